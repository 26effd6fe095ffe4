//! Types: Changing encoded media on the way, and encrypting it end to end

#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
web_enumeration! {
    /// The algorithms that encrypt and authenticate media frames.
    ///
    /// `enum SFrameCipherSuite`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    pub enum SFrameCipherSuite {
        Aes128CtrHmacSha25680 = "AES_128_CTR_HMAC_SHA256_80",
        Aes128CtrHmacSha25664 = "AES_128_CTR_HMAC_SHA256_64",
        Aes128CtrHmacSha25632 = "AES_128_CTR_HMAC_SHA256_32",
        Aes128GcmSha256128 = "AES_128_GCM_SHA256_128",
        Aes256GcmSha512128 = "AES_256_GCM_SHA512_128",
        Aes256CtrHmacSha51280 = "AES_256_CTR_HMAC_SHA512_80",
        Aes256CtrHmacSha51264 = "AES_256_CTR_HMAC_SHA512_64",
        Aes256CtrHmacSha51232 = "AES_256_CTR_HMAC_SHA512_32",
    }
}

#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
web_dictionary! {
    /// The options for encryption and decryption of media frames.
    ///
    /// `dictionary SFrameTransformOptions`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    pub struct SFrameTransformOptions: [crate::Object];
    name = "SFrameTransformOptions";
    extended;
}

#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
web_enumeration! {
    /// Whether whole frames or single packets are encrypted.
    ///
    /// `enum SFrameType`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    pub enum SFrameType {
        PerFrame = "per-frame",
        PerPacket = "per-packet",
    }
}

#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
web_dictionary! {
    /// The options for a new `RTCRtpSFrameEncryptor`.
    ///
    /// `dictionary RTCRtpSFrameEncryptorOptions : SFrameTransformOptions`
    ///
    /// Inherits the methods of [`SFrameTransformOptions`](crate::SFrameTransformOptions).
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    #[doc(alias = "RTCRtpSFrameEncryptorOptions")]
    pub struct RtcRtpSFrameEncryptorOptions: [crate::SFrameTransformOptions, crate::Object];
    name = "RTCRtpSFrameEncryptorOptions";
}

#[cfg(feature = "webrtc-encoded-transform")]
web_interface! {
    /// A transform that encrypts the frames of a sender with SFrame.
    ///
    /// `interface RTCRtpSFrameEncryptor`
    ///
    /// Feature `webrtc-encoded-transform`. Exposed in Window.
    #[doc(alias = "RTCRtpSFrameEncryptor")]
    pub struct RtcRtpSFrameEncryptor: [crate::Object];
    class = "RTCRtpSFrameEncryptor";
}

#[cfg(feature = "webrtc-encoded-transform")]
web_interface! {
    /// A transform that decrypts the SFrame frames of a receiver.
    ///
    /// `interface RTCRtpSFrameDecryptor : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `webrtc-encoded-transform`. Exposed in Window.
    #[doc(alias = "RTCRtpSFrameDecryptor")]
    pub struct RtcRtpSFrameDecryptor: [crate::EventTarget, crate::Object];
    class = "RTCRtpSFrameDecryptor";
}

#[cfg(feature = "webrtc-encoded-transform")]
web_interface! {
    /// A stream transform that encrypts frames with SFrame.
    ///
    /// `interface SFrameEncryptorStream`
    ///
    /// Feature `webrtc-encoded-transform`. Exposed in Window, DedicatedWorker.
    pub struct SFrameEncryptorStream: [crate::Object];
    class = "SFrameEncryptorStream";
}

#[cfg(feature = "webrtc-encoded-transform")]
web_interface! {
    /// A stream transform that decrypts frames with SFrame.
    ///
    /// `interface SFrameDecryptorStream : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `webrtc-encoded-transform`. Exposed in Window, DedicatedWorker.
    pub struct SFrameDecryptorStream: [crate::EventTarget, crate::Object];
    class = "SFrameDecryptorStream";
}

#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
web_enumeration! {
    /// Why a frame could not be processed.
    ///
    /// `enum SFrameTransformErrorEventType`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    pub enum SFrameTransformErrorEventType {
        Authentication = "authentication",
        KeyId = "keyID",
        Syntax = "syntax",
    }
}

#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
web_interface! {
    /// An event about a media frame that could not be processed.
    ///
    /// `interface SFrameTransformErrorEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `webrtc-encoded-transform` and `experimental`. Exposed in Window, DedicatedWorker.
    pub struct SFrameTransformErrorEvent: [crate::Event, crate::Object];
    class = "SFrameTransformErrorEvent";
}

#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
web_dictionary! {
    /// The properties for a new `SFrameTransformErrorEvent`.
    ///
    /// `dictionary SFrameTransformErrorEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    pub struct SFrameTransformErrorEventInit: [crate::EventInit, crate::Object];
    name = "SFrameTransformErrorEventInit";
}

#[cfg(feature = "webrtc-encoded-transform")]
web_dictionary! {
    /// The properties of an encoded audio or video frame, apart from its data.
    ///
    /// `dictionary RTCEncodedFrameMetadata`
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "RTCEncodedFrameMetadata")]
    pub struct RtcEncodedFrameMetadata: [crate::Object];
    name = "RTCEncodedFrameMetadata";
    extended;
}

#[cfg(feature = "webrtc-encoded-transform")]
web_dictionary! {
    /// The properties of an encoded video frame, apart from its data.
    ///
    /// `dictionary RTCEncodedVideoFrameMetadata : RTCEncodedFrameMetadata`
    ///
    /// Inherits the methods of [`RtcEncodedFrameMetadata`](crate::RtcEncodedFrameMetadata).
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "RTCEncodedVideoFrameMetadata")]
    pub struct RtcEncodedVideoFrameMetadata: [crate::RtcEncodedFrameMetadata, crate::Object];
    name = "RTCEncodedVideoFrameMetadata";
}

#[cfg(feature = "webrtc-encoded-transform")]
web_dictionary! {
    /// Changes for a copy of an encoded video frame.
    ///
    /// `dictionary RTCEncodedVideoFrameOptions`
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "RTCEncodedVideoFrameOptions")]
    pub struct RtcEncodedVideoFrameOptions: [crate::Object];
    name = "RTCEncodedVideoFrameOptions";
}

#[cfg(any(feature = "unspecified", feature = "webrtc-encoded-transform"))]
web_interface! {
    /// An encoded video frame on its way out or in, whose data a transform may change.
    ///
    /// `interface RTCEncodedVideoFrame`
    ///
    /// Members are added by the feature `unspecified`.
    ///
    /// Feature `webrtc-encoded-transform`. Exposed in Window, DedicatedWorker. Baseline: widely available since 2023-08. [MDN](https://developer.mozilla.org/docs/Web/API/RTCEncodedVideoFrame) · [Specification](https://w3c.github.io/webrtc-encoded-transform/#rtcencodedvideoframe)
    #[doc(alias = "RTCEncodedVideoFrame")]
    pub struct RtcEncodedVideoFrame: [crate::Object];
    class = "RTCEncodedVideoFrame";
}

#[cfg(feature = "webrtc-encoded-transform")]
web_dictionary! {
    /// The properties of an encoded audio frame, apart from its data.
    ///
    /// `dictionary RTCEncodedAudioFrameMetadata : RTCEncodedFrameMetadata`
    ///
    /// Inherits the methods of [`RtcEncodedFrameMetadata`](crate::RtcEncodedFrameMetadata).
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "RTCEncodedAudioFrameMetadata")]
    pub struct RtcEncodedAudioFrameMetadata: [crate::RtcEncodedFrameMetadata, crate::Object];
    name = "RTCEncodedAudioFrameMetadata";
}

#[cfg(feature = "webrtc-encoded-transform")]
web_dictionary! {
    /// Changes for a copy of an encoded audio frame.
    ///
    /// `dictionary RTCEncodedAudioFrameOptions`
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "RTCEncodedAudioFrameOptions")]
    pub struct RtcEncodedAudioFrameOptions: [crate::Object];
    name = "RTCEncodedAudioFrameOptions";
}

#[cfg(any(feature = "unspecified", feature = "webrtc-encoded-transform"))]
web_interface! {
    /// An encoded audio frame on its way out or in, whose data a transform may change.
    ///
    /// `interface RTCEncodedAudioFrame`
    ///
    /// Members are added by the feature `unspecified`.
    ///
    /// Feature `webrtc-encoded-transform`. Exposed in Window, DedicatedWorker. Baseline: widely available since 2023-08. [MDN](https://developer.mozilla.org/docs/Web/API/RTCEncodedAudioFrame) · [Specification](https://w3c.github.io/webrtc-encoded-transform/#rtcencodedaudioframe)
    #[doc(alias = "RTCEncodedAudioFrame")]
    pub struct RtcEncodedAudioFrame: [crate::Object];
    class = "RTCEncodedAudioFrame";
}

#[cfg(feature = "webrtc-encoded-transform")]
web_enumeration! {
    /// The kind of frames that a script transform gives out, of which only `sframe` is named.
    ///
    /// `enum RTCRtpScriptTransformType`
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "RTCRtpScriptTransformType")]
    pub enum RtcRtpScriptTransformType {
        Sframe = "sframe",
    }
}

#[cfg(feature = "webrtc-encoded-transform")]
web_dictionary! {
    /// The worker of a script transform, together with the kind of frames it gives out.
    ///
    /// `dictionary WorkerAndParameters`
    ///
    /// Feature `webrtc-encoded-transform`.
    pub struct WorkerAndParameters: [crate::Object];
    name = "WorkerAndParameters";
}

#[cfg(feature = "webrtc-encoded-transform")]
web_interface! {
    /// A transform that lets a worker change the encoded frames of a sender or receiver.
    ///
    /// `interface RTCRtpScriptTransform`
    ///
    /// Feature `webrtc-encoded-transform`. Exposed in Window. Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpScriptTransform) · [Specification](https://w3c.github.io/webrtc-encoded-transform/#rtcrtpscripttransform)
    #[doc(alias = "RTCRtpScriptTransform")]
    pub struct RtcRtpScriptTransform: [crate::Object];
    class = "RTCRtpScriptTransform";
}

#[cfg(feature = "webrtc-encoded-transform")]
web_interface! {
    /// The worker's side of a script transform, with streams of encoded frames.
    ///
    /// `interface RTCRtpScriptTransformer : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `webrtc-encoded-transform`. Exposed in DedicatedWorker. Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpScriptTransformer) · [Specification](https://w3c.github.io/webrtc-encoded-transform/#rtcrtpscripttransformer)
    #[doc(alias = "RTCRtpScriptTransformer")]
    pub struct RtcRtpScriptTransformer: [crate::EventTarget, crate::Object];
    class = "RTCRtpScriptTransformer";
}

#[cfg(any(feature = "webrtc-encoded-transform", feature = "worker-scope"))]
web_interface! {
    /// The event in a worker that hands it a new transformer.
    ///
    /// `interface RTCTransformEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `webrtc-encoded-transform`. Exposed in DedicatedWorker. Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/API/RTCTransformEvent) · [Specification](https://w3c.github.io/webrtc-encoded-transform/#rtctransformevent)
    #[doc(alias = "RTCTransformEvent")]
    pub struct RtcTransformEvent: [crate::Event, crate::Object];
    class = "RTCTransformEvent";
}

#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
web_interface! {
    /// An event that asks for a new key frame.
    ///
    /// `interface KeyFrameRequestEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `webrtc-encoded-transform` and `experimental`. Exposed in DedicatedWorker.
    pub struct KeyFrameRequestEvent: [crate::Event, crate::Object];
    class = "KeyFrameRequestEvent";
}

#[cfg(feature = "webrtc-encoded-transform")]
web_union! {
    /// `typedef (RTCRtpSFrameEncryptor or RTCRtpScriptTransform) RTCRtpSenderTransform`
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "RTCRtpSenderTransform")]
    pub enum RtcRtpSenderTransform {
        RtcRtpSFrameEncryptor(crate::RtcRtpSFrameEncryptor): value,
        RtcRtpScriptTransform(crate::RtcRtpScriptTransform): value,
    }
    into crate::Object;
}

#[cfg(feature = "webrtc-encoded-transform")]
web_union! {
    /// `typedef (RTCRtpSFrameDecryptor or RTCRtpScriptTransform) RTCRtpReceiverTransform`
    ///
    /// Feature `webrtc-encoded-transform`.
    #[doc(alias = "RTCRtpReceiverTransform")]
    pub enum RtcRtpReceiverTransform {
        RtcRtpSFrameDecryptor(crate::RtcRtpSFrameDecryptor): value,
        RtcRtpScriptTransform(crate::RtcRtpScriptTransform): value,
    }
    into crate::Object;
}

#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
web_union! {
    /// `typedef (SmallCryptoKeyID or bigint) CryptoKeyID`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    #[doc(alias = "CryptoKeyID")]
    pub enum CryptoKeyId {
        Number(f64): number,
        BigInt(crate::BigInt): value,
    }
}

#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
web_union! {
    /// `(RTCEncodedVideoFrame or RTCEncodedAudioFrame)`
    ///
    /// Features `webrtc-encoded-transform` and `experimental`.
    pub enum RtcEncodedVideoFrameOrRtcEncodedAudioFrame {
        RtcEncodedVideoFrame(crate::RtcEncodedVideoFrame): value,
        RtcEncodedAudioFrame(crate::RtcEncodedAudioFrame): value,
    }
    into crate::Object;
}

#[cfg(feature = "webrtc-encoded-transform")]
web_union! {
    /// `typedef (Worker or WorkerAndParameters) WorkerOrWorkerAndParameters`
    ///
    /// Feature `webrtc-encoded-transform`.
    pub enum WorkerOrWorkerAndParameters {
        Worker(crate::Worker): value,
        WorkerAndParameters(crate::WorkerAndParameters): dictionary,
    }
    into crate::Object;
}

#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
web_stands_for!(crate::SFrameTransformErrorEvent, crate::SFrameTransformErrorEventInit);
