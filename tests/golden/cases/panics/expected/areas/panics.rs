//! Panics

use crate::runtime::prelude::*;
use crate::Ring;

impl Ring {
    /// `static boolean isRing(any value)`
    ///
    /// Feature `panics`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "isRing")]
    #[inline]
    #[track_caller]
    pub fn is_ring(value: &JsValue) -> bool {
        expected("Ring.isRing", Js::try_static_call_Ring_isRing__value__as_bool(value).map(Truth::get))
    }
}

impl<T> Ring<T> {
    /// As `new`, with `length`.
    ///
    /// `constructor(unsigned long length)`
    ///
    /// Feature `panics`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn new_with_length(length: u32) -> Ring<T> {
        expected("new Ring", Js::try_new_Ring__number__as_value(length as f64).map(Js::cast))
    }

    /// Makes a new `Ring`.
    ///
    /// `constructor()`
    ///
    /// Feature `panics`.
    #[inline]
    pub fn new() -> Ring<T> {
        Js::new_Ring__as_value().cast()
    }

    /// `readonly attribute unsigned long length`
    ///
    /// Feature `panics`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn length(&self) -> u32 {
        expected("Ring.length", Js::try_get_length__as_value(js(self)).map(Js::read))
    }

    /// `attribute DOMString label`
    ///
    /// Feature `panics`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn label(&self) -> String {
        expected("Ring.label", Js::try_get_label__as_value(js(self)).map(Js::read))
    }

    /// `attribute DOMString label`
    ///
    /// Feature `panics`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "label")]
    #[inline]
    #[track_caller]
    pub fn set_label(&self, value: &str) {
        expected("Ring.label", Js::try_set_label__str(js(self), value))
    }

    /// `attribute DOMString? title`
    ///
    /// Feature `panics`.
    #[inline]
    pub fn title(&self) -> Option<String> {
        Js::get_title__as_value(js(self)).as_string()
    }

    /// `attribute DOMString? title`
    ///
    /// Feature `panics`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "title")]
    #[inline]
    #[track_caller]
    pub fn set_title(&self, value: Option<&str>) {
        expected("Ring.title", Js::try_set_title__option_str(js(self), value))
    }

    /// `attribute any cause`
    ///
    /// Feature `panics`.
    pub fn cause(&self) -> JsValue {
        property::get(self, "cause")
    }

    /// `attribute any cause`
    ///
    /// Feature `panics`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "cause")]
    #[inline]
    #[track_caller]
    pub fn set_cause(&self, value: &JsValue) {
        expected("Ring.cause", Js::try_set_cause__value(js(self), value))
    }

    /// `T? at(long index)`
    ///
    /// Feature `panics`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn at(&self, index: i32) -> Option<T>
    where
        T: FromJs,
    {
        expected("Ring.at", Js::try_call_at__number__as_value(js(self), index as f64).map(Js::read))
    }

    /// `undefined clear()`
    ///
    /// Feature `panics`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn clear(&self) {
        expected("Ring.clear", Js::try_call_clear(js(self)))
    }

    /// `DOMString join(optional DOMString separator)`
    ///
    /// Feature `panics`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn join(&self) -> String {
        expected("Ring.join", Js::try_call_join__as_value(js(self)).map(Js::read))
    }

    /// As `join`, with `separator`.
    ///
    /// `DOMString join(optional DOMString separator)`
    ///
    /// Feature `panics`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "join")]
    #[inline]
    #[track_caller]
    pub fn join_with_separator(&self, separator: &str) -> String {
        expected("Ring.join", Js::try_call_join__str__as_value(js(self), separator).map(Js::read))
    }

    /// `Ring<U> map((T, unsigned long) -> U callback)`
    ///
    /// Feature `panics`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn map<U>(&self, callback: impl IntoInfallibleFunction<Function<fn(T, u32) -> U>>) -> Ring<U> {
        expected(
            "Ring.map",
            callback.scoped(|callback| Js::try_call_map__value__as_value(js(self), callback.as_ref()).map(Js::read)),
        )
    }

    /// `Ring<U> map((T, unsigned long) -> U callback)`
    ///
    /// Feature `panics`.
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "map")]
    #[inline]
    pub fn try_map<U>(
        &self,
        callback: impl IntoScopedFunction<Function<fn(T, u32) -> U>>,
    ) -> Result<Ring<U>, Exception> {
        callback.scoped(|callback| Js::try_call_map__value__as_value(js(self), callback.as_ref()).map(Js::read))
    }

    /// `undefined forEach((T) -> undefined callback)`
    ///
    /// Feature `panics`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "forEach")]
    #[inline]
    #[track_caller]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(T)>>) {
        expected("Ring.forEach", callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref())))
    }

    /// `undefined forEach((T) -> undefined callback)`
    ///
    /// Feature `panics`.
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(&self, callback: impl IntoScopedFunction<Function<fn(T)>>) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }

    /// `boolean every((T) -> boolean callback, optional boolean loose)`
    ///
    /// Feature `panics`.
    #[inline]
    pub fn every(&self, callback: impl IntoInfallibleFunction<Function<fn(T) -> bool>>) -> bool {
        callback.scoped(|callback| Js::call_every__value__as_bool(js(self), callback.as_ref()).get())
    }

    /// `boolean every((T) -> boolean callback, optional boolean loose)`
    ///
    /// Feature `panics`.
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "every")]
    #[inline]
    pub fn try_every(&self, callback: impl IntoScopedFunction<Function<fn(T) -> bool>>) -> Result<bool, Exception> {
        callback.scoped(|callback| Js::try_call_every__value__as_bool(js(self), callback.as_ref()).map(Truth::get))
    }

    /// As `every`, with `loose`.
    ///
    /// `boolean every((T) -> boolean callback, optional boolean loose)`
    ///
    /// Feature `panics`.
    #[doc(alias = "every")]
    #[inline]
    pub fn every_with_loose(
        &self,
        callback: impl IntoInfallibleFunction<Function<fn(T) -> bool>>,
        loose: bool,
    ) -> bool {
        callback.scoped(|callback| Js::call_every__value_bool__as_bool(js(self), callback.as_ref(), loose).get())
    }

    /// As `try_every`, with `loose`.
    ///
    /// `boolean every((T) -> boolean callback, optional boolean loose)`
    ///
    /// Feature `panics`.
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "every")]
    #[inline]
    pub fn try_every_with_loose(
        &self,
        callback: impl IntoScopedFunction<Function<fn(T) -> bool>>,
        loose: bool,
    ) -> Result<bool, Exception> {
        callback.scoped(|callback| {
            Js::try_call_every__value_bool__as_bool(js(self), callback.as_ref(), loose).map(Truth::get)
        })
    }

    /// `T reduce((T, T) -> T callback)`
    ///
    /// Feature `panics`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn reduce(&self, callback: impl IntoScopedFunction<Function<fn(T, T) -> T>>) -> Result<T, Exception>
    where
        T: FromJs,
    {
        callback.scoped(|callback| Js::try_call_reduce__value__as_value(js(self), callback.as_ref()).map(Js::read))
    }

    /// `Promise<T> settle(() -> T callback)`
    ///
    /// Feature `panics`.
    #[inline]
    pub fn settle(&self, callback: impl IntoScopedFunction<Function<fn() -> T>>) -> Promise<T> {
        callback.scoped(|callback| Promise::of_call(Js::try_call_settle__value__as_value(js(self), callback.as_ref())))
    }

    /// `undefined keep((T) -> undefined callback)`
    ///
    /// Feature `panics`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn keep(&self, callback: impl IntoFunction<Function<fn(T)>>) {
        expected("Ring.keep", Js::try_call_keep__value(js(self), &callback.into_callback().into_function()))
    }

    /// `undefined revive((DOMString) -> any reviver)`
    ///
    /// Feature `panics`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn revive(&self, reviver: impl IntoInfallibleFunction<Function<fn(String) -> JsValue>>) {
        expected("Ring.revive", reviver.scoped(|reviver| Js::try_call_revive__value(js(self), reviver.as_ref())))
    }

    /// `undefined revive((DOMString) -> any reviver)`
    ///
    /// Feature `panics`.
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "revive")]
    #[inline]
    pub fn try_revive(
        &self,
        reviver: impl IntoScopedFunction<Function<fn(String) -> JsValue>>,
    ) -> Result<(), Exception> {
        reviver.scoped(|reviver| Js::try_call_revive__value(js(self), reviver.as_ref()))
    }
}

/// The namespace `Rings`.
#[allow(non_snake_case)]
pub mod Rings {
    use crate::runtime::prelude::*;

    /// `undefined expected(DOMString expected)`
    ///
    /// Feature `panics`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "expected")]
    #[inline]
    #[track_caller]
    pub fn expected_(expected_: &str) {
        expected("Rings.expected", Js::try_static_call_Rings_expected__str(expected_))
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, getter, js_name = "label")]
    pub(crate) fn try_get_label__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "length")]
    pub(crate) fn try_get_length__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "title")]
    pub(crate) fn get_title__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, setter, js_name = "cause")]
    pub(crate) fn try_set_cause__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "label")]
    pub(crate) fn try_set_label__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "title")]
    pub(crate) fn try_set_title__option_str(this: &Js, a0: Option<&str>) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "at")]
    pub(crate) fn try_call_at__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "clear")]
    pub(crate) fn try_call_clear(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "every")]
    pub(crate) fn call_every__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "every")]
    pub(crate) fn try_call_every__value__as_bool(this: &Js, a0: &JsValue) -> Result<Truth, Exception>;
    #[wasm_bindgen(method, js_name = "every")]
    pub(crate) fn call_every__value_bool__as_bool(this: &Js, a0: &JsValue, a1: bool) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "every")]
    pub(crate) fn try_call_every__value_bool__as_bool(this: &Js, a0: &JsValue, a1: bool) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "forEach")]
    pub(crate) fn try_call_forEach__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "join")]
    pub(crate) fn try_call_join__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "join")]
    pub(crate) fn try_call_join__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "keep")]
    pub(crate) fn try_call_keep__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "map")]
    pub(crate) fn try_call_map__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reduce")]
    pub(crate) fn try_call_reduce__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "revive")]
    pub(crate) fn try_call_revive__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "settle")]
    pub(crate) fn try_call_settle__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "Ring")]
    pub(crate) fn new_Ring__as_value() -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "Ring")]
    pub(crate) fn try_new_Ring__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Ring", js_name = "isRing")]
    pub(crate) fn try_static_call_Ring_isRing__value__as_bool(a0: &JsValue) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Rings", js_name = "expected")]
    pub(crate) fn try_static_call_Rings_expected__str(a0: &str) -> Result<(), Exception>;
}
