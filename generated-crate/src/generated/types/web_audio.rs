//! Types: Making and processing sound: audio contexts and nodes

#[cfg(feature = "web-audio")]
web_enumeration! {
    /// The state of an audio context, such as suspended, running or closed.
    ///
    /// `enum AudioContextState`
    ///
    /// Feature `web-audio`.
    pub enum AudioContextState {
        Suspended = "suspended",
        Running = "running",
        Closed = "closed",
        Interrupted = "interrupted",
    }
}

#[cfg(feature = "web-audio")]
web_enumeration! {
    /// The size of render blocks: `default` for 128 frames, or `hardware` for what suits the device.
    ///
    /// `enum AudioContextRenderSizeCategory`
    ///
    /// Feature `web-audio`.
    pub enum AudioContextRenderSizeCategory {
        Default = "default",
        Hardware = "hardware",
    }
}

#[cfg(any(feature = "audio-worklet", feature = "web-audio", all(feature = "experimental", feature = "audio-output")))]
web_interface! {
    /// The base of real-time and offline audio graphs, which makes nodes and keeps the time.
    ///
    /// `interface BaseAudioContext : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `audio-worklet`.
    ///
    /// Feature `web-audio`. Exposed in Window. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext) · [Specification](https://webaudio.github.io/web-audio-api/#BaseAudioContext)
    pub struct BaseAudioContext: [crate::EventTarget, crate::Object];
    class = "BaseAudioContext";
    extended;
}

#[cfg(feature = "web-audio")]
web_enumeration! {
    /// The balance of delay and power use: `balanced`, `interactive` or `playback`.
    ///
    /// `enum AudioContextLatencyCategory`
    ///
    /// Feature `web-audio`.
    pub enum AudioContextLatencyCategory {
        Balanced = "balanced",
        Interactive = "interactive",
        Playback = "playback",
    }
}

#[cfg(feature = "web-audio")]
web_enumeration! {
    /// The special kinds of audio output: only `none`, which makes no sound.
    ///
    /// `enum AudioSinkType`
    ///
    /// Feature `web-audio`.
    pub enum AudioSinkType {
        None = "none",
    }
}

#[cfg(any(feature = "web-audio", all(feature = "experimental", feature = "audio-output")))]
web_interface! {
    /// An audio graph that plays on an output device in real time.
    ///
    /// `interface AudioContext : BaseAudioContext`
    ///
    /// Inherits the methods of [`BaseAudioContext`](crate::BaseAudioContext) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-audio`. Exposed in Window. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioContext) · [Specification](https://webaudio.github.io/web-audio-api/#AudioContext)
    pub struct AudioContext: [crate::BaseAudioContext, crate::EventTarget, crate::Object];
    class = "AudioContext";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// Options for a new `AudioContext`.
    ///
    /// `dictionary AudioContextOptions`
    ///
    /// Feature `web-audio`.
    pub struct AudioContextOptions: [crate::Object];
    name = "AudioContextOptions";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// The description of an output that is not a device.
    ///
    /// `dictionary AudioSinkOptions`
    ///
    /// Feature `web-audio`.
    pub struct AudioSinkOptions: [crate::Object];
    name = "AudioSinkOptions";
}

#[cfg(all(feature = "experimental", feature = "web-audio"))]
web_interface! {
    /// Details of an audio output that is not a device.
    ///
    /// `interface AudioSinkInfo`
    ///
    /// Features `web-audio` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioSinkInfo) · [Specification](https://webaudio.github.io/web-audio-api/#AudioSinkInfo)
    pub struct AudioSinkInfo: [crate::Object];
    class = "AudioSinkInfo";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// A point in time on both the audio clock and the clock of the page.
    ///
    /// `dictionary AudioTimestamp`
    ///
    /// Feature `web-audio`.
    pub struct AudioTimestamp: [crate::Object];
    name = "AudioTimestamp";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// An audio graph that renders into a buffer, as fast as it can.
    ///
    /// `interface OfflineAudioContext : BaseAudioContext`
    ///
    /// Inherits the methods of [`BaseAudioContext`](crate::BaseAudioContext) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-audio`. Exposed in Window. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/OfflineAudioContext) · [Specification](https://webaudio.github.io/web-audio-api/#OfflineAudioContext)
    pub struct OfflineAudioContext: [crate::BaseAudioContext, crate::EventTarget, crate::Object];
    class = "OfflineAudioContext";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// The size and sample rate of what a new `OfflineAudioContext` renders.
    ///
    /// `dictionary OfflineAudioContextOptions`
    ///
    /// Feature `web-audio`.
    pub struct OfflineAudioContextOptions: [crate::Object];
    name = "OfflineAudioContextOptions";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// The event of an offline rendering that has finished.
    ///
    /// `interface OfflineAudioCompletionEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `web-audio`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/OfflineAudioCompletionEvent) · [Specification](https://webaudio.github.io/web-audio-api/#OfflineAudioCompletionEvent)
    pub struct OfflineAudioCompletionEvent: [crate::Event, crate::Object];
    class = "OfflineAudioCompletionEvent";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// The properties for a new `OfflineAudioCompletionEvent`.
    ///
    /// `dictionary OfflineAudioCompletionEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `web-audio`.
    pub struct OfflineAudioCompletionEventInit: [crate::EventInit, crate::Object];
    name = "OfflineAudioCompletionEventInit";
}

#[cfg(any(feature = "web-audio", all(feature = "experimental", feature = "language-model")))]
web_interface! {
    /// A short piece of sound in memory, as 32-bit float samples.
    ///
    /// `interface AudioBuffer`
    ///
    /// Feature `web-audio`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioBuffer) · [Specification](https://webaudio.github.io/web-audio-api/#AudioBuffer)
    pub struct AudioBuffer: [crate::Object];
    class = "AudioBuffer";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// The size and the sample rate of a new `AudioBuffer`.
    ///
    /// `dictionary AudioBufferOptions`
    ///
    /// Feature `web-audio`.
    pub struct AudioBufferOptions: [crate::Object];
    name = "AudioBufferOptions";
}

#[cfg(any(feature = "audio-worklet", feature = "web-audio"))]
web_interface! {
    /// A building block of an audio graph: a source, an effect or an output.
    ///
    /// `interface AudioNode : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-audio`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioNode) · [Specification](https://webaudio.github.io/web-audio-api/#AudioNode)
    pub struct AudioNode: [crate::EventTarget, crate::Object];
    class = "AudioNode";
    extended;
}

#[cfg(any(feature = "audio-worklet", feature = "web-audio"))]
web_enumeration! {
    /// The ways to find the number of channels of a node from its inputs: `max`, `clamped-max` or `explicit`.
    ///
    /// `enum ChannelCountMode`
    ///
    /// Feature `web-audio`.
    pub enum ChannelCountMode {
        Max = "max",
        ClampedMax = "clamped-max",
        Explicit = "explicit",
    }
}

#[cfg(any(feature = "audio-worklet", feature = "web-audio"))]
web_enumeration! {
    /// The ways to mix channels: as `speakers` in known layouts, or as `discrete` ones.
    ///
    /// `enum ChannelInterpretation`
    ///
    /// Feature `web-audio`.
    pub enum ChannelInterpretation {
        Speakers = "speakers",
        Discrete = "discrete",
    }
}

#[cfg(any(feature = "audio-worklet", feature = "web-audio"))]
web_dictionary! {
    /// The common options of new audio nodes about their channels.
    ///
    /// `dictionary AudioNodeOptions`
    ///
    /// Feature `web-audio`.
    pub struct AudioNodeOptions: [crate::Object];
    name = "AudioNodeOptions";
    optional;
    extended;
}

#[cfg(any(feature = "audio-worklet", feature = "web-audio"))]
web_enumeration! {
    /// The rate of evaluating a parameter: for each sample (`a-rate`) or for each block (`k-rate`).
    ///
    /// `enum AutomationRate`
    ///
    /// Feature `web-audio`.
    pub enum AutomationRate {
        ARate = "a-rate",
        KRate = "k-rate",
    }
}

#[cfg(any(feature = "audio-worklet", feature = "web-audio"))]
web_interface! {
    /// A parameter of an audio node, which can be set, scheduled or driven by other nodes.
    ///
    /// `interface AudioParam`
    ///
    /// Feature `web-audio`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioParam) · [Specification](https://webaudio.github.io/web-audio-api/#AudioParam)
    pub struct AudioParam: [crate::Object];
    class = "AudioParam";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// The base of sources that start and stop at certain times.
    ///
    /// `interface AudioScheduledSourceNode : AudioNode`
    ///
    /// Inherits the methods of [`AudioNode`](crate::AudioNode) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-audio`. Exposed in Window. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/AudioScheduledSourceNode) · [Specification](https://webaudio.github.io/web-audio-api/#AudioScheduledSourceNode)
    pub struct AudioScheduledSourceNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "AudioScheduledSourceNode";
    extended;
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// A node that passes sound through and offers its waveform and spectrum.
    ///
    /// `interface AnalyserNode : AudioNode`
    ///
    /// Inherits the methods of [`AudioNode`](crate::AudioNode) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-audio`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AnalyserNode) · [Specification](https://webaudio.github.io/web-audio-api/#AnalyserNode)
    pub struct AnalyserNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "AnalyserNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// Options for a new `AnalyserNode`.
    ///
    /// `dictionary AnalyserOptions : AudioNodeOptions`
    ///
    /// Inherits the methods of [`AudioNodeOptions`](crate::AudioNodeOptions).
    ///
    /// Feature `web-audio`.
    pub struct AnalyserOptions: [crate::AudioNodeOptions, crate::Object];
    name = "AnalyserOptions";
    optional;
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// A source that plays an `AudioBuffer` once or in a loop; each can be started only once.
    ///
    /// `interface AudioBufferSourceNode : AudioScheduledSourceNode`
    ///
    /// Inherits the methods of [`AudioScheduledSourceNode`](crate::AudioScheduledSourceNode),
    /// [`AudioNode`](crate::AudioNode) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-audio`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioBufferSourceNode) · [Specification](https://webaudio.github.io/web-audio-api/#AudioBufferSourceNode)
    pub struct AudioBufferSourceNode: [
        crate::AudioScheduledSourceNode, crate::AudioNode, crate::EventTarget, crate::Object,
    ];
    class = "AudioBufferSourceNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// Options for a new `AudioBufferSourceNode`.
    ///
    /// `dictionary AudioBufferSourceOptions`
    ///
    /// Feature `web-audio`.
    pub struct AudioBufferSourceOptions: [crate::Object];
    name = "AudioBufferSourceOptions";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// The final node of a graph: the speakers, or the result of an offline rendering.
    ///
    /// `interface AudioDestinationNode : AudioNode`
    ///
    /// Inherits the methods of [`AudioNode`](crate::AudioNode) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-audio`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioDestinationNode) · [Specification](https://webaudio.github.io/web-audio-api/#AudioDestinationNode)
    pub struct AudioDestinationNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "AudioDestinationNode";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// The position and direction of the person who hears the panned sounds.
    ///
    /// `interface AudioListener`
    ///
    /// Feature `web-audio`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioListener) · [Specification](https://webaudio.github.io/web-audio-api/#AudioListener)
    pub struct AudioListener: [crate::Object];
    class = "AudioListener";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// The outdated event in which a `ScriptProcessorNode` processes a block of sound.
    ///
    /// `interface AudioProcessingEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `web-audio`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/AudioProcessingEvent) · [Specification](https://webaudio.github.io/web-audio-api/#AudioProcessingEvent)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/AudioProcessingEvent"]
    pub struct AudioProcessingEvent: [crate::Event, crate::Object];
    class = "AudioProcessingEvent";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// The properties for a new `AudioProcessingEvent`.
    ///
    /// `dictionary AudioProcessingEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `web-audio`.
    pub struct AudioProcessingEventInit: [crate::EventInit, crate::Object];
    name = "AudioProcessingEventInit";
}

#[cfg(feature = "web-audio")]
web_enumeration! {
    /// The kinds of simple filter, such as `lowpass`, `peaking` or `notch`.
    ///
    /// `enum BiquadFilterType`
    ///
    /// Feature `web-audio`.
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
    /// A simple filter of second order, such as a tone control or one band of an equalizer.
    ///
    /// `interface BiquadFilterNode : AudioNode`
    ///
    /// Inherits the methods of [`AudioNode`](crate::AudioNode) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-audio`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/BiquadFilterNode) · [Specification](https://webaudio.github.io/web-audio-api/#BiquadFilterNode)
    pub struct BiquadFilterNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "BiquadFilterNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// Options for a new `BiquadFilterNode`.
    ///
    /// `dictionary BiquadFilterOptions : AudioNodeOptions`
    ///
    /// Inherits the methods of [`AudioNodeOptions`](crate::AudioNodeOptions).
    ///
    /// Feature `web-audio`.
    pub struct BiquadFilterOptions: [crate::AudioNodeOptions, crate::Object];
    name = "BiquadFilterOptions";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// A node that joins several mono inputs into the channels of one output.
    ///
    /// `interface ChannelMergerNode : AudioNode`
    ///
    /// Inherits the methods of [`AudioNode`](crate::AudioNode) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-audio`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ChannelMergerNode) · [Specification](https://webaudio.github.io/web-audio-api/#ChannelMergerNode)
    pub struct ChannelMergerNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "ChannelMergerNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// Options for a new `ChannelMergerNode`.
    ///
    /// `dictionary ChannelMergerOptions : AudioNodeOptions`
    ///
    /// Inherits the methods of [`AudioNodeOptions`](crate::AudioNodeOptions).
    ///
    /// Feature `web-audio`.
    pub struct ChannelMergerOptions: [crate::AudioNodeOptions, crate::Object];
    name = "ChannelMergerOptions";
    optional;
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// A node that splits the channels of its input into separate mono outputs.
    ///
    /// `interface ChannelSplitterNode : AudioNode`
    ///
    /// Inherits the methods of [`AudioNode`](crate::AudioNode) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-audio`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ChannelSplitterNode) · [Specification](https://webaudio.github.io/web-audio-api/#ChannelSplitterNode)
    pub struct ChannelSplitterNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "ChannelSplitterNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// Options for a new `ChannelSplitterNode`.
    ///
    /// `dictionary ChannelSplitterOptions : AudioNodeOptions`
    ///
    /// Inherits the methods of [`AudioNodeOptions`](crate::AudioNodeOptions).
    ///
    /// Feature `web-audio`.
    pub struct ChannelSplitterOptions: [crate::AudioNodeOptions, crate::Object];
    name = "ChannelSplitterOptions";
    optional;
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// A source that puts out one constant value, useful for driving parameters.
    ///
    /// `interface ConstantSourceNode : AudioScheduledSourceNode`
    ///
    /// Inherits the methods of [`AudioScheduledSourceNode`](crate::AudioScheduledSourceNode),
    /// [`AudioNode`](crate::AudioNode) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-audio`. Exposed in Window. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/ConstantSourceNode) · [Specification](https://webaudio.github.io/web-audio-api/#ConstantSourceNode)
    pub struct ConstantSourceNode: [
        crate::AudioScheduledSourceNode, crate::AudioNode, crate::EventTarget, crate::Object,
    ];
    class = "ConstantSourceNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// Options for a new `ConstantSourceNode`.
    ///
    /// `dictionary ConstantSourceOptions`
    ///
    /// Feature `web-audio`.
    pub struct ConstantSourceOptions: [crate::Object];
    name = "ConstantSourceOptions";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// A node that applies an impulse response, for example the reverberation of a room.
    ///
    /// `interface ConvolverNode : AudioNode`
    ///
    /// Inherits the methods of [`AudioNode`](crate::AudioNode) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-audio`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ConvolverNode) · [Specification](https://webaudio.github.io/web-audio-api/#ConvolverNode)
    pub struct ConvolverNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "ConvolverNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// Options for a new `ConvolverNode`.
    ///
    /// `dictionary ConvolverOptions : AudioNodeOptions`
    ///
    /// Inherits the methods of [`AudioNodeOptions`](crate::AudioNodeOptions).
    ///
    /// Feature `web-audio`.
    pub struct ConvolverOptions: [crate::AudioNodeOptions, crate::Object];
    name = "ConvolverOptions";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// A node that delays the sound.
    ///
    /// `interface DelayNode : AudioNode`
    ///
    /// Inherits the methods of [`AudioNode`](crate::AudioNode) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-audio`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DelayNode) · [Specification](https://webaudio.github.io/web-audio-api/#DelayNode)
    pub struct DelayNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "DelayNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// Options for a new `DelayNode`.
    ///
    /// `dictionary DelayOptions : AudioNodeOptions`
    ///
    /// Inherits the methods of [`AudioNodeOptions`](crate::AudioNodeOptions).
    ///
    /// Feature `web-audio`.
    pub struct DelayOptions: [crate::AudioNodeOptions, crate::Object];
    name = "DelayOptions";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// A node that makes loud parts quieter, to even out levels and prevent clipping.
    ///
    /// `interface DynamicsCompressorNode : AudioNode`
    ///
    /// Inherits the methods of [`AudioNode`](crate::AudioNode) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-audio`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DynamicsCompressorNode) · [Specification](https://webaudio.github.io/web-audio-api/#DynamicsCompressorNode)
    pub struct DynamicsCompressorNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "DynamicsCompressorNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// Options for a new `DynamicsCompressorNode`.
    ///
    /// `dictionary DynamicsCompressorOptions : AudioNodeOptions`
    ///
    /// Inherits the methods of [`AudioNodeOptions`](crate::AudioNodeOptions).
    ///
    /// Feature `web-audio`.
    pub struct DynamicsCompressorOptions: [crate::AudioNodeOptions, crate::Object];
    name = "DynamicsCompressorOptions";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// A node that changes the volume.
    ///
    /// `interface GainNode : AudioNode`
    ///
    /// Inherits the methods of [`AudioNode`](crate::AudioNode) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-audio`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/GainNode) · [Specification](https://webaudio.github.io/web-audio-api/#GainNode)
    pub struct GainNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "GainNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// Options for a new `GainNode`.
    ///
    /// `dictionary GainOptions : AudioNodeOptions`
    ///
    /// Inherits the methods of [`AudioNodeOptions`](crate::AudioNodeOptions).
    ///
    /// Feature `web-audio`.
    pub struct GainOptions: [crate::AudioNodeOptions, crate::Object];
    name = "GainOptions";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// A general recursive filter with fixed coefficients.
    ///
    /// `interface IIRFilterNode : AudioNode`
    ///
    /// Inherits the methods of [`AudioNode`](crate::AudioNode) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-audio`. Exposed in Window. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/IIRFilterNode) · [Specification](https://webaudio.github.io/web-audio-api/#IIRFilterNode)
    #[doc(alias = "IIRFilterNode")]
    pub struct IirFilterNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "IIRFilterNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// The coefficients of a new `IIRFilterNode`.
    ///
    /// `dictionary IIRFilterOptions : AudioNodeOptions`
    ///
    /// Inherits the methods of [`AudioNodeOptions`](crate::AudioNodeOptions).
    ///
    /// Feature `web-audio`.
    #[doc(alias = "IIRFilterOptions")]
    pub struct IirFilterOptions: [crate::AudioNodeOptions, crate::Object];
    name = "IIRFilterOptions";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// A source that takes its sound from an `audio` or `video` element.
    ///
    /// `interface MediaElementAudioSourceNode : AudioNode`
    ///
    /// Inherits the methods of [`AudioNode`](crate::AudioNode) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-audio`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MediaElementAudioSourceNode) · [Specification](https://webaudio.github.io/web-audio-api/#MediaElementAudioSourceNode)
    pub struct MediaElementAudioSourceNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "MediaElementAudioSourceNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// Options for a new `MediaElementAudioSourceNode`.
    ///
    /// `dictionary MediaElementAudioSourceOptions`
    ///
    /// Feature `web-audio`.
    pub struct MediaElementAudioSourceOptions: [crate::Object];
    name = "MediaElementAudioSourceOptions";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// An output node whose sound goes into a `MediaStream`, for example for recording or a call.
    ///
    /// `interface MediaStreamAudioDestinationNode : AudioNode`
    ///
    /// Inherits the methods of [`AudioNode`](crate::AudioNode) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-audio`. Exposed in Window. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamAudioDestinationNode) · [Specification](https://webaudio.github.io/web-audio-api/#MediaStreamAudioDestinationNode)
    pub struct MediaStreamAudioDestinationNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "MediaStreamAudioDestinationNode";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// A source that takes its sound from a `MediaStream`, such as a microphone.
    ///
    /// `interface MediaStreamAudioSourceNode : AudioNode`
    ///
    /// Inherits the methods of [`AudioNode`](crate::AudioNode) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-audio`. Exposed in Window. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamAudioSourceNode) · [Specification](https://webaudio.github.io/web-audio-api/#MediaStreamAudioSourceNode)
    pub struct MediaStreamAudioSourceNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "MediaStreamAudioSourceNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// Options for a new `MediaStreamAudioSourceNode`.
    ///
    /// `dictionary MediaStreamAudioSourceOptions`
    ///
    /// Feature `web-audio`.
    pub struct MediaStreamAudioSourceOptions: [crate::Object];
    name = "MediaStreamAudioSourceOptions";
}

#[cfg(all(feature = "experimental", feature = "web-audio"))]
web_interface! {
    /// An audio source that plays one chosen track of a media stream.
    ///
    /// `interface MediaStreamTrackAudioSourceNode : AudioNode`
    ///
    /// Inherits the methods of [`AudioNode`](crate::AudioNode) and [`EventTarget`](crate::EventTarget).
    ///
    /// Features `web-audio` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrackAudioSourceNode) · [Specification](https://webaudio.github.io/web-audio-api/#MediaStreamTrackAudioSourceNode)
    pub struct MediaStreamTrackAudioSourceNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "MediaStreamTrackAudioSourceNode";
}

#[cfg(all(feature = "experimental", feature = "web-audio"))]
web_dictionary! {
    /// The options for a new `MediaStreamTrackAudioSourceNode`.
    ///
    /// `dictionary MediaStreamTrackAudioSourceOptions`
    ///
    /// Features `web-audio` and `experimental`.
    pub struct MediaStreamTrackAudioSourceOptions: [crate::Object];
    name = "MediaStreamTrackAudioSourceOptions";
}

#[cfg(feature = "web-audio")]
web_enumeration! {
    /// The waveforms of an oscillator, such as `sine` or `square`.
    ///
    /// `enum OscillatorType`
    ///
    /// Feature `web-audio`.
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
    /// A source that makes a periodic waveform, such as a sine tone.
    ///
    /// `interface OscillatorNode : AudioScheduledSourceNode`
    ///
    /// Inherits the methods of [`AudioScheduledSourceNode`](crate::AudioScheduledSourceNode),
    /// [`AudioNode`](crate::AudioNode) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-audio`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/OscillatorNode) · [Specification](https://webaudio.github.io/web-audio-api/#OscillatorNode)
    pub struct OscillatorNode: [crate::AudioScheduledSourceNode, crate::AudioNode, crate::EventTarget, crate::Object];
    class = "OscillatorNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// Options for a new `OscillatorNode`.
    ///
    /// `dictionary OscillatorOptions : AudioNodeOptions`
    ///
    /// Inherits the methods of [`AudioNodeOptions`](crate::AudioNodeOptions).
    ///
    /// Feature `web-audio`.
    pub struct OscillatorOptions: [crate::AudioNodeOptions, crate::Object];
    name = "OscillatorOptions";
}

#[cfg(feature = "web-audio")]
web_enumeration! {
    /// The ways to place a sound in space: `equalpower` is cheap, `HRTF` models the human head.
    ///
    /// `enum PanningModelType`
    ///
    /// Feature `web-audio`.
    pub enum PanningModelType {
        Equalpower = "equalpower",
        Hrtf = "HRTF",
    }
}

#[cfg(feature = "web-audio")]
web_enumeration! {
    /// The ways in which volume falls with distance: `linear`, `inverse` or `exponential`.
    ///
    /// `enum DistanceModelType`
    ///
    /// Feature `web-audio`.
    pub enum DistanceModelType {
        Linear = "linear",
        Inverse = "inverse",
        Exponential = "exponential",
    }
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// A node that places its sound in a three-dimensional space around the listener.
    ///
    /// `interface PannerNode : AudioNode`
    ///
    /// Inherits the methods of [`AudioNode`](crate::AudioNode) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-audio`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/PannerNode) · [Specification](https://webaudio.github.io/web-audio-api/#PannerNode)
    pub struct PannerNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "PannerNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// Options for a new `PannerNode`.
    ///
    /// `dictionary PannerOptions : AudioNodeOptions`
    ///
    /// Inherits the methods of [`AudioNodeOptions`](crate::AudioNodeOptions).
    ///
    /// Feature `web-audio`.
    pub struct PannerOptions: [crate::AudioNodeOptions, crate::Object];
    name = "PannerOptions";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// A waveform for oscillators, made of harmonics.
    ///
    /// `interface PeriodicWave`
    ///
    /// Feature `web-audio`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/PeriodicWave) · [Specification](https://webaudio.github.io/web-audio-api/#PeriodicWave)
    pub struct PeriodicWave: [crate::Object];
    class = "PeriodicWave";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// Whether a new waveform is normalized.
    ///
    /// `dictionary PeriodicWaveConstraints`
    ///
    /// Feature `web-audio`.
    pub struct PeriodicWaveConstraints: [crate::Object];
    name = "PeriodicWaveConstraints";
    extended;
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// The harmonics of a new `PeriodicWave`.
    ///
    /// `dictionary PeriodicWaveOptions : PeriodicWaveConstraints`
    ///
    /// Inherits the methods of [`PeriodicWaveConstraints`](crate::PeriodicWaveConstraints).
    ///
    /// Feature `web-audio`.
    pub struct PeriodicWaveOptions: [crate::PeriodicWaveConstraints, crate::Object];
    name = "PeriodicWaveOptions";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// An outdated node that processes sound in a callback of the page; `AudioWorkletNode` replaces it.
    ///
    /// `interface ScriptProcessorNode : AudioNode`
    ///
    /// Inherits the methods of [`AudioNode`](crate::AudioNode) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-audio`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/ScriptProcessorNode) · [Specification](https://webaudio.github.io/web-audio-api/#ScriptProcessorNode)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/ScriptProcessorNode"]
    pub struct ScriptProcessorNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "ScriptProcessorNode";
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// A node that moves its sound to the left or the right.
    ///
    /// `interface StereoPannerNode : AudioNode`
    ///
    /// Inherits the methods of [`AudioNode`](crate::AudioNode) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-audio`. Exposed in Window. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/StereoPannerNode) · [Specification](https://webaudio.github.io/web-audio-api/#stereopannernode)
    pub struct StereoPannerNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "StereoPannerNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// Options for a new `StereoPannerNode`.
    ///
    /// `dictionary StereoPannerOptions : AudioNodeOptions`
    ///
    /// Inherits the methods of [`AudioNodeOptions`](crate::AudioNodeOptions).
    ///
    /// Feature `web-audio`.
    pub struct StereoPannerOptions: [crate::AudioNodeOptions, crate::Object];
    name = "StereoPannerOptions";
}

#[cfg(feature = "web-audio")]
web_enumeration! {
    /// The amount of oversampling in a wave shaper: `none`, `2x` or `4x`.
    ///
    /// `enum OverSampleType`
    ///
    /// Feature `web-audio`.
    pub enum OverSampleType {
        None = "none",
        N2x = "2x",
        N4x = "4x",
    }
}

#[cfg(feature = "web-audio")]
web_interface! {
    /// A node that distorts the sound with a curve.
    ///
    /// `interface WaveShaperNode : AudioNode`
    ///
    /// Inherits the methods of [`AudioNode`](crate::AudioNode) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-audio`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WaveShaperNode) · [Specification](https://webaudio.github.io/web-audio-api/#WaveShaperNode)
    pub struct WaveShaperNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "WaveShaperNode";
}

#[cfg(feature = "web-audio")]
web_dictionary! {
    /// Options for a new `WaveShaperNode`.
    ///
    /// `dictionary WaveShaperOptions : AudioNodeOptions`
    ///
    /// Inherits the methods of [`AudioNodeOptions`](crate::AudioNodeOptions).
    ///
    /// Feature `web-audio`.
    pub struct WaveShaperOptions: [crate::AudioNodeOptions, crate::Object];
    name = "WaveShaperOptions";
}

#[cfg(all(feature = "experimental", feature = "web-audio"))]
web_interface! {
    /// Statistics about gaps and latency in the playback of an audio context.
    ///
    /// `interface AudioPlaybackStats`
    ///
    /// Features `web-audio` and `experimental`. Exposed in Window. In secure contexts only. [MDN](https://developer.mozilla.org/docs/Web/API/AudioPlaybackStats) · [Specification](https://webaudio.github.io/web-audio-api/#AudioPlaybackStats)
    pub struct AudioPlaybackStats: [crate::Object];
    class = "AudioPlaybackStats";
}

/// `callback DecodeErrorCallback = undefined (DOMException error)`
///
/// Feature `web-audio`.
#[cfg(feature = "web-audio")]
pub type DecodeErrorCallback = crate::Function<fn(crate::DomException)>;

/// `callback DecodeSuccessCallback = undefined (AudioBuffer decodedData)`
///
/// Feature `web-audio`.
#[cfg(feature = "web-audio")]
pub type DecodeSuccessCallback = crate::Function<fn(crate::AudioBuffer)>;

#[cfg(all(feature = "experimental", feature = "web-audio"))]
web_union! {
    /// `(DOMString or AudioSinkInfo)`
    ///
    /// Features `web-audio` and `experimental`.
    pub enum StringOrAudioSinkInfo {
        AudioSinkInfo(crate::AudioSinkInfo): value,
        String(crate::JsString): string,
    }
}

#[cfg(feature = "web-audio")]
web_union! {
    /// `(DOMString or AudioSinkOptions)`
    ///
    /// Feature `web-audio`.
    pub enum StringOrAudioSinkOptions {
        AudioSinkOptions(crate::AudioSinkOptions): dictionary,
        String(crate::JsString): string,
    }
}

#[cfg(feature = "web-audio")]
web_union! {
    /// `(AudioContextLatencyCategory or double)`
    ///
    /// Feature `web-audio`.
    pub enum AudioContextLatencyCategoryOrNumber {
        AudioContextLatencyCategory(crate::AudioContextLatencyCategory): value,
        Number(f64): number,
    }
}

#[cfg(feature = "web-audio")]
web_union! {
    /// `(AudioContextRenderSizeCategory or unsigned long)`
    ///
    /// Feature `web-audio`.
    pub enum AudioContextRenderSizeCategoryOrNumber {
        AudioContextRenderSizeCategory(crate::AudioContextRenderSizeCategory): value,
        Number(f64): number,
    }
}

#[cfg(feature = "web-audio")]
web_union! {
    /// `(AudioNode or AudioParam)`
    ///
    /// Feature `web-audio`.
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
