//! Types: Messages between windows: postMessage, and the message event

#[cfg(any(feature = "messaging", feature = "window"))]
web_dictionary! {
    /// `dictionary WindowPostMessageOptions : StructuredSerializeOptions`
    pub struct WindowPostMessageOptions: [crate::StructuredSerializeOptions, crate::Object];
    name = "WindowPostMessageOptions";
}

#[cfg(any(
    feature = "event-handlers", feature = "message-channels", feature = "messaging", feature = "server-sent-events",
    feature = "service-workers", feature = "webrtc-data-channels", feature = "websockets", feature = "worker-scope",
    feature = "workers", all(feature = "experimental", any(feature = "iframes", feature = "presentation")),
))]
web_interface! {
    /// `interface MessageEvent : Event`
    ///
    /// Exposed in Window, Worker, AudioWorklet.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MessageEvent) · [Specification](https://html.spec.whatwg.org/multipage/comms.html#the-messageevent-interface)
    pub struct MessageEvent: [crate::Event, crate::Object];
    class = "MessageEvent";
}

#[cfg(feature = "messaging")]
web_dictionary! {
    /// `dictionary MessageEventInit : EventInit`
    pub struct MessageEventInit: [crate::EventInit, crate::Object];
    name = "MessageEventInit";
    optional;
}

#[cfg(any(
    feature = "globals", feature = "message-channels", feature = "messaging", feature = "service-worker-scope",
    feature = "service-workers", feature = "window", feature = "worker-scope", feature = "workers",
    all(feature = "experimental", feature = "iframes"),
))]
web_dictionary! {
    /// `dictionary StructuredSerializeOptions`
    pub struct StructuredSerializeOptions: [crate::Object];
    name = "StructuredSerializeOptions";
    extended;
}

#[cfg(feature = "messaging")]
web_union! {
    /// `typedef (WindowProxy or MessagePort or ServiceWorker) MessageEventSource`
    pub enum MessageEventSource {
        WindowProxy(crate::WindowProxy): value,
        MessagePort(crate::MessagePort): value,
        ServiceWorker(crate::ServiceWorker): value,
    }
    into crate::Object;
}

#[cfg(feature = "messaging")]
web_stands_for!(crate::MessageEvent, crate::MessageEventInit);
