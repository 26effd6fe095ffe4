//! WebIDL's unions: one of several types, known at run time.

#![allow(unused_macros, reason = "used by the features whose types they declare")]

use wasm_bindgen::JsCast;

use super::ToJs;

/// An argument where a union can be null: any value that the union is made of, or `None`.
///
/// An `Option` of such a value is `option.map(Into::into)`: with two types of `Option`, `None` would have none.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a `{U}`, nor made into one, nor an `Option<{U}>`",
    note = "of an `Option` of what is made into a `{U}`, write `option.map(Into::into)`"
)]
pub trait NullableUnion<U> {
    /// The union, if there is one.
    fn into_option(self) -> Option<U>;
}

/// A union, as what it is made of says it. The union itself implements it, which a crate can for its own unions.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Value}` is neither a `{Self}`, nor made into one, nor an `Option<{Self}>`",
    note = "of an `Option` of what is made into a `{Self}`, write `option.map(Into::into)`"
)]
pub trait MadeOf<Value>: Sized {
    /// The union, if there is one.
    fn made_of(value: Value) -> Option<Self>;
}

#[diagnostic::do_not_recommend]
#[cfg(not(doc))]
impl<Value, U: MadeOf<Value>> NullableUnion<U> for Value {
    #[inline]
    fn into_option(self) -> Option<U> {
        U::made_of(self)
    }
}

#[allow(dead_code, reason = "generated code uses it, as far as its features are on")]
pub fn dyn_into<U: ToJs, Class: JsCast>(union: U) -> Result<Class, U> {
    union.to_js().dyn_into().map_err(|_| union)
}

/// ```text
/// web_union! {
///     /// Documentation.
///     pub enum BodyInit {
///         ReadableStream(crate::ReadableStream): value,
///         String(crate::JsString): string,
///     }
///     heirs ReadableStream(crate::ReadableStream);
///     from crate::XmlHttpRequestBodyInit { String };
///     through crate::XmlHttpRequestBodyInit => crate::BufferSource;
///     into crate::Object;
/// }
/// ```
///
/// declares a union with one more variant, `Other`, for a value of another type. References to the `heirs` of one variant's
/// class stand for it; those of the other variants do so by `web_stands_for!`. The union is `From` each union that is one of its
/// members, which has its variants too, and `through` it from the members of that one. A union of objects alone is made
/// `into` one.
///
/// A JavaScript value is the first variant that it is told by the variant's kind to be, else `Other`. The variants are
/// in the order of [WebIDL's conversion](https://webidl.spec.whatwg.org/#js-union). Each variant has `From` for its type
/// and references to it, which also [stand for](crate::IntoJs) the union in sequences, and by its kind for more:
///
/// | kind | a value that is read | also from |
/// |---|---|---|
/// | `value` | [matches](crate::FromJs::matches) the type | |
/// | `object` | is an object | references to any class type, which a `string` beside it has no reference for |
/// | `string` | is a string | `&str`, `String`, `&String` |
/// | `number` | is a number | the numbers that an `f64` holds exactly |
/// | `boolean` | is a boolean | |
/// | `function` | is a function | a reference to a `Callback`, or to wasm-bindgen's `Closure` |
/// | `array` | is an object that iterates; its items are copied if it is no array | what can stand for a sequence of it: slices, arrays, `Vec`s, objects that iterate |
/// | `array_beside_iterable` | as `array` | slices, arrays and `Vec`s of what can stand for an item |
/// | `numbers`, of the first typed array | matches the type | slices, arrays and `Vec`s of the numbers of any typed array of the union: copied |
/// | `copied_numbers`, of the first typed array | matches the type | nothing; the same numbers only [stand for](crate::IntoJs) it: copied |
/// | `bytes`, of an `ArrayBuffer` without typed arrays | matches the type | slices, arrays and `Vec`s of bytes: copied |
/// | `array_elsewhere`, `numbers_elsewhere`, `bytes_elsewhere` | as without | slices, arrays and `Vec`s of the same |
/// | `string_beside_object_elsewhere` | is a string | `&str`, `String` |
/// | `dictionary` | is an object, `null` or `undefined`, which are a dictionary without members | |
/// | `record` | is an object | |
///
/// The kinds that end with `elsewhere` are those of a crate that is built on this one. What implements a trait of this
/// crate it cannot tell: it may be more in the next version.
#[doc(hidden)]
#[macro_export]
macro_rules! web_union {
    (
        $(#[$attribute:meta])* pub enum $T:ident { $($Variant:ident($Type:ty $(,)?): $kind:ident,)* }
        $(heirs $Heirs:ident($Extended:ty);)?
        $(from $Member:ty { $($MemberVariant:ident),* $(,)? };)*
        $(through $Through:ty => $Inner:ty;)*
        $(into $Object:ty;)?
    ) => {
        $(#[$attribute])*
        #[non_exhaustive]
        pub enum $T {
            $(
                #[doc = concat!(" `", stringify!($Variant), "`")]
                $Variant($Type),
            )*
            /// A value of another type.
            Other($crate::JsValue),
        }
        #[cfg_attr(doc, doc(hidden))]
        impl $crate::runtime::FromJs for $T {
            fn from_js(value: ::wasm_bindgen::JsValue) -> Self {
                $(
                    if web_variant!(@matches $kind $Type, &value) {
                        return $T::$Variant(web_variant!(@read $kind $Type, value));
                    }
                )*
                $T::Other(value)
            }
            fn matches(value: &::wasm_bindgen::JsValue) -> bool {
                $(web_variant!(@matches $kind $Type, value))||*
            }
        }
        #[cfg(not(doc))]
        impl $crate::runtime::ToJs for $T {
            fn to_js(&self) -> ::wasm_bindgen::JsValue {
                match self {
                    $($T::$Variant(value) => $crate::runtime::ToJs::to_js(value),)*
                    $T::Other(value) => ::core::clone::Clone::clone(value),
                }
            }
        }
        #[cfg(not(doc))]
        impl ::core::clone::Clone for $T {
            fn clone(&self) -> Self {
                match self {
                    $($T::$Variant(value) => $T::$Variant(::core::clone::Clone::clone(value)),)*
                    $T::Other(value) => $T::Other(::core::clone::Clone::clone(value)),
                }
            }
        }
        #[cfg(not(doc))]
        impl ::core::fmt::Debug for $T {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let (name, value): (&str, &dyn ::core::fmt::Debug) = match self {
                    $($T::$Variant(value) => (stringify!($Variant), value),)*
                    $T::Other(value) => ("Other", value),
                };
                f.debug_tuple(name).field(value).finish()
            }
        }
        #[cfg(not(doc))]
        impl ::core::convert::From<$T> for ::wasm_bindgen::JsValue {
            fn from(value: $T) -> Self {
                $crate::runtime::ToJs::to_js(&value)
            }
        }
        #[cfg(not(doc))]
        impl ::core::convert::From<&$T> for $T {
            fn from(value: &$T) -> Self {
                ::core::clone::Clone::clone(value)
            }
        }
        impl $T {
            /// The value as a `Class`, whichever variant it is in, or the union again if it is no instance of that.
            pub fn dyn_into<Class: ::wasm_bindgen::JsCast>(self) -> ::core::result::Result<Class, Self> {
                $crate::runtime::union::dyn_into(self)
            }

            /// The value taken for a `Class`, unchecked, whichever variant it is in.
            pub fn unchecked_into<Class: ::wasm_bindgen::JsCast>(self) -> Class {
                Class::unchecked_from_js($crate::runtime::ToJs::to_js(&self))
            }
        }
        web_itself!([] $T);
        #[cfg(not(doc))]
        impl $crate::runtime::TypeScript for $T {
            const TYPE: $crate::runtime::TypeScriptType =
                $crate::runtime::TypeScriptType::union(&[$(<$Type as $crate::runtime::TypeScript>::TYPE),*]);
        }
        // For each union, since the compiler can tell of a type of this crate that no `Option` is made into it.
        #[cfg(not(doc))]
        impl $crate::runtime::union::MadeOf<::core::option::Option<$T>> for $T {
            #[inline]
            fn made_of(value: ::core::option::Option<$T>) -> ::core::option::Option<$T> {
                value
            }
        }
        #[diagnostic::do_not_recommend]
        #[cfg(not(doc))]
        impl<Value: ::core::convert::Into<$T>> $crate::runtime::union::MadeOf<Value> for $T {
            #[inline]
            fn made_of(value: Value) -> ::core::option::Option<$T> {
                ::core::option::Option::Some(value.into())
            }
        }
        $(web_variant!($T $Variant($Type): $kind);)*
        $(
            #[cfg(not(doc))]
            impl<Heir: $crate::runtime::Extends<$Extended>> $crate::runtime::StoodForBy<Heir> for $T {}
            impl<Heir: $crate::runtime::Extends<$Extended>> ::core::convert::From<&Heir> for $T {
                fn from(value: &Heir) -> Self {
                    let value: &$Extended = ::core::convert::AsRef::as_ref(value);
                    $T::$Heirs(::core::clone::Clone::clone(value))
                }
            }
        )?
        $(web_wider!($T: $Member { $($MemberVariant),* });)*
        $(web_wider!($T: $Through: $Inner);)*
        $(
            impl ::core::convert::From<$T> for $Object {
                fn from(value: $T) -> Self {
                    value.unchecked_into()
                }
            }
        )?
    };
}
