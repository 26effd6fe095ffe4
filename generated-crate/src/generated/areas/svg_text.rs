//! Text in SVG

use crate::runtime::prelude::*;
use crate::{
    DomPointInit, SvgAnimatedEnumeration, SvgAnimatedLength, SvgAnimatedLengthList, SvgAnimatedNumberList,
    SvgAnimatedString, SvgPoint, SvgRect, SvgTextContentElement, SvgTextPathElement, SvgTextPositioningElement,
};

impl SvgTextContentElement {
    /// `const unsigned short LENGTHADJUST_UNKNOWN = 0`
    pub const LENGTHADJUST_UNKNOWN: u16 = 0;

    /// `const unsigned short LENGTHADJUST_SPACING = 1`
    pub const LENGTHADJUST_SPACING: u16 = 1;

    /// `const unsigned short LENGTHADJUST_SPACINGANDGLYPHS = 2`
    pub const LENGTHADJUST_SPACINGANDGLYPHS: u16 = 2;

    /// `readonly attribute SVGAnimatedLength textLength`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextContentElement/textLength) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextContentElement__textLength)
    #[doc(alias = "textLength")]
    #[inline]
    pub fn text_length(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_textLength__as_value(js(self)))
    }

    /// `readonly attribute SVGAnimatedEnumeration lengthAdjust`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextContentElement/lengthAdjust) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextContentElement__lengthAdjust)
    #[doc(alias = "lengthAdjust")]
    #[inline]
    pub fn length_adjust(&self) -> SvgAnimatedEnumeration {
        FromJs::from_js(Js::get_lengthAdjust__as_value(js(self)))
    }

    /// `long getNumberOfChars()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextContentElement/getNumberOfChars) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextContentElement__getNumberOfChars)
    #[doc(alias = "getNumberOfChars")]
    #[inline]
    pub fn get_number_of_chars(&self) -> i32 {
        Js::call_getNumberOfChars__as_number(js(self)) as i32
    }

    /// `float getComputedTextLength()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextContentElement/getComputedTextLength) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextContentElement__getComputedTextLength)
    #[doc(alias = "getComputedTextLength")]
    #[inline]
    pub fn get_computed_text_length(&self) -> f32 {
        Js::call_getComputedTextLength__as_number(js(self)) as f32
    }

    /// `float getSubStringLength(unsigned long charnum, unsigned long nchars)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextContentElement/getSubStringLength) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextContentElement__getSubStringLength)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getSubStringLength")]
    #[inline]
    pub fn get_sub_string_length(&self, charnum: u32, nchars: u32) -> Result<f32, Exception> {
        Js::try_call_getSubStringLength__number2__as_value(js(self), charnum as f64, nchars as f64).map(Js::read)
    }

    /// `SVGPoint getStartPositionOfChar(unsigned long charnum)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextContentElement/getStartPositionOfChar) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextContentElement__getStartPositionOfChar)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getStartPositionOfChar")]
    #[inline]
    pub fn get_start_position_of_char(&self, charnum: u32) -> Result<SvgPoint, Exception> {
        Js::try_call_getStartPositionOfChar__number__as_value(js(self), charnum as f64).map(Js::read)
    }

    /// `SVGPoint getEndPositionOfChar(unsigned long charnum)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextContentElement/getEndPositionOfChar) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextContentElement__getEndPositionOfChar)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getEndPositionOfChar")]
    #[inline]
    pub fn get_end_position_of_char(&self, charnum: u32) -> Result<SvgPoint, Exception> {
        Js::try_call_getEndPositionOfChar__number__as_value(js(self), charnum as f64).map(Js::read)
    }

    /// `SVGRect getExtentOfChar(unsigned long charnum)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextContentElement/getExtentOfChar) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextContentElement__getExtentOfChar)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getExtentOfChar")]
    #[inline]
    pub fn get_extent_of_char(&self, charnum: u32) -> Result<SvgRect, Exception> {
        Js::try_call_getExtentOfChar__number__as_value(js(self), charnum as f64).map(Js::read)
    }

    /// `float getRotationOfChar(unsigned long charnum)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextContentElement/getRotationOfChar) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextContentElement__getRotationOfChar)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getRotationOfChar")]
    #[inline]
    pub fn get_rotation_of_char(&self, charnum: u32) -> Result<f32, Exception> {
        Js::try_call_getRotationOfChar__number__as_value(js(self), charnum as f64).map(Js::read)
    }

    /// `long getCharNumAtPosition(optional DOMPointInit point = {})`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextContentElement/getCharNumAtPosition) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextContentElement__getCharNumAtPosition)
    #[doc(alias = "getCharNumAtPosition")]
    #[inline]
    pub fn get_char_num_at_position(&self) -> i32 {
        Js::call_getCharNumAtPosition__as_number(js(self)) as i32
    }

    /// `long getCharNumAtPosition(optional DOMPointInit point = {})`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextContentElement/getCharNumAtPosition) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextContentElement__getCharNumAtPosition)
    #[doc(alias = "getCharNumAtPosition")]
    #[inline]
    pub fn get_char_num_at_position_with_point(&self, point: impl IntoJs<DomPointInit>) -> i32 {
        Js::call_getCharNumAtPosition__value__as_number(js(self), &point.to_value()) as i32
    }

    /// `undefined selectSubString(unsigned long charnum, unsigned long nchars)`
    ///
    /// Not in Baseline. [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextContentElement__selectSubString)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "selectSubString")]
    #[deprecated = "SVG 2 omittted some parts of SVG 1.1 to \"`improv[e]` the usability and precision of the language.\" Instead: SVG, @font-face."]
    #[inline]
    pub fn select_sub_string(&self, charnum: u32, nchars: u32) -> Result<(), Exception> {
        Js::try_call_selectSubString__number2(js(self), charnum as f64, nchars as f64)
    }
}

impl SvgTextPositioningElement {
    /// `readonly attribute SVGAnimatedLengthList x`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextPositioningElement/x) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextPositioningElement__x)
    #[inline]
    pub fn x(&self) -> SvgAnimatedLengthList {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// `readonly attribute SVGAnimatedLengthList y`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextPositioningElement/y) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextPositioningElement__y)
    #[inline]
    pub fn y(&self) -> SvgAnimatedLengthList {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// `readonly attribute SVGAnimatedLengthList dx`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextPositioningElement/dx) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextPositioningElement__dx)
    #[inline]
    pub fn dx(&self) -> SvgAnimatedLengthList {
        FromJs::from_js(Js::get_dx__as_value(js(self)))
    }

    /// `readonly attribute SVGAnimatedLengthList dy`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextPositioningElement/dy) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextPositioningElement__dy)
    #[inline]
    pub fn dy(&self) -> SvgAnimatedLengthList {
        FromJs::from_js(Js::get_dy__as_value(js(self)))
    }

    /// `readonly attribute SVGAnimatedNumberList rotate`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextPositioningElement/rotate) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextPositioningElement__rotate)
    #[inline]
    pub fn rotate(&self) -> SvgAnimatedNumberList {
        FromJs::from_js(Js::get_rotate__as_value(js(self)))
    }
}

impl SvgTextPathElement {
    /// `const unsigned short TEXTPATH_METHODTYPE_UNKNOWN = 0`
    pub const TEXTPATH_METHODTYPE_UNKNOWN: u16 = 0;

    /// `const unsigned short TEXTPATH_METHODTYPE_ALIGN = 1`
    pub const TEXTPATH_METHODTYPE_ALIGN: u16 = 1;

    /// `const unsigned short TEXTPATH_METHODTYPE_STRETCH = 2`
    pub const TEXTPATH_METHODTYPE_STRETCH: u16 = 2;

    /// `const unsigned short TEXTPATH_SPACINGTYPE_UNKNOWN = 0`
    pub const TEXTPATH_SPACINGTYPE_UNKNOWN: u16 = 0;

    /// `const unsigned short TEXTPATH_SPACINGTYPE_AUTO = 1`
    pub const TEXTPATH_SPACINGTYPE_AUTO: u16 = 1;

    /// `const unsigned short TEXTPATH_SPACINGTYPE_EXACT = 2`
    pub const TEXTPATH_SPACINGTYPE_EXACT: u16 = 2;

    /// `readonly attribute SVGAnimatedLength startOffset`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextPathElement/startOffset) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextPathElement__startOffset)
    #[doc(alias = "startOffset")]
    #[inline]
    pub fn start_offset(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_startOffset__as_value(js(self)))
    }

    /// `readonly attribute SVGAnimatedEnumeration method`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextPathElement/method) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextPathElement__method)
    #[inline]
    pub fn method(&self) -> SvgAnimatedEnumeration {
        FromJs::from_js(Js::get_method__as_value(js(self)))
    }

    /// `readonly attribute SVGAnimatedEnumeration spacing`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextPathElement/spacing) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#__svg__SVGTextPathElement__spacing)
    #[inline]
    pub fn spacing(&self) -> SvgAnimatedEnumeration {
        FromJs::from_js(Js::get_spacing__as_value(js(self)))
    }

    /// `readonly attribute SVGAnimatedString href`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextPathElement/href) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGURIReference__href)
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
