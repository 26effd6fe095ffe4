//! Types: Styles: declarations, the style attribute, computed styles, adopted style sheets

/// `interface CSSPseudoElement`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPseudoElement) · [Specification](https://drafts.csswg.org/css-pseudo/#CSSPseudoElement-interface)
#[doc(alias = "CSSPseudoElement")]
#[cfg(any(
    feature = "css-styles", feature = "svg", feature = "web-animations",
    all(feature = "experimental", feature = "element-geometry"),
))]
#[repr(transparent)]
pub struct CssPseudoElement {
    parent: crate::Object,
}
#[cfg(any(
    feature = "css-styles", feature = "svg", feature = "web-animations",
    all(feature = "experimental", feature = "element-geometry"),
))]
interface!(CssPseudoElement:; "CSSPseudoElement");

/// `interface CSSStyleDeclaration`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration) · [Specification](https://drafts.csswg.org/cssom/#the-cssstyledeclaration-interface)
#[doc(alias = "CSSStyleDeclaration")]
#[cfg(any(
    feature = "css-anchor-position", feature = "css-animations", feature = "css-fonts", feature = "css-rules",
    feature = "css-styles", feature = "cssom",
))]
#[repr(transparent)]
pub struct CssStyleDeclaration {
    parent: crate::Object,
}
#[cfg(any(
    feature = "css-anchor-position", feature = "css-animations", feature = "css-fonts", feature = "css-rules",
    feature = "css-styles", feature = "cssom",
))]
interface!(CssStyleDeclaration:; "CSSStyleDeclaration");
#[cfg(any(
    feature = "css-anchor-position", feature = "css-animations", feature = "css-fonts", feature = "css-rules",
    feature = "css-styles", feature = "cssom",
))]
extended!([] CssStyleDeclaration);

/// `interface CSSStyleProperties : CSSStyleDeclaration`
///
/// Exposed in Window.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleProperties) · [Specification](https://drafts.csswg.org/cssom/#cssstyleproperties)
#[doc(alias = "CSSStyleProperties")]
#[cfg(any(feature = "css-animations", feature = "css-rules", feature = "css-styles", feature = "cssom"))]
#[repr(transparent)]
pub struct CssStyleProperties {
    parent: crate::CssStyleDeclaration,
}
#[cfg(any(feature = "css-animations", feature = "css-rules", feature = "css-styles", feature = "cssom"))]
interface!(CssStyleProperties: crate::CssStyleDeclaration; "CSSStyleProperties");
