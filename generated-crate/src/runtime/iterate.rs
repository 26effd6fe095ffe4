//! JavaScript's iterators as Rust's.

use core::iter::FusedIterator;
use core::marker::PhantomData;

use wasm_bindgen::JsValue;

use super::js::{Js, js};
use super::{Exception, FromJs, Object};

/// A JavaScript iterator over `T`, which is a Rust [`Iterator`].
///
/// An iterator that throws ends there, as one does that is no iterator at all.
#[repr(transparent)]
pub struct Iter<T = JsValue> {
    parent: Object,
    items: PhantomData<T>,
}
class!([T] Iter<T>; Object; "Iterator"; "Iterator<any>");
type_of!([T] Iter<T>; |value| value.is_object());
ancestor!([T] Iter<T>; Object);
extended!([T] Iter<T>);

impl<T: FromJs> Iterator for Iter<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        let item = Js::rt_next(js(self)).and_then(item).unwrap_or_default();
        if item.is_none() {
            // An iterator is not asked again after its end, whatever it would do.
            *self = Iter::from(JsValue::UNDEFINED);
        }
        item.map(T::from_js)
    }
}

impl<T: FromJs> FusedIterator for Iter<T> {}

sequence!([U] Iter<U>; U);

/// The value of the object that an iterator's `next` returned, unless the object says that the iterator is done.
pub(super) fn item(step: Js) -> Result<Option<JsValue>, Exception> {
    if Js::rt_done(&step)? { Ok(None) } else { Js::rt_value(&step).map(Some) }
}

imports! {
    #[wasm_bindgen(catch, method, js_name = "next")]
    pub(crate) fn rt_next(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "done")]
    pub(crate) fn rt_done(this: &Js) -> Result<bool, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "value")]
    pub(crate) fn rt_value(this: &Js) -> Result<JsValue, Exception>;
}
