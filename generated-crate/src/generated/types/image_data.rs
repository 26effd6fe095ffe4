//! Types: The pixels of an image: ImageData

#[cfg(any(
    feature = "canvas-2d", feature = "image-data", feature = "web-codecs", feature = "webgl", feature = "webgl2",
    feature = "webgpu",
))]
web_enumeration! {
    /// The color spaces that canvas and image data can use, such as `"srgb"` and `"display-p3"`.
    ///
    /// `enum PredefinedColorSpace`
    ///
    /// Feature `image-data`.
    pub enum PredefinedColorSpace {
        Srgb = "srgb",
        SrgbLinear = "srgb-linear",
        DisplayP3 = "display-p3",
        DisplayP3Linear = "display-p3-linear",
    }
}

#[cfg(feature = "image-data")]
web_enumeration! {
    /// The number formats of a pixel's components: 8-bit integers or 16-bit floats.
    ///
    /// `enum ImageDataPixelFormat`
    ///
    /// Feature `image-data`.
    pub enum ImageDataPixelFormat {
        RgbaUnorm8 = "rgba-unorm8",
        RgbaFloat16 = "rgba-float16",
    }
}

#[cfg(any(feature = "canvas-2d", feature = "image-data", feature = "offscreen-canvas"))]
web_dictionary! {
    /// Options for making `ImageData`.
    ///
    /// `dictionary ImageDataSettings`
    ///
    /// Feature `image-data`.
    pub struct ImageDataSettings: [crate::Object];
    name = "ImageDataSettings";
    optional;
}

#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "image-data", feature = "offscreen-canvas",
    feature = "webgl", feature = "webgl2", feature = "webgpu",
    all(feature = "experimental", any(feature = "language-model", feature = "shape-detection")),
))]
web_interface! {
    /// The pixels of a rectangle of an image, to be read and changed one by one.
    ///
    /// `interface ImageData`
    ///
    /// Feature `image-data`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ImageData) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#imagedata)
    pub struct ImageData: [crate::Object];
    class = "ImageData";
}

#[cfg(feature = "image-data")]
web_union! {
    /// `typedef (Uint8ClampedArray or Float16Array) ImageDataArray`
    ///
    /// Feature `image-data`.
    pub enum ImageDataArray {
        Uint8ClampedArray(crate::Uint8ClampedArray): copied_numbers,
        Float16Array(crate::Float16Array): value,
    }
    into crate::Object;
}

#[cfg(any(feature = "canvas-2d", feature = "image-data", feature = "offscreen-canvas"))]
web_stands_for!(crate::ImageData, crate::ImageDataSettings);
