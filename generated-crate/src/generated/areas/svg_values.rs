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
    /// The horizontal scale: the factor from x to the new x.
    ///
    /// `attribute double a`
    ///
    /// Feature `svg-values`.
    #[inline]
    pub fn a(&self) -> f64 {
        Js::get_a__as_number(js(self))
    }

    /// Sets the horizontal scale: the factor from x to the new x.
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the matrix is read-only.
    #[doc(alias = "a")]
    #[inline]
    pub fn set_a(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_a__number(js(self), value)
    }

    /// The vertical skew: the factor from x to the new y.
    ///
    /// `attribute double b`
    ///
    /// Feature `svg-values`.
    #[inline]
    pub fn b(&self) -> f64 {
        Js::get_b__as_number(js(self))
    }

    /// Sets the vertical skew: the factor from x to the new y.
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the matrix is read-only.
    #[doc(alias = "b")]
    #[inline]
    pub fn set_b(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_b__number(js(self), value)
    }

    /// The horizontal skew: the factor from y to the new x.
    ///
    /// `attribute double c`
    ///
    /// Feature `svg-values`.
    #[inline]
    pub fn c(&self) -> f64 {
        Js::get_c__as_number(js(self))
    }

    /// Sets the horizontal skew: the factor from y to the new x.
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the matrix is read-only.
    #[doc(alias = "c")]
    #[inline]
    pub fn set_c(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_c__number(js(self), value)
    }

    /// The vertical scale: the factor from y to the new y.
    ///
    /// `attribute double d`
    ///
    /// Feature `svg-values`.
    #[inline]
    pub fn d(&self) -> f64 {
        Js::get_d__as_number(js(self))
    }

    /// Sets the vertical scale: the factor from y to the new y.
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the matrix is read-only.
    #[doc(alias = "d")]
    #[inline]
    pub fn set_d(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_d__number(js(self), value)
    }

    /// The horizontal translation.
    ///
    /// `attribute double e`
    ///
    /// Feature `svg-values`.
    #[inline]
    pub fn e(&self) -> f64 {
        Js::get_e__as_number(js(self))
    }

    /// Sets the horizontal translation.
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the matrix is read-only.
    #[doc(alias = "e")]
    #[inline]
    pub fn set_e(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_e__number(js(self), value)
    }

    /// The vertical translation.
    ///
    /// `attribute double f`
    ///
    /// Feature `svg-values`.
    #[inline]
    pub fn f(&self) -> f64 {
        Js::get_f__as_number(js(self))
    }

    /// Sets the vertical translation.
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the matrix is read-only.
    #[doc(alias = "f")]
    #[inline]
    pub fn set_f(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_f__number(js(self), value)
    }

    /// Returns the product of this matrix and another one on its right.
    ///
    /// `SVGMatrix multiply(SVGMatrix secondMatrix)`
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn multiply(&self, second_matrix: &SvgMatrix) -> Result<SvgMatrix, Exception> {
        Js::try_call_multiply__value__as_value(js(self), second_matrix.as_ref()).map(Js::read)
    }

    /// Returns the inverse matrix; throws if the matrix cannot be inverted.
    ///
    /// `SVGMatrix inverse()`
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn inverse(&self) -> Result<SvgMatrix, Exception> {
        Js::try_call_inverse__as_value(js(self)).map(Js::read)
    }

    /// Returns this matrix with a translation multiplied to its right.
    ///
    /// `SVGMatrix translate(double x, double y)`
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn translate(&self, x: f64, y: f64) -> Result<SvgMatrix, Exception> {
        Js::try_call_translate__number2__as_value(js(self), x, y).map(Js::read)
    }

    /// Returns this matrix with a scaling by the same factor in both directions.
    ///
    /// `SVGMatrix scale(double scaleFactor)`
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn scale(&self, scale_factor: f64) -> Result<SvgMatrix, Exception> {
        Js::try_call_scale__number__as_value(js(self), scale_factor).map(Js::read)
    }

    /// Returns this matrix with a scaling by separate factors for x and y.
    ///
    /// `SVGMatrix scaleNonUniform(double scaleFactorX, double scaleFactorY)`
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "scaleNonUniform")]
    #[inline]
    pub fn scale_non_uniform(&self, scale_factor_x: f64, scale_factor_y: f64) -> Result<SvgMatrix, Exception> {
        Js::try_call_scaleNonUniform__number2__as_value(js(self), scale_factor_x, scale_factor_y).map(Js::read)
    }

    /// Returns this matrix with a rotation by an angle in degrees.
    ///
    /// `SVGMatrix rotate(double angle)`
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn rotate(&self, angle: f64) -> Result<SvgMatrix, Exception> {
        Js::try_call_rotate__number__as_value(js(self), angle).map(Js::read)
    }

    /// Returns this matrix with a rotation by the angle of the vector from the origin to (x, y).
    ///
    /// `SVGMatrix rotateFromVector(double x, double y)`
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "rotateFromVector")]
    #[inline]
    pub fn rotate_from_vector(&self, x: f64, y: f64) -> Result<SvgMatrix, Exception> {
        Js::try_call_rotateFromVector__number2__as_value(js(self), x, y).map(Js::read)
    }

    /// Returns this matrix with a reversal of the x axis.
    ///
    /// `SVGMatrix flipX()`
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "flipX")]
    #[inline]
    pub fn flip_x(&self) -> Result<SvgMatrix, Exception> {
        Js::try_call_flipX__as_value(js(self)).map(Js::read)
    }

    /// Returns this matrix with a reversal of the y axis.
    ///
    /// `SVGMatrix flipY()`
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "flipY")]
    #[inline]
    pub fn flip_y(&self) -> Result<SvgMatrix, Exception> {
        Js::try_call_flipY__as_value(js(self)).map(Js::read)
    }

    /// Returns this matrix with a skew along the x axis by an angle in degrees.
    ///
    /// `SVGMatrix skewX(double angle)`
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "skewX")]
    #[inline]
    pub fn skew_x(&self, angle: f64) -> Result<SvgMatrix, Exception> {
        Js::try_call_skewX__number__as_value(js(self), angle).map(Js::read)
    }

    /// Returns this matrix with a skew along the y axis by an angle in degrees.
    ///
    /// `SVGMatrix skewY(double angle)`
    ///
    /// Feature `svg-values`.
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
    /// The x coordinate.
    ///
    /// `attribute float x`
    ///
    /// Feature `svg-values`. Not in Baseline. [Specification](https://www.w3.org/TR/SVG11/coords.html#__svg__SVGPoint__x)
    #[deprecated = "SVG 2 omittted some parts of SVG 1.1 to \"`improv[e]` the usability and precision of the language.\" Instead: SVG, @font-face."]
    #[inline]
    pub fn x(&self) -> f32 {
        Js::get_x__as_number(js(self)) as f32
    }

    /// Sets the x coordinate.
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the point is read-only.
    #[doc(alias = "x")]
    #[deprecated = "SVG 2 omittted some parts of SVG 1.1 to \"`improv[e]` the usability and precision of the language.\" Instead: SVG, @font-face."]
    #[inline]
    pub fn set_x(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_x__number(js(self), value as f64)
    }

    /// The y coordinate.
    ///
    /// `attribute float y`
    ///
    /// Feature `svg-values`. Not in Baseline. [Specification](https://www.w3.org/TR/SVG11/coords.html#__svg__SVGPoint__y)
    #[deprecated = "SVG 2 omittted some parts of SVG 1.1 to \"`improv[e]` the usability and precision of the language.\" Instead: SVG, @font-face."]
    #[inline]
    pub fn y(&self) -> f32 {
        Js::get_y__as_number(js(self)) as f32
    }

    /// Sets the y coordinate.
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the point is read-only.
    #[doc(alias = "y")]
    #[deprecated = "SVG 2 omittted some parts of SVG 1.1 to \"`improv[e]` the usability and precision of the language.\" Instead: SVG, @font-face."]
    #[inline]
    pub fn set_y(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_y__number(js(self), value as f64)
    }

    /// Returns a new point: this one multiplied with a matrix.
    ///
    /// `SVGPoint matrixTransform(SVGMatrix matrix)`
    ///
    /// Feature `svg-values`. Not in Baseline. [Specification](https://www.w3.org/TR/SVG11/coords.html#__svg__SVGPoint__matrixTransform)
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
    /// The x coordinate of the left edge.
    ///
    /// `attribute float x`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRect/x) · [Specification](https://drafts.csswg.org/geometry-1/#dom-domrect-x)
    #[inline]
    pub fn x(&self) -> f32 {
        Js::get_x__as_number(js(self)) as f32
    }

    /// Sets the x coordinate of the left edge.
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the rectangle is read-only.
    #[doc(alias = "x")]
    #[inline]
    pub fn set_x(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_x__number(js(self), value as f64)
    }

    /// The y coordinate of the top edge.
    ///
    /// `attribute float y`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRect/y) · [Specification](https://drafts.csswg.org/geometry-1/#dom-domrect-y)
    #[inline]
    pub fn y(&self) -> f32 {
        Js::get_y__as_number(js(self)) as f32
    }

    /// Sets the y coordinate of the top edge.
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the rectangle is read-only.
    #[doc(alias = "y")]
    #[inline]
    pub fn set_y(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_y__number(js(self), value as f64)
    }

    /// The width of the rectangle.
    ///
    /// `attribute float width`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRect/width) · [Specification](https://drafts.csswg.org/geometry-1/#dom-domrect-width)
    #[inline]
    pub fn width(&self) -> f32 {
        Js::get_width__as_number(js(self)) as f32
    }

    /// Sets the width of the rectangle.
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the rectangle is read-only.
    #[doc(alias = "width")]
    #[inline]
    pub fn set_width(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_width__number(js(self), value as f64)
    }

    /// The height of the rectangle.
    ///
    /// `attribute float height`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRect/height) · [Specification](https://drafts.csswg.org/geometry-1/#dom-domrect-height)
    #[inline]
    pub fn height(&self) -> f32 {
        Js::get_height__as_number(js(self)) as f32
    }

    /// Sets the height of the rectangle.
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the rectangle is read-only.
    #[doc(alias = "height")]
    #[inline]
    pub fn set_height(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_height__number(js(self), value as f64)
    }
}

impl SvgNumber {
    /// The number itself.
    ///
    /// `attribute float value`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGNumber/value) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNumber__value)
    #[inline]
    pub fn value(&self) -> f32 {
        Js::get_value__as_number(js(self)) as f32
    }

    /// Sets the number itself.
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the number is read-only.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_value__number(js(self), value as f64)
    }
}

impl SvgLength {
    /// `const unsigned short SVG_LENGTHTYPE_UNKNOWN = 0`
    ///
    /// Feature `svg-values`.
    pub const SVG_LENGTHTYPE_UNKNOWN: u16 = 0;

    /// `const unsigned short SVG_LENGTHTYPE_NUMBER = 1`
    ///
    /// Feature `svg-values`.
    pub const SVG_LENGTHTYPE_NUMBER: u16 = 1;

    /// `const unsigned short SVG_LENGTHTYPE_PERCENTAGE = 2`
    ///
    /// Feature `svg-values`.
    pub const SVG_LENGTHTYPE_PERCENTAGE: u16 = 2;

    /// `const unsigned short SVG_LENGTHTYPE_EMS = 3`
    ///
    /// Feature `svg-values`.
    pub const SVG_LENGTHTYPE_EMS: u16 = 3;

    /// `const unsigned short SVG_LENGTHTYPE_EXS = 4`
    ///
    /// Feature `svg-values`.
    pub const SVG_LENGTHTYPE_EXS: u16 = 4;

    /// `const unsigned short SVG_LENGTHTYPE_PX = 5`
    ///
    /// Feature `svg-values`.
    pub const SVG_LENGTHTYPE_PX: u16 = 5;

    /// `const unsigned short SVG_LENGTHTYPE_CM = 6`
    ///
    /// Feature `svg-values`.
    pub const SVG_LENGTHTYPE_CM: u16 = 6;

    /// `const unsigned short SVG_LENGTHTYPE_MM = 7`
    ///
    /// Feature `svg-values`.
    pub const SVG_LENGTHTYPE_MM: u16 = 7;

    /// `const unsigned short SVG_LENGTHTYPE_IN = 8`
    ///
    /// Feature `svg-values`.
    pub const SVG_LENGTHTYPE_IN: u16 = 8;

    /// `const unsigned short SVG_LENGTHTYPE_PT = 9`
    ///
    /// Feature `svg-values`.
    pub const SVG_LENGTHTYPE_PT: u16 = 9;

    /// `const unsigned short SVG_LENGTHTYPE_PC = 10`
    ///
    /// Feature `svg-values`.
    pub const SVG_LENGTHTYPE_PC: u16 = 10;

    /// The number of the unit, one of the `SVG_LENGTHTYPE` constants.
    ///
    /// `readonly attribute unsigned short unitType`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLength/unitType) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGLength__unitType)
    #[doc(alias = "unitType")]
    #[inline]
    pub fn unit_type(&self) -> u16 {
        Js::get_unitType__as_number(js(self)) as u16
    }

    /// The length in user units; setting it keeps the unit and converts.
    ///
    /// `attribute float value`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLength/value) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGLength__value)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn value(&self) -> Result<f32, Exception> {
        Js::try_get_value__as_value(js(self)).map(Js::read)
    }

    /// Sets the length in user units; setting it keeps the unit and converts.
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the length is read-only.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_value__number(js(self), value as f64)
    }

    /// The number before the unit, so 2 for `2em`.
    ///
    /// `attribute float valueInSpecifiedUnits`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLength/valueInSpecifiedUnits) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGLength__valueInSpecifiedUnits)
    #[doc(alias = "valueInSpecifiedUnits")]
    #[inline]
    pub fn value_in_specified_units(&self) -> f32 {
        Js::get_valueInSpecifiedUnits__as_number(js(self)) as f32
    }

    /// Sets the number before the unit, so 2 for `2em`.
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the length is read-only.
    #[doc(alias = "valueInSpecifiedUnits")]
    #[inline]
    pub fn set_value_in_specified_units(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_valueInSpecifiedUnits__number(js(self), value as f64)
    }

    /// The length as text with its unit, such as `2em`; setting it parses the text.
    ///
    /// `attribute DOMString valueAsString`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLength/valueAsString) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGLength__valueAsString)
    #[doc(alias = "valueAsString")]
    #[inline]
    pub fn value_as_string(&self) -> String {
        Js::get_valueAsString__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the length as text with its unit, such as `2em`; setting it parses the text.
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the length is read-only, and a `SyntaxError` where the value
    /// cannot be parsed as a length.
    #[doc(alias = "valueAsString")]
    #[inline]
    pub fn set_value_as_string(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_valueAsString__str(js(self), value)
    }

    /// Sets number and unit at once; the old length is lost.
    ///
    /// `undefined newValueSpecifiedUnits(unsigned short unitType, float valueInSpecifiedUnits)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLength/newValueSpecifiedUnits) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGLength__newValueSpecifiedUnits)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the length is read-only, and a `NotSupportedError` where
    /// `unitType` is unknown.
    #[doc(alias = "newValueSpecifiedUnits")]
    #[inline]
    pub fn new_value_specified_units(&self, unit_type: u16, value_in_specified_units: f32) -> Result<(), Exception> {
        Js::try_call_newValueSpecifiedUnits__number2(js(self), unit_type as f64, value_in_specified_units as f64)
    }

    /// Changes the unit but keeps the length, by converting the number.
    ///
    /// `undefined convertToSpecifiedUnits(unsigned short unitType)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLength/convertToSpecifiedUnits) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGLength__convertToSpecifiedUnits)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the length is read-only, and a `NotSupportedError` where
    /// `unitType` is unknown.
    #[doc(alias = "convertToSpecifiedUnits")]
    #[inline]
    pub fn convert_to_specified_units(&self, unit_type: u16) -> Result<(), Exception> {
        Js::try_call_convertToSpecifiedUnits__number(js(self), unit_type as f64)
    }
}

impl SvgAngle {
    /// Means that the unit is unknown.
    ///
    /// `const unsigned short SVG_ANGLETYPE_UNKNOWN = 0`
    ///
    /// Feature `svg-values`.
    pub const SVG_ANGLETYPE_UNKNOWN: u16 = 0;

    /// Means that the angle is a plain number without a unit, in degrees.
    ///
    /// `const unsigned short SVG_ANGLETYPE_UNSPECIFIED = 1`
    ///
    /// Feature `svg-values`.
    pub const SVG_ANGLETYPE_UNSPECIFIED: u16 = 1;

    /// Degrees (`deg`).
    ///
    /// `const unsigned short SVG_ANGLETYPE_DEG = 2`
    ///
    /// Feature `svg-values`.
    pub const SVG_ANGLETYPE_DEG: u16 = 2;

    /// Radians (`rad`).
    ///
    /// `const unsigned short SVG_ANGLETYPE_RAD = 3`
    ///
    /// Feature `svg-values`.
    pub const SVG_ANGLETYPE_RAD: u16 = 3;

    /// Gradians (`grad`), of which a full turn has 400.
    ///
    /// `const unsigned short SVG_ANGLETYPE_GRAD = 4`
    ///
    /// Feature `svg-values`.
    pub const SVG_ANGLETYPE_GRAD: u16 = 4;

    /// The number of the unit, one of the `SVG_ANGLETYPE` constants.
    ///
    /// `readonly attribute unsigned short unitType`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAngle/unitType) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAngle__unitType)
    #[doc(alias = "unitType")]
    #[inline]
    pub fn unit_type(&self) -> u16 {
        Js::get_unitType__as_number(js(self)) as u16
    }

    /// The angle in degrees; setting it keeps the unit and converts.
    ///
    /// `attribute float value`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAngle/value) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAngle__value)
    #[inline]
    pub fn value(&self) -> f32 {
        Js::get_value__as_number(js(self)) as f32
    }

    /// Sets the angle in degrees; setting it keeps the unit and converts.
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the angle is read-only.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_value__number(js(self), value as f64)
    }

    /// The number before the unit, so 1 for `1rad`.
    ///
    /// `attribute float valueInSpecifiedUnits`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAngle/valueInSpecifiedUnits) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAngle__valueInSpecifiedUnits)
    #[doc(alias = "valueInSpecifiedUnits")]
    #[inline]
    pub fn value_in_specified_units(&self) -> f32 {
        Js::get_valueInSpecifiedUnits__as_number(js(self)) as f32
    }

    /// Sets the number before the unit, so 1 for `1rad`.
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the angle is read-only.
    #[doc(alias = "valueInSpecifiedUnits")]
    #[inline]
    pub fn set_value_in_specified_units(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_valueInSpecifiedUnits__number(js(self), value as f64)
    }

    /// The angle as text with its unit, such as `90deg`; setting it parses the text.
    ///
    /// `attribute DOMString valueAsString`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAngle/valueAsString) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAngle__valueAsString)
    #[doc(alias = "valueAsString")]
    #[inline]
    pub fn value_as_string(&self) -> String {
        Js::get_valueAsString__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the angle as text with its unit, such as `90deg`; setting it parses the text.
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the angle is read-only, and a `SyntaxError` where the value
    /// cannot be parsed as an angle.
    #[doc(alias = "valueAsString")]
    #[inline]
    pub fn set_value_as_string(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_valueAsString__str(js(self), value)
    }

    /// Sets number and unit at once; the old angle is lost.
    ///
    /// `undefined newValueSpecifiedUnits(unsigned short unitType, float valueInSpecifiedUnits)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAngle/newValueSpecifiedUnits) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAngle__newValueSpecifiedUnits)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the angle is read-only, and a `NotSupportedError` where
    /// `unitType` is unknown.
    #[doc(alias = "newValueSpecifiedUnits")]
    #[inline]
    pub fn new_value_specified_units(&self, unit_type: u16, value_in_specified_units: f32) -> Result<(), Exception> {
        Js::try_call_newValueSpecifiedUnits__number2(js(self), unit_type as f64, value_in_specified_units as f64)
    }

    /// Changes the unit but keeps the angle, by converting the number.
    ///
    /// `undefined convertToSpecifiedUnits(unsigned short unitType)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAngle/convertToSpecifiedUnits) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAngle__convertToSpecifiedUnits)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the angle is read-only, and a `NotSupportedError` where
    /// `unitType` is unknown.
    #[doc(alias = "convertToSpecifiedUnits")]
    #[inline]
    pub fn convert_to_specified_units(&self, unit_type: u16) -> Result<(), Exception> {
        Js::try_call_convertToSpecifiedUnits__number(js(self), unit_type as f64)
    }
}

impl SvgNumberList {
    /// The number of entries in the list.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/SVGNumberList/length) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// The number of entries in the list, the same as `length`.
    ///
    /// `readonly attribute unsigned long numberOfItems`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGNumberList/numberOfItems) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__numberOfItems)
    #[doc(alias = "numberOfItems")]
    #[inline]
    pub fn number_of_items(&self) -> u32 {
        Js::get_numberOfItems__as_number(js(self)) as u32
    }

    /// Removes all numbers from the list.
    ///
    /// `undefined clear()`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGNumberList/clear) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__clear)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only.
    #[inline]
    pub fn clear(&self) -> Result<(), Exception> {
        Js::try_call_clear(js(self))
    }

    /// Empties the list and puts one number in it.
    ///
    /// `SVGNumber initialize(SVGNumber newItem)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGNumberList/initialize) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__initialize)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only.
    #[inline]
    pub fn initialize(&self, new_item: &SvgNumber) -> Result<SvgNumber, Exception> {
        Js::try_call_initialize__value__as_value(js(self), new_item.as_ref()).map(Js::read)
    }

    /// `getter SVGNumber getItem(unsigned long index)`
    ///
    /// Feature `svg-values`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<SvgNumber> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Returns the number at an index; throws if the index is out of range.
    ///
    /// `getter SVGNumber getItem(unsigned long index)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGNumberList/getItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__getItem)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `index` is not less than the number of items.
    #[doc(alias = "getItem")]
    #[inline]
    pub fn get_item(&self, index: u32) -> Result<SvgNumber, Exception> {
        Js::try_call_getItem__number__as_value(js(self), index as f64).map(Js::read)
    }

    /// Inserts a number before the given index; an index past the end appends it.
    ///
    /// `SVGNumber insertItemBefore(SVGNumber newItem, unsigned long index)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGNumberList/insertItemBefore) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__insertItemBefore)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only.
    #[doc(alias = "insertItemBefore")]
    #[inline]
    pub fn insert_item_before(&self, new_item: &SvgNumber, index: u32) -> Result<SvgNumber, Exception> {
        Js::try_call_insertItemBefore__value_number__as_value(js(self), new_item.as_ref(), index as f64).map(Js::read)
    }

    /// Replaces the number at an index and returns the new one; throws if the index is out of range.
    ///
    /// `SVGNumber replaceItem(SVGNumber newItem, unsigned long index)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGNumberList/replaceItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__replaceItem)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only, and an `IndexSizeError` where `index` is
    /// not less than the number of items.
    #[doc(alias = "replaceItem")]
    #[inline]
    pub fn replace_item(&self, new_item: &SvgNumber, index: u32) -> Result<SvgNumber, Exception> {
        Js::try_call_replaceItem__value_number__as_value(js(self), new_item.as_ref(), index as f64).map(Js::read)
    }

    /// Removes the number at an index and returns it; throws if the index is out of range.
    ///
    /// `SVGNumber removeItem(unsigned long index)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGNumberList/removeItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__removeItem)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only, and an `IndexSizeError` where `index` is
    /// not less than the number of items.
    #[doc(alias = "removeItem")]
    #[inline]
    pub fn remove_item(&self, index: u32) -> Result<SvgNumber, Exception> {
        Js::try_call_removeItem__number__as_value(js(self), index as f64).map(Js::read)
    }

    /// Adds a number to the end of the list.
    ///
    /// `SVGNumber appendItem(SVGNumber newItem)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGNumberList/appendItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__appendItem)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only.
    #[doc(alias = "appendItem")]
    #[inline]
    pub fn append_item(&self, new_item: &SvgNumber) -> Result<SvgNumber, Exception> {
        Js::try_call_appendItem__value__as_value(js(self), new_item.as_ref()).map(Js::read)
    }

    /// `setter undefined (unsigned long index, SVGNumber newItem)`
    ///
    /// Feature `svg-values`.
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
    /// The number of lengths in the list.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLengthList/length) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// The number of lengths in the list, the same as `length`.
    ///
    /// `readonly attribute unsigned long numberOfItems`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLengthList/numberOfItems) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__numberOfItems)
    #[doc(alias = "numberOfItems")]
    #[inline]
    pub fn number_of_items(&self) -> u32 {
        Js::get_numberOfItems__as_number(js(self)) as u32
    }

    /// Removes all lengths from the list.
    ///
    /// `undefined clear()`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLengthList/clear) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__clear)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only.
    #[inline]
    pub fn clear(&self) -> Result<(), Exception> {
        Js::try_call_clear(js(self))
    }

    /// Empties the list and puts one length in it.
    ///
    /// `SVGLength initialize(SVGLength newItem)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLengthList/initialize) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__initialize)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only.
    #[inline]
    pub fn initialize(&self, new_item: &SvgLength) -> Result<SvgLength, Exception> {
        Js::try_call_initialize__value__as_value(js(self), new_item.as_ref()).map(Js::read)
    }

    /// `getter SVGLength getItem(unsigned long index)`
    ///
    /// Feature `svg-values`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<SvgLength> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Returns the length at an index; throws if the index is out of range.
    ///
    /// `getter SVGLength getItem(unsigned long index)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLengthList/getItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__getItem)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `index` is not less than the number of items.
    #[doc(alias = "getItem")]
    #[inline]
    pub fn get_item(&self, index: u32) -> Result<SvgLength, Exception> {
        Js::try_call_getItem__number__as_value(js(self), index as f64).map(Js::read)
    }

    /// Inserts a length before the given index; an index past the end appends it.
    ///
    /// `SVGLength insertItemBefore(SVGLength newItem, unsigned long index)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLengthList/insertItemBefore) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__insertItemBefore)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only.
    #[doc(alias = "insertItemBefore")]
    #[inline]
    pub fn insert_item_before(&self, new_item: &SvgLength, index: u32) -> Result<SvgLength, Exception> {
        Js::try_call_insertItemBefore__value_number__as_value(js(self), new_item.as_ref(), index as f64).map(Js::read)
    }

    /// Replaces the length at an index and returns the new one; throws if the index is out of range.
    ///
    /// `SVGLength replaceItem(SVGLength newItem, unsigned long index)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLengthList/replaceItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__replaceItem)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only, and an `IndexSizeError` where `index` is
    /// not less than the number of items.
    #[doc(alias = "replaceItem")]
    #[inline]
    pub fn replace_item(&self, new_item: &SvgLength, index: u32) -> Result<SvgLength, Exception> {
        Js::try_call_replaceItem__value_number__as_value(js(self), new_item.as_ref(), index as f64).map(Js::read)
    }

    /// Removes the length at an index and returns it; throws if the index is out of range.
    ///
    /// `SVGLength removeItem(unsigned long index)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLengthList/removeItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__removeItem)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only, and an `IndexSizeError` where `index` is
    /// not less than the number of items.
    #[doc(alias = "removeItem")]
    #[inline]
    pub fn remove_item(&self, index: u32) -> Result<SvgLength, Exception> {
        Js::try_call_removeItem__number__as_value(js(self), index as f64).map(Js::read)
    }

    /// Adds a length to the end of the list.
    ///
    /// `SVGLength appendItem(SVGLength newItem)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLengthList/appendItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__appendItem)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only.
    #[doc(alias = "appendItem")]
    #[inline]
    pub fn append_item(&self, new_item: &SvgLength) -> Result<SvgLength, Exception> {
        Js::try_call_appendItem__value__as_value(js(self), new_item.as_ref()).map(Js::read)
    }

    /// `setter undefined (unsigned long index, SVGLength newItem)`
    ///
    /// Feature `svg-values`.
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
    /// The number of strings in the list.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStringList/length) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// The number of strings in the list, the same as `length`.
    ///
    /// `readonly attribute unsigned long numberOfItems`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStringList/numberOfItems) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__numberOfItems)
    #[doc(alias = "numberOfItems")]
    #[inline]
    pub fn number_of_items(&self) -> u32 {
        Js::get_numberOfItems__as_number(js(self)) as u32
    }

    /// Removes all strings from the list.
    ///
    /// `undefined clear()`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStringList/clear) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__clear)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only.
    #[inline]
    pub fn clear(&self) -> Result<(), Exception> {
        Js::try_call_clear(js(self))
    }

    /// Empties the list and puts one string in it.
    ///
    /// `DOMString initialize(DOMString newItem)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStringList/initialize) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__initialize)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only.
    #[inline]
    pub fn initialize(&self, new_item: &str) -> Result<String, Exception> {
        Js::try_call_initialize__str__as_value(js(self), new_item).map(Js::read)
    }

    /// `getter DOMString getItem(unsigned long index)`
    ///
    /// Feature `svg-values`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<String> {
        Js::index_get__number__as_value(js(self), index as f64).as_string()
    }

    /// Returns the string at an index; throws if the index is out of range.
    ///
    /// `getter DOMString getItem(unsigned long index)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStringList/getItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__getItem)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `index` is not less than the number of items.
    #[doc(alias = "getItem")]
    #[inline]
    pub fn get_item(&self, index: u32) -> Result<String, Exception> {
        Js::try_call_getItem__number__as_value(js(self), index as f64).map(Js::read)
    }

    /// Inserts a string before the given index; an index past the end appends it.
    ///
    /// `DOMString insertItemBefore(DOMString newItem, unsigned long index)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStringList/insertItemBefore) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__insertItemBefore)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only.
    #[doc(alias = "insertItemBefore")]
    #[inline]
    pub fn insert_item_before(&self, new_item: &str, index: u32) -> Result<String, Exception> {
        Js::try_call_insertItemBefore__str_number__as_value(js(self), new_item, index as f64).map(Js::read)
    }

    /// Replaces the string at an index and returns the new one; throws if the index is out of range.
    ///
    /// `DOMString replaceItem(DOMString newItem, unsigned long index)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStringList/replaceItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__replaceItem)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only, and an `IndexSizeError` where `index` is
    /// not less than the number of items.
    #[doc(alias = "replaceItem")]
    #[inline]
    pub fn replace_item(&self, new_item: &str, index: u32) -> Result<String, Exception> {
        Js::try_call_replaceItem__str_number__as_value(js(self), new_item, index as f64).map(Js::read)
    }

    /// Removes the string at an index and returns it; throws if the index is out of range.
    ///
    /// `DOMString removeItem(unsigned long index)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStringList/removeItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__removeItem)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only, and an `IndexSizeError` where `index` is
    /// not less than the number of items.
    #[doc(alias = "removeItem")]
    #[inline]
    pub fn remove_item(&self, index: u32) -> Result<String, Exception> {
        Js::try_call_removeItem__number__as_value(js(self), index as f64).map(Js::read)
    }

    /// Adds a string to the end of the list.
    ///
    /// `DOMString appendItem(DOMString newItem)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStringList/appendItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__appendItem)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only.
    #[doc(alias = "appendItem")]
    #[inline]
    pub fn append_item(&self, new_item: &str) -> Result<String, Exception> {
        Js::try_call_appendItem__str__as_value(js(self), new_item).map(Js::read)
    }

    /// `setter undefined (unsigned long index, DOMString newItem)`
    ///
    /// Feature `svg-values`.
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
    /// The value of the attribute without animations; setting it changes the attribute.
    ///
    /// `attribute boolean baseVal`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedBoolean/baseVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedBoolean__baseVal)
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn base_val(&self) -> bool {
        Js::get_baseVal__as_bool(js(self)).get()
    }

    /// Sets the value of the attribute without animations; setting it changes the attribute.
    ///
    /// Feature `svg-values`.
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn set_base_val(&self, value: bool) {
        Js::set_baseVal__bool(js(self), value)
    }

    /// The value with running animations applied; equal to `baseVal` while nothing is animated.
    ///
    /// `readonly attribute boolean animVal`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedBoolean/animVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedBoolean__animVal)
    #[doc(alias = "animVal")]
    #[inline]
    pub fn anim_val(&self) -> bool {
        Js::get_animVal__as_bool(js(self)).get()
    }
}

impl SvgAnimatedEnumeration {
    /// The value of the attribute without animations; setting it changes the attribute.
    ///
    /// `attribute unsigned short baseVal`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedEnumeration/baseVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedEnumeration__baseVal)
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn base_val(&self) -> u16 {
        Js::get_baseVal__as_number(js(self)) as u16
    }

    /// Sets the value of the attribute without animations; setting it changes the attribute.
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the value is 0, or stands for no keyword of the attribute.
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn set_base_val(&self, value: u16) -> Result<(), Exception> {
        Js::try_set_baseVal__number(js(self), value as f64)
    }

    /// The value with running animations applied; equal to `baseVal` while nothing is animated.
    ///
    /// `readonly attribute unsigned short animVal`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedEnumeration/animVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedEnumeration__animVal)
    #[doc(alias = "animVal")]
    #[inline]
    pub fn anim_val(&self) -> u16 {
        Js::get_animVal__as_number(js(self)) as u16
    }
}

impl SvgAnimatedInteger {
    /// The value of the attribute without animations; setting it changes the attribute.
    ///
    /// `attribute long baseVal`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedInteger/baseVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedInteger__baseVal)
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn base_val(&self) -> i32 {
        Js::get_baseVal__as_number(js(self)) as i32
    }

    /// Sets the value of the attribute without animations; setting it changes the attribute.
    ///
    /// Feature `svg-values`.
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn set_base_val(&self, value: i32) {
        Js::set_baseVal__number(js(self), value as f64)
    }

    /// The value with running animations applied; equal to `baseVal` while nothing is animated.
    ///
    /// `readonly attribute long animVal`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedInteger/animVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedInteger__animVal)
    #[doc(alias = "animVal")]
    #[inline]
    pub fn anim_val(&self) -> i32 {
        Js::get_animVal__as_number(js(self)) as i32
    }
}

impl SvgAnimatedNumber {
    /// The value of the attribute without animations; setting it changes the attribute.
    ///
    /// `attribute float baseVal`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedNumber/baseVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedNumber__baseVal)
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn base_val(&self) -> f32 {
        Js::get_baseVal__as_number(js(self)) as f32
    }

    /// Sets the value of the attribute without animations; setting it changes the attribute.
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn set_base_val(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_baseVal__number(js(self), value as f64)
    }

    /// The value with running animations applied; equal to `baseVal` while nothing is animated.
    ///
    /// `readonly attribute float animVal`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedNumber/animVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedNumber__animVal)
    #[doc(alias = "animVal")]
    #[inline]
    pub fn anim_val(&self) -> f32 {
        Js::get_animVal__as_number(js(self)) as f32
    }
}

impl SvgAnimatedLength {
    /// The value of the attribute without animations; changes to this object change the attribute.
    ///
    /// `readonly attribute SVGLength baseVal`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedLength/baseVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedLength__baseVal)
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn base_val(&self) -> SvgLength {
        FromJs::from_js(Js::get_baseVal__as_value(js(self)))
    }

    /// The value with running animations applied, read-only; equal to `baseVal` while nothing is animated.
    ///
    /// `readonly attribute SVGLength animVal`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedLength/animVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedLength__animVal)
    #[doc(alias = "animVal")]
    #[inline]
    pub fn anim_val(&self) -> SvgLength {
        FromJs::from_js(Js::get_animVal__as_value(js(self)))
    }
}

impl SvgAnimatedAngle {
    /// The value of the attribute without animations; changes to this object change the attribute.
    ///
    /// `readonly attribute SVGAngle baseVal`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedAngle/baseVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedAngle__baseVal)
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn base_val(&self) -> SvgAngle {
        FromJs::from_js(Js::get_baseVal__as_value(js(self)))
    }

    /// The value with running animations applied, read-only; equal to `baseVal` while nothing is animated.
    ///
    /// `readonly attribute SVGAngle animVal`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedAngle/animVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedAngle__animVal)
    #[doc(alias = "animVal")]
    #[inline]
    pub fn anim_val(&self) -> SvgAngle {
        FromJs::from_js(Js::get_animVal__as_value(js(self)))
    }
}

impl SvgAnimatedString {
    /// The value of the attribute without animations; setting it changes the attribute.
    ///
    /// `attribute (DOMString or TrustedScriptURL) baseVal`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedString/baseVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedString__baseVal)
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn base_val(&self) -> String {
        Js::get_baseVal__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the value of the attribute without animations; setting it changes the attribute.
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for the `href` of a script element where trusted types are required, and the value is a
    /// plain string that no default policy admits.
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn set_base_val(&self, value: impl Into<StringOrTrustedScriptUrl>) -> Result<(), Exception> {
        Js::try_set_baseVal__value(js(self), &value.into().to_js())
    }

    /// The value with running animations applied; equal to `baseVal` while nothing is animated.
    ///
    /// `readonly attribute DOMString animVal`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedString/animVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedString__animVal)
    #[doc(alias = "animVal")]
    #[inline]
    pub fn anim_val(&self) -> String {
        Js::get_animVal__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl SvgAnimatedRect {
    /// The value of the attribute without animations; changes to this object change the attribute.
    ///
    /// `readonly attribute SVGRect baseVal`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedRect/baseVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedRect__baseVal)
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn base_val(&self) -> SvgRect {
        FromJs::from_js(Js::get_baseVal__as_value(js(self)))
    }

    /// The value with running animations applied, read-only; equal to `baseVal` while nothing is animated.
    ///
    /// `readonly attribute SVGRect animVal`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedRect/animVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedRect__animVal)
    #[doc(alias = "animVal")]
    #[inline]
    pub fn anim_val(&self) -> SvgRect {
        FromJs::from_js(Js::get_animVal__as_value(js(self)))
    }
}

impl SvgAnimatedNumberList {
    /// The value of the attribute without animations; changes to this object change the attribute.
    ///
    /// `readonly attribute SVGNumberList baseVal`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedNumberList/baseVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedNumberList__baseVal)
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn base_val(&self) -> SvgNumberList {
        FromJs::from_js(Js::get_baseVal__as_value(js(self)))
    }

    /// The value with running animations applied, read-only; equal to `baseVal` while nothing is animated.
    ///
    /// `readonly attribute SVGNumberList animVal`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedNumberList/animVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedNumberList__animVal)
    #[doc(alias = "animVal")]
    #[inline]
    pub fn anim_val(&self) -> SvgNumberList {
        FromJs::from_js(Js::get_animVal__as_value(js(self)))
    }
}

impl SvgAnimatedLengthList {
    /// The value of the attribute without animations; changes to this object change the attribute.
    ///
    /// `readonly attribute SVGLengthList baseVal`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedLengthList/baseVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedLengthList__baseVal)
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn base_val(&self) -> SvgLengthList {
        FromJs::from_js(Js::get_baseVal__as_value(js(self)))
    }

    /// The value with running animations applied, read-only; equal to `baseVal` while nothing is animated.
    ///
    /// `readonly attribute SVGLengthList animVal`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedLengthList/animVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGAnimatedLengthList__animVal)
    #[doc(alias = "animVal")]
    #[inline]
    pub fn anim_val(&self) -> SvgLengthList {
        FromJs::from_js(Js::get_animVal__as_value(js(self)))
    }
}

impl SvgUnitTypes {
    /// Means that the unit system is none of those numbered 1 and 2.
    ///
    /// `const unsigned short SVG_UNIT_TYPE_UNKNOWN = 0`
    ///
    /// Feature `svg-values`.
    pub const SVG_UNIT_TYPE_UNKNOWN: u16 = 0;

    /// Means that lengths are in the user space of the element that uses the definition.
    ///
    /// `const unsigned short SVG_UNIT_TYPE_USERSPACEONUSE = 1`
    ///
    /// Feature `svg-values`.
    pub const SVG_UNIT_TYPE_USERSPACEONUSE: u16 = 1;

    /// Means that lengths are fractions of the bounding box of the element that uses the definition.
    ///
    /// `const unsigned short SVG_UNIT_TYPE_OBJECTBOUNDINGBOX = 2`
    ///
    /// Feature `svg-values`.
    pub const SVG_UNIT_TYPE_OBJECTBOUNDINGBOX: u16 = 2;
}

impl SvgTransform {
    /// Means that the transformation is none of those numbered 1 to 6.
    ///
    /// `const unsigned short SVG_TRANSFORM_UNKNOWN = 0`
    ///
    /// Feature `svg-values`.
    pub const SVG_TRANSFORM_UNKNOWN: u16 = 0;

    /// A transformation given as a matrix.
    ///
    /// `const unsigned short SVG_TRANSFORM_MATRIX = 1`
    ///
    /// Feature `svg-values`.
    pub const SVG_TRANSFORM_MATRIX: u16 = 1;

    /// A translation.
    ///
    /// `const unsigned short SVG_TRANSFORM_TRANSLATE = 2`
    ///
    /// Feature `svg-values`.
    pub const SVG_TRANSFORM_TRANSLATE: u16 = 2;

    /// A scaling.
    ///
    /// `const unsigned short SVG_TRANSFORM_SCALE = 3`
    ///
    /// Feature `svg-values`.
    pub const SVG_TRANSFORM_SCALE: u16 = 3;

    /// A rotation.
    ///
    /// `const unsigned short SVG_TRANSFORM_ROTATE = 4`
    ///
    /// Feature `svg-values`.
    pub const SVG_TRANSFORM_ROTATE: u16 = 4;

    /// A skew along the x axis.
    ///
    /// `const unsigned short SVG_TRANSFORM_SKEWX = 5`
    ///
    /// Feature `svg-values`.
    pub const SVG_TRANSFORM_SKEWX: u16 = 5;

    /// A skew along the y axis.
    ///
    /// `const unsigned short SVG_TRANSFORM_SKEWY = 6`
    ///
    /// Feature `svg-values`.
    pub const SVG_TRANSFORM_SKEWY: u16 = 6;

    /// The kind of transformation, one of the `SVG_TRANSFORM` constants.
    ///
    /// `readonly attribute unsigned short type`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransform/type) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGTransform__type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> u16 {
        Js::get_type__as_number(js(self)) as u16
    }

    /// The transformation as a matrix.
    ///
    /// `readonly attribute SVGMatrix matrix`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransform/matrix) · [Specification](https://www.w3.org/TR/SVG11/coords.html#__svg__SVGTransform__matrix)
    #[inline]
    pub fn matrix(&self) -> SvgMatrix {
        FromJs::from_js(Js::get_matrix__as_value(js(self)))
    }

    /// The angle in degrees of a rotation or a skew; 0 for all other kinds.
    ///
    /// `readonly attribute float angle`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransform/angle) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGTransform__angle)
    #[inline]
    pub fn angle(&self) -> f32 {
        Js::get_angle__as_number(js(self)) as f32
    }

    /// Makes this a matrix transformation.
    ///
    /// `undefined setMatrix(optional DOMMatrix2DInit matrix = {})`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransform/setMatrix) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGTransform__setMatrix)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the transform is read-only, and a `TypeError` where two names of
    /// one entry of `matrix` have different values.
    #[doc(alias = "setMatrix")]
    #[inline]
    pub fn set_matrix(&self) -> Result<(), Exception> {
        Js::try_call_setMatrix(js(self))
    }

    /// As `set_matrix`, with `matrix`.
    ///
    /// `undefined setMatrix(optional DOMMatrix2DInit matrix = {})`
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the transform is read-only, and a `TypeError` where two names of
    /// one entry of `matrix` have different values.
    #[doc(alias = "setMatrix")]
    #[inline]
    pub fn set_matrix_with_matrix(&self, matrix: impl IntoJs<DomMatrix2dInit>) -> Result<(), Exception> {
        Js::try_call_setMatrix__value(js(self), &matrix.to_value())
    }

    /// Makes this a translation.
    ///
    /// `undefined setTranslate(float tx, float ty)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransform/setTranslate) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGTransform__setTranslate)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the transform is read-only.
    #[doc(alias = "setTranslate")]
    #[inline]
    pub fn set_translate(&self, tx: f32, ty: f32) -> Result<(), Exception> {
        Js::try_call_setTranslate__number2(js(self), tx as f64, ty as f64)
    }

    /// Makes this a scaling.
    ///
    /// `undefined setScale(float sx, float sy)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransform/setScale) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGTransform__setScale)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the transform is read-only.
    #[doc(alias = "setScale")]
    #[inline]
    pub fn set_scale(&self, sx: f32, sy: f32) -> Result<(), Exception> {
        Js::try_call_setScale__number2(js(self), sx as f64, sy as f64)
    }

    /// Makes this a rotation by an angle in degrees around the point (cx, cy).
    ///
    /// `undefined setRotate(float angle, float cx, float cy)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransform/setRotate) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGTransform__setRotate)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the transform is read-only.
    #[doc(alias = "setRotate")]
    #[inline]
    pub fn set_rotate(&self, angle: f32, cx: f32, cy: f32) -> Result<(), Exception> {
        Js::try_call_setRotate__number3(js(self), angle as f64, cx as f64, cy as f64)
    }

    /// Makes this a skew along the x axis by an angle in degrees.
    ///
    /// `undefined setSkewX(float angle)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransform/setSkewX) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGTransform__setSkewX)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the transform is read-only.
    #[doc(alias = "setSkewX")]
    #[inline]
    pub fn set_skew_x(&self, angle: f32) -> Result<(), Exception> {
        Js::try_call_setSkewX__number(js(self), angle as f64)
    }

    /// Makes this a skew along the y axis by an angle in degrees.
    ///
    /// `undefined setSkewY(float angle)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransform/setSkewY) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGTransform__setSkewY)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the transform is read-only.
    #[doc(alias = "setSkewY")]
    #[inline]
    pub fn set_skew_y(&self, angle: f32) -> Result<(), Exception> {
        Js::try_call_setSkewY__number(js(self), angle as f64)
    }
}

impl SvgTransformList {
    /// The number of transformations in the list.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransformList/length) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// The number of transformations in the list, the same as `length`.
    ///
    /// `readonly attribute unsigned long numberOfItems`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransformList/numberOfItems) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__numberOfItems)
    #[doc(alias = "numberOfItems")]
    #[inline]
    pub fn number_of_items(&self) -> u32 {
        Js::get_numberOfItems__as_number(js(self)) as u32
    }

    /// Removes all transformations from the list.
    ///
    /// `undefined clear()`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransformList/clear) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__clear)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only.
    #[inline]
    pub fn clear(&self) -> Result<(), Exception> {
        Js::try_call_clear(js(self))
    }

    /// Empties the list and puts one transformation in it.
    ///
    /// `SVGTransform initialize(SVGTransform newItem)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransformList/initialize) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__initialize)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only.
    #[inline]
    pub fn initialize(&self, new_item: &SvgTransform) -> Result<SvgTransform, Exception> {
        Js::try_call_initialize__value__as_value(js(self), new_item.as_ref()).map(Js::read)
    }

    /// `getter SVGTransform getItem(unsigned long index)`
    ///
    /// Feature `svg-values`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<SvgTransform> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Returns the transformation at an index; throws if the index is out of range.
    ///
    /// `getter SVGTransform getItem(unsigned long index)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransformList/getItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__getItem)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `index` is not less than the number of items.
    #[doc(alias = "getItem")]
    #[inline]
    pub fn get_item(&self, index: u32) -> Result<SvgTransform, Exception> {
        Js::try_call_getItem__number__as_value(js(self), index as f64).map(Js::read)
    }

    /// Inserts a transformation before the given index; an index past the end appends it.
    ///
    /// `SVGTransform insertItemBefore(SVGTransform newItem, unsigned long index)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransformList/insertItemBefore) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__insertItemBefore)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only.
    #[doc(alias = "insertItemBefore")]
    #[inline]
    pub fn insert_item_before(&self, new_item: &SvgTransform, index: u32) -> Result<SvgTransform, Exception> {
        Js::try_call_insertItemBefore__value_number__as_value(js(self), new_item.as_ref(), index as f64).map(Js::read)
    }

    /// Replaces the transformation at an index and returns the new one; throws if the index is out of range.
    ///
    /// `SVGTransform replaceItem(SVGTransform newItem, unsigned long index)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransformList/replaceItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__replaceItem)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only, and an `IndexSizeError` where `index` is
    /// not less than the number of items.
    #[doc(alias = "replaceItem")]
    #[inline]
    pub fn replace_item(&self, new_item: &SvgTransform, index: u32) -> Result<SvgTransform, Exception> {
        Js::try_call_replaceItem__value_number__as_value(js(self), new_item.as_ref(), index as f64).map(Js::read)
    }

    /// Removes the transformation at an index and returns it; throws if the index is out of range.
    ///
    /// `SVGTransform removeItem(unsigned long index)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransformList/removeItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__removeItem)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only, and an `IndexSizeError` where `index` is
    /// not less than the number of items.
    #[doc(alias = "removeItem")]
    #[inline]
    pub fn remove_item(&self, index: u32) -> Result<SvgTransform, Exception> {
        Js::try_call_removeItem__number__as_value(js(self), index as f64).map(Js::read)
    }

    /// Adds a transformation to the end of the list.
    ///
    /// `SVGTransform appendItem(SVGTransform newItem)`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransformList/appendItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__appendItem)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only.
    #[doc(alias = "appendItem")]
    #[inline]
    pub fn append_item(&self, new_item: &SvgTransform) -> Result<SvgTransform, Exception> {
        Js::try_call_appendItem__value__as_value(js(self), new_item.as_ref()).map(Js::read)
    }

    /// `setter undefined (unsigned long index, SVGTransform newItem)`
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn set(&self, index: u32, new_item: &SvgTransform) -> Result<(), Exception> {
        Js::try_index_set__number_value(js(self), index as f64, new_item.as_ref())
    }

    /// Creates a matrix transformation that is not yet in any list.
    ///
    /// `SVGTransform createSVGTransformFromMatrix(optional DOMMatrix2DInit matrix = {})`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransformList/createSVGTransformFromMatrix) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGTransformList__createSVGTransformFromMatrix)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where two names of one entry of `matrix`, such as `a` and `m11`, have different values.
    #[doc(alias = "createSVGTransformFromMatrix")]
    #[inline]
    pub fn create_svg_transform_from_matrix(&self) -> Result<SvgTransform, Exception> {
        Js::try_call_createSVGTransformFromMatrix__as_value(js(self)).map(Js::read)
    }

    /// As `create_svg_transform_from_matrix`, with `matrix`.
    ///
    /// `SVGTransform createSVGTransformFromMatrix(optional DOMMatrix2DInit matrix = {})`
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where two names of one entry of `matrix`, such as `a` and `m11`, have different values.
    #[doc(alias = "createSVGTransformFromMatrix")]
    #[inline]
    pub fn create_svg_transform_from_matrix_with_matrix(
        &self,
        matrix: impl IntoJs<DomMatrix2dInit>,
    ) -> Result<SvgTransform, Exception> {
        Js::try_call_createSVGTransformFromMatrix__value__as_value(js(self), &matrix.to_value()).map(Js::read)
    }

    /// Replaces the whole list by one matrix transformation with the same effect; returns null if the list is
    /// empty.
    ///
    /// `SVGTransform? consolidate()`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransformList/consolidate) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGTransformList__consolidate)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only.
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
    /// The value of the attribute without animations; changes to this object change the attribute.
    ///
    /// `readonly attribute SVGTransformList baseVal`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedTransformList/baseVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGAnimatedTransformList__baseVal)
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn base_val(&self) -> SvgTransformList {
        FromJs::from_js(Js::get_baseVal__as_value(js(self)))
    }

    /// The value with running animations applied, read-only; equal to `baseVal` while nothing is animated.
    ///
    /// `readonly attribute SVGTransformList animVal`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedTransformList/animVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGAnimatedTransformList__animVal)
    #[doc(alias = "animVal")]
    #[inline]
    pub fn anim_val(&self) -> SvgTransformList {
        FromJs::from_js(Js::get_animVal__as_value(js(self)))
    }
}

impl SvgPreserveAspectRatio {
    /// Means that the alignment is none of those numbered 1 to 10.
    ///
    /// `const unsigned short SVG_PRESERVEASPECTRATIO_UNKNOWN = 0`
    ///
    /// Feature `svg-values`.
    pub const SVG_PRESERVEASPECTRATIO_UNKNOWN: u16 = 0;

    /// Means that the drawing is stretched to fill the box, without keeping its proportions.
    ///
    /// `const unsigned short SVG_PRESERVEASPECTRATIO_NONE = 1`
    ///
    /// Feature `svg-values`.
    pub const SVG_PRESERVEASPECTRATIO_NONE: u16 = 1;

    /// Alignment to the left and the top.
    ///
    /// `const unsigned short SVG_PRESERVEASPECTRATIO_XMINYMIN = 2`
    ///
    /// Feature `svg-values`.
    pub const SVG_PRESERVEASPECTRATIO_XMINYMIN: u16 = 2;

    /// Alignment to the horizontal middle and the top.
    ///
    /// `const unsigned short SVG_PRESERVEASPECTRATIO_XMIDYMIN = 3`
    ///
    /// Feature `svg-values`.
    pub const SVG_PRESERVEASPECTRATIO_XMIDYMIN: u16 = 3;

    /// Alignment to the right and the top.
    ///
    /// `const unsigned short SVG_PRESERVEASPECTRATIO_XMAXYMIN = 4`
    ///
    /// Feature `svg-values`.
    pub const SVG_PRESERVEASPECTRATIO_XMAXYMIN: u16 = 4;

    /// Alignment to the left and the vertical middle.
    ///
    /// `const unsigned short SVG_PRESERVEASPECTRATIO_XMINYMID = 5`
    ///
    /// Feature `svg-values`.
    pub const SVG_PRESERVEASPECTRATIO_XMINYMID: u16 = 5;

    /// Alignment to the middle in both directions; the default.
    ///
    /// `const unsigned short SVG_PRESERVEASPECTRATIO_XMIDYMID = 6`
    ///
    /// Feature `svg-values`.
    pub const SVG_PRESERVEASPECTRATIO_XMIDYMID: u16 = 6;

    /// Alignment to the right and the vertical middle.
    ///
    /// `const unsigned short SVG_PRESERVEASPECTRATIO_XMAXYMID = 7`
    ///
    /// Feature `svg-values`.
    pub const SVG_PRESERVEASPECTRATIO_XMAXYMID: u16 = 7;

    /// Alignment to the left and the bottom.
    ///
    /// `const unsigned short SVG_PRESERVEASPECTRATIO_XMINYMAX = 8`
    ///
    /// Feature `svg-values`.
    pub const SVG_PRESERVEASPECTRATIO_XMINYMAX: u16 = 8;

    /// Alignment to the horizontal middle and the bottom.
    ///
    /// `const unsigned short SVG_PRESERVEASPECTRATIO_XMIDYMAX = 9`
    ///
    /// Feature `svg-values`.
    pub const SVG_PRESERVEASPECTRATIO_XMIDYMAX: u16 = 9;

    /// Alignment to the right and the bottom.
    ///
    /// `const unsigned short SVG_PRESERVEASPECTRATIO_XMAXYMAX = 10`
    ///
    /// Feature `svg-values`.
    pub const SVG_PRESERVEASPECTRATIO_XMAXYMAX: u16 = 10;

    /// Means that the scaling is none of those numbered 1 and 2.
    ///
    /// `const unsigned short SVG_MEETORSLICE_UNKNOWN = 0`
    ///
    /// Feature `svg-values`.
    pub const SVG_MEETORSLICE_UNKNOWN: u16 = 0;

    /// Means that the drawing is scaled until all of it fits in the box; the default.
    ///
    /// `const unsigned short SVG_MEETORSLICE_MEET = 1`
    ///
    /// Feature `svg-values`.
    pub const SVG_MEETORSLICE_MEET: u16 = 1;

    /// Means that the drawing is scaled until it covers the whole box; the rest is cut off.
    ///
    /// `const unsigned short SVG_MEETORSLICE_SLICE = 2`
    ///
    /// Feature `svg-values`.
    pub const SVG_MEETORSLICE_SLICE: u16 = 2;

    /// The alignment in the box, one of the `SVG_PRESERVEASPECTRATIO` constants.
    ///
    /// `attribute unsigned short align`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPreserveAspectRatio/align) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGPreserveAspectRatio__align)
    #[inline]
    pub fn align(&self) -> u16 {
        Js::get_align__as_number(js(self)) as u16
    }

    /// Sets the alignment in the box, one of the `SVG_PRESERVEASPECTRATIO` constants.
    ///
    /// Feature `svg-values`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "align")]
    #[inline]
    pub fn set_align(&self, value: u16) -> Result<(), Exception> {
        Js::try_set_align__number(js(self), value as f64)
    }

    /// Whether to fit or to cover the box, one of the `SVG_MEETORSLICE` constants.
    ///
    /// `attribute unsigned short meetOrSlice`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPreserveAspectRatio/meetOrSlice) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGPreserveAspectRatio__meetOrSlice)
    #[doc(alias = "meetOrSlice")]
    #[inline]
    pub fn meet_or_slice(&self) -> u16 {
        Js::get_meetOrSlice__as_number(js(self)) as u16
    }

    /// Sets whether to fit or to cover the box, one of the `SVG_MEETORSLICE` constants.
    ///
    /// Feature `svg-values`.
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
    /// The value of the attribute without animations; changes to this object change the attribute.
    ///
    /// `readonly attribute SVGPreserveAspectRatio baseVal`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedPreserveAspectRatio/baseVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGAnimatedPreserveAspectRatio__baseVal)
    #[doc(alias = "baseVal")]
    #[inline]
    pub fn base_val(&self) -> SvgPreserveAspectRatio {
        FromJs::from_js(Js::get_baseVal__as_value(js(self)))
    }

    /// The value with running animations applied, read-only; equal to `baseVal` while nothing is animated.
    ///
    /// `readonly attribute SVGPreserveAspectRatio animVal`
    ///
    /// Feature `svg-values`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedPreserveAspectRatio/animVal) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#__svg__SVGAnimatedPreserveAspectRatio__animVal)
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
