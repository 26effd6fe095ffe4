//! Types: Credentials from digital wallets

web_dictionary! {
    /// `dictionary DigitalCredentialRequestOptions`
    pub struct DigitalCredentialRequestOptions: [crate::Object];
    name = "DigitalCredentialRequestOptions";
}

web_dictionary! {
    /// `dictionary DigitalCredentialGetRequest`
    pub struct DigitalCredentialGetRequest: [crate::Object];
    name = "DigitalCredentialGetRequest";
}

web_dictionary! {
    /// `dictionary DigitalCredentialCreationOptions`
    pub struct DigitalCredentialCreationOptions: [crate::Object];
    name = "DigitalCredentialCreationOptions";
}

web_dictionary! {
    /// `dictionary DigitalCredentialCreateRequest`
    pub struct DigitalCredentialCreateRequest: [crate::Object];
    name = "DigitalCredentialCreateRequest";
}

web_interface! {
    /// `interface DigitalCredential : Credential`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [Specification](https://w3c-fedid.github.io/digital-credentials/#dom-digitalcredential)
    pub struct DigitalCredential: [crate::Credential, crate::Object];
    class = "DigitalCredential";
}

web_enumeration! {
    /// `enum DigitalCredentialPresentationProtocol`
    pub enum DigitalCredentialPresentationProtocol {
        Openid4vpV1Unsigned = "openid4vp-v1-unsigned",
        Openid4vpV1Signed = "openid4vp-v1-signed",
        Openid4vpV1Multisigned = "openid4vp-v1-multisigned",
        OrgIsoMdoc = "org-iso-mdoc",
    }
}

web_enumeration! {
    /// `enum DigitalCredentialIssuanceProtocol`
    pub enum DigitalCredentialIssuanceProtocol {
        Openid4vciV1 = "openid4vci-v1",
    }
}

web_union! {
    /// `typedef (DigitalCredentialPresentationProtocol or DigitalCredentialIssuanceProtocol) DigitalCredentialProtocol`
    pub enum DigitalCredentialProtocol {
        DigitalCredentialPresentationProtocol(crate::DigitalCredentialPresentationProtocol): value,
        DigitalCredentialIssuanceProtocol(crate::DigitalCredentialIssuanceProtocol): value,
    }
}
