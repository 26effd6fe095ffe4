//! Types: Fetching resources: fetch, Request, Response, Headers

#[cfg(any(feature = "fetch", feature = "webtransport"))]
web_interface! {
    /// The headers of a request or response.
    ///
    /// `interface Headers`
    ///
    /// Feature `fetch`. Exposed in Window, Worker. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Headers) · [Specification](https://fetch.spec.whatwg.org/#headers-class)
    pub struct Headers: [crate::Object];
    class = "Headers";
}

#[cfg(any(
    feature = "cache-storage", feature = "fetch", feature = "service-worker-scope",
    all(feature = "experimental", feature = "background-fetch"),
))]
web_interface! {
    /// A request for a resource.
    ///
    /// `interface Request`
    ///
    /// Feature `fetch`. Exposed in Window, Worker. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request) · [Specification](https://fetch.spec.whatwg.org/#request-class)
    pub struct Request: [crate::Object];
    class = "Request";
}

#[cfg(any(feature = "fetch", feature = "private-state-tokens"))]
web_dictionary! {
    /// Options for a request.
    ///
    /// `dictionary RequestInit`
    ///
    /// Members are added by the feature `private-state-tokens`.
    ///
    /// Feature `fetch`.
    pub struct RequestInit: [crate::Object];
    name = "RequestInit";
    extended;
}

#[cfg(any(feature = "fetch", feature = "service-worker-scope"))]
web_enumeration! {
    /// What the requested resource is for, such as an image or script.
    ///
    /// `enum RequestDestination`
    ///
    /// Feature `fetch`.
    pub enum RequestDestination {
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
    }
}

#[cfg(any(feature = "fetch", feature = "service-worker-scope"))]
web_enumeration! {
    /// Whether a request may go to other origins, and on which terms.
    ///
    /// `enum RequestMode`
    ///
    /// Feature `fetch`.
    pub enum RequestMode {
        Navigate = "navigate",
        SameOrigin = "same-origin",
        NoCors = "no-cors",
        Cors = "cors",
    }
}

#[cfg(any(feature = "fetch", feature = "workers", feature = "worklets"))]
web_enumeration! {
    /// Whether a request carries cookies: omit, same-origin or include.
    ///
    /// `enum RequestCredentials`
    ///
    /// Feature `fetch`.
    pub enum RequestCredentials {
        Omit = "omit",
        SameOrigin = "same-origin",
        Include = "include",
    }
}

#[cfg(feature = "fetch")]
web_enumeration! {
    /// How a request uses the browser's HTTP cache.
    ///
    /// `enum RequestCache`
    ///
    /// Feature `fetch`.
    pub enum RequestCache {
        Default = "default",
        NoStore = "no-store",
        Reload = "reload",
        NoCache = "no-cache",
        ForceCache = "force-cache",
        OnlyIfCached = "only-if-cached",
    }
}

#[cfg(feature = "fetch")]
web_enumeration! {
    /// What happens on a redirect: follow, error or manual.
    ///
    /// `enum RequestRedirect`
    ///
    /// Feature `fetch`.
    pub enum RequestRedirect {
        Follow = "follow",
        Error = "error",
        Manual = "manual",
    }
}

#[cfg(feature = "fetch")]
web_enumeration! {
    /// How the body is sent while the response arrives; `half` means first the whole request.
    ///
    /// `enum RequestDuplex`
    ///
    /// Feature `fetch`.
    pub enum RequestDuplex {
        Half = "half",
    }
}

#[cfg(feature = "fetch")]
web_enumeration! {
    /// How urgent a request is next to others of its kind: high, low or auto.
    ///
    /// `enum RequestPriority`
    ///
    /// Feature `fetch`.
    pub enum RequestPriority {
        High = "high",
        Low = "low",
        Auto = "auto",
    }
}

#[cfg(any(
    feature = "cache-storage", feature = "fetch", feature = "service-worker-scope", feature = "webassembly",
    all(feature = "experimental", feature = "background-fetch"),
))]
web_interface! {
    /// The response to a request.
    ///
    /// `interface Response`
    ///
    /// Feature `fetch`. Exposed in Window, Worker. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response) · [Specification](https://fetch.spec.whatwg.org/#response-class)
    pub struct Response: [crate::Object];
    class = "Response";
}

#[cfg(feature = "fetch")]
web_dictionary! {
    /// Options for a response made by script.
    ///
    /// `dictionary ResponseInit`
    ///
    /// Feature `fetch`.
    pub struct ResponseInit: [crate::Object];
    name = "ResponseInit";
    optional;
}

#[cfg(feature = "fetch")]
web_enumeration! {
    /// The kind of a response, such as `basic`, `cors` or `opaque`.
    ///
    /// `enum ResponseType`
    ///
    /// Feature `fetch`.
    pub enum ResponseType {
        Basic = "basic",
        Cors = "cors",
        Default = "default",
        Error = "error",
        Opaque = "opaque",
        Opaqueredirect = "opaqueredirect",
    }
}

#[cfg(all(feature = "experimental", any(feature = "fetch", feature = "private-state-tokens")))]
web_dictionary! {
    /// The options of `fetchLater`.
    ///
    /// `dictionary DeferredRequestInit : RequestInit`
    ///
    /// Inherits the methods of [`RequestInit`](crate::RequestInit).
    ///
    /// Members are added by the feature `private-state-tokens`.
    ///
    /// Features `fetch` and `experimental`.
    pub struct DeferredRequestInit: [crate::RequestInit, crate::Object];
    name = "DeferredRequestInit";
}

#[cfg(all(feature = "experimental", feature = "fetch"))]
web_interface! {
    /// The state of a request that was handed to `fetchLater`.
    ///
    /// `interface FetchLaterResult`
    ///
    /// Features `fetch` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FetchLaterResult) · [Specification](https://fetch.spec.whatwg.org/#fetchlaterresult)
    pub struct FetchLaterResult: [crate::Object];
    class = "FetchLaterResult";
}

#[cfg(feature = "fetch")]
web_enumeration! {
    /// Whether an IP address lies on the public internet, in a local network or on the device.
    ///
    /// `enum IPAddressSpace`
    ///
    /// Feature `fetch`.
    #[doc(alias = "IPAddressSpace")]
    pub enum IpAddressSpace {
        Public = "public",
        Local = "local",
        Loopback = "loopback",
    }
}

#[cfg(feature = "fetch")]
web_enumeration! {
    /// How much of the page's URL a request tells the server.
    ///
    /// `enum ReferrerPolicy`
    ///
    /// Feature `fetch`.
    pub enum ReferrerPolicy {
        None = "",
        NoReferrer = "no-referrer",
        NoReferrerWhenDowngrade = "no-referrer-when-downgrade",
        SameOrigin = "same-origin",
        Origin = "origin",
        StrictOrigin = "strict-origin",
        OriginWhenCrossOrigin = "origin-when-cross-origin",
        StrictOriginWhenCrossOrigin = "strict-origin-when-cross-origin",
        UnsafeUrl = "unsafe-url",
    }
}

#[cfg(any(feature = "cache-storage", feature = "fetch", all(feature = "experimental", feature = "background-fetch")))]
web_union! {
    /// `typedef (Request or USVString) RequestInfo`
    ///
    /// Feature `fetch`.
    pub enum RequestInfo {
        Request(crate::Request): value,
        String(crate::JsString): string,
    }
}

#[cfg(any(feature = "fetch", feature = "webtransport"))]
web_union! {
    /// `typedef (sequence<sequence<ByteString>> or record<ByteString, ByteString>) HeadersInit`
    ///
    /// Feature `fetch`.
    pub enum HeadersInit {
        StringSequenceSequence(crate::Array<crate::Array<alloc::string::String>>): array,
        StringRecord(crate::Record<alloc::string::String>): record,
    }
    into crate::Object;
}

#[cfg(any(feature = "beacon", feature = "fetch", feature = "xhr"))]
web_union! {
    /// `typedef (Blob or BufferSource or FormData or URLSearchParams or USVString) XMLHttpRequestBodyInit`
    ///
    /// Feature `fetch`.
    #[doc(alias = "XMLHttpRequestBodyInit")]
    pub enum XmlHttpRequestBodyInit {
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
    from crate::BufferSource {
        ArrayBuffer, Int8Array, Int16Array, Int32Array, Uint8Array, Uint16Array, Uint32Array, Uint8ClampedArray,
        BigInt64Array, BigUint64Array, Float16Array, Float32Array, Float64Array, DataView,
    };
    through crate::BufferSource => crate::ArrayBufferView;
}

#[cfg(any(feature = "beacon", feature = "fetch"))]
web_union! {
    /// `typedef (ReadableStream or XMLHttpRequestBodyInit) BodyInit`
    ///
    /// Feature `fetch`.
    pub enum BodyInit {
        ReadableStream(crate::ReadableStream): value,
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

#[cfg(feature = "fetch")]
web_stands_for!(crate::Response, crate::ResponseInit);

#[cfg(all(feature = "webtransport", any(feature = "beacon", feature = "fetch")))]
web_stands_for!(crate::WebTransportReceiveStream, crate::BodyInit, ReadableStream(crate::ReadableStream));

#[cfg(all(
    any(
        feature = "custom-elements", feature = "drag-and-drop", feature = "file-entries", feature = "file-system",
        feature = "files", feature = "form-data", feature = "web-share",
    ), any(feature = "beacon", feature = "fetch"),
))]
web_stands_for!(crate::File, crate::BodyInit, Blob(crate::Blob));
