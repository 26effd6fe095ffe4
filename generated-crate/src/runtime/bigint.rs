//! JavaScript's integers of any size.

use core::cmp::Ordering;
use core::fmt;
use core::ops::{Add, BitAnd, BitOr, BitXor, Mul, Neg, Sub};
use core::str::FromStr;

use wasm_bindgen::JsValue;

use super::{Exception, Js, Object};

/// A JavaScript integer of any size.
#[repr(transparent)]
pub struct BigInt {
    parent: Object,
}
web_class!([] BigInt; Object; "BigInt"; "bigint");
web_type_of!([] BigInt; |value| value.is_bigint());
web_ancestor!([] BigInt; Object);

impl BigInt {
    /// The integer that a number, a string of digits or a boolean stands for.
    ///
    /// # Errors
    ///
    /// A `RangeError` if the number is not an integer, a `SyntaxError` if the string is none, a `TypeError` for values
    /// of another kind.
    pub fn new(value: &JsValue) -> Result<BigInt, Exception> {
        Js::rt_bigint(value).map(Js::cast)
    }

    /// The quotient, rounded towards zero.
    ///
    /// # Errors
    ///
    /// A `RangeError` if the other is zero.
    pub fn checked_div(&self, other: &BigInt) -> Result<BigInt, Exception> {
        // Its exception comes back as a value.
        let quotient = self.parent.checked_div(other.as_ref());
        if quotient.is_bigint() { Ok(BigInt::from(quotient)) } else { Err(Exception::from(quotient)) }
    }
}

/// The digits, or hexadecimal ones after `0x`.
impl FromStr for BigInt {
    type Err = Exception;

    fn from_str(digits: &str) -> Result<BigInt, Exception> {
        BigInt::new(&JsValue::from_str(digits))
    }
}

/// The operators that never throw: dividing by zero does, and shifting far.
macro_rules! operators {
    ($($Op:ident $op:ident;)*) => {$(
        impl $Op for &BigInt {
            type Output = BigInt;
            fn $op(self, other: &BigInt) -> BigInt {
                let (one, other): (&JsValue, &JsValue) = (self.as_ref(), other.as_ref());
                BigInt::from(one.$op(other))
            }
        }
        impl $Op for BigInt {
            type Output = BigInt;
            fn $op(self, other: BigInt) -> BigInt {
                (&self).$op(&other)
            }
        }
    )*};
}
operators!(Add add; Sub sub; Mul mul; BitAnd bitand; BitOr bitor; BitXor bitxor;);

impl Neg for &BigInt {
    type Output = BigInt;
    fn neg(self) -> BigInt {
        let value: &JsValue = self.as_ref();
        BigInt::from(-value)
    }
}

impl PartialOrd for BigInt {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for BigInt {
    fn cmp(&self, other: &Self) -> Ordering {
        super::class::cmp(self, other)
    }
}

/// Rust's wide integers, both ways. The way back fails, with the value as it was, if the integer is too large.
macro_rules! integers {
    ($($T:ident)*) => {$(
        impl From<$T> for BigInt {
            #[inline]
            fn from(integer: $T) -> Self {
                BigInt::from(JsValue::from(integer))
            }
        }
        impl TryFrom<BigInt> for $T {
            type Error = BigInt;
            fn try_from(integer: BigInt) -> Result<Self, BigInt> {
                $T::try_from(JsValue::from(integer)).map_err(BigInt::from)
            }
        }
    )*};
}
integers!(i64 u64 i128 u128);

impl fmt::Display for BigInt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&Js::rt_string(self.as_ref()).unwrap_or_default())
    }
}

web_imports! {
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "globalThis", js_name = "BigInt")]
    pub(crate) fn rt_bigint(value: &JsValue) -> Result<Js, Exception>;
}
