//! The badge on the icon of an installed app

use crate::runtime::prelude::*;
use crate::{Navigator, WorkerNavigator};

impl Navigator {
    /// `Promise<undefined> setAppBadge(optional [EnforceRange] unsigned long long contents)`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/setAppBadge) · [Specification](https://w3c.github.io/badging/#setappbadge-method)
    #[doc(alias = "setAppBadge")]
    #[inline]
    pub fn set_app_badge(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_setAppBadge__as_value(js(self)))
    }

    /// `Promise<undefined> setAppBadge(optional [EnforceRange] unsigned long long contents)`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/setAppBadge) · [Specification](https://w3c.github.io/badging/#setappbadge-method)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "setAppBadge")]
    #[inline]
    pub fn set_app_badge_with_contents(&self, contents: u64) -> Promise<()> {
        Promise::of_call(Js::try_call_setAppBadge__number__as_value(js(self), safe_integer::unsigned(contents)))
    }

    /// `Promise<undefined> clearAppBadge()`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/clearAppBadge) · [Specification](https://w3c.github.io/badging/#clearappbadge-method)
    #[doc(alias = "clearAppBadge")]
    #[inline]
    pub fn clear_app_badge(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_clearAppBadge__as_value(js(self)))
    }
}

impl WorkerNavigator {
    /// `Promise<undefined> setAppBadge(optional [EnforceRange] unsigned long long contents)`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/setAppBadge) · [Specification](https://w3c.github.io/badging/#setappbadge-method)
    #[doc(alias = "setAppBadge")]
    #[inline]
    pub fn set_app_badge(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_setAppBadge__as_value(js(self)))
    }

    /// `Promise<undefined> setAppBadge(optional [EnforceRange] unsigned long long contents)`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/setAppBadge) · [Specification](https://w3c.github.io/badging/#setappbadge-method)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "setAppBadge")]
    #[inline]
    pub fn set_app_badge_with_contents(&self, contents: u64) -> Promise<()> {
        Promise::of_call(Js::try_call_setAppBadge__number__as_value(js(self), safe_integer::unsigned(contents)))
    }

    /// `Promise<undefined> clearAppBadge()`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/clearAppBadge) · [Specification](https://w3c.github.io/badging/#clearappbadge-method)
    #[doc(alias = "clearAppBadge")]
    #[inline]
    pub fn clear_app_badge(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_clearAppBadge__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "clearAppBadge")]
    pub(crate) fn try_call_clearAppBadge__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setAppBadge")]
    pub(crate) fn try_call_setAppBadge__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setAppBadge")]
    pub(crate) fn try_call_setAppBadge__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
}
