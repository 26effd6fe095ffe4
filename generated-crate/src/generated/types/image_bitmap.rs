//! Types: Decoded images: createImageBitmap, ImageBitmap and the context that shows one

/// `interface ImageBitmapRenderingContext`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ImageBitmapRenderingContext) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#the-imagebitmaprenderingcontext-interface)
#[cfg(any(feature = "canvas", feature = "image-bitmap", feature = "offscreen-canvas"))]
#[repr(transparent)]
pub struct ImageBitmapRenderingContext {
    parent: crate::Object,
}
#[cfg(any(feature = "canvas", feature = "image-bitmap", feature = "offscreen-canvas"))]
interface!(ImageBitmapRenderingContext:; "ImageBitmapRenderingContext");

/// `dictionary ImageBitmapRenderingContextSettings`
#[cfg(feature = "image-bitmap")]
#[repr(transparent)]
pub struct ImageBitmapRenderingContextSettings {
    parent: crate::Object,
}
#[cfg(feature = "image-bitmap")]
dictionary!(ImageBitmapRenderingContextSettings:; "ImageBitmapRenderingContextSettings");

/// `interface ImageBitmap`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/ImageBitmap) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#imagebitmap)
#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "image-capture", feature = "media-capture-extensions",
    feature = "offscreen-canvas", feature = "web-codecs", feature = "webgl", feature = "webgl2", feature = "webgpu",
    all(
        feature = "experimental",
        any(feature = "css-worklets", feature = "language-model", feature = "shape-detection"),
    ),
))]
#[repr(transparent)]
pub struct ImageBitmap {
    parent: crate::Object,
}
#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "image-capture", feature = "media-capture-extensions",
    feature = "offscreen-canvas", feature = "web-codecs", feature = "webgl", feature = "webgl2", feature = "webgpu",
    all(
        feature = "experimental",
        any(feature = "css-worklets", feature = "language-model", feature = "shape-detection"),
    ),
))]
interface!(ImageBitmap:; "ImageBitmap");

/// `enum ImageOrientation`
#[cfg(feature = "image-bitmap")]
#[non_exhaustive]
pub enum ImageOrientation {
    /// `"from-image"`
    FromImage,
    /// `"flipY"`
    FlipY,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "image-bitmap")]
enumeration!(ImageOrientation {
    FromImage = "from-image",
    FlipY = "flipY",
});

/// `enum PremultiplyAlpha`
#[cfg(feature = "image-bitmap")]
#[non_exhaustive]
pub enum PremultiplyAlpha {
    /// `"none"`
    None,
    /// `"premultiply"`
    Premultiply,
    /// `"default"`
    Default,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "image-bitmap")]
enumeration!(PremultiplyAlpha {
    None = "none",
    Premultiply = "premultiply",
    Default = "default",
});

/// `enum ColorSpaceConversion`
#[cfg(any(feature = "image-bitmap", feature = "image-decoder"))]
#[non_exhaustive]
pub enum ColorSpaceConversion {
    /// `"none"`
    None,
    /// `"default"`
    Default,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "image-bitmap", feature = "image-decoder"))]
enumeration!(ColorSpaceConversion {
    None = "none",
    Default = "default",
});

/// `enum ResizeQuality`
#[cfg(feature = "image-bitmap")]
#[non_exhaustive]
pub enum ResizeQuality {
    /// `"pixelated"`
    Pixelated,
    /// `"low"`
    Low,
    /// `"medium"`
    Medium,
    /// `"high"`
    High,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "image-bitmap")]
enumeration!(ResizeQuality {
    Pixelated = "pixelated",
    Low = "low",
    Medium = "medium",
    High = "high",
});

/// `dictionary ImageBitmapOptions`
#[cfg(feature = "image-bitmap")]
#[repr(transparent)]
pub struct ImageBitmapOptions {
    parent: crate::Object,
}
#[cfg(feature = "image-bitmap")]
dictionary!(ImageBitmapOptions:; "ImageBitmapOptions");

/// `(HTMLCanvasElement or OffscreenCanvas)`
#[cfg(any(feature = "image-bitmap", feature = "webgl", feature = "webgl2", feature = "webgpu"))]
#[non_exhaustive]
pub enum HtmlCanvasElementOrOffscreenCanvas {
    /// `HtmlCanvasElement`
    HtmlCanvasElement(crate::HtmlCanvasElement),
    /// `OffscreenCanvas`
    OffscreenCanvas(crate::OffscreenCanvas),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(any(feature = "image-bitmap", feature = "webgl", feature = "webgl2", feature = "webgpu"))]
union!(HtmlCanvasElementOrOffscreenCanvas {
    HtmlCanvasElement(crate::HtmlCanvasElement): value,
    OffscreenCanvas(crate::OffscreenCanvas): value,
});

/// `typedef (CanvasImageSource or Blob or ImageData) ImageBitmapSource`
#[cfg(any(
    feature = "image-bitmap",
    all(feature = "experimental", any(feature = "language-model", feature = "shape-detection")),
))]
#[non_exhaustive]
pub enum ImageBitmapSource {
    /// `HtmlImageElement`
    HtmlImageElement(crate::HtmlImageElement),
    /// `SvgImageElement`
    SvgImageElement(crate::SvgImageElement),
    /// `HtmlVideoElement`
    HtmlVideoElement(crate::HtmlVideoElement),
    /// `HtmlCanvasElement`
    HtmlCanvasElement(crate::HtmlCanvasElement),
    /// `ImageBitmap`
    ImageBitmap(crate::ImageBitmap),
    /// `OffscreenCanvas`
    OffscreenCanvas(crate::OffscreenCanvas),
    /// `VideoFrame`
    VideoFrame(crate::VideoFrame),
    /// `Blob`
    Blob(crate::Blob),
    /// `ImageData`
    ImageData(crate::ImageData),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(any(
    feature = "image-bitmap",
    all(feature = "experimental", any(feature = "language-model", feature = "shape-detection")),
))]
union!(ImageBitmapSource {
    HtmlImageElement(crate::HtmlImageElement): value,
    SvgImageElement(crate::SvgImageElement): value,
    HtmlVideoElement(crate::HtmlVideoElement): value,
    HtmlCanvasElement(crate::HtmlCanvasElement): value,
    ImageBitmap(crate::ImageBitmap): value,
    OffscreenCanvas(crate::OffscreenCanvas): value,
    VideoFrame(crate::VideoFrame): value,
    Blob(crate::Blob): value,
    ImageData(crate::ImageData): value,
});
#[cfg(any(
    feature = "image-bitmap",
    all(feature = "experimental", any(feature = "language-model", feature = "shape-detection")),
))]
wider!(ImageBitmapSource: CanvasImageSource {
    HtmlImageElement,
    SvgImageElement,
    HtmlVideoElement,
    HtmlCanvasElement,
    ImageBitmap,
    OffscreenCanvas,
    VideoFrame,
});
#[cfg(any(
    feature = "image-bitmap",
    all(feature = "experimental", any(feature = "language-model", feature = "shape-detection")),
))]
wider!(ImageBitmapSource: HtmlOrSvgImageElement {
    HtmlImageElement,
    SvgImageElement,
});
