//! Types: Readable, writable and transform streams

#[cfg(any(
    feature = "beacon", feature = "compression", feature = "encoding", feature = "fetch", feature = "files",
    feature = "image-decoder", feature = "media-stream-transforms", feature = "streams", feature = "web-serial",
    feature = "webrtc-encoded-transform", feature = "webtransport",
    all(feature = "experimental", any(
        feature = "css-drafts", feature = "language-model", feature = "translation", feature = "writing-assistance",
    )),
))]
web_interface! {
    /// A source of data that is read piece by piece.
    ///
    /// `interface ReadableStream`
    ///
    /// Feature `streams`. Exposed everywhere. Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStream) · [Specification](https://streams.spec.whatwg.org/#rs-class)
    pub struct ReadableStream: [crate::Object];
    class = "ReadableStream";
    extended;
}

#[cfg(feature = "streams")]
web_enumeration! {
    /// The kind of reader that fills the caller's own buffers: `byob`.
    ///
    /// `enum ReadableStreamReaderMode`
    ///
    /// Feature `streams`.
    pub enum ReadableStreamReaderMode {
        Byob = "byob",
    }
}

#[cfg(feature = "streams")]
web_dictionary! {
    /// The options of `ReadableStream.getReader`.
    ///
    /// `dictionary ReadableStreamGetReaderOptions`
    ///
    /// Feature `streams`.
    pub struct ReadableStreamGetReaderOptions: [crate::Object];
    name = "ReadableStreamGetReaderOptions";
}

#[cfg(feature = "streams")]
web_dictionary! {
    /// The options for iterating over a stream.
    ///
    /// `dictionary ReadableStreamIteratorOptions`
    ///
    /// Feature `streams`.
    pub struct ReadableStreamIteratorOptions: [crate::Object];
    name = "ReadableStreamIteratorOptions";
}

#[cfg(feature = "streams")]
web_dictionary! {
    /// The two ends of a transformation, for `pipeThrough`.
    ///
    /// `dictionary ReadableWritablePair`
    ///
    /// Feature `streams`.
    pub struct ReadableWritablePair: [crate::Object];
    name = "ReadableWritablePair";
}

#[cfg(feature = "streams")]
web_dictionary! {
    /// The options for piping one stream into another.
    ///
    /// `dictionary StreamPipeOptions`
    ///
    /// Feature `streams`.
    pub struct StreamPipeOptions: [crate::Object];
    name = "StreamPipeOptions";
}

#[cfg(feature = "streams")]
web_dictionary! {
    /// The functions that provide the data of a readable stream.
    ///
    /// `dictionary UnderlyingSource`
    ///
    /// Feature `streams`.
    pub struct UnderlyingSource: [crate::Object];
    name = "UnderlyingSource";
}

#[cfg(any(feature = "streams", feature = "webtransport"))]
web_enumeration! {
    /// The kind of a readable stream that handles bytes: `bytes`.
    ///
    /// `enum ReadableStreamType`
    ///
    /// Feature `streams`.
    pub enum ReadableStreamType {
        Bytes = "bytes",
    }
}

#[cfg(feature = "streams")]
web_interface! {
    /// A reader that takes the pieces of a stream as they come.
    ///
    /// `interface ReadableStreamDefaultReader`
    ///
    /// Feature `streams`. Exposed everywhere. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultReader) · [Specification](https://streams.spec.whatwg.org/#default-reader-class)
    pub struct ReadableStreamDefaultReader: [crate::Object];
    class = "ReadableStreamDefaultReader";
}

#[cfg(feature = "streams")]
web_dictionary! {
    /// The result of one read: a piece of data, or the end.
    ///
    /// `dictionary ReadableStreamReadResult`
    ///
    /// Feature `streams`.
    pub struct ReadableStreamReadResult: [crate::Object];
    name = "ReadableStreamReadResult";
}

#[cfg(feature = "streams")]
web_interface! {
    /// A reader of a byte stream that fills buffers of the caller, to avoid copies.
    ///
    /// `interface ReadableStreamBYOBReader`
    ///
    /// Feature `streams`. Exposed everywhere. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBReader) · [Specification](https://streams.spec.whatwg.org/#byob-reader-class)
    #[doc(alias = "ReadableStreamBYOBReader")]
    pub struct ReadableStreamByobReader: [crate::Object];
    class = "ReadableStreamBYOBReader";
}

#[cfg(feature = "streams")]
web_dictionary! {
    /// The options of `ReadableStreamBYOBReader.read`.
    ///
    /// `dictionary ReadableStreamBYOBReaderReadOptions`
    ///
    /// Feature `streams`.
    #[doc(alias = "ReadableStreamBYOBReaderReadOptions")]
    pub struct ReadableStreamByobReaderReadOptions: [crate::Object];
    name = "ReadableStreamBYOBReaderReadOptions";
}

#[cfg(feature = "streams")]
web_interface! {
    /// The object with which a source puts data into its stream.
    ///
    /// `interface ReadableStreamDefaultController`
    ///
    /// Feature `streams`. Exposed everywhere. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultController) · [Specification](https://streams.spec.whatwg.org/#rs-default-controller-class)
    pub struct ReadableStreamDefaultController: [crate::Object];
    class = "ReadableStreamDefaultController";
}

#[cfg(feature = "streams")]
web_interface! {
    /// The object with which a source of bytes puts data into its stream.
    ///
    /// `interface ReadableByteStreamController`
    ///
    /// Feature `streams`. Exposed everywhere. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableByteStreamController) · [Specification](https://streams.spec.whatwg.org/#rbs-controller-class)
    pub struct ReadableByteStreamController: [crate::Object];
    class = "ReadableByteStreamController";
}

#[cfg(feature = "streams")]
web_interface! {
    /// A reader's request to fill its buffer, passed on to the source.
    ///
    /// `interface ReadableStreamBYOBRequest`
    ///
    /// Feature `streams`. Exposed everywhere. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBRequest) · [Specification](https://streams.spec.whatwg.org/#rs-byob-request-class)
    #[doc(alias = "ReadableStreamBYOBRequest")]
    pub struct ReadableStreamByobRequest: [crate::Object];
    class = "ReadableStreamBYOBRequest";
}

#[cfg(any(
    feature = "compression", feature = "encoding", feature = "file-system", feature = "streams",
    feature = "unspecified", feature = "web-serial", feature = "webrtc-encoded-transform", feature = "webtransport",
    all(feature = "experimental", feature = "media-stream-transforms"),
))]
web_interface! {
    /// A destination for data that is written piece by piece.
    ///
    /// `interface WritableStream`
    ///
    /// Feature `streams`. Exposed everywhere. Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStream) · [Specification](https://streams.spec.whatwg.org/#ws-class)
    pub struct WritableStream: [crate::Object];
    class = "WritableStream";
    extended;
}

#[cfg(feature = "streams")]
web_dictionary! {
    /// The functions that receive the data of a writable stream.
    ///
    /// `dictionary UnderlyingSink`
    ///
    /// Feature `streams`.
    pub struct UnderlyingSink: [crate::Object];
    name = "UnderlyingSink";
}

#[cfg(any(feature = "streams", feature = "webtransport"))]
web_interface! {
    /// A writer that has the only right to write to a stream.
    ///
    /// `interface WritableStreamDefaultWriter`
    ///
    /// Feature `streams`. Exposed everywhere. Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter) · [Specification](https://streams.spec.whatwg.org/#default-writer-class)
    pub struct WritableStreamDefaultWriter: [crate::Object];
    class = "WritableStreamDefaultWriter";
    extended;
}

#[cfg(feature = "streams")]
web_interface! {
    /// The object with which a sink can report an error of its stream.
    ///
    /// `interface WritableStreamDefaultController`
    ///
    /// Feature `streams`. Exposed everywhere. Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultController) · [Specification](https://streams.spec.whatwg.org/#ws-default-controller-class)
    pub struct WritableStreamDefaultController: [crate::Object];
    class = "WritableStreamDefaultController";
}

#[cfg(feature = "streams")]
web_interface! {
    /// A pair of streams: what is written to one comes out of the other, transformed.
    ///
    /// `interface TransformStream`
    ///
    /// Feature `streams`. Exposed everywhere. Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/TransformStream) · [Specification](https://streams.spec.whatwg.org/#ts-class)
    pub struct TransformStream: [crate::Object];
    class = "TransformStream";
}

#[cfg(feature = "streams")]
web_dictionary! {
    /// The functions that transform the data of a `TransformStream`.
    ///
    /// `dictionary Transformer`
    ///
    /// Feature `streams`.
    pub struct Transformer: [crate::Object];
    name = "Transformer";
}

#[cfg(feature = "streams")]
web_interface! {
    /// The object with which a transformer puts out data.
    ///
    /// `interface TransformStreamDefaultController`
    ///
    /// Feature `streams`. Exposed everywhere. Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/TransformStreamDefaultController) · [Specification](https://streams.spec.whatwg.org/#ts-default-controller-class)
    pub struct TransformStreamDefaultController: [crate::Object];
    class = "TransformStreamDefaultController";
}

#[cfg(feature = "streams")]
web_dictionary! {
    /// The rule for how much data a stream holds in its queue.
    ///
    /// `dictionary QueuingStrategy`
    ///
    /// Feature `streams`.
    pub struct QueuingStrategy: [crate::Object];
    name = "QueuingStrategy";
}

#[cfg(feature = "streams")]
web_dictionary! {
    /// The limit for a new queuing strategy.
    ///
    /// `dictionary QueuingStrategyInit`
    ///
    /// Feature `streams`.
    pub struct QueuingStrategyInit: [crate::Object];
    name = "QueuingStrategyInit";
}

#[cfg(feature = "streams")]
web_interface! {
    /// A queuing strategy that counts bytes.
    ///
    /// `interface ByteLengthQueuingStrategy`
    ///
    /// Feature `streams`. Exposed everywhere. Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/ByteLengthQueuingStrategy) · [Specification](https://streams.spec.whatwg.org/#blqs-class)
    pub struct ByteLengthQueuingStrategy: [crate::Object];
    class = "ByteLengthQueuingStrategy";
}

#[cfg(feature = "streams")]
web_interface! {
    /// A queuing strategy that counts pieces.
    ///
    /// `interface CountQueuingStrategy`
    ///
    /// Feature `streams`. Exposed everywhere. Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/CountQueuingStrategy) · [Specification](https://streams.spec.whatwg.org/#cqs-class)
    pub struct CountQueuingStrategy: [crate::Object];
    class = "CountQueuingStrategy";
}

#[cfg(feature = "streams")]
web_union! {
    /// `typedef (ReadableStreamDefaultReader or ReadableStreamBYOBReader) ReadableStreamReader`
    ///
    /// Feature `streams`.
    pub enum ReadableStreamReader {
        ReadableStreamDefaultReader(crate::ReadableStreamDefaultReader): value,
        ReadableStreamByobReader(crate::ReadableStreamByobReader): value,
    }
    into crate::Object;
}

#[cfg(feature = "streams")]
web_union! {
    /// `typedef (ReadableStreamDefaultController or ReadableByteStreamController) ReadableStreamController`
    ///
    /// Feature `streams`.
    pub enum ReadableStreamController {
        ReadableStreamDefaultController(crate::ReadableStreamDefaultController): value,
        ReadableByteStreamController(crate::ReadableByteStreamController): value,
    }
    into crate::Object;
}

/// `callback UnderlyingSourceStartCallback = any (ReadableStreamController controller)`
///
/// Feature `streams`.
#[cfg(feature = "streams")]
pub type UnderlyingSourceStartCallback = crate::Function<fn(crate::ReadableStreamController) -> crate::JsValue>;

/// `callback UnderlyingSourcePullCallback = Promise<undefined> (ReadableStreamController controller)`
///
/// Feature `streams`.
#[cfg(feature = "streams")]
pub type UnderlyingSourcePullCallback = crate::Function<fn(crate::ReadableStreamController) -> crate::Promise<()>>;

/// `callback UnderlyingSourceCancelCallback = Promise<undefined> (optional any reason)`
///
/// Feature `streams`.
#[cfg(feature = "streams")]
pub type UnderlyingSourceCancelCallback = crate::Function<fn(crate::JsValue) -> crate::Promise<()>>;

/// `callback UnderlyingSinkStartCallback = any (WritableStreamDefaultController controller)`
///
/// Feature `streams`.
#[cfg(feature = "streams")]
pub type UnderlyingSinkStartCallback = crate::Function<fn(crate::WritableStreamDefaultController) -> crate::JsValue>;

/// `callback UnderlyingSinkWriteCallback = Promise<undefined> (any chunk, WritableStreamDefaultController controller)`
///
/// Feature `streams`.
#[cfg(feature = "streams")]
pub type UnderlyingSinkWriteCallback = crate::Function<fn(
    crate::JsValue,
    crate::WritableStreamDefaultController,
) -> crate::Promise<()>>;

/// `callback UnderlyingSinkCloseCallback = Promise<undefined> ()`
///
/// Feature `streams`.
#[cfg(feature = "streams")]
pub type UnderlyingSinkCloseCallback = crate::Function<fn() -> crate::Promise<()>>;

/// `callback UnderlyingSinkAbortCallback = Promise<undefined> (optional any reason)`
///
/// Feature `streams`.
#[cfg(feature = "streams")]
pub type UnderlyingSinkAbortCallback = crate::Function<fn(crate::JsValue) -> crate::Promise<()>>;

/// `callback TransformerStartCallback = any (TransformStreamDefaultController controller)`
///
/// Feature `streams`.
#[cfg(feature = "streams")]
pub type TransformerStartCallback = crate::Function<fn(crate::TransformStreamDefaultController) -> crate::JsValue>;

/// `callback TransformerTransformCallback = Promise<undefined> (any chunk, TransformStreamDefaultController controller)`
///
/// Feature `streams`.
#[cfg(feature = "streams")]
pub type TransformerTransformCallback = crate::Function<fn(
    crate::JsValue,
    crate::TransformStreamDefaultController,
) -> crate::Promise<()>>;

/// `callback TransformerFlushCallback = Promise<undefined> (TransformStreamDefaultController controller)`
///
/// Feature `streams`.
#[cfg(feature = "streams")]
pub type TransformerFlushCallback = crate::Function<fn(crate::TransformStreamDefaultController) -> crate::Promise<()>>;

/// `callback TransformerCancelCallback = Promise<undefined> (any reason)`
///
/// Feature `streams`.
#[cfg(feature = "streams")]
pub type TransformerCancelCallback = crate::Function<fn(crate::JsValue) -> crate::Promise<()>>;

/// `callback QueuingStrategySize = unrestricted double (any chunk)`
///
/// Feature `streams`.
#[cfg(feature = "streams")]
pub type QueuingStrategySize = crate::Function<fn(crate::JsValue) -> f64>;
