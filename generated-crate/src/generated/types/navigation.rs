//! Types: Navigations that a page can see and intercept: the Navigation API

#[cfg(feature = "navigation")]
web_interface! {
    /// `interface Navigation : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/Navigation) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#navigation-interface)
    pub struct Navigation: [crate::EventTarget, crate::Object];
    class = "Navigation";
}

#[cfg(feature = "navigation")]
web_dictionary! {
    /// `dictionary NavigationUpdateCurrentEntryOptions`
    pub struct NavigationUpdateCurrentEntryOptions: [crate::Object];
    name = "NavigationUpdateCurrentEntryOptions";
}

#[cfg(feature = "navigation")]
web_dictionary! {
    /// `dictionary NavigationOptions`
    pub struct NavigationOptions: [crate::Object];
    name = "NavigationOptions";
    extended;
}

#[cfg(feature = "navigation")]
web_dictionary! {
    /// `dictionary NavigationNavigateOptions : NavigationOptions`
    pub struct NavigationNavigateOptions: [crate::NavigationOptions, crate::Object];
    name = "NavigationNavigateOptions";
}

#[cfg(feature = "navigation")]
web_dictionary! {
    /// `dictionary NavigationReloadOptions : NavigationOptions`
    pub struct NavigationReloadOptions: [crate::NavigationOptions, crate::Object];
    name = "NavigationReloadOptions";
}

#[cfg(feature = "navigation")]
web_dictionary! {
    /// `dictionary NavigationResult`
    pub struct NavigationResult: [crate::Object];
    name = "NavigationResult";
}

#[cfg(feature = "navigation")]
web_enumeration! {
    /// `enum NavigationHistoryBehavior`
    pub enum NavigationHistoryBehavior {
        Auto = "auto",
        Push = "push",
        Replace = "replace",
    }
}

#[cfg(any(feature = "navigation", all(feature = "experimental", feature = "paint-timing")))]
web_enumeration! {
    /// `enum NavigationType`
    pub enum NavigationType {
        Push = "push",
        Replace = "replace",
        Reload = "reload",
        Traverse = "traverse",
    }
}

#[cfg(feature = "navigation")]
web_interface! {
    /// `interface NavigationHistoryEntry : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationHistoryEntry) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-navigationhistoryentry-interface)
    pub struct NavigationHistoryEntry: [crate::EventTarget, crate::Object];
    class = "NavigationHistoryEntry";
}

#[cfg(feature = "navigation")]
web_interface! {
    /// `interface NavigationTransition`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationTransition) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#navigationtransition)
    pub struct NavigationTransition: [crate::Object];
    class = "NavigationTransition";
}

#[cfg(any(feature = "navigation", feature = "page-lifecycle"))]
web_interface! {
    /// `interface NavigationActivation`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationActivation) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#navigationactivation)
    pub struct NavigationActivation: [crate::Object];
    class = "NavigationActivation";
}

#[cfg(feature = "navigation")]
web_interface! {
    /// `interface NavigateEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigateEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-navigateevent-interface)
    pub struct NavigateEvent: [crate::Event, crate::Object];
    class = "NavigateEvent";
}

#[cfg(feature = "navigation")]
web_dictionary! {
    /// `dictionary NavigateEventInit : EventInit`
    pub struct NavigateEventInit: [crate::EventInit, crate::Object];
    name = "NavigateEventInit";
}

#[cfg(feature = "navigation")]
web_dictionary! {
    /// `dictionary NavigationInterceptOptions`
    pub struct NavigationInterceptOptions: [crate::Object];
    name = "NavigationInterceptOptions";
}

#[cfg(feature = "navigation")]
web_enumeration! {
    /// `enum NavigationFocusReset`
    pub enum NavigationFocusReset {
        AfterTransition = "after-transition",
        Manual = "manual",
    }
}

#[cfg(feature = "navigation")]
web_enumeration! {
    /// `enum NavigationScrollBehavior`
    pub enum NavigationScrollBehavior {
        AfterTransition = "after-transition",
        Manual = "manual",
    }
}

#[cfg(feature = "navigation")]
web_interface! {
    /// `interface NavigationPrecommitController`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationPrecommitController) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-navigationprecommitcontroller-interface)
    pub struct NavigationPrecommitController: [crate::Object];
    class = "NavigationPrecommitController";
}

#[cfg(feature = "navigation")]
web_interface! {
    /// `interface NavigationDestination`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationDestination) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-navigationdestination-interface)
    pub struct NavigationDestination: [crate::Object];
    class = "NavigationDestination";
}

#[cfg(feature = "navigation")]
web_interface! {
    /// `interface NavigationCurrentEntryChangeEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationCurrentEntryChangeEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-navigationcurrententrychangeevent-interface)
    pub struct NavigationCurrentEntryChangeEvent: [crate::Event, crate::Object];
    class = "NavigationCurrentEntryChangeEvent";
}

#[cfg(feature = "navigation")]
web_dictionary! {
    /// `dictionary NavigationCurrentEntryChangeEventInit : EventInit`
    pub struct NavigationCurrentEntryChangeEventInit: [crate::EventInit, crate::Object];
    name = "NavigationCurrentEntryChangeEventInit";
}

/// `callback NavigationPrecommitHandler = Promise<undefined> (NavigationPrecommitController controller)`
#[cfg(feature = "navigation")]
pub type NavigationPrecommitHandler = crate::Function<fn(crate::NavigationPrecommitController) -> crate::Promise<()>>;

/// `callback NavigationInterceptHandler = Promise<undefined> ()`
#[cfg(feature = "navigation")]
pub type NavigationInterceptHandler = crate::Function<fn() -> crate::Promise<()>>;

#[cfg(feature = "navigation")]
web_stands_for!(crate::NavigateEvent, crate::NavigateEventInit);

#[cfg(feature = "navigation")]
web_stands_for!(crate::NavigationCurrentEntryChangeEvent, crate::NavigationCurrentEntryChangeEventInit);
