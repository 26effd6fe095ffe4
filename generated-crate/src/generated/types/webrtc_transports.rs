//! Types: What a peer connection runs over: ICE and DTLS transports

#[cfg(all(feature = "experimental", feature = "webrtc-transports"))]
web_dictionary! {
    /// `dictionary RTCIceGatherOptions`
    #[doc(alias = "RTCIceGatherOptions")]
    pub struct RtcIceGatherOptions: [crate::Object];
    name = "RTCIceGatherOptions";
}

#[cfg(any(feature = "webrtc-data-channels", feature = "webrtc-media", feature = "webrtc-transports"))]
web_interface! {
    /// `interface RTCDtlsTransport : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDtlsTransport) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtlstransport)
    #[doc(alias = "RTCDtlsTransport")]
    pub struct RtcDtlsTransport: [crate::EventTarget, crate::Object];
    class = "RTCDtlsTransport";
}

#[cfg(any(feature = "webrtc-stats", feature = "webrtc-transports"))]
web_enumeration! {
    /// `enum RTCDtlsTransportState`
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
    /// `interface RTCIceTransport : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceTransport) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicetransport)
    #[doc(alias = "RTCIceTransport")]
    pub struct RtcIceTransport: [crate::EventTarget, crate::Object];
    class = "RTCIceTransport";
}

#[cfg(all(feature = "experimental", feature = "webrtc-transports"))]
web_dictionary! {
    /// `dictionary RTCIceParameters`
    #[doc(alias = "RTCIceParameters")]
    pub struct RtcIceParameters: [crate::Object];
    name = "RTCIceParameters";
}

#[cfg(feature = "webrtc-transports")]
web_interface! {
    /// `interface RTCIceCandidatePair`
    ///
    /// Exposed in Window.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidatePair) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidatepair)
    #[doc(alias = "RTCIceCandidatePair")]
    pub struct RtcIceCandidatePair: [crate::Object];
    class = "RTCIceCandidatePair";
}

#[cfg(feature = "webrtc-transports")]
web_enumeration! {
    /// `enum RTCIceGathererState`
    #[doc(alias = "RTCIceGathererState")]
    pub enum RtcIceGathererState {
        New = "new",
        Gathering = "gathering",
        Complete = "complete",
    }
}

#[cfg(any(feature = "webrtc-stats", feature = "webrtc-transports"))]
web_enumeration! {
    /// `enum RTCIceTransportState`
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
    /// `enum RTCIceRole`
    #[doc(alias = "RTCIceRole")]
    pub enum RtcIceRole {
        Unknown = "unknown",
        Controlling = "controlling",
        Controlled = "controlled",
    }
}

#[cfg(any(feature = "webrtc", feature = "webrtc-transports"))]
web_enumeration! {
    /// `enum RTCIceComponent`
    #[doc(alias = "RTCIceComponent")]
    pub enum RtcIceComponent {
        Rtp = "rtp",
        Rtcp = "rtcp",
    }
}
