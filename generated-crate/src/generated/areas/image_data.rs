//! The pixels of an image: ImageData

use crate::runtime::prelude::*;
use crate::{ImageData, ImageDataArray, ImageDataPixelFormat, ImageDataSettings, PredefinedColorSpace};

impl ImageDataSettings {
    /// Options for making `ImageData`.
    ///
    /// `dictionary ImageDataSettings`
    ///
    /// Feature `image-data`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The color space of the pixels.
    ///
    /// `PredefinedColorSpace colorSpace`
    ///
    /// Feature `image-data`.
    #[doc(alias = "colorSpace")]
    pub fn get_color_space(&self) -> Option<PredefinedColorSpace> {
        property::get(self, "colorSpace")
    }

    /// Sets the color space of the pixels.
    ///
    /// Feature `image-data`.
    #[doc(alias = "colorSpace")]
    pub fn set_color_space(&self, value: PredefinedColorSpace) -> &Self {
        property::set_str(self, "colorSpace", value.as_str());
        self
    }

    /// The number format of the components; the default is one byte each.
    ///
    /// `ImageDataPixelFormat pixelFormat = "rgba-unorm8"`
    ///
    /// Feature `image-data`.
    #[doc(alias = "pixelFormat")]
    pub fn get_pixel_format(&self) -> Option<ImageDataPixelFormat> {
        property::get(self, "pixelFormat")
    }

    /// Sets the number format of the components; the default is one byte each.
    ///
    /// Feature `image-data`.
    #[doc(alias = "pixelFormat")]
    pub fn set_pixel_format(&self, value: ImageDataPixelFormat) -> &Self {
        property::set_str(self, "pixelFormat", value.as_str());
        self
    }
}

impl Default for ImageDataSettings {
    fn default() -> Self {
        Self::new()
    }
}

impl ImageData {
    /// Makes a new `ImageData`.
    ///
    /// `constructor(unsigned long sw, unsigned long sh, optional ImageDataSettings settings = {})`
    ///
    /// Feature `image-data`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/ImageData/ImageData) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#dom-imagedata)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where a dimension is zero or does not fit the data's length, and an
    /// `InvalidStateError` for data of no whole pixels.
    #[inline]
    pub fn new(sw: u32, sh: u32) -> Result<ImageData, Exception> {
        Js::try_new_ImageData__number2__as_value(sw as f64, sh as f64).map(Js::cast)
    }

    /// As `new`, with `settings`.
    ///
    /// `constructor(unsigned long sw, unsigned long sh, optional ImageDataSettings settings = {})`
    ///
    /// Feature `image-data`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where a dimension is zero or does not fit the data's length, and an
    /// `InvalidStateError` for data of no whole pixels.
    #[inline]
    pub fn new_with_settings(
        sw: u32,
        sh: u32,
        settings: impl IntoJs<ImageDataSettings>,
    ) -> Result<ImageData, Exception> {
        Js::try_new_ImageData__number2_value__as_value(sw as f64, sh as f64, &settings.to_value()).map(Js::cast)
    }

    /// As `new`, with `data`.
    ///
    /// `constructor(ImageDataArray data, unsigned long sw, optional unsigned long sh, optional ImageDataSettings settings = {})`
    ///
    /// Feature `image-data`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where a dimension is zero or does not fit the data's length, and an
    /// `InvalidStateError` for data of no whole pixels.
    #[inline]
    pub fn new_with_data(data: impl Into<ImageDataArray>, sw: u32) -> Result<ImageData, Exception> {
        Js::try_new_ImageData__value_number__as_value(&data.into().to_js(), sw as f64).map(Js::cast)
    }

    /// As `new_with_data`, with `sh`.
    ///
    /// `constructor(ImageDataArray data, unsigned long sw, optional unsigned long sh, optional ImageDataSettings settings = {})`
    ///
    /// Feature `image-data`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where a dimension is zero or does not fit the data's length, and an
    /// `InvalidStateError` for data of no whole pixels.
    #[inline]
    pub fn new_with_data_and_sh(data: impl Into<ImageDataArray>, sw: u32, sh: u32) -> Result<ImageData, Exception> {
        Js::try_new_ImageData__value_number2__as_value(&data.into().to_js(), sw as f64, sh as f64).map(Js::cast)
    }

    /// As `new_with_data_and_sh`, with `settings`.
    ///
    /// `constructor(ImageDataArray data, unsigned long sw, optional unsigned long sh, optional ImageDataSettings settings = {})`
    ///
    /// Feature `image-data`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where a dimension is zero or does not fit the data's length, and an
    /// `InvalidStateError` for data of no whole pixels.
    #[inline]
    pub fn new_with_data_and_sh_and_settings(
        data: impl Into<ImageDataArray>,
        sw: u32,
        sh: u32,
        settings: impl IntoJs<ImageDataSettings>,
    ) -> Result<ImageData, Exception> {
        Js::try_new_ImageData__value_number2_value__as_value(
            &data.into().to_js(),
            sw as f64,
            sh as f64,
            &settings.to_value(),
        )
        .map(Js::cast)
    }

    /// The width in pixels.
    ///
    /// `readonly attribute unsigned long width`
    ///
    /// Feature `image-data`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ImageData/width) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#dom-imagedata-width)
    #[inline]
    pub fn width(&self) -> u32 {
        Js::get_width__as_number(js(self)) as u32
    }

    /// The height in pixels.
    ///
    /// `readonly attribute unsigned long height`
    ///
    /// Feature `image-data`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ImageData/height) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#dom-imagedata-height)
    #[inline]
    pub fn height(&self) -> u32 {
        Js::get_height__as_number(js(self)) as u32
    }

    /// The red, green, blue and alpha values of the pixels, row by row from the top left.
    ///
    /// `readonly attribute ImageDataArray data`
    ///
    /// Feature `image-data`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ImageData/data) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#dom-imagedata-data)
    #[inline]
    pub fn data(&self) -> ImageDataArray {
        FromJs::from_js(Js::get_data__as_value(js(self)))
    }

    /// The format of the stored pixels, such as `rgba-unorm8` or `rgba-float16`.
    ///
    /// `readonly attribute ImageDataPixelFormat pixelFormat`
    ///
    /// Features `image-data` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/ImageData/pixelFormat) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#dom-imagedata-pixelformat)
    #[doc(alias = "pixelFormat")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn pixel_format(&self) -> ImageDataPixelFormat {
        FromJs::from_js(Js::get_pixelFormat__as_value(js(self)))
    }

    /// The color space of the pixels.
    ///
    /// `readonly attribute PredefinedColorSpace colorSpace`
    ///
    /// Feature `image-data`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ImageData/colorSpace) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#dom-imagedata-colorspace)
    #[doc(alias = "colorSpace")]
    #[inline]
    pub fn color_space(&self) -> PredefinedColorSpace {
        FromJs::from_js(Js::get_colorSpace__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(catch, constructor, js_class = "ImageData")]
    pub(crate) fn try_new_ImageData__number2__as_value(a0: f64, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "ImageData")]
    pub(crate) fn try_new_ImageData__number2_value__as_value(a0: f64, a1: f64, a2: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "ImageData")]
    pub(crate) fn try_new_ImageData__value_number__as_value(a0: &JsValue, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "ImageData")]
    pub(crate) fn try_new_ImageData__value_number2__as_value(a0: &JsValue, a1: f64, a2: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "ImageData")]
    pub(crate) fn try_new_ImageData__value_number2_value__as_value(
        a0: &JsValue,
        a1: f64,
        a2: f64,
        a3: &JsValue,
    ) -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "pixelFormat")]
    pub(crate) fn get_pixelFormat__as_value(this: &Js) -> JsValue;
}
