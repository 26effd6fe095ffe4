//! Types: Understanding speech

web_interface! {
    /// `interface SpeechRecognition : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognition) · [Specification](https://webaudio.github.io/web-speech-api/#speechreco-section)
    pub struct SpeechRecognition: [crate::EventTarget, crate::Object];
    class = "SpeechRecognition";
}

web_enumeration! {
    /// `enum SpeechRecognitionQuality`
    pub enum SpeechRecognitionQuality {
        Command = "command",
        Dictation = "dictation",
        Conversation = "conversation",
    }
}

web_dictionary! {
    /// `dictionary SpeechRecognitionOptions`
    pub struct SpeechRecognitionOptions: [crate::Object];
    name = "SpeechRecognitionOptions";
}

web_enumeration! {
    /// `enum SpeechRecognitionErrorCode`
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
    /// `enum AvailabilityStatus`
    pub enum AvailabilityStatus {
        Unavailable = "unavailable",
        Downloadable = "downloadable",
        Downloading = "downloading",
        Available = "available",
    }
}

web_interface! {
    /// `interface SpeechRecognitionErrorEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionErrorEvent) · [Specification](https://webaudio.github.io/web-speech-api/#speechrecognitionerrorevent)
    pub struct SpeechRecognitionErrorEvent: [crate::Event, crate::Object];
    class = "SpeechRecognitionErrorEvent";
}

web_dictionary! {
    /// `dictionary SpeechRecognitionErrorEventInit : EventInit`
    pub struct SpeechRecognitionErrorEventInit: [crate::EventInit, crate::Object];
    name = "SpeechRecognitionErrorEventInit";
}

web_interface! {
    /// `interface SpeechRecognitionAlternative`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionAlternative) · [Specification](https://webaudio.github.io/web-speech-api/#speechreco-alternative)
    pub struct SpeechRecognitionAlternative: [crate::Object];
    class = "SpeechRecognitionAlternative";
}

web_interface! {
    /// `interface SpeechRecognitionResult`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionResult) · [Specification](https://webaudio.github.io/web-speech-api/#speechreco-result)
    pub struct SpeechRecognitionResult: [crate::Object];
    class = "SpeechRecognitionResult";
}

web_interface! {
    /// `interface SpeechRecognitionResultList`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionResultList) · [Specification](https://webaudio.github.io/web-speech-api/#speechreco-resultlist)
    pub struct SpeechRecognitionResultList: [crate::Object];
    class = "SpeechRecognitionResultList";
}

web_interface! {
    /// `interface SpeechRecognitionEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionEvent) · [Specification](https://webaudio.github.io/web-speech-api/#speechreco-event)
    pub struct SpeechRecognitionEvent: [crate::Event, crate::Object];
    class = "SpeechRecognitionEvent";
}

web_dictionary! {
    /// `dictionary SpeechRecognitionEventInit : EventInit`
    pub struct SpeechRecognitionEventInit: [crate::EventInit, crate::Object];
    name = "SpeechRecognitionEventInit";
}

web_interface! {
    /// `interface SpeechGrammar`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechGrammar) · [Specification](https://webaudio.github.io/web-speech-api/#speechreco-speechgrammar)
    #[deprecated = "Advancements in speech recognition mean that speech grammars are not needed to achieve low error rates."]
    pub struct SpeechGrammar: [crate::Object];
    class = "SpeechGrammar";
}

web_interface! {
    /// `interface SpeechGrammarList`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechGrammarList) · [Specification](https://webaudio.github.io/web-speech-api/#speechgrammarlist)
    #[deprecated = "Advancements in speech recognition mean that speech grammars are not needed to achieve low error rates."]
    pub struct SpeechGrammarList: [crate::Object];
    class = "SpeechGrammarList";
}

web_interface! {
    /// `interface SpeechRecognitionPhrase`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionPhrase) · [Specification](https://webaudio.github.io/web-speech-api/#speechrecognitionphrase)
    pub struct SpeechRecognitionPhrase: [crate::Object];
    class = "SpeechRecognitionPhrase";
}

#[cfg(feature = "speech-recognition")]
web_stands_for!(crate::SpeechRecognitionErrorEvent, crate::SpeechRecognitionErrorEventInit);

#[cfg(feature = "speech-recognition")]
web_stands_for!(crate::SpeechRecognitionEvent, crate::SpeechRecognitionEventInit);
