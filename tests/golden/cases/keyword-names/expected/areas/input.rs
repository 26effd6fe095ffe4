//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Fields, Words};

impl Fields {
    /// Makes a new `Fields`.
    ///
    /// `dictionary Fields`
    ///
    /// Feature `input`.
    pub fn new(for_: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "for", for_);
        this
    }

    /// `DOMString type`
    ///
    /// Feature `input`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<String> {
        property::get(self, "type")
    }

    /// `DOMString type`
    ///
    /// Feature `input`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &str) -> &Self {
        property::set_str(self, "type", value);
        self
    }

    /// `boolean async`
    ///
    /// Feature `input`.
    #[doc(alias = "async")]
    pub fn get_async(&self) -> Option<bool> {
        property::get(self, "async")
    }

    /// `boolean async`
    ///
    /// Feature `input`.
    #[doc(alias = "async")]
    pub fn set_async(&self, value: bool) -> &Self {
        property::set_bool(self, "async", value);
        self
    }

    /// `required DOMString for`
    ///
    /// Feature `input`.
    #[doc(alias = "for")]
    pub fn get_for(&self) -> String {
        property::get(self, "for")
    }

    /// `required DOMString for`
    ///
    /// Feature `input`.
    #[doc(alias = "for")]
    pub fn set_for(&self, value: &str) -> &Self {
        property::set_str(self, "for", value);
        self
    }
}

impl Words {
    /// `attribute DOMString type`
    ///
    /// Feature `input`.
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString type`
    ///
    /// Feature `input`.
    #[doc(alias = "type")]
    #[inline]
    pub fn set_type(&self, value: &str) {
        Js::set_type__str(js(self), value)
    }

    /// `attribute boolean async`
    ///
    /// Feature `input`.
    #[doc(alias = "async")]
    #[inline]
    pub fn async_(&self) -> bool {
        Js::get_async__as_bool(js(self)).get()
    }

    /// `attribute boolean async`
    ///
    /// Feature `input`.
    #[doc(alias = "async")]
    #[inline]
    pub fn set_async(&self, value: bool) {
        Js::set_async__bool(js(self), value)
    }

    /// `readonly attribute Words self`
    ///
    /// Feature `input`.
    #[doc(alias = "self")]
    #[inline]
    pub fn self_(&self) -> Words {
        FromJs::from_js(Js::get_self__as_value(js(self)))
    }

    /// `readonly attribute Words super`
    ///
    /// Feature `input`.
    #[doc(alias = "super")]
    #[inline]
    pub fn super_(&self) -> Words {
        FromJs::from_js(Js::get_super__as_value(js(self)))
    }

    /// `undefined move(long in, long where)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "move")]
    #[inline]
    pub fn move_(&self, in_: i32, where_: i32) -> Result<(), Exception> {
        Js::try_call_move__number2(js(self), in_ as f64, where_ as f64)
    }

    /// `undefined loop(optional DOMString type)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "loop")]
    #[inline]
    pub fn loop_(&self) -> Result<(), Exception> {
        Js::try_call_loop(js(self))
    }

    /// `undefined loop(optional DOMString type)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "loop")]
    #[inline]
    pub fn loop_with_type(&self, type_: &str) -> Result<(), Exception> {
        Js::try_call_loop__str(js(self), type_)
    }

    /// `static Words try(DOMString match)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "try")]
    #[inline]
    pub fn try_(match_: &str) -> Result<Words, Exception> {
        Js::try_static_call_Words_try__str__as_value(match_).map(Js::read)
    }

    /// `undefined continue()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "continue")]
    #[inline]
    pub fn continue_(&self) -> Result<(), Exception> {
        Js::try_call_continue(js(self))
    }

    /// `Promise<any> yield(DOMString ref, Words interface)`
    ///
    /// Feature `input`.
    #[doc(alias = "yield")]
    #[inline]
    pub fn yield_(&self, ref_: &str, interface: &Words) -> Promise<JsValue> {
        Promise::of_call(Js::try_call_yield__str_value__as_value(js(self), ref_, interface.as_ref()))
    }

    /// `undefined box(any dyn)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "box")]
    #[inline]
    pub fn box_(&self, dyn_: &JsValue) -> Result<(), Exception> {
        Js::try_call_box__value(js(self), dyn_)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "async")]
    pub(crate) fn get_async__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "self")]
    pub(crate) fn get_self__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "super")]
    pub(crate) fn get_super__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "type")]
    pub(crate) fn get_type__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "async")]
    pub(crate) fn set_async__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "type")]
    pub(crate) fn set_type__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "box")]
    pub(crate) fn try_call_box__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "continue")]
    pub(crate) fn try_call_continue(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "loop")]
    pub(crate) fn try_call_loop(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "loop")]
    pub(crate) fn try_call_loop__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "move")]
    pub(crate) fn try_call_move__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "yield")]
    pub(crate) fn try_call_yield__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Words", js_name = "try")]
    pub(crate) fn try_static_call_Words_try__str__as_value(a0: &str) -> Result<Js, Exception>;
}
