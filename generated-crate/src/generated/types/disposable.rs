//! Types: Freeing what is no longer needed: DisposableStack and AsyncDisposableStack

web_interface! {
    /// A stack of resources and callbacks that are disposed together, the last one first.
    ///
    /// `interface DisposableStack`
    ///
    /// Feature `disposable`. Exposed everywhere. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DisposableStack) · [Specification](https://tc39.es/proposal-async-explicit-resource-management/#sec-disposablestack-objects)
    pub struct DisposableStack: [crate::Object];
    class = "DisposableStack";
}

web_interface! {
    /// A stack of resources and callbacks that are disposed one after another, asynchronously.
    ///
    /// `interface AsyncDisposableStack`
    ///
    /// Feature `disposable`. Exposed everywhere. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AsyncDisposableStack) · [Specification](https://tc39.es/proposal-async-explicit-resource-management/#sec-asyncdisposablestack-objects)
    pub struct AsyncDisposableStack: [crate::Object];
    class = "AsyncDisposableStack";
}
