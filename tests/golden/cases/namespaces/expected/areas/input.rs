//! What input.idl defines

use crate::runtime::prelude::*;

/// The namespace `logbook`.
pub mod logbook {
    use crate::runtime::prelude::*;

    /// `const unsigned long MOST_LINES = 1000`
    ///
    /// Feature `input`.
    pub const MOST_LINES: u32 = 1000;

    /// `readonly attribute unsigned long length`
    ///
    /// Feature `input`.
    #[inline]
    pub fn length() -> u32 {
        Js::static_get_logbook_length__as_number() as u32
    }

    /// `undefined write(any... data)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn write(data: impl IntoSequence<JsValue>) -> Result<(), Exception> {
        Js::try_static_call_logbook_write__value_spread(&data.to_value())
    }

    /// `undefined time(optional DOMString label = "default")`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn time() -> Result<(), Exception> {
        Js::try_static_call_logbook_time()
    }

    /// As `time`, with `label`.
    ///
    /// `undefined time(optional DOMString label = "default")`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "time")]
    #[inline]
    pub fn time_with_label(label: &str) -> Result<(), Exception> {
        Js::try_static_call_logbook_time__str(label)
    }

    /// `DOMString readLine(unsigned long number)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "readLine")]
    #[inline]
    pub fn read_line(number: u32) -> Result<String, Exception> {
        Js::try_static_call_logbook_readLine__number__as_value(number as f64).map(Js::read)
    }
}

/// The namespace `GPUBufferUse`.
pub mod gpu_buffer_use {
    /// `const unsigned long COPY_SRC = 4`
    ///
    /// Feature `input`.
    pub const COPY_SRC: u32 = 4;
}

web_imports! {
    #[wasm_bindgen(static_method_of = Js, js_class = "logbook", getter, js_name = "length")]
    pub(crate) fn static_get_logbook_length__as_number() -> f64;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "logbook", js_name = "readLine")]
    pub(crate) fn try_static_call_logbook_readLine__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "logbook", js_name = "time")]
    pub(crate) fn try_static_call_logbook_time() -> Result<(), Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "logbook", js_name = "time")]
    pub(crate) fn try_static_call_logbook_time__str(a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, variadic, static_method_of = Js, js_class = "logbook", js_name = "write")]
    pub(crate) fn try_static_call_logbook_write__value_spread(a0: &JsValue) -> Result<(), Exception>;
}
