//! Types: Asking which permissions are granted

#[cfg(feature = "permissions")]
web_interface! {
    /// The entry point for asking which powerful features the page may use.
    ///
    /// `interface Permissions`
    ///
    /// Feature `permissions`. Exposed in Window, Worker. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/Permissions) · [Specification](https://w3c.github.io/permissions/#permissions-interface)
    pub struct Permissions: [crate::Object];
    class = "Permissions";
}

#[cfg(any(
    feature = "clipboard", feature = "media-capture", feature = "permissions", feature = "push", feature = "web-midi",
    all(feature = "experimental", any(
        feature = "file-system-access", feature = "web-bluetooth", feature = "web-usb", feature = "webxr",
    )),
))]
web_dictionary! {
    /// The name of a permission, the base of more detailed descriptors.
    ///
    /// `dictionary PermissionDescriptor`
    ///
    /// Feature `permissions`.
    pub struct PermissionDescriptor: [crate::Object];
    name = "PermissionDescriptor";
    extended;
}

#[cfg(any(
    feature = "permissions",
    all(feature = "experimental", any(feature = "web-bluetooth", feature = "web-usb", feature = "webxr")),
))]
web_interface! {
    /// The state of a permission, with an event for its changes.
    ///
    /// `interface PermissionStatus : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `permissions`. Exposed in Window, Worker. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/PermissionStatus) · [Specification](https://w3c.github.io/permissions/#permissionstatus-interface)
    pub struct PermissionStatus: [crate::EventTarget, crate::Object];
    class = "PermissionStatus";
    extended;
}

#[cfg(any(
    feature = "device-orientation", feature = "permissions", feature = "push",
    all(feature = "experimental", any(
        feature = "file-system-access", feature = "geolocation", feature = "idle-detection",
    )),
))]
web_enumeration! {
    /// Whether a permission is granted, denied, or must be asked for.
    ///
    /// `enum PermissionState`
    ///
    /// Feature `permissions`.
    pub enum PermissionState {
        Granted = "granted",
        Denied = "denied",
        Prompt = "prompt",
    }
}

#[cfg(feature = "permissions")]
web_dictionary! {
    /// The permission and state that an automated test sets.
    ///
    /// `dictionary PermissionSetParameters`
    ///
    /// Feature `permissions`.
    pub struct PermissionSetParameters: [crate::Object];
    name = "PermissionSetParameters";
}
