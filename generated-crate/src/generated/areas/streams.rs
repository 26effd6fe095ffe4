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
    /// Makes a new `ReadableStream`.
    ///
    /// `constructor(optional object underlyingSource, optional QueuingStrategy strategy = {})`
    ///
    /// Feature `streams`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStream/ReadableStream) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-constructor⑤)
    #[inline]
    pub fn new() -> ReadableStream {
        Js::new_ReadableStream__as_value().cast()
    }

    /// As `new`, with `underlying_source`.
    ///
    /// `constructor(optional object underlyingSource, optional QueuingStrategy strategy = {})`
    ///
    /// Feature `streams`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for a negative or `NaN` high water mark, or a byte stream with a `size` function, and
    /// a `TypeError` where `autoAllocateChunkSize` is 0.
    #[inline]
    pub fn new_with_underlying_source(underlying_source: &Object) -> Result<ReadableStream, Exception> {
        Js::try_new_ReadableStream__value__as_value(underlying_source.as_ref()).map(Js::cast)
    }

    /// As `new_with_underlying_source`, with `strategy`.
    ///
    /// `constructor(optional object underlyingSource, optional QueuingStrategy strategy = {})`
    ///
    /// Feature `streams`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for a negative or `NaN` high water mark, or a byte stream with a `size` function, and
    /// a `TypeError` where `autoAllocateChunkSize` is 0.
    #[inline]
    pub fn new_with_underlying_source_and_strategy(
        underlying_source: &Object,
        strategy: &QueuingStrategy,
    ) -> Result<ReadableStream, Exception> {
        Js::try_new_ReadableStream__value2__as_value(underlying_source.as_ref(), strategy.as_ref()).map(Js::cast)
    }

    /// Creates a stream from an iterable or async iterable.
    ///
    /// `static ReadableStream from(async_sequence<any> asyncIterable)`
    ///
    /// Feature `streams`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStream/from_static) · [Specification](https://streams.spec.whatwg.org/#rs-from)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `asyncIterable` is neither an async iterable nor an iterable.
    #[inline]
    pub fn from(async_iterable: &Object) -> Result<ReadableStream, Exception> {
        Js::try_static_call_ReadableStream_from__value__as_value(async_iterable.as_ref()).map(Js::read)
    }

    /// Whether a reader or a pipe has the stream for itself.
    ///
    /// `readonly attribute boolean locked`
    ///
    /// Feature `streams`. Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStream/locked) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-locked②)
    #[inline]
    pub fn locked(&self) -> bool {
        Js::get_locked__as_bool(js(self)).get()
    }

    /// Gives the stream up; data that was not read is dropped.
    ///
    /// `Promise<undefined> cancel(optional any reason)`
    ///
    /// Feature `streams`. Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStream/cancel) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-cancel③)
    #[inline]
    pub fn cancel(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_cancel__as_value(js(self)))
    }

    /// As `cancel`, with `reason`.
    ///
    /// `Promise<undefined> cancel(optional any reason)`
    ///
    /// Feature `streams`.
    #[doc(alias = "cancel")]
    #[inline]
    pub fn cancel_with_reason(&self, reason: &JsValue) -> Promise<()> {
        Promise::of_call(Js::try_call_cancel__value__as_value(js(self), reason))
    }

    /// Locks the stream and returns a reader for it.
    ///
    /// `ReadableStreamReader getReader(optional ReadableStreamGetReaderOptions options = {})`
    ///
    /// Feature `streams`. Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStream/getReader) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-get-reader⑤)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the stream is locked, or a BYOB reader is asked for and it is no byte stream.
    #[doc(alias = "getReader")]
    #[inline]
    pub fn get_reader(&self) -> Result<ReadableStreamReader, Exception> {
        Js::try_call_getReader__as_value(js(self)).map(Js::read)
    }

    /// As `get_reader`, with `options`.
    ///
    /// `ReadableStreamReader getReader(optional ReadableStreamGetReaderOptions options = {})`
    ///
    /// Feature `streams`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the stream is locked, or a BYOB reader is asked for and it is no byte stream.
    #[doc(alias = "getReader")]
    #[inline]
    pub fn get_reader_with_options(
        &self,
        options: &ReadableStreamGetReaderOptions,
    ) -> Result<ReadableStreamReader, Exception> {
        Js::try_call_getReader__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// Pipes the stream through a transformation and returns the readable end.
    ///
    /// `ReadableStream pipeThrough(ReadableWritablePair transform, optional StreamPipeOptions options = {})`
    ///
    /// Feature `streams`. Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStream/pipeThrough) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-pipe-through②)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where this stream or the writable side of `transform` is locked.
    #[doc(alias = "pipeThrough")]
    #[inline]
    pub fn pipe_through(&self, transform: &ReadableWritablePair) -> Result<ReadableStream, Exception> {
        Js::try_call_pipeThrough__value__as_value(js(self), transform.as_ref()).map(Js::read)
    }

    /// As `pipe_through`, with `options`.
    ///
    /// `ReadableStream pipeThrough(ReadableWritablePair transform, optional StreamPipeOptions options = {})`
    ///
    /// Feature `streams`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where this stream or the writable side of `transform` is locked.
    #[doc(alias = "pipeThrough")]
    #[inline]
    pub fn pipe_through_with_options(
        &self,
        transform: &ReadableWritablePair,
        options: &StreamPipeOptions,
    ) -> Result<ReadableStream, Exception> {
        Js::try_call_pipeThrough__value2__as_value(js(self), transform.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Pipes all data into a writable stream and resolves when that is done.
    ///
    /// `Promise<undefined> pipeTo(WritableStream destination, optional StreamPipeOptions options = {})`
    ///
    /// Feature `streams`. Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStream/pipeTo) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-pipe-to④)
    #[doc(alias = "pipeTo")]
    #[inline]
    pub fn pipe_to(&self, destination: &WritableStream) -> Promise<()> {
        Promise::of_call(Js::try_call_pipeTo__value__as_value(js(self), destination.as_ref()))
    }

    /// As `pipe_to`, with `options`.
    ///
    /// `Promise<undefined> pipeTo(WritableStream destination, optional StreamPipeOptions options = {})`
    ///
    /// Feature `streams`.
    #[doc(alias = "pipeTo")]
    #[inline]
    pub fn pipe_to_with_options(&self, destination: &WritableStream, options: &StreamPipeOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_pipeTo__value2__as_value(js(self), destination.as_ref(), options.as_ref()))
    }

    /// Splits the stream into two that yield the same data.
    ///
    /// `sequence<ReadableStream> tee()`
    ///
    /// Feature `streams`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStream/tee) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-tee②)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the stream is locked.
    #[inline]
    pub fn tee(&self) -> Result<Array<ReadableStream>, Exception> {
        Js::try_call_tee__as_value(js(self)).map(Js::read)
    }

    /// Returns an async iterator over the pieces of the stream.
    ///
    /// `async_iterable<any>`
    ///
    /// Feature `streams`. Baseline: newly available since 2026-09. [Specification](https://streams.spec.whatwg.org/#readablestream)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn values(&self) -> Result<AsyncIter<JsValue>, Exception> {
        Js::try_call_values__as_value(js(self)).map(Js::read)
    }

    /// As `values`, with `options`.
    ///
    /// `async_iterable<any>`
    ///
    /// Feature `streams`.
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
    /// The options of `ReadableStream.getReader`.
    ///
    /// `dictionary ReadableStreamGetReaderOptions`
    ///
    /// Feature `streams`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The kind of reader: `byob` for own buffers; without it, the default one.
    ///
    /// `ReadableStreamReaderMode mode`
    ///
    /// Feature `streams`.
    #[doc(alias = "mode")]
    pub fn get_mode(&self) -> Option<ReadableStreamReaderMode> {
        property::get(self, "mode")
    }

    /// Sets the kind of reader: `byob` for own buffers; without it, the default one.
    ///
    /// Feature `streams`.
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
    /// The options for iterating over a stream.
    ///
    /// `dictionary ReadableStreamIteratorOptions`
    ///
    /// Feature `streams`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the stream is left open if the iteration ends early.
    ///
    /// `boolean preventCancel = false`
    ///
    /// Feature `streams`.
    #[doc(alias = "preventCancel")]
    pub fn get_prevent_cancel(&self) -> Option<bool> {
        property::get(self, "preventCancel")
    }

    /// Sets whether the stream is left open if the iteration ends early.
    ///
    /// Feature `streams`.
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
    /// The two ends of a transformation, for `pipeThrough`.
    ///
    /// `dictionary ReadableWritablePair`
    ///
    /// Feature `streams`.
    pub fn new(readable: &ReadableStream, writable: &WritableStream) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "readable", readable.as_ref());
        property::set(&this, "writable", writable.as_ref());
        this
    }

    /// The end that the transformed data comes out of.
    ///
    /// `required ReadableStream readable`
    ///
    /// Feature `streams`.
    #[doc(alias = "readable")]
    pub fn get_readable(&self) -> ReadableStream {
        property::get(self, "readable")
    }

    /// Sets the end that the transformed data comes out of.
    ///
    /// Feature `streams`.
    #[doc(alias = "readable")]
    pub fn set_readable(&self, value: &ReadableStream) -> &Self {
        property::set(self, "readable", value.as_ref());
        self
    }

    /// The end that takes the data.
    ///
    /// `required WritableStream writable`
    ///
    /// Feature `streams`.
    #[doc(alias = "writable")]
    pub fn get_writable(&self) -> WritableStream {
        property::get(self, "writable")
    }

    /// Sets the end that takes the data.
    ///
    /// Feature `streams`.
    #[doc(alias = "writable")]
    pub fn set_writable(&self, value: &WritableStream) -> &Self {
        property::set(self, "writable", value.as_ref());
        self
    }
}

impl StreamPipeOptions {
    /// The options for piping one stream into another.
    ///
    /// `dictionary StreamPipeOptions`
    ///
    /// Feature `streams`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the destination is left open at the end of the source.
    ///
    /// `boolean preventClose = false`
    ///
    /// Feature `streams`.
    #[doc(alias = "preventClose")]
    pub fn get_prevent_close(&self) -> Option<bool> {
        property::get(self, "preventClose")
    }

    /// Sets whether the destination is left open at the end of the source.
    ///
    /// Feature `streams`.
    #[doc(alias = "preventClose")]
    pub fn set_prevent_close(&self, value: bool) -> &Self {
        property::set_bool(self, "preventClose", value);
        self
    }

    /// Whether an error of the source does not abort the destination.
    ///
    /// `boolean preventAbort = false`
    ///
    /// Feature `streams`.
    #[doc(alias = "preventAbort")]
    pub fn get_prevent_abort(&self) -> Option<bool> {
        property::get(self, "preventAbort")
    }

    /// Sets whether an error of the source does not abort the destination.
    ///
    /// Feature `streams`.
    #[doc(alias = "preventAbort")]
    pub fn set_prevent_abort(&self, value: bool) -> &Self {
        property::set_bool(self, "preventAbort", value);
        self
    }

    /// Whether an error of the destination does not cancel the source.
    ///
    /// `boolean preventCancel = false`
    ///
    /// Feature `streams`.
    #[doc(alias = "preventCancel")]
    pub fn get_prevent_cancel(&self) -> Option<bool> {
        property::get(self, "preventCancel")
    }

    /// Sets whether an error of the destination does not cancel the source.
    ///
    /// Feature `streams`.
    #[doc(alias = "preventCancel")]
    pub fn set_prevent_cancel(&self, value: bool) -> &Self {
        property::set_bool(self, "preventCancel", value);
        self
    }

    /// A signal to abort the piping.
    ///
    /// `AbortSignal signal`
    ///
    /// Feature `streams`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal to abort the piping.
    ///
    /// Feature `streams`.
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
    /// The functions that provide the data of a readable stream.
    ///
    /// `dictionary UnderlyingSource`
    ///
    /// Feature `streams`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A function that is called once, when the stream is created.
    ///
    /// `UnderlyingSourceStartCallback start`
    ///
    /// Feature `streams`.
    #[doc(alias = "start")]
    pub fn get_start(&self) -> Option<UnderlyingSourceStartCallback> {
        property::get(self, "start")
    }

    /// Sets a function that is called once, when the stream is created.
    ///
    /// Feature `streams`.
    #[doc(alias = "start")]
    pub fn set_start(&self, value: impl IntoAnyFunction<UnderlyingSourceStartCallback>) -> &Self {
        property::set(self, "start", &value.into_callback().into_function());
        self
    }

    /// A function that is called when the queue has room for more data.
    ///
    /// `UnderlyingSourcePullCallback pull`
    ///
    /// Feature `streams`.
    #[doc(alias = "pull")]
    pub fn get_pull(&self) -> Option<UnderlyingSourcePullCallback> {
        property::get(self, "pull")
    }

    /// Sets a function that is called when the queue has room for more data.
    ///
    /// Feature `streams`.
    #[doc(alias = "pull")]
    pub fn set_pull(&self, value: impl IntoAsyncFunction<UnderlyingSourcePullCallback>) -> &Self {
        property::set(self, "pull", &value.into_callback().into_function());
        self
    }

    /// A function that is called when the reader gives the stream up.
    ///
    /// `UnderlyingSourceCancelCallback cancel`
    ///
    /// Feature `streams`.
    #[doc(alias = "cancel")]
    pub fn get_cancel(&self) -> Option<UnderlyingSourceCancelCallback> {
        property::get(self, "cancel")
    }

    /// Sets a function that is called when the reader gives the stream up.
    ///
    /// Feature `streams`.
    #[doc(alias = "cancel")]
    pub fn set_cancel(&self, value: impl IntoAsyncFunction<UnderlyingSourceCancelCallback>) -> &Self {
        property::set(self, "cancel", &value.into_callback().into_function());
        self
    }

    /// Set to `bytes` for a stream of bytes; otherwise left out.
    ///
    /// `ReadableStreamType type`
    ///
    /// Feature `streams`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<ReadableStreamType> {
        property::get(self, "type")
    }

    /// Sets set to `bytes` for a stream of bytes; otherwise left out.
    ///
    /// Feature `streams`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: ReadableStreamType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// The size of the buffers in bytes that a byte stream makes for default readers.
    ///
    /// `[EnforceRange] unsigned long long autoAllocateChunkSize`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `streams`.
    #[doc(alias = "autoAllocateChunkSize")]
    pub fn get_auto_allocate_chunk_size(&self) -> Option<u64> {
        property::get(self, "autoAllocateChunkSize")
    }

    /// Sets the size of the buffers in bytes that a byte stream makes for default readers.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `streams`.
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
    /// Makes a new `ReadableStreamDefaultReader`.
    ///
    /// `constructor(ReadableStream stream)`
    ///
    /// Feature `streams`. Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultReader/ReadableStreamDefaultReader) · [Specification](https://streams.spec.whatwg.org/#ref-for-default-reader-constructor①)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `stream` is locked.
    #[inline]
    pub fn new(stream: &ReadableStream) -> Result<ReadableStreamDefaultReader, Exception> {
        Js::try_new_ReadableStreamDefaultReader__value__as_value(stream.as_ref()).map(Js::cast)
    }

    /// Resolves to the next piece, or to a result that says the stream has ended.
    ///
    /// `Promise<ReadableStreamReadResult> read()`
    ///
    /// Feature `streams`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultReader/read) · [Specification](https://streams.spec.whatwg.org/#ref-for-default-reader-read①)
    #[inline]
    pub fn read(&self) -> Promise<ReadableStreamReadResult> {
        Promise::of_call(Js::try_call_read__as_value(js(self)))
    }

    /// Lets go of the stream; pending reads reject.
    ///
    /// `undefined releaseLock()`
    ///
    /// Feature `streams`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultReader/releaseLock) · [Specification](https://streams.spec.whatwg.org/#ref-for-default-reader-release-lock②)
    #[doc(alias = "releaseLock")]
    #[inline]
    pub fn release_lock(&self) {
        Js::call_releaseLock(js(self))
    }

    /// A promise that resolves when the stream ends, or rejects if it fails or the lock is released.
    ///
    /// `readonly attribute Promise<undefined> closed`
    ///
    /// Feature `streams`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultReader/closed) · [Specification](https://streams.spec.whatwg.org/#ref-for-generic-reader-closed②)
    #[inline]
    pub fn closed(&self) -> Promise<()> {
        Promise::of_call(Js::try_get_closed__as_value(js(self)))
    }

    /// Gives the stream up; data that was not read is dropped.
    ///
    /// `Promise<undefined> cancel(optional any reason)`
    ///
    /// Feature `streams`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultReader/cancel) · [Specification](https://streams.spec.whatwg.org/#ref-for-generic-reader-cancel②)
    #[inline]
    pub fn cancel(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_cancel__as_value(js(self)))
    }

    /// As `cancel`, with `reason`.
    ///
    /// `Promise<undefined> cancel(optional any reason)`
    ///
    /// Feature `streams`.
    #[doc(alias = "cancel")]
    #[inline]
    pub fn cancel_with_reason(&self, reason: &JsValue) -> Promise<()> {
        Promise::of_call(Js::try_call_cancel__value__as_value(js(self), reason))
    }
}

impl ReadableStreamReadResult {
    /// The result of one read: a piece of data, or the end.
    ///
    /// `dictionary ReadableStreamReadResult`
    ///
    /// Feature `streams`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The piece of data; `undefined` at the end, except for readers with own buffers.
    ///
    /// `any value`
    ///
    /// Feature `streams`.
    #[doc(alias = "value")]
    pub fn get_value(&self) -> JsValue {
        property::get(self, "value")
    }

    /// Sets the piece of data; `undefined` at the end, except for readers with own buffers.
    ///
    /// Feature `streams`.
    #[doc(alias = "value")]
    pub fn set_value(&self, value: &JsValue) -> &Self {
        property::set(self, "value", value);
        self
    }

    /// Whether the stream has ended.
    ///
    /// `boolean done`
    ///
    /// Feature `streams`.
    #[doc(alias = "done")]
    pub fn get_done(&self) -> Option<bool> {
        property::get(self, "done")
    }

    /// Sets whether the stream has ended.
    ///
    /// Feature `streams`.
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
    /// Makes a new `ReadableStreamBYOBReader`.
    ///
    /// `constructor(ReadableStream stream)`
    ///
    /// Feature `streams`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBReader/ReadableStreamBYOBReader) · [Specification](https://streams.spec.whatwg.org/#ref-for-byob-reader-constructor①)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `stream` is locked, or is no byte stream.
    #[inline]
    pub fn new(stream: &ReadableStream) -> Result<ReadableStreamByobReader, Exception> {
        Js::try_new_ReadableStreamBYOBReader__value__as_value(stream.as_ref()).map(Js::cast)
    }

    /// Fills the given buffer and resolves to a view of the data; the old view becomes unusable.
    ///
    /// `Promise<ReadableStreamReadResult> read(ArrayBufferView view, optional ReadableStreamBYOBReaderReadOptions options = {})`
    ///
    /// Feature `streams`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBReader/read) · [Specification](https://streams.spec.whatwg.org/#byob-reader-read)
    #[inline]
    pub fn read(&self, view: impl Into<ArrayBufferView>) -> Promise<ReadableStreamReadResult> {
        Promise::of_call(Js::try_call_read__value__as_value(js(self), &view.into().to_js()))
    }

    /// As `read`, with `options`.
    ///
    /// `Promise<ReadableStreamReadResult> read(ArrayBufferView view, optional ReadableStreamBYOBReaderReadOptions options = {})`
    ///
    /// Feature `streams`.
    #[doc(alias = "read")]
    #[inline]
    pub fn read_with_options(
        &self,
        view: impl Into<ArrayBufferView>,
        options: &ReadableStreamByobReaderReadOptions,
    ) -> Promise<ReadableStreamReadResult> {
        Promise::of_call(Js::try_call_read__value2__as_value(js(self), &view.into().to_js(), options.as_ref()))
    }

    /// Lets go of the stream; pending reads reject.
    ///
    /// `undefined releaseLock()`
    ///
    /// Feature `streams`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBReader/releaseLock) · [Specification](https://streams.spec.whatwg.org/#ref-for-byob-reader-release-lock②)
    #[doc(alias = "releaseLock")]
    #[inline]
    pub fn release_lock(&self) {
        Js::call_releaseLock(js(self))
    }

    /// A promise that resolves when the stream ends, or rejects if it fails or the lock is released.
    ///
    /// `readonly attribute Promise<undefined> closed`
    ///
    /// Feature `streams`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBReader/closed) · [Specification](https://streams.spec.whatwg.org/#ref-for-generic-reader-closed②)
    #[inline]
    pub fn closed(&self) -> Promise<()> {
        Promise::of_call(Js::try_get_closed__as_value(js(self)))
    }

    /// Gives the stream up; data that was not read is dropped.
    ///
    /// `Promise<undefined> cancel(optional any reason)`
    ///
    /// Feature `streams`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBReader/cancel) · [Specification](https://streams.spec.whatwg.org/#ref-for-generic-reader-cancel②)
    #[inline]
    pub fn cancel(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_cancel__as_value(js(self)))
    }

    /// As `cancel`, with `reason`.
    ///
    /// `Promise<undefined> cancel(optional any reason)`
    ///
    /// Feature `streams`.
    #[doc(alias = "cancel")]
    #[inline]
    pub fn cancel_with_reason(&self, reason: &JsValue) -> Promise<()> {
        Promise::of_call(Js::try_call_cancel__value__as_value(js(self), reason))
    }
}

impl ReadableStreamByobReaderReadOptions {
    /// The options of `ReadableStreamBYOBReader.read`.
    ///
    /// `dictionary ReadableStreamBYOBReaderReadOptions`
    ///
    /// Feature `streams`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The least number of elements to wait for.
    ///
    /// `[EnforceRange] unsigned long long min = 1`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `streams`.
    #[doc(alias = "min")]
    pub fn get_min(&self) -> Option<u64> {
        property::get(self, "min")
    }

    /// Sets the least number of elements to wait for.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `streams`.
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
    /// The room in the queue; zero or less if full, null after an error.
    ///
    /// `readonly attribute unrestricted double? desiredSize`
    ///
    /// Feature `streams`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultController/desiredSize) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-default-controller-desired-size②)
    #[doc(alias = "desiredSize")]
    #[inline]
    pub fn desired_size(&self) -> Option<f64> {
        FromJs::from_js(Js::get_desiredSize__as_value(js(self)))
    }

    /// Ends the stream after the data in the queue.
    ///
    /// `undefined close()`
    ///
    /// Feature `streams`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultController/close) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-default-controller-close①)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the stream is closed, errored, or was asked to close already.
    #[inline]
    pub fn close(&self) -> Result<(), Exception> {
        Js::try_call_close(js(self))
    }

    /// Puts a piece of data into the queue.
    ///
    /// `undefined enqueue(optional any chunk)`
    ///
    /// Feature `streams`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultController/enqueue) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-default-controller-enqueue①)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the stream is closed, closing or errored, and a `RangeError` where the strategy
    /// gives the chunk a negative, infinite or `NaN` size.
    #[inline]
    pub fn enqueue(&self) -> Result<(), Exception> {
        Js::try_call_enqueue(js(self))
    }

    /// As `enqueue`, with `chunk`.
    ///
    /// `undefined enqueue(optional any chunk)`
    ///
    /// Feature `streams`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the stream is closed, closing or errored, and a `RangeError` where the strategy
    /// gives the chunk a negative, infinite or `NaN` size.
    #[doc(alias = "enqueue")]
    #[inline]
    pub fn enqueue_with_chunk(&self, chunk: &JsValue) -> Result<(), Exception> {
        Js::try_call_enqueue__value(js(self), chunk)
    }

    /// Makes the stream fail with this reason.
    ///
    /// `undefined error(optional any e)`
    ///
    /// Feature `streams`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultController/error) · [Specification](https://streams.spec.whatwg.org/#rs-default-controller-error)
    #[inline]
    pub fn error(&self) {
        Js::call_error(js(self))
    }

    /// As `error`, with `e`.
    ///
    /// `undefined error(optional any e)`
    ///
    /// Feature `streams`.
    #[doc(alias = "error")]
    #[inline]
    pub fn error_with_e(&self, e: &JsValue) {
        Js::call_error__value(js(self), e)
    }
}

impl ReadableByteStreamController {
    /// The current request to fill a buffer, or null if there is none.
    ///
    /// `readonly attribute ReadableStreamBYOBRequest? byobRequest`
    ///
    /// Feature `streams`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableByteStreamController/byobRequest) · [Specification](https://streams.spec.whatwg.org/#ref-for-rbs-controller-byob-request②)
    #[doc(alias = "byobRequest")]
    #[inline]
    pub fn byob_request(&self) -> Option<ReadableStreamByobRequest> {
        Js::get_byobRequest__as_option_value(js(self)).map(Js::read)
    }

    /// The room in the queue in bytes; zero or less if full, null after an error.
    ///
    /// `readonly attribute unrestricted double? desiredSize`
    ///
    /// Feature `streams`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableByteStreamController/desiredSize) · [Specification](https://streams.spec.whatwg.org/#ref-for-rbs-controller-desired-size②)
    #[doc(alias = "desiredSize")]
    #[inline]
    pub fn desired_size(&self) -> Option<f64> {
        FromJs::from_js(Js::get_desiredSize__as_value(js(self)))
    }

    /// Ends the stream after the data in the queue.
    ///
    /// `undefined close()`
    ///
    /// Feature `streams`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableByteStreamController/close) · [Specification](https://streams.spec.whatwg.org/#ref-for-rbs-controller-close①)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the stream is closed, closing or errored, or a pending read has been given only a
    /// part of an element.
    #[inline]
    pub fn close(&self) -> Result<(), Exception> {
        Js::try_call_close(js(self))
    }

    /// Puts bytes into the queue; the given buffer becomes unusable.
    ///
    /// `undefined enqueue(ArrayBufferView chunk)`
    ///
    /// Feature `streams`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableByteStreamController/enqueue) · [Specification](https://streams.spec.whatwg.org/#ref-for-rbs-controller-enqueue①)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `chunk` is empty or its buffer is detached, or the stream is closed, closing or
    /// errored.
    #[inline]
    pub fn enqueue(&self, chunk: impl Into<ArrayBufferView>) -> Result<(), Exception> {
        Js::try_call_enqueue__value(js(self), &chunk.into().to_js())
    }

    /// Makes the stream fail with this reason.
    ///
    /// `undefined error(optional any e)`
    ///
    /// Feature `streams`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableByteStreamController/error) · [Specification](https://streams.spec.whatwg.org/#ref-for-rbs-controller-error①)
    #[inline]
    pub fn error(&self) {
        Js::call_error(js(self))
    }

    /// As `error`, with `e`.
    ///
    /// `undefined error(optional any e)`
    ///
    /// Feature `streams`.
    #[doc(alias = "error")]
    #[inline]
    pub fn error_with_e(&self, e: &JsValue) {
        Js::call_error__value(js(self), e)
    }
}

impl ReadableStreamByobRequest {
    /// The buffer to write into, or null if the request has been answered.
    ///
    /// `readonly attribute Uint8Array? view`
    ///
    /// Feature `streams`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBRequest/view) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-byob-request-view①)
    #[inline]
    pub fn view(&self) -> Option<Uint8Array> {
        Js::get_view__as_option_value(js(self)).map(Js::read)
    }

    /// Says how many bytes were written into the buffer.
    ///
    /// `undefined respond([EnforceRange] unsigned long long bytesWritten)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `streams`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBRequest/respond) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-byob-request-respond①)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the request is over, its buffer is detached, or `bytesWritten` is 0 and the
    /// stream is readable, and a `RangeError` where `bytesWritten` is more than the view holds.
    #[inline]
    pub fn respond(&self, bytes_written: u64) -> Result<(), Exception> {
        Js::try_call_respond__number(js(self), safe_integer::unsigned(bytes_written))
    }

    /// Answers with another view of the same memory, for instance after a transfer.
    ///
    /// `undefined respondWithNewView(ArrayBufferView view)`
    ///
    /// Feature `streams`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBRequest/respondWithNewView) · [Specification](https://streams.spec.whatwg.org/#ref-for-rs-byob-request-respond-with-new-view①)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the request is over, or `view` is detached, or empty before the close, and a
    /// `RangeError` where it is of another region of the buffer, or too long.
    #[doc(alias = "respondWithNewView")]
    #[inline]
    pub fn respond_with_new_view(&self, view: impl Into<ArrayBufferView>) -> Result<(), Exception> {
        Js::try_call_respondWithNewView__value(js(self), &view.into().to_js())
    }
}

impl WritableStream {
    /// Makes a new `WritableStream`.
    ///
    /// `constructor(optional object underlyingSink, optional QueuingStrategy strategy = {})`
    ///
    /// Feature `streams`. Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStream/WritableStream) · [Specification](https://streams.spec.whatwg.org/#ref-for-ws-constructor④)
    #[inline]
    pub fn new() -> WritableStream {
        Js::new_WritableStream__as_value().cast()
    }

    /// As `new`, with `underlying_sink`.
    ///
    /// `constructor(optional object underlyingSink, optional QueuingStrategy strategy = {})`
    ///
    /// Feature `streams`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `underlyingSink` has a `type`, or for a negative or `NaN` high water mark.
    #[inline]
    pub fn new_with_underlying_sink(underlying_sink: &Object) -> Result<WritableStream, Exception> {
        Js::try_new_WritableStream__value__as_value(underlying_sink.as_ref()).map(Js::cast)
    }

    /// As `new_with_underlying_sink`, with `strategy`.
    ///
    /// `constructor(optional object underlyingSink, optional QueuingStrategy strategy = {})`
    ///
    /// Feature `streams`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `underlyingSink` has a `type`, or for a negative or `NaN` high water mark.
    #[inline]
    pub fn new_with_underlying_sink_and_strategy(
        underlying_sink: &Object,
        strategy: &QueuingStrategy,
    ) -> Result<WritableStream, Exception> {
        Js::try_new_WritableStream__value2__as_value(underlying_sink.as_ref(), strategy.as_ref()).map(Js::cast)
    }

    /// Whether a writer or a pipe has the stream for itself.
    ///
    /// `readonly attribute boolean locked`
    ///
    /// Feature `streams`. Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStream/locked) · [Specification](https://streams.spec.whatwg.org/#ref-for-ws-locked②)
    #[inline]
    pub fn locked(&self) -> bool {
        Js::get_locked__as_bool(js(self)).get()
    }

    /// Makes the stream fail at once and drops the data in the queue.
    ///
    /// `Promise<undefined> abort(optional any reason)`
    ///
    /// Feature `streams`. Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStream/abort) · [Specification](https://streams.spec.whatwg.org/#ref-for-ws-abort③)
    #[inline]
    pub fn abort(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_abort__as_value(js(self)))
    }

    /// As `abort`, with `reason`.
    ///
    /// `Promise<undefined> abort(optional any reason)`
    ///
    /// Feature `streams`.
    #[doc(alias = "abort")]
    #[inline]
    pub fn abort_with_reason(&self, reason: &JsValue) -> Promise<()> {
        Promise::of_call(Js::try_call_abort__value__as_value(js(self), reason))
    }

    /// Ends the stream and resolves when all data has been written.
    ///
    /// `Promise<undefined> close()`
    ///
    /// Feature `streams`. Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStream/close) · [Specification](https://streams.spec.whatwg.org/#ref-for-ws-close①)
    #[inline]
    pub fn close(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_close__as_value(js(self)))
    }

    /// Locks the stream and returns a writer for it.
    ///
    /// `WritableStreamDefaultWriter getWriter()`
    ///
    /// Feature `streams`. Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStream/getWriter) · [Specification](https://streams.spec.whatwg.org/#ref-for-ws-get-writer①)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the stream is locked.
    #[doc(alias = "getWriter")]
    #[inline]
    pub fn get_writer(&self) -> Result<WritableStreamDefaultWriter, Exception> {
        Js::try_call_getWriter__as_value(js(self)).map(Js::read)
    }
}

impl UnderlyingSink {
    /// The functions that receive the data of a writable stream.
    ///
    /// `dictionary UnderlyingSink`
    ///
    /// Feature `streams`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A function that is called once, when the stream is created.
    ///
    /// `UnderlyingSinkStartCallback start`
    ///
    /// Feature `streams`.
    #[doc(alias = "start")]
    pub fn get_start(&self) -> Option<UnderlyingSinkStartCallback> {
        property::get(self, "start")
    }

    /// Sets a function that is called once, when the stream is created.
    ///
    /// Feature `streams`.
    #[doc(alias = "start")]
    pub fn set_start(&self, value: impl IntoAnyFunction<UnderlyingSinkStartCallback>) -> &Self {
        property::set(self, "start", &value.into_callback().into_function());
        self
    }

    /// A function that is called for each piece of data.
    ///
    /// `UnderlyingSinkWriteCallback write`
    ///
    /// Feature `streams`.
    #[doc(alias = "write")]
    pub fn get_write(&self) -> Option<UnderlyingSinkWriteCallback> {
        property::get(self, "write")
    }

    /// Sets a function that is called for each piece of data.
    ///
    /// Feature `streams`.
    #[doc(alias = "write")]
    pub fn set_write(&self, value: impl IntoAsyncFunction<UnderlyingSinkWriteCallback>) -> &Self {
        property::set(self, "write", &value.into_callback().into_function());
        self
    }

    /// A function that is called when all data has been written.
    ///
    /// `UnderlyingSinkCloseCallback close`
    ///
    /// Feature `streams`.
    #[doc(alias = "close")]
    pub fn get_close(&self) -> Option<UnderlyingSinkCloseCallback> {
        property::get(self, "close")
    }

    /// Sets a function that is called when all data has been written.
    ///
    /// Feature `streams`.
    #[doc(alias = "close")]
    pub fn set_close(&self, value: impl IntoAsyncFunction<UnderlyingSinkCloseCallback>) -> &Self {
        property::set(self, "close", &value.into_callback().into_function());
        self
    }

    /// A function that is called when the stream is aborted.
    ///
    /// `UnderlyingSinkAbortCallback abort`
    ///
    /// Feature `streams`.
    #[doc(alias = "abort")]
    pub fn get_abort(&self) -> Option<UnderlyingSinkAbortCallback> {
        property::get(self, "abort")
    }

    /// Sets a function that is called when the stream is aborted.
    ///
    /// Feature `streams`.
    #[doc(alias = "abort")]
    pub fn set_abort(&self, value: impl IntoAsyncFunction<UnderlyingSinkAbortCallback>) -> &Self {
        property::set(self, "abort", &value.into_callback().into_function());
        self
    }

    /// Reserved for the future; must be left out.
    ///
    /// `any type`
    ///
    /// Feature `streams`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> JsValue {
        property::get(self, "type")
    }

    /// Sets reserved for the future; must be left out.
    ///
    /// Feature `streams`.
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
    /// Makes a new `WritableStreamDefaultWriter`.
    ///
    /// `constructor(WritableStream stream)`
    ///
    /// Feature `streams`. Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter/WritableStreamDefaultWriter) · [Specification](https://streams.spec.whatwg.org/#ref-for-default-writer-constructor①)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `stream` is locked.
    #[inline]
    pub fn new(stream: &WritableStream) -> Result<WritableStreamDefaultWriter, Exception> {
        Js::try_new_WritableStreamDefaultWriter__value__as_value(stream.as_ref()).map(Js::cast)
    }

    /// A promise that resolves when the stream is closed, or rejects if it fails or the lock is released.
    ///
    /// `readonly attribute Promise<undefined> closed`
    ///
    /// Feature `streams`. Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter/closed) · [Specification](https://streams.spec.whatwg.org/#ref-for-default-writer-closed②)
    #[inline]
    pub fn closed(&self) -> Promise<()> {
        Promise::of_call(Js::try_get_closed__as_value(js(self)))
    }

    /// The room in the queue; zero or less if full, null after an error.
    ///
    /// `readonly attribute unrestricted double? desiredSize`
    ///
    /// Feature `streams`. Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter/desiredSize) · [Specification](https://streams.spec.whatwg.org/#ref-for-default-writer-desired-size⑥)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the lock of the writer is released.
    #[doc(alias = "desiredSize")]
    #[inline]
    pub fn desired_size(&self) -> Result<Option<f64>, Exception> {
        Js::try_get_desiredSize__as_value(js(self)).map(Js::read)
    }

    /// A promise that resolves when the queue has room, to wait for before writing.
    ///
    /// `readonly attribute Promise<undefined> ready`
    ///
    /// Feature `streams`. Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter/ready) · [Specification](https://streams.spec.whatwg.org/#ref-for-default-writer-ready⑨)
    #[inline]
    pub fn ready(&self) -> Promise<()> {
        Promise::of_call(Js::try_get_ready__as_value(js(self)))
    }

    /// Makes the stream fail at once and drops the data in the queue.
    ///
    /// `Promise<undefined> abort(optional any reason)`
    ///
    /// Feature `streams`. Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter/abort) · [Specification](https://streams.spec.whatwg.org/#ref-for-default-writer-abort④)
    #[inline]
    pub fn abort(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_abort__as_value(js(self)))
    }

    /// As `abort`, with `reason`.
    ///
    /// `Promise<undefined> abort(optional any reason)`
    ///
    /// Feature `streams`.
    #[doc(alias = "abort")]
    #[inline]
    pub fn abort_with_reason(&self, reason: &JsValue) -> Promise<()> {
        Promise::of_call(Js::try_call_abort__value__as_value(js(self), reason))
    }

    /// Ends the stream and resolves when all data has been written.
    ///
    /// `Promise<undefined> close()`
    ///
    /// Feature `streams`. Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter/close) · [Specification](https://streams.spec.whatwg.org/#ref-for-default-writer-close⑦)
    #[inline]
    pub fn close(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_close__as_value(js(self)))
    }

    /// Lets go of the stream, so that others can write to it.
    ///
    /// `undefined releaseLock()`
    ///
    /// Feature `streams`. Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter/releaseLock) · [Specification](https://streams.spec.whatwg.org/#ref-for-default-writer-release-lock②)
    #[doc(alias = "releaseLock")]
    #[inline]
    pub fn release_lock(&self) {
        Js::call_releaseLock(js(self))
    }

    /// Writes a piece of data and resolves once the sink has taken it.
    ///
    /// `Promise<undefined> write(optional any chunk)`
    ///
    /// Feature `streams`. Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter/write) · [Specification](https://streams.spec.whatwg.org/#ref-for-default-writer-write①②)
    #[inline]
    pub fn write(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_write__as_value(js(self)))
    }

    /// As `write`, with `chunk`.
    ///
    /// `Promise<undefined> write(optional any chunk)`
    ///
    /// Feature `streams`.
    #[doc(alias = "write")]
    #[inline]
    pub fn write_with_chunk(&self, chunk: &JsValue) -> Promise<()> {
        Promise::of_call(Js::try_call_write__value__as_value(js(self), chunk))
    }
}

impl WritableStreamDefaultController {
    /// A signal that is aborted when the stream is, to stop work in progress.
    ///
    /// `readonly attribute AbortSignal signal`
    ///
    /// Feature `streams`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultController/signal) · [Specification](https://streams.spec.whatwg.org/#ref-for-ws-default-controller-signal①)
    #[inline]
    pub fn signal(&self) -> AbortSignal {
        FromJs::from_js(Js::get_signal__as_value(js(self)))
    }

    /// Makes the stream fail with this reason.
    ///
    /// `undefined error(optional any e)`
    ///
    /// Feature `streams`. Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultController/error) · [Specification](https://streams.spec.whatwg.org/#ref-for-ws-default-controller-error①)
    #[inline]
    pub fn error(&self) {
        Js::call_error(js(self))
    }

    /// As `error`, with `e`.
    ///
    /// `undefined error(optional any e)`
    ///
    /// Feature `streams`.
    #[doc(alias = "error")]
    #[inline]
    pub fn error_with_e(&self, e: &JsValue) {
        Js::call_error__value(js(self), e)
    }
}

impl TransformStream {
    /// Makes a new `TransformStream`.
    ///
    /// `constructor(optional object transformer, optional QueuingStrategy writableStrategy = {}, optional QueuingStrategy readableStrategy = {})`
    ///
    /// Feature `streams`. Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/TransformStream/TransformStream) · [Specification](https://streams.spec.whatwg.org/#ref-for-ts-constructor④)
    #[inline]
    pub fn new() -> TransformStream {
        Js::new_TransformStream__as_value().cast()
    }

    /// As `new`, with `transformer`.
    ///
    /// `constructor(optional object transformer, optional QueuingStrategy writableStrategy = {}, optional QueuingStrategy readableStrategy = {})`
    ///
    /// Feature `streams`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `transformer` has a `readableType` or `writableType`, or for a negative or `NaN`
    /// high water mark.
    #[inline]
    pub fn new_with_transformer(transformer: &Object) -> Result<TransformStream, Exception> {
        Js::try_new_TransformStream__value__as_value(transformer.as_ref()).map(Js::cast)
    }

    /// As `new_with_transformer`, with `writable_strategy`.
    ///
    /// `constructor(optional object transformer, optional QueuingStrategy writableStrategy = {}, optional QueuingStrategy readableStrategy = {})`
    ///
    /// Feature `streams`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `transformer` has a `readableType` or `writableType`, or for a negative or `NaN`
    /// high water mark.
    #[inline]
    pub fn new_with_transformer_and_writable_strategy(
        transformer: &Object,
        writable_strategy: &QueuingStrategy,
    ) -> Result<TransformStream, Exception> {
        Js::try_new_TransformStream__value2__as_value(transformer.as_ref(), writable_strategy.as_ref()).map(Js::cast)
    }

    /// As `new_with_transformer_and_writable_strategy`, with `readable_strategy`.
    ///
    /// `constructor(optional object transformer, optional QueuingStrategy writableStrategy = {}, optional QueuingStrategy readableStrategy = {})`
    ///
    /// Feature `streams`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `transformer` has a `readableType` or `writableType`, or for a negative or `NaN`
    /// high water mark.
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

    /// The end that the transformed data comes out of.
    ///
    /// `readonly attribute ReadableStream readable`
    ///
    /// Feature `streams`. Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/TransformStream/readable) · [Specification](https://streams.spec.whatwg.org/#ref-for-ts-readable②)
    #[inline]
    pub fn readable(&self) -> ReadableStream {
        FromJs::from_js(Js::get_readable__as_value(js(self)))
    }

    /// The end that takes the data.
    ///
    /// `readonly attribute WritableStream writable`
    ///
    /// Feature `streams`. Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/TransformStream/writable) · [Specification](https://streams.spec.whatwg.org/#ref-for-ts-writable②)
    #[inline]
    pub fn writable(&self) -> WritableStream {
        FromJs::from_js(Js::get_writable__as_value(js(self)))
    }
}

impl Transformer {
    /// The functions that transform the data of a `TransformStream`.
    ///
    /// `dictionary Transformer`
    ///
    /// Feature `streams`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A function that is called once, when the stream is created.
    ///
    /// `TransformerStartCallback start`
    ///
    /// Feature `streams`.
    #[doc(alias = "start")]
    pub fn get_start(&self) -> Option<TransformerStartCallback> {
        property::get(self, "start")
    }

    /// Sets a function that is called once, when the stream is created.
    ///
    /// Feature `streams`.
    #[doc(alias = "start")]
    pub fn set_start(&self, value: impl IntoAnyFunction<TransformerStartCallback>) -> &Self {
        property::set(self, "start", &value.into_callback().into_function());
        self
    }

    /// A function that is called for each piece; without it, data passes unchanged.
    ///
    /// `TransformerTransformCallback transform`
    ///
    /// Feature `streams`.
    #[doc(alias = "transform")]
    pub fn get_transform(&self) -> Option<TransformerTransformCallback> {
        property::get(self, "transform")
    }

    /// Sets a function that is called for each piece; without it, data passes unchanged.
    ///
    /// Feature `streams`.
    #[doc(alias = "transform")]
    pub fn set_transform(&self, value: impl IntoAsyncFunction<TransformerTransformCallback>) -> &Self {
        property::set(self, "transform", &value.into_callback().into_function());
        self
    }

    /// A function that is called after the last piece, to put out what is left.
    ///
    /// `TransformerFlushCallback flush`
    ///
    /// Feature `streams`.
    #[doc(alias = "flush")]
    pub fn get_flush(&self) -> Option<TransformerFlushCallback> {
        property::get(self, "flush")
    }

    /// Sets a function that is called after the last piece, to put out what is left.
    ///
    /// Feature `streams`.
    #[doc(alias = "flush")]
    pub fn set_flush(&self, value: impl IntoAsyncFunction<TransformerFlushCallback>) -> &Self {
        property::set(self, "flush", &value.into_callback().into_function());
        self
    }

    /// A function that is called when either end is cancelled or aborted.
    ///
    /// `TransformerCancelCallback cancel`
    ///
    /// Feature `streams`.
    #[doc(alias = "cancel")]
    pub fn get_cancel(&self) -> Option<TransformerCancelCallback> {
        property::get(self, "cancel")
    }

    /// Sets a function that is called when either end is cancelled or aborted.
    ///
    /// Feature `streams`.
    #[doc(alias = "cancel")]
    pub fn set_cancel(&self, value: impl IntoAsyncFunction<TransformerCancelCallback>) -> &Self {
        property::set(self, "cancel", &value.into_callback().into_function());
        self
    }

    /// Reserved for the future; must be left out.
    ///
    /// `any readableType`
    ///
    /// Feature `streams`.
    #[doc(alias = "readableType")]
    pub fn get_readable_type(&self) -> JsValue {
        property::get(self, "readableType")
    }

    /// Sets reserved for the future; must be left out.
    ///
    /// Feature `streams`.
    #[doc(alias = "readableType")]
    pub fn set_readable_type(&self, value: &JsValue) -> &Self {
        property::set(self, "readableType", value);
        self
    }

    /// Reserved for the future; must be left out.
    ///
    /// `any writableType`
    ///
    /// Feature `streams`.
    #[doc(alias = "writableType")]
    pub fn get_writable_type(&self) -> JsValue {
        property::get(self, "writableType")
    }

    /// Sets reserved for the future; must be left out.
    ///
    /// Feature `streams`.
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
    /// The room in the queue of the readable end, or null after an error.
    ///
    /// `readonly attribute unrestricted double? desiredSize`
    ///
    /// Feature `streams`. Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/TransformStreamDefaultController/desiredSize) · [Specification](https://streams.spec.whatwg.org/#ts-default-controller-desired-size)
    #[doc(alias = "desiredSize")]
    #[inline]
    pub fn desired_size(&self) -> Option<f64> {
        FromJs::from_js(Js::get_desiredSize__as_value(js(self)))
    }

    /// Puts a piece of data into the queue of the readable end.
    ///
    /// `undefined enqueue(optional any chunk)`
    ///
    /// Feature `streams`. Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/TransformStreamDefaultController/enqueue) · [Specification](https://streams.spec.whatwg.org/#ts-default-controller-enqueue)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the readable side is closed, closing or errored.
    #[inline]
    pub fn enqueue(&self) -> Result<(), Exception> {
        Js::try_call_enqueue(js(self))
    }

    /// As `enqueue`, with `chunk`.
    ///
    /// `undefined enqueue(optional any chunk)`
    ///
    /// Feature `streams`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the readable side is closed, closing or errored.
    #[doc(alias = "enqueue")]
    #[inline]
    pub fn enqueue_with_chunk(&self, chunk: &JsValue) -> Result<(), Exception> {
        Js::try_call_enqueue__value(js(self), chunk)
    }

    /// Makes both ends fail with this reason.
    ///
    /// `undefined error(optional any reason)`
    ///
    /// Feature `streams`. Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/TransformStreamDefaultController/error) · [Specification](https://streams.spec.whatwg.org/#ts-default-controller-error)
    #[inline]
    pub fn error(&self) {
        Js::call_error(js(self))
    }

    /// As `error`, with `reason`.
    ///
    /// `undefined error(optional any reason)`
    ///
    /// Feature `streams`.
    #[doc(alias = "error")]
    #[inline]
    pub fn error_with_reason(&self, reason: &JsValue) {
        Js::call_error__value(js(self), reason)
    }

    /// Ends the readable end and makes the writable end fail.
    ///
    /// `undefined terminate()`
    ///
    /// Feature `streams`. Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/TransformStreamDefaultController/terminate) · [Specification](https://streams.spec.whatwg.org/#ts-default-controller-terminate)
    #[inline]
    pub fn terminate(&self) {
        Js::call_terminate(js(self))
    }
}

impl QueuingStrategy {
    /// The rule for how much data a stream holds in its queue.
    ///
    /// `dictionary QueuingStrategy`
    ///
    /// Feature `streams`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The total size at which the queue counts as full.
    ///
    /// `unrestricted double highWaterMark`
    ///
    /// Feature `streams`.
    #[doc(alias = "highWaterMark")]
    pub fn get_high_water_mark(&self) -> Option<f64> {
        property::get(self, "highWaterMark")
    }

    /// Sets the total size at which the queue counts as full.
    ///
    /// Feature `streams`.
    #[doc(alias = "highWaterMark")]
    pub fn set_high_water_mark(&self, value: f64) -> &Self {
        property::set_f64(self, "highWaterMark", value);
        self
    }

    /// A function that returns the size of a piece; without it, each counts 1.
    ///
    /// `QueuingStrategySize size`
    ///
    /// Feature `streams`.
    #[doc(alias = "size")]
    pub fn get_size(&self) -> Option<QueuingStrategySize> {
        property::get(self, "size")
    }

    /// Sets a function that returns the size of a piece; without it, each counts 1.
    ///
    /// Feature `streams`.
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
    /// The limit for a new queuing strategy.
    ///
    /// `dictionary QueuingStrategyInit`
    ///
    /// Feature `streams`.
    pub fn new(high_water_mark: f64) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "highWaterMark", high_water_mark);
        this
    }

    /// The total size at which the queue counts as full.
    ///
    /// `required unrestricted double highWaterMark`
    ///
    /// Feature `streams`.
    #[doc(alias = "highWaterMark")]
    pub fn get_high_water_mark(&self) -> f64 {
        property::get(self, "highWaterMark")
    }

    /// Sets the total size at which the queue counts as full.
    ///
    /// Feature `streams`.
    #[doc(alias = "highWaterMark")]
    pub fn set_high_water_mark(&self, value: f64) -> &Self {
        property::set_f64(self, "highWaterMark", value);
        self
    }
}

impl ByteLengthQueuingStrategy {
    /// Makes a new `ByteLengthQueuingStrategy`.
    ///
    /// `constructor(QueuingStrategyInit init)`
    ///
    /// Feature `streams`. Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/ByteLengthQueuingStrategy/ByteLengthQueuingStrategy) · [Specification](https://streams.spec.whatwg.org/#blqs-constructor)
    #[inline]
    pub fn new(init: &QueuingStrategyInit) -> ByteLengthQueuingStrategy {
        Js::new_ByteLengthQueuingStrategy__value__as_value(init.as_ref()).cast()
    }

    /// The number of bytes at which the queue counts as full.
    ///
    /// `readonly attribute unrestricted double highWaterMark`
    ///
    /// Feature `streams`. Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/ByteLengthQueuingStrategy/highWaterMark) · [Specification](https://streams.spec.whatwg.org/#ref-for-blqs-high-water-mark①)
    #[doc(alias = "highWaterMark")]
    #[inline]
    pub fn high_water_mark(&self) -> f64 {
        Js::get_highWaterMark__as_number(js(self))
    }

    /// A function that returns the `byteLength` of a piece.
    ///
    /// `readonly attribute Function size`
    ///
    /// Feature `streams`. Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/ByteLengthQueuingStrategy/size) · [Specification](https://streams.spec.whatwg.org/#blqs-size)
    #[inline]
    pub fn size(&self) -> Function {
        FromJs::from_js(Js::get_size__as_value(js(self)))
    }
}

impl CountQueuingStrategy {
    /// Makes a new `CountQueuingStrategy`.
    ///
    /// `constructor(QueuingStrategyInit init)`
    ///
    /// Feature `streams`. Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/CountQueuingStrategy/CountQueuingStrategy) · [Specification](https://streams.spec.whatwg.org/#ref-for-cqs-constructor①)
    #[inline]
    pub fn new(init: &QueuingStrategyInit) -> CountQueuingStrategy {
        Js::new_CountQueuingStrategy__value__as_value(init.as_ref()).cast()
    }

    /// The number of pieces at which the queue counts as full.
    ///
    /// `readonly attribute unrestricted double highWaterMark`
    ///
    /// Feature `streams`. Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/CountQueuingStrategy/highWaterMark) · [Specification](https://streams.spec.whatwg.org/#ref-for-cqs-high-water-mark①)
    #[doc(alias = "highWaterMark")]
    #[inline]
    pub fn high_water_mark(&self) -> f64 {
        Js::get_highWaterMark__as_number(js(self))
    }

    /// A function that always returns 1.
    ///
    /// `readonly attribute Function size`
    ///
    /// Feature `streams`. Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/CountQueuingStrategy/size) · [Specification](https://streams.spec.whatwg.org/#ref-for-cqs-size②)
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
