//! Types: Sending messages over a peer connection
#[cfg(feature = "webrtc-data-channels")]
/// `interface RTCSctpTransport : EventTarget`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCSctpTransport) · [Specification](https://w3c.github.io/webrtc-pc/#rtcsctptransport-interface)
#[doc(alias = "RTCSctpTransport")]
#[repr(transparent)]
pub struct RtcSctpTransport {
    parent: crate::EventTarget,
}
#[cfg(feature = "webrtc-data-channels")]
interface!(RtcSctpTransport: crate::EventTarget; "RTCSctpTransport");

#[cfg(feature = "webrtc-data-channels")]
/// `enum RTCSctpTransportState`
#[doc(alias = "RTCSctpTransportState")]
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

#[cfg(feature = "webrtc-data-channels")]
/// `interface RTCDataChannel : EventTarget`
///
/// Exposed in Window, DedicatedWorker.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannel) · [Specification](https://w3c.github.io/webrtc-pc/#rtcdatachannel)
#[doc(alias = "RTCDataChannel")]
#[repr(transparent)]
pub struct RtcDataChannel {
    parent: crate::EventTarget,
}
#[cfg(feature = "webrtc-data-channels")]
interface!(RtcDataChannel: crate::EventTarget; "RTCDataChannel");

#[cfg(feature = "webrtc-data-channels")]
/// `dictionary RTCDataChannelInit`
#[doc(alias = "RTCDataChannelInit")]
#[repr(transparent)]
pub struct RtcDataChannelInit {
    parent: crate::Object,
}
#[cfg(feature = "webrtc-data-channels")]
dictionary!(RtcDataChannelInit:; "RTCDataChannelInit");

/// `enum RTCDataChannelState`
#[doc(alias = "RTCDataChannelState")]
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
enumeration!(RtcDataChannelState {
    Connecting = "connecting",
    Open = "open",
    Closing = "closing",
    Closed = "closed",
});

#[cfg(feature = "webrtc-data-channels")]
/// `interface RTCDataChannelEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannelEvent) · [Specification](https://w3c.github.io/webrtc-pc/#rtcdatachannelevent)
#[doc(alias = "RTCDataChannelEvent")]
#[repr(transparent)]
pub struct RtcDataChannelEvent {
    parent: crate::Event,
}
#[cfg(feature = "webrtc-data-channels")]
interface!(RtcDataChannelEvent: crate::Event; "RTCDataChannelEvent");

#[cfg(feature = "webrtc-data-channels")]
/// `dictionary RTCDataChannelEventInit : EventInit`
#[doc(alias = "RTCDataChannelEventInit")]
#[repr(transparent)]
pub struct RtcDataChannelEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "webrtc-data-channels")]
dictionary!(RtcDataChannelEventInit: crate::EventInit; "RTCDataChannelEventInit");
