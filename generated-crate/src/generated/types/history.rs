//! Types: The session history: History, and the popstate and hashchange events

#[cfg(feature = "history")]
web_enumeration! {
    /// Whether the browser or the page restores the scroll position on back and forward.
    ///
    /// `enum ScrollRestoration`
    ///
    /// Feature `history`.
    pub enum ScrollRestoration {
        Auto = "auto",
        Manual = "manual",
    }
}

#[cfg(feature = "history")]
web_interface! {
    /// The pages visited in this tab, to move through and to change from script.
    ///
    /// `interface History`
    ///
    /// Feature `history`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/History) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-history-interface)
    pub struct History: [crate::Object];
    class = "History";
}

web_interface! {
    /// The event at which the user has moved between history entries of the same document.
    ///
    /// `interface PopStateEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `history`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/PopStateEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-popstateevent-interface)
    pub struct PopStateEvent: [crate::Event, crate::Object];
    class = "PopStateEvent";
}

#[cfg(feature = "history")]
web_dictionary! {
    /// Options for making a `PopStateEvent`.
    ///
    /// `dictionary PopStateEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `history`.
    pub struct PopStateEventInit: [crate::EventInit, crate::Object];
    name = "PopStateEventInit";
    optional;
}

web_interface! {
    /// The event at which the part of the URL after the `#` has changed.
    ///
    /// `interface HashChangeEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `history`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HashChangeEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-hashchangeevent-interface)
    pub struct HashChangeEvent: [crate::Event, crate::Object];
    class = "HashChangeEvent";
}

#[cfg(feature = "history")]
web_dictionary! {
    /// Options for making a `HashChangeEvent`.
    ///
    /// `dictionary HashChangeEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `history`.
    pub struct HashChangeEventInit: [crate::EventInit, crate::Object];
    name = "HashChangeEventInit";
    optional;
}

#[cfg(feature = "history")]
web_stands_for!(crate::PopStateEvent, crate::PopStateEventInit);

#[cfg(feature = "history")]
web_stands_for!(crate::HashChangeEvent, crate::HashChangeEventInit);
