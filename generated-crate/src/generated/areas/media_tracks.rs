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
    /// `constructor(double startTime, unrestricted double endTime, any value, optional DOMString type)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/DataCue/DataCue) · [Specification](https://wicg.github.io/datacue/#dom-datacue-datacue)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn new(start_time: f64, end_time: f64, value: &JsValue) -> Result<DataCue, Exception> {
        Js::try_new_DataCue__number2_value__as_value(start_time, end_time, value).map(Js::cast)
    }

    /// `constructor(double startTime, unrestricted double endTime, any value, optional DOMString type)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/DataCue/DataCue) · [Specification](https://wicg.github.io/datacue/#dom-datacue-datacue)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn new_with_type(start_time: f64, end_time: f64, value: &JsValue, type_: &str) -> Result<DataCue, Exception> {
        Js::try_new_DataCue__number2_value_str__as_value(start_time, end_time, value, type_).map(Js::cast)
    }

    /// `attribute any value`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/DataCue/value) · [Specification](https://wicg.github.io/datacue/#dom-datacue-value)
    #[inline]
    pub fn value(&self) -> JsValue {
        Js::get_value__as_value(js(self))
    }

    /// `attribute any value`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/DataCue/value) · [Specification](https://wicg.github.io/datacue/#dom-datacue-value)
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: &JsValue) {
        Js::set_value__value(js(self), value)
    }

    /// `readonly attribute DOMString type`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/DataCue/type) · [Specification](https://wicg.github.io/datacue/#dom-datacue-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl HtmlTrackElement {
    /// `attribute DOMString kind`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement/kind) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-track-kind)
    #[inline]
    pub fn kind(&self) -> String {
        Js::get_kind__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString kind`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement/kind) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-track-kind)
    #[doc(alias = "kind")]
    #[inline]
    pub fn set_kind(&self, value: &str) {
        Js::set_kind__str(js(self), value)
    }

    /// `attribute USVString src`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement/src) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-track-src)
    #[inline]
    pub fn src(&self) -> String {
        Js::get_src__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString src`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement/src) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-track-src)
    #[doc(alias = "src")]
    #[inline]
    pub fn set_src(&self, value: &str) {
        Js::set_src__str(js(self), value)
    }

    /// `attribute DOMString srclang`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement/srclang) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-track-srclang)
    #[inline]
    pub fn srclang(&self) -> String {
        Js::get_srclang__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString srclang`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement/srclang) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-track-srclang)
    #[doc(alias = "srclang")]
    #[inline]
    pub fn set_srclang(&self, value: &str) {
        Js::set_srclang__str(js(self), value)
    }

    /// `attribute DOMString label`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement/label) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-track-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString label`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement/label) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-track-label)
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }

    /// `attribute boolean default`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement/default) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-track-default)
    #[inline]
    pub fn default(&self) -> bool {
        Js::get_default__as_bool(js(self)).get()
    }

    /// `attribute boolean default`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement/default) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-track-default)
    #[doc(alias = "default")]
    #[inline]
    pub fn set_default(&self, value: bool) {
        Js::set_default__bool(js(self), value)
    }

    /// `const unsigned short NONE = 0`
    pub const NONE: u16 = 0;

    /// `const unsigned short LOADING = 1`
    pub const LOADING: u16 = 1;

    /// `const unsigned short LOADED = 2`
    pub const LOADED: u16 = 2;

    /// `const unsigned short ERROR = 3`
    pub const ERROR: u16 = 3;

    /// `readonly attribute unsigned short readyState`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement/readyState) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-track-readystate-dev)
    #[doc(alias = "readyState")]
    #[inline]
    pub fn ready_state(&self) -> u16 {
        Js::get_readyState__as_number(js(self)) as u16
    }

    /// `readonly attribute TextTrack track`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement/track) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-track-track-dev)
    #[inline]
    pub fn track(&self) -> TextTrack {
        FromJs::from_js(Js::get_track__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl AudioTrackList {
    /// `readonly attribute unsigned long length`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrackList/length) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-audiotracklist-length-dev)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter AudioTrack (unsigned long index)`
    #[inline]
    pub fn get(&self, index: u32) -> Option<AudioTrack> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// `AudioTrack? getTrackById(DOMString id)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrackList/getTrackById) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-audiotracklist-gettrackbyid-dev)
    #[doc(alias = "getTrackById")]
    #[inline]
    pub fn get_track_by_id(&self, id: &str) -> Option<AudioTrack> {
        Js::call_getTrackById__str__as_option_value(js(self), id).map(Js::read)
    }

    /// `attribute EventHandler onchange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrackList/change_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-change)
    pub fn onchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onchange")
    }

    /// `attribute EventHandler onchange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrackList/change_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-change)
    #[doc(alias = "onchange")]
    pub fn set_onchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onchange", nullable(value))
    }

    /// `attribute EventHandler onaddtrack`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrackList/addtrack_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-addtrack)
    pub fn onaddtrack(&self) -> Option<Function<fn(TrackEvent)>> {
        property::get(self, "onaddtrack")
    }

    /// `attribute EventHandler onaddtrack`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrackList/addtrack_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-addtrack)
    #[doc(alias = "onaddtrack")]
    pub fn set_onaddtrack(&self, value: Option<&Function<fn(TrackEvent)>>) {
        property::set(self, "onaddtrack", nullable(value))
    }

    /// `attribute EventHandler onremovetrack`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrackList/removetrack_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-removetrack)
    pub fn onremovetrack(&self) -> Option<Function<fn(TrackEvent)>> {
        property::get(self, "onremovetrack")
    }

    /// `attribute EventHandler onremovetrack`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrackList/removetrack_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-removetrack)
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
    /// `readonly attribute DOMString id`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrack/id) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-audiotrack-id-dev)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString kind`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrack/kind) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-audiotrack-kind-dev)
    #[inline]
    pub fn kind(&self) -> String {
        Js::get_kind__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrack/label) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-audiotrack-label-dev)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString language`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrack/language) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-audiotrack-language-dev)
    #[inline]
    pub fn language(&self) -> String {
        Js::get_language__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute boolean enabled`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrack/enabled) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-audiotrack-enabled-dev)
    #[inline]
    pub fn enabled(&self) -> bool {
        Js::get_enabled__as_bool(js(self)).get()
    }

    /// `attribute boolean enabled`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrack/enabled) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-audiotrack-enabled-dev)
    #[doc(alias = "enabled")]
    #[inline]
    pub fn set_enabled(&self, value: bool) {
        Js::set_enabled__bool(js(self), value)
    }
}

#[cfg(feature = "experimental")]
impl VideoTrackList {
    /// `readonly attribute unsigned long length`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrackList/length) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-videotracklist-length-dev)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter VideoTrack (unsigned long index)`
    #[inline]
    pub fn get(&self, index: u32) -> Option<VideoTrack> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// `VideoTrack? getTrackById(DOMString id)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrackList/getTrackById) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-videotracklist-gettrackbyid-dev)
    #[doc(alias = "getTrackById")]
    #[inline]
    pub fn get_track_by_id(&self, id: &str) -> Option<VideoTrack> {
        Js::call_getTrackById__str__as_option_value(js(self), id).map(Js::read)
    }

    /// `readonly attribute long selectedIndex`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrackList/selectedIndex) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-videotracklist-selectedindex-dev)
    #[doc(alias = "selectedIndex")]
    #[inline]
    pub fn selected_index(&self) -> i32 {
        Js::get_selectedIndex__as_number(js(self)) as i32
    }

    /// `attribute EventHandler onchange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrackList/change_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-change)
    pub fn onchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onchange")
    }

    /// `attribute EventHandler onchange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrackList/change_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-change)
    #[doc(alias = "onchange")]
    pub fn set_onchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onchange", nullable(value))
    }

    /// `attribute EventHandler onaddtrack`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrackList/addtrack_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-addtrack)
    pub fn onaddtrack(&self) -> Option<Function<fn(TrackEvent)>> {
        property::get(self, "onaddtrack")
    }

    /// `attribute EventHandler onaddtrack`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrackList/addtrack_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-addtrack)
    #[doc(alias = "onaddtrack")]
    pub fn set_onaddtrack(&self, value: Option<&Function<fn(TrackEvent)>>) {
        property::set(self, "onaddtrack", nullable(value))
    }

    /// `attribute EventHandler onremovetrack`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrackList/removetrack_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-removetrack)
    pub fn onremovetrack(&self) -> Option<Function<fn(TrackEvent)>> {
        property::get(self, "onremovetrack")
    }

    /// `attribute EventHandler onremovetrack`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrackList/removetrack_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-removetrack)
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
    /// `readonly attribute DOMString id`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrack/id) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-videotrack-id-dev)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString kind`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrack/kind) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-videotrack-kind-dev)
    #[inline]
    pub fn kind(&self) -> String {
        Js::get_kind__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrack/label) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-videotrack-label-dev)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString language`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrack/language) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-videotrack-language-dev)
    #[inline]
    pub fn language(&self) -> String {
        Js::get_language__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute boolean selected`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrack/selected) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-videotrack-selected-dev)
    #[inline]
    pub fn selected(&self) -> bool {
        Js::get_selected__as_bool(js(self)).get()
    }

    /// `attribute boolean selected`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrack/selected) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-videotrack-selected-dev)
    #[doc(alias = "selected")]
    #[inline]
    pub fn set_selected(&self, value: bool) {
        Js::set_selected__bool(js(self), value)
    }
}

impl TextTrackList {
    /// `readonly attribute unsigned long length`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackList/length) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttracklist-length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter TextTrack (unsigned long index)`
    #[inline]
    pub fn get(&self, index: u32) -> Option<TextTrack> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// `TextTrack? getTrackById(DOMString id)`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackList/getTrackById) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttracklist-gettrackbyid-dev)
    #[doc(alias = "getTrackById")]
    #[inline]
    pub fn get_track_by_id(&self, id: &str) -> Option<TextTrack> {
        Js::call_getTrackById__str__as_option_value(js(self), id).map(Js::read)
    }

    /// `attribute EventHandler onchange`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackList/change_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-change)
    pub fn onchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onchange")
    }

    /// `attribute EventHandler onchange`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackList/change_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-change)
    #[doc(alias = "onchange")]
    pub fn set_onchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onchange", nullable(value))
    }

    /// `attribute EventHandler onaddtrack`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackList/addtrack_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-addtrack)
    pub fn onaddtrack(&self) -> Option<Function<fn(TrackEvent)>> {
        property::get(self, "onaddtrack")
    }

    /// `attribute EventHandler onaddtrack`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackList/addtrack_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-addtrack)
    #[doc(alias = "onaddtrack")]
    pub fn set_onaddtrack(&self, value: Option<&Function<fn(TrackEvent)>>) {
        property::set(self, "onaddtrack", nullable(value))
    }

    /// `attribute EventHandler onremovetrack`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackList/removetrack_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-removetrack)
    pub fn onremovetrack(&self) -> Option<Function<fn(TrackEvent)>> {
        property::get(self, "onremovetrack")
    }

    /// `attribute EventHandler onremovetrack`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackList/removetrack_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-removetrack)
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
    /// `readonly attribute TextTrackKind kind`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrack/kind) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrack-kind-dev)
    #[inline]
    pub fn kind(&self) -> TextTrackKind {
        FromJs::from_js(Js::get_kind__as_value(js(self)))
    }

    /// `readonly attribute DOMString label`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrack/label) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrack-label-dev)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString language`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrack/language) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrack-language-dev)
    #[inline]
    pub fn language(&self) -> String {
        Js::get_language__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString id`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrack/id) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrack-id-dev)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString inBandMetadataTrackDispatchType`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrack/inBandMetadataTrackDispatchType) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrack-inbandmetadatatrackdispatchtype-dev)
    #[doc(alias = "inBandMetadataTrackDispatchType")]
    #[inline]
    pub fn in_band_metadata_track_dispatch_type(&self) -> String {
        Js::get_inBandMetadataTrackDispatchType__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute TextTrackMode mode`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrack/mode) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrack-mode-dev)
    #[inline]
    pub fn mode(&self) -> TextTrackMode {
        FromJs::from_js(Js::get_mode__as_value(js(self)))
    }

    /// `attribute TextTrackMode mode`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrack/mode) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrack-mode-dev)
    #[doc(alias = "mode")]
    #[inline]
    pub fn set_mode(&self, value: TextTrackMode) {
        Js::set_mode__str(js(self), value.as_str())
    }

    /// `readonly attribute TextTrackCueList? cues`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrack/cues) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrack-cues-dev)
    #[inline]
    pub fn cues(&self) -> Option<TextTrackCueList> {
        Js::get_cues__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute TextTrackCueList? activeCues`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrack/activeCues) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrack-activecues-dev)
    #[doc(alias = "activeCues")]
    #[inline]
    pub fn active_cues(&self) -> Option<TextTrackCueList> {
        Js::get_activeCues__as_option_value(js(self)).map(Js::read)
    }

    /// `undefined addCue(TextTrackCue cue)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrack/addCue) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrack-addcue-dev)
    #[doc(alias = "addCue")]
    #[inline]
    pub fn add_cue(&self, cue: &TextTrackCue) {
        Js::call_addCue__value(js(self), cue.as_ref())
    }

    /// `undefined removeCue(TextTrackCue cue)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrack/removeCue) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrack-removecue-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "removeCue")]
    #[inline]
    pub fn remove_cue(&self, cue: &TextTrackCue) -> Result<(), Exception> {
        Js::try_call_removeCue__value(js(self), cue.as_ref())
    }

    /// `attribute EventHandler oncuechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrack/cuechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-cuechange)
    pub fn oncuechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncuechange")
    }

    /// `attribute EventHandler oncuechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrack/cuechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-cuechange)
    #[doc(alias = "oncuechange")]
    pub fn set_oncuechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncuechange", nullable(value))
    }
}

impl TextTrackCueList {
    /// `readonly attribute unsigned long length`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCueList/length) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrackcuelist-length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter TextTrackCue (unsigned long index)`
    #[inline]
    pub fn get(&self, index: u32) -> Option<TextTrackCue> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// `TextTrackCue? getCueById(DOMString id)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCueList/getCueById) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrackcuelist-getcuebyid)
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
    /// `readonly attribute TextTrack? track`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCue/track) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrackcue-track)
    #[inline]
    pub fn track(&self) -> Option<TextTrack> {
        Js::get_track__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute DOMString id`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCue/id) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrackcue-id)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString id`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCue/id) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrackcue-id)
    #[doc(alias = "id")]
    #[inline]
    pub fn set_id(&self, value: &str) {
        Js::set_id__str(js(self), value)
    }

    /// `attribute double startTime`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCue/startTime) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrackcue-starttime)
    #[doc(alias = "startTime")]
    #[inline]
    pub fn start_time(&self) -> f64 {
        Js::get_startTime__as_number(js(self))
    }

    /// `attribute double startTime`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCue/startTime) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrackcue-starttime)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "startTime")]
    #[inline]
    pub fn set_start_time(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_startTime__number(js(self), value)
    }

    /// `attribute unrestricted double endTime`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCue/endTime) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrackcue-endtime)
    #[doc(alias = "endTime")]
    #[inline]
    pub fn end_time(&self) -> f64 {
        Js::get_endTime__as_number(js(self))
    }

    /// `attribute unrestricted double endTime`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCue/endTime) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrackcue-endtime)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "endTime")]
    #[inline]
    pub fn set_end_time(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_endTime__number(js(self), value)
    }

    /// `attribute boolean pauseOnExit`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCue/pauseOnExit) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrackcue-pauseonexit)
    #[doc(alias = "pauseOnExit")]
    #[inline]
    pub fn pause_on_exit(&self) -> bool {
        Js::get_pauseOnExit__as_bool(js(self)).get()
    }

    /// `attribute boolean pauseOnExit`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCue/pauseOnExit) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-texttrackcue-pauseonexit)
    #[doc(alias = "pauseOnExit")]
    #[inline]
    pub fn set_pause_on_exit(&self, value: bool) {
        Js::set_pauseOnExit__bool(js(self), value)
    }

    /// `attribute EventHandler onenter`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCue/enter_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-enter)
    pub fn onenter(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onenter")
    }

    /// `attribute EventHandler onenter`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCue/enter_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-enter)
    #[doc(alias = "onenter")]
    pub fn set_onenter(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onenter", nullable(value))
    }

    /// `attribute EventHandler onexit`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCue/exit_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-exit)
    pub fn onexit(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onexit")
    }

    /// `attribute EventHandler onexit`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCue/exit_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-exit)
    #[doc(alias = "onexit")]
    pub fn set_onexit(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onexit", nullable(value))
    }
}

impl TrackEvent {
    /// `constructor(DOMString type, optional TrackEventInit eventInitDict = {})`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/TrackEvent/TrackEvent) · [Specification](https://html.spec.whatwg.org/multipage/media.html#the-trackevent-interface)
    #[inline]
    pub fn new(type_: &str) -> TrackEvent {
        Js::new_TrackEvent__str__as_value(type_).cast()
    }

    /// `constructor(DOMString type, optional TrackEventInit eventInitDict = {})`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/TrackEvent/TrackEvent) · [Specification](https://html.spec.whatwg.org/multipage/media.html#the-trackevent-interface)
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<TrackEventInit>) -> TrackEvent {
        Js::new_TrackEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// `readonly attribute (VideoTrack or AudioTrack or TextTrack)? track`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/TrackEvent/track) · [Specification](https://html.spec.whatwg.org/multipage/media.html#dom-trackevent-track-dev)
    #[inline]
    pub fn track(&self) -> Option<VideoTrackOrAudioTrackOrTextTrack> {
        Js::get_track__as_option_value(js(self)).map(Js::read)
    }
}

impl TrackEventInit {
    /// `dictionary TrackEventInit : EventInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `(VideoTrack or AudioTrack or TextTrack)? track = null`
    #[doc(alias = "track")]
    pub fn get_track(&self) -> Option<VideoTrackOrAudioTrackOrTextTrack> {
        property::get(self, "track")
    }

    /// `(VideoTrack or AudioTrack or TextTrack)? track = null`
    #[doc(alias = "track")]
    pub fn set_track(&self, value: impl NullableUnion<VideoTrackOrAudioTrackOrTextTrack>) -> &Self {
        property::set(self, "track", &value.into_option().to_js());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Inherited from `EventInit`.
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
    /// `constructor(double startTime, unrestricted double endTime, DOMString text)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/VTTCue) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-vttcue)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(start_time: f64, end_time: f64, text: &str) -> Result<VttCue, Exception> {
        Js::try_new_VTTCue__number2_str__as_value(start_time, end_time, text).map(Js::cast)
    }

    /// `attribute VTTRegion? region`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/region) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-region)
    #[inline]
    pub fn region(&self) -> Option<VttRegion> {
        Js::get_region__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute VTTRegion? region`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/region) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-region)
    #[doc(alias = "region")]
    #[inline]
    pub fn set_region(&self, value: Option<&VttRegion>) {
        Js::set_region__value(js(self), nullable(value))
    }

    /// `attribute DirectionSetting vertical`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/vertical) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-vertical)
    #[inline]
    pub fn vertical(&self) -> DirectionSetting {
        FromJs::from_js(Js::get_vertical__as_value(js(self)))
    }

    /// `attribute DirectionSetting vertical`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/vertical) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-vertical)
    #[doc(alias = "vertical")]
    #[inline]
    pub fn set_vertical(&self, value: DirectionSetting) {
        Js::set_vertical__str(js(self), value.as_str())
    }

    /// `attribute boolean snapToLines`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/snapToLines) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-snaptolines)
    #[doc(alias = "snapToLines")]
    #[inline]
    pub fn snap_to_lines(&self) -> bool {
        Js::get_snapToLines__as_bool(js(self)).get()
    }

    /// `attribute boolean snapToLines`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/snapToLines) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-snaptolines)
    #[doc(alias = "snapToLines")]
    #[inline]
    pub fn set_snap_to_lines(&self, value: bool) {
        Js::set_snapToLines__bool(js(self), value)
    }

    /// `attribute LineAndPositionSetting line`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/line) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-line)
    #[inline]
    pub fn line(&self) -> LineAndPositionSetting {
        FromJs::from_js(Js::get_line__as_value(js(self)))
    }

    /// `attribute LineAndPositionSetting line`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/line) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-line)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "line")]
    #[inline]
    pub fn set_line(&self, value: impl Into<LineAndPositionSetting>) -> Result<(), Exception> {
        Js::try_set_line__value(js(self), &value.into().to_js())
    }

    /// `attribute LineAlignSetting lineAlign`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/lineAlign) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-linealign)
    #[doc(alias = "lineAlign")]
    #[inline]
    pub fn line_align(&self) -> LineAlignSetting {
        FromJs::from_js(Js::get_lineAlign__as_value(js(self)))
    }

    /// `attribute LineAlignSetting lineAlign`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/lineAlign) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-linealign)
    #[doc(alias = "lineAlign")]
    #[inline]
    pub fn set_line_align(&self, value: LineAlignSetting) {
        Js::set_lineAlign__str(js(self), value.as_str())
    }

    /// `attribute LineAndPositionSetting position`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/position) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-position)
    #[inline]
    pub fn position(&self) -> LineAndPositionSetting {
        FromJs::from_js(Js::get_position__as_value(js(self)))
    }

    /// `attribute LineAndPositionSetting position`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/position) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-position)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "position")]
    #[inline]
    pub fn set_position(&self, value: impl Into<LineAndPositionSetting>) -> Result<(), Exception> {
        Js::try_set_position__value(js(self), &value.into().to_js())
    }

    /// `attribute PositionAlignSetting positionAlign`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/positionAlign) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-positionalign)
    #[doc(alias = "positionAlign")]
    #[inline]
    pub fn position_align(&self) -> PositionAlignSetting {
        FromJs::from_js(Js::get_positionAlign__as_value(js(self)))
    }

    /// `attribute PositionAlignSetting positionAlign`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/positionAlign) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-positionalign)
    #[doc(alias = "positionAlign")]
    #[inline]
    pub fn set_position_align(&self, value: PositionAlignSetting) {
        Js::set_positionAlign__str(js(self), value.as_str())
    }

    /// `attribute double size`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/size) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-size)
    #[inline]
    pub fn size(&self) -> f64 {
        Js::get_size__as_number(js(self))
    }

    /// `attribute double size`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/size) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-size)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "size")]
    #[inline]
    pub fn set_size(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_size__number(js(self), value)
    }

    /// `attribute AlignSetting align`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/align) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-align)
    #[inline]
    pub fn align(&self) -> AlignSetting {
        FromJs::from_js(Js::get_align__as_value(js(self)))
    }

    /// `attribute AlignSetting align`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/align) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-align)
    #[doc(alias = "align")]
    #[inline]
    pub fn set_align(&self, value: AlignSetting) {
        Js::set_align__str(js(self), value.as_str())
    }

    /// `attribute DOMString text`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/text) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-text)
    #[inline]
    pub fn text(&self) -> String {
        Js::get_text__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString text`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/text) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-text)
    #[doc(alias = "text")]
    #[inline]
    pub fn set_text(&self, value: &str) {
        Js::set_text__str(js(self), value)
    }

    /// `DocumentFragment getCueAsHTML()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue/getCueAsHTML) · [Specification](https://w3c.github.io/webvtt/#dom-vttcue-getcueashtml)
    #[doc(alias = "getCueAsHTML")]
    #[inline]
    pub fn get_cue_as_html(&self) -> DocumentFragment {
        FromJs::from_js(Js::call_getCueAsHTML__as_value(js(self)))
    }
}

impl VttRegion {
    /// `constructor()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTRegion/VTTRegion) · [Specification](https://w3c.github.io/webvtt/#dom-vttregion-vttregion)
    #[inline]
    pub fn new() -> VttRegion {
        Js::new_VTTRegion__as_value().cast()
    }

    /// `attribute DOMString id`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTRegion/id) · [Specification](https://w3c.github.io/webvtt/#dom-vttregion-id)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString id`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTRegion/id) · [Specification](https://w3c.github.io/webvtt/#dom-vttregion-id)
    #[doc(alias = "id")]
    #[inline]
    pub fn set_id(&self, value: &str) {
        Js::set_id__str(js(self), value)
    }

    /// `attribute double width`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTRegion/width) · [Specification](https://w3c.github.io/webvtt/#dom-vttregion-width)
    #[inline]
    pub fn width(&self) -> f64 {
        Js::get_width__as_number(js(self))
    }

    /// `attribute double width`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTRegion/width) · [Specification](https://w3c.github.io/webvtt/#dom-vttregion-width)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "width")]
    #[inline]
    pub fn set_width(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_width__number(js(self), value)
    }

    /// `attribute unsigned long lines`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTRegion/lines) · [Specification](https://w3c.github.io/webvtt/#dom-vttregion-lines)
    #[inline]
    pub fn lines(&self) -> u32 {
        Js::get_lines__as_number(js(self)) as u32
    }

    /// `attribute unsigned long lines`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTRegion/lines) · [Specification](https://w3c.github.io/webvtt/#dom-vttregion-lines)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "lines")]
    #[inline]
    pub fn set_lines(&self, value: u32) -> Result<(), Exception> {
        Js::try_set_lines__number(js(self), value as f64)
    }

    /// `attribute double regionAnchorX`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTRegion/regionAnchorX) · [Specification](https://w3c.github.io/webvtt/#dom-vttregion-regionanchorx)
    #[doc(alias = "regionAnchorX")]
    #[inline]
    pub fn region_anchor_x(&self) -> f64 {
        Js::get_regionAnchorX__as_number(js(self))
    }

    /// `attribute double regionAnchorX`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTRegion/regionAnchorX) · [Specification](https://w3c.github.io/webvtt/#dom-vttregion-regionanchorx)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "regionAnchorX")]
    #[inline]
    pub fn set_region_anchor_x(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_regionAnchorX__number(js(self), value)
    }

    /// `attribute double regionAnchorY`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTRegion/regionAnchorY) · [Specification](https://w3c.github.io/webvtt/#dom-vttregion-regionanchory)
    #[doc(alias = "regionAnchorY")]
    #[inline]
    pub fn region_anchor_y(&self) -> f64 {
        Js::get_regionAnchorY__as_number(js(self))
    }

    /// `attribute double regionAnchorY`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTRegion/regionAnchorY) · [Specification](https://w3c.github.io/webvtt/#dom-vttregion-regionanchory)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "regionAnchorY")]
    #[inline]
    pub fn set_region_anchor_y(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_regionAnchorY__number(js(self), value)
    }

    /// `attribute double viewportAnchorX`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTRegion/viewportAnchorX) · [Specification](https://w3c.github.io/webvtt/#dom-vttregion-viewportanchorx)
    #[doc(alias = "viewportAnchorX")]
    #[inline]
    pub fn viewport_anchor_x(&self) -> f64 {
        Js::get_viewportAnchorX__as_number(js(self))
    }

    /// `attribute double viewportAnchorX`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTRegion/viewportAnchorX) · [Specification](https://w3c.github.io/webvtt/#dom-vttregion-viewportanchorx)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "viewportAnchorX")]
    #[inline]
    pub fn set_viewport_anchor_x(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_viewportAnchorX__number(js(self), value)
    }

    /// `attribute double viewportAnchorY`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTRegion/viewportAnchorY) · [Specification](https://w3c.github.io/webvtt/#dom-vttregion-viewportanchory)
    #[doc(alias = "viewportAnchorY")]
    #[inline]
    pub fn viewport_anchor_y(&self) -> f64 {
        Js::get_viewportAnchorY__as_number(js(self))
    }

    /// `attribute double viewportAnchorY`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTRegion/viewportAnchorY) · [Specification](https://w3c.github.io/webvtt/#dom-vttregion-viewportanchory)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "viewportAnchorY")]
    #[inline]
    pub fn set_viewport_anchor_y(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_viewportAnchorY__number(js(self), value)
    }

    /// `attribute ScrollSetting scroll`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTRegion/scroll) · [Specification](https://w3c.github.io/webvtt/#dom-vttregion-scroll)
    #[inline]
    pub fn scroll(&self) -> ScrollSetting {
        FromJs::from_js(Js::get_scroll__as_value(js(self)))
    }

    /// `attribute ScrollSetting scroll`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTRegion/scroll) · [Specification](https://w3c.github.io/webvtt/#dom-vttregion-scroll)
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
