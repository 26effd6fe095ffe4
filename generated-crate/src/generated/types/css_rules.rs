//! Types: Further rules of style sheets: pages, namespaces, layers, conditions, containers, nesting, counter styles

web_interface! {
    /// `interface CSSScopeRule : CSSGroupingRule`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/CSSScopeRule) · [Specification](https://drafts.csswg.org/css-cascade-6/#cssscoperule)
    #[doc(alias = "CSSScopeRule")]
    pub struct CssScopeRule: [crate::CssGroupingRule, crate::CssRule, crate::Object];
    class = "CSSScopeRule";
}

web_interface! {
    /// `interface CSSLayerBlockRule : CSSGroupingRule`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/CSSLayerBlockRule) · [Specification](https://drafts.csswg.org/css-cascade-5/#csslayerblockrule)
    #[doc(alias = "CSSLayerBlockRule")]
    pub struct CssLayerBlockRule: [crate::CssGroupingRule, crate::CssRule, crate::Object];
    class = "CSSLayerBlockRule";
}

web_interface! {
    /// `interface CSSLayerStatementRule : CSSRule`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/CSSLayerStatementRule) · [Specification](https://drafts.csswg.org/css-cascade-5/#csslayerstatementrule)
    #[doc(alias = "CSSLayerStatementRule")]
    pub struct CssLayerStatementRule: [crate::CssRule, crate::Object];
    class = "CSSLayerStatementRule";
}

#[cfg(all(feature = "experimental", feature = "css-rules"))]
web_interface! {
    /// `interface CSSColorProfileRule : CSSRule`
    ///
    /// Exposed in Window.
    #[doc(alias = "CSSColorProfileRule")]
    pub struct CssColorProfileRule: [crate::CssRule, crate::Object];
    class = "CSSColorProfileRule";
}

web_dictionary! {
    /// `dictionary CSSContainerCondition`
    #[doc(alias = "CSSContainerCondition")]
    pub struct CssContainerCondition: [crate::Object];
    name = "CSSContainerCondition";
}

web_interface! {
    /// `interface CSSContainerRule : CSSConditionRule`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2023-02. [MDN](https://developer.mozilla.org/docs/Web/API/CSSContainerRule) · [Specification](https://drafts.csswg.org/css-conditional-5/#the-csscontainerrule-interface)
    #[doc(alias = "CSSContainerRule")]
    pub struct CssContainerRule: [crate::CssConditionRule, crate::CssGroupingRule, crate::CssRule, crate::Object];
    class = "CSSContainerRule";
}

#[cfg(all(feature = "experimental", feature = "css-rules"))]
web_interface! {
    /// `interface CSSSupportsConditionRule : CSSGroupingRule`
    ///
    /// Exposed in Window.
    #[doc(alias = "CSSSupportsConditionRule")]
    pub struct CssSupportsConditionRule: [crate::CssGroupingRule, crate::CssRule, crate::Object];
    class = "CSSSupportsConditionRule";
}

web_interface! {
    /// `interface CSSConditionRule : CSSGroupingRule`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/CSSConditionRule) · [Specification](https://drafts.csswg.org/css-conditional-3/#the-cssconditionrule-interface)
    #[doc(alias = "CSSConditionRule")]
    pub struct CssConditionRule: [crate::CssGroupingRule, crate::CssRule, crate::Object];
    class = "CSSConditionRule";
    extended;
}

web_interface! {
    /// `interface CSSMediaRule : CSSConditionRule`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMediaRule) · [Specification](https://drafts.csswg.org/css-conditional-3/#the-cssmediarule-interface)
    #[doc(alias = "CSSMediaRule")]
    pub struct CssMediaRule: [crate::CssConditionRule, crate::CssGroupingRule, crate::CssRule, crate::Object];
    class = "CSSMediaRule";
}

web_interface! {
    /// `interface CSSSupportsRule : CSSConditionRule`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/API/CSSSupportsRule) · [Specification](https://drafts.csswg.org/css-conditional-3/#the-csssupportsrule-interface)
    #[doc(alias = "CSSSupportsRule")]
    pub struct CssSupportsRule: [crate::CssConditionRule, crate::CssGroupingRule, crate::CssRule, crate::Object];
    class = "CSSSupportsRule";
}

web_interface! {
    /// `interface CSSCounterStyleRule : CSSRule`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/CSSCounterStyleRule) · [Specification](https://drafts.csswg.org/css-counter-styles/#the-csscounterstylerule-interface)
    #[doc(alias = "CSSCounterStyleRule")]
    pub struct CssCounterStyleRule: [crate::CssRule, crate::Object];
    class = "CSSCounterStyleRule";
}

web_interface! {
    /// `interface CSSFunctionRule : CSSGroupingRule`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFunctionRule) · [Specification](https://drafts.csswg.org/css-mixins/#the-function-interface)
    #[doc(alias = "CSSFunctionRule")]
    pub struct CssFunctionRule: [crate::CssGroupingRule, crate::CssRule, crate::Object];
    class = "CSSFunctionRule";
}

web_dictionary! {
    /// `dictionary FunctionParameter`
    pub struct FunctionParameter: [crate::Object];
    name = "FunctionParameter";
}

web_interface! {
    /// `interface CSSFunctionDescriptors : CSSStyleDeclaration`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFunctionDescriptors) · [Specification](https://drafts.csswg.org/css-mixins/#cssfunctiondescriptors)
    #[doc(alias = "CSSFunctionDescriptors")]
    pub struct CssFunctionDescriptors: [crate::CssStyleDeclaration, crate::Object];
    class = "CSSFunctionDescriptors";
}

web_interface! {
    /// `interface CSSFunctionDeclarations : CSSRule`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFunctionDeclarations) · [Specification](https://drafts.csswg.org/css-mixins/#the-function-declarations-interface)
    #[doc(alias = "CSSFunctionDeclarations")]
    pub struct CssFunctionDeclarations: [crate::CssRule, crate::Object];
    class = "CSSFunctionDeclarations";
}

#[cfg(all(feature = "experimental", feature = "css-rules"))]
web_interface! {
    /// `interface CSSMixinRule : CSSGroupingRule`
    ///
    /// Exposed in Window.
    #[doc(alias = "CSSMixinRule")]
    pub struct CssMixinRule: [crate::CssGroupingRule, crate::CssRule, crate::Object];
    class = "CSSMixinRule";
}

#[cfg(all(feature = "experimental", feature = "css-rules"))]
web_interface! {
    /// `interface CSSApplyBlockRule : CSSGroupingRule`
    ///
    /// Exposed in Window.
    #[doc(alias = "CSSApplyBlockRule")]
    pub struct CssApplyBlockRule: [crate::CssGroupingRule, crate::CssRule, crate::Object];
    class = "CSSApplyBlockRule";
}

#[cfg(all(feature = "experimental", feature = "css-rules"))]
web_interface! {
    /// `interface CSSApplyStatementRule : CSSRule`
    ///
    /// Exposed in Window.
    #[doc(alias = "CSSApplyStatementRule")]
    pub struct CssApplyStatementRule: [crate::CssRule, crate::Object];
    class = "CSSApplyStatementRule";
}

#[cfg(all(feature = "experimental", feature = "css-rules"))]
web_interface! {
    /// `interface CSSContentsBlockRule : CSSGroupingRule`
    ///
    /// Exposed in Window.
    #[doc(alias = "CSSContentsBlockRule")]
    pub struct CssContentsBlockRule: [crate::CssGroupingRule, crate::CssRule, crate::Object];
    class = "CSSContentsBlockRule";
}

#[cfg(all(feature = "experimental", feature = "css-rules"))]
web_interface! {
    /// `interface CSSContentsStatementRule : CSSRule`
    ///
    /// Exposed in Window.
    #[doc(alias = "CSSContentsStatementRule")]
    pub struct CssContentsStatementRule: [crate::CssRule, crate::Object];
    class = "CSSContentsStatementRule";
}

web_interface! {
    /// `interface CSSNestedDeclarations : CSSRule`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNestedDeclarations) · [Specification](https://drafts.csswg.org/css-nesting-1/#cssnesteddeclarations)
    #[doc(alias = "CSSNestedDeclarations")]
    pub struct CssNestedDeclarations: [crate::CssRule, crate::Object];
    class = "CSSNestedDeclarations";
}

web_interface! {
    /// `interface CSSPageDescriptors : CSSStyleDeclaration`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPageDescriptors) · [Specification](https://drafts.csswg.org/cssom/#csspagedescriptors)
    #[doc(alias = "CSSPageDescriptors")]
    pub struct CssPageDescriptors: [crate::CssStyleDeclaration, crate::Object];
    class = "CSSPageDescriptors";
}

web_interface! {
    /// `interface CSSPageRule : CSSGroupingRule`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPageRule) · [Specification](https://drafts.csswg.org/cssom/#the-csspagerule-interface)
    #[doc(alias = "CSSPageRule")]
    pub struct CssPageRule: [crate::CssGroupingRule, crate::CssRule, crate::Object];
    class = "CSSPageRule";
}

#[cfg(all(feature = "experimental", feature = "css-rules"))]
web_interface! {
    /// `interface CSSMarginRule : CSSRule`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/cssom/#the-cssmarginrule-interface)
    #[doc(alias = "CSSMarginRule")]
    pub struct CssMarginRule: [crate::CssRule, crate::Object];
    class = "CSSMarginRule";
}

web_interface! {
    /// `interface CSSNamespaceRule : CSSRule`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNamespaceRule) · [Specification](https://drafts.csswg.org/cssom/#the-cssnamespacerule-interface)
    #[doc(alias = "CSSNamespaceRule")]
    pub struct CssNamespaceRule: [crate::CssRule, crate::Object];
    class = "CSSNamespaceRule";
}
