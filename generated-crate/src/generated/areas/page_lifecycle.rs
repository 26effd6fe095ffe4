//! The events of pages that are shown, frozen and left, and prerendering

use crate::runtime::prelude::*;
use crate::{
    BeforeUnloadEvent, NavigationActivation, PageRevealEvent, PageRevealEventInit, PageSwapEvent, PageSwapEventInit,
    PageTransitionEvent, PageTransitionEventInit, ViewTransition,
};
#[cfg(feature = "experimental")]
use crate::{Client, ClientLifecycleState, Document, Event, PerformanceNavigationTiming, VisibilityStateEntry};

#[cfg(feature = "experimental")]
impl Document {
    /// The handler of the event `freeze`.
    ///
    /// `attribute EventHandler onfreeze`
    ///
    /// Features `page-lifecycle` and `experimental`. Not in Baseline. [Specification](https://wicg.github.io/page-lifecycle/#dom-document-onfreeze)
    pub fn onfreeze(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onfreeze")
    }

    /// Sets the handler of the event `freeze`.
    ///
    /// Features `page-lifecycle` and `experimental`.
    #[doc(alias = "onfreeze")]
    pub fn set_onfreeze(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onfreeze", nullable(value))
    }

    /// The handler of the event `resume`.
    ///
    /// `attribute EventHandler onresume`
    ///
    /// Features `page-lifecycle` and `experimental`. Not in Baseline. [Specification](https://wicg.github.io/page-lifecycle/#dom-document-onresume)
    pub fn onresume(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onresume")
    }

    /// Sets the handler of the event `resume`.
    ///
    /// Features `page-lifecycle` and `experimental`.
    #[doc(alias = "onresume")]
    pub fn set_onresume(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onresume", nullable(value))
    }

    /// Whether the page was removed from memory before and has now been loaded again.
    ///
    /// `readonly attribute boolean wasDiscarded`
    ///
    /// Features `page-lifecycle` and `experimental`. Not in Baseline. [Specification](https://wicg.github.io/page-lifecycle/#dom-document-wasdiscarded)
    #[doc(alias = "wasDiscarded")]
    #[inline]
    pub fn was_discarded(&self) -> bool {
        Js::get_wasDiscarded__as_bool(js(self)).get()
    }

    /// Whether the page is being prepared before the user goes to it.
    ///
    /// `readonly attribute boolean prerendering`
    ///
    /// Features `page-lifecycle` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/prerendering) · [Specification](https://wicg.github.io/nav-speculation/prerendering.html#dom-document-prerendering)
    #[inline]
    pub fn prerendering(&self) -> bool {
        Js::get_prerendering__as_bool(js(self)).get()
    }

    /// The handler of the event `prerenderingchange`.
    ///
    /// `attribute EventHandler onprerenderingchange`
    ///
    /// Features `page-lifecycle` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/prerenderingchange_event) · [Specification](https://wicg.github.io/nav-speculation/prerendering.html#eventdef-document-prerenderingchange)
    pub fn onprerenderingchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onprerenderingchange")
    }

    /// Sets the handler of the event `prerenderingchange`.
    ///
    /// Features `page-lifecycle` and `experimental`.
    #[doc(alias = "onprerenderingchange")]
    pub fn set_onprerenderingchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onprerenderingchange", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl VisibilityStateEntry {
    /// The new state: `visible` or `hidden`.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Features `page-lifecycle` and `experimental`. Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/interaction.html#visibilitystateentry-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Always `visibility-state`.
    ///
    /// `readonly attribute DOMString entryType`
    ///
    /// Features `page-lifecycle` and `experimental`. Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/interaction.html#visibilitystateentry-entrytype)
    #[doc(alias = "entryType")]
    #[inline]
    pub fn entry_type(&self) -> String {
        Js::get_entryType__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The time of the change in milliseconds since the time origin.
    ///
    /// `readonly attribute DOMHighResTimeStamp startTime`
    ///
    /// Features `page-lifecycle` and `experimental`. Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/interaction.html#visibilitystateentry-starttime)
    #[doc(alias = "startTime")]
    #[inline]
    pub fn start_time(&self) -> f64 {
        Js::get_startTime__as_number(js(self))
    }

    /// Always 0.
    ///
    /// `readonly attribute unsigned long duration`
    ///
    /// Features `page-lifecycle` and `experimental`. Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/interaction.html#visibilitystateentry-duration)
    #[inline]
    pub fn duration(&self) -> u32 {
        Js::get_duration__as_number(js(self)) as u32
    }
}

impl PageSwapEvent {
    /// Makes a new `PageSwapEvent`.
    ///
    /// `constructor(DOMString type, optional PageSwapEventInit eventInitDict = {})`
    ///
    /// Feature `page-lifecycle`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PageSwapEvent/PageSwapEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-pageswapevent-interface)
    #[inline]
    pub fn new(type_: &str) -> PageSwapEvent {
        Js::new_PageSwapEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional PageSwapEventInit eventInitDict = {})`
    ///
    /// Feature `page-lifecycle`.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<PageSwapEventInit>) -> PageSwapEvent {
        Js::new_PageSwapEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// Information about the navigation to a page of the same origin, or null.
    ///
    /// `readonly attribute NavigationActivation? activation`
    ///
    /// Feature `page-lifecycle`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PageSwapEvent/activation) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-pageswapevent-activation)
    #[inline]
    pub fn activation(&self) -> Option<NavigationActivation> {
        Js::get_activation__as_option_value(js(self)).map(Js::read)
    }

    /// The outgoing view transition between the two pages, or null.
    ///
    /// `readonly attribute ViewTransition? viewTransition`
    ///
    /// Feature `page-lifecycle`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PageSwapEvent/viewTransition) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-pageswapevent-viewtransition)
    #[doc(alias = "viewTransition")]
    #[inline]
    pub fn view_transition(&self) -> Option<ViewTransition> {
        Js::get_viewTransition__as_option_value(js(self)).map(Js::read)
    }
}

impl PageSwapEventInit {
    /// The values to make a `PageSwapEvent` from.
    ///
    /// `dictionary PageSwapEventInit : EventInit`
    ///
    /// Feature `page-lifecycle`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Information about the navigation to a page of the same origin, or null.
    ///
    /// `NavigationActivation? activation = null`
    ///
    /// Feature `page-lifecycle`.
    #[doc(alias = "activation")]
    pub fn get_activation(&self) -> Option<NavigationActivation> {
        property::get(self, "activation")
    }

    /// Sets information about the navigation to a page of the same origin, or null.
    ///
    /// Feature `page-lifecycle`.
    #[doc(alias = "activation")]
    pub fn set_activation(&self, value: Option<&NavigationActivation>) -> &Self {
        property::set(self, "activation", nullable(value));
        self
    }

    /// The outgoing view transition between the two pages, or null.
    ///
    /// `ViewTransition? viewTransition = null`
    ///
    /// Feature `page-lifecycle`.
    #[doc(alias = "viewTransition")]
    pub fn get_view_transition(&self) -> Option<ViewTransition> {
        property::get(self, "viewTransition")
    }

    /// Sets the outgoing view transition between the two pages, or null.
    ///
    /// Feature `page-lifecycle`.
    #[doc(alias = "viewTransition")]
    pub fn set_view_transition(&self, value: Option<&ViewTransition>) -> &Self {
        property::set(self, "viewTransition", nullable(value));
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `page-lifecycle`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `page-lifecycle`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `page-lifecycle`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for PageSwapEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl PageRevealEvent {
    /// Makes a new `PageRevealEvent`.
    ///
    /// `constructor(DOMString type, optional PageRevealEventInit eventInitDict = {})`
    ///
    /// Feature `page-lifecycle`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PageRevealEvent/PageRevealEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-pagerevealevent-interface)
    #[inline]
    pub fn new(type_: &str) -> PageRevealEvent {
        Js::new_PageRevealEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional PageRevealEventInit eventInitDict = {})`
    ///
    /// Feature `page-lifecycle`.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<PageRevealEventInit>) -> PageRevealEvent {
        Js::new_PageRevealEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The incoming view transition between the two pages, or null.
    ///
    /// `readonly attribute ViewTransition? viewTransition`
    ///
    /// Feature `page-lifecycle`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PageRevealEvent/viewTransition) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-pagerevealevent-viewtransition)
    #[doc(alias = "viewTransition")]
    #[inline]
    pub fn view_transition(&self) -> Option<ViewTransition> {
        Js::get_viewTransition__as_option_value(js(self)).map(Js::read)
    }
}

impl PageRevealEventInit {
    /// The values to make a `PageRevealEvent` from.
    ///
    /// `dictionary PageRevealEventInit : EventInit`
    ///
    /// Feature `page-lifecycle`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The incoming view transition between the two pages, or null.
    ///
    /// `ViewTransition? viewTransition = null`
    ///
    /// Feature `page-lifecycle`.
    #[doc(alias = "viewTransition")]
    pub fn get_view_transition(&self) -> Option<ViewTransition> {
        property::get(self, "viewTransition")
    }

    /// Sets the incoming view transition between the two pages, or null.
    ///
    /// Feature `page-lifecycle`.
    #[doc(alias = "viewTransition")]
    pub fn set_view_transition(&self, value: Option<&ViewTransition>) -> &Self {
        property::set(self, "viewTransition", nullable(value));
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `page-lifecycle`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `page-lifecycle`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `page-lifecycle`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for PageRevealEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl PageTransitionEvent {
    /// Makes a new `PageTransitionEvent`.
    ///
    /// `constructor(DOMString type, optional PageTransitionEventInit eventInitDict = {})`
    ///
    /// Feature `page-lifecycle`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/PageTransitionEvent/PageTransitionEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-pagetransitionevent-interface)
    #[inline]
    pub fn new(type_: &str) -> PageTransitionEvent {
        Js::new_PageTransitionEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional PageTransitionEventInit eventInitDict = {})`
    ///
    /// Feature `page-lifecycle`.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<PageTransitionEventInit>,
    ) -> PageTransitionEvent {
        Js::new_PageTransitionEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// Whether the page comes from, or may go to, the back/forward cache.
    ///
    /// `readonly attribute boolean persisted`
    ///
    /// Feature `page-lifecycle`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/PageTransitionEvent/persisted) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-pagetransitionevent-persisted-dev)
    #[inline]
    pub fn persisted(&self) -> bool {
        Js::get_persisted__as_bool(js(self)).get()
    }
}

impl PageTransitionEventInit {
    /// The values to make a `PageTransitionEvent` from.
    ///
    /// `dictionary PageTransitionEventInit : EventInit`
    ///
    /// Feature `page-lifecycle`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the page comes from, or may go to, the back/forward cache.
    ///
    /// `boolean persisted = false`
    ///
    /// Feature `page-lifecycle`.
    #[doc(alias = "persisted")]
    pub fn get_persisted(&self) -> Option<bool> {
        property::get(self, "persisted")
    }

    /// Sets whether the page comes from, or may go to, the back/forward cache.
    ///
    /// Feature `page-lifecycle`.
    #[doc(alias = "persisted")]
    pub fn set_persisted(&self, value: bool) -> &Self {
        property::set_bool(self, "persisted", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `page-lifecycle`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `page-lifecycle`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `page-lifecycle`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for PageTransitionEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl BeforeUnloadEvent {
    /// A string that asks for a prompt if not empty; obsolete, call `preventDefault`.
    ///
    /// `attribute DOMString returnValue`
    ///
    /// Feature `page-lifecycle`. [MDN](https://developer.mozilla.org/docs/Web/API/BeforeUnloadEvent/returnValue) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-beforeunloadevent-returnvalue)
    #[doc(alias = "returnValue")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/BeforeUnloadEvent/returnValue"]
    #[inline]
    pub fn return_value(&self) -> String {
        Js::get_returnValue__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a string that asks for a prompt if not empty; obsolete, call `preventDefault`.
    ///
    /// Feature `page-lifecycle`.
    #[doc(alias = "returnValue")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/BeforeUnloadEvent/returnValue"]
    #[inline]
    pub fn set_return_value(&self, value: &str) {
        Js::set_returnValue__str(js(self), value)
    }
}

#[cfg(feature = "experimental")]
impl PerformanceNavigationTiming {
    /// The time when a prerendered page was shown to the user, 0 if it was not prerendered.
    ///
    /// `readonly attribute DOMHighResTimeStamp activationStart`
    ///
    /// Features `page-lifecycle` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceNavigationTiming/activationStart) · [Specification](https://wicg.github.io/nav-speculation/prerendering.html#performance-navigation-timing-extension)
    #[doc(alias = "activationStart")]
    #[inline]
    pub fn activation_start(&self) -> f64 {
        Js::get_activationStart__as_number(js(self))
    }
}

#[cfg(feature = "experimental")]
impl Client {
    /// Whether the client is active or frozen by the browser.
    ///
    /// `readonly attribute ClientLifecycleState lifecycleState`
    ///
    /// Features `page-lifecycle` and `experimental`.
    #[doc(alias = "lifecycleState")]
    #[inline]
    pub fn lifecycle_state(&self) -> ClientLifecycleState {
        FromJs::from_js(Js::get_lifecycleState__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "persisted")]
    pub(crate) fn get_persisted__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "viewTransition")]
    pub(crate) fn get_viewTransition__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(constructor, js_class = "PageRevealEvent")]
    pub(crate) fn new_PageRevealEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "PageRevealEvent")]
    pub(crate) fn new_PageRevealEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "PageSwapEvent")]
    pub(crate) fn new_PageSwapEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "PageSwapEvent")]
    pub(crate) fn new_PageSwapEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "PageTransitionEvent")]
    pub(crate) fn new_PageTransitionEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "PageTransitionEvent")]
    pub(crate) fn new_PageTransitionEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "activationStart")]
    pub(crate) fn get_activationStart__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "lifecycleState")]
    pub(crate) fn get_lifecycleState__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "prerendering")]
    pub(crate) fn get_prerendering__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "wasDiscarded")]
    pub(crate) fn get_wasDiscarded__as_bool(this: &Js) -> Truth;
}
