//! JavaScript's types that are buffers or views of buffers, and where their memory is.

use wasm_bindgen::JsValue;

use super::array_buffer::{ArrayBuffer, DataView, SharedArrayBuffer};
use super::source::private;
use super::typed_array::{TypedArray, TypedArrayItem};
use crate::runtime::{Exception, Js, ToJs, js, property, prototype};

/// JavaScript's types that are buffers or views of buffers.
pub trait BufferObject: AsRef<JsValue> + private::Sealed {
    /// Its memory: an `ArrayBuffer` or a `SharedArrayBuffer`.
    #[doc(hidden)]
    fn memory(&self) -> JsValue;

    /// A typed array with what it has.
    #[doc(hidden)]
    fn items(&self) -> Result<JsValue, Exception>;

    /// The class of the typed array.
    #[doc(hidden)]
    fn class_of_items(&self) -> &'static str {
        BYTES
    }
}

const BYTES: &str = <u8 as TypedArrayItem>::CLASS;

impl<T: TypedArrayItem> BufferObject for TypedArray<T> {
    fn memory(&self) -> JsValue {
        memory_of_view(self.as_ref())
    }

    fn items(&self) -> Result<JsValue, Exception> {
        Ok(self.to_js())
    }

    fn class_of_items(&self) -> &'static str {
        T::CLASS
    }
}

impl BufferObject for DataView {
    fn memory(&self) -> JsValue {
        memory_of_view(self.as_ref())
    }

    fn items(&self) -> Result<JsValue, Exception> {
        let part = |name| property::get::<_, JsValue>(self, name);
        prototype::construct(BYTES, &[self.memory(), part("byteOffset"), part("byteLength")])
    }
}

macro_rules! whole_buffers {
    ($($T:ty)*) => {$(
        impl BufferObject for $T {
            fn memory(&self) -> JsValue {
                self.to_js()
            }

            fn items(&self) -> Result<JsValue, Exception> {
                prototype::construct(BYTES, &[self.memory()])
            }
        }
    )*};
}
whole_buffers!(ArrayBuffer SharedArrayBuffer);

fn memory_of_view(view: &JsValue) -> JsValue {
    Js::rt_memory(js(view)).unwrap_or_default().value()
}

web_imports! {
    #[wasm_bindgen(catch, method, getter, js_name = "buffer")]
    pub(crate) fn rt_memory(this: &Js) -> Result<Js, Exception>;
}
