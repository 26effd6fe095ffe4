//! Types: Making and processing sound: audio contexts and nodes

/// `enum AudioContextState`
#[cfg(feature = "web-audio")]
#[non_exhaustive]
pub enum AudioContextState {
    /// `"suspended"`
    Suspended,
    /// `"running"`
    Running,
    /// `"closed"`
    Closed,
    /// `"interrupted"`
    Interrupted,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-audio")]
enumeration!(AudioContextState {
    Suspended = "suspended",
    Running = "running",
    Closed = "closed",
    Interrupted = "interrupted",
});

/// `enum AudioContextRenderSizeCategory`
#[cfg(feature = "web-audio")]
#[non_exhaustive]
pub enum AudioContextRenderSizeCategory {
    /// `"default"`
    Default,
    /// `"hardware"`
    Hardware,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-audio")]
enumeration!(AudioContextRenderSizeCategory {
    Default = "default",
    Hardware = "hardware",
});

/// `interface BaseAudioContext : EventTarget`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext) · [Specification](https://webaudio.github.io/web-audio-api/#BaseAudioContext)
#[cfg(any(feature = "audio-worklet", feature = "web-audio", all(feature = "experimental", feature = "audio-output")))]
#[repr(transparent)]
pub struct BaseAudioContext {
    parent: crate::EventTarget,
}
#[cfg(any(feature = "audio-worklet", feature = "web-audio", all(feature = "experimental", feature = "audio-output")))]
interface!(BaseAudioContext: crate::EventTarget; "BaseAudioContext");
#[cfg(any(feature = "audio-worklet", feature = "web-audio", all(feature = "experimental", feature = "audio-output")))]
extended!([] BaseAudioContext);

/// `enum AudioContextLatencyCategory`
#[cfg(feature = "web-audio")]
#[non_exhaustive]
pub enum AudioContextLatencyCategory {
    /// `"balanced"`
    Balanced,
    /// `"interactive"`
    Interactive,
    /// `"playback"`
    Playback,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-audio")]
enumeration!(AudioContextLatencyCategory {
    Balanced = "balanced",
    Interactive = "interactive",
    Playback = "playback",
});

/// `enum AudioSinkType`
#[cfg(feature = "web-audio")]
#[non_exhaustive]
pub enum AudioSinkType {
    /// `"none"`
    None,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-audio")]
enumeration!(AudioSinkType {
    None = "none",
});

/// `interface AudioContext : BaseAudioContext`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioContext) · [Specification](https://webaudio.github.io/web-audio-api/#AudioContext)
#[cfg(any(feature = "web-audio", all(feature = "experimental", feature = "audio-output")))]
#[repr(transparent)]
pub struct AudioContext {
    parent: crate::BaseAudioContext,
}
#[cfg(any(feature = "web-audio", all(feature = "experimental", feature = "audio-output")))]
interface!(AudioContext: crate::BaseAudioContext, crate::EventTarget; "AudioContext");

/// `dictionary AudioContextOptions`
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct AudioContextOptions {
    parent: crate::Object,
}
#[cfg(feature = "web-audio")]
dictionary!(AudioContextOptions:; "AudioContextOptions");

/// `dictionary AudioSinkOptions`
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct AudioSinkOptions {
    parent: crate::Object,
}
#[cfg(feature = "web-audio")]
dictionary!(AudioSinkOptions:; "AudioSinkOptions");

/// `interface AudioSinkInfo`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioSinkInfo) · [Specification](https://webaudio.github.io/web-audio-api/#AudioSinkInfo)
#[cfg(all(feature = "experimental", feature = "web-audio"))]
#[repr(transparent)]
pub struct AudioSinkInfo {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-audio"))]
interface!(AudioSinkInfo:; "AudioSinkInfo");

/// `dictionary AudioTimestamp`
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct AudioTimestamp {
    parent: crate::Object,
}
#[cfg(feature = "web-audio")]
dictionary!(AudioTimestamp:; "AudioTimestamp");

/// `interface OfflineAudioContext : BaseAudioContext`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/OfflineAudioContext) · [Specification](https://webaudio.github.io/web-audio-api/#OfflineAudioContext)
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct OfflineAudioContext {
    parent: crate::BaseAudioContext,
}
#[cfg(feature = "web-audio")]
interface!(OfflineAudioContext: crate::BaseAudioContext, crate::EventTarget; "OfflineAudioContext");

/// `dictionary OfflineAudioContextOptions`
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct OfflineAudioContextOptions {
    parent: crate::Object,
}
#[cfg(feature = "web-audio")]
dictionary!(OfflineAudioContextOptions:; "OfflineAudioContextOptions");

/// `interface OfflineAudioCompletionEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/OfflineAudioCompletionEvent) · [Specification](https://webaudio.github.io/web-audio-api/#OfflineAudioCompletionEvent)
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct OfflineAudioCompletionEvent {
    parent: crate::Event,
}
#[cfg(feature = "web-audio")]
interface!(OfflineAudioCompletionEvent: crate::Event; "OfflineAudioCompletionEvent");

/// `dictionary OfflineAudioCompletionEventInit : EventInit`
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct OfflineAudioCompletionEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "web-audio")]
dictionary!(OfflineAudioCompletionEventInit: crate::EventInit; "OfflineAudioCompletionEventInit");

/// `interface AudioBuffer`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioBuffer) · [Specification](https://webaudio.github.io/web-audio-api/#AudioBuffer)
#[cfg(any(feature = "web-audio", all(feature = "experimental", feature = "language-model")))]
#[repr(transparent)]
pub struct AudioBuffer {
    parent: crate::Object,
}
#[cfg(any(feature = "web-audio", all(feature = "experimental", feature = "language-model")))]
interface!(AudioBuffer:; "AudioBuffer");

/// `dictionary AudioBufferOptions`
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct AudioBufferOptions {
    parent: crate::Object,
}
#[cfg(feature = "web-audio")]
dictionary!(AudioBufferOptions:; "AudioBufferOptions");

/// `interface AudioNode : EventTarget`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioNode) · [Specification](https://webaudio.github.io/web-audio-api/#AudioNode)
#[cfg(any(feature = "audio-worklet", feature = "web-audio"))]
#[repr(transparent)]
pub struct AudioNode {
    parent: crate::EventTarget,
}
#[cfg(any(feature = "audio-worklet", feature = "web-audio"))]
interface!(AudioNode: crate::EventTarget; "AudioNode");
#[cfg(any(feature = "audio-worklet", feature = "web-audio"))]
extended!([] AudioNode);

/// `enum ChannelCountMode`
#[cfg(feature = "web-audio")]
#[non_exhaustive]
pub enum ChannelCountMode {
    /// `"max"`
    Max,
    /// `"clamped-max"`
    ClampedMax,
    /// `"explicit"`
    Explicit,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-audio")]
enumeration!(ChannelCountMode {
    Max = "max",
    ClampedMax = "clamped-max",
    Explicit = "explicit",
});

/// `enum ChannelInterpretation`
#[cfg(feature = "web-audio")]
#[non_exhaustive]
pub enum ChannelInterpretation {
    /// `"speakers"`
    Speakers,
    /// `"discrete"`
    Discrete,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-audio")]
enumeration!(ChannelInterpretation {
    Speakers = "speakers",
    Discrete = "discrete",
});

/// `dictionary AudioNodeOptions`
#[cfg(any(feature = "audio-worklet", feature = "web-audio"))]
#[repr(transparent)]
pub struct AudioNodeOptions {
    parent: crate::Object,
}
#[cfg(any(feature = "audio-worklet", feature = "web-audio"))]
dictionary!(AudioNodeOptions:; "AudioNodeOptions");
#[cfg(any(feature = "audio-worklet", feature = "web-audio"))]
extended!([] AudioNodeOptions);

/// `enum AutomationRate`
#[cfg(any(feature = "audio-worklet", feature = "web-audio"))]
#[non_exhaustive]
pub enum AutomationRate {
    /// `"a-rate"`
    ARate,
    /// `"k-rate"`
    KRate,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "audio-worklet", feature = "web-audio"))]
enumeration!(AutomationRate {
    ARate = "a-rate",
    KRate = "k-rate",
});

/// `interface AudioParam`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioParam) · [Specification](https://webaudio.github.io/web-audio-api/#AudioParam)
#[cfg(any(feature = "audio-worklet", feature = "web-audio"))]
#[repr(transparent)]
pub struct AudioParam {
    parent: crate::Object,
}
#[cfg(any(feature = "audio-worklet", feature = "web-audio"))]
interface!(AudioParam:; "AudioParam");

/// `interface AudioScheduledSourceNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/AudioScheduledSourceNode) · [Specification](https://webaudio.github.io/web-audio-api/#AudioScheduledSourceNode)
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct AudioScheduledSourceNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(AudioScheduledSourceNode: crate::AudioNode, crate::EventTarget; "AudioScheduledSourceNode");
#[cfg(feature = "web-audio")]
extended!([] AudioScheduledSourceNode);

/// `interface AnalyserNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AnalyserNode) · [Specification](https://webaudio.github.io/web-audio-api/#AnalyserNode)
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct AnalyserNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(AnalyserNode: crate::AudioNode, crate::EventTarget; "AnalyserNode");

/// `dictionary AnalyserOptions : AudioNodeOptions`
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct AnalyserOptions {
    parent: crate::AudioNodeOptions,
}
#[cfg(feature = "web-audio")]
dictionary!(AnalyserOptions: crate::AudioNodeOptions; "AnalyserOptions");

/// `interface AudioBufferSourceNode : AudioScheduledSourceNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioBufferSourceNode) · [Specification](https://webaudio.github.io/web-audio-api/#AudioBufferSourceNode)
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct AudioBufferSourceNode {
    parent: crate::AudioScheduledSourceNode,
}

#[cfg(feature = "web-audio")]
interface!(
    AudioBufferSourceNode: crate::AudioScheduledSourceNode,
    crate::AudioNode,
    crate::EventTarget; "AudioBufferSourceNode"
);

/// `dictionary AudioBufferSourceOptions`
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct AudioBufferSourceOptions {
    parent: crate::Object,
}
#[cfg(feature = "web-audio")]
dictionary!(AudioBufferSourceOptions:; "AudioBufferSourceOptions");

/// `interface AudioDestinationNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioDestinationNode) · [Specification](https://webaudio.github.io/web-audio-api/#AudioDestinationNode)
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct AudioDestinationNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(AudioDestinationNode: crate::AudioNode, crate::EventTarget; "AudioDestinationNode");

/// `interface AudioListener`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioListener) · [Specification](https://webaudio.github.io/web-audio-api/#AudioListener)
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct AudioListener {
    parent: crate::Object,
}
#[cfg(feature = "web-audio")]
interface!(AudioListener:; "AudioListener");

/// `interface AudioProcessingEvent : Event`
///
/// Exposed in Window.
///
/// Deprecated. [MDN](https://developer.mozilla.org/docs/Web/API/AudioProcessingEvent) · [Specification](https://webaudio.github.io/web-audio-api/#AudioProcessingEvent)
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct AudioProcessingEvent {
    parent: crate::Event,
}
#[cfg(feature = "web-audio")]
interface!(AudioProcessingEvent: crate::Event; "AudioProcessingEvent");

/// `dictionary AudioProcessingEventInit : EventInit`
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct AudioProcessingEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "web-audio")]
dictionary!(AudioProcessingEventInit: crate::EventInit; "AudioProcessingEventInit");

/// `enum BiquadFilterType`
#[cfg(feature = "web-audio")]
#[non_exhaustive]
pub enum BiquadFilterType {
    /// `"lowpass"`
    Lowpass,
    /// `"highpass"`
    Highpass,
    /// `"bandpass"`
    Bandpass,
    /// `"lowshelf"`
    Lowshelf,
    /// `"highshelf"`
    Highshelf,
    /// `"peaking"`
    Peaking,
    /// `"notch"`
    Notch,
    /// `"allpass"`
    Allpass,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-audio")]
enumeration!(BiquadFilterType {
    Lowpass = "lowpass",
    Highpass = "highpass",
    Bandpass = "bandpass",
    Lowshelf = "lowshelf",
    Highshelf = "highshelf",
    Peaking = "peaking",
    Notch = "notch",
    Allpass = "allpass",
});

/// `interface BiquadFilterNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/BiquadFilterNode) · [Specification](https://webaudio.github.io/web-audio-api/#BiquadFilterNode)
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct BiquadFilterNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(BiquadFilterNode: crate::AudioNode, crate::EventTarget; "BiquadFilterNode");

/// `dictionary BiquadFilterOptions : AudioNodeOptions`
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct BiquadFilterOptions {
    parent: crate::AudioNodeOptions,
}
#[cfg(feature = "web-audio")]
dictionary!(BiquadFilterOptions: crate::AudioNodeOptions; "BiquadFilterOptions");

/// `interface ChannelMergerNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ChannelMergerNode) · [Specification](https://webaudio.github.io/web-audio-api/#ChannelMergerNode)
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct ChannelMergerNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(ChannelMergerNode: crate::AudioNode, crate::EventTarget; "ChannelMergerNode");

/// `dictionary ChannelMergerOptions : AudioNodeOptions`
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct ChannelMergerOptions {
    parent: crate::AudioNodeOptions,
}
#[cfg(feature = "web-audio")]
dictionary!(ChannelMergerOptions: crate::AudioNodeOptions; "ChannelMergerOptions");

/// `interface ChannelSplitterNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ChannelSplitterNode) · [Specification](https://webaudio.github.io/web-audio-api/#ChannelSplitterNode)
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct ChannelSplitterNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(ChannelSplitterNode: crate::AudioNode, crate::EventTarget; "ChannelSplitterNode");

/// `dictionary ChannelSplitterOptions : AudioNodeOptions`
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct ChannelSplitterOptions {
    parent: crate::AudioNodeOptions,
}
#[cfg(feature = "web-audio")]
dictionary!(ChannelSplitterOptions: crate::AudioNodeOptions; "ChannelSplitterOptions");

/// `interface ConstantSourceNode : AudioScheduledSourceNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/ConstantSourceNode) · [Specification](https://webaudio.github.io/web-audio-api/#ConstantSourceNode)
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct ConstantSourceNode {
    parent: crate::AudioScheduledSourceNode,
}

#[cfg(feature = "web-audio")]
interface!(
    ConstantSourceNode: crate::AudioScheduledSourceNode,
    crate::AudioNode,
    crate::EventTarget; "ConstantSourceNode"
);

/// `dictionary ConstantSourceOptions`
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct ConstantSourceOptions {
    parent: crate::Object,
}
#[cfg(feature = "web-audio")]
dictionary!(ConstantSourceOptions:; "ConstantSourceOptions");

/// `interface ConvolverNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ConvolverNode) · [Specification](https://webaudio.github.io/web-audio-api/#ConvolverNode)
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct ConvolverNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(ConvolverNode: crate::AudioNode, crate::EventTarget; "ConvolverNode");

/// `dictionary ConvolverOptions : AudioNodeOptions`
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct ConvolverOptions {
    parent: crate::AudioNodeOptions,
}
#[cfg(feature = "web-audio")]
dictionary!(ConvolverOptions: crate::AudioNodeOptions; "ConvolverOptions");

/// `interface DelayNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DelayNode) · [Specification](https://webaudio.github.io/web-audio-api/#DelayNode)
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct DelayNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(DelayNode: crate::AudioNode, crate::EventTarget; "DelayNode");

/// `dictionary DelayOptions : AudioNodeOptions`
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct DelayOptions {
    parent: crate::AudioNodeOptions,
}
#[cfg(feature = "web-audio")]
dictionary!(DelayOptions: crate::AudioNodeOptions; "DelayOptions");

/// `interface DynamicsCompressorNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DynamicsCompressorNode) · [Specification](https://webaudio.github.io/web-audio-api/#DynamicsCompressorNode)
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct DynamicsCompressorNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(DynamicsCompressorNode: crate::AudioNode, crate::EventTarget; "DynamicsCompressorNode");

/// `dictionary DynamicsCompressorOptions : AudioNodeOptions`
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct DynamicsCompressorOptions {
    parent: crate::AudioNodeOptions,
}
#[cfg(feature = "web-audio")]
dictionary!(DynamicsCompressorOptions: crate::AudioNodeOptions; "DynamicsCompressorOptions");

/// `interface GainNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/GainNode) · [Specification](https://webaudio.github.io/web-audio-api/#GainNode)
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct GainNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(GainNode: crate::AudioNode, crate::EventTarget; "GainNode");

/// `dictionary GainOptions : AudioNodeOptions`
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct GainOptions {
    parent: crate::AudioNodeOptions,
}
#[cfg(feature = "web-audio")]
dictionary!(GainOptions: crate::AudioNodeOptions; "GainOptions");

/// `interface IIRFilterNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/IIRFilterNode) · [Specification](https://webaudio.github.io/web-audio-api/#IIRFilterNode)
#[doc(alias = "IIRFilterNode")]
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct IirFilterNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(IirFilterNode: crate::AudioNode, crate::EventTarget; "IIRFilterNode");

/// `dictionary IIRFilterOptions : AudioNodeOptions`
#[doc(alias = "IIRFilterOptions")]
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct IirFilterOptions {
    parent: crate::AudioNodeOptions,
}
#[cfg(feature = "web-audio")]
dictionary!(IirFilterOptions: crate::AudioNodeOptions; "IIRFilterOptions");

/// `interface MediaElementAudioSourceNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MediaElementAudioSourceNode) · [Specification](https://webaudio.github.io/web-audio-api/#MediaElementAudioSourceNode)
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct MediaElementAudioSourceNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(MediaElementAudioSourceNode: crate::AudioNode, crate::EventTarget; "MediaElementAudioSourceNode");

/// `dictionary MediaElementAudioSourceOptions`
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct MediaElementAudioSourceOptions {
    parent: crate::Object,
}
#[cfg(feature = "web-audio")]
dictionary!(MediaElementAudioSourceOptions:; "MediaElementAudioSourceOptions");

/// `interface MediaStreamAudioDestinationNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamAudioDestinationNode) · [Specification](https://webaudio.github.io/web-audio-api/#MediaStreamAudioDestinationNode)
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct MediaStreamAudioDestinationNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(MediaStreamAudioDestinationNode: crate::AudioNode, crate::EventTarget; "MediaStreamAudioDestinationNode");

/// `interface MediaStreamAudioSourceNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamAudioSourceNode) · [Specification](https://webaudio.github.io/web-audio-api/#MediaStreamAudioSourceNode)
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct MediaStreamAudioSourceNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(MediaStreamAudioSourceNode: crate::AudioNode, crate::EventTarget; "MediaStreamAudioSourceNode");

/// `dictionary MediaStreamAudioSourceOptions`
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct MediaStreamAudioSourceOptions {
    parent: crate::Object,
}
#[cfg(feature = "web-audio")]
dictionary!(MediaStreamAudioSourceOptions:; "MediaStreamAudioSourceOptions");

/// `interface MediaStreamTrackAudioSourceNode : AudioNode`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrackAudioSourceNode) · [Specification](https://webaudio.github.io/web-audio-api/#MediaStreamTrackAudioSourceNode)
#[cfg(all(feature = "experimental", feature = "web-audio"))]
#[repr(transparent)]
pub struct MediaStreamTrackAudioSourceNode {
    parent: crate::AudioNode,
}
#[cfg(all(feature = "experimental", feature = "web-audio"))]
interface!(MediaStreamTrackAudioSourceNode: crate::AudioNode, crate::EventTarget; "MediaStreamTrackAudioSourceNode");

/// `dictionary MediaStreamTrackAudioSourceOptions`
#[cfg(all(feature = "experimental", feature = "web-audio"))]
#[repr(transparent)]
pub struct MediaStreamTrackAudioSourceOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-audio"))]
dictionary!(MediaStreamTrackAudioSourceOptions:; "MediaStreamTrackAudioSourceOptions");

/// `enum OscillatorType`
#[cfg(feature = "web-audio")]
#[non_exhaustive]
pub enum OscillatorType {
    /// `"sine"`
    Sine,
    /// `"square"`
    Square,
    /// `"sawtooth"`
    Sawtooth,
    /// `"triangle"`
    Triangle,
    /// `"custom"`
    Custom,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-audio")]
enumeration!(OscillatorType {
    Sine = "sine",
    Square = "square",
    Sawtooth = "sawtooth",
    Triangle = "triangle",
    Custom = "custom",
});

/// `interface OscillatorNode : AudioScheduledSourceNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/OscillatorNode) · [Specification](https://webaudio.github.io/web-audio-api/#OscillatorNode)
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct OscillatorNode {
    parent: crate::AudioScheduledSourceNode,
}
#[cfg(feature = "web-audio")]
interface!(OscillatorNode: crate::AudioScheduledSourceNode, crate::AudioNode, crate::EventTarget; "OscillatorNode");

/// `dictionary OscillatorOptions : AudioNodeOptions`
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct OscillatorOptions {
    parent: crate::AudioNodeOptions,
}
#[cfg(feature = "web-audio")]
dictionary!(OscillatorOptions: crate::AudioNodeOptions; "OscillatorOptions");

/// `enum PanningModelType`
#[cfg(feature = "web-audio")]
#[non_exhaustive]
pub enum PanningModelType {
    /// `"equalpower"`
    Equalpower,
    /// `"HRTF"`
    Hrtf,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-audio")]
enumeration!(PanningModelType {
    Equalpower = "equalpower",
    Hrtf = "HRTF",
});

/// `enum DistanceModelType`
#[cfg(feature = "web-audio")]
#[non_exhaustive]
pub enum DistanceModelType {
    /// `"linear"`
    Linear,
    /// `"inverse"`
    Inverse,
    /// `"exponential"`
    Exponential,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-audio")]
enumeration!(DistanceModelType {
    Linear = "linear",
    Inverse = "inverse",
    Exponential = "exponential",
});

/// `interface PannerNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/PannerNode) · [Specification](https://webaudio.github.io/web-audio-api/#PannerNode)
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct PannerNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(PannerNode: crate::AudioNode, crate::EventTarget; "PannerNode");

/// `dictionary PannerOptions : AudioNodeOptions`
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct PannerOptions {
    parent: crate::AudioNodeOptions,
}
#[cfg(feature = "web-audio")]
dictionary!(PannerOptions: crate::AudioNodeOptions; "PannerOptions");

/// `interface PeriodicWave`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/PeriodicWave) · [Specification](https://webaudio.github.io/web-audio-api/#PeriodicWave)
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct PeriodicWave {
    parent: crate::Object,
}
#[cfg(feature = "web-audio")]
interface!(PeriodicWave:; "PeriodicWave");

/// `dictionary PeriodicWaveConstraints`
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct PeriodicWaveConstraints {
    parent: crate::Object,
}
#[cfg(feature = "web-audio")]
dictionary!(PeriodicWaveConstraints:; "PeriodicWaveConstraints");
#[cfg(feature = "web-audio")]
extended!([] PeriodicWaveConstraints);

/// `dictionary PeriodicWaveOptions : PeriodicWaveConstraints`
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct PeriodicWaveOptions {
    parent: crate::PeriodicWaveConstraints,
}
#[cfg(feature = "web-audio")]
dictionary!(PeriodicWaveOptions: crate::PeriodicWaveConstraints; "PeriodicWaveOptions");

/// `interface ScriptProcessorNode : AudioNode`
///
/// Exposed in Window.
///
/// Deprecated. [MDN](https://developer.mozilla.org/docs/Web/API/ScriptProcessorNode) · [Specification](https://webaudio.github.io/web-audio-api/#ScriptProcessorNode)
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct ScriptProcessorNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(ScriptProcessorNode: crate::AudioNode, crate::EventTarget; "ScriptProcessorNode");

/// `interface StereoPannerNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/StereoPannerNode) · [Specification](https://webaudio.github.io/web-audio-api/#stereopannernode)
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct StereoPannerNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(StereoPannerNode: crate::AudioNode, crate::EventTarget; "StereoPannerNode");

/// `dictionary StereoPannerOptions : AudioNodeOptions`
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct StereoPannerOptions {
    parent: crate::AudioNodeOptions,
}
#[cfg(feature = "web-audio")]
dictionary!(StereoPannerOptions: crate::AudioNodeOptions; "StereoPannerOptions");

/// `enum OverSampleType`
#[cfg(feature = "web-audio")]
#[non_exhaustive]
pub enum OverSampleType {
    /// `"none"`
    None,
    /// `"2x"`
    N2x,
    /// `"4x"`
    N4x,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-audio")]
enumeration!(OverSampleType {
    None = "none",
    N2x = "2x",
    N4x = "4x",
});

/// `interface WaveShaperNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WaveShaperNode) · [Specification](https://webaudio.github.io/web-audio-api/#WaveShaperNode)
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct WaveShaperNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(WaveShaperNode: crate::AudioNode, crate::EventTarget; "WaveShaperNode");

/// `dictionary WaveShaperOptions : AudioNodeOptions`
#[cfg(feature = "web-audio")]
#[repr(transparent)]
pub struct WaveShaperOptions {
    parent: crate::AudioNodeOptions,
}
#[cfg(feature = "web-audio")]
dictionary!(WaveShaperOptions: crate::AudioNodeOptions; "WaveShaperOptions");

/// `interface AudioPlaybackStats`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/AudioPlaybackStats) · [Specification](https://webaudio.github.io/web-audio-api/#AudioPlaybackStats)
#[cfg(all(feature = "experimental", feature = "web-audio"))]
#[repr(transparent)]
pub struct AudioPlaybackStats {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-audio"))]
interface!(AudioPlaybackStats:; "AudioPlaybackStats");

/// `callback DecodeErrorCallback = undefined (DOMException error)`
#[cfg(feature = "web-audio")]
pub type DecodeErrorCallback = crate::Function<fn(crate::DomException)>;

/// `callback DecodeSuccessCallback = undefined (AudioBuffer decodedData)`
#[cfg(feature = "web-audio")]
pub type DecodeSuccessCallback = crate::Function<fn(crate::AudioBuffer)>;

/// `(DOMString or AudioSinkInfo)`
#[cfg(all(feature = "experimental", feature = "web-audio"))]
#[non_exhaustive]
pub enum StringOrAudioSinkInfo {
    /// `String`
    String(crate::JsString),
    /// `AudioSinkInfo`
    AudioSinkInfo(crate::AudioSinkInfo),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(all(feature = "experimental", feature = "web-audio"))]
union!(StringOrAudioSinkInfo {
    String(crate::JsString): string,
    AudioSinkInfo(crate::AudioSinkInfo): value,
});

/// `(DOMString or AudioSinkOptions)`
#[cfg(feature = "web-audio")]
#[non_exhaustive]
pub enum StringOrAudioSinkOptions {
    /// `String`
    String(crate::JsString),
    /// `AudioSinkOptions`
    AudioSinkOptions(crate::AudioSinkOptions),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "web-audio")]
union!(StringOrAudioSinkOptions {
    String(crate::JsString): string,
    AudioSinkOptions(crate::AudioSinkOptions): value,
});

/// `(AudioContextLatencyCategory or double)`
#[cfg(feature = "web-audio")]
#[non_exhaustive]
pub enum AudioContextLatencyCategoryOrNumber {
    /// `AudioContextLatencyCategory`
    AudioContextLatencyCategory(crate::AudioContextLatencyCategory),
    /// `Number`
    Number(f64),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "web-audio")]
union!(AudioContextLatencyCategoryOrNumber {
    AudioContextLatencyCategory(crate::AudioContextLatencyCategory): value,
    Number(f64): number,
});

/// `(AudioContextRenderSizeCategory or unsigned long)`
#[cfg(feature = "web-audio")]
#[non_exhaustive]
pub enum AudioContextRenderSizeCategoryOrNumber {
    /// `AudioContextRenderSizeCategory`
    AudioContextRenderSizeCategory(crate::AudioContextRenderSizeCategory),
    /// `Number`
    Number(f64),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "web-audio")]
union!(AudioContextRenderSizeCategoryOrNumber {
    AudioContextRenderSizeCategory(crate::AudioContextRenderSizeCategory): value,
    Number(f64): number,
});

/// `(AudioNode or AudioParam)`
#[cfg(feature = "web-audio")]
#[non_exhaustive]
pub enum AudioNodeOrAudioParam {
    /// `AudioNode`
    AudioNode(crate::AudioNode),
    /// `AudioParam`
    AudioParam(crate::AudioParam),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "web-audio")]
union!(AudioNodeOrAudioParam {
    AudioNode(crate::AudioNode): value,
    AudioParam(crate::AudioParam): value,
});
