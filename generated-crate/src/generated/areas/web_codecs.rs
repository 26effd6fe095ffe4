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
    /// AAC settings of an `AudioEncoder`.
    ///
    /// `dictionary AacEncoderConfig`
    ///
    /// Feature `web-codecs`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The form of the output, `aac` by default.
    ///
    /// `AacBitstreamFormat format = "aac"`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "format")]
    pub fn get_format(&self) -> Option<AacBitstreamFormat> {
        property::get(self, "format")
    }

    /// Sets the form of the output, `aac` by default.
    ///
    /// Feature `web-codecs`.
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
    /// AV1 settings for one video frame.
    ///
    /// `dictionary VideoEncoderEncodeOptionsForAv1`
    ///
    /// Feature `web-codecs`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The quality of the frame from 0, the best, to 63, with the bit rate mode `quantizer`.
    ///
    /// `unsigned short? quantizer`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "quantizer")]
    pub fn get_quantizer(&self) -> Option<u16> {
        property::get(self, "quantizer")
    }

    /// Sets the quality of the frame from 0, the best, to 63, with the bit rate mode `quantizer`.
    ///
    /// Feature `web-codecs`.
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
    /// H.264 settings of a `VideoEncoder`.
    ///
    /// `dictionary AvcEncoderConfig`
    ///
    /// Feature `web-codecs`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The form of the output, `avc` by default.
    ///
    /// `AvcBitstreamFormat format = "avc"`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "format")]
    pub fn get_format(&self) -> Option<AvcBitstreamFormat> {
        property::get(self, "format")
    }

    /// Sets the form of the output, `avc` by default.
    ///
    /// Feature `web-codecs`.
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
    /// H.264 settings for one video frame.
    ///
    /// `dictionary VideoEncoderEncodeOptionsForAvc`
    ///
    /// Feature `web-codecs`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The quality of the frame from 0, the best, to 51, with the bit rate mode `quantizer`.
    ///
    /// `unsigned short? quantizer`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "quantizer")]
    pub fn get_quantizer(&self) -> Option<u16> {
        property::get(self, "quantizer")
    }

    /// Sets the quality of the frame from 0, the best, to 51, with the bit rate mode `quantizer`.
    ///
    /// Feature `web-codecs`.
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
    /// FLAC settings of an `AudioEncoder`.
    ///
    /// `dictionary FlacEncoderConfig`
    ///
    /// Feature `web-codecs`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The number of samples in a block; with 0, the encoder chooses.
    ///
    /// `[EnforceRange] unsigned long blockSize = 0`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "blockSize")]
    pub fn get_block_size(&self) -> Option<u32> {
        property::get(self, "blockSize")
    }

    /// Sets the number of samples in a block; with 0, the encoder chooses.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "blockSize")]
    pub fn set_block_size(&self, value: u32) -> &Self {
        property::set_f64(self, "blockSize", value as f64);
        self
    }

    /// The effort of compression, from 0 for fast to 8 for small; 5 by default.
    ///
    /// `[EnforceRange] unsigned long compressLevel = 5`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "compressLevel")]
    pub fn get_compress_level(&self) -> Option<u32> {
        property::get(self, "compressLevel")
    }

    /// Sets the effort of compression, from 0 for fast to 8 for small; 5 by default.
    ///
    /// Feature `web-codecs`.
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
    /// HEVC (H.265) settings of a `VideoEncoder`.
    ///
    /// `dictionary HevcEncoderConfig`
    ///
    /// Feature `web-codecs`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The form of the output, `hevc` by default.
    ///
    /// `HevcBitstreamFormat format = "hevc"`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "format")]
    pub fn get_format(&self) -> Option<HevcBitstreamFormat> {
        property::get(self, "format")
    }

    /// Sets the form of the output, `hevc` by default.
    ///
    /// Feature `web-codecs`.
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
    /// HEVC settings for one video frame.
    ///
    /// `dictionary VideoEncoderEncodeOptionsForHevc`
    ///
    /// Feature `web-codecs`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The quality of the frame from 0, the best, to 51, with the bit rate mode `quantizer`.
    ///
    /// `unsigned short? quantizer`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "quantizer")]
    pub fn get_quantizer(&self) -> Option<u16> {
        property::get(self, "quantizer")
    }

    /// Sets the quality of the frame from 0, the best, to 51, with the bit rate mode `quantizer`.
    ///
    /// Feature `web-codecs`.
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
    /// Opus settings of an `AudioEncoder`.
    ///
    /// `dictionary OpusEncoderConfig`
    ///
    /// Feature `web-codecs`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The form of the output, `opus` by default.
    ///
    /// `OpusBitstreamFormat format = "opus"`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "format")]
    pub fn get_format(&self) -> Option<OpusBitstreamFormat> {
        property::get(self, "format")
    }

    /// Sets the form of the output, `opus` by default.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "format")]
    pub fn set_format(&self, value: OpusBitstreamFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// The kind of sound to tune for, `auto` by default.
    ///
    /// `OpusSignal signal = "auto"`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<OpusSignal> {
        property::get(self, "signal")
    }

    /// Sets the kind of sound to tune for, `auto` by default.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: OpusSignal) -> &Self {
        property::set_str(self, "signal", value.as_str());
        self
    }

    /// The purpose to tune for, `audio` by default.
    ///
    /// `OpusApplication application = "audio"`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "application")]
    pub fn get_application(&self) -> Option<OpusApplication> {
        property::get(self, "application")
    }

    /// Sets the purpose to tune for, `audio` by default.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "application")]
    pub fn set_application(&self, value: OpusApplication) -> &Self {
        property::set_str(self, "application", value.as_str());
        self
    }

    /// The length of a packet in microseconds, 20000 by default.
    ///
    /// `[EnforceRange] unsigned long long frameDuration = 20000`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "frameDuration")]
    pub fn get_frame_duration(&self) -> Option<u64> {
        property::get(self, "frameDuration")
    }

    /// Sets the length of a packet in microseconds, 20000 by default.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "frameDuration")]
    pub fn set_frame_duration(&self, value: u64) -> &Self {
        property::set_f64(self, "frameDuration", safe_integer::unsigned(value));
        self
    }

    /// The effort of encoding, from 0 for fast to 10 for the best quality.
    ///
    /// `[EnforceRange] unsigned long complexity`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "complexity")]
    pub fn get_complexity(&self) -> Option<u32> {
        property::get(self, "complexity")
    }

    /// Sets the effort of encoding, from 0 for fast to 10 for the best quality.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "complexity")]
    pub fn set_complexity(&self, value: u32) -> &Self {
        property::set_f64(self, "complexity", value as f64);
        self
    }

    /// The share of packets expected to be lost, in percent.
    ///
    /// `[EnforceRange] unsigned long packetlossperc = 0`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "packetlossperc")]
    pub fn get_packetlossperc(&self) -> Option<u32> {
        property::get(self, "packetlossperc")
    }

    /// Sets the share of packets expected to be lost, in percent.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "packetlossperc")]
    pub fn set_packetlossperc(&self, value: u32) -> &Self {
        property::set_f64(self, "packetlossperc", value as f64);
        self
    }

    /// Whether packets carry data for the repair of lost ones; false by default.
    ///
    /// `boolean useinbandfec = false`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "useinbandfec")]
    pub fn get_useinbandfec(&self) -> Option<bool> {
        property::get(self, "useinbandfec")
    }

    /// Sets whether packets carry data for the repair of lost ones; false by default.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "useinbandfec")]
    pub fn set_useinbandfec(&self, value: bool) -> &Self {
        property::set_bool(self, "useinbandfec", value);
        self
    }

    /// Whether fewer packets are sent during silence; false by default.
    ///
    /// `boolean usedtx = false`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "usedtx")]
    pub fn get_usedtx(&self) -> Option<bool> {
        property::get(self, "usedtx")
    }

    /// Sets whether fewer packets are sent during silence; false by default.
    ///
    /// Feature `web-codecs`.
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
    /// VP9 settings for one video frame.
    ///
    /// `dictionary VideoEncoderEncodeOptionsForVp9`
    ///
    /// Feature `web-codecs`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The quality of the frame from 0, the best, to 63, with the bit rate mode `quantizer`.
    ///
    /// `unsigned short? quantizer`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "quantizer")]
    pub fn get_quantizer(&self) -> Option<u16> {
        property::get(self, "quantizer")
    }

    /// Sets the quality of the frame from 0, the best, to 63, with the bit rate mode `quantizer`.
    ///
    /// Feature `web-codecs`.
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
    /// Makes a new `AudioDecoder`.
    ///
    /// `constructor(AudioDecoderInit init)`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioDecoder/AudioDecoder) · [Specification](https://w3c.github.io/webcodecs/#audiodecoder)
    #[inline]
    pub fn new(init: &AudioDecoderInit) -> AudioDecoder {
        Js::new_AudioDecoder__value__as_value(init.as_ref()).cast()
    }

    /// The state of the codec: `unconfigured`, `configured` or `closed`.
    ///
    /// `readonly attribute CodecState state`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioDecoder/state) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodecoder-state)
    #[inline]
    pub fn state(&self) -> CodecState {
        FromJs::from_js(Js::get_state__as_value(js(self)))
    }

    /// The number of chunks that wait to be decoded.
    ///
    /// `readonly attribute unsigned long decodeQueueSize`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioDecoder/decodeQueueSize) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodecoder-decodequeuesize)
    #[doc(alias = "decodeQueueSize")]
    #[inline]
    pub fn decode_queue_size(&self) -> u32 {
        Js::get_decodeQueueSize__as_number(js(self)) as u32
    }

    /// The handler of the event `dequeue`.
    ///
    /// `attribute EventHandler ondequeue`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioDecoder/dequeue_event) · [Specification](https://w3c.github.io/webcodecs/#eventdef-audiodecoder-dequeue)
    pub fn ondequeue(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ondequeue")
    }

    /// Sets the handler of the event `dequeue`.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "ondequeue")]
    pub fn set_ondequeue(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ondequeue", nullable(value))
    }

    /// Sets the codec and the format of the chunks that follow.
    ///
    /// `undefined configure(AudioDecoderConfig config)`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioDecoder/configure) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodecoder-configure)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `config` is not valid, and an `InvalidStateError` where the codec is closed.
    #[inline]
    pub fn configure(&self, config: &AudioDecoderConfig) -> Result<(), Exception> {
        Js::try_call_configure__value(js(self), config.as_ref())
    }

    /// Queues a chunk for decoding; the samples arrive at the `output` callback.
    ///
    /// `undefined decode(EncodedAudioChunk chunk)`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioDecoder/decode) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodecoder-decode)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the decoder is not configured, and a `DataError` where a key chunk is
    /// required and `chunk` is none.
    #[inline]
    pub fn decode(&self, chunk: &EncodedAudioChunk) -> Result<(), Exception> {
        Js::try_call_decode__value(js(self), chunk.as_ref())
    }

    /// Resolves when all queued chunks are decoded and passed on; the next chunk must be a key one.
    ///
    /// `Promise<undefined> flush()`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioDecoder/flush) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodecoder-flush)
    #[inline]
    pub fn flush(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_flush__as_value(js(self)))
    }

    /// Drops all queued work and the configuration.
    ///
    /// `undefined reset()`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioDecoder/reset) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodecoder-reset)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the codec is closed.
    #[inline]
    pub fn reset(&self) -> Result<(), Exception> {
        Js::try_call_reset(js(self))
    }

    /// Ends all work and frees the codec for good.
    ///
    /// `undefined close()`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioDecoder/close) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodecoder-close)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the codec is closed already.
    #[inline]
    pub fn close(&self) -> Result<(), Exception> {
        Js::try_call_close(js(self))
    }

    /// Resolves to whether a configuration can be decoded, with the fields that the browser knows.
    ///
    /// `static Promise<AudioDecoderSupport> isConfigSupported(AudioDecoderConfig config)`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioDecoder/isConfigSupported_static) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodecoder-isconfigsupported)
    #[doc(alias = "isConfigSupported")]
    #[inline]
    pub fn is_config_supported(config: &AudioDecoderConfig) -> Promise<AudioDecoderSupport> {
        Promise::of_call(Js::try_static_call_AudioDecoder_isConfigSupported__value__as_value(config.as_ref()))
    }
}

impl AudioDecoderInit {
    /// The callbacks of a new `AudioDecoder`.
    ///
    /// `dictionary AudioDecoderInit`
    ///
    /// Feature `web-codecs`.
    pub fn new(
        output: impl IntoFunction<AudioDataOutputCallback>,
        error: impl IntoFunction<WebCodecsErrorCallback>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "output", &output.into_callback().into_function());
        property::set(&this, "error", &error.into_callback().into_function());
        this
    }

    /// The function that receives each decoded block; it must close the block after use.
    ///
    /// `required AudioDataOutputCallback output`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "output")]
    pub fn get_output(&self) -> AudioDataOutputCallback {
        property::get(self, "output")
    }

    /// Sets the function that receives each decoded block; it must close the block after use.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "output")]
    pub fn set_output(&self, value: impl IntoFunction<AudioDataOutputCallback>) -> &Self {
        property::set(self, "output", &value.into_callback().into_function());
        self
    }

    /// The function that is called when the codec fails and closes.
    ///
    /// `required WebCodecsErrorCallback error`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "error")]
    pub fn get_error(&self) -> WebCodecsErrorCallback {
        property::get(self, "error")
    }

    /// Sets the function that is called when the codec fails and closes.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "error")]
    pub fn set_error(&self, value: impl IntoFunction<WebCodecsErrorCallback>) -> &Self {
        property::set(self, "error", &value.into_callback().into_function());
        self
    }
}

impl VideoDecoder {
    /// Makes a new `VideoDecoder`.
    ///
    /// `constructor(VideoDecoderInit init)`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoDecoder/VideoDecoder) · [Specification](https://w3c.github.io/webcodecs/#dom-videodecoder-videodecoder)
    #[inline]
    pub fn new(init: &VideoDecoderInit) -> VideoDecoder {
        Js::new_VideoDecoder__value__as_value(init.as_ref()).cast()
    }

    /// The state of the codec: `unconfigured`, `configured` or `closed`.
    ///
    /// `readonly attribute CodecState state`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoDecoder/state) · [Specification](https://w3c.github.io/webcodecs/#dom-videodecoder-state)
    #[inline]
    pub fn state(&self) -> CodecState {
        FromJs::from_js(Js::get_state__as_value(js(self)))
    }

    /// The number of chunks that wait to be decoded.
    ///
    /// `readonly attribute unsigned long decodeQueueSize`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoDecoder/decodeQueueSize) · [Specification](https://w3c.github.io/webcodecs/#dom-videodecoder-decodequeuesize)
    #[doc(alias = "decodeQueueSize")]
    #[inline]
    pub fn decode_queue_size(&self) -> u32 {
        Js::get_decodeQueueSize__as_number(js(self)) as u32
    }

    /// The handler of the event `dequeue`.
    ///
    /// `attribute EventHandler ondequeue`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoDecoder/dequeue_event) · [Specification](https://w3c.github.io/webcodecs/#eventdef-videodecoder-dequeue)
    pub fn ondequeue(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ondequeue")
    }

    /// Sets the handler of the event `dequeue`.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "ondequeue")]
    pub fn set_ondequeue(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ondequeue", nullable(value))
    }

    /// Sets the codec and the format of the chunks that follow.
    ///
    /// `undefined configure(VideoDecoderConfig config)`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoDecoder/configure) · [Specification](https://w3c.github.io/webcodecs/#dom-videodecoder-configure)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `config` is not valid, and an `InvalidStateError` where the codec is closed.
    #[inline]
    pub fn configure(&self, config: &VideoDecoderConfig) -> Result<(), Exception> {
        Js::try_call_configure__value(js(self), config.as_ref())
    }

    /// Queues a chunk for decoding; the frames arrive at the `output` callback.
    ///
    /// `undefined decode(EncodedVideoChunk chunk)`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoDecoder/decode) · [Specification](https://w3c.github.io/webcodecs/#dom-videodecoder-decode)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the decoder is not configured, and a `DataError` where a key chunk is
    /// required and `chunk` is none.
    #[inline]
    pub fn decode(&self, chunk: &EncodedVideoChunk) -> Result<(), Exception> {
        Js::try_call_decode__value(js(self), chunk.as_ref())
    }

    /// Resolves when all queued chunks are decoded and passed on; the next chunk must be a key one.
    ///
    /// `Promise<undefined> flush()`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoDecoder/flush) · [Specification](https://w3c.github.io/webcodecs/#dom-videodecoder-flush)
    #[inline]
    pub fn flush(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_flush__as_value(js(self)))
    }

    /// Drops all queued work and the configuration.
    ///
    /// `undefined reset()`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoDecoder/reset) · [Specification](https://w3c.github.io/webcodecs/#dom-videodecoder-reset)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the codec is closed.
    #[inline]
    pub fn reset(&self) -> Result<(), Exception> {
        Js::try_call_reset(js(self))
    }

    /// Ends all work and frees the codec for good.
    ///
    /// `undefined close()`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoDecoder/close) · [Specification](https://w3c.github.io/webcodecs/#dom-videodecoder-close)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the codec is closed already.
    #[inline]
    pub fn close(&self) -> Result<(), Exception> {
        Js::try_call_close(js(self))
    }

    /// Resolves to whether a configuration can be decoded, with the fields that the browser knows.
    ///
    /// `static Promise<VideoDecoderSupport> isConfigSupported(VideoDecoderConfig config)`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoDecoder/isConfigSupported_static) · [Specification](https://w3c.github.io/webcodecs/#dom-videodecoder-isconfigsupported)
    #[doc(alias = "isConfigSupported")]
    #[inline]
    pub fn is_config_supported(config: &VideoDecoderConfig) -> Promise<VideoDecoderSupport> {
        Promise::of_call(Js::try_static_call_VideoDecoder_isConfigSupported__value__as_value(config.as_ref()))
    }
}

impl VideoDecoderInit {
    /// The callbacks of a new `VideoDecoder`.
    ///
    /// `dictionary VideoDecoderInit`
    ///
    /// Feature `web-codecs`.
    pub fn new(
        output: impl IntoFunction<VideoFrameOutputCallback>,
        error: impl IntoFunction<WebCodecsErrorCallback>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "output", &output.into_callback().into_function());
        property::set(&this, "error", &error.into_callback().into_function());
        this
    }

    /// The function that receives each decoded frame; it must close the frame after use.
    ///
    /// `required VideoFrameOutputCallback output`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "output")]
    pub fn get_output(&self) -> VideoFrameOutputCallback {
        property::get(self, "output")
    }

    /// Sets the function that receives each decoded frame; it must close the frame after use.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "output")]
    pub fn set_output(&self, value: impl IntoFunction<VideoFrameOutputCallback>) -> &Self {
        property::set(self, "output", &value.into_callback().into_function());
        self
    }

    /// The function that is called when the codec fails and closes.
    ///
    /// `required WebCodecsErrorCallback error`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "error")]
    pub fn get_error(&self) -> WebCodecsErrorCallback {
        property::get(self, "error")
    }

    /// Sets the function that is called when the codec fails and closes.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "error")]
    pub fn set_error(&self, value: impl IntoFunction<WebCodecsErrorCallback>) -> &Self {
        property::set(self, "error", &value.into_callback().into_function());
        self
    }
}

impl AudioEncoder {
    /// Makes a new `AudioEncoder`.
    ///
    /// `constructor(AudioEncoderInit init)`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioEncoder/AudioEncoder) · [Specification](https://w3c.github.io/webcodecs/#dom-audioencoder-audioencoder)
    #[inline]
    pub fn new(init: &AudioEncoderInit) -> AudioEncoder {
        Js::new_AudioEncoder__value__as_value(init.as_ref()).cast()
    }

    /// The state of the codec: `unconfigured`, `configured` or `closed`.
    ///
    /// `readonly attribute CodecState state`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioEncoder/state) · [Specification](https://w3c.github.io/webcodecs/#dom-audioencoder-state)
    #[inline]
    pub fn state(&self) -> CodecState {
        FromJs::from_js(Js::get_state__as_value(js(self)))
    }

    /// The number of blocks that wait to be encoded.
    ///
    /// `readonly attribute unsigned long encodeQueueSize`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioEncoder/encodeQueueSize) · [Specification](https://w3c.github.io/webcodecs/#dom-audioencoder-encodequeuesize)
    #[doc(alias = "encodeQueueSize")]
    #[inline]
    pub fn encode_queue_size(&self) -> u32 {
        Js::get_encodeQueueSize__as_number(js(self)) as u32
    }

    /// The handler of the event `dequeue`.
    ///
    /// `attribute EventHandler ondequeue`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioEncoder/dequeue_event) · [Specification](https://w3c.github.io/webcodecs/#eventdef-audioencoder-dequeue)
    pub fn ondequeue(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ondequeue")
    }

    /// Sets the handler of the event `dequeue`.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "ondequeue")]
    pub fn set_ondequeue(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ondequeue", nullable(value))
    }

    /// Sets the codec and the format of what follows.
    ///
    /// `undefined configure(AudioEncoderConfig config)`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioEncoder/configure) · [Specification](https://w3c.github.io/webcodecs/#dom-audioencoder-configure)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `config` is not valid, and an `InvalidStateError` where the codec is closed.
    #[inline]
    pub fn configure(&self, config: &AudioEncoderConfig) -> Result<(), Exception> {
        Js::try_call_configure__value(js(self), config.as_ref())
    }

    /// Queues a block for encoding; the chunks arrive at the `output` callback.
    ///
    /// `undefined encode(AudioData data)`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioEncoder/encode) · [Specification](https://w3c.github.io/webcodecs/#dom-audioencoder-encode)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `data` is closed, and an `InvalidStateError` where the encoder is not configured.
    #[inline]
    pub fn encode(&self, data: &AudioData) -> Result<(), Exception> {
        Js::try_call_encode__value(js(self), data.as_ref())
    }

    /// Resolves when all queued blocks are encoded and passed on.
    ///
    /// `Promise<undefined> flush()`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioEncoder/flush) · [Specification](https://w3c.github.io/webcodecs/#dom-audioencoder-flush)
    #[inline]
    pub fn flush(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_flush__as_value(js(self)))
    }

    /// Drops all queued work and the configuration.
    ///
    /// `undefined reset()`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioEncoder/reset) · [Specification](https://w3c.github.io/webcodecs/#dom-audioencoder-reset)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the codec is closed.
    #[inline]
    pub fn reset(&self) -> Result<(), Exception> {
        Js::try_call_reset(js(self))
    }

    /// Ends all work and frees the codec for good.
    ///
    /// `undefined close()`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioEncoder/close) · [Specification](https://w3c.github.io/webcodecs/#dom-audioencoder-close)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the codec is closed already.
    #[inline]
    pub fn close(&self) -> Result<(), Exception> {
        Js::try_call_close(js(self))
    }

    /// Resolves to whether a configuration can be encoded, with the fields that the browser knows.
    ///
    /// `static Promise<AudioEncoderSupport> isConfigSupported(AudioEncoderConfig config)`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioEncoder/isConfigSupported_static) · [Specification](https://w3c.github.io/webcodecs/#dom-audioencoder-isconfigsupported)
    #[doc(alias = "isConfigSupported")]
    #[inline]
    pub fn is_config_supported(config: &AudioEncoderConfig) -> Promise<AudioEncoderSupport> {
        Promise::of_call(Js::try_static_call_AudioEncoder_isConfigSupported__value__as_value(config.as_ref()))
    }
}

impl AudioEncoderInit {
    /// The callbacks of a new `AudioEncoder`.
    ///
    /// `dictionary AudioEncoderInit`
    ///
    /// Feature `web-codecs`.
    pub fn new(
        output: impl IntoFunction<EncodedAudioChunkOutputCallback>,
        error: impl IntoFunction<WebCodecsErrorCallback>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "output", &output.into_callback().into_function());
        property::set(&this, "error", &error.into_callback().into_function());
        this
    }

    /// The function that receives each encoded chunk, with its details.
    ///
    /// `required EncodedAudioChunkOutputCallback output`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "output")]
    pub fn get_output(&self) -> EncodedAudioChunkOutputCallback {
        property::get(self, "output")
    }

    /// Sets the function that receives each encoded chunk, with its details.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "output")]
    pub fn set_output(&self, value: impl IntoFunction<EncodedAudioChunkOutputCallback>) -> &Self {
        property::set(self, "output", &value.into_callback().into_function());
        self
    }

    /// The function that is called when the codec fails and closes.
    ///
    /// `required WebCodecsErrorCallback error`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "error")]
    pub fn get_error(&self) -> WebCodecsErrorCallback {
        property::get(self, "error")
    }

    /// Sets the function that is called when the codec fails and closes.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "error")]
    pub fn set_error(&self, value: impl IntoFunction<WebCodecsErrorCallback>) -> &Self {
        property::set(self, "error", &value.into_callback().into_function());
        self
    }
}

impl EncodedAudioChunkMetadata {
    /// Details that come with an encoded chunk of audio.
    ///
    /// `dictionary EncodedAudioChunkMetadata`
    ///
    /// Feature `web-codecs`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The configuration that a decoder needs for this and the following chunks, if it has changed.
    ///
    /// `AudioDecoderConfig decoderConfig`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "decoderConfig")]
    pub fn get_decoder_config(&self) -> Option<AudioDecoderConfig> {
        property::get(self, "decoderConfig")
    }

    /// Sets the configuration that a decoder needs for this and the following chunks, if it has changed.
    ///
    /// Feature `web-codecs`.
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
    /// Makes a new `VideoEncoder`.
    ///
    /// `constructor(VideoEncoderInit init)`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoEncoder/VideoEncoder) · [Specification](https://w3c.github.io/webcodecs/#dom-videoencoder-videoencoder)
    #[inline]
    pub fn new(init: &VideoEncoderInit) -> VideoEncoder {
        Js::new_VideoEncoder__value__as_value(init.as_ref()).cast()
    }

    /// The state of the codec: `unconfigured`, `configured` or `closed`.
    ///
    /// `readonly attribute CodecState state`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoEncoder/state) · [Specification](https://w3c.github.io/webcodecs/#dom-videoencoder-state)
    #[inline]
    pub fn state(&self) -> CodecState {
        FromJs::from_js(Js::get_state__as_value(js(self)))
    }

    /// The number of frames that wait to be encoded.
    ///
    /// `readonly attribute unsigned long encodeQueueSize`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoEncoder/encodeQueueSize) · [Specification](https://w3c.github.io/webcodecs/#dom-videoencoder-encodequeuesize)
    #[doc(alias = "encodeQueueSize")]
    #[inline]
    pub fn encode_queue_size(&self) -> u32 {
        Js::get_encodeQueueSize__as_number(js(self)) as u32
    }

    /// The handler of the event `dequeue`.
    ///
    /// `attribute EventHandler ondequeue`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoEncoder/dequeue_event) · [Specification](https://w3c.github.io/webcodecs/#dom-videodecoder-ondequeue)
    pub fn ondequeue(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ondequeue")
    }

    /// Sets the handler of the event `dequeue`.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "ondequeue")]
    pub fn set_ondequeue(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ondequeue", nullable(value))
    }

    /// Sets the codec and the settings for the frames that follow.
    ///
    /// `undefined configure(VideoEncoderConfig config)`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoEncoder/configure) · [Specification](https://w3c.github.io/webcodecs/#dom-videoencoder-configure)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `config` is not valid, and an `InvalidStateError` where the codec is closed.
    #[inline]
    pub fn configure(&self, config: &VideoEncoderConfig) -> Result<(), Exception> {
        Js::try_call_configure__value(js(self), config.as_ref())
    }

    /// Queues a frame for encoding; the chunks arrive at the `output` callback. The frame can be closed then.
    ///
    /// `undefined encode(VideoFrame frame, optional VideoEncoderEncodeOptions options = {})`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoEncoder/encode) · [Specification](https://w3c.github.io/webcodecs/#dom-videoencoder-encode)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `frame` is closed, and an `InvalidStateError` where the encoder is not
    /// configured.
    #[inline]
    pub fn encode(&self, frame: &VideoFrame) -> Result<(), Exception> {
        Js::try_call_encode__value(js(self), frame.as_ref())
    }

    /// As `encode`, with `options`.
    ///
    /// `undefined encode(VideoFrame frame, optional VideoEncoderEncodeOptions options = {})`
    ///
    /// Feature `web-codecs`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `frame` is closed, and an `InvalidStateError` where the encoder is not
    /// configured.
    #[doc(alias = "encode")]
    #[inline]
    pub fn encode_with_options(
        &self,
        frame: &VideoFrame,
        options: &VideoEncoderEncodeOptions,
    ) -> Result<(), Exception> {
        Js::try_call_encode__value2(js(self), frame.as_ref(), options.as_ref())
    }

    /// Resolves when all queued frames are encoded and passed on.
    ///
    /// `Promise<undefined> flush()`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoEncoder/flush) · [Specification](https://w3c.github.io/webcodecs/#dom-videoencoder-flush)
    #[inline]
    pub fn flush(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_flush__as_value(js(self)))
    }

    /// Drops all queued work and the configuration.
    ///
    /// `undefined reset()`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoEncoder/reset) · [Specification](https://w3c.github.io/webcodecs/#dom-videoencoder-reset)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the codec is closed.
    #[inline]
    pub fn reset(&self) -> Result<(), Exception> {
        Js::try_call_reset(js(self))
    }

    /// Ends all work and frees the codec for good.
    ///
    /// `undefined close()`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoEncoder/close) · [Specification](https://w3c.github.io/webcodecs/#dom-videoencoder-close)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the codec is closed already.
    #[inline]
    pub fn close(&self) -> Result<(), Exception> {
        Js::try_call_close(js(self))
    }

    /// Resolves to whether a configuration can be encoded, with the fields that the browser knows.
    ///
    /// `static Promise<VideoEncoderSupport> isConfigSupported(VideoEncoderConfig config)`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoEncoder/isConfigSupported_static) · [Specification](https://w3c.github.io/webcodecs/#dom-videoencoder-isconfigsupported)
    #[doc(alias = "isConfigSupported")]
    #[inline]
    pub fn is_config_supported(config: &VideoEncoderConfig) -> Promise<VideoEncoderSupport> {
        Promise::of_call(Js::try_static_call_VideoEncoder_isConfigSupported__value__as_value(config.as_ref()))
    }
}

impl VideoEncoderInit {
    /// The callbacks of a new `VideoEncoder`.
    ///
    /// `dictionary VideoEncoderInit`
    ///
    /// Feature `web-codecs`.
    pub fn new(
        output: impl IntoFunction<EncodedVideoChunkOutputCallback>,
        error: impl IntoFunction<WebCodecsErrorCallback>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "output", &output.into_callback().into_function());
        property::set(&this, "error", &error.into_callback().into_function());
        this
    }

    /// The function that receives each encoded chunk, with its details.
    ///
    /// `required EncodedVideoChunkOutputCallback output`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "output")]
    pub fn get_output(&self) -> EncodedVideoChunkOutputCallback {
        property::get(self, "output")
    }

    /// Sets the function that receives each encoded chunk, with its details.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "output")]
    pub fn set_output(&self, value: impl IntoFunction<EncodedVideoChunkOutputCallback>) -> &Self {
        property::set(self, "output", &value.into_callback().into_function());
        self
    }

    /// The function that is called when the codec fails and closes.
    ///
    /// `required WebCodecsErrorCallback error`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "error")]
    pub fn get_error(&self) -> WebCodecsErrorCallback {
        property::get(self, "error")
    }

    /// Sets the function that is called when the codec fails and closes.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "error")]
    pub fn set_error(&self, value: impl IntoFunction<WebCodecsErrorCallback>) -> &Self {
        property::set(self, "error", &value.into_callback().into_function());
        self
    }
}

impl EncodedVideoChunkMetadata {
    /// Details that come with an encoded chunk of video.
    ///
    /// `dictionary EncodedVideoChunkMetadata`
    ///
    /// Feature `web-codecs`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The configuration that a decoder needs for this and the following chunks, if it has changed.
    ///
    /// `VideoDecoderConfig decoderConfig`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "decoderConfig")]
    pub fn get_decoder_config(&self) -> Option<VideoDecoderConfig> {
        property::get(self, "decoderConfig")
    }

    /// Sets the configuration that a decoder needs for this and the following chunks, if it has changed.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "decoderConfig")]
    pub fn set_decoder_config(&self, value: &VideoDecoderConfig) -> &Self {
        property::set(self, "decoderConfig", value.as_ref());
        self
    }

    /// The place of the chunk in scalable coding, if a `scalabilityMode` is set.
    ///
    /// `SvcOutputMetadata svc`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "svc")]
    pub fn get_svc(&self) -> Option<SvcOutputMetadata> {
        property::get(self, "svc")
    }

    /// Sets the place of the chunk in scalable coding, if a `scalabilityMode` is set.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "svc")]
    pub fn set_svc(&self, value: &SvcOutputMetadata) -> &Self {
        property::set(self, "svc", value.as_ref());
        self
    }

    /// The encoded transparency of the frame, if `alpha` is `keep`.
    ///
    /// `BufferSource alphaSideData`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "alphaSideData")]
    pub fn get_alpha_side_data(&self) -> Option<BufferSource> {
        property::get(self, "alphaSideData")
    }

    /// Sets the encoded transparency of the frame, if `alpha` is `keep`.
    ///
    /// Feature `web-codecs`.
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
    /// The place of a chunk in scalable video coding.
    ///
    /// `dictionary SvcOutputMetadata`
    ///
    /// Feature `web-codecs`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The number of the temporal layer that the chunk belongs to.
    ///
    /// `unsigned long temporalLayerId`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "temporalLayerId")]
    pub fn get_temporal_layer_id(&self) -> Option<u32> {
        property::get(self, "temporalLayerId")
    }

    /// Sets the number of the temporal layer that the chunk belongs to.
    ///
    /// Feature `web-codecs`.
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
    /// The answer whether the browser can decode a kind of audio.
    ///
    /// `dictionary AudioDecoderSupport`
    ///
    /// Feature `web-codecs`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the configuration is supported.
    ///
    /// `boolean supported`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "supported")]
    pub fn get_supported(&self) -> Option<bool> {
        property::get(self, "supported")
    }

    /// Sets whether the configuration is supported.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "supported")]
    pub fn set_supported(&self, value: bool) -> &Self {
        property::set_bool(self, "supported", value);
        self
    }

    /// A copy of the configuration with the fields that the browser knows.
    ///
    /// `AudioDecoderConfig config`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "config")]
    pub fn get_config(&self) -> Option<AudioDecoderConfig> {
        property::get(self, "config")
    }

    /// Sets a copy of the configuration with the fields that the browser knows.
    ///
    /// Feature `web-codecs`.
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
    /// The answer whether the browser can decode a kind of video.
    ///
    /// `dictionary VideoDecoderSupport`
    ///
    /// Feature `web-codecs`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the configuration is supported.
    ///
    /// `boolean supported`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "supported")]
    pub fn get_supported(&self) -> Option<bool> {
        property::get(self, "supported")
    }

    /// Sets whether the configuration is supported.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "supported")]
    pub fn set_supported(&self, value: bool) -> &Self {
        property::set_bool(self, "supported", value);
        self
    }

    /// A copy of the configuration with the fields that the browser knows.
    ///
    /// `VideoDecoderConfig config`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "config")]
    pub fn get_config(&self) -> Option<VideoDecoderConfig> {
        property::get(self, "config")
    }

    /// Sets a copy of the configuration with the fields that the browser knows.
    ///
    /// Feature `web-codecs`.
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
    /// The answer whether the browser can encode a kind of audio.
    ///
    /// `dictionary AudioEncoderSupport`
    ///
    /// Feature `web-codecs`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the configuration is supported.
    ///
    /// `boolean supported`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "supported")]
    pub fn get_supported(&self) -> Option<bool> {
        property::get(self, "supported")
    }

    /// Sets whether the configuration is supported.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "supported")]
    pub fn set_supported(&self, value: bool) -> &Self {
        property::set_bool(self, "supported", value);
        self
    }

    /// A copy of the configuration with the fields that the browser knows.
    ///
    /// `AudioEncoderConfig config`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "config")]
    pub fn get_config(&self) -> Option<AudioEncoderConfig> {
        property::get(self, "config")
    }

    /// Sets a copy of the configuration with the fields that the browser knows.
    ///
    /// Feature `web-codecs`.
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
    /// The answer whether the browser can encode a kind of video.
    ///
    /// `dictionary VideoEncoderSupport`
    ///
    /// Feature `web-codecs`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the configuration is supported.
    ///
    /// `boolean supported`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "supported")]
    pub fn get_supported(&self) -> Option<bool> {
        property::get(self, "supported")
    }

    /// Sets whether the configuration is supported.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "supported")]
    pub fn set_supported(&self, value: bool) -> &Self {
        property::set_bool(self, "supported", value);
        self
    }

    /// A copy of the configuration with the fields that the browser knows.
    ///
    /// `VideoEncoderConfig config`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "config")]
    pub fn get_config(&self) -> Option<VideoEncoderConfig> {
        property::get(self, "config")
    }

    /// Sets a copy of the configuration with the fields that the browser knows.
    ///
    /// Feature `web-codecs`.
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
    /// The codec and the format of encoded audio.
    ///
    /// `dictionary AudioDecoderConfig`
    ///
    /// Feature `web-codecs`.
    pub fn new(codec: &str, sample_rate: u32, number_of_channels: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "codec", codec);
        property::set_f64(&this, "sampleRate", sample_rate as f64);
        property::set_f64(&this, "numberOfChannels", number_of_channels as f64);
        this
    }

    /// The codec, such as `opus` or `mp4a.40.2`.
    ///
    /// `required DOMString codec`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "codec")]
    pub fn get_codec(&self) -> String {
        property::get(self, "codec")
    }

    /// Sets the codec, such as `opus` or `mp4a.40.2`.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "codec")]
    pub fn set_codec(&self, value: &str) -> &Self {
        property::set_str(self, "codec", value);
        self
    }

    /// The number of sample-frames per second.
    ///
    /// `required [EnforceRange] unsigned long sampleRate`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "sampleRate")]
    pub fn get_sample_rate(&self) -> u32 {
        property::get(self, "sampleRate")
    }

    /// Sets the number of sample-frames per second.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "sampleRate")]
    pub fn set_sample_rate(&self, value: u32) -> &Self {
        property::set_f64(self, "sampleRate", value as f64);
        self
    }

    /// The number of channels.
    ///
    /// `required [EnforceRange] unsigned long numberOfChannels`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "numberOfChannels")]
    pub fn get_number_of_channels(&self) -> u32 {
        property::get(self, "numberOfChannels")
    }

    /// Sets the number of channels.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "numberOfChannels")]
    pub fn set_number_of_channels(&self, value: u32) -> &Self {
        property::set_f64(self, "numberOfChannels", value as f64);
        self
    }

    /// Setup bytes that the codec needs, such as the header from the container.
    ///
    /// `AllowSharedBufferSource description`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "description")]
    pub fn get_description(&self) -> Option<AllowSharedBufferSource> {
        property::get(self, "description")
    }

    /// Sets setup bytes that the codec needs, such as the header from the container.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "description")]
    pub fn set_description(&self, value: impl IntoJs<AllowSharedBufferSource>) -> &Self {
        property::set(self, "description", &value.to_value());
        self
    }
}

impl VideoDecoderConfig {
    /// The codec and the format of encoded video.
    ///
    /// `dictionary VideoDecoderConfig`
    ///
    /// Feature `web-codecs`.
    pub fn new(codec: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "codec", codec);
        this
    }

    /// The codec with its profile, such as `vp8` or `avc1.42001f`.
    ///
    /// `required DOMString codec`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "codec")]
    pub fn get_codec(&self) -> String {
        property::get(self, "codec")
    }

    /// Sets the codec with its profile, such as `vp8` or `avc1.42001f`.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "codec")]
    pub fn set_codec(&self, value: &str) -> &Self {
        property::set_str(self, "codec", value);
        self
    }

    /// Setup bytes that the codec needs, such as the header from the container.
    ///
    /// `AllowSharedBufferSource description`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "description")]
    pub fn get_description(&self) -> Option<AllowSharedBufferSource> {
        property::get(self, "description")
    }

    /// Sets setup bytes that the codec needs, such as the header from the container.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "description")]
    pub fn set_description(&self, value: impl IntoJs<AllowSharedBufferSource>) -> &Self {
        property::set(self, "description", &value.to_value());
        self
    }

    /// The width of the coded picture in pixels, before the aspect ratio applies.
    ///
    /// `[EnforceRange] unsigned long codedWidth`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "codedWidth")]
    pub fn get_coded_width(&self) -> Option<u32> {
        property::get(self, "codedWidth")
    }

    /// Sets the width of the coded picture in pixels, before the aspect ratio applies.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "codedWidth")]
    pub fn set_coded_width(&self, value: u32) -> &Self {
        property::set_f64(self, "codedWidth", value as f64);
        self
    }

    /// The height of the coded picture in pixels, before the aspect ratio applies.
    ///
    /// `[EnforceRange] unsigned long codedHeight`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "codedHeight")]
    pub fn get_coded_height(&self) -> Option<u32> {
        property::get(self, "codedHeight")
    }

    /// Sets the height of the coded picture in pixels, before the aspect ratio applies.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "codedHeight")]
    pub fn set_coded_height(&self, value: u32) -> &Self {
        property::set_f64(self, "codedHeight", value as f64);
        self
    }

    /// The width of the shown picture, of which only the ratio to the height counts.
    ///
    /// `[EnforceRange] unsigned long displayAspectWidth`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "displayAspectWidth")]
    pub fn get_display_aspect_width(&self) -> Option<u32> {
        property::get(self, "displayAspectWidth")
    }

    /// Sets the width of the shown picture, of which only the ratio to the height counts.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "displayAspectWidth")]
    pub fn set_display_aspect_width(&self, value: u32) -> &Self {
        property::set_f64(self, "displayAspectWidth", value as f64);
        self
    }

    /// The height of the shown picture, of which only the ratio to the width counts.
    ///
    /// `[EnforceRange] unsigned long displayAspectHeight`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "displayAspectHeight")]
    pub fn get_display_aspect_height(&self) -> Option<u32> {
        property::get(self, "displayAspectHeight")
    }

    /// Sets the height of the shown picture, of which only the ratio to the width counts.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "displayAspectHeight")]
    pub fn set_display_aspect_height(&self, value: u32) -> &Self {
        property::set_f64(self, "displayAspectHeight", value as f64);
        self
    }

    /// How color values are to be understood; it overrides what the data say.
    ///
    /// `VideoColorSpaceInit colorSpace`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "colorSpace")]
    pub fn get_color_space(&self) -> Option<VideoColorSpaceInit> {
        property::get(self, "colorSpace")
    }

    /// Sets how color values are to be understood; it overrides what the data say.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "colorSpace")]
    pub fn set_color_space(&self, value: impl IntoJs<VideoColorSpaceInit>) -> &Self {
        property::set(self, "colorSpace", &value.to_value());
        self
    }

    /// A wish for a hardware or a software decoder; none by default.
    ///
    /// `HardwareAcceleration hardwareAcceleration = "no-preference"`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "hardwareAcceleration")]
    pub fn get_hardware_acceleration(&self) -> Option<HardwareAcceleration> {
        property::get(self, "hardwareAcceleration")
    }

    /// Sets a wish for a hardware or a software decoder; none by default.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "hardwareAcceleration")]
    pub fn set_hardware_acceleration(&self, value: HardwareAcceleration) -> &Self {
        property::set_str(self, "hardwareAcceleration", value.as_str());
        self
    }

    /// Whether frames should come out as early as possible rather than efficiently; false by default.
    ///
    /// `boolean optimizeForLatency = false`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "optimizeForLatency")]
    pub fn get_optimize_for_latency(&self) -> Option<bool> {
        property::get(self, "optimizeForLatency")
    }

    /// Sets whether frames should come out as early as possible rather than efficiently; false by default.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "optimizeForLatency")]
    pub fn set_optimize_for_latency(&self, value: bool) -> &Self {
        property::set_bool(self, "optimizeForLatency", value);
        self
    }

    /// The clockwise rotation of the decoded frames in degrees, a multiple of 90.
    ///
    /// `double rotation = 0`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "rotation")]
    pub fn get_rotation(&self) -> Option<f64> {
        property::get(self, "rotation")
    }

    /// Sets the clockwise rotation of the decoded frames in degrees, a multiple of 90.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "rotation")]
    pub fn set_rotation(&self, value: f64) -> &Self {
        property::set_f64(self, "rotation", value);
        self
    }

    /// Whether the decoded frames are to be mirrored horizontally.
    ///
    /// `boolean flip = false`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "flip")]
    pub fn get_flip(&self) -> Option<bool> {
        property::get(self, "flip")
    }

    /// Sets whether the decoded frames are to be mirrored horizontally.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "flip")]
    pub fn set_flip(&self, value: bool) -> &Self {
        property::set_bool(self, "flip", value);
        self
    }
}

impl AudioEncoderConfig {
    /// The codec, format and bit rate for encoding audio.
    ///
    /// `dictionary AudioEncoderConfig`
    ///
    /// Feature `web-codecs`.
    pub fn new(codec: &str, sample_rate: u32, number_of_channels: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "codec", codec);
        property::set_f64(&this, "sampleRate", sample_rate as f64);
        property::set_f64(&this, "numberOfChannels", number_of_channels as f64);
        this
    }

    /// The codec, such as `opus` or `mp4a.40.2`.
    ///
    /// `required DOMString codec`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "codec")]
    pub fn get_codec(&self) -> String {
        property::get(self, "codec")
    }

    /// Sets the codec, such as `opus` or `mp4a.40.2`.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "codec")]
    pub fn set_codec(&self, value: &str) -> &Self {
        property::set_str(self, "codec", value);
        self
    }

    /// The number of sample-frames per second.
    ///
    /// `required [EnforceRange] unsigned long sampleRate`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "sampleRate")]
    pub fn get_sample_rate(&self) -> u32 {
        property::get(self, "sampleRate")
    }

    /// Sets the number of sample-frames per second.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "sampleRate")]
    pub fn set_sample_rate(&self, value: u32) -> &Self {
        property::set_f64(self, "sampleRate", value as f64);
        self
    }

    /// The number of channels.
    ///
    /// `required [EnforceRange] unsigned long numberOfChannels`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "numberOfChannels")]
    pub fn get_number_of_channels(&self) -> u32 {
        property::get(self, "numberOfChannels")
    }

    /// Sets the number of channels.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "numberOfChannels")]
    pub fn set_number_of_channels(&self, value: u32) -> &Self {
        property::set_f64(self, "numberOfChannels", value as f64);
        self
    }

    /// The average number of bits per second.
    ///
    /// `[EnforceRange] unsigned long long bitrate`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "bitrate")]
    pub fn get_bitrate(&self) -> Option<u64> {
        property::get(self, "bitrate")
    }

    /// Sets the average number of bits per second.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "bitrate")]
    pub fn set_bitrate(&self, value: u64) -> &Self {
        property::set_f64(self, "bitrate", safe_integer::unsigned(value));
        self
    }

    /// Whether the bit rate is constant or variable; variable by default.
    ///
    /// `BitrateMode bitrateMode = "variable"`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "bitrateMode")]
    pub fn get_bitrate_mode(&self) -> Option<BitrateMode> {
        property::get(self, "bitrateMode")
    }

    /// Sets whether the bit rate is constant or variable; variable by default.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "bitrateMode")]
    pub fn set_bitrate_mode(&self, value: BitrateMode) -> &Self {
        property::set_str(self, "bitrateMode", value.as_str());
        self
    }

    /// Settings for AAC.
    ///
    /// `AacEncoderConfig aac`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "aac")]
    pub fn get_aac(&self) -> Option<AacEncoderConfig> {
        property::get(self, "aac")
    }

    /// Sets settings for AAC.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "aac")]
    pub fn set_aac(&self, value: &AacEncoderConfig) -> &Self {
        property::set(self, "aac", value.as_ref());
        self
    }

    /// Settings for FLAC.
    ///
    /// `FlacEncoderConfig flac`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "flac")]
    pub fn get_flac(&self) -> Option<FlacEncoderConfig> {
        property::get(self, "flac")
    }

    /// Sets settings for FLAC.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "flac")]
    pub fn set_flac(&self, value: &FlacEncoderConfig) -> &Self {
        property::set(self, "flac", value.as_ref());
        self
    }

    /// Settings for Opus.
    ///
    /// `OpusEncoderConfig opus`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "opus")]
    pub fn get_opus(&self) -> Option<OpusEncoderConfig> {
        property::get(self, "opus")
    }

    /// Sets settings for Opus.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "opus")]
    pub fn set_opus(&self, value: &OpusEncoderConfig) -> &Self {
        property::set(self, "opus", value.as_ref());
        self
    }
}

impl VideoEncoderConfig {
    /// The codec, size, bit rate and other settings for encoding video.
    ///
    /// `dictionary VideoEncoderConfig`
    ///
    /// Feature `web-codecs`.
    pub fn new(codec: &str, width: u32, height: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "codec", codec);
        property::set_f64(&this, "width", width as f64);
        property::set_f64(&this, "height", height as f64);
        this
    }

    /// The codec with its profile, such as `vp8` or `avc1.42001f`.
    ///
    /// `required DOMString codec`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "codec")]
    pub fn get_codec(&self) -> String {
        property::get(self, "codec")
    }

    /// Sets the codec with its profile, such as `vp8` or `avc1.42001f`.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "codec")]
    pub fn set_codec(&self, value: &str) -> &Self {
        property::set_str(self, "codec", value);
        self
    }

    /// The width of the encoded picture in pixels.
    ///
    /// `required [EnforceRange] unsigned long width`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "width")]
    pub fn get_width(&self) -> u32 {
        property::get(self, "width")
    }

    /// Sets the width of the encoded picture in pixels.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "width")]
    pub fn set_width(&self, value: u32) -> &Self {
        property::set_f64(self, "width", value as f64);
        self
    }

    /// The height of the encoded picture in pixels.
    ///
    /// `required [EnforceRange] unsigned long height`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "height")]
    pub fn get_height(&self) -> u32 {
        property::get(self, "height")
    }

    /// Sets the height of the encoded picture in pixels.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "height")]
    pub fn set_height(&self, value: u32) -> &Self {
        property::set_f64(self, "height", value as f64);
        self
    }

    /// The width at which the picture is meant to be shown; by default `width`.
    ///
    /// `[EnforceRange] unsigned long displayWidth`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "displayWidth")]
    pub fn get_display_width(&self) -> Option<u32> {
        property::get(self, "displayWidth")
    }

    /// Sets the width at which the picture is meant to be shown; by default `width`.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "displayWidth")]
    pub fn set_display_width(&self, value: u32) -> &Self {
        property::set_f64(self, "displayWidth", value as f64);
        self
    }

    /// The height at which the picture is meant to be shown; by default `height`.
    ///
    /// `[EnforceRange] unsigned long displayHeight`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "displayHeight")]
    pub fn get_display_height(&self) -> Option<u32> {
        property::get(self, "displayHeight")
    }

    /// Sets the height at which the picture is meant to be shown; by default `height`.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "displayHeight")]
    pub fn set_display_height(&self, value: u32) -> &Self {
        property::set_f64(self, "displayHeight", value as f64);
        self
    }

    /// The average number of bits per second.
    ///
    /// `[EnforceRange] unsigned long long bitrate`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "bitrate")]
    pub fn get_bitrate(&self) -> Option<u64> {
        property::get(self, "bitrate")
    }

    /// Sets the average number of bits per second.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "bitrate")]
    pub fn set_bitrate(&self, value: u64) -> &Self {
        property::set_f64(self, "bitrate", safe_integer::unsigned(value));
        self
    }

    /// The expected number of frames per second, which helps to distribute the bits.
    ///
    /// `double framerate`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "framerate")]
    pub fn get_framerate(&self) -> Option<f64> {
        property::get(self, "framerate")
    }

    /// Sets the expected number of frames per second, which helps to distribute the bits.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "framerate")]
    pub fn set_framerate(&self, value: f64) -> &Self {
        property::set_f64(self, "framerate", value);
        self
    }

    /// A wish for a hardware or a software encoder; none by default.
    ///
    /// `HardwareAcceleration hardwareAcceleration = "no-preference"`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "hardwareAcceleration")]
    pub fn get_hardware_acceleration(&self) -> Option<HardwareAcceleration> {
        property::get(self, "hardwareAcceleration")
    }

    /// Sets a wish for a hardware or a software encoder; none by default.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "hardwareAcceleration")]
    pub fn set_hardware_acceleration(&self, value: HardwareAcceleration) -> &Self {
        property::set_str(self, "hardwareAcceleration", value.as_str());
        self
    }

    /// Whether transparency is kept; discarded by default.
    ///
    /// `AlphaOption alpha = "discard"`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "alpha")]
    pub fn get_alpha(&self) -> Option<AlphaOption> {
        property::get(self, "alpha")
    }

    /// Sets whether transparency is kept; discarded by default.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "alpha")]
    pub fn set_alpha(&self, value: AlphaOption) -> &Self {
        property::set_str(self, "alpha", value.as_str());
        self
    }

    /// The mode of scalable coding, such as `L1T2` for two temporal layers.
    ///
    /// `DOMString scalabilityMode`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "scalabilityMode")]
    pub fn get_scalability_mode(&self) -> Option<String> {
        property::get(self, "scalabilityMode")
    }

    /// Sets the mode of scalable coding, such as `L1T2` for two temporal layers.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "scalabilityMode")]
    pub fn set_scalability_mode(&self, value: &str) -> &Self {
        property::set_str(self, "scalabilityMode", value);
        self
    }

    /// How the bit rate is controlled; `variable` by default.
    ///
    /// `VideoEncoderBitrateMode bitrateMode = "variable"`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "bitrateMode")]
    pub fn get_bitrate_mode(&self) -> Option<VideoEncoderBitrateMode> {
        property::get(self, "bitrateMode")
    }

    /// Sets how the bit rate is controlled; `variable` by default.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "bitrateMode")]
    pub fn set_bitrate_mode(&self, value: VideoEncoderBitrateMode) -> &Self {
        property::set_str(self, "bitrateMode", value.as_str());
        self
    }

    /// Whether to favor quality or low delay; quality by default.
    ///
    /// `LatencyMode latencyMode = "quality"`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "latencyMode")]
    pub fn get_latency_mode(&self) -> Option<LatencyMode> {
        property::get(self, "latencyMode")
    }

    /// Sets whether to favor quality or low delay; quality by default.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "latencyMode")]
    pub fn set_latency_mode(&self, value: LatencyMode) -> &Self {
        property::set_str(self, "latencyMode", value.as_str());
        self
    }

    /// A hint about the content, such as `motion`, `detail` or `text`.
    ///
    /// `DOMString contentHint`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "contentHint")]
    pub fn get_content_hint(&self) -> Option<String> {
        property::get(self, "contentHint")
    }

    /// Sets a hint about the content, such as `motion`, `detail` or `text`.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "contentHint")]
    pub fn set_content_hint(&self, value: &str) -> &Self {
        property::set_str(self, "contentHint", value);
        self
    }

    /// Settings for H.264.
    ///
    /// `AvcEncoderConfig avc`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "avc")]
    pub fn get_avc(&self) -> Option<AvcEncoderConfig> {
        property::get(self, "avc")
    }

    /// Sets settings for H.264.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "avc")]
    pub fn set_avc(&self, value: &AvcEncoderConfig) -> &Self {
        property::set(self, "avc", value.as_ref());
        self
    }

    /// Settings for HEVC.
    ///
    /// `HevcEncoderConfig hevc`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "hevc")]
    pub fn get_hevc(&self) -> Option<HevcEncoderConfig> {
        property::get(self, "hevc")
    }

    /// Sets settings for HEVC.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "hevc")]
    pub fn set_hevc(&self, value: &HevcEncoderConfig) -> &Self {
        property::set(self, "hevc", value.as_ref());
        self
    }
}

impl VideoEncoderEncodeOptions {
    /// Options for encoding one video frame.
    ///
    /// `dictionary VideoEncoderEncodeOptions`
    ///
    /// Feature `web-codecs`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the frame must become a key frame; by default the encoder decides.
    ///
    /// `boolean keyFrame = false`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "keyFrame")]
    pub fn get_key_frame(&self) -> Option<bool> {
        property::get(self, "keyFrame")
    }

    /// Sets whether the frame must become a key frame; by default the encoder decides.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "keyFrame")]
    pub fn set_key_frame(&self, value: bool) -> &Self {
        property::set_bool(self, "keyFrame", value);
        self
    }

    /// Settings for AV1.
    ///
    /// `VideoEncoderEncodeOptionsForAv1 av1`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "av1")]
    pub fn get_av1(&self) -> Option<VideoEncoderEncodeOptionsForAv1> {
        property::get(self, "av1")
    }

    /// Sets settings for AV1.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "av1")]
    pub fn set_av1(&self, value: &VideoEncoderEncodeOptionsForAv1) -> &Self {
        property::set(self, "av1", value.as_ref());
        self
    }

    /// Settings for H.264.
    ///
    /// `VideoEncoderEncodeOptionsForAvc avc`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "avc")]
    pub fn get_avc(&self) -> Option<VideoEncoderEncodeOptionsForAvc> {
        property::get(self, "avc")
    }

    /// Sets settings for H.264.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "avc")]
    pub fn set_avc(&self, value: &VideoEncoderEncodeOptionsForAvc) -> &Self {
        property::set(self, "avc", value.as_ref());
        self
    }

    /// Settings for HEVC.
    ///
    /// `VideoEncoderEncodeOptionsForHevc hevc`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "hevc")]
    pub fn get_hevc(&self) -> Option<VideoEncoderEncodeOptionsForHevc> {
        property::get(self, "hevc")
    }

    /// Sets settings for HEVC.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "hevc")]
    pub fn set_hevc(&self, value: &VideoEncoderEncodeOptionsForHevc) -> &Self {
        property::set(self, "hevc", value.as_ref());
        self
    }

    /// Settings for VP9.
    ///
    /// `VideoEncoderEncodeOptionsForVp9 vp9`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "vp9")]
    pub fn get_vp9(&self) -> Option<VideoEncoderEncodeOptionsForVp9> {
        property::get(self, "vp9")
    }

    /// Sets settings for VP9.
    ///
    /// Feature `web-codecs`.
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
    /// Makes a new `EncodedAudioChunk`.
    ///
    /// `constructor(EncodedAudioChunkInit init)`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedAudioChunk/EncodedAudioChunk) · [Specification](https://w3c.github.io/webcodecs/#dom-encodedaudiochunk-encodedaudiochunk)
    ///
    /// # Errors
    ///
    /// Throws a `DataCloneError` where the buffers to transfer are detached, or one of them is listed twice.
    #[inline]
    pub fn new(init: &EncodedAudioChunkInit) -> Result<EncodedAudioChunk, Exception> {
        Js::try_new_EncodedAudioChunk__value__as_value(init.as_ref()).map(Js::cast)
    }

    /// Whether the chunk can be decoded by itself (`key`) or needs earlier ones (`delta`).
    ///
    /// `readonly attribute EncodedAudioChunkType type`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedAudioChunk/type) · [Specification](https://w3c.github.io/webcodecs/#dom-encodedaudiochunk-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> EncodedAudioChunkType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// The time of the chunk within the media, in microseconds.
    ///
    /// `readonly attribute long long timestamp`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedAudioChunk/timestamp) · [Specification](https://w3c.github.io/webcodecs/#dom-encodedaudiochunk-timestamp)
    #[inline]
    pub fn timestamp(&self) -> i64 {
        Js::get_timestamp__as_number(js(self)) as i64
    }

    /// The length of the chunk in microseconds, or null if it is unknown.
    ///
    /// `readonly attribute unsigned long long? duration`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedAudioChunk/duration) · [Specification](https://w3c.github.io/webcodecs/#dom-encodedaudiochunk-duration)
    #[inline]
    pub fn duration(&self) -> Option<u64> {
        FromJs::from_js(Js::get_duration__as_value(js(self)))
    }

    /// The size of the data in bytes.
    ///
    /// `readonly attribute unsigned long byteLength`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedAudioChunk/byteLength) · [Specification](https://w3c.github.io/webcodecs/#dom-encodedaudiochunk-bytelength)
    #[doc(alias = "byteLength")]
    #[inline]
    pub fn byte_length(&self) -> u32 {
        Js::get_byteLength__as_number(js(self)) as u32
    }

    /// Copies the data into a buffer; throws if it is too small.
    ///
    /// `undefined copyTo(AllowSharedBufferSource destination)`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedAudioChunk/copyTo) · [Specification](https://w3c.github.io/webcodecs/#dom-encodedaudiochunk-copyto)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `destination` is smaller than the chunk.
    #[doc(alias = "copyTo")]
    #[inline]
    pub fn copy_to<'a>(&self, destination: impl Into<WriteBuffer<'a, AnySharedBuffer>>) -> Result<(), Exception> {
        destination.into().with_shared(|destination| Js::try_call_copyTo__value(js(self), destination))
    }
}

impl EncodedAudioChunkInit {
    /// The data and the times of a new `EncodedAudioChunk`.
    ///
    /// `dictionary EncodedAudioChunkInit`
    ///
    /// Feature `web-codecs`.
    pub fn new(type_: EncodedAudioChunkType, timestamp: i64, data: impl IntoJs<AllowSharedBufferSource>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        property::set_f64(&this, "timestamp", safe_integer::signed(timestamp));
        property::set(&this, "data", &data.to_value());
        this
    }

    /// Whether the chunk can be decoded by itself (`key`) or needs earlier ones (`delta`).
    ///
    /// `required EncodedAudioChunkType type`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> EncodedAudioChunkType {
        property::get(self, "type")
    }

    /// Sets whether the chunk can be decoded by itself (`key`) or needs earlier ones (`delta`).
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: EncodedAudioChunkType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// The time of the chunk within the media, in microseconds.
    ///
    /// `required [EnforceRange] long long timestamp`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "timestamp")]
    pub fn get_timestamp(&self) -> i64 {
        property::get(self, "timestamp")
    }

    /// Sets the time of the chunk within the media, in microseconds.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: i64) -> &Self {
        property::set_f64(self, "timestamp", safe_integer::signed(value));
        self
    }

    /// The length of the chunk in microseconds, or null if it is unknown.
    ///
    /// `[EnforceRange] unsigned long long duration`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "duration")]
    pub fn get_duration(&self) -> Option<u64> {
        property::get(self, "duration")
    }

    /// Sets the length of the chunk in microseconds, or null if it is unknown.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "duration")]
    pub fn set_duration(&self, value: u64) -> &Self {
        property::set_f64(self, "duration", safe_integer::unsigned(value));
        self
    }

    /// The encoded bytes.
    ///
    /// `required AllowSharedBufferSource data`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "data")]
    pub fn get_data(&self) -> AllowSharedBufferSource {
        property::get(self, "data")
    }

    /// Sets the encoded bytes.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "data")]
    pub fn set_data(&self, value: impl IntoJs<AllowSharedBufferSource>) -> &Self {
        property::set(self, "data", &value.to_value());
        self
    }

    /// Buffers to take over instead of copying; the page loses access to them.
    ///
    /// `sequence<ArrayBuffer> transfer = []`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "transfer")]
    pub fn get_transfer(&self) -> Option<Array<ArrayBuffer>> {
        property::get(self, "transfer")
    }

    /// Sets buffers to take over instead of copying; the page loses access to them.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "transfer")]
    pub fn set_transfer(&self, value: impl IntoSequence<ArrayBuffer>) -> &Self {
        property::set(self, "transfer", &value.to_value());
        self
    }
}

impl EncodedVideoChunk {
    /// Makes a new `EncodedVideoChunk`.
    ///
    /// `constructor(EncodedVideoChunkInit init)`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedVideoChunk/EncodedVideoChunk) · [Specification](https://w3c.github.io/webcodecs/#dom-encodedvideochunk-encodedvideochunk)
    ///
    /// # Errors
    ///
    /// Throws a `DataCloneError` where the buffers to transfer are detached, or one of them is listed twice.
    #[inline]
    pub fn new(init: &EncodedVideoChunkInit) -> Result<EncodedVideoChunk, Exception> {
        Js::try_new_EncodedVideoChunk__value__as_value(init.as_ref()).map(Js::cast)
    }

    /// Whether the chunk can be decoded by itself (`key`) or needs earlier ones (`delta`).
    ///
    /// `readonly attribute EncodedVideoChunkType type`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedVideoChunk/type) · [Specification](https://w3c.github.io/webcodecs/#dom-encodedvideochunk-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> EncodedVideoChunkType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// The time of the chunk within the media, in microseconds.
    ///
    /// `readonly attribute long long timestamp`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedVideoChunk/timestamp) · [Specification](https://w3c.github.io/webcodecs/#dom-encodedvideochunk-timestamp)
    #[inline]
    pub fn timestamp(&self) -> i64 {
        Js::get_timestamp__as_number(js(self)) as i64
    }

    /// The length of the chunk in microseconds, or null if it is unknown.
    ///
    /// `readonly attribute unsigned long long? duration`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedVideoChunk/duration) · [Specification](https://w3c.github.io/webcodecs/#dom-encodedvideochunk-duration)
    #[inline]
    pub fn duration(&self) -> Option<u64> {
        FromJs::from_js(Js::get_duration__as_value(js(self)))
    }

    /// The size of the data in bytes.
    ///
    /// `readonly attribute unsigned long byteLength`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedVideoChunk/byteLength) · [Specification](https://w3c.github.io/webcodecs/#dom-encodedvideochunk-bytelength)
    #[doc(alias = "byteLength")]
    #[inline]
    pub fn byte_length(&self) -> u32 {
        Js::get_byteLength__as_number(js(self)) as u32
    }

    /// Copies the data into a buffer; throws if it is too small.
    ///
    /// `undefined copyTo(AllowSharedBufferSource destination)`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EncodedVideoChunk/copyTo) · [Specification](https://w3c.github.io/webcodecs/#dom-encodedvideochunk-copyto)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `destination` is smaller than the chunk.
    #[doc(alias = "copyTo")]
    #[inline]
    pub fn copy_to<'a>(&self, destination: impl Into<WriteBuffer<'a, AnySharedBuffer>>) -> Result<(), Exception> {
        destination.into().with_shared(|destination| Js::try_call_copyTo__value(js(self), destination))
    }
}

impl EncodedVideoChunkInit {
    /// The data and the times of a new `EncodedVideoChunk`.
    ///
    /// `dictionary EncodedVideoChunkInit`
    ///
    /// Feature `web-codecs`.
    pub fn new(type_: EncodedVideoChunkType, timestamp: i64, data: impl IntoJs<AllowSharedBufferSource>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        property::set_f64(&this, "timestamp", safe_integer::signed(timestamp));
        property::set(&this, "data", &data.to_value());
        this
    }

    /// Whether the chunk can be decoded by itself (`key`) or needs earlier ones (`delta`).
    ///
    /// `required EncodedVideoChunkType type`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> EncodedVideoChunkType {
        property::get(self, "type")
    }

    /// Sets whether the chunk can be decoded by itself (`key`) or needs earlier ones (`delta`).
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: EncodedVideoChunkType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// The time of the chunk within the media, in microseconds.
    ///
    /// `required [EnforceRange] long long timestamp`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "timestamp")]
    pub fn get_timestamp(&self) -> i64 {
        property::get(self, "timestamp")
    }

    /// Sets the time of the chunk within the media, in microseconds.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: i64) -> &Self {
        property::set_f64(self, "timestamp", safe_integer::signed(value));
        self
    }

    /// The length of the chunk in microseconds, or null if it is unknown.
    ///
    /// `[EnforceRange] unsigned long long duration`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "duration")]
    pub fn get_duration(&self) -> Option<u64> {
        property::get(self, "duration")
    }

    /// Sets the length of the chunk in microseconds, or null if it is unknown.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "duration")]
    pub fn set_duration(&self, value: u64) -> &Self {
        property::set_f64(self, "duration", safe_integer::unsigned(value));
        self
    }

    /// The encoded bytes.
    ///
    /// `required AllowSharedBufferSource data`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "data")]
    pub fn get_data(&self) -> AllowSharedBufferSource {
        property::get(self, "data")
    }

    /// Sets the encoded bytes.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "data")]
    pub fn set_data(&self, value: impl IntoJs<AllowSharedBufferSource>) -> &Self {
        property::set(self, "data", &value.to_value());
        self
    }

    /// Buffers to take over instead of copying; the page loses access to them.
    ///
    /// `sequence<ArrayBuffer> transfer = []`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "transfer")]
    pub fn get_transfer(&self) -> Option<Array<ArrayBuffer>> {
        property::get(self, "transfer")
    }

    /// Sets buffers to take over instead of copying; the page loses access to them.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "transfer")]
    pub fn set_transfer(&self, value: impl IntoSequence<ArrayBuffer>) -> &Self {
        property::set(self, "transfer", &value.to_value());
        self
    }
}

impl AudioData {
    /// Makes a new `AudioData`.
    ///
    /// `constructor(AudioDataInit init)`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioData/AudioData) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-audiodata)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for no frames, channels or rate, or too little data, and a `DataCloneError` where a
    /// buffer to transfer is detached or listed twice.
    #[inline]
    pub fn new(init: &AudioDataInit) -> Result<AudioData, Exception> {
        Js::try_new_AudioData__value__as_value(init.as_ref()).map(Js::cast)
    }

    /// The format of the samples; null after closing or if it is not known.
    ///
    /// `readonly attribute AudioSampleFormat? format`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioData/format) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-format)
    #[inline]
    pub fn format(&self) -> Option<AudioSampleFormat> {
        FromJs::from_js(Js::get_format__as_value(js(self)))
    }

    /// The number of sample-frames per second.
    ///
    /// `readonly attribute float sampleRate`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioData/sampleRate) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-samplerate)
    #[doc(alias = "sampleRate")]
    #[inline]
    pub fn sample_rate(&self) -> f32 {
        Js::get_sampleRate__as_number(js(self)) as f32
    }

    /// The number of sample-frames.
    ///
    /// `readonly attribute unsigned long numberOfFrames`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioData/numberOfFrames) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-numberofframes)
    #[doc(alias = "numberOfFrames")]
    #[inline]
    pub fn number_of_frames(&self) -> u32 {
        Js::get_numberOfFrames__as_number(js(self)) as u32
    }

    /// The number of channels.
    ///
    /// `readonly attribute unsigned long numberOfChannels`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioData/numberOfChannels) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-numberofchannels)
    #[doc(alias = "numberOfChannels")]
    #[inline]
    pub fn number_of_channels(&self) -> u32 {
        Js::get_numberOfChannels__as_number(js(self)) as u32
    }

    /// The length in microseconds.
    ///
    /// `readonly attribute unsigned long long duration`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioData/duration) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-duration)
    #[inline]
    pub fn duration(&self) -> u64 {
        Js::get_duration__as_number(js(self)) as u64
    }

    /// The time of the block within the media, in microseconds.
    ///
    /// `readonly attribute long long timestamp`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioData/timestamp) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-timestamp)
    #[inline]
    pub fn timestamp(&self) -> i64 {
        Js::get_timestamp__as_number(js(self)) as i64
    }

    /// Returns the number of bytes that `copyTo` needs with the same options.
    ///
    /// `unsigned long allocationSize(AudioDataCopyToOptions options)`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioData/allocationSize) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-allocationsize)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the data is closed, and a `RangeError` for a plane or frames that it
    /// does not have.
    #[doc(alias = "allocationSize")]
    #[inline]
    pub fn allocation_size(&self, options: &AudioDataCopyToOptions) -> Result<u32, Exception> {
        Js::try_call_allocationSize__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// Copies the samples of a plane into a buffer, converted if a format is given.
    ///
    /// `undefined copyTo(AllowSharedBufferSource destination, AudioDataCopyToOptions options)`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioData/copyTo) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-copyto)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the data is closed, and a `RangeError` for a plane or frames that it
    /// does not have, or where `destination` is too small.
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

    /// Returns another handle to the same samples, to be closed on its own.
    ///
    /// `AudioData clone()`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioData/clone) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-clone)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the data is closed.
    #[inline]
    pub fn clone(&self) -> Result<AudioData, Exception> {
        Js::try_call_clone__as_value(js(self)).map(Js::read)
    }

    /// Frees the samples; the object cannot be used after that.
    ///
    /// `undefined close()`
    ///
    /// Feature `web-codecs`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioData/close) · [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-close)
    #[inline]
    pub fn close(&self) {
        Js::call_close(js(self))
    }
}

impl AudioDataInit {
    /// The samples and the format of a new `AudioData`.
    ///
    /// `dictionary AudioDataInit`
    ///
    /// Feature `web-codecs`.
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

    /// The format of the samples; null after closing or if it is not known.
    ///
    /// `required AudioSampleFormat format`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "format")]
    pub fn get_format(&self) -> AudioSampleFormat {
        property::get(self, "format")
    }

    /// Sets the format of the samples; null after closing or if it is not known.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "format")]
    pub fn set_format(&self, value: AudioSampleFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// The number of sample-frames per second.
    ///
    /// `required float sampleRate`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "sampleRate")]
    pub fn get_sample_rate(&self) -> f32 {
        property::get(self, "sampleRate")
    }

    /// Sets the number of sample-frames per second.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "sampleRate")]
    pub fn set_sample_rate(&self, value: f32) -> &Self {
        property::set_f64(self, "sampleRate", value as f64);
        self
    }

    /// The number of sample-frames.
    ///
    /// `required [EnforceRange] unsigned long numberOfFrames`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "numberOfFrames")]
    pub fn get_number_of_frames(&self) -> u32 {
        property::get(self, "numberOfFrames")
    }

    /// Sets the number of sample-frames.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "numberOfFrames")]
    pub fn set_number_of_frames(&self, value: u32) -> &Self {
        property::set_f64(self, "numberOfFrames", value as f64);
        self
    }

    /// The number of channels.
    ///
    /// `required [EnforceRange] unsigned long numberOfChannels`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "numberOfChannels")]
    pub fn get_number_of_channels(&self) -> u32 {
        property::get(self, "numberOfChannels")
    }

    /// Sets the number of channels.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "numberOfChannels")]
    pub fn set_number_of_channels(&self, value: u32) -> &Self {
        property::set_f64(self, "numberOfChannels", value as f64);
        self
    }

    /// The time of the block within the media, in microseconds.
    ///
    /// `required [EnforceRange] long long timestamp`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "timestamp")]
    pub fn get_timestamp(&self) -> i64 {
        property::get(self, "timestamp")
    }

    /// Sets the time of the block within the media, in microseconds.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: i64) -> &Self {
        property::set_f64(self, "timestamp", safe_integer::signed(value));
        self
    }

    /// The samples, in the given format.
    ///
    /// `required AllowSharedBufferSource data`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "data")]
    pub fn get_data(&self) -> AllowSharedBufferSource {
        property::get(self, "data")
    }

    /// Sets the samples, in the given format.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "data")]
    pub fn set_data(&self, value: impl IntoJs<AllowSharedBufferSource>) -> &Self {
        property::set(self, "data", &value.to_value());
        self
    }

    /// Buffers to take over instead of copying; the page loses access to them.
    ///
    /// `sequence<ArrayBuffer> transfer = []`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "transfer")]
    pub fn get_transfer(&self) -> Option<Array<ArrayBuffer>> {
        property::get(self, "transfer")
    }

    /// Sets buffers to take over instead of copying; the page loses access to them.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "transfer")]
    pub fn set_transfer(&self, value: impl IntoSequence<ArrayBuffer>) -> &Self {
        property::set(self, "transfer", &value.to_value());
        self
    }
}

impl AudioDataCopyToOptions {
    /// The choice of samples to copy, and their format.
    ///
    /// `dictionary AudioDataCopyToOptions`
    ///
    /// Feature `web-codecs`.
    pub fn new(plane_index: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "planeIndex", plane_index as f64);
        this
    }

    /// The plane to copy: a channel in planar formats, otherwise 0.
    ///
    /// `required [EnforceRange] unsigned long planeIndex`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "planeIndex")]
    pub fn get_plane_index(&self) -> u32 {
        property::get(self, "planeIndex")
    }

    /// Sets the plane to copy: a channel in planar formats, otherwise 0.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "planeIndex")]
    pub fn set_plane_index(&self, value: u32) -> &Self {
        property::set_f64(self, "planeIndex", value as f64);
        self
    }

    /// The first sample-frame to copy.
    ///
    /// `[EnforceRange] unsigned long frameOffset = 0`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "frameOffset")]
    pub fn get_frame_offset(&self) -> Option<u32> {
        property::get(self, "frameOffset")
    }

    /// Sets the first sample-frame to copy.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "frameOffset")]
    pub fn set_frame_offset(&self, value: u32) -> &Self {
        property::set_f64(self, "frameOffset", value as f64);
        self
    }

    /// The number of sample-frames to copy; by default up to the end.
    ///
    /// `[EnforceRange] unsigned long frameCount`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "frameCount")]
    pub fn get_frame_count(&self) -> Option<u32> {
        property::get(self, "frameCount")
    }

    /// Sets the number of sample-frames to copy; by default up to the end.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "frameCount")]
    pub fn set_frame_count(&self, value: u32) -> &Self {
        property::set_f64(self, "frameCount", value as f64);
        self
    }

    /// The format to convert to; by default that of the data.
    ///
    /// `AudioSampleFormat format`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "format")]
    pub fn get_format(&self) -> Option<AudioSampleFormat> {
        property::get(self, "format")
    }

    /// Sets the format to convert to; by default that of the data.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "format")]
    pub fn set_format(&self, value: AudioSampleFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }
}

impl VideoFrame {
    /// Makes a new `VideoFrame`.
    ///
    /// `constructor(CanvasImageSource image, optional VideoFrameInit init = {})`
    ///
    /// Feature `web-codecs`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/VideoFrame) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-videoframe)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where `image` is closed or not usable, a `SecurityError` where it is not
    /// origin-clean, and a `TypeError` without a timestamp.
    #[inline]
    pub fn new(image: impl Into<CanvasImageSource>) -> Result<VideoFrame, Exception> {
        Js::try_new_VideoFrame__value__as_value(&image.into().to_js()).map(Js::cast)
    }

    /// As `new`, with `init`.
    ///
    /// `constructor(CanvasImageSource image, optional VideoFrameInit init = {})`
    ///
    /// Feature `web-codecs`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where `image` is closed or not usable, a `SecurityError` where it is not
    /// origin-clean, and a `TypeError` without a timestamp.
    #[inline]
    pub fn new_with_init(image: impl Into<CanvasImageSource>, init: &VideoFrameInit) -> Result<VideoFrame, Exception> {
        Js::try_new_VideoFrame__value2__as_value(&image.into().to_js(), init.as_ref()).map(Js::cast)
    }

    /// As `new`, with `data` and `init`.
    ///
    /// `constructor(AllowSharedBufferSource data, VideoFrameBufferInit init)`
    ///
    /// Feature `web-codecs`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where `image` is closed or not usable, a `SecurityError` where it is not
    /// origin-clean, and a `TypeError` without a timestamp.
    #[inline]
    pub fn new_with_data_and_init(
        data: impl Into<AllowSharedBufferSource>,
        init: &VideoFrameBufferInit,
    ) -> Result<VideoFrame, Exception> {
        Js::try_new_VideoFrame__value2__as_value(&data.into().to_js(), init.as_ref()).map(Js::cast)
    }

    /// The format of the pixels; null after closing or if it is not known.
    ///
    /// `readonly attribute VideoPixelFormat? format`
    ///
    /// Feature `web-codecs`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/format) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-format)
    #[inline]
    pub fn format(&self) -> Option<VideoPixelFormat> {
        FromJs::from_js(Js::get_format__as_value(js(self)))
    }

    /// The width of the stored picture in pixels, including parts that are not shown.
    ///
    /// `readonly attribute unsigned long codedWidth`
    ///
    /// Feature `web-codecs`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/codedWidth) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-codedwidth)
    #[doc(alias = "codedWidth")]
    #[inline]
    pub fn coded_width(&self) -> u32 {
        Js::get_codedWidth__as_number(js(self)) as u32
    }

    /// The height of the stored picture in pixels, including parts that are not shown.
    ///
    /// `readonly attribute unsigned long codedHeight`
    ///
    /// Feature `web-codecs`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/codedHeight) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-codedheight)
    #[doc(alias = "codedHeight")]
    #[inline]
    pub fn coded_height(&self) -> u32 {
        Js::get_codedHeight__as_number(js(self)) as u32
    }

    /// The area of the stored picture; null after closing.
    ///
    /// `readonly attribute DOMRectReadOnly? codedRect`
    ///
    /// Feature `web-codecs`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/codedRect) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-codedrect)
    #[doc(alias = "codedRect")]
    #[inline]
    pub fn coded_rect(&self) -> Option<DomRectReadOnly> {
        Js::get_codedRect__as_option_value(js(self)).map(Js::read)
    }

    /// The area of the stored picture that is to be shown; null after closing.
    ///
    /// `readonly attribute DOMRectReadOnly? visibleRect`
    ///
    /// Feature `web-codecs`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/visibleRect) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-visiblerect)
    #[doc(alias = "visibleRect")]
    #[inline]
    pub fn visible_rect(&self) -> Option<DomRectReadOnly> {
        Js::get_visibleRect__as_option_value(js(self)).map(Js::read)
    }

    /// The clockwise rotation to apply for display, in degrees: 0, 90, 180 or 270.
    ///
    /// `readonly attribute double rotation`
    ///
    /// Features `web-codecs` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/rotation) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-rotation)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn rotation(&self) -> f64 {
        Js::get_rotation__as_number(js(self))
    }

    /// Whether the frame is to be mirrored horizontally for display.
    ///
    /// `readonly attribute boolean flip`
    ///
    /// Features `web-codecs` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/flip) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-flip)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn flip(&self) -> bool {
        Js::get_flip__as_bool(js(self)).get()
    }

    /// The width at which to show the picture, after the aspect ratio is applied.
    ///
    /// `readonly attribute unsigned long displayWidth`
    ///
    /// Feature `web-codecs`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/displayWidth) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-displaywidth)
    #[doc(alias = "displayWidth")]
    #[inline]
    pub fn display_width(&self) -> u32 {
        Js::get_displayWidth__as_number(js(self)) as u32
    }

    /// The height at which to show the picture, after the aspect ratio is applied.
    ///
    /// `readonly attribute unsigned long displayHeight`
    ///
    /// Feature `web-codecs`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/displayHeight) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-displayheight)
    #[doc(alias = "displayHeight")]
    #[inline]
    pub fn display_height(&self) -> u32 {
        Js::get_displayHeight__as_number(js(self)) as u32
    }

    /// The length in microseconds, or null if it is unknown.
    ///
    /// `readonly attribute unsigned long long? duration`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `web-codecs`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/duration) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-duration)
    #[inline]
    pub fn duration(&self) -> Option<u64> {
        FromJs::from_js(Js::get_duration__as_value(js(self)))
    }

    /// The time of the frame within the media, in microseconds.
    ///
    /// `readonly attribute long long timestamp`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `web-codecs`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/timestamp) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-timestamp)
    #[inline]
    pub fn timestamp(&self) -> i64 {
        Js::get_timestamp__as_number(js(self)) as i64
    }

    /// How the color values are to be understood.
    ///
    /// `readonly attribute VideoColorSpace colorSpace`
    ///
    /// Feature `web-codecs`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/colorSpace) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-colorspace)
    #[doc(alias = "colorSpace")]
    #[inline]
    pub fn color_space(&self) -> VideoColorSpace {
        FromJs::from_js(Js::get_colorSpace__as_value(js(self)))
    }

    /// Returns a copy of the metadata of the frame.
    ///
    /// `VideoFrameMetadata metadata()`
    ///
    /// Features `web-codecs` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/metadata) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-metadata)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn metadata(&self) -> Result<VideoFrameMetadata, Exception> {
        Js::try_call_metadata__as_value(js(self)).map(Js::read)
    }

    /// Returns the number of bytes that `copyTo` needs with the same options.
    ///
    /// `unsigned long allocationSize(optional VideoFrameCopyToOptions options = {})`
    ///
    /// Feature `web-codecs`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/allocationSize) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-allocationsize)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the frame is closed, a `NotSupportedError` where its format is `null`,
    /// and a `TypeError` or `RangeError` for invalid options.
    #[doc(alias = "allocationSize")]
    #[inline]
    pub fn allocation_size(&self) -> Result<u32, Exception> {
        Js::try_call_allocationSize__as_value(js(self)).map(Js::read)
    }

    /// As `allocation_size`, with `options`.
    ///
    /// `unsigned long allocationSize(optional VideoFrameCopyToOptions options = {})`
    ///
    /// Feature `web-codecs`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the frame is closed, a `NotSupportedError` where its format is `null`,
    /// and a `TypeError` or `RangeError` for invalid options.
    #[doc(alias = "allocationSize")]
    #[inline]
    pub fn allocation_size_with_options(&self, options: &VideoFrameCopyToOptions) -> Result<u32, Exception> {
        Js::try_call_allocationSize__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// Copies the pixels into a buffer and resolves to the layout of their planes.
    ///
    /// `Promise<sequence<PlaneLayout>> copyTo(AllowSharedBufferSource destination, optional VideoFrameCopyToOptions options = {})`
    ///
    /// Feature `web-codecs`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/copyTo) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-copyto)
    #[doc(alias = "copyTo")]
    #[inline]
    pub fn copy_to(&self, destination: impl Into<AllowSharedBufferSource>) -> Promise<Array<PlaneLayout>> {
        Promise::of_call(Js::try_call_copyTo__value__as_value(js(self), &destination.into().to_js()))
    }

    /// As `copy_to`, with `options`.
    ///
    /// `Promise<sequence<PlaneLayout>> copyTo(AllowSharedBufferSource destination, optional VideoFrameCopyToOptions options = {})`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "copyTo")]
    #[inline]
    pub fn copy_to_with_options(
        &self,
        destination: impl Into<AllowSharedBufferSource>,
        options: &VideoFrameCopyToOptions,
    ) -> Promise<Array<PlaneLayout>> {
        Promise::of_call(Js::try_call_copyTo__value2__as_value(js(self), &destination.into().to_js(), options.as_ref()))
    }

    /// Returns another handle to the same picture, to be closed on its own.
    ///
    /// `VideoFrame clone()`
    ///
    /// Feature `web-codecs`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/clone) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-clone)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the frame is closed.
    #[inline]
    pub fn clone(&self) -> Result<VideoFrame, Exception> {
        Js::try_call_clone__as_value(js(self)).map(Js::read)
    }

    /// Frees the picture; the object cannot be used after that.
    ///
    /// `undefined close()`
    ///
    /// Feature `web-codecs`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoFrame/close) · [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-close)
    #[inline]
    pub fn close(&self) {
        Js::call_close(js(self))
    }
}

impl VideoFrameInit {
    /// Options for a `VideoFrame` made from an image, a canvas or another frame.
    ///
    /// `dictionary VideoFrameInit`
    ///
    /// Feature `web-codecs`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The length in microseconds, or null if it is unknown.
    ///
    /// `unsigned long long duration`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "duration")]
    pub fn get_duration(&self) -> Option<u64> {
        property::get(self, "duration")
    }

    /// Sets the length in microseconds, or null if it is unknown.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "duration")]
    pub fn set_duration(&self, value: u64) -> &Self {
        property::set_f64(self, "duration", value as f64);
        self
    }

    /// The time of the frame within the media, in microseconds.
    ///
    /// `long long timestamp`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "timestamp")]
    pub fn get_timestamp(&self) -> Option<i64> {
        property::get(self, "timestamp")
    }

    /// Sets the time of the frame within the media, in microseconds.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: i64) -> &Self {
        property::set_f64(self, "timestamp", value as f64);
        self
    }

    /// Whether transparency is kept; it is by default.
    ///
    /// `AlphaOption alpha = "keep"`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "alpha")]
    pub fn get_alpha(&self) -> Option<AlphaOption> {
        property::get(self, "alpha")
    }

    /// Sets whether transparency is kept; it is by default.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "alpha")]
    pub fn set_alpha(&self, value: AlphaOption) -> &Self {
        property::set_str(self, "alpha", value.as_str());
        self
    }

    /// The area of the stored picture that is to be shown; null after closing.
    ///
    /// `DOMRectInit visibleRect`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "visibleRect")]
    pub fn get_visible_rect(&self) -> Option<DomRectInit> {
        property::get(self, "visibleRect")
    }

    /// Sets the area of the stored picture that is to be shown; null after closing.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "visibleRect")]
    pub fn set_visible_rect(&self, value: impl IntoJs<DomRectInit>) -> &Self {
        property::set(self, "visibleRect", &value.to_value());
        self
    }

    /// The clockwise rotation to apply for display, in degrees: 0, 90, 180 or 270.
    ///
    /// `double rotation = 0`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "rotation")]
    pub fn get_rotation(&self) -> Option<f64> {
        property::get(self, "rotation")
    }

    /// Sets the clockwise rotation to apply for display, in degrees: 0, 90, 180 or 270.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "rotation")]
    pub fn set_rotation(&self, value: f64) -> &Self {
        property::set_f64(self, "rotation", value);
        self
    }

    /// Whether the frame is to be mirrored horizontally for display.
    ///
    /// `boolean flip = false`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "flip")]
    pub fn get_flip(&self) -> Option<bool> {
        property::get(self, "flip")
    }

    /// Sets whether the frame is to be mirrored horizontally for display.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "flip")]
    pub fn set_flip(&self, value: bool) -> &Self {
        property::set_bool(self, "flip", value);
        self
    }

    /// The width at which to show the picture, after the aspect ratio is applied.
    ///
    /// `[EnforceRange] unsigned long displayWidth`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "displayWidth")]
    pub fn get_display_width(&self) -> Option<u32> {
        property::get(self, "displayWidth")
    }

    /// Sets the width at which to show the picture, after the aspect ratio is applied.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "displayWidth")]
    pub fn set_display_width(&self, value: u32) -> &Self {
        property::set_f64(self, "displayWidth", value as f64);
        self
    }

    /// The height at which to show the picture, after the aspect ratio is applied.
    ///
    /// `[EnforceRange] unsigned long displayHeight`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "displayHeight")]
    pub fn get_display_height(&self) -> Option<u32> {
        property::get(self, "displayHeight")
    }

    /// Sets the height at which to show the picture, after the aspect ratio is applied.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "displayHeight")]
    pub fn set_display_height(&self, value: u32) -> &Self {
        property::set_f64(self, "displayHeight", value as f64);
        self
    }

    /// Extra data to keep with the frame.
    ///
    /// `VideoFrameMetadata metadata`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "metadata")]
    pub fn get_metadata(&self) -> Option<VideoFrameMetadata> {
        property::get(self, "metadata")
    }

    /// Sets extra data to keep with the frame.
    ///
    /// Feature `web-codecs`.
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
    /// The format of a `VideoFrame` made from bytes.
    ///
    /// `dictionary VideoFrameBufferInit`
    ///
    /// Feature `web-codecs`.
    pub fn new(format: VideoPixelFormat, coded_width: u32, coded_height: u32, timestamp: i64) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "format", format.as_str());
        property::set_f64(&this, "codedWidth", coded_width as f64);
        property::set_f64(&this, "codedHeight", coded_height as f64);
        property::set_f64(&this, "timestamp", safe_integer::signed(timestamp));
        this
    }

    /// The format of the pixels in the data.
    ///
    /// `required VideoPixelFormat format`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "format")]
    pub fn get_format(&self) -> VideoPixelFormat {
        property::get(self, "format")
    }

    /// Sets the format of the pixels in the data.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "format")]
    pub fn set_format(&self, value: VideoPixelFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// The width of the data in pixels.
    ///
    /// `required [EnforceRange] unsigned long codedWidth`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "codedWidth")]
    pub fn get_coded_width(&self) -> u32 {
        property::get(self, "codedWidth")
    }

    /// Sets the width of the data in pixels.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "codedWidth")]
    pub fn set_coded_width(&self, value: u32) -> &Self {
        property::set_f64(self, "codedWidth", value as f64);
        self
    }

    /// The height of the data in pixels.
    ///
    /// `required [EnforceRange] unsigned long codedHeight`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "codedHeight")]
    pub fn get_coded_height(&self) -> u32 {
        property::get(self, "codedHeight")
    }

    /// Sets the height of the data in pixels.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "codedHeight")]
    pub fn set_coded_height(&self, value: u32) -> &Self {
        property::set_f64(self, "codedHeight", value as f64);
        self
    }

    /// The time of the frame within the media, in microseconds.
    ///
    /// `required [EnforceRange] long long timestamp`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "timestamp")]
    pub fn get_timestamp(&self) -> i64 {
        property::get(self, "timestamp")
    }

    /// Sets the time of the frame within the media, in microseconds.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: i64) -> &Self {
        property::set_f64(self, "timestamp", safe_integer::signed(value));
        self
    }

    /// The length of the frame in microseconds.
    ///
    /// `[EnforceRange] unsigned long long duration`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "duration")]
    pub fn get_duration(&self) -> Option<u64> {
        property::get(self, "duration")
    }

    /// Sets the length of the frame in microseconds.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "duration")]
    pub fn set_duration(&self, value: u64) -> &Self {
        property::set_f64(self, "duration", safe_integer::unsigned(value));
        self
    }

    /// The places of the planes in the data; by default they follow each other without gaps.
    ///
    /// `sequence<PlaneLayout> layout`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "layout")]
    pub fn get_layout(&self) -> Option<Array<PlaneLayout>> {
        property::get(self, "layout")
    }

    /// Sets the places of the planes in the data; by default they follow each other without gaps.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: impl IntoSequence<PlaneLayout>) -> &Self {
        property::set(self, "layout", &value.to_value());
        self
    }

    /// The area to be shown; by default all of it.
    ///
    /// `DOMRectInit visibleRect`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "visibleRect")]
    pub fn get_visible_rect(&self) -> Option<DomRectInit> {
        property::get(self, "visibleRect")
    }

    /// Sets the area to be shown; by default all of it.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "visibleRect")]
    pub fn set_visible_rect(&self, value: impl IntoJs<DomRectInit>) -> &Self {
        property::set(self, "visibleRect", &value.to_value());
        self
    }

    /// The clockwise rotation for showing, in degrees; a multiple of 90.
    ///
    /// `double rotation = 0`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "rotation")]
    pub fn get_rotation(&self) -> Option<f64> {
        property::get(self, "rotation")
    }

    /// Sets the clockwise rotation for showing, in degrees; a multiple of 90.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "rotation")]
    pub fn set_rotation(&self, value: f64) -> &Self {
        property::set_f64(self, "rotation", value);
        self
    }

    /// Whether the frame is to be shown mirrored horizontally.
    ///
    /// `boolean flip = false`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "flip")]
    pub fn get_flip(&self) -> Option<bool> {
        property::get(self, "flip")
    }

    /// Sets whether the frame is to be shown mirrored horizontally.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "flip")]
    pub fn set_flip(&self, value: bool) -> &Self {
        property::set_bool(self, "flip", value);
        self
    }

    /// The width at which to show the frame; by default that of the visible area.
    ///
    /// `[EnforceRange] unsigned long displayWidth`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "displayWidth")]
    pub fn get_display_width(&self) -> Option<u32> {
        property::get(self, "displayWidth")
    }

    /// Sets the width at which to show the frame; by default that of the visible area.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "displayWidth")]
    pub fn set_display_width(&self, value: u32) -> &Self {
        property::set_f64(self, "displayWidth", value as f64);
        self
    }

    /// The height at which to show the frame; by default that of the visible area.
    ///
    /// `[EnforceRange] unsigned long displayHeight`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "displayHeight")]
    pub fn get_display_height(&self) -> Option<u32> {
        property::get(self, "displayHeight")
    }

    /// Sets the height at which to show the frame; by default that of the visible area.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "displayHeight")]
    pub fn set_display_height(&self, value: u32) -> &Self {
        property::set_f64(self, "displayHeight", value as f64);
        self
    }

    /// How the color values are to be understood.
    ///
    /// `VideoColorSpaceInit colorSpace`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "colorSpace")]
    pub fn get_color_space(&self) -> Option<VideoColorSpaceInit> {
        property::get(self, "colorSpace")
    }

    /// Sets how the color values are to be understood.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "colorSpace")]
    pub fn set_color_space(&self, value: impl IntoJs<VideoColorSpaceInit>) -> &Self {
        property::set(self, "colorSpace", &value.to_value());
        self
    }

    /// Buffers to take over instead of copying; the page loses access to them.
    ///
    /// `sequence<ArrayBuffer> transfer = []`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "transfer")]
    pub fn get_transfer(&self) -> Option<Array<ArrayBuffer>> {
        property::get(self, "transfer")
    }

    /// Sets buffers to take over instead of copying; the page loses access to them.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "transfer")]
    pub fn set_transfer(&self, value: impl IntoSequence<ArrayBuffer>) -> &Self {
        property::set(self, "transfer", &value.to_value());
        self
    }

    /// Extra data to keep with the frame.
    ///
    /// `VideoFrameMetadata metadata`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "metadata")]
    pub fn get_metadata(&self) -> Option<VideoFrameMetadata> {
        property::get(self, "metadata")
    }

    /// Sets extra data to keep with the frame.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "metadata")]
    pub fn set_metadata(&self, value: &VideoFrameMetadata) -> &Self {
        property::set(self, "metadata", value.as_ref());
        self
    }
}

impl VideoFrameMetadata {
    /// Extra data about a frame, such as where it comes from.
    ///
    /// `dictionary VideoFrameMetadata`
    ///
    /// Feature `web-codecs`.
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
    /// The area, layout and format for copying pixels out of a frame.
    ///
    /// `dictionary VideoFrameCopyToOptions`
    ///
    /// Feature `web-codecs`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The area to copy; by default the visible one.
    ///
    /// `DOMRectInit rect`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "rect")]
    pub fn get_rect(&self) -> Option<DomRectInit> {
        property::get(self, "rect")
    }

    /// Sets the area to copy; by default the visible one.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "rect")]
    pub fn set_rect(&self, value: impl IntoJs<DomRectInit>) -> &Self {
        property::set(self, "rect", &value.to_value());
        self
    }

    /// The places of the planes in the destination; by default they follow each other without gaps.
    ///
    /// `sequence<PlaneLayout> layout`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "layout")]
    pub fn get_layout(&self) -> Option<Array<PlaneLayout>> {
        property::get(self, "layout")
    }

    /// Sets the places of the planes in the destination; by default they follow each other without gaps.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: impl IntoSequence<PlaneLayout>) -> &Self {
        property::set(self, "layout", &value.to_value());
        self
    }

    /// The format to convert to, one of the RGB formats; by default that of the frame.
    ///
    /// `VideoPixelFormat format`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "format")]
    pub fn get_format(&self) -> Option<VideoPixelFormat> {
        property::get(self, "format")
    }

    /// Sets the format to convert to, one of the RGB formats; by default that of the frame.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "format")]
    pub fn set_format(&self, value: VideoPixelFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// The color space to convert to, when converting to an RGB format; `srgb` by default.
    ///
    /// `PredefinedColorSpace colorSpace`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "colorSpace")]
    pub fn get_color_space(&self) -> Option<PredefinedColorSpace> {
        property::get(self, "colorSpace")
    }

    /// Sets the color space to convert to, when converting to an RGB format; `srgb` by default.
    ///
    /// Feature `web-codecs`.
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
    /// The place of one plane of pixels in a buffer.
    ///
    /// `dictionary PlaneLayout`
    ///
    /// Feature `web-codecs`.
    pub fn new(offset: u32, stride: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "offset", offset as f64);
        property::set_f64(&this, "stride", stride as f64);
        this
    }

    /// The distance from the start of the buffer to the plane, in bytes.
    ///
    /// `required [EnforceRange] unsigned long offset`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "offset")]
    pub fn get_offset(&self) -> u32 {
        property::get(self, "offset")
    }

    /// Sets the distance from the start of the buffer to the plane, in bytes.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "offset")]
    pub fn set_offset(&self, value: u32) -> &Self {
        property::set_f64(self, "offset", value as f64);
        self
    }

    /// The distance from one row of the plane to the next, in bytes.
    ///
    /// `required [EnforceRange] unsigned long stride`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "stride")]
    pub fn get_stride(&self) -> u32 {
        property::get(self, "stride")
    }

    /// Sets the distance from one row of the plane to the next, in bytes.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "stride")]
    pub fn set_stride(&self, value: u32) -> &Self {
        property::set_f64(self, "stride", value as f64);
        self
    }
}

impl VideoColorSpace {
    /// Makes a new `VideoColorSpace`.
    ///
    /// `constructor(optional VideoColorSpaceInit init = {})`
    ///
    /// Feature `web-codecs`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoColorSpace/VideoColorSpace) · [Specification](https://w3c.github.io/webcodecs/#dom-videocolorspace-videocolorspace)
    #[inline]
    pub fn new() -> VideoColorSpace {
        Js::new_VideoColorSpace__as_value().cast()
    }

    /// As `new`, with `init`.
    ///
    /// `constructor(optional VideoColorSpaceInit init = {})`
    ///
    /// Feature `web-codecs`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new_with_init(init: impl IntoJs<VideoColorSpaceInit>) -> Result<VideoColorSpace, Exception> {
        Js::try_new_VideoColorSpace__value__as_value(&init.to_value()).map(Js::cast)
    }

    /// The color primaries, or null if they are unknown.
    ///
    /// `readonly attribute VideoColorPrimaries? primaries`
    ///
    /// Feature `web-codecs`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoColorSpace/primaries) · [Specification](https://w3c.github.io/webcodecs/#dom-videocolorspace-primaries)
    #[inline]
    pub fn primaries(&self) -> Option<VideoColorPrimaries> {
        FromJs::from_js(Js::get_primaries__as_value(js(self)))
    }

    /// The transfer function, or null if it is unknown.
    ///
    /// `readonly attribute VideoTransferCharacteristics? transfer`
    ///
    /// Feature `web-codecs`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoColorSpace/transfer) · [Specification](https://w3c.github.io/webcodecs/#dom-videocolorspace-transfer)
    #[inline]
    pub fn transfer(&self) -> Option<VideoTransferCharacteristics> {
        FromJs::from_js(Js::get_transfer__as_value(js(self)))
    }

    /// The matrix of the color components, or null if it is unknown.
    ///
    /// `readonly attribute VideoMatrixCoefficients? matrix`
    ///
    /// Feature `web-codecs`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoColorSpace/matrix) · [Specification](https://w3c.github.io/webcodecs/#dom-videocolorspace-matrix)
    #[inline]
    pub fn matrix(&self) -> Option<VideoMatrixCoefficients> {
        FromJs::from_js(Js::get_matrix__as_value(js(self)))
    }

    /// Whether color values use their full range, or null if that is unknown.
    ///
    /// `readonly attribute boolean? fullRange`
    ///
    /// Feature `web-codecs`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoColorSpace/fullRange) · [Specification](https://w3c.github.io/webcodecs/#dom-videocolorspace-fullrange)
    #[doc(alias = "fullRange")]
    #[inline]
    pub fn full_range(&self) -> Option<bool> {
        FromJs::from_js(Js::get_fullRange__as_value(js(self)))
    }

    /// Returns the values as a plain object.
    ///
    /// `VideoColorSpaceInit toJSON()`
    ///
    /// Feature `web-codecs`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/VideoColorSpace/toJSON) · [Specification](https://w3c.github.io/webcodecs/#dom-videocolorspace-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> VideoColorSpaceInit {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }
}

impl VideoColorSpaceInit {
    /// The values for a new `VideoColorSpace`.
    ///
    /// `dictionary VideoColorSpaceInit`
    ///
    /// Feature `web-codecs`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The color primaries, or null if they are unknown.
    ///
    /// `VideoColorPrimaries? primaries = null`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "primaries")]
    pub fn get_primaries(&self) -> Option<VideoColorPrimaries> {
        property::get(self, "primaries")
    }

    /// Sets the color primaries, or null if they are unknown.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "primaries")]
    pub fn set_primaries(&self, value: Option<VideoColorPrimaries>) -> &Self {
        property::set(self, "primaries", &value.to_js());
        self
    }

    /// The transfer function, or null if it is unknown.
    ///
    /// `VideoTransferCharacteristics? transfer = null`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "transfer")]
    pub fn get_transfer(&self) -> Option<VideoTransferCharacteristics> {
        property::get(self, "transfer")
    }

    /// Sets the transfer function, or null if it is unknown.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "transfer")]
    pub fn set_transfer(&self, value: Option<VideoTransferCharacteristics>) -> &Self {
        property::set(self, "transfer", &value.to_js());
        self
    }

    /// The matrix of the color components, or null if it is unknown.
    ///
    /// `VideoMatrixCoefficients? matrix = null`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "matrix")]
    pub fn get_matrix(&self) -> Option<VideoMatrixCoefficients> {
        property::get(self, "matrix")
    }

    /// Sets the matrix of the color components, or null if it is unknown.
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "matrix")]
    pub fn set_matrix(&self, value: Option<VideoMatrixCoefficients>) -> &Self {
        property::set(self, "matrix", &value.to_js());
        self
    }

    /// Whether color values use their full range, or null if that is unknown.
    ///
    /// `boolean? fullRange = null`
    ///
    /// Feature `web-codecs`.
    #[doc(alias = "fullRange")]
    pub fn get_full_range(&self) -> Option<bool> {
        property::get(self, "fullRange")
    }

    /// Sets whether color values use their full range, or null if that is unknown.
    ///
    /// Feature `web-codecs`.
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
