//! Credentials from digital wallets

use crate::runtime::prelude::*;
use crate::{
    CredentialCreationOptions, CredentialRequestOptions, DigitalCredential, DigitalCredentialCreateRequest,
    DigitalCredentialCreationOptions, DigitalCredentialGetRequest, DigitalCredentialProtocol,
    DigitalCredentialRequestOptions,
};

impl CredentialRequestOptions {
    /// `DigitalCredentialRequestOptions digital`
    #[doc(alias = "digital")]
    pub fn get_digital(&self) -> Option<DigitalCredentialRequestOptions> {
        property::get(self, "digital")
    }

    /// `DigitalCredentialRequestOptions digital`
    #[doc(alias = "digital")]
    pub fn set_digital(&self, value: &DigitalCredentialRequestOptions) -> &Self {
        property::set(self, "digital", value.as_ref());
        self
    }
}

impl CredentialCreationOptions {
    /// `DigitalCredentialCreationOptions digital`
    #[doc(alias = "digital")]
    pub fn get_digital(&self) -> Option<DigitalCredentialCreationOptions> {
        property::get(self, "digital")
    }

    /// `DigitalCredentialCreationOptions digital`
    #[doc(alias = "digital")]
    pub fn set_digital(&self, value: &DigitalCredentialCreationOptions) -> &Self {
        property::set(self, "digital", value.as_ref());
        self
    }
}

impl DigitalCredentialRequestOptions {
    /// `dictionary DigitalCredentialRequestOptions`
    pub fn new(requests: impl IntoSequence<DigitalCredentialGetRequest>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "requests", &requests.to_value());
        this
    }

    /// `required sequence<DigitalCredentialGetRequest> requests`
    #[doc(alias = "requests")]
    pub fn get_requests(&self) -> Array<DigitalCredentialGetRequest> {
        property::get(self, "requests")
    }

    /// `required sequence<DigitalCredentialGetRequest> requests`
    #[doc(alias = "requests")]
    pub fn set_requests(&self, value: impl IntoSequence<DigitalCredentialGetRequest>) -> &Self {
        property::set(self, "requests", &value.to_value());
        self
    }
}

impl DigitalCredentialGetRequest {
    /// `dictionary DigitalCredentialGetRequest`
    pub fn new(protocol: &str, data: &Object) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "protocol", protocol);
        property::set(&this, "data", data.as_ref());
        this
    }

    /// `required DOMString protocol`
    #[doc(alias = "protocol")]
    pub fn get_protocol(&self) -> String {
        property::get(self, "protocol")
    }

    /// `required DOMString protocol`
    #[doc(alias = "protocol")]
    pub fn set_protocol(&self, value: &str) -> &Self {
        property::set_str(self, "protocol", value);
        self
    }

    /// `required object data`
    #[doc(alias = "data")]
    pub fn get_data(&self) -> Object {
        property::get(self, "data")
    }

    /// `required object data`
    #[doc(alias = "data")]
    pub fn set_data(&self, value: &Object) -> &Self {
        property::set(self, "data", value.as_ref());
        self
    }
}

impl DigitalCredentialCreationOptions {
    /// `dictionary DigitalCredentialCreationOptions`
    pub fn new(requests: impl IntoSequence<DigitalCredentialCreateRequest>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "requests", &requests.to_value());
        this
    }

    /// `required sequence<DigitalCredentialCreateRequest> requests`
    #[doc(alias = "requests")]
    pub fn get_requests(&self) -> Array<DigitalCredentialCreateRequest> {
        property::get(self, "requests")
    }

    /// `required sequence<DigitalCredentialCreateRequest> requests`
    #[doc(alias = "requests")]
    pub fn set_requests(&self, value: impl IntoSequence<DigitalCredentialCreateRequest>) -> &Self {
        property::set(self, "requests", &value.to_value());
        self
    }
}

impl DigitalCredentialCreateRequest {
    /// `dictionary DigitalCredentialCreateRequest`
    pub fn new(protocol: &str, data: &Object) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "protocol", protocol);
        property::set(&this, "data", data.as_ref());
        this
    }

    /// `required DOMString protocol`
    #[doc(alias = "protocol")]
    pub fn get_protocol(&self) -> String {
        property::get(self, "protocol")
    }

    /// `required DOMString protocol`
    #[doc(alias = "protocol")]
    pub fn set_protocol(&self, value: &str) -> &Self {
        property::set_str(self, "protocol", value);
        self
    }

    /// `required object data`
    #[doc(alias = "data")]
    pub fn get_data(&self) -> Object {
        property::get(self, "data")
    }

    /// `required object data`
    #[doc(alias = "data")]
    pub fn set_data(&self, value: &Object) -> &Self {
        property::set(self, "data", value.as_ref());
        self
    }
}

impl DigitalCredential {
    /// `object toJSON()`
    ///
    /// Not in Baseline. [Specification](https://w3c-fedid.github.io/digital-credentials/#dom-digitalcredential)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Result<Object, Exception> {
        Js::try_call_toJSON__as_value(js(self)).map(Js::read)
    }

    /// `readonly attribute DigitalCredentialProtocol protocol`
    ///
    /// Not in Baseline. [Specification](https://w3c-fedid.github.io/digital-credentials/#dom-digitalcredential-protocol)
    #[inline]
    pub fn protocol(&self) -> DigitalCredentialProtocol {
        FromJs::from_js(Js::get_protocol__as_value(js(self)))
    }

    /// `readonly attribute object data`
    ///
    /// Not in Baseline. [Specification](https://w3c-fedid.github.io/digital-credentials/#dom-digitalcredential-data)
    #[inline]
    pub fn data(&self) -> Object {
        FromJs::from_js(Js::get_data__as_value(js(self)))
    }

    /// `static boolean userAgentAllowsProtocol(DOMString protocol)`
    ///
    /// Not in Baseline. [Specification](https://w3c-fedid.github.io/digital-credentials/#dom-digitalcredential-useragentallowsprotocol)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "userAgentAllowsProtocol")]
    #[inline]
    pub fn user_agent_allows_protocol(protocol: &str) -> Result<bool, Exception> {
        Js::try_static_call_DigitalCredential_userAgentAllowsProtocol__str__as_bool(protocol).map(Truth::get)
    }
}

web_imports! {
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "DigitalCredential", js_name = "userAgentAllowsProtocol")]
    pub(crate) fn try_static_call_DigitalCredential_userAgentAllowsProtocol__str__as_bool(
        a0: &str,
    ) -> Result<Truth, Exception>;
}
