//! Types: Notifications of the system

#[cfg(any(feature = "notifications", feature = "push"))]
web_interface! {
    /// `interface Notification : EventTarget`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Notification) · [Specification](https://notifications.spec.whatwg.org/#notification)
    pub struct Notification: [crate::EventTarget, crate::Object];
    class = "Notification";
}

#[cfg(feature = "notifications")]
web_dictionary! {
    /// `dictionary NotificationOptions`
    pub struct NotificationOptions: [crate::Object];
    name = "NotificationOptions";
    optional;
}

#[cfg(feature = "notifications")]
web_enumeration! {
    /// `enum NotificationPermission`
    pub enum NotificationPermission {
        Default = "default",
        Denied = "denied",
        Granted = "granted",
    }
}

#[cfg(feature = "notifications")]
web_enumeration! {
    /// `enum NotificationDirection`
    pub enum NotificationDirection {
        Auto = "auto",
        Ltr = "ltr",
        Rtl = "rtl",
    }
}

#[cfg(feature = "notifications")]
web_dictionary! {
    /// `dictionary NotificationAction`
    pub struct NotificationAction: [crate::Object];
    name = "NotificationAction";
}

#[cfg(feature = "notifications")]
web_dictionary! {
    /// `dictionary GetNotificationOptions`
    pub struct GetNotificationOptions: [crate::Object];
    name = "GetNotificationOptions";
}

#[cfg(any(feature = "notifications", feature = "service-worker-scope"))]
web_interface! {
    /// `interface NotificationEvent : ExtendableEvent`
    ///
    /// Exposed in ServiceWorker.
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/NotificationEvent) · [Specification](https://notifications.spec.whatwg.org/#notificationevent)
    pub struct NotificationEvent: [crate::ExtendableEvent, crate::Event, crate::Object];
    class = "NotificationEvent";
}

#[cfg(feature = "notifications")]
web_dictionary! {
    /// `dictionary NotificationEventInit : ExtendableEventInit`
    pub struct NotificationEventInit: [crate::ExtendableEventInit, crate::EventInit, crate::Object];
    name = "NotificationEventInit";
}

/// `callback NotificationPermissionCallback = undefined (NotificationPermission permission)`
#[cfg(feature = "notifications")]
pub type NotificationPermissionCallback = crate::Function<fn(crate::NotificationPermission)>;

#[cfg(feature = "notifications")]
web_stands_for!(crate::Notification, crate::NotificationOptions);

#[cfg(feature = "notifications")]
web_stands_for!(crate::NotificationEvent, crate::NotificationEventInit);
