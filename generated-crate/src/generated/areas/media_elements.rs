//! The video and audio elements

use crate::runtime::prelude::*;
use crate::{
    CanPlayTypeResult, HtmlAudioElement, HtmlMediaElement, HtmlVideoElement, MediaError, MediaProvider, TextTrack,
    TextTrackKind, TextTrackList, TimeRanges,
};
#[cfg(feature = "experimental")]
use crate::{AudioTrackList, VideoTrackList};

impl HtmlVideoElement {
    /// The width attribute in CSS pixels.
    ///
    /// `attribute unsigned long width`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLVideoElement/width) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-video-width)
    #[inline]
    pub fn width(&self) -> u32 {
        Js::get_width__as_number(js(self)) as u32
    }

    /// Sets the width attribute in CSS pixels.
    ///
    /// Feature `media-elements`.
    #[doc(alias = "width")]
    #[inline]
    pub fn set_width(&self, value: u32) {
        Js::set_width__number(js(self), value as f64)
    }

    /// The height attribute in CSS pixels.
    ///
    /// `attribute unsigned long height`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLVideoElement/height) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-video-height)
    #[inline]
    pub fn height(&self) -> u32 {
        Js::get_height__as_number(js(self)) as u32
    }

    /// Sets the height attribute in CSS pixels.
    ///
    /// Feature `media-elements`.
    #[doc(alias = "height")]
    #[inline]
    pub fn set_height(&self, value: u32) {
        Js::set_height__number(js(self), value as f64)
    }

    /// The width of the video itself in CSS pixels, or 0 while unknown.
    ///
    /// `readonly attribute unsigned long videoWidth`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLVideoElement/videoWidth) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-video-videowidth-dev)
    #[doc(alias = "videoWidth")]
    #[inline]
    pub fn video_width(&self) -> u32 {
        Js::get_videoWidth__as_number(js(self)) as u32
    }

    /// The height of the video itself in CSS pixels, or 0 while unknown.
    ///
    /// `readonly attribute unsigned long videoHeight`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLVideoElement/videoHeight) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-video-videoheight-dev)
    #[doc(alias = "videoHeight")]
    #[inline]
    pub fn video_height(&self) -> u32 {
        Js::get_videoHeight__as_number(js(self)) as u32
    }

    /// The URL of an image that is shown until the video plays.
    ///
    /// `attribute USVString poster`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLVideoElement/poster) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-video-poster)
    #[inline]
    pub fn poster(&self) -> String {
        Js::get_poster__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the URL of an image that is shown until the video plays.
    ///
    /// Feature `media-elements`.
    #[doc(alias = "poster")]
    #[inline]
    pub fn set_poster(&self, value: &str) {
        Js::set_poster__str(js(self), value)
    }

    /// Whether the video plays within the page and not in fullscreen on small screens.
    ///
    /// `attribute boolean playsInline`
    ///
    /// Feature `media-elements`. Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-video-playsinline)
    #[doc(alias = "playsInline")]
    #[inline]
    pub fn plays_inline(&self) -> bool {
        Js::get_playsInline__as_bool(js(self)).get()
    }

    /// Sets whether the video plays within the page and not in fullscreen on small screens.
    ///
    /// Feature `media-elements`.
    #[doc(alias = "playsInline")]
    #[inline]
    pub fn set_plays_inline(&self, value: bool) {
        Js::set_playsInline__bool(js(self), value)
    }
}

impl HtmlAudioElement {
    /// Makes a new `HTMLAudioElement`.
    ///
    /// `Audio(optional DOMString src)`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAudioElement) · [Specification](https://html.spec.whatwg.org/multipage/media.html#htmlaudioelement)
    #[inline]
    pub fn new() -> HtmlAudioElement {
        Js::new_Audio__as_value().cast()
    }

    /// As `new`, with `src`.
    ///
    /// `Audio(optional DOMString src)`
    ///
    /// Feature `media-elements`.
    #[inline]
    pub fn new_with_src(src: &str) -> HtmlAudioElement {
        Js::new_Audio__str__as_value(src).cast()
    }
}

impl HtmlMediaElement {
    /// The reason why loading or playing failed, or null.
    ///
    /// `readonly attribute MediaError? error`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/error) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-error-dev)
    #[inline]
    pub fn error(&self) -> Option<MediaError> {
        Js::get_error__as_option_value(js(self)).map(Js::read)
    }

    /// The URL of the media file.
    ///
    /// `attribute USVString src`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/src) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-src)
    #[inline]
    pub fn src(&self) -> String {
        Js::get_src__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the URL of the media file.
    ///
    /// Feature `media-elements`.
    #[doc(alias = "src")]
    #[inline]
    pub fn set_src(&self, value: &str) {
        Js::set_src__str(js(self), value)
    }

    /// The stream, media source or blob to play in place of a URL, or null.
    ///
    /// `attribute MediaProvider? srcObject`
    ///
    /// Feature `media-elements`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/srcObject) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-srcobject-dev)
    #[doc(alias = "srcObject")]
    #[inline]
    pub fn src_object(&self) -> Option<MediaProvider> {
        Js::get_srcObject__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the stream, media source or blob to play in place of a URL, or null.
    ///
    /// Feature `media-elements`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the value is neither null nor a media provider such as a `MediaStream`.
    #[doc(alias = "srcObject")]
    #[inline]
    pub fn set_src_object(&self, value: impl NullableUnion<MediaProvider>) -> Result<(), Exception> {
        Js::try_set_srcObject__value(js(self), &value.into_option().to_js())
    }

    /// The URL that was chosen from the sources, or an empty string.
    ///
    /// `readonly attribute USVString currentSrc`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/currentSrc) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-currentsrc-dev)
    #[doc(alias = "currentSrc")]
    #[inline]
    pub fn current_src(&self) -> String {
        Js::get_currentSrc__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether the media is loaded with CORS: `"anonymous"`, `"use-credentials"`, or null for no CORS.
    ///
    /// `attribute DOMString? crossOrigin`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/crossOrigin) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-crossorigin)
    #[doc(alias = "crossOrigin")]
    #[inline]
    pub fn cross_origin(&self) -> Option<String> {
        Js::get_crossOrigin__as_value(js(self)).as_string()
    }

    /// Sets whether the media is loaded with CORS: `"anonymous"`, `"use-credentials"`, or null for no CORS.
    ///
    /// Feature `media-elements`.
    #[doc(alias = "crossOrigin")]
    #[inline]
    pub fn set_cross_origin(&self, value: Option<&str>) {
        Js::set_crossOrigin__option_str(js(self), value)
    }

    /// Means that nothing has been chosen to load yet.
    ///
    /// `const unsigned short NETWORK_EMPTY = 0`
    ///
    /// Feature `media-elements`.
    pub const NETWORK_EMPTY: u16 = 0;

    /// Means that a source is chosen but nothing is being loaded at the moment.
    ///
    /// `const unsigned short NETWORK_IDLE = 1`
    ///
    /// Feature `media-elements`.
    pub const NETWORK_IDLE: u16 = 1;

    /// Means that data is being loaded.
    ///
    /// `const unsigned short NETWORK_LOADING = 2`
    ///
    /// Feature `media-elements`.
    pub const NETWORK_LOADING: u16 = 2;

    /// Means that no source has been found that works.
    ///
    /// `const unsigned short NETWORK_NO_SOURCE = 3`
    ///
    /// Feature `media-elements`.
    pub const NETWORK_NO_SOURCE: u16 = 3;

    /// The state of loading, one of the constants that begin with `NETWORK`.
    ///
    /// `readonly attribute unsigned short networkState`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/networkState) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-networkstate-dev)
    #[doc(alias = "networkState")]
    #[inline]
    pub fn network_state(&self) -> u16 {
        Js::get_networkState__as_number(js(self)) as u16
    }

    /// How much to load before playing: `"none"`, `"metadata"` or `"auto"`.
    ///
    /// `attribute DOMString preload`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/preload) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-preload)
    #[inline]
    pub fn preload(&self) -> String {
        Js::get_preload__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets how much to load before playing: `"none"`, `"metadata"` or `"auto"`.
    ///
    /// Feature `media-elements`.
    #[doc(alias = "preload")]
    #[inline]
    pub fn set_preload(&self, value: &str) {
        Js::set_preload__str(js(self), value)
    }

    /// The time ranges that are loaded.
    ///
    /// `readonly attribute TimeRanges buffered`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/buffered) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-buffered-dev)
    #[inline]
    pub fn buffered(&self) -> TimeRanges {
        FromJs::from_js(Js::get_buffered__as_value(js(self)))
    }

    /// Starts over with choosing and loading a source.
    ///
    /// `undefined load()`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/load) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-load-dev)
    #[inline]
    pub fn load(&self) {
        Js::call_load(js(self))
    }

    /// Returns how likely the browser can play the MIME type.
    ///
    /// `CanPlayTypeResult canPlayType(DOMString type)`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/canPlayType) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-navigator-canplaytype-dev)
    #[doc(alias = "canPlayType")]
    #[inline]
    pub fn can_play_type(&self, type_: &str) -> CanPlayTypeResult {
        FromJs::from_js(Js::call_canPlayType__str__as_value(js(self), type_))
    }

    /// Means that nothing is known about the media.
    ///
    /// `const unsigned short HAVE_NOTHING = 0`
    ///
    /// Feature `media-elements`.
    pub const HAVE_NOTHING: u16 = 0;

    /// Means that length and size are known, but no frame is there yet.
    ///
    /// `const unsigned short HAVE_METADATA = 1`
    ///
    /// Feature `media-elements`.
    pub const HAVE_METADATA: u16 = 1;

    /// Means that the frame at the present time is there, but not enough to go on.
    ///
    /// `const unsigned short HAVE_CURRENT_DATA = 2`
    ///
    /// Feature `media-elements`.
    pub const HAVE_CURRENT_DATA: u16 = 2;

    /// Means that there is enough to go on at least a little.
    ///
    /// `const unsigned short HAVE_FUTURE_DATA = 3`
    ///
    /// Feature `media-elements`.
    pub const HAVE_FUTURE_DATA: u16 = 3;

    /// Means that playing to the end is expected to work without a stop.
    ///
    /// `const unsigned short HAVE_ENOUGH_DATA = 4`
    ///
    /// Feature `media-elements`.
    pub const HAVE_ENOUGH_DATA: u16 = 4;

    /// How much data is there, one of the constants that begin with `HAVE`.
    ///
    /// `readonly attribute unsigned short readyState`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/readyState) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-readystate-dev)
    #[doc(alias = "readyState")]
    #[inline]
    pub fn ready_state(&self) -> u16 {
        Js::get_readyState__as_number(js(self)) as u16
    }

    /// Whether a jump to another time is under way.
    ///
    /// `readonly attribute boolean seeking`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/seeking) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-seeking-dev)
    #[inline]
    pub fn seeking(&self) -> bool {
        Js::get_seeking__as_bool(js(self)).get()
    }

    /// The present time in seconds; setting it jumps there.
    ///
    /// `attribute double currentTime`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/currentTime) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-currenttime-dev)
    #[doc(alias = "currentTime")]
    #[inline]
    pub fn current_time(&self) -> f64 {
        Js::get_currentTime__as_number(js(self))
    }

    /// Sets the present time in seconds; setting it jumps there.
    ///
    /// Feature `media-elements`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "currentTime")]
    #[inline]
    pub fn set_current_time(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_currentTime__number(js(self), value)
    }

    /// Jumps near the time in seconds, fast rather than exact.
    ///
    /// `undefined fastSeek(double time)`
    ///
    /// Feature `media-elements`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/fastSeek) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-fastseek-dev)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "fastSeek")]
    #[inline]
    pub fn fast_seek(&self, time: f64) -> Result<(), Exception> {
        Js::try_call_fastSeek__number(js(self), time)
    }

    /// The length in seconds; NaN while unknown, infinity for endless streams.
    ///
    /// `readonly attribute unrestricted double duration`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/duration) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-duration-dev)
    #[inline]
    pub fn duration(&self) -> f64 {
        Js::get_duration__as_number(js(self))
    }

    /// Returns the real-world date of the start of the media as a `Date`, an invalid one if unknown.
    ///
    /// `object getStartDate()`
    ///
    /// Features `media-elements` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/getStartDate) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-getstartdate)
    #[doc(alias = "getStartDate")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn get_start_date(&self) -> Object {
        FromJs::from_js(Js::call_getStartDate__as_value(js(self)))
    }

    /// Whether playing is paused.
    ///
    /// `readonly attribute boolean paused`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/paused) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-paused-dev)
    #[inline]
    pub fn paused(&self) -> bool {
        Js::get_paused__as_bool(js(self)).get()
    }

    /// The speed at which playing starts; 1 is normal.
    ///
    /// `attribute double defaultPlaybackRate`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/defaultPlaybackRate) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-defaultplaybackrate-dev)
    #[doc(alias = "defaultPlaybackRate")]
    #[inline]
    pub fn default_playback_rate(&self) -> f64 {
        Js::get_defaultPlaybackRate__as_number(js(self))
    }

    /// Sets the speed at which playing starts; 1 is normal.
    ///
    /// Feature `media-elements`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a number that is not finite.
    #[doc(alias = "defaultPlaybackRate")]
    #[inline]
    pub fn set_default_playback_rate(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_defaultPlaybackRate__number(js(self), value)
    }

    /// The present speed; 1 is normal.
    ///
    /// `attribute double playbackRate`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/playbackRate) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-playbackrate-dev)
    #[doc(alias = "playbackRate")]
    #[inline]
    pub fn playback_rate(&self) -> f64 {
        Js::get_playbackRate__as_number(js(self))
    }

    /// Sets the present speed; 1 is normal.
    ///
    /// Feature `media-elements`.
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` for a rate that is not supported, and a `TypeError` for a number that is not
    /// finite.
    #[doc(alias = "playbackRate")]
    #[inline]
    pub fn set_playback_rate(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_playbackRate__number(js(self), value)
    }

    /// Whether the pitch stays the same at other speeds; true by default.
    ///
    /// `attribute boolean preservesPitch`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/preservesPitch) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-preservespitch-dev)
    #[doc(alias = "preservesPitch")]
    #[inline]
    pub fn preserves_pitch(&self) -> bool {
        Js::get_preservesPitch__as_bool(js(self)).get()
    }

    /// Sets whether the pitch stays the same at other speeds; true by default.
    ///
    /// Feature `media-elements`.
    #[doc(alias = "preservesPitch")]
    #[inline]
    pub fn set_preserves_pitch(&self, value: bool) {
        Js::set_preservesPitch__bool(js(self), value)
    }

    /// The time ranges that have been played.
    ///
    /// `readonly attribute TimeRanges played`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/played) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-played-dev)
    #[inline]
    pub fn played(&self) -> TimeRanges {
        FromJs::from_js(Js::get_played__as_value(js(self)))
    }

    /// The time ranges that can be jumped to.
    ///
    /// `readonly attribute TimeRanges seekable`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/seekable) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-seekable-dev)
    #[inline]
    pub fn seekable(&self) -> TimeRanges {
        FromJs::from_js(Js::get_seekable__as_value(js(self)))
    }

    /// Whether playing has reached the end.
    ///
    /// `readonly attribute boolean ended`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/ended) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-ended-dev)
    #[inline]
    pub fn ended(&self) -> bool {
        Js::get_ended__as_bool(js(self)).get()
    }

    /// Whether playing starts by itself as soon as possible.
    ///
    /// `attribute boolean autoplay`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/autoplay) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-autoplay)
    #[inline]
    pub fn autoplay(&self) -> bool {
        Js::get_autoplay__as_bool(js(self)).get()
    }

    /// Sets whether playing starts by itself as soon as possible.
    ///
    /// Feature `media-elements`.
    #[doc(alias = "autoplay")]
    #[inline]
    pub fn set_autoplay(&self, value: bool) {
        Js::set_autoplay__bool(js(self), value)
    }

    /// Whether playing starts again at the end.
    ///
    /// `attribute boolean loop`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loop) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-loop)
    #[doc(alias = "loop")]
    #[inline]
    pub fn loop_(&self) -> bool {
        Js::get_loop__as_bool(js(self)).get()
    }

    /// Sets whether playing starts again at the end.
    ///
    /// Feature `media-elements`.
    #[doc(alias = "loop")]
    #[inline]
    pub fn set_loop(&self, value: bool) {
        Js::set_loop__bool(js(self), value)
    }

    /// Starts playing; resolves once it has started, rejects if the browser does not allow it.
    ///
    /// `Promise<undefined> play()`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/play) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-play-dev)
    #[inline]
    pub fn play(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_play__as_value(js(self)))
    }

    /// Pauses playing.
    ///
    /// `undefined pause()`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/pause) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-pause-dev)
    #[inline]
    pub fn pause(&self) {
        Js::call_pause(js(self))
    }

    /// Whether the browser shows its own controls.
    ///
    /// `attribute boolean controls`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/controls) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-controls)
    #[inline]
    pub fn controls(&self) -> bool {
        Js::get_controls__as_bool(js(self)).get()
    }

    /// Sets whether the browser shows its own controls.
    ///
    /// Feature `media-elements`.
    #[doc(alias = "controls")]
    #[inline]
    pub fn set_controls(&self, value: bool) {
        Js::set_controls__bool(js(self), value)
    }

    /// The volume from 0 to 1.
    ///
    /// `attribute double volume`
    ///
    /// Feature `media-elements`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/volume) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-volume-dev)
    #[inline]
    pub fn volume(&self) -> f64 {
        Js::get_volume__as_number(js(self))
    }

    /// Sets the volume from 0 to 1.
    ///
    /// Feature `media-elements`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` for a volume outside of 0 to 1.
    #[doc(alias = "volume")]
    #[inline]
    pub fn set_volume(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_volume__number(js(self), value)
    }

    /// Whether the sound is off.
    ///
    /// `attribute boolean muted`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/muted) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-muted-dev)
    #[inline]
    pub fn muted(&self) -> bool {
        Js::get_muted__as_bool(js(self)).get()
    }

    /// Sets whether the sound is off.
    ///
    /// Feature `media-elements`.
    #[doc(alias = "muted")]
    #[inline]
    pub fn set_muted(&self, value: bool) {
        Js::set_muted__bool(js(self), value)
    }

    /// Whether the sound is off at first, from the `muted` attribute.
    ///
    /// `attribute boolean defaultMuted`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/defaultMuted) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-defaultmuted)
    #[doc(alias = "defaultMuted")]
    #[inline]
    pub fn default_muted(&self) -> bool {
        Js::get_defaultMuted__as_bool(js(self)).get()
    }

    /// Sets whether the sound is off at first, from the `muted` attribute.
    ///
    /// Feature `media-elements`.
    #[doc(alias = "defaultMuted")]
    #[inline]
    pub fn set_default_muted(&self, value: bool) {
        Js::set_defaultMuted__bool(js(self), value)
    }

    /// When the media is loaded: `eager` at once, `lazy` when it comes near the viewport.
    ///
    /// `attribute DOMString loading`
    ///
    /// Features `media-elements` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loading) · [Specification](https://html.spec.whatwg.org/multipage/media.html#attr-media-loading)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn loading(&self) -> String {
        Js::get_loading__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets when the media is loaded: `eager` at once, `lazy` when it comes near the viewport.
    ///
    /// Features `media-elements` and `experimental`.
    #[doc(alias = "loading")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_loading(&self, value: &str) {
        Js::set_loading__str(js(self), value)
    }

    /// The audio tracks of the media.
    ///
    /// `readonly attribute AudioTrackList audioTracks`
    ///
    /// Features `media-elements` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/audioTracks) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-audiotracks-dev)
    #[doc(alias = "audioTracks")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn audio_tracks(&self) -> AudioTrackList {
        FromJs::from_js(Js::get_audioTracks__as_value(js(self)))
    }

    /// The video tracks of the media.
    ///
    /// `readonly attribute VideoTrackList videoTracks`
    ///
    /// Features `media-elements` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/videoTracks) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-videotracks-dev)
    #[doc(alias = "videoTracks")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn video_tracks(&self) -> VideoTrackList {
        FromJs::from_js(Js::get_videoTracks__as_value(js(self)))
    }

    /// The subtitles, captions and other text tracks.
    ///
    /// `readonly attribute TextTrackList textTracks`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/textTracks) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-texttracks-dev)
    #[doc(alias = "textTracks")]
    #[inline]
    pub fn text_tracks(&self) -> TextTrackList {
        FromJs::from_js(Js::get_textTracks__as_value(js(self)))
    }

    /// Adds an empty text track and returns it.
    ///
    /// `TextTrack addTextTrack(TextTrackKind kind, optional DOMString label = "", optional DOMString language = "")`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/addTextTrack) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-media-addtexttrack-dev)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "addTextTrack")]
    #[inline]
    pub fn add_text_track(&self, kind: TextTrackKind) -> Result<TextTrack, Exception> {
        Js::try_call_addTextTrack__str__as_value(js(self), kind.as_str()).map(Js::read)
    }

    /// As `add_text_track`, with `label`.
    ///
    /// `TextTrack addTextTrack(TextTrackKind kind, optional DOMString label = "", optional DOMString language = "")`
    ///
    /// Feature `media-elements`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "addTextTrack")]
    #[inline]
    pub fn add_text_track_with_label(&self, kind: TextTrackKind, label: &str) -> Result<TextTrack, Exception> {
        Js::try_call_addTextTrack__str2__as_value(js(self), kind.as_str(), label).map(Js::read)
    }

    /// As `add_text_track_with_label`, with `language`.
    ///
    /// `TextTrack addTextTrack(TextTrackKind kind, optional DOMString label = "", optional DOMString language = "")`
    ///
    /// Feature `media-elements`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "addTextTrack")]
    #[inline]
    pub fn add_text_track_with_label_and_language(
        &self,
        kind: TextTrackKind,
        label: &str,
        language: &str,
    ) -> Result<TextTrack, Exception> {
        Js::try_call_addTextTrack__str3__as_value(js(self), kind.as_str(), label, language).map(Js::read)
    }
}

impl MediaError {
    /// Means that the user has stopped the loading.
    ///
    /// `const unsigned short MEDIA_ERR_ABORTED = 1`
    ///
    /// Feature `media-elements`.
    pub const MEDIA_ERR_ABORTED: u16 = 1;

    /// Means that loading failed because of the network.
    ///
    /// `const unsigned short MEDIA_ERR_NETWORK = 2`
    ///
    /// Feature `media-elements`.
    pub const MEDIA_ERR_NETWORK: u16 = 2;

    /// Means that the data could not be decoded.
    ///
    /// `const unsigned short MEDIA_ERR_DECODE = 3`
    ///
    /// Feature `media-elements`.
    pub const MEDIA_ERR_DECODE: u16 = 3;

    /// Means that the source is missing or of a format that cannot be played.
    ///
    /// `const unsigned short MEDIA_ERR_SRC_NOT_SUPPORTED = 4`
    ///
    /// Feature `media-elements`.
    pub const MEDIA_ERR_SRC_NOT_SUPPORTED: u16 = 4;

    /// The kind of failure, one of the constants of this type.
    ///
    /// `readonly attribute unsigned short code`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MediaError/code) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-mediaerror-code-dev)
    #[inline]
    pub fn code(&self) -> u16 {
        Js::get_code__as_number(js(self)) as u16
    }

    /// Details for debugging, or an empty string.
    ///
    /// `readonly attribute DOMString message`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaError/message) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-mediaerror-message-dev)
    #[inline]
    pub fn message(&self) -> String {
        Js::get_message__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl TimeRanges {
    /// The number of ranges.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TimeRanges/length) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-timeranges-length-dev)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// Returns the start of a range in seconds; throws if there is no such range.
    ///
    /// `double start(unsigned long index)`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TimeRanges/start) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-timeranges-start-dev)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where there is no range at `index`.
    #[inline]
    pub fn start(&self, index: u32) -> Result<f64, Exception> {
        Js::try_call_start__number__as_value(js(self), index as f64).map(Js::read)
    }

    /// Returns the end of a range in seconds; throws if there is no such range.
    ///
    /// `double end(unsigned long index)`
    ///
    /// Feature `media-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TimeRanges/end) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-timeranges-end-dev)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where there is no range at `index`.
    #[inline]
    pub fn end(&self, index: u32) -> Result<f64, Exception> {
        Js::try_call_end__number__as_value(js(self), index as f64).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "autoplay")]
    pub(crate) fn get_autoplay__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "buffered")]
    pub(crate) fn get_buffered__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "defaultMuted")]
    pub(crate) fn get_defaultMuted__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "defaultPlaybackRate")]
    pub(crate) fn get_defaultPlaybackRate__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "ended")]
    pub(crate) fn get_ended__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "networkState")]
    pub(crate) fn get_networkState__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "played")]
    pub(crate) fn get_played__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "playsInline")]
    pub(crate) fn get_playsInline__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "poster")]
    pub(crate) fn get_poster__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "preload")]
    pub(crate) fn get_preload__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "preservesPitch")]
    pub(crate) fn get_preservesPitch__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "seekable")]
    pub(crate) fn get_seekable__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "seeking")]
    pub(crate) fn get_seeking__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "srcObject")]
    pub(crate) fn get_srcObject__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "textTracks")]
    pub(crate) fn get_textTracks__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "videoHeight")]
    pub(crate) fn get_videoHeight__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "videoWidth")]
    pub(crate) fn get_videoWidth__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, setter, js_name = "autoplay")]
    pub(crate) fn set_autoplay__bool(this: &Js, a0: bool);
    #[wasm_bindgen(catch, method, setter, js_name = "currentTime")]
    pub(crate) fn try_set_currentTime__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "defaultMuted")]
    pub(crate) fn set_defaultMuted__bool(this: &Js, a0: bool);
    #[wasm_bindgen(catch, method, setter, js_name = "defaultPlaybackRate")]
    pub(crate) fn try_set_defaultPlaybackRate__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "playsInline")]
    pub(crate) fn set_playsInline__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "poster")]
    pub(crate) fn set_poster__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "preload")]
    pub(crate) fn set_preload__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "preservesPitch")]
    pub(crate) fn set_preservesPitch__bool(this: &Js, a0: bool);
    #[wasm_bindgen(catch, method, setter, js_name = "srcObject")]
    pub(crate) fn try_set_srcObject__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "addTextTrack")]
    pub(crate) fn try_call_addTextTrack__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "addTextTrack")]
    pub(crate) fn try_call_addTextTrack__str2__as_value(this: &Js, a0: &str, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "addTextTrack")]
    pub(crate) fn try_call_addTextTrack__str3__as_value(
        this: &Js,
        a0: &str,
        a1: &str,
        a2: &str,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "canPlayType")]
    pub(crate) fn call_canPlayType__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "end")]
    pub(crate) fn try_call_end__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "fastSeek")]
    pub(crate) fn try_call_fastSeek__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "load")]
    pub(crate) fn call_load(this: &Js);
    #[wasm_bindgen(catch, method, js_name = "start")]
    pub(crate) fn try_call_start__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "Audio")]
    pub(crate) fn new_Audio__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "Audio")]
    pub(crate) fn new_Audio__str__as_value(a0: &str) -> Js;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "audioTracks")]
    pub(crate) fn get_audioTracks__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "videoTracks")]
    pub(crate) fn get_videoTracks__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getStartDate")]
    pub(crate) fn call_getStartDate__as_value(this: &Js) -> JsValue;
}
