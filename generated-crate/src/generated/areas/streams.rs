//! Readable, writable and transform streams

use crate::runtime::prelude::*;
use crate::{
    AbortSignal, ArrayBufferView, ByteLengthQueuingStrategy, CountQueuingStrategy, QueuingStrategy, QueuingStrategyInit,
    QueuingStrategySize, ReadableByteStreamController, ReadableStream, ReadableStreamByobReader,
    ReadableStreamByobReaderReadOptions, ReadableStreamByobRequest, ReadableStreamDefaultController,
    ReadableStreamDefaultReader, ReadableStreamGetReaderOptions, ReadableStreamIteratorOptions,
    ReadableStreamReadResult, ReadableStreamReader, ReadableStreamReaderMode, ReadableStreamType, ReadableWritablePair,
    StreamPipeOptions, TransformStream, TransformStreamDefaultController, Transformer, TransformerCancelCallback,
    TransformerFlushCallback, TransformerStartCallback, TransformerTransformCallback, UnderlyingSink,
    UnderlyingSinkAbortCallback, UnderlyingSinkCloseCallback, UnderlyingSinkStartCallback, UnderlyingSinkWriteCallback,
    UnderlyingSource, UnderlyingSourceCancelCallback, UnderlyingSourcePullCallback, UnderlyingSourceStartCallback,
    WritableStream, WritableStreamDefaultController, WritableStreamDefaultWriter,
};

impl ReadableStream {
    /// `constructor(optional object underlyingSource, optional QueuingStrategy strategy = {})`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStream/ReadableStream) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-constructor⑤)
    #[inline]
    pub fn new() -> ReadableStream {
        Js::new_ReadableStream__as_value().cast()
    }

    /// `constructor(optional object underlyingSource, optional QueuingStrategy strategy = {})`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStream/ReadableStream) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-constructor⑤)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_underlying_source(underlying_source: &Object) -> Result<ReadableStream, Exception> {
        Js::try_new_ReadableStream__value__as_value(underlying_source.as_ref()).map(Js::cast)
    }

    /// `constructor(optional object underlyingSource, optional QueuingStrategy strategy = {})`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStream/ReadableStream) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-constructor⑤)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_underlying_source_and_strategy(
        underlying_source: &Object,
        strategy: &QueuingStrategy,
    ) -> Result<ReadableStream, Exception> {
        Js::try_new_ReadableStream__value2__as_value(underlying_source.as_ref(), strategy.as_ref()).map(Js::cast)
    }

    /// `static ReadableStream from(async_sequence<any> asyncIterable)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStream/from_static) · [Specification](https://streams.spec.whatwg.org/#rs-from)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn from(async_iterable: &Object) -> Result<ReadableStream, Exception> {
        Js::try_static_call_ReadableStream_from__value__as_value(async_iterable.as_ref()).map(Js::read)
    }

    /// `readonly attribute boolean locked`
    ///
    /// Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStream/locked) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-locked②)
    #[inline]
    pub fn locked(&self) -> bool {
        Js::get_locked__as_bool(js(self)).get()
    }

    /// `Promise<undefined> cancel(optional any reason)`
    ///
    /// Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStream/cancel) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-cancel③)
    #[inline]
    pub fn cancel(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_cancel__as_value(js(self)))
    }

    /// `Promise<undefined> cancel(optional any reason)`
    ///
    /// Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStream/cancel) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-cancel③)
    #[doc(alias = "cancel")]
    #[inline]
    pub fn cancel_with_reason(&self, reason: &JsValue) -> Promise<()> {
        Promise::of_call(Js::try_call_cancel__value__as_value(js(self), reason))
    }

    /// `ReadableStreamReader getReader(optional ReadableStreamGetReaderOptions options = {})`
    ///
    /// Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStream/getReader) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-get-reader⑤)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getReader")]
    #[inline]
    pub fn get_reader(&self) -> Result<ReadableStreamReader, Exception> {
        Js::try_call_getReader__as_value(js(self)).map(Js::read)
    }

    /// `ReadableStreamReader getReader(optional ReadableStreamGetReaderOptions options = {})`
    ///
    /// Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStream/getReader) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-get-reader⑤)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getReader")]
    #[inline]
    pub fn get_reader_with_options(
        &self,
        options: &ReadableStreamGetReaderOptions,
    ) -> Result<ReadableStreamReader, Exception> {
        Js::try_call_getReader__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// `ReadableStream pipeThrough(ReadableWritablePair transform, optional StreamPipeOptions options = {})`
    ///
    /// Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStream/pipeThrough) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-pipe-through②)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "pipeThrough")]
    #[inline]
    pub fn pipe_through(&self, transform: &ReadableWritablePair) -> Result<ReadableStream, Exception> {
        Js::try_call_pipeThrough__value__as_value(js(self), transform.as_ref()).map(Js::read)
    }

    /// `ReadableStream pipeThrough(ReadableWritablePair transform, optional StreamPipeOptions options = {})`
    ///
    /// Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStream/pipeThrough) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-pipe-through②)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "pipeThrough")]
    #[inline]
    pub fn pipe_through_with_options(
        &self,
        transform: &ReadableWritablePair,
        options: &StreamPipeOptions,
    ) -> Result<ReadableStream, Exception> {
        Js::try_call_pipeThrough__value2__as_value(js(self), transform.as_ref(), options.as_ref()).map(Js::read)
    }

    /// `Promise<undefined> pipeTo(WritableStream destination, optional StreamPipeOptions options = {})`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStream/pipeTo) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-pipe-to④)
    #[doc(alias = "pipeTo")]
    #[inline]
    pub fn pipe_to(&self, destination: &WritableStream) -> Promise<()> {
        Promise::of_call(Js::try_call_pipeTo__value__as_value(js(self), destination.as_ref()))
    }

    /// `Promise<undefined> pipeTo(WritableStream destination, optional StreamPipeOptions options = {})`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStream/pipeTo) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-pipe-to④)
    #[doc(alias = "pipeTo")]
    #[inline]
    pub fn pipe_to_with_options(&self, destination: &WritableStream, options: &StreamPipeOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_pipeTo__value2__as_value(js(self), destination.as_ref(), options.as_ref()))
    }

    /// `sequence<ReadableStream> tee()`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStream/tee) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-tee②)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn tee(&self) -> Result<Array<ReadableStream>, Exception> {
        Js::try_call_tee__as_value(js(self)).map(Js::read)
    }

    /// `async_iterable<any>`
    ///
    /// Baseline: newly available since 2026-09. [Specification](https://streams.spec.whatwg.org/#readablestream)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn values(&self) -> Result<AsyncIter<JsValue>, Exception> {
        Js::try_call_values__as_value(js(self)).map(Js::read)
    }

    /// `async_iterable<any>`
    ///
    /// Baseline: newly available since 2026-09. [Specification](https://streams.spec.whatwg.org/#readablestream)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "values")]
    #[inline]
    pub fn values_with_options(
        &self,
        options: &ReadableStreamIteratorOptions,
    ) -> Result<AsyncIter<JsValue>, Exception> {
        Js::try_call_values__value__as_value(js(self), options.as_ref()).map(Js::read)
    }
}

impl ReadableStreamGetReaderOptions {
    /// `dictionary ReadableStreamGetReaderOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `ReadableStreamReaderMode mode`
    #[doc(alias = "mode")]
    pub fn get_mode(&self) -> Option<ReadableStreamReaderMode> {
        property::get(self, "mode")
    }

    /// `ReadableStreamReaderMode mode`
    #[doc(alias = "mode")]
    pub fn set_mode(&self, value: ReadableStreamReaderMode) -> &Self {
        property::set_str(self, "mode", value.as_str());
        self
    }
}

impl Default for ReadableStreamGetReaderOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl ReadableStreamIteratorOptions {
    /// `dictionary ReadableStreamIteratorOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean preventCancel = false`
    #[doc(alias = "preventCancel")]
    pub fn get_prevent_cancel(&self) -> Option<bool> {
        property::get(self, "preventCancel")
    }

    /// `boolean preventCancel = false`
    #[doc(alias = "preventCancel")]
    pub fn set_prevent_cancel(&self, value: bool) -> &Self {
        property::set_bool(self, "preventCancel", value);
        self
    }
}

impl Default for ReadableStreamIteratorOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl ReadableWritablePair {
    /// `dictionary ReadableWritablePair`
    pub fn new(readable: &ReadableStream, writable: &WritableStream) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "readable", readable.as_ref());
        property::set(&this, "writable", writable.as_ref());
        this
    }

    /// `required ReadableStream readable`
    #[doc(alias = "readable")]
    pub fn get_readable(&self) -> ReadableStream {
        property::get(self, "readable")
    }

    /// `required ReadableStream readable`
    #[doc(alias = "readable")]
    pub fn set_readable(&self, value: &ReadableStream) -> &Self {
        property::set(self, "readable", value.as_ref());
        self
    }

    /// `required WritableStream writable`
    #[doc(alias = "writable")]
    pub fn get_writable(&self) -> WritableStream {
        property::get(self, "writable")
    }

    /// `required WritableStream writable`
    #[doc(alias = "writable")]
    pub fn set_writable(&self, value: &WritableStream) -> &Self {
        property::set(self, "writable", value.as_ref());
        self
    }
}

impl StreamPipeOptions {
    /// `dictionary StreamPipeOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean preventClose = false`
    #[doc(alias = "preventClose")]
    pub fn get_prevent_close(&self) -> Option<bool> {
        property::get(self, "preventClose")
    }

    /// `boolean preventClose = false`
    #[doc(alias = "preventClose")]
    pub fn set_prevent_close(&self, value: bool) -> &Self {
        property::set_bool(self, "preventClose", value);
        self
    }

    /// `boolean preventAbort = false`
    #[doc(alias = "preventAbort")]
    pub fn get_prevent_abort(&self) -> Option<bool> {
        property::get(self, "preventAbort")
    }

    /// `boolean preventAbort = false`
    #[doc(alias = "preventAbort")]
    pub fn set_prevent_abort(&self, value: bool) -> &Self {
        property::set_bool(self, "preventAbort", value);
        self
    }

    /// `boolean preventCancel = false`
    #[doc(alias = "preventCancel")]
    pub fn get_prevent_cancel(&self) -> Option<bool> {
        property::get(self, "preventCancel")
    }

    /// `boolean preventCancel = false`
    #[doc(alias = "preventCancel")]
    pub fn set_prevent_cancel(&self, value: bool) -> &Self {
        property::set_bool(self, "preventCancel", value);
        self
    }

    /// `AbortSignal signal`
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// `AbortSignal signal`
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }
}

impl Default for StreamPipeOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl UnderlyingSource {
    /// `dictionary UnderlyingSource`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `UnderlyingSourceStartCallback start`
    #[doc(alias = "start")]
    pub fn get_start(&self) -> Option<UnderlyingSourceStartCallback> {
        property::get(self, "start")
    }

    /// `UnderlyingSourceStartCallback start`
    #[doc(alias = "start")]
    pub fn set_start(&self, value: impl IntoAnyFunction<UnderlyingSourceStartCallback>) -> &Self {
        property::set(self, "start", &value.into_callback().into_function());
        self
    }

    /// `UnderlyingSourcePullCallback pull`
    #[doc(alias = "pull")]
    pub fn get_pull(&self) -> Option<UnderlyingSourcePullCallback> {
        property::get(self, "pull")
    }

    /// `UnderlyingSourcePullCallback pull`
    #[doc(alias = "pull")]
    pub fn set_pull(&self, value: impl IntoAsyncFunction<UnderlyingSourcePullCallback>) -> &Self {
        property::set(self, "pull", &value.into_callback().into_function());
        self
    }

    /// `UnderlyingSourceCancelCallback cancel`
    #[doc(alias = "cancel")]
    pub fn get_cancel(&self) -> Option<UnderlyingSourceCancelCallback> {
        property::get(self, "cancel")
    }

    /// `UnderlyingSourceCancelCallback cancel`
    #[doc(alias = "cancel")]
    pub fn set_cancel(&self, value: impl IntoAsyncFunction<UnderlyingSourceCancelCallback>) -> &Self {
        property::set(self, "cancel", &value.into_callback().into_function());
        self
    }

    /// `ReadableStreamType type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<ReadableStreamType> {
        property::get(self, "type")
    }

    /// `ReadableStreamType type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: ReadableStreamType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `[EnforceRange] unsigned long long autoAllocateChunkSize`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "autoAllocateChunkSize")]
    pub fn get_auto_allocate_chunk_size(&self) -> Option<u64> {
        property::get(self, "autoAllocateChunkSize")
    }

    /// `[EnforceRange] unsigned long long autoAllocateChunkSize`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "autoAllocateChunkSize")]
    pub fn set_auto_allocate_chunk_size(&self, value: u64) -> &Self {
        property::set_f64(self, "autoAllocateChunkSize", safe_integer::unsigned(value));
        self
    }
}

impl Default for UnderlyingSource {
    fn default() -> Self {
        Self::new()
    }
}

impl ReadableStreamDefaultReader {
    /// `constructor(ReadableStream stream)`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultReader/ReadableStreamDefaultReader) · [Specification](https://streams.spec.whatwg.org/#ref-for-default-reader-constructor①)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(stream: &ReadableStream) -> Result<ReadableStreamDefaultReader, Exception> {
        Js::try_new_ReadableStreamDefaultReader__value__as_value(stream.as_ref()).map(Js::cast)
    }

    /// `Promise<ReadableStreamReadResult> read()`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultReader/read) · [Specification](https://streams.spec.whatwg.org/#ref-for-default-reader-read①)
    #[inline]
    pub fn read(&self) -> Promise<ReadableStreamReadResult> {
        Promise::of_call(Js::try_call_read__as_value(js(self)))
    }

    /// `undefined releaseLock()`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultReader/releaseLock) · [Specification](https://streams.spec.whatwg.org/#ref-for-default-reader-release-lock②)
    #[doc(alias = "releaseLock")]
    #[inline]
    pub fn release_lock(&self) {
        Js::call_releaseLock(js(self))
    }

    /// `readonly attribute Promise<undefined> closed`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultReader/closed) · [Specification](https://streams.spec.whatwg.org/#ref-for-generic-reader-closed②)
    #[inline]
    pub fn closed(&self) -> Promise<()> {
        Promise::of_call(Js::try_get_closed__as_value(js(self)))
    }

    /// `Promise<undefined> cancel(optional any reason)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultReader/cancel) · [Specification](https://streams.spec.whatwg.org/#ref-for-generic-reader-cancel②)
    #[inline]
    pub fn cancel(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_cancel__as_value(js(self)))
    }

    /// `Promise<undefined> cancel(optional any reason)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultReader/cancel) · [Specification](https://streams.spec.whatwg.org/#ref-for-generic-reader-cancel②)
    #[doc(alias = "cancel")]
    #[inline]
    pub fn cancel_with_reason(&self, reason: &JsValue) -> Promise<()> {
        Promise::of_call(Js::try_call_cancel__value__as_value(js(self), reason))
    }
}

impl ReadableStreamReadResult {
    /// `dictionary ReadableStreamReadResult`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `any value`
    #[doc(alias = "value")]
    pub fn get_value(&self) -> JsValue {
        property::get(self, "value")
    }

    /// `any value`
    #[doc(alias = "value")]
    pub fn set_value(&self, value: &JsValue) -> &Self {
        property::set(self, "value", value);
        self
    }

    /// `boolean done`
    #[doc(alias = "done")]
    pub fn get_done(&self) -> Option<bool> {
        property::get(self, "done")
    }

    /// `boolean done`
    #[doc(alias = "done")]
    pub fn set_done(&self, value: bool) -> &Self {
        property::set_bool(self, "done", value);
        self
    }
}

impl Default for ReadableStreamReadResult {
    fn default() -> Self {
        Self::new()
    }
}

impl ReadableStreamByobReader {
    /// `constructor(ReadableStream stream)`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBReader/ReadableStreamBYOBReader) · [Specification](https://streams.spec.whatwg.org/#ref-for-byob-reader-constructor①)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(stream: &ReadableStream) -> Result<ReadableStreamByobReader, Exception> {
        Js::try_new_ReadableStreamBYOBReader__value__as_value(stream.as_ref()).map(Js::cast)
    }

    /// `Promise<ReadableStreamReadResult> read(ArrayBufferView view, optional ReadableStreamBYOBReaderReadOptions options = {})`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBReader/read) · [Specification](https://streams.spec.whatwg.org/#byob-reader-read)
    #[inline]
    pub fn read(&self, view: impl Into<ArrayBufferView>) -> Promise<ReadableStreamReadResult> {
        Promise::of_call(Js::try_call_read__value__as_value(js(self), &view.into().to_js()))
    }

    /// `Promise<ReadableStreamReadResult> read(ArrayBufferView view, optional ReadableStreamBYOBReaderReadOptions options = {})`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBReader/read) · [Specification](https://streams.spec.whatwg.org/#byob-reader-read)
    #[doc(alias = "read")]
    #[inline]
    pub fn read_with_options(
        &self,
        view: impl Into<ArrayBufferView>,
        options: &ReadableStreamByobReaderReadOptions,
    ) -> Promise<ReadableStreamReadResult> {
        Promise::of_call(Js::try_call_read__value2__as_value(js(self), &view.into().to_js(), options.as_ref()))
    }

    /// `undefined releaseLock()`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBReader/releaseLock) · [Specification](https://streams.spec.whatwg.org/#ref-for-byob-reader-release-lock②)
    #[doc(alias = "releaseLock")]
    #[inline]
    pub fn release_lock(&self) {
        Js::call_releaseLock(js(self))
    }

    /// `readonly attribute Promise<undefined> closed`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBReader/closed) · [Specification](https://streams.spec.whatwg.org/#ref-for-generic-reader-closed②)
    #[inline]
    pub fn closed(&self) -> Promise<()> {
        Promise::of_call(Js::try_get_closed__as_value(js(self)))
    }

    /// `Promise<undefined> cancel(optional any reason)`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBReader/cancel) · [Specification](https://streams.spec.whatwg.org/#ref-for-generic-reader-cancel②)
    #[inline]
    pub fn cancel(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_cancel__as_value(js(self)))
    }

    /// `Promise<undefined> cancel(optional any reason)`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBReader/cancel) · [Specification](https://streams.spec.whatwg.org/#ref-for-generic-reader-cancel②)
    #[doc(alias = "cancel")]
    #[inline]
    pub fn cancel_with_reason(&self, reason: &JsValue) -> Promise<()> {
        Promise::of_call(Js::try_call_cancel__value__as_value(js(self), reason))
    }
}

impl ReadableStreamByobReaderReadOptions {
    /// `dictionary ReadableStreamBYOBReaderReadOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `[EnforceRange] unsigned long long min = 1`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "min")]
    pub fn get_min(&self) -> Option<u64> {
        property::get(self, "min")
    }

    /// `[EnforceRange] unsigned long long min = 1`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "min")]
    pub fn set_min(&self, value: u64) -> &Self {
        property::set_f64(self, "min", safe_integer::unsigned(value));
        self
    }
}

impl Default for ReadableStreamByobReaderReadOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl ReadableStreamDefaultController {
    /// `readonly attribute unrestricted double? desiredSize`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultController/desiredSize) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-default-controller-desired-size②)
    #[doc(alias = "desiredSize")]
    #[inline]
    pub fn desired_size(&self) -> Option<f64> {
        FromJs::from_js(Js::get_desiredSize__as_value(js(self)))
    }

    /// `undefined close()`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultController/close) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-default-controller-close①)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn close(&self) -> Result<(), Exception> {
        Js::try_call_close(js(self))
    }

    /// `undefined enqueue(optional any chunk)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultController/enqueue) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-default-controller-enqueue①)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn enqueue(&self) -> Result<(), Exception> {
        Js::try_call_enqueue(js(self))
    }

    /// `undefined enqueue(optional any chunk)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultController/enqueue) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-default-controller-enqueue①)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "enqueue")]
    #[inline]
    pub fn enqueue_with_chunk(&self, chunk: &JsValue) -> Result<(), Exception> {
        Js::try_call_enqueue__value(js(self), chunk)
    }

    /// `undefined error(optional any e)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultController/error) · [Specification](https://streams.spec.whatwg.org/#rs-default-controller-error)
    #[inline]
    pub fn error(&self) {
        Js::call_error(js(self))
    }

    /// `undefined error(optional any e)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultController/error) · [Specification](https://streams.spec.whatwg.org/#rs-default-controller-error)
    #[doc(alias = "error")]
    #[inline]
    pub fn error_with_e(&self, e: &JsValue) {
        Js::call_error__value(js(self), e)
    }
}

impl ReadableByteStreamController {
    /// `readonly attribute ReadableStreamBYOBRequest? byobRequest`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableByteStreamController/byobRequest) · [Specification](https://streams.spec.whatwg.org/#ref-for-rbs-controller-byob-request②)
    #[doc(alias = "byobRequest")]
    #[inline]
    pub fn byob_request(&self) -> Option<ReadableStreamByobRequest> {
        Js::get_byobRequest__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute unrestricted double? desiredSize`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableByteStreamController/desiredSize) · [Specification](https://streams.spec.whatwg.org/#ref-for-rbs-controller-desired-size②)
    #[doc(alias = "desiredSize")]
    #[inline]
    pub fn desired_size(&self) -> Option<f64> {
        FromJs::from_js(Js::get_desiredSize__as_value(js(self)))
    }

    /// `undefined close()`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableByteStreamController/close) · [Specification](https://streams.spec.whatwg.org/#ref-for-rbs-controller-close①)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn close(&self) -> Result<(), Exception> {
        Js::try_call_close(js(self))
    }

    /// `undefined enqueue(ArrayBufferView chunk)`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableByteStreamController/enqueue) · [Specification](https://streams.spec.whatwg.org/#ref-for-rbs-controller-enqueue①)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn enqueue(&self, chunk: impl Into<ArrayBufferView>) -> Result<(), Exception> {
        Js::try_call_enqueue__value(js(self), &chunk.into().to_js())
    }

    /// `undefined error(optional any e)`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableByteStreamController/error) · [Specification](https://streams.spec.whatwg.org/#ref-for-rbs-controller-error①)
    #[inline]
    pub fn error(&self) {
        Js::call_error(js(self))
    }

    /// `undefined error(optional any e)`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableByteStreamController/error) · [Specification](https://streams.spec.whatwg.org/#ref-for-rbs-controller-error①)
    #[doc(alias = "error")]
    #[inline]
    pub fn error_with_e(&self, e: &JsValue) {
        Js::call_error__value(js(self), e)
    }
}

impl ReadableStreamByobRequest {
    /// `readonly attribute Uint8Array? view`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBRequest/view) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-byob-request-view①)
    #[inline]
    pub fn view(&self) -> Option<Uint8Array> {
        Js::get_view__as_option_value(js(self)).map(Js::read)
    }

    /// `undefined respond([EnforceRange] unsigned long long bytesWritten)`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBRequest/respond) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-byob-request-respond①)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn respond(&self, bytes_written: u64) -> Result<(), Exception> {
        Js::try_call_respond__number(js(self), safe_integer::unsigned(bytes_written))
    }

    /// `undefined respondWithNewView(ArrayBufferView view)`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBRequest/respondWithNewView) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-byob-request-respond-with-new-view①)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "respondWithNewView")]
    #[inline]
    pub fn respond_with_new_view(&self, view: impl Into<ArrayBufferView>) -> Result<(), Exception> {
        Js::try_call_respondWithNewView__value(js(self), &view.into().to_js())
    }
}

impl WritableStream {
    /// `constructor(optional object underlyingSink, optional QueuingStrategy strategy = {})`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStream/WritableStream) · [Specification](https://streams.spec.whatwg.org/#ref-for-ws-constructor④)
    #[inline]
    pub fn new() -> WritableStream {
        Js::new_WritableStream__as_value().cast()
    }

    /// `constructor(optional object underlyingSink, optional QueuingStrategy strategy = {})`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStream/WritableStream) · [Specification](https://streams.spec.whatwg.org/#ref-for-ws-constructor④)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_underlying_sink(underlying_sink: &Object) -> Result<WritableStream, Exception> {
        Js::try_new_WritableStream__value__as_value(underlying_sink.as_ref()).map(Js::cast)
    }

    /// `constructor(optional object underlyingSink, optional QueuingStrategy strategy = {})`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStream/WritableStream) · [Specification](https://streams.spec.whatwg.org/#ref-for-ws-constructor④)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_underlying_sink_and_strategy(
        underlying_sink: &Object,
        strategy: &QueuingStrategy,
    ) -> Result<WritableStream, Exception> {
        Js::try_new_WritableStream__value2__as_value(underlying_sink.as_ref(), strategy.as_ref()).map(Js::cast)
    }

    /// `readonly attribute boolean locked`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStream/locked) · [Specification](https://streams.spec.whatwg.org/#ref-for-ws-locked②)
    #[inline]
    pub fn locked(&self) -> bool {
        Js::get_locked__as_bool(js(self)).get()
    }

    /// `Promise<undefined> abort(optional any reason)`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStream/abort) · [Specification](https://streams.spec.whatwg.org/#ref-for-ws-abort③)
    #[inline]
    pub fn abort(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_abort__as_value(js(self)))
    }

    /// `Promise<undefined> abort(optional any reason)`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStream/abort) · [Specification](https://streams.spec.whatwg.org/#ref-for-ws-abort③)
    #[doc(alias = "abort")]
    #[inline]
    pub fn abort_with_reason(&self, reason: &JsValue) -> Promise<()> {
        Promise::of_call(Js::try_call_abort__value__as_value(js(self), reason))
    }

    /// `Promise<undefined> close()`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStream/close) · [Specification](https://streams.spec.whatwg.org/#ref-for-ws-close①)
    #[inline]
    pub fn close(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_close__as_value(js(self)))
    }

    /// `WritableStreamDefaultWriter getWriter()`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStream/getWriter) · [Specification](https://streams.spec.whatwg.org/#ref-for-ws-get-writer①)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getWriter")]
    #[inline]
    pub fn get_writer(&self) -> Result<WritableStreamDefaultWriter, Exception> {
        Js::try_call_getWriter__as_value(js(self)).map(Js::read)
    }
}

impl UnderlyingSink {
    /// `dictionary UnderlyingSink`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `UnderlyingSinkStartCallback start`
    #[doc(alias = "start")]
    pub fn get_start(&self) -> Option<UnderlyingSinkStartCallback> {
        property::get(self, "start")
    }

    /// `UnderlyingSinkStartCallback start`
    #[doc(alias = "start")]
    pub fn set_start(&self, value: impl IntoAnyFunction<UnderlyingSinkStartCallback>) -> &Self {
        property::set(self, "start", &value.into_callback().into_function());
        self
    }

    /// `UnderlyingSinkWriteCallback write`
    #[doc(alias = "write")]
    pub fn get_write(&self) -> Option<UnderlyingSinkWriteCallback> {
        property::get(self, "write")
    }

    /// `UnderlyingSinkWriteCallback write`
    #[doc(alias = "write")]
    pub fn set_write(&self, value: impl IntoAsyncFunction<UnderlyingSinkWriteCallback>) -> &Self {
        property::set(self, "write", &value.into_callback().into_function());
        self
    }

    /// `UnderlyingSinkCloseCallback close`
    #[doc(alias = "close")]
    pub fn get_close(&self) -> Option<UnderlyingSinkCloseCallback> {
        property::get(self, "close")
    }

    /// `UnderlyingSinkCloseCallback close`
    #[doc(alias = "close")]
    pub fn set_close(&self, value: impl IntoAsyncFunction<UnderlyingSinkCloseCallback>) -> &Self {
        property::set(self, "close", &value.into_callback().into_function());
        self
    }

    /// `UnderlyingSinkAbortCallback abort`
    #[doc(alias = "abort")]
    pub fn get_abort(&self) -> Option<UnderlyingSinkAbortCallback> {
        property::get(self, "abort")
    }

    /// `UnderlyingSinkAbortCallback abort`
    #[doc(alias = "abort")]
    pub fn set_abort(&self, value: impl IntoAsyncFunction<UnderlyingSinkAbortCallback>) -> &Self {
        property::set(self, "abort", &value.into_callback().into_function());
        self
    }

    /// `any type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> JsValue {
        property::get(self, "type")
    }

    /// `any type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &JsValue) -> &Self {
        property::set(self, "type", value);
        self
    }
}

impl Default for UnderlyingSink {
    fn default() -> Self {
        Self::new()
    }
}

impl WritableStreamDefaultWriter {
    /// `constructor(WritableStream stream)`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter/WritableStreamDefaultWriter) · [Specification](https://streams.spec.whatwg.org/#ref-for-default-writer-constructor①)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(stream: &WritableStream) -> Result<WritableStreamDefaultWriter, Exception> {
        Js::try_new_WritableStreamDefaultWriter__value__as_value(stream.as_ref()).map(Js::cast)
    }

    /// `readonly attribute Promise<undefined> closed`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter/closed) · [Specification](https://streams.spec.whatwg.org/#ref-for-default-writer-closed②)
    #[inline]
    pub fn closed(&self) -> Promise<()> {
        Promise::of_call(Js::try_get_closed__as_value(js(self)))
    }

    /// `readonly attribute unrestricted double? desiredSize`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter/desiredSize) · [Specification](https://streams.spec.whatwg.org/#ref-for-default-writer-desired-size⑥)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "desiredSize")]
    #[inline]
    pub fn desired_size(&self) -> Result<Option<f64>, Exception> {
        Js::try_get_desiredSize__as_value(js(self)).map(Js::read)
    }

    /// `readonly attribute Promise<undefined> ready`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter/ready) · [Specification](https://streams.spec.whatwg.org/#ref-for-default-writer-ready⑨)
    #[inline]
    pub fn ready(&self) -> Promise<()> {
        Promise::of_call(Js::try_get_ready__as_value(js(self)))
    }

    /// `Promise<undefined> abort(optional any reason)`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter/abort) · [Specification](https://streams.spec.whatwg.org/#ref-for-default-writer-abort④)
    #[inline]
    pub fn abort(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_abort__as_value(js(self)))
    }

    /// `Promise<undefined> abort(optional any reason)`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter/abort) · [Specification](https://streams.spec.whatwg.org/#ref-for-default-writer-abort④)
    #[doc(alias = "abort")]
    #[inline]
    pub fn abort_with_reason(&self, reason: &JsValue) -> Promise<()> {
        Promise::of_call(Js::try_call_abort__value__as_value(js(self), reason))
    }

    /// `Promise<undefined> close()`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter/close) · [Specification](https://streams.spec.whatwg.org/#ref-for-default-writer-close⑦)
    #[inline]
    pub fn close(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_close__as_value(js(self)))
    }

    /// `undefined releaseLock()`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter/releaseLock) · [Specification](https://streams.spec.whatwg.org/#ref-for-default-writer-release-lock②)
    #[doc(alias = "releaseLock")]
    #[inline]
    pub fn release_lock(&self) {
        Js::call_releaseLock(js(self))
    }

    /// `Promise<undefined> write(optional any chunk)`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter/write) · [Specification](https://streams.spec.whatwg.org/#ref-for-default-writer-write①②)
    #[inline]
    pub fn write(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_write__as_value(js(self)))
    }

    /// `Promise<undefined> write(optional any chunk)`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter/write) · [Specification](https://streams.spec.whatwg.org/#ref-for-default-writer-write①②)
    #[doc(alias = "write")]
    #[inline]
    pub fn write_with_chunk(&self, chunk: &JsValue) -> Promise<()> {
        Promise::of_call(Js::try_call_write__value__as_value(js(self), chunk))
    }
}

impl WritableStreamDefaultController {
    /// `readonly attribute AbortSignal signal`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultController/signal) · [Specification](https://streams.spec.whatwg.org/#ref-for-ws-default-controller-signal①)
    #[inline]
    pub fn signal(&self) -> AbortSignal {
        FromJs::from_js(Js::get_signal__as_value(js(self)))
    }

    /// `undefined error(optional any e)`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultController/error) · [Specification](https://streams.spec.whatwg.org/#ref-for-ws-default-controller-error①)
    #[inline]
    pub fn error(&self) {
        Js::call_error(js(self))
    }

    /// `undefined error(optional any e)`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultController/error) · [Specification](https://streams.spec.whatwg.org/#ref-for-ws-default-controller-error①)
    #[doc(alias = "error")]
    #[inline]
    pub fn error_with_e(&self, e: &JsValue) {
        Js::call_error__value(js(self), e)
    }
}

impl TransformStream {
    /// `constructor(optional object transformer, optional QueuingStrategy writableStrategy = {}, optional QueuingStrategy readableStrategy = {})`
    ///
    /// Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/TransformStream/TransformStream) · [Specification](https://streams.spec.whatwg.org/#ref-for-ts-constructor④)
    #[inline]
    pub fn new() -> TransformStream {
        Js::new_TransformStream__as_value().cast()
    }

    /// `constructor(optional object transformer, optional QueuingStrategy writableStrategy = {}, optional QueuingStrategy readableStrategy = {})`
    ///
    /// Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/TransformStream/TransformStream) · [Specification](https://streams.spec.whatwg.org/#ref-for-ts-constructor④)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_transformer(transformer: &Object) -> Result<TransformStream, Exception> {
        Js::try_new_TransformStream__value__as_value(transformer.as_ref()).map(Js::cast)
    }

    /// `constructor(optional object transformer, optional QueuingStrategy writableStrategy = {}, optional QueuingStrategy readableStrategy = {})`
    ///
    /// Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/TransformStream/TransformStream) · [Specification](https://streams.spec.whatwg.org/#ref-for-ts-constructor④)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_transformer_and_writable_strategy(
        transformer: &Object,
        writable_strategy: &QueuingStrategy,
    ) -> Result<TransformStream, Exception> {
        Js::try_new_TransformStream__value2__as_value(transformer.as_ref(), writable_strategy.as_ref()).map(Js::cast)
    }

    /// `constructor(optional object transformer, optional QueuingStrategy writableStrategy = {}, optional QueuingStrategy readableStrategy = {})`
    ///
    /// Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/TransformStream/TransformStream) · [Specification](https://streams.spec.whatwg.org/#ref-for-ts-constructor④)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_transformer_and_writable_strategy_and_readable_strategy(
        transformer: &Object,
        writable_strategy: &QueuingStrategy,
        readable_strategy: &QueuingStrategy,
    ) -> Result<TransformStream, Exception> {
        Js::try_new_TransformStream__value3__as_value(
            transformer.as_ref(),
            writable_strategy.as_ref(),
            readable_strategy.as_ref(),
        )
        .map(Js::cast)
    }

    /// `readonly attribute ReadableStream readable`
    ///
    /// Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/TransformStream/readable) · [Specification](https://streams.spec.whatwg.org/#ref-for-ts-readable②)
    #[inline]
    pub fn readable(&self) -> ReadableStream {
        FromJs::from_js(Js::get_readable__as_value(js(self)))
    }

    /// `readonly attribute WritableStream writable`
    ///
    /// Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/TransformStream/writable) · [Specification](https://streams.spec.whatwg.org/#ref-for-ts-writable②)
    #[inline]
    pub fn writable(&self) -> WritableStream {
        FromJs::from_js(Js::get_writable__as_value(js(self)))
    }
}

impl Transformer {
    /// `dictionary Transformer`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `TransformerStartCallback start`
    #[doc(alias = "start")]
    pub fn get_start(&self) -> Option<TransformerStartCallback> {
        property::get(self, "start")
    }

    /// `TransformerStartCallback start`
    #[doc(alias = "start")]
    pub fn set_start(&self, value: impl IntoAnyFunction<TransformerStartCallback>) -> &Self {
        property::set(self, "start", &value.into_callback().into_function());
        self
    }

    /// `TransformerTransformCallback transform`
    #[doc(alias = "transform")]
    pub fn get_transform(&self) -> Option<TransformerTransformCallback> {
        property::get(self, "transform")
    }

    /// `TransformerTransformCallback transform`
    #[doc(alias = "transform")]
    pub fn set_transform(&self, value: impl IntoAsyncFunction<TransformerTransformCallback>) -> &Self {
        property::set(self, "transform", &value.into_callback().into_function());
        self
    }

    /// `TransformerFlushCallback flush`
    #[doc(alias = "flush")]
    pub fn get_flush(&self) -> Option<TransformerFlushCallback> {
        property::get(self, "flush")
    }

    /// `TransformerFlushCallback flush`
    #[doc(alias = "flush")]
    pub fn set_flush(&self, value: impl IntoAsyncFunction<TransformerFlushCallback>) -> &Self {
        property::set(self, "flush", &value.into_callback().into_function());
        self
    }

    /// `TransformerCancelCallback cancel`
    #[doc(alias = "cancel")]
    pub fn get_cancel(&self) -> Option<TransformerCancelCallback> {
        property::get(self, "cancel")
    }

    /// `TransformerCancelCallback cancel`
    #[doc(alias = "cancel")]
    pub fn set_cancel(&self, value: impl IntoAsyncFunction<TransformerCancelCallback>) -> &Self {
        property::set(self, "cancel", &value.into_callback().into_function());
        self
    }

    /// `any readableType`
    #[doc(alias = "readableType")]
    pub fn get_readable_type(&self) -> JsValue {
        property::get(self, "readableType")
    }

    /// `any readableType`
    #[doc(alias = "readableType")]
    pub fn set_readable_type(&self, value: &JsValue) -> &Self {
        property::set(self, "readableType", value);
        self
    }

    /// `any writableType`
    #[doc(alias = "writableType")]
    pub fn get_writable_type(&self) -> JsValue {
        property::get(self, "writableType")
    }

    /// `any writableType`
    #[doc(alias = "writableType")]
    pub fn set_writable_type(&self, value: &JsValue) -> &Self {
        property::set(self, "writableType", value);
        self
    }
}

impl Default for Transformer {
    fn default() -> Self {
        Self::new()
    }
}

impl TransformStreamDefaultController {
    /// `readonly attribute unrestricted double? desiredSize`
    ///
    /// Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/TransformStreamDefaultController/desiredSize) · [Specification](https://streams.spec.whatwg.org/#ts-default-controller-desired-size)
    #[doc(alias = "desiredSize")]
    #[inline]
    pub fn desired_size(&self) -> Option<f64> {
        FromJs::from_js(Js::get_desiredSize__as_value(js(self)))
    }

    /// `undefined enqueue(optional any chunk)`
    ///
    /// Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/TransformStreamDefaultController/enqueue) · [Specification](https://streams.spec.whatwg.org/#ts-default-controller-enqueue)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn enqueue(&self) -> Result<(), Exception> {
        Js::try_call_enqueue(js(self))
    }

    /// `undefined enqueue(optional any chunk)`
    ///
    /// Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/TransformStreamDefaultController/enqueue) · [Specification](https://streams.spec.whatwg.org/#ts-default-controller-enqueue)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "enqueue")]
    #[inline]
    pub fn enqueue_with_chunk(&self, chunk: &JsValue) -> Result<(), Exception> {
        Js::try_call_enqueue__value(js(self), chunk)
    }

    /// `undefined error(optional any reason)`
    ///
    /// Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/TransformStreamDefaultController/error) · [Specification](https://streams.spec.whatwg.org/#ts-default-controller-error)
    #[inline]
    pub fn error(&self) {
        Js::call_error(js(self))
    }

    /// `undefined error(optional any reason)`
    ///
    /// Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/TransformStreamDefaultController/error) · [Specification](https://streams.spec.whatwg.org/#ts-default-controller-error)
    #[doc(alias = "error")]
    #[inline]
    pub fn error_with_reason(&self, reason: &JsValue) {
        Js::call_error__value(js(self), reason)
    }

    /// `undefined terminate()`
    ///
    /// Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/TransformStreamDefaultController/terminate) · [Specification](https://streams.spec.whatwg.org/#ts-default-controller-terminate)
    #[inline]
    pub fn terminate(&self) {
        Js::call_terminate(js(self))
    }
}

impl QueuingStrategy {
    /// `dictionary QueuingStrategy`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `unrestricted double highWaterMark`
    #[doc(alias = "highWaterMark")]
    pub fn get_high_water_mark(&self) -> Option<f64> {
        property::get(self, "highWaterMark")
    }

    /// `unrestricted double highWaterMark`
    #[doc(alias = "highWaterMark")]
    pub fn set_high_water_mark(&self, value: f64) -> &Self {
        property::set_f64(self, "highWaterMark", value);
        self
    }

    /// `QueuingStrategySize size`
    #[doc(alias = "size")]
    pub fn get_size(&self) -> Option<QueuingStrategySize> {
        property::get(self, "size")
    }

    /// `QueuingStrategySize size`
    #[doc(alias = "size")]
    pub fn set_size(&self, value: impl IntoFunction<QueuingStrategySize>) -> &Self {
        property::set(self, "size", &value.into_callback().into_function());
        self
    }
}

impl Default for QueuingStrategy {
    fn default() -> Self {
        Self::new()
    }
}

impl QueuingStrategyInit {
    /// `dictionary QueuingStrategyInit`
    pub fn new(high_water_mark: f64) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "highWaterMark", high_water_mark);
        this
    }

    /// `required unrestricted double highWaterMark`
    #[doc(alias = "highWaterMark")]
    pub fn get_high_water_mark(&self) -> f64 {
        property::get(self, "highWaterMark")
    }

    /// `required unrestricted double highWaterMark`
    #[doc(alias = "highWaterMark")]
    pub fn set_high_water_mark(&self, value: f64) -> &Self {
        property::set_f64(self, "highWaterMark", value);
        self
    }
}

impl ByteLengthQueuingStrategy {
    /// `constructor(QueuingStrategyInit init)`
    ///
    /// Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/ByteLengthQueuingStrategy/ByteLengthQueuingStrategy) · [Specification](https://streams.spec.whatwg.org/#blqs-constructor)
    #[inline]
    pub fn new(init: &QueuingStrategyInit) -> ByteLengthQueuingStrategy {
        Js::new_ByteLengthQueuingStrategy__value__as_value(init.as_ref()).cast()
    }

    /// `readonly attribute unrestricted double highWaterMark`
    ///
    /// Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/ByteLengthQueuingStrategy/highWaterMark) · [Specification](https://streams.spec.whatwg.org/#ref-for-blqs-high-water-mark①)
    #[doc(alias = "highWaterMark")]
    #[inline]
    pub fn high_water_mark(&self) -> f64 {
        Js::get_highWaterMark__as_number(js(self))
    }

    /// `readonly attribute Function size`
    ///
    /// Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/ByteLengthQueuingStrategy/size) · [Specification](https://streams.spec.whatwg.org/#blqs-size)
    #[inline]
    pub fn size(&self) -> Function {
        FromJs::from_js(Js::get_size__as_value(js(self)))
    }
}

impl CountQueuingStrategy {
    /// `constructor(QueuingStrategyInit init)`
    ///
    /// Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/CountQueuingStrategy/CountQueuingStrategy) · [Specification](https://streams.spec.whatwg.org/#ref-for-cqs-constructor①)
    #[inline]
    pub fn new(init: &QueuingStrategyInit) -> CountQueuingStrategy {
        Js::new_CountQueuingStrategy__value__as_value(init.as_ref()).cast()
    }

    /// `readonly attribute unrestricted double highWaterMark`
    ///
    /// Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/CountQueuingStrategy/highWaterMark) · [Specification](https://streams.spec.whatwg.org/#ref-for-cqs-high-water-mark①)
    #[doc(alias = "highWaterMark")]
    #[inline]
    pub fn high_water_mark(&self) -> f64 {
        Js::get_highWaterMark__as_number(js(self))
    }

    /// `readonly attribute Function size`
    ///
    /// Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/CountQueuingStrategy/size) · [Specification](https://streams.spec.whatwg.org/#ref-for-cqs-size②)
    #[inline]
    pub fn size(&self) -> Function {
        FromJs::from_js(Js::get_size__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "byobRequest")]
    pub(crate) fn get_byobRequest__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "desiredSize")]
    pub(crate) fn get_desiredSize__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, getter, js_name = "desiredSize")]
    pub(crate) fn try_get_desiredSize__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "highWaterMark")]
    pub(crate) fn get_highWaterMark__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "locked")]
    pub(crate) fn get_locked__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "abort")]
    pub(crate) fn try_call_abort__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "cancel")]
    pub(crate) fn try_call_cancel__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "cancel")]
    pub(crate) fn try_call_cancel__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "enqueue")]
    pub(crate) fn try_call_enqueue(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "enqueue")]
    pub(crate) fn try_call_enqueue__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "error")]
    pub(crate) fn call_error(this: &Js);
    #[wasm_bindgen(method, js_name = "error")]
    pub(crate) fn call_error__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "getReader")]
    pub(crate) fn try_call_getReader__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getReader")]
    pub(crate) fn try_call_getReader__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "pipeThrough")]
    pub(crate) fn try_call_pipeThrough__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "pipeThrough")]
    pub(crate) fn try_call_pipeThrough__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "pipeTo")]
    pub(crate) fn try_call_pipeTo__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "pipeTo")]
    pub(crate) fn try_call_pipeTo__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "releaseLock")]
    pub(crate) fn call_releaseLock(this: &Js);
    #[wasm_bindgen(catch, method, js_name = "respond")]
    pub(crate) fn try_call_respond__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "respondWithNewView")]
    pub(crate) fn try_call_respondWithNewView__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "tee")]
    pub(crate) fn try_call_tee__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "values")]
    pub(crate) fn try_call_values__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "write")]
    pub(crate) fn try_call_write__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "ByteLengthQueuingStrategy")]
    pub(crate) fn new_ByteLengthQueuingStrategy__value__as_value(a0: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "CountQueuingStrategy")]
    pub(crate) fn new_CountQueuingStrategy__value__as_value(a0: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "ReadableStream")]
    pub(crate) fn new_ReadableStream__as_value() -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "ReadableStream")]
    pub(crate) fn try_new_ReadableStream__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "ReadableStream")]
    pub(crate) fn try_new_ReadableStream__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "ReadableStreamBYOBReader")]
    pub(crate) fn try_new_ReadableStreamBYOBReader__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "ReadableStreamDefaultReader")]
    pub(crate) fn try_new_ReadableStreamDefaultReader__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "TransformStream")]
    pub(crate) fn new_TransformStream__as_value() -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "TransformStream")]
    pub(crate) fn try_new_TransformStream__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "TransformStream")]
    pub(crate) fn try_new_TransformStream__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "TransformStream")]
    pub(crate) fn try_new_TransformStream__value3__as_value(
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "WritableStream")]
    pub(crate) fn new_WritableStream__as_value() -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "WritableStream")]
    pub(crate) fn try_new_WritableStream__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "WritableStream")]
    pub(crate) fn try_new_WritableStream__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "WritableStreamDefaultWriter")]
    pub(crate) fn try_new_WritableStreamDefaultWriter__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "ReadableStream", js_name = "from")]
    pub(crate) fn try_static_call_ReadableStream_from__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
