//! Events and their targets: Event, CustomEvent, EventTarget, listeners

use crate::runtime::prelude::*;
use crate::{
    AbortSignal, AddEventListenerOptions, AddEventListenerOptionsOrBoolean, CustomEvent, CustomEventInit, Event,
    EventInit, EventListener, EventListenerOptions, EventListenerOptionsOrBoolean, EventTarget, Window,
};

impl Event {
    /// `constructor(DOMString type, optional EventInit eventInitDict = {})`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Event/Event) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-event)
    #[inline]
    pub fn new(type_: &str) -> Event {
        Js::new_Event__str__as_value(type_).cast()
    }

    /// `constructor(DOMString type, optional EventInit eventInitDict = {})`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Event/Event) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-event)
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<EventInit>) -> Event {
        Js::new_Event__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// `readonly attribute DOMString type`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Event/type) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-type④)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute EventTarget? target`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Event/target) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-target③)
    #[inline]
    pub fn target(&self) -> Option<EventTarget> {
        Js::get_target__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute EventTarget? srcElement`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Event/srcElement) · [Specification](https://dom.spec.whatwg.org/#dom-event-srcelement)
    #[doc(alias = "srcElement")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Event/srcElement"]
    #[inline]
    pub fn src_element(&self) -> Option<EventTarget> {
        Js::get_srcElement__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute EventTarget? currentTarget`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Event/currentTarget) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-currenttarget②)
    #[doc(alias = "currentTarget")]
    #[inline]
    pub fn current_target(&self) -> Option<EventTarget> {
        Js::get_currentTarget__as_option_value(js(self)).map(Js::read)
    }

    /// `sequence<EventTarget> composedPath()`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Event/composedPath) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-composedpath①)
    #[doc(alias = "composedPath")]
    #[inline]
    pub fn composed_path(&self) -> Array<EventTarget> {
        FromJs::from_js(Js::call_composedPath__as_value(js(self)))
    }

    /// `const unsigned short NONE = 0`
    pub const NONE: u16 = 0;

    /// `const unsigned short CAPTURING_PHASE = 1`
    pub const CAPTURING_PHASE: u16 = 1;

    /// `const unsigned short AT_TARGET = 2`
    pub const AT_TARGET: u16 = 2;

    /// `const unsigned short BUBBLING_PHASE = 3`
    pub const BUBBLING_PHASE: u16 = 3;

    /// `readonly attribute unsigned short eventPhase`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Event/eventPhase) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-eventphase③)
    #[doc(alias = "eventPhase")]
    #[inline]
    pub fn event_phase(&self) -> u16 {
        Js::get_eventPhase__as_number(js(self)) as u16
    }

    /// `undefined stopPropagation()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Event/stopPropagation) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-stoppropagation①)
    #[doc(alias = "stopPropagation")]
    #[inline]
    pub fn stop_propagation(&self) {
        Js::call_stopPropagation(js(self))
    }

    /// `attribute boolean cancelBubble`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Event/cancelBubble) · [Specification](https://dom.spec.whatwg.org/#dom-event-cancelbubble)
    #[doc(alias = "cancelBubble")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Event/cancelBubble"]
    #[inline]
    pub fn cancel_bubble(&self) -> bool {
        Js::get_cancelBubble__as_bool(js(self)).get()
    }

    /// `attribute boolean cancelBubble`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Event/cancelBubble) · [Specification](https://dom.spec.whatwg.org/#dom-event-cancelbubble)
    #[doc(alias = "cancelBubble")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Event/cancelBubble"]
    #[inline]
    pub fn set_cancel_bubble(&self, value: bool) {
        Js::set_cancelBubble__bool(js(self), value)
    }

    /// `undefined stopImmediatePropagation()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Event/stopImmediatePropagation) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-stopimmediatepropagation①)
    #[doc(alias = "stopImmediatePropagation")]
    #[inline]
    pub fn stop_immediate_propagation(&self) {
        Js::call_stopImmediatePropagation(js(self))
    }

    /// `readonly attribute boolean bubbles`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Event/bubbles) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-bubbles③)
    #[inline]
    pub fn bubbles(&self) -> bool {
        Js::get_bubbles__as_bool(js(self)).get()
    }

    /// `readonly attribute boolean cancelable`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Event/cancelable) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-cancelable②)
    #[inline]
    pub fn cancelable(&self) -> bool {
        Js::get_cancelable__as_bool(js(self)).get()
    }

    /// `attribute boolean returnValue`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Event/returnValue) · [Specification](https://dom.spec.whatwg.org/#dom-event-returnvalue)
    #[doc(alias = "returnValue")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Event/returnValue"]
    #[inline]
    pub fn return_value(&self) -> bool {
        Js::get_returnValue__as_bool(js(self)).get()
    }

    /// `attribute boolean returnValue`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Event/returnValue) · [Specification](https://dom.spec.whatwg.org/#dom-event-returnvalue)
    #[doc(alias = "returnValue")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Event/returnValue"]
    #[inline]
    pub fn set_return_value(&self, value: bool) {
        Js::set_returnValue__bool(js(self), value)
    }

    /// `undefined preventDefault()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Event/preventDefault) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-preventdefault③)
    #[doc(alias = "preventDefault")]
    #[inline]
    pub fn prevent_default(&self) {
        Js::call_preventDefault(js(self))
    }

    /// `readonly attribute boolean defaultPrevented`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Event/defaultPrevented) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-defaultprevented①)
    #[doc(alias = "defaultPrevented")]
    #[inline]
    pub fn default_prevented(&self) -> bool {
        Js::get_defaultPrevented__as_bool(js(self)).get()
    }

    /// `readonly attribute boolean composed`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Event/composed) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-composed①)
    #[inline]
    pub fn composed(&self) -> bool {
        Js::get_composed__as_bool(js(self)).get()
    }

    /// `readonly attribute boolean isTrusted`
    ///
    /// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/Event/isTrusted) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-istrusted①)
    #[doc(alias = "isTrusted")]
    #[inline]
    pub fn is_trusted(&self) -> bool {
        Js::get_isTrusted__as_bool(js(self)).get()
    }

    /// `readonly attribute DOMHighResTimeStamp timeStamp`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Event/timeStamp) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-timestamp①)
    #[doc(alias = "timeStamp")]
    #[inline]
    pub fn time_stamp(&self) -> f64 {
        Js::get_timeStamp__as_number(js(self))
    }

    /// `undefined initEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Event/initEvent) · [Specification](https://dom.spec.whatwg.org/#dom-event-initevent)
    #[doc(alias = "initEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Event/initEvent"]
    #[inline]
    pub fn init_event(&self, type_: &str) {
        Js::call_initEvent__str(js(self), type_)
    }

    /// `undefined initEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Event/initEvent) · [Specification](https://dom.spec.whatwg.org/#dom-event-initevent)
    #[doc(alias = "initEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Event/initEvent"]
    #[inline]
    pub fn init_event_with_bubbles(&self, type_: &str, bubbles: bool) {
        Js::call_initEvent__str_bool(js(self), type_, bubbles)
    }

    /// `undefined initEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Event/initEvent) · [Specification](https://dom.spec.whatwg.org/#dom-event-initevent)
    #[doc(alias = "initEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Event/initEvent"]
    #[inline]
    pub fn init_event_with_bubbles_and_cancelable(&self, type_: &str, bubbles: bool, cancelable: bool) {
        Js::call_initEvent__str_bool2(js(self), type_, bubbles, cancelable)
    }
}

impl EventInit {
    /// `dictionary EventInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean bubbles = false`
    #[doc(alias = "bubbles")]
    pub fn get_bubbles(&self) -> Option<bool> {
        property::get(self, "bubbles")
    }

    /// `boolean bubbles = false`
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    #[doc(alias = "cancelable")]
    pub fn get_cancelable(&self) -> Option<bool> {
        property::get(self, "cancelable")
    }

    /// `boolean cancelable = false`
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    #[doc(alias = "composed")]
    pub fn get_composed(&self) -> Option<bool> {
        property::get(self, "composed")
    }

    /// `boolean composed = false`
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for EventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl CustomEvent {
    /// `constructor(DOMString type, optional CustomEventInit eventInitDict = {})`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CustomEvent/CustomEvent) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-customevent-customevent)
    #[inline]
    pub fn new(type_: &str) -> CustomEvent {
        Js::new_CustomEvent__str__as_value(type_).cast()
    }

    /// `constructor(DOMString type, optional CustomEventInit eventInitDict = {})`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CustomEvent/CustomEvent) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-customevent-customevent)
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<CustomEventInit>) -> CustomEvent {
        Js::new_CustomEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// `readonly attribute any detail`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CustomEvent/detail) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-customevent-detail②)
    #[inline]
    pub fn detail(&self) -> JsValue {
        Js::get_detail__as_value(js(self))
    }

    /// `undefined initCustomEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional any detail = null)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/CustomEvent/initCustomEvent) · [Specification](https://dom.spec.whatwg.org/#dom-customevent-initcustomevent)
    #[doc(alias = "initCustomEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/CustomEvent/initCustomEvent"]
    #[inline]
    pub fn init_custom_event(&self, type_: &str) {
        Js::call_initCustomEvent__str(js(self), type_)
    }

    /// `undefined initCustomEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional any detail = null)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/CustomEvent/initCustomEvent) · [Specification](https://dom.spec.whatwg.org/#dom-customevent-initcustomevent)
    #[doc(alias = "initCustomEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/CustomEvent/initCustomEvent"]
    #[inline]
    pub fn init_custom_event_with_bubbles(&self, type_: &str, bubbles: bool) {
        Js::call_initCustomEvent__str_bool(js(self), type_, bubbles)
    }

    /// `undefined initCustomEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional any detail = null)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/CustomEvent/initCustomEvent) · [Specification](https://dom.spec.whatwg.org/#dom-customevent-initcustomevent)
    #[doc(alias = "initCustomEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/CustomEvent/initCustomEvent"]
    #[inline]
    pub fn init_custom_event_with_bubbles_and_cancelable(&self, type_: &str, bubbles: bool, cancelable: bool) {
        Js::call_initCustomEvent__str_bool2(js(self), type_, bubbles, cancelable)
    }

    /// `undefined initCustomEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional any detail = null)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/CustomEvent/initCustomEvent) · [Specification](https://dom.spec.whatwg.org/#dom-customevent-initcustomevent)
    #[doc(alias = "initCustomEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/CustomEvent/initCustomEvent"]
    #[inline]
    pub fn init_custom_event_with_bubbles_and_cancelable_and_detail(
        &self,
        type_: &str,
        bubbles: bool,
        cancelable: bool,
        detail: &JsValue,
    ) {
        Js::call_initCustomEvent__str_bool2_value(js(self), type_, bubbles, cancelable, detail)
    }
}

impl CustomEventInit {
    /// `dictionary CustomEventInit : EventInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `any detail = null`
    #[doc(alias = "detail")]
    pub fn get_detail(&self) -> JsValue {
        property::get(self, "detail")
    }

    /// `any detail = null`
    #[doc(alias = "detail")]
    pub fn set_detail(&self, value: &JsValue) -> &Self {
        property::set(self, "detail", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for CustomEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl EventTarget {
    /// `constructor()`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/EventTarget/EventTarget) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-eventtarget-eventtarget①)
    #[inline]
    pub fn new() -> EventTarget {
        Js::new_EventTarget__as_value().cast()
    }

    /// `undefined addEventListener(DOMString type, EventListener? callback, optional (AddEventListenerOptions or boolean) options = {})`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/EventTarget/addEventListener) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-eventtarget-addeventlistener③)
    #[doc(alias = "addEventListener")]
    #[inline]
    pub fn add_event_listener(&self, type_: &str, callback: Option<&EventListener>) {
        Js::call_addEventListener__str_value(js(self), type_, nullable(callback))
    }

    /// `undefined addEventListener(DOMString type, EventListener? callback, optional (AddEventListenerOptions or boolean) options = {})`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/EventTarget/addEventListener) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-eventtarget-addeventlistener③)
    #[doc(alias = "addEventListener")]
    #[inline]
    pub fn add_event_listener_with_options(
        &self,
        type_: &str,
        callback: Option<&EventListener>,
        options: impl Into<AddEventListenerOptionsOrBoolean>,
    ) {
        Js::call_addEventListener__str_value2(js(self), type_, nullable(callback), &options.into().to_js())
    }

    /// `undefined removeEventListener(DOMString type, EventListener? callback, optional (EventListenerOptions or boolean) options = {})`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/EventTarget/removeEventListener) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-eventtarget-removeeventlistener②)
    #[doc(alias = "removeEventListener")]
    #[inline]
    pub fn remove_event_listener(&self, type_: &str, callback: Option<&EventListener>) {
        Js::call_removeEventListener__str_value(js(self), type_, nullable(callback))
    }

    /// `undefined removeEventListener(DOMString type, EventListener? callback, optional (EventListenerOptions or boolean) options = {})`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/EventTarget/removeEventListener) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-eventtarget-removeeventlistener②)
    #[doc(alias = "removeEventListener")]
    #[inline]
    pub fn remove_event_listener_with_options(
        &self,
        type_: &str,
        callback: Option<&EventListener>,
        options: impl Into<EventListenerOptionsOrBoolean>,
    ) {
        Js::call_removeEventListener__str_value2(js(self), type_, nullable(callback), &options.into().to_js())
    }

    /// `boolean dispatchEvent(Event event)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/EventTarget/dispatchEvent) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-eventtarget-dispatchevent③)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "dispatchEvent")]
    #[inline]
    pub fn dispatch_event(&self, event: &Event) -> Result<bool, Exception> {
        Js::try_call_dispatchEvent__value__as_bool(js(self), event.as_ref()).map(Truth::get)
    }
}

impl EventListenerOptions {
    /// `dictionary EventListenerOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean capture = false`
    #[doc(alias = "capture")]
    pub fn get_capture(&self) -> Option<bool> {
        property::get(self, "capture")
    }

    /// `boolean capture = false`
    #[doc(alias = "capture")]
    pub fn set_capture(&self, value: bool) -> &Self {
        property::set_bool(self, "capture", value);
        self
    }
}

impl Default for EventListenerOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl AddEventListenerOptions {
    /// `dictionary AddEventListenerOptions : EventListenerOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean passive`
    #[doc(alias = "passive")]
    pub fn get_passive(&self) -> Option<bool> {
        property::get(self, "passive")
    }

    /// `boolean passive`
    #[doc(alias = "passive")]
    pub fn set_passive(&self, value: bool) -> &Self {
        property::set_bool(self, "passive", value);
        self
    }

    /// `boolean once = false`
    #[doc(alias = "once")]
    pub fn get_once(&self) -> Option<bool> {
        property::get(self, "once")
    }

    /// `boolean once = false`
    #[doc(alias = "once")]
    pub fn set_once(&self, value: bool) -> &Self {
        property::set_bool(self, "once", value);
        self
    }

    /// `AbortSignal signal`
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// `AbortSignal signal`
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }

    /// `boolean capture = false`
    ///
    /// Inherited from `EventListenerOptions`.
    #[doc(alias = "capture")]
    pub fn set_capture(&self, value: bool) -> &Self {
        property::set_bool(self, "capture", value);
        self
    }
}

impl Default for AddEventListenerOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl Window {
    /// `readonly attribute (Event or undefined) event`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/event) · [Specification](https://dom.spec.whatwg.org/#dom-window-event)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Window/event"]
    #[inline]
    pub fn event(&self) -> Option<Event> {
        Js::get_event__as_option_value(js(self)).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "bubbles")]
    pub(crate) fn get_bubbles__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "cancelBubble")]
    pub(crate) fn get_cancelBubble__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "composed")]
    pub(crate) fn get_composed__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "currentTarget")]
    pub(crate) fn get_currentTarget__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "defaultPrevented")]
    pub(crate) fn get_defaultPrevented__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "event")]
    pub(crate) fn get_event__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "eventPhase")]
    pub(crate) fn get_eventPhase__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "isTrusted")]
    pub(crate) fn get_isTrusted__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "returnValue")]
    pub(crate) fn get_returnValue__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "srcElement")]
    pub(crate) fn get_srcElement__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "timeStamp")]
    pub(crate) fn get_timeStamp__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, setter, js_name = "cancelBubble")]
    pub(crate) fn set_cancelBubble__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "returnValue")]
    pub(crate) fn set_returnValue__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, js_name = "addEventListener")]
    pub(crate) fn call_addEventListener__str_value(this: &Js, a0: &str, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "addEventListener")]
    pub(crate) fn call_addEventListener__str_value2(this: &Js, a0: &str, a1: &JsValue, a2: &JsValue);
    #[wasm_bindgen(method, js_name = "composedPath")]
    pub(crate) fn call_composedPath__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "dispatchEvent")]
    pub(crate) fn try_call_dispatchEvent__value__as_bool(this: &Js, a0: &JsValue) -> Result<Truth, Exception>;
    #[wasm_bindgen(method, js_name = "initCustomEvent")]
    pub(crate) fn call_initCustomEvent__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, js_name = "initCustomEvent")]
    pub(crate) fn call_initCustomEvent__str_bool(this: &Js, a0: &str, a1: bool);
    #[wasm_bindgen(method, js_name = "initCustomEvent")]
    pub(crate) fn call_initCustomEvent__str_bool2(this: &Js, a0: &str, a1: bool, a2: bool);
    #[wasm_bindgen(method, js_name = "initCustomEvent")]
    pub(crate) fn call_initCustomEvent__str_bool2_value(this: &Js, a0: &str, a1: bool, a2: bool, a3: &JsValue);
    #[wasm_bindgen(method, js_name = "initEvent")]
    pub(crate) fn call_initEvent__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, js_name = "initEvent")]
    pub(crate) fn call_initEvent__str_bool(this: &Js, a0: &str, a1: bool);
    #[wasm_bindgen(method, js_name = "initEvent")]
    pub(crate) fn call_initEvent__str_bool2(this: &Js, a0: &str, a1: bool, a2: bool);
    #[wasm_bindgen(method, js_name = "preventDefault")]
    pub(crate) fn call_preventDefault(this: &Js);
    #[wasm_bindgen(method, js_name = "removeEventListener")]
    pub(crate) fn call_removeEventListener__str_value(this: &Js, a0: &str, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "removeEventListener")]
    pub(crate) fn call_removeEventListener__str_value2(this: &Js, a0: &str, a1: &JsValue, a2: &JsValue);
    #[wasm_bindgen(method, js_name = "stopImmediatePropagation")]
    pub(crate) fn call_stopImmediatePropagation(this: &Js);
    #[wasm_bindgen(method, js_name = "stopPropagation")]
    pub(crate) fn call_stopPropagation(this: &Js);
    #[wasm_bindgen(constructor, js_class = "CustomEvent")]
    pub(crate) fn new_CustomEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "CustomEvent")]
    pub(crate) fn new_CustomEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "Event")]
    pub(crate) fn new_Event__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "Event")]
    pub(crate) fn new_Event__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "EventTarget")]
    pub(crate) fn new_EventTarget__as_value() -> Js;
}
