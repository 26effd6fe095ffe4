//! Types: Showing a page on another screen

/// `interface Presentation`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Presentation) · [Specification](https://w3c.github.io/presentation-api/#interface-presentation)
#[repr(transparent)]
pub struct Presentation {
    parent: crate::Object,
}
interface!(Presentation:; "Presentation");

/// `interface PresentationRequest : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PresentationRequest) · [Specification](https://w3c.github.io/presentation-api/#interface-presentationrequest)
#[repr(transparent)]
pub struct PresentationRequest {
    parent: crate::EventTarget,
}
interface!(PresentationRequest: crate::EventTarget; "PresentationRequest");

/// `interface PresentationAvailability : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PresentationAvailability) · [Specification](https://w3c.github.io/presentation-api/#interface-presentationavailability)
#[repr(transparent)]
pub struct PresentationAvailability {
    parent: crate::EventTarget,
}
interface!(PresentationAvailability: crate::EventTarget; "PresentationAvailability");

/// `interface PresentationConnectionAvailableEvent : Event`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PresentationConnectionAvailableEvent) · [Specification](https://w3c.github.io/presentation-api/#interface-presentationconnectionavailableevent)
#[repr(transparent)]
pub struct PresentationConnectionAvailableEvent {
    parent: crate::Event,
}
interface!(PresentationConnectionAvailableEvent: crate::Event; "PresentationConnectionAvailableEvent");

/// `dictionary PresentationConnectionAvailableEventInit : EventInit`
#[repr(transparent)]
pub struct PresentationConnectionAvailableEventInit {
    parent: crate::EventInit,
}
dictionary!(PresentationConnectionAvailableEventInit: crate::EventInit; "PresentationConnectionAvailableEventInit");

/// `enum PresentationConnectionState`
#[non_exhaustive]
pub enum PresentationConnectionState {
    /// `"connecting"`
    Connecting,
    /// `"connected"`
    Connected,
    /// `"closed"`
    Closed,
    /// `"terminated"`
    Terminated,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(PresentationConnectionState {
    Connecting = "connecting",
    Connected = "connected",
    Closed = "closed",
    Terminated = "terminated",
});

/// `interface PresentationConnection : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PresentationConnection) · [Specification](https://w3c.github.io/presentation-api/#interface-presentationconnection)
#[repr(transparent)]
pub struct PresentationConnection {
    parent: crate::EventTarget,
}
interface!(PresentationConnection: crate::EventTarget; "PresentationConnection");

/// `enum PresentationConnectionCloseReason`
#[non_exhaustive]
pub enum PresentationConnectionCloseReason {
    /// `"error"`
    Error,
    /// `"closed"`
    Closed,
    /// `"wentaway"`
    Wentaway,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(PresentationConnectionCloseReason {
    Error = "error",
    Closed = "closed",
    Wentaway = "wentaway",
});

/// `interface PresentationConnectionCloseEvent : Event`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PresentationConnectionCloseEvent) · [Specification](https://w3c.github.io/presentation-api/#interface-presentationconnectioncloseevent)
#[repr(transparent)]
pub struct PresentationConnectionCloseEvent {
    parent: crate::Event,
}
interface!(PresentationConnectionCloseEvent: crate::Event; "PresentationConnectionCloseEvent");

/// `dictionary PresentationConnectionCloseEventInit : EventInit`
#[repr(transparent)]
pub struct PresentationConnectionCloseEventInit {
    parent: crate::EventInit,
}
dictionary!(PresentationConnectionCloseEventInit: crate::EventInit; "PresentationConnectionCloseEventInit");

/// `interface PresentationReceiver`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PresentationReceiver) · [Specification](https://w3c.github.io/presentation-api/#interface-presentationreceiver)
#[repr(transparent)]
pub struct PresentationReceiver {
    parent: crate::Object,
}
interface!(PresentationReceiver:; "PresentationReceiver");

/// `interface PresentationConnectionList : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PresentationConnectionList) · [Specification](https://w3c.github.io/presentation-api/#interface-presentationconnectionlist)
#[repr(transparent)]
pub struct PresentationConnectionList {
    parent: crate::EventTarget,
}
interface!(PresentationConnectionList: crate::EventTarget; "PresentationConnectionList");

/// `(StringOrBlob or ArrayBuffer)`
#[non_exhaustive]
pub enum StringOrBlobOrArrayBuffer {
    /// `String`
    String(crate::JsString),
    /// `Blob`
    Blob(crate::Blob),
    /// `ArrayBuffer`
    ArrayBuffer(crate::ArrayBuffer),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(StringOrBlobOrArrayBuffer {
    String(crate::JsString): string,
    Blob(crate::Blob): value,
    ArrayBuffer(crate::ArrayBuffer): value,
});
wider!(StringOrBlobOrArrayBuffer: StringOrBlob {
    String,
    Blob,
});

/// `(StringOrBlobOrArrayBuffer or ArrayBufferView)`
#[non_exhaustive]
pub enum StringOrBlobOrArrayBufferOrArrayBufferView {
    /// `String`
    String(crate::JsString),
    /// `Blob`
    Blob(crate::Blob),
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
    /// A value of another type.
    Other(crate::JsValue),
}
union!(StringOrBlobOrArrayBufferOrArrayBufferView {
    String(crate::JsString): string,
    Blob(crate::Blob): value,
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
});
wider!(StringOrBlobOrArrayBufferOrArrayBufferView: StringOrBlobOrArrayBuffer {
    String,
    Blob,
    ArrayBuffer,
});
wider!(StringOrBlobOrArrayBufferOrArrayBufferView: ArrayBufferView {
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
