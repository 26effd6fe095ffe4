//! WebSocket

use crate::runtime::prelude::*;
use crate::{
    BinaryType, BufferSourceOrBlobOrString, CloseEvent, CloseEventInit, Event, MessageEvent, StringOrStringSequence,
    WebSocket,
};

impl WebSocket {
    /// Makes a new `WebSocket`.
    ///
    /// `constructor(USVString url, optional (DOMString or sequence<DOMString>) protocols = [])`
    ///
    /// Feature `websockets`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/WebSocket) · [Specification](https://websockets.spec.whatwg.org/#ref-for-dom-websocket-websocket①)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `url` is not a valid WebSocket URL or has a fragment, or `protocols` has an
    /// invalid or repeated one.
    #[inline]
    pub fn new(url: &str) -> Result<WebSocket, Exception> {
        Js::try_new_WebSocket__str__as_value(url).map(Js::cast)
    }

    /// As `new`, with `protocols`.
    ///
    /// `constructor(USVString url, optional (DOMString or sequence<DOMString>) protocols = [])`
    ///
    /// Feature `websockets`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `url` is not a valid WebSocket URL or has a fragment, or `protocols` has an
    /// invalid or repeated one.
    #[inline]
    pub fn new_with_protocols(url: &str, protocols: impl Into<StringOrStringSequence>) -> Result<WebSocket, Exception> {
        Js::try_new_WebSocket__str_value__as_value(url, &protocols.into().to_js()).map(Js::cast)
    }

    /// The address of the server, resolved to its full form.
    ///
    /// `readonly attribute USVString url`
    ///
    /// Feature `websockets`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/url) · [Specification](https://websockets.spec.whatwg.org/#ref-for-dom-websocket-url①)
    #[inline]
    pub fn url(&self) -> String {
        Js::get_url__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Means that the connection is not yet open.
    ///
    /// `const unsigned short CONNECTING = 0`
    ///
    /// Feature `websockets`.
    pub const CONNECTING: u16 = 0;

    /// Means that the connection is open and messages can be sent.
    ///
    /// `const unsigned short OPEN = 1`
    ///
    /// Feature `websockets`.
    pub const OPEN: u16 = 1;

    /// Means that the connection is being closed.
    ///
    /// `const unsigned short CLOSING = 2`
    ///
    /// Feature `websockets`.
    pub const CLOSING: u16 = 2;

    /// Means that the connection is closed or could not be opened.
    ///
    /// `const unsigned short CLOSED = 3`
    ///
    /// Feature `websockets`.
    pub const CLOSED: u16 = 3;

    /// The state of the connection, one of `CONNECTING`, `OPEN`, `CLOSING` and `CLOSED`.
    ///
    /// `readonly attribute unsigned short readyState`
    ///
    /// Feature `websockets`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/readyState) · [Specification](https://websockets.spec.whatwg.org/#ref-for-dom-websocket-readystate①)
    #[doc(alias = "readyState")]
    #[inline]
    pub fn ready_state(&self) -> u16 {
        Js::get_readyState__as_number(js(self)) as u16
    }

    /// The number of bytes that wait to be sent. It is not reset when the connection closes.
    ///
    /// `readonly attribute unsigned long long bufferedAmount`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `websockets`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/bufferedAmount) · [Specification](https://websockets.spec.whatwg.org/#ref-for-dom-websocket-bufferedamount①)
    #[doc(alias = "bufferedAmount")]
    #[inline]
    pub fn buffered_amount(&self) -> u64 {
        Js::get_bufferedAmount__as_number(js(self)) as u64
    }

    /// The handler of the event `open`.
    ///
    /// `attribute EventHandler onopen`
    ///
    /// Feature `websockets`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/open_event) · [Specification](https://websockets.spec.whatwg.org/#dom-websocket-onopen)
    pub fn onopen(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onopen")
    }

    /// Sets the handler of the event `open`.
    ///
    /// Feature `websockets`.
    #[doc(alias = "onopen")]
    pub fn set_onopen(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onopen", nullable(value))
    }

    /// The handler of the event `error`.
    ///
    /// `attribute EventHandler onerror`
    ///
    /// Feature `websockets`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/error_event) · [Specification](https://websockets.spec.whatwg.org/#dom-websocket-onerror)
    pub fn onerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onerror")
    }

    /// Sets the handler of the event `error`.
    ///
    /// Feature `websockets`.
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onerror", nullable(value))
    }

    /// The handler of the event `close`.
    ///
    /// `attribute EventHandler onclose`
    ///
    /// Feature `websockets`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/close_event) · [Specification](https://websockets.spec.whatwg.org/#dom-websocket-onclose)
    pub fn onclose(&self) -> Option<Function<fn(CloseEvent)>> {
        property::get(self, "onclose")
    }

    /// Sets the handler of the event `close`.
    ///
    /// Feature `websockets`.
    #[doc(alias = "onclose")]
    pub fn set_onclose(&self, value: Option<&Function<fn(CloseEvent)>>) {
        property::set(self, "onclose", nullable(value))
    }

    /// The extensions that the server has chosen, or an empty string.
    ///
    /// `readonly attribute DOMString extensions`
    ///
    /// Feature `websockets`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/extensions) · [Specification](https://websockets.spec.whatwg.org/#ref-for-dom-websocket-extensions①)
    #[inline]
    pub fn extensions(&self) -> String {
        Js::get_extensions__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The subprotocol that the server has chosen, or an empty string.
    ///
    /// `readonly attribute DOMString protocol`
    ///
    /// Feature `websockets`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/protocol) · [Specification](https://websockets.spec.whatwg.org/#ref-for-dom-websocket-protocol①)
    #[inline]
    pub fn protocol(&self) -> String {
        Js::get_protocol__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Closes the connection with code 1000 or from 3000 to 4999, and a reason of at most 123 bytes.
    ///
    /// `undefined close(optional [Clamp] unsigned short code, optional USVString reason)`
    ///
    /// Feature `websockets`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/close) · [Specification](https://websockets.spec.whatwg.org/#dom-websocket-close)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidAccessError` where `code` is neither 1000 nor from 3000 to 4999, and a `SyntaxError` where
    /// `reason` is longer than 123 bytes.
    #[inline]
    pub fn close(&self) -> Result<(), Exception> {
        Js::try_call_close(js(self))
    }

    /// As `close`, with `code`.
    ///
    /// `undefined close(optional [Clamp] unsigned short code, optional USVString reason)`
    ///
    /// Feature `websockets`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidAccessError` where `code` is neither 1000 nor from 3000 to 4999, and a `SyntaxError` where
    /// `reason` is longer than 123 bytes.
    #[doc(alias = "close")]
    #[inline]
    pub fn close_with_code(&self, code: u16) -> Result<(), Exception> {
        Js::try_call_close__number(js(self), code as f64)
    }

    /// As `close_with_code`, with `reason`.
    ///
    /// `undefined close(optional [Clamp] unsigned short code, optional USVString reason)`
    ///
    /// Feature `websockets`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidAccessError` where `code` is neither 1000 nor from 3000 to 4999, and a `SyntaxError` where
    /// `reason` is longer than 123 bytes.
    #[doc(alias = "close")]
    #[inline]
    pub fn close_with_code_and_reason(&self, code: u16, reason: &str) -> Result<(), Exception> {
        Js::try_call_close__number_str(js(self), code as f64, reason)
    }

    /// The handler of the event `message`.
    ///
    /// `attribute EventHandler onmessage`
    ///
    /// Feature `websockets`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/message_event) · [Specification](https://websockets.spec.whatwg.org/#dom-websocket-onmessage)
    pub fn onmessage(&self) -> Option<Function<fn(MessageEvent)>> {
        property::get(self, "onmessage")
    }

    /// Sets the handler of the event `message`.
    ///
    /// Feature `websockets`.
    #[doc(alias = "onmessage")]
    pub fn set_onmessage(&self, value: Option<&Function<fn(MessageEvent)>>) {
        property::set(self, "onmessage", nullable(value))
    }

    /// The class of received binary messages, by default `blob`.
    ///
    /// `attribute BinaryType binaryType`
    ///
    /// Feature `websockets`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/binaryType) · [Specification](https://websockets.spec.whatwg.org/#ref-for-dom-websocket-binarytype①)
    #[doc(alias = "binaryType")]
    #[inline]
    pub fn binary_type(&self) -> BinaryType {
        FromJs::from_js(Js::get_binaryType__as_value(js(self)))
    }

    /// Sets the class of received binary messages, by default `blob`.
    ///
    /// Feature `websockets`.
    #[doc(alias = "binaryType")]
    #[inline]
    pub fn set_binary_type(&self, value: BinaryType) {
        Js::set_binaryType__str(js(self), value.as_str())
    }

    /// Queues a message of text or bytes for sending. Throws while the connection is not yet open.
    ///
    /// `undefined send((BufferSource or Blob or USVString) data)`
    ///
    /// Feature `websockets`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket/send) · [Specification](https://websockets.spec.whatwg.org/#ref-for-dom-websocket-send①)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the connection is not established yet.
    #[inline]
    pub fn send(&self, data: impl Into<BufferSourceOrBlobOrString>) -> Result<(), Exception> {
        Js::try_call_send__value(js(self), &data.into().to_js())
    }
}

impl CloseEvent {
    /// Makes a new `CloseEvent`.
    ///
    /// `constructor(DOMString type, optional CloseEventInit eventInitDict = {})`
    ///
    /// Feature `websockets`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/CloseEvent/CloseEvent) · [Specification](https://websockets.spec.whatwg.org/#dom-closeevent-closeevent)
    #[inline]
    pub fn new(type_: &str) -> CloseEvent {
        Js::new_CloseEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional CloseEventInit eventInitDict = {})`
    ///
    /// Feature `websockets`.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<CloseEventInit>) -> CloseEvent {
        Js::new_CloseEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// Whether both sides closed the connection in an orderly way.
    ///
    /// `readonly attribute boolean wasClean`
    ///
    /// Feature `websockets`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CloseEvent/wasClean) · [Specification](https://websockets.spec.whatwg.org/#ref-for-dom-closeevent-wasclean②)
    #[doc(alias = "wasClean")]
    #[inline]
    pub fn was_clean(&self) -> bool {
        Js::get_wasClean__as_bool(js(self)).get()
    }

    /// The code for the end of the connection, such as 1000 (normal) or 1006 (lost).
    ///
    /// `readonly attribute unsigned short code`
    ///
    /// Feature `websockets`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CloseEvent/code) · [Specification](https://websockets.spec.whatwg.org/#ref-for-dom-closeevent-code②)
    #[inline]
    pub fn code(&self) -> u16 {
        Js::get_code__as_number(js(self)) as u16
    }

    /// The reason that the closing side gave, often empty.
    ///
    /// `readonly attribute USVString reason`
    ///
    /// Feature `websockets`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CloseEvent/reason) · [Specification](https://websockets.spec.whatwg.org/#ref-for-dom-closeevent-reason②)
    #[inline]
    pub fn reason(&self) -> String {
        Js::get_reason__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl CloseEventInit {
    /// The fields for creating a `CloseEvent`.
    ///
    /// `dictionary CloseEventInit : EventInit`
    ///
    /// Feature `websockets`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether both sides closed the connection in an orderly way.
    ///
    /// `boolean wasClean = false`
    ///
    /// Feature `websockets`.
    #[doc(alias = "wasClean")]
    pub fn get_was_clean(&self) -> Option<bool> {
        property::get(self, "wasClean")
    }

    /// Sets whether both sides closed the connection in an orderly way.
    ///
    /// Feature `websockets`.
    #[doc(alias = "wasClean")]
    pub fn set_was_clean(&self, value: bool) -> &Self {
        property::set_bool(self, "wasClean", value);
        self
    }

    /// The code for the end of the connection, such as 1000 (normal) or 1006 (lost).
    ///
    /// `unsigned short code = 0`
    ///
    /// Feature `websockets`.
    #[doc(alias = "code")]
    pub fn get_code(&self) -> Option<u16> {
        property::get(self, "code")
    }

    /// Sets the code for the end of the connection, such as 1000 (normal) or 1006 (lost).
    ///
    /// Feature `websockets`.
    #[doc(alias = "code")]
    pub fn set_code(&self, value: u16) -> &Self {
        property::set_f64(self, "code", value as f64);
        self
    }

    /// The reason that the closing side gave, often empty.
    ///
    /// `USVString reason = ""`
    ///
    /// Feature `websockets`.
    #[doc(alias = "reason")]
    pub fn get_reason(&self) -> Option<String> {
        property::get(self, "reason")
    }

    /// Sets the reason that the closing side gave, often empty.
    ///
    /// Feature `websockets`.
    #[doc(alias = "reason")]
    pub fn set_reason(&self, value: &str) -> &Self {
        property::set_str(self, "reason", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `websockets`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `websockets`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `websockets`. Inherited from `EventInit`.
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
