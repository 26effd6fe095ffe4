//! Types: Text in SVG

/// `interface SVGTextContentElement : SVGGraphicsElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextContentElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#InterfaceSVGTextContentElement)
#[doc(alias = "SVGTextContentElement")]
#[repr(transparent)]
pub struct SvgTextContentElement {
    parent: crate::SvgGraphicsElement,
}

interface!(
    SvgTextContentElement: crate::SvgGraphicsElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGTextContentElement"
);
extended!([] SvgTextContentElement);

/// `interface SVGTextPositioningElement : SVGTextContentElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextPositioningElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#InterfaceSVGTextPositioningElement)
#[doc(alias = "SVGTextPositioningElement")]
#[repr(transparent)]
pub struct SvgTextPositioningElement {
    parent: crate::SvgTextContentElement,
}

interface!(
    SvgTextPositioningElement: crate::SvgTextContentElement,
    crate::SvgGraphicsElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGTextPositioningElement"
);
extended!([] SvgTextPositioningElement);

/// `interface SVGTextElement : SVGTextPositioningElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#InterfaceSVGTextElement)
#[doc(alias = "SVGTextElement")]
#[repr(transparent)]
pub struct SvgTextElement {
    parent: crate::SvgTextPositioningElement,
}

interface!(
    SvgTextElement: crate::SvgTextPositioningElement,
    crate::SvgTextContentElement,
    crate::SvgGraphicsElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGTextElement"
);

/// `interface SVGTSpanElement : SVGTextPositioningElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTSpanElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#InterfaceSVGTSpanElement)
#[doc(alias = "SVGTSpanElement")]
#[repr(transparent)]
pub struct SvgtSpanElement {
    parent: crate::SvgTextPositioningElement,
}

interface!(
    SvgtSpanElement: crate::SvgTextPositioningElement,
    crate::SvgTextContentElement,
    crate::SvgGraphicsElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGTSpanElement"
);

/// `interface SVGTextPathElement : SVGTextContentElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTextPathElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#InterfaceSVGTextPathElement)
#[doc(alias = "SVGTextPathElement")]
#[repr(transparent)]
pub struct SvgTextPathElement {
    parent: crate::SvgTextContentElement,
}

interface!(
    SvgTextPathElement: crate::SvgTextContentElement,
    crate::SvgGraphicsElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGTextPathElement"
);
