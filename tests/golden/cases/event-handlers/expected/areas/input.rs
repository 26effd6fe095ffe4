//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Button, Event, Field, KeyEvent, OnErrorEventHandlerNonNull, PointEvent, UiEvent};

impl Event {
    /// `readonly attribute DOMString type`
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl PointEvent {
    /// `readonly attribute double x`
    #[inline]
    pub fn x(&self) -> f64 {
        Js::get_x__as_number(js(self))
    }
}

impl Button {
    /// `attribute EventHandler onpoint`
    pub fn onpoint(&self) -> Option<Function<fn(PointEvent)>> {
        property::get(self, "onpoint")
    }

    /// `attribute EventHandler onpoint`
    #[doc(alias = "onpoint")]
    pub fn set_onpoint(&self, value: Option<&Function<fn(PointEvent)>>) {
        property::set(self, "onpoint", nullable(value))
    }

    /// `attribute EventHandler onany`
    pub fn onany(&self) -> Option<Function<fn(UiEvent)>> {
        property::get(self, "onany")
    }

    /// `attribute EventHandler onany`
    #[doc(alias = "onany")]
    pub fn set_onany(&self, value: Option<&Function<fn(UiEvent)>>) {
        property::set(self, "onany", nullable(value))
    }

    /// `attribute EventHandler onunknown`
    pub fn onunknown(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onunknown")
    }

    /// `attribute EventHandler onunknown`
    #[doc(alias = "onunknown")]
    pub fn set_onunknown(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onunknown", nullable(value))
    }

    /// `attribute EventHandler onopenedhere`
    pub fn onopenedhere(&self) -> Option<Function<fn(PointEvent)>> {
        property::get(self, "onopenedhere")
    }

    /// `attribute EventHandler onopenedhere`
    #[doc(alias = "onopenedhere")]
    pub fn set_onopenedhere(&self, value: Option<&Function<fn(PointEvent)>>) {
        property::set(self, "onopenedhere", nullable(value))
    }

    /// `attribute OnErrorEventHandler onerror`
    #[inline]
    pub fn onerror(&self) -> Option<OnErrorEventHandlerNonNull> {
        Js::get_onerror__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute OnErrorEventHandler onerror`
    #[doc(alias = "onerror")]
    #[inline]
    pub fn set_onerror(&self, value: Option<&OnErrorEventHandlerNonNull>) {
        Js::set_onerror__value(js(self), nullable(value))
    }
}

impl Field {
    /// `attribute EventHandler onany`
    pub fn onany(&self) -> Option<Function<fn(UiEvent)>> {
        property::get(self, "onany")
    }

    /// `attribute EventHandler onany`
    #[doc(alias = "onany")]
    pub fn set_onany(&self, value: Option<&Function<fn(UiEvent)>>) {
        property::set(self, "onany", nullable(value))
    }

    /// `attribute EventHandler onold`
    pub fn onold(&self) -> Option<Function<fn(KeyEvent)>> {
        property::get(self, "onold")
    }

    /// `attribute EventHandler onold`
    #[doc(alias = "onold")]
    pub fn set_onold(&self, value: Option<&Function<fn(KeyEvent)>>) {
        property::set(self, "onold", nullable(value))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "onerror")]
    pub(crate) fn get_onerror__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "type")]
    pub(crate) fn get_type__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "x")]
    pub(crate) fn get_x__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, setter, js_name = "onerror")]
    pub(crate) fn set_onerror__value(this: &Js, a0: &JsValue);
}
