//! The Rust values that stand for a JavaScript type.

use alloc::string::String;

use wasm_bindgen::JsValue;

use super::{JsString, ToJs};

/// A Rust value that can stand where JavaScript expects a `T`.
///
/// * for a class type: it, any class type that descends from it, and references to them;
/// * for `String`: `&str`, `String`, `Cow<str>` and the like, and [`JsString`](crate::JsString);
/// * for `JsValue`: all class types, strings, numbers and `bool`;
/// * for [`Array<T>`](crate::Array): slices, arrays and `Vec`s of what can stand for a `T`, pairs, and JavaScript's objects
///   that iterate over what can stand for a `T`;
/// * for [`Record<V>`](crate::Record): slices, arrays, `Vec`s and maps of pairs of a name and what can stand for a `V`;
/// * for every other type: itself and references to it.
///
/// Arguments of functions and items of sequences are converted with it. The value is only borrowed.
///
/// A class of your own `#[wasm_bindgen] extern "C"` block stands for itself and its ancestors with
/// [`js_class!`](crate::js_class).
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not stand for `{T}`",
    note = "where `{Self}` is a type of a `#[wasm_bindgen]` block, write `web_bindings::js_class!({Self});`",
    note = "else convert it, or say what is expected: `Array::<JsValue>::new()`"
)]
pub trait IntoJs<T: ?Sized> {
    /// The JavaScript value.
    fn to_value(&self) -> JsValue;
}

/// A reference stands for what the value stands for.
impl<T: ?Sized, U: IntoJs<T> + ?Sized> IntoJs<T> for &U {
    #[inline]
    fn to_value(&self) -> JsValue {
        (**self).to_value()
    }
}

/// A type that is no class type stands for itself. Class types, see `class!`, stand for all they are `AsRef` of:
/// themselves, their ancestors and any value.
macro_rules! itself {
    ($([$($g:tt)*] $T:ty),* $(,)?) => {$(
        impl<$($g)*> $crate::runtime::IntoJs<$T> for $T {
            #[inline]
            fn to_value(&self) -> ::wasm_bindgen::JsValue {
                $crate::runtime::ToJs::to_js(self)
            }
        }
    )*};
}
itself! {
    [] (), [] bool, [] i8, [] u8, [] i16, [] u16, [] i32, [] u32, [] i64, [] u64, [] f32, [] f64, [] String,
    [] JsValue, [T: ToJs] Option<T>, [A: ToJs, B: ToJs] (A, B), [] super::Exception,
}

/// Nothing is `null`.
impl<T: ToJs> IntoJs<JsValue> for Option<T> {
    #[inline]
    fn to_value(&self) -> JsValue {
        self.to_js()
    }
}

/// Types that stand for another type.
macro_rules! stands_for {
    ($($U:ty => $T:ty),* $(,)?) => {$(
        impl IntoJs<$T> for $U {
            #[inline]
            fn to_value(&self) -> JsValue {
                self.to_js()
            }
        }
    )*};
}
stands_for! {
    str => String, str => JsString, str => JsValue, String => JsString, String => JsValue, JsString => String,
    bool => JsValue, i32 => JsValue, u32 => JsValue, f64 => JsValue,
}
