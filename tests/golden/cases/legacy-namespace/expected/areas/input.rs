//! What input.idl defines

use crate::runtime::prelude::*;
use crate::BufferSource;

/// The namespace `Machine`.
#[allow(non_snake_case)]
pub mod Machine {
    use crate::runtime::prelude::*;
    use crate::BufferSource;

    /// `boolean validate(BufferSource bytes)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn validate(bytes: impl Into<BufferSource>) -> Result<bool, Exception> {
        Js::try_static_call_Machine_validate__value__as_bool(&bytes.into().to_js()).map(Truth::get)
    }
}

impl crate::Machine::Program {
    /// Makes a new `Machine.Program`.
    ///
    /// `constructor(BufferSource bytes)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(bytes: impl Into<BufferSource>) -> Result<crate::Machine::Program, Exception> {
        Js::try_new_Machine_Program__value__as_value(&bytes.into().to_js()).map(Js::cast)
    }

    /// `static sequence<DOMString> exports(Program program)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn exports(program: &crate::Machine::Program) -> Result<Array<String>, Exception> {
        Js::try_static_call_Machine_Program_exports__value__as_value(program.as_ref()).map(Js::read)
    }

    /// `readonly attribute object code`
    ///
    /// Feature `input`.
    #[inline]
    pub fn code(&self) -> Object {
        FromJs::from_js(Js::get_code__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "code")]
    pub(crate) fn get_code__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Machine"], js_class = "Program")]
    pub(crate) fn try_new_Machine_Program__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Machine", js_name = "validate")]
    pub(crate) fn try_static_call_Machine_validate__value__as_bool(a0: &JsValue) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_namespace = ["Machine"], js_class = "Program", js_name = "exports")]
    pub(crate) fn try_static_call_Machine_Program_exports__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
