//! JavaScript's arrays, with typed items.

use alloc::vec::Vec;
use core::iter::FusedIterator;
use core::marker::PhantomData;
use core::ops::Range;

use wasm_bindgen::JsValue;

use super::expected::expected;
use super::{Exception, FromJs, IntoJs, Js, Object, js, property};

/// A JavaScript array whose items are `T`.
///
/// The type of the items is a promise of whoever made the array, as everything in JavaScript is: reading never
/// fails, and what is no `T` is read as [`FromJs`] says.
#[repr(transparent)]
pub struct Array<T = JsValue> {
    parent: Object,
    items: PhantomData<T>,
}
web_class!([T] Array<T>; Object; parameters = [T]; "Array");
web_type_of!([T] Array<T>; |value| value.is_array());
web_ancestor!([T] Array<T>; Object);
web_extended!([T] Array<T>);

impl Array {
    /// Takes any array for one of any values, without a look at them.
    pub fn of_values<T>(array: &Array<T>) -> &Array {
        super::class::cast_ref(array)
    }
}

impl<T> Array<T> {
    /// A new array with no items.
    pub fn new() -> Self {
        Array::from(JsValue::from(Vec::<JsValue>::new()))
    }

    /// A new array of so many holes, which are read as `undefined`.
    pub fn new_with_length(length: u32) -> Self {
        let array = Array::new();
        array.set_length(length);
        array
    }

    /// A new array of the items of a slice, an array or a `Vec`.
    pub fn of(items: impl IntoSequence<T>) -> Self {
        items.into_array()
    }

    /// How many items there are.
    pub fn length(&self) -> u32 {
        Js::rt_length(js(self)).unwrap_or(0)
    }

    /// Cuts the array off, or fills it up with holes.
    ///
    /// # Panics
    ///
    /// If the array is frozen. Where wasm-bindgen's JavaScript is not strict, as what it writes for Node, the array is
    /// left as it is instead.
    #[track_caller]
    pub fn set_length(&self, length: u32) {
        expected("Array.length", property::try_set_f64(self, "length", f64::from(length)));
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.length() == 0
    }

    /// Adds an item at the end, and says how many there are then.
    ///
    /// # Panics
    ///
    /// If the array is frozen, or full.
    #[track_caller]
    pub fn push(&self, item: impl IntoJs<T>) -> u32 {
        expected("Array.push", Js::rt_push(js(self), &item.to_value()))
    }

    /// Puts an item at an index; the array grows to it.
    ///
    /// # Panics
    ///
    /// If the array is frozen. Where wasm-bindgen's JavaScript is not strict, as what it writes for Node, the array is
    /// left as it is instead.
    #[track_caller]
    pub fn set(&self, index: u32, item: impl IntoJs<T>) {
        expected("Array.set", Js::rt_set_at(js(self), index, &item.to_value()));
    }
}

impl<T: FromJs> Array<T> {
    /// The item at an index, `None` past the end.
    pub fn get(&self, index: u32) -> Option<T> {
        let value = Js::rt_at(js(self), index).ok()?.value();
        // Past the end there is `undefined`, which can also be an item.
        if value.is_undefined() && index >= self.length() {
            return None;
        }
        Some(T::from_js(value))
    }

    /// The items in order, as many as there are now.
    pub fn iter(&self) -> ArrayIter<'_, T> {
        ArrayIter { array: self, range: 0..self.length() }
    }

    /// All items, read in one go.
    pub fn to_vec(&self) -> Vec<T> {
        Js::rt_list(self.as_ref()).unwrap_or_default().into_iter().map(T::from_js).collect()
    }
}

impl<T> Default for Array<T> {
    fn default() -> Self {
        Array::new()
    }
}

/// The items of an [`Array`].
#[derive(Debug)]
pub struct ArrayIter<'a, T> {
    array: &'a Array<T>,
    range: Range<u32>,
}

impl<T: FromJs> ArrayIter<'_, T> {
    fn read(&self, index: u32) -> T {
        Js::rt_at(js(&self.array), index).unwrap_or_default().read()
    }
}

impl<T: FromJs> Iterator for ArrayIter<'_, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.range.next().map(|index| self.read(index))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.range.size_hint()
    }
}

impl<T: FromJs> DoubleEndedIterator for ArrayIter<'_, T> {
    fn next_back(&mut self) -> Option<T> {
        self.range.next_back().map(|index| self.read(index))
    }
}

impl<T: FromJs> ExactSizeIterator for ArrayIter<'_, T> {}
impl<T: FromJs> FusedIterator for ArrayIter<'_, T> {}

impl<'a, T: FromJs> IntoIterator for &'a Array<T> {
    type Item = T;
    type IntoIter = ArrayIter<'a, T>;

    fn into_iter(self) -> ArrayIter<'a, T> {
        self.iter()
    }
}

impl<T: FromJs> IntoIterator for Array<T> {
    type Item = T;
    type IntoIter = alloc::vec::IntoIter<T>;

    fn into_iter(self) -> alloc::vec::IntoIter<T> {
        self.to_vec().into_iter()
    }
}

impl<T, U: IntoJs<T>> FromIterator<U> for Array<T> {
    fn from_iter<I: IntoIterator<Item = U>>(items: I) -> Self {
        let values: Vec<JsValue> = items.into_iter().map(|item| item.to_value()).collect();
        Array::from(JsValue::from(values))
    }
}

/// By [`push`](Array::push), which panics if the array is frozen.
impl<T, U: IntoJs<T>> Extend<U> for Array<T> {
    fn extend<I: IntoIterator<Item = U>>(&mut self, items: I) {
        for item in items {
            self.push(item);
        }
    }
}

impl<T, U: IntoJs<T>> From<&[U]> for Array<T> {
    fn from(items: &[U]) -> Self {
        items.into_array()
    }
}

impl<T, U: IntoJs<T>> From<Vec<U>> for Array<T> {
    fn from(items: Vec<U>) -> Self {
        items.into_array()
    }
}

impl<T, U: IntoJs<T>, const N: usize> From<[U; N]> for Array<T> {
    fn from(items: [U; N]) -> Self {
        items.into_array()
    }
}

/// The array that stands for a sequence, or else the value: an object that iterates is no array.
#[allow(dead_code, reason = "generated code uses it, as far as its features are on")]
pub fn array_or_value<A: From<JsValue>>(sequence: &impl IntoJs<A>) -> Result<A, JsValue> {
    let value = sequence.to_value();
    if value.is_array() { Ok(A::from(value)) } else { Err(value) }
}

/// A value that can stand where JavaScript expects a sequence of `T`: slices, arrays and `Vec`s of what can stand
/// for a `T` (see [`IntoJs`]), an [`Array<T>`](crate::Array), or a JavaScript object that iterates over such items, as
/// `NodeList`, `Headers` and `Set` do.
///
/// This is [`IntoJs<Array<T>>`](IntoJs) by another name; it is implemented through that.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no sequence of `{T}`",
    note = "write a slice, an array, a `Vec` or an `Array` of what stands for a `{T}`: `&[item]` for one item"
)]
pub trait IntoSequence<T>: IntoJs<Array<T>> {
    /// The sequence as a JavaScript array: a new one, unless it is one already.
    fn into_array(self) -> Array<T>;
}

impl<T, S: IntoJs<Array<T>>> IntoSequence<T> for S {
    fn into_array(self) -> Array<T> {
        let value = self.to_value();
        // A value that does not iterate is passed as it is, so that the call refuses it.
        if value.is_array() || !is_sequence(&value) { Array::from(value) } else { sequence(value) }
    }
}

/// Whether WebIDL takes a value of a union for a sequence: an object that iterates.
#[allow(dead_code, reason = "generated code uses it, as far as its features are on")]
pub fn is_sequence(value: &JsValue) -> bool {
    let iterates = || Js::rt_iterator(js(value)).is_ok_and(|method| !method.as_value().is_null_or_undefined());
    value.is_array() || (value.is_object() || value.is_function()) && iterates()
}

/// The sequence that a value of a union is, as an array. If it throws while it iterates, there are no items.
#[allow(dead_code, reason = "generated code uses it, as far as its features are on")]
pub fn sequence<T>(value: JsValue) -> Array<T> {
    match value.is_array() {
        true => Array::from(value),
        false => Array::from(JsValue::from(Js::rt_list(&value).unwrap_or_default())),
    }
}

fn array<'a, T, U: IntoJs<T> + 'a>(items: impl IntoIterator<Item = &'a U>) -> JsValue {
    let values: Vec<JsValue> = items.into_iter().map(U::to_value).collect();
    JsValue::from(values)
}

/// Rust's own sequences.
macro_rules! sequences {
    ($([$($g:tt)*] $S:ty),* $(,)?) => {$(
        impl<T, U: IntoJs<T>, $($g)*> IntoJs<Array<T>> for $S {
            fn to_value(&self) -> JsValue {
                array(self.iter())
            }
        }
    )*};
}
sequences!([] [U], [] Vec<U>, [const N: usize] [U; N]);

/// A pair stands for a sequence of two, as in `sequence<sequence<USVString>>` for a list of pairs.
impl<T, A: IntoJs<T>, B: IntoJs<T>> IntoJs<Array<T>> for (A, B) {
    fn to_value(&self) -> JsValue {
        JsValue::from(alloc::vec![self.0.to_value(), self.1.to_value()])
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "push")]
    pub(crate) fn rt_push(this: &Js, value: &JsValue) -> Result<u32, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "[Symbol.iterator]")]
    pub(crate) fn rt_iterator(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Array", js_name = "from")]
    pub(crate) fn rt_list(value: &JsValue) -> Result<Vec<JsValue>, Exception>;
}
