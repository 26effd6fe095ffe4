//! Types: Messages between windows: postMessage, and the message event

#[cfg(any(feature = "messaging", feature = "window"))]
web_dictionary! {
    /// The receiver's origin and the objects to transfer for `Window.postMessage`.
    ///
    /// `dictionary WindowPostMessageOptions : StructuredSerializeOptions`
    ///
    /// Inherits the methods of [`StructuredSerializeOptions`](crate::StructuredSerializeOptions).
    ///
    /// Feature `messaging`.
    pub struct WindowPostMessageOptions: [crate::StructuredSerializeOptions, crate::Object];
    name = "WindowPostMessageOptions";
}

#[cfg(any(
    feature = "event-handlers", feature = "message-channels", feature = "messaging", feature = "server-sent-events",
    feature = "service-workers", feature = "webrtc-data-channels", feature = "websockets", feature = "worker-scope",
    feature = "workers", all(feature = "experimental", any(feature = "iframes", feature = "presentation")),
))]
web_interface! {
    /// The event for a message from a window, worker, port, channel, socket or event source.
    ///
    /// `interface MessageEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `messaging`. Exposed in Window, Worker, AudioWorklet. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MessageEvent) · [Specification](https://html.spec.whatwg.org/multipage/comms.html#the-messageevent-interface)
    pub struct MessageEvent: [crate::Event, crate::Object];
    class = "MessageEvent";
}

#[cfg(feature = "messaging")]
web_dictionary! {
    /// The values to make a `MessageEvent` from.
    ///
    /// `dictionary MessageEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `messaging`.
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
    /// The options for cloning a value, with the objects to hand over instead of copying.
    ///
    /// `dictionary StructuredSerializeOptions`
    ///
    /// Feature `messaging`.
    pub struct StructuredSerializeOptions: [crate::Object];
    name = "StructuredSerializeOptions";
    extended;
}

#[cfg(feature = "messaging")]
web_union! {
    /// `typedef (WindowProxy or MessagePort or ServiceWorker) MessageEventSource`
    ///
    /// Feature `messaging`.
    pub enum MessageEventSource {
        WindowProxy(crate::WindowProxy): value,
        MessagePort(crate::MessagePort): value,
        ServiceWorker(crate::ServiceWorker): value,
    }
    into crate::Object;
}

#[cfg(feature = "messaging")]
web_stands_for!(crate::MessageEvent, crate::MessageEventInit);
