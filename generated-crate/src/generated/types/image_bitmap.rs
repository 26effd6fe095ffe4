//! Types: Decoded images: createImageBitmap, ImageBitmap and the context that shows one
#[cfg(any(feature = "canvas", feature = "image-bitmap", feature = "offscreen-canvas"))]
/// `interface ImageBitmapRenderingContext`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ImageBitmapRenderingContext) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#the-imagebitmaprenderingcontext-interface)
#[repr(transparent)]
pub struct ImageBitmapRenderingContext {
    parent: crate::Object,
}
#[cfg(any(feature = "canvas", feature = "image-bitmap", feature = "offscreen-canvas"))]
interface!(ImageBitmapRenderingContext:; "ImageBitmapRenderingContext");

#[cfg(feature = "image-bitmap")]
/// `dictionary ImageBitmapRenderingContextSettings`
#[repr(transparent)]
pub struct ImageBitmapRenderingContextSettings {
    parent: crate::Object,
}
#[cfg(feature = "image-bitmap")]
dictionary!(ImageBitmapRenderingContextSettings:; "ImageBitmapRenderingContextSettings");

#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "image-capture", feature = "media-capture-extensions",
    feature = "offscreen-canvas", feature = "web-codecs", feature = "webgl", feature = "webgl2", feature = "webgpu",
    all(feature = "experimental", any(feature = "css-worklets", feature = "language-model", feature = "shape-detection")),
))]
/// `interface ImageBitmap`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/ImageBitmap) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#imagebitmap)
#[repr(transparent)]
pub struct ImageBitmap {
    parent: crate::Object,
}
#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "image-capture", feature = "media-capture-extensions",
    feature = "offscreen-canvas", feature = "web-codecs", feature = "webgl", feature = "webgl2", feature = "webgpu",
    all(feature = "experimental", any(feature = "css-worklets", feature = "language-model", feature = "shape-detection")),
))]
interface!(ImageBitmap:; "ImageBitmap");

#[cfg(feature = "image-bitmap")]
/// `enum ImageOrientation`
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

#[cfg(feature = "image-bitmap")]
/// `enum PremultiplyAlpha`
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

#[cfg(any(feature = "image-bitmap", feature = "image-decoder"))]
/// `enum ColorSpaceConversion`
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

#[cfg(feature = "image-bitmap")]
/// `enum ResizeQuality`
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

#[cfg(feature = "image-bitmap")]
/// `dictionary ImageBitmapOptions`
#[repr(transparent)]
pub struct ImageBitmapOptions {
    parent: crate::Object,
}
#[cfg(feature = "image-bitmap")]
dictionary!(ImageBitmapOptions:; "ImageBitmapOptions");

#[cfg(any(feature = "image-bitmap", feature = "webgl", feature = "webgl2", feature = "webgpu"))]
/// `(HTMLCanvasElement or OffscreenCanvas)`
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

#[cfg(any(feature = "image-bitmap", all(feature = "experimental", feature = "shape-detection")))]
/// `typedef (CanvasImageSource or Blob or ImageData) ImageBitmapSource`
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
#[cfg(any(feature = "image-bitmap", all(feature = "experimental", feature = "shape-detection")))]
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
