//! Types: Sending messages over a peer connection

/// `interface RTCSctpTransport : EventTarget`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCSctpTransport) · [Specification](https://w3c.github.io/webrtc-pc/#rtcsctptransport-interface)
#[doc(alias = "RTCSctpTransport")]
#[cfg(feature = "webrtc-data-channels")]
#[repr(transparent)]
pub struct RtcSctpTransport {
    parent: crate::EventTarget,
}
#[cfg(feature = "webrtc-data-channels")]
interface!(RtcSctpTransport: crate::EventTarget; "RTCSctpTransport");

/// `enum RTCSctpTransportState`
#[doc(alias = "RTCSctpTransportState")]
#[cfg(feature = "webrtc-data-channels")]
#[non_exhaustive]
pub enum RtcSctpTransportState {
    /// `"connecting"`
    Connecting,
    /// `"connected"`
    Connected,
    /// `"closed"`
    Closed,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webrtc-data-channels")]
enumeration!(RtcSctpTransportState {
    Connecting = "connecting",
    Connected = "connected",
    Closed = "closed",
});

/// `interface RTCDataChannel : EventTarget`
///
/// Exposed in Window, DedicatedWorker.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannel) · [Specification](https://w3c.github.io/webrtc-pc/#rtcdatachannel)
#[doc(alias = "RTCDataChannel")]
#[cfg(feature = "webrtc-data-channels")]
#[repr(transparent)]
pub struct RtcDataChannel {
    parent: crate::EventTarget,
}
#[cfg(feature = "webrtc-data-channels")]
interface!(RtcDataChannel: crate::EventTarget; "RTCDataChannel");

/// `dictionary RTCDataChannelInit`
#[doc(alias = "RTCDataChannelInit")]
#[cfg(feature = "webrtc-data-channels")]
#[repr(transparent)]
pub struct RtcDataChannelInit {
    parent: crate::Object,
}
#[cfg(feature = "webrtc-data-channels")]
dictionary!(RtcDataChannelInit:; "RTCDataChannelInit");

/// `enum RTCDataChannelState`
#[doc(alias = "RTCDataChannelState")]
#[cfg(any(feature = "webrtc-data-channels", feature = "webrtc-stats"))]
#[non_exhaustive]
pub enum RtcDataChannelState {
    /// `"connecting"`
    Connecting,
    /// `"open"`
    Open,
    /// `"closing"`
    Closing,
    /// `"closed"`
    Closed,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "webrtc-data-channels", feature = "webrtc-stats"))]
enumeration!(RtcDataChannelState {
    Connecting = "connecting",
    Open = "open",
    Closing = "closing",
    Closed = "closed",
});

/// `interface RTCDataChannelEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannelEvent) · [Specification](https://w3c.github.io/webrtc-pc/#rtcdatachannelevent)
#[doc(alias = "RTCDataChannelEvent")]
#[cfg(any(feature = "webrtc", feature = "webrtc-data-channels"))]
#[repr(transparent)]
pub struct RtcDataChannelEvent {
    parent: crate::Event,
}
#[cfg(any(feature = "webrtc", feature = "webrtc-data-channels"))]
interface!(RtcDataChannelEvent: crate::Event; "RTCDataChannelEvent");

/// `dictionary RTCDataChannelEventInit : EventInit`
#[doc(alias = "RTCDataChannelEventInit")]
#[cfg(feature = "webrtc-data-channels")]
#[repr(transparent)]
pub struct RtcDataChannelEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "webrtc-data-channels")]
dictionary!(RtcDataChannelEventInit: crate::EventInit; "RTCDataChannelEventInit");
