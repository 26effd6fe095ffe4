//! What draw.idl defines

use crate::runtime::prelude::*;
use crate::Pen;

impl Pen {
    /// `undefined arc(optional double a, optional double b, optional double c, optional double d, optional double e, optional double f)`
    ///
    /// Feature `draw`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn arc(&self) -> Result<(), Exception> {
        Js::try_call_arc(js(self))
    }

    /// As `arc`, with `a`.
    ///
    /// `undefined arc(optional double a, optional double b, optional double c, optional double d, optional double e, optional double f)`
    ///
    /// Feature `draw`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "arc")]
    #[inline]
    pub fn arc_with_a(&self, a: f64) -> Result<(), Exception> {
        Js::try_call_arc__number(js(self), a)
    }

    /// As `arc_with_a`, with `b`.
    ///
    /// `undefined arc(optional double a, optional double b, optional double c, optional double d, optional double e, optional double f)`
    ///
    /// Feature `draw`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "arc")]
    #[inline]
    pub fn arc_with_a_and_b(&self, a: f64, b: f64) -> Result<(), Exception> {
        Js::try_call_arc__number2(js(self), a, b)
    }

    /// As `arc_with_a_and_b`, with `c`.
    ///
    /// `undefined arc(optional double a, optional double b, optional double c, optional double d, optional double e, optional double f)`
    ///
    /// Feature `draw`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "arc")]
    #[inline]
    pub fn arc_with_a_and_b_and_c(&self, a: f64, b: f64, c: f64) -> Result<(), Exception> {
        Js::try_call_arc__number3(js(self), a, b, c)
    }

    /// As `arc_with_a_and_b_and_c`, with `d`.
    ///
    /// `undefined arc(optional double a, optional double b, optional double c, optional double d, optional double e, optional double f)`
    ///
    /// Feature `draw`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "arc")]
    #[inline]
    pub fn arc_with_a_and_b_and_c_and_d(&self, a: f64, b: f64, c: f64, d: f64) -> Result<(), Exception> {
        Js::try_call_arc__number4(js(self), a, b, c, d)
    }

    /// As `arc`, with `a`, `b`, `c`, `d`, `e` and `f`.
    ///
    /// `undefined arc(optional double a, optional double b, optional double c, optional double d, optional double e, optional double f)`
    ///
    /// Feature `draw`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "arc")]
    #[inline]
    pub fn arc_with_a_to_f(&self, a: f64, b: f64, c: f64, d: f64, e: f64, f: f64) -> Result<(), Exception> {
        Js::try_call_arc__number6(js(self), a, b, c, d, e, f)
    }

    /// As `arc`, with `a`, `b`, `c`, `d` and `e`.
    ///
    /// `undefined arc(optional double a, optional double b, optional double c, optional double d, optional double e)`
    ///
    /// Feature `draw`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "arc")]
    #[inline]
    pub fn arc_with_a_to_e(&self, a: f64, b: f64, c: f64, d: f64, e: f64) -> Result<(), Exception> {
        Js::try_call_arc__number5(js(self), a, b, c, d, e)
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "arc")]
    pub(crate) fn try_call_arc(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "arc")]
    pub(crate) fn try_call_arc__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "arc")]
    pub(crate) fn try_call_arc__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "arc")]
    pub(crate) fn try_call_arc__number3(this: &Js, a0: f64, a1: f64, a2: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "arc")]
    pub(crate) fn try_call_arc__number4(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "arc")]
    pub(crate) fn try_call_arc__number5(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "arc")]
    pub(crate) fn try_call_arc__number6(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
    ) -> Result<(), Exception>;
}
