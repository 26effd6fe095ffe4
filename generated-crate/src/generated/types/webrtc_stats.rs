//! Types: Statistics and diagnostic logs of a peer connection

#[cfg(all(feature = "experimental", feature = "webrtc-stats"))]
web_dictionary! {
    /// `dictionary RTCDiagnosticLoggingOptions`
    #[doc(alias = "RTCDiagnosticLoggingOptions")]
    pub struct RtcDiagnosticLoggingOptions: [crate::Object];
    name = "RTCDiagnosticLoggingOptions";
}

web_enumeration! {
    /// `enum RTCStatsType`
    #[doc(alias = "RTCStatsType")]
    pub enum RtcStatsType {
        Codec = "codec",
        InboundRtp = "inbound-rtp",
        OutboundRtp = "outbound-rtp",
        RemoteInboundRtp = "remote-inbound-rtp",
        RemoteOutboundRtp = "remote-outbound-rtp",
        MediaSource = "media-source",
        MediaPlayout = "media-playout",
        PeerConnection = "peer-connection",
        DataChannel = "data-channel",
        Transport = "transport",
        CandidatePair = "candidate-pair",
        LocalCandidate = "local-candidate",
        RemoteCandidate = "remote-candidate",
        Certificate = "certificate",
    }
}

web_dictionary! {
    /// `dictionary RTCRtpStreamStats : RTCStats`
    #[doc(alias = "RTCRtpStreamStats")]
    pub struct RtcRtpStreamStats: [crate::RtcStats, crate::Object];
    name = "RTCRtpStreamStats";
    extended;
}

web_dictionary! {
    /// `dictionary RTCCodecStats : RTCStats`
    #[doc(alias = "RTCCodecStats")]
    pub struct RtcCodecStats: [crate::RtcStats, crate::Object];
    name = "RTCCodecStats";
}

web_dictionary! {
    /// `dictionary RTCReceivedRtpStreamStats : RTCRtpStreamStats`
    #[doc(alias = "RTCReceivedRtpStreamStats")]
    pub struct RtcReceivedRtpStreamStats: [crate::RtcRtpStreamStats, crate::RtcStats, crate::Object];
    name = "RTCReceivedRtpStreamStats";
    extended;
}

web_dictionary! {
    /// `dictionary RTCInboundRtpStreamStats : RTCReceivedRtpStreamStats`
    #[doc(alias = "RTCInboundRtpStreamStats")]
    pub struct RtcInboundRtpStreamStats: [
        crate::RtcReceivedRtpStreamStats, crate::RtcRtpStreamStats, crate::RtcStats, crate::Object,
    ];
    name = "RTCInboundRtpStreamStats";
}

web_dictionary! {
    /// `dictionary RTCRemoteInboundRtpStreamStats : RTCReceivedRtpStreamStats`
    #[doc(alias = "RTCRemoteInboundRtpStreamStats")]
    pub struct RtcRemoteInboundRtpStreamStats: [
        crate::RtcReceivedRtpStreamStats, crate::RtcRtpStreamStats, crate::RtcStats, crate::Object,
    ];
    name = "RTCRemoteInboundRtpStreamStats";
}

web_dictionary! {
    /// `dictionary RTCSentRtpStreamStats : RTCRtpStreamStats`
    #[doc(alias = "RTCSentRtpStreamStats")]
    pub struct RtcSentRtpStreamStats: [crate::RtcRtpStreamStats, crate::RtcStats, crate::Object];
    name = "RTCSentRtpStreamStats";
    extended;
}

web_dictionary! {
    /// `dictionary RTCOutboundRtpStreamStats : RTCSentRtpStreamStats`
    #[doc(alias = "RTCOutboundRtpStreamStats")]
    pub struct RtcOutboundRtpStreamStats: [
        crate::RtcSentRtpStreamStats, crate::RtcRtpStreamStats, crate::RtcStats, crate::Object,
    ];
    name = "RTCOutboundRtpStreamStats";
}

web_enumeration! {
    /// `enum RTCQualityLimitationReason`
    #[doc(alias = "RTCQualityLimitationReason")]
    pub enum RtcQualityLimitationReason {
        None = "none",
        Cpu = "cpu",
        Bandwidth = "bandwidth",
        Other = "other",
    }
}

web_dictionary! {
    /// `dictionary RTCRemoteOutboundRtpStreamStats : RTCSentRtpStreamStats`
    #[doc(alias = "RTCRemoteOutboundRtpStreamStats")]
    pub struct RtcRemoteOutboundRtpStreamStats: [
        crate::RtcSentRtpStreamStats, crate::RtcRtpStreamStats, crate::RtcStats, crate::Object,
    ];
    name = "RTCRemoteOutboundRtpStreamStats";
}

web_dictionary! {
    /// `dictionary RTCMediaSourceStats : RTCStats`
    #[doc(alias = "RTCMediaSourceStats")]
    pub struct RtcMediaSourceStats: [crate::RtcStats, crate::Object];
    name = "RTCMediaSourceStats";
    extended;
}

web_dictionary! {
    /// `dictionary RTCAudioSourceStats : RTCMediaSourceStats`
    #[doc(alias = "RTCAudioSourceStats")]
    pub struct RtcAudioSourceStats: [crate::RtcMediaSourceStats, crate::RtcStats, crate::Object];
    name = "RTCAudioSourceStats";
}

web_dictionary! {
    /// `dictionary RTCVideoSourceStats : RTCMediaSourceStats`
    #[doc(alias = "RTCVideoSourceStats")]
    pub struct RtcVideoSourceStats: [crate::RtcMediaSourceStats, crate::RtcStats, crate::Object];
    name = "RTCVideoSourceStats";
}

web_dictionary! {
    /// `dictionary RTCAudioPlayoutStats : RTCStats`
    #[doc(alias = "RTCAudioPlayoutStats")]
    pub struct RtcAudioPlayoutStats: [crate::RtcStats, crate::Object];
    name = "RTCAudioPlayoutStats";
}

web_dictionary! {
    /// `dictionary RTCPeerConnectionStats : RTCStats`
    #[doc(alias = "RTCPeerConnectionStats")]
    pub struct RtcPeerConnectionStats: [crate::RtcStats, crate::Object];
    name = "RTCPeerConnectionStats";
}

web_dictionary! {
    /// `dictionary RTCDataChannelStats : RTCStats`
    #[doc(alias = "RTCDataChannelStats")]
    pub struct RtcDataChannelStats: [crate::RtcStats, crate::Object];
    name = "RTCDataChannelStats";
}

web_dictionary! {
    /// `dictionary RTCTransportStats : RTCStats`
    #[doc(alias = "RTCTransportStats")]
    pub struct RtcTransportStats: [crate::RtcStats, crate::Object];
    name = "RTCTransportStats";
}

web_enumeration! {
    /// `enum RTCDtlsRole`
    #[doc(alias = "RTCDtlsRole")]
    pub enum RtcDtlsRole {
        Client = "client",
        Server = "server",
        Unknown = "unknown",
    }
}

web_dictionary! {
    /// `dictionary RTCIceCandidateStats : RTCStats`
    #[doc(alias = "RTCIceCandidateStats")]
    pub struct RtcIceCandidateStats: [crate::RtcStats, crate::Object];
    name = "RTCIceCandidateStats";
}

web_dictionary! {
    /// `dictionary RTCIceCandidatePairStats : RTCStats`
    #[doc(alias = "RTCIceCandidatePairStats")]
    pub struct RtcIceCandidatePairStats: [crate::RtcStats, crate::Object];
    name = "RTCIceCandidatePairStats";
}

web_enumeration! {
    /// `enum RTCStatsIceCandidatePairState`
    #[doc(alias = "RTCStatsIceCandidatePairState")]
    pub enum RtcStatsIceCandidatePairState {
        Frozen = "frozen",
        Waiting = "waiting",
        InProgress = "in-progress",
        Failed = "failed",
        Succeeded = "succeeded",
    }
}

web_dictionary! {
    /// `dictionary RTCCertificateStats : RTCStats`
    #[doc(alias = "RTCCertificateStats")]
    pub struct RtcCertificateStats: [crate::RtcStats, crate::Object];
    name = "RTCCertificateStats";
}

web_interface! {
    /// `interface RTCStatsReport`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCStatsReport) · [Specification](https://w3c.github.io/webrtc-pc/#rtcstatsreport-object)
    #[doc(alias = "RTCStatsReport")]
    pub struct RtcStatsReport: [crate::Object];
    class = "RTCStatsReport";
}

web_dictionary! {
    /// `dictionary RTCStats`
    #[doc(alias = "RTCStats")]
    pub struct RtcStats: [crate::Object];
    name = "RTCStats";
    extended;
}
