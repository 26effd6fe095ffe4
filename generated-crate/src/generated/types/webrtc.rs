//! Types: Connections between peers: RTCPeerConnection, session descriptions, ICE candidates

/// `dictionary RTCConfiguration`
#[doc(alias = "RTCConfiguration")]
#[cfg(any(feature = "webrtc", feature = "webrtc-identity"))]
#[repr(transparent)]
pub struct RtcConfiguration {
    parent: crate::Object,
}
#[cfg(any(feature = "webrtc", feature = "webrtc-identity"))]
dictionary!(RtcConfiguration:; "RTCConfiguration");

/// `dictionary RTCIceServer`
#[doc(alias = "RTCIceServer")]
#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-transports")))]
#[repr(transparent)]
pub struct RtcIceServer {
    parent: crate::Object,
}
#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-transports")))]
dictionary!(RtcIceServer:; "RTCIceServer");

/// `enum RTCIceTransportPolicy`
#[doc(alias = "RTCIceTransportPolicy")]
#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-transports")))]
#[non_exhaustive]
pub enum RtcIceTransportPolicy {
    /// `"relay"`
    Relay,
    /// `"all"`
    All,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-transports")))]
enumeration!(RtcIceTransportPolicy {
    Relay = "relay",
    All = "all",
});

/// `enum RTCBundlePolicy`
#[doc(alias = "RTCBundlePolicy")]
#[cfg(feature = "webrtc")]
#[non_exhaustive]
pub enum RtcBundlePolicy {
    /// `"balanced"`
    Balanced,
    /// `"max-compat"`
    MaxCompat,
    /// `"max-bundle"`
    MaxBundle,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webrtc")]
enumeration!(RtcBundlePolicy {
    Balanced = "balanced",
    MaxCompat = "max-compat",
    MaxBundle = "max-bundle",
});

/// `enum RTCRtcpMuxPolicy`
#[doc(alias = "RTCRtcpMuxPolicy")]
#[cfg(feature = "webrtc")]
#[non_exhaustive]
pub enum RtcRtcpMuxPolicy {
    /// `"require"`
    Require,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webrtc")]
enumeration!(RtcRtcpMuxPolicy {
    Require = "require",
});

/// `dictionary RTCOfferAnswerOptions`
#[doc(alias = "RTCOfferAnswerOptions")]
#[cfg(feature = "webrtc")]
#[repr(transparent)]
pub struct RtcOfferAnswerOptions {
    parent: crate::Object,
}
#[cfg(feature = "webrtc")]
dictionary!(RtcOfferAnswerOptions:; "RTCOfferAnswerOptions");
#[cfg(feature = "webrtc")]
extended!([] RtcOfferAnswerOptions);

/// `dictionary RTCOfferOptions : RTCOfferAnswerOptions`
#[doc(alias = "RTCOfferOptions")]
#[cfg(feature = "webrtc")]
#[repr(transparent)]
pub struct RtcOfferOptions {
    parent: crate::RtcOfferAnswerOptions,
}
#[cfg(feature = "webrtc")]
dictionary!(RtcOfferOptions: crate::RtcOfferAnswerOptions; "RTCOfferOptions");

/// `dictionary RTCAnswerOptions : RTCOfferAnswerOptions`
#[doc(alias = "RTCAnswerOptions")]
#[cfg(feature = "webrtc")]
#[repr(transparent)]
pub struct RtcAnswerOptions {
    parent: crate::RtcOfferAnswerOptions,
}
#[cfg(feature = "webrtc")]
dictionary!(RtcAnswerOptions: crate::RtcOfferAnswerOptions; "RTCAnswerOptions");

/// `enum RTCSignalingState`
#[doc(alias = "RTCSignalingState")]
#[cfg(feature = "webrtc")]
#[non_exhaustive]
pub enum RtcSignalingState {
    /// `"stable"`
    Stable,
    /// `"have-local-offer"`
    HaveLocalOffer,
    /// `"have-remote-offer"`
    HaveRemoteOffer,
    /// `"have-local-pranswer"`
    HaveLocalPranswer,
    /// `"have-remote-pranswer"`
    HaveRemotePranswer,
    /// `"closed"`
    Closed,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webrtc")]
enumeration!(RtcSignalingState {
    Stable = "stable",
    HaveLocalOffer = "have-local-offer",
    HaveRemoteOffer = "have-remote-offer",
    HaveLocalPranswer = "have-local-pranswer",
    HaveRemotePranswer = "have-remote-pranswer",
    Closed = "closed",
});

/// `enum RTCIceGatheringState`
#[doc(alias = "RTCIceGatheringState")]
#[cfg(feature = "webrtc")]
#[non_exhaustive]
pub enum RtcIceGatheringState {
    /// `"new"`
    New,
    /// `"gathering"`
    Gathering,
    /// `"complete"`
    Complete,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webrtc")]
enumeration!(RtcIceGatheringState {
    New = "new",
    Gathering = "gathering",
    Complete = "complete",
});

/// `enum RTCPeerConnectionState`
#[doc(alias = "RTCPeerConnectionState")]
#[cfg(feature = "webrtc")]
#[non_exhaustive]
pub enum RtcPeerConnectionState {
    /// `"closed"`
    Closed,
    /// `"failed"`
    Failed,
    /// `"disconnected"`
    Disconnected,
    /// `"new"`
    New,
    /// `"connecting"`
    Connecting,
    /// `"connected"`
    Connected,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webrtc")]
enumeration!(RtcPeerConnectionState {
    Closed = "closed",
    Failed = "failed",
    Disconnected = "disconnected",
    New = "new",
    Connecting = "connecting",
    Connected = "connected",
});

/// `enum RTCIceConnectionState`
#[doc(alias = "RTCIceConnectionState")]
#[cfg(feature = "webrtc")]
#[non_exhaustive]
pub enum RtcIceConnectionState {
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
#[cfg(feature = "webrtc")]
enumeration!(RtcIceConnectionState {
    Closed = "closed",
    Failed = "failed",
    Disconnected = "disconnected",
    New = "new",
    Checking = "checking",
    Completed = "completed",
    Connected = "connected",
});

/// `interface RTCPeerConnection : EventTarget`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection) · [Specification](https://w3c.github.io/webrtc-pc/#interface-definition)
#[doc(alias = "RTCPeerConnection")]
#[cfg(any(
    feature = "webrtc", feature = "webrtc-data-channels", feature = "webrtc-media", feature = "webrtc-stats",
    all(feature = "experimental", feature = "webrtc-identity"),
))]
#[repr(transparent)]
pub struct RtcPeerConnection {
    parent: crate::EventTarget,
}
#[cfg(any(
    feature = "webrtc", feature = "webrtc-data-channels", feature = "webrtc-media", feature = "webrtc-stats",
    all(feature = "experimental", feature = "webrtc-identity"),
))]
interface!(RtcPeerConnection: crate::EventTarget; "RTCPeerConnection");

/// `enum RTCSdpType`
#[doc(alias = "RTCSdpType")]
#[cfg(feature = "webrtc")]
#[non_exhaustive]
pub enum RtcSdpType {
    /// `"offer"`
    Offer,
    /// `"pranswer"`
    Pranswer,
    /// `"answer"`
    Answer,
    /// `"rollback"`
    Rollback,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webrtc")]
enumeration!(RtcSdpType {
    Offer = "offer",
    Pranswer = "pranswer",
    Answer = "answer",
    Rollback = "rollback",
});

/// `interface RTCSessionDescription`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCSessionDescription) · [Specification](https://w3c.github.io/webrtc-pc/#rtcsessiondescription-class)
#[doc(alias = "RTCSessionDescription")]
#[cfg(feature = "webrtc")]
#[repr(transparent)]
pub struct RtcSessionDescription {
    parent: crate::Object,
}
#[cfg(feature = "webrtc")]
interface!(RtcSessionDescription:; "RTCSessionDescription");

/// `dictionary RTCSessionDescriptionInit`
#[doc(alias = "RTCSessionDescriptionInit")]
#[cfg(feature = "webrtc")]
#[repr(transparent)]
pub struct RtcSessionDescriptionInit {
    parent: crate::Object,
}
#[cfg(feature = "webrtc")]
dictionary!(RtcSessionDescriptionInit:; "RTCSessionDescriptionInit");

/// `dictionary RTCLocalSessionDescriptionInit`
#[doc(alias = "RTCLocalSessionDescriptionInit")]
#[cfg(feature = "webrtc")]
#[repr(transparent)]
pub struct RtcLocalSessionDescriptionInit {
    parent: crate::Object,
}
#[cfg(feature = "webrtc")]
dictionary!(RtcLocalSessionDescriptionInit:; "RTCLocalSessionDescriptionInit");

/// `interface RTCIceCandidate`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate) · [Specification](https://w3c.github.io/webrtc-pc/#rtcicecandidate-interface)
#[doc(alias = "RTCIceCandidate")]
#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-transports")))]
#[repr(transparent)]
pub struct RtcIceCandidate {
    parent: crate::Object,
}
#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-transports")))]
interface!(RtcIceCandidate:; "RTCIceCandidate");

/// `dictionary RTCIceCandidateInit`
#[doc(alias = "RTCIceCandidateInit")]
#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-transports")))]
#[repr(transparent)]
pub struct RtcIceCandidateInit {
    parent: crate::Object,
}
#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-transports")))]
dictionary!(RtcIceCandidateInit:; "RTCIceCandidateInit");
#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-transports")))]
extended!([] RtcIceCandidateInit);

/// `dictionary RTCLocalIceCandidateInit : RTCIceCandidateInit`
#[doc(alias = "RTCLocalIceCandidateInit")]
#[cfg(feature = "webrtc")]
#[repr(transparent)]
pub struct RtcLocalIceCandidateInit {
    parent: crate::RtcIceCandidateInit,
}
#[cfg(feature = "webrtc")]
dictionary!(RtcLocalIceCandidateInit: crate::RtcIceCandidateInit; "RTCLocalIceCandidateInit");

/// `enum RTCIceProtocol`
#[doc(alias = "RTCIceProtocol")]
#[cfg(feature = "webrtc")]
#[non_exhaustive]
pub enum RtcIceProtocol {
    /// `"udp"`
    Udp,
    /// `"tcp"`
    Tcp,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webrtc")]
enumeration!(RtcIceProtocol {
    Udp = "udp",
    Tcp = "tcp",
});

/// `enum RTCIceTcpCandidateType`
#[doc(alias = "RTCIceTcpCandidateType")]
#[cfg(any(feature = "webrtc", feature = "webrtc-stats"))]
#[non_exhaustive]
pub enum RtcIceTcpCandidateType {
    /// `"active"`
    Active,
    /// `"passive"`
    Passive,
    /// `"so"`
    So,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "webrtc", feature = "webrtc-stats"))]
enumeration!(RtcIceTcpCandidateType {
    Active = "active",
    Passive = "passive",
    So = "so",
});

/// `enum RTCIceCandidateType`
#[doc(alias = "RTCIceCandidateType")]
#[cfg(any(feature = "webrtc", feature = "webrtc-stats"))]
#[non_exhaustive]
pub enum RtcIceCandidateType {
    /// `"host"`
    Host,
    /// `"srflx"`
    Srflx,
    /// `"prflx"`
    Prflx,
    /// `"relay"`
    Relay,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "webrtc", feature = "webrtc-stats"))]
enumeration!(RtcIceCandidateType {
    Host = "host",
    Srflx = "srflx",
    Prflx = "prflx",
    Relay = "relay",
});

/// `enum RTCIceServerTransportProtocol`
#[doc(alias = "RTCIceServerTransportProtocol")]
#[cfg(any(feature = "webrtc", feature = "webrtc-stats"))]
#[non_exhaustive]
pub enum RtcIceServerTransportProtocol {
    /// `"udp"`
    Udp,
    /// `"tcp"`
    Tcp,
    /// `"tls"`
    Tls,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "webrtc", feature = "webrtc-stats"))]
enumeration!(RtcIceServerTransportProtocol {
    Udp = "udp",
    Tcp = "tcp",
    Tls = "tls",
});

/// `interface RTCPeerConnectionIceEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnectionIceEvent) · [Specification](https://w3c.github.io/webrtc-pc/#rtcpeerconnectioniceevent)
#[doc(alias = "RTCPeerConnectionIceEvent")]
#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-transports")))]
#[repr(transparent)]
pub struct RtcPeerConnectionIceEvent {
    parent: crate::Event,
}
#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-transports")))]
interface!(RtcPeerConnectionIceEvent: crate::Event; "RTCPeerConnectionIceEvent");

/// `dictionary RTCPeerConnectionIceEventInit : EventInit`
#[doc(alias = "RTCPeerConnectionIceEventInit")]
#[cfg(feature = "webrtc")]
#[repr(transparent)]
pub struct RtcPeerConnectionIceEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "webrtc")]
dictionary!(RtcPeerConnectionIceEventInit: crate::EventInit; "RTCPeerConnectionIceEventInit");

/// `interface RTCPeerConnectionIceErrorEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnectionIceErrorEvent) · [Specification](https://w3c.github.io/webrtc-pc/#rtcpeerconnectioniceerrorevent)
#[doc(alias = "RTCPeerConnectionIceErrorEvent")]
#[cfg(any(feature = "webrtc", feature = "webrtc-transports"))]
#[repr(transparent)]
pub struct RtcPeerConnectionIceErrorEvent {
    parent: crate::Event,
}
#[cfg(any(feature = "webrtc", feature = "webrtc-transports"))]
interface!(RtcPeerConnectionIceErrorEvent: crate::Event; "RTCPeerConnectionIceErrorEvent");

/// `dictionary RTCPeerConnectionIceErrorEventInit : EventInit`
#[doc(alias = "RTCPeerConnectionIceErrorEventInit")]
#[cfg(feature = "webrtc")]
#[repr(transparent)]
pub struct RtcPeerConnectionIceErrorEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "webrtc")]
dictionary!(RtcPeerConnectionIceErrorEventInit: crate::EventInit; "RTCPeerConnectionIceErrorEventInit");

/// `dictionary RTCCertificateExpiration`
#[doc(alias = "RTCCertificateExpiration")]
#[cfg(feature = "webrtc")]
#[repr(transparent)]
pub struct RtcCertificateExpiration {
    parent: crate::Object,
}
#[cfg(feature = "webrtc")]
dictionary!(RtcCertificateExpiration:; "RTCCertificateExpiration");

/// `interface RTCCertificate`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCCertificate) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtccertificate)
#[doc(alias = "RTCCertificate")]
#[cfg(feature = "webrtc")]
#[repr(transparent)]
pub struct RtcCertificate {
    parent: crate::Object,
}
#[cfg(feature = "webrtc")]
interface!(RtcCertificate:; "RTCCertificate");

/// `dictionary RTCDtlsFingerprint`
#[doc(alias = "RTCDtlsFingerprint")]
#[cfg(feature = "webrtc")]
#[repr(transparent)]
pub struct RtcDtlsFingerprint {
    parent: crate::Object,
}
#[cfg(feature = "webrtc")]
dictionary!(RtcDtlsFingerprint:; "RTCDtlsFingerprint");

/// `interface RTCError : DOMException`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCError) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerror)
#[doc(alias = "RTCError")]
#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-identity")))]
#[repr(transparent)]
pub struct RtcError {
    parent: crate::DomException,
}
#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-identity")))]
interface!(RtcError: crate::DomException; "RTCError");

/// `dictionary RTCErrorInit`
#[doc(alias = "RTCErrorInit")]
#[cfg(any(feature = "webrtc", feature = "webrtc-identity"))]
#[repr(transparent)]
pub struct RtcErrorInit {
    parent: crate::Object,
}
#[cfg(any(feature = "webrtc", feature = "webrtc-identity"))]
dictionary!(RtcErrorInit:; "RTCErrorInit");

/// `enum RTCErrorDetailType`
#[doc(alias = "RTCErrorDetailType")]
#[cfg(feature = "webrtc")]
#[non_exhaustive]
pub enum RtcErrorDetailType {
    /// `"data-channel-failure"`
    DataChannelFailure,
    /// `"dtls-failure"`
    DtlsFailure,
    /// `"fingerprint-failure"`
    FingerprintFailure,
    /// `"sctp-failure"`
    SctpFailure,
    /// `"sdp-syntax-error"`
    SdpSyntaxError,
    /// `"hardware-encoder-not-available"`
    HardwareEncoderNotAvailable,
    /// `"hardware-encoder-error"`
    HardwareEncoderError,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webrtc")]
enumeration!(RtcErrorDetailType {
    DataChannelFailure = "data-channel-failure",
    DtlsFailure = "dtls-failure",
    FingerprintFailure = "fingerprint-failure",
    SctpFailure = "sctp-failure",
    SdpSyntaxError = "sdp-syntax-error",
    HardwareEncoderNotAvailable = "hardware-encoder-not-available",
    HardwareEncoderError = "hardware-encoder-error",
});

/// `interface RTCErrorEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCErrorEvent) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerrorevent)
#[doc(alias = "RTCErrorEvent")]
#[cfg(any(feature = "webrtc", feature = "webrtc-data-channels", feature = "webrtc-transports"))]
#[repr(transparent)]
pub struct RtcErrorEvent {
    parent: crate::Event,
}
#[cfg(any(feature = "webrtc", feature = "webrtc-data-channels", feature = "webrtc-transports"))]
interface!(RtcErrorEvent: crate::Event; "RTCErrorEvent");

/// `dictionary RTCErrorEventInit : EventInit`
#[doc(alias = "RTCErrorEventInit")]
#[cfg(feature = "webrtc")]
#[repr(transparent)]
pub struct RtcErrorEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "webrtc")]
dictionary!(RtcErrorEventInit: crate::EventInit; "RTCErrorEventInit");

/// `callback RTCSessionDescriptionCallback = undefined (RTCSessionDescriptionInit description)`
#[doc(alias = "RTCSessionDescriptionCallback")]
#[cfg(feature = "webrtc")]
pub type RtcSessionDescriptionCallback = crate::Function<fn(crate::RtcSessionDescriptionInit)>;

/// `callback RTCPeerConnectionErrorCallback = undefined (DOMException error)`
#[doc(alias = "RTCPeerConnectionErrorCallback")]
#[cfg(feature = "webrtc")]
pub type RtcPeerConnectionErrorCallback = crate::Function<fn(crate::DomException)>;
