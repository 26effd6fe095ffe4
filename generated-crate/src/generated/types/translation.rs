//! Types: Translating text and detecting its language

/// `interface Translator`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Translator) · [Specification](https://webmachinelearning.github.io/translation-api/#translator)
#[repr(transparent)]
pub struct Translator {
    parent: crate::Object,
}
interface!(Translator:; "Translator");

/// `dictionary TranslatorCreateCoreOptions`
#[repr(transparent)]
pub struct TranslatorCreateCoreOptions {
    parent: crate::Object,
}
dictionary!(TranslatorCreateCoreOptions:; "TranslatorCreateCoreOptions");
extended!([] TranslatorCreateCoreOptions);

/// `dictionary TranslatorCreateOptions : TranslatorCreateCoreOptions`
#[repr(transparent)]
pub struct TranslatorCreateOptions {
    parent: crate::TranslatorCreateCoreOptions,
}
dictionary!(TranslatorCreateOptions: crate::TranslatorCreateCoreOptions; "TranslatorCreateOptions");

/// `dictionary TranslatorTranslateOptions`
#[repr(transparent)]
pub struct TranslatorTranslateOptions {
    parent: crate::Object,
}
dictionary!(TranslatorTranslateOptions:; "TranslatorTranslateOptions");

/// `interface LanguageDetector`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LanguageDetector) · [Specification](https://webmachinelearning.github.io/translation-api/#languagedetector)
#[repr(transparent)]
pub struct LanguageDetector {
    parent: crate::Object,
}
interface!(LanguageDetector:; "LanguageDetector");

/// `dictionary LanguageDetectorCreateCoreOptions`
#[repr(transparent)]
pub struct LanguageDetectorCreateCoreOptions {
    parent: crate::Object,
}
dictionary!(LanguageDetectorCreateCoreOptions:; "LanguageDetectorCreateCoreOptions");
extended!([] LanguageDetectorCreateCoreOptions);

/// `dictionary LanguageDetectorCreateOptions : LanguageDetectorCreateCoreOptions`
#[repr(transparent)]
pub struct LanguageDetectorCreateOptions {
    parent: crate::LanguageDetectorCreateCoreOptions,
}
dictionary!(LanguageDetectorCreateOptions: crate::LanguageDetectorCreateCoreOptions; "LanguageDetectorCreateOptions");

/// `dictionary LanguageDetectorDetectOptions`
#[repr(transparent)]
pub struct LanguageDetectorDetectOptions {
    parent: crate::Object,
}
dictionary!(LanguageDetectorDetectOptions:; "LanguageDetectorDetectOptions");

/// `dictionary LanguageDetectionResult`
#[repr(transparent)]
pub struct LanguageDetectionResult {
    parent: crate::Object,
}
dictionary!(LanguageDetectionResult:; "LanguageDetectionResult");
