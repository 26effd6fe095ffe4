//! Types: Sending and receiving media over a peer connection

/// `enum RTCPriorityType`
#[doc(alias = "RTCPriorityType")]
#[cfg(any(feature = "webrtc-data-channels", feature = "webrtc-media"))]
#[non_exhaustive]
pub enum RtcPriorityType {
    /// `"very-low"`
    VeryLow,
    /// `"low"`
    Low,
    /// `"medium"`
    Medium,
    /// `"high"`
    High,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "webrtc-data-channels", feature = "webrtc-media"))]
enumeration!(RtcPriorityType {
    VeryLow = "very-low",
    Low = "low",
    Medium = "medium",
    High = "high",
});

/// `dictionary RTCRtpTransceiverInit`
#[doc(alias = "RTCRtpTransceiverInit")]
#[cfg(feature = "webrtc-media")]
#[repr(transparent)]
pub struct RtcRtpTransceiverInit {
    parent: crate::Object,
}
#[cfg(feature = "webrtc-media")]
dictionary!(RtcRtpTransceiverInit:; "RTCRtpTransceiverInit");

/// `enum RTCRtpTransceiverDirection`
#[doc(alias = "RTCRtpTransceiverDirection")]
#[cfg(feature = "webrtc-media")]
#[non_exhaustive]
pub enum RtcRtpTransceiverDirection {
    /// `"sendrecv"`
    Sendrecv,
    /// `"sendonly"`
    Sendonly,
    /// `"recvonly"`
    Recvonly,
    /// `"inactive"`
    Inactive,
    /// `"stopped"`
    Stopped,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webrtc-media")]
enumeration!(RtcRtpTransceiverDirection {
    Sendrecv = "sendrecv",
    Sendonly = "sendonly",
    Recvonly = "recvonly",
    Inactive = "inactive",
    Stopped = "stopped",
});

/// `interface RTCRtpSender`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2018-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpSender) · [Specification](https://w3c.github.io/webrtc-pc/#rtcrtpsender-interface)
#[doc(alias = "RTCRtpSender")]
#[cfg(any(feature = "webrtc-encoded-transform", feature = "webrtc-media", feature = "webrtc-stats"))]
#[repr(transparent)]
pub struct RtcRtpSender {
    parent: crate::Object,
}
#[cfg(any(feature = "webrtc-encoded-transform", feature = "webrtc-media", feature = "webrtc-stats"))]
interface!(RtcRtpSender:; "RTCRtpSender");

/// `dictionary RTCRtpParameters`
#[doc(alias = "RTCRtpParameters")]
#[cfg(any(feature = "media-capture-extensions", feature = "webrtc-media"))]
#[repr(transparent)]
pub struct RtcRtpParameters {
    parent: crate::Object,
}
#[cfg(any(feature = "media-capture-extensions", feature = "webrtc-media"))]
dictionary!(RtcRtpParameters:; "RTCRtpParameters");
#[cfg(any(feature = "media-capture-extensions", feature = "webrtc-media"))]
extended!([] RtcRtpParameters);

/// `dictionary RTCRtpSendParameters : RTCRtpParameters`
#[doc(alias = "RTCRtpSendParameters")]
#[cfg(any(feature = "media-capture-extensions", feature = "webrtc-media"))]
#[repr(transparent)]
pub struct RtcRtpSendParameters {
    parent: crate::RtcRtpParameters,
}
#[cfg(any(feature = "media-capture-extensions", feature = "webrtc-media"))]
dictionary!(RtcRtpSendParameters: crate::RtcRtpParameters; "RTCRtpSendParameters");

/// `dictionary RTCRtpReceiveParameters : RTCRtpParameters`
#[doc(alias = "RTCRtpReceiveParameters")]
#[cfg(feature = "webrtc-media")]
#[repr(transparent)]
pub struct RtcRtpReceiveParameters {
    parent: crate::RtcRtpParameters,
}
#[cfg(feature = "webrtc-media")]
dictionary!(RtcRtpReceiveParameters: crate::RtcRtpParameters; "RTCRtpReceiveParameters");

/// `dictionary RTCRtpCodingParameters`
#[doc(alias = "RTCRtpCodingParameters")]
#[cfg(feature = "webrtc-media")]
#[repr(transparent)]
pub struct RtcRtpCodingParameters {
    parent: crate::Object,
}
#[cfg(feature = "webrtc-media")]
dictionary!(RtcRtpCodingParameters:; "RTCRtpCodingParameters");
#[cfg(feature = "webrtc-media")]
extended!([] RtcRtpCodingParameters);

/// `dictionary RTCRtpEncodingParameters : RTCRtpCodingParameters`
#[doc(alias = "RTCRtpEncodingParameters")]
#[cfg(feature = "webrtc-media")]
#[repr(transparent)]
pub struct RtcRtpEncodingParameters {
    parent: crate::RtcRtpCodingParameters,
}
#[cfg(feature = "webrtc-media")]
dictionary!(RtcRtpEncodingParameters: crate::RtcRtpCodingParameters; "RTCRtpEncodingParameters");

/// `dictionary RTCRtcpParameters`
#[doc(alias = "RTCRtcpParameters")]
#[cfg(feature = "webrtc-media")]
#[repr(transparent)]
pub struct RtcRtcpParameters {
    parent: crate::Object,
}
#[cfg(feature = "webrtc-media")]
dictionary!(RtcRtcpParameters:; "RTCRtcpParameters");

/// `dictionary RTCRtpHeaderExtensionParameters`
#[doc(alias = "RTCRtpHeaderExtensionParameters")]
#[cfg(feature = "webrtc-media")]
#[repr(transparent)]
pub struct RtcRtpHeaderExtensionParameters {
    parent: crate::Object,
}
#[cfg(feature = "webrtc-media")]
dictionary!(RtcRtpHeaderExtensionParameters:; "RTCRtpHeaderExtensionParameters");

/// `dictionary RTCRtpCodec`
#[doc(alias = "RTCRtpCodec")]
#[cfg(feature = "webrtc-media")]
#[repr(transparent)]
pub struct RtcRtpCodec {
    parent: crate::Object,
}
#[cfg(feature = "webrtc-media")]
dictionary!(RtcRtpCodec:; "RTCRtpCodec");
#[cfg(feature = "webrtc-media")]
extended!([] RtcRtpCodec);

/// `dictionary RTCRtpCodecParameters : RTCRtpCodec`
#[doc(alias = "RTCRtpCodecParameters")]
#[cfg(feature = "webrtc-media")]
#[repr(transparent)]
pub struct RtcRtpCodecParameters {
    parent: crate::RtcRtpCodec,
}
#[cfg(feature = "webrtc-media")]
dictionary!(RtcRtpCodecParameters: crate::RtcRtpCodec; "RTCRtpCodecParameters");

/// `dictionary RTCRtpCapabilities`
#[doc(alias = "RTCRtpCapabilities")]
#[cfg(feature = "webrtc-media")]
#[repr(transparent)]
pub struct RtcRtpCapabilities {
    parent: crate::Object,
}
#[cfg(feature = "webrtc-media")]
dictionary!(RtcRtpCapabilities:; "RTCRtpCapabilities");

/// `dictionary RTCRtpHeaderExtensionCapability`
#[doc(alias = "RTCRtpHeaderExtensionCapability")]
#[cfg(feature = "webrtc-media")]
#[repr(transparent)]
pub struct RtcRtpHeaderExtensionCapability {
    parent: crate::Object,
}
#[cfg(feature = "webrtc-media")]
dictionary!(RtcRtpHeaderExtensionCapability:; "RTCRtpHeaderExtensionCapability");

/// `dictionary RTCSetParameterOptions`
#[doc(alias = "RTCSetParameterOptions")]
#[cfg(feature = "webrtc-media")]
#[repr(transparent)]
pub struct RtcSetParameterOptions {
    parent: crate::Object,
}
#[cfg(feature = "webrtc-media")]
dictionary!(RtcSetParameterOptions:; "RTCSetParameterOptions");

/// `interface RTCRtpReceiver`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpReceiver) · [Specification](https://w3c.github.io/webrtc-pc/#rtcrtpreceiver-interface)
#[doc(alias = "RTCRtpReceiver")]
#[cfg(any(feature = "webrtc-encoded-transform", feature = "webrtc-media", feature = "webrtc-stats"))]
#[repr(transparent)]
pub struct RtcRtpReceiver {
    parent: crate::Object,
}
#[cfg(any(feature = "webrtc-encoded-transform", feature = "webrtc-media", feature = "webrtc-stats"))]
interface!(RtcRtpReceiver:; "RTCRtpReceiver");

/// `dictionary RTCRtpContributingSource`
#[doc(alias = "RTCRtpContributingSource")]
#[cfg(feature = "webrtc-media")]
#[repr(transparent)]
pub struct RtcRtpContributingSource {
    parent: crate::Object,
}
#[cfg(feature = "webrtc-media")]
dictionary!(RtcRtpContributingSource:; "RTCRtpContributingSource");
#[cfg(feature = "webrtc-media")]
extended!([] RtcRtpContributingSource);

/// `dictionary RTCRtpSynchronizationSource : RTCRtpContributingSource`
#[doc(alias = "RTCRtpSynchronizationSource")]
#[cfg(feature = "webrtc-media")]
#[repr(transparent)]
pub struct RtcRtpSynchronizationSource {
    parent: crate::RtcRtpContributingSource,
}
#[cfg(feature = "webrtc-media")]
dictionary!(RtcRtpSynchronizationSource: crate::RtcRtpContributingSource; "RTCRtpSynchronizationSource");

/// `interface RTCRtpTransceiver`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2018-10 or before. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpTransceiver) · [Specification](https://w3c.github.io/webrtc-pc/#rtcrtptransceiver-interface)
#[doc(alias = "RTCRtpTransceiver")]
#[cfg(feature = "webrtc-media")]
#[repr(transparent)]
pub struct RtcRtpTransceiver {
    parent: crate::Object,
}
#[cfg(feature = "webrtc-media")]
interface!(RtcRtpTransceiver:; "RTCRtpTransceiver");

/// `interface RTCTrackEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCTrackEvent) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtctrackevent)
#[doc(alias = "RTCTrackEvent")]
#[cfg(any(feature = "webrtc", feature = "webrtc-media"))]
#[repr(transparent)]
pub struct RtcTrackEvent {
    parent: crate::Event,
}
#[cfg(any(feature = "webrtc", feature = "webrtc-media"))]
interface!(RtcTrackEvent: crate::Event; "RTCTrackEvent");

/// `dictionary RTCTrackEventInit : EventInit`
#[doc(alias = "RTCTrackEventInit")]
#[cfg(feature = "webrtc-media")]
#[repr(transparent)]
pub struct RtcTrackEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "webrtc-media")]
dictionary!(RtcTrackEventInit: crate::EventInit; "RTCTrackEventInit");

/// `interface RTCDTMFSender : EventTarget`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDTMFSender) · [Specification](https://w3c.github.io/webrtc-pc/#rtcdtmfsender)
#[doc(alias = "RTCDTMFSender")]
#[cfg(feature = "webrtc-media")]
#[repr(transparent)]
pub struct RtcdtmfSender {
    parent: crate::EventTarget,
}
#[cfg(feature = "webrtc-media")]
interface!(RtcdtmfSender: crate::EventTarget; "RTCDTMFSender");

/// `interface RTCDTMFToneChangeEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDTMFToneChangeEvent) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtmftonechangeevent)
#[doc(alias = "RTCDTMFToneChangeEvent")]
#[cfg(feature = "webrtc-media")]
#[repr(transparent)]
pub struct RtcdtmfToneChangeEvent {
    parent: crate::Event,
}
#[cfg(feature = "webrtc-media")]
interface!(RtcdtmfToneChangeEvent: crate::Event; "RTCDTMFToneChangeEvent");

/// `dictionary RTCDTMFToneChangeEventInit : EventInit`
#[doc(alias = "RTCDTMFToneChangeEventInit")]
#[cfg(feature = "webrtc-media")]
#[repr(transparent)]
pub struct RtcdtmfToneChangeEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "webrtc-media")]
dictionary!(RtcdtmfToneChangeEventInit: crate::EventInit; "RTCDTMFToneChangeEventInit");

/// `(MediaStreamTrack or DOMString)`
#[cfg(feature = "webrtc-media")]
#[non_exhaustive]
pub enum MediaStreamTrackOrString {
    /// `MediaStreamTrack`
    MediaStreamTrack(crate::MediaStreamTrack),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "webrtc-media")]
union!(MediaStreamTrackOrString {
    MediaStreamTrack(crate::MediaStreamTrack): value,
    String(crate::JsString): string,
});
