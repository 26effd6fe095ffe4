//! Types: Audio nodes of one's own, in a worklet

web_interface! {
    /// `interface AudioWorklet : Worklet`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorklet) · [Specification](https://webaudio.github.io/web-audio-api/#AudioWorklet)
    pub struct AudioWorklet: [crate::Worklet, crate::Object];
    class = "AudioWorklet";
}

web_interface! {
    /// `interface AudioWorkletGlobalScope : WorkletGlobalScope`
    ///
    /// Exposed in AudioWorklet.
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletGlobalScope) · [Specification](https://webaudio.github.io/web-audio-api/#AudioWorkletGlobalScope)
    pub struct AudioWorkletGlobalScope: [crate::WorkletGlobalScope, crate::Object];
    global = "AudioWorkletGlobalScope";
}

web_interface! {
    /// `interface AudioParamMap`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioParamMap) · [Specification](https://webaudio.github.io/web-audio-api/#audioparammap)
    pub struct AudioParamMap: [crate::Object];
    class = "AudioParamMap";
}

web_interface! {
    /// `interface AudioWorkletNode : AudioNode`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletNode) · [Specification](https://webaudio.github.io/web-audio-api/#AudioWorkletNode)
    pub struct AudioWorkletNode: [crate::AudioNode, crate::EventTarget, crate::Object];
    class = "AudioWorkletNode";
}

web_dictionary! {
    /// `dictionary AudioWorkletNodeOptions : AudioNodeOptions`
    pub struct AudioWorkletNodeOptions: [crate::AudioNodeOptions, crate::Object];
    name = "AudioWorkletNodeOptions";
}

web_interface! {
    /// `interface AudioWorkletProcessor`
    ///
    /// Exposed in AudioWorklet.
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletProcessor) · [Specification](https://webaudio.github.io/web-audio-api/#AudioWorkletProcessor)
    pub struct AudioWorkletProcessor: [crate::Object];
    class = "AudioWorkletProcessor";
}

web_dictionary! {
    /// `dictionary AudioParamDescriptor`
    pub struct AudioParamDescriptor: [crate::Object];
    name = "AudioParamDescriptor";
}

/// `callback AudioWorkletProcessorConstructor = AudioWorkletProcessor (object options)`
pub type AudioWorkletProcessorConstructor = crate::Function<fn(crate::Object) -> crate::AudioWorkletProcessor>;

/// `callback AudioWorkletProcessCallback = boolean (FrozenArray<FrozenArray<Float32Array>> inputs, FrozenArray<FrozenArray<Float32Array>> outputs, object parameters)`
pub type AudioWorkletProcessCallback = crate::Function<fn(
    crate::Array<crate::Array<crate::Float32Array>>,
    crate::Array<crate::Array<crate::Float32Array>>,
    crate::Object,
) -> bool>;
