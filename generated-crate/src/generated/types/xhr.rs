//! Types: XMLHttpRequest

web_interface! {
    /// The common base for the progress events of requests and uploads.
    ///
    /// `interface XMLHttpRequestEventTarget : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `xhr`. Exposed in Window, DedicatedWorker, SharedWorker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequestEventTarget) · [Specification](https://xhr.spec.whatwg.org/#xmlhttprequesteventtarget)
    #[doc(alias = "XMLHttpRequestEventTarget")]
    pub struct XmlHttpRequestEventTarget: [crate::EventTarget, crate::Object];
    class = "XMLHttpRequestEventTarget";
    extended;
}

#[cfg(feature = "xhr")]
web_interface! {
    /// The upload part of a request, which fires progress events.
    ///
    /// `interface XMLHttpRequestUpload : XMLHttpRequestEventTarget`
    ///
    /// Inherits the methods of [`XmlHttpRequestEventTarget`](crate::XmlHttpRequestEventTarget) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `xhr`. Exposed in Window, DedicatedWorker, SharedWorker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequestUpload) · [Specification](https://xhr.spec.whatwg.org/#xmlhttprequestupload)
    #[doc(alias = "XMLHttpRequestUpload")]
    pub struct XmlHttpRequestUpload: [crate::XmlHttpRequestEventTarget, crate::EventTarget, crate::Object];
    class = "XMLHttpRequestUpload";
}

#[cfg(feature = "xhr")]
web_enumeration! {
    /// The form in which a response is wanted: text, bytes, a blob, a document or parsed JSON.
    ///
    /// `enum XMLHttpRequestResponseType`
    ///
    /// Feature `xhr`.
    #[doc(alias = "XMLHttpRequestResponseType")]
    pub enum XmlHttpRequestResponseType {
        None = "",
        Arraybuffer = "arraybuffer",
        Blob = "blob",
        Document = "document",
        Json = "json",
        Text = "text",
    }
}

web_interface! {
    /// An HTTP request from a script, older and more intricate than `fetch`.
    ///
    /// `interface XMLHttpRequest : XMLHttpRequestEventTarget`
    ///
    /// Inherits the methods of [`XmlHttpRequestEventTarget`](crate::XmlHttpRequestEventTarget) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `private-state-tokens`.
    ///
    /// Feature `xhr`. Exposed in Window, DedicatedWorker, SharedWorker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest) · [Specification](https://xhr.spec.whatwg.org/#interface-xmlhttprequest)
    #[doc(alias = "XMLHttpRequest")]
    pub struct XmlHttpRequest: [crate::XmlHttpRequestEventTarget, crate::EventTarget, crate::Object];
    class = "XMLHttpRequest";
}

#[cfg(feature = "xhr")]
web_union! {
    /// `(Document or XMLHttpRequestBodyInit)`
    ///
    /// Feature `xhr`.
    pub enum DocumentOrXmlHttpRequestBodyInit {
        Document(crate::Document): value,
        Blob(crate::Blob): value,
        FormData(crate::FormData): value,
        UrlSearchParams(crate::UrlSearchParams): value,
        ArrayBuffer(crate::ArrayBuffer): value,
        Int8Array(crate::Int8Array): numbers,
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
        String(crate::JsString): string,
    }
    from crate::XmlHttpRequestBodyInit {
        Blob, FormData, UrlSearchParams, ArrayBuffer, Int8Array, Int16Array, Int32Array, Uint8Array, Uint16Array,
        Uint32Array, Uint8ClampedArray, BigInt64Array, BigUint64Array, Float16Array, Float32Array, Float64Array,
        DataView, String,
    };
    through crate::XmlHttpRequestBodyInit => crate::BufferSource;
    through crate::XmlHttpRequestBodyInit => crate::ArrayBufferView;
}

#[cfg(all(feature = "xml", feature = "xhr"))]
web_stands_for!(crate::XmlDocument, crate::DocumentOrXmlHttpRequestBodyInit, Document(crate::Document));

#[cfg(all(
    any(
        feature = "custom-elements", feature = "drag-and-drop", feature = "file-entries", feature = "file-system",
        feature = "files", feature = "form-data", feature = "web-share",
    ), feature = "xhr",
))]
web_stands_for!(crate::File, crate::DocumentOrXmlHttpRequestBodyInit, Blob(crate::Blob));
