//! Types: The session history: History, and the popstate and hashchange events

/// `enum ScrollRestoration`
#[cfg(feature = "history")]
#[non_exhaustive]
pub enum ScrollRestoration {
    /// `"auto"`
    Auto,
    /// `"manual"`
    Manual,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "history")]
enumeration!(ScrollRestoration {
    Auto = "auto",
    Manual = "manual",
});

/// `interface History`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/History) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-history-interface)
#[cfg(feature = "history")]
#[repr(transparent)]
pub struct History {
    parent: crate::Object,
}
#[cfg(feature = "history")]
interface!(History:; "History");

/// `interface PopStateEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/PopStateEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-popstateevent-interface)
#[repr(transparent)]
pub struct PopStateEvent {
    parent: crate::Event,
}
interface!(PopStateEvent: crate::Event; "PopStateEvent");

/// `dictionary PopStateEventInit : EventInit`
#[cfg(feature = "history")]
#[repr(transparent)]
pub struct PopStateEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "history")]
dictionary!(PopStateEventInit: crate::EventInit; "PopStateEventInit");

/// `interface HashChangeEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HashChangeEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-hashchangeevent-interface)
#[repr(transparent)]
pub struct HashChangeEvent {
    parent: crate::Event,
}
interface!(HashChangeEvent: crate::Event; "HashChangeEvent");

/// `dictionary HashChangeEventInit : EventInit`
#[cfg(feature = "history")]
#[repr(transparent)]
pub struct HashChangeEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "history")]
dictionary!(HashChangeEventInit: crate::EventInit; "HashChangeEventInit");
