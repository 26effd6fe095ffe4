//! Types: SVG gradients, patterns, markers, clip paths and masks

web_interface! {
    /// `interface SVGMarkerElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMarkerElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#InterfaceSVGMarkerElement)
    #[doc(alias = "SVGMarkerElement")]
    pub struct SvgMarkerElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGMarkerElement";
}

web_interface! {
    /// `interface SVGGradientElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGGradientElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#InterfaceSVGGradientElement)
    #[doc(alias = "SVGGradientElement")]
    pub struct SvgGradientElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGGradientElement";
    extended;
}

web_interface! {
    /// `interface SVGLinearGradientElement : SVGGradientElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLinearGradientElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#InterfaceSVGLinearGradientElement)
    #[doc(alias = "SVGLinearGradientElement")]
    pub struct SvgLinearGradientElement: [
        crate::SvgGradientElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGLinearGradientElement";
}

web_interface! {
    /// `interface SVGRadialGradientElement : SVGGradientElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRadialGradientElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#InterfaceSVGRadialGradientElement)
    #[doc(alias = "SVGRadialGradientElement")]
    pub struct SvgRadialGradientElement: [
        crate::SvgGradientElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGRadialGradientElement";
}

web_interface! {
    /// `interface SVGStopElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStopElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#InterfaceSVGStopElement)
    #[doc(alias = "SVGStopElement")]
    pub struct SvgStopElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGStopElement";
}

web_interface! {
    /// `interface SVGPatternElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPatternElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#InterfaceSVGPatternElement)
    #[doc(alias = "SVGPatternElement")]
    pub struct SvgPatternElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGPatternElement";
}

web_interface! {
    /// `interface SVGClipPathElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGClipPathElement) · [Specification](https://drafts.csswg.org/css-masking/#InterfaceSVGClipPathElement)
    #[doc(alias = "SVGClipPathElement")]
    pub struct SvgClipPathElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGClipPathElement";
}

web_interface! {
    /// `interface SVGMaskElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMaskElement) · [Specification](https://drafts.csswg.org/css-masking/#InterfaceSVGMaskElement)
    #[doc(alias = "SVGMaskElement")]
    pub struct SvgMaskElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGMaskElement";
}
