//! The session history: History, and the popstate and hashchange events

use crate::runtime::prelude::*;
use crate::{HashChangeEvent, HashChangeEventInit, History, PopStateEvent, PopStateEventInit, ScrollRestoration, Window};

impl Window {
    /// The session history of the tab.
    ///
    /// `readonly attribute History history`
    ///
    /// Feature `history`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/history) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-history-interface)
    #[inline]
    pub fn history(&self) -> History {
        FromJs::from_js(Js::get_history__as_value(js(self)))
    }
}

impl History {
    /// The number of entries in the session history, including the current one.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `history`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/History/length) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-history-length-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the document is not fully active.
    #[inline]
    pub fn length(&self) -> Result<u32, Exception> {
        Js::try_get_length__as_value(js(self)).map(Js::read)
    }

    /// Whether the browser restores the scroll position on back and forward, or leaves it to the page.
    ///
    /// `attribute ScrollRestoration scrollRestoration`
    ///
    /// Feature `history`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/History/scrollRestoration) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-history-scroll-restoration-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the document is not fully active.
    #[doc(alias = "scrollRestoration")]
    #[inline]
    pub fn scroll_restoration(&self) -> Result<ScrollRestoration, Exception> {
        Js::try_get_scrollRestoration__as_value(js(self)).map(Js::read)
    }

    /// Sets whether the browser restores the scroll position on back and forward, or leaves it to the page.
    ///
    /// Feature `history`.
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the document is not fully active.
    #[doc(alias = "scrollRestoration")]
    #[inline]
    pub fn set_scroll_restoration(&self, value: ScrollRestoration) -> Result<(), Exception> {
        Js::try_set_scrollRestoration__str(js(self), value.as_str())
    }

    /// A copy of the state stored with the current entry, or null.
    ///
    /// `readonly attribute any state`
    ///
    /// Feature `history`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/History/state) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-history-state-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the document is not fully active.
    #[inline]
    pub fn state(&self) -> Result<JsValue, Exception> {
        Js::try_get_state__as_value(js(self)).map(Js::value)
    }

    /// Moves by that many entries, backward if negative; 0 reloads the page.
    ///
    /// `undefined go(optional long delta = 0)`
    ///
    /// Feature `history`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/History/go) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-history-go-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the document is not fully active.
    #[inline]
    pub fn go(&self) -> Result<(), Exception> {
        Js::try_call_go(js(self))
    }

    /// As `go`, with `delta`.
    ///
    /// `undefined go(optional long delta = 0)`
    ///
    /// Feature `history`.
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the document is not fully active.
    #[doc(alias = "go")]
    #[inline]
    pub fn go_with_delta(&self, delta: i32) -> Result<(), Exception> {
        Js::try_call_go__number(js(self), delta as f64)
    }

    /// Goes one entry back, if there is one.
    ///
    /// `undefined back()`
    ///
    /// Feature `history`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/History/back) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-history-back-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the document is not fully active.
    #[inline]
    pub fn back(&self) -> Result<(), Exception> {
        Js::try_call_back(js(self))
    }

    /// Goes one entry forward, if there is one.
    ///
    /// `undefined forward()`
    ///
    /// Feature `history`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/History/forward) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-history-forward-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the document is not fully active.
    #[inline]
    pub fn forward(&self) -> Result<(), Exception> {
        Js::try_call_forward(js(self))
    }

    /// Adds an entry with a state, and a URL of the same origin if given, without loading a page.
    ///
    /// `undefined pushState(any data, DOMString unused, optional USVString? url = null)`
    ///
    /// Feature `history`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/History/pushState) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-history-pushstate-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the document is not fully active or may not take the URL, and a
    /// `DataCloneError` where `data` cannot be serialized.
    #[doc(alias = "pushState")]
    #[inline]
    pub fn push_state(&self, data: &JsValue, unused: &str) -> Result<(), Exception> {
        Js::try_call_pushState__value_str(js(self), data, unused)
    }

    /// As `push_state`, with `url`.
    ///
    /// `undefined pushState(any data, DOMString unused, optional USVString? url = null)`
    ///
    /// Feature `history`.
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the document is not fully active or may not take the URL, and a
    /// `DataCloneError` where `data` cannot be serialized.
    #[doc(alias = "pushState")]
    #[inline]
    pub fn push_state_with_url(&self, data: &JsValue, unused: &str, url: Option<&str>) -> Result<(), Exception> {
        Js::try_call_pushState__value_str_option_str(js(self), data, unused, url)
    }

    /// Changes the state, and the URL if given, of the current entry without loading a page.
    ///
    /// `undefined replaceState(any data, DOMString unused, optional USVString? url = null)`
    ///
    /// Feature `history`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/History/replaceState) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-history-replacestate-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the document is not fully active or may not take the URL, and a
    /// `DataCloneError` where `data` cannot be serialized.
    #[doc(alias = "replaceState")]
    #[inline]
    pub fn replace_state(&self, data: &JsValue, unused: &str) -> Result<(), Exception> {
        Js::try_call_replaceState__value_str(js(self), data, unused)
    }

    /// As `replace_state`, with `url`.
    ///
    /// `undefined replaceState(any data, DOMString unused, optional USVString? url = null)`
    ///
    /// Feature `history`.
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the document is not fully active or may not take the URL, and a
    /// `DataCloneError` where `data` cannot be serialized.
    #[doc(alias = "replaceState")]
    #[inline]
    pub fn replace_state_with_url(&self, data: &JsValue, unused: &str, url: Option<&str>) -> Result<(), Exception> {
        Js::try_call_replaceState__value_str_option_str(js(self), data, unused, url)
    }
}

impl PopStateEvent {
    /// Makes a new `PopStateEvent`.
    ///
    /// `constructor(DOMString type, optional PopStateEventInit eventInitDict = {})`
    ///
    /// Feature `history`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/PopStateEvent/PopStateEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-popstateevent-interface)
    #[inline]
    pub fn new(type_: &str) -> PopStateEvent {
        Js::new_PopStateEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional PopStateEventInit eventInitDict = {})`
    ///
    /// Feature `history`.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<PopStateEventInit>) -> PopStateEvent {
        Js::new_PopStateEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// A copy of the state of the entry that is now current, or null.
    ///
    /// `readonly attribute any state`
    ///
    /// Feature `history`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/PopStateEvent/state) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-popstateevent-state-dev)
    #[inline]
    pub fn state(&self) -> JsValue {
        Js::get_state__as_value(js(self))
    }

    /// Whether the browser has already animated the change, so that the page need not do so.
    ///
    /// `readonly attribute boolean hasUAVisualTransition`
    ///
    /// Feature `history`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/PopStateEvent/hasUAVisualTransition) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-popstateevent-hasuavisualtransition)
    #[doc(alias = "hasUAVisualTransition")]
    #[inline]
    pub fn has_ua_visual_transition(&self) -> bool {
        Js::get_hasUAVisualTransition__as_bool(js(self)).get()
    }
}

impl PopStateEventInit {
    /// Options for making a `PopStateEvent`.
    ///
    /// `dictionary PopStateEventInit : EventInit`
    ///
    /// Feature `history`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A copy of the state of the entry that is now current, or null.
    ///
    /// `any state = null`
    ///
    /// Feature `history`.
    #[doc(alias = "state")]
    pub fn get_state(&self) -> JsValue {
        property::get(self, "state")
    }

    /// Sets a copy of the state of the entry that is now current, or null.
    ///
    /// Feature `history`.
    #[doc(alias = "state")]
    pub fn set_state(&self, value: &JsValue) -> &Self {
        property::set(self, "state", value);
        self
    }

    /// Whether the browser has already animated the change, so that the page need not do so.
    ///
    /// `boolean hasUAVisualTransition = false`
    ///
    /// Feature `history`.
    #[doc(alias = "hasUAVisualTransition")]
    pub fn get_has_ua_visual_transition(&self) -> Option<bool> {
        property::get(self, "hasUAVisualTransition")
    }

    /// Sets whether the browser has already animated the change, so that the page need not do so.
    ///
    /// Feature `history`.
    #[doc(alias = "hasUAVisualTransition")]
    pub fn set_has_ua_visual_transition(&self, value: bool) -> &Self {
        property::set_bool(self, "hasUAVisualTransition", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `history`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `history`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `history`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for PopStateEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl HashChangeEvent {
    /// Makes a new `HashChangeEvent`.
    ///
    /// `constructor(DOMString type, optional HashChangeEventInit eventInitDict = {})`
    ///
    /// Feature `history`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HashChangeEvent/HashChangeEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-hashchangeevent-interface)
    #[inline]
    pub fn new(type_: &str) -> HashChangeEvent {
        Js::new_HashChangeEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional HashChangeEventInit eventInitDict = {})`
    ///
    /// Feature `history`.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<HashChangeEventInit>) -> HashChangeEvent {
        Js::new_HashChangeEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The full URL before the change.
    ///
    /// `readonly attribute USVString oldURL`
    ///
    /// Feature `history`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HashChangeEvent/oldURL) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-hashchangeevent-oldurl-dev)
    #[doc(alias = "oldURL")]
    #[inline]
    pub fn old_url(&self) -> String {
        Js::get_oldURL__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The full URL after the change.
    ///
    /// `readonly attribute USVString newURL`
    ///
    /// Feature `history`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HashChangeEvent/newURL) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-hashchangeevent-newurl-dev)
    #[doc(alias = "newURL")]
    #[inline]
    pub fn new_url(&self) -> String {
        Js::get_newURL__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl HashChangeEventInit {
    /// Options for making a `HashChangeEvent`.
    ///
    /// `dictionary HashChangeEventInit : EventInit`
    ///
    /// Feature `history`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The full URL before the change.
    ///
    /// `USVString oldURL = ""`
    ///
    /// Feature `history`.
    #[doc(alias = "oldURL")]
    pub fn get_old_url(&self) -> Option<String> {
        property::get(self, "oldURL")
    }

    /// Sets the full URL before the change.
    ///
    /// Feature `history`.
    #[doc(alias = "oldURL")]
    pub fn set_old_url(&self, value: &str) -> &Self {
        property::set_str(self, "oldURL", value);
        self
    }

    /// The full URL after the change.
    ///
    /// `USVString newURL = ""`
    ///
    /// Feature `history`.
    #[doc(alias = "newURL")]
    pub fn get_new_url(&self) -> Option<String> {
        property::get(self, "newURL")
    }

    /// Sets the full URL after the change.
    ///
    /// Feature `history`.
    #[doc(alias = "newURL")]
    pub fn set_new_url(&self, value: &str) -> &Self {
        property::set_str(self, "newURL", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `history`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `history`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `history`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for HashChangeEventInit {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "history")]
    pub(crate) fn get_history__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "newURL")]
    pub(crate) fn get_newURL__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "oldURL")]
    pub(crate) fn get_oldURL__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, getter, js_name = "scrollRestoration")]
    pub(crate) fn try_get_scrollRestoration__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "state")]
    pub(crate) fn try_get_state__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "scrollRestoration")]
    pub(crate) fn try_set_scrollRestoration__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "back")]
    pub(crate) fn try_call_back(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "forward")]
    pub(crate) fn try_call_forward(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "go")]
    pub(crate) fn try_call_go(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "go")]
    pub(crate) fn try_call_go__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "pushState")]
    pub(crate) fn try_call_pushState__value_str(this: &Js, a0: &JsValue, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "pushState")]
    pub(crate) fn try_call_pushState__value_str_option_str(
        this: &Js,
        a0: &JsValue,
        a1: &str,
        a2: Option<&str>,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "replaceState")]
    pub(crate) fn try_call_replaceState__value_str(this: &Js, a0: &JsValue, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "replaceState")]
    pub(crate) fn try_call_replaceState__value_str_option_str(
        this: &Js,
        a0: &JsValue,
        a1: &str,
        a2: Option<&str>,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(constructor, js_class = "HashChangeEvent")]
    pub(crate) fn new_HashChangeEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "HashChangeEvent")]
    pub(crate) fn new_HashChangeEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "PopStateEvent")]
    pub(crate) fn new_PopStateEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "PopStateEvent")]
    pub(crate) fn new_PopStateEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}
