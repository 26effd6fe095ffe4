//! What Rust values stand for what JavaScript expects: [`IntoJs`], and sequences and records in terms of it.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use wasm_bindgen::JsValue;

use super::dictionary::empty;
use super::property;
use super::{Array, JsString, Record, ToJs};

/// A Rust value that can stand where JavaScript expects a `T`.
///
/// * for a class type: it, any class type that descends from it, and references to them;
/// * for `String`: `&str`, `String`, `Cow<str>` and the like, and [`JsString`](crate::JsString);
/// * for `JsValue`: all class types, strings, numbers and `bool`;
/// * for [`Array<T>`](crate::Array): slices, arrays and `Vec`s of what can stand for a `T`, and pairs;
/// * for [`Record<V>`](crate::Record): slices, arrays, `Vec`s and maps of pairs of a name and what can stand for a `V`;
/// * for every other type: itself and references to it.
///
/// Arguments of functions and items of sequences are converted with it. The value is only borrowed.
pub trait IntoJs<T: ?Sized> {
    /// The JavaScript value.
    fn to_value(&self) -> JsValue;
}

/// A value that can stand where JavaScript expects a sequence of `T`: slices, arrays and `Vec`s of what can stand
/// for a `T` (see [`IntoJs`]), or an [`Array<T>`](crate::Array).
///
/// This is [`IntoJs<Array<T>>`](IntoJs) by another name; it is implemented through that.
pub trait IntoSequence<T>: IntoJs<Array<T>> {
    /// The sequence as a JavaScript array: a new one, unless it is one already.
    fn into_array(self) -> Array<T>;
}

impl<T, S: IntoJs<Array<T>>> IntoSequence<T> for S {
    fn into_array(self) -> Array<T> {
        Array::from(self.to_value())
    }
}

/// A value that can stand where JavaScript expects a record, an object used as a map: slices, arrays, `Vec`s and maps
/// of pairs of a name and what can stand for a `V` (see [`IntoJs`]), or a [`Record<V>`](crate::Record).
///
/// This is [`IntoJs<Record<V>>`](IntoJs) by another name; it is implemented through that.
pub trait IntoRecord<V>: IntoJs<Record<V>> {
    /// The record as a JavaScript object: a new one, unless it is one already.
    fn into_record(self) -> Record<V>;
}

impl<V, S: IntoJs<Record<V>>> IntoRecord<V> for S {
    fn into_record(self) -> Record<V> {
        Record::from(self.to_value())
    }
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

// Sequences.

fn array<'a, T, U: IntoJs<T> + 'a>(items: impl IntoIterator<Item = &'a U>) -> JsValue {
    let values: Vec<JsValue> = items.into_iter().map(U::to_value).collect();
    JsValue::from(values)
}

/// Rust's own sequences.
macro_rules! sequences {
    ($([$($g:tt)*] $S:ty),* $(,)?) => {$(
        impl<T, U: IntoJs<T>, $($g)*> IntoJs<Array<T>> for $S {
            fn to_value(&self) -> JsValue {
                array(self.iter())
            }
        }
    )*};
}
sequences!([] [U], [] Vec<U>, [const N: usize] [U; N]);

/// A pair stands for a sequence of two, as in `sequence<sequence<USVString>>` for a list of pairs.
impl<T, A: IntoJs<T>, B: IntoJs<T>> IntoJs<Array<T>> for (A, B) {
    fn to_value(&self) -> JsValue {
        JsValue::from(alloc::vec![self.0.to_value(), self.1.to_value()])
    }
}

// Records.

fn record<'a, V, K: AsRef<str> + 'a, U: IntoJs<V> + 'a>(entries: impl IntoIterator<Item = (&'a K, &'a U)>) -> JsValue {
    let record: Record<V> = empty();
    for (key, value) in entries {
        property::set(&record, key.as_ref(), &value.to_value());
    }
    record.into()
}

/// Rust's own sequences of pairs.
macro_rules! records {
    ($([$($g:tt)*] $S:ty),* $(,)?) => {$(
        impl<V, K: AsRef<str>, U: IntoJs<V>, $($g)*> IntoJs<Record<V>> for $S {
            fn to_value(&self) -> JsValue {
                record(self.iter().map(|(key, value)| (key, value)))
            }
        }
    )*};
}
records! {
    [] [(K, U)], [] Vec<(K, U)>, [const N: usize] [(K, U); N], [] BTreeMap<K, U>,
}
