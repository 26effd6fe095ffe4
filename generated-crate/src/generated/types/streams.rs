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
    /// `interface ReadableStream`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStream) · [Specification](https://streams.spec.whatwg.org/#rs-class)
    pub struct ReadableStream: [crate::Object];
    class = "ReadableStream";
    extended;
}

#[cfg(feature = "streams")]
web_enumeration! {
    /// `enum ReadableStreamReaderMode`
    pub enum ReadableStreamReaderMode {
        Byob = "byob",
    }
}

#[cfg(feature = "streams")]
web_dictionary! {
    /// `dictionary ReadableStreamGetReaderOptions`
    pub struct ReadableStreamGetReaderOptions: [crate::Object];
    name = "ReadableStreamGetReaderOptions";
}

#[cfg(feature = "streams")]
web_dictionary! {
    /// `dictionary ReadableStreamIteratorOptions`
    pub struct ReadableStreamIteratorOptions: [crate::Object];
    name = "ReadableStreamIteratorOptions";
}

#[cfg(feature = "streams")]
web_dictionary! {
    /// `dictionary ReadableWritablePair`
    pub struct ReadableWritablePair: [crate::Object];
    name = "ReadableWritablePair";
}

#[cfg(feature = "streams")]
web_dictionary! {
    /// `dictionary StreamPipeOptions`
    pub struct StreamPipeOptions: [crate::Object];
    name = "StreamPipeOptions";
}

#[cfg(feature = "streams")]
web_dictionary! {
    /// `dictionary UnderlyingSource`
    pub struct UnderlyingSource: [crate::Object];
    name = "UnderlyingSource";
}

#[cfg(any(feature = "streams", feature = "webtransport"))]
web_enumeration! {
    /// `enum ReadableStreamType`
    pub enum ReadableStreamType {
        Bytes = "bytes",
    }
}

#[cfg(feature = "streams")]
web_interface! {
    /// `interface ReadableStreamDefaultReader`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultReader) · [Specification](https://streams.spec.whatwg.org/#default-reader-class)
    pub struct ReadableStreamDefaultReader: [crate::Object];
    class = "ReadableStreamDefaultReader";
}

#[cfg(feature = "streams")]
web_dictionary! {
    /// `dictionary ReadableStreamReadResult`
    pub struct ReadableStreamReadResult: [crate::Object];
    name = "ReadableStreamReadResult";
}

#[cfg(feature = "streams")]
web_interface! {
    /// `interface ReadableStreamBYOBReader`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBReader) · [Specification](https://streams.spec.whatwg.org/#byob-reader-class)
    #[doc(alias = "ReadableStreamBYOBReader")]
    pub struct ReadableStreamByobReader: [crate::Object];
    class = "ReadableStreamBYOBReader";
}

#[cfg(feature = "streams")]
web_dictionary! {
    /// `dictionary ReadableStreamBYOBReaderReadOptions`
    #[doc(alias = "ReadableStreamBYOBReaderReadOptions")]
    pub struct ReadableStreamByobReaderReadOptions: [crate::Object];
    name = "ReadableStreamBYOBReaderReadOptions";
}

#[cfg(feature = "streams")]
web_interface! {
    /// `interface ReadableStreamDefaultController`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultController) · [Specification](https://streams.spec.whatwg.org/#rs-default-controller-class)
    pub struct ReadableStreamDefaultController: [crate::Object];
    class = "ReadableStreamDefaultController";
}

#[cfg(feature = "streams")]
web_interface! {
    /// `interface ReadableByteStreamController`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableByteStreamController) · [Specification](https://streams.spec.whatwg.org/#rbs-controller-class)
    pub struct ReadableByteStreamController: [crate::Object];
    class = "ReadableByteStreamController";
}

#[cfg(feature = "streams")]
web_interface! {
    /// `interface ReadableStreamBYOBRequest`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReadableStreamBYOBRequest) · [Specification](https://streams.spec.whatwg.org/#rs-byob-request-class)
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
    /// `interface WritableStream`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStream) · [Specification](https://streams.spec.whatwg.org/#ws-class)
    pub struct WritableStream: [crate::Object];
    class = "WritableStream";
    extended;
}

#[cfg(feature = "streams")]
web_dictionary! {
    /// `dictionary UnderlyingSink`
    pub struct UnderlyingSink: [crate::Object];
    name = "UnderlyingSink";
}

#[cfg(any(feature = "streams", feature = "webtransport"))]
web_interface! {
    /// `interface WritableStreamDefaultWriter`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultWriter) · [Specification](https://streams.spec.whatwg.org/#default-writer-class)
    pub struct WritableStreamDefaultWriter: [crate::Object];
    class = "WritableStreamDefaultWriter";
    extended;
}

#[cfg(feature = "streams")]
web_interface! {
    /// `interface WritableStreamDefaultController`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/WritableStreamDefaultController) · [Specification](https://streams.spec.whatwg.org/#ws-default-controller-class)
    pub struct WritableStreamDefaultController: [crate::Object];
    class = "WritableStreamDefaultController";
}

#[cfg(feature = "streams")]
web_interface! {
    /// `interface TransformStream`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/TransformStream) · [Specification](https://streams.spec.whatwg.org/#ts-class)
    pub struct TransformStream: [crate::Object];
    class = "TransformStream";
}

#[cfg(feature = "streams")]
web_dictionary! {
    /// `dictionary Transformer`
    pub struct Transformer: [crate::Object];
    name = "Transformer";
}

#[cfg(feature = "streams")]
web_interface! {
    /// `interface TransformStreamDefaultController`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2022-06. [MDN](https://developer.mozilla.org/docs/Web/API/TransformStreamDefaultController) · [Specification](https://streams.spec.whatwg.org/#ts-default-controller-class)
    pub struct TransformStreamDefaultController: [crate::Object];
    class = "TransformStreamDefaultController";
}

#[cfg(feature = "streams")]
web_dictionary! {
    /// `dictionary QueuingStrategy`
    pub struct QueuingStrategy: [crate::Object];
    name = "QueuingStrategy";
}

#[cfg(feature = "streams")]
web_dictionary! {
    /// `dictionary QueuingStrategyInit`
    pub struct QueuingStrategyInit: [crate::Object];
    name = "QueuingStrategyInit";
}

#[cfg(feature = "streams")]
web_interface! {
    /// `interface ByteLengthQueuingStrategy`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/ByteLengthQueuingStrategy) · [Specification](https://streams.spec.whatwg.org/#blqs-class)
    pub struct ByteLengthQueuingStrategy: [crate::Object];
    class = "ByteLengthQueuingStrategy";
}

#[cfg(feature = "streams")]
web_interface! {
    /// `interface CountQueuingStrategy`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/CountQueuingStrategy) · [Specification](https://streams.spec.whatwg.org/#cqs-class)
    pub struct CountQueuingStrategy: [crate::Object];
    class = "CountQueuingStrategy";
}

#[cfg(feature = "streams")]
web_union! {
    /// `typedef (ReadableStreamDefaultReader or ReadableStreamBYOBReader) ReadableStreamReader`
    pub enum ReadableStreamReader {
        ReadableStreamDefaultReader(crate::ReadableStreamDefaultReader): value,
        ReadableStreamByobReader(crate::ReadableStreamByobReader): value,
    }
    into crate::Object;
}

#[cfg(feature = "streams")]
web_union! {
    /// `typedef (ReadableStreamDefaultController or ReadableByteStreamController) ReadableStreamController`
    pub enum ReadableStreamController {
        ReadableStreamDefaultController(crate::ReadableStreamDefaultController): value,
        ReadableByteStreamController(crate::ReadableByteStreamController): value,
    }
    into crate::Object;
}

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
