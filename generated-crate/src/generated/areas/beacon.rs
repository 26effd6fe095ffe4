//! Sending a last message when the page is left

use crate::runtime::prelude::*;
use crate::{BodyInit, Navigator};

impl Navigator {
    /// Queues a small POST request that is sent even after the page closes; returns false if it is too large.
    ///
    /// `boolean sendBeacon(USVString url, optional BodyInit? data = null)`
    ///
    /// Feature `beacon`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/sendBeacon) · [Specification](https://w3c.github.io/beacon/#sendbeacon-method)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `url` cannot be parsed or is not of HTTP or HTTPS, and for a `ReadableStream` as
    /// `data`.
    #[doc(alias = "sendBeacon")]
    #[inline]
    pub fn send_beacon(&self, url: &str) -> Result<bool, Exception> {
        Js::try_call_sendBeacon__str__as_bool(js(self), url).map(Truth::get)
    }

    /// As `send_beacon`, with `data`.
    ///
    /// `boolean sendBeacon(USVString url, optional BodyInit? data = null)`
    ///
    /// Feature `beacon`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `url` cannot be parsed or is not of HTTP or HTTPS, and for a `ReadableStream` as
    /// `data`.
    #[doc(alias = "sendBeacon")]
    #[inline]
    pub fn send_beacon_with_data(&self, url: &str, data: impl NullableUnion<BodyInit>) -> Result<bool, Exception> {
        Js::try_call_sendBeacon__str_value__as_bool(js(self), url, &data.into_option().to_js()).map(Truth::get)
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "sendBeacon")]
    pub(crate) fn try_call_sendBeacon__str__as_bool(this: &Js, a0: &str) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "sendBeacon")]
    pub(crate) fn try_call_sendBeacon__str_value__as_bool(
        this: &Js,
        a0: &str,
        a1: &JsValue,
    ) -> Result<Truth, Exception>;
}
