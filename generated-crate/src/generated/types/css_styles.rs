//! Types: Styles: declarations, the style attribute, computed styles, adopted style sheets

#[cfg(any(
    feature = "css-styles", feature = "svg", feature = "web-animations",
    all(feature = "experimental", feature = "element-geometry"),
))]
interface! {
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

#[cfg(any(
    feature = "css-anchor-position", feature = "css-animations", feature = "css-fonts", feature = "css-properties",
    feature = "css-rules", feature = "css-styles", feature = "cssom",
))]
interface! {
    /// `interface CSSStyleDeclaration`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration) · [Specification](https://drafts.csswg.org/cssom/#the-cssstyledeclaration-interface)
    #[doc(alias = "CSSStyleDeclaration")]
    pub struct CssStyleDeclaration: [crate::Object];
    class = "CSSStyleDeclaration";
    extended;
}

#[cfg(any(
    feature = "css-animations", feature = "css-properties", feature = "css-rules", feature = "css-styles",
    feature = "cssom",
))]
interface! {
    /// `interface CSSStyleProperties : CSSStyleDeclaration`
    ///
    /// Exposed in Window.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleProperties) · [Specification](https://drafts.csswg.org/cssom/#cssstyleproperties)
    ///
    /// Members are added by the feature `css-properties`.
    #[doc(alias = "CSSStyleProperties")]
    pub struct CssStyleProperties: [crate::CssStyleDeclaration, crate::Object];
    class = "CSSStyleProperties";
}
