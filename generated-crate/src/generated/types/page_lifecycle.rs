//! Types: The events of pages that are shown, frozen and left, and prerendering

/// `interface VisibilityStateEntry : PerformanceEntry`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VisibilityStateEntry) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#the-visibilitystateentry-interface)
#[cfg(all(feature = "experimental", feature = "page-lifecycle"))]
#[repr(transparent)]
pub struct VisibilityStateEntry {
    parent: crate::PerformanceEntry,
}
#[cfg(all(feature = "experimental", feature = "page-lifecycle"))]
interface!(VisibilityStateEntry: crate::PerformanceEntry; "VisibilityStateEntry");

/// `interface PageSwapEvent : Event`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PageSwapEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-pageswapevent-interface)
#[repr(transparent)]
pub struct PageSwapEvent {
    parent: crate::Event,
}
interface!(PageSwapEvent: crate::Event; "PageSwapEvent");

/// `dictionary PageSwapEventInit : EventInit`
#[cfg(feature = "page-lifecycle")]
#[repr(transparent)]
pub struct PageSwapEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "page-lifecycle")]
dictionary!(PageSwapEventInit: crate::EventInit; "PageSwapEventInit");

/// `interface PageRevealEvent : Event`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PageRevealEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-pagerevealevent-interface)
#[repr(transparent)]
pub struct PageRevealEvent {
    parent: crate::Event,
}
interface!(PageRevealEvent: crate::Event; "PageRevealEvent");

/// `dictionary PageRevealEventInit : EventInit`
#[cfg(feature = "page-lifecycle")]
#[repr(transparent)]
pub struct PageRevealEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "page-lifecycle")]
dictionary!(PageRevealEventInit: crate::EventInit; "PageRevealEventInit");

/// `interface PageTransitionEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/PageTransitionEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-pagetransitionevent-interface)
#[repr(transparent)]
pub struct PageTransitionEvent {
    parent: crate::Event,
}
interface!(PageTransitionEvent: crate::Event; "PageTransitionEvent");

/// `dictionary PageTransitionEventInit : EventInit`
#[cfg(feature = "page-lifecycle")]
#[repr(transparent)]
pub struct PageTransitionEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "page-lifecycle")]
dictionary!(PageTransitionEventInit: crate::EventInit; "PageTransitionEventInit");

/// `interface BeforeUnloadEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/BeforeUnloadEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-beforeunloadevent-interface)
#[repr(transparent)]
pub struct BeforeUnloadEvent {
    parent: crate::Event,
}
interface!(BeforeUnloadEvent: crate::Event; "BeforeUnloadEvent");

/// `enum ClientLifecycleState`
#[cfg(all(feature = "experimental", feature = "page-lifecycle"))]
#[non_exhaustive]
pub enum ClientLifecycleState {
    /// `"active"`
    Active,
    /// `"frozen"`
    Frozen,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "page-lifecycle"))]
enumeration!(ClientLifecycleState {
    Active = "active",
    Frozen = "frozen",
});
