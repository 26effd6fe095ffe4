//! Types: XMLHttpRequest

/// `interface XMLHttpRequestEventTarget : EventTarget`
///
/// Exposed in Window, DedicatedWorker, SharedWorker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequestEventTarget) · [Specification](https://xhr.spec.whatwg.org/#xmlhttprequesteventtarget)
#[doc(alias = "XMLHttpRequestEventTarget")]
#[repr(transparent)]
pub struct XmlHttpRequestEventTarget {
    parent: crate::EventTarget,
}
interface!(XmlHttpRequestEventTarget: crate::EventTarget; "XMLHttpRequestEventTarget");
extended!([] XmlHttpRequestEventTarget);

/// `interface XMLHttpRequestUpload : XMLHttpRequestEventTarget`
///
/// Exposed in Window, DedicatedWorker, SharedWorker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequestUpload) · [Specification](https://xhr.spec.whatwg.org/#xmlhttprequestupload)
#[doc(alias = "XMLHttpRequestUpload")]
#[cfg(feature = "xhr")]
#[repr(transparent)]
pub struct XmlHttpRequestUpload {
    parent: crate::XmlHttpRequestEventTarget,
}
#[cfg(feature = "xhr")]
interface!(XmlHttpRequestUpload: crate::XmlHttpRequestEventTarget, crate::EventTarget; "XMLHttpRequestUpload");

/// `enum XMLHttpRequestResponseType`
#[doc(alias = "XMLHttpRequestResponseType")]
#[cfg(feature = "xhr")]
#[non_exhaustive]
pub enum XmlHttpRequestResponseType {
    /// `""`
    None,
    /// `"arraybuffer"`
    Arraybuffer,
    /// `"blob"`
    Blob,
    /// `"document"`
    Document,
    /// `"json"`
    Json,
    /// `"text"`
    Text,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "xhr")]
enumeration!(XmlHttpRequestResponseType {
    None = "",
    Arraybuffer = "arraybuffer",
    Blob = "blob",
    Document = "document",
    Json = "json",
    Text = "text",
});

/// `interface XMLHttpRequest : XMLHttpRequestEventTarget`
///
/// Exposed in Window, DedicatedWorker, SharedWorker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest) · [Specification](https://xhr.spec.whatwg.org/#interface-xmlhttprequest)
#[doc(alias = "XMLHttpRequest")]
#[repr(transparent)]
pub struct XmlHttpRequest {
    parent: crate::XmlHttpRequestEventTarget,
}
interface!(XmlHttpRequest: crate::XmlHttpRequestEventTarget, crate::EventTarget; "XMLHttpRequest");

/// `(Document or XMLHttpRequestBodyInit)`
#[cfg(feature = "xhr")]
#[non_exhaustive]
pub enum DocumentOrXmlHttpRequestBodyInit {
    /// `Document`
    Document(crate::Document),
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
#[cfg(feature = "xhr")]
union!(DocumentOrXmlHttpRequestBodyInit {
    Document(crate::Document): value,
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
#[cfg(feature = "xhr")]
wider!(DocumentOrXmlHttpRequestBodyInit: XmlHttpRequestBodyInit {
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
#[cfg(feature = "xhr")]
wider!(DocumentOrXmlHttpRequestBodyInit: BufferSource {
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
#[cfg(feature = "xhr")]
wider!(DocumentOrXmlHttpRequestBodyInit: ArrayBufferView {
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
