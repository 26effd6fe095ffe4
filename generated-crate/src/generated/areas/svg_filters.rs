//! SVG filter effects

use crate::runtime::prelude::*;
use crate::{
    SvgAnimatedBoolean, SvgAnimatedEnumeration, SvgAnimatedInteger, SvgAnimatedLength, SvgAnimatedNumber,
    SvgAnimatedNumberList, SvgAnimatedPreserveAspectRatio, SvgAnimatedString, SvgComponentTransferFunctionElement,
    SvgFilterElement, SvgfeBlendElement, SvgfeColorMatrixElement, SvgfeComponentTransferElement, SvgfeCompositeElement,
    SvgfeConvolveMatrixElement, SvgfeDiffuseLightingElement, SvgfeDisplacementMapElement, SvgfeDistantLightElement,
    SvgfeDropShadowElement, SvgfeFloodElement, SvgfeGaussianBlurElement, SvgfeImageElement, SvgfeMergeElement,
    SvgfeMergeNodeElement, SvgfeMorphologyElement, SvgfeOffsetElement, SvgfePointLightElement,
    SvgfeSpecularLightingElement, SvgfeSpotLightElement, SvgfeTileElement, SvgfeTurbulenceElement,
};

impl SvgFilterElement {
    /// The unit system of the filter region, one of the `SVGUnitTypes`; by default the bounding box of the target.
    ///
    /// `readonly attribute SVGAnimatedEnumeration filterUnits`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFilterElement/filterUnits) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterelement-filterunits)
    #[doc(alias = "filterUnits")]
    #[inline]
    pub fn filter_units(&self) -> SvgAnimatedEnumeration {
        FromJs::from_js(Js::get_filterUnits__as_value(js(self)))
    }

    /// The unit system of lengths inside the filter, one of the `SVGUnitTypes`; by default the user space of the
    /// target.
    ///
    /// `readonly attribute SVGAnimatedEnumeration primitiveUnits`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFilterElement/primitiveUnits) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterelement-primitiveunits)
    #[doc(alias = "primitiveUnits")]
    #[inline]
    pub fn primitive_units(&self) -> SvgAnimatedEnumeration {
        FromJs::from_js(Js::get_primitiveUnits__as_value(js(self)))
    }

    /// The left edge of the filter region, by default `-10%`.
    ///
    /// `readonly attribute SVGAnimatedLength x`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFilterElement/x) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterelement-x)
    #[inline]
    pub fn x(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The top edge of the filter region, by default `-10%`.
    ///
    /// `readonly attribute SVGAnimatedLength y`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFilterElement/y) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterelement-y)
    #[inline]
    pub fn y(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The width of the filter region, by default `120%`; nothing is drawn outside of the region.
    ///
    /// `readonly attribute SVGAnimatedLength width`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFilterElement/width) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterelement-width)
    #[inline]
    pub fn width(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_width__as_value(js(self)))
    }

    /// The height of the filter region, by default `120%`; nothing is drawn outside of the region.
    ///
    /// `readonly attribute SVGAnimatedLength height`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFilterElement/height) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterelement-height)
    #[inline]
    pub fn height(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_height__as_value(js(self)))
    }
}

impl SvgfeBlendElement {
    /// Means that the blend mode is none of those numbered 1 to 16.
    ///
    /// `const unsigned short SVG_FEBLEND_MODE_UNKNOWN = 0`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FEBLEND_MODE_UNKNOWN: u16 = 0;

    /// The normal mode: the first image is drawn over the second.
    ///
    /// `const unsigned short SVG_FEBLEND_MODE_NORMAL = 1`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FEBLEND_MODE_NORMAL: u16 = 1;

    /// The mode that multiplies both colors, so that the result is at least as dark as either of them.
    ///
    /// `const unsigned short SVG_FEBLEND_MODE_MULTIPLY = 2`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FEBLEND_MODE_MULTIPLY: u16 = 2;

    /// The mode that multiplies the inverted colors, so that the result is at least as light as either of them.
    ///
    /// `const unsigned short SVG_FEBLEND_MODE_SCREEN = 3`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FEBLEND_MODE_SCREEN: u16 = 3;

    /// The mode that keeps the darker value of the two in each color channel.
    ///
    /// `const unsigned short SVG_FEBLEND_MODE_DARKEN = 4`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FEBLEND_MODE_DARKEN: u16 = 4;

    /// The mode that keeps the lighter value of the two in each color channel.
    ///
    /// `const unsigned short SVG_FEBLEND_MODE_LIGHTEN = 5`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FEBLEND_MODE_LIGHTEN: u16 = 5;

    /// The mode that multiplies or screens, depending on the color of the backdrop.
    ///
    /// `const unsigned short SVG_FEBLEND_MODE_OVERLAY = 6`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FEBLEND_MODE_OVERLAY: u16 = 6;

    /// The mode that brightens the backdrop to reflect the color of the top image.
    ///
    /// `const unsigned short SVG_FEBLEND_MODE_COLOR_DODGE = 7`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FEBLEND_MODE_COLOR_DODGE: u16 = 7;

    /// The mode that darkens the backdrop to reflect the color of the top image.
    ///
    /// `const unsigned short SVG_FEBLEND_MODE_COLOR_BURN = 8`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FEBLEND_MODE_COLOR_BURN: u16 = 8;

    /// The mode that multiplies or screens, depending on the color of the top image.
    ///
    /// `const unsigned short SVG_FEBLEND_MODE_HARD_LIGHT = 9`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FEBLEND_MODE_HARD_LIGHT: u16 = 9;

    /// The mode that gently darkens or lightens, depending on the color of the top image.
    ///
    /// `const unsigned short SVG_FEBLEND_MODE_SOFT_LIGHT = 10`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FEBLEND_MODE_SOFT_LIGHT: u16 = 10;

    /// The absolute difference between the two colors in each channel.
    ///
    /// `const unsigned short SVG_FEBLEND_MODE_DIFFERENCE = 11`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FEBLEND_MODE_DIFFERENCE: u16 = 11;

    /// Like the difference mode, but with less contrast.
    ///
    /// `const unsigned short SVG_FEBLEND_MODE_EXCLUSION = 12`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FEBLEND_MODE_EXCLUSION: u16 = 12;

    /// The hue of the top image with the saturation and luminosity of the backdrop.
    ///
    /// `const unsigned short SVG_FEBLEND_MODE_HUE = 13`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FEBLEND_MODE_HUE: u16 = 13;

    /// The saturation of the top image with the hue and luminosity of the backdrop.
    ///
    /// `const unsigned short SVG_FEBLEND_MODE_SATURATION = 14`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FEBLEND_MODE_SATURATION: u16 = 14;

    /// The hue and saturation of the top image with the luminosity of the backdrop.
    ///
    /// `const unsigned short SVG_FEBLEND_MODE_COLOR = 15`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FEBLEND_MODE_COLOR: u16 = 15;

    /// The luminosity of the top image with the hue and saturation of the backdrop.
    ///
    /// `const unsigned short SVG_FEBLEND_MODE_LUMINOSITY = 16`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FEBLEND_MODE_LUMINOSITY: u16 = 16;

    /// The name of the top image: the `in` attribute, such as `SourceGraphic` or the `result` of an earlier step.
    ///
    /// `readonly attribute SVGAnimatedString in1`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEBlendElement/in1) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfeblendelement-in1)
    #[inline]
    pub fn in1(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_in1__as_value(js(self)))
    }

    /// The name of the backdrop image: the `in2` attribute.
    ///
    /// `readonly attribute SVGAnimatedString in2`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEBlendElement/in2) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfeblendelement-in2)
    #[inline]
    pub fn in2(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_in2__as_value(js(self)))
    }

    /// The blend mode, one of the `SVG_FEBLEND_MODE` constants; normal by default.
    ///
    /// `readonly attribute SVGAnimatedEnumeration mode`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEBlendElement/mode) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfeblendelement-mode)
    #[inline]
    pub fn mode(&self) -> SvgAnimatedEnumeration {
        FromJs::from_js(Js::get_mode__as_value(js(self)))
    }

    /// The left edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength x`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEBlendElement/x) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-x)
    #[inline]
    pub fn x(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The top edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength y`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEBlendElement/y) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-y)
    #[inline]
    pub fn y(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The width of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength width`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEBlendElement/width) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-width)
    #[inline]
    pub fn width(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_width__as_value(js(self)))
    }

    /// The height of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength height`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEBlendElement/height) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-height)
    #[inline]
    pub fn height(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_height__as_value(js(self)))
    }

    /// The name under which later steps can use the result of this step.
    ///
    /// `readonly attribute SVGAnimatedString result`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEBlendElement/result) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-result)
    #[inline]
    pub fn result(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_result__as_value(js(self)))
    }
}

impl SvgfeColorMatrixElement {
    /// Means that the type is none of those numbered 1 to 4.
    ///
    /// `const unsigned short SVG_FECOLORMATRIX_TYPE_UNKNOWN = 0`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FECOLORMATRIX_TYPE_UNKNOWN: u16 = 0;

    /// Means that `values` holds a full matrix of 4 rows and 5 columns, 20 numbers row by row.
    ///
    /// `const unsigned short SVG_FECOLORMATRIX_TYPE_MATRIX = 1`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FECOLORMATRIX_TYPE_MATRIX: u16 = 1;

    /// Means that `values` holds one number, the saturation to apply: 0 is gray and 1 is unchanged.
    ///
    /// `const unsigned short SVG_FECOLORMATRIX_TYPE_SATURATE = 2`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FECOLORMATRIX_TYPE_SATURATE: u16 = 2;

    /// Means that `values` holds one number, the angle in degrees by which hues are turned.
    ///
    /// `const unsigned short SVG_FECOLORMATRIX_TYPE_HUEROTATE = 3`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FECOLORMATRIX_TYPE_HUEROTATE: u16 = 3;

    /// Means that the brightness of each pixel becomes its alpha; the colors become black.
    ///
    /// `const unsigned short SVG_FECOLORMATRIX_TYPE_LUMINANCETOALPHA = 4`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FECOLORMATRIX_TYPE_LUMINANCETOALPHA: u16 = 4;

    /// The name of the input image: the `in` attribute.
    ///
    /// `readonly attribute SVGAnimatedString in1`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEColorMatrixElement/in1) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfecolormatrixelement-in1)
    #[inline]
    pub fn in1(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_in1__as_value(js(self)))
    }

    /// The kind of color change, one of the `SVG_FECOLORMATRIX_TYPE` constants; matrix by default.
    ///
    /// `readonly attribute SVGAnimatedEnumeration type`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEColorMatrixElement/type) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfecolormatrixelement-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> SvgAnimatedEnumeration {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// The numbers for the chosen `type`: 20 for a matrix, one for saturation or hue rotation, otherwise none.
    ///
    /// `readonly attribute SVGAnimatedNumberList values`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEColorMatrixElement/values) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfecolormatrixelement-values)
    #[inline]
    pub fn values(&self) -> SvgAnimatedNumberList {
        FromJs::from_js(Js::get_values__as_value(js(self)))
    }

    /// The left edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength x`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEColorMatrixElement/x) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-x)
    #[inline]
    pub fn x(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The top edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength y`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEColorMatrixElement/y) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-y)
    #[inline]
    pub fn y(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The width of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength width`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEColorMatrixElement/width) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-width)
    #[inline]
    pub fn width(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_width__as_value(js(self)))
    }

    /// The height of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength height`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEColorMatrixElement/height) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-height)
    #[inline]
    pub fn height(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_height__as_value(js(self)))
    }

    /// The name under which later steps can use the result of this step.
    ///
    /// `readonly attribute SVGAnimatedString result`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEColorMatrixElement/result) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-result)
    #[inline]
    pub fn result(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_result__as_value(js(self)))
    }
}

impl SvgfeComponentTransferElement {
    /// The name of the input image: the `in` attribute.
    ///
    /// `readonly attribute SVGAnimatedString in1`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEComponentTransferElement/in1) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfecomponenttransferelement-in1)
    #[inline]
    pub fn in1(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_in1__as_value(js(self)))
    }

    /// The left edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength x`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEComponentTransferElement/x) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-x)
    #[inline]
    pub fn x(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The top edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength y`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEComponentTransferElement/y) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-y)
    #[inline]
    pub fn y(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The width of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength width`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEComponentTransferElement/width) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-width)
    #[inline]
    pub fn width(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_width__as_value(js(self)))
    }

    /// The height of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength height`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEComponentTransferElement/height) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-height)
    #[inline]
    pub fn height(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_height__as_value(js(self)))
    }

    /// The name under which later steps can use the result of this step.
    ///
    /// `readonly attribute SVGAnimatedString result`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEComponentTransferElement/result) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-result)
    #[inline]
    pub fn result(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_result__as_value(js(self)))
    }
}

impl SvgComponentTransferFunctionElement {
    /// Means that the type is none of those numbered 1 to 5.
    ///
    /// `const unsigned short SVG_FECOMPONENTTRANSFER_TYPE_UNKNOWN = 0`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FECOMPONENTTRANSFER_TYPE_UNKNOWN: u16 = 0;

    /// Means that the channel is left unchanged.
    ///
    /// `const unsigned short SVG_FECOMPONENTTRANSFER_TYPE_IDENTITY = 1`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FECOMPONENTTRANSFER_TYPE_IDENTITY: u16 = 1;

    /// Means that the channel is mapped by linear interpolation between the `tableValues`.
    ///
    /// `const unsigned short SVG_FECOMPONENTTRANSFER_TYPE_TABLE = 2`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FECOMPONENTTRANSFER_TYPE_TABLE: u16 = 2;

    /// Means that the channel is mapped in steps, each of which has the value of one entry of `tableValues`.
    ///
    /// `const unsigned short SVG_FECOMPONENTTRANSFER_TYPE_DISCRETE = 3`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FECOMPONENTTRANSFER_TYPE_DISCRETE: u16 = 3;

    /// Means that the result is `slope * C + intercept` for the channel value `C`.
    ///
    /// `const unsigned short SVG_FECOMPONENTTRANSFER_TYPE_LINEAR = 4`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FECOMPONENTTRANSFER_TYPE_LINEAR: u16 = 4;

    /// Means that the result is `amplitude * C^exponent + offset` for the channel value `C`.
    ///
    /// `const unsigned short SVG_FECOMPONENTTRANSFER_TYPE_GAMMA = 5`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FECOMPONENTTRANSFER_TYPE_GAMMA: u16 = 5;

    /// The kind of transfer function, one of the `SVG_FECOMPONENTTRANSFER_TYPE` constants.
    ///
    /// `readonly attribute SVGAnimatedEnumeration type`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGComponentTransferFunctionElement/type) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgcomponenttransferfunctionelement-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> SvgAnimatedEnumeration {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// The output values, from 0 to 1, for the table and discrete functions.
    ///
    /// `readonly attribute SVGAnimatedNumberList tableValues`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGComponentTransferFunctionElement/tableValues) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgcomponenttransferfunctionelement-tablevalues)
    #[doc(alias = "tableValues")]
    #[inline]
    pub fn table_values(&self) -> SvgAnimatedNumberList {
        FromJs::from_js(Js::get_tableValues__as_value(js(self)))
    }

    /// The slope of the linear function, 1 by default.
    ///
    /// `readonly attribute SVGAnimatedNumber slope`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGComponentTransferFunctionElement/slope) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgcomponenttransferfunctionelement-slope)
    #[inline]
    pub fn slope(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_slope__as_value(js(self)))
    }

    /// The value added by the linear function, 0 by default.
    ///
    /// `readonly attribute SVGAnimatedNumber intercept`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGComponentTransferFunctionElement/intercept) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgcomponenttransferfunctionelement-intercept)
    #[inline]
    pub fn intercept(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_intercept__as_value(js(self)))
    }

    /// The factor of the gamma function, 1 by default.
    ///
    /// `readonly attribute SVGAnimatedNumber amplitude`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGComponentTransferFunctionElement/amplitude) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgcomponenttransferfunctionelement-amplitude)
    #[inline]
    pub fn amplitude(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_amplitude__as_value(js(self)))
    }

    /// The exponent of the gamma function, 1 by default.
    ///
    /// `readonly attribute SVGAnimatedNumber exponent`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGComponentTransferFunctionElement/exponent) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgcomponenttransferfunctionelement-exponent)
    #[inline]
    pub fn exponent(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_exponent__as_value(js(self)))
    }

    /// The value added by the gamma function, 0 by default.
    ///
    /// `readonly attribute SVGAnimatedNumber offset`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGComponentTransferFunctionElement/offset) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgcomponenttransferfunctionelement-offset)
    #[inline]
    pub fn offset(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_offset__as_value(js(self)))
    }
}

impl SvgfeCompositeElement {
    /// Means that the operator is none of those numbered 1 to 6.
    ///
    /// `const unsigned short SVG_FECOMPOSITE_OPERATOR_UNKNOWN = 0`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FECOMPOSITE_OPERATOR_UNKNOWN: u16 = 0;

    /// Means that the first image is drawn over the second.
    ///
    /// `const unsigned short SVG_FECOMPOSITE_OPERATOR_OVER = 1`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FECOMPOSITE_OPERATOR_OVER: u16 = 1;

    /// Means that only the part of the first image inside the second is kept.
    ///
    /// `const unsigned short SVG_FECOMPOSITE_OPERATOR_IN = 2`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FECOMPOSITE_OPERATOR_IN: u16 = 2;

    /// Means that only the part of the first image outside of the second is kept.
    ///
    /// `const unsigned short SVG_FECOMPOSITE_OPERATOR_OUT = 3`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FECOMPOSITE_OPERATOR_OUT: u16 = 3;

    /// Means that the first image is drawn over the second, but only where the second has paint.
    ///
    /// `const unsigned short SVG_FECOMPOSITE_OPERATOR_ATOP = 4`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FECOMPOSITE_OPERATOR_ATOP: u16 = 4;

    /// Means that the parts of both images that do not overlap are kept.
    ///
    /// `const unsigned short SVG_FECOMPOSITE_OPERATOR_XOR = 5`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FECOMPOSITE_OPERATOR_XOR: u16 = 5;

    /// Means that each channel of each pixel becomes `k1*i1*i2 + k2*i1 + k3*i2 + k4`.
    ///
    /// `const unsigned short SVG_FECOMPOSITE_OPERATOR_ARITHMETIC = 6`
    ///
    /// Feature `svg-filters`.
    pub const SVG_FECOMPOSITE_OPERATOR_ARITHMETIC: u16 = 6;

    /// The name of the first input image: the `in` attribute.
    ///
    /// `readonly attribute SVGAnimatedString in1`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFECompositeElement/in1) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfecompositeelement-in1)
    #[inline]
    pub fn in1(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_in1__as_value(js(self)))
    }

    /// The name of the second input image: the `in2` attribute.
    ///
    /// `readonly attribute SVGAnimatedString in2`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFECompositeElement/in2) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfecompositeelement-in2)
    #[inline]
    pub fn in2(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_in2__as_value(js(self)))
    }

    /// How the images are combined, one of the `SVG_FECOMPOSITE_OPERATOR` constants; over by default.
    ///
    /// `readonly attribute SVGAnimatedEnumeration operator`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFECompositeElement/operator) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfecompositeelement-operator)
    #[inline]
    pub fn operator(&self) -> SvgAnimatedEnumeration {
        FromJs::from_js(Js::get_operator__as_value(js(self)))
    }

    /// The factor for the product of both inputs in arithmetic mode, 0 by default.
    ///
    /// `readonly attribute SVGAnimatedNumber k1`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFECompositeElement/k1) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfecompositeelement-k1)
    #[inline]
    pub fn k1(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_k1__as_value(js(self)))
    }

    /// The factor for the first input in arithmetic mode, 0 by default.
    ///
    /// `readonly attribute SVGAnimatedNumber k2`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFECompositeElement/k2) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfecompositeelement-k2)
    #[inline]
    pub fn k2(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_k2__as_value(js(self)))
    }

    /// The factor for the second input in arithmetic mode, 0 by default.
    ///
    /// `readonly attribute SVGAnimatedNumber k3`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFECompositeElement/k3) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfecompositeelement-k3)
    #[inline]
    pub fn k3(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_k3__as_value(js(self)))
    }

    /// The constant that is added in arithmetic mode, 0 by default.
    ///
    /// `readonly attribute SVGAnimatedNumber k4`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFECompositeElement/k4) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfecompositeelement-k4)
    #[inline]
    pub fn k4(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_k4__as_value(js(self)))
    }

    /// The left edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength x`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFECompositeElement/x) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-x)
    #[inline]
    pub fn x(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The top edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength y`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFECompositeElement/y) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-y)
    #[inline]
    pub fn y(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The width of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength width`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFECompositeElement/width) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-width)
    #[inline]
    pub fn width(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_width__as_value(js(self)))
    }

    /// The height of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength height`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFECompositeElement/height) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-height)
    #[inline]
    pub fn height(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_height__as_value(js(self)))
    }

    /// The name under which later steps can use the result of this step.
    ///
    /// `readonly attribute SVGAnimatedString result`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFECompositeElement/result) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-result)
    #[inline]
    pub fn result(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_result__as_value(js(self)))
    }
}

impl SvgfeConvolveMatrixElement {
    /// Means that the edge mode is none of those numbered 1 to 3.
    ///
    /// `const unsigned short SVG_EDGEMODE_UNKNOWN = 0`
    ///
    /// Feature `svg-filters`.
    pub const SVG_EDGEMODE_UNKNOWN: u16 = 0;

    /// Means that the image is extended by repeating its edge pixels.
    ///
    /// `const unsigned short SVG_EDGEMODE_DUPLICATE = 1`
    ///
    /// Feature `svg-filters`.
    pub const SVG_EDGEMODE_DUPLICATE: u16 = 1;

    /// Means that the image is extended with the pixels of its opposite edge.
    ///
    /// `const unsigned short SVG_EDGEMODE_WRAP = 2`
    ///
    /// Feature `svg-filters`.
    pub const SVG_EDGEMODE_WRAP: u16 = 2;

    /// Means that the image is extended with transparent black.
    ///
    /// `const unsigned short SVG_EDGEMODE_NONE = 3`
    ///
    /// Feature `svg-filters`.
    pub const SVG_EDGEMODE_NONE: u16 = 3;

    /// The name of the input image: the `in` attribute.
    ///
    /// `readonly attribute SVGAnimatedString in1`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEConvolveMatrixElement/in1) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfeconvolvematrixelement-in1)
    #[inline]
    pub fn in1(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_in1__as_value(js(self)))
    }

    /// The number of columns of the kernel matrix, 3 by default.
    ///
    /// `readonly attribute SVGAnimatedInteger orderX`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEConvolveMatrixElement/orderX) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfeconvolvematrixelement-orderx)
    #[doc(alias = "orderX")]
    #[inline]
    pub fn order_x(&self) -> SvgAnimatedInteger {
        FromJs::from_js(Js::get_orderX__as_value(js(self)))
    }

    /// The number of rows of the kernel matrix, 3 by default.
    ///
    /// `readonly attribute SVGAnimatedInteger orderY`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEConvolveMatrixElement/orderY) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfeconvolvematrixelement-ordery)
    #[doc(alias = "orderY")]
    #[inline]
    pub fn order_y(&self) -> SvgAnimatedInteger {
        FromJs::from_js(Js::get_orderY__as_value(js(self)))
    }

    /// The weights of the kernel, row by row; `orderX` times `orderY` numbers.
    ///
    /// `readonly attribute SVGAnimatedNumberList kernelMatrix`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEConvolveMatrixElement/kernelMatrix) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfeconvolvematrixelement-kernelmatrix)
    #[doc(alias = "kernelMatrix")]
    #[inline]
    pub fn kernel_matrix(&self) -> SvgAnimatedNumberList {
        FromJs::from_js(Js::get_kernelMatrix__as_value(js(self)))
    }

    /// The number that the weighted sum is divided by; by default the sum of the kernel, or 1 if that is 0.
    ///
    /// `readonly attribute SVGAnimatedNumber divisor`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEConvolveMatrixElement/divisor) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfeconvolvematrixelement-divisor)
    #[inline]
    pub fn divisor(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_divisor__as_value(js(self)))
    }

    /// The value added to each result after the division, 0 by default.
    ///
    /// `readonly attribute SVGAnimatedNumber bias`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEConvolveMatrixElement/bias) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfeconvolvematrixelement-bias)
    #[inline]
    pub fn bias(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_bias__as_value(js(self)))
    }

    /// The column of the kernel cell that is placed on the pixel in work; by default the middle one.
    ///
    /// `readonly attribute SVGAnimatedInteger targetX`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEConvolveMatrixElement/targetX) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfeconvolvematrixelement-targetx)
    #[doc(alias = "targetX")]
    #[inline]
    pub fn target_x(&self) -> SvgAnimatedInteger {
        FromJs::from_js(Js::get_targetX__as_value(js(self)))
    }

    /// The row of the kernel cell that is placed on the pixel in work; by default the middle one.
    ///
    /// `readonly attribute SVGAnimatedInteger targetY`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEConvolveMatrixElement/targetY) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfeconvolvematrixelement-targety)
    #[doc(alias = "targetY")]
    #[inline]
    pub fn target_y(&self) -> SvgAnimatedInteger {
        FromJs::from_js(Js::get_targetY__as_value(js(self)))
    }

    /// How the image continues beyond its edges, one of the `SVG_EDGEMODE` constants; duplicate by default.
    ///
    /// `readonly attribute SVGAnimatedEnumeration edgeMode`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEConvolveMatrixElement/edgeMode) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfeconvolvematrixelement-edgemode)
    #[doc(alias = "edgeMode")]
    #[inline]
    pub fn edge_mode(&self) -> SvgAnimatedEnumeration {
        FromJs::from_js(Js::get_edgeMode__as_value(js(self)))
    }

    /// The horizontal distance between neighboring cells of the kernel, in the units of the filter's
    /// `primitiveUnits`.
    ///
    /// `readonly attribute SVGAnimatedNumber kernelUnitLengthX`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEConvolveMatrixElement/kernelUnitLengthX) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfeconvolvematrixelement-kernelunitlengthx)
    #[doc(alias = "kernelUnitLengthX")]
    #[inline]
    pub fn kernel_unit_length_x(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_kernelUnitLengthX__as_value(js(self)))
    }

    /// The vertical distance between neighboring cells of the kernel, in the units of the filter's
    /// `primitiveUnits`.
    ///
    /// `readonly attribute SVGAnimatedNumber kernelUnitLengthY`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEConvolveMatrixElement/kernelUnitLengthY) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfeconvolvematrixelement-kernelunitlengthy)
    #[doc(alias = "kernelUnitLengthY")]
    #[inline]
    pub fn kernel_unit_length_y(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_kernelUnitLengthY__as_value(js(self)))
    }

    /// Whether only the color channels are convolved and alpha stays as it is; false by default.
    ///
    /// `readonly attribute SVGAnimatedBoolean preserveAlpha`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEConvolveMatrixElement/preserveAlpha) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfeconvolvematrixelement-preservealpha)
    #[doc(alias = "preserveAlpha")]
    #[inline]
    pub fn preserve_alpha(&self) -> SvgAnimatedBoolean {
        FromJs::from_js(Js::get_preserveAlpha__as_value(js(self)))
    }

    /// The left edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength x`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEConvolveMatrixElement/x) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-x)
    #[inline]
    pub fn x(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The top edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength y`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEConvolveMatrixElement/y) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-y)
    #[inline]
    pub fn y(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The width of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength width`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEConvolveMatrixElement/width) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-width)
    #[inline]
    pub fn width(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_width__as_value(js(self)))
    }

    /// The height of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength height`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEConvolveMatrixElement/height) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-height)
    #[inline]
    pub fn height(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_height__as_value(js(self)))
    }

    /// The name under which later steps can use the result of this step.
    ///
    /// `readonly attribute SVGAnimatedString result`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEConvolveMatrixElement/result) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-result)
    #[inline]
    pub fn result(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_result__as_value(js(self)))
    }
}

impl SvgfeDiffuseLightingElement {
    /// The name of the input image: the `in` attribute.
    ///
    /// `readonly attribute SVGAnimatedString in1`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDiffuseLightingElement/in1) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfediffuselightingelement-in1)
    #[inline]
    pub fn in1(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_in1__as_value(js(self)))
    }

    /// The height of the surface where the alpha of the input is 1; 1 by default.
    ///
    /// `readonly attribute SVGAnimatedNumber surfaceScale`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDiffuseLightingElement/surfaceScale) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfediffuselightingelement-surfacescale)
    #[doc(alias = "surfaceScale")]
    #[inline]
    pub fn surface_scale(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_surfaceScale__as_value(js(self)))
    }

    /// How strongly the surface reflects diffuse light, 1 by default.
    ///
    /// `readonly attribute SVGAnimatedNumber diffuseConstant`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDiffuseLightingElement/diffuseConstant) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfediffuselightingelement-diffuseconstant)
    #[doc(alias = "diffuseConstant")]
    #[inline]
    pub fn diffuse_constant(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_diffuseConstant__as_value(js(self)))
    }

    /// The horizontal distance between neighboring cells of the kernel, in the units of the filter's
    /// `primitiveUnits`.
    ///
    /// `readonly attribute SVGAnimatedNumber kernelUnitLengthX`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDiffuseLightingElement/kernelUnitLengthX) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfediffuselightingelement-kernelunitlengthx)
    #[doc(alias = "kernelUnitLengthX")]
    #[inline]
    pub fn kernel_unit_length_x(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_kernelUnitLengthX__as_value(js(self)))
    }

    /// The vertical distance between neighboring cells of the kernel, in the units of the filter's
    /// `primitiveUnits`.
    ///
    /// `readonly attribute SVGAnimatedNumber kernelUnitLengthY`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDiffuseLightingElement/kernelUnitLengthY) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfediffuselightingelement-kernelunitlengthy)
    #[doc(alias = "kernelUnitLengthY")]
    #[inline]
    pub fn kernel_unit_length_y(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_kernelUnitLengthY__as_value(js(self)))
    }

    /// The left edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength x`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDiffuseLightingElement/x) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-x)
    #[inline]
    pub fn x(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The top edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength y`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDiffuseLightingElement/y) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-y)
    #[inline]
    pub fn y(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The width of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength width`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDiffuseLightingElement/width) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-width)
    #[inline]
    pub fn width(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_width__as_value(js(self)))
    }

    /// The height of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength height`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDiffuseLightingElement/height) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-height)
    #[inline]
    pub fn height(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_height__as_value(js(self)))
    }

    /// The name under which later steps can use the result of this step.
    ///
    /// `readonly attribute SVGAnimatedString result`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDiffuseLightingElement/result) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-result)
    #[inline]
    pub fn result(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_result__as_value(js(self)))
    }
}

impl SvgfeDistantLightElement {
    /// The direction of the light within the plane of the image, in degrees from the x axis.
    ///
    /// `readonly attribute SVGAnimatedNumber azimuth`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDistantLightElement/azimuth) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfedistantlightelement-azimuth)
    #[inline]
    pub fn azimuth(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_azimuth__as_value(js(self)))
    }

    /// The angle of the light above the plane of the image, in degrees.
    ///
    /// `readonly attribute SVGAnimatedNumber elevation`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDistantLightElement/elevation) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfedistantlightelement-elevation)
    #[inline]
    pub fn elevation(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_elevation__as_value(js(self)))
    }
}

impl SvgfePointLightElement {
    /// The x coordinate of the light, in the units of the filter's `primitiveUnits`.
    ///
    /// `readonly attribute SVGAnimatedNumber x`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEPointLightElement/x) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfepointlightelement-x)
    #[inline]
    pub fn x(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The y coordinate of the light, in the units of the filter's `primitiveUnits`.
    ///
    /// `readonly attribute SVGAnimatedNumber y`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEPointLightElement/y) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfepointlightelement-y)
    #[inline]
    pub fn y(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The height of the light above the image; positive values lie toward the viewer.
    ///
    /// `readonly attribute SVGAnimatedNumber z`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEPointLightElement/z) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfepointlightelement-z)
    #[inline]
    pub fn z(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_z__as_value(js(self)))
    }
}

impl SvgfeSpotLightElement {
    /// The x coordinate of the light, in the units of the filter's `primitiveUnits`.
    ///
    /// `readonly attribute SVGAnimatedNumber x`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFESpotLightElement/x) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfespotlightelement-x)
    #[inline]
    pub fn x(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The y coordinate of the light, in the units of the filter's `primitiveUnits`.
    ///
    /// `readonly attribute SVGAnimatedNumber y`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFESpotLightElement/y) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfespotlightelement-y)
    #[inline]
    pub fn y(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The height of the light above the image; positive values lie toward the viewer.
    ///
    /// `readonly attribute SVGAnimatedNumber z`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFESpotLightElement/z) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfespotlightelement-z)
    #[inline]
    pub fn z(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_z__as_value(js(self)))
    }

    /// The x coordinate of the point that the light is aimed at.
    ///
    /// `readonly attribute SVGAnimatedNumber pointsAtX`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFESpotLightElement/pointsAtX) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfespotlightelement-pointsatx)
    #[doc(alias = "pointsAtX")]
    #[inline]
    pub fn points_at_x(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_pointsAtX__as_value(js(self)))
    }

    /// The y coordinate of the point that the light is aimed at.
    ///
    /// `readonly attribute SVGAnimatedNumber pointsAtY`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFESpotLightElement/pointsAtY) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfespotlightelement-pointsaty)
    #[doc(alias = "pointsAtY")]
    #[inline]
    pub fn points_at_y(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_pointsAtY__as_value(js(self)))
    }

    /// The z coordinate of the point that the light is aimed at.
    ///
    /// `readonly attribute SVGAnimatedNumber pointsAtZ`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFESpotLightElement/pointsAtZ) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfespotlightelement-pointsatz)
    #[doc(alias = "pointsAtZ")]
    #[inline]
    pub fn points_at_z(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_pointsAtZ__as_value(js(self)))
    }

    /// How strongly the light is focused on its axis; 1 by default, larger is narrower.
    ///
    /// `readonly attribute SVGAnimatedNumber specularExponent`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFESpotLightElement/specularExponent) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfespotlightelement-specularexponent)
    #[doc(alias = "specularExponent")]
    #[inline]
    pub fn specular_exponent(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_specularExponent__as_value(js(self)))
    }

    /// The angle in degrees between the axis and the edge of the light cone; without it, the cone has no hard
    /// limit.
    ///
    /// `readonly attribute SVGAnimatedNumber limitingConeAngle`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFESpotLightElement/limitingConeAngle) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfespotlightelement-limitingconeangle)
    #[doc(alias = "limitingConeAngle")]
    #[inline]
    pub fn limiting_cone_angle(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_limitingConeAngle__as_value(js(self)))
    }
}

impl SvgfeDisplacementMapElement {
    /// Means that the channel is none of those numbered 1 to 4.
    ///
    /// `const unsigned short SVG_CHANNEL_UNKNOWN = 0`
    ///
    /// Feature `svg-filters`.
    pub const SVG_CHANNEL_UNKNOWN: u16 = 0;

    /// The red channel.
    ///
    /// `const unsigned short SVG_CHANNEL_R = 1`
    ///
    /// Feature `svg-filters`.
    pub const SVG_CHANNEL_R: u16 = 1;

    /// The green channel.
    ///
    /// `const unsigned short SVG_CHANNEL_G = 2`
    ///
    /// Feature `svg-filters`.
    pub const SVG_CHANNEL_G: u16 = 2;

    /// The blue channel.
    ///
    /// `const unsigned short SVG_CHANNEL_B = 3`
    ///
    /// Feature `svg-filters`.
    pub const SVG_CHANNEL_B: u16 = 3;

    /// The alpha channel.
    ///
    /// `const unsigned short SVG_CHANNEL_A = 4`
    ///
    /// Feature `svg-filters`.
    pub const SVG_CHANNEL_A: u16 = 4;

    /// The name of the image whose pixels are shifted: the `in` attribute.
    ///
    /// `readonly attribute SVGAnimatedString in1`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDisplacementMapElement/in1) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfedisplacementmapelement-in1)
    #[inline]
    pub fn in1(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_in1__as_value(js(self)))
    }

    /// The name of the image whose colors say how far to shift: the `in2` attribute.
    ///
    /// `readonly attribute SVGAnimatedString in2`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDisplacementMapElement/in2) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfedisplacementmapelement-in2)
    #[inline]
    pub fn in2(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_in2__as_value(js(self)))
    }

    /// The factor for the shift, 0 by default, which leaves the image unchanged.
    ///
    /// `readonly attribute SVGAnimatedNumber scale`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDisplacementMapElement/scale) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfedisplacementmapelement-scale)
    #[inline]
    pub fn scale(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_scale__as_value(js(self)))
    }

    /// The channel of the second image that drives the horizontal shift; alpha by default.
    ///
    /// `readonly attribute SVGAnimatedEnumeration xChannelSelector`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDisplacementMapElement/xChannelSelector) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfedisplacementmapelement-xchannelselector)
    #[doc(alias = "xChannelSelector")]
    #[inline]
    pub fn x_channel_selector(&self) -> SvgAnimatedEnumeration {
        FromJs::from_js(Js::get_xChannelSelector__as_value(js(self)))
    }

    /// The channel of the second image that drives the vertical shift; alpha by default.
    ///
    /// `readonly attribute SVGAnimatedEnumeration yChannelSelector`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDisplacementMapElement/yChannelSelector) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfedisplacementmapelement-ychannelselector)
    #[doc(alias = "yChannelSelector")]
    #[inline]
    pub fn y_channel_selector(&self) -> SvgAnimatedEnumeration {
        FromJs::from_js(Js::get_yChannelSelector__as_value(js(self)))
    }

    /// The left edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength x`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDisplacementMapElement/x) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-x)
    #[inline]
    pub fn x(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The top edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength y`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDisplacementMapElement/y) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-y)
    #[inline]
    pub fn y(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The width of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength width`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDisplacementMapElement/width) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-width)
    #[inline]
    pub fn width(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_width__as_value(js(self)))
    }

    /// The height of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength height`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDisplacementMapElement/height) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-height)
    #[inline]
    pub fn height(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_height__as_value(js(self)))
    }

    /// The name under which later steps can use the result of this step.
    ///
    /// `readonly attribute SVGAnimatedString result`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDisplacementMapElement/result) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-result)
    #[inline]
    pub fn result(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_result__as_value(js(self)))
    }
}

impl SvgfeDropShadowElement {
    /// The name of the image that gets the shadow: the `in` attribute.
    ///
    /// `readonly attribute SVGAnimatedString in1`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDropShadowElement/in1) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfedropshadowelement-in1)
    #[inline]
    pub fn in1(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_in1__as_value(js(self)))
    }

    /// The horizontal offset of the shadow, 2 by default.
    ///
    /// `readonly attribute SVGAnimatedNumber dx`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDropShadowElement/dx) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfedropshadowelement-dx)
    #[inline]
    pub fn dx(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_dx__as_value(js(self)))
    }

    /// The vertical offset of the shadow, 2 by default.
    ///
    /// `readonly attribute SVGAnimatedNumber dy`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDropShadowElement/dy) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfedropshadowelement-dy)
    #[inline]
    pub fn dy(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_dy__as_value(js(self)))
    }

    /// The horizontal blur of the shadow, as a standard deviation; 2 by default.
    ///
    /// `readonly attribute SVGAnimatedNumber stdDeviationX`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDropShadowElement/stdDeviationX) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfedropshadowelement-stddeviationx)
    #[doc(alias = "stdDeviationX")]
    #[inline]
    pub fn std_deviation_x(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_stdDeviationX__as_value(js(self)))
    }

    /// The vertical blur of the shadow, as a standard deviation; 2 by default.
    ///
    /// `readonly attribute SVGAnimatedNumber stdDeviationY`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDropShadowElement/stdDeviationY) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfedropshadowelement-stddeviationy)
    #[doc(alias = "stdDeviationY")]
    #[inline]
    pub fn std_deviation_y(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_stdDeviationY__as_value(js(self)))
    }

    /// Sets both blur values of the shadow at once.
    ///
    /// `undefined setStdDeviation(float stdDeviationX, float stdDeviationY)`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDropShadowElement/setStdDeviation) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfedropshadowelement-setstddeviation)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "setStdDeviation")]
    #[inline]
    pub fn set_std_deviation(&self, std_deviation_x: f32, std_deviation_y: f32) -> Result<(), Exception> {
        Js::try_call_setStdDeviation__number2(js(self), std_deviation_x as f64, std_deviation_y as f64)
    }

    /// The left edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength x`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDropShadowElement/x) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-x)
    #[inline]
    pub fn x(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The top edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength y`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDropShadowElement/y) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-y)
    #[inline]
    pub fn y(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The width of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength width`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDropShadowElement/width) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-width)
    #[inline]
    pub fn width(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_width__as_value(js(self)))
    }

    /// The height of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength height`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDropShadowElement/height) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-height)
    #[inline]
    pub fn height(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_height__as_value(js(self)))
    }

    /// The name under which later steps can use the result of this step.
    ///
    /// `readonly attribute SVGAnimatedString result`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDropShadowElement/result) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-result)
    #[inline]
    pub fn result(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_result__as_value(js(self)))
    }
}

impl SvgfeFloodElement {
    /// The left edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength x`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEFloodElement/x) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-x)
    #[inline]
    pub fn x(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The top edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength y`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEFloodElement/y) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-y)
    #[inline]
    pub fn y(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The width of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength width`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEFloodElement/width) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-width)
    #[inline]
    pub fn width(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_width__as_value(js(self)))
    }

    /// The height of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength height`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEFloodElement/height) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-height)
    #[inline]
    pub fn height(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_height__as_value(js(self)))
    }

    /// The name under which later steps can use the result of this step.
    ///
    /// `readonly attribute SVGAnimatedString result`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEFloodElement/result) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-result)
    #[inline]
    pub fn result(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_result__as_value(js(self)))
    }
}

impl SvgfeGaussianBlurElement {
    /// Means that the edge mode is none of those numbered 1 to 3.
    ///
    /// `const unsigned short SVG_EDGEMODE_UNKNOWN = 0`
    ///
    /// Feature `svg-filters`.
    pub const SVG_EDGEMODE_UNKNOWN: u16 = 0;

    /// Means that the image is extended by repeating its edge pixels.
    ///
    /// `const unsigned short SVG_EDGEMODE_DUPLICATE = 1`
    ///
    /// Feature `svg-filters`.
    pub const SVG_EDGEMODE_DUPLICATE: u16 = 1;

    /// Means that the image is extended with the pixels of its opposite edge.
    ///
    /// `const unsigned short SVG_EDGEMODE_WRAP = 2`
    ///
    /// Feature `svg-filters`.
    pub const SVG_EDGEMODE_WRAP: u16 = 2;

    /// Means that the image is extended with transparent black.
    ///
    /// `const unsigned short SVG_EDGEMODE_NONE = 3`
    ///
    /// Feature `svg-filters`.
    pub const SVG_EDGEMODE_NONE: u16 = 3;

    /// The name of the input image: the `in` attribute.
    ///
    /// `readonly attribute SVGAnimatedString in1`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEGaussianBlurElement/in1) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfegaussianblurelement-in1)
    #[inline]
    pub fn in1(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_in1__as_value(js(self)))
    }

    /// The horizontal blur as a standard deviation; 0 by default, which does not blur in this direction.
    ///
    /// `readonly attribute SVGAnimatedNumber stdDeviationX`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEGaussianBlurElement/stdDeviationX) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfegaussianblurelement-stddeviationx)
    #[doc(alias = "stdDeviationX")]
    #[inline]
    pub fn std_deviation_x(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_stdDeviationX__as_value(js(self)))
    }

    /// The vertical blur as a standard deviation; 0 by default, which does not blur in this direction.
    ///
    /// `readonly attribute SVGAnimatedNumber stdDeviationY`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEGaussianBlurElement/stdDeviationY) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfegaussianblurelement-stddeviationy)
    #[doc(alias = "stdDeviationY")]
    #[inline]
    pub fn std_deviation_y(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_stdDeviationY__as_value(js(self)))
    }

    /// How pixels beyond the edge are filled in for the blur: `duplicate`, `wrap` or `none`.
    ///
    /// `readonly attribute SVGAnimatedEnumeration edgeMode`
    ///
    /// Features `svg-filters` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEGaussianBlurElement/edgeMode) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfegaussianblurelement-edgemode)
    #[doc(alias = "edgeMode")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn edge_mode(&self) -> SvgAnimatedEnumeration {
        FromJs::from_js(Js::get_edgeMode__as_value(js(self)))
    }

    /// Sets both blur values at once.
    ///
    /// `undefined setStdDeviation(float stdDeviationX, float stdDeviationY)`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEGaussianBlurElement/setStdDeviation) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfegaussianblurelement-setstddeviation)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "setStdDeviation")]
    #[inline]
    pub fn set_std_deviation(&self, std_deviation_x: f32, std_deviation_y: f32) -> Result<(), Exception> {
        Js::try_call_setStdDeviation__number2(js(self), std_deviation_x as f64, std_deviation_y as f64)
    }

    /// The left edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength x`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEGaussianBlurElement/x) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-x)
    #[inline]
    pub fn x(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The top edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength y`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEGaussianBlurElement/y) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-y)
    #[inline]
    pub fn y(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The width of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength width`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEGaussianBlurElement/width) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-width)
    #[inline]
    pub fn width(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_width__as_value(js(self)))
    }

    /// The height of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength height`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEGaussianBlurElement/height) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-height)
    #[inline]
    pub fn height(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_height__as_value(js(self)))
    }

    /// The name under which later steps can use the result of this step.
    ///
    /// `readonly attribute SVGAnimatedString result`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEGaussianBlurElement/result) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-result)
    #[inline]
    pub fn result(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_result__as_value(js(self)))
    }
}

impl SvgfeImageElement {
    /// How the image is scaled and aligned to fit the region of the step.
    ///
    /// `readonly attribute SVGAnimatedPreserveAspectRatio preserveAspectRatio`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEImageElement/preserveAspectRatio) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfeimageelement-preserveaspectratio)
    #[doc(alias = "preserveAspectRatio")]
    #[inline]
    pub fn preserve_aspect_ratio(&self) -> SvgAnimatedPreserveAspectRatio {
        FromJs::from_js(Js::get_preserveAspectRatio__as_value(js(self)))
    }

    /// Whether the image is fetched with CORS and with credentials.
    ///
    /// `readonly attribute SVGAnimatedString crossOrigin`
    ///
    /// Features `svg-filters` and `experimental`. Not in Baseline. [Specification](https://drafts.csswg.org/filter-effects/#element-attrdef-feimage-crossorigin)
    #[doc(alias = "crossOrigin")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn cross_origin(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_crossOrigin__as_value(js(self)))
    }

    /// The left edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength x`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEImageElement/x) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-x)
    #[inline]
    pub fn x(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The top edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength y`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEImageElement/y) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-y)
    #[inline]
    pub fn y(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The width of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength width`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEImageElement/width) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-width)
    #[inline]
    pub fn width(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_width__as_value(js(self)))
    }

    /// The height of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength height`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEImageElement/height) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-height)
    #[inline]
    pub fn height(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_height__as_value(js(self)))
    }

    /// The name under which later steps can use the result of this step.
    ///
    /// `readonly attribute SVGAnimatedString result`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEImageElement/result) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-result)
    #[inline]
    pub fn result(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_result__as_value(js(self)))
    }

    /// The address of the element to copy, such as `#icon`.
    ///
    /// `readonly attribute SVGAnimatedString href`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEImageElement/href) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGURIReference__href)
    #[inline]
    pub fn href(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_href__as_value(js(self)))
    }
}

impl SvgfeMergeElement {
    /// The left edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength x`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEMergeElement/x) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-x)
    #[inline]
    pub fn x(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The top edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength y`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEMergeElement/y) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-y)
    #[inline]
    pub fn y(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The width of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength width`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEMergeElement/width) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-width)
    #[inline]
    pub fn width(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_width__as_value(js(self)))
    }

    /// The height of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength height`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEMergeElement/height) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-height)
    #[inline]
    pub fn height(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_height__as_value(js(self)))
    }

    /// The name under which later steps can use the result of this step.
    ///
    /// `readonly attribute SVGAnimatedString result`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEMergeElement/result) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-result)
    #[inline]
    pub fn result(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_result__as_value(js(self)))
    }
}

impl SvgfeMergeNodeElement {
    /// The name of the input image: the `in` attribute.
    ///
    /// `readonly attribute SVGAnimatedString in1`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEMergeNodeElement/in1) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfemergenodeelement-in1)
    #[inline]
    pub fn in1(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_in1__as_value(js(self)))
    }
}

impl SvgfeMorphologyElement {
    /// Means that the operator is none of those numbered 1 and 2.
    ///
    /// `const unsigned short SVG_MORPHOLOGY_OPERATOR_UNKNOWN = 0`
    ///
    /// Feature `svg-filters`.
    pub const SVG_MORPHOLOGY_OPERATOR_UNKNOWN: u16 = 0;

    /// Means that shapes become thinner.
    ///
    /// `const unsigned short SVG_MORPHOLOGY_OPERATOR_ERODE = 1`
    ///
    /// Feature `svg-filters`.
    pub const SVG_MORPHOLOGY_OPERATOR_ERODE: u16 = 1;

    /// Means that shapes become fatter.
    ///
    /// `const unsigned short SVG_MORPHOLOGY_OPERATOR_DILATE = 2`
    ///
    /// Feature `svg-filters`.
    pub const SVG_MORPHOLOGY_OPERATOR_DILATE: u16 = 2;

    /// The name of the input image: the `in` attribute.
    ///
    /// `readonly attribute SVGAnimatedString in1`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEMorphologyElement/in1) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfemorphologyelement-in1)
    #[inline]
    pub fn in1(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_in1__as_value(js(self)))
    }

    /// Whether to thin or to fatten, one of the `SVG_MORPHOLOGY_OPERATOR` constants; erode by default.
    ///
    /// `readonly attribute SVGAnimatedEnumeration operator`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEMorphologyElement/operator) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfemorphologyelement-operator)
    #[inline]
    pub fn operator(&self) -> SvgAnimatedEnumeration {
        FromJs::from_js(Js::get_operator__as_value(js(self)))
    }

    /// The horizontal reach of the change, 0 by default.
    ///
    /// `readonly attribute SVGAnimatedNumber radiusX`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEMorphologyElement/radiusX) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfemorphologyelement-radiusx)
    #[doc(alias = "radiusX")]
    #[inline]
    pub fn radius_x(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_radiusX__as_value(js(self)))
    }

    /// The vertical reach of the change, 0 by default.
    ///
    /// `readonly attribute SVGAnimatedNumber radiusY`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEMorphologyElement/radiusY) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfemorphologyelement-radiusy)
    #[doc(alias = "radiusY")]
    #[inline]
    pub fn radius_y(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_radiusY__as_value(js(self)))
    }

    /// The left edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength x`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEMorphologyElement/x) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-x)
    #[inline]
    pub fn x(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The top edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength y`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEMorphologyElement/y) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-y)
    #[inline]
    pub fn y(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The width of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength width`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEMorphologyElement/width) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-width)
    #[inline]
    pub fn width(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_width__as_value(js(self)))
    }

    /// The height of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength height`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEMorphologyElement/height) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-height)
    #[inline]
    pub fn height(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_height__as_value(js(self)))
    }

    /// The name under which later steps can use the result of this step.
    ///
    /// `readonly attribute SVGAnimatedString result`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEMorphologyElement/result) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-result)
    #[inline]
    pub fn result(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_result__as_value(js(self)))
    }
}

impl SvgfeOffsetElement {
    /// The name of the input image: the `in` attribute.
    ///
    /// `readonly attribute SVGAnimatedString in1`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEOffsetElement/in1) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfeoffsetelement-in1)
    #[inline]
    pub fn in1(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_in1__as_value(js(self)))
    }

    /// The horizontal shift, 0 by default; positive values go to the right.
    ///
    /// `readonly attribute SVGAnimatedNumber dx`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEOffsetElement/dx) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfeoffsetelement-dx)
    #[inline]
    pub fn dx(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_dx__as_value(js(self)))
    }

    /// The vertical shift, 0 by default; positive values go down.
    ///
    /// `readonly attribute SVGAnimatedNumber dy`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEOffsetElement/dy) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfeoffsetelement-dy)
    #[inline]
    pub fn dy(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_dy__as_value(js(self)))
    }

    /// The left edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength x`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEOffsetElement/x) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-x)
    #[inline]
    pub fn x(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The top edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength y`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEOffsetElement/y) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-y)
    #[inline]
    pub fn y(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The width of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength width`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEOffsetElement/width) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-width)
    #[inline]
    pub fn width(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_width__as_value(js(self)))
    }

    /// The height of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength height`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEOffsetElement/height) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-height)
    #[inline]
    pub fn height(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_height__as_value(js(self)))
    }

    /// The name under which later steps can use the result of this step.
    ///
    /// `readonly attribute SVGAnimatedString result`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEOffsetElement/result) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-result)
    #[inline]
    pub fn result(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_result__as_value(js(self)))
    }
}

impl SvgfeSpecularLightingElement {
    /// The name of the input image: the `in` attribute.
    ///
    /// `readonly attribute SVGAnimatedString in1`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFESpecularLightingElement/in1) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfespecularlightingelement-in1)
    #[inline]
    pub fn in1(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_in1__as_value(js(self)))
    }

    /// The height of the surface where the alpha of the input is 1; 1 by default.
    ///
    /// `readonly attribute SVGAnimatedNumber surfaceScale`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFESpecularLightingElement/surfaceScale) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfespecularlightingelement-surfacescale)
    #[doc(alias = "surfaceScale")]
    #[inline]
    pub fn surface_scale(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_surfaceScale__as_value(js(self)))
    }

    /// How strongly the surface reflects highlights, 1 by default.
    ///
    /// `readonly attribute SVGAnimatedNumber specularConstant`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFESpecularLightingElement/specularConstant) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfespecularlightingelement-specularconstant)
    #[doc(alias = "specularConstant")]
    #[inline]
    pub fn specular_constant(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_specularConstant__as_value(js(self)))
    }

    /// How shiny the surface is, 1 by default; larger values give smaller, sharper highlights.
    ///
    /// `readonly attribute SVGAnimatedNumber specularExponent`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFESpecularLightingElement/specularExponent) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfespecularlightingelement-specularexponent)
    #[doc(alias = "specularExponent")]
    #[inline]
    pub fn specular_exponent(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_specularExponent__as_value(js(self)))
    }

    /// The horizontal distance between neighboring cells of the kernel, in the units of the filter's
    /// `primitiveUnits`.
    ///
    /// `readonly attribute SVGAnimatedNumber kernelUnitLengthX`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2024-03. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFESpecularLightingElement/kernelUnitLengthX) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfespecularlightingelement-kernelunitlengthx)
    #[doc(alias = "kernelUnitLengthX")]
    #[inline]
    pub fn kernel_unit_length_x(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_kernelUnitLengthX__as_value(js(self)))
    }

    /// The vertical distance between neighboring cells of the kernel, in the units of the filter's
    /// `primitiveUnits`.
    ///
    /// `readonly attribute SVGAnimatedNumber kernelUnitLengthY`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2024-03. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFESpecularLightingElement/kernelUnitLengthY) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfespecularlightingelement-kernelunitlengthy)
    #[doc(alias = "kernelUnitLengthY")]
    #[inline]
    pub fn kernel_unit_length_y(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_kernelUnitLengthY__as_value(js(self)))
    }

    /// The left edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength x`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFESpecularLightingElement/x) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-x)
    #[inline]
    pub fn x(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The top edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength y`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFESpecularLightingElement/y) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-y)
    #[inline]
    pub fn y(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The width of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength width`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFESpecularLightingElement/width) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-width)
    #[inline]
    pub fn width(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_width__as_value(js(self)))
    }

    /// The height of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength height`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFESpecularLightingElement/height) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-height)
    #[inline]
    pub fn height(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_height__as_value(js(self)))
    }

    /// The name under which later steps can use the result of this step.
    ///
    /// `readonly attribute SVGAnimatedString result`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFESpecularLightingElement/result) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-result)
    #[inline]
    pub fn result(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_result__as_value(js(self)))
    }
}

impl SvgfeTileElement {
    /// The name of the image to repeat: the `in` attribute.
    ///
    /// `readonly attribute SVGAnimatedString in1`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFETileElement/in1) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfetileelement-in1)
    #[inline]
    pub fn in1(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_in1__as_value(js(self)))
    }

    /// The left edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength x`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFETileElement/x) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-x)
    #[inline]
    pub fn x(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The top edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength y`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFETileElement/y) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-y)
    #[inline]
    pub fn y(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The width of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength width`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFETileElement/width) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-width)
    #[inline]
    pub fn width(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_width__as_value(js(self)))
    }

    /// The height of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength height`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFETileElement/height) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-height)
    #[inline]
    pub fn height(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_height__as_value(js(self)))
    }

    /// The name under which later steps can use the result of this step.
    ///
    /// `readonly attribute SVGAnimatedString result`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFETileElement/result) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-result)
    #[inline]
    pub fn result(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_result__as_value(js(self)))
    }
}

impl SvgfeTurbulenceElement {
    /// Means that the noise type is none of those numbered 1 and 2.
    ///
    /// `const unsigned short SVG_TURBULENCE_TYPE_UNKNOWN = 0`
    ///
    /// Feature `svg-filters`.
    pub const SVG_TURBULENCE_TYPE_UNKNOWN: u16 = 0;

    /// Smooth noise that looks like clouds.
    ///
    /// `const unsigned short SVG_TURBULENCE_TYPE_FRACTALNOISE = 1`
    ///
    /// Feature `svg-filters`.
    pub const SVG_TURBULENCE_TYPE_FRACTALNOISE: u16 = 1;

    /// Noise with creases that looks like marble or fire.
    ///
    /// `const unsigned short SVG_TURBULENCE_TYPE_TURBULENCE = 2`
    ///
    /// Feature `svg-filters`.
    pub const SVG_TURBULENCE_TYPE_TURBULENCE: u16 = 2;

    /// Means that the stitching is none of those numbered 1 and 2.
    ///
    /// `const unsigned short SVG_STITCHTYPE_UNKNOWN = 0`
    ///
    /// Feature `svg-filters`.
    pub const SVG_STITCHTYPE_UNKNOWN: u16 = 0;

    /// Means that frequencies are adjusted so that tiles of the noise fit together without seams.
    ///
    /// `const unsigned short SVG_STITCHTYPE_STITCH = 1`
    ///
    /// Feature `svg-filters`.
    pub const SVG_STITCHTYPE_STITCH: u16 = 1;

    /// Means that no care is taken for smooth seams between tiles.
    ///
    /// `const unsigned short SVG_STITCHTYPE_NOSTITCH = 2`
    ///
    /// Feature `svg-filters`.
    pub const SVG_STITCHTYPE_NOSTITCH: u16 = 2;

    /// The horizontal base frequency of the noise, 0 by default; larger values give finer detail.
    ///
    /// `readonly attribute SVGAnimatedNumber baseFrequencyX`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFETurbulenceElement/baseFrequencyX) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfeturbulenceelement-basefrequencyx)
    #[doc(alias = "baseFrequencyX")]
    #[inline]
    pub fn base_frequency_x(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_baseFrequencyX__as_value(js(self)))
    }

    /// The vertical base frequency of the noise, 0 by default; larger values give finer detail.
    ///
    /// `readonly attribute SVGAnimatedNumber baseFrequencyY`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFETurbulenceElement/baseFrequencyY) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfeturbulenceelement-basefrequencyy)
    #[doc(alias = "baseFrequencyY")]
    #[inline]
    pub fn base_frequency_y(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_baseFrequencyY__as_value(js(self)))
    }

    /// How many layers of ever finer noise are added up, 1 by default.
    ///
    /// `readonly attribute SVGAnimatedInteger numOctaves`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFETurbulenceElement/numOctaves) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfeturbulenceelement-numoctaves)
    #[doc(alias = "numOctaves")]
    #[inline]
    pub fn num_octaves(&self) -> SvgAnimatedInteger {
        FromJs::from_js(Js::get_numOctaves__as_value(js(self)))
    }

    /// The start value of the random generator, 0 by default; the same seed gives the same noise.
    ///
    /// `readonly attribute SVGAnimatedNumber seed`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFETurbulenceElement/seed) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfeturbulenceelement-seed)
    #[inline]
    pub fn seed(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_seed__as_value(js(self)))
    }

    /// Whether tiles fit together, one of the `SVG_STITCHTYPE` constants; not stitched by default.
    ///
    /// `readonly attribute SVGAnimatedEnumeration stitchTiles`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFETurbulenceElement/stitchTiles) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfeturbulenceelement-stitchtiles)
    #[doc(alias = "stitchTiles")]
    #[inline]
    pub fn stitch_tiles(&self) -> SvgAnimatedEnumeration {
        FromJs::from_js(Js::get_stitchTiles__as_value(js(self)))
    }

    /// The kind of noise, one of the `SVG_TURBULENCE_TYPE` constants; turbulence by default.
    ///
    /// `readonly attribute SVGAnimatedEnumeration type`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFETurbulenceElement/type) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfeturbulenceelement-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> SvgAnimatedEnumeration {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// The left edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength x`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFETurbulenceElement/x) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-x)
    #[inline]
    pub fn x(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The top edge of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength y`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFETurbulenceElement/y) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-y)
    #[inline]
    pub fn y(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The width of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength width`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFETurbulenceElement/width) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-width)
    #[inline]
    pub fn width(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_width__as_value(js(self)))
    }

    /// The height of the region that this step draws in.
    ///
    /// `readonly attribute SVGAnimatedLength height`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFETurbulenceElement/height) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-height)
    #[inline]
    pub fn height(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_height__as_value(js(self)))
    }

    /// The name under which later steps can use the result of this step.
    ///
    /// `readonly attribute SVGAnimatedString result`
    ///
    /// Feature `svg-filters`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFETurbulenceElement/result) · [Specification](https://drafts.csswg.org/filter-effects/#dom-svgfilterprimitivestandardattributes-result)
    #[inline]
    pub fn result(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_result__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "amplitude")]
    pub(crate) fn get_amplitude__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "azimuth")]
    pub(crate) fn get_azimuth__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "baseFrequencyX")]
    pub(crate) fn get_baseFrequencyX__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "baseFrequencyY")]
    pub(crate) fn get_baseFrequencyY__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "bias")]
    pub(crate) fn get_bias__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "diffuseConstant")]
    pub(crate) fn get_diffuseConstant__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "divisor")]
    pub(crate) fn get_divisor__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "edgeMode")]
    pub(crate) fn get_edgeMode__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "elevation")]
    pub(crate) fn get_elevation__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "exponent")]
    pub(crate) fn get_exponent__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "filterUnits")]
    pub(crate) fn get_filterUnits__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "in1")]
    pub(crate) fn get_in1__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "in2")]
    pub(crate) fn get_in2__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "intercept")]
    pub(crate) fn get_intercept__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "k1")]
    pub(crate) fn get_k1__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "k2")]
    pub(crate) fn get_k2__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "k3")]
    pub(crate) fn get_k3__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "k4")]
    pub(crate) fn get_k4__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "kernelMatrix")]
    pub(crate) fn get_kernelMatrix__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "kernelUnitLengthX")]
    pub(crate) fn get_kernelUnitLengthX__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "kernelUnitLengthY")]
    pub(crate) fn get_kernelUnitLengthY__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "limitingConeAngle")]
    pub(crate) fn get_limitingConeAngle__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "numOctaves")]
    pub(crate) fn get_numOctaves__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "orderX")]
    pub(crate) fn get_orderX__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "orderY")]
    pub(crate) fn get_orderY__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "pointsAtX")]
    pub(crate) fn get_pointsAtX__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "pointsAtY")]
    pub(crate) fn get_pointsAtY__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "pointsAtZ")]
    pub(crate) fn get_pointsAtZ__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "preserveAlpha")]
    pub(crate) fn get_preserveAlpha__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "primitiveUnits")]
    pub(crate) fn get_primitiveUnits__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "radiusX")]
    pub(crate) fn get_radiusX__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "radiusY")]
    pub(crate) fn get_radiusY__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "scale")]
    pub(crate) fn get_scale__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "seed")]
    pub(crate) fn get_seed__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "slope")]
    pub(crate) fn get_slope__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "specularConstant")]
    pub(crate) fn get_specularConstant__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "specularExponent")]
    pub(crate) fn get_specularExponent__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "stdDeviationX")]
    pub(crate) fn get_stdDeviationX__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "stdDeviationY")]
    pub(crate) fn get_stdDeviationY__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "stitchTiles")]
    pub(crate) fn get_stitchTiles__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "surfaceScale")]
    pub(crate) fn get_surfaceScale__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "tableValues")]
    pub(crate) fn get_tableValues__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "targetX")]
    pub(crate) fn get_targetX__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "targetY")]
    pub(crate) fn get_targetY__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "xChannelSelector")]
    pub(crate) fn get_xChannelSelector__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "yChannelSelector")]
    pub(crate) fn get_yChannelSelector__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "setStdDeviation")]
    pub(crate) fn try_call_setStdDeviation__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
}
