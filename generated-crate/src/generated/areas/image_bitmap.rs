//! Decoded images: createImageBitmap, ImageBitmap and the context that shows one

use crate::runtime::prelude::*;
use crate::{
    ColorSpaceConversion, HtmlCanvasElementOrOffscreenCanvas, ImageBitmap, ImageBitmapOptions,
    ImageBitmapRenderingContext, ImageBitmapRenderingContextSettings, ImageBitmapSource, ImageOrientation,
    PremultiplyAlpha, ResizeQuality, Window, WorkerGlobalScope,
};

impl ImageBitmapRenderingContext {
    /// The canvas that the context belongs to.
    ///
    /// `readonly attribute (HTMLCanvasElement or OffscreenCanvas) canvas`
    ///
    /// Feature `image-bitmap`. Baseline: widely available since 2022-02. [MDN](https://developer.mozilla.org/docs/Web/API/ImageBitmapRenderingContext/canvas) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-imagebitmaprenderingcontext-canvas-dev)
    #[inline]
    pub fn canvas(&self) -> HtmlCanvasElementOrOffscreenCanvas {
        FromJs::from_js(Js::get_canvas__as_value(js(self)))
    }

    /// Shows the bitmap and takes it over, which leaves it empty; null clears the canvas.
    ///
    /// `undefined transferFromImageBitmap(ImageBitmap? bitmap)`
    ///
    /// Feature `image-bitmap`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ImageBitmapRenderingContext/transferFromImageBitmap) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-imagebitmaprenderingcontext-transferfromimagebitmap-dev)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where `bitmap` is detached, as after its `close` method.
    #[doc(alias = "transferFromImageBitmap")]
    #[inline]
    pub fn transfer_from_image_bitmap(&self, bitmap: Option<&ImageBitmap>) -> Result<(), Exception> {
        Js::try_call_transferFromImageBitmap__value(js(self), nullable(bitmap))
    }
}

impl ImageBitmapRenderingContextSettings {
    /// Options for a bitmap rendering context.
    ///
    /// `dictionary ImageBitmapRenderingContextSettings`
    ///
    /// Feature `image-bitmap`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the canvas may be transparent; if not, it is drawn on black.
    ///
    /// `boolean alpha = true`
    ///
    /// Feature `image-bitmap`.
    #[doc(alias = "alpha")]
    pub fn get_alpha(&self) -> Option<bool> {
        property::get(self, "alpha")
    }

    /// Sets whether the canvas may be transparent; if not, it is drawn on black.
    ///
    /// Feature `image-bitmap`.
    #[doc(alias = "alpha")]
    pub fn set_alpha(&self, value: bool) -> &Self {
        property::set_bool(self, "alpha", value);
        self
    }
}

impl Default for ImageBitmapRenderingContextSettings {
    fn default() -> Self {
        Self::new()
    }
}

impl Window {
    /// Resolves to a bitmap made from an image, video, canvas, blob or image data.
    ///
    /// `Promise<ImageBitmap> createImageBitmap(ImageBitmapSource image, optional ImageBitmapOptions options = {})`
    ///
    /// Feature `image-bitmap`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/Window/createImageBitmap) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#dom-createimagebitmap-dev)
    #[doc(alias = "createImageBitmap")]
    #[inline]
    pub fn create_image_bitmap(&self, image: impl Into<ImageBitmapSource>) -> Promise<ImageBitmap> {
        Promise::of_call(Js::try_call_createImageBitmap__value__as_value(js(self), &image.into().to_js()))
    }

    /// As `create_image_bitmap`, with `options`.
    ///
    /// `Promise<ImageBitmap> createImageBitmap(ImageBitmapSource image, optional ImageBitmapOptions options = {})`
    ///
    /// Feature `image-bitmap`.
    #[doc(alias = "createImageBitmap")]
    #[inline]
    pub fn create_image_bitmap_with_options(
        &self,
        image: impl Into<ImageBitmapSource>,
        options: &ImageBitmapOptions,
    ) -> Promise<ImageBitmap> {
        Promise::of_call(Js::try_call_createImageBitmap__value2__as_value(
            js(self),
            &image.into().to_js(),
            options.as_ref(),
        ))
    }

    /// As `create_image_bitmap`, with `sx`, `sy`, `sw` and `sh`.
    ///
    /// `Promise<ImageBitmap> createImageBitmap(ImageBitmapSource image, long sx, long sy, long sw, long sh, optional ImageBitmapOptions options = {})`
    ///
    /// Feature `image-bitmap`.
    #[doc(alias = "createImageBitmap")]
    #[inline]
    pub fn create_image_bitmap_with_sx_and_sy_and_sw_and_sh(
        &self,
        image: impl Into<ImageBitmapSource>,
        sx: i32,
        sy: i32,
        sw: i32,
        sh: i32,
    ) -> Promise<ImageBitmap> {
        Promise::of_call(Js::try_call_createImageBitmap__value_number4__as_value(
            js(self),
            &image.into().to_js(),
            sx as f64,
            sy as f64,
            sw as f64,
            sh as f64,
        ))
    }

    /// As `create_image_bitmap`, with `sx`, `sy`, `sw`, `sh` and `options`.
    ///
    /// `Promise<ImageBitmap> createImageBitmap(ImageBitmapSource image, long sx, long sy, long sw, long sh, optional ImageBitmapOptions options = {})`
    ///
    /// Feature `image-bitmap`.
    #[doc(alias = "createImageBitmap")]
    #[inline]
    pub fn create_image_bitmap_with_sx_to_options(
        &self,
        image: impl Into<ImageBitmapSource>,
        sx: i32,
        sy: i32,
        sw: i32,
        sh: i32,
        options: &ImageBitmapOptions,
    ) -> Promise<ImageBitmap> {
        Promise::of_call(Js::try_call_createImageBitmap__value_number4_value__as_value(
            js(self),
            &image.into().to_js(),
            sx as f64,
            sy as f64,
            sw as f64,
            sh as f64,
            options.as_ref(),
        ))
    }
}

impl ImageBitmap {
    /// The width in pixels; 0 once it is closed or transferred.
    ///
    /// `readonly attribute unsigned long width`
    ///
    /// Feature `image-bitmap`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/ImageBitmap/width) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#dom-imagebitmap-width-dev)
    #[inline]
    pub fn width(&self) -> u32 {
        Js::get_width__as_number(js(self)) as u32
    }

    /// The height in pixels; 0 once it is closed or transferred.
    ///
    /// `readonly attribute unsigned long height`
    ///
    /// Feature `image-bitmap`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/ImageBitmap/height) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#dom-imagebitmap-height-dev)
    #[inline]
    pub fn height(&self) -> u32 {
        Js::get_height__as_number(js(self)) as u32
    }

    /// Frees the memory of the image at once.
    ///
    /// `undefined close()`
    ///
    /// Feature `image-bitmap`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/ImageBitmap/close) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#dom-imagebitmap-close-dev)
    #[inline]
    pub fn close(&self) {
        Js::call_close(js(self))
    }
}

impl ImageBitmapOptions {
    /// Options for `createImageBitmap`.
    ///
    /// `dictionary ImageBitmapOptions`
    ///
    /// Feature `image-bitmap`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to flip the image upside down; the default applies only the orientation from its data.
    ///
    /// `ImageOrientation imageOrientation = "from-image"`
    ///
    /// Feature `image-bitmap`.
    #[doc(alias = "imageOrientation")]
    pub fn get_image_orientation(&self) -> Option<ImageOrientation> {
        property::get(self, "imageOrientation")
    }

    /// Sets whether to flip the image upside down; the default applies only the orientation from its data.
    ///
    /// Feature `image-bitmap`.
    #[doc(alias = "imageOrientation")]
    pub fn set_image_orientation(&self, value: ImageOrientation) -> &Self {
        property::set_str(self, "imageOrientation", value.as_str());
        self
    }

    /// Whether the colors are multiplied by their alpha; the default leaves it to the browser.
    ///
    /// `PremultiplyAlpha premultiplyAlpha = "default"`
    ///
    /// Feature `image-bitmap`.
    #[doc(alias = "premultiplyAlpha")]
    pub fn get_premultiply_alpha(&self) -> Option<PremultiplyAlpha> {
        property::get(self, "premultiplyAlpha")
    }

    /// Sets whether the colors are multiplied by their alpha; the default leaves it to the browser.
    ///
    /// Feature `image-bitmap`.
    #[doc(alias = "premultiplyAlpha")]
    pub fn set_premultiply_alpha(&self, value: PremultiplyAlpha) -> &Self {
        property::set_str(self, "premultiplyAlpha", value.as_str());
        self
    }

    /// Whether the color profile of the image is applied; the default leaves it to the browser.
    ///
    /// `ColorSpaceConversion colorSpaceConversion = "default"`
    ///
    /// Feature `image-bitmap`.
    #[doc(alias = "colorSpaceConversion")]
    pub fn get_color_space_conversion(&self) -> Option<ColorSpaceConversion> {
        property::get(self, "colorSpaceConversion")
    }

    /// Sets whether the color profile of the image is applied; the default leaves it to the browser.
    ///
    /// Feature `image-bitmap`.
    #[doc(alias = "colorSpaceConversion")]
    pub fn set_color_space_conversion(&self, value: ColorSpaceConversion) -> &Self {
        property::set_str(self, "colorSpaceConversion", value.as_str());
        self
    }

    /// The width of the result in pixels; if missing, it follows from the other size options.
    ///
    /// `[EnforceRange] unsigned long resizeWidth`
    ///
    /// Feature `image-bitmap`.
    #[doc(alias = "resizeWidth")]
    pub fn get_resize_width(&self) -> Option<u32> {
        property::get(self, "resizeWidth")
    }

    /// Sets the width of the result in pixels; if missing, it follows from the other size options.
    ///
    /// Feature `image-bitmap`.
    #[doc(alias = "resizeWidth")]
    pub fn set_resize_width(&self, value: u32) -> &Self {
        property::set_f64(self, "resizeWidth", value as f64);
        self
    }

    /// The height of the result in pixels; if missing, it follows from the other size options.
    ///
    /// `[EnforceRange] unsigned long resizeHeight`
    ///
    /// Feature `image-bitmap`.
    #[doc(alias = "resizeHeight")]
    pub fn get_resize_height(&self) -> Option<u32> {
        property::get(self, "resizeHeight")
    }

    /// Sets the height of the result in pixels; if missing, it follows from the other size options.
    ///
    /// Feature `image-bitmap`.
    #[doc(alias = "resizeHeight")]
    pub fn set_resize_height(&self, value: u32) -> &Self {
        property::set_f64(self, "resizeHeight", value as f64);
        self
    }

    /// The quality of the scaling; a better one takes longer.
    ///
    /// `ResizeQuality resizeQuality = "low"`
    ///
    /// Feature `image-bitmap`.
    #[doc(alias = "resizeQuality")]
    pub fn get_resize_quality(&self) -> Option<ResizeQuality> {
        property::get(self, "resizeQuality")
    }

    /// Sets the quality of the scaling; a better one takes longer.
    ///
    /// Feature `image-bitmap`.
    #[doc(alias = "resizeQuality")]
    pub fn set_resize_quality(&self, value: ResizeQuality) -> &Self {
        property::set_str(self, "resizeQuality", value.as_str());
        self
    }
}

impl Default for ImageBitmapOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl WorkerGlobalScope {
    /// Resolves to a bitmap made from an image, video, canvas, blob or image data.
    ///
    /// `Promise<ImageBitmap> createImageBitmap(ImageBitmapSource image, optional ImageBitmapOptions options = {})`
    ///
    /// Feature `image-bitmap`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/Window/createImageBitmap) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#dom-createimagebitmap-dev)
    #[doc(alias = "createImageBitmap")]
    #[inline]
    pub fn create_image_bitmap(&self, image: impl Into<ImageBitmapSource>) -> Promise<ImageBitmap> {
        Promise::of_call(Js::try_call_createImageBitmap__value__as_value(js(self), &image.into().to_js()))
    }

    /// As `create_image_bitmap`, with `options`.
    ///
    /// `Promise<ImageBitmap> createImageBitmap(ImageBitmapSource image, optional ImageBitmapOptions options = {})`
    ///
    /// Feature `image-bitmap`.
    #[doc(alias = "createImageBitmap")]
    #[inline]
    pub fn create_image_bitmap_with_options(
        &self,
        image: impl Into<ImageBitmapSource>,
        options: &ImageBitmapOptions,
    ) -> Promise<ImageBitmap> {
        Promise::of_call(Js::try_call_createImageBitmap__value2__as_value(
            js(self),
            &image.into().to_js(),
            options.as_ref(),
        ))
    }

    /// As `create_image_bitmap`, with `sx`, `sy`, `sw` and `sh`.
    ///
    /// `Promise<ImageBitmap> createImageBitmap(ImageBitmapSource image, long sx, long sy, long sw, long sh, optional ImageBitmapOptions options = {})`
    ///
    /// Feature `image-bitmap`.
    #[doc(alias = "createImageBitmap")]
    #[inline]
    pub fn create_image_bitmap_with_sx_and_sy_and_sw_and_sh(
        &self,
        image: impl Into<ImageBitmapSource>,
        sx: i32,
        sy: i32,
        sw: i32,
        sh: i32,
    ) -> Promise<ImageBitmap> {
        Promise::of_call(Js::try_call_createImageBitmap__value_number4__as_value(
            js(self),
            &image.into().to_js(),
            sx as f64,
            sy as f64,
            sw as f64,
            sh as f64,
        ))
    }

    /// As `create_image_bitmap`, with `sx`, `sy`, `sw`, `sh` and `options`.
    ///
    /// `Promise<ImageBitmap> createImageBitmap(ImageBitmapSource image, long sx, long sy, long sw, long sh, optional ImageBitmapOptions options = {})`
    ///
    /// Feature `image-bitmap`.
    #[doc(alias = "createImageBitmap")]
    #[inline]
    pub fn create_image_bitmap_with_sx_to_options(
        &self,
        image: impl Into<ImageBitmapSource>,
        sx: i32,
        sy: i32,
        sw: i32,
        sh: i32,
        options: &ImageBitmapOptions,
    ) -> Promise<ImageBitmap> {
        Promise::of_call(Js::try_call_createImageBitmap__value_number4_value__as_value(
            js(self),
            &image.into().to_js(),
            sx as f64,
            sy as f64,
            sw as f64,
            sh as f64,
            options.as_ref(),
        ))
    }
}

/// Resolves to a bitmap made from an image, video, canvas, blob or image data.
///
/// `Promise<ImageBitmap> createImageBitmap(ImageBitmapSource image, optional ImageBitmapOptions options = {})`
///
/// Feature `image-bitmap`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/Window/createImageBitmap) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#dom-createimagebitmap-dev)
#[doc(alias = "createImageBitmap")]
#[inline]
pub fn create_image_bitmap(image: impl Into<ImageBitmapSource>) -> Promise<ImageBitmap> {
    Promise::of_call(global::with(|this| Js::try_call_createImageBitmap__value__as_value(this, &image.into().to_js())))
}

/// As `create_image_bitmap`, with `options`.
///
/// `Promise<ImageBitmap> createImageBitmap(ImageBitmapSource image, optional ImageBitmapOptions options = {})`
///
/// Feature `image-bitmap`.
#[doc(alias = "createImageBitmap")]
#[inline]
pub fn create_image_bitmap_with_options(
    image: impl Into<ImageBitmapSource>,
    options: &ImageBitmapOptions,
) -> Promise<ImageBitmap> {
    Promise::of_call(global::with(|this| {
        Js::try_call_createImageBitmap__value2__as_value(this, &image.into().to_js(), options.as_ref())
    }))
}

/// As `create_image_bitmap`, with `sx`, `sy`, `sw` and `sh`.
///
/// `Promise<ImageBitmap> createImageBitmap(ImageBitmapSource image, long sx, long sy, long sw, long sh, optional ImageBitmapOptions options = {})`
///
/// Feature `image-bitmap`.
#[doc(alias = "createImageBitmap")]
#[inline]
pub fn create_image_bitmap_with_sx_and_sy_and_sw_and_sh(
    image: impl Into<ImageBitmapSource>,
    sx: i32,
    sy: i32,
    sw: i32,
    sh: i32,
) -> Promise<ImageBitmap> {
    Promise::of_call(global::with(|this| {
        Js::try_call_createImageBitmap__value_number4__as_value(
            this,
            &image.into().to_js(),
            sx as f64,
            sy as f64,
            sw as f64,
            sh as f64,
        )
    }))
}

/// As `create_image_bitmap`, with `sx`, `sy`, `sw`, `sh` and `options`.
///
/// `Promise<ImageBitmap> createImageBitmap(ImageBitmapSource image, long sx, long sy, long sw, long sh, optional ImageBitmapOptions options = {})`
///
/// Feature `image-bitmap`.
#[doc(alias = "createImageBitmap")]
#[inline]
pub fn create_image_bitmap_with_sx_to_options(
    image: impl Into<ImageBitmapSource>,
    sx: i32,
    sy: i32,
    sw: i32,
    sh: i32,
    options: &ImageBitmapOptions,
) -> Promise<ImageBitmap> {
    Promise::of_call(global::with(|this| {
        Js::try_call_createImageBitmap__value_number4_value__as_value(
            this,
            &image.into().to_js(),
            sx as f64,
            sy as f64,
            sw as f64,
            sh as f64,
            options.as_ref(),
        )
    }))
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "createImageBitmap")]
    pub(crate) fn try_call_createImageBitmap__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createImageBitmap")]
    pub(crate) fn try_call_createImageBitmap__value_number4__as_value(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createImageBitmap")]
    pub(crate) fn try_call_createImageBitmap__value_number4_value__as_value(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createImageBitmap")]
    pub(crate) fn try_call_createImageBitmap__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "transferFromImageBitmap")]
    pub(crate) fn try_call_transferFromImageBitmap__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}
