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
    /// Makes a new `RTCDiagnosticLoggingOptions`.
    ///
    /// `dictionary RTCDiagnosticLoggingOptions`
    ///
    /// Features `webrtc-stats` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `record<DOMString, DOMString> metadata`
    ///
    /// Features `webrtc-stats` and `experimental`.
    #[doc(alias = "metadata")]
    pub fn get_metadata(&self) -> Option<Record<String>> {
        property::get(self, "metadata")
    }

    /// `record<DOMString, DOMString> metadata`
    ///
    /// Features `webrtc-stats` and `experimental`.
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
    /// The common part of the statistics of sent and received RTP streams.
    ///
    /// `dictionary RTCRtpStreamStats : RTCStats`
    ///
    /// Feature `webrtc-stats`.
    pub fn new(timestamp: f64, type_: RtcStatsType, id: &str, ssrc: u32, kind: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        property::set_f64(&this, "ssrc", ssrc as f64);
        property::set_str(&this, "kind", kind);
        this
    }

    /// The SSRC, the number of the RTP stream.
    ///
    /// `required unsigned long ssrc`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "ssrc")]
    pub fn get_ssrc(&self) -> u32 {
        property::get(self, "ssrc")
    }

    /// Sets the SSRC, the number of the RTP stream.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "ssrc")]
    pub fn set_ssrc(&self, value: u32) -> &Self {
        property::set_f64(self, "ssrc", value as f64);
        self
    }

    /// The kind of media, `audio` or `video`.
    ///
    /// `required DOMString kind`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "kind")]
    pub fn get_kind(&self) -> String {
        property::get(self, "kind")
    }

    /// Sets the kind of media, `audio` or `video`.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "kind")]
    pub fn set_kind(&self, value: &str) -> &Self {
        property::set_str(self, "kind", value);
        self
    }

    /// The identifier of the transport's entry.
    ///
    /// `DOMString transportId`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "transportId")]
    pub fn get_transport_id(&self) -> Option<String> {
        property::get(self, "transportId")
    }

    /// Sets the identifier of the transport's entry.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "transportId")]
    pub fn set_transport_id(&self, value: &str) -> &Self {
        property::set_str(self, "transportId", value);
        self
    }

    /// The identifier of the codec's entry.
    ///
    /// `DOMString codecId`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "codecId")]
    pub fn get_codec_id(&self) -> Option<String> {
        property::get(self, "codecId")
    }

    /// Sets the identifier of the codec's entry.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "codecId")]
    pub fn set_codec_id(&self, value: &str) -> &Self {
        property::set_str(self, "codecId", value);
        self
    }

    /// Sets the time of the measurement, in milliseconds since 1970.
    ///
    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// Sets the kind of the entry, which tells its fields.
    ///
    /// `required RTCStatsType type`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// Sets an identifier of the entry that stays the same from report to report.
    ///
    /// `required DOMString id`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcCodecStats {
    /// Statistics entry for a codec that RTP streams use.
    ///
    /// `dictionary RTCCodecStats : RTCStats`
    ///
    /// Feature `webrtc-stats`.
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

    /// The RTP payload type that stands for the codec.
    ///
    /// `required unsigned long payloadType`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "payloadType")]
    pub fn get_payload_type(&self) -> u32 {
        property::get(self, "payloadType")
    }

    /// Sets the RTP payload type that stands for the codec.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "payloadType")]
    pub fn set_payload_type(&self, value: u32) -> &Self {
        property::set_f64(self, "payloadType", value as f64);
        self
    }

    /// The identifier of the transport's entry.
    ///
    /// `required DOMString transportId`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "transportId")]
    pub fn get_transport_id(&self) -> String {
        property::get(self, "transportId")
    }

    /// Sets the identifier of the transport's entry.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "transportId")]
    pub fn set_transport_id(&self, value: &str) -> &Self {
        property::set_str(self, "transportId", value);
        self
    }

    /// The MIME type of the codec, such as `video/VP8`.
    ///
    /// `required DOMString mimeType`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "mimeType")]
    pub fn get_mime_type(&self) -> String {
        property::get(self, "mimeType")
    }

    /// Sets the MIME type of the codec, such as `video/VP8`.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "mimeType")]
    pub fn set_mime_type(&self, value: &str) -> &Self {
        property::set_str(self, "mimeType", value);
        self
    }

    /// The clock rate of the codec in hertz.
    ///
    /// `unsigned long clockRate`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "clockRate")]
    pub fn get_clock_rate(&self) -> Option<u32> {
        property::get(self, "clockRate")
    }

    /// Sets the clock rate of the codec in hertz.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "clockRate")]
    pub fn set_clock_rate(&self, value: u32) -> &Self {
        property::set_f64(self, "clockRate", value as f64);
        self
    }

    /// The number of channels, 2 for stereo, only for audio.
    ///
    /// `unsigned long channels`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "channels")]
    pub fn get_channels(&self) -> Option<u32> {
        property::get(self, "channels")
    }

    /// Sets the number of channels, 2 for stereo, only for audio.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "channels")]
    pub fn set_channels(&self, value: u32) -> &Self {
        property::set_f64(self, "channels", value as f64);
        self
    }

    /// The parameters of the codec as in the SDP line `a=fmtp`.
    ///
    /// `DOMString sdpFmtpLine`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "sdpFmtpLine")]
    pub fn get_sdp_fmtp_line(&self) -> Option<String> {
        property::get(self, "sdpFmtpLine")
    }

    /// Sets the parameters of the codec as in the SDP line `a=fmtp`.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "sdpFmtpLine")]
    pub fn set_sdp_fmtp_line(&self, value: &str) -> &Self {
        property::set_str(self, "sdpFmtpLine", value);
        self
    }

    /// Sets the time of the measurement, in milliseconds since 1970.
    ///
    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// Sets the kind of the entry, which tells its fields.
    ///
    /// `required RTCStatsType type`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// Sets an identifier of the entry that stays the same from report to report.
    ///
    /// `required DOMString id`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcReceivedRtpStreamStats {
    /// The common part of the statistics of received RTP streams.
    ///
    /// `dictionary RTCReceivedRtpStreamStats : RTCRtpStreamStats`
    ///
    /// Feature `webrtc-stats`.
    pub fn new(timestamp: f64, type_: RtcStatsType, id: &str, ssrc: u32, kind: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        property::set_f64(&this, "ssrc", ssrc as f64);
        property::set_str(&this, "kind", kind);
        this
    }

    /// The number of packets received.
    ///
    /// `unsigned long long packetsReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsReceived")]
    pub fn get_packets_received(&self) -> Option<u64> {
        property::get(self, "packetsReceived")
    }

    /// Sets the number of packets received.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsReceived")]
    pub fn set_packets_received(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReceived", value as f64);
        self
    }

    /// The number of packets received with the ECN mark ECT(1).
    ///
    /// `unsigned long long packetsReceivedWithEct1`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsReceivedWithEct1")]
    pub fn get_packets_received_with_ect1(&self) -> Option<u64> {
        property::get(self, "packetsReceivedWithEct1")
    }

    /// Sets the number of packets received with the ECN mark ECT(1).
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsReceivedWithEct1")]
    pub fn set_packets_received_with_ect1(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReceivedWithEct1", value as f64);
        self
    }

    /// The number of packets received with the ECN mark CE, which tells of congestion.
    ///
    /// `unsigned long long packetsReceivedWithCe`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsReceivedWithCe")]
    pub fn get_packets_received_with_ce(&self) -> Option<u64> {
        property::get(self, "packetsReceivedWithCe")
    }

    /// Sets the number of packets received with the ECN mark CE, which tells of congestion.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsReceivedWithCe")]
    pub fn set_packets_received_with_ce(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReceivedWithCe", value as f64);
        self
    }

    /// The number of packets that feedback messages for congestion control reported as lost.
    ///
    /// `unsigned long long packetsReportedAsLost`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsReportedAsLost")]
    pub fn get_packets_reported_as_lost(&self) -> Option<u64> {
        property::get(self, "packetsReportedAsLost")
    }

    /// Sets the number of packets that feedback messages for congestion control reported as lost.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsReportedAsLost")]
    pub fn set_packets_reported_as_lost(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReportedAsLost", value as f64);
        self
    }

    /// The number of packets first reported as lost and later as received.
    ///
    /// `unsigned long long packetsReportedAsLostButRecovered`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsReportedAsLostButRecovered")]
    pub fn get_packets_reported_as_lost_but_recovered(&self) -> Option<u64> {
        property::get(self, "packetsReportedAsLostButRecovered")
    }

    /// Sets the number of packets first reported as lost and later as received.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsReportedAsLostButRecovered")]
    pub fn set_packets_reported_as_lost_but_recovered(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReportedAsLostButRecovered", value as f64);
        self
    }

    /// The number of packets lost, which can be negative if duplicates arrive.
    ///
    /// `long long packetsLost`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsLost")]
    pub fn get_packets_lost(&self) -> Option<i64> {
        property::get(self, "packetsLost")
    }

    /// Sets the number of packets lost, which can be negative if duplicates arrive.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsLost")]
    pub fn set_packets_lost(&self, value: i64) -> &Self {
        property::set_f64(self, "packetsLost", value as f64);
        self
    }

    /// The variation of the packets' travel time in seconds.
    ///
    /// `double jitter`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "jitter")]
    pub fn get_jitter(&self) -> Option<f64> {
        property::get(self, "jitter")
    }

    /// Sets the variation of the packets' travel time in seconds.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "jitter")]
    pub fn set_jitter(&self, value: f64) -> &Self {
        property::set_f64(self, "jitter", value);
        self
    }

    /// Sets the SSRC, the number of the RTP stream.
    ///
    /// `required unsigned long ssrc`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "ssrc")]
    pub fn set_ssrc(&self, value: u32) -> &Self {
        property::set_f64(self, "ssrc", value as f64);
        self
    }

    /// Sets the kind of media, `audio` or `video`.
    ///
    /// `required DOMString kind`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "kind")]
    pub fn set_kind(&self, value: &str) -> &Self {
        property::set_str(self, "kind", value);
        self
    }

    /// Sets the identifier of the transport's entry.
    ///
    /// `DOMString transportId`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "transportId")]
    pub fn set_transport_id(&self, value: &str) -> &Self {
        property::set_str(self, "transportId", value);
        self
    }

    /// Sets the identifier of the codec's entry.
    ///
    /// `DOMString codecId`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "codecId")]
    pub fn set_codec_id(&self, value: &str) -> &Self {
        property::set_str(self, "codecId", value);
        self
    }

    /// Sets the time of the measurement, in milliseconds since 1970.
    ///
    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// Sets the kind of the entry, which tells its fields.
    ///
    /// `required RTCStatsType type`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// Sets an identifier of the entry that stays the same from report to report.
    ///
    /// `required DOMString id`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcInboundRtpStreamStats {
    /// Statistics of an RTP stream that is received here.
    ///
    /// `dictionary RTCInboundRtpStreamStats : RTCReceivedRtpStreamStats`
    ///
    /// Feature `webrtc-stats`.
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

    /// The `id` of the received track.
    ///
    /// `required DOMString trackIdentifier`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "trackIdentifier")]
    pub fn get_track_identifier(&self) -> String {
        property::get(self, "trackIdentifier")
    }

    /// Sets the `id` of the received track.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "trackIdentifier")]
    pub fn set_track_identifier(&self, value: &str) -> &Self {
        property::set_str(self, "trackIdentifier", value);
        self
    }

    /// The identifier of the media section in the session description.
    ///
    /// `DOMString mid`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "mid")]
    pub fn get_mid(&self) -> Option<String> {
        property::get(self, "mid")
    }

    /// Sets the identifier of the media section in the session description.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "mid")]
    pub fn set_mid(&self, value: &str) -> &Self {
        property::set_str(self, "mid", value);
        self
    }

    /// The identifier of the entry with the other peer's reports about sending the stream.
    ///
    /// `DOMString remoteId`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "remoteId")]
    pub fn get_remote_id(&self) -> Option<String> {
        property::get(self, "remoteId")
    }

    /// Sets the identifier of the entry with the other peer's reports about sending the stream.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "remoteId")]
    pub fn set_remote_id(&self, value: &str) -> &Self {
        property::set_str(self, "remoteId", value);
        self
    }

    /// The number of frames decoded.
    ///
    /// `unsigned long framesDecoded`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "framesDecoded")]
    pub fn get_frames_decoded(&self) -> Option<u32> {
        property::get(self, "framesDecoded")
    }

    /// Sets the number of frames decoded.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "framesDecoded")]
    pub fn set_frames_decoded(&self, value: u32) -> &Self {
        property::set_f64(self, "framesDecoded", value as f64);
        self
    }

    /// The number of key frames decoded.
    ///
    /// `unsigned long keyFramesDecoded`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "keyFramesDecoded")]
    pub fn get_key_frames_decoded(&self) -> Option<u32> {
        property::get(self, "keyFramesDecoded")
    }

    /// Sets the number of key frames decoded.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "keyFramesDecoded")]
    pub fn set_key_frames_decoded(&self, value: u32) -> &Self {
        property::set_f64(self, "keyFramesDecoded", value as f64);
        self
    }

    /// The number of frames rendered.
    ///
    /// `unsigned long framesRendered`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "framesRendered")]
    pub fn get_frames_rendered(&self) -> Option<u32> {
        property::get(self, "framesRendered")
    }

    /// Sets the number of frames rendered.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "framesRendered")]
    pub fn set_frames_rendered(&self, value: u32) -> &Self {
        property::set_f64(self, "framesRendered", value as f64);
        self
    }

    /// The number of frames dropped before or after decoding because they came too late to be shown.
    ///
    /// `unsigned long framesDropped`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "framesDropped")]
    pub fn get_frames_dropped(&self) -> Option<u32> {
        property::get(self, "framesDropped")
    }

    /// Sets the number of frames dropped before or after decoding because they came too late to be shown.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "framesDropped")]
    pub fn set_frames_dropped(&self, value: u32) -> &Self {
        property::set_f64(self, "framesDropped", value as f64);
        self
    }

    /// The width of the last decoded frame in pixels.
    ///
    /// `unsigned long frameWidth`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "frameWidth")]
    pub fn get_frame_width(&self) -> Option<u32> {
        property::get(self, "frameWidth")
    }

    /// Sets the width of the last decoded frame in pixels.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "frameWidth")]
    pub fn set_frame_width(&self, value: u32) -> &Self {
        property::set_f64(self, "frameWidth", value as f64);
        self
    }

    /// The height of the last decoded frame in pixels.
    ///
    /// `unsigned long frameHeight`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "frameHeight")]
    pub fn get_frame_height(&self) -> Option<u32> {
        property::get(self, "frameHeight")
    }

    /// Sets the height of the last decoded frame in pixels.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "frameHeight")]
    pub fn set_frame_height(&self, value: u32) -> &Self {
        property::set_f64(self, "frameHeight", value as f64);
        self
    }

    /// The number of frames decoded in the last second.
    ///
    /// `double framesPerSecond`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "framesPerSecond")]
    pub fn get_frames_per_second(&self) -> Option<f64> {
        property::get(self, "framesPerSecond")
    }

    /// Sets the number of frames decoded in the last second.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "framesPerSecond")]
    pub fn set_frames_per_second(&self, value: f64) -> &Self {
        property::set_f64(self, "framesPerSecond", value);
        self
    }

    /// The sum of the quantizer values of all decoded frames. Divide it by `framesDecoded`.
    ///
    /// `unsigned long long qpSum`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "qpSum")]
    pub fn get_qp_sum(&self) -> Option<u64> {
        property::get(self, "qpSum")
    }

    /// Sets the sum of the quantizer values of all decoded frames. Divide it by `framesDecoded`.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "qpSum")]
    pub fn set_qp_sum(&self, value: u64) -> &Self {
        property::set_f64(self, "qpSum", value as f64);
        self
    }

    /// The time spent for decoding in seconds. Divide it by `framesDecoded`.
    ///
    /// `double totalDecodeTime`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalDecodeTime")]
    pub fn get_total_decode_time(&self) -> Option<f64> {
        property::get(self, "totalDecodeTime")
    }

    /// Sets the time spent for decoding in seconds. Divide it by `framesDecoded`.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalDecodeTime")]
    pub fn set_total_decode_time(&self, value: f64) -> &Self {
        property::set_f64(self, "totalDecodeTime", value);
        self
    }

    /// The sum of the times between rendered frames in seconds.
    ///
    /// `double totalInterFrameDelay`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalInterFrameDelay")]
    pub fn get_total_inter_frame_delay(&self) -> Option<f64> {
        property::get(self, "totalInterFrameDelay")
    }

    /// Sets the sum of the times between rendered frames in seconds.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalInterFrameDelay")]
    pub fn set_total_inter_frame_delay(&self, value: f64) -> &Self {
        property::set_f64(self, "totalInterFrameDelay", value);
        self
    }

    /// The sum of the squared times between rendered frames, for computing their variance.
    ///
    /// `double totalSquaredInterFrameDelay`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalSquaredInterFrameDelay")]
    pub fn get_total_squared_inter_frame_delay(&self) -> Option<f64> {
        property::get(self, "totalSquaredInterFrameDelay")
    }

    /// Sets the sum of the squared times between rendered frames, for computing their variance.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalSquaredInterFrameDelay")]
    pub fn set_total_squared_inter_frame_delay(&self, value: f64) -> &Self {
        property::set_f64(self, "totalSquaredInterFrameDelay", value);
        self
    }

    /// The number of pauses of the video of 5 seconds or more.
    ///
    /// `unsigned long pauseCount`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "pauseCount")]
    pub fn get_pause_count(&self) -> Option<u32> {
        property::get(self, "pauseCount")
    }

    /// Sets the number of pauses of the video of 5 seconds or more.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "pauseCount")]
    pub fn set_pause_count(&self, value: u32) -> &Self {
        property::set_f64(self, "pauseCount", value as f64);
        self
    }

    /// The total time in seconds that the video was paused.
    ///
    /// `double totalPausesDuration`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalPausesDuration")]
    pub fn get_total_pauses_duration(&self) -> Option<f64> {
        property::get(self, "totalPausesDuration")
    }

    /// Sets the total time in seconds that the video was paused.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalPausesDuration")]
    pub fn set_total_pauses_duration(&self, value: f64) -> &Self {
        property::set_f64(self, "totalPausesDuration", value);
        self
    }

    /// The number of times the video froze noticeably.
    ///
    /// `unsigned long freezeCount`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "freezeCount")]
    pub fn get_freeze_count(&self) -> Option<u32> {
        property::get(self, "freezeCount")
    }

    /// Sets the number of times the video froze noticeably.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "freezeCount")]
    pub fn set_freeze_count(&self, value: u32) -> &Self {
        property::set_f64(self, "freezeCount", value as f64);
        self
    }

    /// The total time in seconds that the video was frozen.
    ///
    /// `double totalFreezesDuration`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalFreezesDuration")]
    pub fn get_total_freezes_duration(&self) -> Option<f64> {
        property::get(self, "totalFreezesDuration")
    }

    /// Sets the total time in seconds that the video was frozen.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalFreezesDuration")]
    pub fn set_total_freezes_duration(&self, value: f64) -> &Self {
        property::set_f64(self, "totalFreezesDuration", value);
        self
    }

    /// The time at which the last packet arrived, in milliseconds since 1970.
    ///
    /// `DOMHighResTimeStamp lastPacketReceivedTimestamp`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "lastPacketReceivedTimestamp")]
    pub fn get_last_packet_received_timestamp(&self) -> Option<f64> {
        property::get(self, "lastPacketReceivedTimestamp")
    }

    /// Sets the time at which the last packet arrived, in milliseconds since 1970.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "lastPacketReceivedTimestamp")]
    pub fn set_last_packet_received_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "lastPacketReceivedTimestamp", value);
        self
    }

    /// The number of bytes of RTP headers and padding received.
    ///
    /// `unsigned long long headerBytesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "headerBytesReceived")]
    pub fn get_header_bytes_received(&self) -> Option<u64> {
        property::get(self, "headerBytesReceived")
    }

    /// Sets the number of bytes of RTP headers and padding received.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "headerBytesReceived")]
    pub fn set_header_bytes_received(&self, value: u64) -> &Self {
        property::set_f64(self, "headerBytesReceived", value as f64);
        self
    }

    /// The number of packets dropped by the jitter buffer because they came too late or too early.
    ///
    /// `unsigned long long packetsDiscarded`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsDiscarded")]
    pub fn get_packets_discarded(&self) -> Option<u64> {
        property::get(self, "packetsDiscarded")
    }

    /// Sets the number of packets dropped by the jitter buffer because they came too late or too early.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsDiscarded")]
    pub fn set_packets_discarded(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsDiscarded", value as f64);
        self
    }

    /// The number of bytes of forward error correction received.
    ///
    /// `unsigned long long fecBytesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "fecBytesReceived")]
    pub fn get_fec_bytes_received(&self) -> Option<u64> {
        property::get(self, "fecBytesReceived")
    }

    /// Sets the number of bytes of forward error correction received.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "fecBytesReceived")]
    pub fn set_fec_bytes_received(&self, value: u64) -> &Self {
        property::set_f64(self, "fecBytesReceived", value as f64);
        self
    }

    /// The number of packets of forward error correction received.
    ///
    /// `unsigned long long fecPacketsReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "fecPacketsReceived")]
    pub fn get_fec_packets_received(&self) -> Option<u64> {
        property::get(self, "fecPacketsReceived")
    }

    /// Sets the number of packets of forward error correction received.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "fecPacketsReceived")]
    pub fn set_fec_packets_received(&self, value: u64) -> &Self {
        property::set_f64(self, "fecPacketsReceived", value as f64);
        self
    }

    /// The number of packets of forward error correction received and not needed.
    ///
    /// `unsigned long long fecPacketsDiscarded`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "fecPacketsDiscarded")]
    pub fn get_fec_packets_discarded(&self) -> Option<u64> {
        property::get(self, "fecPacketsDiscarded")
    }

    /// Sets the number of packets of forward error correction received and not needed.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "fecPacketsDiscarded")]
    pub fn set_fec_packets_discarded(&self, value: u64) -> &Self {
        property::set_f64(self, "fecPacketsDiscarded", value as f64);
        self
    }

    /// The number of bytes received, without headers and padding.
    ///
    /// `unsigned long long bytesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "bytesReceived")]
    pub fn get_bytes_received(&self) -> Option<u64> {
        property::get(self, "bytesReceived")
    }

    /// Sets the number of bytes received, without headers and padding.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "bytesReceived")]
    pub fn set_bytes_received(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesReceived", value as f64);
        self
    }

    /// The number of NACKs sent, which ask for lost packets.
    ///
    /// `unsigned long nackCount`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "nackCount")]
    pub fn get_nack_count(&self) -> Option<u32> {
        property::get(self, "nackCount")
    }

    /// Sets the number of NACKs sent, which ask for lost packets.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "nackCount")]
    pub fn set_nack_count(&self, value: u32) -> &Self {
        property::set_f64(self, "nackCount", value as f64);
        self
    }

    /// The number of Full Intra Requests sent, which ask for a key frame.
    ///
    /// `unsigned long firCount`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "firCount")]
    pub fn get_fir_count(&self) -> Option<u32> {
        property::get(self, "firCount")
    }

    /// Sets the number of Full Intra Requests sent, which ask for a key frame.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "firCount")]
    pub fn set_fir_count(&self, value: u32) -> &Self {
        property::set_f64(self, "firCount", value as f64);
        self
    }

    /// The number of Picture Loss Indications sent, which tell of lost picture data.
    ///
    /// `unsigned long pliCount`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "pliCount")]
    pub fn get_pli_count(&self) -> Option<u32> {
        property::get(self, "pliCount")
    }

    /// Sets the number of Picture Loss Indications sent, which tell of lost picture data.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "pliCount")]
    pub fn set_pli_count(&self, value: u32) -> &Self {
        property::set_f64(self, "pliCount", value as f64);
        self
    }

    /// The sum of the times in seconds from a frame's first packet until it was decoded.
    ///
    /// `double totalProcessingDelay`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalProcessingDelay")]
    pub fn get_total_processing_delay(&self) -> Option<f64> {
        property::get(self, "totalProcessingDelay")
    }

    /// Sets the sum of the times in seconds from a frame's first packet until it was decoded.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalProcessingDelay")]
    pub fn set_total_processing_delay(&self, value: f64) -> &Self {
        property::set_f64(self, "totalProcessingDelay", value);
        self
    }

    /// The estimated time at which the current media will be played, on the sender's clock.
    ///
    /// `DOMHighResTimeStamp estimatedPlayoutTimestamp`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "estimatedPlayoutTimestamp")]
    pub fn get_estimated_playout_timestamp(&self) -> Option<f64> {
        property::get(self, "estimatedPlayoutTimestamp")
    }

    /// Sets the estimated time at which the current media will be played, on the sender's clock.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "estimatedPlayoutTimestamp")]
    pub fn set_estimated_playout_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "estimatedPlayoutTimestamp", value);
        self
    }

    /// The sum of the times in seconds spent in the jitter buffer. Divide it by `jitterBufferEmittedCount`.
    ///
    /// `double jitterBufferDelay`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "jitterBufferDelay")]
    pub fn get_jitter_buffer_delay(&self) -> Option<f64> {
        property::get(self, "jitterBufferDelay")
    }

    /// Sets the sum of the times in seconds spent in the jitter buffer. Divide it by `jitterBufferEmittedCount`.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "jitterBufferDelay")]
    pub fn set_jitter_buffer_delay(&self, value: f64) -> &Self {
        property::set_f64(self, "jitterBufferDelay", value);
        self
    }

    /// The sum of the delays in seconds that the jitter buffer aimed at.
    ///
    /// `double jitterBufferTargetDelay`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "jitterBufferTargetDelay")]
    pub fn get_jitter_buffer_target_delay(&self) -> Option<f64> {
        property::get(self, "jitterBufferTargetDelay")
    }

    /// Sets the sum of the delays in seconds that the jitter buffer aimed at.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "jitterBufferTargetDelay")]
    pub fn set_jitter_buffer_target_delay(&self, value: f64) -> &Self {
        property::set_f64(self, "jitterBufferTargetDelay", value);
        self
    }

    /// The number of audio samples or video frames that have left the jitter buffer.
    ///
    /// `unsigned long long jitterBufferEmittedCount`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "jitterBufferEmittedCount")]
    pub fn get_jitter_buffer_emitted_count(&self) -> Option<u64> {
        property::get(self, "jitterBufferEmittedCount")
    }

    /// Sets the number of audio samples or video frames that have left the jitter buffer.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "jitterBufferEmittedCount")]
    pub fn set_jitter_buffer_emitted_count(&self, value: u64) -> &Self {
        property::set_f64(self, "jitterBufferEmittedCount", value as f64);
        self
    }

    /// The sum of the delays in seconds that the network alone would have required.
    ///
    /// `double jitterBufferMinimumDelay`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "jitterBufferMinimumDelay")]
    pub fn get_jitter_buffer_minimum_delay(&self) -> Option<f64> {
        property::get(self, "jitterBufferMinimumDelay")
    }

    /// Sets the sum of the delays in seconds that the network alone would have required.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "jitterBufferMinimumDelay")]
    pub fn set_jitter_buffer_minimum_delay(&self, value: f64) -> &Self {
        property::set_f64(self, "jitterBufferMinimumDelay", value);
        self
    }

    /// The number of audio samples received, including concealed ones.
    ///
    /// `unsigned long long totalSamplesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalSamplesReceived")]
    pub fn get_total_samples_received(&self) -> Option<u64> {
        property::get(self, "totalSamplesReceived")
    }

    /// Sets the number of audio samples received, including concealed ones.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalSamplesReceived")]
    pub fn set_total_samples_received(&self, value: u64) -> &Self {
        property::set_f64(self, "totalSamplesReceived", value as f64);
        self
    }

    /// The number of audio samples made up because packets were lost or late.
    ///
    /// `unsigned long long concealedSamples`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "concealedSamples")]
    pub fn get_concealed_samples(&self) -> Option<u64> {
        property::get(self, "concealedSamples")
    }

    /// Sets the number of audio samples made up because packets were lost or late.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "concealedSamples")]
    pub fn set_concealed_samples(&self, value: u64) -> &Self {
        property::set_f64(self, "concealedSamples", value as f64);
        self
    }

    /// The number of concealed audio samples that were silence or soft noise.
    ///
    /// `unsigned long long silentConcealedSamples`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "silentConcealedSamples")]
    pub fn get_silent_concealed_samples(&self) -> Option<u64> {
        property::get(self, "silentConcealedSamples")
    }

    /// Sets the number of concealed audio samples that were silence or soft noise.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "silentConcealedSamples")]
    pub fn set_silent_concealed_samples(&self, value: u64) -> &Self {
        property::set_f64(self, "silentConcealedSamples", value as f64);
        self
    }

    /// The number of times that concealment began.
    ///
    /// `unsigned long long concealmentEvents`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "concealmentEvents")]
    pub fn get_concealment_events(&self) -> Option<u64> {
        property::get(self, "concealmentEvents")
    }

    /// Sets the number of times that concealment began.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "concealmentEvents")]
    pub fn set_concealment_events(&self, value: u64) -> &Self {
        property::set_f64(self, "concealmentEvents", value as f64);
        self
    }

    /// The number of audio samples inserted to play more slowly.
    ///
    /// `unsigned long long insertedSamplesForDeceleration`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "insertedSamplesForDeceleration")]
    pub fn get_inserted_samples_for_deceleration(&self) -> Option<u64> {
        property::get(self, "insertedSamplesForDeceleration")
    }

    /// Sets the number of audio samples inserted to play more slowly.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "insertedSamplesForDeceleration")]
    pub fn set_inserted_samples_for_deceleration(&self, value: u64) -> &Self {
        property::set_f64(self, "insertedSamplesForDeceleration", value as f64);
        self
    }

    /// The number of audio samples removed to play faster.
    ///
    /// `unsigned long long removedSamplesForAcceleration`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "removedSamplesForAcceleration")]
    pub fn get_removed_samples_for_acceleration(&self) -> Option<u64> {
        property::get(self, "removedSamplesForAcceleration")
    }

    /// Sets the number of audio samples removed to play faster.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "removedSamplesForAcceleration")]
    pub fn set_removed_samples_for_acceleration(&self, value: u64) -> &Self {
        property::set_f64(self, "removedSamplesForAcceleration", value as f64);
        self
    }

    /// The current loudness, from 0 (silence) to 1.
    ///
    /// `double audioLevel`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "audioLevel")]
    pub fn get_audio_level(&self) -> Option<f64> {
        property::get(self, "audioLevel")
    }

    /// Sets the current loudness, from 0 (silence) to 1.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "audioLevel")]
    pub fn set_audio_level(&self, value: f64) -> &Self {
        property::set_f64(self, "audioLevel", value);
        self
    }

    /// The energy of the received audio, from which the average loudness over time can be computed.
    ///
    /// `double totalAudioEnergy`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalAudioEnergy")]
    pub fn get_total_audio_energy(&self) -> Option<f64> {
        property::get(self, "totalAudioEnergy")
    }

    /// Sets the energy of the received audio, from which the average loudness over time can be computed.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalAudioEnergy")]
    pub fn set_total_audio_energy(&self, value: f64) -> &Self {
        property::set_f64(self, "totalAudioEnergy", value);
        self
    }

    /// The duration in seconds of the audio received so far.
    ///
    /// `double totalSamplesDuration`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalSamplesDuration")]
    pub fn get_total_samples_duration(&self) -> Option<f64> {
        property::get(self, "totalSamplesDuration")
    }

    /// Sets the duration in seconds of the audio received so far.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalSamplesDuration")]
    pub fn set_total_samples_duration(&self, value: f64) -> &Self {
        property::set_f64(self, "totalSamplesDuration", value);
        self
    }

    /// The number of complete frames received.
    ///
    /// `unsigned long framesReceived`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "framesReceived")]
    pub fn get_frames_received(&self) -> Option<u32> {
        property::get(self, "framesReceived")
    }

    /// Sets the number of complete frames received.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "framesReceived")]
    pub fn set_frames_received(&self, value: u32) -> &Self {
        property::set_f64(self, "framesReceived", value as f64);
        self
    }

    /// The name of the decoder, which is meant for tests and may be hidden.
    ///
    /// `DOMString decoderImplementation`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "decoderImplementation")]
    pub fn get_decoder_implementation(&self) -> Option<String> {
        property::get(self, "decoderImplementation")
    }

    /// Sets the name of the decoder, which is meant for tests and may be hidden.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "decoderImplementation")]
    pub fn set_decoder_implementation(&self, value: &str) -> &Self {
        property::set_str(self, "decoderImplementation", value);
        self
    }

    /// The identifier of the entry about the playing of the audio.
    ///
    /// `DOMString playoutId`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "playoutId")]
    pub fn get_playout_id(&self) -> Option<String> {
        property::get(self, "playoutId")
    }

    /// Sets the identifier of the entry about the playing of the audio.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "playoutId")]
    pub fn set_playout_id(&self, value: &str) -> &Self {
        property::set_str(self, "playoutId", value);
        self
    }

    /// Whether the decoder saves power, as hardware decoders do.
    ///
    /// `boolean powerEfficientDecoder`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "powerEfficientDecoder")]
    pub fn get_power_efficient_decoder(&self) -> Option<bool> {
        property::get(self, "powerEfficientDecoder")
    }

    /// Sets whether the decoder saves power, as hardware decoders do.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "powerEfficientDecoder")]
    pub fn set_power_efficient_decoder(&self, value: bool) -> &Self {
        property::set_bool(self, "powerEfficientDecoder", value);
        self
    }

    /// The number of frames that arrived in more than one packet.
    ///
    /// `unsigned long framesAssembledFromMultiplePackets`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "framesAssembledFromMultiplePackets")]
    pub fn get_frames_assembled_from_multiple_packets(&self) -> Option<u32> {
        property::get(self, "framesAssembledFromMultiplePackets")
    }

    /// Sets the number of frames that arrived in more than one packet.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "framesAssembledFromMultiplePackets")]
    pub fn set_frames_assembled_from_multiple_packets(&self, value: u32) -> &Self {
        property::set_f64(self, "framesAssembledFromMultiplePackets", value as f64);
        self
    }

    /// The sum of the times in seconds from the first to the last packet of such frames.
    ///
    /// `double totalAssemblyTime`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalAssemblyTime")]
    pub fn get_total_assembly_time(&self) -> Option<f64> {
        property::get(self, "totalAssemblyTime")
    }

    /// Sets the sum of the times in seconds from the first to the last packet of such frames.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalAssemblyTime")]
    pub fn set_total_assembly_time(&self, value: f64) -> &Self {
        property::set_f64(self, "totalAssemblyTime", value);
        self
    }

    /// The number of received packets that were sent again after a loss.
    ///
    /// `unsigned long long retransmittedPacketsReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "retransmittedPacketsReceived")]
    pub fn get_retransmitted_packets_received(&self) -> Option<u64> {
        property::get(self, "retransmittedPacketsReceived")
    }

    /// Sets the number of received packets that were sent again after a loss.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "retransmittedPacketsReceived")]
    pub fn set_retransmitted_packets_received(&self, value: u64) -> &Self {
        property::set_f64(self, "retransmittedPacketsReceived", value as f64);
        self
    }

    /// The number of received bytes that were sent again after a loss.
    ///
    /// `unsigned long long retransmittedBytesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "retransmittedBytesReceived")]
    pub fn get_retransmitted_bytes_received(&self) -> Option<u64> {
        property::get(self, "retransmittedBytesReceived")
    }

    /// Sets the number of received bytes that were sent again after a loss.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "retransmittedBytesReceived")]
    pub fn set_retransmitted_bytes_received(&self, value: u64) -> &Self {
        property::set_f64(self, "retransmittedBytesReceived", value as f64);
        self
    }

    /// The SSRC of the stream for retransmission, if there is one.
    ///
    /// `unsigned long rtxSsrc`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "rtxSsrc")]
    pub fn get_rtx_ssrc(&self) -> Option<u32> {
        property::get(self, "rtxSsrc")
    }

    /// Sets the SSRC of the stream for retransmission, if there is one.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "rtxSsrc")]
    pub fn set_rtx_ssrc(&self, value: u32) -> &Self {
        property::set_f64(self, "rtxSsrc", value as f64);
        self
    }

    /// The SSRC of the stream for forward error correction, if there is one.
    ///
    /// `unsigned long fecSsrc`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "fecSsrc")]
    pub fn get_fec_ssrc(&self) -> Option<u32> {
        property::get(self, "fecSsrc")
    }

    /// Sets the SSRC of the stream for forward error correction, if there is one.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "fecSsrc")]
    pub fn set_fec_ssrc(&self, value: u32) -> &Self {
        property::set_f64(self, "fecSsrc", value as f64);
        self
    }

    /// The sum of the measured probabilities that a frame is visibly corrupted.
    ///
    /// `double totalCorruptionProbability`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalCorruptionProbability")]
    pub fn get_total_corruption_probability(&self) -> Option<f64> {
        property::get(self, "totalCorruptionProbability")
    }

    /// Sets the sum of the measured probabilities that a frame is visibly corrupted.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalCorruptionProbability")]
    pub fn set_total_corruption_probability(&self, value: f64) -> &Self {
        property::set_f64(self, "totalCorruptionProbability", value);
        self
    }

    /// The sum of the squares of the measured probabilities, for computing their variance.
    ///
    /// `double totalSquaredCorruptionProbability`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalSquaredCorruptionProbability")]
    pub fn get_total_squared_corruption_probability(&self) -> Option<f64> {
        property::get(self, "totalSquaredCorruptionProbability")
    }

    /// Sets the sum of the squares of the measured probabilities, for computing their variance.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalSquaredCorruptionProbability")]
    pub fn set_total_squared_corruption_probability(&self, value: f64) -> &Self {
        property::set_f64(self, "totalSquaredCorruptionProbability", value);
        self
    }

    /// The number of measurements of corruption.
    ///
    /// `unsigned long long corruptionMeasurements`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "corruptionMeasurements")]
    pub fn get_corruption_measurements(&self) -> Option<u64> {
        property::get(self, "corruptionMeasurements")
    }

    /// Sets the number of measurements of corruption.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "corruptionMeasurements")]
    pub fn set_corruption_measurements(&self, value: u64) -> &Self {
        property::set_f64(self, "corruptionMeasurements", value as f64);
        self
    }

    /// Sets the number of packets received.
    ///
    /// `unsigned long long packetsReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcReceivedRtpStreamStats`.
    #[doc(alias = "packetsReceived")]
    pub fn set_packets_received(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReceived", value as f64);
        self
    }

    /// Sets the number of packets received with the ECN mark ECT(1).
    ///
    /// `unsigned long long packetsReceivedWithEct1`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcReceivedRtpStreamStats`.
    #[doc(alias = "packetsReceivedWithEct1")]
    pub fn set_packets_received_with_ect1(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReceivedWithEct1", value as f64);
        self
    }

    /// Sets the number of packets received with the ECN mark CE, which tells of congestion.
    ///
    /// `unsigned long long packetsReceivedWithCe`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcReceivedRtpStreamStats`.
    #[doc(alias = "packetsReceivedWithCe")]
    pub fn set_packets_received_with_ce(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReceivedWithCe", value as f64);
        self
    }

    /// Sets the number of packets that feedback messages for congestion control reported as lost.
    ///
    /// `unsigned long long packetsReportedAsLost`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcReceivedRtpStreamStats`.
    #[doc(alias = "packetsReportedAsLost")]
    pub fn set_packets_reported_as_lost(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReportedAsLost", value as f64);
        self
    }

    /// Sets the number of packets first reported as lost and later as received.
    ///
    /// `unsigned long long packetsReportedAsLostButRecovered`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcReceivedRtpStreamStats`.
    #[doc(alias = "packetsReportedAsLostButRecovered")]
    pub fn set_packets_reported_as_lost_but_recovered(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReportedAsLostButRecovered", value as f64);
        self
    }

    /// Sets the number of packets lost, which can be negative if duplicates arrive.
    ///
    /// `long long packetsLost`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcReceivedRtpStreamStats`.
    #[doc(alias = "packetsLost")]
    pub fn set_packets_lost(&self, value: i64) -> &Self {
        property::set_f64(self, "packetsLost", value as f64);
        self
    }

    /// Sets the variation of the packets' travel time in seconds.
    ///
    /// `double jitter`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcReceivedRtpStreamStats`.
    #[doc(alias = "jitter")]
    pub fn set_jitter(&self, value: f64) -> &Self {
        property::set_f64(self, "jitter", value);
        self
    }

    /// Sets the SSRC, the number of the RTP stream.
    ///
    /// `required unsigned long ssrc`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "ssrc")]
    pub fn set_ssrc(&self, value: u32) -> &Self {
        property::set_f64(self, "ssrc", value as f64);
        self
    }

    /// Sets the kind of media, `audio` or `video`.
    ///
    /// `required DOMString kind`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "kind")]
    pub fn set_kind(&self, value: &str) -> &Self {
        property::set_str(self, "kind", value);
        self
    }

    /// Sets the identifier of the transport's entry.
    ///
    /// `DOMString transportId`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "transportId")]
    pub fn set_transport_id(&self, value: &str) -> &Self {
        property::set_str(self, "transportId", value);
        self
    }

    /// Sets the identifier of the codec's entry.
    ///
    /// `DOMString codecId`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "codecId")]
    pub fn set_codec_id(&self, value: &str) -> &Self {
        property::set_str(self, "codecId", value);
        self
    }

    /// Sets the time of the measurement, in milliseconds since 1970.
    ///
    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// Sets the kind of the entry, which tells its fields.
    ///
    /// `required RTCStatsType type`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// Sets an identifier of the entry that stays the same from report to report.
    ///
    /// `required DOMString id`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcRemoteInboundRtpStreamStats {
    /// Statistics of an RTP stream sent from here, as the other peer reports its reception.
    ///
    /// `dictionary RTCRemoteInboundRtpStreamStats : RTCReceivedRtpStreamStats`
    ///
    /// Feature `webrtc-stats`.
    pub fn new(timestamp: f64, type_: RtcStatsType, id: &str, ssrc: u32, kind: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        property::set_f64(&this, "ssrc", ssrc as f64);
        property::set_str(&this, "kind", kind);
        this
    }

    /// The identifier of the entry about sending the same stream.
    ///
    /// `DOMString localId`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "localId")]
    pub fn get_local_id(&self) -> Option<String> {
        property::get(self, "localId")
    }

    /// Sets the identifier of the entry about sending the same stream.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "localId")]
    pub fn set_local_id(&self, value: &str) -> &Self {
        property::set_str(self, "localId", value);
        self
    }

    /// The last measured time in seconds for the way to the other peer and back.
    ///
    /// `double roundTripTime`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "roundTripTime")]
    pub fn get_round_trip_time(&self) -> Option<f64> {
        property::get(self, "roundTripTime")
    }

    /// Sets the last measured time in seconds for the way to the other peer and back.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "roundTripTime")]
    pub fn set_round_trip_time(&self, value: f64) -> &Self {
        property::set_f64(self, "roundTripTime", value);
        self
    }

    /// The sum of all round trip times in seconds.
    ///
    /// `double totalRoundTripTime`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalRoundTripTime")]
    pub fn get_total_round_trip_time(&self) -> Option<f64> {
        property::get(self, "totalRoundTripTime")
    }

    /// Sets the sum of all round trip times in seconds.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalRoundTripTime")]
    pub fn set_total_round_trip_time(&self, value: f64) -> &Self {
        property::set_f64(self, "totalRoundTripTime", value);
        self
    }

    /// The fraction of packets lost since the report before, from 0 to 1.
    ///
    /// `double fractionLost`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "fractionLost")]
    pub fn get_fraction_lost(&self) -> Option<f64> {
        property::get(self, "fractionLost")
    }

    /// Sets the fraction of packets lost since the report before, from 0 to 1.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "fractionLost")]
    pub fn set_fraction_lost(&self, value: f64) -> &Self {
        property::set_f64(self, "fractionLost", value);
        self
    }

    /// The number of measurements of the round trip time.
    ///
    /// `unsigned long long roundTripTimeMeasurements`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "roundTripTimeMeasurements")]
    pub fn get_round_trip_time_measurements(&self) -> Option<u64> {
        property::get(self, "roundTripTimeMeasurements")
    }

    /// Sets the number of measurements of the round trip time.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "roundTripTimeMeasurements")]
    pub fn set_round_trip_time_measurements(&self, value: u64) -> &Self {
        property::set_f64(self, "roundTripTimeMeasurements", value as f64);
        self
    }

    /// The number of packets sent with the ECN mark ECT(1) that arrived without a mark.
    ///
    /// `unsigned long long packetsWithBleachedEct1Marking`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsWithBleachedEct1Marking")]
    pub fn get_packets_with_bleached_ect1_marking(&self) -> Option<u64> {
        property::get(self, "packetsWithBleachedEct1Marking")
    }

    /// Sets the number of packets sent with the ECN mark ECT(1) that arrived without a mark.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsWithBleachedEct1Marking")]
    pub fn set_packets_with_bleached_ect1_marking(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsWithBleachedEct1Marking", value as f64);
        self
    }

    /// Sets the number of packets received.
    ///
    /// `unsigned long long packetsReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcReceivedRtpStreamStats`.
    #[doc(alias = "packetsReceived")]
    pub fn set_packets_received(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReceived", value as f64);
        self
    }

    /// Sets the number of packets received with the ECN mark ECT(1).
    ///
    /// `unsigned long long packetsReceivedWithEct1`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcReceivedRtpStreamStats`.
    #[doc(alias = "packetsReceivedWithEct1")]
    pub fn set_packets_received_with_ect1(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReceivedWithEct1", value as f64);
        self
    }

    /// Sets the number of packets received with the ECN mark CE, which tells of congestion.
    ///
    /// `unsigned long long packetsReceivedWithCe`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcReceivedRtpStreamStats`.
    #[doc(alias = "packetsReceivedWithCe")]
    pub fn set_packets_received_with_ce(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReceivedWithCe", value as f64);
        self
    }

    /// Sets the number of packets that feedback messages for congestion control reported as lost.
    ///
    /// `unsigned long long packetsReportedAsLost`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcReceivedRtpStreamStats`.
    #[doc(alias = "packetsReportedAsLost")]
    pub fn set_packets_reported_as_lost(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReportedAsLost", value as f64);
        self
    }

    /// Sets the number of packets first reported as lost and later as received.
    ///
    /// `unsigned long long packetsReportedAsLostButRecovered`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcReceivedRtpStreamStats`.
    #[doc(alias = "packetsReportedAsLostButRecovered")]
    pub fn set_packets_reported_as_lost_but_recovered(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReportedAsLostButRecovered", value as f64);
        self
    }

    /// Sets the number of packets lost, which can be negative if duplicates arrive.
    ///
    /// `long long packetsLost`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcReceivedRtpStreamStats`.
    #[doc(alias = "packetsLost")]
    pub fn set_packets_lost(&self, value: i64) -> &Self {
        property::set_f64(self, "packetsLost", value as f64);
        self
    }

    /// Sets the variation of the packets' travel time in seconds.
    ///
    /// `double jitter`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcReceivedRtpStreamStats`.
    #[doc(alias = "jitter")]
    pub fn set_jitter(&self, value: f64) -> &Self {
        property::set_f64(self, "jitter", value);
        self
    }

    /// Sets the SSRC, the number of the RTP stream.
    ///
    /// `required unsigned long ssrc`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "ssrc")]
    pub fn set_ssrc(&self, value: u32) -> &Self {
        property::set_f64(self, "ssrc", value as f64);
        self
    }

    /// Sets the kind of media, `audio` or `video`.
    ///
    /// `required DOMString kind`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "kind")]
    pub fn set_kind(&self, value: &str) -> &Self {
        property::set_str(self, "kind", value);
        self
    }

    /// Sets the identifier of the transport's entry.
    ///
    /// `DOMString transportId`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "transportId")]
    pub fn set_transport_id(&self, value: &str) -> &Self {
        property::set_str(self, "transportId", value);
        self
    }

    /// Sets the identifier of the codec's entry.
    ///
    /// `DOMString codecId`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "codecId")]
    pub fn set_codec_id(&self, value: &str) -> &Self {
        property::set_str(self, "codecId", value);
        self
    }

    /// Sets the time of the measurement, in milliseconds since 1970.
    ///
    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// Sets the kind of the entry, which tells its fields.
    ///
    /// `required RTCStatsType type`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// Sets an identifier of the entry that stays the same from report to report.
    ///
    /// `required DOMString id`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcSentRtpStreamStats {
    /// The common part of the statistics of sent RTP streams.
    ///
    /// `dictionary RTCSentRtpStreamStats : RTCRtpStreamStats`
    ///
    /// Feature `webrtc-stats`.
    pub fn new(timestamp: f64, type_: RtcStatsType, id: &str, ssrc: u32, kind: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        property::set_f64(&this, "ssrc", ssrc as f64);
        property::set_str(&this, "kind", kind);
        this
    }

    /// The number of packets sent.
    ///
    /// `unsigned long long packetsSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsSent")]
    pub fn get_packets_sent(&self) -> Option<u64> {
        property::get(self, "packetsSent")
    }

    /// Sets the number of packets sent.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsSent")]
    pub fn set_packets_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsSent", value as f64);
        self
    }

    /// The number of bytes sent, without headers and padding.
    ///
    /// `unsigned long long bytesSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "bytesSent")]
    pub fn get_bytes_sent(&self) -> Option<u64> {
        property::get(self, "bytesSent")
    }

    /// Sets the number of bytes sent, without headers and padding.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "bytesSent")]
    pub fn set_bytes_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesSent", value as f64);
        self
    }

    /// Sets the SSRC, the number of the RTP stream.
    ///
    /// `required unsigned long ssrc`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "ssrc")]
    pub fn set_ssrc(&self, value: u32) -> &Self {
        property::set_f64(self, "ssrc", value as f64);
        self
    }

    /// Sets the kind of media, `audio` or `video`.
    ///
    /// `required DOMString kind`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "kind")]
    pub fn set_kind(&self, value: &str) -> &Self {
        property::set_str(self, "kind", value);
        self
    }

    /// Sets the identifier of the transport's entry.
    ///
    /// `DOMString transportId`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "transportId")]
    pub fn set_transport_id(&self, value: &str) -> &Self {
        property::set_str(self, "transportId", value);
        self
    }

    /// Sets the identifier of the codec's entry.
    ///
    /// `DOMString codecId`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "codecId")]
    pub fn set_codec_id(&self, value: &str) -> &Self {
        property::set_str(self, "codecId", value);
        self
    }

    /// Sets the time of the measurement, in milliseconds since 1970.
    ///
    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// Sets the kind of the entry, which tells its fields.
    ///
    /// `required RTCStatsType type`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// Sets an identifier of the entry that stays the same from report to report.
    ///
    /// `required DOMString id`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcOutboundRtpStreamStats {
    /// Statistics of an RTP stream that is sent from here.
    ///
    /// `dictionary RTCOutboundRtpStreamStats : RTCSentRtpStreamStats`
    ///
    /// Feature `webrtc-stats`.
    pub fn new(timestamp: f64, type_: RtcStatsType, id: &str, ssrc: u32, kind: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        property::set_f64(&this, "ssrc", ssrc as f64);
        property::set_str(&this, "kind", kind);
        this
    }

    /// The identifier of the media section in the session description.
    ///
    /// `DOMString mid`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "mid")]
    pub fn get_mid(&self) -> Option<String> {
        property::get(self, "mid")
    }

    /// Sets the identifier of the media section in the session description.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "mid")]
    pub fn set_mid(&self, value: &str) -> &Self {
        property::set_str(self, "mid", value);
        self
    }

    /// The identifier of the entry about the source of the media.
    ///
    /// `DOMString mediaSourceId`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "mediaSourceId")]
    pub fn get_media_source_id(&self) -> Option<String> {
        property::get(self, "mediaSourceId")
    }

    /// Sets the identifier of the entry about the source of the media.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "mediaSourceId")]
    pub fn set_media_source_id(&self, value: &str) -> &Self {
        property::set_str(self, "mediaSourceId", value);
        self
    }

    /// The identifier of the entry with the other peer's reports about receiving the stream.
    ///
    /// `DOMString remoteId`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "remoteId")]
    pub fn get_remote_id(&self) -> Option<String> {
        property::get(self, "remoteId")
    }

    /// Sets the identifier of the entry with the other peer's reports about receiving the stream.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "remoteId")]
    pub fn set_remote_id(&self, value: &str) -> &Self {
        property::set_str(self, "remoteId", value);
        self
    }

    /// The identifier of the encoding in simulcast.
    ///
    /// `DOMString rid`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "rid")]
    pub fn get_rid(&self) -> Option<String> {
        property::get(self, "rid")
    }

    /// Sets the identifier of the encoding in simulcast.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "rid")]
    pub fn set_rid(&self, value: &str) -> &Self {
        property::set_str(self, "rid", value);
        self
    }

    /// The index of the encoding in the sender's list of encodings.
    ///
    /// `unsigned long encodingIndex`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "encodingIndex")]
    pub fn get_encoding_index(&self) -> Option<u32> {
        property::get(self, "encodingIndex")
    }

    /// Sets the index of the encoding in the sender's list of encodings.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "encodingIndex")]
    pub fn set_encoding_index(&self, value: u32) -> &Self {
        property::set_f64(self, "encodingIndex", value as f64);
        self
    }

    /// The number of bytes of RTP headers and padding sent.
    ///
    /// `unsigned long long headerBytesSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "headerBytesSent")]
    pub fn get_header_bytes_sent(&self) -> Option<u64> {
        property::get(self, "headerBytesSent")
    }

    /// Sets the number of bytes of RTP headers and padding sent.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "headerBytesSent")]
    pub fn set_header_bytes_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "headerBytesSent", value as f64);
        self
    }

    /// The number of packets sent again after a loss.
    ///
    /// `unsigned long long retransmittedPacketsSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "retransmittedPacketsSent")]
    pub fn get_retransmitted_packets_sent(&self) -> Option<u64> {
        property::get(self, "retransmittedPacketsSent")
    }

    /// Sets the number of packets sent again after a loss.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "retransmittedPacketsSent")]
    pub fn set_retransmitted_packets_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "retransmittedPacketsSent", value as f64);
        self
    }

    /// The number of bytes sent again after a loss.
    ///
    /// `unsigned long long retransmittedBytesSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "retransmittedBytesSent")]
    pub fn get_retransmitted_bytes_sent(&self) -> Option<u64> {
        property::get(self, "retransmittedBytesSent")
    }

    /// Sets the number of bytes sent again after a loss.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "retransmittedBytesSent")]
    pub fn set_retransmitted_bytes_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "retransmittedBytesSent", value as f64);
        self
    }

    /// The SSRC of the stream for retransmission, if there is one.
    ///
    /// `unsigned long rtxSsrc`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "rtxSsrc")]
    pub fn get_rtx_ssrc(&self) -> Option<u32> {
        property::get(self, "rtxSsrc")
    }

    /// Sets the SSRC of the stream for retransmission, if there is one.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "rtxSsrc")]
    pub fn set_rtx_ssrc(&self, value: u32) -> &Self {
        property::set_f64(self, "rtxSsrc", value as f64);
        self
    }

    /// The bitrate that the encoder currently aims at, in bits per second.
    ///
    /// `double targetBitrate`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "targetBitrate")]
    pub fn get_target_bitrate(&self) -> Option<f64> {
        property::get(self, "targetBitrate")
    }

    /// Sets the bitrate that the encoder currently aims at, in bits per second.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "targetBitrate")]
    pub fn set_target_bitrate(&self, value: f64) -> &Self {
        property::set_f64(self, "targetBitrate", value);
        self
    }

    /// The sum of the frame sizes in bytes that the encoder aimed at.
    ///
    /// `unsigned long long totalEncodedBytesTarget`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalEncodedBytesTarget")]
    pub fn get_total_encoded_bytes_target(&self) -> Option<u64> {
        property::get(self, "totalEncodedBytesTarget")
    }

    /// Sets the sum of the frame sizes in bytes that the encoder aimed at.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalEncodedBytesTarget")]
    pub fn set_total_encoded_bytes_target(&self, value: u64) -> &Self {
        property::set_f64(self, "totalEncodedBytesTarget", value as f64);
        self
    }

    /// The width of the last encoded frame in pixels.
    ///
    /// `unsigned long frameWidth`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "frameWidth")]
    pub fn get_frame_width(&self) -> Option<u32> {
        property::get(self, "frameWidth")
    }

    /// Sets the width of the last encoded frame in pixels.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "frameWidth")]
    pub fn set_frame_width(&self, value: u32) -> &Self {
        property::set_f64(self, "frameWidth", value as f64);
        self
    }

    /// The height of the last encoded frame in pixels.
    ///
    /// `unsigned long frameHeight`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "frameHeight")]
    pub fn get_frame_height(&self) -> Option<u32> {
        property::get(self, "frameHeight")
    }

    /// Sets the height of the last encoded frame in pixels.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "frameHeight")]
    pub fn set_frame_height(&self, value: u32) -> &Self {
        property::set_f64(self, "frameHeight", value as f64);
        self
    }

    /// The number of frames encoded in the last second.
    ///
    /// `double framesPerSecond`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "framesPerSecond")]
    pub fn get_frames_per_second(&self) -> Option<f64> {
        property::get(self, "framesPerSecond")
    }

    /// Sets the number of frames encoded in the last second.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "framesPerSecond")]
    pub fn set_frames_per_second(&self, value: f64) -> &Self {
        property::set_f64(self, "framesPerSecond", value);
        self
    }

    /// The number of frames sent.
    ///
    /// `unsigned long framesSent`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "framesSent")]
    pub fn get_frames_sent(&self) -> Option<u32> {
        property::get(self, "framesSent")
    }

    /// Sets the number of frames sent.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "framesSent")]
    pub fn set_frames_sent(&self, value: u32) -> &Self {
        property::set_f64(self, "framesSent", value as f64);
        self
    }

    /// The number of frames sent that are at least 2.5 times as large as the average.
    ///
    /// `unsigned long hugeFramesSent`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "hugeFramesSent")]
    pub fn get_huge_frames_sent(&self) -> Option<u32> {
        property::get(self, "hugeFramesSent")
    }

    /// Sets the number of frames sent that are at least 2.5 times as large as the average.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "hugeFramesSent")]
    pub fn set_huge_frames_sent(&self, value: u32) -> &Self {
        property::set_f64(self, "hugeFramesSent", value as f64);
        self
    }

    /// The number of frames encoded.
    ///
    /// `unsigned long framesEncoded`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "framesEncoded")]
    pub fn get_frames_encoded(&self) -> Option<u32> {
        property::get(self, "framesEncoded")
    }

    /// Sets the number of frames encoded.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "framesEncoded")]
    pub fn set_frames_encoded(&self, value: u32) -> &Self {
        property::set_f64(self, "framesEncoded", value as f64);
        self
    }

    /// The number of key frames encoded.
    ///
    /// `unsigned long keyFramesEncoded`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "keyFramesEncoded")]
    pub fn get_key_frames_encoded(&self) -> Option<u32> {
        property::get(self, "keyFramesEncoded")
    }

    /// Sets the number of key frames encoded.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "keyFramesEncoded")]
    pub fn set_key_frames_encoded(&self, value: u32) -> &Self {
        property::set_f64(self, "keyFramesEncoded", value as f64);
        self
    }

    /// The sum of the quantizer values of all encoded frames. Divide it by `framesEncoded`.
    ///
    /// `unsigned long long qpSum`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "qpSum")]
    pub fn get_qp_sum(&self) -> Option<u64> {
        property::get(self, "qpSum")
    }

    /// Sets the sum of the quantizer values of all encoded frames. Divide it by `framesEncoded`.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "qpSum")]
    pub fn set_qp_sum(&self, value: u64) -> &Self {
        property::set_f64(self, "qpSum", value as f64);
        self
    }

    /// The sums of the signal-to-noise ratios (PSNR) of encoded frames in decibels, for each color component.
    ///
    /// `record<DOMString, double> psnrSum`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "psnrSum")]
    pub fn get_psnr_sum(&self) -> Option<Record<f64>> {
        property::get(self, "psnrSum")
    }

    /// Sets the sums of the signal-to-noise ratios (PSNR) of encoded frames in decibels, for each color component.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "psnrSum")]
    pub fn set_psnr_sum(&self, value: impl IntoRecord<f64>) -> &Self {
        property::set(self, "psnrSum", &value.into_record());
        self
    }

    /// The number of measurements of the signal-to-noise ratio.
    ///
    /// `unsigned long long psnrMeasurements`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "psnrMeasurements")]
    pub fn get_psnr_measurements(&self) -> Option<u64> {
        property::get(self, "psnrMeasurements")
    }

    /// Sets the number of measurements of the signal-to-noise ratio.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "psnrMeasurements")]
    pub fn set_psnr_measurements(&self, value: u64) -> &Self {
        property::set_f64(self, "psnrMeasurements", value as f64);
        self
    }

    /// The time spent for encoding in seconds. Divide it by `framesEncoded`.
    ///
    /// `double totalEncodeTime`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalEncodeTime")]
    pub fn get_total_encode_time(&self) -> Option<f64> {
        property::get(self, "totalEncodeTime")
    }

    /// Sets the time spent for encoding in seconds. Divide it by `framesEncoded`.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalEncodeTime")]
    pub fn set_total_encode_time(&self, value: f64) -> &Self {
        property::set_f64(self, "totalEncodeTime", value);
        self
    }

    /// The sum of the times in seconds that packets waited before they were sent.
    ///
    /// `double totalPacketSendDelay`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalPacketSendDelay")]
    pub fn get_total_packet_send_delay(&self) -> Option<f64> {
        property::get(self, "totalPacketSendDelay")
    }

    /// Sets the sum of the times in seconds that packets waited before they were sent.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalPacketSendDelay")]
    pub fn set_total_packet_send_delay(&self, value: f64) -> &Self {
        property::set_f64(self, "totalPacketSendDelay", value);
        self
    }

    /// The reason why the resolution or frame rate of the video is reduced now.
    ///
    /// `RTCQualityLimitationReason qualityLimitationReason`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "qualityLimitationReason")]
    pub fn get_quality_limitation_reason(&self) -> Option<RtcQualityLimitationReason> {
        property::get(self, "qualityLimitationReason")
    }

    /// Sets the reason why the resolution or frame rate of the video is reduced now.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "qualityLimitationReason")]
    pub fn set_quality_limitation_reason(&self, value: RtcQualityLimitationReason) -> &Self {
        property::set_str(self, "qualityLimitationReason", value.as_str());
        self
    }

    /// The time in seconds spent with each reason for a reduced quality.
    ///
    /// `record<DOMString, double> qualityLimitationDurations`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "qualityLimitationDurations")]
    pub fn get_quality_limitation_durations(&self) -> Option<Record<f64>> {
        property::get(self, "qualityLimitationDurations")
    }

    /// Sets the time in seconds spent with each reason for a reduced quality.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "qualityLimitationDurations")]
    pub fn set_quality_limitation_durations(&self, value: impl IntoRecord<f64>) -> &Self {
        property::set(self, "qualityLimitationDurations", &value.into_record());
        self
    }

    /// The number of times that the resolution changed to adapt the quality.
    ///
    /// `unsigned long qualityLimitationResolutionChanges`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "qualityLimitationResolutionChanges")]
    pub fn get_quality_limitation_resolution_changes(&self) -> Option<u32> {
        property::get(self, "qualityLimitationResolutionChanges")
    }

    /// Sets the number of times that the resolution changed to adapt the quality.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "qualityLimitationResolutionChanges")]
    pub fn set_quality_limitation_resolution_changes(&self, value: u32) -> &Self {
        property::set_f64(self, "qualityLimitationResolutionChanges", value as f64);
        self
    }

    /// The number of NACKs received, which ask for lost packets.
    ///
    /// `unsigned long nackCount`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "nackCount")]
    pub fn get_nack_count(&self) -> Option<u32> {
        property::get(self, "nackCount")
    }

    /// Sets the number of NACKs received, which ask for lost packets.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "nackCount")]
    pub fn set_nack_count(&self, value: u32) -> &Self {
        property::set_f64(self, "nackCount", value as f64);
        self
    }

    /// The number of Full Intra Requests received, which ask for a key frame.
    ///
    /// `unsigned long firCount`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "firCount")]
    pub fn get_fir_count(&self) -> Option<u32> {
        property::get(self, "firCount")
    }

    /// Sets the number of Full Intra Requests received, which ask for a key frame.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "firCount")]
    pub fn set_fir_count(&self, value: u32) -> &Self {
        property::set_f64(self, "firCount", value as f64);
        self
    }

    /// The number of Picture Loss Indications received, which tell of lost picture data.
    ///
    /// `unsigned long pliCount`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "pliCount")]
    pub fn get_pli_count(&self) -> Option<u32> {
        property::get(self, "pliCount")
    }

    /// Sets the number of Picture Loss Indications received, which tell of lost picture data.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "pliCount")]
    pub fn set_pli_count(&self, value: u32) -> &Self {
        property::set_f64(self, "pliCount", value as f64);
        self
    }

    /// The name of the encoder, which is meant for tests and may be hidden.
    ///
    /// `DOMString encoderImplementation`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "encoderImplementation")]
    pub fn get_encoder_implementation(&self) -> Option<String> {
        property::get(self, "encoderImplementation")
    }

    /// Sets the name of the encoder, which is meant for tests and may be hidden.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "encoderImplementation")]
    pub fn set_encoder_implementation(&self, value: &str) -> &Self {
        property::set_str(self, "encoderImplementation", value);
        self
    }

    /// Whether the encoder saves power, as hardware encoders do.
    ///
    /// `boolean powerEfficientEncoder`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "powerEfficientEncoder")]
    pub fn get_power_efficient_encoder(&self) -> Option<bool> {
        property::get(self, "powerEfficientEncoder")
    }

    /// Sets whether the encoder saves power, as hardware encoders do.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "powerEfficientEncoder")]
    pub fn set_power_efficient_encoder(&self, value: bool) -> &Self {
        property::set_bool(self, "powerEfficientEncoder", value);
        self
    }

    /// Whether the stream is set to be sent.
    ///
    /// `boolean active`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "active")]
    pub fn get_active(&self) -> Option<bool> {
        property::get(self, "active")
    }

    /// Sets whether the stream is set to be sent.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "active")]
    pub fn set_active(&self, value: bool) -> &Self {
        property::set_bool(self, "active", value);
        self
    }

    /// The layers of scalable coding in use, such as `L1T2`.
    ///
    /// `DOMString scalabilityMode`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "scalabilityMode")]
    pub fn get_scalability_mode(&self) -> Option<String> {
        property::get(self, "scalabilityMode")
    }

    /// Sets the layers of scalable coding in use, such as `L1T2`.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "scalabilityMode")]
    pub fn set_scalability_mode(&self, value: &str) -> &Self {
        property::set_str(self, "scalabilityMode", value);
        self
    }

    /// The number of packets sent with the ECN mark ECT(1).
    ///
    /// `unsigned long long packetsSentWithEct1`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsSentWithEct1")]
    pub fn get_packets_sent_with_ect1(&self) -> Option<u64> {
        property::get(self, "packetsSentWithEct1")
    }

    /// Sets the number of packets sent with the ECN mark ECT(1).
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsSentWithEct1")]
    pub fn set_packets_sent_with_ect1(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsSentWithEct1", value as f64);
        self
    }

    /// Sets the number of packets sent.
    ///
    /// `unsigned long long packetsSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcSentRtpStreamStats`.
    #[doc(alias = "packetsSent")]
    pub fn set_packets_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsSent", value as f64);
        self
    }

    /// Sets the number of bytes sent, without headers and padding.
    ///
    /// `unsigned long long bytesSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcSentRtpStreamStats`.
    #[doc(alias = "bytesSent")]
    pub fn set_bytes_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesSent", value as f64);
        self
    }

    /// Sets the SSRC, the number of the RTP stream.
    ///
    /// `required unsigned long ssrc`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "ssrc")]
    pub fn set_ssrc(&self, value: u32) -> &Self {
        property::set_f64(self, "ssrc", value as f64);
        self
    }

    /// Sets the kind of media, `audio` or `video`.
    ///
    /// `required DOMString kind`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "kind")]
    pub fn set_kind(&self, value: &str) -> &Self {
        property::set_str(self, "kind", value);
        self
    }

    /// Sets the identifier of the transport's entry.
    ///
    /// `DOMString transportId`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "transportId")]
    pub fn set_transport_id(&self, value: &str) -> &Self {
        property::set_str(self, "transportId", value);
        self
    }

    /// Sets the identifier of the codec's entry.
    ///
    /// `DOMString codecId`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "codecId")]
    pub fn set_codec_id(&self, value: &str) -> &Self {
        property::set_str(self, "codecId", value);
        self
    }

    /// Sets the time of the measurement, in milliseconds since 1970.
    ///
    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// Sets the kind of the entry, which tells its fields.
    ///
    /// `required RTCStatsType type`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// Sets an identifier of the entry that stays the same from report to report.
    ///
    /// `required DOMString id`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcRemoteOutboundRtpStreamStats {
    /// Statistics of an RTP stream received here, as the other peer reports its sending.
    ///
    /// `dictionary RTCRemoteOutboundRtpStreamStats : RTCSentRtpStreamStats`
    ///
    /// Feature `webrtc-stats`.
    pub fn new(timestamp: f64, type_: RtcStatsType, id: &str, ssrc: u32, kind: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        property::set_f64(&this, "ssrc", ssrc as f64);
        property::set_str(&this, "kind", kind);
        this
    }

    /// The identifier of the entry about receiving the same stream.
    ///
    /// `DOMString localId`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "localId")]
    pub fn get_local_id(&self) -> Option<String> {
        property::get(self, "localId")
    }

    /// Sets the identifier of the entry about receiving the same stream.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "localId")]
    pub fn set_local_id(&self, value: &str) -> &Self {
        property::set_str(self, "localId", value);
        self
    }

    /// The time at which the other peer sent its report, on its own clock.
    ///
    /// `DOMHighResTimeStamp remoteTimestamp`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "remoteTimestamp")]
    pub fn get_remote_timestamp(&self) -> Option<f64> {
        property::get(self, "remoteTimestamp")
    }

    /// Sets the time at which the other peer sent its report, on its own clock.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "remoteTimestamp")]
    pub fn set_remote_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "remoteTimestamp", value);
        self
    }

    /// The number of reports that the other peer has sent.
    ///
    /// `unsigned long long reportsSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "reportsSent")]
    pub fn get_reports_sent(&self) -> Option<u64> {
        property::get(self, "reportsSent")
    }

    /// Sets the number of reports that the other peer has sent.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "reportsSent")]
    pub fn set_reports_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "reportsSent", value as f64);
        self
    }

    /// The last measured time in seconds for the way to the other peer and back.
    ///
    /// `double roundTripTime`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "roundTripTime")]
    pub fn get_round_trip_time(&self) -> Option<f64> {
        property::get(self, "roundTripTime")
    }

    /// Sets the last measured time in seconds for the way to the other peer and back.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "roundTripTime")]
    pub fn set_round_trip_time(&self, value: f64) -> &Self {
        property::set_f64(self, "roundTripTime", value);
        self
    }

    /// The sum of all round trip times in seconds.
    ///
    /// `double totalRoundTripTime`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalRoundTripTime")]
    pub fn get_total_round_trip_time(&self) -> Option<f64> {
        property::get(self, "totalRoundTripTime")
    }

    /// Sets the sum of all round trip times in seconds.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalRoundTripTime")]
    pub fn set_total_round_trip_time(&self, value: f64) -> &Self {
        property::set_f64(self, "totalRoundTripTime", value);
        self
    }

    /// The number of measurements of the round trip time.
    ///
    /// `unsigned long long roundTripTimeMeasurements`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "roundTripTimeMeasurements")]
    pub fn get_round_trip_time_measurements(&self) -> Option<u64> {
        property::get(self, "roundTripTimeMeasurements")
    }

    /// Sets the number of measurements of the round trip time.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "roundTripTimeMeasurements")]
    pub fn set_round_trip_time_measurements(&self, value: u64) -> &Self {
        property::set_f64(self, "roundTripTimeMeasurements", value as f64);
        self
    }

    /// Sets the number of packets sent.
    ///
    /// `unsigned long long packetsSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcSentRtpStreamStats`.
    #[doc(alias = "packetsSent")]
    pub fn set_packets_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsSent", value as f64);
        self
    }

    /// Sets the number of bytes sent, without headers and padding.
    ///
    /// `unsigned long long bytesSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcSentRtpStreamStats`.
    #[doc(alias = "bytesSent")]
    pub fn set_bytes_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesSent", value as f64);
        self
    }

    /// Sets the SSRC, the number of the RTP stream.
    ///
    /// `required unsigned long ssrc`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "ssrc")]
    pub fn set_ssrc(&self, value: u32) -> &Self {
        property::set_f64(self, "ssrc", value as f64);
        self
    }

    /// Sets the kind of media, `audio` or `video`.
    ///
    /// `required DOMString kind`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "kind")]
    pub fn set_kind(&self, value: &str) -> &Self {
        property::set_str(self, "kind", value);
        self
    }

    /// Sets the identifier of the transport's entry.
    ///
    /// `DOMString transportId`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "transportId")]
    pub fn set_transport_id(&self, value: &str) -> &Self {
        property::set_str(self, "transportId", value);
        self
    }

    /// Sets the identifier of the codec's entry.
    ///
    /// `DOMString codecId`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcRtpStreamStats`.
    #[doc(alias = "codecId")]
    pub fn set_codec_id(&self, value: &str) -> &Self {
        property::set_str(self, "codecId", value);
        self
    }

    /// Sets the time of the measurement, in milliseconds since 1970.
    ///
    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// Sets the kind of the entry, which tells its fields.
    ///
    /// `required RTCStatsType type`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// Sets an identifier of the entry that stays the same from report to report.
    ///
    /// `required DOMString id`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcMediaSourceStats {
    /// The common part of the statistics of sources of sent media.
    ///
    /// `dictionary RTCMediaSourceStats : RTCStats`
    ///
    /// Feature `webrtc-stats`.
    pub fn new(timestamp: f64, type_: RtcStatsType, id: &str, track_identifier: &str, kind: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        property::set_str(&this, "trackIdentifier", track_identifier);
        property::set_str(&this, "kind", kind);
        this
    }

    /// The `id` of the track.
    ///
    /// `required DOMString trackIdentifier`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "trackIdentifier")]
    pub fn get_track_identifier(&self) -> String {
        property::get(self, "trackIdentifier")
    }

    /// Sets the `id` of the track.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "trackIdentifier")]
    pub fn set_track_identifier(&self, value: &str) -> &Self {
        property::set_str(self, "trackIdentifier", value);
        self
    }

    /// The kind of media, `audio` or `video`.
    ///
    /// `required DOMString kind`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "kind")]
    pub fn get_kind(&self) -> String {
        property::get(self, "kind")
    }

    /// Sets the kind of media, `audio` or `video`.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "kind")]
    pub fn set_kind(&self, value: &str) -> &Self {
        property::set_str(self, "kind", value);
        self
    }

    /// Sets the time of the measurement, in milliseconds since 1970.
    ///
    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// Sets the kind of the entry, which tells its fields.
    ///
    /// `required RTCStatsType type`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// Sets an identifier of the entry that stays the same from report to report.
    ///
    /// `required DOMString id`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcAudioSourceStats {
    /// Statistics of an audio track that is a source of sent media.
    ///
    /// `dictionary RTCAudioSourceStats : RTCMediaSourceStats`
    ///
    /// Feature `webrtc-stats`.
    pub fn new(timestamp: f64, type_: RtcStatsType, id: &str, track_identifier: &str, kind: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        property::set_str(&this, "trackIdentifier", track_identifier);
        property::set_str(&this, "kind", kind);
        this
    }

    /// The current loudness, from 0 (silence) to 1.
    ///
    /// `double audioLevel`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "audioLevel")]
    pub fn get_audio_level(&self) -> Option<f64> {
        property::get(self, "audioLevel")
    }

    /// Sets the current loudness, from 0 (silence) to 1.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "audioLevel")]
    pub fn set_audio_level(&self, value: f64) -> &Self {
        property::set_f64(self, "audioLevel", value);
        self
    }

    /// The energy of the audio, from which the average loudness over time can be computed.
    ///
    /// `double totalAudioEnergy`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalAudioEnergy")]
    pub fn get_total_audio_energy(&self) -> Option<f64> {
        property::get(self, "totalAudioEnergy")
    }

    /// Sets the energy of the audio, from which the average loudness over time can be computed.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalAudioEnergy")]
    pub fn set_total_audio_energy(&self, value: f64) -> &Self {
        property::set_f64(self, "totalAudioEnergy", value);
        self
    }

    /// The duration in seconds of the audio so far.
    ///
    /// `double totalSamplesDuration`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalSamplesDuration")]
    pub fn get_total_samples_duration(&self) -> Option<f64> {
        property::get(self, "totalSamplesDuration")
    }

    /// Sets the duration in seconds of the audio so far.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalSamplesDuration")]
    pub fn set_total_samples_duration(&self, value: f64) -> &Self {
        property::set_f64(self, "totalSamplesDuration", value);
        self
    }

    /// The echo return loss in decibels, if echo cancellation is in use on a microphone.
    ///
    /// `double echoReturnLoss`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "echoReturnLoss")]
    pub fn get_echo_return_loss(&self) -> Option<f64> {
        property::get(self, "echoReturnLoss")
    }

    /// Sets the echo return loss in decibels, if echo cancellation is in use on a microphone.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "echoReturnLoss")]
    pub fn set_echo_return_loss(&self, value: f64) -> &Self {
        property::set_f64(self, "echoReturnLoss", value);
        self
    }

    /// The enhancement of the echo return loss in decibels, if echo cancellation is in use.
    ///
    /// `double echoReturnLossEnhancement`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "echoReturnLossEnhancement")]
    pub fn get_echo_return_loss_enhancement(&self) -> Option<f64> {
        property::get(self, "echoReturnLossEnhancement")
    }

    /// Sets the enhancement of the echo return loss in decibels, if echo cancellation is in use.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "echoReturnLossEnhancement")]
    pub fn set_echo_return_loss_enhancement(&self, value: f64) -> &Self {
        property::set_f64(self, "echoReturnLossEnhancement", value);
        self
    }

    /// Sets the `id` of the track.
    ///
    /// `required DOMString trackIdentifier`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcMediaSourceStats`.
    #[doc(alias = "trackIdentifier")]
    pub fn set_track_identifier(&self, value: &str) -> &Self {
        property::set_str(self, "trackIdentifier", value);
        self
    }

    /// Sets the kind of media, `audio` or `video`.
    ///
    /// `required DOMString kind`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcMediaSourceStats`.
    #[doc(alias = "kind")]
    pub fn set_kind(&self, value: &str) -> &Self {
        property::set_str(self, "kind", value);
        self
    }

    /// Sets the time of the measurement, in milliseconds since 1970.
    ///
    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// Sets the kind of the entry, which tells its fields.
    ///
    /// `required RTCStatsType type`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// Sets an identifier of the entry that stays the same from report to report.
    ///
    /// `required DOMString id`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcVideoSourceStats {
    /// Statistics of a video track that is a source of sent media.
    ///
    /// `dictionary RTCVideoSourceStats : RTCMediaSourceStats`
    ///
    /// Feature `webrtc-stats`.
    pub fn new(timestamp: f64, type_: RtcStatsType, id: &str, track_identifier: &str, kind: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        property::set_str(&this, "trackIdentifier", track_identifier);
        property::set_str(&this, "kind", kind);
        this
    }

    /// The width of the last frame of the source in pixels.
    ///
    /// `unsigned long width`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "width")]
    pub fn get_width(&self) -> Option<u32> {
        property::get(self, "width")
    }

    /// Sets the width of the last frame of the source in pixels.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "width")]
    pub fn set_width(&self, value: u32) -> &Self {
        property::set_f64(self, "width", value as f64);
        self
    }

    /// The height of the last frame of the source in pixels.
    ///
    /// `unsigned long height`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "height")]
    pub fn get_height(&self) -> Option<u32> {
        property::get(self, "height")
    }

    /// Sets the height of the last frame of the source in pixels.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "height")]
    pub fn set_height(&self, value: u32) -> &Self {
        property::set_f64(self, "height", value as f64);
        self
    }

    /// The number of frames that the source has produced.
    ///
    /// `unsigned long frames`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "frames")]
    pub fn get_frames(&self) -> Option<u32> {
        property::get(self, "frames")
    }

    /// Sets the number of frames that the source has produced.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "frames")]
    pub fn set_frames(&self, value: u32) -> &Self {
        property::set_f64(self, "frames", value as f64);
        self
    }

    /// The number of frames the source produced in the last second.
    ///
    /// `double framesPerSecond`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "framesPerSecond")]
    pub fn get_frames_per_second(&self) -> Option<f64> {
        property::get(self, "framesPerSecond")
    }

    /// Sets the number of frames the source produced in the last second.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "framesPerSecond")]
    pub fn set_frames_per_second(&self, value: f64) -> &Self {
        property::set_f64(self, "framesPerSecond", value);
        self
    }

    /// Sets the `id` of the track.
    ///
    /// `required DOMString trackIdentifier`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcMediaSourceStats`.
    #[doc(alias = "trackIdentifier")]
    pub fn set_track_identifier(&self, value: &str) -> &Self {
        property::set_str(self, "trackIdentifier", value);
        self
    }

    /// Sets the kind of media, `audio` or `video`.
    ///
    /// `required DOMString kind`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcMediaSourceStats`.
    #[doc(alias = "kind")]
    pub fn set_kind(&self, value: &str) -> &Self {
        property::set_str(self, "kind", value);
        self
    }

    /// Sets the time of the measurement, in milliseconds since 1970.
    ///
    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// Sets the kind of the entry, which tells its fields.
    ///
    /// `required RTCStatsType type`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// Sets an identifier of the entry that stays the same from report to report.
    ///
    /// `required DOMString id`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcAudioPlayoutStats {
    /// Statistics of the playing of received audio on an output device.
    ///
    /// `dictionary RTCAudioPlayoutStats : RTCStats`
    ///
    /// Feature `webrtc-stats`.
    pub fn new(timestamp: f64, type_: RtcStatsType, id: &str, kind: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        property::set_str(&this, "kind", kind);
        this
    }

    /// The kind of media, always `audio`.
    ///
    /// `required DOMString kind`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "kind")]
    pub fn get_kind(&self) -> String {
        property::get(self, "kind")
    }

    /// Sets the kind of media, always `audio`.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "kind")]
    pub fn set_kind(&self, value: &str) -> &Self {
        property::set_str(self, "kind", value);
        self
    }

    /// The duration in seconds of audio made up because samples were not ready in time.
    ///
    /// `double synthesizedSamplesDuration`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "synthesizedSamplesDuration")]
    pub fn get_synthesized_samples_duration(&self) -> Option<f64> {
        property::get(self, "synthesizedSamplesDuration")
    }

    /// Sets the duration in seconds of audio made up because samples were not ready in time.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "synthesizedSamplesDuration")]
    pub fn set_synthesized_samples_duration(&self, value: f64) -> &Self {
        property::set_f64(self, "synthesizedSamplesDuration", value);
        self
    }

    /// The number of times that audio began to be made up.
    ///
    /// `unsigned long synthesizedSamplesEvents`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "synthesizedSamplesEvents")]
    pub fn get_synthesized_samples_events(&self) -> Option<u32> {
        property::get(self, "synthesizedSamplesEvents")
    }

    /// Sets the number of times that audio began to be made up.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "synthesizedSamplesEvents")]
    pub fn set_synthesized_samples_events(&self, value: u32) -> &Self {
        property::set_f64(self, "synthesizedSamplesEvents", value as f64);
        self
    }

    /// The duration in seconds of all audio played, made up or not.
    ///
    /// `double totalSamplesDuration`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalSamplesDuration")]
    pub fn get_total_samples_duration(&self) -> Option<f64> {
        property::get(self, "totalSamplesDuration")
    }

    /// Sets the duration in seconds of all audio played, made up or not.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalSamplesDuration")]
    pub fn set_total_samples_duration(&self, value: f64) -> &Self {
        property::set_f64(self, "totalSamplesDuration", value);
        self
    }

    /// The sum of the delays in seconds between the samples and their playing on the device.
    ///
    /// `double totalPlayoutDelay`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalPlayoutDelay")]
    pub fn get_total_playout_delay(&self) -> Option<f64> {
        property::get(self, "totalPlayoutDelay")
    }

    /// Sets the sum of the delays in seconds between the samples and their playing on the device.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalPlayoutDelay")]
    pub fn set_total_playout_delay(&self, value: f64) -> &Self {
        property::set_f64(self, "totalPlayoutDelay", value);
        self
    }

    /// The number of audio samples played, by which to divide `totalPlayoutDelay`.
    ///
    /// `unsigned long long totalSamplesCount`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalSamplesCount")]
    pub fn get_total_samples_count(&self) -> Option<u64> {
        property::get(self, "totalSamplesCount")
    }

    /// Sets the number of audio samples played, by which to divide `totalPlayoutDelay`.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalSamplesCount")]
    pub fn set_total_samples_count(&self, value: u64) -> &Self {
        property::set_f64(self, "totalSamplesCount", value as f64);
        self
    }

    /// Sets the time of the measurement, in milliseconds since 1970.
    ///
    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// Sets the kind of the entry, which tells its fields.
    ///
    /// `required RTCStatsType type`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// Sets an identifier of the entry that stays the same from report to report.
    ///
    /// `required DOMString id`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcPeerConnectionStats {
    /// Statistics of a peer connection as a whole.
    ///
    /// `dictionary RTCPeerConnectionStats : RTCStats`
    ///
    /// Feature `webrtc-stats`.
    pub fn new(timestamp: f64, type_: RtcStatsType, id: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        this
    }

    /// The number of data channels that have been opened.
    ///
    /// `unsigned long dataChannelsOpened`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "dataChannelsOpened")]
    pub fn get_data_channels_opened(&self) -> Option<u32> {
        property::get(self, "dataChannelsOpened")
    }

    /// Sets the number of data channels that have been opened.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "dataChannelsOpened")]
    pub fn set_data_channels_opened(&self, value: u32) -> &Self {
        property::set_f64(self, "dataChannelsOpened", value as f64);
        self
    }

    /// The number of data channels that were open and have been closed.
    ///
    /// `unsigned long dataChannelsClosed`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "dataChannelsClosed")]
    pub fn get_data_channels_closed(&self) -> Option<u32> {
        property::get(self, "dataChannelsClosed")
    }

    /// Sets the number of data channels that were open and have been closed.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "dataChannelsClosed")]
    pub fn set_data_channels_closed(&self, value: u32) -> &Self {
        property::set_f64(self, "dataChannelsClosed", value as f64);
        self
    }

    /// Sets the time of the measurement, in milliseconds since 1970.
    ///
    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// Sets the kind of the entry, which tells its fields.
    ///
    /// `required RTCStatsType type`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// Sets an identifier of the entry that stays the same from report to report.
    ///
    /// `required DOMString id`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcDataChannelStats {
    /// Statistics of a data channel.
    ///
    /// `dictionary RTCDataChannelStats : RTCStats`
    ///
    /// Feature `webrtc-stats`.
    pub fn new(timestamp: f64, type_: RtcStatsType, id: &str, state: RtcDataChannelState) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        property::set_str(&this, "state", state.as_str());
        this
    }

    /// The name of the channel.
    ///
    /// `DOMString label`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "label")]
    pub fn get_label(&self) -> Option<String> {
        property::get(self, "label")
    }

    /// Sets the name of the channel.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }

    /// The protocol of the channel.
    ///
    /// `DOMString protocol`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "protocol")]
    pub fn get_protocol(&self) -> Option<String> {
        property::get(self, "protocol")
    }

    /// Sets the protocol of the channel.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "protocol")]
    pub fn set_protocol(&self, value: &str) -> &Self {
        property::set_str(self, "protocol", value);
        self
    }

    /// The number of the channel.
    ///
    /// `unsigned short dataChannelIdentifier`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "dataChannelIdentifier")]
    pub fn get_data_channel_identifier(&self) -> Option<u16> {
        property::get(self, "dataChannelIdentifier")
    }

    /// Sets the number of the channel.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "dataChannelIdentifier")]
    pub fn set_data_channel_identifier(&self, value: u16) -> &Self {
        property::set_f64(self, "dataChannelIdentifier", value as f64);
        self
    }

    /// Whether the channel is connecting, open, closing or closed.
    ///
    /// `required RTCDataChannelState state`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "state")]
    pub fn get_state(&self) -> RtcDataChannelState {
        property::get(self, "state")
    }

    /// Sets whether the channel is connecting, open, closing or closed.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "state")]
    pub fn set_state(&self, value: RtcDataChannelState) -> &Self {
        property::set_str(self, "state", value.as_str());
        self
    }

    /// The number of messages sent.
    ///
    /// `unsigned long messagesSent`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "messagesSent")]
    pub fn get_messages_sent(&self) -> Option<u32> {
        property::get(self, "messagesSent")
    }

    /// Sets the number of messages sent.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "messagesSent")]
    pub fn set_messages_sent(&self, value: u32) -> &Self {
        property::set_f64(self, "messagesSent", value as f64);
        self
    }

    /// The number of bytes sent, without headers and padding.
    ///
    /// `unsigned long long bytesSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "bytesSent")]
    pub fn get_bytes_sent(&self) -> Option<u64> {
        property::get(self, "bytesSent")
    }

    /// Sets the number of bytes sent, without headers and padding.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "bytesSent")]
    pub fn set_bytes_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesSent", value as f64);
        self
    }

    /// The number of messages received.
    ///
    /// `unsigned long messagesReceived`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "messagesReceived")]
    pub fn get_messages_received(&self) -> Option<u32> {
        property::get(self, "messagesReceived")
    }

    /// Sets the number of messages received.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "messagesReceived")]
    pub fn set_messages_received(&self, value: u32) -> &Self {
        property::set_f64(self, "messagesReceived", value as f64);
        self
    }

    /// The number of bytes received, without headers and padding.
    ///
    /// `unsigned long long bytesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "bytesReceived")]
    pub fn get_bytes_received(&self) -> Option<u64> {
        property::get(self, "bytesReceived")
    }

    /// Sets the number of bytes received, without headers and padding.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "bytesReceived")]
    pub fn set_bytes_received(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesReceived", value as f64);
        self
    }

    /// Sets the time of the measurement, in milliseconds since 1970.
    ///
    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// Sets the kind of the entry, which tells its fields.
    ///
    /// `required RTCStatsType type`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// Sets an identifier of the entry that stays the same from report to report.
    ///
    /// `required DOMString id`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcTransportStats {
    /// Statistics of a transport.
    ///
    /// `dictionary RTCTransportStats : RTCStats`
    ///
    /// Feature `webrtc-stats`.
    pub fn new(timestamp: f64, type_: RtcStatsType, id: &str, dtls_state: RtcDtlsTransportState) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        property::set_str(&this, "dtlsState", dtls_state.as_str());
        this
    }

    /// The number of packets sent over the transport.
    ///
    /// `unsigned long long packetsSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsSent")]
    pub fn get_packets_sent(&self) -> Option<u64> {
        property::get(self, "packetsSent")
    }

    /// Sets the number of packets sent over the transport.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsSent")]
    pub fn set_packets_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsSent", value as f64);
        self
    }

    /// The number of packets received over the transport.
    ///
    /// `unsigned long long packetsReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsReceived")]
    pub fn get_packets_received(&self) -> Option<u64> {
        property::get(self, "packetsReceived")
    }

    /// Sets the number of packets received over the transport.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsReceived")]
    pub fn set_packets_received(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReceived", value as f64);
        self
    }

    /// The number of bytes sent over the transport, without headers.
    ///
    /// `unsigned long long bytesSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "bytesSent")]
    pub fn get_bytes_sent(&self) -> Option<u64> {
        property::get(self, "bytesSent")
    }

    /// Sets the number of bytes sent over the transport, without headers.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "bytesSent")]
    pub fn set_bytes_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesSent", value as f64);
        self
    }

    /// The number of bytes received over the transport, without headers.
    ///
    /// `unsigned long long bytesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "bytesReceived")]
    pub fn get_bytes_received(&self) -> Option<u64> {
        property::get(self, "bytesReceived")
    }

    /// Sets the number of bytes received over the transport, without headers.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "bytesReceived")]
    pub fn set_bytes_received(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesReceived", value as f64);
        self
    }

    /// Whether this peer is `controlling`, which means that it chooses the route.
    ///
    /// `RTCIceRole iceRole`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "iceRole")]
    pub fn get_ice_role(&self) -> Option<RtcIceRole> {
        property::get(self, "iceRole")
    }

    /// Sets whether this peer is `controlling`, which means that it chooses the route.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "iceRole")]
    pub fn set_ice_role(&self, value: RtcIceRole) -> &Self {
        property::set_str(self, "iceRole", value.as_str());
        self
    }

    /// The local identifier of the ICE session.
    ///
    /// `DOMString iceLocalUsernameFragment`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "iceLocalUsernameFragment")]
    pub fn get_ice_local_username_fragment(&self) -> Option<String> {
        property::get(self, "iceLocalUsernameFragment")
    }

    /// Sets the local identifier of the ICE session.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "iceLocalUsernameFragment")]
    pub fn set_ice_local_username_fragment(&self, value: &str) -> &Self {
        property::set_str(self, "iceLocalUsernameFragment", value);
        self
    }

    /// The state of the encryption of the transport.
    ///
    /// `required RTCDtlsTransportState dtlsState`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "dtlsState")]
    pub fn get_dtls_state(&self) -> RtcDtlsTransportState {
        property::get(self, "dtlsState")
    }

    /// Sets the state of the encryption of the transport.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "dtlsState")]
    pub fn set_dtls_state(&self, value: RtcDtlsTransportState) -> &Self {
        property::set_str(self, "dtlsState", value.as_str());
        self
    }

    /// The state of the search for a working route.
    ///
    /// `RTCIceTransportState iceState`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "iceState")]
    pub fn get_ice_state(&self) -> Option<RtcIceTransportState> {
        property::get(self, "iceState")
    }

    /// Sets the state of the search for a working route.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "iceState")]
    pub fn set_ice_state(&self, value: RtcIceTransportState) -> &Self {
        property::set_str(self, "iceState", value.as_str());
        self
    }

    /// The identifier of the entry for the route in use.
    ///
    /// `DOMString selectedCandidatePairId`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "selectedCandidatePairId")]
    pub fn get_selected_candidate_pair_id(&self) -> Option<String> {
        property::get(self, "selectedCandidatePairId")
    }

    /// Sets the identifier of the entry for the route in use.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "selectedCandidatePairId")]
    pub fn set_selected_candidate_pair_id(&self, value: &str) -> &Self {
        property::set_str(self, "selectedCandidatePairId", value);
        self
    }

    /// The identifier of the entry for the local certificate.
    ///
    /// `DOMString localCertificateId`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "localCertificateId")]
    pub fn get_local_certificate_id(&self) -> Option<String> {
        property::get(self, "localCertificateId")
    }

    /// Sets the identifier of the entry for the local certificate.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "localCertificateId")]
    pub fn set_local_certificate_id(&self, value: &str) -> &Self {
        property::set_str(self, "localCertificateId", value);
        self
    }

    /// The identifier of the entry for the other peer's certificate.
    ///
    /// `DOMString remoteCertificateId`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "remoteCertificateId")]
    pub fn get_remote_certificate_id(&self) -> Option<String> {
        property::get(self, "remoteCertificateId")
    }

    /// Sets the identifier of the entry for the other peer's certificate.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "remoteCertificateId")]
    pub fn set_remote_certificate_id(&self, value: &str) -> &Self {
        property::set_str(self, "remoteCertificateId", value);
        self
    }

    /// The DTLS version as four hexadecimal digits, such as `FEFD` for DTLS 1.2.
    ///
    /// `DOMString tlsVersion`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "tlsVersion")]
    pub fn get_tls_version(&self) -> Option<String> {
        property::get(self, "tlsVersion")
    }

    /// Sets the DTLS version as four hexadecimal digits, such as `FEFD` for DTLS 1.2.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "tlsVersion")]
    pub fn set_tls_version(&self, value: &str) -> &Self {
        property::set_str(self, "tlsVersion", value);
        self
    }

    /// The name of the cipher suite of the DTLS connection.
    ///
    /// `DOMString dtlsCipher`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "dtlsCipher")]
    pub fn get_dtls_cipher(&self) -> Option<String> {
        property::get(self, "dtlsCipher")
    }

    /// Sets the name of the cipher suite of the DTLS connection.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "dtlsCipher")]
    pub fn set_dtls_cipher(&self, value: &str) -> &Self {
        property::set_str(self, "dtlsCipher", value);
        self
    }

    /// The role in the DTLS handshake, `client` or `server`.
    ///
    /// `RTCDtlsRole dtlsRole`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "dtlsRole")]
    pub fn get_dtls_role(&self) -> Option<RtcDtlsRole> {
        property::get(self, "dtlsRole")
    }

    /// Sets the role in the DTLS handshake, `client` or `server`.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "dtlsRole")]
    pub fn set_dtls_role(&self, value: RtcDtlsRole) -> &Self {
        property::set_str(self, "dtlsRole", value.as_str());
        self
    }

    /// The name of the encryption profile of the media.
    ///
    /// `DOMString srtpCipher`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "srtpCipher")]
    pub fn get_srtp_cipher(&self) -> Option<String> {
        property::get(self, "srtpCipher")
    }

    /// Sets the name of the encryption profile of the media.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "srtpCipher")]
    pub fn set_srtp_cipher(&self, value: &str) -> &Self {
        property::set_str(self, "srtpCipher", value);
        self
    }

    /// The number of times that the route in use has changed.
    ///
    /// `unsigned long selectedCandidatePairChanges`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "selectedCandidatePairChanges")]
    pub fn get_selected_candidate_pair_changes(&self) -> Option<u32> {
        property::get(self, "selectedCandidatePairChanges")
    }

    /// Sets the number of times that the route in use has changed.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "selectedCandidatePairChanges")]
    pub fn set_selected_candidate_pair_changes(&self, value: u32) -> &Self {
        property::set_f64(self, "selectedCandidatePairChanges", value as f64);
        self
    }

    /// The number of feedback messages for congestion control sent.
    ///
    /// `unsigned long ccfbMessagesSent`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "ccfbMessagesSent")]
    pub fn get_ccfb_messages_sent(&self) -> Option<u32> {
        property::get(self, "ccfbMessagesSent")
    }

    /// Sets the number of feedback messages for congestion control sent.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "ccfbMessagesSent")]
    pub fn set_ccfb_messages_sent(&self, value: u32) -> &Self {
        property::set_f64(self, "ccfbMessagesSent", value as f64);
        self
    }

    /// The number of feedback messages for congestion control received.
    ///
    /// `unsigned long ccfbMessagesReceived`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "ccfbMessagesReceived")]
    pub fn get_ccfb_messages_received(&self) -> Option<u32> {
        property::get(self, "ccfbMessagesReceived")
    }

    /// Sets the number of feedback messages for congestion control received.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "ccfbMessagesReceived")]
    pub fn set_ccfb_messages_received(&self, value: u32) -> &Self {
        property::set_f64(self, "ccfbMessagesReceived", value as f64);
        self
    }

    /// Sets the time of the measurement, in milliseconds since 1970.
    ///
    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// Sets the kind of the entry, which tells its fields.
    ///
    /// `required RTCStatsType type`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// Sets an identifier of the entry that stays the same from report to report.
    ///
    /// `required DOMString id`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcIceCandidateStats {
    /// Statistics entry for a local or remote address of a connection.
    ///
    /// `dictionary RTCIceCandidateStats : RTCStats`
    ///
    /// Feature `webrtc-stats`.
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

    /// The identifier of the transport's entry.
    ///
    /// `required DOMString transportId`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "transportId")]
    pub fn get_transport_id(&self) -> String {
        property::get(self, "transportId")
    }

    /// Sets the identifier of the transport's entry.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "transportId")]
    pub fn set_transport_id(&self, value: &str) -> &Self {
        property::set_str(self, "transportId", value);
        self
    }

    /// The IP address, or null if it is hidden.
    ///
    /// `DOMString? address`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "address")]
    pub fn get_address(&self) -> Option<String> {
        property::get(self, "address")
    }

    /// Sets the IP address, or null if it is hidden.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "address")]
    pub fn set_address(&self, value: Option<&str>) -> &Self {
        property::set(self, "address", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// The port number.
    ///
    /// `long port`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "port")]
    pub fn get_port(&self) -> Option<i32> {
        property::get(self, "port")
    }

    /// Sets the port number.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "port")]
    pub fn set_port(&self, value: i32) -> &Self {
        property::set_f64(self, "port", value as f64);
        self
    }

    /// The network protocol, `udp` or `tcp`.
    ///
    /// `DOMString protocol`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "protocol")]
    pub fn get_protocol(&self) -> Option<String> {
        property::get(self, "protocol")
    }

    /// Sets the network protocol, `udp` or `tcp`.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "protocol")]
    pub fn set_protocol(&self, value: &str) -> &Self {
        property::set_str(self, "protocol", value);
        self
    }

    /// The kind of the candidate, such as `host` or `relay`.
    ///
    /// `required RTCIceCandidateType candidateType`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "candidateType")]
    pub fn get_candidate_type(&self) -> RtcIceCandidateType {
        property::get(self, "candidateType")
    }

    /// Sets the kind of the candidate, such as `host` or `relay`.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "candidateType")]
    pub fn set_candidate_type(&self, value: RtcIceCandidateType) -> &Self {
        property::set_str(self, "candidateType", value.as_str());
        self
    }

    /// The priority of the candidate, where higher values are preferred.
    ///
    /// `long priority`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "priority")]
    pub fn get_priority(&self) -> Option<i32> {
        property::get(self, "priority")
    }

    /// Sets the priority of the candidate, where higher values are preferred.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "priority")]
    pub fn set_priority(&self, value: i32) -> &Self {
        property::set_f64(self, "priority", value as f64);
        self
    }

    /// The address of the STUN or TURN server from which the local candidate came.
    ///
    /// `DOMString url`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "url")]
    pub fn get_url(&self) -> Option<String> {
        property::get(self, "url")
    }

    /// Sets the address of the STUN or TURN server from which the local candidate came.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "url")]
    pub fn set_url(&self, value: &str) -> &Self {
        property::set_str(self, "url", value);
        self
    }

    /// The protocol used to talk to the TURN server: `udp`, `tcp` or `tls`.
    ///
    /// `RTCIceServerTransportProtocol relayProtocol`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "relayProtocol")]
    pub fn get_relay_protocol(&self) -> Option<RtcIceServerTransportProtocol> {
        property::get(self, "relayProtocol")
    }

    /// Sets the protocol used to talk to the TURN server: `udp`, `tcp` or `tls`.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "relayProtocol")]
    pub fn set_relay_protocol(&self, value: RtcIceServerTransportProtocol) -> &Self {
        property::set_str(self, "relayProtocol", value.as_str());
        self
    }

    /// An identifier shared by candidates of the same kind, base and server.
    ///
    /// `DOMString foundation`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "foundation")]
    pub fn get_foundation(&self) -> Option<String> {
        property::get(self, "foundation")
    }

    /// Sets an identifier shared by candidates of the same kind, base and server.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "foundation")]
    pub fn set_foundation(&self, value: &str) -> &Self {
        property::set_str(self, "foundation", value);
        self
    }

    /// The address from which the candidate was derived.
    ///
    /// `DOMString relatedAddress`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "relatedAddress")]
    pub fn get_related_address(&self) -> Option<String> {
        property::get(self, "relatedAddress")
    }

    /// Sets the address from which the candidate was derived.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "relatedAddress")]
    pub fn set_related_address(&self, value: &str) -> &Self {
        property::set_str(self, "relatedAddress", value);
        self
    }

    /// The port from which the candidate was derived.
    ///
    /// `long relatedPort`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "relatedPort")]
    pub fn get_related_port(&self) -> Option<i32> {
        property::get(self, "relatedPort")
    }

    /// Sets the port from which the candidate was derived.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "relatedPort")]
    pub fn set_related_port(&self, value: i32) -> &Self {
        property::set_f64(self, "relatedPort", value as f64);
        self
    }

    /// The identifier of the candidate's ICE session.
    ///
    /// `DOMString usernameFragment`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "usernameFragment")]
    pub fn get_username_fragment(&self) -> Option<String> {
        property::get(self, "usernameFragment")
    }

    /// Sets the identifier of the candidate's ICE session.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "usernameFragment")]
    pub fn set_username_fragment(&self, value: &str) -> &Self {
        property::set_str(self, "usernameFragment", value);
        self
    }

    /// The way a TCP candidate connects: `active`, `passive` or `so`.
    ///
    /// `RTCIceTcpCandidateType tcpType`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "tcpType")]
    pub fn get_tcp_type(&self) -> Option<RtcIceTcpCandidateType> {
        property::get(self, "tcpType")
    }

    /// Sets the way a TCP candidate connects: `active`, `passive` or `so`.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "tcpType")]
    pub fn set_tcp_type(&self, value: RtcIceTcpCandidateType) -> &Self {
        property::set_str(self, "tcpType", value.as_str());
        self
    }

    /// Sets the time of the measurement, in milliseconds since 1970.
    ///
    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// Sets the kind of the entry, which tells its fields.
    ///
    /// `required RTCStatsType type`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// Sets an identifier of the entry that stays the same from report to report.
    ///
    /// `required DOMString id`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcIceCandidatePairStats {
    /// Statistics of a pair of a local and a remote address.
    ///
    /// `dictionary RTCIceCandidatePairStats : RTCStats`
    ///
    /// Feature `webrtc-stats`.
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

    /// The identifier of the transport's entry.
    ///
    /// `required DOMString transportId`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "transportId")]
    pub fn get_transport_id(&self) -> String {
        property::get(self, "transportId")
    }

    /// Sets the identifier of the transport's entry.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "transportId")]
    pub fn set_transport_id(&self, value: &str) -> &Self {
        property::set_str(self, "transportId", value);
        self
    }

    /// The identifier of the entry for the local candidate.
    ///
    /// `required DOMString localCandidateId`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "localCandidateId")]
    pub fn get_local_candidate_id(&self) -> String {
        property::get(self, "localCandidateId")
    }

    /// Sets the identifier of the entry for the local candidate.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "localCandidateId")]
    pub fn set_local_candidate_id(&self, value: &str) -> &Self {
        property::set_str(self, "localCandidateId", value);
        self
    }

    /// The identifier of the entry for the remote candidate.
    ///
    /// `required DOMString remoteCandidateId`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "remoteCandidateId")]
    pub fn get_remote_candidate_id(&self) -> String {
        property::get(self, "remoteCandidateId")
    }

    /// Sets the identifier of the entry for the remote candidate.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "remoteCandidateId")]
    pub fn set_remote_candidate_id(&self, value: &str) -> &Self {
        property::set_str(self, "remoteCandidateId", value);
        self
    }

    /// The state of the checks of this pair.
    ///
    /// `required RTCStatsIceCandidatePairState state`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "state")]
    pub fn get_state(&self) -> RtcStatsIceCandidatePairState {
        property::get(self, "state")
    }

    /// Sets the state of the checks of this pair.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "state")]
    pub fn set_state(&self, value: RtcStatsIceCandidatePairState) -> &Self {
        property::set_str(self, "state", value.as_str());
        self
    }

    /// Whether the pair has been nominated to be used.
    ///
    /// `boolean nominated`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "nominated")]
    pub fn get_nominated(&self) -> Option<bool> {
        property::get(self, "nominated")
    }

    /// Sets whether the pair has been nominated to be used.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "nominated")]
    pub fn set_nominated(&self, value: bool) -> &Self {
        property::set_bool(self, "nominated", value);
        self
    }

    /// The number of packets sent over the pair.
    ///
    /// `unsigned long long packetsSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsSent")]
    pub fn get_packets_sent(&self) -> Option<u64> {
        property::get(self, "packetsSent")
    }

    /// Sets the number of packets sent over the pair.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsSent")]
    pub fn set_packets_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsSent", value as f64);
        self
    }

    /// The number of packets received over the pair.
    ///
    /// `unsigned long long packetsReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsReceived")]
    pub fn get_packets_received(&self) -> Option<u64> {
        property::get(self, "packetsReceived")
    }

    /// Sets the number of packets received over the pair.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsReceived")]
    pub fn set_packets_received(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReceived", value as f64);
        self
    }

    /// The number of bytes sent over the pair, without headers.
    ///
    /// `unsigned long long bytesSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "bytesSent")]
    pub fn get_bytes_sent(&self) -> Option<u64> {
        property::get(self, "bytesSent")
    }

    /// Sets the number of bytes sent over the pair, without headers.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "bytesSent")]
    pub fn set_bytes_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesSent", value as f64);
        self
    }

    /// The number of bytes received over the pair, without headers.
    ///
    /// `unsigned long long bytesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "bytesReceived")]
    pub fn get_bytes_received(&self) -> Option<u64> {
        property::get(self, "bytesReceived")
    }

    /// Sets the number of bytes received over the pair, without headers.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "bytesReceived")]
    pub fn set_bytes_received(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesReceived", value as f64);
        self
    }

    /// The time at which the last packet was sent, in milliseconds since 1970.
    ///
    /// `DOMHighResTimeStamp lastPacketSentTimestamp`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "lastPacketSentTimestamp")]
    pub fn get_last_packet_sent_timestamp(&self) -> Option<f64> {
        property::get(self, "lastPacketSentTimestamp")
    }

    /// Sets the time at which the last packet was sent, in milliseconds since 1970.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "lastPacketSentTimestamp")]
    pub fn set_last_packet_sent_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "lastPacketSentTimestamp", value);
        self
    }

    /// The time at which the last packet was received, in milliseconds since 1970.
    ///
    /// `DOMHighResTimeStamp lastPacketReceivedTimestamp`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "lastPacketReceivedTimestamp")]
    pub fn get_last_packet_received_timestamp(&self) -> Option<f64> {
        property::get(self, "lastPacketReceivedTimestamp")
    }

    /// Sets the time at which the last packet was received, in milliseconds since 1970.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "lastPacketReceivedTimestamp")]
    pub fn set_last_packet_received_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "lastPacketReceivedTimestamp", value);
        self
    }

    /// The sum of all round trip times in seconds. Divide it by `responsesReceived`.
    ///
    /// `double totalRoundTripTime`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalRoundTripTime")]
    pub fn get_total_round_trip_time(&self) -> Option<f64> {
        property::get(self, "totalRoundTripTime")
    }

    /// Sets the sum of all round trip times in seconds. Divide it by `responsesReceived`.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "totalRoundTripTime")]
    pub fn set_total_round_trip_time(&self, value: f64) -> &Self {
        property::set_f64(self, "totalRoundTripTime", value);
        self
    }

    /// The last measured time in seconds for the way to the other peer and back.
    ///
    /// `double currentRoundTripTime`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "currentRoundTripTime")]
    pub fn get_current_round_trip_time(&self) -> Option<f64> {
        property::get(self, "currentRoundTripTime")
    }

    /// Sets the last measured time in seconds for the way to the other peer and back.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "currentRoundTripTime")]
    pub fn set_current_round_trip_time(&self, value: f64) -> &Self {
        property::set_f64(self, "currentRoundTripTime", value);
        self
    }

    /// The estimated bitrate available for sending, in bits per second.
    ///
    /// `double availableOutgoingBitrate`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "availableOutgoingBitrate")]
    pub fn get_available_outgoing_bitrate(&self) -> Option<f64> {
        property::get(self, "availableOutgoingBitrate")
    }

    /// Sets the estimated bitrate available for sending, in bits per second.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "availableOutgoingBitrate")]
    pub fn set_available_outgoing_bitrate(&self, value: f64) -> &Self {
        property::set_f64(self, "availableOutgoingBitrate", value);
        self
    }

    /// The estimated bitrate available for receiving, in bits per second.
    ///
    /// `double availableIncomingBitrate`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "availableIncomingBitrate")]
    pub fn get_available_incoming_bitrate(&self) -> Option<f64> {
        property::get(self, "availableIncomingBitrate")
    }

    /// Sets the estimated bitrate available for receiving, in bits per second.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "availableIncomingBitrate")]
    pub fn set_available_incoming_bitrate(&self, value: f64) -> &Self {
        property::set_f64(self, "availableIncomingBitrate", value);
        self
    }

    /// The number of connectivity checks received.
    ///
    /// `unsigned long long requestsReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "requestsReceived")]
    pub fn get_requests_received(&self) -> Option<u64> {
        property::get(self, "requestsReceived")
    }

    /// Sets the number of connectivity checks received.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "requestsReceived")]
    pub fn set_requests_received(&self, value: u64) -> &Self {
        property::set_f64(self, "requestsReceived", value as f64);
        self
    }

    /// The number of connectivity checks sent, without those for consent.
    ///
    /// `unsigned long long requestsSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "requestsSent")]
    pub fn get_requests_sent(&self) -> Option<u64> {
        property::get(self, "requestsSent")
    }

    /// Sets the number of connectivity checks sent, without those for consent.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "requestsSent")]
    pub fn set_requests_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "requestsSent", value as f64);
        self
    }

    /// The number of responses to connectivity checks received.
    ///
    /// `unsigned long long responsesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "responsesReceived")]
    pub fn get_responses_received(&self) -> Option<u64> {
        property::get(self, "responsesReceived")
    }

    /// Sets the number of responses to connectivity checks received.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "responsesReceived")]
    pub fn set_responses_received(&self, value: u64) -> &Self {
        property::set_f64(self, "responsesReceived", value as f64);
        self
    }

    /// The number of responses to connectivity checks sent.
    ///
    /// `unsigned long long responsesSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "responsesSent")]
    pub fn get_responses_sent(&self) -> Option<u64> {
        property::get(self, "responsesSent")
    }

    /// Sets the number of responses to connectivity checks sent.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "responsesSent")]
    pub fn set_responses_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "responsesSent", value as f64);
        self
    }

    /// The number of requests sent to check that the other peer still wants to receive.
    ///
    /// `unsigned long long consentRequestsSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "consentRequestsSent")]
    pub fn get_consent_requests_sent(&self) -> Option<u64> {
        property::get(self, "consentRequestsSent")
    }

    /// Sets the number of requests sent to check that the other peer still wants to receive.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "consentRequestsSent")]
    pub fn set_consent_requests_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "consentRequestsSent", value as f64);
        self
    }

    /// The number of packets dropped because the network socket did not accept them.
    ///
    /// `unsigned long packetsDiscardedOnSend`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsDiscardedOnSend")]
    pub fn get_packets_discarded_on_send(&self) -> Option<u32> {
        property::get(self, "packetsDiscardedOnSend")
    }

    /// Sets the number of packets dropped because the network socket did not accept them.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "packetsDiscardedOnSend")]
    pub fn set_packets_discarded_on_send(&self, value: u32) -> &Self {
        property::set_f64(self, "packetsDiscardedOnSend", value as f64);
        self
    }

    /// The number of bytes dropped because the network socket did not accept them.
    ///
    /// `unsigned long long bytesDiscardedOnSend`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "bytesDiscardedOnSend")]
    pub fn get_bytes_discarded_on_send(&self) -> Option<u64> {
        property::get(self, "bytesDiscardedOnSend")
    }

    /// Sets the number of bytes dropped because the network socket did not accept them.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "bytesDiscardedOnSend")]
    pub fn set_bytes_discarded_on_send(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesDiscardedOnSend", value as f64);
        self
    }

    /// Sets the time of the measurement, in milliseconds since 1970.
    ///
    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// Sets the kind of the entry, which tells its fields.
    ///
    /// `required RTCStatsType type`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// Sets an identifier of the entry that stays the same from report to report.
    ///
    /// `required DOMString id`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcCertificateStats {
    /// Statistics entry for a certificate of a transport.
    ///
    /// `dictionary RTCCertificateStats : RTCStats`
    ///
    /// Feature `webrtc-stats`.
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

    /// The hash of the certificate, in hexadecimal digits with colons.
    ///
    /// `required DOMString fingerprint`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "fingerprint")]
    pub fn get_fingerprint(&self) -> String {
        property::get(self, "fingerprint")
    }

    /// Sets the hash of the certificate, in hexadecimal digits with colons.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "fingerprint")]
    pub fn set_fingerprint(&self, value: &str) -> &Self {
        property::set_str(self, "fingerprint", value);
        self
    }

    /// The name of the hash function, such as `sha-256`.
    ///
    /// `required DOMString fingerprintAlgorithm`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "fingerprintAlgorithm")]
    pub fn get_fingerprint_algorithm(&self) -> String {
        property::get(self, "fingerprintAlgorithm")
    }

    /// Sets the name of the hash function, such as `sha-256`.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "fingerprintAlgorithm")]
    pub fn set_fingerprint_algorithm(&self, value: &str) -> &Self {
        property::set_str(self, "fingerprintAlgorithm", value);
        self
    }

    /// The certificate in DER form, in base64.
    ///
    /// `required DOMString base64Certificate`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "base64Certificate")]
    pub fn get_base64_certificate(&self) -> String {
        property::get(self, "base64Certificate")
    }

    /// Sets the certificate in DER form, in base64.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "base64Certificate")]
    pub fn set_base64_certificate(&self, value: &str) -> &Self {
        property::set_str(self, "base64Certificate", value);
        self
    }

    /// The identifier of the entry for the issuer's certificate. Missing at the end of the chain.
    ///
    /// `DOMString issuerCertificateId`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "issuerCertificateId")]
    pub fn get_issuer_certificate_id(&self) -> Option<String> {
        property::get(self, "issuerCertificateId")
    }

    /// Sets the identifier of the entry for the issuer's certificate. Missing at the end of the chain.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "issuerCertificateId")]
    pub fn set_issuer_certificate_id(&self, value: &str) -> &Self {
        property::set_str(self, "issuerCertificateId", value);
        self
    }

    /// Sets the time of the measurement, in milliseconds since 1970.
    ///
    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// Sets the kind of the entry, which tells its fields.
    ///
    /// `required RTCStatsType type`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// Sets an identifier of the entry that stays the same from report to report.
    ///
    /// `required DOMString id`
    ///
    /// Feature `webrtc-stats`. Inherited from `RtcStats`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl RtcPeerConnection {
    /// `static DOMString startDiagnosticLogging(optional RTCDiagnosticLoggingOptions options = {})`
    ///
    /// Features `webrtc-stats` and `experimental`. Exposed in Window only. [Specification](https://w3c.github.io/webrtc-extensions/#dom-rtcpeerconnection-startdiagnosticlogging)
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

    /// As `start_diagnostic_logging`, with `options`.
    ///
    /// `static DOMString startDiagnosticLogging(optional RTCDiagnosticLoggingOptions options = {})`
    ///
    /// Features `webrtc-stats` and `experimental`.
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
    /// Features `webrtc-stats` and `experimental`. Exposed in Window only. [Specification](https://w3c.github.io/webrtc-extensions/#dom-rtcpeerconnection-stopdiagnosticlogging)
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
    /// Features `webrtc-stats` and `experimental`. Exposed in Window only. [Specification](https://w3c.github.io/webrtc-extensions/#dom-rtcpeerconnection-canceldiagnosticlogging)
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

    /// Resolves to statistics of the connection, or only of those parts that concern a track.
    ///
    /// `Promise<RTCStatsReport> getStats(optional MediaStreamTrack? selector = null)`
    ///
    /// Feature `webrtc-stats`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/getStats) · [Specification](https://w3c.github.io/webrtc-pc/#widl-RTCPeerConnection-getStats-Promise-RTCStatsReport--MediaStreamTrack-selector)
    #[doc(alias = "getStats")]
    #[inline]
    pub fn get_stats(&self) -> Promise<RtcStatsReport> {
        Promise::of_call(Js::try_call_getStats__as_value(js(self)))
    }

    /// As `get_stats`, with `selector`.
    ///
    /// `Promise<RTCStatsReport> getStats(optional MediaStreamTrack? selector = null)`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "getStats")]
    #[inline]
    pub fn get_stats_with_selector(&self, selector: Option<&MediaStreamTrack>) -> Promise<RtcStatsReport> {
        Promise::of_call(Js::try_call_getStats__value__as_value(js(self), nullable(selector)))
    }
}

impl RtcRtpSender {
    /// Resolves to statistics of the sender and everything it uses.
    ///
    /// `Promise<RTCStatsReport> getStats()`
    ///
    /// Feature `webrtc-stats`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpSender/getStats) · [Specification](https://w3c.github.io/webrtc-pc/#widl-RTCRtpSender-getStats-Promise-RTCStatsReport)
    #[doc(alias = "getStats")]
    #[inline]
    pub fn get_stats(&self) -> Promise<RtcStatsReport> {
        Promise::of_call(Js::try_call_getStats__as_value(js(self)))
    }
}

impl RtcRtpReceiver {
    /// Resolves to statistics of the receiver and everything it uses.
    ///
    /// `Promise<RTCStatsReport> getStats()`
    ///
    /// Feature `webrtc-stats`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpReceiver/getStats) · [Specification](https://w3c.github.io/webrtc-pc/#widl-RTCRtpReceiver-getStats-Promise-RTCStatsReport)
    #[doc(alias = "getStats")]
    #[inline]
    pub fn get_stats(&self) -> Promise<RtcStatsReport> {
        Promise::of_call(Js::try_call_getStats__as_value(js(self)))
    }
}

impl RtcStatsReport {
    /// The number of entries.
    ///
    /// `readonly maplike<DOMString, object>`
    ///
    /// Feature `webrtc-stats`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCStatsReport/size) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcstatsreport)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Returns whether there is an entry with the given identifier.
    ///
    /// `readonly maplike<DOMString, object>`
    ///
    /// Feature `webrtc-stats`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCStatsReport/has) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcstatsreport)
    #[inline]
    pub fn has(&self, key: &str) -> bool {
        Js::call_has__str__as_bool(js(self), key).get()
    }

    /// Returns the entry with the given identifier, or undefined.
    ///
    /// `readonly maplike<DOMString, object>`
    ///
    /// Feature `webrtc-stats`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCStatsReport/get) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcstatsreport)
    #[inline]
    pub fn get(&self, key: &str) -> Option<Object> {
        Js::call_get__str__as_option_value(js(self), key).map(Js::read)
    }

    /// Returns an iterator over the pairs of identifier and entry.
    ///
    /// `readonly maplike<DOMString, object>`
    ///
    /// Feature `webrtc-stats`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCStatsReport/entries) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcstatsreport)
    #[inline]
    pub fn entries(&self) -> Iter<(String, Object)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the identifiers.
    ///
    /// `readonly maplike<DOMString, object>`
    ///
    /// Feature `webrtc-stats`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCStatsReport/keys) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcstatsreport)
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the entries.
    ///
    /// `readonly maplike<DOMString, object>`
    ///
    /// Feature `webrtc-stats`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCStatsReport/values) · [Specification](https://w3c.github.io/webrtc-pc/#rtcstatsreport-object)
    #[inline]
    pub fn values(&self) -> Iter<Object> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls a function for each entry.
    ///
    /// `readonly maplike<DOMString, object>`
    ///
    /// Feature `webrtc-stats`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCStatsReport/forEach) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcstatsreport)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(Object, String, RtcStatsReport)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls a function for each entry.
    ///
    /// `readonly maplike<DOMString, object>`
    ///
    /// Feature `webrtc-stats`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCStatsReport/forEach) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcstatsreport)
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
    /// The common fields of all statistics entries.
    ///
    /// `dictionary RTCStats`
    ///
    /// Feature `webrtc-stats`.
    pub fn new(timestamp: f64, type_: RtcStatsType, id: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "id", id);
        this
    }

    /// The time of the measurement, in milliseconds since 1970.
    ///
    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "timestamp")]
    pub fn get_timestamp(&self) -> f64 {
        property::get(self, "timestamp")
    }

    /// Sets the time of the measurement, in milliseconds since 1970.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// The kind of the entry, which tells its fields.
    ///
    /// `required RTCStatsType type`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> RtcStatsType {
        property::get(self, "type")
    }

    /// Sets the kind of the entry, which tells its fields.
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcStatsType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// An identifier of the entry that stays the same from report to report.
    ///
    /// `required DOMString id`
    ///
    /// Feature `webrtc-stats`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> String {
        property::get(self, "id")
    }

    /// Sets an identifier of the entry that stays the same from report to report.
    ///
    /// Feature `webrtc-stats`.
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
