//! Types: Statistics and diagnostic logs of a peer connection

#[cfg(all(feature = "experimental", feature = "webrtc-stats"))]
web_dictionary! {
    /// `dictionary RTCDiagnosticLoggingOptions`
    ///
    /// Features `webrtc-stats` and `experimental`.
    #[doc(alias = "RTCDiagnosticLoggingOptions")]
    pub struct RtcDiagnosticLoggingOptions: [crate::Object];
    name = "RTCDiagnosticLoggingOptions";
}

web_enumeration! {
    /// The kind of an entry in a statistics report, which tells its fields.
    ///
    /// `enum RTCStatsType`
    ///
    /// Feature `webrtc-stats`.
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
    /// The common part of the statistics of sent and received RTP streams.
    ///
    /// `dictionary RTCRtpStreamStats : RTCStats`
    ///
    /// Inherits the methods of [`RtcStats`](crate::RtcStats).
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "RTCRtpStreamStats")]
    pub struct RtcRtpStreamStats: [crate::RtcStats, crate::Object];
    name = "RTCRtpStreamStats";
    extended;
}

web_dictionary! {
    /// Statistics entry for a codec that RTP streams use.
    ///
    /// `dictionary RTCCodecStats : RTCStats`
    ///
    /// Inherits the methods of [`RtcStats`](crate::RtcStats).
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "RTCCodecStats")]
    pub struct RtcCodecStats: [crate::RtcStats, crate::Object];
    name = "RTCCodecStats";
}

web_dictionary! {
    /// The common part of the statistics of received RTP streams.
    ///
    /// `dictionary RTCReceivedRtpStreamStats : RTCRtpStreamStats`
    ///
    /// Inherits the methods of [`RtcRtpStreamStats`](crate::RtcRtpStreamStats) and [`RtcStats`](crate::RtcStats).
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "RTCReceivedRtpStreamStats")]
    pub struct RtcReceivedRtpStreamStats: [crate::RtcRtpStreamStats, crate::RtcStats, crate::Object];
    name = "RTCReceivedRtpStreamStats";
    extended;
}

web_dictionary! {
    /// Statistics of an RTP stream that is received here.
    ///
    /// `dictionary RTCInboundRtpStreamStats : RTCReceivedRtpStreamStats`
    ///
    /// Inherits the methods of [`RtcReceivedRtpStreamStats`](crate::RtcReceivedRtpStreamStats),
    /// [`RtcRtpStreamStats`](crate::RtcRtpStreamStats) and [`RtcStats`](crate::RtcStats).
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "RTCInboundRtpStreamStats")]
    pub struct RtcInboundRtpStreamStats: [
        crate::RtcReceivedRtpStreamStats, crate::RtcRtpStreamStats, crate::RtcStats, crate::Object,
    ];
    name = "RTCInboundRtpStreamStats";
}

web_dictionary! {
    /// Statistics of an RTP stream sent from here, as the other peer reports its reception.
    ///
    /// `dictionary RTCRemoteInboundRtpStreamStats : RTCReceivedRtpStreamStats`
    ///
    /// Inherits the methods of [`RtcReceivedRtpStreamStats`](crate::RtcReceivedRtpStreamStats),
    /// [`RtcRtpStreamStats`](crate::RtcRtpStreamStats) and [`RtcStats`](crate::RtcStats).
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "RTCRemoteInboundRtpStreamStats")]
    pub struct RtcRemoteInboundRtpStreamStats: [
        crate::RtcReceivedRtpStreamStats, crate::RtcRtpStreamStats, crate::RtcStats, crate::Object,
    ];
    name = "RTCRemoteInboundRtpStreamStats";
}

web_dictionary! {
    /// The common part of the statistics of sent RTP streams.
    ///
    /// `dictionary RTCSentRtpStreamStats : RTCRtpStreamStats`
    ///
    /// Inherits the methods of [`RtcRtpStreamStats`](crate::RtcRtpStreamStats) and [`RtcStats`](crate::RtcStats).
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "RTCSentRtpStreamStats")]
    pub struct RtcSentRtpStreamStats: [crate::RtcRtpStreamStats, crate::RtcStats, crate::Object];
    name = "RTCSentRtpStreamStats";
    extended;
}

web_dictionary! {
    /// Statistics of an RTP stream that is sent from here.
    ///
    /// `dictionary RTCOutboundRtpStreamStats : RTCSentRtpStreamStats`
    ///
    /// Inherits the methods of [`RtcSentRtpStreamStats`](crate::RtcSentRtpStreamStats),
    /// [`RtcRtpStreamStats`](crate::RtcRtpStreamStats) and [`RtcStats`](crate::RtcStats).
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "RTCOutboundRtpStreamStats")]
    pub struct RtcOutboundRtpStreamStats: [
        crate::RtcSentRtpStreamStats, crate::RtcRtpStreamStats, crate::RtcStats, crate::Object,
    ];
    name = "RTCOutboundRtpStreamStats";
}

web_enumeration! {
    /// The reason for a reduced video quality: `none`, `cpu`, `bandwidth` or `other`.
    ///
    /// `enum RTCQualityLimitationReason`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "RTCQualityLimitationReason")]
    pub enum RtcQualityLimitationReason {
        None = "none",
        Cpu = "cpu",
        Bandwidth = "bandwidth",
        Other = "other",
    }
}

web_dictionary! {
    /// Statistics of an RTP stream received here, as the other peer reports its sending.
    ///
    /// `dictionary RTCRemoteOutboundRtpStreamStats : RTCSentRtpStreamStats`
    ///
    /// Inherits the methods of [`RtcSentRtpStreamStats`](crate::RtcSentRtpStreamStats),
    /// [`RtcRtpStreamStats`](crate::RtcRtpStreamStats) and [`RtcStats`](crate::RtcStats).
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "RTCRemoteOutboundRtpStreamStats")]
    pub struct RtcRemoteOutboundRtpStreamStats: [
        crate::RtcSentRtpStreamStats, crate::RtcRtpStreamStats, crate::RtcStats, crate::Object,
    ];
    name = "RTCRemoteOutboundRtpStreamStats";
}

web_dictionary! {
    /// The common part of the statistics of sources of sent media.
    ///
    /// `dictionary RTCMediaSourceStats : RTCStats`
    ///
    /// Inherits the methods of [`RtcStats`](crate::RtcStats).
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "RTCMediaSourceStats")]
    pub struct RtcMediaSourceStats: [crate::RtcStats, crate::Object];
    name = "RTCMediaSourceStats";
    extended;
}

web_dictionary! {
    /// Statistics of an audio track that is a source of sent media.
    ///
    /// `dictionary RTCAudioSourceStats : RTCMediaSourceStats`
    ///
    /// Inherits the methods of [`RtcMediaSourceStats`](crate::RtcMediaSourceStats) and
    /// [`RtcStats`](crate::RtcStats).
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "RTCAudioSourceStats")]
    pub struct RtcAudioSourceStats: [crate::RtcMediaSourceStats, crate::RtcStats, crate::Object];
    name = "RTCAudioSourceStats";
}

web_dictionary! {
    /// Statistics of a video track that is a source of sent media.
    ///
    /// `dictionary RTCVideoSourceStats : RTCMediaSourceStats`
    ///
    /// Inherits the methods of [`RtcMediaSourceStats`](crate::RtcMediaSourceStats) and
    /// [`RtcStats`](crate::RtcStats).
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "RTCVideoSourceStats")]
    pub struct RtcVideoSourceStats: [crate::RtcMediaSourceStats, crate::RtcStats, crate::Object];
    name = "RTCVideoSourceStats";
}

web_dictionary! {
    /// Statistics of the playing of received audio on an output device.
    ///
    /// `dictionary RTCAudioPlayoutStats : RTCStats`
    ///
    /// Inherits the methods of [`RtcStats`](crate::RtcStats).
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "RTCAudioPlayoutStats")]
    pub struct RtcAudioPlayoutStats: [crate::RtcStats, crate::Object];
    name = "RTCAudioPlayoutStats";
}

web_dictionary! {
    /// Statistics of a peer connection as a whole.
    ///
    /// `dictionary RTCPeerConnectionStats : RTCStats`
    ///
    /// Inherits the methods of [`RtcStats`](crate::RtcStats).
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "RTCPeerConnectionStats")]
    pub struct RtcPeerConnectionStats: [crate::RtcStats, crate::Object];
    name = "RTCPeerConnectionStats";
}

web_dictionary! {
    /// Statistics of a data channel.
    ///
    /// `dictionary RTCDataChannelStats : RTCStats`
    ///
    /// Inherits the methods of [`RtcStats`](crate::RtcStats).
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "RTCDataChannelStats")]
    pub struct RtcDataChannelStats: [crate::RtcStats, crate::Object];
    name = "RTCDataChannelStats";
}

web_dictionary! {
    /// Statistics of a transport.
    ///
    /// `dictionary RTCTransportStats : RTCStats`
    ///
    /// Inherits the methods of [`RtcStats`](crate::RtcStats).
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "RTCTransportStats")]
    pub struct RtcTransportStats: [crate::RtcStats, crate::Object];
    name = "RTCTransportStats";
}

web_enumeration! {
    /// The role in the DTLS handshake, `client` or `server`, or `unknown` before it.
    ///
    /// `enum RTCDtlsRole`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "RTCDtlsRole")]
    pub enum RtcDtlsRole {
        Client = "client",
        Server = "server",
        Unknown = "unknown",
    }
}

web_dictionary! {
    /// Statistics entry for a local or remote address of a connection.
    ///
    /// `dictionary RTCIceCandidateStats : RTCStats`
    ///
    /// Inherits the methods of [`RtcStats`](crate::RtcStats).
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "RTCIceCandidateStats")]
    pub struct RtcIceCandidateStats: [crate::RtcStats, crate::Object];
    name = "RTCIceCandidateStats";
}

web_dictionary! {
    /// Statistics of a pair of a local and a remote address.
    ///
    /// `dictionary RTCIceCandidatePairStats : RTCStats`
    ///
    /// Inherits the methods of [`RtcStats`](crate::RtcStats).
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "RTCIceCandidatePairStats")]
    pub struct RtcIceCandidatePairStats: [crate::RtcStats, crate::Object];
    name = "RTCIceCandidatePairStats";
}

web_enumeration! {
    /// The state of the checks of a candidate pair, such as `in-progress` or `succeeded`.
    ///
    /// `enum RTCStatsIceCandidatePairState`
    ///
    /// Feature `webrtc-stats`.
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
    /// Statistics entry for a certificate of a transport.
    ///
    /// `dictionary RTCCertificateStats : RTCStats`
    ///
    /// Inherits the methods of [`RtcStats`](crate::RtcStats).
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "RTCCertificateStats")]
    pub struct RtcCertificateStats: [crate::RtcStats, crate::Object];
    name = "RTCCertificateStats";
}

web_interface! {
    /// A map of statistics entries by their identifiers.
    ///
    /// `interface RTCStatsReport`
    ///
    /// Feature `webrtc-stats`. Exposed in Window. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCStatsReport) · [Specification](https://w3c.github.io/webrtc-pc/#rtcstatsreport-object)
    #[doc(alias = "RTCStatsReport")]
    pub struct RtcStatsReport: [crate::Object];
    class = "RTCStatsReport";
}

web_dictionary! {
    /// The common fields of all statistics entries.
    ///
    /// `dictionary RTCStats`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "RTCStats")]
    pub struct RtcStats: [crate::Object];
    name = "RTCStats";
    extended;
}
