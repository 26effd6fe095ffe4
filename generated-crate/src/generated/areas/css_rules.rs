//! Further rules of style sheets: pages, namespaces, layers, conditions, containers, nesting, counter styles

use crate::runtime::prelude::*;
use crate::{
    CssConditionRule, CssContainerCondition, CssContainerRule, CssCounterStyleRule, CssFunctionDeclarations,
    CssFunctionDescriptors, CssFunctionRule, CssLayerBlockRule, CssLayerStatementRule, CssMediaRule, CssNamespaceRule,
    CssNestedDeclarations, CssPageDescriptors, CssPageRule, CssRule, CssScopeRule, CssStyleProperties,
    FunctionParameter, MediaList,
};
#[cfg(feature = "experimental")]
use crate::{
    CssApplyBlockRule, CssApplyStatementRule, CssColorProfileRule, CssMarginRule, CssMixinRule, CssStyleDeclaration,
    CssSupportsConditionRule, CssSupportsRule,
};

impl CssScopeRule {
    /// The selector of the elements where the scope begins, none if the rule gives none.
    ///
    /// `readonly attribute CSSOMString? start`
    ///
    /// Feature `css-rules`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/CSSScopeRule/start) · [Specification](https://drafts.csswg.org/css-cascade-6/#dom-cssscoperule-start)
    #[inline]
    pub fn start(&self) -> Option<String> {
        Js::get_start__as_value(js(self)).as_string()
    }

    /// The selector of the elements where the scope ends, none if it has no lower limit.
    ///
    /// `readonly attribute CSSOMString? end`
    ///
    /// Feature `css-rules`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/CSSScopeRule/end) · [Specification](https://drafts.csswg.org/css-cascade-6/#dom-cssscoperule-end)
    #[inline]
    pub fn end(&self) -> Option<String> {
        Js::get_end__as_value(js(self)).as_string()
    }
}

impl CssLayerBlockRule {
    /// The name of the layer, or an empty string if it has none.
    ///
    /// `readonly attribute CSSOMString name`
    ///
    /// Feature `css-rules`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/CSSLayerBlockRule/name) · [Specification](https://drafts.csswg.org/css-cascade-5/#dom-csslayerblockrule-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl CssLayerStatementRule {
    /// The names of the layers, from weakest to strongest.
    ///
    /// `readonly attribute FrozenArray<CSSOMString> nameList`
    ///
    /// Feature `css-rules`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/CSSLayerStatementRule/nameList) · [Specification](https://drafts.csswg.org/css-cascade-5/#dom-csslayerstatementrule-namelist)
    #[doc(alias = "nameList")]
    #[inline]
    pub fn name_list(&self) -> Array<String> {
        FromJs::from_js(Js::get_nameList__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl CssColorProfileRule {
    /// The name of the profile, such as `--swop`.
    ///
    /// `readonly attribute CSSOMString name`
    ///
    /// Features `css-rules` and `experimental`.
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The URL of the ICC profile, as in the `src` descriptor.
    ///
    /// `readonly attribute CSSOMString src`
    ///
    /// Features `css-rules` and `experimental`.
    #[inline]
    pub fn src(&self) -> String {
        Js::get_src__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The way to map colors outside of the gamut, such as `relative-colorimetric`.
    ///
    /// `readonly attribute CSSOMString renderingIntent`
    ///
    /// Features `css-rules` and `experimental`.
    #[doc(alias = "renderingIntent")]
    #[inline]
    pub fn rendering_intent(&self) -> String {
        Js::get_renderingIntent__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The names of the color's components, separated by commas.
    ///
    /// `readonly attribute CSSOMString components`
    ///
    /// Features `css-rules` and `experimental`.
    #[inline]
    pub fn components(&self) -> String {
        Js::get_components__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl CssContainerCondition {
    /// One condition of a `@container` rule: the container's name and the query.
    ///
    /// `dictionary CSSContainerCondition`
    ///
    /// Feature `css-rules`.
    pub fn new(name: &str, query: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_str(&this, "query", query);
        this
    }

    /// The name of the container, or an empty string for the nearest one that fits.
    ///
    /// `required CSSOMString name`
    ///
    /// Feature `css-rules`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// Sets the name of the container, or an empty string for the nearest one that fits.
    ///
    /// Feature `css-rules`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// The text of the query, such as `(min-width: 400px)`.
    ///
    /// `required CSSOMString query`
    ///
    /// Feature `css-rules`.
    #[doc(alias = "query")]
    pub fn get_query(&self) -> String {
        property::get(self, "query")
    }

    /// Sets the text of the query, such as `(min-width: 400px)`.
    ///
    /// Feature `css-rules`.
    #[doc(alias = "query")]
    pub fn set_query(&self, value: &str) -> &Self {
        property::set_str(self, "query", value);
        self
    }
}

impl CssContainerRule {
    /// The name of the container, or an empty string if the rule gives none.
    ///
    /// `readonly attribute CSSOMString containerName`
    ///
    /// Feature `css-rules`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/CSSContainerRule/containerName) · [Specification](https://drafts.csswg.org/css-conditional-5/#dom-csscontainerrule-containername)
    #[doc(alias = "containerName")]
    #[inline]
    pub fn container_name(&self) -> String {
        Js::get_containerName__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The text of the query, such as `(min-width: 400px)`.
    ///
    /// `readonly attribute CSSOMString containerQuery`
    ///
    /// Feature `css-rules`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/CSSContainerRule/containerQuery) · [Specification](https://drafts.csswg.org/css-conditional-5/#dom-csscontainerrule-containerquery)
    #[doc(alias = "containerQuery")]
    #[inline]
    pub fn container_query(&self) -> String {
        Js::get_containerQuery__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The conditions of the rule, of which one must hold.
    ///
    /// `readonly attribute FrozenArray<CSSContainerCondition> conditions`
    ///
    /// Feature `css-rules`. [MDN](https://developer.mozilla.org/docs/Web/API/CSSContainerRule/conditions) · [Specification](https://drafts.csswg.org/css-conditional-5/#dom-csscontainerrule-conditions)
    #[inline]
    pub fn conditions(&self) -> Array<CssContainerCondition> {
        FromJs::from_js(Js::get_conditions__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl CssSupportsConditionRule {
    /// The name of the condition.
    ///
    /// `readonly attribute CSSOMString name`
    ///
    /// Features `css-rules` and `experimental`.
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl CssConditionRule {
    /// The text of the condition after the name of the rule.
    ///
    /// `readonly attribute CSSOMString conditionText`
    ///
    /// Feature `css-rules`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/CSSConditionRule/conditionText) · [Specification](https://drafts.csswg.org/css-conditional-3/#dom-cssconditionrule-conditiontext)
    #[doc(alias = "conditionText")]
    #[inline]
    pub fn condition_text(&self) -> String {
        Js::get_conditionText__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl CssMediaRule {
    /// The media queries of the rule, as a list that can be changed.
    ///
    /// `[PutForwards=mediaText] readonly attribute MediaList media`
    ///
    /// Feature `css-rules`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMediaRule/media) · [Specification](https://drafts.csswg.org/css-conditional-3/#dom-cssmediarule-media)
    #[inline]
    pub fn media(&self) -> MediaList {
        FromJs::from_js(Js::get_media__as_value(js(self)))
    }

    /// Sets the media queries of the rule, as a list that can be changed.
    ///
    /// Feature `css-rules`.
    #[doc(alias = "media")]
    #[inline]
    pub fn set_media(&self, value: &str) {
        Js::set_media__str(js(self), value)
    }

    /// Whether the media query applies at present.
    ///
    /// `readonly attribute boolean matches`
    ///
    /// Features `css-rules` and `experimental`. [Specification](https://drafts.csswg.org/css-conditional-3/#dom-cssmediarule-matches)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn matches(&self) -> bool {
        Js::get_matches__as_bool(js(self)).get()
    }
}

#[cfg(feature = "experimental")]
impl CssSupportsRule {
    /// Whether the browser meets the condition.
    ///
    /// `readonly attribute boolean matches`
    ///
    /// Features `css-rules` and `experimental`. [Specification](https://drafts.csswg.org/css-conditional-3/#dom-csssupportsrule-matches)
    #[inline]
    pub fn matches(&self) -> bool {
        Js::get_matches__as_bool(js(self)).get()
    }
}

impl CssCounterStyleRule {
    /// The name that `list-style-type` refers to.
    ///
    /// `attribute CSSOMString name`
    ///
    /// Feature `css-rules`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/CSSCounterStyleRule/name) · [Specification](https://drafts.csswg.org/css-counter-styles/#dom-csscounterstylerule-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name that `list-style-type` refers to.
    ///
    /// Feature `css-rules`.
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// How numbers are made from symbols, such as `cyclic`, `numeric` or `alphabetic`.
    ///
    /// `attribute CSSOMString system`
    ///
    /// Feature `css-rules`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/CSSCounterStyleRule/system) · [Specification](https://drafts.csswg.org/css-counter-styles/#dom-csscounterstylerule-system)
    #[inline]
    pub fn system(&self) -> String {
        Js::get_system__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets how numbers are made from symbols, such as `cyclic`, `numeric` or `alphabetic`.
    ///
    /// Feature `css-rules`.
    #[doc(alias = "system")]
    #[inline]
    pub fn set_system(&self, value: &str) {
        Js::set_system__str(js(self), value)
    }

    /// The symbols, separated by spaces.
    ///
    /// `attribute CSSOMString symbols`
    ///
    /// Feature `css-rules`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/CSSCounterStyleRule/symbols) · [Specification](https://drafts.csswg.org/css-counter-styles/#dom-csscounterstylerule-symbols)
    #[inline]
    pub fn symbols(&self) -> String {
        Js::get_symbols__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the symbols, separated by spaces.
    ///
    /// Feature `css-rules`.
    #[doc(alias = "symbols")]
    #[inline]
    pub fn set_symbols(&self, value: &str) {
        Js::set_symbols__str(js(self), value)
    }

    /// Pairs of weight and symbol for additive systems, such as Roman numerals.
    ///
    /// `attribute CSSOMString additiveSymbols`
    ///
    /// Feature `css-rules`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/CSSCounterStyleRule/additiveSymbols) · [Specification](https://drafts.csswg.org/css-counter-styles/#dom-csscounterstylerule-additivesymbols)
    #[doc(alias = "additiveSymbols")]
    #[inline]
    pub fn additive_symbols(&self) -> String {
        Js::get_additiveSymbols__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets pairs of weight and symbol for additive systems, such as Roman numerals.
    ///
    /// Feature `css-rules`.
    #[doc(alias = "additiveSymbols")]
    #[inline]
    pub fn set_additive_symbols(&self, value: &str) {
        Js::set_additiveSymbols__str(js(self), value)
    }

    /// The text before, and maybe after, negative numbers.
    ///
    /// `attribute CSSOMString negative`
    ///
    /// Feature `css-rules`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/CSSCounterStyleRule/negative) · [Specification](https://drafts.csswg.org/css-counter-styles/#dom-csscounterstylerule-negative)
    #[inline]
    pub fn negative(&self) -> String {
        Js::get_negative__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the text before, and maybe after, negative numbers.
    ///
    /// Feature `css-rules`.
    #[doc(alias = "negative")]
    #[inline]
    pub fn set_negative(&self, value: &str) {
        Js::set_negative__str(js(self), value)
    }

    /// The text before each marker.
    ///
    /// `attribute CSSOMString prefix`
    ///
    /// Feature `css-rules`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/CSSCounterStyleRule/prefix) · [Specification](https://drafts.csswg.org/css-counter-styles/#dom-csscounterstylerule-prefix)
    #[inline]
    pub fn prefix(&self) -> String {
        Js::get_prefix__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the text before each marker.
    ///
    /// Feature `css-rules`.
    #[doc(alias = "prefix")]
    #[inline]
    pub fn set_prefix(&self, value: &str) {
        Js::set_prefix__str(js(self), value)
    }

    /// The text after each marker, a full stop and a space by default.
    ///
    /// `attribute CSSOMString suffix`
    ///
    /// Feature `css-rules`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/CSSCounterStyleRule/suffix) · [Specification](https://drafts.csswg.org/css-counter-styles/#dom-csscounterstylerule-suffix)
    #[inline]
    pub fn suffix(&self) -> String {
        Js::get_suffix__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the text after each marker, a full stop and a space by default.
    ///
    /// Feature `css-rules`.
    #[doc(alias = "suffix")]
    #[inline]
    pub fn set_suffix(&self, value: &str) {
        Js::set_suffix__str(js(self), value)
    }

    /// The numbers that the style is for; others use the fallback.
    ///
    /// `attribute CSSOMString range`
    ///
    /// Feature `css-rules`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/CSSCounterStyleRule/range) · [Specification](https://drafts.csswg.org/css-counter-styles/#dom-csscounterstylerule-range)
    #[inline]
    pub fn range(&self) -> String {
        Js::get_range__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the numbers that the style is for; others use the fallback.
    ///
    /// Feature `css-rules`.
    #[doc(alias = "range")]
    #[inline]
    pub fn set_range(&self, value: &str) {
        Js::set_range__str(js(self), value)
    }

    /// A least length and the symbol to fill up shorter numbers with.
    ///
    /// `attribute CSSOMString pad`
    ///
    /// Feature `css-rules`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/CSSCounterStyleRule/pad) · [Specification](https://drafts.csswg.org/css-counter-styles/#dom-csscounterstylerule-pad)
    #[inline]
    pub fn pad(&self) -> String {
        Js::get_pad__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a least length and the symbol to fill up shorter numbers with.
    ///
    /// Feature `css-rules`.
    #[doc(alias = "pad")]
    #[inline]
    pub fn set_pad(&self, value: &str) {
        Js::set_pad__str(js(self), value)
    }

    /// How a screen reader speaks the marker, such as `numbers` or `words`.
    ///
    /// `attribute CSSOMString speakAs`
    ///
    /// Feature `css-rules`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/CSSCounterStyleRule/speakAs) · [Specification](https://drafts.csswg.org/css-counter-styles/#dom-csscounterstylerule-speakas)
    #[doc(alias = "speakAs")]
    #[inline]
    pub fn speak_as(&self) -> String {
        Js::get_speakAs__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets how a screen reader speaks the marker, such as `numbers` or `words`.
    ///
    /// Feature `css-rules`.
    #[doc(alias = "speakAs")]
    #[inline]
    pub fn set_speak_as(&self, value: &str) {
        Js::set_speakAs__str(js(self), value)
    }

    /// The counter style for numbers out of range, `decimal` by default.
    ///
    /// `attribute CSSOMString fallback`
    ///
    /// Feature `css-rules`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/CSSCounterStyleRule/fallback) · [Specification](https://drafts.csswg.org/css-counter-styles/#dom-csscounterstylerule-fallback)
    #[inline]
    pub fn fallback(&self) -> String {
        Js::get_fallback__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the counter style for numbers out of range, `decimal` by default.
    ///
    /// Feature `css-rules`.
    #[doc(alias = "fallback")]
    #[inline]
    pub fn set_fallback(&self, value: &str) {
        Js::set_fallback__str(js(self), value)
    }
}

impl CssFunctionRule {
    /// The name of the function, which begins with two dashes.
    ///
    /// `readonly attribute CSSOMString name`
    ///
    /// Feature `css-rules`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFunctionRule/name) · [Specification](https://drafts.csswg.org/css-mixins/#dom-cssfunctionrule-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns the parameters of the function, in order.
    ///
    /// `sequence<FunctionParameter> getParameters()`
    ///
    /// Feature `css-rules`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFunctionRule/getParameters) · [Specification](https://drafts.csswg.org/css-mixins/#dom-cssfunctionrule-getparameters)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getParameters")]
    #[inline]
    pub fn get_parameters(&self) -> Result<Array<FunctionParameter>, Exception> {
        Js::try_call_getParameters__as_value(js(self)).map(Js::read)
    }

    /// The CSS syntax of the result, or the asterisk of the universal syntax if the rule names none.
    ///
    /// `readonly attribute CSSOMString returnType`
    ///
    /// Feature `css-rules`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFunctionRule/returnType) · [Specification](https://drafts.csswg.org/css-mixins/#dom-cssfunctionrule-returntype)
    #[doc(alias = "returnType")]
    #[inline]
    pub fn return_type(&self) -> String {
        Js::get_returnType__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl FunctionParameter {
    /// One parameter of a custom CSS function.
    ///
    /// `dictionary FunctionParameter`
    ///
    /// Feature `css-rules`.
    pub fn new(name: &str, type_: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_str(&this, "type", type_);
        this
    }

    /// The name of the parameter, which begins with two dashes.
    ///
    /// `required CSSOMString name`
    ///
    /// Feature `css-rules`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// Sets the name of the parameter, which begins with two dashes.
    ///
    /// Feature `css-rules`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// The CSS syntax of the parameter, or the asterisk of the universal syntax if the rule names none.
    ///
    /// `required CSSOMString type`
    ///
    /// Feature `css-rules`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> String {
        property::get(self, "type")
    }

    /// Sets the CSS syntax of the parameter, or the asterisk of the universal syntax if the rule names none.
    ///
    /// Feature `css-rules`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &str) -> &Self {
        property::set_str(self, "type", value);
        self
    }

    /// The value if the argument is left out; not set if the argument is required.
    ///
    /// `CSSOMString defaultValue`
    ///
    /// Feature `css-rules`.
    #[doc(alias = "defaultValue")]
    pub fn get_default_value(&self) -> Option<String> {
        property::get(self, "defaultValue")
    }

    /// Sets the value if the argument is left out; not set if the argument is required.
    ///
    /// Feature `css-rules`.
    #[doc(alias = "defaultValue")]
    pub fn set_default_value(&self, value: &str) -> &Self {
        property::set_str(self, "defaultValue", value);
        self
    }
}

impl CssFunctionDescriptors {
    /// The `result` descriptor: the value that the function returns.
    ///
    /// `attribute CSSOMString result`
    ///
    /// Feature `css-rules`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFunctionDescriptors/result) · [Specification](https://drafts.csswg.org/css-mixins/#dom-cssfunctiondescriptors-result)
    #[inline]
    pub fn result(&self) -> String {
        Js::get_result__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the `result` descriptor: the value that the function returns.
    ///
    /// Feature `css-rules`.
    #[doc(alias = "result")]
    #[inline]
    pub fn set_result(&self, value: &str) {
        Js::set_result__str(js(self), value)
    }
}

impl CssFunctionDeclarations {
    /// The declarations, custom properties and `result`.
    ///
    /// `[PutForwards=cssText] readonly attribute CSSFunctionDescriptors style`
    ///
    /// Feature `css-rules`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFunctionDeclarations/style) · [Specification](https://drafts.csswg.org/css-mixins/#dom-cssfunctiondeclarations-style)
    #[inline]
    pub fn style(&self) -> CssFunctionDescriptors {
        FromJs::from_js(Js::get_style__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl CssMixinRule {
    /// The name of the mixin, such as `--button`.
    ///
    /// `readonly attribute CSSOMString name`
    ///
    /// Features `css-rules` and `experimental`.
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns the parameters of the mixin with their types and defaults.
    ///
    /// `sequence<FunctionParameter> getParameters()`
    ///
    /// Features `css-rules` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getParameters")]
    #[inline]
    pub fn get_parameters(&self) -> Result<Array<FunctionParameter>, Exception> {
        Js::try_call_getParameters__as_value(js(self)).map(Js::read)
    }

    /// Whether the mixin accepts a block of content with `@contents`.
    ///
    /// `readonly attribute boolean contents`
    ///
    /// Features `css-rules` and `experimental`.
    #[inline]
    pub fn contents(&self) -> bool {
        Js::get_contents__as_bool(js(self)).get()
    }
}

#[cfg(feature = "experimental")]
impl CssApplyBlockRule {
    /// The name of the mixin to apply.
    ///
    /// `readonly attribute CSSOMString name`
    ///
    /// Features `css-rules` and `experimental`.
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns the arguments of the mixin as text.
    ///
    /// `sequence<CSSOMString> getArguments()`
    ///
    /// Features `css-rules` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getArguments")]
    #[inline]
    pub fn get_arguments(&self) -> Result<Array<String>, Exception> {
        Js::try_call_getArguments__as_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl CssApplyStatementRule {
    /// The name of the mixin to apply.
    ///
    /// `readonly attribute CSSOMString name`
    ///
    /// Features `css-rules` and `experimental`.
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns the arguments of the mixin as text.
    ///
    /// `sequence<CSSOMString> getArguments()`
    ///
    /// Features `css-rules` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getArguments")]
    #[inline]
    pub fn get_arguments(&self) -> Result<Array<String>, Exception> {
        Js::try_call_getArguments__as_value(js(self)).map(Js::read)
    }
}

impl CssNestedDeclarations {
    /// The declarations.
    ///
    /// `[PutForwards=cssText] readonly attribute CSSStyleProperties style`
    ///
    /// Feature `css-rules`. Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNestedDeclarations/style) · [Specification](https://drafts.csswg.org/css-nesting-1/#dom-cssnesteddeclarations-style)
    #[inline]
    pub fn style(&self) -> CssStyleProperties {
        FromJs::from_js(Js::get_style__as_value(js(self)))
    }
}

impl CssRule {
    /// The `type` of a `CSSSupportsRule`.
    ///
    /// `const unsigned short SUPPORTS_RULE = 12`
    ///
    /// Feature `css-rules`.
    pub const SUPPORTS_RULE: u16 = 12;

    /// The `type` of a `CSSCounterStyleRule`.
    ///
    /// `const unsigned short COUNTER_STYLE_RULE = 11`
    ///
    /// Feature `css-rules`.
    pub const COUNTER_STYLE_RULE: u16 = 11;
}

impl CssPageDescriptors {
    /// The margins of the page on all four sides.
    ///
    /// `attribute CSSOMString margin`
    ///
    /// Feature `css-rules`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPageDescriptors#margin) · [Specification](https://drafts.csswg.org/cssom/#dom-csspagedescriptors-margin)
    #[inline]
    pub fn margin(&self) -> String {
        Js::get_margin__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the margins of the page on all four sides.
    ///
    /// Feature `css-rules`.
    #[doc(alias = "margin")]
    #[inline]
    pub fn set_margin(&self, value: &str) {
        Js::set_margin__str(js(self), value)
    }

    /// The top margin of the page.
    ///
    /// `attribute CSSOMString marginTop`
    ///
    /// Feature `css-rules`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPageDescriptors#margintop) · [Specification](https://drafts.csswg.org/cssom/#dom-csspagedescriptors-margintop)
    #[doc(alias = "marginTop")]
    #[doc(alias = "margin-top")]
    #[inline]
    pub fn margin_top(&self) -> String {
        Js::get_marginTop__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the top margin of the page.
    ///
    /// Feature `css-rules`.
    #[doc(alias = "marginTop")]
    #[doc(alias = "margin-top")]
    #[inline]
    pub fn set_margin_top(&self, value: &str) {
        Js::set_marginTop__str(js(self), value)
    }

    /// The right margin of the page.
    ///
    /// `attribute CSSOMString marginRight`
    ///
    /// Feature `css-rules`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPageDescriptors#marginright) · [Specification](https://drafts.csswg.org/cssom/#dom-csspagedescriptors-marginright)
    #[doc(alias = "marginRight")]
    #[doc(alias = "margin-right")]
    #[inline]
    pub fn margin_right(&self) -> String {
        Js::get_marginRight__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the right margin of the page.
    ///
    /// Feature `css-rules`.
    #[doc(alias = "marginRight")]
    #[doc(alias = "margin-right")]
    #[inline]
    pub fn set_margin_right(&self, value: &str) {
        Js::set_marginRight__str(js(self), value)
    }

    /// The bottom margin of the page.
    ///
    /// `attribute CSSOMString marginBottom`
    ///
    /// Feature `css-rules`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPageDescriptors#marginbottom) · [Specification](https://drafts.csswg.org/cssom/#dom-csspagedescriptors-marginbottom)
    #[doc(alias = "marginBottom")]
    #[doc(alias = "margin-bottom")]
    #[inline]
    pub fn margin_bottom(&self) -> String {
        Js::get_marginBottom__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the bottom margin of the page.
    ///
    /// Feature `css-rules`.
    #[doc(alias = "marginBottom")]
    #[doc(alias = "margin-bottom")]
    #[inline]
    pub fn set_margin_bottom(&self, value: &str) {
        Js::set_marginBottom__str(js(self), value)
    }

    /// The left margin of the page.
    ///
    /// `attribute CSSOMString marginLeft`
    ///
    /// Feature `css-rules`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPageDescriptors#marginleft) · [Specification](https://drafts.csswg.org/cssom/#dom-csspagedescriptors-marginleft)
    #[doc(alias = "marginLeft")]
    #[doc(alias = "margin-left")]
    #[inline]
    pub fn margin_left(&self) -> String {
        Js::get_marginLeft__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the left margin of the page.
    ///
    /// Feature `css-rules`.
    #[doc(alias = "marginLeft")]
    #[doc(alias = "margin-left")]
    #[inline]
    pub fn set_margin_left(&self, value: &str) {
        Js::set_marginLeft__str(js(self), value)
    }

    /// The size and orientation of the page, such as `A4 landscape`.
    ///
    /// `attribute CSSOMString size`
    ///
    /// Feature `css-rules`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPageDescriptors#size) · [Specification](https://drafts.csswg.org/cssom/#dom-csspagedescriptors-size)
    #[inline]
    pub fn size(&self) -> String {
        Js::get_size__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the size and orientation of the page, such as `A4 landscape`.
    ///
    /// Feature `css-rules`.
    #[doc(alias = "size")]
    #[inline]
    pub fn set_size(&self, value: &str) {
        Js::set_size__str(js(self), value)
    }

    /// The `page-orientation` descriptor, which turns the printed page to the left or right.
    ///
    /// `attribute CSSOMString pageOrientation`
    ///
    /// Features `css-rules` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPageDescriptors#pageorientation) · [Specification](https://drafts.csswg.org/cssom/#dom-csspagedescriptors-pageorientation)
    #[doc(alias = "pageOrientation")]
    #[doc(alias = "page-orientation")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn page_orientation(&self) -> String {
        Js::get_pageOrientation__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the `page-orientation` descriptor, which turns the printed page to the left or right.
    ///
    /// Features `css-rules` and `experimental`.
    #[doc(alias = "pageOrientation")]
    #[doc(alias = "page-orientation")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_page_orientation(&self, value: &str) {
        Js::set_pageOrientation__str(js(self), value)
    }

    /// The `marks` descriptor: whether crop marks and registration crosses are printed.
    ///
    /// `attribute CSSOMString marks`
    ///
    /// Features `css-rules` and `experimental`.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn marks(&self) -> String {
        Js::get_marks__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the `marks` descriptor: whether crop marks and registration crosses are printed.
    ///
    /// Features `css-rules` and `experimental`.
    #[doc(alias = "marks")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_marks(&self, value: &str) {
        Js::set_marks__str(js(self), value)
    }

    /// The `bleed` descriptor: how far content may reach over the edge of the page.
    ///
    /// `attribute CSSOMString bleed`
    ///
    /// Features `css-rules` and `experimental`.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn bleed(&self) -> String {
        Js::get_bleed__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the `bleed` descriptor: how far content may reach over the edge of the page.
    ///
    /// Features `css-rules` and `experimental`.
    #[doc(alias = "bleed")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_bleed(&self, value: &str) {
        Js::set_bleed__str(js(self), value)
    }
}

impl CssPageRule {
    /// Which pages the rule is for, such as `:first`; an empty string means all.
    ///
    /// `attribute CSSOMString selectorText`
    ///
    /// Feature `css-rules`. Baseline: widely available since 2023-02. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPageRule/selectorText) · [Specification](https://drafts.csswg.org/cssom/#dom-csspagerule-selectortext)
    #[doc(alias = "selectorText")]
    #[inline]
    pub fn selector_text(&self) -> String {
        Js::get_selectorText__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets which pages the rule is for, such as `:first`; an empty string means all.
    ///
    /// Feature `css-rules`.
    #[doc(alias = "selectorText")]
    #[inline]
    pub fn set_selector_text(&self, value: &str) {
        Js::set_selectorText__str(js(self), value)
    }

    /// The declarations of the rule.
    ///
    /// `[PutForwards=cssText] readonly attribute CSSPageDescriptors style`
    ///
    /// Feature `css-rules`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPageRule/style) · [Specification](https://drafts.csswg.org/cssom/#dom-csspagerule-style)
    #[inline]
    pub fn style(&self) -> CssPageDescriptors {
        FromJs::from_js(Js::get_style__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl CssMarginRule {
    /// The name of the margin box without `@`, such as `top-left`.
    ///
    /// `readonly attribute CSSOMString name`
    ///
    /// Features `css-rules` and `experimental`. Not in Baseline. [Specification](https://drafts.csswg.org/cssom/#dom-cssmarginrule-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The declarations in the rule.
    ///
    /// `[PutForwards=cssText] readonly attribute CSSStyleDeclaration style`
    ///
    /// Features `css-rules` and `experimental`. Not in Baseline. [Specification](https://drafts.csswg.org/cssom/#dom-cssmarginrule-style)
    #[inline]
    pub fn style(&self) -> CssStyleDeclaration {
        FromJs::from_js(Js::get_style__as_value(js(self)))
    }

    /// Sets the declarations in the rule.
    ///
    /// Features `css-rules` and `experimental`.
    #[doc(alias = "style")]
    #[inline]
    pub fn set_style(&self, value: &str) {
        Js::set_style__str(js(self), value)
    }
}

impl CssNamespaceRule {
    /// The URL of the namespace.
    ///
    /// `readonly attribute CSSOMString namespaceURI`
    ///
    /// Feature `css-rules`. Baseline: widely available since 2018-03. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNamespaceRule/namespaceURI) · [Specification](https://drafts.csswg.org/cssom/#dom-cssnamespacerule-namespaceuri)
    #[doc(alias = "namespaceURI")]
    #[inline]
    pub fn namespace_uri(&self) -> String {
        Js::get_namespaceURI__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The prefix for selectors, or an empty string for the default namespace.
    ///
    /// `readonly attribute CSSOMString prefix`
    ///
    /// Feature `css-rules`. Baseline: widely available since 2018-03. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNamespaceRule/prefix) · [Specification](https://drafts.csswg.org/cssom/#dom-cssnamespacerule-prefix)
    #[inline]
    pub fn prefix(&self) -> String {
        Js::get_prefix__as_value(js(self)).as_string().unwrap_or_default()
    }
}

/// The namespace `CSS`.
pub mod css {
    use crate::runtime::prelude::*;

    /// Returns whether the browser knows this property with this value.
    ///
    /// `boolean supports(CSSOMString property, CSSOMString value)`
    ///
    /// Feature `css-rules`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/supports_static) · [Specification](https://drafts.csswg.org/css-conditional-3/#dom-css-supports)
    #[inline]
    pub fn supports(property: &str, value: &str) -> bool {
        Js::static_call_CSS_supports__str2__as_bool(property, value).get()
    }

    /// As `supports`, with `condition_text`.
    ///
    /// `boolean supports(CSSOMString conditionText)`
    ///
    /// Feature `css-rules`.
    #[doc(alias = "supports")]
    #[inline]
    pub fn supports_with_condition_text(condition_text: &str) -> bool {
        Js::static_call_CSS_supports__str__as_bool(condition_text).get()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "additiveSymbols")]
    pub(crate) fn get_additiveSymbols__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "conditionText")]
    pub(crate) fn get_conditionText__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "conditions")]
    pub(crate) fn get_conditions__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "containerQuery")]
    pub(crate) fn get_containerQuery__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "end")]
    pub(crate) fn get_end__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "fallback")]
    pub(crate) fn get_fallback__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "nameList")]
    pub(crate) fn get_nameList__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "negative")]
    pub(crate) fn get_negative__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "pad")]
    pub(crate) fn get_pad__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "range")]
    pub(crate) fn get_range__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "returnType")]
    pub(crate) fn get_returnType__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "speakAs")]
    pub(crate) fn get_speakAs__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "start")]
    pub(crate) fn get_start__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "suffix")]
    pub(crate) fn get_suffix__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "symbols")]
    pub(crate) fn get_symbols__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "system")]
    pub(crate) fn get_system__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "additiveSymbols")]
    pub(crate) fn set_additiveSymbols__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "fallback")]
    pub(crate) fn set_fallback__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "negative")]
    pub(crate) fn set_negative__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "pad")]
    pub(crate) fn set_pad__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "prefix")]
    pub(crate) fn set_prefix__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "range")]
    pub(crate) fn set_range__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "result")]
    pub(crate) fn set_result__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "speakAs")]
    pub(crate) fn set_speakAs__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "suffix")]
    pub(crate) fn set_suffix__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "symbols")]
    pub(crate) fn set_symbols__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "system")]
    pub(crate) fn set_system__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "getParameters")]
    pub(crate) fn try_call_getParameters__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "CSS", js_name = "supports")]
    pub(crate) fn static_call_CSS_supports__str__as_bool(a0: &str) -> Truth;
    #[wasm_bindgen(static_method_of = Js, js_class = "CSS", js_name = "supports")]
    pub(crate) fn static_call_CSS_supports__str2__as_bool(a0: &str, a1: &str) -> Truth;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "bleed")]
    pub(crate) fn get_bleed__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "components")]
    pub(crate) fn get_components__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "contents")]
    pub(crate) fn get_contents__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "marks")]
    pub(crate) fn get_marks__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "pageOrientation")]
    pub(crate) fn get_pageOrientation__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "renderingIntent")]
    pub(crate) fn get_renderingIntent__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "bleed")]
    pub(crate) fn set_bleed__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "marks")]
    pub(crate) fn set_marks__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "pageOrientation")]
    pub(crate) fn set_pageOrientation__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "style")]
    pub(crate) fn set_style__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "getArguments")]
    pub(crate) fn try_call_getArguments__as_value(this: &Js) -> Result<Js, Exception>;
}
