//! The events of pages that are shown, frozen and left, and prerendering

use crate::runtime::prelude::*;
use crate::{
    BeforeUnloadEvent, NavigationActivation, PageRevealEvent, PageRevealEventInit, PageSwapEvent, PageSwapEventInit,
    PageTransitionEvent, PageTransitionEventInit, ViewTransition,
};
#[cfg(feature = "experimental")]
use crate::{Client, ClientLifecycleState, Document, Event, PerformanceNavigationTiming, VisibilityStateEntry};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, getter, js_name = "persisted")]
    pub(crate) fn get_persisted__as_bool(this: &Js) -> bool;
    #[wasm_bindgen(method, getter, js_name = "viewTransition")]
    pub(crate) fn get_viewTransition__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, constructor, js_class = "PageRevealEvent")]
    pub(crate) fn try_new_PageRevealEvent__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "PageRevealEvent")]
    pub(crate) fn try_new_PageRevealEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "PageSwapEvent")]
    pub(crate) fn try_new_PageSwapEvent__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "PageSwapEvent")]
    pub(crate) fn try_new_PageSwapEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "PageTransitionEvent")]
    pub(crate) fn try_new_PageTransitionEvent__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "PageTransitionEvent")]
    pub(crate) fn try_new_PageTransitionEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, getter, js_name = "activationStart")]
    pub(crate) fn get_activationStart__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "lifecycleState")]
    pub(crate) fn get_lifecycleState__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "onfreeze")]
    pub(crate) fn get_onfreeze__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "onprerenderingchange")]
    pub(crate) fn get_onprerenderingchange__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "prerendering")]
    pub(crate) fn get_prerendering__as_bool(this: &Js) -> bool;
    #[wasm_bindgen(method, getter, js_name = "wasDiscarded")]
    pub(crate) fn get_wasDiscarded__as_bool(this: &Js) -> bool;
    #[wasm_bindgen(method, setter, js_name = "onfreeze")]
    pub(crate) fn set_onfreeze__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "onprerenderingchange")]
    pub(crate) fn set_onprerenderingchange__value(this: &Js, a0: &JsValue);
}

#[cfg(feature = "experimental")]
impl Document {
    /// `attribute EventHandler onfreeze`
    ///
    /// Not in Baseline. [Specification](https://wicg.github.io/page-lifecycle/#dom-document-onfreeze)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn onfreeze(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onfreeze__as_value())
    }

    /// `attribute EventHandler onfreeze`
    ///
    /// Not in Baseline. [Specification](https://wicg.github.io/page-lifecycle/#dom-document-onfreeze)
    #[doc(alias = "onfreeze")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_onfreeze(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onfreeze__value(nullable(value))
    }

    /// `attribute EventHandler onresume`
    ///
    /// Not in Baseline. [Specification](https://wicg.github.io/page-lifecycle/#dom-document-onresume)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn onresume(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onresume__as_value())
    }

    /// `attribute EventHandler onresume`
    ///
    /// Not in Baseline. [Specification](https://wicg.github.io/page-lifecycle/#dom-document-onresume)
    #[doc(alias = "onresume")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_onresume(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onresume__value(nullable(value))
    }

    /// `readonly attribute boolean wasDiscarded`
    ///
    /// Not in Baseline. [Specification](https://wicg.github.io/page-lifecycle/#dom-document-wasdiscarded)
    #[doc(alias = "wasDiscarded")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn was_discarded(&self) -> bool {
        self.js().get_wasDiscarded__as_bool()
    }

    /// `readonly attribute boolean prerendering`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/prerendering) · [Specification](https://wicg.github.io/nav-speculation/prerendering.html#dom-document-prerendering)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn prerendering(&self) -> bool {
        self.js().get_prerendering__as_bool()
    }

    /// `attribute EventHandler onprerenderingchange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/prerenderingchange_event) · [Specification](https://wicg.github.io/nav-speculation/prerendering.html#eventdef-document-prerenderingchange)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn onprerenderingchange(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onprerenderingchange__as_value())
    }

    /// `attribute EventHandler onprerenderingchange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/prerenderingchange_event) · [Specification](https://wicg.github.io/nav-speculation/prerendering.html#eventdef-document-prerenderingchange)
    #[doc(alias = "onprerenderingchange")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_onprerenderingchange(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onprerenderingchange__value(nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl VisibilityStateEntry {
    /// `readonly attribute DOMString name`
    ///
    /// Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/interaction.html#visibilitystateentry-name)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn name(&self) -> String {
        self.js().get_name__as_str()
    }

    /// `readonly attribute DOMString entryType`
    ///
    /// Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/interaction.html#visibilitystateentry-entrytype)
    #[doc(alias = "entryType")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn entry_type(&self) -> String {
        self.js().get_entryType__as_str()
    }

    /// `readonly attribute DOMHighResTimeStamp startTime`
    ///
    /// Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/interaction.html#visibilitystateentry-starttime)
    #[doc(alias = "startTime")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn start_time(&self) -> f64 {
        self.js().get_startTime__as_number()
    }

    /// `readonly attribute unsigned long duration`
    ///
    /// Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/interaction.html#visibilitystateentry-duration)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn duration(&self) -> u32 {
        self.js().get_duration__as_number() as u32
    }
}

impl PageSwapEvent {
    /// `constructor(DOMString type, optional PageSwapEventInit eventInitDict = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PageSwapEvent/PageSwapEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-pageswapevent-interface)
    #[inline]
    pub fn new(type_: &str) -> Result<PageSwapEvent, Exception> {
        Ok(FromJs::from_js(JsValue::from(Js::try_new_PageSwapEvent__str__as_value(type_)?)))
    }

    /// `constructor(DOMString type, optional PageSwapEventInit eventInitDict = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PageSwapEvent/PageSwapEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-pageswapevent-interface)
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: &PageSwapEventInit,
    ) -> Result<PageSwapEvent, Exception> {
        Ok(FromJs::from_js(JsValue::from(Js::try_new_PageSwapEvent__str_value__as_value(type_, event_init_dict)?)))
    }

    /// `readonly attribute NavigationActivation? activation`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PageSwapEvent/activation) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-pageswapevent-activation)
    #[inline]
    pub fn activation(&self) -> Option<NavigationActivation> {
        FromJs::from_js(self.js().get_activation__as_value())
    }

    /// `readonly attribute ViewTransition? viewTransition`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PageSwapEvent/viewTransition) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-pageswapevent-viewtransition)
    #[doc(alias = "viewTransition")]
    #[inline]
    pub fn view_transition(&self) -> Option<ViewTransition> {
        FromJs::from_js(self.js().get_viewTransition__as_value())
    }
}

impl PageSwapEventInit {
    /// `dictionary PageSwapEventInit : EventInit`
    pub fn new() -> Self {
        FromJs::from_js(JsValue::from(Object::new()))
    }

    /// `NavigationActivation? activation = null`
    #[doc(alias = "activation")]
    pub fn get_activation(&self) -> Option<NavigationActivation> {
        FromJs::from_js(property::get(self, "activation"))
    }

    /// `NavigationActivation? activation = null`
    #[doc(alias = "activation")]
    pub fn set_activation(&self, value: Option<&NavigationActivation>) -> &Self {
        property::set(self, "activation", nullable(value));
        self
    }

    /// `ViewTransition? viewTransition = null`
    #[doc(alias = "viewTransition")]
    pub fn get_view_transition(&self) -> Option<ViewTransition> {
        FromJs::from_js(property::get(self, "viewTransition"))
    }

    /// `ViewTransition? viewTransition = null`
    #[doc(alias = "viewTransition")]
    pub fn set_view_transition(&self, value: Option<&ViewTransition>) -> &Self {
        property::set(self, "viewTransition", nullable(value));
        self
    }
}

impl Default for PageSwapEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl PageRevealEvent {
    /// `constructor(DOMString type, optional PageRevealEventInit eventInitDict = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PageRevealEvent/PageRevealEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-pagerevealevent-interface)
    #[inline]
    pub fn new(type_: &str) -> Result<PageRevealEvent, Exception> {
        Ok(FromJs::from_js(JsValue::from(Js::try_new_PageRevealEvent__str__as_value(type_)?)))
    }

    /// `constructor(DOMString type, optional PageRevealEventInit eventInitDict = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PageRevealEvent/PageRevealEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-pagerevealevent-interface)
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: &PageRevealEventInit,
    ) -> Result<PageRevealEvent, Exception> {
        Ok(FromJs::from_js(JsValue::from(Js::try_new_PageRevealEvent__str_value__as_value(type_, event_init_dict)?)))
    }

    /// `readonly attribute ViewTransition? viewTransition`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PageRevealEvent/viewTransition) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-pagerevealevent-viewtransition)
    #[doc(alias = "viewTransition")]
    #[inline]
    pub fn view_transition(&self) -> Option<ViewTransition> {
        FromJs::from_js(self.js().get_viewTransition__as_value())
    }
}

impl PageRevealEventInit {
    /// `dictionary PageRevealEventInit : EventInit`
    pub fn new() -> Self {
        FromJs::from_js(JsValue::from(Object::new()))
    }

    /// `ViewTransition? viewTransition = null`
    #[doc(alias = "viewTransition")]
    pub fn get_view_transition(&self) -> Option<ViewTransition> {
        FromJs::from_js(property::get(self, "viewTransition"))
    }

    /// `ViewTransition? viewTransition = null`
    #[doc(alias = "viewTransition")]
    pub fn set_view_transition(&self, value: Option<&ViewTransition>) -> &Self {
        property::set(self, "viewTransition", nullable(value));
        self
    }
}

impl Default for PageRevealEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl PageTransitionEvent {
    /// `constructor(DOMString type, optional PageTransitionEventInit eventInitDict = {})`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/PageTransitionEvent/PageTransitionEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-pagetransitionevent-interface)
    #[inline]
    pub fn new(type_: &str) -> Result<PageTransitionEvent, Exception> {
        Ok(FromJs::from_js(JsValue::from(Js::try_new_PageTransitionEvent__str__as_value(type_)?)))
    }

    /// `constructor(DOMString type, optional PageTransitionEventInit eventInitDict = {})`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/PageTransitionEvent/PageTransitionEvent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-pagetransitionevent-interface)
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: &PageTransitionEventInit,
    ) -> Result<PageTransitionEvent, Exception> {
        Ok(
            FromJs::from_js(
                JsValue::from(Js::try_new_PageTransitionEvent__str_value__as_value(type_, event_init_dict)?),
            ),
        )
    }

    /// `readonly attribute boolean persisted`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/PageTransitionEvent/persisted) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-pagetransitionevent-persisted-dev)
    #[inline]
    pub fn persisted(&self) -> bool {
        self.js().get_persisted__as_bool()
    }
}

impl PageTransitionEventInit {
    /// `dictionary PageTransitionEventInit : EventInit`
    pub fn new() -> Self {
        FromJs::from_js(JsValue::from(Object::new()))
    }

    /// `boolean persisted = false`
    #[doc(alias = "persisted")]
    pub fn get_persisted(&self) -> Option<bool> {
        FromJs::from_js(property::get(self, "persisted"))
    }

    /// `boolean persisted = false`
    #[doc(alias = "persisted")]
    pub fn set_persisted(&self, value: bool) -> &Self {
        property::set_bool(self, "persisted", value);
        self
    }
}

impl Default for PageTransitionEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl BeforeUnloadEvent {
    /// `attribute DOMString returnValue`
    ///
    /// Deprecated. [MDN](https://developer.mozilla.org/docs/Web/API/BeforeUnloadEvent/returnValue) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-beforeunloadevent-returnvalue)
    #[doc(alias = "returnValue")]
    #[inline]
    pub fn return_value(&self) -> String {
        self.js().get_returnValue__as_str()
    }

    /// `attribute DOMString returnValue`
    ///
    /// Deprecated. [MDN](https://developer.mozilla.org/docs/Web/API/BeforeUnloadEvent/returnValue) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-beforeunloadevent-returnvalue)
    #[doc(alias = "returnValue")]
    #[inline]
    pub fn set_return_value(&self, value: &str) {
        self.js().set_returnValue__str(value)
    }
}

#[cfg(feature = "experimental")]
impl PerformanceNavigationTiming {
    /// `readonly attribute DOMHighResTimeStamp activationStart`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceNavigationTiming/activationStart) · [Specification](https://wicg.github.io/nav-speculation/prerendering.html#performance-navigation-timing-extension)
    #[doc(alias = "activationStart")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn activation_start(&self) -> f64 {
        self.js().get_activationStart__as_number()
    }
}

#[cfg(feature = "experimental")]
impl Client {
    /// `readonly attribute ClientLifecycleState lifecycleState`
    #[doc(alias = "lifecycleState")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn lifecycle_state(&self) -> ClientLifecycleState {
        FromJs::from_js(self.js().get_lifecycleState__as_value())
    }
}
