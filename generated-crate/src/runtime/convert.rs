//! Between JavaScript's values and Rust's: [`FromJs`] and [`ToJs`].

use alloc::string::String;

use wasm_bindgen::JsValue;

use super::Class;
use super::js::{Js, js};

/// A Rust type that a JavaScript value can be taken for.
///
/// The conversion never fails and never panics. Where the specification says what a value is, it is that; where
/// something else comes all the same, numbers are `NaN` or 0, strings are empty, `bool`s are false, `Option`s are
/// `None`, and object types hold whatever it is, for [`JsCast`](wasm_bindgen::JsCast) to find out.
///
/// What a call gives is read by the same rule, but for two types that need no conversion of Rust's: a `bool` is the truth of
/// the value, and a number of a call that cannot fail is what JavaScript makes of the value. It makes `NaN` of most that are
/// no number. A symbol, a `BigInt` and an object that refuses are exceptions, which no engine's own member gives.
pub trait FromJs: Sized {
    /// Takes the value for a `Self`.
    fn from_js(value: JsValue) -> Self;

    /// Takes the value for a `Self`, or for none: `null`, `undefined` and, for a type that JavaScript can tell, anything
    /// else.
    #[inline]
    fn from_nullable(value: JsValue) -> Option<Self> {
        if value.is_null_or_undefined() { None } else { Some(Self::from_js(value)) }
    }

    /// Whether the value really is a `Self`, as far as JavaScript can tell.
    fn matches(value: &JsValue) -> bool;
}

/// A Rust type that has one natural JavaScript value.
///
/// `i64` and `u64` are JavaScript numbers, as WebIDL's `long long` is, and exact up to 2<sup>53</sup>;
/// [`BigInt`](crate::BigInt) is exact beyond. `None` is `null`.
pub trait ToJs {
    /// The JavaScript value.
    fn to_js(&self) -> JsValue;
}

#[cfg(not(doc))]
impl<T: Class> FromJs for T {
    #[inline]
    fn from_js(value: JsValue) -> Self {
        T::unchecked_from_js(value)
    }
    #[inline]
    fn matches(value: &JsValue) -> bool {
        T::is_type_of(value)
    }
}

#[cfg(not(doc))]
impl<T: Class> ToJs for T {
    #[inline]
    fn to_js(&self) -> JsValue {
        self.as_ref().clone()
    }
}

impl FromJs for JsValue {
    #[inline]
    fn from_js(value: JsValue) -> Self {
        value
    }
    #[inline]
    fn matches(_: &JsValue) -> bool {
        true
    }
}

impl ToJs for JsValue {
    #[inline]
    fn to_js(&self) -> JsValue {
        self.clone()
    }
}

/// Nothing: every value is taken for it, and it is `undefined`.
impl FromJs for () {
    #[inline]
    fn from_js(_: JsValue) {}
    #[inline]
    fn matches(value: &JsValue) -> bool {
        value.is_undefined()
    }
}

impl ToJs for () {
    #[inline]
    fn to_js(&self) -> JsValue {
        JsValue::UNDEFINED
    }
}

impl FromJs for bool {
    #[inline]
    fn from_js(value: JsValue) -> Self {
        value.as_bool().unwrap_or(false)
    }
    #[inline]
    fn from_nullable(value: JsValue) -> Option<Self> {
        value.as_bool()
    }
    #[inline]
    fn matches(value: &JsValue) -> bool {
        value.as_bool().is_some()
    }
}

impl ToJs for bool {
    #[inline]
    fn to_js(&self) -> JsValue {
        JsValue::from_bool(*self)
    }
}

impl FromJs for String {
    #[inline]
    fn from_js(value: JsValue) -> Self {
        value.as_string().unwrap_or_default()
    }
    #[inline]
    fn from_nullable(value: JsValue) -> Option<Self> {
        value.as_string()
    }
    #[inline]
    fn matches(value: &JsValue) -> bool {
        value.is_string()
    }
}

impl ToJs for str {
    #[inline]
    fn to_js(&self) -> JsValue {
        JsValue::from_str(self)
    }
}

impl ToJs for String {
    #[inline]
    fn to_js(&self) -> JsValue {
        JsValue::from_str(self)
    }
}

/// A number, or `NaN`.
impl FromJs for f64 {
    #[inline]
    fn from_js(value: JsValue) -> Self {
        value.as_f64().unwrap_or(f64::NAN)
    }
    #[inline]
    fn from_nullable(value: JsValue) -> Option<Self> {
        value.as_f64()
    }
    #[inline]
    fn matches(value: &JsValue) -> bool {
        value.as_f64().is_some()
    }
}

impl ToJs for f64 {
    #[inline]
    fn to_js(&self) -> JsValue {
        JsValue::from_f64(*self)
    }
}

/// Numbers that are not an `f64`: rounded towards zero, and to the nearest end of the range from outside it.
macro_rules! numbers {
    ($($T:ident)*) => {$(
        impl FromJs for $T {
            #[inline]
            fn from_js(value: JsValue) -> Self {
                f64::from_js(value) as $T
            }
            #[inline]
            fn from_nullable(value: JsValue) -> Option<Self> {
                value.as_f64().map(|number| number as $T)
            }
            #[inline]
            fn matches(value: &JsValue) -> bool {
                f64::matches(value)
            }
        }
        impl ToJs for $T {
            #[inline]
            fn to_js(&self) -> JsValue {
                JsValue::from_f64(*self as f64)
            }
        }
    )*};
}
numbers!(i8 u8 i16 u16 i32 u32 f32);

/// The 64-bit integers, which also take a `BigInt`: that is what the 64-bit typed arrays have.
macro_rules! long_numbers {
    ($($T:ident)*) => {$(
        impl FromJs for $T {
            fn from_js(value: JsValue) -> Self {
                match value.as_f64() {
                    Some(number) => number as $T,
                    None => $T::try_from(value).unwrap_or(0),
                }
            }
            fn matches(value: &JsValue) -> bool {
                f64::matches(value) || value.is_bigint()
            }
        }
        impl ToJs for $T {
            #[inline]
            fn to_js(&self) -> JsValue {
                JsValue::from_f64(*self as f64)
            }
        }
    )*};
}
long_numbers!(i64 u64);

/// `null` and `undefined` are `None`.
impl<T: FromJs> FromJs for Option<T> {
    #[inline]
    fn from_js(value: JsValue) -> Self {
        T::from_nullable(value)
    }
    #[inline]
    fn matches(value: &JsValue) -> bool {
        value.is_null_or_undefined() || T::matches(value)
    }
}

impl<T: ToJs> ToJs for Option<T> {
    #[inline]
    fn to_js(&self) -> JsValue {
        self.as_ref().map_or(JsValue::NULL, T::to_js)
    }
}

/// A pair, as the entries of maps are: an array of two.
impl<A: FromJs, B: FromJs> FromJs for (A, B) {
    fn from_js(value: JsValue) -> Self {
        // Strings have items as well, but are no pairs.
        let pair = if value.is_array() { value } else { JsValue::UNDEFINED };
        let item = |index| Js::rt_at(js(&pair), index).unwrap_or_default().value();
        (A::from_js(item(0)), B::from_js(item(1)))
    }
    fn matches(value: &JsValue) -> bool {
        value.is_array() && Js::rt_length(js(value)).is_ok_and(|length| length == 2)
    }
}

impl<A: ToJs, B: ToJs> ToJs for (A, B) {
    fn to_js(&self) -> JsValue {
        JsValue::from(alloc::vec![self.0.to_js(), self.1.to_js()])
    }
}
