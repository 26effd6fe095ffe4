//! Types: Understanding speech

web_interface! {
    /// A recognizer that turns speech from the microphone into text.
    ///
    /// `interface SpeechRecognition : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `speech-recognition`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognition) · [Specification](https://webaudio.github.io/web-speech-api/#speechreco-section)
    pub struct SpeechRecognition: [crate::EventTarget, crate::Object];
    class = "SpeechRecognition";
}

web_enumeration! {
    /// The kind of speech to be understood, from short commands to whole conversations.
    ///
    /// `enum SpeechRecognitionQuality`
    ///
    /// Feature `speech-recognition`.
    pub enum SpeechRecognitionQuality {
        Command = "command",
        Dictation = "dictation",
        Conversation = "conversation",
    }
}

web_dictionary! {
    /// The languages and needs for checking or installing recognition on the device.
    ///
    /// `dictionary SpeechRecognitionOptions`
    ///
    /// Feature `speech-recognition`.
    pub struct SpeechRecognitionOptions: [crate::Object];
    name = "SpeechRecognitionOptions";
}

web_enumeration! {
    /// The reason why speech recognition failed.
    ///
    /// `enum SpeechRecognitionErrorCode`
    ///
    /// Feature `speech-recognition`.
    pub enum SpeechRecognitionErrorCode {
        NoSpeech = "no-speech",
        Aborted = "aborted",
        AudioCapture = "audio-capture",
        Network = "network",
        NotAllowed = "not-allowed",
        ServiceNotAllowed = "service-not-allowed",
        LanguageNotSupported = "language-not-supported",
        PhrasesNotSupported = "phrases-not-supported",
    }
}

web_enumeration! {
    /// Whether recognition on the device is ready, must be downloaded, or is not possible.
    ///
    /// `enum AvailabilityStatus`
    ///
    /// Feature `speech-recognition`.
    pub enum AvailabilityStatus {
        Unavailable = "unavailable",
        Downloadable = "downloadable",
        Downloading = "downloading",
        Available = "available",
    }
}

web_interface! {
    /// The event for an error of speech recognition.
    ///
    /// `interface SpeechRecognitionErrorEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `speech-recognition`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionErrorEvent) · [Specification](https://webaudio.github.io/web-speech-api/#speechrecognitionerrorevent)
    pub struct SpeechRecognitionErrorEvent: [crate::Event, crate::Object];
    class = "SpeechRecognitionErrorEvent";
}

web_dictionary! {
    /// The values to make a `SpeechRecognitionErrorEvent` from.
    ///
    /// `dictionary SpeechRecognitionErrorEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `speech-recognition`.
    pub struct SpeechRecognitionErrorEventInit: [crate::EventInit, crate::Object];
    name = "SpeechRecognitionErrorEventInit";
}

web_interface! {
    /// One possible reading of what was said.
    ///
    /// `interface SpeechRecognitionAlternative`
    ///
    /// Feature `speech-recognition`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionAlternative) · [Specification](https://webaudio.github.io/web-speech-api/#speechreco-alternative)
    pub struct SpeechRecognitionAlternative: [crate::Object];
    class = "SpeechRecognitionAlternative";
}

web_interface! {
    /// A recognized piece of speech, as a list of possible readings.
    ///
    /// `interface SpeechRecognitionResult`
    ///
    /// Feature `speech-recognition`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionResult) · [Specification](https://webaudio.github.io/web-speech-api/#speechreco-result)
    pub struct SpeechRecognitionResult: [crate::Object];
    class = "SpeechRecognitionResult";
}

web_interface! {
    /// The recognized pieces of speech, in order.
    ///
    /// `interface SpeechRecognitionResultList`
    ///
    /// Feature `speech-recognition`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionResultList) · [Specification](https://webaudio.github.io/web-speech-api/#speechreco-resultlist)
    pub struct SpeechRecognitionResultList: [crate::Object];
    class = "SpeechRecognitionResultList";
}

web_interface! {
    /// The event for new or changed results of speech recognition.
    ///
    /// `interface SpeechRecognitionEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `speech-recognition`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionEvent) · [Specification](https://webaudio.github.io/web-speech-api/#speechreco-event)
    pub struct SpeechRecognitionEvent: [crate::Event, crate::Object];
    class = "SpeechRecognitionEvent";
}

web_dictionary! {
    /// The values to make a `SpeechRecognitionEvent` from.
    ///
    /// `dictionary SpeechRecognitionEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `speech-recognition`.
    pub struct SpeechRecognitionEventInit: [crate::EventInit, crate::Object];
    name = "SpeechRecognitionEventInit";
}

web_interface! {
    /// A set of words or patterns to recognize; without effect in today's browsers.
    ///
    /// `interface SpeechGrammar`
    ///
    /// Feature `speech-recognition`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechGrammar) · [Specification](https://webaudio.github.io/web-speech-api/#speechreco-speechgrammar)
    #[deprecated = "Advancements in speech recognition mean that speech grammars are not needed to achieve low error rates."]
    pub struct SpeechGrammar: [crate::Object];
    class = "SpeechGrammar";
}

web_interface! {
    /// A list of grammars for speech recognition; without effect in today's browsers.
    ///
    /// `interface SpeechGrammarList`
    ///
    /// Feature `speech-recognition`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechGrammarList) · [Specification](https://webaudio.github.io/web-speech-api/#speechgrammarlist)
    #[deprecated = "Advancements in speech recognition mean that speech grammars are not needed to achieve low error rates."]
    pub struct SpeechGrammarList: [crate::Object];
    class = "SpeechGrammarList";
}

web_interface! {
    /// A phrase that the recognizer should be more likely to understand.
    ///
    /// `interface SpeechRecognitionPhrase`
    ///
    /// Feature `speech-recognition`. Exposed in Window. In secure contexts only. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionPhrase) · [Specification](https://webaudio.github.io/web-speech-api/#speechrecognitionphrase)
    pub struct SpeechRecognitionPhrase: [crate::Object];
    class = "SpeechRecognitionPhrase";
}

#[cfg(feature = "speech-recognition")]
web_stands_for!(crate::SpeechRecognitionErrorEvent, crate::SpeechRecognitionErrorEventInit);

#[cfg(feature = "speech-recognition")]
web_stands_for!(crate::SpeechRecognitionEvent, crate::SpeechRecognitionEventInit);
