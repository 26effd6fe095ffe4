//! Types: Speaking text

/// `interface SpeechSynthesis : EventTarget`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesis) · [Specification](https://webaudio.github.io/web-speech-api/#tts-section)
#[repr(transparent)]
pub struct SpeechSynthesis {
    parent: crate::EventTarget,
}
interface!(SpeechSynthesis: crate::EventTarget; "SpeechSynthesis");

/// `interface SpeechSynthesisUtterance : EventTarget`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance) · [Specification](https://webaudio.github.io/web-speech-api/#speechsynthesisutterance)
#[repr(transparent)]
pub struct SpeechSynthesisUtterance {
    parent: crate::EventTarget,
}
interface!(SpeechSynthesisUtterance: crate::EventTarget; "SpeechSynthesisUtterance");

/// `interface SpeechSynthesisEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisEvent) · [Specification](https://webaudio.github.io/web-speech-api/#speechsynthesisevent)
#[repr(transparent)]
pub struct SpeechSynthesisEvent {
    parent: crate::Event,
}
interface!(SpeechSynthesisEvent: crate::Event; "SpeechSynthesisEvent");
extended!([] SpeechSynthesisEvent);

/// `dictionary SpeechSynthesisEventInit : EventInit`
#[repr(transparent)]
pub struct SpeechSynthesisEventInit {
    parent: crate::EventInit,
}
dictionary!(SpeechSynthesisEventInit: crate::EventInit; "SpeechSynthesisEventInit");
extended!([] SpeechSynthesisEventInit);

/// `enum SpeechSynthesisErrorCode`
#[non_exhaustive]
pub enum SpeechSynthesisErrorCode {
    /// `"canceled"`
    Canceled,
    /// `"interrupted"`
    Interrupted,
    /// `"audio-busy"`
    AudioBusy,
    /// `"audio-hardware"`
    AudioHardware,
    /// `"network"`
    Network,
    /// `"synthesis-unavailable"`
    SynthesisUnavailable,
    /// `"synthesis-failed"`
    SynthesisFailed,
    /// `"language-unavailable"`
    LanguageUnavailable,
    /// `"voice-unavailable"`
    VoiceUnavailable,
    /// `"text-too-long"`
    TextTooLong,
    /// `"invalid-argument"`
    InvalidArgument,
    /// `"not-allowed"`
    NotAllowed,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(SpeechSynthesisErrorCode {
    Canceled = "canceled",
    Interrupted = "interrupted",
    AudioBusy = "audio-busy",
    AudioHardware = "audio-hardware",
    Network = "network",
    SynthesisUnavailable = "synthesis-unavailable",
    SynthesisFailed = "synthesis-failed",
    LanguageUnavailable = "language-unavailable",
    VoiceUnavailable = "voice-unavailable",
    TextTooLong = "text-too-long",
    InvalidArgument = "invalid-argument",
    NotAllowed = "not-allowed",
});

/// `interface SpeechSynthesisErrorEvent : SpeechSynthesisEvent`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2018-10 or before. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisErrorEvent) · [Specification](https://webaudio.github.io/web-speech-api/#speechsynthesiserrorevent)
#[repr(transparent)]
pub struct SpeechSynthesisErrorEvent {
    parent: crate::SpeechSynthesisEvent,
}
interface!(SpeechSynthesisErrorEvent: crate::SpeechSynthesisEvent, crate::Event; "SpeechSynthesisErrorEvent");

/// `dictionary SpeechSynthesisErrorEventInit : SpeechSynthesisEventInit`
#[repr(transparent)]
pub struct SpeechSynthesisErrorEventInit {
    parent: crate::SpeechSynthesisEventInit,
}

dictionary!(
    SpeechSynthesisErrorEventInit: crate::SpeechSynthesisEventInit,
    crate::EventInit; "SpeechSynthesisErrorEventInit"
);

/// `interface SpeechSynthesisVoice`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisVoice) · [Specification](https://webaudio.github.io/web-speech-api/#speechsynthesisvoice)
#[repr(transparent)]
pub struct SpeechSynthesisVoice {
    parent: crate::Object,
}
interface!(SpeechSynthesisVoice:; "SpeechSynthesisVoice");
