//! What all worklets share

use crate::runtime::prelude::*;
use crate::{RequestCredentials, Worklet, WorkletOptions};

impl Worklet {
    /// Loads a module script into the worklet and resolves once it has run.
    ///
    /// `Promise<undefined> addModule(USVString moduleURL, optional WorkletOptions options = {})`
    ///
    /// Feature `worklets`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/Worklet/addModule) · [Specification](https://html.spec.whatwg.org/multipage/worklets.html#dom-worklet-addmodule-dev)
    #[doc(alias = "addModule")]
    #[inline]
    pub fn add_module(&self, module_url: &str) -> Promise<()> {
        Promise::of_call(Js::try_call_addModule__str__as_value(js(self), module_url))
    }

    /// As `add_module`, with `options`.
    ///
    /// `Promise<undefined> addModule(USVString moduleURL, optional WorkletOptions options = {})`
    ///
    /// Feature `worklets`.
    #[doc(alias = "addModule")]
    #[inline]
    pub fn add_module_with_options(&self, module_url: &str, options: &WorkletOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_addModule__str_value__as_value(js(self), module_url, options.as_ref()))
    }
}

impl WorkletOptions {
    /// The settings for adding a module to a worklet.
    ///
    /// `dictionary WorkletOptions`
    ///
    /// Feature `worklets`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether cookies are sent when the module is loaded.
    ///
    /// `RequestCredentials credentials = "same-origin"`
    ///
    /// Feature `worklets`.
    #[doc(alias = "credentials")]
    pub fn get_credentials(&self) -> Option<RequestCredentials> {
        property::get(self, "credentials")
    }

    /// Sets whether cookies are sent when the module is loaded.
    ///
    /// Feature `worklets`.
    #[doc(alias = "credentials")]
    pub fn set_credentials(&self, value: RequestCredentials) -> &Self {
        property::set_str(self, "credentials", value.as_str());
        self
    }
}

impl Default for WorkletOptions {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "addModule")]
    pub(crate) fn try_call_addModule__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "addModule")]
    pub(crate) fn try_call_addModule__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> Result<Js, Exception>;
}
