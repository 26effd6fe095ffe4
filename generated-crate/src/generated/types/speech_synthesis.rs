//! Types: Speaking text

web_interface! {
    /// `interface SpeechSynthesis : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesis) · [Specification](https://webaudio.github.io/web-speech-api/#tts-section)
    pub struct SpeechSynthesis: [crate::EventTarget, crate::Object];
    class = "SpeechSynthesis";
}

web_interface! {
    /// `interface SpeechSynthesisUtterance : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance) · [Specification](https://webaudio.github.io/web-speech-api/#speechsynthesisutterance)
    pub struct SpeechSynthesisUtterance: [crate::EventTarget, crate::Object];
    class = "SpeechSynthesisUtterance";
}

web_interface! {
    /// `interface SpeechSynthesisEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisEvent) · [Specification](https://webaudio.github.io/web-speech-api/#speechsynthesisevent)
    pub struct SpeechSynthesisEvent: [crate::Event, crate::Object];
    class = "SpeechSynthesisEvent";
    extended;
}

web_dictionary! {
    /// `dictionary SpeechSynthesisEventInit : EventInit`
    pub struct SpeechSynthesisEventInit: [crate::EventInit, crate::Object];
    name = "SpeechSynthesisEventInit";
    extended;
}

web_enumeration! {
    /// `enum SpeechSynthesisErrorCode`
    pub enum SpeechSynthesisErrorCode {
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
    }
}

web_interface! {
    /// `interface SpeechSynthesisErrorEvent : SpeechSynthesisEvent`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2018-10 or before. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisErrorEvent) · [Specification](https://webaudio.github.io/web-speech-api/#speechsynthesiserrorevent)
    pub struct SpeechSynthesisErrorEvent: [crate::SpeechSynthesisEvent, crate::Event, crate::Object];
    class = "SpeechSynthesisErrorEvent";
}

web_dictionary! {
    /// `dictionary SpeechSynthesisErrorEventInit : SpeechSynthesisEventInit`
    pub struct SpeechSynthesisErrorEventInit: [crate::SpeechSynthesisEventInit, crate::EventInit, crate::Object];
    name = "SpeechSynthesisErrorEventInit";
}

web_interface! {
    /// `interface SpeechSynthesisVoice`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisVoice) · [Specification](https://webaudio.github.io/web-speech-api/#speechsynthesisvoice)
    pub struct SpeechSynthesisVoice: [crate::Object];
    class = "SpeechSynthesisVoice";
}

#[cfg(feature = "speech-synthesis")]
web_stands_for!(crate::SpeechSynthesisEvent, crate::SpeechSynthesisEventInit);

#[cfg(feature = "speech-synthesis")]
web_stands_for!(crate::SpeechSynthesisErrorEvent, crate::SpeechSynthesisErrorEventInit);
