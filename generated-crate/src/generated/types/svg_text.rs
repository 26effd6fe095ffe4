//! Types: Text in SVG

web_interface! {
    /// The base of SVG elements that hold text, with methods to measure its characters.
    ///
    /// `interface SVGTextContentElement : SVGGraphicsElement`
    ///
    /// Inherits the methods of [`SvgGraphicsElement`](crate::SvgGraphicsElement),
    /// [`SvgElement`](crate::SvgElement), [`Element`](crate::Element), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-text`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextContentElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#InterfaceSVGTextContentElement)
    #[doc(alias = "SVGTextContentElement")]
    pub struct SvgTextContentElement: [
        crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGTextContentElement";
    extended;
}

#[cfg(feature = "svg-text")]
web_interface! {
    /// The base of text elements whose characters can be placed one by one.
    ///
    /// `interface SVGTextPositioningElement : SVGTextContentElement`
    ///
    /// Inherits the methods of [`SvgTextContentElement`](crate::SvgTextContentElement),
    /// [`SvgGraphicsElement`](crate::SvgGraphicsElement), [`SvgElement`](crate::SvgElement),
    /// [`Element`](crate::Element), [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-text`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextPositioningElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#InterfaceSVGTextPositioningElement)
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
    /// The `text` element: a piece of text in a drawing.
    ///
    /// `interface SVGTextElement : SVGTextPositioningElement`
    ///
    /// Inherits the methods of [`SvgTextPositioningElement`](crate::SvgTextPositioningElement),
    /// [`SvgTextContentElement`](crate::SvgTextContentElement), [`SvgGraphicsElement`](crate::SvgGraphicsElement),
    /// [`SvgElement`](crate::SvgElement), [`Element`](crate::Element), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-text`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#InterfaceSVGTextElement)
    #[doc(alias = "SVGTextElement")]
    pub struct SvgTextElement: [
        crate::SvgTextPositioningElement, crate::SvgTextContentElement, crate::SvgGraphicsElement, crate::SvgElement,
        crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGTextElement";
}

#[cfg(feature = "svg-text")]
web_interface! {
    /// The `tspan` element: a part of a text with a position or style of its own.
    ///
    /// `interface SVGTSpanElement : SVGTextPositioningElement`
    ///
    /// Inherits the methods of [`SvgTextPositioningElement`](crate::SvgTextPositioningElement),
    /// [`SvgTextContentElement`](crate::SvgTextContentElement), [`SvgGraphicsElement`](crate::SvgGraphicsElement),
    /// [`SvgElement`](crate::SvgElement), [`Element`](crate::Element), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-text`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTSpanElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#InterfaceSVGTSpanElement)
    #[doc(alias = "SVGTSpanElement")]
    pub struct SvgtSpanElement: [
        crate::SvgTextPositioningElement, crate::SvgTextContentElement, crate::SvgGraphicsElement, crate::SvgElement,
        crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGTSpanElement";
}

web_interface! {
    /// The `textPath` element: text that runs along a path.
    ///
    /// `interface SVGTextPathElement : SVGTextContentElement`
    ///
    /// Inherits the methods of [`SvgTextContentElement`](crate::SvgTextContentElement),
    /// [`SvgGraphicsElement`](crate::SvgGraphicsElement), [`SvgElement`](crate::SvgElement),
    /// [`Element`](crate::Element), [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `unspecified`.
    ///
    /// Feature `svg-text`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextPathElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#InterfaceSVGTextPathElement)
    #[doc(alias = "SVGTextPathElement")]
    pub struct SvgTextPathElement: [
        crate::SvgTextContentElement, crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node,
        crate::EventTarget, crate::Object,
    ];
    class = "SVGTextPathElement";
}
