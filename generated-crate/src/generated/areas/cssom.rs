//! Style sheets and their rules

use crate::runtime::prelude::*;
use crate::{
    CssGroupingRule, CssImportRule, CssRule, CssRuleList, CssStyleProperties, CssStyleRule, CssStyleSheet,
    CssStyleSheetInit, Document, ElementOrProcessingInstruction, HtmlLinkElement, HtmlStyleElement, MediaList,
    MediaListOrString, ProcessingInstruction, ShadowRoot, StyleSheet, StyleSheetList,
};

impl MediaList {
    /// All queries as text, with commas between them.
    ///
    /// `stringifier attribute CSSOMString mediaText`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MediaList/mediaText) · [Specification](https://drafts.csswg.org/cssom/#dom-medialist-mediatext)
    #[doc(alias = "mediaText")]
    #[inline]
    pub fn media_text(&self) -> String {
        Js::get_mediaText__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets all queries as text, with commas between them.
    ///
    /// Feature `cssom`.
    #[doc(alias = "mediaText")]
    #[inline]
    pub fn set_media_text(&self, value: &str) {
        Js::set_mediaText__str(js(self), value)
    }

    /// The number of queries.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MediaList/length) · [Specification](https://drafts.csswg.org/cssom/#dom-medialist-length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter CSSOMString? item(unsigned long index)`
    ///
    /// Feature `cssom`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<String> {
        Js::index_get__number__as_value(js(self), index as f64).as_string()
    }

    /// Returns the query at the index, or none if out of range.
    ///
    /// `getter CSSOMString? item(unsigned long index)`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MediaList/item) · [Specification](https://drafts.csswg.org/cssom/#dom-medialist-item)
    #[inline]
    pub fn item(&self, index: u32) -> Option<String> {
        Js::call_item__number__as_value(js(self), index as f64).as_string()
    }

    /// Adds a query at the end, unless it is in the list.
    ///
    /// `undefined appendMedium(CSSOMString medium)`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MediaList/appendMedium) · [Specification](https://drafts.csswg.org/cssom/#dom-medialist-appendmedium)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "appendMedium")]
    #[inline]
    pub fn append_medium(&self, medium: &str) -> Result<(), Exception> {
        Js::try_call_appendMedium__str(js(self), medium)
    }

    /// Removes a query; throws `NotFoundError` if it is not in the list.
    ///
    /// `undefined deleteMedium(CSSOMString medium)`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MediaList/deleteMedium) · [Specification](https://drafts.csswg.org/cssom/#dom-medialist-deletemedium)
    ///
    /// # Errors
    ///
    /// Throws a `NotFoundError` where the list has no such medium.
    #[doc(alias = "deleteMedium")]
    #[inline]
    pub fn delete_medium(&self, medium: &str) -> Result<(), Exception> {
        Js::try_call_deleteMedium__str(js(self), medium)
    }
}

impl fmt::Display for MediaList {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

impl IntoIterator for &MediaList {
    type Item = String;
    type IntoIter = IndexedIter<String>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] MediaList; String);

impl StyleSheet {
    /// The MIME type, always `text/css` for CSS.
    ///
    /// `readonly attribute CSSOMString type`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/StyleSheet/type) · [Specification](https://drafts.csswg.org/cssom/#dom-stylesheet-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The URL of the file, none for a sheet inside the document.
    ///
    /// `readonly attribute USVString? href`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/StyleSheet/href) · [Specification](https://drafts.csswg.org/cssom/#dom-stylesheet-href)
    #[inline]
    pub fn href(&self) -> Option<String> {
        Js::get_href__as_value(js(self)).as_string()
    }

    /// The element that brought in the sheet, none for imported sheets and those made by script.
    ///
    /// `readonly attribute (Element or ProcessingInstruction)? ownerNode`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/StyleSheet/ownerNode) · [Specification](https://drafts.csswg.org/cssom/#dom-stylesheet-ownernode)
    #[doc(alias = "ownerNode")]
    #[inline]
    pub fn owner_node(&self) -> Option<ElementOrProcessingInstruction> {
        Js::get_ownerNode__as_option_value(js(self)).map(Js::read)
    }

    /// The sheet that imports this one, or none.
    ///
    /// `readonly attribute CSSStyleSheet? parentStyleSheet`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/StyleSheet/parentStyleSheet) · [Specification](https://drafts.csswg.org/cssom/#dom-stylesheet-parentstylesheet)
    #[doc(alias = "parentStyleSheet")]
    #[inline]
    pub fn parent_style_sheet(&self) -> Option<CssStyleSheet> {
        Js::get_parentStyleSheet__as_option_value(js(self)).map(Js::read)
    }

    /// The title, which names a set of alternative sheets, or none.
    ///
    /// `readonly attribute DOMString? title`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/StyleSheet/title) · [Specification](https://drafts.csswg.org/cssom/#dom-stylesheet-title)
    #[inline]
    pub fn title(&self) -> Option<String> {
        Js::get_title__as_value(js(self)).as_string()
    }

    /// The media that the sheet is for; an empty list means all.
    ///
    /// `[PutForwards=mediaText] readonly attribute MediaList media`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/StyleSheet/media) · [Specification](https://drafts.csswg.org/cssom/#dom-stylesheet-media)
    #[inline]
    pub fn media(&self) -> MediaList {
        FromJs::from_js(Js::get_media__as_value(js(self)))
    }

    /// Sets the media that the sheet is for; an empty list means all.
    ///
    /// Feature `cssom`.
    #[doc(alias = "media")]
    #[inline]
    pub fn set_media(&self, value: &str) {
        Js::set_media__str(js(self), value)
    }

    /// Whether the sheet does not apply.
    ///
    /// `attribute boolean disabled`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/StyleSheet/disabled) · [Specification](https://drafts.csswg.org/cssom/#dom-stylesheet-disabled)
    #[inline]
    pub fn disabled(&self) -> bool {
        Js::get_disabled__as_bool(js(self)).get()
    }

    /// Sets whether the sheet does not apply.
    ///
    /// Feature `cssom`.
    #[doc(alias = "disabled")]
    #[inline]
    pub fn set_disabled(&self, value: bool) {
        Js::set_disabled__bool(js(self), value)
    }
}

impl CssStyleSheet {
    /// Makes a new `CSSStyleSheet`.
    ///
    /// `constructor(optional CSSStyleSheetInit options = {})`
    ///
    /// Feature `cssom`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleSheet/CSSStyleSheet) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstylesheet-cssstylesheet)
    #[inline]
    pub fn new() -> CssStyleSheet {
        Js::new_CSSStyleSheet__as_value().cast()
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(optional CSSStyleSheetInit options = {})`
    ///
    /// Feature `cssom`.
    ///
    /// # Errors
    ///
    /// Throws a `NotAllowedError` where the `baseURL` of `options` cannot be parsed.
    #[inline]
    pub fn new_with_options(options: &CssStyleSheetInit) -> Result<CssStyleSheet, Exception> {
        Js::try_new_CSSStyleSheet__value__as_value(options.as_ref()).map(Js::cast)
    }

    /// The `@import` rule that loaded the sheet, or none.
    ///
    /// `readonly attribute CSSRule? ownerRule`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleSheet/ownerRule) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstylesheet-ownerrule)
    #[doc(alias = "ownerRule")]
    #[inline]
    pub fn owner_rule(&self) -> Option<CssRule> {
        Js::get_ownerRule__as_option_value(js(self)).map(Js::read)
    }

    /// The rules of the sheet; throws if it comes from another origin without CORS.
    ///
    /// `readonly attribute CSSRuleList cssRules`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleSheet/cssRules) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstylesheet-cssrules)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the style sheet is of another origin and was not loaded with CORS.
    #[doc(alias = "cssRules")]
    #[inline]
    pub fn css_rules(&self) -> Result<CssRuleList, Exception> {
        Js::try_get_cssRules__as_value(js(self)).map(Js::read)
    }

    /// Inserts a rule before the index, the start by default, and returns the index.
    ///
    /// `unsigned long insertRule(CSSOMString rule, optional unsigned long index = 0)`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleSheet/insertRule) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstylesheet-insertrule)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid rule, an `IndexSizeError` for an index past the end, and a
    /// `HierarchyRequestError` where the rule cannot stand there.
    #[doc(alias = "insertRule")]
    #[inline]
    pub fn insert_rule(&self, rule: &str) -> Result<u32, Exception> {
        Js::try_call_insertRule__str__as_value(js(self), rule).map(Js::read)
    }

    /// As `insert_rule`, with `index`.
    ///
    /// `unsigned long insertRule(CSSOMString rule, optional unsigned long index = 0)`
    ///
    /// Feature `cssom`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid rule, an `IndexSizeError` for an index past the end, and a
    /// `HierarchyRequestError` where the rule cannot stand there.
    #[doc(alias = "insertRule")]
    #[inline]
    pub fn insert_rule_with_index(&self, rule: &str, index: u32) -> Result<u32, Exception> {
        Js::try_call_insertRule__str_number__as_value(js(self), rule, index as f64).map(Js::read)
    }

    /// Removes the rule at the index.
    ///
    /// `undefined deleteRule(unsigned long index)`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleSheet/deleteRule) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstylesheet-deleterule)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where there is no rule at `index`, and a `SecurityError` for a style sheet of
    /// another origin.
    #[doc(alias = "deleteRule")]
    #[inline]
    pub fn delete_rule(&self, index: u32) -> Result<(), Exception> {
        Js::try_call_deleteRule__number(js(self), index as f64)
    }

    /// Replaces all rules by those in the text; only for sheets made by script.
    ///
    /// `Promise<CSSStyleSheet> replace(USVString text)`
    ///
    /// Feature `cssom`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleSheet/replace) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstylesheet-replace)
    #[inline]
    pub fn replace(&self, text: &str) -> Promise<CssStyleSheet> {
        Promise::of_call(Js::try_call_replace__str__as_value(js(self), text))
    }

    /// Replaces all rules by those in the text at once; only for sheets made by script.
    ///
    /// `undefined replaceSync(USVString text)`
    ///
    /// Feature `cssom`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleSheet/replaceSync) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstylesheet-replacesync)
    ///
    /// # Errors
    ///
    /// Throws a `NotAllowedError` where the style sheet was not made by its constructor, or is being replaced.
    #[doc(alias = "replaceSync")]
    #[inline]
    pub fn replace_sync(&self, text: &str) -> Result<(), Exception> {
        Js::try_call_replaceSync__str(js(self), text)
    }

    /// The same as `cssRules`, under an old name.
    ///
    /// `readonly attribute CSSRuleList rules`
    ///
    /// Feature `cssom`. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleSheet/rules) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstylesheet-rules)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the style sheet is of another origin and was not loaded with CORS.
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/CSSStyleSheet/rules"]
    #[inline]
    pub fn rules(&self) -> Result<CssRuleList, Exception> {
        Js::try_get_rules__as_value(js(self)).map(Js::read)
    }

    /// Adds a rule of selector and declarations and returns -1; an old form of `insertRule`.
    ///
    /// `long addRule(optional DOMString selector = "undefined", optional DOMString style = "undefined", optional unsigned long index)`
    ///
    /// Feature `cssom`. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleSheet/addRule) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstylesheet-addrule)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid rule, an `IndexSizeError` for an index past the end, and a
    /// `SecurityError` for a style sheet of another origin.
    #[doc(alias = "addRule")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/CSSStyleSheet/addRule"]
    #[inline]
    pub fn add_rule(&self) -> Result<i32, Exception> {
        Js::try_call_addRule__as_value(js(self)).map(Js::read)
    }

    /// As `add_rule`, with `selector`.
    ///
    /// `long addRule(optional DOMString selector = "undefined", optional DOMString style = "undefined", optional unsigned long index)`
    ///
    /// Feature `cssom`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid rule, an `IndexSizeError` for an index past the end, and a
    /// `SecurityError` for a style sheet of another origin.
    #[doc(alias = "addRule")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/CSSStyleSheet/addRule"]
    #[inline]
    pub fn add_rule_with_selector(&self, selector: &str) -> Result<i32, Exception> {
        Js::try_call_addRule__str__as_value(js(self), selector).map(Js::read)
    }

    /// As `add_rule_with_selector`, with `style`.
    ///
    /// `long addRule(optional DOMString selector = "undefined", optional DOMString style = "undefined", optional unsigned long index)`
    ///
    /// Feature `cssom`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid rule, an `IndexSizeError` for an index past the end, and a
    /// `SecurityError` for a style sheet of another origin.
    #[doc(alias = "addRule")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/CSSStyleSheet/addRule"]
    #[inline]
    pub fn add_rule_with_selector_and_style(&self, selector: &str, style: &str) -> Result<i32, Exception> {
        Js::try_call_addRule__str2__as_value(js(self), selector, style).map(Js::read)
    }

    /// As `add_rule_with_selector_and_style`, with `index`.
    ///
    /// `long addRule(optional DOMString selector = "undefined", optional DOMString style = "undefined", optional unsigned long index)`
    ///
    /// Feature `cssom`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid rule, an `IndexSizeError` for an index past the end, and a
    /// `SecurityError` for a style sheet of another origin.
    #[doc(alias = "addRule")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/CSSStyleSheet/addRule"]
    #[inline]
    pub fn add_rule_with_selector_and_style_and_index(
        &self,
        selector: &str,
        style: &str,
        index: u32,
    ) -> Result<i32, Exception> {
        Js::try_call_addRule__str2_number__as_value(js(self), selector, style, index as f64).map(Js::read)
    }

    /// Removes the rule at the index; an old form of `deleteRule`.
    ///
    /// `undefined removeRule(optional unsigned long index = 0)`
    ///
    /// Feature `cssom`. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleSheet/removeRule) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstylesheet-removerule)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where there is no rule at `index`, and a `SecurityError` for a style sheet of
    /// another origin.
    #[doc(alias = "removeRule")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/CSSStyleSheet/removeRule"]
    #[inline]
    pub fn remove_rule(&self) -> Result<(), Exception> {
        Js::try_call_removeRule(js(self))
    }

    /// As `remove_rule`, with `index`.
    ///
    /// `undefined removeRule(optional unsigned long index = 0)`
    ///
    /// Feature `cssom`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where there is no rule at `index`, and a `SecurityError` for a style sheet of
    /// another origin.
    #[doc(alias = "removeRule")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/CSSStyleSheet/removeRule"]
    #[inline]
    pub fn remove_rule_with_index(&self, index: u32) -> Result<(), Exception> {
        Js::try_call_removeRule__number(js(self), index as f64)
    }
}

impl CssStyleSheetInit {
    /// Options for a style sheet made by script.
    ///
    /// `dictionary CSSStyleSheetInit`
    ///
    /// Feature `cssom`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The base for relative URLs in the sheet; that of the document by default.
    ///
    /// `DOMString? baseURL = null`
    ///
    /// Feature `cssom`.
    #[doc(alias = "baseURL")]
    pub fn get_base_url(&self) -> Option<String> {
        property::get(self, "baseURL")
    }

    /// Sets the base for relative URLs in the sheet; that of the document by default.
    ///
    /// Feature `cssom`.
    #[doc(alias = "baseURL")]
    pub fn set_base_url(&self, value: Option<&str>) -> &Self {
        property::set(self, "baseURL", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// The media that the sheet is for.
    ///
    /// `(MediaList or DOMString) media = ""`
    ///
    /// Feature `cssom`.
    #[doc(alias = "media")]
    pub fn get_media(&self) -> Option<MediaListOrString> {
        property::get(self, "media")
    }

    /// Sets the media that the sheet is for.
    ///
    /// Feature `cssom`.
    #[doc(alias = "media")]
    pub fn set_media(&self, value: impl Into<MediaListOrString>) -> &Self {
        property::set(self, "media", &value.into().to_js());
        self
    }

    /// Whether the sheet does not apply at first.
    ///
    /// `boolean disabled = false`
    ///
    /// Feature `cssom`.
    #[doc(alias = "disabled")]
    pub fn get_disabled(&self) -> Option<bool> {
        property::get(self, "disabled")
    }

    /// Sets whether the sheet does not apply at first.
    ///
    /// Feature `cssom`.
    #[doc(alias = "disabled")]
    pub fn set_disabled(&self, value: bool) -> &Self {
        property::set_bool(self, "disabled", value);
        self
    }
}

impl Default for CssStyleSheetInit {
    fn default() -> Self {
        Self::new()
    }
}

impl StyleSheetList {
    /// `getter CSSStyleSheet? item(unsigned long index)`
    ///
    /// Feature `cssom`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<CssStyleSheet> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Returns the style sheet at the index, or none if out of range.
    ///
    /// `getter CSSStyleSheet? item(unsigned long index)`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/StyleSheetList/item) · [Specification](https://drafts.csswg.org/cssom/#dom-stylesheetlist-item)
    #[inline]
    pub fn item(&self, index: u32) -> Option<CssStyleSheet> {
        Js::call_item__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// The number of style sheets.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/StyleSheetList/length) · [Specification](https://drafts.csswg.org/cssom/#dom-stylesheetlist-length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }
}

impl IntoIterator for &StyleSheetList {
    type Item = CssStyleSheet;
    type IntoIter = IndexedIter<CssStyleSheet>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] StyleSheetList; CssStyleSheet);

impl CssRuleList {
    /// `getter CSSRule? item(unsigned long index)`
    ///
    /// Feature `cssom`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<CssRule> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Returns the rule at the index, or none if out of range.
    ///
    /// `getter CSSRule? item(unsigned long index)`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSRuleList/item) · [Specification](https://drafts.csswg.org/cssom/#dom-cssrulelist-item)
    #[inline]
    pub fn item(&self, index: u32) -> Option<CssRule> {
        Js::call_item__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// The number of rules.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSRuleList/length) · [Specification](https://drafts.csswg.org/cssom/#dom-cssrulelist-length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }
}

impl IntoIterator for &CssRuleList {
    type Item = CssRule;
    type IntoIter = IndexedIter<CssRule>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] CssRuleList; CssRule);

impl CssRule {
    /// The whole rule as text; setting it does nothing.
    ///
    /// `attribute CSSOMString cssText`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSRule/cssText) · [Specification](https://drafts.csswg.org/cssom/#dom-cssrule-csstext)
    #[doc(alias = "cssText")]
    #[inline]
    pub fn css_text(&self) -> String {
        Js::get_cssText__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the whole rule as text; setting it does nothing.
    ///
    /// Feature `cssom`.
    #[doc(alias = "cssText")]
    #[inline]
    pub fn set_css_text(&self, value: &str) {
        Js::set_cssText__str(js(self), value)
    }

    /// The rule that holds this one, or none.
    ///
    /// `readonly attribute CSSRule? parentRule`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSRule/parentRule) · [Specification](https://drafts.csswg.org/cssom/#dom-cssrule-parentrule)
    #[doc(alias = "parentRule")]
    #[inline]
    pub fn parent_rule(&self) -> Option<CssRule> {
        Js::get_parentRule__as_option_value(js(self)).map(Js::read)
    }

    /// The sheet of the rule, none once the rule is removed.
    ///
    /// `readonly attribute CSSStyleSheet? parentStyleSheet`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSRule/parentStyleSheet) · [Specification](https://drafts.csswg.org/cssom/#dom-cssrule-parentstylesheet)
    #[doc(alias = "parentStyleSheet")]
    #[inline]
    pub fn parent_style_sheet(&self) -> Option<CssStyleSheet> {
        Js::get_parentStyleSheet__as_option_value(js(self)).map(Js::read)
    }

    /// A number for the kind of the rule, 0 for newer kinds; test for the interface instead.
    ///
    /// `readonly attribute unsigned short type`
    ///
    /// Feature `cssom`. [MDN](https://developer.mozilla.org/docs/Web/API/CSSRule/type) · [Specification](https://drafts.csswg.org/cssom/#concept-css-rule-type)
    #[doc(alias = "type")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/CSSRule/type"]
    #[inline]
    pub fn type_(&self) -> u16 {
        Js::get_type__as_number(js(self)) as u16
    }

    /// The `type` of a `CSSStyleRule`.
    ///
    /// `const unsigned short STYLE_RULE = 1`
    ///
    /// Feature `cssom`.
    pub const STYLE_RULE: u16 = 1;

    /// The `type` of a `@charset` rule, which is no longer among the rules.
    ///
    /// `const unsigned short CHARSET_RULE = 2`
    ///
    /// Feature `cssom`.
    pub const CHARSET_RULE: u16 = 2;

    /// The `type` of a `CSSImportRule`.
    ///
    /// `const unsigned short IMPORT_RULE = 3`
    ///
    /// Feature `cssom`.
    pub const IMPORT_RULE: u16 = 3;

    /// The `type` of a `CSSMediaRule`.
    ///
    /// `const unsigned short MEDIA_RULE = 4`
    ///
    /// Feature `cssom`.
    pub const MEDIA_RULE: u16 = 4;

    /// The `type` of a `CSSFontFaceRule`.
    ///
    /// `const unsigned short FONT_FACE_RULE = 5`
    ///
    /// Feature `cssom`.
    pub const FONT_FACE_RULE: u16 = 5;

    /// The `type` of a `CSSPageRule`.
    ///
    /// `const unsigned short PAGE_RULE = 6`
    ///
    /// Feature `cssom`.
    pub const PAGE_RULE: u16 = 6;

    /// The `type` of a rule for a margin box of printed pages.
    ///
    /// `const unsigned short MARGIN_RULE = 9`
    ///
    /// Feature `cssom`.
    pub const MARGIN_RULE: u16 = 9;

    /// The `type` of a `CSSNamespaceRule`.
    ///
    /// `const unsigned short NAMESPACE_RULE = 10`
    ///
    /// Feature `cssom`.
    pub const NAMESPACE_RULE: u16 = 10;
}

impl CssStyleRule {
    /// The selectors of the rule; setting an invalid text does nothing.
    ///
    /// `attribute CSSOMString selectorText`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleRule/selectorText) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstylerule-selectortext)
    #[doc(alias = "selectorText")]
    #[inline]
    pub fn selector_text(&self) -> String {
        Js::get_selectorText__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the selectors of the rule; setting an invalid text does nothing.
    ///
    /// Feature `cssom`.
    #[doc(alias = "selectorText")]
    #[inline]
    pub fn set_selector_text(&self, value: &str) {
        Js::set_selectorText__str(js(self), value)
    }

    /// The declarations of the rule.
    ///
    /// `[PutForwards=cssText] readonly attribute CSSStyleProperties style`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleRule/style) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstylerule-style)
    #[inline]
    pub fn style(&self) -> CssStyleProperties {
        FromJs::from_js(Js::get_style__as_value(js(self)))
    }
}

impl CssImportRule {
    /// The URL as written in the rule.
    ///
    /// `readonly attribute USVString href`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSImportRule/href) · [Specification](https://drafts.csswg.org/cssom/#dom-cssimportrule-href)
    #[inline]
    pub fn href(&self) -> String {
        Js::get_href__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The media that the imported sheet is for.
    ///
    /// `[PutForwards=mediaText] readonly attribute MediaList media`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSImportRule/media) · [Specification](https://drafts.csswg.org/cssom/#dom-cssimportrule-media)
    #[inline]
    pub fn media(&self) -> MediaList {
        FromJs::from_js(Js::get_media__as_value(js(self)))
    }

    /// Sets the media that the imported sheet is for.
    ///
    /// Feature `cssom`.
    #[doc(alias = "media")]
    #[inline]
    pub fn set_media(&self, value: &str) {
        Js::set_media__str(js(self), value)
    }

    /// The imported sheet, none if it is not loaded.
    ///
    /// `readonly attribute CSSStyleSheet? styleSheet`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSImportRule/styleSheet) · [Specification](https://drafts.csswg.org/cssom/#dom-cssimportrule-stylesheet)
    #[doc(alias = "styleSheet")]
    #[inline]
    pub fn style_sheet(&self) -> Option<CssStyleSheet> {
        Js::get_styleSheet__as_option_value(js(self)).map(Js::read)
    }

    /// The cascade layer to import into, an empty string for a nameless one, none for no layer.
    ///
    /// `readonly attribute CSSOMString? layerName`
    ///
    /// Feature `cssom`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/CSSImportRule/layerName) · [Specification](https://drafts.csswg.org/cssom/#dom-cssimportrule-layername)
    #[doc(alias = "layerName")]
    #[inline]
    pub fn layer_name(&self) -> Option<String> {
        Js::get_layerName__as_value(js(self)).as_string()
    }

    /// The condition in `supports()`, or none.
    ///
    /// `readonly attribute CSSOMString? supportsText`
    ///
    /// Feature `cssom`. Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/CSSImportRule/supportsText) · [Specification](https://drafts.csswg.org/cssom/#dom-cssimportrule-supportstext)
    #[doc(alias = "supportsText")]
    #[inline]
    pub fn supports_text(&self) -> Option<String> {
        Js::get_supportsText__as_value(js(self)).as_string()
    }
}

impl CssGroupingRule {
    /// The rules inside this one.
    ///
    /// `readonly attribute CSSRuleList cssRules`
    ///
    /// Feature `cssom`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/CSSGroupingRule/cssRules) · [Specification](https://drafts.csswg.org/cssom/#dom-cssgroupingrule-cssrules)
    #[doc(alias = "cssRules")]
    #[inline]
    pub fn css_rules(&self) -> CssRuleList {
        FromJs::from_js(Js::get_cssRules__as_value(js(self)))
    }

    /// Inserts a rule before the index, the start by default, and returns the index.
    ///
    /// `unsigned long insertRule(CSSOMString rule, optional unsigned long index = 0)`
    ///
    /// Feature `cssom`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/CSSGroupingRule/insertRule) · [Specification](https://drafts.csswg.org/cssom/#dom-cssgroupingrule-insertrule)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid rule, an `IndexSizeError` for an index past the end, and a
    /// `HierarchyRequestError` where the rule cannot stand there.
    #[doc(alias = "insertRule")]
    #[inline]
    pub fn insert_rule(&self, rule: &str) -> Result<u32, Exception> {
        Js::try_call_insertRule__str__as_value(js(self), rule).map(Js::read)
    }

    /// As `insert_rule`, with `index`.
    ///
    /// `unsigned long insertRule(CSSOMString rule, optional unsigned long index = 0)`
    ///
    /// Feature `cssom`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid rule, an `IndexSizeError` for an index past the end, and a
    /// `HierarchyRequestError` where the rule cannot stand there.
    #[doc(alias = "insertRule")]
    #[inline]
    pub fn insert_rule_with_index(&self, rule: &str, index: u32) -> Result<u32, Exception> {
        Js::try_call_insertRule__str_number__as_value(js(self), rule, index as f64).map(Js::read)
    }

    /// Removes the rule at the index.
    ///
    /// `undefined deleteRule(unsigned long index)`
    ///
    /// Feature `cssom`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/CSSGroupingRule/deleteRule) · [Specification](https://drafts.csswg.org/cssom/#dom-cssgroupingrule-deleterule)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where there is no rule at `index`.
    #[doc(alias = "deleteRule")]
    #[inline]
    pub fn delete_rule(&self, index: u32) -> Result<(), Exception> {
        Js::try_call_deleteRule__number(js(self), index as f64)
    }
}

/// The namespace `CSS`.
pub mod css {
    use crate::runtime::prelude::*;

    /// Returns the text with escapes, so that it is safe as a name in a selector.
    ///
    /// `CSSOMString escape(CSSOMString ident)`
    ///
    /// Feature `cssom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/escape_static) · [Specification](https://drafts.csswg.org/cssom/#the-css.escape()-method)
    #[inline]
    pub fn escape(ident: &str) -> String {
        Js::static_call_CSS_escape__str__as_value(ident).as_string().unwrap_or_default()
    }
}

impl Document {
    /// The style sheets of the document's `<link>` and `<style>` elements.
    ///
    /// `readonly attribute StyleSheetList styleSheets`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/styleSheets) · [Specification](https://drafts.csswg.org/cssom/#dom-documentorshadowroot-stylesheets)
    #[doc(alias = "styleSheets")]
    #[inline]
    pub fn style_sheets(&self) -> StyleSheetList {
        FromJs::from_js(Js::get_styleSheets__as_value(js(self)))
    }
}

impl ShadowRoot {
    /// The style sheets of the document's `<link>` and `<style>` elements.
    ///
    /// `readonly attribute StyleSheetList styleSheets`
    ///
    /// Feature `cssom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/styleSheets) · [Specification](https://drafts.csswg.org/cssom/#dom-documentorshadowroot-stylesheets)
    #[doc(alias = "styleSheets")]
    #[inline]
    pub fn style_sheets(&self) -> StyleSheetList {
        FromJs::from_js(Js::get_styleSheets__as_value(js(self)))
    }
}

impl ProcessingInstruction {
    /// The parsed style sheet, or null.
    ///
    /// `readonly attribute CSSStyleSheet? sheet`
    ///
    /// Feature `cssom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ProcessingInstruction/sheet) · [Specification](https://drafts.csswg.org/cssom/#dom-linkstyle-sheet)
    #[inline]
    pub fn sheet(&self) -> Option<CssStyleSheet> {
        Js::get_sheet__as_option_value(js(self)).map(Js::read)
    }
}

impl HtmlLinkElement {
    /// The parsed style sheet, or null.
    ///
    /// `readonly attribute CSSStyleSheet? sheet`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLinkElement/sheet) · [Specification](https://drafts.csswg.org/cssom/#dom-linkstyle-sheet)
    #[inline]
    pub fn sheet(&self) -> Option<CssStyleSheet> {
        Js::get_sheet__as_option_value(js(self)).map(Js::read)
    }
}

impl HtmlStyleElement {
    /// The parsed style sheet, or null.
    ///
    /// `readonly attribute CSSStyleSheet? sheet`
    ///
    /// Feature `cssom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLStyleElement/sheet) · [Specification](https://drafts.csswg.org/cssom/#dom-linkstyle-sheet)
    #[inline]
    pub fn sheet(&self) -> Option<CssStyleSheet> {
        Js::get_sheet__as_option_value(js(self)).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, getter, js_name = "cssRules")]
    pub(crate) fn try_get_cssRules__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "layerName")]
    pub(crate) fn get_layerName__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "mediaText")]
    pub(crate) fn get_mediaText__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ownerNode")]
    pub(crate) fn get_ownerNode__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "ownerRule")]
    pub(crate) fn get_ownerRule__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "parentStyleSheet")]
    pub(crate) fn get_parentStyleSheet__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, getter, js_name = "rules")]
    pub(crate) fn try_get_rules__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "styleSheet")]
    pub(crate) fn get_styleSheet__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "styleSheets")]
    pub(crate) fn get_styleSheets__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "supportsText")]
    pub(crate) fn get_supportsText__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "cssText")]
    pub(crate) fn set_cssText__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "mediaText")]
    pub(crate) fn set_mediaText__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "addRule")]
    pub(crate) fn try_call_addRule__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "addRule")]
    pub(crate) fn try_call_addRule__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "addRule")]
    pub(crate) fn try_call_addRule__str2__as_value(this: &Js, a0: &str, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "addRule")]
    pub(crate) fn try_call_addRule__str2_number__as_value(
        this: &Js,
        a0: &str,
        a1: &str,
        a2: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "appendMedium")]
    pub(crate) fn try_call_appendMedium__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "deleteMedium")]
    pub(crate) fn try_call_deleteMedium__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "deleteRule")]
    pub(crate) fn try_call_deleteRule__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "insertRule")]
    pub(crate) fn try_call_insertRule__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "insertRule")]
    pub(crate) fn try_call_insertRule__str_number__as_value(this: &Js, a0: &str, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "removeRule")]
    pub(crate) fn try_call_removeRule(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "removeRule")]
    pub(crate) fn try_call_removeRule__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "replace")]
    pub(crate) fn try_call_replace__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "replaceSync")]
    pub(crate) fn try_call_replaceSync__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(constructor, js_class = "CSSStyleSheet")]
    pub(crate) fn new_CSSStyleSheet__as_value() -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "CSSStyleSheet")]
    pub(crate) fn try_new_CSSStyleSheet__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "CSS", js_name = "escape")]
    pub(crate) fn static_call_CSS_escape__str__as_value(a0: &str) -> JsValue;
}
