//! Types: Translating text and detecting its language

web_interface! {
    /// A translator of text between two languages, which runs in the browser.
    ///
    /// `interface Translator`
    ///
    /// Features `translation` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Translator) · [Specification](https://webmachinelearning.github.io/translation-api/#translator)
    pub struct Translator: [crate::Object];
    class = "Translator";
}

web_dictionary! {
    /// The two languages of a translator.
    ///
    /// `dictionary TranslatorCreateCoreOptions`
    ///
    /// Features `translation` and `experimental`.
    pub struct TranslatorCreateCoreOptions: [crate::Object];
    name = "TranslatorCreateCoreOptions";
    extended;
}

web_dictionary! {
    /// The options of `Translator.create`.
    ///
    /// `dictionary TranslatorCreateOptions : TranslatorCreateCoreOptions`
    ///
    /// Inherits the methods of [`TranslatorCreateCoreOptions`](crate::TranslatorCreateCoreOptions).
    ///
    /// Features `translation` and `experimental`.
    pub struct TranslatorCreateOptions: [crate::TranslatorCreateCoreOptions, crate::Object];
    name = "TranslatorCreateOptions";
}

web_dictionary! {
    /// The options of a translation.
    ///
    /// `dictionary TranslatorTranslateOptions`
    ///
    /// Features `translation` and `experimental`.
    pub struct TranslatorTranslateOptions: [crate::Object];
    name = "TranslatorTranslateOptions";
}

web_interface! {
    /// A detector of the language of a text, which runs in the browser.
    ///
    /// `interface LanguageDetector`
    ///
    /// Features `translation` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LanguageDetector) · [Specification](https://webmachinelearning.github.io/translation-api/#languagedetector)
    pub struct LanguageDetector: [crate::Object];
    class = "LanguageDetector";
}

web_dictionary! {
    /// The options that decide whether a language detector is available.
    ///
    /// `dictionary LanguageDetectorCreateCoreOptions`
    ///
    /// Features `translation` and `experimental`.
    pub struct LanguageDetectorCreateCoreOptions: [crate::Object];
    name = "LanguageDetectorCreateCoreOptions";
    extended;
}

web_dictionary! {
    /// The options of `LanguageDetector.create`.
    ///
    /// `dictionary LanguageDetectorCreateOptions : LanguageDetectorCreateCoreOptions`
    ///
    /// Inherits the methods of [`LanguageDetectorCreateCoreOptions`](crate::LanguageDetectorCreateCoreOptions).
    ///
    /// Features `translation` and `experimental`.
    pub struct LanguageDetectorCreateOptions: [crate::LanguageDetectorCreateCoreOptions, crate::Object];
    name = "LanguageDetectorCreateOptions";
}

web_dictionary! {
    /// The options of `detect`.
    ///
    /// `dictionary LanguageDetectorDetectOptions`
    ///
    /// Features `translation` and `experimental`.
    pub struct LanguageDetectorDetectOptions: [crate::Object];
    name = "LanguageDetectorDetectOptions";
}

web_dictionary! {
    /// A possible language of a text with its probability.
    ///
    /// `dictionary LanguageDetectionResult`
    ///
    /// Features `translation` and `experimental`.
    pub struct LanguageDetectionResult: [crate::Object];
    name = "LanguageDetectionResult";
}

#[cfg(all(feature = "experimental", feature = "translation"))]
web_stands_for!(crate::Translator, crate::TranslatorCreateCoreOptions);
