//! Types: Computed styles, the styles of pseudo-elements, adopted style sheets

web_interface! {
    /// A pseudo-element, such as `::before`, of an element.
    ///
    /// `interface CSSPseudoElement`
    ///
    /// Members are added by the feature `element-geometry`.
    ///
    /// Feature `css-styles`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPseudoElement) · [Specification](https://drafts.csswg.org/css-pseudo/#CSSPseudoElement-interface)
    #[doc(alias = "CSSPseudoElement")]
    pub struct CssPseudoElement: [crate::Object];
    class = "CSSPseudoElement";
}
