//! Properties by name, for dictionaries' fields, event handlers and styles: a few imports for all of them.
//!
//! Only `try_set_str` and `try_set_f64` throw. A dictionary that a program makes is an ordinary object, where reading and
//! writing cannot fail; one that came from elsewhere may be frozen, a proxy or no object at all, and then a property that
//! cannot be read is `undefined`, and one that cannot be written is left as it is.

#![allow(dead_code, reason = "generated code calls them, as far as its features are on")]

use alloc::string::String;
use core::fmt;

use wasm_bindgen::JsValue;

use super::js::{Js, js};
use super::{Exception, FromJs, key};

/// The property, taken for an `R`; `undefined` if there is none.
#[inline]
pub fn get<T: AsRef<JsValue>, R: FromJs>(object: &T, key: &'static str) -> R {
    key::with(key, |key| Js::rt_get_by(js(object), key)).unwrap_or_default().read()
}

/// Sets the property to any value.
#[inline]
pub fn set<T: AsRef<JsValue>>(object: &T, key: &'static str, value: &JsValue) {
    let _ = key::with(key, |key| Js::rt_set_by(js(object), key, value));
}

/// Sets the property to a string.
#[inline]
pub fn set_str<T: AsRef<JsValue>>(object: &T, key: &'static str, value: &str) {
    let _ = try_set_str(object, key, value);
}

/// Sets the property to a string, where the object may refuse.
#[inline]
pub fn try_set_str<T: AsRef<JsValue>>(object: &T, key: &'static str, value: &str) -> Result<(), Exception> {
    key::with(key, |key| Js::rt_set_str_by(js(object), key, value))
}

/// Sets the property to a number.
#[inline]
pub fn set_f64<T: AsRef<JsValue>>(object: &T, key: &'static str, value: f64) {
    let _ = try_set_f64(object, key, value);
}

/// Sets the property to a number, where the object may refuse.
#[inline]
pub fn try_set_f64<T: AsRef<JsValue>>(object: &T, key: &'static str, value: f64) -> Result<(), Exception> {
    key::with(key, |key| Js::rt_set_f64_by(js(object), key, value))
}

/// Sets the property to a boolean.
#[inline]
pub fn set_bool<T: AsRef<JsValue>>(object: &T, key: &'static str, value: bool) {
    set(object, key, &JsValue::from_bool(value));
}

/// Writes the text that a stringifier gave. Nothing where it threw: an error of `Display` would be a panic.
pub fn write_text(formatter: &mut fmt::Formatter<'_>, text: Result<impl Into<JsValue>, Exception>) -> fmt::Result {
    formatter.write_str(&text.map(|text| String::from_js(text.into())).unwrap_or_default())
}

/// An optional argument that JavaScript takes as `null`.
#[inline]
pub fn nullable<T: AsRef<JsValue>>(value: Option<&T>) -> &JsValue {
    const NULL: &JsValue = &JsValue::NULL;
    value.map_or(NULL, T::as_ref)
}
