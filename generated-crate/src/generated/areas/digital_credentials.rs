//! Credentials from digital wallets

use crate::runtime::prelude::*;
use crate::{
    CredentialCreationOptions, CredentialRequestOptions, DigitalCredential, DigitalCredentialCreateRequest,
    DigitalCredentialCreationOptions, DigitalCredentialGetRequest, DigitalCredentialProtocol,
    DigitalCredentialRequestOptions,
};

impl CredentialRequestOptions {
    /// The request for a digital credential.
    ///
    /// `DigitalCredentialRequestOptions digital`
    ///
    /// Feature `digital-credentials`.
    #[doc(alias = "digital")]
    pub fn get_digital(&self) -> Option<DigitalCredentialRequestOptions> {
        property::get(self, "digital")
    }

    /// Sets the request for a digital credential.
    ///
    /// Feature `digital-credentials`.
    #[doc(alias = "digital")]
    pub fn set_digital(&self, value: &DigitalCredentialRequestOptions) -> &Self {
        property::set(self, "digital", value.as_ref());
        self
    }
}

impl CredentialCreationOptions {
    /// The request to issue a digital credential.
    ///
    /// `DigitalCredentialCreationOptions digital`
    ///
    /// Feature `digital-credentials`.
    #[doc(alias = "digital")]
    pub fn get_digital(&self) -> Option<DigitalCredentialCreationOptions> {
        property::get(self, "digital")
    }

    /// Sets the request to issue a digital credential.
    ///
    /// Feature `digital-credentials`.
    #[doc(alias = "digital")]
    pub fn set_digital(&self, value: &DigitalCredentialCreationOptions) -> &Self {
        property::set(self, "digital", value.as_ref());
        self
    }
}

impl DigitalCredentialRequestOptions {
    /// A request for a digital credential, such as a driving license in a wallet app.
    ///
    /// `dictionary DigitalCredentialRequestOptions`
    ///
    /// Feature `digital-credentials`.
    pub fn new(requests: impl IntoSequence<DigitalCredentialGetRequest>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "requests", &requests.to_value());
        this
    }

    /// The requests, in different protocols, of which the wallet answers one.
    ///
    /// `required sequence<DigitalCredentialGetRequest> requests`
    ///
    /// Feature `digital-credentials`.
    #[doc(alias = "requests")]
    pub fn get_requests(&self) -> Array<DigitalCredentialGetRequest> {
        property::get(self, "requests")
    }

    /// Sets the requests, in different protocols, of which the wallet answers one.
    ///
    /// Feature `digital-credentials`.
    #[doc(alias = "requests")]
    pub fn set_requests(&self, value: impl IntoSequence<DigitalCredentialGetRequest>) -> &Self {
        property::set(self, "requests", &value.to_value());
        self
    }
}

impl DigitalCredentialGetRequest {
    /// A request for a credential in one protocol.
    ///
    /// `dictionary DigitalCredentialGetRequest`
    ///
    /// Feature `digital-credentials`.
    pub fn new(protocol: &str, data: &Object) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "protocol", protocol);
        property::set(&this, "data", data.as_ref());
        this
    }

    /// The name of the protocol that the data follow.
    ///
    /// `required DOMString protocol`
    ///
    /// Feature `digital-credentials`.
    #[doc(alias = "protocol")]
    pub fn get_protocol(&self) -> String {
        property::get(self, "protocol")
    }

    /// Sets the name of the protocol that the data follow.
    ///
    /// Feature `digital-credentials`.
    #[doc(alias = "protocol")]
    pub fn set_protocol(&self, value: &str) -> &Self {
        property::set_str(self, "protocol", value);
        self
    }

    /// The request itself, in the form that the protocol defines.
    ///
    /// `required object data`
    ///
    /// Feature `digital-credentials`.
    #[doc(alias = "data")]
    pub fn get_data(&self) -> Object {
        property::get(self, "data")
    }

    /// Sets the request itself, in the form that the protocol defines.
    ///
    /// Feature `digital-credentials`.
    #[doc(alias = "data")]
    pub fn set_data(&self, value: &Object) -> &Self {
        property::set(self, "data", value.as_ref());
        self
    }
}

impl DigitalCredentialCreationOptions {
    /// A request to issue a digital credential into a wallet app.
    ///
    /// `dictionary DigitalCredentialCreationOptions`
    ///
    /// Feature `digital-credentials`.
    pub fn new(requests: impl IntoSequence<DigitalCredentialCreateRequest>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "requests", &requests.to_value());
        this
    }

    /// The requests, in different protocols, of which the wallet answers one.
    ///
    /// `required sequence<DigitalCredentialCreateRequest> requests`
    ///
    /// Feature `digital-credentials`.
    #[doc(alias = "requests")]
    pub fn get_requests(&self) -> Array<DigitalCredentialCreateRequest> {
        property::get(self, "requests")
    }

    /// Sets the requests, in different protocols, of which the wallet answers one.
    ///
    /// Feature `digital-credentials`.
    #[doc(alias = "requests")]
    pub fn set_requests(&self, value: impl IntoSequence<DigitalCredentialCreateRequest>) -> &Self {
        property::set(self, "requests", &value.to_value());
        self
    }
}

impl DigitalCredentialCreateRequest {
    /// A request to issue a credential in one protocol.
    ///
    /// `dictionary DigitalCredentialCreateRequest`
    ///
    /// Feature `digital-credentials`.
    pub fn new(protocol: &str, data: &Object) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "protocol", protocol);
        property::set(&this, "data", data.as_ref());
        this
    }

    /// The name of the protocol that the data follow.
    ///
    /// `required DOMString protocol`
    ///
    /// Feature `digital-credentials`.
    #[doc(alias = "protocol")]
    pub fn get_protocol(&self) -> String {
        property::get(self, "protocol")
    }

    /// Sets the name of the protocol that the data follow.
    ///
    /// Feature `digital-credentials`.
    #[doc(alias = "protocol")]
    pub fn set_protocol(&self, value: &str) -> &Self {
        property::set_str(self, "protocol", value);
        self
    }

    /// The request itself, in the form that the protocol defines.
    ///
    /// `required object data`
    ///
    /// Feature `digital-credentials`.
    #[doc(alias = "data")]
    pub fn get_data(&self) -> Object {
        property::get(self, "data")
    }

    /// Sets the request itself, in the form that the protocol defines.
    ///
    /// Feature `digital-credentials`.
    #[doc(alias = "data")]
    pub fn set_data(&self, value: &Object) -> &Self {
        property::set(self, "data", value.as_ref());
        self
    }
}

impl DigitalCredential {
    /// Returns a plain object with the fields of the credential.
    ///
    /// `object toJSON()`
    ///
    /// Feature `digital-credentials`. Not in Baseline. [Specification](https://w3c-fedid.github.io/digital-credentials/#dom-digitalcredential)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Result<Object, Exception> {
        Js::try_call_toJSON__as_value(js(self)).map(Js::read)
    }

    /// The name of the protocol that the answer follows.
    ///
    /// `readonly attribute DigitalCredentialProtocol protocol`
    ///
    /// Feature `digital-credentials`. Not in Baseline. [Specification](https://w3c-fedid.github.io/digital-credentials/#dom-digitalcredential-protocol)
    #[inline]
    pub fn protocol(&self) -> DigitalCredentialProtocol {
        FromJs::from_js(Js::get_protocol__as_value(js(self)))
    }

    /// The answer of the wallet, often encrypted, to be checked on a server.
    ///
    /// `readonly attribute object data`
    ///
    /// Feature `digital-credentials`. Not in Baseline. [Specification](https://w3c-fedid.github.io/digital-credentials/#dom-digitalcredential-data)
    #[inline]
    pub fn data(&self) -> Object {
        FromJs::from_js(Js::get_data__as_value(js(self)))
    }

    /// Returns whether the browser lets requests in this protocol pass.
    ///
    /// `static boolean userAgentAllowsProtocol(DOMString protocol)`
    ///
    /// Feature `digital-credentials`. Not in Baseline. [Specification](https://w3c-fedid.github.io/digital-credentials/#dom-digitalcredential-useragentallowsprotocol)
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
