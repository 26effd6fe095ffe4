//! The canvas element: its size, its contexts, saving it as an image

use crate::runtime::prelude::*;
use crate::{BlobCallback, HtmlCanvasElement, OffscreenCanvas, RenderingContext};

impl HtmlCanvasElement {
    /// The width of the bitmap in pixels, 300 by default; setting it clears the canvas.
    ///
    /// `attribute unsigned long width`
    ///
    /// Feature `canvas`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/width) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-canvas-height)
    #[inline]
    pub fn width(&self) -> u32 {
        Js::get_width__as_number(js(self)) as u32
    }

    /// Sets the width of the bitmap in pixels, 300 by default; setting it clears the canvas.
    ///
    /// Feature `canvas`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where control of the canvas has been transferred to an `OffscreenCanvas`.
    #[doc(alias = "width")]
    #[inline]
    pub fn set_width(&self, value: u32) -> Result<(), Exception> {
        Js::try_set_width__number(js(self), value as f64)
    }

    /// The height of the bitmap in pixels, 150 by default; setting it clears the canvas.
    ///
    /// `attribute unsigned long height`
    ///
    /// Feature `canvas`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/height) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-canvas-height)
    #[inline]
    pub fn height(&self) -> u32 {
        Js::get_height__as_number(js(self)) as u32
    }

    /// Sets the height of the bitmap in pixels, 150 by default; setting it clears the canvas.
    ///
    /// Feature `canvas`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where control of the canvas has been transferred to an `OffscreenCanvas`.
    #[doc(alias = "height")]
    #[inline]
    pub fn set_height(&self, value: u32) -> Result<(), Exception> {
        Js::try_set_height__number(js(self), value as f64)
    }

    /// Returns the context to draw with, such as `2d` or `webgl2`; none if another kind is already in use.
    ///
    /// `RenderingContext? getContext(DOMString contextId, optional any options = null)`
    ///
    /// Feature `canvas`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/getContext) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-canvas-getcontext-dev)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where control of the canvas has been transferred to an `OffscreenCanvas`.
    #[doc(alias = "getContext")]
    #[inline]
    pub fn get_context(&self, context_id: &str) -> Result<Option<RenderingContext>, Exception> {
        Js::try_call_getContext__str__as_option_value(js(self), context_id).map(Js::read_nullable)
    }

    /// As `get_context`, with `options`.
    ///
    /// `RenderingContext? getContext(DOMString contextId, optional any options = null)`
    ///
    /// Feature `canvas`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where control of the canvas has been transferred to an `OffscreenCanvas`.
    #[doc(alias = "getContext")]
    #[inline]
    pub fn get_context_with_options(
        &self,
        context_id: &str,
        options: &JsValue,
    ) -> Result<Option<RenderingContext>, Exception> {
        Js::try_call_getContext__str_value__as_option_value(js(self), context_id, options).map(Js::read_nullable)
    }

    /// Returns the context to draw with, such as `2d` or `webgl2`; none if another kind is already in use.
    ///
    /// `RenderingContext? getContext(DOMString contextId, optional any options = null)`
    ///
    /// Feature `canvas`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/getContext) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-canvas-getcontext-dev)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where control of the canvas has been transferred to an `OffscreenCanvas`.
    #[doc(alias = "getContext")]
    #[inline]
    pub fn context<T: FoundOn<Self>>(&self) -> Result<Option<T>, Exception> {
        Js::try_call_getContext__str__as_value(js(self), T::TEXT).map(Js::read)
    }

    /// As `context`, with `options`.
    ///
    /// `RenderingContext? getContext(DOMString contextId, optional any options = null)`
    ///
    /// Feature `canvas`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where control of the canvas has been transferred to an `OffscreenCanvas`.
    #[doc(alias = "getContext")]
    #[inline]
    pub fn context_with_options<T: FoundOn<Self>>(&self, options: &T::Options) -> Result<Option<T>, Exception> {
        Js::try_call_getContext__str_value__as_value(js(self), T::TEXT, options.as_ref()).map(Js::read)
    }

    /// Returns the picture as a `data:` URL, PNG by default; quality, from 0 to 1, is for lossy formats.
    ///
    /// `USVString toDataURL(optional DOMString type = "image/png", optional any quality)`
    ///
    /// Feature `canvas`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/toDataURL) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-canvas-todataurl-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the canvas is tainted by content of another origin.
    #[doc(alias = "toDataURL")]
    #[inline]
    pub fn to_data_url(&self) -> Result<String, Exception> {
        Js::try_call_toDataURL__as_value(js(self)).map(Js::read)
    }

    /// As `to_data_url`, with `type_`.
    ///
    /// `USVString toDataURL(optional DOMString type = "image/png", optional any quality)`
    ///
    /// Feature `canvas`.
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the canvas is tainted by content of another origin.
    #[doc(alias = "toDataURL")]
    #[inline]
    pub fn to_data_url_with_type(&self, type_: &str) -> Result<String, Exception> {
        Js::try_call_toDataURL__str__as_value(js(self), type_).map(Js::read)
    }

    /// As `to_data_url_with_type`, with `quality`.
    ///
    /// `USVString toDataURL(optional DOMString type = "image/png", optional any quality)`
    ///
    /// Feature `canvas`.
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the canvas is tainted by content of another origin.
    #[doc(alias = "toDataURL")]
    #[inline]
    pub fn to_data_url_with_type_and_quality(&self, type_: &str, quality: &JsValue) -> Result<String, Exception> {
        Js::try_call_toDataURL__str_value__as_value(js(self), type_, quality).map(Js::read)
    }

    /// Encodes the picture as an image file and hands it to the callback as a `Blob`, null on failure.
    ///
    /// `undefined toBlob(BlobCallback callback, optional DOMString type = "image/png", optional any quality)`
    ///
    /// Feature `canvas`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/toBlob) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-canvas-toblob-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the canvas is tainted by content of another origin.
    #[doc(alias = "toBlob")]
    #[inline]
    pub fn to_blob(&self, callback: impl IntoFunctionOnce<BlobCallback>) -> Result<(), Exception> {
        Js::try_call_toBlob__value(js(self), &callback.into_callback().into_function())
    }

    /// As `to_blob`, with `type_`.
    ///
    /// `undefined toBlob(BlobCallback callback, optional DOMString type = "image/png", optional any quality)`
    ///
    /// Feature `canvas`.
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the canvas is tainted by content of another origin.
    #[doc(alias = "toBlob")]
    #[inline]
    pub fn to_blob_with_type(
        &self,
        callback: impl IntoFunctionOnce<BlobCallback>,
        type_: &str,
    ) -> Result<(), Exception> {
        Js::try_call_toBlob__value_str(js(self), &callback.into_callback().into_function(), type_)
    }

    /// As `to_blob_with_type`, with `quality`.
    ///
    /// `undefined toBlob(BlobCallback callback, optional DOMString type = "image/png", optional any quality)`
    ///
    /// Feature `canvas`.
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the canvas is tainted by content of another origin.
    #[doc(alias = "toBlob")]
    #[inline]
    pub fn to_blob_with_type_and_quality(
        &self,
        callback: impl IntoFunctionOnce<BlobCallback>,
        type_: &str,
        quality: &JsValue,
    ) -> Result<(), Exception> {
        Js::try_call_toBlob__value_str_value(js(self), &callback.into_callback().into_function(), type_, quality)
    }

    /// Hands the drawing over to an `OffscreenCanvas`, which can work in a worker.
    ///
    /// `OffscreenCanvas transferControlToOffscreen()`
    ///
    /// Feature `canvas`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/transferControlToOffscreen) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-canvas-transfercontroltooffscreen-dev)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the canvas already has a context or has already been transferred.
    #[doc(alias = "transferControlToOffscreen")]
    #[inline]
    pub fn transfer_control_to_offscreen(&self) -> Result<OffscreenCanvas, Exception> {
        Js::try_call_transferControlToOffscreen__as_value(js(self)).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "toBlob")]
    pub(crate) fn try_call_toBlob__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "toBlob")]
    pub(crate) fn try_call_toBlob__value_str(this: &Js, a0: &JsValue, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "toBlob")]
    pub(crate) fn try_call_toBlob__value_str_value(
        this: &Js,
        a0: &JsValue,
        a1: &str,
        a2: &JsValue,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "toDataURL")]
    pub(crate) fn try_call_toDataURL__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toDataURL")]
    pub(crate) fn try_call_toDataURL__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toDataURL")]
    pub(crate) fn try_call_toDataURL__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "transferControlToOffscreen")]
    pub(crate) fn try_call_transferControlToOffscreen__as_value(this: &Js) -> Result<Js, Exception>;
}
