//! Types: Translating text and detecting its language

interface! {
    /// `interface Translator`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Translator) · [Specification](https://webmachinelearning.github.io/translation-api/#translator)
    pub struct Translator: [crate::Object];
    class = "Translator";
}

dictionary! {
    /// `dictionary TranslatorCreateCoreOptions`
    pub struct TranslatorCreateCoreOptions: [crate::Object];
    name = "TranslatorCreateCoreOptions";
    extended;
}

dictionary! {
    /// `dictionary TranslatorCreateOptions : TranslatorCreateCoreOptions`
    pub struct TranslatorCreateOptions: [crate::TranslatorCreateCoreOptions, crate::Object];
    name = "TranslatorCreateOptions";
}

dictionary! {
    /// `dictionary TranslatorTranslateOptions`
    pub struct TranslatorTranslateOptions: [crate::Object];
    name = "TranslatorTranslateOptions";
}

interface! {
    /// `interface LanguageDetector`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LanguageDetector) · [Specification](https://webmachinelearning.github.io/translation-api/#languagedetector)
    pub struct LanguageDetector: [crate::Object];
    class = "LanguageDetector";
}

dictionary! {
    /// `dictionary LanguageDetectorCreateCoreOptions`
    pub struct LanguageDetectorCreateCoreOptions: [crate::Object];
    name = "LanguageDetectorCreateCoreOptions";
    extended;
}

dictionary! {
    /// `dictionary LanguageDetectorCreateOptions : LanguageDetectorCreateCoreOptions`
    pub struct LanguageDetectorCreateOptions: [crate::LanguageDetectorCreateCoreOptions, crate::Object];
    name = "LanguageDetectorCreateOptions";
}

dictionary! {
    /// `dictionary LanguageDetectorDetectOptions`
    pub struct LanguageDetectorDetectOptions: [crate::Object];
    name = "LanguageDetectorDetectOptions";
}

dictionary! {
    /// `dictionary LanguageDetectionResult`
    pub struct LanguageDetectionResult: [crate::Object];
    name = "LanguageDetectionResult";
}

#[cfg(all(feature = "experimental", feature = "translation"))]
stands_for!(crate::Translator, crate::TranslatorCreateCoreOptions);
