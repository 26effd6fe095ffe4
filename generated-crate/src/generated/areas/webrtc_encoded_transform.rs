//! Changing encoded media on the way, and encrypting it end to end

use crate::runtime::prelude::*;
use crate::{
    DedicatedWorkerGlobalScope, EncodedVideoChunkType, ReadableStream, RtcEncodedAudioFrame,
    RtcEncodedAudioFrameMetadata, RtcEncodedAudioFrameOptions, RtcEncodedFrameMetadata, RtcEncodedVideoFrame,
    RtcEncodedVideoFrameMetadata, RtcEncodedVideoFrameOptions, RtcRtpReceiver, RtcRtpReceiverTransform,
    RtcRtpScriptTransform, RtcRtpScriptTransformType, RtcRtpScriptTransformer, RtcRtpSender, RtcRtpSenderTransform,
    RtcTransformEvent, SFrameDecryptorStream, SFrameEncryptorStream, Worker, WorkerAndParameters,
    WorkerOrWorkerAndParameters, WritableStream,
};
#[cfg(feature = "experimental")]
use crate::{
    CryptoKey, CryptoKeyId, KeyFrameRequestEvent, RtcEncodedVideoFrameOrRtcEncodedAudioFrame, RtcRtpSFrameDecryptor,
    RtcRtpSFrameEncryptor, RtcRtpSFrameEncryptorOptions, SFrameCipherSuite, SFrameTransformErrorEvent,
    SFrameTransformErrorEventInit, SFrameTransformErrorEventType, SFrameTransformOptions, SFrameType,
};

impl DedicatedWorkerGlobalScope {
    /// The handler of the event `rtctransform`.
    ///
    /// `attribute EventHandler onrtctransform`
    ///
    /// Feature `webrtc-encoded-transform`. Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/API/DedicatedWorkerGlobalScope/rtctransform_event) · [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-dedicatedworkerglobalscope-onrtctransform)
    pub fn onrtctransform(&self) -> Option<Function<fn(RtcTransformEvent)>> {
        property::get(self, "onrtctransform")
    }

    /// Sets the handler of the event `rtctransform`.
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "onrtctransform")]
    pub fn set_onrtctransform(&self, value: Option<&Function<fn(RtcTransformEvent)>>) {
        property::set(self, "onrtctransform", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl SFrameTransformOptions {
    /// The options for encryption and decryption of media frames.
    ///
    /// `dictionary SFrameTransformOptions`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    pub fn new(cipher_suite: SFrameCipherSuite) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "cipherSuite", cipher_suite.as_str());
        this
    }

    /// The algorithms to use, the same on both sides.
    ///
    /// `required SFrameCipherSuite cipherSuite`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    #[doc(alias = "cipherSuite")]
    pub fn get_cipher_suite(&self) -> SFrameCipherSuite {
        property::get(self, "cipherSuite")
    }

    /// Sets the algorithms to use, the same on both sides.
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    #[doc(alias = "cipherSuite")]
    pub fn set_cipher_suite(&self, value: SFrameCipherSuite) -> &Self {
        property::set_str(self, "cipherSuite", value.as_str());
        self
    }
}

#[cfg(feature = "experimental")]
impl RtcRtpSFrameEncryptorOptions {
    /// The options for a new `RTCRtpSFrameEncryptor`.
    ///
    /// `dictionary RTCRtpSFrameEncryptorOptions : SFrameTransformOptions`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    pub fn new(cipher_suite: SFrameCipherSuite) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "cipherSuite", cipher_suite.as_str());
        this
    }

    /// Whether to encrypt whole frames or single packets.
    ///
    /// `SFrameType type = "per-frame"`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<SFrameType> {
        property::get(self, "type")
    }

    /// Sets whether to encrypt whole frames or single packets.
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: SFrameType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// Sets the algorithms to use, the same on both sides.
    ///
    /// `required SFrameCipherSuite cipherSuite`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`. Inherited from `SFrameTransformOptions`.
    #[doc(alias = "cipherSuite")]
    pub fn set_cipher_suite(&self, value: SFrameCipherSuite) -> &Self {
        property::set_str(self, "cipherSuite", value.as_str());
        self
    }
}

#[cfg(feature = "experimental")]
impl RtcRtpSFrameEncryptor {
    /// Makes a new `RTCRtpSFrameEncryptor`.
    ///
    /// `constructor(RTCRtpSFrameEncryptorOptions options)`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(options: &RtcRtpSFrameEncryptorOptions) -> Result<RtcRtpSFrameEncryptor, Exception> {
        Js::try_new_RTCRtpSFrameEncryptor__value__as_value(options.as_ref()).map(Js::cast)
    }

    /// Sets the key for the frames that follow; the ID travels with each of them.
    ///
    /// `Promise<undefined> setEncryptionKey(CryptoKey key, CryptoKeyID keyId)`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    #[doc(alias = "setEncryptionKey")]
    #[inline]
    pub fn set_encryption_key(&self, key: &CryptoKey, key_id: impl Into<CryptoKeyId>) -> Promise<()> {
        Promise::of_call(Js::try_call_setEncryptionKey__value2__as_value(
            js(self),
            key.as_ref(),
            &key_id.into().to_js(),
        ))
    }
}

#[cfg(feature = "experimental")]
impl RtcRtpSFrameDecryptor {
    /// Makes a new `RTCRtpSFrameDecryptor`.
    ///
    /// `constructor(SFrameTransformOptions options)`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(options: &SFrameTransformOptions) -> Result<RtcRtpSFrameDecryptor, Exception> {
        Js::try_new_RTCRtpSFrameDecryptor__value__as_value(options.as_ref()).map(Js::cast)
    }

    /// Adds a key for the frames that carry this ID.
    ///
    /// `Promise<undefined> addDecryptionKey(CryptoKey key, CryptoKeyID keyId)`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    #[doc(alias = "addDecryptionKey")]
    #[inline]
    pub fn add_decryption_key(&self, key: &CryptoKey, key_id: impl Into<CryptoKeyId>) -> Promise<()> {
        Promise::of_call(Js::try_call_addDecryptionKey__value2__as_value(
            js(self),
            key.as_ref(),
            &key_id.into().to_js(),
        ))
    }

    /// Removes the key with this ID.
    ///
    /// `Promise<undefined> removeDecryptionKey(CryptoKeyID keyId)`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    #[doc(alias = "removeDecryptionKey")]
    #[inline]
    pub fn remove_decryption_key(&self, key_id: impl Into<CryptoKeyId>) -> Promise<()> {
        Promise::of_call(Js::try_call_removeDecryptionKey__value__as_value(js(self), &key_id.into().to_js()))
    }

    /// The handler of the event `error`.
    ///
    /// `attribute EventHandler onerror`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    pub fn onerror(&self) -> Option<Function<fn(SFrameTransformErrorEvent)>> {
        property::get(self, "onerror")
    }

    /// Sets the handler of the event `error`.
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(SFrameTransformErrorEvent)>>) {
        property::set(self, "onerror", nullable(value))
    }
}

impl SFrameEncryptorStream {
    /// Makes a new `SFrameEncryptorStream`.
    ///
    /// `constructor(SFrameTransformOptions options)`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn new(options: &SFrameTransformOptions) -> Result<SFrameEncryptorStream, Exception> {
        Js::try_new_SFrameEncryptorStream__value__as_value(options.as_ref()).map(Js::cast)
    }

    /// The end of the stream that gives the compressed chunks.
    ///
    /// `readonly attribute ReadableStream readable`
    ///
    /// Feature `webrtc-encoded-transform`. Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/CompressionStream/readable) · [Specification](https://streams.spec.whatwg.org/#dom-generictransformstream-readable)
    #[inline]
    pub fn readable(&self) -> ReadableStream {
        FromJs::from_js(Js::get_readable__as_value(js(self)))
    }

    /// The end of the stream that takes the bytes to compress.
    ///
    /// `readonly attribute WritableStream writable`
    ///
    /// Feature `webrtc-encoded-transform`. Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/CompressionStream/writable) · [Specification](https://streams.spec.whatwg.org/#dom-generictransformstream-writable)
    #[inline]
    pub fn writable(&self) -> WritableStream {
        FromJs::from_js(Js::get_writable__as_value(js(self)))
    }

    /// Sets the key for the frames that follow; the ID travels with each of them.
    ///
    /// `Promise<undefined> setEncryptionKey(CryptoKey key, CryptoKeyID keyId)`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    #[doc(alias = "setEncryptionKey")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_encryption_key(&self, key: &CryptoKey, key_id: impl Into<CryptoKeyId>) -> Promise<()> {
        Promise::of_call(Js::try_call_setEncryptionKey__value2__as_value(
            js(self),
            key.as_ref(),
            &key_id.into().to_js(),
        ))
    }
}

impl SFrameDecryptorStream {
    /// Makes a new `SFrameDecryptorStream`.
    ///
    /// `constructor(SFrameTransformOptions options)`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn new(options: &SFrameTransformOptions) -> Result<SFrameDecryptorStream, Exception> {
        Js::try_new_SFrameDecryptorStream__value__as_value(options.as_ref()).map(Js::cast)
    }

    /// The end of the stream that gives the compressed chunks.
    ///
    /// `readonly attribute ReadableStream readable`
    ///
    /// Feature `webrtc-encoded-transform`. Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/CompressionStream/readable) · [Specification](https://streams.spec.whatwg.org/#dom-generictransformstream-readable)
    #[inline]
    pub fn readable(&self) -> ReadableStream {
        FromJs::from_js(Js::get_readable__as_value(js(self)))
    }

    /// The end of the stream that takes the bytes to compress.
    ///
    /// `readonly attribute WritableStream writable`
    ///
    /// Feature `webrtc-encoded-transform`. Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/CompressionStream/writable) · [Specification](https://streams.spec.whatwg.org/#dom-generictransformstream-writable)
    #[inline]
    pub fn writable(&self) -> WritableStream {
        FromJs::from_js(Js::get_writable__as_value(js(self)))
    }

    /// Adds a key for the frames that carry this ID.
    ///
    /// `Promise<undefined> addDecryptionKey(CryptoKey key, CryptoKeyID keyId)`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    #[doc(alias = "addDecryptionKey")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn add_decryption_key(&self, key: &CryptoKey, key_id: impl Into<CryptoKeyId>) -> Promise<()> {
        Promise::of_call(Js::try_call_addDecryptionKey__value2__as_value(
            js(self),
            key.as_ref(),
            &key_id.into().to_js(),
        ))
    }

    /// Removes the key with this ID.
    ///
    /// `Promise<undefined> removeDecryptionKey(CryptoKeyID keyId)`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    #[doc(alias = "removeDecryptionKey")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn remove_decryption_key(&self, key_id: impl Into<CryptoKeyId>) -> Promise<()> {
        Promise::of_call(Js::try_call_removeDecryptionKey__value__as_value(js(self), &key_id.into().to_js()))
    }

    /// The handler of the event `error`.
    ///
    /// `attribute EventHandler onerror`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    #[cfg(feature = "experimental")]
    pub fn onerror(&self) -> Option<Function<fn(SFrameTransformErrorEvent)>> {
        property::get(self, "onerror")
    }

    /// Sets the handler of the event `error`.
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    #[doc(alias = "onerror")]
    #[cfg(feature = "experimental")]
    pub fn set_onerror(&self, value: Option<&Function<fn(SFrameTransformErrorEvent)>>) {
        property::set(self, "onerror", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl SFrameTransformErrorEvent {
    /// Makes a new `SFrameTransformErrorEvent`.
    ///
    /// `constructor(DOMString type, SFrameTransformErrorEventInit eventInitDict)`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for
    /// - an integer beyond 2^53
    /// - a value of an enumeration that the engine does not know
    #[inline]
    pub fn new(
        type_: &str,
        event_init_dict: impl IntoJs<SFrameTransformErrorEventInit>,
    ) -> Result<SFrameTransformErrorEvent, Exception> {
        Js::try_new_SFrameTransformErrorEvent__str_value__as_value(type_, &event_init_dict.to_value()).map(Js::cast)
    }

    /// The cause: wrong authentication, an unknown key ID or a format error.
    ///
    /// `readonly attribute SFrameTransformErrorEventType errorType`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    #[doc(alias = "errorType")]
    #[inline]
    pub fn error_type(&self) -> SFrameTransformErrorEventType {
        FromJs::from_js(Js::get_errorType__as_value(js(self)))
    }

    /// The unknown key ID, null for other causes.
    ///
    /// `readonly attribute CryptoKeyID? keyID`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    #[doc(alias = "keyID")]
    #[inline]
    pub fn key_id(&self) -> Option<CryptoKeyId> {
        Js::get_keyID__as_option_value(js(self)).map(Js::read)
    }

    /// The frame that could not be processed.
    ///
    /// `readonly attribute (RTCEncodedVideoFrame or RTCEncodedAudioFrame) frame`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    #[inline]
    pub fn frame(&self) -> RtcEncodedVideoFrameOrRtcEncodedAudioFrame {
        FromJs::from_js(Js::get_frame__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl SFrameTransformErrorEventInit {
    /// The properties for a new `SFrameTransformErrorEvent`.
    ///
    /// `dictionary SFrameTransformErrorEventInit : EventInit`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    pub fn new(
        error_type: SFrameTransformErrorEventType,
        frame: impl Into<RtcEncodedVideoFrameOrRtcEncodedAudioFrame>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "errorType", error_type.as_str());
        property::set(&this, "frame", &frame.into().to_js());
        this
    }

    /// The cause: wrong authentication, an unknown key ID or a format error.
    ///
    /// `required SFrameTransformErrorEventType errorType`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    #[doc(alias = "errorType")]
    pub fn get_error_type(&self) -> SFrameTransformErrorEventType {
        property::get(self, "errorType")
    }

    /// Sets the cause: wrong authentication, an unknown key ID or a format error.
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    #[doc(alias = "errorType")]
    pub fn set_error_type(&self, value: SFrameTransformErrorEventType) -> &Self {
        property::set_str(self, "errorType", value.as_str());
        self
    }

    /// The frame that could not be processed.
    ///
    /// `required (RTCEncodedVideoFrame or RTCEncodedAudioFrame) frame`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    #[doc(alias = "frame")]
    pub fn get_frame(&self) -> RtcEncodedVideoFrameOrRtcEncodedAudioFrame {
        property::get(self, "frame")
    }

    /// Sets the frame that could not be processed.
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    #[doc(alias = "frame")]
    pub fn set_frame(&self, value: impl Into<RtcEncodedVideoFrameOrRtcEncodedAudioFrame>) -> &Self {
        property::set(self, "frame", &value.into().to_js());
        self
    }

    /// The unknown key ID, null for other causes.
    ///
    /// `CryptoKeyID? keyID`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    #[doc(alias = "keyID")]
    pub fn get_key_id(&self) -> Option<CryptoKeyId> {
        property::get(self, "keyID")
    }

    /// Sets the unknown key ID, null for other causes.
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    #[doc(alias = "keyID")]
    pub fn set_key_id(&self, value: impl NullableUnion<CryptoKeyId>) -> &Self {
        property::set(self, "keyID", &value.into_option().to_js());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl RtcEncodedFrameMetadata {
    /// The properties of an encoded audio or video frame, apart from its data.
    ///
    /// `dictionary RTCEncodedFrameMetadata`
    ///
    /// Feature `webrtc-encoded-transform`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The SSRC of the RTP stream that the frame belongs to.
    ///
    /// `unsigned long synchronizationSource`
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "synchronizationSource")]
    pub fn get_synchronization_source(&self) -> Option<u32> {
        property::get(self, "synchronizationSource")
    }

    /// Sets the SSRC of the RTP stream that the frame belongs to.
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "synchronizationSource")]
    pub fn set_synchronization_source(&self, value: u32) -> &Self {
        property::set_f64(self, "synchronizationSource", value as f64);
        self
    }

    /// The RTP payload type, which tells the codec.
    ///
    /// `octet payloadType`
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "payloadType")]
    pub fn get_payload_type(&self) -> Option<u8> {
        property::get(self, "payloadType")
    }

    /// Sets the RTP payload type, which tells the codec.
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "payloadType")]
    pub fn set_payload_type(&self, value: u8) -> &Self {
        property::set_f64(self, "payloadType", value as f64);
        self
    }

    /// The CSRCs of the sources that a mixer has combined in the frame.
    ///
    /// `sequence<unsigned long> contributingSources`
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "contributingSources")]
    pub fn get_contributing_sources(&self) -> Option<Array<u32>> {
        property::get(self, "contributingSources")
    }

    /// Sets the CSRCs of the sources that a mixer has combined in the frame.
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "contributingSources")]
    pub fn set_contributing_sources(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "contributingSources", &value.to_value());
        self
    }

    /// The RTP timestamp of the frame, in units of the codec's clock.
    ///
    /// `unsigned long rtpTimestamp`
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "rtpTimestamp")]
    pub fn get_rtp_timestamp(&self) -> Option<u32> {
        property::get(self, "rtpTimestamp")
    }

    /// Sets the RTP timestamp of the frame, in units of the codec's clock.
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "rtpTimestamp")]
    pub fn set_rtp_timestamp(&self, value: u32) -> &Self {
        property::set_f64(self, "rtpTimestamp", value as f64);
        self
    }

    /// The time at which the frame was received, in milliseconds, only for received frames.
    ///
    /// `DOMHighResTimeStamp receiveTime`
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "receiveTime")]
    pub fn get_receive_time(&self) -> Option<f64> {
        property::get(self, "receiveTime")
    }

    /// Sets the time at which the frame was received, in milliseconds, only for received frames.
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "receiveTime")]
    pub fn set_receive_time(&self, value: f64) -> &Self {
        property::set_f64(self, "receiveTime", value);
        self
    }

    /// The time at which the frame was captured, in milliseconds.
    ///
    /// `DOMHighResTimeStamp captureTime`
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "captureTime")]
    pub fn get_capture_time(&self) -> Option<f64> {
        property::get(self, "captureTime")
    }

    /// Sets the time at which the frame was captured, in milliseconds.
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "captureTime")]
    pub fn set_capture_time(&self, value: f64) -> &Self {
        property::set_f64(self, "captureTime", value);
        self
    }

    /// The estimated offset in milliseconds between the clocks of the sender and the capturing system.
    ///
    /// `DOMHighResTimeStamp senderCaptureTimeOffset`
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "senderCaptureTimeOffset")]
    pub fn get_sender_capture_time_offset(&self) -> Option<f64> {
        property::get(self, "senderCaptureTimeOffset")
    }

    /// Sets the estimated offset in milliseconds between the clocks of the sender and the capturing system.
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "senderCaptureTimeOffset")]
    pub fn set_sender_capture_time_offset(&self, value: f64) -> &Self {
        property::set_f64(self, "senderCaptureTimeOffset", value);
        self
    }

    /// The MIME type of the codec, such as `video/VP8`.
    ///
    /// `DOMString mimeType`
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "mimeType")]
    pub fn get_mime_type(&self) -> Option<String> {
        property::get(self, "mimeType")
    }

    /// Sets the MIME type of the codec, such as `video/VP8`.
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "mimeType")]
    pub fn set_mime_type(&self, value: &str) -> &Self {
        property::set_str(self, "mimeType", value);
        self
    }
}

impl Default for RtcEncodedFrameMetadata {
    fn default() -> Self {
        Self::new()
    }
}

impl RtcEncodedVideoFrameMetadata {
    /// The properties of an encoded video frame, apart from its data.
    ///
    /// `dictionary RTCEncodedVideoFrameMetadata : RTCEncodedFrameMetadata`
    ///
    /// Feature `webrtc-encoded-transform`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// An identifier of the frame, which grows along the stream.
    ///
    /// `unsigned long long frameId`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "frameId")]
    pub fn get_frame_id(&self) -> Option<u64> {
        property::get(self, "frameId")
    }

    /// Sets an identifier of the frame, which grows along the stream.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "frameId")]
    pub fn set_frame_id(&self, value: u64) -> &Self {
        property::set_f64(self, "frameId", value as f64);
        self
    }

    /// The identifiers of the frames that are needed for decoding this one.
    ///
    /// `sequence<unsigned long long> dependencies`
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "dependencies")]
    pub fn get_dependencies(&self) -> Option<Array<u64>> {
        property::get(self, "dependencies")
    }

    /// Sets the identifiers of the frames that are needed for decoding this one.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "dependencies")]
    pub fn set_dependencies(&self, value: impl IntoSequence<u64>) -> &Self {
        property::set(self, "dependencies", &value.to_value());
        self
    }

    /// The width of the frame in pixels.
    ///
    /// `unsigned short width`
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "width")]
    pub fn get_width(&self) -> Option<u16> {
        property::get(self, "width")
    }

    /// Sets the width of the frame in pixels.
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "width")]
    pub fn set_width(&self, value: u16) -> &Self {
        property::set_f64(self, "width", value as f64);
        self
    }

    /// The height of the frame in pixels.
    ///
    /// `unsigned short height`
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "height")]
    pub fn get_height(&self) -> Option<u16> {
        property::get(self, "height")
    }

    /// Sets the height of the frame in pixels.
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "height")]
    pub fn set_height(&self, value: u16) -> &Self {
        property::set_f64(self, "height", value as f64);
        self
    }

    /// The spatial layer of the frame, where 0 is the base layer.
    ///
    /// `unsigned long spatialIndex`
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "spatialIndex")]
    pub fn get_spatial_index(&self) -> Option<u32> {
        property::get(self, "spatialIndex")
    }

    /// Sets the spatial layer of the frame, where 0 is the base layer.
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "spatialIndex")]
    pub fn set_spatial_index(&self, value: u32) -> &Self {
        property::set_f64(self, "spatialIndex", value as f64);
        self
    }

    /// The temporal layer of the frame, where 0 is the base layer.
    ///
    /// `unsigned long temporalIndex`
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "temporalIndex")]
    pub fn get_temporal_index(&self) -> Option<u32> {
        property::get(self, "temporalIndex")
    }

    /// Sets the temporal layer of the frame, where 0 is the base layer.
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "temporalIndex")]
    pub fn set_temporal_index(&self, value: u32) -> &Self {
        property::set_f64(self, "temporalIndex", value as f64);
        self
    }

    /// The presentation time of the raw frame in microseconds.
    ///
    /// `long long timestamp`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "timestamp")]
    pub fn get_timestamp(&self) -> Option<i64> {
        property::get(self, "timestamp")
    }

    /// Sets the presentation time of the raw frame in microseconds.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: i64) -> &Self {
        property::set_f64(self, "timestamp", value as f64);
        self
    }

    /// Sets the SSRC of the RTP stream that the frame belongs to.
    ///
    /// `unsigned long synchronizationSource`
    ///
    /// Feature `webrtc-encoded-transform`. Inherited from `RtcEncodedFrameMetadata`.
    #[doc(alias = "synchronizationSource")]
    pub fn set_synchronization_source(&self, value: u32) -> &Self {
        property::set_f64(self, "synchronizationSource", value as f64);
        self
    }

    /// Sets the RTP payload type, which tells the codec.
    ///
    /// `octet payloadType`
    ///
    /// Feature `webrtc-encoded-transform`. Inherited from `RtcEncodedFrameMetadata`.
    #[doc(alias = "payloadType")]
    pub fn set_payload_type(&self, value: u8) -> &Self {
        property::set_f64(self, "payloadType", value as f64);
        self
    }

    /// Sets the CSRCs of the sources that a mixer has combined in the frame.
    ///
    /// `sequence<unsigned long> contributingSources`
    ///
    /// Feature `webrtc-encoded-transform`. Inherited from `RtcEncodedFrameMetadata`.
    #[doc(alias = "contributingSources")]
    pub fn set_contributing_sources(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "contributingSources", &value.to_value());
        self
    }

    /// Sets the RTP timestamp of the frame, in units of the codec's clock.
    ///
    /// `unsigned long rtpTimestamp`
    ///
    /// Feature `webrtc-encoded-transform`. Inherited from `RtcEncodedFrameMetadata`.
    #[doc(alias = "rtpTimestamp")]
    pub fn set_rtp_timestamp(&self, value: u32) -> &Self {
        property::set_f64(self, "rtpTimestamp", value as f64);
        self
    }

    /// Sets the time at which the frame was received, in milliseconds, only for received frames.
    ///
    /// `DOMHighResTimeStamp receiveTime`
    ///
    /// Feature `webrtc-encoded-transform`. Inherited from `RtcEncodedFrameMetadata`.
    #[doc(alias = "receiveTime")]
    pub fn set_receive_time(&self, value: f64) -> &Self {
        property::set_f64(self, "receiveTime", value);
        self
    }

    /// Sets the time at which the frame was captured, in milliseconds.
    ///
    /// `DOMHighResTimeStamp captureTime`
    ///
    /// Feature `webrtc-encoded-transform`. Inherited from `RtcEncodedFrameMetadata`.
    #[doc(alias = "captureTime")]
    pub fn set_capture_time(&self, value: f64) -> &Self {
        property::set_f64(self, "captureTime", value);
        self
    }

    /// Sets the estimated offset in milliseconds between the clocks of the sender and the capturing system.
    ///
    /// `DOMHighResTimeStamp senderCaptureTimeOffset`
    ///
    /// Feature `webrtc-encoded-transform`. Inherited from `RtcEncodedFrameMetadata`.
    #[doc(alias = "senderCaptureTimeOffset")]
    pub fn set_sender_capture_time_offset(&self, value: f64) -> &Self {
        property::set_f64(self, "senderCaptureTimeOffset", value);
        self
    }

    /// Sets the MIME type of the codec, such as `video/VP8`.
    ///
    /// `DOMString mimeType`
    ///
    /// Feature `webrtc-encoded-transform`. Inherited from `RtcEncodedFrameMetadata`.
    #[doc(alias = "mimeType")]
    pub fn set_mime_type(&self, value: &str) -> &Self {
        property::set_str(self, "mimeType", value);
        self
    }
}

impl Default for RtcEncodedVideoFrameMetadata {
    fn default() -> Self {
        Self::new()
    }
}

impl RtcEncodedVideoFrameOptions {
    /// Changes for a copy of an encoded video frame.
    ///
    /// `dictionary RTCEncodedVideoFrameOptions`
    ///
    /// Feature `webrtc-encoded-transform`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The metadata of the copy. Fields left out keep their values.
    ///
    /// `RTCEncodedVideoFrameMetadata metadata`
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "metadata")]
    pub fn get_metadata(&self) -> Option<RtcEncodedVideoFrameMetadata> {
        property::get(self, "metadata")
    }

    /// Sets the metadata of the copy. Fields left out keep their values.
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "metadata")]
    pub fn set_metadata(&self, value: &RtcEncodedVideoFrameMetadata) -> &Self {
        property::set(self, "metadata", value.as_ref());
        self
    }
}

impl Default for RtcEncodedVideoFrameOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl RtcEncodedVideoFrame {
    /// Makes a new `RTCEncodedVideoFrame`.
    ///
    /// `constructor(RTCEncodedVideoFrame originalFrame, optional RTCEncodedVideoFrameOptions options = {})`
    ///
    /// Feature `webrtc-encoded-transform`. Baseline: newly available since 2025-11. [MDN](https://developer.mozilla.org/docs/Web/API/RTCEncodedVideoFrame/RTCEncodedVideoFrame) · [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedvideoframe-constructor)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(original_frame: &RtcEncodedVideoFrame) -> Result<RtcEncodedVideoFrame, Exception> {
        Js::try_new_RTCEncodedVideoFrame__value__as_value(original_frame.as_ref()).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(RTCEncodedVideoFrame originalFrame, optional RTCEncodedVideoFrameOptions options = {})`
    ///
    /// Feature `webrtc-encoded-transform`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_options(
        original_frame: &RtcEncodedVideoFrame,
        options: &RtcEncodedVideoFrameOptions,
    ) -> Result<RtcEncodedVideoFrame, Exception> {
        Js::try_new_RTCEncodedVideoFrame__value2__as_value(original_frame.as_ref(), options.as_ref()).map(Js::cast)
    }

    /// Whether this is a key frame, which decodes alone, or a delta frame.
    ///
    /// `readonly attribute EncodedVideoChunkType type`
    ///
    /// Feature `webrtc-encoded-transform`. Baseline: widely available since 2023-08. [MDN](https://developer.mozilla.org/docs/Web/API/RTCEncodedVideoFrame/type) · [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedvideoframe-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> EncodedVideoChunkType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// The encoded bytes. A transform may replace them.
    ///
    /// `attribute ArrayBuffer data`
    ///
    /// Feature `webrtc-encoded-transform`. Baseline: widely available since 2023-08. [MDN](https://developer.mozilla.org/docs/Web/API/RTCEncodedVideoFrame/data) · [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedvideoframe-data)
    #[inline]
    pub fn data(&self) -> ArrayBuffer {
        FromJs::from_js(Js::get_data__as_value(js(self)))
    }

    /// Sets the encoded bytes. A transform may replace them.
    ///
    /// Feature `webrtc-encoded-transform`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a buffer that can be resized.
    #[doc(alias = "data")]
    #[inline]
    pub fn set_data(&self, value: &ArrayBuffer) -> Result<(), Exception> {
        Js::try_set_data__value(js(self), value.as_ref())
    }

    /// Returns the properties of the frame.
    ///
    /// `RTCEncodedVideoFrameMetadata getMetadata()`
    ///
    /// Feature `webrtc-encoded-transform`. Baseline: widely available since 2023-08. [MDN](https://developer.mozilla.org/docs/Web/API/RTCEncodedVideoFrame/getMetadata) · [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedvideoframe-getmetadata)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getMetadata")]
    #[inline]
    pub fn get_metadata(&self) -> Result<RtcEncodedVideoFrameMetadata, Exception> {
        Js::try_call_getMetadata__as_value(js(self)).map(Js::read)
    }
}

impl RtcEncodedAudioFrameMetadata {
    /// The properties of an encoded audio frame, apart from its data.
    ///
    /// `dictionary RTCEncodedAudioFrameMetadata : RTCEncodedFrameMetadata`
    ///
    /// Feature `webrtc-encoded-transform`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The RTP sequence number, only for received frames.
    ///
    /// `short sequenceNumber`
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "sequenceNumber")]
    pub fn get_sequence_number(&self) -> Option<i16> {
        property::get(self, "sequenceNumber")
    }

    /// Sets the RTP sequence number, only for received frames.
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "sequenceNumber")]
    pub fn set_sequence_number(&self, value: i16) -> &Self {
        property::set_f64(self, "sequenceNumber", value as f64);
        self
    }

    /// The loudness of the frame, from 0 (silence) to 1.
    ///
    /// `double audioLevel`
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "audioLevel")]
    pub fn get_audio_level(&self) -> Option<f64> {
        property::get(self, "audioLevel")
    }

    /// Sets the loudness of the frame, from 0 (silence) to 1.
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "audioLevel")]
    pub fn set_audio_level(&self, value: f64) -> &Self {
        property::set_f64(self, "audioLevel", value);
        self
    }

    /// Sets the SSRC of the RTP stream that the frame belongs to.
    ///
    /// `unsigned long synchronizationSource`
    ///
    /// Feature `webrtc-encoded-transform`. Inherited from `RtcEncodedFrameMetadata`.
    #[doc(alias = "synchronizationSource")]
    pub fn set_synchronization_source(&self, value: u32) -> &Self {
        property::set_f64(self, "synchronizationSource", value as f64);
        self
    }

    /// Sets the RTP payload type, which tells the codec.
    ///
    /// `octet payloadType`
    ///
    /// Feature `webrtc-encoded-transform`. Inherited from `RtcEncodedFrameMetadata`.
    #[doc(alias = "payloadType")]
    pub fn set_payload_type(&self, value: u8) -> &Self {
        property::set_f64(self, "payloadType", value as f64);
        self
    }

    /// Sets the CSRCs of the sources that a mixer has combined in the frame.
    ///
    /// `sequence<unsigned long> contributingSources`
    ///
    /// Feature `webrtc-encoded-transform`. Inherited from `RtcEncodedFrameMetadata`.
    #[doc(alias = "contributingSources")]
    pub fn set_contributing_sources(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "contributingSources", &value.to_value());
        self
    }

    /// Sets the RTP timestamp of the frame, in units of the codec's clock.
    ///
    /// `unsigned long rtpTimestamp`
    ///
    /// Feature `webrtc-encoded-transform`. Inherited from `RtcEncodedFrameMetadata`.
    #[doc(alias = "rtpTimestamp")]
    pub fn set_rtp_timestamp(&self, value: u32) -> &Self {
        property::set_f64(self, "rtpTimestamp", value as f64);
        self
    }

    /// Sets the time at which the frame was received, in milliseconds, only for received frames.
    ///
    /// `DOMHighResTimeStamp receiveTime`
    ///
    /// Feature `webrtc-encoded-transform`. Inherited from `RtcEncodedFrameMetadata`.
    #[doc(alias = "receiveTime")]
    pub fn set_receive_time(&self, value: f64) -> &Self {
        property::set_f64(self, "receiveTime", value);
        self
    }

    /// Sets the time at which the frame was captured, in milliseconds.
    ///
    /// `DOMHighResTimeStamp captureTime`
    ///
    /// Feature `webrtc-encoded-transform`. Inherited from `RtcEncodedFrameMetadata`.
    #[doc(alias = "captureTime")]
    pub fn set_capture_time(&self, value: f64) -> &Self {
        property::set_f64(self, "captureTime", value);
        self
    }

    /// Sets the estimated offset in milliseconds between the clocks of the sender and the capturing system.
    ///
    /// `DOMHighResTimeStamp senderCaptureTimeOffset`
    ///
    /// Feature `webrtc-encoded-transform`. Inherited from `RtcEncodedFrameMetadata`.
    #[doc(alias = "senderCaptureTimeOffset")]
    pub fn set_sender_capture_time_offset(&self, value: f64) -> &Self {
        property::set_f64(self, "senderCaptureTimeOffset", value);
        self
    }

    /// Sets the MIME type of the codec, such as `video/VP8`.
    ///
    /// `DOMString mimeType`
    ///
    /// Feature `webrtc-encoded-transform`. Inherited from `RtcEncodedFrameMetadata`.
    #[doc(alias = "mimeType")]
    pub fn set_mime_type(&self, value: &str) -> &Self {
        property::set_str(self, "mimeType", value);
        self
    }
}

impl Default for RtcEncodedAudioFrameMetadata {
    fn default() -> Self {
        Self::new()
    }
}

impl RtcEncodedAudioFrameOptions {
    /// Changes for a copy of an encoded audio frame.
    ///
    /// `dictionary RTCEncodedAudioFrameOptions`
    ///
    /// Feature `webrtc-encoded-transform`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The metadata of the copy. Fields left out keep their values.
    ///
    /// `RTCEncodedAudioFrameMetadata metadata`
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "metadata")]
    pub fn get_metadata(&self) -> Option<RtcEncodedAudioFrameMetadata> {
        property::get(self, "metadata")
    }

    /// Sets the metadata of the copy. Fields left out keep their values.
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "metadata")]
    pub fn set_metadata(&self, value: &RtcEncodedAudioFrameMetadata) -> &Self {
        property::set(self, "metadata", value.as_ref());
        self
    }
}

impl Default for RtcEncodedAudioFrameOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl RtcEncodedAudioFrame {
    /// Makes a new `RTCEncodedAudioFrame`.
    ///
    /// `constructor(RTCEncodedAudioFrame originalFrame, optional RTCEncodedAudioFrameOptions options = {})`
    ///
    /// Feature `webrtc-encoded-transform`. Baseline: newly available since 2025-11. [MDN](https://developer.mozilla.org/docs/Web/API/RTCEncodedAudioFrame/RTCEncodedAudioFrame) · [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedaudioframe-constructor)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(original_frame: &RtcEncodedAudioFrame) -> Result<RtcEncodedAudioFrame, Exception> {
        Js::try_new_RTCEncodedAudioFrame__value__as_value(original_frame.as_ref()).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(RTCEncodedAudioFrame originalFrame, optional RTCEncodedAudioFrameOptions options = {})`
    ///
    /// Feature `webrtc-encoded-transform`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_options(
        original_frame: &RtcEncodedAudioFrame,
        options: &RtcEncodedAudioFrameOptions,
    ) -> Result<RtcEncodedAudioFrame, Exception> {
        Js::try_new_RTCEncodedAudioFrame__value2__as_value(original_frame.as_ref(), options.as_ref()).map(Js::cast)
    }

    /// The encoded bytes. A transform may replace them.
    ///
    /// `attribute ArrayBuffer data`
    ///
    /// Feature `webrtc-encoded-transform`. Baseline: widely available since 2023-08. [MDN](https://developer.mozilla.org/docs/Web/API/RTCEncodedAudioFrame/data) · [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedaudioframe-data)
    #[inline]
    pub fn data(&self) -> ArrayBuffer {
        FromJs::from_js(Js::get_data__as_value(js(self)))
    }

    /// Sets the encoded bytes. A transform may replace them.
    ///
    /// Feature `webrtc-encoded-transform`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a buffer that can be resized.
    #[doc(alias = "data")]
    #[inline]
    pub fn set_data(&self, value: &ArrayBuffer) -> Result<(), Exception> {
        Js::try_set_data__value(js(self), value.as_ref())
    }

    /// Returns the properties of the frame.
    ///
    /// `RTCEncodedAudioFrameMetadata getMetadata()`
    ///
    /// Feature `webrtc-encoded-transform`. Baseline: widely available since 2023-08. [MDN](https://developer.mozilla.org/docs/Web/API/RTCEncodedAudioFrame/getMetadata) · [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedaudioframe-getmetadata)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getMetadata")]
    #[inline]
    pub fn get_metadata(&self) -> Result<RtcEncodedAudioFrameMetadata, Exception> {
        Js::try_call_getMetadata__as_value(js(self)).map(Js::read)
    }
}

impl WorkerAndParameters {
    /// The worker of a script transform, together with the kind of frames it gives out.
    ///
    /// `dictionary WorkerAndParameters`
    ///
    /// Feature `webrtc-encoded-transform`.
    pub fn new(worker: &Worker) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "worker", worker.as_ref());
        this
    }

    /// The worker that runs the transform.
    ///
    /// `required Worker worker`
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "worker")]
    pub fn get_worker(&self) -> Worker {
        property::get(self, "worker")
    }

    /// Sets the worker that runs the transform.
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "worker")]
    pub fn set_worker(&self, value: &Worker) -> &Self {
        property::set(self, "worker", value.as_ref());
        self
    }

    /// The kind of frames that the worker gives out, `sframe` if they are encrypted with SFrame.
    ///
    /// `RTCRtpScriptTransformType type`
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<RtcRtpScriptTransformType> {
        property::get(self, "type")
    }

    /// Sets the kind of frames that the worker gives out, `sframe` if they are encrypted with SFrame.
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcRtpScriptTransformType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }
}

impl RtcRtpScriptTransform {
    /// Makes a new `RTCRtpScriptTransform`.
    ///
    /// `constructor(WorkerOrWorkerAndParameters workerOrWorkerAndParameters, optional any options, optional sequence<object> transfer)`
    ///
    /// Feature `webrtc-encoded-transform`. Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpScriptTransform/RTCRtpScriptTransform) · [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcrtpscripttransform-rtcrtpscripttransform)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(
        worker_or_worker_and_parameters: impl Into<WorkerOrWorkerAndParameters>,
    ) -> Result<RtcRtpScriptTransform, Exception> {
        Js::try_new_RTCRtpScriptTransform__value__as_value(&worker_or_worker_and_parameters.into().to_js())
            .map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(WorkerOrWorkerAndParameters workerOrWorkerAndParameters, optional any options, optional sequence<object> transfer)`
    ///
    /// Feature `webrtc-encoded-transform`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_options(
        worker_or_worker_and_parameters: impl Into<WorkerOrWorkerAndParameters>,
        options: &JsValue,
    ) -> Result<RtcRtpScriptTransform, Exception> {
        Js::try_new_RTCRtpScriptTransform__value2__as_value(&worker_or_worker_and_parameters.into().to_js(), options)
            .map(Js::cast)
    }

    /// As `new_with_options`, with `transfer`.
    ///
    /// `constructor(WorkerOrWorkerAndParameters workerOrWorkerAndParameters, optional any options, optional sequence<object> transfer)`
    ///
    /// Feature `webrtc-encoded-transform`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_options_and_transfer(
        worker_or_worker_and_parameters: impl Into<WorkerOrWorkerAndParameters>,
        options: &JsValue,
        transfer: impl IntoSequence<Object>,
    ) -> Result<RtcRtpScriptTransform, Exception> {
        Js::try_new_RTCRtpScriptTransform__value3__as_value(
            &worker_or_worker_and_parameters.into().to_js(),
            options,
            &transfer.to_value(),
        )
        .map(Js::cast)
    }
}

impl RtcRtpScriptTransformer {
    /// The frames to process.
    ///
    /// `readonly attribute ReadableStream readable`
    ///
    /// Feature `webrtc-encoded-transform`. Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpScriptTransformer/readable) · [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcrtpscripttransformer-readable)
    #[inline]
    pub fn readable(&self) -> ReadableStream {
        FromJs::from_js(Js::get_readable__as_value(js(self)))
    }

    /// Asks the video encoder of a sender for a key frame, optionally for one simulcast layer.
    ///
    /// `Promise<undefined> generateKeyFrame(optional DOMString rid)`
    ///
    /// Feature `webrtc-encoded-transform`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpScriptTransformer/generateKeyFrame) · [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcrtpscripttransformer-generatekeyframe)
    #[doc(alias = "generateKeyFrame")]
    #[inline]
    pub fn generate_key_frame(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_generateKeyFrame__as_value(js(self)))
    }

    /// As `generate_key_frame`, with `rid`.
    ///
    /// `Promise<undefined> generateKeyFrame(optional DOMString rid)`
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "generateKeyFrame")]
    #[inline]
    pub fn generate_key_frame_with_rid(&self, rid: &str) -> Promise<()> {
        Promise::of_call(Js::try_call_generateKeyFrame__str__as_value(js(self), rid))
    }

    /// Asks the other peer for a key frame, on the receiver's side.
    ///
    /// `Promise<undefined> sendKeyFrameRequest()`
    ///
    /// Feature `webrtc-encoded-transform`. Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpScriptTransformer/sendKeyFrameRequest) · [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcrtpscripttransformer-sendkeyframerequest)
    #[doc(alias = "sendKeyFrameRequest")]
    #[inline]
    pub fn send_key_frame_request(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_sendKeyFrameRequest__as_value(js(self)))
    }

    /// The destination of the processed frames.
    ///
    /// `readonly attribute WritableStream writable`
    ///
    /// Feature `webrtc-encoded-transform`. Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpScriptTransformer/writable) · [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcrtpscripttransformer-writable)
    #[inline]
    pub fn writable(&self) -> WritableStream {
        FromJs::from_js(Js::get_writable__as_value(js(self)))
    }

    /// The handler of the event `keyframerequest`.
    ///
    /// `attribute EventHandler onkeyframerequest`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    #[cfg(feature = "experimental")]
    pub fn onkeyframerequest(&self) -> Option<Function<fn(KeyFrameRequestEvent)>> {
        property::get(self, "onkeyframerequest")
    }

    /// Sets the handler of the event `keyframerequest`.
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    #[doc(alias = "onkeyframerequest")]
    #[cfg(feature = "experimental")]
    pub fn set_onkeyframerequest(&self, value: Option<&Function<fn(KeyFrameRequestEvent)>>) {
        property::set(self, "onkeyframerequest", nullable(value))
    }

    /// The value that was given to the constructor of `RTCRtpScriptTransform`.
    ///
    /// `readonly attribute any options`
    ///
    /// Feature `webrtc-encoded-transform`. Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpScriptTransformer/options) · [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcrtpscripttransformer-options)
    #[inline]
    pub fn options(&self) -> JsValue {
        Js::get_options__as_value(js(self))
    }
}

impl RtcTransformEvent {
    /// The worker's side of the new transform.
    ///
    /// `readonly attribute RTCRtpScriptTransformer transformer`
    ///
    /// Feature `webrtc-encoded-transform`. Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/API/RTCTransformEvent/transformer) · [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtctransformevent-transformer)
    #[inline]
    pub fn transformer(&self) -> RtcRtpScriptTransformer {
        FromJs::from_js(Js::get_transformer__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl KeyFrameRequestEvent {
    /// Makes a new `KeyFrameRequestEvent`.
    ///
    /// `constructor(DOMString type, optional DOMString rid)`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    #[inline]
    pub fn new(type_: &str) -> KeyFrameRequestEvent {
        Js::new_KeyFrameRequestEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `rid`.
    ///
    /// `constructor(DOMString type, optional DOMString rid)`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    #[inline]
    pub fn new_with_rid(type_: &str, rid: &str) -> KeyFrameRequestEvent {
        Js::new_KeyFrameRequestEvent__str2__as_value(type_, rid).cast()
    }

    /// The ID of the encoding that needs the key frame, null if none was named.
    ///
    /// `readonly attribute DOMString? rid`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    #[inline]
    pub fn rid(&self) -> Option<String> {
        Js::get_rid__as_value(js(self)).as_string()
    }
}

impl RtcRtpSender {
    /// The transform of encoded frames before they are sent, or null for none.
    ///
    /// `attribute RTCRtpSenderTransform? transform`
    ///
    /// Feature `webrtc-encoded-transform`. Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpSender/transform) · [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcrtpsender-transform)
    #[inline]
    pub fn transform(&self) -> Option<RtcRtpSenderTransform> {
        Js::get_transform__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the transform of encoded frames before they are sent, or null for none.
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "transform")]
    #[inline]
    pub fn set_transform(&self, value: impl NullableUnion<RtcRtpSenderTransform>) {
        Js::set_transform__value(js(self), &value.into_option().to_js())
    }
}

impl RtcRtpReceiver {
    /// The transform of encoded frames before they are decoded, or null for none.
    ///
    /// `attribute RTCRtpReceiverTransform? transform`
    ///
    /// Feature `webrtc-encoded-transform`. Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpReceiver/transform) · [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcrtpsender-transform)
    #[inline]
    pub fn transform(&self) -> Option<RtcRtpReceiverTransform> {
        Js::get_transform__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the transform of encoded frames before they are decoded, or null for none.
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "transform")]
    #[inline]
    pub fn set_transform(&self, value: impl NullableUnion<RtcRtpReceiverTransform>) {
        Js::set_transform__value(js(self), &value.into_option().to_js())
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "transformer")]
    pub(crate) fn get_transformer__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, setter, js_name = "data")]
    pub(crate) fn try_set_data__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "generateKeyFrame")]
    pub(crate) fn try_call_generateKeyFrame__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "generateKeyFrame")]
    pub(crate) fn try_call_generateKeyFrame__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getMetadata")]
    pub(crate) fn try_call_getMetadata__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "sendKeyFrameRequest")]
    pub(crate) fn try_call_sendKeyFrameRequest__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "RTCEncodedAudioFrame")]
    pub(crate) fn try_new_RTCEncodedAudioFrame__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "RTCEncodedAudioFrame")]
    pub(crate) fn try_new_RTCEncodedAudioFrame__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "RTCEncodedVideoFrame")]
    pub(crate) fn try_new_RTCEncodedVideoFrame__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "RTCEncodedVideoFrame")]
    pub(crate) fn try_new_RTCEncodedVideoFrame__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "RTCRtpScriptTransform")]
    pub(crate) fn try_new_RTCRtpScriptTransform__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "RTCRtpScriptTransform")]
    pub(crate) fn try_new_RTCRtpScriptTransform__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "RTCRtpScriptTransform")]
    pub(crate) fn try_new_RTCRtpScriptTransform__value3__as_value(
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "errorType")]
    pub(crate) fn get_errorType__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "keyID")]
    pub(crate) fn get_keyID__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "rid")]
    pub(crate) fn get_rid__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "addDecryptionKey")]
    pub(crate) fn try_call_addDecryptionKey__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "removeDecryptionKey")]
    pub(crate) fn try_call_removeDecryptionKey__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setEncryptionKey")]
    pub(crate) fn try_call_setEncryptionKey__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "KeyFrameRequestEvent")]
    pub(crate) fn new_KeyFrameRequestEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "KeyFrameRequestEvent")]
    pub(crate) fn new_KeyFrameRequestEvent__str2__as_value(a0: &str, a1: &str) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "RTCRtpSFrameDecryptor")]
    pub(crate) fn try_new_RTCRtpSFrameDecryptor__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "RTCRtpSFrameEncryptor")]
    pub(crate) fn try_new_RTCRtpSFrameEncryptor__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "SFrameDecryptorStream")]
    pub(crate) fn try_new_SFrameDecryptorStream__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "SFrameEncryptorStream")]
    pub(crate) fn try_new_SFrameEncryptorStream__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "SFrameTransformErrorEvent")]
    pub(crate) fn try_new_SFrameTransformErrorEvent__str_value__as_value(
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
}
