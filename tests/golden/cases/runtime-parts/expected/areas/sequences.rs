//! What sequences.idl defines

use crate::runtime::prelude::*;
use crate::{SequenceOptions, Sequences, StreamOptions};

impl SequenceOptions {
    /// Makes a new `SequenceOptions`.
    ///
    /// `dictionary SequenceOptions`
    ///
    /// Feature `sequences`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `sequence<double> dashes`
    ///
    /// Feature `sequences`.
    #[doc(alias = "dashes")]
    pub fn get_dashes(&self) -> Option<Array<f64>> {
        property::get(self, "dashes")
    }

    /// `sequence<double> dashes`
    ///
    /// Feature `sequences`.
    #[doc(alias = "dashes")]
    pub fn set_dashes(&self, value: impl IntoSequence<f64>) -> &Self {
        property::set(self, "dashes", &value.to_value());
        self
    }
}

impl Default for SequenceOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl Sequences {
    /// `undefined lines(sequence<DOMString> texts)`
    ///
    /// Feature `sequences`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn lines(&self, texts: impl IntoSequence<String>) -> Result<(), Exception> {
        Js::try_call_lines__value(js(self), &texts.to_value())
    }

    /// `undefined draw(SequenceOptions options, StreamOptions streams)`
    ///
    /// Feature `sequences`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn draw(&self, options: &SequenceOptions, streams: &StreamOptions) -> Result<(), Exception> {
        Js::try_call_draw__value2(js(self), options.as_ref(), streams.as_ref())
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "draw")]
    pub(crate) fn try_call_draw__value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "lines")]
    pub(crate) fn try_call_lines__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}
