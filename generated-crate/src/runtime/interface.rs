//! The macros that declare class types: `web_interface!` for WebIDL's interfaces, and `web_class!`, which it shares with
//! [`web_dictionary!`](super::dictionary) and the builtins.
//!
//! A class type can do the same as a type of a `#[wasm_bindgen] extern "C"` block, and nothing is imported for it. The
//! bodies are as small as can be: there are thousands of these types, and checking them takes most of the crate's time.

#![allow(unused_macros, reason = "used by the features whose types they declare")]

/// ```text
/// web_interface! {
///     /// Documentation.
///     pub struct Element: [crate::Node, crate::EventTarget, crate::Object];
///     class = "Element";
///     extended;
/// }
/// ```
///
/// declares the class type of JavaScript's `Element`, with its ancestors, nearest first. `extended` is a class that others
/// extend.
///
/// A class that comes from a module has `import = { raw_module = "player-kit" } { js_name = "Player" };`.
///
/// Without a class the interface has no interface object, and a value is taken for an instance by its class string: see
/// [`prototype::has_class_string`](super::prototype::has_class_string). A `global` is known by either.
#[doc(hidden)]
#[macro_export]
macro_rules! web_interface {
    ($(#[$attribute:meta])* pub struct $T:ident: [$Parent:ty $(, $Ancestor:ty)* $(,)?]; $($rest:tt)*) => {
        $(#[$attribute])*
        #[repr(transparent)]
        pub struct $T {
            parent: $Parent,
        }
        web_ancestor!([] $T; $Parent);
        $(web_ancestor!([] $T; $Ancestor);)*
        web_interface!(@class $T: $Parent; $($rest)*);
    };
    (
        $(#[$attribute:meta])* pub struct $T:ident<$($g:ident),+>: [$Parent:ty $(, $Ancestor:ty)* $(,)?];
        class = $class:literal;
        $($rest:tt)*
    ) => {
        web_interface!(@generic [$($g),+] $T: $Parent $(, $Ancestor)*; $(#[$attribute])*);
        web_class!([$($g),+] $T<$($g),+>; $Parent; parameters = [$($g),+]; $class);
        web_instance_of!([$($g),+] $T<$($g),+>);
        web_interface!(@extended [$($g),+] $T<$($g),+>; $($rest)*);
    };
    (
        $(#[$attribute:meta])* pub struct $T:ident<$($g:ident),+>: [$Parent:ty $(, $Ancestor:ty)* $(,)?];
        $($rest:tt)*
    ) => {
        web_interface!(@generic [$($g),+] $T: $Parent $(, $Ancestor)*; $(#[$attribute])*);
        web_class!([$($g),+] $T<$($g),+>; $Parent; parameters = [$($g),+]; stringify!($T));
        web_type_of!([$($g),+] $T<$($g),+>; |value| $crate::runtime::prototype::has_class_string(value, stringify!($T)));
        web_interface!(@extended [$($g),+] $T<$($g),+>; $($rest)*);
    };
    (@generic [$($g:ident),+] $T:ident: $Parent:ty $(, $Ancestor:ty)*; $(#[$attribute:meta])*) => {
        $(#[$attribute])*
        #[repr(transparent)]
        pub struct $T<$($g = $crate::JsValue),+> {
            parent: $Parent,
            parameters: ::core::marker::PhantomData<($($g,)+)>,
        }
        web_interface!(@ancestors [$($g),+] [$T<$($g),+>] $Parent $(, $Ancestor)*);
    };
    (@ancestors [$($generics:tt)*] [$T:ty] $($Ancestor:ty),+) => {
        web_interface!(@each [$($generics)*] $T; $($Ancestor),+);
    };
    (@each $generics:tt $T:ty; $Ancestor:ty $(, $Rest:ty)*) => {
        web_ancestor!($generics $T; $Ancestor);
        $(web_ancestor!($generics $T; $Rest);)*
    };
    (@class $T:ident: $Parent:ty; class = $class:literal; $($rest:tt)*) => {
        web_class!([] $T; $Parent; $class);
        web_instance_of!([] $T);
        web_interface!(@extended [] $T; $($rest)*);
    };
    (@class $T:ident: $Parent:ty; global = $class:literal; $($rest:tt)*) => {
        web_class!([] $T; $Parent; $class);
        web_type_of!([] $T; |value| $crate::runtime::prototype::is_global($class, value));
        web_interface!(@extended [] $T; $($rest)*);
    };
    (@class $T:ident: $Parent:ty; import = { $($module:tt)* } { $($item:tt)* }; $($rest:tt)*) => {
        web_class!([] $T; $Parent; stringify!($T));
        web_type_of!([] $T; |value| {
            #[cfg(target_family = "wasm")]
            {
                #[::wasm_bindgen::prelude::wasm_bindgen($($module)*)]
                extern "C" {
                    #[wasm_bindgen(thread_local_v2, $($item)*)]
                    static CLASS: ::wasm_bindgen::JsValue;
                }
                CLASS.with(|class| $crate::runtime::prototype::is_instance(class, value))
            }
            #[cfg(not(target_family = "wasm"))]
            {
                let _ = value;
                false
            }
        });
        web_interface!(@extended [] $T; $($rest)*);
    };
    (@class $T:ident: $Parent:ty; window_proxy; $($rest:tt)*) => {
        web_class!([] $T; $Parent; stringify!($T));
        web_type_of!([] $T; |value| $crate::runtime::prototype::is_window_proxy(value));
        web_interface!(@extended [] $T; $($rest)*);
    };
    (@class $T:ident: $Parent:ty; $($rest:tt)*) => {
        web_class!([] $T; $Parent; stringify!($T));
        web_type_of!([] $T; |value| $crate::runtime::prototype::has_class_string(value, stringify!($T)));
        web_interface!(@extended [] $T; $($rest)*);
    };
    (@extended $generics:tt $T:ty; extended;) => {
        web_extended!($generics $T);
    };
    (@extended $generics:tt $T:ty;) => {};
}

/// `JsCast` by the class's prototype.
#[doc(hidden)]
#[macro_export]
macro_rules! web_instance_of {
    ([$($g:tt)*] $T:ty) => {
        web_type_of!([$($g)*] $T; |value| {
            $crate::runtime::prototype::instance_of(<Self as $crate::runtime::Class>::NAME, value)
        });
    };
}

/// `JsCast` by a test of one's own.
#[doc(hidden)]
#[macro_export]
macro_rules! web_type_of {
    ([$($g:tt)*] $T:ty; |$value:ident| $test:expr) => {
        impl<$($g)*> ::wasm_bindgen::JsCast for $T {
            #[inline]
            fn instanceof($value: &::wasm_bindgen::JsValue) -> bool {
                $test
            }
            #[inline]
            fn unchecked_from_js(value: ::wasm_bindgen::JsValue) -> Self {
                $crate::runtime::class::cast(value)
            }
            #[inline]
            fn unchecked_from_js_ref(value: &::wasm_bindgen::JsValue) -> &Self {
                $crate::runtime::class::cast_ref(value)
            }
        }
    };
}

/// The traits of one ancestor of a class type; the rest is the ancestor's own, see `web_extended!`.
#[doc(hidden)]
#[macro_export]
macro_rules! web_ancestor {
    ([$($g:tt)*] $T:ty; $Ancestor:ty) => {
        impl<$($g)*> $crate::runtime::Extends<$Ancestor> for $T {}
        impl<$($g)*> ::core::convert::AsRef<$Ancestor> for $T {
            #[inline]
            fn as_ref(&self) -> &$Ancestor {
                $crate::runtime::class::cast_ref(self)
            }
        }
    };
}

/// What a class type that others extend has of them all: once here, and not once for each of them, which the compiler
/// would check one by one.
#[doc(hidden)]
#[macro_export]
macro_rules! web_extended {
    ([$($g:tt)*] $T:ty) => {
        impl<Heir: $crate::runtime::Extends<$T>, $($g)*> ::core::convert::From<Heir> for $T {
            #[inline]
            fn from(value: Heir) -> Self {
                $crate::runtime::class::cast(value)
            }
        }
        impl<Heir: $crate::runtime::Extends<$T>, $($g)*> ::wasm_bindgen::convert::UpcastFrom<Heir> for $T {}
    };
}

/// `web_widens!(crate::MyDiv => ::web_bindings::HtmlDivElement);` for a class of a crate that is built on this one, and a class
/// of this one that no other extends.
#[doc(hidden)]
#[macro_export]
macro_rules! web_widens {
    ($T:ty => $Ancestor:ty) => {
        impl ::core::convert::From<$T> for $Ancestor {
            #[inline]
            fn from(value: $T) -> Self {
                $crate::runtime::class::cast(value)
            }
        }
        impl ::wasm_bindgen::convert::UpcastFrom<$T> for $Ancestor {}
    };
}

/// Everything but `JsCast` and the ancestors of a class type `struct $T { parent: $Parent, .. }`, generic over `$g`.
///
/// A type with `parameters`, or a `signature`, in TypeScript crosses the boundary only if these have a type there. All else
/// it has for all parameters.
#[doc(hidden)]
#[macro_export]
macro_rules! web_class {
    ([$($g:tt)*] $T:ty; $Parent:ty; parameters = [$($P:ty),+]; $name:expr $(; $typescript:expr)?) => {
        web_class!([$($g)*] $T; $Parent; signature = ($($P,)+); $name $(; $typescript)?);
    };
    ([$($g:tt)*] $T:ty; $Parent:ty; signature = $Parameters:ty; $name:expr $(; $typescript:expr)?) => {
        impl<$($g)*> $crate::runtime::Class for $T {
            const NAME: &'static str = $name;
            $(const TYPESCRIPT: &'static str = $typescript;)?
            type Parameters = $Parameters;
        }
        web_class!(@rest [$($g)*] $T; $Parent);
        web_boundary!([$($g)*] $T where $T);
        web_interop!([$($g)*] $T where $T);
    };
    ([$($g:tt)*] $T:ty; $Parent:ty; $name:expr $(; $typescript:expr)?) => {
        impl<$($g)*> $crate::runtime::Class for $T {
            const NAME: &'static str = $name;
            $(const TYPESCRIPT: &'static str = $typescript;)?
            type Parameters = ();
        }
        web_class!(@rest [$($g)*] $T; $Parent);
        web_boundary!([$($g)*] $T);
        web_interop!([$($g)*] $T);
    };
    (@rest [$($g:tt)*] $T:ty; $Parent:ty) => {
        // SAFETY: the struct is `#[repr(transparent)]` over its parent, and so down to `Object` and its `JsValue`.
        unsafe impl<$($g)*> ::wasm_bindgen::ErasableGeneric for $T {
            type Repr = ::wasm_bindgen::JsValue;
        }
        impl<$($g)*> ::core::ops::Deref for $T {
            type Target = $Parent;
            #[inline]
            fn deref(&self) -> &$Parent {
                &self.parent
            }
        }
        impl<$($g)*> ::core::convert::AsRef<::wasm_bindgen::JsValue> for $T {
            #[inline]
            fn as_ref(&self) -> &::wasm_bindgen::JsValue {
                $crate::runtime::class::cast_ref(self)
            }
        }
        impl<$($g)*> ::core::convert::AsRef<$T> for $T {
            #[inline]
            fn as_ref(&self) -> &$T {
                self
            }
        }
        impl<$($g)*> ::core::convert::From<::wasm_bindgen::JsValue> for $T {
            #[inline]
            fn from(value: ::wasm_bindgen::JsValue) -> Self {
                $crate::runtime::class::cast(value)
            }
        }
        impl<$($g)*> ::core::convert::From<$T> for ::wasm_bindgen::JsValue {
            #[inline]
            fn from(value: $T) -> Self {
                $crate::runtime::class::cast(value)
            }
        }
        impl<$($g)*> ::core::clone::Clone for $T {
            #[inline]
            fn clone(&self) -> Self {
                $crate::runtime::class::clone(self)
            }
        }
        impl<$($g)*> ::core::cmp::PartialEq for $T {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::runtime::class::eq(self, other)
            }
        }
        impl<$($g)*> ::core::cmp::Eq for $T {}
        impl<$($g)*> ::core::fmt::Debug for $T {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::class::debug(self, f)
            }
        }
        impl<Expected: $crate::runtime::StoodForBy<$T>, $($g)*> $crate::runtime::IntoJs<Expected> for $T {
            #[inline]
            fn to_value(&self) -> ::wasm_bindgen::JsValue {
                $crate::runtime::ToJs::to_js(self)
            }
        }
    };
}

/// The traits with which wasm-bindgen passes a class type through exported and imported functions: by value, by reference, in an
/// `Option`, a `Vec` or a `Result`.
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
