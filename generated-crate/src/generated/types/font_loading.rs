//! Types: Loading fonts from a program: FontFace and document.fonts, and the fonts of the machine

/// `dictionary FontFaceDescriptors`
#[repr(transparent)]
pub struct FontFaceDescriptors {
    parent: crate::Object,
}
dictionary!(FontFaceDescriptors:; "FontFaceDescriptors");

/// `enum FontFaceLoadStatus`
#[non_exhaustive]
pub enum FontFaceLoadStatus {
    /// `"unloaded"`
    Unloaded,
    /// `"loading"`
    Loading,
    /// `"loaded"`
    Loaded,
    /// `"error"`
    Error,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(FontFaceLoadStatus {
    Unloaded = "unloaded",
    Loading = "loading",
    Loaded = "loaded",
    Error = "error",
});

/// `interface FontFace`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/FontFace) · [Specification](https://drafts.csswg.org/css-font-loading/#fontface-interface)
#[repr(transparent)]
pub struct FontFace {
    parent: crate::Object,
}
interface!(FontFace:; "FontFace");

/// `interface FontFaceFeatures`
///
/// Exposed in Window, Worker.
#[cfg(all(feature = "experimental", feature = "font-loading"))]
#[repr(transparent)]
pub struct FontFaceFeatures {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "font-loading"))]
interface!(FontFaceFeatures:; "FontFaceFeatures");

/// `interface FontFaceVariationAxis`
///
/// Exposed in Window, Worker.
#[cfg(all(feature = "experimental", feature = "font-loading"))]
#[repr(transparent)]
pub struct FontFaceVariationAxis {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "font-loading"))]
interface!(FontFaceVariationAxis:; "FontFaceVariationAxis");

/// `interface FontFaceVariations`
///
/// Exposed in Window, Worker.
#[cfg(all(feature = "experimental", feature = "font-loading"))]
#[repr(transparent)]
pub struct FontFaceVariations {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "font-loading"))]
interface!(FontFaceVariations:; "FontFaceVariations");

/// `interface FontFacePalette`
///
/// Exposed in Window, Worker.
#[cfg(all(feature = "experimental", feature = "font-loading"))]
#[repr(transparent)]
pub struct FontFacePalette {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "font-loading"))]
interface!(FontFacePalette:; "FontFacePalette");

/// `interface FontFacePalettes`
///
/// Exposed in Window, Worker.
#[cfg(all(feature = "experimental", feature = "font-loading"))]
#[repr(transparent)]
pub struct FontFacePalettes {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "font-loading"))]
interface!(FontFacePalettes:; "FontFacePalettes");

/// `dictionary FontFaceSetLoadEventInit : EventInit`
#[repr(transparent)]
pub struct FontFaceSetLoadEventInit {
    parent: crate::EventInit,
}
dictionary!(FontFaceSetLoadEventInit: crate::EventInit; "FontFaceSetLoadEventInit");

/// `interface FontFaceSetLoadEvent : Event`
///
/// Exposed in Window, Worker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FontFaceSetLoadEvent) · [Specification](https://drafts.csswg.org/css-font-loading/#fontfacesetloadevent)
#[repr(transparent)]
pub struct FontFaceSetLoadEvent {
    parent: crate::Event,
}
interface!(FontFaceSetLoadEvent: crate::Event; "FontFaceSetLoadEvent");

/// `enum FontFaceSetLoadStatus`
#[non_exhaustive]
pub enum FontFaceSetLoadStatus {
    /// `"loading"`
    Loading,
    /// `"loaded"`
    Loaded,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(FontFaceSetLoadStatus {
    Loading = "loading",
    Loaded = "loaded",
});

/// `interface FontFaceSet : EventTarget`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/FontFaceSet) · [Specification](https://drafts.csswg.org/css-font-loading/#FontFaceSet-interface)
#[repr(transparent)]
pub struct FontFaceSet {
    parent: crate::EventTarget,
}
interface!(FontFaceSet: crate::EventTarget; "FontFaceSet");

/// `dictionary QueryOptions`
#[cfg(all(feature = "experimental", feature = "font-loading"))]
#[repr(transparent)]
pub struct QueryOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "font-loading"))]
dictionary!(QueryOptions:; "QueryOptions");

/// `interface FontData`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FontData) · [Specification](https://wicg.github.io/local-font-access/#fontdata-interface)
#[cfg(all(feature = "experimental", feature = "font-loading"))]
#[repr(transparent)]
pub struct FontData {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "font-loading"))]
interface!(FontData:; "FontData");

/// `(CSSOMString or BufferSource)`
#[non_exhaustive]
pub enum CssomStringOrBufferSource {
    /// `String`
    String(crate::JsString),
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
union!(CssomStringOrBufferSource {
    String(crate::JsString): string,
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
wider!(CssomStringOrBufferSource: BufferSource {
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
wider!(CssomStringOrBufferSource: ArrayBufferView {
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
