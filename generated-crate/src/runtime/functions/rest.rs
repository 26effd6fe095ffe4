//! The arguments at the end of a call, however many there are.

use alloc::vec;
use alloc::vec::Vec;
use core::ops::Deref;

use wasm_bindgen::JsValue;

use super::closure::Arguments;
use crate::runtime::{Exception, FromJs, IntoJs, Js, TypeScript, TypeScriptType, js};

/// All the arguments from here on: JavaScript's `...rest`, WebIDL's `any... rest`. It is the last parameter of a
/// signature: a closure for a `Function<fn(String, Rest<f64>)>` takes a `Rest<f64>`, which derefs to a slice, and the
/// function is [called](crate::Function) with a slice, an array or a `Vec`.
#[derive(Clone, Debug, PartialEq)]
pub struct Rest<T = JsValue>(pub Vec<T>);

impl<T> Deref for Rest<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T> IntoIterator for Rest<T> {
    type Item = T;
    type IntoIter = vec::IntoIter<T>;

    fn into_iter(self) -> vec::IntoIter<T> {
        self.0.into_iter()
    }
}

/// Rust's own sequences, as the array that [`apply`] spreads.
macro_rules! sequences {
    ($([$($g:tt)*] $S:ty),* $(,)?) => {$(
        impl<T, U: IntoJs<T>, $($g)*> IntoJs<Rest<T>> for $S {
            fn to_value(&self) -> JsValue {
                let values: Vec<JsValue> = self.iter().map(U::to_value).collect();
                JsValue::from(values)
            }
        }
    )*};
}
sequences!([] [U], [] Vec<U>, [] Rest<U>, [const N: usize] [U; N]);

/// The type of a parameter in a signature.
#[doc(hidden)]
pub trait Parameter: Sized {
    /// Whether it stands for all the arguments that are left.
    const IS_REST: bool;

    /// Takes its argument, or arguments, from those of a call.
    fn take(arguments: &mut Arguments<'_>) -> Self;
}

impl<T: FromJs> Parameter for T {
    const IS_REST: bool = false;

    #[inline]
    fn take(arguments: &mut Arguments<'_>) -> Self {
        T::from_js(arguments.take())
    }
}

impl<T: FromJs> Parameter for Rest<T> {
    const IS_REST: bool = true;

    fn take(arguments: &mut Arguments<'_>) -> Self {
        Rest(arguments.take_rest().map(T::from_js).collect())
    }
}

impl<T: TypeScript> TypeScript for Rest<T> {
    const TYPE: TypeScriptType = TypeScriptType::items(T::TYPE);
}

/// Calls a function with `undefined` for `this`. Where there is a rest, it is the last argument, an array.
pub(super) fn apply(function: &JsValue, arguments: &[JsValue], has_rest: bool) -> Result<Js, Exception> {
    match arguments {
        [first @ .., rest] if has_rest => {
            let all: Vec<JsValue> = first.iter().cloned().chain(items(rest)).collect();
            Js::rt_apply(function, &JsValue::UNDEFINED, &all)
        }
        all => Js::rt_apply(function, &JsValue::UNDEFINED, all),
    }
}

/// The items of a JavaScript array.
pub(super) fn items(array: &JsValue) -> impl Iterator<Item = JsValue> {
    let length = Js::rt_length(js(array)).unwrap_or(0);
    (0..length).map(|index| Js::rt_at(js(array), index).unwrap_or_default().value())
}

web_imports! {
    #[wasm_bindgen(constructor, js_class = "Proxy")]
    pub(crate) fn rt_proxy(target: &JsValue, handler: &JsValue) -> Js;
}
