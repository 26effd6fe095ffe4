//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{PictureElement, TuneElement};

impl PictureElement {
    /// Makes a new `PictureElement`.
    ///
    /// `Picture(optional unsigned long width, optional unsigned long height)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<PictureElement, Exception> {
        Js::try_new_Picture__as_value().map(Js::cast)
    }

    /// As `new`, with `width`.
    ///
    /// `Picture(optional unsigned long width, optional unsigned long height)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_width(width: u32) -> Result<PictureElement, Exception> {
        Js::try_new_Picture__number__as_value(width as f64).map(Js::cast)
    }

    /// As `new_with_width`, with `height`.
    ///
    /// `Picture(optional unsigned long width, optional unsigned long height)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_width_and_height(width: u32, height: u32) -> Result<PictureElement, Exception> {
        Js::try_new_Picture__number2__as_value(width as f64, height as f64).map(Js::cast)
    }

    /// `attribute unsigned long width`
    ///
    /// Feature `input`.
    #[inline]
    pub fn width(&self) -> u32 {
        Js::get_width__as_number(js(self)) as u32
    }

    /// `attribute unsigned long width`
    ///
    /// Feature `input`.
    #[doc(alias = "width")]
    #[inline]
    pub fn set_width(&self, value: u32) {
        Js::set_width__number(js(self), value as f64)
    }
}

impl TuneElement {
    /// Makes a new `TuneElement`.
    ///
    /// `constructor()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<TuneElement, Exception> {
        Js::try_new_TuneElement__as_value().map(Js::cast)
    }

    /// Makes a new `TuneElement`.
    ///
    /// `Tune(optional DOMString src)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_tune() -> Result<TuneElement, Exception> {
        Js::try_new_Tune__as_value().map(Js::cast)
    }

    /// As `new_tune`, with `src`.
    ///
    /// `Tune(optional DOMString src)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_tune_with_src(src: &str) -> Result<TuneElement, Exception> {
        Js::try_new_Tune__str__as_value(src).map(Js::cast)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "width")]
    pub(crate) fn get_width__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, setter, js_name = "width")]
    pub(crate) fn set_width__number(this: &Js, a0: f64);
    #[wasm_bindgen(catch, constructor, js_class = "Picture")]
    pub(crate) fn try_new_Picture__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Picture")]
    pub(crate) fn try_new_Picture__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Picture")]
    pub(crate) fn try_new_Picture__number2__as_value(a0: f64, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Tune")]
    pub(crate) fn try_new_Tune__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Tune")]
    pub(crate) fn try_new_Tune__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "TuneElement")]
    pub(crate) fn try_new_TuneElement__as_value() -> Result<Js, Exception>;
}
