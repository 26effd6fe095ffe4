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
    /// Makes a new `MediaStreamEvent`.
    ///
    /// `constructor(DOMString type, optional MediaStreamEventInit eventInitDict = {})`
    ///
    /// Feature `unspecified`. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamEvent/MediaStreamEvent)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/MediaStreamEvent"]
    #[inline]
    pub fn new(type_: &str) -> Result<MediaStreamEvent, Exception> {
        Js::try_new_MediaStreamEvent__str__as_value(type_).map(Js::cast)
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional MediaStreamEventInit eventInitDict = {})`
    ///
    /// Feature `unspecified`.
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

    /// The stream in question, or null.
    ///
    /// `readonly attribute MediaStream? stream`
    ///
    /// Feature `unspecified`. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamEvent/stream)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/MediaStreamEvent"]
    #[inline]
    pub fn stream(&self) -> Option<MediaStream> {
        Js::get_stream__as_option_value(js(self)).map(Js::read)
    }
}

impl MediaStreamEventInit {
    /// The properties for a new `MediaStreamEvent`.
    ///
    /// `dictionary MediaStreamEventInit : EventInit`
    ///
    /// Feature `unspecified`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The stream in question, or null.
    ///
    /// `MediaStream? stream = null`
    ///
    /// Feature `unspecified`.
    #[doc(alias = "stream")]
    pub fn get_stream(&self) -> Option<MediaStream> {
        property::get(self, "stream")
    }

    /// Sets the stream in question, or null.
    ///
    /// Feature `unspecified`.
    #[doc(alias = "stream")]
    pub fn set_stream(&self, value: Option<&MediaStream>) -> &Self {
        property::set(self, "stream", nullable(value));
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `unspecified`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `unspecified`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `unspecified`. Inherited from `EventInit`.
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
    /// The handler of the event `contentvisibilityautostatechange`.
    ///
    /// `attribute EventHandler oncontentvisibilityautostatechange`
    ///
    /// Feature `unspecified`.
    pub fn oncontentvisibilityautostatechange(&self) -> Option<Function<fn(ContentVisibilityAutoStateChangeEvent)>> {
        property::get(self, "oncontentvisibilityautostatechange")
    }

    /// Sets the handler of the event `contentvisibilityautostatechange`.
    ///
    /// Feature `unspecified`.
    #[doc(alias = "oncontentvisibilityautostatechange")]
    pub fn set_oncontentvisibilityautostatechange(
        &self,
        value: Option<&Function<fn(ContentVisibilityAutoStateChangeEvent)>>,
    ) {
        property::set(self, "oncontentvisibilityautostatechange", nullable(value))
    }
}

impl SvgsvgElement {
    /// Means that the value is neither of those numbered 1 and 2.
    ///
    /// `const unsigned short SVG_ZOOMANDPAN_UNKNOWN = 0`
    ///
    /// Feature `unspecified`.
    pub const SVG_ZOOMANDPAN_UNKNOWN: u16 = 0;

    /// Means that the user may not zoom and pan the drawing.
    ///
    /// `const unsigned short SVG_ZOOMANDPAN_DISABLE = 1`
    ///
    /// Feature `unspecified`.
    pub const SVG_ZOOMANDPAN_DISABLE: u16 = 1;

    /// Means that the user may zoom and pan the drawing.
    ///
    /// `const unsigned short SVG_ZOOMANDPAN_MAGNIFY = 2`
    ///
    /// Feature `unspecified`.
    pub const SVG_ZOOMANDPAN_MAGNIFY: u16 = 2;

    /// Whether the user may zoom and pan, one of the `SVG_ZOOMANDPAN` constants; most browsers ignore it.
    ///
    /// `attribute unsigned short zoomAndPan`
    ///
    /// Feature `unspecified`.
    #[doc(alias = "zoomAndPan")]
    #[inline]
    pub fn zoom_and_pan(&self) -> u16 {
        Js::get_zoomAndPan__as_number(js(self)) as u16
    }

    /// Sets whether the user may zoom and pan, one of the `SVG_ZOOMANDPAN` constants; most browsers ignore it.
    ///
    /// Feature `unspecified`.
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
    /// Means that the side is neither of those numbered 1 and 2.
    ///
    /// `const unsigned short TEXTPATH_SIDETYPE_UNKNOWN = 0`
    ///
    /// Feature `unspecified`.
    pub const TEXTPATH_SIDETYPE_UNKNOWN: u16 = 0;

    /// Means that text is on the left side of the path, seen in its direction.
    ///
    /// `const unsigned short TEXTPATH_SIDETYPE_LEFT = 1`
    ///
    /// Feature `unspecified`.
    pub const TEXTPATH_SIDETYPE_LEFT: u16 = 1;

    /// Means that text is on the right side of the path, in the opposite direction.
    ///
    /// `const unsigned short TEXTPATH_SIDETYPE_RIGHT = 2`
    ///
    /// Feature `unspecified`.
    pub const TEXTPATH_SIDETYPE_RIGHT: u16 = 2;
}

impl SvgImageElement {
    /// A hint how to decode the image: `sync`, `async` or `auto`.
    ///
    /// `attribute DOMString decoding`
    ///
    /// Feature `unspecified`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SVGImageElement/decoding) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-decoding)
    #[inline]
    pub fn decoding(&self) -> String {
        Js::get_decoding__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a hint how to decode the image: `sync`, `async` or `auto`.
    ///
    /// Feature `unspecified`.
    #[doc(alias = "decoding")]
    #[inline]
    pub fn set_decoding(&self, value: &str) {
        Js::set_decoding__str(js(self), value)
    }

    /// Resolves when the image is decoded and can be shown without delay.
    ///
    /// `Promise<undefined> decode()`
    ///
    /// Feature `unspecified`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/SVGImageElement/decode) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-decode-dev)
    #[inline]
    pub fn decode(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_decode__as_value(js(self)))
    }
}

impl SvgScriptElement {
    /// Whether the script runs as soon as it is loaded, without waiting for the document.
    ///
    /// `attribute boolean async`
    ///
    /// Feature `unspecified`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/SVGScriptElement/async) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-script-async)
    #[doc(alias = "async")]
    #[inline]
    pub fn async_(&self) -> bool {
        Js::get_async__as_bool(js(self)).get()
    }

    /// Sets whether the script runs as soon as it is loaded, without waiting for the document.
    ///
    /// Feature `unspecified`.
    #[doc(alias = "async")]
    #[inline]
    pub fn set_async(&self, value: bool) {
        Js::set_async__bool(js(self), value)
    }
}

impl SvgViewElement {
    /// Means that the value is neither of those numbered 1 and 2.
    ///
    /// `const unsigned short SVG_ZOOMANDPAN_UNKNOWN = 0`
    ///
    /// Feature `unspecified`.
    pub const SVG_ZOOMANDPAN_UNKNOWN: u16 = 0;

    /// Means that the user may not zoom and pan the drawing.
    ///
    /// `const unsigned short SVG_ZOOMANDPAN_DISABLE = 1`
    ///
    /// Feature `unspecified`.
    pub const SVG_ZOOMANDPAN_DISABLE: u16 = 1;

    /// Means that the user may zoom and pan the drawing.
    ///
    /// `const unsigned short SVG_ZOOMANDPAN_MAGNIFY = 2`
    ///
    /// Feature `unspecified`.
    pub const SVG_ZOOMANDPAN_MAGNIFY: u16 = 2;

    /// Whether the user may zoom and pan, one of the `SVG_ZOOMANDPAN` constants; most browsers ignore it.
    ///
    /// `attribute unsigned short zoomAndPan`
    ///
    /// Feature `unspecified`.
    #[doc(alias = "zoomAndPan")]
    #[inline]
    pub fn zoom_and_pan(&self) -> u16 {
        Js::get_zoomAndPan__as_number(js(self)) as u16
    }

    /// Sets whether the user may zoom and pan, one of the `SVG_ZOOMANDPAN` constants; most browsers ignore it.
    ///
    /// Feature `unspecified`.
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

    /// Starts a recording in the profiler of the developer tools.
    ///
    /// `undefined profile(any... data)`
    ///
    /// Feature `unspecified`. [MDN](https://developer.mozilla.org/docs/Web/API/console/profile_static)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn profile(data: impl IntoSequence<JsValue>) -> Result<(), Exception> {
        Js::try_static_call_console_profile__value_spread(&data.to_value())
    }

    /// Ends a recording that `profile` has started.
    ///
    /// `undefined profileEnd(any... data)`
    ///
    /// Feature `unspecified`. [MDN](https://developer.mozilla.org/docs/Web/API/console/profileEnd_static)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "profileEnd")]
    #[inline]
    pub fn profile_end(data: impl IntoSequence<JsValue>) -> Result<(), Exception> {
        Js::try_static_call_console_profileEnd__value_spread(&data.to_value())
    }

    /// Puts a mark on the time line of a recording in the developer tools.
    ///
    /// `undefined timeStamp(any... data)`
    ///
    /// Feature `unspecified`. [MDN](https://developer.mozilla.org/docs/Web/API/console/timeStamp_static)
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
    /// The percentage by which glyphs and metrics of the font are scaled, such as `90%`.
    ///
    /// `attribute DOMString sizeAdjust`
    ///
    /// Feature `unspecified`. [MDN](https://developer.mozilla.org/docs/Web/API/FontFace/sizeAdjust) · [Specification](https://drafts.csswg.org/css-font-loading/#dom-fontface-sizeadjust)
    #[doc(alias = "sizeAdjust")]
    #[inline]
    pub fn size_adjust(&self) -> String {
        Js::get_sizeAdjust__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the percentage by which glyphs and metrics of the font are scaled, such as `90%`.
    ///
    /// Feature `unspecified`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "sizeAdjust")]
    #[inline]
    pub fn set_size_adjust(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_sizeAdjust__str(js(self), value)
    }

    /// The `font-variant` descriptor of the font face.
    ///
    /// `attribute DOMString variant`
    ///
    /// Feature `unspecified`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FontFace/variant)
    #[inline]
    pub fn variant(&self) -> String {
        Js::get_variant__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the `font-variant` descriptor of the font face.
    ///
    /// Feature `unspecified`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where the value cannot be parsed as the descriptor.
    #[doc(alias = "variant")]
    #[inline]
    pub fn set_variant(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_variant__str(js(self), value)
    }
}

impl Screen {
    /// The x coordinate of the left edge of the space not taken by docks or task bars, in CSS pixels.
    ///
    /// `readonly attribute long availLeft`
    ///
    /// Feature `unspecified`. [MDN](https://developer.mozilla.org/docs/Web/API/ScreenDetailed/availLeft)
    #[doc(alias = "availLeft")]
    #[inline]
    pub fn avail_left(&self) -> i32 {
        Js::get_availLeft__as_number(js(self)) as i32
    }

    /// The y coordinate of the top edge of the space not taken by docks or menu bars, in CSS pixels.
    ///
    /// `readonly attribute long availTop`
    ///
    /// Feature `unspecified`. [MDN](https://developer.mozilla.org/docs/Web/API/ScreenDetailed/availTop)
    #[doc(alias = "availTop")]
    #[inline]
    pub fn avail_top(&self) -> i32 {
        Js::get_availTop__as_number(js(self)) as i32
    }
}

impl Document {
    /// Returns an empty range at the text position below a viewport point, or null; not a standard.
    ///
    /// `Range? caretRangeFromPoint(optional long x = 0, optional long y = 0)`
    ///
    /// Feature `unspecified`. [MDN](https://developer.mozilla.org/docs/Web/API/Document/caretRangeFromPoint)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "caretRangeFromPoint")]
    #[inline]
    pub fn caret_range_from_point(&self) -> Result<Option<Range>, Exception> {
        Js::try_call_caretRangeFromPoint__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// As `caret_range_from_point`, with `x`.
    ///
    /// `Range? caretRangeFromPoint(optional long x = 0, optional long y = 0)`
    ///
    /// Feature `unspecified`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "caretRangeFromPoint")]
    #[inline]
    pub fn caret_range_from_point_with_x(&self, x: i32) -> Result<Option<Range>, Exception> {
        Js::try_call_caretRangeFromPoint__number__as_option_value(js(self), x as f64).map(Js::read_nullable)
    }

    /// As `caret_range_from_point_with_x`, with `y`.
    ///
    /// `Range? caretRangeFromPoint(optional long x = 0, optional long y = 0)`
    ///
    /// Feature `unspecified`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "caretRangeFromPoint")]
    #[inline]
    pub fn caret_range_from_point_with_x_and_y(&self, x: i32, y: i32) -> Result<Option<Range>, Exception> {
        Js::try_call_caretRangeFromPoint__number2__as_option_value(js(self), x as f64, y as f64).map(Js::read_nullable)
    }

    /// The handler of the event `contentvisibilityautostatechange`.
    ///
    /// `attribute EventHandler oncontentvisibilityautostatechange`
    ///
    /// Feature `unspecified`.
    pub fn oncontentvisibilityautostatechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncontentvisibilityautostatechange")
    }

    /// Sets the handler of the event `contentvisibilityautostatechange`.
    ///
    /// Feature `unspecified`.
    #[doc(alias = "oncontentvisibilityautostatechange")]
    pub fn set_oncontentvisibilityautostatechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncontentvisibilityautostatechange", nullable(value))
    }
}

impl ShadowRoot {
    /// Returns the topmost element at a viewport point, seen from this shadow tree, or null.
    ///
    /// `Element? elementFromPoint(double x, double y)`
    ///
    /// Feature `unspecified`. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/elementFromPoint)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "elementFromPoint")]
    #[inline]
    pub fn element_from_point(&self, x: f64, y: f64) -> Result<Option<Element>, Exception> {
        Js::try_call_elementFromPoint__number2__as_option_value(js(self), x, y).map(Js::read_nullable)
    }

    /// Returns all elements at a viewport point, the topmost first, seen from this shadow tree.
    ///
    /// `sequence<Element> elementsFromPoint(double x, double y)`
    ///
    /// Feature `unspecified`. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/elementsFromPoint)
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
    /// The address of the element to copy, such as `#icon`.
    ///
    /// `readonly attribute SVGAnimatedString href`
    ///
    /// Feature `unspecified`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFilterElement/href) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGURIReference__href)
    #[inline]
    pub fn href(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_href__as_value(js(self)))
    }
}

impl GamepadHapticActuator {
    /// The kind of vibration hardware.
    ///
    /// `readonly attribute GamepadHapticActuatorType type`
    ///
    /// Feature `unspecified`. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadHapticActuator/type)
    #[doc(alias = "type")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/GamepadHapticActuator/type"]
    #[inline]
    pub fn type_(&self) -> GamepadHapticActuatorType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }
}

impl HtmlElement {
    /// The handler of the event `contentvisibilityautostatechange`.
    ///
    /// `attribute EventHandler oncontentvisibilityautostatechange`
    ///
    /// Feature `unspecified`.
    pub fn oncontentvisibilityautostatechange(&self) -> Option<Function<fn(ContentVisibilityAutoStateChangeEvent)>> {
        property::get(self, "oncontentvisibilityautostatechange")
    }

    /// Sets the handler of the event `contentvisibilityautostatechange`.
    ///
    /// Feature `unspecified`.
    #[doc(alias = "oncontentvisibilityautostatechange")]
    pub fn set_oncontentvisibilityautostatechange(
        &self,
        value: Option<&Function<fn(ContentVisibilityAutoStateChangeEvent)>>,
    ) {
        property::set(self, "oncontentvisibilityautostatechange", nullable(value))
    }
}

impl Window {
    /// Searches the page for a text and selects the match; returns whether it found one; not a standard.
    ///
    /// `boolean find(optional DOMString string = "", optional boolean caseSensitive = false, optional boolean backwards = false, optional boolean wrap = false, optional boolean wholeWord = false, optional boolean searchInFrames = false, optional boolean showDialog = false)`
    ///
    /// Feature `unspecified`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/find)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn find(&self) -> Result<bool, Exception> {
        Js::try_call_find__as_bool(js(self)).map(Truth::get)
    }

    /// As `find`, with `string`.
    ///
    /// `boolean find(optional DOMString string = "", optional boolean caseSensitive = false, optional boolean backwards = false, optional boolean wrap = false, optional boolean wholeWord = false, optional boolean searchInFrames = false, optional boolean showDialog = false)`
    ///
    /// Feature `unspecified`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "find")]
    #[inline]
    pub fn find_with_string(&self, string: &str) -> Result<bool, Exception> {
        Js::try_call_find__str__as_bool(js(self), string).map(Truth::get)
    }

    /// As `find_with_string`, with `case_sensitive`.
    ///
    /// `boolean find(optional DOMString string = "", optional boolean caseSensitive = false, optional boolean backwards = false, optional boolean wrap = false, optional boolean wholeWord = false, optional boolean searchInFrames = false, optional boolean showDialog = false)`
    ///
    /// Feature `unspecified`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "find")]
    #[inline]
    pub fn find_with_string_and_case_sensitive(&self, string: &str, case_sensitive: bool) -> Result<bool, Exception> {
        Js::try_call_find__str_bool__as_bool(js(self), string, case_sensitive).map(Truth::get)
    }

    /// As `find_with_string_and_case_sensitive`, with `backwards`.
    ///
    /// `boolean find(optional DOMString string = "", optional boolean caseSensitive = false, optional boolean backwards = false, optional boolean wrap = false, optional boolean wholeWord = false, optional boolean searchInFrames = false, optional boolean showDialog = false)`
    ///
    /// Feature `unspecified`.
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

    /// As `find_with_string_and_case_sensitive_and_backwards`, with `wrap`.
    ///
    /// `boolean find(optional DOMString string = "", optional boolean caseSensitive = false, optional boolean backwards = false, optional boolean wrap = false, optional boolean wholeWord = false, optional boolean searchInFrames = false, optional boolean showDialog = false)`
    ///
    /// Feature `unspecified`.
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

    /// As `find`, with `string`, `case_sensitive`, `backwards`, `wrap`, `whole_word`, `search_in_frames` and
    /// `show_dialog`.
    ///
    /// `boolean find(optional DOMString string = "", optional boolean caseSensitive = false, optional boolean backwards = false, optional boolean wrap = false, optional boolean wholeWord = false, optional boolean searchInFrames = false, optional boolean showDialog = false)`
    ///
    /// Feature `unspecified`.
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

    /// The handler of the event `contentvisibilityautostatechange`.
    ///
    /// `attribute EventHandler oncontentvisibilityautostatechange`
    ///
    /// Feature `unspecified`.
    pub fn oncontentvisibilityautostatechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncontentvisibilityautostatechange")
    }

    /// Sets the handler of the event `contentvisibilityautostatechange`.
    ///
    /// Feature `unspecified`.
    #[doc(alias = "oncontentvisibilityautostatechange")]
    pub fn set_oncontentvisibilityautostatechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncontentvisibilityautostatechange", nullable(value))
    }
}

impl Navigator {
    /// The user's wish not to be tracked, `1`, or null if there is none; outdated.
    ///
    /// `readonly attribute DOMString? doNotTrack`
    ///
    /// Feature `unspecified`. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/doNotTrack)
    #[doc(alias = "doNotTrack")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Navigator/doNotTrack"]
    #[inline]
    pub fn do_not_track(&self) -> Option<String> {
        Js::get_doNotTrack__as_value(js(self)).as_string()
    }
}

impl MathMlElement {
    /// The handler of the event `contentvisibilityautostatechange`.
    ///
    /// `attribute EventHandler oncontentvisibilityautostatechange`
    ///
    /// Feature `unspecified`.
    pub fn oncontentvisibilityautostatechange(&self) -> Option<Function<fn(ContentVisibilityAutoStateChangeEvent)>> {
        property::get(self, "oncontentvisibilityautostatechange")
    }

    /// Sets the handler of the event `contentvisibilityautostatechange`.
    ///
    /// Feature `unspecified`.
    #[doc(alias = "oncontentvisibilityautostatechange")]
    pub fn set_oncontentvisibilityautostatechange(
        &self,
        value: Option<&Function<fn(ContentVisibilityAutoStateChangeEvent)>>,
    ) {
        property::set(self, "oncontentvisibilityautostatechange", nullable(value))
    }
}

impl WheelEvent {
    /// The outdated turn of the wheel, 120 per notch; unlike with `deltaY`, positive is up.
    ///
    /// `readonly attribute long wheelDelta`
    ///
    /// Feature `unspecified`.
    #[doc(alias = "wheelDelta")]
    #[deprecated = "it is no longer recommended, and kept for old programs only"]
    #[inline]
    pub fn wheel_delta(&self) -> i32 {
        Js::get_wheelDelta__as_number(js(self)) as i32
    }

    /// The outdated horizontal turn of the wheel; its sign is the opposite of `deltaX`.
    ///
    /// `readonly attribute long wheelDeltaX`
    ///
    /// Feature `unspecified`.
    #[doc(alias = "wheelDeltaX")]
    #[deprecated = "it is no longer recommended, and kept for old programs only"]
    #[inline]
    pub fn wheel_delta_x(&self) -> i32 {
        Js::get_wheelDeltaX__as_number(js(self)) as i32
    }

    /// The outdated vertical turn of the wheel; its sign is the opposite of `deltaY`.
    ///
    /// `readonly attribute long wheelDeltaY`
    ///
    /// Feature `unspecified`.
    #[doc(alias = "wheelDeltaY")]
    #[deprecated = "it is no longer recommended, and kept for old programs only"]
    #[inline]
    pub fn wheel_delta_y(&self) -> i32 {
        Js::get_wheelDeltaY__as_number(js(self)) as i32
    }
}

impl RtcEncodedVideoFrame {
    /// The RTP timestamp of the frame.
    ///
    /// `readonly attribute unsigned long timestamp`
    ///
    /// Feature `unspecified`. [MDN](https://developer.mozilla.org/docs/Web/API/RTCEncodedVideoFrame/timestamp)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/RTCEncodedVideoFrame/timestamp"]
    #[inline]
    pub fn timestamp(&self) -> u32 {
        Js::get_timestamp__as_number(js(self)) as u32
    }
}

impl RtcEncodedAudioFrame {
    /// The RTP timestamp of the frame.
    ///
    /// `readonly attribute unsigned long timestamp`
    ///
    /// Feature `unspecified`. [MDN](https://developer.mozilla.org/docs/Web/API/RTCEncodedAudioFrame/timestamp)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/RTCEncodedAudioFrame/timestamp"]
    #[inline]
    pub fn timestamp(&self) -> u32 {
        Js::get_timestamp__as_number(js(self)) as u32
    }
}

impl RtcPeerConnection {
    /// Adds all tracks of a stream to the connection; outdated, use `addTrack`.
    ///
    /// `undefined addStream(MediaStream stream)`
    ///
    /// Feature `unspecified`. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/addStream)
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

    /// Returns the streams that are sent; outdated, use `getSenders`.
    ///
    /// `sequence<MediaStream> getLocalStreams()`
    ///
    /// Feature `unspecified`. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/getSenders)
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

    /// Returns the streams that are received; outdated, use `getReceivers`.
    ///
    /// `sequence<MediaStream> getRemoteStreams()`
    ///
    /// Feature `unspecified`. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/getReceivers)
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

    /// The handler of the event `addstream`.
    ///
    /// `attribute EventHandler onaddstream`
    ///
    /// Feature `unspecified`.
    pub fn onaddstream(&self) -> Option<Function<fn(MediaStreamEvent)>> {
        property::get(self, "onaddstream")
    }

    /// Sets the handler of the event `addstream`.
    ///
    /// Feature `unspecified`.
    #[doc(alias = "onaddstream")]
    pub fn set_onaddstream(&self, value: Option<&Function<fn(MediaStreamEvent)>>) {
        property::set(self, "onaddstream", nullable(value))
    }
}

impl RtcRtpTransceiver {
    /// Whether the transceiver has been stopped for good; outdated, use `currentDirection`.
    ///
    /// `readonly attribute boolean stopped`
    ///
    /// Feature `unspecified`. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpTransceiver/stopped)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/RTCRtpTransceiver/stopped"]
    #[inline]
    pub fn stopped(&self) -> bool {
        Js::get_stopped__as_bool(js(self)).get()
    }
}

impl WebTransportDatagramDuplexStream {
    /// How many received datagrams may wait to be read before some are dropped.
    ///
    /// `attribute unrestricted double incomingHighWaterMark`
    ///
    /// Feature `unspecified`. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/incomingHighWaterMark)
    #[doc(alias = "incomingHighWaterMark")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/incomingHighWaterMark"]
    #[inline]
    pub fn incoming_high_water_mark(&self) -> f64 {
        Js::get_incomingHighWaterMark__as_number(js(self))
    }

    /// Sets how many received datagrams may wait to be read before some are dropped.
    ///
    /// Feature `unspecified`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where the value is negative or `NaN`.
    #[doc(alias = "incomingHighWaterMark")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/incomingHighWaterMark"]
    #[inline]
    pub fn set_incoming_high_water_mark(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_incomingHighWaterMark__number(js(self), value)
    }

    /// How many datagrams may wait to be sent before writers feel back pressure.
    ///
    /// `attribute unrestricted double outgoingHighWaterMark`
    ///
    /// Feature `unspecified`. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/outgoingHighWaterMark)
    #[doc(alias = "outgoingHighWaterMark")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/outgoingHighWaterMark"]
    #[inline]
    pub fn outgoing_high_water_mark(&self) -> f64 {
        Js::get_outgoingHighWaterMark__as_number(js(self))
    }

    /// Sets how many datagrams may wait to be sent before writers feel back pressure.
    ///
    /// Feature `unspecified`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where the value is negative or `NaN`.
    #[doc(alias = "outgoingHighWaterMark")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/outgoingHighWaterMark"]
    #[inline]
    pub fn set_outgoing_high_water_mark(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_outgoingHighWaterMark__number(js(self), value)
    }

    /// The stream for sending datagrams; outdated.
    ///
    /// `readonly attribute WritableStream writable`
    ///
    /// Feature `unspecified`. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/writable)
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
