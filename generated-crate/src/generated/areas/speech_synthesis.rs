//! Speaking text

use crate::runtime::prelude::*;
use crate::{
    Event, SpeechSynthesis, SpeechSynthesisErrorCode, SpeechSynthesisErrorEvent, SpeechSynthesisErrorEventInit,
    SpeechSynthesisEvent, SpeechSynthesisEventInit, SpeechSynthesisUtterance, SpeechSynthesisVoice, Window,
};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, getter, js_name = "charIndex")]
    pub(crate) fn get_charIndex__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "charLength")]
    pub(crate) fn get_charLength__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "localService")]
    pub(crate) fn get_localService__as_bool(this: &Js) -> bool;
    #[wasm_bindgen(method, getter, js_name = "onboundary")]
    pub(crate) fn get_onboundary__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "onmark")]
    pub(crate) fn get_onmark__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "onvoiceschanged")]
    pub(crate) fn get_onvoiceschanged__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "pitch")]
    pub(crate) fn get_pitch__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "rate")]
    pub(crate) fn get_rate__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "speaking")]
    pub(crate) fn get_speaking__as_bool(this: &Js) -> bool;
    #[wasm_bindgen(catch, method, getter, js_name = "speechSynthesis")]
    pub(crate) fn try_get_speechSynthesis__as_value(this: &Js) -> Result<JsValue, Exception>;
    #[wasm_bindgen(method, getter, js_name = "utterance")]
    pub(crate) fn get_utterance__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "voice")]
    pub(crate) fn get_voice__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "voiceURI")]
    pub(crate) fn get_voiceURI__as_str(this: &Js) -> String;
    #[wasm_bindgen(method, getter, js_name = "volume")]
    pub(crate) fn get_volume__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, setter, js_name = "onboundary")]
    pub(crate) fn set_onboundary__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "onmark")]
    pub(crate) fn set_onmark__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "onvoiceschanged")]
    pub(crate) fn set_onvoiceschanged__value(this: &Js, a0: &JsValue);
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

impl Window {
    /// `readonly attribute SpeechSynthesis speechSynthesis`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/Window/speechSynthesis) · [Specification](https://webaudio.github.io/web-speech-api/#tts-section)
    #[doc(alias = "speechSynthesis")]
    #[inline]
    pub fn speech_synthesis(&self) -> Result<SpeechSynthesis, Exception> {
        Ok(FromJs::from_js(self.js().try_get_speechSynthesis__as_value()?))
    }
}

impl SpeechSynthesis {
    /// `readonly attribute boolean pending`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesis/pending) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesis-pending)
    #[inline]
    pub fn pending(&self) -> bool {
        self.js().get_pending__as_bool()
    }

    /// `readonly attribute boolean speaking`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesis/speaking) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesis-speaking)
    #[inline]
    pub fn speaking(&self) -> bool {
        self.js().get_speaking__as_bool()
    }

    /// `readonly attribute boolean paused`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesis/paused) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesis-paused)
    #[inline]
    pub fn paused(&self) -> bool {
        self.js().get_paused__as_bool()
    }

    /// `attribute EventHandler onvoiceschanged`
    ///
    /// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesis/voiceschanged_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechsynthesis-voiceschanged)
    #[inline]
    pub fn onvoiceschanged(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onvoiceschanged__as_value())
    }

    /// `attribute EventHandler onvoiceschanged`
    ///
    /// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesis/voiceschanged_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechsynthesis-voiceschanged)
    #[doc(alias = "onvoiceschanged")]
    #[inline]
    pub fn set_onvoiceschanged(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onvoiceschanged__value(nullable(value))
    }

    /// `undefined speak(SpeechSynthesisUtterance utterance)`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesis/speak) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesis-speak)
    #[inline]
    pub fn speak(&self, utterance: &SpeechSynthesisUtterance) {
        self.js().call_speak__value(utterance)
    }

    /// `undefined cancel()`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesis/cancel) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesis-cancel)
    #[inline]
    pub fn cancel(&self) {
        self.js().call_cancel()
    }

    /// `undefined pause()`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesis/pause) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesis-pause)
    #[inline]
    pub fn pause(&self) {
        self.js().call_pause()
    }

    /// `undefined resume()`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesis/resume) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesis-resume)
    #[inline]
    pub fn resume(&self) {
        self.js().call_resume()
    }

    /// `sequence<SpeechSynthesisVoice> getVoices()`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesis/getVoices) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesis-getvoices)
    #[doc(alias = "getVoices")]
    #[inline]
    pub fn get_voices(&self) -> Array<SpeechSynthesisVoice> {
        FromJs::from_js(self.js().call_getVoices__as_value())
    }
}

impl SpeechSynthesisUtterance {
    /// `constructor(optional DOMString text)`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/SpeechSynthesisUtterance) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisutterance-speechsynthesisutterance)
    #[inline]
    pub fn new() -> SpeechSynthesisUtterance {
        FromJs::from_js(JsValue::from(Js::new_SpeechSynthesisUtterance__as_value()))
    }

    /// `constructor(optional DOMString text)`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/SpeechSynthesisUtterance) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisutterance-speechsynthesisutterance)
    #[inline]
    pub fn new_with_text(text: &str) -> SpeechSynthesisUtterance {
        FromJs::from_js(JsValue::from(Js::new_SpeechSynthesisUtterance__str__as_value(text)))
    }

    /// `attribute DOMString text`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/text) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisutterance-text)
    #[inline]
    pub fn text(&self) -> String {
        self.js().get_text__as_str()
    }

    /// `attribute DOMString text`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/text) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisutterance-text)
    #[doc(alias = "text")]
    #[inline]
    pub fn set_text(&self, value: &str) {
        self.js().set_text__str(value)
    }

    /// `attribute DOMString lang`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/lang) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisutterance-lang)
    #[inline]
    pub fn lang(&self) -> String {
        self.js().get_lang__as_str()
    }

    /// `attribute DOMString lang`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/lang) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisutterance-lang)
    #[doc(alias = "lang")]
    #[inline]
    pub fn set_lang(&self, value: &str) {
        self.js().set_lang__str(value)
    }

    /// `attribute SpeechSynthesisVoice? voice`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/voice) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisutterance-voice)
    #[inline]
    pub fn voice(&self) -> Option<SpeechSynthesisVoice> {
        FromJs::from_js(self.js().get_voice__as_value())
    }

    /// `attribute SpeechSynthesisVoice? voice`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/voice) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisutterance-voice)
    #[doc(alias = "voice")]
    #[inline]
    pub fn set_voice(&self, value: Option<&SpeechSynthesisVoice>) {
        self.js().set_voice__value(nullable(value))
    }

    /// `attribute float volume`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/volume) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisutterance-volume)
    #[inline]
    pub fn volume(&self) -> f32 {
        self.js().get_volume__as_number() as f32
    }

    /// `attribute float volume`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/volume) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisutterance-volume)
    #[doc(alias = "volume")]
    #[inline]
    pub fn set_volume(&self, value: f32) -> Result<(), Exception> {
        self.js().try_set_volume__number(f64::from(value))
    }

    /// `attribute float rate`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/rate) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisutterance-rate)
    #[inline]
    pub fn rate(&self) -> f32 {
        self.js().get_rate__as_number() as f32
    }

    /// `attribute float rate`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/rate) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisutterance-rate)
    #[doc(alias = "rate")]
    #[inline]
    pub fn set_rate(&self, value: f32) -> Result<(), Exception> {
        self.js().try_set_rate__number(f64::from(value))
    }

    /// `attribute float pitch`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/pitch) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisutterance-pitch)
    #[inline]
    pub fn pitch(&self) -> f32 {
        self.js().get_pitch__as_number() as f32
    }

    /// `attribute float pitch`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/pitch) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisutterance-pitch)
    #[doc(alias = "pitch")]
    #[inline]
    pub fn set_pitch(&self, value: f32) -> Result<(), Exception> {
        self.js().try_set_pitch__number(f64::from(value))
    }

    /// `attribute EventHandler onstart`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/start_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechsynthesisutterance-start)
    #[inline]
    pub fn onstart(&self) -> Option<Function<fn(SpeechSynthesisEvent)>> {
        FromJs::from_js(self.js().get_onstart__as_value())
    }

    /// `attribute EventHandler onstart`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/start_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechsynthesisutterance-start)
    #[doc(alias = "onstart")]
    #[inline]
    pub fn set_onstart(&self, value: Option<&Function<fn(SpeechSynthesisEvent)>>) {
        self.js().set_onstart__value(nullable(value))
    }

    /// `attribute EventHandler onend`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/end_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechsynthesisutterance-end)
    #[inline]
    pub fn onend(&self) -> Option<Function<fn(SpeechSynthesisEvent)>> {
        FromJs::from_js(self.js().get_onend__as_value())
    }

    /// `attribute EventHandler onend`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/end_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechsynthesisutterance-end)
    #[doc(alias = "onend")]
    #[inline]
    pub fn set_onend(&self, value: Option<&Function<fn(SpeechSynthesisEvent)>>) {
        self.js().set_onend__value(nullable(value))
    }

    /// `attribute EventHandler onerror`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/error_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechsynthesisutterance-error)
    #[inline]
    pub fn onerror(&self) -> Option<Function<fn(SpeechSynthesisErrorEvent)>> {
        FromJs::from_js(self.js().get_onerror__as_value())
    }

    /// `attribute EventHandler onerror`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/error_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechsynthesisutterance-error)
    #[doc(alias = "onerror")]
    #[inline]
    pub fn set_onerror(&self, value: Option<&Function<fn(SpeechSynthesisErrorEvent)>>) {
        self.js().set_onerror__value(nullable(value))
    }

    /// `attribute EventHandler onpause`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/pause_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechsynthesisutterance-pause)
    #[inline]
    pub fn onpause(&self) -> Option<Function<fn(SpeechSynthesisEvent)>> {
        FromJs::from_js(self.js().get_onpause__as_value())
    }

    /// `attribute EventHandler onpause`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/pause_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechsynthesisutterance-pause)
    #[doc(alias = "onpause")]
    #[inline]
    pub fn set_onpause(&self, value: Option<&Function<fn(SpeechSynthesisEvent)>>) {
        self.js().set_onpause__value(nullable(value))
    }

    /// `attribute EventHandler onresume`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/resume_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechsynthesisutterance-resume)
    #[inline]
    pub fn onresume(&self) -> Option<Function<fn(SpeechSynthesisEvent)>> {
        FromJs::from_js(self.js().get_onresume__as_value())
    }

    /// `attribute EventHandler onresume`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/resume_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechsynthesisutterance-resume)
    #[doc(alias = "onresume")]
    #[inline]
    pub fn set_onresume(&self, value: Option<&Function<fn(SpeechSynthesisEvent)>>) {
        self.js().set_onresume__value(nullable(value))
    }

    /// `attribute EventHandler onmark`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/mark_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechsynthesisutterance-mark)
    #[inline]
    pub fn onmark(&self) -> Option<Function<fn(SpeechSynthesisEvent)>> {
        FromJs::from_js(self.js().get_onmark__as_value())
    }

    /// `attribute EventHandler onmark`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/mark_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechsynthesisutterance-mark)
    #[doc(alias = "onmark")]
    #[inline]
    pub fn set_onmark(&self, value: Option<&Function<fn(SpeechSynthesisEvent)>>) {
        self.js().set_onmark__value(nullable(value))
    }

    /// `attribute EventHandler onboundary`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/boundary_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechsynthesisutterance-boundary)
    #[inline]
    pub fn onboundary(&self) -> Option<Function<fn(SpeechSynthesisEvent)>> {
        FromJs::from_js(self.js().get_onboundary__as_value())
    }

    /// `attribute EventHandler onboundary`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisUtterance/boundary_event) · [Specification](https://webaudio.github.io/web-speech-api/#eventdef-speechsynthesisutterance-boundary)
    #[doc(alias = "onboundary")]
    #[inline]
    pub fn set_onboundary(&self, value: Option<&Function<fn(SpeechSynthesisEvent)>>) {
        self.js().set_onboundary__value(nullable(value))
    }
}

impl SpeechSynthesisEvent {
    /// `constructor(DOMString type, SpeechSynthesisEventInit eventInitDict)`
    ///
    /// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisEvent/SpeechSynthesisEvent) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisevent-speechsynthesisevent)
    #[inline]
    pub fn new(type_: &str, event_init_dict: &SpeechSynthesisEventInit) -> Result<SpeechSynthesisEvent, Exception> {
        Ok(
            FromJs::from_js(
                JsValue::from(Js::try_new_SpeechSynthesisEvent__str_value__as_value(type_, event_init_dict)?),
            ),
        )
    }

    /// `readonly attribute SpeechSynthesisUtterance utterance`
    ///
    /// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisEvent/utterance) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisevent-utterance)
    #[inline]
    pub fn utterance(&self) -> SpeechSynthesisUtterance {
        FromJs::from_js(self.js().get_utterance__as_value())
    }

    /// `readonly attribute unsigned long charIndex`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisEvent/charIndex) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisevent-charindex)
    #[doc(alias = "charIndex")]
    #[inline]
    pub fn char_index(&self) -> u32 {
        self.js().get_charIndex__as_number() as u32
    }

    /// `readonly attribute unsigned long charLength`
    ///
    /// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisEvent/charLength) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisevent-charlength)
    #[doc(alias = "charLength")]
    #[inline]
    pub fn char_length(&self) -> u32 {
        self.js().get_charLength__as_number() as u32
    }

    /// `readonly attribute float elapsedTime`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisEvent/elapsedTime) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisevent-elapsedtime)
    #[doc(alias = "elapsedTime")]
    #[inline]
    pub fn elapsed_time(&self) -> f32 {
        self.js().get_elapsedTime__as_number() as f32
    }

    /// `readonly attribute DOMString name`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisEvent/name) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisevent-name)
    #[inline]
    pub fn name(&self) -> String {
        self.js().get_name__as_str()
    }
}

impl SpeechSynthesisEventInit {
    /// `dictionary SpeechSynthesisEventInit : EventInit`
    pub fn new(utterance: &SpeechSynthesisUtterance) -> Self {
        let this = Object::new();
        property::set(&this, "utterance", utterance);
        FromJs::from_js(JsValue::from(this))
    }

    /// `required SpeechSynthesisUtterance utterance`
    #[doc(alias = "utterance")]
    pub fn get_utterance(&self) -> SpeechSynthesisUtterance {
        FromJs::from_js(property::get(self, "utterance"))
    }

    /// `required SpeechSynthesisUtterance utterance`
    #[doc(alias = "utterance")]
    pub fn set_utterance(&self, value: &SpeechSynthesisUtterance) -> &Self {
        property::set(self, "utterance", value);
        self
    }

    /// `unsigned long charIndex = 0`
    #[doc(alias = "charIndex")]
    pub fn get_char_index(&self) -> Option<u32> {
        FromJs::from_js(property::get(self, "charIndex"))
    }

    /// `unsigned long charIndex = 0`
    #[doc(alias = "charIndex")]
    pub fn set_char_index(&self, value: u32) -> &Self {
        property::set_f64(self, "charIndex", f64::from(value));
        self
    }

    /// `unsigned long charLength = 0`
    #[doc(alias = "charLength")]
    pub fn get_char_length(&self) -> Option<u32> {
        FromJs::from_js(property::get(self, "charLength"))
    }

    /// `unsigned long charLength = 0`
    #[doc(alias = "charLength")]
    pub fn set_char_length(&self, value: u32) -> &Self {
        property::set_f64(self, "charLength", f64::from(value));
        self
    }

    /// `float elapsedTime = 0`
    #[doc(alias = "elapsedTime")]
    pub fn get_elapsed_time(&self) -> Option<f32> {
        FromJs::from_js(property::get(self, "elapsedTime"))
    }

    /// `float elapsedTime = 0`
    #[doc(alias = "elapsedTime")]
    pub fn set_elapsed_time(&self, value: f32) -> &Self {
        property::set_f64(self, "elapsedTime", f64::from(value));
        self
    }

    /// `DOMString name = ""`
    #[doc(alias = "name")]
    pub fn get_name(&self) -> Option<String> {
        FromJs::from_js(property::get(self, "name"))
    }

    /// `DOMString name = ""`
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl SpeechSynthesisErrorEvent {
    /// `constructor(DOMString type, SpeechSynthesisErrorEventInit eventInitDict)`
    ///
    /// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisErrorEvent/SpeechSynthesisErrorEvent) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesiserrorevent-speechsynthesiserrorevent)
    #[inline]
    pub fn new(
        type_: &str,
        event_init_dict: &SpeechSynthesisErrorEventInit,
    ) -> Result<SpeechSynthesisErrorEvent, Exception> {
        Ok(
            FromJs::from_js(
                JsValue::from(Js::try_new_SpeechSynthesisErrorEvent__str_value__as_value(type_, event_init_dict)?),
            ),
        )
    }

    /// `readonly attribute SpeechSynthesisErrorCode error`
    ///
    /// Baseline: widely available since ≤2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisErrorEvent/error) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesiserrorevent-error)
    #[inline]
    pub fn error(&self) -> SpeechSynthesisErrorCode {
        FromJs::from_js(self.js().get_error__as_value())
    }
}

impl SpeechSynthesisErrorEventInit {
    /// `dictionary SpeechSynthesisErrorEventInit : SpeechSynthesisEventInit`
    pub fn new(utterance: &SpeechSynthesisUtterance, error: SpeechSynthesisErrorCode) -> Self {
        let this = Object::new();
        property::set(&this, "utterance", utterance);
        property::set_str(&this, "error", error.as_str());
        FromJs::from_js(JsValue::from(this))
    }

    /// `required SpeechSynthesisErrorCode error`
    #[doc(alias = "error")]
    pub fn get_error(&self) -> SpeechSynthesisErrorCode {
        FromJs::from_js(property::get(self, "error"))
    }

    /// `required SpeechSynthesisErrorCode error`
    #[doc(alias = "error")]
    pub fn set_error(&self, value: SpeechSynthesisErrorCode) -> &Self {
        property::set_str(self, "error", value.as_str());
        self
    }
}

impl SpeechSynthesisVoice {
    /// `readonly attribute DOMString voiceURI`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisVoice/voiceURI) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisvoice-voiceuri)
    #[doc(alias = "voiceURI")]
    #[inline]
    pub fn voice_uri(&self) -> String {
        self.js().get_voiceURI__as_str()
    }

    /// `readonly attribute DOMString name`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisVoice/name) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisvoice-name)
    #[inline]
    pub fn name(&self) -> String {
        self.js().get_name__as_str()
    }

    /// `readonly attribute DOMString lang`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisVoice/lang) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisvoice-lang)
    #[inline]
    pub fn lang(&self) -> String {
        self.js().get_lang__as_str()
    }

    /// `readonly attribute boolean localService`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisVoice/localService) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisvoice-localservice)
    #[doc(alias = "localService")]
    #[inline]
    pub fn local_service(&self) -> bool {
        self.js().get_localService__as_bool()
    }

    /// `readonly attribute boolean default`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/SpeechSynthesisVoice/default) · [Specification](https://webaudio.github.io/web-speech-api/#dom-speechsynthesisvoice-default)
    #[inline]
    pub fn default(&self) -> bool {
        self.js().get_default__as_bool()
    }
}
