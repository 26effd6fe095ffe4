//! What builtins.idl defines

use crate::runtime::prelude::*;
use crate::Bag;

impl<T> Iter<T> {
    /// `sequence<T> toArray()`
    ///
    /// Feature `builtins`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toArray")]
    #[inline]
    pub fn to_array(&self) -> Result<Array<T>, Exception> {
        Js::try_call_toArray__as_value(js(self)).map(Js::read)
    }

    /// `Iterator<T> take(unsigned long limit)`
    ///
    /// Feature `builtins`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "take")]
    #[inline]
    pub fn take_first(&self, limit: u32) -> Result<Iter<T>, Exception> {
        Js::try_call_take__number__as_value(js(self), limit as f64).map(Js::read)
    }
}

impl<T: TypedArrayItem> TypedArray<T> {
    /// `T.Number? at(long index)`
    ///
    /// Feature `builtins`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn at(&self, index: i32) -> Result<Option<T::Number>, Exception> {
        Js::try_call_at__number__as_value(js(self), index as f64).map(Js::read)
    }

    /// `TypedArray<T> fill(T.Number value)`
    ///
    /// Feature `builtins`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn fill(&self, value: T::Number) -> Result<TypedArray<T>, Exception> {
        Js::try_call_fill__value__as_value(js(self), &T::number_to_js(value)).map(Js::read)
    }
}

impl Uint8Array {
    /// `static Uint8Array fromHex(DOMString string)`
    ///
    /// Feature `builtins`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "fromHex")]
    #[inline]
    pub fn from_hex(string: &str) -> Result<Uint8Array, Exception> {
        Js::try_static_call_Uint8Array_fromHex__str__as_value(string).map(Js::read)
    }
}

impl<F> Function<F> {
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `builtins`.
    pub fn length(&self) -> u32 {
        property::get(self, "length")
    }

    /// `FunctionObject bind(any thisArgument)`
    ///
    /// Feature `builtins`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn bind(&self, this_argument: &JsValue) -> Result<Function, Exception> {
        Js::try_call_bind__value__as_value(js(self), this_argument).map(Js::read)
    }
}

impl Bag {
    /// `Promise<undefined> asyncDispose()`
    ///
    /// Feature `builtins`.
    #[doc(alias = "@@asyncDispose")]
    #[inline]
    pub fn dispose(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_symbol_asyncDispose__as_value(js(self)))
    }

    /// `attribute object proto`
    ///
    /// Feature `builtins`.
    #[doc(alias = "__proto__")]
    #[inline]
    pub fn proto(&self) -> Object {
        FromJs::from_js(Js::get___proto____as_value(js(self)))
    }

    /// `attribute object proto`
    ///
    /// Feature `builtins`.
    #[doc(alias = "__proto__")]
    #[inline]
    pub fn set_proto(&self, value: &Object) {
        Js::set___proto____value(js(self), value.as_ref())
    }

    /// `static readonly attribute DOMString n1`
    ///
    /// Feature `builtins`.
    #[doc(alias = "$1")]
    #[inline]
    pub fn n1() -> String {
        Js::static_get_Bag_dollar_1__as_value().as_string().unwrap_or_default()
    }

    /// `undefined define(DOMString key)`
    ///
    /// Feature `builtins`.
    #[doc(alias = "__define__")]
    #[inline]
    pub fn define(&self, key: &str) {
        Js::call___define____str(js(self), key)
    }
}

impl IntoIterator for &Bag {
    type Item = String;
    type IntoIter = Iter<String>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_symbol_iterator__as_value(js(self)))
    }
}

sequence!([] Bag; String);

/// `DOMString decodeURI(DOMString encoded)`
///
/// Feature `builtins`.
///
/// # Errors
///
/// Throws what its specification says.
#[doc(alias = "decodeURI")]
#[inline]
pub fn decode_uri(encoded: &str) -> Result<String, Exception> {
    global::with(|this| Js::try_call_decodeURI__str__as_value(this, encoded)).map(Js::read)
}

/// `readonly attribute unrestricted double NaN`
///
/// Feature `builtins`.
#[doc(alias = "NaN")]
#[inline]
pub fn nan() -> f64 {
    global::with(|this| Js::get_NaN__as_number(this))
}

/// The namespace `Time`.
#[allow(non_snake_case)]
pub mod Time {
    /// `const double SECOND = 1000`
    ///
    /// Feature `builtins`.
    pub const SECOND: f64 = 1000.0;
}

/// The namespace `Time.Now`.
#[allow(non_snake_case)]
pub mod Time_Now {
    use crate::runtime::prelude::*;

    /// `Instant instant()`
    ///
    /// Feature `builtins`.
    #[inline]
    pub fn instant() -> crate::Time::Instant {
        FromJs::from_js(Js::static_call_Time_Now_instant__as_value())
    }
}

impl crate::Time::Instant {
    /// Makes a new `Time.Instant`.
    ///
    /// `constructor(double time)`
    ///
    /// Feature `builtins`.
    #[inline]
    pub fn new(time: f64) -> crate::Time::Instant {
        Js::new_Time_Instant__number__as_value(time).cast()
    }

    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `builtins`.
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "NaN")]
    pub(crate) fn get_NaN__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "[Symbol.toStringTag]")]
    pub(crate) fn get_symbol_toStringTag__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "__proto__")]
    pub(crate) fn get___proto____as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "__proto__")]
    pub(crate) fn set___proto____value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "[Symbol.asyncDispose]")]
    pub(crate) fn try_call_symbol_asyncDispose__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "[Symbol.iterator]")]
    pub(crate) fn call_symbol_iterator__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "__define__")]
    pub(crate) fn call___define____str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "at")]
    pub(crate) fn try_call_at__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "bind")]
    pub(crate) fn try_call_bind__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "decodeURI")]
    pub(crate) fn try_call_decodeURI__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "fill")]
    pub(crate) fn try_call_fill__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "take")]
    pub(crate) fn try_call_take__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toArray")]
    pub(crate) fn try_call_toArray__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_namespace = ["Time"], js_class = "Instant")]
    pub(crate) fn new_Time_Instant__number__as_value(a0: f64) -> Js;
    #[wasm_bindgen(static_method_of = Js, js_class = "Bag", getter, js_name = "$1")]
    pub(crate) fn static_get_Bag_dollar_1__as_value() -> JsValue;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Uint8Array", js_name = "fromHex")]
    pub(crate) fn try_static_call_Uint8Array_fromHex__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_namespace = ["Time"], js_class = "Now", js_name = "instant")]
    pub(crate) fn static_call_Time_Now_instant__as_value() -> JsValue;
}
