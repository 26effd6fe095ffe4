//! Bytes: ArrayBuffer, resizable and transferable, and SharedArrayBuffer

use crate::runtime::prelude::*;
use crate::ArrayBufferOptions;

impl ArrayBuffer {
    /// As `new`, with `options`.
    ///
    /// `constructor(unsigned long length, ArrayBufferOptions options)`
    ///
    /// Feature `array-buffer`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `length` is negative, exceeds `maxByteLength`, or cannot be allocated.
    #[inline]
    pub fn new_with_options(length: u32, options: &ArrayBufferOptions) -> Result<ArrayBuffer, Exception> {
        Js::try_new_ArrayBuffer__number_value__as_value(length as f64, options.as_ref()).map(Js::cast)
    }

    /// Makes a new `ArrayBuffer`.
    ///
    /// `constructor(unsigned long length)`
    ///
    /// Feature `array-buffer`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/ArrayBuffer/ArrayBuffer) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-arraybuffer-constructor)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn new(length: u32) -> ArrayBuffer {
        expected("new ArrayBuffer", Js::try_new_ArrayBuffer__number__as_value(length as f64).map(Js::cast))
    }

    /// Returns whether the value is a typed array or a `DataView`.
    ///
    /// `static boolean isView(any value)`
    ///
    /// Feature `array-buffer`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/ArrayBuffer/isView) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-arraybuffer.isview)
    #[doc(alias = "isView")]
    #[inline]
    pub fn is_view(value: &JsValue) -> bool {
        Js::static_call_ArrayBuffer_isView__value__as_bool(value).get()
    }

    /// The constructor that `slice` uses to make its result.
    ///
    /// `static readonly attribute object species`
    ///
    /// Feature `array-buffer`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/ArrayBuffer/Symbol.species) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-get-arraybuffer-%symbol.species%)
    #[doc(alias = "@@species")]
    #[inline]
    pub fn species() -> Object {
        FromJs::from_js(Js::static_get_ArrayBuffer_symbol_species__as_value())
    }

    /// The size in bytes; 0 once the buffer is detached.
    ///
    /// `readonly attribute unsigned long byteLength`
    ///
    /// Feature `array-buffer`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/ArrayBuffer/byteLength) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-get-arraybuffer.prototype.bytelength)
    #[doc(alias = "byteLength")]
    #[inline]
    pub fn byte_length(&self) -> u32 {
        Js::get_byteLength__as_number(js(self)) as u32
    }

    /// Whether the bytes have been transferred away, so that the buffer is of no more use.
    ///
    /// `readonly attribute boolean detached`
    ///
    /// Feature `array-buffer`. Baseline: widely available since 2024-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/ArrayBuffer/detached) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-get-arraybuffer.prototype.detached)
    #[inline]
    pub fn detached(&self) -> bool {
        Js::get_detached__as_bool(js(self)).get()
    }

    /// The size in bytes that `resize` can grow the buffer to; for a fixed buffer, its size.
    ///
    /// `readonly attribute unsigned long maxByteLength`
    ///
    /// Feature `array-buffer`. Baseline: newly available since 2024-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/ArrayBuffer/maxByteLength) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-get-arraybuffer.prototype.maxbytelength)
    #[doc(alias = "maxByteLength")]
    #[inline]
    pub fn max_byte_length(&self) -> u32 {
        Js::get_maxByteLength__as_number(js(self)) as u32
    }

    /// Whether the buffer was made with a maximum size and can change its size.
    ///
    /// `readonly attribute boolean resizable`
    ///
    /// Feature `array-buffer`. Baseline: newly available since 2024-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/ArrayBuffer/resizable) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-get-arraybuffer.prototype.resizable)
    #[inline]
    pub fn resizable(&self) -> bool {
        Js::get_resizable__as_bool(js(self)).get()
    }

    /// Changes the size in bytes, up to `maxByteLength`; new bytes are zero.
    ///
    /// `undefined resize(unsigned long newLength)`
    ///
    /// Feature `array-buffer`. Baseline: newly available since 2024-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/ArrayBuffer/resize) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-arraybuffer.prototype.resize)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the buffer is detached or not resizable, and a `RangeError` where `newLength`
    /// exceeds `maxByteLength`.
    #[inline]
    pub fn resize(&self, new_length: u32) -> Result<(), Exception> {
        Js::try_call_resize__number(js(self), new_length as f64)
    }

    /// Returns a new buffer with a copy of the bytes from `begin` to `end`; negative ones count from the end.
    ///
    /// `ArrayBuffer slice(long begin, optional long end)`
    ///
    /// Feature `array-buffer`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/ArrayBuffer/slice) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-arraybuffer.prototype.slice)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn slice(&self, begin: i32) -> ArrayBuffer {
        expected("ArrayBuffer.slice", Js::try_call_slice__number__as_value(js(self), begin as f64).map(Js::read))
    }

    /// As `slice`, with `end`.
    ///
    /// `ArrayBuffer slice(long begin, optional long end)`
    ///
    /// Feature `array-buffer`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "slice")]
    #[inline]
    #[track_caller]
    pub fn slice_with_end(&self, begin: i32, end: i32) -> ArrayBuffer {
        expected(
            "ArrayBuffer.slice",
            Js::try_call_slice__number2__as_value(js(self), begin as f64, end as f64).map(Js::read),
        )
    }

    /// Moves the bytes to a new buffer, with a new size if given, and detaches this one.
    ///
    /// `ArrayBuffer transfer(optional unsigned long length)`
    ///
    /// Feature `array-buffer`. Baseline: widely available since 2024-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/ArrayBuffer/transfer) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-arraybuffer.prototype.transfer)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn transfer(&self) -> ArrayBuffer {
        expected("ArrayBuffer.transfer", Js::try_call_transfer__as_value(js(self)).map(Js::read))
    }

    /// As `transfer`, with `length`.
    ///
    /// `ArrayBuffer transfer(optional unsigned long length)`
    ///
    /// Feature `array-buffer`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "transfer")]
    #[inline]
    #[track_caller]
    pub fn transfer_with_length(&self, length: u32) -> ArrayBuffer {
        expected("ArrayBuffer.transfer", Js::try_call_transfer__number__as_value(js(self), length as f64).map(Js::read))
    }

    /// Moves the bytes to a new buffer that cannot be resized, and detaches this one.
    ///
    /// `ArrayBuffer transferToFixedLength(optional unsigned long length)`
    ///
    /// Feature `array-buffer`. Baseline: widely available since 2024-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/ArrayBuffer/transferToFixedLength) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-arraybuffer.prototype.transfertofixedlength)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "transferToFixedLength")]
    #[inline]
    #[track_caller]
    pub fn transfer_to_fixed_length(&self) -> ArrayBuffer {
        expected(
            "ArrayBuffer.transferToFixedLength",
            Js::try_call_transferToFixedLength__as_value(js(self)).map(Js::read),
        )
    }

    /// As `transfer_to_fixed_length`, with `length`.
    ///
    /// `ArrayBuffer transferToFixedLength(optional unsigned long length)`
    ///
    /// Feature `array-buffer`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "transferToFixedLength")]
    #[inline]
    #[track_caller]
    pub fn transfer_to_fixed_length_with_length(&self, length: u32) -> ArrayBuffer {
        expected(
            "ArrayBuffer.transferToFixedLength",
            Js::try_call_transferToFixedLength__number__as_value(js(self), length as f64).map(Js::read),
        )
    }

    /// The text `ArrayBuffer`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `array-buffer`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/ArrayBuffer) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-arraybuffer-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl ArrayBufferOptions {
    /// Options for a new buffer, which make it resizable.
    ///
    /// `dictionary ArrayBufferOptions`
    ///
    /// Feature `array-buffer`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The largest size in bytes; if it is set, the buffer is resizable.
    ///
    /// `unsigned long maxByteLength`
    ///
    /// Feature `array-buffer`.
    #[doc(alias = "maxByteLength")]
    pub fn get_max_byte_length(&self) -> Option<u32> {
        property::get(self, "maxByteLength")
    }

    /// Sets the largest size in bytes; if it is set, the buffer is resizable.
    ///
    /// Feature `array-buffer`.
    #[doc(alias = "maxByteLength")]
    pub fn set_max_byte_length(&self, value: u32) -> &Self {
        property::set_f64(self, "maxByteLength", value as f64);
        self
    }
}

impl Default for ArrayBufferOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl SharedArrayBuffer {
    /// As `new`, with `options`.
    ///
    /// `constructor(unsigned long length, ArrayBufferOptions options)`
    ///
    /// Feature `array-buffer`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `length` is negative, exceeds `maxByteLength`, or cannot be allocated.
    #[inline]
    pub fn new_with_options(length: u32, options: &ArrayBufferOptions) -> Result<SharedArrayBuffer, Exception> {
        Js::try_new_SharedArrayBuffer__number_value__as_value(length as f64, options.as_ref()).map(Js::cast)
    }

    /// Makes a new `SharedArrayBuffer`.
    ///
    /// `constructor(unsigned long length)`
    ///
    /// Feature `array-buffer`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/SharedArrayBuffer/SharedArrayBuffer) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-sharedarraybuffer-constructor)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn new(length: u32) -> SharedArrayBuffer {
        expected("new SharedArrayBuffer", Js::try_new_SharedArrayBuffer__number__as_value(length as f64).map(Js::cast))
    }

    /// The constructor that `slice` uses to make its result.
    ///
    /// `static readonly attribute object species`
    ///
    /// Feature `array-buffer`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/SharedArrayBuffer/Symbol.species) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-sharedarraybuffer-%symbol.species%)
    #[doc(alias = "@@species")]
    #[inline]
    pub fn species() -> Object {
        FromJs::from_js(Js::static_get_SharedArrayBuffer_symbol_species__as_value())
    }

    /// The size in bytes.
    ///
    /// `readonly attribute unsigned long byteLength`
    ///
    /// Feature `array-buffer`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/SharedArrayBuffer/byteLength) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-get-sharedarraybuffer.prototype.bytelength)
    #[doc(alias = "byteLength")]
    #[inline]
    pub fn byte_length(&self) -> u32 {
        Js::get_byteLength__as_number(js(self)) as u32
    }

    /// Whether the buffer was made with a maximum size and can grow.
    ///
    /// `readonly attribute boolean growable`
    ///
    /// Feature `array-buffer`. Baseline: newly available since 2024-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/SharedArrayBuffer/growable) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-get-sharedarraybuffer.prototype.growable)
    #[inline]
    pub fn growable(&self) -> bool {
        Js::get_growable__as_bool(js(self)).get()
    }

    /// The size in bytes that `grow` can reach; for a fixed buffer, its size.
    ///
    /// `readonly attribute unsigned long maxByteLength`
    ///
    /// Feature `array-buffer`. Baseline: newly available since 2024-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/SharedArrayBuffer/maxByteLength) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-get-sharedarraybuffer.prototype.maxbytelength)
    #[doc(alias = "maxByteLength")]
    #[inline]
    pub fn max_byte_length(&self) -> u32 {
        Js::get_maxByteLength__as_number(js(self)) as u32
    }

    /// Makes the buffer larger, up to `maxByteLength` bytes; it can never shrink.
    ///
    /// `undefined grow(unsigned long newLength)`
    ///
    /// Feature `array-buffer`. Baseline: newly available since 2024-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/SharedArrayBuffer/grow) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-sharedarraybuffer.prototype.grow)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the buffer is not growable, and a `RangeError` where `newLength` exceeds
    /// `maxByteLength` or is less than the present length.
    #[inline]
    pub fn grow(&self, new_length: u32) -> Result<(), Exception> {
        Js::try_call_grow__number(js(self), new_length as f64)
    }

    /// Returns a new shared buffer with a copy of the bytes from `begin` to `end`.
    ///
    /// `SharedArrayBuffer slice(long begin, optional long end)`
    ///
    /// Feature `array-buffer`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/SharedArrayBuffer/slice) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-sharedarraybuffer.prototype.slice)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn slice(&self, begin: i32) -> SharedArrayBuffer {
        expected("SharedArrayBuffer.slice", Js::try_call_slice__number__as_value(js(self), begin as f64).map(Js::read))
    }

    /// As `slice`, with `end`.
    ///
    /// `SharedArrayBuffer slice(long begin, optional long end)`
    ///
    /// Feature `array-buffer`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "slice")]
    #[inline]
    #[track_caller]
    pub fn slice_with_end(&self, begin: i32, end: i32) -> SharedArrayBuffer {
        expected(
            "SharedArrayBuffer.slice",
            Js::try_call_slice__number2__as_value(js(self), begin as f64, end as f64).map(Js::read),
        )
    }

    /// The text `SharedArrayBuffer`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `array-buffer`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/SharedArrayBuffer) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-sharedarraybuffer-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "detached")]
    pub(crate) fn get_detached__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "growable")]
    pub(crate) fn get_growable__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "maxByteLength")]
    pub(crate) fn get_maxByteLength__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "resizable")]
    pub(crate) fn get_resizable__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "grow")]
    pub(crate) fn try_call_grow__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "resize")]
    pub(crate) fn try_call_resize__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "transfer")]
    pub(crate) fn try_call_transfer__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "transfer")]
    pub(crate) fn try_call_transfer__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "transferToFixedLength")]
    pub(crate) fn try_call_transferToFixedLength__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "transferToFixedLength")]
    pub(crate) fn try_call_transferToFixedLength__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "ArrayBuffer")]
    pub(crate) fn try_new_ArrayBuffer__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "ArrayBuffer")]
    pub(crate) fn try_new_ArrayBuffer__number_value__as_value(a0: f64, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "SharedArrayBuffer")]
    pub(crate) fn try_new_SharedArrayBuffer__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "SharedArrayBuffer")]
    pub(crate) fn try_new_SharedArrayBuffer__number_value__as_value(a0: f64, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "ArrayBuffer", getter, js_name = "[Symbol.species]")]
    pub(crate) fn static_get_ArrayBuffer_symbol_species__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "SharedArrayBuffer", getter, js_name = "[Symbol.species]")]
    pub(crate) fn static_get_SharedArrayBuffer_symbol_species__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "ArrayBuffer", js_name = "isView")]
    pub(crate) fn static_call_ArrayBuffer_isView__value__as_bool(a0: &JsValue) -> Truth;
}
