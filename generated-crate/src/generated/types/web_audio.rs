//! Types: Making and processing sound: audio contexts and nodes

#[cfg(feature = "web-audio")]
web_enumeration! {
    /// `enum AudioContextState`
    pub enum AudioContextState {
        Suspended = "suspended",
        Running = "running",
        Closed = "closed",
        Interrupted = "interrupted",
    }
}

#[cfg(feature = "web-audio")]
web_enumeration! {
    /// `enum AudioContextRenderSizeCategory`
    pub enum AudioContextRenderSizeCategory {
        Default = "default",
        Hardware = "hardware",
    }
}

#[cfg(any(feature = "audio-worklet", feature = "web-audio", all(feature = "experimental", feature = "audio-output")))]
web_interface! {
    /// `interface BaseAudioContext : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext) · [Specification](https://webaudio.github.io/web-audio-api/#BaseAudioContext)
    ///
    /// Members are added by the feature `audio-worklet`.
    pub struct BaseAudioContext: [crate::EventTarget, crate::Object];
    class = "BaseAudioContext";
    extended;
}

#[cfg(feature = "web-audio")]
web_enumeration! {
    /// `enum AudioContextLatencyCategory`
    pub enum AudioContextLatencyCategory {
        Balanced = "balanced",
        Interactive = "interactive",
        Playback = "playback",
    }
}

#[cfg(feature = "web-audio")]
web_enumeration! {
    /// `enum AudioSinkType`
    pub enum AudioSinkType {
        None = "none",
    }
}

#[cfg(any(feature = "web-audio", all(feature = "experimental", feature = "audio-output")))]
web_interface! {
    /// `interface AudioContext : BaseAudioContext`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioContext) · [Specification](https://webaudio.github.io/web-audio-api/#AudioContext)
    pub struct AudioContext: [crate::BaseAudioContext, crate::EventTarget, crate::Object];
    class = "AudioContext";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// `dictionary AudioContextOptions`
    pub struct AudioContextOptions: [crate::Object];
    name = "AudioContextOptions";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// `dictionary AudioSinkOptions`
    pub struct AudioSinkOptions: [crate::Object];
    name = "AudioSinkOptions";
}

#[cfg(all(feature = "experimental", feature = "web-audio"))]
web_interface! {
    /// `interface AudioSinkInfo`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioSinkInfo) · [Specification](https://webaudio.github.io/web-audio-api/#AudioSinkInfo)
    pub struct AudioSinkInfo: [crate::Object];
    class = "AudioSinkInfo";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// `dictionary AudioTimestamp`
    pub struct AudioTimestamp: [crate::Object];
    name = "AudioTimestamp";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// `interface OfflineAudioContext : BaseAudioContext`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/OfflineAudioContext) · [Specification](https://webaudio.github.io/web-audio-api/#OfflineAudioContext)
    pub struct OfflineAudioContext: [crate::BaseAudioContext, crate::EventTarget, crate::Object];
    class = "OfflineAudioContext";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// `dictionary OfflineAudioContextOptions`
    pub struct OfflineAudioContextOptions: [crate::Object];
    name = "OfflineAudioContextOptions";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// `interface OfflineAudioCompletionEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/OfflineAudioCompletionEvent) · [Specification](https://webaudio.github.io/web-audio-api/#OfflineAudioCompletionEvent)
    pub struct OfflineAudioCompletionEvent: [crate::Event, crate::Object];
    class = "OfflineAudioCompletionEvent";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// `dictionary OfflineAudioCompletionEventInit : EventInit`
    pub struct OfflineAudioCompletionEventInit: [crate::EventInit, crate::Object];
    name = "OfflineAudioCompletionEventInit";
}

#[cfg(any(feature = "web-audio", all(feature = "experimental", feature = "language-model")))]
web_interface! {
    /// `interface AudioBuffer`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioBuffer) · [Specification](https://webaudio.github.io/web-audio-api/#AudioBuffer)
    pub struct AudioBuffer: [crate::Object];
    class = "AudioBuffer";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// `dictionary AudioBufferOptions`
    pub struct AudioBufferOptions: [crate::Object];
    name = "AudioBufferOptions";
}

#[cfg(any(feature = "audio-worklet", feature = "web-audio"))]
web_interface! {
    /// `interface AudioNode : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioNode) · [Specification](https://webaudio.github.io/web-audio-api/#AudioNode)
    pub struct AudioNode: [crate::EventTarget, crate::Object];
    class = "AudioNode";
    extended;
}

#[cfg(any(feature = "audio-worklet", feature = "web-audio"))]
web_enumeration! {
    /// `enum ChannelCountMode`
    pub enum ChannelCountMode {
        Max = "max",
        ClampedMax = "clamped-max",
        Explicit = "explicit",
    }
}

#[cfg(any(feature = "audio-worklet", feature = "web-audio"))]
web_enumeration! {
    /// `enum ChannelInterpretation`
    pub enum ChannelInterpretation {
        Speakers = "speakers",
        Discrete = "discrete",
    }
}

#[cfg(any(feature = "audio-worklet", feature = "web-audio"))]
web_dictionary! {
    /// `dictionary AudioNodeOptions`
    pub struct AudioNodeOptions: [crate::Object];
    name = "AudioNodeOptions";
    optional;
    extended;
}

#[cfg(any(feature = "audio-worklet", feature = "web-audio"))]
web_enumeration! {
    /// `enum AutomationRate`
    pub enum AutomationRate {
        ARate = "a-rate",
        KRate = "k-rate",
    }
}

#[cfg(any(feature = "audio-worklet", feature = "web-audio"))]
web_interface! {
    /// `interface AudioParam`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioParam) · [Specification](https://webaudio.github.io/web-audio-api/#AudioParam)
    pub struct AudioParam: [crate::Object];
    class = "AudioParam";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// `interface AudioScheduledSourceNode : AudioNode`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/AudioScheduledSourceNode) · [Specification](https://webaudio.github.io/web-audio-api/#AudioScheduledSourceNode)
    pub struct AudioScheduledSourceNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "AudioScheduledSourceNode";
    extended;
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// `interface AnalyserNode : AudioNode`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AnalyserNode) · [Specification](https://webaudio.github.io/web-audio-api/#AnalyserNode)
    pub struct AnalyserNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "AnalyserNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// `dictionary AnalyserOptions : AudioNodeOptions`
    pub struct AnalyserOptions: [crate::AudioNodeOptions, crate::Object];
    name = "AnalyserOptions";
    optional;
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// `interface AudioBufferSourceNode : AudioScheduledSourceNode`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioBufferSourceNode) · [Specification](https://webaudio.github.io/web-audio-api/#AudioBufferSourceNode)
    pub struct AudioBufferSourceNode: [
        crate::AudioScheduledSourceNode, crate::AudioNode, crate::EventTarget, crate::Object,
    ];
    class = "AudioBufferSourceNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// `dictionary AudioBufferSourceOptions`
    pub struct AudioBufferSourceOptions: [crate::Object];
    name = "AudioBufferSourceOptions";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// `interface AudioDestinationNode : AudioNode`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioDestinationNode) · [Specification](https://webaudio.github.io/web-audio-api/#AudioDestinationNode)
    pub struct AudioDestinationNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "AudioDestinationNode";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// `interface AudioListener`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioListener) · [Specification](https://webaudio.github.io/web-audio-api/#AudioListener)
    pub struct AudioListener: [crate::Object];
    class = "AudioListener";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// `interface AudioProcessingEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/AudioProcessingEvent) · [Specification](https://webaudio.github.io/web-audio-api/#AudioProcessingEvent)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/AudioProcessingEvent"]
    pub struct AudioProcessingEvent: [crate::Event, crate::Object];
    class = "AudioProcessingEvent";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// `dictionary AudioProcessingEventInit : EventInit`
    pub struct AudioProcessingEventInit: [crate::EventInit, crate::Object];
    name = "AudioProcessingEventInit";
}

#[cfg(feature = "web-audio")]
web_enumeration! {
    /// `enum BiquadFilterType`
    pub enum BiquadFilterType {
        Lowpass = "lowpass",
        Highpass = "highpass",
        Bandpass = "bandpass",
        Lowshelf = "lowshelf",
        Highshelf = "highshelf",
        Peaking = "peaking",
        Notch = "notch",
        Allpass = "allpass",
    }
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// `interface BiquadFilterNode : AudioNode`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/BiquadFilterNode) · [Specification](https://webaudio.github.io/web-audio-api/#BiquadFilterNode)
    pub struct BiquadFilterNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "BiquadFilterNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// `dictionary BiquadFilterOptions : AudioNodeOptions`
    pub struct BiquadFilterOptions: [crate::AudioNodeOptions, crate::Object];
    name = "BiquadFilterOptions";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// `interface ChannelMergerNode : AudioNode`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ChannelMergerNode) · [Specification](https://webaudio.github.io/web-audio-api/#ChannelMergerNode)
    pub struct ChannelMergerNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "ChannelMergerNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// `dictionary ChannelMergerOptions : AudioNodeOptions`
    pub struct ChannelMergerOptions: [crate::AudioNodeOptions, crate::Object];
    name = "ChannelMergerOptions";
    optional;
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// `interface ChannelSplitterNode : AudioNode`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ChannelSplitterNode) · [Specification](https://webaudio.github.io/web-audio-api/#ChannelSplitterNode)
    pub struct ChannelSplitterNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "ChannelSplitterNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// `dictionary ChannelSplitterOptions : AudioNodeOptions`
    pub struct ChannelSplitterOptions: [crate::AudioNodeOptions, crate::Object];
    name = "ChannelSplitterOptions";
    optional;
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// `interface ConstantSourceNode : AudioScheduledSourceNode`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/ConstantSourceNode) · [Specification](https://webaudio.github.io/web-audio-api/#ConstantSourceNode)
    pub struct ConstantSourceNode: [
        crate::AudioScheduledSourceNode, crate::AudioNode, crate::EventTarget, crate::Object,
    ];
    class = "ConstantSourceNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// `dictionary ConstantSourceOptions`
    pub struct ConstantSourceOptions: [crate::Object];
    name = "ConstantSourceOptions";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// `interface ConvolverNode : AudioNode`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ConvolverNode) · [Specification](https://webaudio.github.io/web-audio-api/#ConvolverNode)
    pub struct ConvolverNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "ConvolverNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// `dictionary ConvolverOptions : AudioNodeOptions`
    pub struct ConvolverOptions: [crate::AudioNodeOptions, crate::Object];
    name = "ConvolverOptions";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// `interface DelayNode : AudioNode`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DelayNode) · [Specification](https://webaudio.github.io/web-audio-api/#DelayNode)
    pub struct DelayNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "DelayNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// `dictionary DelayOptions : AudioNodeOptions`
    pub struct DelayOptions: [crate::AudioNodeOptions, crate::Object];
    name = "DelayOptions";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// `interface DynamicsCompressorNode : AudioNode`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DynamicsCompressorNode) · [Specification](https://webaudio.github.io/web-audio-api/#DynamicsCompressorNode)
    pub struct DynamicsCompressorNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "DynamicsCompressorNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// `dictionary DynamicsCompressorOptions : AudioNodeOptions`
    pub struct DynamicsCompressorOptions: [crate::AudioNodeOptions, crate::Object];
    name = "DynamicsCompressorOptions";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// `interface GainNode : AudioNode`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/GainNode) · [Specification](https://webaudio.github.io/web-audio-api/#GainNode)
    pub struct GainNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "GainNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// `dictionary GainOptions : AudioNodeOptions`
    pub struct GainOptions: [crate::AudioNodeOptions, crate::Object];
    name = "GainOptions";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// `interface IIRFilterNode : AudioNode`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/IIRFilterNode) · [Specification](https://webaudio.github.io/web-audio-api/#IIRFilterNode)
    #[doc(alias = "IIRFilterNode")]
    pub struct IirFilterNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "IIRFilterNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// `dictionary IIRFilterOptions : AudioNodeOptions`
    #[doc(alias = "IIRFilterOptions")]
    pub struct IirFilterOptions: [crate::AudioNodeOptions, crate::Object];
    name = "IIRFilterOptions";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// `interface MediaElementAudioSourceNode : AudioNode`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MediaElementAudioSourceNode) · [Specification](https://webaudio.github.io/web-audio-api/#MediaElementAudioSourceNode)
    pub struct MediaElementAudioSourceNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "MediaElementAudioSourceNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// `dictionary MediaElementAudioSourceOptions`
    pub struct MediaElementAudioSourceOptions: [crate::Object];
    name = "MediaElementAudioSourceOptions";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// `interface MediaStreamAudioDestinationNode : AudioNode`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamAudioDestinationNode) · [Specification](https://webaudio.github.io/web-audio-api/#MediaStreamAudioDestinationNode)
    pub struct MediaStreamAudioDestinationNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "MediaStreamAudioDestinationNode";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// `interface MediaStreamAudioSourceNode : AudioNode`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamAudioSourceNode) · [Specification](https://webaudio.github.io/web-audio-api/#MediaStreamAudioSourceNode)
    pub struct MediaStreamAudioSourceNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "MediaStreamAudioSourceNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// `dictionary MediaStreamAudioSourceOptions`
    pub struct MediaStreamAudioSourceOptions: [crate::Object];
    name = "MediaStreamAudioSourceOptions";
}

#[cfg(all(feature = "experimental", feature = "web-audio"))]
web_interface! {
    /// `interface MediaStreamTrackAudioSourceNode : AudioNode`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrackAudioSourceNode) · [Specification](https://webaudio.github.io/web-audio-api/#MediaStreamTrackAudioSourceNode)
    pub struct MediaStreamTrackAudioSourceNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "MediaStreamTrackAudioSourceNode";
}

#[cfg(all(feature = "experimental", feature = "web-audio"))]
web_dictionary! {
    /// `dictionary MediaStreamTrackAudioSourceOptions`
    pub struct MediaStreamTrackAudioSourceOptions: [crate::Object];
    name = "MediaStreamTrackAudioSourceOptions";
}

#[cfg(feature = "web-audio")]
web_enumeration! {
    /// `enum OscillatorType`
    pub enum OscillatorType {
        Sine = "sine",
        Square = "square",
        Sawtooth = "sawtooth",
        Triangle = "triangle",
        Custom = "custom",
    }
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// `interface OscillatorNode : AudioScheduledSourceNode`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/OscillatorNode) · [Specification](https://webaudio.github.io/web-audio-api/#OscillatorNode)
    pub struct OscillatorNode: [crate::AudioScheduledSourceNode, crate::AudioNode, crate::EventTarget, crate::Object];
    class = "OscillatorNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// `dictionary OscillatorOptions : AudioNodeOptions`
    pub struct OscillatorOptions: [crate::AudioNodeOptions, crate::Object];
    name = "OscillatorOptions";
}

#[cfg(feature = "web-audio")]
web_enumeration! {
    /// `enum PanningModelType`
    pub enum PanningModelType {
        Equalpower = "equalpower",
        Hrtf = "HRTF",
    }
}

#[cfg(feature = "web-audio")]
web_enumeration! {
    /// `enum DistanceModelType`
    pub enum DistanceModelType {
        Linear = "linear",
        Inverse = "inverse",
        Exponential = "exponential",
    }
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// `interface PannerNode : AudioNode`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/PannerNode) · [Specification](https://webaudio.github.io/web-audio-api/#PannerNode)
    pub struct PannerNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "PannerNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// `dictionary PannerOptions : AudioNodeOptions`
    pub struct PannerOptions: [crate::AudioNodeOptions, crate::Object];
    name = "PannerOptions";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// `interface PeriodicWave`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/PeriodicWave) · [Specification](https://webaudio.github.io/web-audio-api/#PeriodicWave)
    pub struct PeriodicWave: [crate::Object];
    class = "PeriodicWave";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// `dictionary PeriodicWaveConstraints`
    pub struct PeriodicWaveConstraints: [crate::Object];
    name = "PeriodicWaveConstraints";
    extended;
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// `dictionary PeriodicWaveOptions : PeriodicWaveConstraints`
    pub struct PeriodicWaveOptions: [crate::PeriodicWaveConstraints, crate::Object];
    name = "PeriodicWaveOptions";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// `interface ScriptProcessorNode : AudioNode`
    ///
    /// Exposed in Window.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/ScriptProcessorNode) · [Specification](https://webaudio.github.io/web-audio-api/#ScriptProcessorNode)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/ScriptProcessorNode"]
    pub struct ScriptProcessorNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "ScriptProcessorNode";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// `interface StereoPannerNode : AudioNode`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/StereoPannerNode) · [Specification](https://webaudio.github.io/web-audio-api/#stereopannernode)
    pub struct StereoPannerNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "StereoPannerNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// `dictionary StereoPannerOptions : AudioNodeOptions`
    pub struct StereoPannerOptions: [crate::AudioNodeOptions, crate::Object];
    name = "StereoPannerOptions";
}

#[cfg(feature = "web-audio")]
web_enumeration! {
    /// `enum OverSampleType`
    pub enum OverSampleType {
        None = "none",
        N2x = "2x",
        N4x = "4x",
    }
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// `interface WaveShaperNode : AudioNode`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WaveShaperNode) · [Specification](https://webaudio.github.io/web-audio-api/#WaveShaperNode)
    pub struct WaveShaperNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "WaveShaperNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// `dictionary WaveShaperOptions : AudioNodeOptions`
    pub struct WaveShaperOptions: [crate::AudioNodeOptions, crate::Object];
    name = "WaveShaperOptions";
}

#[cfg(all(feature = "experimental", feature = "web-audio"))]
web_interface! {
    /// `interface AudioPlaybackStats`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/AudioPlaybackStats) · [Specification](https://webaudio.github.io/web-audio-api/#AudioPlaybackStats)
    pub struct AudioPlaybackStats: [crate::Object];
    class = "AudioPlaybackStats";
}

/// `callback DecodeErrorCallback = undefined (DOMException error)`
#[cfg(feature = "web-audio")]
pub type DecodeErrorCallback = crate::Function<fn(crate::DomException)>;

/// `callback DecodeSuccessCallback = undefined (AudioBuffer decodedData)`
#[cfg(feature = "web-audio")]
pub type DecodeSuccessCallback = crate::Function<fn(crate::AudioBuffer)>;

#[cfg(all(feature = "experimental", feature = "web-audio"))]
web_union! {
    /// `(DOMString or AudioSinkInfo)`
    pub enum StringOrAudioSinkInfo {
        AudioSinkInfo(crate::AudioSinkInfo): value,
        String(crate::JsString): string,
    }
}

#[cfg(feature = "web-audio")]
web_union! {
    /// `(DOMString or AudioSinkOptions)`
    pub enum StringOrAudioSinkOptions {
        AudioSinkOptions(crate::AudioSinkOptions): dictionary,
        String(crate::JsString): string,
    }
}

#[cfg(feature = "web-audio")]
web_union! {
    /// `(AudioContextLatencyCategory or double)`
    pub enum AudioContextLatencyCategoryOrNumber {
        AudioContextLatencyCategory(crate::AudioContextLatencyCategory): value,
        Number(f64): number,
    }
}

#[cfg(feature = "web-audio")]
web_union! {
    /// `(AudioContextRenderSizeCategory or unsigned long)`
    pub enum AudioContextRenderSizeCategoryOrNumber {
        AudioContextRenderSizeCategory(crate::AudioContextRenderSizeCategory): value,
        Number(f64): number,
    }
}

#[cfg(feature = "web-audio")]
web_union! {
    /// `(AudioNode or AudioParam)`
    pub enum AudioNodeOrAudioParam {
        AudioNode(crate::AudioNode): value,
        AudioParam(crate::AudioParam): value,
    }
    heirs AudioNode(crate::AudioNode);
    into crate::Object;
}

#[cfg(feature = "web-audio")]
web_stands_for!(crate::OfflineAudioCompletionEvent, crate::OfflineAudioCompletionEventInit);

#[cfg(feature = "web-audio")]
web_stands_for!(crate::AudioBuffer, crate::AudioBufferOptions);

#[cfg(feature = "web-audio")]
web_stands_for!(crate::AnalyserNode, crate::AudioNodeOptions);

#[cfg(feature = "web-audio")]
web_stands_for!(crate::BiquadFilterNode, crate::AudioNodeOptions);

#[cfg(feature = "web-audio")]
web_stands_for!(crate::ChannelMergerNode, crate::AudioNodeOptions);

#[cfg(feature = "web-audio")]
web_stands_for!(crate::ChannelSplitterNode, crate::AudioNodeOptions);

#[cfg(feature = "web-audio")]
web_stands_for!(crate::ConvolverNode, crate::AudioNodeOptions);

#[cfg(feature = "web-audio")]
web_stands_for!(crate::DelayNode, crate::AudioNodeOptions);

#[cfg(feature = "web-audio")]
web_stands_for!(crate::DynamicsCompressorNode, crate::AudioNodeOptions);

#[cfg(feature = "web-audio")]
web_stands_for!(crate::GainNode, crate::AudioNodeOptions);

#[cfg(feature = "web-audio")]
web_stands_for!(crate::IirFilterNode, crate::AudioNodeOptions);

#[cfg(feature = "web-audio")]
web_stands_for!(crate::MediaStreamAudioDestinationNode, crate::AudioNodeOptions);

#[cfg(feature = "web-audio")]
web_stands_for!(crate::OscillatorNode, crate::AudioNodeOptions);

#[cfg(feature = "web-audio")]
web_stands_for!(crate::PannerNode, crate::AudioNodeOptions);

#[cfg(feature = "web-audio")]
web_stands_for!(crate::StereoPannerNode, crate::AudioNodeOptions);

#[cfg(feature = "web-audio")]
web_stands_for!(crate::WaveShaperNode, crate::AudioNodeOptions);

#[cfg(feature = "audio-worklet")]
web_stands_for!(crate::AudioWorkletNode, crate::AudioNodeOptions);

#[cfg(feature = "web-audio")]
web_stands_for!(crate::AnalyserNode, crate::AnalyserOptions);

#[cfg(feature = "web-audio")]
web_stands_for!(crate::AudioProcessingEvent, crate::AudioProcessingEventInit);

#[cfg(feature = "web-audio")]
web_stands_for!(crate::ChannelMergerNode, crate::ChannelMergerOptions);

#[cfg(feature = "web-audio")]
web_stands_for!(crate::ChannelSplitterNode, crate::ChannelSplitterOptions);
