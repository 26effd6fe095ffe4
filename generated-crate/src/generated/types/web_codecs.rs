//! Types: Encoding and decoding audio and video

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// AAC settings of an `AudioEncoder`.
    ///
    /// `dictionary AacEncoderConfig`
    ///
    /// Feature `web-codecs`.
    pub struct AacEncoderConfig: [crate::Object];
    name = "AacEncoderConfig";
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// The form of AAC data: `aac` for raw frames, or `adts` with a header in each frame.
    ///
    /// `enum AacBitstreamFormat`
    ///
    /// Feature `web-codecs`.
    pub enum AacBitstreamFormat {
        Aac = "aac",
        Adts = "adts",
    }
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// AV1 settings for one video frame.
    ///
    /// `dictionary VideoEncoderEncodeOptionsForAv1`
    ///
    /// Feature `web-codecs`.
    pub struct VideoEncoderEncodeOptionsForAv1: [crate::Object];
    name = "VideoEncoderEncodeOptionsForAv1";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// H.264 settings of a `VideoEncoder`.
    ///
    /// `dictionary AvcEncoderConfig`
    ///
    /// Feature `web-codecs`.
    pub struct AvcEncoderConfig: [crate::Object];
    name = "AvcEncoderConfig";
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// The form of H.264 data: `avc` with a separate description, or `annexb` with start codes.
    ///
    /// `enum AvcBitstreamFormat`
    ///
    /// Feature `web-codecs`.
    pub enum AvcBitstreamFormat {
        Annexb = "annexb",
        Avc = "avc",
    }
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// H.264 settings for one video frame.
    ///
    /// `dictionary VideoEncoderEncodeOptionsForAvc`
    ///
    /// Feature `web-codecs`.
    pub struct VideoEncoderEncodeOptionsForAvc: [crate::Object];
    name = "VideoEncoderEncodeOptionsForAvc";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// FLAC settings of an `AudioEncoder`.
    ///
    /// `dictionary FlacEncoderConfig`
    ///
    /// Feature `web-codecs`.
    pub struct FlacEncoderConfig: [crate::Object];
    name = "FlacEncoderConfig";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// HEVC (H.265) settings of a `VideoEncoder`.
    ///
    /// `dictionary HevcEncoderConfig`
    ///
    /// Feature `web-codecs`.
    pub struct HevcEncoderConfig: [crate::Object];
    name = "HevcEncoderConfig";
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// The form of HEVC data: `hevc` with a separate description, or `annexb` with start codes.
    ///
    /// `enum HevcBitstreamFormat`
    ///
    /// Feature `web-codecs`.
    pub enum HevcBitstreamFormat {
        Annexb = "annexb",
        Hevc = "hevc",
    }
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// HEVC settings for one video frame.
    ///
    /// `dictionary VideoEncoderEncodeOptionsForHevc`
    ///
    /// Feature `web-codecs`.
    pub struct VideoEncoderEncodeOptionsForHevc: [crate::Object];
    name = "VideoEncoderEncodeOptionsForHevc";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// Opus settings of an `AudioEncoder`.
    ///
    /// `dictionary OpusEncoderConfig`
    ///
    /// Feature `web-codecs`.
    pub struct OpusEncoderConfig: [crate::Object];
    name = "OpusEncoderConfig";
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// The form of Opus data: `opus` for plain packets, or `ogg` for packets with an Ogg header as description.
    ///
    /// `enum OpusBitstreamFormat`
    ///
    /// Feature `web-codecs`.
    pub enum OpusBitstreamFormat {
        Opus = "opus",
        Ogg = "ogg",
    }
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// The kind of sound to tune Opus for: `auto`, `music` or `voice`.
    ///
    /// `enum OpusSignal`
    ///
    /// Feature `web-codecs`.
    pub enum OpusSignal {
        Auto = "auto",
        Music = "music",
        Voice = "voice",
    }
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// The purpose to tune Opus for: `voip`, `audio` or `lowdelay`.
    ///
    /// `enum OpusApplication`
    ///
    /// Feature `web-codecs`.
    pub enum OpusApplication {
        Voip = "voip",
        Audio = "audio",
        Lowdelay = "lowdelay",
    }
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// VP9 settings for one video frame.
    ///
    /// `dictionary VideoEncoderEncodeOptionsForVp9`
    ///
    /// Feature `web-codecs`.
    pub struct VideoEncoderEncodeOptionsForVp9: [crate::Object];
    name = "VideoEncoderEncodeOptionsForVp9";
}

#[cfg(feature = "web-codecs")]
web_interface! {
    /// A decoder that turns encoded chunks into `AudioData`.
    ///
    /// `interface AudioDecoder : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-codecs`. Exposed in Window, DedicatedWorker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioDecoder) · [Specification](https://w3c.github.io/webcodecs/#audiodecoder-interface)
    pub struct AudioDecoder: [crate::EventTarget, crate::Object];
    class = "AudioDecoder";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// The callbacks of a new `AudioDecoder`.
    ///
    /// `dictionary AudioDecoderInit`
    ///
    /// Feature `web-codecs`.
    pub struct AudioDecoderInit: [crate::Object];
    name = "AudioDecoderInit";
}

#[cfg(feature = "web-codecs")]
web_interface! {
    /// A decoder that turns encoded chunks into video frames.
    ///
    /// `interface VideoDecoder : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-codecs`. Exposed in Window, DedicatedWorker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoDecoder) · [Specification](https://w3c.github.io/webcodecs/#videodecoder-interface)
    pub struct VideoDecoder: [crate::EventTarget, crate::Object];
    class = "VideoDecoder";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// The callbacks of a new `VideoDecoder`.
    ///
    /// `dictionary VideoDecoderInit`
    ///
    /// Feature `web-codecs`.
    pub struct VideoDecoderInit: [crate::Object];
    name = "VideoDecoderInit";
}

#[cfg(feature = "web-codecs")]
web_interface! {
    /// An encoder that turns `AudioData` into encoded chunks.
    ///
    /// `interface AudioEncoder : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-codecs`. Exposed in Window, DedicatedWorker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioEncoder) · [Specification](https://w3c.github.io/webcodecs/#audioencoder-interface)
    pub struct AudioEncoder: [crate::EventTarget, crate::Object];
    class = "AudioEncoder";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// The callbacks of a new `AudioEncoder`.
    ///
    /// `dictionary AudioEncoderInit`
    ///
    /// Feature `web-codecs`.
    pub struct AudioEncoderInit: [crate::Object];
    name = "AudioEncoderInit";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// Details that come with an encoded chunk of audio.
    ///
    /// `dictionary EncodedAudioChunkMetadata`
    ///
    /// Feature `web-codecs`.
    pub struct EncodedAudioChunkMetadata: [crate::Object];
    name = "EncodedAudioChunkMetadata";
}

#[cfg(feature = "web-codecs")]
web_interface! {
    /// An encoder that turns video frames into encoded chunks.
    ///
    /// `interface VideoEncoder : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-codecs`. Exposed in Window, DedicatedWorker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoEncoder) · [Specification](https://w3c.github.io/webcodecs/#videoencoder-interface)
    pub struct VideoEncoder: [crate::EventTarget, crate::Object];
    class = "VideoEncoder";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// The callbacks of a new `VideoEncoder`.
    ///
    /// `dictionary VideoEncoderInit`
    ///
    /// Feature `web-codecs`.
    pub struct VideoEncoderInit: [crate::Object];
    name = "VideoEncoderInit";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// Details that come with an encoded chunk of video.
    ///
    /// `dictionary EncodedVideoChunkMetadata`
    ///
    /// Feature `web-codecs`.
    pub struct EncodedVideoChunkMetadata: [crate::Object];
    name = "EncodedVideoChunkMetadata";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// The place of a chunk in scalable video coding.
    ///
    /// `dictionary SvcOutputMetadata`
    ///
    /// Feature `web-codecs`.
    pub struct SvcOutputMetadata: [crate::Object];
    name = "SvcOutputMetadata";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// The answer whether the browser can decode a kind of audio.
    ///
    /// `dictionary AudioDecoderSupport`
    ///
    /// Feature `web-codecs`.
    pub struct AudioDecoderSupport: [crate::Object];
    name = "AudioDecoderSupport";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// The answer whether the browser can decode a kind of video.
    ///
    /// `dictionary VideoDecoderSupport`
    ///
    /// Feature `web-codecs`.
    pub struct VideoDecoderSupport: [crate::Object];
    name = "VideoDecoderSupport";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// The answer whether the browser can encode a kind of audio.
    ///
    /// `dictionary AudioEncoderSupport`
    ///
    /// Feature `web-codecs`.
    pub struct AudioEncoderSupport: [crate::Object];
    name = "AudioEncoderSupport";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// The answer whether the browser can encode a kind of video.
    ///
    /// `dictionary VideoEncoderSupport`
    ///
    /// Feature `web-codecs`.
    pub struct VideoEncoderSupport: [crate::Object];
    name = "VideoEncoderSupport";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// The codec and the format of encoded audio.
    ///
    /// `dictionary AudioDecoderConfig`
    ///
    /// Feature `web-codecs`.
    pub struct AudioDecoderConfig: [crate::Object];
    name = "AudioDecoderConfig";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// The codec and the format of encoded video.
    ///
    /// `dictionary VideoDecoderConfig`
    ///
    /// Feature `web-codecs`.
    pub struct VideoDecoderConfig: [crate::Object];
    name = "VideoDecoderConfig";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// The codec, format and bit rate for encoding audio.
    ///
    /// `dictionary AudioEncoderConfig`
    ///
    /// Feature `web-codecs`.
    pub struct AudioEncoderConfig: [crate::Object];
    name = "AudioEncoderConfig";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// The codec, size, bit rate and other settings for encoding video.
    ///
    /// `dictionary VideoEncoderConfig`
    ///
    /// Feature `web-codecs`.
    pub struct VideoEncoderConfig: [crate::Object];
    name = "VideoEncoderConfig";
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// A wish for a hardware or a software codec, or for neither.
    ///
    /// `enum HardwareAcceleration`
    ///
    /// Feature `web-codecs`.
    pub enum HardwareAcceleration {
        NoPreference = "no-preference",
        PreferHardware = "prefer-hardware",
        PreferSoftware = "prefer-software",
    }
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// The treatment of transparency: `keep` or `discard`.
    ///
    /// `enum AlphaOption`
    ///
    /// Feature `web-codecs`.
    pub enum AlphaOption {
        Keep = "keep",
        Discard = "discard",
    }
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// The aim of an encoder: `quality`, or `realtime` for low delay.
    ///
    /// `enum LatencyMode`
    ///
    /// Feature `web-codecs`.
    pub enum LatencyMode {
        Quality = "quality",
        Realtime = "realtime",
    }
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// Options for encoding one video frame.
    ///
    /// `dictionary VideoEncoderEncodeOptions`
    ///
    /// Feature `web-codecs`.
    pub struct VideoEncoderEncodeOptions: [crate::Object];
    name = "VideoEncoderEncodeOptions";
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// The control of the bit rate: `constant`, `variable` or `quantizer`, which sets the quality of each frame.
    ///
    /// `enum VideoEncoderBitrateMode`
    ///
    /// Feature `web-codecs`.
    pub enum VideoEncoderBitrateMode {
        Constant = "constant",
        Variable = "variable",
        Quantizer = "quantizer",
    }
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// The state of a codec: `unconfigured`, `configured` or `closed`.
    ///
    /// `enum CodecState`
    ///
    /// Feature `web-codecs`.
    pub enum CodecState {
        Unconfigured = "unconfigured",
        Configured = "configured",
        Closed = "closed",
    }
}

#[cfg(feature = "web-codecs")]
web_interface! {
    /// A chunk of encoded audio, the input of a decoder or the output of an encoder.
    ///
    /// `interface EncodedAudioChunk`
    ///
    /// Feature `web-codecs`. Exposed in Window, DedicatedWorker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedAudioChunk) · [Specification](https://w3c.github.io/webcodecs/#encodedaudiochunk-interface)
    pub struct EncodedAudioChunk: [crate::Object];
    class = "EncodedAudioChunk";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// The data and the times of a new `EncodedAudioChunk`.
    ///
    /// `dictionary EncodedAudioChunkInit`
    ///
    /// Feature `web-codecs`.
    pub struct EncodedAudioChunkInit: [crate::Object];
    name = "EncodedAudioChunkInit";
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// The kinds of chunk: `key` can be decoded by itself, `delta` needs earlier ones.
    ///
    /// `enum EncodedAudioChunkType`
    ///
    /// Feature `web-codecs`.
    pub enum EncodedAudioChunkType {
        Key = "key",
        Delta = "delta",
    }
}

#[cfg(feature = "web-codecs")]
web_interface! {
    /// A chunk of encoded video, the input of a decoder or the output of an encoder.
    ///
    /// `interface EncodedVideoChunk`
    ///
    /// Feature `web-codecs`. Exposed in Window, DedicatedWorker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedVideoChunk) · [Specification](https://w3c.github.io/webcodecs/#encodedvideochunk-interface)
    pub struct EncodedVideoChunk: [crate::Object];
    class = "EncodedVideoChunk";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// The data and the times of a new `EncodedVideoChunk`.
    ///
    /// `dictionary EncodedVideoChunkInit`
    ///
    /// Feature `web-codecs`.
    pub struct EncodedVideoChunkInit: [crate::Object];
    name = "EncodedVideoChunkInit";
}

#[cfg(any(feature = "web-codecs", feature = "webrtc-encoded-transform"))]
web_enumeration! {
    /// The kinds of chunk: `key` can be decoded by itself, `delta` needs earlier ones.
    ///
    /// `enum EncodedVideoChunkType`
    ///
    /// Feature `web-codecs`.
    pub enum EncodedVideoChunkType {
        Key = "key",
        Delta = "delta",
    }
}

#[cfg(feature = "web-codecs")]
web_interface! {
    /// A block of audio samples that are not encoded; close it when it is not needed any more.
    ///
    /// `interface AudioData`
    ///
    /// Feature `web-codecs`. Exposed in Window, DedicatedWorker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioData) · [Specification](https://w3c.github.io/webcodecs/#audiodata-interface)
    pub struct AudioData: [crate::Object];
    class = "AudioData";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// The samples and the format of a new `AudioData`.
    ///
    /// `dictionary AudioDataInit`
    ///
    /// Feature `web-codecs`.
    pub struct AudioDataInit: [crate::Object];
    name = "AudioDataInit";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// The choice of samples to copy, and their format.
    ///
    /// `dictionary AudioDataCopyToOptions`
    ///
    /// Feature `web-codecs`.
    pub struct AudioDataCopyToOptions: [crate::Object];
    name = "AudioDataCopyToOptions";
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// The formats of samples, such as `s16` or `f32`; `-planar` means that each channel is stored apart.
    ///
    /// `enum AudioSampleFormat`
    ///
    /// Feature `web-codecs`.
    pub enum AudioSampleFormat {
        U8 = "u8",
        S16 = "s16",
        S32 = "s32",
        F32 = "f32",
        U8Planar = "u8-planar",
        S16Planar = "s16-planar",
        S32Planar = "s32-planar",
        F32Planar = "f32-planar",
    }
}

#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "image-decoder", feature = "offscreen-canvas",
    feature = "web-codecs", feature = "webgl", feature = "webgl2", feature = "webgpu",
    all(feature = "experimental", any(
        feature = "css-worklets", feature = "language-model", feature = "shape-detection",
    )),
))]
web_interface! {
    /// A picture of a video, which can be drawn or encoded; close it when it is not needed any more.
    ///
    /// `interface VideoFrame`
    ///
    /// Feature `web-codecs`. Exposed in Window, DedicatedWorker. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame) · [Specification](https://w3c.github.io/webcodecs/#videoframe-interface)
    pub struct VideoFrame: [crate::Object];
    class = "VideoFrame";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// Options for a `VideoFrame` made from an image, a canvas or another frame.
    ///
    /// `dictionary VideoFrameInit`
    ///
    /// Feature `web-codecs`.
    pub struct VideoFrameInit: [crate::Object];
    name = "VideoFrameInit";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// The format of a `VideoFrame` made from bytes.
    ///
    /// `dictionary VideoFrameBufferInit`
    ///
    /// Feature `web-codecs`.
    pub struct VideoFrameBufferInit: [crate::Object];
    name = "VideoFrameBufferInit";
}

#[cfg(any(feature = "media-capture-extensions", feature = "web-codecs"))]
web_dictionary! {
    /// Extra data about a frame, such as where it comes from.
    ///
    /// `dictionary VideoFrameMetadata`
    ///
    /// Members are added by the feature `media-capture-extensions`.
    ///
    /// Feature `web-codecs`.
    pub struct VideoFrameMetadata: [crate::Object];
    name = "VideoFrameMetadata";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// The area, layout and format for copying pixels out of a frame.
    ///
    /// `dictionary VideoFrameCopyToOptions`
    ///
    /// Feature `web-codecs`.
    pub struct VideoFrameCopyToOptions: [crate::Object];
    name = "VideoFrameCopyToOptions";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// The place of one plane of pixels in a buffer.
    ///
    /// `dictionary PlaneLayout`
    ///
    /// Feature `web-codecs`.
    pub struct PlaneLayout: [crate::Object];
    name = "PlaneLayout";
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// The pixel formats, such as `I420`, `NV12` or `RGBA`.
    ///
    /// `enum VideoPixelFormat`
    ///
    /// Feature `web-codecs`.
    pub enum VideoPixelFormat {
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
    }
}

#[cfg(feature = "web-codecs")]
web_interface! {
    /// The meaning of the color values of a video.
    ///
    /// `interface VideoColorSpace`
    ///
    /// Feature `web-codecs`. Exposed in Window, DedicatedWorker. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoColorSpace) · [Specification](https://w3c.github.io/webcodecs/#videocolorspace)
    pub struct VideoColorSpace: [crate::Object];
    class = "VideoColorSpace";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// The values for a new `VideoColorSpace`.
    ///
    /// `dictionary VideoColorSpaceInit`
    ///
    /// Feature `web-codecs`.
    pub struct VideoColorSpaceInit: [crate::Object];
    name = "VideoColorSpaceInit";
    optional;
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// The color primaries of a video, such as `bt709`.
    ///
    /// `enum VideoColorPrimaries`
    ///
    /// Feature `web-codecs`.
    pub enum VideoColorPrimaries {
        Bt709 = "bt709",
        Bt470bg = "bt470bg",
        Smpte170m = "smpte170m",
        Bt2020 = "bt2020",
        Smpte432 = "smpte432",
    }
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// The transfer functions between color values and light, such as `iec61966-2-1` for sRGB.
    ///
    /// `enum VideoTransferCharacteristics`
    ///
    /// Feature `web-codecs`.
    pub enum VideoTransferCharacteristics {
        Bt709 = "bt709",
        Smpte170m = "smpte170m",
        Iec6196621 = "iec61966-2-1",
        Linear = "linear",
        Pq = "pq",
        Hlg = "hlg",
    }
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// The matrices between RGB and the stored color components, such as `bt709`.
    ///
    /// `enum VideoMatrixCoefficients`
    ///
    /// Feature `web-codecs`.
    pub enum VideoMatrixCoefficients {
        Rgb = "rgb",
        Bt709 = "bt709",
        Bt470bg = "bt470bg",
        Smpte170m = "smpte170m",
        Bt2020Ncl = "bt2020-ncl",
    }
}

/// `callback AudioDataOutputCallback = undefined (AudioData output)`
///
/// Feature `web-codecs`.
#[cfg(feature = "web-codecs")]
pub type AudioDataOutputCallback = crate::Function<fn(crate::AudioData)>;

/// `callback WebCodecsErrorCallback = undefined (DOMException error)`
///
/// Feature `web-codecs`.
#[cfg(feature = "web-codecs")]
pub type WebCodecsErrorCallback = crate::Function<fn(crate::DomException)>;

/// `callback VideoFrameOutputCallback = undefined (VideoFrame output)`
///
/// Feature `web-codecs`.
#[cfg(feature = "web-codecs")]
pub type VideoFrameOutputCallback = crate::Function<fn(crate::VideoFrame)>;

/// `callback EncodedAudioChunkOutputCallback = undefined (EncodedAudioChunk output, optional EncodedAudioChunkMetadata metadata = {})`
///
/// Feature `web-codecs`.
#[cfg(feature = "web-codecs")]
pub type EncodedAudioChunkOutputCallback = crate::Function<fn(
    crate::EncodedAudioChunk,
    crate::EncodedAudioChunkMetadata,
)>;

/// `callback EncodedVideoChunkOutputCallback = undefined (EncodedVideoChunk chunk, optional EncodedVideoChunkMetadata metadata = {})`
///
/// Feature `web-codecs`.
#[cfg(feature = "web-codecs")]
pub type EncodedVideoChunkOutputCallback = crate::Function<fn(
    crate::EncodedVideoChunk,
    crate::EncodedVideoChunkMetadata,
)>;

#[cfg(feature = "web-codecs")]
web_stands_for!(crate::VideoColorSpace, crate::VideoColorSpaceInit);
