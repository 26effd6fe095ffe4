//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{DedicatedScope, Timer, Window, WorkerScope};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, getter, js_name = "name")]
    pub(crate) fn get_name__as_str(this: &Js) -> String;
    #[wasm_bindgen(method, getter, js_name = "origin")]
    pub(crate) fn get_origin__as_str(this: &Js) -> String;
    #[wasm_bindgen(method, setter, js_name = "name")]
    pub(crate) fn set_name__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "close")]
    pub(crate) fn try_call_close(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "importScripts")]
    pub(crate) fn try_call_importScripts__value_spread(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "load")]
    pub(crate) fn call_load__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "print")]
    pub(crate) fn try_call_print(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setTimer")]
    pub(crate) fn try_call_setTimer__value__as_number(this: &Js, a0: &JsValue) -> Result<f64, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setTimer")]
    pub(crate) fn try_call_setTimer__value_number__as_number(
        this: &Js,
        a0: &JsValue,
        a1: f64,
    ) -> Result<f64, Exception>;
}

impl Window {
    /// `undefined close()`
    #[inline]
    pub fn close(&self) -> Result<(), Exception> {
        self.js().try_call_close()
    }

    /// `readonly attribute USVString origin`
    #[inline]
    pub fn origin(&self) -> String {
        self.js().get_origin__as_str()
    }

    /// `long setTimer(Timer handler, optional long timeout = 0)`
    #[doc(alias = "setTimer")]
    #[inline]
    pub fn set_timer(&self, handler: &Timer) -> Result<i32, Exception> {
        Ok(self.js().try_call_setTimer__value__as_number(handler)? as i32)
    }

    /// `long setTimer(Timer handler, optional long timeout = 0)`
    #[doc(alias = "setTimer")]
    #[inline]
    pub fn set_timer_with_timeout(&self, handler: &Timer, timeout: i32) -> Result<i32, Exception> {
        Ok(self.js().try_call_setTimer__value_number__as_number(handler, f64::from(timeout))? as i32)
    }

    /// `Promise<DOMString> load(USVString url)`
    #[inline]
    pub fn load(&self, url: &str) -> Promise<String> {
        FromJs::from_js(self.js().call_load__str__as_value(url))
    }

    /// `attribute DOMString name`
    #[inline]
    pub fn name(&self) -> String {
        self.js().get_name__as_str()
    }

    /// `attribute DOMString name`
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        self.js().set_name__str(value)
    }

    /// `undefined print()`
    #[inline]
    pub fn print(&self) -> Result<(), Exception> {
        self.js().try_call_print()
    }
}

impl WorkerScope {
    /// `undefined importScripts(USVString... urls)`
    #[doc(alias = "importScripts")]
    #[inline]
    pub fn import_scripts(&self, urls: impl IntoSequence<String>) -> Result<(), Exception> {
        self.js().try_call_importScripts__value_spread(&urls.into_array())
    }

    /// `readonly attribute USVString origin`
    #[inline]
    pub fn origin(&self) -> String {
        self.js().get_origin__as_str()
    }

    /// `long setTimer(Timer handler, optional long timeout = 0)`
    #[doc(alias = "setTimer")]
    #[inline]
    pub fn set_timer(&self, handler: &Timer) -> Result<i32, Exception> {
        Ok(self.js().try_call_setTimer__value__as_number(handler)? as i32)
    }

    /// `long setTimer(Timer handler, optional long timeout = 0)`
    #[doc(alias = "setTimer")]
    #[inline]
    pub fn set_timer_with_timeout(&self, handler: &Timer, timeout: i32) -> Result<i32, Exception> {
        Ok(self.js().try_call_setTimer__value_number__as_number(handler, f64::from(timeout))? as i32)
    }

    /// `Promise<DOMString> load(USVString url)`
    #[inline]
    pub fn load(&self, url: &str) -> Promise<String> {
        FromJs::from_js(self.js().call_load__str__as_value(url))
    }

    /// `attribute DOMString name`
    #[inline]
    pub fn name(&self) -> String {
        self.js().get_name__as_str()
    }

    /// `attribute DOMString name`
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        self.js().set_name__str(value)
    }
}

impl DedicatedScope {
    /// `undefined close()`
    #[inline]
    pub fn close(&self) -> Result<(), Exception> {
        self.js().try_call_close()
    }
}

/// `readonly attribute USVString origin`
#[inline]
pub fn origin() -> String {
    global::with(|this| this.get_origin__as_str())
}

/// `long setTimer(Timer handler, optional long timeout = 0)`
#[doc(alias = "setTimer")]
#[inline]
pub fn set_timer(handler: &Timer) -> Result<i32, Exception> {
    Ok(global::with(|this| this.try_call_setTimer__value__as_number(handler))? as i32)
}

/// `long setTimer(Timer handler, optional long timeout = 0)`
#[doc(alias = "setTimer")]
#[inline]
pub fn set_timer_with_timeout(handler: &Timer, timeout: i32) -> Result<i32, Exception> {
    Ok(global::with(|this| this.try_call_setTimer__value_number__as_number(handler, f64::from(timeout)))? as i32)
}

/// `Promise<DOMString> load(USVString url)`
#[inline]
pub fn load(url: &str) -> Promise<String> {
    FromJs::from_js(global::with(|this| this.call_load__str__as_value(url)))
}

/// `attribute DOMString name`
#[inline]
pub fn name() -> String {
    global::with(|this| this.get_name__as_str())
}

/// `attribute DOMString name`
#[doc(alias = "name")]
#[inline]
pub fn set_name(value: &str) {
    global::with(|this| this.set_name__str(value))
}

/// `globalThis instanceof Window`
///
/// The global object, where it is a `Window`.
pub fn window() -> Option<Window> {
    global::with(|this| this.as_value().dyn_ref::<Window>().cloned())
}

/// `globalThis instanceof DedicatedScope`
///
/// The global object, where it is a `DedicatedScope`.
pub fn dedicated_scope() -> Option<DedicatedScope> {
    global::with(|this| this.as_value().dyn_ref::<DedicatedScope>().cloned())
}
