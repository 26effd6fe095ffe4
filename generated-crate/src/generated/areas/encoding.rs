//! Text to bytes and back: TextEncoder and TextDecoder

use crate::runtime::prelude::*;
use crate::{
    ReadableStream, TextDecodeOptions, TextDecoder, TextDecoderOptions, TextDecoderStream, TextEncoder,
    TextEncoderEncodeIntoResult, TextEncoderStream, WritableStream,
};

impl TextDecoderOptions {
    /// Options for a new text decoder.
    ///
    /// `dictionary TextDecoderOptions`
    ///
    /// Feature `encoding`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether wrong bytes throw an error; by default they become `U+FFFD`.
    ///
    /// `boolean fatal = false`
    ///
    /// Feature `encoding`.
    #[doc(alias = "fatal")]
    pub fn get_fatal(&self) -> Option<bool> {
        property::get(self, "fatal")
    }

    /// Sets whether wrong bytes throw an error; by default they become `U+FFFD`.
    ///
    /// Feature `encoding`.
    #[doc(alias = "fatal")]
    pub fn set_fatal(&self, value: bool) -> &Self {
        property::set_bool(self, "fatal", value);
        self
    }

    /// Whether a byte order mark stays in the text; by default it is removed.
    ///
    /// `boolean ignoreBOM = false`
    ///
    /// Feature `encoding`.
    #[doc(alias = "ignoreBOM")]
    pub fn get_ignore_bom(&self) -> Option<bool> {
        property::get(self, "ignoreBOM")
    }

    /// Sets whether a byte order mark stays in the text; by default it is removed.
    ///
    /// Feature `encoding`.
    #[doc(alias = "ignoreBOM")]
    pub fn set_ignore_bom(&self, value: bool) -> &Self {
        property::set_bool(self, "ignoreBOM", value);
        self
    }
}

impl Default for TextDecoderOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl TextDecodeOptions {
    /// Options for one call of `decode`.
    ///
    /// `dictionary TextDecodeOptions`
    ///
    /// Feature `encoding`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether more bytes follow, so that a character cut in two waits for the rest.
    ///
    /// `boolean stream = false`
    ///
    /// Feature `encoding`.
    #[doc(alias = "stream")]
    pub fn get_stream(&self) -> Option<bool> {
        property::get(self, "stream")
    }

    /// Sets whether more bytes follow, so that a character cut in two waits for the rest.
    ///
    /// Feature `encoding`.
    #[doc(alias = "stream")]
    pub fn set_stream(&self, value: bool) -> &Self {
        property::set_bool(self, "stream", value);
        self
    }
}

impl Default for TextDecodeOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl TextDecoder {
    /// Makes a new `TextDecoder`.
    ///
    /// `constructor(optional DOMString label = "utf-8", optional TextDecoderOptions options = {})`
    ///
    /// Feature `encoding`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/TextDecoder/TextDecoder) · [Specification](https://encoding.spec.whatwg.org/#ref-for-dom-textdecoder①)
    #[inline]
    pub fn new() -> TextDecoder {
        Js::new_TextDecoder__as_value().cast()
    }

    /// As `new`, with `label`.
    ///
    /// `constructor(optional DOMString label = "utf-8", optional TextDecoderOptions options = {})`
    ///
    /// Feature `encoding`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `label` is not the label of a known encoding.
    #[inline]
    pub fn new_with_label(label: &str) -> Result<TextDecoder, Exception> {
        Js::try_new_TextDecoder__str__as_value(label).map(Js::cast)
    }

    /// As `new_with_label`, with `options`.
    ///
    /// `constructor(optional DOMString label = "utf-8", optional TextDecoderOptions options = {})`
    ///
    /// Feature `encoding`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `label` is not the label of a known encoding.
    #[inline]
    pub fn new_with_label_and_options(
        label: &str,
        options: impl IntoJs<TextDecoderOptions>,
    ) -> Result<TextDecoder, Exception> {
        Js::try_new_TextDecoder__str_value__as_value(label, &options.to_value()).map(Js::cast)
    }

    /// Returns the text of the bytes.
    ///
    /// `USVString decode(optional AllowSharedBufferSource input, optional TextDecodeOptions options = {})`
    ///
    /// Feature `encoding`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/TextDecoder/decode) · [Specification](https://encoding.spec.whatwg.org/#ref-for-dom-textdecoder-decode①)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for malformed data where the decoder is fatal.
    #[inline]
    pub fn decode(&self) -> Result<String, Exception> {
        Js::try_call_decode__as_value(js(self)).map(Js::read)
    }

    /// As `decode`, with `input`.
    ///
    /// `USVString decode(optional AllowSharedBufferSource input, optional TextDecodeOptions options = {})`
    ///
    /// Feature `encoding`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for malformed data where the decoder is fatal.
    #[doc(alias = "decode")]
    #[inline]
    pub fn decode_with_input<'a>(
        &self,
        input: impl Into<ReadBuffer<'a, AnySharedBuffer>>,
    ) -> Result<String, Exception> {
        input.into().with(|input| Js::try_call_decode__value__as_value(js(self), input).map(Js::read))
    }

    /// As `decode_with_input`, with `options`.
    ///
    /// `USVString decode(optional AllowSharedBufferSource input, optional TextDecodeOptions options = {})`
    ///
    /// Feature `encoding`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for malformed data where the decoder is fatal.
    #[doc(alias = "decode")]
    #[inline]
    pub fn decode_with_input_and_options<'a>(
        &self,
        input: impl Into<ReadBuffer<'a, AnySharedBuffer>>,
        options: &TextDecodeOptions,
    ) -> Result<String, Exception> {
        input.into().with(|input| {
            Js::try_call_decode__value2__as_value(js(self), input, options.as_ref()).map(Js::read)
        })
    }

    /// The name of the encoding in lower case, such as `utf-8`.
    ///
    /// `readonly attribute DOMString encoding`
    ///
    /// Feature `encoding`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/TextDecoder/encoding) · [Specification](https://encoding.spec.whatwg.org/#ref-for-dom-textdecoder-encoding①)
    #[inline]
    pub fn encoding(&self) -> String {
        Js::get_encoding__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether wrong bytes throw an error.
    ///
    /// `readonly attribute boolean fatal`
    ///
    /// Feature `encoding`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/TextDecoder/fatal) · [Specification](https://encoding.spec.whatwg.org/#ref-for-dom-textdecoder-fatal①)
    #[inline]
    pub fn fatal(&self) -> bool {
        Js::get_fatal__as_bool(js(self)).get()
    }

    /// Whether a byte order mark stays in the text.
    ///
    /// `readonly attribute boolean ignoreBOM`
    ///
    /// Feature `encoding`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/TextDecoder/ignoreBOM) · [Specification](https://encoding.spec.whatwg.org/#ref-for-dom-textdecoder-ignorebom①)
    #[doc(alias = "ignoreBOM")]
    #[inline]
    pub fn ignore_bom(&self) -> bool {
        Js::get_ignoreBOM__as_bool(js(self)).get()
    }
}

impl TextEncoderEncodeIntoResult {
    /// How far `encodeInto` got.
    ///
    /// `dictionary TextEncoderEncodeIntoResult`
    ///
    /// Feature `encoding`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The number of UTF-16 code units of the text that were encoded.
    ///
    /// `unsigned long long read`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `encoding`.
    #[doc(alias = "read")]
    pub fn get_read(&self) -> Option<u64> {
        property::get(self, "read")
    }

    /// Sets the number of UTF-16 code units of the text that were encoded.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `encoding`.
    #[doc(alias = "read")]
    pub fn set_read(&self, value: u64) -> &Self {
        property::set_f64(self, "read", value as f64);
        self
    }

    /// The number of bytes that were written.
    ///
    /// `unsigned long long written`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `encoding`.
    #[doc(alias = "written")]
    pub fn get_written(&self) -> Option<u64> {
        property::get(self, "written")
    }

    /// Sets the number of bytes that were written.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `encoding`.
    #[doc(alias = "written")]
    pub fn set_written(&self, value: u64) -> &Self {
        property::set_f64(self, "written", value as f64);
        self
    }
}

impl Default for TextEncoderEncodeIntoResult {
    fn default() -> Self {
        Self::new()
    }
}

impl TextEncoder {
    /// Makes a new `TextEncoder`.
    ///
    /// `constructor()`
    ///
    /// Feature `encoding`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/TextEncoder/TextEncoder) · [Specification](https://encoding.spec.whatwg.org/#ref-for-dom-textencoder①)
    #[inline]
    pub fn new() -> TextEncoder {
        Js::new_TextEncoder__as_value().cast()
    }

    /// Returns the text as UTF-8 bytes.
    ///
    /// `Uint8Array encode(optional USVString input = "")`
    ///
    /// Feature `encoding`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/TextEncoder/encode) · [Specification](https://encoding.spec.whatwg.org/#ref-for-dom-textencoder-encode①)
    #[inline]
    pub fn encode(&self) -> Uint8Array {
        FromJs::from_js(Js::call_encode__as_value(js(self)))
    }

    /// As `encode`, with `input`.
    ///
    /// `Uint8Array encode(optional USVString input = "")`
    ///
    /// Feature `encoding`.
    #[doc(alias = "encode")]
    #[inline]
    pub fn encode_with_input(&self, input: &str) -> Uint8Array {
        FromJs::from_js(Js::call_encode__str__as_value(js(self), input))
    }

    /// Writes the text as UTF-8 into an array as far as it fits, and returns how far that was.
    ///
    /// `TextEncoderEncodeIntoResult encodeInto(USVString source, Uint8Array destination)`
    ///
    /// Feature `encoding`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/TextEncoder/encodeInto) · [Specification](https://encoding.spec.whatwg.org/#ref-for-dom-textencoder-encodeinto①)
    #[doc(alias = "encodeInto")]
    #[inline]
    pub fn encode_into<'a>(
        &self,
        source: &str,
        destination: impl Into<WriteBuffer<'a, u8>>,
    ) -> TextEncoderEncodeIntoResult {
        destination.into().with(|destination| {
            FromJs::from_js(Js::call_encodeInto__str_value__as_value(js(self), source, destination))
        })
    }

    /// Always `utf-8`.
    ///
    /// `readonly attribute DOMString encoding`
    ///
    /// Feature `encoding`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/TextEncoder/encoding) · [Specification](https://encoding.spec.whatwg.org/#dom-textencoder-encoding)
    #[inline]
    pub fn encoding(&self) -> String {
        Js::get_encoding__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl TextDecoderStream {
    /// Makes a new `TextDecoderStream`.
    ///
    /// `constructor(optional DOMString label = "utf-8", optional TextDecoderOptions options = {})`
    ///
    /// Feature `encoding`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/TextDecoderStream/TextDecoderStream) · [Specification](https://encoding.spec.whatwg.org/#ref-for-dom-textdecoderstream①)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `label` is not the label of a known encoding.
    #[inline]
    pub fn new() -> Result<TextDecoderStream, Exception> {
        Js::try_new_TextDecoderStream__as_value().map(Js::cast)
    }

    /// As `new`, with `label`.
    ///
    /// `constructor(optional DOMString label = "utf-8", optional TextDecoderOptions options = {})`
    ///
    /// Feature `encoding`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `label` is not the label of a known encoding.
    #[inline]
    pub fn new_with_label(label: &str) -> Result<TextDecoderStream, Exception> {
        Js::try_new_TextDecoderStream__str__as_value(label).map(Js::cast)
    }

    /// As `new_with_label`, with `options`.
    ///
    /// `constructor(optional DOMString label = "utf-8", optional TextDecoderOptions options = {})`
    ///
    /// Feature `encoding`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `label` is not the label of a known encoding.
    #[inline]
    pub fn new_with_label_and_options(
        label: &str,
        options: impl IntoJs<TextDecoderOptions>,
    ) -> Result<TextDecoderStream, Exception> {
        Js::try_new_TextDecoderStream__str_value__as_value(label, &options.to_value()).map(Js::cast)
    }

    /// The name of the encoding in lower case, such as `utf-8`.
    ///
    /// `readonly attribute DOMString encoding`
    ///
    /// Feature `encoding`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/TextDecoderStream/encoding) · [Specification](https://encoding.spec.whatwg.org/#dom-textdecoder-encoding)
    #[inline]
    pub fn encoding(&self) -> String {
        Js::get_encoding__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether wrong bytes throw an error.
    ///
    /// `readonly attribute boolean fatal`
    ///
    /// Feature `encoding`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/TextDecoderStream/fatal) · [Specification](https://encoding.spec.whatwg.org/#dom-textdecoder-fatal)
    #[inline]
    pub fn fatal(&self) -> bool {
        Js::get_fatal__as_bool(js(self)).get()
    }

    /// Whether a byte order mark stays in the text.
    ///
    /// `readonly attribute boolean ignoreBOM`
    ///
    /// Feature `encoding`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/TextDecoderStream/ignoreBOM) · [Specification](https://encoding.spec.whatwg.org/#textdecoder-ignore-bom-flag)
    #[doc(alias = "ignoreBOM")]
    #[inline]
    pub fn ignore_bom(&self) -> bool {
        Js::get_ignoreBOM__as_bool(js(self)).get()
    }

    /// The end of the stream that gives the compressed chunks.
    ///
    /// `readonly attribute ReadableStream readable`
    ///
    /// Feature `encoding`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/TextDecoderStream/readable) · [Specification](https://streams.spec.whatwg.org/#dom-generictransformstream-readable)
    #[inline]
    pub fn readable(&self) -> ReadableStream {
        FromJs::from_js(Js::get_readable__as_value(js(self)))
    }

    /// The end of the stream that takes the bytes to compress.
    ///
    /// `readonly attribute WritableStream writable`
    ///
    /// Feature `encoding`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/TextDecoderStream/writable) · [Specification](https://streams.spec.whatwg.org/#dom-generictransformstream-writable)
    #[inline]
    pub fn writable(&self) -> WritableStream {
        FromJs::from_js(Js::get_writable__as_value(js(self)))
    }
}

impl TextEncoderStream {
    /// Makes a new `TextEncoderStream`.
    ///
    /// `constructor()`
    ///
    /// Feature `encoding`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/TextEncoderStream/TextEncoderStream) · [Specification](https://encoding.spec.whatwg.org/#ref-for-dom-textencoderstream①)
    #[inline]
    pub fn new() -> TextEncoderStream {
        Js::new_TextEncoderStream__as_value().cast()
    }

    /// Always `utf-8`.
    ///
    /// `readonly attribute DOMString encoding`
    ///
    /// Feature `encoding`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/TextEncoderStream/encoding) · [Specification](https://encoding.spec.whatwg.org/#dom-textencoder-encoding)
    #[inline]
    pub fn encoding(&self) -> String {
        Js::get_encoding__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The end of the stream that gives the compressed chunks.
    ///
    /// `readonly attribute ReadableStream readable`
    ///
    /// Feature `encoding`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/TextEncoderStream/readable) · [Specification](https://streams.spec.whatwg.org/#dom-generictransformstream-readable)
    #[inline]
    pub fn readable(&self) -> ReadableStream {
        FromJs::from_js(Js::get_readable__as_value(js(self)))
    }

    /// The end of the stream that takes the bytes to compress.
    ///
    /// `readonly attribute WritableStream writable`
    ///
    /// Feature `encoding`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/TextEncoderStream/writable) · [Specification](https://streams.spec.whatwg.org/#dom-generictransformstream-writable)
    #[inline]
    pub fn writable(&self) -> WritableStream {
        FromJs::from_js(Js::get_writable__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "fatal")]
    pub(crate) fn get_fatal__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "ignoreBOM")]
    pub(crate) fn get_ignoreBOM__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "decode")]
    pub(crate) fn try_call_decode__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "encode")]
    pub(crate) fn call_encode__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "encode")]
    pub(crate) fn call_encode__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = "encodeInto")]
    pub(crate) fn call_encodeInto__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> JsValue;
    #[wasm_bindgen(constructor, js_class = "TextDecoder")]
    pub(crate) fn new_TextDecoder__as_value() -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "TextDecoder")]
    pub(crate) fn try_new_TextDecoder__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "TextDecoder")]
    pub(crate) fn try_new_TextDecoder__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "TextDecoderStream")]
    pub(crate) fn try_new_TextDecoderStream__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "TextDecoderStream")]
    pub(crate) fn try_new_TextDecoderStream__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "TextDecoderStream")]
    pub(crate) fn try_new_TextDecoderStream__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "TextEncoder")]
    pub(crate) fn new_TextEncoder__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "TextEncoderStream")]
    pub(crate) fn new_TextEncoderStream__as_value() -> Js;
}
