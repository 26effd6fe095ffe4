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
    /// `static Document parseHTMLUnsafe((TrustedHTML or DOMString) html, optional ParseHTMLUnsafeOptions options = {})`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/Document/parseHTMLUnsafe_static) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-parsehtmlunsafe)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "parseHTMLUnsafe")]
    #[inline]
    pub fn parse_html_unsafe(html: impl Into<TrustedHtmlOrString>) -> Result<Document, Exception> {
        Js::try_static_call_Document_parseHTMLUnsafe__value__as_value(&html.into().to_js()).map(Js::read)
    }

    /// `static Document parseHTMLUnsafe((TrustedHTML or DOMString) html, optional ParseHTMLUnsafeOptions options = {})`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/Document/parseHTMLUnsafe_static) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-parsehtmlunsafe)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "parseHTMLUnsafe")]
    #[inline]
    pub fn parse_html_unsafe_with_options(
        html: impl Into<TrustedHtmlOrString>,
        options: &ParseHtmlUnsafeOptions,
    ) -> Result<Document, Exception> {
        Js::try_static_call_Document_parseHTMLUnsafe__value2__as_value(&html.into().to_js(), options.as_ref())
            .map(Js::read)
    }

    /// `static Document parseHTML(DOMString html, optional SetHTMLOptions options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/parseHTML_static) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-parsehtml)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "parseHTML")]
    #[inline]
    pub fn parse_html(html: &str) -> Result<Document, Exception> {
        Js::try_static_call_Document_parseHTML__str__as_value(html).map(Js::read)
    }

    /// `static Document parseHTML(DOMString html, optional SetHTMLOptions options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/parseHTML_static) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-parsehtml)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "parseHTML")]
    #[inline]
    pub fn parse_html_with_options(html: &str, options: &SetHtmlOptions) -> Result<Document, Exception> {
        Js::try_static_call_Document_parseHTML__str_value__as_value(html, options.as_ref()).map(Js::read)
    }
}

impl ShadowRoot {
    /// `undefined setHTML(DOMString html, optional SetHTMLOptions options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/setHTML) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-shadowroot-sethtml)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setHTML")]
    #[inline]
    pub fn set_html(&self, html: &str) -> Result<(), Exception> {
        Js::try_call_setHTML__str(js(self), html)
    }

    /// `undefined setHTML(DOMString html, optional SetHTMLOptions options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/setHTML) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-shadowroot-sethtml)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setHTML")]
    #[inline]
    pub fn set_html_with_options(&self, html: &str, options: &SetHtmlOptions) -> Result<(), Exception> {
        Js::try_call_setHTML__str_value(js(self), html, options.as_ref())
    }

    /// `undefined setHTMLUnsafe((TrustedHTML or DOMString) html, optional SetHTMLUnsafeOptions options = {})`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/setHTMLUnsafe) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-shadowroot-sethtmlunsafe)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setHTMLUnsafe")]
    #[inline]
    pub fn set_html_unsafe(&self, html: impl Into<TrustedHtmlOrString>) -> Result<(), Exception> {
        Js::try_call_setHTMLUnsafe__value(js(self), &html.into().to_js())
    }

    /// `undefined setHTMLUnsafe((TrustedHTML or DOMString) html, optional SetHTMLUnsafeOptions options = {})`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/setHTMLUnsafe) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-shadowroot-sethtmlunsafe)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setHTMLUnsafe")]
    #[inline]
    pub fn set_html_unsafe_with_options(
        &self,
        html: impl Into<TrustedHtmlOrString>,
        options: &SetHtmlUnsafeOptions,
    ) -> Result<(), Exception> {
        Js::try_call_setHTMLUnsafe__value2(js(self), &html.into().to_js(), options.as_ref())
    }

    /// `DOMString getHTML(optional GetHTMLOptions options = {})`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/getHTML) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-shadowroot-gethtml)
    #[doc(alias = "getHTML")]
    #[inline]
    pub fn get_html(&self) -> String {
        Js::call_getHTML__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `DOMString getHTML(optional GetHTMLOptions options = {})`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/getHTML) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-shadowroot-gethtml)
    #[doc(alias = "getHTML")]
    #[inline]
    pub fn get_html_with_options(&self, options: &GetHtmlOptions) -> String {
        Js::call_getHTML__value__as_value(js(self), options.as_ref()).as_string().unwrap_or_default()
    }
}

impl Element {
    /// `undefined setHTML(DOMString html, optional SetHTMLOptions options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/setHTML) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-element-sethtml)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setHTML")]
    #[inline]
    pub fn set_html(&self, html: &str) -> Result<(), Exception> {
        Js::try_call_setHTML__str(js(self), html)
    }

    /// `undefined setHTML(DOMString html, optional SetHTMLOptions options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/setHTML) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-element-sethtml)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setHTML")]
    #[inline]
    pub fn set_html_with_options(&self, html: &str, options: &SetHtmlOptions) -> Result<(), Exception> {
        Js::try_call_setHTML__str_value(js(self), html, options.as_ref())
    }

    /// `undefined setHTMLUnsafe((TrustedHTML or DOMString) html, optional SetHTMLUnsafeOptions options = {})`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/Element/setHTMLUnsafe) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-element-sethtmlunsafe)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setHTMLUnsafe")]
    #[inline]
    pub fn set_html_unsafe(&self, html: impl Into<TrustedHtmlOrString>) -> Result<(), Exception> {
        Js::try_call_setHTMLUnsafe__value(js(self), &html.into().to_js())
    }

    /// `undefined setHTMLUnsafe((TrustedHTML or DOMString) html, optional SetHTMLUnsafeOptions options = {})`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/Element/setHTMLUnsafe) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-element-sethtmlunsafe)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setHTMLUnsafe")]
    #[inline]
    pub fn set_html_unsafe_with_options(
        &self,
        html: impl Into<TrustedHtmlOrString>,
        options: &SetHtmlUnsafeOptions,
    ) -> Result<(), Exception> {
        Js::try_call_setHTMLUnsafe__value2(js(self), &html.into().to_js(), options.as_ref())
    }

    /// `DOMString getHTML(optional GetHTMLOptions options = {})`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/Element/getHTML) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-element-gethtml)
    #[doc(alias = "getHTML")]
    #[inline]
    pub fn get_html(&self) -> String {
        Js::call_getHTML__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `DOMString getHTML(optional GetHTMLOptions options = {})`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/Element/getHTML) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-element-gethtml)
    #[doc(alias = "getHTML")]
    #[inline]
    pub fn get_html_with_options(&self, options: &GetHtmlOptions) -> String {
        Js::call_getHTML__value__as_value(js(self), options.as_ref()).as_string().unwrap_or_default()
    }
}

impl SetHtmlOptions {
    /// `dictionary SetHTMLOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `(Sanitizer or SanitizerConfig or SanitizerPresets) sanitizer = "default"`
    #[doc(alias = "sanitizer")]
    pub fn get_sanitizer(&self) -> Option<SanitizerOrSanitizerConfigOrSanitizerPresets> {
        property::get(self, "sanitizer")
    }

    /// `(Sanitizer or SanitizerConfig or SanitizerPresets) sanitizer = "default"`
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
    /// `dictionary SetHTMLUnsafeOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `(Sanitizer or SanitizerConfig or SanitizerPresets) sanitizer = {}`
    #[doc(alias = "sanitizer")]
    pub fn get_sanitizer(&self) -> Option<SanitizerOrSanitizerConfigOrSanitizerPresets> {
        property::get(self, "sanitizer")
    }

    /// `(Sanitizer or SanitizerConfig or SanitizerPresets) sanitizer = {}`
    #[doc(alias = "sanitizer")]
    pub fn set_sanitizer(&self, value: impl Into<SanitizerOrSanitizerConfigOrSanitizerPresets>) -> &Self {
        property::set(self, "sanitizer", &value.into().to_js());
        self
    }

    /// `boolean runScripts = false`
    #[doc(alias = "runScripts")]
    pub fn get_run_scripts(&self) -> Option<bool> {
        property::get(self, "runScripts")
    }

    /// `boolean runScripts = false`
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
    /// `dictionary ParseHTMLUnsafeOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `(Sanitizer or SanitizerConfig or SanitizerPresets) sanitizer = {}`
    #[doc(alias = "sanitizer")]
    pub fn get_sanitizer(&self) -> Option<SanitizerOrSanitizerConfigOrSanitizerPresets> {
        property::get(self, "sanitizer")
    }

    /// `(Sanitizer or SanitizerConfig or SanitizerPresets) sanitizer = {}`
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
    /// `dictionary GetHTMLOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean serializableShadowRoots = false`
    #[doc(alias = "serializableShadowRoots")]
    pub fn get_serializable_shadow_roots(&self) -> Option<bool> {
        property::get(self, "serializableShadowRoots")
    }

    /// `boolean serializableShadowRoots = false`
    #[doc(alias = "serializableShadowRoots")]
    pub fn set_serializable_shadow_roots(&self, value: bool) -> &Self {
        property::set_bool(self, "serializableShadowRoots", value);
        self
    }

    /// `sequence<ShadowRoot> shadowRoots = []`
    #[doc(alias = "shadowRoots")]
    pub fn get_shadow_roots(&self) -> Option<Array<ShadowRoot>> {
        property::get(self, "shadowRoots")
    }

    /// `sequence<ShadowRoot> shadowRoots = []`
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
    /// `constructor(optional (SanitizerConfig or SanitizerPresets) configuration = "default")`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sanitizer/Sanitizer) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-sanitizer-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new() -> Result<Sanitizer, Exception> {
        Js::try_new_Sanitizer__as_value().map(Js::cast)
    }

    /// `constructor(optional (SanitizerConfig or SanitizerPresets) configuration = "default")`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sanitizer/Sanitizer) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-sanitizer-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_configuration(
        configuration: impl Into<SanitizerConfigOrSanitizerPresets>,
    ) -> Result<Sanitizer, Exception> {
        Js::try_new_Sanitizer__value__as_value(&configuration.into().to_js()).map(Js::cast)
    }

    /// `SanitizerConfig get()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sanitizer/get) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-sanitizer-get)
    #[inline]
    pub fn get(&self) -> SanitizerConfig {
        FromJs::from_js(Js::call_get__as_value(js(self)))
    }

    /// `boolean allowElement(SanitizerElementWithAttributes element)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sanitizer/allowElement) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-sanitizer-allowelement)
    #[doc(alias = "allowElement")]
    #[inline]
    pub fn allow_element(&self, element: impl Into<SanitizerElementWithAttributes>) -> bool {
        Js::call_allowElement__value__as_bool(js(self), &element.into().to_js()).get()
    }

    /// `boolean removeElement(SanitizerElement element)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sanitizer/removeElement) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-sanitizer-removeelement)
    #[doc(alias = "removeElement")]
    #[inline]
    pub fn remove_element(&self, element: impl Into<SanitizerElement>) -> bool {
        Js::call_removeElement__value__as_bool(js(self), &element.into().to_js()).get()
    }

    /// `boolean replaceElementWithChildren(SanitizerElement element)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sanitizer/replaceElementWithChildren) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-sanitizer-replaceelementwithchildren)
    #[doc(alias = "replaceElementWithChildren")]
    #[inline]
    pub fn replace_element_with_children(&self, element: impl Into<SanitizerElement>) -> bool {
        Js::call_replaceElementWithChildren__value__as_bool(js(self), &element.into().to_js()).get()
    }

    /// `boolean allowProcessingInstruction(SanitizerPI pi)`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-sanitizer-allowprocessinginstruction)
    #[doc(alias = "allowProcessingInstruction")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn allow_processing_instruction(&self, pi: impl Into<SanitizerPi>) -> bool {
        Js::call_allowProcessingInstruction__value__as_bool(js(self), &pi.into().to_js()).get()
    }

    /// `boolean removeProcessingInstruction(SanitizerPI pi)`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-sanitizer-removeprocessinginstruction)
    #[doc(alias = "removeProcessingInstruction")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn remove_processing_instruction(&self, pi: impl Into<SanitizerPi>) -> bool {
        Js::call_removeProcessingInstruction__value__as_bool(js(self), &pi.into().to_js()).get()
    }

    /// `boolean allowAttribute(SanitizerAttribute attribute)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sanitizer/allowAttribute) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-sanitizer-allowattribute)
    #[doc(alias = "allowAttribute")]
    #[inline]
    pub fn allow_attribute(&self, attribute: impl Into<SanitizerAttribute>) -> bool {
        Js::call_allowAttribute__value__as_bool(js(self), &attribute.into().to_js()).get()
    }

    /// `boolean removeAttribute(SanitizerAttribute attribute)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sanitizer/removeAttribute) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-sanitizer-removeattribute)
    #[doc(alias = "removeAttribute")]
    #[inline]
    pub fn remove_attribute(&self, attribute: impl Into<SanitizerAttribute>) -> bool {
        Js::call_removeAttribute__value__as_bool(js(self), &attribute.into().to_js()).get()
    }

    /// `boolean setComments(boolean allow)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sanitizer/setComments) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-sanitizer-setcomments)
    #[doc(alias = "setComments")]
    #[inline]
    pub fn set_comments(&self, allow: bool) -> bool {
        Js::call_setComments__bool__as_bool(js(self), allow).get()
    }

    /// `boolean setDataAttributes(boolean allow)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sanitizer/setDataAttributes) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-sanitizer-setdataattributes)
    #[doc(alias = "setDataAttributes")]
    #[inline]
    pub fn set_data_attributes(&self, allow: bool) -> bool {
        Js::call_setDataAttributes__bool__as_bool(js(self), allow).get()
    }

    /// `boolean setJavascriptURLs(boolean allow)`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-sanitizer-setjavascripturls)
    #[doc(alias = "setJavascriptURLs")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_javascript_ur_ls(&self, allow: bool) -> bool {
        Js::call_setJavascriptURLs__bool__as_bool(js(self), allow).get()
    }

    /// `boolean removeUnsafe()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sanitizer/removeUnsafe) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-sanitizer-removeunsafe)
    #[doc(alias = "removeUnsafe")]
    #[inline]
    pub fn remove_unsafe(&self) -> bool {
        Js::call_removeUnsafe__as_bool(js(self)).get()
    }
}

impl SanitizerElementNamespace {
    /// `dictionary SanitizerElementNamespace`
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// `required DOMString name`
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// `required DOMString name`
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `DOMString? namespace = "http://www.w3.org/1999/xhtml"`
    #[doc(alias = "namespace")]
    pub fn get_namespace(&self) -> Option<String> {
        property::get(self, "namespace")
    }

    /// `DOMString? namespace = "http://www.w3.org/1999/xhtml"`
    #[doc(alias = "namespace")]
    pub fn set_namespace(&self, value: Option<&str>) -> &Self {
        property::set(self, "namespace", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }
}

impl SanitizerElementNamespaceWithAttributes {
    /// `dictionary SanitizerElementNamespaceWithAttributes : SanitizerElementNamespace`
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// `sequence<SanitizerAttribute> attributes`
    #[doc(alias = "attributes")]
    pub fn get_attributes(&self) -> Option<Array<SanitizerAttribute>> {
        property::get(self, "attributes")
    }

    /// `sequence<SanitizerAttribute> attributes`
    #[doc(alias = "attributes")]
    pub fn set_attributes(&self, value: impl IntoSequence<SanitizerAttribute>) -> &Self {
        property::set(self, "attributes", &value.to_value());
        self
    }

    /// `sequence<SanitizerAttribute> removeAttributes`
    #[doc(alias = "removeAttributes")]
    pub fn get_remove_attributes(&self) -> Option<Array<SanitizerAttribute>> {
        property::get(self, "removeAttributes")
    }

    /// `sequence<SanitizerAttribute> removeAttributes`
    #[doc(alias = "removeAttributes")]
    pub fn set_remove_attributes(&self, value: impl IntoSequence<SanitizerAttribute>) -> &Self {
        property::set(self, "removeAttributes", &value.to_value());
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `SanitizerElementNamespace`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `DOMString? namespace = "http://www.w3.org/1999/xhtml"`
    ///
    /// Inherited from `SanitizerElementNamespace`.
    #[doc(alias = "namespace")]
    pub fn set_namespace(&self, value: Option<&str>) -> &Self {
        property::set(self, "namespace", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }
}

impl SanitizerAttributeNamespace {
    /// `dictionary SanitizerAttributeNamespace`
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// `required DOMString name`
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// `required DOMString name`
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `DOMString? namespace = null`
    #[doc(alias = "namespace")]
    pub fn get_namespace(&self) -> Option<String> {
        property::get(self, "namespace")
    }

    /// `DOMString? namespace = null`
    #[doc(alias = "namespace")]
    pub fn set_namespace(&self, value: Option<&str>) -> &Self {
        property::set(self, "namespace", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }
}

impl SanitizerProcessingInstruction {
    /// `dictionary SanitizerProcessingInstruction`
    pub fn new(target: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "target", target);
        this
    }

    /// `required DOMString target`
    #[doc(alias = "target")]
    pub fn get_target(&self) -> String {
        property::get(self, "target")
    }

    /// `required DOMString target`
    #[doc(alias = "target")]
    pub fn set_target(&self, value: &str) -> &Self {
        property::set_str(self, "target", value);
        self
    }
}

impl SanitizerConfig {
    /// `dictionary SanitizerConfig`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `sequence<SanitizerElementWithAttributes> elements`
    #[doc(alias = "elements")]
    pub fn get_elements(&self) -> Option<Array<SanitizerElementWithAttributes>> {
        property::get(self, "elements")
    }

    /// `sequence<SanitizerElementWithAttributes> elements`
    #[doc(alias = "elements")]
    pub fn set_elements(&self, value: impl IntoSequence<SanitizerElementWithAttributes>) -> &Self {
        property::set(self, "elements", &value.to_value());
        self
    }

    /// `sequence<SanitizerElement> removeElements`
    #[doc(alias = "removeElements")]
    pub fn get_remove_elements(&self) -> Option<Array<SanitizerElement>> {
        property::get(self, "removeElements")
    }

    /// `sequence<SanitizerElement> removeElements`
    #[doc(alias = "removeElements")]
    pub fn set_remove_elements(&self, value: impl IntoSequence<SanitizerElement>) -> &Self {
        property::set(self, "removeElements", &value.to_value());
        self
    }

    /// `sequence<SanitizerElement> replaceWithChildrenElements`
    #[doc(alias = "replaceWithChildrenElements")]
    pub fn get_replace_with_children_elements(&self) -> Option<Array<SanitizerElement>> {
        property::get(self, "replaceWithChildrenElements")
    }

    /// `sequence<SanitizerElement> replaceWithChildrenElements`
    #[doc(alias = "replaceWithChildrenElements")]
    pub fn set_replace_with_children_elements(&self, value: impl IntoSequence<SanitizerElement>) -> &Self {
        property::set(self, "replaceWithChildrenElements", &value.to_value());
        self
    }

    /// `sequence<SanitizerPI> processingInstructions`
    #[doc(alias = "processingInstructions")]
    pub fn get_processing_instructions(&self) -> Option<Array<SanitizerPi>> {
        property::get(self, "processingInstructions")
    }

    /// `sequence<SanitizerPI> processingInstructions`
    #[doc(alias = "processingInstructions")]
    pub fn set_processing_instructions(&self, value: impl IntoSequence<SanitizerPi>) -> &Self {
        property::set(self, "processingInstructions", &value.to_value());
        self
    }

    /// `sequence<SanitizerPI> removeProcessingInstructions`
    #[doc(alias = "removeProcessingInstructions")]
    pub fn get_remove_processing_instructions(&self) -> Option<Array<SanitizerPi>> {
        property::get(self, "removeProcessingInstructions")
    }

    /// `sequence<SanitizerPI> removeProcessingInstructions`
    #[doc(alias = "removeProcessingInstructions")]
    pub fn set_remove_processing_instructions(&self, value: impl IntoSequence<SanitizerPi>) -> &Self {
        property::set(self, "removeProcessingInstructions", &value.to_value());
        self
    }

    /// `sequence<SanitizerAttribute> attributes`
    #[doc(alias = "attributes")]
    pub fn get_attributes(&self) -> Option<Array<SanitizerAttribute>> {
        property::get(self, "attributes")
    }

    /// `sequence<SanitizerAttribute> attributes`
    #[doc(alias = "attributes")]
    pub fn set_attributes(&self, value: impl IntoSequence<SanitizerAttribute>) -> &Self {
        property::set(self, "attributes", &value.to_value());
        self
    }

    /// `sequence<SanitizerAttribute> removeAttributes`
    #[doc(alias = "removeAttributes")]
    pub fn get_remove_attributes(&self) -> Option<Array<SanitizerAttribute>> {
        property::get(self, "removeAttributes")
    }

    /// `sequence<SanitizerAttribute> removeAttributes`
    #[doc(alias = "removeAttributes")]
    pub fn set_remove_attributes(&self, value: impl IntoSequence<SanitizerAttribute>) -> &Self {
        property::set(self, "removeAttributes", &value.to_value());
        self
    }

    /// `boolean comments`
    #[doc(alias = "comments")]
    pub fn get_comments(&self) -> Option<bool> {
        property::get(self, "comments")
    }

    /// `boolean comments`
    #[doc(alias = "comments")]
    pub fn set_comments(&self, value: bool) -> &Self {
        property::set_bool(self, "comments", value);
        self
    }

    /// `boolean dataAttributes`
    #[doc(alias = "dataAttributes")]
    pub fn get_data_attributes(&self) -> Option<bool> {
        property::get(self, "dataAttributes")
    }

    /// `boolean dataAttributes`
    #[doc(alias = "dataAttributes")]
    pub fn set_data_attributes(&self, value: bool) -> &Self {
        property::set_bool(self, "dataAttributes", value);
        self
    }

    /// `boolean javascriptURLs`
    #[doc(alias = "javascriptURLs")]
    pub fn get_javascript_ur_ls(&self) -> Option<bool> {
        property::get(self, "javascriptURLs")
    }

    /// `boolean javascriptURLs`
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
