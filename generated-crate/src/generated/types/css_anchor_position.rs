//! Types: The fallback rules of anchor positioning

web_interface! {
    /// `interface CSSPositionTryRule : CSSRule`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryRule) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#csspositiontryrule)
    #[doc(alias = "CSSPositionTryRule")]
    pub struct CssPositionTryRule: [crate::CssRule, crate::Object];
    class = "CSSPositionTryRule";
}

web_interface! {
    /// `interface CSSPositionTryDescriptors : CSSStyleDeclaration`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#csspositiontrydescriptors)
    #[doc(alias = "CSSPositionTryDescriptors")]
    pub struct CssPositionTryDescriptors: [crate::CssStyleDeclaration, crate::Object];
    class = "CSSPositionTryDescriptors";
}
