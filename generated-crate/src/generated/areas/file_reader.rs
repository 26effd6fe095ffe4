//! Reading blobs with events: FileReader

use crate::runtime::prelude::*;
use crate::{Blob, DomException, FileReader, FileReaderSync, ProgressEvent, StringOrArrayBuffer};

impl FileReader {
    /// Makes a new `FileReader`.
    ///
    /// `constructor()`
    ///
    /// Feature `file-reader`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/FileReader) · [Specification](https://w3c.github.io/FileAPI/#filereaderConstrctr)
    #[inline]
    pub fn new() -> FileReader {
        Js::new_FileReader__as_value().cast()
    }

    /// Starts to read the file as bytes.
    ///
    /// `undefined readAsArrayBuffer(Blob blob)`
    ///
    /// Feature `file-reader`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/readAsArrayBuffer) · [Specification](https://w3c.github.io/FileAPI/#readAsArrayBuffer)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the reader is already reading.
    #[doc(alias = "readAsArrayBuffer")]
    #[inline]
    pub fn read_as_array_buffer(&self, blob: &Blob) -> Result<(), Exception> {
        Js::try_call_readAsArrayBuffer__value(js(self), blob.as_ref())
    }

    /// Starts to read the file as a string with one character for each byte; bytes are preferred.
    ///
    /// `undefined readAsBinaryString(Blob blob)`
    ///
    /// Feature `file-reader`. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/readAsBinaryString) · [Specification](https://w3c.github.io/FileAPI/#readAsBinaryString)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the reader is already reading.
    #[doc(alias = "readAsBinaryString")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/FileReader/readAsBinaryString"]
    #[inline]
    pub fn read_as_binary_string(&self, blob: &Blob) -> Result<(), Exception> {
        Js::try_call_readAsBinaryString__value(js(self), blob.as_ref())
    }

    /// Starts to read the file as text, in UTF-8 by default.
    ///
    /// `undefined readAsText(Blob blob, optional DOMString encoding)`
    ///
    /// Feature `file-reader`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/readAsText) · [Specification](https://w3c.github.io/FileAPI/#readAsDataText)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the reader is already reading.
    #[doc(alias = "readAsText")]
    #[inline]
    pub fn read_as_text(&self, blob: &Blob) -> Result<(), Exception> {
        Js::try_call_readAsText__value(js(self), blob.as_ref())
    }

    /// As `read_as_text`, with `encoding`.
    ///
    /// `undefined readAsText(Blob blob, optional DOMString encoding)`
    ///
    /// Feature `file-reader`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the reader is already reading.
    #[doc(alias = "readAsText")]
    #[inline]
    pub fn read_as_text_with_encoding(&self, blob: &Blob, encoding: &str) -> Result<(), Exception> {
        Js::try_call_readAsText__value_str(js(self), blob.as_ref(), encoding)
    }

    /// Starts to read the file as a `data:` URL in base64.
    ///
    /// `undefined readAsDataURL(Blob blob)`
    ///
    /// Feature `file-reader`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/readAsDataURL) · [Specification](https://w3c.github.io/FileAPI/#readAsDataURL)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the reader is already reading.
    #[doc(alias = "readAsDataURL")]
    #[inline]
    pub fn read_as_data_url(&self, blob: &Blob) -> Result<(), Exception> {
        Js::try_call_readAsDataURL__value(js(self), blob.as_ref())
    }

    /// Stops reading; `result` becomes null.
    ///
    /// `undefined abort()`
    ///
    /// Feature `file-reader`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/abort) · [Specification](https://w3c.github.io/FileAPI/#abort)
    #[inline]
    pub fn abort(&self) {
        Js::call_abort(js(self))
    }

    /// The `readyState` before reading.
    ///
    /// `const unsigned short EMPTY = 0`
    ///
    /// Feature `file-reader`.
    pub const EMPTY: u16 = 0;

    /// The `readyState` during reading.
    ///
    /// `const unsigned short LOADING = 1`
    ///
    /// Feature `file-reader`.
    pub const LOADING: u16 = 1;

    /// The `readyState` after reading, even if it failed.
    ///
    /// `const unsigned short DONE = 2`
    ///
    /// Feature `file-reader`.
    pub const DONE: u16 = 2;

    /// Whether reading has begun or ended, as one of the constants.
    ///
    /// `readonly attribute unsigned short readyState`
    ///
    /// Feature `file-reader`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/readyState) · [Specification](https://w3c.github.io/FileAPI/#dom-filereader-readystate)
    #[doc(alias = "readyState")]
    #[inline]
    pub fn ready_state(&self) -> u16 {
        Js::get_readyState__as_number(js(self)) as u16
    }

    /// What was read, in the form asked for; none before the end or on failure.
    ///
    /// `readonly attribute (DOMString or ArrayBuffer)? result`
    ///
    /// Feature `file-reader`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/result) · [Specification](https://w3c.github.io/FileAPI/#dom-filereader-result)
    #[inline]
    pub fn result(&self) -> Option<StringOrArrayBuffer> {
        Js::get_result__as_option_value(js(self)).map(Js::read)
    }

    /// The reason of a failure, or none.
    ///
    /// `readonly attribute DOMException? error`
    ///
    /// Feature `file-reader`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/error) · [Specification](https://w3c.github.io/FileAPI/#dom-filereader-error)
    #[inline]
    pub fn error(&self) -> Option<DomException> {
        Js::get_error__as_option_value(js(self)).map(Js::read)
    }

    /// The handler of the event `loadstart`.
    ///
    /// `attribute EventHandler onloadstart`
    ///
    /// Feature `file-reader`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/loadstart_event) · [Specification](https://w3c.github.io/FileAPI/#dfn-loadstart-event)
    pub fn onloadstart(&self) -> Option<Function<fn(ProgressEvent)>> {
        property::get(self, "onloadstart")
    }

    /// Sets the handler of the event `loadstart`.
    ///
    /// Feature `file-reader`.
    #[doc(alias = "onloadstart")]
    pub fn set_onloadstart(&self, value: Option<&Function<fn(ProgressEvent)>>) {
        property::set(self, "onloadstart", nullable(value))
    }

    /// The handler of the event `progress`.
    ///
    /// `attribute EventHandler onprogress`
    ///
    /// Feature `file-reader`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/progress_event) · [Specification](https://w3c.github.io/FileAPI/#dfn-progress-event)
    pub fn onprogress(&self) -> Option<Function<fn(ProgressEvent)>> {
        property::get(self, "onprogress")
    }

    /// Sets the handler of the event `progress`.
    ///
    /// Feature `file-reader`.
    #[doc(alias = "onprogress")]
    pub fn set_onprogress(&self, value: Option<&Function<fn(ProgressEvent)>>) {
        property::set(self, "onprogress", nullable(value))
    }

    /// The handler of the event `load`.
    ///
    /// `attribute EventHandler onload`
    ///
    /// Feature `file-reader`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/load_event) · [Specification](https://w3c.github.io/FileAPI/#dfn-load-event)
    pub fn onload(&self) -> Option<Function<fn(ProgressEvent)>> {
        property::get(self, "onload")
    }

    /// Sets the handler of the event `load`.
    ///
    /// Feature `file-reader`.
    #[doc(alias = "onload")]
    pub fn set_onload(&self, value: Option<&Function<fn(ProgressEvent)>>) {
        property::set(self, "onload", nullable(value))
    }

    /// The handler of the event `abort`.
    ///
    /// `attribute EventHandler onabort`
    ///
    /// Feature `file-reader`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/abort_event) · [Specification](https://w3c.github.io/FileAPI/#dfn-abort-event)
    pub fn onabort(&self) -> Option<Function<fn(ProgressEvent)>> {
        property::get(self, "onabort")
    }

    /// Sets the handler of the event `abort`.
    ///
    /// Feature `file-reader`.
    #[doc(alias = "onabort")]
    pub fn set_onabort(&self, value: Option<&Function<fn(ProgressEvent)>>) {
        property::set(self, "onabort", nullable(value))
    }

    /// The handler of the event `error`.
    ///
    /// `attribute EventHandler onerror`
    ///
    /// Feature `file-reader`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/error_event) · [Specification](https://w3c.github.io/FileAPI/#dfn-error-event)
    pub fn onerror(&self) -> Option<Function<fn(ProgressEvent)>> {
        property::get(self, "onerror")
    }

    /// Sets the handler of the event `error`.
    ///
    /// Feature `file-reader`.
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(ProgressEvent)>>) {
        property::set(self, "onerror", nullable(value))
    }

    /// The handler of the event `loadend`.
    ///
    /// `attribute EventHandler onloadend`
    ///
    /// Feature `file-reader`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/loadend_event) · [Specification](https://w3c.github.io/FileAPI/#dfn-loadend-event)
    pub fn onloadend(&self) -> Option<Function<fn(ProgressEvent)>> {
        property::get(self, "onloadend")
    }

    /// Sets the handler of the event `loadend`.
    ///
    /// Feature `file-reader`.
    #[doc(alias = "onloadend")]
    pub fn set_onloadend(&self, value: Option<&Function<fn(ProgressEvent)>>) {
        property::set(self, "onloadend", nullable(value))
    }
}

impl FileReaderSync {
    /// Makes a new `FileReaderSync`.
    ///
    /// `constructor()`
    ///
    /// Feature `file-reader`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReaderSync/FileReaderSync) · [Specification](https://w3c.github.io/FileAPI/#filereadersyncConstrctr)
    #[inline]
    pub fn new() -> FileReaderSync {
        Js::new_FileReaderSync__as_value().cast()
    }

    /// Returns the bytes of the file.
    ///
    /// `ArrayBuffer readAsArrayBuffer(Blob blob)`
    ///
    /// Feature `file-reader`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReaderSync/readAsArrayBuffer) · [Specification](https://w3c.github.io/FileAPI/#readAsArrayBufferSyncSection)
    ///
    /// # Errors
    ///
    /// Throws a `NotFoundError` where the file is no longer found, and a `NotReadableError` where it cannot be
    /// read.
    #[doc(alias = "readAsArrayBuffer")]
    #[inline]
    pub fn read_as_array_buffer(&self, blob: &Blob) -> Result<ArrayBuffer, Exception> {
        Js::try_call_readAsArrayBuffer__value__as_value(js(self), blob.as_ref()).map(Js::read)
    }

    /// Returns the file as a string with one character for each byte.
    ///
    /// `DOMString readAsBinaryString(Blob blob)`
    ///
    /// Feature `file-reader`. [MDN](https://developer.mozilla.org/docs/Web/API/FileReaderSync/readAsBinaryString) · [Specification](https://w3c.github.io/FileAPI/#readAsBinaryStringSyncSection)
    ///
    /// # Errors
    ///
    /// Throws a `NotFoundError` where the file is no longer found, and a `NotReadableError` where it cannot be
    /// read.
    #[doc(alias = "readAsBinaryString")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/FileReaderSync/readAsBinaryString"]
    #[inline]
    pub fn read_as_binary_string(&self, blob: &Blob) -> Result<String, Exception> {
        Js::try_call_readAsBinaryString__value__as_value(js(self), blob.as_ref()).map(Js::read)
    }

    /// Returns the file as text, in UTF-8 by default.
    ///
    /// `DOMString readAsText(Blob blob, optional DOMString encoding)`
    ///
    /// Feature `file-reader`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReaderSync/readAsText) · [Specification](https://w3c.github.io/FileAPI/#readAsTextSync)
    ///
    /// # Errors
    ///
    /// Throws a `NotFoundError` where the file is no longer found, and a `NotReadableError` where it cannot be
    /// read.
    #[doc(alias = "readAsText")]
    #[inline]
    pub fn read_as_text(&self, blob: &Blob) -> Result<String, Exception> {
        Js::try_call_readAsText__value__as_value(js(self), blob.as_ref()).map(Js::read)
    }

    /// As `read_as_text`, with `encoding`.
    ///
    /// `DOMString readAsText(Blob blob, optional DOMString encoding)`
    ///
    /// Feature `file-reader`.
    ///
    /// # Errors
    ///
    /// Throws a `NotFoundError` where the file is no longer found, and a `NotReadableError` where it cannot be
    /// read.
    #[doc(alias = "readAsText")]
    #[inline]
    pub fn read_as_text_with_encoding(&self, blob: &Blob, encoding: &str) -> Result<String, Exception> {
        Js::try_call_readAsText__value_str__as_value(js(self), blob.as_ref(), encoding).map(Js::read)
    }

    /// Returns the file as a `data:` URL in base64.
    ///
    /// `DOMString readAsDataURL(Blob blob)`
    ///
    /// Feature `file-reader`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReaderSync/readAsDataURL) · [Specification](https://w3c.github.io/FileAPI/#readAsDataURLSync-section)
    ///
    /// # Errors
    ///
    /// Throws a `NotFoundError` where the file is no longer found, and a `NotReadableError` where it cannot be
    /// read.
    #[doc(alias = "readAsDataURL")]
    #[inline]
    pub fn read_as_data_url(&self, blob: &Blob) -> Result<String, Exception> {
        Js::try_call_readAsDataURL__value__as_value(js(self), blob.as_ref()).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "result")]
    pub(crate) fn get_result__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "readAsArrayBuffer")]
    pub(crate) fn try_call_readAsArrayBuffer__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "readAsArrayBuffer")]
    pub(crate) fn try_call_readAsArrayBuffer__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "readAsBinaryString")]
    pub(crate) fn try_call_readAsBinaryString__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "readAsBinaryString")]
    pub(crate) fn try_call_readAsBinaryString__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "readAsDataURL")]
    pub(crate) fn try_call_readAsDataURL__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "readAsDataURL")]
    pub(crate) fn try_call_readAsDataURL__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "readAsText")]
    pub(crate) fn try_call_readAsText__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "readAsText")]
    pub(crate) fn try_call_readAsText__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "readAsText")]
    pub(crate) fn try_call_readAsText__value_str(this: &Js, a0: &JsValue, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "readAsText")]
    pub(crate) fn try_call_readAsText__value_str__as_value(this: &Js, a0: &JsValue, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "FileReader")]
    pub(crate) fn new_FileReader__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "FileReaderSync")]
    pub(crate) fn new_FileReaderSync__as_value() -> Js;
}
