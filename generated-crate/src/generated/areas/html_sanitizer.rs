//! Setting and reading HTML with control over what may pass: setHTML, getHTML, Sanitizer

use crate::runtime::prelude::*;
use crate::{
    Document, Element, GetHtmlOptions, ParseHtmlUnsafeOptions, Sanitizer, SanitizerAttribute,
    SanitizerAttributeNamespace, SanitizerConfig, SanitizerConfigOrSanitizerPresets, SanitizerElement,
    SanitizerElementNamespace, SanitizerElementNamespaceWithAttributes, SanitizerElementWithAttributes,
    SanitizerOrSanitizerConfigOrSanitizerPresets, SanitizerPi, SanitizerProcessingInstruction, SetHtmlOptions,
    SetHtmlUnsafeOptions, ShadowRoot, TrustedHtmlOrString,
};

impl Document {
    /// Parses HTML into a new document without making it safe; shadow roots written in the markup are created.
    ///
    /// `static Document parseHTMLUnsafe((TrustedHTML or DOMString) html, optional ParseHTMLUnsafeOptions options = {})`
    ///
    /// Feature `html-sanitizer`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/Document/parseHTMLUnsafe_static) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-parsehtmlunsafe)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where trusted types are required and refuse the string, or the sanitizer's
    /// configuration is invalid.
    #[doc(alias = "parseHTMLUnsafe")]
    #[inline]
    pub fn parse_html_unsafe(html: impl Into<TrustedHtmlOrString>) -> Result<Document, Exception> {
        Js::try_static_call_Document_parseHTMLUnsafe__value__as_value(&html.into().to_js()).map(Js::read)
    }

    /// As `parse_html_unsafe`, with `options`.
    ///
    /// `static Document parseHTMLUnsafe((TrustedHTML or DOMString) html, optional ParseHTMLUnsafeOptions options = {})`
    ///
    /// Feature `html-sanitizer`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where trusted types are required and refuse the string, or the sanitizer's
    /// configuration is invalid.
    #[doc(alias = "parseHTMLUnsafe")]
    #[inline]
    pub fn parse_html_unsafe_with_options(
        html: impl Into<TrustedHtmlOrString>,
        options: &ParseHtmlUnsafeOptions,
    ) -> Result<Document, Exception> {
        Js::try_static_call_Document_parseHTMLUnsafe__value2__as_value(&html.into().to_js(), options.as_ref())
            .map(Js::read)
    }

    /// Parses HTML into a new document and removes all that could run scripts.
    ///
    /// `static Document parseHTML(DOMString html, optional SetHTMLOptions options = {})`
    ///
    /// Feature `html-sanitizer`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/parseHTML_static) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-parsehtml)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the sanitizer's configuration is invalid.
    #[doc(alias = "parseHTML")]
    #[inline]
    pub fn parse_html(html: &str) -> Result<Document, Exception> {
        Js::try_static_call_Document_parseHTML__str__as_value(html).map(Js::read)
    }

    /// As `parse_html`, with `options`.
    ///
    /// `static Document parseHTML(DOMString html, optional SetHTMLOptions options = {})`
    ///
    /// Feature `html-sanitizer`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the sanitizer's configuration is invalid.
    #[doc(alias = "parseHTML")]
    #[inline]
    pub fn parse_html_with_options(html: &str, options: &SetHtmlOptions) -> Result<Document, Exception> {
        Js::try_static_call_Document_parseHTML__str_value__as_value(html, options.as_ref()).map(Js::read)
    }
}

impl ShadowRoot {
    /// Replaces the content by parsed HTML, from which all that could run scripts is removed.
    ///
    /// `undefined setHTML(DOMString html, optional SetHTMLOptions options = {})`
    ///
    /// Feature `html-sanitizer`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/setHTML) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-shadowroot-sethtml)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the sanitizer's configuration is invalid.
    #[doc(alias = "setHTML")]
    #[inline]
    pub fn set_html(&self, html: &str) -> Result<(), Exception> {
        Js::try_call_setHTML__str(js(self), html)
    }

    /// As `set_html`, with `options`.
    ///
    /// `undefined setHTML(DOMString html, optional SetHTMLOptions options = {})`
    ///
    /// Feature `html-sanitizer`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the sanitizer's configuration is invalid.
    #[doc(alias = "setHTML")]
    #[inline]
    pub fn set_html_with_options(&self, html: &str, options: &SetHtmlOptions) -> Result<(), Exception> {
        Js::try_call_setHTML__str_value(js(self), html, options.as_ref())
    }

    /// Replaces the content by parsed HTML without making it safe, and creates shadow roots written in it.
    ///
    /// `undefined setHTMLUnsafe((TrustedHTML or DOMString) html, optional SetHTMLUnsafeOptions options = {})`
    ///
    /// Feature `html-sanitizer`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/setHTMLUnsafe) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-shadowroot-sethtmlunsafe)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where trusted types are required and refuse the string, or the sanitizer's
    /// configuration is invalid.
    #[doc(alias = "setHTMLUnsafe")]
    #[inline]
    pub fn set_html_unsafe(&self, html: impl Into<TrustedHtmlOrString>) -> Result<(), Exception> {
        Js::try_call_setHTMLUnsafe__value(js(self), &html.into().to_js())
    }

    /// As `set_html_unsafe`, with `options`.
    ///
    /// `undefined setHTMLUnsafe((TrustedHTML or DOMString) html, optional SetHTMLUnsafeOptions options = {})`
    ///
    /// Feature `html-sanitizer`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where trusted types are required and refuse the string, or the sanitizer's
    /// configuration is invalid.
    #[doc(alias = "setHTMLUnsafe")]
    #[inline]
    pub fn set_html_unsafe_with_options(
        &self,
        html: impl Into<TrustedHtmlOrString>,
        options: &SetHtmlUnsafeOptions,
    ) -> Result<(), Exception> {
        Js::try_call_setHTMLUnsafe__value2(js(self), &html.into().to_js(), options.as_ref())
    }

    /// Returns the content as HTML; nested shadow roots are included only if the options say so.
    ///
    /// `DOMString getHTML(optional GetHTMLOptions options = {})`
    ///
    /// Feature `html-sanitizer`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/getHTML) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-shadowroot-gethtml)
    #[doc(alias = "getHTML")]
    #[inline]
    pub fn get_html(&self) -> String {
        Js::call_getHTML__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// As `get_html`, with `options`.
    ///
    /// `DOMString getHTML(optional GetHTMLOptions options = {})`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "getHTML")]
    #[inline]
    pub fn get_html_with_options(&self, options: &GetHtmlOptions) -> String {
        Js::call_getHTML__value__as_value(js(self), options.as_ref()).as_string().unwrap_or_default()
    }
}

impl Element {
    /// Replaces the children by parsed HTML, from which all that could run scripts is removed.
    ///
    /// `undefined setHTML(DOMString html, optional SetHTMLOptions options = {})`
    ///
    /// Feature `html-sanitizer`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/setHTML) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-element-sethtml)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the sanitizer's configuration is invalid.
    #[doc(alias = "setHTML")]
    #[inline]
    pub fn set_html(&self, html: &str) -> Result<(), Exception> {
        Js::try_call_setHTML__str(js(self), html)
    }

    /// As `set_html`, with `options`.
    ///
    /// `undefined setHTML(DOMString html, optional SetHTMLOptions options = {})`
    ///
    /// Feature `html-sanitizer`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the sanitizer's configuration is invalid.
    #[doc(alias = "setHTML")]
    #[inline]
    pub fn set_html_with_options(&self, html: &str, options: &SetHtmlOptions) -> Result<(), Exception> {
        Js::try_call_setHTML__str_value(js(self), html, options.as_ref())
    }

    /// Replaces the children by parsed HTML without making it safe, and creates shadow roots written in it.
    ///
    /// `undefined setHTMLUnsafe((TrustedHTML or DOMString) html, optional SetHTMLUnsafeOptions options = {})`
    ///
    /// Feature `html-sanitizer`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/Element/setHTMLUnsafe) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-element-sethtmlunsafe)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where trusted types are required and refuse the string, or the sanitizer's
    /// configuration is invalid.
    #[doc(alias = "setHTMLUnsafe")]
    #[inline]
    pub fn set_html_unsafe(&self, html: impl Into<TrustedHtmlOrString>) -> Result<(), Exception> {
        Js::try_call_setHTMLUnsafe__value(js(self), &html.into().to_js())
    }

    /// As `set_html_unsafe`, with `options`.
    ///
    /// `undefined setHTMLUnsafe((TrustedHTML or DOMString) html, optional SetHTMLUnsafeOptions options = {})`
    ///
    /// Feature `html-sanitizer`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where trusted types are required and refuse the string, or the sanitizer's
    /// configuration is invalid.
    #[doc(alias = "setHTMLUnsafe")]
    #[inline]
    pub fn set_html_unsafe_with_options(
        &self,
        html: impl Into<TrustedHtmlOrString>,
        options: &SetHtmlUnsafeOptions,
    ) -> Result<(), Exception> {
        Js::try_call_setHTMLUnsafe__value2(js(self), &html.into().to_js(), options.as_ref())
    }

    /// Returns the content as HTML; shadow roots are included only if the options say so.
    ///
    /// `DOMString getHTML(optional GetHTMLOptions options = {})`
    ///
    /// Feature `html-sanitizer`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/Element/getHTML) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-element-gethtml)
    #[doc(alias = "getHTML")]
    #[inline]
    pub fn get_html(&self) -> String {
        Js::call_getHTML__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// As `get_html`, with `options`.
    ///
    /// `DOMString getHTML(optional GetHTMLOptions options = {})`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "getHTML")]
    #[inline]
    pub fn get_html_with_options(&self, options: &GetHtmlOptions) -> String {
        Js::call_getHTML__value__as_value(js(self), options.as_ref()).as_string().unwrap_or_default()
    }
}

impl SetHtmlOptions {
    /// Options for `setHTML` and `parseHTML`.
    ///
    /// `dictionary SetHTMLOptions`
    ///
    /// Feature `html-sanitizer`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// What the markup may contain; unsafe elements and attributes are removed in any case.
    ///
    /// `(Sanitizer or SanitizerConfig or SanitizerPresets) sanitizer = "default"`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "sanitizer")]
    pub fn get_sanitizer(&self) -> Option<SanitizerOrSanitizerConfigOrSanitizerPresets> {
        property::get(self, "sanitizer")
    }

    /// Sets what the markup may contain; unsafe elements and attributes are removed in any case.
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "sanitizer")]
    pub fn set_sanitizer(&self, value: impl Into<SanitizerOrSanitizerConfigOrSanitizerPresets>) -> &Self {
        property::set(self, "sanitizer", &value.into().to_js());
        self
    }
}

impl Default for SetHtmlOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl SetHtmlUnsafeOptions {
    /// Options for `setHTMLUnsafe`.
    ///
    /// `dictionary SetHTMLUnsafeOptions`
    ///
    /// Feature `html-sanitizer`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// What the markup may contain; the default lets everything through.
    ///
    /// `(Sanitizer or SanitizerConfig or SanitizerPresets) sanitizer = {}`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "sanitizer")]
    pub fn get_sanitizer(&self) -> Option<SanitizerOrSanitizerConfigOrSanitizerPresets> {
        property::get(self, "sanitizer")
    }

    /// Sets what the markup may contain; the default lets everything through.
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "sanitizer")]
    pub fn set_sanitizer(&self, value: impl Into<SanitizerOrSanitizerConfigOrSanitizerPresets>) -> &Self {
        property::set(self, "sanitizer", &value.into().to_js());
        self
    }

    /// Whether the scripts in the markup are run.
    ///
    /// `boolean runScripts = false`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "runScripts")]
    pub fn get_run_scripts(&self) -> Option<bool> {
        property::get(self, "runScripts")
    }

    /// Sets whether the scripts in the markup are run.
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "runScripts")]
    pub fn set_run_scripts(&self, value: bool) -> &Self {
        property::set_bool(self, "runScripts", value);
        self
    }
}

impl Default for SetHtmlUnsafeOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl ParseHtmlUnsafeOptions {
    /// Options for `parseHTMLUnsafe`.
    ///
    /// `dictionary ParseHTMLUnsafeOptions`
    ///
    /// Feature `html-sanitizer`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// What the markup may contain; the default lets everything through.
    ///
    /// `(Sanitizer or SanitizerConfig or SanitizerPresets) sanitizer = {}`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "sanitizer")]
    pub fn get_sanitizer(&self) -> Option<SanitizerOrSanitizerConfigOrSanitizerPresets> {
        property::get(self, "sanitizer")
    }

    /// Sets what the markup may contain; the default lets everything through.
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "sanitizer")]
    pub fn set_sanitizer(&self, value: impl Into<SanitizerOrSanitizerConfigOrSanitizerPresets>) -> &Self {
        property::set(self, "sanitizer", &value.into().to_js());
        self
    }
}

impl Default for ParseHtmlUnsafeOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl GetHtmlOptions {
    /// Options for `getHTML`, which say what shadow roots are written out.
    ///
    /// `dictionary GetHTMLOptions`
    ///
    /// Feature `html-sanitizer`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to include the shadow roots that are marked as serializable.
    ///
    /// `boolean serializableShadowRoots = false`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "serializableShadowRoots")]
    pub fn get_serializable_shadow_roots(&self) -> Option<bool> {
        property::get(self, "serializableShadowRoots")
    }

    /// Sets whether to include the shadow roots that are marked as serializable.
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "serializableShadowRoots")]
    pub fn set_serializable_shadow_roots(&self, value: bool) -> &Self {
        property::set_bool(self, "serializableShadowRoots", value);
        self
    }

    /// Shadow roots to include even if they are closed or not serializable.
    ///
    /// `sequence<ShadowRoot> shadowRoots = []`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "shadowRoots")]
    pub fn get_shadow_roots(&self) -> Option<Array<ShadowRoot>> {
        property::get(self, "shadowRoots")
    }

    /// Sets shadow roots to include even if they are closed or not serializable.
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "shadowRoots")]
    pub fn set_shadow_roots(&self, value: impl IntoSequence<ShadowRoot>) -> &Self {
        property::set(self, "shadowRoots", &value.to_value());
        self
    }
}

impl Default for GetHtmlOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl Sanitizer {
    /// Makes a new `Sanitizer`.
    ///
    /// `constructor(optional (SanitizerConfig or SanitizerPresets) configuration = "default")`
    ///
    /// Feature `html-sanitizer`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sanitizer/Sanitizer) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-sanitizer-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the configuration is invalid.
    #[inline]
    pub fn new() -> Result<Sanitizer, Exception> {
        Js::try_new_Sanitizer__as_value().map(Js::cast)
    }

    /// As `new`, with `configuration`.
    ///
    /// `constructor(optional (SanitizerConfig or SanitizerPresets) configuration = "default")`
    ///
    /// Feature `html-sanitizer`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the configuration is invalid.
    #[inline]
    pub fn new_with_configuration(
        configuration: impl Into<SanitizerConfigOrSanitizerPresets>,
    ) -> Result<Sanitizer, Exception> {
        Js::try_new_Sanitizer__value__as_value(&configuration.into().to_js()).map(Js::cast)
    }

    /// Returns the rules as a configuration.
    ///
    /// `SanitizerConfig get()`
    ///
    /// Feature `html-sanitizer`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sanitizer/get) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-sanitizer-get)
    #[inline]
    pub fn get(&self) -> SanitizerConfig {
        FromJs::from_js(Js::call_get__as_value(js(self)))
    }

    /// Lets an element through, with rules for its attributes if given; returns whether anything changed.
    ///
    /// `boolean allowElement(SanitizerElementWithAttributes element)`
    ///
    /// Feature `html-sanitizer`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sanitizer/allowElement) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-sanitizer-allowelement)
    #[doc(alias = "allowElement")]
    #[inline]
    pub fn allow_element(&self, element: impl Into<SanitizerElementWithAttributes>) -> bool {
        Js::call_allowElement__value__as_bool(js(self), &element.into().to_js()).get()
    }

    /// Makes an element and its content be removed; returns whether anything changed.
    ///
    /// `boolean removeElement(SanitizerElement element)`
    ///
    /// Feature `html-sanitizer`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sanitizer/removeElement) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-sanitizer-removeelement)
    #[doc(alias = "removeElement")]
    #[inline]
    pub fn remove_element(&self, element: impl Into<SanitizerElement>) -> bool {
        Js::call_removeElement__value__as_bool(js(self), &element.into().to_js()).get()
    }

    /// Makes an element be replaced by its content; returns whether anything changed.
    ///
    /// `boolean replaceElementWithChildren(SanitizerElement element)`
    ///
    /// Feature `html-sanitizer`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sanitizer/replaceElementWithChildren) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-sanitizer-replaceelementwithchildren)
    #[doc(alias = "replaceElementWithChildren")]
    #[inline]
    pub fn replace_element_with_children(&self, element: impl Into<SanitizerElement>) -> bool {
        Js::call_replaceElementWithChildren__value__as_bool(js(self), &element.into().to_js()).get()
    }

    /// Allows a processing instruction and returns whether this changed the configuration.
    ///
    /// `boolean allowProcessingInstruction(SanitizerPI pi)`
    ///
    /// Features `html-sanitizer` and `experimental`. [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-sanitizer-allowprocessinginstruction)
    #[doc(alias = "allowProcessingInstruction")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn allow_processing_instruction(&self, pi: impl Into<SanitizerPi>) -> bool {
        Js::call_allowProcessingInstruction__value__as_bool(js(self), &pi.into().to_js()).get()
    }

    /// Forbids a processing instruction and returns whether this changed the configuration.
    ///
    /// `boolean removeProcessingInstruction(SanitizerPI pi)`
    ///
    /// Features `html-sanitizer` and `experimental`. [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-sanitizer-removeprocessinginstruction)
    #[doc(alias = "removeProcessingInstruction")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn remove_processing_instruction(&self, pi: impl Into<SanitizerPi>) -> bool {
        Js::call_removeProcessingInstruction__value__as_bool(js(self), &pi.into().to_js()).get()
    }

    /// Lets an attribute through on any element; returns whether anything changed.
    ///
    /// `boolean allowAttribute(SanitizerAttribute attribute)`
    ///
    /// Feature `html-sanitizer`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sanitizer/allowAttribute) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-sanitizer-allowattribute)
    #[doc(alias = "allowAttribute")]
    #[inline]
    pub fn allow_attribute(&self, attribute: impl Into<SanitizerAttribute>) -> bool {
        Js::call_allowAttribute__value__as_bool(js(self), &attribute.into().to_js()).get()
    }

    /// Makes an attribute be removed from all elements; returns whether anything changed.
    ///
    /// `boolean removeAttribute(SanitizerAttribute attribute)`
    ///
    /// Feature `html-sanitizer`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sanitizer/removeAttribute) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-sanitizer-removeattribute)
    #[doc(alias = "removeAttribute")]
    #[inline]
    pub fn remove_attribute(&self, attribute: impl Into<SanitizerAttribute>) -> bool {
        Js::call_removeAttribute__value__as_bool(js(self), &attribute.into().to_js()).get()
    }

    /// Lets comments through or not; returns whether anything changed.
    ///
    /// `boolean setComments(boolean allow)`
    ///
    /// Feature `html-sanitizer`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sanitizer/setComments) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-sanitizer-setcomments)
    #[doc(alias = "setComments")]
    #[inline]
    pub fn set_comments(&self, allow: bool) -> bool {
        Js::call_setComments__bool__as_bool(js(self), allow).get()
    }

    /// Lets `data-` attributes through or not; returns whether anything changed.
    ///
    /// `boolean setDataAttributes(boolean allow)`
    ///
    /// Feature `html-sanitizer`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sanitizer/setDataAttributes) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-sanitizer-setdataattributes)
    #[doc(alias = "setDataAttributes")]
    #[inline]
    pub fn set_data_attributes(&self, allow: bool) -> bool {
        Js::call_setDataAttributes__bool__as_bool(js(self), allow).get()
    }

    /// Sets whether `javascript:` URLs are kept and returns whether this changed the configuration.
    ///
    /// `boolean setJavascriptURLs(boolean allow)`
    ///
    /// Features `html-sanitizer` and `experimental`. [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-sanitizer-setjavascripturls)
    #[doc(alias = "setJavascriptURLs")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_javascript_ur_ls(&self, allow: bool) -> bool {
        Js::call_setJavascriptURLs__bool__as_bool(js(self), allow).get()
    }

    /// Takes everything that can run scripts out of the rules; returns whether anything changed.
    ///
    /// `boolean removeUnsafe()`
    ///
    /// Feature `html-sanitizer`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sanitizer/removeUnsafe) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-sanitizer-removeunsafe)
    #[doc(alias = "removeUnsafe")]
    #[inline]
    pub fn remove_unsafe(&self) -> bool {
        Js::call_removeUnsafe__as_bool(js(self)).get()
    }
}

impl SanitizerElementNamespace {
    /// The name of an element with its namespace.
    ///
    /// `dictionary SanitizerElementNamespace`
    ///
    /// Feature `html-sanitizer`.
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// The local name of the element.
    ///
    /// `required DOMString name`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// Sets the local name of the element.
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// The namespace of the element; HTML by default.
    ///
    /// `DOMString? namespace = "http://www.w3.org/1999/xhtml"`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "namespace")]
    pub fn get_namespace(&self) -> Option<String> {
        property::get(self, "namespace")
    }

    /// Sets the namespace of the element; HTML by default.
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "namespace")]
    pub fn set_namespace(&self, value: Option<&str>) -> &Self {
        property::set(self, "namespace", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }
}

impl SanitizerElementNamespaceWithAttributes {
    /// The name of an element with rules for the attributes on it.
    ///
    /// `dictionary SanitizerElementNamespaceWithAttributes : SanitizerElementNamespace`
    ///
    /// Feature `html-sanitizer`.
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// The attributes that are kept on this element.
    ///
    /// `sequence<SanitizerAttribute> attributes`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "attributes")]
    pub fn get_attributes(&self) -> Option<Array<SanitizerAttribute>> {
        property::get(self, "attributes")
    }

    /// Sets the attributes that are kept on this element.
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "attributes")]
    pub fn set_attributes(&self, value: impl IntoSequence<SanitizerAttribute>) -> &Self {
        property::set(self, "attributes", &value.to_value());
        self
    }

    /// The attributes that are removed from this element.
    ///
    /// `sequence<SanitizerAttribute> removeAttributes`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "removeAttributes")]
    pub fn get_remove_attributes(&self) -> Option<Array<SanitizerAttribute>> {
        property::get(self, "removeAttributes")
    }

    /// Sets the attributes that are removed from this element.
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "removeAttributes")]
    pub fn set_remove_attributes(&self, value: impl IntoSequence<SanitizerAttribute>) -> &Self {
        property::set(self, "removeAttributes", &value.to_value());
        self
    }

    /// Sets the local name of the element.
    ///
    /// `required DOMString name`
    ///
    /// Feature `html-sanitizer`. Inherited from `SanitizerElementNamespace`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// Sets the namespace of the element; HTML by default.
    ///
    /// `DOMString? namespace = "http://www.w3.org/1999/xhtml"`
    ///
    /// Feature `html-sanitizer`. Inherited from `SanitizerElementNamespace`.
    #[doc(alias = "namespace")]
    pub fn set_namespace(&self, value: Option<&str>) -> &Self {
        property::set(self, "namespace", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }
}

impl SanitizerAttributeNamespace {
    /// The name of an attribute with its namespace.
    ///
    /// `dictionary SanitizerAttributeNamespace`
    ///
    /// Feature `html-sanitizer`.
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// The local name of the attribute.
    ///
    /// `required DOMString name`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// Sets the local name of the attribute.
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// The namespace of the attribute; null, the usual case, is none.
    ///
    /// `DOMString? namespace = null`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "namespace")]
    pub fn get_namespace(&self) -> Option<String> {
        property::get(self, "namespace")
    }

    /// Sets the namespace of the attribute; null, the usual case, is none.
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "namespace")]
    pub fn set_namespace(&self, value: Option<&str>) -> &Self {
        property::set(self, "namespace", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }
}

impl SanitizerProcessingInstruction {
    /// The target of processing instructions that a rule is about.
    ///
    /// `dictionary SanitizerProcessingInstruction`
    ///
    /// Feature `html-sanitizer`.
    pub fn new(target: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "target", target);
        this
    }

    /// The name right after the opening of the processing instruction.
    ///
    /// `required DOMString target`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "target")]
    pub fn get_target(&self) -> String {
        property::get(self, "target")
    }

    /// Sets the name right after the opening of the processing instruction.
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "target")]
    pub fn set_target(&self, value: &str) -> &Self {
        property::set_str(self, "target", value);
        self
    }
}

impl SanitizerConfig {
    /// The rules of a sanitizer: what to keep, to remove or to replace.
    ///
    /// `dictionary SanitizerConfig`
    ///
    /// Feature `html-sanitizer`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The elements to keep; all others are removed.
    ///
    /// `sequence<SanitizerElementWithAttributes> elements`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "elements")]
    pub fn get_elements(&self) -> Option<Array<SanitizerElementWithAttributes>> {
        property::get(self, "elements")
    }

    /// Sets the elements to keep; all others are removed.
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "elements")]
    pub fn set_elements(&self, value: impl IntoSequence<SanitizerElementWithAttributes>) -> &Self {
        property::set(self, "elements", &value.to_value());
        self
    }

    /// The elements to remove with their content; all others are kept.
    ///
    /// `sequence<SanitizerElement> removeElements`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "removeElements")]
    pub fn get_remove_elements(&self) -> Option<Array<SanitizerElement>> {
        property::get(self, "removeElements")
    }

    /// Sets the elements to remove with their content; all others are kept.
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "removeElements")]
    pub fn set_remove_elements(&self, value: impl IntoSequence<SanitizerElement>) -> &Self {
        property::set(self, "removeElements", &value.to_value());
        self
    }

    /// The elements to replace by their content.
    ///
    /// `sequence<SanitizerElement> replaceWithChildrenElements`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "replaceWithChildrenElements")]
    pub fn get_replace_with_children_elements(&self) -> Option<Array<SanitizerElement>> {
        property::get(self, "replaceWithChildrenElements")
    }

    /// Sets the elements to replace by their content.
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "replaceWithChildrenElements")]
    pub fn set_replace_with_children_elements(&self, value: impl IntoSequence<SanitizerElement>) -> &Self {
        property::set(self, "replaceWithChildrenElements", &value.to_value());
        self
    }

    /// The processing instructions to keep; all others are removed.
    ///
    /// `sequence<SanitizerPI> processingInstructions`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "processingInstructions")]
    pub fn get_processing_instructions(&self) -> Option<Array<SanitizerPi>> {
        property::get(self, "processingInstructions")
    }

    /// Sets the processing instructions to keep; all others are removed.
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "processingInstructions")]
    pub fn set_processing_instructions(&self, value: impl IntoSequence<SanitizerPi>) -> &Self {
        property::set(self, "processingInstructions", &value.to_value());
        self
    }

    /// The processing instructions to remove; all others are kept.
    ///
    /// `sequence<SanitizerPI> removeProcessingInstructions`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "removeProcessingInstructions")]
    pub fn get_remove_processing_instructions(&self) -> Option<Array<SanitizerPi>> {
        property::get(self, "removeProcessingInstructions")
    }

    /// Sets the processing instructions to remove; all others are kept.
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "removeProcessingInstructions")]
    pub fn set_remove_processing_instructions(&self, value: impl IntoSequence<SanitizerPi>) -> &Self {
        property::set(self, "removeProcessingInstructions", &value.to_value());
        self
    }

    /// The attributes to keep on any element; others stay only where an element's rules keep them.
    ///
    /// `sequence<SanitizerAttribute> attributes`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "attributes")]
    pub fn get_attributes(&self) -> Option<Array<SanitizerAttribute>> {
        property::get(self, "attributes")
    }

    /// Sets the attributes to keep on any element; others stay only where an element's rules keep them.
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "attributes")]
    pub fn set_attributes(&self, value: impl IntoSequence<SanitizerAttribute>) -> &Self {
        property::set(self, "attributes", &value.to_value());
        self
    }

    /// The attributes to remove from all elements; all others are kept.
    ///
    /// `sequence<SanitizerAttribute> removeAttributes`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "removeAttributes")]
    pub fn get_remove_attributes(&self) -> Option<Array<SanitizerAttribute>> {
        property::get(self, "removeAttributes")
    }

    /// Sets the attributes to remove from all elements; all others are kept.
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "removeAttributes")]
    pub fn set_remove_attributes(&self, value: impl IntoSequence<SanitizerAttribute>) -> &Self {
        property::set(self, "removeAttributes", &value.to_value());
        self
    }

    /// Whether comments are kept.
    ///
    /// `boolean comments`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "comments")]
    pub fn get_comments(&self) -> Option<bool> {
        property::get(self, "comments")
    }

    /// Sets whether comments are kept.
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "comments")]
    pub fn set_comments(&self, value: bool) -> &Self {
        property::set_bool(self, "comments", value);
        self
    }

    /// Whether `data-` attributes are kept besides those listed in `attributes`.
    ///
    /// `boolean dataAttributes`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "dataAttributes")]
    pub fn get_data_attributes(&self) -> Option<bool> {
        property::get(self, "dataAttributes")
    }

    /// Sets whether `data-` attributes are kept besides those listed in `attributes`.
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "dataAttributes")]
    pub fn set_data_attributes(&self, value: bool) -> &Self {
        property::set_bool(self, "dataAttributes", value);
        self
    }

    /// Whether `javascript:` URLs in links and the like are kept.
    ///
    /// `boolean javascriptURLs`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "javascriptURLs")]
    pub fn get_javascript_ur_ls(&self) -> Option<bool> {
        property::get(self, "javascriptURLs")
    }

    /// Sets whether `javascript:` URLs in links and the like are kept.
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "javascriptURLs")]
    pub fn set_javascript_ur_ls(&self, value: bool) -> &Self {
        property::set_bool(self, "javascriptURLs", value);
        self
    }
}

impl Default for SanitizerConfig {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, js_name = "allowAttribute")]
    pub(crate) fn call_allowAttribute__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "allowElement")]
    pub(crate) fn call_allowElement__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "get")]
    pub(crate) fn call_get__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getHTML")]
    pub(crate) fn call_getHTML__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getHTML")]
    pub(crate) fn call_getHTML__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "removeAttribute")]
    pub(crate) fn call_removeAttribute__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "removeElement")]
    pub(crate) fn call_removeElement__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "removeUnsafe")]
    pub(crate) fn call_removeUnsafe__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, js_name = "replaceElementWithChildren")]
    pub(crate) fn call_replaceElementWithChildren__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "setComments")]
    pub(crate) fn call_setComments__bool__as_bool(this: &Js, a0: bool) -> Truth;
    #[wasm_bindgen(method, js_name = "setDataAttributes")]
    pub(crate) fn call_setDataAttributes__bool__as_bool(this: &Js, a0: bool) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "setHTML")]
    pub(crate) fn try_call_setHTML__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setHTML")]
    pub(crate) fn try_call_setHTML__str_value(this: &Js, a0: &str, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setHTMLUnsafe")]
    pub(crate) fn try_call_setHTMLUnsafe__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setHTMLUnsafe")]
    pub(crate) fn try_call_setHTMLUnsafe__value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Sanitizer")]
    pub(crate) fn try_new_Sanitizer__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Sanitizer")]
    pub(crate) fn try_new_Sanitizer__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Document", js_name = "parseHTML")]
    pub(crate) fn try_static_call_Document_parseHTML__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Document", js_name = "parseHTML")]
    pub(crate) fn try_static_call_Document_parseHTML__str_value__as_value(
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Document", js_name = "parseHTMLUnsafe")]
    pub(crate) fn try_static_call_Document_parseHTMLUnsafe__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Document", js_name = "parseHTMLUnsafe")]
    pub(crate) fn try_static_call_Document_parseHTMLUnsafe__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, js_name = "allowProcessingInstruction")]
    pub(crate) fn call_allowProcessingInstruction__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "removeProcessingInstruction")]
    pub(crate) fn call_removeProcessingInstruction__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "setJavascriptURLs")]
    pub(crate) fn call_setJavascriptURLs__bool__as_bool(this: &Js, a0: bool) -> Truth;
}
