//! What request.idl defines

use crate::runtime::prelude::*;
use crate::{LateOptions, RequestOptions, Sender};

impl RequestOptions {
    /// Makes a new `RequestOptions`.
    ///
    /// `dictionary RequestOptions`
    ///
    /// Feature `request`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString method`
    ///
    /// Feature `request`.
    #[doc(alias = "method")]
    pub fn get_method(&self) -> Option<String> {
        property::get(self, "method")
    }

    /// `DOMString method`
    ///
    /// Feature `request`.
    #[doc(alias = "method")]
    pub fn set_method(&self, value: &str) -> &Self {
        property::set_str(self, "method", value);
        self
    }
}

impl Default for RequestOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl LateOptions {
    /// Makes a new `LateOptions`.
    ///
    /// `dictionary LateOptions : RequestOptions`
    ///
    /// Feature `request`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `double after`
    ///
    /// Feature `request`.
    #[doc(alias = "after")]
    pub fn get_after(&self) -> Option<f64> {
        property::get(self, "after")
    }

    /// `double after`
    ///
    /// Feature `request`.
    #[doc(alias = "after")]
    pub fn set_after(&self, value: f64) -> &Self {
        property::set_f64(self, "after", value);
        self
    }

    /// `DOMString method`
    ///
    /// Feature `request`. Inherited from `RequestOptions`.
    #[doc(alias = "method")]
    pub fn set_method(&self, value: &str) -> &Self {
        property::set_str(self, "method", value);
        self
    }
}

impl Default for LateOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl Sender {
    /// Makes a new `Sender`.
    ///
    /// `constructor()`
    ///
    /// Feature `request`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<Sender, Exception> {
        Js::try_new_Sender__as_value().map(Js::cast)
    }

    /// `Promise<any> send(USVString url, optional RequestOptions options = {})`
    ///
    /// Feature `request`.
    #[inline]
    pub fn send(&self, url: &str) -> Promise<JsValue> {
        Promise::of_call(Js::try_call_send__str__as_value(js(self), url))
    }

    /// As `send`, with `options`.
    ///
    /// `Promise<any> send(USVString url, optional RequestOptions options = {})`
    ///
    /// Feature `request`.
    #[doc(alias = "send")]
    #[inline]
    pub fn send_with_options(&self, url: &str, options: &RequestOptions) -> Promise<JsValue> {
        Promise::of_call(Js::try_call_send__str_value__as_value(js(self), url, options.as_ref()))
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "send")]
    pub(crate) fn try_call_send__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "send")]
    pub(crate) fn try_call_send__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Sender")]
    pub(crate) fn try_new_Sender__as_value() -> Result<Js, Exception>;
}
