//! Audio nodes of one's own, in a worklet

use crate::runtime::prelude::*;
use crate::{
    AudioParam, AudioParamDescriptor, AudioParamMap, AudioWorklet, AudioWorkletGlobalScope, AudioWorkletNode,
    AudioWorkletNodeOptions, AudioWorkletProcessor, AudioWorkletProcessorConstructor, AutomationRate, BaseAudioContext,
    ChannelCountMode, ChannelInterpretation, ErrorEvent, MessagePort,
};

impl BaseAudioContext {
    /// The audio worklet to load processor modules into, with `addModule`.
    ///
    /// `readonly attribute AudioWorklet audioWorklet`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `audio-worklet`. In secure contexts only. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext/audioWorklet) · [Specification](https://webaudio.github.io/web-audio-api/#dom-baseaudiocontext-audioworklet)
    #[doc(alias = "audioWorklet")]
    #[inline]
    pub fn audio_worklet(&self) -> Option<AudioWorklet> {
        Js::get_audioWorklet__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl AudioWorklet {
    /// A port to exchange messages with the `AudioWorkletGlobalScope`.
    ///
    /// `readonly attribute MessagePort port`
    ///
    /// Features `audio-worklet` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorklet/port) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioworklet-port)
    #[inline]
    pub fn port(&self) -> MessagePort {
        FromJs::from_js(Js::get_port__as_value(js(self)))
    }
}

impl AudioWorkletGlobalScope {
    /// Makes a processor class known under a name, so that nodes can be created with that name.
    ///
    /// `undefined registerProcessor(DOMString name, AudioWorkletProcessorConstructor processorCtor)`
    ///
    /// Feature `audio-worklet`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletGlobalScope/registerProcessor) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioworkletglobalscope-registerprocessor)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where `name` is empty or already registered, and a `TypeError` where
    /// `processorCtor` is not a constructor.
    #[doc(alias = "registerProcessor")]
    #[inline]
    pub fn register_processor(
        &self,
        name: &str,
        processor_ctor: impl IntoFunction<AudioWorkletProcessorConstructor>,
    ) -> Result<(), Exception> {
        Js::try_call_registerProcessor__str_value(js(self), name, &processor_ctor.into_callback().into_function())
    }

    /// The number of the first sample frame of the block being processed.
    ///
    /// `readonly attribute unsigned long long currentFrame`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `audio-worklet`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletGlobalScope/currentFrame) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioworkletglobalscope-currentframe)
    #[doc(alias = "currentFrame")]
    #[inline]
    pub fn current_frame(&self) -> u64 {
        Js::get_currentFrame__as_number(js(self)) as u64
    }

    /// The time of the block being processed, in seconds since the context started.
    ///
    /// `readonly attribute double currentTime`
    ///
    /// Feature `audio-worklet`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletGlobalScope/currentTime) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioworkletglobalscope-currenttime)
    #[doc(alias = "currentTime")]
    #[inline]
    pub fn current_time(&self) -> f64 {
        Js::get_currentTime__as_number(js(self))
    }

    /// The sample rate of the context, in samples per second.
    ///
    /// `readonly attribute float sampleRate`
    ///
    /// Feature `audio-worklet`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletGlobalScope/sampleRate) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioworkletglobalscope-samplerate)
    #[doc(alias = "sampleRate")]
    #[inline]
    pub fn sample_rate(&self) -> f32 {
        Js::get_sampleRate__as_number(js(self)) as f32
    }

    /// The number of sample frames that are processed in one block, normally 128.
    ///
    /// `readonly attribute unsigned long renderQuantumSize`
    ///
    /// Features `audio-worklet` and `experimental`.
    #[doc(alias = "renderQuantumSize")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn render_quantum_size(&self) -> u32 {
        Js::get_renderQuantumSize__as_number(js(self)) as u32
    }

    /// A port to exchange messages with the `AudioWorklet` on the page's side.
    ///
    /// `readonly attribute MessagePort port`
    ///
    /// Features `audio-worklet` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletGlobalScope/port) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioworkletglobalscope-port)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn port(&self) -> MessagePort {
        FromJs::from_js(Js::get_port__as_value(js(self)))
    }
}

impl AudioParamMap {
    /// The number of parameters.
    ///
    /// `readonly maplike<DOMString, AudioParam>`
    ///
    /// Feature `audio-worklet`. Baseline: widely available since 2021-04. [Specification](https://webaudio.github.io/web-audio-api/#audioparammap)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Returns whether there is a parameter with this name.
    ///
    /// `readonly maplike<DOMString, AudioParam>`
    ///
    /// Feature `audio-worklet`. Baseline: widely available since 2021-04. [Specification](https://webaudio.github.io/web-audio-api/#audioparammap)
    #[inline]
    pub fn has(&self, key: &str) -> bool {
        Js::call_has__str__as_bool(js(self), key).get()
    }

    /// Returns the parameter with this name, or none.
    ///
    /// `readonly maplike<DOMString, AudioParam>`
    ///
    /// Feature `audio-worklet`. Baseline: widely available since 2021-04. [Specification](https://webaudio.github.io/web-audio-api/#audioparammap)
    #[inline]
    pub fn get(&self, key: &str) -> Option<AudioParam> {
        Js::call_get__str__as_option_value(js(self), key).map(Js::read)
    }

    /// Returns an iterator over pairs of name and parameter.
    ///
    /// `readonly maplike<DOMString, AudioParam>`
    ///
    /// Feature `audio-worklet`. Baseline: widely available since 2021-04. [Specification](https://webaudio.github.io/web-audio-api/#audioparammap)
    #[inline]
    pub fn entries(&self) -> Iter<(String, AudioParam)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the parameter names.
    ///
    /// `readonly maplike<DOMString, AudioParam>`
    ///
    /// Feature `audio-worklet`. Baseline: widely available since 2021-04. [Specification](https://webaudio.github.io/web-audio-api/#audioparammap)
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the parameters.
    ///
    /// `readonly maplike<DOMString, AudioParam>`
    ///
    /// Feature `audio-worklet`. Baseline: widely available since 2021-04. [Specification](https://webaudio.github.io/web-audio-api/#audioparammap)
    #[inline]
    pub fn values(&self) -> Iter<AudioParam> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls the callback for each parameter.
    ///
    /// `readonly maplike<DOMString, AudioParam>`
    ///
    /// Feature `audio-worklet`. Baseline: widely available since 2021-04. [Specification](https://webaudio.github.io/web-audio-api/#audioparammap)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(AudioParam, String, AudioParamMap)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls the callback for each parameter.
    ///
    /// `readonly maplike<DOMString, AudioParam>`
    ///
    /// Feature `audio-worklet`. Baseline: widely available since 2021-04. [Specification](https://webaudio.github.io/web-audio-api/#audioparammap)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(AudioParam, String, AudioParamMap)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

impl IntoIterator for &AudioParamMap {
    type Item = (String, AudioParam);
    type IntoIter = Iter<(String, AudioParam)>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }
}

sequence!([] AudioParamMap; (String, AudioParam));

impl AudioWorkletNode {
    /// Makes a new `AudioWorkletNode`.
    ///
    /// `constructor(BaseAudioContext context, DOMString name, optional AudioWorkletNodeOptions options = {})`
    ///
    /// Feature `audio-worklet`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletNode/AudioWorkletNode) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioworkletnode-audioworkletnode)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where no processor is registered as `name`, and a `NotSupportedError` where
    /// the node would have neither inputs nor outputs.
    #[inline]
    pub fn new(context: &BaseAudioContext, name: &str) -> Result<AudioWorkletNode, Exception> {
        Js::try_new_AudioWorkletNode__value_str__as_value(context.as_ref(), name).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(BaseAudioContext context, DOMString name, optional AudioWorkletNodeOptions options = {})`
    ///
    /// Feature `audio-worklet`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where no processor is registered as `name`, and a `NotSupportedError` where
    /// the node would have neither inputs nor outputs.
    #[inline]
    pub fn new_with_options(
        context: &BaseAudioContext,
        name: &str,
        options: &AudioWorkletNodeOptions,
    ) -> Result<AudioWorkletNode, Exception> {
        Js::try_new_AudioWorkletNode__value_str_value__as_value(context.as_ref(), name, options.as_ref()).map(Js::cast)
    }

    /// The parameters that the processor has described, by name.
    ///
    /// `readonly attribute AudioParamMap parameters`
    ///
    /// Feature `audio-worklet`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletNode/parameters) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioworkletnode-parameters)
    #[inline]
    pub fn parameters(&self) -> AudioParamMap {
        FromJs::from_js(Js::get_parameters__as_value(js(self)))
    }

    /// The port for messages to and from the processor.
    ///
    /// `readonly attribute MessagePort port`
    ///
    /// Feature `audio-worklet`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletNode/port) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioworkletnode-port)
    #[inline]
    pub fn port(&self) -> MessagePort {
        FromJs::from_js(Js::get_port__as_value(js(self)))
    }

    /// The handler of the event `processorerror`.
    ///
    /// `attribute EventHandler onprocessorerror`
    ///
    /// Feature `audio-worklet`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletNode/processorerror_event) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioworkletnode-onprocessorerror)
    pub fn onprocessorerror(&self) -> Option<Function<fn(ErrorEvent)>> {
        property::get(self, "onprocessorerror")
    }

    /// Sets the handler of the event `processorerror`.
    ///
    /// Feature `audio-worklet`.
    #[doc(alias = "onprocessorerror")]
    pub fn set_onprocessorerror(&self, value: Option<&Function<fn(ErrorEvent)>>) {
        property::set(self, "onprocessorerror", nullable(value))
    }
}

impl AudioWorkletNodeOptions {
    /// Options for a new `AudioWorkletNode`.
    ///
    /// `dictionary AudioWorkletNodeOptions : AudioNodeOptions`
    ///
    /// Feature `audio-worklet`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The number of inputs of the node, 1 by default.
    ///
    /// `unsigned long numberOfInputs = 1`
    ///
    /// Feature `audio-worklet`.
    #[doc(alias = "numberOfInputs")]
    pub fn get_number_of_inputs(&self) -> Option<u32> {
        property::get(self, "numberOfInputs")
    }

    /// Sets the number of inputs of the node, 1 by default.
    ///
    /// Feature `audio-worklet`.
    #[doc(alias = "numberOfInputs")]
    pub fn set_number_of_inputs(&self, value: u32) -> &Self {
        property::set_f64(self, "numberOfInputs", value as f64);
        self
    }

    /// The number of outputs of the node, 1 by default.
    ///
    /// `unsigned long numberOfOutputs = 1`
    ///
    /// Feature `audio-worklet`.
    #[doc(alias = "numberOfOutputs")]
    pub fn get_number_of_outputs(&self) -> Option<u32> {
        property::get(self, "numberOfOutputs")
    }

    /// Sets the number of outputs of the node, 1 by default.
    ///
    /// Feature `audio-worklet`.
    #[doc(alias = "numberOfOutputs")]
    pub fn set_number_of_outputs(&self, value: u32) -> &Self {
        property::set_f64(self, "numberOfOutputs", value as f64);
        self
    }

    /// The number of channels of each output.
    ///
    /// `sequence<unsigned long> outputChannelCount`
    ///
    /// Feature `audio-worklet`.
    #[doc(alias = "outputChannelCount")]
    pub fn get_output_channel_count(&self) -> Option<Array<u32>> {
        property::get(self, "outputChannelCount")
    }

    /// Sets the number of channels of each output.
    ///
    /// Feature `audio-worklet`.
    #[doc(alias = "outputChannelCount")]
    pub fn set_output_channel_count(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "outputChannelCount", &value.to_value());
        self
    }

    /// Start values for the processor's parameters, by name.
    ///
    /// `record<DOMString, double> parameterData`
    ///
    /// Feature `audio-worklet`.
    #[doc(alias = "parameterData")]
    pub fn get_parameter_data(&self) -> Option<Record<f64>> {
        property::get(self, "parameterData")
    }

    /// Sets start values for the processor's parameters, by name.
    ///
    /// Feature `audio-worklet`.
    #[doc(alias = "parameterData")]
    pub fn set_parameter_data(&self, value: impl IntoRecord<f64>) -> &Self {
        property::set(self, "parameterData", &value.into_record());
        self
    }

    /// Any data for the processor's constructor; it must be cloneable.
    ///
    /// `object processorOptions`
    ///
    /// Feature `audio-worklet`.
    #[doc(alias = "processorOptions")]
    pub fn get_processor_options(&self) -> Option<Object> {
        property::get(self, "processorOptions")
    }

    /// Sets any data for the processor's constructor; it must be cloneable.
    ///
    /// Feature `audio-worklet`.
    #[doc(alias = "processorOptions")]
    pub fn set_processor_options(&self, value: &Object) -> &Self {
        property::set(self, "processorOptions", value.as_ref());
        self
    }

    /// Sets the number of channels for mixing the inputs, subject to `channelCountMode`; mostly 2 by default.
    ///
    /// `unsigned long channelCount`
    ///
    /// Feature `audio-worklet`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCount")]
    pub fn set_channel_count(&self, value: u32) -> &Self {
        property::set_f64(self, "channelCount", value as f64);
        self
    }

    /// Sets how the number of mixing channels follows from the connected inputs.
    ///
    /// `ChannelCountMode channelCountMode`
    ///
    /// Feature `audio-worklet`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCountMode")]
    pub fn set_channel_count_mode(&self, value: ChannelCountMode) -> &Self {
        property::set_str(self, "channelCountMode", value.as_str());
        self
    }

    /// Sets whether mixing treats channels as `speakers` or as `discrete` ones.
    ///
    /// `ChannelInterpretation channelInterpretation`
    ///
    /// Feature `audio-worklet`. Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelInterpretation")]
    pub fn set_channel_interpretation(&self, value: ChannelInterpretation) -> &Self {
        property::set_str(self, "channelInterpretation", value.as_str());
        self
    }
}

impl Default for AudioWorkletNodeOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl AudioWorkletProcessor {
    /// Makes a new `AudioWorkletProcessor`.
    ///
    /// `constructor()`
    ///
    /// Feature `audio-worklet`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletProcessor/AudioWorkletProcessor) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioworkletprocessor-audioworkletprocessor)
    #[inline]
    pub fn new() -> AudioWorkletProcessor {
        Js::new_AudioWorkletProcessor__as_value().cast()
    }

    /// The port for messages to and from the node on the main thread.
    ///
    /// `readonly attribute MessagePort port`
    ///
    /// Feature `audio-worklet`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletProcessor/port) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioworkletprocessor-port)
    #[inline]
    pub fn port(&self) -> MessagePort {
        FromJs::from_js(Js::get_port__as_value(js(self)))
    }
}

impl AudioParamDescriptor {
    /// The description of one parameter that an audio processor takes.
    ///
    /// `dictionary AudioParamDescriptor`
    ///
    /// Feature `audio-worklet`.
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// The name of the parameter, unique in its processor.
    ///
    /// `required DOMString name`
    ///
    /// Feature `audio-worklet`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// Sets the name of the parameter, unique in its processor.
    ///
    /// Feature `audio-worklet`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// The value at the start, 0 if not given.
    ///
    /// `float defaultValue = 0`
    ///
    /// Feature `audio-worklet`.
    #[doc(alias = "defaultValue")]
    pub fn get_default_value(&self) -> Option<f32> {
        property::get(self, "defaultValue")
    }

    /// Sets the value at the start, 0 if not given.
    ///
    /// Feature `audio-worklet`.
    #[doc(alias = "defaultValue")]
    pub fn set_default_value(&self, value: f32) -> &Self {
        property::set_f64(self, "defaultValue", value as f64);
        self
    }

    /// The lowest value; by default the lowest 32-bit float.
    ///
    /// `float minValue = -3.4028235e38`
    ///
    /// Feature `audio-worklet`.
    #[doc(alias = "minValue")]
    pub fn get_min_value(&self) -> Option<f32> {
        property::get(self, "minValue")
    }

    /// Sets the lowest value; by default the lowest 32-bit float.
    ///
    /// Feature `audio-worklet`.
    #[doc(alias = "minValue")]
    pub fn set_min_value(&self, value: f32) -> &Self {
        property::set_f64(self, "minValue", value as f64);
        self
    }

    /// The highest value; by default the highest 32-bit float.
    ///
    /// `float maxValue = 3.4028235e38`
    ///
    /// Feature `audio-worklet`.
    #[doc(alias = "maxValue")]
    pub fn get_max_value(&self) -> Option<f32> {
        property::get(self, "maxValue")
    }

    /// Sets the highest value; by default the highest 32-bit float.
    ///
    /// Feature `audio-worklet`.
    #[doc(alias = "maxValue")]
    pub fn set_max_value(&self, value: f32) -> &Self {
        property::set_f64(self, "maxValue", value as f64);
        self
    }

    /// Whether the value can change at every sample (`a-rate`) or once per block (`k-rate`).
    ///
    /// `AutomationRate automationRate = "a-rate"`
    ///
    /// Feature `audio-worklet`.
    #[doc(alias = "automationRate")]
    pub fn get_automation_rate(&self) -> Option<AutomationRate> {
        property::get(self, "automationRate")
    }

    /// Sets whether the value can change at every sample (`a-rate`) or once per block (`k-rate`).
    ///
    /// Feature `audio-worklet`.
    #[doc(alias = "automationRate")]
    pub fn set_automation_rate(&self, value: AutomationRate) -> &Self {
        property::set_str(self, "automationRate", value.as_str());
        self
    }
}

/// The global object, where it is a `AudioWorkletGlobalScope`.
///
/// `globalThis instanceof AudioWorkletGlobalScope`
///
/// Feature `audio-worklet`.
pub fn audio_worklet_global_scope() -> Option<AudioWorkletGlobalScope> {
    global::instance()
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "audioWorklet")]
    pub(crate) fn get_audioWorklet__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "currentFrame")]
    pub(crate) fn get_currentFrame__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "parameters")]
    pub(crate) fn get_parameters__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "registerProcessor")]
    pub(crate) fn try_call_registerProcessor__str_value(this: &Js, a0: &str, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "AudioWorkletNode")]
    pub(crate) fn try_new_AudioWorkletNode__value_str__as_value(a0: &JsValue, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "AudioWorkletNode")]
    pub(crate) fn try_new_AudioWorkletNode__value_str_value__as_value(
        a0: &JsValue,
        a1: &str,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "AudioWorkletProcessor")]
    pub(crate) fn new_AudioWorkletProcessor__as_value() -> Js;
}
