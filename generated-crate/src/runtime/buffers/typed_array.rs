//! Typed arrays, with the methods that Rust needs. Their JavaScript methods are generated.

use alloc::vec::Vec;
use core::marker::PhantomData;
use core::ops::Range;

use wasm_bindgen::{Clamped, JsValue};

use super::array_buffer::{ArrayBuffer, SharedArrayBuffer};
use super::buffer::{ReadBuffer, WriteBuffer};
use super::buffer_kind::{AnyBuffer, AnySharedBuffer, AnyView, LentAs};
use super::source::{BufferItem, clamped_copy_of, copy_of, private};
use crate::runtime::expected::expected;
use crate::runtime::{Exception, FromJs, Js, Object, ToJs, js, property, prototype};

/// A view of a buffer as numbers of one kind.
///
/// JavaScript's classes have their names: [`Uint8Array`] is `TypedArray<u8>`.
///
/// ```no_run
/// use web_bindings::Float32Array;
///
/// let array = Float32Array::from(&[0.5, 1.0][..]);
/// assert_eq!(array.to_vec(), [0.5, 1.0]);
/// ```
#[repr(transparent)]
pub struct TypedArray<T> {
    parent: Object,
    items: PhantomData<T>,
}
web_class!([T: TypedArrayItem] TypedArray<T>; Object; T::CLASS);
web_instance_of!([T: TypedArrayItem] TypedArray<T>);
web_ancestor!([T: TypedArrayItem] TypedArray<T>; Object);
impl<T> private::Sealed for TypedArray<T> {}
impl<T: TypedArrayItem> LentAs<AnyBuffer> for TypedArray<T> {}
impl<T: TypedArrayItem> LentAs<AnyView> for TypedArray<T> {}
impl<T: TypedArrayItem> LentAs<AnySharedBuffer> for TypedArray<T> {}

/// The kinds of numbers that typed arrays have.
pub trait TypedArrayItem: private::Sealed + 'static {
    /// The class of the arrays.
    #[doc(hidden)]
    const CLASS: &'static str;

    #[doc(hidden)]
    const NEW: &'static str;

    #[doc(hidden)]
    const BYTES: u32;

    /// The Rust type of an item.
    type Number: FromJs + Copy + Default + 'static;

    #[doc(hidden)]
    fn number_to_js(number: Self::Number) -> JsValue;
}

/// The kinds of numbers that Rust has slices of, so that they are copied at once.
pub trait SliceItem: TypedArrayItem<Number: BufferItem> {}

impl<T: TypedArrayItem> TypedArray<T> {
    /// How many bytes an item has.
    pub const BYTES_PER_ELEMENT: u32 = T::BYTES;

    /// How many bytes an item has.
    pub fn bytes_per_element(&self) -> u32 {
        T::BYTES
    }

    /// A new array of what the value has: the items of an array or anything that iterates, the numbers of another
    /// typed array, the bytes of a buffer, which it shares, or so many zeroes as a number says.
    ///
    /// # Errors
    ///
    /// What JavaScript throws: if there is no memory for it, if a buffer is detached or of a length that is no multiple
    /// of an item's, if the engine lacks the class.
    pub fn new(value: &JsValue) -> Result<Self, Exception> {
        TypedArray::construct(core::slice::from_ref(value))
    }

    /// A new array of so many zeroes.
    ///
    /// # Panics
    ///
    /// If there is no memory for it, or the engine lacks the class.
    #[track_caller]
    pub fn new_with_length(length: u32) -> Self {
        expected(T::NEW, TypedArray::construct(&[JsValue::from_f64(f64::from(length))]))
    }

    /// A view of a buffer from an offset on.
    ///
    /// # Errors
    ///
    /// If the offset is no multiple of an item's bytes or past the end, or the buffer is detached.
    pub fn new_with_byte_offset(buffer: &JsValue, byte_offset: u32) -> Result<Self, Exception> {
        TypedArray::construct(&[buffer.clone(), JsValue::from_f64(f64::from(byte_offset))])
    }

    /// A view of so many items of a buffer from an offset on.
    ///
    /// # Errors
    ///
    /// If the offset is no multiple of an item's bytes, the view reaches past the end, or the buffer is detached.
    pub fn new_with_byte_offset_and_length(buffer: &JsValue, byte_offset: u32, length: u32) -> Result<Self, Exception> {
        let [byte_offset, length] = [byte_offset, length].map(|number| JsValue::from_f64(f64::from(number)));
        TypedArray::construct(&[buffer.clone(), byte_offset, length])
    }

    /// A new array of what iterates or has a length and indexes.
    ///
    /// # Errors
    ///
    /// What JavaScript throws: what the items throw when they are converted, for instance.
    pub fn from_iterable(items: &JsValue) -> Result<Self, Exception> {
        convert(T::CLASS, items).map(Js::cast)
    }

    /// A new array of these numbers.
    ///
    /// # Panics
    ///
    /// If there is no memory for it, or the engine lacks the class.
    #[track_caller]
    pub fn of(numbers: &[T::Number]) -> Self {
        let array = TypedArray::new_with_length(u32::try_from(numbers.len()).unwrap_or(u32::MAX));
        for (index, number) in (0..).zip(numbers) {
            array.set_index(index, *number);
        }
        array
    }

    fn construct(arguments: &[JsValue]) -> Result<Self, Exception> {
        Js::rt_construct(&class_object(T::CLASS)?, arguments).map(Js::cast)
    }

    /// The items in order, as many as there are now.
    pub fn iter(&self) -> TypedArrayIter<'_, T> {
        TypedArrayIter { array: self, range: 0..self.length() }
    }

    /// How many items there are. A detached array has none.
    pub fn length(&self) -> u32 {
        Js::rt_length(js(self)).unwrap_or(0)
    }

    /// The item at an index, `None` past the end.
    pub fn get_index(&self, index: u32) -> Option<T::Number> {
        let value = Js::rt_at(js(self), index).ok()?.value();
        (!value.is_undefined()).then(|| T::Number::from_js(value))
    }

    /// Writes the item at an index. Past the end there is nothing to write.
    pub fn set_index(&self, index: u32, number: T::Number) {
        let _ = Js::rt_set_at(js(self), index, &T::number_to_js(number));
    }
}

/// The items of a [`TypedArray`].
pub struct TypedArrayIter<'a, T> {
    array: &'a TypedArray<T>,
    range: Range<u32>,
}

impl<T: TypedArrayItem> Iterator for TypedArrayIter<'_, T> {
    type Item = T::Number;

    fn next(&mut self) -> Option<T::Number> {
        // An array that was detached or became shorter meanwhile ends there.
        self.range.next().and_then(|index| self.array.get_index(index))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, self.range.size_hint().1)
    }
}

impl<T> core::fmt::Debug for TypedArrayIter<'_, T> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("TypedArrayIter").field("range", &self.range).finish_non_exhaustive()
    }
}

impl<'a, T: TypedArrayItem> IntoIterator for &'a TypedArray<T> {
    type Item = T::Number;
    type IntoIter = TypedArrayIter<'a, T>;

    fn into_iter(self) -> TypedArrayIter<'a, T> {
        self.iter()
    }
}

impl<T: SliceItem> TypedArray<T> {
    /// A copy of all items.
    pub fn to_vec(&self) -> Vec<T::Number> {
        let mut items = alloc::vec![T::Number::default(); self.length() as usize];
        self.copy_to(&mut items);
        items
    }

    /// Copies all items to a slice.
    ///
    /// # Panics
    ///
    /// If the slice is not of the array's length.
    pub fn copy_to(&self, target: &mut [T::Number]) {
        assert_eq!(target.len(), self.length() as usize, "the slice is of another length than the typed array");
        // Refused only by an array that is detached, and that has no items.
        let _ = WriteBuffer::<AnyView>::from(target).with_shared(|view| Js::rt_fill_from(js(view), self.as_ref()));
    }

    /// Copies all items from a slice.
    ///
    /// # Panics
    ///
    /// If the slice is not of the array's length.
    pub fn copy_from(&self, source: &[T::Number]) {
        assert_eq!(source.len(), self.length() as usize, "the slice is of another length than the typed array");
        let _ = ReadBuffer::<AnyView>::from(source).with_shared(|view| Js::rt_fill_from(js(self), view));
    }
}

/// A new array with a copy of the slice's items.
impl<T: BufferItem + SliceItem<Number = T>> From<&[T]> for TypedArray<T> {
    fn from(items: &[T]) -> Self {
        TypedArray::from(copy_of(items))
    }
}

/// A new array with a copy of the items.
impl<T: BufferItem + SliceItem<Number = T>> From<Vec<T>> for TypedArray<T> {
    fn from(items: Vec<T>) -> Self {
        TypedArray::from(&items[..])
    }
}

impl<T: BufferItem + SliceItem<Number = T>> FromIterator<T> for TypedArray<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        TypedArray::from(items.into_iter().collect::<Vec<_>>())
    }
}

/// A new array with a copy of the slice's items.
impl From<&[u8]> for Uint8ClampedArray {
    fn from(items: &[u8]) -> Self {
        TypedArray::from(clamped_copy_of(items))
    }
}

macro_rules! on_buffers {
    ($($Buffer:ident)*) => {$(
        /// An array on the whole buffer, which both then share. Empty if the buffer's length is no multiple of an
        /// item's size.
        impl<T: TypedArrayItem> From<&$Buffer> for TypedArray<T> {
            fn from(buffer: &$Buffer) -> Self {
                let array = prototype::construct(T::CLASS, &[buffer.to_js()]);
                TypedArray::from(array.or_else(|_| prototype::construct(T::CLASS, &[])).unwrap_or_default())
            }
        }

        /// An array on the whole buffer. Empty if the buffer's length is no multiple of an item's size.
        impl<T: TypedArrayItem> From<$Buffer> for TypedArray<T> {
            fn from(buffer: $Buffer) -> Self {
                TypedArray::from(&buffer)
            }
        }
    )*};
}
on_buffers!(ArrayBuffer SharedArrayBuffer);

/// A new array with these items.
impl<T: TypedArrayItem, const N: usize> From<[T::Number; N]> for TypedArray<T>
where
    TypedArray<T>: for<'a> From<&'a [T::Number]>,
{
    fn from(items: [T::Number; N]) -> Self {
        TypedArray::from(&items[..])
    }
}

/// The item of [`Float16Array`]s: a 16-bit floating point number, which Rust reads and writes as an `f32`.
#[derive(Clone, Copy, Debug)]
pub enum F16 {}

impl private::Sealed for F16 {}
impl private::Sealed for Clamped<u8> {}
impl LentAs<F16> for F16 {}

macro_rules! slices {
    ($($T:ty)*) => {$(
        impl SliceItem for $T {}
    )*};
}
slices!(i8 u8 i16 u16 i32 u32 i64 u64 f32 f64 Clamped<u8>);

macro_rules! kinds {
    ($($(#[$doc:meta])* $Alias:ident = $T:ty, $Number:ident, $bytes:literal, $name:literal, $to_js:path;)*) => {$(
        $(#[$doc])*
        pub type $Alias = TypedArray<$T>;

        impl LentAs<$T> for $Alias {}

        impl TypedArrayItem for $T {
            const CLASS: &'static str = $name;
            const NEW: &'static str = concat!("new ", $name);
            const BYTES: u32 = $bytes;
            type Number = $Number;
            fn number_to_js(number: $Number) -> JsValue {
                $to_js(number)
            }
        }
    )*};
}
kinds! {
    /// A view of a buffer as `i8`s.
    Int8Array = i8, i8, 1, "Int8Array", to_number;
    /// A view of a buffer as `u8`s.
    Uint8Array = u8, u8, 1, "Uint8Array", to_number;
    /// A view of a buffer as `u8`s. JavaScript writes a number out of range as 0 or 255.
    Uint8ClampedArray = Clamped<u8>, u8, 1, "Uint8ClampedArray", to_number;
    /// A view of a buffer as `i16`s.
    Int16Array = i16, i16, 2, "Int16Array", to_number;
    /// A view of a buffer as `u16`s.
    Uint16Array = u16, u16, 2, "Uint16Array", to_number;
    /// A view of a buffer as `i32`s.
    Int32Array = i32, i32, 4, "Int32Array", to_number;
    /// A view of a buffer as `u32`s.
    Uint32Array = u32, u32, 4, "Uint32Array", to_number;
    /// A view of a buffer as 16-bit floating point numbers, which are `f32`s in Rust.
    Float16Array = F16, f32, 2, "Float16Array", to_number;
    /// A view of a buffer as `f32`s.
    Float32Array = f32, f32, 4, "Float32Array", to_number;
    /// A view of a buffer as `f64`s.
    Float64Array = f64, f64, 8, "Float64Array", to_number;
    /// A view of a buffer as `i64`s.
    BigInt64Array = i64, i64, 8, "BigInt64Array", JsValue::from;
    /// A view of a buffer as `u64`s.
    BigUint64Array = u64, u64, 8, "BigUint64Array", JsValue::from;
}

fn to_number(number: impl ToJs) -> JsValue {
    number.to_js()
}

impl Float16Array {
    /// A copy of all items.
    pub fn to_vec(&self) -> Vec<f32> {
        convert(f32::CLASS, self.as_ref()).map(|array| array.cast::<Float32Array>().to_vec()).unwrap_or_default()
    }
}

/// A new array with the slice's items, rounded.
///
/// # Errors
///
/// If the engine does not have the class.
impl TryFrom<&[f32]> for Float16Array {
    type Error = Exception;

    fn try_from(items: &[f32]) -> Result<Self, Exception> {
        ReadBuffer::<AnyView>::from(items).with_shared(|view| convert(F16::CLASS, view)).map(Js::cast)
    }
}

/// A typed array of a class with the same numbers, as its `from` makes it.
fn convert(class: &str, items: &JsValue) -> Result<Js, Exception> {
    let class = class_object(class)?;
    Js::rt_apply(&property::get::<_, JsValue>(&class, "from"), &class, core::slice::from_ref(items))
}

fn class_object(class: &str) -> Result<JsValue, Exception> {
    prototype::constructor(class).ok_or_else(|| Exception::new(&alloc::format!("{class} is not defined")))
}

web_imports! {
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Reflect", js_name = "construct")]
    pub(crate) fn rt_construct(class: &JsValue, arguments: &[JsValue]) -> Result<Js, Exception>;
}
