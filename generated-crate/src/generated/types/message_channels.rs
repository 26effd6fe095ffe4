//! Types: Messages through ports and channels: MessageChannel, MessagePort, BroadcastChannel

/// `interface MessageChannel`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/API/MessageChannel) · [Specification](https://html.spec.whatwg.org/multipage/web-messaging.html#message-channels)
#[cfg(feature = "message-channels")]
#[repr(transparent)]
pub struct MessageChannel {
    parent: crate::Object,
}
#[cfg(feature = "message-channels")]
interface!(MessageChannel:; "MessageChannel");

/// `interface MessagePort : EventTarget`
///
/// Exposed in Window, Worker, AudioWorklet.
///
/// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/API/MessagePort) · [Specification](https://html.spec.whatwg.org/multipage/web-messaging.html#message-ports)
#[cfg(any(
    feature = "audio-worklet", feature = "message-channels", feature = "messaging", feature = "service-worker-scope",
    feature = "workers",
))]
#[repr(transparent)]
pub struct MessagePort {
    parent: crate::EventTarget,
}
#[cfg(any(
    feature = "audio-worklet", feature = "message-channels", feature = "messaging", feature = "service-worker-scope",
    feature = "workers",
))]
interface!(MessagePort: crate::EventTarget; "MessagePort");

/// `interface BroadcastChannel : EventTarget`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/BroadcastChannel) · [Specification](https://html.spec.whatwg.org/multipage/web-messaging.html#broadcasting-to-other-browsing-contexts)
#[cfg(any(feature = "message-channels", all(feature = "experimental", feature = "storage-access")))]
#[repr(transparent)]
pub struct BroadcastChannel {
    parent: crate::EventTarget,
}
#[cfg(any(feature = "message-channels", all(feature = "experimental", feature = "storage-access")))]
interface!(BroadcastChannel: crate::EventTarget; "BroadcastChannel");
