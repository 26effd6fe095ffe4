//! Blobs, files and object URLs

use crate::runtime::prelude::*;
use crate::{
    Blob, BlobOrMediaSource, BlobPart, BlobPropertyBag, EndingType, File, FileList, FilePropertyBag, ReadableStream,
    Url,
};

impl Blob {
    /// Makes a new `Blob`.
    ///
    /// `constructor(optional sequence<BlobPart> blobParts, optional BlobPropertyBag options = {})`
    ///
    /// Feature `files`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Blob/Blob) · [Specification](https://w3c.github.io/FileAPI/#constructorBlob)
    #[inline]
    pub fn new() -> Blob {
        Js::new_Blob__as_value().cast()
    }

    /// As `new`, with `blob_parts`.
    ///
    /// `constructor(optional sequence<BlobPart> blobParts, optional BlobPropertyBag options = {})`
    ///
    /// Feature `files`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for
    /// - a buffer on shared memory
    /// - a buffer that can be resized
    #[inline]
    pub fn new_with_blob_parts(blob_parts: impl IntoSequence<BlobPart>) -> Result<Blob, Exception> {
        Js::try_new_Blob__value__as_value(&blob_parts.to_value()).map(Js::cast)
    }

    /// As `new_with_blob_parts`, with `options`.
    ///
    /// `constructor(optional sequence<BlobPart> blobParts, optional BlobPropertyBag options = {})`
    ///
    /// Feature `files`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for
    /// - a value of an enumeration that the engine does not know
    /// - a buffer on shared memory
    /// - a buffer that can be resized
    #[inline]
    pub fn new_with_blob_parts_and_options(
        blob_parts: impl IntoSequence<BlobPart>,
        options: &BlobPropertyBag,
    ) -> Result<Blob, Exception> {
        Js::try_new_Blob__value2__as_value(&blob_parts.to_value(), options.as_ref()).map(Js::cast)
    }

    /// The number of bytes.
    ///
    /// `readonly attribute unsigned long long size`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `files`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Blob/size) · [Specification](https://w3c.github.io/FileAPI/#dfn-size)
    #[inline]
    pub fn size(&self) -> u64 {
        Js::get_size__as_number(js(self)) as u64
    }

    /// The MIME type in lower case, or an empty string if it is unknown.
    ///
    /// `readonly attribute DOMString type`
    ///
    /// Feature `files`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Blob/type) · [Specification](https://w3c.github.io/FileAPI/#dfn-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns a new blob of the bytes from `start` up to but not including `end`; negative numbers count from the
    /// end.
    ///
    /// `Blob slice(optional [Clamp] long long start, optional [Clamp] long long end, optional DOMString contentType)`
    ///
    /// Feature `files`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Blob/slice) · [Specification](https://w3c.github.io/FileAPI/#dfn-slice)
    #[inline]
    pub fn slice(&self) -> Blob {
        FromJs::from_js(Js::call_slice__as_value(js(self)))
    }

    /// As `slice`, with `start`.
    ///
    /// `Blob slice(optional [Clamp] long long start, optional [Clamp] long long end, optional DOMString contentType)`
    ///
    /// Feature `files`.
    #[doc(alias = "slice")]
    #[inline]
    pub fn slice_with_start(&self, start: i64) -> Blob {
        FromJs::from_js(Js::call_slice__number__as_value(js(self), start as f64))
    }

    /// As `slice_with_start`, with `end`.
    ///
    /// `Blob slice(optional [Clamp] long long start, optional [Clamp] long long end, optional DOMString contentType)`
    ///
    /// Feature `files`.
    #[doc(alias = "slice")]
    #[inline]
    pub fn slice_with_start_and_end(&self, start: i64, end: i64) -> Blob {
        FromJs::from_js(Js::call_slice__number2__as_value(js(self), start as f64, end as f64))
    }

    /// As `slice_with_start_and_end`, with `content_type`.
    ///
    /// `Blob slice(optional [Clamp] long long start, optional [Clamp] long long end, optional DOMString contentType)`
    ///
    /// Feature `files`.
    #[doc(alias = "slice")]
    #[inline]
    pub fn slice_with_start_and_end_and_content_type(&self, start: i64, end: i64, content_type: &str) -> Blob {
        FromJs::from_js(Js::call_slice__number2_str__as_value(js(self), start as f64, end as f64, content_type))
    }

    /// Returns a stream that reads the bytes piece by piece.
    ///
    /// `ReadableStream stream()`
    ///
    /// Feature `files`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/Blob/stream) · [Specification](https://w3c.github.io/FileAPI/#dom-blob-stream)
    #[inline]
    pub fn stream(&self) -> ReadableStream {
        FromJs::from_js(Js::call_stream__as_value(js(self)))
    }

    /// Resolves to the whole content decoded as UTF-8.
    ///
    /// `Promise<USVString> text()`
    ///
    /// Feature `files`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/Blob/text) · [Specification](https://w3c.github.io/FileAPI/#dom-blob-text)
    #[inline]
    pub fn text(&self) -> Promise<String> {
        Promise::of_call(Js::try_call_text__as_value(js(self)))
    }

    /// Resolves to the whole content as a new `ArrayBuffer`.
    ///
    /// `Promise<ArrayBuffer> arrayBuffer()`
    ///
    /// Feature `files`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/Blob/arrayBuffer) · [Specification](https://w3c.github.io/FileAPI/#dom-blob-arraybuffer)
    #[doc(alias = "arrayBuffer")]
    #[inline]
    pub fn array_buffer(&self) -> Promise<ArrayBuffer> {
        Promise::of_call(Js::try_call_arrayBuffer__as_value(js(self)))
    }

    /// Returns a stream of the content, decoded as UTF-8 text.
    ///
    /// `ReadableStream textStream()`
    ///
    /// Features `files` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Blob/textStream) · [Specification](https://w3c.github.io/FileAPI/#dom-blob-textstream)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "textStream")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn text_stream(&self) -> Result<ReadableStream, Exception> {
        Js::try_call_textStream__as_value(js(self)).map(Js::read)
    }

    /// Resolves to the whole content as a new `Uint8Array`.
    ///
    /// `Promise<Uint8Array> bytes()`
    ///
    /// Feature `files`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/Blob/bytes) · [Specification](https://w3c.github.io/FileAPI/#dom-blob-bytes)
    #[inline]
    pub fn bytes(&self) -> Promise<Uint8Array> {
        Promise::of_call(Js::try_call_bytes__as_value(js(self)))
    }
}

impl BlobPropertyBag {
    /// Options for making a `Blob`.
    ///
    /// `dictionary BlobPropertyBag`
    ///
    /// Feature `files`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The MIME type of the new blob; an empty string means that it is unknown.
    ///
    /// `DOMString type = ""`
    ///
    /// Feature `files`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<String> {
        property::get(self, "type")
    }

    /// Sets the MIME type of the new blob; an empty string means that it is unknown.
    ///
    /// Feature `files`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &str) -> &Self {
        property::set_str(self, "type", value);
        self
    }

    /// What happens to line ends in text parts; the default, `"transparent"`, keeps them as they are.
    ///
    /// `EndingType endings = "transparent"`
    ///
    /// Feature `files`.
    #[doc(alias = "endings")]
    pub fn get_endings(&self) -> Option<EndingType> {
        property::get(self, "endings")
    }

    /// Sets what happens to line ends in text parts; the default, `"transparent"`, keeps them as they are.
    ///
    /// Feature `files`.
    #[doc(alias = "endings")]
    pub fn set_endings(&self, value: EndingType) -> &Self {
        property::set_str(self, "endings", value.as_str());
        self
    }
}

impl Default for BlobPropertyBag {
    fn default() -> Self {
        Self::new()
    }
}

impl File {
    /// Makes a new `File`.
    ///
    /// `constructor(sequence<BlobPart> fileBits, USVString fileName, optional FilePropertyBag options = {})`
    ///
    /// Feature `files`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/File/File) · [Specification](https://w3c.github.io/FileAPI/#file-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for
    /// - a buffer on shared memory
    /// - a buffer that can be resized
    #[inline]
    pub fn new(file_bits: impl IntoSequence<BlobPart>, file_name: &str) -> Result<File, Exception> {
        Js::try_new_File__value_str__as_value(&file_bits.to_value(), file_name).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(sequence<BlobPart> fileBits, USVString fileName, optional FilePropertyBag options = {})`
    ///
    /// Feature `files`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for
    /// - a value of an enumeration that the engine does not know
    /// - a buffer on shared memory
    /// - a buffer that can be resized
    #[inline]
    pub fn new_with_options(
        file_bits: impl IntoSequence<BlobPart>,
        file_name: &str,
        options: &FilePropertyBag,
    ) -> Result<File, Exception> {
        Js::try_new_File__value_str_value__as_value(&file_bits.to_value(), file_name, options.as_ref()).map(Js::cast)
    }

    /// The file name without a path.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Feature `files`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/File/name) · [Specification](https://w3c.github.io/FileAPI/#dfn-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The time of the last change in milliseconds since the Unix epoch, or the current time if unknown.
    ///
    /// `readonly attribute long long lastModified`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `files`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/File/lastModified) · [Specification](https://w3c.github.io/FileAPI/#dfn-lastModified)
    #[doc(alias = "lastModified")]
    #[inline]
    pub fn last_modified(&self) -> i64 {
        Js::get_lastModified__as_number(js(self)) as i64
    }
}

impl FilePropertyBag {
    /// Options for making a `File`.
    ///
    /// `dictionary FilePropertyBag : BlobPropertyBag`
    ///
    /// Feature `files`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The time of the last change in milliseconds since the Unix epoch; the default is now.
    ///
    /// `long long lastModified`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `files`.
    #[doc(alias = "lastModified")]
    pub fn get_last_modified(&self) -> Option<i64> {
        property::get(self, "lastModified")
    }

    /// Sets the time of the last change in milliseconds since the Unix epoch; the default is now.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `files`.
    #[doc(alias = "lastModified")]
    pub fn set_last_modified(&self, value: i64) -> &Self {
        property::set_f64(self, "lastModified", value as f64);
        self
    }

    /// Sets the MIME type of the new blob; an empty string means that it is unknown.
    ///
    /// `DOMString type = ""`
    ///
    /// Feature `files`. Inherited from `BlobPropertyBag`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &str) -> &Self {
        property::set_str(self, "type", value);
        self
    }

    /// Sets what happens to line ends in text parts; the default, `"transparent"`, keeps them as they are.
    ///
    /// `EndingType endings = "transparent"`
    ///
    /// Feature `files`. Inherited from `BlobPropertyBag`.
    #[doc(alias = "endings")]
    pub fn set_endings(&self, value: EndingType) -> &Self {
        property::set_str(self, "endings", value.as_str());
        self
    }
}

impl Default for FilePropertyBag {
    fn default() -> Self {
        Self::new()
    }
}

impl FileList {
    /// `getter File? item(unsigned long index)`
    ///
    /// Feature `files`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<File> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Returns the file at the index, or null if there is none.
    ///
    /// `getter File? item(unsigned long index)`
    ///
    /// Feature `files`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileList/item) · [Specification](https://w3c.github.io/FileAPI/#dfn-item)
    #[inline]
    pub fn item(&self, index: u32) -> Option<File> {
        Js::call_item__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// The number of files.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `files`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileList/length) · [Specification](https://w3c.github.io/FileAPI/#dfn-length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }
}

impl IntoIterator for &FileList {
    type Item = File;
    type IntoIter = IndexedIter<File>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] FileList; File);

impl Url {
    /// Returns a `blob:` URL for the object, which stays in memory until the URL is revoked or the page closes.
    ///
    /// `static DOMString createObjectURL((Blob or MediaSource) obj)`
    ///
    /// Feature `files`. Exposed in Window, DedicatedWorker, SharedWorker only. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/URL/createObjectURL_static) · [Specification](https://w3c.github.io/FileAPI/#dfn-createObjectURL)
    #[doc(alias = "createObjectURL")]
    #[inline]
    pub fn create_object_url(obj: impl Into<BlobOrMediaSource>) -> String {
        Js::static_call_URL_createObjectURL__value__as_value(&obj.into().to_js()).as_string().unwrap_or_default()
    }

    /// Releases a `blob:` URL so that the memory behind it can be freed.
    ///
    /// `static undefined revokeObjectURL(DOMString url)`
    ///
    /// Feature `files`. Exposed in Window, DedicatedWorker, SharedWorker only. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/URL/revokeObjectURL_static) · [Specification](https://w3c.github.io/FileAPI/#dfn-revokeObjectURL)
    #[doc(alias = "revokeObjectURL")]
    #[inline]
    pub fn revoke_object_url(url: &str) {
        Js::static_call_URL_revokeObjectURL__str(url)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "lastModified")]
    pub(crate) fn get_lastModified__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "slice")]
    pub(crate) fn call_slice__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "slice")]
    pub(crate) fn call_slice__number2_str__as_value(this: &Js, a0: f64, a1: f64, a2: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = "stream")]
    pub(crate) fn call_stream__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(constructor, js_class = "Blob")]
    pub(crate) fn new_Blob__as_value() -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "Blob")]
    pub(crate) fn try_new_Blob__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Blob")]
    pub(crate) fn try_new_Blob__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "File")]
    pub(crate) fn try_new_File__value_str__as_value(a0: &JsValue, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "File")]
    pub(crate) fn try_new_File__value_str_value__as_value(
        a0: &JsValue,
        a1: &str,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "URL", js_name = "createObjectURL")]
    pub(crate) fn static_call_URL_createObjectURL__value__as_value(a0: &JsValue) -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "URL", js_name = "revokeObjectURL")]
    pub(crate) fn static_call_URL_revokeObjectURL__str(a0: &str);
}
