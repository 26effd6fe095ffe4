//! Types: Encoding and decoding audio and video

/// `dictionary AacEncoderConfig`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct AacEncoderConfig {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(AacEncoderConfig:; "AacEncoderConfig");

/// `enum AacBitstreamFormat`
#[cfg(feature = "web-codecs")]
#[non_exhaustive]
pub enum AacBitstreamFormat {
    /// `"aac"`
    Aac,
    /// `"adts"`
    Adts,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-codecs")]
enumeration!(AacBitstreamFormat {
    Aac = "aac",
    Adts = "adts",
});

/// `dictionary VideoEncoderEncodeOptionsForAv1`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct VideoEncoderEncodeOptionsForAv1 {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(VideoEncoderEncodeOptionsForAv1:; "VideoEncoderEncodeOptionsForAv1");

/// `dictionary AvcEncoderConfig`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct AvcEncoderConfig {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(AvcEncoderConfig:; "AvcEncoderConfig");

/// `enum AvcBitstreamFormat`
#[cfg(feature = "web-codecs")]
#[non_exhaustive]
pub enum AvcBitstreamFormat {
    /// `"annexb"`
    Annexb,
    /// `"avc"`
    Avc,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-codecs")]
enumeration!(AvcBitstreamFormat {
    Annexb = "annexb",
    Avc = "avc",
});

/// `dictionary VideoEncoderEncodeOptionsForAvc`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct VideoEncoderEncodeOptionsForAvc {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(VideoEncoderEncodeOptionsForAvc:; "VideoEncoderEncodeOptionsForAvc");

/// `dictionary FlacEncoderConfig`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct FlacEncoderConfig {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(FlacEncoderConfig:; "FlacEncoderConfig");

/// `dictionary HevcEncoderConfig`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct HevcEncoderConfig {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(HevcEncoderConfig:; "HevcEncoderConfig");

/// `enum HevcBitstreamFormat`
#[cfg(feature = "web-codecs")]
#[non_exhaustive]
pub enum HevcBitstreamFormat {
    /// `"annexb"`
    Annexb,
    /// `"hevc"`
    Hevc,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-codecs")]
enumeration!(HevcBitstreamFormat {
    Annexb = "annexb",
    Hevc = "hevc",
});

/// `dictionary VideoEncoderEncodeOptionsForHevc`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct VideoEncoderEncodeOptionsForHevc {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(VideoEncoderEncodeOptionsForHevc:; "VideoEncoderEncodeOptionsForHevc");

/// `dictionary OpusEncoderConfig`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct OpusEncoderConfig {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(OpusEncoderConfig:; "OpusEncoderConfig");

/// `enum OpusBitstreamFormat`
#[cfg(feature = "web-codecs")]
#[non_exhaustive]
pub enum OpusBitstreamFormat {
    /// `"opus"`
    Opus,
    /// `"ogg"`
    Ogg,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-codecs")]
enumeration!(OpusBitstreamFormat {
    Opus = "opus",
    Ogg = "ogg",
});

/// `enum OpusSignal`
#[cfg(feature = "web-codecs")]
#[non_exhaustive]
pub enum OpusSignal {
    /// `"auto"`
    Auto,
    /// `"music"`
    Music,
    /// `"voice"`
    Voice,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-codecs")]
enumeration!(OpusSignal {
    Auto = "auto",
    Music = "music",
    Voice = "voice",
});

/// `enum OpusApplication`
#[cfg(feature = "web-codecs")]
#[non_exhaustive]
pub enum OpusApplication {
    /// `"voip"`
    Voip,
    /// `"audio"`
    Audio,
    /// `"lowdelay"`
    Lowdelay,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-codecs")]
enumeration!(OpusApplication {
    Voip = "voip",
    Audio = "audio",
    Lowdelay = "lowdelay",
});

/// `dictionary VideoEncoderEncodeOptionsForVp9`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct VideoEncoderEncodeOptionsForVp9 {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(VideoEncoderEncodeOptionsForVp9:; "VideoEncoderEncodeOptionsForVp9");

/// `interface AudioDecoder : EventTarget`
///
/// Exposed in Window, DedicatedWorker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioDecoder) · [Specification](https://w3c.github.io/webcodecs/#audiodecoder-interface)
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct AudioDecoder {
    parent: crate::EventTarget,
}
#[cfg(feature = "web-codecs")]
interface!(AudioDecoder: crate::EventTarget; "AudioDecoder");

/// `dictionary AudioDecoderInit`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct AudioDecoderInit {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(AudioDecoderInit:; "AudioDecoderInit");

/// `interface VideoDecoder : EventTarget`
///
/// Exposed in Window, DedicatedWorker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoDecoder) · [Specification](https://w3c.github.io/webcodecs/#videodecoder-interface)
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct VideoDecoder {
    parent: crate::EventTarget,
}
#[cfg(feature = "web-codecs")]
interface!(VideoDecoder: crate::EventTarget; "VideoDecoder");

/// `dictionary VideoDecoderInit`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct VideoDecoderInit {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(VideoDecoderInit:; "VideoDecoderInit");

/// `interface AudioEncoder : EventTarget`
///
/// Exposed in Window, DedicatedWorker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioEncoder) · [Specification](https://w3c.github.io/webcodecs/#audioencoder-interface)
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct AudioEncoder {
    parent: crate::EventTarget,
}
#[cfg(feature = "web-codecs")]
interface!(AudioEncoder: crate::EventTarget; "AudioEncoder");

/// `dictionary AudioEncoderInit`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct AudioEncoderInit {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(AudioEncoderInit:; "AudioEncoderInit");

/// `dictionary EncodedAudioChunkMetadata`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct EncodedAudioChunkMetadata {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(EncodedAudioChunkMetadata:; "EncodedAudioChunkMetadata");

/// `interface VideoEncoder : EventTarget`
///
/// Exposed in Window, DedicatedWorker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoEncoder) · [Specification](https://w3c.github.io/webcodecs/#videoencoder-interface)
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct VideoEncoder {
    parent: crate::EventTarget,
}
#[cfg(feature = "web-codecs")]
interface!(VideoEncoder: crate::EventTarget; "VideoEncoder");

/// `dictionary VideoEncoderInit`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct VideoEncoderInit {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(VideoEncoderInit:; "VideoEncoderInit");

/// `dictionary EncodedVideoChunkMetadata`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct EncodedVideoChunkMetadata {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(EncodedVideoChunkMetadata:; "EncodedVideoChunkMetadata");

/// `dictionary SvcOutputMetadata`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct SvcOutputMetadata {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(SvcOutputMetadata:; "SvcOutputMetadata");

/// `dictionary AudioDecoderSupport`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct AudioDecoderSupport {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(AudioDecoderSupport:; "AudioDecoderSupport");

/// `dictionary VideoDecoderSupport`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct VideoDecoderSupport {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(VideoDecoderSupport:; "VideoDecoderSupport");

/// `dictionary AudioEncoderSupport`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct AudioEncoderSupport {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(AudioEncoderSupport:; "AudioEncoderSupport");

/// `dictionary VideoEncoderSupport`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct VideoEncoderSupport {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(VideoEncoderSupport:; "VideoEncoderSupport");

/// `dictionary AudioDecoderConfig`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct AudioDecoderConfig {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(AudioDecoderConfig:; "AudioDecoderConfig");

/// `dictionary VideoDecoderConfig`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct VideoDecoderConfig {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(VideoDecoderConfig:; "VideoDecoderConfig");

/// `dictionary AudioEncoderConfig`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct AudioEncoderConfig {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(AudioEncoderConfig:; "AudioEncoderConfig");

/// `dictionary VideoEncoderConfig`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct VideoEncoderConfig {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(VideoEncoderConfig:; "VideoEncoderConfig");

/// `enum HardwareAcceleration`
#[cfg(feature = "web-codecs")]
#[non_exhaustive]
pub enum HardwareAcceleration {
    /// `"no-preference"`
    NoPreference,
    /// `"prefer-hardware"`
    PreferHardware,
    /// `"prefer-software"`
    PreferSoftware,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-codecs")]
enumeration!(HardwareAcceleration {
    NoPreference = "no-preference",
    PreferHardware = "prefer-hardware",
    PreferSoftware = "prefer-software",
});

/// `enum AlphaOption`
#[cfg(feature = "web-codecs")]
#[non_exhaustive]
pub enum AlphaOption {
    /// `"keep"`
    Keep,
    /// `"discard"`
    Discard,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-codecs")]
enumeration!(AlphaOption {
    Keep = "keep",
    Discard = "discard",
});

/// `enum LatencyMode`
#[cfg(feature = "web-codecs")]
#[non_exhaustive]
pub enum LatencyMode {
    /// `"quality"`
    Quality,
    /// `"realtime"`
    Realtime,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-codecs")]
enumeration!(LatencyMode {
    Quality = "quality",
    Realtime = "realtime",
});

/// `dictionary VideoEncoderEncodeOptions`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct VideoEncoderEncodeOptions {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(VideoEncoderEncodeOptions:; "VideoEncoderEncodeOptions");

/// `enum VideoEncoderBitrateMode`
#[cfg(feature = "web-codecs")]
#[non_exhaustive]
pub enum VideoEncoderBitrateMode {
    /// `"constant"`
    Constant,
    /// `"variable"`
    Variable,
    /// `"quantizer"`
    Quantizer,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-codecs")]
enumeration!(VideoEncoderBitrateMode {
    Constant = "constant",
    Variable = "variable",
    Quantizer = "quantizer",
});

/// `enum CodecState`
#[cfg(feature = "web-codecs")]
#[non_exhaustive]
pub enum CodecState {
    /// `"unconfigured"`
    Unconfigured,
    /// `"configured"`
    Configured,
    /// `"closed"`
    Closed,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-codecs")]
enumeration!(CodecState {
    Unconfigured = "unconfigured",
    Configured = "configured",
    Closed = "closed",
});

/// `interface EncodedAudioChunk`
///
/// Exposed in Window, DedicatedWorker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedAudioChunk) · [Specification](https://w3c.github.io/webcodecs/#encodedaudiochunk-interface)
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct EncodedAudioChunk {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
interface!(EncodedAudioChunk:; "EncodedAudioChunk");

/// `dictionary EncodedAudioChunkInit`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct EncodedAudioChunkInit {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(EncodedAudioChunkInit:; "EncodedAudioChunkInit");

/// `enum EncodedAudioChunkType`
#[cfg(feature = "web-codecs")]
#[non_exhaustive]
pub enum EncodedAudioChunkType {
    /// `"key"`
    Key,
    /// `"delta"`
    Delta,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-codecs")]
enumeration!(EncodedAudioChunkType {
    Key = "key",
    Delta = "delta",
});

/// `interface EncodedVideoChunk`
///
/// Exposed in Window, DedicatedWorker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedVideoChunk) · [Specification](https://w3c.github.io/webcodecs/#encodedvideochunk-interface)
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct EncodedVideoChunk {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
interface!(EncodedVideoChunk:; "EncodedVideoChunk");

/// `dictionary EncodedVideoChunkInit`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct EncodedVideoChunkInit {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(EncodedVideoChunkInit:; "EncodedVideoChunkInit");

/// `enum EncodedVideoChunkType`
#[cfg(any(feature = "web-codecs", feature = "webrtc-encoded-transform"))]
#[non_exhaustive]
pub enum EncodedVideoChunkType {
    /// `"key"`
    Key,
    /// `"delta"`
    Delta,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "web-codecs", feature = "webrtc-encoded-transform"))]
enumeration!(EncodedVideoChunkType {
    Key = "key",
    Delta = "delta",
});

/// `interface AudioData`
///
/// Exposed in Window, DedicatedWorker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioData) · [Specification](https://w3c.github.io/webcodecs/#audiodata-interface)
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct AudioData {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
interface!(AudioData:; "AudioData");

/// `dictionary AudioDataInit`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct AudioDataInit {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(AudioDataInit:; "AudioDataInit");

/// `dictionary AudioDataCopyToOptions`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct AudioDataCopyToOptions {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(AudioDataCopyToOptions:; "AudioDataCopyToOptions");

/// `enum AudioSampleFormat`
#[cfg(feature = "web-codecs")]
#[non_exhaustive]
pub enum AudioSampleFormat {
    /// `"u8"`
    U8,
    /// `"s16"`
    S16,
    /// `"s32"`
    S32,
    /// `"f32"`
    F32,
    /// `"u8-planar"`
    U8Planar,
    /// `"s16-planar"`
    S16Planar,
    /// `"s32-planar"`
    S32Planar,
    /// `"f32-planar"`
    F32Planar,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-codecs")]
enumeration!(AudioSampleFormat {
    U8 = "u8",
    S16 = "s16",
    S32 = "s32",
    F32 = "f32",
    U8Planar = "u8-planar",
    S16Planar = "s16-planar",
    S32Planar = "s32-planar",
    F32Planar = "f32-planar",
});

/// `interface VideoFrame`
///
/// Exposed in Window, DedicatedWorker.
///
/// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame) · [Specification](https://w3c.github.io/webcodecs/#videoframe-interface)
#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "image-decoder", feature = "offscreen-canvas",
    feature = "web-codecs", feature = "webgl", feature = "webgl2", feature = "webgpu",
    all(
        feature = "experimental",
        any(feature = "css-worklets", feature = "language-model", feature = "shape-detection"),
    ),
))]
#[repr(transparent)]
pub struct VideoFrame {
    parent: crate::Object,
}
#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "image-decoder", feature = "offscreen-canvas",
    feature = "web-codecs", feature = "webgl", feature = "webgl2", feature = "webgpu",
    all(
        feature = "experimental",
        any(feature = "css-worklets", feature = "language-model", feature = "shape-detection"),
    ),
))]
interface!(VideoFrame:; "VideoFrame");

/// `dictionary VideoFrameInit`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct VideoFrameInit {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(VideoFrameInit:; "VideoFrameInit");

/// `dictionary VideoFrameBufferInit`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct VideoFrameBufferInit {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(VideoFrameBufferInit:; "VideoFrameBufferInit");

/// `dictionary VideoFrameMetadata`
#[cfg(any(feature = "media-capture-extensions", feature = "web-codecs"))]
#[repr(transparent)]
pub struct VideoFrameMetadata {
    parent: crate::Object,
}
#[cfg(any(feature = "media-capture-extensions", feature = "web-codecs"))]
dictionary!(VideoFrameMetadata:; "VideoFrameMetadata");

/// `dictionary VideoFrameCopyToOptions`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct VideoFrameCopyToOptions {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(VideoFrameCopyToOptions:; "VideoFrameCopyToOptions");

/// `dictionary PlaneLayout`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct PlaneLayout {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(PlaneLayout:; "PlaneLayout");

/// `enum VideoPixelFormat`
#[cfg(feature = "web-codecs")]
#[non_exhaustive]
pub enum VideoPixelFormat {
    /// `"I420"`
    I420,
    /// `"I420P10"`
    I420p10,
    /// `"I420P12"`
    I420p12,
    /// `"I420A"`
    I420a,
    /// `"I420AP10"`
    I420ap10,
    /// `"I420AP12"`
    I420ap12,
    /// `"I422"`
    I422,
    /// `"I422P10"`
    I422p10,
    /// `"I422P12"`
    I422p12,
    /// `"I422A"`
    I422a,
    /// `"I422AP10"`
    I422ap10,
    /// `"I422AP12"`
    I422ap12,
    /// `"I444"`
    I444,
    /// `"I444P10"`
    I444p10,
    /// `"I444P12"`
    I444p12,
    /// `"I444A"`
    I444a,
    /// `"I444AP10"`
    I444ap10,
    /// `"I444AP12"`
    I444ap12,
    /// `"NV12"`
    Nv12,
    /// `"RGBA"`
    Rgba,
    /// `"RGBX"`
    Rgbx,
    /// `"BGRA"`
    Bgra,
    /// `"BGRX"`
    Bgrx,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-codecs")]
enumeration!(VideoPixelFormat {
    I420 = "I420",
    I420p10 = "I420P10",
    I420p12 = "I420P12",
    I420a = "I420A",
    I420ap10 = "I420AP10",
    I420ap12 = "I420AP12",
    I422 = "I422",
    I422p10 = "I422P10",
    I422p12 = "I422P12",
    I422a = "I422A",
    I422ap10 = "I422AP10",
    I422ap12 = "I422AP12",
    I444 = "I444",
    I444p10 = "I444P10",
    I444p12 = "I444P12",
    I444a = "I444A",
    I444ap10 = "I444AP10",
    I444ap12 = "I444AP12",
    Nv12 = "NV12",
    Rgba = "RGBA",
    Rgbx = "RGBX",
    Bgra = "BGRA",
    Bgrx = "BGRX",
});

/// `interface VideoColorSpace`
///
/// Exposed in Window, DedicatedWorker.
///
/// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoColorSpace) · [Specification](https://w3c.github.io/webcodecs/#videocolorspace)
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct VideoColorSpace {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
interface!(VideoColorSpace:; "VideoColorSpace");

/// `dictionary VideoColorSpaceInit`
#[cfg(feature = "web-codecs")]
#[repr(transparent)]
pub struct VideoColorSpaceInit {
    parent: crate::Object,
}
#[cfg(feature = "web-codecs")]
dictionary!(VideoColorSpaceInit:; "VideoColorSpaceInit");

/// `enum VideoColorPrimaries`
#[cfg(feature = "web-codecs")]
#[non_exhaustive]
pub enum VideoColorPrimaries {
    /// `"bt709"`
    Bt709,
    /// `"bt470bg"`
    Bt470bg,
    /// `"smpte170m"`
    Smpte170m,
    /// `"bt2020"`
    Bt2020,
    /// `"smpte432"`
    Smpte432,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-codecs")]
enumeration!(VideoColorPrimaries {
    Bt709 = "bt709",
    Bt470bg = "bt470bg",
    Smpte170m = "smpte170m",
    Bt2020 = "bt2020",
    Smpte432 = "smpte432",
});

/// `enum VideoTransferCharacteristics`
#[cfg(feature = "web-codecs")]
#[non_exhaustive]
pub enum VideoTransferCharacteristics {
    /// `"bt709"`
    Bt709,
    /// `"smpte170m"`
    Smpte170m,
    /// `"iec61966-2-1"`
    Iec6196621,
    /// `"linear"`
    Linear,
    /// `"pq"`
    Pq,
    /// `"hlg"`
    Hlg,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-codecs")]
enumeration!(VideoTransferCharacteristics {
    Bt709 = "bt709",
    Smpte170m = "smpte170m",
    Iec6196621 = "iec61966-2-1",
    Linear = "linear",
    Pq = "pq",
    Hlg = "hlg",
});

/// `enum VideoMatrixCoefficients`
#[cfg(feature = "web-codecs")]
#[non_exhaustive]
pub enum VideoMatrixCoefficients {
    /// `"rgb"`
    Rgb,
    /// `"bt709"`
    Bt709,
    /// `"bt470bg"`
    Bt470bg,
    /// `"smpte170m"`
    Smpte170m,
    /// `"bt2020-ncl"`
    Bt2020Ncl,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-codecs")]
enumeration!(VideoMatrixCoefficients {
    Rgb = "rgb",
    Bt709 = "bt709",
    Bt470bg = "bt470bg",
    Smpte170m = "smpte170m",
    Bt2020Ncl = "bt2020-ncl",
});

/// `callback AudioDataOutputCallback = undefined (AudioData output)`
#[cfg(feature = "web-codecs")]
pub type AudioDataOutputCallback = crate::Function<fn(crate::AudioData)>;

/// `callback WebCodecsErrorCallback = undefined (DOMException error)`
#[cfg(feature = "web-codecs")]
pub type WebCodecsErrorCallback = crate::Function<fn(crate::DomException)>;

/// `callback VideoFrameOutputCallback = undefined (VideoFrame output)`
#[cfg(feature = "web-codecs")]
pub type VideoFrameOutputCallback = crate::Function<fn(crate::VideoFrame)>;

/// `callback EncodedAudioChunkOutputCallback = undefined (EncodedAudioChunk output, optional EncodedAudioChunkMetadata metadata = {})`
#[cfg(feature = "web-codecs")]
pub type EncodedAudioChunkOutputCallback = crate::Function<fn(
    crate::EncodedAudioChunk,
    crate::EncodedAudioChunkMetadata,
)>;

/// `callback EncodedVideoChunkOutputCallback = undefined (EncodedVideoChunk chunk, optional EncodedVideoChunkMetadata metadata = {})`
#[cfg(feature = "web-codecs")]
pub type EncodedVideoChunkOutputCallback = crate::Function<fn(
    crate::EncodedVideoChunk,
    crate::EncodedVideoChunkMetadata,
)>;
