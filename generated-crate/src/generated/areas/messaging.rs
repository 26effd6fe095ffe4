//! Messages between windows: postMessage, and the message event

use crate::runtime::prelude::*;
use crate::{
    MessageEvent, MessageEventInit, MessageEventSource, MessagePort, StructuredSerializeOptions, Window,
    WindowPostMessageOptions,
};

impl Window {
    /// Sends a structured clone of a value to this window, also from another origin.
    ///
    /// `undefined postMessage(any message, optional WindowPostMessageOptions options = {})`
    ///
    /// Feature `messaging`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/postMessage) · [Specification](https://html.spec.whatwg.org/multipage/web-messaging.html#dom-window-postmessage-options-dev)
    ///
    /// # Errors
    ///
    /// Throws a `DataCloneError` where `message` cannot be cloned or transferred, and a `SyntaxError` where the
    /// target origin cannot be parsed.
    #[doc(alias = "postMessage")]
    #[inline]
    pub fn post_message(&self, message: &JsValue) -> Result<(), Exception> {
        Js::try_call_postMessage__value(js(self), message)
    }

    /// As `post_message`, with `options`.
    ///
    /// `undefined postMessage(any message, optional WindowPostMessageOptions options = {})`
    ///
    /// Feature `messaging`.
    ///
    /// # Errors
    ///
    /// Throws a `DataCloneError` where `message` cannot be cloned or transferred, and a `SyntaxError` where the
    /// target origin cannot be parsed.
    #[doc(alias = "postMessage")]
    #[inline]
    pub fn post_message_with_options(
        &self,
        message: &JsValue,
        options: &WindowPostMessageOptions,
    ) -> Result<(), Exception> {
        Js::try_call_postMessage__value2(js(self), message, options.as_ref())
    }

    /// As `post_message`, with `target_origin`.
    ///
    /// `undefined postMessage(any message, USVString targetOrigin, optional sequence<object> transfer = [])`
    ///
    /// Feature `messaging`.
    ///
    /// # Errors
    ///
    /// Throws a `DataCloneError` where `message` cannot be cloned or transferred, and a `SyntaxError` where the
    /// target origin cannot be parsed.
    #[doc(alias = "postMessage")]
    #[inline]
    pub fn post_message_with_target_origin(&self, message: &JsValue, target_origin: &str) -> Result<(), Exception> {
        Js::try_call_postMessage__value_str(js(self), message, target_origin)
    }

    /// As `post_message_with_target_origin`, with `transfer`.
    ///
    /// `undefined postMessage(any message, USVString targetOrigin, optional sequence<object> transfer = [])`
    ///
    /// Feature `messaging`.
    ///
    /// # Errors
    ///
    /// Throws a `DataCloneError` where `message` cannot be cloned or transferred, and a `SyntaxError` where the
    /// target origin cannot be parsed.
    #[doc(alias = "postMessage")]
    #[inline]
    pub fn post_message_with_target_origin_and_transfer(
        &self,
        message: &JsValue,
        target_origin: &str,
        transfer: impl IntoSequence<Object>,
    ) -> Result<(), Exception> {
        Js::try_call_postMessage__value_str_value(js(self), message, target_origin, &transfer.to_value())
    }
}

impl WindowPostMessageOptions {
    /// The receiver's origin and the objects to transfer for `Window.postMessage`.
    ///
    /// `dictionary WindowPostMessageOptions : StructuredSerializeOptions`
    ///
    /// Feature `messaging`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The origin the receiver must have; `/` means the sender's own, `*` means any.
    ///
    /// `USVString targetOrigin = "/"`
    ///
    /// Feature `messaging`.
    #[doc(alias = "targetOrigin")]
    pub fn get_target_origin(&self) -> Option<String> {
        property::get(self, "targetOrigin")
    }

    /// Sets the origin the receiver must have; `/` means the sender's own, `*` means any.
    ///
    /// Feature `messaging`.
    #[doc(alias = "targetOrigin")]
    pub fn set_target_origin(&self, value: &str) -> &Self {
        property::set_str(self, "targetOrigin", value);
        self
    }

    /// Sets the objects whose ownership moves to the receiver; they are unusable here afterwards.
    ///
    /// `sequence<object> transfer = []`
    ///
    /// Feature `messaging`. Inherited from `StructuredSerializeOptions`.
    #[doc(alias = "transfer")]
    pub fn set_transfer(&self, value: impl IntoSequence<Object>) -> &Self {
        property::set(self, "transfer", &value.to_value());
        self
    }
}

impl Default for WindowPostMessageOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl MessageEvent {
    /// Makes a new `MessageEvent`.
    ///
    /// `constructor(DOMString type, optional MessageEventInit eventInitDict = {})`
    ///
    /// Feature `messaging`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/MessageEvent/MessageEvent) · [Specification](https://html.spec.whatwg.org/multipage/comms.html#the-messageevent-interface)
    #[inline]
    pub fn new(type_: &str) -> MessageEvent {
        Js::new_MessageEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional MessageEventInit eventInitDict = {})`
    ///
    /// Feature `messaging`.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<MessageEventInit>) -> MessageEvent {
        Js::new_MessageEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The value that the sender sent.
    ///
    /// `readonly attribute any data`
    ///
    /// Feature `messaging`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MessageEvent/data) · [Specification](https://html.spec.whatwg.org/multipage/comms.html#dom-messageevent-data-dev)
    #[inline]
    pub fn data(&self) -> JsValue {
        Js::get_data__as_value(js(self))
    }

    /// The origin of the sender, for window messages and server-sent events; check it before use.
    ///
    /// `readonly attribute USVString origin`
    ///
    /// Feature `messaging`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MessageEvent/origin) · [Specification](https://html.spec.whatwg.org/multipage/comms.html#dom-messageevent-origin-dev)
    #[inline]
    pub fn origin(&self) -> String {
        Js::get_origin__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The id of the last server-sent event, or an empty string for other messages.
    ///
    /// `readonly attribute DOMString lastEventId`
    ///
    /// Feature `messaging`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/MessageEvent/lastEventId) · [Specification](https://html.spec.whatwg.org/multipage/comms.html#dom-messageevent-lasteventid-dev)
    #[doc(alias = "lastEventId")]
    #[inline]
    pub fn last_event_id(&self) -> String {
        Js::get_lastEventId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The window, port or service worker that sent the message, or null.
    ///
    /// `readonly attribute MessageEventSource? source`
    ///
    /// Feature `messaging`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MessageEvent/source) · [Specification](https://html.spec.whatwg.org/multipage/comms.html#dom-messageevent-source-dev)
    #[inline]
    pub fn source(&self) -> Option<MessageEventSource> {
        Js::get_source__as_option_value(js(self)).map(Js::read)
    }

    /// The message ports that were transferred with the message.
    ///
    /// `readonly attribute FrozenArray<MessagePort> ports`
    ///
    /// Feature `messaging`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MessageEvent/ports) · [Specification](https://html.spec.whatwg.org/multipage/comms.html#dom-messageevent-ports-dev)
    #[inline]
    pub fn ports(&self) -> Array<MessagePort> {
        FromJs::from_js(Js::get_ports__as_value(js(self)))
    }

    /// Sets the values of a newly created event; obsolete, use the constructor.
    ///
    /// `undefined initMessageEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional any data = null, optional USVString origin = "", optional DOMString lastEventId = "", optional MessageEventSource? source = null, optional sequence<MessagePort> ports = [])`
    ///
    /// Feature `messaging`. [Specification](https://html.spec.whatwg.org/multipage/comms.html#dom-messageevent-initmessageevent)
    #[doc(alias = "initMessageEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/comms.html#dom-messageevent-initmessageevent"]
    #[inline]
    pub fn init_message_event(&self, type_: &str) {
        Js::call_initMessageEvent__str(js(self), type_)
    }

    /// As `init_message_event`, with `bubbles`.
    ///
    /// `undefined initMessageEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional any data = null, optional USVString origin = "", optional DOMString lastEventId = "", optional MessageEventSource? source = null, optional sequence<MessagePort> ports = [])`
    ///
    /// Feature `messaging`.
    #[doc(alias = "initMessageEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/comms.html#dom-messageevent-initmessageevent"]
    #[inline]
    pub fn init_message_event_with_bubbles(&self, type_: &str, bubbles: bool) {
        Js::call_initMessageEvent__str_bool(js(self), type_, bubbles)
    }

    /// As `init_message_event_with_bubbles`, with `cancelable`.
    ///
    /// `undefined initMessageEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional any data = null, optional USVString origin = "", optional DOMString lastEventId = "", optional MessageEventSource? source = null, optional sequence<MessagePort> ports = [])`
    ///
    /// Feature `messaging`.
    #[doc(alias = "initMessageEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/comms.html#dom-messageevent-initmessageevent"]
    #[inline]
    pub fn init_message_event_with_bubbles_and_cancelable(&self, type_: &str, bubbles: bool, cancelable: bool) {
        Js::call_initMessageEvent__str_bool2(js(self), type_, bubbles, cancelable)
    }

    /// As `init_message_event_with_bubbles_and_cancelable`, with `data`.
    ///
    /// `undefined initMessageEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional any data = null, optional USVString origin = "", optional DOMString lastEventId = "", optional MessageEventSource? source = null, optional sequence<MessagePort> ports = [])`
    ///
    /// Feature `messaging`.
    #[doc(alias = "initMessageEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/comms.html#dom-messageevent-initmessageevent"]
    #[inline]
    pub fn init_message_event_with_bubbles_and_cancelable_and_data(
        &self,
        type_: &str,
        bubbles: bool,
        cancelable: bool,
        data: &JsValue,
    ) {
        Js::call_initMessageEvent__str_bool2_value(js(self), type_, bubbles, cancelable, data)
    }

    /// As `init_message_event_with_bubbles_and_cancelable_and_data`, with `origin`.
    ///
    /// `undefined initMessageEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional any data = null, optional USVString origin = "", optional DOMString lastEventId = "", optional MessageEventSource? source = null, optional sequence<MessagePort> ports = [])`
    ///
    /// Feature `messaging`.
    #[doc(alias = "initMessageEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/comms.html#dom-messageevent-initmessageevent"]
    #[inline]
    pub fn init_message_event_with_bubbles_and_cancelable_and_data_and_origin(
        &self,
        type_: &str,
        bubbles: bool,
        cancelable: bool,
        data: &JsValue,
        origin: &str,
    ) {
        Js::call_initMessageEvent__str_bool2_value_str(js(self), type_, bubbles, cancelable, data, origin)
    }

    /// As `init_message_event`, with `bubbles`, `cancelable`, `data`, `origin`, `last_event_id`, `source` and
    /// `ports`.
    ///
    /// `undefined initMessageEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional any data = null, optional USVString origin = "", optional DOMString lastEventId = "", optional MessageEventSource? source = null, optional sequence<MessagePort> ports = [])`
    ///
    /// Feature `messaging`.
    #[doc(alias = "initMessageEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/comms.html#dom-messageevent-initmessageevent"]
    #[inline]
    pub fn init_message_event_with_bubbles_to_ports(
        &self,
        type_: &str,
        bubbles: bool,
        cancelable: bool,
        data: &JsValue,
        origin: &str,
        last_event_id: &str,
        source: impl NullableUnion<MessageEventSource>,
        ports: impl IntoSequence<MessagePort>,
    ) {
        Js::call_initMessageEvent__str_bool2_value_str2_value2(
            js(self),
            type_,
            bubbles,
            cancelable,
            data,
            origin,
            last_event_id,
            &source.into_option().to_js(),
            &ports.to_value(),
        )
    }
}

impl MessageEventInit {
    /// The values to make a `MessageEvent` from.
    ///
    /// `dictionary MessageEventInit : EventInit`
    ///
    /// Feature `messaging`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The value that the sender sent.
    ///
    /// `any data = null`
    ///
    /// Feature `messaging`.
    #[doc(alias = "data")]
    pub fn get_data(&self) -> JsValue {
        property::get(self, "data")
    }

    /// Sets the value that the sender sent.
    ///
    /// Feature `messaging`.
    #[doc(alias = "data")]
    pub fn set_data(&self, value: &JsValue) -> &Self {
        property::set(self, "data", value);
        self
    }

    /// The origin of the sender, for window messages and server-sent events; check it before use.
    ///
    /// `USVString origin = ""`
    ///
    /// Feature `messaging`.
    #[doc(alias = "origin")]
    pub fn get_origin(&self) -> Option<String> {
        property::get(self, "origin")
    }

    /// Sets the origin of the sender, for window messages and server-sent events; check it before use.
    ///
    /// Feature `messaging`.
    #[doc(alias = "origin")]
    pub fn set_origin(&self, value: &str) -> &Self {
        property::set_str(self, "origin", value);
        self
    }

    /// The id of the last server-sent event, or an empty string for other messages.
    ///
    /// `DOMString lastEventId = ""`
    ///
    /// Feature `messaging`.
    #[doc(alias = "lastEventId")]
    pub fn get_last_event_id(&self) -> Option<String> {
        property::get(self, "lastEventId")
    }

    /// Sets the id of the last server-sent event, or an empty string for other messages.
    ///
    /// Feature `messaging`.
    #[doc(alias = "lastEventId")]
    pub fn set_last_event_id(&self, value: &str) -> &Self {
        property::set_str(self, "lastEventId", value);
        self
    }

    /// The window, port or service worker that sent the message, or null.
    ///
    /// `MessageEventSource? source = null`
    ///
    /// Feature `messaging`.
    #[doc(alias = "source")]
    pub fn get_source(&self) -> Option<MessageEventSource> {
        property::get(self, "source")
    }

    /// Sets the window, port or service worker that sent the message, or null.
    ///
    /// Feature `messaging`.
    #[doc(alias = "source")]
    pub fn set_source(&self, value: impl NullableUnion<MessageEventSource>) -> &Self {
        property::set(self, "source", &value.into_option().to_js());
        self
    }

    /// The message ports that were transferred with the message.
    ///
    /// `sequence<MessagePort> ports = []`
    ///
    /// Feature `messaging`.
    #[doc(alias = "ports")]
    pub fn get_ports(&self) -> Option<Array<MessagePort>> {
        property::get(self, "ports")
    }

    /// Sets the message ports that were transferred with the message.
    ///
    /// Feature `messaging`.
    #[doc(alias = "ports")]
    pub fn set_ports(&self, value: impl IntoSequence<MessagePort>) -> &Self {
        property::set(self, "ports", &value.to_value());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `messaging`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `messaging`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `messaging`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for MessageEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl StructuredSerializeOptions {
    /// The options for cloning a value, with the objects to hand over instead of copying.
    ///
    /// `dictionary StructuredSerializeOptions`
    ///
    /// Feature `messaging`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The objects whose ownership moves to the receiver; they are unusable here afterwards.
    ///
    /// `sequence<object> transfer = []`
    ///
    /// Feature `messaging`.
    #[doc(alias = "transfer")]
    pub fn get_transfer(&self) -> Option<Array<Object>> {
        property::get(self, "transfer")
    }

    /// Sets the objects whose ownership moves to the receiver; they are unusable here afterwards.
    ///
    /// Feature `messaging`.
    #[doc(alias = "transfer")]
    pub fn set_transfer(&self, value: impl IntoSequence<Object>) -> &Self {
        property::set(self, "transfer", &value.to_value());
        self
    }
}

impl Default for StructuredSerializeOptions {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, js_name = "initMessageEvent")]
    pub(crate) fn call_initMessageEvent__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, js_name = "initMessageEvent")]
    pub(crate) fn call_initMessageEvent__str_bool(this: &Js, a0: &str, a1: bool);
    #[wasm_bindgen(method, js_name = "initMessageEvent")]
    pub(crate) fn call_initMessageEvent__str_bool2(this: &Js, a0: &str, a1: bool, a2: bool);
    #[wasm_bindgen(method, js_name = "initMessageEvent")]
    pub(crate) fn call_initMessageEvent__str_bool2_value(this: &Js, a0: &str, a1: bool, a2: bool, a3: &JsValue);
    #[wasm_bindgen(method, js_name = "initMessageEvent")]
    pub(crate) fn call_initMessageEvent__str_bool2_value_str(
        this: &Js,
        a0: &str,
        a1: bool,
        a2: bool,
        a3: &JsValue,
        a4: &str,
    );
    #[wasm_bindgen(method, js_name = "initMessageEvent")]
    pub(crate) fn call_initMessageEvent__str_bool2_value_str2_value2(
        this: &Js,
        a0: &str,
        a1: bool,
        a2: bool,
        a3: &JsValue,
        a4: &str,
        a5: &str,
        a6: &JsValue,
        a7: &JsValue,
    );
    #[wasm_bindgen(constructor, js_class = "MessageEvent")]
    pub(crate) fn new_MessageEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "MessageEvent")]
    pub(crate) fn new_MessageEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}
