//! The one error type.

use alloc::string::String;
use core::fmt;

use wasm_bindgen::{JsError, JsValue};

use super::{FromJs, Js, ToJs, js};

/// A value that JavaScript threw, or that a promise was rejected with.
///
/// Usually an `Error` or a `DOMException`, which [`name`](Self::name) tells apart; but JavaScript throws any value,
/// and [`value`](Self::value) is that value, to be cast with [`JsCast`](wasm_bindgen::JsCast).
///
/// It displays as `TypeError: the message`, and a value that is no error as that value. It is an
/// [`Error`](core::error::Error), so `?` takes it into a `Box<dyn Error>`; and an exported function that returns
/// `Result<T, Exception>` throws it on.
#[derive(Clone)]
pub struct Exception {
    value: JsValue,
}

impl Exception {
    /// A new `Error` with a message.
    pub fn new(message: &str) -> Exception {
        JsError::new(message).into()
    }

    /// The value that was thrown.
    pub fn value(&self) -> &JsValue {
        &self.value
    }

    /// The error's name: `"TypeError"`, `"NotFoundError"`. Empty if the value is not an error.
    pub fn name(&self) -> String {
        self.text("name").unwrap_or_default()
    }

    /// The error's message. If the value is not an error, the value itself in words.
    pub fn message(&self) -> String {
        self.text("message").unwrap_or_else(|| in_words(&self.value))
    }

    /// A property that errors have, if the value has it as a string.
    fn text(&self, key: &str) -> Option<String> {
        if !self.value.is_object() {
            return None;
        }
        Js::rt_get(js(&self.value), key).ok()?.as_value().as_string()
    }
}

/// Any value in words. A value can run code when it is converted, and that can throw: then it is only named.
fn in_words(value: &JsValue) -> String {
    match Js::rt_string(value) {
        // An object without a message: wasm-bindgen shows its contents, and catches exceptions of its getters.
        Ok(text) if text == "[object Object]" => {
            let description = alloc::format!("{value:?}");
            description.strip_prefix("JsValue(").and_then(|rest| rest.strip_suffix(')')).unwrap_or(&text).into()
        }
        Ok(text) => text,
        Err(_) => "an object".into(),
    }
}

impl fmt::Display for Exception {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // As JavaScript's `toString`: a colon only between the two.
        match (&*self.name(), &*self.message()) {
            ("", message) => f.write_str(message),
            (name, "") => f.write_str(name),
            (name, message) => write!(f, "{name}: {message}"),
        }
    }
}

impl fmt::Debug for Exception {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Exception({self})")
    }
}

impl core::error::Error for Exception {}

impl From<JsValue> for Exception {
    #[inline]
    fn from(value: JsValue) -> Self {
        Exception { value }
    }
}

impl From<JsError> for Exception {
    #[inline]
    fn from(error: JsError) -> Self {
        Exception { value: error.into() }
    }
}

/// A new `Error` with this message.
impl From<&str> for Exception {
    fn from(message: &str) -> Self {
        Exception::new(message)
    }
}

/// A new `Error` with this message.
impl From<String> for Exception {
    fn from(message: String) -> Self {
        Exception::new(&message)
    }
}

impl From<Exception> for JsValue {
    #[inline]
    fn from(exception: Exception) -> Self {
        exception.value
    }
}

impl AsRef<JsValue> for Exception {
    #[inline]
    fn as_ref(&self) -> &JsValue {
        &self.value
    }
}

/// Any value can be thrown.
impl FromJs for Exception {
    #[inline]
    fn from_js(value: JsValue) -> Self {
        Exception { value }
    }
    #[inline]
    fn matches(_: &JsValue) -> bool {
        true
    }
}

impl ToJs for Exception {
    #[inline]
    fn to_js(&self) -> JsValue {
        self.value.clone()
    }
}
