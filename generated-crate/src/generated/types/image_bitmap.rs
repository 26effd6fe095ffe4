//! Types: Decoded images: createImageBitmap, ImageBitmap and the context that shows one

#[cfg(any(feature = "canvas", feature = "image-bitmap", feature = "offscreen-canvas"))]
web_interface! {
    /// `interface ImageBitmapRenderingContext`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ImageBitmapRenderingContext) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#the-imagebitmaprenderingcontext-interface)
    pub struct ImageBitmapRenderingContext: [crate::Object];
    class = "ImageBitmapRenderingContext";
}

#[cfg(feature = "image-bitmap")]
web_dictionary! {
    /// `dictionary ImageBitmapRenderingContextSettings`
    pub struct ImageBitmapRenderingContextSettings: [crate::Object];
    name = "ImageBitmapRenderingContextSettings";
}

#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "image-capture", feature = "media-capture-extensions",
    feature = "offscreen-canvas", feature = "web-codecs", feature = "webgl", feature = "webgl2", feature = "webgpu",
    all(feature = "experimental", any(
        feature = "css-worklets", feature = "language-model", feature = "shape-detection",
    )),
))]
web_interface! {
    /// `interface ImageBitmap`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/ImageBitmap) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#imagebitmap)
    pub struct ImageBitmap: [crate::Object];
    class = "ImageBitmap";
}

#[cfg(feature = "image-bitmap")]
web_enumeration! {
    /// `enum ImageOrientation`
    pub enum ImageOrientation {
        FromImage = "from-image",
        FlipY = "flipY",
    }
}

#[cfg(feature = "image-bitmap")]
web_enumeration! {
    /// `enum PremultiplyAlpha`
    pub enum PremultiplyAlpha {
        None = "none",
        Premultiply = "premultiply",
        Default = "default",
    }
}

#[cfg(any(feature = "image-bitmap", feature = "image-decoder"))]
web_enumeration! {
    /// `enum ColorSpaceConversion`
    pub enum ColorSpaceConversion {
        None = "none",
        Default = "default",
    }
}

#[cfg(feature = "image-bitmap")]
web_enumeration! {
    /// `enum ResizeQuality`
    pub enum ResizeQuality {
        Pixelated = "pixelated",
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

#[cfg(feature = "image-bitmap")]
web_dictionary! {
    /// `dictionary ImageBitmapOptions`
    pub struct ImageBitmapOptions: [crate::Object];
    name = "ImageBitmapOptions";
}

#[cfg(any(feature = "image-bitmap", feature = "webgl", feature = "webgl2", feature = "webgpu"))]
web_union! {
    /// `(HTMLCanvasElement or OffscreenCanvas)`
    pub enum HtmlCanvasElementOrOffscreenCanvas {
        HtmlCanvasElement(crate::HtmlCanvasElement): value,
        OffscreenCanvas(crate::OffscreenCanvas): value,
    }
    into crate::Object;
}

#[cfg(any(
    feature = "image-bitmap",
    all(feature = "experimental", any(feature = "language-model", feature = "shape-detection")),
))]
web_union! {
    /// `typedef (CanvasImageSource or Blob or ImageData) ImageBitmapSource`
    pub enum ImageBitmapSource {
        HtmlImageElement(crate::HtmlImageElement): value,
        SvgImageElement(crate::SvgImageElement): value,
        HtmlVideoElement(crate::HtmlVideoElement): value,
        HtmlCanvasElement(crate::HtmlCanvasElement): value,
        ImageBitmap(crate::ImageBitmap): value,
        OffscreenCanvas(crate::OffscreenCanvas): value,
        VideoFrame(crate::VideoFrame): value,
        Blob(crate::Blob): value,
        ImageData(crate::ImageData): value,
    }
    heirs Blob(crate::Blob);
    from crate::CanvasImageSource {
        HtmlImageElement, SvgImageElement, HtmlVideoElement, HtmlCanvasElement, ImageBitmap, OffscreenCanvas,
        VideoFrame,
    };
    through crate::CanvasImageSource => crate::HtmlOrSvgImageElement;
    into crate::Object;
}
