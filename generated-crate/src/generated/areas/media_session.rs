//! What the system shows of the playing media, and its media keys

use crate::runtime::prelude::*;
use crate::{
    ChapterInformationInit, MediaImage, MediaMetadata, MediaMetadataInit, MediaPositionState, MediaSession,
    MediaSessionAction, MediaSessionActionDetails, MediaSessionActionHandler, MediaSessionEnterPictureInPictureReason,
    MediaSessionPlaybackState, Navigator,
};
#[cfg(feature = "experimental")]
use crate::ChapterInformation;

impl Navigator {
    /// What the page plays, for the media controls of the system.
    ///
    /// `readonly attribute MediaSession mediaSession`
    ///
    /// Feature `media-session`. Exposed in Window only. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/mediaSession) · [Specification](https://w3c.github.io/mediasession/#dom-navigator-mediasession)
    #[doc(alias = "mediaSession")]
    #[inline]
    pub fn media_session(&self) -> MediaSession {
        FromJs::from_js(Js::get_mediaSession__as_value(js(self)))
    }
}

impl MediaSession {
    /// The title and other details of what is played, or null.
    ///
    /// `attribute MediaMetadata? metadata`
    ///
    /// Feature `media-session`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSession/metadata) · [Specification](https://w3c.github.io/mediasession/#dom-mediasession-metadata)
    #[inline]
    pub fn metadata(&self) -> Option<MediaMetadata> {
        Js::get_metadata__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the title and other details of what is played, or null.
    ///
    /// Feature `media-session`.
    #[doc(alias = "metadata")]
    #[inline]
    pub fn set_metadata(&self, value: Option<&MediaMetadata>) {
        Js::set_metadata__value(js(self), nullable(value))
    }

    /// Whether the page is playing; `"none"` lets the browser find out.
    ///
    /// `attribute MediaSessionPlaybackState playbackState`
    ///
    /// Feature `media-session`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSession/playbackState) · [Specification](https://w3c.github.io/mediasession/#dom-mediasession-playbackstate)
    #[doc(alias = "playbackState")]
    #[inline]
    pub fn playback_state(&self) -> MediaSessionPlaybackState {
        FromJs::from_js(Js::get_playbackState__as_value(js(self)))
    }

    /// Sets whether the page is playing; `"none"` lets the browser find out.
    ///
    /// Feature `media-session`.
    #[doc(alias = "playbackState")]
    #[inline]
    pub fn set_playback_state(&self, value: MediaSessionPlaybackState) {
        Js::set_playbackState__str(js(self), value.as_str())
    }

    /// Sets the function for an action of the media controls; null takes it away.
    ///
    /// `undefined setActionHandler(MediaSessionAction action, MediaSessionActionHandler? handler)`
    ///
    /// Feature `media-session`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSession/setActionHandler) · [Specification](https://w3c.github.io/mediasession/#dom-mediasession-setactionhandler)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for an unknown action.
    #[doc(alias = "setActionHandler")]
    #[inline]
    pub fn set_action_handler(
        &self,
        action: MediaSessionAction,
        handler: Option<&MediaSessionActionHandler>,
    ) -> Result<(), Exception> {
        Js::try_call_setActionHandler__str_value(js(self), action.as_str(), nullable(handler))
    }

    /// Tells the system length, position and speed; an empty dictionary clears them.
    ///
    /// `undefined setPositionState(optional MediaPositionState state = {})`
    ///
    /// Feature `media-session`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSession/setPositionState) · [Specification](https://w3c.github.io/mediasession/#dom-mediasession-setpositionstate)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a missing or negative duration, a position outside of it, or a playback rate of
    /// zero.
    #[doc(alias = "setPositionState")]
    #[inline]
    pub fn set_position_state(&self) -> Result<(), Exception> {
        Js::try_call_setPositionState(js(self))
    }

    /// As `set_position_state`, with `state`.
    ///
    /// `undefined setPositionState(optional MediaPositionState state = {})`
    ///
    /// Feature `media-session`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a missing or negative duration, a position outside of it, or a playback rate of
    /// zero.
    #[doc(alias = "setPositionState")]
    #[inline]
    pub fn set_position_state_with_state(&self, state: &MediaPositionState) -> Result<(), Exception> {
        Js::try_call_setPositionState__value(js(self), state.as_ref())
    }

    /// Tells the browser whether the page regards its microphone as on.
    ///
    /// `Promise<undefined> setMicrophoneActive(boolean active)`
    ///
    /// Feature `media-session`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSession/setMicrophoneActive) · [Specification](https://w3c.github.io/mediasession/#dom-mediasession-setmicrophoneactive)
    #[doc(alias = "setMicrophoneActive")]
    #[inline]
    pub fn set_microphone_active(&self, active: bool) -> Promise<()> {
        Promise::of_call(Js::try_call_setMicrophoneActive__bool__as_value(js(self), active))
    }

    /// Tells the browser whether the page regards its camera as on.
    ///
    /// `Promise<undefined> setCameraActive(boolean active)`
    ///
    /// Feature `media-session`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSession/setCameraActive) · [Specification](https://w3c.github.io/mediasession/#dom-mediasession-setcameraactive)
    #[doc(alias = "setCameraActive")]
    #[inline]
    pub fn set_camera_active(&self, active: bool) -> Promise<()> {
        Promise::of_call(Js::try_call_setCameraActive__bool__as_value(js(self), active))
    }

    /// Tells the browser whether the page is sharing the screen.
    ///
    /// `Promise<undefined> setScreenshareActive(boolean active)`
    ///
    /// Features `media-session` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSession/setScreenshareActive) · [Specification](https://w3c.github.io/mediasession/#dom-mediasession-setscreenshareactive)
    #[doc(alias = "setScreenshareActive")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_screenshare_active(&self, active: bool) -> Promise<()> {
        Promise::of_call(Js::try_call_setScreenshareActive__bool__as_value(js(self), active))
    }
}

impl MediaMetadata {
    /// Makes a new `MediaMetadata`.
    ///
    /// `constructor(optional MediaMetadataInit init = {})`
    ///
    /// Feature `media-session`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaMetadata/MediaMetadata) · [Specification](https://w3c.github.io/mediasession/#dom-mediametadata-mediametadata)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the URL of an artwork image cannot be parsed.
    #[inline]
    pub fn new() -> Result<MediaMetadata, Exception> {
        Js::try_new_MediaMetadata__as_value().map(Js::cast)
    }

    /// As `new`, with `init`.
    ///
    /// `constructor(optional MediaMetadataInit init = {})`
    ///
    /// Feature `media-session`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the URL of an artwork image cannot be parsed.
    #[inline]
    pub fn new_with_init(init: &MediaMetadataInit) -> Result<MediaMetadata, Exception> {
        Js::try_new_MediaMetadata__value__as_value(init.as_ref()).map(Js::cast)
    }

    /// The title.
    ///
    /// `attribute DOMString title`
    ///
    /// Feature `media-session`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaMetadata/title) · [Specification](https://w3c.github.io/mediasession/#dom-mediametadata-title)
    #[inline]
    pub fn title(&self) -> String {
        Js::get_title__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the title.
    ///
    /// Feature `media-session`.
    #[doc(alias = "title")]
    #[inline]
    pub fn set_title(&self, value: &str) {
        Js::set_title__str(js(self), value)
    }

    /// The artist.
    ///
    /// `attribute DOMString artist`
    ///
    /// Feature `media-session`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaMetadata/artist) · [Specification](https://w3c.github.io/mediasession/#dom-mediametadata-artist)
    #[inline]
    pub fn artist(&self) -> String {
        Js::get_artist__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the artist.
    ///
    /// Feature `media-session`.
    #[doc(alias = "artist")]
    #[inline]
    pub fn set_artist(&self, value: &str) {
        Js::set_artist__str(js(self), value)
    }

    /// The album.
    ///
    /// `attribute DOMString album`
    ///
    /// Feature `media-session`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaMetadata/album) · [Specification](https://w3c.github.io/mediasession/#dom-mediametadata-album)
    #[inline]
    pub fn album(&self) -> String {
        Js::get_album__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the album.
    ///
    /// Feature `media-session`.
    #[doc(alias = "album")]
    #[inline]
    pub fn set_album(&self, value: &str) {
        Js::set_album__str(js(self), value)
    }

    /// The cover images in several sizes.
    ///
    /// `attribute FrozenArray<object> artwork`
    ///
    /// Feature `media-session`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaMetadata/artwork) · [Specification](https://w3c.github.io/mediasession/#dom-mediametadata-artwork)
    #[inline]
    pub fn artwork(&self) -> Array<Object> {
        FromJs::from_js(Js::get_artwork__as_value(js(self)))
    }

    /// Sets the cover images in several sizes.
    ///
    /// Feature `media-session`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the URL of an artwork image cannot be parsed.
    #[doc(alias = "artwork")]
    #[inline]
    pub fn set_artwork(&self, value: impl IntoSequence<Object>) -> Result<(), Exception> {
        Js::try_set_artwork__value(js(self), &value.to_value())
    }

    /// The chapters of the media.
    ///
    /// `readonly attribute FrozenArray<ChapterInformation> chapterInfo`
    ///
    /// Features `media-session` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaMetadata/chapterInfo) · [Specification](https://w3c.github.io/mediasession/#dom-mediametadata-chapterinfo)
    #[doc(alias = "chapterInfo")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn chapter_info(&self) -> Array<ChapterInformation> {
        FromJs::from_js(Js::get_chapterInfo__as_value(js(self)))
    }
}

impl MediaMetadataInit {
    /// Options for making `MediaMetadata`.
    ///
    /// `dictionary MediaMetadataInit`
    ///
    /// Feature `media-session`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The title.
    ///
    /// `DOMString title = ""`
    ///
    /// Feature `media-session`.
    #[doc(alias = "title")]
    pub fn get_title(&self) -> Option<String> {
        property::get(self, "title")
    }

    /// Sets the title.
    ///
    /// Feature `media-session`.
    #[doc(alias = "title")]
    pub fn set_title(&self, value: &str) -> &Self {
        property::set_str(self, "title", value);
        self
    }

    /// The artist.
    ///
    /// `DOMString artist = ""`
    ///
    /// Feature `media-session`.
    #[doc(alias = "artist")]
    pub fn get_artist(&self) -> Option<String> {
        property::get(self, "artist")
    }

    /// Sets the artist.
    ///
    /// Feature `media-session`.
    #[doc(alias = "artist")]
    pub fn set_artist(&self, value: &str) -> &Self {
        property::set_str(self, "artist", value);
        self
    }

    /// The album.
    ///
    /// `DOMString album = ""`
    ///
    /// Feature `media-session`.
    #[doc(alias = "album")]
    pub fn get_album(&self) -> Option<String> {
        property::get(self, "album")
    }

    /// Sets the album.
    ///
    /// Feature `media-session`.
    #[doc(alias = "album")]
    pub fn set_album(&self, value: &str) -> &Self {
        property::set_str(self, "album", value);
        self
    }

    /// The cover images in several sizes.
    ///
    /// `sequence<MediaImage> artwork = []`
    ///
    /// Feature `media-session`.
    #[doc(alias = "artwork")]
    pub fn get_artwork(&self) -> Option<Array<MediaImage>> {
        property::get(self, "artwork")
    }

    /// Sets the cover images in several sizes.
    ///
    /// Feature `media-session`.
    #[doc(alias = "artwork")]
    pub fn set_artwork(&self, value: impl IntoSequence<MediaImage>) -> &Self {
        property::set(self, "artwork", &value.to_value());
        self
    }

    /// The chapters of the media.
    ///
    /// `sequence<ChapterInformationInit> chapterInfo = []`
    ///
    /// Feature `media-session`.
    #[doc(alias = "chapterInfo")]
    pub fn get_chapter_info(&self) -> Option<Array<ChapterInformationInit>> {
        property::get(self, "chapterInfo")
    }

    /// Sets the chapters of the media.
    ///
    /// Feature `media-session`.
    #[doc(alias = "chapterInfo")]
    pub fn set_chapter_info(&self, value: impl IntoSequence<ChapterInformationInit>) -> &Self {
        property::set(self, "chapterInfo", &value.to_value());
        self
    }
}

impl Default for MediaMetadataInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl ChapterInformation {
    /// The title of the chapter.
    ///
    /// `readonly attribute DOMString title`
    ///
    /// Features `media-session` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ChapterInformation/title) · [Specification](https://w3c.github.io/mediasession/#dom-chapterinformation-title)
    #[inline]
    pub fn title(&self) -> String {
        Js::get_title__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The start of the chapter in seconds.
    ///
    /// `readonly attribute double startTime`
    ///
    /// Features `media-session` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ChapterInformation/startTime) · [Specification](https://w3c.github.io/mediasession/#dom-chapterinformation-starttime)
    #[doc(alias = "startTime")]
    #[inline]
    pub fn start_time(&self) -> f64 {
        Js::get_startTime__as_number(js(self))
    }

    /// The images for the chapter.
    ///
    /// `readonly attribute FrozenArray<MediaImage> artwork`
    ///
    /// Features `media-session` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ChapterInformation/artwork) · [Specification](https://w3c.github.io/mediasession/#dom-chapterinformation-artwork)
    #[inline]
    pub fn artwork(&self) -> Array<MediaImage> {
        FromJs::from_js(Js::get_artwork__as_value(js(self)))
    }
}

impl ChapterInformationInit {
    /// The title, start time and images of a chapter.
    ///
    /// `dictionary ChapterInformationInit`
    ///
    /// Feature `media-session`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The title of the chapter.
    ///
    /// `DOMString title = ""`
    ///
    /// Feature `media-session`.
    #[doc(alias = "title")]
    pub fn get_title(&self) -> Option<String> {
        property::get(self, "title")
    }

    /// Sets the title of the chapter.
    ///
    /// Feature `media-session`.
    #[doc(alias = "title")]
    pub fn set_title(&self, value: &str) -> &Self {
        property::set_str(self, "title", value);
        self
    }

    /// The start of the chapter in seconds.
    ///
    /// `double startTime = 0`
    ///
    /// Feature `media-session`.
    #[doc(alias = "startTime")]
    pub fn get_start_time(&self) -> Option<f64> {
        property::get(self, "startTime")
    }

    /// Sets the start of the chapter in seconds.
    ///
    /// Feature `media-session`.
    #[doc(alias = "startTime")]
    pub fn set_start_time(&self, value: f64) -> &Self {
        property::set_f64(self, "startTime", value);
        self
    }

    /// The images for the chapter.
    ///
    /// `sequence<MediaImage> artwork = []`
    ///
    /// Feature `media-session`.
    #[doc(alias = "artwork")]
    pub fn get_artwork(&self) -> Option<Array<MediaImage>> {
        property::get(self, "artwork")
    }

    /// Sets the images for the chapter.
    ///
    /// Feature `media-session`.
    #[doc(alias = "artwork")]
    pub fn set_artwork(&self, value: impl IntoSequence<MediaImage>) -> &Self {
        property::set(self, "artwork", &value.to_value());
        self
    }
}

impl Default for ChapterInformationInit {
    fn default() -> Self {
        Self::new()
    }
}

impl MediaImage {
    /// An image with its sizes and type.
    ///
    /// `dictionary MediaImage`
    ///
    /// Feature `media-session`.
    pub fn new(src: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "src", src);
        this
    }

    /// The URL of the image.
    ///
    /// `required USVString src`
    ///
    /// Feature `media-session`.
    #[doc(alias = "src")]
    pub fn get_src(&self) -> String {
        property::get(self, "src")
    }

    /// Sets the URL of the image.
    ///
    /// Feature `media-session`.
    #[doc(alias = "src")]
    pub fn set_src(&self, value: &str) -> &Self {
        property::set_str(self, "src", value);
        self
    }

    /// The sizes in the image file, such as `"96x96 128x128"`.
    ///
    /// `DOMString sizes = ""`
    ///
    /// Feature `media-session`.
    #[doc(alias = "sizes")]
    pub fn get_sizes(&self) -> Option<String> {
        property::get(self, "sizes")
    }

    /// Sets the sizes in the image file, such as `"96x96 128x128"`.
    ///
    /// Feature `media-session`.
    #[doc(alias = "sizes")]
    pub fn set_sizes(&self, value: &str) -> &Self {
        property::set_str(self, "sizes", value);
        self
    }

    /// The MIME type, so that images of unknown type need not be loaded.
    ///
    /// `DOMString type = ""`
    ///
    /// Feature `media-session`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<String> {
        property::get(self, "type")
    }

    /// Sets the MIME type, so that images of unknown type need not be loaded.
    ///
    /// Feature `media-session`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &str) -> &Self {
        property::set_str(self, "type", value);
        self
    }
}

impl MediaPositionState {
    /// The length, position and speed of what is played.
    ///
    /// `dictionary MediaPositionState`
    ///
    /// Feature `media-session`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The length in seconds, or infinity for an endless stream.
    ///
    /// `unrestricted double duration`
    ///
    /// Feature `media-session`.
    #[doc(alias = "duration")]
    pub fn get_duration(&self) -> Option<f64> {
        property::get(self, "duration")
    }

    /// Sets the length in seconds, or infinity for an endless stream.
    ///
    /// Feature `media-session`.
    #[doc(alias = "duration")]
    pub fn set_duration(&self, value: f64) -> &Self {
        property::set_f64(self, "duration", value);
        self
    }

    /// The speed; 1 is normal, negative is backward.
    ///
    /// `double playbackRate`
    ///
    /// Feature `media-session`.
    #[doc(alias = "playbackRate")]
    pub fn get_playback_rate(&self) -> Option<f64> {
        property::get(self, "playbackRate")
    }

    /// Sets the speed; 1 is normal, negative is backward.
    ///
    /// Feature `media-session`.
    #[doc(alias = "playbackRate")]
    pub fn set_playback_rate(&self, value: f64) -> &Self {
        property::set_f64(self, "playbackRate", value);
        self
    }

    /// The present position in seconds.
    ///
    /// `double position`
    ///
    /// Feature `media-session`.
    #[doc(alias = "position")]
    pub fn get_position(&self) -> Option<f64> {
        property::get(self, "position")
    }

    /// Sets the present position in seconds.
    ///
    /// Feature `media-session`.
    #[doc(alias = "position")]
    pub fn set_position(&self, value: f64) -> &Self {
        property::set_f64(self, "position", value);
        self
    }
}

impl Default for MediaPositionState {
    fn default() -> Self {
        Self::new()
    }
}

impl MediaSessionActionDetails {
    /// The details of an action that the media controls ask for.
    ///
    /// `dictionary MediaSessionActionDetails`
    ///
    /// Feature `media-session`.
    pub fn new(action: MediaSessionAction) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "action", action.as_str());
        this
    }

    /// The action that is asked for.
    ///
    /// `required MediaSessionAction action`
    ///
    /// Feature `media-session`.
    #[doc(alias = "action")]
    pub fn get_action(&self) -> MediaSessionAction {
        property::get(self, "action")
    }

    /// Sets the action that is asked for.
    ///
    /// Feature `media-session`.
    #[doc(alias = "action")]
    pub fn set_action(&self, value: MediaSessionAction) -> &Self {
        property::set_str(self, "action", value.as_str());
        self
    }

    /// The seconds to jump forward or backward; if it is missing, the page chooses.
    ///
    /// `double seekOffset`
    ///
    /// Feature `media-session`.
    #[doc(alias = "seekOffset")]
    pub fn get_seek_offset(&self) -> Option<f64> {
        property::get(self, "seekOffset")
    }

    /// Sets the seconds to jump forward or backward; if it is missing, the page chooses.
    ///
    /// Feature `media-session`.
    #[doc(alias = "seekOffset")]
    pub fn set_seek_offset(&self, value: f64) -> &Self {
        property::set_f64(self, "seekOffset", value);
        self
    }

    /// The time in seconds to jump to.
    ///
    /// `double seekTime`
    ///
    /// Feature `media-session`.
    #[doc(alias = "seekTime")]
    pub fn get_seek_time(&self) -> Option<f64> {
        property::get(self, "seekTime")
    }

    /// Sets the time in seconds to jump to.
    ///
    /// Feature `media-session`.
    #[doc(alias = "seekTime")]
    pub fn set_seek_time(&self, value: f64) -> &Self {
        property::set_f64(self, "seekTime", value);
        self
    }

    /// Whether more jumps follow at once, so that speed matters more than exactness.
    ///
    /// `boolean fastSeek`
    ///
    /// Feature `media-session`.
    #[doc(alias = "fastSeek")]
    pub fn get_fast_seek(&self) -> Option<bool> {
        property::get(self, "fastSeek")
    }

    /// Sets whether more jumps follow at once, so that speed matters more than exactness.
    ///
    /// Feature `media-session`.
    #[doc(alias = "fastSeek")]
    pub fn set_fast_seek(&self, value: bool) -> &Self {
        property::set_bool(self, "fastSeek", value);
        self
    }

    /// Whether the microphone, camera or such is to be turned on and not off.
    ///
    /// `boolean isActivating`
    ///
    /// Feature `media-session`.
    #[doc(alias = "isActivating")]
    pub fn get_is_activating(&self) -> Option<bool> {
        property::get(self, "isActivating")
    }

    /// Sets whether the microphone, camera or such is to be turned on and not off.
    ///
    /// Feature `media-session`.
    #[doc(alias = "isActivating")]
    pub fn set_is_activating(&self, value: bool) -> &Self {
        property::set_bool(self, "isActivating", value);
        self
    }

    /// Why picture-in-picture is asked for.
    ///
    /// `MediaSessionEnterPictureInPictureReason enterPictureInPictureReason`
    ///
    /// Feature `media-session`.
    #[doc(alias = "enterPictureInPictureReason")]
    pub fn get_enter_picture_in_picture_reason(&self) -> Option<MediaSessionEnterPictureInPictureReason> {
        property::get(self, "enterPictureInPictureReason")
    }

    /// Sets why picture-in-picture is asked for.
    ///
    /// Feature `media-session`.
    #[doc(alias = "enterPictureInPictureReason")]
    pub fn set_enter_picture_in_picture_reason(&self, value: MediaSessionEnterPictureInPictureReason) -> &Self {
        property::set_str(self, "enterPictureInPictureReason", value.as_str());
        self
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "album")]
    pub(crate) fn get_album__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "artist")]
    pub(crate) fn get_artist__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "artwork")]
    pub(crate) fn get_artwork__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "mediaSession")]
    pub(crate) fn get_mediaSession__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "metadata")]
    pub(crate) fn get_metadata__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "playbackState")]
    pub(crate) fn get_playbackState__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "album")]
    pub(crate) fn set_album__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "artist")]
    pub(crate) fn set_artist__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, setter, js_name = "artwork")]
    pub(crate) fn try_set_artwork__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "metadata")]
    pub(crate) fn set_metadata__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "playbackState")]
    pub(crate) fn set_playbackState__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "setActionHandler")]
    pub(crate) fn try_call_setActionHandler__str_value(this: &Js, a0: &str, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setCameraActive")]
    pub(crate) fn try_call_setCameraActive__bool__as_value(this: &Js, a0: bool) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setMicrophoneActive")]
    pub(crate) fn try_call_setMicrophoneActive__bool__as_value(this: &Js, a0: bool) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setPositionState")]
    pub(crate) fn try_call_setPositionState(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setPositionState")]
    pub(crate) fn try_call_setPositionState__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "MediaMetadata")]
    pub(crate) fn try_new_MediaMetadata__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "MediaMetadata")]
    pub(crate) fn try_new_MediaMetadata__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "chapterInfo")]
    pub(crate) fn get_chapterInfo__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "setScreenshareActive")]
    pub(crate) fn try_call_setScreenshareActive__bool__as_value(this: &Js, a0: bool) -> Result<Js, Exception>;
}
