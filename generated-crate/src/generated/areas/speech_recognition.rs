//! Understanding speech

use crate::runtime::prelude::*;
use crate::{
    AvailabilityStatus, Event, MediaStreamTrack, SpeechGrammar, SpeechGrammarList, SpeechRecognition,
    SpeechRecognitionAlternative, SpeechRecognitionErrorCode, SpeechRecognitionErrorEvent,
    SpeechRecognitionErrorEventInit, SpeechRecognitionEvent, SpeechRecognitionEventInit, SpeechRecognitionOptions,
    SpeechRecognitionPhrase, SpeechRecognitionQuality, SpeechRecognitionResult, SpeechRecognitionResultList,
};

impl SpeechRecognition {
    /// Makes a new `SpeechRecognition`.
    ///
    /// `constructor()`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognition/SpeechRecognition) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognition-speechrecognition)
    #[inline]
    pub fn new() -> SpeechRecognition {
        Js::new_SpeechRecognition__as_value().cast()
    }

    /// The grammars to use; without effect in today's browsers.
    ///
    /// `attribute SpeechGrammarList grammars`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognition/grammars) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognition-grammars)
    #[inline]
    pub fn grammars(&self) -> SpeechGrammarList {
        FromJs::from_js(Js::get_grammars__as_value(js(self)))
    }

    /// Sets the grammars to use; without effect in today's browsers.
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "grammars")]
    #[inline]
    pub fn set_grammars(&self, value: &SpeechGrammarList) {
        Js::set_grammars__value(js(self), value.as_ref())
    }

    /// The language to understand as a BCP 47 tag; if empty, that of the page.
    ///
    /// `attribute DOMString lang`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognition/lang) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognition-lang)
    #[inline]
    pub fn lang(&self) -> String {
        Js::get_lang__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the language to understand as a BCP 47 tag; if empty, that of the page.
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "lang")]
    #[inline]
    pub fn set_lang(&self, value: &str) {
        Js::set_lang__str(js(self), value)
    }

    /// Whether to go on after the first result; false by default.
    ///
    /// `attribute boolean continuous`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognition/continuous) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognition-continuous)
    #[inline]
    pub fn continuous(&self) -> bool {
        Js::get_continuous__as_bool(js(self)).get()
    }

    /// Sets whether to go on after the first result; false by default.
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "continuous")]
    #[inline]
    pub fn set_continuous(&self, value: bool) {
        Js::set_continuous__bool(js(self), value)
    }

    /// Whether to report results that may still change; false by default.
    ///
    /// `attribute boolean interimResults`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognition/interimResults) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognition-interimresults)
    #[doc(alias = "interimResults")]
    #[inline]
    pub fn interim_results(&self) -> bool {
        Js::get_interimResults__as_bool(js(self)).get()
    }

    /// Sets whether to report results that may still change; false by default.
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "interimResults")]
    #[inline]
    pub fn set_interim_results(&self, value: bool) {
        Js::set_interimResults__bool(js(self), value)
    }

    /// Whether the recogniser adds punctuation marks that were not spoken.
    ///
    /// `attribute boolean unspokenPunctuation`
    ///
    /// Feature `speech-recognition`. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognition/unspokenPunctuation) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognition-unspokenpunctuation)
    #[doc(alias = "unspokenPunctuation")]
    #[inline]
    pub fn unspoken_punctuation(&self) -> bool {
        Js::get_unspokenPunctuation__as_bool(js(self)).get()
    }

    /// Sets whether the recogniser adds punctuation marks that were not spoken.
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "unspokenPunctuation")]
    #[inline]
    pub fn set_unspoken_punctuation(&self, value: bool) {
        Js::set_unspokenPunctuation__bool(js(self), value)
    }

    /// The greatest number of readings for each result; 1 by default.
    ///
    /// `attribute unsigned long maxAlternatives`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognition/maxAlternatives) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognition-maxalternatives)
    #[doc(alias = "maxAlternatives")]
    #[inline]
    pub fn max_alternatives(&self) -> u32 {
        Js::get_maxAlternatives__as_number(js(self)) as u32
    }

    /// Sets the greatest number of readings for each result; 1 by default.
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "maxAlternatives")]
    #[inline]
    pub fn set_max_alternatives(&self, value: u32) {
        Js::set_maxAlternatives__number(js(self), value as f64)
    }

    /// Whether the speech must be processed on the device, without a server.
    ///
    /// `attribute boolean processLocally`
    ///
    /// Feature `speech-recognition`. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognition/processLocally) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognition-processlocally)
    #[doc(alias = "processLocally")]
    #[inline]
    pub fn process_locally(&self) -> bool {
        Js::get_processLocally__as_bool(js(self)).get()
    }

    /// Sets whether the speech must be processed on the device, without a server.
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "processLocally")]
    #[inline]
    pub fn set_process_locally(&self, value: bool) {
        Js::set_processLocally__bool(js(self), value)
    }

    /// Phrases that the recognizer should be more likely to understand.
    ///
    /// `attribute ObservableArray<SpeechRecognitionPhrase> phrases`
    ///
    /// Feature `speech-recognition`. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognition/phrases) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognition-phrases)
    #[inline]
    pub fn phrases(&self) -> Array<SpeechRecognitionPhrase> {
        FromJs::from_js(Js::get_phrases__as_value(js(self)))
    }

    /// Sets phrases that the recognizer should be more likely to understand.
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "phrases")]
    #[inline]
    pub fn set_phrases(&self, value: impl IntoSequence<SpeechRecognitionPhrase>) {
        Js::set_phrases__value(js(self), &value.to_value())
    }

    /// Starts to listen; asks for the microphone if needed.
    ///
    /// `undefined start()`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognition/start) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognition-start)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the recognition is started already, or the document is not fully active.
    #[inline]
    pub fn start(&self) -> Result<(), Exception> {
        Js::try_call_start(js(self))
    }

    /// As `start`, with `audio_track`.
    ///
    /// `undefined start(MediaStreamTrack audioTrack)`
    ///
    /// Feature `speech-recognition`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the recognition is started already, or the document is not fully active.
    #[doc(alias = "start")]
    #[inline]
    pub fn start_with_audio_track(&self, audio_track: &MediaStreamTrack) -> Result<(), Exception> {
        Js::try_call_start__value(js(self), audio_track.as_ref())
    }

    /// Stops listening and returns a result for what was heard so far.
    ///
    /// `undefined stop()`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognition/stop) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognition-stop)
    #[inline]
    pub fn stop(&self) {
        Js::call_stop(js(self))
    }

    /// Stops listening without a result.
    ///
    /// `undefined abort()`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognition/abort) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognition-abort)
    #[inline]
    pub fn abort(&self) {
        Js::call_abort(js(self))
    }

    /// Resolves to whether these languages can be recognized.
    ///
    /// `static Promise<AvailabilityStatus> available(SpeechRecognitionOptions options)`
    ///
    /// Feature `speech-recognition`. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognition/available_static) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognition-available)
    #[inline]
    pub fn available(options: &SpeechRecognitionOptions) -> Promise<AvailabilityStatus> {
        Promise::of_call(Js::try_static_call_SpeechRecognition_available__value__as_value(options.as_ref()))
    }

    /// Installs these languages on the device and resolves to whether that worked.
    ///
    /// `static Promise<boolean> install(SpeechRecognitionOptions options)`
    ///
    /// Feature `speech-recognition`. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognition/install_static) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognition-install)
    #[inline]
    pub fn install(options: &SpeechRecognitionOptions) -> Promise<bool> {
        Promise::of_call(Js::try_static_call_SpeechRecognition_install__value__as_value(options.as_ref()))
    }

    /// The handler of the event `audiostart`.
    ///
    /// `attribute EventHandler onaudiostart`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognition/audiostart_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechrecognition-audiostart)
    pub fn onaudiostart(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onaudiostart")
    }

    /// Sets the handler of the event `audiostart`.
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "onaudiostart")]
    pub fn set_onaudiostart(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onaudiostart", nullable(value))
    }

    /// The handler of the event `soundstart`.
    ///
    /// `attribute EventHandler onsoundstart`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognition/soundstart_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechrecognition-soundstart)
    pub fn onsoundstart(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onsoundstart")
    }

    /// Sets the handler of the event `soundstart`.
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "onsoundstart")]
    pub fn set_onsoundstart(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onsoundstart", nullable(value))
    }

    /// The handler of the event `speechstart`.
    ///
    /// `attribute EventHandler onspeechstart`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognition/speechstart_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechrecognition-speechstart)
    pub fn onspeechstart(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onspeechstart")
    }

    /// Sets the handler of the event `speechstart`.
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "onspeechstart")]
    pub fn set_onspeechstart(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onspeechstart", nullable(value))
    }

    /// The handler of the event `speechend`.
    ///
    /// `attribute EventHandler onspeechend`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognition/speechend_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechrecognition-speechend)
    pub fn onspeechend(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onspeechend")
    }

    /// Sets the handler of the event `speechend`.
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "onspeechend")]
    pub fn set_onspeechend(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onspeechend", nullable(value))
    }

    /// The handler of the event `soundend`.
    ///
    /// `attribute EventHandler onsoundend`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognition/soundend_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechrecognition-soundend)
    pub fn onsoundend(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onsoundend")
    }

    /// Sets the handler of the event `soundend`.
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "onsoundend")]
    pub fn set_onsoundend(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onsoundend", nullable(value))
    }

    /// The handler of the event `audioend`.
    ///
    /// `attribute EventHandler onaudioend`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognition/audioend_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechrecognition-audioend)
    pub fn onaudioend(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onaudioend")
    }

    /// Sets the handler of the event `audioend`.
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "onaudioend")]
    pub fn set_onaudioend(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onaudioend", nullable(value))
    }

    /// The handler of the event `result`.
    ///
    /// `attribute EventHandler onresult`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognition/result_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechrecognition-result)
    pub fn onresult(&self) -> Option<Function<fn(SpeechRecognitionEvent)>> {
        property::get(self, "onresult")
    }

    /// Sets the handler of the event `result`.
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "onresult")]
    pub fn set_onresult(&self, value: Option<&Function<fn(SpeechRecognitionEvent)>>) {
        property::set(self, "onresult", nullable(value))
    }

    /// The handler of the event `nomatch`.
    ///
    /// `attribute EventHandler onnomatch`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognition/nomatch_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechrecognition-nomatch)
    pub fn onnomatch(&self) -> Option<Function<fn(SpeechRecognitionEvent)>> {
        property::get(self, "onnomatch")
    }

    /// Sets the handler of the event `nomatch`.
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "onnomatch")]
    pub fn set_onnomatch(&self, value: Option<&Function<fn(SpeechRecognitionEvent)>>) {
        property::set(self, "onnomatch", nullable(value))
    }

    /// The handler of the event `error`.
    ///
    /// `attribute EventHandler onerror`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognition/error_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechrecognition-error)
    pub fn onerror(&self) -> Option<Function<fn(SpeechRecognitionErrorEvent)>> {
        property::get(self, "onerror")
    }

    /// Sets the handler of the event `error`.
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(SpeechRecognitionErrorEvent)>>) {
        property::set(self, "onerror", nullable(value))
    }

    /// The handler of the event `start`.
    ///
    /// `attribute EventHandler onstart`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognition/start_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechrecognition-start)
    pub fn onstart(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onstart")
    }

    /// Sets the handler of the event `start`.
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "onstart")]
    pub fn set_onstart(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onstart", nullable(value))
    }

    /// The handler of the event `end`.
    ///
    /// `attribute EventHandler onend`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognition/end_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechrecognition-end)
    pub fn onend(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onend")
    }

    /// Sets the handler of the event `end`.
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "onend")]
    pub fn set_onend(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onend", nullable(value))
    }
}

impl SpeechRecognitionOptions {
    /// The languages and needs for checking or installing recognition on the device.
    ///
    /// `dictionary SpeechRecognitionOptions`
    ///
    /// Feature `speech-recognition`.
    pub fn new(langs: impl IntoSequence<String>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "langs", &langs.to_value());
        this
    }

    /// The languages as BCP 47 tags.
    ///
    /// `required sequence<DOMString> langs`
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "langs")]
    pub fn get_langs(&self) -> Array<String> {
        property::get(self, "langs")
    }

    /// Sets the languages as BCP 47 tags.
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "langs")]
    pub fn set_langs(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "langs", &value.to_value());
        self
    }

    /// Whether the speech must be processed on the device.
    ///
    /// `boolean processLocally = false`
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "processLocally")]
    pub fn get_process_locally(&self) -> Option<bool> {
        property::get(self, "processLocally")
    }

    /// Sets whether the speech must be processed on the device.
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "processLocally")]
    pub fn set_process_locally(&self, value: bool) -> &Self {
        property::set_bool(self, "processLocally", value);
        self
    }

    /// The kind of speech that must be understood.
    ///
    /// `SpeechRecognitionQuality quality = "command"`
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "quality")]
    pub fn get_quality(&self) -> Option<SpeechRecognitionQuality> {
        property::get(self, "quality")
    }

    /// Sets the kind of speech that must be understood.
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "quality")]
    pub fn set_quality(&self, value: SpeechRecognitionQuality) -> &Self {
        property::set_str(self, "quality", value.as_str());
        self
    }
}

impl SpeechRecognitionErrorEvent {
    /// Makes a new `SpeechRecognitionErrorEvent`.
    ///
    /// `constructor(DOMString type, SpeechRecognitionErrorEventInit eventInitDict)`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionErrorEvent/SpeechRecognitionErrorEvent) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognitionerrorevent-speechrecognitionerrorevent)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new(
        type_: &str,
        event_init_dict: impl IntoJs<SpeechRecognitionErrorEventInit>,
    ) -> Result<SpeechRecognitionErrorEvent, Exception> {
        Js::try_new_SpeechRecognitionErrorEvent__str_value__as_value(type_, &event_init_dict.to_value()).map(Js::cast)
    }

    /// The kind of the error, such as `no-speech` or `not-allowed`.
    ///
    /// `readonly attribute SpeechRecognitionErrorCode error`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionErrorEvent/error) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognitionerrorevent-error)
    #[inline]
    pub fn error(&self) -> SpeechRecognitionErrorCode {
        FromJs::from_js(Js::get_error__as_value(js(self)))
    }

    /// A text about the error for developers; may be empty.
    ///
    /// `readonly attribute DOMString message`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionErrorEvent/message) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognitionerrorevent-message)
    #[inline]
    pub fn message(&self) -> String {
        Js::get_message__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl SpeechRecognitionErrorEventInit {
    /// The values to make a `SpeechRecognitionErrorEvent` from.
    ///
    /// `dictionary SpeechRecognitionErrorEventInit : EventInit`
    ///
    /// Feature `speech-recognition`.
    pub fn new(error: SpeechRecognitionErrorCode) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "error", error.as_str());
        this
    }

    /// The kind of the error, such as `no-speech` or `not-allowed`.
    ///
    /// `required SpeechRecognitionErrorCode error`
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "error")]
    pub fn get_error(&self) -> SpeechRecognitionErrorCode {
        property::get(self, "error")
    }

    /// Sets the kind of the error, such as `no-speech` or `not-allowed`.
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "error")]
    pub fn set_error(&self, value: SpeechRecognitionErrorCode) -> &Self {
        property::set_str(self, "error", value.as_str());
        self
    }

    /// A text about the error for developers; may be empty.
    ///
    /// `DOMString message = ""`
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "message")]
    pub fn get_message(&self) -> Option<String> {
        property::get(self, "message")
    }

    /// Sets a text about the error for developers; may be empty.
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "message")]
    pub fn set_message(&self, value: &str) -> &Self {
        property::set_str(self, "message", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `speech-recognition`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `speech-recognition`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `speech-recognition`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl SpeechRecognitionAlternative {
    /// The recognized text.
    ///
    /// `readonly attribute DOMString transcript`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionAlternative/transcript) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognitionalternative-transcript)
    #[inline]
    pub fn transcript(&self) -> String {
        Js::get_transcript__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The recognizer's trust in the text, from 0 to 1.
    ///
    /// `readonly attribute float confidence`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionAlternative/confidence) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognitionalternative-confidence)
    #[inline]
    pub fn confidence(&self) -> f32 {
        Js::get_confidence__as_number(js(self)) as f32
    }
}

impl SpeechRecognitionResult {
    /// The number of readings.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionResult/length) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognitionresult-length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter SpeechRecognitionAlternative? item(unsigned long index)`
    ///
    /// Feature `speech-recognition`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<SpeechRecognitionAlternative> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Returns the reading with this index, or nothing if there is none.
    ///
    /// `getter SpeechRecognitionAlternative? item(unsigned long index)`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionResult/item) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognitionresult-item)
    #[inline]
    pub fn item(&self, index: u32) -> Option<SpeechRecognitionAlternative> {
        Js::call_item__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Whether the result will not change any more.
    ///
    /// `readonly attribute boolean isFinal`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionResult/isFinal) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognitionresult-isfinal)
    #[doc(alias = "isFinal")]
    #[inline]
    pub fn is_final(&self) -> bool {
        Js::get_isFinal__as_bool(js(self)).get()
    }
}

impl IntoIterator for &SpeechRecognitionResult {
    type Item = SpeechRecognitionAlternative;
    type IntoIter = IndexedIter<SpeechRecognitionAlternative>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] SpeechRecognitionResult; SpeechRecognitionAlternative);

impl SpeechRecognitionResultList {
    /// The number of results.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionResultList/length) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognitionresultlist-length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter SpeechRecognitionResult? item(unsigned long index)`
    ///
    /// Feature `speech-recognition`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<SpeechRecognitionResult> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Returns the result with this index, or nothing if there is none.
    ///
    /// `getter SpeechRecognitionResult? item(unsigned long index)`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionResultList/item) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognitionresultlist-item)
    #[inline]
    pub fn item(&self, index: u32) -> Option<SpeechRecognitionResult> {
        Js::call_item__number__as_option_value(js(self), index as f64).map(Js::read)
    }
}

impl IntoIterator for &SpeechRecognitionResultList {
    type Item = SpeechRecognitionResult;
    type IntoIter = IndexedIter<SpeechRecognitionResult>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] SpeechRecognitionResultList; SpeechRecognitionResult);

impl SpeechRecognitionEvent {
    /// Makes a new `SpeechRecognitionEvent`.
    ///
    /// `constructor(DOMString type, SpeechRecognitionEventInit eventInitDict)`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionEvent/SpeechRecognitionEvent) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognitionevent-speechrecognitionevent)
    #[inline]
    pub fn new(type_: &str, event_init_dict: impl IntoJs<SpeechRecognitionEventInit>) -> SpeechRecognitionEvent {
        Js::new_SpeechRecognitionEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The index of the first result that has changed.
    ///
    /// `readonly attribute unsigned long resultIndex`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionEvent/resultIndex) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognitionevent-resultindex)
    #[doc(alias = "resultIndex")]
    #[inline]
    pub fn result_index(&self) -> u32 {
        Js::get_resultIndex__as_number(js(self)) as u32
    }

    /// All results of this session so far.
    ///
    /// `readonly attribute SpeechRecognitionResultList results`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionEvent/results) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognitionevent-results)
    #[inline]
    pub fn results(&self) -> SpeechRecognitionResultList {
        FromJs::from_js(Js::get_results__as_value(js(self)))
    }
}

impl SpeechRecognitionEventInit {
    /// The values to make a `SpeechRecognitionEvent` from.
    ///
    /// `dictionary SpeechRecognitionEventInit : EventInit`
    ///
    /// Feature `speech-recognition`.
    pub fn new(results: &SpeechRecognitionResultList) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "results", results.as_ref());
        this
    }

    /// The index of the first result that has changed.
    ///
    /// `unsigned long resultIndex = 0`
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "resultIndex")]
    pub fn get_result_index(&self) -> Option<u32> {
        property::get(self, "resultIndex")
    }

    /// Sets the index of the first result that has changed.
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "resultIndex")]
    pub fn set_result_index(&self, value: u32) -> &Self {
        property::set_f64(self, "resultIndex", value as f64);
        self
    }

    /// All results of this session so far.
    ///
    /// `required SpeechRecognitionResultList results`
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "results")]
    pub fn get_results(&self) -> SpeechRecognitionResultList {
        property::get(self, "results")
    }

    /// Sets all results of this session so far.
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "results")]
    pub fn set_results(&self, value: &SpeechRecognitionResultList) -> &Self {
        property::set(self, "results", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `speech-recognition`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `speech-recognition`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `speech-recognition`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl SpeechGrammar {
    /// The address of the grammar.
    ///
    /// `attribute DOMString src`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechGrammar/src) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechgrammar-src)
    #[deprecated = "Advancements in speech recognition mean that speech grammars are not needed to achieve low error rates."]
    #[inline]
    pub fn src(&self) -> String {
        Js::get_src__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the address of the grammar.
    ///
    /// Feature `speech-recognition`.
    #[doc(alias = "src")]
    #[deprecated = "Advancements in speech recognition mean that speech grammars are not needed to achieve low error rates."]
    #[inline]
    pub fn set_src(&self, value: &str) {
        Js::set_src__str(js(self), value)
    }

    /// The importance of the grammar; 1 by default.
    ///
    /// `attribute float weight`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechGrammar/weight) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechgrammar-weight)
    #[deprecated = "Advancements in speech recognition mean that speech grammars are not needed to achieve low error rates."]
    #[inline]
    pub fn weight(&self) -> f32 {
        Js::get_weight__as_number(js(self)) as f32
    }

    /// Sets the importance of the grammar; 1 by default.
    ///
    /// Feature `speech-recognition`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "weight")]
    #[deprecated = "Advancements in speech recognition mean that speech grammars are not needed to achieve low error rates."]
    #[inline]
    pub fn set_weight(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_weight__number(js(self), value as f64)
    }
}

impl SpeechGrammarList {
    /// Makes a new `SpeechGrammarList`.
    ///
    /// `constructor()`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechGrammarList/SpeechGrammarList) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechgrammarlist-speechgrammarlist)
    #[deprecated = "Advancements in speech recognition mean that speech grammars are not needed to achieve low error rates."]
    #[inline]
    pub fn new() -> SpeechGrammarList {
        Js::new_SpeechGrammarList__as_value().cast()
    }

    /// The number of grammars.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechGrammarList/length) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechgrammarlist-length)
    #[deprecated = "Advancements in speech recognition mean that speech grammars are not needed to achieve low error rates."]
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter SpeechGrammar? item(unsigned long index)`
    ///
    /// Feature `speech-recognition`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<SpeechGrammar> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Returns the grammar with this index, or nothing if there is none.
    ///
    /// `getter SpeechGrammar? item(unsigned long index)`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechGrammarList/item) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechgrammarlist-item)
    #[deprecated = "Advancements in speech recognition mean that speech grammars are not needed to achieve low error rates."]
    #[inline]
    pub fn item(&self, index: u32) -> Option<SpeechGrammar> {
        Js::call_item__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Adds the grammar at an address, with a weight.
    ///
    /// `undefined addFromUri(DOMString src, optional float weight = 1.0)`
    ///
    /// Feature `speech-recognition`. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechGrammarList/addFromURI) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechgrammarlist-addfromuri)
    #[doc(alias = "addFromUri")]
    #[deprecated = "Advancements in speech recognition mean that speech grammars are not needed to achieve low error rates."]
    #[inline]
    pub fn add_from_uri(&self, src: &str) {
        Js::call_addFromUri__str(js(self), src)
    }

    /// As `add_from_uri`, with `weight`.
    ///
    /// `undefined addFromUri(DOMString src, optional float weight = 1.0)`
    ///
    /// Feature `speech-recognition`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "addFromUri")]
    #[deprecated = "Advancements in speech recognition mean that speech grammars are not needed to achieve low error rates."]
    #[inline]
    pub fn add_from_uri_with_weight(&self, src: &str, weight: f32) -> Result<(), Exception> {
        Js::try_call_addFromUri__str_number(js(self), src, weight as f64)
    }

    /// Adds a grammar that is given as text, with a weight.
    ///
    /// `undefined addFromString(DOMString string, optional float weight = 1.0)`
    ///
    /// Feature `speech-recognition`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechGrammarList/addFromString) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechgrammarlist-addfromstring)
    #[doc(alias = "addFromString")]
    #[deprecated = "Advancements in speech recognition mean that speech grammars are not needed to achieve low error rates."]
    #[inline]
    pub fn add_from_string(&self, string: &str) {
        Js::call_addFromString__str(js(self), string)
    }

    /// As `add_from_string`, with `weight`.
    ///
    /// `undefined addFromString(DOMString string, optional float weight = 1.0)`
    ///
    /// Feature `speech-recognition`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "addFromString")]
    #[deprecated = "Advancements in speech recognition mean that speech grammars are not needed to achieve low error rates."]
    #[inline]
    pub fn add_from_string_with_weight(&self, string: &str, weight: f32) -> Result<(), Exception> {
        Js::try_call_addFromString__str_number(js(self), string, weight as f64)
    }
}

impl IntoIterator for &SpeechGrammarList {
    type Item = SpeechGrammar;
    type IntoIter = IndexedIter<SpeechGrammar>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] SpeechGrammarList; SpeechGrammar);

impl SpeechRecognitionPhrase {
    /// Makes a new `SpeechRecognitionPhrase`.
    ///
    /// `constructor(DOMString phrase, optional float boost = 1.0)`
    ///
    /// Feature `speech-recognition`. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionPhrase/SpeechRecognitionPhrase) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognitionphrase-speechrecognitionphrase)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(phrase: &str) -> Result<SpeechRecognitionPhrase, Exception> {
        Js::try_new_SpeechRecognitionPhrase__str__as_value(phrase).map(Js::cast)
    }

    /// As `new`, with `boost`.
    ///
    /// `constructor(DOMString phrase, optional float boost = 1.0)`
    ///
    /// Feature `speech-recognition`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_boost(phrase: &str, boost: f32) -> Result<SpeechRecognitionPhrase, Exception> {
        Js::try_new_SpeechRecognitionPhrase__str_number__as_value(phrase, boost as f64).map(Js::cast)
    }

    /// The text of the phrase.
    ///
    /// `readonly attribute DOMString phrase`
    ///
    /// Feature `speech-recognition`. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionPhrase/phrase) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognitionphrase-phrase)
    #[inline]
    pub fn phrase(&self) -> String {
        Js::get_phrase__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The strength of the preference, from 0 to 10.
    ///
    /// `readonly attribute float boost`
    ///
    /// Feature `speech-recognition`. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechRecognitionPhrase/boost) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechrecognitionphrase-boost)
    #[inline]
    pub fn boost(&self) -> f32 {
        Js::get_boost__as_number(js(self)) as f32
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "boost")]
    pub(crate) fn get_boost__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "confidence")]
    pub(crate) fn get_confidence__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "continuous")]
    pub(crate) fn get_continuous__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "grammars")]
    pub(crate) fn get_grammars__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "interimResults")]
    pub(crate) fn get_interimResults__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "isFinal")]
    pub(crate) fn get_isFinal__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "maxAlternatives")]
    pub(crate) fn get_maxAlternatives__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "phrase")]
    pub(crate) fn get_phrase__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "phrases")]
    pub(crate) fn get_phrases__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "processLocally")]
    pub(crate) fn get_processLocally__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "resultIndex")]
    pub(crate) fn get_resultIndex__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "transcript")]
    pub(crate) fn get_transcript__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "unspokenPunctuation")]
    pub(crate) fn get_unspokenPunctuation__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "weight")]
    pub(crate) fn get_weight__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, setter, js_name = "continuous")]
    pub(crate) fn set_continuous__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "grammars")]
    pub(crate) fn set_grammars__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "interimResults")]
    pub(crate) fn set_interimResults__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "maxAlternatives")]
    pub(crate) fn set_maxAlternatives__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "phrases")]
    pub(crate) fn set_phrases__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "processLocally")]
    pub(crate) fn set_processLocally__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "unspokenPunctuation")]
    pub(crate) fn set_unspokenPunctuation__bool(this: &Js, a0: bool);
    #[wasm_bindgen(catch, method, setter, js_name = "weight")]
    pub(crate) fn try_set_weight__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "addFromString")]
    pub(crate) fn call_addFromString__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "addFromString")]
    pub(crate) fn try_call_addFromString__str_number(this: &Js, a0: &str, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "addFromUri")]
    pub(crate) fn call_addFromUri__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "addFromUri")]
    pub(crate) fn try_call_addFromUri__str_number(this: &Js, a0: &str, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(constructor, js_class = "SpeechGrammarList")]
    pub(crate) fn new_SpeechGrammarList__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "SpeechRecognition")]
    pub(crate) fn new_SpeechRecognition__as_value() -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "SpeechRecognitionErrorEvent")]
    pub(crate) fn try_new_SpeechRecognitionErrorEvent__str_value__as_value(
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "SpeechRecognitionEvent")]
    pub(crate) fn new_SpeechRecognitionEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "SpeechRecognitionPhrase")]
    pub(crate) fn try_new_SpeechRecognitionPhrase__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "SpeechRecognitionPhrase")]
    pub(crate) fn try_new_SpeechRecognitionPhrase__str_number__as_value(a0: &str, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "SpeechRecognition", js_name = "available")]
    pub(crate) fn try_static_call_SpeechRecognition_available__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "SpeechRecognition", js_name = "install")]
    pub(crate) fn try_static_call_SpeechRecognition_install__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
