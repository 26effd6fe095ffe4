//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{EverywhereOrTask, Task, Unsaid};

impl Task {
    /// `readonly attribute DOMString id`
    ///
    /// Feature `input`.
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `undefined show()`
    ///
    /// Feature `input`. Exposed in Window only.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn show(&self) -> Result<(), Exception> {
        Js::try_call_show(js(self))
    }

    /// `readonly attribute (Everywhere or Task) owner`
    ///
    /// Feature `input`. Exposed in Window, Worker only.
    #[inline]
    pub fn owner(&self) -> EverywhereOrTask {
        FromJs::from_js(Js::get_owner__as_value(js(self)))
    }

    /// `undefined sync()`
    ///
    /// Feature `input`. Exposed in Worker only.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn sync(&self) -> Result<(), Exception> {
        Js::try_call_sync(js(self))
    }
}

impl Unsaid {
    /// `undefined run()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn run(&self) -> Result<(), Exception> {
        Js::try_call_run(js(self))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "id")]
    pub(crate) fn get_id__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "owner")]
    pub(crate) fn get_owner__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "run")]
    pub(crate) fn try_call_run(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "show")]
    pub(crate) fn try_call_show(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "sync")]
    pub(crate) fn try_call_sync(this: &Js) -> Result<(), Exception>;
}
