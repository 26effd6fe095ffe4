//! WebIDL's enumerations: strings of a known set, which may have grown since this crate was made.

#![allow(unused_macros, reason = "used by the features whose types they declare")]

/// ```text
/// web_enumeration! {
///     /// Documentation.
///     pub enum RequestMode {
///         Cors = "cors",
///         NoCors = "no-cors",
///     }
/// }
/// ```
///
/// declares an enumeration with one more variant, `UnknownValue`, which keeps a string that is not known: so conversion from
/// a string never fails. The string is [`keep`](super::unknown_value::keep)'s, so that the enumeration is `Copy`.
#[doc(hidden)]
#[macro_export]
macro_rules! web_enumeration {
    ($(#[$attribute:meta])* pub enum $T:ident { $($Variant:ident = $text:literal,)* }) => {
        $(#[$attribute])*
        #[non_exhaustive]
        pub enum $T {
            $(
                #[doc = concat!(" `", stringify!($text), "`")]
                $Variant,
            )*
            /// A value that this crate does not know. A string that is converted to one is kept for as long as the
            /// program runs, once however often it comes.
            UnknownValue(&'static str),
        }
        impl $T {
            /// The string that JavaScript has for the value.
            pub fn as_str(self) -> &'static str {
                match self {
                    $($T::$Variant => $text,)*
                    $T::UnknownValue(text) => text,
                }
            }

            fn known(text: &str) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(match text {
                    $($text => $T::$Variant,)*
                    _ => return ::core::option::Option::None,
                })
            }
        }
        impl ::core::convert::From<&str> for $T {
            fn from(text: &str) -> Self {
                $T::known(text).unwrap_or_else(|| $T::UnknownValue($crate::runtime::unknown_value::keep(text)))
            }
        }
        #[cfg(not(doc))]
        impl ::core::convert::From<::alloc::string::String> for $T {
            fn from(text: ::alloc::string::String) -> Self {
                ::core::convert::From::from(&*text)
            }
        }
        #[cfg(not(doc))]
        impl ::core::str::FromStr for $T {
            type Err = ::core::convert::Infallible;
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                ::core::result::Result::Ok(::core::convert::From::from(text))
            }
        }
        #[cfg(not(doc))]
        impl ::core::clone::Clone for $T {
            #[inline]
            fn clone(&self) -> Self {
                *self
            }
        }
        #[cfg(not(doc))]
        impl ::core::marker::Copy for $T {}
        // By the string: `UnknownValue("cors")` is the same value to JavaScript as `Cors`.
        #[cfg(not(doc))]
        impl ::core::cmp::PartialEq for $T {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }
        #[cfg(not(doc))]
        impl ::core::cmp::Eq for $T {}
        #[cfg(not(doc))]
        impl ::core::hash::Hash for $T {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(self.as_str(), state)
            }
        }
        #[cfg(not(doc))]
        impl ::core::fmt::Debug for $T {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::enumeration::debug(stringify!($T), self.as_str(), f)
            }
        }
        impl ::core::fmt::Display for $T {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[cfg_attr(doc, doc(hidden))]
        impl $crate::runtime::FromJs for $T {
            fn from_js(value: ::wasm_bindgen::JsValue) -> Self {
                ::core::convert::From::from(<::alloc::string::String as $crate::runtime::FromJs>::from_js(value))
            }
            fn matches(value: &::wasm_bindgen::JsValue) -> bool {
                value.is_string()
            }
        }
        #[cfg(not(doc))]
        impl $crate::runtime::ToJs for $T {
            fn to_js(&self) -> ::wasm_bindgen::JsValue {
                ::wasm_bindgen::JsValue::from_str(self.as_str())
            }
        }
        #[cfg(not(doc))]
        impl ::core::convert::From<$T> for ::wasm_bindgen::JsValue {
            fn from(value: $T) -> Self {
                $crate::runtime::ToJs::to_js(&value)
            }
        }
        web_itself!([] $T);
        #[cfg(not(doc))]
        impl $crate::runtime::TypeScript for $T {
            const TYPE: $crate::runtime::TypeScriptType = <::alloc::string::String as $crate::runtime::TypeScript>::TYPE;
        }
        web_string_interop!($T);
    };
}

use alloc::string::String;
use core::fmt;

use wasm_bindgen::convert::{FromWasmAbi, IntoWasmAbi};

#[allow(dead_code, reason = "generated code uses it, as far as its features are on")]
pub fn debug(name: &str, text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.debug_tuple(name).field(&text).finish()
}

#[allow(dead_code, reason = "generated code uses it, as far as its features are on")]
pub fn into_abi(text: &str) -> <String as IntoWasmAbi>::Abi {
    String::from(text).into_abi()
}

/// # Safety
///
/// As for `FromWasmAbi::from_abi` of a `String`.
#[allow(dead_code, reason = "generated code uses it, as far as its features are on")]
pub unsafe fn from_abi(abi: <String as FromWasmAbi>::Abi) -> String {
    // SAFETY: the caller's promise is the same.
    unsafe { String::from_abi(abi) }
}
