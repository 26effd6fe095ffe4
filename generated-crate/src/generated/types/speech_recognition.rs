//! Types: Understanding speech

/// `interface SpeechRecognition : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognition) · [Specification](https://webaudio.github.io/web-speech-api/#speechreco-section)
#[repr(transparent)]
pub struct SpeechRecognition {
    parent: crate::EventTarget,
}
interface!(SpeechRecognition: crate::EventTarget; "SpeechRecognition");

/// `enum SpeechRecognitionQuality`
#[non_exhaustive]
pub enum SpeechRecognitionQuality {
    /// `"command"`
    Command,
    /// `"dictation"`
    Dictation,
    /// `"conversation"`
    Conversation,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(SpeechRecognitionQuality {
    Command = "command",
    Dictation = "dictation",
    Conversation = "conversation",
});

/// `dictionary SpeechRecognitionOptions`
#[repr(transparent)]
pub struct SpeechRecognitionOptions {
    parent: crate::Object,
}
dictionary!(SpeechRecognitionOptions:; "SpeechRecognitionOptions");

/// `enum SpeechRecognitionErrorCode`
#[non_exhaustive]
pub enum SpeechRecognitionErrorCode {
    /// `"no-speech"`
    NoSpeech,
    /// `"aborted"`
    Aborted,
    /// `"audio-capture"`
    AudioCapture,
    /// `"network"`
    Network,
    /// `"not-allowed"`
    NotAllowed,
    /// `"service-not-allowed"`
    ServiceNotAllowed,
    /// `"language-not-supported"`
    LanguageNotSupported,
    /// `"phrases-not-supported"`
    PhrasesNotSupported,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(SpeechRecognitionErrorCode {
    NoSpeech = "no-speech",
    Aborted = "aborted",
    AudioCapture = "audio-capture",
    Network = "network",
    NotAllowed = "not-allowed",
    ServiceNotAllowed = "service-not-allowed",
    LanguageNotSupported = "language-not-supported",
    PhrasesNotSupported = "phrases-not-supported",
});

/// `enum AvailabilityStatus`
#[non_exhaustive]
pub enum AvailabilityStatus {
    /// `"unavailable"`
    Unavailable,
    /// `"downloadable"`
    Downloadable,
    /// `"downloading"`
    Downloading,
    /// `"available"`
    Available,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(AvailabilityStatus {
    Unavailable = "unavailable",
    Downloadable = "downloadable",
    Downloading = "downloading",
    Available = "available",
});

/// `interface SpeechRecognitionErrorEvent : Event`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionErrorEvent) · [Specification](https://webaudio.github.io/web-speech-api/#speechrecognitionerrorevent)
#[repr(transparent)]
pub struct SpeechRecognitionErrorEvent {
    parent: crate::Event,
}
interface!(SpeechRecognitionErrorEvent: crate::Event; "SpeechRecognitionErrorEvent");

/// `dictionary SpeechRecognitionErrorEventInit : EventInit`
#[repr(transparent)]
pub struct SpeechRecognitionErrorEventInit {
    parent: crate::EventInit,
}
dictionary!(SpeechRecognitionErrorEventInit: crate::EventInit; "SpeechRecognitionErrorEventInit");

/// `interface SpeechRecognitionAlternative`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionAlternative) · [Specification](https://webaudio.github.io/web-speech-api/#speechreco-alternative)
#[repr(transparent)]
pub struct SpeechRecognitionAlternative {
    parent: crate::Object,
}
interface!(SpeechRecognitionAlternative:; "SpeechRecognitionAlternative");

/// `interface SpeechRecognitionResult`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionResult) · [Specification](https://webaudio.github.io/web-speech-api/#speechreco-result)
#[repr(transparent)]
pub struct SpeechRecognitionResult {
    parent: crate::Object,
}
interface!(SpeechRecognitionResult:; "SpeechRecognitionResult");

/// `interface SpeechRecognitionResultList`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionResultList) · [Specification](https://webaudio.github.io/web-speech-api/#speechreco-resultlist)
#[repr(transparent)]
pub struct SpeechRecognitionResultList {
    parent: crate::Object,
}
interface!(SpeechRecognitionResultList:; "SpeechRecognitionResultList");

/// `interface SpeechRecognitionEvent : Event`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionEvent) · [Specification](https://webaudio.github.io/web-speech-api/#speechreco-event)
#[repr(transparent)]
pub struct SpeechRecognitionEvent {
    parent: crate::Event,
}
interface!(SpeechRecognitionEvent: crate::Event; "SpeechRecognitionEvent");

/// `dictionary SpeechRecognitionEventInit : EventInit`
#[repr(transparent)]
pub struct SpeechRecognitionEventInit {
    parent: crate::EventInit,
}
dictionary!(SpeechRecognitionEventInit: crate::EventInit; "SpeechRecognitionEventInit");

/// `interface SpeechGrammar`
///
/// Exposed in Window.
///
/// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechGrammar) · [Specification](https://webaudio.github.io/web-speech-api/#speechreco-speechgrammar)
#[repr(transparent)]
pub struct SpeechGrammar {
    parent: crate::Object,
}
interface!(SpeechGrammar:; "SpeechGrammar");

/// `interface SpeechGrammarList`
///
/// Exposed in Window.
///
/// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechGrammarList) · [Specification](https://webaudio.github.io/web-speech-api/#speechgrammarlist)
#[repr(transparent)]
pub struct SpeechGrammarList {
    parent: crate::Object,
}
interface!(SpeechGrammarList:; "SpeechGrammarList");

/// `interface SpeechRecognitionPhrase`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionPhrase) · [Specification](https://webaudio.github.io/web-speech-api/#speechrecognitionphrase)
#[repr(transparent)]
pub struct SpeechRecognitionPhrase {
    parent: crate::Object,
}
interface!(SpeechRecognitionPhrase:; "SpeechRecognitionPhrase");
