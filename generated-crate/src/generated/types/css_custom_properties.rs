//! Types: Registering custom CSS properties with a type

/// `dictionary PropertyDefinition`
#[repr(transparent)]
pub struct PropertyDefinition {
    parent: crate::Object,
}
dictionary!(PropertyDefinition:; "PropertyDefinition");

/// `interface CSSPropertyRule : CSSRule`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2024-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPropertyRule) · [Specification](https://drafts.css-houdini.org/css-properties-values-api/#the-css-property-rule-interface)
#[doc(alias = "CSSPropertyRule")]
#[repr(transparent)]
pub struct CssPropertyRule {
    parent: crate::CssRule,
}
interface!(CssPropertyRule: crate::CssRule; "CSSPropertyRule");
