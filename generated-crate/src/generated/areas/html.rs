//! HTML documents and what all HTML elements share: text, click, style, offsets

use crate::runtime::prelude::*;
use crate::{
    BooleanOrNumberOrString, CssRule, CssStyleDeclaration, CssStyleProperties, Document, DomStringMap, Element, Event,
    FocusOptions, HtmlCollection, HtmlElement, HtmlOrSvgScriptElement, MathMlElement, NodeList, SvgElement,
    TrustedHtmlOrString, WindowProxy,
};

impl SvgElement {
    /// The inline style from the `style` attribute.
    ///
    /// `[PutForwards=cssText] readonly attribute CSSStyleProperties style`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGElement/style) · [Specification](https://drafts.csswg.org/cssom/#dom-elementcssinlinestyle-style)
    #[inline]
    pub fn style(&self) -> CssStyleProperties {
        FromJs::from_js(Js::get_style__as_value(js(self)))
    }
}

impl CssStyleDeclaration {
    /// The whole block as text; setting it replaces all properties.
    ///
    /// `attribute CSSOMString cssText`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration/cssText) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyledeclaration-csstext)
    #[doc(alias = "cssText")]
    #[inline]
    pub fn css_text(&self) -> String {
        Js::get_cssText__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the whole block as text; setting it replaces all properties.
    ///
    /// Feature `html`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the declaration block is read-only, as a computed style is.
    #[doc(alias = "cssText")]
    #[inline]
    pub fn set_css_text(&self, value: impl IntoJs<String>) -> Result<(), Exception> {
        Js::try_set_cssText__value(js(self), &value.to_value())
    }

    /// The number of properties that are set.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration/length) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyledeclaration-length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter CSSOMString item(unsigned long index)`
    ///
    /// Feature `html`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<String> {
        Js::index_get__number__as_value(js(self), index as f64).as_string()
    }

    /// Returns the name of the property at the index, or an empty string.
    ///
    /// `getter CSSOMString item(unsigned long index)`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration/item) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyledeclaration-item)
    #[inline]
    pub fn item(&self, index: u32) -> String {
        Js::call_item__number__as_value(js(self), index as f64).as_string().unwrap_or_default()
    }

    /// Returns the value of a property as text, or an empty string if it is not set.
    ///
    /// `CSSOMString getPropertyValue(CSSOMString property)`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration/getPropertyValue) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyledeclaration-getpropertyvalue)
    #[doc(alias = "getPropertyValue")]
    #[inline]
    pub fn get_property_value(&self, property: &str) -> String {
        Js::call_getPropertyValue__str__as_value(js(self), property).as_string().unwrap_or_default()
    }

    /// Returns `"important"` if the property is marked so, or else an empty string.
    ///
    /// `CSSOMString getPropertyPriority(CSSOMString property)`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration/getPropertyPriority) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyledeclaration-getpropertypriority)
    #[doc(alias = "getPropertyPriority")]
    #[inline]
    pub fn get_property_priority(&self, property: &str) -> String {
        Js::call_getPropertyPriority__str__as_value(js(self), property).as_string().unwrap_or_default()
    }

    /// Sets a property; an invalid value is ignored, and an empty one removes the property.
    ///
    /// `undefined setProperty(CSSOMString property, CSSOMString value, optional CSSOMString priority = "")`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration/setProperty) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyledeclaration-setproperty)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the declaration block is read-only, as a computed style is.
    #[doc(alias = "setProperty")]
    #[inline]
    pub fn set_property(&self, property: impl IntoJs<String>, value: impl IntoJs<String>) -> Result<(), Exception> {
        Js::try_call_setProperty__value2(js(self), &property.to_value(), &value.to_value())
    }

    /// As `set_property`, with `priority`.
    ///
    /// `undefined setProperty(CSSOMString property, CSSOMString value, optional CSSOMString priority = "")`
    ///
    /// Feature `html`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the declaration block is read-only, as a computed style is.
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

    /// Removes a property, and returns the value that it had.
    ///
    /// `CSSOMString removeProperty(CSSOMString property)`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration/removeProperty) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyledeclaration-removeproperty)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the declaration block is read-only, as a computed style is.
    #[doc(alias = "removeProperty")]
    #[inline]
    pub fn remove_property(&self, property: &str) -> Result<String, Exception> {
        Js::try_call_removeProperty__str__as_value(js(self), property).map(Js::read)
    }

    /// The rule that the block belongs to, or null for an inline or computed style.
    ///
    /// `readonly attribute CSSRule? parentRule`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration/parentRule) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyledeclaration-parentrule)
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
    /// The value of the CSS property `float`.
    ///
    /// `attribute CSSOMString cssFloat`
    ///
    /// Feature `html`. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleProperties/cssFloat) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyleproperties-cssfloat)
    #[doc(alias = "cssFloat")]
    pub fn css_float(&self) -> String {
        property::get(self, "cssFloat")
    }

    /// Sets the value of the CSS property `float`.
    ///
    /// Feature `html`.
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
    /// The host of the document's origin; setting it is out of date and does nothing in many pages.
    ///
    /// `attribute USVString domain`
    ///
    /// Feature `html`. [MDN](https://developer.mozilla.org/docs/Web/API/Document/domain) · [Specification](https://html.spec.whatwg.org/multipage/browsers.html#relaxing-the-same-origin-restriction)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Document/domain"]
    #[inline]
    pub fn domain(&self) -> String {
        Js::get_domain__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the host of the document's origin; setting it is out of date and does nothing in many pages.
    ///
    /// Feature `html`.
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the value is not a suffix of the present domain or is a public one, or the
    /// document is sandboxed or has no browsing context.
    #[doc(alias = "domain")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Document/domain"]
    #[inline]
    pub fn set_domain(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_domain__str(js(self), value)
    }

    /// The URL of the page that led here, or an empty string.
    ///
    /// `readonly attribute USVString referrer`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/referrer) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-document-referrer-dev)
    #[inline]
    pub fn referrer(&self) -> String {
        Js::get_referrer__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The cookies that scripts may see, as text; setting it adds or changes a single cookie.
    ///
    /// `attribute USVString cookie`
    ///
    /// Feature `html`. Baseline: widely available since 2019-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/cookie) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-document-cookie)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the document has an opaque origin, as in a sandboxed frame.
    #[inline]
    pub fn cookie(&self) -> Result<String, Exception> {
        Js::try_get_cookie__as_value(js(self)).map(Js::read)
    }

    /// Sets the cookies that scripts may see, as text; setting it adds or changes a single cookie.
    ///
    /// Feature `html`.
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the document has an opaque origin, as in a sandboxed frame.
    #[doc(alias = "cookie")]
    #[inline]
    pub fn set_cookie(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_cookie__str(js(self), value)
    }

    /// The date of the last change as local time in the form `MM/DD/YYYY hh:mm:ss`; now if unknown.
    ///
    /// `readonly attribute DOMString lastModified`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/lastModified) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-document-lastmodified-dev)
    #[doc(alias = "lastModified")]
    #[inline]
    pub fn last_modified(&self) -> String {
        Js::get_lastModified__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `getter object (DOMString name)`
    ///
    /// Feature `html`.
    #[inline]
    pub fn get(&self, name: &str) -> Option<Object> {
        Js::index_get__str__as_option_value(js(self), name).map(Js::read)
    }

    /// The text direction of the root element.
    ///
    /// `attribute DOMString dir`
    ///
    /// Feature `html`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Document/dir) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-document-dir)
    #[inline]
    pub fn dir(&self) -> String {
        Js::get_dir__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the text direction of the root element.
    ///
    /// Feature `html`.
    #[doc(alias = "dir")]
    #[inline]
    pub fn set_dir(&self, value: &str) {
        Js::set_dir__str(js(self), value)
    }

    /// The `img` elements of the document.
    ///
    /// `readonly attribute HTMLCollection images`
    ///
    /// Feature `html`. Baseline: widely available since 2018-06. [MDN](https://developer.mozilla.org/docs/Web/API/Document/images) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-document-images-dev)
    #[inline]
    pub fn images(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_images__as_value(js(self)))
    }

    /// The `embed` elements of the document.
    ///
    /// `readonly attribute HTMLCollection embeds`
    ///
    /// Feature `html`. Baseline: widely available since 2018-06. [MDN](https://developer.mozilla.org/docs/Web/API/Document/embeds) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-document-embeds-dev)
    #[inline]
    pub fn embeds(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_embeds__as_value(js(self)))
    }

    /// The `embed` elements of the document, the same list as `embeds`.
    ///
    /// `readonly attribute HTMLCollection plugins`
    ///
    /// Feature `html`. Baseline: widely available since 2018-06. [MDN](https://developer.mozilla.org/docs/Web/API/Document/plugins) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-document-plugins-dev)
    #[inline]
    pub fn plugins(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_plugins__as_value(js(self)))
    }

    /// The `a` and `area` elements that have an `href`.
    ///
    /// `readonly attribute HTMLCollection links`
    ///
    /// Feature `html`. Baseline: widely available since 2018-06. [MDN](https://developer.mozilla.org/docs/Web/API/Document/links) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-document-links-dev)
    #[inline]
    pub fn links(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_links__as_value(js(self)))
    }

    /// The `form` elements of the document.
    ///
    /// `readonly attribute HTMLCollection forms`
    ///
    /// Feature `html`. Baseline: widely available since 2018-06. [MDN](https://developer.mozilla.org/docs/Web/API/Document/forms) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-document-forms-dev)
    #[inline]
    pub fn forms(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_forms__as_value(js(self)))
    }

    /// The `script` elements of the document.
    ///
    /// `readonly attribute HTMLCollection scripts`
    ///
    /// Feature `html`. Baseline: widely available since 2018-06. [MDN](https://developer.mozilla.org/docs/Web/API/Document/scripts) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-document-scripts-dev)
    #[inline]
    pub fn scripts(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_scripts__as_value(js(self)))
    }

    /// Returns a live list of the elements whose `name` attribute has the value.
    ///
    /// `NodeList getElementsByName(DOMString elementName)`
    ///
    /// Feature `html`. Baseline: widely available since 2018-01. [MDN](https://developer.mozilla.org/docs/Web/API/Document/getElementsByName) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-document-getelementsbyname-dev)
    #[doc(alias = "getElementsByName")]
    #[inline]
    pub fn get_elements_by_name(&self, element_name: &str) -> NodeList {
        FromJs::from_js(Js::call_getElementsByName__str__as_value(js(self), element_name))
    }

    /// The classic script element that is running now, or null in modules and callbacks.
    ///
    /// `readonly attribute HTMLOrSVGScriptElement? currentScript`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/currentScript) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-document-currentscript-dev)
    #[doc(alias = "currentScript")]
    #[inline]
    pub fn current_script(&self) -> Option<HtmlOrSvgScriptElement> {
        Js::get_currentScript__as_option_value(js(self)).map(Js::read)
    }

    /// Clears the document and opens it for `write`; returns the document.
    ///
    /// `Document open(optional DOMString unused1, optional DOMString unused2)`
    ///
    /// Feature `html`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/open) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-document-open-dev)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` for an XML document or while a custom element's constructor runs in the
    /// parser, and a `SecurityError` when called from another origin.
    #[inline]
    pub fn open(&self) -> Result<Document, Exception> {
        Js::try_call_open__as_value(js(self)).map(Js::read)
    }

    /// As `open`, with `unused1`.
    ///
    /// `Document open(optional DOMString unused1, optional DOMString unused2)`
    ///
    /// Feature `html`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` for an XML document or while a custom element's constructor runs in the
    /// parser, and a `SecurityError` when called from another origin.
    #[doc(alias = "open")]
    #[inline]
    pub fn open_with_unused1(&self, unused1: &str) -> Result<Document, Exception> {
        Js::try_call_open__str__as_value(js(self), unused1).map(Js::read)
    }

    /// As `open_with_unused1`, with `unused2`.
    ///
    /// `Document open(optional DOMString unused1, optional DOMString unused2)`
    ///
    /// Feature `html`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` for an XML document or while a custom element's constructor runs in the
    /// parser, and a `SecurityError` when called from another origin.
    #[doc(alias = "open")]
    #[inline]
    pub fn open_with_unused1_and_unused2(&self, unused1: &str, unused2: &str) -> Result<Document, Exception> {
        Js::try_call_open__str2__as_value(js(self), unused1, unused2).map(Js::read)
    }

    /// As `open`, with `url`, `name` and `features`.
    ///
    /// `WindowProxy? open(USVString url, DOMString name, DOMString features)`
    ///
    /// Feature `html`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` for an XML document or while a custom element's constructor runs in the
    /// parser, and a `SecurityError` when called from another origin.
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

    /// Ends the output that `open` began.
    ///
    /// `undefined close()`
    ///
    /// Feature `html`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/close) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-document-close-dev)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` for an XML document, or while a custom element's constructor runs in the
    /// parser.
    #[inline]
    pub fn close(&self) -> Result<(), Exception> {
        Js::try_call_close(js(self))
    }

    /// Writes markup into the document while it is parsed; out of date and slow.
    ///
    /// `undefined write((TrustedHTML or DOMString)... text)`
    ///
    /// Feature `html`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/write) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-document-write-dev)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` for an XML document or while a custom element's constructor runs in the
    /// parser, and a `TypeError` where trusted types refuse the text.
    #[deprecated = "The dynamic markup insertion API, which includes document.write(), has \"very idiosyncratic behavior\" which can be difficult to debug. Instead: DOM."]
    #[inline]
    pub fn write(&self, text: impl IntoSequence<TrustedHtmlOrString>) -> Result<(), Exception> {
        Js::try_call_write__value_spread(js(self), &text.to_value())
    }

    /// Writes markup and a line break into the document; out of date and slow.
    ///
    /// `undefined writeln((TrustedHTML or DOMString)... text)`
    ///
    /// Feature `html`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/writeln) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-document-writeln-dev)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` for an XML document or while a custom element's constructor runs in the
    /// parser, and a `TypeError` where trusted types refuse the text.
    #[deprecated = "The dynamic markup insertion API, which includes document.write(), has \"very idiosyncratic behavior\" which can be difficult to debug. Instead: DOM."]
    #[inline]
    pub fn writeln(&self, text: impl IntoSequence<TrustedHtmlOrString>) -> Result<(), Exception> {
        Js::try_call_writeln__value_spread(js(self), &text.to_value())
    }

    /// The handler of the event `readystatechange`.
    ///
    /// `attribute EventHandler onreadystatechange`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/readystatechange_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-readystatechange)
    pub fn onreadystatechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onreadystatechange")
    }

    /// Sets the handler of the event `readystatechange`.
    ///
    /// Feature `html`.
    #[doc(alias = "onreadystatechange")]
    pub fn set_onreadystatechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onreadystatechange", nullable(value))
    }

    /// The handler of the event `visibilitychange`.
    ///
    /// `attribute EventHandler onvisibilitychange`
    ///
    /// Feature `html`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/Document/visibilitychange_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-visibilitychange)
    pub fn onvisibilitychange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onvisibilitychange")
    }

    /// Sets the handler of the event `visibilitychange`.
    ///
    /// Feature `html`.
    #[doc(alias = "onvisibilitychange")]
    pub fn set_onvisibilitychange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onvisibilitychange", nullable(value))
    }

    /// The `a` elements that have a `name` attribute.
    ///
    /// `readonly attribute HTMLCollection anchors`
    ///
    /// Feature `html`. [MDN](https://developer.mozilla.org/docs/Web/API/Document/anchors) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-document-anchors)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Document/anchors"]
    #[inline]
    pub fn anchors(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_anchors__as_value(js(self)))
    }

    /// Always an empty list, since applets no longer exist.
    ///
    /// `readonly attribute HTMLCollection applets`
    ///
    /// Feature `html`. [MDN](https://developer.mozilla.org/docs/Web/API/Document/applets) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-document-applets)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Document/applets"]
    #[inline]
    pub fn applets(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_applets__as_value(js(self)))
    }
}

impl HtmlElement {
    /// Advisory text, often shown as a tooltip.
    ///
    /// `attribute DOMString title`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/title) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-title)
    #[inline]
    pub fn title(&self) -> String {
        Js::get_title__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets advisory text, often shown as a tooltip.
    ///
    /// Feature `html`.
    #[doc(alias = "title")]
    #[inline]
    pub fn set_title(&self, value: &str) {
        Js::set_title__str(js(self), value)
    }

    /// The language of the content as a tag such as `"en-US"`, or empty if it is not set here.
    ///
    /// `attribute DOMString lang`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/lang) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-lang)
    #[inline]
    pub fn lang(&self) -> String {
        Js::get_lang__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the language of the content as a tag such as `"en-US"`, or empty if it is not set here.
    ///
    /// Feature `html`.
    #[doc(alias = "lang")]
    #[inline]
    pub fn set_lang(&self, value: &str) {
        Js::set_lang__str(js(self), value)
    }

    /// Whether the text should be translated when the page is.
    ///
    /// `attribute boolean translate`
    ///
    /// Feature `html`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/translate) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-translate)
    #[inline]
    pub fn translate(&self) -> bool {
        Js::get_translate__as_bool(js(self)).get()
    }

    /// Sets whether the text should be translated when the page is.
    ///
    /// Feature `html`.
    #[doc(alias = "translate")]
    #[inline]
    pub fn set_translate(&self, value: bool) {
        Js::set_translate__bool(js(self), value)
    }

    /// The direction of the text: `"ltr"`, `"rtl"`, `"auto"`, or empty if it is not set here.
    ///
    /// `attribute DOMString dir`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dir) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-dir)
    #[inline]
    pub fn dir(&self) -> String {
        Js::get_dir__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the direction of the text: `"ltr"`, `"rtl"`, `"auto"`, or empty if it is not set here.
    ///
    /// Feature `html`.
    #[doc(alias = "dir")]
    #[inline]
    pub fn set_dir(&self, value: &str) {
        Js::set_dir__str(js(self), value)
    }

    /// Whether the element is not shown; `"until-found"` lets a search in the page reveal it.
    ///
    /// `attribute (boolean or unrestricted double or DOMString)? hidden`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/hidden) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-hidden)
    #[inline]
    pub fn hidden(&self) -> Option<BooleanOrNumberOrString> {
        Js::get_hidden__as_option_value(js(self)).map(Js::read)
    }

    /// Sets whether the element is not shown; `"until-found"` lets a search in the page reveal it.
    ///
    /// Feature `html`.
    #[doc(alias = "hidden")]
    #[inline]
    pub fn set_hidden(&self, value: impl NullableUnion<BooleanOrNumberOrString>) {
        Js::set_hidden__value(js(self), &value.into_option().to_js())
    }

    /// Whether the element and all in it cannot be clicked, focused or found.
    ///
    /// `attribute boolean inert`
    ///
    /// Feature `html`. Baseline: widely available since 2023-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/inert) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-inert)
    #[inline]
    pub fn inert(&self) -> bool {
        Js::get_inert__as_bool(js(self)).get()
    }

    /// Sets whether the element and all in it cannot be clicked, focused or found.
    ///
    /// Feature `html`.
    #[doc(alias = "inert")]
    #[inline]
    pub fn set_inert(&self, value: bool) {
        Js::set_inert__bool(js(self), value)
    }

    /// Acts as if the user had clicked the element.
    ///
    /// `undefined click()`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/click) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-click-dev)
    #[inline]
    pub fn click(&self) {
        Js::call_click(js(self))
    }

    /// The keys for a shortcut to the element.
    ///
    /// `attribute DOMString accessKey`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/accessKey) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-accesskey)
    #[doc(alias = "accessKey")]
    #[inline]
    pub fn access_key(&self) -> String {
        Js::get_accessKey__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the keys for a shortcut to the element.
    ///
    /// Feature `html`.
    #[doc(alias = "accessKey")]
    #[inline]
    pub fn set_access_key(&self, value: &str) {
        Js::set_accessKey__str(js(self), value)
    }

    /// The shortcut that the browser has assigned, as text to show, or an empty string.
    ///
    /// `readonly attribute DOMString accessKeyLabel`
    ///
    /// Feature `html`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/accessKeyLabel) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-accesskeylabel)
    #[doc(alias = "accessKeyLabel")]
    #[inline]
    pub fn access_key_label(&self) -> String {
        Js::get_accessKeyLabel__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether the element can be dragged; images and links can be by default.
    ///
    /// `attribute boolean draggable`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/draggable) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#dom-draggable)
    #[inline]
    pub fn draggable(&self) -> bool {
        Js::get_draggable__as_bool(js(self)).get()
    }

    /// Sets whether the element can be dragged; images and links can be by default.
    ///
    /// Feature `html`.
    #[doc(alias = "draggable")]
    #[inline]
    pub fn set_draggable(&self, value: bool) {
        Js::set_draggable__bool(js(self), value)
    }

    /// Whether the spelling of editable text is checked.
    ///
    /// `attribute boolean spellcheck`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/spellcheck) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-spellcheck-dev)
    #[inline]
    pub fn spellcheck(&self) -> bool {
        Js::get_spellcheck__as_bool(js(self)).get()
    }

    /// Sets whether the spelling of editable text is checked.
    ///
    /// Feature `html`.
    #[doc(alias = "spellcheck")]
    #[inline]
    pub fn set_spellcheck(&self, value: bool) {
        Js::set_spellcheck__bool(js(self), value)
    }

    /// Whether the browser may suggest how to go on writing: `"true"` or `"false"`.
    ///
    /// `attribute DOMString writingSuggestions`
    ///
    /// Feature `html`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/writingSuggestions) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-writingsuggestions)
    #[doc(alias = "writingSuggestions")]
    #[inline]
    pub fn writing_suggestions(&self) -> String {
        Js::get_writingSuggestions__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets whether the browser may suggest how to go on writing: `"true"` or `"false"`.
    ///
    /// Feature `html`.
    #[doc(alias = "writingSuggestions")]
    #[inline]
    pub fn set_writing_suggestions(&self, value: &str) {
        Js::set_writingSuggestions__str(js(self), value)
    }

    /// Which letters an on-screen keyboard turns into capitals, such as `"sentences"` or `"none"`.
    ///
    /// `attribute DOMString autocapitalize`
    ///
    /// Feature `html`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/autocapitalize) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-autocapitalize-dev)
    #[inline]
    pub fn autocapitalize(&self) -> String {
        Js::get_autocapitalize__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets which letters an on-screen keyboard turns into capitals, such as `"sentences"` or `"none"`.
    ///
    /// Feature `html`.
    #[doc(alias = "autocapitalize")]
    #[inline]
    pub fn set_autocapitalize(&self, value: &str) {
        Js::set_autocapitalize__str(js(self), value)
    }

    /// Whether typing mistakes may be corrected automatically.
    ///
    /// `attribute boolean autocorrect`
    ///
    /// Feature `html`. Baseline: newly available since 2026-09. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/autocorrect) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-autocorrect)
    #[inline]
    pub fn autocorrect(&self) -> bool {
        Js::get_autocorrect__as_bool(js(self)).get()
    }

    /// Sets whether typing mistakes may be corrected automatically.
    ///
    /// Feature `html`.
    #[doc(alias = "autocorrect")]
    #[inline]
    pub fn set_autocorrect(&self, value: bool) {
        Js::set_autocorrect__bool(js(self), value)
    }

    /// The text as it is rendered, without hidden parts; setting it replaces all children.
    ///
    /// `attribute DOMString innerText`
    ///
    /// Feature `html`. Baseline: widely available since 2016-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/innerText) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#the-innertext-idl-attribute)
    #[doc(alias = "innerText")]
    #[inline]
    pub fn inner_text(&self) -> String {
        Js::get_innerText__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the text as it is rendered, without hidden parts; setting it replaces all children.
    ///
    /// Feature `html`.
    #[doc(alias = "innerText")]
    #[inline]
    pub fn set_inner_text(&self, value: impl IntoJs<String>) {
        Js::set_innerText__value(js(self), &value.to_value())
    }

    /// The text as it is rendered; setting it replaces the element itself by the text.
    ///
    /// `attribute DOMString outerText`
    ///
    /// Feature `html`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/outerText) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-outertext)
    #[doc(alias = "outerText")]
    #[inline]
    pub fn outer_text(&self) -> String {
        Js::get_outerText__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the text as it is rendered; setting it replaces the element itself by the text.
    ///
    /// Feature `html`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the element has no parent.
    #[doc(alias = "outerText")]
    #[inline]
    pub fn set_outer_text(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_outerText__str(js(self), value)
    }

    /// The number that is added to the levels of the headings inside of the element.
    ///
    /// `attribute unsigned long headingOffset`
    ///
    /// Features `html` and `experimental`. Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-headingoffset)
    #[doc(alias = "headingOffset")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn heading_offset(&self) -> u32 {
        Js::get_headingOffset__as_number(js(self)) as u32
    }

    /// Sets the number that is added to the levels of the headings inside of the element.
    ///
    /// Features `html` and `experimental`.
    #[doc(alias = "headingOffset")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_heading_offset(&self, value: u32) {
        Js::set_headingOffset__number(js(self), value as f64)
    }

    /// Whether the heading offsets of the ancestors are ignored from here on.
    ///
    /// `attribute boolean headingReset`
    ///
    /// Features `html` and `experimental`. Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-headingreset)
    #[doc(alias = "headingReset")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn heading_reset(&self) -> bool {
        Js::get_headingReset__as_bool(js(self)).get()
    }

    /// Sets whether the heading offsets of the ancestors are ignored from here on.
    ///
    /// Features `html` and `experimental`.
    #[doc(alias = "headingReset")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_heading_reset(&self, value: bool) {
        Js::set_headingReset__bool(js(self), value)
    }

    /// The nearest positioned ancestor that the offsets are measured from, or null.
    ///
    /// `readonly attribute Element? offsetParent`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/offsetParent) · [Specification](https://drafts.csswg.org/cssom-view/#dom-htmlelement-offsetparent)
    #[doc(alias = "offsetParent")]
    #[inline]
    pub fn offset_parent(&self) -> Option<Element> {
        Js::get_offsetParent__as_option_value(js(self)).map(Js::read)
    }

    /// The distance in CSS pixels from the top of the element to that of its offset parent.
    ///
    /// `readonly attribute long offsetTop`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/offsetTop) · [Specification](https://drafts.csswg.org/cssom-view/#dom-htmlelement-offsettop)
    #[doc(alias = "offsetTop")]
    #[inline]
    pub fn offset_top(&self) -> i32 {
        Js::get_offsetTop__as_number(js(self)) as i32
    }

    /// The distance in CSS pixels from the left of the element to that of its offset parent.
    ///
    /// `readonly attribute long offsetLeft`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/offsetLeft) · [Specification](https://drafts.csswg.org/cssom-view/#dom-htmlelement-offsetleft)
    #[doc(alias = "offsetLeft")]
    #[inline]
    pub fn offset_left(&self) -> i32 {
        Js::get_offsetLeft__as_number(js(self)) as i32
    }

    /// The width in CSS pixels with padding, scroll bar and border, rounded.
    ///
    /// `readonly attribute long offsetWidth`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/offsetWidth) · [Specification](https://drafts.csswg.org/cssom-view/#dom-htmlelement-offsetwidth)
    #[doc(alias = "offsetWidth")]
    #[inline]
    pub fn offset_width(&self) -> i32 {
        Js::get_offsetWidth__as_number(js(self)) as i32
    }

    /// The height in CSS pixels with padding, scroll bar and border, rounded.
    ///
    /// `readonly attribute long offsetHeight`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/offsetHeight) · [Specification](https://drafts.csswg.org/cssom-view/#dom-htmlelement-offsetheight)
    #[doc(alias = "offsetHeight")]
    #[inline]
    pub fn offset_height(&self) -> i32 {
        Js::get_offsetHeight__as_number(js(self)) as i32
    }

    /// The inline style from the `style` attribute.
    ///
    /// `[PutForwards=cssText] readonly attribute CSSStyleProperties style`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/style) · [Specification](https://drafts.csswg.org/cssom/#dom-elementcssinlinestyle-style)
    #[inline]
    pub fn style(&self) -> CssStyleProperties {
        FromJs::from_js(Js::get_style__as_value(js(self)))
    }

    /// The `data-` attributes of the element, by name.
    ///
    /// `readonly attribute DOMStringMap dataset`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dataset) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-dataset-dev)
    #[inline]
    pub fn dataset(&self) -> DomStringMap {
        FromJs::from_js(Js::get_dataset__as_value(js(self)))
    }

    /// The value that allows the element under a content security policy.
    ///
    /// `attribute DOMString nonce`
    ///
    /// Feature `html`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/nonce) · [Specification](https://html.spec.whatwg.org/multipage/urls-and-fetching.html#dom-noncedelement-nonce)
    #[inline]
    pub fn nonce(&self) -> String {
        Js::get_nonce__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the value that allows the element under a content security policy.
    ///
    /// Feature `html`.
    #[doc(alias = "nonce")]
    #[inline]
    pub fn set_nonce(&self, value: &str) {
        Js::set_nonce__str(js(self), value)
    }

    /// Whether the element gets the focus when the page is loaded.
    ///
    /// `attribute boolean autofocus`
    ///
    /// Feature `html`. Baseline: widely available since 2023-02. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/autofocus) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-fe-autofocus)
    #[inline]
    pub fn autofocus(&self) -> bool {
        Js::get_autofocus__as_bool(js(self)).get()
    }

    /// Sets whether the element gets the focus when the page is loaded.
    ///
    /// Feature `html`.
    #[doc(alias = "autofocus")]
    #[inline]
    pub fn set_autofocus(&self, value: bool) {
        Js::set_autofocus__bool(js(self), value)
    }

    /// The place in the order of the Tab key; -1 if the element is not reached by it.
    ///
    /// `attribute long tabIndex`
    ///
    /// Feature `html`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/tabIndex) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-tabindex)
    #[doc(alias = "tabIndex")]
    #[inline]
    pub fn tab_index(&self) -> i32 {
        Js::get_tabIndex__as_number(js(self)) as i32
    }

    /// Sets the place in the order of the Tab key; -1 if the element is not reached by it.
    ///
    /// Feature `html`.
    #[doc(alias = "tabIndex")]
    #[inline]
    pub fn set_tab_index(&self, value: i32) {
        Js::set_tabIndex__number(js(self), value as f64)
    }

    /// Gives the focus to the element.
    ///
    /// `undefined focus(optional FocusOptions options = {})`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/focus) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-focus-dev)
    #[inline]
    pub fn focus(&self) {
        Js::call_focus(js(self))
    }

    /// As `focus`, with `options`.
    ///
    /// `undefined focus(optional FocusOptions options = {})`
    ///
    /// Feature `html`.
    #[doc(alias = "focus")]
    #[inline]
    pub fn focus_with_options(&self, options: &FocusOptions) {
        Js::call_focus__value(js(self), options.as_ref())
    }

    /// Takes the focus away from the element.
    ///
    /// `undefined blur()`
    ///
    /// Feature `html`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/blur) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-blur-dev)
    #[inline]
    pub fn blur(&self) {
        Js::call_blur(js(self))
    }
}

impl DomStringMap {
    /// `getter DOMString (DOMString name)`
    ///
    /// Feature `html`.
    #[inline]
    pub fn get(&self, name: &str) -> Option<String> {
        Js::index_get__str__as_value(js(self), name).as_string()
    }

    /// `setter undefined (DOMString name, DOMString value)`
    ///
    /// Feature `html`.
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
    /// Feature `html`.
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
    /// Options for focusing an element.
    ///
    /// `dictionary FocusOptions`
    ///
    /// Feature `html`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to leave the element where it is instead of scrolling it into view.
    ///
    /// `boolean preventScroll = false`
    ///
    /// Feature `html`.
    #[doc(alias = "preventScroll")]
    pub fn get_prevent_scroll(&self) -> Option<bool> {
        property::get(self, "preventScroll")
    }

    /// Sets whether to leave the element where it is instead of scrolling it into view.
    ///
    /// Feature `html`.
    #[doc(alias = "preventScroll")]
    pub fn set_prevent_scroll(&self, value: bool) -> &Self {
        property::set_bool(self, "preventScroll", value);
        self
    }

    /// Whether to show the focus ring; if it is missing, the browser decides.
    ///
    /// `boolean focusVisible`
    ///
    /// Feature `html`.
    #[doc(alias = "focusVisible")]
    pub fn get_focus_visible(&self) -> Option<bool> {
        property::get(self, "focusVisible")
    }

    /// Sets whether to show the focus ring; if it is missing, the browser decides.
    ///
    /// Feature `html`.
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
    /// The inline style from the `style` attribute.
    ///
    /// `[PutForwards=cssText] readonly attribute CSSStyleProperties style`
    ///
    /// Feature `html`. Baseline: widely available since 2023-01. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLElement/style) · [Specification](https://drafts.csswg.org/cssom/#dom-elementcssinlinestyle-style)
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
