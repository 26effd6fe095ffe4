//! Types: Freeing what is no longer needed: DisposableStack and AsyncDisposableStack

/// `interface DisposableStack`
///
/// Exposed everywhere.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/DisposableStack) · [Specification](https://tc39.es/proposal-async-explicit-resource-management/#sec-disposablestack-objects)
#[repr(transparent)]
pub struct DisposableStack {
    parent: crate::Object,
}
interface!(DisposableStack:; "DisposableStack");

/// `interface AsyncDisposableStack`
///
/// Exposed everywhere.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AsyncDisposableStack) · [Specification](https://tc39.es/proposal-async-explicit-resource-management/#sec-asyncdisposablestack-objects)
#[repr(transparent)]
pub struct AsyncDisposableStack {
    parent: crate::Object,
}
interface!(AsyncDisposableStack:; "AsyncDisposableStack");
