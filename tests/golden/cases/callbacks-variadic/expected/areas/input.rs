//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Handler, Hooks, JsListener, Loader, Nine, Node, Spread, SpreadOrString, Visitor};

impl Hooks {
    /// Makes a new `Hooks`.
    ///
    /// `dictionary Hooks`
    ///
    /// Feature `input`.
    pub fn new(after: impl IntoFunction<Spread>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "after", &after.into_callback().into_function());
        this
    }

    /// `Listener before`
    ///
    /// Feature `input`.
    #[doc(alias = "before")]
    pub fn get_before(&self) -> Option<JsListener> {
        property::get(self, "before")
    }

    /// `Listener before`
    ///
    /// Feature `input`.
    #[doc(alias = "before")]
    pub fn set_before(&self, value: impl IntoFunction<JsListener>) -> &Self {
        property::set(self, "before", &value.into_callback().into_function());
        self
    }

    /// `required Spread after`
    ///
    /// Feature `input`.
    #[doc(alias = "after")]
    pub fn get_after(&self) -> Spread {
        property::get(self, "after")
    }

    /// `required Spread after`
    ///
    /// Feature `input`.
    #[doc(alias = "after")]
    pub fn set_after(&self, value: impl IntoFunction<Spread>) -> &Self {
        property::set(self, "after", &value.into_callback().into_function());
        self
    }
}

impl Node {
    /// `undefined on(DOMString name, Listener listener)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn on(&self, name: &str, listener: impl IntoFunction<JsListener>) -> Result<(), Exception> {
        Js::try_call_on__str_value(js(self), name, &listener.into_callback().into_function())
    }

    /// `undefined spread(Spread spread)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn spread(&self, spread: impl IntoFunction<Spread>) -> Result<(), Exception> {
        Js::try_call_spread__value(js(self), &spread.into_callback().into_function())
    }

    /// `undefined load(Loader loader)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn load(&self, loader: impl IntoAsyncFunction<Loader>) -> Result<(), Exception> {
        Js::try_call_load__value(js(self), &loader.into_callback().into_function())
    }

    /// `undefined handle(Handler handler)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn handle(&self, handler: impl IntoAnyFunction<Handler>) -> Result<(), Exception> {
        Js::try_call_handle__value(js(self), &handler.into_callback().into_function())
    }

    /// `undefined nine(Nine nine)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn nine(&self, nine: impl IntoFunction<Nine>) -> Result<(), Exception> {
        Js::try_call_nine__value(js(self), &nine.into_callback().into_function())
    }

    /// `undefined visit(Visitor visitor)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn visit(&self, visitor: impl IntoFunction<Visitor>) -> Result<(), Exception> {
        Js::try_call_visit__value(js(self), &visitor.into_callback().into_function())
    }

    /// `attribute Listener? listener`
    ///
    /// Feature `input`.
    #[inline]
    pub fn listener(&self) -> Option<JsListener> {
        Js::get_listener__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute Listener? listener`
    ///
    /// Feature `input`.
    #[doc(alias = "listener")]
    #[inline]
    pub fn set_listener(&self, value: Option<&JsListener>) {
        Js::set_listener__value(js(self), nullable(value))
    }

    /// `(Spread or DOMString) either()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn either(&self) -> Result<SpreadOrString, Exception> {
        Js::try_call_either__as_value(js(self)).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "listener")]
    pub(crate) fn get_listener__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, setter, js_name = "listener")]
    pub(crate) fn set_listener__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "either")]
    pub(crate) fn try_call_either__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "handle")]
    pub(crate) fn try_call_handle__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "load")]
    pub(crate) fn try_call_load__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "nine")]
    pub(crate) fn try_call_nine__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "on")]
    pub(crate) fn try_call_on__str_value(this: &Js, a0: &str, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "spread")]
    pub(crate) fn try_call_spread__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "visit")]
    pub(crate) fn try_call_visit__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}
