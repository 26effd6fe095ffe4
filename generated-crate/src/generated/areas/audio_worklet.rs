//! Audio nodes of one's own, in a worklet

use crate::runtime::prelude::*;
use crate::{
    AudioParam, AudioParamDescriptor, AudioParamMap, AudioWorklet, AudioWorkletGlobalScope, AudioWorkletNode,
    AudioWorkletNodeOptions, AudioWorkletProcessor, AudioWorkletProcessorConstructor, AutomationRate, BaseAudioContext,
    ChannelCountMode, ChannelInterpretation, ErrorEvent, MessagePort,
};

impl BaseAudioContext {
    /// `readonly attribute AudioWorklet audioWorklet`
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/BaseAudioContext/audioWorklet) · [Specification](https://webaudio.github.io/web-audio-api/#dom-baseaudiocontext-audioworklet)
    ///
    /// `None` where the page or the global object does not have it.
    #[doc(alias = "audioWorklet")]
    #[inline]
    pub fn audio_worklet(&self) -> Option<AudioWorklet> {
        Js::get_audioWorklet__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl AudioWorklet {
    /// `readonly attribute MessagePort port`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorklet/port) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioworklet-port)
    #[inline]
    pub fn port(&self) -> MessagePort {
        FromJs::from_js(Js::get_port__as_value(js(self)))
    }
}

impl AudioWorkletGlobalScope {
    /// `undefined registerProcessor(DOMString name, AudioWorkletProcessorConstructor processorCtor)`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletGlobalScope/registerProcessor) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioworkletglobalscope-registerprocessor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "registerProcessor")]
    #[inline]
    pub fn register_processor(
        &self,
        name: &str,
        processor_ctor: impl IntoFunction<AudioWorkletProcessorConstructor>,
    ) -> Result<(), Exception> {
        Js::try_call_registerProcessor__str_value(js(self), name, &processor_ctor.into_callback().into_function())
    }

    /// `readonly attribute unsigned long long currentFrame`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletGlobalScope/currentFrame) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioworkletglobalscope-currentframe)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "currentFrame")]
    #[inline]
    pub fn current_frame(&self) -> u64 {
        Js::get_currentFrame__as_number(js(self)) as u64
    }

    /// `readonly attribute double currentTime`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletGlobalScope/currentTime) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioworkletglobalscope-currenttime)
    #[doc(alias = "currentTime")]
    #[inline]
    pub fn current_time(&self) -> f64 {
        Js::get_currentTime__as_number(js(self))
    }

    /// `readonly attribute float sampleRate`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletGlobalScope/sampleRate) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioworkletglobalscope-samplerate)
    #[doc(alias = "sampleRate")]
    #[inline]
    pub fn sample_rate(&self) -> f32 {
        Js::get_sampleRate__as_number(js(self)) as f32
    }

    /// `readonly attribute unsigned long renderQuantumSize`
    #[doc(alias = "renderQuantumSize")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn render_quantum_size(&self) -> u32 {
        Js::get_renderQuantumSize__as_number(js(self)) as u32
    }

    /// `readonly attribute MessagePort port`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletGlobalScope/port) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioworkletglobalscope-port)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn port(&self) -> MessagePort {
        FromJs::from_js(Js::get_port__as_value(js(self)))
    }
}

impl AudioParamMap {
    /// `readonly maplike<DOMString, AudioParam>`
    ///
    /// Baseline: widely available since 2021-04. [Specification](https://webaudio.github.io/web-audio-api/#audioparammap)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// `readonly maplike<DOMString, AudioParam>`
    ///
    /// Baseline: widely available since 2021-04. [Specification](https://webaudio.github.io/web-audio-api/#audioparammap)
    #[inline]
    pub fn has(&self, key: &str) -> bool {
        Js::call_has__str__as_bool(js(self), key).get()
    }

    /// `readonly maplike<DOMString, AudioParam>`
    ///
    /// Baseline: widely available since 2021-04. [Specification](https://webaudio.github.io/web-audio-api/#audioparammap)
    #[inline]
    pub fn get(&self, key: &str) -> Option<AudioParam> {
        Js::call_get__str__as_option_value(js(self), key).map(Js::read)
    }

    /// `readonly maplike<DOMString, AudioParam>`
    ///
    /// Baseline: widely available since 2021-04. [Specification](https://webaudio.github.io/web-audio-api/#audioparammap)
    #[inline]
    pub fn entries(&self) -> Iter<(String, AudioParam)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// `readonly maplike<DOMString, AudioParam>`
    ///
    /// Baseline: widely available since 2021-04. [Specification](https://webaudio.github.io/web-audio-api/#audioparammap)
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// `readonly maplike<DOMString, AudioParam>`
    ///
    /// Baseline: widely available since 2021-04. [Specification](https://webaudio.github.io/web-audio-api/#audioparammap)
    #[inline]
    pub fn values(&self) -> Iter<AudioParam> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// `readonly maplike<DOMString, AudioParam>`
    ///
    /// Baseline: widely available since 2021-04. [Specification](https://webaudio.github.io/web-audio-api/#audioparammap)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(AudioParam, String, AudioParamMap)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// `readonly maplike<DOMString, AudioParam>`
    ///
    /// Baseline: widely available since 2021-04. [Specification](https://webaudio.github.io/web-audio-api/#audioparammap)
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
    /// `constructor(BaseAudioContext context, DOMString name, optional AudioWorkletNodeOptions options = {})`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletNode/AudioWorkletNode) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioworkletnode-audioworkletnode)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(context: &BaseAudioContext, name: &str) -> Result<AudioWorkletNode, Exception> {
        Js::try_new_AudioWorkletNode__value_str__as_value(context.as_ref(), name).map(Js::cast)
    }

    /// `constructor(BaseAudioContext context, DOMString name, optional AudioWorkletNodeOptions options = {})`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletNode/AudioWorkletNode) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioworkletnode-audioworkletnode)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_options(
        context: &BaseAudioContext,
        name: &str,
        options: &AudioWorkletNodeOptions,
    ) -> Result<AudioWorkletNode, Exception> {
        Js::try_new_AudioWorkletNode__value_str_value__as_value(context.as_ref(), name, options.as_ref()).map(Js::cast)
    }

    /// `readonly attribute AudioParamMap parameters`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletNode/parameters) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioworkletnode-parameters)
    #[inline]
    pub fn parameters(&self) -> AudioParamMap {
        FromJs::from_js(Js::get_parameters__as_value(js(self)))
    }

    /// `readonly attribute MessagePort port`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletNode/port) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioworkletnode-port)
    #[inline]
    pub fn port(&self) -> MessagePort {
        FromJs::from_js(Js::get_port__as_value(js(self)))
    }

    /// `attribute EventHandler onprocessorerror`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletNode/processorerror_event) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioworkletnode-onprocessorerror)
    pub fn onprocessorerror(&self) -> Option<Function<fn(ErrorEvent)>> {
        property::get(self, "onprocessorerror")
    }

    /// `attribute EventHandler onprocessorerror`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletNode/processorerror_event) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioworkletnode-onprocessorerror)
    #[doc(alias = "onprocessorerror")]
    pub fn set_onprocessorerror(&self, value: Option<&Function<fn(ErrorEvent)>>) {
        property::set(self, "onprocessorerror", nullable(value))
    }
}

impl AudioWorkletNodeOptions {
    /// `dictionary AudioWorkletNodeOptions : AudioNodeOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `unsigned long numberOfInputs = 1`
    #[doc(alias = "numberOfInputs")]
    pub fn get_number_of_inputs(&self) -> Option<u32> {
        property::get(self, "numberOfInputs")
    }

    /// `unsigned long numberOfInputs = 1`
    #[doc(alias = "numberOfInputs")]
    pub fn set_number_of_inputs(&self, value: u32) -> &Self {
        property::set_f64(self, "numberOfInputs", value as f64);
        self
    }

    /// `unsigned long numberOfOutputs = 1`
    #[doc(alias = "numberOfOutputs")]
    pub fn get_number_of_outputs(&self) -> Option<u32> {
        property::get(self, "numberOfOutputs")
    }

    /// `unsigned long numberOfOutputs = 1`
    #[doc(alias = "numberOfOutputs")]
    pub fn set_number_of_outputs(&self, value: u32) -> &Self {
        property::set_f64(self, "numberOfOutputs", value as f64);
        self
    }

    /// `sequence<unsigned long> outputChannelCount`
    #[doc(alias = "outputChannelCount")]
    pub fn get_output_channel_count(&self) -> Option<Array<u32>> {
        property::get(self, "outputChannelCount")
    }

    /// `sequence<unsigned long> outputChannelCount`
    #[doc(alias = "outputChannelCount")]
    pub fn set_output_channel_count(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "outputChannelCount", &value.to_value());
        self
    }

    /// `record<DOMString, double> parameterData`
    #[doc(alias = "parameterData")]
    pub fn get_parameter_data(&self) -> Option<Record<f64>> {
        property::get(self, "parameterData")
    }

    /// `record<DOMString, double> parameterData`
    #[doc(alias = "parameterData")]
    pub fn set_parameter_data(&self, value: impl IntoRecord<f64>) -> &Self {
        property::set(self, "parameterData", &value.into_record());
        self
    }

    /// `object processorOptions`
    #[doc(alias = "processorOptions")]
    pub fn get_processor_options(&self) -> Option<Object> {
        property::get(self, "processorOptions")
    }

    /// `object processorOptions`
    #[doc(alias = "processorOptions")]
    pub fn set_processor_options(&self, value: &Object) -> &Self {
        property::set(self, "processorOptions", value.as_ref());
        self
    }

    /// `unsigned long channelCount`
    ///
    /// Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCount")]
    pub fn set_channel_count(&self, value: u32) -> &Self {
        property::set_f64(self, "channelCount", value as f64);
        self
    }

    /// `ChannelCountMode channelCountMode`
    ///
    /// Inherited from `AudioNodeOptions`.
    #[doc(alias = "channelCountMode")]
    pub fn set_channel_count_mode(&self, value: ChannelCountMode) -> &Self {
        property::set_str(self, "channelCountMode", value.as_str());
        self
    }

    /// `ChannelInterpretation channelInterpretation`
    ///
    /// Inherited from `AudioNodeOptions`.
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
    /// `constructor()`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletProcessor/AudioWorkletProcessor) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioworkletprocessor-audioworkletprocessor)
    #[inline]
    pub fn new() -> AudioWorkletProcessor {
        Js::new_AudioWorkletProcessor__as_value().cast()
    }

    /// `readonly attribute MessagePort port`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AudioWorkletProcessor/port) · [Specification](https://webaudio.github.io/web-audio-api/#dom-audioworkletprocessor-port)
    #[inline]
    pub fn port(&self) -> MessagePort {
        FromJs::from_js(Js::get_port__as_value(js(self)))
    }
}

impl AudioParamDescriptor {
    /// `dictionary AudioParamDescriptor`
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// `required DOMString name`
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// `required DOMString name`
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `float defaultValue = 0`
    #[doc(alias = "defaultValue")]
    pub fn get_default_value(&self) -> Option<f32> {
        property::get(self, "defaultValue")
    }

    /// `float defaultValue = 0`
    #[doc(alias = "defaultValue")]
    pub fn set_default_value(&self, value: f32) -> &Self {
        property::set_f64(self, "defaultValue", value as f64);
        self
    }

    /// `float minValue = -3.4028235e38`
    #[doc(alias = "minValue")]
    pub fn get_min_value(&self) -> Option<f32> {
        property::get(self, "minValue")
    }

    /// `float minValue = -3.4028235e38`
    #[doc(alias = "minValue")]
    pub fn set_min_value(&self, value: f32) -> &Self {
        property::set_f64(self, "minValue", value as f64);
        self
    }

    /// `float maxValue = 3.4028235e38`
    #[doc(alias = "maxValue")]
    pub fn get_max_value(&self) -> Option<f32> {
        property::get(self, "maxValue")
    }

    /// `float maxValue = 3.4028235e38`
    #[doc(alias = "maxValue")]
    pub fn set_max_value(&self, value: f32) -> &Self {
        property::set_f64(self, "maxValue", value as f64);
        self
    }

    /// `AutomationRate automationRate = "a-rate"`
    #[doc(alias = "automationRate")]
    pub fn get_automation_rate(&self) -> Option<AutomationRate> {
        property::get(self, "automationRate")
    }

    /// `AutomationRate automationRate = "a-rate"`
    #[doc(alias = "automationRate")]
    pub fn set_automation_rate(&self, value: AutomationRate) -> &Self {
        property::set_str(self, "automationRate", value.as_str());
        self
    }
}

/// `globalThis instanceof AudioWorkletGlobalScope`
///
/// The global object, where it is a `AudioWorkletGlobalScope`.
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
