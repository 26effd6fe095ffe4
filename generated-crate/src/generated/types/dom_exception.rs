//! Types: DOMException and QuotaExceededError, what web APIs throw

/// `interface QuotaExceededError : DOMException`
///
/// Exposed everywhere.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/QuotaExceededError) · [Specification](https://webidl.spec.whatwg.org/#quotaexceedederror)
#[cfg(feature = "dom-exception")]
#[repr(transparent)]
pub struct QuotaExceededError {
    parent: crate::DomException,
}
#[cfg(feature = "dom-exception")]
interface!(QuotaExceededError: crate::DomException; "QuotaExceededError");

/// `dictionary QuotaExceededErrorOptions`
#[cfg(feature = "dom-exception")]
#[repr(transparent)]
pub struct QuotaExceededErrorOptions {
    parent: crate::Object,
}
#[cfg(feature = "dom-exception")]
dictionary!(QuotaExceededErrorOptions:; "QuotaExceededErrorOptions");

/// `interface DOMException`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMException) · [Specification](https://webidl.spec.whatwg.org/#idl-DOMException)
#[doc(alias = "DOMException")]
#[cfg(any(
    feature = "dom-exception", feature = "file-entries", feature = "file-reader", feature = "indexed-db",
    feature = "media-capture", feature = "web-audio", feature = "web-codecs", feature = "webgpu", feature = "webrtc",
    feature = "webtransport",
    all(
        feature = "experimental",
        any(feature = "fedcm", feature = "media-capture-extensions", feature = "sensors", feature = "webrtc-identity"),
    ),
))]
#[repr(transparent)]
pub struct DomException {
    parent: crate::Object,
}
#[cfg(any(
    feature = "dom-exception", feature = "file-entries", feature = "file-reader", feature = "indexed-db",
    feature = "media-capture", feature = "web-audio", feature = "web-codecs", feature = "webgpu", feature = "webrtc",
    feature = "webtransport",
    all(
        feature = "experimental",
        any(feature = "fedcm", feature = "media-capture-extensions", feature = "sensors", feature = "webrtc-identity"),
    ),
))]
interface!(DomException:; "DOMException");
#[cfg(any(
    feature = "dom-exception", feature = "file-entries", feature = "file-reader", feature = "indexed-db",
    feature = "media-capture", feature = "web-audio", feature = "web-codecs", feature = "webgpu", feature = "webrtc",
    feature = "webtransport",
    all(
        feature = "experimental",
        any(feature = "fedcm", feature = "media-capture-extensions", feature = "sensors", feature = "webrtc-identity"),
    ),
))]
extended!([] DomException);

/// `typedef (Int8Array or Int16Array or Int32Array or Uint8Array or Uint16Array or Uint32Array or Uint8ClampedArray or BigInt64Array or BigUint64Array or Float16Array or Float32Array or Float64Array or DataView) ArrayBufferView`
#[cfg(any(
    feature = "beacon", feature = "dom-exception", feature = "encrypted-media", feature = "fetch",
    feature = "file-system", feature = "files", feature = "font-loading", feature = "image-decoder", feature = "push",
    feature = "streams", feature = "subtle-crypto", feature = "web-codecs", feature = "webauthn",
    feature = "websockets", feature = "webtransport", feature = "xhr",
    all(
        feature = "experimental",
        any(
            feature = "language-model", feature = "presentation", feature = "secure-payment-confirmation",
            feature = "web-bluetooth", feature = "web-hid", feature = "web-nfc", feature = "web-usb", feature = "webnn",
        ),
    ),
))]
#[non_exhaustive]
pub enum ArrayBufferView {
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
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(any(
    feature = "beacon", feature = "dom-exception", feature = "encrypted-media", feature = "fetch",
    feature = "file-system", feature = "files", feature = "font-loading", feature = "image-decoder", feature = "push",
    feature = "streams", feature = "subtle-crypto", feature = "web-codecs", feature = "webauthn",
    feature = "websockets", feature = "webtransport", feature = "xhr",
    all(
        feature = "experimental",
        any(
            feature = "language-model", feature = "presentation", feature = "secure-payment-confirmation",
            feature = "web-bluetooth", feature = "web-hid", feature = "web-nfc", feature = "web-usb", feature = "webnn",
        ),
    ),
))]
union!(ArrayBufferView {
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
});

/// `typedef (ArrayBuffer or ArrayBufferView) BufferSource`
#[cfg(any(
    feature = "beacon", feature = "dom-exception", feature = "encrypted-media", feature = "fetch",
    feature = "file-system", feature = "files", feature = "font-loading", feature = "push", feature = "subtle-crypto",
    feature = "web-codecs", feature = "webauthn", feature = "websockets", feature = "webtransport", feature = "xhr",
    all(
        feature = "experimental",
        any(
            feature = "language-model", feature = "secure-payment-confirmation", feature = "web-bluetooth",
            feature = "web-hid", feature = "web-nfc", feature = "web-usb",
        ),
    ),
))]
#[non_exhaustive]
pub enum BufferSource {
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
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(any(
    feature = "beacon", feature = "dom-exception", feature = "encrypted-media", feature = "fetch",
    feature = "file-system", feature = "files", feature = "font-loading", feature = "push", feature = "subtle-crypto",
    feature = "web-codecs", feature = "webauthn", feature = "websockets", feature = "webtransport", feature = "xhr",
    all(
        feature = "experimental",
        any(
            feature = "language-model", feature = "secure-payment-confirmation", feature = "web-bluetooth",
            feature = "web-hid", feature = "web-nfc", feature = "web-usb",
        ),
    ),
))]
union!(BufferSource {
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
});
#[cfg(any(
    feature = "beacon", feature = "dom-exception", feature = "encrypted-media", feature = "fetch",
    feature = "file-system", feature = "files", feature = "font-loading", feature = "push", feature = "subtle-crypto",
    feature = "web-codecs", feature = "webauthn", feature = "websockets", feature = "webtransport", feature = "xhr",
    all(
        feature = "experimental",
        any(
            feature = "language-model", feature = "secure-payment-confirmation", feature = "web-bluetooth",
            feature = "web-hid", feature = "web-nfc", feature = "web-usb",
        ),
    ),
))]
wider!(BufferSource: ArrayBufferView {
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

/// `callback VoidFunction = undefined ()`
#[cfg(any(
    feature = "dom-exception", feature = "globals", feature = "webrtc",
    all(feature = "experimental", any(feature = "css-worklets", feature = "observables")),
))]
pub type VoidFunction = crate::Function<fn()>;

/// `typedef (ArrayBuffer or SharedArrayBuffer or ArrayBufferView) AllowSharedBufferSource`
#[cfg(any(
    feature = "dom-exception", feature = "image-decoder", feature = "web-codecs",
    all(feature = "experimental", feature = "webnn"),
))]
#[non_exhaustive]
pub enum AllowSharedBufferSource {
    /// `ArrayBuffer`
    ArrayBuffer(crate::ArrayBuffer),
    /// `SharedArrayBuffer`
    SharedArrayBuffer(crate::SharedArrayBuffer),
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
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(any(
    feature = "dom-exception", feature = "image-decoder", feature = "web-codecs",
    all(feature = "experimental", feature = "webnn"),
))]
union!(AllowSharedBufferSource {
    ArrayBuffer(crate::ArrayBuffer): value,
    SharedArrayBuffer(crate::SharedArrayBuffer): value,
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
});
#[cfg(any(
    feature = "dom-exception", feature = "image-decoder", feature = "web-codecs",
    all(feature = "experimental", feature = "webnn"),
))]
wider!(AllowSharedBufferSource: ArrayBufferView {
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
