//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Button, Event, Field, OnErrorEventHandlerNonNull, PointEvent, UiEvent};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, getter, js_name = "onany")]
    pub(crate) fn get_onany__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "onerror")]
    pub(crate) fn get_onerror__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "onpoint")]
    pub(crate) fn get_onpoint__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "onunknown")]
    pub(crate) fn get_onunknown__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "type")]
    pub(crate) fn get_type__as_str(this: &Js) -> String;
    #[wasm_bindgen(method, getter, js_name = "x")]
    pub(crate) fn get_x__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, setter, js_name = "onany")]
    pub(crate) fn set_onany__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "onerror")]
    pub(crate) fn set_onerror__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "onpoint")]
    pub(crate) fn set_onpoint__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "onunknown")]
    pub(crate) fn set_onunknown__value(this: &Js, a0: &JsValue);
}

impl Event {
    /// `readonly attribute DOMString type`
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        self.js().get_type__as_str()
    }
}

impl PointEvent {
    /// `readonly attribute double x`
    #[inline]
    pub fn x(&self) -> f64 {
        self.js().get_x__as_number()
    }
}

impl Button {
    /// `attribute EventHandler onpoint`
    #[inline]
    pub fn onpoint(&self) -> Option<Function<fn(PointEvent)>> {
        FromJs::from_js(self.js().get_onpoint__as_value())
    }

    /// `attribute EventHandler onpoint`
    #[doc(alias = "onpoint")]
    #[inline]
    pub fn set_onpoint(&self, value: Option<&Function<fn(PointEvent)>>) {
        self.js().set_onpoint__value(nullable(value))
    }

    /// `attribute EventHandler onany`
    #[inline]
    pub fn onany(&self) -> Option<Function<fn(UiEvent)>> {
        FromJs::from_js(self.js().get_onany__as_value())
    }

    /// `attribute EventHandler onany`
    #[doc(alias = "onany")]
    #[inline]
    pub fn set_onany(&self, value: Option<&Function<fn(UiEvent)>>) {
        self.js().set_onany__value(nullable(value))
    }

    /// `attribute EventHandler onunknown`
    #[inline]
    pub fn onunknown(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onunknown__as_value())
    }

    /// `attribute EventHandler onunknown`
    #[doc(alias = "onunknown")]
    #[inline]
    pub fn set_onunknown(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onunknown__value(nullable(value))
    }

    /// `attribute OnErrorEventHandler onerror`
    #[inline]
    pub fn onerror(&self) -> Option<OnErrorEventHandlerNonNull> {
        FromJs::from_js(self.js().get_onerror__as_value())
    }

    /// `attribute OnErrorEventHandler onerror`
    #[doc(alias = "onerror")]
    #[inline]
    pub fn set_onerror(&self, value: Option<&OnErrorEventHandlerNonNull>) {
        self.js().set_onerror__value(nullable(value))
    }
}

impl Field {
    /// `attribute EventHandler onany`
    #[inline]
    pub fn onany(&self) -> Option<Function<fn(UiEvent)>> {
        FromJs::from_js(self.js().get_onany__as_value())
    }

    /// `attribute EventHandler onany`
    #[doc(alias = "onany")]
    #[inline]
    pub fn set_onany(&self, value: Option<&Function<fn(UiEvent)>>) {
        self.js().set_onany__value(nullable(value))
    }
}
