//! Types: Decoded images: createImageBitmap, ImageBitmap and the context that shows one

#[cfg(any(feature = "canvas", feature = "image-bitmap", feature = "offscreen-canvas"))]
web_interface! {
    /// A canvas context that shows a finished `ImageBitmap` and draws nothing itself.
    ///
    /// `interface ImageBitmapRenderingContext`
    ///
    /// Feature `image-bitmap`. Exposed in Window, Worker. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ImageBitmapRenderingContext) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#the-imagebitmaprenderingcontext-interface)
    pub struct ImageBitmapRenderingContext: [crate::Object];
    class = "ImageBitmapRenderingContext";
}

#[cfg(feature = "image-bitmap")]
web_dictionary! {
    /// Options for a bitmap rendering context.
    ///
    /// `dictionary ImageBitmapRenderingContextSettings`
    ///
    /// Feature `image-bitmap`.
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
    /// A decoded image that can be drawn without delay or sent to a worker.
    ///
    /// `interface ImageBitmap`
    ///
    /// Feature `image-bitmap`. Exposed in Window, Worker. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/ImageBitmap) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#imagebitmap)
    pub struct ImageBitmap: [crate::Object];
    class = "ImageBitmap";
}

#[cfg(feature = "image-bitmap")]
web_enumeration! {
    /// Whether an image keeps the orientation from its data or is also flipped upside down.
    ///
    /// `enum ImageOrientation`
    ///
    /// Feature `image-bitmap`.
    pub enum ImageOrientation {
        FromImage = "from-image",
        FlipY = "flipY",
    }
}

#[cfg(feature = "image-bitmap")]
web_enumeration! {
    /// Whether the colors of a bitmap are multiplied by their alpha.
    ///
    /// `enum PremultiplyAlpha`
    ///
    /// Feature `image-bitmap`.
    pub enum PremultiplyAlpha {
        None = "none",
        Premultiply = "premultiply",
        Default = "default",
    }
}

#[cfg(any(feature = "image-bitmap", feature = "image-decoder"))]
web_enumeration! {
    /// Whether the colors of an image are converted by its color profile.
    ///
    /// `enum ColorSpaceConversion`
    ///
    /// Feature `image-bitmap`.
    pub enum ColorSpaceConversion {
        None = "none",
        Default = "default",
    }
}

#[cfg(feature = "image-bitmap")]
web_enumeration! {
    /// The quality of scaling an image, from `"pixelated"` for hard edges to `"high"`.
    ///
    /// `enum ResizeQuality`
    ///
    /// Feature `image-bitmap`.
    pub enum ResizeQuality {
        Pixelated = "pixelated",
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

#[cfg(feature = "image-bitmap")]
web_dictionary! {
    /// Options for `createImageBitmap`.
    ///
    /// `dictionary ImageBitmapOptions`
    ///
    /// Feature `image-bitmap`.
    pub struct ImageBitmapOptions: [crate::Object];
    name = "ImageBitmapOptions";
}

#[cfg(any(feature = "image-bitmap", feature = "webgl", feature = "webgl2", feature = "webgpu"))]
web_union! {
    /// `(HTMLCanvasElement or OffscreenCanvas)`
    ///
    /// Feature `image-bitmap`.
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
    ///
    /// Feature `image-bitmap`.
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
