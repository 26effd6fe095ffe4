//! Types: Readable, writable and transform streams
#[cfg(any(
    feature = "beacon", feature = "compression", feature = "encoding", feature = "fetch", feature = "files",
    feature = "image-decoder", feature = "media-stream-transforms", feature = "streams", feature = "web-serial",
    feature = "webrtc-encoded-transform", feature = "webtransport",
    all(feature = "experimental", any(feature = "css-drafts", feature = "language-model", feature = "translation", feature = "writing-assistance")),
))]
/// `interface ReadableStream`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStream) · [Specification](https://streams.spec.whatwg.org/#rs-class)
#[repr(transparent)]
pub struct ReadableStream {
    parent: crate::Object,
}
#[cfg(any(
    feature = "beacon", feature = "compression", feature = "encoding", feature = "fetch", feature = "files",
    feature = "image-decoder", feature = "media-stream-transforms", feature = "streams", feature = "web-serial",
    feature = "webrtc-encoded-transform", feature = "webtransport",
    all(feature = "experimental", any(feature = "css-drafts", feature = "language-model", feature = "translation", feature = "writing-assistance")),
))]
interface!(ReadableStream:; "ReadableStream");

#[cfg(feature = "streams")]
/// `enum ReadableStreamReaderMode`
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

#[cfg(feature = "streams")]
/// `dictionary ReadableStreamGetReaderOptions`
#[repr(transparent)]
pub struct ReadableStreamGetReaderOptions {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
dictionary!(ReadableStreamGetReaderOptions:; "ReadableStreamGetReaderOptions");

#[cfg(feature = "streams")]
/// `dictionary ReadableStreamIteratorOptions`
#[repr(transparent)]
pub struct ReadableStreamIteratorOptions {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
dictionary!(ReadableStreamIteratorOptions:; "ReadableStreamIteratorOptions");

#[cfg(feature = "streams")]
/// `dictionary ReadableWritablePair`
#[repr(transparent)]
pub struct ReadableWritablePair {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
dictionary!(ReadableWritablePair:; "ReadableWritablePair");

#[cfg(feature = "streams")]
/// `dictionary StreamPipeOptions`
#[repr(transparent)]
pub struct StreamPipeOptions {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
dictionary!(StreamPipeOptions:; "StreamPipeOptions");

#[cfg(feature = "streams")]
/// `dictionary UnderlyingSource`
#[repr(transparent)]
pub struct UnderlyingSource {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
dictionary!(UnderlyingSource:; "UnderlyingSource");

#[cfg(any(feature = "streams", feature = "webtransport"))]
/// `enum ReadableStreamType`
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

#[cfg(feature = "streams")]
/// `interface ReadableStreamDefaultReader`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultReader) · [Specification](https://streams.spec.whatwg.org/#default-reader-class)
#[repr(transparent)]
pub struct ReadableStreamDefaultReader {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
interface!(ReadableStreamDefaultReader:; "ReadableStreamDefaultReader");

#[cfg(feature = "streams")]
/// `dictionary ReadableStreamReadResult`
#[repr(transparent)]
pub struct ReadableStreamReadResult {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
dictionary!(ReadableStreamReadResult:; "ReadableStreamReadResult");

#[cfg(feature = "streams")]
/// `interface ReadableStreamBYOBReader`
///
/// Exposed everywhere.
///
/// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBReader) · [Specification](https://streams.spec.whatwg.org/#byob-reader-class)
#[doc(alias = "ReadableStreamBYOBReader")]
#[repr(transparent)]
pub struct ReadableStreamByobReader {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
interface!(ReadableStreamByobReader:; "ReadableStreamBYOBReader");

#[cfg(feature = "streams")]
/// `dictionary ReadableStreamBYOBReaderReadOptions`
#[doc(alias = "ReadableStreamBYOBReaderReadOptions")]
#[repr(transparent)]
pub struct ReadableStreamByobReaderReadOptions {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
dictionary!(ReadableStreamByobReaderReadOptions:; "ReadableStreamBYOBReaderReadOptions");

#[cfg(feature = "streams")]
/// `interface ReadableStreamDefaultController`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultController) · [Specification](https://streams.spec.whatwg.org/#rs-default-controller-class)
#[repr(transparent)]
pub struct ReadableStreamDefaultController {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
interface!(ReadableStreamDefaultController:; "ReadableStreamDefaultController");

#[cfg(feature = "streams")]
/// `interface ReadableByteStreamController`
///
/// Exposed everywhere.
///
/// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableByteStreamController) · [Specification](https://streams.spec.whatwg.org/#rbs-controller-class)
#[repr(transparent)]
pub struct ReadableByteStreamController {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
interface!(ReadableByteStreamController:; "ReadableByteStreamController");

#[cfg(feature = "streams")]
/// `interface ReadableStreamBYOBRequest`
///
/// Exposed everywhere.
///
/// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBRequest) · [Specification](https://streams.spec.whatwg.org/#rs-byob-request-class)
#[doc(alias = "ReadableStreamBYOBRequest")]
#[repr(transparent)]
pub struct ReadableStreamByobRequest {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
interface!(ReadableStreamByobRequest:; "ReadableStreamBYOBRequest");

#[cfg(any(
    feature = "compression", feature = "encoding", feature = "file-system", feature = "streams", feature = "web-serial",
    feature = "webrtc-encoded-transform", feature = "webtransport",
    all(feature = "experimental", feature = "media-stream-transforms"),
))]
/// `interface WritableStream`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStream) · [Specification](https://streams.spec.whatwg.org/#ws-class)
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

#[cfg(feature = "streams")]
/// `dictionary UnderlyingSink`
#[repr(transparent)]
pub struct UnderlyingSink {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
dictionary!(UnderlyingSink:; "UnderlyingSink");

#[cfg(any(feature = "streams", feature = "webtransport"))]
/// `interface WritableStreamDefaultWriter`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter) · [Specification](https://streams.spec.whatwg.org/#default-writer-class)
#[repr(transparent)]
pub struct WritableStreamDefaultWriter {
    parent: crate::Object,
}
#[cfg(any(feature = "streams", feature = "webtransport"))]
interface!(WritableStreamDefaultWriter:; "WritableStreamDefaultWriter");

#[cfg(feature = "streams")]
/// `interface WritableStreamDefaultController`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultController) · [Specification](https://streams.spec.whatwg.org/#ws-default-controller-class)
#[repr(transparent)]
pub struct WritableStreamDefaultController {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
interface!(WritableStreamDefaultController:; "WritableStreamDefaultController");

#[cfg(feature = "streams")]
/// `interface TransformStream`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/TransformStream) · [Specification](https://streams.spec.whatwg.org/#ts-class)
#[repr(transparent)]
pub struct TransformStream {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
interface!(TransformStream:; "TransformStream");

#[cfg(feature = "streams")]
/// `dictionary Transformer`
#[repr(transparent)]
pub struct Transformer {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
dictionary!(Transformer:; "Transformer");

#[cfg(feature = "streams")]
/// `interface TransformStreamDefaultController`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/TransformStreamDefaultController) · [Specification](https://streams.spec.whatwg.org/#ts-default-controller-class)
#[repr(transparent)]
pub struct TransformStreamDefaultController {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
interface!(TransformStreamDefaultController:; "TransformStreamDefaultController");

#[cfg(feature = "streams")]
/// `dictionary QueuingStrategy`
#[repr(transparent)]
pub struct QueuingStrategy {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
dictionary!(QueuingStrategy:; "QueuingStrategy");

#[cfg(feature = "streams")]
/// `dictionary QueuingStrategyInit`
#[repr(transparent)]
pub struct QueuingStrategyInit {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
dictionary!(QueuingStrategyInit:; "QueuingStrategyInit");

#[cfg(feature = "streams")]
/// `interface ByteLengthQueuingStrategy`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/ByteLengthQueuingStrategy) · [Specification](https://streams.spec.whatwg.org/#blqs-class)
#[repr(transparent)]
pub struct ByteLengthQueuingStrategy {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
interface!(ByteLengthQueuingStrategy:; "ByteLengthQueuingStrategy");

#[cfg(feature = "streams")]
/// `interface CountQueuingStrategy`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/CountQueuingStrategy) · [Specification](https://streams.spec.whatwg.org/#cqs-class)
#[repr(transparent)]
pub struct CountQueuingStrategy {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
interface!(CountQueuingStrategy:; "CountQueuingStrategy");

#[cfg(feature = "streams")]
/// `typedef (ReadableStreamDefaultReader or ReadableStreamBYOBReader) ReadableStreamReader`
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

#[cfg(feature = "streams")]
/// `typedef (ReadableStreamDefaultController or ReadableByteStreamController) ReadableStreamController`
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

#[cfg(feature = "streams")]
/// `callback UnderlyingSourceStartCallback = any (ReadableStreamController controller)`
pub type UnderlyingSourceStartCallback = crate::Function<fn(crate::ReadableStreamController) -> crate::JsValue>;

#[cfg(feature = "streams")]
/// `callback UnderlyingSourcePullCallback = Promise<undefined> (ReadableStreamController controller)`
pub type UnderlyingSourcePullCallback = crate::Function<fn(crate::ReadableStreamController) -> crate::Promise<()>>;

#[cfg(feature = "streams")]
/// `callback UnderlyingSourceCancelCallback = Promise<undefined> (optional any reason)`
pub type UnderlyingSourceCancelCallback = crate::Function<fn(crate::JsValue) -> crate::Promise<()>>;

#[cfg(feature = "streams")]
/// `callback UnderlyingSinkStartCallback = any (WritableStreamDefaultController controller)`
pub type UnderlyingSinkStartCallback = crate::Function<fn(crate::WritableStreamDefaultController) -> crate::JsValue>;

#[cfg(feature = "streams")]
/// `callback UnderlyingSinkWriteCallback = Promise<undefined> (any chunk, WritableStreamDefaultController controller)`
pub type UnderlyingSinkWriteCallback = crate::Function<fn(
    crate::JsValue,
    crate::WritableStreamDefaultController,
) -> crate::Promise<()>>;

#[cfg(feature = "streams")]
/// `callback UnderlyingSinkCloseCallback = Promise<undefined> ()`
pub type UnderlyingSinkCloseCallback = crate::Function<fn() -> crate::Promise<()>>;

#[cfg(feature = "streams")]
/// `callback UnderlyingSinkAbortCallback = Promise<undefined> (optional any reason)`
pub type UnderlyingSinkAbortCallback = crate::Function<fn(crate::JsValue) -> crate::Promise<()>>;

#[cfg(feature = "streams")]
/// `callback TransformerStartCallback = any (TransformStreamDefaultController controller)`
pub type TransformerStartCallback = crate::Function<fn(crate::TransformStreamDefaultController) -> crate::JsValue>;

#[cfg(feature = "streams")]
/// `callback TransformerTransformCallback = Promise<undefined> (any chunk, TransformStreamDefaultController controller)`
pub type TransformerTransformCallback = crate::Function<fn(
    crate::JsValue,
    crate::TransformStreamDefaultController,
) -> crate::Promise<()>>;

#[cfg(feature = "streams")]
/// `callback TransformerFlushCallback = Promise<undefined> (TransformStreamDefaultController controller)`
pub type TransformerFlushCallback = crate::Function<fn(crate::TransformStreamDefaultController) -> crate::Promise<()>>;

#[cfg(feature = "streams")]
/// `callback TransformerCancelCallback = Promise<undefined> (any reason)`
pub type TransformerCancelCallback = crate::Function<fn(crate::JsValue) -> crate::Promise<()>>;

#[cfg(feature = "streams")]
/// `callback QueuingStrategySize = unrestricted double (any chunk)`
pub type QueuingStrategySize = crate::Function<fn(crate::JsValue) -> f64>;
