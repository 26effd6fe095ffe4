//! Types: Cancelling: AbortController and AbortSignal

/// `interface AbortController`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/AbortController) · [Specification](https://dom.spec.whatwg.org/#interface-abortcontroller)
#[cfg(any(feature = "abort", feature = "scheduler"))]
#[repr(transparent)]
pub struct AbortController {
    parent: crate::Object,
}
#[cfg(any(feature = "abort", feature = "scheduler"))]
interface!(AbortController:; "AbortController");
#[cfg(any(feature = "abort", feature = "scheduler"))]
extended!([] AbortController);

/// `interface AbortSignal : EventTarget`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/AbortSignal) · [Specification](https://dom.spec.whatwg.org/#interface-AbortSignal)
#[repr(transparent)]
pub struct AbortSignal {
    parent: crate::EventTarget,
}
interface!(AbortSignal: crate::EventTarget; "AbortSignal");
extended!([] AbortSignal);
