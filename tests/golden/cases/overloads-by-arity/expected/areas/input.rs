//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Context2d, Image};

impl Context2d {
    /// `undefined drawImage(Image_ image, unrestricted double dx, unrestricted double dy)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "drawImage")]
    #[inline]
    pub fn draw_image(&self, image: &Image, dx: f64, dy: f64) -> Result<(), Exception> {
        Js::try_call_drawImage__value_number2(js(self), image.as_ref(), dx, dy)
    }

    /// As `draw_image`, with `dw` and `dh`.
    ///
    /// `undefined drawImage(Image_ image, unrestricted double dx, unrestricted double dy, unrestricted double dw, unrestricted double dh)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "drawImage")]
    #[inline]
    pub fn draw_image_with_dw_and_dh(
        &self,
        image: &Image,
        dx: f64,
        dy: f64,
        dw: f64,
        dh: f64,
    ) -> Result<(), Exception> {
        Js::try_call_drawImage__value_number4(js(self), image.as_ref(), dx, dy, dw, dh)
    }

    /// As `draw_image`, with `sx`, `sy`, `sw`, `sh`, `dw` and `dh`.
    ///
    /// `undefined drawImage(Image_ image, unrestricted double sx, unrestricted double sy, unrestricted double sw, unrestricted double sh, unrestricted double dx, unrestricted double dy, unrestricted double dw, unrestricted double dh)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "drawImage")]
    #[inline]
    pub fn draw_image_with_sx_to_dh(
        &self,
        image: &Image,
        sx: f64,
        sy: f64,
        sw: f64,
        sh: f64,
        dx: f64,
        dy: f64,
        dw: f64,
        dh: f64,
    ) -> Result<(), Exception> {
        Js::try_call_drawImage__value_number8(js(self), image.as_ref(), sx, sy, sw, sh, dx, dy, dw, dh)
    }

    /// `undefined fill(optional DOMString rule = "nonzero")`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn fill(&self) -> Result<(), Exception> {
        Js::try_call_fill(js(self))
    }

    /// As `fill`, with `rule`.
    ///
    /// `undefined fill(optional DOMString rule = "nonzero")`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "fill")]
    #[inline]
    pub fn fill_with_rule(&self, rule: &str) -> Result<(), Exception> {
        Js::try_call_fill__str(js(self), rule)
    }

    /// As `fill`, with `path`.
    ///
    /// `undefined fill(Context2D path, optional DOMString rule = "nonzero")`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "fill")]
    #[inline]
    pub fn fill_with_path(&self, path: &Context2d) -> Result<(), Exception> {
        Js::try_call_fill__value(js(self), path.as_ref())
    }

    /// As `fill_with_path`, with `rule`.
    ///
    /// `undefined fill(Context2D path, optional DOMString rule = "nonzero")`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "fill")]
    #[inline]
    pub fn fill_with_path_and_rule(&self, path: &Context2d, rule: &str) -> Result<(), Exception> {
        Js::try_call_fill__value_str(js(self), path.as_ref(), rule)
    }

    /// `undefined putData(Image_ data, long dx, long dy)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "putData")]
    #[inline]
    pub fn put_data(&self, data: &Image, dx: i32, dy: i32) -> Result<(), Exception> {
        Js::try_call_putData__value_number2(js(self), data.as_ref(), dx as f64, dy as f64)
    }

    /// As `put_data`, with `dirty_x`, `dirty_y`, `dirty_width` and `dirty_height`.
    ///
    /// `undefined putData(Image_ data, long dx, long dy, long dirtyX, long dirtyY, long dirtyWidth, long dirtyHeight)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "putData")]
    #[inline]
    pub fn put_data_with_dirty_x_and_dirty_y_and_dirty_width_and_dirty_height(
        &self,
        data: &Image,
        dx: i32,
        dy: i32,
        dirty_x: i32,
        dirty_y: i32,
        dirty_width: i32,
        dirty_height: i32,
    ) -> Result<(), Exception> {
        Js::try_call_putData__value_number6(
            js(self),
            data.as_ref(),
            dx as f64,
            dy as f64,
            dirty_x as f64,
            dirty_y as f64,
            dirty_width as f64,
            dirty_height as f64,
        )
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "drawImage")]
    pub(crate) fn try_call_drawImage__value_number2(this: &Js, a0: &JsValue, a1: f64, a2: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "drawImage")]
    pub(crate) fn try_call_drawImage__value_number4(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "drawImage")]
    pub(crate) fn try_call_drawImage__value_number8(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: f64,
        a8: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "fill")]
    pub(crate) fn try_call_fill(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "fill")]
    pub(crate) fn try_call_fill__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "fill")]
    pub(crate) fn try_call_fill__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "fill")]
    pub(crate) fn try_call_fill__value_str(this: &Js, a0: &JsValue, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "putData")]
    pub(crate) fn try_call_putData__value_number2(this: &Js, a0: &JsValue, a1: f64, a2: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "putData")]
    pub(crate) fn try_call_putData__value_number6(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
    ) -> Result<(), Exception>;
}
