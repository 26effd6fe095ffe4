//! Captions and other tracks of media: text, audio and video tracks, cues, WebVTT

use crate::runtime::prelude::*;
use crate::{
    AlignSetting, DirectionSetting, DocumentFragment, Event, HtmlTrackElement, LineAlignSetting, LineAndPositionSetting,
    PositionAlignSetting, ScrollSetting, TextTrack, TextTrackCue, TextTrackCueList, TextTrackKind, TextTrackList,
    TextTrackMode, TrackEvent, TrackEventInit, VideoTrackOrAudioTrackOrTextTrack, VttCue, VttRegion,
};
#[cfg(feature = "experimental")]
use crate::{AudioTrack, AudioTrackList, DataCue, VideoTrack, VideoTrackList};

#[cfg(feature = "experimental")]
impl DataCue {
    /// Makes a new `DataCue`.
    ///
    /// `constructor(double startTime, unrestricted double endTime, any value, optional DOMString type)`
    ///
    /// Features `media-tracks` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/DataCue/DataCue) · [Specification](https://wicg.github.io/datacue/#dom-datacue-datacue)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn new(start_time: f64, end_time: f64, value: &JsValue) -> Result<DataCue, Exception> {
        Js::try_new_DataCue__number2_value__as_value(start_time, end_time, value).map(Js::cast)
    }

    /// As `new`, with `type_`.
    ///
    /// `constructor(double startTime, unrestricted double endTime, any value, optional DOMString type)`
    ///
    /// Features `media-tracks` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn new_with_type(start_time: f64, end_time: f64, value: &JsValue, type_: &str) -> Result<DataCue, Exception> {
        Js::try_new_DataCue__number2_value_str__as_value(start_time, end_time, value, type_).map(Js::cast)
    }

    /// The data of the cue.
    ///
    /// `attribute any value`
    ///
    /// Features `media-tracks` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/DataCue/value) · [Specification](https://wicg.github.io/datacue/#dom-datacue-value)
    #[inline]
    pub fn value(&self) -> JsValue {
        Js::get_value__as_value(js(self))
    }

    /// Sets the data of the cue.
    ///
    /// Features `media-tracks` and `experimental`.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: &JsValue) {
        Js::set_value__value(js(self), value)
    }

    /// The kind of the data, such as `org.id3`.
    ///
    /// `readonly attribute DOMString type`
    ///
    /// Features `media-tracks` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/DataCue/type) · [Specification](https://wicg.github.io/datacue/#dom-datacue-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl HtmlTrackElement {
    /// The purpose of the track; `subtitles` if the attribute is missing.
    ///
    /// `attribute DOMString kind`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement/kind) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-track-kind)
    #[inline]
    pub fn kind(&self) -> String {
        Js::get_kind__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the purpose of the track; `subtitles` if the attribute is missing.
    ///
    /// Feature `media-tracks`.
    #[doc(alias = "kind")]
    #[inline]
    pub fn set_kind(&self, value: &str) {
        Js::set_kind__str(js(self), value)
    }

    /// The address of the file with the cues, such as a WebVTT file.
    ///
    /// `attribute USVString src`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement/src) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-track-src)
    #[inline]
    pub fn src(&self) -> String {
        Js::get_src__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the address of the file with the cues, such as a WebVTT file.
    ///
    /// Feature `media-tracks`.
    #[doc(alias = "src")]
    #[inline]
    pub fn set_src(&self, value: &str) {
        Js::set_src__str(js(self), value)
    }

    /// The language of the track's text, as a BCP 47 tag such as `en`.
    ///
    /// `attribute DOMString srclang`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement/srclang) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-track-srclang)
    #[inline]
    pub fn srclang(&self) -> String {
        Js::get_srclang__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the language of the track's text, as a BCP 47 tag such as `en`.
    ///
    /// Feature `media-tracks`.
    #[doc(alias = "srclang")]
    #[inline]
    pub fn set_srclang(&self, value: &str) {
        Js::set_srclang__str(js(self), value)
    }

    /// The title of the track in the browser's menu of tracks.
    ///
    /// `attribute DOMString label`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement/label) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-track-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the title of the track in the browser's menu of tracks.
    ///
    /// Feature `media-tracks`.
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }

    /// Whether the track is turned on if the user's settings do not prefer another one.
    ///
    /// `attribute boolean default`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement/default) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-track-default)
    #[inline]
    pub fn default(&self) -> bool {
        Js::get_default__as_bool(js(self)).get()
    }

    /// Sets whether the track is turned on if the user's settings do not prefer another one.
    ///
    /// Feature `media-tracks`.
    #[doc(alias = "default")]
    #[inline]
    pub fn set_default(&self, value: bool) {
        Js::set_default__bool(js(self), value)
    }

    /// Means that the cues have not been loaded yet.
    ///
    /// `const unsigned short NONE = 0`
    ///
    /// Feature `media-tracks`.
    pub const NONE: u16 = 0;

    /// Means that the cues are being loaded.
    ///
    /// `const unsigned short LOADING = 1`
    ///
    /// Feature `media-tracks`.
    pub const LOADING: u16 = 1;

    /// Means that the cues are loaded without a fatal error.
    ///
    /// `const unsigned short LOADED = 2`
    ///
    /// Feature `media-tracks`.
    pub const LOADED: u16 = 2;

    /// Means that loading the cues failed.
    ///
    /// `const unsigned short ERROR = 3`
    ///
    /// Feature `media-tracks`.
    pub const ERROR: u16 = 3;

    /// The loading state: one of `NONE`, `LOADING`, `LOADED` and `ERROR`.
    ///
    /// `readonly attribute unsigned short readyState`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement/readyState) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-track-readystate-dev)
    #[doc(alias = "readyState")]
    #[inline]
    pub fn ready_state(&self) -> u16 {
        Js::get_readyState__as_number(js(self)) as u16
    }

    /// The text track object with the cues of this element.
    ///
    /// `readonly attribute TextTrack track`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement/track) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-track-track-dev)
    #[inline]
    pub fn track(&self) -> TextTrack {
        FromJs::from_js(Js::get_track__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl AudioTrackList {
    /// The number of tracks.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Features `media-tracks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrackList/length) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-audiotracklist-length-dev)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter AudioTrack (unsigned long index)`
    ///
    /// Features `media-tracks` and `experimental`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<AudioTrack> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Returns the track with this ID, or null if there is none.
    ///
    /// `AudioTrack? getTrackById(DOMString id)`
    ///
    /// Features `media-tracks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrackList/getTrackById) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-audiotracklist-gettrackbyid-dev)
    #[doc(alias = "getTrackById")]
    #[inline]
    pub fn get_track_by_id(&self, id: &str) -> Option<AudioTrack> {
        Js::call_getTrackById__str__as_option_value(js(self), id).map(Js::read)
    }

    /// The handler of the event `change`.
    ///
    /// `attribute EventHandler onchange`
    ///
    /// Features `media-tracks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrackList/change_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-change)
    pub fn onchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onchange")
    }

    /// Sets the handler of the event `change`.
    ///
    /// Features `media-tracks` and `experimental`.
    #[doc(alias = "onchange")]
    pub fn set_onchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onchange", nullable(value))
    }

    /// The handler of the event `addtrack`.
    ///
    /// `attribute EventHandler onaddtrack`
    ///
    /// Features `media-tracks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrackList/addtrack_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-addtrack)
    pub fn onaddtrack(&self) -> Option<Function<fn(TrackEvent)>> {
        property::get(self, "onaddtrack")
    }

    /// Sets the handler of the event `addtrack`.
    ///
    /// Features `media-tracks` and `experimental`.
    #[doc(alias = "onaddtrack")]
    pub fn set_onaddtrack(&self, value: Option<&Function<fn(TrackEvent)>>) {
        property::set(self, "onaddtrack", nullable(value))
    }

    /// The handler of the event `removetrack`.
    ///
    /// `attribute EventHandler onremovetrack`
    ///
    /// Features `media-tracks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrackList/removetrack_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-removetrack)
    pub fn onremovetrack(&self) -> Option<Function<fn(TrackEvent)>> {
        property::get(self, "onremovetrack")
    }

    /// Sets the handler of the event `removetrack`.
    ///
    /// Features `media-tracks` and `experimental`.
    #[doc(alias = "onremovetrack")]
    pub fn set_onremovetrack(&self, value: Option<&Function<fn(TrackEvent)>>) {
        property::set(self, "onremovetrack", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl IntoIterator for &AudioTrackList {
    type Item = AudioTrack;
    type IntoIter = IndexedIter<AudioTrack>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

#[cfg(feature = "experimental")]
sequence!([] AudioTrackList; AudioTrack);

#[cfg(feature = "experimental")]
impl AudioTrack {
    /// The ID of the track within the media.
    ///
    /// `readonly attribute DOMString id`
    ///
    /// Features `media-tracks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrack/id) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-audiotrack-id-dev)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The role of the track, such as `main`, `commentary` or `translation`; empty if unknown.
    ///
    /// `readonly attribute DOMString kind`
    ///
    /// Features `media-tracks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrack/kind) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-audiotrack-kind-dev)
    #[inline]
    pub fn kind(&self) -> String {
        Js::get_kind__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The title of the track for the user, empty if unknown.
    ///
    /// `readonly attribute DOMString label`
    ///
    /// Features `media-tracks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrack/label) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-audiotrack-label-dev)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The language as a BCP 47 tag, empty if unknown.
    ///
    /// `readonly attribute DOMString language`
    ///
    /// Features `media-tracks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrack/language) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-audiotrack-language-dev)
    #[inline]
    pub fn language(&self) -> String {
        Js::get_language__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether the track is heard; more than one can be enabled.
    ///
    /// `attribute boolean enabled`
    ///
    /// Features `media-tracks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrack/enabled) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-audiotrack-enabled-dev)
    #[inline]
    pub fn enabled(&self) -> bool {
        Js::get_enabled__as_bool(js(self)).get()
    }

    /// Sets whether the track is heard; more than one can be enabled.
    ///
    /// Features `media-tracks` and `experimental`.
    #[doc(alias = "enabled")]
    #[inline]
    pub fn set_enabled(&self, value: bool) {
        Js::set_enabled__bool(js(self), value)
    }
}

#[cfg(feature = "experimental")]
impl VideoTrackList {
    /// The number of tracks.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Features `media-tracks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrackList/length) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-videotracklist-length-dev)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter VideoTrack (unsigned long index)`
    ///
    /// Features `media-tracks` and `experimental`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<VideoTrack> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Returns the track with this ID, or null if there is none.
    ///
    /// `VideoTrack? getTrackById(DOMString id)`
    ///
    /// Features `media-tracks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrackList/getTrackById) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-videotracklist-gettrackbyid-dev)
    #[doc(alias = "getTrackById")]
    #[inline]
    pub fn get_track_by_id(&self, id: &str) -> Option<VideoTrack> {
        Js::call_getTrackById__str__as_option_value(js(self), id).map(Js::read)
    }

    /// The index of the selected track, -1 if none is selected.
    ///
    /// `readonly attribute long selectedIndex`
    ///
    /// Features `media-tracks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrackList/selectedIndex) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-videotracklist-selectedindex-dev)
    #[doc(alias = "selectedIndex")]
    #[inline]
    pub fn selected_index(&self) -> i32 {
        Js::get_selectedIndex__as_number(js(self)) as i32
    }

    /// The handler of the event `change`.
    ///
    /// `attribute EventHandler onchange`
    ///
    /// Features `media-tracks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrackList/change_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-change)
    pub fn onchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onchange")
    }

    /// Sets the handler of the event `change`.
    ///
    /// Features `media-tracks` and `experimental`.
    #[doc(alias = "onchange")]
    pub fn set_onchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onchange", nullable(value))
    }

    /// The handler of the event `addtrack`.
    ///
    /// `attribute EventHandler onaddtrack`
    ///
    /// Features `media-tracks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrackList/addtrack_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-addtrack)
    pub fn onaddtrack(&self) -> Option<Function<fn(TrackEvent)>> {
        property::get(self, "onaddtrack")
    }

    /// Sets the handler of the event `addtrack`.
    ///
    /// Features `media-tracks` and `experimental`.
    #[doc(alias = "onaddtrack")]
    pub fn set_onaddtrack(&self, value: Option<&Function<fn(TrackEvent)>>) {
        property::set(self, "onaddtrack", nullable(value))
    }

    /// The handler of the event `removetrack`.
    ///
    /// `attribute EventHandler onremovetrack`
    ///
    /// Features `media-tracks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrackList/removetrack_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-removetrack)
    pub fn onremovetrack(&self) -> Option<Function<fn(TrackEvent)>> {
        property::get(self, "onremovetrack")
    }

    /// Sets the handler of the event `removetrack`.
    ///
    /// Features `media-tracks` and `experimental`.
    #[doc(alias = "onremovetrack")]
    pub fn set_onremovetrack(&self, value: Option<&Function<fn(TrackEvent)>>) {
        property::set(self, "onremovetrack", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl IntoIterator for &VideoTrackList {
    type Item = VideoTrack;
    type IntoIter = IndexedIter<VideoTrack>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

#[cfg(feature = "experimental")]
sequence!([] VideoTrackList; VideoTrack);

#[cfg(feature = "experimental")]
impl VideoTrack {
    /// The ID of the track within the media.
    ///
    /// `readonly attribute DOMString id`
    ///
    /// Features `media-tracks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrack/id) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-videotrack-id-dev)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The role of the track, such as `main`, `captions` or `sign`; empty if unknown.
    ///
    /// `readonly attribute DOMString kind`
    ///
    /// Features `media-tracks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrack/kind) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-videotrack-kind-dev)
    #[inline]
    pub fn kind(&self) -> String {
        Js::get_kind__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The title of the track for the user, empty if unknown.
    ///
    /// `readonly attribute DOMString label`
    ///
    /// Features `media-tracks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrack/label) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-videotrack-label-dev)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The language as a BCP 47 tag, empty if unknown.
    ///
    /// `readonly attribute DOMString language`
    ///
    /// Features `media-tracks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrack/language) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-videotrack-language-dev)
    #[inline]
    pub fn language(&self) -> String {
        Js::get_language__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether the track is shown; selecting one deselects the others.
    ///
    /// `attribute boolean selected`
    ///
    /// Features `media-tracks` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrack/selected) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-videotrack-selected-dev)
    #[inline]
    pub fn selected(&self) -> bool {
        Js::get_selected__as_bool(js(self)).get()
    }

    /// Sets whether the track is shown; selecting one deselects the others.
    ///
    /// Features `media-tracks` and `experimental`.
    #[doc(alias = "selected")]
    #[inline]
    pub fn set_selected(&self, value: bool) {
        Js::set_selected__bool(js(self), value)
    }
}

impl TextTrackList {
    /// The number of tracks in the list.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackList/length) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttracklist-length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter TextTrack (unsigned long index)`
    ///
    /// Feature `media-tracks`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<TextTrack> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Returns the first track with this id, or null if there is none.
    ///
    /// `TextTrack? getTrackById(DOMString id)`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackList/getTrackById) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttracklist-gettrackbyid-dev)
    #[doc(alias = "getTrackById")]
    #[inline]
    pub fn get_track_by_id(&self, id: &str) -> Option<TextTrack> {
        Js::call_getTrackById__str__as_option_value(js(self), id).map(Js::read)
    }

    /// The handler of the event `change`.
    ///
    /// `attribute EventHandler onchange`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackList/change_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-change)
    pub fn onchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onchange")
    }

    /// Sets the handler of the event `change`.
    ///
    /// Feature `media-tracks`.
    #[doc(alias = "onchange")]
    pub fn set_onchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onchange", nullable(value))
    }

    /// The handler of the event `addtrack`.
    ///
    /// `attribute EventHandler onaddtrack`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackList/addtrack_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-addtrack)
    pub fn onaddtrack(&self) -> Option<Function<fn(TrackEvent)>> {
        property::get(self, "onaddtrack")
    }

    /// Sets the handler of the event `addtrack`.
    ///
    /// Feature `media-tracks`.
    #[doc(alias = "onaddtrack")]
    pub fn set_onaddtrack(&self, value: Option<&Function<fn(TrackEvent)>>) {
        property::set(self, "onaddtrack", nullable(value))
    }

    /// The handler of the event `removetrack`.
    ///
    /// `attribute EventHandler onremovetrack`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackList/removetrack_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-removetrack)
    pub fn onremovetrack(&self) -> Option<Function<fn(TrackEvent)>> {
        property::get(self, "onremovetrack")
    }

    /// Sets the handler of the event `removetrack`.
    ///
    /// Feature `media-tracks`.
    #[doc(alias = "onremovetrack")]
    pub fn set_onremovetrack(&self, value: Option<&Function<fn(TrackEvent)>>) {
        property::set(self, "onremovetrack", nullable(value))
    }
}

impl IntoIterator for &TextTrackList {
    type Item = TextTrack;
    type IntoIter = IndexedIter<TextTrack>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] TextTrackList; TextTrack);

impl TextTrack {
    /// The purpose of the track, such as subtitles or chapters.
    ///
    /// `readonly attribute TextTrackKind kind`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrack/kind) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrack-kind-dev)
    #[inline]
    pub fn kind(&self) -> TextTrackKind {
        FromJs::from_js(Js::get_kind__as_value(js(self)))
    }

    /// The title of the track for the user, or an empty string.
    ///
    /// `readonly attribute DOMString label`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrack/label) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrack-label-dev)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The language of the track's text as a BCP 47 tag, or an empty string.
    ///
    /// `readonly attribute DOMString language`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrack/language) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrack-language-dev)
    #[inline]
    pub fn language(&self) -> String {
        Js::get_language__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The id of the track, for `getTrackById`; an empty string if it has none.
    ///
    /// `readonly attribute DOMString id`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrack/id) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrack-id-dev)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// For a metadata track inside the media file, a string that tells which script should handle it.
    ///
    /// `readonly attribute DOMString inBandMetadataTrackDispatchType`
    ///
    /// Feature `media-tracks`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrack/inBandMetadataTrackDispatchType) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrack-inbandmetadatatrackdispatchtype-dev)
    #[doc(alias = "inBandMetadataTrackDispatchType")]
    #[inline]
    pub fn in_band_metadata_track_dispatch_type(&self) -> String {
        Js::get_inBandMetadataTrackDispatchType__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether the track is `disabled`, `hidden` (active but not shown) or `showing`.
    ///
    /// `attribute TextTrackMode mode`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrack/mode) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrack-mode-dev)
    #[inline]
    pub fn mode(&self) -> TextTrackMode {
        FromJs::from_js(Js::get_mode__as_value(js(self)))
    }

    /// Sets whether the track is `disabled`, `hidden` (active but not shown) or `showing`.
    ///
    /// Feature `media-tracks`.
    #[doc(alias = "mode")]
    #[inline]
    pub fn set_mode(&self, value: TextTrackMode) {
        Js::set_mode__str(js(self), value.as_str())
    }

    /// All loaded cues of the track, or null while the track is disabled.
    ///
    /// `readonly attribute TextTrackCueList? cues`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrack/cues) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrack-cues-dev)
    #[inline]
    pub fn cues(&self) -> Option<TextTrackCueList> {
        Js::get_cues__as_option_value(js(self)).map(Js::read)
    }

    /// The cues for the current playback position, or null while the track is disabled.
    ///
    /// `readonly attribute TextTrackCueList? activeCues`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrack/activeCues) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrack-activecues-dev)
    #[doc(alias = "activeCues")]
    #[inline]
    pub fn active_cues(&self) -> Option<TextTrackCueList> {
        Js::get_activeCues__as_option_value(js(self)).map(Js::read)
    }

    /// Adds a cue to the track and takes it out of its former track, if it had one.
    ///
    /// `undefined addCue(TextTrackCue cue)`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrack/addCue) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrack-addcue-dev)
    #[doc(alias = "addCue")]
    #[inline]
    pub fn add_cue(&self, cue: &TextTrackCue) {
        Js::call_addCue__value(js(self), cue.as_ref())
    }

    /// Removes a cue from the track; throws `NotFoundError` if the cue is not in it.
    ///
    /// `undefined removeCue(TextTrackCue cue)`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrack/removeCue) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrack-removecue-dev)
    ///
    /// # Errors
    ///
    /// Throws a `NotFoundError` where `cue` is not in the track's list of cues.
    #[doc(alias = "removeCue")]
    #[inline]
    pub fn remove_cue(&self, cue: &TextTrackCue) -> Result<(), Exception> {
        Js::try_call_removeCue__value(js(self), cue.as_ref())
    }

    /// The handler of the event `cuechange`.
    ///
    /// `attribute EventHandler oncuechange`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrack/cuechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-cuechange)
    pub fn oncuechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncuechange")
    }

    /// Sets the handler of the event `cuechange`.
    ///
    /// Feature `media-tracks`.
    #[doc(alias = "oncuechange")]
    pub fn set_oncuechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncuechange", nullable(value))
    }
}

impl TextTrackCueList {
    /// The number of cues in the list.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCueList/length) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrackcuelist-length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter TextTrackCue (unsigned long index)`
    ///
    /// Feature `media-tracks`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<TextTrackCue> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Returns the first cue with this id, or null if there is none.
    ///
    /// `TextTrackCue? getCueById(DOMString id)`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCueList/getCueById) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrackcuelist-getcuebyid)
    #[doc(alias = "getCueById")]
    #[inline]
    pub fn get_cue_by_id(&self, id: &str) -> Option<TextTrackCue> {
        Js::call_getCueById__str__as_option_value(js(self), id).map(Js::read)
    }
}

impl IntoIterator for &TextTrackCueList {
    type Item = TextTrackCue;
    type IntoIter = IndexedIter<TextTrackCue>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] TextTrackCueList; TextTrackCue);

impl TextTrackCue {
    /// The text track that the cue belongs to, or null.
    ///
    /// `readonly attribute TextTrack? track`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCue/track) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrackcue-track)
    #[inline]
    pub fn track(&self) -> Option<TextTrack> {
        Js::get_track__as_option_value(js(self)).map(Js::read)
    }

    /// The name of the cue, for `getCueById`; an empty string if it has none.
    ///
    /// `attribute DOMString id`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCue/id) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrackcue-id)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name of the cue, for `getCueById`; an empty string if it has none.
    ///
    /// Feature `media-tracks`.
    #[doc(alias = "id")]
    #[inline]
    pub fn set_id(&self, value: &str) {
        Js::set_id__str(js(self), value)
    }

    /// The time in seconds at which the cue becomes active.
    ///
    /// `attribute double startTime`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCue/startTime) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrackcue-starttime)
    #[doc(alias = "startTime")]
    #[inline]
    pub fn start_time(&self) -> f64 {
        Js::get_startTime__as_number(js(self))
    }

    /// Sets the time in seconds at which the cue becomes active.
    ///
    /// Feature `media-tracks`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "startTime")]
    #[inline]
    pub fn set_start_time(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_startTime__number(js(self), value)
    }

    /// The time in seconds at which the cue ends; infinity means the end of the media.
    ///
    /// `attribute unrestricted double endTime`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCue/endTime) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrackcue-endtime)
    #[doc(alias = "endTime")]
    #[inline]
    pub fn end_time(&self) -> f64 {
        Js::get_endTime__as_number(js(self))
    }

    /// Sets the time in seconds at which the cue ends; infinity means the end of the media.
    ///
    /// Feature `media-tracks`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for NaN or negative infinity.
    #[doc(alias = "endTime")]
    #[inline]
    pub fn set_end_time(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_endTime__number(js(self), value)
    }

    /// Whether playback pauses when the end of the cue is reached.
    ///
    /// `attribute boolean pauseOnExit`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCue/pauseOnExit) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrackcue-pauseonexit)
    #[doc(alias = "pauseOnExit")]
    #[inline]
    pub fn pause_on_exit(&self) -> bool {
        Js::get_pauseOnExit__as_bool(js(self)).get()
    }

    /// Sets whether playback pauses when the end of the cue is reached.
    ///
    /// Feature `media-tracks`.
    #[doc(alias = "pauseOnExit")]
    #[inline]
    pub fn set_pause_on_exit(&self, value: bool) {
        Js::set_pauseOnExit__bool(js(self), value)
    }

    /// The handler of the event `enter`.
    ///
    /// `attribute EventHandler onenter`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCue/enter_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-enter)
    pub fn onenter(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onenter")
    }

    /// Sets the handler of the event `enter`.
    ///
    /// Feature `media-tracks`.
    #[doc(alias = "onenter")]
    pub fn set_onenter(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onenter", nullable(value))
    }

    /// The handler of the event `exit`.
    ///
    /// `attribute EventHandler onexit`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCue/exit_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-exit)
    pub fn onexit(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onexit")
    }

    /// Sets the handler of the event `exit`.
    ///
    /// Feature `media-tracks`.
    #[doc(alias = "onexit")]
    pub fn set_onexit(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onexit", nullable(value))
    }
}

impl TrackEvent {
    /// Makes a new `TrackEvent`.
    ///
    /// `constructor(DOMString type, optional TrackEventInit eventInitDict = {})`
    ///
    /// Feature `media-tracks`. [MDN](https://developer.mozilla.org/docs/Web/API/TrackEvent/TrackEvent) · [Specification](https://html.spec.whatwg.org/multipage/media.html#the-trackevent-interface)
    #[inline]
    pub fn new(type_: &str) -> TrackEvent {
        Js::new_TrackEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional TrackEventInit eventInitDict = {})`
    ///
    /// Feature `media-tracks`.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<TrackEventInit>) -> TrackEvent {
        Js::new_TrackEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The track that the event is about, or null.
    ///
    /// `readonly attribute (VideoTrack or AudioTrack or TextTrack)? track`
    ///
    /// Feature `media-tracks`. [MDN](https://developer.mozilla.org/docs/Web/API/TrackEvent/track) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-trackevent-track-dev)
    #[inline]
    pub fn track(&self) -> Option<VideoTrackOrAudioTrackOrTextTrack> {
        Js::get_track__as_option_value(js(self)).map(Js::read)
    }
}

impl TrackEventInit {
    /// The values to make a `TrackEvent` from.
    ///
    /// `dictionary TrackEventInit : EventInit`
    ///
    /// Feature `media-tracks`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The track that the event is about, or null.
    ///
    /// `(VideoTrack or AudioTrack or TextTrack)? track = null`
    ///
    /// Feature `media-tracks`.
    #[doc(alias = "track")]
    pub fn get_track(&self) -> Option<VideoTrackOrAudioTrackOrTextTrack> {
        property::get(self, "track")
    }

    /// Sets the track that the event is about, or null.
    ///
    /// Feature `media-tracks`.
    #[doc(alias = "track")]
    pub fn set_track(&self, value: impl NullableUnion<VideoTrackOrAudioTrackOrTextTrack>) -> &Self {
        property::set(self, "track", &value.into_option().to_js());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `media-tracks`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `media-tracks`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `media-tracks`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for TrackEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl VttCue {
    /// Makes a new `VTTCue`.
    ///
    /// `constructor(double startTime, unrestricted double endTime, DOMString text)`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/VTTCue) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-vttcue)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `startTime` is not finite, or `endTime` is NaN or negative infinity.
    #[inline]
    pub fn new(start_time: f64, end_time: f64, text: &str) -> Result<VttCue, Exception> {
        Js::try_new_VTTCue__number2_str__as_value(start_time, end_time, text).map(Js::cast)
    }

    /// The region that the cue is shown in, or null for the whole video area.
    ///
    /// `attribute VTTRegion? region`
    ///
    /// Feature `media-tracks`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/region) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-region)
    #[inline]
    pub fn region(&self) -> Option<VttRegion> {
        Js::get_region__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the region that the cue is shown in, or null for the whole video area.
    ///
    /// Feature `media-tracks`.
    #[doc(alias = "region")]
    #[inline]
    pub fn set_region(&self, value: Option<&VttRegion>) {
        Js::set_region__value(js(self), nullable(value))
    }

    /// The writing direction; an empty string means horizontal text.
    ///
    /// `attribute DirectionSetting vertical`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/vertical) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-vertical)
    #[inline]
    pub fn vertical(&self) -> DirectionSetting {
        FromJs::from_js(Js::get_vertical__as_value(js(self)))
    }

    /// Sets the writing direction; an empty string means horizontal text.
    ///
    /// Feature `media-tracks`.
    #[doc(alias = "vertical")]
    #[inline]
    pub fn set_vertical(&self, value: DirectionSetting) {
        Js::set_vertical__str(js(self), value.as_str())
    }

    /// Whether `line` counts lines of text; if false, it is a percentage of the video area.
    ///
    /// `attribute boolean snapToLines`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/snapToLines) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-snaptolines)
    #[doc(alias = "snapToLines")]
    #[inline]
    pub fn snap_to_lines(&self) -> bool {
        Js::get_snapToLines__as_bool(js(self)).get()
    }

    /// Sets whether `line` counts lines of text; if false, it is a percentage of the video area.
    ///
    /// Feature `media-tracks`.
    #[doc(alias = "snapToLines")]
    #[inline]
    pub fn set_snap_to_lines(&self, value: bool) {
        Js::set_snapToLines__bool(js(self), value)
    }

    /// The place of the cue box across the lines: a line number, a percentage, or `auto`.
    ///
    /// `attribute LineAndPositionSetting line`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/line) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-line)
    #[inline]
    pub fn line(&self) -> LineAndPositionSetting {
        FromJs::from_js(Js::get_line__as_value(js(self)))
    }

    /// Sets the place of the cue box across the lines: a line number, a percentage, or `auto`.
    ///
    /// Feature `media-tracks`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the value is neither a finite number nor `auto`.
    #[doc(alias = "line")]
    #[inline]
    pub fn set_line(&self, value: impl Into<LineAndPositionSetting>) -> Result<(), Exception> {
        Js::try_set_line__value(js(self), &value.into().to_js())
    }

    /// The part of the cue box (start, center or end) that sits at `line`.
    ///
    /// `attribute LineAlignSetting lineAlign`
    ///
    /// Feature `media-tracks`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/lineAlign) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-linealign)
    #[doc(alias = "lineAlign")]
    #[inline]
    pub fn line_align(&self) -> LineAlignSetting {
        FromJs::from_js(Js::get_lineAlign__as_value(js(self)))
    }

    /// Sets the part of the cue box (start, center or end) that sits at `line`.
    ///
    /// Feature `media-tracks`.
    #[doc(alias = "lineAlign")]
    #[inline]
    pub fn set_line_align(&self, value: LineAlignSetting) {
        Js::set_lineAlign__str(js(self), value.as_str())
    }

    /// The place of the cue box along the line, in percent of the video area, or `auto`.
    ///
    /// `attribute LineAndPositionSetting position`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/position) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-position)
    #[inline]
    pub fn position(&self) -> LineAndPositionSetting {
        FromJs::from_js(Js::get_position__as_value(js(self)))
    }

    /// Sets the place of the cue box along the line, in percent of the video area, or `auto`.
    ///
    /// Feature `media-tracks`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` for a number outside of 0 to 100.
    #[doc(alias = "position")]
    #[inline]
    pub fn set_position(&self, value: impl Into<LineAndPositionSetting>) -> Result<(), Exception> {
        Js::try_set_position__value(js(self), &value.into().to_js())
    }

    /// The part of the cue box that sits at `position`.
    ///
    /// `attribute PositionAlignSetting positionAlign`
    ///
    /// Feature `media-tracks`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/positionAlign) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-positionalign)
    #[doc(alias = "positionAlign")]
    #[inline]
    pub fn position_align(&self) -> PositionAlignSetting {
        FromJs::from_js(Js::get_positionAlign__as_value(js(self)))
    }

    /// Sets the part of the cue box that sits at `position`.
    ///
    /// Feature `media-tracks`.
    #[doc(alias = "positionAlign")]
    #[inline]
    pub fn set_position_align(&self, value: PositionAlignSetting) {
        Js::set_positionAlign__str(js(self), value.as_str())
    }

    /// The length of the cue box along the line, in percent of the video area.
    ///
    /// `attribute double size`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/size) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-size)
    #[inline]
    pub fn size(&self) -> f64 {
        Js::get_size__as_number(js(self))
    }

    /// Sets the length of the cue box along the line, in percent of the video area.
    ///
    /// Feature `media-tracks`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` for a size outside of 0 to 100.
    #[doc(alias = "size")]
    #[inline]
    pub fn set_size(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_size__number(js(self), value)
    }

    /// The alignment of the text inside the cue box.
    ///
    /// `attribute AlignSetting align`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/align) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-align)
    #[inline]
    pub fn align(&self) -> AlignSetting {
        FromJs::from_js(Js::get_align__as_value(js(self)))
    }

    /// Sets the alignment of the text inside the cue box.
    ///
    /// Feature `media-tracks`.
    #[doc(alias = "align")]
    #[inline]
    pub fn set_align(&self, value: AlignSetting) {
        Js::set_align__str(js(self), value.as_str())
    }

    /// The raw text of the cue, with its WebVTT markup.
    ///
    /// `attribute DOMString text`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/text) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-text)
    #[inline]
    pub fn text(&self) -> String {
        Js::get_text__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the raw text of the cue, with its WebVTT markup.
    ///
    /// Feature `media-tracks`.
    #[doc(alias = "text")]
    #[inline]
    pub fn set_text(&self, value: &str) {
        Js::set_text__str(js(self), value)
    }

    /// Parses the text of the cue and returns it as a fragment of HTML nodes.
    ///
    /// `DocumentFragment getCueAsHTML()`
    ///
    /// Feature `media-tracks`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/getCueAsHTML) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-getcueashtml)
    #[doc(alias = "getCueAsHTML")]
    #[inline]
    pub fn get_cue_as_html(&self) -> DocumentFragment {
        FromJs::from_js(Js::call_getCueAsHTML__as_value(js(self)))
    }
}

impl VttRegion {
    /// Makes a new `VTTRegion`.
    ///
    /// `constructor()`
    ///
    /// Feature `media-tracks`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTRegion/VTTRegion) · [Specification](https://w3c.github.io/webvtt/#dom-vttregion-vttregion)
    #[inline]
    pub fn new() -> VttRegion {
        Js::new_VTTRegion__as_value().cast()
    }

    /// The name of the region.
    ///
    /// `attribute DOMString id`
    ///
    /// Feature `media-tracks`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTRegion/id) · [Specification](https://w3c.github.io/webvtt/#dom-vttregion-id)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name of the region.
    ///
    /// Feature `media-tracks`.
    #[doc(alias = "id")]
    #[inline]
    pub fn set_id(&self, value: &str) {
        Js::set_id__str(js(self), value)
    }

    /// The width of the region in percent of the video's width; 100 by default.
    ///
    /// `attribute double width`
    ///
    /// Feature `media-tracks`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTRegion/width) · [Specification](https://w3c.github.io/webvtt/#dom-vttregion-width)
    #[inline]
    pub fn width(&self) -> f64 {
        Js::get_width__as_number(js(self))
    }

    /// Sets the width of the region in percent of the video's width; 100 by default.
    ///
    /// Feature `media-tracks`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` for a value outside of 0 to 100.
    #[doc(alias = "width")]
    #[inline]
    pub fn set_width(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_width__number(js(self), value)
    }

    /// The height of the region in lines of text; 3 by default.
    ///
    /// `attribute unsigned long lines`
    ///
    /// Feature `media-tracks`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTRegion/lines) · [Specification](https://w3c.github.io/webvtt/#dom-vttregion-lines)
    #[inline]
    pub fn lines(&self) -> u32 {
        Js::get_lines__as_number(js(self)) as u32
    }

    /// Sets the height of the region in lines of text; 3 by default.
    ///
    /// Feature `media-tracks`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "lines")]
    #[inline]
    pub fn set_lines(&self, value: u32) -> Result<(), Exception> {
        Js::try_set_lines__number(js(self), value as f64)
    }

    /// The horizontal point in the region, in percent, that is pinned to the viewport anchor.
    ///
    /// `attribute double regionAnchorX`
    ///
    /// Feature `media-tracks`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTRegion/regionAnchorX) · [Specification](https://w3c.github.io/webvtt/#dom-vttregion-regionanchorx)
    #[doc(alias = "regionAnchorX")]
    #[inline]
    pub fn region_anchor_x(&self) -> f64 {
        Js::get_regionAnchorX__as_number(js(self))
    }

    /// Sets the horizontal point in the region, in percent, that is pinned to the viewport anchor.
    ///
    /// Feature `media-tracks`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` for a value outside of 0 to 100.
    #[doc(alias = "regionAnchorX")]
    #[inline]
    pub fn set_region_anchor_x(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_regionAnchorX__number(js(self), value)
    }

    /// The vertical point in the region, in percent, that is pinned to the viewport anchor.
    ///
    /// `attribute double regionAnchorY`
    ///
    /// Feature `media-tracks`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTRegion/regionAnchorY) · [Specification](https://w3c.github.io/webvtt/#dom-vttregion-regionanchory)
    #[doc(alias = "regionAnchorY")]
    #[inline]
    pub fn region_anchor_y(&self) -> f64 {
        Js::get_regionAnchorY__as_number(js(self))
    }

    /// Sets the vertical point in the region, in percent, that is pinned to the viewport anchor.
    ///
    /// Feature `media-tracks`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` for a value outside of 0 to 100.
    #[doc(alias = "regionAnchorY")]
    #[inline]
    pub fn set_region_anchor_y(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_regionAnchorY__number(js(self), value)
    }

    /// The horizontal point of the video, in percent, to which the region is pinned.
    ///
    /// `attribute double viewportAnchorX`
    ///
    /// Feature `media-tracks`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTRegion/viewportAnchorX) · [Specification](https://w3c.github.io/webvtt/#dom-vttregion-viewportanchorx)
    #[doc(alias = "viewportAnchorX")]
    #[inline]
    pub fn viewport_anchor_x(&self) -> f64 {
        Js::get_viewportAnchorX__as_number(js(self))
    }

    /// Sets the horizontal point of the video, in percent, to which the region is pinned.
    ///
    /// Feature `media-tracks`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` for a value outside of 0 to 100.
    #[doc(alias = "viewportAnchorX")]
    #[inline]
    pub fn set_viewport_anchor_x(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_viewportAnchorX__number(js(self), value)
    }

    /// The vertical point of the video, in percent, to which the region is pinned.
    ///
    /// `attribute double viewportAnchorY`
    ///
    /// Feature `media-tracks`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTRegion/viewportAnchorY) · [Specification](https://w3c.github.io/webvtt/#dom-vttregion-viewportanchory)
    #[doc(alias = "viewportAnchorY")]
    #[inline]
    pub fn viewport_anchor_y(&self) -> f64 {
        Js::get_viewportAnchorY__as_number(js(self))
    }

    /// Sets the vertical point of the video, in percent, to which the region is pinned.
    ///
    /// Feature `media-tracks`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` for a value outside of 0 to 100.
    #[doc(alias = "viewportAnchorY")]
    #[inline]
    pub fn set_viewport_anchor_y(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_viewportAnchorY__number(js(self), value)
    }

    /// How cues enter the region: `up` scrolls, an empty string puts them in place at once.
    ///
    /// `attribute ScrollSetting scroll`
    ///
    /// Feature `media-tracks`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTRegion/scroll) · [Specification](https://w3c.github.io/webvtt/#dom-vttregion-scroll)
    #[inline]
    pub fn scroll(&self) -> ScrollSetting {
        FromJs::from_js(Js::get_scroll__as_value(js(self)))
    }

    /// Sets how cues enter the region: `up` scrolls, an empty string puts them in place at once.
    ///
    /// Feature `media-tracks`.
    #[doc(alias = "scroll")]
    #[inline]
    pub fn set_scroll(&self, value: ScrollSetting) {
        Js::set_scroll__str(js(self), value.as_str())
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "activeCues")]
    pub(crate) fn get_activeCues__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "cues")]
    pub(crate) fn get_cues__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "endTime")]
    pub(crate) fn get_endTime__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "inBandMetadataTrackDispatchType")]
    pub(crate) fn get_inBandMetadataTrackDispatchType__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "line")]
    pub(crate) fn get_line__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "lineAlign")]
    pub(crate) fn get_lineAlign__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "lines")]
    pub(crate) fn get_lines__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "pauseOnExit")]
    pub(crate) fn get_pauseOnExit__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "positionAlign")]
    pub(crate) fn get_positionAlign__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "region")]
    pub(crate) fn get_region__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "regionAnchorX")]
    pub(crate) fn get_regionAnchorX__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "regionAnchorY")]
    pub(crate) fn get_regionAnchorY__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "scroll")]
    pub(crate) fn get_scroll__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "snapToLines")]
    pub(crate) fn get_snapToLines__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "srclang")]
    pub(crate) fn get_srclang__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "vertical")]
    pub(crate) fn get_vertical__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "viewportAnchorX")]
    pub(crate) fn get_viewportAnchorX__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "viewportAnchorY")]
    pub(crate) fn get_viewportAnchorY__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, setter, js_name = "default")]
    pub(crate) fn set_default__bool(this: &Js, a0: bool);
    #[wasm_bindgen(catch, method, setter, js_name = "endTime")]
    pub(crate) fn try_set_endTime__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "kind")]
    pub(crate) fn set_kind__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, setter, js_name = "line")]
    pub(crate) fn try_set_line__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "lineAlign")]
    pub(crate) fn set_lineAlign__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, setter, js_name = "lines")]
    pub(crate) fn try_set_lines__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "mode")]
    pub(crate) fn set_mode__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "pauseOnExit")]
    pub(crate) fn set_pauseOnExit__bool(this: &Js, a0: bool);
    #[wasm_bindgen(catch, method, setter, js_name = "position")]
    pub(crate) fn try_set_position__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "positionAlign")]
    pub(crate) fn set_positionAlign__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "region")]
    pub(crate) fn set_region__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, setter, js_name = "regionAnchorX")]
    pub(crate) fn try_set_regionAnchorX__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "regionAnchorY")]
    pub(crate) fn try_set_regionAnchorY__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "scroll")]
    pub(crate) fn set_scroll__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "snapToLines")]
    pub(crate) fn set_snapToLines__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "srclang")]
    pub(crate) fn set_srclang__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, setter, js_name = "startTime")]
    pub(crate) fn try_set_startTime__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "vertical")]
    pub(crate) fn set_vertical__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, setter, js_name = "viewportAnchorX")]
    pub(crate) fn try_set_viewportAnchorX__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "viewportAnchorY")]
    pub(crate) fn try_set_viewportAnchorY__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "addCue")]
    pub(crate) fn call_addCue__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "getCueAsHTML")]
    pub(crate) fn call_getCueAsHTML__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getCueById")]
    pub(crate) fn call_getCueById__str__as_option_value(this: &Js, a0: &str) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "removeCue")]
    pub(crate) fn try_call_removeCue__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(constructor, js_class = "TrackEvent")]
    pub(crate) fn new_TrackEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "TrackEvent")]
    pub(crate) fn new_TrackEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "VTTCue")]
    pub(crate) fn try_new_VTTCue__number2_str__as_value(a0: f64, a1: f64, a2: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "VTTRegion")]
    pub(crate) fn new_VTTRegion__as_value() -> Js;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(catch, constructor, js_class = "DataCue")]
    pub(crate) fn try_new_DataCue__number2_value__as_value(a0: f64, a1: f64, a2: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "DataCue")]
    pub(crate) fn try_new_DataCue__number2_value_str__as_value(
        a0: f64,
        a1: f64,
        a2: &JsValue,
        a3: &str,
    ) -> Result<Js, Exception>;
}
