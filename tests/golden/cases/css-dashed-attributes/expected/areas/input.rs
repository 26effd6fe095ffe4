//! What input.idl defines

use crate::runtime::prelude::*;
use crate::StyleDeclaration;

impl StyleDeclaration {
    /// `attribute CSSOMString marginTop`
    ///
    /// Feature `input`.
    #[doc(alias = "marginTop")]
    #[doc(alias = "margin-top")]
    #[inline]
    pub fn margin_top(&self) -> String {
        Js::get_marginTop__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute CSSOMString marginTop`
    ///
    /// Feature `input`.
    #[doc(alias = "marginTop")]
    #[doc(alias = "margin-top")]
    #[inline]
    pub fn set_margin_top(&self, value: &str) {
        Js::set_marginTop__str(js(self), value)
    }

    /// `attribute CSSOMString color`
    ///
    /// Feature `input`.
    #[inline]
    pub fn color(&self) -> String {
        Js::get_color__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute CSSOMString color`
    ///
    /// Feature `input`.
    #[doc(alias = "color")]
    #[inline]
    pub fn set_color(&self, value: &str) {
        Js::set_color__str(js(self), value)
    }

    /// `attribute CSSOMString float`
    ///
    /// Feature `input`.
    #[inline]
    pub fn float(&self) -> String {
        Js::get_float__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute CSSOMString float`
    ///
    /// Feature `input`.
    #[doc(alias = "float")]
    #[inline]
    pub fn set_float(&self, value: &str) {
        Js::set_float__str(js(self), value)
    }

    /// `attribute CSSOMString webkitFilter`
    ///
    /// Feature `input`.
    #[doc(alias = "webkitFilter")]
    #[doc(alias = "-webkit-filter")]
    #[doc(alias = "WebkitFilter")]
    #[inline]
    pub fn webkit_filter(&self) -> String {
        Js::get_webkitFilter__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute CSSOMString webkitFilter`
    ///
    /// Feature `input`.
    #[doc(alias = "webkitFilter")]
    #[doc(alias = "-webkit-filter")]
    #[doc(alias = "WebkitFilter")]
    #[inline]
    pub fn set_webkit_filter(&self, value: &str) {
        Js::set_webkitFilter__str(js(self), value)
    }

    /// `attribute CSSOMString MozOrient`
    ///
    /// Feature `input`.
    #[doc(alias = "MozOrient")]
    #[doc(alias = "-moz-orient")]
    #[inline]
    pub fn moz_orient(&self) -> String {
        Js::get_MozOrient__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute CSSOMString MozOrient`
    ///
    /// Feature `input`.
    #[doc(alias = "MozOrient")]
    #[doc(alias = "-moz-orient")]
    #[inline]
    pub fn set_moz_orient(&self, value: &str) {
        Js::set_MozOrient__str(js(self), value)
    }

    /// `attribute DOMString WebkitAlone`
    ///
    /// Feature `input`.
    #[doc(alias = "WebkitAlone")]
    #[inline]
    pub fn webkit_alone(&self) -> String {
        Js::get_WebkitAlone__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString WebkitAlone`
    ///
    /// Feature `input`.
    #[doc(alias = "WebkitAlone")]
    #[inline]
    pub fn set_webkit_alone(&self, value: &str) {
        Js::set_WebkitAlone__str(js(self), value)
    }

    /// `attribute DOMString -webkit-other`
    ///
    /// Feature `input`.
    #[doc(alias = "-webkit-other")]
    #[inline]
    pub fn webkit_other(&self) -> String {
        Js::get__webkit_other__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString -webkit-other`
    ///
    /// Feature `input`.
    #[doc(alias = "-webkit-other")]
    #[inline]
    pub fn set_webkit_other(&self, value: &str) {
        Js::set__webkit_other__str(js(self), value)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "-webkit-other")]
    pub(crate) fn get__webkit_other__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "MozOrient")]
    pub(crate) fn get_MozOrient__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "WebkitAlone")]
    pub(crate) fn get_WebkitAlone__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "color")]
    pub(crate) fn get_color__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "float")]
    pub(crate) fn get_float__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "marginTop")]
    pub(crate) fn get_marginTop__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "webkitFilter")]
    pub(crate) fn get_webkitFilter__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "-webkit-other")]
    pub(crate) fn set__webkit_other__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "MozOrient")]
    pub(crate) fn set_MozOrient__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "WebkitAlone")]
    pub(crate) fn set_WebkitAlone__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "color")]
    pub(crate) fn set_color__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "float")]
    pub(crate) fn set_float__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "marginTop")]
    pub(crate) fn set_marginTop__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "webkitFilter")]
    pub(crate) fn set_webkitFilter__str(this: &Js, a0: &str);
}
