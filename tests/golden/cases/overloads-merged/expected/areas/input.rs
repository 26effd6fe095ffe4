//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Path, PathOrString, PathOrStringOrNumberSequence};

impl Path {
    /// Makes a new `Path`.
    ///
    /// `constructor(Path path)`
    /// `constructor(DOMString data)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(path: impl Into<PathOrString>) -> Result<Path, Exception> {
        Js::try_new_Path__value__as_value(&path.into().to_js()).map(Js::cast)
    }

    /// `undefined add(Path path)`
    /// `undefined add(DOMString data)`
    /// `undefined add(sequence<double> points)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn add(&self, path: impl Into<PathOrStringOrNumberSequence>) -> Result<(), Exception> {
        Js::try_call_add__value(js(self), &path.into().to_js())
    }

    /// `boolean contains(Path other, double x)`
    /// `boolean contains(DOMString other, double x)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn contains(&self, other: impl Into<PathOrString>, x: f64) -> Result<bool, Exception> {
        Js::try_call_contains__value_number__as_bool(js(self), &other.into().to_js(), x).map(Truth::get)
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "add")]
    pub(crate) fn try_call_add__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "contains")]
    pub(crate) fn try_call_contains__value_number__as_bool(
        this: &Js,
        a0: &JsValue,
        a1: f64,
    ) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Path")]
    pub(crate) fn try_new_Path__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
