//! Types: The events of uncaught errors and unhandled rejections, and reportError

#[cfg(any(feature = "audio-worklet", feature = "error-events", feature = "media-recorder", feature = "navigation"))]
web_interface! {
    /// `interface ErrorEvent : Event`
    ///
    /// Exposed everywhere.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/ErrorEvent) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#errorevent)
    pub struct ErrorEvent: [crate::Event, crate::Object];
    class = "ErrorEvent";
}

#[cfg(feature = "error-events")]
web_dictionary! {
    /// `dictionary ErrorEventInit : EventInit`
    pub struct ErrorEventInit: [crate::EventInit, crate::Object];
    name = "ErrorEventInit";
    optional;
}

#[cfg(any(feature = "error-events", feature = "event-handlers", feature = "worker-scope"))]
web_interface! {
    /// `interface PromiseRejectionEvent : Event`
    ///
    /// Exposed everywhere.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/PromiseRejectionEvent) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#promiserejectionevent)
    pub struct PromiseRejectionEvent: [crate::Event, crate::Object];
    class = "PromiseRejectionEvent";
}

#[cfg(feature = "error-events")]
web_dictionary! {
    /// `dictionary PromiseRejectionEventInit : EventInit`
    pub struct PromiseRejectionEventInit: [crate::EventInit, crate::Object];
    name = "PromiseRejectionEventInit";
}

#[cfg(feature = "error-events")]
web_stands_for!(crate::ErrorEvent, crate::ErrorEventInit);

#[cfg(feature = "error-events")]
web_stands_for!(crate::PromiseRejectionEvent, crate::PromiseRejectionEventInit);
