//! Types: Registering custom CSS properties with a type

web_dictionary! {
    /// `dictionary PropertyDefinition`
    ///
    /// Feature `css-custom-properties`.
    pub struct PropertyDefinition: [crate::Object];
    name = "PropertyDefinition";
}

web_interface! {
    /// `interface CSSPropertyRule : CSSRule`
    ///
    /// Inherits the methods of [`CssRule`](crate::CssRule).
    ///
    /// Feature `css-custom-properties`. Exposed in Window. Baseline: newly available since 2024-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPropertyRule) · [Specification](https://drafts.css-houdini.org/css-properties-values-api/#the-css-property-rule-interface)
    #[doc(alias = "CSSPropertyRule")]
    pub struct CssPropertyRule: [crate::CssRule, crate::Object];
    class = "CSSPropertyRule";
}
