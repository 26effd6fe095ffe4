//! Types: The fallback rules of anchor positioning

web_interface! {
    /// A `@position-try` rule: a fallback place for an element that is anchored to another.
    ///
    /// `interface CSSPositionTryRule : CSSRule`
    ///
    /// Inherits the methods of [`CssRule`](crate::CssRule).
    ///
    /// Feature `css-anchor-position`. Exposed in Window. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryRule) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#csspositiontryrule)
    #[doc(alias = "CSSPositionTryRule")]
    pub struct CssPositionTryRule: [crate::CssRule, crate::Object];
    class = "CSSPositionTryRule";
}

web_interface! {
    /// The declarations in a `@position-try` rule.
    ///
    /// `interface CSSPositionTryDescriptors : CSSStyleDeclaration`
    ///
    /// Inherits the methods of [`CssStyleDeclaration`](crate::CssStyleDeclaration).
    ///
    /// Feature `css-anchor-position`. Exposed in Window. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#csspositiontrydescriptors)
    #[doc(alias = "CSSPositionTryDescriptors")]
    pub struct CssPositionTryDescriptors: [crate::CssStyleDeclaration, crate::Object];
    class = "CSSPositionTryDescriptors";
}
