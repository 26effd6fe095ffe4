//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{A, B};

impl A {
    /// Makes a new `A`.
    ///
    /// `constructor()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<A, Exception> {
        Js::try_new_A__as_value().map(Js::cast)
    }

    /// `attribute long plain`
    ///
    /// Feature `input`.
    #[inline]
    pub fn plain(&self) -> i32 {
        Js::get_plain__as_number(js(self)) as i32
    }

    /// `attribute long plain`
    ///
    /// Feature `input`.
    #[doc(alias = "plain")]
    #[inline]
    pub fn set_plain(&self, value: i32) {
        Js::set_plain__number(js(self), value as f64)
    }

    /// `attribute long bad`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn bad(&self) -> Result<i32, Exception> {
        Js::try_get_bad__as_value(js(self)).map(Js::read)
    }

    /// `attribute long bad`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "bad")]
    #[inline]
    pub fn set_bad(&self, value: i32) -> Result<(), Exception> {
        Js::try_set_bad__number(js(self), value as f64)
    }

    /// `attribute long badGetter`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "badGetter")]
    #[inline]
    pub fn bad_getter(&self) -> Result<i32, Exception> {
        Js::try_get_badGetter__as_value(js(self)).map(Js::read)
    }

    /// `attribute long badGetter`
    ///
    /// Feature `input`.
    #[doc(alias = "badGetter")]
    #[inline]
    pub fn set_bad_getter(&self, value: i32) {
        Js::set_badGetter__number(js(self), value as f64)
    }

    /// `attribute long badSetter`
    ///
    /// Feature `input`.
    #[doc(alias = "badSetter")]
    #[inline]
    pub fn bad_setter(&self) -> i32 {
        Js::get_badSetter__as_number(js(self)) as i32
    }

    /// `attribute long badSetter`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "badSetter")]
    #[inline]
    pub fn set_bad_setter(&self, value: i32) -> Result<(), Exception> {
        Js::try_set_badSetter__number(js(self), value as f64)
    }

    /// `attribute long raises`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn raises(&self) -> Result<i32, Exception> {
        Js::try_get_raises__as_value(js(self)).map(Js::read)
    }

    /// `attribute long raises`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "raises")]
    #[inline]
    pub fn set_raises(&self, value: i32) -> Result<(), Exception> {
        Js::try_set_raises__number(js(self), value as f64)
    }

    /// `attribute long raisesGetter`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "raisesGetter")]
    #[inline]
    pub fn raises_getter(&self) -> Result<i32, Exception> {
        Js::try_get_raisesGetter__as_value(js(self)).map(Js::read)
    }

    /// `attribute long raisesGetter`
    ///
    /// Feature `input`.
    #[doc(alias = "raisesGetter")]
    #[inline]
    pub fn set_raises_getter(&self, value: i32) {
        Js::set_raisesGetter__number(js(self), value as f64)
    }

    /// `attribute long raisesSetter`
    ///
    /// Feature `input`.
    #[doc(alias = "raisesSetter")]
    #[inline]
    pub fn raises_setter(&self) -> i32 {
        Js::get_raisesSetter__as_number(js(self)) as i32
    }

    /// `attribute long raisesSetter`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "raisesSetter")]
    #[inline]
    pub fn set_raises_setter(&self, value: i32) -> Result<(), Exception> {
        Js::try_set_raisesSetter__number(js(self), value as f64)
    }

    /// `undefined safe()`
    ///
    /// Feature `input`.
    #[inline]
    pub fn safe(&self) {
        Js::call_safe(js(self))
    }

    /// `undefined unsaid()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn unsaid(&self) -> Result<(), Exception> {
        Js::try_call_unsaid(js(self))
    }

    /// `undefined stated()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn stated(&self) -> Result<(), Exception> {
        Js::try_call_stated(js(self))
    }

    /// `static readonly attribute long count`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn count() -> Result<i32, Exception> {
        Js::try_static_get_A_count__as_value().map(Js::read)
    }
}

impl B {
    /// Makes a new `B`.
    ///
    /// `constructor()`
    ///
    /// Feature `input`.
    #[inline]
    pub fn new() -> B {
        Js::new_B__as_value().cast()
    }

    /// `undefined safe()`
    ///
    /// Feature `input`.
    #[inline]
    pub fn safe(&self) {
        Js::call_safe(js(self))
    }

    /// `undefined stated()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn stated(&self) -> Result<(), Exception> {
        Js::try_call_stated(js(self))
    }
}

/// The namespace `n`.
pub mod n {
    use crate::runtime::prelude::*;

    /// `readonly attribute long value`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn value() -> Result<i32, Exception> {
        Js::try_static_get_n_value__as_value().map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, getter, js_name = "bad")]
    pub(crate) fn try_get_bad__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "badGetter")]
    pub(crate) fn try_get_badGetter__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "badSetter")]
    pub(crate) fn get_badSetter__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "plain")]
    pub(crate) fn get_plain__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, getter, js_name = "raises")]
    pub(crate) fn try_get_raises__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "raisesGetter")]
    pub(crate) fn try_get_raisesGetter__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "raisesSetter")]
    pub(crate) fn get_raisesSetter__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, setter, js_name = "bad")]
    pub(crate) fn try_set_bad__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "badGetter")]
    pub(crate) fn set_badGetter__number(this: &Js, a0: f64);
    #[wasm_bindgen(catch, method, setter, js_name = "badSetter")]
    pub(crate) fn try_set_badSetter__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "plain")]
    pub(crate) fn set_plain__number(this: &Js, a0: f64);
    #[wasm_bindgen(catch, method, setter, js_name = "raises")]
    pub(crate) fn try_set_raises__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "raisesGetter")]
    pub(crate) fn set_raisesGetter__number(this: &Js, a0: f64);
    #[wasm_bindgen(catch, method, setter, js_name = "raisesSetter")]
    pub(crate) fn try_set_raisesSetter__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "safe")]
    pub(crate) fn call_safe(this: &Js);
    #[wasm_bindgen(catch, method, js_name = "stated")]
    pub(crate) fn try_call_stated(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "unsaid")]
    pub(crate) fn try_call_unsaid(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "A")]
    pub(crate) fn try_new_A__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "B")]
    pub(crate) fn new_B__as_value() -> Js;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "A", getter, js_name = "count")]
    pub(crate) fn try_static_get_A_count__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "n", getter, js_name = "value")]
    pub(crate) fn try_static_get_n_value__as_value() -> Result<Js, Exception>;
}
