//! Types: WebSocket

/// `enum BinaryType`
#[non_exhaustive]
pub enum BinaryType {
    /// `"blob"`
    Blob,
    /// `"arraybuffer"`
    Arraybuffer,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(BinaryType {
    Blob = "blob",
    Arraybuffer = "arraybuffer",
});

/// `interface WebSocket : EventTarget`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket) · [Specification](https://websockets.spec.whatwg.org/#the-websocket-interface)
#[cfg(feature = "websockets")]
#[repr(transparent)]
pub struct WebSocket {
    parent: crate::EventTarget,
}
#[cfg(feature = "websockets")]
interface!(WebSocket: crate::EventTarget; "WebSocket");

/// `interface CloseEvent : Event`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CloseEvent) · [Specification](https://websockets.spec.whatwg.org/#the-closeevent-interface)
#[cfg(feature = "websockets")]
#[repr(transparent)]
pub struct CloseEvent {
    parent: crate::Event,
}
#[cfg(feature = "websockets")]
interface!(CloseEvent: crate::Event; "CloseEvent");

/// `dictionary CloseEventInit : EventInit`
#[cfg(feature = "websockets")]
#[repr(transparent)]
pub struct CloseEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "websockets")]
dictionary!(CloseEventInit: crate::EventInit; "CloseEventInit");
