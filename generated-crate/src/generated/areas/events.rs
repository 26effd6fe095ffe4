//! Events and their targets: Event, CustomEvent, EventTarget, listeners

use crate::runtime::prelude::*;
use crate::{
    AbortSignal, AddEventListenerOptions, AddEventListenerOptionsOrBoolean, CustomEvent, CustomEventInit, Event,
    EventInit, EventListener, EventListenerOptions, EventListenerOptionsOrBoolean, EventTarget, Window,
};

impl Event {
    /// Makes a new `Event`.
    ///
    /// `constructor(DOMString type, optional EventInit eventInitDict = {})`
    ///
    /// Feature `events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Event/Event) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-event)
    #[inline]
    pub fn new(type_: &str) -> Event {
        Js::new_Event__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional EventInit eventInitDict = {})`
    ///
    /// Feature `events`.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<EventInit>) -> Event {
        Js::new_Event__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The name of the event, such as `click`.
    ///
    /// `readonly attribute DOMString type`
    ///
    /// Feature `events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Event/type) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-type④)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The object that the event happened to.
    ///
    /// `readonly attribute EventTarget? target`
    ///
    /// Feature `events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Event/target) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-target③)
    #[inline]
    pub fn target(&self) -> Option<EventTarget> {
        Js::get_target__as_option_value(js(self)).map(Js::read)
    }

    /// An old name of `target`.
    ///
    /// `readonly attribute EventTarget? srcElement`
    ///
    /// Feature `events`. [MDN](https://developer.mozilla.org/docs/Web/API/Event/srcElement) · [Specification](https://dom.spec.whatwg.org/#dom-event-srcelement)
    #[doc(alias = "srcElement")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Event/srcElement"]
    #[inline]
    pub fn src_element(&self) -> Option<EventTarget> {
        Js::get_srcElement__as_option_value(js(self)).map(Js::read)
    }

    /// The object whose listener is running now, otherwise none.
    ///
    /// `readonly attribute EventTarget? currentTarget`
    ///
    /// Feature `events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Event/currentTarget) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-currenttarget②)
    #[doc(alias = "currentTarget")]
    #[inline]
    pub fn current_target(&self) -> Option<EventTarget> {
        Js::get_currentTarget__as_option_value(js(self)).map(Js::read)
    }

    /// Returns the objects that the event passes through, from the target outwards.
    ///
    /// `sequence<EventTarget> composedPath()`
    ///
    /// Feature `events`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Event/composedPath) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-composedpath①)
    #[doc(alias = "composedPath")]
    #[inline]
    pub fn composed_path(&self) -> Array<EventTarget> {
        FromJs::from_js(Js::call_composedPath__as_value(js(self)))
    }

    /// The `eventPhase` of an event that is not being dispatched.
    ///
    /// `const unsigned short NONE = 0`
    ///
    /// Feature `events`.
    pub const NONE: u16 = 0;

    /// The `eventPhase` on the way down to the target.
    ///
    /// `const unsigned short CAPTURING_PHASE = 1`
    ///
    /// Feature `events`.
    pub const CAPTURING_PHASE: u16 = 1;

    /// The `eventPhase` at the target itself.
    ///
    /// `const unsigned short AT_TARGET = 2`
    ///
    /// Feature `events`.
    pub const AT_TARGET: u16 = 2;

    /// The `eventPhase` on the way up from the target.
    ///
    /// `const unsigned short BUBBLING_PHASE = 3`
    ///
    /// Feature `events`.
    pub const BUBBLING_PHASE: u16 = 3;

    /// Where the event is on its way, as one of the constants.
    ///
    /// `readonly attribute unsigned short eventPhase`
    ///
    /// Feature `events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Event/eventPhase) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-eventphase③)
    #[doc(alias = "eventPhase")]
    #[inline]
    pub fn event_phase(&self) -> u16 {
        Js::get_eventPhase__as_number(js(self)) as u16
    }

    /// Keeps the event from going on to further objects.
    ///
    /// `undefined stopPropagation()`
    ///
    /// Feature `events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Event/stopPropagation) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-stoppropagation①)
    #[doc(alias = "stopPropagation")]
    #[inline]
    pub fn stop_propagation(&self) {
        Js::call_stopPropagation(js(self))
    }

    /// Whether `stopPropagation` was called; setting it to true calls it.
    ///
    /// `attribute boolean cancelBubble`
    ///
    /// Feature `events`. [MDN](https://developer.mozilla.org/docs/Web/API/Event/cancelBubble) · [Specification](https://dom.spec.whatwg.org/#dom-event-cancelbubble)
    #[doc(alias = "cancelBubble")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Event/cancelBubble"]
    #[inline]
    pub fn cancel_bubble(&self) -> bool {
        Js::get_cancelBubble__as_bool(js(self)).get()
    }

    /// Sets whether `stopPropagation` was called; setting it to true calls it.
    ///
    /// Feature `events`.
    #[doc(alias = "cancelBubble")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Event/cancelBubble"]
    #[inline]
    pub fn set_cancel_bubble(&self, value: bool) {
        Js::set_cancelBubble__bool(js(self), value)
    }

    /// Keeps the event from all further listeners, even those of the same object.
    ///
    /// `undefined stopImmediatePropagation()`
    ///
    /// Feature `events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Event/stopImmediatePropagation) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-stopimmediatepropagation①)
    #[doc(alias = "stopImmediatePropagation")]
    #[inline]
    pub fn stop_immediate_propagation(&self) {
        Js::call_stopImmediatePropagation(js(self))
    }

    /// Whether the event goes up from its target through the parents.
    ///
    /// `readonly attribute boolean bubbles`
    ///
    /// Feature `events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Event/bubbles) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-bubbles③)
    #[inline]
    pub fn bubbles(&self) -> bool {
        Js::get_bubbles__as_bool(js(self)).get()
    }

    /// Whether `preventDefault` has any effect.
    ///
    /// `readonly attribute boolean cancelable`
    ///
    /// Feature `events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Event/cancelable) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-cancelable②)
    #[inline]
    pub fn cancelable(&self) -> bool {
        Js::get_cancelable__as_bool(js(self)).get()
    }

    /// False once the event is cancelled; setting it to false cancels the event.
    ///
    /// `attribute boolean returnValue`
    ///
    /// Feature `events`. [MDN](https://developer.mozilla.org/docs/Web/API/Event/returnValue) · [Specification](https://dom.spec.whatwg.org/#dom-event-returnvalue)
    #[doc(alias = "returnValue")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Event/returnValue"]
    #[inline]
    pub fn return_value(&self) -> bool {
        Js::get_returnValue__as_bool(js(self)).get()
    }

    /// Sets false once the event is cancelled; setting it to false cancels the event.
    ///
    /// Feature `events`.
    #[doc(alias = "returnValue")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Event/returnValue"]
    #[inline]
    pub fn set_return_value(&self, value: bool) {
        Js::set_returnValue__bool(js(self), value)
    }

    /// Cancels what the browser would do by itself, such as following a link.
    ///
    /// `undefined preventDefault()`
    ///
    /// Feature `events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Event/preventDefault) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-preventdefault③)
    #[doc(alias = "preventDefault")]
    #[inline]
    pub fn prevent_default(&self) {
        Js::call_preventDefault(js(self))
    }

    /// Whether the event was cancelled.
    ///
    /// `readonly attribute boolean defaultPrevented`
    ///
    /// Feature `events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Event/defaultPrevented) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-defaultprevented①)
    #[doc(alias = "defaultPrevented")]
    #[inline]
    pub fn default_prevented(&self) -> bool {
        Js::get_defaultPrevented__as_bool(js(self)).get()
    }

    /// Whether the event leaves shadow trees.
    ///
    /// `readonly attribute boolean composed`
    ///
    /// Feature `events`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Event/composed) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-composed①)
    #[inline]
    pub fn composed(&self) -> bool {
        Js::get_composed__as_bool(js(self)).get()
    }

    /// Whether the browser fired the event, and not a script.
    ///
    /// `readonly attribute boolean isTrusted`
    ///
    /// Feature `events`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/Event/isTrusted) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-istrusted①)
    #[doc(alias = "isTrusted")]
    #[inline]
    pub fn is_trusted(&self) -> bool {
        Js::get_isTrusted__as_bool(js(self)).get()
    }

    /// The time of the event in milliseconds since the page began.
    ///
    /// `readonly attribute DOMHighResTimeStamp timeStamp`
    ///
    /// Feature `events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Event/timeStamp) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-timestamp①)
    #[doc(alias = "timeStamp")]
    #[inline]
    pub fn time_stamp(&self) -> f64 {
        Js::get_timeStamp__as_number(js(self))
    }

    /// Sets up an event made with `createEvent`; constructors are preferred.
    ///
    /// `undefined initEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false)`
    ///
    /// Feature `events`. [MDN](https://developer.mozilla.org/docs/Web/API/Event/initEvent) · [Specification](https://dom.spec.whatwg.org/#dom-event-initevent)
    #[doc(alias = "initEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Event/initEvent"]
    #[inline]
    pub fn init_event(&self, type_: &str) {
        Js::call_initEvent__str(js(self), type_)
    }

    /// As `init_event`, with `bubbles`.
    ///
    /// `undefined initEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false)`
    ///
    /// Feature `events`.
    #[doc(alias = "initEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Event/initEvent"]
    #[inline]
    pub fn init_event_with_bubbles(&self, type_: &str, bubbles: bool) {
        Js::call_initEvent__str_bool(js(self), type_, bubbles)
    }

    /// As `init_event_with_bubbles`, with `cancelable`.
    ///
    /// `undefined initEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false)`
    ///
    /// Feature `events`.
    #[doc(alias = "initEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Event/initEvent"]
    #[inline]
    pub fn init_event_with_bubbles_and_cancelable(&self, type_: &str, bubbles: bool, cancelable: bool) {
        Js::call_initEvent__str_bool2(js(self), type_, bubbles, cancelable)
    }
}

impl EventInit {
    /// The fields that every new event can have.
    ///
    /// `dictionary EventInit`
    ///
    /// Feature `events`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the event goes up from its target through the parents.
    ///
    /// `boolean bubbles = false`
    ///
    /// Feature `events`.
    #[doc(alias = "bubbles")]
    pub fn get_bubbles(&self) -> Option<bool> {
        property::get(self, "bubbles")
    }

    /// Sets whether the event goes up from its target through the parents.
    ///
    /// Feature `events`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// Whether `preventDefault` has any effect.
    ///
    /// `boolean cancelable = false`
    ///
    /// Feature `events`.
    #[doc(alias = "cancelable")]
    pub fn get_cancelable(&self) -> Option<bool> {
        property::get(self, "cancelable")
    }

    /// Sets whether `preventDefault` has any effect.
    ///
    /// Feature `events`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// Whether the event leaves shadow trees.
    ///
    /// `boolean composed = false`
    ///
    /// Feature `events`.
    #[doc(alias = "composed")]
    pub fn get_composed(&self) -> Option<bool> {
        property::get(self, "composed")
    }

    /// Sets whether the event leaves shadow trees.
    ///
    /// Feature `events`.
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
    /// Makes a new `CustomEvent`.
    ///
    /// `constructor(DOMString type, optional CustomEventInit eventInitDict = {})`
    ///
    /// Feature `events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CustomEvent/CustomEvent) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-customevent-customevent)
    #[inline]
    pub fn new(type_: &str) -> CustomEvent {
        Js::new_CustomEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional CustomEventInit eventInitDict = {})`
    ///
    /// Feature `events`.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<CustomEventInit>) -> CustomEvent {
        Js::new_CustomEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The data of the event, null if none were given.
    ///
    /// `readonly attribute any detail`
    ///
    /// Feature `events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CustomEvent/detail) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-customevent-detail②)
    #[inline]
    pub fn detail(&self) -> JsValue {
        Js::get_detail__as_value(js(self))
    }

    /// Sets up an event made with `createEvent`; the constructor is preferred.
    ///
    /// `undefined initCustomEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional any detail = null)`
    ///
    /// Feature `events`. [MDN](https://developer.mozilla.org/docs/Web/API/CustomEvent/initCustomEvent) · [Specification](https://dom.spec.whatwg.org/#dom-customevent-initcustomevent)
    #[doc(alias = "initCustomEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/CustomEvent/initCustomEvent"]
    #[inline]
    pub fn init_custom_event(&self, type_: &str) {
        Js::call_initCustomEvent__str(js(self), type_)
    }

    /// As `init_custom_event`, with `bubbles`.
    ///
    /// `undefined initCustomEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional any detail = null)`
    ///
    /// Feature `events`.
    #[doc(alias = "initCustomEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/CustomEvent/initCustomEvent"]
    #[inline]
    pub fn init_custom_event_with_bubbles(&self, type_: &str, bubbles: bool) {
        Js::call_initCustomEvent__str_bool(js(self), type_, bubbles)
    }

    /// As `init_custom_event_with_bubbles`, with `cancelable`.
    ///
    /// `undefined initCustomEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional any detail = null)`
    ///
    /// Feature `events`.
    #[doc(alias = "initCustomEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/CustomEvent/initCustomEvent"]
    #[inline]
    pub fn init_custom_event_with_bubbles_and_cancelable(&self, type_: &str, bubbles: bool, cancelable: bool) {
        Js::call_initCustomEvent__str_bool2(js(self), type_, bubbles, cancelable)
    }

    /// As `init_custom_event_with_bubbles_and_cancelable`, with `detail`.
    ///
    /// `undefined initCustomEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional any detail = null)`
    ///
    /// Feature `events`.
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
    /// The fields of a new `CustomEvent`.
    ///
    /// `dictionary CustomEventInit : EventInit`
    ///
    /// Feature `events`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The data of the event, null if none were given.
    ///
    /// `any detail = null`
    ///
    /// Feature `events`.
    #[doc(alias = "detail")]
    pub fn get_detail(&self) -> JsValue {
        property::get(self, "detail")
    }

    /// Sets the data of the event, null if none were given.
    ///
    /// Feature `events`.
    #[doc(alias = "detail")]
    pub fn set_detail(&self, value: &JsValue) -> &Self {
        property::set(self, "detail", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `events`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `events`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `events`. Inherited from `EventInit`.
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
    /// Makes a new `EventTarget`.
    ///
    /// `constructor()`
    ///
    /// Feature `events`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/EventTarget/EventTarget) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-eventtarget-eventtarget①)
    #[inline]
    pub fn new() -> EventTarget {
        Js::new_EventTarget__as_value().cast()
    }

    /// Calls the listener for each event of this type; adding the same listener twice has no effect.
    ///
    /// `undefined addEventListener(DOMString type, EventListener? callback, optional (AddEventListenerOptions or boolean) options = {})`
    ///
    /// Feature `events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/EventTarget/addEventListener) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-eventtarget-addeventlistener③)
    #[doc(alias = "addEventListener")]
    #[inline]
    pub fn add_event_listener(&self, type_: &str, callback: Option<&EventListener>) {
        Js::call_addEventListener__str_value(js(self), type_, nullable(callback))
    }

    /// As `add_event_listener`, with `options`.
    ///
    /// `undefined addEventListener(DOMString type, EventListener? callback, optional (AddEventListenerOptions or boolean) options = {})`
    ///
    /// Feature `events`.
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

    /// Removes a listener; the type, the listener and `capture` must be the same as when it was added.
    ///
    /// `undefined removeEventListener(DOMString type, EventListener? callback, optional (EventListenerOptions or boolean) options = {})`
    ///
    /// Feature `events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/EventTarget/removeEventListener) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-eventtarget-removeeventlistener②)
    #[doc(alias = "removeEventListener")]
    #[inline]
    pub fn remove_event_listener(&self, type_: &str, callback: Option<&EventListener>) {
        Js::call_removeEventListener__str_value(js(self), type_, nullable(callback))
    }

    /// As `remove_event_listener`, with `options`.
    ///
    /// `undefined removeEventListener(DOMString type, EventListener? callback, optional (EventListenerOptions or boolean) options = {})`
    ///
    /// Feature `events`.
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

    /// Fires an event, runs its listeners at once, and returns false if it was cancelled.
    ///
    /// `boolean dispatchEvent(Event event)`
    ///
    /// Feature `events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/EventTarget/dispatchEvent) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-eventtarget-dispatchevent③)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where `event` is already being dispatched, or was created but not initialized.
    #[doc(alias = "dispatchEvent")]
    #[inline]
    pub fn dispatch_event(&self, event: &Event) -> Result<bool, Exception> {
        Js::try_call_dispatchEvent__value__as_bool(js(self), event.as_ref()).map(Truth::get)
    }
}

impl EventListenerOptions {
    /// Options that tell a capturing listener from the others.
    ///
    /// `dictionary EventListenerOptions`
    ///
    /// Feature `events`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the listener runs on the way down to the target.
    ///
    /// `boolean capture = false`
    ///
    /// Feature `events`.
    #[doc(alias = "capture")]
    pub fn get_capture(&self) -> Option<bool> {
        property::get(self, "capture")
    }

    /// Sets whether the listener runs on the way down to the target.
    ///
    /// Feature `events`.
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
    /// Options for a new listener.
    ///
    /// `dictionary AddEventListenerOptions : EventListenerOptions`
    ///
    /// Feature `events`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the listener never cancels the event, so that scrolling need not wait for it.
    ///
    /// `boolean passive`
    ///
    /// Feature `events`.
    #[doc(alias = "passive")]
    pub fn get_passive(&self) -> Option<bool> {
        property::get(self, "passive")
    }

    /// Sets whether the listener never cancels the event, so that scrolling need not wait for it.
    ///
    /// Feature `events`.
    #[doc(alias = "passive")]
    pub fn set_passive(&self, value: bool) -> &Self {
        property::set_bool(self, "passive", value);
        self
    }

    /// Whether the listener is removed after its first call.
    ///
    /// `boolean once = false`
    ///
    /// Feature `events`.
    #[doc(alias = "once")]
    pub fn get_once(&self) -> Option<bool> {
        property::get(self, "once")
    }

    /// Sets whether the listener is removed after its first call.
    ///
    /// Feature `events`.
    #[doc(alias = "once")]
    pub fn set_once(&self, value: bool) -> &Self {
        property::set_bool(self, "once", value);
        self
    }

    /// A signal that removes the listener.
    ///
    /// `AbortSignal signal`
    ///
    /// Feature `events`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that removes the listener.
    ///
    /// Feature `events`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }

    /// Sets whether the listener runs on the way down to the target.
    ///
    /// `boolean capture = false`
    ///
    /// Feature `events`. Inherited from `EventListenerOptions`.
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
    /// The event whose listener is running now, otherwise undefined.
    ///
    /// `readonly attribute (Event or undefined) event`
    ///
    /// Feature `events`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/event) · [Specification](https://dom.spec.whatwg.org/#dom-window-event)
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
