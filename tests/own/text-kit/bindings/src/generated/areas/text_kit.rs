//! What text-kit.idl defines

use crate::runtime::prelude::*;

/// The namespace `TextKit`.
pub mod text_kit {
    use crate::runtime::prelude::*;
    use crate::{StringOrReplaceCallback, StringOrUint8ArrayOrStringSequence};

    /// `DOMString locale()`
    ///
    /// Feature `text-kit`.
    #[inline]
    pub fn locale() -> String {
        Js::export_text_kit_locale__as_value().as_string().unwrap_or_default()
    }

    /// `DOMString repeat(DOMString text, unsigned long times)`
    ///
    /// Feature `text-kit`.
    #[inline]
    pub fn repeat(text: &str, times: u32) -> String {
        Js::export_text_kit_repeat__str_number__as_value(text, times as f64).as_string().unwrap_or_default()
    }

    /// As `repeat`, with `separator`.
    ///
    /// `DOMString repeat(DOMString text, unsigned long times, DOMString separator)`
    ///
    /// Feature `text-kit`.
    #[doc(alias = "repeat")]
    #[inline]
    pub fn repeat_with_separator(text: &str, times: u32, separator: &str) -> String {
        Js::export_text_kit_repeat__str_number_str__as_value(text, times as f64, separator)
            .as_string().unwrap_or_default()
    }

    /// `double size(DOMString text)`
    /// `double size(Uint8Array bytes)`
    /// `double size(sequence<DOMString> texts)`
    ///
    /// Feature `text-kit`.
    #[inline]
    pub fn size(text: impl Into<StringOrUint8ArrayOrStringSequence>) -> f64 {
        Js::export_text_kit_size__value__as_number(&text.into().to_js())
    }

    /// `DOMString join(DOMString separator, DOMString... texts)`
    ///
    /// Feature `text-kit`.
    #[inline]
    pub fn join(separator: &str, texts: impl IntoSequence<String>) -> String {
        Js::export_text_kit_join__str_value_spread__as_value(separator, &texts.to_value())
            .as_string().unwrap_or_default()
    }

    /// `DOMString replace(DOMString text, DOMString pattern, DOMString replacement)`
    /// `DOMString replace(DOMString text, DOMString pattern, ReplaceCallback replacement)`
    ///
    /// Feature `text-kit`.
    #[inline]
    pub fn replace(text: &str, pattern: &str, replacement: impl Into<StringOrReplaceCallback>) -> String {
        Js::export_text_kit_replace__str2_value__as_value(text, pattern, &replacement.into().to_js())
            .as_string().unwrap_or_default()
    }

    /// `any parse(DOMString text)`
    ///
    /// Feature `text-kit`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn parse(text: &str) -> Result<JsValue, Exception> {
        Js::try_export_text_kit_parse__str__as_value(text).map(Js::value)
    }

    /// `Promise<DOMString> translate(DOMString text, optional DOMString language = "de")`
    ///
    /// Feature `text-kit`.
    #[inline]
    pub fn translate(text: &str) -> Promise<String> {
        Promise::of_call(Js::try_export_text_kit_translate__str__as_value(text))
    }

    /// As `translate`, with `language`.
    ///
    /// `Promise<DOMString> translate(DOMString text, optional DOMString language = "de")`
    ///
    /// Feature `text-kit`.
    #[doc(alias = "translate")]
    #[inline]
    pub fn translate_with_language(text: &str, language: &str) -> Promise<String> {
        Promise::of_call(Js::try_export_text_kit_translate__str2__as_value(text, language))
    }
}

/// The namespace `AsciiCases`.
pub mod ascii_cases {
    use crate::runtime::prelude::*;

    /// `DOMString upper(DOMString text)`
    ///
    /// Feature `text-kit`.
    #[inline]
    pub fn upper(text: &str) -> String {
        Js::static_call_cases_ascii_upper__str__as_value(text).as_string().unwrap_or_default()
    }
}

web_module_imports! {
    { raw_module = "text-kit" }
    #[wasm_bindgen(static_method_of = Js, js_namespace = ["cases"], js_class = "ascii", js_name = "upper")]
    pub(crate) fn static_call_cases_ascii_upper__str__as_value(a0: &str) -> JsValue;
}

web_exports! {
    { raw_module = "text-kit" }
    #[wasm_bindgen(variadic, js_name = "join")]
    pub(crate) fn export_text_kit_join__str_value_spread__as_value(a0: &str, a1: &JsValue) -> JsValue;
    #[wasm_bindgen(js_name = "locale")]
    pub(crate) fn export_text_kit_locale__as_value() -> JsValue;
    #[wasm_bindgen(catch, js_name = "parse")]
    pub(crate) fn try_export_text_kit_parse__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(js_name = "repeat")]
    pub(crate) fn export_text_kit_repeat__str_number__as_value(a0: &str, a1: f64) -> JsValue;
    #[wasm_bindgen(js_name = "repeat")]
    pub(crate) fn export_text_kit_repeat__str_number_str__as_value(a0: &str, a1: f64, a2: &str) -> JsValue;
    #[wasm_bindgen(js_name = "replace")]
    pub(crate) fn export_text_kit_replace__str2_value__as_value(a0: &str, a1: &str, a2: &JsValue) -> JsValue;
    #[wasm_bindgen(js_name = "size")]
    pub(crate) fn export_text_kit_size__value__as_number(a0: &JsValue) -> f64;
    #[wasm_bindgen(catch, js_name = "translate")]
    pub(crate) fn try_export_text_kit_translate__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, js_name = "translate")]
    pub(crate) fn try_export_text_kit_translate__str2__as_value(a0: &str, a1: &str) -> Result<Js, Exception>;
}
