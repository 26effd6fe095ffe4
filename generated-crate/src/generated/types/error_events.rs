//! Types: The events of uncaught errors and unhandled rejections, and reportError

#[cfg(any(feature = "audio-worklet", feature = "error-events", feature = "media-recorder", feature = "navigation"))]
web_interface! {
    /// An event for an error that no script has caught.
    ///
    /// `interface ErrorEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `error-events`. Exposed everywhere. [MDN](https://developer.mozilla.org/docs/Web/API/ErrorEvent) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#errorevent)
    pub struct ErrorEvent: [crate::Event, crate::Object];
    class = "ErrorEvent";
}

#[cfg(feature = "error-events")]
web_dictionary! {
    /// The fields of a new `ErrorEvent`.
    ///
    /// `dictionary ErrorEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `error-events`.
    pub struct ErrorEventInit: [crate::EventInit, crate::Object];
    name = "ErrorEventInit";
    optional;
}

#[cfg(any(feature = "error-events", feature = "event-handlers", feature = "worker-scope"))]
web_interface! {
    /// An event for a rejected promise without a handler, or one that got a handler late.
    ///
    /// `interface PromiseRejectionEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `error-events`. Exposed everywhere. [MDN](https://developer.mozilla.org/docs/Web/API/PromiseRejectionEvent) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#promiserejectionevent)
    pub struct PromiseRejectionEvent: [crate::Event, crate::Object];
    class = "PromiseRejectionEvent";
}

#[cfg(feature = "error-events")]
web_dictionary! {
    /// The fields of a new `PromiseRejectionEvent`.
    ///
    /// `dictionary PromiseRejectionEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `error-events`.
    pub struct PromiseRejectionEventInit: [crate::EventInit, crate::Object];
    name = "PromiseRejectionEventInit";
}

#[cfg(feature = "error-events")]
web_stands_for!(crate::ErrorEvent, crate::ErrorEventInit);

#[cfg(feature = "error-events")]
web_stands_for!(crate::PromiseRejectionEvent, crate::PromiseRejectionEventInit);
