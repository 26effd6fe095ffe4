//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Either, Event, NsIFile, OnErrorEventHandlerNonNull, Pane, Window};

impl Window {
    /// The handler of the event `open`.
    ///
    /// `attribute EventHandler onopen`
    ///
    /// Feature `input`.
    pub fn onopen(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onopen")
    }

    /// Sets the handler of the event `open`.
    ///
    /// Feature `input`.
    #[doc(alias = "onopen")]
    pub fn set_onopen(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onopen", nullable(value))
    }

    /// `attribute OnErrorEventHandler onerror`
    ///
    /// Feature `input`.
    #[inline]
    pub fn onerror(&self) -> Option<OnErrorEventHandlerNonNull> {
        Js::get_onerror__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute OnErrorEventHandler onerror`
    ///
    /// Feature `input`.
    #[doc(alias = "onerror")]
    #[inline]
    pub fn set_onerror(&self, value: Option<&OnErrorEventHandlerNonNull>) {
        Js::set_onerror__value(js(self), nullable(value))
    }

    /// `readonly attribute Window? parent`
    ///
    /// Feature `input`.
    #[inline]
    pub fn parent(&self) -> Option<Window> {
        Js::get_parent__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute EpochTimeStamp since`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `input`.
    #[inline]
    pub fn since(&self) -> u64 {
        Js::get_since__as_number(js(self)) as u64
    }

    /// `attribute Date until`
    ///
    /// Feature `input`.
    #[inline]
    pub fn until(&self) -> Object {
        FromJs::from_js(Js::get_until__as_value(js(self)))
    }

    /// `attribute Date until`
    ///
    /// Feature `input`.
    #[doc(alias = "until")]
    #[inline]
    pub fn set_until(&self, value: &Object) {
        Js::set_until__value(js(self), value.as_ref())
    }

    /// `undefined show(Either what)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn show(&self, what: impl Into<Either>) -> Result<(), Exception> {
        Js::try_call_show__value(js(self), &what.into().to_js())
    }

    /// `readonly attribute Window self`
    ///
    /// Feature `input`.
    #[doc(alias = "self")]
    #[inline]
    pub fn self_(&self) -> Window {
        FromJs::from_js(Js::get_self__as_value(js(self)))
    }
}

impl Event {
    /// `readonly attribute nsIFile? file`
    ///
    /// Feature `input`.
    #[inline]
    pub fn file(&self) -> Option<NsIFile> {
        Js::get_file__as_option_value(js(self)).map(Js::read)
    }

    /// `undefined keep(nsIFile file)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn keep(&self, file: &NsIFile) -> Result<(), Exception> {
        Js::try_call_keep__value(js(self), file.as_ref())
    }
}

impl Pane {
    /// `const unsigned long DEPTH = 1`
    ///
    /// Feature `input`.
    pub const DEPTH: u32 = 1;

    /// `undefined bind2(unsigned long target)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn bind2(&self, target: u32) -> Result<(), Exception> {
        Js::try_call_bind2__number(js(self), target as f64)
    }

    /// `undefined bind(unsigned long target)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn bind(&self, target: u32) -> Result<(), Exception> {
        Js::try_call_bind__number(js(self), target as f64)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "file")]
    pub(crate) fn get_file__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "onerror")]
    pub(crate) fn get_onerror__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "parent")]
    pub(crate) fn get_parent__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "self")]
    pub(crate) fn get_self__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "since")]
    pub(crate) fn get_since__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "until")]
    pub(crate) fn get_until__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "onerror")]
    pub(crate) fn set_onerror__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "until")]
    pub(crate) fn set_until__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "bind")]
    pub(crate) fn try_call_bind__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "bind2")]
    pub(crate) fn try_call_bind2__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "keep")]
    pub(crate) fn try_call_keep__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "show")]
    pub(crate) fn try_call_show__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}
