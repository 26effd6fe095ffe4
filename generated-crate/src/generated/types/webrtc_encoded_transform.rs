//! Types: Changing encoded media on the way, and encrypting it end to end

/// `enum SFrameCipherSuite`
#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
#[non_exhaustive]
pub enum SFrameCipherSuite {
    /// `"AES_128_CTR_HMAC_SHA256_80"`
    Aes128CtrHmacSha25680,
    /// `"AES_128_CTR_HMAC_SHA256_64"`
    Aes128CtrHmacSha25664,
    /// `"AES_128_CTR_HMAC_SHA256_32"`
    Aes128CtrHmacSha25632,
    /// `"AES_128_GCM_SHA256_128"`
    Aes128GcmSha256128,
    /// `"AES_256_GCM_SHA512_128"`
    Aes256GcmSha512128,
    /// `"AES_256_CTR_HMAC_SHA512_80"`
    Aes256CtrHmacSha51280,
    /// `"AES_256_CTR_HMAC_SHA512_64"`
    Aes256CtrHmacSha51264,
    /// `"AES_256_CTR_HMAC_SHA512_32"`
    Aes256CtrHmacSha51232,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
enumeration!(SFrameCipherSuite {
    Aes128CtrHmacSha25680 = "AES_128_CTR_HMAC_SHA256_80",
    Aes128CtrHmacSha25664 = "AES_128_CTR_HMAC_SHA256_64",
    Aes128CtrHmacSha25632 = "AES_128_CTR_HMAC_SHA256_32",
    Aes128GcmSha256128 = "AES_128_GCM_SHA256_128",
    Aes256GcmSha512128 = "AES_256_GCM_SHA512_128",
    Aes256CtrHmacSha51280 = "AES_256_CTR_HMAC_SHA512_80",
    Aes256CtrHmacSha51264 = "AES_256_CTR_HMAC_SHA512_64",
    Aes256CtrHmacSha51232 = "AES_256_CTR_HMAC_SHA512_32",
});

/// `dictionary SFrameTransformOptions`
#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
#[repr(transparent)]
pub struct SFrameTransformOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
dictionary!(SFrameTransformOptions:; "SFrameTransformOptions");
#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
extended!([] SFrameTransformOptions);

/// `enum SFrameType`
#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
#[non_exhaustive]
pub enum SFrameType {
    /// `"per-frame"`
    PerFrame,
    /// `"per-packet"`
    PerPacket,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
enumeration!(SFrameType {
    PerFrame = "per-frame",
    PerPacket = "per-packet",
});

/// `dictionary RTCRtpSFrameEncryptorOptions : SFrameTransformOptions`
#[doc(alias = "RTCRtpSFrameEncryptorOptions")]
#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
#[repr(transparent)]
pub struct RtcRtpSFrameEncryptorOptions {
    parent: crate::SFrameTransformOptions,
}
#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
dictionary!(RtcRtpSFrameEncryptorOptions: crate::SFrameTransformOptions; "RTCRtpSFrameEncryptorOptions");

/// `interface RTCRtpSFrameEncryptor`
///
/// Exposed in Window.
#[doc(alias = "RTCRtpSFrameEncryptor")]
#[cfg(feature = "webrtc-encoded-transform")]
#[repr(transparent)]
pub struct RtcRtpSFrameEncryptor {
    parent: crate::Object,
}
#[cfg(feature = "webrtc-encoded-transform")]
interface!(RtcRtpSFrameEncryptor:; "RTCRtpSFrameEncryptor");

/// `interface RTCRtpSFrameDecryptor : EventTarget`
///
/// Exposed in Window.
#[doc(alias = "RTCRtpSFrameDecryptor")]
#[cfg(feature = "webrtc-encoded-transform")]
#[repr(transparent)]
pub struct RtcRtpSFrameDecryptor {
    parent: crate::EventTarget,
}
#[cfg(feature = "webrtc-encoded-transform")]
interface!(RtcRtpSFrameDecryptor: crate::EventTarget; "RTCRtpSFrameDecryptor");

/// `interface SFrameEncryptorStream`
///
/// Exposed in Window, DedicatedWorker.
#[cfg(feature = "webrtc-encoded-transform")]
#[repr(transparent)]
pub struct SFrameEncryptorStream {
    parent: crate::Object,
}
#[cfg(feature = "webrtc-encoded-transform")]
interface!(SFrameEncryptorStream:; "SFrameEncryptorStream");

/// `interface SFrameDecryptorStream : EventTarget`
///
/// Exposed in Window, DedicatedWorker.
#[cfg(feature = "webrtc-encoded-transform")]
#[repr(transparent)]
pub struct SFrameDecryptorStream {
    parent: crate::EventTarget,
}
#[cfg(feature = "webrtc-encoded-transform")]
interface!(SFrameDecryptorStream: crate::EventTarget; "SFrameDecryptorStream");

/// `enum SFrameTransformErrorEventType`
#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
#[non_exhaustive]
pub enum SFrameTransformErrorEventType {
    /// `"authentication"`
    Authentication,
    /// `"keyID"`
    KeyId,
    /// `"syntax"`
    Syntax,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
enumeration!(SFrameTransformErrorEventType {
    Authentication = "authentication",
    KeyId = "keyID",
    Syntax = "syntax",
});

/// `interface SFrameTransformErrorEvent : Event`
///
/// Exposed in Window, DedicatedWorker.
#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
#[repr(transparent)]
pub struct SFrameTransformErrorEvent {
    parent: crate::Event,
}
#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
interface!(SFrameTransformErrorEvent: crate::Event; "SFrameTransformErrorEvent");

/// `dictionary SFrameTransformErrorEventInit : EventInit`
#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
#[repr(transparent)]
pub struct SFrameTransformErrorEventInit {
    parent: crate::EventInit,
}
#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
dictionary!(SFrameTransformErrorEventInit: crate::EventInit; "SFrameTransformErrorEventInit");

/// `dictionary RTCEncodedFrameMetadata`
#[doc(alias = "RTCEncodedFrameMetadata")]
#[cfg(feature = "webrtc-encoded-transform")]
#[repr(transparent)]
pub struct RtcEncodedFrameMetadata {
    parent: crate::Object,
}
#[cfg(feature = "webrtc-encoded-transform")]
dictionary!(RtcEncodedFrameMetadata:; "RTCEncodedFrameMetadata");
#[cfg(feature = "webrtc-encoded-transform")]
extended!([] RtcEncodedFrameMetadata);

/// `dictionary RTCEncodedVideoFrameMetadata : RTCEncodedFrameMetadata`
#[doc(alias = "RTCEncodedVideoFrameMetadata")]
#[cfg(feature = "webrtc-encoded-transform")]
#[repr(transparent)]
pub struct RtcEncodedVideoFrameMetadata {
    parent: crate::RtcEncodedFrameMetadata,
}
#[cfg(feature = "webrtc-encoded-transform")]
dictionary!(RtcEncodedVideoFrameMetadata: crate::RtcEncodedFrameMetadata; "RTCEncodedVideoFrameMetadata");

/// `dictionary RTCEncodedVideoFrameOptions`
#[doc(alias = "RTCEncodedVideoFrameOptions")]
#[cfg(feature = "webrtc-encoded-transform")]
#[repr(transparent)]
pub struct RtcEncodedVideoFrameOptions {
    parent: crate::Object,
}
#[cfg(feature = "webrtc-encoded-transform")]
dictionary!(RtcEncodedVideoFrameOptions:; "RTCEncodedVideoFrameOptions");

/// `interface RTCEncodedVideoFrame`
///
/// Exposed in Window, DedicatedWorker.
///
/// Baseline: widely available since 2023-08. [MDN](https://developer.mozilla.org/docs/Web/API/RTCEncodedVideoFrame) · [Specification](https://w3c.github.io/webrtc-encoded-transform/#rtcencodedvideoframe)
#[doc(alias = "RTCEncodedVideoFrame")]
#[cfg(feature = "webrtc-encoded-transform")]
#[repr(transparent)]
pub struct RtcEncodedVideoFrame {
    parent: crate::Object,
}
#[cfg(feature = "webrtc-encoded-transform")]
interface!(RtcEncodedVideoFrame:; "RTCEncodedVideoFrame");

/// `dictionary RTCEncodedAudioFrameMetadata : RTCEncodedFrameMetadata`
#[doc(alias = "RTCEncodedAudioFrameMetadata")]
#[cfg(feature = "webrtc-encoded-transform")]
#[repr(transparent)]
pub struct RtcEncodedAudioFrameMetadata {
    parent: crate::RtcEncodedFrameMetadata,
}
#[cfg(feature = "webrtc-encoded-transform")]
dictionary!(RtcEncodedAudioFrameMetadata: crate::RtcEncodedFrameMetadata; "RTCEncodedAudioFrameMetadata");

/// `dictionary RTCEncodedAudioFrameOptions`
#[doc(alias = "RTCEncodedAudioFrameOptions")]
#[cfg(feature = "webrtc-encoded-transform")]
#[repr(transparent)]
pub struct RtcEncodedAudioFrameOptions {
    parent: crate::Object,
}
#[cfg(feature = "webrtc-encoded-transform")]
dictionary!(RtcEncodedAudioFrameOptions:; "RTCEncodedAudioFrameOptions");

/// `interface RTCEncodedAudioFrame`
///
/// Exposed in Window, DedicatedWorker.
///
/// Baseline: widely available since 2023-08. [MDN](https://developer.mozilla.org/docs/Web/API/RTCEncodedAudioFrame) · [Specification](https://w3c.github.io/webrtc-encoded-transform/#rtcencodedaudioframe)
#[doc(alias = "RTCEncodedAudioFrame")]
#[cfg(feature = "webrtc-encoded-transform")]
#[repr(transparent)]
pub struct RtcEncodedAudioFrame {
    parent: crate::Object,
}
#[cfg(feature = "webrtc-encoded-transform")]
interface!(RtcEncodedAudioFrame:; "RTCEncodedAudioFrame");

/// `enum RTCRtpScriptTransformType`
#[doc(alias = "RTCRtpScriptTransformType")]
#[cfg(feature = "webrtc-encoded-transform")]
#[non_exhaustive]
pub enum RtcRtpScriptTransformType {
    /// `"sframe"`
    Sframe,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webrtc-encoded-transform")]
enumeration!(RtcRtpScriptTransformType {
    Sframe = "sframe",
});

/// `dictionary WorkerAndParameters`
#[cfg(feature = "webrtc-encoded-transform")]
#[repr(transparent)]
pub struct WorkerAndParameters {
    parent: crate::Object,
}
#[cfg(feature = "webrtc-encoded-transform")]
dictionary!(WorkerAndParameters:; "WorkerAndParameters");

/// `interface RTCRtpScriptTransform`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpScriptTransform) · [Specification](https://w3c.github.io/webrtc-encoded-transform/#rtcrtpscripttransform)
#[doc(alias = "RTCRtpScriptTransform")]
#[cfg(feature = "webrtc-encoded-transform")]
#[repr(transparent)]
pub struct RtcRtpScriptTransform {
    parent: crate::Object,
}
#[cfg(feature = "webrtc-encoded-transform")]
interface!(RtcRtpScriptTransform:; "RTCRtpScriptTransform");

/// `interface RTCRtpScriptTransformer : EventTarget`
///
/// Exposed in DedicatedWorker.
///
/// Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpScriptTransformer) · [Specification](https://w3c.github.io/webrtc-encoded-transform/#rtcrtpscripttransformer)
#[doc(alias = "RTCRtpScriptTransformer")]
#[cfg(feature = "webrtc-encoded-transform")]
#[repr(transparent)]
pub struct RtcRtpScriptTransformer {
    parent: crate::EventTarget,
}
#[cfg(feature = "webrtc-encoded-transform")]
interface!(RtcRtpScriptTransformer: crate::EventTarget; "RTCRtpScriptTransformer");

/// `interface RTCTransformEvent : Event`
///
/// Exposed in DedicatedWorker.
///
/// Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/API/RTCTransformEvent) · [Specification](https://w3c.github.io/webrtc-encoded-transform/#rtctransformevent)
#[doc(alias = "RTCTransformEvent")]
#[repr(transparent)]
pub struct RtcTransformEvent {
    parent: crate::Event,
}
interface!(RtcTransformEvent: crate::Event; "RTCTransformEvent");

/// `interface KeyFrameRequestEvent : Event`
///
/// Exposed in DedicatedWorker.
#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
#[repr(transparent)]
pub struct KeyFrameRequestEvent {
    parent: crate::Event,
}
#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
interface!(KeyFrameRequestEvent: crate::Event; "KeyFrameRequestEvent");

/// `typedef (RTCRtpSFrameEncryptor or RTCRtpScriptTransform) RTCRtpSenderTransform`
#[doc(alias = "RTCRtpSenderTransform")]
#[cfg(feature = "webrtc-encoded-transform")]
#[non_exhaustive]
pub enum RtcRtpSenderTransform {
    /// `RtcRtpSFrameEncryptor`
    RtcRtpSFrameEncryptor(crate::RtcRtpSFrameEncryptor),
    /// `RtcRtpScriptTransform`
    RtcRtpScriptTransform(crate::RtcRtpScriptTransform),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "webrtc-encoded-transform")]
union!(RtcRtpSenderTransform {
    RtcRtpSFrameEncryptor(crate::RtcRtpSFrameEncryptor): value,
    RtcRtpScriptTransform(crate::RtcRtpScriptTransform): value,
});

/// `typedef (RTCRtpSFrameDecryptor or RTCRtpScriptTransform) RTCRtpReceiverTransform`
#[doc(alias = "RTCRtpReceiverTransform")]
#[cfg(feature = "webrtc-encoded-transform")]
#[non_exhaustive]
pub enum RtcRtpReceiverTransform {
    /// `RtcRtpSFrameDecryptor`
    RtcRtpSFrameDecryptor(crate::RtcRtpSFrameDecryptor),
    /// `RtcRtpScriptTransform`
    RtcRtpScriptTransform(crate::RtcRtpScriptTransform),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "webrtc-encoded-transform")]
union!(RtcRtpReceiverTransform {
    RtcRtpSFrameDecryptor(crate::RtcRtpSFrameDecryptor): value,
    RtcRtpScriptTransform(crate::RtcRtpScriptTransform): value,
});

/// `typedef (SmallCryptoKeyID or bigint) CryptoKeyID`
#[doc(alias = "CryptoKeyID")]
#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
#[non_exhaustive]
pub enum CryptoKeyId {
    /// `Number`
    Number(f64),
    /// `BigInt`
    BigInt(crate::BigInt),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
union!(CryptoKeyId {
    Number(f64): number,
    BigInt(crate::BigInt): value,
});

/// `(RTCEncodedVideoFrame or RTCEncodedAudioFrame)`
#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
#[non_exhaustive]
pub enum RtcEncodedVideoFrameOrRtcEncodedAudioFrame {
    /// `RtcEncodedVideoFrame`
    RtcEncodedVideoFrame(crate::RtcEncodedVideoFrame),
    /// `RtcEncodedAudioFrame`
    RtcEncodedAudioFrame(crate::RtcEncodedAudioFrame),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
union!(RtcEncodedVideoFrameOrRtcEncodedAudioFrame {
    RtcEncodedVideoFrame(crate::RtcEncodedVideoFrame): value,
    RtcEncodedAudioFrame(crate::RtcEncodedAudioFrame): value,
});

/// `typedef (Worker or WorkerAndParameters) WorkerOrWorkerAndParameters`
#[cfg(feature = "webrtc-encoded-transform")]
#[non_exhaustive]
pub enum WorkerOrWorkerAndParameters {
    /// `Worker`
    Worker(crate::Worker),
    /// `WorkerAndParameters`
    WorkerAndParameters(crate::WorkerAndParameters),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "webrtc-encoded-transform")]
union!(WorkerOrWorkerAndParameters {
    Worker(crate::Worker): value,
    WorkerAndParameters(crate::WorkerAndParameters): value,
});
