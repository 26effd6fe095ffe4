//! Types: What a peer connection runs over: ICE and DTLS transports

/// `dictionary RTCIceGatherOptions`
#[doc(alias = "RTCIceGatherOptions")]
#[cfg(all(feature = "experimental", feature = "webrtc-transports"))]
#[repr(transparent)]
pub struct RtcIceGatherOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webrtc-transports"))]
dictionary!(RtcIceGatherOptions:; "RTCIceGatherOptions");

/// `interface RTCDtlsTransport : EventTarget`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDtlsTransport) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtlstransport)
#[doc(alias = "RTCDtlsTransport")]
#[cfg(any(feature = "webrtc-data-channels", feature = "webrtc-media", feature = "webrtc-transports"))]
#[repr(transparent)]
pub struct RtcDtlsTransport {
    parent: crate::EventTarget,
}
#[cfg(any(feature = "webrtc-data-channels", feature = "webrtc-media", feature = "webrtc-transports"))]
interface!(RtcDtlsTransport: crate::EventTarget; "RTCDtlsTransport");

/// `enum RTCDtlsTransportState`
#[doc(alias = "RTCDtlsTransportState")]
#[cfg(any(feature = "webrtc-stats", feature = "webrtc-transports"))]
#[non_exhaustive]
pub enum RtcDtlsTransportState {
    /// `"new"`
    New,
    /// `"connecting"`
    Connecting,
    /// `"connected"`
    Connected,
    /// `"closed"`
    Closed,
    /// `"failed"`
    Failed,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "webrtc-stats", feature = "webrtc-transports"))]
enumeration!(RtcDtlsTransportState {
    New = "new",
    Connecting = "connecting",
    Connected = "connected",
    Closed = "closed",
    Failed = "failed",
});

/// `interface RTCIceTransport : EventTarget`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceTransport) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicetransport)
#[doc(alias = "RTCIceTransport")]
#[cfg(feature = "webrtc-transports")]
#[repr(transparent)]
pub struct RtcIceTransport {
    parent: crate::EventTarget,
}
#[cfg(feature = "webrtc-transports")]
interface!(RtcIceTransport: crate::EventTarget; "RTCIceTransport");

/// `dictionary RTCIceParameters`
#[doc(alias = "RTCIceParameters")]
#[cfg(all(feature = "experimental", feature = "webrtc-transports"))]
#[repr(transparent)]
pub struct RtcIceParameters {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webrtc-transports"))]
dictionary!(RtcIceParameters:; "RTCIceParameters");

/// `interface RTCIceCandidatePair`
///
/// Exposed in Window.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidatePair) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidatepair)
#[doc(alias = "RTCIceCandidatePair")]
#[cfg(feature = "webrtc-transports")]
#[repr(transparent)]
pub struct RtcIceCandidatePair {
    parent: crate::Object,
}
#[cfg(feature = "webrtc-transports")]
interface!(RtcIceCandidatePair:; "RTCIceCandidatePair");

/// `enum RTCIceGathererState`
#[doc(alias = "RTCIceGathererState")]
#[cfg(feature = "webrtc-transports")]
#[non_exhaustive]
pub enum RtcIceGathererState {
    /// `"new"`
    New,
    /// `"gathering"`
    Gathering,
    /// `"complete"`
    Complete,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webrtc-transports")]
enumeration!(RtcIceGathererState {
    New = "new",
    Gathering = "gathering",
    Complete = "complete",
});

/// `enum RTCIceTransportState`
#[doc(alias = "RTCIceTransportState")]
#[cfg(any(feature = "webrtc-stats", feature = "webrtc-transports"))]
#[non_exhaustive]
pub enum RtcIceTransportState {
    /// `"closed"`
    Closed,
    /// `"failed"`
    Failed,
    /// `"disconnected"`
    Disconnected,
    /// `"new"`
    New,
    /// `"checking"`
    Checking,
    /// `"completed"`
    Completed,
    /// `"connected"`
    Connected,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "webrtc-stats", feature = "webrtc-transports"))]
enumeration!(RtcIceTransportState {
    Closed = "closed",
    Failed = "failed",
    Disconnected = "disconnected",
    New = "new",
    Checking = "checking",
    Completed = "completed",
    Connected = "connected",
});

/// `enum RTCIceRole`
#[doc(alias = "RTCIceRole")]
#[cfg(any(feature = "webrtc-stats", feature = "webrtc-transports"))]
#[non_exhaustive]
pub enum RtcIceRole {
    /// `"unknown"`
    Unknown,
    /// `"controlling"`
    Controlling,
    /// `"controlled"`
    Controlled,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "webrtc-stats", feature = "webrtc-transports"))]
enumeration!(RtcIceRole {
    Unknown = "unknown",
    Controlling = "controlling",
    Controlled = "controlled",
});

/// `enum RTCIceComponent`
#[doc(alias = "RTCIceComponent")]
#[cfg(any(feature = "webrtc", feature = "webrtc-transports"))]
#[non_exhaustive]
pub enum RtcIceComponent {
    /// `"rtp"`
    Rtp,
    /// `"rtcp"`
    Rtcp,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "webrtc", feature = "webrtc-transports"))]
enumeration!(RtcIceComponent {
    Rtp = "rtp",
    Rtcp = "rtcp",
});
