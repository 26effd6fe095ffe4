//! What input.idl defines

use crate::runtime::prelude::*;
use crate::Reader;

impl Reader {
    /// Makes a new `Reader`.
    ///
    /// `constructor(DOMString url)`
    ///
    /// Feature `input`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Reader/Reader) · [Specification](https://example.org/#new)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(url: &str) -> Result<Reader, Exception> {
        Js::try_new_Reader__str__as_value(url).map(Js::cast)
    }

    /// `attribute DOMString innerHTML`
    ///
    /// Feature `input`. Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/Reader/innerHTML) · [Specification](https://example.org/#inner)
    #[doc(alias = "innerHTML")]
    #[inline]
    pub fn inner_html(&self) -> String {
        Js::get_innerHTML__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString innerHTML`
    ///
    /// Feature `input`. Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/Reader/innerHTML) · [Specification](https://example.org/#inner)
    #[doc(alias = "innerHTML")]
    #[inline]
    pub fn set_inner_html(&self, value: &str) {
        Js::set_innerHTML__str(js(self), value)
    }

    /// `undefined readAsText(object blob, optional DOMString encoding)`
    ///
    /// Feature `input`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Reader/readAsText)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "readAsText")]
    #[inline]
    pub fn read_as_text(&self, blob: &Object) -> Result<(), Exception> {
        Js::try_call_readAsText__value(js(self), blob.as_ref())
    }

    /// As `read_as_text`, with `encoding`.
    ///
    /// `undefined readAsText(object blob, optional DOMString encoding)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "readAsText")]
    #[inline]
    pub fn read_as_text_with_encoding(&self, blob: &Object, encoding: &str) -> Result<(), Exception> {
        Js::try_call_readAsText__value_str(js(self), blob.as_ref(), encoding)
    }

    /// `undefined old()`
    ///
    /// Feature `input`. Exposed in Window only. Not in Baseline. [Specification](https://example.org/#old)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://example.org/#old"]
    #[inline]
    pub fn old(&self) -> Result<(), Exception> {
        Js::try_call_old(js(self))
    }

    /// `const unsigned short DONE = 2`
    ///
    /// Feature `input`.
    pub const DONE: u16 = 2;
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "innerHTML")]
    pub(crate) fn get_innerHTML__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "innerHTML")]
    pub(crate) fn set_innerHTML__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "old")]
    pub(crate) fn try_call_old(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "readAsText")]
    pub(crate) fn try_call_readAsText__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "readAsText")]
    pub(crate) fn try_call_readAsText__value_str(this: &Js, a0: &JsValue, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Reader")]
    pub(crate) fn try_new_Reader__str__as_value(a0: &str) -> Result<Js, Exception>;
}
