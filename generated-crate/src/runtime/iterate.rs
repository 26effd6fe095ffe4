//! JavaScript's iterators as Rust's.

use core::iter::FusedIterator;
use core::marker::PhantomData;

use wasm_bindgen::JsValue;

use super::js::{Js, js};
use super::{Exception, FromJs, Object};

/// A JavaScript iterator over `T`, which is a Rust [`Iterator`].
///
/// An iterator that throws ends there, as one does that is no iterator at all. [`try_next`](Self::try_next) and
/// [`try_iter`](Self::try_iter) tell the two apart.
#[repr(transparent)]
pub struct Iter<T = JsValue> {
    parent: Object,
    items: PhantomData<T>,
}
web_class!([T] Iter<T>; Object; parameters = [T]; "Iterator");
web_type_of!([T] Iter<T>; |value| value.is_object());
web_ancestor!([T] Iter<T>; Object);
web_extended!([T] Iter<T>);

impl<T> Iter<T> {
    /// The iterator of any object that iterates, in every engine: what `for (const item of value)` would ask.
    ///
    /// # Errors
    ///
    /// If the value does not iterate, or throws when it is asked for its iterator.
    pub fn over(value: &JsValue) -> Result<Self, Exception> {
        Js::rt_iterate(js(value)).map(Js::cast)
    }

    /// The same items, each as a `Result`: what the iterator throws is the last.
    pub fn try_iter(self) -> TryIter<T> {
        TryIter { iter: self, is_done: false }
    }
}

impl<T: FromJs> Iter<T> {
    /// The next item, `None` at the end.
    ///
    /// # Errors
    ///
    /// What the iterator throws, or a `TypeError` if it is no iterator.
    pub fn try_next(&mut self) -> Result<Option<T>, Exception> {
        Ok(Js::rt_next(js(self)).and_then(item)?.map(T::from_js))
    }
}

impl<T: FromJs> Iterator for Iter<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        let item = self.try_next().unwrap_or_default();
        if item.is_none() {
            // An iterator is not asked again after its end, whatever it would do.
            *self = Iter::from(JsValue::UNDEFINED);
        }
        item
    }
}

impl<T: FromJs> FusedIterator for Iter<T> {}

sequence!([U] Iter<U>; U);

/// The items of an [`Iter`] as `Result`s.
#[derive(Clone, Debug)]
pub struct TryIter<T = JsValue> {
    iter: Iter<T>,
    is_done: bool,
}

impl<T: FromJs> Iterator for TryIter<T> {
    type Item = Result<T, Exception>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_done {
            return None;
        }
        let item = self.iter.try_next();
        self.is_done = !matches!(item, Ok(Some(_)));
        item.transpose()
    }
}

impl<T: FromJs> FusedIterator for TryIter<T> {}

/// The items of an object that has them by their indexes, as a `NodeList` does: a Rust [`Iterator`].
///
/// It reads an item when it comes to it, as JavaScript's own iteration does, and ends where there is none.
#[derive(Clone, Debug)]
pub struct IndexedIter<T = JsValue> {
    /// `None` after the end.
    list: Option<JsValue>,
    index: u32,
    items: PhantomData<T>,
}

#[allow(dead_code, reason = "generated code uses it, as far as its features are on")]
impl<T> IndexedIter<T> {
    #[inline]
    #[doc(hidden)]
    pub fn of(list: &impl AsRef<JsValue>) -> Self {
        IndexedIter { list: Some(list.as_ref().clone()), index: 0, items: PhantomData }
    }
}

impl<T: FromJs> Iterator for IndexedIter<T> {
    type Item = T;

    #[inline]
    fn next(&mut self) -> Option<T> {
        let item = Js::rt_item(js(self.list.as_ref()?), self.index).map(Js::read);
        self.index += 1;
        if item.is_none() {
            // A list that grows later has ended all the same.
            self.list = None;
        }
        item
    }
}

impl<T: FromJs> FusedIterator for IndexedIter<T> {}

/// The value of the object that an iterator's `next` returned, unless the object says that the iterator is done.
pub(super) fn item(step: Js) -> Result<Option<JsValue>, Exception> {
    if Js::rt_done(&step)? { Ok(None) } else { Js::rt_value(&step).map(|value| Some(value.value())) }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "[Symbol.iterator]")]
    pub(crate) fn rt_iterate(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, indexing_getter)]
    pub(crate) fn rt_item(this: &Js, index: u32) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "next")]
    pub(crate) fn rt_next(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "done")]
    pub(crate) fn rt_done(this: &Js) -> Result<bool, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "value")]
    pub(crate) fn rt_value(this: &Js) -> Result<Js, Exception>;
}
