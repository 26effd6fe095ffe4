//! SVG gradients, patterns, markers, clip paths and masks

use crate::runtime::prelude::*;
use crate::{
    SvgAngle, SvgAnimatedAngle, SvgAnimatedEnumeration, SvgAnimatedLength, SvgAnimatedNumber,
    SvgAnimatedPreserveAspectRatio, SvgAnimatedRect, SvgAnimatedString, SvgAnimatedTransformList, SvgClipPathElement,
    SvgGradientElement, SvgLinearGradientElement, SvgMarkerElement, SvgMaskElement, SvgPatternElement,
    SvgRadialGradientElement, SvgStopElement,
};

impl SvgMarkerElement {
    /// Means that the marker units are none of those numbered 1 and 2.
    ///
    /// `const unsigned short SVG_MARKERUNITS_UNKNOWN = 0`
    ///
    /// Feature `svg-painting`.
    pub const SVG_MARKERUNITS_UNKNOWN: u16 = 0;

    /// Means that the size of the marker is in the user units of the element that uses it.
    ///
    /// `const unsigned short SVG_MARKERUNITS_USERSPACEONUSE = 1`
    ///
    /// Feature `svg-painting`.
    pub const SVG_MARKERUNITS_USERSPACEONUSE: u16 = 1;

    /// Means that the size of the marker is in multiples of the stroke width.
    ///
    /// `const unsigned short SVG_MARKERUNITS_STROKEWIDTH = 2`
    ///
    /// Feature `svg-painting`.
    pub const SVG_MARKERUNITS_STROKEWIDTH: u16 = 2;

    /// Means that the orientation is none of those numbered 1 to 3.
    ///
    /// `const unsigned short SVG_MARKER_ORIENT_UNKNOWN = 0`
    ///
    /// Feature `svg-painting`.
    pub const SVG_MARKER_ORIENT_UNKNOWN: u16 = 0;

    /// Means that the marker turns with the direction of the path.
    ///
    /// `const unsigned short SVG_MARKER_ORIENT_AUTO = 1`
    ///
    /// Feature `svg-painting`.
    pub const SVG_MARKER_ORIENT_AUTO: u16 = 1;

    /// Means that the marker is turned by the fixed angle in `orientAngle`.
    ///
    /// `const unsigned short SVG_MARKER_ORIENT_ANGLE = 2`
    ///
    /// Feature `svg-painting`.
    pub const SVG_MARKER_ORIENT_ANGLE: u16 = 2;

    /// Means that the marker turns with the path, but points backward if it stands at the start.
    ///
    /// `const unsigned short SVG_MARKER_ORIENT_AUTO_START_REVERSE = 3`
    ///
    /// Feature `svg-painting`.
    pub const SVG_MARKER_ORIENT_AUTO_START_REVERSE: u16 = 3;

    /// The x coordinate, within the marker, of the point that is placed on the vertex.
    ///
    /// `readonly attribute SVGAnimatedLength refX`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMarkerElement/refX) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#__svg__SVGMarkerElement__refX)
    #[doc(alias = "refX")]
    #[inline]
    pub fn ref_x(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_refX__as_value(js(self)))
    }

    /// The y coordinate, within the marker, of the point that is placed on the vertex.
    ///
    /// `readonly attribute SVGAnimatedLength refY`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMarkerElement/refY) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#__svg__SVGMarkerElement__refY)
    #[doc(alias = "refY")]
    #[inline]
    pub fn ref_y(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_refY__as_value(js(self)))
    }

    /// The unit system of the marker size, one of the `SVG_MARKERUNITS` constants; stroke width by default.
    ///
    /// `readonly attribute SVGAnimatedEnumeration markerUnits`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMarkerElement/markerUnits) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#__svg__SVGMarkerElement__markerUnits)
    #[doc(alias = "markerUnits")]
    #[inline]
    pub fn marker_units(&self) -> SvgAnimatedEnumeration {
        FromJs::from_js(Js::get_markerUnits__as_value(js(self)))
    }

    /// The width of the marker, 3 by default.
    ///
    /// `readonly attribute SVGAnimatedLength markerWidth`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMarkerElement/markerWidth) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#__svg__SVGMarkerElement__markerWidth)
    #[doc(alias = "markerWidth")]
    #[inline]
    pub fn marker_width(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_markerWidth__as_value(js(self)))
    }

    /// The height of the marker, 3 by default.
    ///
    /// `readonly attribute SVGAnimatedLength markerHeight`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMarkerElement/markerHeight) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#__svg__SVGMarkerElement__markerHeight)
    #[doc(alias = "markerHeight")]
    #[inline]
    pub fn marker_height(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_markerHeight__as_value(js(self)))
    }

    /// How the marker is turned, one of the `SVG_MARKER_ORIENT` constants.
    ///
    /// `readonly attribute SVGAnimatedEnumeration orientType`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMarkerElement/orientType) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#__svg__SVGMarkerElement__orientType)
    #[doc(alias = "orientType")]
    #[inline]
    pub fn orient_type(&self) -> SvgAnimatedEnumeration {
        FromJs::from_js(Js::get_orientType__as_value(js(self)))
    }

    /// The fixed angle of the marker; 0 when it turns with the path.
    ///
    /// `readonly attribute SVGAnimatedAngle orientAngle`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMarkerElement/orientAngle) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#__svg__SVGMarkerElement__orientAngle)
    #[doc(alias = "orientAngle")]
    #[inline]
    pub fn orient_angle(&self) -> SvgAnimatedAngle {
        FromJs::from_js(Js::get_orientAngle__as_value(js(self)))
    }

    /// The `orient` attribute as text: an angle, `auto` or `auto-start-reverse`.
    ///
    /// `attribute DOMString orient`
    ///
    /// Features `svg-painting` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMarkerElement/orient) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#__svg__SVGMarkerElement__orient)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn orient(&self) -> String {
        Js::get_orient__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the `orient` attribute as text: an angle, `auto` or `auto-start-reverse`.
    ///
    /// Features `svg-painting` and `experimental`.
    #[doc(alias = "orient")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_orient(&self, value: &str) {
        Js::set_orient__str(js(self), value)
    }

    /// Makes the marker turn with the path (`orient="auto"`).
    ///
    /// `undefined setOrientToAuto()`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMarkerElement/setOrientToAuto) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#__svg__SVGMarkerElement__setOrientToAuto)
    #[doc(alias = "setOrientToAuto")]
    #[inline]
    pub fn set_orient_to_auto(&self) {
        Js::call_setOrientToAuto(js(self))
    }

    /// Gives the marker a fixed angle.
    ///
    /// `undefined setOrientToAngle(SVGAngle angle)`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMarkerElement/setOrientToAngle) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#__svg__SVGMarkerElement__setOrientToAngle)
    #[doc(alias = "setOrientToAngle")]
    #[inline]
    pub fn set_orient_to_angle(&self, angle: &SvgAngle) {
        Js::call_setOrientToAngle__value(js(self), angle.as_ref())
    }

    /// The part of the drawing's coordinates that is fitted into the viewport.
    ///
    /// `readonly attribute SVGAnimatedRect viewBox`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMarkerElement/viewBox) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGFitToViewBox__viewBox)
    #[doc(alias = "viewBox")]
    #[inline]
    pub fn view_box(&self) -> SvgAnimatedRect {
        FromJs::from_js(Js::get_viewBox__as_value(js(self)))
    }

    /// How the drawing is fitted in if the proportions differ from those of the viewport.
    ///
    /// `readonly attribute SVGAnimatedPreserveAspectRatio preserveAspectRatio`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMarkerElement/preserveAspectRatio) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGFitToViewBox__preserveAspectRatio)
    #[doc(alias = "preserveAspectRatio")]
    #[inline]
    pub fn preserve_aspect_ratio(&self) -> SvgAnimatedPreserveAspectRatio {
        FromJs::from_js(Js::get_preserveAspectRatio__as_value(js(self)))
    }
}

impl SvgGradientElement {
    /// Means that the spread method is none of those numbered 1 to 3.
    ///
    /// `const unsigned short SVG_SPREADMETHOD_UNKNOWN = 0`
    ///
    /// Feature `svg-painting`.
    pub const SVG_SPREADMETHOD_UNKNOWN: u16 = 0;

    /// Means that the first and the last color continue beyond the ends of the gradient.
    ///
    /// `const unsigned short SVG_SPREADMETHOD_PAD = 1`
    ///
    /// Feature `svg-painting`.
    pub const SVG_SPREADMETHOD_PAD: u16 = 1;

    /// Means that the gradient repeats beyond its ends, alternately backward and forward.
    ///
    /// `const unsigned short SVG_SPREADMETHOD_REFLECT = 2`
    ///
    /// Feature `svg-painting`.
    pub const SVG_SPREADMETHOD_REFLECT: u16 = 2;

    /// Means that the gradient starts again beyond its ends.
    ///
    /// `const unsigned short SVG_SPREADMETHOD_REPEAT = 3`
    ///
    /// Feature `svg-painting`.
    pub const SVG_SPREADMETHOD_REPEAT: u16 = 3;

    /// The unit system of the gradient's coordinates, one of the `SVGUnitTypes`; by default the bounding box.
    ///
    /// `readonly attribute SVGAnimatedEnumeration gradientUnits`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGGradientElement/gradientUnits) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#__svg__SVGGradientElement__gradientUnits)
    #[doc(alias = "gradientUnits")]
    #[inline]
    pub fn gradient_units(&self) -> SvgAnimatedEnumeration {
        FromJs::from_js(Js::get_gradientUnits__as_value(js(self)))
    }

    /// The extra transformation from gradient coordinates to the target coordinates.
    ///
    /// `readonly attribute SVGAnimatedTransformList gradientTransform`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGGradientElement/gradientTransform) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#__svg__SVGGradientElement__gradientTransform)
    #[doc(alias = "gradientTransform")]
    #[inline]
    pub fn gradient_transform(&self) -> SvgAnimatedTransformList {
        FromJs::from_js(Js::get_gradientTransform__as_value(js(self)))
    }

    /// How the gradient continues beyond its ends, one of the `SVG_SPREADMETHOD` constants; pad by default.
    ///
    /// `readonly attribute SVGAnimatedEnumeration spreadMethod`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGGradientElement/spreadMethod) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#__svg__SVGGradientElement__spreadMethod)
    #[doc(alias = "spreadMethod")]
    #[inline]
    pub fn spread_method(&self) -> SvgAnimatedEnumeration {
        FromJs::from_js(Js::get_spreadMethod__as_value(js(self)))
    }

    /// The address of the element to copy, such as `#icon`.
    ///
    /// `readonly attribute SVGAnimatedString href`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGGradientElement/href) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGURIReference__href)
    #[inline]
    pub fn href(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_href__as_value(js(self)))
    }
}

impl SvgLinearGradientElement {
    /// The x coordinate where the gradient starts, `0%` by default.
    ///
    /// `readonly attribute SVGAnimatedLength x1`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLinearGradientElement/x1) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#__svg__SVGLinearGradientElement__x1)
    #[inline]
    pub fn x1(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_x1__as_value(js(self)))
    }

    /// The y coordinate where the gradient starts, `0%` by default.
    ///
    /// `readonly attribute SVGAnimatedLength y1`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLinearGradientElement/y1) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#__svg__SVGLinearGradientElement__y1)
    #[inline]
    pub fn y1(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_y1__as_value(js(self)))
    }

    /// The x coordinate where the gradient ends, `100%` by default.
    ///
    /// `readonly attribute SVGAnimatedLength x2`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLinearGradientElement/x2) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#__svg__SVGLinearGradientElement__x2)
    #[inline]
    pub fn x2(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_x2__as_value(js(self)))
    }

    /// The y coordinate where the gradient ends, `0%` by default.
    ///
    /// `readonly attribute SVGAnimatedLength y2`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLinearGradientElement/y2) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#__svg__SVGLinearGradientElement__y2)
    #[inline]
    pub fn y2(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_y2__as_value(js(self)))
    }
}

impl SvgRadialGradientElement {
    /// The x coordinate of the center of the outer circle, `50%` by default.
    ///
    /// `readonly attribute SVGAnimatedLength cx`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRadialGradientElement/cx) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#__svg__SVGRadialGradientElement__cx)
    #[inline]
    pub fn cx(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_cx__as_value(js(self)))
    }

    /// The y coordinate of the center of the outer circle, `50%` by default.
    ///
    /// `readonly attribute SVGAnimatedLength cy`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRadialGradientElement/cy) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#__svg__SVGRadialGradientElement__cy)
    #[inline]
    pub fn cy(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_cy__as_value(js(self)))
    }

    /// The radius of the outer circle, `50%` by default; the gradient ends there.
    ///
    /// `readonly attribute SVGAnimatedLength r`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRadialGradientElement/r) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#__svg__SVGRadialGradientElement__r)
    #[inline]
    pub fn r(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_r__as_value(js(self)))
    }

    /// The x coordinate of the focal point where the gradient starts; by default the same as `cx`.
    ///
    /// `readonly attribute SVGAnimatedLength fx`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRadialGradientElement/fx) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#__svg__SVGRadialGradientElement__fx)
    #[inline]
    pub fn fx(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_fx__as_value(js(self)))
    }

    /// The y coordinate of the focal point where the gradient starts; by default the same as `cy`.
    ///
    /// `readonly attribute SVGAnimatedLength fy`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRadialGradientElement/fy) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#__svg__SVGRadialGradientElement__fy)
    #[inline]
    pub fn fy(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_fy__as_value(js(self)))
    }

    /// The radius of the focal circle where the gradient starts, `0%` by default.
    ///
    /// `readonly attribute SVGAnimatedLength fr`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRadialGradientElement/fr) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#__svg__SVGRadialGradientElement__fr)
    #[inline]
    pub fn fr(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_fr__as_value(js(self)))
    }
}

impl SvgStopElement {
    /// The position of the stop along the gradient, from 0 at its start to 1 at its end.
    ///
    /// `readonly attribute SVGAnimatedNumber offset`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStopElement/offset) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#__svg__SVGStopElement__offset)
    #[inline]
    pub fn offset(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_offset__as_value(js(self)))
    }
}

impl SvgPatternElement {
    /// The unit system of the tile's place and size, one of the `SVGUnitTypes`; by default the bounding box.
    ///
    /// `readonly attribute SVGAnimatedEnumeration patternUnits`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPatternElement/patternUnits) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#__svg__SVGPatternElement__patternUnits)
    #[doc(alias = "patternUnits")]
    #[inline]
    pub fn pattern_units(&self) -> SvgAnimatedEnumeration {
        FromJs::from_js(Js::get_patternUnits__as_value(js(self)))
    }

    /// The unit system of the tile's content, one of the `SVGUnitTypes`; by default user space. A `viewBox`
    /// overrides it.
    ///
    /// `readonly attribute SVGAnimatedEnumeration patternContentUnits`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPatternElement/patternContentUnits) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#__svg__SVGPatternElement__patternContentUnits)
    #[doc(alias = "patternContentUnits")]
    #[inline]
    pub fn pattern_content_units(&self) -> SvgAnimatedEnumeration {
        FromJs::from_js(Js::get_patternContentUnits__as_value(js(self)))
    }

    /// The extra transformation of the pattern, for example to rotate or scale the tiles.
    ///
    /// `readonly attribute SVGAnimatedTransformList patternTransform`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPatternElement/patternTransform) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#__svg__SVGPatternElement__patternTransform)
    #[doc(alias = "patternTransform")]
    #[inline]
    pub fn pattern_transform(&self) -> SvgAnimatedTransformList {
        FromJs::from_js(Js::get_patternTransform__as_value(js(self)))
    }

    /// The x coordinate of the first tile, 0 by default.
    ///
    /// `readonly attribute SVGAnimatedLength x`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPatternElement/x) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#__svg__SVGPatternElement__x)
    #[inline]
    pub fn x(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The y coordinate of the first tile, 0 by default.
    ///
    /// `readonly attribute SVGAnimatedLength y`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPatternElement/y) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#__svg__SVGPatternElement__y)
    #[inline]
    pub fn y(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The width of a tile; with the default of 0 nothing is painted.
    ///
    /// `readonly attribute SVGAnimatedLength width`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPatternElement/width) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#__svg__SVGPatternElement__width)
    #[inline]
    pub fn width(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_width__as_value(js(self)))
    }

    /// The height of a tile; with the default of 0 nothing is painted.
    ///
    /// `readonly attribute SVGAnimatedLength height`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPatternElement/height) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#__svg__SVGPatternElement__height)
    #[inline]
    pub fn height(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_height__as_value(js(self)))
    }

    /// The part of the drawing's coordinates that is fitted into the viewport.
    ///
    /// `readonly attribute SVGAnimatedRect viewBox`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPatternElement/viewBox) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGFitToViewBox__viewBox)
    #[doc(alias = "viewBox")]
    #[inline]
    pub fn view_box(&self) -> SvgAnimatedRect {
        FromJs::from_js(Js::get_viewBox__as_value(js(self)))
    }

    /// How the drawing is fitted in if the proportions differ from those of the viewport.
    ///
    /// `readonly attribute SVGAnimatedPreserveAspectRatio preserveAspectRatio`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPatternElement/preserveAspectRatio) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGFitToViewBox__preserveAspectRatio)
    #[doc(alias = "preserveAspectRatio")]
    #[inline]
    pub fn preserve_aspect_ratio(&self) -> SvgAnimatedPreserveAspectRatio {
        FromJs::from_js(Js::get_preserveAspectRatio__as_value(js(self)))
    }

    /// The address of the element to copy, such as `#icon`.
    ///
    /// `readonly attribute SVGAnimatedString href`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPatternElement/href) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGURIReference__href)
    #[inline]
    pub fn href(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_href__as_value(js(self)))
    }
}

impl SvgClipPathElement {
    /// The unit system of the clip shapes, one of the `SVGUnitTypes`; by default user space.
    ///
    /// `readonly attribute SVGAnimatedEnumeration clipPathUnits`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGClipPathElement/clipPathUnits) · [Specification](https://drafts.csswg.org/css-masking/#dom-svgclippathelement-clippathunits)
    #[doc(alias = "clipPathUnits")]
    #[inline]
    pub fn clip_path_units(&self) -> SvgAnimatedEnumeration {
        FromJs::from_js(Js::get_clipPathUnits__as_value(js(self)))
    }

    /// The transformations that are applied to the clip shapes.
    ///
    /// `readonly attribute SVGAnimatedTransformList transform`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGClipPathElement/transform) · [Specification](https://drafts.csswg.org/css-masking/#dom-svgclippathelement-transform)
    #[inline]
    pub fn transform(&self) -> SvgAnimatedTransformList {
        FromJs::from_js(Js::get_transform__as_value(js(self)))
    }
}

impl SvgMaskElement {
    /// The unit system of the mask's place and size, one of the `SVGUnitTypes`; by default the bounding box.
    ///
    /// `readonly attribute SVGAnimatedEnumeration maskUnits`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMaskElement/maskUnits) · [Specification](https://drafts.csswg.org/css-masking/#dom-svgmaskelement-maskunits)
    #[doc(alias = "maskUnits")]
    #[inline]
    pub fn mask_units(&self) -> SvgAnimatedEnumeration {
        FromJs::from_js(Js::get_maskUnits__as_value(js(self)))
    }

    /// The unit system of the mask's content, one of the `SVGUnitTypes`; by default user space.
    ///
    /// `readonly attribute SVGAnimatedEnumeration maskContentUnits`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMaskElement/maskContentUnits) · [Specification](https://drafts.csswg.org/css-masking/#dom-svgmaskelement-maskcontentunits)
    #[doc(alias = "maskContentUnits")]
    #[inline]
    pub fn mask_content_units(&self) -> SvgAnimatedEnumeration {
        FromJs::from_js(Js::get_maskContentUnits__as_value(js(self)))
    }

    /// The left edge of the mask area, by default `-10%`.
    ///
    /// `readonly attribute SVGAnimatedLength x`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMaskElement/x) · [Specification](https://drafts.csswg.org/css-masking/#dom-svgmaskelement-x)
    #[inline]
    pub fn x(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The top edge of the mask area, by default `-10%`.
    ///
    /// `readonly attribute SVGAnimatedLength y`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMaskElement/y) · [Specification](https://drafts.csswg.org/css-masking/#dom-svgmaskelement-y)
    #[inline]
    pub fn y(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The width of the mask area, by default `120%`; nothing is visible outside of it.
    ///
    /// `readonly attribute SVGAnimatedLength width`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMaskElement/width) · [Specification](https://drafts.csswg.org/css-masking/#dom-svgmaskelement-width)
    #[inline]
    pub fn width(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_width__as_value(js(self)))
    }

    /// The height of the mask area, by default `120%`; nothing is visible outside of it.
    ///
    /// `readonly attribute SVGAnimatedLength height`
    ///
    /// Feature `svg-painting`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMaskElement/height) · [Specification](https://drafts.csswg.org/css-masking/#dom-svgmaskelement-height)
    #[inline]
    pub fn height(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_height__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "clipPathUnits")]
    pub(crate) fn get_clipPathUnits__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "fr")]
    pub(crate) fn get_fr__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "fx")]
    pub(crate) fn get_fx__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "fy")]
    pub(crate) fn get_fy__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "gradientTransform")]
    pub(crate) fn get_gradientTransform__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "gradientUnits")]
    pub(crate) fn get_gradientUnits__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "markerHeight")]
    pub(crate) fn get_markerHeight__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "markerUnits")]
    pub(crate) fn get_markerUnits__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "markerWidth")]
    pub(crate) fn get_markerWidth__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "maskContentUnits")]
    pub(crate) fn get_maskContentUnits__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "maskUnits")]
    pub(crate) fn get_maskUnits__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "orientAngle")]
    pub(crate) fn get_orientAngle__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "orientType")]
    pub(crate) fn get_orientType__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "patternContentUnits")]
    pub(crate) fn get_patternContentUnits__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "patternTransform")]
    pub(crate) fn get_patternTransform__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "patternUnits")]
    pub(crate) fn get_patternUnits__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "refX")]
    pub(crate) fn get_refX__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "refY")]
    pub(crate) fn get_refY__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "spreadMethod")]
    pub(crate) fn get_spreadMethod__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "setOrientToAngle")]
    pub(crate) fn call_setOrientToAngle__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "setOrientToAuto")]
    pub(crate) fn call_setOrientToAuto(this: &Js);
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "orient")]
    pub(crate) fn get_orient__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "orient")]
    pub(crate) fn set_orient__str(this: &Js, a0: &str);
}
