//! Types: Playing encrypted media

#[cfg(any(feature = "encrypted-media", feature = "media-capabilities"))]
web_enumeration! {
    /// `enum MediaKeysRequirement`
    pub enum MediaKeysRequirement {
        Required = "required",
        Optional = "optional",
        NotAllowed = "not-allowed",
    }
}

#[cfg(feature = "encrypted-media")]
web_dictionary! {
    /// `dictionary MediaKeySystemConfiguration`
    pub struct MediaKeySystemConfiguration: [crate::Object];
    name = "MediaKeySystemConfiguration";
}

#[cfg(feature = "encrypted-media")]
web_dictionary! {
    /// `dictionary MediaKeySystemMediaCapability`
    pub struct MediaKeySystemMediaCapability: [crate::Object];
    name = "MediaKeySystemMediaCapability";
}

#[cfg(any(feature = "encrypted-media", feature = "media-capabilities"))]
web_interface! {
    /// `interface MediaKeySystemAccess`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeySystemAccess) · [Specification](https://w3c.github.io/encrypted-media/#mediakeysystemaccess-interface)
    pub struct MediaKeySystemAccess: [crate::Object];
    class = "MediaKeySystemAccess";
}

#[cfg(feature = "encrypted-media")]
web_enumeration! {
    /// `enum MediaKeySessionType`
    pub enum MediaKeySessionType {
        Temporary = "temporary",
        PersistentLicense = "persistent-license",
    }
}

#[cfg(feature = "encrypted-media")]
web_interface! {
    /// `interface MediaKeys`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeys) · [Specification](https://w3c.github.io/encrypted-media/#mediakeys-interface)
    pub struct MediaKeys: [crate::Object];
    class = "MediaKeys";
}

#[cfg(feature = "encrypted-media")]
web_dictionary! {
    /// `dictionary MediaKeysPolicy`
    pub struct MediaKeysPolicy: [crate::Object];
    name = "MediaKeysPolicy";
}

#[cfg(feature = "encrypted-media")]
web_enumeration! {
    /// `enum MediaKeySessionClosedReason`
    pub enum MediaKeySessionClosedReason {
        InternalError = "internal-error",
        ClosedByApplication = "closed-by-application",
        ReleaseAcknowledged = "release-acknowledged",
        HardwareContextReset = "hardware-context-reset",
        ResourceEvicted = "resource-evicted",
    }
}

#[cfg(feature = "encrypted-media")]
web_interface! {
    /// `interface MediaKeySession : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeySession) · [Specification](https://w3c.github.io/encrypted-media/#mediakeysession-interface)
    pub struct MediaKeySession: [crate::EventTarget, crate::Object];
    class = "MediaKeySession";
}

#[cfg(feature = "encrypted-media")]
web_interface! {
    /// `interface MediaKeyStatusMap`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeyStatusMap) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeystatusmap)
    pub struct MediaKeyStatusMap: [crate::Object];
    class = "MediaKeyStatusMap";
}

#[cfg(feature = "encrypted-media")]
web_enumeration! {
    /// `enum MediaKeyStatus`
    pub enum MediaKeyStatus {
        Usable = "usable",
        Expired = "expired",
        Released = "released",
        OutputRestricted = "output-restricted",
        OutputDownscaled = "output-downscaled",
        UsableInFuture = "usable-in-future",
        StatusPending = "status-pending",
        InternalError = "internal-error",
    }
}

#[cfg(feature = "encrypted-media")]
web_enumeration! {
    /// `enum MediaKeyMessageType`
    pub enum MediaKeyMessageType {
        LicenseRequest = "license-request",
        LicenseRenewal = "license-renewal",
        LicenseRelease = "license-release",
        IndividualizationRequest = "individualization-request",
    }
}

#[cfg(feature = "encrypted-media")]
web_interface! {
    /// `interface MediaKeyMessageEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeyMessageEvent) · [Specification](https://w3c.github.io/encrypted-media/#mediakeymessageevent)
    pub struct MediaKeyMessageEvent: [crate::Event, crate::Object];
    class = "MediaKeyMessageEvent";
}

#[cfg(feature = "encrypted-media")]
web_dictionary! {
    /// `dictionary MediaKeyMessageEventInit : EventInit`
    pub struct MediaKeyMessageEventInit: [crate::EventInit, crate::Object];
    name = "MediaKeyMessageEventInit";
}

#[cfg(any(feature = "encrypted-media", feature = "media-elements"))]
web_interface! {
    /// `interface MediaEncryptedEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaEncryptedEvent) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediaencryptedevent)
    pub struct MediaEncryptedEvent: [crate::Event, crate::Object];
    class = "MediaEncryptedEvent";
}

#[cfg(feature = "encrypted-media")]
web_dictionary! {
    /// `dictionary MediaEncryptedEventInit : EventInit`
    pub struct MediaEncryptedEventInit: [crate::EventInit, crate::Object];
    name = "MediaEncryptedEventInit";
    optional;
}

#[cfg(feature = "encrypted-media")]
web_stands_for!(crate::MediaKeyMessageEvent, crate::MediaKeyMessageEventInit);

#[cfg(feature = "encrypted-media")]
web_stands_for!(crate::MediaEncryptedEvent, crate::MediaEncryptedEventInit);
