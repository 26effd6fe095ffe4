//! Types: Animation elements of SVG

/// `interface TimeEvent : Event`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TimeEvent) · [Specification](https://svgwg.org/specs/animations/#InterfaceTimeEvent)
#[cfg(all(feature = "experimental", feature = "svg-animations"))]
#[repr(transparent)]
pub struct TimeEvent {
    parent: crate::Event,
}
#[cfg(all(feature = "experimental", feature = "svg-animations"))]
interface!(TimeEvent: crate::Event; "TimeEvent");

/// `interface SVGAnimationElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimationElement) · [Specification](https://svgwg.org/specs/animations/#InterfaceSVGAnimationElement)
#[doc(alias = "SVGAnimationElement")]
#[repr(transparent)]
pub struct SvgAnimationElement {
    parent: crate::SvgElement,
}

interface!(
    SvgAnimationElement: crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGAnimationElement"
);
extended!([] SvgAnimationElement);

/// `interface SVGAnimateElement : SVGAnimationElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimateElement) · [Specification](https://svgwg.org/specs/animations/#InterfaceSVGAnimateElement)
#[doc(alias = "SVGAnimateElement")]
#[repr(transparent)]
pub struct SvgAnimateElement {
    parent: crate::SvgAnimationElement,
}

interface!(
    SvgAnimateElement: crate::SvgAnimationElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGAnimateElement"
);

/// `interface SVGSetElement : SVGAnimationElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSetElement) · [Specification](https://svgwg.org/specs/animations/#InterfaceSVGSetElement)
#[doc(alias = "SVGSetElement")]
#[repr(transparent)]
pub struct SvgSetElement {
    parent: crate::SvgAnimationElement,
}

interface!(
    SvgSetElement: crate::SvgAnimationElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGSetElement"
);

/// `interface SVGAnimateMotionElement : SVGAnimationElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimateMotionElement) · [Specification](https://svgwg.org/specs/animations/#InterfaceSVGAnimateMotionElement)
#[doc(alias = "SVGAnimateMotionElement")]
#[repr(transparent)]
pub struct SvgAnimateMotionElement {
    parent: crate::SvgAnimationElement,
}

interface!(
    SvgAnimateMotionElement: crate::SvgAnimationElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGAnimateMotionElement"
);

/// `interface SVGMPathElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMPathElement) · [Specification](https://svgwg.org/specs/animations/#InterfaceSVGMPathElement)
#[doc(alias = "SVGMPathElement")]
#[repr(transparent)]
pub struct SvgmPathElement {
    parent: crate::SvgElement,
}
interface!(SvgmPathElement: crate::SvgElement, crate::Element, crate::Node, crate::EventTarget; "SVGMPathElement");

/// `interface SVGAnimateTransformElement : SVGAnimationElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimateTransformElement) · [Specification](https://svgwg.org/specs/animations/#InterfaceSVGAnimateTransformElement)
#[doc(alias = "SVGAnimateTransformElement")]
#[repr(transparent)]
pub struct SvgAnimateTransformElement {
    parent: crate::SvgAnimationElement,
}

interface!(
    SvgAnimateTransformElement: crate::SvgAnimationElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGAnimateTransformElement"
);
