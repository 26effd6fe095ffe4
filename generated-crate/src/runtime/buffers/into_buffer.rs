//! The arguments that a call takes where it reads or writes a buffer: slices of numbers, and JavaScript's own buffers.

use alloc::vec::Vec;
use core::marker::PhantomData;

use super::buffer::{ReadBuffer, WriteBuffer};
use super::buffer_kind::LentAs;
use super::buffer_object::BufferObject;
use super::source::{BufferItem, Source};

/// An argument where a buffer can be null: anything that a [`ReadBuffer`] or [`WriteBuffer`] is made of, or `None`.
pub trait NullableBuffer<B> {
    /// The buffer, if there is one.
    fn into_buffer(self) -> Option<B>;
}

impl<'a, K> NullableBuffer<ReadBuffer<'a, K>> for Option<ReadBuffer<'a, K>> {
    fn into_buffer(self) -> Option<ReadBuffer<'a, K>> {
        self
    }
}

impl<'a, K> NullableBuffer<WriteBuffer<'a, K>> for Option<WriteBuffer<'a, K>> {
    fn into_buffer(self) -> Option<WriteBuffer<'a, K>> {
        self
    }
}

/// `lends! { ['a, T: BufferItem + LentAs<K>] &'a [T] => ReadBuffer, |slice| Source::of(slice); }`
macro_rules! lends {
    ($([$($generics:tt)*] $Lent:ty => $Buffer:ident, |$lent:ident| $source:expr;)*) => {$(
        impl<$($generics)*> From<$Lent> for $Buffer<'a, K> {
            fn from($lent: $Lent) -> Self {
                $Buffer($source, PhantomData)
            }
        }

        impl<$($generics)*> NullableBuffer<$Buffer<'a, K>> for $Lent {
            fn into_buffer(self) -> Option<$Buffer<'a, K>> {
                Some(self.into())
            }
        }
    )*};
}
lends! {
    ['a, T: BufferItem + LentAs<K>, K] &'a [T] => ReadBuffer, |items| Source::of(items);
    ['a, T: BufferItem + LentAs<K>, K] &'a Vec<T> => ReadBuffer, |items| Source::of(items);
    ['a, T: BufferItem + LentAs<K>, K, const N: usize] &'a [T; N] => ReadBuffer, |items| Source::of(items);
    ['a, B: BufferObject + LentAs<K>, K] &'a B => ReadBuffer, |buffer| Source::of_object(buffer);
    ['a, T: BufferItem + LentAs<K>, K] &'a mut [T] => WriteBuffer, |items| Source::of_mut(items);
    ['a, T: BufferItem + LentAs<K>, K] &'a mut Vec<T> => WriteBuffer, |items| Source::of_mut(items);
    ['a, T: BufferItem + LentAs<K>, K, const N: usize] &'a mut [T; N] => WriteBuffer, |items| Source::of_mut(items);
    ['a, B: BufferObject + LentAs<K>, K] &'a B => WriteBuffer, |buffer| Source::of_object(buffer);
}
