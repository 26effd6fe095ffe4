//! HTML documents and what all HTML elements share: text, click, style, offsets

use crate::runtime::prelude::*;
use crate::{
    BooleanOrNumberOrString, CssRule, CssStyleDeclaration, CssStyleProperties, Document, DomStringMap, Element, Event,
    FocusOptions, HtmlCollection, HtmlElement, HtmlOrSvgScriptElement, MathMlElement, NodeList, SvgElement,
    TrustedHtmlOrString, WindowProxy,
};

impl SvgElement {
    /// `[PutForwards=cssText] readonly attribute CSSStyleProperties style`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGElement/style) · [Specification](https://drafts.csswg.org/cssom/#dom-elementcssinlinestyle-style)
    #[inline]
    pub fn style(&self) -> CssStyleProperties {
        FromJs::from_js(Js::get_style__as_value(js(self)))
    }
}

impl CssStyleDeclaration {
    /// `attribute CSSOMString cssText`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration/cssText) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyledeclaration-csstext)
    #[doc(alias = "cssText")]
    #[inline]
    pub fn css_text(&self) -> String {
        Js::get_cssText__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute CSSOMString cssText`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration/cssText) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyledeclaration-csstext)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "cssText")]
    #[inline]
    pub fn set_css_text(&self, value: impl IntoJs<String>) -> Result<(), Exception> {
        Js::try_set_cssText__value(js(self), &value.to_value())
    }

    /// `readonly attribute unsigned long length`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration/length) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyledeclaration-length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter CSSOMString item(unsigned long index)`
    #[inline]
    pub fn get(&self, index: u32) -> Option<String> {
        Js::index_get__number__as_value(js(self), index as f64).as_string()
    }

    /// `getter CSSOMString item(unsigned long index)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration/item) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyledeclaration-item)
    #[inline]
    pub fn item(&self, index: u32) -> String {
        Js::call_item__number__as_value(js(self), index as f64).as_string().unwrap_or_default()
    }

    /// `CSSOMString getPropertyValue(CSSOMString property)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration/getPropertyValue) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyledeclaration-getpropertyvalue)
    #[doc(alias = "getPropertyValue")]
    #[inline]
    pub fn get_property_value(&self, property: &str) -> String {
        Js::call_getPropertyValue__str__as_value(js(self), property).as_string().unwrap_or_default()
    }

    /// `CSSOMString getPropertyPriority(CSSOMString property)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration/getPropertyPriority) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyledeclaration-getpropertypriority)
    #[doc(alias = "getPropertyPriority")]
    #[inline]
    pub fn get_property_priority(&self, property: &str) -> String {
        Js::call_getPropertyPriority__str__as_value(js(self), property).as_string().unwrap_or_default()
    }

    /// `undefined setProperty(CSSOMString property, CSSOMString value, optional CSSOMString priority = "")`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration/setProperty) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyledeclaration-setproperty)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setProperty")]
    #[inline]
    pub fn set_property(&self, property: impl IntoJs<String>, value: impl IntoJs<String>) -> Result<(), Exception> {
        Js::try_call_setProperty__value2(js(self), &property.to_value(), &value.to_value())
    }

    /// `undefined setProperty(CSSOMString property, CSSOMString value, optional CSSOMString priority = "")`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration/setProperty) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyledeclaration-setproperty)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setProperty")]
    #[inline]
    pub fn set_property_with_priority(
        &self,
        property: impl IntoJs<String>,
        value: impl IntoJs<String>,
        priority: &str,
    ) -> Result<(), Exception> {
        Js::try_call_setProperty__value2_str(js(self), &property.to_value(), &value.to_value(), priority)
    }

    /// `CSSOMString removeProperty(CSSOMString property)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration/removeProperty) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyledeclaration-removeproperty)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "removeProperty")]
    #[inline]
    pub fn remove_property(&self, property: &str) -> Result<String, Exception> {
        Js::try_call_removeProperty__str__as_value(js(self), property).map(Js::read)
    }

    /// `readonly attribute CSSRule? parentRule`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration/parentRule) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyledeclaration-parentrule)
    #[doc(alias = "parentRule")]
    #[inline]
    pub fn parent_rule(&self) -> Option<CssRule> {
        Js::get_parentRule__as_option_value(js(self)).map(Js::read)
    }
}

impl IntoIterator for &CssStyleDeclaration {
    type Item = String;
    type IntoIter = IndexedIter<String>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] CssStyleDeclaration; String);

impl CssStyleProperties {
    /// `attribute CSSOMString cssFloat`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleProperties/cssFloat) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyleproperties-cssfloat)
    #[doc(alias = "cssFloat")]
    pub fn css_float(&self) -> String {
        property::get(self, "cssFloat")
    }

    /// `attribute CSSOMString cssFloat`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleProperties/cssFloat) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyleproperties-cssfloat)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cssFloat")]
    pub fn set_css_float(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cssFloat", value)
    }
}

impl Document {
    /// `attribute USVString domain`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Document/domain) · [Specification](https://html.spec.whatwg.org/multipage/browsers.html#relaxing-the-same-origin-restriction)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Document/domain"]
    #[inline]
    pub fn domain(&self) -> String {
        Js::get_domain__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString domain`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Document/domain) · [Specification](https://html.spec.whatwg.org/multipage/browsers.html#relaxing-the-same-origin-restriction)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "domain")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Document/domain"]
    #[inline]
    pub fn set_domain(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_domain__str(js(self), value)
    }

    /// `readonly attribute USVString referrer`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/referrer) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-document-referrer-dev)
    #[inline]
    pub fn referrer(&self) -> String {
        Js::get_referrer__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString cookie`
    ///
    /// Baseline: widely available since 2019-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/cookie) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-document-cookie)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn cookie(&self) -> Result<String, Exception> {
        Js::try_get_cookie__as_value(js(self)).map(Js::read)
    }

    /// `attribute USVString cookie`
    ///
    /// Baseline: widely available since 2019-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/cookie) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-document-cookie)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "cookie")]
    #[inline]
    pub fn set_cookie(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_cookie__str(js(self), value)
    }

    /// `readonly attribute DOMString lastModified`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/lastModified) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-document-lastmodified-dev)
    #[doc(alias = "lastModified")]
    #[inline]
    pub fn last_modified(&self) -> String {
        Js::get_lastModified__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `getter object (DOMString name)`
    #[inline]
    pub fn get(&self, name: &str) -> Option<Object> {
        Js::index_get__str__as_option_value(js(self), name).map(Js::read)
    }

    /// `attribute DOMString dir`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Document/dir) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-document-dir)
    #[inline]
    pub fn dir(&self) -> String {
        Js::get_dir__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString dir`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Document/dir) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-document-dir)
    #[doc(alias = "dir")]
    #[inline]
    pub fn set_dir(&self, value: &str) {
        Js::set_dir__str(js(self), value)
    }

    /// `readonly attribute HTMLCollection images`
    ///
    /// Baseline: widely available since 2018-06. [MDN](https://developer.mozilla.org/docs/Web/API/Document/images) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-document-images-dev)
    #[inline]
    pub fn images(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_images__as_value(js(self)))
    }

    /// `readonly attribute HTMLCollection embeds`
    ///
    /// Baseline: widely available since 2018-06. [MDN](https://developer.mozilla.org/docs/Web/API/Document/embeds) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-document-embeds-dev)
    #[inline]
    pub fn embeds(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_embeds__as_value(js(self)))
    }

    /// `readonly attribute HTMLCollection plugins`
    ///
    /// Baseline: widely available since 2018-06. [MDN](https://developer.mozilla.org/docs/Web/API/Document/plugins) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-document-plugins-dev)
    #[inline]
    pub fn plugins(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_plugins__as_value(js(self)))
    }

    /// `readonly attribute HTMLCollection links`
    ///
    /// Baseline: widely available since 2018-06. [MDN](https://developer.mozilla.org/docs/Web/API/Document/links) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-document-links-dev)
    #[inline]
    pub fn links(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_links__as_value(js(self)))
    }

    /// `readonly attribute HTMLCollection forms`
    ///
    /// Baseline: widely available since 2018-06. [MDN](https://developer.mozilla.org/docs/Web/API/Document/forms) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-document-forms-dev)
    #[inline]
    pub fn forms(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_forms__as_value(js(self)))
    }

    /// `readonly attribute HTMLCollection scripts`
    ///
    /// Baseline: widely available since 2018-06. [MDN](https://developer.mozilla.org/docs/Web/API/Document/scripts) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-document-scripts-dev)
    #[inline]
    pub fn scripts(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_scripts__as_value(js(self)))
    }

    /// `NodeList getElementsByName(DOMString elementName)`
    ///
    /// Baseline: widely available since 2018-01. [MDN](https://developer.mozilla.org/docs/Web/API/Document/getElementsByName) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-document-getelementsbyname-dev)
    #[doc(alias = "getElementsByName")]
    #[inline]
    pub fn get_elements_by_name(&self, element_name: &str) -> NodeList {
        FromJs::from_js(Js::call_getElementsByName__str__as_value(js(self), element_name))
    }

    /// `readonly attribute HTMLOrSVGScriptElement? currentScript`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/currentScript) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-document-currentscript-dev)
    #[doc(alias = "currentScript")]
    #[inline]
    pub fn current_script(&self) -> Option<HtmlOrSvgScriptElement> {
        Js::get_currentScript__as_option_value(js(self)).map(Js::read)
    }

    /// `Document open(optional DOMString unused1, optional DOMString unused2)`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/open) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-document-open-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn open(&self) -> Result<Document, Exception> {
        Js::try_call_open__as_value(js(self)).map(Js::read)
    }

    /// `Document open(optional DOMString unused1, optional DOMString unused2)`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/open) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-document-open-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "open")]
    #[inline]
    pub fn open_with_unused1(&self, unused1: &str) -> Result<Document, Exception> {
        Js::try_call_open__str__as_value(js(self), unused1).map(Js::read)
    }

    /// `Document open(optional DOMString unused1, optional DOMString unused2)`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/open) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-document-open-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "open")]
    #[inline]
    pub fn open_with_unused1_and_unused2(&self, unused1: &str, unused2: &str) -> Result<Document, Exception> {
        Js::try_call_open__str2__as_value(js(self), unused1, unused2).map(Js::read)
    }

    /// `WindowProxy? open(USVString url, DOMString name, DOMString features)`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/open) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-document-open-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "open")]
    #[inline]
    pub fn open_with_url_and_name_and_features(
        &self,
        url: &str,
        name: &str,
        features: &str,
    ) -> Result<Option<WindowProxy>, Exception> {
        Js::try_call_open__str3__as_option_value(js(self), url, name, features).map(Js::read_nullable)
    }

    /// `undefined close()`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/close) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-document-close-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn close(&self) -> Result<(), Exception> {
        Js::try_call_close(js(self))
    }

    /// `undefined write((TrustedHTML or DOMString)... text)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/write) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-document-write-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[deprecated = "The dynamic markup insertion API, which includes document.write(), has \"very idiosyncratic behavior\" which can be difficult to debug. Instead: DOM."]
    #[inline]
    pub fn write(&self, text: impl IntoSequence<TrustedHtmlOrString>) -> Result<(), Exception> {
        Js::try_call_write__value_spread(js(self), &text.to_value())
    }

    /// `undefined writeln((TrustedHTML or DOMString)... text)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/writeln) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-document-writeln-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[deprecated = "The dynamic markup insertion API, which includes document.write(), has \"very idiosyncratic behavior\" which can be difficult to debug. Instead: DOM."]
    #[inline]
    pub fn writeln(&self, text: impl IntoSequence<TrustedHtmlOrString>) -> Result<(), Exception> {
        Js::try_call_writeln__value_spread(js(self), &text.to_value())
    }

    /// `attribute EventHandler onreadystatechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/readystatechange_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-readystatechange)
    pub fn onreadystatechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onreadystatechange")
    }

    /// `attribute EventHandler onreadystatechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/readystatechange_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-readystatechange)
    #[doc(alias = "onreadystatechange")]
    pub fn set_onreadystatechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onreadystatechange", nullable(value))
    }

    /// `attribute EventHandler onvisibilitychange`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/Document/visibilitychange_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-visibilitychange)
    pub fn onvisibilitychange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onvisibilitychange")
    }

    /// `attribute EventHandler onvisibilitychange`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/Document/visibilitychange_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-visibilitychange)
    #[doc(alias = "onvisibilitychange")]
    pub fn set_onvisibilitychange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onvisibilitychange", nullable(value))
    }

    /// `readonly attribute HTMLCollection anchors`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Document/anchors) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-document-anchors)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Document/anchors"]
    #[inline]
    pub fn anchors(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_anchors__as_value(js(self)))
    }

    /// `readonly attribute HTMLCollection applets`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Document/applets) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-document-applets)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Document/applets"]
    #[inline]
    pub fn applets(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_applets__as_value(js(self)))
    }
}

impl HtmlElement {
    /// `attribute DOMString title`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/title) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-title)
    #[inline]
    pub fn title(&self) -> String {
        Js::get_title__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString title`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/title) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-title)
    #[doc(alias = "title")]
    #[inline]
    pub fn set_title(&self, value: &str) {
        Js::set_title__str(js(self), value)
    }

    /// `attribute DOMString lang`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/lang) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-lang)
    #[inline]
    pub fn lang(&self) -> String {
        Js::get_lang__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString lang`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/lang) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-lang)
    #[doc(alias = "lang")]
    #[inline]
    pub fn set_lang(&self, value: &str) {
        Js::set_lang__str(js(self), value)
    }

    /// `attribute boolean translate`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/translate) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-translate)
    #[inline]
    pub fn translate(&self) -> bool {
        Js::get_translate__as_bool(js(self)).get()
    }

    /// `attribute boolean translate`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/translate) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-translate)
    #[doc(alias = "translate")]
    #[inline]
    pub fn set_translate(&self, value: bool) {
        Js::set_translate__bool(js(self), value)
    }

    /// `attribute DOMString dir`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dir) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-dir)
    #[inline]
    pub fn dir(&self) -> String {
        Js::get_dir__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString dir`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dir) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-dir)
    #[doc(alias = "dir")]
    #[inline]
    pub fn set_dir(&self, value: &str) {
        Js::set_dir__str(js(self), value)
    }

    /// `attribute (boolean or unrestricted double or DOMString)? hidden`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/hidden) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-hidden)
    #[inline]
    pub fn hidden(&self) -> Option<BooleanOrNumberOrString> {
        Js::get_hidden__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute (boolean or unrestricted double or DOMString)? hidden`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/hidden) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-hidden)
    #[doc(alias = "hidden")]
    #[inline]
    pub fn set_hidden(&self, value: impl NullableUnion<BooleanOrNumberOrString>) {
        Js::set_hidden__value(js(self), &value.into_option().to_js())
    }

    /// `attribute boolean inert`
    ///
    /// Baseline: widely available since 2023-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/inert) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-inert)
    #[inline]
    pub fn inert(&self) -> bool {
        Js::get_inert__as_bool(js(self)).get()
    }

    /// `attribute boolean inert`
    ///
    /// Baseline: widely available since 2023-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/inert) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-inert)
    #[doc(alias = "inert")]
    #[inline]
    pub fn set_inert(&self, value: bool) {
        Js::set_inert__bool(js(self), value)
    }

    /// `undefined click()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/click) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-click-dev)
    #[inline]
    pub fn click(&self) {
        Js::call_click(js(self))
    }

    /// `attribute DOMString accessKey`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/accessKey) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-accesskey)
    #[doc(alias = "accessKey")]
    #[inline]
    pub fn access_key(&self) -> String {
        Js::get_accessKey__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString accessKey`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/accessKey) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-accesskey)
    #[doc(alias = "accessKey")]
    #[inline]
    pub fn set_access_key(&self, value: &str) {
        Js::set_accessKey__str(js(self), value)
    }

    /// `readonly attribute DOMString accessKeyLabel`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/accessKeyLabel) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-accesskeylabel)
    #[doc(alias = "accessKeyLabel")]
    #[inline]
    pub fn access_key_label(&self) -> String {
        Js::get_accessKeyLabel__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute boolean draggable`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/draggable) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#dom-draggable)
    #[inline]
    pub fn draggable(&self) -> bool {
        Js::get_draggable__as_bool(js(self)).get()
    }

    /// `attribute boolean draggable`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/draggable) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#dom-draggable)
    #[doc(alias = "draggable")]
    #[inline]
    pub fn set_draggable(&self, value: bool) {
        Js::set_draggable__bool(js(self), value)
    }

    /// `attribute boolean spellcheck`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/spellcheck) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-spellcheck-dev)
    #[inline]
    pub fn spellcheck(&self) -> bool {
        Js::get_spellcheck__as_bool(js(self)).get()
    }

    /// `attribute boolean spellcheck`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/spellcheck) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-spellcheck-dev)
    #[doc(alias = "spellcheck")]
    #[inline]
    pub fn set_spellcheck(&self, value: bool) {
        Js::set_spellcheck__bool(js(self), value)
    }

    /// `attribute DOMString writingSuggestions`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/writingSuggestions) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-writingsuggestions)
    #[doc(alias = "writingSuggestions")]
    #[inline]
    pub fn writing_suggestions(&self) -> String {
        Js::get_writingSuggestions__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString writingSuggestions`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/writingSuggestions) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-writingsuggestions)
    #[doc(alias = "writingSuggestions")]
    #[inline]
    pub fn set_writing_suggestions(&self, value: &str) {
        Js::set_writingSuggestions__str(js(self), value)
    }

    /// `attribute DOMString autocapitalize`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/autocapitalize) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-autocapitalize-dev)
    #[inline]
    pub fn autocapitalize(&self) -> String {
        Js::get_autocapitalize__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString autocapitalize`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/autocapitalize) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-autocapitalize-dev)
    #[doc(alias = "autocapitalize")]
    #[inline]
    pub fn set_autocapitalize(&self, value: &str) {
        Js::set_autocapitalize__str(js(self), value)
    }

    /// `attribute boolean autocorrect`
    ///
    /// Baseline: newly available since 2026-09. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/autocorrect) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-autocorrect)
    #[inline]
    pub fn autocorrect(&self) -> bool {
        Js::get_autocorrect__as_bool(js(self)).get()
    }

    /// `attribute boolean autocorrect`
    ///
    /// Baseline: newly available since 2026-09. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/autocorrect) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-autocorrect)
    #[doc(alias = "autocorrect")]
    #[inline]
    pub fn set_autocorrect(&self, value: bool) {
        Js::set_autocorrect__bool(js(self), value)
    }

    /// `attribute DOMString innerText`
    ///
    /// Baseline: widely available since 2016-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/innerText) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#the-innertext-idl-attribute)
    #[doc(alias = "innerText")]
    #[inline]
    pub fn inner_text(&self) -> String {
        Js::get_innerText__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString innerText`
    ///
    /// Baseline: widely available since 2016-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/innerText) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#the-innertext-idl-attribute)
    #[doc(alias = "innerText")]
    #[inline]
    pub fn set_inner_text(&self, value: impl IntoJs<String>) {
        Js::set_innerText__value(js(self), &value.to_value())
    }

    /// `attribute DOMString outerText`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/outerText) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-outertext)
    #[doc(alias = "outerText")]
    #[inline]
    pub fn outer_text(&self) -> String {
        Js::get_outerText__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString outerText`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/outerText) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-outertext)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "outerText")]
    #[inline]
    pub fn set_outer_text(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_outerText__str(js(self), value)
    }

    /// `attribute unsigned long headingOffset`
    ///
    /// Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-headingoffset)
    #[doc(alias = "headingOffset")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn heading_offset(&self) -> u32 {
        Js::get_headingOffset__as_number(js(self)) as u32
    }

    /// `attribute unsigned long headingOffset`
    ///
    /// Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-headingoffset)
    #[doc(alias = "headingOffset")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_heading_offset(&self, value: u32) {
        Js::set_headingOffset__number(js(self), value as f64)
    }

    /// `attribute boolean headingReset`
    ///
    /// Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-headingreset)
    #[doc(alias = "headingReset")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn heading_reset(&self) -> bool {
        Js::get_headingReset__as_bool(js(self)).get()
    }

    /// `attribute boolean headingReset`
    ///
    /// Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-headingreset)
    #[doc(alias = "headingReset")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_heading_reset(&self, value: bool) {
        Js::set_headingReset__bool(js(self), value)
    }

    /// `readonly attribute Element? offsetParent`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/offsetParent) · [Specification](https://drafts.csswg.org/cssom-view/#dom-htmlelement-offsetparent)
    #[doc(alias = "offsetParent")]
    #[inline]
    pub fn offset_parent(&self) -> Option<Element> {
        Js::get_offsetParent__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute long offsetTop`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/offsetTop) · [Specification](https://drafts.csswg.org/cssom-view/#dom-htmlelement-offsettop)
    #[doc(alias = "offsetTop")]
    #[inline]
    pub fn offset_top(&self) -> i32 {
        Js::get_offsetTop__as_number(js(self)) as i32
    }

    /// `readonly attribute long offsetLeft`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/offsetLeft) · [Specification](https://drafts.csswg.org/cssom-view/#dom-htmlelement-offsetleft)
    #[doc(alias = "offsetLeft")]
    #[inline]
    pub fn offset_left(&self) -> i32 {
        Js::get_offsetLeft__as_number(js(self)) as i32
    }

    /// `readonly attribute long offsetWidth`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/offsetWidth) · [Specification](https://drafts.csswg.org/cssom-view/#dom-htmlelement-offsetwidth)
    #[doc(alias = "offsetWidth")]
    #[inline]
    pub fn offset_width(&self) -> i32 {
        Js::get_offsetWidth__as_number(js(self)) as i32
    }

    /// `readonly attribute long offsetHeight`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/offsetHeight) · [Specification](https://drafts.csswg.org/cssom-view/#dom-htmlelement-offsetheight)
    #[doc(alias = "offsetHeight")]
    #[inline]
    pub fn offset_height(&self) -> i32 {
        Js::get_offsetHeight__as_number(js(self)) as i32
    }

    /// `[PutForwards=cssText] readonly attribute CSSStyleProperties style`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/style) · [Specification](https://drafts.csswg.org/cssom/#dom-elementcssinlinestyle-style)
    #[inline]
    pub fn style(&self) -> CssStyleProperties {
        FromJs::from_js(Js::get_style__as_value(js(self)))
    }

    /// `readonly attribute DOMStringMap dataset`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dataset) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-dataset-dev)
    #[inline]
    pub fn dataset(&self) -> DomStringMap {
        FromJs::from_js(Js::get_dataset__as_value(js(self)))
    }

    /// `attribute DOMString nonce`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/nonce) · [Specification](https://html.spec.whatwg.org/multipage/urls-and-fetching.html#dom-noncedelement-nonce)
    #[inline]
    pub fn nonce(&self) -> String {
        Js::get_nonce__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString nonce`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/nonce) · [Specification](https://html.spec.whatwg.org/multipage/urls-and-fetching.html#dom-noncedelement-nonce)
    #[doc(alias = "nonce")]
    #[inline]
    pub fn set_nonce(&self, value: &str) {
        Js::set_nonce__str(js(self), value)
    }

    /// `attribute boolean autofocus`
    ///
    /// Baseline: widely available since 2023-02. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/autofocus) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-fe-autofocus)
    #[inline]
    pub fn autofocus(&self) -> bool {
        Js::get_autofocus__as_bool(js(self)).get()
    }

    /// `attribute boolean autofocus`
    ///
    /// Baseline: widely available since 2023-02. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/autofocus) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-fe-autofocus)
    #[doc(alias = "autofocus")]
    #[inline]
    pub fn set_autofocus(&self, value: bool) {
        Js::set_autofocus__bool(js(self), value)
    }

    /// `attribute long tabIndex`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/tabIndex) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-tabindex)
    #[doc(alias = "tabIndex")]
    #[inline]
    pub fn tab_index(&self) -> i32 {
        Js::get_tabIndex__as_number(js(self)) as i32
    }

    /// `attribute long tabIndex`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/tabIndex) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-tabindex)
    #[doc(alias = "tabIndex")]
    #[inline]
    pub fn set_tab_index(&self, value: i32) {
        Js::set_tabIndex__number(js(self), value as f64)
    }

    /// `undefined focus(optional FocusOptions options = {})`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/focus) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-focus-dev)
    #[inline]
    pub fn focus(&self) {
        Js::call_focus(js(self))
    }

    /// `undefined focus(optional FocusOptions options = {})`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/focus) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-focus-dev)
    #[doc(alias = "focus")]
    #[inline]
    pub fn focus_with_options(&self, options: &FocusOptions) {
        Js::call_focus__value(js(self), options.as_ref())
    }

    /// `undefined blur()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/blur) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-blur-dev)
    #[inline]
    pub fn blur(&self) {
        Js::call_blur(js(self))
    }
}

impl DomStringMap {
    /// `getter DOMString (DOMString name)`
    #[inline]
    pub fn get(&self, name: &str) -> Option<String> {
        Js::index_get__str__as_value(js(self), name).as_string()
    }

    /// `setter undefined (DOMString name, DOMString value)`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn set(&self, name: &str, value: &str) -> Result<(), Exception> {
        Js::try_index_set__str2(js(self), name, value)
    }

    /// `deleter undefined (DOMString name)`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn delete(&self, name: &str) -> Result<(), Exception> {
        Js::try_index_delete__str(js(self), name)
    }
}

impl FocusOptions {
    /// `dictionary FocusOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean preventScroll = false`
    #[doc(alias = "preventScroll")]
    pub fn get_prevent_scroll(&self) -> Option<bool> {
        property::get(self, "preventScroll")
    }

    /// `boolean preventScroll = false`
    #[doc(alias = "preventScroll")]
    pub fn set_prevent_scroll(&self, value: bool) -> &Self {
        property::set_bool(self, "preventScroll", value);
        self
    }

    /// `boolean focusVisible`
    #[doc(alias = "focusVisible")]
    pub fn get_focus_visible(&self) -> Option<bool> {
        property::get(self, "focusVisible")
    }

    /// `boolean focusVisible`
    #[doc(alias = "focusVisible")]
    pub fn set_focus_visible(&self, value: bool) -> &Self {
        property::set_bool(self, "focusVisible", value);
        self
    }
}

impl Default for FocusOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl MathMlElement {
    /// `[PutForwards=cssText] readonly attribute CSSStyleProperties style`
    ///
    /// Baseline: widely available since 2023-01. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLElement/style) · [Specification](https://drafts.csswg.org/cssom/#dom-elementcssinlinestyle-style)
    #[inline]
    pub fn style(&self) -> CssStyleProperties {
        FromJs::from_js(Js::get_style__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "accessKey")]
    pub(crate) fn get_accessKey__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "accessKeyLabel")]
    pub(crate) fn get_accessKeyLabel__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "anchors")]
    pub(crate) fn get_anchors__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "applets")]
    pub(crate) fn get_applets__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "autocapitalize")]
    pub(crate) fn get_autocapitalize__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "autocorrect")]
    pub(crate) fn get_autocorrect__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, getter, js_name = "cookie")]
    pub(crate) fn try_get_cookie__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "currentScript")]
    pub(crate) fn get_currentScript__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "domain")]
    pub(crate) fn get_domain__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "draggable")]
    pub(crate) fn get_draggable__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "embeds")]
    pub(crate) fn get_embeds__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "forms")]
    pub(crate) fn get_forms__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "hidden")]
    pub(crate) fn get_hidden__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "images")]
    pub(crate) fn get_images__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "inert")]
    pub(crate) fn get_inert__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "innerText")]
    pub(crate) fn get_innerText__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "lastModified")]
    pub(crate) fn get_lastModified__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "links")]
    pub(crate) fn get_links__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "offsetHeight")]
    pub(crate) fn get_offsetHeight__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "offsetParent")]
    pub(crate) fn get_offsetParent__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "offsetWidth")]
    pub(crate) fn get_offsetWidth__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "outerText")]
    pub(crate) fn get_outerText__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "spellcheck")]
    pub(crate) fn get_spellcheck__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "translate")]
    pub(crate) fn get_translate__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "writingSuggestions")]
    pub(crate) fn get_writingSuggestions__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "accessKey")]
    pub(crate) fn set_accessKey__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "autocapitalize")]
    pub(crate) fn set_autocapitalize__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "autocorrect")]
    pub(crate) fn set_autocorrect__bool(this: &Js, a0: bool);
    #[wasm_bindgen(catch, method, setter, js_name = "cookie")]
    pub(crate) fn try_set_cookie__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "cssText")]
    pub(crate) fn try_set_cssText__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "dir")]
    pub(crate) fn set_dir__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, setter, js_name = "domain")]
    pub(crate) fn try_set_domain__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "draggable")]
    pub(crate) fn set_draggable__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "hidden")]
    pub(crate) fn set_hidden__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "inert")]
    pub(crate) fn set_inert__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "innerText")]
    pub(crate) fn set_innerText__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, setter, js_name = "outerText")]
    pub(crate) fn try_set_outerText__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "spellcheck")]
    pub(crate) fn set_spellcheck__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "translate")]
    pub(crate) fn set_translate__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "writingSuggestions")]
    pub(crate) fn set_writingSuggestions__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, js_name = "click")]
    pub(crate) fn call_click(this: &Js);
    #[wasm_bindgen(method, js_name = "getElementsByName")]
    pub(crate) fn call_getElementsByName__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = "getPropertyPriority")]
    pub(crate) fn call_getPropertyPriority__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = "getPropertyValue")]
    pub(crate) fn call_getPropertyValue__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "open")]
    pub(crate) fn try_call_open__str2__as_value(this: &Js, a0: &str, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "removeProperty")]
    pub(crate) fn try_call_removeProperty__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setProperty")]
    pub(crate) fn try_call_setProperty__value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setProperty")]
    pub(crate) fn try_call_setProperty__value2_str(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &str,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "write")]
    pub(crate) fn try_call_write__value_spread(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "writeln")]
    pub(crate) fn try_call_writeln__value_spread(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "headingOffset")]
    pub(crate) fn get_headingOffset__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "headingReset")]
    pub(crate) fn get_headingReset__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, setter, js_name = "headingOffset")]
    pub(crate) fn set_headingOffset__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "headingReset")]
    pub(crate) fn set_headingReset__bool(this: &Js, a0: bool);
}
