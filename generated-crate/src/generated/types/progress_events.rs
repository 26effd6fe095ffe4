//! Types: The events of a transfer that makes progress

web_interface! {
    /// An event about how far a transfer has come.
    ///
    /// `interface ProgressEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `progress-events`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ProgressEvent) · [Specification](https://xhr.spec.whatwg.org/#interface-progressevent)
    pub struct ProgressEvent: [crate::Event, crate::Object];
    class = "ProgressEvent";
}

#[cfg(feature = "progress-events")]
web_dictionary! {
    /// The values to make a `ProgressEvent` from.
    ///
    /// `dictionary ProgressEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `progress-events`.
    pub struct ProgressEventInit: [crate::EventInit, crate::Object];
    name = "ProgressEventInit";
    optional;
}

#[cfg(feature = "progress-events")]
web_stands_for!(crate::ProgressEvent, crate::ProgressEventInit);
