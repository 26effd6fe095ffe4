//! Encoding and decoding audio and video

use crate::runtime::prelude::*;
use crate::{
    AacBitstreamFormat, AacEncoderConfig, AllowSharedBufferSource, AlphaOption, AudioData, AudioDataCopyToOptions,
    AudioDataInit, AudioDataOutputCallback, AudioDecoder, AudioDecoderConfig, AudioDecoderInit, AudioDecoderSupport,
    AudioEncoder, AudioEncoderConfig, AudioEncoderInit, AudioEncoderSupport, AudioSampleFormat, AvcBitstreamFormat,
    AvcEncoderConfig, BitrateMode, BufferSource, CanvasImageSource, CodecState, DomRectInit, DomRectReadOnly,
    EncodedAudioChunk, EncodedAudioChunkInit, EncodedAudioChunkMetadata, EncodedAudioChunkOutputCallback,
    EncodedAudioChunkType, EncodedVideoChunk, EncodedVideoChunkInit, EncodedVideoChunkMetadata,
    EncodedVideoChunkOutputCallback, EncodedVideoChunkType, Event, FlacEncoderConfig, HardwareAcceleration,
    HevcBitstreamFormat, HevcEncoderConfig, LatencyMode, OpusApplication, OpusBitstreamFormat, OpusEncoderConfig,
    OpusSignal, PlaneLayout, PredefinedColorSpace, SvcOutputMetadata, VideoColorPrimaries, VideoColorSpace,
    VideoColorSpaceInit, VideoDecoder, VideoDecoderConfig, VideoDecoderInit, VideoDecoderSupport, VideoEncoder,
    VideoEncoderBitrateMode, VideoEncoderConfig, VideoEncoderEncodeOptions, VideoEncoderEncodeOptionsForAv1,
    VideoEncoderEncodeOptionsForAvc, VideoEncoderEncodeOptionsForHevc, VideoEncoderEncodeOptionsForVp9,
    VideoEncoderInit, VideoEncoderSupport, VideoFrame, VideoFrameBufferInit, VideoFrameCopyToOptions, VideoFrameInit,
    VideoFrameMetadata, VideoFrameOutputCallback, VideoMatrixCoefficients, VideoPixelFormat,
    VideoTransferCharacteristics, WebCodecsErrorCallback,
};

impl AacEncoderConfig {
    /// `dictionary AacEncoderConfig`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `AacBitstreamFormat format = "aac"`
    #[doc(alias = "format")]
    pub fn get_format(&self) -> Option<AacBitstreamFormat> {
        property::get(self, "format")
    }

    /// `AacBitstreamFormat format = "aac"`
    #[doc(alias = "format")]
    pub fn set_format(&self, value: AacBitstreamFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }
}

impl Default for AacEncoderConfig {
    fn default() -> Self {
        Self::new()
    }
}

impl VideoEncoderEncodeOptionsForAv1 {
    /// `dictionary VideoEncoderEncodeOptionsForAv1`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `unsigned short? quantizer`
    #[doc(alias = "quantizer")]
    pub fn get_quantizer(&self) -> Option<u16> {
        property::get(self, "quantizer")
    }

    /// `unsigned short? quantizer`
    #[doc(alias = "quantizer")]
    pub fn set_quantizer(&self, value: Option<u16>) -> &Self {
        property::set(self, "quantizer", &value.to_js());
        self
    }
}

impl Default for VideoEncoderEncodeOptionsForAv1 {
    fn default() -> Self {
        Self::new()
    }
}

impl AvcEncoderConfig {
    /// `dictionary AvcEncoderConfig`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `AvcBitstreamFormat format = "avc"`
    #[doc(alias = "format")]
    pub fn get_format(&self) -> Option<AvcBitstreamFormat> {
        property::get(self, "format")
    }

    /// `AvcBitstreamFormat format = "avc"`
    #[doc(alias = "format")]
    pub fn set_format(&self, value: AvcBitstreamFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }
}

impl Default for AvcEncoderConfig {
    fn default() -> Self {
        Self::new()
    }
}

impl VideoEncoderEncodeOptionsForAvc {
    /// `dictionary VideoEncoderEncodeOptionsForAvc`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `unsigned short? quantizer`
    #[doc(alias = "quantizer")]
    pub fn get_quantizer(&self) -> Option<u16> {
        property::get(self, "quantizer")
    }

    /// `unsigned short? quantizer`
    #[doc(alias = "quantizer")]
    pub fn set_quantizer(&self, value: Option<u16>) -> &Self {
        property::set(self, "quantizer", &value.to_js());
        self
    }
}

impl Default for VideoEncoderEncodeOptionsForAvc {
    fn default() -> Self {
        Self::new()
    }
}

impl FlacEncoderConfig {
    /// `dictionary FlacEncoderConfig`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `[EnforceRange] unsigned long blockSize = 0`
    #[doc(alias = "blockSize")]
    pub fn get_block_size(&self) -> Option<u32> {
        property::get(self, "blockSize")
    }

    /// `[EnforceRange] unsigned long blockSize = 0`
    #[doc(alias = "blockSize")]
    pub fn set_block_size(&self, value: u32) -> &Self {
        property::set_f64(self, "blockSize", value as f64);
        self
    }

    /// `[EnforceRange] unsigned long compressLevel = 5`
    #[doc(alias = "compressLevel")]
    pub fn get_compress_level(&self) -> Option<u32> {
        property::get(self, "compressLevel")
    }

    /// `[EnforceRange] unsigned long compressLevel = 5`
    #[doc(alias = "compressLevel")]
    pub fn set_compress_level(&self, value: u32) -> &Self {
        property::set_f64(self, "compressLevel", value as f64);
        self
    }
}

impl Default for FlacEncoderConfig {
    fn default() -> Self {
        Self::new()
    }
}

impl HevcEncoderConfig {
    /// `dictionary HevcEncoderConfig`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `HevcBitstreamFormat format = "hevc"`
    #[doc(alias = "format")]
    pub fn get_format(&self) -> Option<HevcBitstreamFormat> {
        property::get(self, "format")
    }

    /// `HevcBitstreamFormat format = "hevc"`
    #[doc(alias = "format")]
    pub fn set_format(&self, value: HevcBitstreamFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }
}

impl Default for HevcEncoderConfig {
    fn default() -> Self {
        Self::new()
    }
}

impl VideoEncoderEncodeOptionsForHevc {
    /// `dictionary VideoEncoderEncodeOptionsForHevc`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `unsigned short? quantizer`
    #[doc(alias = "quantizer")]
    pub fn get_quantizer(&self) -> Option<u16> {
        property::get(self, "quantizer")
    }

    /// `unsigned short? quantizer`
    #[doc(alias = "quantizer")]
    pub fn set_quantizer(&self, value: Option<u16>) -> &Self {
        property::set(self, "quantizer", &value.to_js());
        self
    }
}

impl Default for VideoEncoderEncodeOptionsForHevc {
    fn default() -> Self {
        Self::new()
    }
}

impl OpusEncoderConfig {
    /// `dictionary OpusEncoderConfig`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `OpusBitstreamFormat format = "opus"`
    #[doc(alias = "format")]
    pub fn get_format(&self) -> Option<OpusBitstreamFormat> {
        property::get(self, "format")
    }

    /// `OpusBitstreamFormat format = "opus"`
    #[doc(alias = "format")]
    pub fn set_format(&self, value: OpusBitstreamFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// `OpusSignal signal = "auto"`
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<OpusSignal> {
        property::get(self, "signal")
    }

    /// `OpusSignal signal = "auto"`
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: OpusSignal) -> &Self {
        property::set_str(self, "signal", value.as_str());
        self
    }

    /// `OpusApplication application = "audio"`
    #[doc(alias = "application")]
    pub fn get_application(&self) -> Option<OpusApplication> {
        property::get(self, "application")
    }

    /// `OpusApplication application = "audio"`
    #[doc(alias = "application")]
    pub fn set_application(&self, value: OpusApplication) -> &Self {
        property::set_str(self, "application", value.as_str());
        self
    }

    /// `[EnforceRange] unsigned long long frameDuration = 20000`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "frameDuration")]
    pub fn get_frame_duration(&self) -> Option<u64> {
        property::get(self, "frameDuration")
    }

    /// `[EnforceRange] unsigned long long frameDuration = 20000`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "frameDuration")]
    pub fn set_frame_duration(&self, value: u64) -> &Self {
        property::set_f64(self, "frameDuration", safe_integer::unsigned(value));
        self
    }

    /// `[EnforceRange] unsigned long complexity`
    #[doc(alias = "complexity")]
    pub fn get_complexity(&self) -> Option<u32> {
        property::get(self, "complexity")
    }

    /// `[EnforceRange] unsigned long complexity`
    #[doc(alias = "complexity")]
    pub fn set_complexity(&self, value: u32) -> &Self {
        property::set_f64(self, "complexity", value as f64);
        self
    }

    /// `[EnforceRange] unsigned long packetlossperc = 0`
    #[doc(alias = "packetlossperc")]
    pub fn get_packetlossperc(&self) -> Option<u32> {
        property::get(self, "packetlossperc")
    }

    /// `[EnforceRange] unsigned long packetlossperc = 0`
    #[doc(alias = "packetlossperc")]
    pub fn set_packetlossperc(&self, value: u32) -> &Self {
        property::set_f64(self, "packetlossperc", value as f64);
        self
    }

    /// `boolean useinbandfec = false`
    #[doc(alias = "useinbandfec")]
    pub fn get_useinbandfec(&self) -> Option<bool> {
        property::get(self, "useinbandfec")
    }

    /// `boolean useinbandfec = false`
    #[doc(alias = "useinbandfec")]
    pub fn set_useinbandfec(&self, value: bool) -> &Self {
        property::set_bool(self, "useinbandfec", value);
        self
    }

    /// `boolean usedtx = false`
    #[doc(alias = "usedtx")]
    pub fn get_usedtx(&self) -> Option<bool> {
        property::get(self, "usedtx")
    }

    /// `boolean usedtx = false`
    #[doc(alias = "usedtx")]
    pub fn set_usedtx(&self, value: bool) -> &Self {
        property::set_bool(self, "usedtx", value);
        self
    }
}

impl Default for OpusEncoderConfig {
    fn default() -> Self {
        Self::new()
    }
}

impl VideoEncoderEncodeOptionsForVp9 {
    /// `dictionary VideoEncoderEncodeOptionsForVp9`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `unsigned short? quantizer`
    #[doc(alias = "quantizer")]
    pub fn get_quantizer(&self) -> Option<u16> {
        property::get(self, "quantizer")
    }

    /// `unsigned short? quantizer`
    #[doc(alias = "quantizer")]
    pub fn set_quantizer(&self, value: Option<u16>) -> &Self {
        property::set(self, "quantizer", &value.to_js());
        self
    }
}

impl Default for VideoEncoderEncodeOptionsForVp9 {
    fn default() -> Self {
        Self::new()
    }
}

impl AudioDecoder {
    /// `constructor(AudioDecoderInit init)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioDecoder/AudioDecoder) · [Specification](https://w3c.github.io/webcodecs/#audiodecoder)
    #[inline]
    pub fn new(init: &AudioDecoderInit) -> AudioDecoder {
        Js::new_AudioDecoder__value__as_value(init.as_ref()).cast()
    }

    /// `readonly attribute CodecState state`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioDecoder/state) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodecoder-state)
    #[inline]
    pub fn state(&self) -> CodecState {
        FromJs::from_js(Js::get_state__as_value(js(self)))
    }

    /// `readonly attribute unsigned long decodeQueueSize`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioDecoder/decodeQueueSize) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodecoder-decodequeuesize)
    #[doc(alias = "decodeQueueSize")]
    #[inline]
    pub fn decode_queue_size(&self) -> u32 {
        Js::get_decodeQueueSize__as_number(js(self)) as u32
    }

    /// `attribute EventHandler ondequeue`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioDecoder/dequeue_event) · [Specification](https://w3c.github.io/webcodecs/#eventdef-audiodecoder-dequeue)
    pub fn ondequeue(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ondequeue")
    }

    /// `attribute EventHandler ondequeue`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioDecoder/dequeue_event) · [Specification](https://w3c.github.io/webcodecs/#eventdef-audiodecoder-dequeue)
    #[doc(alias = "ondequeue")]
    pub fn set_ondequeue(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ondequeue", nullable(value))
    }

    /// `undefined configure(AudioDecoderConfig config)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioDecoder/configure) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodecoder-configure)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn configure(&self, config: &AudioDecoderConfig) -> Result<(), Exception> {
        Js::try_call_configure__value(js(self), config.as_ref())
    }

    /// `undefined decode(EncodedAudioChunk chunk)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioDecoder/decode) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodecoder-decode)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn decode(&self, chunk: &EncodedAudioChunk) -> Result<(), Exception> {
        Js::try_call_decode__value(js(self), chunk.as_ref())
    }

    /// `Promise<undefined> flush()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioDecoder/flush) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodecoder-flush)
    #[inline]
    pub fn flush(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_flush__as_value(js(self)))
    }

    /// `undefined reset()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioDecoder/reset) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodecoder-reset)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn reset(&self) -> Result<(), Exception> {
        Js::try_call_reset(js(self))
    }

    /// `undefined close()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioDecoder/close) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodecoder-close)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn close(&self) -> Result<(), Exception> {
        Js::try_call_close(js(self))
    }

    /// `static Promise<AudioDecoderSupport> isConfigSupported(AudioDecoderConfig config)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioDecoder/isConfigSupported_static) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodecoder-isconfigsupported)
    #[doc(alias = "isConfigSupported")]
    #[inline]
    pub fn is_config_supported(config: &AudioDecoderConfig) -> Promise<AudioDecoderSupport> {
        Promise::of_call(Js::try_static_call_AudioDecoder_isConfigSupported__value__as_value(config.as_ref()))
    }
}

impl AudioDecoderInit {
    /// `dictionary AudioDecoderInit`
    pub fn new(
        output: impl IntoFunction<AudioDataOutputCallback>,
        error: impl IntoFunction<WebCodecsErrorCallback>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "output", &output.into_callback().into_function());
        property::set(&this, "error", &error.into_callback().into_function());
        this
    }

    /// `required AudioDataOutputCallback output`
    #[doc(alias = "output")]
    pub fn get_output(&self) -> AudioDataOutputCallback {
        property::get(self, "output")
    }

    /// `required AudioDataOutputCallback output`
    #[doc(alias = "output")]
    pub fn set_output(&self, value: impl IntoFunction<AudioDataOutputCallback>) -> &Self {
        property::set(self, "output", &value.into_callback().into_function());
        self
    }

    /// `required WebCodecsErrorCallback error`
    #[doc(alias = "error")]
    pub fn get_error(&self) -> WebCodecsErrorCallback {
        property::get(self, "error")
    }

    /// `required WebCodecsErrorCallback error`
    #[doc(alias = "error")]
    pub fn set_error(&self, value: impl IntoFunction<WebCodecsErrorCallback>) -> &Self {
        property::set(self, "error", &value.into_callback().into_function());
        self
    }
}

impl VideoDecoder {
    /// `constructor(VideoDecoderInit init)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoDecoder/VideoDecoder) · [Specification](https://w3c.github.io/webcodecs/#dom-videodecoder-videodecoder)
    #[inline]
    pub fn new(init: &VideoDecoderInit) -> VideoDecoder {
        Js::new_VideoDecoder__value__as_value(init.as_ref()).cast()
    }

    /// `readonly attribute CodecState state`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoDecoder/state) · [Specification](https://w3c.github.io/webcodecs/#dom-videodecoder-state)
    #[inline]
    pub fn state(&self) -> CodecState {
        FromJs::from_js(Js::get_state__as_value(js(self)))
    }

    /// `readonly attribute unsigned long decodeQueueSize`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoDecoder/decodeQueueSize) · [Specification](https://w3c.github.io/webcodecs/#dom-videodecoder-decodequeuesize)
    #[doc(alias = "decodeQueueSize")]
    #[inline]
    pub fn decode_queue_size(&self) -> u32 {
        Js::get_decodeQueueSize__as_number(js(self)) as u32
    }

    /// `attribute EventHandler ondequeue`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoDecoder/dequeue_event) · [Specification](https://w3c.github.io/webcodecs/#eventdef-videodecoder-dequeue)
    pub fn ondequeue(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ondequeue")
    }

    /// `attribute EventHandler ondequeue`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoDecoder/dequeue_event) · [Specification](https://w3c.github.io/webcodecs/#eventdef-videodecoder-dequeue)
    #[doc(alias = "ondequeue")]
    pub fn set_ondequeue(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ondequeue", nullable(value))
    }

    /// `undefined configure(VideoDecoderConfig config)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoDecoder/configure) · [Specification](https://w3c.github.io/webcodecs/#dom-videodecoder-configure)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn configure(&self, config: &VideoDecoderConfig) -> Result<(), Exception> {
        Js::try_call_configure__value(js(self), config.as_ref())
    }

    /// `undefined decode(EncodedVideoChunk chunk)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoDecoder/decode) · [Specification](https://w3c.github.io/webcodecs/#dom-videodecoder-decode)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn decode(&self, chunk: &EncodedVideoChunk) -> Result<(), Exception> {
        Js::try_call_decode__value(js(self), chunk.as_ref())
    }

    /// `Promise<undefined> flush()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoDecoder/flush) · [Specification](https://w3c.github.io/webcodecs/#dom-videodecoder-flush)
    #[inline]
    pub fn flush(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_flush__as_value(js(self)))
    }

    /// `undefined reset()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoDecoder/reset) · [Specification](https://w3c.github.io/webcodecs/#dom-videodecoder-reset)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn reset(&self) -> Result<(), Exception> {
        Js::try_call_reset(js(self))
    }

    /// `undefined close()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoDecoder/close) · [Specification](https://w3c.github.io/webcodecs/#dom-videodecoder-close)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn close(&self) -> Result<(), Exception> {
        Js::try_call_close(js(self))
    }

    /// `static Promise<VideoDecoderSupport> isConfigSupported(VideoDecoderConfig config)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoDecoder/isConfigSupported_static) · [Specification](https://w3c.github.io/webcodecs/#dom-videodecoder-isconfigsupported)
    #[doc(alias = "isConfigSupported")]
    #[inline]
    pub fn is_config_supported(config: &VideoDecoderConfig) -> Promise<VideoDecoderSupport> {
        Promise::of_call(Js::try_static_call_VideoDecoder_isConfigSupported__value__as_value(config.as_ref()))
    }
}

impl VideoDecoderInit {
    /// `dictionary VideoDecoderInit`
    pub fn new(
        output: impl IntoFunction<VideoFrameOutputCallback>,
        error: impl IntoFunction<WebCodecsErrorCallback>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "output", &output.into_callback().into_function());
        property::set(&this, "error", &error.into_callback().into_function());
        this
    }

    /// `required VideoFrameOutputCallback output`
    #[doc(alias = "output")]
    pub fn get_output(&self) -> VideoFrameOutputCallback {
        property::get(self, "output")
    }

    /// `required VideoFrameOutputCallback output`
    #[doc(alias = "output")]
    pub fn set_output(&self, value: impl IntoFunction<VideoFrameOutputCallback>) -> &Self {
        property::set(self, "output", &value.into_callback().into_function());
        self
    }

    /// `required WebCodecsErrorCallback error`
    #[doc(alias = "error")]
    pub fn get_error(&self) -> WebCodecsErrorCallback {
        property::get(self, "error")
    }

    /// `required WebCodecsErrorCallback error`
    #[doc(alias = "error")]
    pub fn set_error(&self, value: impl IntoFunction<WebCodecsErrorCallback>) -> &Self {
        property::set(self, "error", &value.into_callback().into_function());
        self
    }
}

impl AudioEncoder {
    /// `constructor(AudioEncoderInit init)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioEncoder/AudioEncoder) · [Specification](https://w3c.github.io/webcodecs/#dom-audioencoder-audioencoder)
    #[inline]
    pub fn new(init: &AudioEncoderInit) -> AudioEncoder {
        Js::new_AudioEncoder__value__as_value(init.as_ref()).cast()
    }

    /// `readonly attribute CodecState state`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioEncoder/state) · [Specification](https://w3c.github.io/webcodecs/#dom-audioencoder-state)
    #[inline]
    pub fn state(&self) -> CodecState {
        FromJs::from_js(Js::get_state__as_value(js(self)))
    }

    /// `readonly attribute unsigned long encodeQueueSize`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioEncoder/encodeQueueSize) · [Specification](https://w3c.github.io/webcodecs/#dom-audioencoder-encodequeuesize)
    #[doc(alias = "encodeQueueSize")]
    #[inline]
    pub fn encode_queue_size(&self) -> u32 {
        Js::get_encodeQueueSize__as_number(js(self)) as u32
    }

    /// `attribute EventHandler ondequeue`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioEncoder/dequeue_event) · [Specification](https://w3c.github.io/webcodecs/#eventdef-audioencoder-dequeue)
    pub fn ondequeue(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ondequeue")
    }

    /// `attribute EventHandler ondequeue`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioEncoder/dequeue_event) · [Specification](https://w3c.github.io/webcodecs/#eventdef-audioencoder-dequeue)
    #[doc(alias = "ondequeue")]
    pub fn set_ondequeue(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ondequeue", nullable(value))
    }

    /// `undefined configure(AudioEncoderConfig config)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioEncoder/configure) · [Specification](https://w3c.github.io/webcodecs/#dom-audioencoder-configure)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn configure(&self, config: &AudioEncoderConfig) -> Result<(), Exception> {
        Js::try_call_configure__value(js(self), config.as_ref())
    }

    /// `undefined encode(AudioData data)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioEncoder/encode) · [Specification](https://w3c.github.io/webcodecs/#dom-audioencoder-encode)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn encode(&self, data: &AudioData) -> Result<(), Exception> {
        Js::try_call_encode__value(js(self), data.as_ref())
    }

    /// `Promise<undefined> flush()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioEncoder/flush) · [Specification](https://w3c.github.io/webcodecs/#dom-audioencoder-flush)
    #[inline]
    pub fn flush(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_flush__as_value(js(self)))
    }

    /// `undefined reset()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioEncoder/reset) · [Specification](https://w3c.github.io/webcodecs/#dom-audioencoder-reset)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn reset(&self) -> Result<(), Exception> {
        Js::try_call_reset(js(self))
    }

    /// `undefined close()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioEncoder/close) · [Specification](https://w3c.github.io/webcodecs/#dom-audioencoder-close)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn close(&self) -> Result<(), Exception> {
        Js::try_call_close(js(self))
    }

    /// `static Promise<AudioEncoderSupport> isConfigSupported(AudioEncoderConfig config)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioEncoder/isConfigSupported_static) · [Specification](https://w3c.github.io/webcodecs/#dom-audioencoder-isconfigsupported)
    #[doc(alias = "isConfigSupported")]
    #[inline]
    pub fn is_config_supported(config: &AudioEncoderConfig) -> Promise<AudioEncoderSupport> {
        Promise::of_call(Js::try_static_call_AudioEncoder_isConfigSupported__value__as_value(config.as_ref()))
    }
}

impl AudioEncoderInit {
    /// `dictionary AudioEncoderInit`
    pub fn new(
        output: impl IntoFunction<EncodedAudioChunkOutputCallback>,
        error: impl IntoFunction<WebCodecsErrorCallback>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "output", &output.into_callback().into_function());
        property::set(&this, "error", &error.into_callback().into_function());
        this
    }

    /// `required EncodedAudioChunkOutputCallback output`
    #[doc(alias = "output")]
    pub fn get_output(&self) -> EncodedAudioChunkOutputCallback {
        property::get(self, "output")
    }

    /// `required EncodedAudioChunkOutputCallback output`
    #[doc(alias = "output")]
    pub fn set_output(&self, value: impl IntoFunction<EncodedAudioChunkOutputCallback>) -> &Self {
        property::set(self, "output", &value.into_callback().into_function());
        self
    }

    /// `required WebCodecsErrorCallback error`
    #[doc(alias = "error")]
    pub fn get_error(&self) -> WebCodecsErrorCallback {
        property::get(self, "error")
    }

    /// `required WebCodecsErrorCallback error`
    #[doc(alias = "error")]
    pub fn set_error(&self, value: impl IntoFunction<WebCodecsErrorCallback>) -> &Self {
        property::set(self, "error", &value.into_callback().into_function());
        self
    }
}

impl EncodedAudioChunkMetadata {
    /// `dictionary EncodedAudioChunkMetadata`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `AudioDecoderConfig decoderConfig`
    #[doc(alias = "decoderConfig")]
    pub fn get_decoder_config(&self) -> Option<AudioDecoderConfig> {
        property::get(self, "decoderConfig")
    }

    /// `AudioDecoderConfig decoderConfig`
    #[doc(alias = "decoderConfig")]
    pub fn set_decoder_config(&self, value: &AudioDecoderConfig) -> &Self {
        property::set(self, "decoderConfig", value.as_ref());
        self
    }
}

impl Default for EncodedAudioChunkMetadata {
    fn default() -> Self {
        Self::new()
    }
}

impl VideoEncoder {
    /// `constructor(VideoEncoderInit init)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoEncoder/VideoEncoder) · [Specification](https://w3c.github.io/webcodecs/#dom-videoencoder-videoencoder)
    #[inline]
    pub fn new(init: &VideoEncoderInit) -> VideoEncoder {
        Js::new_VideoEncoder__value__as_value(init.as_ref()).cast()
    }

    /// `readonly attribute CodecState state`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoEncoder/state) · [Specification](https://w3c.github.io/webcodecs/#dom-videoencoder-state)
    #[inline]
    pub fn state(&self) -> CodecState {
        FromJs::from_js(Js::get_state__as_value(js(self)))
    }

    /// `readonly attribute unsigned long encodeQueueSize`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoEncoder/encodeQueueSize) · [Specification](https://w3c.github.io/webcodecs/#dom-videoencoder-encodequeuesize)
    #[doc(alias = "encodeQueueSize")]
    #[inline]
    pub fn encode_queue_size(&self) -> u32 {
        Js::get_encodeQueueSize__as_number(js(self)) as u32
    }

    /// `attribute EventHandler ondequeue`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoEncoder/dequeue_event) · [Specification](https://w3c.github.io/webcodecs/#dom-videodecoder-ondequeue)
    pub fn ondequeue(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ondequeue")
    }

    /// `attribute EventHandler ondequeue`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoEncoder/dequeue_event) · [Specification](https://w3c.github.io/webcodecs/#dom-videodecoder-ondequeue)
    #[doc(alias = "ondequeue")]
    pub fn set_ondequeue(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ondequeue", nullable(value))
    }

    /// `undefined configure(VideoEncoderConfig config)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoEncoder/configure) · [Specification](https://w3c.github.io/webcodecs/#dom-videoencoder-configure)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn configure(&self, config: &VideoEncoderConfig) -> Result<(), Exception> {
        Js::try_call_configure__value(js(self), config.as_ref())
    }

    /// `undefined encode(VideoFrame frame, optional VideoEncoderEncodeOptions options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoEncoder/encode) · [Specification](https://w3c.github.io/webcodecs/#dom-videoencoder-encode)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn encode(&self, frame: &VideoFrame) -> Result<(), Exception> {
        Js::try_call_encode__value(js(self), frame.as_ref())
    }

    /// `undefined encode(VideoFrame frame, optional VideoEncoderEncodeOptions options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoEncoder/encode) · [Specification](https://w3c.github.io/webcodecs/#dom-videoencoder-encode)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "encode")]
    #[inline]
    pub fn encode_with_options(
        &self,
        frame: &VideoFrame,
        options: &VideoEncoderEncodeOptions,
    ) -> Result<(), Exception> {
        Js::try_call_encode__value2(js(self), frame.as_ref(), options.as_ref())
    }

    /// `Promise<undefined> flush()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoEncoder/flush) · [Specification](https://w3c.github.io/webcodecs/#dom-videoencoder-flush)
    #[inline]
    pub fn flush(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_flush__as_value(js(self)))
    }

    /// `undefined reset()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoEncoder/reset) · [Specification](https://w3c.github.io/webcodecs/#dom-videoencoder-reset)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn reset(&self) -> Result<(), Exception> {
        Js::try_call_reset(js(self))
    }

    /// `undefined close()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoEncoder/close) · [Specification](https://w3c.github.io/webcodecs/#dom-videoencoder-close)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn close(&self) -> Result<(), Exception> {
        Js::try_call_close(js(self))
    }

    /// `static Promise<VideoEncoderSupport> isConfigSupported(VideoEncoderConfig config)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoEncoder/isConfigSupported_static) · [Specification](https://w3c.github.io/webcodecs/#dom-videoencoder-isconfigsupported)
    #[doc(alias = "isConfigSupported")]
    #[inline]
    pub fn is_config_supported(config: &VideoEncoderConfig) -> Promise<VideoEncoderSupport> {
        Promise::of_call(Js::try_static_call_VideoEncoder_isConfigSupported__value__as_value(config.as_ref()))
    }
}

impl VideoEncoderInit {
    /// `dictionary VideoEncoderInit`
    pub fn new(
        output: impl IntoFunction<EncodedVideoChunkOutputCallback>,
        error: impl IntoFunction<WebCodecsErrorCallback>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "output", &output.into_callback().into_function());
        property::set(&this, "error", &error.into_callback().into_function());
        this
    }

    /// `required EncodedVideoChunkOutputCallback output`
    #[doc(alias = "output")]
    pub fn get_output(&self) -> EncodedVideoChunkOutputCallback {
        property::get(self, "output")
    }

    /// `required EncodedVideoChunkOutputCallback output`
    #[doc(alias = "output")]
    pub fn set_output(&self, value: impl IntoFunction<EncodedVideoChunkOutputCallback>) -> &Self {
        property::set(self, "output", &value.into_callback().into_function());
        self
    }

    /// `required WebCodecsErrorCallback error`
    #[doc(alias = "error")]
    pub fn get_error(&self) -> WebCodecsErrorCallback {
        property::get(self, "error")
    }

    /// `required WebCodecsErrorCallback error`
    #[doc(alias = "error")]
    pub fn set_error(&self, value: impl IntoFunction<WebCodecsErrorCallback>) -> &Self {
        property::set(self, "error", &value.into_callback().into_function());
        self
    }
}

impl EncodedVideoChunkMetadata {
    /// `dictionary EncodedVideoChunkMetadata`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `VideoDecoderConfig decoderConfig`
    #[doc(alias = "decoderConfig")]
    pub fn get_decoder_config(&self) -> Option<VideoDecoderConfig> {
        property::get(self, "decoderConfig")
    }

    /// `VideoDecoderConfig decoderConfig`
    #[doc(alias = "decoderConfig")]
    pub fn set_decoder_config(&self, value: &VideoDecoderConfig) -> &Self {
        property::set(self, "decoderConfig", value.as_ref());
        self
    }

    /// `SvcOutputMetadata svc`
    #[doc(alias = "svc")]
    pub fn get_svc(&self) -> Option<SvcOutputMetadata> {
        property::get(self, "svc")
    }

    /// `SvcOutputMetadata svc`
    #[doc(alias = "svc")]
    pub fn set_svc(&self, value: &SvcOutputMetadata) -> &Self {
        property::set(self, "svc", value.as_ref());
        self
    }

    /// `BufferSource alphaSideData`
    #[doc(alias = "alphaSideData")]
    pub fn get_alpha_side_data(&self) -> Option<BufferSource> {
        property::get(self, "alphaSideData")
    }

    /// `BufferSource alphaSideData`
    #[doc(alias = "alphaSideData")]
    pub fn set_alpha_side_data(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "alphaSideData", &value.to_value());
        self
    }
}

impl Default for EncodedVideoChunkMetadata {
    fn default() -> Self {
        Self::new()
    }
}

impl SvcOutputMetadata {
    /// `dictionary SvcOutputMetadata`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `unsigned long temporalLayerId`
    #[doc(alias = "temporalLayerId")]
    pub fn get_temporal_layer_id(&self) -> Option<u32> {
        property::get(self, "temporalLayerId")
    }

    /// `unsigned long temporalLayerId`
    #[doc(alias = "temporalLayerId")]
    pub fn set_temporal_layer_id(&self, value: u32) -> &Self {
        property::set_f64(self, "temporalLayerId", value as f64);
        self
    }
}

impl Default for SvcOutputMetadata {
    fn default() -> Self {
        Self::new()
    }
}

impl AudioDecoderSupport {
    /// `dictionary AudioDecoderSupport`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean supported`
    #[doc(alias = "supported")]
    pub fn get_supported(&self) -> Option<bool> {
        property::get(self, "supported")
    }

    /// `boolean supported`
    #[doc(alias = "supported")]
    pub fn set_supported(&self, value: bool) -> &Self {
        property::set_bool(self, "supported", value);
        self
    }

    /// `AudioDecoderConfig config`
    #[doc(alias = "config")]
    pub fn get_config(&self) -> Option<AudioDecoderConfig> {
        property::get(self, "config")
    }

    /// `AudioDecoderConfig config`
    #[doc(alias = "config")]
    pub fn set_config(&self, value: &AudioDecoderConfig) -> &Self {
        property::set(self, "config", value.as_ref());
        self
    }
}

impl Default for AudioDecoderSupport {
    fn default() -> Self {
        Self::new()
    }
}

impl VideoDecoderSupport {
    /// `dictionary VideoDecoderSupport`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean supported`
    #[doc(alias = "supported")]
    pub fn get_supported(&self) -> Option<bool> {
        property::get(self, "supported")
    }

    /// `boolean supported`
    #[doc(alias = "supported")]
    pub fn set_supported(&self, value: bool) -> &Self {
        property::set_bool(self, "supported", value);
        self
    }

    /// `VideoDecoderConfig config`
    #[doc(alias = "config")]
    pub fn get_config(&self) -> Option<VideoDecoderConfig> {
        property::get(self, "config")
    }

    /// `VideoDecoderConfig config`
    #[doc(alias = "config")]
    pub fn set_config(&self, value: &VideoDecoderConfig) -> &Self {
        property::set(self, "config", value.as_ref());
        self
    }
}

impl Default for VideoDecoderSupport {
    fn default() -> Self {
        Self::new()
    }
}

impl AudioEncoderSupport {
    /// `dictionary AudioEncoderSupport`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean supported`
    #[doc(alias = "supported")]
    pub fn get_supported(&self) -> Option<bool> {
        property::get(self, "supported")
    }

    /// `boolean supported`
    #[doc(alias = "supported")]
    pub fn set_supported(&self, value: bool) -> &Self {
        property::set_bool(self, "supported", value);
        self
    }

    /// `AudioEncoderConfig config`
    #[doc(alias = "config")]
    pub fn get_config(&self) -> Option<AudioEncoderConfig> {
        property::get(self, "config")
    }

    /// `AudioEncoderConfig config`
    #[doc(alias = "config")]
    pub fn set_config(&self, value: &AudioEncoderConfig) -> &Self {
        property::set(self, "config", value.as_ref());
        self
    }
}

impl Default for AudioEncoderSupport {
    fn default() -> Self {
        Self::new()
    }
}

impl VideoEncoderSupport {
    /// `dictionary VideoEncoderSupport`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean supported`
    #[doc(alias = "supported")]
    pub fn get_supported(&self) -> Option<bool> {
        property::get(self, "supported")
    }

    /// `boolean supported`
    #[doc(alias = "supported")]
    pub fn set_supported(&self, value: bool) -> &Self {
        property::set_bool(self, "supported", value);
        self
    }

    /// `VideoEncoderConfig config`
    #[doc(alias = "config")]
    pub fn get_config(&self) -> Option<VideoEncoderConfig> {
        property::get(self, "config")
    }

    /// `VideoEncoderConfig config`
    #[doc(alias = "config")]
    pub fn set_config(&self, value: &VideoEncoderConfig) -> &Self {
        property::set(self, "config", value.as_ref());
        self
    }
}

impl Default for VideoEncoderSupport {
    fn default() -> Self {
        Self::new()
    }
}

impl AudioDecoderConfig {
    /// `dictionary AudioDecoderConfig`
    pub fn new(codec: &str, sample_rate: u32, number_of_channels: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "codec", codec);
        property::set_f64(&this, "sampleRate", sample_rate as f64);
        property::set_f64(&this, "numberOfChannels", number_of_channels as f64);
        this
    }

    /// `required DOMString codec`
    #[doc(alias = "codec")]
    pub fn get_codec(&self) -> String {
        property::get(self, "codec")
    }

    /// `required DOMString codec`
    #[doc(alias = "codec")]
    pub fn set_codec(&self, value: &str) -> &Self {
        property::set_str(self, "codec", value);
        self
    }

    /// `required [EnforceRange] unsigned long sampleRate`
    #[doc(alias = "sampleRate")]
    pub fn get_sample_rate(&self) -> u32 {
        property::get(self, "sampleRate")
    }

    /// `required [EnforceRange] unsigned long sampleRate`
    #[doc(alias = "sampleRate")]
    pub fn set_sample_rate(&self, value: u32) -> &Self {
        property::set_f64(self, "sampleRate", value as f64);
        self
    }

    /// `required [EnforceRange] unsigned long numberOfChannels`
    #[doc(alias = "numberOfChannels")]
    pub fn get_number_of_channels(&self) -> u32 {
        property::get(self, "numberOfChannels")
    }

    /// `required [EnforceRange] unsigned long numberOfChannels`
    #[doc(alias = "numberOfChannels")]
    pub fn set_number_of_channels(&self, value: u32) -> &Self {
        property::set_f64(self, "numberOfChannels", value as f64);
        self
    }

    /// `AllowSharedBufferSource description`
    #[doc(alias = "description")]
    pub fn get_description(&self) -> Option<AllowSharedBufferSource> {
        property::get(self, "description")
    }

    /// `AllowSharedBufferSource description`
    #[doc(alias = "description")]
    pub fn set_description(&self, value: impl IntoJs<AllowSharedBufferSource>) -> &Self {
        property::set(self, "description", &value.to_value());
        self
    }
}

impl VideoDecoderConfig {
    /// `dictionary VideoDecoderConfig`
    pub fn new(codec: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "codec", codec);
        this
    }

    /// `required DOMString codec`
    #[doc(alias = "codec")]
    pub fn get_codec(&self) -> String {
        property::get(self, "codec")
    }

    /// `required DOMString codec`
    #[doc(alias = "codec")]
    pub fn set_codec(&self, value: &str) -> &Self {
        property::set_str(self, "codec", value);
        self
    }

    /// `AllowSharedBufferSource description`
    #[doc(alias = "description")]
    pub fn get_description(&self) -> Option<AllowSharedBufferSource> {
        property::get(self, "description")
    }

    /// `AllowSharedBufferSource description`
    #[doc(alias = "description")]
    pub fn set_description(&self, value: impl IntoJs<AllowSharedBufferSource>) -> &Self {
        property::set(self, "description", &value.to_value());
        self
    }

    /// `[EnforceRange] unsigned long codedWidth`
    #[doc(alias = "codedWidth")]
    pub fn get_coded_width(&self) -> Option<u32> {
        property::get(self, "codedWidth")
    }

    /// `[EnforceRange] unsigned long codedWidth`
    #[doc(alias = "codedWidth")]
    pub fn set_coded_width(&self, value: u32) -> &Self {
        property::set_f64(self, "codedWidth", value as f64);
        self
    }

    /// `[EnforceRange] unsigned long codedHeight`
    #[doc(alias = "codedHeight")]
    pub fn get_coded_height(&self) -> Option<u32> {
        property::get(self, "codedHeight")
    }

    /// `[EnforceRange] unsigned long codedHeight`
    #[doc(alias = "codedHeight")]
    pub fn set_coded_height(&self, value: u32) -> &Self {
        property::set_f64(self, "codedHeight", value as f64);
        self
    }

    /// `[EnforceRange] unsigned long displayAspectWidth`
    #[doc(alias = "displayAspectWidth")]
    pub fn get_display_aspect_width(&self) -> Option<u32> {
        property::get(self, "displayAspectWidth")
    }

    /// `[EnforceRange] unsigned long displayAspectWidth`
    #[doc(alias = "displayAspectWidth")]
    pub fn set_display_aspect_width(&self, value: u32) -> &Self {
        property::set_f64(self, "displayAspectWidth", value as f64);
        self
    }

    /// `[EnforceRange] unsigned long displayAspectHeight`
    #[doc(alias = "displayAspectHeight")]
    pub fn get_display_aspect_height(&self) -> Option<u32> {
        property::get(self, "displayAspectHeight")
    }

    /// `[EnforceRange] unsigned long displayAspectHeight`
    #[doc(alias = "displayAspectHeight")]
    pub fn set_display_aspect_height(&self, value: u32) -> &Self {
        property::set_f64(self, "displayAspectHeight", value as f64);
        self
    }

    /// `VideoColorSpaceInit colorSpace`
    #[doc(alias = "colorSpace")]
    pub fn get_color_space(&self) -> Option<VideoColorSpaceInit> {
        property::get(self, "colorSpace")
    }

    /// `VideoColorSpaceInit colorSpace`
    #[doc(alias = "colorSpace")]
    pub fn set_color_space(&self, value: impl IntoJs<VideoColorSpaceInit>) -> &Self {
        property::set(self, "colorSpace", &value.to_value());
        self
    }

    /// `HardwareAcceleration hardwareAcceleration = "no-preference"`
    #[doc(alias = "hardwareAcceleration")]
    pub fn get_hardware_acceleration(&self) -> Option<HardwareAcceleration> {
        property::get(self, "hardwareAcceleration")
    }

    /// `HardwareAcceleration hardwareAcceleration = "no-preference"`
    #[doc(alias = "hardwareAcceleration")]
    pub fn set_hardware_acceleration(&self, value: HardwareAcceleration) -> &Self {
        property::set_str(self, "hardwareAcceleration", value.as_str());
        self
    }

    /// `boolean optimizeForLatency = false`
    #[doc(alias = "optimizeForLatency")]
    pub fn get_optimize_for_latency(&self) -> Option<bool> {
        property::get(self, "optimizeForLatency")
    }

    /// `boolean optimizeForLatency = false`
    #[doc(alias = "optimizeForLatency")]
    pub fn set_optimize_for_latency(&self, value: bool) -> &Self {
        property::set_bool(self, "optimizeForLatency", value);
        self
    }

    /// `double rotation = 0`
    #[doc(alias = "rotation")]
    pub fn get_rotation(&self) -> Option<f64> {
        property::get(self, "rotation")
    }

    /// `double rotation = 0`
    #[doc(alias = "rotation")]
    pub fn set_rotation(&self, value: f64) -> &Self {
        property::set_f64(self, "rotation", value);
        self
    }

    /// `boolean flip = false`
    #[doc(alias = "flip")]
    pub fn get_flip(&self) -> Option<bool> {
        property::get(self, "flip")
    }

    /// `boolean flip = false`
    #[doc(alias = "flip")]
    pub fn set_flip(&self, value: bool) -> &Self {
        property::set_bool(self, "flip", value);
        self
    }
}

impl AudioEncoderConfig {
    /// `dictionary AudioEncoderConfig`
    pub fn new(codec: &str, sample_rate: u32, number_of_channels: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "codec", codec);
        property::set_f64(&this, "sampleRate", sample_rate as f64);
        property::set_f64(&this, "numberOfChannels", number_of_channels as f64);
        this
    }

    /// `required DOMString codec`
    #[doc(alias = "codec")]
    pub fn get_codec(&self) -> String {
        property::get(self, "codec")
    }

    /// `required DOMString codec`
    #[doc(alias = "codec")]
    pub fn set_codec(&self, value: &str) -> &Self {
        property::set_str(self, "codec", value);
        self
    }

    /// `required [EnforceRange] unsigned long sampleRate`
    #[doc(alias = "sampleRate")]
    pub fn get_sample_rate(&self) -> u32 {
        property::get(self, "sampleRate")
    }

    /// `required [EnforceRange] unsigned long sampleRate`
    #[doc(alias = "sampleRate")]
    pub fn set_sample_rate(&self, value: u32) -> &Self {
        property::set_f64(self, "sampleRate", value as f64);
        self
    }

    /// `required [EnforceRange] unsigned long numberOfChannels`
    #[doc(alias = "numberOfChannels")]
    pub fn get_number_of_channels(&self) -> u32 {
        property::get(self, "numberOfChannels")
    }

    /// `required [EnforceRange] unsigned long numberOfChannels`
    #[doc(alias = "numberOfChannels")]
    pub fn set_number_of_channels(&self, value: u32) -> &Self {
        property::set_f64(self, "numberOfChannels", value as f64);
        self
    }

    /// `[EnforceRange] unsigned long long bitrate`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bitrate")]
    pub fn get_bitrate(&self) -> Option<u64> {
        property::get(self, "bitrate")
    }

    /// `[EnforceRange] unsigned long long bitrate`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "bitrate")]
    pub fn set_bitrate(&self, value: u64) -> &Self {
        property::set_f64(self, "bitrate", safe_integer::unsigned(value));
        self
    }

    /// `BitrateMode bitrateMode = "variable"`
    #[doc(alias = "bitrateMode")]
    pub fn get_bitrate_mode(&self) -> Option<BitrateMode> {
        property::get(self, "bitrateMode")
    }

    /// `BitrateMode bitrateMode = "variable"`
    #[doc(alias = "bitrateMode")]
    pub fn set_bitrate_mode(&self, value: BitrateMode) -> &Self {
        property::set_str(self, "bitrateMode", value.as_str());
        self
    }

    /// `AacEncoderConfig aac`
    #[doc(alias = "aac")]
    pub fn get_aac(&self) -> Option<AacEncoderConfig> {
        property::get(self, "aac")
    }

    /// `AacEncoderConfig aac`
    #[doc(alias = "aac")]
    pub fn set_aac(&self, value: &AacEncoderConfig) -> &Self {
        property::set(self, "aac", value.as_ref());
        self
    }

    /// `FlacEncoderConfig flac`
    #[doc(alias = "flac")]
    pub fn get_flac(&self) -> Option<FlacEncoderConfig> {
        property::get(self, "flac")
    }

    /// `FlacEncoderConfig flac`
    #[doc(alias = "flac")]
    pub fn set_flac(&self, value: &FlacEncoderConfig) -> &Self {
        property::set(self, "flac", value.as_ref());
        self
    }

    /// `OpusEncoderConfig opus`
    #[doc(alias = "opus")]
    pub fn get_opus(&self) -> Option<OpusEncoderConfig> {
        property::get(self, "opus")
    }

    /// `OpusEncoderConfig opus`
    #[doc(alias = "opus")]
    pub fn set_opus(&self, value: &OpusEncoderConfig) -> &Self {
        property::set(self, "opus", value.as_ref());
        self
    }
}

impl VideoEncoderConfig {
    /// `dictionary VideoEncoderConfig`
    pub fn new(codec: &str, width: u32, height: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "codec", codec);
        property::set_f64(&this, "width", width as f64);
        property::set_f64(&this, "height", height as f64);
        this
    }

    /// `required DOMString codec`
    #[doc(alias = "codec")]
    pub fn get_codec(&self) -> String {
        property::get(self, "codec")
    }

    /// `required DOMString codec`
    #[doc(alias = "codec")]
    pub fn set_codec(&self, value: &str) -> &Self {
        property::set_str(self, "codec", value);
        self
    }

    /// `required [EnforceRange] unsigned long width`
    #[doc(alias = "width")]
    pub fn get_width(&self) -> u32 {
        property::get(self, "width")
    }

    /// `required [EnforceRange] unsigned long width`
    #[doc(alias = "width")]
    pub fn set_width(&self, value: u32) -> &Self {
        property::set_f64(self, "width", value as f64);
        self
    }

    /// `required [EnforceRange] unsigned long height`
    #[doc(alias = "height")]
    pub fn get_height(&self) -> u32 {
        property::get(self, "height")
    }

    /// `required [EnforceRange] unsigned long height`
    #[doc(alias = "height")]
    pub fn set_height(&self, value: u32) -> &Self {
        property::set_f64(self, "height", value as f64);
        self
    }

    /// `[EnforceRange] unsigned long displayWidth`
    #[doc(alias = "displayWidth")]
    pub fn get_display_width(&self) -> Option<u32> {
        property::get(self, "displayWidth")
    }

    /// `[EnforceRange] unsigned long displayWidth`
    #[doc(alias = "displayWidth")]
    pub fn set_display_width(&self, value: u32) -> &Self {
        property::set_f64(self, "displayWidth", value as f64);
        self
    }

    /// `[EnforceRange] unsigned long displayHeight`
    #[doc(alias = "displayHeight")]
    pub fn get_display_height(&self) -> Option<u32> {
        property::get(self, "displayHeight")
    }

    /// `[EnforceRange] unsigned long displayHeight`
    #[doc(alias = "displayHeight")]
    pub fn set_display_height(&self, value: u32) -> &Self {
        property::set_f64(self, "displayHeight", value as f64);
        self
    }

    /// `[EnforceRange] unsigned long long bitrate`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bitrate")]
    pub fn get_bitrate(&self) -> Option<u64> {
        property::get(self, "bitrate")
    }

    /// `[EnforceRange] unsigned long long bitrate`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "bitrate")]
    pub fn set_bitrate(&self, value: u64) -> &Self {
        property::set_f64(self, "bitrate", safe_integer::unsigned(value));
        self
    }

    /// `double framerate`
    #[doc(alias = "framerate")]
    pub fn get_framerate(&self) -> Option<f64> {
        property::get(self, "framerate")
    }

    /// `double framerate`
    #[doc(alias = "framerate")]
    pub fn set_framerate(&self, value: f64) -> &Self {
        property::set_f64(self, "framerate", value);
        self
    }

    /// `HardwareAcceleration hardwareAcceleration = "no-preference"`
    #[doc(alias = "hardwareAcceleration")]
    pub fn get_hardware_acceleration(&self) -> Option<HardwareAcceleration> {
        property::get(self, "hardwareAcceleration")
    }

    /// `HardwareAcceleration hardwareAcceleration = "no-preference"`
    #[doc(alias = "hardwareAcceleration")]
    pub fn set_hardware_acceleration(&self, value: HardwareAcceleration) -> &Self {
        property::set_str(self, "hardwareAcceleration", value.as_str());
        self
    }

    /// `AlphaOption alpha = "discard"`
    #[doc(alias = "alpha")]
    pub fn get_alpha(&self) -> Option<AlphaOption> {
        property::get(self, "alpha")
    }

    /// `AlphaOption alpha = "discard"`
    #[doc(alias = "alpha")]
    pub fn set_alpha(&self, value: AlphaOption) -> &Self {
        property::set_str(self, "alpha", value.as_str());
        self
    }

    /// `DOMString scalabilityMode`
    #[doc(alias = "scalabilityMode")]
    pub fn get_scalability_mode(&self) -> Option<String> {
        property::get(self, "scalabilityMode")
    }

    /// `DOMString scalabilityMode`
    #[doc(alias = "scalabilityMode")]
    pub fn set_scalability_mode(&self, value: &str) -> &Self {
        property::set_str(self, "scalabilityMode", value);
        self
    }

    /// `VideoEncoderBitrateMode bitrateMode = "variable"`
    #[doc(alias = "bitrateMode")]
    pub fn get_bitrate_mode(&self) -> Option<VideoEncoderBitrateMode> {
        property::get(self, "bitrateMode")
    }

    /// `VideoEncoderBitrateMode bitrateMode = "variable"`
    #[doc(alias = "bitrateMode")]
    pub fn set_bitrate_mode(&self, value: VideoEncoderBitrateMode) -> &Self {
        property::set_str(self, "bitrateMode", value.as_str());
        self
    }

    /// `LatencyMode latencyMode = "quality"`
    #[doc(alias = "latencyMode")]
    pub fn get_latency_mode(&self) -> Option<LatencyMode> {
        property::get(self, "latencyMode")
    }

    /// `LatencyMode latencyMode = "quality"`
    #[doc(alias = "latencyMode")]
    pub fn set_latency_mode(&self, value: LatencyMode) -> &Self {
        property::set_str(self, "latencyMode", value.as_str());
        self
    }

    /// `DOMString contentHint`
    #[doc(alias = "contentHint")]
    pub fn get_content_hint(&self) -> Option<String> {
        property::get(self, "contentHint")
    }

    /// `DOMString contentHint`
    #[doc(alias = "contentHint")]
    pub fn set_content_hint(&self, value: &str) -> &Self {
        property::set_str(self, "contentHint", value);
        self
    }

    /// `AvcEncoderConfig avc`
    #[doc(alias = "avc")]
    pub fn get_avc(&self) -> Option<AvcEncoderConfig> {
        property::get(self, "avc")
    }

    /// `AvcEncoderConfig avc`
    #[doc(alias = "avc")]
    pub fn set_avc(&self, value: &AvcEncoderConfig) -> &Self {
        property::set(self, "avc", value.as_ref());
        self
    }

    /// `HevcEncoderConfig hevc`
    #[doc(alias = "hevc")]
    pub fn get_hevc(&self) -> Option<HevcEncoderConfig> {
        property::get(self, "hevc")
    }

    /// `HevcEncoderConfig hevc`
    #[doc(alias = "hevc")]
    pub fn set_hevc(&self, value: &HevcEncoderConfig) -> &Self {
        property::set(self, "hevc", value.as_ref());
        self
    }
}

impl VideoEncoderEncodeOptions {
    /// `dictionary VideoEncoderEncodeOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean keyFrame = false`
    #[doc(alias = "keyFrame")]
    pub fn get_key_frame(&self) -> Option<bool> {
        property::get(self, "keyFrame")
    }

    /// `boolean keyFrame = false`
    #[doc(alias = "keyFrame")]
    pub fn set_key_frame(&self, value: bool) -> &Self {
        property::set_bool(self, "keyFrame", value);
        self
    }

    /// `VideoEncoderEncodeOptionsForAv1 av1`
    #[doc(alias = "av1")]
    pub fn get_av1(&self) -> Option<VideoEncoderEncodeOptionsForAv1> {
        property::get(self, "av1")
    }

    /// `VideoEncoderEncodeOptionsForAv1 av1`
    #[doc(alias = "av1")]
    pub fn set_av1(&self, value: &VideoEncoderEncodeOptionsForAv1) -> &Self {
        property::set(self, "av1", value.as_ref());
        self
    }

    /// `VideoEncoderEncodeOptionsForAvc avc`
    #[doc(alias = "avc")]
    pub fn get_avc(&self) -> Option<VideoEncoderEncodeOptionsForAvc> {
        property::get(self, "avc")
    }

    /// `VideoEncoderEncodeOptionsForAvc avc`
    #[doc(alias = "avc")]
    pub fn set_avc(&self, value: &VideoEncoderEncodeOptionsForAvc) -> &Self {
        property::set(self, "avc", value.as_ref());
        self
    }

    /// `VideoEncoderEncodeOptionsForHevc hevc`
    #[doc(alias = "hevc")]
    pub fn get_hevc(&self) -> Option<VideoEncoderEncodeOptionsForHevc> {
        property::get(self, "hevc")
    }

    /// `VideoEncoderEncodeOptionsForHevc hevc`
    #[doc(alias = "hevc")]
    pub fn set_hevc(&self, value: &VideoEncoderEncodeOptionsForHevc) -> &Self {
        property::set(self, "hevc", value.as_ref());
        self
    }

    /// `VideoEncoderEncodeOptionsForVp9 vp9`
    #[doc(alias = "vp9")]
    pub fn get_vp9(&self) -> Option<VideoEncoderEncodeOptionsForVp9> {
        property::get(self, "vp9")
    }

    /// `VideoEncoderEncodeOptionsForVp9 vp9`
    #[doc(alias = "vp9")]
    pub fn set_vp9(&self, value: &VideoEncoderEncodeOptionsForVp9) -> &Self {
        property::set(self, "vp9", value.as_ref());
        self
    }
}

impl Default for VideoEncoderEncodeOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl EncodedAudioChunk {
    /// `constructor(EncodedAudioChunkInit init)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedAudioChunk/EncodedAudioChunk) · [Specification](https://w3c.github.io/webcodecs/#dom-encodedaudiochunk-encodedaudiochunk)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(init: &EncodedAudioChunkInit) -> Result<EncodedAudioChunk, Exception> {
        Js::try_new_EncodedAudioChunk__value__as_value(init.as_ref()).map(Js::cast)
    }

    /// `readonly attribute EncodedAudioChunkType type`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedAudioChunk/type) · [Specification](https://w3c.github.io/webcodecs/#dom-encodedaudiochunk-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> EncodedAudioChunkType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// `readonly attribute long long timestamp`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedAudioChunk/timestamp) · [Specification](https://w3c.github.io/webcodecs/#dom-encodedaudiochunk-timestamp)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[inline]
    pub fn timestamp(&self) -> i64 {
        Js::get_timestamp__as_number(js(self)) as i64
    }

    /// `readonly attribute unsigned long long? duration`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedAudioChunk/duration) · [Specification](https://w3c.github.io/webcodecs/#dom-encodedaudiochunk-duration)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[inline]
    pub fn duration(&self) -> Option<u64> {
        FromJs::from_js(Js::get_duration__as_value(js(self)))
    }

    /// `readonly attribute unsigned long byteLength`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedAudioChunk/byteLength) · [Specification](https://w3c.github.io/webcodecs/#dom-encodedaudiochunk-bytelength)
    #[doc(alias = "byteLength")]
    #[inline]
    pub fn byte_length(&self) -> u32 {
        Js::get_byteLength__as_number(js(self)) as u32
    }

    /// `undefined copyTo(AllowSharedBufferSource destination)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedAudioChunk/copyTo) · [Specification](https://w3c.github.io/webcodecs/#dom-encodedaudiochunk-copyto)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "copyTo")]
    #[inline]
    pub fn copy_to<'a>(&self, destination: impl Into<WriteBuffer<'a, AnySharedBuffer>>) -> Result<(), Exception> {
        destination.into().with_shared(|destination| Js::try_call_copyTo__value(js(self), destination))
    }
}

impl EncodedAudioChunkInit {
    /// `dictionary EncodedAudioChunkInit`
    pub fn new(type_: EncodedAudioChunkType, timestamp: i64, data: impl IntoJs<AllowSharedBufferSource>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        property::set_f64(&this, "timestamp", safe_integer::signed(timestamp));
        property::set(&this, "data", &data.to_value());
        this
    }

    /// `required EncodedAudioChunkType type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> EncodedAudioChunkType {
        property::get(self, "type")
    }

    /// `required EncodedAudioChunkType type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: EncodedAudioChunkType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required [EnforceRange] long long timestamp`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "timestamp")]
    pub fn get_timestamp(&self) -> i64 {
        property::get(self, "timestamp")
    }

    /// `required [EnforceRange] long long timestamp`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: i64) -> &Self {
        property::set_f64(self, "timestamp", safe_integer::signed(value));
        self
    }

    /// `[EnforceRange] unsigned long long duration`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "duration")]
    pub fn get_duration(&self) -> Option<u64> {
        property::get(self, "duration")
    }

    /// `[EnforceRange] unsigned long long duration`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "duration")]
    pub fn set_duration(&self, value: u64) -> &Self {
        property::set_f64(self, "duration", safe_integer::unsigned(value));
        self
    }

    /// `required AllowSharedBufferSource data`
    #[doc(alias = "data")]
    pub fn get_data(&self) -> AllowSharedBufferSource {
        property::get(self, "data")
    }

    /// `required AllowSharedBufferSource data`
    #[doc(alias = "data")]
    pub fn set_data(&self, value: impl IntoJs<AllowSharedBufferSource>) -> &Self {
        property::set(self, "data", &value.to_value());
        self
    }

    /// `sequence<ArrayBuffer> transfer = []`
    #[doc(alias = "transfer")]
    pub fn get_transfer(&self) -> Option<Array<ArrayBuffer>> {
        property::get(self, "transfer")
    }

    /// `sequence<ArrayBuffer> transfer = []`
    #[doc(alias = "transfer")]
    pub fn set_transfer(&self, value: impl IntoSequence<ArrayBuffer>) -> &Self {
        property::set(self, "transfer", &value.to_value());
        self
    }
}

impl EncodedVideoChunk {
    /// `constructor(EncodedVideoChunkInit init)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedVideoChunk/EncodedVideoChunk) · [Specification](https://w3c.github.io/webcodecs/#dom-encodedvideochunk-encodedvideochunk)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(init: &EncodedVideoChunkInit) -> Result<EncodedVideoChunk, Exception> {
        Js::try_new_EncodedVideoChunk__value__as_value(init.as_ref()).map(Js::cast)
    }

    /// `readonly attribute EncodedVideoChunkType type`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedVideoChunk/type) · [Specification](https://w3c.github.io/webcodecs/#dom-encodedvideochunk-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> EncodedVideoChunkType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// `readonly attribute long long timestamp`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedVideoChunk/timestamp) · [Specification](https://w3c.github.io/webcodecs/#dom-encodedvideochunk-timestamp)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[inline]
    pub fn timestamp(&self) -> i64 {
        Js::get_timestamp__as_number(js(self)) as i64
    }

    /// `readonly attribute unsigned long long? duration`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedVideoChunk/duration) · [Specification](https://w3c.github.io/webcodecs/#dom-encodedvideochunk-duration)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[inline]
    pub fn duration(&self) -> Option<u64> {
        FromJs::from_js(Js::get_duration__as_value(js(self)))
    }

    /// `readonly attribute unsigned long byteLength`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedVideoChunk/byteLength) · [Specification](https://w3c.github.io/webcodecs/#dom-encodedvideochunk-bytelength)
    #[doc(alias = "byteLength")]
    #[inline]
    pub fn byte_length(&self) -> u32 {
        Js::get_byteLength__as_number(js(self)) as u32
    }

    /// `undefined copyTo(AllowSharedBufferSource destination)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedVideoChunk/copyTo) · [Specification](https://w3c.github.io/webcodecs/#dom-encodedvideochunk-copyto)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "copyTo")]
    #[inline]
    pub fn copy_to<'a>(&self, destination: impl Into<WriteBuffer<'a, AnySharedBuffer>>) -> Result<(), Exception> {
        destination.into().with_shared(|destination| Js::try_call_copyTo__value(js(self), destination))
    }
}

impl EncodedVideoChunkInit {
    /// `dictionary EncodedVideoChunkInit`
    pub fn new(type_: EncodedVideoChunkType, timestamp: i64, data: impl IntoJs<AllowSharedBufferSource>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        property::set_f64(&this, "timestamp", safe_integer::signed(timestamp));
        property::set(&this, "data", &data.to_value());
        this
    }

    /// `required EncodedVideoChunkType type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> EncodedVideoChunkType {
        property::get(self, "type")
    }

    /// `required EncodedVideoChunkType type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: EncodedVideoChunkType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required [EnforceRange] long long timestamp`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "timestamp")]
    pub fn get_timestamp(&self) -> i64 {
        property::get(self, "timestamp")
    }

    /// `required [EnforceRange] long long timestamp`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: i64) -> &Self {
        property::set_f64(self, "timestamp", safe_integer::signed(value));
        self
    }

    /// `[EnforceRange] unsigned long long duration`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "duration")]
    pub fn get_duration(&self) -> Option<u64> {
        property::get(self, "duration")
    }

    /// `[EnforceRange] unsigned long long duration`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "duration")]
    pub fn set_duration(&self, value: u64) -> &Self {
        property::set_f64(self, "duration", safe_integer::unsigned(value));
        self
    }

    /// `required AllowSharedBufferSource data`
    #[doc(alias = "data")]
    pub fn get_data(&self) -> AllowSharedBufferSource {
        property::get(self, "data")
    }

    /// `required AllowSharedBufferSource data`
    #[doc(alias = "data")]
    pub fn set_data(&self, value: impl IntoJs<AllowSharedBufferSource>) -> &Self {
        property::set(self, "data", &value.to_value());
        self
    }

    /// `sequence<ArrayBuffer> transfer = []`
    #[doc(alias = "transfer")]
    pub fn get_transfer(&self) -> Option<Array<ArrayBuffer>> {
        property::get(self, "transfer")
    }

    /// `sequence<ArrayBuffer> transfer = []`
    #[doc(alias = "transfer")]
    pub fn set_transfer(&self, value: impl IntoSequence<ArrayBuffer>) -> &Self {
        property::set(self, "transfer", &value.to_value());
        self
    }
}

impl AudioData {
    /// `constructor(AudioDataInit init)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioData/AudioData) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-audiodata)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(init: &AudioDataInit) -> Result<AudioData, Exception> {
        Js::try_new_AudioData__value__as_value(init.as_ref()).map(Js::cast)
    }

    /// `readonly attribute AudioSampleFormat? format`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioData/format) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-format)
    #[inline]
    pub fn format(&self) -> Option<AudioSampleFormat> {
        FromJs::from_js(Js::get_format__as_value(js(self)))
    }

    /// `readonly attribute float sampleRate`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioData/sampleRate) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-samplerate)
    #[doc(alias = "sampleRate")]
    #[inline]
    pub fn sample_rate(&self) -> f32 {
        Js::get_sampleRate__as_number(js(self)) as f32
    }

    /// `readonly attribute unsigned long numberOfFrames`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioData/numberOfFrames) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-numberofframes)
    #[doc(alias = "numberOfFrames")]
    #[inline]
    pub fn number_of_frames(&self) -> u32 {
        Js::get_numberOfFrames__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long numberOfChannels`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioData/numberOfChannels) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-numberofchannels)
    #[doc(alias = "numberOfChannels")]
    #[inline]
    pub fn number_of_channels(&self) -> u32 {
        Js::get_numberOfChannels__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long long duration`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioData/duration) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-duration)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[inline]
    pub fn duration(&self) -> u64 {
        Js::get_duration__as_number(js(self)) as u64
    }

    /// `readonly attribute long long timestamp`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioData/timestamp) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-timestamp)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[inline]
    pub fn timestamp(&self) -> i64 {
        Js::get_timestamp__as_number(js(self)) as i64
    }

    /// `unsigned long allocationSize(AudioDataCopyToOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioData/allocationSize) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-allocationsize)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "allocationSize")]
    #[inline]
    pub fn allocation_size(&self, options: &AudioDataCopyToOptions) -> Result<u32, Exception> {
        Js::try_call_allocationSize__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// `undefined copyTo(AllowSharedBufferSource destination, AudioDataCopyToOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioData/copyTo) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-copyto)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "copyTo")]
    #[inline]
    pub fn copy_to<'a>(
        &self,
        destination: impl Into<WriteBuffer<'a, AnySharedBuffer>>,
        options: &AudioDataCopyToOptions,
    ) -> Result<(), Exception> {
        destination.into().with_shared(|destination| {
            Js::try_call_copyTo__value2(js(self), destination, options.as_ref())
        })
    }

    /// `AudioData clone()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioData/clone) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-clone)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn clone(&self) -> Result<AudioData, Exception> {
        Js::try_call_clone__as_value(js(self)).map(Js::read)
    }

    /// `undefined close()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioData/close) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-close)
    #[inline]
    pub fn close(&self) {
        Js::call_close(js(self))
    }
}

impl AudioDataInit {
    /// `dictionary AudioDataInit`
    pub fn new(
        format: AudioSampleFormat,
        sample_rate: f32,
        number_of_frames: u32,
        number_of_channels: u32,
        timestamp: i64,
        data: impl IntoJs<AllowSharedBufferSource>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "format", format.as_str());
        property::set_f64(&this, "sampleRate", sample_rate as f64);
        property::set_f64(&this, "numberOfFrames", number_of_frames as f64);
        property::set_f64(&this, "numberOfChannels", number_of_channels as f64);
        property::set_f64(&this, "timestamp", safe_integer::signed(timestamp));
        property::set(&this, "data", &data.to_value());
        this
    }

    /// `required AudioSampleFormat format`
    #[doc(alias = "format")]
    pub fn get_format(&self) -> AudioSampleFormat {
        property::get(self, "format")
    }

    /// `required AudioSampleFormat format`
    #[doc(alias = "format")]
    pub fn set_format(&self, value: AudioSampleFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// `required float sampleRate`
    #[doc(alias = "sampleRate")]
    pub fn get_sample_rate(&self) -> f32 {
        property::get(self, "sampleRate")
    }

    /// `required float sampleRate`
    #[doc(alias = "sampleRate")]
    pub fn set_sample_rate(&self, value: f32) -> &Self {
        property::set_f64(self, "sampleRate", value as f64);
        self
    }

    /// `required [EnforceRange] unsigned long numberOfFrames`
    #[doc(alias = "numberOfFrames")]
    pub fn get_number_of_frames(&self) -> u32 {
        property::get(self, "numberOfFrames")
    }

    /// `required [EnforceRange] unsigned long numberOfFrames`
    #[doc(alias = "numberOfFrames")]
    pub fn set_number_of_frames(&self, value: u32) -> &Self {
        property::set_f64(self, "numberOfFrames", value as f64);
        self
    }

    /// `required [EnforceRange] unsigned long numberOfChannels`
    #[doc(alias = "numberOfChannels")]
    pub fn get_number_of_channels(&self) -> u32 {
        property::get(self, "numberOfChannels")
    }

    /// `required [EnforceRange] unsigned long numberOfChannels`
    #[doc(alias = "numberOfChannels")]
    pub fn set_number_of_channels(&self, value: u32) -> &Self {
        property::set_f64(self, "numberOfChannels", value as f64);
        self
    }

    /// `required [EnforceRange] long long timestamp`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "timestamp")]
    pub fn get_timestamp(&self) -> i64 {
        property::get(self, "timestamp")
    }

    /// `required [EnforceRange] long long timestamp`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: i64) -> &Self {
        property::set_f64(self, "timestamp", safe_integer::signed(value));
        self
    }

    /// `required AllowSharedBufferSource data`
    #[doc(alias = "data")]
    pub fn get_data(&self) -> AllowSharedBufferSource {
        property::get(self, "data")
    }

    /// `required AllowSharedBufferSource data`
    #[doc(alias = "data")]
    pub fn set_data(&self, value: impl IntoJs<AllowSharedBufferSource>) -> &Self {
        property::set(self, "data", &value.to_value());
        self
    }

    /// `sequence<ArrayBuffer> transfer = []`
    #[doc(alias = "transfer")]
    pub fn get_transfer(&self) -> Option<Array<ArrayBuffer>> {
        property::get(self, "transfer")
    }

    /// `sequence<ArrayBuffer> transfer = []`
    #[doc(alias = "transfer")]
    pub fn set_transfer(&self, value: impl IntoSequence<ArrayBuffer>) -> &Self {
        property::set(self, "transfer", &value.to_value());
        self
    }
}

impl AudioDataCopyToOptions {
    /// `dictionary AudioDataCopyToOptions`
    pub fn new(plane_index: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "planeIndex", plane_index as f64);
        this
    }

    /// `required [EnforceRange] unsigned long planeIndex`
    #[doc(alias = "planeIndex")]
    pub fn get_plane_index(&self) -> u32 {
        property::get(self, "planeIndex")
    }

    /// `required [EnforceRange] unsigned long planeIndex`
    #[doc(alias = "planeIndex")]
    pub fn set_plane_index(&self, value: u32) -> &Self {
        property::set_f64(self, "planeIndex", value as f64);
        self
    }

    /// `[EnforceRange] unsigned long frameOffset = 0`
    #[doc(alias = "frameOffset")]
    pub fn get_frame_offset(&self) -> Option<u32> {
        property::get(self, "frameOffset")
    }

    /// `[EnforceRange] unsigned long frameOffset = 0`
    #[doc(alias = "frameOffset")]
    pub fn set_frame_offset(&self, value: u32) -> &Self {
        property::set_f64(self, "frameOffset", value as f64);
        self
    }

    /// `[EnforceRange] unsigned long frameCount`
    #[doc(alias = "frameCount")]
    pub fn get_frame_count(&self) -> Option<u32> {
        property::get(self, "frameCount")
    }

    /// `[EnforceRange] unsigned long frameCount`
    #[doc(alias = "frameCount")]
    pub fn set_frame_count(&self, value: u32) -> &Self {
        property::set_f64(self, "frameCount", value as f64);
        self
    }

    /// `AudioSampleFormat format`
    #[doc(alias = "format")]
    pub fn get_format(&self) -> Option<AudioSampleFormat> {
        property::get(self, "format")
    }

    /// `AudioSampleFormat format`
    #[doc(alias = "format")]
    pub fn set_format(&self, value: AudioSampleFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }
}

impl VideoFrame {
    /// `constructor(CanvasImageSource image, optional VideoFrameInit init = {})`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/VideoFrame) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-videoframe)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(image: impl Into<CanvasImageSource>) -> Result<VideoFrame, Exception> {
        Js::try_new_VideoFrame__value__as_value(&image.into().to_js()).map(Js::cast)
    }

    /// `constructor(CanvasImageSource image, optional VideoFrameInit init = {})`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/VideoFrame) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-videoframe)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_init(image: impl Into<CanvasImageSource>, init: &VideoFrameInit) -> Result<VideoFrame, Exception> {
        Js::try_new_VideoFrame__value2__as_value(&image.into().to_js(), init.as_ref()).map(Js::cast)
    }

    /// `constructor(AllowSharedBufferSource data, VideoFrameBufferInit init)`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/VideoFrame) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-videoframe)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_data_and_init(
        data: impl Into<AllowSharedBufferSource>,
        init: &VideoFrameBufferInit,
    ) -> Result<VideoFrame, Exception> {
        Js::try_new_VideoFrame__value2__as_value(&data.into().to_js(), init.as_ref()).map(Js::cast)
    }

    /// `readonly attribute VideoPixelFormat? format`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/format) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-format)
    #[inline]
    pub fn format(&self) -> Option<VideoPixelFormat> {
        FromJs::from_js(Js::get_format__as_value(js(self)))
    }

    /// `readonly attribute unsigned long codedWidth`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/codedWidth) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-codedwidth)
    #[doc(alias = "codedWidth")]
    #[inline]
    pub fn coded_width(&self) -> u32 {
        Js::get_codedWidth__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long codedHeight`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/codedHeight) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-codedheight)
    #[doc(alias = "codedHeight")]
    #[inline]
    pub fn coded_height(&self) -> u32 {
        Js::get_codedHeight__as_number(js(self)) as u32
    }

    /// `readonly attribute DOMRectReadOnly? codedRect`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/codedRect) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-codedrect)
    #[doc(alias = "codedRect")]
    #[inline]
    pub fn coded_rect(&self) -> Option<DomRectReadOnly> {
        Js::get_codedRect__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute DOMRectReadOnly? visibleRect`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/visibleRect) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-visiblerect)
    #[doc(alias = "visibleRect")]
    #[inline]
    pub fn visible_rect(&self) -> Option<DomRectReadOnly> {
        Js::get_visibleRect__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute double rotation`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/rotation) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-rotation)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn rotation(&self) -> f64 {
        Js::get_rotation__as_number(js(self))
    }

    /// `readonly attribute boolean flip`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/flip) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-flip)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn flip(&self) -> bool {
        Js::get_flip__as_bool(js(self)).get()
    }

    /// `readonly attribute unsigned long displayWidth`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/displayWidth) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-displaywidth)
    #[doc(alias = "displayWidth")]
    #[inline]
    pub fn display_width(&self) -> u32 {
        Js::get_displayWidth__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long displayHeight`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/displayHeight) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-displayheight)
    #[doc(alias = "displayHeight")]
    #[inline]
    pub fn display_height(&self) -> u32 {
        Js::get_displayHeight__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long long? duration`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/duration) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-duration)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[inline]
    pub fn duration(&self) -> Option<u64> {
        FromJs::from_js(Js::get_duration__as_value(js(self)))
    }

    /// `readonly attribute long long timestamp`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/timestamp) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-timestamp)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[inline]
    pub fn timestamp(&self) -> i64 {
        Js::get_timestamp__as_number(js(self)) as i64
    }

    /// `readonly attribute VideoColorSpace colorSpace`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/colorSpace) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-colorspace)
    #[doc(alias = "colorSpace")]
    #[inline]
    pub fn color_space(&self) -> VideoColorSpace {
        FromJs::from_js(Js::get_colorSpace__as_value(js(self)))
    }

    /// `VideoFrameMetadata metadata()`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/metadata) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-metadata)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn metadata(&self) -> Result<VideoFrameMetadata, Exception> {
        Js::try_call_metadata__as_value(js(self)).map(Js::read)
    }

    /// `unsigned long allocationSize(optional VideoFrameCopyToOptions options = {})`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/allocationSize) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-allocationsize)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "allocationSize")]
    #[inline]
    pub fn allocation_size(&self) -> Result<u32, Exception> {
        Js::try_call_allocationSize__as_value(js(self)).map(Js::read)
    }

    /// `unsigned long allocationSize(optional VideoFrameCopyToOptions options = {})`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/allocationSize) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-allocationsize)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "allocationSize")]
    #[inline]
    pub fn allocation_size_with_options(&self, options: &VideoFrameCopyToOptions) -> Result<u32, Exception> {
        Js::try_call_allocationSize__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// `Promise<sequence<PlaneLayout>> copyTo(AllowSharedBufferSource destination, optional VideoFrameCopyToOptions options = {})`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/copyTo) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-copyto)
    #[doc(alias = "copyTo")]
    #[inline]
    pub fn copy_to(&self, destination: impl Into<AllowSharedBufferSource>) -> Promise<Array<PlaneLayout>> {
        Promise::of_call(Js::try_call_copyTo__value__as_value(js(self), &destination.into().to_js()))
    }

    /// `Promise<sequence<PlaneLayout>> copyTo(AllowSharedBufferSource destination, optional VideoFrameCopyToOptions options = {})`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/copyTo) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-copyto)
    #[doc(alias = "copyTo")]
    #[inline]
    pub fn copy_to_with_options(
        &self,
        destination: impl Into<AllowSharedBufferSource>,
        options: &VideoFrameCopyToOptions,
    ) -> Promise<Array<PlaneLayout>> {
        Promise::of_call(Js::try_call_copyTo__value2__as_value(js(self), &destination.into().to_js(), options.as_ref()))
    }

    /// `VideoFrame clone()`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/clone) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-clone)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn clone(&self) -> Result<VideoFrame, Exception> {
        Js::try_call_clone__as_value(js(self)).map(Js::read)
    }

    /// `undefined close()`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/close) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-close)
    #[inline]
    pub fn close(&self) {
        Js::call_close(js(self))
    }
}

impl VideoFrameInit {
    /// `dictionary VideoFrameInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `unsigned long long duration`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "duration")]
    pub fn get_duration(&self) -> Option<u64> {
        property::get(self, "duration")
    }

    /// `unsigned long long duration`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "duration")]
    pub fn set_duration(&self, value: u64) -> &Self {
        property::set_f64(self, "duration", value as f64);
        self
    }

    /// `long long timestamp`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "timestamp")]
    pub fn get_timestamp(&self) -> Option<i64> {
        property::get(self, "timestamp")
    }

    /// `long long timestamp`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: i64) -> &Self {
        property::set_f64(self, "timestamp", value as f64);
        self
    }

    /// `AlphaOption alpha = "keep"`
    #[doc(alias = "alpha")]
    pub fn get_alpha(&self) -> Option<AlphaOption> {
        property::get(self, "alpha")
    }

    /// `AlphaOption alpha = "keep"`
    #[doc(alias = "alpha")]
    pub fn set_alpha(&self, value: AlphaOption) -> &Self {
        property::set_str(self, "alpha", value.as_str());
        self
    }

    /// `DOMRectInit visibleRect`
    #[doc(alias = "visibleRect")]
    pub fn get_visible_rect(&self) -> Option<DomRectInit> {
        property::get(self, "visibleRect")
    }

    /// `DOMRectInit visibleRect`
    #[doc(alias = "visibleRect")]
    pub fn set_visible_rect(&self, value: impl IntoJs<DomRectInit>) -> &Self {
        property::set(self, "visibleRect", &value.to_value());
        self
    }

    /// `double rotation = 0`
    #[doc(alias = "rotation")]
    pub fn get_rotation(&self) -> Option<f64> {
        property::get(self, "rotation")
    }

    /// `double rotation = 0`
    #[doc(alias = "rotation")]
    pub fn set_rotation(&self, value: f64) -> &Self {
        property::set_f64(self, "rotation", value);
        self
    }

    /// `boolean flip = false`
    #[doc(alias = "flip")]
    pub fn get_flip(&self) -> Option<bool> {
        property::get(self, "flip")
    }

    /// `boolean flip = false`
    #[doc(alias = "flip")]
    pub fn set_flip(&self, value: bool) -> &Self {
        property::set_bool(self, "flip", value);
        self
    }

    /// `[EnforceRange] unsigned long displayWidth`
    #[doc(alias = "displayWidth")]
    pub fn get_display_width(&self) -> Option<u32> {
        property::get(self, "displayWidth")
    }

    /// `[EnforceRange] unsigned long displayWidth`
    #[doc(alias = "displayWidth")]
    pub fn set_display_width(&self, value: u32) -> &Self {
        property::set_f64(self, "displayWidth", value as f64);
        self
    }

    /// `[EnforceRange] unsigned long displayHeight`
    #[doc(alias = "displayHeight")]
    pub fn get_display_height(&self) -> Option<u32> {
        property::get(self, "displayHeight")
    }

    /// `[EnforceRange] unsigned long displayHeight`
    #[doc(alias = "displayHeight")]
    pub fn set_display_height(&self, value: u32) -> &Self {
        property::set_f64(self, "displayHeight", value as f64);
        self
    }

    /// `VideoFrameMetadata metadata`
    #[doc(alias = "metadata")]
    pub fn get_metadata(&self) -> Option<VideoFrameMetadata> {
        property::get(self, "metadata")
    }

    /// `VideoFrameMetadata metadata`
    #[doc(alias = "metadata")]
    pub fn set_metadata(&self, value: &VideoFrameMetadata) -> &Self {
        property::set(self, "metadata", value.as_ref());
        self
    }
}

impl Default for VideoFrameInit {
    fn default() -> Self {
        Self::new()
    }
}

impl VideoFrameBufferInit {
    /// `dictionary VideoFrameBufferInit`
    pub fn new(format: VideoPixelFormat, coded_width: u32, coded_height: u32, timestamp: i64) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "format", format.as_str());
        property::set_f64(&this, "codedWidth", coded_width as f64);
        property::set_f64(&this, "codedHeight", coded_height as f64);
        property::set_f64(&this, "timestamp", safe_integer::signed(timestamp));
        this
    }

    /// `required VideoPixelFormat format`
    #[doc(alias = "format")]
    pub fn get_format(&self) -> VideoPixelFormat {
        property::get(self, "format")
    }

    /// `required VideoPixelFormat format`
    #[doc(alias = "format")]
    pub fn set_format(&self, value: VideoPixelFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// `required [EnforceRange] unsigned long codedWidth`
    #[doc(alias = "codedWidth")]
    pub fn get_coded_width(&self) -> u32 {
        property::get(self, "codedWidth")
    }

    /// `required [EnforceRange] unsigned long codedWidth`
    #[doc(alias = "codedWidth")]
    pub fn set_coded_width(&self, value: u32) -> &Self {
        property::set_f64(self, "codedWidth", value as f64);
        self
    }

    /// `required [EnforceRange] unsigned long codedHeight`
    #[doc(alias = "codedHeight")]
    pub fn get_coded_height(&self) -> u32 {
        property::get(self, "codedHeight")
    }

    /// `required [EnforceRange] unsigned long codedHeight`
    #[doc(alias = "codedHeight")]
    pub fn set_coded_height(&self, value: u32) -> &Self {
        property::set_f64(self, "codedHeight", value as f64);
        self
    }

    /// `required [EnforceRange] long long timestamp`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "timestamp")]
    pub fn get_timestamp(&self) -> i64 {
        property::get(self, "timestamp")
    }

    /// `required [EnforceRange] long long timestamp`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: i64) -> &Self {
        property::set_f64(self, "timestamp", safe_integer::signed(value));
        self
    }

    /// `[EnforceRange] unsigned long long duration`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "duration")]
    pub fn get_duration(&self) -> Option<u64> {
        property::get(self, "duration")
    }

    /// `[EnforceRange] unsigned long long duration`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "duration")]
    pub fn set_duration(&self, value: u64) -> &Self {
        property::set_f64(self, "duration", safe_integer::unsigned(value));
        self
    }

    /// `sequence<PlaneLayout> layout`
    #[doc(alias = "layout")]
    pub fn get_layout(&self) -> Option<Array<PlaneLayout>> {
        property::get(self, "layout")
    }

    /// `sequence<PlaneLayout> layout`
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: impl IntoSequence<PlaneLayout>) -> &Self {
        property::set(self, "layout", &value.to_value());
        self
    }

    /// `DOMRectInit visibleRect`
    #[doc(alias = "visibleRect")]
    pub fn get_visible_rect(&self) -> Option<DomRectInit> {
        property::get(self, "visibleRect")
    }

    /// `DOMRectInit visibleRect`
    #[doc(alias = "visibleRect")]
    pub fn set_visible_rect(&self, value: impl IntoJs<DomRectInit>) -> &Self {
        property::set(self, "visibleRect", &value.to_value());
        self
    }

    /// `double rotation = 0`
    #[doc(alias = "rotation")]
    pub fn get_rotation(&self) -> Option<f64> {
        property::get(self, "rotation")
    }

    /// `double rotation = 0`
    #[doc(alias = "rotation")]
    pub fn set_rotation(&self, value: f64) -> &Self {
        property::set_f64(self, "rotation", value);
        self
    }

    /// `boolean flip = false`
    #[doc(alias = "flip")]
    pub fn get_flip(&self) -> Option<bool> {
        property::get(self, "flip")
    }

    /// `boolean flip = false`
    #[doc(alias = "flip")]
    pub fn set_flip(&self, value: bool) -> &Self {
        property::set_bool(self, "flip", value);
        self
    }

    /// `[EnforceRange] unsigned long displayWidth`
    #[doc(alias = "displayWidth")]
    pub fn get_display_width(&self) -> Option<u32> {
        property::get(self, "displayWidth")
    }

    /// `[EnforceRange] unsigned long displayWidth`
    #[doc(alias = "displayWidth")]
    pub fn set_display_width(&self, value: u32) -> &Self {
        property::set_f64(self, "displayWidth", value as f64);
        self
    }

    /// `[EnforceRange] unsigned long displayHeight`
    #[doc(alias = "displayHeight")]
    pub fn get_display_height(&self) -> Option<u32> {
        property::get(self, "displayHeight")
    }

    /// `[EnforceRange] unsigned long displayHeight`
    #[doc(alias = "displayHeight")]
    pub fn set_display_height(&self, value: u32) -> &Self {
        property::set_f64(self, "displayHeight", value as f64);
        self
    }

    /// `VideoColorSpaceInit colorSpace`
    #[doc(alias = "colorSpace")]
    pub fn get_color_space(&self) -> Option<VideoColorSpaceInit> {
        property::get(self, "colorSpace")
    }

    /// `VideoColorSpaceInit colorSpace`
    #[doc(alias = "colorSpace")]
    pub fn set_color_space(&self, value: impl IntoJs<VideoColorSpaceInit>) -> &Self {
        property::set(self, "colorSpace", &value.to_value());
        self
    }

    /// `sequence<ArrayBuffer> transfer = []`
    #[doc(alias = "transfer")]
    pub fn get_transfer(&self) -> Option<Array<ArrayBuffer>> {
        property::get(self, "transfer")
    }

    /// `sequence<ArrayBuffer> transfer = []`
    #[doc(alias = "transfer")]
    pub fn set_transfer(&self, value: impl IntoSequence<ArrayBuffer>) -> &Self {
        property::set(self, "transfer", &value.to_value());
        self
    }

    /// `VideoFrameMetadata metadata`
    #[doc(alias = "metadata")]
    pub fn get_metadata(&self) -> Option<VideoFrameMetadata> {
        property::get(self, "metadata")
    }

    /// `VideoFrameMetadata metadata`
    #[doc(alias = "metadata")]
    pub fn set_metadata(&self, value: &VideoFrameMetadata) -> &Self {
        property::set(self, "metadata", value.as_ref());
        self
    }
}

impl VideoFrameMetadata {
    /// `dictionary VideoFrameMetadata`
    pub fn new() -> Self {
        dictionary::empty()
    }
}

impl Default for VideoFrameMetadata {
    fn default() -> Self {
        Self::new()
    }
}

impl VideoFrameCopyToOptions {
    /// `dictionary VideoFrameCopyToOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMRectInit rect`
    #[doc(alias = "rect")]
    pub fn get_rect(&self) -> Option<DomRectInit> {
        property::get(self, "rect")
    }

    /// `DOMRectInit rect`
    #[doc(alias = "rect")]
    pub fn set_rect(&self, value: impl IntoJs<DomRectInit>) -> &Self {
        property::set(self, "rect", &value.to_value());
        self
    }

    /// `sequence<PlaneLayout> layout`
    #[doc(alias = "layout")]
    pub fn get_layout(&self) -> Option<Array<PlaneLayout>> {
        property::get(self, "layout")
    }

    /// `sequence<PlaneLayout> layout`
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: impl IntoSequence<PlaneLayout>) -> &Self {
        property::set(self, "layout", &value.to_value());
        self
    }

    /// `VideoPixelFormat format`
    #[doc(alias = "format")]
    pub fn get_format(&self) -> Option<VideoPixelFormat> {
        property::get(self, "format")
    }

    /// `VideoPixelFormat format`
    #[doc(alias = "format")]
    pub fn set_format(&self, value: VideoPixelFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// `PredefinedColorSpace colorSpace`
    #[doc(alias = "colorSpace")]
    pub fn get_color_space(&self) -> Option<PredefinedColorSpace> {
        property::get(self, "colorSpace")
    }

    /// `PredefinedColorSpace colorSpace`
    #[doc(alias = "colorSpace")]
    pub fn set_color_space(&self, value: PredefinedColorSpace) -> &Self {
        property::set_str(self, "colorSpace", value.as_str());
        self
    }
}

impl Default for VideoFrameCopyToOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl PlaneLayout {
    /// `dictionary PlaneLayout`
    pub fn new(offset: u32, stride: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "offset", offset as f64);
        property::set_f64(&this, "stride", stride as f64);
        this
    }

    /// `required [EnforceRange] unsigned long offset`
    #[doc(alias = "offset")]
    pub fn get_offset(&self) -> u32 {
        property::get(self, "offset")
    }

    /// `required [EnforceRange] unsigned long offset`
    #[doc(alias = "offset")]
    pub fn set_offset(&self, value: u32) -> &Self {
        property::set_f64(self, "offset", value as f64);
        self
    }

    /// `required [EnforceRange] unsigned long stride`
    #[doc(alias = "stride")]
    pub fn get_stride(&self) -> u32 {
        property::get(self, "stride")
    }

    /// `required [EnforceRange] unsigned long stride`
    #[doc(alias = "stride")]
    pub fn set_stride(&self, value: u32) -> &Self {
        property::set_f64(self, "stride", value as f64);
        self
    }
}

impl VideoColorSpace {
    /// `constructor(optional VideoColorSpaceInit init = {})`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoColorSpace/VideoColorSpace) · [Specification](https://w3c.github.io/webcodecs/#dom-videocolorspace-videocolorspace)
    #[inline]
    pub fn new() -> VideoColorSpace {
        Js::new_VideoColorSpace__as_value().cast()
    }

    /// `constructor(optional VideoColorSpaceInit init = {})`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoColorSpace/VideoColorSpace) · [Specification](https://w3c.github.io/webcodecs/#dom-videocolorspace-videocolorspace)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new_with_init(init: impl IntoJs<VideoColorSpaceInit>) -> Result<VideoColorSpace, Exception> {
        Js::try_new_VideoColorSpace__value__as_value(&init.to_value()).map(Js::cast)
    }

    /// `readonly attribute VideoColorPrimaries? primaries`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoColorSpace/primaries) · [Specification](https://w3c.github.io/webcodecs/#dom-videocolorspace-primaries)
    #[inline]
    pub fn primaries(&self) -> Option<VideoColorPrimaries> {
        FromJs::from_js(Js::get_primaries__as_value(js(self)))
    }

    /// `readonly attribute VideoTransferCharacteristics? transfer`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoColorSpace/transfer) · [Specification](https://w3c.github.io/webcodecs/#dom-videocolorspace-transfer)
    #[inline]
    pub fn transfer(&self) -> Option<VideoTransferCharacteristics> {
        FromJs::from_js(Js::get_transfer__as_value(js(self)))
    }

    /// `readonly attribute VideoMatrixCoefficients? matrix`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoColorSpace/matrix) · [Specification](https://w3c.github.io/webcodecs/#dom-videocolorspace-matrix)
    #[inline]
    pub fn matrix(&self) -> Option<VideoMatrixCoefficients> {
        FromJs::from_js(Js::get_matrix__as_value(js(self)))
    }

    /// `readonly attribute boolean? fullRange`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoColorSpace/fullRange) · [Specification](https://w3c.github.io/webcodecs/#dom-videocolorspace-fullrange)
    #[doc(alias = "fullRange")]
    #[inline]
    pub fn full_range(&self) -> Option<bool> {
        FromJs::from_js(Js::get_fullRange__as_value(js(self)))
    }

    /// `VideoColorSpaceInit toJSON()`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoColorSpace/toJSON) · [Specification](https://w3c.github.io/webcodecs/#dom-videocolorspace-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> VideoColorSpaceInit {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }
}

impl VideoColorSpaceInit {
    /// `dictionary VideoColorSpaceInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `VideoColorPrimaries? primaries = null`
    #[doc(alias = "primaries")]
    pub fn get_primaries(&self) -> Option<VideoColorPrimaries> {
        property::get(self, "primaries")
    }

    /// `VideoColorPrimaries? primaries = null`
    #[doc(alias = "primaries")]
    pub fn set_primaries(&self, value: Option<VideoColorPrimaries>) -> &Self {
        property::set(self, "primaries", &value.to_js());
        self
    }

    /// `VideoTransferCharacteristics? transfer = null`
    #[doc(alias = "transfer")]
    pub fn get_transfer(&self) -> Option<VideoTransferCharacteristics> {
        property::get(self, "transfer")
    }

    /// `VideoTransferCharacteristics? transfer = null`
    #[doc(alias = "transfer")]
    pub fn set_transfer(&self, value: Option<VideoTransferCharacteristics>) -> &Self {
        property::set(self, "transfer", &value.to_js());
        self
    }

    /// `VideoMatrixCoefficients? matrix = null`
    #[doc(alias = "matrix")]
    pub fn get_matrix(&self) -> Option<VideoMatrixCoefficients> {
        property::get(self, "matrix")
    }

    /// `VideoMatrixCoefficients? matrix = null`
    #[doc(alias = "matrix")]
    pub fn set_matrix(&self, value: Option<VideoMatrixCoefficients>) -> &Self {
        property::set(self, "matrix", &value.to_js());
        self
    }

    /// `boolean? fullRange = null`
    #[doc(alias = "fullRange")]
    pub fn get_full_range(&self) -> Option<bool> {
        property::get(self, "fullRange")
    }

    /// `boolean? fullRange = null`
    #[doc(alias = "fullRange")]
    pub fn set_full_range(&self, value: Option<bool>) -> &Self {
        property::set(self, "fullRange", &value.to_js());
        self
    }
}

impl Default for VideoColorSpaceInit {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "codedHeight")]
    pub(crate) fn get_codedHeight__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "codedRect")]
    pub(crate) fn get_codedRect__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "codedWidth")]
    pub(crate) fn get_codedWidth__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "decodeQueueSize")]
    pub(crate) fn get_decodeQueueSize__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "displayHeight")]
    pub(crate) fn get_displayHeight__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "displayWidth")]
    pub(crate) fn get_displayWidth__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "duration")]
    pub(crate) fn get_duration__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "encodeQueueSize")]
    pub(crate) fn get_encodeQueueSize__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "fullRange")]
    pub(crate) fn get_fullRange__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "numberOfFrames")]
    pub(crate) fn get_numberOfFrames__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "primaries")]
    pub(crate) fn get_primaries__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "transfer")]
    pub(crate) fn get_transfer__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "visibleRect")]
    pub(crate) fn get_visibleRect__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "allocationSize")]
    pub(crate) fn try_call_allocationSize__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "allocationSize")]
    pub(crate) fn try_call_allocationSize__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "copyTo")]
    pub(crate) fn try_call_copyTo__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "copyTo")]
    pub(crate) fn try_call_copyTo__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "copyTo")]
    pub(crate) fn try_call_copyTo__value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "copyTo")]
    pub(crate) fn try_call_copyTo__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "decode")]
    pub(crate) fn try_call_decode__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "encode")]
    pub(crate) fn try_call_encode__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "encode")]
    pub(crate) fn try_call_encode__value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "flush")]
    pub(crate) fn try_call_flush__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reset")]
    pub(crate) fn try_call_reset(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "AudioData")]
    pub(crate) fn try_new_AudioData__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "AudioDecoder")]
    pub(crate) fn new_AudioDecoder__value__as_value(a0: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "AudioEncoder")]
    pub(crate) fn new_AudioEncoder__value__as_value(a0: &JsValue) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "EncodedAudioChunk")]
    pub(crate) fn try_new_EncodedAudioChunk__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "EncodedVideoChunk")]
    pub(crate) fn try_new_EncodedVideoChunk__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "VideoColorSpace")]
    pub(crate) fn new_VideoColorSpace__as_value() -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "VideoColorSpace")]
    pub(crate) fn try_new_VideoColorSpace__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "VideoDecoder")]
    pub(crate) fn new_VideoDecoder__value__as_value(a0: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "VideoEncoder")]
    pub(crate) fn new_VideoEncoder__value__as_value(a0: &JsValue) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "VideoFrame")]
    pub(crate) fn try_new_VideoFrame__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "VideoFrame")]
    pub(crate) fn try_new_VideoFrame__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "AudioDecoder", js_name = "isConfigSupported")]
    pub(crate) fn try_static_call_AudioDecoder_isConfigSupported__value__as_value(
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "AudioEncoder", js_name = "isConfigSupported")]
    pub(crate) fn try_static_call_AudioEncoder_isConfigSupported__value__as_value(
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "VideoDecoder", js_name = "isConfigSupported")]
    pub(crate) fn try_static_call_VideoDecoder_isConfigSupported__value__as_value(
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "VideoEncoder", js_name = "isConfigSupported")]
    pub(crate) fn try_static_call_VideoEncoder_isConfigSupported__value__as_value(
        a0: &JsValue,
    ) -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "flip")]
    pub(crate) fn get_flip__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "rotation")]
    pub(crate) fn get_rotation__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, js_name = "metadata")]
    pub(crate) fn try_call_metadata__as_value(this: &Js) -> Result<Js, Exception>;
}
