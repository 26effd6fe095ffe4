//! Types: SVG gradients, patterns, markers, clip paths and masks

web_interface! {
    /// The `marker` element: a symbol such as an arrowhead, drawn on the vertices of paths and lines.
    ///
    /// `interface SVGMarkerElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-painting`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMarkerElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#InterfaceSVGMarkerElement)
    #[doc(alias = "SVGMarkerElement")]
    pub struct SvgMarkerElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGMarkerElement";
}

web_interface! {
    /// The base of linear and radial gradients.
    ///
    /// `interface SVGGradientElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-painting`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGGradientElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#InterfaceSVGGradientElement)
    #[doc(alias = "SVGGradientElement")]
    pub struct SvgGradientElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGGradientElement";
    extended;
}

web_interface! {
    /// The `linearGradient` element: a gradient whose color changes along a line.
    ///
    /// `interface SVGLinearGradientElement : SVGGradientElement`
    ///
    /// Inherits the methods of [`SvgGradientElement`](crate::SvgGradientElement),
    /// [`SvgElement`](crate::SvgElement), [`Element`](crate::Element), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-painting`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLinearGradientElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#InterfaceSVGLinearGradientElement)
    #[doc(alias = "SVGLinearGradientElement")]
    pub struct SvgLinearGradientElement: [
        crate::SvgGradientElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGLinearGradientElement";
}

web_interface! {
    /// The `radialGradient` element: a gradient whose color changes from a focal circle outward.
    ///
    /// `interface SVGRadialGradientElement : SVGGradientElement`
    ///
    /// Inherits the methods of [`SvgGradientElement`](crate::SvgGradientElement),
    /// [`SvgElement`](crate::SvgElement), [`Element`](crate::Element), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-painting`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRadialGradientElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#InterfaceSVGRadialGradientElement)
    #[doc(alias = "SVGRadialGradientElement")]
    pub struct SvgRadialGradientElement: [
        crate::SvgGradientElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGRadialGradientElement";
}

web_interface! {
    /// The `stop` element: a color at one position of a gradient.
    ///
    /// `interface SVGStopElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-painting`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStopElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#InterfaceSVGStopElement)
    #[doc(alias = "SVGStopElement")]
    pub struct SvgStopElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGStopElement";
}

web_interface! {
    /// The `pattern` element: a tile that fills or strokes shapes by repetition.
    ///
    /// `interface SVGPatternElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-painting`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPatternElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#InterfaceSVGPatternElement)
    #[doc(alias = "SVGPatternElement")]
    pub struct SvgPatternElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGPatternElement";
}

web_interface! {
    /// The `clipPath` element: a shape outside of which clipped elements are not drawn.
    ///
    /// `interface SVGClipPathElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-painting`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGClipPathElement) · [Specification](https://drafts.csswg.org/css-masking/#InterfaceSVGClipPathElement)
    #[doc(alias = "SVGClipPathElement")]
    pub struct SvgClipPathElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGClipPathElement";
}

web_interface! {
    /// The `mask` element: a drawing whose brightness or alpha decides how visible the masked element is.
    ///
    /// `interface SVGMaskElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-painting`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMaskElement) · [Specification](https://drafts.csswg.org/css-masking/#InterfaceSVGMaskElement)
    #[doc(alias = "SVGMaskElement")]
    pub struct SvgMaskElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGMaskElement";
}
