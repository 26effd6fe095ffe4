//! Types: Navigations that a page can see and intercept: the Navigation API

#[cfg(feature = "navigation")]
web_interface! {
    /// The entry point of the Navigation API: the window's history list and ways to move in it.
    ///
    /// `interface Navigation : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `navigation`. Exposed in Window. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/Navigation) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#navigation-interface)
    pub struct Navigation: [crate::EventTarget, crate::Object];
    class = "Navigation";
}

#[cfg(feature = "navigation")]
web_dictionary! {
    /// The new state for `updateCurrentEntry`.
    ///
    /// `dictionary NavigationUpdateCurrentEntryOptions`
    ///
    /// Feature `navigation`.
    pub struct NavigationUpdateCurrentEntryOptions: [crate::Object];
    name = "NavigationUpdateCurrentEntryOptions";
}

#[cfg(feature = "navigation")]
web_dictionary! {
    /// The options that all navigation methods share.
    ///
    /// `dictionary NavigationOptions`
    ///
    /// Feature `navigation`.
    pub struct NavigationOptions: [crate::Object];
    name = "NavigationOptions";
    extended;
}

#[cfg(feature = "navigation")]
web_dictionary! {
    /// The options of `Navigation.navigate`.
    ///
    /// `dictionary NavigationNavigateOptions : NavigationOptions`
    ///
    /// Inherits the methods of [`NavigationOptions`](crate::NavigationOptions).
    ///
    /// Feature `navigation`.
    pub struct NavigationNavigateOptions: [crate::NavigationOptions, crate::Object];
    name = "NavigationNavigateOptions";
}

#[cfg(feature = "navigation")]
web_dictionary! {
    /// The options of `Navigation.reload`.
    ///
    /// `dictionary NavigationReloadOptions : NavigationOptions`
    ///
    /// Inherits the methods of [`NavigationOptions`](crate::NavigationOptions).
    ///
    /// Feature `navigation`.
    pub struct NavigationReloadOptions: [crate::NavigationOptions, crate::Object];
    name = "NavigationReloadOptions";
}

#[cfg(feature = "navigation")]
web_dictionary! {
    /// The two promises with which a caller can follow a navigation.
    ///
    /// `dictionary NavigationResult`
    ///
    /// Feature `navigation`.
    pub struct NavigationResult: [crate::Object];
    name = "NavigationResult";
}

#[cfg(feature = "navigation")]
web_enumeration! {
    /// Whether a navigation adds a history entry or replaces the current one.
    ///
    /// `enum NavigationHistoryBehavior`
    ///
    /// Feature `navigation`.
    pub enum NavigationHistoryBehavior {
        Auto = "auto",
        Push = "push",
        Replace = "replace",
    }
}

#[cfg(any(feature = "navigation", all(feature = "experimental", feature = "paint-timing")))]
web_enumeration! {
    /// The kind of a navigation: push, replace, reload or a move through the history.
    ///
    /// `enum NavigationType`
    ///
    /// Feature `navigation`.
    pub enum NavigationType {
        Push = "push",
        Replace = "replace",
        Reload = "reload",
        Traverse = "traverse",
    }
}

#[cfg(feature = "navigation")]
web_interface! {
    /// One entry of the history list of this window, for a page of the same origin.
    ///
    /// `interface NavigationHistoryEntry : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `navigation`. Exposed in Window. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationHistoryEntry) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-navigationhistoryentry-interface)
    pub struct NavigationHistoryEntry: [crate::EventTarget, crate::Object];
    class = "NavigationHistoryEntry";
}

#[cfg(feature = "navigation")]
web_interface! {
    /// A navigation in progress that was intercepted and has not finished yet.
    ///
    /// `interface NavigationTransition`
    ///
    /// Feature `navigation`. Exposed in Window. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationTransition) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#navigationtransition)
    pub struct NavigationTransition: [crate::Object];
    class = "NavigationTransition";
}

#[cfg(any(feature = "navigation", feature = "page-lifecycle"))]
web_interface! {
    /// How the current document became the active one, and from where.
    ///
    /// `interface NavigationActivation`
    ///
    /// Feature `navigation`. Exposed in Window. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationActivation) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#navigationactivation)
    pub struct NavigationActivation: [crate::Object];
    class = "NavigationActivation";
}

#[cfg(feature = "navigation")]
web_interface! {
    /// The event before a navigation, which lets a page handle the navigation itself.
    ///
    /// `interface NavigateEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `navigation`. Exposed in Window. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigateEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-navigateevent-interface)
    pub struct NavigateEvent: [crate::Event, crate::Object];
    class = "NavigateEvent";
}

#[cfg(feature = "navigation")]
web_dictionary! {
    /// The values to make a `NavigateEvent` from.
    ///
    /// `dictionary NavigateEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `navigation`.
    pub struct NavigateEventInit: [crate::EventInit, crate::Object];
    name = "NavigateEventInit";
}

#[cfg(feature = "navigation")]
web_dictionary! {
    /// The handlers and the behavior for a navigation that the page takes over.
    ///
    /// `dictionary NavigationInterceptOptions`
    ///
    /// Feature `navigation`.
    pub struct NavigationInterceptOptions: [crate::Object];
    name = "NavigationInterceptOptions";
}

#[cfg(feature = "navigation")]
web_enumeration! {
    /// Whether the browser moves the focus after an intercepted navigation.
    ///
    /// `enum NavigationFocusReset`
    ///
    /// Feature `navigation`.
    pub enum NavigationFocusReset {
        AfterTransition = "after-transition",
        Manual = "manual",
    }
}

#[cfg(feature = "navigation")]
web_enumeration! {
    /// Whether the browser or the page sets the scroll position after an intercepted navigation.
    ///
    /// `enum NavigationScrollBehavior`
    ///
    /// Feature `navigation`.
    pub enum NavigationScrollBehavior {
        AfterTransition = "after-transition",
        Manual = "manual",
    }
}

#[cfg(feature = "navigation")]
web_interface! {
    /// The object with which a precommit handler can redirect a navigation.
    ///
    /// `interface NavigationPrecommitController`
    ///
    /// Feature `navigation`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationPrecommitController) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-navigationprecommitcontroller-interface)
    pub struct NavigationPrecommitController: [crate::Object];
    class = "NavigationPrecommitController";
}

#[cfg(feature = "navigation")]
web_interface! {
    /// The place that a navigation goes to.
    ///
    /// `interface NavigationDestination`
    ///
    /// Feature `navigation`. Exposed in Window. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationDestination) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-navigationdestination-interface)
    pub struct NavigationDestination: [crate::Object];
    class = "NavigationDestination";
}

#[cfg(feature = "navigation")]
web_interface! {
    /// The event after the current history entry has changed.
    ///
    /// `interface NavigationCurrentEntryChangeEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `navigation`. Exposed in Window. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationCurrentEntryChangeEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-navigationcurrententrychangeevent-interface)
    pub struct NavigationCurrentEntryChangeEvent: [crate::Event, crate::Object];
    class = "NavigationCurrentEntryChangeEvent";
}

#[cfg(feature = "navigation")]
web_dictionary! {
    /// The values to make a `NavigationCurrentEntryChangeEvent` from.
    ///
    /// `dictionary NavigationCurrentEntryChangeEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `navigation`.
    pub struct NavigationCurrentEntryChangeEventInit: [crate::EventInit, crate::Object];
    name = "NavigationCurrentEntryChangeEventInit";
}

/// `callback NavigationPrecommitHandler = Promise<undefined> (NavigationPrecommitController controller)`
///
/// Feature `navigation`.
#[cfg(feature = "navigation")]
pub type NavigationPrecommitHandler = crate::Function<fn(crate::NavigationPrecommitController) -> crate::Promise<()>>;

/// `callback NavigationInterceptHandler = Promise<undefined> ()`
///
/// Feature `navigation`.
#[cfg(feature = "navigation")]
pub type NavigationInterceptHandler = crate::Function<fn() -> crate::Promise<()>>;

#[cfg(feature = "navigation")]
web_stands_for!(crate::NavigateEvent, crate::NavigateEventInit);

#[cfg(feature = "navigation")]
web_stands_for!(crate::NavigationCurrentEntryChangeEvent, crate::NavigationCurrentEntryChangeEventInit);
