//! Types: Further rules of style sheets: pages, namespaces, layers, conditions, containers, nesting, counter styles

/// `interface CSSScopeRule : CSSGroupingRule`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/CSSScopeRule) · [Specification](https://drafts.csswg.org/css-cascade-6/#cssscoperule)
#[doc(alias = "CSSScopeRule")]
#[repr(transparent)]
pub struct CssScopeRule {
    parent: crate::CssGroupingRule,
}
interface!(CssScopeRule: crate::CssGroupingRule, crate::CssRule; "CSSScopeRule");

/// `interface CSSLayerBlockRule : CSSGroupingRule`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/CSSLayerBlockRule) · [Specification](https://drafts.csswg.org/css-cascade-5/#csslayerblockrule)
#[doc(alias = "CSSLayerBlockRule")]
#[repr(transparent)]
pub struct CssLayerBlockRule {
    parent: crate::CssGroupingRule,
}
interface!(CssLayerBlockRule: crate::CssGroupingRule, crate::CssRule; "CSSLayerBlockRule");

/// `interface CSSLayerStatementRule : CSSRule`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/CSSLayerStatementRule) · [Specification](https://drafts.csswg.org/css-cascade-5/#csslayerstatementrule)
#[doc(alias = "CSSLayerStatementRule")]
#[repr(transparent)]
pub struct CssLayerStatementRule {
    parent: crate::CssRule,
}
interface!(CssLayerStatementRule: crate::CssRule; "CSSLayerStatementRule");

/// `interface CSSColorProfileRule : CSSRule`
///
/// Exposed in Window.
#[doc(alias = "CSSColorProfileRule")]
#[cfg(all(feature = "experimental", feature = "css-rules"))]
#[repr(transparent)]
pub struct CssColorProfileRule {
    parent: crate::CssRule,
}
#[cfg(all(feature = "experimental", feature = "css-rules"))]
interface!(CssColorProfileRule: crate::CssRule; "CSSColorProfileRule");

/// `dictionary CSSContainerCondition`
#[doc(alias = "CSSContainerCondition")]
#[repr(transparent)]
pub struct CssContainerCondition {
    parent: crate::Object,
}
dictionary!(CssContainerCondition:; "CSSContainerCondition");

/// `interface CSSContainerRule : CSSConditionRule`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2023-02. [MDN](https://developer.mozilla.org/docs/Web/API/CSSContainerRule) · [Specification](https://drafts.csswg.org/css-conditional-5/#the-csscontainerrule-interface)
#[doc(alias = "CSSContainerRule")]
#[repr(transparent)]
pub struct CssContainerRule {
    parent: crate::CssConditionRule,
}
interface!(CssContainerRule: crate::CssConditionRule, crate::CssGroupingRule, crate::CssRule; "CSSContainerRule");

/// `interface CSSSupportsConditionRule : CSSGroupingRule`
///
/// Exposed in Window.
#[doc(alias = "CSSSupportsConditionRule")]
#[cfg(all(feature = "experimental", feature = "css-rules"))]
#[repr(transparent)]
pub struct CssSupportsConditionRule {
    parent: crate::CssGroupingRule,
}
#[cfg(all(feature = "experimental", feature = "css-rules"))]
interface!(CssSupportsConditionRule: crate::CssGroupingRule, crate::CssRule; "CSSSupportsConditionRule");

/// `interface CSSConditionRule : CSSGroupingRule`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/CSSConditionRule) · [Specification](https://drafts.csswg.org/css-conditional-3/#the-cssconditionrule-interface)
#[doc(alias = "CSSConditionRule")]
#[repr(transparent)]
pub struct CssConditionRule {
    parent: crate::CssGroupingRule,
}
interface!(CssConditionRule: crate::CssGroupingRule, crate::CssRule; "CSSConditionRule");
extended!([] CssConditionRule);

/// `interface CSSMediaRule : CSSConditionRule`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMediaRule) · [Specification](https://drafts.csswg.org/css-conditional-3/#the-cssmediarule-interface)
#[doc(alias = "CSSMediaRule")]
#[repr(transparent)]
pub struct CssMediaRule {
    parent: crate::CssConditionRule,
}
interface!(CssMediaRule: crate::CssConditionRule, crate::CssGroupingRule, crate::CssRule; "CSSMediaRule");

/// `interface CSSSupportsRule : CSSConditionRule`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/API/CSSSupportsRule) · [Specification](https://drafts.csswg.org/css-conditional-3/#the-csssupportsrule-interface)
#[doc(alias = "CSSSupportsRule")]
#[repr(transparent)]
pub struct CssSupportsRule {
    parent: crate::CssConditionRule,
}
interface!(CssSupportsRule: crate::CssConditionRule, crate::CssGroupingRule, crate::CssRule; "CSSSupportsRule");

/// `interface CSSCounterStyleRule : CSSRule`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/CSSCounterStyleRule) · [Specification](https://drafts.csswg.org/css-counter-styles/#the-csscounterstylerule-interface)
#[doc(alias = "CSSCounterStyleRule")]
#[repr(transparent)]
pub struct CssCounterStyleRule {
    parent: crate::CssRule,
}
interface!(CssCounterStyleRule: crate::CssRule; "CSSCounterStyleRule");

/// `interface CSSFunctionRule : CSSGroupingRule`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFunctionRule) · [Specification](https://drafts.csswg.org/css-mixins/#the-function-interface)
#[doc(alias = "CSSFunctionRule")]
#[repr(transparent)]
pub struct CssFunctionRule {
    parent: crate::CssGroupingRule,
}
interface!(CssFunctionRule: crate::CssGroupingRule, crate::CssRule; "CSSFunctionRule");

/// `dictionary FunctionParameter`
#[repr(transparent)]
pub struct FunctionParameter {
    parent: crate::Object,
}
dictionary!(FunctionParameter:; "FunctionParameter");

/// `interface CSSFunctionDescriptors : CSSStyleDeclaration`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFunctionDescriptors) · [Specification](https://drafts.csswg.org/css-mixins/#cssfunctiondescriptors)
#[doc(alias = "CSSFunctionDescriptors")]
#[repr(transparent)]
pub struct CssFunctionDescriptors {
    parent: crate::CssStyleDeclaration,
}
interface!(CssFunctionDescriptors: crate::CssStyleDeclaration; "CSSFunctionDescriptors");

/// `interface CSSFunctionDeclarations : CSSRule`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFunctionDeclarations) · [Specification](https://drafts.csswg.org/css-mixins/#the-function-declarations-interface)
#[doc(alias = "CSSFunctionDeclarations")]
#[repr(transparent)]
pub struct CssFunctionDeclarations {
    parent: crate::CssRule,
}
interface!(CssFunctionDeclarations: crate::CssRule; "CSSFunctionDeclarations");

/// `interface CSSMixinRule : CSSGroupingRule`
///
/// Exposed in Window.
#[doc(alias = "CSSMixinRule")]
#[cfg(all(feature = "experimental", feature = "css-rules"))]
#[repr(transparent)]
pub struct CssMixinRule {
    parent: crate::CssGroupingRule,
}
#[cfg(all(feature = "experimental", feature = "css-rules"))]
interface!(CssMixinRule: crate::CssGroupingRule, crate::CssRule; "CSSMixinRule");

/// `interface CSSApplyBlockRule : CSSGroupingRule`
///
/// Exposed in Window.
#[doc(alias = "CSSApplyBlockRule")]
#[cfg(all(feature = "experimental", feature = "css-rules"))]
#[repr(transparent)]
pub struct CssApplyBlockRule {
    parent: crate::CssGroupingRule,
}
#[cfg(all(feature = "experimental", feature = "css-rules"))]
interface!(CssApplyBlockRule: crate::CssGroupingRule, crate::CssRule; "CSSApplyBlockRule");

/// `interface CSSApplyStatementRule : CSSRule`
///
/// Exposed in Window.
#[doc(alias = "CSSApplyStatementRule")]
#[cfg(all(feature = "experimental", feature = "css-rules"))]
#[repr(transparent)]
pub struct CssApplyStatementRule {
    parent: crate::CssRule,
}
#[cfg(all(feature = "experimental", feature = "css-rules"))]
interface!(CssApplyStatementRule: crate::CssRule; "CSSApplyStatementRule");

/// `interface CSSContentsBlockRule : CSSGroupingRule`
///
/// Exposed in Window.
#[doc(alias = "CSSContentsBlockRule")]
#[cfg(all(feature = "experimental", feature = "css-rules"))]
#[repr(transparent)]
pub struct CssContentsBlockRule {
    parent: crate::CssGroupingRule,
}
#[cfg(all(feature = "experimental", feature = "css-rules"))]
interface!(CssContentsBlockRule: crate::CssGroupingRule, crate::CssRule; "CSSContentsBlockRule");

/// `interface CSSContentsStatementRule : CSSRule`
///
/// Exposed in Window.
#[doc(alias = "CSSContentsStatementRule")]
#[cfg(all(feature = "experimental", feature = "css-rules"))]
#[repr(transparent)]
pub struct CssContentsStatementRule {
    parent: crate::CssRule,
}
#[cfg(all(feature = "experimental", feature = "css-rules"))]
interface!(CssContentsStatementRule: crate::CssRule; "CSSContentsStatementRule");

/// `interface CSSNestedDeclarations : CSSRule`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNestedDeclarations) · [Specification](https://drafts.csswg.org/css-nesting-1/#cssnesteddeclarations)
#[doc(alias = "CSSNestedDeclarations")]
#[repr(transparent)]
pub struct CssNestedDeclarations {
    parent: crate::CssRule,
}
interface!(CssNestedDeclarations: crate::CssRule; "CSSNestedDeclarations");

/// `interface CSSPageDescriptors : CSSStyleDeclaration`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPageDescriptors) · [Specification](https://drafts.csswg.org/cssom/#csspagedescriptors)
#[doc(alias = "CSSPageDescriptors")]
#[repr(transparent)]
pub struct CssPageDescriptors {
    parent: crate::CssStyleDeclaration,
}
interface!(CssPageDescriptors: crate::CssStyleDeclaration; "CSSPageDescriptors");

/// `interface CSSPageRule : CSSGroupingRule`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPageRule) · [Specification](https://drafts.csswg.org/cssom/#the-csspagerule-interface)
#[doc(alias = "CSSPageRule")]
#[repr(transparent)]
pub struct CssPageRule {
    parent: crate::CssGroupingRule,
}
interface!(CssPageRule: crate::CssGroupingRule, crate::CssRule; "CSSPageRule");

/// `interface CSSMarginRule : CSSRule`
///
/// Exposed in Window.
///
/// Not in Baseline. [Specification](https://drafts.csswg.org/cssom/#the-cssmarginrule-interface)
#[doc(alias = "CSSMarginRule")]
#[cfg(all(feature = "experimental", feature = "css-rules"))]
#[repr(transparent)]
pub struct CssMarginRule {
    parent: crate::CssRule,
}
#[cfg(all(feature = "experimental", feature = "css-rules"))]
interface!(CssMarginRule: crate::CssRule; "CSSMarginRule");

/// `interface CSSNamespaceRule : CSSRule`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNamespaceRule) · [Specification](https://drafts.csswg.org/cssom/#the-cssnamespacerule-interface)
#[doc(alias = "CSSNamespaceRule")]
#[repr(transparent)]
pub struct CssNamespaceRule {
    parent: crate::CssRule,
}
interface!(CssNamespaceRule: crate::CssRule; "CSSNamespaceRule");
