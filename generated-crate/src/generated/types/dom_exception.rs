//! Types: DOMException and QuotaExceededError, what web APIs throw

#[cfg(feature = "dom-exception")]
web_interface! {
    /// An error for a limit, such as of storage, that an operation would exceed.
    ///
    /// `interface QuotaExceededError : DOMException`
    ///
    /// Inherits the methods of [`DomException`](crate::DomException).
    ///
    /// Feature `dom-exception`. Exposed everywhere. [MDN](https://developer.mozilla.org/docs/Web/API/QuotaExceededError) · [Specification](https://webidl.spec.whatwg.org/#quotaexceedederror)
    pub struct QuotaExceededError: [crate::DomException, crate::Object];
    class = "QuotaExceededError";
}

#[cfg(feature = "dom-exception")]
web_dictionary! {
    /// The numbers for a new `QuotaExceededError`.
    ///
    /// `dictionary QuotaExceededErrorOptions`
    ///
    /// Feature `dom-exception`.
    pub struct QuotaExceededErrorOptions: [crate::Object];
    name = "QuotaExceededErrorOptions";
}

#[cfg(any(
    feature = "dom-exception", feature = "file-entries", feature = "file-reader", feature = "indexed-db",
    feature = "media-capture", feature = "web-audio", feature = "web-codecs", feature = "webgpu", feature = "webrtc",
    feature = "webtransport",
    all(feature = "experimental", any(
        feature = "fedcm", feature = "media-capture-extensions", feature = "sensors", feature = "webrtc-identity",
    )),
))]
web_interface! {
    /// An error of the web platform; its `name` tells the kind.
    ///
    /// `interface DOMException`
    ///
    /// Feature `dom-exception`. Exposed everywhere. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMException) · [Specification](https://webidl.spec.whatwg.org/#idl-DOMException)
    #[doc(alias = "DOMException")]
    pub struct DomException: [crate::Object];
    class = "DOMException";
    extended;
}

#[cfg(any(
    feature = "beacon", feature = "dom-exception", feature = "encrypted-media", feature = "fetch",
    feature = "file-system", feature = "files", feature = "font-loading", feature = "image-decoder", feature = "push",
    feature = "streams", feature = "subtle-crypto", feature = "web-codecs", feature = "webauthn",
    feature = "websockets", feature = "webtransport", feature = "xhr",
    all(feature = "experimental", any(
        feature = "language-model", feature = "presentation", feature = "secure-payment-confirmation",
        feature = "web-bluetooth", feature = "web-hid", feature = "web-nfc", feature = "web-usb", feature = "webnn",
    )),
))]
web_union! {
    /// `typedef (Int8Array or Int16Array or Int32Array or Uint8Array or Uint16Array or Uint32Array or Uint8ClampedArray or BigInt64Array or BigUint64Array or Float16Array or Float32Array or Float64Array or DataView) ArrayBufferView`
    ///
    /// Feature `dom-exception`.
    pub enum ArrayBufferView {
        Int8Array(crate::Int8Array): copied_numbers,
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
    }
    into crate::Object;
}

#[cfg(any(
    feature = "beacon", feature = "dom-exception", feature = "encrypted-media", feature = "fetch",
    feature = "file-system", feature = "files", feature = "font-loading", feature = "push", feature = "subtle-crypto",
    feature = "web-codecs", feature = "webauthn", feature = "websockets", feature = "webtransport", feature = "xhr",
    all(feature = "experimental", any(
        feature = "language-model", feature = "secure-payment-confirmation", feature = "web-bluetooth",
        feature = "web-hid", feature = "web-nfc", feature = "web-usb",
    )),
))]
web_union! {
    /// `typedef (ArrayBuffer or ArrayBufferView) BufferSource`
    ///
    /// Feature `dom-exception`.
    pub enum BufferSource {
        ArrayBuffer(crate::ArrayBuffer): value,
        Int8Array(crate::Int8Array): copied_numbers,
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
    }
    from crate::ArrayBufferView {
        Int8Array, Int16Array, Int32Array, Uint8Array, Uint16Array, Uint32Array, Uint8ClampedArray, BigInt64Array,
        BigUint64Array, Float16Array, Float32Array, Float64Array, DataView,
    };
    into crate::Object;
}

/// `callback VoidFunction = undefined ()`
///
/// Feature `dom-exception`.
#[cfg(any(
    feature = "dom-exception", feature = "globals", feature = "webrtc",
    all(feature = "experimental", any(feature = "css-worklets", feature = "observables")),
))]
pub type VoidFunction = crate::Function<fn()>;

#[cfg(any(
    feature = "dom-exception", feature = "image-decoder", feature = "web-codecs",
    all(feature = "experimental", feature = "webnn"),
))]
web_union! {
    /// `typedef (ArrayBuffer or SharedArrayBuffer or ArrayBufferView) AllowSharedBufferSource`
    ///
    /// Feature `dom-exception`.
    pub enum AllowSharedBufferSource {
        ArrayBuffer(crate::ArrayBuffer): value,
        SharedArrayBuffer(crate::SharedArrayBuffer): value,
        Int8Array(crate::Int8Array): copied_numbers,
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
    }
    from crate::ArrayBufferView {
        Int8Array, Int16Array, Int32Array, Uint8Array, Uint16Array, Uint32Array, Uint8ClampedArray, BigInt64Array,
        BigUint64Array, Float16Array, Float32Array, Float64Array, DataView,
    };
    into crate::Object;
}
