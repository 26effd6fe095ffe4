//! What input.idl defines

use crate::runtime::prelude::*;
use crate::Numbers;

impl Numbers {
    /// `const long A = 1`
    ///
    /// Feature `input`.
    pub const A: i32 = 1;

    /// `const unsigned long B = 2147483648`
    ///
    /// Feature `input`.
    pub const B: u32 = 2147483648;

    /// `const boolean C = true`
    ///
    /// Feature `input`.
    pub const C: bool = true;

    /// `long item(unsigned long index, long other)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn item(&self, index: u32, other: i32) -> Result<i32, Exception> {
        Js::try_call_item__number2__as_value(js(self), index as f64, other as f64).map(Js::read)
    }

    /// `undefined same(long a, DOMString a)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn same(&self, a: i32, a_: &str) -> Result<(), Exception> {
        Js::try_call_same__number_str(js(self), a as f64, a_)
    }

    /// `undefined fooBar()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "fooBar")]
    #[inline]
    pub fn foo_bar(&self) -> Result<(), Exception> {
        Js::try_call_fooBar(js(self))
    }

    /// `attribute any tools`
    ///
    /// Feature `input`.
    #[inline]
    pub fn tools(&self) -> JsValue {
        Js::get_tools__as_value(js(self))
    }

    /// `attribute any tools`
    ///
    /// Feature `input`.
    #[doc(alias = "tools")]
    #[inline]
    pub fn set_tools(&self, value: &JsValue) {
        Js::set_tools__value(js(self), value)
    }

    /// `attribute long listed`
    ///
    /// Feature `input`.
    #[inline]
    pub fn listed(&self) -> i32 {
        Js::get_listed__as_number(js(self)) as i32
    }

    /// `attribute long listed`
    ///
    /// Feature `input`.
    #[doc(alias = "listed")]
    #[inline]
    pub fn set_listed(&self, value: i32) {
        Js::set_listed__number(js(self), value as f64)
    }

    /// `undefined throwing()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn throwing(&self) -> Result<(), Exception> {
        Js::try_call_throwing(js(self))
    }

    /// `attribute (long or any) anything`
    ///
    /// Feature `input`.
    #[inline]
    pub fn anything(&self) -> JsValue {
        Js::get_anything__as_value(js(self))
    }

    /// `attribute (long or any) anything`
    ///
    /// Feature `input`.
    #[doc(alias = "anything")]
    #[inline]
    pub fn set_anything(&self, value: &JsValue) {
        Js::set_anything__value(js(self), value)
    }

    /// `undefined last()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn last(&self) -> Result<(), Exception> {
        Js::try_call_last(js(self))
    }
}

/// The namespace `Tools`.
pub mod tools {
    use crate::runtime::prelude::*;

    /// `undefined use()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "use")]
    #[inline]
    pub fn use_() -> Result<(), Exception> {
        Js::try_static_call_Tools_use()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "anything")]
    pub(crate) fn get_anything__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "listed")]
    pub(crate) fn get_listed__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "tools")]
    pub(crate) fn get_tools__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "anything")]
    pub(crate) fn set_anything__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "listed")]
    pub(crate) fn set_listed__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "tools")]
    pub(crate) fn set_tools__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "fooBar")]
    pub(crate) fn try_call_fooBar(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "item")]
    pub(crate) fn try_call_item__number2__as_value(this: &Js, a0: f64, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "last")]
    pub(crate) fn try_call_last(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "same")]
    pub(crate) fn try_call_same__number_str(this: &Js, a0: f64, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "throwing")]
    pub(crate) fn try_call_throwing(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Tools", js_name = "use")]
    pub(crate) fn try_static_call_Tools_use() -> Result<(), Exception>;
}
