//! Making and processing sound: audio contexts and nodes

use crate::runtime::prelude::*;
use crate::{
    AnalyserNode, AnalyserOptions, AudioBuffer, AudioBufferOptions, AudioBufferSourceNode, AudioBufferSourceOptions,
    AudioContext, AudioContextLatencyCategoryOrNumber, AudioContextOptions, AudioContextRenderSizeCategoryOrNumber,
    AudioContextState, AudioDestinationNode, AudioListener, AudioNode, AudioNodeOptions, AudioNodeOrAudioParam,
    AudioParam, AudioProcessingEvent, AudioProcessingEventInit, AudioScheduledSourceNode, AudioSinkOptions,
    AudioSinkType, AudioTimestamp, AutomationRate, BaseAudioContext, BiquadFilterNode, BiquadFilterOptions,
    BiquadFilterType, ChannelCountMode, ChannelInterpretation, ChannelMergerNode, ChannelMergerOptions,
    ChannelSplitterNode, ChannelSplitterOptions, ConstantSourceNode, ConstantSourceOptions, ConvolverNode,
    ConvolverOptions, DecodeErrorCallback, DecodeSuccessCallback, DelayNode, DelayOptions, DistanceModelType,
    DynamicsCompressorNode, DynamicsCompressorOptions, Event, GainNode, GainOptions, HtmlMediaElement, IirFilterNode,
    IirFilterOptions, MediaElementAudioSourceNode, MediaElementAudioSourceOptions, MediaStream,
    MediaStreamAudioDestinationNode, MediaStreamAudioSourceNode, MediaStreamAudioSourceOptions,
    OfflineAudioCompletionEvent, OfflineAudioCompletionEventInit, OfflineAudioContext, OfflineAudioContextOptions,
    OscillatorNode, OscillatorOptions, OscillatorType, OverSampleType, PannerNode, PannerOptions, PanningModelType,
    PeriodicWave, PeriodicWaveConstraints, PeriodicWaveOptions, ScriptProcessorNode, StereoPannerNode,
    StereoPannerOptions, StringOrAudioSinkOptions, WaveShaperNode, WaveShaperOptions,
};
#[cfg(feature = "experimental")]
use crate::{
    AudioPlaybackStats, AudioSinkInfo, MediaStreamTrack, MediaStreamTrackAudioSourceNode,
    MediaStreamTrackAudioSourceOptions, StringOrAudioSinkInfo,
};

impl BaseAudioContext {
    /// The final node, to which everything that shall be heard is connected.
    ///
    /// `readonly attribute AudioDestinationNode destination`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext/destination) · [Specification](https://webaudio.github.io/web-audio-api/#dom-baseaudiocontext-destination)
    #[inline]
    pub fn destination(&self) -> AudioDestinationNode {
        FromJs::from_js(Js::get_destination__as_value(js(self)))
    }

    /// The number of samples per second in this context.
    ///
    /// `readonly attribute float sampleRate`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext/sampleRate) · [Specification](https://webaudio.github.io/web-audio-api/#dom-baseaudiocontext-samplerate)
    #[doc(alias = "sampleRate")]
    #[inline]
    pub fn sample_rate(&self) -> f32 {
        Js::get_sampleRate__as_number(js(self)) as f32
    }

    /// The time of the audio clock in seconds; it begins with 0 and advances in blocks.
    ///
    /// `readonly attribute double currentTime`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext/currentTime) · [Specification](https://webaudio.github.io/web-audio-api/#dom-baseaudiocontext-currenttime)
    #[doc(alias = "currentTime")]
    #[inline]
    pub fn current_time(&self) -> f64 {
        Js::get_currentTime__as_number(js(self))
    }

    /// The listener for the sounds of panner nodes.
    ///
    /// `readonly attribute AudioListener listener`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext/listener) · [Specification](https://webaudio.github.io/web-audio-api/#dom-baseaudiocontext-listener)
    #[inline]
    pub fn listener(&self) -> AudioListener {
        FromJs::from_js(Js::get_listener__as_value(js(self)))
    }

    /// Whether the context is suspended, running, interrupted or closed.
    ///
    /// `readonly attribute AudioContextState state`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext/state) · [Specification](https://webaudio.github.io/web-audio-api/#dom-baseaudiocontext-state)
    #[inline]
    pub fn state(&self) -> AudioContextState {
        FromJs::from_js(Js::get_state__as_value(js(self)))
    }

    /// The number of sample frames that are processed in one go, 128 by default.
    ///
    /// `readonly attribute unsigned long renderQuantumSize`
    ///
    /// Features `web-audio` and `experimental`. [Specification](https://webaudio.github.io/web-audio-api/#dom-baseaudiocontext-renderquantumsize)
    #[doc(alias = "renderQuantumSize")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn render_quantum_size(&self) -> u32 {
        Js::get_renderQuantumSize__as_number(js(self)) as u32
    }

    /// The handler of the event `statechange`.
    ///
    /// `attribute EventHandler onstatechange`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext/statechange_event) · [Specification](https://webaudio.github.io/web-audio-api/#dom-baseaudiocontext-onstatechange)
    pub fn onstatechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onstatechange")
    }

    /// Sets the handler of the event `statechange`.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "onstatechange")]
    pub fn set_onstatechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onstatechange", nullable(value))
    }

    /// Creates a node that offers waveform and spectrum of its input.
    ///
    /// `AnalyserNode createAnalyser()`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext/createAnalyser) · [Specification](https://webaudio.github.io/web-audio-api/#dom-baseaudiocontext-createanalyser)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createAnalyser")]
    #[inline]
    pub fn create_analyser(&self) -> Result<AnalyserNode, Exception> {
        Js::try_call_createAnalyser__as_value(js(self)).map(Js::read)
    }

    /// Creates a simple filter of second order, a lowpass by default.
    ///
    /// `BiquadFilterNode createBiquadFilter()`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext/createBiquadFilter) · [Specification](https://webaudio.github.io/web-audio-api/#dom-baseaudiocontext-createbiquadfilter)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createBiquadFilter")]
    #[inline]
    pub fn create_biquad_filter(&self) -> Result<BiquadFilterNode, Exception> {
        Js::try_call_createBiquadFilter__as_value(js(self)).map(Js::read)
    }

    /// Creates a silent buffer; the length is in sample-frames.
    ///
    /// `AudioBuffer createBuffer(unsigned long numberOfChannels, unsigned long length, float sampleRate)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext/createBuffer) · [Specification](https://webaudio.github.io/web-audio-api/#dom-baseaudiocontext-createbuffer)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` for no or too many channels, a `length` of 0, or a `sampleRate` outside of the
    /// range supported.
    #[doc(alias = "createBuffer")]
    #[inline]
    pub fn create_buffer(
        &self,
        number_of_channels: u32,
        length: u32,
        sample_rate: f32,
    ) -> Result<AudioBuffer, Exception> {
        Js::try_call_createBuffer__number3__as_value(
            js(self),
            number_of_channels as f64,
            length as f64,
            sample_rate as f64,
        )
        .map(Js::read)
    }

    /// Creates a source that plays an `AudioBuffer`.
    ///
    /// `AudioBufferSourceNode createBufferSource()`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext/createBufferSource) · [Specification](https://webaudio.github.io/web-audio-api/#dom-baseaudiocontext-createbuffersource)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createBufferSource")]
    #[inline]
    pub fn create_buffer_source(&self) -> Result<AudioBufferSourceNode, Exception> {
        Js::try_call_createBufferSource__as_value(js(self)).map(Js::read)
    }

    /// Creates a node that joins several mono inputs into one output, by default 6.
    ///
    /// `ChannelMergerNode createChannelMerger(optional unsigned long numberOfInputs = 6)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext/createChannelMerger) · [Specification](https://webaudio.github.io/web-audio-api/#dom-baseaudiocontext-createchannelmerger)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `numberOfInputs` is less than 1 or greater than 32.
    #[doc(alias = "createChannelMerger")]
    #[inline]
    pub fn create_channel_merger(&self) -> Result<ChannelMergerNode, Exception> {
        Js::try_call_createChannelMerger__as_value(js(self)).map(Js::read)
    }

    /// As `create_channel_merger`, with `number_of_inputs`.
    ///
    /// `ChannelMergerNode createChannelMerger(optional unsigned long numberOfInputs = 6)`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `numberOfInputs` is less than 1 or greater than 32.
    #[doc(alias = "createChannelMerger")]
    #[inline]
    pub fn create_channel_merger_with_number_of_inputs(
        &self,
        number_of_inputs: u32,
    ) -> Result<ChannelMergerNode, Exception> {
        Js::try_call_createChannelMerger__number__as_value(js(self), number_of_inputs as f64).map(Js::read)
    }

    /// Creates a node that splits its input into several mono outputs, by default 6.
    ///
    /// `ChannelSplitterNode createChannelSplitter(optional unsigned long numberOfOutputs = 6)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext/createChannelSplitter) · [Specification](https://webaudio.github.io/web-audio-api/#dom-baseaudiocontext-createchannelsplitter)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `numberOfOutputs` is less than 1 or greater than 32.
    #[doc(alias = "createChannelSplitter")]
    #[inline]
    pub fn create_channel_splitter(&self) -> Result<ChannelSplitterNode, Exception> {
        Js::try_call_createChannelSplitter__as_value(js(self)).map(Js::read)
    }

    /// As `create_channel_splitter`, with `number_of_outputs`.
    ///
    /// `ChannelSplitterNode createChannelSplitter(optional unsigned long numberOfOutputs = 6)`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `numberOfOutputs` is less than 1 or greater than 32.
    #[doc(alias = "createChannelSplitter")]
    #[inline]
    pub fn create_channel_splitter_with_number_of_outputs(
        &self,
        number_of_outputs: u32,
    ) -> Result<ChannelSplitterNode, Exception> {
        Js::try_call_createChannelSplitter__number__as_value(js(self), number_of_outputs as f64).map(Js::read)
    }

    /// Creates a source of a constant value.
    ///
    /// `ConstantSourceNode createConstantSource()`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext/createConstantSource) · [Specification](https://webaudio.github.io/web-audio-api/#dom-baseaudiocontext-createconstantsource)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createConstantSource")]
    #[inline]
    pub fn create_constant_source(&self) -> Result<ConstantSourceNode, Exception> {
        Js::try_call_createConstantSource__as_value(js(self)).map(Js::read)
    }

    /// Creates a node that applies an impulse response.
    ///
    /// `ConvolverNode createConvolver()`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext/createConvolver) · [Specification](https://webaudio.github.io/web-audio-api/#dom-baseaudiocontext-createconvolver)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createConvolver")]
    #[inline]
    pub fn create_convolver(&self) -> Result<ConvolverNode, Exception> {
        Js::try_call_createConvolver__as_value(js(self)).map(Js::read)
    }

    /// Creates a delay whose time cannot exceed the given maximum in seconds.
    ///
    /// `DelayNode createDelay(optional double maxDelayTime = 1.0)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext/createDelay) · [Specification](https://webaudio.github.io/web-audio-api/#dom-baseaudiocontext-createdelay)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where `maxDelayTime` is not greater than 0 and less than 180 seconds.
    #[doc(alias = "createDelay")]
    #[inline]
    pub fn create_delay(&self) -> Result<DelayNode, Exception> {
        Js::try_call_createDelay__as_value(js(self)).map(Js::read)
    }

    /// As `create_delay`, with `max_delay_time`.
    ///
    /// `DelayNode createDelay(optional double maxDelayTime = 1.0)`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where `maxDelayTime` is not greater than 0 and less than 180 seconds.
    #[doc(alias = "createDelay")]
    #[inline]
    pub fn create_delay_with_max_delay_time(&self, max_delay_time: f64) -> Result<DelayNode, Exception> {
        Js::try_call_createDelay__number__as_value(js(self), max_delay_time).map(Js::read)
    }

    /// Creates a compressor for the volume.
    ///
    /// `DynamicsCompressorNode createDynamicsCompressor()`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext/createDynamicsCompressor) · [Specification](https://webaudio.github.io/web-audio-api/#dom-baseaudiocontext-createdynamicscompressor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createDynamicsCompressor")]
    #[inline]
    pub fn create_dynamics_compressor(&self) -> Result<DynamicsCompressorNode, Exception> {
        Js::try_call_createDynamicsCompressor__as_value(js(self)).map(Js::read)
    }

    /// Creates a volume control.
    ///
    /// `GainNode createGain()`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext/createGain) · [Specification](https://webaudio.github.io/web-audio-api/#dom-baseaudiocontext-creategain)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createGain")]
    #[inline]
    pub fn create_gain(&self) -> Result<GainNode, Exception> {
        Js::try_call_createGain__as_value(js(self)).map(Js::read)
    }

    /// Creates a recursive filter from up to 20 coefficients each.
    ///
    /// `IIRFilterNode createIIRFilter(sequence<double> feedforward, sequence<double> feedback)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext/createIIRFilter) · [Specification](https://webaudio.github.io/web-audio-api/#dom-baseaudiocontext-createiirfilter)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` for no or more than 20 coefficients, and an `InvalidStateError` where all of
    /// `feedforward` or the first of `feedback` is 0.
    #[doc(alias = "createIIRFilter")]
    #[inline]
    pub fn create_iir_filter(
        &self,
        feedforward: impl IntoSequence<f64>,
        feedback: impl IntoSequence<f64>,
    ) -> Result<IirFilterNode, Exception> {
        Js::try_call_createIIRFilter__value2__as_value(js(self), &feedforward.to_value(), &feedback.to_value())
            .map(Js::read)
    }

    /// Creates a source of a periodic waveform, a sine tone by default.
    ///
    /// `OscillatorNode createOscillator()`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext/createOscillator) · [Specification](https://webaudio.github.io/web-audio-api/#dom-baseaudiocontext-createoscillator)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createOscillator")]
    #[inline]
    pub fn create_oscillator(&self) -> Result<OscillatorNode, Exception> {
        Js::try_call_createOscillator__as_value(js(self)).map(Js::read)
    }

    /// Creates a node that places its sound in space.
    ///
    /// `PannerNode createPanner()`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext/createPanner) · [Specification](https://webaudio.github.io/web-audio-api/#dom-baseaudiocontext-createpanner)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createPanner")]
    #[inline]
    pub fn create_panner(&self) -> Result<PannerNode, Exception> {
        Js::try_call_createPanner__as_value(js(self)).map(Js::read)
    }

    /// Creates a waveform from the cosine (`real`) and sine (`imag`) parts of its harmonics.
    ///
    /// `PeriodicWave createPeriodicWave(sequence<float> real, sequence<float> imag, optional PeriodicWaveConstraints constraints = {})`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext/createPeriodicWave) · [Specification](https://webaudio.github.io/web-audio-api/#dom-baseaudiocontext-createperiodicwave)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `real` and `imag` have different lengths, or less than 2 values.
    #[doc(alias = "createPeriodicWave")]
    #[inline]
    pub fn create_periodic_wave(
        &self,
        real: impl IntoSequence<f32>,
        imag: impl IntoSequence<f32>,
    ) -> Result<PeriodicWave, Exception> {
        Js::try_call_createPeriodicWave__value2__as_value(js(self), &real.to_value(), &imag.to_value()).map(Js::read)
    }

    /// As `create_periodic_wave`, with `constraints`.
    ///
    /// `PeriodicWave createPeriodicWave(sequence<float> real, sequence<float> imag, optional PeriodicWaveConstraints constraints = {})`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `real` and `imag` have different lengths, or less than 2 values.
    #[doc(alias = "createPeriodicWave")]
    #[inline]
    pub fn create_periodic_wave_with_constraints(
        &self,
        real: impl IntoSequence<f32>,
        imag: impl IntoSequence<f32>,
        constraints: &PeriodicWaveConstraints,
    ) -> Result<PeriodicWave, Exception> {
        Js::try_call_createPeriodicWave__value3__as_value(
            js(self),
            &real.to_value(),
            &imag.to_value(),
            constraints.as_ref(),
        )
        .map(Js::read)
    }

    /// Creates an outdated processing node; with a buffer size of 0 the browser chooses one.
    ///
    /// `ScriptProcessorNode createScriptProcessor(optional unsigned long bufferSize = 0, optional unsigned long numberOfInputChannels = 2, optional unsigned long numberOfOutputChannels = 2)`
    ///
    /// Feature `web-audio`. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext/createScriptProcessor) · [Specification](https://webaudio.github.io/web-audio-api/#dom-baseaudiocontext-createscriptprocessor)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` for a `bufferSize` that is not permitted or no channels at all, and a
    /// `NotSupportedError` for too many channels.
    #[doc(alias = "createScriptProcessor")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/BaseAudioContext/createScriptProcessor"]
    #[inline]
    pub fn create_script_processor(&self) -> Result<ScriptProcessorNode, Exception> {
        Js::try_call_createScriptProcessor__as_value(js(self)).map(Js::read)
    }

    /// As `create_script_processor`, with `buffer_size`.
    ///
    /// `ScriptProcessorNode createScriptProcessor(optional unsigned long bufferSize = 0, optional unsigned long numberOfInputChannels = 2, optional unsigned long numberOfOutputChannels = 2)`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` for a `bufferSize` that is not permitted or no channels at all, and a
    /// `NotSupportedError` for too many channels.
    #[doc(alias = "createScriptProcessor")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/BaseAudioContext/createScriptProcessor"]
    #[inline]
    pub fn create_script_processor_with_buffer_size(&self, buffer_size: u32) -> Result<ScriptProcessorNode, Exception> {
        Js::try_call_createScriptProcessor__number__as_value(js(self), buffer_size as f64).map(Js::read)
    }

    /// As `create_script_processor_with_buffer_size`, with `number_of_input_channels`.
    ///
    /// `ScriptProcessorNode createScriptProcessor(optional unsigned long bufferSize = 0, optional unsigned long numberOfInputChannels = 2, optional unsigned long numberOfOutputChannels = 2)`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` for a `bufferSize` that is not permitted or no channels at all, and a
    /// `NotSupportedError` for too many channels.
    #[doc(alias = "createScriptProcessor")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/BaseAudioContext/createScriptProcessor"]
    #[inline]
    pub fn create_script_processor_with_buffer_size_and_number_of_input_channels(
        &self,
        buffer_size: u32,
        number_of_input_channels: u32,
    ) -> Result<ScriptProcessorNode, Exception> {
        Js::try_call_createScriptProcessor__number2__as_value(
            js(self),
            buffer_size as f64,
            number_of_input_channels as f64,
        )
        .map(Js::read)
    }

    /// As `create_script_processor_with_buffer_size_and_number_of_input_channels`, with
    /// `number_of_output_channels`.
    ///
    /// `ScriptProcessorNode createScriptProcessor(optional unsigned long bufferSize = 0, optional unsigned long numberOfInputChannels = 2, optional unsigned long numberOfOutputChannels = 2)`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` for a `bufferSize` that is not permitted or no channels at all, and a
    /// `NotSupportedError` for too many channels.
    #[doc(alias = "createScriptProcessor")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/BaseAudioContext/createScriptProcessor"]
    #[inline]
    pub fn create_script_processor_with_buffer_size_and_number_of_input_channels_and_number_of_output_channels(
        &self,
        buffer_size: u32,
        number_of_input_channels: u32,
        number_of_output_channels: u32,
    ) -> Result<ScriptProcessorNode, Exception> {
        Js::try_call_createScriptProcessor__number3__as_value(
            js(self),
            buffer_size as f64,
            number_of_input_channels as f64,
            number_of_output_channels as f64,
        )
        .map(Js::read)
    }

    /// Creates a node that moves its sound to the left or the right.
    ///
    /// `StereoPannerNode createStereoPanner()`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext/createStereoPanner) · [Specification](https://webaudio.github.io/web-audio-api/#dom-baseaudiocontext-createstereopanner)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createStereoPanner")]
    #[inline]
    pub fn create_stereo_panner(&self) -> Result<StereoPannerNode, Exception> {
        Js::try_call_createStereoPanner__as_value(js(self)).map(Js::read)
    }

    /// Creates a node that distorts the sound with a curve.
    ///
    /// `WaveShaperNode createWaveShaper()`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext/createWaveShaper) · [Specification](https://webaudio.github.io/web-audio-api/#dom-baseaudiocontext-createwaveshaper)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createWaveShaper")]
    #[inline]
    pub fn create_wave_shaper(&self) -> Result<WaveShaperNode, Exception> {
        Js::try_call_createWaveShaper__as_value(js(self)).map(Js::read)
    }

    /// Decodes a whole audio file and resolves to its samples; the given buffer is detached.
    ///
    /// `Promise<AudioBuffer> decodeAudioData(ArrayBuffer audioData, optional DecodeSuccessCallback? successCallback, optional DecodeErrorCallback? errorCallback)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext/decodeAudioData) · [Specification](https://webaudio.github.io/web-audio-api/#dom-baseaudiocontext-decodeaudiodata)
    #[doc(alias = "decodeAudioData")]
    #[inline]
    pub fn decode_audio_data(&self, audio_data: &ArrayBuffer) -> Promise<AudioBuffer> {
        Promise::of_call(Js::try_call_decodeAudioData__value__as_value(js(self), audio_data.as_ref()))
    }

    /// As `decode_audio_data`, with `success_callback`.
    ///
    /// `Promise<AudioBuffer> decodeAudioData(ArrayBuffer audioData, optional DecodeSuccessCallback? successCallback, optional DecodeErrorCallback? errorCallback)`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "decodeAudioData")]
    #[inline]
    pub fn decode_audio_data_with_success_callback(
        &self,
        audio_data: &ArrayBuffer,
        success_callback: Option<&DecodeSuccessCallback>,
    ) -> Promise<AudioBuffer> {
        Promise::of_call(Js::try_call_decodeAudioData__value2__as_value(
            js(self),
            audio_data.as_ref(),
            nullable(success_callback),
        ))
    }

    /// As `decode_audio_data_with_success_callback`, with `error_callback`.
    ///
    /// `Promise<AudioBuffer> decodeAudioData(ArrayBuffer audioData, optional DecodeSuccessCallback? successCallback, optional DecodeErrorCallback? errorCallback)`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "decodeAudioData")]
    #[inline]
    pub fn decode_audio_data_with_success_callback_and_error_callback(
        &self,
        audio_data: &ArrayBuffer,
        success_callback: Option<&DecodeSuccessCallback>,
        error_callback: Option<&DecodeErrorCallback>,
    ) -> Promise<AudioBuffer> {
        Promise::of_call(Js::try_call_decodeAudioData__value3__as_value(
            js(self),
            audio_data.as_ref(),
            nullable(success_callback),
            nullable(error_callback),
        ))
    }
}

impl AudioContext {
    /// Makes a new `AudioContext`.
    ///
    /// `constructor(optional AudioContextOptions contextOptions = {})`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioContext/AudioContext) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiocontext-audiocontext)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the document is not fully active, and a `NotSupportedError` for a sample
    /// rate that is not supported.
    #[inline]
    pub fn new() -> Result<AudioContext, Exception> {
        Js::try_new_AudioContext__as_value().map(Js::cast)
    }

    /// As `new`, with `context_options`.
    ///
    /// `constructor(optional AudioContextOptions contextOptions = {})`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the document is not fully active, and a `NotSupportedError` for a sample
    /// rate that is not supported.
    #[inline]
    pub fn new_with_context_options(context_options: &AudioContextOptions) -> Result<AudioContext, Exception> {
        Js::try_new_AudioContext__value__as_value(context_options.as_ref()).map(Js::cast)
    }

    /// The delay from the destination node to the audio system, in seconds.
    ///
    /// `readonly attribute double baseLatency`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioContext/baseLatency) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiocontext-baselatency)
    #[doc(alias = "baseLatency")]
    #[inline]
    pub fn base_latency(&self) -> f64 {
        Js::get_baseLatency__as_number(js(self))
    }

    /// The estimated delay from the browser to the output device, in seconds.
    ///
    /// `readonly attribute double outputLatency`
    ///
    /// Feature `web-audio`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/AudioContext/outputLatency) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiocontext-outputlatency)
    #[doc(alias = "outputLatency")]
    #[inline]
    pub fn output_latency(&self) -> f64 {
        Js::get_outputLatency__as_number(js(self))
    }

    /// The ID of the output device, empty for the default one, or an object if the output is silent.
    ///
    /// `readonly attribute (DOMString or AudioSinkInfo) sinkId`
    ///
    /// Features `web-audio` and `experimental`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioContext/sinkId) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiocontext-sinkid)
    #[doc(alias = "sinkId")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn sink_id(&self) -> StringOrAudioSinkInfo {
        FromJs::from_js(Js::get_sinkId__as_value(js(self)))
    }

    /// The handler of the event `sinkchange`.
    ///
    /// `attribute EventHandler onsinkchange`
    ///
    /// Features `web-audio` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioContext/sinkchange_event) · [Specification](https://webaudio.github.io/web-audio-api/#eventdef-audiocontext-sinkchange)
    #[cfg(feature = "experimental")]
    pub fn onsinkchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onsinkchange")
    }

    /// Sets the handler of the event `sinkchange`.
    ///
    /// Features `web-audio` and `experimental`.
    #[doc(alias = "onsinkchange")]
    #[cfg(feature = "experimental")]
    pub fn set_onsinkchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onsinkchange", nullable(value))
    }

    /// The handler of the event `error`.
    ///
    /// `attribute EventHandler onerror`
    ///
    /// Features `web-audio` and `experimental`. Not in Baseline. [Specification](https://webaudio.github.io/web-audio-api/#dom-audiocontext-onerror)
    #[cfg(feature = "experimental")]
    pub fn onerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onerror")
    }

    /// Sets the handler of the event `error`.
    ///
    /// Features `web-audio` and `experimental`.
    #[doc(alias = "onerror")]
    #[cfg(feature = "experimental")]
    pub fn set_onerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onerror", nullable(value))
    }

    /// Statistics about gaps and latency in the playback of this context.
    ///
    /// `readonly attribute AudioPlaybackStats playbackStats`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `web-audio` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/AudioContext/playbackStats) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiocontext-playbackstats)
    #[doc(alias = "playbackStats")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn playback_stats(&self) -> Option<AudioPlaybackStats> {
        Js::get_playbackStats__as_option_value(js(self)).map(Js::read)
    }

    /// Returns the moment that is heard now, on the audio clock and on the clock of the page.
    ///
    /// `AudioTimestamp getOutputTimestamp()`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioContext/getOutputTimestamp) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiocontext-getoutputtimestamp)
    #[doc(alias = "getOutputTimestamp")]
    #[inline]
    pub fn get_output_timestamp(&self) -> AudioTimestamp {
        FromJs::from_js(Js::call_getOutputTimestamp__as_value(js(self)))
    }

    /// Resumes a suspended context; browsers may wait for a user gesture.
    ///
    /// `Promise<undefined> resume()`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioContext/resume) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiocontext-resume)
    #[inline]
    pub fn resume(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_resume__as_value(js(self)))
    }

    /// Suspends the clock and the processing, and frees the audio device for now.
    ///
    /// `Promise<undefined> suspend()`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioContext/suspend) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiocontext-suspend)
    #[inline]
    pub fn suspend(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_suspend__as_value(js(self)))
    }

    /// Closes the context for good and frees the audio device.
    ///
    /// `Promise<undefined> close()`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioContext/close) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiocontext-close)
    #[inline]
    pub fn close(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_close__as_value(js(self)))
    }

    /// Sends the sound to another output device, or nowhere with the type `none`; resolves when done.
    ///
    /// `Promise<undefined> setSinkId((DOMString or AudioSinkOptions) sinkId)`
    ///
    /// Features `web-audio` and `experimental`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioContext/setSinkId) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiocontext-setsinkid)
    #[doc(alias = "setSinkId")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_sink_id(&self, sink_id: impl Into<StringOrAudioSinkOptions>) -> Promise<()> {
        Promise::of_call(Js::try_call_setSinkId__value__as_value(js(self), &sink_id.into().to_js()))
    }

    /// Creates a source from an `audio` or `video` element, whose sound then goes only through the graph.
    ///
    /// `MediaElementAudioSourceNode createMediaElementSource(HTMLMediaElement mediaElement)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioContext/createMediaElementSource) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiocontext-createmediaelementsource)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createMediaElementSource")]
    #[inline]
    pub fn create_media_element_source(
        &self,
        media_element: &HtmlMediaElement,
    ) -> Result<MediaElementAudioSourceNode, Exception> {
        Js::try_call_createMediaElementSource__value__as_value(js(self), media_element.as_ref()).map(Js::read)
    }

    /// Creates a source from a stream, such as that of a microphone.
    ///
    /// `MediaStreamAudioSourceNode createMediaStreamSource(MediaStream mediaStream)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioContext/createMediaStreamSource) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiocontext-createmediastreamsource)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where `mediaStream` has no audio track.
    #[doc(alias = "createMediaStreamSource")]
    #[inline]
    pub fn create_media_stream_source(
        &self,
        media_stream: &MediaStream,
    ) -> Result<MediaStreamAudioSourceNode, Exception> {
        Js::try_call_createMediaStreamSource__value__as_value(js(self), media_stream.as_ref()).map(Js::read)
    }

    /// Creates a source node that plays this audio track.
    ///
    /// `MediaStreamTrackAudioSourceNode createMediaStreamTrackSource(MediaStreamTrack mediaStreamTrack)`
    ///
    /// Features `web-audio` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioContext/createMediaStreamTrackSource) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiocontext-createmediastreamtracksource)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createMediaStreamTrackSource")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn create_media_stream_track_source(
        &self,
        media_stream_track: &MediaStreamTrack,
    ) -> Result<MediaStreamTrackAudioSourceNode, Exception> {
        Js::try_call_createMediaStreamTrackSource__value__as_value(js(self), media_stream_track.as_ref()).map(Js::read)
    }

    /// Creates an output node whose sound goes into a stream.
    ///
    /// `MediaStreamAudioDestinationNode createMediaStreamDestination()`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioContext/createMediaStreamDestination) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiocontext-createmediastreamdestination)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createMediaStreamDestination")]
    #[inline]
    pub fn create_media_stream_destination(&self) -> Result<MediaStreamAudioDestinationNode, Exception> {
        Js::try_call_createMediaStreamDestination__as_value(js(self)).map(Js::read)
    }
}

impl AudioContextOptions {
    /// Options for a new `AudioContext`.
    ///
    /// `dictionary AudioContextOptions`
    ///
    /// Feature `web-audio`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The desired delay, as a category or in seconds; as short as possible by default.
    ///
    /// `(AudioContextLatencyCategory or double) latencyHint = "interactive"`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "latencyHint")]
    pub fn get_latency_hint(&self) -> Option<AudioContextLatencyCategoryOrNumber> {
        property::get(self, "latencyHint")
    }

    /// Sets the desired delay, as a category or in seconds; as short as possible by default.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "latencyHint")]
    pub fn set_latency_hint(&self, value: impl Into<AudioContextLatencyCategoryOrNumber>) -> &Self {
        property::set(self, "latencyHint", &value.into().to_js());
        self
    }

    /// The number of samples per second; by default that of the output device.
    ///
    /// `float sampleRate`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "sampleRate")]
    pub fn get_sample_rate(&self) -> Option<f32> {
        property::get(self, "sampleRate")
    }

    /// Sets the number of samples per second; by default that of the output device.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "sampleRate")]
    pub fn set_sample_rate(&self, value: f32) -> &Self {
        property::set_f64(self, "sampleRate", value as f64);
        self
    }

    /// The id of the output device, empty for the default one, or a description of a silent output.
    ///
    /// `(DOMString or AudioSinkOptions) sinkId`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "sinkId")]
    pub fn get_sink_id(&self) -> Option<StringOrAudioSinkOptions> {
        property::get(self, "sinkId")
    }

    /// Sets the id of the output device, empty for the default one, or a description of a silent output.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "sinkId")]
    pub fn set_sink_id(&self, value: impl Into<StringOrAudioSinkOptions>) -> &Self {
        property::set(self, "sinkId", &value.into().to_js());
        self
    }

    /// The number of frames per render block, or a category; by default 128.
    ///
    /// `(AudioContextRenderSizeCategory or unsigned long) renderSizeHint = "default"`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "renderSizeHint")]
    pub fn get_render_size_hint(&self) -> Option<AudioContextRenderSizeCategoryOrNumber> {
        property::get(self, "renderSizeHint")
    }

    /// Sets the number of frames per render block, or a category; by default 128.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "renderSizeHint")]
    pub fn set_render_size_hint(&self, value: impl Into<AudioContextRenderSizeCategoryOrNumber>) -> &Self {
        property::set(self, "renderSizeHint", &value.into().to_js());
        self
    }
}

impl Default for AudioContextOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl AudioSinkOptions {
    /// The description of an output that is not a device.
    ///
    /// `dictionary AudioSinkOptions`
    ///
    /// Feature `web-audio`.
    pub fn new(type_: AudioSinkType) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        this
    }

    /// The kind of the output, `none` for silence.
    ///
    /// `required AudioSinkType type`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> AudioSinkType {
        property::get(self, "type")
    }

    /// Sets the kind of the output, `none` for silence.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: AudioSinkType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }
}

#[cfg(feature = "experimental")]
impl AudioSinkInfo {
    /// The kind of the output; `none` means that the sound is processed but not played.
    ///
    /// `readonly attribute AudioSinkType type`
    ///
    /// Features `web-audio` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioSinkInfo/type) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiosinkinfo-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> AudioSinkType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }
}

impl AudioTimestamp {
    /// A point in time on both the audio clock and the clock of the page.
    ///
    /// `dictionary AudioTimestamp`
    ///
    /// Feature `web-audio`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The time on the audio clock, in seconds.
    ///
    /// `double contextTime`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "contextTime")]
    pub fn get_context_time(&self) -> Option<f64> {
        property::get(self, "contextTime")
    }

    /// Sets the time on the audio clock, in seconds.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "contextTime")]
    pub fn set_context_time(&self, value: f64) -> &Self {
        property::set_f64(self, "contextTime", value);
        self
    }

    /// The same moment on the clock of `performance.now()`, in milliseconds.
    ///
    /// `DOMHighResTimeStamp performanceTime`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "performanceTime")]
    pub fn get_performance_time(&self) -> Option<f64> {
        property::get(self, "performanceTime")
    }

    /// Sets the same moment on the clock of `performance.now()`, in milliseconds.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "performanceTime")]
    pub fn set_performance_time(&self, value: f64) -> &Self {
        property::set_f64(self, "performanceTime", value);
        self
    }
}

impl Default for AudioTimestamp {
    fn default() -> Self {
        Self::new()
    }
}

impl OfflineAudioContext {
    /// Makes a new `OfflineAudioContext`.
    ///
    /// `constructor(OfflineAudioContextOptions contextOptions)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/OfflineAudioContext/OfflineAudioContext) · [Specification](https://webaudio.github.io/web-audio-api/#dom-offlineaudiocontext-offlineaudiocontext)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the document is not fully active, and a `NotSupportedError` for a number
    /// of channels, length or sample rate out of range.
    #[inline]
    pub fn new(context_options: &OfflineAudioContextOptions) -> Result<OfflineAudioContext, Exception> {
        Js::try_new_OfflineAudioContext__value__as_value(context_options.as_ref()).map(Js::cast)
    }

    /// As `new`, with `number_of_channels`, `length` and `sample_rate`.
    ///
    /// `constructor(unsigned long numberOfChannels, unsigned long length, float sampleRate)`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the document is not fully active, and a `NotSupportedError` for a number
    /// of channels, length or sample rate out of range.
    #[inline]
    pub fn new_with_number_of_channels_and_length_and_sample_rate(
        number_of_channels: u32,
        length: u32,
        sample_rate: f32,
    ) -> Result<OfflineAudioContext, Exception> {
        Js::try_new_OfflineAudioContext__number3__as_value(number_of_channels as f64, length as f64, sample_rate as f64)
            .map(Js::cast)
    }

    /// Renders the graph and resolves to the buffer with the result.
    ///
    /// `Promise<AudioBuffer> startRendering(optional unsigned long? chunkSize = null)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/OfflineAudioContext/startRendering) · [Specification](https://webaudio.github.io/web-audio-api/#dom-offlineaudiocontext-startrendering)
    #[doc(alias = "startRendering")]
    #[inline]
    pub fn start_rendering(&self) -> Promise<AudioBuffer> {
        Promise::of_call(Js::try_call_startRendering__as_value(js(self)))
    }

    /// As `start_rendering`, with `chunk_size`.
    ///
    /// `Promise<AudioBuffer> startRendering(optional unsigned long? chunkSize = null)`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "startRendering")]
    #[inline]
    pub fn start_rendering_with_chunk_size(&self, chunk_size: Option<u32>) -> Promise<AudioBuffer> {
        Promise::of_call(Js::try_call_startRendering__value__as_value(js(self), &chunk_size.to_js()))
    }

    /// Resumes a rendering that `suspend` has stopped.
    ///
    /// `Promise<undefined> resume()`
    ///
    /// Feature `web-audio`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/OfflineAudioContext/resume) · [Specification](https://webaudio.github.io/web-audio-api/#dom-offlineaudiocontext-resume)
    #[inline]
    pub fn resume(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_resume__as_value(js(self)))
    }

    /// Stops the rendering at a time in seconds, rounded to a block boundary, so that the graph can be changed.
    ///
    /// `Promise<undefined> suspend(double suspendTime)`
    ///
    /// Feature `web-audio`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/OfflineAudioContext/suspend) · [Specification](https://webaudio.github.io/web-audio-api/#dom-offlineaudiocontext-suspend)
    #[inline]
    pub fn suspend(&self, suspend_time: f64) -> Promise<()> {
        Promise::of_call(Js::try_call_suspend__number__as_value(js(self), suspend_time))
    }

    /// `Promise<undefined> close()`
    ///
    /// Features `web-audio` and `experimental`. [Specification](https://webaudio.github.io/web-audio-api/#dom-offlineaudiocontext-close)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn close(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_close__as_value(js(self)))
    }

    /// The length of the result in sample-frames, as given at construction.
    ///
    /// `readonly attribute unsigned long? length`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/OfflineAudioContext/length) · [Specification](https://webaudio.github.io/web-audio-api/#dom-offlineaudiocontext-length)
    #[inline]
    pub fn length(&self) -> Option<u32> {
        FromJs::from_js(Js::get_length__as_value(js(self)))
    }

    /// The handler of the event `complete`.
    ///
    /// `attribute EventHandler oncomplete`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/OfflineAudioContext/complete_event) · [Specification](https://webaudio.github.io/web-audio-api/#OfflineAudioCompletionEvent)
    pub fn oncomplete(&self) -> Option<Function<fn(OfflineAudioCompletionEvent)>> {
        property::get(self, "oncomplete")
    }

    /// Sets the handler of the event `complete`.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "oncomplete")]
    pub fn set_oncomplete(&self, value: Option<&Function<fn(OfflineAudioCompletionEvent)>>) {
        property::set(self, "oncomplete", nullable(value))
    }
}

impl OfflineAudioContextOptions {
    /// The size and sample rate of what a new `OfflineAudioContext` renders.
    ///
    /// `dictionary OfflineAudioContextOptions`
    ///
    /// Feature `web-audio`.
    pub fn new(sample_rate: f32) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "sampleRate", sample_rate as f64);
        this
    }

    /// The number of channels of the result, 1 by default.
    ///
    /// `unsigned long numberOfChannels = 1`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "numberOfChannels")]
    pub fn get_number_of_channels(&self) -> Option<u32> {
        property::get(self, "numberOfChannels")
    }

    /// Sets the number of channels of the result, 1 by default.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "numberOfChannels")]
    pub fn set_number_of_channels(&self, value: u32) -> &Self {
        property::set_f64(self, "numberOfChannels", value as f64);
        self
    }

    /// The length of the result in sample-frames.
    ///
    /// `unsigned long? length = null`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "length")]
    pub fn get_length(&self) -> Option<u32> {
        property::get(self, "length")
    }

    /// Sets the length of the result in sample-frames.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "length")]
    pub fn set_length(&self, value: Option<u32>) -> &Self {
        property::set(self, "length", &value.to_js());
        self
    }

    /// The number of samples per second of the result.
    ///
    /// `required float sampleRate`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "sampleRate")]
    pub fn get_sample_rate(&self) -> f32 {
        property::get(self, "sampleRate")
    }

    /// Sets the number of samples per second of the result.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "sampleRate")]
    pub fn set_sample_rate(&self, value: f32) -> &Self {
        property::set_f64(self, "sampleRate", value as f64);
        self
    }

    /// The number of frames per render block, or a category; by default 128.
    ///
    /// `(AudioContextRenderSizeCategory or unsigned long) renderSizeHint = "default"`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "renderSizeHint")]
    pub fn get_render_size_hint(&self) -> Option<AudioContextRenderSizeCategoryOrNumber> {
        property::get(self, "renderSizeHint")
    }

    /// Sets the number of frames per render block, or a category; by default 128.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "renderSizeHint")]
    pub fn set_render_size_hint(&self, value: impl Into<AudioContextRenderSizeCategoryOrNumber>) -> &Self {
        property::set(self, "renderSizeHint", &value.into().to_js());
        self
    }
}

impl OfflineAudioCompletionEvent {
    /// Makes a new `OfflineAudioCompletionEvent`.
    ///
    /// `constructor(DOMString type, OfflineAudioCompletionEventInit eventInitDict)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/OfflineAudioCompletionEvent/OfflineAudioCompletionEvent) · [Specification](https://webaudio.github.io/web-audio-api/#dom-offlineaudiocompletionevent-offlineaudiocompletionevent)
    #[inline]
    pub fn new(
        type_: &str,
        event_init_dict: impl IntoJs<OfflineAudioCompletionEventInit>,
    ) -> OfflineAudioCompletionEvent {
        Js::new_OfflineAudioCompletionEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The buffer with the result.
    ///
    /// `readonly attribute AudioBuffer renderedBuffer`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/OfflineAudioCompletionEvent/renderedBuffer) · [Specification](https://webaudio.github.io/web-audio-api/#dom-offlineaudiocompletionevent-renderedbuffer)
    #[doc(alias = "renderedBuffer")]
    #[inline]
    pub fn rendered_buffer(&self) -> AudioBuffer {
        FromJs::from_js(Js::get_renderedBuffer__as_value(js(self)))
    }
}

impl OfflineAudioCompletionEventInit {
    /// The properties for a new `OfflineAudioCompletionEvent`.
    ///
    /// `dictionary OfflineAudioCompletionEventInit : EventInit`
    ///
    /// Feature `web-audio`.
    pub fn new(rendered_buffer: &AudioBuffer) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "renderedBuffer", rendered_buffer.as_ref());
        this
    }

    /// The buffer with the result.
    ///
    /// `required AudioBuffer renderedBuffer`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "renderedBuffer")]
    pub fn get_rendered_buffer(&self) -> AudioBuffer {
        property::get(self, "renderedBuffer")
    }

    /// Sets the buffer with the result.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "renderedBuffer")]
    pub fn set_rendered_buffer(&self, value: &AudioBuffer) -> &Self {
        property::set(self, "renderedBuffer", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `web-audio`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `web-audio`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `web-audio`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl AudioBuffer {
    /// Makes a new `AudioBuffer`.
    ///
    /// `constructor(AudioBufferOptions options)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioBuffer/AudioBuffer) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiobuffer-audiobuffer)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` for a number of channels, length or sample rate out of range.
    #[inline]
    pub fn new(options: impl IntoJs<AudioBufferOptions>) -> Result<AudioBuffer, Exception> {
        Js::try_new_AudioBuffer__value__as_value(&options.to_value()).map(Js::cast)
    }

    /// The number of samples per second.
    ///
    /// `readonly attribute float sampleRate`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioBuffer/sampleRate) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiobuffer-samplerate)
    #[doc(alias = "sampleRate")]
    #[inline]
    pub fn sample_rate(&self) -> f32 {
        Js::get_sampleRate__as_number(js(self)) as f32
    }

    /// The length in sample-frames.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioBuffer/length) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiobuffer-length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// The length in seconds.
    ///
    /// `readonly attribute double duration`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioBuffer/duration) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiobuffer-duration)
    #[inline]
    pub fn duration(&self) -> f64 {
        Js::get_duration__as_number(js(self))
    }

    /// The number of channels.
    ///
    /// `readonly attribute unsigned long numberOfChannels`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioBuffer/numberOfChannels) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiobuffer-numberofchannels)
    #[doc(alias = "numberOfChannels")]
    #[inline]
    pub fn number_of_channels(&self) -> u32 {
        Js::get_numberOfChannels__as_number(js(self)) as u32
    }

    /// Returns the samples of a channel; changes to the array change the buffer.
    ///
    /// `Float32Array getChannelData(unsigned long channel)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioBuffer/getChannelData) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiobuffer-getchanneldata)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `channel` is not less than the number of channels.
    #[doc(alias = "getChannelData")]
    #[inline]
    pub fn get_channel_data(&self, channel: u32) -> Result<Float32Array, Exception> {
        Js::try_call_getChannelData__number__as_value(js(self), channel as f64).map(Js::read)
    }

    /// Copies samples from a channel into an array, beginning at the given frame.
    ///
    /// `undefined copyFromChannel(Float32Array destination, unsigned long channelNumber, optional unsigned long bufferOffset = 0)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioBuffer/copyFromChannel) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiobuffer-copyfromchannel)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `channelNumber` is not less than the number of channels.
    #[doc(alias = "copyFromChannel")]
    #[inline]
    pub fn copy_from_channel<'a>(
        &self,
        destination: impl Into<WriteBuffer<'a, f32>>,
        channel_number: u32,
    ) -> Result<(), Exception> {
        destination.into().with(|destination| {
            Js::try_call_copyFromChannel__value_number(js(self), destination, channel_number as f64)
        })
    }

    /// As `copy_from_channel`, with `buffer_offset`.
    ///
    /// `undefined copyFromChannel(Float32Array destination, unsigned long channelNumber, optional unsigned long bufferOffset = 0)`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `channelNumber` is not less than the number of channels.
    #[doc(alias = "copyFromChannel")]
    #[inline]
    pub fn copy_from_channel_with_buffer_offset<'a>(
        &self,
        destination: impl Into<WriteBuffer<'a, f32>>,
        channel_number: u32,
        buffer_offset: u32,
    ) -> Result<(), Exception> {
        destination.into().with(|destination| {
            Js::try_call_copyFromChannel__value_number2(
                js(self),
                destination,
                channel_number as f64,
                buffer_offset as f64,
            )
        })
    }

    /// Copies samples from an array into a channel, beginning at the given frame.
    ///
    /// `undefined copyToChannel(Float32Array source, unsigned long channelNumber, optional unsigned long bufferOffset = 0)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioBuffer/copyToChannel) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiobuffer-copytochannel)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `channelNumber` is not less than the number of channels.
    #[doc(alias = "copyToChannel")]
    #[inline]
    pub fn copy_to_channel<'a>(
        &self,
        source: impl Into<ReadBuffer<'a, f32>>,
        channel_number: u32,
    ) -> Result<(), Exception> {
        source.into().with(|source| Js::try_call_copyToChannel__value_number(js(self), source, channel_number as f64))
    }

    /// As `copy_to_channel`, with `buffer_offset`.
    ///
    /// `undefined copyToChannel(Float32Array source, unsigned long channelNumber, optional unsigned long bufferOffset = 0)`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `channelNumber` is not less than the number of channels.
    #[doc(alias = "copyToChannel")]
    #[inline]
    pub fn copy_to_channel_with_buffer_offset<'a>(
        &self,
        source: impl Into<ReadBuffer<'a, f32>>,
        channel_number: u32,
        buffer_offset: u32,
    ) -> Result<(), Exception> {
        source.into().with(|source| {
            Js::try_call_copyToChannel__value_number2(js(self), source, channel_number as f64, buffer_offset as f64)
        })
    }
}

impl AudioBufferOptions {
    /// The size and the sample rate of a new `AudioBuffer`.
    ///
    /// `dictionary AudioBufferOptions`
    ///
    /// Feature `web-audio`.
    pub fn new(length: u32, sample_rate: f32) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "length", length as f64);
        property::set_f64(&this, "sampleRate", sample_rate as f64);
        this
    }

    /// The number of channels, 1 by default.
    ///
    /// `unsigned long numberOfChannels = 1`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "numberOfChannels")]
    pub fn get_number_of_channels(&self) -> Option<u32> {
        property::get(self, "numberOfChannels")
    }

    /// Sets the number of channels, 1 by default.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "numberOfChannels")]
    pub fn set_number_of_channels(&self, value: u32) -> &Self {
        property::set_f64(self, "numberOfChannels", value as f64);
        self
    }

    /// The length in sample-frames.
    ///
    /// `required unsigned long length`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "length")]
    pub fn get_length(&self) -> u32 {
        property::get(self, "length")
    }

    /// Sets the length in sample-frames.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "length")]
    pub fn set_length(&self, value: u32) -> &Self {
        property::set_f64(self, "length", value as f64);
        self
    }

    /// The number of samples per second.
    ///
    /// `required float sampleRate`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "sampleRate")]
    pub fn get_sample_rate(&self) -> f32 {
        property::get(self, "sampleRate")
    }

    /// Sets the number of samples per second.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "sampleRate")]
    pub fn set_sample_rate(&self, value: f32) -> &Self {
        property::set_f64(self, "sampleRate", value as f64);
        self
    }
}

impl AudioNode {
    /// Connects an output of this node to an input of another one, which is returned for chaining.
    ///
    /// `AudioNode connect(AudioNode destinationNode, optional unsigned long output = 0, optional unsigned long input = 0)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioNode/connect) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audionode-connect)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidAccessError` where the nodes are of different contexts, and an `IndexSizeError` where
    /// `output` or `input` is out of bounds.
    #[inline]
    pub fn connect(&self, destination_node: &AudioNode) -> Result<AudioNode, Exception> {
        Js::try_call_connect__value__as_value(js(self), destination_node.as_ref()).map(Js::read)
    }

    /// As `connect`, with `output`.
    ///
    /// `AudioNode connect(AudioNode destinationNode, optional unsigned long output = 0, optional unsigned long input = 0)`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidAccessError` where the nodes are of different contexts, and an `IndexSizeError` where
    /// `output` or `input` is out of bounds.
    #[doc(alias = "connect")]
    #[inline]
    pub fn connect_with_output(&self, destination_node: &AudioNode, output: u32) -> Result<AudioNode, Exception> {
        Js::try_call_connect__value_number__as_value(js(self), destination_node.as_ref(), output as f64).map(Js::read)
    }

    /// As `connect_with_output`, with `input`.
    ///
    /// `AudioNode connect(AudioNode destinationNode, optional unsigned long output = 0, optional unsigned long input = 0)`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidAccessError` where the nodes are of different contexts, and an `IndexSizeError` where
    /// `output` or `input` is out of bounds.
    #[doc(alias = "connect")]
    #[inline]
    pub fn connect_with_output_and_input(
        &self,
        destination_node: &AudioNode,
        output: u32,
        input: u32,
    ) -> Result<AudioNode, Exception> {
        Js::try_call_connect__value_number2__as_value(js(self), destination_node.as_ref(), output as f64, input as f64)
            .map(Js::read)
    }

    /// As `connect`, with `destination_param`.
    ///
    /// `undefined connect(AudioParam destinationParam, optional unsigned long output = 0)`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidAccessError` where the nodes are of different contexts, and an `IndexSizeError` where
    /// `output` or `input` is out of bounds.
    #[doc(alias = "connect")]
    #[inline]
    pub fn connect_with_destination_param(&self, destination_param: &AudioParam) -> Result<(), Exception> {
        Js::try_call_connect__value(js(self), destination_param.as_ref())
    }

    /// As `connect_with_destination_param`, with `output`.
    ///
    /// `undefined connect(AudioParam destinationParam, optional unsigned long output = 0)`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidAccessError` where the nodes are of different contexts, and an `IndexSizeError` where
    /// `output` or `input` is out of bounds.
    #[doc(alias = "connect")]
    #[inline]
    pub fn connect_with_destination_param_and_output(
        &self,
        destination_param: &AudioParam,
        output: u32,
    ) -> Result<(), Exception> {
        Js::try_call_connect__value_number(js(self), destination_param.as_ref(), output as f64)
    }

    /// Ends all connections from this node's outputs, or only those to a given target.
    ///
    /// `undefined disconnect()`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioNode/disconnect) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audionode-disconnect)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn disconnect(&self) -> Result<(), Exception> {
        Js::try_call_disconnect(js(self))
    }

    /// As `disconnect`, with `output`.
    ///
    /// `undefined disconnect(unsigned long output)`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "disconnect")]
    #[inline]
    pub fn disconnect_with_output(&self, output: u32) -> Result<(), Exception> {
        Js::try_call_disconnect__number(js(self), output as f64)
    }

    /// As `disconnect`, with `destination_node`.
    ///
    /// `undefined disconnect(AudioNode destinationNode)`
    /// `undefined disconnect(AudioParam destinationParam)`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "disconnect")]
    #[inline]
    pub fn disconnect_with_destination_node(
        &self,
        destination_node: impl Into<AudioNodeOrAudioParam>,
    ) -> Result<(), Exception> {
        Js::try_call_disconnect__value(js(self), &destination_node.into().to_js())
    }

    /// As `disconnect_with_destination_node`, with `output`.
    ///
    /// `undefined disconnect(AudioNode destinationNode, unsigned long output)`
    /// `undefined disconnect(AudioParam destinationParam, unsigned long output)`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "disconnect")]
    #[inline]
    pub fn disconnect_with_destination_node_and_output(
        &self,
        destination_node: impl Into<AudioNodeOrAudioParam>,
        output: u32,
    ) -> Result<(), Exception> {
        Js::try_call_disconnect__value_number(js(self), &destination_node.into().to_js(), output as f64)
    }

    /// As `disconnect_with_destination_node_and_output`, with `input`.
    ///
    /// `undefined disconnect(AudioNode destinationNode, unsigned long output, unsigned long input)`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "disconnect")]
    #[inline]
    pub fn disconnect_with_destination_node_and_output_and_input(
        &self,
        destination_node: &AudioNode,
        output: u32,
        input: u32,
    ) -> Result<(), Exception> {
        Js::try_call_disconnect__value_number2(js(self), destination_node.as_ref(), output as f64, input as f64)
    }

    /// The context that the node belongs to.
    ///
    /// `readonly attribute BaseAudioContext context`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioNode/context) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audionode-context)
    #[inline]
    pub fn context(&self) -> BaseAudioContext {
        FromJs::from_js(Js::get_context__as_value(js(self)))
    }

    /// The number of inputs, 0 for sources.
    ///
    /// `readonly attribute unsigned long numberOfInputs`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioNode/numberOfInputs) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audionode-numberofinputs)
    #[doc(alias = "numberOfInputs")]
    #[inline]
    pub fn number_of_inputs(&self) -> u32 {
        Js::get_numberOfInputs__as_number(js(self)) as u32
    }

    /// The number of outputs.
    ///
    /// `readonly attribute unsigned long numberOfOutputs`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioNode/numberOfOutputs) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audionode-numberofoutputs)
    #[doc(alias = "numberOfOutputs")]
    #[inline]
    pub fn number_of_outputs(&self) -> u32 {
        Js::get_numberOfOutputs__as_number(js(self)) as u32
    }

    /// The number of channels for mixing the inputs, subject to `channelCountMode`; mostly 2 by default.
    ///
    /// `attribute unsigned long channelCount`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioNode/channelCount) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audionode-channelcount)
    #[doc(alias = "channelCount")]
    #[inline]
    pub fn channel_count(&self) -> u32 {
        Js::get_channelCount__as_number(js(self)) as u32
    }

    /// Sets the number of channels for mixing the inputs, subject to `channelCountMode`; mostly 2 by default.
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` for 0 or too many channels, and an `InvalidStateError` or `NotSupportedError`
    /// where the kind of the node does not allow the count.
    #[doc(alias = "channelCount")]
    #[inline]
    pub fn set_channel_count(&self, value: u32) -> Result<(), Exception> {
        Js::try_set_channelCount__number(js(self), value as f64)
    }

    /// How the number of mixing channels follows from the connected inputs.
    ///
    /// `attribute ChannelCountMode channelCountMode`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioNode/channelCountMode) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audionode-channelcountmode)
    #[doc(alias = "channelCountMode")]
    #[inline]
    pub fn channel_count_mode(&self) -> ChannelCountMode {
        FromJs::from_js(Js::get_channelCountMode__as_value(js(self)))
    }

    /// Sets how the number of mixing channels follows from the connected inputs.
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` or a `NotSupportedError`, by the kind of the node, where it does not allow the
    /// mode.
    #[doc(alias = "channelCountMode")]
    #[inline]
    pub fn set_channel_count_mode(&self, value: ChannelCountMode) -> Result<(), Exception> {
        Js::try_set_channelCountMode__str(js(self), value.as_str())
    }

    /// Whether mixing treats channels as `speakers` or as `discrete` ones.
    ///
    /// `attribute ChannelInterpretation channelInterpretation`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioNode/channelInterpretation) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audionode-channelinterpretation)
    #[doc(alias = "channelInterpretation")]
    #[inline]
    pub fn channel_interpretation(&self) -> ChannelInterpretation {
        FromJs::from_js(Js::get_channelInterpretation__as_value(js(self)))
    }

    /// Sets whether mixing treats channels as `speakers` or as `discrete` ones.
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the node is a channel splitter, which is always `discrete`.
    #[doc(alias = "channelInterpretation")]
    #[inline]
    pub fn set_channel_interpretation(&self, value: ChannelInterpretation) -> Result<(), Exception> {
        Js::try_set_channelInterpretation__str(js(self), value.as_str())
    }
}

impl AudioNodeOptions {
    /// The common options of new audio nodes about their channels.
    ///
    /// `dictionary AudioNodeOptions`
    ///
    /// Feature `web-audio`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The number of channels for mixing the inputs, subject to `channelCountMode`; mostly 2 by default.
    ///
    /// `unsigned long channelCount`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "channelCount")]
    pub fn get_channel_count(&self) -> Option<u32> {
        property::get(self, "channelCount")
    }

    /// Sets the number of channels for mixing the inputs, subject to `channelCountMode`; mostly 2 by default.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "channelCount")]
    pub fn set_channel_count(&self, value: u32) -> &Self {
        property::set_f64(self, "channelCount", value as f64);
        self
    }

    /// How the number of mixing channels follows from the connected inputs.
    ///
    /// `ChannelCountMode channelCountMode`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "channelCountMode")]
    pub fn get_channel_count_mode(&self) -> Option<ChannelCountMode> {
        property::get(self, "channelCountMode")
    }

    /// Sets how the number of mixing channels follows from the connected inputs.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "channelCountMode")]
    pub fn set_channel_count_mode(&self, value: ChannelCountMode) -> &Self {
        property::set_str(self, "channelCountMode", value.as_str());
        self
    }

    /// Whether mixing treats channels as `speakers` or as `discrete` ones.
    ///
    /// `ChannelInterpretation channelInterpretation`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "channelInterpretation")]
    pub fn get_channel_interpretation(&self) -> Option<ChannelInterpretation> {
        property::get(self, "channelInterpretation")
    }

    /// Sets whether mixing treats channels as `speakers` or as `discrete` ones.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "channelInterpretation")]
    pub fn set_channel_interpretation(&self, value: ChannelInterpretation) -> &Self {
        property::set_str(self, "channelInterpretation", value.as_str());
        self
    }
}

impl Default for AudioNodeOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl AudioParam {
    /// The current value; setting it takes effect at once.
    ///
    /// `attribute float value`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioParam/value) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioparam-value)
    #[inline]
    pub fn value(&self) -> f32 {
        Js::get_value__as_number(js(self)) as f32
    }

    /// Sets the current value; setting it takes effect at once.
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where the current time is within a curve set with `setValueCurveAtTime()`.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_value__number(js(self), value as f64)
    }

    /// Whether the parameter is evaluated for each sample or for each block.
    ///
    /// `attribute AutomationRate automationRate`
    ///
    /// Feature `web-audio`. Not in Baseline. [Specification](https://webaudio.github.io/web-audio-api/#dom-audioparam-automationrate)
    #[doc(alias = "automationRate")]
    #[inline]
    pub fn automation_rate(&self) -> AutomationRate {
        FromJs::from_js(Js::get_automationRate__as_value(js(self)))
    }

    /// Sets whether the parameter is evaluated for each sample or for each block.
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the rate of the parameter is fixed.
    #[doc(alias = "automationRate")]
    #[inline]
    pub fn set_automation_rate(&self, value: AutomationRate) -> Result<(), Exception> {
        Js::try_set_automationRate__str(js(self), value.as_str())
    }

    /// The value that the parameter has at first.
    ///
    /// `readonly attribute float defaultValue`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioParam/defaultValue) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioparam-defaultvalue)
    #[doc(alias = "defaultValue")]
    #[inline]
    pub fn default_value(&self) -> f32 {
        Js::get_defaultValue__as_number(js(self)) as f32
    }

    /// The smallest value that is effective; smaller ones are clamped.
    ///
    /// `readonly attribute float minValue`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/AudioParam/minValue) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioparam-minvalue)
    #[doc(alias = "minValue")]
    #[inline]
    pub fn min_value(&self) -> f32 {
        Js::get_minValue__as_number(js(self)) as f32
    }

    /// The largest value that is effective; larger ones are clamped.
    ///
    /// `readonly attribute float maxValue`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/AudioParam/maxValue) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioparam-maxvalue)
    #[doc(alias = "maxValue")]
    #[inline]
    pub fn max_value(&self) -> f32 {
        Js::get_maxValue__as_number(js(self)) as f32
    }

    /// Schedules a jump to a value at a time in seconds.
    ///
    /// `AudioParam setValueAtTime(float value, double startTime)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioParam/setValueAtTime) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioparam-setvalueattime)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `startTime` is negative, and a `NotSupportedError` where it is within a curve
    /// set with `setValueCurveAtTime()`.
    #[doc(alias = "setValueAtTime")]
    #[inline]
    pub fn set_value_at_time(&self, value: f32, start_time: f64) -> Result<AudioParam, Exception> {
        Js::try_call_setValueAtTime__number2__as_value(js(self), value as f64, start_time).map(Js::read)
    }

    /// Schedules a straight ramp from the previous event to a value at an end time in seconds.
    ///
    /// `AudioParam linearRampToValueAtTime(float value, double endTime)`
    ///
    /// Feature `web-audio`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioParam/linearRampToValueAtTime) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioparam-linearramptovalueattime)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `endTime` is negative, and a `NotSupportedError` where it is within a curve set
    /// with `setValueCurveAtTime()`.
    #[doc(alias = "linearRampToValueAtTime")]
    #[inline]
    pub fn linear_ramp_to_value_at_time(&self, value: f32, end_time: f64) -> Result<AudioParam, Exception> {
        Js::try_call_linearRampToValueAtTime__number2__as_value(js(self), value as f64, end_time).map(Js::read)
    }

    /// Schedules an exponential ramp to a value other than 0, with an end time in seconds.
    ///
    /// `AudioParam exponentialRampToValueAtTime(float value, double endTime)`
    ///
    /// Feature `web-audio`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioParam/exponentialRampToValueAtTime) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioparam-exponentialramptovalueattime)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `value` is 0 or `endTime` is negative, and a `NotSupportedError` where it is
    /// within a curve set with `setValueCurveAtTime()`.
    #[doc(alias = "exponentialRampToValueAtTime")]
    #[inline]
    pub fn exponential_ramp_to_value_at_time(&self, value: f32, end_time: f64) -> Result<AudioParam, Exception> {
        Js::try_call_exponentialRampToValueAtTime__number2__as_value(js(self), value as f64, end_time).map(Js::read)
    }

    /// Approaches a target exponentially from a start time; after the time constant, 63% of the way is done.
    ///
    /// `AudioParam setTargetAtTime(float target, double startTime, float timeConstant)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioParam/setTargetAtTime) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioparam-settargetattime)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `startTime` or `timeConstant` is negative, and a `NotSupportedError` where the
    /// start is within a curve set with `setValueCurveAtTime()`.
    #[doc(alias = "setTargetAtTime")]
    #[inline]
    pub fn set_target_at_time(
        &self,
        target: f32,
        start_time: f64,
        time_constant: f32,
    ) -> Result<AudioParam, Exception> {
        Js::try_call_setTargetAtTime__number3__as_value(js(self), target as f64, start_time, time_constant as f64)
            .map(Js::read)
    }

    /// Follows a list of values, evenly spread over a duration in seconds.
    ///
    /// `AudioParam setValueCurveAtTime(sequence<float> values, double startTime, double duration)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioParam/setValueCurveAtTime) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioparam-setvaluecurveattime)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` for less than 2 values, a `RangeError` for a negative start or a duration not
    /// above 0, and a `NotSupportedError` where it overlaps other events.
    #[doc(alias = "setValueCurveAtTime")]
    #[inline]
    pub fn set_value_curve_at_time(
        &self,
        values: impl IntoSequence<f32>,
        start_time: f64,
        duration: f64,
    ) -> Result<AudioParam, Exception> {
        Js::try_call_setValueCurveAtTime__value_number2__as_value(js(self), &values.to_value(), start_time, duration)
            .map(Js::read)
    }

    /// Removes all scheduled changes from a time on.
    ///
    /// `AudioParam cancelScheduledValues(double cancelTime)`
    ///
    /// Feature `web-audio`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioParam/cancelScheduledValues) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioparam-cancelscheduledvalues)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `cancelTime` is negative.
    #[doc(alias = "cancelScheduledValues")]
    #[inline]
    pub fn cancel_scheduled_values(&self, cancel_time: f64) -> Result<AudioParam, Exception> {
        Js::try_call_cancelScheduledValues__number__as_value(js(self), cancel_time).map(Js::read)
    }

    /// Removes all scheduled changes from a time on and holds the value that the parameter has then.
    ///
    /// `AudioParam cancelAndHoldAtTime(double cancelTime)`
    ///
    /// Feature `web-audio`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioParam/cancelAndHoldAtTime) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioparam-cancelandholdattime)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `cancelTime` is negative.
    #[doc(alias = "cancelAndHoldAtTime")]
    #[inline]
    pub fn cancel_and_hold_at_time(&self, cancel_time: f64) -> Result<AudioParam, Exception> {
        Js::try_call_cancelAndHoldAtTime__number__as_value(js(self), cancel_time).map(Js::read)
    }
}

impl AudioScheduledSourceNode {
    /// The handler of the event `ended`.
    ///
    /// `attribute EventHandler onended`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/AudioScheduledSourceNode/ended_event) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioscheduledsourcenode-onended)
    pub fn onended(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onended")
    }

    /// Sets the handler of the event `ended`.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "onended")]
    pub fn set_onended(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onended", nullable(value))
    }

    /// Starts the sound at a time of the audio clock in seconds, or at once; can be called only once.
    ///
    /// `undefined start(optional double when = 0)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/AudioScheduledSourceNode/start) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioscheduledsourcenode-start)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where it was started already, and a `RangeError` where `when` is negative.
    #[inline]
    pub fn start(&self) -> Result<(), Exception> {
        Js::try_call_start(js(self))
    }

    /// As `start`, with `when`.
    ///
    /// `undefined start(optional double when = 0)`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where it was started already, and a `RangeError` where `when` is negative.
    #[doc(alias = "start")]
    #[inline]
    pub fn start_with_when(&self, when: f64) -> Result<(), Exception> {
        Js::try_call_start__number(js(self), when)
    }

    /// Stops the sound at a time of the audio clock in seconds, or at once.
    ///
    /// `undefined stop(optional double when = 0)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/AudioScheduledSourceNode/stop) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioscheduledsourcenode-stop)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where it was not started, and a `RangeError` where `when` is negative.
    #[inline]
    pub fn stop(&self) -> Result<(), Exception> {
        Js::try_call_stop(js(self))
    }

    /// As `stop`, with `when`.
    ///
    /// `undefined stop(optional double when = 0)`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where it was not started, and a `RangeError` where `when` is negative.
    #[doc(alias = "stop")]
    #[inline]
    pub fn stop_with_when(&self, when: f64) -> Result<(), Exception> {
        Js::try_call_stop__number(js(self), when)
    }
}

impl AnalyserNode {
    /// Makes a new `AnalyserNode`.
    ///
    /// `constructor(BaseAudioContext context, optional AnalyserOptions options = {})`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AnalyserNode/AnalyserNode) · [Specification](https://webaudio.github.io/web-audio-api/#dom-analysernode-analysernode)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` for an FFT size, smoothing constant or pair of decibels out of range, and a
    /// `NotSupportedError` for 0 or too many channels.
    #[inline]
    pub fn new(context: &BaseAudioContext) -> Result<AnalyserNode, Exception> {
        Js::try_new_AnalyserNode__value__as_value(context.as_ref()).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(BaseAudioContext context, optional AnalyserOptions options = {})`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` for an FFT size, smoothing constant or pair of decibels out of range, and a
    /// `NotSupportedError` for 0 or too many channels.
    #[inline]
    pub fn new_with_options(
        context: &BaseAudioContext,
        options: impl IntoJs<AnalyserOptions>,
    ) -> Result<AnalyserNode, Exception> {
        Js::try_new_AnalyserNode__value2__as_value(context.as_ref(), &options.to_value()).map(Js::cast)
    }

    /// Writes the current spectrum into an array, in decibels.
    ///
    /// `undefined getFloatFrequencyData(Float32Array array)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AnalyserNode/getFloatFrequencyData) · [Specification](https://webaudio.github.io/web-audio-api/#dom-analysernode-getfloatfrequencydata)
    #[doc(alias = "getFloatFrequencyData")]
    #[inline]
    pub fn get_float_frequency_data<'a>(&self, array: impl Into<WriteBuffer<'a, f32>>) {
        array.into().with(|array| Js::call_getFloatFrequencyData__value(js(self), array))
    }

    /// Writes the current spectrum into an array, scaled from `minDecibels` as 0 to `maxDecibels` as 255.
    ///
    /// `undefined getByteFrequencyData(Uint8Array array)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AnalyserNode/getByteFrequencyData) · [Specification](https://webaudio.github.io/web-audio-api/#dom-analysernode-getbytefrequencydata)
    #[doc(alias = "getByteFrequencyData")]
    #[inline]
    pub fn get_byte_frequency_data<'a>(&self, array: impl Into<WriteBuffer<'a, u8>>) {
        array.into().with(|array| Js::call_getByteFrequencyData__value(js(self), array))
    }

    /// Writes the current waveform into an array, with values around 0.
    ///
    /// `undefined getFloatTimeDomainData(Float32Array array)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AnalyserNode/getFloatTimeDomainData) · [Specification](https://webaudio.github.io/web-audio-api/#dom-analysernode-getfloattimedomaindata)
    #[doc(alias = "getFloatTimeDomainData")]
    #[inline]
    pub fn get_float_time_domain_data<'a>(&self, array: impl Into<WriteBuffer<'a, f32>>) {
        array.into().with(|array| Js::call_getFloatTimeDomainData__value(js(self), array))
    }

    /// Writes the current waveform into an array of bytes, with 128 for silence.
    ///
    /// `undefined getByteTimeDomainData(Uint8Array array)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AnalyserNode/getByteTimeDomainData) · [Specification](https://webaudio.github.io/web-audio-api/#dom-analysernode-getbytetimedomaindata)
    #[doc(alias = "getByteTimeDomainData")]
    #[inline]
    pub fn get_byte_time_domain_data<'a>(&self, array: impl Into<WriteBuffer<'a, u8>>) {
        array.into().with(|array| Js::call_getByteTimeDomainData__value(js(self), array))
    }

    /// The number of samples for the spectrum, a power of 2 from 32 to 32768; 2048 by default.
    ///
    /// `attribute unsigned long fftSize`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AnalyserNode/fftSize) · [Specification](https://webaudio.github.io/web-audio-api/#dom-analysernode-fftsize)
    #[doc(alias = "fftSize")]
    #[inline]
    pub fn fft_size(&self) -> u32 {
        Js::get_fftSize__as_number(js(self)) as u32
    }

    /// Sets the number of samples for the spectrum, a power of 2 from 32 to 32768; 2048 by default.
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where the value is not a power of two from 32 to 32768.
    #[doc(alias = "fftSize")]
    #[inline]
    pub fn set_fft_size(&self, value: u32) -> Result<(), Exception> {
        Js::try_set_fftSize__number(js(self), value as f64)
    }

    /// The number of values in the spectrum, half of `fftSize`.
    ///
    /// `readonly attribute unsigned long frequencyBinCount`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AnalyserNode/frequencyBinCount) · [Specification](https://webaudio.github.io/web-audio-api/#dom-analysernode-frequencybincount)
    #[doc(alias = "frequencyBinCount")]
    #[inline]
    pub fn frequency_bin_count(&self) -> u32 {
        Js::get_frequencyBinCount__as_number(js(self)) as u32
    }

    /// The level that becomes 0 in byte spectra, in decibels; -100 by default.
    ///
    /// `attribute double minDecibels`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AnalyserNode/minDecibels) · [Specification](https://webaudio.github.io/web-audio-api/#dom-analysernode-mindecibels)
    #[doc(alias = "minDecibels")]
    #[inline]
    pub fn min_decibels(&self) -> f64 {
        Js::get_minDecibels__as_number(js(self))
    }

    /// Sets the level that becomes 0 in byte spectra, in decibels; -100 by default.
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where the value is not less than `maxDecibels`.
    #[doc(alias = "minDecibels")]
    #[inline]
    pub fn set_min_decibels(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_minDecibels__number(js(self), value)
    }

    /// The level that becomes 255 in byte spectra, in decibels; -30 by default.
    ///
    /// `attribute double maxDecibels`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AnalyserNode/maxDecibels) · [Specification](https://webaudio.github.io/web-audio-api/#dom-analysernode-maxdecibels)
    #[doc(alias = "maxDecibels")]
    #[inline]
    pub fn max_decibels(&self) -> f64 {
        Js::get_maxDecibels__as_number(js(self))
    }

    /// Sets the level that becomes 255 in byte spectra, in decibels; -30 by default.
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where the value is not greater than `minDecibels`.
    #[doc(alias = "maxDecibels")]
    #[inline]
    pub fn set_max_decibels(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_maxDecibels__number(js(self), value)
    }

    /// How much the spectrum is averaged over time, from 0 for not at all to 1; 0.8 by default.
    ///
    /// `attribute double smoothingTimeConstant`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AnalyserNode/smoothingTimeConstant) · [Specification](https://webaudio.github.io/web-audio-api/#dom-analysernode-smoothingtimeconstant)
    #[doc(alias = "smoothingTimeConstant")]
    #[inline]
    pub fn smoothing_time_constant(&self) -> f64 {
        Js::get_smoothingTimeConstant__as_number(js(self))
    }

    /// Sets how much the spectrum is averaged over time, from 0 for not at all to 1; 0.8 by default.
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where the value is outside of 0 to 1.
    #[doc(alias = "smoothingTimeConstant")]
    #[inline]
    pub fn set_smoothing_time_constant(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_smoothingTimeConstant__number(js(self), value)
    }
}

impl AnalyserOptions {
    /// Options for a new `AnalyserNode`.
    ///
    /// `dictionary AnalyserOptions : AudioNodeOptions`
    ///
    /// Feature `web-audio`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The number of samples for the spectrum, a power of 2 from 32 to 32768.
    ///
    /// `unsigned long fftSize = 2048`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "fftSize")]
    pub fn get_fft_size(&self) -> Option<u32> {
        property::get(self, "fftSize")
    }

    /// Sets the number of samples for the spectrum, a power of 2 from 32 to 32768.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "fftSize")]
    pub fn set_fft_size(&self, value: u32) -> &Self {
        property::set_f64(self, "fftSize", value as f64);
        self
    }

    /// The level that becomes 255 in byte spectra, in decibels.
    ///
    /// `double maxDecibels = -30`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "maxDecibels")]
    pub fn get_max_decibels(&self) -> Option<f64> {
        property::get(self, "maxDecibels")
    }

    /// Sets the level that becomes 255 in byte spectra, in decibels.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "maxDecibels")]
    pub fn set_max_decibels(&self, value: f64) -> &Self {
        property::set_f64(self, "maxDecibels", value);
        self
    }

    /// The level that becomes 0 in byte spectra, in decibels.
    ///
    /// `double minDecibels = -100`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "minDecibels")]
    pub fn get_min_decibels(&self) -> Option<f64> {
        property::get(self, "minDecibels")
    }

    /// Sets the level that becomes 0 in byte spectra, in decibels.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "minDecibels")]
    pub fn set_min_decibels(&self, value: f64) -> &Self {
        property::set_f64(self, "minDecibels", value);
        self
    }

    /// How much the spectrum is averaged over time, from 0 to 1.
    ///
    /// `double smoothingTimeConstant = 0.8`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "smoothingTimeConstant")]
    pub fn get_smoothing_time_constant(&self) -> Option<f64> {
        property::get(self, "smoothingTimeConstant")
    }

    /// Sets how much the spectrum is averaged over time, from 0 to 1.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "smoothingTimeConstant")]
    pub fn set_smoothing_time_constant(&self, value: f64) -> &Self {
        property::set_f64(self, "smoothingTimeConstant", value);
        self
    }

    /// Sets the number of channels for mixing the inputs, subject to `channelCountMode`; mostly 2 by default.
    ///
    /// `unsigned long channelCount`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCount")]
    pub fn set_channel_count(&self, value: u32) -> &Self {
        property::set_f64(self, "channelCount", value as f64);
        self
    }

    /// Sets how the number of mixing channels follows from the connected inputs.
    ///
    /// `ChannelCountMode channelCountMode`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCountMode")]
    pub fn set_channel_count_mode(&self, value: ChannelCountMode) -> &Self {
        property::set_str(self, "channelCountMode", value.as_str());
        self
    }

    /// Sets whether mixing treats channels as `speakers` or as `discrete` ones.
    ///
    /// `ChannelInterpretation channelInterpretation`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelInterpretation")]
    pub fn set_channel_interpretation(&self, value: ChannelInterpretation) -> &Self {
        property::set_str(self, "channelInterpretation", value.as_str());
        self
    }
}

impl Default for AnalyserOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl AudioBufferSourceNode {
    /// Makes a new `AudioBufferSourceNode`.
    ///
    /// `constructor(BaseAudioContext context, optional AudioBufferSourceOptions options = {})`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioBufferSourceNode/AudioBufferSourceNode) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiobuffersourcenode-audiobuffersourcenode)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(context: &BaseAudioContext) -> Result<AudioBufferSourceNode, Exception> {
        Js::try_new_AudioBufferSourceNode__value__as_value(context.as_ref()).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(BaseAudioContext context, optional AudioBufferSourceOptions options = {})`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_options(
        context: &BaseAudioContext,
        options: &AudioBufferSourceOptions,
    ) -> Result<AudioBufferSourceNode, Exception> {
        Js::try_new_AudioBufferSourceNode__value2__as_value(context.as_ref(), options.as_ref()).map(Js::cast)
    }

    /// The sound to play, or null; it can be set to a buffer only once.
    ///
    /// `attribute AudioBuffer? buffer`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioBufferSourceNode/buffer) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiobuffersourcenode-buffer)
    #[inline]
    pub fn buffer(&self) -> Option<AudioBuffer> {
        Js::get_buffer__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the sound to play, or null; it can be set to a buffer only once.
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where a buffer was set before, and the value is not `null`.
    #[doc(alias = "buffer")]
    #[inline]
    pub fn set_buffer(&self, value: Option<&AudioBuffer>) -> Result<(), Exception> {
        Js::try_set_buffer__value(js(self), nullable(value))
    }

    /// The speed of playing, 1 by default; it changes the pitch too.
    ///
    /// `readonly attribute AudioParam playbackRate`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioBufferSourceNode/playbackRate) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiobuffersourcenode-playbackrate)
    #[doc(alias = "playbackRate")]
    #[inline]
    pub fn playback_rate(&self) -> AudioParam {
        FromJs::from_js(Js::get_playbackRate__as_value(js(self)))
    }

    /// An extra change of the speed, in cents of pitch; 0 by default.
    ///
    /// `readonly attribute AudioParam detune`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioBufferSourceNode/detune) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiobuffersourcenode-detune)
    #[inline]
    pub fn detune(&self) -> AudioParam {
        FromJs::from_js(Js::get_detune__as_value(js(self)))
    }

    /// Whether to repeat the part from `loopStart` to `loopEnd`; false by default.
    ///
    /// `attribute boolean loop`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioBufferSourceNode/loop) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiobuffersourcenode-loop)
    #[doc(alias = "loop")]
    #[inline]
    pub fn loop_(&self) -> bool {
        Js::get_loop__as_bool(js(self)).get()
    }

    /// Sets whether to repeat the part from `loopStart` to `loopEnd`; false by default.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "loop")]
    #[inline]
    pub fn set_loop(&self, value: bool) {
        Js::set_loop__bool(js(self), value)
    }

    /// The start of the loop in seconds, 0 by default.
    ///
    /// `attribute double loopStart`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioBufferSourceNode/loopStart) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiobuffersourcenode-loopstart)
    #[doc(alias = "loopStart")]
    #[inline]
    pub fn loop_start(&self) -> f64 {
        Js::get_loopStart__as_number(js(self))
    }

    /// Sets the start of the loop in seconds, 0 by default.
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "loopStart")]
    #[inline]
    pub fn set_loop_start(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_loopStart__number(js(self), value)
    }

    /// The end of the loop in seconds; 0 means the end of the buffer.
    ///
    /// `attribute double loopEnd`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioBufferSourceNode/loopEnd) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiobuffersourcenode-loopend)
    #[doc(alias = "loopEnd")]
    #[inline]
    pub fn loop_end(&self) -> f64 {
        Js::get_loopEnd__as_number(js(self))
    }

    /// Sets the end of the loop in seconds; 0 means the end of the buffer.
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "loopEnd")]
    #[inline]
    pub fn set_loop_end(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_loopEnd__number(js(self), value)
    }

    /// Starts at a time of the audio clock, from an offset in the buffer and for a duration, all in seconds.
    ///
    /// `undefined start(optional double when = 0, optional double offset, optional double duration)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioBufferSourceNode/start) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiobuffersourcenode-start)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where it was started already, and a `RangeError` where `when`, `offset` or
    /// `duration` is negative.
    #[inline]
    pub fn start(&self) -> Result<(), Exception> {
        Js::try_call_start(js(self))
    }

    /// As `start`, with `when`.
    ///
    /// `undefined start(optional double when = 0, optional double offset, optional double duration)`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where it was started already, and a `RangeError` where `when`, `offset` or
    /// `duration` is negative.
    #[doc(alias = "start")]
    #[inline]
    pub fn start_with_when(&self, when: f64) -> Result<(), Exception> {
        Js::try_call_start__number(js(self), when)
    }

    /// As `start_with_when`, with `offset`.
    ///
    /// `undefined start(optional double when = 0, optional double offset, optional double duration)`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where it was started already, and a `RangeError` where `when`, `offset` or
    /// `duration` is negative.
    #[doc(alias = "start")]
    #[inline]
    pub fn start_with_when_and_offset(&self, when: f64, offset: f64) -> Result<(), Exception> {
        Js::try_call_start__number2(js(self), when, offset)
    }

    /// As `start_with_when_and_offset`, with `duration`.
    ///
    /// `undefined start(optional double when = 0, optional double offset, optional double duration)`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where it was started already, and a `RangeError` where `when`, `offset` or
    /// `duration` is negative.
    #[doc(alias = "start")]
    #[inline]
    pub fn start_with_when_and_offset_and_duration(
        &self,
        when: f64,
        offset: f64,
        duration: f64,
    ) -> Result<(), Exception> {
        Js::try_call_start__number3(js(self), when, offset, duration)
    }
}

impl AudioBufferSourceOptions {
    /// Options for a new `AudioBufferSourceNode`.
    ///
    /// `dictionary AudioBufferSourceOptions`
    ///
    /// Feature `web-audio`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The sound to play.
    ///
    /// `AudioBuffer? buffer`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "buffer")]
    pub fn get_buffer(&self) -> Option<AudioBuffer> {
        property::get(self, "buffer")
    }

    /// Sets the sound to play.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "buffer")]
    pub fn set_buffer(&self, value: Option<&AudioBuffer>) -> &Self {
        property::set(self, "buffer", nullable(value));
        self
    }

    /// An extra change of the speed, in cents of pitch.
    ///
    /// `float detune = 0`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "detune")]
    pub fn get_detune(&self) -> Option<f32> {
        property::get(self, "detune")
    }

    /// Sets an extra change of the speed, in cents of pitch.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "detune")]
    pub fn set_detune(&self, value: f32) -> &Self {
        property::set_f64(self, "detune", value as f64);
        self
    }

    /// Whether to repeat the part from `loopStart` to `loopEnd`; false by default.
    ///
    /// `boolean loop = false`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "loop")]
    pub fn get_loop(&self) -> Option<bool> {
        property::get(self, "loop")
    }

    /// Sets whether to repeat the part from `loopStart` to `loopEnd`; false by default.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "loop")]
    pub fn set_loop(&self, value: bool) -> &Self {
        property::set_bool(self, "loop", value);
        self
    }

    /// The end of the loop in seconds; 0 means the end of the buffer.
    ///
    /// `double loopEnd = 0`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "loopEnd")]
    pub fn get_loop_end(&self) -> Option<f64> {
        property::get(self, "loopEnd")
    }

    /// Sets the end of the loop in seconds; 0 means the end of the buffer.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "loopEnd")]
    pub fn set_loop_end(&self, value: f64) -> &Self {
        property::set_f64(self, "loopEnd", value);
        self
    }

    /// The start of the loop in seconds, 0 by default.
    ///
    /// `double loopStart = 0`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "loopStart")]
    pub fn get_loop_start(&self) -> Option<f64> {
        property::get(self, "loopStart")
    }

    /// Sets the start of the loop in seconds, 0 by default.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "loopStart")]
    pub fn set_loop_start(&self, value: f64) -> &Self {
        property::set_f64(self, "loopStart", value);
        self
    }

    /// The speed of playing; 1 is normal.
    ///
    /// `float playbackRate = 1`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "playbackRate")]
    pub fn get_playback_rate(&self) -> Option<f32> {
        property::get(self, "playbackRate")
    }

    /// Sets the speed of playing; 1 is normal.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "playbackRate")]
    pub fn set_playback_rate(&self, value: f32) -> &Self {
        property::set_f64(self, "playbackRate", value as f64);
        self
    }
}

impl Default for AudioBufferSourceOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl AudioDestinationNode {
    /// The largest number of channels that the output can play; `channelCount` cannot exceed it.
    ///
    /// `readonly attribute unsigned long maxChannelCount`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioDestinationNode/maxChannelCount) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiodestinationnode-maxchannelcount)
    #[doc(alias = "maxChannelCount")]
    #[inline]
    pub fn max_channel_count(&self) -> u32 {
        Js::get_maxChannelCount__as_number(js(self)) as u32
    }
}

impl AudioListener {
    /// The x coordinate of the listener, 0 by default.
    ///
    /// `readonly attribute AudioParam positionX`
    ///
    /// Feature `web-audio`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioListener/positionX) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiolistener-positionx)
    #[doc(alias = "positionX")]
    #[inline]
    pub fn position_x(&self) -> AudioParam {
        FromJs::from_js(Js::get_positionX__as_value(js(self)))
    }

    /// The y coordinate of the listener, 0 by default.
    ///
    /// `readonly attribute AudioParam positionY`
    ///
    /// Feature `web-audio`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioListener/positionY) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiolistener-positiony)
    #[doc(alias = "positionY")]
    #[inline]
    pub fn position_y(&self) -> AudioParam {
        FromJs::from_js(Js::get_positionY__as_value(js(self)))
    }

    /// The z coordinate of the listener, 0 by default.
    ///
    /// `readonly attribute AudioParam positionZ`
    ///
    /// Feature `web-audio`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioListener/positionZ) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiolistener-positionz)
    #[doc(alias = "positionZ")]
    #[inline]
    pub fn position_z(&self) -> AudioParam {
        FromJs::from_js(Js::get_positionZ__as_value(js(self)))
    }

    /// The x component of the direction in which the listener looks, 0 by default.
    ///
    /// `readonly attribute AudioParam forwardX`
    ///
    /// Feature `web-audio`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioListener/forwardX) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiolistener-forwardx)
    #[doc(alias = "forwardX")]
    #[inline]
    pub fn forward_x(&self) -> AudioParam {
        FromJs::from_js(Js::get_forwardX__as_value(js(self)))
    }

    /// The y component of the direction in which the listener looks, 0 by default.
    ///
    /// `readonly attribute AudioParam forwardY`
    ///
    /// Feature `web-audio`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioListener/forwardY) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiolistener-forwardy)
    #[doc(alias = "forwardY")]
    #[inline]
    pub fn forward_y(&self) -> AudioParam {
        FromJs::from_js(Js::get_forwardY__as_value(js(self)))
    }

    /// The z component of the direction in which the listener looks, -1 by default.
    ///
    /// `readonly attribute AudioParam forwardZ`
    ///
    /// Feature `web-audio`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioListener/forwardZ) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiolistener-forwardz)
    #[doc(alias = "forwardZ")]
    #[inline]
    pub fn forward_z(&self) -> AudioParam {
        FromJs::from_js(Js::get_forwardZ__as_value(js(self)))
    }

    /// The x component of the direction of the top of the head, 0 by default.
    ///
    /// `readonly attribute AudioParam upX`
    ///
    /// Feature `web-audio`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioListener/upX) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiolistener-upx)
    #[doc(alias = "upX")]
    #[inline]
    pub fn up_x(&self) -> AudioParam {
        FromJs::from_js(Js::get_upX__as_value(js(self)))
    }

    /// The y component of the direction of the top of the head, 1 by default.
    ///
    /// `readonly attribute AudioParam upY`
    ///
    /// Feature `web-audio`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioListener/upY) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiolistener-upy)
    #[doc(alias = "upY")]
    #[inline]
    pub fn up_y(&self) -> AudioParam {
        FromJs::from_js(Js::get_upY__as_value(js(self)))
    }

    /// The z component of the direction of the top of the head, 0 by default.
    ///
    /// `readonly attribute AudioParam upZ`
    ///
    /// Feature `web-audio`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioListener/upZ) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiolistener-upz)
    #[doc(alias = "upZ")]
    #[inline]
    pub fn up_z(&self) -> AudioParam {
        FromJs::from_js(Js::get_upZ__as_value(js(self)))
    }

    /// Sets the position of the listener; outdated, use the `positionX` parameters.
    ///
    /// `undefined setPosition(float x, float y, float z)`
    ///
    /// Feature `web-audio`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioListener/setPosition) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiolistener-setposition)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where one of the parameters it sets has a curve at the current time, set with
    /// `setValueCurveAtTime()`.
    #[doc(alias = "setPosition")]
    #[deprecated = "The setPosition() and setOrientation() methods are equivalent to using an AudioListener instances's positionX, positionY, positionZ, forwardX, forwardY, forwardZ, upX, upY, and upZ properties. Instead: AudioListener."]
    #[inline]
    pub fn set_position(&self, x: f32, y: f32, z: f32) -> Result<(), Exception> {
        Js::try_call_setPosition__number3(js(self), x as f64, y as f64, z as f64)
    }

    /// Sets the look and up directions of the listener; outdated, use the `forwardX` and `upX` parameters.
    ///
    /// `undefined setOrientation(float x, float y, float z, float xUp, float yUp, float zUp)`
    ///
    /// Feature `web-audio`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioListener/setOrientation) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audiolistener-setorientation)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where one of the parameters it sets has a curve at the current time, set with
    /// `setValueCurveAtTime()`.
    #[doc(alias = "setOrientation")]
    #[deprecated = "The setPosition() and setOrientation() methods are equivalent to using an AudioListener instances's positionX, positionY, positionZ, forwardX, forwardY, forwardZ, upX, upY, and upZ properties. Instead: AudioListener."]
    #[inline]
    pub fn set_orientation(&self, x: f32, y: f32, z: f32, x_up: f32, y_up: f32, z_up: f32) -> Result<(), Exception> {
        Js::try_call_setOrientation__number6(
            js(self),
            x as f64,
            y as f64,
            z as f64,
            x_up as f64,
            y_up as f64,
            z_up as f64,
        )
    }
}

impl AudioProcessingEvent {
    /// Makes a new `AudioProcessingEvent`.
    ///
    /// `constructor(DOMString type, AudioProcessingEventInit eventInitDict)`
    ///
    /// Feature `web-audio`. [MDN](https://developer.mozilla.org/docs/Web/API/AudioProcessingEvent/AudioProcessingEvent) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioprocessingevent-audioprocessingevent)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/AudioProcessingEvent"]
    #[inline]
    pub fn new(
        type_: &str,
        event_init_dict: impl IntoJs<AudioProcessingEventInit>,
    ) -> Result<AudioProcessingEvent, Exception> {
        Js::try_new_AudioProcessingEvent__str_value__as_value(type_, &event_init_dict.to_value()).map(Js::cast)
    }

    /// The time at which the block is going to be heard, in seconds of the audio clock.
    ///
    /// `readonly attribute double playbackTime`
    ///
    /// Feature `web-audio`. [MDN](https://developer.mozilla.org/docs/Web/API/AudioProcessingEvent/playbackTime) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioprocessingevent-playbacktime)
    #[doc(alias = "playbackTime")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/AudioProcessingEvent"]
    #[inline]
    pub fn playback_time(&self) -> f64 {
        Js::get_playbackTime__as_number(js(self))
    }

    /// The samples that came in.
    ///
    /// `readonly attribute AudioBuffer inputBuffer`
    ///
    /// Feature `web-audio`. [MDN](https://developer.mozilla.org/docs/Web/API/AudioProcessingEvent/inputBuffer) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioprocessingevent-inputbuffer)
    #[doc(alias = "inputBuffer")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/AudioProcessingEvent"]
    #[inline]
    pub fn input_buffer(&self) -> AudioBuffer {
        FromJs::from_js(Js::get_inputBuffer__as_value(js(self)))
    }

    /// The buffer for the samples that go out.
    ///
    /// `readonly attribute AudioBuffer outputBuffer`
    ///
    /// Feature `web-audio`. [MDN](https://developer.mozilla.org/docs/Web/API/AudioProcessingEvent/outputBuffer) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioprocessingevent-outputbuffer)
    #[doc(alias = "outputBuffer")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/AudioProcessingEvent"]
    #[inline]
    pub fn output_buffer(&self) -> AudioBuffer {
        FromJs::from_js(Js::get_outputBuffer__as_value(js(self)))
    }
}

impl AudioProcessingEventInit {
    /// The properties for a new `AudioProcessingEvent`.
    ///
    /// `dictionary AudioProcessingEventInit : EventInit`
    ///
    /// Feature `web-audio`.
    pub fn new(playback_time: f64, input_buffer: &AudioBuffer, output_buffer: &AudioBuffer) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "playbackTime", playback_time);
        property::set(&this, "inputBuffer", input_buffer.as_ref());
        property::set(&this, "outputBuffer", output_buffer.as_ref());
        this
    }

    /// The time at which the block is going to be heard, in seconds of the audio clock.
    ///
    /// `required double playbackTime`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "playbackTime")]
    pub fn get_playback_time(&self) -> f64 {
        property::get(self, "playbackTime")
    }

    /// Sets the time at which the block is going to be heard, in seconds of the audio clock.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "playbackTime")]
    pub fn set_playback_time(&self, value: f64) -> &Self {
        property::set_f64(self, "playbackTime", value);
        self
    }

    /// The samples that came in.
    ///
    /// `required AudioBuffer inputBuffer`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "inputBuffer")]
    pub fn get_input_buffer(&self) -> AudioBuffer {
        property::get(self, "inputBuffer")
    }

    /// Sets the samples that came in.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "inputBuffer")]
    pub fn set_input_buffer(&self, value: &AudioBuffer) -> &Self {
        property::set(self, "inputBuffer", value.as_ref());
        self
    }

    /// The buffer for the samples that go out.
    ///
    /// `required AudioBuffer outputBuffer`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "outputBuffer")]
    pub fn get_output_buffer(&self) -> AudioBuffer {
        property::get(self, "outputBuffer")
    }

    /// Sets the buffer for the samples that go out.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "outputBuffer")]
    pub fn set_output_buffer(&self, value: &AudioBuffer) -> &Self {
        property::set(self, "outputBuffer", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `web-audio`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `web-audio`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `web-audio`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl BiquadFilterNode {
    /// Makes a new `BiquadFilterNode`.
    ///
    /// `constructor(BaseAudioContext context, optional BiquadFilterOptions options = {})`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BiquadFilterNode/BiquadFilterNode) · [Specification](https://webaudio.github.io/web-audio-api/#dom-biquadfilternode-biquadfilternode-context-options)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where `channelCount` is 0, or more than the browser supports.
    #[inline]
    pub fn new(context: &BaseAudioContext) -> Result<BiquadFilterNode, Exception> {
        Js::try_new_BiquadFilterNode__value__as_value(context.as_ref()).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(BaseAudioContext context, optional BiquadFilterOptions options = {})`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where `channelCount` is 0, or more than the browser supports.
    #[inline]
    pub fn new_with_options(
        context: &BaseAudioContext,
        options: &BiquadFilterOptions,
    ) -> Result<BiquadFilterNode, Exception> {
        Js::try_new_BiquadFilterNode__value2__as_value(context.as_ref(), options.as_ref()).map(Js::cast)
    }

    /// The kind of filter, `lowpass` by default.
    ///
    /// `attribute BiquadFilterType type`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/BiquadFilterNode/type) · [Specification](https://webaudio.github.io/web-audio-api/#dom-biquadfilternode-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> BiquadFilterType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// Sets the kind of filter, `lowpass` by default.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "type")]
    #[inline]
    pub fn set_type(&self, value: BiquadFilterType) {
        Js::set_type__str(js(self), value.as_str())
    }

    /// The corner or center frequency in hertz, 350 by default.
    ///
    /// `readonly attribute AudioParam frequency`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/BiquadFilterNode/frequency) · [Specification](https://webaudio.github.io/web-audio-api/#dom-biquadfilternode-frequency)
    #[inline]
    pub fn frequency(&self) -> AudioParam {
        FromJs::from_js(Js::get_frequency__as_value(js(self)))
    }

    /// An extra change of the frequency in cents, 0 by default.
    ///
    /// `readonly attribute AudioParam detune`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/BiquadFilterNode/detune) · [Specification](https://webaudio.github.io/web-audio-api/#dom-biquadfilternode-detune)
    #[inline]
    pub fn detune(&self) -> AudioParam {
        FromJs::from_js(Js::get_detune__as_value(js(self)))
    }

    /// The quality factor, 1 by default: how narrow a band or how strong a resonance is; some types ignore it.
    ///
    /// `readonly attribute AudioParam Q`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/BiquadFilterNode/Q) · [Specification](https://webaudio.github.io/web-audio-api/#dom-biquadfilternode-q)
    #[doc(alias = "Q")]
    #[inline]
    pub fn q(&self) -> AudioParam {
        FromJs::from_js(Js::get_Q__as_value(js(self)))
    }

    /// The boost of the peaking and shelving types in decibels, 0 by default; other types ignore it.
    ///
    /// `readonly attribute AudioParam gain`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/BiquadFilterNode/gain) · [Specification](https://webaudio.github.io/web-audio-api/#dom-biquadfilternode-gain)
    #[inline]
    pub fn gain(&self) -> AudioParam {
        FromJs::from_js(Js::get_gain__as_value(js(self)))
    }

    /// Writes the factor and the phase in radians for each given frequency into the two other arrays.
    ///
    /// `undefined getFrequencyResponse(Float32Array frequencyHz, Float32Array magResponse, Float32Array phaseResponse)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/BiquadFilterNode/getFrequencyResponse) · [Specification](https://webaudio.github.io/web-audio-api/#dom-biquadfilternode-getfrequencyresponse)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidAccessError` where the three arrays have different lengths.
    #[doc(alias = "getFrequencyResponse")]
    #[inline]
    pub fn get_frequency_response<'a, 'b, 'c>(
        &self,
        frequency_hz: impl Into<ReadBuffer<'a, f32>>,
        mag_response: impl Into<WriteBuffer<'b, f32>>,
        phase_response: impl Into<WriteBuffer<'c, f32>>,
    ) -> Result<(), Exception> {
        phase_response.into().with(|phase_response| {
            mag_response.into().with(|mag_response| {
                frequency_hz.into().with(|frequency_hz| {
                    Js::try_call_getFrequencyResponse__value3(js(self), frequency_hz, mag_response, phase_response)
                })
            })
        })
    }
}

impl BiquadFilterOptions {
    /// Options for a new `BiquadFilterNode`.
    ///
    /// `dictionary BiquadFilterOptions : AudioNodeOptions`
    ///
    /// Feature `web-audio`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The kind of filter.
    ///
    /// `BiquadFilterType type = "lowpass"`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<BiquadFilterType> {
        property::get(self, "type")
    }

    /// Sets the kind of filter.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: BiquadFilterType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// The quality factor: how narrow a band or how strong a resonance is.
    ///
    /// `float Q = 1`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "Q")]
    pub fn get_q(&self) -> Option<f32> {
        property::get(self, "Q")
    }

    /// Sets the quality factor: how narrow a band or how strong a resonance is.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "Q")]
    pub fn set_q(&self, value: f32) -> &Self {
        property::set_f64(self, "Q", value as f64);
        self
    }

    /// An extra change of the frequency in cents.
    ///
    /// `float detune = 0`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "detune")]
    pub fn get_detune(&self) -> Option<f32> {
        property::get(self, "detune")
    }

    /// Sets an extra change of the frequency in cents.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "detune")]
    pub fn set_detune(&self, value: f32) -> &Self {
        property::set_f64(self, "detune", value as f64);
        self
    }

    /// The corner or center frequency in hertz.
    ///
    /// `float frequency = 350`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "frequency")]
    pub fn get_frequency(&self) -> Option<f32> {
        property::get(self, "frequency")
    }

    /// Sets the corner or center frequency in hertz.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "frequency")]
    pub fn set_frequency(&self, value: f32) -> &Self {
        property::set_f64(self, "frequency", value as f64);
        self
    }

    /// The boost of the peaking and shelving types in decibels.
    ///
    /// `float gain = 0`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "gain")]
    pub fn get_gain(&self) -> Option<f32> {
        property::get(self, "gain")
    }

    /// Sets the boost of the peaking and shelving types in decibels.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "gain")]
    pub fn set_gain(&self, value: f32) -> &Self {
        property::set_f64(self, "gain", value as f64);
        self
    }

    /// Sets the number of channels for mixing the inputs, subject to `channelCountMode`; mostly 2 by default.
    ///
    /// `unsigned long channelCount`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCount")]
    pub fn set_channel_count(&self, value: u32) -> &Self {
        property::set_f64(self, "channelCount", value as f64);
        self
    }

    /// Sets how the number of mixing channels follows from the connected inputs.
    ///
    /// `ChannelCountMode channelCountMode`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCountMode")]
    pub fn set_channel_count_mode(&self, value: ChannelCountMode) -> &Self {
        property::set_str(self, "channelCountMode", value.as_str());
        self
    }

    /// Sets whether mixing treats channels as `speakers` or as `discrete` ones.
    ///
    /// `ChannelInterpretation channelInterpretation`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelInterpretation")]
    pub fn set_channel_interpretation(&self, value: ChannelInterpretation) -> &Self {
        property::set_str(self, "channelInterpretation", value.as_str());
        self
    }
}

impl Default for BiquadFilterOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl ChannelMergerNode {
    /// Makes a new `ChannelMergerNode`.
    ///
    /// `constructor(BaseAudioContext context, optional ChannelMergerOptions options = {})`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/ChannelMergerNode/ChannelMergerNode) · [Specification](https://webaudio.github.io/web-audio-api/#dom-channelmergernode-channelmergernode)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` for a number of inputs outside of 1 to 32, and an `InvalidStateError` for a
    /// channel count other than 1 or a mode other than `explicit`.
    #[inline]
    pub fn new(context: &BaseAudioContext) -> Result<ChannelMergerNode, Exception> {
        Js::try_new_ChannelMergerNode__value__as_value(context.as_ref()).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(BaseAudioContext context, optional ChannelMergerOptions options = {})`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` for a number of inputs outside of 1 to 32, and an `InvalidStateError` for a
    /// channel count other than 1 or a mode other than `explicit`.
    #[inline]
    pub fn new_with_options(
        context: &BaseAudioContext,
        options: impl IntoJs<ChannelMergerOptions>,
    ) -> Result<ChannelMergerNode, Exception> {
        Js::try_new_ChannelMergerNode__value2__as_value(context.as_ref(), &options.to_value()).map(Js::cast)
    }
}

impl ChannelMergerOptions {
    /// Options for a new `ChannelMergerNode`.
    ///
    /// `dictionary ChannelMergerOptions : AudioNodeOptions`
    ///
    /// Feature `web-audio`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The number of inputs, each of which becomes a channel.
    ///
    /// `unsigned long numberOfInputs = 6`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "numberOfInputs")]
    pub fn get_number_of_inputs(&self) -> Option<u32> {
        property::get(self, "numberOfInputs")
    }

    /// Sets the number of inputs, each of which becomes a channel.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "numberOfInputs")]
    pub fn set_number_of_inputs(&self, value: u32) -> &Self {
        property::set_f64(self, "numberOfInputs", value as f64);
        self
    }

    /// Sets the number of channels for mixing the inputs, subject to `channelCountMode`; mostly 2 by default.
    ///
    /// `unsigned long channelCount`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCount")]
    pub fn set_channel_count(&self, value: u32) -> &Self {
        property::set_f64(self, "channelCount", value as f64);
        self
    }

    /// Sets how the number of mixing channels follows from the connected inputs.
    ///
    /// `ChannelCountMode channelCountMode`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCountMode")]
    pub fn set_channel_count_mode(&self, value: ChannelCountMode) -> &Self {
        property::set_str(self, "channelCountMode", value.as_str());
        self
    }

    /// Sets whether mixing treats channels as `speakers` or as `discrete` ones.
    ///
    /// `ChannelInterpretation channelInterpretation`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelInterpretation")]
    pub fn set_channel_interpretation(&self, value: ChannelInterpretation) -> &Self {
        property::set_str(self, "channelInterpretation", value.as_str());
        self
    }
}

impl Default for ChannelMergerOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl ChannelSplitterNode {
    /// Makes a new `ChannelSplitterNode`.
    ///
    /// `constructor(BaseAudioContext context, optional ChannelSplitterOptions options = {})`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/ChannelSplitterNode/ChannelSplitterNode) · [Specification](https://webaudio.github.io/web-audio-api/#dom-channelsplitternode-channelsplitternode)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` for a number of outputs outside of 1 to 32, and an `InvalidStateError` for a
    /// channel count or mode other than the node's own.
    #[inline]
    pub fn new(context: &BaseAudioContext) -> Result<ChannelSplitterNode, Exception> {
        Js::try_new_ChannelSplitterNode__value__as_value(context.as_ref()).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(BaseAudioContext context, optional ChannelSplitterOptions options = {})`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` for a number of outputs outside of 1 to 32, and an `InvalidStateError` for a
    /// channel count or mode other than the node's own.
    #[inline]
    pub fn new_with_options(
        context: &BaseAudioContext,
        options: impl IntoJs<ChannelSplitterOptions>,
    ) -> Result<ChannelSplitterNode, Exception> {
        Js::try_new_ChannelSplitterNode__value2__as_value(context.as_ref(), &options.to_value()).map(Js::cast)
    }
}

impl ChannelSplitterOptions {
    /// Options for a new `ChannelSplitterNode`.
    ///
    /// `dictionary ChannelSplitterOptions : AudioNodeOptions`
    ///
    /// Feature `web-audio`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The number of outputs, one for each channel.
    ///
    /// `unsigned long numberOfOutputs = 6`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "numberOfOutputs")]
    pub fn get_number_of_outputs(&self) -> Option<u32> {
        property::get(self, "numberOfOutputs")
    }

    /// Sets the number of outputs, one for each channel.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "numberOfOutputs")]
    pub fn set_number_of_outputs(&self, value: u32) -> &Self {
        property::set_f64(self, "numberOfOutputs", value as f64);
        self
    }

    /// Sets the number of channels for mixing the inputs, subject to `channelCountMode`; mostly 2 by default.
    ///
    /// `unsigned long channelCount`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCount")]
    pub fn set_channel_count(&self, value: u32) -> &Self {
        property::set_f64(self, "channelCount", value as f64);
        self
    }

    /// Sets how the number of mixing channels follows from the connected inputs.
    ///
    /// `ChannelCountMode channelCountMode`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCountMode")]
    pub fn set_channel_count_mode(&self, value: ChannelCountMode) -> &Self {
        property::set_str(self, "channelCountMode", value.as_str());
        self
    }

    /// Sets whether mixing treats channels as `speakers` or as `discrete` ones.
    ///
    /// `ChannelInterpretation channelInterpretation`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelInterpretation")]
    pub fn set_channel_interpretation(&self, value: ChannelInterpretation) -> &Self {
        property::set_str(self, "channelInterpretation", value.as_str());
        self
    }
}

impl Default for ChannelSplitterOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl ConstantSourceNode {
    /// Makes a new `ConstantSourceNode`.
    ///
    /// `constructor(BaseAudioContext context, optional ConstantSourceOptions options = {})`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/ConstantSourceNode/ConstantSourceNode) · [Specification](https://webaudio.github.io/web-audio-api/#dom-constantsourcenode-constantsourcenode)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(context: &BaseAudioContext) -> Result<ConstantSourceNode, Exception> {
        Js::try_new_ConstantSourceNode__value__as_value(context.as_ref()).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(BaseAudioContext context, optional ConstantSourceOptions options = {})`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_options(
        context: &BaseAudioContext,
        options: &ConstantSourceOptions,
    ) -> Result<ConstantSourceNode, Exception> {
        Js::try_new_ConstantSourceNode__value2__as_value(context.as_ref(), options.as_ref()).map(Js::cast)
    }

    /// The value that is put out, 1 by default.
    ///
    /// `readonly attribute AudioParam offset`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/ConstantSourceNode/offset) · [Specification](https://webaudio.github.io/web-audio-api/#dom-constantsourcenode-offset)
    #[inline]
    pub fn offset(&self) -> AudioParam {
        FromJs::from_js(Js::get_offset__as_value(js(self)))
    }
}

impl ConstantSourceOptions {
    /// Options for a new `ConstantSourceNode`.
    ///
    /// `dictionary ConstantSourceOptions`
    ///
    /// Feature `web-audio`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The value that is put out.
    ///
    /// `float offset = 1`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "offset")]
    pub fn get_offset(&self) -> Option<f32> {
        property::get(self, "offset")
    }

    /// Sets the value that is put out.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "offset")]
    pub fn set_offset(&self, value: f32) -> &Self {
        property::set_f64(self, "offset", value as f64);
        self
    }
}

impl Default for ConstantSourceOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl ConvolverNode {
    /// Makes a new `ConvolverNode`.
    ///
    /// `constructor(BaseAudioContext context, optional ConvolverOptions options = {})`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/ConvolverNode/ConvolverNode) · [Specification](https://webaudio.github.io/web-audio-api/#dom-convolvernode-convolvernode)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` for a buffer of another sample rate or not of 1, 2 or 4 channels, a channel
    /// count above 2, or the mode `max`.
    #[inline]
    pub fn new(context: &BaseAudioContext) -> Result<ConvolverNode, Exception> {
        Js::try_new_ConvolverNode__value__as_value(context.as_ref()).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(BaseAudioContext context, optional ConvolverOptions options = {})`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` for a buffer of another sample rate or not of 1, 2 or 4 channels, a channel
    /// count above 2, or the mode `max`.
    #[inline]
    pub fn new_with_options(
        context: &BaseAudioContext,
        options: &ConvolverOptions,
    ) -> Result<ConvolverNode, Exception> {
        Js::try_new_ConvolverNode__value2__as_value(context.as_ref(), options.as_ref()).map(Js::cast)
    }

    /// The impulse response, or null for silence.
    ///
    /// `attribute AudioBuffer? buffer`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ConvolverNode/buffer) · [Specification](https://webaudio.github.io/web-audio-api/#dom-convolvernode-buffer)
    #[inline]
    pub fn buffer(&self) -> Option<AudioBuffer> {
        Js::get_buffer__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the impulse response, or null for silence.
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` for a buffer of another sample rate than the context's, or not of 1, 2 or 4
    /// channels.
    #[doc(alias = "buffer")]
    #[inline]
    pub fn set_buffer(&self, value: Option<&AudioBuffer>) -> Result<(), Exception> {
        Js::try_set_buffer__value(js(self), nullable(value))
    }

    /// Whether the impulse response is scaled to even volume when it is set; true by default.
    ///
    /// `attribute boolean normalize`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ConvolverNode/normalize) · [Specification](https://webaudio.github.io/web-audio-api/#dom-convolvernode-normalize)
    #[inline]
    pub fn normalize(&self) -> bool {
        Js::get_normalize__as_bool(js(self)).get()
    }

    /// Sets whether the impulse response is scaled to even volume when it is set; true by default.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "normalize")]
    #[inline]
    pub fn set_normalize(&self, value: bool) {
        Js::set_normalize__bool(js(self), value)
    }
}

impl ConvolverOptions {
    /// Options for a new `ConvolverNode`.
    ///
    /// `dictionary ConvolverOptions : AudioNodeOptions`
    ///
    /// Feature `web-audio`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The impulse response.
    ///
    /// `AudioBuffer? buffer`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "buffer")]
    pub fn get_buffer(&self) -> Option<AudioBuffer> {
        property::get(self, "buffer")
    }

    /// Sets the impulse response.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "buffer")]
    pub fn set_buffer(&self, value: Option<&AudioBuffer>) -> &Self {
        property::set(self, "buffer", nullable(value));
        self
    }

    /// Whether to use the impulse response without scaling it to even volume.
    ///
    /// `boolean disableNormalization = false`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "disableNormalization")]
    pub fn get_disable_normalization(&self) -> Option<bool> {
        property::get(self, "disableNormalization")
    }

    /// Sets whether to use the impulse response without scaling it to even volume.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "disableNormalization")]
    pub fn set_disable_normalization(&self, value: bool) -> &Self {
        property::set_bool(self, "disableNormalization", value);
        self
    }

    /// Sets the number of channels for mixing the inputs, subject to `channelCountMode`; mostly 2 by default.
    ///
    /// `unsigned long channelCount`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCount")]
    pub fn set_channel_count(&self, value: u32) -> &Self {
        property::set_f64(self, "channelCount", value as f64);
        self
    }

    /// Sets how the number of mixing channels follows from the connected inputs.
    ///
    /// `ChannelCountMode channelCountMode`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCountMode")]
    pub fn set_channel_count_mode(&self, value: ChannelCountMode) -> &Self {
        property::set_str(self, "channelCountMode", value.as_str());
        self
    }

    /// Sets whether mixing treats channels as `speakers` or as `discrete` ones.
    ///
    /// `ChannelInterpretation channelInterpretation`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelInterpretation")]
    pub fn set_channel_interpretation(&self, value: ChannelInterpretation) -> &Self {
        property::set_str(self, "channelInterpretation", value.as_str());
        self
    }
}

impl Default for ConvolverOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl DelayNode {
    /// Makes a new `DelayNode`.
    ///
    /// `constructor(BaseAudioContext context, optional DelayOptions options = {})`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/DelayNode/DelayNode) · [Specification](https://webaudio.github.io/web-audio-api/#dom-delaynode-delaynode)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where `maxDelayTime` is not greater than 0 and less than 180 seconds.
    #[inline]
    pub fn new(context: &BaseAudioContext) -> Result<DelayNode, Exception> {
        Js::try_new_DelayNode__value__as_value(context.as_ref()).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(BaseAudioContext context, optional DelayOptions options = {})`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where `maxDelayTime` is not greater than 0 and less than 180 seconds.
    #[inline]
    pub fn new_with_options(context: &BaseAudioContext, options: &DelayOptions) -> Result<DelayNode, Exception> {
        Js::try_new_DelayNode__value2__as_value(context.as_ref(), options.as_ref()).map(Js::cast)
    }

    /// The delay in seconds, 0 by default.
    ///
    /// `readonly attribute AudioParam delayTime`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DelayNode/delayTime) · [Specification](https://webaudio.github.io/web-audio-api/#dom-delaynode-delaytime)
    #[doc(alias = "delayTime")]
    #[inline]
    pub fn delay_time(&self) -> AudioParam {
        FromJs::from_js(Js::get_delayTime__as_value(js(self)))
    }
}

impl DelayOptions {
    /// Options for a new `DelayNode`.
    ///
    /// `dictionary DelayOptions : AudioNodeOptions`
    ///
    /// Feature `web-audio`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The largest possible delay in seconds, less than 180.
    ///
    /// `double maxDelayTime = 1`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "maxDelayTime")]
    pub fn get_max_delay_time(&self) -> Option<f64> {
        property::get(self, "maxDelayTime")
    }

    /// Sets the largest possible delay in seconds, less than 180.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "maxDelayTime")]
    pub fn set_max_delay_time(&self, value: f64) -> &Self {
        property::set_f64(self, "maxDelayTime", value);
        self
    }

    /// The delay in seconds.
    ///
    /// `double delayTime = 0`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "delayTime")]
    pub fn get_delay_time(&self) -> Option<f64> {
        property::get(self, "delayTime")
    }

    /// Sets the delay in seconds.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "delayTime")]
    pub fn set_delay_time(&self, value: f64) -> &Self {
        property::set_f64(self, "delayTime", value);
        self
    }

    /// Sets the number of channels for mixing the inputs, subject to `channelCountMode`; mostly 2 by default.
    ///
    /// `unsigned long channelCount`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCount")]
    pub fn set_channel_count(&self, value: u32) -> &Self {
        property::set_f64(self, "channelCount", value as f64);
        self
    }

    /// Sets how the number of mixing channels follows from the connected inputs.
    ///
    /// `ChannelCountMode channelCountMode`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCountMode")]
    pub fn set_channel_count_mode(&self, value: ChannelCountMode) -> &Self {
        property::set_str(self, "channelCountMode", value.as_str());
        self
    }

    /// Sets whether mixing treats channels as `speakers` or as `discrete` ones.
    ///
    /// `ChannelInterpretation channelInterpretation`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelInterpretation")]
    pub fn set_channel_interpretation(&self, value: ChannelInterpretation) -> &Self {
        property::set_str(self, "channelInterpretation", value.as_str());
        self
    }
}

impl Default for DelayOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl DynamicsCompressorNode {
    /// Makes a new `DynamicsCompressorNode`.
    ///
    /// `constructor(BaseAudioContext context, optional DynamicsCompressorOptions options = {})`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/DynamicsCompressorNode/DynamicsCompressorNode) · [Specification](https://webaudio.github.io/web-audio-api/#dom-dynamicscompressornode-dynamicscompressornode)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` for a channel count of 0 or above 2, or the channel count mode `max`.
    #[inline]
    pub fn new(context: &BaseAudioContext) -> Result<DynamicsCompressorNode, Exception> {
        Js::try_new_DynamicsCompressorNode__value__as_value(context.as_ref()).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(BaseAudioContext context, optional DynamicsCompressorOptions options = {})`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` for a channel count of 0 or above 2, or the channel count mode `max`.
    #[inline]
    pub fn new_with_options(
        context: &BaseAudioContext,
        options: &DynamicsCompressorOptions,
    ) -> Result<DynamicsCompressorNode, Exception> {
        Js::try_new_DynamicsCompressorNode__value2__as_value(context.as_ref(), options.as_ref()).map(Js::cast)
    }

    /// The level above which compression begins, from -100 to 0 decibels; -24 by default.
    ///
    /// `readonly attribute AudioParam threshold`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DynamicsCompressorNode/threshold) · [Specification](https://webaudio.github.io/web-audio-api/#dom-dynamicscompressornode-threshold)
    #[inline]
    pub fn threshold(&self) -> AudioParam {
        FromJs::from_js(Js::get_threshold__as_value(js(self)))
    }

    /// The range above the threshold in which compression sets in smoothly, in decibels; 30 by default.
    ///
    /// `readonly attribute AudioParam knee`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DynamicsCompressorNode/knee) · [Specification](https://webaudio.github.io/web-audio-api/#dom-dynamicscompressornode-knee)
    #[inline]
    pub fn knee(&self) -> AudioParam {
        FromJs::from_js(Js::get_knee__as_value(js(self)))
    }

    /// The decibels of input for one more decibel of output, from 1 to 20; 12 by default.
    ///
    /// `readonly attribute AudioParam ratio`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DynamicsCompressorNode/ratio) · [Specification](https://webaudio.github.io/web-audio-api/#dom-dynamicscompressornode-ratio)
    #[inline]
    pub fn ratio(&self) -> AudioParam {
        FromJs::from_js(Js::get_ratio__as_value(js(self)))
    }

    /// The current reduction of the volume in decibels, 0 or negative.
    ///
    /// `readonly attribute float reduction`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DynamicsCompressorNode/reduction) · [Specification](https://webaudio.github.io/web-audio-api/#dom-dynamicscompressornode-reduction)
    #[inline]
    pub fn reduction(&self) -> f32 {
        Js::get_reduction__as_number(js(self)) as f32
    }

    /// The time to reduce the volume by 10 decibels, in seconds; 0.003 by default.
    ///
    /// `readonly attribute AudioParam attack`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DynamicsCompressorNode/attack) · [Specification](https://webaudio.github.io/web-audio-api/#dom-dynamicscompressornode-attack)
    #[inline]
    pub fn attack(&self) -> AudioParam {
        FromJs::from_js(Js::get_attack__as_value(js(self)))
    }

    /// The time to raise the volume by 10 decibels, in seconds; 0.25 by default.
    ///
    /// `readonly attribute AudioParam release`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DynamicsCompressorNode/release) · [Specification](https://webaudio.github.io/web-audio-api/#dom-dynamicscompressornode-release)
    #[inline]
    pub fn release(&self) -> AudioParam {
        FromJs::from_js(Js::get_release__as_value(js(self)))
    }
}

impl DynamicsCompressorOptions {
    /// Options for a new `DynamicsCompressorNode`.
    ///
    /// `dictionary DynamicsCompressorOptions : AudioNodeOptions`
    ///
    /// Feature `web-audio`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The time to reduce the volume by 10 decibels, in seconds.
    ///
    /// `float attack = 0.003`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "attack")]
    pub fn get_attack(&self) -> Option<f32> {
        property::get(self, "attack")
    }

    /// Sets the time to reduce the volume by 10 decibels, in seconds.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "attack")]
    pub fn set_attack(&self, value: f32) -> &Self {
        property::set_f64(self, "attack", value as f64);
        self
    }

    /// The range above the threshold in which compression sets in smoothly, in decibels.
    ///
    /// `float knee = 30`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "knee")]
    pub fn get_knee(&self) -> Option<f32> {
        property::get(self, "knee")
    }

    /// Sets the range above the threshold in which compression sets in smoothly, in decibels.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "knee")]
    pub fn set_knee(&self, value: f32) -> &Self {
        property::set_f64(self, "knee", value as f64);
        self
    }

    /// The decibels of input for one more decibel of output, from 1 to 20.
    ///
    /// `float ratio = 12`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "ratio")]
    pub fn get_ratio(&self) -> Option<f32> {
        property::get(self, "ratio")
    }

    /// Sets the decibels of input for one more decibel of output, from 1 to 20.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "ratio")]
    pub fn set_ratio(&self, value: f32) -> &Self {
        property::set_f64(self, "ratio", value as f64);
        self
    }

    /// The time to raise the volume by 10 decibels, in seconds.
    ///
    /// `float release = 0.25`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "release")]
    pub fn get_release(&self) -> Option<f32> {
        property::get(self, "release")
    }

    /// Sets the time to raise the volume by 10 decibels, in seconds.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "release")]
    pub fn set_release(&self, value: f32) -> &Self {
        property::set_f64(self, "release", value as f64);
        self
    }

    /// The level above which compression begins, from -100 to 0 decibels.
    ///
    /// `float threshold = -24`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "threshold")]
    pub fn get_threshold(&self) -> Option<f32> {
        property::get(self, "threshold")
    }

    /// Sets the level above which compression begins, from -100 to 0 decibels.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "threshold")]
    pub fn set_threshold(&self, value: f32) -> &Self {
        property::set_f64(self, "threshold", value as f64);
        self
    }

    /// Sets the number of channels for mixing the inputs, subject to `channelCountMode`; mostly 2 by default.
    ///
    /// `unsigned long channelCount`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCount")]
    pub fn set_channel_count(&self, value: u32) -> &Self {
        property::set_f64(self, "channelCount", value as f64);
        self
    }

    /// Sets how the number of mixing channels follows from the connected inputs.
    ///
    /// `ChannelCountMode channelCountMode`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCountMode")]
    pub fn set_channel_count_mode(&self, value: ChannelCountMode) -> &Self {
        property::set_str(self, "channelCountMode", value.as_str());
        self
    }

    /// Sets whether mixing treats channels as `speakers` or as `discrete` ones.
    ///
    /// `ChannelInterpretation channelInterpretation`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelInterpretation")]
    pub fn set_channel_interpretation(&self, value: ChannelInterpretation) -> &Self {
        property::set_str(self, "channelInterpretation", value.as_str());
        self
    }
}

impl Default for DynamicsCompressorOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl GainNode {
    /// Makes a new `GainNode`.
    ///
    /// `constructor(BaseAudioContext context, optional GainOptions options = {})`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/GainNode/GainNode) · [Specification](https://webaudio.github.io/web-audio-api/#dom-gainnode-gainnode)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where `channelCount` is 0, or more than the browser supports.
    #[inline]
    pub fn new(context: &BaseAudioContext) -> Result<GainNode, Exception> {
        Js::try_new_GainNode__value__as_value(context.as_ref()).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(BaseAudioContext context, optional GainOptions options = {})`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where `channelCount` is 0, or more than the browser supports.
    #[inline]
    pub fn new_with_options(context: &BaseAudioContext, options: &GainOptions) -> Result<GainNode, Exception> {
        Js::try_new_GainNode__value2__as_value(context.as_ref(), options.as_ref()).map(Js::cast)
    }

    /// The factor for the volume, 1 by default.
    ///
    /// `readonly attribute AudioParam gain`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/GainNode/gain) · [Specification](https://webaudio.github.io/web-audio-api/#dom-gainnode-gain)
    #[inline]
    pub fn gain(&self) -> AudioParam {
        FromJs::from_js(Js::get_gain__as_value(js(self)))
    }
}

impl GainOptions {
    /// Options for a new `GainNode`.
    ///
    /// `dictionary GainOptions : AudioNodeOptions`
    ///
    /// Feature `web-audio`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The factor for the volume; 1 leaves it unchanged.
    ///
    /// `float gain = 1.0`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "gain")]
    pub fn get_gain(&self) -> Option<f32> {
        property::get(self, "gain")
    }

    /// Sets the factor for the volume; 1 leaves it unchanged.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "gain")]
    pub fn set_gain(&self, value: f32) -> &Self {
        property::set_f64(self, "gain", value as f64);
        self
    }

    /// Sets the number of channels for mixing the inputs, subject to `channelCountMode`; mostly 2 by default.
    ///
    /// `unsigned long channelCount`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCount")]
    pub fn set_channel_count(&self, value: u32) -> &Self {
        property::set_f64(self, "channelCount", value as f64);
        self
    }

    /// Sets how the number of mixing channels follows from the connected inputs.
    ///
    /// `ChannelCountMode channelCountMode`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCountMode")]
    pub fn set_channel_count_mode(&self, value: ChannelCountMode) -> &Self {
        property::set_str(self, "channelCountMode", value.as_str());
        self
    }

    /// Sets whether mixing treats channels as `speakers` or as `discrete` ones.
    ///
    /// `ChannelInterpretation channelInterpretation`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelInterpretation")]
    pub fn set_channel_interpretation(&self, value: ChannelInterpretation) -> &Self {
        property::set_str(self, "channelInterpretation", value.as_str());
        self
    }
}

impl Default for GainOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl IirFilterNode {
    /// Makes a new `IIRFilterNode`.
    ///
    /// `constructor(BaseAudioContext context, IIRFilterOptions options)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/IIRFilterNode/IIRFilterNode) · [Specification](https://webaudio.github.io/web-audio-api/#dom-iirfilternode-iirfilternode)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` for no or more than 20 coefficients, and an `InvalidStateError` where all of
    /// `feedforward` or the first of `feedback` is 0.
    #[inline]
    pub fn new(context: &BaseAudioContext, options: &IirFilterOptions) -> Result<IirFilterNode, Exception> {
        Js::try_new_IIRFilterNode__value2__as_value(context.as_ref(), options.as_ref()).map(Js::cast)
    }

    /// Writes the factor and the phase in radians for each given frequency into the two other arrays.
    ///
    /// `undefined getFrequencyResponse(Float32Array frequencyHz, Float32Array magResponse, Float32Array phaseResponse)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/IIRFilterNode/getFrequencyResponse) · [Specification](https://webaudio.github.io/web-audio-api/#dom-iirfilternode-getfrequencyresponse)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidAccessError` where the three arrays have different lengths.
    #[doc(alias = "getFrequencyResponse")]
    #[inline]
    pub fn get_frequency_response<'a, 'b, 'c>(
        &self,
        frequency_hz: impl Into<ReadBuffer<'a, f32>>,
        mag_response: impl Into<WriteBuffer<'b, f32>>,
        phase_response: impl Into<WriteBuffer<'c, f32>>,
    ) -> Result<(), Exception> {
        phase_response.into().with(|phase_response| {
            mag_response.into().with(|mag_response| {
                frequency_hz.into().with(|frequency_hz| {
                    Js::try_call_getFrequencyResponse__value3(js(self), frequency_hz, mag_response, phase_response)
                })
            })
        })
    }
}

impl IirFilterOptions {
    /// The coefficients of a new `IIRFilterNode`.
    ///
    /// `dictionary IIRFilterOptions : AudioNodeOptions`
    ///
    /// Feature `web-audio`.
    pub fn new(feedforward: impl IntoSequence<f64>, feedback: impl IntoSequence<f64>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "feedforward", &feedforward.to_value());
        property::set(&this, "feedback", &feedback.to_value());
        this
    }

    /// The coefficients for the input, at most 20 and not all 0.
    ///
    /// `required sequence<double> feedforward`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "feedforward")]
    pub fn get_feedforward(&self) -> Array<f64> {
        property::get(self, "feedforward")
    }

    /// Sets the coefficients for the input, at most 20 and not all 0.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "feedforward")]
    pub fn set_feedforward(&self, value: impl IntoSequence<f64>) -> &Self {
        property::set(self, "feedforward", &value.to_value());
        self
    }

    /// The coefficients for the earlier output, at most 20, of which the first must not be 0.
    ///
    /// `required sequence<double> feedback`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "feedback")]
    pub fn get_feedback(&self) -> Array<f64> {
        property::get(self, "feedback")
    }

    /// Sets the coefficients for the earlier output, at most 20, of which the first must not be 0.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "feedback")]
    pub fn set_feedback(&self, value: impl IntoSequence<f64>) -> &Self {
        property::set(self, "feedback", &value.to_value());
        self
    }

    /// Sets the number of channels for mixing the inputs, subject to `channelCountMode`; mostly 2 by default.
    ///
    /// `unsigned long channelCount`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCount")]
    pub fn set_channel_count(&self, value: u32) -> &Self {
        property::set_f64(self, "channelCount", value as f64);
        self
    }

    /// Sets how the number of mixing channels follows from the connected inputs.
    ///
    /// `ChannelCountMode channelCountMode`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCountMode")]
    pub fn set_channel_count_mode(&self, value: ChannelCountMode) -> &Self {
        property::set_str(self, "channelCountMode", value.as_str());
        self
    }

    /// Sets whether mixing treats channels as `speakers` or as `discrete` ones.
    ///
    /// `ChannelInterpretation channelInterpretation`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelInterpretation")]
    pub fn set_channel_interpretation(&self, value: ChannelInterpretation) -> &Self {
        property::set_str(self, "channelInterpretation", value.as_str());
        self
    }
}

impl MediaElementAudioSourceNode {
    /// Makes a new `MediaElementAudioSourceNode`.
    ///
    /// `constructor(AudioContext context, MediaElementAudioSourceOptions options)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaElementAudioSourceNode/MediaElementAudioSourceNode) · [Specification](https://webaudio.github.io/web-audio-api/#dom-mediaelementaudiosourcenode-mediaelementaudiosourcenode)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(
        context: &AudioContext,
        options: &MediaElementAudioSourceOptions,
    ) -> Result<MediaElementAudioSourceNode, Exception> {
        Js::try_new_MediaElementAudioSourceNode__value2__as_value(context.as_ref(), options.as_ref()).map(Js::cast)
    }

    /// The element that the sound comes from.
    ///
    /// `readonly attribute HTMLMediaElement mediaElement`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/MediaElementAudioSourceNode/mediaElement) · [Specification](https://webaudio.github.io/web-audio-api/#dom-mediaelementaudiosourcenode-mediaelement)
    #[doc(alias = "mediaElement")]
    #[inline]
    pub fn media_element(&self) -> HtmlMediaElement {
        FromJs::from_js(Js::get_mediaElement__as_value(js(self)))
    }
}

impl MediaElementAudioSourceOptions {
    /// Options for a new `MediaElementAudioSourceNode`.
    ///
    /// `dictionary MediaElementAudioSourceOptions`
    ///
    /// Feature `web-audio`.
    pub fn new(media_element: &HtmlMediaElement) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "mediaElement", media_element.as_ref());
        this
    }

    /// The element to take the sound from.
    ///
    /// `required HTMLMediaElement mediaElement`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "mediaElement")]
    pub fn get_media_element(&self) -> HtmlMediaElement {
        property::get(self, "mediaElement")
    }

    /// Sets the element to take the sound from.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "mediaElement")]
    pub fn set_media_element(&self, value: &HtmlMediaElement) -> &Self {
        property::set(self, "mediaElement", value.as_ref());
        self
    }
}

impl MediaStreamAudioDestinationNode {
    /// Makes a new `MediaStreamAudioDestinationNode`.
    ///
    /// `constructor(AudioContext context, optional AudioNodeOptions options = {})`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamAudioDestinationNode/MediaStreamAudioDestinationNode) · [Specification](https://webaudio.github.io/web-audio-api/#dom-mediastreamaudiodestinationnode-mediastreamaudiodestinationnode)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where `channelCount` is 0, or more than the browser supports.
    #[inline]
    pub fn new(context: &AudioContext) -> Result<MediaStreamAudioDestinationNode, Exception> {
        Js::try_new_MediaStreamAudioDestinationNode__value__as_value(context.as_ref()).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(AudioContext context, optional AudioNodeOptions options = {})`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where `channelCount` is 0, or more than the browser supports.
    #[inline]
    pub fn new_with_options(
        context: &AudioContext,
        options: impl IntoJs<AudioNodeOptions>,
    ) -> Result<MediaStreamAudioDestinationNode, Exception> {
        Js::try_new_MediaStreamAudioDestinationNode__value2__as_value(context.as_ref(), &options.to_value())
            .map(Js::cast)
    }

    /// The stream with the sound that reaches this node.
    ///
    /// `readonly attribute MediaStream stream`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamAudioDestinationNode/stream) · [Specification](https://webaudio.github.io/web-audio-api/#dom-mediastreamaudiodestinationnode-stream)
    #[inline]
    pub fn stream(&self) -> MediaStream {
        FromJs::from_js(Js::get_stream__as_value(js(self)))
    }
}

impl MediaStreamAudioSourceNode {
    /// Makes a new `MediaStreamAudioSourceNode`.
    ///
    /// `constructor(AudioContext context, MediaStreamAudioSourceOptions options)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamAudioSourceNode/MediaStreamAudioSourceNode) · [Specification](https://webaudio.github.io/web-audio-api/#dom-mediastreamaudiosourcenode-mediastreamaudiosourcenode)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the stream has no audio track.
    #[inline]
    pub fn new(
        context: &AudioContext,
        options: &MediaStreamAudioSourceOptions,
    ) -> Result<MediaStreamAudioSourceNode, Exception> {
        Js::try_new_MediaStreamAudioSourceNode__value2__as_value(context.as_ref(), options.as_ref()).map(Js::cast)
    }

    /// The stream that the sound comes from.
    ///
    /// `readonly attribute MediaStream mediaStream`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamAudioSourceNode/mediaStream) · [Specification](https://webaudio.github.io/web-audio-api/#dom-mediastreamaudiosourcenode-mediastream)
    #[doc(alias = "mediaStream")]
    #[inline]
    pub fn media_stream(&self) -> MediaStream {
        FromJs::from_js(Js::get_mediaStream__as_value(js(self)))
    }
}

impl MediaStreamAudioSourceOptions {
    /// Options for a new `MediaStreamAudioSourceNode`.
    ///
    /// `dictionary MediaStreamAudioSourceOptions`
    ///
    /// Feature `web-audio`.
    pub fn new(media_stream: &MediaStream) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "mediaStream", media_stream.as_ref());
        this
    }

    /// The stream to take the sound from; it must have an audio track.
    ///
    /// `required MediaStream mediaStream`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "mediaStream")]
    pub fn get_media_stream(&self) -> MediaStream {
        property::get(self, "mediaStream")
    }

    /// Sets the stream to take the sound from; it must have an audio track.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "mediaStream")]
    pub fn set_media_stream(&self, value: &MediaStream) -> &Self {
        property::set(self, "mediaStream", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl MediaStreamTrackAudioSourceNode {
    /// Makes a new `MediaStreamTrackAudioSourceNode`.
    ///
    /// `constructor(AudioContext context, MediaStreamTrackAudioSourceOptions options)`
    ///
    /// Features `web-audio` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrackAudioSourceNode/MediaStreamTrackAudioSourceNode) · [Specification](https://webaudio.github.io/web-audio-api/#dom-mediastreamtrackaudiosourcenode-mediastreamtrackaudiosourcenode)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(
        context: &AudioContext,
        options: &MediaStreamTrackAudioSourceOptions,
    ) -> Result<MediaStreamTrackAudioSourceNode, Exception> {
        Js::try_new_MediaStreamTrackAudioSourceNode__value2__as_value(context.as_ref(), options.as_ref()).map(Js::cast)
    }
}

#[cfg(feature = "experimental")]
impl MediaStreamTrackAudioSourceOptions {
    /// The options for a new `MediaStreamTrackAudioSourceNode`.
    ///
    /// `dictionary MediaStreamTrackAudioSourceOptions`
    ///
    /// Features `web-audio` and `experimental`.
    pub fn new(media_stream_track: &MediaStreamTrack) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "mediaStreamTrack", media_stream_track.as_ref());
        this
    }

    /// The audio track to play.
    ///
    /// `required MediaStreamTrack mediaStreamTrack`
    ///
    /// Features `web-audio` and `experimental`.
    #[doc(alias = "mediaStreamTrack")]
    pub fn get_media_stream_track(&self) -> MediaStreamTrack {
        property::get(self, "mediaStreamTrack")
    }

    /// Sets the audio track to play.
    ///
    /// Features `web-audio` and `experimental`.
    #[doc(alias = "mediaStreamTrack")]
    pub fn set_media_stream_track(&self, value: &MediaStreamTrack) -> &Self {
        property::set(self, "mediaStreamTrack", value.as_ref());
        self
    }
}

impl OscillatorNode {
    /// Makes a new `OscillatorNode`.
    ///
    /// `constructor(BaseAudioContext context, optional OscillatorOptions options = {})`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/OscillatorNode/OscillatorNode) · [Specification](https://webaudio.github.io/web-audio-api/#dom-oscillatornode-oscillatornode)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` for the type `custom` without a `periodicWave`.
    #[inline]
    pub fn new(context: &BaseAudioContext) -> Result<OscillatorNode, Exception> {
        Js::try_new_OscillatorNode__value__as_value(context.as_ref()).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(BaseAudioContext context, optional OscillatorOptions options = {})`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` for the type `custom` without a `periodicWave`.
    #[inline]
    pub fn new_with_options(
        context: &BaseAudioContext,
        options: &OscillatorOptions,
    ) -> Result<OscillatorNode, Exception> {
        Js::try_new_OscillatorNode__value2__as_value(context.as_ref(), options.as_ref()).map(Js::cast)
    }

    /// The waveform, `sine` by default; it becomes `custom` through `setPeriodicWave`.
    ///
    /// `attribute OscillatorType type`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/OscillatorNode/type) · [Specification](https://webaudio.github.io/web-audio-api/#dom-oscillatornode-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> OscillatorType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// Sets the waveform, `sine` by default; it becomes `custom` through `setPeriodicWave`.
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the value is `custom`, which only `setPeriodicWave()` sets.
    #[doc(alias = "type")]
    #[inline]
    pub fn set_type(&self, value: OscillatorType) -> Result<(), Exception> {
        Js::try_set_type__str(js(self), value.as_str())
    }

    /// The frequency in hertz, 440 by default.
    ///
    /// `readonly attribute AudioParam frequency`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/OscillatorNode/frequency) · [Specification](https://webaudio.github.io/web-audio-api/#dom-oscillatornode-frequency)
    #[inline]
    pub fn frequency(&self) -> AudioParam {
        FromJs::from_js(Js::get_frequency__as_value(js(self)))
    }

    /// An extra change of the frequency in cents, 0 by default.
    ///
    /// `readonly attribute AudioParam detune`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/OscillatorNode/detune) · [Specification](https://webaudio.github.io/web-audio-api/#dom-oscillatornode-detune)
    #[inline]
    pub fn detune(&self) -> AudioParam {
        FromJs::from_js(Js::get_detune__as_value(js(self)))
    }

    /// Sets a waveform of your own.
    ///
    /// `undefined setPeriodicWave(PeriodicWave periodicWave)`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/OscillatorNode/setPeriodicWave) · [Specification](https://webaudio.github.io/web-audio-api/#dom-oscillatornode-setperiodicwave)
    #[doc(alias = "setPeriodicWave")]
    #[inline]
    pub fn set_periodic_wave(&self, periodic_wave: &PeriodicWave) {
        Js::call_setPeriodicWave__value(js(self), periodic_wave.as_ref())
    }
}

impl OscillatorOptions {
    /// Options for a new `OscillatorNode`.
    ///
    /// `dictionary OscillatorOptions : AudioNodeOptions`
    ///
    /// Feature `web-audio`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The waveform; `custom` needs a `periodicWave`.
    ///
    /// `OscillatorType type = "sine"`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<OscillatorType> {
        property::get(self, "type")
    }

    /// Sets the waveform; `custom` needs a `periodicWave`.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: OscillatorType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// The frequency in hertz.
    ///
    /// `float frequency = 440`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "frequency")]
    pub fn get_frequency(&self) -> Option<f32> {
        property::get(self, "frequency")
    }

    /// Sets the frequency in hertz.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "frequency")]
    pub fn set_frequency(&self, value: f32) -> &Self {
        property::set_f64(self, "frequency", value as f64);
        self
    }

    /// An extra change of the frequency in cents.
    ///
    /// `float detune = 0`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "detune")]
    pub fn get_detune(&self) -> Option<f32> {
        property::get(self, "detune")
    }

    /// Sets an extra change of the frequency in cents.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "detune")]
    pub fn set_detune(&self, value: f32) -> &Self {
        property::set_f64(self, "detune", value as f64);
        self
    }

    /// A waveform of your own, which overrides `type`.
    ///
    /// `PeriodicWave periodicWave`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "periodicWave")]
    pub fn get_periodic_wave(&self) -> Option<PeriodicWave> {
        property::get(self, "periodicWave")
    }

    /// Sets a waveform of your own, which overrides `type`.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "periodicWave")]
    pub fn set_periodic_wave(&self, value: &PeriodicWave) -> &Self {
        property::set(self, "periodicWave", value.as_ref());
        self
    }

    /// Sets the number of channels for mixing the inputs, subject to `channelCountMode`; mostly 2 by default.
    ///
    /// `unsigned long channelCount`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCount")]
    pub fn set_channel_count(&self, value: u32) -> &Self {
        property::set_f64(self, "channelCount", value as f64);
        self
    }

    /// Sets how the number of mixing channels follows from the connected inputs.
    ///
    /// `ChannelCountMode channelCountMode`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCountMode")]
    pub fn set_channel_count_mode(&self, value: ChannelCountMode) -> &Self {
        property::set_str(self, "channelCountMode", value.as_str());
        self
    }

    /// Sets whether mixing treats channels as `speakers` or as `discrete` ones.
    ///
    /// `ChannelInterpretation channelInterpretation`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelInterpretation")]
    pub fn set_channel_interpretation(&self, value: ChannelInterpretation) -> &Self {
        property::set_str(self, "channelInterpretation", value.as_str());
        self
    }
}

impl Default for OscillatorOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl PannerNode {
    /// Makes a new `PannerNode`.
    ///
    /// `constructor(BaseAudioContext context, optional PannerOptions options = {})`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/PannerNode/PannerNode) · [Specification](https://webaudio.github.io/web-audio-api/#dom-pannernode-pannernode)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for a distance or rolloff out of range, an `InvalidStateError` for a `coneOuterGain`
    /// outside of 0 to 1, and a `NotSupportedError` for more than 2 channels.
    #[inline]
    pub fn new(context: &BaseAudioContext) -> Result<PannerNode, Exception> {
        Js::try_new_PannerNode__value__as_value(context.as_ref()).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(BaseAudioContext context, optional PannerOptions options = {})`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for a distance or rolloff out of range, an `InvalidStateError` for a `coneOuterGain`
    /// outside of 0 to 1, and a `NotSupportedError` for more than 2 channels.
    #[inline]
    pub fn new_with_options(context: &BaseAudioContext, options: &PannerOptions) -> Result<PannerNode, Exception> {
        Js::try_new_PannerNode__value2__as_value(context.as_ref(), options.as_ref()).map(Js::cast)
    }

    /// How the sound is placed in space; `equalpower` by default.
    ///
    /// `attribute PanningModelType panningModel`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/PannerNode/panningModel) · [Specification](https://webaudio.github.io/web-audio-api/#dom-pannernode-panningmodel)
    #[doc(alias = "panningModel")]
    #[inline]
    pub fn panning_model(&self) -> PanningModelType {
        FromJs::from_js(Js::get_panningModel__as_value(js(self)))
    }

    /// Sets how the sound is placed in space; `equalpower` by default.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "panningModel")]
    #[inline]
    pub fn set_panning_model(&self, value: PanningModelType) {
        Js::set_panningModel__str(js(self), value.as_str())
    }

    /// The x coordinate of the source, 0 by default; the positive axis points to the right.
    ///
    /// `readonly attribute AudioParam positionX`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/PannerNode/positionX) · [Specification](https://webaudio.github.io/web-audio-api/#dom-pannernode-positionx)
    #[doc(alias = "positionX")]
    #[inline]
    pub fn position_x(&self) -> AudioParam {
        FromJs::from_js(Js::get_positionX__as_value(js(self)))
    }

    /// The y coordinate of the source, 0 by default; the positive axis points up.
    ///
    /// `readonly attribute AudioParam positionY`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/PannerNode/positionY) · [Specification](https://webaudio.github.io/web-audio-api/#dom-pannernode-positiony)
    #[doc(alias = "positionY")]
    #[inline]
    pub fn position_y(&self) -> AudioParam {
        FromJs::from_js(Js::get_positionY__as_value(js(self)))
    }

    /// The z coordinate of the source, 0 by default; the positive axis points toward the listener's back.
    ///
    /// `readonly attribute AudioParam positionZ`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/PannerNode/positionZ) · [Specification](https://webaudio.github.io/web-audio-api/#dom-pannernode-positionz)
    #[doc(alias = "positionZ")]
    #[inline]
    pub fn position_z(&self) -> AudioParam {
        FromJs::from_js(Js::get_positionZ__as_value(js(self)))
    }

    /// The x component of the direction that the source points to, 1 by default.
    ///
    /// `readonly attribute AudioParam orientationX`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/PannerNode/orientationX) · [Specification](https://webaudio.github.io/web-audio-api/#dom-pannernode-orientationx)
    #[doc(alias = "orientationX")]
    #[inline]
    pub fn orientation_x(&self) -> AudioParam {
        FromJs::from_js(Js::get_orientationX__as_value(js(self)))
    }

    /// The y component of the direction that the source points to, 0 by default.
    ///
    /// `readonly attribute AudioParam orientationY`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/PannerNode/orientationY) · [Specification](https://webaudio.github.io/web-audio-api/#dom-pannernode-orientationy)
    #[doc(alias = "orientationY")]
    #[inline]
    pub fn orientation_y(&self) -> AudioParam {
        FromJs::from_js(Js::get_orientationY__as_value(js(self)))
    }

    /// The z component of the direction that the source points to, 0 by default.
    ///
    /// `readonly attribute AudioParam orientationZ`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/PannerNode/orientationZ) · [Specification](https://webaudio.github.io/web-audio-api/#dom-pannernode-orientationz)
    #[doc(alias = "orientationZ")]
    #[inline]
    pub fn orientation_z(&self) -> AudioParam {
        FromJs::from_js(Js::get_orientationZ__as_value(js(self)))
    }

    /// How the volume falls with distance; `inverse` by default.
    ///
    /// `attribute DistanceModelType distanceModel`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/PannerNode/distanceModel) · [Specification](https://webaudio.github.io/web-audio-api/#dom-pannernode-distancemodel)
    #[doc(alias = "distanceModel")]
    #[inline]
    pub fn distance_model(&self) -> DistanceModelType {
        FromJs::from_js(Js::get_distanceModel__as_value(js(self)))
    }

    /// Sets how the volume falls with distance; `inverse` by default.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "distanceModel")]
    #[inline]
    pub fn set_distance_model(&self, value: DistanceModelType) {
        Js::set_distanceModel__str(js(self), value.as_str())
    }

    /// The distance at which the volume begins to fall, 1 by default.
    ///
    /// `attribute double refDistance`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/PannerNode/refDistance) · [Specification](https://webaudio.github.io/web-audio-api/#dom-pannernode-refdistance)
    #[doc(alias = "refDistance")]
    #[inline]
    pub fn ref_distance(&self) -> f64 {
        Js::get_refDistance__as_number(js(self))
    }

    /// Sets the distance at which the volume begins to fall, 1 by default.
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where the value is negative.
    #[doc(alias = "refDistance")]
    #[inline]
    pub fn set_ref_distance(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_refDistance__number(js(self), value)
    }

    /// The distance beyond which the linear model falls no further, 10000 by default.
    ///
    /// `attribute double maxDistance`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/PannerNode/maxDistance) · [Specification](https://webaudio.github.io/web-audio-api/#dom-pannernode-maxdistance)
    #[doc(alias = "maxDistance")]
    #[inline]
    pub fn max_distance(&self) -> f64 {
        Js::get_maxDistance__as_number(js(self))
    }

    /// Sets the distance beyond which the linear model falls no further, 10000 by default.
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where the value is not greater than 0.
    #[doc(alias = "maxDistance")]
    #[inline]
    pub fn set_max_distance(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_maxDistance__number(js(self), value)
    }

    /// How fast the volume falls with distance, 1 by default.
    ///
    /// `attribute double rolloffFactor`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/PannerNode/rolloffFactor) · [Specification](https://webaudio.github.io/web-audio-api/#dom-pannernode-rollofffactor)
    #[doc(alias = "rolloffFactor")]
    #[inline]
    pub fn rolloff_factor(&self) -> f64 {
        Js::get_rolloffFactor__as_number(js(self))
    }

    /// Sets how fast the volume falls with distance, 1 by default.
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where the value is negative.
    #[doc(alias = "rolloffFactor")]
    #[inline]
    pub fn set_rolloff_factor(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_rolloffFactor__number(js(self), value)
    }

    /// The angle of the cone in which the sound is at full volume, in degrees; 360 by default.
    ///
    /// `attribute double coneInnerAngle`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/PannerNode/coneInnerAngle) · [Specification](https://webaudio.github.io/web-audio-api/#dom-pannernode-coneinnerangle)
    #[doc(alias = "coneInnerAngle")]
    #[inline]
    pub fn cone_inner_angle(&self) -> f64 {
        Js::get_coneInnerAngle__as_number(js(self))
    }

    /// Sets the angle of the cone in which the sound is at full volume, in degrees; 360 by default.
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "coneInnerAngle")]
    #[inline]
    pub fn set_cone_inner_angle(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_coneInnerAngle__number(js(self), value)
    }

    /// The angle of the cone outside of which `coneOuterGain` applies, in degrees; 360 by default.
    ///
    /// `attribute double coneOuterAngle`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/PannerNode/coneOuterAngle) · [Specification](https://webaudio.github.io/web-audio-api/#dom-pannernode-coneouterangle)
    #[doc(alias = "coneOuterAngle")]
    #[inline]
    pub fn cone_outer_angle(&self) -> f64 {
        Js::get_coneOuterAngle__as_number(js(self))
    }

    /// Sets the angle of the cone outside of which `coneOuterGain` applies, in degrees; 360 by default.
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "coneOuterAngle")]
    #[inline]
    pub fn set_cone_outer_angle(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_coneOuterAngle__number(js(self), value)
    }

    /// The factor for the volume outside of the outer cone, from 0 to 1; 0 by default.
    ///
    /// `attribute double coneOuterGain`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/PannerNode/coneOuterGain) · [Specification](https://webaudio.github.io/web-audio-api/#dom-pannernode-coneoutergain)
    #[doc(alias = "coneOuterGain")]
    #[inline]
    pub fn cone_outer_gain(&self) -> f64 {
        Js::get_coneOuterGain__as_number(js(self))
    }

    /// Sets the factor for the volume outside of the outer cone, from 0 to 1; 0 by default.
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the value is outside of 0 to 1.
    #[doc(alias = "coneOuterGain")]
    #[inline]
    pub fn set_cone_outer_gain(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_coneOuterGain__number(js(self), value)
    }

    /// Sets the position of the source; outdated, use the `positionX` parameters.
    ///
    /// `undefined setPosition(float x, float y, float z)`
    ///
    /// Feature `web-audio`. [MDN](https://developer.mozilla.org/docs/Web/API/PannerNode/setPosition) · [Specification](https://webaudio.github.io/web-audio-api/#dom-pannernode-setposition)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where one of the parameters it sets has a curve at the current time, set with
    /// `setValueCurveAtTime()`.
    #[doc(alias = "setPosition")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/PannerNode/setPosition"]
    #[inline]
    pub fn set_position(&self, x: f32, y: f32, z: f32) -> Result<(), Exception> {
        Js::try_call_setPosition__number3(js(self), x as f64, y as f64, z as f64)
    }

    /// Sets the direction of the source; outdated, use the `orientationX` parameters.
    ///
    /// `undefined setOrientation(float x, float y, float z)`
    ///
    /// Feature `web-audio`. [MDN](https://developer.mozilla.org/docs/Web/API/PannerNode/setOrientation) · [Specification](https://webaudio.github.io/web-audio-api/#dom-pannernode-setorientation)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where one of the parameters it sets has a curve at the current time, set with
    /// `setValueCurveAtTime()`.
    #[doc(alias = "setOrientation")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/PannerNode/setOrientation"]
    #[inline]
    pub fn set_orientation(&self, x: f32, y: f32, z: f32) -> Result<(), Exception> {
        Js::try_call_setOrientation__number3(js(self), x as f64, y as f64, z as f64)
    }
}

impl PannerOptions {
    /// Options for a new `PannerNode`.
    ///
    /// `dictionary PannerOptions : AudioNodeOptions`
    ///
    /// Feature `web-audio`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// How the sound is placed in space.
    ///
    /// `PanningModelType panningModel = "equalpower"`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "panningModel")]
    pub fn get_panning_model(&self) -> Option<PanningModelType> {
        property::get(self, "panningModel")
    }

    /// Sets how the sound is placed in space.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "panningModel")]
    pub fn set_panning_model(&self, value: PanningModelType) -> &Self {
        property::set_str(self, "panningModel", value.as_str());
        self
    }

    /// How the volume falls with distance.
    ///
    /// `DistanceModelType distanceModel = "inverse"`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "distanceModel")]
    pub fn get_distance_model(&self) -> Option<DistanceModelType> {
        property::get(self, "distanceModel")
    }

    /// Sets how the volume falls with distance.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "distanceModel")]
    pub fn set_distance_model(&self, value: DistanceModelType) -> &Self {
        property::set_str(self, "distanceModel", value.as_str());
        self
    }

    /// The x coordinate of the source.
    ///
    /// `float positionX = 0`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "positionX")]
    pub fn get_position_x(&self) -> Option<f32> {
        property::get(self, "positionX")
    }

    /// Sets the x coordinate of the source.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "positionX")]
    pub fn set_position_x(&self, value: f32) -> &Self {
        property::set_f64(self, "positionX", value as f64);
        self
    }

    /// The y coordinate of the source.
    ///
    /// `float positionY = 0`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "positionY")]
    pub fn get_position_y(&self) -> Option<f32> {
        property::get(self, "positionY")
    }

    /// Sets the y coordinate of the source.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "positionY")]
    pub fn set_position_y(&self, value: f32) -> &Self {
        property::set_f64(self, "positionY", value as f64);
        self
    }

    /// The z coordinate of the source.
    ///
    /// `float positionZ = 0`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "positionZ")]
    pub fn get_position_z(&self) -> Option<f32> {
        property::get(self, "positionZ")
    }

    /// Sets the z coordinate of the source.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "positionZ")]
    pub fn set_position_z(&self, value: f32) -> &Self {
        property::set_f64(self, "positionZ", value as f64);
        self
    }

    /// The x component of the direction that the source points to.
    ///
    /// `float orientationX = 1`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "orientationX")]
    pub fn get_orientation_x(&self) -> Option<f32> {
        property::get(self, "orientationX")
    }

    /// Sets the x component of the direction that the source points to.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "orientationX")]
    pub fn set_orientation_x(&self, value: f32) -> &Self {
        property::set_f64(self, "orientationX", value as f64);
        self
    }

    /// The y component of the direction that the source points to.
    ///
    /// `float orientationY = 0`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "orientationY")]
    pub fn get_orientation_y(&self) -> Option<f32> {
        property::get(self, "orientationY")
    }

    /// Sets the y component of the direction that the source points to.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "orientationY")]
    pub fn set_orientation_y(&self, value: f32) -> &Self {
        property::set_f64(self, "orientationY", value as f64);
        self
    }

    /// The z component of the direction that the source points to.
    ///
    /// `float orientationZ = 0`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "orientationZ")]
    pub fn get_orientation_z(&self) -> Option<f32> {
        property::get(self, "orientationZ")
    }

    /// Sets the z component of the direction that the source points to.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "orientationZ")]
    pub fn set_orientation_z(&self, value: f32) -> &Self {
        property::set_f64(self, "orientationZ", value as f64);
        self
    }

    /// The distance at which the volume begins to fall.
    ///
    /// `double refDistance = 1`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "refDistance")]
    pub fn get_ref_distance(&self) -> Option<f64> {
        property::get(self, "refDistance")
    }

    /// Sets the distance at which the volume begins to fall.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "refDistance")]
    pub fn set_ref_distance(&self, value: f64) -> &Self {
        property::set_f64(self, "refDistance", value);
        self
    }

    /// The distance beyond which the linear model falls no further.
    ///
    /// `double maxDistance = 10000`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "maxDistance")]
    pub fn get_max_distance(&self) -> Option<f64> {
        property::get(self, "maxDistance")
    }

    /// Sets the distance beyond which the linear model falls no further.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "maxDistance")]
    pub fn set_max_distance(&self, value: f64) -> &Self {
        property::set_f64(self, "maxDistance", value);
        self
    }

    /// How fast the volume falls with distance.
    ///
    /// `double rolloffFactor = 1`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "rolloffFactor")]
    pub fn get_rolloff_factor(&self) -> Option<f64> {
        property::get(self, "rolloffFactor")
    }

    /// Sets how fast the volume falls with distance.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "rolloffFactor")]
    pub fn set_rolloff_factor(&self, value: f64) -> &Self {
        property::set_f64(self, "rolloffFactor", value);
        self
    }

    /// The angle of the cone in which the sound is at full volume, in degrees.
    ///
    /// `double coneInnerAngle = 360`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "coneInnerAngle")]
    pub fn get_cone_inner_angle(&self) -> Option<f64> {
        property::get(self, "coneInnerAngle")
    }

    /// Sets the angle of the cone in which the sound is at full volume, in degrees.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "coneInnerAngle")]
    pub fn set_cone_inner_angle(&self, value: f64) -> &Self {
        property::set_f64(self, "coneInnerAngle", value);
        self
    }

    /// The angle of the cone outside of which `coneOuterGain` applies, in degrees.
    ///
    /// `double coneOuterAngle = 360`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "coneOuterAngle")]
    pub fn get_cone_outer_angle(&self) -> Option<f64> {
        property::get(self, "coneOuterAngle")
    }

    /// Sets the angle of the cone outside of which `coneOuterGain` applies, in degrees.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "coneOuterAngle")]
    pub fn set_cone_outer_angle(&self, value: f64) -> &Self {
        property::set_f64(self, "coneOuterAngle", value);
        self
    }

    /// The factor for the volume outside of the outer cone, from 0 to 1.
    ///
    /// `double coneOuterGain = 0`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "coneOuterGain")]
    pub fn get_cone_outer_gain(&self) -> Option<f64> {
        property::get(self, "coneOuterGain")
    }

    /// Sets the factor for the volume outside of the outer cone, from 0 to 1.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "coneOuterGain")]
    pub fn set_cone_outer_gain(&self, value: f64) -> &Self {
        property::set_f64(self, "coneOuterGain", value);
        self
    }

    /// Sets the number of channels for mixing the inputs, subject to `channelCountMode`; mostly 2 by default.
    ///
    /// `unsigned long channelCount`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCount")]
    pub fn set_channel_count(&self, value: u32) -> &Self {
        property::set_f64(self, "channelCount", value as f64);
        self
    }

    /// Sets how the number of mixing channels follows from the connected inputs.
    ///
    /// `ChannelCountMode channelCountMode`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCountMode")]
    pub fn set_channel_count_mode(&self, value: ChannelCountMode) -> &Self {
        property::set_str(self, "channelCountMode", value.as_str());
        self
    }

    /// Sets whether mixing treats channels as `speakers` or as `discrete` ones.
    ///
    /// `ChannelInterpretation channelInterpretation`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelInterpretation")]
    pub fn set_channel_interpretation(&self, value: ChannelInterpretation) -> &Self {
        property::set_str(self, "channelInterpretation", value.as_str());
        self
    }
}

impl Default for PannerOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl PeriodicWave {
    /// Makes a new `PeriodicWave`.
    ///
    /// `constructor(BaseAudioContext context, optional PeriodicWaveOptions options = {})`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/PeriodicWave/PeriodicWave) · [Specification](https://webaudio.github.io/web-audio-api/#dom-periodicwave-periodicwave)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `real` and `imag` have different lengths, or less than 2 values.
    #[inline]
    pub fn new(context: &BaseAudioContext) -> Result<PeriodicWave, Exception> {
        Js::try_new_PeriodicWave__value__as_value(context.as_ref()).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(BaseAudioContext context, optional PeriodicWaveOptions options = {})`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `real` and `imag` have different lengths, or less than 2 values.
    #[inline]
    pub fn new_with_options(
        context: &BaseAudioContext,
        options: &PeriodicWaveOptions,
    ) -> Result<PeriodicWave, Exception> {
        Js::try_new_PeriodicWave__value2__as_value(context.as_ref(), options.as_ref()).map(Js::cast)
    }
}

impl PeriodicWaveConstraints {
    /// Whether a new waveform is normalized.
    ///
    /// `dictionary PeriodicWaveConstraints`
    ///
    /// Feature `web-audio`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to keep the harmonics as given; by default the wave is scaled to a peak of 1.
    ///
    /// `boolean disableNormalization = false`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "disableNormalization")]
    pub fn get_disable_normalization(&self) -> Option<bool> {
        property::get(self, "disableNormalization")
    }

    /// Sets whether to keep the harmonics as given; by default the wave is scaled to a peak of 1.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "disableNormalization")]
    pub fn set_disable_normalization(&self, value: bool) -> &Self {
        property::set_bool(self, "disableNormalization", value);
        self
    }
}

impl Default for PeriodicWaveConstraints {
    fn default() -> Self {
        Self::new()
    }
}

impl PeriodicWaveOptions {
    /// The harmonics of a new `PeriodicWave`.
    ///
    /// `dictionary PeriodicWaveOptions : PeriodicWaveConstraints`
    ///
    /// Feature `web-audio`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The cosine parts of the harmonics; the first entry, at zero frequency, is ignored.
    ///
    /// `sequence<float> real`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "real")]
    pub fn get_real(&self) -> Option<Array<f32>> {
        property::get(self, "real")
    }

    /// Sets the cosine parts of the harmonics; the first entry, at zero frequency, is ignored.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "real")]
    pub fn set_real(&self, value: impl IntoSequence<f32>) -> &Self {
        property::set(self, "real", &value.to_value());
        self
    }

    /// The sine parts of the harmonics; the first entry is ignored.
    ///
    /// `sequence<float> imag`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "imag")]
    pub fn get_imag(&self) -> Option<Array<f32>> {
        property::get(self, "imag")
    }

    /// Sets the sine parts of the harmonics; the first entry is ignored.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "imag")]
    pub fn set_imag(&self, value: impl IntoSequence<f32>) -> &Self {
        property::set(self, "imag", &value.to_value());
        self
    }

    /// Sets whether to keep the harmonics as given; by default the wave is scaled to a peak of 1.
    ///
    /// `boolean disableNormalization = false`
    ///
    /// Feature `web-audio`. Inherited from `PeriodicWaveConstraints`.
    #[doc(alias = "disableNormalization")]
    pub fn set_disable_normalization(&self, value: bool) -> &Self {
        property::set_bool(self, "disableNormalization", value);
        self
    }
}

impl Default for PeriodicWaveOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl ScriptProcessorNode {
    /// The handler of the event `audioprocess`.
    ///
    /// `attribute EventHandler onaudioprocess`
    ///
    /// Feature `web-audio`. [MDN](https://developer.mozilla.org/docs/Web/API/ScriptProcessorNode/audioprocess_event) · [Specification](https://webaudio.github.io/web-audio-api/#eventdef-scriptprocessornode-audioprocess)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/ScriptProcessorNode"]
    pub fn onaudioprocess(&self) -> Option<Function<fn(AudioProcessingEvent)>> {
        property::get(self, "onaudioprocess")
    }

    /// Sets the handler of the event `audioprocess`.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "onaudioprocess")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/ScriptProcessorNode"]
    pub fn set_onaudioprocess(&self, value: Option<&Function<fn(AudioProcessingEvent)>>) {
        property::set(self, "onaudioprocess", nullable(value))
    }

    /// The number of sample-frames in each processed block.
    ///
    /// `readonly attribute long bufferSize`
    ///
    /// Feature `web-audio`. [MDN](https://developer.mozilla.org/docs/Web/API/ScriptProcessorNode/bufferSize) · [Specification](https://webaudio.github.io/web-audio-api/#dom-scriptprocessornode-buffersize)
    #[doc(alias = "bufferSize")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/ScriptProcessorNode"]
    #[inline]
    pub fn buffer_size(&self) -> i32 {
        Js::get_bufferSize__as_number(js(self)) as i32
    }
}

impl StereoPannerNode {
    /// Makes a new `StereoPannerNode`.
    ///
    /// `constructor(BaseAudioContext context, optional StereoPannerOptions options = {})`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/StereoPannerNode/StereoPannerNode) · [Specification](https://webaudio.github.io/web-audio-api/#dom-stereopannernode-stereopannernode)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` for a channel count of 0 or above 2, or the channel count mode `max`.
    #[inline]
    pub fn new(context: &BaseAudioContext) -> Result<StereoPannerNode, Exception> {
        Js::try_new_StereoPannerNode__value__as_value(context.as_ref()).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(BaseAudioContext context, optional StereoPannerOptions options = {})`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` for a channel count of 0 or above 2, or the channel count mode `max`.
    #[inline]
    pub fn new_with_options(
        context: &BaseAudioContext,
        options: &StereoPannerOptions,
    ) -> Result<StereoPannerNode, Exception> {
        Js::try_new_StereoPannerNode__value2__as_value(context.as_ref(), options.as_ref()).map(Js::cast)
    }

    /// The position from -1 for left to 1 for right, 0 by default.
    ///
    /// `readonly attribute AudioParam pan`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/StereoPannerNode/pan) · [Specification](https://webaudio.github.io/web-audio-api/#dom-stereopannernode-pan)
    #[inline]
    pub fn pan(&self) -> AudioParam {
        FromJs::from_js(Js::get_pan__as_value(js(self)))
    }
}

impl StereoPannerOptions {
    /// Options for a new `StereoPannerNode`.
    ///
    /// `dictionary StereoPannerOptions : AudioNodeOptions`
    ///
    /// Feature `web-audio`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The position from -1 for left to 1 for right.
    ///
    /// `float pan = 0`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "pan")]
    pub fn get_pan(&self) -> Option<f32> {
        property::get(self, "pan")
    }

    /// Sets the position from -1 for left to 1 for right.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "pan")]
    pub fn set_pan(&self, value: f32) -> &Self {
        property::set_f64(self, "pan", value as f64);
        self
    }

    /// Sets the number of channels for mixing the inputs, subject to `channelCountMode`; mostly 2 by default.
    ///
    /// `unsigned long channelCount`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCount")]
    pub fn set_channel_count(&self, value: u32) -> &Self {
        property::set_f64(self, "channelCount", value as f64);
        self
    }

    /// Sets how the number of mixing channels follows from the connected inputs.
    ///
    /// `ChannelCountMode channelCountMode`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCountMode")]
    pub fn set_channel_count_mode(&self, value: ChannelCountMode) -> &Self {
        property::set_str(self, "channelCountMode", value.as_str());
        self
    }

    /// Sets whether mixing treats channels as `speakers` or as `discrete` ones.
    ///
    /// `ChannelInterpretation channelInterpretation`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelInterpretation")]
    pub fn set_channel_interpretation(&self, value: ChannelInterpretation) -> &Self {
        property::set_str(self, "channelInterpretation", value.as_str());
        self
    }
}

impl Default for StereoPannerOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl WaveShaperNode {
    /// Makes a new `WaveShaperNode`.
    ///
    /// `constructor(BaseAudioContext context, optional WaveShaperOptions options = {})`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/WaveShaperNode/WaveShaperNode) · [Specification](https://webaudio.github.io/web-audio-api/#dom-waveshapernode-waveshapernode)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` for a curve of less than 2 values, and a `NotSupportedError` for 0 or too many
    /// channels.
    #[inline]
    pub fn new(context: &BaseAudioContext) -> Result<WaveShaperNode, Exception> {
        Js::try_new_WaveShaperNode__value__as_value(context.as_ref()).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(BaseAudioContext context, optional WaveShaperOptions options = {})`
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` for a curve of less than 2 values, and a `NotSupportedError` for 0 or too many
    /// channels.
    #[inline]
    pub fn new_with_options(
        context: &BaseAudioContext,
        options: &WaveShaperOptions,
    ) -> Result<WaveShaperNode, Exception> {
        Js::try_new_WaveShaperNode__value2__as_value(context.as_ref(), options.as_ref()).map(Js::cast)
    }

    /// The curve that input values from -1 to 1 are mapped through, or null for no change.
    ///
    /// `attribute Float32Array? curve`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WaveShaperNode/curve) · [Specification](https://webaudio.github.io/web-audio-api/#dom-waveshapernode-curve)
    #[inline]
    pub fn curve(&self) -> Option<Float32Array> {
        Js::get_curve__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the curve that input values from -1 to 1 are mapped through, or null for no change.
    ///
    /// Feature `web-audio`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` for a curve of less than 2 values, or a second one that is not `null`.
    #[doc(alias = "curve")]
    #[inline]
    pub fn set_curve(&self, value: Option<&Float32Array>) -> Result<(), Exception> {
        Js::try_set_curve__value(js(self), nullable(value))
    }

    /// How much to oversample against aliasing; `none` by default.
    ///
    /// `attribute OverSampleType oversample`
    ///
    /// Feature `web-audio`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WaveShaperNode/oversample) · [Specification](https://webaudio.github.io/web-audio-api/#dom-waveshapernode-oversample)
    #[inline]
    pub fn oversample(&self) -> OverSampleType {
        FromJs::from_js(Js::get_oversample__as_value(js(self)))
    }

    /// Sets how much to oversample against aliasing; `none` by default.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "oversample")]
    #[inline]
    pub fn set_oversample(&self, value: OverSampleType) {
        Js::set_oversample__str(js(self), value.as_str())
    }
}

impl WaveShaperOptions {
    /// Options for a new `WaveShaperNode`.
    ///
    /// `dictionary WaveShaperOptions : AudioNodeOptions`
    ///
    /// Feature `web-audio`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The curve that input values from -1 to 1 are mapped through.
    ///
    /// `sequence<float> curve`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "curve")]
    pub fn get_curve(&self) -> Option<Array<f32>> {
        property::get(self, "curve")
    }

    /// Sets the curve that input values from -1 to 1 are mapped through.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "curve")]
    pub fn set_curve(&self, value: impl IntoSequence<f32>) -> &Self {
        property::set(self, "curve", &value.to_value());
        self
    }

    /// How much to oversample against aliasing.
    ///
    /// `OverSampleType oversample = "none"`
    ///
    /// Feature `web-audio`.
    #[doc(alias = "oversample")]
    pub fn get_oversample(&self) -> Option<OverSampleType> {
        property::get(self, "oversample")
    }

    /// Sets how much to oversample against aliasing.
    ///
    /// Feature `web-audio`.
    #[doc(alias = "oversample")]
    pub fn set_oversample(&self, value: OverSampleType) -> &Self {
        property::set_str(self, "oversample", value.as_str());
        self
    }

    /// Sets the number of channels for mixing the inputs, subject to `channelCountMode`; mostly 2 by default.
    ///
    /// `unsigned long channelCount`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCount")]
    pub fn set_channel_count(&self, value: u32) -> &Self {
        property::set_f64(self, "channelCount", value as f64);
        self
    }

    /// Sets how the number of mixing channels follows from the connected inputs.
    ///
    /// `ChannelCountMode channelCountMode`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCountMode")]
    pub fn set_channel_count_mode(&self, value: ChannelCountMode) -> &Self {
        property::set_str(self, "channelCountMode", value.as_str());
        self
    }

    /// Sets whether mixing treats channels as `speakers` or as `discrete` ones.
    ///
    /// `ChannelInterpretation channelInterpretation`
    ///
    /// Feature `web-audio`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelInterpretation")]
    pub fn set_channel_interpretation(&self, value: ChannelInterpretation) -> &Self {
        property::set_str(self, "channelInterpretation", value.as_str());
        self
    }
}

impl Default for WaveShaperOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl AudioPlaybackStats {
    /// The total length in seconds of the gaps that came from audio being delivered too late.
    ///
    /// `readonly attribute double underrunDuration`
    ///
    /// Features `web-audio` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/AudioPlaybackStats/underrunDuration) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioplaybackstats-underrunduration)
    #[doc(alias = "underrunDuration")]
    #[inline]
    pub fn underrun_duration(&self) -> f64 {
        Js::get_underrunDuration__as_number(js(self))
    }

    /// The number of gaps that came from audio being delivered too late.
    ///
    /// `readonly attribute unsigned long underrunEvents`
    ///
    /// Features `web-audio` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/AudioPlaybackStats/underrunEvents) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioplaybackstats-underrunevents)
    #[doc(alias = "underrunEvents")]
    #[inline]
    pub fn underrun_events(&self) -> u32 {
        Js::get_underrunEvents__as_number(js(self)) as u32
    }

    /// The total length in seconds of all the audio that was played, gaps included.
    ///
    /// `readonly attribute double totalDuration`
    ///
    /// Features `web-audio` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/AudioPlaybackStats/totalDuration) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioplaybackstats-totalduration)
    #[doc(alias = "totalDuration")]
    #[inline]
    pub fn total_duration(&self) -> f64 {
        Js::get_totalDuration__as_number(js(self))
    }

    /// The average output latency in seconds since the start or the last `resetLatency`.
    ///
    /// `readonly attribute double averageLatency`
    ///
    /// Features `web-audio` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/AudioPlaybackStats/averageLatency) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioplaybackstats-averagelatency)
    #[doc(alias = "averageLatency")]
    #[inline]
    pub fn average_latency(&self) -> f64 {
        Js::get_averageLatency__as_number(js(self))
    }

    /// The smallest output latency in seconds since the start or the last `resetLatency`.
    ///
    /// `readonly attribute double minimumLatency`
    ///
    /// Features `web-audio` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/AudioPlaybackStats/minimumLatency) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioplaybackstats-minimumlatency)
    #[doc(alias = "minimumLatency")]
    #[inline]
    pub fn minimum_latency(&self) -> f64 {
        Js::get_minimumLatency__as_number(js(self))
    }

    /// The largest output latency in seconds since the start or the last `resetLatency`.
    ///
    /// `readonly attribute double maximumLatency`
    ///
    /// Features `web-audio` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/AudioPlaybackStats/maximumLatency) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioplaybackstats-maximumlatency)
    #[doc(alias = "maximumLatency")]
    #[inline]
    pub fn maximum_latency(&self) -> f64 {
        Js::get_maximumLatency__as_number(js(self))
    }

    /// Starts the latency statistics anew from now; gaps and total length stay as they are.
    ///
    /// `undefined resetLatency()`
    ///
    /// Features `web-audio` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/AudioPlaybackStats/resetLatency) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioplaybackstats-resetlatency)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "resetLatency")]
    #[inline]
    pub fn reset_latency(&self) -> Result<(), Exception> {
        Js::try_call_resetLatency(js(self))
    }

    /// Returns the statistics as a plain object.
    ///
    /// `object toJSON()`
    ///
    /// Features `web-audio` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/AudioPlaybackStats/toJSON) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioplaybackstats-tojson)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Result<Object, Exception> {
        Js::try_call_toJSON__as_value(js(self)).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "Q")]
    pub(crate) fn get_Q__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "attack")]
    pub(crate) fn get_attack__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "automationRate")]
    pub(crate) fn get_automationRate__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "baseLatency")]
    pub(crate) fn get_baseLatency__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "buffer")]
    pub(crate) fn get_buffer__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "bufferSize")]
    pub(crate) fn get_bufferSize__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "channelCount")]
    pub(crate) fn get_channelCount__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "channelCountMode")]
    pub(crate) fn get_channelCountMode__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "channelInterpretation")]
    pub(crate) fn get_channelInterpretation__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "coneInnerAngle")]
    pub(crate) fn get_coneInnerAngle__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "coneOuterAngle")]
    pub(crate) fn get_coneOuterAngle__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "coneOuterGain")]
    pub(crate) fn get_coneOuterGain__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "context")]
    pub(crate) fn get_context__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "curve")]
    pub(crate) fn get_curve__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "delayTime")]
    pub(crate) fn get_delayTime__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "detune")]
    pub(crate) fn get_detune__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "distanceModel")]
    pub(crate) fn get_distanceModel__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "fftSize")]
    pub(crate) fn get_fftSize__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "forwardX")]
    pub(crate) fn get_forwardX__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "forwardY")]
    pub(crate) fn get_forwardY__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "forwardZ")]
    pub(crate) fn get_forwardZ__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "frequency")]
    pub(crate) fn get_frequency__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "frequencyBinCount")]
    pub(crate) fn get_frequencyBinCount__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "gain")]
    pub(crate) fn get_gain__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "inputBuffer")]
    pub(crate) fn get_inputBuffer__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "knee")]
    pub(crate) fn get_knee__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "listener")]
    pub(crate) fn get_listener__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "loopEnd")]
    pub(crate) fn get_loopEnd__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "loopStart")]
    pub(crate) fn get_loopStart__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxChannelCount")]
    pub(crate) fn get_maxChannelCount__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxDecibels")]
    pub(crate) fn get_maxDecibels__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxDistance")]
    pub(crate) fn get_maxDistance__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxValue")]
    pub(crate) fn get_maxValue__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "mediaElement")]
    pub(crate) fn get_mediaElement__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "mediaStream")]
    pub(crate) fn get_mediaStream__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "minDecibels")]
    pub(crate) fn get_minDecibels__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "minValue")]
    pub(crate) fn get_minValue__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "normalize")]
    pub(crate) fn get_normalize__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "numberOfInputs")]
    pub(crate) fn get_numberOfInputs__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "numberOfOutputs")]
    pub(crate) fn get_numberOfOutputs__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "orientationX")]
    pub(crate) fn get_orientationX__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "orientationY")]
    pub(crate) fn get_orientationY__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "orientationZ")]
    pub(crate) fn get_orientationZ__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "outputBuffer")]
    pub(crate) fn get_outputBuffer__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "outputLatency")]
    pub(crate) fn get_outputLatency__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "oversample")]
    pub(crate) fn get_oversample__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "pan")]
    pub(crate) fn get_pan__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "panningModel")]
    pub(crate) fn get_panningModel__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "playbackRate")]
    pub(crate) fn get_playbackRate__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "playbackTime")]
    pub(crate) fn get_playbackTime__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "positionX")]
    pub(crate) fn get_positionX__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "positionY")]
    pub(crate) fn get_positionY__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "positionZ")]
    pub(crate) fn get_positionZ__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ratio")]
    pub(crate) fn get_ratio__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "reduction")]
    pub(crate) fn get_reduction__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "refDistance")]
    pub(crate) fn get_refDistance__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "release")]
    pub(crate) fn get_release__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "renderedBuffer")]
    pub(crate) fn get_renderedBuffer__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "rolloffFactor")]
    pub(crate) fn get_rolloffFactor__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "smoothingTimeConstant")]
    pub(crate) fn get_smoothingTimeConstant__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "threshold")]
    pub(crate) fn get_threshold__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "upX")]
    pub(crate) fn get_upX__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "upY")]
    pub(crate) fn get_upY__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "upZ")]
    pub(crate) fn get_upZ__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, setter, js_name = "automationRate")]
    pub(crate) fn try_set_automationRate__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "buffer")]
    pub(crate) fn try_set_buffer__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "channelCount")]
    pub(crate) fn try_set_channelCount__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "channelCountMode")]
    pub(crate) fn try_set_channelCountMode__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "channelInterpretation")]
    pub(crate) fn try_set_channelInterpretation__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "coneInnerAngle")]
    pub(crate) fn try_set_coneInnerAngle__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "coneOuterAngle")]
    pub(crate) fn try_set_coneOuterAngle__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "coneOuterGain")]
    pub(crate) fn try_set_coneOuterGain__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "curve")]
    pub(crate) fn try_set_curve__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "distanceModel")]
    pub(crate) fn set_distanceModel__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, setter, js_name = "fftSize")]
    pub(crate) fn try_set_fftSize__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "loopEnd")]
    pub(crate) fn try_set_loopEnd__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "loopStart")]
    pub(crate) fn try_set_loopStart__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "maxDecibels")]
    pub(crate) fn try_set_maxDecibels__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "maxDistance")]
    pub(crate) fn try_set_maxDistance__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "minDecibels")]
    pub(crate) fn try_set_minDecibels__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "normalize")]
    pub(crate) fn set_normalize__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "oversample")]
    pub(crate) fn set_oversample__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "panningModel")]
    pub(crate) fn set_panningModel__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, setter, js_name = "refDistance")]
    pub(crate) fn try_set_refDistance__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "rolloffFactor")]
    pub(crate) fn try_set_rolloffFactor__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "smoothingTimeConstant")]
    pub(crate) fn try_set_smoothingTimeConstant__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "type")]
    pub(crate) fn try_set_type__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "cancelAndHoldAtTime")]
    pub(crate) fn try_call_cancelAndHoldAtTime__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "cancelScheduledValues")]
    pub(crate) fn try_call_cancelScheduledValues__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "connect")]
    pub(crate) fn try_call_connect__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "connect")]
    pub(crate) fn try_call_connect__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "connect")]
    pub(crate) fn try_call_connect__value_number(this: &Js, a0: &JsValue, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "connect")]
    pub(crate) fn try_call_connect__value_number__as_value(this: &Js, a0: &JsValue, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "connect")]
    pub(crate) fn try_call_connect__value_number2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "copyFromChannel")]
    pub(crate) fn try_call_copyFromChannel__value_number(this: &Js, a0: &JsValue, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "copyFromChannel")]
    pub(crate) fn try_call_copyFromChannel__value_number2(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "copyToChannel")]
    pub(crate) fn try_call_copyToChannel__value_number(this: &Js, a0: &JsValue, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "copyToChannel")]
    pub(crate) fn try_call_copyToChannel__value_number2(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "createAnalyser")]
    pub(crate) fn try_call_createAnalyser__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createBiquadFilter")]
    pub(crate) fn try_call_createBiquadFilter__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createBuffer")]
    pub(crate) fn try_call_createBuffer__number3__as_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createBufferSource")]
    pub(crate) fn try_call_createBufferSource__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createChannelMerger")]
    pub(crate) fn try_call_createChannelMerger__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createChannelMerger")]
    pub(crate) fn try_call_createChannelMerger__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createChannelSplitter")]
    pub(crate) fn try_call_createChannelSplitter__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createChannelSplitter")]
    pub(crate) fn try_call_createChannelSplitter__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createConstantSource")]
    pub(crate) fn try_call_createConstantSource__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createConvolver")]
    pub(crate) fn try_call_createConvolver__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createDelay")]
    pub(crate) fn try_call_createDelay__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createDelay")]
    pub(crate) fn try_call_createDelay__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createDynamicsCompressor")]
    pub(crate) fn try_call_createDynamicsCompressor__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createGain")]
    pub(crate) fn try_call_createGain__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createIIRFilter")]
    pub(crate) fn try_call_createIIRFilter__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createMediaElementSource")]
    pub(crate) fn try_call_createMediaElementSource__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createMediaStreamDestination")]
    pub(crate) fn try_call_createMediaStreamDestination__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createMediaStreamSource")]
    pub(crate) fn try_call_createMediaStreamSource__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createOscillator")]
    pub(crate) fn try_call_createOscillator__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createPanner")]
    pub(crate) fn try_call_createPanner__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createPeriodicWave")]
    pub(crate) fn try_call_createPeriodicWave__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createPeriodicWave")]
    pub(crate) fn try_call_createPeriodicWave__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createScriptProcessor")]
    pub(crate) fn try_call_createScriptProcessor__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createScriptProcessor")]
    pub(crate) fn try_call_createScriptProcessor__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createScriptProcessor")]
    pub(crate) fn try_call_createScriptProcessor__number2__as_value(
        this: &Js,
        a0: f64,
        a1: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createScriptProcessor")]
    pub(crate) fn try_call_createScriptProcessor__number3__as_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createStereoPanner")]
    pub(crate) fn try_call_createStereoPanner__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createWaveShaper")]
    pub(crate) fn try_call_createWaveShaper__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "decodeAudioData")]
    pub(crate) fn try_call_decodeAudioData__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "decodeAudioData")]
    pub(crate) fn try_call_decodeAudioData__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "decodeAudioData")]
    pub(crate) fn try_call_decodeAudioData__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "disconnect")]
    pub(crate) fn try_call_disconnect(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "disconnect")]
    pub(crate) fn try_call_disconnect__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "disconnect")]
    pub(crate) fn try_call_disconnect__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "disconnect")]
    pub(crate) fn try_call_disconnect__value_number(this: &Js, a0: &JsValue, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "disconnect")]
    pub(crate) fn try_call_disconnect__value_number2(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "exponentialRampToValueAtTime")]
    pub(crate) fn try_call_exponentialRampToValueAtTime__number2__as_value(
        this: &Js,
        a0: f64,
        a1: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "getByteFrequencyData")]
    pub(crate) fn call_getByteFrequencyData__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "getByteTimeDomainData")]
    pub(crate) fn call_getByteTimeDomainData__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "getChannelData")]
    pub(crate) fn try_call_getChannelData__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "getFloatFrequencyData")]
    pub(crate) fn call_getFloatFrequencyData__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "getFloatTimeDomainData")]
    pub(crate) fn call_getFloatTimeDomainData__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "getFrequencyResponse")]
    pub(crate) fn try_call_getFrequencyResponse__value3(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "getOutputTimestamp")]
    pub(crate) fn call_getOutputTimestamp__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "linearRampToValueAtTime")]
    pub(crate) fn try_call_linearRampToValueAtTime__number2__as_value(
        this: &Js,
        a0: f64,
        a1: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "resume")]
    pub(crate) fn try_call_resume__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setOrientation")]
    pub(crate) fn try_call_setOrientation__number3(this: &Js, a0: f64, a1: f64, a2: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setOrientation")]
    pub(crate) fn try_call_setOrientation__number6(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "setPeriodicWave")]
    pub(crate) fn call_setPeriodicWave__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "setPosition")]
    pub(crate) fn try_call_setPosition__number3(this: &Js, a0: f64, a1: f64, a2: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setTargetAtTime")]
    pub(crate) fn try_call_setTargetAtTime__number3__as_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setValueAtTime")]
    pub(crate) fn try_call_setValueAtTime__number2__as_value(this: &Js, a0: f64, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setValueCurveAtTime")]
    pub(crate) fn try_call_setValueCurveAtTime__value_number2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "start")]
    pub(crate) fn try_call_start__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "start")]
    pub(crate) fn try_call_start__number3(this: &Js, a0: f64, a1: f64, a2: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "startRendering")]
    pub(crate) fn try_call_startRendering__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "startRendering")]
    pub(crate) fn try_call_startRendering__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "stop")]
    pub(crate) fn try_call_stop__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "suspend")]
    pub(crate) fn try_call_suspend__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "suspend")]
    pub(crate) fn try_call_suspend__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "AnalyserNode")]
    pub(crate) fn try_new_AnalyserNode__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "AnalyserNode")]
    pub(crate) fn try_new_AnalyserNode__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "AudioBuffer")]
    pub(crate) fn try_new_AudioBuffer__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "AudioBufferSourceNode")]
    pub(crate) fn try_new_AudioBufferSourceNode__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "AudioBufferSourceNode")]
    pub(crate) fn try_new_AudioBufferSourceNode__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "AudioContext")]
    pub(crate) fn try_new_AudioContext__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "AudioContext")]
    pub(crate) fn try_new_AudioContext__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "AudioProcessingEvent")]
    pub(crate) fn try_new_AudioProcessingEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "BiquadFilterNode")]
    pub(crate) fn try_new_BiquadFilterNode__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "BiquadFilterNode")]
    pub(crate) fn try_new_BiquadFilterNode__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "ChannelMergerNode")]
    pub(crate) fn try_new_ChannelMergerNode__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "ChannelMergerNode")]
    pub(crate) fn try_new_ChannelMergerNode__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "ChannelSplitterNode")]
    pub(crate) fn try_new_ChannelSplitterNode__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "ChannelSplitterNode")]
    pub(crate) fn try_new_ChannelSplitterNode__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "ConstantSourceNode")]
    pub(crate) fn try_new_ConstantSourceNode__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "ConstantSourceNode")]
    pub(crate) fn try_new_ConstantSourceNode__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "ConvolverNode")]
    pub(crate) fn try_new_ConvolverNode__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "ConvolverNode")]
    pub(crate) fn try_new_ConvolverNode__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "DelayNode")]
    pub(crate) fn try_new_DelayNode__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "DelayNode")]
    pub(crate) fn try_new_DelayNode__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "DynamicsCompressorNode")]
    pub(crate) fn try_new_DynamicsCompressorNode__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "DynamicsCompressorNode")]
    pub(crate) fn try_new_DynamicsCompressorNode__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "GainNode")]
    pub(crate) fn try_new_GainNode__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "GainNode")]
    pub(crate) fn try_new_GainNode__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "IIRFilterNode")]
    pub(crate) fn try_new_IIRFilterNode__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "MediaElementAudioSourceNode")]
    pub(crate) fn try_new_MediaElementAudioSourceNode__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "MediaStreamAudioDestinationNode")]
    pub(crate) fn try_new_MediaStreamAudioDestinationNode__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "MediaStreamAudioDestinationNode")]
    pub(crate) fn try_new_MediaStreamAudioDestinationNode__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "MediaStreamAudioSourceNode")]
    pub(crate) fn try_new_MediaStreamAudioSourceNode__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "OfflineAudioCompletionEvent")]
    pub(crate) fn new_OfflineAudioCompletionEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "OfflineAudioContext")]
    pub(crate) fn try_new_OfflineAudioContext__number3__as_value(a0: f64, a1: f64, a2: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "OfflineAudioContext")]
    pub(crate) fn try_new_OfflineAudioContext__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "OscillatorNode")]
    pub(crate) fn try_new_OscillatorNode__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "OscillatorNode")]
    pub(crate) fn try_new_OscillatorNode__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "PannerNode")]
    pub(crate) fn try_new_PannerNode__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "PannerNode")]
    pub(crate) fn try_new_PannerNode__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "PeriodicWave")]
    pub(crate) fn try_new_PeriodicWave__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "PeriodicWave")]
    pub(crate) fn try_new_PeriodicWave__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "StereoPannerNode")]
    pub(crate) fn try_new_StereoPannerNode__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "StereoPannerNode")]
    pub(crate) fn try_new_StereoPannerNode__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "WaveShaperNode")]
    pub(crate) fn try_new_WaveShaperNode__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "WaveShaperNode")]
    pub(crate) fn try_new_WaveShaperNode__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "playbackStats")]
    pub(crate) fn get_playbackStats__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "totalDuration")]
    pub(crate) fn get_totalDuration__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "underrunDuration")]
    pub(crate) fn get_underrunDuration__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "underrunEvents")]
    pub(crate) fn get_underrunEvents__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, js_name = "createMediaStreamTrackSource")]
    pub(crate) fn try_call_createMediaStreamTrackSource__value__as_value(
        this: &Js,
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setSinkId")]
    pub(crate) fn try_call_setSinkId__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "MediaStreamTrackAudioSourceNode")]
    pub(crate) fn try_new_MediaStreamTrackAudioSourceNode__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
}
