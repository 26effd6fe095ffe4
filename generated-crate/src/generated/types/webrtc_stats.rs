//! Types: Statistics and diagnostic logs of a peer connection

/// `dictionary RTCDiagnosticLoggingOptions`
#[doc(alias = "RTCDiagnosticLoggingOptions")]
#[cfg(all(feature = "experimental", feature = "webrtc-stats"))]
#[repr(transparent)]
pub struct RtcDiagnosticLoggingOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webrtc-stats"))]
dictionary!(RtcDiagnosticLoggingOptions:; "RTCDiagnosticLoggingOptions");

/// `enum RTCStatsType`
#[doc(alias = "RTCStatsType")]
#[non_exhaustive]
pub enum RtcStatsType {
    /// `"codec"`
    Codec,
    /// `"inbound-rtp"`
    InboundRtp,
    /// `"outbound-rtp"`
    OutboundRtp,
    /// `"remote-inbound-rtp"`
    RemoteInboundRtp,
    /// `"remote-outbound-rtp"`
    RemoteOutboundRtp,
    /// `"media-source"`
    MediaSource,
    /// `"media-playout"`
    MediaPlayout,
    /// `"peer-connection"`
    PeerConnection,
    /// `"data-channel"`
    DataChannel,
    /// `"transport"`
    Transport,
    /// `"candidate-pair"`
    CandidatePair,
    /// `"local-candidate"`
    LocalCandidate,
    /// `"remote-candidate"`
    RemoteCandidate,
    /// `"certificate"`
    Certificate,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(RtcStatsType {
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
});

/// `dictionary RTCRtpStreamStats : RTCStats`
#[doc(alias = "RTCRtpStreamStats")]
#[repr(transparent)]
pub struct RtcRtpStreamStats {
    parent: crate::RtcStats,
}
dictionary!(RtcRtpStreamStats: crate::RtcStats; "RTCRtpStreamStats");
extended!([] RtcRtpStreamStats);

/// `dictionary RTCCodecStats : RTCStats`
#[doc(alias = "RTCCodecStats")]
#[repr(transparent)]
pub struct RtcCodecStats {
    parent: crate::RtcStats,
}
dictionary!(RtcCodecStats: crate::RtcStats; "RTCCodecStats");

/// `dictionary RTCReceivedRtpStreamStats : RTCRtpStreamStats`
#[doc(alias = "RTCReceivedRtpStreamStats")]
#[repr(transparent)]
pub struct RtcReceivedRtpStreamStats {
    parent: crate::RtcRtpStreamStats,
}
dictionary!(RtcReceivedRtpStreamStats: crate::RtcRtpStreamStats, crate::RtcStats; "RTCReceivedRtpStreamStats");
extended!([] RtcReceivedRtpStreamStats);

/// `dictionary RTCInboundRtpStreamStats : RTCReceivedRtpStreamStats`
#[doc(alias = "RTCInboundRtpStreamStats")]
#[repr(transparent)]
pub struct RtcInboundRtpStreamStats {
    parent: crate::RtcReceivedRtpStreamStats,
}

dictionary!(
    RtcInboundRtpStreamStats: crate::RtcReceivedRtpStreamStats,
    crate::RtcRtpStreamStats,
    crate::RtcStats; "RTCInboundRtpStreamStats"
);

/// `dictionary RTCRemoteInboundRtpStreamStats : RTCReceivedRtpStreamStats`
#[doc(alias = "RTCRemoteInboundRtpStreamStats")]
#[repr(transparent)]
pub struct RtcRemoteInboundRtpStreamStats {
    parent: crate::RtcReceivedRtpStreamStats,
}

dictionary!(
    RtcRemoteInboundRtpStreamStats: crate::RtcReceivedRtpStreamStats,
    crate::RtcRtpStreamStats,
    crate::RtcStats; "RTCRemoteInboundRtpStreamStats"
);

/// `dictionary RTCSentRtpStreamStats : RTCRtpStreamStats`
#[doc(alias = "RTCSentRtpStreamStats")]
#[repr(transparent)]
pub struct RtcSentRtpStreamStats {
    parent: crate::RtcRtpStreamStats,
}
dictionary!(RtcSentRtpStreamStats: crate::RtcRtpStreamStats, crate::RtcStats; "RTCSentRtpStreamStats");
extended!([] RtcSentRtpStreamStats);

/// `dictionary RTCOutboundRtpStreamStats : RTCSentRtpStreamStats`
#[doc(alias = "RTCOutboundRtpStreamStats")]
#[repr(transparent)]
pub struct RtcOutboundRtpStreamStats {
    parent: crate::RtcSentRtpStreamStats,
}

dictionary!(
    RtcOutboundRtpStreamStats: crate::RtcSentRtpStreamStats,
    crate::RtcRtpStreamStats,
    crate::RtcStats; "RTCOutboundRtpStreamStats"
);

/// `enum RTCQualityLimitationReason`
#[doc(alias = "RTCQualityLimitationReason")]
#[non_exhaustive]
pub enum RtcQualityLimitationReason {
    /// `"none"`
    None,
    /// `"cpu"`
    Cpu,
    /// `"bandwidth"`
    Bandwidth,
    /// `"other"`
    Other,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(RtcQualityLimitationReason {
    None = "none",
    Cpu = "cpu",
    Bandwidth = "bandwidth",
    Other = "other",
});

/// `dictionary RTCRemoteOutboundRtpStreamStats : RTCSentRtpStreamStats`
#[doc(alias = "RTCRemoteOutboundRtpStreamStats")]
#[repr(transparent)]
pub struct RtcRemoteOutboundRtpStreamStats {
    parent: crate::RtcSentRtpStreamStats,
}

dictionary!(
    RtcRemoteOutboundRtpStreamStats: crate::RtcSentRtpStreamStats,
    crate::RtcRtpStreamStats,
    crate::RtcStats; "RTCRemoteOutboundRtpStreamStats"
);

/// `dictionary RTCMediaSourceStats : RTCStats`
#[doc(alias = "RTCMediaSourceStats")]
#[repr(transparent)]
pub struct RtcMediaSourceStats {
    parent: crate::RtcStats,
}
dictionary!(RtcMediaSourceStats: crate::RtcStats; "RTCMediaSourceStats");
extended!([] RtcMediaSourceStats);

/// `dictionary RTCAudioSourceStats : RTCMediaSourceStats`
#[doc(alias = "RTCAudioSourceStats")]
#[repr(transparent)]
pub struct RtcAudioSourceStats {
    parent: crate::RtcMediaSourceStats,
}
dictionary!(RtcAudioSourceStats: crate::RtcMediaSourceStats, crate::RtcStats; "RTCAudioSourceStats");

/// `dictionary RTCVideoSourceStats : RTCMediaSourceStats`
#[doc(alias = "RTCVideoSourceStats")]
#[repr(transparent)]
pub struct RtcVideoSourceStats {
    parent: crate::RtcMediaSourceStats,
}
dictionary!(RtcVideoSourceStats: crate::RtcMediaSourceStats, crate::RtcStats; "RTCVideoSourceStats");

/// `dictionary RTCAudioPlayoutStats : RTCStats`
#[doc(alias = "RTCAudioPlayoutStats")]
#[repr(transparent)]
pub struct RtcAudioPlayoutStats {
    parent: crate::RtcStats,
}
dictionary!(RtcAudioPlayoutStats: crate::RtcStats; "RTCAudioPlayoutStats");

/// `dictionary RTCPeerConnectionStats : RTCStats`
#[doc(alias = "RTCPeerConnectionStats")]
#[repr(transparent)]
pub struct RtcPeerConnectionStats {
    parent: crate::RtcStats,
}
dictionary!(RtcPeerConnectionStats: crate::RtcStats; "RTCPeerConnectionStats");

/// `dictionary RTCDataChannelStats : RTCStats`
#[doc(alias = "RTCDataChannelStats")]
#[repr(transparent)]
pub struct RtcDataChannelStats {
    parent: crate::RtcStats,
}
dictionary!(RtcDataChannelStats: crate::RtcStats; "RTCDataChannelStats");

/// `dictionary RTCTransportStats : RTCStats`
#[doc(alias = "RTCTransportStats")]
#[repr(transparent)]
pub struct RtcTransportStats {
    parent: crate::RtcStats,
}
dictionary!(RtcTransportStats: crate::RtcStats; "RTCTransportStats");

/// `enum RTCDtlsRole`
#[doc(alias = "RTCDtlsRole")]
#[non_exhaustive]
pub enum RtcDtlsRole {
    /// `"client"`
    Client,
    /// `"server"`
    Server,
    /// `"unknown"`
    Unknown,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(RtcDtlsRole {
    Client = "client",
    Server = "server",
    Unknown = "unknown",
});

/// `dictionary RTCIceCandidateStats : RTCStats`
#[doc(alias = "RTCIceCandidateStats")]
#[repr(transparent)]
pub struct RtcIceCandidateStats {
    parent: crate::RtcStats,
}
dictionary!(RtcIceCandidateStats: crate::RtcStats; "RTCIceCandidateStats");

/// `dictionary RTCIceCandidatePairStats : RTCStats`
#[doc(alias = "RTCIceCandidatePairStats")]
#[repr(transparent)]
pub struct RtcIceCandidatePairStats {
    parent: crate::RtcStats,
}
dictionary!(RtcIceCandidatePairStats: crate::RtcStats; "RTCIceCandidatePairStats");

/// `enum RTCStatsIceCandidatePairState`
#[doc(alias = "RTCStatsIceCandidatePairState")]
#[non_exhaustive]
pub enum RtcStatsIceCandidatePairState {
    /// `"frozen"`
    Frozen,
    /// `"waiting"`
    Waiting,
    /// `"in-progress"`
    InProgress,
    /// `"failed"`
    Failed,
    /// `"succeeded"`
    Succeeded,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(RtcStatsIceCandidatePairState {
    Frozen = "frozen",
    Waiting = "waiting",
    InProgress = "in-progress",
    Failed = "failed",
    Succeeded = "succeeded",
});

/// `dictionary RTCCertificateStats : RTCStats`
#[doc(alias = "RTCCertificateStats")]
#[repr(transparent)]
pub struct RtcCertificateStats {
    parent: crate::RtcStats,
}
dictionary!(RtcCertificateStats: crate::RtcStats; "RTCCertificateStats");

/// `interface RTCStatsReport`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCStatsReport) · [Specification](https://w3c.github.io/webrtc-pc/#rtcstatsreport-object)
#[doc(alias = "RTCStatsReport")]
#[repr(transparent)]
pub struct RtcStatsReport {
    parent: crate::Object,
}
interface!(RtcStatsReport:; "RTCStatsReport");

/// `dictionary RTCStats`
#[doc(alias = "RTCStats")]
#[repr(transparent)]
pub struct RtcStats {
    parent: crate::Object,
}
dictionary!(RtcStats:; "RTCStats");
extended!([] RtcStats);
