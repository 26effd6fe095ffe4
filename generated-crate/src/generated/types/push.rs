//! Types: Messages that a server pushes

#[cfg(feature = "push")]
web_dictionary! {
    /// The descriptor to query the permission for push messages.
    ///
    /// `dictionary PushPermissionDescriptor : PermissionDescriptor`
    ///
    /// Inherits the methods of [`PermissionDescriptor`](crate::PermissionDescriptor).
    ///
    /// Feature `push`.
    pub struct PushPermissionDescriptor: [crate::PermissionDescriptor, crate::Object];
    name = "PushPermissionDescriptor";
}

#[cfg(feature = "push")]
web_interface! {
    /// The entry point for push messages of a service worker registration.
    ///
    /// `interface PushManager`
    ///
    /// Feature `push`. Exposed in Window, Worker. In secure contexts only. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushManager) · [Specification](https://w3c.github.io/push-api/#pushmanager-interface)
    pub struct PushManager: [crate::Object];
    class = "PushManager";
}

#[cfg(feature = "push")]
web_interface! {
    /// The options with which a push subscription was made.
    ///
    /// `interface PushSubscriptionOptions`
    ///
    /// Feature `push`. Exposed in Window, Worker. In secure contexts only. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushSubscriptionOptions) · [Specification](https://w3c.github.io/push-api/#dom-pushsubscriptionoptions)
    pub struct PushSubscriptionOptions: [crate::Object];
    class = "PushSubscriptionOptions";
}

#[cfg(feature = "push")]
web_dictionary! {
    /// The options for a new push subscription.
    ///
    /// `dictionary PushSubscriptionOptionsInit`
    ///
    /// Feature `push`.
    pub struct PushSubscriptionOptionsInit: [crate::Object];
    name = "PushSubscriptionOptionsInit";
}

#[cfg(feature = "push")]
web_interface! {
    /// A subscription to push messages, with the address that a server sends them to.
    ///
    /// `interface PushSubscription`
    ///
    /// Feature `push`. Exposed in Window, Worker. In secure contexts only. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushSubscription) · [Specification](https://w3c.github.io/push-api/#pushsubscription-interface)
    pub struct PushSubscription: [crate::Object];
    class = "PushSubscription";
}

#[cfg(feature = "push")]
web_dictionary! {
    /// A push subscription in the form that is sent to the application server.
    ///
    /// `dictionary PushSubscriptionJSON`
    ///
    /// Feature `push`.
    #[doc(alias = "PushSubscriptionJSON")]
    pub struct PushSubscriptionJson: [crate::Object];
    name = "PushSubscriptionJSON";
}

#[cfg(feature = "push")]
web_enumeration! {
    /// The name of a key of a push subscription: `p256dh` or `auth`.
    ///
    /// `enum PushEncryptionKeyName`
    ///
    /// Feature `push`.
    pub enum PushEncryptionKeyName {
        P256dh = "p256dh",
        Auth = "auth",
    }
}

#[cfg(feature = "push")]
web_interface! {
    /// The data of a push message, readable in several forms.
    ///
    /// `interface PushMessageData`
    ///
    /// Feature `push`. Exposed in ServiceWorker. In secure contexts only. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushMessageData) · [Specification](https://w3c.github.io/push-api/#pushmessagedata-interface)
    pub struct PushMessageData: [crate::Object];
    class = "PushMessageData";
}

web_interface! {
    /// The service worker event for a push message that has arrived.
    ///
    /// `interface PushEvent : ExtendableEvent`
    ///
    /// Inherits the methods of [`ExtendableEvent`](crate::ExtendableEvent) and [`Event`](crate::Event).
    ///
    /// Feature `push`. Exposed in ServiceWorker. In secure contexts only. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushEvent) · [Specification](https://w3c.github.io/push-api/#pushevent-interface)
    pub struct PushEvent: [crate::ExtendableEvent, crate::Event, crate::Object];
    class = "PushEvent";
}

#[cfg(feature = "push")]
web_dictionary! {
    /// The values to make a `PushEvent` from.
    ///
    /// `dictionary PushEventInit : ExtendableEventInit`
    ///
    /// Inherits the methods of [`ExtendableEventInit`](crate::ExtendableEventInit) and
    /// [`EventInit`](crate::EventInit).
    ///
    /// Feature `push`.
    pub struct PushEventInit: [crate::ExtendableEventInit, crate::EventInit, crate::Object];
    name = "PushEventInit";
}

web_interface! {
    /// The service worker event for a subscription that was changed from outside the page.
    ///
    /// `interface PushSubscriptionChangeEvent : ExtendableEvent`
    ///
    /// Inherits the methods of [`ExtendableEvent`](crate::ExtendableEvent) and [`Event`](crate::Event).
    ///
    /// Feature `push`. Exposed in ServiceWorker. In secure contexts only. Not in Baseline. [Specification](https://w3c.github.io/push-api/#pushsubscriptionchangeevent-interface)
    pub struct PushSubscriptionChangeEvent: [crate::ExtendableEvent, crate::Event, crate::Object];
    class = "PushSubscriptionChangeEvent";
}

#[cfg(feature = "push")]
web_dictionary! {
    /// The values to make a `PushSubscriptionChangeEvent` from.
    ///
    /// `dictionary PushSubscriptionChangeEventInit : ExtendableEventInit`
    ///
    /// Inherits the methods of [`ExtendableEventInit`](crate::ExtendableEventInit) and
    /// [`EventInit`](crate::EventInit).
    ///
    /// Feature `push`.
    pub struct PushSubscriptionChangeEventInit: [crate::ExtendableEventInit, crate::EventInit, crate::Object];
    name = "PushSubscriptionChangeEventInit";
}

#[cfg(feature = "push")]
web_union! {
    /// `(BufferSource or DOMString)`
    ///
    /// Feature `push`.
    pub enum BufferSourceOrString {
        ArrayBuffer(crate::ArrayBuffer): value,
        Int8Array(crate::Int8Array): numbers,
        Int16Array(crate::Int16Array): value,
        Int32Array(crate::Int32Array): value,
        Uint8Array(crate::Uint8Array): value,
        Uint16Array(crate::Uint16Array): value,
        Uint32Array(crate::Uint32Array): value,
        Uint8ClampedArray(crate::Uint8ClampedArray): value,
        BigInt64Array(crate::BigInt64Array): value,
        BigUint64Array(crate::BigUint64Array): value,
        Float16Array(crate::Float16Array): value,
        Float32Array(crate::Float32Array): value,
        Float64Array(crate::Float64Array): value,
        DataView(crate::DataView): value,
        String(crate::JsString): string,
    }
    from crate::BufferSource {
        ArrayBuffer, Int8Array, Int16Array, Int32Array, Uint8Array, Uint16Array, Uint32Array, Uint8ClampedArray,
        BigInt64Array, BigUint64Array, Float16Array, Float32Array, Float64Array, DataView,
    };
    through crate::BufferSource => crate::ArrayBufferView;
}

#[cfg(feature = "push")]
web_union! {
    /// `typedef (BufferSource or USVString) PushMessageDataInit`
    ///
    /// Feature `push`.
    pub enum PushMessageDataInit {
        ArrayBuffer(crate::ArrayBuffer): value,
        Int8Array(crate::Int8Array): numbers,
        Int16Array(crate::Int16Array): value,
        Int32Array(crate::Int32Array): value,
        Uint8Array(crate::Uint8Array): value,
        Uint16Array(crate::Uint16Array): value,
        Uint32Array(crate::Uint32Array): value,
        Uint8ClampedArray(crate::Uint8ClampedArray): value,
        BigInt64Array(crate::BigInt64Array): value,
        BigUint64Array(crate::BigUint64Array): value,
        Float16Array(crate::Float16Array): value,
        Float32Array(crate::Float32Array): value,
        Float64Array(crate::Float64Array): value,
        DataView(crate::DataView): value,
        String(crate::JsString): string,
    }
    from crate::BufferSource {
        ArrayBuffer, Int8Array, Int16Array, Int32Array, Uint8Array, Uint16Array, Uint32Array, Uint8ClampedArray,
        BigInt64Array, BigUint64Array, Float16Array, Float32Array, Float64Array, DataView,
    };
    through crate::BufferSource => crate::ArrayBufferView;
}
