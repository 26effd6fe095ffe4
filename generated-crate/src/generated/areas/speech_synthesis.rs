//! Speaking text

use crate::runtime::prelude::*;
use crate::{
    Event, SpeechSynthesis, SpeechSynthesisErrorCode, SpeechSynthesisErrorEvent, SpeechSynthesisErrorEventInit,
    SpeechSynthesisEvent, SpeechSynthesisEventInit, SpeechSynthesisUtterance, SpeechSynthesisVoice, Window,
};

impl Window {
    /// The speech output of this window.
    ///
    /// `readonly attribute SpeechSynthesis speechSynthesis`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/Window/speechSynthesis) · [Specification](https://webaudio.github.io/web-speech-api/#tts-section)
    #[doc(alias = "speechSynthesis")]
    #[inline]
    pub fn speech_synthesis(&self) -> SpeechSynthesis {
        FromJs::from_js(Js::get_speechSynthesis__as_value(js(self)))
    }
}

impl SpeechSynthesis {
    /// Whether there are texts in the queue that have not been started.
    ///
    /// `readonly attribute boolean pending`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesis/pending) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesis-pending)
    #[inline]
    pub fn pending(&self) -> bool {
        Js::get_pending__as_bool(js(self)).get()
    }

    /// Whether a text is being spoken; also true while it is paused.
    ///
    /// `readonly attribute boolean speaking`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesis/speaking) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesis-speaking)
    #[inline]
    pub fn speaking(&self) -> bool {
        Js::get_speaking__as_bool(js(self)).get()
    }

    /// Whether the output is paused.
    ///
    /// `readonly attribute boolean paused`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesis/paused) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesis-paused)
    #[inline]
    pub fn paused(&self) -> bool {
        Js::get_paused__as_bool(js(self)).get()
    }

    /// The handler of the event `voiceschanged`.
    ///
    /// `attribute EventHandler onvoiceschanged`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesis/voiceschanged_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechsynthesis-voiceschanged)
    pub fn onvoiceschanged(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onvoiceschanged")
    }

    /// Sets the handler of the event `voiceschanged`.
    ///
    /// Feature `speech-synthesis`.
    #[doc(alias = "onvoiceschanged")]
    pub fn set_onvoiceschanged(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onvoiceschanged", nullable(value))
    }

    /// Adds a text to the end of the queue.
    ///
    /// `undefined speak(SpeechSynthesisUtterance utterance)`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesis/speak) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesis-speak)
    #[inline]
    pub fn speak(&self, utterance: &SpeechSynthesisUtterance) {
        Js::call_speak__value(js(self), utterance.as_ref())
    }

    /// Stops speaking and empties the queue.
    ///
    /// `undefined cancel()`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesis/cancel) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesis-cancel)
    #[inline]
    pub fn cancel(&self) {
        Js::call_cancel(js(self))
    }

    /// Pauses the output.
    ///
    /// `undefined pause()`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesis/pause) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesis-pause)
    #[inline]
    pub fn pause(&self) {
        Js::call_pause(js(self))
    }

    /// Goes on after a pause.
    ///
    /// `undefined resume()`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesis/resume) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesis-resume)
    #[inline]
    pub fn resume(&self) {
        Js::call_resume(js(self))
    }

    /// Returns the available voices; empty until they are loaded, see `voiceschanged`.
    ///
    /// `sequence<SpeechSynthesisVoice> getVoices()`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesis/getVoices) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesis-getvoices)
    #[doc(alias = "getVoices")]
    #[inline]
    pub fn get_voices(&self) -> Array<SpeechSynthesisVoice> {
        FromJs::from_js(Js::call_getVoices__as_value(js(self)))
    }
}

impl SpeechSynthesisUtterance {
    /// Makes a new `SpeechSynthesisUtterance`.
    ///
    /// `constructor(optional DOMString text)`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/SpeechSynthesisUtterance) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisutterance-speechsynthesisutterance)
    #[inline]
    pub fn new() -> SpeechSynthesisUtterance {
        Js::new_SpeechSynthesisUtterance__as_value().cast()
    }

    /// As `new`, with `text`.
    ///
    /// `constructor(optional DOMString text)`
    ///
    /// Feature `speech-synthesis`.
    #[inline]
    pub fn new_with_text(text: &str) -> SpeechSynthesisUtterance {
        Js::new_SpeechSynthesisUtterance__str__as_value(text).cast()
    }

    /// The text to speak.
    ///
    /// `attribute DOMString text`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/text) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisutterance-text)
    #[inline]
    pub fn text(&self) -> String {
        Js::get_text__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the text to speak.
    ///
    /// Feature `speech-synthesis`.
    #[doc(alias = "text")]
    #[inline]
    pub fn set_text(&self, value: &str) {
        Js::set_text__str(js(self), value)
    }

    /// The language as a BCP 47 tag; if empty, that of the page.
    ///
    /// `attribute DOMString lang`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/lang) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisutterance-lang)
    #[inline]
    pub fn lang(&self) -> String {
        Js::get_lang__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the language as a BCP 47 tag; if empty, that of the page.
    ///
    /// Feature `speech-synthesis`.
    #[doc(alias = "lang")]
    #[inline]
    pub fn set_lang(&self, value: &str) {
        Js::set_lang__str(js(self), value)
    }

    /// The voice to use, or null for the default one of the language.
    ///
    /// `attribute SpeechSynthesisVoice? voice`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/voice) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisutterance-voice)
    #[inline]
    pub fn voice(&self) -> Option<SpeechSynthesisVoice> {
        Js::get_voice__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the voice to use, or null for the default one of the language.
    ///
    /// Feature `speech-synthesis`.
    #[doc(alias = "voice")]
    #[inline]
    pub fn set_voice(&self, value: Option<&SpeechSynthesisVoice>) {
        Js::set_voice__value(js(self), nullable(value))
    }

    /// The volume from 0 to 1; 1 by default.
    ///
    /// `attribute float volume`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/volume) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisutterance-volume)
    #[inline]
    pub fn volume(&self) -> f32 {
        Js::get_volume__as_number(js(self)) as f32
    }

    /// Sets the volume from 0 to 1; 1 by default.
    ///
    /// Feature `speech-synthesis`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "volume")]
    #[inline]
    pub fn set_volume(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_volume__number(js(self), value as f64)
    }

    /// The speed from 0.1 to 10; 1 is the normal speed of the voice.
    ///
    /// `attribute float rate`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/rate) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisutterance-rate)
    #[inline]
    pub fn rate(&self) -> f32 {
        Js::get_rate__as_number(js(self)) as f32
    }

    /// Sets the speed from 0.1 to 10; 1 is the normal speed of the voice.
    ///
    /// Feature `speech-synthesis`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "rate")]
    #[inline]
    pub fn set_rate(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_rate__number(js(self), value as f64)
    }

    /// The pitch from 0 to 2; 1 is the normal pitch of the voice.
    ///
    /// `attribute float pitch`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/pitch) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisutterance-pitch)
    #[inline]
    pub fn pitch(&self) -> f32 {
        Js::get_pitch__as_number(js(self)) as f32
    }

    /// Sets the pitch from 0 to 2; 1 is the normal pitch of the voice.
    ///
    /// Feature `speech-synthesis`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "pitch")]
    #[inline]
    pub fn set_pitch(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_pitch__number(js(self), value as f64)
    }

    /// The handler of the event `start`.
    ///
    /// `attribute EventHandler onstart`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/start_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechsynthesisutterance-start)
    pub fn onstart(&self) -> Option<Function<fn(SpeechSynthesisEvent)>> {
        property::get(self, "onstart")
    }

    /// Sets the handler of the event `start`.
    ///
    /// Feature `speech-synthesis`.
    #[doc(alias = "onstart")]
    pub fn set_onstart(&self, value: Option<&Function<fn(SpeechSynthesisEvent)>>) {
        property::set(self, "onstart", nullable(value))
    }

    /// The handler of the event `end`.
    ///
    /// `attribute EventHandler onend`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/end_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechsynthesisutterance-end)
    pub fn onend(&self) -> Option<Function<fn(SpeechSynthesisEvent)>> {
        property::get(self, "onend")
    }

    /// Sets the handler of the event `end`.
    ///
    /// Feature `speech-synthesis`.
    #[doc(alias = "onend")]
    pub fn set_onend(&self, value: Option<&Function<fn(SpeechSynthesisEvent)>>) {
        property::set(self, "onend", nullable(value))
    }

    /// The handler of the event `error`.
    ///
    /// `attribute EventHandler onerror`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/error_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechsynthesisutterance-error)
    pub fn onerror(&self) -> Option<Function<fn(SpeechSynthesisErrorEvent)>> {
        property::get(self, "onerror")
    }

    /// Sets the handler of the event `error`.
    ///
    /// Feature `speech-synthesis`.
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(SpeechSynthesisErrorEvent)>>) {
        property::set(self, "onerror", nullable(value))
    }

    /// The handler of the event `pause`.
    ///
    /// `attribute EventHandler onpause`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/pause_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechsynthesisutterance-pause)
    pub fn onpause(&self) -> Option<Function<fn(SpeechSynthesisEvent)>> {
        property::get(self, "onpause")
    }

    /// Sets the handler of the event `pause`.
    ///
    /// Feature `speech-synthesis`.
    #[doc(alias = "onpause")]
    pub fn set_onpause(&self, value: Option<&Function<fn(SpeechSynthesisEvent)>>) {
        property::set(self, "onpause", nullable(value))
    }

    /// The handler of the event `resume`.
    ///
    /// `attribute EventHandler onresume`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/resume_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechsynthesisutterance-resume)
    pub fn onresume(&self) -> Option<Function<fn(SpeechSynthesisEvent)>> {
        property::get(self, "onresume")
    }

    /// Sets the handler of the event `resume`.
    ///
    /// Feature `speech-synthesis`.
    #[doc(alias = "onresume")]
    pub fn set_onresume(&self, value: Option<&Function<fn(SpeechSynthesisEvent)>>) {
        property::set(self, "onresume", nullable(value))
    }

    /// The handler of the event `mark`.
    ///
    /// `attribute EventHandler onmark`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/mark_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechsynthesisutterance-mark)
    pub fn onmark(&self) -> Option<Function<fn(SpeechSynthesisEvent)>> {
        property::get(self, "onmark")
    }

    /// Sets the handler of the event `mark`.
    ///
    /// Feature `speech-synthesis`.
    #[doc(alias = "onmark")]
    pub fn set_onmark(&self, value: Option<&Function<fn(SpeechSynthesisEvent)>>) {
        property::set(self, "onmark", nullable(value))
    }

    /// The handler of the event `boundary`.
    ///
    /// `attribute EventHandler onboundary`
    ///
    /// Feature `speech-synthesis`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/boundary_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechsynthesisutterance-boundary)
    pub fn onboundary(&self) -> Option<Function<fn(SpeechSynthesisEvent)>> {
        property::get(self, "onboundary")
    }

    /// Sets the handler of the event `boundary`.
    ///
    /// Feature `speech-synthesis`.
    #[doc(alias = "onboundary")]
    pub fn set_onboundary(&self, value: Option<&Function<fn(SpeechSynthesisEvent)>>) {
        property::set(self, "onboundary", nullable(value))
    }
}

impl SpeechSynthesisEvent {
    /// Makes a new `SpeechSynthesisEvent`.
    ///
    /// `constructor(DOMString type, SpeechSynthesisEventInit eventInitDict)`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisEvent/SpeechSynthesisEvent) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisevent-speechsynthesisevent)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn new(
        type_: &str,
        event_init_dict: impl IntoJs<SpeechSynthesisEventInit>,
    ) -> Result<SpeechSynthesisEvent, Exception> {
        Js::try_new_SpeechSynthesisEvent__str_value__as_value(type_, &event_init_dict.to_value()).map(Js::cast)
    }

    /// The text that the event is about.
    ///
    /// `readonly attribute SpeechSynthesisUtterance utterance`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisEvent/utterance) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisevent-utterance)
    #[inline]
    pub fn utterance(&self) -> SpeechSynthesisUtterance {
        FromJs::from_js(Js::get_utterance__as_value(js(self)))
    }

    /// The index of the character that is about to be spoken.
    ///
    /// `readonly attribute unsigned long charIndex`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisEvent/charIndex) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisevent-charindex)
    #[doc(alias = "charIndex")]
    #[inline]
    pub fn char_index(&self) -> u32 {
        Js::get_charIndex__as_number(js(self)) as u32
    }

    /// The length of the word or sentence to be spoken in characters, or 0 if unknown.
    ///
    /// `readonly attribute unsigned long charLength`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisEvent/charLength) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisevent-charlength)
    #[doc(alias = "charLength")]
    #[inline]
    pub fn char_length(&self) -> u32 {
        Js::get_charLength__as_number(js(self)) as u32
    }

    /// The time since the text was started, in seconds.
    ///
    /// `readonly attribute float elapsedTime`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisEvent/elapsedTime) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisevent-elapsedtime)
    #[doc(alias = "elapsedTime")]
    #[inline]
    pub fn elapsed_time(&self) -> f32 {
        Js::get_elapsedTime__as_number(js(self)) as f32
    }

    /// The name of a mark, or `word` or `sentence` for a boundary; else an empty string.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisEvent/name) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisevent-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl SpeechSynthesisEventInit {
    /// The values to make a `SpeechSynthesisEvent` from.
    ///
    /// `dictionary SpeechSynthesisEventInit : EventInit`
    ///
    /// Feature `speech-synthesis`.
    pub fn new(utterance: &SpeechSynthesisUtterance) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "utterance", utterance.as_ref());
        this
    }

    /// The text that the event is about.
    ///
    /// `required SpeechSynthesisUtterance utterance`
    ///
    /// Feature `speech-synthesis`.
    #[doc(alias = "utterance")]
    pub fn get_utterance(&self) -> SpeechSynthesisUtterance {
        property::get(self, "utterance")
    }

    /// Sets the text that the event is about.
    ///
    /// Feature `speech-synthesis`.
    #[doc(alias = "utterance")]
    pub fn set_utterance(&self, value: &SpeechSynthesisUtterance) -> &Self {
        property::set(self, "utterance", value.as_ref());
        self
    }

    /// The index of the character that is about to be spoken.
    ///
    /// `unsigned long charIndex = 0`
    ///
    /// Feature `speech-synthesis`.
    #[doc(alias = "charIndex")]
    pub fn get_char_index(&self) -> Option<u32> {
        property::get(self, "charIndex")
    }

    /// Sets the index of the character that is about to be spoken.
    ///
    /// Feature `speech-synthesis`.
    #[doc(alias = "charIndex")]
    pub fn set_char_index(&self, value: u32) -> &Self {
        property::set_f64(self, "charIndex", value as f64);
        self
    }

    /// The length of the word or sentence to be spoken in characters, or 0 if unknown.
    ///
    /// `unsigned long charLength = 0`
    ///
    /// Feature `speech-synthesis`.
    #[doc(alias = "charLength")]
    pub fn get_char_length(&self) -> Option<u32> {
        property::get(self, "charLength")
    }

    /// Sets the length of the word or sentence to be spoken in characters, or 0 if unknown.
    ///
    /// Feature `speech-synthesis`.
    #[doc(alias = "charLength")]
    pub fn set_char_length(&self, value: u32) -> &Self {
        property::set_f64(self, "charLength", value as f64);
        self
    }

    /// The time since the text was started, in seconds.
    ///
    /// `float elapsedTime = 0`
    ///
    /// Feature `speech-synthesis`.
    #[doc(alias = "elapsedTime")]
    pub fn get_elapsed_time(&self) -> Option<f32> {
        property::get(self, "elapsedTime")
    }

    /// Sets the time since the text was started, in seconds.
    ///
    /// Feature `speech-synthesis`.
    #[doc(alias = "elapsedTime")]
    pub fn set_elapsed_time(&self, value: f32) -> &Self {
        property::set_f64(self, "elapsedTime", value as f64);
        self
    }

    /// The name of a mark, or `word` or `sentence` for a boundary; else an empty string.
    ///
    /// `DOMString name = ""`
    ///
    /// Feature `speech-synthesis`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> Option<String> {
        property::get(self, "name")
    }

    /// Sets the name of a mark, or `word` or `sentence` for a boundary; else an empty string.
    ///
    /// Feature `speech-synthesis`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `speech-synthesis`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `speech-synthesis`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `speech-synthesis`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl SpeechSynthesisErrorEvent {
    /// Makes a new `SpeechSynthesisErrorEvent`.
    ///
    /// `constructor(DOMString type, SpeechSynthesisErrorEventInit eventInitDict)`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisErrorEvent/SpeechSynthesisErrorEvent) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesiserrorevent-speechsynthesiserrorevent)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for
    /// - a NaN or an infinity
    /// - a value of an enumeration that the engine does not know
    #[inline]
    pub fn new(
        type_: &str,
        event_init_dict: impl IntoJs<SpeechSynthesisErrorEventInit>,
    ) -> Result<SpeechSynthesisErrorEvent, Exception> {
        Js::try_new_SpeechSynthesisErrorEvent__str_value__as_value(type_, &event_init_dict.to_value()).map(Js::cast)
    }

    /// The kind of the error, such as `canceled` or `network`.
    ///
    /// `readonly attribute SpeechSynthesisErrorCode error`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-10 or before. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisErrorEvent/error) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesiserrorevent-error)
    #[inline]
    pub fn error(&self) -> SpeechSynthesisErrorCode {
        FromJs::from_js(Js::get_error__as_value(js(self)))
    }
}

impl SpeechSynthesisErrorEventInit {
    /// The values to make a `SpeechSynthesisErrorEvent` from.
    ///
    /// `dictionary SpeechSynthesisErrorEventInit : SpeechSynthesisEventInit`
    ///
    /// Feature `speech-synthesis`.
    pub fn new(utterance: &SpeechSynthesisUtterance, error: SpeechSynthesisErrorCode) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "utterance", utterance.as_ref());
        property::set_str(&this, "error", error.as_str());
        this
    }

    /// The kind of the error, such as `canceled` or `network`.
    ///
    /// `required SpeechSynthesisErrorCode error`
    ///
    /// Feature `speech-synthesis`.
    #[doc(alias = "error")]
    pub fn get_error(&self) -> SpeechSynthesisErrorCode {
        property::get(self, "error")
    }

    /// Sets the kind of the error, such as `canceled` or `network`.
    ///
    /// Feature `speech-synthesis`.
    #[doc(alias = "error")]
    pub fn set_error(&self, value: SpeechSynthesisErrorCode) -> &Self {
        property::set_str(self, "error", value.as_str());
        self
    }

    /// `required SpeechSynthesisUtterance utterance`
    ///
    /// Feature `speech-synthesis`. Inherited from `SpeechSynthesisEventInit`.
    #[doc(alias = "utterance")]
    pub fn set_utterance(&self, value: &SpeechSynthesisUtterance) -> &Self {
        property::set(self, "utterance", value.as_ref());
        self
    }

    /// `unsigned long charIndex = 0`
    ///
    /// Feature `speech-synthesis`. Inherited from `SpeechSynthesisEventInit`.
    #[doc(alias = "charIndex")]
    pub fn set_char_index(&self, value: u32) -> &Self {
        property::set_f64(self, "charIndex", value as f64);
        self
    }

    /// `unsigned long charLength = 0`
    ///
    /// Feature `speech-synthesis`. Inherited from `SpeechSynthesisEventInit`.
    #[doc(alias = "charLength")]
    pub fn set_char_length(&self, value: u32) -> &Self {
        property::set_f64(self, "charLength", value as f64);
        self
    }

    /// `float elapsedTime = 0`
    ///
    /// Feature `speech-synthesis`. Inherited from `SpeechSynthesisEventInit`.
    #[doc(alias = "elapsedTime")]
    pub fn set_elapsed_time(&self, value: f32) -> &Self {
        property::set_f64(self, "elapsedTime", value as f64);
        self
    }

    /// `DOMString name = ""`
    ///
    /// Feature `speech-synthesis`. Inherited from `SpeechSynthesisEventInit`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `speech-synthesis`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `speech-synthesis`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `speech-synthesis`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl SpeechSynthesisVoice {
    /// The id of the voice.
    ///
    /// `readonly attribute DOMString voiceURI`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisVoice/voiceURI) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisvoice-voiceuri)
    #[doc(alias = "voiceURI")]
    #[inline]
    pub fn voice_uri(&self) -> String {
        Js::get_voiceURI__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The name of the voice for the user.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisVoice/name) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisvoice-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The language of the voice as a BCP 47 tag.
    ///
    /// `readonly attribute DOMString lang`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisVoice/lang) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisvoice-lang)
    #[inline]
    pub fn lang(&self) -> String {
        Js::get_lang__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether the voice works on the device, without a server.
    ///
    /// `readonly attribute boolean localService`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisVoice/localService) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisvoice-localservice)
    #[doc(alias = "localService")]
    #[inline]
    pub fn local_service(&self) -> bool {
        Js::get_localService__as_bool(js(self)).get()
    }

    /// Whether this is the default voice for its language.
    ///
    /// `readonly attribute boolean default`
    ///
    /// Feature `speech-synthesis`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisVoice/default) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisvoice-default)
    #[inline]
    pub fn default(&self) -> bool {
        Js::get_default__as_bool(js(self)).get()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "charIndex")]
    pub(crate) fn get_charIndex__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "charLength")]
    pub(crate) fn get_charLength__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "localService")]
    pub(crate) fn get_localService__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "pitch")]
    pub(crate) fn get_pitch__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "rate")]
    pub(crate) fn get_rate__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "speaking")]
    pub(crate) fn get_speaking__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "speechSynthesis")]
    pub(crate) fn get_speechSynthesis__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "utterance")]
    pub(crate) fn get_utterance__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "voice")]
    pub(crate) fn get_voice__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "voiceURI")]
    pub(crate) fn get_voiceURI__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, setter, js_name = "pitch")]
    pub(crate) fn try_set_pitch__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "rate")]
    pub(crate) fn try_set_rate__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "voice")]
    pub(crate) fn set_voice__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "getVoices")]
    pub(crate) fn call_getVoices__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "resume")]
    pub(crate) fn call_resume(this: &Js);
    #[wasm_bindgen(method, js_name = "speak")]
    pub(crate) fn call_speak__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, constructor, js_class = "SpeechSynthesisErrorEvent")]
    pub(crate) fn try_new_SpeechSynthesisErrorEvent__str_value__as_value(
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "SpeechSynthesisEvent")]
    pub(crate) fn try_new_SpeechSynthesisEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "SpeechSynthesisUtterance")]
    pub(crate) fn new_SpeechSynthesisUtterance__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "SpeechSynthesisUtterance")]
    pub(crate) fn new_SpeechSynthesisUtterance__str__as_value(a0: &str) -> Js;
}
