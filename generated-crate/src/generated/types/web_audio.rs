//! Types: Making and processing sound: audio contexts and nodes
#[cfg(feature = "web-audio")]
/// `enum AudioContextState`
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

#[cfg(feature = "web-audio")]
/// `enum AudioContextRenderSizeCategory`
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

#[cfg(any(feature = "audio-worklet", feature = "web-audio", all(feature = "experimental", feature = "audio-output")))]
/// `interface BaseAudioContext : EventTarget`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext) · [Specification](https://webaudio.github.io/web-audio-api/#BaseAudioContext)
#[repr(transparent)]
pub struct BaseAudioContext {
    parent: crate::EventTarget,
}
#[cfg(any(feature = "audio-worklet", feature = "web-audio", all(feature = "experimental", feature = "audio-output")))]
interface!(BaseAudioContext: crate::EventTarget; "BaseAudioContext");

#[cfg(feature = "web-audio")]
/// `enum AudioContextLatencyCategory`
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

#[cfg(feature = "web-audio")]
/// `enum AudioSinkType`
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

#[cfg(any(feature = "web-audio", all(feature = "experimental", feature = "audio-output")))]
/// `interface AudioContext : BaseAudioContext`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioContext) · [Specification](https://webaudio.github.io/web-audio-api/#AudioContext)
#[repr(transparent)]
pub struct AudioContext {
    parent: crate::BaseAudioContext,
}
#[cfg(any(feature = "web-audio", all(feature = "experimental", feature = "audio-output")))]
interface!(AudioContext: crate::BaseAudioContext, crate::EventTarget; "AudioContext");

#[cfg(feature = "web-audio")]
/// `dictionary AudioContextOptions`
#[repr(transparent)]
pub struct AudioContextOptions {
    parent: crate::Object,
}
#[cfg(feature = "web-audio")]
dictionary!(AudioContextOptions:; "AudioContextOptions");

#[cfg(feature = "web-audio")]
/// `dictionary AudioSinkOptions`
#[repr(transparent)]
pub struct AudioSinkOptions {
    parent: crate::Object,
}
#[cfg(feature = "web-audio")]
dictionary!(AudioSinkOptions:; "AudioSinkOptions");

#[cfg(all(feature = "experimental", feature = "web-audio"))]
/// `interface AudioSinkInfo`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioSinkInfo) · [Specification](https://webaudio.github.io/web-audio-api/#AudioSinkInfo)
#[repr(transparent)]
pub struct AudioSinkInfo {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-audio"))]
interface!(AudioSinkInfo:; "AudioSinkInfo");

#[cfg(feature = "web-audio")]
/// `dictionary AudioTimestamp`
#[repr(transparent)]
pub struct AudioTimestamp {
    parent: crate::Object,
}
#[cfg(feature = "web-audio")]
dictionary!(AudioTimestamp:; "AudioTimestamp");

#[cfg(feature = "web-audio")]
/// `interface OfflineAudioContext : BaseAudioContext`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/OfflineAudioContext) · [Specification](https://webaudio.github.io/web-audio-api/#OfflineAudioContext)
#[repr(transparent)]
pub struct OfflineAudioContext {
    parent: crate::BaseAudioContext,
}
#[cfg(feature = "web-audio")]
interface!(OfflineAudioContext: crate::BaseAudioContext, crate::EventTarget; "OfflineAudioContext");

#[cfg(feature = "web-audio")]
/// `dictionary OfflineAudioContextOptions`
#[repr(transparent)]
pub struct OfflineAudioContextOptions {
    parent: crate::Object,
}
#[cfg(feature = "web-audio")]
dictionary!(OfflineAudioContextOptions:; "OfflineAudioContextOptions");

#[cfg(feature = "web-audio")]
/// `interface OfflineAudioCompletionEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/OfflineAudioCompletionEvent) · [Specification](https://webaudio.github.io/web-audio-api/#OfflineAudioCompletionEvent)
#[repr(transparent)]
pub struct OfflineAudioCompletionEvent {
    parent: crate::Event,
}
#[cfg(feature = "web-audio")]
interface!(OfflineAudioCompletionEvent: crate::Event; "OfflineAudioCompletionEvent");

#[cfg(feature = "web-audio")]
/// `dictionary OfflineAudioCompletionEventInit : EventInit`
#[repr(transparent)]
pub struct OfflineAudioCompletionEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "web-audio")]
dictionary!(OfflineAudioCompletionEventInit: crate::EventInit; "OfflineAudioCompletionEventInit");

#[cfg(any(feature = "web-audio", all(feature = "experimental", feature = "language-model")))]
/// `interface AudioBuffer`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioBuffer) · [Specification](https://webaudio.github.io/web-audio-api/#AudioBuffer)
#[repr(transparent)]
pub struct AudioBuffer {
    parent: crate::Object,
}
#[cfg(any(feature = "web-audio", all(feature = "experimental", feature = "language-model")))]
interface!(AudioBuffer:; "AudioBuffer");

#[cfg(feature = "web-audio")]
/// `dictionary AudioBufferOptions`
#[repr(transparent)]
pub struct AudioBufferOptions {
    parent: crate::Object,
}
#[cfg(feature = "web-audio")]
dictionary!(AudioBufferOptions:; "AudioBufferOptions");

#[cfg(any(feature = "audio-worklet", feature = "web-audio"))]
/// `interface AudioNode : EventTarget`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioNode) · [Specification](https://webaudio.github.io/web-audio-api/#AudioNode)
#[repr(transparent)]
pub struct AudioNode {
    parent: crate::EventTarget,
}
#[cfg(any(feature = "audio-worklet", feature = "web-audio"))]
interface!(AudioNode: crate::EventTarget; "AudioNode");

#[cfg(feature = "web-audio")]
/// `enum ChannelCountMode`
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

#[cfg(feature = "web-audio")]
/// `enum ChannelInterpretation`
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

#[cfg(any(feature = "audio-worklet", feature = "web-audio"))]
/// `dictionary AudioNodeOptions`
#[repr(transparent)]
pub struct AudioNodeOptions {
    parent: crate::Object,
}
#[cfg(any(feature = "audio-worklet", feature = "web-audio"))]
dictionary!(AudioNodeOptions:; "AudioNodeOptions");

#[cfg(any(feature = "audio-worklet", feature = "web-audio"))]
/// `enum AutomationRate`
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

#[cfg(any(feature = "audio-worklet", feature = "web-audio"))]
/// `interface AudioParam`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioParam) · [Specification](https://webaudio.github.io/web-audio-api/#AudioParam)
#[repr(transparent)]
pub struct AudioParam {
    parent: crate::Object,
}
#[cfg(any(feature = "audio-worklet", feature = "web-audio"))]
interface!(AudioParam:; "AudioParam");

#[cfg(feature = "web-audio")]
/// `interface AudioScheduledSourceNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/AudioScheduledSourceNode) · [Specification](https://webaudio.github.io/web-audio-api/#AudioScheduledSourceNode)
#[repr(transparent)]
pub struct AudioScheduledSourceNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(AudioScheduledSourceNode: crate::AudioNode, crate::EventTarget; "AudioScheduledSourceNode");

#[cfg(feature = "web-audio")]
/// `interface AnalyserNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AnalyserNode) · [Specification](https://webaudio.github.io/web-audio-api/#AnalyserNode)
#[repr(transparent)]
pub struct AnalyserNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(AnalyserNode: crate::AudioNode, crate::EventTarget; "AnalyserNode");

#[cfg(feature = "web-audio")]
/// `dictionary AnalyserOptions : AudioNodeOptions`
#[repr(transparent)]
pub struct AnalyserOptions {
    parent: crate::AudioNodeOptions,
}
#[cfg(feature = "web-audio")]
dictionary!(AnalyserOptions: crate::AudioNodeOptions; "AnalyserOptions");

#[cfg(feature = "web-audio")]
/// `interface AudioBufferSourceNode : AudioScheduledSourceNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioBufferSourceNode) · [Specification](https://webaudio.github.io/web-audio-api/#AudioBufferSourceNode)
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

#[cfg(feature = "web-audio")]
/// `dictionary AudioBufferSourceOptions`
#[repr(transparent)]
pub struct AudioBufferSourceOptions {
    parent: crate::Object,
}
#[cfg(feature = "web-audio")]
dictionary!(AudioBufferSourceOptions:; "AudioBufferSourceOptions");

#[cfg(feature = "web-audio")]
/// `interface AudioDestinationNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioDestinationNode) · [Specification](https://webaudio.github.io/web-audio-api/#AudioDestinationNode)
#[repr(transparent)]
pub struct AudioDestinationNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(AudioDestinationNode: crate::AudioNode, crate::EventTarget; "AudioDestinationNode");

#[cfg(feature = "web-audio")]
/// `interface AudioListener`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/AudioListener) · [Specification](https://webaudio.github.io/web-audio-api/#AudioListener)
#[repr(transparent)]
pub struct AudioListener {
    parent: crate::Object,
}
#[cfg(feature = "web-audio")]
interface!(AudioListener:; "AudioListener");

#[cfg(feature = "web-audio")]
/// `interface AudioProcessingEvent : Event`
///
/// Exposed in Window.
///
/// Deprecated. [MDN](https://developer.mozilla.org/docs/Web/API/AudioProcessingEvent) · [Specification](https://webaudio.github.io/web-audio-api/#AudioProcessingEvent)
#[repr(transparent)]
pub struct AudioProcessingEvent {
    parent: crate::Event,
}
#[cfg(feature = "web-audio")]
interface!(AudioProcessingEvent: crate::Event; "AudioProcessingEvent");

#[cfg(feature = "web-audio")]
/// `dictionary AudioProcessingEventInit : EventInit`
#[repr(transparent)]
pub struct AudioProcessingEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "web-audio")]
dictionary!(AudioProcessingEventInit: crate::EventInit; "AudioProcessingEventInit");

#[cfg(feature = "web-audio")]
/// `enum BiquadFilterType`
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

#[cfg(feature = "web-audio")]
/// `interface BiquadFilterNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/BiquadFilterNode) · [Specification](https://webaudio.github.io/web-audio-api/#BiquadFilterNode)
#[repr(transparent)]
pub struct BiquadFilterNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(BiquadFilterNode: crate::AudioNode, crate::EventTarget; "BiquadFilterNode");

#[cfg(feature = "web-audio")]
/// `dictionary BiquadFilterOptions : AudioNodeOptions`
#[repr(transparent)]
pub struct BiquadFilterOptions {
    parent: crate::AudioNodeOptions,
}
#[cfg(feature = "web-audio")]
dictionary!(BiquadFilterOptions: crate::AudioNodeOptions; "BiquadFilterOptions");

#[cfg(feature = "web-audio")]
/// `interface ChannelMergerNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ChannelMergerNode) · [Specification](https://webaudio.github.io/web-audio-api/#ChannelMergerNode)
#[repr(transparent)]
pub struct ChannelMergerNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(ChannelMergerNode: crate::AudioNode, crate::EventTarget; "ChannelMergerNode");

#[cfg(feature = "web-audio")]
/// `dictionary ChannelMergerOptions : AudioNodeOptions`
#[repr(transparent)]
pub struct ChannelMergerOptions {
    parent: crate::AudioNodeOptions,
}
#[cfg(feature = "web-audio")]
dictionary!(ChannelMergerOptions: crate::AudioNodeOptions; "ChannelMergerOptions");

#[cfg(feature = "web-audio")]
/// `interface ChannelSplitterNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ChannelSplitterNode) · [Specification](https://webaudio.github.io/web-audio-api/#ChannelSplitterNode)
#[repr(transparent)]
pub struct ChannelSplitterNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(ChannelSplitterNode: crate::AudioNode, crate::EventTarget; "ChannelSplitterNode");

#[cfg(feature = "web-audio")]
/// `dictionary ChannelSplitterOptions : AudioNodeOptions`
#[repr(transparent)]
pub struct ChannelSplitterOptions {
    parent: crate::AudioNodeOptions,
}
#[cfg(feature = "web-audio")]
dictionary!(ChannelSplitterOptions: crate::AudioNodeOptions; "ChannelSplitterOptions");

#[cfg(feature = "web-audio")]
/// `interface ConstantSourceNode : AudioScheduledSourceNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/ConstantSourceNode) · [Specification](https://webaudio.github.io/web-audio-api/#ConstantSourceNode)
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

#[cfg(feature = "web-audio")]
/// `dictionary ConstantSourceOptions`
#[repr(transparent)]
pub struct ConstantSourceOptions {
    parent: crate::Object,
}
#[cfg(feature = "web-audio")]
dictionary!(ConstantSourceOptions:; "ConstantSourceOptions");

#[cfg(feature = "web-audio")]
/// `interface ConvolverNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ConvolverNode) · [Specification](https://webaudio.github.io/web-audio-api/#ConvolverNode)
#[repr(transparent)]
pub struct ConvolverNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(ConvolverNode: crate::AudioNode, crate::EventTarget; "ConvolverNode");

#[cfg(feature = "web-audio")]
/// `dictionary ConvolverOptions : AudioNodeOptions`
#[repr(transparent)]
pub struct ConvolverOptions {
    parent: crate::AudioNodeOptions,
}
#[cfg(feature = "web-audio")]
dictionary!(ConvolverOptions: crate::AudioNodeOptions; "ConvolverOptions");

#[cfg(feature = "web-audio")]
/// `interface DelayNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DelayNode) · [Specification](https://webaudio.github.io/web-audio-api/#DelayNode)
#[repr(transparent)]
pub struct DelayNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(DelayNode: crate::AudioNode, crate::EventTarget; "DelayNode");

#[cfg(feature = "web-audio")]
/// `dictionary DelayOptions : AudioNodeOptions`
#[repr(transparent)]
pub struct DelayOptions {
    parent: crate::AudioNodeOptions,
}
#[cfg(feature = "web-audio")]
dictionary!(DelayOptions: crate::AudioNodeOptions; "DelayOptions");

#[cfg(feature = "web-audio")]
/// `interface DynamicsCompressorNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DynamicsCompressorNode) · [Specification](https://webaudio.github.io/web-audio-api/#DynamicsCompressorNode)
#[repr(transparent)]
pub struct DynamicsCompressorNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(DynamicsCompressorNode: crate::AudioNode, crate::EventTarget; "DynamicsCompressorNode");

#[cfg(feature = "web-audio")]
/// `dictionary DynamicsCompressorOptions : AudioNodeOptions`
#[repr(transparent)]
pub struct DynamicsCompressorOptions {
    parent: crate::AudioNodeOptions,
}
#[cfg(feature = "web-audio")]
dictionary!(DynamicsCompressorOptions: crate::AudioNodeOptions; "DynamicsCompressorOptions");

#[cfg(feature = "web-audio")]
/// `interface GainNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/GainNode) · [Specification](https://webaudio.github.io/web-audio-api/#GainNode)
#[repr(transparent)]
pub struct GainNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(GainNode: crate::AudioNode, crate::EventTarget; "GainNode");

#[cfg(feature = "web-audio")]
/// `dictionary GainOptions : AudioNodeOptions`
#[repr(transparent)]
pub struct GainOptions {
    parent: crate::AudioNodeOptions,
}
#[cfg(feature = "web-audio")]
dictionary!(GainOptions: crate::AudioNodeOptions; "GainOptions");

#[cfg(feature = "web-audio")]
/// `interface IIRFilterNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/IIRFilterNode) · [Specification](https://webaudio.github.io/web-audio-api/#IIRFilterNode)
#[doc(alias = "IIRFilterNode")]
#[repr(transparent)]
pub struct IirFilterNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(IirFilterNode: crate::AudioNode, crate::EventTarget; "IIRFilterNode");

#[cfg(feature = "web-audio")]
/// `dictionary IIRFilterOptions : AudioNodeOptions`
#[doc(alias = "IIRFilterOptions")]
#[repr(transparent)]
pub struct IirFilterOptions {
    parent: crate::AudioNodeOptions,
}
#[cfg(feature = "web-audio")]
dictionary!(IirFilterOptions: crate::AudioNodeOptions; "IIRFilterOptions");

#[cfg(feature = "web-audio")]
/// `interface MediaElementAudioSourceNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MediaElementAudioSourceNode) · [Specification](https://webaudio.github.io/web-audio-api/#MediaElementAudioSourceNode)
#[repr(transparent)]
pub struct MediaElementAudioSourceNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(MediaElementAudioSourceNode: crate::AudioNode, crate::EventTarget; "MediaElementAudioSourceNode");

#[cfg(feature = "web-audio")]
/// `dictionary MediaElementAudioSourceOptions`
#[repr(transparent)]
pub struct MediaElementAudioSourceOptions {
    parent: crate::Object,
}
#[cfg(feature = "web-audio")]
dictionary!(MediaElementAudioSourceOptions:; "MediaElementAudioSourceOptions");

#[cfg(feature = "web-audio")]
/// `interface MediaStreamAudioDestinationNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamAudioDestinationNode) · [Specification](https://webaudio.github.io/web-audio-api/#MediaStreamAudioDestinationNode)
#[repr(transparent)]
pub struct MediaStreamAudioDestinationNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(MediaStreamAudioDestinationNode: crate::AudioNode, crate::EventTarget; "MediaStreamAudioDestinationNode");

#[cfg(feature = "web-audio")]
/// `interface MediaStreamAudioSourceNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamAudioSourceNode) · [Specification](https://webaudio.github.io/web-audio-api/#MediaStreamAudioSourceNode)
#[repr(transparent)]
pub struct MediaStreamAudioSourceNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(MediaStreamAudioSourceNode: crate::AudioNode, crate::EventTarget; "MediaStreamAudioSourceNode");

#[cfg(feature = "web-audio")]
/// `dictionary MediaStreamAudioSourceOptions`
#[repr(transparent)]
pub struct MediaStreamAudioSourceOptions {
    parent: crate::Object,
}
#[cfg(feature = "web-audio")]
dictionary!(MediaStreamAudioSourceOptions:; "MediaStreamAudioSourceOptions");

#[cfg(all(feature = "experimental", feature = "web-audio"))]
/// `interface MediaStreamTrackAudioSourceNode : AudioNode`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrackAudioSourceNode) · [Specification](https://webaudio.github.io/web-audio-api/#MediaStreamTrackAudioSourceNode)
#[repr(transparent)]
pub struct MediaStreamTrackAudioSourceNode {
    parent: crate::AudioNode,
}
#[cfg(all(feature = "experimental", feature = "web-audio"))]
interface!(MediaStreamTrackAudioSourceNode: crate::AudioNode, crate::EventTarget; "MediaStreamTrackAudioSourceNode");

#[cfg(all(feature = "experimental", feature = "web-audio"))]
/// `dictionary MediaStreamTrackAudioSourceOptions`
#[repr(transparent)]
pub struct MediaStreamTrackAudioSourceOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-audio"))]
dictionary!(MediaStreamTrackAudioSourceOptions:; "MediaStreamTrackAudioSourceOptions");

#[cfg(feature = "web-audio")]
/// `enum OscillatorType`
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

#[cfg(feature = "web-audio")]
/// `interface OscillatorNode : AudioScheduledSourceNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/OscillatorNode) · [Specification](https://webaudio.github.io/web-audio-api/#OscillatorNode)
#[repr(transparent)]
pub struct OscillatorNode {
    parent: crate::AudioScheduledSourceNode,
}
#[cfg(feature = "web-audio")]
interface!(OscillatorNode: crate::AudioScheduledSourceNode, crate::AudioNode, crate::EventTarget; "OscillatorNode");

#[cfg(feature = "web-audio")]
/// `dictionary OscillatorOptions : AudioNodeOptions`
#[repr(transparent)]
pub struct OscillatorOptions {
    parent: crate::AudioNodeOptions,
}
#[cfg(feature = "web-audio")]
dictionary!(OscillatorOptions: crate::AudioNodeOptions; "OscillatorOptions");

#[cfg(feature = "web-audio")]
/// `enum PanningModelType`
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

#[cfg(feature = "web-audio")]
/// `enum DistanceModelType`
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

#[cfg(feature = "web-audio")]
/// `interface PannerNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/PannerNode) · [Specification](https://webaudio.github.io/web-audio-api/#PannerNode)
#[repr(transparent)]
pub struct PannerNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(PannerNode: crate::AudioNode, crate::EventTarget; "PannerNode");

#[cfg(feature = "web-audio")]
/// `dictionary PannerOptions : AudioNodeOptions`
#[repr(transparent)]
pub struct PannerOptions {
    parent: crate::AudioNodeOptions,
}
#[cfg(feature = "web-audio")]
dictionary!(PannerOptions: crate::AudioNodeOptions; "PannerOptions");

#[cfg(feature = "web-audio")]
/// `interface PeriodicWave`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/PeriodicWave) · [Specification](https://webaudio.github.io/web-audio-api/#PeriodicWave)
#[repr(transparent)]
pub struct PeriodicWave {
    parent: crate::Object,
}
#[cfg(feature = "web-audio")]
interface!(PeriodicWave:; "PeriodicWave");

#[cfg(feature = "web-audio")]
/// `dictionary PeriodicWaveConstraints`
#[repr(transparent)]
pub struct PeriodicWaveConstraints {
    parent: crate::Object,
}
#[cfg(feature = "web-audio")]
dictionary!(PeriodicWaveConstraints:; "PeriodicWaveConstraints");

#[cfg(feature = "web-audio")]
/// `dictionary PeriodicWaveOptions : PeriodicWaveConstraints`
#[repr(transparent)]
pub struct PeriodicWaveOptions {
    parent: crate::PeriodicWaveConstraints,
}
#[cfg(feature = "web-audio")]
dictionary!(PeriodicWaveOptions: crate::PeriodicWaveConstraints; "PeriodicWaveOptions");

#[cfg(feature = "web-audio")]
/// `interface ScriptProcessorNode : AudioNode`
///
/// Exposed in Window.
///
/// Deprecated. [MDN](https://developer.mozilla.org/docs/Web/API/ScriptProcessorNode) · [Specification](https://webaudio.github.io/web-audio-api/#ScriptProcessorNode)
#[repr(transparent)]
pub struct ScriptProcessorNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(ScriptProcessorNode: crate::AudioNode, crate::EventTarget; "ScriptProcessorNode");

#[cfg(feature = "web-audio")]
/// `interface StereoPannerNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/StereoPannerNode) · [Specification](https://webaudio.github.io/web-audio-api/#stereopannernode)
#[repr(transparent)]
pub struct StereoPannerNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(StereoPannerNode: crate::AudioNode, crate::EventTarget; "StereoPannerNode");

#[cfg(feature = "web-audio")]
/// `dictionary StereoPannerOptions : AudioNodeOptions`
#[repr(transparent)]
pub struct StereoPannerOptions {
    parent: crate::AudioNodeOptions,
}
#[cfg(feature = "web-audio")]
dictionary!(StereoPannerOptions: crate::AudioNodeOptions; "StereoPannerOptions");

#[cfg(feature = "web-audio")]
/// `enum OverSampleType`
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

#[cfg(feature = "web-audio")]
/// `interface WaveShaperNode : AudioNode`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WaveShaperNode) · [Specification](https://webaudio.github.io/web-audio-api/#WaveShaperNode)
#[repr(transparent)]
pub struct WaveShaperNode {
    parent: crate::AudioNode,
}
#[cfg(feature = "web-audio")]
interface!(WaveShaperNode: crate::AudioNode, crate::EventTarget; "WaveShaperNode");

#[cfg(feature = "web-audio")]
/// `dictionary WaveShaperOptions : AudioNodeOptions`
#[repr(transparent)]
pub struct WaveShaperOptions {
    parent: crate::AudioNodeOptions,
}
#[cfg(feature = "web-audio")]
dictionary!(WaveShaperOptions: crate::AudioNodeOptions; "WaveShaperOptions");

#[cfg(all(feature = "experimental", feature = "web-audio"))]
/// `interface AudioPlaybackStats`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/AudioPlaybackStats) · [Specification](https://webaudio.github.io/web-audio-api/#AudioPlaybackStats)
#[repr(transparent)]
pub struct AudioPlaybackStats {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-audio"))]
interface!(AudioPlaybackStats:; "AudioPlaybackStats");

#[cfg(feature = "web-audio")]
/// `callback DecodeErrorCallback = undefined (DOMException error)`
pub type DecodeErrorCallback = crate::Function<fn(crate::DomException)>;

#[cfg(feature = "web-audio")]
/// `callback DecodeSuccessCallback = undefined (AudioBuffer decodedData)`
pub type DecodeSuccessCallback = crate::Function<fn(crate::AudioBuffer)>;

#[cfg(all(feature = "experimental", feature = "web-audio"))]
/// `(DOMString or AudioSinkInfo)`
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

#[cfg(feature = "web-audio")]
/// `(DOMString or AudioSinkOptions)`
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

#[cfg(feature = "web-audio")]
/// `(AudioContextLatencyCategory or double)`
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

#[cfg(feature = "web-audio")]
/// `(AudioContextRenderSizeCategory or unsigned long)`
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

#[cfg(feature = "web-audio")]
/// `(AudioNode or AudioParam)`
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
