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

/// One variant of a union: how a value is read, and the conversions into it.
#[doc(hidden)]
#[macro_export]
macro_rules! web_variant {
    (@matches array $Type:ty, $value:expr) => { $crate::runtime::array::is_sequence($value) };
    (@matches array_elsewhere $Type:ty, $value:expr) => { $crate::runtime::array::is_sequence($value) };
    (@matches array_beside_iterable $Type:ty, $value:expr) => { $crate::runtime::array::is_sequence($value) };
    (@matches dictionary $Type:ty, $value:expr) => { $crate::runtime::dictionary::is_dictionary($value) };
    (@matches $kind:ident $Type:ty, $value:expr) => { <$Type as $crate::runtime::FromJs>::matches($value) };
    (@read array $Type:ty, $value:expr) => { $crate::runtime::array::sequence($value) };
    (@read array_elsewhere $Type:ty, $value:expr) => { $crate::runtime::array::sequence($value) };
    (@read array_beside_iterable $Type:ty, $value:expr) => { $crate::runtime::array::sequence($value) };
    (@read dictionary $Type:ty, $value:expr) => { $crate::runtime::dictionary::read($value) };
    (@read $kind:ident $Type:ty, $value:expr) => { <$Type as $crate::runtime::FromJs>::from_js($value) };
    ($T:ident $Variant:ident($Type:ty): value) => {
        impl ::core::convert::From<$Type> for $T {
            fn from(value: $Type) -> Self {
                $T::$Variant(value)
            }
        }
        impl ::core::convert::From<&$Type> for $T {
            fn from(value: &$Type) -> Self {
                $T::$Variant(::core::clone::Clone::clone(value))
            }
        }
        web_variant!(@stands_for $T: $Type);
    };
    ($T:ident $Variant:ident($Type:ty): string) => {
        web_variant!($T $Variant($Type): value);
        web_variant!(@from $T $Variant: &str, ::alloc::string::String, &::alloc::string::String);
        web_variant!(@stands_for $T: str, ::alloc::string::String);
    };
    ($T:ident $Variant:ident($Type:ty): object) => {
        impl ::core::convert::From<$Type> for $T {
            fn from(value: $Type) -> Self {
                $T::$Variant(value)
            }
        }
        impl<Class: ::core::convert::AsRef<$Type>> ::core::convert::From<&Class> for $T {
            fn from(value: &Class) -> Self {
                $T::$Variant(::core::clone::Clone::clone(value.as_ref()))
            }
        }
        web_variant!(@stands_for $T: $Type);
    };
    ($T:ident $Variant:ident($Type:ty): string_beside_object) => {
        web_variant!($T $Variant($Type): string_beside_object_elsewhere);
        web_variant!(@from $T $Variant: &::alloc::string::String);
    };
    ($T:ident $Variant:ident($Type:ty): string_beside_object_elsewhere) => {
        impl ::core::convert::From<$Type> for $T {
            fn from(value: $Type) -> Self {
                $T::$Variant(value)
            }
        }
        web_variant!(@from $T $Variant: &str, ::alloc::string::String);
        web_variant!(@stands_for $T: $Type, str, ::alloc::string::String);
    };
    ($T:ident $Variant:ident($Type:ty): number) => {
        web_variant!($T $Variant($Type): value);
        web_variant!(@from $T $Variant: f32, i8, u8, i16, u16, i32, u32);
    };
    ($T:ident $Variant:ident($Type:ty): boolean) => {
        web_variant!($T $Variant($Type): value);
    };
    ($T:ident $Variant:ident($Type:ty): dictionary) => {
        web_variant!($T $Variant($Type): value);
    };
    ($T:ident $Variant:ident($Type:ty): record) => {
        web_variant!($T $Variant($Type): value);
    };
    ($T:ident $Variant:ident($Type:ty): function) => {
        web_variant!($T $Variant($Type): value);
        impl ::core::convert::From<&$crate::runtime::functions::callback::CallbackOf<$Type>> for $T {
            fn from(value: &$crate::runtime::functions::callback::CallbackOf<$Type>) -> Self {
                $T::$Variant(::core::clone::Clone::clone(&**value))
            }
        }
        impl<U: ?Sized> ::core::convert::From<&::wasm_bindgen::closure::Closure<U>> for $T
        where
            ::wasm_bindgen::closure::Closure<U>: $crate::runtime::functions::closure_of::ClosureOf<
                <$Type as $crate::runtime::functions::function::Signature>::Signature,
            >,
        {
            fn from(value: &::wasm_bindgen::closure::Closure<U>) -> Self {
                let value: &::wasm_bindgen::JsValue = ::core::convert::AsRef::as_ref(value);
                $T::$Variant(::core::convert::From::from(::core::clone::Clone::clone(value)))
            }
        }
    };
    ($T:ident $Variant:ident($Type:ty): array) => {
        #[diagnostic::do_not_recommend]
        impl<Value: $crate::runtime::IntoJs<$Type>> ::core::convert::From<Value> for $T {
            fn from(items: Value) -> Self {
                $crate::runtime::array::array_or_value(&items).map_or_else($T::Other, $T::$Variant)
            }
        }
        web_variant!(@stands_for $T: $Type);
    };
    ($T:ident $Variant:ident($Type:ty): array_beside_iterable) => {
        web_variant!($T $Variant($Type): value);
        web_variant!(@each items $T $Variant($Type));
    };
    ($T:ident $Variant:ident($Type:ty): array_elsewhere) => {
        web_variant!($T $Variant($Type): array_beside_iterable);
    };
    (@each $what:ident $T:ident $Variant:ident($Type:ty)) => {
        web_variant!(@$what $T $Variant($Type): ['a,] &'a [U]);
        web_variant!(@$what $T $Variant($Type): [] ::alloc::vec::Vec<U>);
        web_variant!(@$what $T $Variant($Type): ['a,] &'a ::alloc::vec::Vec<U>);
        web_variant!(@$what $T $Variant($Type): [const N: usize,] [U; N]);
        web_variant!(@$what $T $Variant($Type): ['a, const N: usize,] &'a [U; N]);
    };
    (@items $T:ident $Variant:ident($Type:ty): [$($g:tt)*] $From:ty) => {
        impl<$($g)* U> ::core::convert::From<$From> for $T
        where
            $From: $crate::runtime::IntoJs<$Type>,
        {
            fn from(items: $From) -> Self {
                $T::$Variant($crate::runtime::IntoSequence::into_array(items))
            }
        }
    };
    ($T:ident $Variant:ident($Type:ty): copied_numbers) => {
        web_variant!($T $Variant($Type): value);
        web_variant!(@numbers $T: [] [U]);
        web_variant!(@numbers $T: [] ::alloc::vec::Vec<U>);
        web_variant!(@numbers $T: [const N: usize] [U; N]);
    };
    ($T:ident $Variant:ident($Type:ty): numbers) => {
        web_variant!($T $Variant($Type): copied_numbers);
        #[diagnostic::do_not_recommend]
        impl<Value: $crate::runtime::buffers::into_typed_array::IntoTypedArray> ::core::convert::From<Value> for $T
        where
            $T: ::core::convert::From<$crate::TypedArray<Value::Item>>,
        {
            fn from(numbers: Value) -> Self {
                ::core::convert::From::from(numbers.into_typed_array())
            }
        }
    };
    ($T:ident $Variant:ident($Type:ty): numbers_elsewhere) => {
        web_variant!($T $Variant($Type): copied_numbers);
        web_variant!(@each copied $T $Variant($Type));
    };
    (@copied $T:ident $Variant:ident($Type:ty): [$($g:tt)*] $From:ty) => {
        impl<$($g)* U> ::core::convert::From<$From> for $T
        where
            $From: $crate::runtime::buffers::into_typed_array::IntoTypedArray<Item = U>,
            $T: ::core::convert::From<$crate::TypedArray<U>>,
        {
            fn from(numbers: $From) -> Self {
                use $crate::runtime::buffers::into_typed_array::IntoTypedArray;
                ::core::convert::From::from(numbers.into_typed_array())
            }
        }
    };
    (@numbers $T:ident: [$($g:tt)*] $Numbers:ty) => {
        impl<U, $($g)*> $crate::runtime::IntoJs<$T> for $Numbers
        where
            for<'a> &'a $Numbers: $crate::runtime::buffers::into_typed_array::IntoTypedArray<Item = U>,
            $T: ::core::convert::From<$crate::TypedArray<U>>,
            $crate::TypedArray<U>: $crate::runtime::ToJs,
        {
            fn to_value(&self) -> ::wasm_bindgen::JsValue {
                use $crate::runtime::{ToJs, buffers::into_typed_array::IntoTypedArray};
                self.into_typed_array().to_js()
            }
        }
    };
    ($T:ident $Variant:ident($Type:ty): bytes) => {
        web_variant!($T $Variant($Type): value);
        #[diagnostic::do_not_recommend]
        impl<Value: $crate::runtime::buffers::into_typed_array::IntoTypedArray<Item = u8>> ::core::convert::From<Value>
            for $T
        {
            fn from(bytes: Value) -> Self {
                $T::$Variant($crate::runtime::buffers::into_typed_array::buffer_of(bytes))
            }
        }
    };
    ($T:ident $Variant:ident($Type:ty): bytes_elsewhere) => {
        web_variant!($T $Variant($Type): value);
        web_variant!(@each copied_bytes $T $Variant($Type));
    };
    (@copied_bytes $T:ident $Variant:ident($Type:ty): [$($g:tt)*] $From:ty) => {
        impl<$($g)* U> ::core::convert::From<$From> for $T
        where
            $From: $crate::runtime::buffers::into_typed_array::IntoTypedArray<Item = u8>,
        {
            fn from(bytes: $From) -> Self {
                $T::$Variant($crate::runtime::buffers::into_typed_array::buffer_of(bytes))
            }
        }
    };
    (@stands_for $T:ident: $($Type:ty),*) => {$(
        impl $crate::runtime::IntoJs<$T> for $Type {
            fn to_value(&self) -> ::wasm_bindgen::JsValue {
                $crate::runtime::ToJs::to_js(self)
            }
        }
    )*};
    (@from $T:ident $Variant:ident: $($From:ty),*) => {$(
        impl ::core::convert::From<$From> for $T {
            fn from(value: $From) -> Self {
                $T::$Variant(::core::convert::From::from(value))
            }
        }
    )*};
}

/// `From` for a union that is a member of another, or of a member of it.
#[doc(hidden)]
#[macro_export]
macro_rules! web_wider {
    ($T:ident: $Through:ty: $Inner:ty) => {
        impl ::core::convert::From<$Inner> for $T {
            fn from(value: $Inner) -> Self {
                <Self as ::core::convert::From<$Through>>::from(::core::convert::From::from(value))
            }
        }
    };
    ($T:ident: $Member:ty { $($Variant:ident),* }) => {
        impl ::core::convert::From<$Member> for $T {
            fn from(value: $Member) -> Self {
                type Member = $Member;
                match value {
                    $(Member::$Variant(value) => $T::$Variant(value),)*
                    Member::Other(value) => $T::Other(value),
                }
            }
        }
    };
}
