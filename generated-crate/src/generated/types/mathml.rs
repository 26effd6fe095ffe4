//! Types: MathML elements

web_interface! {
    /// The base of all elements of mathematical formulas.
    ///
    /// `interface MathMLElement : Element`
    ///
    /// Inherits the methods of [`Element`](crate::Element), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the features `css-animations`, `css-transitions`, `css-typed-om`, `html`, `iframes`,
    /// `pointer-events`, `scrolling`, `selection`, `touch-events`, `unspecified`, `webxr`.
    ///
    /// Feature `mathml`. Exposed in Window. Baseline: widely available since 2023-01. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLElement) · [Specification](https://w3c.github.io/mathml-core/#dom-mathmlelement)
    #[doc(alias = "MathMLElement")]
    pub struct MathMlElement: [crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "MathMLElement";
    extended;
}

#[cfg(all(feature = "experimental", feature = "mathml"))]
web_interface! {
    /// A link in a formula.
    ///
    /// `interface MathMLAnchorElement : MathMLElement`
    ///
    /// Inherits the methods of [`MathMlElement`](crate::MathMlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Features `mathml` and `experimental`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement) · [Specification](https://w3c.github.io/mathml-core/#dom-mathmlanchorelement)
    #[doc(alias = "MathMLAnchorElement")]
    pub struct MathMlAnchorElement: [
        crate::MathMlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "MathMLAnchorElement";
}
