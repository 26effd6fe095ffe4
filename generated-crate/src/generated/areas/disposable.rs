//! Freeing what is no longer needed: DisposableStack and AsyncDisposableStack

use crate::runtime::prelude::*;
use crate::{AsyncDisposableStack, DisposableStack};

impl DisposableStack {
    /// Makes a new `DisposableStack`.
    ///
    /// `constructor()`
    ///
    /// Feature `disposable`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DisposableStack/DisposableStack) · [Specification](https://tc39.es/proposal-async-explicit-resource-management/#sec-disposablestack-constructor)
    #[inline]
    pub fn new() -> DisposableStack {
        Js::new_DisposableStack__as_value().cast()
    }

    /// Whether the stack has been disposed or moved.
    ///
    /// `readonly attribute boolean disposed`
    ///
    /// Feature `disposable`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DisposableStack/disposed) · [Specification](https://tc39.es/proposal-async-explicit-resource-management/#sec-get-disposablestack.prototype.disposed)
    #[inline]
    pub fn disposed(&self) -> bool {
        Js::get_disposed__as_bool(js(self)).get()
    }

    /// Adds a value with a callback to dispose it, and returns the value.
    ///
    /// `T adopt(T value, (T) -> undefined onDispose)`
    ///
    /// Feature `disposable`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DisposableStack/adopt) · [Specification](https://tc39.es/proposal-async-explicit-resource-management/#sec-asyncdisposablestack.prototype.adopt)
    ///
    /// # Errors
    ///
    /// Throws a `ReferenceError` where the stack is disposed, and a `TypeError` where `onDispose` is not a
    /// function.
    #[inline]
    pub fn adopt<T>(
        &self,
        value: impl IntoJs<T>,
        on_dispose: impl IntoFunctionOnce<Function<fn(T)>>,
    ) -> Result<T, Exception>
    where
        T: FromJs,
    {
        Js::try_call_adopt__value2__as_value(js(self), &value.to_value(), &on_dispose.into_callback().into_function())
            .map(Js::read)
    }

    /// Adds a callback to run on disposal.
    ///
    /// `undefined defer(() -> undefined onDispose)`
    ///
    /// Feature `disposable`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DisposableStack/defer) · [Specification](https://tc39.es/proposal-async-explicit-resource-management/#sec-asyncdisposablestack.prototype.defer)
    ///
    /// # Errors
    ///
    /// Throws a `ReferenceError` where the stack is disposed, and a `TypeError` where `onDispose` is not a
    /// function.
    #[inline]
    pub fn defer(&self, on_dispose: impl IntoFunctionOnce<Function<fn()>>) -> Result<(), Exception> {
        Js::try_call_defer__value(js(self), &on_dispose.into_callback().into_function())
    }

    /// Disposes everything on the stack, the last one first; a second call does nothing.
    ///
    /// `undefined dispose()`
    ///
    /// Feature `disposable`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DisposableStack/dispose) · [Specification](https://tc39.es/proposal-async-explicit-resource-management/#sec-disposablestack.prototype.dispose)
    ///
    /// # Errors
    ///
    /// Throws the error of a disposer that fails, or a `SuppressedError` where several fail.
    #[inline]
    pub fn dispose(&self) -> Result<(), Exception> {
        Js::try_call_dispose(js(self))
    }

    /// Moves everything to a new stack, and marks this one as disposed.
    ///
    /// `DisposableStack move()`
    ///
    /// Feature `disposable`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DisposableStack/move) · [Specification](https://tc39.es/proposal-async-explicit-resource-management/#sec-disposablestack.prototype.move)
    ///
    /// # Errors
    ///
    /// Throws a `ReferenceError` where the stack is disposed.
    #[doc(alias = "move")]
    #[inline]
    pub fn move_(&self) -> Result<DisposableStack, Exception> {
        Js::try_call_move__as_value(js(self)).map(Js::read)
    }

    /// Adds a resource that has its own dispose method, and returns it.
    ///
    /// `T use(T value)`
    ///
    /// Feature `disposable`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DisposableStack/use) · [Specification](https://tc39.es/proposal-async-explicit-resource-management/#sec-disposablestack.prototype.use)
    ///
    /// # Errors
    ///
    /// Throws a `ReferenceError` where the stack is disposed, and a `TypeError` where `value` is not null or
    /// undefined and has no `Symbol.dispose` method.
    #[doc(alias = "use")]
    #[inline]
    pub fn use_<T>(&self, value: impl IntoJs<T>) -> Result<T, Exception>
    where
        T: FromJs,
    {
        Js::try_call_use__value__as_value(js(self), &value.to_value()).map(Js::read)
    }

    /// Disposes the stack, the same as `dispose`; the `using` statement calls it.
    ///
    /// `undefined disposeSymbol()`
    ///
    /// Feature `disposable`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DisposableStack/Symbol.dispose) · [Specification](https://tc39.es/proposal-async-explicit-resource-management/#sec-disposablestack.prototype-@@dispose)
    ///
    /// # Errors
    ///
    /// Throws the error of a disposer that fails, or a `SuppressedError` where several fail.
    #[doc(alias = "@@dispose")]
    #[inline]
    pub fn dispose_symbol(&self) -> Result<(), Exception> {
        Js::try_call_symbol_dispose(js(self))
    }

    /// The text `DisposableStack`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `disposable`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DisposableStack) · [Specification](https://tc39.es/proposal-async-explicit-resource-management/#sec-disposablestack-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl AsyncDisposableStack {
    /// Makes a new `AsyncDisposableStack`.
    ///
    /// `constructor()`
    ///
    /// Feature `disposable`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AsyncDisposableStack/AsyncDisposableStack) · [Specification](https://tc39.es/proposal-async-explicit-resource-management/#sec-properties-of-the-asyncdisposablestack-constructor)
    #[inline]
    pub fn new() -> AsyncDisposableStack {
        Js::new_AsyncDisposableStack__as_value().cast()
    }

    /// Whether the stack has been disposed or moved.
    ///
    /// `readonly attribute boolean disposed`
    ///
    /// Feature `disposable`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AsyncDisposableStack/disposed) · [Specification](https://tc39.es/proposal-async-explicit-resource-management/#sec-get-asyncdisposablestack.prototype.disposed)
    #[inline]
    pub fn disposed(&self) -> bool {
        Js::get_disposed__as_bool(js(self)).get()
    }

    /// Adds a value with an async callback to dispose it, and returns the value.
    ///
    /// `T adopt(T value, (T) -> Promise<undefined> onDisposeAsync)`
    ///
    /// Feature `disposable`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AsyncDisposableStack/adopt) · [Specification](https://tc39.es/proposal-async-explicit-resource-management/#sec-asyncdisposablestack.prototype.adopt)
    ///
    /// # Errors
    ///
    /// Throws a `ReferenceError` where the stack is disposed, and a `TypeError` where `onDisposeAsync` is not a
    /// function.
    #[inline]
    pub fn adopt<T>(
        &self,
        value: impl IntoJs<T>,
        on_dispose_async: impl IntoAsyncFunctionOnce<Function<fn(T) -> Promise<()>>>,
    ) -> Result<T, Exception>
    where
        T: FromJs,
    {
        Js::try_call_adopt__value2__as_value(
            js(self),
            &value.to_value(),
            &on_dispose_async.into_callback().into_function(),
        )
        .map(Js::read)
    }

    /// Adds an async callback to run on disposal.
    ///
    /// `undefined defer(() -> Promise<undefined> onDisposeAsync)`
    ///
    /// Feature `disposable`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AsyncDisposableStack/defer) · [Specification](https://tc39.es/proposal-async-explicit-resource-management/#sec-asyncdisposablestack.prototype.defer)
    ///
    /// # Errors
    ///
    /// Throws a `ReferenceError` where the stack is disposed, and a `TypeError` where `onDisposeAsync` is not a
    /// function.
    #[inline]
    pub fn defer(
        &self,
        on_dispose_async: impl IntoAsyncFunctionOnce<Function<fn() -> Promise<()>>>,
    ) -> Result<(), Exception> {
        Js::try_call_defer__value(js(self), &on_dispose_async.into_callback().into_function())
    }

    /// Disposes everything on the stack, the last one first, and resolves when that is done.
    ///
    /// `Promise<undefined> disposeAsync()`
    ///
    /// Feature `disposable`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AsyncDisposableStack/disposeAsync) · [Specification](https://tc39.es/proposal-async-explicit-resource-management/#sec-asyncdisposablestack.prototype.disposeAsync)
    #[doc(alias = "disposeAsync")]
    #[inline]
    pub fn dispose_async(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_disposeAsync__as_value(js(self)))
    }

    /// Moves everything to a new stack, and marks this one as disposed.
    ///
    /// `AsyncDisposableStack move()`
    ///
    /// Feature `disposable`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AsyncDisposableStack/move) · [Specification](https://tc39.es/proposal-async-explicit-resource-management/#sec-asyncdisposablestack.prototype.move)
    ///
    /// # Errors
    ///
    /// Throws a `ReferenceError` where the stack is disposed.
    #[doc(alias = "move")]
    #[inline]
    pub fn move_(&self) -> Result<AsyncDisposableStack, Exception> {
        Js::try_call_move__as_value(js(self)).map(Js::read)
    }

    /// Adds a resource that has its own async or plain dispose method, and returns it.
    ///
    /// `T use(T value)`
    ///
    /// Feature `disposable`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AsyncDisposableStack/use) · [Specification](https://tc39.es/proposal-async-explicit-resource-management/#sec-asyncdisposablestack.prototype.use)
    ///
    /// # Errors
    ///
    /// Throws a `ReferenceError` where the stack is disposed, and a `TypeError` where `value` has neither a
    /// `Symbol.asyncDispose` nor a `Symbol.dispose` method.
    #[doc(alias = "use")]
    #[inline]
    pub fn use_<T>(&self, value: impl IntoJs<T>) -> Result<T, Exception>
    where
        T: FromJs,
    {
        Js::try_call_use__value__as_value(js(self), &value.to_value()).map(Js::read)
    }

    /// Disposes the stack, the same as `disposeAsync`; the `await using` statement calls it.
    ///
    /// `Promise<undefined> asyncDisposeSymbol()`
    ///
    /// Feature `disposable`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AsyncDisposableStack/Symbol.asyncDispose) · [Specification](https://tc39.es/proposal-async-explicit-resource-management/#sec-asyncdisposablestack.prototype-@@asyncDispose)
    #[doc(alias = "@@asyncDispose")]
    #[inline]
    pub fn async_dispose_symbol(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_symbol_asyncDispose__as_value(js(self)))
    }

    /// The text `AsyncDisposableStack`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `disposable`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AsyncDisposableStack) · [Specification](https://tc39.es/proposal-async-explicit-resource-management/#sec-asyncdisposablestack-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "disposed")]
    pub(crate) fn get_disposed__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "adopt")]
    pub(crate) fn try_call_adopt__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "defer")]
    pub(crate) fn try_call_defer__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "dispose")]
    pub(crate) fn try_call_dispose(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "disposeAsync")]
    pub(crate) fn try_call_disposeAsync__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "move")]
    pub(crate) fn try_call_move__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "use")]
    pub(crate) fn try_call_use__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "AsyncDisposableStack")]
    pub(crate) fn new_AsyncDisposableStack__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "DisposableStack")]
    pub(crate) fn new_DisposableStack__as_value() -> Js;
}
