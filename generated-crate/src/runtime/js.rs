//! The carrier of every import, and the imports that the runtime itself needs.
//!
//! `#[wasm_bindgen]` writes an imported method into an `impl` of its receiver's type. All receivers here are [`Js`],
//! so that imports of one JavaScript shape are shared by all classes that have it.

#![allow(dead_code, reason = "generated code calls them, as far as its features are on")]

use alloc::string::String;

use wasm_bindgen::convert::{FromWasmAbi, IntoWasmAbi, OptionFromWasmAbi, OptionIntoWasmAbi};
use wasm_bindgen::describe::{EXTERNREF, WasmDescribe, inform};
use wasm_bindgen::{ErasableGeneric, JsCast, JsValue};

use super::class::{cast, cast_ref, into_abi, ref_into_abi};
use super::returned::Returned;
use super::{Class, Exception, FromJs};

/// Any JavaScript value, as the receiver of imported methods and the result of imported constructors.
///
/// An import that catches returns it, and not a plain `JsValue`: see [`returned`](super::returned).
#[derive(Default)]
#[repr(transparent)]
pub(crate) struct Js(JsValue);

/// An object as the receiver of an import.
///
/// A function and not a method, which the compiler would look for in each ancestor before it finds it in `Object`.
#[inline]
pub(crate) fn js<T: AsRef<JsValue>>(object: &T) -> &Js {
    cast_ref(object.as_ref())
}

impl Js {
    /// The value as an instance of `T`, unchecked.
    #[inline]
    pub(crate) fn cast<T: Class>(self) -> T {
        cast(self)
    }

    /// The value, if it is an instance of `T`.
    pub(crate) fn instance<T: Class>(value: impl Into<JsValue>) -> Option<T> {
        value.into().dyn_into().ok()
    }

    /// The value.
    #[inline]
    pub(crate) fn value(self) -> JsValue {
        self.0
    }

    /// The value as a `T`, which it is taken for.
    #[inline]
    pub(crate) fn read<T: FromJs>(self) -> T {
        T::from_js(self.0)
    }

    /// The value as a `T`, if there is one.
    #[inline]
    pub(crate) fn read_nullable<T: FromJs>(value: Option<Js>) -> Option<T> {
        value.map(Js::read)
    }

    /// The value, borrowed.
    #[inline]
    pub(crate) fn as_value(&self) -> &JsValue {
        &self.0
    }
}

// SAFETY: `Js` is `#[repr(transparent)]` over `JsValue`.
unsafe impl ErasableGeneric for Js {
    type Repr = JsValue;
}

impl From<Js> for JsValue {
    #[inline]
    fn from(js: Js) -> JsValue {
        js.0
    }
}

impl WasmDescribe for Js {
    #[inline]
    fn describe() {
        inform(EXTERNREF);
    }
}

impl IntoWasmAbi for Js {
    type Abi = u32;
    #[inline]
    fn into_abi(self) -> u32 {
        into_abi(self)
    }
}

impl IntoWasmAbi for &Js {
    type Abi = u32;
    #[inline]
    fn into_abi(self) -> u32 {
        ref_into_abi(self)
    }
}

impl OptionIntoWasmAbi for &Js {
    #[inline]
    fn none() -> u32 {
        super::class::NONE
    }
}

impl FromWasmAbi for Js {
    type Abi = Returned;
    #[inline]
    unsafe fn from_abi(abi: Returned) -> Js {
        cast(abi.into_value())
    }
}

impl OptionFromWasmAbi for Js {
    #[inline]
    fn is_none(abi: &Returned) -> bool {
        abi.is_none()
    }
}

imports! {
    // Properties of any object. If it refuses (a proxy, an accessor that throws, `undefined`), there is an exception.
    #[wasm_bindgen(catch, method, indexing_getter)]
    pub(crate) fn rt_get(this: &Js, key: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, indexing_getter)]
    pub(crate) fn rt_get_by(this: &Js, key: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, indexing_setter)]
    pub(crate) fn rt_set_by(this: &Js, key: &JsValue, value: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, indexing_setter)]
    pub(crate) fn rt_set_str_by(this: &Js, key: &JsValue, value: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, indexing_setter)]
    pub(crate) fn rt_set_f64_by(this: &Js, key: &JsValue, value: f64) -> Result<(), Exception>;

    // Objects with indexes and a length.
    #[wasm_bindgen(catch, method, indexing_getter)]
    pub(crate) fn rt_at(this: &Js, index: u32) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, indexing_setter)]
    pub(crate) fn rt_set_at(this: &Js, index: u32, value: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "length")]
    pub(crate) fn rt_length(this: &Js) -> Result<u32, Exception>;

    // Objects.
    #[wasm_bindgen(constructor, js_class = "Object")]
    pub(crate) fn rt_object() -> Js;
    #[wasm_bindgen(catch, method, js_name = "isPrototypeOf")]
    pub(crate) fn rt_is_prototype_of(this: &Js, value: &JsValue) -> Result<bool, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Reflect", js_name = "apply")]
    pub(crate) fn rt_apply(function: &JsValue, this: &JsValue, arguments: &[JsValue]) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "globalThis", js_name = "String")]
    pub(crate) fn rt_string(value: &JsValue) -> Result<String, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Object", "prototype"], js_class = "toString", js_name = "call"
    )]
    pub(crate) fn rt_class_string(value: &JsValue) -> Result<String, Exception>;
}
