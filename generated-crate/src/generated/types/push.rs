//! Types: Messages that a server pushes

/// `dictionary PushPermissionDescriptor : PermissionDescriptor`
#[cfg(feature = "push")]
#[repr(transparent)]
pub struct PushPermissionDescriptor {
    parent: crate::PermissionDescriptor,
}
#[cfg(feature = "push")]
dictionary!(PushPermissionDescriptor: crate::PermissionDescriptor; "PushPermissionDescriptor");

/// `interface PushManager`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushManager) · [Specification](https://w3c.github.io/push-api/#pushmanager-interface)
#[cfg(feature = "push")]
#[repr(transparent)]
pub struct PushManager {
    parent: crate::Object,
}
#[cfg(feature = "push")]
interface!(PushManager:; "PushManager");

/// `interface PushSubscriptionOptions`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushSubscriptionOptions) · [Specification](https://w3c.github.io/push-api/#dom-pushsubscriptionoptions)
#[cfg(feature = "push")]
#[repr(transparent)]
pub struct PushSubscriptionOptions {
    parent: crate::Object,
}
#[cfg(feature = "push")]
interface!(PushSubscriptionOptions:; "PushSubscriptionOptions");

/// `dictionary PushSubscriptionOptionsInit`
#[cfg(feature = "push")]
#[repr(transparent)]
pub struct PushSubscriptionOptionsInit {
    parent: crate::Object,
}
#[cfg(feature = "push")]
dictionary!(PushSubscriptionOptionsInit:; "PushSubscriptionOptionsInit");

/// `interface PushSubscription`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushSubscription) · [Specification](https://w3c.github.io/push-api/#pushsubscription-interface)
#[cfg(feature = "push")]
#[repr(transparent)]
pub struct PushSubscription {
    parent: crate::Object,
}
#[cfg(feature = "push")]
interface!(PushSubscription:; "PushSubscription");

/// `dictionary PushSubscriptionJSON`
#[doc(alias = "PushSubscriptionJSON")]
#[cfg(feature = "push")]
#[repr(transparent)]
pub struct PushSubscriptionJson {
    parent: crate::Object,
}
#[cfg(feature = "push")]
dictionary!(PushSubscriptionJson:; "PushSubscriptionJSON");

/// `enum PushEncryptionKeyName`
#[cfg(feature = "push")]
#[non_exhaustive]
pub enum PushEncryptionKeyName {
    /// `"p256dh"`
    P256dh,
    /// `"auth"`
    Auth,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "push")]
enumeration!(PushEncryptionKeyName {
    P256dh = "p256dh",
    Auth = "auth",
});

/// `interface PushMessageData`
///
/// Exposed in ServiceWorker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushMessageData) · [Specification](https://w3c.github.io/push-api/#pushmessagedata-interface)
#[cfg(feature = "push")]
#[repr(transparent)]
pub struct PushMessageData {
    parent: crate::Object,
}
#[cfg(feature = "push")]
interface!(PushMessageData:; "PushMessageData");

/// `interface PushEvent : ExtendableEvent`
///
/// Exposed in ServiceWorker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PushEvent) · [Specification](https://w3c.github.io/push-api/#pushevent-interface)
#[repr(transparent)]
pub struct PushEvent {
    parent: crate::ExtendableEvent,
}
interface!(PushEvent: crate::ExtendableEvent, crate::Event; "PushEvent");

/// `dictionary PushEventInit : ExtendableEventInit`
#[cfg(feature = "push")]
#[repr(transparent)]
pub struct PushEventInit {
    parent: crate::ExtendableEventInit,
}
#[cfg(feature = "push")]
dictionary!(PushEventInit: crate::ExtendableEventInit, crate::EventInit; "PushEventInit");

/// `interface PushSubscriptionChangeEvent : ExtendableEvent`
///
/// Exposed in ServiceWorker.
///
/// In secure contexts only.
///
/// Not in Baseline. [Specification](https://w3c.github.io/push-api/#pushsubscriptionchangeevent-interface)
#[repr(transparent)]
pub struct PushSubscriptionChangeEvent {
    parent: crate::ExtendableEvent,
}
interface!(PushSubscriptionChangeEvent: crate::ExtendableEvent, crate::Event; "PushSubscriptionChangeEvent");

/// `dictionary PushSubscriptionChangeEventInit : ExtendableEventInit`
#[cfg(feature = "push")]
#[repr(transparent)]
pub struct PushSubscriptionChangeEventInit {
    parent: crate::ExtendableEventInit,
}

#[cfg(feature = "push")]
dictionary!(
    PushSubscriptionChangeEventInit: crate::ExtendableEventInit,
    crate::EventInit; "PushSubscriptionChangeEventInit"
);

/// `(BufferSource or DOMString)`
#[cfg(feature = "push")]
#[non_exhaustive]
pub enum BufferSourceOrString {
    /// `ArrayBuffer`
    ArrayBuffer(crate::ArrayBuffer),
    /// `Int8Array`
    Int8Array(crate::Int8Array),
    /// `Int16Array`
    Int16Array(crate::Int16Array),
    /// `Int32Array`
    Int32Array(crate::Int32Array),
    /// `Uint8Array`
    Uint8Array(crate::Uint8Array),
    /// `Uint16Array`
    Uint16Array(crate::Uint16Array),
    /// `Uint32Array`
    Uint32Array(crate::Uint32Array),
    /// `Uint8ClampedArray`
    Uint8ClampedArray(crate::Uint8ClampedArray),
    /// `BigInt64Array`
    BigInt64Array(crate::BigInt64Array),
    /// `BigUint64Array`
    BigUint64Array(crate::BigUint64Array),
    /// `Float16Array`
    Float16Array(crate::Float16Array),
    /// `Float32Array`
    Float32Array(crate::Float32Array),
    /// `Float64Array`
    Float64Array(crate::Float64Array),
    /// `DataView`
    DataView(crate::DataView),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "push")]
union!(BufferSourceOrString {
    ArrayBuffer(crate::ArrayBuffer): value,
    Int8Array(crate::Int8Array): value,
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
});
#[cfg(feature = "push")]
wider!(BufferSourceOrString: BufferSource {
    ArrayBuffer,
    Int8Array,
    Int16Array,
    Int32Array,
    Uint8Array,
    Uint16Array,
    Uint32Array,
    Uint8ClampedArray,
    BigInt64Array,
    BigUint64Array,
    Float16Array,
    Float32Array,
    Float64Array,
    DataView,
});
#[cfg(feature = "push")]
wider!(BufferSourceOrString: ArrayBufferView {
    Int8Array,
    Int16Array,
    Int32Array,
    Uint8Array,
    Uint16Array,
    Uint32Array,
    Uint8ClampedArray,
    BigInt64Array,
    BigUint64Array,
    Float16Array,
    Float32Array,
    Float64Array,
    DataView,
});

/// `typedef (BufferSource or USVString) PushMessageDataInit`
#[cfg(feature = "push")]
#[non_exhaustive]
pub enum PushMessageDataInit {
    /// `ArrayBuffer`
    ArrayBuffer(crate::ArrayBuffer),
    /// `Int8Array`
    Int8Array(crate::Int8Array),
    /// `Int16Array`
    Int16Array(crate::Int16Array),
    /// `Int32Array`
    Int32Array(crate::Int32Array),
    /// `Uint8Array`
    Uint8Array(crate::Uint8Array),
    /// `Uint16Array`
    Uint16Array(crate::Uint16Array),
    /// `Uint32Array`
    Uint32Array(crate::Uint32Array),
    /// `Uint8ClampedArray`
    Uint8ClampedArray(crate::Uint8ClampedArray),
    /// `BigInt64Array`
    BigInt64Array(crate::BigInt64Array),
    /// `BigUint64Array`
    BigUint64Array(crate::BigUint64Array),
    /// `Float16Array`
    Float16Array(crate::Float16Array),
    /// `Float32Array`
    Float32Array(crate::Float32Array),
    /// `Float64Array`
    Float64Array(crate::Float64Array),
    /// `DataView`
    DataView(crate::DataView),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "push")]
union!(PushMessageDataInit {
    ArrayBuffer(crate::ArrayBuffer): value,
    Int8Array(crate::Int8Array): value,
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
});
#[cfg(feature = "push")]
wider!(PushMessageDataInit: BufferSource {
    ArrayBuffer,
    Int8Array,
    Int16Array,
    Int32Array,
    Uint8Array,
    Uint16Array,
    Uint32Array,
    Uint8ClampedArray,
    BigInt64Array,
    BigUint64Array,
    Float16Array,
    Float32Array,
    Float64Array,
    DataView,
});
#[cfg(feature = "push")]
wider!(PushMessageDataInit: ArrayBufferView {
    Int8Array,
    Int16Array,
    Int32Array,
    Uint8Array,
    Uint16Array,
    Uint32Array,
    Uint8ClampedArray,
    BigInt64Array,
    BigUint64Array,
    Float16Array,
    Float32Array,
    Float64Array,
    DataView,
});
