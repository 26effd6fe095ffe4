//! Types: Notifications of the system

/// `interface Notification : EventTarget`
///
/// Exposed in Window, Worker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Notification) · [Specification](https://notifications.spec.whatwg.org/#notification)
#[cfg(any(feature = "notifications", feature = "push"))]
#[repr(transparent)]
pub struct Notification {
    parent: crate::EventTarget,
}
#[cfg(any(feature = "notifications", feature = "push"))]
interface!(Notification: crate::EventTarget; "Notification");

/// `dictionary NotificationOptions`
#[cfg(feature = "notifications")]
#[repr(transparent)]
pub struct NotificationOptions {
    parent: crate::Object,
}
#[cfg(feature = "notifications")]
dictionary!(NotificationOptions:; "NotificationOptions");

/// `enum NotificationPermission`
#[cfg(feature = "notifications")]
#[non_exhaustive]
pub enum NotificationPermission {
    /// `"default"`
    Default,
    /// `"denied"`
    Denied,
    /// `"granted"`
    Granted,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "notifications")]
enumeration!(NotificationPermission {
    Default = "default",
    Denied = "denied",
    Granted = "granted",
});

/// `enum NotificationDirection`
#[cfg(feature = "notifications")]
#[non_exhaustive]
pub enum NotificationDirection {
    /// `"auto"`
    Auto,
    /// `"ltr"`
    Ltr,
    /// `"rtl"`
    Rtl,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "notifications")]
enumeration!(NotificationDirection {
    Auto = "auto",
    Ltr = "ltr",
    Rtl = "rtl",
});

/// `dictionary NotificationAction`
#[cfg(feature = "notifications")]
#[repr(transparent)]
pub struct NotificationAction {
    parent: crate::Object,
}
#[cfg(feature = "notifications")]
dictionary!(NotificationAction:; "NotificationAction");

/// `dictionary GetNotificationOptions`
#[cfg(feature = "notifications")]
#[repr(transparent)]
pub struct GetNotificationOptions {
    parent: crate::Object,
}
#[cfg(feature = "notifications")]
dictionary!(GetNotificationOptions:; "GetNotificationOptions");

/// `interface NotificationEvent : ExtendableEvent`
///
/// Exposed in ServiceWorker.
///
/// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/NotificationEvent) · [Specification](https://notifications.spec.whatwg.org/#notificationevent)
#[cfg(any(feature = "notifications", feature = "service-worker-scope"))]
#[repr(transparent)]
pub struct NotificationEvent {
    parent: crate::ExtendableEvent,
}
#[cfg(any(feature = "notifications", feature = "service-worker-scope"))]
interface!(NotificationEvent: crate::ExtendableEvent, crate::Event; "NotificationEvent");

/// `dictionary NotificationEventInit : ExtendableEventInit`
#[cfg(feature = "notifications")]
#[repr(transparent)]
pub struct NotificationEventInit {
    parent: crate::ExtendableEventInit,
}
#[cfg(feature = "notifications")]
dictionary!(NotificationEventInit: crate::ExtendableEventInit, crate::EventInit; "NotificationEventInit");

/// `callback NotificationPermissionCallback = undefined (NotificationPermission permission)`
#[cfg(feature = "notifications")]
pub type NotificationPermissionCallback = crate::Function<fn(crate::NotificationPermission)>;
