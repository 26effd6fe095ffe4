//! Where sound is played, how it mixes with other apps, whether it may start by itself

use crate::runtime::prelude::*;
use crate::HtmlMediaElement;
#[cfg(feature = "experimental")]
use crate::{
    AudioOutputOptions, AudioSession, AudioSessionState, AudioSessionType, AutoplayPolicy,
    AutoplayPolicyMediaTypeOrHtmlMediaElementOrAudioContext, Event, MediaDeviceInfo, MediaDevices, Navigator,
};

#[cfg(feature = "experimental")]
impl AudioOutputOptions {
    /// The options of `selectAudioOutput`.
    ///
    /// `dictionary AudioOutputOptions`
    ///
    /// Features `audio-output` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The ID of a device chosen earlier, which may then be allowed without a prompt.
    ///
    /// `DOMString deviceId = ""`
    ///
    /// Features `audio-output` and `experimental`.
    #[doc(alias = "deviceId")]
    pub fn get_device_id(&self) -> Option<String> {
        property::get(self, "deviceId")
    }

    /// Sets the ID of a device chosen earlier, which may then be allowed without a prompt.
    ///
    /// Features `audio-output` and `experimental`.
    #[doc(alias = "deviceId")]
    pub fn set_device_id(&self, value: &str) -> &Self {
        property::set_str(self, "deviceId", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for AudioOutputOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl AudioSession {
    /// The kind of audio that the page plays; `auto` lets the browser decide.
    ///
    /// `attribute AudioSessionType type`
    ///
    /// Features `audio-output` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioSession/type) · [Specification](https://w3c.github.io/audio-session/#dom-audiosession-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> AudioSessionType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// Sets the kind of audio that the page plays; `auto` lets the browser decide.
    ///
    /// Features `audio-output` and `experimental`.
    #[doc(alias = "type")]
    #[inline]
    pub fn set_type(&self, value: AudioSessionType) {
        Js::set_type__str(js(self), value.as_str())
    }

    /// Whether the session is active, inactive or interrupted, for example by a phone call.
    ///
    /// `readonly attribute AudioSessionState state`
    ///
    /// Features `audio-output` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/AudioSession/state) · [Specification](https://w3c.github.io/audio-session/#dom-audiosession-state)
    #[inline]
    pub fn state(&self) -> AudioSessionState {
        FromJs::from_js(Js::get_state__as_value(js(self)))
    }

    /// The handler of the event `statechange`.
    ///
    /// `attribute EventHandler onstatechange`
    ///
    /// Features `audio-output` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/AudioSession/statechange_event) · [Specification](https://w3c.github.io/audio-session/#dom-audiosession-onstatechange)
    pub fn onstatechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onstatechange")
    }

    /// Sets the handler of the event `statechange`.
    ///
    /// Features `audio-output` and `experimental`.
    #[doc(alias = "onstatechange")]
    pub fn set_onstatechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onstatechange", nullable(value))
    }
}

impl HtmlMediaElement {
    /// The ID of the audio output device; an empty string for the default device.
    ///
    /// `readonly attribute DOMString sinkId`
    ///
    /// Feature `audio-output`. In secure contexts only. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/sinkId) · [Specification](https://w3c.github.io/mediacapture-output/#dom-htmlmediaelement-sinkid)
    #[doc(alias = "sinkId")]
    #[inline]
    pub fn sink_id(&self) -> String {
        Js::get_sinkId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Plays the sound on the output device with this ID; an empty string means the default device.
    ///
    /// `Promise<undefined> setSinkId(DOMString sinkId)`
    ///
    /// Feature `audio-output`. In secure contexts only. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/setSinkId) · [Specification](https://w3c.github.io/mediacapture-output/#dom-htmlmediaelement-setsinkid)
    #[doc(alias = "setSinkId")]
    #[inline]
    pub fn set_sink_id(&self, sink_id: &str) -> Promise<()> {
        Promise::of_call(Js::try_call_setSinkId__str__as_value(js(self), sink_id))
    }
}

#[cfg(feature = "experimental")]
impl Navigator {
    /// The audio session of the page.
    ///
    /// `readonly attribute AudioSession audioSession`
    ///
    /// Features `audio-output` and `experimental`. Exposed in Window only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/audioSession) · [Specification](https://w3c.github.io/audio-session/#dom-navigator-audiosession)
    #[doc(alias = "audioSession")]
    #[inline]
    pub fn audio_session(&self) -> AudioSession {
        FromJs::from_js(Js::get_audioSession__as_value(js(self)))
    }

    /// Returns whether a kind of media, an element or an audio context may start without a user gesture.
    ///
    /// `AutoplayPolicy getAutoplayPolicy(AutoplayPolicyMediaType type)`
    /// `AutoplayPolicy getAutoplayPolicy(HTMLMediaElement element)`
    /// `AutoplayPolicy getAutoplayPolicy(AudioContext context)`
    ///
    /// Features `audio-output` and `experimental`. Exposed in Window only. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/getAutoplayPolicy) · [Specification](https://w3c.github.io/autoplay/#dom-navigator-getautoplaypolicy)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getAutoplayPolicy")]
    #[inline]
    pub fn get_autoplay_policy(
        &self,
        type_: impl Into<AutoplayPolicyMediaTypeOrHtmlMediaElementOrAudioContext>,
    ) -> Result<AutoplayPolicy, Exception> {
        Js::try_call_getAutoplayPolicy__value__as_value(js(self), &type_.into().to_js()).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl MediaDevices {
    /// Asks the user to choose an audio output device and resolves to it.
    ///
    /// `Promise<MediaDeviceInfo> selectAudioOutput(optional AudioOutputOptions options = {})`
    ///
    /// Features `audio-output` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDevices/selectAudioOutput) · [Specification](https://w3c.github.io/mediacapture-output/#dom-mediadevices-selectaudiooutput)
    #[doc(alias = "selectAudioOutput")]
    #[inline]
    pub fn select_audio_output(&self) -> Promise<MediaDeviceInfo> {
        Promise::of_call(Js::try_call_selectAudioOutput__as_value(js(self)))
    }

    /// As `select_audio_output`, with `options`.
    ///
    /// `Promise<MediaDeviceInfo> selectAudioOutput(optional AudioOutputOptions options = {})`
    ///
    /// Features `audio-output` and `experimental`.
    #[doc(alias = "selectAudioOutput")]
    #[inline]
    pub fn select_audio_output_with_options(&self, options: &AudioOutputOptions) -> Promise<MediaDeviceInfo> {
        Promise::of_call(Js::try_call_selectAudioOutput__value__as_value(js(self), options.as_ref()))
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "setSinkId")]
    pub(crate) fn try_call_setSinkId__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "audioSession")]
    pub(crate) fn get_audioSession__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "getAutoplayPolicy")]
    pub(crate) fn try_call_getAutoplayPolicy__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "selectAudioOutput")]
    pub(crate) fn try_call_selectAudioOutput__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "selectAudioOutput")]
    pub(crate) fn try_call_selectAudioOutput__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}
