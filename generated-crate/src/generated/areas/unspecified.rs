//! What engines have and no specification says: wheelDelta, find, SVGMatrix, addStream

use crate::runtime::prelude::*;
use crate::{
    ContentVisibilityAutoStateChangeEvent, Document, Element, Event, FontFace, GamepadHapticActuator,
    GamepadHapticActuatorType, HtmlElement, MathMlElement, MediaStream, MediaStreamEvent, MediaStreamEventInit,
    Navigator, Range, RtcEncodedAudioFrame, RtcEncodedVideoFrame, RtcPeerConnection, RtcRtpTransceiver, Screen,
    ShadowRoot, SvgAnimatedString, SvgElement, SvgFilterElement, SvgImageElement, SvgScriptElement, SvgTextPathElement,
    SvgViewElement, SvgsvgElement, WebTransportDatagramDuplexStream, WheelEvent, Window, WritableStream,
};

impl MediaStreamEvent {
    /// `constructor(DOMString type, optional MediaStreamEventInit eventInitDict = {})`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamEvent/MediaStreamEvent)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/MediaStreamEvent"]
    #[inline]
    pub fn new(type_: &str) -> Result<MediaStreamEvent, Exception> {
        Js::try_new_MediaStreamEvent__str__as_value(type_).map(Js::cast)
    }

    /// `constructor(DOMString type, optional MediaStreamEventInit eventInitDict = {})`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamEvent/MediaStreamEvent)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/MediaStreamEvent"]
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<MediaStreamEventInit>,
    ) -> Result<MediaStreamEvent, Exception> {
        Js::try_new_MediaStreamEvent__str_value__as_value(type_, &event_init_dict.to_value()).map(Js::cast)
    }

    /// `readonly attribute MediaStream? stream`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamEvent/stream)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/MediaStreamEvent"]
    #[inline]
    pub fn stream(&self) -> Option<MediaStream> {
        Js::get_stream__as_option_value(js(self)).map(Js::read)
    }
}

impl MediaStreamEventInit {
    /// `dictionary MediaStreamEventInit : EventInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `MediaStream? stream = null`
    #[doc(alias = "stream")]
    pub fn get_stream(&self) -> Option<MediaStream> {
        property::get(self, "stream")
    }

    /// `MediaStream? stream = null`
    #[doc(alias = "stream")]
    pub fn set_stream(&self, value: Option<&MediaStream>) -> &Self {
        property::set(self, "stream", nullable(value));
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

impl Default for MediaStreamEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl SvgElement {
    /// `attribute EventHandler oncontentvisibilityautostatechange`
    pub fn oncontentvisibilityautostatechange(&self) -> Option<Function<fn(ContentVisibilityAutoStateChangeEvent)>> {
        property::get(self, "oncontentvisibilityautostatechange")
    }

    /// `attribute EventHandler oncontentvisibilityautostatechange`
    #[doc(alias = "oncontentvisibilityautostatechange")]
    pub fn set_oncontentvisibilityautostatechange(
        &self,
        value: Option<&Function<fn(ContentVisibilityAutoStateChangeEvent)>>,
    ) {
        property::set(self, "oncontentvisibilityautostatechange", nullable(value))
    }
}

impl SvgsvgElement {
    /// `const unsigned short SVG_ZOOMANDPAN_UNKNOWN = 0`
    pub const SVG_ZOOMANDPAN_UNKNOWN: u16 = 0;

    /// `const unsigned short SVG_ZOOMANDPAN_DISABLE = 1`
    pub const SVG_ZOOMANDPAN_DISABLE: u16 = 1;

    /// `const unsigned short SVG_ZOOMANDPAN_MAGNIFY = 2`
    pub const SVG_ZOOMANDPAN_MAGNIFY: u16 = 2;

    /// `attribute unsigned short zoomAndPan`
    #[doc(alias = "zoomAndPan")]
    #[inline]
    pub fn zoom_and_pan(&self) -> u16 {
        Js::get_zoomAndPan__as_number(js(self)) as u16
    }

    /// `attribute unsigned short zoomAndPan`
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "zoomAndPan")]
    #[inline]
    pub fn set_zoom_and_pan(&self, value: u16) -> Result<(), Exception> {
        Js::try_set_zoomAndPan__number(js(self), value as f64)
    }
}

impl SvgTextPathElement {
    /// `const unsigned short TEXTPATH_SIDETYPE_UNKNOWN = 0`
    pub const TEXTPATH_SIDETYPE_UNKNOWN: u16 = 0;

    /// `const unsigned short TEXTPATH_SIDETYPE_LEFT = 1`
    pub const TEXTPATH_SIDETYPE_LEFT: u16 = 1;

    /// `const unsigned short TEXTPATH_SIDETYPE_RIGHT = 2`
    pub const TEXTPATH_SIDETYPE_RIGHT: u16 = 2;
}

impl SvgImageElement {
    /// `attribute DOMString decoding`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SVGImageElement/decoding) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-decoding)
    #[inline]
    pub fn decoding(&self) -> String {
        Js::get_decoding__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString decoding`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SVGImageElement/decoding) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-decoding)
    #[doc(alias = "decoding")]
    #[inline]
    pub fn set_decoding(&self, value: &str) {
        Js::set_decoding__str(js(self), value)
    }

    /// `Promise<undefined> decode()`
    ///
    /// Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/SVGImageElement/decode) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-decode-dev)
    #[inline]
    pub fn decode(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_decode__as_value(js(self)))
    }
}

impl SvgScriptElement {
    /// `attribute boolean async`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/SVGScriptElement/async) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-script-async)
    #[doc(alias = "async")]
    #[inline]
    pub fn async_(&self) -> bool {
        Js::get_async__as_bool(js(self)).get()
    }

    /// `attribute boolean async`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/SVGScriptElement/async) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-script-async)
    #[doc(alias = "async")]
    #[inline]
    pub fn set_async(&self, value: bool) {
        Js::set_async__bool(js(self), value)
    }
}

impl SvgViewElement {
    /// `const unsigned short SVG_ZOOMANDPAN_UNKNOWN = 0`
    pub const SVG_ZOOMANDPAN_UNKNOWN: u16 = 0;

    /// `const unsigned short SVG_ZOOMANDPAN_DISABLE = 1`
    pub const SVG_ZOOMANDPAN_DISABLE: u16 = 1;

    /// `const unsigned short SVG_ZOOMANDPAN_MAGNIFY = 2`
    pub const SVG_ZOOMANDPAN_MAGNIFY: u16 = 2;

    /// `attribute unsigned short zoomAndPan`
    #[doc(alias = "zoomAndPan")]
    #[inline]
    pub fn zoom_and_pan(&self) -> u16 {
        Js::get_zoomAndPan__as_number(js(self)) as u16
    }

    /// `attribute unsigned short zoomAndPan`
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "zoomAndPan")]
    #[inline]
    pub fn set_zoom_and_pan(&self, value: u16) -> Result<(), Exception> {
        Js::try_set_zoomAndPan__number(js(self), value as f64)
    }
}

/// The namespace `console`.
pub mod console {
    use crate::runtime::prelude::*;

    /// `undefined profile(any... data)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/console/profile_static)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn profile(data: impl IntoSequence<JsValue>) -> Result<(), Exception> {
        Js::try_static_call_console_profile__value_spread(&data.to_value())
    }

    /// `undefined profileEnd(any... data)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/console/profileEnd_static)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "profileEnd")]
    #[inline]
    pub fn profile_end(data: impl IntoSequence<JsValue>) -> Result<(), Exception> {
        Js::try_static_call_console_profileEnd__value_spread(&data.to_value())
    }

    /// `undefined timeStamp(any... data)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/console/timeStamp_static)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "timeStamp")]
    #[inline]
    pub fn time_stamp(data: impl IntoSequence<JsValue>) -> Result<(), Exception> {
        Js::try_static_call_console_timeStamp__value_spread(&data.to_value())
    }
}

impl FontFace {
    /// `attribute DOMString sizeAdjust`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/FontFace/sizeAdjust) · [Specification](https://drafts.csswg.org/css-font-loading/#dom-fontface-sizeadjust)
    #[doc(alias = "sizeAdjust")]
    #[inline]
    pub fn size_adjust(&self) -> String {
        Js::get_sizeAdjust__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString sizeAdjust`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/FontFace/sizeAdjust) · [Specification](https://drafts.csswg.org/css-font-loading/#dom-fontface-sizeadjust)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "sizeAdjust")]
    #[inline]
    pub fn set_size_adjust(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_sizeAdjust__str(js(self), value)
    }

    /// `attribute DOMString variant`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FontFace/variant)
    #[inline]
    pub fn variant(&self) -> String {
        Js::get_variant__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString variant`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FontFace/variant)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "variant")]
    #[inline]
    pub fn set_variant(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_variant__str(js(self), value)
    }
}

impl Screen {
    /// `readonly attribute long availLeft`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/ScreenDetailed/availLeft)
    #[doc(alias = "availLeft")]
    #[inline]
    pub fn avail_left(&self) -> i32 {
        Js::get_availLeft__as_number(js(self)) as i32
    }

    /// `readonly attribute long availTop`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/ScreenDetailed/availTop)
    #[doc(alias = "availTop")]
    #[inline]
    pub fn avail_top(&self) -> i32 {
        Js::get_availTop__as_number(js(self)) as i32
    }
}

impl Document {
    /// `Range? caretRangeFromPoint(optional long x = 0, optional long y = 0)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Document/caretRangeFromPoint)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "caretRangeFromPoint")]
    #[inline]
    pub fn caret_range_from_point(&self) -> Result<Option<Range>, Exception> {
        Js::try_call_caretRangeFromPoint__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// `Range? caretRangeFromPoint(optional long x = 0, optional long y = 0)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Document/caretRangeFromPoint)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "caretRangeFromPoint")]
    #[inline]
    pub fn caret_range_from_point_with_x(&self, x: i32) -> Result<Option<Range>, Exception> {
        Js::try_call_caretRangeFromPoint__number__as_option_value(js(self), x as f64).map(Js::read_nullable)
    }

    /// `Range? caretRangeFromPoint(optional long x = 0, optional long y = 0)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Document/caretRangeFromPoint)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "caretRangeFromPoint")]
    #[inline]
    pub fn caret_range_from_point_with_x_and_y(&self, x: i32, y: i32) -> Result<Option<Range>, Exception> {
        Js::try_call_caretRangeFromPoint__number2__as_option_value(js(self), x as f64, y as f64).map(Js::read_nullable)
    }

    /// `attribute EventHandler oncontentvisibilityautostatechange`
    pub fn oncontentvisibilityautostatechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncontentvisibilityautostatechange")
    }

    /// `attribute EventHandler oncontentvisibilityautostatechange`
    #[doc(alias = "oncontentvisibilityautostatechange")]
    pub fn set_oncontentvisibilityautostatechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncontentvisibilityautostatechange", nullable(value))
    }
}

impl ShadowRoot {
    /// `Element? elementFromPoint(double x, double y)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/elementFromPoint)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "elementFromPoint")]
    #[inline]
    pub fn element_from_point(&self, x: f64, y: f64) -> Result<Option<Element>, Exception> {
        Js::try_call_elementFromPoint__number2__as_option_value(js(self), x, y).map(Js::read_nullable)
    }

    /// `sequence<Element> elementsFromPoint(double x, double y)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/elementsFromPoint)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "elementsFromPoint")]
    #[inline]
    pub fn elements_from_point(&self, x: f64, y: f64) -> Result<Array<Element>, Exception> {
        Js::try_call_elementsFromPoint__number2__as_value(js(self), x, y).map(Js::read)
    }
}

impl SvgFilterElement {
    /// `readonly attribute SVGAnimatedString href`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFilterElement/href) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGURIReference__href)
    #[inline]
    pub fn href(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_href__as_value(js(self)))
    }
}

impl GamepadHapticActuator {
    /// `readonly attribute GamepadHapticActuatorType type`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/GamepadHapticActuator/type)
    #[doc(alias = "type")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/GamepadHapticActuator/type"]
    #[inline]
    pub fn type_(&self) -> GamepadHapticActuatorType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }
}

impl HtmlElement {
    /// `attribute EventHandler oncontentvisibilityautostatechange`
    pub fn oncontentvisibilityautostatechange(&self) -> Option<Function<fn(ContentVisibilityAutoStateChangeEvent)>> {
        property::get(self, "oncontentvisibilityautostatechange")
    }

    /// `attribute EventHandler oncontentvisibilityautostatechange`
    #[doc(alias = "oncontentvisibilityautostatechange")]
    pub fn set_oncontentvisibilityautostatechange(
        &self,
        value: Option<&Function<fn(ContentVisibilityAutoStateChangeEvent)>>,
    ) {
        property::set(self, "oncontentvisibilityautostatechange", nullable(value))
    }
}

impl Window {
    /// `boolean find(optional DOMString string = "", optional boolean caseSensitive = false, optional boolean backwards = false, optional boolean wrap = false, optional boolean wholeWord = false, optional boolean searchInFrames = false, optional boolean showDialog = false)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/find)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn find(&self) -> Result<bool, Exception> {
        Js::try_call_find__as_bool(js(self)).map(Truth::get)
    }

    /// `boolean find(optional DOMString string = "", optional boolean caseSensitive = false, optional boolean backwards = false, optional boolean wrap = false, optional boolean wholeWord = false, optional boolean searchInFrames = false, optional boolean showDialog = false)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/find)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "find")]
    #[inline]
    pub fn find_with_string(&self, string: &str) -> Result<bool, Exception> {
        Js::try_call_find__str__as_bool(js(self), string).map(Truth::get)
    }

    /// `boolean find(optional DOMString string = "", optional boolean caseSensitive = false, optional boolean backwards = false, optional boolean wrap = false, optional boolean wholeWord = false, optional boolean searchInFrames = false, optional boolean showDialog = false)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/find)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "find")]
    #[inline]
    pub fn find_with_string_and_case_sensitive(&self, string: &str, case_sensitive: bool) -> Result<bool, Exception> {
        Js::try_call_find__str_bool__as_bool(js(self), string, case_sensitive).map(Truth::get)
    }

    /// `boolean find(optional DOMString string = "", optional boolean caseSensitive = false, optional boolean backwards = false, optional boolean wrap = false, optional boolean wholeWord = false, optional boolean searchInFrames = false, optional boolean showDialog = false)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/find)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "find")]
    #[inline]
    pub fn find_with_string_and_case_sensitive_and_backwards(
        &self,
        string: &str,
        case_sensitive: bool,
        backwards: bool,
    ) -> Result<bool, Exception> {
        Js::try_call_find__str_bool2__as_bool(js(self), string, case_sensitive, backwards).map(Truth::get)
    }

    /// `boolean find(optional DOMString string = "", optional boolean caseSensitive = false, optional boolean backwards = false, optional boolean wrap = false, optional boolean wholeWord = false, optional boolean searchInFrames = false, optional boolean showDialog = false)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/find)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "find")]
    #[inline]
    pub fn find_with_string_and_case_sensitive_and_backwards_and_wrap(
        &self,
        string: &str,
        case_sensitive: bool,
        backwards: bool,
        wrap: bool,
    ) -> Result<bool, Exception> {
        Js::try_call_find__str_bool3__as_bool(js(self), string, case_sensitive, backwards, wrap).map(Truth::get)
    }

    /// `boolean find(optional DOMString string = "", optional boolean caseSensitive = false, optional boolean backwards = false, optional boolean wrap = false, optional boolean wholeWord = false, optional boolean searchInFrames = false, optional boolean showDialog = false)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/find)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "find")]
    #[inline]
    pub fn find_with_string_to_show_dialog(
        &self,
        string: &str,
        case_sensitive: bool,
        backwards: bool,
        wrap: bool,
        whole_word: bool,
        search_in_frames: bool,
        show_dialog: bool,
    ) -> Result<bool, Exception> {
        Js::try_call_find__str_bool6__as_bool(
            js(self),
            string,
            case_sensitive,
            backwards,
            wrap,
            whole_word,
            search_in_frames,
            show_dialog,
        )
        .map(Truth::get)
    }

    /// `attribute EventHandler oncontentvisibilityautostatechange`
    pub fn oncontentvisibilityautostatechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncontentvisibilityautostatechange")
    }

    /// `attribute EventHandler oncontentvisibilityautostatechange`
    #[doc(alias = "oncontentvisibilityautostatechange")]
    pub fn set_oncontentvisibilityautostatechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncontentvisibilityautostatechange", nullable(value))
    }
}

impl Navigator {
    /// `readonly attribute DOMString? doNotTrack`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/doNotTrack)
    #[doc(alias = "doNotTrack")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Navigator/doNotTrack"]
    #[inline]
    pub fn do_not_track(&self) -> Option<String> {
        Js::get_doNotTrack__as_value(js(self)).as_string()
    }
}

impl MathMlElement {
    /// `attribute EventHandler oncontentvisibilityautostatechange`
    pub fn oncontentvisibilityautostatechange(&self) -> Option<Function<fn(ContentVisibilityAutoStateChangeEvent)>> {
        property::get(self, "oncontentvisibilityautostatechange")
    }

    /// `attribute EventHandler oncontentvisibilityautostatechange`
    #[doc(alias = "oncontentvisibilityautostatechange")]
    pub fn set_oncontentvisibilityautostatechange(
        &self,
        value: Option<&Function<fn(ContentVisibilityAutoStateChangeEvent)>>,
    ) {
        property::set(self, "oncontentvisibilityautostatechange", nullable(value))
    }
}

impl WheelEvent {
    /// `readonly attribute long wheelDelta`
    #[doc(alias = "wheelDelta")]
    #[deprecated = "it is no longer recommended, and kept for old programs only"]
    #[inline]
    pub fn wheel_delta(&self) -> i32 {
        Js::get_wheelDelta__as_number(js(self)) as i32
    }

    /// `readonly attribute long wheelDeltaX`
    #[doc(alias = "wheelDeltaX")]
    #[deprecated = "it is no longer recommended, and kept for old programs only"]
    #[inline]
    pub fn wheel_delta_x(&self) -> i32 {
        Js::get_wheelDeltaX__as_number(js(self)) as i32
    }

    /// `readonly attribute long wheelDeltaY`
    #[doc(alias = "wheelDeltaY")]
    #[deprecated = "it is no longer recommended, and kept for old programs only"]
    #[inline]
    pub fn wheel_delta_y(&self) -> i32 {
        Js::get_wheelDeltaY__as_number(js(self)) as i32
    }
}

impl RtcEncodedVideoFrame {
    /// `readonly attribute unsigned long timestamp`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/RTCEncodedVideoFrame/timestamp)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/RTCEncodedVideoFrame/timestamp"]
    #[inline]
    pub fn timestamp(&self) -> u32 {
        Js::get_timestamp__as_number(js(self)) as u32
    }
}

impl RtcEncodedAudioFrame {
    /// `readonly attribute unsigned long timestamp`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/RTCEncodedAudioFrame/timestamp)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/RTCEncodedAudioFrame/timestamp"]
    #[inline]
    pub fn timestamp(&self) -> u32 {
        Js::get_timestamp__as_number(js(self)) as u32
    }
}

impl RtcPeerConnection {
    /// `undefined addStream(MediaStream stream)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/addStream)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "addStream")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/addStream"]
    #[inline]
    pub fn add_stream(&self, stream: &MediaStream) -> Result<(), Exception> {
        Js::try_call_addStream__value(js(self), stream.as_ref())
    }

    /// `sequence<MediaStream> getLocalStreams()`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/getSenders)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getLocalStreams")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/getSenders"]
    #[inline]
    pub fn get_local_streams(&self) -> Result<Array<MediaStream>, Exception> {
        Js::try_call_getLocalStreams__as_value(js(self)).map(Js::read)
    }

    /// `sequence<MediaStream> getRemoteStreams()`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/getReceivers)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getRemoteStreams")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/getReceivers"]
    #[inline]
    pub fn get_remote_streams(&self) -> Result<Array<MediaStream>, Exception> {
        Js::try_call_getRemoteStreams__as_value(js(self)).map(Js::read)
    }

    /// `attribute EventHandler onaddstream`
    pub fn onaddstream(&self) -> Option<Function<fn(MediaStreamEvent)>> {
        property::get(self, "onaddstream")
    }

    /// `attribute EventHandler onaddstream`
    #[doc(alias = "onaddstream")]
    pub fn set_onaddstream(&self, value: Option<&Function<fn(MediaStreamEvent)>>) {
        property::set(self, "onaddstream", nullable(value))
    }
}

impl RtcRtpTransceiver {
    /// `readonly attribute boolean stopped`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpTransceiver/stopped)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/RTCRtpTransceiver/stopped"]
    #[inline]
    pub fn stopped(&self) -> bool {
        Js::get_stopped__as_bool(js(self)).get()
    }
}

impl WebTransportDatagramDuplexStream {
    /// `attribute unrestricted double incomingHighWaterMark`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/incomingHighWaterMark)
    #[doc(alias = "incomingHighWaterMark")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/incomingHighWaterMark"]
    #[inline]
    pub fn incoming_high_water_mark(&self) -> f64 {
        Js::get_incomingHighWaterMark__as_number(js(self))
    }

    /// `attribute unrestricted double incomingHighWaterMark`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/incomingHighWaterMark)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "incomingHighWaterMark")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/incomingHighWaterMark"]
    #[inline]
    pub fn set_incoming_high_water_mark(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_incomingHighWaterMark__number(js(self), value)
    }

    /// `attribute unrestricted double outgoingHighWaterMark`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/outgoingHighWaterMark)
    #[doc(alias = "outgoingHighWaterMark")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/outgoingHighWaterMark"]
    #[inline]
    pub fn outgoing_high_water_mark(&self) -> f64 {
        Js::get_outgoingHighWaterMark__as_number(js(self))
    }

    /// `attribute unrestricted double outgoingHighWaterMark`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/outgoingHighWaterMark)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "outgoingHighWaterMark")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/outgoingHighWaterMark"]
    #[inline]
    pub fn set_outgoing_high_water_mark(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_outgoingHighWaterMark__number(js(self), value)
    }

    /// `readonly attribute WritableStream writable`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/writable)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/writable"]
    #[inline]
    pub fn writable(&self) -> WritableStream {
        FromJs::from_js(Js::get_writable__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "doNotTrack")]
    pub(crate) fn get_doNotTrack__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "incomingHighWaterMark")]
    pub(crate) fn get_incomingHighWaterMark__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "outgoingHighWaterMark")]
    pub(crate) fn get_outgoingHighWaterMark__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "variant")]
    pub(crate) fn get_variant__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "wheelDelta")]
    pub(crate) fn get_wheelDelta__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "wheelDeltaX")]
    pub(crate) fn get_wheelDeltaX__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "wheelDeltaY")]
    pub(crate) fn get_wheelDeltaY__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "zoomAndPan")]
    pub(crate) fn get_zoomAndPan__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, setter, js_name = "incomingHighWaterMark")]
    pub(crate) fn try_set_incomingHighWaterMark__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "outgoingHighWaterMark")]
    pub(crate) fn try_set_outgoingHighWaterMark__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "variant")]
    pub(crate) fn try_set_variant__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "zoomAndPan")]
    pub(crate) fn try_set_zoomAndPan__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "addStream")]
    pub(crate) fn try_call_addStream__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "caretRangeFromPoint")]
    pub(crate) fn try_call_caretRangeFromPoint__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "caretRangeFromPoint")]
    pub(crate) fn try_call_caretRangeFromPoint__number__as_option_value(
        this: &Js,
        a0: f64,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "caretRangeFromPoint")]
    pub(crate) fn try_call_caretRangeFromPoint__number2__as_option_value(
        this: &Js,
        a0: f64,
        a1: f64,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "find")]
    pub(crate) fn try_call_find__as_bool(this: &Js) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "find")]
    pub(crate) fn try_call_find__str__as_bool(this: &Js, a0: &str) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "find")]
    pub(crate) fn try_call_find__str_bool__as_bool(this: &Js, a0: &str, a1: bool) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "find")]
    pub(crate) fn try_call_find__str_bool2__as_bool(
        this: &Js,
        a0: &str,
        a1: bool,
        a2: bool,
    ) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "find")]
    pub(crate) fn try_call_find__str_bool3__as_bool(
        this: &Js,
        a0: &str,
        a1: bool,
        a2: bool,
        a3: bool,
    ) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "find")]
    pub(crate) fn try_call_find__str_bool6__as_bool(
        this: &Js,
        a0: &str,
        a1: bool,
        a2: bool,
        a3: bool,
        a4: bool,
        a5: bool,
        a6: bool,
    ) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getLocalStreams")]
    pub(crate) fn try_call_getLocalStreams__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getRemoteStreams")]
    pub(crate) fn try_call_getRemoteStreams__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "MediaStreamEvent")]
    pub(crate) fn try_new_MediaStreamEvent__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "MediaStreamEvent")]
    pub(crate) fn try_new_MediaStreamEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, variadic, static_method_of = Js, js_class = "console", js_name = "profile")]
    pub(crate) fn try_static_call_console_profile__value_spread(a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, variadic, static_method_of = Js, js_class = "console", js_name = "profileEnd")]
    pub(crate) fn try_static_call_console_profileEnd__value_spread(a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, variadic, static_method_of = Js, js_class = "console", js_name = "timeStamp")]
    pub(crate) fn try_static_call_console_timeStamp__value_spread(a0: &JsValue) -> Result<(), Exception>;
}
