//! Types: The events of pages that are shown, frozen and left, and prerendering

#[cfg(all(feature = "experimental", feature = "page-lifecycle"))]
web_interface! {
    /// A performance entry for a change of the page between visible and hidden.
    ///
    /// `interface VisibilityStateEntry : PerformanceEntry`
    ///
    /// Inherits the methods of [`PerformanceEntry`](crate::PerformanceEntry).
    ///
    /// Features `page-lifecycle` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VisibilityStateEntry) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#the-visibilitystateentry-interface)
    pub struct VisibilityStateEntry: [crate::PerformanceEntry, crate::Object];
    class = "VisibilityStateEntry";
}

web_interface! {
    /// The event on a document just before another document takes its place.
    ///
    /// `interface PageSwapEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `page-lifecycle`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PageSwapEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-pageswapevent-interface)
    pub struct PageSwapEvent: [crate::Event, crate::Object];
    class = "PageSwapEvent";
}

#[cfg(feature = "page-lifecycle")]
web_dictionary! {
    /// The values to make a `PageSwapEvent` from.
    ///
    /// `dictionary PageSwapEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `page-lifecycle`.
    pub struct PageSwapEventInit: [crate::EventInit, crate::Object];
    name = "PageSwapEventInit";
    optional;
}

web_interface! {
    /// The event on a document just before it is first painted or shown again.
    ///
    /// `interface PageRevealEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `page-lifecycle`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PageRevealEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-pagerevealevent-interface)
    pub struct PageRevealEvent: [crate::Event, crate::Object];
    class = "PageRevealEvent";
}

#[cfg(feature = "page-lifecycle")]
web_dictionary! {
    /// The values to make a `PageRevealEvent` from.
    ///
    /// `dictionary PageRevealEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `page-lifecycle`.
    pub struct PageRevealEventInit: [crate::EventInit, crate::Object];
    name = "PageRevealEventInit";
    optional;
}

web_interface! {
    /// The event when a page is shown or hidden by a navigation.
    ///
    /// `interface PageTransitionEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `page-lifecycle`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/PageTransitionEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-pagetransitionevent-interface)
    pub struct PageTransitionEvent: [crate::Event, crate::Object];
    class = "PageTransitionEvent";
}

#[cfg(feature = "page-lifecycle")]
web_dictionary! {
    /// The values to make a `PageTransitionEvent` from.
    ///
    /// `dictionary PageTransitionEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `page-lifecycle`.
    pub struct PageTransitionEventInit: [crate::EventInit, crate::Object];
    name = "PageTransitionEventInit";
    optional;
}

web_interface! {
    /// The event before a page is left, which can make the browser ask the user first.
    ///
    /// `interface BeforeUnloadEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `page-lifecycle`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/BeforeUnloadEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-beforeunloadevent-interface)
    pub struct BeforeUnloadEvent: [crate::Event, crate::Object];
    class = "BeforeUnloadEvent";
}

#[cfg(all(feature = "experimental", feature = "page-lifecycle"))]
web_enumeration! {
    /// Whether a client is `active` or `frozen`.
    ///
    /// `enum ClientLifecycleState`
    ///
    /// Features `page-lifecycle` and `experimental`.
    pub enum ClientLifecycleState {
        Active = "active",
        Frozen = "frozen",
    }
}

#[cfg(feature = "page-lifecycle")]
web_stands_for!(crate::PageSwapEvent, crate::PageSwapEventInit);

#[cfg(feature = "page-lifecycle")]
web_stands_for!(crate::PageRevealEvent, crate::PageRevealEventInit);

#[cfg(feature = "page-lifecycle")]
web_stands_for!(crate::PageTransitionEvent, crate::PageTransitionEventInit);
