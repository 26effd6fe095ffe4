//! Types: The events of a transfer that makes progress

web_interface! {
    /// `interface ProgressEvent : Event`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ProgressEvent) · [Specification](https://xhr.spec.whatwg.org/#interface-progressevent)
    pub struct ProgressEvent: [crate::Event, crate::Object];
    class = "ProgressEvent";
}

#[cfg(feature = "progress-events")]
web_dictionary! {
    /// `dictionary ProgressEventInit : EventInit`
    pub struct ProgressEventInit: [crate::EventInit, crate::Object];
    name = "ProgressEventInit";
    optional;
}

#[cfg(feature = "progress-events")]
web_stands_for!(crate::ProgressEvent, crate::ProgressEventInit);
