//! Types: Further rules of style sheets: pages, namespaces, layers, conditions, containers, nesting, counter styles

web_interface! {
    /// An `@scope` rule, whose styles apply only within a part of the document.
    ///
    /// `interface CSSScopeRule : CSSGroupingRule`
    ///
    /// Inherits the methods of [`CssGroupingRule`](crate::CssGroupingRule) and [`CssRule`](crate::CssRule).
    ///
    /// Feature `css-rules`. Exposed in Window. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/CSSScopeRule) · [Specification](https://drafts.csswg.org/css-cascade-6/#cssscoperule)
    #[doc(alias = "CSSScopeRule")]
    pub struct CssScopeRule: [crate::CssGroupingRule, crate::CssRule, crate::Object];
    class = "CSSScopeRule";
}

web_interface! {
    /// A `@layer` rule with a block of rules in it.
    ///
    /// `interface CSSLayerBlockRule : CSSGroupingRule`
    ///
    /// Inherits the methods of [`CssGroupingRule`](crate::CssGroupingRule) and [`CssRule`](crate::CssRule).
    ///
    /// Feature `css-rules`. Exposed in Window. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/CSSLayerBlockRule) · [Specification](https://drafts.csswg.org/css-cascade-5/#csslayerblockrule)
    #[doc(alias = "CSSLayerBlockRule")]
    pub struct CssLayerBlockRule: [crate::CssGroupingRule, crate::CssRule, crate::Object];
    class = "CSSLayerBlockRule";
}

web_interface! {
    /// A `@layer` rule without a block, which sets the order of layers.
    ///
    /// `interface CSSLayerStatementRule : CSSRule`
    ///
    /// Inherits the methods of [`CssRule`](crate::CssRule).
    ///
    /// Feature `css-rules`. Exposed in Window. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/CSSLayerStatementRule) · [Specification](https://drafts.csswg.org/css-cascade-5/#csslayerstatementrule)
    #[doc(alias = "CSSLayerStatementRule")]
    pub struct CssLayerStatementRule: [crate::CssRule, crate::Object];
    class = "CSSLayerStatementRule";
}

#[cfg(all(feature = "experimental", feature = "css-rules"))]
web_interface! {
    /// A `@color-profile` rule, which names an ICC color profile for the CSS function `color()`.
    ///
    /// `interface CSSColorProfileRule : CSSRule`
    ///
    /// Inherits the methods of [`CssRule`](crate::CssRule).
    ///
    /// Features `css-rules` and `experimental`. Exposed in Window.
    #[doc(alias = "CSSColorProfileRule")]
    pub struct CssColorProfileRule: [crate::CssRule, crate::Object];
    class = "CSSColorProfileRule";
}

web_dictionary! {
    /// One condition of a `@container` rule: the container's name and the query.
    ///
    /// `dictionary CSSContainerCondition`
    ///
    /// Feature `css-rules`.
    #[doc(alias = "CSSContainerCondition")]
    pub struct CssContainerCondition: [crate::Object];
    name = "CSSContainerCondition";
}

web_interface! {
    /// A `@container` rule, whose styles depend on a container element, such as on its size.
    ///
    /// `interface CSSContainerRule : CSSConditionRule`
    ///
    /// Inherits the methods of [`CssConditionRule`](crate::CssConditionRule),
    /// [`CssGroupingRule`](crate::CssGroupingRule) and [`CssRule`](crate::CssRule).
    ///
    /// Feature `css-rules`. Exposed in Window. Baseline: widely available since 2023-02. [MDN](https://developer.mozilla.org/docs/Web/API/CSSContainerRule) · [Specification](https://drafts.csswg.org/css-conditional-5/#the-csscontainerrule-interface)
    #[doc(alias = "CSSContainerRule")]
    pub struct CssContainerRule: [crate::CssConditionRule, crate::CssGroupingRule, crate::CssRule, crate::Object];
    class = "CSSContainerRule";
}

#[cfg(all(feature = "experimental", feature = "css-rules"))]
web_interface! {
    /// A `@supports-condition` rule, which gives a feature query a name for reuse.
    ///
    /// `interface CSSSupportsConditionRule : CSSGroupingRule`
    ///
    /// Inherits the methods of [`CssGroupingRule`](crate::CssGroupingRule) and [`CssRule`](crate::CssRule).
    ///
    /// Features `css-rules` and `experimental`. Exposed in Window.
    #[doc(alias = "CSSSupportsConditionRule")]
    pub struct CssSupportsConditionRule: [crate::CssGroupingRule, crate::CssRule, crate::Object];
    class = "CSSSupportsConditionRule";
}

web_interface! {
    /// The base of rules whose styles apply under a condition.
    ///
    /// `interface CSSConditionRule : CSSGroupingRule`
    ///
    /// Inherits the methods of [`CssGroupingRule`](crate::CssGroupingRule) and [`CssRule`](crate::CssRule).
    ///
    /// Feature `css-rules`. Exposed in Window. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/CSSConditionRule) · [Specification](https://drafts.csswg.org/css-conditional-3/#the-cssconditionrule-interface)
    #[doc(alias = "CSSConditionRule")]
    pub struct CssConditionRule: [crate::CssGroupingRule, crate::CssRule, crate::Object];
    class = "CSSConditionRule";
    extended;
}

web_interface! {
    /// A `@media` rule, whose styles depend on the screen or printer.
    ///
    /// `interface CSSMediaRule : CSSConditionRule`
    ///
    /// Inherits the methods of [`CssConditionRule`](crate::CssConditionRule),
    /// [`CssGroupingRule`](crate::CssGroupingRule) and [`CssRule`](crate::CssRule).
    ///
    /// Feature `css-rules`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMediaRule) · [Specification](https://drafts.csswg.org/css-conditional-3/#the-cssmediarule-interface)
    #[doc(alias = "CSSMediaRule")]
    pub struct CssMediaRule: [crate::CssConditionRule, crate::CssGroupingRule, crate::CssRule, crate::Object];
    class = "CSSMediaRule";
}

web_interface! {
    /// A `@supports` rule, whose styles depend on what the browser can do.
    ///
    /// `interface CSSSupportsRule : CSSConditionRule`
    ///
    /// Inherits the methods of [`CssConditionRule`](crate::CssConditionRule),
    /// [`CssGroupingRule`](crate::CssGroupingRule) and [`CssRule`](crate::CssRule).
    ///
    /// Feature `css-rules`. Exposed in Window. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/API/CSSSupportsRule) · [Specification](https://drafts.csswg.org/css-conditional-3/#the-csssupportsrule-interface)
    #[doc(alias = "CSSSupportsRule")]
    pub struct CssSupportsRule: [crate::CssConditionRule, crate::CssGroupingRule, crate::CssRule, crate::Object];
    class = "CSSSupportsRule";
}

web_interface! {
    /// A `@counter-style` rule: a way to number list items.
    ///
    /// `interface CSSCounterStyleRule : CSSRule`
    ///
    /// Inherits the methods of [`CssRule`](crate::CssRule).
    ///
    /// Feature `css-rules`. Exposed in Window. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/CSSCounterStyleRule) · [Specification](https://drafts.csswg.org/css-counter-styles/#the-csscounterstylerule-interface)
    #[doc(alias = "CSSCounterStyleRule")]
    pub struct CssCounterStyleRule: [crate::CssRule, crate::Object];
    class = "CSSCounterStyleRule";
}

web_interface! {
    /// A `@function` rule: a custom function for use in CSS values.
    ///
    /// `interface CSSFunctionRule : CSSGroupingRule`
    ///
    /// Inherits the methods of [`CssGroupingRule`](crate::CssGroupingRule) and [`CssRule`](crate::CssRule).
    ///
    /// Feature `css-rules`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFunctionRule) · [Specification](https://drafts.csswg.org/css-mixins/#the-function-interface)
    #[doc(alias = "CSSFunctionRule")]
    pub struct CssFunctionRule: [crate::CssGroupingRule, crate::CssRule, crate::Object];
    class = "CSSFunctionRule";
}

web_dictionary! {
    /// One parameter of a custom CSS function.
    ///
    /// `dictionary FunctionParameter`
    ///
    /// Feature `css-rules`.
    pub struct FunctionParameter: [crate::Object];
    name = "FunctionParameter";
}

web_interface! {
    /// The declarations in the body of a custom CSS function.
    ///
    /// `interface CSSFunctionDescriptors : CSSStyleDeclaration`
    ///
    /// Inherits the methods of [`CssStyleDeclaration`](crate::CssStyleDeclaration).
    ///
    /// Feature `css-rules`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFunctionDescriptors) · [Specification](https://drafts.csswg.org/css-mixins/#cssfunctiondescriptors)
    #[doc(alias = "CSSFunctionDescriptors")]
    pub struct CssFunctionDescriptors: [crate::CssStyleDeclaration, crate::Object];
    class = "CSSFunctionDescriptors";
}

web_interface! {
    /// A run of declarations in the body of a custom CSS function.
    ///
    /// `interface CSSFunctionDeclarations : CSSRule`
    ///
    /// Inherits the methods of [`CssRule`](crate::CssRule).
    ///
    /// Feature `css-rules`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFunctionDeclarations) · [Specification](https://drafts.csswg.org/css-mixins/#the-function-declarations-interface)
    #[doc(alias = "CSSFunctionDeclarations")]
    pub struct CssFunctionDeclarations: [crate::CssRule, crate::Object];
    class = "CSSFunctionDeclarations";
}

#[cfg(all(feature = "experimental", feature = "css-rules"))]
web_interface! {
    /// A `@mixin` rule, a named set of styles that other rules can apply.
    ///
    /// `interface CSSMixinRule : CSSGroupingRule`
    ///
    /// Inherits the methods of [`CssGroupingRule`](crate::CssGroupingRule) and [`CssRule`](crate::CssRule).
    ///
    /// Features `css-rules` and `experimental`. Exposed in Window.
    #[doc(alias = "CSSMixinRule")]
    pub struct CssMixinRule: [crate::CssGroupingRule, crate::CssRule, crate::Object];
    class = "CSSMixinRule";
}

#[cfg(all(feature = "experimental", feature = "css-rules"))]
web_interface! {
    /// An `@apply` rule with a block of content to hand to the mixin.
    ///
    /// `interface CSSApplyBlockRule : CSSGroupingRule`
    ///
    /// Inherits the methods of [`CssGroupingRule`](crate::CssGroupingRule) and [`CssRule`](crate::CssRule).
    ///
    /// Features `css-rules` and `experimental`. Exposed in Window.
    #[doc(alias = "CSSApplyBlockRule")]
    pub struct CssApplyBlockRule: [crate::CssGroupingRule, crate::CssRule, crate::Object];
    class = "CSSApplyBlockRule";
}

#[cfg(all(feature = "experimental", feature = "css-rules"))]
web_interface! {
    /// An `@apply` rule without a block.
    ///
    /// `interface CSSApplyStatementRule : CSSRule`
    ///
    /// Inherits the methods of [`CssRule`](crate::CssRule).
    ///
    /// Features `css-rules` and `experimental`. Exposed in Window.
    #[doc(alias = "CSSApplyStatementRule")]
    pub struct CssApplyStatementRule: [crate::CssRule, crate::Object];
    class = "CSSApplyStatementRule";
}

#[cfg(all(feature = "experimental", feature = "css-rules"))]
web_interface! {
    /// A `@contents` rule with a block, which is the fallback if the mixin gets no content.
    ///
    /// `interface CSSContentsBlockRule : CSSGroupingRule`
    ///
    /// Inherits the methods of [`CssGroupingRule`](crate::CssGroupingRule) and [`CssRule`](crate::CssRule).
    ///
    /// Features `css-rules` and `experimental`. Exposed in Window.
    #[doc(alias = "CSSContentsBlockRule")]
    pub struct CssContentsBlockRule: [crate::CssGroupingRule, crate::CssRule, crate::Object];
    class = "CSSContentsBlockRule";
}

#[cfg(all(feature = "experimental", feature = "css-rules"))]
web_interface! {
    /// A `@contents` rule without a block, the place for the content handed to a mixin.
    ///
    /// `interface CSSContentsStatementRule : CSSRule`
    ///
    /// Inherits the methods of [`CssRule`](crate::CssRule).
    ///
    /// Features `css-rules` and `experimental`. Exposed in Window.
    #[doc(alias = "CSSContentsStatementRule")]
    pub struct CssContentsStatementRule: [crate::CssRule, crate::Object];
    class = "CSSContentsStatementRule";
}

web_interface! {
    /// A run of bare declarations that stands after nested rules.
    ///
    /// `interface CSSNestedDeclarations : CSSRule`
    ///
    /// Inherits the methods of [`CssRule`](crate::CssRule).
    ///
    /// Feature `css-rules`. Exposed in Window. Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNestedDeclarations) · [Specification](https://drafts.csswg.org/css-nesting-1/#cssnesteddeclarations)
    #[doc(alias = "CSSNestedDeclarations")]
    pub struct CssNestedDeclarations: [crate::CssRule, crate::Object];
    class = "CSSNestedDeclarations";
}

web_interface! {
    /// The declarations in a `@page` rule.
    ///
    /// `interface CSSPageDescriptors : CSSStyleDeclaration`
    ///
    /// Inherits the methods of [`CssStyleDeclaration`](crate::CssStyleDeclaration).
    ///
    /// Feature `css-rules`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPageDescriptors) · [Specification](https://drafts.csswg.org/cssom/#csspagedescriptors)
    #[doc(alias = "CSSPageDescriptors")]
    pub struct CssPageDescriptors: [crate::CssStyleDeclaration, crate::Object];
    class = "CSSPageDescriptors";
}

web_interface! {
    /// A `@page` rule, which sets size and margins of printed pages.
    ///
    /// `interface CSSPageRule : CSSGroupingRule`
    ///
    /// Inherits the methods of [`CssGroupingRule`](crate::CssGroupingRule) and [`CssRule`](crate::CssRule).
    ///
    /// Feature `css-rules`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPageRule) · [Specification](https://drafts.csswg.org/cssom/#the-csspagerule-interface)
    #[doc(alias = "CSSPageRule")]
    pub struct CssPageRule: [crate::CssGroupingRule, crate::CssRule, crate::Object];
    class = "CSSPageRule";
}

#[cfg(all(feature = "experimental", feature = "css-rules"))]
web_interface! {
    /// A rule for a margin box of a printed page, such as `@top-left`.
    ///
    /// `interface CSSMarginRule : CSSRule`
    ///
    /// Inherits the methods of [`CssRule`](crate::CssRule).
    ///
    /// Features `css-rules` and `experimental`. Exposed in Window. Not in Baseline. [Specification](https://drafts.csswg.org/cssom/#the-cssmarginrule-interface)
    #[doc(alias = "CSSMarginRule")]
    pub struct CssMarginRule: [crate::CssRule, crate::Object];
    class = "CSSMarginRule";
}

web_interface! {
    /// A `@namespace` rule, which names an XML namespace for selectors.
    ///
    /// `interface CSSNamespaceRule : CSSRule`
    ///
    /// Inherits the methods of [`CssRule`](crate::CssRule).
    ///
    /// Feature `css-rules`. Exposed in Window. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNamespaceRule) · [Specification](https://drafts.csswg.org/cssom/#the-cssnamespacerule-interface)
    #[doc(alias = "CSSNamespaceRule")]
    pub struct CssNamespaceRule: [crate::CssRule, crate::Object];
    class = "CSSNamespaceRule";
}
