//! Summarizing, writing, rewriting and proofreading text

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    AbortSignal, Availability, CorrectionType, CreateMonitor, CreateMonitorCallback, PerformancePreference,
    ProgressEvent, ProofreadCorrection, ProofreadResult, Proofreader, ProofreaderCreateCoreOptions,
    ProofreaderCreateOptions, ProofreaderProofreadOptions, ReadableStream, Rewriter, RewriterCreateCoreOptions,
    RewriterCreateOptions, RewriterFormat, RewriterLength, RewriterRewriteOptions, RewriterTone, Summarizer,
    SummarizerCreateCoreOptions, SummarizerCreateOptions, SummarizerFormat, SummarizerLength,
    SummarizerSummarizeOptions, SummarizerType, Writer, WriterCreateCoreOptions, WriterCreateOptions, WriterFormat,
    WriterLength, WriterTone, WriterWriteOptions,
};

#[cfg(feature = "experimental")]
impl Proofreader {
    /// `static Promise<Proofreader> create(optional ProofreaderCreateOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[inline]
    pub fn create() -> Promise<Proofreader> {
        Promise::of_call(Js::try_static_call_Proofreader_create__as_value())
    }

    /// As `create`, with `options`.
    ///
    /// `static Promise<Proofreader> create(optional ProofreaderCreateOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "create")]
    #[inline]
    pub fn create_with_options(options: &ProofreaderCreateOptions) -> Promise<Proofreader> {
        Promise::of_call(Js::try_static_call_Proofreader_create__value__as_value(options.as_ref()))
    }

    /// `static Promise<Availability> availability(optional ProofreaderCreateCoreOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[inline]
    pub fn availability() -> Promise<Availability> {
        Promise::of_call(Js::try_static_call_Proofreader_availability__as_value())
    }

    /// As `availability`, with `options`.
    ///
    /// `static Promise<Availability> availability(optional ProofreaderCreateCoreOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "availability")]
    #[inline]
    pub fn availability_with_options(options: &ProofreaderCreateCoreOptions) -> Promise<Availability> {
        Promise::of_call(Js::try_static_call_Proofreader_availability__value__as_value(options.as_ref()))
    }

    /// `Promise<ProofreadResult> proofread(DOMString input, optional ProofreaderProofreadOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[inline]
    pub fn proofread(&self, input: &str) -> Promise<ProofreadResult> {
        Promise::of_call(Js::try_call_proofread__str__as_value(js(self), input))
    }

    /// As `proofread`, with `options`.
    ///
    /// `Promise<ProofreadResult> proofread(DOMString input, optional ProofreaderProofreadOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "proofread")]
    #[inline]
    pub fn proofread_with_options(
        &self,
        input: &str,
        options: &ProofreaderProofreadOptions,
    ) -> Promise<ProofreadResult> {
        Promise::of_call(Js::try_call_proofread__str_value__as_value(js(self), input, options.as_ref()))
    }

    /// `readonly attribute boolean includeCorrectionTypes`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "includeCorrectionTypes")]
    #[inline]
    pub fn include_correction_types(&self) -> bool {
        Js::get_includeCorrectionTypes__as_bool(js(self)).get()
    }

    /// `readonly attribute boolean includeCorrectionExplanations`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "includeCorrectionExplanations")]
    #[inline]
    pub fn include_correction_explanations(&self) -> bool {
        Js::get_includeCorrectionExplanations__as_bool(js(self)).get()
    }

    /// `readonly attribute FrozenArray<DOMString>? expectedInputLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedInputLanguages")]
    #[inline]
    pub fn expected_input_languages(&self) -> Option<Array<String>> {
        Js::get_expectedInputLanguages__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute DOMString? correctionExplanationLanguage`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "correctionExplanationLanguage")]
    #[inline]
    pub fn correction_explanation_language(&self) -> Option<String> {
        Js::get_correctionExplanationLanguage__as_value(js(self)).as_string()
    }
}

#[cfg(feature = "experimental")]
impl ProofreaderCreateCoreOptions {
    /// Makes a new `ProofreaderCreateCoreOptions`.
    ///
    /// `dictionary ProofreaderCreateCoreOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean includeCorrectionTypes = false`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "includeCorrectionTypes")]
    pub fn get_include_correction_types(&self) -> Option<bool> {
        property::get(self, "includeCorrectionTypes")
    }

    /// `boolean includeCorrectionTypes = false`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "includeCorrectionTypes")]
    pub fn set_include_correction_types(&self, value: bool) -> &Self {
        property::set_bool(self, "includeCorrectionTypes", value);
        self
    }

    /// `boolean includeCorrectionExplanations = false`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "includeCorrectionExplanations")]
    pub fn get_include_correction_explanations(&self) -> Option<bool> {
        property::get(self, "includeCorrectionExplanations")
    }

    /// `boolean includeCorrectionExplanations = false`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "includeCorrectionExplanations")]
    pub fn set_include_correction_explanations(&self, value: bool) -> &Self {
        property::set_bool(self, "includeCorrectionExplanations", value);
        self
    }

    /// `sequence<DOMString> expectedInputLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedInputLanguages")]
    pub fn get_expected_input_languages(&self) -> Option<Array<String>> {
        property::get(self, "expectedInputLanguages")
    }

    /// `sequence<DOMString> expectedInputLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedInputLanguages")]
    pub fn set_expected_input_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedInputLanguages", &value.to_value());
        self
    }

    /// `DOMString correctionExplanationLanguage`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "correctionExplanationLanguage")]
    pub fn get_correction_explanation_language(&self) -> Option<String> {
        property::get(self, "correctionExplanationLanguage")
    }

    /// `DOMString correctionExplanationLanguage`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "correctionExplanationLanguage")]
    pub fn set_correction_explanation_language(&self, value: &str) -> &Self {
        property::set_str(self, "correctionExplanationLanguage", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for ProofreaderCreateCoreOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl ProofreaderCreateOptions {
    /// Makes a new `ProofreaderCreateOptions`.
    ///
    /// `dictionary ProofreaderCreateOptions : ProofreaderCreateCoreOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `AbortSignal signal`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// `AbortSignal signal`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }

    /// `CreateMonitorCallback monitor`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "monitor")]
    pub fn get_monitor(&self) -> Option<CreateMonitorCallback> {
        property::get(self, "monitor")
    }

    /// `CreateMonitorCallback monitor`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "monitor")]
    pub fn set_monitor(&self, value: impl IntoFunction<CreateMonitorCallback>) -> &Self {
        property::set(self, "monitor", &value.into_callback().into_function());
        self
    }

    /// `boolean includeCorrectionTypes = false`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `ProofreaderCreateCoreOptions`.
    #[doc(alias = "includeCorrectionTypes")]
    pub fn set_include_correction_types(&self, value: bool) -> &Self {
        property::set_bool(self, "includeCorrectionTypes", value);
        self
    }

    /// `boolean includeCorrectionExplanations = false`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `ProofreaderCreateCoreOptions`.
    #[doc(alias = "includeCorrectionExplanations")]
    pub fn set_include_correction_explanations(&self, value: bool) -> &Self {
        property::set_bool(self, "includeCorrectionExplanations", value);
        self
    }

    /// `sequence<DOMString> expectedInputLanguages`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `ProofreaderCreateCoreOptions`.
    #[doc(alias = "expectedInputLanguages")]
    pub fn set_expected_input_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedInputLanguages", &value.to_value());
        self
    }

    /// `DOMString correctionExplanationLanguage`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `ProofreaderCreateCoreOptions`.
    #[doc(alias = "correctionExplanationLanguage")]
    pub fn set_correction_explanation_language(&self, value: &str) -> &Self {
        property::set_str(self, "correctionExplanationLanguage", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for ProofreaderCreateOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl ProofreaderProofreadOptions {
    /// Makes a new `ProofreaderProofreadOptions`.
    ///
    /// `dictionary ProofreaderProofreadOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `AbortSignal signal`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// `AbortSignal signal`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for ProofreaderProofreadOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl ProofreadResult {
    /// Makes a new `ProofreadResult`.
    ///
    /// `dictionary ProofreadResult`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString correctedInput`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "correctedInput")]
    pub fn get_corrected_input(&self) -> Option<String> {
        property::get(self, "correctedInput")
    }

    /// `DOMString correctedInput`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "correctedInput")]
    pub fn set_corrected_input(&self, value: &str) -> &Self {
        property::set_str(self, "correctedInput", value);
        self
    }

    /// `sequence<ProofreadCorrection> corrections`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "corrections")]
    pub fn get_corrections(&self) -> Option<Array<ProofreadCorrection>> {
        property::get(self, "corrections")
    }

    /// `sequence<ProofreadCorrection> corrections`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "corrections")]
    pub fn set_corrections(&self, value: impl IntoSequence<ProofreadCorrection>) -> &Self {
        property::set(self, "corrections", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for ProofreadResult {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl ProofreadCorrection {
    /// Makes a new `ProofreadCorrection`.
    ///
    /// `dictionary ProofreadCorrection`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `unsigned long long startIndex`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "startIndex")]
    pub fn get_start_index(&self) -> Option<u64> {
        property::get(self, "startIndex")
    }

    /// `unsigned long long startIndex`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "startIndex")]
    pub fn set_start_index(&self, value: u64) -> &Self {
        property::set_f64(self, "startIndex", value as f64);
        self
    }

    /// `unsigned long long endIndex`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "endIndex")]
    pub fn get_end_index(&self) -> Option<u64> {
        property::get(self, "endIndex")
    }

    /// `unsigned long long endIndex`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "endIndex")]
    pub fn set_end_index(&self, value: u64) -> &Self {
        property::set_f64(self, "endIndex", value as f64);
        self
    }

    /// `DOMString correction`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "correction")]
    pub fn get_correction(&self) -> Option<String> {
        property::get(self, "correction")
    }

    /// `DOMString correction`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "correction")]
    pub fn set_correction(&self, value: &str) -> &Self {
        property::set_str(self, "correction", value);
        self
    }

    /// `sequence<CorrectionType> types`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "types")]
    pub fn get_types(&self) -> Option<Array<CorrectionType>> {
        property::get(self, "types")
    }

    /// `sequence<CorrectionType> types`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "types")]
    pub fn set_types(&self, value: impl IntoSequence<CorrectionType>) -> &Self {
        property::set(self, "types", &value.to_value());
        self
    }

    /// `DOMString explanation`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "explanation")]
    pub fn get_explanation(&self) -> Option<String> {
        property::get(self, "explanation")
    }

    /// `DOMString explanation`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "explanation")]
    pub fn set_explanation(&self, value: &str) -> &Self {
        property::set_str(self, "explanation", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for ProofreadCorrection {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl Summarizer {
    /// `static Promise<Summarizer> create(optional SummarizerCreateOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Summarizer/create_static) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#dom-summarizer-create)
    #[inline]
    pub fn create() -> Promise<Summarizer> {
        Promise::of_call(Js::try_static_call_Summarizer_create__as_value())
    }

    /// As `create`, with `options`.
    ///
    /// `static Promise<Summarizer> create(optional SummarizerCreateOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "create")]
    #[inline]
    pub fn create_with_options(options: &SummarizerCreateOptions) -> Promise<Summarizer> {
        Promise::of_call(Js::try_static_call_Summarizer_create__value__as_value(options.as_ref()))
    }

    /// `static Promise<Availability> availability(optional SummarizerCreateCoreOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Summarizer/availability_static) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#dom-summarizer-availability)
    #[inline]
    pub fn availability() -> Promise<Availability> {
        Promise::of_call(Js::try_static_call_Summarizer_availability__as_value())
    }

    /// As `availability`, with `options`.
    ///
    /// `static Promise<Availability> availability(optional SummarizerCreateCoreOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "availability")]
    #[inline]
    pub fn availability_with_options(options: &SummarizerCreateCoreOptions) -> Promise<Availability> {
        Promise::of_call(Js::try_static_call_Summarizer_availability__value__as_value(options.as_ref()))
    }

    /// `Promise<DOMString> summarize(DOMString input, optional SummarizerSummarizeOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Summarizer/summarize) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#dom-summarizer-summarize)
    #[inline]
    pub fn summarize(&self, input: &str) -> Promise<String> {
        Promise::of_call(Js::try_call_summarize__str__as_value(js(self), input))
    }

    /// As `summarize`, with `options`.
    ///
    /// `Promise<DOMString> summarize(DOMString input, optional SummarizerSummarizeOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "summarize")]
    #[inline]
    pub fn summarize_with_options(&self, input: &str, options: &SummarizerSummarizeOptions) -> Promise<String> {
        Promise::of_call(Js::try_call_summarize__str_value__as_value(js(self), input, options.as_ref()))
    }

    /// `ReadableStream summarizeStreaming(DOMString input, optional SummarizerSummarizeOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Summarizer/summarizeStreaming) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#dom-summarizer-summarizestreaming)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "summarizeStreaming")]
    #[inline]
    pub fn summarize_streaming(&self, input: &str) -> Result<ReadableStream, Exception> {
        Js::try_call_summarizeStreaming__str__as_value(js(self), input).map(Js::read)
    }

    /// As `summarize_streaming`, with `options`.
    ///
    /// `ReadableStream summarizeStreaming(DOMString input, optional SummarizerSummarizeOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "summarizeStreaming")]
    #[inline]
    pub fn summarize_streaming_with_options(
        &self,
        input: &str,
        options: &SummarizerSummarizeOptions,
    ) -> Result<ReadableStream, Exception> {
        Js::try_call_summarizeStreaming__str_value__as_value(js(self), input, options.as_ref()).map(Js::read)
    }

    /// `readonly attribute DOMString sharedContext`
    ///
    /// Features `writing-assistance` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Summarizer/sharedContext) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#dom-summarizer-sharedcontext)
    #[doc(alias = "sharedContext")]
    #[inline]
    pub fn shared_context(&self) -> String {
        Js::get_sharedContext__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute SummarizerType type`
    ///
    /// Features `writing-assistance` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Summarizer/type) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#dom-summarizer-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> SummarizerType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// `readonly attribute SummarizerFormat format`
    ///
    /// Features `writing-assistance` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Summarizer/format) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#dom-summarizer-format)
    #[inline]
    pub fn format(&self) -> SummarizerFormat {
        FromJs::from_js(Js::get_format__as_value(js(self)))
    }

    /// `readonly attribute SummarizerLength length`
    ///
    /// Features `writing-assistance` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Summarizer/length) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#dom-summarizer-length)
    #[inline]
    pub fn length(&self) -> SummarizerLength {
        FromJs::from_js(Js::get_length__as_value(js(self)))
    }

    /// `readonly attribute PerformancePreference preference`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[inline]
    pub fn preference(&self) -> PerformancePreference {
        FromJs::from_js(Js::get_preference__as_value(js(self)))
    }

    /// `readonly attribute FrozenArray<DOMString>? expectedInputLanguages`
    ///
    /// Features `writing-assistance` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Summarizer/expectedInputLanguages) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#dom-summarizer-expectedinputlanguages)
    #[doc(alias = "expectedInputLanguages")]
    #[inline]
    pub fn expected_input_languages(&self) -> Option<Array<String>> {
        Js::get_expectedInputLanguages__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute FrozenArray<DOMString>? expectedContextLanguages`
    ///
    /// Features `writing-assistance` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Summarizer/expectedContextLanguages) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#dom-summarizer-expectedcontextlanguages)
    #[doc(alias = "expectedContextLanguages")]
    #[inline]
    pub fn expected_context_languages(&self) -> Option<Array<String>> {
        Js::get_expectedContextLanguages__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute DOMString? outputLanguage`
    ///
    /// Features `writing-assistance` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Summarizer/outputLanguage) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#dom-summarizer-outputlanguage)
    #[doc(alias = "outputLanguage")]
    #[inline]
    pub fn output_language(&self) -> Option<String> {
        Js::get_outputLanguage__as_value(js(self)).as_string()
    }

    /// `Promise<double> measureInputUsage(DOMString input, optional SummarizerSummarizeOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Summarizer/measureInputUsage) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#dom-summarizer-measureinputusage)
    #[doc(alias = "measureInputUsage")]
    #[inline]
    pub fn measure_input_usage(&self, input: &str) -> Promise<f64> {
        Promise::of_call(Js::try_call_measureInputUsage__str__as_value(js(self), input))
    }

    /// As `measure_input_usage`, with `options`.
    ///
    /// `Promise<double> measureInputUsage(DOMString input, optional SummarizerSummarizeOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "measureInputUsage")]
    #[inline]
    pub fn measure_input_usage_with_options(&self, input: &str, options: &SummarizerSummarizeOptions) -> Promise<f64> {
        Promise::of_call(Js::try_call_measureInputUsage__str_value__as_value(js(self), input, options.as_ref()))
    }

    /// `readonly attribute unrestricted double inputQuota`
    ///
    /// Features `writing-assistance` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Summarizer/inputQuota) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#dom-summarizer-inputquota)
    #[doc(alias = "inputQuota")]
    #[inline]
    pub fn input_quota(&self) -> f64 {
        Js::get_inputQuota__as_number(js(self))
    }

    /// `undefined destroy()`
    ///
    /// Features `writing-assistance` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Summarizer/destroy) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#dom-destroyablemodel-destroy)
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
impl SummarizerCreateCoreOptions {
    /// Makes a new `SummarizerCreateCoreOptions`.
    ///
    /// `dictionary SummarizerCreateCoreOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `SummarizerType type = "key-points"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<SummarizerType> {
        property::get(self, "type")
    }

    /// `SummarizerType type = "key-points"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: SummarizerType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `SummarizerFormat format = "markdown"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "format")]
    pub fn get_format(&self) -> Option<SummarizerFormat> {
        property::get(self, "format")
    }

    /// `SummarizerFormat format = "markdown"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "format")]
    pub fn set_format(&self, value: SummarizerFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// `SummarizerLength length = "short"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "length")]
    pub fn get_length(&self) -> Option<SummarizerLength> {
        property::get(self, "length")
    }

    /// `SummarizerLength length = "short"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "length")]
    pub fn set_length(&self, value: SummarizerLength) -> &Self {
        property::set_str(self, "length", value.as_str());
        self
    }

    /// `PerformancePreference preference = "auto"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "preference")]
    pub fn get_preference(&self) -> Option<PerformancePreference> {
        property::get(self, "preference")
    }

    /// `PerformancePreference preference = "auto"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "preference")]
    pub fn set_preference(&self, value: PerformancePreference) -> &Self {
        property::set_str(self, "preference", value.as_str());
        self
    }

    /// `sequence<DOMString> expectedInputLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedInputLanguages")]
    pub fn get_expected_input_languages(&self) -> Option<Array<String>> {
        property::get(self, "expectedInputLanguages")
    }

    /// `sequence<DOMString> expectedInputLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedInputLanguages")]
    pub fn set_expected_input_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedInputLanguages", &value.to_value());
        self
    }

    /// `sequence<DOMString> expectedContextLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedContextLanguages")]
    pub fn get_expected_context_languages(&self) -> Option<Array<String>> {
        property::get(self, "expectedContextLanguages")
    }

    /// `sequence<DOMString> expectedContextLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedContextLanguages")]
    pub fn set_expected_context_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedContextLanguages", &value.to_value());
        self
    }

    /// `DOMString outputLanguage`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "outputLanguage")]
    pub fn get_output_language(&self) -> Option<String> {
        property::get(self, "outputLanguage")
    }

    /// `DOMString outputLanguage`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "outputLanguage")]
    pub fn set_output_language(&self, value: &str) -> &Self {
        property::set_str(self, "outputLanguage", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for SummarizerCreateCoreOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl SummarizerCreateOptions {
    /// Makes a new `SummarizerCreateOptions`.
    ///
    /// `dictionary SummarizerCreateOptions : SummarizerCreateCoreOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `AbortSignal signal`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// `AbortSignal signal`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }

    /// `CreateMonitorCallback monitor`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "monitor")]
    pub fn get_monitor(&self) -> Option<CreateMonitorCallback> {
        property::get(self, "monitor")
    }

    /// `CreateMonitorCallback monitor`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "monitor")]
    pub fn set_monitor(&self, value: impl IntoFunction<CreateMonitorCallback>) -> &Self {
        property::set(self, "monitor", &value.into_callback().into_function());
        self
    }

    /// `DOMString sharedContext`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "sharedContext")]
    pub fn get_shared_context(&self) -> Option<String> {
        property::get(self, "sharedContext")
    }

    /// `DOMString sharedContext`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "sharedContext")]
    pub fn set_shared_context(&self, value: &str) -> &Self {
        property::set_str(self, "sharedContext", value);
        self
    }

    /// `SummarizerType type = "key-points"`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `SummarizerCreateCoreOptions`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: SummarizerType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `SummarizerFormat format = "markdown"`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `SummarizerCreateCoreOptions`.
    #[doc(alias = "format")]
    pub fn set_format(&self, value: SummarizerFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// `SummarizerLength length = "short"`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `SummarizerCreateCoreOptions`.
    #[doc(alias = "length")]
    pub fn set_length(&self, value: SummarizerLength) -> &Self {
        property::set_str(self, "length", value.as_str());
        self
    }

    /// `PerformancePreference preference = "auto"`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `SummarizerCreateCoreOptions`.
    #[doc(alias = "preference")]
    pub fn set_preference(&self, value: PerformancePreference) -> &Self {
        property::set_str(self, "preference", value.as_str());
        self
    }

    /// `sequence<DOMString> expectedInputLanguages`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `SummarizerCreateCoreOptions`.
    #[doc(alias = "expectedInputLanguages")]
    pub fn set_expected_input_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedInputLanguages", &value.to_value());
        self
    }

    /// `sequence<DOMString> expectedContextLanguages`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `SummarizerCreateCoreOptions`.
    #[doc(alias = "expectedContextLanguages")]
    pub fn set_expected_context_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedContextLanguages", &value.to_value());
        self
    }

    /// `DOMString outputLanguage`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `SummarizerCreateCoreOptions`.
    #[doc(alias = "outputLanguage")]
    pub fn set_output_language(&self, value: &str) -> &Self {
        property::set_str(self, "outputLanguage", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for SummarizerCreateOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl SummarizerSummarizeOptions {
    /// Makes a new `SummarizerSummarizeOptions`.
    ///
    /// `dictionary SummarizerSummarizeOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `AbortSignal signal`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// `AbortSignal signal`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }

    /// `DOMString context`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "context")]
    pub fn get_context(&self) -> Option<String> {
        property::get(self, "context")
    }

    /// `DOMString context`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "context")]
    pub fn set_context(&self, value: &str) -> &Self {
        property::set_str(self, "context", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for SummarizerSummarizeOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl Writer {
    /// `static Promise<Writer> create(optional WriterCreateOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[inline]
    pub fn create() -> Promise<Writer> {
        Promise::of_call(Js::try_static_call_Writer_create__as_value())
    }

    /// As `create`, with `options`.
    ///
    /// `static Promise<Writer> create(optional WriterCreateOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "create")]
    #[inline]
    pub fn create_with_options(options: &WriterCreateOptions) -> Promise<Writer> {
        Promise::of_call(Js::try_static_call_Writer_create__value__as_value(options.as_ref()))
    }

    /// `static Promise<Availability> availability(optional WriterCreateCoreOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[inline]
    pub fn availability() -> Promise<Availability> {
        Promise::of_call(Js::try_static_call_Writer_availability__as_value())
    }

    /// As `availability`, with `options`.
    ///
    /// `static Promise<Availability> availability(optional WriterCreateCoreOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "availability")]
    #[inline]
    pub fn availability_with_options(options: &WriterCreateCoreOptions) -> Promise<Availability> {
        Promise::of_call(Js::try_static_call_Writer_availability__value__as_value(options.as_ref()))
    }

    /// `Promise<DOMString> write(DOMString input, optional WriterWriteOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[inline]
    pub fn write(&self, input: &str) -> Promise<String> {
        Promise::of_call(Js::try_call_write__str__as_value(js(self), input))
    }

    /// As `write`, with `options`.
    ///
    /// `Promise<DOMString> write(DOMString input, optional WriterWriteOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "write")]
    #[inline]
    pub fn write_with_options(&self, input: &str, options: &WriterWriteOptions) -> Promise<String> {
        Promise::of_call(Js::try_call_write__str_value__as_value(js(self), input, options.as_ref()))
    }

    /// `ReadableStream writeStreaming(DOMString input, optional WriterWriteOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "writeStreaming")]
    #[inline]
    pub fn write_streaming(&self, input: &str) -> Result<ReadableStream, Exception> {
        Js::try_call_writeStreaming__str__as_value(js(self), input).map(Js::read)
    }

    /// As `write_streaming`, with `options`.
    ///
    /// `ReadableStream writeStreaming(DOMString input, optional WriterWriteOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "writeStreaming")]
    #[inline]
    pub fn write_streaming_with_options(
        &self,
        input: &str,
        options: &WriterWriteOptions,
    ) -> Result<ReadableStream, Exception> {
        Js::try_call_writeStreaming__str_value__as_value(js(self), input, options.as_ref()).map(Js::read)
    }

    /// `readonly attribute DOMString sharedContext`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "sharedContext")]
    #[inline]
    pub fn shared_context(&self) -> String {
        Js::get_sharedContext__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute WriterTone tone`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[inline]
    pub fn tone(&self) -> WriterTone {
        FromJs::from_js(Js::get_tone__as_value(js(self)))
    }

    /// `readonly attribute WriterFormat format`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[inline]
    pub fn format(&self) -> WriterFormat {
        FromJs::from_js(Js::get_format__as_value(js(self)))
    }

    /// `readonly attribute WriterLength length`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[inline]
    pub fn length(&self) -> WriterLength {
        FromJs::from_js(Js::get_length__as_value(js(self)))
    }

    /// `readonly attribute FrozenArray<DOMString>? expectedInputLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedInputLanguages")]
    #[inline]
    pub fn expected_input_languages(&self) -> Option<Array<String>> {
        Js::get_expectedInputLanguages__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute FrozenArray<DOMString>? expectedContextLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedContextLanguages")]
    #[inline]
    pub fn expected_context_languages(&self) -> Option<Array<String>> {
        Js::get_expectedContextLanguages__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute DOMString? outputLanguage`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "outputLanguage")]
    #[inline]
    pub fn output_language(&self) -> Option<String> {
        Js::get_outputLanguage__as_value(js(self)).as_string()
    }

    /// `Promise<double> measureInputUsage(DOMString input, optional WriterWriteOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "measureInputUsage")]
    #[inline]
    pub fn measure_input_usage(&self, input: &str) -> Promise<f64> {
        Promise::of_call(Js::try_call_measureInputUsage__str__as_value(js(self), input))
    }

    /// As `measure_input_usage`, with `options`.
    ///
    /// `Promise<double> measureInputUsage(DOMString input, optional WriterWriteOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "measureInputUsage")]
    #[inline]
    pub fn measure_input_usage_with_options(&self, input: &str, options: &WriterWriteOptions) -> Promise<f64> {
        Promise::of_call(Js::try_call_measureInputUsage__str_value__as_value(js(self), input, options.as_ref()))
    }

    /// `readonly attribute unrestricted double inputQuota`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "inputQuota")]
    #[inline]
    pub fn input_quota(&self) -> f64 {
        Js::get_inputQuota__as_number(js(self))
    }

    /// `undefined destroy()`
    ///
    /// Features `writing-assistance` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LanguageModel/destroy) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#dom-destroyablemodel-destroy)
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
impl WriterCreateCoreOptions {
    /// Makes a new `WriterCreateCoreOptions`.
    ///
    /// `dictionary WriterCreateCoreOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `WriterTone tone = "neutral"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "tone")]
    pub fn get_tone(&self) -> Option<WriterTone> {
        property::get(self, "tone")
    }

    /// `WriterTone tone = "neutral"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "tone")]
    pub fn set_tone(&self, value: WriterTone) -> &Self {
        property::set_str(self, "tone", value.as_str());
        self
    }

    /// `WriterFormat format = "markdown"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "format")]
    pub fn get_format(&self) -> Option<WriterFormat> {
        property::get(self, "format")
    }

    /// `WriterFormat format = "markdown"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "format")]
    pub fn set_format(&self, value: WriterFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// `WriterLength length = "short"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "length")]
    pub fn get_length(&self) -> Option<WriterLength> {
        property::get(self, "length")
    }

    /// `WriterLength length = "short"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "length")]
    pub fn set_length(&self, value: WriterLength) -> &Self {
        property::set_str(self, "length", value.as_str());
        self
    }

    /// `sequence<DOMString> expectedInputLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedInputLanguages")]
    pub fn get_expected_input_languages(&self) -> Option<Array<String>> {
        property::get(self, "expectedInputLanguages")
    }

    /// `sequence<DOMString> expectedInputLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedInputLanguages")]
    pub fn set_expected_input_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedInputLanguages", &value.to_value());
        self
    }

    /// `sequence<DOMString> expectedContextLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedContextLanguages")]
    pub fn get_expected_context_languages(&self) -> Option<Array<String>> {
        property::get(self, "expectedContextLanguages")
    }

    /// `sequence<DOMString> expectedContextLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedContextLanguages")]
    pub fn set_expected_context_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedContextLanguages", &value.to_value());
        self
    }

    /// `DOMString outputLanguage`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "outputLanguage")]
    pub fn get_output_language(&self) -> Option<String> {
        property::get(self, "outputLanguage")
    }

    /// `DOMString outputLanguage`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "outputLanguage")]
    pub fn set_output_language(&self, value: &str) -> &Self {
        property::set_str(self, "outputLanguage", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for WriterCreateCoreOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl WriterCreateOptions {
    /// Makes a new `WriterCreateOptions`.
    ///
    /// `dictionary WriterCreateOptions : WriterCreateCoreOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `AbortSignal signal`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// `AbortSignal signal`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }

    /// `CreateMonitorCallback monitor`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "monitor")]
    pub fn get_monitor(&self) -> Option<CreateMonitorCallback> {
        property::get(self, "monitor")
    }

    /// `CreateMonitorCallback monitor`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "monitor")]
    pub fn set_monitor(&self, value: impl IntoFunction<CreateMonitorCallback>) -> &Self {
        property::set(self, "monitor", &value.into_callback().into_function());
        self
    }

    /// `DOMString sharedContext`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "sharedContext")]
    pub fn get_shared_context(&self) -> Option<String> {
        property::get(self, "sharedContext")
    }

    /// `DOMString sharedContext`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "sharedContext")]
    pub fn set_shared_context(&self, value: &str) -> &Self {
        property::set_str(self, "sharedContext", value);
        self
    }

    /// `WriterTone tone = "neutral"`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `WriterCreateCoreOptions`.
    #[doc(alias = "tone")]
    pub fn set_tone(&self, value: WriterTone) -> &Self {
        property::set_str(self, "tone", value.as_str());
        self
    }

    /// `WriterFormat format = "markdown"`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `WriterCreateCoreOptions`.
    #[doc(alias = "format")]
    pub fn set_format(&self, value: WriterFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// `WriterLength length = "short"`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `WriterCreateCoreOptions`.
    #[doc(alias = "length")]
    pub fn set_length(&self, value: WriterLength) -> &Self {
        property::set_str(self, "length", value.as_str());
        self
    }

    /// `sequence<DOMString> expectedInputLanguages`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `WriterCreateCoreOptions`.
    #[doc(alias = "expectedInputLanguages")]
    pub fn set_expected_input_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedInputLanguages", &value.to_value());
        self
    }

    /// `sequence<DOMString> expectedContextLanguages`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `WriterCreateCoreOptions`.
    #[doc(alias = "expectedContextLanguages")]
    pub fn set_expected_context_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedContextLanguages", &value.to_value());
        self
    }

    /// `DOMString outputLanguage`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `WriterCreateCoreOptions`.
    #[doc(alias = "outputLanguage")]
    pub fn set_output_language(&self, value: &str) -> &Self {
        property::set_str(self, "outputLanguage", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for WriterCreateOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl WriterWriteOptions {
    /// Makes a new `WriterWriteOptions`.
    ///
    /// `dictionary WriterWriteOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString context`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "context")]
    pub fn get_context(&self) -> Option<String> {
        property::get(self, "context")
    }

    /// `DOMString context`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "context")]
    pub fn set_context(&self, value: &str) -> &Self {
        property::set_str(self, "context", value);
        self
    }

    /// `AbortSignal signal`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// `AbortSignal signal`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for WriterWriteOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl Rewriter {
    /// `static Promise<Rewriter> create(optional RewriterCreateOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[inline]
    pub fn create() -> Promise<Rewriter> {
        Promise::of_call(Js::try_static_call_Rewriter_create__as_value())
    }

    /// As `create`, with `options`.
    ///
    /// `static Promise<Rewriter> create(optional RewriterCreateOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "create")]
    #[inline]
    pub fn create_with_options(options: &RewriterCreateOptions) -> Promise<Rewriter> {
        Promise::of_call(Js::try_static_call_Rewriter_create__value__as_value(options.as_ref()))
    }

    /// `static Promise<Availability> availability(optional RewriterCreateCoreOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[inline]
    pub fn availability() -> Promise<Availability> {
        Promise::of_call(Js::try_static_call_Rewriter_availability__as_value())
    }

    /// As `availability`, with `options`.
    ///
    /// `static Promise<Availability> availability(optional RewriterCreateCoreOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "availability")]
    #[inline]
    pub fn availability_with_options(options: &RewriterCreateCoreOptions) -> Promise<Availability> {
        Promise::of_call(Js::try_static_call_Rewriter_availability__value__as_value(options.as_ref()))
    }

    /// `Promise<DOMString> rewrite(DOMString input, optional RewriterRewriteOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[inline]
    pub fn rewrite(&self, input: &str) -> Promise<String> {
        Promise::of_call(Js::try_call_rewrite__str__as_value(js(self), input))
    }

    /// As `rewrite`, with `options`.
    ///
    /// `Promise<DOMString> rewrite(DOMString input, optional RewriterRewriteOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "rewrite")]
    #[inline]
    pub fn rewrite_with_options(&self, input: &str, options: &RewriterRewriteOptions) -> Promise<String> {
        Promise::of_call(Js::try_call_rewrite__str_value__as_value(js(self), input, options.as_ref()))
    }

    /// `ReadableStream rewriteStreaming(DOMString input, optional RewriterRewriteOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "rewriteStreaming")]
    #[inline]
    pub fn rewrite_streaming(&self, input: &str) -> Result<ReadableStream, Exception> {
        Js::try_call_rewriteStreaming__str__as_value(js(self), input).map(Js::read)
    }

    /// As `rewrite_streaming`, with `options`.
    ///
    /// `ReadableStream rewriteStreaming(DOMString input, optional RewriterRewriteOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "rewriteStreaming")]
    #[inline]
    pub fn rewrite_streaming_with_options(
        &self,
        input: &str,
        options: &RewriterRewriteOptions,
    ) -> Result<ReadableStream, Exception> {
        Js::try_call_rewriteStreaming__str_value__as_value(js(self), input, options.as_ref()).map(Js::read)
    }

    /// `readonly attribute DOMString sharedContext`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "sharedContext")]
    #[inline]
    pub fn shared_context(&self) -> String {
        Js::get_sharedContext__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute RewriterTone tone`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[inline]
    pub fn tone(&self) -> RewriterTone {
        FromJs::from_js(Js::get_tone__as_value(js(self)))
    }

    /// `readonly attribute RewriterFormat format`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[inline]
    pub fn format(&self) -> RewriterFormat {
        FromJs::from_js(Js::get_format__as_value(js(self)))
    }

    /// `readonly attribute RewriterLength length`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[inline]
    pub fn length(&self) -> RewriterLength {
        FromJs::from_js(Js::get_length__as_value(js(self)))
    }

    /// `readonly attribute FrozenArray<DOMString>? expectedInputLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedInputLanguages")]
    #[inline]
    pub fn expected_input_languages(&self) -> Option<Array<String>> {
        Js::get_expectedInputLanguages__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute FrozenArray<DOMString>? expectedContextLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedContextLanguages")]
    #[inline]
    pub fn expected_context_languages(&self) -> Option<Array<String>> {
        Js::get_expectedContextLanguages__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute DOMString? outputLanguage`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "outputLanguage")]
    #[inline]
    pub fn output_language(&self) -> Option<String> {
        Js::get_outputLanguage__as_value(js(self)).as_string()
    }

    /// `Promise<double> measureInputUsage(DOMString input, optional RewriterRewriteOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "measureInputUsage")]
    #[inline]
    pub fn measure_input_usage(&self, input: &str) -> Promise<f64> {
        Promise::of_call(Js::try_call_measureInputUsage__str__as_value(js(self), input))
    }

    /// As `measure_input_usage`, with `options`.
    ///
    /// `Promise<double> measureInputUsage(DOMString input, optional RewriterRewriteOptions options = {})`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "measureInputUsage")]
    #[inline]
    pub fn measure_input_usage_with_options(&self, input: &str, options: &RewriterRewriteOptions) -> Promise<f64> {
        Promise::of_call(Js::try_call_measureInputUsage__str_value__as_value(js(self), input, options.as_ref()))
    }

    /// `readonly attribute unrestricted double inputQuota`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "inputQuota")]
    #[inline]
    pub fn input_quota(&self) -> f64 {
        Js::get_inputQuota__as_number(js(self))
    }

    /// `undefined destroy()`
    ///
    /// Features `writing-assistance` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LanguageModel/destroy) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#dom-destroyablemodel-destroy)
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
impl RewriterCreateCoreOptions {
    /// Makes a new `RewriterCreateCoreOptions`.
    ///
    /// `dictionary RewriterCreateCoreOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `RewriterTone tone = "as-is"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "tone")]
    pub fn get_tone(&self) -> Option<RewriterTone> {
        property::get(self, "tone")
    }

    /// `RewriterTone tone = "as-is"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "tone")]
    pub fn set_tone(&self, value: RewriterTone) -> &Self {
        property::set_str(self, "tone", value.as_str());
        self
    }

    /// `RewriterFormat format = "as-is"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "format")]
    pub fn get_format(&self) -> Option<RewriterFormat> {
        property::get(self, "format")
    }

    /// `RewriterFormat format = "as-is"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "format")]
    pub fn set_format(&self, value: RewriterFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// `RewriterLength length = "as-is"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "length")]
    pub fn get_length(&self) -> Option<RewriterLength> {
        property::get(self, "length")
    }

    /// `RewriterLength length = "as-is"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "length")]
    pub fn set_length(&self, value: RewriterLength) -> &Self {
        property::set_str(self, "length", value.as_str());
        self
    }

    /// `sequence<DOMString> expectedInputLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedInputLanguages")]
    pub fn get_expected_input_languages(&self) -> Option<Array<String>> {
        property::get(self, "expectedInputLanguages")
    }

    /// `sequence<DOMString> expectedInputLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedInputLanguages")]
    pub fn set_expected_input_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedInputLanguages", &value.to_value());
        self
    }

    /// `sequence<DOMString> expectedContextLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedContextLanguages")]
    pub fn get_expected_context_languages(&self) -> Option<Array<String>> {
        property::get(self, "expectedContextLanguages")
    }

    /// `sequence<DOMString> expectedContextLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedContextLanguages")]
    pub fn set_expected_context_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedContextLanguages", &value.to_value());
        self
    }

    /// `DOMString outputLanguage`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "outputLanguage")]
    pub fn get_output_language(&self) -> Option<String> {
        property::get(self, "outputLanguage")
    }

    /// `DOMString outputLanguage`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "outputLanguage")]
    pub fn set_output_language(&self, value: &str) -> &Self {
        property::set_str(self, "outputLanguage", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for RewriterCreateCoreOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl RewriterCreateOptions {
    /// Makes a new `RewriterCreateOptions`.
    ///
    /// `dictionary RewriterCreateOptions : RewriterCreateCoreOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `AbortSignal signal`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// `AbortSignal signal`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }

    /// `CreateMonitorCallback monitor`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "monitor")]
    pub fn get_monitor(&self) -> Option<CreateMonitorCallback> {
        property::get(self, "monitor")
    }

    /// `CreateMonitorCallback monitor`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "monitor")]
    pub fn set_monitor(&self, value: impl IntoFunction<CreateMonitorCallback>) -> &Self {
        property::set(self, "monitor", &value.into_callback().into_function());
        self
    }

    /// `DOMString sharedContext`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "sharedContext")]
    pub fn get_shared_context(&self) -> Option<String> {
        property::get(self, "sharedContext")
    }

    /// `DOMString sharedContext`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "sharedContext")]
    pub fn set_shared_context(&self, value: &str) -> &Self {
        property::set_str(self, "sharedContext", value);
        self
    }

    /// `RewriterTone tone = "as-is"`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `RewriterCreateCoreOptions`.
    #[doc(alias = "tone")]
    pub fn set_tone(&self, value: RewriterTone) -> &Self {
        property::set_str(self, "tone", value.as_str());
        self
    }

    /// `RewriterFormat format = "as-is"`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `RewriterCreateCoreOptions`.
    #[doc(alias = "format")]
    pub fn set_format(&self, value: RewriterFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// `RewriterLength length = "as-is"`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `RewriterCreateCoreOptions`.
    #[doc(alias = "length")]
    pub fn set_length(&self, value: RewriterLength) -> &Self {
        property::set_str(self, "length", value.as_str());
        self
    }

    /// `sequence<DOMString> expectedInputLanguages`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `RewriterCreateCoreOptions`.
    #[doc(alias = "expectedInputLanguages")]
    pub fn set_expected_input_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedInputLanguages", &value.to_value());
        self
    }

    /// `sequence<DOMString> expectedContextLanguages`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `RewriterCreateCoreOptions`.
    #[doc(alias = "expectedContextLanguages")]
    pub fn set_expected_context_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedContextLanguages", &value.to_value());
        self
    }

    /// `DOMString outputLanguage`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `RewriterCreateCoreOptions`.
    #[doc(alias = "outputLanguage")]
    pub fn set_output_language(&self, value: &str) -> &Self {
        property::set_str(self, "outputLanguage", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for RewriterCreateOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl RewriterRewriteOptions {
    /// Makes a new `RewriterRewriteOptions`.
    ///
    /// `dictionary RewriterRewriteOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString context`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "context")]
    pub fn get_context(&self) -> Option<String> {
        property::get(self, "context")
    }

    /// `DOMString context`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "context")]
    pub fn set_context(&self, value: &str) -> &Self {
        property::set_str(self, "context", value);
        self
    }

    /// `AbortSignal signal`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// `AbortSignal signal`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for RewriterRewriteOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl CreateMonitor {
    /// The handler of the event `downloadprogress`.
    ///
    /// `attribute EventHandler ondownloadprogress`
    ///
    /// Features `writing-assistance` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/CreateMonitor/downloadprogress_event) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#dom-createmonitor-ondownloadprogress)
    pub fn ondownloadprogress(&self) -> Option<Function<fn(ProgressEvent)>> {
        property::get(self, "ondownloadprogress")
    }

    /// Sets the handler of the event `downloadprogress`.
    ///
    /// `attribute EventHandler ondownloadprogress`
    ///
    /// Features `writing-assistance` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/CreateMonitor/downloadprogress_event) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#dom-createmonitor-ondownloadprogress)
    #[doc(alias = "ondownloadprogress")]
    pub fn set_ondownloadprogress(&self, value: Option<&Function<fn(ProgressEvent)>>) {
        property::set(self, "ondownloadprogress", nullable(value))
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "correctionExplanationLanguage")]
    pub(crate) fn get_correctionExplanationLanguage__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "expectedContextLanguages")]
    pub(crate) fn get_expectedContextLanguages__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "includeCorrectionExplanations")]
    pub(crate) fn get_includeCorrectionExplanations__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "includeCorrectionTypes")]
    pub(crate) fn get_includeCorrectionTypes__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "outputLanguage")]
    pub(crate) fn get_outputLanguage__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "preference")]
    pub(crate) fn get_preference__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "sharedContext")]
    pub(crate) fn get_sharedContext__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "proofread")]
    pub(crate) fn try_call_proofread__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "proofread")]
    pub(crate) fn try_call_proofread__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "rewrite")]
    pub(crate) fn try_call_rewrite__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "rewrite")]
    pub(crate) fn try_call_rewrite__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "rewriteStreaming")]
    pub(crate) fn try_call_rewriteStreaming__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "rewriteStreaming")]
    pub(crate) fn try_call_rewriteStreaming__str_value__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "summarize")]
    pub(crate) fn try_call_summarize__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "summarize")]
    pub(crate) fn try_call_summarize__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "summarizeStreaming")]
    pub(crate) fn try_call_summarizeStreaming__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "summarizeStreaming")]
    pub(crate) fn try_call_summarizeStreaming__str_value__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "write")]
    pub(crate) fn try_call_write__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "write")]
    pub(crate) fn try_call_write__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "writeStreaming")]
    pub(crate) fn try_call_writeStreaming__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "writeStreaming")]
    pub(crate) fn try_call_writeStreaming__str_value__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Proofreader", js_name = "availability")]
    pub(crate) fn try_static_call_Proofreader_availability__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Proofreader", js_name = "availability")]
    pub(crate) fn try_static_call_Proofreader_availability__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Proofreader", js_name = "create")]
    pub(crate) fn try_static_call_Proofreader_create__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Proofreader", js_name = "create")]
    pub(crate) fn try_static_call_Proofreader_create__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Rewriter", js_name = "availability")]
    pub(crate) fn try_static_call_Rewriter_availability__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Rewriter", js_name = "availability")]
    pub(crate) fn try_static_call_Rewriter_availability__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Rewriter", js_name = "create")]
    pub(crate) fn try_static_call_Rewriter_create__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Rewriter", js_name = "create")]
    pub(crate) fn try_static_call_Rewriter_create__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Summarizer", js_name = "availability")]
    pub(crate) fn try_static_call_Summarizer_availability__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Summarizer", js_name = "availability")]
    pub(crate) fn try_static_call_Summarizer_availability__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Summarizer", js_name = "create")]
    pub(crate) fn try_static_call_Summarizer_create__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Summarizer", js_name = "create")]
    pub(crate) fn try_static_call_Summarizer_create__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Writer", js_name = "availability")]
    pub(crate) fn try_static_call_Writer_availability__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Writer", js_name = "availability")]
    pub(crate) fn try_static_call_Writer_availability__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Writer", js_name = "create")]
    pub(crate) fn try_static_call_Writer_create__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Writer", js_name = "create")]
    pub(crate) fn try_static_call_Writer_create__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
