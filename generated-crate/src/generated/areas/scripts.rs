//! The script element

use crate::runtime::prelude::*;
use crate::{DomTokenList, HtmlScriptElement};

impl HtmlScriptElement {
    /// The kind of script: `module`, `importmap`, a JavaScript MIME type, or another type for data.
    ///
    /// `attribute DOMString type`
    ///
    /// Feature `scripts`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLScriptElement/type) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-script-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the kind of script: `module`, `importmap`, a JavaScript MIME type, or another type for data.
    ///
    /// Feature `scripts`.
    #[doc(alias = "type")]
    #[inline]
    pub fn set_type(&self, value: &str) {
        Js::set_type__str(js(self), value)
    }

    /// The address of the script file; empty for inline code.
    ///
    /// `attribute USVString src`
    ///
    /// Feature `scripts`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLScriptElement/src) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-script-src)
    #[inline]
    pub fn src(&self) -> String {
        Js::get_src__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the address of the script file; empty for inline code.
    ///
    /// Feature `scripts`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where trusted types are required, and the value is a plain string that no default
    /// policy admits.
    #[doc(alias = "src")]
    #[inline]
    pub fn set_src(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_src__str(js(self), value)
    }

    /// Whether the script is skipped by browsers that support modules.
    ///
    /// `attribute boolean noModule`
    ///
    /// Feature `scripts`. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLScriptElement/noModule) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-script-nomodule)
    #[doc(alias = "noModule")]
    #[inline]
    pub fn no_module(&self) -> bool {
        Js::get_noModule__as_bool(js(self)).get()
    }

    /// Sets whether the script is skipped by browsers that support modules.
    ///
    /// Feature `scripts`.
    #[doc(alias = "noModule")]
    #[inline]
    pub fn set_no_module(&self, value: bool) {
        Js::set_noModule__bool(js(self), value)
    }

    /// Whether the script runs as soon as it is loaded, without blocking the parser.
    ///
    /// `attribute boolean async`
    ///
    /// Feature `scripts`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLScriptElement/async) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-script-async)
    #[doc(alias = "async")]
    #[inline]
    pub fn async_(&self) -> bool {
        Js::get_async__as_bool(js(self)).get()
    }

    /// Sets whether the script runs as soon as it is loaded, without blocking the parser.
    ///
    /// Feature `scripts`.
    #[doc(alias = "async")]
    #[inline]
    pub fn set_async(&self, value: bool) {
        Js::set_async__bool(js(self), value)
    }

    /// Whether the script runs only after the document has been parsed.
    ///
    /// `attribute boolean defer`
    ///
    /// Feature `scripts`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLScriptElement/defer) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-script-defer)
    #[inline]
    pub fn defer(&self) -> bool {
        Js::get_defer__as_bool(js(self)).get()
    }

    /// Sets whether the script runs only after the document has been parsed.
    ///
    /// Feature `scripts`.
    #[doc(alias = "defer")]
    #[inline]
    pub fn set_defer(&self, value: bool) {
        Js::set_defer__bool(js(self), value)
    }

    /// What the script holds up; the only possible token is `render`.
    ///
    /// `[PutForwards=value] readonly attribute DOMTokenList blocking`
    ///
    /// Feature `scripts`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLScriptElement/blocking) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-script-blocking)
    #[inline]
    pub fn blocking(&self) -> DomTokenList {
        FromJs::from_js(Js::get_blocking__as_value(js(self)))
    }

    /// Sets what the script holds up; the only possible token is `render`.
    ///
    /// Feature `scripts`.
    #[doc(alias = "blocking")]
    #[inline]
    pub fn set_blocking(&self, value: &str) {
        Js::set_blocking__str(js(self), value)
    }

    /// The CORS mode (`anonymous` or `use-credentials`), or null for none.
    ///
    /// `attribute DOMString? crossOrigin`
    ///
    /// Feature `scripts`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLScriptElement/crossOrigin) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-script-crossorigin)
    #[doc(alias = "crossOrigin")]
    #[inline]
    pub fn cross_origin(&self) -> Option<String> {
        Js::get_crossOrigin__as_value(js(self)).as_string()
    }

    /// Sets the CORS mode (`anonymous` or `use-credentials`), or null for none.
    ///
    /// Feature `scripts`.
    #[doc(alias = "crossOrigin")]
    #[inline]
    pub fn set_cross_origin(&self, value: Option<&str>) {
        Js::set_crossOrigin__option_str(js(self), value)
    }

    /// How much of the page's address is sent along when the script is fetched.
    ///
    /// `attribute DOMString referrerPolicy`
    ///
    /// Feature `scripts`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLScriptElement/referrerPolicy) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-script-referrerpolicy)
    #[doc(alias = "referrerPolicy")]
    #[inline]
    pub fn referrer_policy(&self) -> String {
        Js::get_referrerPolicy__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets how much of the page's address is sent along when the script is fetched.
    ///
    /// Feature `scripts`.
    #[doc(alias = "referrerPolicy")]
    #[inline]
    pub fn set_referrer_policy(&self, value: &str) {
        Js::set_referrerPolicy__str(js(self), value)
    }

    /// The hashes that the file must match in order to be run.
    ///
    /// `attribute DOMString integrity`
    ///
    /// Feature `scripts`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLScriptElement/integrity) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-script-integrity)
    #[inline]
    pub fn integrity(&self) -> String {
        Js::get_integrity__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the hashes that the file must match in order to be run.
    ///
    /// Feature `scripts`.
    #[doc(alias = "integrity")]
    #[inline]
    pub fn set_integrity(&self, value: &str) {
        Js::set_integrity__str(js(self), value)
    }

    /// A hint for the order of loading: `high`, `low` or `auto`.
    ///
    /// `attribute DOMString fetchPriority`
    ///
    /// Feature `scripts`. Baseline: newly available since 2024-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLScriptElement/fetchPriority) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-script-fetchpriority)
    #[doc(alias = "fetchPriority")]
    #[inline]
    pub fn fetch_priority(&self) -> String {
        Js::get_fetchPriority__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a hint for the order of loading: `high`, `low` or `auto`.
    ///
    /// Feature `scripts`.
    #[doc(alias = "fetchPriority")]
    #[inline]
    pub fn set_fetch_priority(&self, value: &str) {
        Js::set_fetchPriority__str(js(self), value)
    }

    /// The text inside the element.
    ///
    /// `attribute DOMString text`
    ///
    /// Feature `scripts`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLScriptElement/text) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-script-text-dev)
    #[inline]
    pub fn text(&self) -> String {
        Js::get_text__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the text inside the element.
    ///
    /// Feature `scripts`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where trusted types are required, and the value is a plain string that no default
    /// policy admits.
    #[doc(alias = "text")]
    #[inline]
    pub fn set_text(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_text__str(js(self), value)
    }

    /// Returns whether a script type, such as `module` or `importmap`, is supported.
    ///
    /// `static boolean supports(DOMString type)`
    ///
    /// Feature `scripts`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLScriptElement/supports_static) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-script-supports-dev)
    #[inline]
    pub fn supports(type_: &str) -> bool {
        Js::static_call_HTMLScriptElement_supports__str__as_bool(type_).get()
    }

    /// The character encoding of the file; obsolete.
    ///
    /// `attribute DOMString charset`
    ///
    /// Feature `scripts`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-script-charset)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-script-charset"]
    #[inline]
    pub fn charset(&self) -> String {
        Js::get_charset__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the character encoding of the file; obsolete.
    ///
    /// Feature `scripts`.
    #[doc(alias = "charset")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-script-charset"]
    #[inline]
    pub fn set_charset(&self, value: &str) {
        Js::set_charset__str(js(self), value)
    }

    /// The event that the script is for; obsolete.
    ///
    /// `attribute DOMString event`
    ///
    /// Feature `scripts`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-script-event)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-script-event"]
    #[inline]
    pub fn event(&self) -> String {
        Js::get_event__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the event that the script is for; obsolete.
    ///
    /// Feature `scripts`.
    #[doc(alias = "event")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-script-event"]
    #[inline]
    pub fn set_event(&self, value: &str) {
        Js::set_event__str(js(self), value)
    }

    /// The object whose event the script is for (the `for` attribute); obsolete.
    ///
    /// `attribute DOMString htmlFor`
    ///
    /// Feature `scripts`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-script-htmlfor)
    #[doc(alias = "htmlFor")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-script-htmlfor"]
    #[inline]
    pub fn html_for(&self) -> String {
        Js::get_htmlFor__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the object whose event the script is for (the `for` attribute); obsolete.
    ///
    /// Feature `scripts`.
    #[doc(alias = "htmlFor")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-script-htmlfor"]
    #[inline]
    pub fn set_html_for(&self, value: &str) {
        Js::set_htmlFor__str(js(self), value)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "defer")]
    pub(crate) fn get_defer__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "event")]
    pub(crate) fn get_event__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "noModule")]
    pub(crate) fn get_noModule__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, setter, js_name = "defer")]
    pub(crate) fn set_defer__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "event")]
    pub(crate) fn set_event__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "noModule")]
    pub(crate) fn set_noModule__bool(this: &Js, a0: bool);
    #[wasm_bindgen(catch, method, setter, js_name = "text")]
    pub(crate) fn try_set_text__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "HTMLScriptElement", js_name = "supports")]
    pub(crate) fn static_call_HTMLScriptElement_supports__str__as_bool(a0: &str) -> Truth;
}
