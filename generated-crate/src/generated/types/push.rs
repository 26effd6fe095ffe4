//! Types: Messages that a server pushes

#[cfg(feature = "push")]
web_dictionary! {
    /// `dictionary PushPermissionDescriptor : PermissionDescriptor`
    pub struct PushPermissionDescriptor: [crate::PermissionDescriptor, crate::Object];
    name = "PushPermissionDescriptor";
}

#[cfg(feature = "push")]
web_interface! {
    /// `interface PushManager`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushManager) · [Specification](https://w3c.github.io/push-api/#pushmanager-interface)
    pub struct PushManager: [crate::Object];
    class = "PushManager";
}

#[cfg(feature = "push")]
web_interface! {
    /// `interface PushSubscriptionOptions`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushSubscriptionOptions) · [Specification](https://w3c.github.io/push-api/#dom-pushsubscriptionoptions)
    pub struct PushSubscriptionOptions: [crate::Object];
    class = "PushSubscriptionOptions";
}

#[cfg(feature = "push")]
web_dictionary! {
    /// `dictionary PushSubscriptionOptionsInit`
    pub struct PushSubscriptionOptionsInit: [crate::Object];
    name = "PushSubscriptionOptionsInit";
}

#[cfg(feature = "push")]
web_interface! {
    /// `interface PushSubscription`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushSubscription) · [Specification](https://w3c.github.io/push-api/#pushsubscription-interface)
    pub struct PushSubscription: [crate::Object];
    class = "PushSubscription";
}

#[cfg(feature = "push")]
web_dictionary! {
    /// `dictionary PushSubscriptionJSON`
    #[doc(alias = "PushSubscriptionJSON")]
    pub struct PushSubscriptionJson: [crate::Object];
    name = "PushSubscriptionJSON";
}

#[cfg(feature = "push")]
web_enumeration! {
    /// `enum PushEncryptionKeyName`
    pub enum PushEncryptionKeyName {
        P256dh = "p256dh",
        Auth = "auth",
    }
}

#[cfg(feature = "push")]
web_interface! {
    /// `interface PushMessageData`
    ///
    /// Exposed in ServiceWorker.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushMessageData) · [Specification](https://w3c.github.io/push-api/#pushmessagedata-interface)
    pub struct PushMessageData: [crate::Object];
    class = "PushMessageData";
}

web_interface! {
    /// `interface PushEvent : ExtendableEvent`
    ///
    /// Exposed in ServiceWorker.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushEvent) · [Specification](https://w3c.github.io/push-api/#pushevent-interface)
    pub struct PushEvent: [crate::ExtendableEvent, crate::Event, crate::Object];
    class = "PushEvent";
}

#[cfg(feature = "push")]
web_dictionary! {
    /// `dictionary PushEventInit : ExtendableEventInit`
    pub struct PushEventInit: [crate::ExtendableEventInit, crate::EventInit, crate::Object];
    name = "PushEventInit";
}

web_interface! {
    /// `interface PushSubscriptionChangeEvent : ExtendableEvent`
    ///
    /// Exposed in ServiceWorker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [Specification](https://w3c.github.io/push-api/#pushsubscriptionchangeevent-interface)
    pub struct PushSubscriptionChangeEvent: [crate::ExtendableEvent, crate::Event, crate::Object];
    class = "PushSubscriptionChangeEvent";
}

#[cfg(feature = "push")]
web_dictionary! {
    /// `dictionary PushSubscriptionChangeEventInit : ExtendableEventInit`
    pub struct PushSubscriptionChangeEventInit: [crate::ExtendableEventInit, crate::EventInit, crate::Object];
    name = "PushSubscriptionChangeEventInit";
}

#[cfg(feature = "push")]
web_union! {
    /// `(BufferSource or DOMString)`
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
