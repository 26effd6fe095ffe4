//! Types: Computed styles, the styles of pseudo-elements, adopted style sheets

web_interface! {
    /// `interface CSSPseudoElement`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPseudoElement) · [Specification](https://drafts.csswg.org/css-pseudo/#CSSPseudoElement-interface)
    ///
    /// Members are added by the feature `element-geometry`.
    #[doc(alias = "CSSPseudoElement")]
    pub struct CssPseudoElement: [crate::Object];
    class = "CSSPseudoElement";
}
