//! Dictionaries: objects that are described by their properties, not by a class.

#![allow(unused_macros, reason = "used by the features whose types they declare")]

use wasm_bindgen::JsValue;

use super::{Class, Js};

/// ```text
/// web_dictionary! {
///     /// Documentation.
///     pub struct EventInit: [crate::Object];
///     name = "EventInit";
///     optional;
///     extended;
/// }
/// ```
///
/// declares the type of a dictionary, with the dictionaries that it inherits from, nearest first. `None` stands for an
/// `optional` one. `extended` is a dictionary that others inherit from.
///
/// Any object can be a dictionary, so the checked casts accept every object.
#[doc(hidden)]
#[macro_export]
macro_rules! web_dictionary {
    (
        $(#[$attribute:meta])* pub struct $T:ident: [$Parent:ty $(, $Ancestor:ty)* $(,)?];
        name = $name:literal;
        optional;
        $($rest:tt)*
    ) => {
        web_dictionary! {
            $(#[$attribute])* pub struct $T: [$Parent $(, $Ancestor)*];
            name = $name;
            $($rest)*
        }
        #[cfg(not(doc))]
        impl<Value: $crate::runtime::IntoJs<$T>> $crate::runtime::IntoJs<$T> for ::core::option::Option<Value> {
            fn to_value(&self) -> ::wasm_bindgen::JsValue {
                self.as_ref().map_or(::wasm_bindgen::JsValue::UNDEFINED, Value::to_value)
            }
        }
    };
    (
        $(#[$attribute:meta])* pub struct $T:ident: [$Parent:ty $(, $Ancestor:ty)* $(,)?];
        name = $name:literal;
        $($rest:tt)*
    ) => {
        $(#[$attribute])*
        #[repr(transparent)]
        pub struct $T {
            parent: $Parent,
        }
        web_class!([] $T; $Parent; $name);
        web_type_of!([] $T; |value| value.is_object() || value.is_function());
        web_ancestor!([] $T; $Parent);
        $(web_ancestor!([] $T; $Ancestor);)*
        web_interface!(@extended [] $T; $($rest)*);
    };
}

/// A dictionary with no members yet.
#[inline]
#[allow(dead_code, reason = "generated code uses it, as far as its features are on")]
pub fn empty<T: Class>() -> T {
    Js::rt_object().cast()
}

/// Whether WebIDL takes a value of a union for a dictionary, after the types that come before it.
#[allow(dead_code, reason = "generated code uses it, as far as its features are on")]
pub fn is_dictionary(value: &JsValue) -> bool {
    value.is_null_or_undefined() || value.is_object() || value.is_function()
}

/// The dictionary that a value of a union is: `null` and `undefined` have no members.
#[allow(dead_code, reason = "generated code uses it, as far as its features are on")]
pub fn read<T: Class>(value: JsValue) -> T {
    if value.is_null_or_undefined() { empty() } else { T::unchecked_from_js(value) }
}
