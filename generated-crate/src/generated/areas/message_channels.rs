//! Messages through ports and channels: MessageChannel, MessagePort, BroadcastChannel

use crate::runtime::prelude::*;
use crate::{BroadcastChannel, MessageChannel, MessageEvent, MessagePort, StructuredSerializeOptions};
#[cfg(feature = "experimental")]
use crate::Event;

impl MessageChannel {
    /// Makes a new `MessageChannel`.
    ///
    /// `constructor()`
    ///
    /// Feature `message-channels`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/API/MessageChannel/MessageChannel) · [Specification](https://html.spec.whatwg.org/multipage/web-messaging.html#dom-messagechannel-dev)
    #[inline]
    pub fn new() -> MessageChannel {
        Js::new_MessageChannel__as_value().cast()
    }

    /// The first port, normally kept by the code that made the channel.
    ///
    /// `readonly attribute MessagePort port1`
    ///
    /// Feature `message-channels`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/API/MessageChannel/port1) · [Specification](https://html.spec.whatwg.org/multipage/web-messaging.html#dom-messagechannel-port1-dev)
    #[inline]
    pub fn port1(&self) -> MessagePort {
        FromJs::from_js(Js::get_port1__as_value(js(self)))
    }

    /// The second port, normally transferred to the other side.
    ///
    /// `readonly attribute MessagePort port2`
    ///
    /// Feature `message-channels`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/API/MessageChannel/port2) · [Specification](https://html.spec.whatwg.org/multipage/web-messaging.html#dom-messagechannel-port2-dev)
    #[inline]
    pub fn port2(&self) -> MessagePort {
        FromJs::from_js(Js::get_port2__as_value(js(self)))
    }
}

impl MessagePort {
    /// Sends a structured clone of a value through the channel to the other port.
    ///
    /// `undefined postMessage(any message, optional StructuredSerializeOptions options = {})`
    ///
    /// Feature `message-channels`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/API/MessagePort/postMessage) · [Specification](https://html.spec.whatwg.org/multipage/web-messaging.html#dom-messageport-postmessage-dev)
    ///
    /// # Errors
    ///
    /// Throws a `DataCloneError` where `message` cannot be cloned or transferred, or the port itself is to be
    /// transferred.
    #[doc(alias = "postMessage")]
    #[inline]
    pub fn post_message(&self, message: &JsValue) -> Result<(), Exception> {
        Js::try_call_postMessage__value(js(self), message)
    }

    /// As `post_message`, with `options`.
    ///
    /// `undefined postMessage(any message, optional StructuredSerializeOptions options = {})`
    ///
    /// Feature `message-channels`.
    ///
    /// # Errors
    ///
    /// Throws a `DataCloneError` where `message` cannot be cloned or transferred, or the port itself is to be
    /// transferred.
    #[doc(alias = "postMessage")]
    #[inline]
    pub fn post_message_with_options(
        &self,
        message: &JsValue,
        options: &StructuredSerializeOptions,
    ) -> Result<(), Exception> {
        Js::try_call_postMessage__value2(js(self), message, options.as_ref())
    }

    /// As `post_message`, with `transfer`.
    ///
    /// `undefined postMessage(any message, sequence<object> transfer)`
    ///
    /// Feature `message-channels`.
    ///
    /// # Errors
    ///
    /// Throws a `DataCloneError` where `message` cannot be cloned or transferred, or the port itself is to be
    /// transferred.
    #[doc(alias = "postMessage")]
    #[inline]
    pub fn post_message_with_transfer(
        &self,
        message: &JsValue,
        transfer: impl IntoSequence<Object>,
    ) -> Result<(), Exception> {
        Js::try_call_postMessage__value2(js(self), message, &transfer.to_value())
    }

    /// Starts to deliver queued messages; needed with `addEventListener`, implied by setting `onmessage`.
    ///
    /// `undefined start()`
    ///
    /// Feature `message-channels`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/API/MessagePort/start) · [Specification](https://html.spec.whatwg.org/multipage/web-messaging.html#dom-messageport-start-dev)
    #[inline]
    pub fn start(&self) {
        Js::call_start(js(self))
    }

    /// Disconnects the port, so that it no longer sends or receives messages.
    ///
    /// `undefined close()`
    ///
    /// Feature `message-channels`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/API/MessagePort/close) · [Specification](https://html.spec.whatwg.org/multipage/web-messaging.html#dom-messageport-close-dev)
    #[inline]
    pub fn close(&self) {
        Js::call_close(js(self))
    }

    /// The handler of the event `close`.
    ///
    /// `attribute EventHandler onclose`
    ///
    /// Features `message-channels` and `experimental`.
    #[cfg(feature = "experimental")]
    pub fn onclose(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onclose")
    }

    /// Sets the handler of the event `close`.
    ///
    /// Features `message-channels` and `experimental`.
    #[doc(alias = "onclose")]
    #[cfg(feature = "experimental")]
    pub fn set_onclose(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onclose", nullable(value))
    }

    /// The handler of the event `message`.
    ///
    /// `attribute EventHandler onmessage`
    ///
    /// Feature `message-channels`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/API/MessagePort/message_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-message)
    pub fn onmessage(&self) -> Option<Function<fn(MessageEvent)>> {
        property::get(self, "onmessage")
    }

    /// Sets the handler of the event `message`.
    ///
    /// Feature `message-channels`.
    #[doc(alias = "onmessage")]
    pub fn set_onmessage(&self, value: Option<&Function<fn(MessageEvent)>>) {
        property::set(self, "onmessage", nullable(value))
    }

    /// The handler of the event `messageerror`.
    ///
    /// `attribute EventHandler onmessageerror`
    ///
    /// Feature `message-channels`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/MessagePort/messageerror_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-messageerror)
    pub fn onmessageerror(&self) -> Option<Function<fn(MessageEvent)>> {
        property::get(self, "onmessageerror")
    }

    /// Sets the handler of the event `messageerror`.
    ///
    /// Feature `message-channels`.
    #[doc(alias = "onmessageerror")]
    pub fn set_onmessageerror(&self, value: Option<&Function<fn(MessageEvent)>>) {
        property::set(self, "onmessageerror", nullable(value))
    }
}

impl BroadcastChannel {
    /// Makes a new `BroadcastChannel`.
    ///
    /// `constructor(DOMString name)`
    ///
    /// Feature `message-channels`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/BroadcastChannel/BroadcastChannel) · [Specification](https://html.spec.whatwg.org/multipage/web-messaging.html#dom-broadcastchannel-dev)
    #[inline]
    pub fn new(name: &str) -> BroadcastChannel {
        Js::new_BroadcastChannel__str__as_value(name).cast()
    }

    /// The name of the channel, as given to the constructor.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Feature `message-channels`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/BroadcastChannel/name) · [Specification](https://html.spec.whatwg.org/multipage/web-messaging.html#dom-broadcastchannel-name-dev)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sends a structured clone of a value to all other objects on a channel with this name.
    ///
    /// `undefined postMessage(any message)`
    ///
    /// Feature `message-channels`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/BroadcastChannel/postMessage) · [Specification](https://html.spec.whatwg.org/multipage/web-messaging.html#dom-broadcastchannel-postmessage-dev)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the channel is closed, and a `DataCloneError` where `message` cannot be
    /// cloned.
    #[doc(alias = "postMessage")]
    #[inline]
    pub fn post_message(&self, message: &JsValue) -> Result<(), Exception> {
        Js::try_call_postMessage__value(js(self), message)
    }

    /// Leaves the channel; no messages arrive after this.
    ///
    /// `undefined close()`
    ///
    /// Feature `message-channels`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/BroadcastChannel/close) · [Specification](https://html.spec.whatwg.org/multipage/web-messaging.html#dom-broadcastchannel-close-dev)
    #[inline]
    pub fn close(&self) {
        Js::call_close(js(self))
    }

    /// The handler of the event `message`.
    ///
    /// `attribute EventHandler onmessage`
    ///
    /// Feature `message-channels`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/BroadcastChannel/message_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-message)
    pub fn onmessage(&self) -> Option<Function<fn(MessageEvent)>> {
        property::get(self, "onmessage")
    }

    /// Sets the handler of the event `message`.
    ///
    /// Feature `message-channels`.
    #[doc(alias = "onmessage")]
    pub fn set_onmessage(&self, value: Option<&Function<fn(MessageEvent)>>) {
        property::set(self, "onmessage", nullable(value))
    }

    /// The handler of the event `messageerror`.
    ///
    /// `attribute EventHandler onmessageerror`
    ///
    /// Feature `message-channels`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/BroadcastChannel/messageerror_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-messageerror)
    pub fn onmessageerror(&self) -> Option<Function<fn(MessageEvent)>> {
        property::get(self, "onmessageerror")
    }

    /// Sets the handler of the event `messageerror`.
    ///
    /// Feature `message-channels`.
    #[doc(alias = "onmessageerror")]
    pub fn set_onmessageerror(&self, value: Option<&Function<fn(MessageEvent)>>) {
        property::set(self, "onmessageerror", nullable(value))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "port1")]
    pub(crate) fn get_port1__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "port2")]
    pub(crate) fn get_port2__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(constructor, js_class = "BroadcastChannel")]
    pub(crate) fn new_BroadcastChannel__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "MessageChannel")]
    pub(crate) fn new_MessageChannel__as_value() -> Js;
}
