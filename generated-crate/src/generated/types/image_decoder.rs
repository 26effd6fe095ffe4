//! Types: Decoding images frame by frame

/// `interface ImageDecoder`
///
/// Exposed in Window, DedicatedWorker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ImageDecoder) · [Specification](https://w3c.github.io/webcodecs/#imagedecoder-interface)
#[repr(transparent)]
pub struct ImageDecoder {
    parent: crate::Object,
}
interface!(ImageDecoder:; "ImageDecoder");

/// `dictionary ImageDecoderInit`
#[repr(transparent)]
pub struct ImageDecoderInit {
    parent: crate::Object,
}
dictionary!(ImageDecoderInit:; "ImageDecoderInit");

/// `dictionary ImageDecodeOptions`
#[repr(transparent)]
pub struct ImageDecodeOptions {
    parent: crate::Object,
}
dictionary!(ImageDecodeOptions:; "ImageDecodeOptions");

/// `dictionary ImageDecodeResult`
#[repr(transparent)]
pub struct ImageDecodeResult {
    parent: crate::Object,
}
dictionary!(ImageDecodeResult:; "ImageDecodeResult");

/// `interface ImageTrackList`
///
/// Exposed in Window, DedicatedWorker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ImageTrackList) · [Specification](https://w3c.github.io/webcodecs/#imagetracklist-interface)
#[repr(transparent)]
pub struct ImageTrackList {
    parent: crate::Object,
}
interface!(ImageTrackList:; "ImageTrackList");

/// `interface ImageTrack`
///
/// Exposed in Window, DedicatedWorker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ImageTrack) · [Specification](https://w3c.github.io/webcodecs/#imagetrack-interface)
#[repr(transparent)]
pub struct ImageTrack {
    parent: crate::Object,
}
interface!(ImageTrack:; "ImageTrack");

/// `typedef (AllowSharedBufferSource or ReadableStream) ImageBufferSource`
#[non_exhaustive]
pub enum ImageBufferSource {
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
    /// `ReadableStream`
    ReadableStream(crate::ReadableStream),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(ImageBufferSource {
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
    ReadableStream(crate::ReadableStream): value,
});
wider!(ImageBufferSource: AllowSharedBufferSource {
    ArrayBuffer,
    SharedArrayBuffer,
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
wider!(ImageBufferSource: ArrayBufferView {
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
