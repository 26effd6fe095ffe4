//! What input.idl defines

use crate::runtime::prelude::*;
use crate::Safe;

impl Safe {
    /// Makes a new `Safe`.
    ///
    /// `constructor()`
    ///
    /// Feature `input`.
    #[inline]
    pub fn new() -> Safe {
        Js::new_Safe__as_value().cast()
    }

    /// `undefined never()`
    ///
    /// Feature `input`.
    #[inline]
    pub fn never(&self) {
        Js::call_never(js(self))
    }

    /// `undefined sometimes()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn sometimes(&self) -> Result<(), Exception> {
        Js::try_call_sometimes(js(self))
    }

    /// `undefined unknown()`
    ///
    /// Feature `input`.
    #[inline]
    pub fn unknown(&self) {
        Js::call_unknown(js(self))
    }

    /// `undefined unsaid()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn unsaid(&self) -> Result<(), Exception> {
        Js::try_call_unsaid(js(self))
    }

    /// `undefined finite(double x)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn finite(&self, x: f64) -> Result<(), Exception> {
        Js::try_call_finite__number(js(self), x)
    }

    /// `undefined mostly(optional DOMString name)`
    ///
    /// Feature `input`.
    #[inline]
    pub fn mostly(&self) {
        Js::call_mostly(js(self))
    }

    /// As `mostly`, with `name`.
    ///
    /// `undefined mostly(optional DOMString name)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "mostly")]
    #[inline]
    pub fn mostly_with_name(&self, name: &str) -> Result<(), Exception> {
        Js::try_call_mostly__str(js(self), name)
    }

    /// `Promise<undefined> later()`
    ///
    /// Feature `input`.
    #[inline]
    pub fn later(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_later__as_value(js(self)))
    }

    /// `attribute DOMString plain`
    ///
    /// Feature `input`.
    #[inline]
    pub fn plain(&self) -> String {
        Js::get_plain__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString plain`
    ///
    /// Feature `input`.
    #[doc(alias = "plain")]
    #[inline]
    pub fn set_plain(&self, value: &str) {
        Js::set_plain__str(js(self), value)
    }

    /// `attribute DOMString strict`
    ///
    /// Feature `input`.
    #[inline]
    pub fn strict(&self) -> String {
        Js::get_strict__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString strict`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "strict")]
    #[inline]
    pub fn set_strict(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_strict__str(js(self), value)
    }

    /// `attribute DOMString trusted`
    ///
    /// Feature `input`.
    #[inline]
    pub fn trusted(&self) -> String {
        Js::get_trusted__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString trusted`
    ///
    /// Feature `input`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "trusted")]
    #[inline]
    #[track_caller]
    pub fn set_trusted(&self, value: &str) {
        expected("Safe.trusted", Js::try_set_trusted__str(js(self), value))
    }

    /// `undefined trust(double x)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn trust(&self, x: f64) -> Result<(), Exception> {
        Js::try_call_trust__number(js(self), x)
    }

    /// `static boolean check()`
    ///
    /// Feature `input`.
    #[inline]
    pub fn check() -> bool {
        Js::static_call_Safe_check__as_bool().get()
    }

    /// `undefined mixed()`
    ///
    /// Feature `input`.
    #[inline]
    pub fn mixed(&self) {
        Js::call_mixed(js(self))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "plain")]
    pub(crate) fn get_plain__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "strict")]
    pub(crate) fn get_strict__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "trusted")]
    pub(crate) fn get_trusted__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "plain")]
    pub(crate) fn set_plain__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, setter, js_name = "strict")]
    pub(crate) fn try_set_strict__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "trusted")]
    pub(crate) fn try_set_trusted__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "finite")]
    pub(crate) fn try_call_finite__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "later")]
    pub(crate) fn try_call_later__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "mixed")]
    pub(crate) fn call_mixed(this: &Js);
    #[wasm_bindgen(method, js_name = "mostly")]
    pub(crate) fn call_mostly(this: &Js);
    #[wasm_bindgen(catch, method, js_name = "mostly")]
    pub(crate) fn try_call_mostly__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "never")]
    pub(crate) fn call_never(this: &Js);
    #[wasm_bindgen(catch, method, js_name = "sometimes")]
    pub(crate) fn try_call_sometimes(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "trust")]
    pub(crate) fn try_call_trust__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "unknown")]
    pub(crate) fn call_unknown(this: &Js);
    #[wasm_bindgen(catch, method, js_name = "unsaid")]
    pub(crate) fn try_call_unsaid(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(constructor, js_class = "Safe")]
    pub(crate) fn new_Safe__as_value() -> Js;
    #[wasm_bindgen(static_method_of = Js, js_class = "Safe", js_name = "check")]
    pub(crate) fn static_call_Safe_check__as_bool() -> Truth;
}
