//! The values of SVG attributes: lengths, angles, numbers, transforms, their lists and animated forms

use crate::runtime::prelude::*;
use crate::{
    DomMatrix2dInit, StringOrTrustedScriptUrl, SvgAngle, SvgAnimatedAngle, SvgAnimatedBoolean, SvgAnimatedEnumeration,
    SvgAnimatedInteger, SvgAnimatedLength, SvgAnimatedLengthList, SvgAnimatedNumber, SvgAnimatedNumberList,
    SvgAnimatedPreserveAspectRatio, SvgAnimatedRect, SvgAnimatedString, SvgAnimatedTransformList, SvgLength,
    SvgLengthList, SvgMatrix, SvgNumber, SvgNumberList, SvgPoint, SvgPreserveAspectRatio, SvgRect, SvgStringList,
    SvgTransform, SvgTransformList, SvgUnitTypes,
};

impl SvgMatrix {
    /// `attribute double a`
    #[inline]
    pub fn a(&self) -> f64 {
        Js::get_a__as_number(js(self))
    }

    /// `attribute double a`
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "a")]
    #[inline]
    pub fn set_a(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_a__number(js(self), value)
    }

    /// `attribute double b`
    #[inline]
    pub fn b(&self) -> f64 {
        Js::get_b__as_number(js(self))
    }

    /// `attribute double b`
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "b")]
    #[inline]
    pub fn set_b(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_b__number(js(self), value)
    }

    /// `attribute double c`
    #[inline]
    pub fn c(&self) -> f64 {
        Js::get_c__as_number(js(self))
    }

    /// `attribute double c`
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "c")]
    #[inline]
    pub fn set_c(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_c__number(js(self), value)
    }

    /// `attribute double d`
    #[inline]
    pub fn d(&self) -> f64 {
        Js::get_d__as_number(js(self))
    }

    /// `attribute double d`
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "d")]
    #[inline]
    pub fn set_d(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_d__number(js(self), value)
    }

    /// `attribute double e`
    #[inline]
    pub fn e(&self) -> f64 {
        Js::get_e__as_number(js(self))
    }

    /// `attribute double e`
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "e")]
    #[inline]
    pub fn set_e(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_e__number(js(self), value)
    }

    /// `attribute double f`
    #[inline]
    pub fn f(&self) -> f64 {
        Js::get_f__as_number(js(self))
    }

    /// `attribute double f`
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "f")]
    #[inline]
    pub fn set_f(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_f__number(js(self), value)
    }

    /// `SVGMatrix multiply(SVGMatrix secondMatrix)`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn multiply(&self, second_matrix: &SvgMatrix) -> Result<SvgMatrix, Exception> {
        Js::try_call_multiply__value__as_value(js(self), second_matrix.as_ref()).map(Js::read)
    }

    /// `SVGMatrix inverse()`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn inverse(&self) -> Result<SvgMatrix, Exception> {
        Js::try_call_inverse__as_value(js(self)).map(Js::read)
    }

    /// `SVGMatrix translate(double x, double y)`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn translate(&self, x: f64, y: f64) -> Result<SvgMatrix, Exception> {
        Js::try_call_translate__number2__as_value(js(self), x, y).map(Js::read)
    }

    /// `SVGMatrix scale(double scaleFactor)`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn scale(&self, scale_factor: f64) -> Result<SvgMatrix, Exception> {
        Js::try_call_scale__number__as_value(js(self), scale_factor).map(Js::read)
    }

    /// `SVGMatrix scaleNonUniform(double scaleFactorX, double scaleFactorY)`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "scaleNonUniform")]
    #[inline]
    pub fn scale_non_uniform(&self, scale_factor_x: f64, scale_factor_y: f64) -> Result<SvgMatrix, Exception> {
        Js::try_call_scaleNonUniform__number2__as_value(js(self), scale_factor_x, scale_factor_y).map(Js::read)
    }

    /// `SVGMatrix rotate(double angle)`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn rotate(&self, angle: f64) -> Result<SvgMatrix, Exception> {
        Js::try_call_rotate__number__as_value(js(self), angle).map(Js::read)
    }

    /// `SVGMatrix rotateFromVector(double x, double y)`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "rotateFromVector")]
    #[inline]
    pub fn rotate_from_vector(&self, x: f64, y: f64) -> Result<SvgMatrix, Exception> {
        Js::try_call_rotateFromVector__number2__as_value(js(self), x, y).map(Js::read)
    }

    /// `SVGMatrix flipX()`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "flipX")]
    #[inline]
    pub fn flip_x(&self) -> Result<SvgMatrix, Exception> {
        Js::try_call_flipX__as_value(js(self)).map(Js::read)
    }

    /// `SVGMatrix flipY()`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "flipY")]
    #[inline]
    pub fn flip_y(&self) -> Result<SvgMatrix, Exception> {
        Js::try_call_flipY__as_value(js(self)).map(Js::read)
    }

    /// `SVGMatrix skewX(double angle)`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "skewX")]
    #[inline]
    pub fn skew_x(&self, angle: f64) -> Result<SvgMatrix, Exception> {
        Js::try_call_skewX__number__as_value(js(self), angle).map(Js::read)
    }

    /// `SVGMatrix skewY(double angle)`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "skewY")]
    #[inline]
    pub fn skew_y(&self, angle: f64) -> Result<SvgMatrix, Exception> {
        Js::try_call_skewY__number__as_value(js(self), angle).map(Js::read)
    }
}

impl SvgPoint {
    /// `attribute float x`
    ///
    /// Not in Baseline. [Specification](https://www.w3.org/TR/SVG11/coords.html#__svg__SVGPoint__x)
    #[deprecated = "SVG 2 omittted some parts of SVG 1.1 to \"`improv[e]` the usability and precision of the language.\" Instead: SVG, @font-face."]
    #[inline]
    pub fn x(&self) -> f32 {
        Js::get_x__as_number(js(self)) as f32
    }

    /// `attribute float x`
    ///
    /// Not in Baseline. [Specification](https://www.w3.org/TR/SVG11/coords.html#__svg__SVGPoint__x)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "x")]
    #[deprecated = "SVG 2 omittted some parts of SVG 1.1 to \"`improv[e]` the usability and precision of the language.\" Instead: SVG, @font-face."]
    #[inline]
    pub fn set_x(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_x__number(js(self), value as f64)
    }

    /// `attribute float y`
    ///
    /// Not in Baseline. [Specification](https://www.w3.org/TR/SVG11/coords.html#__svg__SVGPoint__y)
    #[deprecated = "SVG 2 omittted some parts of SVG 1.1 to \"`improv[e]` the usability and precision of the language.\" Instead: SVG, @font-face."]
    #[inline]
    pub fn y(&self) -> f32 {
        Js::get_y__as_number(js(self)) as f32
    }

    /// `attribute float y`
    ///
    /// Not in Baseline. [Specification](https://www.w3.org/TR/SVG11/coords.html#__svg__SVGPoint__y)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "y")]
    #[deprecated = "SVG 2 omittted some parts of SVG 1.1 to \"`improv[e]` the usability and precision of the language.\" Instead: SVG, @font-face."]
    #[inline]
    pub fn set_y(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_y__number(js(self), value as f64)
    }

    /// `SVGPoint matrixTransform(SVGMatrix matrix)`
    ///
    /// Not in Baseline. [Specification](https://www.w3.org/TR/SVG11/coords.html#__svg__SVGPoint__matrixTransform)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "matrixTransform")]
    #[deprecated = "SVG 2 omittted some parts of SVG 1.1 to \"`improv[e]` the usability and precision of the language.\" Instead: SVG, @font-face."]
    #[inline]
    pub fn matrix_transform(&self, matrix: &SvgMatrix) -> Result<SvgPoint, Exception> {
        Js::try_call_matrixTransform__value__as_value(js(self), matrix.as_ref()).map(Js::read)
    }
}

impl SvgRect {
    /// `attribute float x`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRect/x) · [Specification](https://drafts.csswg.org/geometry-1/#dom-domrect-x)
    #[inline]
    pub fn x(&self) -> f32 {
        Js::get_x__as_number(js(self)) as f32
    }

    /// `attribute float x`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRect/x) · [Specification](https://drafts.csswg.org/geometry-1/#dom-domrect-x)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "x")]
    #[inline]
    pub fn set_x(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_x__number(js(self), value as f64)
    }

    /// `attribute float y`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRect/y) · [Specification](https://drafts.csswg.org/geometry-1/#dom-domrect-y)
    #[inline]
    pub fn y(&self) -> f32 {
        Js::get_y__as_number(js(self)) as f32
    }

    /// `attribute float y`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRect/y) · [Specification](https://drafts.csswg.org/geometry-1/#dom-domrect-y)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "y")]
    #[inline]
    pub fn set_y(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_y__number(js(self), value as f64)
    }

    /// `attribute float width`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRect/width) · [Specification](https://drafts.csswg.org/geometry-1/#dom-domrect-width)
    #[inline]
    pub fn width(&self) -> f32 {
        Js::get_width__as_number(js(self)) as f32
    }

    /// `attribute float width`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRect/width) · [Specification](https://drafts.csswg.org/geometry-1/#dom-domrect-width)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "width")]
    #[inline]
    pub fn set_width(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_width__number(js(self), value as f64)
    }

    /// `attribute float height`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRect/height) · [Specification](https://drafts.csswg.org/geometry-1/#dom-domrect-height)
    #[inline]
    pub fn height(&self) -> f32 {
        Js::get_height__as_number(js(self)) as f32
    }

    /// `attribute float height`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRect/height) · [Specification](https://drafts.csswg.org/geometry-1/#dom-domrect-height)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "height")]
    #[inline]
    pub fn set_height(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_height__number(js(self), value as f64)
    }
}

impl SvgNumber {
    /// `attribute float value`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGNumber/value) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNumber__value)
    #[inline]
    pub fn value(&self) -> f32 {
        Js::get_value__as_number(js(self)) as f32
    }

    /// `attribute float value`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGNumber/value) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNumber__value)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_value__number(js(self), value as f64)
    }
}

impl SvgLength {
    /// `const unsigned short SVG_LENGTHTYPE_UNKNOWN = 0`
    pub const SVG_LENGTHTYPE_UNKNOWN: u16 = 0;

    /// `const unsigned short SVG_LENGTHTYPE_NUMBER = 1`
    pub const SVG_LENGTHTYPE_NUMBER: u16 = 1;

    /// `const unsigned short SVG_LENGTHTYPE_PERCENTAGE = 2`
    pub const SVG_LENGTHTYPE_PERCENTAGE: u16 = 2;

    /// `const unsigned short SVG_LENGTHTYPE_EMS = 3`
    pub const SVG_LENGTHTYPE_EMS: u16 = 3;

    /// `const unsigned short SVG_LENGTHTYPE_EXS = 4`
    pub const SVG_LENGTHTYPE_EXS: u16 = 4;

    /// `const unsigned short SVG_LENGTHTYPE_PX = 5`
    pub const SVG_LENGTHTYPE_PX: u16 = 5;

    /// `const unsigned short SVG_LENGTHTYPE_CM = 6`
    pub const SVG_LENGTHTYPE_CM: u16 = 6;

    /// `const unsigned short SVG_LENGTHTYPE_MM = 7`
    pub const SVG_LENGTHTYPE_MM: u16 = 7;

    /// `const unsigned short SVG_LENGTHTYPE_IN = 8`
    pub const SVG_LENGTHTYPE_IN: u16 = 8;

    /// `const unsigned short SVG_LENGTHTYPE_PT = 9`
    pub const SVG_LENGTHTYPE_PT: u16 = 9;

    /// `const unsigned short SVG_LENGTHTYPE_PC = 10`
    pub const SVG_LENGTHTYPE_PC: u16 = 10;

    /// `readonly attribute unsigned short unitType`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLength/unitType) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGLength__unitType)
    #[doc(alias = "unitType")]
    #[inline]
    pub fn unit_type(&self) -> u16 {
        Js::get_unitType__as_number(js(self)) as u16
    }

    /// `attribute float value`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLength/value) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGLength__value)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn value(&self) -> Result<f32, Exception> {
        Js::try_get_value__as_value(js(self)).map(Js::read)
    }

    /// `attribute float value`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLength/value) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGLength__value)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_value__number(js(self), value as f64)
    }

    /// `attribute float valueInSpecifiedUnits`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLength/valueInSpecifiedUnits) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGLength__valueInSpecifiedUnits)
    #[doc(alias = "valueInSpecifiedUnits")]
    #[inline]
    pub fn value_in_specified_units(&self) -> f32 {
        Js::get_valueInSpecifiedUnits__as_number(js(self)) as f32
    }

    /// `attribute float valueInSpecifiedUnits`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLength/valueInSpecifiedUnits) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGLength__valueInSpecifiedUnits)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "valueInSpecifiedUnits")]
    #[inline]
    pub fn set_value_in_specified_units(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_valueInSpecifiedUnits__number(js(self), value as f64)
    }

    /// `attribute DOMString valueAsString`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLength/valueAsString) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGLength__valueAsString)
    #[doc(alias = "valueAsString")]
    #[inline]
    pub fn value_as_string(&self) -> String {
        Js::get_valueAsString__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString valueAsString`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLength/valueAsString) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGLength__valueAsString)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "valueAsString")]
    #[inline]
    pub fn set_value_as_string(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_valueAsString__str(js(self), value)
    }

    /// `undefined newValueSpecifiedUnits(unsigned short unitType, float valueInSpecifiedUnits)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLength/newValueSpecifiedUnits) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGLength__newValueSpecifiedUnits)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "newValueSpecifiedUnits")]
    #[inline]
    pub fn new_value_specified_units(&self, unit_type: u16, value_in_specified_units: f32) -> Result<(), Exception> {
        Js::try_call_newValueSpecifiedUnits__number2(js(self), unit_type as f64, value_in_specified_units as f64)
    }

    /// `undefined convertToSpecifiedUnits(unsigned short unitType)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLength/convertToSpecifiedUnits) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGLength__convertToSpecifiedUnits)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "convertToSpecifiedUnits")]
    #[inline]
    pub fn convert_to_specified_units(&self, unit_type: u16) -> Result<(), Exception> {
        Js::try_call_convertToSpecifiedUnits__number(js(self), unit_type as f64)
    }
}

impl SvgAngle {
    /// `const unsigned short SVG_ANGLETYPE_UNKNOWN = 0`
    pub const SVG_ANGLETYPE_UNKNOWN: u16 = 0;

    /// `const unsigned short SVG_ANGLETYPE_UNSPECIFIED = 1`
    pub const SVG_ANGLETYPE_UNSPECIFIED: u16 = 1;

    /// `const unsigned short SVG_ANGLETYPE_DEG = 2`
    pub const SVG_ANGLETYPE_DEG: u16 = 2;

    /// `const unsigned short SVG_ANGLETYPE_RAD = 3`
    pub const SVG_ANGLETYPE_RAD: u16 = 3;

    /// `const unsigned short SVG_ANGLETYPE_GRAD = 4`
    pub const SVG_ANGLETYPE_GRAD: u16 = 4;

    /// `readonly attribute unsigned short unitType`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAngle/unitType) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAngle__unitType)
    #[doc(alias = "unitType")]
    #[inline]
    pub fn unit_type(&self) -> u16 {
        Js::get_unitType__as_number(js(self)) as u16
    }

    /// `attribute float value`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAngle/value) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAngle__value)
    #[inline]
    pub fn value(&self) -> f32 {
        Js::get_value__as_number(js(self)) as f32
    }

    /// `attribute float value`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAngle/value) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAngle__value)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_value__number(js(self), value as f64)
    }

    /// `attribute float valueInSpecifiedUnits`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAngle/valueInSpecifiedUnits) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAngle__valueInSpecifiedUnits)
    #[doc(alias = "valueInSpecifiedUnits")]
    #[inline]
    pub fn value_in_specified_units(&self) -> f32 {
        Js::get_valueInSpecifiedUnits__as_number(js(self)) as f32
    }

    /// `attribute float valueInSpecifiedUnits`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAngle/valueInSpecifiedUnits) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAngle__valueInSpecifiedUnits)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "valueInSpecifiedUnits")]
    #[inline]
    pub fn set_value_in_specified_units(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_valueInSpecifiedUnits__number(js(self), value as f64)
    }

    /// `attribute DOMString valueAsString`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAngle/valueAsString) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAngle__valueAsString)
    #[doc(alias = "valueAsString")]
    #[inline]
    pub fn value_as_string(&self) -> String {
        Js::get_valueAsString__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString valueAsString`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAngle/valueAsString) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAngle__valueAsString)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "valueAsString")]
    #[inline]
    pub fn set_value_as_string(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_valueAsString__str(js(self), value)
    }

    /// `undefined newValueSpecifiedUnits(unsigned short unitType, float valueInSpecifiedUnits)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAngle/newValueSpecifiedUnits) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAngle__newValueSpecifiedUnits)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "newValueSpecifiedUnits")]
    #[inline]
    pub fn new_value_specified_units(&self, unit_type: u16, value_in_specified_units: f32) -> Result<(), Exception> {
        Js::try_call_newValueSpecifiedUnits__number2(js(self), unit_type as f64, value_in_specified_units as f64)
    }

    /// `undefined convertToSpecifiedUnits(unsigned short unitType)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAngle/convertToSpecifiedUnits) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAngle__convertToSpecifiedUnits)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "convertToSpecifiedUnits")]
    #[inline]
    pub fn convert_to_specified_units(&self, unit_type: u16) -> Result<(), Exception> {
        Js::try_call_convertToSpecifiedUnits__number(js(self), unit_type as f64)
    }
}

impl SvgNumberList {
    /// `readonly attribute unsigned long length`
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/SVGNumberList/length) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long numberOfItems`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGNumberList/numberOfItems) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__numberOfItems)
    #[doc(alias = "numberOfItems")]
    #[inline]
    pub fn number_of_items(&self) -> u32 {
        Js::get_numberOfItems__as_number(js(self)) as u32
    }

    /// `undefined clear()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGNumberList/clear) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__clear)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn clear(&self) -> Result<(), Exception> {
        Js::try_call_clear(js(self))
    }

    /// `SVGNumber initialize(SVGNumber newItem)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGNumberList/initialize) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__initialize)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn initialize(&self, new_item: &SvgNumber) -> Result<SvgNumber, Exception> {
        Js::try_call_initialize__value__as_value(js(self), new_item.as_ref()).map(Js::read)
    }

    /// `getter SVGNumber getItem(unsigned long index)`
    #[inline]
    pub fn get(&self, index: u32) -> Option<SvgNumber> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// `getter SVGNumber getItem(unsigned long index)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGNumberList/getItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__getItem)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getItem")]
    #[inline]
    pub fn get_item(&self, index: u32) -> Result<SvgNumber, Exception> {
        Js::try_call_getItem__number__as_value(js(self), index as f64).map(Js::read)
    }

    /// `SVGNumber insertItemBefore(SVGNumber newItem, unsigned long index)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGNumberList/insertItemBefore) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__insertItemBefore)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "insertItemBefore")]
    #[inline]
    pub fn insert_item_before(&self, new_item: &SvgNumber, index: u32) -> Result<SvgNumber, Exception> {
        Js::try_call_insertItemBefore__value_number__as_value(js(self), new_item.as_ref(), index as f64).map(Js::read)
    }

    /// `SVGNumber replaceItem(SVGNumber newItem, unsigned long index)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGNumberList/replaceItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__replaceItem)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "replaceItem")]
    #[inline]
    pub fn replace_item(&self, new_item: &SvgNumber, index: u32) -> Result<SvgNumber, Exception> {
        Js::try_call_replaceItem__value_number__as_value(js(self), new_item.as_ref(), index as f64).map(Js::read)
    }

    /// `SVGNumber removeItem(unsigned long index)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGNumberList/removeItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__removeItem)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "removeItem")]
    #[inline]
    pub fn remove_item(&self, index: u32) -> Result<SvgNumber, Exception> {
        Js::try_call_removeItem__number__as_value(js(self), index as f64).map(Js::read)
    }

    /// `SVGNumber appendItem(SVGNumber newItem)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGNumberList/appendItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__appendItem)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "appendItem")]
    #[inline]
    pub fn append_item(&self, new_item: &SvgNumber) -> Result<SvgNumber, Exception> {
        Js::try_call_appendItem__value__as_value(js(self), new_item.as_ref()).map(Js::read)
    }

    /// `setter undefined (unsigned long index, SVGNumber newItem)`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn set(&self, index: u32, new_item: &SvgNumber) -> Result<(), Exception> {
        Js::try_index_set__number_value(js(self), index as f64, new_item.as_ref())
    }
}

impl IntoIterator for &SvgNumberList {
    type Item = SvgNumber;
    type IntoIter = IndexedIter<SvgNumber>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] SvgNumberList; SvgNumber);

impl SvgLengthList {
    /// `readonly attribute unsigned long length`
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLengthList/length) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long numberOfItems`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLengthList/numberOfItems) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__numberOfItems)
    #[doc(alias = "numberOfItems")]
    #[inline]
    pub fn number_of_items(&self) -> u32 {
        Js::get_numberOfItems__as_number(js(self)) as u32
    }

    /// `undefined clear()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLengthList/clear) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__clear)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn clear(&self) -> Result<(), Exception> {
        Js::try_call_clear(js(self))
    }

    /// `SVGLength initialize(SVGLength newItem)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLengthList/initialize) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__initialize)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn initialize(&self, new_item: &SvgLength) -> Result<SvgLength, Exception> {
        Js::try_call_initialize__value__as_value(js(self), new_item.as_ref()).map(Js::read)
    }

    /// `getter SVGLength getItem(unsigned long index)`
    #[inline]
    pub fn get(&self, index: u32) -> Option<SvgLength> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// `getter SVGLength getItem(unsigned long index)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLengthList/getItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__getItem)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getItem")]
    #[inline]
    pub fn get_item(&self, index: u32) -> Result<SvgLength, Exception> {
        Js::try_call_getItem__number__as_value(js(self), index as f64).map(Js::read)
    }

    /// `SVGLength insertItemBefore(SVGLength newItem, unsigned long index)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLengthList/insertItemBefore) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__insertItemBefore)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "insertItemBefore")]
    #[inline]
    pub fn insert_item_before(&self, new_item: &SvgLength, index: u32) -> Result<SvgLength, Exception> {
        Js::try_call_insertItemBefore__value_number__as_value(js(self), new_item.as_ref(), index as f64).map(Js::read)
    }

    /// `SVGLength replaceItem(SVGLength newItem, unsigned long index)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLengthList/replaceItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__replaceItem)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "replaceItem")]
    #[inline]
    pub fn replace_item(&self, new_item: &SvgLength, index: u32) -> Result<SvgLength, Exception> {
        Js::try_call_replaceItem__value_number__as_value(js(self), new_item.as_ref(), index as f64).map(Js::read)
    }

    /// `SVGLength removeItem(unsigned long index)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLengthList/removeItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__removeItem)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "removeItem")]
    #[inline]
    pub fn remove_item(&self, index: u32) -> Result<SvgLength, Exception> {
        Js::try_call_removeItem__number__as_value(js(self), index as f64).map(Js::read)
    }

    /// `SVGLength appendItem(SVGLength newItem)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLengthList/appendItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__appendItem)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "appendItem")]
    #[inline]
    pub fn append_item(&self, new_item: &SvgLength) -> Result<SvgLength, Exception> {
        Js::try_call_appendItem__value__as_value(js(self), new_item.as_ref()).map(Js::read)
    }

    /// `setter undefined (unsigned long index, SVGLength newItem)`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn set(&self, index: u32, new_item: &SvgLength) -> Result<(), Exception> {
        Js::try_index_set__number_value(js(self), index as f64, new_item.as_ref())
    }
}

impl IntoIterator for &SvgLengthList {
    type Item = SvgLength;
    type IntoIter = IndexedIter<SvgLength>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] SvgLengthList; SvgLength);

impl SvgStringList {
    /// `readonly attribute unsigned long length`
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStringList/length) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long numberOfItems`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStringList/numberOfItems) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__numberOfItems)
    #[doc(alias = "numberOfItems")]
    #[inline]
    pub fn number_of_items(&self) -> u32 {
        Js::get_numberOfItems__as_number(js(self)) as u32
    }

    /// `undefined clear()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStringList/clear) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__clear)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn clear(&self) -> Result<(), Exception> {
        Js::try_call_clear(js(self))
    }

    /// `DOMString initialize(DOMString newItem)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStringList/initialize) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__initialize)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn initialize(&self, new_item: &str) -> Result<String, Exception> {
        Js::try_call_initialize__str__as_value(js(self), new_item).map(Js::read)
    }

    /// `getter DOMString getItem(unsigned long index)`
    #[inline]
    pub fn get(&self, index: u32) -> Option<String> {
        Js::index_get__number__as_value(js(self), index as f64).as_string()
    }

    /// `getter DOMString getItem(unsigned long index)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStringList/getItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__getItem)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getItem")]
    #[inline]
    pub fn get_item(&self, index: u32) -> Result<String, Exception> {
        Js::try_call_getItem__number__as_value(js(self), index as f64).map(Js::read)
    }

    /// `DOMString insertItemBefore(DOMString newItem, unsigned long index)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStringList/insertItemBefore) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__insertItemBefore)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "insertItemBefore")]
    #[inline]
    pub fn insert_item_before(&self, new_item: &str, index: u32) -> Result<String, Exception> {
        Js::try_call_insertItemBefore__str_number__as_value(js(self), new_item, index as f64).map(Js::read)
    }

    /// `DOMString replaceItem(DOMString newItem, unsigned long index)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStringList/replaceItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__replaceItem)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "replaceItem")]
    #[inline]
    pub fn replace_item(&self, new_item: &str, index: u32) -> Result<String, Exception> {
        Js::try_call_replaceItem__str_number__as_value(js(self), new_item, index as f64).map(Js::read)
    }

    /// `DOMString removeItem(unsigned long index)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStringList/removeItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__removeItem)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "removeItem")]
    #[inline]
    pub fn remove_item(&self, index: u32) -> Result<String, Exception> {
        Js::try_call_removeItem__number__as_value(js(self), index as f64).map(Js::read)
    }

    /// `DOMString appendItem(DOMString newItem)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStringList/appendItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__appendItem)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "appendItem")]
    #[inline]
    pub fn append_item(&self, new_item: &str) -> Result<String, Exception> {
        Js::try_call_appendItem__str__as_value(js(self), new_item).map(Js::read)
    }

    /// `setter undefined (unsigned long index, DOMString newItem)`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn set(&self, index: u32, new_item: &str) -> Result<(), Exception> {
        Js::try_index_set__number_str(js(self), index as f64, new_item)
    }
}

impl IntoIterator for &SvgStringList {
    type Item = String;
    type IntoIter = IndexedIter<String>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] SvgStringList; String);

impl SvgAnimatedBoolean {
    /// `attribute boolean baseVal`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedBoolean/baseVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedBoolean__baseVal)
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn base_val(&self) -> bool {
        Js::get_baseVal__as_bool(js(self)).get()
    }

    /// `attribute boolean baseVal`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedBoolean/baseVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedBoolean__baseVal)
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn set_base_val(&self, value: bool) {
        Js::set_baseVal__bool(js(self), value)
    }

    /// `readonly attribute boolean animVal`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedBoolean/animVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedBoolean__animVal)
    #[doc(alias = "animVal")]
    #[inline]
    pub fn anim_val(&self) -> bool {
        Js::get_animVal__as_bool(js(self)).get()
    }
}

impl SvgAnimatedEnumeration {
    /// `attribute unsigned short baseVal`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedEnumeration/baseVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedEnumeration__baseVal)
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn base_val(&self) -> u16 {
        Js::get_baseVal__as_number(js(self)) as u16
    }

    /// `attribute unsigned short baseVal`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedEnumeration/baseVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedEnumeration__baseVal)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn set_base_val(&self, value: u16) -> Result<(), Exception> {
        Js::try_set_baseVal__number(js(self), value as f64)
    }

    /// `readonly attribute unsigned short animVal`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedEnumeration/animVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedEnumeration__animVal)
    #[doc(alias = "animVal")]
    #[inline]
    pub fn anim_val(&self) -> u16 {
        Js::get_animVal__as_number(js(self)) as u16
    }
}

impl SvgAnimatedInteger {
    /// `attribute long baseVal`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedInteger/baseVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedInteger__baseVal)
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn base_val(&self) -> i32 {
        Js::get_baseVal__as_number(js(self)) as i32
    }

    /// `attribute long baseVal`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedInteger/baseVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedInteger__baseVal)
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn set_base_val(&self, value: i32) {
        Js::set_baseVal__number(js(self), value as f64)
    }

    /// `readonly attribute long animVal`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedInteger/animVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedInteger__animVal)
    #[doc(alias = "animVal")]
    #[inline]
    pub fn anim_val(&self) -> i32 {
        Js::get_animVal__as_number(js(self)) as i32
    }
}

impl SvgAnimatedNumber {
    /// `attribute float baseVal`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedNumber/baseVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedNumber__baseVal)
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn base_val(&self) -> f32 {
        Js::get_baseVal__as_number(js(self)) as f32
    }

    /// `attribute float baseVal`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedNumber/baseVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedNumber__baseVal)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn set_base_val(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_baseVal__number(js(self), value as f64)
    }

    /// `readonly attribute float animVal`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedNumber/animVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedNumber__animVal)
    #[doc(alias = "animVal")]
    #[inline]
    pub fn anim_val(&self) -> f32 {
        Js::get_animVal__as_number(js(self)) as f32
    }
}

impl SvgAnimatedLength {
    /// `readonly attribute SVGLength baseVal`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedLength/baseVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedLength__baseVal)
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn base_val(&self) -> SvgLength {
        FromJs::from_js(Js::get_baseVal__as_value(js(self)))
    }

    /// `readonly attribute SVGLength animVal`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedLength/animVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedLength__animVal)
    #[doc(alias = "animVal")]
    #[inline]
    pub fn anim_val(&self) -> SvgLength {
        FromJs::from_js(Js::get_animVal__as_value(js(self)))
    }
}

impl SvgAnimatedAngle {
    /// `readonly attribute SVGAngle baseVal`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedAngle/baseVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedAngle__baseVal)
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn base_val(&self) -> SvgAngle {
        FromJs::from_js(Js::get_baseVal__as_value(js(self)))
    }

    /// `readonly attribute SVGAngle animVal`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedAngle/animVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedAngle__animVal)
    #[doc(alias = "animVal")]
    #[inline]
    pub fn anim_val(&self) -> SvgAngle {
        FromJs::from_js(Js::get_animVal__as_value(js(self)))
    }
}

impl SvgAnimatedString {
    /// `attribute (DOMString or TrustedScriptURL) baseVal`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedString/baseVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedString__baseVal)
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn base_val(&self) -> String {
        Js::get_baseVal__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute (DOMString or TrustedScriptURL) baseVal`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedString/baseVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedString__baseVal)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn set_base_val(&self, value: impl Into<StringOrTrustedScriptUrl>) -> Result<(), Exception> {
        Js::try_set_baseVal__value(js(self), &value.into().to_js())
    }

    /// `readonly attribute DOMString animVal`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedString/animVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedString__animVal)
    #[doc(alias = "animVal")]
    #[inline]
    pub fn anim_val(&self) -> String {
        Js::get_animVal__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl SvgAnimatedRect {
    /// `readonly attribute SVGRect baseVal`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedRect/baseVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedRect__baseVal)
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn base_val(&self) -> SvgRect {
        FromJs::from_js(Js::get_baseVal__as_value(js(self)))
    }

    /// `readonly attribute SVGRect animVal`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedRect/animVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedRect__animVal)
    #[doc(alias = "animVal")]
    #[inline]
    pub fn anim_val(&self) -> SvgRect {
        FromJs::from_js(Js::get_animVal__as_value(js(self)))
    }
}

impl SvgAnimatedNumberList {
    /// `readonly attribute SVGNumberList baseVal`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedNumberList/baseVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedNumberList__baseVal)
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn base_val(&self) -> SvgNumberList {
        FromJs::from_js(Js::get_baseVal__as_value(js(self)))
    }

    /// `readonly attribute SVGNumberList animVal`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedNumberList/animVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedNumberList__animVal)
    #[doc(alias = "animVal")]
    #[inline]
    pub fn anim_val(&self) -> SvgNumberList {
        FromJs::from_js(Js::get_animVal__as_value(js(self)))
    }
}

impl SvgAnimatedLengthList {
    /// `readonly attribute SVGLengthList baseVal`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedLengthList/baseVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedLengthList__baseVal)
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn base_val(&self) -> SvgLengthList {
        FromJs::from_js(Js::get_baseVal__as_value(js(self)))
    }

    /// `readonly attribute SVGLengthList animVal`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedLengthList/animVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedLengthList__animVal)
    #[doc(alias = "animVal")]
    #[inline]
    pub fn anim_val(&self) -> SvgLengthList {
        FromJs::from_js(Js::get_animVal__as_value(js(self)))
    }
}

impl SvgUnitTypes {
    /// `const unsigned short SVG_UNIT_TYPE_UNKNOWN = 0`
    pub const SVG_UNIT_TYPE_UNKNOWN: u16 = 0;

    /// `const unsigned short SVG_UNIT_TYPE_USERSPACEONUSE = 1`
    pub const SVG_UNIT_TYPE_USERSPACEONUSE: u16 = 1;

    /// `const unsigned short SVG_UNIT_TYPE_OBJECTBOUNDINGBOX = 2`
    pub const SVG_UNIT_TYPE_OBJECTBOUNDINGBOX: u16 = 2;
}

impl SvgTransform {
    /// `const unsigned short SVG_TRANSFORM_UNKNOWN = 0`
    pub const SVG_TRANSFORM_UNKNOWN: u16 = 0;

    /// `const unsigned short SVG_TRANSFORM_MATRIX = 1`
    pub const SVG_TRANSFORM_MATRIX: u16 = 1;

    /// `const unsigned short SVG_TRANSFORM_TRANSLATE = 2`
    pub const SVG_TRANSFORM_TRANSLATE: u16 = 2;

    /// `const unsigned short SVG_TRANSFORM_SCALE = 3`
    pub const SVG_TRANSFORM_SCALE: u16 = 3;

    /// `const unsigned short SVG_TRANSFORM_ROTATE = 4`
    pub const SVG_TRANSFORM_ROTATE: u16 = 4;

    /// `const unsigned short SVG_TRANSFORM_SKEWX = 5`
    pub const SVG_TRANSFORM_SKEWX: u16 = 5;

    /// `const unsigned short SVG_TRANSFORM_SKEWY = 6`
    pub const SVG_TRANSFORM_SKEWY: u16 = 6;

    /// `readonly attribute unsigned short type`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransform/type) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGTransform__type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> u16 {
        Js::get_type__as_number(js(self)) as u16
    }

    /// `readonly attribute SVGMatrix matrix`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransform/matrix) · [Specification](https://www.w3.org/TR/SVG11/coords.html#__svg__SVGTransform__matrix)
    #[inline]
    pub fn matrix(&self) -> SvgMatrix {
        FromJs::from_js(Js::get_matrix__as_value(js(self)))
    }

    /// `readonly attribute float angle`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransform/angle) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGTransform__angle)
    #[inline]
    pub fn angle(&self) -> f32 {
        Js::get_angle__as_number(js(self)) as f32
    }

    /// `undefined setMatrix(optional DOMMatrix2DInit matrix = {})`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransform/setMatrix) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGTransform__setMatrix)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setMatrix")]
    #[inline]
    pub fn set_matrix(&self) -> Result<(), Exception> {
        Js::try_call_setMatrix(js(self))
    }

    /// `undefined setMatrix(optional DOMMatrix2DInit matrix = {})`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransform/setMatrix) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGTransform__setMatrix)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setMatrix")]
    #[inline]
    pub fn set_matrix_with_matrix(&self, matrix: impl IntoJs<DomMatrix2dInit>) -> Result<(), Exception> {
        Js::try_call_setMatrix__value(js(self), &matrix.to_value())
    }

    /// `undefined setTranslate(float tx, float ty)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransform/setTranslate) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGTransform__setTranslate)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setTranslate")]
    #[inline]
    pub fn set_translate(&self, tx: f32, ty: f32) -> Result<(), Exception> {
        Js::try_call_setTranslate__number2(js(self), tx as f64, ty as f64)
    }

    /// `undefined setScale(float sx, float sy)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransform/setScale) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGTransform__setScale)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setScale")]
    #[inline]
    pub fn set_scale(&self, sx: f32, sy: f32) -> Result<(), Exception> {
        Js::try_call_setScale__number2(js(self), sx as f64, sy as f64)
    }

    /// `undefined setRotate(float angle, float cx, float cy)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransform/setRotate) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGTransform__setRotate)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setRotate")]
    #[inline]
    pub fn set_rotate(&self, angle: f32, cx: f32, cy: f32) -> Result<(), Exception> {
        Js::try_call_setRotate__number3(js(self), angle as f64, cx as f64, cy as f64)
    }

    /// `undefined setSkewX(float angle)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransform/setSkewX) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGTransform__setSkewX)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setSkewX")]
    #[inline]
    pub fn set_skew_x(&self, angle: f32) -> Result<(), Exception> {
        Js::try_call_setSkewX__number(js(self), angle as f64)
    }

    /// `undefined setSkewY(float angle)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransform/setSkewY) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGTransform__setSkewY)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setSkewY")]
    #[inline]
    pub fn set_skew_y(&self, angle: f32) -> Result<(), Exception> {
        Js::try_call_setSkewY__number(js(self), angle as f64)
    }
}

impl SvgTransformList {
    /// `readonly attribute unsigned long length`
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransformList/length) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long numberOfItems`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransformList/numberOfItems) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__numberOfItems)
    #[doc(alias = "numberOfItems")]
    #[inline]
    pub fn number_of_items(&self) -> u32 {
        Js::get_numberOfItems__as_number(js(self)) as u32
    }

    /// `undefined clear()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransformList/clear) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__clear)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn clear(&self) -> Result<(), Exception> {
        Js::try_call_clear(js(self))
    }

    /// `SVGTransform initialize(SVGTransform newItem)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransformList/initialize) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__initialize)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn initialize(&self, new_item: &SvgTransform) -> Result<SvgTransform, Exception> {
        Js::try_call_initialize__value__as_value(js(self), new_item.as_ref()).map(Js::read)
    }

    /// `getter SVGTransform getItem(unsigned long index)`
    #[inline]
    pub fn get(&self, index: u32) -> Option<SvgTransform> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// `getter SVGTransform getItem(unsigned long index)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransformList/getItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__getItem)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getItem")]
    #[inline]
    pub fn get_item(&self, index: u32) -> Result<SvgTransform, Exception> {
        Js::try_call_getItem__number__as_value(js(self), index as f64).map(Js::read)
    }

    /// `SVGTransform insertItemBefore(SVGTransform newItem, unsigned long index)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransformList/insertItemBefore) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__insertItemBefore)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "insertItemBefore")]
    #[inline]
    pub fn insert_item_before(&self, new_item: &SvgTransform, index: u32) -> Result<SvgTransform, Exception> {
        Js::try_call_insertItemBefore__value_number__as_value(js(self), new_item.as_ref(), index as f64).map(Js::read)
    }

    /// `SVGTransform replaceItem(SVGTransform newItem, unsigned long index)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransformList/replaceItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__replaceItem)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "replaceItem")]
    #[inline]
    pub fn replace_item(&self, new_item: &SvgTransform, index: u32) -> Result<SvgTransform, Exception> {
        Js::try_call_replaceItem__value_number__as_value(js(self), new_item.as_ref(), index as f64).map(Js::read)
    }

    /// `SVGTransform removeItem(unsigned long index)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransformList/removeItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__removeItem)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "removeItem")]
    #[inline]
    pub fn remove_item(&self, index: u32) -> Result<SvgTransform, Exception> {
        Js::try_call_removeItem__number__as_value(js(self), index as f64).map(Js::read)
    }

    /// `SVGTransform appendItem(SVGTransform newItem)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransformList/appendItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__appendItem)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "appendItem")]
    #[inline]
    pub fn append_item(&self, new_item: &SvgTransform) -> Result<SvgTransform, Exception> {
        Js::try_call_appendItem__value__as_value(js(self), new_item.as_ref()).map(Js::read)
    }

    /// `setter undefined (unsigned long index, SVGTransform newItem)`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn set(&self, index: u32, new_item: &SvgTransform) -> Result<(), Exception> {
        Js::try_index_set__number_value(js(self), index as f64, new_item.as_ref())
    }

    /// `SVGTransform createSVGTransformFromMatrix(optional DOMMatrix2DInit matrix = {})`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransformList/createSVGTransformFromMatrix) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGTransformList__createSVGTransformFromMatrix)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createSVGTransformFromMatrix")]
    #[inline]
    pub fn create_svg_transform_from_matrix(&self) -> Result<SvgTransform, Exception> {
        Js::try_call_createSVGTransformFromMatrix__as_value(js(self)).map(Js::read)
    }

    /// `SVGTransform createSVGTransformFromMatrix(optional DOMMatrix2DInit matrix = {})`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransformList/createSVGTransformFromMatrix) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGTransformList__createSVGTransformFromMatrix)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createSVGTransformFromMatrix")]
    #[inline]
    pub fn create_svg_transform_from_matrix_with_matrix(
        &self,
        matrix: impl IntoJs<DomMatrix2dInit>,
    ) -> Result<SvgTransform, Exception> {
        Js::try_call_createSVGTransformFromMatrix__value__as_value(js(self), &matrix.to_value()).map(Js::read)
    }

    /// `SVGTransform? consolidate()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransformList/consolidate) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGTransformList__consolidate)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn consolidate(&self) -> Result<Option<SvgTransform>, Exception> {
        Js::try_call_consolidate__as_option_value(js(self)).map(Js::read_nullable)
    }
}

impl IntoIterator for &SvgTransformList {
    type Item = SvgTransform;
    type IntoIter = IndexedIter<SvgTransform>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] SvgTransformList; SvgTransform);

impl SvgAnimatedTransformList {
    /// `readonly attribute SVGTransformList baseVal`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedTransformList/baseVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGAnimatedTransformList__baseVal)
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn base_val(&self) -> SvgTransformList {
        FromJs::from_js(Js::get_baseVal__as_value(js(self)))
    }

    /// `readonly attribute SVGTransformList animVal`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedTransformList/animVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGAnimatedTransformList__animVal)
    #[doc(alias = "animVal")]
    #[inline]
    pub fn anim_val(&self) -> SvgTransformList {
        FromJs::from_js(Js::get_animVal__as_value(js(self)))
    }
}

impl SvgPreserveAspectRatio {
    /// `const unsigned short SVG_PRESERVEASPECTRATIO_UNKNOWN = 0`
    pub const SVG_PRESERVEASPECTRATIO_UNKNOWN: u16 = 0;

    /// `const unsigned short SVG_PRESERVEASPECTRATIO_NONE = 1`
    pub const SVG_PRESERVEASPECTRATIO_NONE: u16 = 1;

    /// `const unsigned short SVG_PRESERVEASPECTRATIO_XMINYMIN = 2`
    pub const SVG_PRESERVEASPECTRATIO_XMINYMIN: u16 = 2;

    /// `const unsigned short SVG_PRESERVEASPECTRATIO_XMIDYMIN = 3`
    pub const SVG_PRESERVEASPECTRATIO_XMIDYMIN: u16 = 3;

    /// `const unsigned short SVG_PRESERVEASPECTRATIO_XMAXYMIN = 4`
    pub const SVG_PRESERVEASPECTRATIO_XMAXYMIN: u16 = 4;

    /// `const unsigned short SVG_PRESERVEASPECTRATIO_XMINYMID = 5`
    pub const SVG_PRESERVEASPECTRATIO_XMINYMID: u16 = 5;

    /// `const unsigned short SVG_PRESERVEASPECTRATIO_XMIDYMID = 6`
    pub const SVG_PRESERVEASPECTRATIO_XMIDYMID: u16 = 6;

    /// `const unsigned short SVG_PRESERVEASPECTRATIO_XMAXYMID = 7`
    pub const SVG_PRESERVEASPECTRATIO_XMAXYMID: u16 = 7;

    /// `const unsigned short SVG_PRESERVEASPECTRATIO_XMINYMAX = 8`
    pub const SVG_PRESERVEASPECTRATIO_XMINYMAX: u16 = 8;

    /// `const unsigned short SVG_PRESERVEASPECTRATIO_XMIDYMAX = 9`
    pub const SVG_PRESERVEASPECTRATIO_XMIDYMAX: u16 = 9;

    /// `const unsigned short SVG_PRESERVEASPECTRATIO_XMAXYMAX = 10`
    pub const SVG_PRESERVEASPECTRATIO_XMAXYMAX: u16 = 10;

    /// `const unsigned short SVG_MEETORSLICE_UNKNOWN = 0`
    pub const SVG_MEETORSLICE_UNKNOWN: u16 = 0;

    /// `const unsigned short SVG_MEETORSLICE_MEET = 1`
    pub const SVG_MEETORSLICE_MEET: u16 = 1;

    /// `const unsigned short SVG_MEETORSLICE_SLICE = 2`
    pub const SVG_MEETORSLICE_SLICE: u16 = 2;

    /// `attribute unsigned short align`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPreserveAspectRatio/align) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGPreserveAspectRatio__align)
    #[inline]
    pub fn align(&self) -> u16 {
        Js::get_align__as_number(js(self)) as u16
    }

    /// `attribute unsigned short align`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPreserveAspectRatio/align) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGPreserveAspectRatio__align)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "align")]
    #[inline]
    pub fn set_align(&self, value: u16) -> Result<(), Exception> {
        Js::try_set_align__number(js(self), value as f64)
    }

    /// `attribute unsigned short meetOrSlice`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPreserveAspectRatio/meetOrSlice) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGPreserveAspectRatio__meetOrSlice)
    #[doc(alias = "meetOrSlice")]
    #[inline]
    pub fn meet_or_slice(&self) -> u16 {
        Js::get_meetOrSlice__as_number(js(self)) as u16
    }

    /// `attribute unsigned short meetOrSlice`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPreserveAspectRatio/meetOrSlice) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGPreserveAspectRatio__meetOrSlice)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "meetOrSlice")]
    #[inline]
    pub fn set_meet_or_slice(&self, value: u16) -> Result<(), Exception> {
        Js::try_set_meetOrSlice__number(js(self), value as f64)
    }
}

impl SvgAnimatedPreserveAspectRatio {
    /// `readonly attribute SVGPreserveAspectRatio baseVal`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedPreserveAspectRatio/baseVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGAnimatedPreserveAspectRatio__baseVal)
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn base_val(&self) -> SvgPreserveAspectRatio {
        FromJs::from_js(Js::get_baseVal__as_value(js(self)))
    }

    /// `readonly attribute SVGPreserveAspectRatio animVal`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedPreserveAspectRatio/animVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGAnimatedPreserveAspectRatio__animVal)
    #[doc(alias = "animVal")]
    #[inline]
    pub fn anim_val(&self) -> SvgPreserveAspectRatio {
        FromJs::from_js(Js::get_animVal__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "align")]
    pub(crate) fn get_align__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "animVal")]
    pub(crate) fn get_animVal__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "animVal")]
    pub(crate) fn get_animVal__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "animVal")]
    pub(crate) fn get_animVal__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "baseVal")]
    pub(crate) fn get_baseVal__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "baseVal")]
    pub(crate) fn get_baseVal__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "baseVal")]
    pub(crate) fn get_baseVal__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "meetOrSlice")]
    pub(crate) fn get_meetOrSlice__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "unitType")]
    pub(crate) fn get_unitType__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "valueAsString")]
    pub(crate) fn get_valueAsString__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "valueInSpecifiedUnits")]
    pub(crate) fn get_valueInSpecifiedUnits__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, setter, js_name = "a")]
    pub(crate) fn try_set_a__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "align")]
    pub(crate) fn try_set_align__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "b")]
    pub(crate) fn try_set_b__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "baseVal")]
    pub(crate) fn set_baseVal__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "baseVal")]
    pub(crate) fn set_baseVal__number(this: &Js, a0: f64);
    #[wasm_bindgen(catch, method, setter, js_name = "baseVal")]
    pub(crate) fn try_set_baseVal__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "baseVal")]
    pub(crate) fn try_set_baseVal__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "c")]
    pub(crate) fn try_set_c__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "d")]
    pub(crate) fn try_set_d__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "e")]
    pub(crate) fn try_set_e__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "f")]
    pub(crate) fn try_set_f__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "meetOrSlice")]
    pub(crate) fn try_set_meetOrSlice__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "valueAsString")]
    pub(crate) fn try_set_valueAsString__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "valueInSpecifiedUnits")]
    pub(crate) fn try_set_valueInSpecifiedUnits__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "x")]
    pub(crate) fn try_set_x__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "y")]
    pub(crate) fn try_set_y__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "appendItem")]
    pub(crate) fn try_call_appendItem__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "consolidate")]
    pub(crate) fn try_call_consolidate__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "convertToSpecifiedUnits")]
    pub(crate) fn try_call_convertToSpecifiedUnits__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "flipX")]
    pub(crate) fn try_call_flipX__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "flipY")]
    pub(crate) fn try_call_flipY__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "initialize")]
    pub(crate) fn try_call_initialize__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "insertItemBefore")]
    pub(crate) fn try_call_insertItemBefore__str_number__as_value(
        this: &Js,
        a0: &str,
        a1: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "inverse")]
    pub(crate) fn try_call_inverse__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "newValueSpecifiedUnits")]
    pub(crate) fn try_call_newValueSpecifiedUnits__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "replaceItem")]
    pub(crate) fn try_call_replaceItem__str_number__as_value(this: &Js, a0: &str, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "rotate")]
    pub(crate) fn try_call_rotate__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "rotateFromVector")]
    pub(crate) fn try_call_rotateFromVector__number2__as_value(this: &Js, a0: f64, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "scale")]
    pub(crate) fn try_call_scale__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "scaleNonUniform")]
    pub(crate) fn try_call_scaleNonUniform__number2__as_value(this: &Js, a0: f64, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setMatrix")]
    pub(crate) fn try_call_setMatrix(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setMatrix")]
    pub(crate) fn try_call_setMatrix__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setRotate")]
    pub(crate) fn try_call_setRotate__number3(this: &Js, a0: f64, a1: f64, a2: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setScale")]
    pub(crate) fn try_call_setScale__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setSkewX")]
    pub(crate) fn try_call_setSkewX__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setSkewY")]
    pub(crate) fn try_call_setSkewY__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setTranslate")]
    pub(crate) fn try_call_setTranslate__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "skewX")]
    pub(crate) fn try_call_skewX__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "skewY")]
    pub(crate) fn try_call_skewY__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "translate")]
    pub(crate) fn try_call_translate__number2__as_value(this: &Js, a0: f64, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, structural, indexing_setter)]
    pub(crate) fn try_index_set__number_str(this: &Js, a0: f64, a1: &str) -> Result<(), Exception>;
}
