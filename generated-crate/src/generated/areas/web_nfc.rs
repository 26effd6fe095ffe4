//! NFC tags

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    AbortSignal, Event, NdefMakeReadOnlyOptions, NdefMessage, NdefMessageInit, NdefMessageSource, NdefReader,
    NdefReadingEvent, NdefReadingEventInit, NdefRecord, NdefRecordInit, NdefScanOptions, NdefWriteOptions,
};

#[cfg(feature = "experimental")]
impl NdefMessage {
    /// Makes a new `NDEFMessage`.
    ///
    /// `constructor(NDEFMessageInit messageInit)`
    ///
    /// Features `web-nfc` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NDEFMessage/NDEFMessage) · [Specification](https://w3c-cg.github.io/web-nfc/#dom-ndefmessage-constructor)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(message_init: &NdefMessageInit) -> Result<NdefMessage, Exception> {
        Js::try_new_NDEFMessage__value__as_value(message_init.as_ref()).map(Js::cast)
    }

    /// The records of the message, in order.
    ///
    /// `readonly attribute FrozenArray<NDEFRecord> records`
    ///
    /// Features `web-nfc` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NDEFMessage/records) · [Specification](https://w3c-cg.github.io/web-nfc/#dom-ndefmessage-records)
    #[inline]
    pub fn records(&self) -> Array<NdefRecord> {
        FromJs::from_js(Js::get_records__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl NdefMessageInit {
    /// The records of a message to write.
    ///
    /// `dictionary NDEFMessageInit`
    ///
    /// Features `web-nfc` and `experimental`.
    pub fn new(records: impl IntoSequence<NdefRecordInit>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "records", &records.to_value());
        this
    }

    /// The records of the message, in order.
    ///
    /// `required sequence<NDEFRecordInit> records`
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "records")]
    pub fn get_records(&self) -> Array<NdefRecordInit> {
        property::get(self, "records")
    }

    /// Sets the records of the message, in order.
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "records")]
    pub fn set_records(&self, value: impl IntoSequence<NdefRecordInit>) -> &Self {
        property::set(self, "records", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl NdefRecord {
    /// Makes a new `NDEFRecord`.
    ///
    /// `constructor(NDEFRecordInit recordInit)`
    ///
    /// Features `web-nfc` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NDEFRecord/NDEFRecord) · [Specification](https://w3c-cg.github.io/web-nfc/#dom-ndefrecord-constructor)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(record_init: &NdefRecordInit) -> Result<NdefRecord, Exception> {
        Js::try_new_NDEFRecord__value__as_value(record_init.as_ref()).map(Js::cast)
    }

    /// The kind of the record, such as `text`, `url`, `mime`, `empty` or an external type.
    ///
    /// `readonly attribute USVString recordType`
    ///
    /// Features `web-nfc` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NDEFRecord/recordType) · [Specification](https://w3c-cg.github.io/web-nfc/#dom-ndefrecord-recordtype)
    #[doc(alias = "recordType")]
    #[inline]
    pub fn record_type(&self) -> String {
        Js::get_recordType__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The MIME type of a `mime` record, null for other kinds.
    ///
    /// `readonly attribute USVString? mediaType`
    ///
    /// Features `web-nfc` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NDEFRecord/mediaType) · [Specification](https://w3c-cg.github.io/web-nfc/#dom-ndefrecord-mediatype)
    #[doc(alias = "mediaType")]
    #[inline]
    pub fn media_type(&self) -> Option<String> {
        Js::get_mediaType__as_value(js(self)).as_string()
    }

    /// The identifier of the record, null if it has none.
    ///
    /// `readonly attribute USVString? id`
    ///
    /// Features `web-nfc` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NDEFRecord/id) · [Specification](https://w3c-cg.github.io/web-nfc/#dom-ndefrecord-id)
    #[inline]
    pub fn id(&self) -> Option<String> {
        Js::get_id__as_value(js(self)).as_string()
    }

    /// The content as bytes, null if there is none.
    ///
    /// `readonly attribute DataView? data`
    ///
    /// Features `web-nfc` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NDEFRecord/data) · [Specification](https://w3c-cg.github.io/web-nfc/#dom-ndefrecord-data)
    #[inline]
    pub fn data(&self) -> Option<DataView> {
        Js::get_data__as_option_value(js(self)).map(Js::read)
    }

    /// The text encoding of a `text` record, null for other kinds.
    ///
    /// `readonly attribute USVString? encoding`
    ///
    /// Features `web-nfc` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NDEFRecord/encoding) · [Specification](https://w3c-cg.github.io/web-nfc/#dom-ndefrecord-encoding)
    #[inline]
    pub fn encoding(&self) -> Option<String> {
        Js::get_encoding__as_value(js(self)).as_string()
    }

    /// The language tag of a `text` record, null for other kinds.
    ///
    /// `readonly attribute USVString? lang`
    ///
    /// Features `web-nfc` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NDEFRecord/lang) · [Specification](https://w3c-cg.github.io/web-nfc/#dom-ndefrecord-lang)
    #[inline]
    pub fn lang(&self) -> Option<String> {
        Js::get_lang__as_value(js(self)).as_string()
    }

    /// Returns the records nested in the content, such as those of a smart poster.
    ///
    /// `sequence<NDEFRecord>? toRecords()`
    ///
    /// Features `web-nfc` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NDEFRecord/toRecords) · [Specification](https://w3c-cg.github.io/web-nfc/#dom-ndefrecord-torecords)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "toRecords")]
    #[inline]
    pub fn to_records(&self) -> Result<Option<Array<NdefRecord>>, Exception> {
        Js::try_call_toRecords__as_option_value(js(self)).map(Js::read_nullable)
    }
}

#[cfg(feature = "experimental")]
impl NdefRecordInit {
    /// The content of a record to write.
    ///
    /// `dictionary NDEFRecordInit`
    ///
    /// Features `web-nfc` and `experimental`.
    pub fn new(record_type: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "recordType", record_type);
        this
    }

    /// The kind of the record, such as `text`, `url`, `mime`, `empty` or an external type.
    ///
    /// `required USVString recordType`
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "recordType")]
    pub fn get_record_type(&self) -> String {
        property::get(self, "recordType")
    }

    /// Sets the kind of the record, such as `text`, `url`, `mime`, `empty` or an external type.
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "recordType")]
    pub fn set_record_type(&self, value: &str) -> &Self {
        property::set_str(self, "recordType", value);
        self
    }

    /// The MIME type of a `mime` record, null for other kinds.
    ///
    /// `USVString mediaType`
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "mediaType")]
    pub fn get_media_type(&self) -> Option<String> {
        property::get(self, "mediaType")
    }

    /// Sets the MIME type of a `mime` record, null for other kinds.
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "mediaType")]
    pub fn set_media_type(&self, value: &str) -> &Self {
        property::set_str(self, "mediaType", value);
        self
    }

    /// The identifier of the record, null if it has none.
    ///
    /// `USVString id`
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> Option<String> {
        property::get(self, "id")
    }

    /// Sets the identifier of the record, null if it has none.
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// The text encoding of a `text` record, null for other kinds.
    ///
    /// `USVString encoding`
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "encoding")]
    pub fn get_encoding(&self) -> Option<String> {
        property::get(self, "encoding")
    }

    /// Sets the text encoding of a `text` record, null for other kinds.
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "encoding")]
    pub fn set_encoding(&self, value: &str) -> &Self {
        property::set_str(self, "encoding", value);
        self
    }

    /// The language tag of a `text` record, null for other kinds.
    ///
    /// `USVString lang`
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "lang")]
    pub fn get_lang(&self) -> Option<String> {
        property::get(self, "lang")
    }

    /// Sets the language tag of a `text` record, null for other kinds.
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "lang")]
    pub fn set_lang(&self, value: &str) -> &Self {
        property::set_str(self, "lang", value);
        self
    }

    /// The content as bytes, null if there is none.
    ///
    /// `any data`
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "data")]
    pub fn get_data(&self) -> JsValue {
        property::get(self, "data")
    }

    /// Sets the content as bytes, null if there is none.
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "data")]
    pub fn set_data(&self, value: &JsValue) -> &Self {
        property::set(self, "data", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl NdefReader {
    /// Makes a new `NDEFReader`.
    ///
    /// `constructor()`
    ///
    /// Features `web-nfc` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NDEFReader/NDEFReader) · [Specification](https://w3c-cg.github.io/web-nfc/#dom-ndefreader-constructor)
    #[inline]
    pub fn new() -> NdefReader {
        Js::new_NDEFReader__as_value().cast()
    }

    /// The handler of the event `reading`.
    ///
    /// `attribute EventHandler onreading`
    ///
    /// Features `web-nfc` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NDEFReader/reading_event) · [Specification](https://w3c-cg.github.io/web-nfc/#dom-ndefreader-onreading)
    pub fn onreading(&self) -> Option<Function<fn(NdefReadingEvent)>> {
        property::get(self, "onreading")
    }

    /// Sets the handler of the event `reading`.
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "onreading")]
    pub fn set_onreading(&self, value: Option<&Function<fn(NdefReadingEvent)>>) {
        property::set(self, "onreading", nullable(value))
    }

    /// The handler of the event `readingerror`.
    ///
    /// `attribute EventHandler onreadingerror`
    ///
    /// Features `web-nfc` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NDEFReader/readingerror_event) · [Specification](https://w3c-cg.github.io/web-nfc/#dom-ndefreader-onreadingerror)
    pub fn onreadingerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onreadingerror")
    }

    /// Sets the handler of the event `readingerror`.
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "onreadingerror")]
    pub fn set_onreadingerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onreadingerror", nullable(value))
    }

    /// Starts reading tags, which arrive as `reading` events, and resolves once it has started.
    ///
    /// `Promise<undefined> scan(optional NDEFScanOptions options = {})`
    ///
    /// Features `web-nfc` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NDEFReader/scan) · [Specification](https://w3c-cg.github.io/web-nfc/#dom-ndefreader-scan)
    #[inline]
    pub fn scan(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_scan__as_value(js(self)))
    }

    /// As `scan`, with `options`.
    ///
    /// `Promise<undefined> scan(optional NDEFScanOptions options = {})`
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "scan")]
    #[inline]
    pub fn scan_with_options(&self, options: &NdefScanOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_scan__value__as_value(js(self), options.as_ref()))
    }

    /// Writes a message to the next tag that is held near, and resolves when done.
    ///
    /// `Promise<undefined> write(NDEFMessageSource message, optional NDEFWriteOptions options = {})`
    ///
    /// Features `web-nfc` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NDEFReader/write) · [Specification](https://w3c-cg.github.io/web-nfc/#dom-ndefreader-write)
    #[inline]
    pub fn write(&self, message: impl Into<NdefMessageSource>) -> Promise<()> {
        Promise::of_call(Js::try_call_write__value__as_value(js(self), &message.into().to_js()))
    }

    /// As `write`, with `options`.
    ///
    /// `Promise<undefined> write(NDEFMessageSource message, optional NDEFWriteOptions options = {})`
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "write")]
    #[inline]
    pub fn write_with_options(&self, message: impl Into<NdefMessageSource>, options: &NdefWriteOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_write__value2__as_value(js(self), &message.into().to_js(), options.as_ref()))
    }

    /// Locks the next tag that is held near for good, so that nothing can change it any more.
    ///
    /// `Promise<undefined> makeReadOnly(optional NDEFMakeReadOnlyOptions options = {})`
    ///
    /// Features `web-nfc` and `experimental`. Not in Baseline. [Specification](https://w3c-cg.github.io/web-nfc/#the-makereadonly-method)
    #[doc(alias = "makeReadOnly")]
    #[inline]
    pub fn make_read_only(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_makeReadOnly__as_value(js(self)))
    }

    /// As `make_read_only`, with `options`.
    ///
    /// `Promise<undefined> makeReadOnly(optional NDEFMakeReadOnlyOptions options = {})`
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "makeReadOnly")]
    #[inline]
    pub fn make_read_only_with_options(&self, options: &NdefMakeReadOnlyOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_makeReadOnly__value__as_value(js(self), options.as_ref()))
    }
}

#[cfg(feature = "experimental")]
impl NdefReadingEvent {
    /// Makes a new `NDEFReadingEvent`.
    ///
    /// `constructor(DOMString type, NDEFReadingEventInit readingEventInitDict)`
    ///
    /// Features `web-nfc` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NDEFReadingEvent/NDEFReadingEvent) · [Specification](https://w3c-cg.github.io/web-nfc/#dom-ndefreadingevent-constructor)
    #[inline]
    pub fn new(type_: &str, reading_event_init_dict: &NdefReadingEventInit) -> NdefReadingEvent {
        Js::new_NDEFReadingEvent__str_value__as_value(type_, reading_event_init_dict.as_ref()).cast()
    }

    /// The serial number of the tag, as hexadecimal bytes between colons, or empty if there is none.
    ///
    /// `readonly attribute DOMString serialNumber`
    ///
    /// Features `web-nfc` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NDEFReadingEvent/serialNumber) · [Specification](https://w3c-cg.github.io/web-nfc/#dom-ndefreadingevent-serialnumber)
    #[doc(alias = "serialNumber")]
    #[inline]
    pub fn serial_number(&self) -> String {
        Js::get_serialNumber__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The message that was read from the tag.
    ///
    /// `readonly attribute NDEFMessage message`
    ///
    /// Features `web-nfc` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NDEFReadingEvent/message) · [Specification](https://w3c-cg.github.io/web-nfc/#dom-ndefreadingevent-message)
    #[inline]
    pub fn message(&self) -> NdefMessage {
        FromJs::from_js(Js::get_message__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl NdefReadingEventInit {
    /// The properties for a new `NDEFReadingEvent`.
    ///
    /// `dictionary NDEFReadingEventInit : EventInit`
    ///
    /// Features `web-nfc` and `experimental`.
    pub fn new(message: &NdefMessageInit) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "message", message.as_ref());
        this
    }

    /// The serial number of the tag, as hexadecimal bytes between colons, or empty if there is none.
    ///
    /// `DOMString? serialNumber = ""`
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "serialNumber")]
    pub fn get_serial_number(&self) -> Option<String> {
        property::get(self, "serialNumber")
    }

    /// Sets the serial number of the tag, as hexadecimal bytes between colons, or empty if there is none.
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "serialNumber")]
    pub fn set_serial_number(&self, value: Option<&str>) -> &Self {
        property::set(self, "serialNumber", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// The message that was read from the tag.
    ///
    /// `required NDEFMessageInit message`
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "message")]
    pub fn get_message(&self) -> NdefMessageInit {
        property::get(self, "message")
    }

    /// Sets the message that was read from the tag.
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "message")]
    pub fn set_message(&self, value: &NdefMessageInit) -> &Self {
        property::set(self, "message", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `web-nfc` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `web-nfc` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `web-nfc` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl NdefWriteOptions {
    /// Options for writing to a tag.
    ///
    /// `dictionary NDEFWriteOptions`
    ///
    /// Features `web-nfc` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether existing records may be overwritten; if not, the write fails on a tag that has some.
    ///
    /// `boolean overwrite = true`
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "overwrite")]
    pub fn get_overwrite(&self) -> Option<bool> {
        property::get(self, "overwrite")
    }

    /// Sets whether existing records may be overwritten; if not, the write fails on a tag that has some.
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "overwrite")]
    pub fn set_overwrite(&self, value: bool) -> &Self {
        property::set_bool(self, "overwrite", value);
        self
    }

    /// A signal that gives up the writing when it is aborted.
    ///
    /// `AbortSignal? signal`
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that gives up the writing when it is aborted.
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: Option<&AbortSignal>) -> &Self {
        property::set(self, "signal", nullable(value));
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for NdefWriteOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl NdefMakeReadOnlyOptions {
    /// Options for locking a tag.
    ///
    /// `dictionary NDEFMakeReadOnlyOptions`
    ///
    /// Features `web-nfc` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A signal that gives up the locking when it is aborted.
    ///
    /// `AbortSignal? signal`
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that gives up the locking when it is aborted.
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: Option<&AbortSignal>) -> &Self {
        property::set(self, "signal", nullable(value));
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for NdefMakeReadOnlyOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl NdefScanOptions {
    /// Options for reading tags.
    ///
    /// `dictionary NDEFScanOptions`
    ///
    /// Features `web-nfc` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A signal that stops the reading when it is aborted.
    ///
    /// `AbortSignal signal`
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that stops the reading when it is aborted.
    ///
    /// Features `web-nfc` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for NdefScanOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "mediaType")]
    pub(crate) fn get_mediaType__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "recordType")]
    pub(crate) fn get_recordType__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "records")]
    pub(crate) fn get_records__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "makeReadOnly")]
    pub(crate) fn try_call_makeReadOnly__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "makeReadOnly")]
    pub(crate) fn try_call_makeReadOnly__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "scan")]
    pub(crate) fn try_call_scan__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "scan")]
    pub(crate) fn try_call_scan__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toRecords")]
    pub(crate) fn try_call_toRecords__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "NDEFMessage")]
    pub(crate) fn try_new_NDEFMessage__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "NDEFReader")]
    pub(crate) fn new_NDEFReader__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "NDEFReadingEvent")]
    pub(crate) fn new_NDEFReadingEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "NDEFRecord")]
    pub(crate) fn try_new_NDEFRecord__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
