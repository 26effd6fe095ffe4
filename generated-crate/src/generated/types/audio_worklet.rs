//! Types: Audio nodes of one's own, in a worklet

/// `interface AudioWorklet : Worklet`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorklet) · [Specification](https://webaudio.github.io/web-audio-api/#AudioWorklet)
#[repr(transparent)]
pub struct AudioWorklet {
    parent: crate::Worklet,
}
interface!(AudioWorklet: crate::Worklet; "AudioWorklet");

/// `interface AudioWorkletGlobalScope : WorkletGlobalScope`
///
/// Exposed in AudioWorklet.
///
/// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletGlobalScope) · [Specification](https://webaudio.github.io/web-audio-api/#AudioWorkletGlobalScope)
#[repr(transparent)]
pub struct AudioWorkletGlobalScope {
    parent: crate::WorkletGlobalScope,
}
interface!(AudioWorkletGlobalScope: crate::WorkletGlobalScope; "AudioWorkletGlobalScope");

/// `interface AudioParamMap`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioParamMap) · [Specification](https://webaudio.github.io/web-audio-api/#audioparammap)
#[repr(transparent)]
pub struct AudioParamMap {
    parent: crate::Object,
}
interface!(AudioParamMap:; "AudioParamMap");

/// `interface AudioWorkletNode : AudioNode`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletNode) · [Specification](https://webaudio.github.io/web-audio-api/#AudioWorkletNode)
#[repr(transparent)]
pub struct AudioWorkletNode {
    parent: crate::AudioNode,
}
interface!(AudioWorkletNode: crate::AudioNode, crate::EventTarget; "AudioWorkletNode");

/// `dictionary AudioWorkletNodeOptions : AudioNodeOptions`
#[repr(transparent)]
pub struct AudioWorkletNodeOptions {
    parent: crate::AudioNodeOptions,
}
dictionary!(AudioWorkletNodeOptions: crate::AudioNodeOptions; "AudioWorkletNodeOptions");

/// `interface AudioWorkletProcessor`
///
/// Exposed in AudioWorklet.
///
/// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletProcessor) · [Specification](https://webaudio.github.io/web-audio-api/#AudioWorkletProcessor)
#[repr(transparent)]
pub struct AudioWorkletProcessor {
    parent: crate::Object,
}
interface!(AudioWorkletProcessor:; "AudioWorkletProcessor");

/// `dictionary AudioParamDescriptor`
#[repr(transparent)]
pub struct AudioParamDescriptor {
    parent: crate::Object,
}
dictionary!(AudioParamDescriptor:; "AudioParamDescriptor");

/// `callback AudioWorkletProcessorConstructor = AudioWorkletProcessor (object options)`
pub type AudioWorkletProcessorConstructor = crate::Function<fn(crate::Object) -> crate::AudioWorkletProcessor>;

/// `callback AudioWorkletProcessCallback = boolean (FrozenArray<FrozenArray<Float32Array>> inputs, FrozenArray<FrozenArray<Float32Array>> outputs, object parameters)`
pub type AudioWorkletProcessCallback = crate::Function<fn(
    crate::Array<crate::Array<crate::Float32Array>>,
    crate::Array<crate::Array<crate::Float32Array>>,
    crate::Object,
) -> bool>;
