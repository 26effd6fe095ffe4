//! The traits with which wasm-bindgen passes values through exported and imported functions.
//!
//! They are the same for all types, so that the documentation's pages do not repeat them: there the macros declare nothing.

#![allow(unused_macros, reason = "used by the features whose types they declare")]

/// The traits with which wasm-bindgen passes a class type through exported and imported functions: by value, by reference, in an
/// `Option`, a `Vec` or a `Result`.
#[cfg(not(doc))]
#[doc(hidden)]
#[macro_export]
macro_rules! web_boundary {
    ([$($g:tt)*] $T:ty $(where $Exported:ty)?) => {
        impl<$($g)*> ::wasm_bindgen::describe::WasmDescribe for $T $(where $Exported: $crate::runtime::TypeScript)? {
            #[inline]
            fn describe() {
                $crate::runtime::class::describe::<Self>()
            }
        }
        impl<$($g)*> ::wasm_bindgen::convert::IntoWasmAbi for $T $(where $Exported: $crate::runtime::TypeScript)? {
            type Abi = u32;
            #[inline]
            fn into_abi(self) -> u32 {
                $crate::runtime::class::into_abi(self)
            }
        }
        impl<'a, $($g)*> ::wasm_bindgen::convert::IntoWasmAbi for &'a $T $(where $Exported: $crate::runtime::TypeScript)? {
            type Abi = u32;
            #[inline]
            fn into_abi(self) -> u32 {
                $crate::runtime::class::ref_into_abi(self)
            }
        }
        impl<$($g)*> ::wasm_bindgen::convert::OptionIntoWasmAbi for $T $(where $Exported: $crate::runtime::TypeScript)? {
            #[inline]
            fn none() -> u32 {
                $crate::runtime::class::NONE
            }
        }
        impl<'a, $($g)*> ::wasm_bindgen::convert::OptionIntoWasmAbi for &'a $T $(where $Exported: $crate::runtime::TypeScript)? {
            #[inline]
            fn none() -> u32 {
                $crate::runtime::class::NONE
            }
        }
        impl<$($g)*> ::wasm_bindgen::convert::FromWasmAbi for $T $(where $Exported: $crate::runtime::TypeScript)? {
            type Abi = u32;
            #[inline]
            unsafe fn from_abi(abi: u32) -> Self {
                // SAFETY: the caller's promise is the same.
                unsafe { $crate::runtime::class::from_abi(abi) }
            }
        }
        impl<$($g)*> ::wasm_bindgen::convert::OptionFromWasmAbi for $T $(where $Exported: $crate::runtime::TypeScript)? {
            #[inline]
            fn is_none(abi: &u32) -> bool {
                *abi == $crate::runtime::class::NONE
            }
        }
        impl<$($g)*> ::wasm_bindgen::convert::RefFromWasmAbi for $T $(where $Exported: $crate::runtime::TypeScript)? {
            type Abi = u32;
            type Anchor = ::core::mem::ManuallyDrop<Self>;
            #[inline]
            unsafe fn ref_from_abi(abi: u32) -> Self::Anchor {
                // SAFETY: the caller's promise; the value is borrowed, so it is not dropped here.
                ::core::mem::ManuallyDrop::new(unsafe { $crate::runtime::class::from_abi(abi) })
            }
        }
        impl<$($g)*> ::wasm_bindgen::convert::LongRefFromWasmAbi for $T $(where $Exported: $crate::runtime::TypeScript)? {
            type Abi = u32;
            type Anchor = Self;
            #[inline]
            unsafe fn long_ref_from_abi(abi: u32) -> Self {
                // SAFETY: the caller's promise is the same.
                unsafe { $crate::runtime::class::from_abi(abi) }
            }
        }
    };
}

/// What else a type of a `#[wasm_bindgen]` block has: it passes in a `Nullable` and as a slice to imported functions,
/// and is an item of js-sys's generic types.
#[cfg(not(doc))]
#[doc(hidden)]
#[macro_export]
macro_rules! web_interop {
    ([$($g:tt)*] $T:ty $(where $Exported:ty)?) => {
        impl<$($g)*> ::wasm_bindgen::convert::NullableIntoWasmAbi for $T $(where $Exported: $crate::runtime::TypeScript)? {
            #[inline]
            fn null() -> u32 {
                $crate::runtime::class::null_abi()
            }
        }
        impl<'a, $($g)*> ::wasm_bindgen::convert::NullableIntoWasmAbi for &'a $T $(where $Exported: $crate::runtime::TypeScript)? {
            #[inline]
            fn null() -> u32 {
                $crate::runtime::class::null_abi()
            }
        }
        impl<$($g)*> ::wasm_bindgen::convert::NullableFromWasmAbi for $T $(where $Exported: $crate::runtime::TypeScript)? {
            #[inline]
            fn is_null(abi: &u32) -> bool {
                *abi == $crate::runtime::class::null_abi()
            }
        }
        impl<$($g)*> ::wasm_bindgen::convert::VectorRefIntoWasmAbi for $T $(where $Exported: $crate::runtime::TypeScript)? {
            #[inline]
            fn slice_into_abi(slice: &[Self]) -> ::wasm_bindgen::convert::WasmSlice {
                ::wasm_bindgen::convert::WasmSlice::borrow(slice)
            }
        }
        impl<$($g)*> ::wasm_bindgen::__rt::marker::VectorRefIntoWasmAbiSealed for $T {}
        impl<$($g)*> ::wasm_bindgen::sys::Promising for $T {
            type Resolution = $T;
        }
        impl<$($g)*> ::wasm_bindgen::IntoJsGeneric for $T
        where
            $T: ::wasm_bindgen::JsGeneric,
        {
            type JsCanon = $T;
            #[inline]
            fn to_js(self) -> $T {
                self
            }
        }
        web_interop!(@widens [$($g)*] $T => $T);
        web_interop!(@widens [$($g)*] $T => ::wasm_bindgen::JsValue);
        web_interop!(@widens_in [$($g)*] $T => ::core::option::Option);
        web_interop!(@widens_in [$($g)*] $T => ::wasm_bindgen::Nullable);
        web_interop!(@widens_in [$($g)*] $T => ::wasm_bindgen::sys::JsOption);
        web_interop!(@widens_in [$($g)*] $T => ::wasm_bindgen::sys::JsNullable);
    };
    (@widens [$($g:tt)*] $T:ty => $Wider:ty) => {
        impl<$($g)*> ::wasm_bindgen::convert::UpcastFrom<$T> for $Wider {}
    };
    // Once for whatever `$T` widens to: an implementation for each of these would have the compiler compare every
    // one with those of all other classes.
    (@widens_in [$($g:tt)*] $T:ty => $($Optional:tt)*) => {
        impl<Wider: ::wasm_bindgen::convert::UpcastFrom<$T>, $($g)*> ::wasm_bindgen::convert::UpcastFrom<$T>
            for $($Optional)*<Wider>
        {
        }
    };
}

/// The traits with which wasm-bindgen passes an enumeration through exported and imported functions, as a string.
#[cfg(not(doc))]
#[doc(hidden)]
#[macro_export]
macro_rules! web_string_interop {
    ($T:ident) => {
        impl ::wasm_bindgen::describe::WasmDescribe for $T {
            #[inline]
            fn describe() {
                <::alloc::string::String as ::wasm_bindgen::describe::WasmDescribe>::describe()
            }
        }
        impl ::wasm_bindgen::convert::IntoWasmAbi for $T {
            type Abi = <::alloc::string::String as ::wasm_bindgen::convert::IntoWasmAbi>::Abi;
            #[inline]
            fn into_abi(self) -> Self::Abi {
                $crate::runtime::enumeration::into_abi(self.as_str())
            }
        }
        impl ::wasm_bindgen::convert::OptionIntoWasmAbi for $T {
            #[inline]
            fn none() -> Self::Abi {
                <::alloc::string::String as ::wasm_bindgen::convert::OptionIntoWasmAbi>::none()
            }
        }
        impl ::wasm_bindgen::convert::FromWasmAbi for $T {
            type Abi = <::alloc::string::String as ::wasm_bindgen::convert::FromWasmAbi>::Abi;
            #[inline]
            unsafe fn from_abi(abi: Self::Abi) -> Self {
                // SAFETY: the caller's promise is the same.
                ::core::convert::From::from(unsafe { $crate::runtime::enumeration::from_abi(abi) })
            }
        }
        impl ::wasm_bindgen::convert::OptionFromWasmAbi for $T {
            #[inline]
            fn is_none(abi: &Self::Abi) -> bool {
                <::alloc::string::String as ::wasm_bindgen::convert::OptionFromWasmAbi>::is_none(abi)
            }
        }
    };
}

#[cfg(doc)]
#[doc(hidden)]
#[macro_export]
macro_rules! web_boundary {
    ([$($g:tt)*] $T:ty $(where $Exported:ty)?) => {
        // As the implementations for all class types, which each page would show.
        #[doc(hidden)]
        impl<$($g)*> $crate::runtime::FromJs for $T {
            fn from_js(value: ::wasm_bindgen::JsValue) -> Self {
                $crate::runtime::class::cast(value)
            }
            fn matches(value: &::wasm_bindgen::JsValue) -> bool {
                ::wasm_bindgen::JsCast::is_type_of::<Self>(value)
            }
        }
        #[doc(hidden)]
        impl<$($g)*> $crate::runtime::ToJs for $T {
            fn to_js(&self) -> ::wasm_bindgen::JsValue {
                ::core::clone::Clone::clone(::core::convert::AsRef::as_ref(self))
            }
        }
    };
}

#[cfg(doc)]
#[doc(hidden)]
#[macro_export]
macro_rules! web_interop {
    ($($tokens:tt)*) => {};
}

#[cfg(doc)]
#[doc(hidden)]
#[macro_export]
macro_rules! web_string_interop {
    ($($tokens:tt)*) => {};
}
