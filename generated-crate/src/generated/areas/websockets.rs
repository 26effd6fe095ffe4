//! WebSocket

use crate::runtime::prelude::*;
use crate::{
    BinaryType, BufferSourceOrBlobOrString, CloseEvent, CloseEventInit, Event, MessageEvent, StringOrStringSequence,
    WebSocket,
};

impl WebSocket {
    /// `constructor(USVString url, optional (DOMString or sequence<DOMString>) protocols = [])`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/WebSocket) · [Specification](https://websockets.spec.whatwg.org/#ref-for-dom-websocket-websocket①)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(url: &str) -> Result<WebSocket, Exception> {
        Js::try_new_WebSocket__str__as_value(url).map(Js::cast)
    }

    /// `constructor(USVString url, optional (DOMString or sequence<DOMString>) protocols = [])`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/WebSocket) · [Specification](https://websockets.spec.whatwg.org/#ref-for-dom-websocket-websocket①)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_protocols(url: &str, protocols: impl Into<StringOrStringSequence>) -> Result<WebSocket, Exception> {
        Js::try_new_WebSocket__str_value__as_value(url, &protocols.into().to_js()).map(Js::cast)
    }

    /// `readonly attribute USVString url`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/url) · [Specification](https://websockets.spec.whatwg.org/#ref-for-dom-websocket-url①)
    #[inline]
    pub fn url(&self) -> String {
        Js::get_url__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `const unsigned short CONNECTING = 0`
    pub const CONNECTING: u16 = 0;

    /// `const unsigned short OPEN = 1`
    pub const OPEN: u16 = 1;

    /// `const unsigned short CLOSING = 2`
    pub const CLOSING: u16 = 2;

    /// `const unsigned short CLOSED = 3`
    pub const CLOSED: u16 = 3;

    /// `readonly attribute unsigned short readyState`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/readyState) · [Specification](https://websockets.spec.whatwg.org/#ref-for-dom-websocket-readystate①)
    #[doc(alias = "readyState")]
    #[inline]
    pub fn ready_state(&self) -> u16 {
        Js::get_readyState__as_number(js(self)) as u16
    }

    /// `readonly attribute unsigned long long bufferedAmount`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/bufferedAmount) · [Specification](https://websockets.spec.whatwg.org/#ref-for-dom-websocket-bufferedamount①)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bufferedAmount")]
    #[inline]
    pub fn buffered_amount(&self) -> u64 {
        Js::get_bufferedAmount__as_number(js(self)) as u64
    }

    /// `attribute EventHandler onopen`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/open_event) · [Specification](https://websockets.spec.whatwg.org/#dom-websocket-onopen)
    pub fn onopen(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onopen")
    }

    /// `attribute EventHandler onopen`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/open_event) · [Specification](https://websockets.spec.whatwg.org/#dom-websocket-onopen)
    #[doc(alias = "onopen")]
    pub fn set_onopen(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onopen", nullable(value))
    }

    /// `attribute EventHandler onerror`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/error_event) · [Specification](https://websockets.spec.whatwg.org/#dom-websocket-onerror)
    pub fn onerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onerror")
    }

    /// `attribute EventHandler onerror`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/error_event) · [Specification](https://websockets.spec.whatwg.org/#dom-websocket-onerror)
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onerror", nullable(value))
    }

    /// `attribute EventHandler onclose`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/close_event) · [Specification](https://websockets.spec.whatwg.org/#dom-websocket-onclose)
    pub fn onclose(&self) -> Option<Function<fn(CloseEvent)>> {
        property::get(self, "onclose")
    }

    /// `attribute EventHandler onclose`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/close_event) · [Specification](https://websockets.spec.whatwg.org/#dom-websocket-onclose)
    #[doc(alias = "onclose")]
    pub fn set_onclose(&self, value: Option<&Function<fn(CloseEvent)>>) {
        property::set(self, "onclose", nullable(value))
    }

    /// `readonly attribute DOMString extensions`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/extensions) · [Specification](https://websockets.spec.whatwg.org/#ref-for-dom-websocket-extensions①)
    #[inline]
    pub fn extensions(&self) -> String {
        Js::get_extensions__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString protocol`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/protocol) · [Specification](https://websockets.spec.whatwg.org/#ref-for-dom-websocket-protocol①)
    #[inline]
    pub fn protocol(&self) -> String {
        Js::get_protocol__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `undefined close(optional [Clamp] unsigned short code, optional USVString reason)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/close) · [Specification](https://websockets.spec.whatwg.org/#dom-websocket-close)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn close(&self) -> Result<(), Exception> {
        Js::try_call_close(js(self))
    }

    /// `undefined close(optional [Clamp] unsigned short code, optional USVString reason)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/close) · [Specification](https://websockets.spec.whatwg.org/#dom-websocket-close)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "close")]
    #[inline]
    pub fn close_with_code(&self, code: u16) -> Result<(), Exception> {
        Js::try_call_close__number(js(self), code as f64)
    }

    /// `undefined close(optional [Clamp] unsigned short code, optional USVString reason)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/close) · [Specification](https://websockets.spec.whatwg.org/#dom-websocket-close)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "close")]
    #[inline]
    pub fn close_with_code_and_reason(&self, code: u16, reason: &str) -> Result<(), Exception> {
        Js::try_call_close__number_str(js(self), code as f64, reason)
    }

    /// `attribute EventHandler onmessage`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/message_event) · [Specification](https://websockets.spec.whatwg.org/#dom-websocket-onmessage)
    pub fn onmessage(&self) -> Option<Function<fn(MessageEvent)>> {
        property::get(self, "onmessage")
    }

    /// `attribute EventHandler onmessage`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/message_event) · [Specification](https://websockets.spec.whatwg.org/#dom-websocket-onmessage)
    #[doc(alias = "onmessage")]
    pub fn set_onmessage(&self, value: Option<&Function<fn(MessageEvent)>>) {
        property::set(self, "onmessage", nullable(value))
    }

    /// `attribute BinaryType binaryType`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/binaryType) · [Specification](https://websockets.spec.whatwg.org/#ref-for-dom-websocket-binarytype①)
    #[doc(alias = "binaryType")]
    #[inline]
    pub fn binary_type(&self) -> BinaryType {
        FromJs::from_js(Js::get_binaryType__as_value(js(self)))
    }

    /// `attribute BinaryType binaryType`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/binaryType) · [Specification](https://websockets.spec.whatwg.org/#ref-for-dom-websocket-binarytype①)
    #[doc(alias = "binaryType")]
    #[inline]
    pub fn set_binary_type(&self, value: BinaryType) {
        Js::set_binaryType__str(js(self), value.as_str())
    }

    /// `undefined send((BufferSource or Blob or USVString) data)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/send) · [Specification](https://websockets.spec.whatwg.org/#ref-for-dom-websocket-send①)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn send(&self, data: impl Into<BufferSourceOrBlobOrString>) -> Result<(), Exception> {
        Js::try_call_send__value(js(self), &data.into().to_js())
    }
}

impl CloseEvent {
    /// `constructor(DOMString type, optional CloseEventInit eventInitDict = {})`
    ///
    /// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/CloseEvent/CloseEvent) · [Specification](https://websockets.spec.whatwg.org/#dom-closeevent-closeevent)
    #[inline]
    pub fn new(type_: &str) -> CloseEvent {
        Js::new_CloseEvent__str__as_value(type_).cast()
    }

    /// `constructor(DOMString type, optional CloseEventInit eventInitDict = {})`
    ///
    /// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/CloseEvent/CloseEvent) · [Specification](https://websockets.spec.whatwg.org/#dom-closeevent-closeevent)
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<CloseEventInit>) -> CloseEvent {
        Js::new_CloseEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// `readonly attribute boolean wasClean`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CloseEvent/wasClean) · [Specification](https://websockets.spec.whatwg.org/#ref-for-dom-closeevent-wasclean②)
    #[doc(alias = "wasClean")]
    #[inline]
    pub fn was_clean(&self) -> bool {
        Js::get_wasClean__as_bool(js(self)).get()
    }

    /// `readonly attribute unsigned short code`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CloseEvent/code) · [Specification](https://websockets.spec.whatwg.org/#ref-for-dom-closeevent-code②)
    #[inline]
    pub fn code(&self) -> u16 {
        Js::get_code__as_number(js(self)) as u16
    }

    /// `readonly attribute USVString reason`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CloseEvent/reason) · [Specification](https://websockets.spec.whatwg.org/#ref-for-dom-closeevent-reason②)
    #[inline]
    pub fn reason(&self) -> String {
        Js::get_reason__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl CloseEventInit {
    /// `dictionary CloseEventInit : EventInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean wasClean = false`
    #[doc(alias = "wasClean")]
    pub fn get_was_clean(&self) -> Option<bool> {
        property::get(self, "wasClean")
    }

    /// `boolean wasClean = false`
    #[doc(alias = "wasClean")]
    pub fn set_was_clean(&self, value: bool) -> &Self {
        property::set_bool(self, "wasClean", value);
        self
    }

    /// `unsigned short code = 0`
    #[doc(alias = "code")]
    pub fn get_code(&self) -> Option<u16> {
        property::get(self, "code")
    }

    /// `unsigned short code = 0`
    #[doc(alias = "code")]
    pub fn set_code(&self, value: u16) -> &Self {
        property::set_f64(self, "code", value as f64);
        self
    }

    /// `USVString reason = ""`
    #[doc(alias = "reason")]
    pub fn get_reason(&self) -> Option<String> {
        property::get(self, "reason")
    }

    /// `USVString reason = ""`
    #[doc(alias = "reason")]
    pub fn set_reason(&self, value: &str) -> &Self {
        property::set_str(self, "reason", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for CloseEventInit {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "extensions")]
    pub(crate) fn get_extensions__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "wasClean")]
    pub(crate) fn get_wasClean__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "close")]
    pub(crate) fn try_call_close__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "close")]
    pub(crate) fn try_call_close__number_str(this: &Js, a0: f64, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(constructor, js_class = "CloseEvent")]
    pub(crate) fn new_CloseEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "CloseEvent")]
    pub(crate) fn new_CloseEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "WebSocket")]
    pub(crate) fn try_new_WebSocket__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "WebSocket")]
    pub(crate) fn try_new_WebSocket__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
}
