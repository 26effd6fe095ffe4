//! Messages that a server pushes

use crate::runtime::prelude::*;
use crate::{
    Blob, BufferSourceOrString, Notification, PermissionState, PushEncryptionKeyName, PushEvent, PushEventInit,
    PushManager, PushMessageData, PushMessageDataInit, PushPermissionDescriptor, PushSubscription,
    PushSubscriptionChangeEvent, PushSubscriptionChangeEventInit, PushSubscriptionJson, PushSubscriptionOptions,
    PushSubscriptionOptionsInit, ServiceWorkerRegistration,
};
#[cfg(feature = "experimental")]
use crate::Window;

#[cfg(feature = "experimental")]
impl Window {
    /// The entry point for push messages of this registration.
    ///
    /// `readonly attribute PushManager pushManager`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `push` and `experimental`. In secure contexts only. [Specification](https://w3c.github.io/push-api/#dom-pushmanagerattribute-pushmanager)
    #[doc(alias = "pushManager")]
    #[inline]
    pub fn push_manager(&self) -> Option<PushManager> {
        Js::get_pushManager__as_option_value(js(self)).map(Js::read)
    }
}

impl PushPermissionDescriptor {
    /// The descriptor to query the permission for push messages.
    ///
    /// `dictionary PushPermissionDescriptor : PermissionDescriptor`
    ///
    /// Feature `push`.
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// Whether every push message will show something to the user.
    ///
    /// `boolean userVisibleOnly = false`
    ///
    /// Feature `push`.
    #[doc(alias = "userVisibleOnly")]
    pub fn get_user_visible_only(&self) -> Option<bool> {
        property::get(self, "userVisibleOnly")
    }

    /// Sets whether every push message will show something to the user.
    ///
    /// Feature `push`.
    #[doc(alias = "userVisibleOnly")]
    pub fn set_user_visible_only(&self, value: bool) -> &Self {
        property::set_bool(self, "userVisibleOnly", value);
        self
    }

    /// Sets the name of the feature, such as `geolocation`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `push`. Inherited from `PermissionDescriptor`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl PushManager {
    /// The encodings for encrypted push messages that the browser supports, such as `aes128gcm`.
    ///
    /// `static readonly attribute FrozenArray<DOMString> supportedContentEncodings`
    ///
    /// Feature `push`. Baseline: newly available since 2025-01. [MDN](https://developer.mozilla.org/docs/Web/API/PushManager/supportedContentEncodings_static) · [Specification](https://w3c.github.io/push-api/#dom-pushmanager-supportedcontentencodings)
    #[doc(alias = "supportedContentEncodings")]
    #[inline]
    pub fn supported_content_encodings() -> Array<String> {
        FromJs::from_js(Js::static_get_PushManager_supportedContentEncodings__as_value())
    }

    /// Subscribes to push messages and resolves to the subscription; may ask the user.
    ///
    /// `Promise<PushSubscription> subscribe(optional PushSubscriptionOptionsInit options = {})`
    ///
    /// Feature `push`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushManager/subscribe) · [Specification](https://w3c.github.io/push-api/#dom-pushmanager-subscribe)
    #[inline]
    pub fn subscribe(&self) -> Promise<PushSubscription> {
        Promise::of_call(Js::try_call_subscribe__as_value(js(self)))
    }

    /// As `subscribe`, with `options`.
    ///
    /// `Promise<PushSubscription> subscribe(optional PushSubscriptionOptionsInit options = {})`
    ///
    /// Feature `push`.
    #[doc(alias = "subscribe")]
    #[inline]
    pub fn subscribe_with_options(&self, options: &PushSubscriptionOptionsInit) -> Promise<PushSubscription> {
        Promise::of_call(Js::try_call_subscribe__value__as_value(js(self), options.as_ref()))
    }

    /// Resolves to the existing subscription, or null.
    ///
    /// `Promise<PushSubscription?> getSubscription()`
    ///
    /// Feature `push`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushManager/getSubscription) · [Specification](https://w3c.github.io/push-api/#dom-pushmanager-getsubscription)
    #[doc(alias = "getSubscription")]
    #[inline]
    pub fn get_subscription(&self) -> Promise<Option<PushSubscription>> {
        Promise::of_call(Js::try_call_getSubscription__as_value(js(self)))
    }

    /// Resolves to whether the page may subscribe.
    ///
    /// `Promise<PermissionState> permissionState(optional PushSubscriptionOptionsInit options = {})`
    ///
    /// Feature `push`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushManager/permissionState) · [Specification](https://w3c.github.io/push-api/#dom-pushmanager-permissionstate)
    #[doc(alias = "permissionState")]
    #[inline]
    pub fn permission_state(&self) -> Promise<PermissionState> {
        Promise::of_call(Js::try_call_permissionState__as_value(js(self)))
    }

    /// As `permission_state`, with `options`.
    ///
    /// `Promise<PermissionState> permissionState(optional PushSubscriptionOptionsInit options = {})`
    ///
    /// Feature `push`.
    #[doc(alias = "permissionState")]
    #[inline]
    pub fn permission_state_with_options(&self, options: &PushSubscriptionOptionsInit) -> Promise<PermissionState> {
        Promise::of_call(Js::try_call_permissionState__value__as_value(js(self), options.as_ref()))
    }
}

impl PushSubscriptionOptions {
    /// Whether every push message will show something to the user.
    ///
    /// `readonly attribute boolean userVisibleOnly`
    ///
    /// Feature `push`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PushSubscriptionOptions/userVisibleOnly) · [Specification](https://w3c.github.io/push-api/#dom-pushsubscriptionoptions-uservisibleonly)
    #[doc(alias = "userVisibleOnly")]
    #[inline]
    pub fn user_visible_only(&self) -> bool {
        Js::get_userVisibleOnly__as_bool(js(self)).get()
    }

    /// The public key of the application server, or null.
    ///
    /// `readonly attribute ArrayBuffer? applicationServerKey`
    ///
    /// Feature `push`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushSubscriptionOptions/applicationServerKey) · [Specification](https://w3c.github.io/push-api/#dom-pushsubscriptionoptions-applicationserverkey)
    #[doc(alias = "applicationServerKey")]
    #[inline]
    pub fn application_server_key(&self) -> Option<ArrayBuffer> {
        Js::get_applicationServerKey__as_option_value(js(self)).map(Js::read)
    }
}

impl PushSubscriptionOptionsInit {
    /// The options for a new push subscription.
    ///
    /// `dictionary PushSubscriptionOptionsInit`
    ///
    /// Feature `push`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether every push message will show something to the user.
    ///
    /// `boolean userVisibleOnly = false`
    ///
    /// Feature `push`.
    #[doc(alias = "userVisibleOnly")]
    pub fn get_user_visible_only(&self) -> Option<bool> {
        property::get(self, "userVisibleOnly")
    }

    /// Sets whether every push message will show something to the user.
    ///
    /// Feature `push`.
    #[doc(alias = "userVisibleOnly")]
    pub fn set_user_visible_only(&self, value: bool) -> &Self {
        property::set_bool(self, "userVisibleOnly", value);
        self
    }

    /// The public key of the application server, or null.
    ///
    /// `(BufferSource or DOMString)? applicationServerKey = null`
    ///
    /// Feature `push`.
    #[doc(alias = "applicationServerKey")]
    pub fn get_application_server_key(&self) -> Option<BufferSourceOrString> {
        property::get(self, "applicationServerKey")
    }

    /// Sets the public key of the application server, or null.
    ///
    /// Feature `push`.
    #[doc(alias = "applicationServerKey")]
    pub fn set_application_server_key(&self, value: impl NullableUnion<BufferSourceOrString>) -> &Self {
        property::set(self, "applicationServerKey", &value.into_option().to_js());
        self
    }
}

impl Default for PushSubscriptionOptionsInit {
    fn default() -> Self {
        Self::new()
    }
}

impl PushSubscription {
    /// The address to which the server sends messages; keep it secret.
    ///
    /// `readonly attribute USVString endpoint`
    ///
    /// Feature `push`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushSubscription/endpoint) · [Specification](https://w3c.github.io/push-api/#dom-pushsubscription-endpoint)
    #[inline]
    pub fn endpoint(&self) -> String {
        Js::get_endpoint__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The time at which the subscription ends, in milliseconds since 1970, or null.
    ///
    /// `readonly attribute EpochTimeStamp? expirationTime`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `push`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushSubscription/expirationTime) · [Specification](https://w3c.github.io/push-api/#dom-pushsubscription-expirationtime)
    #[doc(alias = "expirationTime")]
    #[inline]
    pub fn expiration_time(&self) -> Option<u64> {
        FromJs::from_js(Js::get_expirationTime__as_value(js(self)))
    }

    /// The options with which the subscription was made.
    ///
    /// `readonly attribute PushSubscriptionOptions options`
    ///
    /// Feature `push`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushSubscription/options) · [Specification](https://w3c.github.io/push-api/#dom-pushsubscription-options)
    #[inline]
    pub fn options(&self) -> PushSubscriptionOptions {
        FromJs::from_js(Js::get_options__as_value(js(self)))
    }

    /// Returns a key for encrypting messages to this subscription, or null.
    ///
    /// `ArrayBuffer? getKey(PushEncryptionKeyName name)`
    ///
    /// Feature `push`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushSubscription/getKey) · [Specification](https://w3c.github.io/push-api/#dom-pushsubscription-getkey)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "getKey")]
    #[inline]
    pub fn get_key(&self, name: PushEncryptionKeyName) -> Result<Option<ArrayBuffer>, Exception> {
        Js::try_call_getKey__str__as_option_value(js(self), name.as_str()).map(Js::read_nullable)
    }

    /// Ends the subscription and resolves to true if there was one to end.
    ///
    /// `Promise<boolean> unsubscribe()`
    ///
    /// Feature `push`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushSubscription/unsubscribe) · [Specification](https://w3c.github.io/push-api/#dom-pushsubscription-unsubscribe)
    #[inline]
    pub fn unsubscribe(&self) -> Promise<bool> {
        Promise::of_call(Js::try_call_unsubscribe__as_value(js(self)))
    }

    /// Returns the subscription as a plain object, to send to the application server.
    ///
    /// `PushSubscriptionJSON toJSON()`
    ///
    /// Feature `push`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushSubscription/toJSON) · [Specification](https://w3c.github.io/push-api/#dom-pushsubscription-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> PushSubscriptionJson {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }
}

impl PushSubscriptionJson {
    /// A push subscription in the form that is sent to the application server.
    ///
    /// `dictionary PushSubscriptionJSON`
    ///
    /// Feature `push`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The address to which the server sends messages.
    ///
    /// `USVString endpoint`
    ///
    /// Feature `push`.
    #[doc(alias = "endpoint")]
    pub fn get_endpoint(&self) -> Option<String> {
        property::get(self, "endpoint")
    }

    /// Sets the address to which the server sends messages.
    ///
    /// Feature `push`.
    #[doc(alias = "endpoint")]
    pub fn set_endpoint(&self, value: &str) -> &Self {
        property::set_str(self, "endpoint", value);
        self
    }

    /// The time at which the subscription ends, in milliseconds since 1970, or null.
    ///
    /// `EpochTimeStamp? expirationTime = null`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `push`.
    #[doc(alias = "expirationTime")]
    pub fn get_expiration_time(&self) -> Option<u64> {
        property::get(self, "expirationTime")
    }

    /// Sets the time at which the subscription ends, in milliseconds since 1970, or null.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `push`.
    #[doc(alias = "expirationTime")]
    pub fn set_expiration_time(&self, value: Option<u64>) -> &Self {
        property::set(self, "expirationTime", &value.to_js());
        self
    }

    /// The keys by their names, `p256dh` and `auth`, in URL-safe base64.
    ///
    /// `record<DOMString, USVString> keys`
    ///
    /// Feature `push`.
    #[doc(alias = "keys")]
    pub fn get_keys(&self) -> Option<Record<String>> {
        property::get(self, "keys")
    }

    /// Sets the keys by their names, `p256dh` and `auth`, in URL-safe base64.
    ///
    /// Feature `push`.
    #[doc(alias = "keys")]
    pub fn set_keys(&self, value: impl IntoRecord<String>) -> &Self {
        property::set(self, "keys", &value.into_record());
        self
    }
}

impl Default for PushSubscriptionJson {
    fn default() -> Self {
        Self::new()
    }
}

impl PushMessageData {
    /// Returns a copy of the data as a buffer.
    ///
    /// `ArrayBuffer arrayBuffer()`
    ///
    /// Feature `push`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushMessageData/arrayBuffer) · [Specification](https://w3c.github.io/push-api/#dom-pushmessagedata-arraybuffer)
    #[doc(alias = "arrayBuffer")]
    #[inline]
    pub fn array_buffer(&self) -> ArrayBuffer {
        FromJs::from_js(Js::call_arrayBuffer__as_value(js(self)))
    }

    /// Returns a copy of the data as a `Blob`.
    ///
    /// `Blob blob()`
    ///
    /// Feature `push`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushMessageData/blob) · [Specification](https://w3c.github.io/push-api/#dom-pushmessagedata-blob)
    #[inline]
    pub fn blob(&self) -> Blob {
        FromJs::from_js(Js::call_blob__as_value(js(self)))
    }

    /// Returns a copy of the data as an array of bytes.
    ///
    /// `Uint8Array bytes()`
    ///
    /// Feature `push`. Baseline: newly available since 2025-01. [MDN](https://developer.mozilla.org/docs/Web/API/PushMessageData/bytes) · [Specification](https://w3c.github.io/push-api/#dom-pushmessagedata-bytes)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn bytes(&self) -> Result<Uint8Array, Exception> {
        Js::try_call_bytes__as_value(js(self)).map(Js::read)
    }

    /// Parses the data as JSON; throws if it is not valid.
    ///
    /// `any json()`
    ///
    /// Feature `push`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushMessageData/json) · [Specification](https://w3c.github.io/push-api/#dom-pushmessagedata-json)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where the data is not valid JSON.
    #[inline]
    pub fn json(&self) -> Result<JsValue, Exception> {
        Js::try_call_json__as_value(js(self)).map(Js::value)
    }

    /// Decodes the data as UTF-8 text.
    ///
    /// `USVString text()`
    ///
    /// Feature `push`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushMessageData/text) · [Specification](https://w3c.github.io/push-api/#dom-pushmessagedata-text)
    #[inline]
    pub fn text(&self) -> String {
        Js::call_text__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl PushEvent {
    /// Makes a new `PushEvent`.
    ///
    /// `constructor(DOMString type, optional PushEventInit eventInitDict = {})`
    ///
    /// Feature `push`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushEvent/PushEvent) · [Specification](https://w3c.github.io/push-api/#dom-pushevent-constructor)
    #[inline]
    pub fn new(type_: &str) -> PushEvent {
        Js::new_PushEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional PushEventInit eventInitDict = {})`
    ///
    /// Feature `push`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for
    /// - a buffer on shared memory
    /// - a buffer that can be resized
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: &PushEventInit) -> Result<PushEvent, Exception> {
        Js::try_new_PushEvent__str_value__as_value(type_, event_init_dict.as_ref()).map(Js::cast)
    }

    /// The data of the message, or null if it has none.
    ///
    /// `readonly attribute PushMessageData? data`
    ///
    /// Feature `push`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushEvent/data) · [Specification](https://w3c.github.io/push-api/#dom-pushevent-data)
    #[inline]
    pub fn data(&self) -> Option<PushMessageData> {
        Js::get_data__as_option_value(js(self)).map(Js::read)
    }

    /// The notification that the push message describes, null for other messages.
    ///
    /// `readonly attribute Notification? notification`
    ///
    /// Features `push` and `experimental`. [Specification](https://w3c.github.io/push-api/#dom-pushevent-notification)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn notification(&self) -> Option<Notification> {
        Js::get_notification__as_option_value(js(self)).map(Js::read)
    }
}

impl PushEventInit {
    /// The values to make a `PushEvent` from.
    ///
    /// `dictionary PushEventInit : ExtendableEventInit`
    ///
    /// Feature `push`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The data of the message, or null if it has none.
    ///
    /// `PushMessageDataInit? data = null`
    ///
    /// Feature `push`.
    #[doc(alias = "data")]
    pub fn get_data(&self) -> Option<PushMessageDataInit> {
        property::get(self, "data")
    }

    /// Sets the data of the message, or null if it has none.
    ///
    /// Feature `push`.
    #[doc(alias = "data")]
    pub fn set_data(&self, value: impl NullableUnion<PushMessageDataInit>) -> &Self {
        property::set(self, "data", &value.into_option().to_js());
        self
    }

    /// The notification that the push message describes, null for other messages.
    ///
    /// `Notification? notification = null`
    ///
    /// Feature `push`.
    #[doc(alias = "notification")]
    pub fn get_notification(&self) -> Option<Notification> {
        property::get(self, "notification")
    }

    /// Sets the notification that the push message describes, null for other messages.
    ///
    /// Feature `push`.
    #[doc(alias = "notification")]
    pub fn set_notification(&self, value: Option<&Notification>) -> &Self {
        property::set(self, "notification", nullable(value));
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `push`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `push`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `push`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for PushEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl PushSubscriptionChangeEvent {
    /// Makes a new `PushSubscriptionChangeEvent`.
    ///
    /// `constructor(DOMString type, optional PushSubscriptionChangeEventInit eventInitDict = {})`
    ///
    /// Feature `push`. Not in Baseline. [Specification](https://w3c.github.io/push-api/#dom-pushsubscriptionchangeevent-constructor)
    #[inline]
    pub fn new(type_: &str) -> PushSubscriptionChangeEvent {
        Js::new_PushSubscriptionChangeEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional PushSubscriptionChangeEventInit eventInitDict = {})`
    ///
    /// Feature `push`.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: &PushSubscriptionChangeEventInit,
    ) -> PushSubscriptionChangeEvent {
        Js::new_PushSubscriptionChangeEvent__str_value__as_value(type_, event_init_dict.as_ref()).cast()
    }

    /// The subscription that is valid now, or null.
    ///
    /// `readonly attribute PushSubscription? newSubscription`
    ///
    /// Feature `push`. Not in Baseline. [Specification](https://w3c.github.io/push-api/#dom-pushsubscriptionchangeevent-newsubscription)
    #[doc(alias = "newSubscription")]
    #[inline]
    pub fn new_subscription(&self) -> Option<PushSubscription> {
        Js::get_newSubscription__as_option_value(js(self)).map(Js::read)
    }

    /// The subscription that is no longer valid, or null.
    ///
    /// `readonly attribute PushSubscription? oldSubscription`
    ///
    /// Feature `push`. Not in Baseline. [Specification](https://w3c.github.io/push-api/#dom-pushsubscriptionchangeevent-oldsubscription)
    #[doc(alias = "oldSubscription")]
    #[inline]
    pub fn old_subscription(&self) -> Option<PushSubscription> {
        Js::get_oldSubscription__as_option_value(js(self)).map(Js::read)
    }
}

impl PushSubscriptionChangeEventInit {
    /// The values to make a `PushSubscriptionChangeEvent` from.
    ///
    /// `dictionary PushSubscriptionChangeEventInit : ExtendableEventInit`
    ///
    /// Feature `push`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The subscription that is valid now, or null.
    ///
    /// `PushSubscription newSubscription = null`
    ///
    /// Feature `push`.
    #[doc(alias = "newSubscription")]
    pub fn get_new_subscription(&self) -> Option<PushSubscription> {
        property::get(self, "newSubscription")
    }

    /// Sets the subscription that is valid now, or null.
    ///
    /// Feature `push`.
    #[doc(alias = "newSubscription")]
    pub fn set_new_subscription(&self, value: &PushSubscription) -> &Self {
        property::set(self, "newSubscription", value.as_ref());
        self
    }

    /// The subscription that is no longer valid, or null.
    ///
    /// `PushSubscription oldSubscription = null`
    ///
    /// Feature `push`.
    #[doc(alias = "oldSubscription")]
    pub fn get_old_subscription(&self) -> Option<PushSubscription> {
        property::get(self, "oldSubscription")
    }

    /// Sets the subscription that is no longer valid, or null.
    ///
    /// Feature `push`.
    #[doc(alias = "oldSubscription")]
    pub fn set_old_subscription(&self, value: &PushSubscription) -> &Self {
        property::set(self, "oldSubscription", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `push`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `push`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `push`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for PushSubscriptionChangeEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl ServiceWorkerRegistration {
    /// The entry point for push messages of this registration.
    ///
    /// `readonly attribute PushManager pushManager`
    ///
    /// Feature `push`. In secure contexts only. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerRegistration/pushManager) · [Specification](https://w3c.github.io/push-api/#dom-pushmanagerattribute-pushmanager)
    #[doc(alias = "pushManager")]
    #[inline]
    pub fn push_manager(&self) -> PushManager {
        FromJs::from_js(Js::get_pushManager__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "applicationServerKey")]
    pub(crate) fn get_applicationServerKey__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "endpoint")]
    pub(crate) fn get_endpoint__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "expirationTime")]
    pub(crate) fn get_expirationTime__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "newSubscription")]
    pub(crate) fn get_newSubscription__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "oldSubscription")]
    pub(crate) fn get_oldSubscription__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "pushManager")]
    pub(crate) fn get_pushManager__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "userVisibleOnly")]
    pub(crate) fn get_userVisibleOnly__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, js_name = "arrayBuffer")]
    pub(crate) fn call_arrayBuffer__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "blob")]
    pub(crate) fn call_blob__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "getKey")]
    pub(crate) fn try_call_getKey__str__as_option_value(this: &Js, a0: &str) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getSubscription")]
    pub(crate) fn try_call_getSubscription__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "permissionState")]
    pub(crate) fn try_call_permissionState__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "permissionState")]
    pub(crate) fn try_call_permissionState__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "subscribe")]
    pub(crate) fn try_call_subscribe__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "text")]
    pub(crate) fn call_text__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "unsubscribe")]
    pub(crate) fn try_call_unsubscribe__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "PushEvent")]
    pub(crate) fn new_PushEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "PushEvent")]
    pub(crate) fn try_new_PushEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "PushSubscriptionChangeEvent")]
    pub(crate) fn new_PushSubscriptionChangeEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "PushSubscriptionChangeEvent")]
    pub(crate) fn new_PushSubscriptionChangeEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(static_method_of = Js, js_class = "PushManager", getter, js_name = "supportedContentEncodings")]
    pub(crate) fn static_get_PushManager_supportedContentEncodings__as_value() -> JsValue;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "notification")]
    pub(crate) fn get_notification__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "pushManager")]
    pub(crate) fn get_pushManager__as_option_value(this: &Js) -> Option<Js>;
}
