//! Types: Encoding and decoding audio and video

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary AacEncoderConfig`
    pub struct AacEncoderConfig: [crate::Object];
    name = "AacEncoderConfig";
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// `enum AacBitstreamFormat`
    pub enum AacBitstreamFormat {
        Aac = "aac",
        Adts = "adts",
    }
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary VideoEncoderEncodeOptionsForAv1`
    pub struct VideoEncoderEncodeOptionsForAv1: [crate::Object];
    name = "VideoEncoderEncodeOptionsForAv1";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary AvcEncoderConfig`
    pub struct AvcEncoderConfig: [crate::Object];
    name = "AvcEncoderConfig";
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// `enum AvcBitstreamFormat`
    pub enum AvcBitstreamFormat {
        Annexb = "annexb",
        Avc = "avc",
    }
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary VideoEncoderEncodeOptionsForAvc`
    pub struct VideoEncoderEncodeOptionsForAvc: [crate::Object];
    name = "VideoEncoderEncodeOptionsForAvc";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary FlacEncoderConfig`
    pub struct FlacEncoderConfig: [crate::Object];
    name = "FlacEncoderConfig";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary HevcEncoderConfig`
    pub struct HevcEncoderConfig: [crate::Object];
    name = "HevcEncoderConfig";
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// `enum HevcBitstreamFormat`
    pub enum HevcBitstreamFormat {
        Annexb = "annexb",
        Hevc = "hevc",
    }
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary VideoEncoderEncodeOptionsForHevc`
    pub struct VideoEncoderEncodeOptionsForHevc: [crate::Object];
    name = "VideoEncoderEncodeOptionsForHevc";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary OpusEncoderConfig`
    pub struct OpusEncoderConfig: [crate::Object];
    name = "OpusEncoderConfig";
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// `enum OpusBitstreamFormat`
    pub enum OpusBitstreamFormat {
        Opus = "opus",
        Ogg = "ogg",
    }
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// `enum OpusSignal`
    pub enum OpusSignal {
        Auto = "auto",
        Music = "music",
        Voice = "voice",
    }
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// `enum OpusApplication`
    pub enum OpusApplication {
        Voip = "voip",
        Audio = "audio",
        Lowdelay = "lowdelay",
    }
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary VideoEncoderEncodeOptionsForVp9`
    pub struct VideoEncoderEncodeOptionsForVp9: [crate::Object];
    name = "VideoEncoderEncodeOptionsForVp9";
}

#[cfg(feature = "web-codecs")]
web_interface! {
    /// `interface AudioDecoder : EventTarget`
    ///
    /// Exposed in Window, DedicatedWorker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioDecoder) · [Specification](https://w3c.github.io/webcodecs/#audiodecoder-interface)
    pub struct AudioDecoder: [crate::EventTarget, crate::Object];
    class = "AudioDecoder";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary AudioDecoderInit`
    pub struct AudioDecoderInit: [crate::Object];
    name = "AudioDecoderInit";
}

#[cfg(feature = "web-codecs")]
web_interface! {
    /// `interface VideoDecoder : EventTarget`
    ///
    /// Exposed in Window, DedicatedWorker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoDecoder) · [Specification](https://w3c.github.io/webcodecs/#videodecoder-interface)
    pub struct VideoDecoder: [crate::EventTarget, crate::Object];
    class = "VideoDecoder";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary VideoDecoderInit`
    pub struct VideoDecoderInit: [crate::Object];
    name = "VideoDecoderInit";
}

#[cfg(feature = "web-codecs")]
web_interface! {
    /// `interface AudioEncoder : EventTarget`
    ///
    /// Exposed in Window, DedicatedWorker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioEncoder) · [Specification](https://w3c.github.io/webcodecs/#audioencoder-interface)
    pub struct AudioEncoder: [crate::EventTarget, crate::Object];
    class = "AudioEncoder";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary AudioEncoderInit`
    pub struct AudioEncoderInit: [crate::Object];
    name = "AudioEncoderInit";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary EncodedAudioChunkMetadata`
    pub struct EncodedAudioChunkMetadata: [crate::Object];
    name = "EncodedAudioChunkMetadata";
}

#[cfg(feature = "web-codecs")]
web_interface! {
    /// `interface VideoEncoder : EventTarget`
    ///
    /// Exposed in Window, DedicatedWorker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoEncoder) · [Specification](https://w3c.github.io/webcodecs/#videoencoder-interface)
    pub struct VideoEncoder: [crate::EventTarget, crate::Object];
    class = "VideoEncoder";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary VideoEncoderInit`
    pub struct VideoEncoderInit: [crate::Object];
    name = "VideoEncoderInit";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary EncodedVideoChunkMetadata`
    pub struct EncodedVideoChunkMetadata: [crate::Object];
    name = "EncodedVideoChunkMetadata";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary SvcOutputMetadata`
    pub struct SvcOutputMetadata: [crate::Object];
    name = "SvcOutputMetadata";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary AudioDecoderSupport`
    pub struct AudioDecoderSupport: [crate::Object];
    name = "AudioDecoderSupport";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary VideoDecoderSupport`
    pub struct VideoDecoderSupport: [crate::Object];
    name = "VideoDecoderSupport";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary AudioEncoderSupport`
    pub struct AudioEncoderSupport: [crate::Object];
    name = "AudioEncoderSupport";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary VideoEncoderSupport`
    pub struct VideoEncoderSupport: [crate::Object];
    name = "VideoEncoderSupport";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary AudioDecoderConfig`
    pub struct AudioDecoderConfig: [crate::Object];
    name = "AudioDecoderConfig";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary VideoDecoderConfig`
    pub struct VideoDecoderConfig: [crate::Object];
    name = "VideoDecoderConfig";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary AudioEncoderConfig`
    pub struct AudioEncoderConfig: [crate::Object];
    name = "AudioEncoderConfig";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary VideoEncoderConfig`
    pub struct VideoEncoderConfig: [crate::Object];
    name = "VideoEncoderConfig";
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// `enum HardwareAcceleration`
    pub enum HardwareAcceleration {
        NoPreference = "no-preference",
        PreferHardware = "prefer-hardware",
        PreferSoftware = "prefer-software",
    }
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// `enum AlphaOption`
    pub enum AlphaOption {
        Keep = "keep",
        Discard = "discard",
    }
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// `enum LatencyMode`
    pub enum LatencyMode {
        Quality = "quality",
        Realtime = "realtime",
    }
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary VideoEncoderEncodeOptions`
    pub struct VideoEncoderEncodeOptions: [crate::Object];
    name = "VideoEncoderEncodeOptions";
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// `enum VideoEncoderBitrateMode`
    pub enum VideoEncoderBitrateMode {
        Constant = "constant",
        Variable = "variable",
        Quantizer = "quantizer",
    }
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// `enum CodecState`
    pub enum CodecState {
        Unconfigured = "unconfigured",
        Configured = "configured",
        Closed = "closed",
    }
}

#[cfg(feature = "web-codecs")]
web_interface! {
    /// `interface EncodedAudioChunk`
    ///
    /// Exposed in Window, DedicatedWorker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedAudioChunk) · [Specification](https://w3c.github.io/webcodecs/#encodedaudiochunk-interface)
    pub struct EncodedAudioChunk: [crate::Object];
    class = "EncodedAudioChunk";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary EncodedAudioChunkInit`
    pub struct EncodedAudioChunkInit: [crate::Object];
    name = "EncodedAudioChunkInit";
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// `enum EncodedAudioChunkType`
    pub enum EncodedAudioChunkType {
        Key = "key",
        Delta = "delta",
    }
}

#[cfg(feature = "web-codecs")]
web_interface! {
    /// `interface EncodedVideoChunk`
    ///
    /// Exposed in Window, DedicatedWorker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedVideoChunk) · [Specification](https://w3c.github.io/webcodecs/#encodedvideochunk-interface)
    pub struct EncodedVideoChunk: [crate::Object];
    class = "EncodedVideoChunk";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary EncodedVideoChunkInit`
    pub struct EncodedVideoChunkInit: [crate::Object];
    name = "EncodedVideoChunkInit";
}

#[cfg(any(feature = "web-codecs", feature = "webrtc-encoded-transform"))]
web_enumeration! {
    /// `enum EncodedVideoChunkType`
    pub enum EncodedVideoChunkType {
        Key = "key",
        Delta = "delta",
    }
}

#[cfg(feature = "web-codecs")]
web_interface! {
    /// `interface AudioData`
    ///
    /// Exposed in Window, DedicatedWorker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioData) · [Specification](https://w3c.github.io/webcodecs/#audiodata-interface)
    pub struct AudioData: [crate::Object];
    class = "AudioData";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary AudioDataInit`
    pub struct AudioDataInit: [crate::Object];
    name = "AudioDataInit";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary AudioDataCopyToOptions`
    pub struct AudioDataCopyToOptions: [crate::Object];
    name = "AudioDataCopyToOptions";
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// `enum AudioSampleFormat`
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
    /// `interface VideoFrame`
    ///
    /// Exposed in Window, DedicatedWorker.
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame) · [Specification](https://w3c.github.io/webcodecs/#videoframe-interface)
    pub struct VideoFrame: [crate::Object];
    class = "VideoFrame";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary VideoFrameInit`
    pub struct VideoFrameInit: [crate::Object];
    name = "VideoFrameInit";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary VideoFrameBufferInit`
    pub struct VideoFrameBufferInit: [crate::Object];
    name = "VideoFrameBufferInit";
}

#[cfg(any(feature = "media-capture-extensions", feature = "web-codecs"))]
web_dictionary! {
    /// `dictionary VideoFrameMetadata`
    ///
    /// Members are added by the feature `media-capture-extensions`.
    pub struct VideoFrameMetadata: [crate::Object];
    name = "VideoFrameMetadata";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary VideoFrameCopyToOptions`
    pub struct VideoFrameCopyToOptions: [crate::Object];
    name = "VideoFrameCopyToOptions";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary PlaneLayout`
    pub struct PlaneLayout: [crate::Object];
    name = "PlaneLayout";
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// `enum VideoPixelFormat`
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
    /// `interface VideoColorSpace`
    ///
    /// Exposed in Window, DedicatedWorker.
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoColorSpace) · [Specification](https://w3c.github.io/webcodecs/#videocolorspace)
    pub struct VideoColorSpace: [crate::Object];
    class = "VideoColorSpace";
}

#[cfg(feature = "web-codecs")]
web_dictionary! {
    /// `dictionary VideoColorSpaceInit`
    pub struct VideoColorSpaceInit: [crate::Object];
    name = "VideoColorSpaceInit";
    optional;
}

#[cfg(feature = "web-codecs")]
web_enumeration! {
    /// `enum VideoColorPrimaries`
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
    /// `enum VideoTransferCharacteristics`
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
    /// `enum VideoMatrixCoefficients`
    pub enum VideoMatrixCoefficients {
        Rgb = "rgb",
        Bt709 = "bt709",
        Bt470bg = "bt470bg",
        Smpte170m = "smpte170m",
        Bt2020Ncl = "bt2020-ncl",
    }
}

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

#[cfg(feature = "web-codecs")]
web_stands_for!(crate::VideoColorSpace, crate::VideoColorSpaceInit);
