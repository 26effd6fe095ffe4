//! Types: NFC tags

web_interface! {
    /// A message on an NFC tag, made of records.
    ///
    /// `interface NDEFMessage`
    ///
    /// Features `web-nfc` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NDEFMessage) · [Specification](https://w3c-cg.github.io/web-nfc/#dom-ndefmessage)
    #[doc(alias = "NDEFMessage")]
    pub struct NdefMessage: [crate::Object];
    class = "NDEFMessage";
}

web_dictionary! {
    /// The records of a message to write.
    ///
    /// `dictionary NDEFMessageInit`
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "NDEFMessageInit")]
    pub struct NdefMessageInit: [crate::Object];
    name = "NDEFMessageInit";
}

web_interface! {
    /// One record of an NFC message, such as a text or a URL.
    ///
    /// `interface NDEFRecord`
    ///
    /// Features `web-nfc` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NDEFRecord) · [Specification](https://w3c-cg.github.io/web-nfc/#dom-ndefrecord)
    #[doc(alias = "NDEFRecord")]
    pub struct NdefRecord: [crate::Object];
    class = "NDEFRecord";
}

web_dictionary! {
    /// The content of a record to write.
    ///
    /// `dictionary NDEFRecordInit`
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "NDEFRecordInit")]
    pub struct NdefRecordInit: [crate::Object];
    name = "NDEFRecordInit";
}

web_interface! {
    /// Reads and writes NFC tags that come near the device.
    ///
    /// `interface NDEFReader : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `web-nfc` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NDEFReader) · [Specification](https://w3c-cg.github.io/web-nfc/#the-ndefreader-object)
    #[doc(alias = "NDEFReader")]
    pub struct NdefReader: [crate::EventTarget, crate::Object];
    class = "NDEFReader";
}

web_interface! {
    /// An event about an NFC tag that was read.
    ///
    /// `interface NDEFReadingEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `web-nfc` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NDEFReadingEvent) · [Specification](https://w3c-cg.github.io/web-nfc/#dom-ndefreadingevent)
    #[doc(alias = "NDEFReadingEvent")]
    pub struct NdefReadingEvent: [crate::Event, crate::Object];
    class = "NDEFReadingEvent";
}

web_dictionary! {
    /// The properties for a new `NDEFReadingEvent`.
    ///
    /// `dictionary NDEFReadingEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "NDEFReadingEventInit")]
    pub struct NdefReadingEventInit: [crate::EventInit, crate::Object];
    name = "NDEFReadingEventInit";
}

web_dictionary! {
    /// Options for writing to a tag.
    ///
    /// `dictionary NDEFWriteOptions`
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "NDEFWriteOptions")]
    pub struct NdefWriteOptions: [crate::Object];
    name = "NDEFWriteOptions";
}

web_dictionary! {
    /// Options for locking a tag.
    ///
    /// `dictionary NDEFMakeReadOnlyOptions`
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "NDEFMakeReadOnlyOptions")]
    pub struct NdefMakeReadOnlyOptions: [crate::Object];
    name = "NDEFMakeReadOnlyOptions";
}

web_dictionary! {
    /// Options for reading tags.
    ///
    /// `dictionary NDEFScanOptions`
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "NDEFScanOptions")]
    pub struct NdefScanOptions: [crate::Object];
    name = "NDEFScanOptions";
}

web_union! {
    /// `typedef (DOMString or BufferSource or NDEFMessageInit) NDEFMessageSource`
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "NDEFMessageSource")]
    pub enum NdefMessageSource {
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
        NdefMessageInit(crate::NdefMessageInit): dictionary,
        String(crate::JsString): string,
    }
    from crate::BufferSource {
        ArrayBuffer, Int8Array, Int16Array, Int32Array, Uint8Array, Uint16Array, Uint32Array, Uint8ClampedArray,
        BigInt64Array, BigUint64Array, Float16Array, Float32Array, Float64Array, DataView,
    };
    through crate::BufferSource => crate::ArrayBufferView;
}
