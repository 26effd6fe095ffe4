//! Types: MathML elements

/// `interface MathMLElement : Element`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2023-01. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLElement) · [Specification](https://w3c.github.io/mathml-core/#dom-mathmlelement)
#[doc(alias = "MathMLElement")]
#[repr(transparent)]
pub struct MathMlElement {
    parent: crate::Element,
}
interface!(MathMlElement: crate::Element, crate::Node, crate::EventTarget; "MathMLElement");
extended!([] MathMlElement);

/// `interface MathMLAnchorElement : MathMLElement`
///
/// Exposed in Window.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement) · [Specification](https://w3c.github.io/mathml-core/#dom-mathmlanchorelement)
#[doc(alias = "MathMLAnchorElement")]
#[cfg(all(feature = "experimental", feature = "mathml"))]
#[repr(transparent)]
pub struct MathMlAnchorElement {
    parent: crate::MathMlElement,
}

#[cfg(all(feature = "experimental", feature = "mathml"))]
interface!(
    MathMlAnchorElement: crate::MathMlElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "MathMLAnchorElement"
);
