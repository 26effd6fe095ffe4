//! Playing media on another device

use crate::runtime::prelude::*;
use crate::{Event, HtmlMediaElement, RemotePlayback, RemotePlaybackAvailabilityCallback, RemotePlaybackState};

impl HtmlMediaElement {
    /// The control of playing this element on another device.
    ///
    /// `readonly attribute RemotePlayback remote`
    ///
    /// Feature `remote-playback`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/remote) · [Specification](https://w3c.github.io/remote-playback/#dom-htmlmediaelement-remote)
    #[inline]
    pub fn remote(&self) -> RemotePlayback {
        FromJs::from_js(Js::get_remote__as_value(js(self)))
    }

    /// Whether the browser should not offer playing this element on another device.
    ///
    /// `attribute boolean disableRemotePlayback`
    ///
    /// Feature `remote-playback`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/disableRemotePlayback) · [Specification](https://w3c.github.io/remote-playback/#the-disableremoteplayback-attribute)
    #[doc(alias = "disableRemotePlayback")]
    #[inline]
    pub fn disable_remote_playback(&self) -> bool {
        Js::get_disableRemotePlayback__as_bool(js(self)).get()
    }

    /// Sets whether the browser should not offer playing this element on another device.
    ///
    /// Feature `remote-playback`.
    #[doc(alias = "disableRemotePlayback")]
    #[inline]
    pub fn set_disable_remote_playback(&self, value: bool) {
        Js::set_disableRemotePlayback__bool(js(self), value)
    }
}

impl RemotePlayback {
    /// Calls back when devices become available or unavailable; resolves to an id for cancelling.
    ///
    /// `Promise<long> watchAvailability(RemotePlaybackAvailabilityCallback callback)`
    ///
    /// Feature `remote-playback`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RemotePlayback/watchAvailability) · [Specification](https://w3c.github.io/remote-playback/#dom-remoteplayback-watchavailability)
    #[doc(alias = "watchAvailability")]
    #[inline]
    pub fn watch_availability(&self, callback: impl IntoFunction<RemotePlaybackAvailabilityCallback>) -> Promise<i32> {
        Promise::of_call(Js::try_call_watchAvailability__value__as_value(
            js(self),
            &callback.into_callback().into_function(),
        ))
    }

    /// Stops the callback with this id, or all of them if no id is given.
    ///
    /// `Promise<undefined> cancelWatchAvailability(optional long id)`
    ///
    /// Feature `remote-playback`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RemotePlayback/cancelWatchAvailability) · [Specification](https://w3c.github.io/remote-playback/#dom-remoteplayback-cancelwatchavailability)
    #[doc(alias = "cancelWatchAvailability")]
    #[inline]
    pub fn cancel_watch_availability(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_cancelWatchAvailability__as_value(js(self)))
    }

    /// As `cancel_watch_availability`, with `id`.
    ///
    /// `Promise<undefined> cancelWatchAvailability(optional long id)`
    ///
    /// Feature `remote-playback`.
    #[doc(alias = "cancelWatchAvailability")]
    #[inline]
    pub fn cancel_watch_availability_with_id(&self, id: i32) -> Promise<()> {
        Promise::of_call(Js::try_call_cancelWatchAvailability__number__as_value(js(self), id as f64))
    }

    /// The state of the connection to the remote device.
    ///
    /// `readonly attribute RemotePlaybackState state`
    ///
    /// Feature `remote-playback`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RemotePlayback/state) · [Specification](https://w3c.github.io/remote-playback/#dom-remoteplayback-state)
    #[inline]
    pub fn state(&self) -> RemotePlaybackState {
        FromJs::from_js(Js::get_state__as_value(js(self)))
    }

    /// The handler of the event `connecting`.
    ///
    /// `attribute EventHandler onconnecting`
    ///
    /// Feature `remote-playback`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RemotePlayback/connecting_event) · [Specification](https://w3c.github.io/remote-playback/#dom-remoteplayback-onconnecting)
    pub fn onconnecting(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onconnecting")
    }

    /// Sets the handler of the event `connecting`.
    ///
    /// Feature `remote-playback`.
    #[doc(alias = "onconnecting")]
    pub fn set_onconnecting(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onconnecting", nullable(value))
    }

    /// The handler of the event `connect`.
    ///
    /// `attribute EventHandler onconnect`
    ///
    /// Feature `remote-playback`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RemotePlayback/connect_event) · [Specification](https://w3c.github.io/remote-playback/#dom-remoteplayback-onconnect)
    pub fn onconnect(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onconnect")
    }

    /// Sets the handler of the event `connect`.
    ///
    /// Feature `remote-playback`.
    #[doc(alias = "onconnect")]
    pub fn set_onconnect(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onconnect", nullable(value))
    }

    /// The handler of the event `disconnect`.
    ///
    /// `attribute EventHandler ondisconnect`
    ///
    /// Feature `remote-playback`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RemotePlayback/disconnect_event) · [Specification](https://w3c.github.io/remote-playback/#dom-remoteplayback-ondisconnect)
    pub fn ondisconnect(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ondisconnect")
    }

    /// Sets the handler of the event `disconnect`.
    ///
    /// Feature `remote-playback`.
    #[doc(alias = "ondisconnect")]
    pub fn set_ondisconnect(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ondisconnect", nullable(value))
    }

    /// Shows the user a list of devices to play on; resolves once one is chosen.
    ///
    /// `Promise<undefined> prompt()`
    ///
    /// Feature `remote-playback`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RemotePlayback/prompt) · [Specification](https://w3c.github.io/remote-playback/#dom-remoteplayback-prompt)
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
