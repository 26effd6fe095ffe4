//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Failure, ReadOptions, ReadOptionsOrFailure};

impl ReadOptions {
    /// Makes a new `ReadOptions`.
    ///
    /// `dictionary ReadOptions`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString encoding`
    ///
    /// Feature `input`.
    #[doc(alias = "encoding")]
    pub fn get_encoding(&self) -> Option<String> {
        property::get(self, "encoding")
    }

    /// `DOMString encoding`
    ///
    /// Feature `input`.
    #[doc(alias = "encoding")]
    pub fn set_encoding(&self, value: &str) -> &Self {
        property::set_str(self, "encoding", value);
        self
    }
}

impl Default for ReadOptions {
    fn default() -> Self {
        Self::new()
    }
}

/// The namespace `files`.
pub mod files {
    use crate::runtime::prelude::*;
    use crate::{Done, ReadOptions};

    /// `undefined readFile(DOMString path, optional ReadOptions options, Done done)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "readFile")]
    #[inline]
    pub fn read_file(path: &str, done: impl IntoFunction<Done>) -> Result<(), Exception> {
        Js::try_static_call_files_readFile__str_value2(path, &JsValue::UNDEFINED, &done.into_callback().into_function())
    }

    /// As `read_file`, with `options`.
    ///
    /// `undefined readFile(DOMString path, optional ReadOptions options, Done done)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "readFile")]
    #[inline]
    pub fn read_file_with_options(
        path: &str,
        options: &ReadOptions,
        done: impl IntoFunction<Done>,
    ) -> Result<(), Exception> {
        Js::try_static_call_files_readFile__str_value2(path, options.as_ref(), &done.into_callback().into_function())
    }

    /// `undefined copy(optional DOMString from, DOMString to, optional boolean force, long... modes)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn copy(to: &str) -> Result<(), Exception> {
        Js::try_static_call_files_copy__value_str(&JsValue::UNDEFINED, to)
    }

    /// As `copy`, with `from`.
    ///
    /// `undefined copy(optional DOMString from, DOMString to, optional boolean force, long... modes)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "copy")]
    #[inline]
    pub fn copy_with_from(from: &str, to: &str) -> Result<(), Exception> {
        Js::try_static_call_files_copy__str2(from, to)
    }

    /// As `copy_with_from`, with `force`.
    ///
    /// `undefined copy(optional DOMString from, DOMString to, optional boolean force, long... modes)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "copy")]
    #[inline]
    pub fn copy_with_from_and_force(from: &str, to: &str, force: bool) -> Result<(), Exception> {
        Js::try_static_call_files_copy__str2_bool(from, to, force)
    }

    /// As `copy_with_from_and_force`, with `modes`.
    ///
    /// `undefined copy(optional DOMString from, DOMString to, optional boolean force, long... modes)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "copy")]
    #[inline]
    pub fn copy_with_from_and_force_and_modes(
        from: &str,
        to: &str,
        force: bool,
        modes: impl IntoSequence<i32>,
    ) -> Result<(), Exception> {
        Js::try_static_call_files_copy__str2_bool_value_spread(from, to, force, &modes.to_value())
    }

    /// `undefined move(optional DOMString from, optional long mode, DOMString to)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "move")]
    #[inline]
    pub fn move_(to: &str) -> Result<(), Exception> {
        Js::try_static_call_files_move__value2_str(&JsValue::UNDEFINED, &JsValue::UNDEFINED, to)
    }

    /// `undefined move(optional DOMString from, optional long mode, DOMString to)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "move")]
    #[inline]
    pub fn move_with_from(from: &str, to: &str) -> Result<(), Exception> {
        Js::try_static_call_files_move__str_value_str(from, &JsValue::UNDEFINED, to)
    }

    /// As `move_with_from`, with `mode`.
    ///
    /// `undefined move(optional DOMString from, optional long mode, DOMString to)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "move")]
    #[inline]
    pub fn move_with_from_and_mode(from: &str, mode: i32, to: &str) -> Result<(), Exception> {
        Js::try_static_call_files_move__str_number_str(from, mode as f64, to)
    }
}

impl Failure {
    /// Makes a new `Failure`.
    ///
    /// `constructor(optional DOMString message = "", ReadOptions options)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(options: &ReadOptions) -> Result<Failure, Exception> {
        Js::try_new_Failure__value2__as_value(&JsValue::UNDEFINED, options.as_ref()).map(Js::cast)
    }

    /// As `new`, with `message`.
    ///
    /// `constructor(optional DOMString message = "", ReadOptions options)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_message(message: &str, options: &ReadOptions) -> Result<Failure, Exception> {
        Js::try_new_Failure__str_value__as_value(message, options.as_ref()).map(Js::cast)
    }

    /// `undefined retry(optional long times, ReadOptions options)`
    /// `undefined retry(optional long times, Failure cause)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn retry(&self, options: impl Into<ReadOptionsOrFailure>) -> Result<(), Exception> {
        Js::try_call_retry__value2(js(self), &JsValue::UNDEFINED, &options.into().to_js())
    }

    /// As `retry`, with `times`.
    ///
    /// `undefined retry(optional long times, ReadOptions options)`
    /// `undefined retry(optional long times, Failure cause)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "retry")]
    #[inline]
    pub fn retry_with_times(&self, times: i32, options: impl Into<ReadOptionsOrFailure>) -> Result<(), Exception> {
        Js::try_call_retry__number_value(js(self), times as f64, &options.into().to_js())
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "retry")]
    pub(crate) fn try_call_retry__number_value(this: &Js, a0: f64, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "retry")]
    pub(crate) fn try_call_retry__value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Failure")]
    pub(crate) fn try_new_Failure__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Failure")]
    pub(crate) fn try_new_Failure__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "files", js_name = "copy")]
    pub(crate) fn try_static_call_files_copy__str2(a0: &str, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "files", js_name = "copy")]
    pub(crate) fn try_static_call_files_copy__str2_bool(a0: &str, a1: &str, a2: bool) -> Result<(), Exception>;
    #[wasm_bindgen(catch, variadic, static_method_of = Js, js_class = "files", js_name = "copy")]
    pub(crate) fn try_static_call_files_copy__str2_bool_value_spread(
        a0: &str,
        a1: &str,
        a2: bool,
        a3: &JsValue,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "files", js_name = "copy")]
    pub(crate) fn try_static_call_files_copy__value_str(a0: &JsValue, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "files", js_name = "move")]
    pub(crate) fn try_static_call_files_move__str_number_str(a0: &str, a1: f64, a2: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "files", js_name = "move")]
    pub(crate) fn try_static_call_files_move__str_value_str(a0: &str, a1: &JsValue, a2: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "files", js_name = "move")]
    pub(crate) fn try_static_call_files_move__value2_str(a0: &JsValue, a1: &JsValue, a2: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "files", js_name = "readFile")]
    pub(crate) fn try_static_call_files_readFile__str_value2(
        a0: &str,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<(), Exception>;
}
