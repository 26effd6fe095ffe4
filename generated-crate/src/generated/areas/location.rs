//! The address of the page: Location

use crate::runtime::prelude::*;
use crate::{Document, DomStringList, FragmentDirective, Location, Window};

impl Document {
    /// `[PutForwards=href] readonly attribute Location? location`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/location) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-location-interface)
    #[inline]
    pub fn location(&self) -> Option<Location> {
        Js::get_location__as_option_value(js(self)).map(Js::read)
    }

    /// `[PutForwards=href] readonly attribute Location? location`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/location) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-location-interface)
    #[doc(alias = "location")]
    #[inline]
    pub fn set_location(&self, value: &str) {
        Js::set_location__str(js(self), value)
    }

    /// `readonly attribute FragmentDirective fragmentDirective`
    ///
    /// Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/Document/fragmentDirective) · [Specification](https://wicg.github.io/scroll-to-text-fragment/#dom-document-fragmentdirective)
    #[doc(alias = "fragmentDirective")]
    #[inline]
    pub fn fragment_directive(&self) -> FragmentDirective {
        FromJs::from_js(Js::get_fragmentDirective__as_value(js(self)))
    }
}

impl Window {
    /// `[PutForwards=href] readonly attribute Location location`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/location) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-location-interface)
    #[inline]
    pub fn location(&self) -> Location {
        FromJs::from_js(Js::get_location__as_value(js(self)))
    }

    /// `[PutForwards=href] readonly attribute Location location`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/location) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-location-interface)
    #[doc(alias = "location")]
    #[inline]
    pub fn set_location(&self, value: &str) {
        Js::set_location__str(js(self), value)
    }
}

impl Location {
    /// `stringifier attribute USVString href`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/href) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-href-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn href(&self) -> Result<String, Exception> {
        Js::try_get_href__as_value(js(self)).map(Js::read)
    }

    /// `stringifier attribute USVString href`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/href) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-href-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "href")]
    #[inline]
    pub fn set_href(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_href__str(js(self), value)
    }

    /// `readonly attribute USVString origin`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/origin) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-origin-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn origin(&self) -> Result<String, Exception> {
        Js::try_get_origin__as_value(js(self)).map(Js::read)
    }

    /// `attribute USVString protocol`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/protocol) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-protocol-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn protocol(&self) -> Result<String, Exception> {
        Js::try_get_protocol__as_value(js(self)).map(Js::read)
    }

    /// `attribute USVString protocol`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/protocol) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-protocol-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "protocol")]
    #[inline]
    pub fn set_protocol(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_protocol__str(js(self), value)
    }

    /// `attribute USVString host`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/host) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-host-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn host(&self) -> Result<String, Exception> {
        Js::try_get_host__as_value(js(self)).map(Js::read)
    }

    /// `attribute USVString host`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/host) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-host-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "host")]
    #[inline]
    pub fn set_host(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_host__str(js(self), value)
    }

    /// `attribute USVString hostname`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/hostname) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-hostname-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn hostname(&self) -> Result<String, Exception> {
        Js::try_get_hostname__as_value(js(self)).map(Js::read)
    }

    /// `attribute USVString hostname`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/hostname) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-hostname-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "hostname")]
    #[inline]
    pub fn set_hostname(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_hostname__str(js(self), value)
    }

    /// `attribute USVString port`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/port) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-port-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn port(&self) -> Result<String, Exception> {
        Js::try_get_port__as_value(js(self)).map(Js::read)
    }

    /// `attribute USVString port`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/port) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-port-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "port")]
    #[inline]
    pub fn set_port(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_port__str(js(self), value)
    }

    /// `attribute USVString pathname`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/pathname) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-pathname-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn pathname(&self) -> Result<String, Exception> {
        Js::try_get_pathname__as_value(js(self)).map(Js::read)
    }

    /// `attribute USVString pathname`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/pathname) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-pathname-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "pathname")]
    #[inline]
    pub fn set_pathname(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_pathname__str(js(self), value)
    }

    /// `attribute USVString search`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/search) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-search-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn search(&self) -> Result<String, Exception> {
        Js::try_get_search__as_value(js(self)).map(Js::read)
    }

    /// `attribute USVString search`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/search) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-search-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "search")]
    #[inline]
    pub fn set_search(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_search__str(js(self), value)
    }

    /// `attribute USVString hash`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/hash) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-hash-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn hash(&self) -> Result<String, Exception> {
        Js::try_get_hash__as_value(js(self)).map(Js::read)
    }

    /// `attribute USVString hash`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/hash) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-hash-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "hash")]
    #[inline]
    pub fn set_hash(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_hash__str(js(self), value)
    }

    /// `undefined assign(USVString url)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/assign) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-assign-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn assign(&self, url: &str) -> Result<(), Exception> {
        Js::try_call_assign__str(js(self), url)
    }

    /// `undefined replace(USVString url)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/replace) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-replace-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn replace(&self, url: &str) -> Result<(), Exception> {
        Js::try_call_replace__str(js(self), url)
    }

    /// `undefined reload()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/reload) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-reload-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn reload(&self) -> Result<(), Exception> {
        Js::try_call_reload(js(self))
    }

    /// `readonly attribute DOMStringList ancestorOrigins`
    ///
    /// Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/Location/ancestorOrigins) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-ancestororigins-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "ancestorOrigins")]
    #[inline]
    pub fn ancestor_origins(&self) -> Result<DomStringList, Exception> {
        Js::try_get_ancestorOrigins__as_value(js(self)).map(Js::read)
    }
}

impl fmt::Display for Location {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

imports! {
    #[wasm_bindgen(catch, method, getter, js_name = "ancestorOrigins")]
    pub(crate) fn try_get_ancestorOrigins__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "fragmentDirective")]
    pub(crate) fn get_fragmentDirective__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, getter, js_name = "hash")]
    pub(crate) fn try_get_hash__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "host")]
    pub(crate) fn try_get_host__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "hostname")]
    pub(crate) fn try_get_hostname__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "href")]
    pub(crate) fn try_get_href__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "location")]
    pub(crate) fn get_location__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, getter, js_name = "origin")]
    pub(crate) fn try_get_origin__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "pathname")]
    pub(crate) fn try_get_pathname__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "port")]
    pub(crate) fn try_get_port__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "protocol")]
    pub(crate) fn try_get_protocol__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "search")]
    pub(crate) fn try_get_search__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "hash")]
    pub(crate) fn try_set_hash__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "host")]
    pub(crate) fn try_set_host__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "hostname")]
    pub(crate) fn try_set_hostname__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "location")]
    pub(crate) fn set_location__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, setter, js_name = "pathname")]
    pub(crate) fn try_set_pathname__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "port")]
    pub(crate) fn try_set_port__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "protocol")]
    pub(crate) fn try_set_protocol__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "search")]
    pub(crate) fn try_set_search__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "assign")]
    pub(crate) fn try_call_assign__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "reload")]
    pub(crate) fn try_call_reload(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "replace")]
    pub(crate) fn try_call_replace__str(this: &Js, a0: &str) -> Result<(), Exception>;
}
