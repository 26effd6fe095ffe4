//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{ArrayBufferView, BufferSource, Device};

impl Device {
    /// `undefined upload(unsigned long target, BufferSource data)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn upload<'a>(&self, target: u32, data: impl Into<ReadBuffer<'a, AnyBuffer>>) -> Result<(), Exception> {
        data.into().with_shared(|data| Js::try_call_upload__number_value(js(self), target as f64, data))
    }

    /// `undefined readPixels(long x, long y, ArrayBufferView? pixels)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "readPixels")]
    #[inline]
    pub fn read_pixels<'a>(
        &self,
        x: i32,
        y: i32,
        pixels: impl NullableBuffer<WriteBuffer<'a, AnyView>>,
    ) -> Result<(), Exception> {
        WriteBuffer::with_nullable_shared(pixels, |pixels| {
            Js::try_call_readPixels__number2_value(js(self), x as f64, y as f64, pixels)
        })
    }

    /// `undefined fill(Uint8Array into)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn fill<'a>(&self, into: impl Into<WriteBuffer<'a, u8>>) -> Result<(), Exception> {
        into.into().with_shared(|into| Js::try_call_fill__value(js(self), into))
    }

    /// `undefined keep(ArrayBuffer buffer)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn keep(&self, buffer: &ArrayBuffer) -> Result<(), Exception> {
        Js::try_call_keep__value(js(self), buffer.as_ref())
    }

    /// `Promise<undefined> post(BufferSource data)`
    ///
    /// Feature `input`.
    #[inline]
    pub fn post(&self, data: impl Into<BufferSource>) -> Promise<()> {
        Promise::of_call(Js::try_call_post__value__as_value(js(self), &data.into().to_js()))
    }

    /// `undefined unknown(ArrayBufferView view)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn unknown(&self, view: impl Into<ArrayBufferView>) -> Result<(), Exception> {
        Js::try_call_unknown__value(js(self), &view.into().to_js())
    }

    /// `undefined floats(Floats values)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn floats<'a>(&self, values: impl Into<ReadBuffer<'a, f32>>) -> Result<(), Exception> {
        values.into().with(|values| Js::try_call_floats__value(js(self), values))
    }

    /// `undefined shared(AllowSharedBufferSource data)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn shared<'a>(&self, data: impl Into<ReadBuffer<'a, AnySharedBuffer>>) -> Result<(), Exception> {
        data.into().with_shared(|data| Js::try_call_shared__value(js(self), data))
    }

    /// `undefined refused(Uint8Array data)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn refused<'a>(&self, data: impl Into<ReadBuffer<'a, u8>>) -> Result<(), Exception> {
        data.into().with(|data| Js::try_call_refused__value(js(self), data))
    }

    /// `unsigned long hash(Uint8Array data)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn hash<'a>(&self, data: impl Into<ReadBuffer<'a, u8>>) -> Result<u32, Exception> {
        data.into().with(|data| Js::try_call_hash__value__as_value(js(self), data).map(Js::read))
    }

    /// `undefined send(DOMString data)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn send(&self, data: &str) -> Result<(), Exception> {
        Js::try_call_send__str(js(self), data)
    }

    /// `undefined send(ArrayBuffer data)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "send")]
    #[inline]
    pub fn send_with_buffer<'a>(&self, data: impl Into<ReadBuffer<'a, AnyBuffer>>) -> Result<(), Exception> {
        data.into().with(|data| Js::try_call_send__value(js(self), data))
    }

    /// `undefined random(ArrayBufferView array, optional ArrayBufferView mask)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn random<'a>(&self, array: impl Into<WriteBuffer<'a, AnyView>>) -> Result<(), Exception> {
        array.into().with(|array| Js::try_call_random__value(js(self), array))
    }

    /// As `random`, with `mask`.
    ///
    /// `undefined random(ArrayBufferView array, optional ArrayBufferView mask)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "random")]
    #[inline]
    pub fn random_with_mask<'a>(
        &self,
        array: impl Into<WriteBuffer<'a, AnyView>>,
        mask: impl Into<ArrayBufferView>,
    ) -> Result<(), Exception> {
        array.into().with(|array| Js::try_call_random__value2(js(self), array, &mask.into().to_js()))
    }

    /// `readonly attribute ArrayBuffer memory`
    ///
    /// Feature `input`.
    #[inline]
    pub fn memory(&self) -> ArrayBuffer {
        FromJs::from_js(Js::get_memory__as_value(js(self)))
    }

    /// `attribute Float64Array samples`
    ///
    /// Feature `input`.
    #[inline]
    pub fn samples(&self) -> Float64Array {
        FromJs::from_js(Js::get_samples__as_value(js(self)))
    }

    /// `attribute Float64Array samples`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for
    /// - a buffer on shared memory
    /// - a buffer that can be resized
    #[doc(alias = "samples")]
    #[inline]
    pub fn set_samples(&self, value: &Float64Array) -> Result<(), Exception> {
        Js::try_set_samples__value(js(self), value.as_ref())
    }

    /// `Uint8ClampedArray pixels()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn pixels(&self) -> Result<Uint8ClampedArray, Exception> {
        Js::try_call_pixels__as_value(js(self)).map(Js::read)
    }

    /// `sequence<DataView> views()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn views(&self) -> Result<Array<DataView>, Exception> {
        Js::try_call_views__as_value(js(self)).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "memory")]
    pub(crate) fn get_memory__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "samples")]
    pub(crate) fn get_samples__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, setter, js_name = "samples")]
    pub(crate) fn try_set_samples__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "fill")]
    pub(crate) fn try_call_fill__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "floats")]
    pub(crate) fn try_call_floats__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "hash")]
    pub(crate) fn try_call_hash__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "keep")]
    pub(crate) fn try_call_keep__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "pixels")]
    pub(crate) fn try_call_pixels__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "post")]
    pub(crate) fn try_call_post__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "random")]
    pub(crate) fn try_call_random__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "random")]
    pub(crate) fn try_call_random__value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "readPixels")]
    pub(crate) fn try_call_readPixels__number2_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: &JsValue,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "refused")]
    pub(crate) fn try_call_refused__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "send")]
    pub(crate) fn try_call_send__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "send")]
    pub(crate) fn try_call_send__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "shared")]
    pub(crate) fn try_call_shared__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "unknown")]
    pub(crate) fn try_call_unknown__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "upload")]
    pub(crate) fn try_call_upload__number_value(this: &Js, a0: f64, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "views")]
    pub(crate) fn try_call_views__as_value(this: &Js) -> Result<Js, Exception>;
}
