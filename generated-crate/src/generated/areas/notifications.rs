//! Notifications of the system

use crate::runtime::prelude::*;
use crate::{
    Event, GetNotificationOptions, Notification, NotificationAction, NotificationDirection, NotificationEvent,
    NotificationEventInit, NotificationOptions, NotificationPermission, NotificationPermissionCallback,
    ServiceWorkerRegistration, VibratePattern,
};

impl Notification {
    /// Makes a new `Notification`.
    ///
    /// `constructor(DOMString title, optional NotificationOptions options = {})`
    ///
    /// Feature `notifications`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Notification/Notification) · [Specification](https://notifications.spec.whatwg.org/#dom-notification-notification)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` in a service worker, for actions, or for `renotify` without a tag, and a
    /// `DataCloneError` where the `data` cannot be cloned.
    #[inline]
    pub fn new(title: &str) -> Result<Notification, Exception> {
        Js::try_new_Notification__str__as_value(title).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(DOMString title, optional NotificationOptions options = {})`
    ///
    /// Feature `notifications`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` in a service worker, for actions, or for `renotify` without a tag, and a
    /// `DataCloneError` where the `data` cannot be cloned.
    #[inline]
    pub fn new_with_options(title: &str, options: impl IntoJs<NotificationOptions>) -> Result<Notification, Exception> {
        Js::try_new_Notification__str_value__as_value(title, &options.to_value()).map(Js::cast)
    }

    /// Whether this origin may show notifications.
    ///
    /// `static readonly attribute NotificationPermission permission`
    ///
    /// Feature `notifications`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Notification/permission_static) · [Specification](https://notifications.spec.whatwg.org/#dom-notification-permission)
    #[inline]
    pub fn permission() -> NotificationPermission {
        FromJs::from_js(Js::static_get_Notification_permission__as_value())
    }

    /// Asks the user for permission to show notifications and resolves to the answer.
    ///
    /// `static Promise<NotificationPermission> requestPermission(optional NotificationPermissionCallback deprecatedCallback)`
    ///
    /// Feature `notifications`. Exposed in Window only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Notification/requestPermission_static) · [Specification](https://notifications.spec.whatwg.org/#dom-notification-requestpermission)
    #[doc(alias = "requestPermission")]
    #[inline]
    pub fn request_permission() -> Promise<NotificationPermission> {
        Promise::of_call(Js::try_static_call_Notification_requestPermission__as_value())
    }

    /// As `request_permission`, with `deprecated_callback`.
    ///
    /// `static Promise<NotificationPermission> requestPermission(optional NotificationPermissionCallback deprecatedCallback)`
    ///
    /// Feature `notifications`.
    #[doc(alias = "requestPermission")]
    #[inline]
    pub fn request_permission_with_deprecated_callback(deprecated_callback: impl IntoFunction<
        NotificationPermissionCallback,
    >) -> Promise<NotificationPermission> {
        Promise::of_call(Js::try_static_call_Notification_requestPermission__value__as_value(
            &deprecated_callback.into_callback().into_function(),
        ))
    }

    /// The greatest number of action buttons that the platform shows.
    ///
    /// `static readonly attribute unsigned long maxActions`
    ///
    /// Feature `notifications`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Notification/maxActions_static) · [Specification](https://notifications.spec.whatwg.org/#dom-notification-maxactions)
    #[doc(alias = "maxActions")]
    #[inline]
    pub fn max_actions() -> u32 {
        Js::static_get_Notification_maxActions__as_number() as u32
    }

    /// The handler of the event `click`.
    ///
    /// `attribute EventHandler onclick`
    ///
    /// Feature `notifications`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Notification/click_event) · [Specification](https://notifications.spec.whatwg.org/#dom-notification-onclick)
    pub fn onclick(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onclick")
    }

    /// Sets the handler of the event `click`.
    ///
    /// Feature `notifications`.
    #[doc(alias = "onclick")]
    pub fn set_onclick(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onclick", nullable(value))
    }

    /// The handler of the event `show`.
    ///
    /// `attribute EventHandler onshow`
    ///
    /// Feature `notifications`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Notification/show_event) · [Specification](https://notifications.spec.whatwg.org/#dom-notification-onshow)
    pub fn onshow(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onshow")
    }

    /// Sets the handler of the event `show`.
    ///
    /// Feature `notifications`.
    #[doc(alias = "onshow")]
    pub fn set_onshow(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onshow", nullable(value))
    }

    /// The handler of the event `error`.
    ///
    /// `attribute EventHandler onerror`
    ///
    /// Feature `notifications`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Notification/error_event) · [Specification](https://notifications.spec.whatwg.org/#dom-notification-onerror)
    pub fn onerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onerror")
    }

    /// Sets the handler of the event `error`.
    ///
    /// Feature `notifications`.
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onerror", nullable(value))
    }

    /// The handler of the event `close`.
    ///
    /// `attribute EventHandler onclose`
    ///
    /// Feature `notifications`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Notification/close_event) · [Specification](https://notifications.spec.whatwg.org/#dom-notification-onclose)
    pub fn onclose(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onclose")
    }

    /// Sets the handler of the event `close`.
    ///
    /// Feature `notifications`.
    #[doc(alias = "onclose")]
    pub fn set_onclose(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onclose", nullable(value))
    }

    /// The title of the notification.
    ///
    /// `readonly attribute DOMString title`
    ///
    /// Feature `notifications`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Notification/title) · [Specification](https://notifications.spec.whatwg.org/#dom-notification-title)
    #[inline]
    pub fn title(&self) -> String {
        Js::get_title__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The direction of the text.
    ///
    /// `readonly attribute NotificationDirection dir`
    ///
    /// Feature `notifications`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Notification/dir) · [Specification](https://notifications.spec.whatwg.org/#dom-notification-dir)
    #[inline]
    pub fn dir(&self) -> NotificationDirection {
        FromJs::from_js(Js::get_dir__as_value(js(self)))
    }

    /// The language of the text as a BCP 47 tag; empty if not given.
    ///
    /// `readonly attribute DOMString lang`
    ///
    /// Feature `notifications`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Notification/lang) · [Specification](https://notifications.spec.whatwg.org/#dom-notification-lang)
    #[inline]
    pub fn lang(&self) -> String {
        Js::get_lang__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The main text of the notification.
    ///
    /// `readonly attribute DOMString body`
    ///
    /// Feature `notifications`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Notification/body) · [Specification](https://notifications.spec.whatwg.org/#dom-notification-body)
    #[inline]
    pub fn body(&self) -> String {
        Js::get_body__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The address that a click on the notification opens; empty if none was given.
    ///
    /// `readonly attribute USVString navigate`
    ///
    /// Feature `notifications`. [MDN](https://developer.mozilla.org/docs/Web/API/Notification/navigate) · [Specification](https://notifications.spec.whatwg.org/#dom-notification-navigate)
    #[inline]
    pub fn navigate(&self) -> String {
        Js::get_navigate__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The id with which a newer notification replaces this one; empty if none was given.
    ///
    /// `readonly attribute DOMString tag`
    ///
    /// Feature `notifications`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Notification/tag) · [Specification](https://notifications.spec.whatwg.org/#dom-notification-tag)
    #[inline]
    pub fn tag(&self) -> String {
        Js::get_tag__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The URL of a large picture in the notification, empty if there is none.
    ///
    /// `readonly attribute USVString image`
    ///
    /// Features `notifications` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Notification/image) · [Specification](https://notifications.spec.whatwg.org/#image-resource)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn image(&self) -> String {
        Js::get_image__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The address of the icon; empty if none was given.
    ///
    /// `readonly attribute USVString icon`
    ///
    /// Feature `notifications`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Notification/icon) · [Specification](https://notifications.spec.whatwg.org/#dom-notification-icon)
    #[inline]
    pub fn icon(&self) -> String {
        Js::get_icon__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The URL of a small symbol for places with little room, empty if there is none.
    ///
    /// `readonly attribute USVString badge`
    ///
    /// Features `notifications` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Notification/badge) · [Specification](https://notifications.spec.whatwg.org/#dom-notification-badge)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn badge(&self) -> String {
        Js::get_badge__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The vibration pattern: times of vibration and pause in turn, in milliseconds.
    ///
    /// `readonly attribute FrozenArray<unsigned long> vibrate`
    ///
    /// Features `notifications` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Notification/vibrate)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Notification/vibrate"]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn vibrate(&self) -> Array<u32> {
        FromJs::from_js(Js::get_vibrate__as_value(js(self)))
    }

    /// The time to which the notification refers, in milliseconds since 1970.
    ///
    /// `readonly attribute EpochTimeStamp timestamp`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `notifications` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Notification/timestamp) · [Specification](https://notifications.spec.whatwg.org/#dom-notification-timestamp)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn timestamp(&self) -> u64 {
        Js::get_timestamp__as_number(js(self)) as u64
    }

    /// Whether the user is alerted again when it replaces one with the same tag.
    ///
    /// `readonly attribute boolean renotify`
    ///
    /// Features `notifications` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Notification/renotify) · [Specification](https://notifications.spec.whatwg.org/#dom-notification-renotify)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn renotify(&self) -> bool {
        Js::get_renotify__as_bool(js(self)).get()
    }

    /// Whether to make no sound or vibration; null leaves it to the platform.
    ///
    /// `readonly attribute boolean? silent`
    ///
    /// Feature `notifications`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Notification/silent) · [Specification](https://notifications.spec.whatwg.org/#dom-notification-silent)
    #[inline]
    pub fn silent(&self) -> Option<bool> {
        FromJs::from_js(Js::get_silent__as_value(js(self)))
    }

    /// Whether the notification stays until the user acts on it.
    ///
    /// `readonly attribute boolean requireInteraction`
    ///
    /// Feature `notifications`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Notification/requireInteraction) · [Specification](https://notifications.spec.whatwg.org/#dom-notification-requireinteraction)
    #[doc(alias = "requireInteraction")]
    #[inline]
    pub fn require_interaction(&self) -> bool {
        Js::get_requireInteraction__as_bool(js(self)).get()
    }

    /// A copy of the data that was stored with the notification.
    ///
    /// `readonly attribute any data`
    ///
    /// Feature `notifications`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Notification/data) · [Specification](https://notifications.spec.whatwg.org/#dom-notification-data)
    #[inline]
    pub fn data(&self) -> JsValue {
        Js::get_data__as_value(js(self))
    }

    /// The action buttons of the notification.
    ///
    /// `readonly attribute FrozenArray<NotificationAction> actions`
    ///
    /// Feature `notifications`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Notification/actions) · [Specification](https://notifications.spec.whatwg.org/#dom-notification-actions)
    #[inline]
    pub fn actions(&self) -> Array<NotificationAction> {
        FromJs::from_js(Js::get_actions__as_value(js(self)))
    }

    /// Removes the notification.
    ///
    /// `undefined close()`
    ///
    /// Feature `notifications`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Notification/close) · [Specification](https://notifications.spec.whatwg.org/#dom-notification-close)
    #[inline]
    pub fn close(&self) {
        Js::call_close(js(self))
    }
}

impl NotificationOptions {
    /// The text, pictures and behavior of a new notification.
    ///
    /// `dictionary NotificationOptions`
    ///
    /// Feature `notifications`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The direction of the text; `auto` by default.
    ///
    /// `NotificationDirection dir = "auto"`
    ///
    /// Feature `notifications`.
    #[doc(alias = "dir")]
    pub fn get_dir(&self) -> Option<NotificationDirection> {
        property::get(self, "dir")
    }

    /// Sets the direction of the text; `auto` by default.
    ///
    /// Feature `notifications`.
    #[doc(alias = "dir")]
    pub fn set_dir(&self, value: NotificationDirection) -> &Self {
        property::set_str(self, "dir", value.as_str());
        self
    }

    /// The language of the text as a BCP 47 tag.
    ///
    /// `DOMString lang = ""`
    ///
    /// Feature `notifications`.
    #[doc(alias = "lang")]
    pub fn get_lang(&self) -> Option<String> {
        property::get(self, "lang")
    }

    /// Sets the language of the text as a BCP 47 tag.
    ///
    /// Feature `notifications`.
    #[doc(alias = "lang")]
    pub fn set_lang(&self, value: &str) -> &Self {
        property::set_str(self, "lang", value);
        self
    }

    /// The main text below the title.
    ///
    /// `DOMString body = ""`
    ///
    /// Feature `notifications`.
    #[doc(alias = "body")]
    pub fn get_body(&self) -> Option<String> {
        property::get(self, "body")
    }

    /// Sets the main text below the title.
    ///
    /// Feature `notifications`.
    #[doc(alias = "body")]
    pub fn set_body(&self, value: &str) -> &Self {
        property::set_str(self, "body", value);
        self
    }

    /// An address to open when the user clicks on the notification.
    ///
    /// `USVString navigate`
    ///
    /// Feature `notifications`.
    #[doc(alias = "navigate")]
    pub fn get_navigate(&self) -> Option<String> {
        property::get(self, "navigate")
    }

    /// Sets an address to open when the user clicks on the notification.
    ///
    /// Feature `notifications`.
    #[doc(alias = "navigate")]
    pub fn set_navigate(&self, value: &str) -> &Self {
        property::set_str(self, "navigate", value);
        self
    }

    /// An id; a new notification with the same tag replaces the old one.
    ///
    /// `DOMString tag = ""`
    ///
    /// Feature `notifications`.
    #[doc(alias = "tag")]
    pub fn get_tag(&self) -> Option<String> {
        property::get(self, "tag")
    }

    /// Sets an id; a new notification with the same tag replaces the old one.
    ///
    /// Feature `notifications`.
    #[doc(alias = "tag")]
    pub fn set_tag(&self, value: &str) -> &Self {
        property::set_str(self, "tag", value);
        self
    }

    /// The address of a picture to show in the notification.
    ///
    /// `USVString image`
    ///
    /// Feature `notifications`.
    #[doc(alias = "image")]
    pub fn get_image(&self) -> Option<String> {
        property::get(self, "image")
    }

    /// Sets the address of a picture to show in the notification.
    ///
    /// Feature `notifications`.
    #[doc(alias = "image")]
    pub fn set_image(&self, value: &str) -> &Self {
        property::set_str(self, "image", value);
        self
    }

    /// The address of the icon of the notification.
    ///
    /// `USVString icon`
    ///
    /// Feature `notifications`.
    #[doc(alias = "icon")]
    pub fn get_icon(&self) -> Option<String> {
        property::get(self, "icon")
    }

    /// Sets the address of the icon of the notification.
    ///
    /// Feature `notifications`.
    #[doc(alias = "icon")]
    pub fn set_icon(&self, value: &str) -> &Self {
        property::set_str(self, "icon", value);
        self
    }

    /// The address of a small picture for places without room for the notification, such as a status bar.
    ///
    /// `USVString badge`
    ///
    /// Feature `notifications`.
    #[doc(alias = "badge")]
    pub fn get_badge(&self) -> Option<String> {
        property::get(self, "badge")
    }

    /// Sets the address of a small picture for places without room for the notification, such as a status bar.
    ///
    /// Feature `notifications`.
    #[doc(alias = "badge")]
    pub fn set_badge(&self, value: &str) -> &Self {
        property::set_str(self, "badge", value);
        self
    }

    /// The vibration pattern, as times in milliseconds of vibration and pause in turn.
    ///
    /// `VibratePattern vibrate`
    ///
    /// Feature `notifications`.
    #[doc(alias = "vibrate")]
    pub fn get_vibrate(&self) -> Option<VibratePattern> {
        property::get(self, "vibrate")
    }

    /// Sets the vibration pattern, as times in milliseconds of vibration and pause in turn.
    ///
    /// Feature `notifications`.
    #[doc(alias = "vibrate")]
    pub fn set_vibrate(&self, value: impl Into<VibratePattern>) -> &Self {
        property::set(self, "vibrate", &value.into().to_js());
        self
    }

    /// The time that the notification is about, in milliseconds since 1970.
    ///
    /// `EpochTimeStamp timestamp`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `notifications`.
    #[doc(alias = "timestamp")]
    pub fn get_timestamp(&self) -> Option<u64> {
        property::get(self, "timestamp")
    }

    /// Sets the time that the notification is about, in milliseconds since 1970.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `notifications`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: u64) -> &Self {
        property::set_f64(self, "timestamp", value as f64);
        self
    }

    /// Whether to alert the user again when the notification replaces one with the same tag.
    ///
    /// `boolean renotify = false`
    ///
    /// Feature `notifications`.
    #[doc(alias = "renotify")]
    pub fn get_renotify(&self) -> Option<bool> {
        property::get(self, "renotify")
    }

    /// Sets whether to alert the user again when the notification replaces one with the same tag.
    ///
    /// Feature `notifications`.
    #[doc(alias = "renotify")]
    pub fn set_renotify(&self, value: bool) -> &Self {
        property::set_bool(self, "renotify", value);
        self
    }

    /// Whether to make no sound or vibration; null leaves it to the platform.
    ///
    /// `boolean? silent = null`
    ///
    /// Feature `notifications`.
    #[doc(alias = "silent")]
    pub fn get_silent(&self) -> Option<bool> {
        property::get(self, "silent")
    }

    /// Sets whether to make no sound or vibration; null leaves it to the platform.
    ///
    /// Feature `notifications`.
    #[doc(alias = "silent")]
    pub fn set_silent(&self, value: Option<bool>) -> &Self {
        property::set(self, "silent", &value.to_js());
        self
    }

    /// Whether the notification stays until the user acts on it.
    ///
    /// `boolean requireInteraction = false`
    ///
    /// Feature `notifications`.
    #[doc(alias = "requireInteraction")]
    pub fn get_require_interaction(&self) -> Option<bool> {
        property::get(self, "requireInteraction")
    }

    /// Sets whether the notification stays until the user acts on it.
    ///
    /// Feature `notifications`.
    #[doc(alias = "requireInteraction")]
    pub fn set_require_interaction(&self, value: bool) -> &Self {
        property::set_bool(self, "requireInteraction", value);
        self
    }

    /// Any cloneable data to store with the notification.
    ///
    /// `any data = null`
    ///
    /// Feature `notifications`.
    #[doc(alias = "data")]
    pub fn get_data(&self) -> JsValue {
        property::get(self, "data")
    }

    /// Sets any cloneable data to store with the notification.
    ///
    /// Feature `notifications`.
    #[doc(alias = "data")]
    pub fn set_data(&self, value: &JsValue) -> &Self {
        property::set(self, "data", value);
        self
    }

    /// The action buttons, for notifications of a service worker.
    ///
    /// `sequence<NotificationAction> actions = []`
    ///
    /// Feature `notifications`.
    #[doc(alias = "actions")]
    pub fn get_actions(&self) -> Option<Array<NotificationAction>> {
        property::get(self, "actions")
    }

    /// Sets the action buttons, for notifications of a service worker.
    ///
    /// Feature `notifications`.
    #[doc(alias = "actions")]
    pub fn set_actions(&self, value: impl IntoSequence<NotificationAction>) -> &Self {
        property::set(self, "actions", &value.to_value());
        self
    }
}

impl Default for NotificationOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl NotificationAction {
    /// A button on a notification.
    ///
    /// `dictionary NotificationAction`
    ///
    /// Feature `notifications`.
    pub fn new(action: &str, title: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "action", action);
        property::set_str(&this, "title", title);
        this
    }

    /// The id of the action, which the `notificationclick` event reports.
    ///
    /// `required DOMString action`
    ///
    /// Feature `notifications`.
    #[doc(alias = "action")]
    pub fn get_action(&self) -> String {
        property::get(self, "action")
    }

    /// Sets the id of the action, which the `notificationclick` event reports.
    ///
    /// Feature `notifications`.
    #[doc(alias = "action")]
    pub fn set_action(&self, value: &str) -> &Self {
        property::set_str(self, "action", value);
        self
    }

    /// The label of the button.
    ///
    /// `required DOMString title`
    ///
    /// Feature `notifications`.
    #[doc(alias = "title")]
    pub fn get_title(&self) -> String {
        property::get(self, "title")
    }

    /// Sets the label of the button.
    ///
    /// Feature `notifications`.
    #[doc(alias = "title")]
    pub fn set_title(&self, value: &str) -> &Self {
        property::set_str(self, "title", value);
        self
    }

    /// An address to open when the user clicks on the button.
    ///
    /// `USVString navigate`
    ///
    /// Feature `notifications`.
    #[doc(alias = "navigate")]
    pub fn get_navigate(&self) -> Option<String> {
        property::get(self, "navigate")
    }

    /// Sets an address to open when the user clicks on the button.
    ///
    /// Feature `notifications`.
    #[doc(alias = "navigate")]
    pub fn set_navigate(&self, value: &str) -> &Self {
        property::set_str(self, "navigate", value);
        self
    }

    /// The address of an icon for the button.
    ///
    /// `USVString icon`
    ///
    /// Feature `notifications`.
    #[doc(alias = "icon")]
    pub fn get_icon(&self) -> Option<String> {
        property::get(self, "icon")
    }

    /// Sets the address of an icon for the button.
    ///
    /// Feature `notifications`.
    #[doc(alias = "icon")]
    pub fn set_icon(&self, value: &str) -> &Self {
        property::set_str(self, "icon", value);
        self
    }
}

impl GetNotificationOptions {
    /// A filter for `getNotifications`.
    ///
    /// `dictionary GetNotificationOptions`
    ///
    /// Feature `notifications`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The tag of the notifications to return; an empty string means all of them.
    ///
    /// `DOMString tag = ""`
    ///
    /// Feature `notifications`.
    #[doc(alias = "tag")]
    pub fn get_tag(&self) -> Option<String> {
        property::get(self, "tag")
    }

    /// Sets the tag of the notifications to return; an empty string means all of them.
    ///
    /// Feature `notifications`.
    #[doc(alias = "tag")]
    pub fn set_tag(&self, value: &str) -> &Self {
        property::set_str(self, "tag", value);
        self
    }
}

impl Default for GetNotificationOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl NotificationEvent {
    /// Makes a new `NotificationEvent`.
    ///
    /// `constructor(DOMString type, NotificationEventInit eventInitDict)`
    ///
    /// Feature `notifications`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/NotificationEvent/NotificationEvent) · [Specification](https://notifications.spec.whatwg.org/#dom-notificationevent-notificationevent)
    #[inline]
    pub fn new(type_: &str, event_init_dict: impl IntoJs<NotificationEventInit>) -> NotificationEvent {
        Js::new_NotificationEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The notification that the event is about.
    ///
    /// `readonly attribute Notification notification`
    ///
    /// Feature `notifications`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NotificationEvent/notification) · [Specification](https://notifications.spec.whatwg.org/#dom-notificationevent-notification)
    #[inline]
    pub fn notification(&self) -> Notification {
        FromJs::from_js(Js::get_notification__as_value(js(self)))
    }

    /// The id of the button that was clicked, or an empty string for the notification itself.
    ///
    /// `readonly attribute DOMString action`
    ///
    /// Feature `notifications`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NotificationEvent/action) · [Specification](https://notifications.spec.whatwg.org/#dom-notification-actions)
    #[inline]
    pub fn action(&self) -> String {
        Js::get_action__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl NotificationEventInit {
    /// The values to make a `NotificationEvent` from.
    ///
    /// `dictionary NotificationEventInit : ExtendableEventInit`
    ///
    /// Feature `notifications`.
    pub fn new(notification: &Notification) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "notification", notification.as_ref());
        this
    }

    /// The notification that the event is about.
    ///
    /// `required Notification notification`
    ///
    /// Feature `notifications`.
    #[doc(alias = "notification")]
    pub fn get_notification(&self) -> Notification {
        property::get(self, "notification")
    }

    /// Sets the notification that the event is about.
    ///
    /// Feature `notifications`.
    #[doc(alias = "notification")]
    pub fn set_notification(&self, value: &Notification) -> &Self {
        property::set(self, "notification", value.as_ref());
        self
    }

    /// The id of the button that was clicked, or an empty string for the notification itself.
    ///
    /// `DOMString action = ""`
    ///
    /// Feature `notifications`.
    #[doc(alias = "action")]
    pub fn get_action(&self) -> Option<String> {
        property::get(self, "action")
    }

    /// Sets the id of the button that was clicked, or an empty string for the notification itself.
    ///
    /// Feature `notifications`.
    #[doc(alias = "action")]
    pub fn set_action(&self, value: &str) -> &Self {
        property::set_str(self, "action", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `notifications`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `notifications`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `notifications`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl ServiceWorkerRegistration {
    /// Shows a notification whose events go to the service worker.
    ///
    /// `Promise<undefined> showNotification(DOMString title, optional NotificationOptions options = {})`
    ///
    /// Feature `notifications`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerRegistration/showNotification) · [Specification](https://notifications.spec.whatwg.org/#dom-serviceworkerregistration-shownotification)
    #[doc(alias = "showNotification")]
    #[inline]
    pub fn show_notification(&self, title: &str) -> Promise<()> {
        Promise::of_call(Js::try_call_showNotification__str__as_value(js(self), title))
    }

    /// As `show_notification`, with `options`.
    ///
    /// `Promise<undefined> showNotification(DOMString title, optional NotificationOptions options = {})`
    ///
    /// Feature `notifications`.
    #[doc(alias = "showNotification")]
    #[inline]
    pub fn show_notification_with_options(
        &self,
        title: &str,
        options: impl IntoJs<NotificationOptions>,
    ) -> Promise<()> {
        Promise::of_call(Js::try_call_showNotification__str_value__as_value(js(self), title, &options.to_value()))
    }

    /// Resolves to the notifications of this registration that match the filter.
    ///
    /// `Promise<sequence<Notification>> getNotifications(optional GetNotificationOptions filter = {})`
    ///
    /// Feature `notifications`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerRegistration/getNotifications) · [Specification](https://notifications.spec.whatwg.org/#dom-serviceworkerregistration-getnotifications)
    #[doc(alias = "getNotifications")]
    #[inline]
    pub fn get_notifications(&self) -> Promise<Array<Notification>> {
        Promise::of_call(Js::try_call_getNotifications__as_value(js(self)))
    }

    /// As `get_notifications`, with `filter`.
    ///
    /// `Promise<sequence<Notification>> getNotifications(optional GetNotificationOptions filter = {})`
    ///
    /// Feature `notifications`.
    #[doc(alias = "getNotifications")]
    #[inline]
    pub fn get_notifications_with_filter(&self, filter: &GetNotificationOptions) -> Promise<Array<Notification>> {
        Promise::of_call(Js::try_call_getNotifications__value__as_value(js(self), filter.as_ref()))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "actions")]
    pub(crate) fn get_actions__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "icon")]
    pub(crate) fn get_icon__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "navigate")]
    pub(crate) fn get_navigate__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "notification")]
    pub(crate) fn get_notification__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "requireInteraction")]
    pub(crate) fn get_requireInteraction__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "silent")]
    pub(crate) fn get_silent__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "getNotifications")]
    pub(crate) fn try_call_getNotifications__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getNotifications")]
    pub(crate) fn try_call_getNotifications__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "showNotification")]
    pub(crate) fn try_call_showNotification__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "showNotification")]
    pub(crate) fn try_call_showNotification__str_value__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Notification")]
    pub(crate) fn try_new_Notification__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Notification")]
    pub(crate) fn try_new_Notification__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "NotificationEvent")]
    pub(crate) fn new_NotificationEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(static_method_of = Js, js_class = "Notification", getter, js_name = "maxActions")]
    pub(crate) fn static_get_Notification_maxActions__as_number() -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Notification", getter, js_name = "permission")]
    pub(crate) fn static_get_Notification_permission__as_value() -> JsValue;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Notification", js_name = "requestPermission")]
    pub(crate) fn try_static_call_Notification_requestPermission__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Notification", js_name = "requestPermission")]
    pub(crate) fn try_static_call_Notification_requestPermission__value__as_value(
        a0: &JsValue,
    ) -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "badge")]
    pub(crate) fn get_badge__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "image")]
    pub(crate) fn get_image__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "renotify")]
    pub(crate) fn get_renotify__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "vibrate")]
    pub(crate) fn get_vibrate__as_value(this: &Js) -> JsValue;
}
