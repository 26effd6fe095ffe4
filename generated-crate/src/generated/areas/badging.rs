//! The badge on the icon of an installed app

use crate::runtime::prelude::*;
use crate::{Navigator, WorkerNavigator};

impl Navigator {
    /// Shows a badge on the icon of the installed app: a number, or a mere dot if none is given.
    ///
    /// `Promise<undefined> setAppBadge(optional [EnforceRange] unsigned long long contents)`
    ///
    /// Feature `badging`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/setAppBadge) · [Specification](https://w3c.github.io/badging/#setappbadge-method)
    #[doc(alias = "setAppBadge")]
    #[inline]
    pub fn set_app_badge(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_setAppBadge__as_value(js(self)))
    }

    /// As `set_app_badge`, with `contents`.
    ///
    /// `Promise<undefined> setAppBadge(optional [EnforceRange] unsigned long long contents)`
    ///
    /// Feature `badging`.
    #[doc(alias = "setAppBadge")]
    #[inline]
    pub fn set_app_badge_with_contents(&self, contents: u64) -> Promise<()> {
        Promise::of_call(Js::try_call_setAppBadge__number__as_value(js(self), safe_integer::unsigned(contents)))
    }

    /// Removes the badge from the icon of the app.
    ///
    /// `Promise<undefined> clearAppBadge()`
    ///
    /// Feature `badging`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/clearAppBadge) · [Specification](https://w3c.github.io/badging/#clearappbadge-method)
    #[doc(alias = "clearAppBadge")]
    #[inline]
    pub fn clear_app_badge(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_clearAppBadge__as_value(js(self)))
    }
}

impl WorkerNavigator {
    /// Shows a badge on the icon of the installed app: a number, or a mere dot if none is given.
    ///
    /// `Promise<undefined> setAppBadge(optional [EnforceRange] unsigned long long contents)`
    ///
    /// Feature `badging`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/setAppBadge) · [Specification](https://w3c.github.io/badging/#setappbadge-method)
    #[doc(alias = "setAppBadge")]
    #[inline]
    pub fn set_app_badge(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_setAppBadge__as_value(js(self)))
    }

    /// As `set_app_badge`, with `contents`.
    ///
    /// `Promise<undefined> setAppBadge(optional [EnforceRange] unsigned long long contents)`
    ///
    /// Feature `badging`.
    #[doc(alias = "setAppBadge")]
    #[inline]
    pub fn set_app_badge_with_contents(&self, contents: u64) -> Promise<()> {
        Promise::of_call(Js::try_call_setAppBadge__number__as_value(js(self), safe_integer::unsigned(contents)))
    }

    /// Removes the badge from the icon of the app.
    ///
    /// `Promise<undefined> clearAppBadge()`
    ///
    /// Feature `badging`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/clearAppBadge) · [Specification](https://w3c.github.io/badging/#clearappbadge-method)
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
