//! Reading blobs with events: FileReader

use crate::runtime::prelude::*;
use crate::{Blob, DomException, FileReader, FileReaderSync, ProgressEvent, StringOrArrayBuffer};

impl FileReader {
    /// `constructor()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/FileReader) · [Specification](https://w3c.github.io/FileAPI/#filereaderConstrctr)
    #[inline]
    pub fn new() -> FileReader {
        Js::new_FileReader__as_value().cast()
    }

    /// `undefined readAsArrayBuffer(Blob blob)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/readAsArrayBuffer) · [Specification](https://w3c.github.io/FileAPI/#readAsArrayBuffer)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "readAsArrayBuffer")]
    #[inline]
    pub fn read_as_array_buffer(&self, blob: &Blob) -> Result<(), Exception> {
        Js::try_call_readAsArrayBuffer__value(js(self), blob.as_ref())
    }

    /// `undefined readAsBinaryString(Blob blob)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/readAsBinaryString) · [Specification](https://w3c.github.io/FileAPI/#readAsBinaryString)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "readAsBinaryString")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/FileReader/readAsBinaryString"]
    #[inline]
    pub fn read_as_binary_string(&self, blob: &Blob) -> Result<(), Exception> {
        Js::try_call_readAsBinaryString__value(js(self), blob.as_ref())
    }

    /// `undefined readAsText(Blob blob, optional DOMString encoding)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/readAsText) · [Specification](https://w3c.github.io/FileAPI/#readAsDataText)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "readAsText")]
    #[inline]
    pub fn read_as_text(&self, blob: &Blob) -> Result<(), Exception> {
        Js::try_call_readAsText__value(js(self), blob.as_ref())
    }

    /// `undefined readAsText(Blob blob, optional DOMString encoding)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/readAsText) · [Specification](https://w3c.github.io/FileAPI/#readAsDataText)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "readAsText")]
    #[inline]
    pub fn read_as_text_with_encoding(&self, blob: &Blob, encoding: &str) -> Result<(), Exception> {
        Js::try_call_readAsText__value_str(js(self), blob.as_ref(), encoding)
    }

    /// `undefined readAsDataURL(Blob blob)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/readAsDataURL) · [Specification](https://w3c.github.io/FileAPI/#readAsDataURL)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "readAsDataURL")]
    #[inline]
    pub fn read_as_data_url(&self, blob: &Blob) -> Result<(), Exception> {
        Js::try_call_readAsDataURL__value(js(self), blob.as_ref())
    }

    /// `undefined abort()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/abort) · [Specification](https://w3c.github.io/FileAPI/#abort)
    #[inline]
    pub fn abort(&self) {
        Js::call_abort(js(self))
    }

    /// `const unsigned short EMPTY = 0`
    pub const EMPTY: u16 = 0;

    /// `const unsigned short LOADING = 1`
    pub const LOADING: u16 = 1;

    /// `const unsigned short DONE = 2`
    pub const DONE: u16 = 2;

    /// `readonly attribute unsigned short readyState`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/readyState) · [Specification](https://w3c.github.io/FileAPI/#dom-filereader-readystate)
    #[doc(alias = "readyState")]
    #[inline]
    pub fn ready_state(&self) -> u16 {
        Js::get_readyState__as_number(js(self)) as u16
    }

    /// `readonly attribute (DOMString or ArrayBuffer)? result`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/result) · [Specification](https://w3c.github.io/FileAPI/#dom-filereader-result)
    #[inline]
    pub fn result(&self) -> Option<StringOrArrayBuffer> {
        Js::get_result__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute DOMException? error`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/error) · [Specification](https://w3c.github.io/FileAPI/#dom-filereader-error)
    #[inline]
    pub fn error(&self) -> Option<DomException> {
        Js::get_error__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute EventHandler onloadstart`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/loadstart_event) · [Specification](https://w3c.github.io/FileAPI/#dfn-loadstart-event)
    pub fn onloadstart(&self) -> Option<Function<fn(ProgressEvent)>> {
        property::get(self, "onloadstart")
    }

    /// `attribute EventHandler onloadstart`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/loadstart_event) · [Specification](https://w3c.github.io/FileAPI/#dfn-loadstart-event)
    #[doc(alias = "onloadstart")]
    pub fn set_onloadstart(&self, value: Option<&Function<fn(ProgressEvent)>>) {
        property::set(self, "onloadstart", nullable(value))
    }

    /// `attribute EventHandler onprogress`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/progress_event) · [Specification](https://w3c.github.io/FileAPI/#dfn-progress-event)
    pub fn onprogress(&self) -> Option<Function<fn(ProgressEvent)>> {
        property::get(self, "onprogress")
    }

    /// `attribute EventHandler onprogress`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/progress_event) · [Specification](https://w3c.github.io/FileAPI/#dfn-progress-event)
    #[doc(alias = "onprogress")]
    pub fn set_onprogress(&self, value: Option<&Function<fn(ProgressEvent)>>) {
        property::set(self, "onprogress", nullable(value))
    }

    /// `attribute EventHandler onload`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/load_event) · [Specification](https://w3c.github.io/FileAPI/#dfn-load-event)
    pub fn onload(&self) -> Option<Function<fn(ProgressEvent)>> {
        property::get(self, "onload")
    }

    /// `attribute EventHandler onload`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/load_event) · [Specification](https://w3c.github.io/FileAPI/#dfn-load-event)
    #[doc(alias = "onload")]
    pub fn set_onload(&self, value: Option<&Function<fn(ProgressEvent)>>) {
        property::set(self, "onload", nullable(value))
    }

    /// `attribute EventHandler onabort`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/abort_event) · [Specification](https://w3c.github.io/FileAPI/#dfn-abort-event)
    pub fn onabort(&self) -> Option<Function<fn(ProgressEvent)>> {
        property::get(self, "onabort")
    }

    /// `attribute EventHandler onabort`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/abort_event) · [Specification](https://w3c.github.io/FileAPI/#dfn-abort-event)
    #[doc(alias = "onabort")]
    pub fn set_onabort(&self, value: Option<&Function<fn(ProgressEvent)>>) {
        property::set(self, "onabort", nullable(value))
    }

    /// `attribute EventHandler onerror`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/error_event) · [Specification](https://w3c.github.io/FileAPI/#dfn-error-event)
    pub fn onerror(&self) -> Option<Function<fn(ProgressEvent)>> {
        property::get(self, "onerror")
    }

    /// `attribute EventHandler onerror`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/error_event) · [Specification](https://w3c.github.io/FileAPI/#dfn-error-event)
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(ProgressEvent)>>) {
        property::set(self, "onerror", nullable(value))
    }

    /// `attribute EventHandler onloadend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/loadend_event) · [Specification](https://w3c.github.io/FileAPI/#dfn-loadend-event)
    pub fn onloadend(&self) -> Option<Function<fn(ProgressEvent)>> {
        property::get(self, "onloadend")
    }

    /// `attribute EventHandler onloadend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader/loadend_event) · [Specification](https://w3c.github.io/FileAPI/#dfn-loadend-event)
    #[doc(alias = "onloadend")]
    pub fn set_onloadend(&self, value: Option<&Function<fn(ProgressEvent)>>) {
        property::set(self, "onloadend", nullable(value))
    }
}

impl FileReaderSync {
    /// `constructor()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReaderSync/FileReaderSync) · [Specification](https://w3c.github.io/FileAPI/#filereadersyncConstrctr)
    #[inline]
    pub fn new() -> FileReaderSync {
        Js::new_FileReaderSync__as_value().cast()
    }

    /// `ArrayBuffer readAsArrayBuffer(Blob blob)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReaderSync/readAsArrayBuffer) · [Specification](https://w3c.github.io/FileAPI/#readAsArrayBufferSyncSection)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "readAsArrayBuffer")]
    #[inline]
    pub fn read_as_array_buffer(&self, blob: &Blob) -> Result<ArrayBuffer, Exception> {
        Js::try_call_readAsArrayBuffer__value__as_value(js(self), blob.as_ref()).map(Js::read)
    }

    /// `DOMString readAsBinaryString(Blob blob)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/FileReaderSync/readAsBinaryString) · [Specification](https://w3c.github.io/FileAPI/#readAsBinaryStringSyncSection)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "readAsBinaryString")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/FileReaderSync/readAsBinaryString"]
    #[inline]
    pub fn read_as_binary_string(&self, blob: &Blob) -> Result<String, Exception> {
        Js::try_call_readAsBinaryString__value__as_value(js(self), blob.as_ref()).map(Js::read)
    }

    /// `DOMString readAsText(Blob blob, optional DOMString encoding)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReaderSync/readAsText) · [Specification](https://w3c.github.io/FileAPI/#readAsTextSync)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "readAsText")]
    #[inline]
    pub fn read_as_text(&self, blob: &Blob) -> Result<String, Exception> {
        Js::try_call_readAsText__value__as_value(js(self), blob.as_ref()).map(Js::read)
    }

    /// `DOMString readAsText(Blob blob, optional DOMString encoding)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReaderSync/readAsText) · [Specification](https://w3c.github.io/FileAPI/#readAsTextSync)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "readAsText")]
    #[inline]
    pub fn read_as_text_with_encoding(&self, blob: &Blob, encoding: &str) -> Result<String, Exception> {
        Js::try_call_readAsText__value_str__as_value(js(self), blob.as_ref(), encoding).map(Js::read)
    }

    /// `DOMString readAsDataURL(Blob blob)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReaderSync/readAsDataURL) · [Specification](https://w3c.github.io/FileAPI/#readAsDataURLSync-section)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
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
