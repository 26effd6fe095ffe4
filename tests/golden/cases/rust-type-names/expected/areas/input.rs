//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{JsIter, JsOption, Path2d, Uses};

impl JsOption {
    /// Makes a new `Option`.
    ///
    /// `constructor(optional DOMString text)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<JsOption, Exception> {
        Js::try_new_Option__as_value().map(Js::cast)
    }

    /// As `new`, with `text`.
    ///
    /// `constructor(optional DOMString text)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_text(text: &str) -> Result<JsOption, Exception> {
        Js::try_new_Option__str__as_value(text).map(Js::cast)
    }
}

impl Uses {
    /// `Option option(Iter iter)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn option(&self, iter: &JsIter) -> Result<JsOption, Exception> {
        Js::try_call_option__value__as_value(js(self), iter.as_ref()).map(Js::read)
    }

    /// `undefined getElementsByTagNameNS(DOMString namespaceURI)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getElementsByTagNameNS")]
    #[inline]
    pub fn get_elements_by_tag_name_ns(&self, namespace_uri: &str) -> Result<(), Exception> {
        Js::try_call_getElementsByTagNameNS__str(js(self), namespace_uri)
    }

    /// `readonly attribute Path2D path2D`
    ///
    /// Feature `input`.
    #[doc(alias = "path2D")]
    #[inline]
    pub fn path_2d(&self) -> Path2d {
        FromJs::from_js(Js::get_path2D__as_value(js(self)))
    }

    /// `undefined texImage2D(long target)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "texImage2D")]
    #[inline]
    pub fn tex_image_2d(&self, target: i32) -> Result<(), Exception> {
        Js::try_call_texImage2D__number(js(self), target as f64)
    }

    /// `attribute DOMString X`
    ///
    /// Feature `input`.
    #[doc(alias = "X")]
    #[inline]
    pub fn x(&self) -> String {
        Js::get_X__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString X`
    ///
    /// Feature `input`.
    #[doc(alias = "X")]
    #[inline]
    pub fn set_x(&self, value: &str) {
        Js::set_X__str(js(self), value)
    }

    /// `attribute DOMString outerHTML`
    ///
    /// Feature `input`.
    #[doc(alias = "outerHTML")]
    #[inline]
    pub fn outer_html(&self) -> String {
        Js::get_outerHTML__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString outerHTML`
    ///
    /// Feature `input`.
    #[doc(alias = "outerHTML")]
    #[inline]
    pub fn set_outer_html(&self, value: &str) {
        Js::set_outerHTML__str(js(self), value)
    }

    /// `undefined uniformMatrix4x3fv()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "uniformMatrix4x3fv")]
    #[inline]
    pub fn uniform_matrix4x3fv(&self) -> Result<(), Exception> {
        Js::try_call_uniformMatrix4x3fv(js(self))
    }

    /// `readonly attribute DOMString xFFT2Dx`
    ///
    /// Feature `input`.
    #[doc(alias = "xFFT2Dx")]
    #[inline]
    pub fn x_fft_2dx(&self) -> String {
        Js::get_xFFT2Dx__as_value(js(self)).as_string().unwrap_or_default()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "X")]
    pub(crate) fn get_X__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "outerHTML")]
    pub(crate) fn get_outerHTML__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "path2D")]
    pub(crate) fn get_path2D__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "xFFT2Dx")]
    pub(crate) fn get_xFFT2Dx__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "X")]
    pub(crate) fn set_X__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "outerHTML")]
    pub(crate) fn set_outerHTML__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "getElementsByTagNameNS")]
    pub(crate) fn try_call_getElementsByTagNameNS__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "option")]
    pub(crate) fn try_call_option__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "texImage2D")]
    pub(crate) fn try_call_texImage2D__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "uniformMatrix4x3fv")]
    pub(crate) fn try_call_uniformMatrix4x3fv(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Option")]
    pub(crate) fn try_new_Option__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Option")]
    pub(crate) fn try_new_Option__str__as_value(a0: &str) -> Result<Js, Exception>;
}
