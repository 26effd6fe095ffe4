//! Types: Events that a server sends: EventSource

web_interface! {
    /// A connection over which a server sends events to the page.
    ///
    /// `interface EventSource : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `server-sent-events`. Exposed in Window, Worker. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/EventSource) · [Specification](https://html.spec.whatwg.org/multipage/server-sent-events.html#the-eventsource-interface)
    pub struct EventSource: [crate::EventTarget, crate::Object];
    class = "EventSource";
}

web_dictionary! {
    /// The options of a new `EventSource`.
    ///
    /// `dictionary EventSourceInit`
    ///
    /// Feature `server-sent-events`.
    pub struct EventSourceInit: [crate::Object];
    name = "EventSourceInit";
}
