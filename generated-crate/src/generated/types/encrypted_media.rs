//! Types: Playing encrypted media

#[cfg(any(feature = "encrypted-media", feature = "media-capabilities"))]
web_enumeration! {
    /// Whether a feature is required, optional or not allowed.
    ///
    /// `enum MediaKeysRequirement`
    ///
    /// Feature `encrypted-media`.
    pub enum MediaKeysRequirement {
        Required = "required",
        Optional = "optional",
        NotAllowed = "not-allowed",
    }
}

#[cfg(feature = "encrypted-media")]
web_dictionary! {
    /// What a page wants from a system for protected media.
    ///
    /// `dictionary MediaKeySystemConfiguration`
    ///
    /// Feature `encrypted-media`.
    pub struct MediaKeySystemConfiguration: [crate::Object];
    name = "MediaKeySystemConfiguration";
}

#[cfg(feature = "encrypted-media")]
web_dictionary! {
    /// A kind of media that a system for protected media shall play.
    ///
    /// `dictionary MediaKeySystemMediaCapability`
    ///
    /// Feature `encrypted-media`.
    pub struct MediaKeySystemMediaCapability: [crate::Object];
    name = "MediaKeySystemMediaCapability";
}

#[cfg(any(feature = "encrypted-media", feature = "media-capabilities"))]
web_interface! {
    /// Access to a system for protected media that fits the wishes of the page.
    ///
    /// `interface MediaKeySystemAccess`
    ///
    /// Feature `encrypted-media`. Exposed in Window. In secure contexts only. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeySystemAccess) · [Specification](https://w3c.github.io/encrypted-media/#mediakeysystemaccess-interface)
    pub struct MediaKeySystemAccess: [crate::Object];
    class = "MediaKeySystemAccess";
}

#[cfg(feature = "encrypted-media")]
web_enumeration! {
    /// Whether the license of a session is kept: temporary or persistent.
    ///
    /// `enum MediaKeySessionType`
    ///
    /// Feature `encrypted-media`.
    pub enum MediaKeySessionType {
        Temporary = "temporary",
        PersistentLicense = "persistent-license",
    }
}

#[cfg(feature = "encrypted-media")]
web_interface! {
    /// The keys that a media element decrypts its media with.
    ///
    /// `interface MediaKeys`
    ///
    /// Feature `encrypted-media`. Exposed in Window. In secure contexts only. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeys) · [Specification](https://w3c.github.io/encrypted-media/#mediakeys-interface)
    pub struct MediaKeys: [crate::Object];
    class = "MediaKeys";
}

#[cfg(feature = "encrypted-media")]
web_dictionary! {
    /// A condition that keys would have to meet, such as on the display connection.
    ///
    /// `dictionary MediaKeysPolicy`
    ///
    /// Feature `encrypted-media`.
    pub struct MediaKeysPolicy: [crate::Object];
    name = "MediaKeysPolicy";
}

#[cfg(feature = "encrypted-media")]
web_enumeration! {
    /// Why a key session was closed.
    ///
    /// `enum MediaKeySessionClosedReason`
    ///
    /// Feature `encrypted-media`.
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
    /// An exchange of messages with a license server, and the keys that came from it.
    ///
    /// `interface MediaKeySession : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `encrypted-media`. Exposed in Window. In secure contexts only. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeySession) · [Specification](https://w3c.github.io/encrypted-media/#mediakeysession-interface)
    pub struct MediaKeySession: [crate::EventTarget, crate::Object];
    class = "MediaKeySession";
}

#[cfg(feature = "encrypted-media")]
web_interface! {
    /// The status of each key in a session, by key ID.
    ///
    /// `interface MediaKeyStatusMap`
    ///
    /// Feature `encrypted-media`. Exposed in Window. In secure contexts only. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeyStatusMap) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeystatusmap)
    pub struct MediaKeyStatusMap: [crate::Object];
    class = "MediaKeyStatusMap";
}

#[cfg(feature = "encrypted-media")]
web_enumeration! {
    /// Whether a key can be used, such as usable, expired or released.
    ///
    /// `enum MediaKeyStatus`
    ///
    /// Feature `encrypted-media`.
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
    /// The purpose of a message to the license server, such as a request or renewal.
    ///
    /// `enum MediaKeyMessageType`
    ///
    /// Feature `encrypted-media`.
    pub enum MediaKeyMessageType {
        LicenseRequest = "license-request",
        LicenseRenewal = "license-renewal",
        LicenseRelease = "license-release",
        IndividualizationRequest = "individualization-request",
    }
}

#[cfg(feature = "encrypted-media")]
web_interface! {
    /// An event with a message that the page shall send to the license server.
    ///
    /// `interface MediaKeyMessageEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `encrypted-media`. Exposed in Window. In secure contexts only. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeyMessageEvent) · [Specification](https://w3c.github.io/encrypted-media/#mediakeymessageevent)
    pub struct MediaKeyMessageEvent: [crate::Event, crate::Object];
    class = "MediaKeyMessageEvent";
}

#[cfg(feature = "encrypted-media")]
web_dictionary! {
    /// The fields of a new `MediaKeyMessageEvent`.
    ///
    /// `dictionary MediaKeyMessageEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `encrypted-media`.
    pub struct MediaKeyMessageEventInit: [crate::EventInit, crate::Object];
    name = "MediaKeyMessageEventInit";
}

#[cfg(any(feature = "encrypted-media", feature = "media-elements"))]
web_interface! {
    /// An event for media that turn out to be encrypted.
    ///
    /// `interface MediaEncryptedEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `encrypted-media`. Exposed in Window. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaEncryptedEvent) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediaencryptedevent)
    pub struct MediaEncryptedEvent: [crate::Event, crate::Object];
    class = "MediaEncryptedEvent";
}

#[cfg(feature = "encrypted-media")]
web_dictionary! {
    /// The fields of a new `MediaEncryptedEvent`.
    ///
    /// `dictionary MediaEncryptedEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `encrypted-media`.
    pub struct MediaEncryptedEventInit: [crate::EventInit, crate::Object];
    name = "MediaEncryptedEventInit";
    optional;
}

#[cfg(feature = "encrypted-media")]
web_stands_for!(crate::MediaKeyMessageEvent, crate::MediaKeyMessageEventInit);

#[cfg(feature = "encrypted-media")]
web_stands_for!(crate::MediaEncryptedEvent, crate::MediaEncryptedEventInit);
