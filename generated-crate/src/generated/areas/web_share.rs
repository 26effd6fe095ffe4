//! Sharing text, links and files with other apps

use crate::runtime::prelude::*;
use crate::{File, Navigator, ShareData};

impl Navigator {
    /// `Promise<undefined> share(optional ShareData data = {})`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/share) · [Specification](https://w3c.github.io/web-share/#share-method)
    #[inline]
    pub fn share(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_share__as_value(js(self)))
    }

    /// `Promise<undefined> share(optional ShareData data = {})`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/share) · [Specification](https://w3c.github.io/web-share/#share-method)
    #[doc(alias = "share")]
    #[inline]
    pub fn share_with_data(&self, data: &ShareData) -> Promise<()> {
        Promise::of_call(Js::try_call_share__value__as_value(js(self), data.as_ref()))
    }

    /// `boolean canShare(optional ShareData data = {})`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/canShare) · [Specification](https://w3c.github.io/web-share/#canshare-data-method)
    #[doc(alias = "canShare")]
    #[inline]
    pub fn can_share(&self) -> bool {
        Js::call_canShare__as_bool(js(self)).get()
    }

    /// `boolean canShare(optional ShareData data = {})`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/canShare) · [Specification](https://w3c.github.io/web-share/#canshare-data-method)
    #[doc(alias = "canShare")]
    #[inline]
    pub fn can_share_with_data(&self, data: &ShareData) -> bool {
        Js::call_canShare__value__as_bool(js(self), data.as_ref()).get()
    }
}

impl ShareData {
    /// `dictionary ShareData`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `sequence<File> files`
    #[doc(alias = "files")]
    pub fn get_files(&self) -> Option<Array<File>> {
        property::get(self, "files")
    }

    /// `sequence<File> files`
    #[doc(alias = "files")]
    pub fn set_files(&self, value: impl IntoSequence<File>) -> &Self {
        property::set(self, "files", &value.to_value());
        self
    }

    /// `USVString title`
    #[doc(alias = "title")]
    pub fn get_title(&self) -> Option<String> {
        property::get(self, "title")
    }

    /// `USVString title`
    #[doc(alias = "title")]
    pub fn set_title(&self, value: &str) -> &Self {
        property::set_str(self, "title", value);
        self
    }

    /// `USVString text`
    #[doc(alias = "text")]
    pub fn get_text(&self) -> Option<String> {
        property::get(self, "text")
    }

    /// `USVString text`
    #[doc(alias = "text")]
    pub fn set_text(&self, value: &str) -> &Self {
        property::set_str(self, "text", value);
        self
    }

    /// `USVString url`
    #[doc(alias = "url")]
    pub fn get_url(&self) -> Option<String> {
        property::get(self, "url")
    }

    /// `USVString url`
    #[doc(alias = "url")]
    pub fn set_url(&self, value: &str) -> &Self {
        property::set_str(self, "url", value);
        self
    }
}

impl Default for ShareData {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, js_name = "canShare")]
    pub(crate) fn call_canShare__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, js_name = "canShare")]
    pub(crate) fn call_canShare__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "share")]
    pub(crate) fn try_call_share__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "share")]
    pub(crate) fn try_call_share__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}
