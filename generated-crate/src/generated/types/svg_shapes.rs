//! Types: SVG shapes: rectangles, circles, ellipses, lines, polygons, paths

/// `interface SVGGeometryElement : SVGGraphicsElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGGeometryElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGGeometryElement)
#[doc(alias = "SVGGeometryElement")]
#[repr(transparent)]
pub struct SvgGeometryElement {
    parent: crate::SvgGraphicsElement,
}

interface!(
    SvgGeometryElement: crate::SvgGraphicsElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGGeometryElement"
);
extended!([] SvgGeometryElement);

/// `interface SVGRectElement : SVGGeometryElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRectElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#InterfaceSVGRectElement)
#[doc(alias = "SVGRectElement")]
#[repr(transparent)]
pub struct SvgRectElement {
    parent: crate::SvgGeometryElement,
}

interface!(
    SvgRectElement: crate::SvgGeometryElement,
    crate::SvgGraphicsElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGRectElement"
);

/// `interface SVGCircleElement : SVGGeometryElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGCircleElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#InterfaceSVGCircleElement)
#[doc(alias = "SVGCircleElement")]
#[repr(transparent)]
pub struct SvgCircleElement {
    parent: crate::SvgGeometryElement,
}

interface!(
    SvgCircleElement: crate::SvgGeometryElement,
    crate::SvgGraphicsElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGCircleElement"
);

/// `interface SVGEllipseElement : SVGGeometryElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGEllipseElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#InterfaceSVGEllipseElement)
#[doc(alias = "SVGEllipseElement")]
#[repr(transparent)]
pub struct SvgEllipseElement {
    parent: crate::SvgGeometryElement,
}

interface!(
    SvgEllipseElement: crate::SvgGeometryElement,
    crate::SvgGraphicsElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGEllipseElement"
);

/// `interface SVGLineElement : SVGGeometryElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLineElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#InterfaceSVGLineElement)
#[doc(alias = "SVGLineElement")]
#[repr(transparent)]
pub struct SvgLineElement {
    parent: crate::SvgGeometryElement,
}

interface!(
    SvgLineElement: crate::SvgGeometryElement,
    crate::SvgGraphicsElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGLineElement"
);

/// `interface SVGPointList`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPointList) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#InterfaceSVGPointList)
#[doc(alias = "SVGPointList")]
#[repr(transparent)]
pub struct SvgPointList {
    parent: crate::Object,
}
interface!(SvgPointList:; "SVGPointList");

/// `interface SVGPolylineElement : SVGGeometryElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPolylineElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#InterfaceSVGPolylineElement)
#[doc(alias = "SVGPolylineElement")]
#[repr(transparent)]
pub struct SvgPolylineElement {
    parent: crate::SvgGeometryElement,
}

interface!(
    SvgPolylineElement: crate::SvgGeometryElement,
    crate::SvgGraphicsElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGPolylineElement"
);

/// `interface SVGPolygonElement : SVGGeometryElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPolygonElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#InterfaceSVGPolygonElement)
#[doc(alias = "SVGPolygonElement")]
#[repr(transparent)]
pub struct SvgPolygonElement {
    parent: crate::SvgGeometryElement,
}

interface!(
    SvgPolygonElement: crate::SvgGeometryElement,
    crate::SvgGraphicsElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGPolygonElement"
);

/// `interface SVGPathSegment`
///
/// Exposed in Window.
#[doc(alias = "SVGPathSegment")]
#[cfg(all(feature = "experimental", feature = "svg-shapes"))]
#[repr(transparent)]
pub struct SvgPathSegment {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "svg-shapes"))]
interface!(SvgPathSegment:;);

/// `dictionary SVGPathDataSettings`
#[doc(alias = "SVGPathDataSettings")]
#[cfg(all(feature = "experimental", feature = "svg-shapes"))]
#[repr(transparent)]
pub struct SvgPathDataSettings {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "svg-shapes"))]
dictionary!(SvgPathDataSettings:; "SVGPathDataSettings");

/// `interface SVGPathElement : SVGGeometryElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPathElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/paths.html#InterfaceSVGPathElement)
#[doc(alias = "SVGPathElement")]
#[repr(transparent)]
pub struct SvgPathElement {
    parent: crate::SvgGeometryElement,
}

interface!(
    SvgPathElement: crate::SvgGeometryElement,
    crate::SvgGraphicsElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGPathElement"
);
