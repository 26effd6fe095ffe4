//! Promises: all, any, race, resolvers

use crate::runtime::prelude::*;
use crate::{PromiseState, PromiseWithResolvers};

impl Promise {
    /// Resolves to the values of all promises, or rejects as soon as one of them rejects.
    ///
    /// `static Promise<Array<U>> all(Array<Promise<U>> promises)`
    ///
    /// Feature `promise`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Promise/all) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-promise.all)
    #[inline]
    pub fn all<U>(promises: impl IntoSequence<Promise<U>>) -> Promise<Array<U>> {
        Promise::of_call(Js::try_static_call_Promise_all__value__as_value(&promises.into_array()))
    }

    /// Resolves to the outcomes of all promises, once none of them is pending; never rejects.
    ///
    /// `static Promise<Array<PromiseState<U>>> allSettled(Array<Promise<U>> promises)`
    ///
    /// Feature `promise`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Promise/allSettled) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-promise.allsettled)
    #[doc(alias = "allSettled")]
    #[inline]
    pub fn all_settled<U>(promises: impl IntoSequence<Promise<U>>) -> Promise<Array<PromiseState<U>>> {
        Promise::of_call(Js::try_static_call_Promise_allSettled__value__as_value(&promises.into_array()))
    }

    /// Resolves to the first value; rejects with an `AggregateError` if all promises reject.
    ///
    /// `static Promise<U> any(Array<Promise<U>> promises)`
    ///
    /// Feature `promise`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Promise/any) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-promise.any)
    #[inline]
    pub fn any<U>(promises: impl IntoSequence<Promise<U>>) -> Promise<U> {
        Promise::of_call(Js::try_static_call_Promise_any__value__as_value(&promises.into_array()))
    }

    /// Settles like the first promise of the list that settles.
    ///
    /// `static Promise<U> race(Array<Promise<U>> promises)`
    ///
    /// Feature `promise`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Promise/race) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-promise.race)
    #[inline]
    pub fn race<U>(promises: impl IntoSequence<Promise<U>>) -> Promise<U> {
        Promise::of_call(Js::try_static_call_Promise_race__value__as_value(&promises.into_array()))
    }

    /// The constructor of the promises that methods such as `then` return.
    ///
    /// `static readonly attribute object species`
    ///
    /// Feature `promise`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Promise/Symbol.species) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-get-promise-%symbol.species%)
    #[doc(alias = "@@species")]
    #[inline]
    pub fn species() -> Object {
        FromJs::from_js(Js::static_get_Promise_symbol_species__as_value())
    }
}

impl<T> Promise<T> {
    /// Calls the function and turns its result or exception into a promise.
    ///
    /// `static Promise<T> try(() -> T callback)`
    ///
    /// Feature `promise`. Baseline: newly available since 2025-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Promise/try) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-promise.try)
    #[doc(alias = "try")]
    #[inline]
    pub fn try_(callback: impl IntoScopedFunction<Function<fn() -> T>>) -> Promise<T> {
        callback.scoped(|callback| {
            Promise::of_call(Js::try_static_call_Promise_try__value__as_value(callback.as_ref()))
        })
    }

    /// Returns a new promise with the functions that resolve and reject it.
    ///
    /// `static PromiseWithResolvers<T> withResolvers()`
    ///
    /// Feature `promise`. Baseline: widely available since 2024-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Promise/withResolvers) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-promise.withResolvers)
    #[doc(alias = "withResolvers")]
    #[inline]
    pub fn with_resolvers() -> PromiseWithResolvers<T> {
        FromJs::from_js(Js::static_call_Promise_withResolvers__as_value())
    }

    /// Calls a function if the promise rejects and returns a promise for its result.
    ///
    /// `Promise<U> catch((any) -> U onRejected)`
    ///
    /// Feature `promise`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Promise/catch) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-promise.prototype.catch)
    #[inline]
    pub fn catch<U>(&self, on_rejected: impl IntoFunctionOnce<Function<fn(JsValue) -> U>>) -> Promise<U> {
        Promise::of_call(Js::try_call_catch__value__as_value(js(self), &on_rejected.into_callback().into_function()))
    }

    /// Calls a function once the promise is settled and passes the outcome on.
    ///
    /// `Promise<T> finally(() -> undefined onFinally)`
    ///
    /// Feature `promise`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Promise/finally) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-promise.prototype.finally)
    #[inline]
    pub fn finally(&self, on_finally: impl IntoFunctionOnce<Function<fn()>>) -> Promise<T> {
        Promise::of_call(Js::try_call_finally__value__as_value(js(self), &on_finally.into_callback().into_function()))
    }

    /// Calls a function with the value, or another one with the reason, and returns a promise for its result.
    ///
    /// `Promise<U> then((T) -> U onFulfilled, optional (any) -> U onRejected)`
    ///
    /// Feature `promise`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Promise/then) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-promise.prototype.then)
    #[inline]
    pub fn then<U>(&self, on_fulfilled: impl IntoFunctionOnce<Function<fn(T) -> U>>) -> Promise<U> {
        Promise::of_call(Js::try_call_then__value__as_value(js(self), &on_fulfilled.into_callback().into_function()))
    }

    /// As `then`, with `on_rejected`.
    ///
    /// `Promise<U> then((T) -> U onFulfilled, optional (any) -> U onRejected)`
    ///
    /// Feature `promise`.
    #[doc(alias = "then")]
    #[inline]
    pub fn then_with_on_rejected<U>(
        &self,
        on_fulfilled: impl IntoFunctionOnce<Function<fn(T) -> U>>,
        on_rejected: impl IntoFunctionOnce<Function<fn(JsValue) -> U>>,
    ) -> Promise<U> {
        Promise::of_call(Js::try_call_then__value2__as_value(
            js(self),
            &on_fulfilled.into_callback().into_function(),
            &on_rejected.into_callback().into_function(),
        ))
    }

    /// The string `Promise`, which `Object.prototype.toString` shows.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `promise`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Promise) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-promise-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl<T> PromiseState<T> {
    /// The outcome: `fulfilled` or `rejected`.
    ///
    /// `readonly attribute DOMString status`
    ///
    /// Feature `promise`.
    pub fn status(&self) -> String {
        property::get(self, "status")
    }

    /// The value, if the promise was fulfilled.
    ///
    /// `readonly attribute T? value`
    ///
    /// Feature `promise`.
    pub fn value(&self) -> Option<T>
    where
        T: FromJs,
    {
        property::get(self, "value")
    }

    /// The reason, if the promise was rejected.
    ///
    /// `readonly attribute any reason`
    ///
    /// Feature `promise`.
    pub fn reason(&self) -> JsValue {
        property::get(self, "reason")
    }
}

impl<T> PromiseWithResolvers<T> {
    /// The new promise, pending at first.
    ///
    /// `readonly attribute Promise<T> promise`
    ///
    /// Feature `promise`.
    pub fn promise(&self) -> Promise<T> {
        property::get(self, "promise")
    }

    /// The function that fulfills the promise with a value.
    ///
    /// `readonly attribute (T) -> undefined resolve`
    ///
    /// Feature `promise`.
    pub fn resolve(&self) -> Function<fn(T)> {
        property::get(self, "resolve")
    }

    /// The function that rejects the promise with a reason.
    ///
    /// `readonly attribute (any) -> undefined reject`
    ///
    /// Feature `promise`.
    pub fn reject(&self) -> Function<fn(JsValue)> {
        property::get(self, "reject")
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "then")]
    pub(crate) fn try_call_then__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "then")]
    pub(crate) fn try_call_then__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "Promise", getter, js_name = "[Symbol.species]")]
    pub(crate) fn static_get_Promise_symbol_species__as_value() -> JsValue;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Promise", js_name = "all")]
    pub(crate) fn try_static_call_Promise_all__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Promise", js_name = "allSettled")]
    pub(crate) fn try_static_call_Promise_allSettled__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Promise", js_name = "any")]
    pub(crate) fn try_static_call_Promise_any__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Promise", js_name = "race")]
    pub(crate) fn try_static_call_Promise_race__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Promise", js_name = "try")]
    pub(crate) fn try_static_call_Promise_try__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "Promise", js_name = "withResolvers")]
    pub(crate) fn static_call_Promise_withResolvers__as_value() -> JsValue;
}
