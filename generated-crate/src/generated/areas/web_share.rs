//! Sharing text, links and files with other apps

use crate::runtime::prelude::*;
use crate::{File, Navigator, ShareData};

impl Navigator {
    /// Opens the system's share dialog and resolves when the user has shared; needs a user gesture.
    ///
    /// `Promise<undefined> share(optional ShareData data = {})`
    ///
    /// Feature `web-share`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/share) · [Specification](https://w3c.github.io/web-share/#share-method)
    #[inline]
    pub fn share(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_share__as_value(js(self)))
    }

    /// As `share`, with `data`.
    ///
    /// `Promise<undefined> share(optional ShareData data = {})`
    ///
    /// Feature `web-share`.
    #[doc(alias = "share")]
    #[inline]
    pub fn share_with_data(&self, data: &ShareData) -> Promise<()> {
        Promise::of_call(Js::try_call_share__value__as_value(js(self), data.as_ref()))
    }

    /// Returns whether `share` would accept the data, for example their files.
    ///
    /// `boolean canShare(optional ShareData data = {})`
    ///
    /// Feature `web-share`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/canShare) · [Specification](https://w3c.github.io/web-share/#canshare-data-method)
    #[doc(alias = "canShare")]
    #[inline]
    pub fn can_share(&self) -> bool {
        Js::call_canShare__as_bool(js(self)).get()
    }

    /// As `can_share`, with `data`.
    ///
    /// `boolean canShare(optional ShareData data = {})`
    ///
    /// Feature `web-share`.
    #[doc(alias = "canShare")]
    #[inline]
    pub fn can_share_with_data(&self, data: &ShareData) -> bool {
        Js::call_canShare__value__as_bool(js(self), data.as_ref()).get()
    }
}

impl ShareData {
    /// The things to share; at least one field is needed.
    ///
    /// `dictionary ShareData`
    ///
    /// Feature `web-share`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The files to share.
    ///
    /// `sequence<File> files`
    ///
    /// Feature `web-share`.
    #[doc(alias = "files")]
    pub fn get_files(&self) -> Option<Array<File>> {
        property::get(self, "files")
    }

    /// Sets the files to share.
    ///
    /// Feature `web-share`.
    #[doc(alias = "files")]
    pub fn set_files(&self, value: impl IntoSequence<File>) -> &Self {
        property::set(self, "files", &value.to_value());
        self
    }

    /// A title, which the chosen app may ignore.
    ///
    /// `USVString title`
    ///
    /// Feature `web-share`.
    #[doc(alias = "title")]
    pub fn get_title(&self) -> Option<String> {
        property::get(self, "title")
    }

    /// Sets a title, which the chosen app may ignore.
    ///
    /// Feature `web-share`.
    #[doc(alias = "title")]
    pub fn set_title(&self, value: &str) -> &Self {
        property::set_str(self, "title", value);
        self
    }

    /// The text to share.
    ///
    /// `USVString text`
    ///
    /// Feature `web-share`.
    #[doc(alias = "text")]
    pub fn get_text(&self) -> Option<String> {
        property::get(self, "text")
    }

    /// Sets the text to share.
    ///
    /// Feature `web-share`.
    #[doc(alias = "text")]
    pub fn set_text(&self, value: &str) -> &Self {
        property::set_str(self, "text", value);
        self
    }

    /// The address to share, relative to that of the page.
    ///
    /// `USVString url`
    ///
    /// Feature `web-share`.
    #[doc(alias = "url")]
    pub fn get_url(&self) -> Option<String> {
        property::get(self, "url")
    }

    /// Sets the address to share, relative to that of the page.
    ///
    /// Feature `web-share`.
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
