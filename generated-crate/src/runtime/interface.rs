//! The macros that declare class types: `web_interface!` for WebIDL's interfaces, and `web_class!`, which it shares with
//! [`web_dictionary!`](super::dictionary) and the builtins.
//!
//! A class type can do the same as a type of a `#[wasm_bindgen] extern "C"` block, and nothing is imported for it. The
//! bodies are as small as can be: there are thousands of these types, and checking them takes most of the crate's time.
//!
//! `cfg(not(doc))`: a page of the documentation has what is special to its type, and links to its ancestors. What all class
//! types have, [`Class`](super::Class) tells once.

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
        #[cfg_attr(doc, doc(hidden))]
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
        #[cfg(not(doc))]
        impl<$($g)*> $crate::runtime::Extends<$Ancestor> for $T {}
        #[cfg(not(doc))]
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
        #[cfg_attr(doc, doc(hidden))]
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
        #[cfg_attr(doc, doc(hidden))]
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
        #[cfg_attr(doc, doc(hidden))]
        unsafe impl<$($g)*> ::wasm_bindgen::ErasableGeneric for $T {
            type Repr = ::wasm_bindgen::JsValue;
        }
        #[cfg(not(doc))]
        impl<$($g)*> ::core::ops::Deref for $T {
            type Target = $Parent;
            #[inline]
            fn deref(&self) -> &$Parent {
                &self.parent
            }
        }
        #[cfg_attr(doc, doc(hidden))]
        impl<$($g)*> ::core::convert::AsRef<::wasm_bindgen::JsValue> for $T {
            #[inline]
            fn as_ref(&self) -> &::wasm_bindgen::JsValue {
                $crate::runtime::class::cast_ref(self)
            }
        }
        #[cfg(not(doc))]
        impl<$($g)*> ::core::convert::AsRef<$T> for $T {
            #[inline]
            fn as_ref(&self) -> &$T {
                self
            }
        }
        #[cfg(not(doc))]
        impl<$($g)*> ::core::convert::From<::wasm_bindgen::JsValue> for $T {
            #[inline]
            fn from(value: ::wasm_bindgen::JsValue) -> Self {
                $crate::runtime::class::cast(value)
            }
        }
        #[cfg_attr(doc, doc(hidden))]
        impl<$($g)*> ::core::convert::From<$T> for ::wasm_bindgen::JsValue {
            #[inline]
            fn from(value: $T) -> Self {
                $crate::runtime::class::cast(value)
            }
        }
        #[cfg(not(doc))]
        impl<$($g)*> ::core::clone::Clone for $T {
            #[inline]
            fn clone(&self) -> Self {
                $crate::runtime::class::clone(self)
            }
        }
        #[cfg_attr(doc, doc(hidden))]
        impl<$($g)*> ::core::cmp::PartialEq for $T {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::runtime::class::eq(self, other)
            }
        }
        #[cfg_attr(doc, doc(hidden))]
        impl<$($g)*> ::core::cmp::Eq for $T {}
        #[cfg_attr(doc, doc(hidden))]
        impl<$($g)*> ::core::fmt::Debug for $T {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::class::debug(self, f)
            }
        }
        #[cfg(not(doc))]
        impl<Expected: $crate::runtime::StoodForBy<$T>, $($g)*> $crate::runtime::IntoJs<Expected> for $T {
            #[inline]
            fn to_value(&self) -> ::wasm_bindgen::JsValue {
                $crate::runtime::ToJs::to_js(self)
            }
        }
    };
}
