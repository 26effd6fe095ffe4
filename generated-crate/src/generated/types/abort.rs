//! Types: Cancelling: AbortController and AbortSignal

#[cfg(any(feature = "abort", feature = "scheduler"))]
web_interface! {
    /// The sender's side of a cancellation: it owns one signal and can abort it.
    ///
    /// `interface AbortController`
    ///
    /// Feature `abort`. Exposed everywhere. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/AbortController) · [Specification](https://dom.spec.whatwg.org/#interface-abortcontroller)
    pub struct AbortController: [crate::Object];
    class = "AbortController";
    extended;
}

web_interface! {
    /// A signal that tells asynchronous work, such as a fetch, to stop.
    ///
    /// `interface AbortSignal : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `abort`. Exposed everywhere. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/AbortSignal) · [Specification](https://dom.spec.whatwg.org/#interface-AbortSignal)
    pub struct AbortSignal: [crate::EventTarget, crate::Object];
    class = "AbortSignal";
    extended;
}
