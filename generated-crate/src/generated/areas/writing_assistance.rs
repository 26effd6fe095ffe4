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
    /// Resolves to a new proofreader, after a download of the model if needed.
    ///
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

    /// Resolves to whether a proofreader with these options can be had, at once or after a download.
    ///
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

    /// Corrects the text and resolves to the result.
    ///
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

    /// Whether corrections name the kinds of mistakes.
    ///
    /// `readonly attribute boolean includeCorrectionTypes`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "includeCorrectionTypes")]
    #[inline]
    pub fn include_correction_types(&self) -> bool {
        Js::get_includeCorrectionTypes__as_bool(js(self)).get()
    }

    /// Whether corrections come with an explanation.
    ///
    /// `readonly attribute boolean includeCorrectionExplanations`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "includeCorrectionExplanations")]
    #[inline]
    pub fn include_correction_explanations(&self) -> bool {
        Js::get_includeCorrectionExplanations__as_bool(js(self)).get()
    }

    /// The languages of the texts that are expected, null if none were given.
    ///
    /// `readonly attribute FrozenArray<DOMString>? expectedInputLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedInputLanguages")]
    #[inline]
    pub fn expected_input_languages(&self) -> Option<Array<String>> {
        Js::get_expectedInputLanguages__as_option_value(js(self)).map(Js::read)
    }

    /// The language of the explanations, null if none was given.
    ///
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
    /// The properties of a proofreader that matter for its availability.
    ///
    /// `dictionary ProofreaderCreateCoreOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether corrections should name the kinds of mistakes.
    ///
    /// `boolean includeCorrectionTypes = false`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "includeCorrectionTypes")]
    pub fn get_include_correction_types(&self) -> Option<bool> {
        property::get(self, "includeCorrectionTypes")
    }

    /// Sets whether corrections should name the kinds of mistakes.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "includeCorrectionTypes")]
    pub fn set_include_correction_types(&self, value: bool) -> &Self {
        property::set_bool(self, "includeCorrectionTypes", value);
        self
    }

    /// Whether corrections should come with an explanation.
    ///
    /// `boolean includeCorrectionExplanations = false`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "includeCorrectionExplanations")]
    pub fn get_include_correction_explanations(&self) -> Option<bool> {
        property::get(self, "includeCorrectionExplanations")
    }

    /// Sets whether corrections should come with an explanation.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "includeCorrectionExplanations")]
    pub fn set_include_correction_explanations(&self, value: bool) -> &Self {
        property::set_bool(self, "includeCorrectionExplanations", value);
        self
    }

    /// The languages of the texts to expect, as language tags.
    ///
    /// `sequence<DOMString> expectedInputLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedInputLanguages")]
    pub fn get_expected_input_languages(&self) -> Option<Array<String>> {
        property::get(self, "expectedInputLanguages")
    }

    /// Sets the languages of the texts to expect, as language tags.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedInputLanguages")]
    pub fn set_expected_input_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedInputLanguages", &value.to_value());
        self
    }

    /// The language for the explanations, as a language tag.
    ///
    /// `DOMString correctionExplanationLanguage`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "correctionExplanationLanguage")]
    pub fn get_correction_explanation_language(&self) -> Option<String> {
        property::get(self, "correctionExplanationLanguage")
    }

    /// Sets the language for the explanations, as a language tag.
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
    /// Options for a new proofreader.
    ///
    /// `dictionary ProofreaderCreateOptions : ProofreaderCreateCoreOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A signal that gives up the creation when it is aborted.
    ///
    /// `AbortSignal signal`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that gives up the creation when it is aborted.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }

    /// A function that receives an object for watching the download.
    ///
    /// `CreateMonitorCallback monitor`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "monitor")]
    pub fn get_monitor(&self) -> Option<CreateMonitorCallback> {
        property::get(self, "monitor")
    }

    /// Sets a function that receives an object for watching the download.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "monitor")]
    pub fn set_monitor(&self, value: impl IntoFunction<CreateMonitorCallback>) -> &Self {
        property::set(self, "monitor", &value.into_callback().into_function());
        self
    }

    /// Sets whether corrections should name the kinds of mistakes.
    ///
    /// `boolean includeCorrectionTypes = false`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `ProofreaderCreateCoreOptions`.
    #[doc(alias = "includeCorrectionTypes")]
    pub fn set_include_correction_types(&self, value: bool) -> &Self {
        property::set_bool(self, "includeCorrectionTypes", value);
        self
    }

    /// Sets whether corrections should come with an explanation.
    ///
    /// `boolean includeCorrectionExplanations = false`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `ProofreaderCreateCoreOptions`.
    #[doc(alias = "includeCorrectionExplanations")]
    pub fn set_include_correction_explanations(&self, value: bool) -> &Self {
        property::set_bool(self, "includeCorrectionExplanations", value);
        self
    }

    /// Sets the languages of the texts to expect, as language tags.
    ///
    /// `sequence<DOMString> expectedInputLanguages`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `ProofreaderCreateCoreOptions`.
    #[doc(alias = "expectedInputLanguages")]
    pub fn set_expected_input_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedInputLanguages", &value.to_value());
        self
    }

    /// Sets the language for the explanations, as a language tag.
    ///
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
    /// Options for one text to correct.
    ///
    /// `dictionary ProofreaderProofreadOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A signal that gives up the work when it is aborted.
    ///
    /// `AbortSignal signal`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that gives up the work when it is aborted.
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
    /// A corrected text with a list of the corrections.
    ///
    /// `dictionary ProofreadResult`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The whole text with all corrections applied.
    ///
    /// `DOMString correctedInput`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "correctedInput")]
    pub fn get_corrected_input(&self) -> Option<String> {
        property::get(self, "correctedInput")
    }

    /// Sets the whole text with all corrections applied.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "correctedInput")]
    pub fn set_corrected_input(&self, value: &str) -> &Self {
        property::set_str(self, "correctedInput", value);
        self
    }

    /// The single corrections.
    ///
    /// `sequence<ProofreadCorrection> corrections`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "corrections")]
    pub fn get_corrections(&self) -> Option<Array<ProofreadCorrection>> {
        property::get(self, "corrections")
    }

    /// Sets the single corrections.
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
    /// One correction and its place in the text.
    ///
    /// `dictionary ProofreadCorrection`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The start of the faulty part in the original text.
    ///
    /// `unsigned long long startIndex`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "startIndex")]
    pub fn get_start_index(&self) -> Option<u64> {
        property::get(self, "startIndex")
    }

    /// Sets the start of the faulty part in the original text.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "startIndex")]
    pub fn set_start_index(&self, value: u64) -> &Self {
        property::set_f64(self, "startIndex", value as f64);
        self
    }

    /// The end of the faulty part in the original text.
    ///
    /// `unsigned long long endIndex`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "endIndex")]
    pub fn get_end_index(&self) -> Option<u64> {
        property::get(self, "endIndex")
    }

    /// Sets the end of the faulty part in the original text.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "endIndex")]
    pub fn set_end_index(&self, value: u64) -> &Self {
        property::set_f64(self, "endIndex", value as f64);
        self
    }

    /// The text that takes the place of the faulty part.
    ///
    /// `DOMString correction`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "correction")]
    pub fn get_correction(&self) -> Option<String> {
        property::get(self, "correction")
    }

    /// Sets the text that takes the place of the faulty part.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "correction")]
    pub fn set_correction(&self, value: &str) -> &Self {
        property::set_str(self, "correction", value);
        self
    }

    /// The kinds of the mistake, if asked for.
    ///
    /// `sequence<CorrectionType> types`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "types")]
    pub fn get_types(&self) -> Option<Array<CorrectionType>> {
        property::get(self, "types")
    }

    /// Sets the kinds of the mistake, if asked for.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "types")]
    pub fn set_types(&self, value: impl IntoSequence<CorrectionType>) -> &Self {
        property::set(self, "types", &value.to_value());
        self
    }

    /// An explanation of the correction, if asked for.
    ///
    /// `DOMString explanation`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "explanation")]
    pub fn get_explanation(&self) -> Option<String> {
        property::get(self, "explanation")
    }

    /// Sets an explanation of the correction, if asked for.
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
    /// Resolves to a new summarizer, after a download of the model if needed.
    ///
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

    /// Resolves to whether a summarizer with these options can be had, at once or after a download.
    ///
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

    /// Resolves to a summary of the text.
    ///
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

    /// Returns a stream of the summary, piece by piece as it is made.
    ///
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

    /// The background that applies to all texts.
    ///
    /// `readonly attribute DOMString sharedContext`
    ///
    /// Features `writing-assistance` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Summarizer/sharedContext) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#dom-summarizer-sharedcontext)
    #[doc(alias = "sharedContext")]
    #[inline]
    pub fn shared_context(&self) -> String {
        Js::get_sharedContext__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The kind of summary.
    ///
    /// `readonly attribute SummarizerType type`
    ///
    /// Features `writing-assistance` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Summarizer/type) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#dom-summarizer-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> SummarizerType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// The format of the summaries: `plain-text` or `markdown`.
    ///
    /// `readonly attribute SummarizerFormat format`
    ///
    /// Features `writing-assistance` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Summarizer/format) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#dom-summarizer-format)
    #[inline]
    pub fn format(&self) -> SummarizerFormat {
        FromJs::from_js(Js::get_format__as_value(js(self)))
    }

    /// How long the summaries should be.
    ///
    /// `readonly attribute SummarizerLength length`
    ///
    /// Features `writing-assistance` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Summarizer/length) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#dom-summarizer-length)
    #[inline]
    pub fn length(&self) -> SummarizerLength {
        FromJs::from_js(Js::get_length__as_value(js(self)))
    }

    /// Whether the model should rather be fast or capable.
    ///
    /// `readonly attribute PerformancePreference preference`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[inline]
    pub fn preference(&self) -> PerformancePreference {
        FromJs::from_js(Js::get_preference__as_value(js(self)))
    }

    /// The languages of the texts that are expected, null if none were given.
    ///
    /// `readonly attribute FrozenArray<DOMString>? expectedInputLanguages`
    ///
    /// Features `writing-assistance` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Summarizer/expectedInputLanguages) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#dom-summarizer-expectedinputlanguages)
    #[doc(alias = "expectedInputLanguages")]
    #[inline]
    pub fn expected_input_languages(&self) -> Option<Array<String>> {
        Js::get_expectedInputLanguages__as_option_value(js(self)).map(Js::read)
    }

    /// The languages of the background that are expected, null if none were given.
    ///
    /// `readonly attribute FrozenArray<DOMString>? expectedContextLanguages`
    ///
    /// Features `writing-assistance` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Summarizer/expectedContextLanguages) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#dom-summarizer-expectedcontextlanguages)
    #[doc(alias = "expectedContextLanguages")]
    #[inline]
    pub fn expected_context_languages(&self) -> Option<Array<String>> {
        Js::get_expectedContextLanguages__as_option_value(js(self)).map(Js::read)
    }

    /// The language of the summaries, null if none was given.
    ///
    /// `readonly attribute DOMString? outputLanguage`
    ///
    /// Features `writing-assistance` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Summarizer/outputLanguage) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#dom-summarizer-outputlanguage)
    #[doc(alias = "outputLanguage")]
    #[inline]
    pub fn output_language(&self) -> Option<String> {
        Js::get_outputLanguage__as_value(js(self)).as_string()
    }

    /// Resolves to how much of `inputQuota` the text would use, without making a summary.
    ///
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

    /// The largest size of an input, in units of the model; infinite if there is no limit.
    ///
    /// `readonly attribute unrestricted double inputQuota`
    ///
    /// Features `writing-assistance` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Summarizer/inputQuota) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#dom-summarizer-inputquota)
    #[doc(alias = "inputQuota")]
    #[inline]
    pub fn input_quota(&self) -> f64 {
        Js::get_inputQuota__as_number(js(self))
    }

    /// Ends the session and stops running prompts.
    ///
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
    /// The properties of a summarizer that matter for its availability.
    ///
    /// `dictionary SummarizerCreateCoreOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The kind of summary: `key-points`, `tldr`, `teaser` or `headline`.
    ///
    /// `SummarizerType type = "key-points"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<SummarizerType> {
        property::get(self, "type")
    }

    /// Sets the kind of summary: `key-points`, `tldr`, `teaser` or `headline`.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: SummarizerType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// The format of the summaries: `markdown` or `plain-text`.
    ///
    /// `SummarizerFormat format = "markdown"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "format")]
    pub fn get_format(&self) -> Option<SummarizerFormat> {
        property::get(self, "format")
    }

    /// Sets the format of the summaries: `markdown` or `plain-text`.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "format")]
    pub fn set_format(&self, value: SummarizerFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// How long the summaries should be: `short`, `medium` or `long`.
    ///
    /// `SummarizerLength length = "short"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "length")]
    pub fn get_length(&self) -> Option<SummarizerLength> {
        property::get(self, "length")
    }

    /// Sets how long the summaries should be: `short`, `medium` or `long`.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "length")]
    pub fn set_length(&self, value: SummarizerLength) -> &Self {
        property::set_str(self, "length", value.as_str());
        self
    }

    /// Whether the model should rather be fast (`speed`) or capable (`capability`).
    ///
    /// `PerformancePreference preference = "auto"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "preference")]
    pub fn get_preference(&self) -> Option<PerformancePreference> {
        property::get(self, "preference")
    }

    /// Sets whether the model should rather be fast (`speed`) or capable (`capability`).
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "preference")]
    pub fn set_preference(&self, value: PerformancePreference) -> &Self {
        property::set_str(self, "preference", value.as_str());
        self
    }

    /// The languages of the texts to expect, as language tags.
    ///
    /// `sequence<DOMString> expectedInputLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedInputLanguages")]
    pub fn get_expected_input_languages(&self) -> Option<Array<String>> {
        property::get(self, "expectedInputLanguages")
    }

    /// Sets the languages of the texts to expect, as language tags.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedInputLanguages")]
    pub fn set_expected_input_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedInputLanguages", &value.to_value());
        self
    }

    /// The languages of the background to expect, as language tags.
    ///
    /// `sequence<DOMString> expectedContextLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedContextLanguages")]
    pub fn get_expected_context_languages(&self) -> Option<Array<String>> {
        property::get(self, "expectedContextLanguages")
    }

    /// Sets the languages of the background to expect, as language tags.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedContextLanguages")]
    pub fn set_expected_context_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedContextLanguages", &value.to_value());
        self
    }

    /// The language for the summaries, as a language tag.
    ///
    /// `DOMString outputLanguage`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "outputLanguage")]
    pub fn get_output_language(&self) -> Option<String> {
        property::get(self, "outputLanguage")
    }

    /// Sets the language for the summaries, as a language tag.
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
    /// Options for a new summarizer.
    ///
    /// `dictionary SummarizerCreateOptions : SummarizerCreateCoreOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A signal that gives up the creation when it is aborted.
    ///
    /// `AbortSignal signal`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that gives up the creation when it is aborted.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }

    /// A function that receives an object for watching the download.
    ///
    /// `CreateMonitorCallback monitor`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "monitor")]
    pub fn get_monitor(&self) -> Option<CreateMonitorCallback> {
        property::get(self, "monitor")
    }

    /// Sets a function that receives an object for watching the download.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "monitor")]
    pub fn set_monitor(&self, value: impl IntoFunction<CreateMonitorCallback>) -> &Self {
        property::set(self, "monitor", &value.into_callback().into_function());
        self
    }

    /// Background that applies to all texts, such as where they come from.
    ///
    /// `DOMString sharedContext`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "sharedContext")]
    pub fn get_shared_context(&self) -> Option<String> {
        property::get(self, "sharedContext")
    }

    /// Sets background that applies to all texts, such as where they come from.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "sharedContext")]
    pub fn set_shared_context(&self, value: &str) -> &Self {
        property::set_str(self, "sharedContext", value);
        self
    }

    /// Sets the kind of summary: `key-points`, `tldr`, `teaser` or `headline`.
    ///
    /// `SummarizerType type = "key-points"`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `SummarizerCreateCoreOptions`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: SummarizerType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// Sets the format of the summaries: `markdown` or `plain-text`.
    ///
    /// `SummarizerFormat format = "markdown"`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `SummarizerCreateCoreOptions`.
    #[doc(alias = "format")]
    pub fn set_format(&self, value: SummarizerFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// Sets how long the summaries should be: `short`, `medium` or `long`.
    ///
    /// `SummarizerLength length = "short"`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `SummarizerCreateCoreOptions`.
    #[doc(alias = "length")]
    pub fn set_length(&self, value: SummarizerLength) -> &Self {
        property::set_str(self, "length", value.as_str());
        self
    }

    /// Sets whether the model should rather be fast (`speed`) or capable (`capability`).
    ///
    /// `PerformancePreference preference = "auto"`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `SummarizerCreateCoreOptions`.
    #[doc(alias = "preference")]
    pub fn set_preference(&self, value: PerformancePreference) -> &Self {
        property::set_str(self, "preference", value.as_str());
        self
    }

    /// Sets the languages of the texts to expect, as language tags.
    ///
    /// `sequence<DOMString> expectedInputLanguages`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `SummarizerCreateCoreOptions`.
    #[doc(alias = "expectedInputLanguages")]
    pub fn set_expected_input_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedInputLanguages", &value.to_value());
        self
    }

    /// Sets the languages of the background to expect, as language tags.
    ///
    /// `sequence<DOMString> expectedContextLanguages`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `SummarizerCreateCoreOptions`.
    #[doc(alias = "expectedContextLanguages")]
    pub fn set_expected_context_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedContextLanguages", &value.to_value());
        self
    }

    /// Sets the language for the summaries, as a language tag.
    ///
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
    /// Options for one text to summarize.
    ///
    /// `dictionary SummarizerSummarizeOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A signal that gives up the work when it is aborted.
    ///
    /// `AbortSignal signal`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that gives up the work when it is aborted.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }

    /// Background for this text alone.
    ///
    /// `DOMString context`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "context")]
    pub fn get_context(&self) -> Option<String> {
        property::get(self, "context")
    }

    /// Sets background for this text alone.
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
    /// Resolves to a new writer, after a download of the model if needed.
    ///
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

    /// Resolves to whether a writer with these options can be had, at once or after a download.
    ///
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

    /// Writes a text for the task in words and resolves to it.
    ///
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

    /// Returns a stream of the new text, piece by piece as it is made.
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

    /// The background that applies to all tasks.
    ///
    /// `readonly attribute DOMString sharedContext`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "sharedContext")]
    #[inline]
    pub fn shared_context(&self) -> String {
        Js::get_sharedContext__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The tone of the texts.
    ///
    /// `readonly attribute WriterTone tone`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[inline]
    pub fn tone(&self) -> WriterTone {
        FromJs::from_js(Js::get_tone__as_value(js(self)))
    }

    /// The format of the texts: `plain-text` or `markdown`.
    ///
    /// `readonly attribute WriterFormat format`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[inline]
    pub fn format(&self) -> WriterFormat {
        FromJs::from_js(Js::get_format__as_value(js(self)))
    }

    /// How long the texts should be.
    ///
    /// `readonly attribute WriterLength length`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[inline]
    pub fn length(&self) -> WriterLength {
        FromJs::from_js(Js::get_length__as_value(js(self)))
    }

    /// The languages of the tasks that are expected, null if none were given.
    ///
    /// `readonly attribute FrozenArray<DOMString>? expectedInputLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedInputLanguages")]
    #[inline]
    pub fn expected_input_languages(&self) -> Option<Array<String>> {
        Js::get_expectedInputLanguages__as_option_value(js(self)).map(Js::read)
    }

    /// The languages of the background that are expected, null if none were given.
    ///
    /// `readonly attribute FrozenArray<DOMString>? expectedContextLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedContextLanguages")]
    #[inline]
    pub fn expected_context_languages(&self) -> Option<Array<String>> {
        Js::get_expectedContextLanguages__as_option_value(js(self)).map(Js::read)
    }

    /// The language of the texts, null if none was given.
    ///
    /// `readonly attribute DOMString? outputLanguage`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "outputLanguage")]
    #[inline]
    pub fn output_language(&self) -> Option<String> {
        Js::get_outputLanguage__as_value(js(self)).as_string()
    }

    /// Resolves to how much of `inputQuota` the task would use, without writing a text.
    ///
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

    /// The largest size of an input, in units of the model; infinite if there is no limit.
    ///
    /// `readonly attribute unrestricted double inputQuota`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "inputQuota")]
    #[inline]
    pub fn input_quota(&self) -> f64 {
        Js::get_inputQuota__as_number(js(self))
    }

    /// Ends the session and stops running prompts.
    ///
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
    /// The properties of a writer that matter for its availability.
    ///
    /// `dictionary WriterCreateCoreOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The tone of the texts: `formal`, `neutral` or `casual`.
    ///
    /// `WriterTone tone = "neutral"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "tone")]
    pub fn get_tone(&self) -> Option<WriterTone> {
        property::get(self, "tone")
    }

    /// Sets the tone of the texts: `formal`, `neutral` or `casual`.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "tone")]
    pub fn set_tone(&self, value: WriterTone) -> &Self {
        property::set_str(self, "tone", value.as_str());
        self
    }

    /// The format of the texts: `markdown` or `plain-text`.
    ///
    /// `WriterFormat format = "markdown"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "format")]
    pub fn get_format(&self) -> Option<WriterFormat> {
        property::get(self, "format")
    }

    /// Sets the format of the texts: `markdown` or `plain-text`.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "format")]
    pub fn set_format(&self, value: WriterFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// How long the texts should be: `short`, `medium` or `long`.
    ///
    /// `WriterLength length = "short"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "length")]
    pub fn get_length(&self) -> Option<WriterLength> {
        property::get(self, "length")
    }

    /// Sets how long the texts should be: `short`, `medium` or `long`.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "length")]
    pub fn set_length(&self, value: WriterLength) -> &Self {
        property::set_str(self, "length", value.as_str());
        self
    }

    /// The languages of the tasks to expect, as language tags.
    ///
    /// `sequence<DOMString> expectedInputLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedInputLanguages")]
    pub fn get_expected_input_languages(&self) -> Option<Array<String>> {
        property::get(self, "expectedInputLanguages")
    }

    /// Sets the languages of the tasks to expect, as language tags.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedInputLanguages")]
    pub fn set_expected_input_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedInputLanguages", &value.to_value());
        self
    }

    /// The languages of the background to expect, as language tags.
    ///
    /// `sequence<DOMString> expectedContextLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedContextLanguages")]
    pub fn get_expected_context_languages(&self) -> Option<Array<String>> {
        property::get(self, "expectedContextLanguages")
    }

    /// Sets the languages of the background to expect, as language tags.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedContextLanguages")]
    pub fn set_expected_context_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedContextLanguages", &value.to_value());
        self
    }

    /// The language for the texts, as a language tag.
    ///
    /// `DOMString outputLanguage`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "outputLanguage")]
    pub fn get_output_language(&self) -> Option<String> {
        property::get(self, "outputLanguage")
    }

    /// Sets the language for the texts, as a language tag.
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
    /// Options for a new writer.
    ///
    /// `dictionary WriterCreateOptions : WriterCreateCoreOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A signal that gives up the creation when it is aborted.
    ///
    /// `AbortSignal signal`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that gives up the creation when it is aborted.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }

    /// A function that receives an object for watching the download.
    ///
    /// `CreateMonitorCallback monitor`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "monitor")]
    pub fn get_monitor(&self) -> Option<CreateMonitorCallback> {
        property::get(self, "monitor")
    }

    /// Sets a function that receives an object for watching the download.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "monitor")]
    pub fn set_monitor(&self, value: impl IntoFunction<CreateMonitorCallback>) -> &Self {
        property::set(self, "monitor", &value.into_callback().into_function());
        self
    }

    /// Background that applies to all tasks.
    ///
    /// `DOMString sharedContext`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "sharedContext")]
    pub fn get_shared_context(&self) -> Option<String> {
        property::get(self, "sharedContext")
    }

    /// Sets background that applies to all tasks.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "sharedContext")]
    pub fn set_shared_context(&self, value: &str) -> &Self {
        property::set_str(self, "sharedContext", value);
        self
    }

    /// Sets the tone of the texts: `formal`, `neutral` or `casual`.
    ///
    /// `WriterTone tone = "neutral"`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `WriterCreateCoreOptions`.
    #[doc(alias = "tone")]
    pub fn set_tone(&self, value: WriterTone) -> &Self {
        property::set_str(self, "tone", value.as_str());
        self
    }

    /// Sets the format of the texts: `markdown` or `plain-text`.
    ///
    /// `WriterFormat format = "markdown"`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `WriterCreateCoreOptions`.
    #[doc(alias = "format")]
    pub fn set_format(&self, value: WriterFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// Sets how long the texts should be: `short`, `medium` or `long`.
    ///
    /// `WriterLength length = "short"`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `WriterCreateCoreOptions`.
    #[doc(alias = "length")]
    pub fn set_length(&self, value: WriterLength) -> &Self {
        property::set_str(self, "length", value.as_str());
        self
    }

    /// Sets the languages of the tasks to expect, as language tags.
    ///
    /// `sequence<DOMString> expectedInputLanguages`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `WriterCreateCoreOptions`.
    #[doc(alias = "expectedInputLanguages")]
    pub fn set_expected_input_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedInputLanguages", &value.to_value());
        self
    }

    /// Sets the languages of the background to expect, as language tags.
    ///
    /// `sequence<DOMString> expectedContextLanguages`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `WriterCreateCoreOptions`.
    #[doc(alias = "expectedContextLanguages")]
    pub fn set_expected_context_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedContextLanguages", &value.to_value());
        self
    }

    /// Sets the language for the texts, as a language tag.
    ///
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
    /// Options for one text to write.
    ///
    /// `dictionary WriterWriteOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Background for this task alone.
    ///
    /// `DOMString context`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "context")]
    pub fn get_context(&self) -> Option<String> {
        property::get(self, "context")
    }

    /// Sets background for this task alone.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "context")]
    pub fn set_context(&self, value: &str) -> &Self {
        property::set_str(self, "context", value);
        self
    }

    /// A signal that gives up the work when it is aborted.
    ///
    /// `AbortSignal signal`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that gives up the work when it is aborted.
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
    /// Resolves to a new rewriter, after a download of the model if needed.
    ///
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

    /// Resolves to whether a rewriter with these options can be had, at once or after a download.
    ///
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

    /// Resolves to the text in other words.
    ///
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

    /// Returns a stream of the rewritten text, piece by piece as it is made.
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

    /// The background that applies to all texts.
    ///
    /// `readonly attribute DOMString sharedContext`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "sharedContext")]
    #[inline]
    pub fn shared_context(&self) -> String {
        Js::get_sharedContext__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// How the tone of the texts is changed.
    ///
    /// `readonly attribute RewriterTone tone`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[inline]
    pub fn tone(&self) -> RewriterTone {
        FromJs::from_js(Js::get_tone__as_value(js(self)))
    }

    /// The format of the results, `as-is` to keep that of the text.
    ///
    /// `readonly attribute RewriterFormat format`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[inline]
    pub fn format(&self) -> RewriterFormat {
        FromJs::from_js(Js::get_format__as_value(js(self)))
    }

    /// How the length of the texts is changed.
    ///
    /// `readonly attribute RewriterLength length`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[inline]
    pub fn length(&self) -> RewriterLength {
        FromJs::from_js(Js::get_length__as_value(js(self)))
    }

    /// The languages of the texts that are expected, null if none were given.
    ///
    /// `readonly attribute FrozenArray<DOMString>? expectedInputLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedInputLanguages")]
    #[inline]
    pub fn expected_input_languages(&self) -> Option<Array<String>> {
        Js::get_expectedInputLanguages__as_option_value(js(self)).map(Js::read)
    }

    /// The languages of the background that are expected, null if none were given.
    ///
    /// `readonly attribute FrozenArray<DOMString>? expectedContextLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedContextLanguages")]
    #[inline]
    pub fn expected_context_languages(&self) -> Option<Array<String>> {
        Js::get_expectedContextLanguages__as_option_value(js(self)).map(Js::read)
    }

    /// The language of the results, null if none was given.
    ///
    /// `readonly attribute DOMString? outputLanguage`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "outputLanguage")]
    #[inline]
    pub fn output_language(&self) -> Option<String> {
        Js::get_outputLanguage__as_value(js(self)).as_string()
    }

    /// Resolves to how much of `inputQuota` the text would use, without rewriting it.
    ///
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

    /// The largest size of an input, in units of the model; infinite if there is no limit.
    ///
    /// `readonly attribute unrestricted double inputQuota`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "inputQuota")]
    #[inline]
    pub fn input_quota(&self) -> f64 {
        Js::get_inputQuota__as_number(js(self))
    }

    /// Ends the session and stops running prompts.
    ///
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
    /// The properties of a rewriter that matter for its availability.
    ///
    /// `dictionary RewriterCreateCoreOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// How to change the tone: `as-is`, `more-formal` or `more-casual`.
    ///
    /// `RewriterTone tone = "as-is"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "tone")]
    pub fn get_tone(&self) -> Option<RewriterTone> {
        property::get(self, "tone")
    }

    /// Sets how to change the tone: `as-is`, `more-formal` or `more-casual`.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "tone")]
    pub fn set_tone(&self, value: RewriterTone) -> &Self {
        property::set_str(self, "tone", value.as_str());
        self
    }

    /// The format of the results: `as-is`, `markdown` or `plain-text`.
    ///
    /// `RewriterFormat format = "as-is"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "format")]
    pub fn get_format(&self) -> Option<RewriterFormat> {
        property::get(self, "format")
    }

    /// Sets the format of the results: `as-is`, `markdown` or `plain-text`.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "format")]
    pub fn set_format(&self, value: RewriterFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// How to change the length: `as-is`, `shorter` or `longer`.
    ///
    /// `RewriterLength length = "as-is"`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "length")]
    pub fn get_length(&self) -> Option<RewriterLength> {
        property::get(self, "length")
    }

    /// Sets how to change the length: `as-is`, `shorter` or `longer`.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "length")]
    pub fn set_length(&self, value: RewriterLength) -> &Self {
        property::set_str(self, "length", value.as_str());
        self
    }

    /// The languages of the texts to expect, as language tags.
    ///
    /// `sequence<DOMString> expectedInputLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedInputLanguages")]
    pub fn get_expected_input_languages(&self) -> Option<Array<String>> {
        property::get(self, "expectedInputLanguages")
    }

    /// Sets the languages of the texts to expect, as language tags.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedInputLanguages")]
    pub fn set_expected_input_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedInputLanguages", &value.to_value());
        self
    }

    /// The languages of the background to expect, as language tags.
    ///
    /// `sequence<DOMString> expectedContextLanguages`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedContextLanguages")]
    pub fn get_expected_context_languages(&self) -> Option<Array<String>> {
        property::get(self, "expectedContextLanguages")
    }

    /// Sets the languages of the background to expect, as language tags.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "expectedContextLanguages")]
    pub fn set_expected_context_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedContextLanguages", &value.to_value());
        self
    }

    /// The language for the results, as a language tag.
    ///
    /// `DOMString outputLanguage`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "outputLanguage")]
    pub fn get_output_language(&self) -> Option<String> {
        property::get(self, "outputLanguage")
    }

    /// Sets the language for the results, as a language tag.
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
    /// Options for a new rewriter.
    ///
    /// `dictionary RewriterCreateOptions : RewriterCreateCoreOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A signal that gives up the creation when it is aborted.
    ///
    /// `AbortSignal signal`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that gives up the creation when it is aborted.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }

    /// A function that receives an object for watching the download.
    ///
    /// `CreateMonitorCallback monitor`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "monitor")]
    pub fn get_monitor(&self) -> Option<CreateMonitorCallback> {
        property::get(self, "monitor")
    }

    /// Sets a function that receives an object for watching the download.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "monitor")]
    pub fn set_monitor(&self, value: impl IntoFunction<CreateMonitorCallback>) -> &Self {
        property::set(self, "monitor", &value.into_callback().into_function());
        self
    }

    /// Background that applies to all texts.
    ///
    /// `DOMString sharedContext`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "sharedContext")]
    pub fn get_shared_context(&self) -> Option<String> {
        property::get(self, "sharedContext")
    }

    /// Sets background that applies to all texts.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "sharedContext")]
    pub fn set_shared_context(&self, value: &str) -> &Self {
        property::set_str(self, "sharedContext", value);
        self
    }

    /// Sets how to change the tone: `as-is`, `more-formal` or `more-casual`.
    ///
    /// `RewriterTone tone = "as-is"`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `RewriterCreateCoreOptions`.
    #[doc(alias = "tone")]
    pub fn set_tone(&self, value: RewriterTone) -> &Self {
        property::set_str(self, "tone", value.as_str());
        self
    }

    /// Sets the format of the results: `as-is`, `markdown` or `plain-text`.
    ///
    /// `RewriterFormat format = "as-is"`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `RewriterCreateCoreOptions`.
    #[doc(alias = "format")]
    pub fn set_format(&self, value: RewriterFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// Sets how to change the length: `as-is`, `shorter` or `longer`.
    ///
    /// `RewriterLength length = "as-is"`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `RewriterCreateCoreOptions`.
    #[doc(alias = "length")]
    pub fn set_length(&self, value: RewriterLength) -> &Self {
        property::set_str(self, "length", value.as_str());
        self
    }

    /// Sets the languages of the texts to expect, as language tags.
    ///
    /// `sequence<DOMString> expectedInputLanguages`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `RewriterCreateCoreOptions`.
    #[doc(alias = "expectedInputLanguages")]
    pub fn set_expected_input_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedInputLanguages", &value.to_value());
        self
    }

    /// Sets the languages of the background to expect, as language tags.
    ///
    /// `sequence<DOMString> expectedContextLanguages`
    ///
    /// Features `writing-assistance` and `experimental`. Inherited from `RewriterCreateCoreOptions`.
    #[doc(alias = "expectedContextLanguages")]
    pub fn set_expected_context_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedContextLanguages", &value.to_value());
        self
    }

    /// Sets the language for the results, as a language tag.
    ///
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
    /// Options for one text to rewrite.
    ///
    /// `dictionary RewriterRewriteOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Background for this text alone.
    ///
    /// `DOMString context`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "context")]
    pub fn get_context(&self) -> Option<String> {
        property::get(self, "context")
    }

    /// Sets background for this text alone.
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "context")]
    pub fn set_context(&self, value: &str) -> &Self {
        property::set_str(self, "context", value);
        self
    }

    /// A signal that gives up the work when it is aborted.
    ///
    /// `AbortSignal signal`
    ///
    /// Features `writing-assistance` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that gives up the work when it is aborted.
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
    /// Features `writing-assistance` and `experimental`.
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
