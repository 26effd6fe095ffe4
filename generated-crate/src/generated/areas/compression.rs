//! Compressing and decompressing streams

use crate::runtime::prelude::*;
use crate::{CompressionFormat, CompressionStream, DecompressionStream, ReadableStream, WritableStream};

impl CompressionStream {
    /// Makes a new `CompressionStream`.
    ///
    /// `constructor(CompressionFormat format)`
    ///
    /// Feature `compression`. Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/CompressionStream/CompressionStream) · [Specification](https://compression.spec.whatwg.org/#dom-compressionstream-compressionstream)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new(format: CompressionFormat) -> Result<CompressionStream, Exception> {
        Js::try_new_CompressionStream__str__as_value(format.as_str()).map(Js::cast)
    }

    /// The end of the stream that gives the compressed chunks.
    ///
    /// `readonly attribute ReadableStream readable`
    ///
    /// Feature `compression`. Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/CompressionStream/readable) · [Specification](https://streams.spec.whatwg.org/#dom-generictransformstream-readable)
    #[inline]
    pub fn readable(&self) -> ReadableStream {
        FromJs::from_js(Js::get_readable__as_value(js(self)))
    }

    /// The end of the stream that takes the bytes to compress.
    ///
    /// `readonly attribute WritableStream writable`
    ///
    /// Feature `compression`. Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/CompressionStream/writable) · [Specification](https://streams.spec.whatwg.org/#dom-generictransformstream-writable)
    #[inline]
    pub fn writable(&self) -> WritableStream {
        FromJs::from_js(Js::get_writable__as_value(js(self)))
    }
}

impl DecompressionStream {
    /// Makes a new `DecompressionStream`.
    ///
    /// `constructor(CompressionFormat format)`
    ///
    /// Feature `compression`. Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/DecompressionStream/DecompressionStream) · [Specification](https://compression.spec.whatwg.org/#dom-decompressionstream-decompressionstream)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new(format: CompressionFormat) -> Result<DecompressionStream, Exception> {
        Js::try_new_DecompressionStream__str__as_value(format.as_str()).map(Js::cast)
    }

    /// The end of the stream that gives the compressed chunks.
    ///
    /// `readonly attribute ReadableStream readable`
    ///
    /// Feature `compression`. Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/DecompressionStream/readable) · [Specification](https://streams.spec.whatwg.org/#dom-generictransformstream-readable)
    #[inline]
    pub fn readable(&self) -> ReadableStream {
        FromJs::from_js(Js::get_readable__as_value(js(self)))
    }

    /// The end of the stream that takes the bytes to compress.
    ///
    /// `readonly attribute WritableStream writable`
    ///
    /// Feature `compression`. Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/DecompressionStream/writable) · [Specification](https://streams.spec.whatwg.org/#dom-generictransformstream-writable)
    #[inline]
    pub fn writable(&self) -> WritableStream {
        FromJs::from_js(Js::get_writable__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(catch, constructor, js_class = "CompressionStream")]
    pub(crate) fn try_new_CompressionStream__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "DecompressionStream")]
    pub(crate) fn try_new_DecompressionStream__str__as_value(a0: &str) -> Result<Js, Exception>;
}
