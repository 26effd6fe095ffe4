//! The language model of the browser: prompts

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    AbortSignal, Availability, CreateMonitorCallback, Event, LanguageModel, LanguageModelAppendOptions,
    LanguageModelCloneOptions, LanguageModelCreateCoreOptions, LanguageModelCreateOptions, LanguageModelExpected,
    LanguageModelMessage, LanguageModelMessageContent, LanguageModelMessageRole, LanguageModelMessageType,
    LanguageModelMessageValue, LanguageModelParams, LanguageModelPrompt, LanguageModelPromptOptions,
    LanguageModelSamplingMode, LanguageModelTool, LanguageModelToolFunction, ReadableStream,
    StringOrLanguageModelMessageContentSequence,
};

#[cfg(feature = "experimental")]
impl LanguageModel {
    /// `static Promise<LanguageModel> create(optional LanguageModelCreateOptions options = {})`
    ///
    /// Features `language-model` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LanguageModel/create_static) · [Specification](https://webmachinelearning.github.io/prompt-api/#dom-languagemodel-create)
    #[inline]
    pub fn create() -> Promise<LanguageModel> {
        Promise::of_call(Js::try_static_call_LanguageModel_create__as_value())
    }

    /// As `create`, with `options`.
    ///
    /// `static Promise<LanguageModel> create(optional LanguageModelCreateOptions options = {})`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "create")]
    #[inline]
    pub fn create_with_options(options: &LanguageModelCreateOptions) -> Promise<LanguageModel> {
        Promise::of_call(Js::try_static_call_LanguageModel_create__value__as_value(options.as_ref()))
    }

    /// `static Promise<Availability> availability(optional LanguageModelCreateCoreOptions options = {})`
    ///
    /// Features `language-model` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LanguageModel/availability_static) · [Specification](https://webmachinelearning.github.io/prompt-api/#dom-languagemodel-availability)
    #[inline]
    pub fn availability() -> Promise<Availability> {
        Promise::of_call(Js::try_static_call_LanguageModel_availability__as_value())
    }

    /// As `availability`, with `options`.
    ///
    /// `static Promise<Availability> availability(optional LanguageModelCreateCoreOptions options = {})`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "availability")]
    #[inline]
    pub fn availability_with_options(options: &LanguageModelCreateCoreOptions) -> Promise<Availability> {
        Promise::of_call(Js::try_static_call_LanguageModel_availability__value__as_value(options.as_ref()))
    }

    /// `static Promise<LanguageModelParams?> params()`
    ///
    /// Features `language-model` and `experimental`.
    #[inline]
    pub fn params() -> Promise<Option<LanguageModelParams>> {
        Promise::of_call(Js::try_static_call_LanguageModel_params__as_value())
    }

    /// `Promise<DOMString> prompt(LanguageModelPrompt input, optional LanguageModelPromptOptions options = {})`
    ///
    /// Features `language-model` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LanguageModel/prompt) · [Specification](https://webmachinelearning.github.io/prompt-api/#dom-languagemodel-prompt)
    #[inline]
    pub fn prompt(&self, input: impl Into<LanguageModelPrompt>) -> Promise<String> {
        Promise::of_call(Js::try_call_prompt__value__as_value(js(self), &input.into().to_js()))
    }

    /// As `prompt`, with `options`.
    ///
    /// `Promise<DOMString> prompt(LanguageModelPrompt input, optional LanguageModelPromptOptions options = {})`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "prompt")]
    #[inline]
    pub fn prompt_with_options(
        &self,
        input: impl Into<LanguageModelPrompt>,
        options: &LanguageModelPromptOptions,
    ) -> Promise<String> {
        Promise::of_call(Js::try_call_prompt__value2__as_value(js(self), &input.into().to_js(), options.as_ref()))
    }

    /// `ReadableStream promptStreaming(LanguageModelPrompt input, optional LanguageModelPromptOptions options = {})`
    ///
    /// Features `language-model` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LanguageModel/promptStreaming) · [Specification](https://webmachinelearning.github.io/prompt-api/#dom-languagemodel-promptstreaming)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "promptStreaming")]
    #[inline]
    pub fn prompt_streaming(&self, input: impl Into<LanguageModelPrompt>) -> Result<ReadableStream, Exception> {
        Js::try_call_promptStreaming__value__as_value(js(self), &input.into().to_js()).map(Js::read)
    }

    /// As `prompt_streaming`, with `options`.
    ///
    /// `ReadableStream promptStreaming(LanguageModelPrompt input, optional LanguageModelPromptOptions options = {})`
    ///
    /// Features `language-model` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "promptStreaming")]
    #[inline]
    pub fn prompt_streaming_with_options(
        &self,
        input: impl Into<LanguageModelPrompt>,
        options: &LanguageModelPromptOptions,
    ) -> Result<ReadableStream, Exception> {
        Js::try_call_promptStreaming__value2__as_value(js(self), &input.into().to_js(), options.as_ref()).map(Js::read)
    }

    /// `Promise<undefined> append(LanguageModelPrompt input, optional LanguageModelAppendOptions options = {})`
    ///
    /// Features `language-model` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LanguageModel/append) · [Specification](https://webmachinelearning.github.io/prompt-api/#dom-languagemodel-append)
    #[inline]
    pub fn append(&self, input: impl Into<LanguageModelPrompt>) -> Promise<()> {
        Promise::of_call(Js::try_call_append__value__as_value(js(self), &input.into().to_js()))
    }

    /// As `append`, with `options`.
    ///
    /// `Promise<undefined> append(LanguageModelPrompt input, optional LanguageModelAppendOptions options = {})`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "append")]
    #[inline]
    pub fn append_with_options(
        &self,
        input: impl Into<LanguageModelPrompt>,
        options: &LanguageModelAppendOptions,
    ) -> Promise<()> {
        Promise::of_call(Js::try_call_append__value2__as_value(js(self), &input.into().to_js(), options.as_ref()))
    }

    /// `Promise<double> measureContextUsage(LanguageModelPrompt input, optional LanguageModelPromptOptions options = {})`
    ///
    /// Features `language-model` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LanguageModel/measureContextUsage) · [Specification](https://webmachinelearning.github.io/prompt-api/#dom-languagemodel-measurecontextusage)
    #[doc(alias = "measureContextUsage")]
    #[inline]
    pub fn measure_context_usage(&self, input: impl Into<LanguageModelPrompt>) -> Promise<f64> {
        Promise::of_call(Js::try_call_measureContextUsage__value__as_value(js(self), &input.into().to_js()))
    }

    /// As `measure_context_usage`, with `options`.
    ///
    /// `Promise<double> measureContextUsage(LanguageModelPrompt input, optional LanguageModelPromptOptions options = {})`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "measureContextUsage")]
    #[inline]
    pub fn measure_context_usage_with_options(
        &self,
        input: impl Into<LanguageModelPrompt>,
        options: &LanguageModelPromptOptions,
    ) -> Promise<f64> {
        Promise::of_call(Js::try_call_measureContextUsage__value2__as_value(
            js(self),
            &input.into().to_js(),
            options.as_ref(),
        ))
    }

    /// `readonly attribute double contextUsage`
    ///
    /// Features `language-model` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LanguageModel/contextUsage) · [Specification](https://webmachinelearning.github.io/prompt-api/#dom-languagemodel-contextusage)
    #[doc(alias = "contextUsage")]
    #[inline]
    pub fn context_usage(&self) -> f64 {
        Js::get_contextUsage__as_number(js(self))
    }

    /// `readonly attribute unrestricted double contextWindow`
    ///
    /// Features `language-model` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LanguageModel/contextWindow) · [Specification](https://webmachinelearning.github.io/prompt-api/#dom-languagemodel-contextwindow)
    #[doc(alias = "contextWindow")]
    #[inline]
    pub fn context_window(&self) -> f64 {
        Js::get_contextWindow__as_number(js(self))
    }

    /// The handler of the event `contextoverflow`.
    ///
    /// `attribute EventHandler oncontextoverflow`
    ///
    /// Features `language-model` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LanguageModel/contextoverflow_event) · [Specification](https://webmachinelearning.github.io/prompt-api/#dom-languagemodel-oncontextoverflow)
    pub fn oncontextoverflow(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncontextoverflow")
    }

    /// Sets the handler of the event `contextoverflow`.
    ///
    /// `attribute EventHandler oncontextoverflow`
    ///
    /// Features `language-model` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LanguageModel/contextoverflow_event) · [Specification](https://webmachinelearning.github.io/prompt-api/#dom-languagemodel-oncontextoverflow)
    #[doc(alias = "oncontextoverflow")]
    pub fn set_oncontextoverflow(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncontextoverflow", nullable(value))
    }

    /// `Promise<double> measureInputUsage(LanguageModelPrompt input, optional LanguageModelPromptOptions options = {})`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "measureInputUsage")]
    #[inline]
    pub fn measure_input_usage(&self, input: impl Into<LanguageModelPrompt>) -> Promise<f64> {
        Promise::of_call(Js::try_call_measureInputUsage__value__as_value(js(self), &input.into().to_js()))
    }

    /// As `measure_input_usage`, with `options`.
    ///
    /// `Promise<double> measureInputUsage(LanguageModelPrompt input, optional LanguageModelPromptOptions options = {})`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "measureInputUsage")]
    #[inline]
    pub fn measure_input_usage_with_options(
        &self,
        input: impl Into<LanguageModelPrompt>,
        options: &LanguageModelPromptOptions,
    ) -> Promise<f64> {
        Promise::of_call(Js::try_call_measureInputUsage__value2__as_value(
            js(self),
            &input.into().to_js(),
            options.as_ref(),
        ))
    }

    /// `readonly attribute double inputUsage`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "inputUsage")]
    #[inline]
    pub fn input_usage(&self) -> f64 {
        Js::get_inputUsage__as_number(js(self))
    }

    /// `readonly attribute unrestricted double inputQuota`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "inputQuota")]
    #[inline]
    pub fn input_quota(&self) -> f64 {
        Js::get_inputQuota__as_number(js(self))
    }

    /// The handler of the event `quotaoverflow`.
    ///
    /// `attribute EventHandler onquotaoverflow`
    ///
    /// Features `language-model` and `experimental`.
    pub fn onquotaoverflow(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onquotaoverflow")
    }

    /// Sets the handler of the event `quotaoverflow`.
    ///
    /// `attribute EventHandler onquotaoverflow`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "onquotaoverflow")]
    pub fn set_onquotaoverflow(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onquotaoverflow", nullable(value))
    }

    /// `readonly attribute unsigned long topK`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "topK")]
    #[inline]
    pub fn top_k(&self) -> u32 {
        Js::get_topK__as_number(js(self)) as u32
    }

    /// `readonly attribute float temperature`
    ///
    /// Features `language-model` and `experimental`.
    #[inline]
    pub fn temperature(&self) -> f32 {
        Js::get_temperature__as_number(js(self)) as f32
    }

    /// `readonly attribute LanguageModelSamplingMode? samplingMode`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "samplingMode")]
    #[inline]
    pub fn sampling_mode(&self) -> Option<LanguageModelSamplingMode> {
        FromJs::from_js(Js::get_samplingMode__as_value(js(self)))
    }

    /// `Promise<LanguageModel> clone(optional LanguageModelCloneOptions options = {})`
    ///
    /// Features `language-model` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LanguageModel/clone) · [Specification](https://webmachinelearning.github.io/prompt-api/#dom-languagemodel-clone)
    #[inline]
    pub fn clone(&self) -> Promise<LanguageModel> {
        Promise::of_call(Js::try_call_clone__as_value(js(self)))
    }

    /// As `clone`, with `options`.
    ///
    /// `Promise<LanguageModel> clone(optional LanguageModelCloneOptions options = {})`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "clone")]
    #[inline]
    pub fn clone_with_options(&self, options: &LanguageModelCloneOptions) -> Promise<LanguageModel> {
        Promise::of_call(Js::try_call_clone__value__as_value(js(self), options.as_ref()))
    }

    /// `undefined destroy()`
    ///
    /// Features `language-model` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LanguageModel/destroy) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#dom-destroyablemodel-destroy)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn destroy(&self) -> Result<(), Exception> {
        Js::try_call_destroy(js(self))
    }
}

#[cfg(feature = "experimental")]
impl LanguageModelParams {
    /// `readonly attribute unsigned long defaultTopK`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "defaultTopK")]
    #[inline]
    pub fn default_top_k(&self) -> u32 {
        Js::get_defaultTopK__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxTopK`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "maxTopK")]
    #[inline]
    pub fn max_top_k(&self) -> u32 {
        Js::get_maxTopK__as_number(js(self)) as u32
    }

    /// `readonly attribute float defaultTemperature`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "defaultTemperature")]
    #[inline]
    pub fn default_temperature(&self) -> f32 {
        Js::get_defaultTemperature__as_number(js(self)) as f32
    }

    /// `readonly attribute float maxTemperature`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "maxTemperature")]
    #[inline]
    pub fn max_temperature(&self) -> f32 {
        Js::get_maxTemperature__as_number(js(self)) as f32
    }
}

#[cfg(feature = "experimental")]
impl LanguageModelTool {
    /// Makes a new `LanguageModelTool`.
    ///
    /// `dictionary LanguageModelTool`
    ///
    /// Features `language-model` and `experimental`.
    pub fn new(
        name: &str,
        description: &str,
        input_schema: &Object,
        execute: impl IntoAsyncFunction<LanguageModelToolFunction>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_str(&this, "description", description);
        property::set(&this, "inputSchema", input_schema.as_ref());
        property::set(&this, "execute", &execute.into_callback().into_function());
        this
    }

    /// `required DOMString name`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// `required DOMString name`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `required DOMString description`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "description")]
    pub fn get_description(&self) -> String {
        property::get(self, "description")
    }

    /// `required DOMString description`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "description")]
    pub fn set_description(&self, value: &str) -> &Self {
        property::set_str(self, "description", value);
        self
    }

    /// `required object inputSchema`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "inputSchema")]
    pub fn get_input_schema(&self) -> Object {
        property::get(self, "inputSchema")
    }

    /// `required object inputSchema`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "inputSchema")]
    pub fn set_input_schema(&self, value: &Object) -> &Self {
        property::set(self, "inputSchema", value.as_ref());
        self
    }

    /// `required LanguageModelToolFunction execute`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "execute")]
    pub fn get_execute(&self) -> LanguageModelToolFunction {
        property::get(self, "execute")
    }

    /// `required LanguageModelToolFunction execute`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "execute")]
    pub fn set_execute(&self, value: impl IntoAsyncFunction<LanguageModelToolFunction>) -> &Self {
        property::set(self, "execute", &value.into_callback().into_function());
        self
    }
}

#[cfg(feature = "experimental")]
impl LanguageModelCreateCoreOptions {
    /// Makes a new `LanguageModelCreateCoreOptions`.
    ///
    /// `dictionary LanguageModelCreateCoreOptions`
    ///
    /// Features `language-model` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `unrestricted double topK`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "topK")]
    pub fn get_top_k(&self) -> Option<f64> {
        property::get(self, "topK")
    }

    /// `unrestricted double topK`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "topK")]
    pub fn set_top_k(&self, value: f64) -> &Self {
        property::set_f64(self, "topK", value);
        self
    }

    /// `unrestricted double temperature`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "temperature")]
    pub fn get_temperature(&self) -> Option<f64> {
        property::get(self, "temperature")
    }

    /// `unrestricted double temperature`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "temperature")]
    pub fn set_temperature(&self, value: f64) -> &Self {
        property::set_f64(self, "temperature", value);
        self
    }

    /// `LanguageModelSamplingMode samplingMode`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "samplingMode")]
    pub fn get_sampling_mode(&self) -> Option<LanguageModelSamplingMode> {
        property::get(self, "samplingMode")
    }

    /// `LanguageModelSamplingMode samplingMode`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "samplingMode")]
    pub fn set_sampling_mode(&self, value: LanguageModelSamplingMode) -> &Self {
        property::set_str(self, "samplingMode", value.as_str());
        self
    }

    /// `sequence<LanguageModelExpected> expectedInputs`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "expectedInputs")]
    pub fn get_expected_inputs(&self) -> Option<Array<LanguageModelExpected>> {
        property::get(self, "expectedInputs")
    }

    /// `sequence<LanguageModelExpected> expectedInputs`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "expectedInputs")]
    pub fn set_expected_inputs(&self, value: impl IntoSequence<LanguageModelExpected>) -> &Self {
        property::set(self, "expectedInputs", &value.to_value());
        self
    }

    /// `sequence<LanguageModelExpected> expectedOutputs`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "expectedOutputs")]
    pub fn get_expected_outputs(&self) -> Option<Array<LanguageModelExpected>> {
        property::get(self, "expectedOutputs")
    }

    /// `sequence<LanguageModelExpected> expectedOutputs`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "expectedOutputs")]
    pub fn set_expected_outputs(&self, value: impl IntoSequence<LanguageModelExpected>) -> &Self {
        property::set(self, "expectedOutputs", &value.to_value());
        self
    }

    /// `sequence<LanguageModelTool> tools`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "tools")]
    pub fn get_tools(&self) -> Option<Array<LanguageModelTool>> {
        property::get(self, "tools")
    }

    /// `sequence<LanguageModelTool> tools`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "tools")]
    pub fn set_tools(&self, value: impl IntoSequence<LanguageModelTool>) -> &Self {
        property::set(self, "tools", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for LanguageModelCreateCoreOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl LanguageModelCreateOptions {
    /// Makes a new `LanguageModelCreateOptions`.
    ///
    /// `dictionary LanguageModelCreateOptions : LanguageModelCreateCoreOptions`
    ///
    /// Features `language-model` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `AbortSignal signal`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// `AbortSignal signal`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }

    /// `CreateMonitorCallback monitor`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "monitor")]
    pub fn get_monitor(&self) -> Option<CreateMonitorCallback> {
        property::get(self, "monitor")
    }

    /// `CreateMonitorCallback monitor`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "monitor")]
    pub fn set_monitor(&self, value: impl IntoFunction<CreateMonitorCallback>) -> &Self {
        property::set(self, "monitor", &value.into_callback().into_function());
        self
    }

    /// `sequence<LanguageModelMessage> initialPrompts`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "initialPrompts")]
    pub fn get_initial_prompts(&self) -> Option<Array<LanguageModelMessage>> {
        property::get(self, "initialPrompts")
    }

    /// `sequence<LanguageModelMessage> initialPrompts`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "initialPrompts")]
    pub fn set_initial_prompts(&self, value: impl IntoSequence<LanguageModelMessage>) -> &Self {
        property::set(self, "initialPrompts", &value.to_value());
        self
    }

    /// `unrestricted double topK`
    ///
    /// Features `language-model` and `experimental`. Inherited from `LanguageModelCreateCoreOptions`.
    #[doc(alias = "topK")]
    pub fn set_top_k(&self, value: f64) -> &Self {
        property::set_f64(self, "topK", value);
        self
    }

    /// `unrestricted double temperature`
    ///
    /// Features `language-model` and `experimental`. Inherited from `LanguageModelCreateCoreOptions`.
    #[doc(alias = "temperature")]
    pub fn set_temperature(&self, value: f64) -> &Self {
        property::set_f64(self, "temperature", value);
        self
    }

    /// `LanguageModelSamplingMode samplingMode`
    ///
    /// Features `language-model` and `experimental`. Inherited from `LanguageModelCreateCoreOptions`.
    #[doc(alias = "samplingMode")]
    pub fn set_sampling_mode(&self, value: LanguageModelSamplingMode) -> &Self {
        property::set_str(self, "samplingMode", value.as_str());
        self
    }

    /// `sequence<LanguageModelExpected> expectedInputs`
    ///
    /// Features `language-model` and `experimental`. Inherited from `LanguageModelCreateCoreOptions`.
    #[doc(alias = "expectedInputs")]
    pub fn set_expected_inputs(&self, value: impl IntoSequence<LanguageModelExpected>) -> &Self {
        property::set(self, "expectedInputs", &value.to_value());
        self
    }

    /// `sequence<LanguageModelExpected> expectedOutputs`
    ///
    /// Features `language-model` and `experimental`. Inherited from `LanguageModelCreateCoreOptions`.
    #[doc(alias = "expectedOutputs")]
    pub fn set_expected_outputs(&self, value: impl IntoSequence<LanguageModelExpected>) -> &Self {
        property::set(self, "expectedOutputs", &value.to_value());
        self
    }

    /// `sequence<LanguageModelTool> tools`
    ///
    /// Features `language-model` and `experimental`. Inherited from `LanguageModelCreateCoreOptions`.
    #[doc(alias = "tools")]
    pub fn set_tools(&self, value: impl IntoSequence<LanguageModelTool>) -> &Self {
        property::set(self, "tools", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for LanguageModelCreateOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl LanguageModelPromptOptions {
    /// Makes a new `LanguageModelPromptOptions`.
    ///
    /// `dictionary LanguageModelPromptOptions`
    ///
    /// Features `language-model` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `object responseConstraint`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "responseConstraint")]
    pub fn get_response_constraint(&self) -> Option<Object> {
        property::get(self, "responseConstraint")
    }

    /// `object responseConstraint`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "responseConstraint")]
    pub fn set_response_constraint(&self, value: &Object) -> &Self {
        property::set(self, "responseConstraint", value.as_ref());
        self
    }

    /// `boolean omitResponseConstraintInput = false`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "omitResponseConstraintInput")]
    pub fn get_omit_response_constraint_input(&self) -> Option<bool> {
        property::get(self, "omitResponseConstraintInput")
    }

    /// `boolean omitResponseConstraintInput = false`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "omitResponseConstraintInput")]
    pub fn set_omit_response_constraint_input(&self, value: bool) -> &Self {
        property::set_bool(self, "omitResponseConstraintInput", value);
        self
    }

    /// `AbortSignal signal`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// `AbortSignal signal`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for LanguageModelPromptOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl LanguageModelAppendOptions {
    /// Makes a new `LanguageModelAppendOptions`.
    ///
    /// `dictionary LanguageModelAppendOptions`
    ///
    /// Features `language-model` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `AbortSignal signal`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// `AbortSignal signal`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for LanguageModelAppendOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl LanguageModelCloneOptions {
    /// Makes a new `LanguageModelCloneOptions`.
    ///
    /// `dictionary LanguageModelCloneOptions`
    ///
    /// Features `language-model` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `AbortSignal signal`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// `AbortSignal signal`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for LanguageModelCloneOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl LanguageModelExpected {
    /// Makes a new `LanguageModelExpected`.
    ///
    /// `dictionary LanguageModelExpected`
    ///
    /// Features `language-model` and `experimental`.
    pub fn new(type_: LanguageModelMessageType) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        this
    }

    /// `required LanguageModelMessageType type`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> LanguageModelMessageType {
        property::get(self, "type")
    }

    /// `required LanguageModelMessageType type`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: LanguageModelMessageType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `sequence<DOMString> languages`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "languages")]
    pub fn get_languages(&self) -> Option<Array<String>> {
        property::get(self, "languages")
    }

    /// `sequence<DOMString> languages`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "languages")]
    pub fn set_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "languages", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl LanguageModelMessage {
    /// Makes a new `LanguageModelMessage`.
    ///
    /// `dictionary LanguageModelMessage`
    ///
    /// Features `language-model` and `experimental`.
    pub fn new(
        role: LanguageModelMessageRole,
        content: impl Into<StringOrLanguageModelMessageContentSequence>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "role", role.as_str());
        property::set(&this, "content", &content.into().to_js());
        this
    }

    /// `required LanguageModelMessageRole role`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "role")]
    pub fn get_role(&self) -> LanguageModelMessageRole {
        property::get(self, "role")
    }

    /// `required LanguageModelMessageRole role`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "role")]
    pub fn set_role(&self, value: LanguageModelMessageRole) -> &Self {
        property::set_str(self, "role", value.as_str());
        self
    }

    /// `required (DOMString or sequence<LanguageModelMessageContent>) content`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "content")]
    pub fn get_content(&self) -> StringOrLanguageModelMessageContentSequence {
        property::get(self, "content")
    }

    /// `required (DOMString or sequence<LanguageModelMessageContent>) content`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "content")]
    pub fn set_content(&self, value: impl Into<StringOrLanguageModelMessageContentSequence>) -> &Self {
        property::set(self, "content", &value.into().to_js());
        self
    }

    /// `boolean prefix = false`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "prefix")]
    pub fn get_prefix(&self) -> Option<bool> {
        property::get(self, "prefix")
    }

    /// `boolean prefix = false`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "prefix")]
    pub fn set_prefix(&self, value: bool) -> &Self {
        property::set_bool(self, "prefix", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl LanguageModelMessageContent {
    /// Makes a new `LanguageModelMessageContent`.
    ///
    /// `dictionary LanguageModelMessageContent`
    ///
    /// Features `language-model` and `experimental`.
    pub fn new(type_: LanguageModelMessageType, value: impl Into<LanguageModelMessageValue>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        property::set(&this, "value", &value.into().to_js());
        this
    }

    /// `required LanguageModelMessageType type`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> LanguageModelMessageType {
        property::get(self, "type")
    }

    /// `required LanguageModelMessageType type`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: LanguageModelMessageType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required LanguageModelMessageValue value`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "value")]
    pub fn get_value(&self) -> LanguageModelMessageValue {
        property::get(self, "value")
    }

    /// `required LanguageModelMessageValue value`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "value")]
    pub fn set_value(&self, value: impl Into<LanguageModelMessageValue>) -> &Self {
        property::set(self, "value", &value.into().to_js());
        self
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "contextUsage")]
    pub(crate) fn get_contextUsage__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "contextWindow")]
    pub(crate) fn get_contextWindow__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "defaultTemperature")]
    pub(crate) fn get_defaultTemperature__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "defaultTopK")]
    pub(crate) fn get_defaultTopK__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "inputUsage")]
    pub(crate) fn get_inputUsage__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxTemperature")]
    pub(crate) fn get_maxTemperature__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxTopK")]
    pub(crate) fn get_maxTopK__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "samplingMode")]
    pub(crate) fn get_samplingMode__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "temperature")]
    pub(crate) fn get_temperature__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "topK")]
    pub(crate) fn get_topK__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, js_name = "append")]
    pub(crate) fn try_call_append__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "append")]
    pub(crate) fn try_call_append__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "clone")]
    pub(crate) fn try_call_clone__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "measureContextUsage")]
    pub(crate) fn try_call_measureContextUsage__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "measureContextUsage")]
    pub(crate) fn try_call_measureContextUsage__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "measureInputUsage")]
    pub(crate) fn try_call_measureInputUsage__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "measureInputUsage")]
    pub(crate) fn try_call_measureInputUsage__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "prompt")]
    pub(crate) fn try_call_prompt__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "prompt")]
    pub(crate) fn try_call_prompt__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "promptStreaming")]
    pub(crate) fn try_call_promptStreaming__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "promptStreaming")]
    pub(crate) fn try_call_promptStreaming__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "LanguageModel", js_name = "availability")]
    pub(crate) fn try_static_call_LanguageModel_availability__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "LanguageModel", js_name = "availability")]
    pub(crate) fn try_static_call_LanguageModel_availability__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "LanguageModel", js_name = "create")]
    pub(crate) fn try_static_call_LanguageModel_create__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "LanguageModel", js_name = "create")]
    pub(crate) fn try_static_call_LanguageModel_create__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "LanguageModel", js_name = "params")]
    pub(crate) fn try_static_call_LanguageModel_params__as_value() -> Result<Js, Exception>;
}
