//! Types: Asking which permissions are granted

/// `interface Permissions`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/Permissions) · [Specification](https://w3c.github.io/permissions/#permissions-interface)
#[cfg(feature = "permissions")]
#[repr(transparent)]
pub struct Permissions {
    parent: crate::Object,
}
#[cfg(feature = "permissions")]
interface!(Permissions:; "Permissions");

/// `dictionary PermissionDescriptor`
#[cfg(any(
    feature = "clipboard", feature = "media-capture", feature = "permissions", feature = "push", feature = "web-midi",
    all(
        feature = "experimental",
        any(feature = "file-system-access", feature = "web-bluetooth", feature = "web-usb", feature = "webxr"),
    ),
))]
#[repr(transparent)]
pub struct PermissionDescriptor {
    parent: crate::Object,
}
#[cfg(any(
    feature = "clipboard", feature = "media-capture", feature = "permissions", feature = "push", feature = "web-midi",
    all(
        feature = "experimental",
        any(feature = "file-system-access", feature = "web-bluetooth", feature = "web-usb", feature = "webxr"),
    ),
))]
dictionary!(PermissionDescriptor:; "PermissionDescriptor");
#[cfg(any(
    feature = "clipboard", feature = "media-capture", feature = "permissions", feature = "push", feature = "web-midi",
    all(
        feature = "experimental",
        any(feature = "file-system-access", feature = "web-bluetooth", feature = "web-usb", feature = "webxr"),
    ),
))]
extended!([] PermissionDescriptor);

/// `interface PermissionStatus : EventTarget`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/PermissionStatus) · [Specification](https://w3c.github.io/permissions/#permissionstatus-interface)
#[cfg(any(
    feature = "permissions",
    all(feature = "experimental", any(feature = "web-bluetooth", feature = "web-usb", feature = "webxr")),
))]
#[repr(transparent)]
pub struct PermissionStatus {
    parent: crate::EventTarget,
}
#[cfg(any(
    feature = "permissions",
    all(feature = "experimental", any(feature = "web-bluetooth", feature = "web-usb", feature = "webxr")),
))]
interface!(PermissionStatus: crate::EventTarget; "PermissionStatus");
#[cfg(any(
    feature = "permissions",
    all(feature = "experimental", any(feature = "web-bluetooth", feature = "web-usb", feature = "webxr")),
))]
extended!([] PermissionStatus);

/// `enum PermissionState`
#[cfg(any(
    feature = "device-orientation", feature = "permissions", feature = "push",
    all(
        feature = "experimental",
        any(feature = "file-system-access", feature = "geolocation", feature = "idle-detection"),
    ),
))]
#[non_exhaustive]
pub enum PermissionState {
    /// `"granted"`
    Granted,
    /// `"denied"`
    Denied,
    /// `"prompt"`
    Prompt,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(
    feature = "device-orientation", feature = "permissions", feature = "push",
    all(
        feature = "experimental",
        any(feature = "file-system-access", feature = "geolocation", feature = "idle-detection"),
    ),
))]
enumeration!(PermissionState {
    Granted = "granted",
    Denied = "denied",
    Prompt = "prompt",
});

/// `dictionary PermissionSetParameters`
#[cfg(feature = "permissions")]
#[repr(transparent)]
pub struct PermissionSetParameters {
    parent: crate::Object,
}
#[cfg(feature = "permissions")]
dictionary!(PermissionSetParameters:; "PermissionSetParameters");
