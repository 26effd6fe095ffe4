//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Engine, MotorEngine};

impl Engine {
    /// Makes a new `Engine`.
    ///
    /// `constructor(DOMString name)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(name: &str) -> Result<Engine, Exception> {
        Js::try_new_Engine__str__as_value(name).map(Js::cast)
    }

    /// `undefined run(optional UTF8String name = "")`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn run(&self) -> Result<(), Exception> {
        Js::try_call_run(js(self))
    }

    /// As `run`, with `name`.
    ///
    /// `undefined run(optional UTF8String name = "")`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "run")]
    #[inline]
    pub fn run_with_name(&self, name: &str) -> Result<(), Exception> {
        Js::try_call_run__str(js(self), name)
    }

    /// `readonly attribute JSString text`
    ///
    /// Feature `input`.
    #[inline]
    pub fn text(&self) -> String {
        Js::get_text__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString border`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn border(&self) -> Result<String, Exception> {
        Js::try_get_border__as_value(js(self)).map(Js::read)
    }

    /// `attribute DOMString border`
    ///
    /// Feature `input`.
    #[doc(alias = "border")]
    #[inline]
    pub fn set_border(&self, value: &str) {
        Js::set_border__str(js(self), value)
    }

    /// `undefined tell(record<USVString, JSString> words)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn tell(&self, words: impl IntoRecord<String>) -> Result<(), Exception> {
        Js::try_call_tell__value(js(self), &words.into_record())
    }

    /// `Promise<undefined> wait([EnforceRange] unsigned long for)`
    ///
    /// Feature `input`.
    #[inline]
    pub fn wait(&self, for_: u32) -> Promise<()> {
        Promise::of_call(Js::try_call_wait__number__as_value(js(self), for_ as f64))
    }
}

impl MotorEngine {
    /// Makes a new `MotorEngine`.
    ///
    /// `Motor(long size)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(size: i32) -> Result<MotorEngine, Exception> {
        Js::try_new_Motor__number__as_value(size as f64).map(Js::cast)
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, getter, js_name = "border")]
    pub(crate) fn try_get_border__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "text")]
    pub(crate) fn get_text__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "border")]
    pub(crate) fn set_border__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "run")]
    pub(crate) fn try_call_run(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "run")]
    pub(crate) fn try_call_run__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "tell")]
    pub(crate) fn try_call_tell__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "wait")]
    pub(crate) fn try_call_wait__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Engine")]
    pub(crate) fn try_new_Engine__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Motor")]
    pub(crate) fn try_new_Motor__number__as_value(a0: f64) -> Result<Js, Exception>;
}
