//! Types: What a peer connection runs over: ICE and DTLS transports

#[cfg(all(feature = "experimental", feature = "webrtc-transports"))]
web_dictionary! {
    /// How to gather candidates.
    ///
    /// `dictionary RTCIceGatherOptions`
    ///
    /// Features `webrtc-transports` and `experimental`.
    #[doc(alias = "RTCIceGatherOptions")]
    pub struct RtcIceGatherOptions: [crate::Object];
    name = "RTCIceGatherOptions";
}

#[cfg(any(feature = "webrtc-data-channels", feature = "webrtc-media", feature = "webrtc-transports"))]
web_interface! {
    /// The encrypted transport over which media and data are sent.
    ///
    /// `interface RTCDtlsTransport : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `webrtc-transports`. Exposed in Window. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDtlsTransport) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtlstransport)
    #[doc(alias = "RTCDtlsTransport")]
    pub struct RtcDtlsTransport: [crate::EventTarget, crate::Object];
    class = "RTCDtlsTransport";
}

#[cfg(any(feature = "webrtc-stats", feature = "webrtc-transports"))]
web_enumeration! {
    /// The state of an encrypted transport, such as `connecting`, `connected` or `failed`.
    ///
    /// `enum RTCDtlsTransportState`
    ///
    /// Feature `webrtc-transports`.
    #[doc(alias = "RTCDtlsTransportState")]
    pub enum RtcDtlsTransportState {
        New = "new",
        Connecting = "connecting",
        Connected = "connected",
        Closed = "closed",
        Failed = "failed",
    }
}

#[cfg(feature = "webrtc-transports")]
web_interface! {
    /// The transport that finds a network route between the peers and sends packets over it.
    ///
    /// `interface RTCIceTransport : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `webrtc-transports`. Exposed in Window. Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceTransport) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicetransport)
    #[doc(alias = "RTCIceTransport")]
    pub struct RtcIceTransport: [crate::EventTarget, crate::Object];
    class = "RTCIceTransport";
}

#[cfg(all(feature = "experimental", feature = "webrtc-transports"))]
web_dictionary! {
    /// The credentials of one side for connectivity checks.
    ///
    /// `dictionary RTCIceParameters`
    ///
    /// Features `webrtc-transports` and `experimental`.
    #[doc(alias = "RTCIceParameters")]
    pub struct RtcIceParameters: [crate::Object];
    name = "RTCIceParameters";
}

#[cfg(feature = "webrtc-transports")]
web_interface! {
    /// A pair of a local and a remote address that make up a route.
    ///
    /// `interface RTCIceCandidatePair`
    ///
    /// Feature `webrtc-transports`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidatePair) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidatepair)
    #[doc(alias = "RTCIceCandidatePair")]
    pub struct RtcIceCandidatePair: [crate::Object];
    class = "RTCIceCandidatePair";
}

#[cfg(feature = "webrtc-transports")]
web_enumeration! {
    /// The state of the search for local addresses: `new`, `gathering` or `complete`.
    ///
    /// `enum RTCIceGathererState`
    ///
    /// Feature `webrtc-transports`.
    #[doc(alias = "RTCIceGathererState")]
    pub enum RtcIceGathererState {
        New = "new",
        Gathering = "gathering",
        Complete = "complete",
    }
}

#[cfg(any(feature = "webrtc-stats", feature = "webrtc-transports"))]
web_enumeration! {
    /// The state of the search for a working route, such as `checking` or `connected`.
    ///
    /// `enum RTCIceTransportState`
    ///
    /// Feature `webrtc-transports`.
    #[doc(alias = "RTCIceTransportState")]
    pub enum RtcIceTransportState {
        Closed = "closed",
        Failed = "failed",
        Disconnected = "disconnected",
        New = "new",
        Checking = "checking",
        Completed = "completed",
        Connected = "connected",
    }
}

#[cfg(any(feature = "webrtc-stats", feature = "webrtc-transports"))]
web_enumeration! {
    /// The role of a peer that chooses the route (`controlling`) or follows the other's choice (`controlled`).
    ///
    /// `enum RTCIceRole`
    ///
    /// Feature `webrtc-transports`.
    #[doc(alias = "RTCIceRole")]
    pub enum RtcIceRole {
        Unknown = "unknown",
        Controlling = "controlling",
        Controlled = "controlled",
    }
}

#[cfg(any(feature = "webrtc", feature = "webrtc-transports"))]
web_enumeration! {
    /// The protocol that a transport carries: RTP or RTCP.
    ///
    /// `enum RTCIceComponent`
    ///
    /// Feature `webrtc-transports`.
    #[doc(alias = "RTCIceComponent")]
    pub enum RtcIceComponent {
        Rtp = "rtp",
        Rtcp = "rtcp",
    }
}
