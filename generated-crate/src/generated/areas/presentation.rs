//! Showing a page on another screen

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    BinaryType, Event, MessageEvent, Navigator, Presentation, PresentationAvailability, PresentationConnection,
    PresentationConnectionAvailableEvent, PresentationConnectionAvailableEventInit, PresentationConnectionCloseEvent,
    PresentationConnectionCloseEventInit, PresentationConnectionCloseReason, PresentationConnectionList,
    PresentationConnectionState, PresentationReceiver, PresentationRequest, StringOrBlobOrArrayBufferOrArrayBufferView,
    StringOrStringSequence,
};

#[cfg(feature = "experimental")]
impl Navigator {
    /// The entry point for presentations on a second screen.
    ///
    /// `readonly attribute Presentation presentation`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `presentation` and `experimental`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/presentation) · [Specification](https://w3c.github.io/presentation-api/#dom-navigator-presentation)
    #[inline]
    pub fn presentation(&self) -> Option<Presentation> {
        Js::get_presentation__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl Presentation {
    /// The request that the browser's own cast button starts, null for none.
    ///
    /// `attribute PresentationRequest? defaultRequest`
    ///
    /// Features `presentation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Presentation/defaultRequest) · [Specification](https://w3c.github.io/presentation-api/#dom-presentation-defaultrequest)
    #[doc(alias = "defaultRequest")]
    #[inline]
    pub fn default_request(&self) -> Option<PresentationRequest> {
        Js::get_defaultRequest__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the request that the browser's own cast button starts, null for none.
    ///
    /// Features `presentation` and `experimental`.
    #[doc(alias = "defaultRequest")]
    #[inline]
    pub fn set_default_request(&self, value: Option<&PresentationRequest>) {
        Js::set_defaultRequest__value(js(self), nullable(value))
    }

    /// The receiving side, null if this page is not being presented.
    ///
    /// `readonly attribute PresentationReceiver? receiver`
    ///
    /// Features `presentation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Presentation/receiver) · [Specification](https://w3c.github.io/presentation-api/#dom-presentation-receiver)
    #[inline]
    pub fn receiver(&self) -> Option<PresentationReceiver> {
        Js::get_receiver__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl PresentationRequest {
    /// Makes a new `PresentationRequest`.
    ///
    /// `constructor(USVString url)`
    /// `constructor(sequence<USVString> urls)`
    ///
    /// Features `presentation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PresentationRequest/PresentationRequest) · [Specification](https://w3c.github.io/presentation-api/#constructing-a-presentationrequest)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(url: impl Into<StringOrStringSequence>) -> Result<PresentationRequest, Exception> {
        Js::try_new_PresentationRequest__value__as_value(&url.into().to_js()).map(Js::cast)
    }

    /// Lets the user choose a screen and resolves to the connection.
    ///
    /// `Promise<PresentationConnection> start()`
    ///
    /// Features `presentation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PresentationRequest/start) · [Specification](https://w3c.github.io/presentation-api/#selecting-a-presentation-display)
    #[inline]
    pub fn start(&self) -> Promise<PresentationConnection> {
        Promise::of_call(Js::try_call_start__as_value(js(self)))
    }

    /// Resolves to a new connection to a running presentation.
    ///
    /// `Promise<PresentationConnection> reconnect(USVString presentationId)`
    ///
    /// Features `presentation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PresentationRequest/reconnect) · [Specification](https://w3c.github.io/presentation-api/#reconnecting-to-a-presentation)
    #[inline]
    pub fn reconnect(&self, presentation_id: &str) -> Promise<PresentationConnection> {
        Promise::of_call(Js::try_call_reconnect__str__as_value(js(self), presentation_id))
    }

    /// Resolves to an object that tells whether a fitting screen is available.
    ///
    /// `Promise<PresentationAvailability> getAvailability()`
    ///
    /// Features `presentation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PresentationRequest/getAvailability) · [Specification](https://w3c.github.io/presentation-api/#getting-the-presentation-displays-availability-information)
    #[doc(alias = "getAvailability")]
    #[inline]
    pub fn get_availability(&self) -> Promise<PresentationAvailability> {
        Promise::of_call(Js::try_call_getAvailability__as_value(js(self)))
    }

    /// The handler of the event `connectionavailable`.
    ///
    /// `attribute EventHandler onconnectionavailable`
    ///
    /// Features `presentation` and `experimental`. Not in Baseline. [Specification](https://w3c.github.io/presentation-api/#dom-presentationrequest-onconnectionavailable)
    pub fn onconnectionavailable(&self) -> Option<Function<fn(PresentationConnectionAvailableEvent)>> {
        property::get(self, "onconnectionavailable")
    }

    /// Sets the handler of the event `connectionavailable`.
    ///
    /// Features `presentation` and `experimental`.
    #[doc(alias = "onconnectionavailable")]
    pub fn set_onconnectionavailable(&self, value: Option<&Function<fn(PresentationConnectionAvailableEvent)>>) {
        property::set(self, "onconnectionavailable", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl PresentationAvailability {
    /// Whether at least one fitting screen is available.
    ///
    /// `readonly attribute boolean value`
    ///
    /// Features `presentation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PresentationAvailability/value) · [Specification](https://w3c.github.io/presentation-api/#dom-presentationavailability-value)
    #[inline]
    pub fn value(&self) -> bool {
        Js::get_value__as_bool(js(self)).get()
    }

    /// The handler of the event `change`.
    ///
    /// `attribute EventHandler onchange`
    ///
    /// Features `presentation` and `experimental`. Not in Baseline. [Specification](https://w3c.github.io/presentation-api/#dom-presentationavailability-onchange)
    pub fn onchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onchange")
    }

    /// Sets the handler of the event `change`.
    ///
    /// Features `presentation` and `experimental`.
    #[doc(alias = "onchange")]
    pub fn set_onchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onchange", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl PresentationConnectionAvailableEvent {
    /// Makes a new `PresentationConnectionAvailableEvent`.
    ///
    /// `constructor(DOMString type, PresentationConnectionAvailableEventInit eventInitDict)`
    ///
    /// Features `presentation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PresentationConnectionAvailableEvent/PresentationConnectionAvailableEvent) · [Specification](https://w3c.github.io/presentation-api/#dom-presentationconnectionavailableevent-constructor)
    #[inline]
    pub fn new(
        type_: &str,
        event_init_dict: impl IntoJs<PresentationConnectionAvailableEventInit>,
    ) -> PresentationConnectionAvailableEvent {
        Js::new_PresentationConnectionAvailableEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The new connection.
    ///
    /// `readonly attribute PresentationConnection connection`
    ///
    /// Features `presentation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PresentationConnectionAvailableEvent/connection) · [Specification](https://w3c.github.io/presentation-api/#dom-presentationconnectionavailableevent-connection)
    #[inline]
    pub fn connection(&self) -> PresentationConnection {
        FromJs::from_js(Js::get_connection__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl PresentationConnectionAvailableEventInit {
    /// The initial values for a new `PresentationConnectionAvailableEvent`.
    ///
    /// `dictionary PresentationConnectionAvailableEventInit : EventInit`
    ///
    /// Features `presentation` and `experimental`.
    pub fn new(connection: &PresentationConnection) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "connection", connection.as_ref());
        this
    }

    /// The new connection.
    ///
    /// `required PresentationConnection connection`
    ///
    /// Features `presentation` and `experimental`.
    #[doc(alias = "connection")]
    pub fn get_connection(&self) -> PresentationConnection {
        property::get(self, "connection")
    }

    /// Sets the new connection.
    ///
    /// Features `presentation` and `experimental`.
    #[doc(alias = "connection")]
    pub fn set_connection(&self, value: &PresentationConnection) -> &Self {
        property::set(self, "connection", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `presentation` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `presentation` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `presentation` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl PresentationConnection {
    /// The ID of the presentation, which `reconnect` takes.
    ///
    /// `readonly attribute USVString id`
    ///
    /// Features `presentation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PresentationConnection/id) · [Specification](https://w3c.github.io/presentation-api/#dom-presentationconnection-id)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The URL of the presented page.
    ///
    /// `readonly attribute USVString url`
    ///
    /// Features `presentation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PresentationConnection/url) · [Specification](https://w3c.github.io/presentation-api/#dom-presentationconnection-url)
    #[inline]
    pub fn url(&self) -> String {
        Js::get_url__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The state of the connection.
    ///
    /// `readonly attribute PresentationConnectionState state`
    ///
    /// Features `presentation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PresentationConnection/state) · [Specification](https://w3c.github.io/presentation-api/#dom-presentationconnection-state)
    #[inline]
    pub fn state(&self) -> PresentationConnectionState {
        FromJs::from_js(Js::get_state__as_value(js(self)))
    }

    /// Closes the connection; the presentation goes on.
    ///
    /// `undefined close()`
    ///
    /// Features `presentation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PresentationConnection/close) · [Specification](https://w3c.github.io/presentation-api/#dom-presentationconnection-close)
    #[inline]
    pub fn close(&self) {
        Js::call_close(js(self))
    }

    /// Ends the presentation itself.
    ///
    /// `undefined terminate()`
    ///
    /// Features `presentation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PresentationConnection/terminate) · [Specification](https://w3c.github.io/presentation-api/#dom-presentationconnection-terminate)
    #[inline]
    pub fn terminate(&self) {
        Js::call_terminate(js(self))
    }

    /// The handler of the event `connect`.
    ///
    /// `attribute EventHandler onconnect`
    ///
    /// Features `presentation` and `experimental`. Not in Baseline. [Specification](https://w3c.github.io/presentation-api/#dom-presentationconnection-onconnect)
    pub fn onconnect(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onconnect")
    }

    /// Sets the handler of the event `connect`.
    ///
    /// Features `presentation` and `experimental`.
    #[doc(alias = "onconnect")]
    pub fn set_onconnect(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onconnect", nullable(value))
    }

    /// The handler of the event `close`.
    ///
    /// `attribute EventHandler onclose`
    ///
    /// Features `presentation` and `experimental`. Not in Baseline. [Specification](https://w3c.github.io/presentation-api/#dom-presentationconnection-onclose)
    pub fn onclose(&self) -> Option<Function<fn(PresentationConnectionCloseEvent)>> {
        property::get(self, "onclose")
    }

    /// Sets the handler of the event `close`.
    ///
    /// Features `presentation` and `experimental`.
    #[doc(alias = "onclose")]
    pub fn set_onclose(&self, value: Option<&Function<fn(PresentationConnectionCloseEvent)>>) {
        property::set(self, "onclose", nullable(value))
    }

    /// The handler of the event `terminate`.
    ///
    /// `attribute EventHandler onterminate`
    ///
    /// Features `presentation` and `experimental`. Not in Baseline. [Specification](https://w3c.github.io/presentation-api/#dom-presentationconnection-onterminate)
    pub fn onterminate(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onterminate")
    }

    /// Sets the handler of the event `terminate`.
    ///
    /// Features `presentation` and `experimental`.
    #[doc(alias = "onterminate")]
    pub fn set_onterminate(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onterminate", nullable(value))
    }

    /// Whether binary messages arrive as `blob` or `arraybuffer`.
    ///
    /// `attribute BinaryType binaryType`
    ///
    /// Features `presentation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PresentationConnection/binaryType) · [Specification](https://w3c.github.io/presentation-api/#dom-presentationconnection-binarytype)
    #[doc(alias = "binaryType")]
    #[inline]
    pub fn binary_type(&self) -> BinaryType {
        FromJs::from_js(Js::get_binaryType__as_value(js(self)))
    }

    /// Sets whether binary messages arrive as `blob` or `arraybuffer`.
    ///
    /// Features `presentation` and `experimental`.
    #[doc(alias = "binaryType")]
    #[inline]
    pub fn set_binary_type(&self, value: BinaryType) {
        Js::set_binaryType__str(js(self), value.as_str())
    }

    /// The handler of the event `message`.
    ///
    /// `attribute EventHandler onmessage`
    ///
    /// Features `presentation` and `experimental`. Not in Baseline. [Specification](https://w3c.github.io/presentation-api/#dom-presentationconnection-onmessage)
    pub fn onmessage(&self) -> Option<Function<fn(MessageEvent)>> {
        property::get(self, "onmessage")
    }

    /// Sets the handler of the event `message`.
    ///
    /// Features `presentation` and `experimental`.
    #[doc(alias = "onmessage")]
    pub fn set_onmessage(&self, value: Option<&Function<fn(MessageEvent)>>) {
        property::set(self, "onmessage", nullable(value))
    }

    /// Sends a text or binary message to the other side.
    ///
    /// `undefined send(DOMString message)`
    /// `undefined send(Blob data)`
    /// `undefined send(ArrayBuffer data)`
    /// `undefined send(ArrayBufferView data)`
    ///
    /// Features `presentation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PresentationConnection/send) · [Specification](https://w3c.github.io/presentation-api/#dom-presentationconnection-send)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn send(&self, message: impl Into<StringOrBlobOrArrayBufferOrArrayBufferView>) -> Result<(), Exception> {
        Js::try_call_send__value(js(self), &message.into().to_js())
    }
}

#[cfg(feature = "experimental")]
impl PresentationConnectionCloseEvent {
    /// Makes a new `PresentationConnectionCloseEvent`.
    ///
    /// `constructor(DOMString type, PresentationConnectionCloseEventInit eventInitDict)`
    ///
    /// Features `presentation` and `experimental`. Not in Baseline. [Specification](https://w3c.github.io/presentation-api/#dom-presentationconnectioncloseevent-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new(
        type_: &str,
        event_init_dict: impl IntoJs<PresentationConnectionCloseEventInit>,
    ) -> Result<PresentationConnectionCloseEvent, Exception> {
        Js::try_new_PresentationConnectionCloseEvent__str_value__as_value(type_, &event_init_dict.to_value())
            .map(Js::cast)
    }

    /// The reason for the closing.
    ///
    /// `readonly attribute PresentationConnectionCloseReason reason`
    ///
    /// Features `presentation` and `experimental`. Not in Baseline. [Specification](https://w3c.github.io/presentation-api/#dom-presentationconnectioncloseevent-reason)
    #[inline]
    pub fn reason(&self) -> PresentationConnectionCloseReason {
        FromJs::from_js(Js::get_reason__as_value(js(self)))
    }

    /// A text about the error, empty if there is none.
    ///
    /// `readonly attribute DOMString message`
    ///
    /// Features `presentation` and `experimental`. Not in Baseline. [Specification](https://w3c.github.io/presentation-api/#dom-presentationconnectioncloseevent-message)
    #[inline]
    pub fn message(&self) -> String {
        Js::get_message__as_value(js(self)).as_string().unwrap_or_default()
    }
}

#[cfg(feature = "experimental")]
impl PresentationConnectionCloseEventInit {
    /// The initial values for a new `PresentationConnectionCloseEvent`.
    ///
    /// `dictionary PresentationConnectionCloseEventInit : EventInit`
    ///
    /// Features `presentation` and `experimental`.
    pub fn new(reason: PresentationConnectionCloseReason) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "reason", reason.as_str());
        this
    }

    /// The reason for the closing.
    ///
    /// `required PresentationConnectionCloseReason reason`
    ///
    /// Features `presentation` and `experimental`.
    #[doc(alias = "reason")]
    pub fn get_reason(&self) -> PresentationConnectionCloseReason {
        property::get(self, "reason")
    }

    /// Sets the reason for the closing.
    ///
    /// Features `presentation` and `experimental`.
    #[doc(alias = "reason")]
    pub fn set_reason(&self, value: PresentationConnectionCloseReason) -> &Self {
        property::set_str(self, "reason", value.as_str());
        self
    }

    /// A text about the error, empty if there is none.
    ///
    /// `DOMString message = ""`
    ///
    /// Features `presentation` and `experimental`.
    #[doc(alias = "message")]
    pub fn get_message(&self) -> Option<String> {
        property::get(self, "message")
    }

    /// Sets a text about the error, empty if there is none.
    ///
    /// Features `presentation` and `experimental`.
    #[doc(alias = "message")]
    pub fn set_message(&self, value: &str) -> &Self {
        property::set_str(self, "message", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `presentation` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `presentation` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `presentation` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl PresentationReceiver {
    /// A promise of the connections, which resolves when the first one arrives.
    ///
    /// `readonly attribute Promise<PresentationConnectionList> connectionList`
    ///
    /// Features `presentation` and `experimental`. Not in Baseline. [Specification](https://w3c.github.io/presentation-api/#dom-presentationreceiver-connectionlist)
    #[doc(alias = "connectionList")]
    #[inline]
    pub fn connection_list(&self) -> Promise<PresentationConnectionList> {
        Promise::of_call(Js::try_get_connectionList__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl PresentationConnectionList {
    /// The present connections.
    ///
    /// `readonly attribute FrozenArray<PresentationConnection> connections`
    ///
    /// Features `presentation` and `experimental`. Not in Baseline. [Specification](https://w3c.github.io/presentation-api/#dom-presentationconnectionlist-connections)
    #[inline]
    pub fn connections(&self) -> Array<PresentationConnection> {
        FromJs::from_js(Js::get_connections__as_value(js(self)))
    }

    /// The handler of the event `connectionavailable`.
    ///
    /// `attribute EventHandler onconnectionavailable`
    ///
    /// Features `presentation` and `experimental`. Not in Baseline. [Specification](https://w3c.github.io/presentation-api/#dom-presentationconnectionlist-onconnectionavailable)
    pub fn onconnectionavailable(&self) -> Option<Function<fn(PresentationConnectionAvailableEvent)>> {
        property::get(self, "onconnectionavailable")
    }

    /// Sets the handler of the event `connectionavailable`.
    ///
    /// Features `presentation` and `experimental`.
    #[doc(alias = "onconnectionavailable")]
    pub fn set_onconnectionavailable(&self, value: Option<&Function<fn(PresentationConnectionAvailableEvent)>>) {
        property::set(self, "onconnectionavailable", nullable(value))
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(catch, method, getter, js_name = "connectionList")]
    pub(crate) fn try_get_connectionList__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "connections")]
    pub(crate) fn get_connections__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "defaultRequest")]
    pub(crate) fn get_defaultRequest__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "presentation")]
    pub(crate) fn get_presentation__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "receiver")]
    pub(crate) fn get_receiver__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "value")]
    pub(crate) fn get_value__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, setter, js_name = "defaultRequest")]
    pub(crate) fn set_defaultRequest__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "reconnect")]
    pub(crate) fn try_call_reconnect__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "PresentationConnectionAvailableEvent")]
    pub(crate) fn new_PresentationConnectionAvailableEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "PresentationConnectionCloseEvent")]
    pub(crate) fn try_new_PresentationConnectionCloseEvent__str_value__as_value(
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "PresentationRequest")]
    pub(crate) fn try_new_PresentationRequest__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
