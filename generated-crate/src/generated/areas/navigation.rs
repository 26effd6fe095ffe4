//! Navigations that a page can see and intercept: the Navigation API

use crate::runtime::prelude::*;
use crate::{
    AbortSignal, Element, ErrorEvent, Event, FormData, NavigateEvent, NavigateEventInit, Navigation,
    NavigationActivation, NavigationCurrentEntryChangeEvent, NavigationCurrentEntryChangeEventInit,
    NavigationDestination, NavigationFocusReset, NavigationHistoryBehavior, NavigationHistoryEntry,
    NavigationInterceptHandler, NavigationInterceptOptions, NavigationNavigateOptions, NavigationOptions,
    NavigationPrecommitController, NavigationPrecommitHandler, NavigationReloadOptions, NavigationResult,
    NavigationScrollBehavior, NavigationTransition, NavigationType, NavigationUpdateCurrentEntryOptions, Window,
};

impl Window {
    /// The Navigation API of this window.
    ///
    /// `readonly attribute Navigation navigation`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/Window/navigation) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigation)
    #[inline]
    pub fn navigation(&self) -> Navigation {
        FromJs::from_js(Js::get_navigation__as_value(js(self)))
    }
}

impl Navigation {
    /// Returns the neighboring history entries of the same origin, oldest first.
    ///
    /// `sequence<NavigationHistoryEntry> entries()`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/Navigation/entries) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigation-entries-dev)
    #[inline]
    pub fn entries(&self) -> Array<NavigationHistoryEntry> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// The history entry of the current page, or null if the document is not fully active.
    ///
    /// `readonly attribute NavigationHistoryEntry? currentEntry`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/Navigation/currentEntry) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigation-currententry-dev)
    #[doc(alias = "currentEntry")]
    #[inline]
    pub fn current_entry(&self) -> Option<NavigationHistoryEntry> {
        Js::get_currentEntry__as_option_value(js(self)).map(Js::read)
    }

    /// Replaces the state of the current entry without a navigation.
    ///
    /// `undefined updateCurrentEntry(NavigationUpdateCurrentEntryOptions options)`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/Navigation/updateCurrentEntry) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigation-updatecurrententry-dev)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "updateCurrentEntry")]
    #[inline]
    pub fn update_current_entry(&self, options: &NavigationUpdateCurrentEntryOptions) -> Result<(), Exception> {
        Js::try_call_updateCurrentEntry__value(js(self), options.as_ref())
    }

    /// The intercepted navigation in progress, or null.
    ///
    /// `readonly attribute NavigationTransition? transition`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/Navigation/transition) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigation-transition-dev)
    #[inline]
    pub fn transition(&self) -> Option<NavigationTransition> {
        Js::get_transition__as_option_value(js(self)).map(Js::read)
    }

    /// Information about how this document was activated, or null if it has not been yet.
    ///
    /// `readonly attribute NavigationActivation? activation`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/Navigation/activation) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigation-activation)
    #[inline]
    pub fn activation(&self) -> Option<NavigationActivation> {
        Js::get_activation__as_option_value(js(self)).map(Js::read)
    }

    /// Whether there is an earlier entry to go back to.
    ///
    /// `readonly attribute boolean canGoBack`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/Navigation/canGoBack) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigation-cangoback-dev)
    #[doc(alias = "canGoBack")]
    #[inline]
    pub fn can_go_back(&self) -> bool {
        Js::get_canGoBack__as_bool(js(self)).get()
    }

    /// Whether there is a later entry to go forward to.
    ///
    /// `readonly attribute boolean canGoForward`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/Navigation/canGoForward) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigation-cangoforward-dev)
    #[doc(alias = "canGoForward")]
    #[inline]
    pub fn can_go_forward(&self) -> bool {
        Js::get_canGoForward__as_bool(js(self)).get()
    }

    /// Navigates to an address and returns promises for the outcome.
    ///
    /// `NavigationResult navigate(USVString url, optional NavigationNavigateOptions options = {})`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/Navigation/navigate) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigation-navigate-dev)
    #[inline]
    pub fn navigate(&self, url: &str) -> NavigationResult {
        FromJs::from_js(Js::call_navigate__str__as_value(js(self), url))
    }

    /// As `navigate`, with `options`.
    ///
    /// `NavigationResult navigate(USVString url, optional NavigationNavigateOptions options = {})`
    ///
    /// Feature `navigation`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "navigate")]
    #[inline]
    pub fn navigate_with_options(
        &self,
        url: &str,
        options: &NavigationNavigateOptions,
    ) -> Result<NavigationResult, Exception> {
        Js::try_call_navigate__str_value__as_value(js(self), url, options.as_ref()).map(Js::read)
    }

    /// Loads the current page again and returns promises for the outcome.
    ///
    /// `NavigationResult reload(optional NavigationReloadOptions options = {})`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/Navigation/reload) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigation-reload-dev)
    #[inline]
    pub fn reload(&self) -> NavigationResult {
        FromJs::from_js(Js::call_reload__as_value(js(self)))
    }

    /// As `reload`, with `options`.
    ///
    /// `NavigationResult reload(optional NavigationReloadOptions options = {})`
    ///
    /// Feature `navigation`.
    #[doc(alias = "reload")]
    #[inline]
    pub fn reload_with_options(&self, options: &NavigationReloadOptions) -> NavigationResult {
        FromJs::from_js(Js::call_reload__value__as_value(js(self), options.as_ref()))
    }

    /// Goes to the history entry with this key and returns promises for the outcome.
    ///
    /// `NavigationResult traverseTo(DOMString key, optional NavigationOptions options = {})`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/Navigation/traverseTo) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigation-traverseto-dev)
    #[doc(alias = "traverseTo")]
    #[inline]
    pub fn traverse_to(&self, key: &str) -> NavigationResult {
        FromJs::from_js(Js::call_traverseTo__str__as_value(js(self), key))
    }

    /// As `traverse_to`, with `options`.
    ///
    /// `NavigationResult traverseTo(DOMString key, optional NavigationOptions options = {})`
    ///
    /// Feature `navigation`.
    #[doc(alias = "traverseTo")]
    #[inline]
    pub fn traverse_to_with_options(&self, key: &str, options: &NavigationOptions) -> NavigationResult {
        FromJs::from_js(Js::call_traverseTo__str_value__as_value(js(self), key, options.as_ref()))
    }

    /// Goes to the previous entry of this window and returns promises for the outcome.
    ///
    /// `NavigationResult back(optional NavigationOptions options = {})`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/Navigation/back) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigation-back-dev)
    #[inline]
    pub fn back(&self) -> NavigationResult {
        FromJs::from_js(Js::call_back__as_value(js(self)))
    }

    /// As `back`, with `options`.
    ///
    /// `NavigationResult back(optional NavigationOptions options = {})`
    ///
    /// Feature `navigation`.
    #[doc(alias = "back")]
    #[inline]
    pub fn back_with_options(&self, options: &NavigationOptions) -> NavigationResult {
        FromJs::from_js(Js::call_back__value__as_value(js(self), options.as_ref()))
    }

    /// Goes to the next entry of this window and returns promises for the outcome.
    ///
    /// `NavigationResult forward(optional NavigationOptions options = {})`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/Navigation/forward) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigation-forward-dev)
    #[inline]
    pub fn forward(&self) -> NavigationResult {
        FromJs::from_js(Js::call_forward__as_value(js(self)))
    }

    /// As `forward`, with `options`.
    ///
    /// `NavigationResult forward(optional NavigationOptions options = {})`
    ///
    /// Feature `navigation`.
    #[doc(alias = "forward")]
    #[inline]
    pub fn forward_with_options(&self, options: &NavigationOptions) -> NavigationResult {
        FromJs::from_js(Js::call_forward__value__as_value(js(self), options.as_ref()))
    }

    /// The handler of the event `navigate`.
    ///
    /// `attribute EventHandler onnavigate`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/Navigation/navigate_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-navigate)
    pub fn onnavigate(&self) -> Option<Function<fn(NavigateEvent)>> {
        property::get(self, "onnavigate")
    }

    /// Sets the handler of the event `navigate`.
    ///
    /// Feature `navigation`.
    #[doc(alias = "onnavigate")]
    pub fn set_onnavigate(&self, value: Option<&Function<fn(NavigateEvent)>>) {
        property::set(self, "onnavigate", nullable(value))
    }

    /// The handler of the event `navigatesuccess`.
    ///
    /// `attribute EventHandler onnavigatesuccess`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/Navigation/navigatesuccess_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-navigatesuccess)
    pub fn onnavigatesuccess(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onnavigatesuccess")
    }

    /// Sets the handler of the event `navigatesuccess`.
    ///
    /// Feature `navigation`.
    #[doc(alias = "onnavigatesuccess")]
    pub fn set_onnavigatesuccess(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onnavigatesuccess", nullable(value))
    }

    /// The handler of the event `navigateerror`.
    ///
    /// `attribute EventHandler onnavigateerror`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/Navigation/navigateerror_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-navigateerror)
    pub fn onnavigateerror(&self) -> Option<Function<fn(ErrorEvent)>> {
        property::get(self, "onnavigateerror")
    }

    /// Sets the handler of the event `navigateerror`.
    ///
    /// Feature `navigation`.
    #[doc(alias = "onnavigateerror")]
    pub fn set_onnavigateerror(&self, value: Option<&Function<fn(ErrorEvent)>>) {
        property::set(self, "onnavigateerror", nullable(value))
    }

    /// The handler of the event `currententrychange`.
    ///
    /// `attribute EventHandler oncurrententrychange`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/Navigation/currententrychange_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-currententrychange)
    pub fn oncurrententrychange(&self) -> Option<Function<fn(NavigationCurrentEntryChangeEvent)>> {
        property::get(self, "oncurrententrychange")
    }

    /// Sets the handler of the event `currententrychange`.
    ///
    /// Feature `navigation`.
    #[doc(alias = "oncurrententrychange")]
    pub fn set_oncurrententrychange(&self, value: Option<&Function<fn(NavigationCurrentEntryChangeEvent)>>) {
        property::set(self, "oncurrententrychange", nullable(value))
    }
}

impl NavigationUpdateCurrentEntryOptions {
    /// The new state for `updateCurrentEntry`.
    ///
    /// `dictionary NavigationUpdateCurrentEntryOptions`
    ///
    /// Feature `navigation`.
    pub fn new(state: &JsValue) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "state", state);
        this
    }

    /// The new state, which is copied by structured clone.
    ///
    /// `required any state`
    ///
    /// Feature `navigation`.
    #[doc(alias = "state")]
    pub fn get_state(&self) -> JsValue {
        property::get(self, "state")
    }

    /// Sets the new state, which is copied by structured clone.
    ///
    /// Feature `navigation`.
    #[doc(alias = "state")]
    pub fn set_state(&self, value: &JsValue) -> &Self {
        property::set(self, "state", value);
        self
    }
}

impl NavigationOptions {
    /// The options that all navigation methods share.
    ///
    /// `dictionary NavigationOptions`
    ///
    /// Feature `navigation`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Any value to pass on to the `navigate` event; it is not stored in the history.
    ///
    /// `any info`
    ///
    /// Feature `navigation`.
    #[doc(alias = "info")]
    pub fn get_info(&self) -> JsValue {
        property::get(self, "info")
    }

    /// Sets any value to pass on to the `navigate` event; it is not stored in the history.
    ///
    /// Feature `navigation`.
    #[doc(alias = "info")]
    pub fn set_info(&self, value: &JsValue) -> &Self {
        property::set(self, "info", value);
        self
    }
}

impl Default for NavigationOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl NavigationNavigateOptions {
    /// The options of `Navigation.navigate`.
    ///
    /// `dictionary NavigationNavigateOptions : NavigationOptions`
    ///
    /// Feature `navigation`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The state to store in the new history entry.
    ///
    /// `any state`
    ///
    /// Feature `navigation`.
    #[doc(alias = "state")]
    pub fn get_state(&self) -> JsValue {
        property::get(self, "state")
    }

    /// Sets the state to store in the new history entry.
    ///
    /// Feature `navigation`.
    #[doc(alias = "state")]
    pub fn set_state(&self, value: &JsValue) -> &Self {
        property::set(self, "state", value);
        self
    }

    /// Whether to `push` a new entry or `replace` the current one; `auto` lets the browser decide.
    ///
    /// `NavigationHistoryBehavior history = "auto"`
    ///
    /// Feature `navigation`.
    #[doc(alias = "history")]
    pub fn get_history(&self) -> Option<NavigationHistoryBehavior> {
        property::get(self, "history")
    }

    /// Sets whether to `push` a new entry or `replace` the current one; `auto` lets the browser decide.
    ///
    /// Feature `navigation`.
    #[doc(alias = "history")]
    pub fn set_history(&self, value: NavigationHistoryBehavior) -> &Self {
        property::set_str(self, "history", value.as_str());
        self
    }

    /// Sets any value to pass on to the `navigate` event; it is not stored in the history.
    ///
    /// `any info`
    ///
    /// Feature `navigation`. Inherited from `NavigationOptions`.
    #[doc(alias = "info")]
    pub fn set_info(&self, value: &JsValue) -> &Self {
        property::set(self, "info", value);
        self
    }
}

impl Default for NavigationNavigateOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl NavigationReloadOptions {
    /// The options of `Navigation.reload`.
    ///
    /// `dictionary NavigationReloadOptions : NavigationOptions`
    ///
    /// Feature `navigation`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The new state for the entry; without it, the entry keeps its state.
    ///
    /// `any state`
    ///
    /// Feature `navigation`.
    #[doc(alias = "state")]
    pub fn get_state(&self) -> JsValue {
        property::get(self, "state")
    }

    /// Sets the new state for the entry; without it, the entry keeps its state.
    ///
    /// Feature `navigation`.
    #[doc(alias = "state")]
    pub fn set_state(&self, value: &JsValue) -> &Self {
        property::set(self, "state", value);
        self
    }

    /// Sets any value to pass on to the `navigate` event; it is not stored in the history.
    ///
    /// `any info`
    ///
    /// Feature `navigation`. Inherited from `NavigationOptions`.
    #[doc(alias = "info")]
    pub fn set_info(&self, value: &JsValue) -> &Self {
        property::set(self, "info", value);
        self
    }
}

impl Default for NavigationReloadOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl NavigationResult {
    /// The two promises with which a caller can follow a navigation.
    ///
    /// `dictionary NavigationResult`
    ///
    /// Feature `navigation`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A promise that resolves once the address and the current entry have changed.
    ///
    /// `Promise<NavigationHistoryEntry> committed`
    ///
    /// Feature `navigation`.
    #[doc(alias = "committed")]
    pub fn get_committed(&self) -> Option<Promise<NavigationHistoryEntry>> {
        property::get(self, "committed")
    }

    /// Sets a promise that resolves once the address and the current entry have changed.
    ///
    /// Feature `navigation`.
    #[doc(alias = "committed")]
    pub fn set_committed(&self, value: &Promise<NavigationHistoryEntry>) -> &Self {
        property::set(self, "committed", value.as_ref());
        self
    }

    /// A promise that resolves once all handlers of the navigation are done.
    ///
    /// `Promise<NavigationHistoryEntry> finished`
    ///
    /// Feature `navigation`.
    #[doc(alias = "finished")]
    pub fn get_finished(&self) -> Option<Promise<NavigationHistoryEntry>> {
        property::get(self, "finished")
    }

    /// Sets a promise that resolves once all handlers of the navigation are done.
    ///
    /// Feature `navigation`.
    #[doc(alias = "finished")]
    pub fn set_finished(&self, value: &Promise<NavigationHistoryEntry>) -> &Self {
        property::set(self, "finished", value.as_ref());
        self
    }
}

impl Default for NavigationResult {
    fn default() -> Self {
        Self::new()
    }
}

impl NavigationHistoryEntry {
    /// The address of the entry, or null if a referrer policy hides it.
    ///
    /// `readonly attribute USVString? url`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationHistoryEntry/url) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigationhistoryentry-url-dev)
    #[inline]
    pub fn url(&self) -> Option<String> {
        Js::get_url__as_value(js(self)).as_string()
    }

    /// The id of the entry's place in the list, which stays the same on replacement; see `traverseTo`.
    ///
    /// `readonly attribute DOMString key`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationHistoryEntry/key) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigationhistoryentry-key-dev)
    #[inline]
    pub fn key(&self) -> String {
        Js::get_key__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The id of this very entry, which changes when the entry is replaced.
    ///
    /// `readonly attribute DOMString id`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationHistoryEntry/id) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigationhistoryentry-id-dev)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The position of the entry in the list, or -1 if it is no longer in it.
    ///
    /// `readonly attribute long long index`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationHistoryEntry/index) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigationhistoryentry-index-dev)
    #[inline]
    pub fn index(&self) -> i64 {
        Js::get_index__as_number(js(self)) as i64
    }

    /// Whether the entry belongs to the current document, so that going to it loads no page.
    ///
    /// `readonly attribute boolean sameDocument`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationHistoryEntry/sameDocument) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigationhistoryentry-samedocument-dev)
    #[doc(alias = "sameDocument")]
    #[inline]
    pub fn same_document(&self) -> bool {
        Js::get_sameDocument__as_bool(js(self)).get()
    }

    /// Returns a copy of the state stored in the entry, or `undefined`.
    ///
    /// `any getState()`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationHistoryEntry/getState) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigationhistoryentry-getstate-dev)
    #[doc(alias = "getState")]
    #[inline]
    pub fn get_state(&self) -> JsValue {
        Js::call_getState__as_value(js(self))
    }

    /// The handler of the event `dispose`.
    ///
    /// `attribute EventHandler ondispose`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationHistoryEntry/dispose_event) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#handler-navigationhistoryentry-ondispose)
    pub fn ondispose(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ondispose")
    }

    /// Sets the handler of the event `dispose`.
    ///
    /// Feature `navigation`.
    #[doc(alias = "ondispose")]
    pub fn set_ondispose(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ondispose", nullable(value))
    }
}

impl NavigationTransition {
    /// The kind of the navigation in progress.
    ///
    /// `readonly attribute NavigationType navigationType`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationTransition/navigationType) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigationtransition-navigationtype-dev)
    #[doc(alias = "navigationType")]
    #[inline]
    pub fn navigation_type(&self) -> NavigationType {
        FromJs::from_js(Js::get_navigationType__as_value(js(self)))
    }

    /// The entry that the navigation started from.
    ///
    /// `readonly attribute NavigationHistoryEntry from`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationTransition/from) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigationtransition-from-dev)
    #[inline]
    pub fn from(&self) -> NavigationHistoryEntry {
        FromJs::from_js(Js::get_from__as_value(js(self)))
    }

    /// The place that the navigation goes to.
    ///
    /// `readonly attribute NavigationDestination to`
    ///
    /// Feature `navigation`. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationTransition/to) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigationtransition-to)
    #[inline]
    pub fn to(&self) -> NavigationDestination {
        FromJs::from_js(Js::get_to__as_value(js(self)))
    }

    /// A promise that resolves once the navigation has been committed.
    ///
    /// `readonly attribute Promise<undefined> committed`
    ///
    /// Feature `navigation`. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationTransition/committed) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigationtransition-committed)
    #[inline]
    pub fn committed(&self) -> Promise<()> {
        Promise::of_call(Js::try_get_committed__as_value(js(self)))
    }

    /// A promise that resolves at `navigatesuccess` and rejects at `navigateerror`.
    ///
    /// `readonly attribute Promise<undefined> finished`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationTransition/finished) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigationtransition-finished-dev)
    #[inline]
    pub fn finished(&self) -> Promise<()> {
        Promise::of_call(Js::try_get_finished__as_value(js(self)))
    }
}

impl NavigationActivation {
    /// The entry of the document before, or null if it was of another origin or did not exist.
    ///
    /// `readonly attribute NavigationHistoryEntry? from`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationActivation/from) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigationactivation-from)
    #[inline]
    pub fn from(&self) -> Option<NavigationHistoryEntry> {
        Js::get_from__as_option_value(js(self)).map(Js::read)
    }

    /// The entry with which the document was activated.
    ///
    /// `readonly attribute NavigationHistoryEntry entry`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationActivation/entry) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigationactivation-entry)
    #[inline]
    pub fn entry(&self) -> NavigationHistoryEntry {
        FromJs::from_js(Js::get_entry__as_value(js(self)))
    }

    /// The kind of the navigation that activated the document.
    ///
    /// `readonly attribute NavigationType navigationType`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationActivation/navigationType) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigationactivation-navigationtype)
    #[doc(alias = "navigationType")]
    #[inline]
    pub fn navigation_type(&self) -> NavigationType {
        FromJs::from_js(Js::get_navigationType__as_value(js(self)))
    }
}

impl NavigateEvent {
    /// Makes a new `NavigateEvent`.
    ///
    /// `constructor(DOMString type, NavigateEventInit eventInitDict)`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigateEvent/NavigateEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-navigateevent-interface)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new(type_: &str, event_init_dict: impl IntoJs<NavigateEventInit>) -> Result<NavigateEvent, Exception> {
        Js::try_new_NavigateEvent__str_value__as_value(type_, &event_init_dict.to_value()).map(Js::cast)
    }

    /// The kind of the navigation.
    ///
    /// `readonly attribute NavigationType navigationType`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigateEvent/navigationType) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigateevent-navigationtype-dev)
    #[doc(alias = "navigationType")]
    #[inline]
    pub fn navigation_type(&self) -> NavigationType {
        FromJs::from_js(Js::get_navigationType__as_value(js(self)))
    }

    /// The place that the navigation goes to.
    ///
    /// `readonly attribute NavigationDestination destination`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigateEvent/destination) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigateevent-destination-dev)
    #[inline]
    pub fn destination(&self) -> NavigationDestination {
        FromJs::from_js(Js::get_destination__as_value(js(self)))
    }

    /// Whether `intercept` may be called; false, for example, for addresses of other origins.
    ///
    /// `readonly attribute boolean canIntercept`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigateEvent/canIntercept) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigateevent-canintercept-dev)
    #[doc(alias = "canIntercept")]
    #[inline]
    pub fn can_intercept(&self) -> bool {
        Js::get_canIntercept__as_bool(js(self)).get()
    }

    /// Whether the user caused the navigation, for instance with a click or the back button.
    ///
    /// `readonly attribute boolean userInitiated`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigateEvent/userInitiated) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigateevent-userinitiated-dev)
    #[doc(alias = "userInitiated")]
    #[inline]
    pub fn user_initiated(&self) -> bool {
        Js::get_userInitiated__as_bool(js(self)).get()
    }

    /// Whether only the fragment of the address changes.
    ///
    /// `readonly attribute boolean hashChange`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigateEvent/hashChange) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigateevent-hashchange-dev)
    #[doc(alias = "hashChange")]
    #[inline]
    pub fn hash_change(&self) -> bool {
        Js::get_hashChange__as_bool(js(self)).get()
    }

    /// A signal that is aborted if the navigation is cancelled or replaced by another one.
    ///
    /// `readonly attribute AbortSignal signal`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigateEvent/signal) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigateevent-signal-dev)
    #[inline]
    pub fn signal(&self) -> AbortSignal {
        FromJs::from_js(Js::get_signal__as_value(js(self)))
    }

    /// The submitted data if a form is sent with POST, otherwise null.
    ///
    /// `readonly attribute FormData? formData`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigateEvent/formData) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigateevent-formdata-dev)
    #[doc(alias = "formData")]
    #[inline]
    pub fn form_data(&self) -> Option<FormData> {
        Js::get_formData__as_option_value(js(self)).map(Js::read)
    }

    /// The suggested file name if a `download` link was followed (maybe empty), otherwise null.
    ///
    /// `readonly attribute DOMString? downloadRequest`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigateEvent/downloadRequest) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigateevent-downloadrequest-dev)
    #[doc(alias = "downloadRequest")]
    #[inline]
    pub fn download_request(&self) -> Option<String> {
        Js::get_downloadRequest__as_value(js(self)).as_string()
    }

    /// The `info` value that was passed to the method that navigated, or `undefined`.
    ///
    /// `readonly attribute any info`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigateEvent/info) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigateevent-info-dev)
    #[inline]
    pub fn info(&self) -> JsValue {
        Js::get_info__as_value(js(self))
    }

    /// Whether the browser has already shown its own transition, such as a swipe back.
    ///
    /// `readonly attribute boolean hasUAVisualTransition`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigateEvent/hasUAVisualTransition) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigateevent-hasuavisualtransition)
    #[doc(alias = "hasUAVisualTransition")]
    #[inline]
    pub fn has_ua_visual_transition(&self) -> bool {
        Js::get_hasUAVisualTransition__as_bool(js(self)).get()
    }

    /// The link, form or button that started the navigation, or null.
    ///
    /// `readonly attribute Element? sourceElement`
    ///
    /// Feature `navigation`. [MDN](https://developer.mozilla.org/docs/Web/API/NavigateEvent/sourceElement) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigateevent-sourceelement)
    #[doc(alias = "sourceElement")]
    #[inline]
    pub fn source_element(&self) -> Option<Element> {
        Js::get_sourceElement__as_option_value(js(self)).map(Js::read)
    }

    /// Turns the navigation into a same-document one that is handled by the page's own code.
    ///
    /// `undefined intercept(optional NavigationInterceptOptions options = {})`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigateEvent/intercept) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigateevent-intercept-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the navigation cannot be intercepted, and an `InvalidStateError` where the
    /// event is canceled or no longer being dispatched.
    #[inline]
    pub fn intercept(&self) -> Result<(), Exception> {
        Js::try_call_intercept(js(self))
    }

    /// As `intercept`, with `options`.
    ///
    /// `undefined intercept(optional NavigationInterceptOptions options = {})`
    ///
    /// Feature `navigation`.
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the navigation cannot be intercepted, and an `InvalidStateError` where the
    /// event is canceled or no longer being dispatched.
    #[doc(alias = "intercept")]
    #[inline]
    pub fn intercept_with_options(&self, options: &NavigationInterceptOptions) -> Result<(), Exception> {
        Js::try_call_intercept__value(js(self), options.as_ref())
    }

    /// Makes the browser scroll now, instead of after the handlers are done.
    ///
    /// `undefined scroll()`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigateEvent/scroll) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigateevent-scroll-dev)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the navigation was not intercepted and committed, or has already
    /// scrolled.
    #[inline]
    pub fn scroll(&self) -> Result<(), Exception> {
        Js::try_call_scroll(js(self))
    }
}

impl NavigateEventInit {
    /// The values to make a `NavigateEvent` from.
    ///
    /// `dictionary NavigateEventInit : EventInit`
    ///
    /// Feature `navigation`.
    pub fn new(destination: &NavigationDestination, signal: &AbortSignal) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "destination", destination.as_ref());
        property::set(&this, "signal", signal.as_ref());
        this
    }

    /// The kind of the navigation.
    ///
    /// `NavigationType navigationType = "push"`
    ///
    /// Feature `navigation`.
    #[doc(alias = "navigationType")]
    pub fn get_navigation_type(&self) -> Option<NavigationType> {
        property::get(self, "navigationType")
    }

    /// Sets the kind of the navigation.
    ///
    /// Feature `navigation`.
    #[doc(alias = "navigationType")]
    pub fn set_navigation_type(&self, value: NavigationType) -> &Self {
        property::set_str(self, "navigationType", value.as_str());
        self
    }

    /// The place that the navigation goes to.
    ///
    /// `required NavigationDestination destination`
    ///
    /// Feature `navigation`.
    #[doc(alias = "destination")]
    pub fn get_destination(&self) -> NavigationDestination {
        property::get(self, "destination")
    }

    /// Sets the place that the navigation goes to.
    ///
    /// Feature `navigation`.
    #[doc(alias = "destination")]
    pub fn set_destination(&self, value: &NavigationDestination) -> &Self {
        property::set(self, "destination", value.as_ref());
        self
    }

    /// Whether `intercept` may be called; false, for example, for addresses of other origins.
    ///
    /// `boolean canIntercept = false`
    ///
    /// Feature `navigation`.
    #[doc(alias = "canIntercept")]
    pub fn get_can_intercept(&self) -> Option<bool> {
        property::get(self, "canIntercept")
    }

    /// Sets whether `intercept` may be called; false, for example, for addresses of other origins.
    ///
    /// Feature `navigation`.
    #[doc(alias = "canIntercept")]
    pub fn set_can_intercept(&self, value: bool) -> &Self {
        property::set_bool(self, "canIntercept", value);
        self
    }

    /// Whether the user caused the navigation, for instance with a click or the back button.
    ///
    /// `boolean userInitiated = false`
    ///
    /// Feature `navigation`.
    #[doc(alias = "userInitiated")]
    pub fn get_user_initiated(&self) -> Option<bool> {
        property::get(self, "userInitiated")
    }

    /// Sets whether the user caused the navigation, for instance with a click or the back button.
    ///
    /// Feature `navigation`.
    #[doc(alias = "userInitiated")]
    pub fn set_user_initiated(&self, value: bool) -> &Self {
        property::set_bool(self, "userInitiated", value);
        self
    }

    /// Whether only the fragment of the address changes.
    ///
    /// `boolean hashChange = false`
    ///
    /// Feature `navigation`.
    #[doc(alias = "hashChange")]
    pub fn get_hash_change(&self) -> Option<bool> {
        property::get(self, "hashChange")
    }

    /// Sets whether only the fragment of the address changes.
    ///
    /// Feature `navigation`.
    #[doc(alias = "hashChange")]
    pub fn set_hash_change(&self, value: bool) -> &Self {
        property::set_bool(self, "hashChange", value);
        self
    }

    /// A signal that is aborted if the navigation is cancelled or replaced by another one.
    ///
    /// `required AbortSignal signal`
    ///
    /// Feature `navigation`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> AbortSignal {
        property::get(self, "signal")
    }

    /// Sets a signal that is aborted if the navigation is cancelled or replaced by another one.
    ///
    /// Feature `navigation`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }

    /// The submitted data if a form is sent with POST, otherwise null.
    ///
    /// `FormData? formData = null`
    ///
    /// Feature `navigation`.
    #[doc(alias = "formData")]
    pub fn get_form_data(&self) -> Option<FormData> {
        property::get(self, "formData")
    }

    /// Sets the submitted data if a form is sent with POST, otherwise null.
    ///
    /// Feature `navigation`.
    #[doc(alias = "formData")]
    pub fn set_form_data(&self, value: Option<&FormData>) -> &Self {
        property::set(self, "formData", nullable(value));
        self
    }

    /// The suggested file name if a `download` link was followed (maybe empty), otherwise null.
    ///
    /// `DOMString? downloadRequest = null`
    ///
    /// Feature `navigation`.
    #[doc(alias = "downloadRequest")]
    pub fn get_download_request(&self) -> Option<String> {
        property::get(self, "downloadRequest")
    }

    /// Sets the suggested file name if a `download` link was followed (maybe empty), otherwise null.
    ///
    /// Feature `navigation`.
    #[doc(alias = "downloadRequest")]
    pub fn set_download_request(&self, value: Option<&str>) -> &Self {
        property::set(self, "downloadRequest", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// The `info` value that was passed to the method that navigated, or `undefined`.
    ///
    /// `any info`
    ///
    /// Feature `navigation`.
    #[doc(alias = "info")]
    pub fn get_info(&self) -> JsValue {
        property::get(self, "info")
    }

    /// Sets the `info` value that was passed to the method that navigated, or `undefined`.
    ///
    /// Feature `navigation`.
    #[doc(alias = "info")]
    pub fn set_info(&self, value: &JsValue) -> &Self {
        property::set(self, "info", value);
        self
    }

    /// Whether the browser has already shown its own transition, such as a swipe back.
    ///
    /// `boolean hasUAVisualTransition = false`
    ///
    /// Feature `navigation`.
    #[doc(alias = "hasUAVisualTransition")]
    pub fn get_has_ua_visual_transition(&self) -> Option<bool> {
        property::get(self, "hasUAVisualTransition")
    }

    /// Sets whether the browser has already shown its own transition, such as a swipe back.
    ///
    /// Feature `navigation`.
    #[doc(alias = "hasUAVisualTransition")]
    pub fn set_has_ua_visual_transition(&self, value: bool) -> &Self {
        property::set_bool(self, "hasUAVisualTransition", value);
        self
    }

    /// The link, form or button that started the navigation, or null.
    ///
    /// `Element? sourceElement = null`
    ///
    /// Feature `navigation`.
    #[doc(alias = "sourceElement")]
    pub fn get_source_element(&self) -> Option<Element> {
        property::get(self, "sourceElement")
    }

    /// Sets the link, form or button that started the navigation, or null.
    ///
    /// Feature `navigation`.
    #[doc(alias = "sourceElement")]
    pub fn set_source_element(&self, value: Option<&Element>) -> &Self {
        property::set(self, "sourceElement", nullable(value));
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `navigation`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `navigation`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `navigation`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl NavigationInterceptOptions {
    /// The handlers and the behavior for a navigation that the page takes over.
    ///
    /// `dictionary NavigationInterceptOptions`
    ///
    /// Feature `navigation`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A function that runs before the address changes and can still redirect.
    ///
    /// `NavigationPrecommitHandler precommitHandler`
    ///
    /// Feature `navigation`.
    #[doc(alias = "precommitHandler")]
    pub fn get_precommit_handler(&self) -> Option<NavigationPrecommitHandler> {
        property::get(self, "precommitHandler")
    }

    /// Sets a function that runs before the address changes and can still redirect.
    ///
    /// Feature `navigation`.
    #[doc(alias = "precommitHandler")]
    pub fn set_precommit_handler(&self, value: impl IntoAsyncFunction<NavigationPrecommitHandler>) -> &Self {
        property::set(self, "precommitHandler", &value.into_callback().into_function());
        self
    }

    /// A function that runs after the address has changed and does the work of the navigation.
    ///
    /// `NavigationInterceptHandler handler`
    ///
    /// Feature `navigation`.
    #[doc(alias = "handler")]
    pub fn get_handler(&self) -> Option<NavigationInterceptHandler> {
        property::get(self, "handler")
    }

    /// Sets a function that runs after the address has changed and does the work of the navigation.
    ///
    /// Feature `navigation`.
    #[doc(alias = "handler")]
    pub fn set_handler(&self, value: impl IntoAsyncFunction<NavigationInterceptHandler>) -> &Self {
        property::set(self, "handler", &value.into_callback().into_function());
        self
    }

    /// Whether to move the focus afterwards; by default to the `autofocus` element or the body.
    ///
    /// `NavigationFocusReset focusReset`
    ///
    /// Feature `navigation`.
    #[doc(alias = "focusReset")]
    pub fn get_focus_reset(&self) -> Option<NavigationFocusReset> {
        property::get(self, "focusReset")
    }

    /// Sets whether to move the focus afterwards; by default to the `autofocus` element or the body.
    ///
    /// Feature `navigation`.
    #[doc(alias = "focusReset")]
    pub fn set_focus_reset(&self, value: NavigationFocusReset) -> &Self {
        property::set_str(self, "focusReset", value.as_str());
        self
    }

    /// Whether the browser scrolls by itself after the handlers, or leaves it to the page.
    ///
    /// `NavigationScrollBehavior scroll`
    ///
    /// Feature `navigation`.
    #[doc(alias = "scroll")]
    pub fn get_scroll(&self) -> Option<NavigationScrollBehavior> {
        property::get(self, "scroll")
    }

    /// Sets whether the browser scrolls by itself after the handlers, or leaves it to the page.
    ///
    /// Feature `navigation`.
    #[doc(alias = "scroll")]
    pub fn set_scroll(&self, value: NavigationScrollBehavior) -> &Self {
        property::set_str(self, "scroll", value.as_str());
        self
    }
}

impl Default for NavigationInterceptOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl NavigationPrecommitController {
    /// Changes the address that the navigation goes to.
    ///
    /// `undefined redirect(USVString url, optional NavigationNavigateOptions options = {})`
    ///
    /// Feature `navigation`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationPrecommitController/redirect) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigationprecommitcontroller-redirect)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn redirect(&self, url: &str) -> Result<(), Exception> {
        Js::try_call_redirect__str(js(self), url)
    }

    /// As `redirect`, with `options`.
    ///
    /// `undefined redirect(USVString url, optional NavigationNavigateOptions options = {})`
    ///
    /// Feature `navigation`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "redirect")]
    #[inline]
    pub fn redirect_with_options(&self, url: &str, options: &NavigationNavigateOptions) -> Result<(), Exception> {
        Js::try_call_redirect__str_value(js(self), url, options.as_ref())
    }

    /// Adds a handler that runs once the navigation has been committed.
    ///
    /// `undefined addHandler(NavigationInterceptHandler handler)`
    ///
    /// Feature `navigation`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationPrecommitController/addHandler) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigationprecommitcontroller-addhandler)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "addHandler")]
    #[inline]
    pub fn add_handler(&self, handler: impl IntoAsyncFunction<NavigationInterceptHandler>) -> Result<(), Exception> {
        Js::try_call_addHandler__value(js(self), &handler.into_callback().into_function())
    }
}

impl NavigationDestination {
    /// The address to go to.
    ///
    /// `readonly attribute USVString url`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationDestination/url) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-navigationdestination-interface:dom-navigationdestination-url-2)
    #[inline]
    pub fn url(&self) -> String {
        Js::get_url__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The key of the history entry to go to; empty if this is not a move through the history.
    ///
    /// `readonly attribute DOMString key`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationDestination/key) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-navigationdestination-interface:dom-navigationdestination-key-2)
    #[inline]
    pub fn key(&self) -> String {
        Js::get_key__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The id of the history entry to go to; empty if this is not a move through the history.
    ///
    /// `readonly attribute DOMString id`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationDestination/id) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-navigationdestination-interface:dom-navigationdestination-id-2)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The index of the history entry to go to, or -1 if this is not a move through the history.
    ///
    /// `readonly attribute long long index`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationDestination/index) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-navigationdestination-interface:dom-navigationdestination-index-2)
    #[inline]
    pub fn index(&self) -> i64 {
        Js::get_index__as_number(js(self)) as i64
    }

    /// Whether the destination is in the current document.
    ///
    /// `readonly attribute boolean sameDocument`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationDestination/sameDocument) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-navigationdestination-interface:dom-navigationdestination-samedocument-2)
    #[doc(alias = "sameDocument")]
    #[inline]
    pub fn same_document(&self) -> bool {
        Js::get_sameDocument__as_bool(js(self)).get()
    }

    /// Returns a copy of the state of the destination, or `undefined`.
    ///
    /// `any getState()`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationDestination/getState) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-navigationdestination-interface:dom-navigationdestination-getstate-2)
    #[doc(alias = "getState")]
    #[inline]
    pub fn get_state(&self) -> JsValue {
        Js::call_getState__as_value(js(self))
    }
}

impl NavigationCurrentEntryChangeEvent {
    /// Makes a new `NavigationCurrentEntryChangeEvent`.
    ///
    /// `constructor(DOMString type, NavigationCurrentEntryChangeEventInit eventInitDict)`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationCurrentEntryChangeEvent/NavigationCurrentEntryChangeEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-navigationcurrententrychangeevent-interface)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new(
        type_: &str,
        event_init_dict: impl IntoJs<NavigationCurrentEntryChangeEventInit>,
    ) -> Result<NavigationCurrentEntryChangeEvent, Exception> {
        Js::try_new_NavigationCurrentEntryChangeEvent__str_value__as_value(type_, &event_init_dict.to_value())
            .map(Js::cast)
    }

    /// The kind of the navigation, or null after `updateCurrentEntry`.
    ///
    /// `readonly attribute NavigationType? navigationType`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationCurrentEntryChangeEvent/navigationType) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigationcurrententrychangeevent-navigationtype-dev)
    #[doc(alias = "navigationType")]
    #[inline]
    pub fn navigation_type(&self) -> Option<NavigationType> {
        FromJs::from_js(Js::get_navigationType__as_value(js(self)))
    }

    /// The entry that was current before.
    ///
    /// `readonly attribute NavigationHistoryEntry from`
    ///
    /// Feature `navigation`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationCurrentEntryChangeEvent/from) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigationcurrententrychangeevent-from-dev)
    #[inline]
    pub fn from(&self) -> NavigationHistoryEntry {
        FromJs::from_js(Js::get_from__as_value(js(self)))
    }
}

impl NavigationCurrentEntryChangeEventInit {
    /// The values to make a `NavigationCurrentEntryChangeEvent` from.
    ///
    /// `dictionary NavigationCurrentEntryChangeEventInit : EventInit`
    ///
    /// Feature `navigation`.
    pub fn new(from: &NavigationHistoryEntry) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "from", from.as_ref());
        this
    }

    /// The kind of the navigation, or null after `updateCurrentEntry`.
    ///
    /// `NavigationType? navigationType = null`
    ///
    /// Feature `navigation`.
    #[doc(alias = "navigationType")]
    pub fn get_navigation_type(&self) -> Option<NavigationType> {
        property::get(self, "navigationType")
    }

    /// Sets the kind of the navigation, or null after `updateCurrentEntry`.
    ///
    /// Feature `navigation`.
    #[doc(alias = "navigationType")]
    pub fn set_navigation_type(&self, value: Option<NavigationType>) -> &Self {
        property::set(self, "navigationType", &value.to_js());
        self
    }

    /// The entry that was current before.
    ///
    /// `required NavigationHistoryEntry from`
    ///
    /// Feature `navigation`.
    #[doc(alias = "from")]
    pub fn get_from(&self) -> NavigationHistoryEntry {
        property::get(self, "from")
    }

    /// Sets the entry that was current before.
    ///
    /// Feature `navigation`.
    #[doc(alias = "from")]
    pub fn set_from(&self, value: &NavigationHistoryEntry) -> &Self {
        property::set(self, "from", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `navigation`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `navigation`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `navigation`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "canGoBack")]
    pub(crate) fn get_canGoBack__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "canGoForward")]
    pub(crate) fn get_canGoForward__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "canIntercept")]
    pub(crate) fn get_canIntercept__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, getter, js_name = "committed")]
    pub(crate) fn try_get_committed__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "currentEntry")]
    pub(crate) fn get_currentEntry__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "downloadRequest")]
    pub(crate) fn get_downloadRequest__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "entry")]
    pub(crate) fn get_entry__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "formData")]
    pub(crate) fn get_formData__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "from")]
    pub(crate) fn get_from__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "from")]
    pub(crate) fn get_from__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "hashChange")]
    pub(crate) fn get_hashChange__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "sameDocument")]
    pub(crate) fn get_sameDocument__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "sourceElement")]
    pub(crate) fn get_sourceElement__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "to")]
    pub(crate) fn get_to__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "transition")]
    pub(crate) fn get_transition__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "userInitiated")]
    pub(crate) fn get_userInitiated__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "addHandler")]
    pub(crate) fn try_call_addHandler__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "back")]
    pub(crate) fn call_back__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "back")]
    pub(crate) fn call_back__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "forward")]
    pub(crate) fn call_forward__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "forward")]
    pub(crate) fn call_forward__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "getState")]
    pub(crate) fn call_getState__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "intercept")]
    pub(crate) fn try_call_intercept(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "intercept")]
    pub(crate) fn try_call_intercept__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "navigate")]
    pub(crate) fn call_navigate__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "navigate")]
    pub(crate) fn try_call_navigate__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "redirect")]
    pub(crate) fn try_call_redirect__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "redirect")]
    pub(crate) fn try_call_redirect__str_value(this: &Js, a0: &str, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "reload")]
    pub(crate) fn call_reload__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "reload")]
    pub(crate) fn call_reload__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "scroll")]
    pub(crate) fn try_call_scroll(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "traverseTo")]
    pub(crate) fn call_traverseTo__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = "traverseTo")]
    pub(crate) fn call_traverseTo__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "updateCurrentEntry")]
    pub(crate) fn try_call_updateCurrentEntry__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "NavigateEvent")]
    pub(crate) fn try_new_NavigateEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "NavigationCurrentEntryChangeEvent")]
    pub(crate) fn try_new_NavigationCurrentEntryChangeEvent__str_value__as_value(
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
}
