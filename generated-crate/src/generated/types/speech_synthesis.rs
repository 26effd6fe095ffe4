//! Types: Speaking text

web_interface! {
    /// The speech output of the page, with a queue of texts to speak.
    ///
    /// `interface SpeechSynthesis : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `speech-synthesis`. Exposed in Window. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesis) · [Specification](https://webaudio.github.io/web-speech-api/#tts-section)
    pub struct SpeechSynthesis: [crate::EventTarget, crate::Object];
    class = "SpeechSynthesis";
}

web_interface! {
    /// A text to speak, with its language, voice and way of speaking.
    ///
    /// `interface SpeechSynthesisUtterance : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `speech-synthesis`. Exposed in Window. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance) · [Specification](https://webaudio.github.io/web-speech-api/#speechsynthesisutterance)
    pub struct SpeechSynthesisUtterance: [crate::EventTarget, crate::Object];
    class = "SpeechSynthesisUtterance";
}

web_interface! {
    /// An event about a text that is being spoken.
    ///
    /// `interface SpeechSynthesisEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `speech-synthesis`. Exposed in Window. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisEvent) · [Specification](https://webaudio.github.io/web-speech-api/#speechsynthesisevent)
    pub struct SpeechSynthesisEvent: [crate::Event, crate::Object];
    class = "SpeechSynthesisEvent";
    extended;
}

web_dictionary! {
    /// The values to make a `SpeechSynthesisEvent` from.
    ///
    /// `dictionary SpeechSynthesisEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `speech-synthesis`.
    pub struct SpeechSynthesisEventInit: [crate::EventInit, crate::Object];
    name = "SpeechSynthesisEventInit";
    extended;
}

web_enumeration! {
    /// The reason why a text could not be spoken.
    ///
    /// `enum SpeechSynthesisErrorCode`
    ///
    /// Feature `speech-synthesis`.
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
    /// The event for a text that could not be spoken.
    ///
    /// `interface SpeechSynthesisErrorEvent : SpeechSynthesisEvent`
    ///
    /// Inherits the methods of [`SpeechSynthesisEvent`](crate::SpeechSynthesisEvent) and [`Event`](crate::Event).
    ///
    /// Feature `speech-synthesis`. Exposed in Window. Baseline: widely available since 2018-10 or before. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisErrorEvent) · [Specification](https://webaudio.github.io/web-speech-api/#speechsynthesiserrorevent)
    pub struct SpeechSynthesisErrorEvent: [crate::SpeechSynthesisEvent, crate::Event, crate::Object];
    class = "SpeechSynthesisErrorEvent";
}

web_dictionary! {
    /// The values to make a `SpeechSynthesisErrorEvent` from.
    ///
    /// `dictionary SpeechSynthesisErrorEventInit : SpeechSynthesisEventInit`
    ///
    /// Inherits the methods of [`SpeechSynthesisEventInit`](crate::SpeechSynthesisEventInit) and
    /// [`EventInit`](crate::EventInit).
    ///
    /// Feature `speech-synthesis`.
    pub struct SpeechSynthesisErrorEventInit: [crate::SpeechSynthesisEventInit, crate::EventInit, crate::Object];
    name = "SpeechSynthesisErrorEventInit";
}

web_interface! {
    /// A voice for speech output.
    ///
    /// `interface SpeechSynthesisVoice`
    ///
    /// Feature `speech-synthesis`. Exposed in Window. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisVoice) · [Specification](https://webaudio.github.io/web-speech-api/#speechsynthesisvoice)
    pub struct SpeechSynthesisVoice: [crate::Object];
    class = "SpeechSynthesisVoice";
}

#[cfg(feature = "speech-synthesis")]
web_stands_for!(crate::SpeechSynthesisEvent, crate::SpeechSynthesisEventInit);

#[cfg(feature = "speech-synthesis")]
web_stands_for!(crate::SpeechSynthesisErrorEvent, crate::SpeechSynthesisErrorEventInit);
