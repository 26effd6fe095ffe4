//! Types: Credentials from digital wallets

/// `dictionary DigitalCredentialRequestOptions`
#[repr(transparent)]
pub struct DigitalCredentialRequestOptions {
    parent: crate::Object,
}
dictionary!(DigitalCredentialRequestOptions:; "DigitalCredentialRequestOptions");

/// `dictionary DigitalCredentialGetRequest`
#[repr(transparent)]
pub struct DigitalCredentialGetRequest {
    parent: crate::Object,
}
dictionary!(DigitalCredentialGetRequest:; "DigitalCredentialGetRequest");

/// `dictionary DigitalCredentialCreationOptions`
#[repr(transparent)]
pub struct DigitalCredentialCreationOptions {
    parent: crate::Object,
}
dictionary!(DigitalCredentialCreationOptions:; "DigitalCredentialCreationOptions");

/// `dictionary DigitalCredentialCreateRequest`
#[repr(transparent)]
pub struct DigitalCredentialCreateRequest {
    parent: crate::Object,
}
dictionary!(DigitalCredentialCreateRequest:; "DigitalCredentialCreateRequest");

/// `interface DigitalCredential : Credential`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [Specification](https://w3c-fedid.github.io/digital-credentials/#dom-digitalcredential)
#[repr(transparent)]
pub struct DigitalCredential {
    parent: crate::Credential,
}
interface!(DigitalCredential: crate::Credential; "DigitalCredential");

/// `enum DigitalCredentialPresentationProtocol`
#[non_exhaustive]
pub enum DigitalCredentialPresentationProtocol {
    /// `"openid4vp-v1-unsigned"`
    Openid4vpV1Unsigned,
    /// `"openid4vp-v1-signed"`
    Openid4vpV1Signed,
    /// `"openid4vp-v1-multisigned"`
    Openid4vpV1Multisigned,
    /// `"org-iso-mdoc"`
    OrgIsoMdoc,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(DigitalCredentialPresentationProtocol {
    Openid4vpV1Unsigned = "openid4vp-v1-unsigned",
    Openid4vpV1Signed = "openid4vp-v1-signed",
    Openid4vpV1Multisigned = "openid4vp-v1-multisigned",
    OrgIsoMdoc = "org-iso-mdoc",
});

/// `enum DigitalCredentialIssuanceProtocol`
#[non_exhaustive]
pub enum DigitalCredentialIssuanceProtocol {
    /// `"openid4vci-v1"`
    Openid4vciV1,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(DigitalCredentialIssuanceProtocol {
    Openid4vciV1 = "openid4vci-v1",
});

/// `typedef (DigitalCredentialPresentationProtocol or DigitalCredentialIssuanceProtocol) DigitalCredentialProtocol`
#[non_exhaustive]
pub enum DigitalCredentialProtocol {
    /// `DigitalCredentialPresentationProtocol`
    DigitalCredentialPresentationProtocol(crate::DigitalCredentialPresentationProtocol),
    /// `DigitalCredentialIssuanceProtocol`
    DigitalCredentialIssuanceProtocol(crate::DigitalCredentialIssuanceProtocol),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(DigitalCredentialProtocol {
    DigitalCredentialPresentationProtocol(crate::DigitalCredentialPresentationProtocol): value,
    DigitalCredentialIssuanceProtocol(crate::DigitalCredentialIssuanceProtocol): value,
});
