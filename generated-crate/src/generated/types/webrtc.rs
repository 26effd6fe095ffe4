//! Types: Connections between peers: RTCPeerConnection, session descriptions, ICE candidates

#[cfg(any(feature = "webrtc", feature = "webrtc-identity"))]
web_dictionary! {
    /// `dictionary RTCConfiguration`
    ///
    /// Members are added by the feature `webrtc-identity`.
    #[doc(alias = "RTCConfiguration")]
    pub struct RtcConfiguration: [crate::Object];
    name = "RTCConfiguration";
}

#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-transports")))]
web_dictionary! {
    /// `dictionary RTCIceServer`
    #[doc(alias = "RTCIceServer")]
    pub struct RtcIceServer: [crate::Object];
    name = "RTCIceServer";
}

#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-transports")))]
web_enumeration! {
    /// `enum RTCIceTransportPolicy`
    #[doc(alias = "RTCIceTransportPolicy")]
    pub enum RtcIceTransportPolicy {
        Relay = "relay",
        All = "all",
    }
}

#[cfg(feature = "webrtc")]
web_enumeration! {
    /// `enum RTCBundlePolicy`
    #[doc(alias = "RTCBundlePolicy")]
    pub enum RtcBundlePolicy {
        Balanced = "balanced",
        MaxCompat = "max-compat",
        MaxBundle = "max-bundle",
    }
}

#[cfg(feature = "webrtc")]
web_enumeration! {
    /// `enum RTCRtcpMuxPolicy`
    #[doc(alias = "RTCRtcpMuxPolicy")]
    pub enum RtcRtcpMuxPolicy {
        Require = "require",
    }
}

#[cfg(feature = "webrtc")]
web_dictionary! {
    /// `dictionary RTCOfferAnswerOptions`
    #[doc(alias = "RTCOfferAnswerOptions")]
    pub struct RtcOfferAnswerOptions: [crate::Object];
    name = "RTCOfferAnswerOptions";
    extended;
}

#[cfg(feature = "webrtc")]
web_dictionary! {
    /// `dictionary RTCOfferOptions : RTCOfferAnswerOptions`
    #[doc(alias = "RTCOfferOptions")]
    pub struct RtcOfferOptions: [crate::RtcOfferAnswerOptions, crate::Object];
    name = "RTCOfferOptions";
}

#[cfg(feature = "webrtc")]
web_dictionary! {
    /// `dictionary RTCAnswerOptions : RTCOfferAnswerOptions`
    #[doc(alias = "RTCAnswerOptions")]
    pub struct RtcAnswerOptions: [crate::RtcOfferAnswerOptions, crate::Object];
    name = "RTCAnswerOptions";
}

#[cfg(feature = "webrtc")]
web_enumeration! {
    /// `enum RTCSignalingState`
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
    /// `enum RTCIceGatheringState`
    #[doc(alias = "RTCIceGatheringState")]
    pub enum RtcIceGatheringState {
        New = "new",
        Gathering = "gathering",
        Complete = "complete",
    }
}

#[cfg(feature = "webrtc")]
web_enumeration! {
    /// `enum RTCPeerConnectionState`
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
    /// `enum RTCIceConnectionState`
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
    /// `interface RTCPeerConnection : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection) · [Specification](https://w3c.github.io/webrtc-pc/#interface-definition)
    ///
    /// Members are added by the features `unspecified`, `webrtc-data-channels`, `webrtc-identity`, `webrtc-media`,
    /// `webrtc-stats`.
    #[doc(alias = "RTCPeerConnection")]
    pub struct RtcPeerConnection: [crate::EventTarget, crate::Object];
    class = "RTCPeerConnection";
}

#[cfg(feature = "webrtc")]
web_enumeration! {
    /// `enum RTCSdpType`
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
    /// `interface RTCSessionDescription`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCSessionDescription) · [Specification](https://w3c.github.io/webrtc-pc/#rtcsessiondescription-class)
    #[doc(alias = "RTCSessionDescription")]
    pub struct RtcSessionDescription: [crate::Object];
    class = "RTCSessionDescription";
}

#[cfg(feature = "webrtc")]
web_dictionary! {
    /// `dictionary RTCSessionDescriptionInit`
    #[doc(alias = "RTCSessionDescriptionInit")]
    pub struct RtcSessionDescriptionInit: [crate::Object];
    name = "RTCSessionDescriptionInit";
}

#[cfg(feature = "webrtc")]
web_dictionary! {
    /// `dictionary RTCLocalSessionDescriptionInit`
    #[doc(alias = "RTCLocalSessionDescriptionInit")]
    pub struct RtcLocalSessionDescriptionInit: [crate::Object];
    name = "RTCLocalSessionDescriptionInit";
    optional;
}

#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-transports")))]
web_interface! {
    /// `interface RTCIceCandidate`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate) · [Specification](https://w3c.github.io/webrtc-pc/#rtcicecandidate-interface)
    #[doc(alias = "RTCIceCandidate")]
    pub struct RtcIceCandidate: [crate::Object];
    class = "RTCIceCandidate";
}

#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-transports")))]
web_dictionary! {
    /// `dictionary RTCIceCandidateInit`
    #[doc(alias = "RTCIceCandidateInit")]
    pub struct RtcIceCandidateInit: [crate::Object];
    name = "RTCIceCandidateInit";
    optional;
    extended;
}

#[cfg(feature = "webrtc")]
web_dictionary! {
    /// `dictionary RTCLocalIceCandidateInit : RTCIceCandidateInit`
    #[doc(alias = "RTCLocalIceCandidateInit")]
    pub struct RtcLocalIceCandidateInit: [crate::RtcIceCandidateInit, crate::Object];
    name = "RTCLocalIceCandidateInit";
    optional;
}

#[cfg(feature = "webrtc")]
web_enumeration! {
    /// `enum RTCIceProtocol`
    #[doc(alias = "RTCIceProtocol")]
    pub enum RtcIceProtocol {
        Udp = "udp",
        Tcp = "tcp",
    }
}

#[cfg(any(feature = "webrtc", feature = "webrtc-stats"))]
web_enumeration! {
    /// `enum RTCIceTcpCandidateType`
    #[doc(alias = "RTCIceTcpCandidateType")]
    pub enum RtcIceTcpCandidateType {
        Active = "active",
        Passive = "passive",
        So = "so",
    }
}

#[cfg(any(feature = "webrtc", feature = "webrtc-stats"))]
web_enumeration! {
    /// `enum RTCIceCandidateType`
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
    /// `enum RTCIceServerTransportProtocol`
    #[doc(alias = "RTCIceServerTransportProtocol")]
    pub enum RtcIceServerTransportProtocol {
        Udp = "udp",
        Tcp = "tcp",
        Tls = "tls",
    }
}

#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-transports")))]
web_interface! {
    /// `interface RTCPeerConnectionIceEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnectionIceEvent) · [Specification](https://w3c.github.io/webrtc-pc/#rtcpeerconnectioniceevent)
    #[doc(alias = "RTCPeerConnectionIceEvent")]
    pub struct RtcPeerConnectionIceEvent: [crate::Event, crate::Object];
    class = "RTCPeerConnectionIceEvent";
}

#[cfg(feature = "webrtc")]
web_dictionary! {
    /// `dictionary RTCPeerConnectionIceEventInit : EventInit`
    #[doc(alias = "RTCPeerConnectionIceEventInit")]
    pub struct RtcPeerConnectionIceEventInit: [crate::EventInit, crate::Object];
    name = "RTCPeerConnectionIceEventInit";
    optional;
}

#[cfg(any(feature = "webrtc", feature = "webrtc-transports"))]
web_interface! {
    /// `interface RTCPeerConnectionIceErrorEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnectionIceErrorEvent) · [Specification](https://w3c.github.io/webrtc-pc/#rtcpeerconnectioniceerrorevent)
    #[doc(alias = "RTCPeerConnectionIceErrorEvent")]
    pub struct RtcPeerConnectionIceErrorEvent: [crate::Event, crate::Object];
    class = "RTCPeerConnectionIceErrorEvent";
}

#[cfg(feature = "webrtc")]
web_dictionary! {
    /// `dictionary RTCPeerConnectionIceErrorEventInit : EventInit`
    #[doc(alias = "RTCPeerConnectionIceErrorEventInit")]
    pub struct RtcPeerConnectionIceErrorEventInit: [crate::EventInit, crate::Object];
    name = "RTCPeerConnectionIceErrorEventInit";
}

#[cfg(feature = "webrtc")]
web_dictionary! {
    /// `dictionary RTCCertificateExpiration`
    #[doc(alias = "RTCCertificateExpiration")]
    pub struct RtcCertificateExpiration: [crate::Object];
    name = "RTCCertificateExpiration";
}

#[cfg(feature = "webrtc")]
web_interface! {
    /// `interface RTCCertificate`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCCertificate) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtccertificate)
    #[doc(alias = "RTCCertificate")]
    pub struct RtcCertificate: [crate::Object];
    class = "RTCCertificate";
}

#[cfg(feature = "webrtc")]
web_dictionary! {
    /// `dictionary RTCDtlsFingerprint`
    #[doc(alias = "RTCDtlsFingerprint")]
    pub struct RtcDtlsFingerprint: [crate::Object];
    name = "RTCDtlsFingerprint";
}

#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-identity")))]
web_interface! {
    /// `interface RTCError : DOMException`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCError) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerror)
    ///
    /// Members are added by the feature `webrtc-identity`.
    #[doc(alias = "RTCError")]
    pub struct RtcError: [crate::DomException, crate::Object];
    class = "RTCError";
}

#[cfg(any(feature = "webrtc", feature = "webrtc-identity"))]
web_dictionary! {
    /// `dictionary RTCErrorInit`
    ///
    /// Members are added by the feature `webrtc-identity`.
    #[doc(alias = "RTCErrorInit")]
    pub struct RtcErrorInit: [crate::Object];
    name = "RTCErrorInit";
}

#[cfg(feature = "webrtc")]
web_enumeration! {
    /// `enum RTCErrorDetailType`
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
    /// `interface RTCErrorEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCErrorEvent) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerrorevent)
    #[doc(alias = "RTCErrorEvent")]
    pub struct RtcErrorEvent: [crate::Event, crate::Object];
    class = "RTCErrorEvent";
}

#[cfg(feature = "webrtc")]
web_dictionary! {
    /// `dictionary RTCErrorEventInit : EventInit`
    #[doc(alias = "RTCErrorEventInit")]
    pub struct RtcErrorEventInit: [crate::EventInit, crate::Object];
    name = "RTCErrorEventInit";
}

/// `callback RTCSessionDescriptionCallback = undefined (RTCSessionDescriptionInit description)`
#[doc(alias = "RTCSessionDescriptionCallback")]
#[cfg(feature = "webrtc")]
pub type RtcSessionDescriptionCallback = crate::Function<fn(crate::RtcSessionDescriptionInit)>;

/// `callback RTCPeerConnectionErrorCallback = undefined (DOMException error)`
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
