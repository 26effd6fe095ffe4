//! Types: Text in SVG

web_interface! {
    /// `interface SVGTextContentElement : SVGGraphicsElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextContentElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#InterfaceSVGTextContentElement)
    #[doc(alias = "SVGTextContentElement")]
    pub struct SvgTextContentElement: [
        crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGTextContentElement";
    extended;
}

#[cfg(feature = "svg-text")]
web_interface! {
    /// `interface SVGTextPositioningElement : SVGTextContentElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextPositioningElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#InterfaceSVGTextPositioningElement)
    #[doc(alias = "SVGTextPositioningElement")]
    pub struct SvgTextPositioningElement: [
        crate::SvgTextContentElement, crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node,
        crate::EventTarget, crate::Object,
    ];
    class = "SVGTextPositioningElement";
    extended;
}

#[cfg(feature = "svg-text")]
web_interface! {
    /// `interface SVGTextElement : SVGTextPositioningElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#InterfaceSVGTextElement)
    #[doc(alias = "SVGTextElement")]
    pub struct SvgTextElement: [
        crate::SvgTextPositioningElement, crate::SvgTextContentElement, crate::SvgGraphicsElement, crate::SvgElement,
        crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGTextElement";
}

#[cfg(feature = "svg-text")]
web_interface! {
    /// `interface SVGTSpanElement : SVGTextPositioningElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTSpanElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#InterfaceSVGTSpanElement)
    #[doc(alias = "SVGTSpanElement")]
    pub struct SvgtSpanElement: [
        crate::SvgTextPositioningElement, crate::SvgTextContentElement, crate::SvgGraphicsElement, crate::SvgElement,
        crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGTSpanElement";
}

web_interface! {
    /// `interface SVGTextPathElement : SVGTextContentElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextPathElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#InterfaceSVGTextPathElement)
    ///
    /// Members are added by the feature `unspecified`.
    #[doc(alias = "SVGTextPathElement")]
    pub struct SvgTextPathElement: [
        crate::SvgTextContentElement, crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node,
        crate::EventTarget, crate::Object,
    ];
    class = "SVGTextPathElement";
}
