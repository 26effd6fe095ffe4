//! JavaScript's integers of any size.

use core::fmt;

use wasm_bindgen::JsValue;

use super::{Js, Object};

/// A JavaScript integer of any size.
#[repr(transparent)]
pub struct BigInt {
    parent: Object,
}
class!([] BigInt; Object; "BigInt"; "bigint");
type_of!([] BigInt; |value| value.is_bigint());
ancestor!([] BigInt; Object);

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
        f.write_str(&Js::rt_string(self.as_ref()).unwrap_or_default())
    }
}
