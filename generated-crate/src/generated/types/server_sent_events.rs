//! Types: Events that a server sends: EventSource

web_interface! {
    /// `interface EventSource : EventTarget`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/EventSource) · [Specification](https://html.spec.whatwg.org/multipage/server-sent-events.html#the-eventsource-interface)
    pub struct EventSource: [crate::EventTarget, crate::Object];
    class = "EventSource";
}

web_dictionary! {
    /// `dictionary EventSourceInit`
    pub struct EventSourceInit: [crate::Object];
    name = "EventSourceInit";
}
