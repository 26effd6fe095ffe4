//! Types: The pixels of an image: ImageData

/// `enum PredefinedColorSpace`
#[cfg(any(
    feature = "canvas-2d", feature = "image-data", feature = "web-codecs", feature = "webgl", feature = "webgl2",
    feature = "webgpu",
))]
#[non_exhaustive]
pub enum PredefinedColorSpace {
    /// `"srgb"`
    Srgb,
    /// `"srgb-linear"`
    SrgbLinear,
    /// `"display-p3"`
    DisplayP3,
    /// `"display-p3-linear"`
    DisplayP3Linear,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(
    feature = "canvas-2d", feature = "image-data", feature = "web-codecs", feature = "webgl", feature = "webgl2",
    feature = "webgpu",
))]
enumeration!(PredefinedColorSpace {
    Srgb = "srgb",
    SrgbLinear = "srgb-linear",
    DisplayP3 = "display-p3",
    DisplayP3Linear = "display-p3-linear",
});

/// `enum ImageDataPixelFormat`
#[cfg(feature = "image-data")]
#[non_exhaustive]
pub enum ImageDataPixelFormat {
    /// `"rgba-unorm8"`
    RgbaUnorm8,
    /// `"rgba-float16"`
    RgbaFloat16,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "image-data")]
enumeration!(ImageDataPixelFormat {
    RgbaUnorm8 = "rgba-unorm8",
    RgbaFloat16 = "rgba-float16",
});

/// `dictionary ImageDataSettings`
#[cfg(any(feature = "canvas-2d", feature = "image-data", feature = "offscreen-canvas"))]
#[repr(transparent)]
pub struct ImageDataSettings {
    parent: crate::Object,
}
#[cfg(any(feature = "canvas-2d", feature = "image-data", feature = "offscreen-canvas"))]
dictionary!(ImageDataSettings:; "ImageDataSettings");

/// `interface ImageData`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ImageData) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#imagedata)
#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "image-data", feature = "offscreen-canvas",
    feature = "webgl", feature = "webgl2", feature = "webgpu",
    all(feature = "experimental", any(feature = "language-model", feature = "shape-detection")),
))]
#[repr(transparent)]
pub struct ImageData {
    parent: crate::Object,
}
#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "image-data", feature = "offscreen-canvas",
    feature = "webgl", feature = "webgl2", feature = "webgpu",
    all(feature = "experimental", any(feature = "language-model", feature = "shape-detection")),
))]
interface!(ImageData:; "ImageData");

/// `typedef (Uint8ClampedArray or Float16Array) ImageDataArray`
#[cfg(feature = "image-data")]
#[non_exhaustive]
pub enum ImageDataArray {
    /// `Uint8ClampedArray`
    Uint8ClampedArray(crate::Uint8ClampedArray),
    /// `Float16Array`
    Float16Array(crate::Float16Array),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "image-data")]
union!(ImageDataArray {
    Uint8ClampedArray(crate::Uint8ClampedArray): value,
    Float16Array(crate::Float16Array): value,
});
