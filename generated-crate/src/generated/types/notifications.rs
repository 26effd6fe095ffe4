//! Types: Notifications of the system

#[cfg(any(feature = "notifications", feature = "push"))]
web_interface! {
    /// A notification that is shown to the user outside of the page.
    ///
    /// `interface Notification : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `notifications`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Notification) · [Specification](https://notifications.spec.whatwg.org/#notification)
    pub struct Notification: [crate::EventTarget, crate::Object];
    class = "Notification";
}

#[cfg(feature = "notifications")]
web_dictionary! {
    /// The text, pictures and behavior of a new notification.
    ///
    /// `dictionary NotificationOptions`
    ///
    /// Feature `notifications`.
    pub struct NotificationOptions: [crate::Object];
    name = "NotificationOptions";
    optional;
}

#[cfg(feature = "notifications")]
web_enumeration! {
    /// Whether notifications are allowed, denied or not yet decided.
    ///
    /// `enum NotificationPermission`
    ///
    /// Feature `notifications`.
    pub enum NotificationPermission {
        Default = "default",
        Denied = "denied",
        Granted = "granted",
    }
}

#[cfg(feature = "notifications")]
web_enumeration! {
    /// The direction of the text of a notification.
    ///
    /// `enum NotificationDirection`
    ///
    /// Feature `notifications`.
    pub enum NotificationDirection {
        Auto = "auto",
        Ltr = "ltr",
        Rtl = "rtl",
    }
}

#[cfg(feature = "notifications")]
web_dictionary! {
    /// A button on a notification.
    ///
    /// `dictionary NotificationAction`
    ///
    /// Feature `notifications`.
    pub struct NotificationAction: [crate::Object];
    name = "NotificationAction";
}

#[cfg(feature = "notifications")]
web_dictionary! {
    /// A filter for `getNotifications`.
    ///
    /// `dictionary GetNotificationOptions`
    ///
    /// Feature `notifications`.
    pub struct GetNotificationOptions: [crate::Object];
    name = "GetNotificationOptions";
}

#[cfg(any(feature = "notifications", feature = "service-worker-scope"))]
web_interface! {
    /// The service worker event for a click on a notification or for its closing.
    ///
    /// `interface NotificationEvent : ExtendableEvent`
    ///
    /// Inherits the methods of [`ExtendableEvent`](crate::ExtendableEvent) and [`Event`](crate::Event).
    ///
    /// Feature `notifications`. Exposed in ServiceWorker. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/NotificationEvent) · [Specification](https://notifications.spec.whatwg.org/#notificationevent)
    pub struct NotificationEvent: [crate::ExtendableEvent, crate::Event, crate::Object];
    class = "NotificationEvent";
}

#[cfg(feature = "notifications")]
web_dictionary! {
    /// The values to make a `NotificationEvent` from.
    ///
    /// `dictionary NotificationEventInit : ExtendableEventInit`
    ///
    /// Inherits the methods of [`ExtendableEventInit`](crate::ExtendableEventInit) and
    /// [`EventInit`](crate::EventInit).
    ///
    /// Feature `notifications`.
    pub struct NotificationEventInit: [crate::ExtendableEventInit, crate::EventInit, crate::Object];
    name = "NotificationEventInit";
}

/// `callback NotificationPermissionCallback = undefined (NotificationPermission permission)`
///
/// Feature `notifications`.
#[cfg(feature = "notifications")]
pub type NotificationPermissionCallback = crate::Function<fn(crate::NotificationPermission)>;

#[cfg(feature = "notifications")]
web_stands_for!(crate::Notification, crate::NotificationOptions);

#[cfg(feature = "notifications")]
web_stands_for!(crate::NotificationEvent, crate::NotificationEventInit);
