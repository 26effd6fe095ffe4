//! Types: NFC tags

/// `interface NDEFMessage`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NDEFMessage) · [Specification](https://w3c-cg.github.io/web-nfc/#dom-ndefmessage)
#[doc(alias = "NDEFMessage")]
#[repr(transparent)]
pub struct NdefMessage {
    parent: crate::Object,
}
interface!(NdefMessage:; "NDEFMessage");

/// `dictionary NDEFMessageInit`
#[doc(alias = "NDEFMessageInit")]
#[repr(transparent)]
pub struct NdefMessageInit {
    parent: crate::Object,
}
dictionary!(NdefMessageInit:; "NDEFMessageInit");

/// `interface NDEFRecord`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NDEFRecord) · [Specification](https://w3c-cg.github.io/web-nfc/#dom-ndefrecord)
#[doc(alias = "NDEFRecord")]
#[repr(transparent)]
pub struct NdefRecord {
    parent: crate::Object,
}
interface!(NdefRecord:; "NDEFRecord");

/// `dictionary NDEFRecordInit`
#[doc(alias = "NDEFRecordInit")]
#[repr(transparent)]
pub struct NdefRecordInit {
    parent: crate::Object,
}
dictionary!(NdefRecordInit:; "NDEFRecordInit");

/// `interface NDEFReader : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NDEFReader) · [Specification](https://w3c-cg.github.io/web-nfc/#the-ndefreader-object)
#[doc(alias = "NDEFReader")]
#[repr(transparent)]
pub struct NdefReader {
    parent: crate::EventTarget,
}
interface!(NdefReader: crate::EventTarget; "NDEFReader");

/// `interface NDEFReadingEvent : Event`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NDEFReadingEvent) · [Specification](https://w3c-cg.github.io/web-nfc/#dom-ndefreadingevent)
#[doc(alias = "NDEFReadingEvent")]
#[repr(transparent)]
pub struct NdefReadingEvent {
    parent: crate::Event,
}
interface!(NdefReadingEvent: crate::Event; "NDEFReadingEvent");

/// `dictionary NDEFReadingEventInit : EventInit`
#[doc(alias = "NDEFReadingEventInit")]
#[repr(transparent)]
pub struct NdefReadingEventInit {
    parent: crate::EventInit,
}
dictionary!(NdefReadingEventInit: crate::EventInit; "NDEFReadingEventInit");

/// `dictionary NDEFWriteOptions`
#[doc(alias = "NDEFWriteOptions")]
#[repr(transparent)]
pub struct NdefWriteOptions {
    parent: crate::Object,
}
dictionary!(NdefWriteOptions:; "NDEFWriteOptions");

/// `dictionary NDEFMakeReadOnlyOptions`
#[doc(alias = "NDEFMakeReadOnlyOptions")]
#[repr(transparent)]
pub struct NdefMakeReadOnlyOptions {
    parent: crate::Object,
}
dictionary!(NdefMakeReadOnlyOptions:; "NDEFMakeReadOnlyOptions");

/// `dictionary NDEFScanOptions`
#[doc(alias = "NDEFScanOptions")]
#[repr(transparent)]
pub struct NdefScanOptions {
    parent: crate::Object,
}
dictionary!(NdefScanOptions:; "NDEFScanOptions");

/// `typedef (DOMString or BufferSource or NDEFMessageInit) NDEFMessageSource`
#[doc(alias = "NDEFMessageSource")]
#[non_exhaustive]
pub enum NdefMessageSource {
    /// `String`
    String(crate::JsString),
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
    /// `NdefMessageInit`
    NdefMessageInit(crate::NdefMessageInit),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(NdefMessageSource {
    String(crate::JsString): string,
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
    NdefMessageInit(crate::NdefMessageInit): value,
});
wider!(NdefMessageSource: BufferSource {
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
wider!(NdefMessageSource: ArrayBufferView {
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
