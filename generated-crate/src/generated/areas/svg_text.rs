//! Text in SVG

use crate::runtime::prelude::*;
use crate::{
    DomPointInit, SvgAnimatedEnumeration, SvgAnimatedLength, SvgAnimatedLengthList, SvgAnimatedNumberList,
    SvgAnimatedString, SvgPoint, SvgRect, SvgTextContentElement, SvgTextPathElement, SvgTextPositioningElement,
};

impl SvgTextContentElement {
    /// Means that the value is none of those numbered 1 and 2.
    ///
    /// `const unsigned short LENGTHADJUST_UNKNOWN = 0`
    ///
    /// Feature `svg-text`.
    pub const LENGTHADJUST_UNKNOWN: u16 = 0;

    /// Means that only the gaps between glyphs change to reach `textLength`.
    ///
    /// `const unsigned short LENGTHADJUST_SPACING = 1`
    ///
    /// Feature `svg-text`.
    pub const LENGTHADJUST_SPACING: u16 = 1;

    /// Means that gaps and glyphs are stretched or squeezed to reach `textLength`.
    ///
    /// `const unsigned short LENGTHADJUST_SPACINGANDGLYPHS = 2`
    ///
    /// Feature `svg-text`.
    pub const LENGTHADJUST_SPACINGANDGLYPHS: u16 = 2;

    /// The length that the text is made to fit; if the attribute is absent, the computed length of the text.
    ///
    /// `readonly attribute SVGAnimatedLength textLength`
    ///
    /// Feature `svg-text`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextContentElement/textLength) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextContentElement__textLength)
    #[doc(alias = "textLength")]
    #[inline]
    pub fn text_length(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_textLength__as_value(js(self)))
    }

    /// How the text is made to fit `textLength`, one of the `LENGTHADJUST` constants; spacing by default.
    ///
    /// `readonly attribute SVGAnimatedEnumeration lengthAdjust`
    ///
    /// Feature `svg-text`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextContentElement/lengthAdjust) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextContentElement__lengthAdjust)
    #[doc(alias = "lengthAdjust")]
    #[inline]
    pub fn length_adjust(&self) -> SvgAnimatedEnumeration {
        FromJs::from_js(Js::get_lengthAdjust__as_value(js(self)))
    }

    /// Returns the number of characters, counted in UTF-16 code units, that can be addressed.
    ///
    /// `long getNumberOfChars()`
    ///
    /// Feature `svg-text`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextContentElement/getNumberOfChars) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextContentElement__getNumberOfChars)
    #[doc(alias = "getNumberOfChars")]
    #[inline]
    pub fn get_number_of_chars(&self) -> i32 {
        Js::call_getNumberOfChars__as_number(js(self)) as i32
    }

    /// Returns the length of the whole text in user units, with letter and word spacing.
    ///
    /// `float getComputedTextLength()`
    ///
    /// Feature `svg-text`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextContentElement/getComputedTextLength) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextContentElement__getComputedTextLength)
    #[doc(alias = "getComputedTextLength")]
    #[inline]
    pub fn get_computed_text_length(&self) -> f32 {
        Js::call_getComputedTextLength__as_number(js(self)) as f32
    }

    /// Returns the length of a run of characters in user units, with letter and word spacing.
    ///
    /// `float getSubStringLength(unsigned long charnum, unsigned long nchars)`
    ///
    /// Feature `svg-text`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextContentElement/getSubStringLength) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextContentElement__getSubStringLength)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `charnum` is not less than the number of characters.
    #[doc(alias = "getSubStringLength")]
    #[inline]
    pub fn get_sub_string_length(&self, charnum: u32, nchars: u32) -> Result<f32, Exception> {
        Js::try_call_getSubStringLength__number2__as_value(js(self), charnum as f64, nchars as f64).map(Js::read)
    }

    /// Returns the point where a character starts, after layout.
    ///
    /// `SVGPoint getStartPositionOfChar(unsigned long charnum)`
    ///
    /// Feature `svg-text`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextContentElement/getStartPositionOfChar) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextContentElement__getStartPositionOfChar)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `charnum` is not less than the number of characters.
    #[doc(alias = "getStartPositionOfChar")]
    #[inline]
    pub fn get_start_position_of_char(&self, charnum: u32) -> Result<SvgPoint, Exception> {
        Js::try_call_getStartPositionOfChar__number__as_value(js(self), charnum as f64).map(Js::read)
    }

    /// Returns the point where a character ends, after layout.
    ///
    /// `SVGPoint getEndPositionOfChar(unsigned long charnum)`
    ///
    /// Feature `svg-text`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextContentElement/getEndPositionOfChar) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextContentElement__getEndPositionOfChar)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `charnum` is not less than the number of characters.
    #[doc(alias = "getEndPositionOfChar")]
    #[inline]
    pub fn get_end_position_of_char(&self, charnum: u32) -> Result<SvgPoint, Exception> {
        Js::try_call_getEndPositionOfChar__number__as_value(js(self), charnum as f64).map(Js::read)
    }

    /// Returns the smallest rectangle around the cell of a character.
    ///
    /// `SVGRect getExtentOfChar(unsigned long charnum)`
    ///
    /// Feature `svg-text`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextContentElement/getExtentOfChar) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextContentElement__getExtentOfChar)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `charnum` is not less than the number of characters.
    #[doc(alias = "getExtentOfChar")]
    #[inline]
    pub fn get_extent_of_char(&self, charnum: u32) -> Result<SvgRect, Exception> {
        Js::try_call_getExtentOfChar__number__as_value(js(self), charnum as f64).map(Js::read)
    }

    /// Returns the rotation of a character in degrees, including the turn along a text path.
    ///
    /// `float getRotationOfChar(unsigned long charnum)`
    ///
    /// Feature `svg-text`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextContentElement/getRotationOfChar) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextContentElement__getRotationOfChar)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `charnum` is not less than the number of characters.
    #[doc(alias = "getRotationOfChar")]
    #[inline]
    pub fn get_rotation_of_char(&self, charnum: u32) -> Result<f32, Exception> {
        Js::try_call_getRotationOfChar__number__as_value(js(self), charnum as f64).map(Js::read)
    }

    /// Returns the index of the character whose cell contains a point, or -1 if there is none.
    ///
    /// `long getCharNumAtPosition(optional DOMPointInit point = {})`
    ///
    /// Feature `svg-text`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextContentElement/getCharNumAtPosition) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextContentElement__getCharNumAtPosition)
    #[doc(alias = "getCharNumAtPosition")]
    #[inline]
    pub fn get_char_num_at_position(&self) -> i32 {
        Js::call_getCharNumAtPosition__as_number(js(self)) as i32
    }

    /// As `get_char_num_at_position`, with `point`.
    ///
    /// `long getCharNumAtPosition(optional DOMPointInit point = {})`
    ///
    /// Feature `svg-text`.
    #[doc(alias = "getCharNumAtPosition")]
    #[inline]
    pub fn get_char_num_at_position_with_point(&self, point: impl IntoJs<DomPointInit>) -> i32 {
        Js::call_getCharNumAtPosition__value__as_number(js(self), &point.to_value()) as i32
    }

    /// Selects a run of characters, as if the user had done it.
    ///
    /// `undefined selectSubString(unsigned long charnum, unsigned long nchars)`
    ///
    /// Feature `svg-text`. Not in Baseline. [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextContentElement__selectSubString)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `charnum` is not less than the number of characters.
    #[doc(alias = "selectSubString")]
    #[deprecated = "SVG 2 omittted some parts of SVG 1.1 to \"`improv[e]` the usability and precision of the language.\" Instead: SVG, @font-face."]
    #[inline]
    pub fn select_sub_string(&self, charnum: u32, nchars: u32) -> Result<(), Exception> {
        Js::try_call_selectSubString__number2(js(self), charnum as f64, nchars as f64)
    }
}

impl SvgTextPositioningElement {
    /// The absolute x coordinates for the characters, one after the other.
    ///
    /// `readonly attribute SVGAnimatedLengthList x`
    ///
    /// Feature `svg-text`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextPositioningElement/x) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextPositioningElement__x)
    #[inline]
    pub fn x(&self) -> SvgAnimatedLengthList {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The absolute y coordinates for the characters, one after the other.
    ///
    /// `readonly attribute SVGAnimatedLengthList y`
    ///
    /// Feature `svg-text`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextPositioningElement/y) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextPositioningElement__y)
    #[inline]
    pub fn y(&self) -> SvgAnimatedLengthList {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The horizontal shifts for the characters, added to their normal positions.
    ///
    /// `readonly attribute SVGAnimatedLengthList dx`
    ///
    /// Feature `svg-text`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextPositioningElement/dx) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextPositioningElement__dx)
    #[inline]
    pub fn dx(&self) -> SvgAnimatedLengthList {
        FromJs::from_js(Js::get_dx__as_value(js(self)))
    }

    /// The vertical shifts for the characters, added to their normal positions.
    ///
    /// `readonly attribute SVGAnimatedLengthList dy`
    ///
    /// Feature `svg-text`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextPositioningElement/dy) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextPositioningElement__dy)
    #[inline]
    pub fn dy(&self) -> SvgAnimatedLengthList {
        FromJs::from_js(Js::get_dy__as_value(js(self)))
    }

    /// The rotations of the single glyphs in degrees; the last one applies to all that follow.
    ///
    /// `readonly attribute SVGAnimatedNumberList rotate`
    ///
    /// Feature `svg-text`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextPositioningElement/rotate) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextPositioningElement__rotate)
    #[inline]
    pub fn rotate(&self) -> SvgAnimatedNumberList {
        FromJs::from_js(Js::get_rotate__as_value(js(self)))
    }
}

impl SvgTextPathElement {
    /// Means that the method is none of those numbered 1 and 2.
    ///
    /// `const unsigned short TEXTPATH_METHODTYPE_UNKNOWN = 0`
    ///
    /// Feature `svg-text`.
    pub const TEXTPATH_METHODTYPE_UNKNOWN: u16 = 0;

    /// Means that glyphs are turned along the path but keep their shape.
    ///
    /// `const unsigned short TEXTPATH_METHODTYPE_ALIGN = 1`
    ///
    /// Feature `svg-text`.
    pub const TEXTPATH_METHODTYPE_ALIGN: u16 = 1;

    /// Means that glyph outlines may be bent to follow the path.
    ///
    /// `const unsigned short TEXTPATH_METHODTYPE_STRETCH = 2`
    ///
    /// Feature `svg-text`.
    pub const TEXTPATH_METHODTYPE_STRETCH: u16 = 2;

    /// Means that the spacing is none of those numbered 1 and 2.
    ///
    /// `const unsigned short TEXTPATH_SPACINGTYPE_UNKNOWN = 0`
    ///
    /// Feature `svg-text`.
    pub const TEXTPATH_SPACINGTYPE_UNKNOWN: u16 = 0;

    /// Means that the browser may adjust the gaps between glyphs for a better look.
    ///
    /// `const unsigned short TEXTPATH_SPACINGTYPE_AUTO = 1`
    ///
    /// Feature `svg-text`.
    pub const TEXTPATH_SPACINGTYPE_AUTO: u16 = 1;

    /// Means that glyphs are placed exactly as the spacing rules say.
    ///
    /// `const unsigned short TEXTPATH_SPACINGTYPE_EXACT = 2`
    ///
    /// Feature `svg-text`.
    pub const TEXTPATH_SPACINGTYPE_EXACT: u16 = 2;

    /// The distance from the start of the path to the start of the text.
    ///
    /// `readonly attribute SVGAnimatedLength startOffset`
    ///
    /// Feature `svg-text`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextPathElement/startOffset) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextPathElement__startOffset)
    #[doc(alias = "startOffset")]
    #[inline]
    pub fn start_offset(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_startOffset__as_value(js(self)))
    }

    /// How glyphs are fitted to the path, one of the `TEXTPATH_METHODTYPE` constants; align by default.
    ///
    /// `readonly attribute SVGAnimatedEnumeration method`
    ///
    /// Feature `svg-text`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextPathElement/method) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextPathElement__method)
    #[inline]
    pub fn method(&self) -> SvgAnimatedEnumeration {
        FromJs::from_js(Js::get_method__as_value(js(self)))
    }

    /// How glyphs are spaced along the path, one of the `TEXTPATH_SPACINGTYPE` constants; exact by default.
    ///
    /// `readonly attribute SVGAnimatedEnumeration spacing`
    ///
    /// Feature `svg-text`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextPathElement/spacing) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextPathElement__spacing)
    #[inline]
    pub fn spacing(&self) -> SvgAnimatedEnumeration {
        FromJs::from_js(Js::get_spacing__as_value(js(self)))
    }

    /// The address of the element to copy, such as `#icon`.
    ///
    /// `readonly attribute SVGAnimatedString href`
    ///
    /// Feature `svg-text`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextPathElement/href) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGURIReference__href)
    #[inline]
    pub fn href(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_href__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "lengthAdjust")]
    pub(crate) fn get_lengthAdjust__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "rotate")]
    pub(crate) fn get_rotate__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "spacing")]
    pub(crate) fn get_spacing__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "textLength")]
    pub(crate) fn get_textLength__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getCharNumAtPosition")]
    pub(crate) fn call_getCharNumAtPosition__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "getCharNumAtPosition")]
    pub(crate) fn call_getCharNumAtPosition__value__as_number(this: &Js, a0: &JsValue) -> f64;
    #[wasm_bindgen(method, js_name = "getComputedTextLength")]
    pub(crate) fn call_getComputedTextLength__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, js_name = "getEndPositionOfChar")]
    pub(crate) fn try_call_getEndPositionOfChar__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getExtentOfChar")]
    pub(crate) fn try_call_getExtentOfChar__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "getNumberOfChars")]
    pub(crate) fn call_getNumberOfChars__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, js_name = "getRotationOfChar")]
    pub(crate) fn try_call_getRotationOfChar__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getStartPositionOfChar")]
    pub(crate) fn try_call_getStartPositionOfChar__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getSubStringLength")]
    pub(crate) fn try_call_getSubStringLength__number2__as_value(this: &Js, a0: f64, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "selectSubString")]
    pub(crate) fn try_call_selectSubString__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
}
