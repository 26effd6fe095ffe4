//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Button, Event, Field, KeyEvent, OnErrorEventHandlerNonNull, PointEvent, UiEvent};

impl Event {
    /// `readonly attribute DOMString type`
    ///
    /// Feature `input`.
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl PointEvent {
    /// `readonly attribute double x`
    ///
    /// Feature `input`.
    #[inline]
    pub fn x(&self) -> f64 {
        Js::get_x__as_number(js(self))
    }
}

impl Button {
    /// The handler of the event `point`.
    ///
    /// `attribute EventHandler onpoint`
    ///
    /// Feature `input`.
    pub fn onpoint(&self) -> Option<Function<fn(PointEvent)>> {
        property::get(self, "onpoint")
    }

    /// Sets the handler of the event `point`.
    ///
    /// Feature `input`.
    #[doc(alias = "onpoint")]
    pub fn set_onpoint(&self, value: Option<&Function<fn(PointEvent)>>) {
        property::set(self, "onpoint", nullable(value))
    }

    /// The handler of the event `any`.
    ///
    /// `attribute EventHandler onany`
    ///
    /// Feature `input`.
    pub fn onany(&self) -> Option<Function<fn(UiEvent)>> {
        property::get(self, "onany")
    }

    /// Sets the handler of the event `any`.
    ///
    /// Feature `input`.
    #[doc(alias = "onany")]
    pub fn set_onany(&self, value: Option<&Function<fn(UiEvent)>>) {
        property::set(self, "onany", nullable(value))
    }

    /// The handler of the event `unknown`.
    ///
    /// `attribute EventHandler onunknown`
    ///
    /// Feature `input`.
    pub fn onunknown(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onunknown")
    }

    /// Sets the handler of the event `unknown`.
    ///
    /// Feature `input`.
    #[doc(alias = "onunknown")]
    pub fn set_onunknown(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onunknown", nullable(value))
    }

    /// The handler of the event `openedhere`.
    ///
    /// `attribute EventHandler onopenedhere`
    ///
    /// Feature `input`.
    pub fn onopenedhere(&self) -> Option<Function<fn(PointEvent)>> {
        property::get(self, "onopenedhere")
    }

    /// Sets the handler of the event `openedhere`.
    ///
    /// Feature `input`.
    #[doc(alias = "onopenedhere")]
    pub fn set_onopenedhere(&self, value: Option<&Function<fn(PointEvent)>>) {
        property::set(self, "onopenedhere", nullable(value))
    }

    /// `attribute OnErrorEventHandler onerror`
    ///
    /// Feature `input`.
    #[inline]
    pub fn onerror(&self) -> Option<OnErrorEventHandlerNonNull> {
        Js::get_onerror__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute OnErrorEventHandler onerror`
    ///
    /// Feature `input`.
    #[doc(alias = "onerror")]
    #[inline]
    pub fn set_onerror(&self, value: Option<&OnErrorEventHandlerNonNull>) {
        Js::set_onerror__value(js(self), nullable(value))
    }
}

impl Field {
    /// The handler of the event `any`.
    ///
    /// `attribute EventHandler onany`
    ///
    /// Feature `input`.
    pub fn onany(&self) -> Option<Function<fn(UiEvent)>> {
        property::get(self, "onany")
    }

    /// Sets the handler of the event `any`.
    ///
    /// Feature `input`.
    #[doc(alias = "onany")]
    pub fn set_onany(&self, value: Option<&Function<fn(UiEvent)>>) {
        property::set(self, "onany", nullable(value))
    }

    /// The handler of the event `old`.
    ///
    /// `attribute EventHandler onold`
    ///
    /// Feature `input`.
    pub fn onold(&self) -> Option<Function<fn(KeyEvent)>> {
        property::get(self, "onold")
    }

    /// Sets the handler of the event `old`.
    ///
    /// Feature `input`.
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
