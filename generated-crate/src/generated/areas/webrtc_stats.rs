//! Statistics and diagnostic logs of a peer connection

use crate::runtime::prelude::*;
use crate::{
    MediaStreamTrack, RtcAudioPlayoutStats, RtcAudioSourceStats, RtcCertificateStats, RtcCodecStats,
    RtcDataChannelState, RtcDataChannelStats, RtcDtlsRole, RtcDtlsTransportState, RtcIceCandidatePairStats,
    RtcIceCandidateStats, RtcIceCandidateType, RtcIceRole, RtcIceServerTransportProtocol, RtcIceTcpCandidateType,
    RtcIceTransportState, RtcInboundRtpStreamStats, RtcMediaSourceStats, RtcOutboundRtpStreamStats, RtcPeerConnection,
    RtcPeerConnectionStats, RtcQualityLimitationReason, RtcReceivedRtpStreamStats, RtcRemoteInboundRtpStreamStats,
    RtcRemoteOutboundRtpStreamStats, RtcRtpReceiver, RtcRtpSender, RtcRtpStreamStats, RtcSentRtpStreamStats, RtcStats,
    RtcStatsIceCandidatePairState, RtcStatsReport, RtcStatsType, RtcTransportStats, RtcVideoSourceStats,
};
#[cfg(feature = "experimental")]
use crate::RtcDiagnosticLoggingOptions;

#[cfg(feature = "experimental")]
impl RtcDiagnosticLoggingOptions {
    /// `dictionary RTCDiagnosticLoggingOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `record<DOMString, DOMString> metadata`
    #[doc(alias = "metadata")]
    pub fn get_metadata(&self) -> Option<Record<String>> {
        property::get(self, "metadata")
    }

    /// `record<DOMString, DOMString> metadata`
    #[doc(alias = "metadata")]
    pub fn set_metadata(&self, value: impl IntoRecord<String>) -> &Self {
        property::set(self, "metadata", &value.into_record());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for RtcDiagnosticLoggingOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl RtcRtpStreamStats {
    /// `dictionary RTCRtpStreamStats : RTCStats`
    pub fn new(timestamp: f64, type_: RtcStatsType, id: &str, ssrc: u32, kind: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        property::set_f64(&this, "ssrc", ssrc as f64);
        property::set_str(&this, "kind", kind);
        this
    }

    /// `required unsigned long ssrc`
    #[doc(alias = "ssrc")]
    pub fn get_ssrc(&self) -> u32 {
        property::get(self, "ssrc")
    }

    /// `required unsigned long ssrc`
    #[doc(alias = "ssrc")]
    pub fn set_ssrc(&self, value: u32) -> &Self {
        property::set_f64(self, "ssrc", value as f64);
        self
    }

    /// `required DOMString kind`
    #[doc(alias = "kind")]
    pub fn get_kind(&self) -> String {
        property::get(self, "kind")
    }

    /// `required DOMString kind`
    #[doc(alias = "kind")]
    pub fn set_kind(&self, value: &str) -> &Self {
        property::set_str(self, "kind", value);
        self
    }

    /// `DOMString transportId`
    #[doc(alias = "transportId")]
    pub fn get_transport_id(&self) -> Option<String> {
        property::get(self, "transportId")
    }

    /// `DOMString transportId`
    #[doc(alias = "transportId")]
    pub fn set_transport_id(&self, value: &str) -> &Self {
        property::set_str(self, "transportId", value);
        self
    }

    /// `DOMString codecId`
    #[doc(alias = "codecId")]
    pub fn get_codec_id(&self) -> Option<String> {
        property::get(self, "codecId")
    }

    /// `DOMString codecId`
    #[doc(alias = "codecId")]
    pub fn set_codec_id(&self, value: &str) -> &Self {
        property::set_str(self, "codecId", value);
        self
    }

    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// `required RTCStatsType type`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required DOMString id`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcCodecStats {
    /// `dictionary RTCCodecStats : RTCStats`
    pub fn new(
        timestamp: f64,
        type_: RtcStatsType,
        id: &str,
        payload_type: u32,
        transport_id: &str,
        mime_type: &str,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        property::set_f64(&this, "payloadType", payload_type as f64);
        property::set_str(&this, "transportId", transport_id);
        property::set_str(&this, "mimeType", mime_type);
        this
    }

    /// `required unsigned long payloadType`
    #[doc(alias = "payloadType")]
    pub fn get_payload_type(&self) -> u32 {
        property::get(self, "payloadType")
    }

    /// `required unsigned long payloadType`
    #[doc(alias = "payloadType")]
    pub fn set_payload_type(&self, value: u32) -> &Self {
        property::set_f64(self, "payloadType", value as f64);
        self
    }

    /// `required DOMString transportId`
    #[doc(alias = "transportId")]
    pub fn get_transport_id(&self) -> String {
        property::get(self, "transportId")
    }

    /// `required DOMString transportId`
    #[doc(alias = "transportId")]
    pub fn set_transport_id(&self, value: &str) -> &Self {
        property::set_str(self, "transportId", value);
        self
    }

    /// `required DOMString mimeType`
    #[doc(alias = "mimeType")]
    pub fn get_mime_type(&self) -> String {
        property::get(self, "mimeType")
    }

    /// `required DOMString mimeType`
    #[doc(alias = "mimeType")]
    pub fn set_mime_type(&self, value: &str) -> &Self {
        property::set_str(self, "mimeType", value);
        self
    }

    /// `unsigned long clockRate`
    #[doc(alias = "clockRate")]
    pub fn get_clock_rate(&self) -> Option<u32> {
        property::get(self, "clockRate")
    }

    /// `unsigned long clockRate`
    #[doc(alias = "clockRate")]
    pub fn set_clock_rate(&self, value: u32) -> &Self {
        property::set_f64(self, "clockRate", value as f64);
        self
    }

    /// `unsigned long channels`
    #[doc(alias = "channels")]
    pub fn get_channels(&self) -> Option<u32> {
        property::get(self, "channels")
    }

    /// `unsigned long channels`
    #[doc(alias = "channels")]
    pub fn set_channels(&self, value: u32) -> &Self {
        property::set_f64(self, "channels", value as f64);
        self
    }

    /// `DOMString sdpFmtpLine`
    #[doc(alias = "sdpFmtpLine")]
    pub fn get_sdp_fmtp_line(&self) -> Option<String> {
        property::get(self, "sdpFmtpLine")
    }

    /// `DOMString sdpFmtpLine`
    #[doc(alias = "sdpFmtpLine")]
    pub fn set_sdp_fmtp_line(&self, value: &str) -> &Self {
        property::set_str(self, "sdpFmtpLine", value);
        self
    }

    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// `required RTCStatsType type`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required DOMString id`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcReceivedRtpStreamStats {
    /// `dictionary RTCReceivedRtpStreamStats : RTCRtpStreamStats`
    pub fn new(timestamp: f64, type_: RtcStatsType, id: &str, ssrc: u32, kind: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        property::set_f64(&this, "ssrc", ssrc as f64);
        property::set_str(&this, "kind", kind);
        this
    }

    /// `unsigned long long packetsReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsReceived")]
    pub fn get_packets_received(&self) -> Option<u64> {
        property::get(self, "packetsReceived")
    }

    /// `unsigned long long packetsReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsReceived")]
    pub fn set_packets_received(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReceived", value as f64);
        self
    }

    /// `unsigned long long packetsReceivedWithEct1`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsReceivedWithEct1")]
    pub fn get_packets_received_with_ect1(&self) -> Option<u64> {
        property::get(self, "packetsReceivedWithEct1")
    }

    /// `unsigned long long packetsReceivedWithEct1`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsReceivedWithEct1")]
    pub fn set_packets_received_with_ect1(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReceivedWithEct1", value as f64);
        self
    }

    /// `unsigned long long packetsReceivedWithCe`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsReceivedWithCe")]
    pub fn get_packets_received_with_ce(&self) -> Option<u64> {
        property::get(self, "packetsReceivedWithCe")
    }

    /// `unsigned long long packetsReceivedWithCe`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsReceivedWithCe")]
    pub fn set_packets_received_with_ce(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReceivedWithCe", value as f64);
        self
    }

    /// `unsigned long long packetsReportedAsLost`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsReportedAsLost")]
    pub fn get_packets_reported_as_lost(&self) -> Option<u64> {
        property::get(self, "packetsReportedAsLost")
    }

    /// `unsigned long long packetsReportedAsLost`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsReportedAsLost")]
    pub fn set_packets_reported_as_lost(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReportedAsLost", value as f64);
        self
    }

    /// `unsigned long long packetsReportedAsLostButRecovered`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsReportedAsLostButRecovered")]
    pub fn get_packets_reported_as_lost_but_recovered(&self) -> Option<u64> {
        property::get(self, "packetsReportedAsLostButRecovered")
    }

    /// `unsigned long long packetsReportedAsLostButRecovered`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsReportedAsLostButRecovered")]
    pub fn set_packets_reported_as_lost_but_recovered(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReportedAsLostButRecovered", value as f64);
        self
    }

    /// `long long packetsLost`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsLost")]
    pub fn get_packets_lost(&self) -> Option<i64> {
        property::get(self, "packetsLost")
    }

    /// `long long packetsLost`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsLost")]
    pub fn set_packets_lost(&self, value: i64) -> &Self {
        property::set_f64(self, "packetsLost", value as f64);
        self
    }

    /// `double jitter`
    #[doc(alias = "jitter")]
    pub fn get_jitter(&self) -> Option<f64> {
        property::get(self, "jitter")
    }

    /// `double jitter`
    #[doc(alias = "jitter")]
    pub fn set_jitter(&self, value: f64) -> &Self {
        property::set_f64(self, "jitter", value);
        self
    }

    /// `required unsigned long ssrc`
    ///
    /// Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "ssrc")]
    pub fn set_ssrc(&self, value: u32) -> &Self {
        property::set_f64(self, "ssrc", value as f64);
        self
    }

    /// `required DOMString kind`
    ///
    /// Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "kind")]
    pub fn set_kind(&self, value: &str) -> &Self {
        property::set_str(self, "kind", value);
        self
    }

    /// `DOMString transportId`
    ///
    /// Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "transportId")]
    pub fn set_transport_id(&self, value: &str) -> &Self {
        property::set_str(self, "transportId", value);
        self
    }

    /// `DOMString codecId`
    ///
    /// Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "codecId")]
    pub fn set_codec_id(&self, value: &str) -> &Self {
        property::set_str(self, "codecId", value);
        self
    }

    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// `required RTCStatsType type`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required DOMString id`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcInboundRtpStreamStats {
    /// `dictionary RTCInboundRtpStreamStats : RTCReceivedRtpStreamStats`
    pub fn new(timestamp: f64, type_: RtcStatsType, id: &str, ssrc: u32, kind: &str, track_identifier: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        property::set_f64(&this, "ssrc", ssrc as f64);
        property::set_str(&this, "kind", kind);
        property::set_str(&this, "trackIdentifier", track_identifier);
        this
    }

    /// `required DOMString trackIdentifier`
    #[doc(alias = "trackIdentifier")]
    pub fn get_track_identifier(&self) -> String {
        property::get(self, "trackIdentifier")
    }

    /// `required DOMString trackIdentifier`
    #[doc(alias = "trackIdentifier")]
    pub fn set_track_identifier(&self, value: &str) -> &Self {
        property::set_str(self, "trackIdentifier", value);
        self
    }

    /// `DOMString mid`
    #[doc(alias = "mid")]
    pub fn get_mid(&self) -> Option<String> {
        property::get(self, "mid")
    }

    /// `DOMString mid`
    #[doc(alias = "mid")]
    pub fn set_mid(&self, value: &str) -> &Self {
        property::set_str(self, "mid", value);
        self
    }

    /// `DOMString remoteId`
    #[doc(alias = "remoteId")]
    pub fn get_remote_id(&self) -> Option<String> {
        property::get(self, "remoteId")
    }

    /// `DOMString remoteId`
    #[doc(alias = "remoteId")]
    pub fn set_remote_id(&self, value: &str) -> &Self {
        property::set_str(self, "remoteId", value);
        self
    }

    /// `unsigned long framesDecoded`
    #[doc(alias = "framesDecoded")]
    pub fn get_frames_decoded(&self) -> Option<u32> {
        property::get(self, "framesDecoded")
    }

    /// `unsigned long framesDecoded`
    #[doc(alias = "framesDecoded")]
    pub fn set_frames_decoded(&self, value: u32) -> &Self {
        property::set_f64(self, "framesDecoded", value as f64);
        self
    }

    /// `unsigned long keyFramesDecoded`
    #[doc(alias = "keyFramesDecoded")]
    pub fn get_key_frames_decoded(&self) -> Option<u32> {
        property::get(self, "keyFramesDecoded")
    }

    /// `unsigned long keyFramesDecoded`
    #[doc(alias = "keyFramesDecoded")]
    pub fn set_key_frames_decoded(&self, value: u32) -> &Self {
        property::set_f64(self, "keyFramesDecoded", value as f64);
        self
    }

    /// `unsigned long framesRendered`
    #[doc(alias = "framesRendered")]
    pub fn get_frames_rendered(&self) -> Option<u32> {
        property::get(self, "framesRendered")
    }

    /// `unsigned long framesRendered`
    #[doc(alias = "framesRendered")]
    pub fn set_frames_rendered(&self, value: u32) -> &Self {
        property::set_f64(self, "framesRendered", value as f64);
        self
    }

    /// `unsigned long framesDropped`
    #[doc(alias = "framesDropped")]
    pub fn get_frames_dropped(&self) -> Option<u32> {
        property::get(self, "framesDropped")
    }

    /// `unsigned long framesDropped`
    #[doc(alias = "framesDropped")]
    pub fn set_frames_dropped(&self, value: u32) -> &Self {
        property::set_f64(self, "framesDropped", value as f64);
        self
    }

    /// `unsigned long frameWidth`
    #[doc(alias = "frameWidth")]
    pub fn get_frame_width(&self) -> Option<u32> {
        property::get(self, "frameWidth")
    }

    /// `unsigned long frameWidth`
    #[doc(alias = "frameWidth")]
    pub fn set_frame_width(&self, value: u32) -> &Self {
        property::set_f64(self, "frameWidth", value as f64);
        self
    }

    /// `unsigned long frameHeight`
    #[doc(alias = "frameHeight")]
    pub fn get_frame_height(&self) -> Option<u32> {
        property::get(self, "frameHeight")
    }

    /// `unsigned long frameHeight`
    #[doc(alias = "frameHeight")]
    pub fn set_frame_height(&self, value: u32) -> &Self {
        property::set_f64(self, "frameHeight", value as f64);
        self
    }

    /// `double framesPerSecond`
    #[doc(alias = "framesPerSecond")]
    pub fn get_frames_per_second(&self) -> Option<f64> {
        property::get(self, "framesPerSecond")
    }

    /// `double framesPerSecond`
    #[doc(alias = "framesPerSecond")]
    pub fn set_frames_per_second(&self, value: f64) -> &Self {
        property::set_f64(self, "framesPerSecond", value);
        self
    }

    /// `unsigned long long qpSum`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "qpSum")]
    pub fn get_qp_sum(&self) -> Option<u64> {
        property::get(self, "qpSum")
    }

    /// `unsigned long long qpSum`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "qpSum")]
    pub fn set_qp_sum(&self, value: u64) -> &Self {
        property::set_f64(self, "qpSum", value as f64);
        self
    }

    /// `double totalDecodeTime`
    #[doc(alias = "totalDecodeTime")]
    pub fn get_total_decode_time(&self) -> Option<f64> {
        property::get(self, "totalDecodeTime")
    }

    /// `double totalDecodeTime`
    #[doc(alias = "totalDecodeTime")]
    pub fn set_total_decode_time(&self, value: f64) -> &Self {
        property::set_f64(self, "totalDecodeTime", value);
        self
    }

    /// `double totalInterFrameDelay`
    #[doc(alias = "totalInterFrameDelay")]
    pub fn get_total_inter_frame_delay(&self) -> Option<f64> {
        property::get(self, "totalInterFrameDelay")
    }

    /// `double totalInterFrameDelay`
    #[doc(alias = "totalInterFrameDelay")]
    pub fn set_total_inter_frame_delay(&self, value: f64) -> &Self {
        property::set_f64(self, "totalInterFrameDelay", value);
        self
    }

    /// `double totalSquaredInterFrameDelay`
    #[doc(alias = "totalSquaredInterFrameDelay")]
    pub fn get_total_squared_inter_frame_delay(&self) -> Option<f64> {
        property::get(self, "totalSquaredInterFrameDelay")
    }

    /// `double totalSquaredInterFrameDelay`
    #[doc(alias = "totalSquaredInterFrameDelay")]
    pub fn set_total_squared_inter_frame_delay(&self, value: f64) -> &Self {
        property::set_f64(self, "totalSquaredInterFrameDelay", value);
        self
    }

    /// `unsigned long pauseCount`
    #[doc(alias = "pauseCount")]
    pub fn get_pause_count(&self) -> Option<u32> {
        property::get(self, "pauseCount")
    }

    /// `unsigned long pauseCount`
    #[doc(alias = "pauseCount")]
    pub fn set_pause_count(&self, value: u32) -> &Self {
        property::set_f64(self, "pauseCount", value as f64);
        self
    }

    /// `double totalPausesDuration`
    #[doc(alias = "totalPausesDuration")]
    pub fn get_total_pauses_duration(&self) -> Option<f64> {
        property::get(self, "totalPausesDuration")
    }

    /// `double totalPausesDuration`
    #[doc(alias = "totalPausesDuration")]
    pub fn set_total_pauses_duration(&self, value: f64) -> &Self {
        property::set_f64(self, "totalPausesDuration", value);
        self
    }

    /// `unsigned long freezeCount`
    #[doc(alias = "freezeCount")]
    pub fn get_freeze_count(&self) -> Option<u32> {
        property::get(self, "freezeCount")
    }

    /// `unsigned long freezeCount`
    #[doc(alias = "freezeCount")]
    pub fn set_freeze_count(&self, value: u32) -> &Self {
        property::set_f64(self, "freezeCount", value as f64);
        self
    }

    /// `double totalFreezesDuration`
    #[doc(alias = "totalFreezesDuration")]
    pub fn get_total_freezes_duration(&self) -> Option<f64> {
        property::get(self, "totalFreezesDuration")
    }

    /// `double totalFreezesDuration`
    #[doc(alias = "totalFreezesDuration")]
    pub fn set_total_freezes_duration(&self, value: f64) -> &Self {
        property::set_f64(self, "totalFreezesDuration", value);
        self
    }

    /// `DOMHighResTimeStamp lastPacketReceivedTimestamp`
    #[doc(alias = "lastPacketReceivedTimestamp")]
    pub fn get_last_packet_received_timestamp(&self) -> Option<f64> {
        property::get(self, "lastPacketReceivedTimestamp")
    }

    /// `DOMHighResTimeStamp lastPacketReceivedTimestamp`
    #[doc(alias = "lastPacketReceivedTimestamp")]
    pub fn set_last_packet_received_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "lastPacketReceivedTimestamp", value);
        self
    }

    /// `unsigned long long headerBytesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "headerBytesReceived")]
    pub fn get_header_bytes_received(&self) -> Option<u64> {
        property::get(self, "headerBytesReceived")
    }

    /// `unsigned long long headerBytesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "headerBytesReceived")]
    pub fn set_header_bytes_received(&self, value: u64) -> &Self {
        property::set_f64(self, "headerBytesReceived", value as f64);
        self
    }

    /// `unsigned long long packetsDiscarded`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsDiscarded")]
    pub fn get_packets_discarded(&self) -> Option<u64> {
        property::get(self, "packetsDiscarded")
    }

    /// `unsigned long long packetsDiscarded`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsDiscarded")]
    pub fn set_packets_discarded(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsDiscarded", value as f64);
        self
    }

    /// `unsigned long long fecBytesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "fecBytesReceived")]
    pub fn get_fec_bytes_received(&self) -> Option<u64> {
        property::get(self, "fecBytesReceived")
    }

    /// `unsigned long long fecBytesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "fecBytesReceived")]
    pub fn set_fec_bytes_received(&self, value: u64) -> &Self {
        property::set_f64(self, "fecBytesReceived", value as f64);
        self
    }

    /// `unsigned long long fecPacketsReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "fecPacketsReceived")]
    pub fn get_fec_packets_received(&self) -> Option<u64> {
        property::get(self, "fecPacketsReceived")
    }

    /// `unsigned long long fecPacketsReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "fecPacketsReceived")]
    pub fn set_fec_packets_received(&self, value: u64) -> &Self {
        property::set_f64(self, "fecPacketsReceived", value as f64);
        self
    }

    /// `unsigned long long fecPacketsDiscarded`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "fecPacketsDiscarded")]
    pub fn get_fec_packets_discarded(&self) -> Option<u64> {
        property::get(self, "fecPacketsDiscarded")
    }

    /// `unsigned long long fecPacketsDiscarded`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "fecPacketsDiscarded")]
    pub fn set_fec_packets_discarded(&self, value: u64) -> &Self {
        property::set_f64(self, "fecPacketsDiscarded", value as f64);
        self
    }

    /// `unsigned long long bytesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesReceived")]
    pub fn get_bytes_received(&self) -> Option<u64> {
        property::get(self, "bytesReceived")
    }

    /// `unsigned long long bytesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesReceived")]
    pub fn set_bytes_received(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesReceived", value as f64);
        self
    }

    /// `unsigned long nackCount`
    #[doc(alias = "nackCount")]
    pub fn get_nack_count(&self) -> Option<u32> {
        property::get(self, "nackCount")
    }

    /// `unsigned long nackCount`
    #[doc(alias = "nackCount")]
    pub fn set_nack_count(&self, value: u32) -> &Self {
        property::set_f64(self, "nackCount", value as f64);
        self
    }

    /// `unsigned long firCount`
    #[doc(alias = "firCount")]
    pub fn get_fir_count(&self) -> Option<u32> {
        property::get(self, "firCount")
    }

    /// `unsigned long firCount`
    #[doc(alias = "firCount")]
    pub fn set_fir_count(&self, value: u32) -> &Self {
        property::set_f64(self, "firCount", value as f64);
        self
    }

    /// `unsigned long pliCount`
    #[doc(alias = "pliCount")]
    pub fn get_pli_count(&self) -> Option<u32> {
        property::get(self, "pliCount")
    }

    /// `unsigned long pliCount`
    #[doc(alias = "pliCount")]
    pub fn set_pli_count(&self, value: u32) -> &Self {
        property::set_f64(self, "pliCount", value as f64);
        self
    }

    /// `double totalProcessingDelay`
    #[doc(alias = "totalProcessingDelay")]
    pub fn get_total_processing_delay(&self) -> Option<f64> {
        property::get(self, "totalProcessingDelay")
    }

    /// `double totalProcessingDelay`
    #[doc(alias = "totalProcessingDelay")]
    pub fn set_total_processing_delay(&self, value: f64) -> &Self {
        property::set_f64(self, "totalProcessingDelay", value);
        self
    }

    /// `DOMHighResTimeStamp estimatedPlayoutTimestamp`
    #[doc(alias = "estimatedPlayoutTimestamp")]
    pub fn get_estimated_playout_timestamp(&self) -> Option<f64> {
        property::get(self, "estimatedPlayoutTimestamp")
    }

    /// `DOMHighResTimeStamp estimatedPlayoutTimestamp`
    #[doc(alias = "estimatedPlayoutTimestamp")]
    pub fn set_estimated_playout_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "estimatedPlayoutTimestamp", value);
        self
    }

    /// `double jitterBufferDelay`
    #[doc(alias = "jitterBufferDelay")]
    pub fn get_jitter_buffer_delay(&self) -> Option<f64> {
        property::get(self, "jitterBufferDelay")
    }

    /// `double jitterBufferDelay`
    #[doc(alias = "jitterBufferDelay")]
    pub fn set_jitter_buffer_delay(&self, value: f64) -> &Self {
        property::set_f64(self, "jitterBufferDelay", value);
        self
    }

    /// `double jitterBufferTargetDelay`
    #[doc(alias = "jitterBufferTargetDelay")]
    pub fn get_jitter_buffer_target_delay(&self) -> Option<f64> {
        property::get(self, "jitterBufferTargetDelay")
    }

    /// `double jitterBufferTargetDelay`
    #[doc(alias = "jitterBufferTargetDelay")]
    pub fn set_jitter_buffer_target_delay(&self, value: f64) -> &Self {
        property::set_f64(self, "jitterBufferTargetDelay", value);
        self
    }

    /// `unsigned long long jitterBufferEmittedCount`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "jitterBufferEmittedCount")]
    pub fn get_jitter_buffer_emitted_count(&self) -> Option<u64> {
        property::get(self, "jitterBufferEmittedCount")
    }

    /// `unsigned long long jitterBufferEmittedCount`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "jitterBufferEmittedCount")]
    pub fn set_jitter_buffer_emitted_count(&self, value: u64) -> &Self {
        property::set_f64(self, "jitterBufferEmittedCount", value as f64);
        self
    }

    /// `double jitterBufferMinimumDelay`
    #[doc(alias = "jitterBufferMinimumDelay")]
    pub fn get_jitter_buffer_minimum_delay(&self) -> Option<f64> {
        property::get(self, "jitterBufferMinimumDelay")
    }

    /// `double jitterBufferMinimumDelay`
    #[doc(alias = "jitterBufferMinimumDelay")]
    pub fn set_jitter_buffer_minimum_delay(&self, value: f64) -> &Self {
        property::set_f64(self, "jitterBufferMinimumDelay", value);
        self
    }

    /// `unsigned long long totalSamplesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "totalSamplesReceived")]
    pub fn get_total_samples_received(&self) -> Option<u64> {
        property::get(self, "totalSamplesReceived")
    }

    /// `unsigned long long totalSamplesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "totalSamplesReceived")]
    pub fn set_total_samples_received(&self, value: u64) -> &Self {
        property::set_f64(self, "totalSamplesReceived", value as f64);
        self
    }

    /// `unsigned long long concealedSamples`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "concealedSamples")]
    pub fn get_concealed_samples(&self) -> Option<u64> {
        property::get(self, "concealedSamples")
    }

    /// `unsigned long long concealedSamples`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "concealedSamples")]
    pub fn set_concealed_samples(&self, value: u64) -> &Self {
        property::set_f64(self, "concealedSamples", value as f64);
        self
    }

    /// `unsigned long long silentConcealedSamples`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "silentConcealedSamples")]
    pub fn get_silent_concealed_samples(&self) -> Option<u64> {
        property::get(self, "silentConcealedSamples")
    }

    /// `unsigned long long silentConcealedSamples`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "silentConcealedSamples")]
    pub fn set_silent_concealed_samples(&self, value: u64) -> &Self {
        property::set_f64(self, "silentConcealedSamples", value as f64);
        self
    }

    /// `unsigned long long concealmentEvents`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "concealmentEvents")]
    pub fn get_concealment_events(&self) -> Option<u64> {
        property::get(self, "concealmentEvents")
    }

    /// `unsigned long long concealmentEvents`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "concealmentEvents")]
    pub fn set_concealment_events(&self, value: u64) -> &Self {
        property::set_f64(self, "concealmentEvents", value as f64);
        self
    }

    /// `unsigned long long insertedSamplesForDeceleration`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "insertedSamplesForDeceleration")]
    pub fn get_inserted_samples_for_deceleration(&self) -> Option<u64> {
        property::get(self, "insertedSamplesForDeceleration")
    }

    /// `unsigned long long insertedSamplesForDeceleration`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "insertedSamplesForDeceleration")]
    pub fn set_inserted_samples_for_deceleration(&self, value: u64) -> &Self {
        property::set_f64(self, "insertedSamplesForDeceleration", value as f64);
        self
    }

    /// `unsigned long long removedSamplesForAcceleration`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "removedSamplesForAcceleration")]
    pub fn get_removed_samples_for_acceleration(&self) -> Option<u64> {
        property::get(self, "removedSamplesForAcceleration")
    }

    /// `unsigned long long removedSamplesForAcceleration`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "removedSamplesForAcceleration")]
    pub fn set_removed_samples_for_acceleration(&self, value: u64) -> &Self {
        property::set_f64(self, "removedSamplesForAcceleration", value as f64);
        self
    }

    /// `double audioLevel`
    #[doc(alias = "audioLevel")]
    pub fn get_audio_level(&self) -> Option<f64> {
        property::get(self, "audioLevel")
    }

    /// `double audioLevel`
    #[doc(alias = "audioLevel")]
    pub fn set_audio_level(&self, value: f64) -> &Self {
        property::set_f64(self, "audioLevel", value);
        self
    }

    /// `double totalAudioEnergy`
    #[doc(alias = "totalAudioEnergy")]
    pub fn get_total_audio_energy(&self) -> Option<f64> {
        property::get(self, "totalAudioEnergy")
    }

    /// `double totalAudioEnergy`
    #[doc(alias = "totalAudioEnergy")]
    pub fn set_total_audio_energy(&self, value: f64) -> &Self {
        property::set_f64(self, "totalAudioEnergy", value);
        self
    }

    /// `double totalSamplesDuration`
    #[doc(alias = "totalSamplesDuration")]
    pub fn get_total_samples_duration(&self) -> Option<f64> {
        property::get(self, "totalSamplesDuration")
    }

    /// `double totalSamplesDuration`
    #[doc(alias = "totalSamplesDuration")]
    pub fn set_total_samples_duration(&self, value: f64) -> &Self {
        property::set_f64(self, "totalSamplesDuration", value);
        self
    }

    /// `unsigned long framesReceived`
    #[doc(alias = "framesReceived")]
    pub fn get_frames_received(&self) -> Option<u32> {
        property::get(self, "framesReceived")
    }

    /// `unsigned long framesReceived`
    #[doc(alias = "framesReceived")]
    pub fn set_frames_received(&self, value: u32) -> &Self {
        property::set_f64(self, "framesReceived", value as f64);
        self
    }

    /// `DOMString decoderImplementation`
    #[doc(alias = "decoderImplementation")]
    pub fn get_decoder_implementation(&self) -> Option<String> {
        property::get(self, "decoderImplementation")
    }

    /// `DOMString decoderImplementation`
    #[doc(alias = "decoderImplementation")]
    pub fn set_decoder_implementation(&self, value: &str) -> &Self {
        property::set_str(self, "decoderImplementation", value);
        self
    }

    /// `DOMString playoutId`
    #[doc(alias = "playoutId")]
    pub fn get_playout_id(&self) -> Option<String> {
        property::get(self, "playoutId")
    }

    /// `DOMString playoutId`
    #[doc(alias = "playoutId")]
    pub fn set_playout_id(&self, value: &str) -> &Self {
        property::set_str(self, "playoutId", value);
        self
    }

    /// `boolean powerEfficientDecoder`
    #[doc(alias = "powerEfficientDecoder")]
    pub fn get_power_efficient_decoder(&self) -> Option<bool> {
        property::get(self, "powerEfficientDecoder")
    }

    /// `boolean powerEfficientDecoder`
    #[doc(alias = "powerEfficientDecoder")]
    pub fn set_power_efficient_decoder(&self, value: bool) -> &Self {
        property::set_bool(self, "powerEfficientDecoder", value);
        self
    }

    /// `unsigned long framesAssembledFromMultiplePackets`
    #[doc(alias = "framesAssembledFromMultiplePackets")]
    pub fn get_frames_assembled_from_multiple_packets(&self) -> Option<u32> {
        property::get(self, "framesAssembledFromMultiplePackets")
    }

    /// `unsigned long framesAssembledFromMultiplePackets`
    #[doc(alias = "framesAssembledFromMultiplePackets")]
    pub fn set_frames_assembled_from_multiple_packets(&self, value: u32) -> &Self {
        property::set_f64(self, "framesAssembledFromMultiplePackets", value as f64);
        self
    }

    /// `double totalAssemblyTime`
    #[doc(alias = "totalAssemblyTime")]
    pub fn get_total_assembly_time(&self) -> Option<f64> {
        property::get(self, "totalAssemblyTime")
    }

    /// `double totalAssemblyTime`
    #[doc(alias = "totalAssemblyTime")]
    pub fn set_total_assembly_time(&self, value: f64) -> &Self {
        property::set_f64(self, "totalAssemblyTime", value);
        self
    }

    /// `unsigned long long retransmittedPacketsReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "retransmittedPacketsReceived")]
    pub fn get_retransmitted_packets_received(&self) -> Option<u64> {
        property::get(self, "retransmittedPacketsReceived")
    }

    /// `unsigned long long retransmittedPacketsReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "retransmittedPacketsReceived")]
    pub fn set_retransmitted_packets_received(&self, value: u64) -> &Self {
        property::set_f64(self, "retransmittedPacketsReceived", value as f64);
        self
    }

    /// `unsigned long long retransmittedBytesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "retransmittedBytesReceived")]
    pub fn get_retransmitted_bytes_received(&self) -> Option<u64> {
        property::get(self, "retransmittedBytesReceived")
    }

    /// `unsigned long long retransmittedBytesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "retransmittedBytesReceived")]
    pub fn set_retransmitted_bytes_received(&self, value: u64) -> &Self {
        property::set_f64(self, "retransmittedBytesReceived", value as f64);
        self
    }

    /// `unsigned long rtxSsrc`
    #[doc(alias = "rtxSsrc")]
    pub fn get_rtx_ssrc(&self) -> Option<u32> {
        property::get(self, "rtxSsrc")
    }

    /// `unsigned long rtxSsrc`
    #[doc(alias = "rtxSsrc")]
    pub fn set_rtx_ssrc(&self, value: u32) -> &Self {
        property::set_f64(self, "rtxSsrc", value as f64);
        self
    }

    /// `unsigned long fecSsrc`
    #[doc(alias = "fecSsrc")]
    pub fn get_fec_ssrc(&self) -> Option<u32> {
        property::get(self, "fecSsrc")
    }

    /// `unsigned long fecSsrc`
    #[doc(alias = "fecSsrc")]
    pub fn set_fec_ssrc(&self, value: u32) -> &Self {
        property::set_f64(self, "fecSsrc", value as f64);
        self
    }

    /// `double totalCorruptionProbability`
    #[doc(alias = "totalCorruptionProbability")]
    pub fn get_total_corruption_probability(&self) -> Option<f64> {
        property::get(self, "totalCorruptionProbability")
    }

    /// `double totalCorruptionProbability`
    #[doc(alias = "totalCorruptionProbability")]
    pub fn set_total_corruption_probability(&self, value: f64) -> &Self {
        property::set_f64(self, "totalCorruptionProbability", value);
        self
    }

    /// `double totalSquaredCorruptionProbability`
    #[doc(alias = "totalSquaredCorruptionProbability")]
    pub fn get_total_squared_corruption_probability(&self) -> Option<f64> {
        property::get(self, "totalSquaredCorruptionProbability")
    }

    /// `double totalSquaredCorruptionProbability`
    #[doc(alias = "totalSquaredCorruptionProbability")]
    pub fn set_total_squared_corruption_probability(&self, value: f64) -> &Self {
        property::set_f64(self, "totalSquaredCorruptionProbability", value);
        self
    }

    /// `unsigned long long corruptionMeasurements`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "corruptionMeasurements")]
    pub fn get_corruption_measurements(&self) -> Option<u64> {
        property::get(self, "corruptionMeasurements")
    }

    /// `unsigned long long corruptionMeasurements`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "corruptionMeasurements")]
    pub fn set_corruption_measurements(&self, value: u64) -> &Self {
        property::set_f64(self, "corruptionMeasurements", value as f64);
        self
    }

    /// `unsigned long long packetsReceived`
    ///
    /// Inherited from `RtcReceivedRtpStreamStats`.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsReceived")]
    pub fn set_packets_received(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReceived", value as f64);
        self
    }

    /// `unsigned long long packetsReceivedWithEct1`
    ///
    /// Inherited from `RtcReceivedRtpStreamStats`.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsReceivedWithEct1")]
    pub fn set_packets_received_with_ect1(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReceivedWithEct1", value as f64);
        self
    }

    /// `unsigned long long packetsReceivedWithCe`
    ///
    /// Inherited from `RtcReceivedRtpStreamStats`.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsReceivedWithCe")]
    pub fn set_packets_received_with_ce(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReceivedWithCe", value as f64);
        self
    }

    /// `unsigned long long packetsReportedAsLost`
    ///
    /// Inherited from `RtcReceivedRtpStreamStats`.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsReportedAsLost")]
    pub fn set_packets_reported_as_lost(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReportedAsLost", value as f64);
        self
    }

    /// `unsigned long long packetsReportedAsLostButRecovered`
    ///
    /// Inherited from `RtcReceivedRtpStreamStats`.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsReportedAsLostButRecovered")]
    pub fn set_packets_reported_as_lost_but_recovered(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReportedAsLostButRecovered", value as f64);
        self
    }

    /// `long long packetsLost`
    ///
    /// Inherited from `RtcReceivedRtpStreamStats`.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsLost")]
    pub fn set_packets_lost(&self, value: i64) -> &Self {
        property::set_f64(self, "packetsLost", value as f64);
        self
    }

    /// `double jitter`
    ///
    /// Inherited from `RtcReceivedRtpStreamStats`.
    #[doc(alias = "jitter")]
    pub fn set_jitter(&self, value: f64) -> &Self {
        property::set_f64(self, "jitter", value);
        self
    }

    /// `required unsigned long ssrc`
    ///
    /// Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "ssrc")]
    pub fn set_ssrc(&self, value: u32) -> &Self {
        property::set_f64(self, "ssrc", value as f64);
        self
    }

    /// `required DOMString kind`
    ///
    /// Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "kind")]
    pub fn set_kind(&self, value: &str) -> &Self {
        property::set_str(self, "kind", value);
        self
    }

    /// `DOMString transportId`
    ///
    /// Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "transportId")]
    pub fn set_transport_id(&self, value: &str) -> &Self {
        property::set_str(self, "transportId", value);
        self
    }

    /// `DOMString codecId`
    ///
    /// Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "codecId")]
    pub fn set_codec_id(&self, value: &str) -> &Self {
        property::set_str(self, "codecId", value);
        self
    }

    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// `required RTCStatsType type`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required DOMString id`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcRemoteInboundRtpStreamStats {
    /// `dictionary RTCRemoteInboundRtpStreamStats : RTCReceivedRtpStreamStats`
    pub fn new(timestamp: f64, type_: RtcStatsType, id: &str, ssrc: u32, kind: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        property::set_f64(&this, "ssrc", ssrc as f64);
        property::set_str(&this, "kind", kind);
        this
    }

    /// `DOMString localId`
    #[doc(alias = "localId")]
    pub fn get_local_id(&self) -> Option<String> {
        property::get(self, "localId")
    }

    /// `DOMString localId`
    #[doc(alias = "localId")]
    pub fn set_local_id(&self, value: &str) -> &Self {
        property::set_str(self, "localId", value);
        self
    }

    /// `double roundTripTime`
    #[doc(alias = "roundTripTime")]
    pub fn get_round_trip_time(&self) -> Option<f64> {
        property::get(self, "roundTripTime")
    }

    /// `double roundTripTime`
    #[doc(alias = "roundTripTime")]
    pub fn set_round_trip_time(&self, value: f64) -> &Self {
        property::set_f64(self, "roundTripTime", value);
        self
    }

    /// `double totalRoundTripTime`
    #[doc(alias = "totalRoundTripTime")]
    pub fn get_total_round_trip_time(&self) -> Option<f64> {
        property::get(self, "totalRoundTripTime")
    }

    /// `double totalRoundTripTime`
    #[doc(alias = "totalRoundTripTime")]
    pub fn set_total_round_trip_time(&self, value: f64) -> &Self {
        property::set_f64(self, "totalRoundTripTime", value);
        self
    }

    /// `double fractionLost`
    #[doc(alias = "fractionLost")]
    pub fn get_fraction_lost(&self) -> Option<f64> {
        property::get(self, "fractionLost")
    }

    /// `double fractionLost`
    #[doc(alias = "fractionLost")]
    pub fn set_fraction_lost(&self, value: f64) -> &Self {
        property::set_f64(self, "fractionLost", value);
        self
    }

    /// `unsigned long long roundTripTimeMeasurements`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "roundTripTimeMeasurements")]
    pub fn get_round_trip_time_measurements(&self) -> Option<u64> {
        property::get(self, "roundTripTimeMeasurements")
    }

    /// `unsigned long long roundTripTimeMeasurements`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "roundTripTimeMeasurements")]
    pub fn set_round_trip_time_measurements(&self, value: u64) -> &Self {
        property::set_f64(self, "roundTripTimeMeasurements", value as f64);
        self
    }

    /// `unsigned long long packetsWithBleachedEct1Marking`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsWithBleachedEct1Marking")]
    pub fn get_packets_with_bleached_ect1_marking(&self) -> Option<u64> {
        property::get(self, "packetsWithBleachedEct1Marking")
    }

    /// `unsigned long long packetsWithBleachedEct1Marking`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsWithBleachedEct1Marking")]
    pub fn set_packets_with_bleached_ect1_marking(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsWithBleachedEct1Marking", value as f64);
        self
    }

    /// `unsigned long long packetsReceived`
    ///
    /// Inherited from `RtcReceivedRtpStreamStats`.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsReceived")]
    pub fn set_packets_received(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReceived", value as f64);
        self
    }

    /// `unsigned long long packetsReceivedWithEct1`
    ///
    /// Inherited from `RtcReceivedRtpStreamStats`.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsReceivedWithEct1")]
    pub fn set_packets_received_with_ect1(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReceivedWithEct1", value as f64);
        self
    }

    /// `unsigned long long packetsReceivedWithCe`
    ///
    /// Inherited from `RtcReceivedRtpStreamStats`.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsReceivedWithCe")]
    pub fn set_packets_received_with_ce(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReceivedWithCe", value as f64);
        self
    }

    /// `unsigned long long packetsReportedAsLost`
    ///
    /// Inherited from `RtcReceivedRtpStreamStats`.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsReportedAsLost")]
    pub fn set_packets_reported_as_lost(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReportedAsLost", value as f64);
        self
    }

    /// `unsigned long long packetsReportedAsLostButRecovered`
    ///
    /// Inherited from `RtcReceivedRtpStreamStats`.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsReportedAsLostButRecovered")]
    pub fn set_packets_reported_as_lost_but_recovered(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReportedAsLostButRecovered", value as f64);
        self
    }

    /// `long long packetsLost`
    ///
    /// Inherited from `RtcReceivedRtpStreamStats`.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsLost")]
    pub fn set_packets_lost(&self, value: i64) -> &Self {
        property::set_f64(self, "packetsLost", value as f64);
        self
    }

    /// `double jitter`
    ///
    /// Inherited from `RtcReceivedRtpStreamStats`.
    #[doc(alias = "jitter")]
    pub fn set_jitter(&self, value: f64) -> &Self {
        property::set_f64(self, "jitter", value);
        self
    }

    /// `required unsigned long ssrc`
    ///
    /// Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "ssrc")]
    pub fn set_ssrc(&self, value: u32) -> &Self {
        property::set_f64(self, "ssrc", value as f64);
        self
    }

    /// `required DOMString kind`
    ///
    /// Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "kind")]
    pub fn set_kind(&self, value: &str) -> &Self {
        property::set_str(self, "kind", value);
        self
    }

    /// `DOMString transportId`
    ///
    /// Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "transportId")]
    pub fn set_transport_id(&self, value: &str) -> &Self {
        property::set_str(self, "transportId", value);
        self
    }

    /// `DOMString codecId`
    ///
    /// Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "codecId")]
    pub fn set_codec_id(&self, value: &str) -> &Self {
        property::set_str(self, "codecId", value);
        self
    }

    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// `required RTCStatsType type`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required DOMString id`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcSentRtpStreamStats {
    /// `dictionary RTCSentRtpStreamStats : RTCRtpStreamStats`
    pub fn new(timestamp: f64, type_: RtcStatsType, id: &str, ssrc: u32, kind: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        property::set_f64(&this, "ssrc", ssrc as f64);
        property::set_str(&this, "kind", kind);
        this
    }

    /// `unsigned long long packetsSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsSent")]
    pub fn get_packets_sent(&self) -> Option<u64> {
        property::get(self, "packetsSent")
    }

    /// `unsigned long long packetsSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsSent")]
    pub fn set_packets_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsSent", value as f64);
        self
    }

    /// `unsigned long long bytesSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesSent")]
    pub fn get_bytes_sent(&self) -> Option<u64> {
        property::get(self, "bytesSent")
    }

    /// `unsigned long long bytesSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesSent")]
    pub fn set_bytes_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesSent", value as f64);
        self
    }

    /// `required unsigned long ssrc`
    ///
    /// Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "ssrc")]
    pub fn set_ssrc(&self, value: u32) -> &Self {
        property::set_f64(self, "ssrc", value as f64);
        self
    }

    /// `required DOMString kind`
    ///
    /// Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "kind")]
    pub fn set_kind(&self, value: &str) -> &Self {
        property::set_str(self, "kind", value);
        self
    }

    /// `DOMString transportId`
    ///
    /// Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "transportId")]
    pub fn set_transport_id(&self, value: &str) -> &Self {
        property::set_str(self, "transportId", value);
        self
    }

    /// `DOMString codecId`
    ///
    /// Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "codecId")]
    pub fn set_codec_id(&self, value: &str) -> &Self {
        property::set_str(self, "codecId", value);
        self
    }

    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// `required RTCStatsType type`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required DOMString id`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcOutboundRtpStreamStats {
    /// `dictionary RTCOutboundRtpStreamStats : RTCSentRtpStreamStats`
    pub fn new(timestamp: f64, type_: RtcStatsType, id: &str, ssrc: u32, kind: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        property::set_f64(&this, "ssrc", ssrc as f64);
        property::set_str(&this, "kind", kind);
        this
    }

    /// `DOMString mid`
    #[doc(alias = "mid")]
    pub fn get_mid(&self) -> Option<String> {
        property::get(self, "mid")
    }

    /// `DOMString mid`
    #[doc(alias = "mid")]
    pub fn set_mid(&self, value: &str) -> &Self {
        property::set_str(self, "mid", value);
        self
    }

    /// `DOMString mediaSourceId`
    #[doc(alias = "mediaSourceId")]
    pub fn get_media_source_id(&self) -> Option<String> {
        property::get(self, "mediaSourceId")
    }

    /// `DOMString mediaSourceId`
    #[doc(alias = "mediaSourceId")]
    pub fn set_media_source_id(&self, value: &str) -> &Self {
        property::set_str(self, "mediaSourceId", value);
        self
    }

    /// `DOMString remoteId`
    #[doc(alias = "remoteId")]
    pub fn get_remote_id(&self) -> Option<String> {
        property::get(self, "remoteId")
    }

    /// `DOMString remoteId`
    #[doc(alias = "remoteId")]
    pub fn set_remote_id(&self, value: &str) -> &Self {
        property::set_str(self, "remoteId", value);
        self
    }

    /// `DOMString rid`
    #[doc(alias = "rid")]
    pub fn get_rid(&self) -> Option<String> {
        property::get(self, "rid")
    }

    /// `DOMString rid`
    #[doc(alias = "rid")]
    pub fn set_rid(&self, value: &str) -> &Self {
        property::set_str(self, "rid", value);
        self
    }

    /// `unsigned long encodingIndex`
    #[doc(alias = "encodingIndex")]
    pub fn get_encoding_index(&self) -> Option<u32> {
        property::get(self, "encodingIndex")
    }

    /// `unsigned long encodingIndex`
    #[doc(alias = "encodingIndex")]
    pub fn set_encoding_index(&self, value: u32) -> &Self {
        property::set_f64(self, "encodingIndex", value as f64);
        self
    }

    /// `unsigned long long headerBytesSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "headerBytesSent")]
    pub fn get_header_bytes_sent(&self) -> Option<u64> {
        property::get(self, "headerBytesSent")
    }

    /// `unsigned long long headerBytesSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "headerBytesSent")]
    pub fn set_header_bytes_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "headerBytesSent", value as f64);
        self
    }

    /// `unsigned long long retransmittedPacketsSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "retransmittedPacketsSent")]
    pub fn get_retransmitted_packets_sent(&self) -> Option<u64> {
        property::get(self, "retransmittedPacketsSent")
    }

    /// `unsigned long long retransmittedPacketsSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "retransmittedPacketsSent")]
    pub fn set_retransmitted_packets_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "retransmittedPacketsSent", value as f64);
        self
    }

    /// `unsigned long long retransmittedBytesSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "retransmittedBytesSent")]
    pub fn get_retransmitted_bytes_sent(&self) -> Option<u64> {
        property::get(self, "retransmittedBytesSent")
    }

    /// `unsigned long long retransmittedBytesSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "retransmittedBytesSent")]
    pub fn set_retransmitted_bytes_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "retransmittedBytesSent", value as f64);
        self
    }

    /// `unsigned long rtxSsrc`
    #[doc(alias = "rtxSsrc")]
    pub fn get_rtx_ssrc(&self) -> Option<u32> {
        property::get(self, "rtxSsrc")
    }

    /// `unsigned long rtxSsrc`
    #[doc(alias = "rtxSsrc")]
    pub fn set_rtx_ssrc(&self, value: u32) -> &Self {
        property::set_f64(self, "rtxSsrc", value as f64);
        self
    }

    /// `double targetBitrate`
    #[doc(alias = "targetBitrate")]
    pub fn get_target_bitrate(&self) -> Option<f64> {
        property::get(self, "targetBitrate")
    }

    /// `double targetBitrate`
    #[doc(alias = "targetBitrate")]
    pub fn set_target_bitrate(&self, value: f64) -> &Self {
        property::set_f64(self, "targetBitrate", value);
        self
    }

    /// `unsigned long long totalEncodedBytesTarget`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "totalEncodedBytesTarget")]
    pub fn get_total_encoded_bytes_target(&self) -> Option<u64> {
        property::get(self, "totalEncodedBytesTarget")
    }

    /// `unsigned long long totalEncodedBytesTarget`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "totalEncodedBytesTarget")]
    pub fn set_total_encoded_bytes_target(&self, value: u64) -> &Self {
        property::set_f64(self, "totalEncodedBytesTarget", value as f64);
        self
    }

    /// `unsigned long frameWidth`
    #[doc(alias = "frameWidth")]
    pub fn get_frame_width(&self) -> Option<u32> {
        property::get(self, "frameWidth")
    }

    /// `unsigned long frameWidth`
    #[doc(alias = "frameWidth")]
    pub fn set_frame_width(&self, value: u32) -> &Self {
        property::set_f64(self, "frameWidth", value as f64);
        self
    }

    /// `unsigned long frameHeight`
    #[doc(alias = "frameHeight")]
    pub fn get_frame_height(&self) -> Option<u32> {
        property::get(self, "frameHeight")
    }

    /// `unsigned long frameHeight`
    #[doc(alias = "frameHeight")]
    pub fn set_frame_height(&self, value: u32) -> &Self {
        property::set_f64(self, "frameHeight", value as f64);
        self
    }

    /// `double framesPerSecond`
    #[doc(alias = "framesPerSecond")]
    pub fn get_frames_per_second(&self) -> Option<f64> {
        property::get(self, "framesPerSecond")
    }

    /// `double framesPerSecond`
    #[doc(alias = "framesPerSecond")]
    pub fn set_frames_per_second(&self, value: f64) -> &Self {
        property::set_f64(self, "framesPerSecond", value);
        self
    }

    /// `unsigned long framesSent`
    #[doc(alias = "framesSent")]
    pub fn get_frames_sent(&self) -> Option<u32> {
        property::get(self, "framesSent")
    }

    /// `unsigned long framesSent`
    #[doc(alias = "framesSent")]
    pub fn set_frames_sent(&self, value: u32) -> &Self {
        property::set_f64(self, "framesSent", value as f64);
        self
    }

    /// `unsigned long hugeFramesSent`
    #[doc(alias = "hugeFramesSent")]
    pub fn get_huge_frames_sent(&self) -> Option<u32> {
        property::get(self, "hugeFramesSent")
    }

    /// `unsigned long hugeFramesSent`
    #[doc(alias = "hugeFramesSent")]
    pub fn set_huge_frames_sent(&self, value: u32) -> &Self {
        property::set_f64(self, "hugeFramesSent", value as f64);
        self
    }

    /// `unsigned long framesEncoded`
    #[doc(alias = "framesEncoded")]
    pub fn get_frames_encoded(&self) -> Option<u32> {
        property::get(self, "framesEncoded")
    }

    /// `unsigned long framesEncoded`
    #[doc(alias = "framesEncoded")]
    pub fn set_frames_encoded(&self, value: u32) -> &Self {
        property::set_f64(self, "framesEncoded", value as f64);
        self
    }

    /// `unsigned long keyFramesEncoded`
    #[doc(alias = "keyFramesEncoded")]
    pub fn get_key_frames_encoded(&self) -> Option<u32> {
        property::get(self, "keyFramesEncoded")
    }

    /// `unsigned long keyFramesEncoded`
    #[doc(alias = "keyFramesEncoded")]
    pub fn set_key_frames_encoded(&self, value: u32) -> &Self {
        property::set_f64(self, "keyFramesEncoded", value as f64);
        self
    }

    /// `unsigned long long qpSum`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "qpSum")]
    pub fn get_qp_sum(&self) -> Option<u64> {
        property::get(self, "qpSum")
    }

    /// `unsigned long long qpSum`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "qpSum")]
    pub fn set_qp_sum(&self, value: u64) -> &Self {
        property::set_f64(self, "qpSum", value as f64);
        self
    }

    /// `record<DOMString, double> psnrSum`
    #[doc(alias = "psnrSum")]
    pub fn get_psnr_sum(&self) -> Option<Record<f64>> {
        property::get(self, "psnrSum")
    }

    /// `record<DOMString, double> psnrSum`
    #[doc(alias = "psnrSum")]
    pub fn set_psnr_sum(&self, value: impl IntoRecord<f64>) -> &Self {
        property::set(self, "psnrSum", &value.into_record());
        self
    }

    /// `unsigned long long psnrMeasurements`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "psnrMeasurements")]
    pub fn get_psnr_measurements(&self) -> Option<u64> {
        property::get(self, "psnrMeasurements")
    }

    /// `unsigned long long psnrMeasurements`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "psnrMeasurements")]
    pub fn set_psnr_measurements(&self, value: u64) -> &Self {
        property::set_f64(self, "psnrMeasurements", value as f64);
        self
    }

    /// `double totalEncodeTime`
    #[doc(alias = "totalEncodeTime")]
    pub fn get_total_encode_time(&self) -> Option<f64> {
        property::get(self, "totalEncodeTime")
    }

    /// `double totalEncodeTime`
    #[doc(alias = "totalEncodeTime")]
    pub fn set_total_encode_time(&self, value: f64) -> &Self {
        property::set_f64(self, "totalEncodeTime", value);
        self
    }

    /// `double totalPacketSendDelay`
    #[doc(alias = "totalPacketSendDelay")]
    pub fn get_total_packet_send_delay(&self) -> Option<f64> {
        property::get(self, "totalPacketSendDelay")
    }

    /// `double totalPacketSendDelay`
    #[doc(alias = "totalPacketSendDelay")]
    pub fn set_total_packet_send_delay(&self, value: f64) -> &Self {
        property::set_f64(self, "totalPacketSendDelay", value);
        self
    }

    /// `RTCQualityLimitationReason qualityLimitationReason`
    #[doc(alias = "qualityLimitationReason")]
    pub fn get_quality_limitation_reason(&self) -> Option<RtcQualityLimitationReason> {
        property::get(self, "qualityLimitationReason")
    }

    /// `RTCQualityLimitationReason qualityLimitationReason`
    #[doc(alias = "qualityLimitationReason")]
    pub fn set_quality_limitation_reason(&self, value: RtcQualityLimitationReason) -> &Self {
        property::set_str(self, "qualityLimitationReason", value.as_str());
        self
    }

    /// `record<DOMString, double> qualityLimitationDurations`
    #[doc(alias = "qualityLimitationDurations")]
    pub fn get_quality_limitation_durations(&self) -> Option<Record<f64>> {
        property::get(self, "qualityLimitationDurations")
    }

    /// `record<DOMString, double> qualityLimitationDurations`
    #[doc(alias = "qualityLimitationDurations")]
    pub fn set_quality_limitation_durations(&self, value: impl IntoRecord<f64>) -> &Self {
        property::set(self, "qualityLimitationDurations", &value.into_record());
        self
    }

    /// `unsigned long qualityLimitationResolutionChanges`
    #[doc(alias = "qualityLimitationResolutionChanges")]
    pub fn get_quality_limitation_resolution_changes(&self) -> Option<u32> {
        property::get(self, "qualityLimitationResolutionChanges")
    }

    /// `unsigned long qualityLimitationResolutionChanges`
    #[doc(alias = "qualityLimitationResolutionChanges")]
    pub fn set_quality_limitation_resolution_changes(&self, value: u32) -> &Self {
        property::set_f64(self, "qualityLimitationResolutionChanges", value as f64);
        self
    }

    /// `unsigned long nackCount`
    #[doc(alias = "nackCount")]
    pub fn get_nack_count(&self) -> Option<u32> {
        property::get(self, "nackCount")
    }

    /// `unsigned long nackCount`
    #[doc(alias = "nackCount")]
    pub fn set_nack_count(&self, value: u32) -> &Self {
        property::set_f64(self, "nackCount", value as f64);
        self
    }

    /// `unsigned long firCount`
    #[doc(alias = "firCount")]
    pub fn get_fir_count(&self) -> Option<u32> {
        property::get(self, "firCount")
    }

    /// `unsigned long firCount`
    #[doc(alias = "firCount")]
    pub fn set_fir_count(&self, value: u32) -> &Self {
        property::set_f64(self, "firCount", value as f64);
        self
    }

    /// `unsigned long pliCount`
    #[doc(alias = "pliCount")]
    pub fn get_pli_count(&self) -> Option<u32> {
        property::get(self, "pliCount")
    }

    /// `unsigned long pliCount`
    #[doc(alias = "pliCount")]
    pub fn set_pli_count(&self, value: u32) -> &Self {
        property::set_f64(self, "pliCount", value as f64);
        self
    }

    /// `DOMString encoderImplementation`
    #[doc(alias = "encoderImplementation")]
    pub fn get_encoder_implementation(&self) -> Option<String> {
        property::get(self, "encoderImplementation")
    }

    /// `DOMString encoderImplementation`
    #[doc(alias = "encoderImplementation")]
    pub fn set_encoder_implementation(&self, value: &str) -> &Self {
        property::set_str(self, "encoderImplementation", value);
        self
    }

    /// `boolean powerEfficientEncoder`
    #[doc(alias = "powerEfficientEncoder")]
    pub fn get_power_efficient_encoder(&self) -> Option<bool> {
        property::get(self, "powerEfficientEncoder")
    }

    /// `boolean powerEfficientEncoder`
    #[doc(alias = "powerEfficientEncoder")]
    pub fn set_power_efficient_encoder(&self, value: bool) -> &Self {
        property::set_bool(self, "powerEfficientEncoder", value);
        self
    }

    /// `boolean active`
    #[doc(alias = "active")]
    pub fn get_active(&self) -> Option<bool> {
        property::get(self, "active")
    }

    /// `boolean active`
    #[doc(alias = "active")]
    pub fn set_active(&self, value: bool) -> &Self {
        property::set_bool(self, "active", value);
        self
    }

    /// `DOMString scalabilityMode`
    #[doc(alias = "scalabilityMode")]
    pub fn get_scalability_mode(&self) -> Option<String> {
        property::get(self, "scalabilityMode")
    }

    /// `DOMString scalabilityMode`
    #[doc(alias = "scalabilityMode")]
    pub fn set_scalability_mode(&self, value: &str) -> &Self {
        property::set_str(self, "scalabilityMode", value);
        self
    }

    /// `unsigned long long packetsSentWithEct1`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsSentWithEct1")]
    pub fn get_packets_sent_with_ect1(&self) -> Option<u64> {
        property::get(self, "packetsSentWithEct1")
    }

    /// `unsigned long long packetsSentWithEct1`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsSentWithEct1")]
    pub fn set_packets_sent_with_ect1(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsSentWithEct1", value as f64);
        self
    }

    /// `unsigned long long packetsSent`
    ///
    /// Inherited from `RtcSentRtpStreamStats`.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsSent")]
    pub fn set_packets_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsSent", value as f64);
        self
    }

    /// `unsigned long long bytesSent`
    ///
    /// Inherited from `RtcSentRtpStreamStats`.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesSent")]
    pub fn set_bytes_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesSent", value as f64);
        self
    }

    /// `required unsigned long ssrc`
    ///
    /// Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "ssrc")]
    pub fn set_ssrc(&self, value: u32) -> &Self {
        property::set_f64(self, "ssrc", value as f64);
        self
    }

    /// `required DOMString kind`
    ///
    /// Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "kind")]
    pub fn set_kind(&self, value: &str) -> &Self {
        property::set_str(self, "kind", value);
        self
    }

    /// `DOMString transportId`
    ///
    /// Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "transportId")]
    pub fn set_transport_id(&self, value: &str) -> &Self {
        property::set_str(self, "transportId", value);
        self
    }

    /// `DOMString codecId`
    ///
    /// Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "codecId")]
    pub fn set_codec_id(&self, value: &str) -> &Self {
        property::set_str(self, "codecId", value);
        self
    }

    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// `required RTCStatsType type`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required DOMString id`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcRemoteOutboundRtpStreamStats {
    /// `dictionary RTCRemoteOutboundRtpStreamStats : RTCSentRtpStreamStats`
    pub fn new(timestamp: f64, type_: RtcStatsType, id: &str, ssrc: u32, kind: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        property::set_f64(&this, "ssrc", ssrc as f64);
        property::set_str(&this, "kind", kind);
        this
    }

    /// `DOMString localId`
    #[doc(alias = "localId")]
    pub fn get_local_id(&self) -> Option<String> {
        property::get(self, "localId")
    }

    /// `DOMString localId`
    #[doc(alias = "localId")]
    pub fn set_local_id(&self, value: &str) -> &Self {
        property::set_str(self, "localId", value);
        self
    }

    /// `DOMHighResTimeStamp remoteTimestamp`
    #[doc(alias = "remoteTimestamp")]
    pub fn get_remote_timestamp(&self) -> Option<f64> {
        property::get(self, "remoteTimestamp")
    }

    /// `DOMHighResTimeStamp remoteTimestamp`
    #[doc(alias = "remoteTimestamp")]
    pub fn set_remote_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "remoteTimestamp", value);
        self
    }

    /// `unsigned long long reportsSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "reportsSent")]
    pub fn get_reports_sent(&self) -> Option<u64> {
        property::get(self, "reportsSent")
    }

    /// `unsigned long long reportsSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "reportsSent")]
    pub fn set_reports_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "reportsSent", value as f64);
        self
    }

    /// `double roundTripTime`
    #[doc(alias = "roundTripTime")]
    pub fn get_round_trip_time(&self) -> Option<f64> {
        property::get(self, "roundTripTime")
    }

    /// `double roundTripTime`
    #[doc(alias = "roundTripTime")]
    pub fn set_round_trip_time(&self, value: f64) -> &Self {
        property::set_f64(self, "roundTripTime", value);
        self
    }

    /// `double totalRoundTripTime`
    #[doc(alias = "totalRoundTripTime")]
    pub fn get_total_round_trip_time(&self) -> Option<f64> {
        property::get(self, "totalRoundTripTime")
    }

    /// `double totalRoundTripTime`
    #[doc(alias = "totalRoundTripTime")]
    pub fn set_total_round_trip_time(&self, value: f64) -> &Self {
        property::set_f64(self, "totalRoundTripTime", value);
        self
    }

    /// `unsigned long long roundTripTimeMeasurements`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "roundTripTimeMeasurements")]
    pub fn get_round_trip_time_measurements(&self) -> Option<u64> {
        property::get(self, "roundTripTimeMeasurements")
    }

    /// `unsigned long long roundTripTimeMeasurements`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "roundTripTimeMeasurements")]
    pub fn set_round_trip_time_measurements(&self, value: u64) -> &Self {
        property::set_f64(self, "roundTripTimeMeasurements", value as f64);
        self
    }

    /// `unsigned long long packetsSent`
    ///
    /// Inherited from `RtcSentRtpStreamStats`.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsSent")]
    pub fn set_packets_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsSent", value as f64);
        self
    }

    /// `unsigned long long bytesSent`
    ///
    /// Inherited from `RtcSentRtpStreamStats`.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesSent")]
    pub fn set_bytes_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesSent", value as f64);
        self
    }

    /// `required unsigned long ssrc`
    ///
    /// Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "ssrc")]
    pub fn set_ssrc(&self, value: u32) -> &Self {
        property::set_f64(self, "ssrc", value as f64);
        self
    }

    /// `required DOMString kind`
    ///
    /// Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "kind")]
    pub fn set_kind(&self, value: &str) -> &Self {
        property::set_str(self, "kind", value);
        self
    }

    /// `DOMString transportId`
    ///
    /// Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "transportId")]
    pub fn set_transport_id(&self, value: &str) -> &Self {
        property::set_str(self, "transportId", value);
        self
    }

    /// `DOMString codecId`
    ///
    /// Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "codecId")]
    pub fn set_codec_id(&self, value: &str) -> &Self {
        property::set_str(self, "codecId", value);
        self
    }

    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// `required RTCStatsType type`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required DOMString id`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcMediaSourceStats {
    /// `dictionary RTCMediaSourceStats : RTCStats`
    pub fn new(timestamp: f64, type_: RtcStatsType, id: &str, track_identifier: &str, kind: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        property::set_str(&this, "trackIdentifier", track_identifier);
        property::set_str(&this, "kind", kind);
        this
    }

    /// `required DOMString trackIdentifier`
    #[doc(alias = "trackIdentifier")]
    pub fn get_track_identifier(&self) -> String {
        property::get(self, "trackIdentifier")
    }

    /// `required DOMString trackIdentifier`
    #[doc(alias = "trackIdentifier")]
    pub fn set_track_identifier(&self, value: &str) -> &Self {
        property::set_str(self, "trackIdentifier", value);
        self
    }

    /// `required DOMString kind`
    #[doc(alias = "kind")]
    pub fn get_kind(&self) -> String {
        property::get(self, "kind")
    }

    /// `required DOMString kind`
    #[doc(alias = "kind")]
    pub fn set_kind(&self, value: &str) -> &Self {
        property::set_str(self, "kind", value);
        self
    }

    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// `required RTCStatsType type`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required DOMString id`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcAudioSourceStats {
    /// `dictionary RTCAudioSourceStats : RTCMediaSourceStats`
    pub fn new(timestamp: f64, type_: RtcStatsType, id: &str, track_identifier: &str, kind: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        property::set_str(&this, "trackIdentifier", track_identifier);
        property::set_str(&this, "kind", kind);
        this
    }

    /// `double audioLevel`
    #[doc(alias = "audioLevel")]
    pub fn get_audio_level(&self) -> Option<f64> {
        property::get(self, "audioLevel")
    }

    /// `double audioLevel`
    #[doc(alias = "audioLevel")]
    pub fn set_audio_level(&self, value: f64) -> &Self {
        property::set_f64(self, "audioLevel", value);
        self
    }

    /// `double totalAudioEnergy`
    #[doc(alias = "totalAudioEnergy")]
    pub fn get_total_audio_energy(&self) -> Option<f64> {
        property::get(self, "totalAudioEnergy")
    }

    /// `double totalAudioEnergy`
    #[doc(alias = "totalAudioEnergy")]
    pub fn set_total_audio_energy(&self, value: f64) -> &Self {
        property::set_f64(self, "totalAudioEnergy", value);
        self
    }

    /// `double totalSamplesDuration`
    #[doc(alias = "totalSamplesDuration")]
    pub fn get_total_samples_duration(&self) -> Option<f64> {
        property::get(self, "totalSamplesDuration")
    }

    /// `double totalSamplesDuration`
    #[doc(alias = "totalSamplesDuration")]
    pub fn set_total_samples_duration(&self, value: f64) -> &Self {
        property::set_f64(self, "totalSamplesDuration", value);
        self
    }

    /// `double echoReturnLoss`
    #[doc(alias = "echoReturnLoss")]
    pub fn get_echo_return_loss(&self) -> Option<f64> {
        property::get(self, "echoReturnLoss")
    }

    /// `double echoReturnLoss`
    #[doc(alias = "echoReturnLoss")]
    pub fn set_echo_return_loss(&self, value: f64) -> &Self {
        property::set_f64(self, "echoReturnLoss", value);
        self
    }

    /// `double echoReturnLossEnhancement`
    #[doc(alias = "echoReturnLossEnhancement")]
    pub fn get_echo_return_loss_enhancement(&self) -> Option<f64> {
        property::get(self, "echoReturnLossEnhancement")
    }

    /// `double echoReturnLossEnhancement`
    #[doc(alias = "echoReturnLossEnhancement")]
    pub fn set_echo_return_loss_enhancement(&self, value: f64) -> &Self {
        property::set_f64(self, "echoReturnLossEnhancement", value);
        self
    }

    /// `required DOMString trackIdentifier`
    ///
    /// Inherited from `RtcMediaSourceStats`.
    #[doc(alias = "trackIdentifier")]
    pub fn set_track_identifier(&self, value: &str) -> &Self {
        property::set_str(self, "trackIdentifier", value);
        self
    }

    /// `required DOMString kind`
    ///
    /// Inherited from `RtcMediaSourceStats`.
    #[doc(alias = "kind")]
    pub fn set_kind(&self, value: &str) -> &Self {
        property::set_str(self, "kind", value);
        self
    }

    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// `required RTCStatsType type`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required DOMString id`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcVideoSourceStats {
    /// `dictionary RTCVideoSourceStats : RTCMediaSourceStats`
    pub fn new(timestamp: f64, type_: RtcStatsType, id: &str, track_identifier: &str, kind: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        property::set_str(&this, "trackIdentifier", track_identifier);
        property::set_str(&this, "kind", kind);
        this
    }

    /// `unsigned long width`
    #[doc(alias = "width")]
    pub fn get_width(&self) -> Option<u32> {
        property::get(self, "width")
    }

    /// `unsigned long width`
    #[doc(alias = "width")]
    pub fn set_width(&self, value: u32) -> &Self {
        property::set_f64(self, "width", value as f64);
        self
    }

    /// `unsigned long height`
    #[doc(alias = "height")]
    pub fn get_height(&self) -> Option<u32> {
        property::get(self, "height")
    }

    /// `unsigned long height`
    #[doc(alias = "height")]
    pub fn set_height(&self, value: u32) -> &Self {
        property::set_f64(self, "height", value as f64);
        self
    }

    /// `unsigned long frames`
    #[doc(alias = "frames")]
    pub fn get_frames(&self) -> Option<u32> {
        property::get(self, "frames")
    }

    /// `unsigned long frames`
    #[doc(alias = "frames")]
    pub fn set_frames(&self, value: u32) -> &Self {
        property::set_f64(self, "frames", value as f64);
        self
    }

    /// `double framesPerSecond`
    #[doc(alias = "framesPerSecond")]
    pub fn get_frames_per_second(&self) -> Option<f64> {
        property::get(self, "framesPerSecond")
    }

    /// `double framesPerSecond`
    #[doc(alias = "framesPerSecond")]
    pub fn set_frames_per_second(&self, value: f64) -> &Self {
        property::set_f64(self, "framesPerSecond", value);
        self
    }

    /// `required DOMString trackIdentifier`
    ///
    /// Inherited from `RtcMediaSourceStats`.
    #[doc(alias = "trackIdentifier")]
    pub fn set_track_identifier(&self, value: &str) -> &Self {
        property::set_str(self, "trackIdentifier", value);
        self
    }

    /// `required DOMString kind`
    ///
    /// Inherited from `RtcMediaSourceStats`.
    #[doc(alias = "kind")]
    pub fn set_kind(&self, value: &str) -> &Self {
        property::set_str(self, "kind", value);
        self
    }

    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// `required RTCStatsType type`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required DOMString id`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcAudioPlayoutStats {
    /// `dictionary RTCAudioPlayoutStats : RTCStats`
    pub fn new(timestamp: f64, type_: RtcStatsType, id: &str, kind: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        property::set_str(&this, "kind", kind);
        this
    }

    /// `required DOMString kind`
    #[doc(alias = "kind")]
    pub fn get_kind(&self) -> String {
        property::get(self, "kind")
    }

    /// `required DOMString kind`
    #[doc(alias = "kind")]
    pub fn set_kind(&self, value: &str) -> &Self {
        property::set_str(self, "kind", value);
        self
    }

    /// `double synthesizedSamplesDuration`
    #[doc(alias = "synthesizedSamplesDuration")]
    pub fn get_synthesized_samples_duration(&self) -> Option<f64> {
        property::get(self, "synthesizedSamplesDuration")
    }

    /// `double synthesizedSamplesDuration`
    #[doc(alias = "synthesizedSamplesDuration")]
    pub fn set_synthesized_samples_duration(&self, value: f64) -> &Self {
        property::set_f64(self, "synthesizedSamplesDuration", value);
        self
    }

    /// `unsigned long synthesizedSamplesEvents`
    #[doc(alias = "synthesizedSamplesEvents")]
    pub fn get_synthesized_samples_events(&self) -> Option<u32> {
        property::get(self, "synthesizedSamplesEvents")
    }

    /// `unsigned long synthesizedSamplesEvents`
    #[doc(alias = "synthesizedSamplesEvents")]
    pub fn set_synthesized_samples_events(&self, value: u32) -> &Self {
        property::set_f64(self, "synthesizedSamplesEvents", value as f64);
        self
    }

    /// `double totalSamplesDuration`
    #[doc(alias = "totalSamplesDuration")]
    pub fn get_total_samples_duration(&self) -> Option<f64> {
        property::get(self, "totalSamplesDuration")
    }

    /// `double totalSamplesDuration`
    #[doc(alias = "totalSamplesDuration")]
    pub fn set_total_samples_duration(&self, value: f64) -> &Self {
        property::set_f64(self, "totalSamplesDuration", value);
        self
    }

    /// `double totalPlayoutDelay`
    #[doc(alias = "totalPlayoutDelay")]
    pub fn get_total_playout_delay(&self) -> Option<f64> {
        property::get(self, "totalPlayoutDelay")
    }

    /// `double totalPlayoutDelay`
    #[doc(alias = "totalPlayoutDelay")]
    pub fn set_total_playout_delay(&self, value: f64) -> &Self {
        property::set_f64(self, "totalPlayoutDelay", value);
        self
    }

    /// `unsigned long long totalSamplesCount`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "totalSamplesCount")]
    pub fn get_total_samples_count(&self) -> Option<u64> {
        property::get(self, "totalSamplesCount")
    }

    /// `unsigned long long totalSamplesCount`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "totalSamplesCount")]
    pub fn set_total_samples_count(&self, value: u64) -> &Self {
        property::set_f64(self, "totalSamplesCount", value as f64);
        self
    }

    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// `required RTCStatsType type`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required DOMString id`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcPeerConnectionStats {
    /// `dictionary RTCPeerConnectionStats : RTCStats`
    pub fn new(timestamp: f64, type_: RtcStatsType, id: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        this
    }

    /// `unsigned long dataChannelsOpened`
    #[doc(alias = "dataChannelsOpened")]
    pub fn get_data_channels_opened(&self) -> Option<u32> {
        property::get(self, "dataChannelsOpened")
    }

    /// `unsigned long dataChannelsOpened`
    #[doc(alias = "dataChannelsOpened")]
    pub fn set_data_channels_opened(&self, value: u32) -> &Self {
        property::set_f64(self, "dataChannelsOpened", value as f64);
        self
    }

    /// `unsigned long dataChannelsClosed`
    #[doc(alias = "dataChannelsClosed")]
    pub fn get_data_channels_closed(&self) -> Option<u32> {
        property::get(self, "dataChannelsClosed")
    }

    /// `unsigned long dataChannelsClosed`
    #[doc(alias = "dataChannelsClosed")]
    pub fn set_data_channels_closed(&self, value: u32) -> &Self {
        property::set_f64(self, "dataChannelsClosed", value as f64);
        self
    }

    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// `required RTCStatsType type`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required DOMString id`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcDataChannelStats {
    /// `dictionary RTCDataChannelStats : RTCStats`
    pub fn new(timestamp: f64, type_: RtcStatsType, id: &str, state: RtcDataChannelState) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        property::set_str(&this, "state", state.as_str());
        this
    }

    /// `DOMString label`
    #[doc(alias = "label")]
    pub fn get_label(&self) -> Option<String> {
        property::get(self, "label")
    }

    /// `DOMString label`
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }

    /// `DOMString protocol`
    #[doc(alias = "protocol")]
    pub fn get_protocol(&self) -> Option<String> {
        property::get(self, "protocol")
    }

    /// `DOMString protocol`
    #[doc(alias = "protocol")]
    pub fn set_protocol(&self, value: &str) -> &Self {
        property::set_str(self, "protocol", value);
        self
    }

    /// `unsigned short dataChannelIdentifier`
    #[doc(alias = "dataChannelIdentifier")]
    pub fn get_data_channel_identifier(&self) -> Option<u16> {
        property::get(self, "dataChannelIdentifier")
    }

    /// `unsigned short dataChannelIdentifier`
    #[doc(alias = "dataChannelIdentifier")]
    pub fn set_data_channel_identifier(&self, value: u16) -> &Self {
        property::set_f64(self, "dataChannelIdentifier", value as f64);
        self
    }

    /// `required RTCDataChannelState state`
    #[doc(alias = "state")]
    pub fn get_state(&self) -> RtcDataChannelState {
        property::get(self, "state")
    }

    /// `required RTCDataChannelState state`
    #[doc(alias = "state")]
    pub fn set_state(&self, value: RtcDataChannelState) -> &Self {
        property::set_str(self, "state", value.as_str());
        self
    }

    /// `unsigned long messagesSent`
    #[doc(alias = "messagesSent")]
    pub fn get_messages_sent(&self) -> Option<u32> {
        property::get(self, "messagesSent")
    }

    /// `unsigned long messagesSent`
    #[doc(alias = "messagesSent")]
    pub fn set_messages_sent(&self, value: u32) -> &Self {
        property::set_f64(self, "messagesSent", value as f64);
        self
    }

    /// `unsigned long long bytesSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesSent")]
    pub fn get_bytes_sent(&self) -> Option<u64> {
        property::get(self, "bytesSent")
    }

    /// `unsigned long long bytesSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesSent")]
    pub fn set_bytes_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesSent", value as f64);
        self
    }

    /// `unsigned long messagesReceived`
    #[doc(alias = "messagesReceived")]
    pub fn get_messages_received(&self) -> Option<u32> {
        property::get(self, "messagesReceived")
    }

    /// `unsigned long messagesReceived`
    #[doc(alias = "messagesReceived")]
    pub fn set_messages_received(&self, value: u32) -> &Self {
        property::set_f64(self, "messagesReceived", value as f64);
        self
    }

    /// `unsigned long long bytesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesReceived")]
    pub fn get_bytes_received(&self) -> Option<u64> {
        property::get(self, "bytesReceived")
    }

    /// `unsigned long long bytesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesReceived")]
    pub fn set_bytes_received(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesReceived", value as f64);
        self
    }

    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// `required RTCStatsType type`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required DOMString id`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcTransportStats {
    /// `dictionary RTCTransportStats : RTCStats`
    pub fn new(timestamp: f64, type_: RtcStatsType, id: &str, dtls_state: RtcDtlsTransportState) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        property::set_str(&this, "dtlsState", dtls_state.as_str());
        this
    }

    /// `unsigned long long packetsSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsSent")]
    pub fn get_packets_sent(&self) -> Option<u64> {
        property::get(self, "packetsSent")
    }

    /// `unsigned long long packetsSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsSent")]
    pub fn set_packets_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsSent", value as f64);
        self
    }

    /// `unsigned long long packetsReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsReceived")]
    pub fn get_packets_received(&self) -> Option<u64> {
        property::get(self, "packetsReceived")
    }

    /// `unsigned long long packetsReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsReceived")]
    pub fn set_packets_received(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReceived", value as f64);
        self
    }

    /// `unsigned long long bytesSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesSent")]
    pub fn get_bytes_sent(&self) -> Option<u64> {
        property::get(self, "bytesSent")
    }

    /// `unsigned long long bytesSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesSent")]
    pub fn set_bytes_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesSent", value as f64);
        self
    }

    /// `unsigned long long bytesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesReceived")]
    pub fn get_bytes_received(&self) -> Option<u64> {
        property::get(self, "bytesReceived")
    }

    /// `unsigned long long bytesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesReceived")]
    pub fn set_bytes_received(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesReceived", value as f64);
        self
    }

    /// `RTCIceRole iceRole`
    #[doc(alias = "iceRole")]
    pub fn get_ice_role(&self) -> Option<RtcIceRole> {
        property::get(self, "iceRole")
    }

    /// `RTCIceRole iceRole`
    #[doc(alias = "iceRole")]
    pub fn set_ice_role(&self, value: RtcIceRole) -> &Self {
        property::set_str(self, "iceRole", value.as_str());
        self
    }

    /// `DOMString iceLocalUsernameFragment`
    #[doc(alias = "iceLocalUsernameFragment")]
    pub fn get_ice_local_username_fragment(&self) -> Option<String> {
        property::get(self, "iceLocalUsernameFragment")
    }

    /// `DOMString iceLocalUsernameFragment`
    #[doc(alias = "iceLocalUsernameFragment")]
    pub fn set_ice_local_username_fragment(&self, value: &str) -> &Self {
        property::set_str(self, "iceLocalUsernameFragment", value);
        self
    }

    /// `required RTCDtlsTransportState dtlsState`
    #[doc(alias = "dtlsState")]
    pub fn get_dtls_state(&self) -> RtcDtlsTransportState {
        property::get(self, "dtlsState")
    }

    /// `required RTCDtlsTransportState dtlsState`
    #[doc(alias = "dtlsState")]
    pub fn set_dtls_state(&self, value: RtcDtlsTransportState) -> &Self {
        property::set_str(self, "dtlsState", value.as_str());
        self
    }

    /// `RTCIceTransportState iceState`
    #[doc(alias = "iceState")]
    pub fn get_ice_state(&self) -> Option<RtcIceTransportState> {
        property::get(self, "iceState")
    }

    /// `RTCIceTransportState iceState`
    #[doc(alias = "iceState")]
    pub fn set_ice_state(&self, value: RtcIceTransportState) -> &Self {
        property::set_str(self, "iceState", value.as_str());
        self
    }

    /// `DOMString selectedCandidatePairId`
    #[doc(alias = "selectedCandidatePairId")]
    pub fn get_selected_candidate_pair_id(&self) -> Option<String> {
        property::get(self, "selectedCandidatePairId")
    }

    /// `DOMString selectedCandidatePairId`
    #[doc(alias = "selectedCandidatePairId")]
    pub fn set_selected_candidate_pair_id(&self, value: &str) -> &Self {
        property::set_str(self, "selectedCandidatePairId", value);
        self
    }

    /// `DOMString localCertificateId`
    #[doc(alias = "localCertificateId")]
    pub fn get_local_certificate_id(&self) -> Option<String> {
        property::get(self, "localCertificateId")
    }

    /// `DOMString localCertificateId`
    #[doc(alias = "localCertificateId")]
    pub fn set_local_certificate_id(&self, value: &str) -> &Self {
        property::set_str(self, "localCertificateId", value);
        self
    }

    /// `DOMString remoteCertificateId`
    #[doc(alias = "remoteCertificateId")]
    pub fn get_remote_certificate_id(&self) -> Option<String> {
        property::get(self, "remoteCertificateId")
    }

    /// `DOMString remoteCertificateId`
    #[doc(alias = "remoteCertificateId")]
    pub fn set_remote_certificate_id(&self, value: &str) -> &Self {
        property::set_str(self, "remoteCertificateId", value);
        self
    }

    /// `DOMString tlsVersion`
    #[doc(alias = "tlsVersion")]
    pub fn get_tls_version(&self) -> Option<String> {
        property::get(self, "tlsVersion")
    }

    /// `DOMString tlsVersion`
    #[doc(alias = "tlsVersion")]
    pub fn set_tls_version(&self, value: &str) -> &Self {
        property::set_str(self, "tlsVersion", value);
        self
    }

    /// `DOMString dtlsCipher`
    #[doc(alias = "dtlsCipher")]
    pub fn get_dtls_cipher(&self) -> Option<String> {
        property::get(self, "dtlsCipher")
    }

    /// `DOMString dtlsCipher`
    #[doc(alias = "dtlsCipher")]
    pub fn set_dtls_cipher(&self, value: &str) -> &Self {
        property::set_str(self, "dtlsCipher", value);
        self
    }

    /// `RTCDtlsRole dtlsRole`
    #[doc(alias = "dtlsRole")]
    pub fn get_dtls_role(&self) -> Option<RtcDtlsRole> {
        property::get(self, "dtlsRole")
    }

    /// `RTCDtlsRole dtlsRole`
    #[doc(alias = "dtlsRole")]
    pub fn set_dtls_role(&self, value: RtcDtlsRole) -> &Self {
        property::set_str(self, "dtlsRole", value.as_str());
        self
    }

    /// `DOMString srtpCipher`
    #[doc(alias = "srtpCipher")]
    pub fn get_srtp_cipher(&self) -> Option<String> {
        property::get(self, "srtpCipher")
    }

    /// `DOMString srtpCipher`
    #[doc(alias = "srtpCipher")]
    pub fn set_srtp_cipher(&self, value: &str) -> &Self {
        property::set_str(self, "srtpCipher", value);
        self
    }

    /// `unsigned long selectedCandidatePairChanges`
    #[doc(alias = "selectedCandidatePairChanges")]
    pub fn get_selected_candidate_pair_changes(&self) -> Option<u32> {
        property::get(self, "selectedCandidatePairChanges")
    }

    /// `unsigned long selectedCandidatePairChanges`
    #[doc(alias = "selectedCandidatePairChanges")]
    pub fn set_selected_candidate_pair_changes(&self, value: u32) -> &Self {
        property::set_f64(self, "selectedCandidatePairChanges", value as f64);
        self
    }

    /// `unsigned long ccfbMessagesSent`
    #[doc(alias = "ccfbMessagesSent")]
    pub fn get_ccfb_messages_sent(&self) -> Option<u32> {
        property::get(self, "ccfbMessagesSent")
    }

    /// `unsigned long ccfbMessagesSent`
    #[doc(alias = "ccfbMessagesSent")]
    pub fn set_ccfb_messages_sent(&self, value: u32) -> &Self {
        property::set_f64(self, "ccfbMessagesSent", value as f64);
        self
    }

    /// `unsigned long ccfbMessagesReceived`
    #[doc(alias = "ccfbMessagesReceived")]
    pub fn get_ccfb_messages_received(&self) -> Option<u32> {
        property::get(self, "ccfbMessagesReceived")
    }

    /// `unsigned long ccfbMessagesReceived`
    #[doc(alias = "ccfbMessagesReceived")]
    pub fn set_ccfb_messages_received(&self, value: u32) -> &Self {
        property::set_f64(self, "ccfbMessagesReceived", value as f64);
        self
    }

    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// `required RTCStatsType type`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required DOMString id`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcIceCandidateStats {
    /// `dictionary RTCIceCandidateStats : RTCStats`
    pub fn new(
        timestamp: f64,
        type_: RtcStatsType,
        id: &str,
        transport_id: &str,
        candidate_type: RtcIceCandidateType,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        property::set_str(&this, "transportId", transport_id);
        property::set_str(&this, "candidateType", candidate_type.as_str());
        this
    }

    /// `required DOMString transportId`
    #[doc(alias = "transportId")]
    pub fn get_transport_id(&self) -> String {
        property::get(self, "transportId")
    }

    /// `required DOMString transportId`
    #[doc(alias = "transportId")]
    pub fn set_transport_id(&self, value: &str) -> &Self {
        property::set_str(self, "transportId", value);
        self
    }

    /// `DOMString? address`
    #[doc(alias = "address")]
    pub fn get_address(&self) -> Option<String> {
        property::get(self, "address")
    }

    /// `DOMString? address`
    #[doc(alias = "address")]
    pub fn set_address(&self, value: Option<&str>) -> &Self {
        property::set(self, "address", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// `long port`
    #[doc(alias = "port")]
    pub fn get_port(&self) -> Option<i32> {
        property::get(self, "port")
    }

    /// `long port`
    #[doc(alias = "port")]
    pub fn set_port(&self, value: i32) -> &Self {
        property::set_f64(self, "port", value as f64);
        self
    }

    /// `DOMString protocol`
    #[doc(alias = "protocol")]
    pub fn get_protocol(&self) -> Option<String> {
        property::get(self, "protocol")
    }

    /// `DOMString protocol`
    #[doc(alias = "protocol")]
    pub fn set_protocol(&self, value: &str) -> &Self {
        property::set_str(self, "protocol", value);
        self
    }

    /// `required RTCIceCandidateType candidateType`
    #[doc(alias = "candidateType")]
    pub fn get_candidate_type(&self) -> RtcIceCandidateType {
        property::get(self, "candidateType")
    }

    /// `required RTCIceCandidateType candidateType`
    #[doc(alias = "candidateType")]
    pub fn set_candidate_type(&self, value: RtcIceCandidateType) -> &Self {
        property::set_str(self, "candidateType", value.as_str());
        self
    }

    /// `long priority`
    #[doc(alias = "priority")]
    pub fn get_priority(&self) -> Option<i32> {
        property::get(self, "priority")
    }

    /// `long priority`
    #[doc(alias = "priority")]
    pub fn set_priority(&self, value: i32) -> &Self {
        property::set_f64(self, "priority", value as f64);
        self
    }

    /// `DOMString url`
    #[doc(alias = "url")]
    pub fn get_url(&self) -> Option<String> {
        property::get(self, "url")
    }

    /// `DOMString url`
    #[doc(alias = "url")]
    pub fn set_url(&self, value: &str) -> &Self {
        property::set_str(self, "url", value);
        self
    }

    /// `RTCIceServerTransportProtocol relayProtocol`
    #[doc(alias = "relayProtocol")]
    pub fn get_relay_protocol(&self) -> Option<RtcIceServerTransportProtocol> {
        property::get(self, "relayProtocol")
    }

    /// `RTCIceServerTransportProtocol relayProtocol`
    #[doc(alias = "relayProtocol")]
    pub fn set_relay_protocol(&self, value: RtcIceServerTransportProtocol) -> &Self {
        property::set_str(self, "relayProtocol", value.as_str());
        self
    }

    /// `DOMString foundation`
    #[doc(alias = "foundation")]
    pub fn get_foundation(&self) -> Option<String> {
        property::get(self, "foundation")
    }

    /// `DOMString foundation`
    #[doc(alias = "foundation")]
    pub fn set_foundation(&self, value: &str) -> &Self {
        property::set_str(self, "foundation", value);
        self
    }

    /// `DOMString relatedAddress`
    #[doc(alias = "relatedAddress")]
    pub fn get_related_address(&self) -> Option<String> {
        property::get(self, "relatedAddress")
    }

    /// `DOMString relatedAddress`
    #[doc(alias = "relatedAddress")]
    pub fn set_related_address(&self, value: &str) -> &Self {
        property::set_str(self, "relatedAddress", value);
        self
    }

    /// `long relatedPort`
    #[doc(alias = "relatedPort")]
    pub fn get_related_port(&self) -> Option<i32> {
        property::get(self, "relatedPort")
    }

    /// `long relatedPort`
    #[doc(alias = "relatedPort")]
    pub fn set_related_port(&self, value: i32) -> &Self {
        property::set_f64(self, "relatedPort", value as f64);
        self
    }

    /// `DOMString usernameFragment`
    #[doc(alias = "usernameFragment")]
    pub fn get_username_fragment(&self) -> Option<String> {
        property::get(self, "usernameFragment")
    }

    /// `DOMString usernameFragment`
    #[doc(alias = "usernameFragment")]
    pub fn set_username_fragment(&self, value: &str) -> &Self {
        property::set_str(self, "usernameFragment", value);
        self
    }

    /// `RTCIceTcpCandidateType tcpType`
    #[doc(alias = "tcpType")]
    pub fn get_tcp_type(&self) -> Option<RtcIceTcpCandidateType> {
        property::get(self, "tcpType")
    }

    /// `RTCIceTcpCandidateType tcpType`
    #[doc(alias = "tcpType")]
    pub fn set_tcp_type(&self, value: RtcIceTcpCandidateType) -> &Self {
        property::set_str(self, "tcpType", value.as_str());
        self
    }

    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// `required RTCStatsType type`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required DOMString id`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcIceCandidatePairStats {
    /// `dictionary RTCIceCandidatePairStats : RTCStats`
    pub fn new(
        timestamp: f64,
        type_: RtcStatsType,
        id: &str,
        transport_id: &str,
        local_candidate_id: &str,
        remote_candidate_id: &str,
        state: RtcStatsIceCandidatePairState,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        property::set_str(&this, "transportId", transport_id);
        property::set_str(&this, "localCandidateId", local_candidate_id);
        property::set_str(&this, "remoteCandidateId", remote_candidate_id);
        property::set_str(&this, "state", state.as_str());
        this
    }

    /// `required DOMString transportId`
    #[doc(alias = "transportId")]
    pub fn get_transport_id(&self) -> String {
        property::get(self, "transportId")
    }

    /// `required DOMString transportId`
    #[doc(alias = "transportId")]
    pub fn set_transport_id(&self, value: &str) -> &Self {
        property::set_str(self, "transportId", value);
        self
    }

    /// `required DOMString localCandidateId`
    #[doc(alias = "localCandidateId")]
    pub fn get_local_candidate_id(&self) -> String {
        property::get(self, "localCandidateId")
    }

    /// `required DOMString localCandidateId`
    #[doc(alias = "localCandidateId")]
    pub fn set_local_candidate_id(&self, value: &str) -> &Self {
        property::set_str(self, "localCandidateId", value);
        self
    }

    /// `required DOMString remoteCandidateId`
    #[doc(alias = "remoteCandidateId")]
    pub fn get_remote_candidate_id(&self) -> String {
        property::get(self, "remoteCandidateId")
    }

    /// `required DOMString remoteCandidateId`
    #[doc(alias = "remoteCandidateId")]
    pub fn set_remote_candidate_id(&self, value: &str) -> &Self {
        property::set_str(self, "remoteCandidateId", value);
        self
    }

    /// `required RTCStatsIceCandidatePairState state`
    #[doc(alias = "state")]
    pub fn get_state(&self) -> RtcStatsIceCandidatePairState {
        property::get(self, "state")
    }

    /// `required RTCStatsIceCandidatePairState state`
    #[doc(alias = "state")]
    pub fn set_state(&self, value: RtcStatsIceCandidatePairState) -> &Self {
        property::set_str(self, "state", value.as_str());
        self
    }

    /// `boolean nominated`
    #[doc(alias = "nominated")]
    pub fn get_nominated(&self) -> Option<bool> {
        property::get(self, "nominated")
    }

    /// `boolean nominated`
    #[doc(alias = "nominated")]
    pub fn set_nominated(&self, value: bool) -> &Self {
        property::set_bool(self, "nominated", value);
        self
    }

    /// `unsigned long long packetsSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsSent")]
    pub fn get_packets_sent(&self) -> Option<u64> {
        property::get(self, "packetsSent")
    }

    /// `unsigned long long packetsSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsSent")]
    pub fn set_packets_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsSent", value as f64);
        self
    }

    /// `unsigned long long packetsReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsReceived")]
    pub fn get_packets_received(&self) -> Option<u64> {
        property::get(self, "packetsReceived")
    }

    /// `unsigned long long packetsReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsReceived")]
    pub fn set_packets_received(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReceived", value as f64);
        self
    }

    /// `unsigned long long bytesSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesSent")]
    pub fn get_bytes_sent(&self) -> Option<u64> {
        property::get(self, "bytesSent")
    }

    /// `unsigned long long bytesSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesSent")]
    pub fn set_bytes_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesSent", value as f64);
        self
    }

    /// `unsigned long long bytesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesReceived")]
    pub fn get_bytes_received(&self) -> Option<u64> {
        property::get(self, "bytesReceived")
    }

    /// `unsigned long long bytesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesReceived")]
    pub fn set_bytes_received(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesReceived", value as f64);
        self
    }

    /// `DOMHighResTimeStamp lastPacketSentTimestamp`
    #[doc(alias = "lastPacketSentTimestamp")]
    pub fn get_last_packet_sent_timestamp(&self) -> Option<f64> {
        property::get(self, "lastPacketSentTimestamp")
    }

    /// `DOMHighResTimeStamp lastPacketSentTimestamp`
    #[doc(alias = "lastPacketSentTimestamp")]
    pub fn set_last_packet_sent_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "lastPacketSentTimestamp", value);
        self
    }

    /// `DOMHighResTimeStamp lastPacketReceivedTimestamp`
    #[doc(alias = "lastPacketReceivedTimestamp")]
    pub fn get_last_packet_received_timestamp(&self) -> Option<f64> {
        property::get(self, "lastPacketReceivedTimestamp")
    }

    /// `DOMHighResTimeStamp lastPacketReceivedTimestamp`
    #[doc(alias = "lastPacketReceivedTimestamp")]
    pub fn set_last_packet_received_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "lastPacketReceivedTimestamp", value);
        self
    }

    /// `double totalRoundTripTime`
    #[doc(alias = "totalRoundTripTime")]
    pub fn get_total_round_trip_time(&self) -> Option<f64> {
        property::get(self, "totalRoundTripTime")
    }

    /// `double totalRoundTripTime`
    #[doc(alias = "totalRoundTripTime")]
    pub fn set_total_round_trip_time(&self, value: f64) -> &Self {
        property::set_f64(self, "totalRoundTripTime", value);
        self
    }

    /// `double currentRoundTripTime`
    #[doc(alias = "currentRoundTripTime")]
    pub fn get_current_round_trip_time(&self) -> Option<f64> {
        property::get(self, "currentRoundTripTime")
    }

    /// `double currentRoundTripTime`
    #[doc(alias = "currentRoundTripTime")]
    pub fn set_current_round_trip_time(&self, value: f64) -> &Self {
        property::set_f64(self, "currentRoundTripTime", value);
        self
    }

    /// `double availableOutgoingBitrate`
    #[doc(alias = "availableOutgoingBitrate")]
    pub fn get_available_outgoing_bitrate(&self) -> Option<f64> {
        property::get(self, "availableOutgoingBitrate")
    }

    /// `double availableOutgoingBitrate`
    #[doc(alias = "availableOutgoingBitrate")]
    pub fn set_available_outgoing_bitrate(&self, value: f64) -> &Self {
        property::set_f64(self, "availableOutgoingBitrate", value);
        self
    }

    /// `double availableIncomingBitrate`
    #[doc(alias = "availableIncomingBitrate")]
    pub fn get_available_incoming_bitrate(&self) -> Option<f64> {
        property::get(self, "availableIncomingBitrate")
    }

    /// `double availableIncomingBitrate`
    #[doc(alias = "availableIncomingBitrate")]
    pub fn set_available_incoming_bitrate(&self, value: f64) -> &Self {
        property::set_f64(self, "availableIncomingBitrate", value);
        self
    }

    /// `unsigned long long requestsReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "requestsReceived")]
    pub fn get_requests_received(&self) -> Option<u64> {
        property::get(self, "requestsReceived")
    }

    /// `unsigned long long requestsReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "requestsReceived")]
    pub fn set_requests_received(&self, value: u64) -> &Self {
        property::set_f64(self, "requestsReceived", value as f64);
        self
    }

    /// `unsigned long long requestsSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "requestsSent")]
    pub fn get_requests_sent(&self) -> Option<u64> {
        property::get(self, "requestsSent")
    }

    /// `unsigned long long requestsSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "requestsSent")]
    pub fn set_requests_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "requestsSent", value as f64);
        self
    }

    /// `unsigned long long responsesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "responsesReceived")]
    pub fn get_responses_received(&self) -> Option<u64> {
        property::get(self, "responsesReceived")
    }

    /// `unsigned long long responsesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "responsesReceived")]
    pub fn set_responses_received(&self, value: u64) -> &Self {
        property::set_f64(self, "responsesReceived", value as f64);
        self
    }

    /// `unsigned long long responsesSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "responsesSent")]
    pub fn get_responses_sent(&self) -> Option<u64> {
        property::get(self, "responsesSent")
    }

    /// `unsigned long long responsesSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "responsesSent")]
    pub fn set_responses_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "responsesSent", value as f64);
        self
    }

    /// `unsigned long long consentRequestsSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "consentRequestsSent")]
    pub fn get_consent_requests_sent(&self) -> Option<u64> {
        property::get(self, "consentRequestsSent")
    }

    /// `unsigned long long consentRequestsSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "consentRequestsSent")]
    pub fn set_consent_requests_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "consentRequestsSent", value as f64);
        self
    }

    /// `unsigned long packetsDiscardedOnSend`
    #[doc(alias = "packetsDiscardedOnSend")]
    pub fn get_packets_discarded_on_send(&self) -> Option<u32> {
        property::get(self, "packetsDiscardedOnSend")
    }

    /// `unsigned long packetsDiscardedOnSend`
    #[doc(alias = "packetsDiscardedOnSend")]
    pub fn set_packets_discarded_on_send(&self, value: u32) -> &Self {
        property::set_f64(self, "packetsDiscardedOnSend", value as f64);
        self
    }

    /// `unsigned long long bytesDiscardedOnSend`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesDiscardedOnSend")]
    pub fn get_bytes_discarded_on_send(&self) -> Option<u64> {
        property::get(self, "bytesDiscardedOnSend")
    }

    /// `unsigned long long bytesDiscardedOnSend`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesDiscardedOnSend")]
    pub fn set_bytes_discarded_on_send(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesDiscardedOnSend", value as f64);
        self
    }

    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// `required RTCStatsType type`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required DOMString id`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcCertificateStats {
    /// `dictionary RTCCertificateStats : RTCStats`
    pub fn new(
        timestamp: f64,
        type_: RtcStatsType,
        id: &str,
        fingerprint: &str,
        fingerprint_algorithm: &str,
        base64_certificate: &str,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        property::set_str(&this, "fingerprint", fingerprint);
        property::set_str(&this, "fingerprintAlgorithm", fingerprint_algorithm);
        property::set_str(&this, "base64Certificate", base64_certificate);
        this
    }

    /// `required DOMString fingerprint`
    #[doc(alias = "fingerprint")]
    pub fn get_fingerprint(&self) -> String {
        property::get(self, "fingerprint")
    }

    /// `required DOMString fingerprint`
    #[doc(alias = "fingerprint")]
    pub fn set_fingerprint(&self, value: &str) -> &Self {
        property::set_str(self, "fingerprint", value);
        self
    }

    /// `required DOMString fingerprintAlgorithm`
    #[doc(alias = "fingerprintAlgorithm")]
    pub fn get_fingerprint_algorithm(&self) -> String {
        property::get(self, "fingerprintAlgorithm")
    }

    /// `required DOMString fingerprintAlgorithm`
    #[doc(alias = "fingerprintAlgorithm")]
    pub fn set_fingerprint_algorithm(&self, value: &str) -> &Self {
        property::set_str(self, "fingerprintAlgorithm", value);
        self
    }

    /// `required DOMString base64Certificate`
    #[doc(alias = "base64Certificate")]
    pub fn get_base64_certificate(&self) -> String {
        property::get(self, "base64Certificate")
    }

    /// `required DOMString base64Certificate`
    #[doc(alias = "base64Certificate")]
    pub fn set_base64_certificate(&self, value: &str) -> &Self {
        property::set_str(self, "base64Certificate", value);
        self
    }

    /// `DOMString issuerCertificateId`
    #[doc(alias = "issuerCertificateId")]
    pub fn get_issuer_certificate_id(&self) -> Option<String> {
        property::get(self, "issuerCertificateId")
    }

    /// `DOMString issuerCertificateId`
    #[doc(alias = "issuerCertificateId")]
    pub fn set_issuer_certificate_id(&self, value: &str) -> &Self {
        property::set_str(self, "issuerCertificateId", value);
        self
    }

    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// `required RTCStatsType type`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required DOMString id`
    ///
    /// Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcPeerConnection {
    /// `static DOMString startDiagnosticLogging(optional RTCDiagnosticLoggingOptions options = {})`
    ///
    /// Exposed in Window only.
    ///
    /// [Specification](https://w3c.github.io/webrtc-extensions/#dom-rtcpeerconnection-startdiagnosticlogging)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "startDiagnosticLogging")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn start_diagnostic_logging() -> Result<String, Exception> {
        Js::try_static_call_RTCPeerConnection_startDiagnosticLogging__as_value().map(Js::read)
    }

    /// `static DOMString startDiagnosticLogging(optional RTCDiagnosticLoggingOptions options = {})`
    ///
    /// Exposed in Window only.
    ///
    /// [Specification](https://w3c.github.io/webrtc-extensions/#dom-rtcpeerconnection-startdiagnosticlogging)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "startDiagnosticLogging")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn start_diagnostic_logging_with_options(options: &RtcDiagnosticLoggingOptions) -> Result<String, Exception> {
        Js::try_static_call_RTCPeerConnection_startDiagnosticLogging__value__as_value(options.as_ref()).map(Js::read)
    }

    /// `static undefined stopDiagnosticLogging()`
    ///
    /// Exposed in Window only.
    ///
    /// [Specification](https://w3c.github.io/webrtc-extensions/#dom-rtcpeerconnection-stopdiagnosticlogging)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "stopDiagnosticLogging")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn stop_diagnostic_logging() -> Result<(), Exception> {
        Js::try_static_call_RTCPeerConnection_stopDiagnosticLogging()
    }

    /// `static undefined cancelDiagnosticLogging()`
    ///
    /// Exposed in Window only.
    ///
    /// [Specification](https://w3c.github.io/webrtc-extensions/#dom-rtcpeerconnection-canceldiagnosticlogging)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "cancelDiagnosticLogging")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn cancel_diagnostic_logging() -> Result<(), Exception> {
        Js::try_static_call_RTCPeerConnection_cancelDiagnosticLogging()
    }

    /// `Promise<RTCStatsReport> getStats(optional MediaStreamTrack? selector = null)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/getStats) · [Specification](https://w3c.github.io/webrtc-pc/#widl-RTCPeerConnection-getStats-Promise-RTCStatsReport--MediaStreamTrack-selector)
    #[doc(alias = "getStats")]
    #[inline]
    pub fn get_stats(&self) -> Promise<RtcStatsReport> {
        Promise::of_call(Js::try_call_getStats__as_value(js(self)))
    }

    /// `Promise<RTCStatsReport> getStats(optional MediaStreamTrack? selector = null)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/getStats) · [Specification](https://w3c.github.io/webrtc-pc/#widl-RTCPeerConnection-getStats-Promise-RTCStatsReport--MediaStreamTrack-selector)
    #[doc(alias = "getStats")]
    #[inline]
    pub fn get_stats_with_selector(&self, selector: Option<&MediaStreamTrack>) -> Promise<RtcStatsReport> {
        Promise::of_call(Js::try_call_getStats__value__as_value(js(self), nullable(selector)))
    }
}

impl RtcRtpSender {
    /// `Promise<RTCStatsReport> getStats()`
    ///
    /// Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpSender/getStats) · [Specification](https://w3c.github.io/webrtc-pc/#widl-RTCRtpSender-getStats-Promise-RTCStatsReport)
    #[doc(alias = "getStats")]
    #[inline]
    pub fn get_stats(&self) -> Promise<RtcStatsReport> {
        Promise::of_call(Js::try_call_getStats__as_value(js(self)))
    }
}

impl RtcRtpReceiver {
    /// `Promise<RTCStatsReport> getStats()`
    ///
    /// Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpReceiver/getStats) · [Specification](https://w3c.github.io/webrtc-pc/#widl-RTCRtpReceiver-getStats-Promise-RTCStatsReport)
    #[doc(alias = "getStats")]
    #[inline]
    pub fn get_stats(&self) -> Promise<RtcStatsReport> {
        Promise::of_call(Js::try_call_getStats__as_value(js(self)))
    }
}

impl RtcStatsReport {
    /// `readonly maplike<DOMString, object>`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCStatsReport/size) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcstatsreport)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// `readonly maplike<DOMString, object>`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCStatsReport/has) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcstatsreport)
    #[inline]
    pub fn has(&self, key: &str) -> bool {
        Js::call_has__str__as_bool(js(self), key).get()
    }

    /// `readonly maplike<DOMString, object>`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCStatsReport/get) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcstatsreport)
    #[inline]
    pub fn get(&self, key: &str) -> Option<Object> {
        Js::call_get__str__as_option_value(js(self), key).map(Js::read)
    }

    /// `readonly maplike<DOMString, object>`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCStatsReport/entries) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcstatsreport)
    #[inline]
    pub fn entries(&self) -> Iter<(String, Object)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// `readonly maplike<DOMString, object>`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCStatsReport/keys) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcstatsreport)
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// `readonly maplike<DOMString, object>`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCStatsReport/values) · [Specification](https://w3c.github.io/webrtc-pc/#rtcstatsreport-object)
    #[inline]
    pub fn values(&self) -> Iter<Object> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// `readonly maplike<DOMString, object>`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCStatsReport/forEach) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcstatsreport)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(Object, String, RtcStatsReport)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// `readonly maplike<DOMString, object>`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCStatsReport/forEach) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcstatsreport)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(Object, String, RtcStatsReport)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

impl IntoIterator for &RtcStatsReport {
    type Item = (String, Object);
    type IntoIter = Iter<(String, Object)>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }
}

sequence!([] RtcStatsReport; (String, Object));

impl RtcStats {
    /// `dictionary RTCStats`
    pub fn new(timestamp: f64, type_: RtcStatsType, id: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        this
    }

    /// `required DOMHighResTimeStamp timestamp`
    #[doc(alias = "timestamp")]
    pub fn get_timestamp(&self) -> f64 {
        property::get(self, "timestamp")
    }

    /// `required DOMHighResTimeStamp timestamp`
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// `required RTCStatsType type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> RtcStatsType {
        property::get(self, "type")
    }

    /// `required RTCStatsType type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required DOMString id`
    #[doc(alias = "id")]
    pub fn get_id(&self) -> String {
        property::get(self, "id")
    }

    /// `required DOMString id`
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "getStats")]
    pub(crate) fn try_call_getStats__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RTCPeerConnection", js_name = "cancelDiagnosticLogging")]
    pub(crate) fn try_static_call_RTCPeerConnection_cancelDiagnosticLogging() -> Result<(), Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RTCPeerConnection", js_name = "startDiagnosticLogging")]
    pub(crate) fn try_static_call_RTCPeerConnection_startDiagnosticLogging__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RTCPeerConnection", js_name = "startDiagnosticLogging")]
    pub(crate) fn try_static_call_RTCPeerConnection_startDiagnosticLogging__value__as_value(
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RTCPeerConnection", js_name = "stopDiagnosticLogging")]
    pub(crate) fn try_static_call_RTCPeerConnection_stopDiagnosticLogging() -> Result<(), Exception>;
}
