//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{DedicatedScope, Timer, Window, WorkerScope};

impl Window {
    /// `undefined close()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn close(&self) -> Result<(), Exception> {
        Js::try_call_close(js(self))
    }

    /// `readonly attribute USVString origin`
    ///
    /// Feature `input`.
    #[inline]
    pub fn origin(&self) -> String {
        Js::get_origin__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `long setTimer(Timer handler, optional long timeout = 0)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setTimer")]
    #[inline]
    pub fn set_timer(&self, handler: impl IntoFunction<Timer>) -> Result<i32, Exception> {
        Js::try_call_setTimer__value__as_value(js(self), &handler.into_callback().into_function()).map(Js::read)
    }

    /// As `set_timer`, with `timeout`.
    ///
    /// `long setTimer(Timer handler, optional long timeout = 0)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setTimer")]
    #[inline]
    pub fn set_timer_with_timeout(&self, handler: impl IntoFunction<Timer>, timeout: i32) -> Result<i32, Exception> {
        Js::try_call_setTimer__value_number__as_value(
            js(self),
            &handler.into_callback().into_function(),
            timeout as f64,
        )
        .map(Js::read)
    }

    /// `Promise<DOMString> load(USVString url)`
    ///
    /// Feature `input`.
    #[inline]
    pub fn load(&self, url: &str) -> Promise<String> {
        Promise::of_call(Js::try_call_load__str__as_value(js(self), url))
    }

    /// `attribute DOMString name`
    ///
    /// Feature `input`.
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString name`
    ///
    /// Feature `input`.
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// `undefined print()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn print(&self) -> Result<(), Exception> {
        Js::try_call_print(js(self))
    }
}

impl WorkerScope {
    /// `undefined importScripts(USVString... urls)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "importScripts")]
    #[inline]
    pub fn import_scripts(&self, urls: impl IntoSequence<String>) -> Result<(), Exception> {
        Js::try_call_importScripts__value_spread(js(self), &urls.to_value())
    }

    /// `readonly attribute USVString origin`
    ///
    /// Feature `input`.
    #[inline]
    pub fn origin(&self) -> String {
        Js::get_origin__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `long setTimer(Timer handler, optional long timeout = 0)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setTimer")]
    #[inline]
    pub fn set_timer(&self, handler: impl IntoFunction<Timer>) -> Result<i32, Exception> {
        Js::try_call_setTimer__value__as_value(js(self), &handler.into_callback().into_function()).map(Js::read)
    }

    /// As `set_timer`, with `timeout`.
    ///
    /// `long setTimer(Timer handler, optional long timeout = 0)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setTimer")]
    #[inline]
    pub fn set_timer_with_timeout(&self, handler: impl IntoFunction<Timer>, timeout: i32) -> Result<i32, Exception> {
        Js::try_call_setTimer__value_number__as_value(
            js(self),
            &handler.into_callback().into_function(),
            timeout as f64,
        )
        .map(Js::read)
    }

    /// `Promise<DOMString> load(USVString url)`
    ///
    /// Feature `input`.
    #[inline]
    pub fn load(&self, url: &str) -> Promise<String> {
        Promise::of_call(Js::try_call_load__str__as_value(js(self), url))
    }

    /// `attribute DOMString name`
    ///
    /// Feature `input`.
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString name`
    ///
    /// Feature `input`.
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }
}

impl DedicatedScope {
    /// `undefined close()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn close(&self) -> Result<(), Exception> {
        Js::try_call_close(js(self))
    }
}

/// `readonly attribute USVString origin`
///
/// Feature `input`.
#[inline]
pub fn origin() -> String {
    global::with(|this| Js::get_origin__as_value(this)).as_string().unwrap_or_default()
}

/// `long setTimer(Timer handler, optional long timeout = 0)`
///
/// Feature `input`.
///
/// # Errors
///
/// Whether it ever throws is not known.
#[doc(alias = "setTimer")]
#[inline]
pub fn set_timer(handler: impl IntoFunction<Timer>) -> Result<i32, Exception> {
    global::with(|this| Js::try_call_setTimer__value__as_value(this, &handler.into_callback().into_function()))
        .map(Js::read)
}

/// As `set_timer`, with `timeout`.
///
/// `long setTimer(Timer handler, optional long timeout = 0)`
///
/// Feature `input`.
///
/// # Errors
///
/// Whether it ever throws is not known.
#[doc(alias = "setTimer")]
#[inline]
pub fn set_timer_with_timeout(handler: impl IntoFunction<Timer>, timeout: i32) -> Result<i32, Exception> {
    global::with(|this| {
        Js::try_call_setTimer__value_number__as_value(this, &handler.into_callback().into_function(), timeout as f64)
    })
    .map(Js::read)
}

/// `Promise<DOMString> load(USVString url)`
///
/// Feature `input`.
#[inline]
pub fn load(url: &str) -> Promise<String> {
    Promise::of_call(global::with(|this| Js::try_call_load__str__as_value(this, url)))
}

/// `attribute DOMString name`
///
/// Feature `input`.
#[inline]
pub fn name() -> String {
    global::with(|this| Js::get_name__as_value(this)).as_string().unwrap_or_default()
}

/// `attribute DOMString name`
///
/// Feature `input`.
#[doc(alias = "name")]
#[inline]
pub fn set_name(value: &str) {
    global::with(|this| Js::set_name__str(this, value))
}

/// The global object, where it is a `Window`.
///
/// `globalThis instanceof Window`
///
/// Feature `input`.
pub fn window() -> Option<Window> {
    global::instance()
}

/// The global object, where it is a `DedicatedScope`.
///
/// `globalThis instanceof DedicatedScope`
///
/// Feature `input`.
pub fn dedicated_scope() -> Option<DedicatedScope> {
    global::instance()
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "name")]
    pub(crate) fn get_name__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "origin")]
    pub(crate) fn get_origin__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "name")]
    pub(crate) fn set_name__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "close")]
    pub(crate) fn try_call_close(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "importScripts")]
    pub(crate) fn try_call_importScripts__value_spread(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "load")]
    pub(crate) fn try_call_load__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "print")]
    pub(crate) fn try_call_print(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setTimer")]
    pub(crate) fn try_call_setTimer__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setTimer")]
    pub(crate) fn try_call_setTimer__value_number__as_value(this: &Js, a0: &JsValue, a1: f64) -> Result<Js, Exception>;
}
