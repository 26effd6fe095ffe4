//! Types: Asking which permissions are granted

#[cfg(feature = "permissions")]
web_interface! {
    /// `interface Permissions`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/Permissions) · [Specification](https://w3c.github.io/permissions/#permissions-interface)
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
    /// `dictionary PermissionDescriptor`
    pub struct PermissionDescriptor: [crate::Object];
    name = "PermissionDescriptor";
    extended;
}

#[cfg(any(
    feature = "permissions",
    all(feature = "experimental", any(feature = "web-bluetooth", feature = "web-usb", feature = "webxr")),
))]
web_interface! {
    /// `interface PermissionStatus : EventTarget`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/PermissionStatus) · [Specification](https://w3c.github.io/permissions/#permissionstatus-interface)
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
    /// `enum PermissionState`
    pub enum PermissionState {
        Granted = "granted",
        Denied = "denied",
        Prompt = "prompt",
    }
}

#[cfg(feature = "permissions")]
web_dictionary! {
    /// `dictionary PermissionSetParameters`
    pub struct PermissionSetParameters: [crate::Object];
    name = "PermissionSetParameters";
}
