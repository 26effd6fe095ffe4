//! Types: The session history: History, and the popstate and hashchange events

#[cfg(feature = "history")]
web_enumeration! {
    /// `enum ScrollRestoration`
    pub enum ScrollRestoration {
        Auto = "auto",
        Manual = "manual",
    }
}

#[cfg(feature = "history")]
web_interface! {
    /// `interface History`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/History) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-history-interface)
    pub struct History: [crate::Object];
    class = "History";
}

web_interface! {
    /// `interface PopStateEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/PopStateEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-popstateevent-interface)
    pub struct PopStateEvent: [crate::Event, crate::Object];
    class = "PopStateEvent";
}

#[cfg(feature = "history")]
web_dictionary! {
    /// `dictionary PopStateEventInit : EventInit`
    pub struct PopStateEventInit: [crate::EventInit, crate::Object];
    name = "PopStateEventInit";
    optional;
}

web_interface! {
    /// `interface HashChangeEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HashChangeEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-hashchangeevent-interface)
    pub struct HashChangeEvent: [crate::Event, crate::Object];
    class = "HashChangeEvent";
}

#[cfg(feature = "history")]
web_dictionary! {
    /// `dictionary HashChangeEventInit : EventInit`
    pub struct HashChangeEventInit: [crate::EventInit, crate::Object];
    name = "HashChangeEventInit";
    optional;
}

#[cfg(feature = "history")]
web_stands_for!(crate::PopStateEvent, crate::PopStateEventInit);

#[cfg(feature = "history")]
web_stands_for!(crate::HashChangeEvent, crate::HashChangeEventInit);
