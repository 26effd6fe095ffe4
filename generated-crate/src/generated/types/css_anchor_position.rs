//! Types: The fallback rules of anchor positioning

/// `interface CSSPositionTryRule : CSSRule`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryRule) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#csspositiontryrule)
#[doc(alias = "CSSPositionTryRule")]
#[repr(transparent)]
pub struct CssPositionTryRule {
    parent: crate::CssRule,
}
interface!(CssPositionTryRule: crate::CssRule; "CSSPositionTryRule");

/// `interface CSSPositionTryDescriptors : CSSStyleDeclaration`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#csspositiontrydescriptors)
#[doc(alias = "CSSPositionTryDescriptors")]
#[repr(transparent)]
pub struct CssPositionTryDescriptors {
    parent: crate::CssStyleDeclaration,
}
interface!(CssPositionTryDescriptors: crate::CssStyleDeclaration; "CSSPositionTryDescriptors");
