//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Anything, Choice, ChoiceOrString, Choices, Handler, Later, Loop, Many, PickOrString, Plain, Source};

impl Source {
    /// Makes a new `Source`.
    ///
    /// `dictionary Source`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `Later pull`
    ///
    /// Feature `input`.
    #[doc(alias = "pull")]
    pub fn get_pull(&self) -> Option<Later> {
        property::get(self, "pull")
    }

    /// `Later pull`
    ///
    /// Feature `input`.
    #[doc(alias = "pull")]
    pub fn set_pull(&self, value: impl IntoAsyncFunction<Later>) -> &Self {
        property::set(self, "pull", &value.into_callback().into_function());
        self
    }

    /// `Anything start`
    ///
    /// Feature `input`.
    #[doc(alias = "start")]
    pub fn get_start(&self) -> Option<Anything> {
        property::get(self, "start")
    }

    /// `Anything start`
    ///
    /// Feature `input`.
    #[doc(alias = "start")]
    pub fn set_start(&self, value: impl IntoAnyFunction<Anything>) -> &Self {
        property::set(self, "start", &value.into_callback().into_function());
        self
    }
}

impl Default for Source {
    fn default() -> Self {
        Self::new()
    }
}

impl Loop {
    /// Makes a new `Loop`.
    ///
    /// `constructor(Plain plain)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(plain: impl IntoFunction<Plain>) -> Result<Loop, Exception> {
        Js::try_new_Loop__value__as_value(&plain.into_callback().into_function()).map(Js::cast)
    }

    /// `undefined once(Plain plain)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn once(&self, plain: impl IntoFunctionOnce<Plain>) -> Result<(), Exception> {
        Js::try_call_once__value(js(self), &plain.into_callback().into_function())
    }

    /// `undefined during(Plain plain)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn during(&self, plain: impl IntoScopedFunction<Plain>) -> Result<(), Exception> {
        plain.scoped(|plain| Js::try_call_during__value(js(self), plain.as_ref()))
    }

    /// `undefined often(Plain plain)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn often(&self, plain: impl IntoFunction<Plain>) -> Result<(), Exception> {
        Js::try_call_often__value(js(self), &plain.into_callback().into_function())
    }

    /// `undefined anything(Anything anything)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn anything(&self, anything: impl IntoAnyFunction<Anything>) -> Result<(), Exception> {
        Js::try_call_anything__value(js(self), &anything.into_callback().into_function())
    }

    /// `undefined anythingOnce(Anything anything)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "anythingOnce")]
    #[inline]
    pub fn anything_once(&self, anything: impl IntoAnyFunctionOnce<Anything>) -> Result<(), Exception> {
        Js::try_call_anythingOnce__value(js(self), &anything.into_callback().into_function())
    }

    /// `undefined later(Later later)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn later(&self, later: impl IntoAsyncFunction<Later>) -> Result<(), Exception> {
        Js::try_call_later__value(js(self), &later.into_callback().into_function())
    }

    /// `undefined laterOnce(Later later)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "laterOnce")]
    #[inline]
    pub fn later_once(&self, later: impl IntoAsyncFunctionOnce<Later>) -> Result<(), Exception> {
        Js::try_call_laterOnce__value(js(self), &later.into_callback().into_function())
    }

    /// `undefined many(Many many)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn many(&self, many: impl IntoFunction<Many>) -> Result<(), Exception> {
        Js::try_call_many__value(js(self), &many.into_callback().into_function())
    }

    /// `undefined handle(Handler handler, optional long timeout = 0, any... arguments)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn handle(&self, handler: impl IntoFunction<Function>) -> Result<(), Exception> {
        Js::try_call_handle__value(js(self), &handler.into_callback().into_function())
    }

    /// As `handle`, with `timeout`.
    ///
    /// `undefined handle(Handler handler, optional long timeout = 0, any... arguments)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "handle")]
    #[inline]
    pub fn handle_with_timeout(&self, handler: impl IntoFunction<Function>, timeout: i32) -> Result<(), Exception> {
        Js::try_call_handle__value_number(js(self), &handler.into_callback().into_function(), timeout as f64)
    }

    /// As `handle_with_timeout`, with `arguments`.
    ///
    /// `undefined handle(Handler handler, optional long timeout = 0, any... arguments)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "handle")]
    #[inline]
    pub fn handle_with_timeout_and_arguments(
        &self,
        handler: impl IntoFunction<Function>,
        timeout: i32,
        arguments: impl IntoSequence<JsValue>,
    ) -> Result<(), Exception> {
        Js::try_call_handle__value_number_value_spread(
            js(self),
            &handler.into_callback().into_function(),
            timeout as f64,
            &arguments.to_value(),
        )
    }

    /// `undefined union(Handler handler)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn union(&self, handler: impl Into<Handler>) -> Result<(), Exception> {
        Js::try_call_union__value(js(self), &handler.into().to_js())
    }

    /// `undefined choose(Choice choice)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn choose(&self, choice: impl Into<Choice>) -> Result<(), Exception> {
        Js::try_call_choose__value(js(self), &choice.into().to_js())
    }

    /// `undefined chooseOf(Choices choices)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "chooseOf")]
    #[inline]
    pub fn choose_of(&self, choices: impl Into<Choices>) -> Result<(), Exception> {
        Js::try_call_chooseOf__value(js(self), &choices.into().to_js())
    }

    /// `undefined chooseOrNot((Choice? or DOMString) choice)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "chooseOrNot")]
    #[inline]
    pub fn choose_or_not(&self, choice: impl NullableUnion<ChoiceOrString>) -> Result<(), Exception> {
        Js::try_call_chooseOrNot__value(js(self), &choice.into_option().to_js())
    }

    /// `undefined chooseOne((Pick or DOMString) choice)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "chooseOne")]
    #[inline]
    pub fn choose_one(&self, choice: impl Into<PickOrString>) -> Result<(), Exception> {
        Js::try_call_chooseOne__value(js(self), &choice.into().to_js())
    }

    /// `undefined nullable(Plain? plain)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn nullable(&self, plain: Option<&Plain>) -> Result<(), Exception> {
        Js::try_call_nullable__value(js(self), nullable(plain))
    }

    /// `attribute Plain kept`
    ///
    /// Feature `input`.
    #[inline]
    pub fn kept(&self) -> Plain {
        FromJs::from_js(Js::get_kept__as_value(js(self)))
    }

    /// `attribute Plain kept`
    ///
    /// Feature `input`.
    #[doc(alias = "kept")]
    #[inline]
    pub fn set_kept(&self, value: &Plain) {
        Js::set_kept__value(js(self), value.as_ref())
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "kept")]
    pub(crate) fn get_kept__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "kept")]
    pub(crate) fn set_kept__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "anything")]
    pub(crate) fn try_call_anything__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "anythingOnce")]
    pub(crate) fn try_call_anythingOnce__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "choose")]
    pub(crate) fn try_call_choose__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "chooseOf")]
    pub(crate) fn try_call_chooseOf__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "chooseOne")]
    pub(crate) fn try_call_chooseOne__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "chooseOrNot")]
    pub(crate) fn try_call_chooseOrNot__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "during")]
    pub(crate) fn try_call_during__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "handle")]
    pub(crate) fn try_call_handle__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "handle")]
    pub(crate) fn try_call_handle__value_number(this: &Js, a0: &JsValue, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "handle")]
    pub(crate) fn try_call_handle__value_number_value_spread(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: &JsValue,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "later")]
    pub(crate) fn try_call_later__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "laterOnce")]
    pub(crate) fn try_call_laterOnce__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "many")]
    pub(crate) fn try_call_many__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "nullable")]
    pub(crate) fn try_call_nullable__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "often")]
    pub(crate) fn try_call_often__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "once")]
    pub(crate) fn try_call_once__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "union")]
    pub(crate) fn try_call_union__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Loop")]
    pub(crate) fn try_new_Loop__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
