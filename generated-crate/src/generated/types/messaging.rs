//! Types: Messages between windows: postMessage, and the message event

/// `dictionary WindowPostMessageOptions : StructuredSerializeOptions`
#[cfg(feature = "messaging")]
#[repr(transparent)]
pub struct WindowPostMessageOptions {
    parent: crate::StructuredSerializeOptions,
}
#[cfg(feature = "messaging")]
dictionary!(WindowPostMessageOptions: crate::StructuredSerializeOptions; "WindowPostMessageOptions");

/// `interface MessageEvent : Event`
///
/// Exposed in Window, Worker, AudioWorklet.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MessageEvent) · [Specification](https://html.spec.whatwg.org/multipage/comms.html#the-messageevent-interface)
#[cfg(any(
    feature = "event-handlers", feature = "message-channels", feature = "messaging", feature = "server-sent-events",
    feature = "service-workers", feature = "webrtc-data-channels", feature = "websockets", feature = "worker-scope",
    feature = "workers", all(feature = "experimental", any(feature = "iframes", feature = "presentation")),
))]
#[repr(transparent)]
pub struct MessageEvent {
    parent: crate::Event,
}
#[cfg(any(
    feature = "event-handlers", feature = "message-channels", feature = "messaging", feature = "server-sent-events",
    feature = "service-workers", feature = "webrtc-data-channels", feature = "websockets", feature = "worker-scope",
    feature = "workers", all(feature = "experimental", any(feature = "iframes", feature = "presentation")),
))]
interface!(MessageEvent: crate::Event; "MessageEvent");

/// `dictionary MessageEventInit : EventInit`
#[cfg(feature = "messaging")]
#[repr(transparent)]
pub struct MessageEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "messaging")]
dictionary!(MessageEventInit: crate::EventInit; "MessageEventInit");

/// `dictionary StructuredSerializeOptions`
#[cfg(any(
    feature = "globals", feature = "message-channels", feature = "messaging", feature = "service-worker-scope",
    feature = "service-workers", feature = "worker-scope", feature = "workers",
    all(feature = "experimental", feature = "iframes"),
))]
#[repr(transparent)]
pub struct StructuredSerializeOptions {
    parent: crate::Object,
}
#[cfg(any(
    feature = "globals", feature = "message-channels", feature = "messaging", feature = "service-worker-scope",
    feature = "service-workers", feature = "worker-scope", feature = "workers",
    all(feature = "experimental", feature = "iframes"),
))]
dictionary!(StructuredSerializeOptions:; "StructuredSerializeOptions");
#[cfg(any(
    feature = "globals", feature = "message-channels", feature = "messaging", feature = "service-worker-scope",
    feature = "service-workers", feature = "worker-scope", feature = "workers",
    all(feature = "experimental", feature = "iframes"),
))]
extended!([] StructuredSerializeOptions);

/// `typedef (Window or MessagePort or ServiceWorker) MessageEventSource`
#[cfg(feature = "messaging")]
#[non_exhaustive]
pub enum MessageEventSource {
    /// `Window`
    Window(crate::Window),
    /// `MessagePort`
    MessagePort(crate::MessagePort),
    /// `ServiceWorker`
    ServiceWorker(crate::ServiceWorker),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "messaging")]
union!(MessageEventSource {
    Window(crate::Window): value,
    MessagePort(crate::MessagePort): value,
    ServiceWorker(crate::ServiceWorker): value,
});
