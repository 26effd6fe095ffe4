//! Types: SVG shapes: rectangles, circles, ellipses, lines, polygons, paths

web_interface! {
    /// The base of SVG elements that have an outline: paths and basic shapes.
    ///
    /// `interface SVGGeometryElement : SVGGraphicsElement`
    ///
    /// Inherits the methods of [`SvgGraphicsElement`](crate::SvgGraphicsElement),
    /// [`SvgElement`](crate::SvgElement), [`Element`](crate::Element), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-shapes`. Exposed in Window. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGGeometryElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGGeometryElement)
    #[doc(alias = "SVGGeometryElement")]
    pub struct SvgGeometryElement: [
        crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGGeometryElement";
    extended;
}

web_interface! {
    /// The `rect` element: a rectangle, possibly with rounded corners.
    ///
    /// `interface SVGRectElement : SVGGeometryElement`
    ///
    /// Inherits the methods of [`SvgGeometryElement`](crate::SvgGeometryElement),
    /// [`SvgGraphicsElement`](crate::SvgGraphicsElement), [`SvgElement`](crate::SvgElement),
    /// [`Element`](crate::Element), [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-shapes`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRectElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#InterfaceSVGRectElement)
    #[doc(alias = "SVGRectElement")]
    pub struct SvgRectElement: [
        crate::SvgGeometryElement, crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node,
        crate::EventTarget, crate::Object,
    ];
    class = "SVGRectElement";
}

web_interface! {
    /// The `circle` element.
    ///
    /// `interface SVGCircleElement : SVGGeometryElement`
    ///
    /// Inherits the methods of [`SvgGeometryElement`](crate::SvgGeometryElement),
    /// [`SvgGraphicsElement`](crate::SvgGraphicsElement), [`SvgElement`](crate::SvgElement),
    /// [`Element`](crate::Element), [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-shapes`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGCircleElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#InterfaceSVGCircleElement)
    #[doc(alias = "SVGCircleElement")]
    pub struct SvgCircleElement: [
        crate::SvgGeometryElement, crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node,
        crate::EventTarget, crate::Object,
    ];
    class = "SVGCircleElement";
}

web_interface! {
    /// The `ellipse` element, with its axes parallel to x and y.
    ///
    /// `interface SVGEllipseElement : SVGGeometryElement`
    ///
    /// Inherits the methods of [`SvgGeometryElement`](crate::SvgGeometryElement),
    /// [`SvgGraphicsElement`](crate::SvgGraphicsElement), [`SvgElement`](crate::SvgElement),
    /// [`Element`](crate::Element), [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-shapes`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGEllipseElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#InterfaceSVGEllipseElement)
    #[doc(alias = "SVGEllipseElement")]
    pub struct SvgEllipseElement: [
        crate::SvgGeometryElement, crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node,
        crate::EventTarget, crate::Object,
    ];
    class = "SVGEllipseElement";
}

web_interface! {
    /// The `line` element: a straight line between two points.
    ///
    /// `interface SVGLineElement : SVGGeometryElement`
    ///
    /// Inherits the methods of [`SvgGeometryElement`](crate::SvgGeometryElement),
    /// [`SvgGraphicsElement`](crate::SvgGraphicsElement), [`SvgElement`](crate::SvgElement),
    /// [`Element`](crate::Element), [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-shapes`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLineElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#InterfaceSVGLineElement)
    #[doc(alias = "SVGLineElement")]
    pub struct SvgLineElement: [
        crate::SvgGeometryElement, crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node,
        crate::EventTarget, crate::Object,
    ];
    class = "SVGLineElement";
}

web_interface! {
    /// The list of the points of a polyline or polygon; changes show on the page.
    ///
    /// `interface SVGPointList`
    ///
    /// Feature `svg-shapes`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPointList) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#InterfaceSVGPointList)
    #[doc(alias = "SVGPointList")]
    pub struct SvgPointList: [crate::Object];
    class = "SVGPointList";
}

web_interface! {
    /// The `polyline` element: connected straight lines, usually not closed.
    ///
    /// `interface SVGPolylineElement : SVGGeometryElement`
    ///
    /// Inherits the methods of [`SvgGeometryElement`](crate::SvgGeometryElement),
    /// [`SvgGraphicsElement`](crate::SvgGraphicsElement), [`SvgElement`](crate::SvgElement),
    /// [`Element`](crate::Element), [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-shapes`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPolylineElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#InterfaceSVGPolylineElement)
    #[doc(alias = "SVGPolylineElement")]
    pub struct SvgPolylineElement: [
        crate::SvgGeometryElement, crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node,
        crate::EventTarget, crate::Object,
    ];
    class = "SVGPolylineElement";
}

web_interface! {
    /// The `polygon` element: a closed shape of straight lines.
    ///
    /// `interface SVGPolygonElement : SVGGeometryElement`
    ///
    /// Inherits the methods of [`SvgGeometryElement`](crate::SvgGeometryElement),
    /// [`SvgGraphicsElement`](crate::SvgGraphicsElement), [`SvgElement`](crate::SvgElement),
    /// [`Element`](crate::Element), [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-shapes`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPolygonElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#InterfaceSVGPolygonElement)
    #[doc(alias = "SVGPolygonElement")]
    pub struct SvgPolygonElement: [
        crate::SvgGeometryElement, crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node,
        crate::EventTarget, crate::Object,
    ];
    class = "SVGPolygonElement";
}

#[cfg(all(feature = "experimental", feature = "svg-shapes"))]
web_interface! {
    /// One command of an SVG path with its numbers.
    ///
    /// `interface SVGPathSegment`
    ///
    /// Features `svg-shapes` and `experimental`. Exposed in Window.
    #[doc(alias = "SVGPathSegment")]
    pub struct SvgPathSegment: [crate::Object];
}

#[cfg(all(feature = "experimental", feature = "svg-shapes"))]
web_dictionary! {
    /// The options of `getPathData`.
    ///
    /// `dictionary SVGPathDataSettings`
    ///
    /// Features `svg-shapes` and `experimental`.
    #[doc(alias = "SVGPathDataSettings")]
    pub struct SvgPathDataSettings: [crate::Object];
    name = "SVGPathDataSettings";
}

web_interface! {
    /// The `path` element: any outline of lines and curves, described by its `d` attribute.
    ///
    /// `interface SVGPathElement : SVGGeometryElement`
    ///
    /// Inherits the methods of [`SvgGeometryElement`](crate::SvgGeometryElement),
    /// [`SvgGraphicsElement`](crate::SvgGraphicsElement), [`SvgElement`](crate::SvgElement),
    /// [`Element`](crate::Element), [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-shapes`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPathElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/paths.html#InterfaceSVGPathElement)
    #[doc(alias = "SVGPathElement")]
    pub struct SvgPathElement: [
        crate::SvgGeometryElement, crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node,
        crate::EventTarget, crate::Object,
    ];
    class = "SVGPathElement";
}
