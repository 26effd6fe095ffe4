//! Types: Readable, writable and transform streams

/// `interface ReadableStream`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStream) · [Specification](https://streams.spec.whatwg.org/#rs-class)
#[cfg(any(
    feature = "beacon", feature = "compression", feature = "encoding", feature = "fetch", feature = "files",
    feature = "image-decoder", feature = "media-stream-transforms", feature = "streams", feature = "web-serial",
    feature = "webrtc-encoded-transform", feature = "webtransport",
    all(
        feature = "experimental",
        any(
            feature = "css-drafts", feature = "language-model", feature = "translation", feature = "writing-assistance",
        ),
    ),
))]
#[repr(transparent)]
pub struct ReadableStream {
    parent: crate::Object,
}
#[cfg(any(
    feature = "beacon", feature = "compression", feature = "encoding", feature = "fetch", feature = "files",
    feature = "image-decoder", feature = "media-stream-transforms", feature = "streams", feature = "web-serial",
    feature = "webrtc-encoded-transform", feature = "webtransport",
    all(
        feature = "experimental",
        any(
            feature = "css-drafts", feature = "language-model", feature = "translation", feature = "writing-assistance",
        ),
    ),
))]
interface!(ReadableStream:; "ReadableStream");
#[cfg(any(
    feature = "beacon", feature = "compression", feature = "encoding", feature = "fetch", feature = "files",
    feature = "image-decoder", feature = "media-stream-transforms", feature = "streams", feature = "web-serial",
    feature = "webrtc-encoded-transform", feature = "webtransport",
    all(
        feature = "experimental",
        any(
            feature = "css-drafts", feature = "language-model", feature = "translation", feature = "writing-assistance",
        ),
    ),
))]
extended!([] ReadableStream);

/// `enum ReadableStreamReaderMode`
#[cfg(feature = "streams")]
#[non_exhaustive]
pub enum ReadableStreamReaderMode {
    /// `"byob"`
    Byob,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "streams")]
enumeration!(ReadableStreamReaderMode {
    Byob = "byob",
});

/// `dictionary ReadableStreamGetReaderOptions`
#[cfg(feature = "streams")]
#[repr(transparent)]
pub struct ReadableStreamGetReaderOptions {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
dictionary!(ReadableStreamGetReaderOptions:; "ReadableStreamGetReaderOptions");

/// `dictionary ReadableStreamIteratorOptions`
#[cfg(feature = "streams")]
#[repr(transparent)]
pub struct ReadableStreamIteratorOptions {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
dictionary!(ReadableStreamIteratorOptions:; "ReadableStreamIteratorOptions");

/// `dictionary ReadableWritablePair`
#[cfg(feature = "streams")]
#[repr(transparent)]
pub struct ReadableWritablePair {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
dictionary!(ReadableWritablePair:; "ReadableWritablePair");

/// `dictionary StreamPipeOptions`
#[cfg(feature = "streams")]
#[repr(transparent)]
pub struct StreamPipeOptions {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
dictionary!(StreamPipeOptions:; "StreamPipeOptions");

/// `dictionary UnderlyingSource`
#[cfg(feature = "streams")]
#[repr(transparent)]
pub struct UnderlyingSource {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
dictionary!(UnderlyingSource:; "UnderlyingSource");

/// `enum ReadableStreamType`
#[cfg(any(feature = "streams", feature = "webtransport"))]
#[non_exhaustive]
pub enum ReadableStreamType {
    /// `"bytes"`
    Bytes,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "streams", feature = "webtransport"))]
enumeration!(ReadableStreamType {
    Bytes = "bytes",
});

/// `interface ReadableStreamDefaultReader`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultReader) · [Specification](https://streams.spec.whatwg.org/#default-reader-class)
#[cfg(feature = "streams")]
#[repr(transparent)]
pub struct ReadableStreamDefaultReader {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
interface!(ReadableStreamDefaultReader:; "ReadableStreamDefaultReader");

/// `dictionary ReadableStreamReadResult`
#[cfg(feature = "streams")]
#[repr(transparent)]
pub struct ReadableStreamReadResult {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
dictionary!(ReadableStreamReadResult:; "ReadableStreamReadResult");

/// `interface ReadableStreamBYOBReader`
///
/// Exposed everywhere.
///
/// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBReader) · [Specification](https://streams.spec.whatwg.org/#byob-reader-class)
#[doc(alias = "ReadableStreamBYOBReader")]
#[cfg(feature = "streams")]
#[repr(transparent)]
pub struct ReadableStreamByobReader {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
interface!(ReadableStreamByobReader:; "ReadableStreamBYOBReader");

/// `dictionary ReadableStreamBYOBReaderReadOptions`
#[doc(alias = "ReadableStreamBYOBReaderReadOptions")]
#[cfg(feature = "streams")]
#[repr(transparent)]
pub struct ReadableStreamByobReaderReadOptions {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
dictionary!(ReadableStreamByobReaderReadOptions:; "ReadableStreamBYOBReaderReadOptions");

/// `interface ReadableStreamDefaultController`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultController) · [Specification](https://streams.spec.whatwg.org/#rs-default-controller-class)
#[cfg(feature = "streams")]
#[repr(transparent)]
pub struct ReadableStreamDefaultController {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
interface!(ReadableStreamDefaultController:; "ReadableStreamDefaultController");

/// `interface ReadableByteStreamController`
///
/// Exposed everywhere.
///
/// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableByteStreamController) · [Specification](https://streams.spec.whatwg.org/#rbs-controller-class)
#[cfg(feature = "streams")]
#[repr(transparent)]
pub struct ReadableByteStreamController {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
interface!(ReadableByteStreamController:; "ReadableByteStreamController");

/// `interface ReadableStreamBYOBRequest`
///
/// Exposed everywhere.
///
/// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBRequest) · [Specification](https://streams.spec.whatwg.org/#rs-byob-request-class)
#[doc(alias = "ReadableStreamBYOBRequest")]
#[cfg(feature = "streams")]
#[repr(transparent)]
pub struct ReadableStreamByobRequest {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
interface!(ReadableStreamByobRequest:; "ReadableStreamBYOBRequest");

/// `interface WritableStream`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStream) · [Specification](https://streams.spec.whatwg.org/#ws-class)
#[cfg(any(
    feature = "compression", feature = "encoding", feature = "file-system", feature = "streams", feature = "web-serial",
    feature = "webrtc-encoded-transform", feature = "webtransport",
    all(feature = "experimental", feature = "media-stream-transforms"),
))]
#[repr(transparent)]
pub struct WritableStream {
    parent: crate::Object,
}
#[cfg(any(
    feature = "compression", feature = "encoding", feature = "file-system", feature = "streams", feature = "web-serial",
    feature = "webrtc-encoded-transform", feature = "webtransport",
    all(feature = "experimental", feature = "media-stream-transforms"),
))]
interface!(WritableStream:; "WritableStream");
#[cfg(any(
    feature = "compression", feature = "encoding", feature = "file-system", feature = "streams", feature = "web-serial",
    feature = "webrtc-encoded-transform", feature = "webtransport",
    all(feature = "experimental", feature = "media-stream-transforms"),
))]
extended!([] WritableStream);

/// `dictionary UnderlyingSink`
#[cfg(feature = "streams")]
#[repr(transparent)]
pub struct UnderlyingSink {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
dictionary!(UnderlyingSink:; "UnderlyingSink");

/// `interface WritableStreamDefaultWriter`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter) · [Specification](https://streams.spec.whatwg.org/#default-writer-class)
#[cfg(any(feature = "streams", feature = "webtransport"))]
#[repr(transparent)]
pub struct WritableStreamDefaultWriter {
    parent: crate::Object,
}
#[cfg(any(feature = "streams", feature = "webtransport"))]
interface!(WritableStreamDefaultWriter:; "WritableStreamDefaultWriter");
#[cfg(any(feature = "streams", feature = "webtransport"))]
extended!([] WritableStreamDefaultWriter);

/// `interface WritableStreamDefaultController`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultController) · [Specification](https://streams.spec.whatwg.org/#ws-default-controller-class)
#[cfg(feature = "streams")]
#[repr(transparent)]
pub struct WritableStreamDefaultController {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
interface!(WritableStreamDefaultController:; "WritableStreamDefaultController");

/// `interface TransformStream`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/TransformStream) · [Specification](https://streams.spec.whatwg.org/#ts-class)
#[cfg(feature = "streams")]
#[repr(transparent)]
pub struct TransformStream {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
interface!(TransformStream:; "TransformStream");

/// `dictionary Transformer`
#[cfg(feature = "streams")]
#[repr(transparent)]
pub struct Transformer {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
dictionary!(Transformer:; "Transformer");

/// `interface TransformStreamDefaultController`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/TransformStreamDefaultController) · [Specification](https://streams.spec.whatwg.org/#ts-default-controller-class)
#[cfg(feature = "streams")]
#[repr(transparent)]
pub struct TransformStreamDefaultController {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
interface!(TransformStreamDefaultController:; "TransformStreamDefaultController");

/// `dictionary QueuingStrategy`
#[cfg(feature = "streams")]
#[repr(transparent)]
pub struct QueuingStrategy {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
dictionary!(QueuingStrategy:; "QueuingStrategy");

/// `dictionary QueuingStrategyInit`
#[cfg(feature = "streams")]
#[repr(transparent)]
pub struct QueuingStrategyInit {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
dictionary!(QueuingStrategyInit:; "QueuingStrategyInit");

/// `interface ByteLengthQueuingStrategy`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/ByteLengthQueuingStrategy) · [Specification](https://streams.spec.whatwg.org/#blqs-class)
#[cfg(feature = "streams")]
#[repr(transparent)]
pub struct ByteLengthQueuingStrategy {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
interface!(ByteLengthQueuingStrategy:; "ByteLengthQueuingStrategy");

/// `interface CountQueuingStrategy`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/CountQueuingStrategy) · [Specification](https://streams.spec.whatwg.org/#cqs-class)
#[cfg(feature = "streams")]
#[repr(transparent)]
pub struct CountQueuingStrategy {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
interface!(CountQueuingStrategy:; "CountQueuingStrategy");

/// `typedef (ReadableStreamDefaultReader or ReadableStreamBYOBReader) ReadableStreamReader`
#[cfg(feature = "streams")]
#[non_exhaustive]
pub enum ReadableStreamReader {
    /// `ReadableStreamDefaultReader`
    ReadableStreamDefaultReader(crate::ReadableStreamDefaultReader),
    /// `ReadableStreamByobReader`
    ReadableStreamByobReader(crate::ReadableStreamByobReader),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "streams")]
union!(ReadableStreamReader {
    ReadableStreamDefaultReader(crate::ReadableStreamDefaultReader): value,
    ReadableStreamByobReader(crate::ReadableStreamByobReader): value,
});

/// `typedef (ReadableStreamDefaultController or ReadableByteStreamController) ReadableStreamController`
#[cfg(feature = "streams")]
#[non_exhaustive]
pub enum ReadableStreamController {
    /// `ReadableStreamDefaultController`
    ReadableStreamDefaultController(crate::ReadableStreamDefaultController),
    /// `ReadableByteStreamController`
    ReadableByteStreamController(crate::ReadableByteStreamController),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "streams")]
union!(ReadableStreamController {
    ReadableStreamDefaultController(crate::ReadableStreamDefaultController): value,
    ReadableByteStreamController(crate::ReadableByteStreamController): value,
});

/// `callback UnderlyingSourceStartCallback = any (ReadableStreamController controller)`
#[cfg(feature = "streams")]
pub type UnderlyingSourceStartCallback = crate::Function<fn(crate::ReadableStreamController) -> crate::JsValue>;

/// `callback UnderlyingSourcePullCallback = Promise<undefined> (ReadableStreamController controller)`
#[cfg(feature = "streams")]
pub type UnderlyingSourcePullCallback = crate::Function<fn(crate::ReadableStreamController) -> crate::Promise<()>>;

/// `callback UnderlyingSourceCancelCallback = Promise<undefined> (optional any reason)`
#[cfg(feature = "streams")]
pub type UnderlyingSourceCancelCallback = crate::Function<fn(crate::JsValue) -> crate::Promise<()>>;

/// `callback UnderlyingSinkStartCallback = any (WritableStreamDefaultController controller)`
#[cfg(feature = "streams")]
pub type UnderlyingSinkStartCallback = crate::Function<fn(crate::WritableStreamDefaultController) -> crate::JsValue>;

/// `callback UnderlyingSinkWriteCallback = Promise<undefined> (any chunk, WritableStreamDefaultController controller)`
#[cfg(feature = "streams")]
pub type UnderlyingSinkWriteCallback = crate::Function<fn(
    crate::JsValue,
    crate::WritableStreamDefaultController,
) -> crate::Promise<()>>;

/// `callback UnderlyingSinkCloseCallback = Promise<undefined> ()`
#[cfg(feature = "streams")]
pub type UnderlyingSinkCloseCallback = crate::Function<fn() -> crate::Promise<()>>;

/// `callback UnderlyingSinkAbortCallback = Promise<undefined> (optional any reason)`
#[cfg(feature = "streams")]
pub type UnderlyingSinkAbortCallback = crate::Function<fn(crate::JsValue) -> crate::Promise<()>>;

/// `callback TransformerStartCallback = any (TransformStreamDefaultController controller)`
#[cfg(feature = "streams")]
pub type TransformerStartCallback = crate::Function<fn(crate::TransformStreamDefaultController) -> crate::JsValue>;

/// `callback TransformerTransformCallback = Promise<undefined> (any chunk, TransformStreamDefaultController controller)`
#[cfg(feature = "streams")]
pub type TransformerTransformCallback = crate::Function<fn(
    crate::JsValue,
    crate::TransformStreamDefaultController,
) -> crate::Promise<()>>;

/// `callback TransformerFlushCallback = Promise<undefined> (TransformStreamDefaultController controller)`
#[cfg(feature = "streams")]
pub type TransformerFlushCallback = crate::Function<fn(crate::TransformStreamDefaultController) -> crate::Promise<()>>;

/// `callback TransformerCancelCallback = Promise<undefined> (any reason)`
#[cfg(feature = "streams")]
pub type TransformerCancelCallback = crate::Function<fn(crate::JsValue) -> crate::Promise<()>>;

/// `callback QueuingStrategySize = unrestricted double (any chunk)`
#[cfg(feature = "streams")]
pub type QueuingStrategySize = crate::Function<fn(crate::JsValue) -> f64>;
