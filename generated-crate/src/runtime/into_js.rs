//! The Rust values that stand for a JavaScript type.

#![allow(unused_macros, reason = "used by the features whose types they declare")]

use alloc::string::String;

use wasm_bindgen::JsValue;

use super::{Class, JsString, ToJs};

/// A Rust value that can stand where JavaScript expects a `T`.
///
/// * for a class type: it, any class type that descends from it, and references to them;
/// * for a dictionary: also classes and dictionaries that have all of its members, as `DomPoint` has those of
///   `DomPointInit`; where it needs no member, an `Option` of these;
/// * for `String`: `&str`, `String`, `Cow<str>` and the like, and [`JsString`](crate::JsString);
/// * for `JsValue`: all class types, strings, numbers and `bool`;
/// * for [`Array<T>`](crate::Array): slices, arrays and `Vec`s of what can stand for a `T`, pairs, and JavaScript's objects
///   that iterate over what can stand for a `T`;
/// * for a typed array: slices, arrays and `Vec`s of its numbers, copied; in the fields of dictionaries, also for a
///   `BufferSource` and the like;
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

/// A type that objects of the class `S` stand for: the class itself, an ancestor, a dictionary whose members it has,
/// `JsValue`, and a union that has one of these.
#[diagnostic::on_unimplemented(
    message = "`{S}` does not stand for `{Self}`",
    note = "`{S}` is neither a `{Self}`, nor does it inherit from it or have its members"
)]
pub trait StoodForBy<S> {}

#[cfg(not(doc))]
impl<T: Class, S: AsRef<T>> StoodForBy<S> for T {}
#[cfg(not(doc))]
impl<S: Class> StoodForBy<S> for JsValue {}

/// ```text
/// web_stands_for!(crate::RtcIceCandidate, crate::RtcIceCandidateInit);
/// web_stands_for!(crate::File, crate::BodyInit, Blob(crate::Blob));
/// ```
///
/// A class stands for a dictionary whose members it has, or for a variant of a union.
#[doc(hidden)]
#[macro_export]
macro_rules! web_stands_for {
    ($S:ty, $Dictionary:ty $(,)?) => {
        #[cfg(not(doc))]
        impl ::core::convert::AsRef<$Dictionary> for $S {
            #[inline]
            fn as_ref(&self) -> &$Dictionary {
                $crate::runtime::class::cast_ref(self)
            }
        }
    };
    ($S:ty, $T:ty, $Variant:ident($Type:ty) $(,)?) => {
        #[cfg(not(doc))]
        impl $crate::runtime::StoodForBy<$S> for $T {}
        impl ::core::convert::From<&$S> for $T {
            fn from(value: &$S) -> Self {
                <$T>::$Variant(::core::clone::Clone::clone(<$S as ::core::convert::AsRef<$Type>>::as_ref(value)))
            }
        }
    };
}

/// A reference stands for what the value stands for.
impl<T: ?Sized, U: IntoJs<T> + ?Sized> IntoJs<T> for &U {
    #[inline]
    fn to_value(&self) -> JsValue {
        (**self).to_value()
    }
}

/// A type that is no class type stands for itself. Class types, see `web_class!`, stand for all they are `AsRef` of:
/// themselves, their ancestors and any value.
#[doc(hidden)]
#[macro_export]
macro_rules! web_itself {
    ($([$($g:tt)*] $T:ty),* $(,)?) => {$(
        #[cfg(not(doc))]
        impl<$($g)*> $crate::runtime::IntoJs<$T> for $T {
            #[inline]
            fn to_value(&self) -> ::wasm_bindgen::JsValue {
                $crate::runtime::ToJs::to_js(self)
            }
        }
    )*};
}
web_itself! {
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

/// Rust's types that stand for another type.
macro_rules! rust_values {
    ($($U:ty => $T:ty),* $(,)?) => {$(
        impl IntoJs<$T> for $U {
            #[inline]
            fn to_value(&self) -> JsValue {
                self.to_js()
            }
        }
    )*};
}
rust_values! {
    str => String, str => JsString, str => JsValue, String => JsString, String => JsValue, JsString => String,
    bool => JsValue, i8 => JsValue, u8 => JsValue, i16 => JsValue, u16 => JsValue, i32 => JsValue, u32 => JsValue,
    f32 => JsValue, f64 => JsValue, super::Exception => JsValue,
}
