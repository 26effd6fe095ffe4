//! Text as values and back: JSON

use crate::runtime::prelude::*;

/// The namespace `JSON`.
#[allow(non_snake_case)]
pub mod JSON {
    use crate::runtime::prelude::*;

    /// Returns whether the value was made by `rawJSON`.
    ///
    /// `boolean isRawJSON(any value)`
    ///
    /// Feature `json`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/JSON/isRawJSON) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-json.israwjson)
    #[doc(alias = "isRawJSON")]
    #[inline]
    pub fn is_raw_json(value: &JsValue) -> bool {
        Js::static_call_JSON_isRawJSON__value__as_bool(value).get()
    }

    /// Parses JSON text and returns the value; throws if the text is malformed.
    ///
    /// `any parse(DOMString text)`
    ///
    /// Feature `json`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/JSON/parse) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-json.parse)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `text` is not valid JSON.
    #[inline]
    pub fn parse(text: &str) -> Result<JsValue, Exception> {
        Js::try_static_call_JSON_parse__str__as_value(text).map(Js::value)
    }

    /// As `parse`, with `reviver`.
    ///
    /// `any parse(DOMString text, (DOMString, any) -> any reviver)`
    ///
    /// Feature `json`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `text` is not valid JSON.
    #[doc(alias = "parse")]
    #[inline]
    pub fn parse_with_reviver(
        text: &str,
        reviver: impl IntoScopedFunction<Function<fn(String, JsValue) -> JsValue>>,
    ) -> Result<JsValue, Exception> {
        reviver.scoped(|reviver| {
            Js::try_static_call_JSON_parse__str_value__as_value(text, reviver.as_ref()).map(Js::value)
        })
    }

    /// Returns an object that `stringify` writes as exactly this JSON text, for instance a long number.
    ///
    /// `object rawJSON(DOMString text)`
    ///
    /// Feature `json`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/JSON/rawJSON) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-json.rawjson)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `text` is empty, has whitespace at its start or end, or is not the JSON of a
    /// primitive value.
    #[doc(alias = "rawJSON")]
    #[inline]
    pub fn raw_json(text: &str) -> Result<Object, Exception> {
        Js::try_static_call_JSON_rawJSON__str__as_value(text).map(Js::read)
    }

    /// Returns the value as JSON text, or undefined if JSON has no form for it, such as for a function.
    ///
    /// `String? stringify(any value, optional any replacer, optional any space)`
    ///
    /// Feature `json`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/JSON/stringify) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-json.stringify)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a cyclic structure or a bigint.
    #[inline]
    pub fn stringify(value: &JsValue) -> Result<Option<JsString>, Exception> {
        Js::try_static_call_JSON_stringify__value__as_option_value(value).map(Js::read_nullable)
    }

    /// As `stringify`, with `replacer`.
    ///
    /// `String? stringify(any value, optional any replacer, optional any space)`
    ///
    /// Feature `json`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a cyclic structure or a bigint.
    #[doc(alias = "stringify")]
    #[inline]
    pub fn stringify_with_replacer(value: &JsValue, replacer: &JsValue) -> Result<Option<JsString>, Exception> {
        Js::try_static_call_JSON_stringify__value2__as_option_value(value, replacer).map(Js::read_nullable)
    }

    /// As `stringify_with_replacer`, with `space`.
    ///
    /// `String? stringify(any value, optional any replacer, optional any space)`
    ///
    /// Feature `json`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a cyclic structure or a bigint.
    #[doc(alias = "stringify")]
    #[inline]
    pub fn stringify_with_replacer_and_space(
        value: &JsValue,
        replacer: &JsValue,
        space: &JsValue,
    ) -> Result<Option<JsString>, Exception> {
        Js::try_static_call_JSON_stringify__value3__as_option_value(value, replacer, space).map(Js::read_nullable)
    }

    /// The string `"JSON"`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `json`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/JSON) · [Specification](https://tc39.es/ecma262/multipage/structured-data.html#sec-json-object)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag() -> String {
        Js::static_get_JSON_symbol_toStringTag__as_value().as_string().unwrap_or_default()
    }
}

web_imports! {
    #[wasm_bindgen(static_method_of = Js, js_class = "JSON", getter, js_name = "[Symbol.toStringTag]")]
    pub(crate) fn static_get_JSON_symbol_toStringTag__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "JSON", js_name = "isRawJSON")]
    pub(crate) fn static_call_JSON_isRawJSON__value__as_bool(a0: &JsValue) -> Truth;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "JSON", js_name = "parse")]
    pub(crate) fn try_static_call_JSON_parse__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "JSON", js_name = "parse")]
    pub(crate) fn try_static_call_JSON_parse__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "JSON", js_name = "rawJSON")]
    pub(crate) fn try_static_call_JSON_rawJSON__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "JSON", js_name = "stringify")]
    pub(crate) fn try_static_call_JSON_stringify__value__as_option_value(a0: &JsValue) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "JSON", js_name = "stringify")]
    pub(crate) fn try_static_call_JSON_stringify__value2__as_option_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "JSON", js_name = "stringify")]
    pub(crate) fn try_static_call_JSON_stringify__value3__as_option_value(
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Option<Js>, Exception>;
}
