//! Types: Connections between peers: RTCPeerConnection, session descriptions, ICE candidates

#[cfg(any(feature = "webrtc", feature = "webrtc-identity"))]
web_dictionary! {
    /// The settings of a peer connection, above all the STUN and TURN servers.
    ///
    /// `dictionary RTCConfiguration`
    ///
    /// Members are added by the feature `webrtc-identity`.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "RTCConfiguration")]
    pub struct RtcConfiguration: [crate::Object];
    name = "RTCConfiguration";
}

#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-transports")))]
web_dictionary! {
    /// A STUN or TURN server, which helps two peers to reach each other.
    ///
    /// `dictionary RTCIceServer`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "RTCIceServer")]
    pub struct RtcIceServer: [crate::Object];
    name = "RTCIceServer";
}

#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-transports")))]
web_enumeration! {
    /// The network routes that may be used: `all`, or only `relay` through TURN servers.
    ///
    /// `enum RTCIceTransportPolicy`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "RTCIceTransportPolicy")]
    pub enum RtcIceTransportPolicy {
        Relay = "relay",
        All = "all",
    }
}

#[cfg(feature = "webrtc")]
web_enumeration! {
    /// The spread of audio, video and data over transports if the other peer cannot bundle them.
    ///
    /// `enum RTCBundlePolicy`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "RTCBundlePolicy")]
    pub enum RtcBundlePolicy {
        Balanced = "balanced",
        MaxCompat = "max-compat",
        MaxBundle = "max-bundle",
    }
}

#[cfg(feature = "webrtc")]
web_enumeration! {
    /// The sharing of a transport by RTP and RTCP, for which only `require` is left.
    ///
    /// `enum RTCRtcpMuxPolicy`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "RTCRtcpMuxPolicy")]
    pub enum RtcRtcpMuxPolicy {
        Require = "require",
    }
}

#[cfg(feature = "webrtc")]
web_dictionary! {
    /// The common base of the options for offers and answers.
    ///
    /// `dictionary RTCOfferAnswerOptions`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "RTCOfferAnswerOptions")]
    pub struct RtcOfferAnswerOptions: [crate::Object];
    name = "RTCOfferAnswerOptions";
    extended;
}

#[cfg(feature = "webrtc")]
web_dictionary! {
    /// The options for creating an offer.
    ///
    /// `dictionary RTCOfferOptions : RTCOfferAnswerOptions`
    ///
    /// Inherits the methods of [`RtcOfferAnswerOptions`](crate::RtcOfferAnswerOptions).
    ///
    /// Feature `webrtc`.
    #[doc(alias = "RTCOfferOptions")]
    pub struct RtcOfferOptions: [crate::RtcOfferAnswerOptions, crate::Object];
    name = "RTCOfferOptions";
}

#[cfg(feature = "webrtc")]
web_dictionary! {
    /// The options for creating an answer, of which there are none.
    ///
    /// `dictionary RTCAnswerOptions : RTCOfferAnswerOptions`
    ///
    /// Inherits the methods of [`RtcOfferAnswerOptions`](crate::RtcOfferAnswerOptions).
    ///
    /// Feature `webrtc`.
    #[doc(alias = "RTCAnswerOptions")]
    pub struct RtcAnswerOptions: [crate::RtcOfferAnswerOptions, crate::Object];
    name = "RTCAnswerOptions";
}

#[cfg(feature = "webrtc")]
web_enumeration! {
    /// The state of the exchange of offer and answer, such as `stable` or `have-local-offer`.
    ///
    /// `enum RTCSignalingState`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "RTCSignalingState")]
    pub enum RtcSignalingState {
        Stable = "stable",
        HaveLocalOffer = "have-local-offer",
        HaveRemoteOffer = "have-remote-offer",
        HaveLocalPranswer = "have-local-pranswer",
        HaveRemotePranswer = "have-remote-pranswer",
        Closed = "closed",
    }
}

#[cfg(feature = "webrtc")]
web_enumeration! {
    /// The state of the search for local addresses: `new`, `gathering` or `complete`.
    ///
    /// `enum RTCIceGatheringState`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "RTCIceGatheringState")]
    pub enum RtcIceGatheringState {
        New = "new",
        Gathering = "gathering",
        Complete = "complete",
    }
}

#[cfg(feature = "webrtc")]
web_enumeration! {
    /// The overall state of a connection, over all its transports.
    ///
    /// `enum RTCPeerConnectionState`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "RTCPeerConnectionState")]
    pub enum RtcPeerConnectionState {
        Closed = "closed",
        Failed = "failed",
        Disconnected = "disconnected",
        New = "new",
        Connecting = "connecting",
        Connected = "connected",
    }
}

#[cfg(feature = "webrtc")]
web_enumeration! {
    /// The state of the search for a working route to the other peer.
    ///
    /// `enum RTCIceConnectionState`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "RTCIceConnectionState")]
    pub enum RtcIceConnectionState {
        Closed = "closed",
        Failed = "failed",
        Disconnected = "disconnected",
        New = "new",
        Checking = "checking",
        Completed = "completed",
        Connected = "connected",
    }
}

#[cfg(any(
    feature = "unspecified", feature = "webrtc", feature = "webrtc-data-channels", feature = "webrtc-media",
    feature = "webrtc-stats", all(feature = "experimental", feature = "webrtc-identity"),
))]
web_interface! {
    /// A direct connection to another browser or a server, for audio, video and data.
    ///
    /// `interface RTCPeerConnection : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the features `unspecified`, `webrtc-data-channels`, `webrtc-identity`, `webrtc-media`,
    /// `webrtc-stats`.
    ///
    /// Feature `webrtc`. Exposed in Window. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection) · [Specification](https://w3c.github.io/webrtc-pc/#interface-definition)
    #[doc(alias = "RTCPeerConnection")]
    pub struct RtcPeerConnection: [crate::EventTarget, crate::Object];
    class = "RTCPeerConnection";
}

#[cfg(feature = "webrtc")]
web_enumeration! {
    /// The role of a session description: `offer`, `pranswer`, `answer` or `rollback`.
    ///
    /// `enum RTCSdpType`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "RTCSdpType")]
    pub enum RtcSdpType {
        Offer = "offer",
        Pranswer = "pranswer",
        Answer = "answer",
        Rollback = "rollback",
    }
}

#[cfg(feature = "webrtc")]
web_interface! {
    /// An offer or answer, which describes in SDP what a peer wants to send and receive.
    ///
    /// `interface RTCSessionDescription`
    ///
    /// Feature `webrtc`. Exposed in Window. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCSessionDescription) · [Specification](https://w3c.github.io/webrtc-pc/#rtcsessiondescription-class)
    #[doc(alias = "RTCSessionDescription")]
    pub struct RtcSessionDescription: [crate::Object];
    class = "RTCSessionDescription";
}

#[cfg(feature = "webrtc")]
web_dictionary! {
    /// An offer or answer as a plain object, the form in which it is passed on and set.
    ///
    /// `dictionary RTCSessionDescriptionInit`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "RTCSessionDescriptionInit")]
    pub struct RtcSessionDescriptionInit: [crate::Object];
    name = "RTCSessionDescriptionInit";
}

#[cfg(feature = "webrtc")]
web_dictionary! {
    /// A local offer or answer to set. What is left out is created as needed.
    ///
    /// `dictionary RTCLocalSessionDescriptionInit`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "RTCLocalSessionDescriptionInit")]
    pub struct RtcLocalSessionDescriptionInit: [crate::Object];
    name = "RTCLocalSessionDescriptionInit";
    optional;
}

#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-transports")))]
web_interface! {
    /// An address at which a peer might be reached.
    ///
    /// `interface RTCIceCandidate`
    ///
    /// Feature `webrtc`. Exposed in Window. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate) · [Specification](https://w3c.github.io/webrtc-pc/#rtcicecandidate-interface)
    #[doc(alias = "RTCIceCandidate")]
    pub struct RtcIceCandidate: [crate::Object];
    class = "RTCIceCandidate";
}

#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-transports")))]
web_dictionary! {
    /// An address of a peer as a plain object, the form in which it is passed on and added.
    ///
    /// `dictionary RTCIceCandidateInit`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "RTCIceCandidateInit")]
    pub struct RtcIceCandidateInit: [crate::Object];
    name = "RTCIceCandidateInit";
    optional;
    extended;
}

#[cfg(feature = "webrtc")]
web_dictionary! {
    /// An address of the local peer, with the server it came from.
    ///
    /// `dictionary RTCLocalIceCandidateInit : RTCIceCandidateInit`
    ///
    /// Inherits the methods of [`RtcIceCandidateInit`](crate::RtcIceCandidateInit).
    ///
    /// Feature `webrtc`.
    #[doc(alias = "RTCLocalIceCandidateInit")]
    pub struct RtcLocalIceCandidateInit: [crate::RtcIceCandidateInit, crate::Object];
    name = "RTCLocalIceCandidateInit";
    optional;
}

#[cfg(feature = "webrtc")]
web_enumeration! {
    /// The network protocol of a candidate, `udp` or `tcp`.
    ///
    /// `enum RTCIceProtocol`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "RTCIceProtocol")]
    pub enum RtcIceProtocol {
        Udp = "udp",
        Tcp = "tcp",
    }
}

#[cfg(any(feature = "webrtc", feature = "webrtc-stats"))]
web_enumeration! {
    /// The way a TCP candidate connects: `active`, `passive` or `so` (both at once).
    ///
    /// `enum RTCIceTcpCandidateType`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "RTCIceTcpCandidateType")]
    pub enum RtcIceTcpCandidateType {
        Active = "active",
        Passive = "passive",
        So = "so",
    }
}

#[cfg(any(feature = "webrtc", feature = "webrtc-stats"))]
web_enumeration! {
    /// The kind of a candidate: local (`host`), seen by a server or peer (`srflx`, `prflx`) or through TURN
    /// (`relay`).
    ///
    /// `enum RTCIceCandidateType`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "RTCIceCandidateType")]
    pub enum RtcIceCandidateType {
        Host = "host",
        Srflx = "srflx",
        Prflx = "prflx",
        Relay = "relay",
    }
}

#[cfg(any(feature = "webrtc", feature = "webrtc-stats"))]
web_enumeration! {
    /// The protocol between the browser and a TURN server: `udp`, `tcp` or `tls`.
    ///
    /// `enum RTCIceServerTransportProtocol`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "RTCIceServerTransportProtocol")]
    pub enum RtcIceServerTransportProtocol {
        Udp = "udp",
        Tcp = "tcp",
        Tls = "tls",
    }
}

#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-transports")))]
web_interface! {
    /// The event for a new local candidate, which is to be sent to the other peer.
    ///
    /// `interface RTCPeerConnectionIceEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `webrtc`. Exposed in Window. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnectionIceEvent) · [Specification](https://w3c.github.io/webrtc-pc/#rtcpeerconnectioniceevent)
    #[doc(alias = "RTCPeerConnectionIceEvent")]
    pub struct RtcPeerConnectionIceEvent: [crate::Event, crate::Object];
    class = "RTCPeerConnectionIceEvent";
}

#[cfg(feature = "webrtc")]
web_dictionary! {
    /// The fields for creating an `RTCPeerConnectionIceEvent`.
    ///
    /// `dictionary RTCPeerConnectionIceEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `webrtc`.
    #[doc(alias = "RTCPeerConnectionIceEventInit")]
    pub struct RtcPeerConnectionIceEventInit: [crate::EventInit, crate::Object];
    name = "RTCPeerConnectionIceEventInit";
    optional;
}

#[cfg(any(feature = "webrtc", feature = "webrtc-transports"))]
web_interface! {
    /// The event for an error while a STUN or TURN server was used.
    ///
    /// `interface RTCPeerConnectionIceErrorEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `webrtc`. Exposed in Window. Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnectionIceErrorEvent) · [Specification](https://w3c.github.io/webrtc-pc/#rtcpeerconnectioniceerrorevent)
    #[doc(alias = "RTCPeerConnectionIceErrorEvent")]
    pub struct RtcPeerConnectionIceErrorEvent: [crate::Event, crate::Object];
    class = "RTCPeerConnectionIceErrorEvent";
}

#[cfg(feature = "webrtc")]
web_dictionary! {
    /// The fields for creating an `RTCPeerConnectionIceErrorEvent`.
    ///
    /// `dictionary RTCPeerConnectionIceErrorEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `webrtc`.
    #[doc(alias = "RTCPeerConnectionIceErrorEventInit")]
    pub struct RtcPeerConnectionIceErrorEventInit: [crate::EventInit, crate::Object];
    name = "RTCPeerConnectionIceErrorEventInit";
}

#[cfg(feature = "webrtc")]
web_dictionary! {
    /// The lifetime of a new certificate, a part of the argument of `generateCertificate`.
    ///
    /// `dictionary RTCCertificateExpiration`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "RTCCertificateExpiration")]
    pub struct RtcCertificateExpiration: [crate::Object];
    name = "RTCCertificateExpiration";
}

#[cfg(feature = "webrtc")]
web_interface! {
    /// A certificate with which a peer connection proves its identity.
    ///
    /// `interface RTCCertificate`
    ///
    /// Feature `webrtc`. Exposed in Window. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCCertificate) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtccertificate)
    #[doc(alias = "RTCCertificate")]
    pub struct RtcCertificate: [crate::Object];
    class = "RTCCertificate";
}

#[cfg(feature = "webrtc")]
web_dictionary! {
    /// A hash of a certificate.
    ///
    /// `dictionary RTCDtlsFingerprint`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "RTCDtlsFingerprint")]
    pub struct RtcDtlsFingerprint: [crate::Object];
    name = "RTCDtlsFingerprint";
}

#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-identity")))]
web_interface! {
    /// A WebRTC error with more details than a `DOMException`.
    ///
    /// `interface RTCError : DOMException`
    ///
    /// Inherits the methods of [`DomException`](crate::DomException).
    ///
    /// Members are added by the feature `webrtc-identity`.
    ///
    /// Feature `webrtc`. Exposed in Window. Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCError) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerror)
    #[doc(alias = "RTCError")]
    pub struct RtcError: [crate::DomException, crate::Object];
    class = "RTCError";
}

#[cfg(any(feature = "webrtc", feature = "webrtc-identity"))]
web_dictionary! {
    /// The details for creating an `RTCError`.
    ///
    /// `dictionary RTCErrorInit`
    ///
    /// Members are added by the feature `webrtc-identity`.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "RTCErrorInit")]
    pub struct RtcErrorInit: [crate::Object];
    name = "RTCErrorInit";
}

#[cfg(feature = "webrtc")]
web_enumeration! {
    /// The kind of a WebRTC error, such as `dtls-failure` or `data-channel-failure`.
    ///
    /// `enum RTCErrorDetailType`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "RTCErrorDetailType")]
    pub enum RtcErrorDetailType {
        DataChannelFailure = "data-channel-failure",
        DtlsFailure = "dtls-failure",
        FingerprintFailure = "fingerprint-failure",
        SctpFailure = "sctp-failure",
        SdpSyntaxError = "sdp-syntax-error",
        HardwareEncoderNotAvailable = "hardware-encoder-not-available",
        HardwareEncoderError = "hardware-encoder-error",
    }
}

#[cfg(any(feature = "webrtc", feature = "webrtc-data-channels", feature = "webrtc-transports"))]
web_interface! {
    /// The event for an error of a data channel or transport.
    ///
    /// `interface RTCErrorEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `webrtc`. Exposed in Window. Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCErrorEvent) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerrorevent)
    #[doc(alias = "RTCErrorEvent")]
    pub struct RtcErrorEvent: [crate::Event, crate::Object];
    class = "RTCErrorEvent";
}

#[cfg(feature = "webrtc")]
web_dictionary! {
    /// The fields for creating an `RTCErrorEvent`.
    ///
    /// `dictionary RTCErrorEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `webrtc`.
    #[doc(alias = "RTCErrorEventInit")]
    pub struct RtcErrorEventInit: [crate::EventInit, crate::Object];
    name = "RTCErrorEventInit";
}

/// `callback RTCSessionDescriptionCallback = undefined (RTCSessionDescriptionInit description)`
///
/// Feature `webrtc`.
#[doc(alias = "RTCSessionDescriptionCallback")]
#[cfg(feature = "webrtc")]
pub type RtcSessionDescriptionCallback = crate::Function<fn(crate::RtcSessionDescriptionInit)>;

/// `callback RTCPeerConnectionErrorCallback = undefined (DOMException error)`
///
/// Feature `webrtc`.
#[doc(alias = "RTCPeerConnectionErrorCallback")]
#[cfg(feature = "webrtc")]
pub type RtcPeerConnectionErrorCallback = crate::Function<fn(crate::DomException)>;

#[cfg(feature = "webrtc")]
web_stands_for!(crate::RtcSessionDescription, crate::RtcSessionDescriptionInit);

#[cfg(feature = "webrtc")]
web_stands_for!(crate::RtcSessionDescription, crate::RtcLocalSessionDescriptionInit);

#[cfg(feature = "webrtc")]
web_stands_for!(crate::RtcSessionDescriptionInit, crate::RtcLocalSessionDescriptionInit);

#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-transports")))]
web_stands_for!(crate::RtcIceCandidate, crate::RtcIceCandidateInit);

#[cfg(feature = "webrtc")]
web_stands_for!(crate::RtcIceCandidate, crate::RtcLocalIceCandidateInit);

#[cfg(feature = "webrtc")]
web_stands_for!(crate::RtcPeerConnectionIceEvent, crate::RtcPeerConnectionIceEventInit);

#[cfg(feature = "webrtc")]
web_stands_for!(crate::RtcPeerConnectionIceErrorEvent, crate::RtcPeerConnectionIceErrorEventInit);

#[cfg(feature = "webrtc")]
web_stands_for!(crate::RtcErrorEvent, crate::RtcErrorEventInit);
