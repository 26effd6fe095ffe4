//! JavaScript's numbers and booleans as values of their own, for their methods.

use core::cmp::Ordering;
use core::fmt;

use wasm_bindgen::JsValue;

use super::{Js, Object};

/// A JavaScript number.
///
/// Rust's numbers cross the boundary as they are; this type is for the methods that JavaScript has on numbers.
#[repr(transparent)]
pub struct Number {
    parent: Object,
}
web_class!([] Number; Object; "Number"; "number");
web_type_of!([] Number; |value| value.as_f64().is_some());
web_ancestor!([] Number; Object);

/// A JavaScript boolean.
#[repr(transparent)]
pub struct Boolean {
    parent: Object,
}
web_class!([] Boolean; Object; "Boolean"; "boolean");
web_type_of!([] Boolean; |value| value.as_bool().is_some());
web_ancestor!([] Boolean; Object);

impl Number {
    /// The number; NaN if the value is none.
    pub fn value_of(&self) -> f64 {
        self.parent.as_f64().unwrap_or(f64::NAN)
    }
}

impl Boolean {
    /// The boolean; false if the value is none.
    pub fn value_of(&self) -> bool {
        self.parent.as_bool().unwrap_or(false)
    }
}

impl From<bool> for Boolean {
    fn from(value: bool) -> Self {
        Boolean::from(JsValue::from_bool(value))
    }
}

impl From<Boolean> for bool {
    fn from(value: Boolean) -> Self {
        value.value_of()
    }
}

impl PartialEq<bool> for Boolean {
    fn eq(&self, other: &bool) -> bool {
        self.parent.as_bool() == Some(*other)
    }
}

/// The numbers that a double holds exactly.
macro_rules! numbers {
    ($($T:ident)*) => {$(
        impl From<$T> for Number {
            fn from(value: $T) -> Self {
                Number::from(JsValue::from_f64(f64::from(value)))
            }
        }
    )*};
}
numbers!(i8 u8 i16 u16 i32 u32 f32 f64);

impl From<Number> for f64 {
    fn from(value: Number) -> Self {
        value.value_of()
    }
}

impl PartialEq<f64> for Number {
    fn eq(&self, other: &f64) -> bool {
        self.value_of() == *other
    }
}

/// As JavaScript's `<` does: NaN is neither less nor greater.
impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.value_of().partial_cmp(&other.value_of())
    }
}

impl PartialOrd<f64> for Number {
    fn partial_cmp(&self, other: &f64) -> Option<Ordering> {
        self.value_of().partial_cmp(other)
    }
}

/// As JavaScript writes it: `1e+21`, `NaN`, `-0` as `0`.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&Js::rt_string(self.as_ref()).unwrap_or_default())
    }
}

impl fmt::Display for Boolean {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.value_of(), f)
    }
}
