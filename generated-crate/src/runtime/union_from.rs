//! What unions are made of: the conversions into each variant, and of unions into wider ones.

#![allow(unused_macros, reason = "used by the features whose types they declare")]

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
