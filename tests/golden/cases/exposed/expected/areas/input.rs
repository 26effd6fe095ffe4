//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{EverywhereOrTask, Task, Unsaid};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, getter, js_name = "id")]
    pub(crate) fn get_id__as_str(this: &Js) -> String;
    #[wasm_bindgen(method, getter, js_name = "owner")]
    pub(crate) fn get_owner__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "run")]
    pub(crate) fn try_call_run(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "show")]
    pub(crate) fn try_call_show(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "sync")]
    pub(crate) fn try_call_sync(this: &Js) -> Result<(), Exception>;
}

impl Task {
    /// `readonly attribute DOMString id`
    #[inline]
    pub fn id(&self) -> String {
        self.js().get_id__as_str()
    }

    /// `undefined show()`
    ///
    /// Exposed in Window only.
    #[inline]
    pub fn show(&self) -> Result<(), Exception> {
        self.js().try_call_show()
    }

    /// `readonly attribute (Everywhere or Task) owner`
    ///
    /// Exposed in Window, Worker only.
    #[inline]
    pub fn owner(&self) -> EverywhereOrTask {
        FromJs::from_js(self.js().get_owner__as_value())
    }

    /// `undefined sync()`
    ///
    /// Exposed in Worker only.
    #[inline]
    pub fn sync(&self) -> Result<(), Exception> {
        self.js().try_call_sync()
    }
}

impl Unsaid {
    /// `undefined run()`
    #[inline]
    pub fn run(&self) -> Result<(), Exception> {
        self.js().try_call_run()
    }
}
