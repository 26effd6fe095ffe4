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
    /// Starts a session, with a download of the model if needed.
    ///
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

    /// Resolves to whether a model with these options is ready, can be downloaded or is unavailable.
    ///
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

    /// Resolves to the defaults and limits of sampling, or null if there is no model.
    ///
    /// `static Promise<LanguageModelParams?> params()`
    ///
    /// Features `language-model` and `experimental`.
    #[inline]
    pub fn params() -> Promise<Option<LanguageModelParams>> {
        Promise::of_call(Js::try_static_call_LanguageModel_params__as_value())
    }

    /// Sends a prompt and resolves to the whole answer.
    ///
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

    /// Sends a prompt and returns a stream of pieces of the answer.
    ///
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

    /// Adds messages to the session without asking for an answer.
    ///
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

    /// Resolves to the amount of the context window that a prompt would use.
    ///
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

    /// The amount of the context window that is used so far, usually in tokens.
    ///
    /// `readonly attribute double contextUsage`
    ///
    /// Features `language-model` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LanguageModel/contextUsage) · [Specification](https://webmachinelearning.github.io/prompt-api/#dom-languagemodel-contextusage)
    #[doc(alias = "contextUsage")]
    #[inline]
    pub fn context_usage(&self) -> f64 {
        Js::get_contextUsage__as_number(js(self))
    }

    /// The size of the context window, usually in tokens.
    ///
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
    /// Features `language-model` and `experimental`.
    #[doc(alias = "oncontextoverflow")]
    pub fn set_oncontextoverflow(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncontextoverflow", nullable(value))
    }

    /// Resolves to the amount of the quota that a prompt would use; the older `measureContextUsage`.
    ///
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

    /// The amount of the quota that is used so far; the older name of `contextUsage`.
    ///
    /// `readonly attribute double inputUsage`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "inputUsage")]
    #[inline]
    pub fn input_usage(&self) -> f64 {
        Js::get_inputUsage__as_number(js(self))
    }

    /// The total quota of the session; the older name of `contextWindow`.
    ///
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
    /// Features `language-model` and `experimental`.
    #[doc(alias = "onquotaoverflow")]
    pub fn set_onquotaoverflow(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onquotaoverflow", nullable(value))
    }

    /// The number of likeliest tokens from which the model chooses each next one.
    ///
    /// `readonly attribute unsigned long topK`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "topK")]
    #[inline]
    pub fn top_k(&self) -> u32 {
        Js::get_topK__as_number(js(self)) as u32
    }

    /// The randomness of the answers; 0 is the most predictable.
    ///
    /// `readonly attribute float temperature`
    ///
    /// Features `language-model` and `experimental`.
    #[inline]
    pub fn temperature(&self) -> f32 {
        Js::get_temperature__as_number(js(self)) as f32
    }

    /// The sampling mode of the session, null if none is set.
    ///
    /// `readonly attribute LanguageModelSamplingMode? samplingMode`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "samplingMode")]
    #[inline]
    pub fn sampling_mode(&self) -> Option<LanguageModelSamplingMode> {
        FromJs::from_js(Js::get_samplingMode__as_value(js(self)))
    }

    /// Resolves to a copy of the session with the same conversation so far.
    ///
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

    /// Ends the session and stops running prompts.
    ///
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
    /// The `topK` value that is used if none is given.
    ///
    /// `readonly attribute unsigned long defaultTopK`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "defaultTopK")]
    #[inline]
    pub fn default_top_k(&self) -> u32 {
        Js::get_defaultTopK__as_number(js(self)) as u32
    }

    /// The largest possible `topK` value.
    ///
    /// `readonly attribute unsigned long maxTopK`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "maxTopK")]
    #[inline]
    pub fn max_top_k(&self) -> u32 {
        Js::get_maxTopK__as_number(js(self)) as u32
    }

    /// The temperature that is used if none is given.
    ///
    /// `readonly attribute float defaultTemperature`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "defaultTemperature")]
    #[inline]
    pub fn default_temperature(&self) -> f32 {
        Js::get_defaultTemperature__as_number(js(self)) as f32
    }

    /// The highest possible temperature.
    ///
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
    /// A function that the model can call while it answers.
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

    /// The name by which the model calls the tool.
    ///
    /// `required DOMString name`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// Sets the name by which the model calls the tool.
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// A text that tells the model what the tool does.
    ///
    /// `required DOMString description`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "description")]
    pub fn get_description(&self) -> String {
        property::get(self, "description")
    }

    /// Sets a text that tells the model what the tool does.
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "description")]
    pub fn set_description(&self, value: &str) -> &Self {
        property::set_str(self, "description", value);
        self
    }

    /// A JSON schema of the tool's arguments.
    ///
    /// `required object inputSchema`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "inputSchema")]
    pub fn get_input_schema(&self) -> Object {
        property::get(self, "inputSchema")
    }

    /// Sets a JSON schema of the tool's arguments.
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "inputSchema")]
    pub fn set_input_schema(&self, value: &Object) -> &Self {
        property::set(self, "inputSchema", value.as_ref());
        self
    }

    /// The function that is run when the model calls the tool.
    ///
    /// `required LanguageModelToolFunction execute`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "execute")]
    pub fn get_execute(&self) -> LanguageModelToolFunction {
        property::get(self, "execute")
    }

    /// Sets the function that is run when the model calls the tool.
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
    /// The options that decide whether a model is available.
    ///
    /// `dictionary LanguageModelCreateCoreOptions`
    ///
    /// Features `language-model` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The number of likeliest tokens from which the model chooses each next one.
    ///
    /// `unrestricted double topK`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "topK")]
    pub fn get_top_k(&self) -> Option<f64> {
        property::get(self, "topK")
    }

    /// Sets the number of likeliest tokens from which the model chooses each next one.
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "topK")]
    pub fn set_top_k(&self, value: f64) -> &Self {
        property::set_f64(self, "topK", value);
        self
    }

    /// The randomness of the answers; 0 is the most predictable.
    ///
    /// `unrestricted double temperature`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "temperature")]
    pub fn get_temperature(&self) -> Option<f64> {
        property::get(self, "temperature")
    }

    /// Sets the randomness of the answers; 0 is the most predictable.
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "temperature")]
    pub fn set_temperature(&self, value: f64) -> &Self {
        property::set_f64(self, "temperature", value);
        self
    }

    /// A named sampling mode, in place of `topK` and `temperature`.
    ///
    /// `LanguageModelSamplingMode samplingMode`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "samplingMode")]
    pub fn get_sampling_mode(&self) -> Option<LanguageModelSamplingMode> {
        property::get(self, "samplingMode")
    }

    /// Sets a named sampling mode, in place of `topK` and `temperature`.
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "samplingMode")]
    pub fn set_sampling_mode(&self, value: LanguageModelSamplingMode) -> &Self {
        property::set_str(self, "samplingMode", value.as_str());
        self
    }

    /// The kinds and languages of input that the session will get.
    ///
    /// `sequence<LanguageModelExpected> expectedInputs`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "expectedInputs")]
    pub fn get_expected_inputs(&self) -> Option<Array<LanguageModelExpected>> {
        property::get(self, "expectedInputs")
    }

    /// Sets the kinds and languages of input that the session will get.
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "expectedInputs")]
    pub fn set_expected_inputs(&self, value: impl IntoSequence<LanguageModelExpected>) -> &Self {
        property::set(self, "expectedInputs", &value.to_value());
        self
    }

    /// The kinds and languages of output that are wanted.
    ///
    /// `sequence<LanguageModelExpected> expectedOutputs`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "expectedOutputs")]
    pub fn get_expected_outputs(&self) -> Option<Array<LanguageModelExpected>> {
        property::get(self, "expectedOutputs")
    }

    /// Sets the kinds and languages of output that are wanted.
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "expectedOutputs")]
    pub fn set_expected_outputs(&self, value: impl IntoSequence<LanguageModelExpected>) -> &Self {
        property::set(self, "expectedOutputs", &value.to_value());
        self
    }

    /// The functions that the model can call.
    ///
    /// `sequence<LanguageModelTool> tools`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "tools")]
    pub fn get_tools(&self) -> Option<Array<LanguageModelTool>> {
        property::get(self, "tools")
    }

    /// Sets the functions that the model can call.
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
    /// The options of `LanguageModel.create`.
    ///
    /// `dictionary LanguageModelCreateOptions : LanguageModelCreateCoreOptions`
    ///
    /// Features `language-model` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A signal that stops the creation, and later also destroys the session.
    ///
    /// `AbortSignal signal`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that stops the creation, and later also destroys the session.
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }

    /// A function that gets an object with events for the progress of the download.
    ///
    /// `CreateMonitorCallback monitor`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "monitor")]
    pub fn get_monitor(&self) -> Option<CreateMonitorCallback> {
        property::get(self, "monitor")
    }

    /// Sets a function that gets an object with events for the progress of the download.
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "monitor")]
    pub fn set_monitor(&self, value: impl IntoFunction<CreateMonitorCallback>) -> &Self {
        property::set(self, "monitor", &value.into_callback().into_function());
        self
    }

    /// The messages with which the conversation starts, such as a system prompt.
    ///
    /// `sequence<LanguageModelMessage> initialPrompts`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "initialPrompts")]
    pub fn get_initial_prompts(&self) -> Option<Array<LanguageModelMessage>> {
        property::get(self, "initialPrompts")
    }

    /// Sets the messages with which the conversation starts, such as a system prompt.
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "initialPrompts")]
    pub fn set_initial_prompts(&self, value: impl IntoSequence<LanguageModelMessage>) -> &Self {
        property::set(self, "initialPrompts", &value.to_value());
        self
    }

    /// Sets the number of likeliest tokens from which the model chooses each next one.
    ///
    /// `unrestricted double topK`
    ///
    /// Features `language-model` and `experimental`. Inherited from `LanguageModelCreateCoreOptions`.
    #[doc(alias = "topK")]
    pub fn set_top_k(&self, value: f64) -> &Self {
        property::set_f64(self, "topK", value);
        self
    }

    /// Sets the randomness of the answers; 0 is the most predictable.
    ///
    /// `unrestricted double temperature`
    ///
    /// Features `language-model` and `experimental`. Inherited from `LanguageModelCreateCoreOptions`.
    #[doc(alias = "temperature")]
    pub fn set_temperature(&self, value: f64) -> &Self {
        property::set_f64(self, "temperature", value);
        self
    }

    /// Sets a named sampling mode, in place of `topK` and `temperature`.
    ///
    /// `LanguageModelSamplingMode samplingMode`
    ///
    /// Features `language-model` and `experimental`. Inherited from `LanguageModelCreateCoreOptions`.
    #[doc(alias = "samplingMode")]
    pub fn set_sampling_mode(&self, value: LanguageModelSamplingMode) -> &Self {
        property::set_str(self, "samplingMode", value.as_str());
        self
    }

    /// Sets the kinds and languages of input that the session will get.
    ///
    /// `sequence<LanguageModelExpected> expectedInputs`
    ///
    /// Features `language-model` and `experimental`. Inherited from `LanguageModelCreateCoreOptions`.
    #[doc(alias = "expectedInputs")]
    pub fn set_expected_inputs(&self, value: impl IntoSequence<LanguageModelExpected>) -> &Self {
        property::set(self, "expectedInputs", &value.to_value());
        self
    }

    /// Sets the kinds and languages of output that are wanted.
    ///
    /// `sequence<LanguageModelExpected> expectedOutputs`
    ///
    /// Features `language-model` and `experimental`. Inherited from `LanguageModelCreateCoreOptions`.
    #[doc(alias = "expectedOutputs")]
    pub fn set_expected_outputs(&self, value: impl IntoSequence<LanguageModelExpected>) -> &Self {
        property::set(self, "expectedOutputs", &value.to_value());
        self
    }

    /// Sets the functions that the model can call.
    ///
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
    /// The options of `prompt` and `promptStreaming`.
    ///
    /// `dictionary LanguageModelPromptOptions`
    ///
    /// Features `language-model` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A JSON schema or regular expression that the answer has to match.
    ///
    /// `object responseConstraint`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "responseConstraint")]
    pub fn get_response_constraint(&self) -> Option<Object> {
        property::get(self, "responseConstraint")
    }

    /// Sets a JSON schema or regular expression that the answer has to match.
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "responseConstraint")]
    pub fn set_response_constraint(&self, value: &Object) -> &Self {
        property::set(self, "responseConstraint", value.as_ref());
        self
    }

    /// Whether the constraint is kept out of the text that the model reads.
    ///
    /// `boolean omitResponseConstraintInput = false`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "omitResponseConstraintInput")]
    pub fn get_omit_response_constraint_input(&self) -> Option<bool> {
        property::get(self, "omitResponseConstraintInput")
    }

    /// Sets whether the constraint is kept out of the text that the model reads.
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "omitResponseConstraintInput")]
    pub fn set_omit_response_constraint_input(&self, value: bool) -> &Self {
        property::set_bool(self, "omitResponseConstraintInput", value);
        self
    }

    /// A signal that stops the prompt.
    ///
    /// `AbortSignal signal`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that stops the prompt.
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
    /// The options of `append`.
    ///
    /// `dictionary LanguageModelAppendOptions`
    ///
    /// Features `language-model` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A signal that stops the operation.
    ///
    /// `AbortSignal signal`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that stops the operation.
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
    /// The options of `clone`.
    ///
    /// `dictionary LanguageModelCloneOptions`
    ///
    /// Features `language-model` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A signal that stops the copying.
    ///
    /// `AbortSignal signal`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that stops the copying.
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
    /// A kind of input or output that the session will use.
    ///
    /// `dictionary LanguageModelExpected`
    ///
    /// Features `language-model` and `experimental`.
    pub fn new(type_: LanguageModelMessageType) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        this
    }

    /// The kind of content, such as `text` or `image`.
    ///
    /// `required LanguageModelMessageType type`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> LanguageModelMessageType {
        property::get(self, "type")
    }

    /// Sets the kind of content, such as `text` or `image`.
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: LanguageModelMessageType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// The languages as BCP 47 tags.
    ///
    /// `sequence<DOMString> languages`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "languages")]
    pub fn get_languages(&self) -> Option<Array<String>> {
        property::get(self, "languages")
    }

    /// Sets the languages as BCP 47 tags.
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
    /// One message of the conversation.
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

    /// The author of the message.
    ///
    /// `required LanguageModelMessageRole role`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "role")]
    pub fn get_role(&self) -> LanguageModelMessageRole {
        property::get(self, "role")
    }

    /// Sets the author of the message.
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "role")]
    pub fn set_role(&self, value: LanguageModelMessageRole) -> &Self {
        property::set_str(self, "role", value.as_str());
        self
    }

    /// The text of the message, or a list of its parts.
    ///
    /// `required (DOMString or sequence<LanguageModelMessageContent>) content`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "content")]
    pub fn get_content(&self) -> StringOrLanguageModelMessageContentSequence {
        property::get(self, "content")
    }

    /// Sets the text of the message, or a list of its parts.
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "content")]
    pub fn set_content(&self, value: impl Into<StringOrLanguageModelMessageContentSequence>) -> &Self {
        property::set(self, "content", &value.into().to_js());
        self
    }

    /// Whether the message is the start of the answer, which the model has to go on with.
    ///
    /// `boolean prefix = false`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "prefix")]
    pub fn get_prefix(&self) -> Option<bool> {
        property::get(self, "prefix")
    }

    /// Sets whether the message is the start of the answer, which the model has to go on with.
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
    /// One part of a message, such as a text or an image.
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

    /// The kind of the part, which tells what `value` contains.
    ///
    /// `required LanguageModelMessageType type`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> LanguageModelMessageType {
        property::get(self, "type")
    }

    /// Sets the kind of the part, which tells what `value` contains.
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: LanguageModelMessageType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// The text, image or sound itself.
    ///
    /// `required LanguageModelMessageValue value`
    ///
    /// Features `language-model` and `experimental`.
    #[doc(alias = "value")]
    pub fn get_value(&self) -> LanguageModelMessageValue {
        property::get(self, "value")
    }

    /// Sets the text, image or sound itself.
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
