//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{CssStyleDeclaration, CssStyleProperties};

impl CssStyleDeclaration {
    /// `attribute CSSOMString cssText`
    ///
    /// Feature `input`.
    #[doc(alias = "cssText")]
    #[inline]
    pub fn css_text(&self) -> String {
        Js::get_cssText__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute CSSOMString cssText`
    ///
    /// Feature `input`.
    #[doc(alias = "cssText")]
    #[inline]
    pub fn set_css_text(&self, value: &str) {
        Js::set_cssText__str(js(self), value)
    }
}

impl CssStyleProperties {
    /// `readonly attribute unsigned long count`
    ///
    /// Feature `input`.
    #[inline]
    pub fn count(&self) -> u32 {
        Js::get_count__as_number(js(self)) as u32
    }

    /// `readonly attribute CSSOMString name`
    ///
    /// Feature `input`.
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The property `color` of CSS.
    ///
    /// `attribute CSSOMString color`
    ///
    /// Feature `input`.
    pub fn color(&self) -> String {
        property::get(self, "color")
    }

    /// Sets the property `color` of CSS.
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "color")]
    pub fn set_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "color", value)
    }

    /// The property `float` of CSS.
    ///
    /// `attribute CSSOMString float`
    ///
    /// Feature `input`.
    pub fn float(&self) -> String {
        property::get(self, "float")
    }

    /// Sets the property `float` of CSS.
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "float")]
    pub fn set_float(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "float", value)
    }

    /// The property `margin-top` of CSS.
    ///
    /// `attribute CSSOMString marginTop`
    ///
    /// Feature `input`.
    #[doc(alias = "marginTop")]
    #[doc(alias = "margin-top")]
    pub fn margin_top(&self) -> String {
        property::get(self, "marginTop")
    }

    /// Sets the property `margin-top` of CSS.
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "marginTop")]
    #[doc(alias = "margin-top")]
    pub fn set_margin_top(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "marginTop", value)
    }

    /// The property `-webkit-filter` of CSS.
    ///
    /// `attribute CSSOMString webkitFilter`
    ///
    /// Features `input` and `experimental`.
    #[doc(alias = "webkitFilter")]
    #[doc(alias = "WebkitFilter")]
    #[doc(alias = "-webkit-filter")]
    #[cfg(feature = "experimental")]
    pub fn webkit_filter(&self) -> String {
        property::get(self, "webkitFilter")
    }

    /// Sets the property `-webkit-filter` of CSS.
    ///
    /// Features `input` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitFilter")]
    #[doc(alias = "WebkitFilter")]
    #[doc(alias = "-webkit-filter")]
    #[cfg(feature = "experimental")]
    pub fn set_webkit_filter(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitFilter", value)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "count")]
    pub(crate) fn get_count__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "cssText")]
    pub(crate) fn get_cssText__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "name")]
    pub(crate) fn get_name__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "cssText")]
    pub(crate) fn set_cssText__str(this: &Js, a0: &str);
}
