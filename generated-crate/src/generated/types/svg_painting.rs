//! Types: SVG gradients, patterns, markers, clip paths and masks

/// `interface SVGMarkerElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMarkerElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#InterfaceSVGMarkerElement)
#[doc(alias = "SVGMarkerElement")]
#[repr(transparent)]
pub struct SvgMarkerElement {
    parent: crate::SvgElement,
}
interface!(SvgMarkerElement: crate::SvgElement, crate::Element, crate::Node, crate::EventTarget; "SVGMarkerElement");

/// `interface SVGGradientElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGGradientElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#InterfaceSVGGradientElement)
#[doc(alias = "SVGGradientElement")]
#[repr(transparent)]
pub struct SvgGradientElement {
    parent: crate::SvgElement,
}

interface!(
    SvgGradientElement: crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGGradientElement"
);
extended!([] SvgGradientElement);

/// `interface SVGLinearGradientElement : SVGGradientElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLinearGradientElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#InterfaceSVGLinearGradientElement)
#[doc(alias = "SVGLinearGradientElement")]
#[repr(transparent)]
pub struct SvgLinearGradientElement {
    parent: crate::SvgGradientElement,
}

interface!(
    SvgLinearGradientElement: crate::SvgGradientElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGLinearGradientElement"
);

/// `interface SVGRadialGradientElement : SVGGradientElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRadialGradientElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#InterfaceSVGRadialGradientElement)
#[doc(alias = "SVGRadialGradientElement")]
#[repr(transparent)]
pub struct SvgRadialGradientElement {
    parent: crate::SvgGradientElement,
}

interface!(
    SvgRadialGradientElement: crate::SvgGradientElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGRadialGradientElement"
);

/// `interface SVGStopElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStopElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#InterfaceSVGStopElement)
#[doc(alias = "SVGStopElement")]
#[repr(transparent)]
pub struct SvgStopElement {
    parent: crate::SvgElement,
}
interface!(SvgStopElement: crate::SvgElement, crate::Element, crate::Node, crate::EventTarget; "SVGStopElement");

/// `interface SVGPatternElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPatternElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#InterfaceSVGPatternElement)
#[doc(alias = "SVGPatternElement")]
#[repr(transparent)]
pub struct SvgPatternElement {
    parent: crate::SvgElement,
}
interface!(SvgPatternElement: crate::SvgElement, crate::Element, crate::Node, crate::EventTarget; "SVGPatternElement");

/// `interface SVGClipPathElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGClipPathElement) · [Specification](https://drafts.csswg.org/css-masking/#InterfaceSVGClipPathElement)
#[doc(alias = "SVGClipPathElement")]
#[repr(transparent)]
pub struct SvgClipPathElement {
    parent: crate::SvgElement,
}

interface!(
    SvgClipPathElement: crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGClipPathElement"
);

/// `interface SVGMaskElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMaskElement) · [Specification](https://drafts.csswg.org/css-masking/#InterfaceSVGMaskElement)
#[doc(alias = "SVGMaskElement")]
#[repr(transparent)]
pub struct SvgMaskElement {
    parent: crate::SvgElement,
}
interface!(SvgMaskElement: crate::SvgElement, crate::Element, crate::Node, crate::EventTarget; "SVGMaskElement");
