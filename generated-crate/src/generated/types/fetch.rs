//! Types: Fetching resources: fetch, Request, Response, Headers

/// `interface Headers`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Headers) · [Specification](https://fetch.spec.whatwg.org/#headers-class)
#[cfg(any(feature = "fetch", feature = "webtransport"))]
#[repr(transparent)]
pub struct Headers {
    parent: crate::Object,
}
#[cfg(any(feature = "fetch", feature = "webtransport"))]
interface!(Headers:; "Headers");

/// `interface Request`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request) · [Specification](https://fetch.spec.whatwg.org/#request-class)
#[cfg(any(
    feature = "cache-storage", feature = "fetch", feature = "service-worker-scope",
    all(feature = "experimental", feature = "background-fetch"),
))]
#[repr(transparent)]
pub struct Request {
    parent: crate::Object,
}
#[cfg(any(
    feature = "cache-storage", feature = "fetch", feature = "service-worker-scope",
    all(feature = "experimental", feature = "background-fetch"),
))]
interface!(Request:; "Request");

/// `dictionary RequestInit`
#[cfg(any(feature = "fetch", feature = "private-state-tokens"))]
#[repr(transparent)]
pub struct RequestInit {
    parent: crate::Object,
}
#[cfg(any(feature = "fetch", feature = "private-state-tokens"))]
dictionary!(RequestInit:; "RequestInit");
#[cfg(any(feature = "fetch", feature = "private-state-tokens"))]
extended!([] RequestInit);

/// `enum RequestDestination`
#[cfg(any(feature = "fetch", feature = "service-worker-scope"))]
#[non_exhaustive]
pub enum RequestDestination {
    /// `""`
    None,
    /// `"audio"`
    Audio,
    /// `"audioworklet"`
    Audioworklet,
    /// `"document"`
    Document,
    /// `"embed"`
    Embed,
    /// `"font"`
    Font,
    /// `"frame"`
    Frame,
    /// `"iframe"`
    Iframe,
    /// `"image"`
    Image,
    /// `"json"`
    Json,
    /// `"manifest"`
    Manifest,
    /// `"object"`
    Object,
    /// `"paintworklet"`
    Paintworklet,
    /// `"report"`
    Report,
    /// `"script"`
    Script,
    /// `"sharedworker"`
    Sharedworker,
    /// `"style"`
    Style,
    /// `"text"`
    Text,
    /// `"track"`
    Track,
    /// `"video"`
    Video,
    /// `"worker"`
    Worker,
    /// `"xslt"`
    Xslt,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "fetch", feature = "service-worker-scope"))]
enumeration!(RequestDestination {
    None = "",
    Audio = "audio",
    Audioworklet = "audioworklet",
    Document = "document",
    Embed = "embed",
    Font = "font",
    Frame = "frame",
    Iframe = "iframe",
    Image = "image",
    Json = "json",
    Manifest = "manifest",
    Object = "object",
    Paintworklet = "paintworklet",
    Report = "report",
    Script = "script",
    Sharedworker = "sharedworker",
    Style = "style",
    Text = "text",
    Track = "track",
    Video = "video",
    Worker = "worker",
    Xslt = "xslt",
});

/// `enum RequestMode`
#[cfg(any(feature = "fetch", feature = "service-worker-scope"))]
#[non_exhaustive]
pub enum RequestMode {
    /// `"navigate"`
    Navigate,
    /// `"same-origin"`
    SameOrigin,
    /// `"no-cors"`
    NoCors,
    /// `"cors"`
    Cors,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "fetch", feature = "service-worker-scope"))]
enumeration!(RequestMode {
    Navigate = "navigate",
    SameOrigin = "same-origin",
    NoCors = "no-cors",
    Cors = "cors",
});

/// `enum RequestCredentials`
#[cfg(any(feature = "fetch", feature = "workers", feature = "worklets"))]
#[non_exhaustive]
pub enum RequestCredentials {
    /// `"omit"`
    Omit,
    /// `"same-origin"`
    SameOrigin,
    /// `"include"`
    Include,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "fetch", feature = "workers", feature = "worklets"))]
enumeration!(RequestCredentials {
    Omit = "omit",
    SameOrigin = "same-origin",
    Include = "include",
});

/// `enum RequestCache`
#[cfg(feature = "fetch")]
#[non_exhaustive]
pub enum RequestCache {
    /// `"default"`
    Default,
    /// `"no-store"`
    NoStore,
    /// `"reload"`
    Reload,
    /// `"no-cache"`
    NoCache,
    /// `"force-cache"`
    ForceCache,
    /// `"only-if-cached"`
    OnlyIfCached,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "fetch")]
enumeration!(RequestCache {
    Default = "default",
    NoStore = "no-store",
    Reload = "reload",
    NoCache = "no-cache",
    ForceCache = "force-cache",
    OnlyIfCached = "only-if-cached",
});

/// `enum RequestRedirect`
#[cfg(feature = "fetch")]
#[non_exhaustive]
pub enum RequestRedirect {
    /// `"follow"`
    Follow,
    /// `"error"`
    Error,
    /// `"manual"`
    Manual,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "fetch")]
enumeration!(RequestRedirect {
    Follow = "follow",
    Error = "error",
    Manual = "manual",
});

/// `enum RequestDuplex`
#[cfg(feature = "fetch")]
#[non_exhaustive]
pub enum RequestDuplex {
    /// `"half"`
    Half,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "fetch")]
enumeration!(RequestDuplex {
    Half = "half",
});

/// `enum RequestPriority`
#[cfg(feature = "fetch")]
#[non_exhaustive]
pub enum RequestPriority {
    /// `"high"`
    High,
    /// `"low"`
    Low,
    /// `"auto"`
    Auto,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "fetch")]
enumeration!(RequestPriority {
    High = "high",
    Low = "low",
    Auto = "auto",
});

/// `interface Response`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response) · [Specification](https://fetch.spec.whatwg.org/#response-class)
#[cfg(any(
    feature = "cache-storage", feature = "fetch", feature = "service-worker-scope", feature = "webassembly",
    all(feature = "experimental", feature = "background-fetch"),
))]
#[repr(transparent)]
pub struct Response {
    parent: crate::Object,
}
#[cfg(any(
    feature = "cache-storage", feature = "fetch", feature = "service-worker-scope", feature = "webassembly",
    all(feature = "experimental", feature = "background-fetch"),
))]
interface!(Response:; "Response");

/// `dictionary ResponseInit`
#[cfg(feature = "fetch")]
#[repr(transparent)]
pub struct ResponseInit {
    parent: crate::Object,
}
#[cfg(feature = "fetch")]
dictionary!(ResponseInit:; "ResponseInit");

/// `enum ResponseType`
#[cfg(feature = "fetch")]
#[non_exhaustive]
pub enum ResponseType {
    /// `"basic"`
    Basic,
    /// `"cors"`
    Cors,
    /// `"default"`
    Default,
    /// `"error"`
    Error,
    /// `"opaque"`
    Opaque,
    /// `"opaqueredirect"`
    Opaqueredirect,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "fetch")]
enumeration!(ResponseType {
    Basic = "basic",
    Cors = "cors",
    Default = "default",
    Error = "error",
    Opaque = "opaque",
    Opaqueredirect = "opaqueredirect",
});

/// `dictionary DeferredRequestInit : RequestInit`
#[cfg(all(feature = "experimental", feature = "fetch"))]
#[repr(transparent)]
pub struct DeferredRequestInit {
    parent: crate::RequestInit,
}
#[cfg(all(feature = "experimental", feature = "fetch"))]
dictionary!(DeferredRequestInit: crate::RequestInit; "DeferredRequestInit");

/// `interface FetchLaterResult`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FetchLaterResult) · [Specification](https://fetch.spec.whatwg.org/#fetchlaterresult)
#[cfg(all(feature = "experimental", feature = "fetch"))]
#[repr(transparent)]
pub struct FetchLaterResult {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "fetch"))]
interface!(FetchLaterResult:; "FetchLaterResult");

/// `enum IPAddressSpace`
#[doc(alias = "IPAddressSpace")]
#[cfg(feature = "fetch")]
#[non_exhaustive]
pub enum IpAddressSpace {
    /// `"public"`
    Public,
    /// `"local"`
    Local,
    /// `"loopback"`
    Loopback,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "fetch")]
enumeration!(IpAddressSpace {
    Public = "public",
    Local = "local",
    Loopback = "loopback",
});

/// `enum ReferrerPolicy`
#[cfg(feature = "fetch")]
#[non_exhaustive]
pub enum ReferrerPolicy {
    /// `""`
    None,
    /// `"no-referrer"`
    NoReferrer,
    /// `"no-referrer-when-downgrade"`
    NoReferrerWhenDowngrade,
    /// `"same-origin"`
    SameOrigin,
    /// `"origin"`
    Origin,
    /// `"strict-origin"`
    StrictOrigin,
    /// `"origin-when-cross-origin"`
    OriginWhenCrossOrigin,
    /// `"strict-origin-when-cross-origin"`
    StrictOriginWhenCrossOrigin,
    /// `"unsafe-url"`
    UnsafeUrl,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "fetch")]
enumeration!(ReferrerPolicy {
    None = "",
    NoReferrer = "no-referrer",
    NoReferrerWhenDowngrade = "no-referrer-when-downgrade",
    SameOrigin = "same-origin",
    Origin = "origin",
    StrictOrigin = "strict-origin",
    OriginWhenCrossOrigin = "origin-when-cross-origin",
    StrictOriginWhenCrossOrigin = "strict-origin-when-cross-origin",
    UnsafeUrl = "unsafe-url",
});

/// `typedef (Request or USVString) RequestInfo`
#[cfg(any(feature = "cache-storage", feature = "fetch", all(feature = "experimental", feature = "background-fetch")))]
#[non_exhaustive]
pub enum RequestInfo {
    /// `Request`
    Request(crate::Request),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(any(feature = "cache-storage", feature = "fetch", all(feature = "experimental", feature = "background-fetch")))]
union!(RequestInfo {
    Request(crate::Request): value,
    String(crate::JsString): string,
});

/// `typedef (sequence<sequence<ByteString>> or record<ByteString, ByteString>) HeadersInit`
#[cfg(any(feature = "fetch", feature = "webtransport"))]
#[non_exhaustive]
pub enum HeadersInit {
    /// `StringSequenceSequence`
    StringSequenceSequence(crate::Array<crate::Array<alloc::string::String>>),
    /// `StringRecord`
    StringRecord(crate::Record<alloc::string::String>),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(any(feature = "fetch", feature = "webtransport"))]
union!(HeadersInit {
    StringSequenceSequence(crate::Array<crate::Array<alloc::string::String>>): array,
    StringRecord(crate::Record<alloc::string::String>): record,
});

/// `typedef (Blob or BufferSource or FormData or URLSearchParams or USVString) XMLHttpRequestBodyInit`
#[doc(alias = "XMLHttpRequestBodyInit")]
#[cfg(any(feature = "beacon", feature = "fetch", feature = "xhr"))]
#[non_exhaustive]
pub enum XmlHttpRequestBodyInit {
    /// `Blob`
    Blob(crate::Blob),
    /// `ArrayBuffer`
    ArrayBuffer(crate::ArrayBuffer),
    /// `Int8Array`
    Int8Array(crate::Int8Array),
    /// `Int16Array`
    Int16Array(crate::Int16Array),
    /// `Int32Array`
    Int32Array(crate::Int32Array),
    /// `Uint8Array`
    Uint8Array(crate::Uint8Array),
    /// `Uint16Array`
    Uint16Array(crate::Uint16Array),
    /// `Uint32Array`
    Uint32Array(crate::Uint32Array),
    /// `Uint8ClampedArray`
    Uint8ClampedArray(crate::Uint8ClampedArray),
    /// `BigInt64Array`
    BigInt64Array(crate::BigInt64Array),
    /// `BigUint64Array`
    BigUint64Array(crate::BigUint64Array),
    /// `Float16Array`
    Float16Array(crate::Float16Array),
    /// `Float32Array`
    Float32Array(crate::Float32Array),
    /// `Float64Array`
    Float64Array(crate::Float64Array),
    /// `DataView`
    DataView(crate::DataView),
    /// `FormData`
    FormData(crate::FormData),
    /// `UrlSearchParams`
    UrlSearchParams(crate::UrlSearchParams),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(any(feature = "beacon", feature = "fetch", feature = "xhr"))]
union!(XmlHttpRequestBodyInit {
    Blob(crate::Blob): value,
    ArrayBuffer(crate::ArrayBuffer): value,
    Int8Array(crate::Int8Array): value,
    Int16Array(crate::Int16Array): value,
    Int32Array(crate::Int32Array): value,
    Uint8Array(crate::Uint8Array): value,
    Uint16Array(crate::Uint16Array): value,
    Uint32Array(crate::Uint32Array): value,
    Uint8ClampedArray(crate::Uint8ClampedArray): value,
    BigInt64Array(crate::BigInt64Array): value,
    BigUint64Array(crate::BigUint64Array): value,
    Float16Array(crate::Float16Array): value,
    Float32Array(crate::Float32Array): value,
    Float64Array(crate::Float64Array): value,
    DataView(crate::DataView): value,
    FormData(crate::FormData): value,
    UrlSearchParams(crate::UrlSearchParams): value,
    String(crate::JsString): string,
});
#[cfg(any(feature = "beacon", feature = "fetch", feature = "xhr"))]
wider!(XmlHttpRequestBodyInit: BufferSource {
    ArrayBuffer,
    Int8Array,
    Int16Array,
    Int32Array,
    Uint8Array,
    Uint16Array,
    Uint32Array,
    Uint8ClampedArray,
    BigInt64Array,
    BigUint64Array,
    Float16Array,
    Float32Array,
    Float64Array,
    DataView,
});
#[cfg(any(feature = "beacon", feature = "fetch", feature = "xhr"))]
wider!(XmlHttpRequestBodyInit: ArrayBufferView {
    Int8Array,
    Int16Array,
    Int32Array,
    Uint8Array,
    Uint16Array,
    Uint32Array,
    Uint8ClampedArray,
    BigInt64Array,
    BigUint64Array,
    Float16Array,
    Float32Array,
    Float64Array,
    DataView,
});

/// `typedef (ReadableStream or XMLHttpRequestBodyInit) BodyInit`
#[cfg(any(feature = "beacon", feature = "fetch"))]
#[non_exhaustive]
pub enum BodyInit {
    /// `ReadableStream`
    ReadableStream(crate::ReadableStream),
    /// `Blob`
    Blob(crate::Blob),
    /// `ArrayBuffer`
    ArrayBuffer(crate::ArrayBuffer),
    /// `Int8Array`
    Int8Array(crate::Int8Array),
    /// `Int16Array`
    Int16Array(crate::Int16Array),
    /// `Int32Array`
    Int32Array(crate::Int32Array),
    /// `Uint8Array`
    Uint8Array(crate::Uint8Array),
    /// `Uint16Array`
    Uint16Array(crate::Uint16Array),
    /// `Uint32Array`
    Uint32Array(crate::Uint32Array),
    /// `Uint8ClampedArray`
    Uint8ClampedArray(crate::Uint8ClampedArray),
    /// `BigInt64Array`
    BigInt64Array(crate::BigInt64Array),
    /// `BigUint64Array`
    BigUint64Array(crate::BigUint64Array),
    /// `Float16Array`
    Float16Array(crate::Float16Array),
    /// `Float32Array`
    Float32Array(crate::Float32Array),
    /// `Float64Array`
    Float64Array(crate::Float64Array),
    /// `DataView`
    DataView(crate::DataView),
    /// `FormData`
    FormData(crate::FormData),
    /// `UrlSearchParams`
    UrlSearchParams(crate::UrlSearchParams),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(any(feature = "beacon", feature = "fetch"))]
union!(BodyInit {
    ReadableStream(crate::ReadableStream): value,
    Blob(crate::Blob): value,
    ArrayBuffer(crate::ArrayBuffer): value,
    Int8Array(crate::Int8Array): value,
    Int16Array(crate::Int16Array): value,
    Int32Array(crate::Int32Array): value,
    Uint8Array(crate::Uint8Array): value,
    Uint16Array(crate::Uint16Array): value,
    Uint32Array(crate::Uint32Array): value,
    Uint8ClampedArray(crate::Uint8ClampedArray): value,
    BigInt64Array(crate::BigInt64Array): value,
    BigUint64Array(crate::BigUint64Array): value,
    Float16Array(crate::Float16Array): value,
    Float32Array(crate::Float32Array): value,
    Float64Array(crate::Float64Array): value,
    DataView(crate::DataView): value,
    FormData(crate::FormData): value,
    UrlSearchParams(crate::UrlSearchParams): value,
    String(crate::JsString): string,
});
#[cfg(any(feature = "beacon", feature = "fetch"))]
wider!(BodyInit: XmlHttpRequestBodyInit {
    Blob,
    ArrayBuffer,
    Int8Array,
    Int16Array,
    Int32Array,
    Uint8Array,
    Uint16Array,
    Uint32Array,
    Uint8ClampedArray,
    BigInt64Array,
    BigUint64Array,
    Float16Array,
    Float32Array,
    Float64Array,
    DataView,
    FormData,
    UrlSearchParams,
    String,
});
#[cfg(any(feature = "beacon", feature = "fetch"))]
wider!(BodyInit: BufferSource {
    ArrayBuffer,
    Int8Array,
    Int16Array,
    Int32Array,
    Uint8Array,
    Uint16Array,
    Uint32Array,
    Uint8ClampedArray,
    BigInt64Array,
    BigUint64Array,
    Float16Array,
    Float32Array,
    Float64Array,
    DataView,
});
#[cfg(any(feature = "beacon", feature = "fetch"))]
wider!(BodyInit: ArrayBufferView {
    Int8Array,
    Int16Array,
    Int32Array,
    Uint8Array,
    Uint16Array,
    Uint32Array,
    Uint8ClampedArray,
    BigInt64Array,
    BigUint64Array,
    Float16Array,
    Float32Array,
    Float64Array,
    DataView,
});
