//! JavaScript's error objects in words, and as what a Rust function fails with.

#![allow(unused_macros, reason = "used by the features whose types they declare")]

/// `web_error_traits!(TypeError);` for a class of errors.
#[doc(hidden)]
#[macro_export]
macro_rules! web_error_traits {
    ($T:ty) => {
        /// `TypeError: the message`
        impl fmt::Display for $T {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&Exception::from(self.clone()), formatter)
            }
        }

        impl core::error::Error for $T {}

        impl From<$T> for Exception {
            fn from(error: $T) -> Self {
                Exception::from(JsValue::from(error))
            }
        }
    };
}
