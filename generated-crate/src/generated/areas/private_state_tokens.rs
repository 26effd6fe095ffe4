//! Tokens of trust without identity

use crate::runtime::prelude::*;
use crate::{OperationType, PrivateToken, RefreshPolicy, RequestInit, TokenVersion};
#[cfg(feature = "experimental")]
use crate::{DeferredRequestInit, Document, HtmlIFrameElement, XmlHttpRequest};

#[cfg(feature = "experimental")]
impl Document {
    /// Resolves to whether the browser has trust tokens from an issuer.
    ///
    /// `Promise<boolean> hasPrivateToken(USVString issuer)`
    ///
    /// Features `private-state-tokens` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/Document/hasPrivateToken) · [Specification](https://wicg.github.io/trust-token-api/#dom-document-hasprivatetoken)
    #[doc(alias = "hasPrivateToken")]
    #[inline]
    pub fn has_private_token(&self, issuer: &str) -> Promise<bool> {
        Promise::of_call(Js::try_call_hasPrivateToken__str__as_value(js(self), issuer))
    }

    /// Resolves to whether the browser has a record of a redeemed token of an issuer.
    ///
    /// `Promise<boolean> hasRedemptionRecord(USVString issuer)`
    ///
    /// Features `private-state-tokens` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/Document/hasRedemptionRecord) · [Specification](https://wicg.github.io/trust-token-api/#dom-document-hasredemptionrecord)
    #[doc(alias = "hasRedemptionRecord")]
    #[inline]
    pub fn has_redemption_record(&self, issuer: &str) -> Promise<bool> {
        Promise::of_call(Js::try_call_hasRedemptionRecord__str__as_value(js(self), issuer))
    }
}

impl RequestInit {
    /// A private state token operation to carry out with the request.
    ///
    /// `PrivateToken privateToken`
    ///
    /// Feature `private-state-tokens`.
    #[doc(alias = "privateToken")]
    pub fn get_private_token(&self) -> Option<PrivateToken> {
        property::get(self, "privateToken")
    }

    /// Sets a private state token operation to carry out with the request.
    ///
    /// Feature `private-state-tokens`.
    #[doc(alias = "privateToken")]
    pub fn set_private_token(&self, value: &PrivateToken) -> &Self {
        property::set(self, "privateToken", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl DeferredRequestInit {
    /// Sets a private state token operation to carry out with the request.
    ///
    /// `PrivateToken privateToken`
    ///
    /// Features `private-state-tokens` and `experimental`. Inherited from `RequestInit`.
    #[doc(alias = "privateToken")]
    pub fn set_private_token(&self, value: &PrivateToken) -> &Self {
        property::set(self, "privateToken", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl HtmlIFrameElement {
    /// A JSON text with the token operation for the request of the frame.
    ///
    /// `attribute DOMString privateToken`
    ///
    /// Features `private-state-tokens` and `experimental`. In secure contexts only. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLIFrameElement/privateToken) · [Specification](https://wicg.github.io/trust-token-api/#dom-htmliframeelement-privatetoken)
    #[doc(alias = "privateToken")]
    #[inline]
    pub fn private_token(&self) -> String {
        Js::get_privateToken__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a JSON text with the token operation for the request of the frame.
    ///
    /// Features `private-state-tokens` and `experimental`.
    #[doc(alias = "privateToken")]
    #[inline]
    pub fn set_private_token(&self, value: &str) {
        Js::set_privateToken__str(js(self), value)
    }
}

impl PrivateToken {
    /// A private state token operation that goes along with a request.
    ///
    /// `dictionary PrivateToken`
    ///
    /// Feature `private-state-tokens`.
    pub fn new(version: TokenVersion, operation: OperationType) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "version", version.as_str());
        property::set_str(&this, "operation", operation.as_str());
        this
    }

    /// The version of the protocol.
    ///
    /// `required TokenVersion version`
    ///
    /// Feature `private-state-tokens`.
    #[doc(alias = "version")]
    pub fn get_version(&self) -> TokenVersion {
        property::get(self, "version")
    }

    /// Sets the version of the protocol.
    ///
    /// Feature `private-state-tokens`.
    #[doc(alias = "version")]
    pub fn set_version(&self, value: TokenVersion) -> &Self {
        property::set_str(self, "version", value.as_str());
        self
    }

    /// Whether to request tokens, redeem one, or send a redemption record.
    ///
    /// `required OperationType operation`
    ///
    /// Feature `private-state-tokens`.
    #[doc(alias = "operation")]
    pub fn get_operation(&self) -> OperationType {
        property::get(self, "operation")
    }

    /// Sets whether to request tokens, redeem one, or send a redemption record.
    ///
    /// Feature `private-state-tokens`.
    #[doc(alias = "operation")]
    pub fn set_operation(&self, value: OperationType) -> &Self {
        property::set_str(self, "operation", value.as_str());
        self
    }

    /// Whether redemption makes a new record (`refresh`) or may use a stored one (`none`).
    ///
    /// `RefreshPolicy refreshPolicy = "none"`
    ///
    /// Feature `private-state-tokens`.
    #[doc(alias = "refreshPolicy")]
    pub fn get_refresh_policy(&self) -> Option<RefreshPolicy> {
        property::get(self, "refreshPolicy")
    }

    /// Sets whether redemption makes a new record (`refresh`) or may use a stored one (`none`).
    ///
    /// Feature `private-state-tokens`.
    #[doc(alias = "refreshPolicy")]
    pub fn set_refresh_policy(&self, value: RefreshPolicy) -> &Self {
        property::set_str(self, "refreshPolicy", value.as_str());
        self
    }

    /// The origins of the issuers whose redemption records are sent.
    ///
    /// `sequence<USVString> issuers`
    ///
    /// Feature `private-state-tokens`.
    #[doc(alias = "issuers")]
    pub fn get_issuers(&self) -> Option<Array<String>> {
        property::get(self, "issuers")
    }

    /// Sets the origins of the issuers whose redemption records are sent.
    ///
    /// Feature `private-state-tokens`.
    #[doc(alias = "issuers")]
    pub fn set_issuers(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "issuers", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl XmlHttpRequest {
    /// Sets the token operation for the request; to be called after `open`.
    ///
    /// `undefined setPrivateToken(PrivateToken privateToken)`
    ///
    /// Features `private-state-tokens` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/setPrivateToken) · [Specification](https://wicg.github.io/trust-token-api/#dom-xmlhttprequest-setprivatetoken)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setPrivateToken")]
    #[inline]
    pub fn set_private_token(&self, private_token: &PrivateToken) -> Result<(), Exception> {
        Js::try_call_setPrivateToken__value(js(self), private_token.as_ref())
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "privateToken")]
    pub(crate) fn get_privateToken__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "privateToken")]
    pub(crate) fn set_privateToken__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "hasPrivateToken")]
    pub(crate) fn try_call_hasPrivateToken__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "hasRedemptionRecord")]
    pub(crate) fn try_call_hasRedemptionRecord__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setPrivateToken")]
    pub(crate) fn try_call_setPrivateToken__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}
