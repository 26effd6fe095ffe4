//! Translating text and detecting its language

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    AbortSignal, Availability, CreateMonitorCallback, LanguageDetectionResult, LanguageDetector,
    LanguageDetectorCreateCoreOptions, LanguageDetectorCreateOptions, LanguageDetectorDetectOptions, ReadableStream,
    Translator, TranslatorCreateCoreOptions, TranslatorCreateOptions, TranslatorTranslateOptions,
};

#[cfg(feature = "experimental")]
impl Translator {
    /// Resolves to a new translator, after a download of the languages if needed.
    ///
    /// `static Promise<Translator> create(TranslatorCreateOptions options)`
    ///
    /// Features `translation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Translator/create_static) · [Specification](https://webmachinelearning.github.io/translation-api/#dom-translator-create)
    #[inline]
    pub fn create(options: &TranslatorCreateOptions) -> Promise<Translator> {
        Promise::of_call(Js::try_static_call_Translator_create__value__as_value(options.as_ref()))
    }

    /// Resolves to whether the language pair is ready, can be downloaded or is unavailable.
    ///
    /// `static Promise<Availability> availability(TranslatorCreateCoreOptions options)`
    ///
    /// Features `translation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Translator/availability_static) · [Specification](https://webmachinelearning.github.io/translation-api/#dom-translator-availability)
    #[inline]
    pub fn availability(options: impl IntoJs<TranslatorCreateCoreOptions>) -> Promise<Availability> {
        Promise::of_call(Js::try_static_call_Translator_availability__value__as_value(&options.to_value()))
    }

    /// Resolves to the translated text.
    ///
    /// `Promise<DOMString> translate(DOMString input, optional TranslatorTranslateOptions options = {})`
    ///
    /// Features `translation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Translator/translate) · [Specification](https://webmachinelearning.github.io/translation-api/#dom-translator-translate)
    #[inline]
    pub fn translate(&self, input: &str) -> Promise<String> {
        Promise::of_call(Js::try_call_translate__str__as_value(js(self), input))
    }

    /// As `translate`, with `options`.
    ///
    /// `Promise<DOMString> translate(DOMString input, optional TranslatorTranslateOptions options = {})`
    ///
    /// Features `translation` and `experimental`.
    #[doc(alias = "translate")]
    #[inline]
    pub fn translate_with_options(&self, input: &str, options: &TranslatorTranslateOptions) -> Promise<String> {
        Promise::of_call(Js::try_call_translate__str_value__as_value(js(self), input, options.as_ref()))
    }

    /// Returns a stream of pieces of the translated text, for long inputs.
    ///
    /// `ReadableStream translateStreaming(DOMString input, optional TranslatorTranslateOptions options = {})`
    ///
    /// Features `translation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Translator/translateStreaming) · [Specification](https://webmachinelearning.github.io/translation-api/#dom-translator-translatestreaming)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "translateStreaming")]
    #[inline]
    pub fn translate_streaming(&self, input: &str) -> Result<ReadableStream, Exception> {
        Js::try_call_translateStreaming__str__as_value(js(self), input).map(Js::read)
    }

    /// As `translate_streaming`, with `options`.
    ///
    /// `ReadableStream translateStreaming(DOMString input, optional TranslatorTranslateOptions options = {})`
    ///
    /// Features `translation` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "translateStreaming")]
    #[inline]
    pub fn translate_streaming_with_options(
        &self,
        input: &str,
        options: &TranslatorTranslateOptions,
    ) -> Result<ReadableStream, Exception> {
        Js::try_call_translateStreaming__str_value__as_value(js(self), input, options.as_ref()).map(Js::read)
    }

    /// The language from which it translates, as a BCP 47 tag.
    ///
    /// `readonly attribute DOMString sourceLanguage`
    ///
    /// Features `translation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Translator/sourceLanguage) · [Specification](https://webmachinelearning.github.io/translation-api/#dom-translator-sourcelanguage)
    #[doc(alias = "sourceLanguage")]
    #[inline]
    pub fn source_language(&self) -> String {
        Js::get_sourceLanguage__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The language into which it translates, as a BCP 47 tag.
    ///
    /// `readonly attribute DOMString targetLanguage`
    ///
    /// Features `translation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Translator/targetLanguage) · [Specification](https://webmachinelearning.github.io/translation-api/#dom-translator-targetlanguage)
    #[doc(alias = "targetLanguage")]
    #[inline]
    pub fn target_language(&self) -> String {
        Js::get_targetLanguage__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Resolves to the amount of the quota that a text would use.
    ///
    /// `Promise<double> measureInputUsage(DOMString input, optional TranslatorTranslateOptions options = {})`
    ///
    /// Features `translation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Translator/measureInputUsage) · [Specification](https://webmachinelearning.github.io/translation-api/#dom-translator-measureinputusage)
    #[doc(alias = "measureInputUsage")]
    #[inline]
    pub fn measure_input_usage(&self, input: &str) -> Promise<f64> {
        Promise::of_call(Js::try_call_measureInputUsage__str__as_value(js(self), input))
    }

    /// As `measure_input_usage`, with `options`.
    ///
    /// `Promise<double> measureInputUsage(DOMString input, optional TranslatorTranslateOptions options = {})`
    ///
    /// Features `translation` and `experimental`.
    #[doc(alias = "measureInputUsage")]
    #[inline]
    pub fn measure_input_usage_with_options(&self, input: &str, options: &TranslatorTranslateOptions) -> Promise<f64> {
        Promise::of_call(Js::try_call_measureInputUsage__str_value__as_value(js(self), input, options.as_ref()))
    }

    /// The largest amount of input for one call; infinity means no limit.
    ///
    /// `readonly attribute unrestricted double inputQuota`
    ///
    /// Features `translation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Translator/inputQuota) · [Specification](https://webmachinelearning.github.io/translation-api/#dom-translator-inputquota)
    #[doc(alias = "inputQuota")]
    #[inline]
    pub fn input_quota(&self) -> f64 {
        Js::get_inputQuota__as_number(js(self))
    }

    /// Ends the session and stops running prompts.
    ///
    /// `undefined destroy()`
    ///
    /// Features `translation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Translator/destroy) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#dom-destroyablemodel-destroy)
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
impl TranslatorCreateCoreOptions {
    /// The two languages of a translator.
    ///
    /// `dictionary TranslatorCreateCoreOptions`
    ///
    /// Features `translation` and `experimental`.
    pub fn new(source_language: &str, target_language: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "sourceLanguage", source_language);
        property::set_str(&this, "targetLanguage", target_language);
        this
    }

    /// The language from which to translate, as a BCP 47 tag.
    ///
    /// `required DOMString sourceLanguage`
    ///
    /// Features `translation` and `experimental`.
    #[doc(alias = "sourceLanguage")]
    pub fn get_source_language(&self) -> String {
        property::get(self, "sourceLanguage")
    }

    /// Sets the language from which to translate, as a BCP 47 tag.
    ///
    /// Features `translation` and `experimental`.
    #[doc(alias = "sourceLanguage")]
    pub fn set_source_language(&self, value: &str) -> &Self {
        property::set_str(self, "sourceLanguage", value);
        self
    }

    /// The language into which to translate, as a BCP 47 tag.
    ///
    /// `required DOMString targetLanguage`
    ///
    /// Features `translation` and `experimental`.
    #[doc(alias = "targetLanguage")]
    pub fn get_target_language(&self) -> String {
        property::get(self, "targetLanguage")
    }

    /// Sets the language into which to translate, as a BCP 47 tag.
    ///
    /// Features `translation` and `experimental`.
    #[doc(alias = "targetLanguage")]
    pub fn set_target_language(&self, value: &str) -> &Self {
        property::set_str(self, "targetLanguage", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl TranslatorCreateOptions {
    /// The options of `Translator.create`.
    ///
    /// `dictionary TranslatorCreateOptions : TranslatorCreateCoreOptions`
    ///
    /// Features `translation` and `experimental`.
    pub fn new(source_language: &str, target_language: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "sourceLanguage", source_language);
        property::set_str(&this, "targetLanguage", target_language);
        this
    }

    /// A signal that stops the creation, and later also destroys the translator.
    ///
    /// `AbortSignal signal`
    ///
    /// Features `translation` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that stops the creation, and later also destroys the translator.
    ///
    /// Features `translation` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }

    /// A function that gets an object with events for the progress of the download.
    ///
    /// `CreateMonitorCallback monitor`
    ///
    /// Features `translation` and `experimental`.
    #[doc(alias = "monitor")]
    pub fn get_monitor(&self) -> Option<CreateMonitorCallback> {
        property::get(self, "monitor")
    }

    /// Sets a function that gets an object with events for the progress of the download.
    ///
    /// Features `translation` and `experimental`.
    #[doc(alias = "monitor")]
    pub fn set_monitor(&self, value: impl IntoFunction<CreateMonitorCallback>) -> &Self {
        property::set(self, "monitor", &value.into_callback().into_function());
        self
    }

    /// Sets the language from which to translate, as a BCP 47 tag.
    ///
    /// `required DOMString sourceLanguage`
    ///
    /// Features `translation` and `experimental`. Inherited from `TranslatorCreateCoreOptions`.
    #[doc(alias = "sourceLanguage")]
    pub fn set_source_language(&self, value: &str) -> &Self {
        property::set_str(self, "sourceLanguage", value);
        self
    }

    /// Sets the language into which to translate, as a BCP 47 tag.
    ///
    /// `required DOMString targetLanguage`
    ///
    /// Features `translation` and `experimental`. Inherited from `TranslatorCreateCoreOptions`.
    #[doc(alias = "targetLanguage")]
    pub fn set_target_language(&self, value: &str) -> &Self {
        property::set_str(self, "targetLanguage", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl TranslatorTranslateOptions {
    /// The options of a translation.
    ///
    /// `dictionary TranslatorTranslateOptions`
    ///
    /// Features `translation` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A signal that stops the translation.
    ///
    /// `AbortSignal signal`
    ///
    /// Features `translation` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that stops the translation.
    ///
    /// Features `translation` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for TranslatorTranslateOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl LanguageDetector {
    /// Resolves to a new detector, after a download of the model if needed.
    ///
    /// `static Promise<LanguageDetector> create(optional LanguageDetectorCreateOptions options = {})`
    ///
    /// Features `translation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LanguageDetector/create_static) · [Specification](https://webmachinelearning.github.io/translation-api/#dom-languagedetector-create)
    #[inline]
    pub fn create() -> Promise<LanguageDetector> {
        Promise::of_call(Js::try_static_call_LanguageDetector_create__as_value())
    }

    /// As `create`, with `options`.
    ///
    /// `static Promise<LanguageDetector> create(optional LanguageDetectorCreateOptions options = {})`
    ///
    /// Features `translation` and `experimental`.
    #[doc(alias = "create")]
    #[inline]
    pub fn create_with_options(options: &LanguageDetectorCreateOptions) -> Promise<LanguageDetector> {
        Promise::of_call(Js::try_static_call_LanguageDetector_create__value__as_value(options.as_ref()))
    }

    /// Resolves to whether a detector is ready, can be downloaded or is unavailable.
    ///
    /// `static Promise<Availability> availability(optional LanguageDetectorCreateCoreOptions options = {})`
    ///
    /// Features `translation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LanguageDetector/availability_static) · [Specification](https://webmachinelearning.github.io/translation-api/#dom-languagedetector-availability)
    #[inline]
    pub fn availability() -> Promise<Availability> {
        Promise::of_call(Js::try_static_call_LanguageDetector_availability__as_value())
    }

    /// As `availability`, with `options`.
    ///
    /// `static Promise<Availability> availability(optional LanguageDetectorCreateCoreOptions options = {})`
    ///
    /// Features `translation` and `experimental`.
    #[doc(alias = "availability")]
    #[inline]
    pub fn availability_with_options(options: &LanguageDetectorCreateCoreOptions) -> Promise<Availability> {
        Promise::of_call(Js::try_static_call_LanguageDetector_availability__value__as_value(options.as_ref()))
    }

    /// Resolves to the possible languages of a text, the most likely first.
    ///
    /// `Promise<sequence<LanguageDetectionResult>> detect(DOMString input, optional LanguageDetectorDetectOptions options = {})`
    ///
    /// Features `translation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LanguageDetector/detect) · [Specification](https://webmachinelearning.github.io/translation-api/#dom-languagedetector-detect)
    #[inline]
    pub fn detect(&self, input: &str) -> Promise<Array<LanguageDetectionResult>> {
        Promise::of_call(Js::try_call_detect__str__as_value(js(self), input))
    }

    /// As `detect`, with `options`.
    ///
    /// `Promise<sequence<LanguageDetectionResult>> detect(DOMString input, optional LanguageDetectorDetectOptions options = {})`
    ///
    /// Features `translation` and `experimental`.
    #[doc(alias = "detect")]
    #[inline]
    pub fn detect_with_options(
        &self,
        input: &str,
        options: &LanguageDetectorDetectOptions,
    ) -> Promise<Array<LanguageDetectionResult>> {
        Promise::of_call(Js::try_call_detect__str_value__as_value(js(self), input, options.as_ref()))
    }

    /// The languages that were given at creation, null if none were.
    ///
    /// `readonly attribute FrozenArray<DOMString>? expectedInputLanguages`
    ///
    /// Features `translation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LanguageDetector/expectedInputLanguages) · [Specification](https://webmachinelearning.github.io/translation-api/#dom-languagedetector-expectedinputlanguages)
    #[doc(alias = "expectedInputLanguages")]
    #[inline]
    pub fn expected_input_languages(&self) -> Option<Array<String>> {
        Js::get_expectedInputLanguages__as_option_value(js(self)).map(Js::read)
    }

    /// Resolves to the amount of the quota that a text would use.
    ///
    /// `Promise<double> measureInputUsage(DOMString input, optional LanguageDetectorDetectOptions options = {})`
    ///
    /// Features `translation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LanguageDetector/measureInputUsage) · [Specification](https://webmachinelearning.github.io/translation-api/#dom-languagedetector-measureinputusage)
    #[doc(alias = "measureInputUsage")]
    #[inline]
    pub fn measure_input_usage(&self, input: &str) -> Promise<f64> {
        Promise::of_call(Js::try_call_measureInputUsage__str__as_value(js(self), input))
    }

    /// As `measure_input_usage`, with `options`.
    ///
    /// `Promise<double> measureInputUsage(DOMString input, optional LanguageDetectorDetectOptions options = {})`
    ///
    /// Features `translation` and `experimental`.
    #[doc(alias = "measureInputUsage")]
    #[inline]
    pub fn measure_input_usage_with_options(
        &self,
        input: &str,
        options: &LanguageDetectorDetectOptions,
    ) -> Promise<f64> {
        Promise::of_call(Js::try_call_measureInputUsage__str_value__as_value(js(self), input, options.as_ref()))
    }

    /// The largest amount of input for one call; infinity means no limit.
    ///
    /// `readonly attribute unrestricted double inputQuota`
    ///
    /// Features `translation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LanguageDetector/inputQuota) · [Specification](https://webmachinelearning.github.io/translation-api/#dom-languagedetector-inputquota)
    #[doc(alias = "inputQuota")]
    #[inline]
    pub fn input_quota(&self) -> f64 {
        Js::get_inputQuota__as_number(js(self))
    }

    /// Ends the session and stops running prompts.
    ///
    /// `undefined destroy()`
    ///
    /// Features `translation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LanguageDetector/destroy) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#dom-destroyablemodel-destroy)
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
impl LanguageDetectorCreateCoreOptions {
    /// The options that decide whether a language detector is available.
    ///
    /// `dictionary LanguageDetectorCreateCoreOptions`
    ///
    /// Features `translation` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The languages that the texts are expected to have, as BCP 47 tags.
    ///
    /// `sequence<DOMString> expectedInputLanguages`
    ///
    /// Features `translation` and `experimental`.
    #[doc(alias = "expectedInputLanguages")]
    pub fn get_expected_input_languages(&self) -> Option<Array<String>> {
        property::get(self, "expectedInputLanguages")
    }

    /// Sets the languages that the texts are expected to have, as BCP 47 tags.
    ///
    /// Features `translation` and `experimental`.
    #[doc(alias = "expectedInputLanguages")]
    pub fn set_expected_input_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedInputLanguages", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for LanguageDetectorCreateCoreOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl LanguageDetectorCreateOptions {
    /// The options of `LanguageDetector.create`.
    ///
    /// `dictionary LanguageDetectorCreateOptions : LanguageDetectorCreateCoreOptions`
    ///
    /// Features `translation` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A signal that stops the creation, and later also destroys the detector.
    ///
    /// `AbortSignal signal`
    ///
    /// Features `translation` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that stops the creation, and later also destroys the detector.
    ///
    /// Features `translation` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }

    /// A function that gets an object with events for the progress of the download.
    ///
    /// `CreateMonitorCallback monitor`
    ///
    /// Features `translation` and `experimental`.
    #[doc(alias = "monitor")]
    pub fn get_monitor(&self) -> Option<CreateMonitorCallback> {
        property::get(self, "monitor")
    }

    /// Sets a function that gets an object with events for the progress of the download.
    ///
    /// Features `translation` and `experimental`.
    #[doc(alias = "monitor")]
    pub fn set_monitor(&self, value: impl IntoFunction<CreateMonitorCallback>) -> &Self {
        property::set(self, "monitor", &value.into_callback().into_function());
        self
    }

    /// Sets the languages that the texts are expected to have, as BCP 47 tags.
    ///
    /// `sequence<DOMString> expectedInputLanguages`
    ///
    /// Features `translation` and `experimental`. Inherited from `LanguageDetectorCreateCoreOptions`.
    #[doc(alias = "expectedInputLanguages")]
    pub fn set_expected_input_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "expectedInputLanguages", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for LanguageDetectorCreateOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl LanguageDetectorDetectOptions {
    /// The options of `detect`.
    ///
    /// `dictionary LanguageDetectorDetectOptions`
    ///
    /// Features `translation` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A signal that stops the detection.
    ///
    /// `AbortSignal signal`
    ///
    /// Features `translation` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that stops the detection.
    ///
    /// Features `translation` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for LanguageDetectorDetectOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl LanguageDetectionResult {
    /// A possible language of a text with its probability.
    ///
    /// `dictionary LanguageDetectionResult`
    ///
    /// Features `translation` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The language as a BCP 47 tag, `und` for undetermined.
    ///
    /// `DOMString detectedLanguage`
    ///
    /// Features `translation` and `experimental`.
    #[doc(alias = "detectedLanguage")]
    pub fn get_detected_language(&self) -> Option<String> {
        property::get(self, "detectedLanguage")
    }

    /// Sets the language as a BCP 47 tag, `und` for undetermined.
    ///
    /// Features `translation` and `experimental`.
    #[doc(alias = "detectedLanguage")]
    pub fn set_detected_language(&self, value: &str) -> &Self {
        property::set_str(self, "detectedLanguage", value);
        self
    }

    /// The probability of the language, from 0 to 1.
    ///
    /// `double confidence`
    ///
    /// Features `translation` and `experimental`.
    #[doc(alias = "confidence")]
    pub fn get_confidence(&self) -> Option<f64> {
        property::get(self, "confidence")
    }

    /// Sets the probability of the language, from 0 to 1.
    ///
    /// Features `translation` and `experimental`.
    #[doc(alias = "confidence")]
    pub fn set_confidence(&self, value: f64) -> &Self {
        property::set_f64(self, "confidence", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for LanguageDetectionResult {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "sourceLanguage")]
    pub(crate) fn get_sourceLanguage__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "targetLanguage")]
    pub(crate) fn get_targetLanguage__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "detect")]
    pub(crate) fn try_call_detect__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "detect")]
    pub(crate) fn try_call_detect__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "translate")]
    pub(crate) fn try_call_translate__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "translate")]
    pub(crate) fn try_call_translate__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "translateStreaming")]
    pub(crate) fn try_call_translateStreaming__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "translateStreaming")]
    pub(crate) fn try_call_translateStreaming__str_value__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "LanguageDetector", js_name = "availability")]
    pub(crate) fn try_static_call_LanguageDetector_availability__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "LanguageDetector", js_name = "availability")]
    pub(crate) fn try_static_call_LanguageDetector_availability__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "LanguageDetector", js_name = "create")]
    pub(crate) fn try_static_call_LanguageDetector_create__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "LanguageDetector", js_name = "create")]
    pub(crate) fn try_static_call_LanguageDetector_create__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Translator", js_name = "availability")]
    pub(crate) fn try_static_call_Translator_availability__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Translator", js_name = "create")]
    pub(crate) fn try_static_call_Translator_create__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
