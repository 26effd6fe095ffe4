//! Types: Events that a server sends: EventSource

/// `interface EventSource : EventTarget`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/EventSource) · [Specification](https://html.spec.whatwg.org/multipage/server-sent-events.html#the-eventsource-interface)
#[repr(transparent)]
pub struct EventSource {
    parent: crate::EventTarget,
}
interface!(EventSource: crate::EventTarget; "EventSource");

/// `dictionary EventSourceInit`
#[repr(transparent)]
pub struct EventSourceInit {
    parent: crate::Object,
}
dictionary!(EventSourceInit:; "EventSourceInit");
