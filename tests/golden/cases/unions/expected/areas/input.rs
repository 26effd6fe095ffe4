//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{
    ArrayBufferOrUint8ArrayOrString, BooleanOrStringSequence, Canvas, Ink, NumberOrString, Pen, PenOrBrush, PenOrString,
    StringOrInkOrNumber,
};

impl Ink {
    /// Makes a new `Ink`.
    ///
    /// `dictionary Ink`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString color`
    ///
    /// Feature `input`.
    #[doc(alias = "color")]
    pub fn get_color(&self) -> Option<String> {
        property::get(self, "color")
    }

    /// `DOMString color`
    ///
    /// Feature `input`.
    #[doc(alias = "color")]
    pub fn set_color(&self, value: &str) -> &Self {
        property::set_str(self, "color", value);
        self
    }
}

impl Default for Ink {
    fn default() -> Self {
        Self::new()
    }
}

impl Canvas {
    /// `undefined draw((Pen or Brush) tool)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn draw(&self, tool: impl Into<PenOrBrush>) -> Result<(), Exception> {
        Js::try_call_draw__value(js(self), &tool.into().to_js())
    }

    /// `undefined paint((DOMString or Ink or double) with)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn paint(&self, with: impl Into<StringOrInkOrNumber>) -> Result<(), Exception> {
        Js::try_call_paint__value(js(self), &with.into().to_js())
    }

    /// `undefined mark((unsigned long or DOMString)? at)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn mark(&self, at: impl NullableUnion<NumberOrString>) -> Result<(), Exception> {
        Js::try_call_mark__value(js(self), &at.into_option().to_js())
    }

    /// `attribute (Pen or DOMString) tool`
    ///
    /// Feature `input`.
    #[inline]
    pub fn tool(&self) -> PenOrString {
        FromJs::from_js(Js::get_tool__as_value(js(self)))
    }

    /// `attribute (Pen or DOMString) tool`
    ///
    /// Feature `input`.
    #[doc(alias = "tool")]
    #[inline]
    pub fn set_tool(&self, value: impl Into<PenOrString>) {
        Js::set_tool__value(js(self), &value.into().to_js())
    }

    /// `readonly attribute (Pen or Brush)? last`
    ///
    /// Feature `input`.
    #[inline]
    pub fn last(&self) -> Option<PenOrBrush> {
        Js::get_last__as_option_value(js(self)).map(Js::read)
    }

    /// `(boolean or sequence<DOMString>) ask()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn ask(&self) -> Result<BooleanOrStringSequence, Exception> {
        Js::try_call_ask__as_value(js(self)).map(Js::read)
    }

    /// `undefined number((long or double) value)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn number(&self, value: f64) -> Result<(), Exception> {
        Js::try_call_number__number(js(self), value)
    }

    /// `undefined one((Pen or undefined) tool)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn one(&self, tool: Option<&Pen>) -> Result<(), Exception> {
        Js::try_call_one__value(js(self), nullable(tool))
    }

    /// `undefined wide((Pen or Anything) tool)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn wide(&self, tool: &JsValue) -> Result<(), Exception> {
        Js::try_call_wide__value(js(self), tool)
    }

    /// `undefined dictionary((Ink or undefined) ink)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn dictionary(&self, ink: Option<&Ink>) -> Result<(), Exception> {
        Js::try_call_dictionary__value(js(self), nullable(ink))
    }

    /// `undefined deep(sequence<(Pen or DOMString)> tools, record<DOMString, (Pen or DOMString)> named)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn deep(
        &self,
        tools: impl IntoSequence<PenOrString>,
        named: impl IntoRecord<PenOrString>,
    ) -> Result<(), Exception> {
        Js::try_call_deep__value2(js(self), &tools.to_value(), &named.into_record())
    }

    /// `Promise<(Pen or DOMString)> later()`
    ///
    /// Feature `input`.
    #[inline]
    pub fn later(&self) -> Promise<PenOrString> {
        Promise::of_call(Js::try_call_later__as_value(js(self)))
    }

    /// `undefined buffers((ArrayBuffer or Uint8Array or DOMString) data)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn buffers(&self, data: impl Into<ArrayBufferOrUint8ArrayOrString>) -> Result<(), Exception> {
        Js::try_call_buffers__value(js(self), &data.into().to_js())
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "last")]
    pub(crate) fn get_last__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "tool")]
    pub(crate) fn get_tool__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "tool")]
    pub(crate) fn set_tool__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "ask")]
    pub(crate) fn try_call_ask__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "buffers")]
    pub(crate) fn try_call_buffers__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "deep")]
    pub(crate) fn try_call_deep__value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "dictionary")]
    pub(crate) fn try_call_dictionary__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "draw")]
    pub(crate) fn try_call_draw__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "later")]
    pub(crate) fn try_call_later__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "mark")]
    pub(crate) fn try_call_mark__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "number")]
    pub(crate) fn try_call_number__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "one")]
    pub(crate) fn try_call_one__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "paint")]
    pub(crate) fn try_call_paint__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "wide")]
    pub(crate) fn try_call_wide__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}
