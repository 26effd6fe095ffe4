//! Types: Playing encrypted media

/// `enum MediaKeysRequirement`
#[cfg(any(feature = "encrypted-media", feature = "media-capabilities"))]
#[non_exhaustive]
pub enum MediaKeysRequirement {
    /// `"required"`
    Required,
    /// `"optional"`
    Optional,
    /// `"not-allowed"`
    NotAllowed,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "encrypted-media", feature = "media-capabilities"))]
enumeration!(MediaKeysRequirement {
    Required = "required",
    Optional = "optional",
    NotAllowed = "not-allowed",
});

/// `dictionary MediaKeySystemConfiguration`
#[cfg(feature = "encrypted-media")]
#[repr(transparent)]
pub struct MediaKeySystemConfiguration {
    parent: crate::Object,
}
#[cfg(feature = "encrypted-media")]
dictionary!(MediaKeySystemConfiguration:; "MediaKeySystemConfiguration");

/// `dictionary MediaKeySystemMediaCapability`
#[cfg(feature = "encrypted-media")]
#[repr(transparent)]
pub struct MediaKeySystemMediaCapability {
    parent: crate::Object,
}
#[cfg(feature = "encrypted-media")]
dictionary!(MediaKeySystemMediaCapability:; "MediaKeySystemMediaCapability");

/// `interface MediaKeySystemAccess`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeySystemAccess) · [Specification](https://w3c.github.io/encrypted-media/#mediakeysystemaccess-interface)
#[cfg(any(feature = "encrypted-media", feature = "media-capabilities"))]
#[repr(transparent)]
pub struct MediaKeySystemAccess {
    parent: crate::Object,
}
#[cfg(any(feature = "encrypted-media", feature = "media-capabilities"))]
interface!(MediaKeySystemAccess:; "MediaKeySystemAccess");

/// `enum MediaKeySessionType`
#[cfg(feature = "encrypted-media")]
#[non_exhaustive]
pub enum MediaKeySessionType {
    /// `"temporary"`
    Temporary,
    /// `"persistent-license"`
    PersistentLicense,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "encrypted-media")]
enumeration!(MediaKeySessionType {
    Temporary = "temporary",
    PersistentLicense = "persistent-license",
});

/// `interface MediaKeys`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeys) · [Specification](https://w3c.github.io/encrypted-media/#mediakeys-interface)
#[cfg(feature = "encrypted-media")]
#[repr(transparent)]
pub struct MediaKeys {
    parent: crate::Object,
}
#[cfg(feature = "encrypted-media")]
interface!(MediaKeys:; "MediaKeys");

/// `dictionary MediaKeysPolicy`
#[cfg(feature = "encrypted-media")]
#[repr(transparent)]
pub struct MediaKeysPolicy {
    parent: crate::Object,
}
#[cfg(feature = "encrypted-media")]
dictionary!(MediaKeysPolicy:; "MediaKeysPolicy");

/// `enum MediaKeySessionClosedReason`
#[cfg(feature = "encrypted-media")]
#[non_exhaustive]
pub enum MediaKeySessionClosedReason {
    /// `"internal-error"`
    InternalError,
    /// `"closed-by-application"`
    ClosedByApplication,
    /// `"release-acknowledged"`
    ReleaseAcknowledged,
    /// `"hardware-context-reset"`
    HardwareContextReset,
    /// `"resource-evicted"`
    ResourceEvicted,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "encrypted-media")]
enumeration!(MediaKeySessionClosedReason {
    InternalError = "internal-error",
    ClosedByApplication = "closed-by-application",
    ReleaseAcknowledged = "release-acknowledged",
    HardwareContextReset = "hardware-context-reset",
    ResourceEvicted = "resource-evicted",
});

/// `interface MediaKeySession : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeySession) · [Specification](https://w3c.github.io/encrypted-media/#mediakeysession-interface)
#[cfg(feature = "encrypted-media")]
#[repr(transparent)]
pub struct MediaKeySession {
    parent: crate::EventTarget,
}
#[cfg(feature = "encrypted-media")]
interface!(MediaKeySession: crate::EventTarget; "MediaKeySession");

/// `interface MediaKeyStatusMap`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeyStatusMap) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeystatusmap)
#[cfg(feature = "encrypted-media")]
#[repr(transparent)]
pub struct MediaKeyStatusMap {
    parent: crate::Object,
}
#[cfg(feature = "encrypted-media")]
interface!(MediaKeyStatusMap:; "MediaKeyStatusMap");

/// `enum MediaKeyStatus`
#[cfg(feature = "encrypted-media")]
#[non_exhaustive]
pub enum MediaKeyStatus {
    /// `"usable"`
    Usable,
    /// `"expired"`
    Expired,
    /// `"released"`
    Released,
    /// `"output-restricted"`
    OutputRestricted,
    /// `"output-downscaled"`
    OutputDownscaled,
    /// `"usable-in-future"`
    UsableInFuture,
    /// `"status-pending"`
    StatusPending,
    /// `"internal-error"`
    InternalError,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "encrypted-media")]
enumeration!(MediaKeyStatus {
    Usable = "usable",
    Expired = "expired",
    Released = "released",
    OutputRestricted = "output-restricted",
    OutputDownscaled = "output-downscaled",
    UsableInFuture = "usable-in-future",
    StatusPending = "status-pending",
    InternalError = "internal-error",
});

/// `enum MediaKeyMessageType`
#[cfg(feature = "encrypted-media")]
#[non_exhaustive]
pub enum MediaKeyMessageType {
    /// `"license-request"`
    LicenseRequest,
    /// `"license-renewal"`
    LicenseRenewal,
    /// `"license-release"`
    LicenseRelease,
    /// `"individualization-request"`
    IndividualizationRequest,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "encrypted-media")]
enumeration!(MediaKeyMessageType {
    LicenseRequest = "license-request",
    LicenseRenewal = "license-renewal",
    LicenseRelease = "license-release",
    IndividualizationRequest = "individualization-request",
});

/// `interface MediaKeyMessageEvent : Event`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeyMessageEvent) · [Specification](https://w3c.github.io/encrypted-media/#mediakeymessageevent)
#[cfg(feature = "encrypted-media")]
#[repr(transparent)]
pub struct MediaKeyMessageEvent {
    parent: crate::Event,
}
#[cfg(feature = "encrypted-media")]
interface!(MediaKeyMessageEvent: crate::Event; "MediaKeyMessageEvent");

/// `dictionary MediaKeyMessageEventInit : EventInit`
#[cfg(feature = "encrypted-media")]
#[repr(transparent)]
pub struct MediaKeyMessageEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "encrypted-media")]
dictionary!(MediaKeyMessageEventInit: crate::EventInit; "MediaKeyMessageEventInit");

/// `interface MediaEncryptedEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaEncryptedEvent) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediaencryptedevent)
#[cfg(any(feature = "encrypted-media", feature = "media"))]
#[repr(transparent)]
pub struct MediaEncryptedEvent {
    parent: crate::Event,
}
#[cfg(any(feature = "encrypted-media", feature = "media"))]
interface!(MediaEncryptedEvent: crate::Event; "MediaEncryptedEvent");

/// `dictionary MediaEncryptedEventInit : EventInit`
#[cfg(feature = "encrypted-media")]
#[repr(transparent)]
pub struct MediaEncryptedEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "encrypted-media")]
dictionary!(MediaEncryptedEventInit: crate::EventInit; "MediaEncryptedEventInit");
