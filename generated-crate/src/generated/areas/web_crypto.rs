//! Random numbers and UUIDs: the crypto object

use crate::runtime::prelude::*;
use crate::{Crypto, Window, WorkerGlobalScope};

impl Window {
    /// The source of random values, and the way to cryptographic functions.
    ///
    /// `readonly attribute Crypto crypto`
    ///
    /// Feature `web-crypto`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/crypto) · [Specification](https://w3c.github.io/webcrypto/#dom-windoworworkerglobalscope-crypto)
    #[inline]
    pub fn crypto(&self) -> Crypto {
        FromJs::from_js(Js::get_crypto__as_value(js(self)))
    }
}

impl WorkerGlobalScope {
    /// The source of random values, and the way to cryptographic functions.
    ///
    /// `readonly attribute Crypto crypto`
    ///
    /// Feature `web-crypto`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Window/crypto) · [Specification](https://w3c.github.io/webcrypto/#dom-windoworworkerglobalscope-crypto)
    #[inline]
    pub fn crypto(&self) -> Crypto {
        FromJs::from_js(Js::get_crypto__as_value(js(self)))
    }
}

impl Crypto {
    /// Fills an integer array of up to 65536 bytes with secure random values and returns it.
    ///
    /// `ArrayBufferView getRandomValues(ArrayBufferView array)`
    ///
    /// Feature `web-crypto`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Crypto/getRandomValues) · [Specification](https://w3c.github.io/webcrypto/#Crypto-method-getRandomValues)
    ///
    /// # Errors
    ///
    /// Throws a `TypeMismatchError` where `array` is not of integers, and a `QuotaExceededError` where it is longer
    /// than 65,536 bytes.
    #[doc(alias = "getRandomValues")]
    #[inline]
    pub fn get_random_values<'a>(&self, array: impl Into<WriteBuffer<'a, AnyView>>) -> Result<(), Exception> {
        array.into().with(|array| Js::try_call_getRandomValues__value(js(self), array))
    }

    /// Returns a random UUID of version 4 as text.
    ///
    /// `DOMString randomUUID()`
    ///
    /// Feature `web-crypto`. In secure contexts only. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/Crypto/randomUUID) · [Specification](https://w3c.github.io/webcrypto/#Crypto-method-randomUUID)
    #[doc(alias = "randomUUID")]
    #[inline]
    pub fn random_uuid(&self) -> String {
        Js::call_randomUUID__as_value(js(self)).as_string().unwrap_or_default()
    }
}

/// The source of random values, and the way to cryptographic functions.
///
/// `readonly attribute Crypto crypto`
///
/// Feature `web-crypto`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Window/crypto) · [Specification](https://w3c.github.io/webcrypto/#dom-windoworworkerglobalscope-crypto)
#[inline]
pub fn crypto() -> Crypto {
    FromJs::from_js(global::with(|this| Js::get_crypto__as_value(this)))
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "crypto")]
    pub(crate) fn get_crypto__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "getRandomValues")]
    pub(crate) fn try_call_getRandomValues__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "randomUUID")]
    pub(crate) fn call_randomUUID__as_value(this: &Js) -> JsValue;
}
