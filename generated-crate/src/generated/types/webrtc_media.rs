//! Types: Sending and receiving media over a peer connection

#[cfg(any(feature = "webrtc-data-channels", feature = "webrtc-media"))]
web_enumeration! {
    /// `enum RTCPriorityType`
    #[doc(alias = "RTCPriorityType")]
    pub enum RtcPriorityType {
        VeryLow = "very-low",
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

#[cfg(feature = "webrtc-media")]
web_dictionary! {
    /// `dictionary RTCRtpTransceiverInit`
    #[doc(alias = "RTCRtpTransceiverInit")]
    pub struct RtcRtpTransceiverInit: [crate::Object];
    name = "RTCRtpTransceiverInit";
}

#[cfg(feature = "webrtc-media")]
web_enumeration! {
    /// `enum RTCRtpTransceiverDirection`
    #[doc(alias = "RTCRtpTransceiverDirection")]
    pub enum RtcRtpTransceiverDirection {
        Sendrecv = "sendrecv",
        Sendonly = "sendonly",
        Recvonly = "recvonly",
        Inactive = "inactive",
        Stopped = "stopped",
    }
}

#[cfg(any(feature = "webrtc-encoded-transform", feature = "webrtc-media", feature = "webrtc-stats"))]
web_interface! {
    /// `interface RTCRtpSender`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2018-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpSender) · [Specification](https://w3c.github.io/webrtc-pc/#rtcrtpsender-interface)
    ///
    /// Members are added by the features `webrtc-encoded-transform`, `webrtc-stats`.
    #[doc(alias = "RTCRtpSender")]
    pub struct RtcRtpSender: [crate::Object];
    class = "RTCRtpSender";
}

#[cfg(any(feature = "media-capture-extensions", feature = "webrtc-media"))]
web_dictionary! {
    /// `dictionary RTCRtpParameters`
    #[doc(alias = "RTCRtpParameters")]
    pub struct RtcRtpParameters: [crate::Object];
    name = "RTCRtpParameters";
    extended;
}

#[cfg(any(feature = "media-capture-extensions", feature = "webrtc-media"))]
web_dictionary! {
    /// `dictionary RTCRtpSendParameters : RTCRtpParameters`
    ///
    /// Members are added by the feature `media-capture-extensions`.
    #[doc(alias = "RTCRtpSendParameters")]
    pub struct RtcRtpSendParameters: [crate::RtcRtpParameters, crate::Object];
    name = "RTCRtpSendParameters";
}

#[cfg(feature = "webrtc-media")]
web_dictionary! {
    /// `dictionary RTCRtpReceiveParameters : RTCRtpParameters`
    #[doc(alias = "RTCRtpReceiveParameters")]
    pub struct RtcRtpReceiveParameters: [crate::RtcRtpParameters, crate::Object];
    name = "RTCRtpReceiveParameters";
}

#[cfg(feature = "webrtc-media")]
web_dictionary! {
    /// `dictionary RTCRtpCodingParameters`
    #[doc(alias = "RTCRtpCodingParameters")]
    pub struct RtcRtpCodingParameters: [crate::Object];
    name = "RTCRtpCodingParameters";
    extended;
}

#[cfg(feature = "webrtc-media")]
web_dictionary! {
    /// `dictionary RTCRtpEncodingParameters : RTCRtpCodingParameters`
    #[doc(alias = "RTCRtpEncodingParameters")]
    pub struct RtcRtpEncodingParameters: [crate::RtcRtpCodingParameters, crate::Object];
    name = "RTCRtpEncodingParameters";
}

#[cfg(feature = "webrtc-media")]
web_dictionary! {
    /// `dictionary RTCRtcpParameters`
    #[doc(alias = "RTCRtcpParameters")]
    pub struct RtcRtcpParameters: [crate::Object];
    name = "RTCRtcpParameters";
}

#[cfg(feature = "webrtc-media")]
web_dictionary! {
    /// `dictionary RTCRtpHeaderExtensionParameters`
    #[doc(alias = "RTCRtpHeaderExtensionParameters")]
    pub struct RtcRtpHeaderExtensionParameters: [crate::Object];
    name = "RTCRtpHeaderExtensionParameters";
}

#[cfg(feature = "webrtc-media")]
web_dictionary! {
    /// `dictionary RTCRtpCodec`
    #[doc(alias = "RTCRtpCodec")]
    pub struct RtcRtpCodec: [crate::Object];
    name = "RTCRtpCodec";
    extended;
}

#[cfg(feature = "webrtc-media")]
web_dictionary! {
    /// `dictionary RTCRtpCodecParameters : RTCRtpCodec`
    #[doc(alias = "RTCRtpCodecParameters")]
    pub struct RtcRtpCodecParameters: [crate::RtcRtpCodec, crate::Object];
    name = "RTCRtpCodecParameters";
}

#[cfg(feature = "webrtc-media")]
web_dictionary! {
    /// `dictionary RTCRtpCapabilities`
    #[doc(alias = "RTCRtpCapabilities")]
    pub struct RtcRtpCapabilities: [crate::Object];
    name = "RTCRtpCapabilities";
}

#[cfg(feature = "webrtc-media")]
web_dictionary! {
    /// `dictionary RTCRtpHeaderExtensionCapability`
    #[doc(alias = "RTCRtpHeaderExtensionCapability")]
    pub struct RtcRtpHeaderExtensionCapability: [crate::Object];
    name = "RTCRtpHeaderExtensionCapability";
}

#[cfg(feature = "webrtc-media")]
web_dictionary! {
    /// `dictionary RTCSetParameterOptions`
    #[doc(alias = "RTCSetParameterOptions")]
    pub struct RtcSetParameterOptions: [crate::Object];
    name = "RTCSetParameterOptions";
}

#[cfg(any(feature = "webrtc-encoded-transform", feature = "webrtc-media", feature = "webrtc-stats"))]
web_interface! {
    /// `interface RTCRtpReceiver`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpReceiver) · [Specification](https://w3c.github.io/webrtc-pc/#rtcrtpreceiver-interface)
    ///
    /// Members are added by the features `webrtc-encoded-transform`, `webrtc-stats`.
    #[doc(alias = "RTCRtpReceiver")]
    pub struct RtcRtpReceiver: [crate::Object];
    class = "RTCRtpReceiver";
}

#[cfg(feature = "webrtc-media")]
web_dictionary! {
    /// `dictionary RTCRtpContributingSource`
    #[doc(alias = "RTCRtpContributingSource")]
    pub struct RtcRtpContributingSource: [crate::Object];
    name = "RTCRtpContributingSource";
    extended;
}

#[cfg(feature = "webrtc-media")]
web_dictionary! {
    /// `dictionary RTCRtpSynchronizationSource : RTCRtpContributingSource`
    #[doc(alias = "RTCRtpSynchronizationSource")]
    pub struct RtcRtpSynchronizationSource: [crate::RtcRtpContributingSource, crate::Object];
    name = "RTCRtpSynchronizationSource";
}

#[cfg(any(feature = "unspecified", feature = "webrtc-media"))]
web_interface! {
    /// `interface RTCRtpTransceiver`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2018-10 or before. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpTransceiver) · [Specification](https://w3c.github.io/webrtc-pc/#rtcrtptransceiver-interface)
    ///
    /// Members are added by the feature `unspecified`.
    #[doc(alias = "RTCRtpTransceiver")]
    pub struct RtcRtpTransceiver: [crate::Object];
    class = "RTCRtpTransceiver";
}

#[cfg(any(feature = "webrtc", feature = "webrtc-media"))]
web_interface! {
    /// `interface RTCTrackEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCTrackEvent) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtctrackevent)
    #[doc(alias = "RTCTrackEvent")]
    pub struct RtcTrackEvent: [crate::Event, crate::Object];
    class = "RTCTrackEvent";
}

#[cfg(feature = "webrtc-media")]
web_dictionary! {
    /// `dictionary RTCTrackEventInit : EventInit`
    #[doc(alias = "RTCTrackEventInit")]
    pub struct RtcTrackEventInit: [crate::EventInit, crate::Object];
    name = "RTCTrackEventInit";
}

#[cfg(feature = "webrtc-media")]
web_interface! {
    /// `interface RTCDTMFSender : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDTMFSender) · [Specification](https://w3c.github.io/webrtc-pc/#rtcdtmfsender)
    #[doc(alias = "RTCDTMFSender")]
    pub struct RtcdtmfSender: [crate::EventTarget, crate::Object];
    class = "RTCDTMFSender";
}

#[cfg(feature = "webrtc-media")]
web_interface! {
    /// `interface RTCDTMFToneChangeEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDTMFToneChangeEvent) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtmftonechangeevent)
    #[doc(alias = "RTCDTMFToneChangeEvent")]
    pub struct RtcdtmfToneChangeEvent: [crate::Event, crate::Object];
    class = "RTCDTMFToneChangeEvent";
}

#[cfg(feature = "webrtc-media")]
web_dictionary! {
    /// `dictionary RTCDTMFToneChangeEventInit : EventInit`
    #[doc(alias = "RTCDTMFToneChangeEventInit")]
    pub struct RtcdtmfToneChangeEventInit: [crate::EventInit, crate::Object];
    name = "RTCDTMFToneChangeEventInit";
    optional;
}

#[cfg(feature = "webrtc-media")]
web_union! {
    /// `(MediaStreamTrack or DOMString)`
    pub enum MediaStreamTrackOrString {
        MediaStreamTrack(crate::MediaStreamTrack): value,
        String(crate::JsString): string,
    }
    heirs MediaStreamTrack(crate::MediaStreamTrack);
}

#[cfg(feature = "webrtc-media")]
web_stands_for!(crate::RtcTrackEvent, crate::RtcTrackEventInit);

#[cfg(feature = "webrtc-media")]
web_stands_for!(crate::RtcdtmfToneChangeEvent, crate::RtcdtmfToneChangeEventInit);
