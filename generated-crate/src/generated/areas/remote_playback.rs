//! Playing media on another device

use crate::runtime::prelude::*;
use crate::{Event, HtmlMediaElement, RemotePlayback, RemotePlaybackAvailabilityCallback, RemotePlaybackState};

impl HtmlMediaElement {
    /// `readonly attribute RemotePlayback remote`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/remote) · [Specification](https://w3c.github.io/remote-playback/#dom-htmlmediaelement-remote)
    #[inline]
    pub fn remote(&self) -> RemotePlayback {
        FromJs::from_js(Js::get_remote__as_value(js(self)))
    }

    /// `attribute boolean disableRemotePlayback`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/disableRemotePlayback) · [Specification](https://w3c.github.io/remote-playback/#the-disableremoteplayback-attribute)
    #[doc(alias = "disableRemotePlayback")]
    #[inline]
    pub fn disable_remote_playback(&self) -> bool {
        Js::get_disableRemotePlayback__as_bool(js(self)).get()
    }

    /// `attribute boolean disableRemotePlayback`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/disableRemotePlayback) · [Specification](https://w3c.github.io/remote-playback/#the-disableremoteplayback-attribute)
    #[doc(alias = "disableRemotePlayback")]
    #[inline]
    pub fn set_disable_remote_playback(&self, value: bool) {
        Js::set_disableRemotePlayback__bool(js(self), value)
    }
}

impl RemotePlayback {
    /// `Promise<long> watchAvailability(RemotePlaybackAvailabilityCallback callback)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RemotePlayback/watchAvailability) · [Specification](https://w3c.github.io/remote-playback/#dom-remoteplayback-watchavailability)
    #[doc(alias = "watchAvailability")]
    #[inline]
    pub fn watch_availability(&self, callback: impl IntoFunction<RemotePlaybackAvailabilityCallback>) -> Promise<i32> {
        Promise::of_call(Js::try_call_watchAvailability__value__as_value(
            js(self),
            &callback.into_callback().into_function(),
        ))
    }

    /// `Promise<undefined> cancelWatchAvailability(optional long id)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RemotePlayback/cancelWatchAvailability) · [Specification](https://w3c.github.io/remote-playback/#dom-remoteplayback-cancelwatchavailability)
    #[doc(alias = "cancelWatchAvailability")]
    #[inline]
    pub fn cancel_watch_availability(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_cancelWatchAvailability__as_value(js(self)))
    }

    /// `Promise<undefined> cancelWatchAvailability(optional long id)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RemotePlayback/cancelWatchAvailability) · [Specification](https://w3c.github.io/remote-playback/#dom-remoteplayback-cancelwatchavailability)
    #[doc(alias = "cancelWatchAvailability")]
    #[inline]
    pub fn cancel_watch_availability_with_id(&self, id: i32) -> Promise<()> {
        Promise::of_call(Js::try_call_cancelWatchAvailability__number__as_value(js(self), id as f64))
    }

    /// `readonly attribute RemotePlaybackState state`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RemotePlayback/state) · [Specification](https://w3c.github.io/remote-playback/#dom-remoteplayback-state)
    #[inline]
    pub fn state(&self) -> RemotePlaybackState {
        FromJs::from_js(Js::get_state__as_value(js(self)))
    }

    /// `attribute EventHandler onconnecting`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RemotePlayback/connecting_event) · [Specification](https://w3c.github.io/remote-playback/#dom-remoteplayback-onconnecting)
    pub fn onconnecting(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onconnecting")
    }

    /// `attribute EventHandler onconnecting`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RemotePlayback/connecting_event) · [Specification](https://w3c.github.io/remote-playback/#dom-remoteplayback-onconnecting)
    #[doc(alias = "onconnecting")]
    pub fn set_onconnecting(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onconnecting", nullable(value))
    }

    /// `attribute EventHandler onconnect`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RemotePlayback/connect_event) · [Specification](https://w3c.github.io/remote-playback/#dom-remoteplayback-onconnect)
    pub fn onconnect(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onconnect")
    }

    /// `attribute EventHandler onconnect`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RemotePlayback/connect_event) · [Specification](https://w3c.github.io/remote-playback/#dom-remoteplayback-onconnect)
    #[doc(alias = "onconnect")]
    pub fn set_onconnect(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onconnect", nullable(value))
    }

    /// `attribute EventHandler ondisconnect`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RemotePlayback/disconnect_event) · [Specification](https://w3c.github.io/remote-playback/#dom-remoteplayback-ondisconnect)
    pub fn ondisconnect(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ondisconnect")
    }

    /// `attribute EventHandler ondisconnect`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RemotePlayback/disconnect_event) · [Specification](https://w3c.github.io/remote-playback/#dom-remoteplayback-ondisconnect)
    #[doc(alias = "ondisconnect")]
    pub fn set_ondisconnect(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ondisconnect", nullable(value))
    }

    /// `Promise<undefined> prompt()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RemotePlayback/prompt) · [Specification](https://w3c.github.io/remote-playback/#dom-remoteplayback-prompt)
    #[inline]
    pub fn prompt(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_prompt__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "disableRemotePlayback")]
    pub(crate) fn get_disableRemotePlayback__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, setter, js_name = "disableRemotePlayback")]
    pub(crate) fn set_disableRemotePlayback__bool(this: &Js, a0: bool);
    #[wasm_bindgen(catch, method, js_name = "cancelWatchAvailability")]
    pub(crate) fn try_call_cancelWatchAvailability__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "cancelWatchAvailability")]
    pub(crate) fn try_call_cancelWatchAvailability__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "watchAvailability")]
    pub(crate) fn try_call_watchAvailability__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}
