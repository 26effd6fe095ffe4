//! Types: Translating text and detecting its language

web_interface! {
    /// `interface Translator`
    ///
    /// Features `translation` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Translator) · [Specification](https://webmachinelearning.github.io/translation-api/#translator)
    pub struct Translator: [crate::Object];
    class = "Translator";
}

web_dictionary! {
    /// `dictionary TranslatorCreateCoreOptions`
    ///
    /// Features `translation` and `experimental`.
    pub struct TranslatorCreateCoreOptions: [crate::Object];
    name = "TranslatorCreateCoreOptions";
    extended;
}

web_dictionary! {
    /// `dictionary TranslatorCreateOptions : TranslatorCreateCoreOptions`
    ///
    /// Inherits the methods of [`TranslatorCreateCoreOptions`](crate::TranslatorCreateCoreOptions).
    ///
    /// Features `translation` and `experimental`.
    pub struct TranslatorCreateOptions: [crate::TranslatorCreateCoreOptions, crate::Object];
    name = "TranslatorCreateOptions";
}

web_dictionary! {
    /// `dictionary TranslatorTranslateOptions`
    ///
    /// Features `translation` and `experimental`.
    pub struct TranslatorTranslateOptions: [crate::Object];
    name = "TranslatorTranslateOptions";
}

web_interface! {
    /// `interface LanguageDetector`
    ///
    /// Features `translation` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LanguageDetector) · [Specification](https://webmachinelearning.github.io/translation-api/#languagedetector)
    pub struct LanguageDetector: [crate::Object];
    class = "LanguageDetector";
}

web_dictionary! {
    /// `dictionary LanguageDetectorCreateCoreOptions`
    ///
    /// Features `translation` and `experimental`.
    pub struct LanguageDetectorCreateCoreOptions: [crate::Object];
    name = "LanguageDetectorCreateCoreOptions";
    extended;
}

web_dictionary! {
    /// `dictionary LanguageDetectorCreateOptions : LanguageDetectorCreateCoreOptions`
    ///
    /// Inherits the methods of [`LanguageDetectorCreateCoreOptions`](crate::LanguageDetectorCreateCoreOptions).
    ///
    /// Features `translation` and `experimental`.
    pub struct LanguageDetectorCreateOptions: [crate::LanguageDetectorCreateCoreOptions, crate::Object];
    name = "LanguageDetectorCreateOptions";
}

web_dictionary! {
    /// `dictionary LanguageDetectorDetectOptions`
    ///
    /// Features `translation` and `experimental`.
    pub struct LanguageDetectorDetectOptions: [crate::Object];
    name = "LanguageDetectorDetectOptions";
}

web_dictionary! {
    /// `dictionary LanguageDetectionResult`
    ///
    /// Features `translation` and `experimental`.
    pub struct LanguageDetectionResult: [crate::Object];
    name = "LanguageDetectionResult";
}

#[cfg(all(feature = "experimental", feature = "translation"))]
web_stands_for!(crate::Translator, crate::TranslatorCreateCoreOptions);
