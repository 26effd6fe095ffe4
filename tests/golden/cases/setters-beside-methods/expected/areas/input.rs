//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Event, Player};

impl Player {
    /// `attribute double volume`
    ///
    /// Feature `input`.
    #[inline]
    pub fn volume(&self) -> f64 {
        Js::get_volume__as_number(js(self))
    }

    /// `attribute double volume`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "volume")]
    #[inline]
    pub fn set_volume_attribute(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_volume__number(js(self), value)
    }

    /// `undefined setVolume(double volume, optional double seconds)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setVolume")]
    #[inline]
    pub fn set_volume(&self, volume: f64) -> Result<(), Exception> {
        Js::try_call_setVolume__number(js(self), volume)
    }

    /// As `set_volume`, with `seconds`.
    ///
    /// `undefined setVolume(double volume, optional double seconds)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setVolume")]
    #[inline]
    pub fn set_volume_with_seconds(&self, volume: f64, seconds: f64) -> Result<(), Exception> {
        Js::try_call_setVolume__number2(js(self), volume, seconds)
    }

    /// `readonly attribute double rate`
    ///
    /// Feature `input`.
    #[inline]
    pub fn rate(&self) -> f64 {
        Js::get_rate__as_number(js(self))
    }

    /// `undefined setRate(double rate)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setRate")]
    #[inline]
    pub fn set_rate(&self, rate: f64) -> Result<(), Exception> {
        Js::try_call_setRate__number(js(self), rate)
    }

    /// `attribute DOMString sink`
    ///
    /// Feature `input`.
    #[inline]
    pub fn sink(&self) -> String {
        Js::get_sink__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString sink`
    ///
    /// Feature `input`.
    #[doc(alias = "sink")]
    #[inline]
    pub fn set_sink_attribute(&self, value: &str) {
        Js::set_sink__str(js(self), value)
    }

    /// `static undefined setSink(DOMString sink)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setSink")]
    #[inline]
    pub fn set_sink(sink: &str) -> Result<(), Exception> {
        Js::try_static_call_Player_setSink__str(sink)
    }

    /// The handler of the event `end`.
    ///
    /// `attribute EventHandler onend`
    ///
    /// Feature `input`.
    pub fn onend(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onend")
    }

    /// Sets the handler of the event `end`.
    ///
    /// Feature `input`.
    #[doc(alias = "onend")]
    pub fn set_onend_attribute(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onend", nullable(value))
    }

    /// `undefined setOnend(Event event)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setOnend")]
    #[inline]
    pub fn set_onend(&self, event: &Event) -> Result<(), Exception> {
        Js::try_call_setOnend__value(js(self), event.as_ref())
    }

    /// `attribute long size`
    ///
    /// Feature `input`.
    #[inline]
    pub fn size(&self) -> i32 {
        Js::get_size__as_number(js(self)) as i32
    }

    /// `attribute long size`
    ///
    /// Feature `input`.
    #[doc(alias = "size")]
    #[inline]
    pub fn set_size_attribute(&self, value: i32) {
        Js::set_size__number(js(self), value as f64)
    }

    /// `attribute long setSize`
    ///
    /// Feature `input`.
    #[doc(alias = "setSize")]
    #[inline]
    pub fn set_size(&self) -> i32 {
        Js::get_setSize__as_number(js(self)) as i32
    }

    /// `attribute long setSize`
    ///
    /// Feature `input`.
    #[doc(alias = "setSize")]
    #[inline]
    pub fn set_set_size(&self, value: i32) {
        Js::set_setSize__number(js(self), value as f64)
    }

    /// `attribute boolean muted`
    ///
    /// Feature `input`.
    #[inline]
    pub fn muted(&self) -> bool {
        Js::get_muted__as_bool(js(self)).get()
    }

    /// `attribute boolean muted`
    ///
    /// Feature `input`.
    #[doc(alias = "muted")]
    #[inline]
    pub fn set_muted(&self, value: bool) {
        Js::set_muted__bool(js(self), value)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "muted")]
    pub(crate) fn get_muted__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "rate")]
    pub(crate) fn get_rate__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "setSize")]
    pub(crate) fn get_setSize__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "sink")]
    pub(crate) fn get_sink__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "size")]
    pub(crate) fn get_size__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "volume")]
    pub(crate) fn get_volume__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, setter, js_name = "muted")]
    pub(crate) fn set_muted__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "setSize")]
    pub(crate) fn set_setSize__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "sink")]
    pub(crate) fn set_sink__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "size")]
    pub(crate) fn set_size__number(this: &Js, a0: f64);
    #[wasm_bindgen(catch, method, setter, js_name = "volume")]
    pub(crate) fn try_set_volume__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setOnend")]
    pub(crate) fn try_call_setOnend__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setRate")]
    pub(crate) fn try_call_setRate__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setVolume")]
    pub(crate) fn try_call_setVolume__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setVolume")]
    pub(crate) fn try_call_setVolume__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Player", js_name = "setSink")]
    pub(crate) fn try_static_call_Player_setSink__str(a0: &str) -> Result<(), Exception>;
}
