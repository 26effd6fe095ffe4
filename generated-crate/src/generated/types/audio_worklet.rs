//! Types: Audio nodes of one's own, in a worklet

web_interface! {
    /// The loader of modules that process audio in their own code on the audio thread.
    ///
    /// `interface AudioWorklet : Worklet`
    ///
    /// Inherits the methods of [`Worklet`](crate::Worklet).
    ///
    /// Feature `audio-worklet`. Exposed in Window. In secure contexts only. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorklet) · [Specification](https://webaudio.github.io/web-audio-api/#AudioWorklet)
    pub struct AudioWorklet: [crate::Worklet, crate::Object];
    class = "AudioWorklet";
}

web_interface! {
    /// The global scope of the audio thread, in which audio processors run.
    ///
    /// `interface AudioWorkletGlobalScope : WorkletGlobalScope`
    ///
    /// Inherits the methods of [`WorkletGlobalScope`](crate::WorkletGlobalScope).
    ///
    /// Feature `audio-worklet`. Exposed in AudioWorklet. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletGlobalScope) · [Specification](https://webaudio.github.io/web-audio-api/#AudioWorkletGlobalScope)
    pub struct AudioWorkletGlobalScope: [crate::WorkletGlobalScope, crate::Object];
    global = "AudioWorkletGlobalScope";
}

web_interface! {
    /// The named parameters of an `AudioWorkletNode`.
    ///
    /// `interface AudioParamMap`
    ///
    /// Feature `audio-worklet`. Exposed in Window. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioParamMap) · [Specification](https://webaudio.github.io/web-audio-api/#audioparammap)
    pub struct AudioParamMap: [crate::Object];
    class = "AudioParamMap";
}

web_interface! {
    /// A node of the audio graph whose sound comes from a processor in the audio worklet.
    ///
    /// `interface AudioWorkletNode : AudioNode`
    ///
    /// Inherits the methods of [`AudioNode`](crate::AudioNode) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `audio-worklet`. Exposed in Window. In secure contexts only. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletNode) · [Specification](https://webaudio.github.io/web-audio-api/#AudioWorkletNode)
    pub struct AudioWorkletNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "AudioWorkletNode";
}

web_dictionary! {
    /// Options for a new `AudioWorkletNode`.
    ///
    /// `dictionary AudioWorkletNodeOptions : AudioNodeOptions`
    ///
    /// Inherits the methods of [`AudioNodeOptions`](crate::AudioNodeOptions).
    ///
    /// Feature `audio-worklet`.
    pub struct AudioWorkletNodeOptions: [crate::AudioNodeOptions, crate::Object];
    name = "AudioWorkletNodeOptions";
}

web_interface! {
    /// The base class of one's own audio processing code on the audio thread.
    ///
    /// `interface AudioWorkletProcessor`
    ///
    /// Feature `audio-worklet`. Exposed in AudioWorklet. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletProcessor) · [Specification](https://webaudio.github.io/web-audio-api/#AudioWorkletProcessor)
    pub struct AudioWorkletProcessor: [crate::Object];
    class = "AudioWorkletProcessor";
}

web_dictionary! {
    /// The description of one parameter that an audio processor takes.
    ///
    /// `dictionary AudioParamDescriptor`
    ///
    /// Feature `audio-worklet`.
    pub struct AudioParamDescriptor: [crate::Object];
    name = "AudioParamDescriptor";
}

/// `callback AudioWorkletProcessorConstructor = AudioWorkletProcessor (object options)`
///
/// Feature `audio-worklet`.
pub type AudioWorkletProcessorConstructor = crate::Function<fn(crate::Object) -> crate::AudioWorkletProcessor>;

/// `callback AudioWorkletProcessCallback = boolean (FrozenArray<FrozenArray<Float32Array>> inputs, FrozenArray<FrozenArray<Float32Array>> outputs, object parameters)`
///
/// Feature `audio-worklet`.
pub type AudioWorkletProcessCallback = crate::Function<fn(
    crate::Array<crate::Array<crate::Float32Array>>,
    crate::Array<crate::Array<crate::Float32Array>>,
    crate::Object,
) -> bool>;
