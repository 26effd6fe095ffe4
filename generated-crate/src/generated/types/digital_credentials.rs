//! Types: Credentials from digital wallets

web_dictionary! {
    /// A request for a digital credential, such as a driving license in a wallet app.
    ///
    /// `dictionary DigitalCredentialRequestOptions`
    ///
    /// Feature `digital-credentials`.
    pub struct DigitalCredentialRequestOptions: [crate::Object];
    name = "DigitalCredentialRequestOptions";
}

web_dictionary! {
    /// A request for a credential in one protocol.
    ///
    /// `dictionary DigitalCredentialGetRequest`
    ///
    /// Feature `digital-credentials`.
    pub struct DigitalCredentialGetRequest: [crate::Object];
    name = "DigitalCredentialGetRequest";
}

web_dictionary! {
    /// A request to issue a digital credential into a wallet app.
    ///
    /// `dictionary DigitalCredentialCreationOptions`
    ///
    /// Feature `digital-credentials`.
    pub struct DigitalCredentialCreationOptions: [crate::Object];
    name = "DigitalCredentialCreationOptions";
}

web_dictionary! {
    /// A request to issue a credential in one protocol.
    ///
    /// `dictionary DigitalCredentialCreateRequest`
    ///
    /// Feature `digital-credentials`.
    pub struct DigitalCredentialCreateRequest: [crate::Object];
    name = "DigitalCredentialCreateRequest";
}

web_interface! {
    /// The answer of a wallet app with a digital credential.
    ///
    /// `interface DigitalCredential : Credential`
    ///
    /// Inherits the methods of [`Credential`](crate::Credential).
    ///
    /// Feature `digital-credentials`. Exposed in Window. In secure contexts only. Not in Baseline. [Specification](https://w3c-fedid.github.io/digital-credentials/#dom-digitalcredential)
    pub struct DigitalCredential: [crate::Credential, crate::Object];
    class = "DigitalCredential";
}

web_enumeration! {
    /// A protocol for showing a digital credential, such as OpenID4VP.
    ///
    /// `enum DigitalCredentialPresentationProtocol`
    ///
    /// Feature `digital-credentials`.
    pub enum DigitalCredentialPresentationProtocol {
        Openid4vpV1Unsigned = "openid4vp-v1-unsigned",
        Openid4vpV1Signed = "openid4vp-v1-signed",
        Openid4vpV1Multisigned = "openid4vp-v1-multisigned",
        OrgIsoMdoc = "org-iso-mdoc",
    }
}

web_enumeration! {
    /// A protocol for issuing a digital credential, such as OpenID4VCI.
    ///
    /// `enum DigitalCredentialIssuanceProtocol`
    ///
    /// Feature `digital-credentials`.
    pub enum DigitalCredentialIssuanceProtocol {
        Openid4vciV1 = "openid4vci-v1",
    }
}

web_union! {
    /// `typedef (DigitalCredentialPresentationProtocol or DigitalCredentialIssuanceProtocol) DigitalCredentialProtocol`
    ///
    /// Feature `digital-credentials`.
    pub enum DigitalCredentialProtocol {
        DigitalCredentialPresentationProtocol(crate::DigitalCredentialPresentationProtocol): value,
        DigitalCredentialIssuanceProtocol(crate::DigitalCredentialIssuanceProtocol): value,
    }
}
