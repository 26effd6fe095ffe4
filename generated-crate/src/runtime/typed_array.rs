//! Buffers and typed arrays: what Rust needs of them. Their JavaScript methods are generated.

use alloc::vec::Vec;
use core::marker::PhantomData;

use wasm_bindgen::{Clamped, JsValue};

use super::buffer::{BufferItem, BufferObject, WriteBuffer, clamped_copy_of, copy_of, private};
use super::{Exception, FromJs, Js, Object, ReadBuffer, ToJs, property, prototype};

/// Declares classes of buffers.
macro_rules! buffers {
    ($($(#[$doc:meta])* $T:ident = $name:literal;)*) => {$(
        $(#[$doc])*
        #[repr(transparent)]
        pub struct $T {
            parent: Object,
        }
        interface!($T: ; $name);
        impl private::Sealed for $T {}
        impl BufferObject for $T {}
    )*};
}

buffers! {
    /// Bytes that JavaScript owns.
    ArrayBuffer = "ArrayBuffer";
    /// Bytes that the threads of a JavaScript program share.
    SharedArrayBuffer = "SharedArrayBuffer";
    /// A view of a buffer as numbers of any kind at any place.
    DataView = "DataView";
}

/// A view of a buffer as numbers of one kind.
///
/// JavaScript's classes have their names: [`Uint8Array`] is `TypedArray<u8>`.
///
/// ```ignore
/// let array = Float32Array::from(&[0.5, 1.0][..]);
/// assert_eq!(array.to_vec(), [0.5, 1.0]);
/// ```
#[repr(transparent)]
pub struct TypedArray<T> {
    parent: Object,
    items: PhantomData<T>,
}
class!([T: TypedArrayItem] TypedArray<T>; Object; T::CLASS);
instance_of!([T: TypedArrayItem] TypedArray<T>);
ancestor!([T: TypedArrayItem] TypedArray<T>; Object);
impl<T> private::Sealed for TypedArray<T> {}
impl<T: TypedArrayItem> BufferObject for TypedArray<T> {}

/// The kinds of numbers that typed arrays have.
pub trait TypedArrayItem: private::Sealed + 'static {
    /// The class of the arrays.
    #[doc(hidden)]
    const CLASS: &'static str;

    /// What Rust has for an item.
    type Number: FromJs + Copy + Default + 'static;

    #[doc(hidden)]
    fn number_to_js(number: Self::Number) -> JsValue;
}

/// The kinds of numbers that Rust has slices of, so that they are copied at once.
pub trait SliceItem: TypedArrayItem<Number: BufferItem> {}

impl<T: TypedArrayItem> TypedArray<T> {
    /// How many items there are. A detached array has none.
    pub fn length(&self) -> u32 {
        Js::rt_length(self.js()).unwrap_or(0)
    }

    /// The item at an index, `None` past the end.
    pub fn get_index(&self, index: u32) -> Option<T::Number> {
        let value = Js::rt_at(self.js(), index).ok()?;
        (!value.is_undefined()).then(|| T::Number::from_js(value))
    }

    /// Writes the item at an index. Past the end there is nothing to write.
    pub fn set_index(&self, index: u32, number: T::Number) {
        let _ = Js::rt_set_at(self.js(), index, &T::number_to_js(number));
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
        let _ = WriteBuffer::from(target).with_shared(|view| Js::rt_fill_from(Js::of(view), self.as_ref()));
    }

    /// Copies all items from a slice.
    ///
    /// # Panics
    ///
    /// If the slice is not of the array's length.
    pub fn copy_from(&self, source: &[T::Number]) {
        assert_eq!(source.len(), self.length() as usize, "the slice is of another length than the typed array");
        let _ = ReadBuffer::from(source).with_shared(|view| Js::rt_fill_from(self.js(), view));
    }
}

/// A new array with a copy of the slice's items.
impl<T: BufferItem + SliceItem<Number = T>> From<&[T]> for TypedArray<T> {
    fn from(items: &[T]) -> Self {
        TypedArray::from(copy_of(items))
    }
}

/// A new array with a copy of the slice's items.
impl From<&[u8]> for Uint8ClampedArray {
    fn from(items: &[u8]) -> Self {
        TypedArray::from(clamped_copy_of(items))
    }
}

/// The item of [`Float16Array`]s: a 16-bit floating point number, which Rust reads and writes as an `f32`.
#[derive(Clone, Copy, Debug)]
pub enum F16 {}

impl private::Sealed for F16 {}
impl private::Sealed for Clamped<u8> {}
impl SliceItem for Clamped<u8> {}

macro_rules! kinds {
    ($($(#[$doc:meta])* $Alias:ident = $T:ty, $Number:ident, $name:literal, $to_js:path;)*) => {$(
        $(#[$doc])*
        pub type $Alias = TypedArray<$T>;

        impl TypedArrayItem for $T {
            const CLASS: &'static str = $name;
            type Number = $Number;
            fn number_to_js(number: $Number) -> JsValue {
                $to_js(number)
            }
        }
    )*};
}
kinds! {
    /// A view of a buffer as `i8`s.
    Int8Array = i8, i8, "Int8Array", to_number;
    /// A view of a buffer as `u8`s.
    Uint8Array = u8, u8, "Uint8Array", to_number;
    /// A view of a buffer as `u8`s, where JavaScript writes what is out of range as 0 or 255.
    Uint8ClampedArray = Clamped<u8>, u8, "Uint8ClampedArray", to_number;
    /// A view of a buffer as `i16`s.
    Int16Array = i16, i16, "Int16Array", to_number;
    /// A view of a buffer as `u16`s.
    Uint16Array = u16, u16, "Uint16Array", to_number;
    /// A view of a buffer as `i32`s.
    Int32Array = i32, i32, "Int32Array", to_number;
    /// A view of a buffer as `u32`s.
    Uint32Array = u32, u32, "Uint32Array", to_number;
    /// A view of a buffer as 16-bit floating point numbers, which are `f32`s in Rust.
    Float16Array = F16, f32, "Float16Array", to_number;
    /// A view of a buffer as `f32`s.
    Float32Array = f32, f32, "Float32Array", to_number;
    /// A view of a buffer as `f64`s.
    Float64Array = f64, f64, "Float64Array", to_number;
    /// A view of a buffer as `i64`s.
    BigInt64Array = i64, i64, "BigInt64Array", JsValue::from;
    /// A view of a buffer as `u64`s.
    BigUint64Array = u64, u64, "BigUint64Array", JsValue::from;
}

fn to_number(number: impl ToJs) -> JsValue {
    number.to_js()
}

impl Float16Array {
    /// A copy of all items.
    pub fn to_vec(&self) -> Vec<f32> {
        convert(f32::CLASS, self.as_ref()).map(|array| Float32Array::from(array).to_vec()).unwrap_or_default()
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
        ReadBuffer::from(items).with_shared(|view| convert(F16::CLASS, view)).map(TypedArray::from)
    }
}

/// A typed array of another class with the same numbers.
fn convert(class: &str, array: &JsValue) -> Result<JsValue, Exception> {
    match prototype::constructor(class) {
        Some(class) => Js::rt_apply(&property::get(&class, "from"), &class, core::slice::from_ref(array)),
        None => Err(Exception::new(&alloc::format!("{class} is not defined"))),
    }
}
