//! Types: Navigations that a page can see and intercept: the Navigation API

/// `interface Navigation : EventTarget`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/Navigation) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#navigation-interface)
#[cfg(feature = "navigation")]
#[repr(transparent)]
pub struct Navigation {
    parent: crate::EventTarget,
}
#[cfg(feature = "navigation")]
interface!(Navigation: crate::EventTarget; "Navigation");

/// `dictionary NavigationUpdateCurrentEntryOptions`
#[cfg(feature = "navigation")]
#[repr(transparent)]
pub struct NavigationUpdateCurrentEntryOptions {
    parent: crate::Object,
}
#[cfg(feature = "navigation")]
dictionary!(NavigationUpdateCurrentEntryOptions:; "NavigationUpdateCurrentEntryOptions");

/// `dictionary NavigationOptions`
#[cfg(feature = "navigation")]
#[repr(transparent)]
pub struct NavigationOptions {
    parent: crate::Object,
}
#[cfg(feature = "navigation")]
dictionary!(NavigationOptions:; "NavigationOptions");
#[cfg(feature = "navigation")]
extended!([] NavigationOptions);

/// `dictionary NavigationNavigateOptions : NavigationOptions`
#[cfg(feature = "navigation")]
#[repr(transparent)]
pub struct NavigationNavigateOptions {
    parent: crate::NavigationOptions,
}
#[cfg(feature = "navigation")]
dictionary!(NavigationNavigateOptions: crate::NavigationOptions; "NavigationNavigateOptions");

/// `dictionary NavigationReloadOptions : NavigationOptions`
#[cfg(feature = "navigation")]
#[repr(transparent)]
pub struct NavigationReloadOptions {
    parent: crate::NavigationOptions,
}
#[cfg(feature = "navigation")]
dictionary!(NavigationReloadOptions: crate::NavigationOptions; "NavigationReloadOptions");

/// `dictionary NavigationResult`
#[cfg(feature = "navigation")]
#[repr(transparent)]
pub struct NavigationResult {
    parent: crate::Object,
}
#[cfg(feature = "navigation")]
dictionary!(NavigationResult:; "NavigationResult");

/// `enum NavigationHistoryBehavior`
#[cfg(feature = "navigation")]
#[non_exhaustive]
pub enum NavigationHistoryBehavior {
    /// `"auto"`
    Auto,
    /// `"push"`
    Push,
    /// `"replace"`
    Replace,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "navigation")]
enumeration!(NavigationHistoryBehavior {
    Auto = "auto",
    Push = "push",
    Replace = "replace",
});

/// `enum NavigationType`
#[cfg(any(feature = "navigation", all(feature = "experimental", feature = "paint-timing")))]
#[non_exhaustive]
pub enum NavigationType {
    /// `"push"`
    Push,
    /// `"replace"`
    Replace,
    /// `"reload"`
    Reload,
    /// `"traverse"`
    Traverse,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "navigation", all(feature = "experimental", feature = "paint-timing")))]
enumeration!(NavigationType {
    Push = "push",
    Replace = "replace",
    Reload = "reload",
    Traverse = "traverse",
});

/// `interface NavigationHistoryEntry : EventTarget`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationHistoryEntry) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-navigationhistoryentry-interface)
#[cfg(feature = "navigation")]
#[repr(transparent)]
pub struct NavigationHistoryEntry {
    parent: crate::EventTarget,
}
#[cfg(feature = "navigation")]
interface!(NavigationHistoryEntry: crate::EventTarget; "NavigationHistoryEntry");

/// `interface NavigationTransition`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationTransition) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#navigationtransition)
#[cfg(feature = "navigation")]
#[repr(transparent)]
pub struct NavigationTransition {
    parent: crate::Object,
}
#[cfg(feature = "navigation")]
interface!(NavigationTransition:; "NavigationTransition");

/// `interface NavigationActivation`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationActivation) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#navigationactivation)
#[cfg(any(feature = "navigation", feature = "page-lifecycle"))]
#[repr(transparent)]
pub struct NavigationActivation {
    parent: crate::Object,
}
#[cfg(any(feature = "navigation", feature = "page-lifecycle"))]
interface!(NavigationActivation:; "NavigationActivation");

/// `interface NavigateEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigateEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-navigateevent-interface)
#[cfg(feature = "navigation")]
#[repr(transparent)]
pub struct NavigateEvent {
    parent: crate::Event,
}
#[cfg(feature = "navigation")]
interface!(NavigateEvent: crate::Event; "NavigateEvent");

/// `dictionary NavigateEventInit : EventInit`
#[cfg(feature = "navigation")]
#[repr(transparent)]
pub struct NavigateEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "navigation")]
dictionary!(NavigateEventInit: crate::EventInit; "NavigateEventInit");

/// `dictionary NavigationInterceptOptions`
#[cfg(feature = "navigation")]
#[repr(transparent)]
pub struct NavigationInterceptOptions {
    parent: crate::Object,
}
#[cfg(feature = "navigation")]
dictionary!(NavigationInterceptOptions:; "NavigationInterceptOptions");

/// `enum NavigationFocusReset`
#[cfg(feature = "navigation")]
#[non_exhaustive]
pub enum NavigationFocusReset {
    /// `"after-transition"`
    AfterTransition,
    /// `"manual"`
    Manual,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "navigation")]
enumeration!(NavigationFocusReset {
    AfterTransition = "after-transition",
    Manual = "manual",
});

/// `enum NavigationScrollBehavior`
#[cfg(feature = "navigation")]
#[non_exhaustive]
pub enum NavigationScrollBehavior {
    /// `"after-transition"`
    AfterTransition,
    /// `"manual"`
    Manual,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "navigation")]
enumeration!(NavigationScrollBehavior {
    AfterTransition = "after-transition",
    Manual = "manual",
});

/// `interface NavigationPrecommitController`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationPrecommitController) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-navigationprecommitcontroller-interface)
#[cfg(feature = "navigation")]
#[repr(transparent)]
pub struct NavigationPrecommitController {
    parent: crate::Object,
}
#[cfg(feature = "navigation")]
interface!(NavigationPrecommitController:; "NavigationPrecommitController");

/// `interface NavigationDestination`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationDestination) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-navigationdestination-interface)
#[cfg(feature = "navigation")]
#[repr(transparent)]
pub struct NavigationDestination {
    parent: crate::Object,
}
#[cfg(feature = "navigation")]
interface!(NavigationDestination:; "NavigationDestination");

/// `interface NavigationCurrentEntryChangeEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationCurrentEntryChangeEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-navigationcurrententrychangeevent-interface)
#[cfg(feature = "navigation")]
#[repr(transparent)]
pub struct NavigationCurrentEntryChangeEvent {
    parent: crate::Event,
}
#[cfg(feature = "navigation")]
interface!(NavigationCurrentEntryChangeEvent: crate::Event; "NavigationCurrentEntryChangeEvent");

/// `dictionary NavigationCurrentEntryChangeEventInit : EventInit`
#[cfg(feature = "navigation")]
#[repr(transparent)]
pub struct NavigationCurrentEntryChangeEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "navigation")]
dictionary!(NavigationCurrentEntryChangeEventInit: crate::EventInit; "NavigationCurrentEntryChangeEventInit");

/// `callback NavigationPrecommitHandler = Promise<undefined> (NavigationPrecommitController controller)`
#[cfg(feature = "navigation")]
pub type NavigationPrecommitHandler = crate::Function<fn(crate::NavigationPrecommitController) -> crate::Promise<()>>;

/// `callback NavigationInterceptHandler = Promise<undefined> ()`
#[cfg(feature = "navigation")]
pub type NavigationInterceptHandler = crate::Function<fn() -> crate::Promise<()>>;
