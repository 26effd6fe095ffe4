//! Types: Messages through ports and channels: MessageChannel, MessagePort, BroadcastChannel

#[cfg(feature = "message-channels")]
web_interface! {
    /// A pair of connected ports; a message sent to one comes out of the other.
    ///
    /// `interface MessageChannel`
    ///
    /// Feature `message-channels`. Exposed in Window, Worker. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/API/MessageChannel) · [Specification](https://html.spec.whatwg.org/multipage/web-messaging.html#message-channels)
    pub struct MessageChannel: [crate::Object];
    class = "MessageChannel";
}

#[cfg(any(
    feature = "audio-worklet", feature = "message-channels", feature = "messaging", feature = "service-worker-scope",
    feature = "workers",
))]
web_interface! {
    /// One end of a message channel, which can be handed over to another window or worker.
    ///
    /// `interface MessagePort : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `message-channels`. Exposed in Window, Worker, AudioWorklet. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/API/MessagePort) · [Specification](https://html.spec.whatwg.org/multipage/web-messaging.html#message-ports)
    pub struct MessagePort: [crate::EventTarget, crate::Object];
    class = "MessagePort";
}

#[cfg(any(feature = "message-channels", all(feature = "experimental", feature = "storage-access")))]
web_interface! {
    /// A named channel between all windows and workers of the same origin.
    ///
    /// `interface BroadcastChannel : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `message-channels`. Exposed in Window, Worker. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/BroadcastChannel) · [Specification](https://html.spec.whatwg.org/multipage/web-messaging.html#broadcasting-to-other-browsing-contexts)
    pub struct BroadcastChannel: [crate::EventTarget, crate::Object];
    class = "BroadcastChannel";
}
