//! Types: Sending and receiving media over a peer connection

#[cfg(any(feature = "webrtc-data-channels", feature = "webrtc-media"))]
web_enumeration! {
    /// The importance of a stream or channel: `very-low`, `low`, `medium` or `high`.
    ///
    /// `enum RTCPriorityType`
    ///
    /// Feature `webrtc-media`.
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
    /// The settings of a new transceiver.
    ///
    /// `dictionary RTCRtpTransceiverInit`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "RTCRtpTransceiverInit")]
    pub struct RtcRtpTransceiverInit: [crate::Object];
    name = "RTCRtpTransceiverInit";
}

#[cfg(feature = "webrtc-media")]
web_enumeration! {
    /// The direction of a transceiver: it sends, receives, does both or neither, or is stopped.
    ///
    /// `enum RTCRtpTransceiverDirection`
    ///
    /// Feature `webrtc-media`.
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
    /// The sending of one track to the other peer.
    ///
    /// `interface RTCRtpSender`
    ///
    /// Members are added by the features `webrtc-encoded-transform`, `webrtc-stats`.
    ///
    /// Feature `webrtc-media`. Exposed in Window. Baseline: widely available since 2018-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpSender) · [Specification](https://w3c.github.io/webrtc-pc/#rtcrtpsender-interface)
    #[doc(alias = "RTCRtpSender")]
    pub struct RtcRtpSender: [crate::Object];
    class = "RTCRtpSender";
}

#[cfg(any(feature = "media-capture-extensions", feature = "webrtc-media"))]
web_dictionary! {
    /// The common base of the parameters for sending and receiving.
    ///
    /// `dictionary RTCRtpParameters`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "RTCRtpParameters")]
    pub struct RtcRtpParameters: [crate::Object];
    name = "RTCRtpParameters";
    extended;
}

#[cfg(any(feature = "media-capture-extensions", feature = "webrtc-media"))]
web_dictionary! {
    /// The parameters for sending a track, such as its encodings and their bitrates.
    ///
    /// `dictionary RTCRtpSendParameters : RTCRtpParameters`
    ///
    /// Inherits the methods of [`RtcRtpParameters`](crate::RtcRtpParameters).
    ///
    /// Members are added by the feature `media-capture-extensions`.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "RTCRtpSendParameters")]
    pub struct RtcRtpSendParameters: [crate::RtcRtpParameters, crate::Object];
    name = "RTCRtpSendParameters";
}

#[cfg(feature = "webrtc-media")]
web_dictionary! {
    /// The parameters for receiving a track, as they were negotiated.
    ///
    /// `dictionary RTCRtpReceiveParameters : RTCRtpParameters`
    ///
    /// Inherits the methods of [`RtcRtpParameters`](crate::RtcRtpParameters).
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "RTCRtpReceiveParameters")]
    pub struct RtcRtpReceiveParameters: [crate::RtcRtpParameters, crate::Object];
    name = "RTCRtpReceiveParameters";
}

#[cfg(feature = "webrtc-media")]
web_dictionary! {
    /// The common part of an encoding's parameters.
    ///
    /// `dictionary RTCRtpCodingParameters`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "RTCRtpCodingParameters")]
    pub struct RtcRtpCodingParameters: [crate::Object];
    name = "RTCRtpCodingParameters";
    extended;
}

#[cfg(feature = "webrtc-media")]
web_dictionary! {
    /// The parameters of one encoding of a track, of which simulcast has several.
    ///
    /// `dictionary RTCRtpEncodingParameters : RTCRtpCodingParameters`
    ///
    /// Inherits the methods of [`RtcRtpCodingParameters`](crate::RtcRtpCodingParameters).
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "RTCRtpEncodingParameters")]
    pub struct RtcRtpEncodingParameters: [crate::RtcRtpCodingParameters, crate::Object];
    name = "RTCRtpEncodingParameters";
}

#[cfg(feature = "webrtc-media")]
web_dictionary! {
    /// The parameters of RTCP, the protocol for reports about the media.
    ///
    /// `dictionary RTCRtcpParameters`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "RTCRtcpParameters")]
    pub struct RtcRtcpParameters: [crate::Object];
    name = "RTCRtcpParameters";
}

#[cfg(feature = "webrtc-media")]
web_dictionary! {
    /// A negotiated extension of the RTP header.
    ///
    /// `dictionary RTCRtpHeaderExtensionParameters`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "RTCRtpHeaderExtensionParameters")]
    pub struct RtcRtpHeaderExtensionParameters: [crate::Object];
    name = "RTCRtpHeaderExtensionParameters";
}

#[cfg(feature = "webrtc-media")]
web_dictionary! {
    /// A codec with its parameters.
    ///
    /// `dictionary RTCRtpCodec`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "RTCRtpCodec")]
    pub struct RtcRtpCodec: [crate::Object];
    name = "RTCRtpCodec";
    extended;
}

#[cfg(feature = "webrtc-media")]
web_dictionary! {
    /// A negotiated codec with its payload type.
    ///
    /// `dictionary RTCRtpCodecParameters : RTCRtpCodec`
    ///
    /// Inherits the methods of [`RtcRtpCodec`](crate::RtcRtpCodec).
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "RTCRtpCodecParameters")]
    pub struct RtcRtpCodecParameters: [crate::RtcRtpCodec, crate::Object];
    name = "RTCRtpCodecParameters";
}

#[cfg(feature = "webrtc-media")]
web_dictionary! {
    /// The codecs and header extensions that the browser supports for audio or video.
    ///
    /// `dictionary RTCRtpCapabilities`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "RTCRtpCapabilities")]
    pub struct RtcRtpCapabilities: [crate::Object];
    name = "RTCRtpCapabilities";
}

#[cfg(feature = "webrtc-media")]
web_dictionary! {
    /// An extension of the RTP header that the browser supports.
    ///
    /// `dictionary RTCRtpHeaderExtensionCapability`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "RTCRtpHeaderExtensionCapability")]
    pub struct RtcRtpHeaderExtensionCapability: [crate::Object];
    name = "RTCRtpHeaderExtensionCapability";
}

#[cfg(feature = "webrtc-media")]
web_dictionary! {
    /// The options of `setParameters`, of which there are none yet.
    ///
    /// `dictionary RTCSetParameterOptions`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "RTCSetParameterOptions")]
    pub struct RtcSetParameterOptions: [crate::Object];
    name = "RTCSetParameterOptions";
}

#[cfg(any(feature = "webrtc-encoded-transform", feature = "webrtc-media", feature = "webrtc-stats"))]
web_interface! {
    /// The receiving of one track from the other peer.
    ///
    /// `interface RTCRtpReceiver`
    ///
    /// Members are added by the features `webrtc-encoded-transform`, `webrtc-stats`.
    ///
    /// Feature `webrtc-media`. Exposed in Window. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpReceiver) · [Specification](https://w3c.github.io/webrtc-pc/#rtcrtpreceiver-interface)
    #[doc(alias = "RTCRtpReceiver")]
    pub struct RtcRtpReceiver: [crate::Object];
    class = "RTCRtpReceiver";
}

#[cfg(feature = "webrtc-media")]
web_dictionary! {
    /// A source that a mixer has combined in the received media.
    ///
    /// `dictionary RTCRtpContributingSource`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "RTCRtpContributingSource")]
    pub struct RtcRtpContributingSource: [crate::Object];
    name = "RTCRtpContributingSource";
    extended;
}

#[cfg(feature = "webrtc-media")]
web_dictionary! {
    /// A source that sends the received media.
    ///
    /// `dictionary RTCRtpSynchronizationSource : RTCRtpContributingSource`
    ///
    /// Inherits the methods of [`RtcRtpContributingSource`](crate::RtcRtpContributingSource).
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "RTCRtpSynchronizationSource")]
    pub struct RtcRtpSynchronizationSource: [crate::RtcRtpContributingSource, crate::Object];
    name = "RTCRtpSynchronizationSource";
}

#[cfg(any(feature = "unspecified", feature = "webrtc-media"))]
web_interface! {
    /// A sender and a receiver that share a media section of the session description.
    ///
    /// `interface RTCRtpTransceiver`
    ///
    /// Members are added by the feature `unspecified`.
    ///
    /// Feature `webrtc-media`. Exposed in Window. Baseline: widely available since 2018-10 or before. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpTransceiver) · [Specification](https://w3c.github.io/webrtc-pc/#rtcrtptransceiver-interface)
    #[doc(alias = "RTCRtpTransceiver")]
    pub struct RtcRtpTransceiver: [crate::Object];
    class = "RTCRtpTransceiver";
}

#[cfg(any(feature = "webrtc", feature = "webrtc-media"))]
web_interface! {
    /// The event for a new incoming track.
    ///
    /// `interface RTCTrackEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `webrtc-media`. Exposed in Window. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCTrackEvent) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtctrackevent)
    #[doc(alias = "RTCTrackEvent")]
    pub struct RtcTrackEvent: [crate::Event, crate::Object];
    class = "RTCTrackEvent";
}

#[cfg(feature = "webrtc-media")]
web_dictionary! {
    /// The fields for creating an `RTCTrackEvent`.
    ///
    /// `dictionary RTCTrackEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "RTCTrackEventInit")]
    pub struct RtcTrackEventInit: [crate::EventInit, crate::Object];
    name = "RTCTrackEventInit";
}

#[cfg(feature = "webrtc-media")]
web_interface! {
    /// A sender of telephone key tones (DTMF) on an audio track.
    ///
    /// `interface RTCDTMFSender : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `webrtc-media`. Exposed in Window. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDTMFSender) · [Specification](https://w3c.github.io/webrtc-pc/#rtcdtmfsender)
    #[doc(alias = "RTCDTMFSender")]
    pub struct RtcdtmfSender: [crate::EventTarget, crate::Object];
    class = "RTCDTMFSender";
}

#[cfg(feature = "webrtc-media")]
web_interface! {
    /// The event for the beginning of a telephone key tone or the end of all.
    ///
    /// `interface RTCDTMFToneChangeEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `webrtc-media`. Exposed in Window. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDTMFToneChangeEvent) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtmftonechangeevent)
    #[doc(alias = "RTCDTMFToneChangeEvent")]
    pub struct RtcdtmfToneChangeEvent: [crate::Event, crate::Object];
    class = "RTCDTMFToneChangeEvent";
}

#[cfg(feature = "webrtc-media")]
web_dictionary! {
    /// The fields for creating an `RTCDTMFToneChangeEvent`.
    ///
    /// `dictionary RTCDTMFToneChangeEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "RTCDTMFToneChangeEventInit")]
    pub struct RtcdtmfToneChangeEventInit: [crate::EventInit, crate::Object];
    name = "RTCDTMFToneChangeEventInit";
    optional;
}

#[cfg(feature = "webrtc-media")]
web_union! {
    /// `(MediaStreamTrack or DOMString)`
    ///
    /// Feature `webrtc-media`.
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
