//! Types: Freeing what is no longer needed: DisposableStack and AsyncDisposableStack

web_interface! {
    /// `interface DisposableStack`
    ///
    /// Exposed everywhere.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DisposableStack) · [Specification](https://tc39.es/proposal-async-explicit-resource-management/#sec-disposablestack-objects)
    pub struct DisposableStack: [crate::Object];
    class = "DisposableStack";
}

web_interface! {
    /// `interface AsyncDisposableStack`
    ///
    /// Exposed everywhere.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AsyncDisposableStack) · [Specification](https://tc39.es/proposal-async-explicit-resource-management/#sec-asyncdisposablestack-objects)
    pub struct AsyncDisposableStack: [crate::Object];
    class = "AsyncDisposableStack";
}
