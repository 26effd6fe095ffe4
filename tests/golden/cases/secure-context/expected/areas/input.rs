//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Door, Vault};

impl Vault {
    /// `undefined open()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn open(&self) -> Result<(), Exception> {
        Js::try_call_open(js(self))
    }
}

impl Door {
    /// `undefined knock()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn knock(&self) -> Result<(), Exception> {
        Js::try_call_knock(js(self))
    }

    /// `Promise<undefined> unlock()`
    ///
    /// Feature `input`. In secure contexts only.
    #[inline]
    pub fn unlock(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_unlock__as_value(js(self)))
    }

    /// `readonly attribute Vault vault`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `input`. In secure contexts only.
    #[inline]
    pub fn vault(&self) -> Option<Vault> {
        Js::get_vault__as_option_value(js(self)).map(Js::read)
    }

    /// `boolean isLocked()`
    ///
    /// Feature `input`. In secure contexts only.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "isLocked")]
    #[inline]
    pub fn is_locked(&self) -> Result<bool, Exception> {
        Js::try_call_isLocked__as_bool(js(self)).map(Truth::get)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "vault")]
    pub(crate) fn get_vault__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "isLocked")]
    pub(crate) fn try_call_isLocked__as_bool(this: &Js) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "knock")]
    pub(crate) fn try_call_knock(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "open")]
    pub(crate) fn try_call_open(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "unlock")]
    pub(crate) fn try_call_unlock__as_value(this: &Js) -> Result<Js, Exception>;
}
