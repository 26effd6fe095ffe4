//! Types: Notifications of the system
#[cfg(any(feature = "notifications", feature = "push"))]
/// `interface Notification : EventTarget`
///
/// Exposed in Window, Worker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Notification) · [Specification](https://notifications.spec.whatwg.org/#notification)
#[repr(transparent)]
pub struct Notification {
    parent: crate::EventTarget,
}
#[cfg(any(feature = "notifications", feature = "push"))]
interface!(Notification: crate::EventTarget; "Notification");

#[cfg(feature = "notifications")]
/// `dictionary NotificationOptions`
#[repr(transparent)]
pub struct NotificationOptions {
    parent: crate::Object,
}
#[cfg(feature = "notifications")]
dictionary!(NotificationOptions:; "NotificationOptions");

#[cfg(feature = "notifications")]
/// `enum NotificationPermission`
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

#[cfg(feature = "notifications")]
/// `enum NotificationDirection`
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

#[cfg(feature = "notifications")]
/// `dictionary NotificationAction`
#[repr(transparent)]
pub struct NotificationAction {
    parent: crate::Object,
}
#[cfg(feature = "notifications")]
dictionary!(NotificationAction:; "NotificationAction");

#[cfg(feature = "notifications")]
/// `dictionary GetNotificationOptions`
#[repr(transparent)]
pub struct GetNotificationOptions {
    parent: crate::Object,
}
#[cfg(feature = "notifications")]
dictionary!(GetNotificationOptions:; "GetNotificationOptions");

#[cfg(any(feature = "notifications", feature = "service-worker-scope"))]
/// `interface NotificationEvent : ExtendableEvent`
///
/// Exposed in ServiceWorker.
///
/// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/NotificationEvent) · [Specification](https://notifications.spec.whatwg.org/#notificationevent)
#[repr(transparent)]
pub struct NotificationEvent {
    parent: crate::ExtendableEvent,
}
#[cfg(any(feature = "notifications", feature = "service-worker-scope"))]
interface!(NotificationEvent: crate::ExtendableEvent, crate::Event; "NotificationEvent");

#[cfg(feature = "notifications")]
/// `dictionary NotificationEventInit : ExtendableEventInit`
#[repr(transparent)]
pub struct NotificationEventInit {
    parent: crate::ExtendableEventInit,
}
#[cfg(feature = "notifications")]
dictionary!(NotificationEventInit: crate::ExtendableEventInit, crate::EventInit; "NotificationEventInit");

#[cfg(feature = "notifications")]
/// `callback NotificationPermissionCallback = undefined (NotificationPermission permission)`
pub type NotificationPermissionCallback = crate::Function<fn(crate::NotificationPermission)>;
