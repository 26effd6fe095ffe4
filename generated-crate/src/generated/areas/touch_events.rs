//! Touch events, touches and their lists

use crate::runtime::prelude::*;
use crate::{
    EventTarget, InputDeviceCapabilities, MathMlElement, Touch, TouchEvent, TouchEventInit, TouchInit, TouchList,
    TouchType, Window,
};

impl MathMlElement {
    /// `attribute EventHandler ontouchstart`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchstart_event) · [Specification](https://w3c.github.io/touch-events/#event-touchstart)
    pub fn ontouchstart(&self) -> Option<Function<fn(TouchEvent)>> {
        property::get(self, "ontouchstart")
    }

    /// `attribute EventHandler ontouchstart`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchstart_event) · [Specification](https://w3c.github.io/touch-events/#event-touchstart)
    #[doc(alias = "ontouchstart")]
    pub fn set_ontouchstart(&self, value: Option<&Function<fn(TouchEvent)>>) {
        property::set(self, "ontouchstart", nullable(value))
    }

    /// `attribute EventHandler ontouchend`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchend_event) · [Specification](https://w3c.github.io/touch-events/#event-touchend)
    pub fn ontouchend(&self) -> Option<Function<fn(TouchEvent)>> {
        property::get(self, "ontouchend")
    }

    /// `attribute EventHandler ontouchend`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchend_event) · [Specification](https://w3c.github.io/touch-events/#event-touchend)
    #[doc(alias = "ontouchend")]
    pub fn set_ontouchend(&self, value: Option<&Function<fn(TouchEvent)>>) {
        property::set(self, "ontouchend", nullable(value))
    }

    /// `attribute EventHandler ontouchmove`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchmove_event) · [Specification](https://w3c.github.io/touch-events/#event-touchmove)
    pub fn ontouchmove(&self) -> Option<Function<fn(TouchEvent)>> {
        property::get(self, "ontouchmove")
    }

    /// `attribute EventHandler ontouchmove`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchmove_event) · [Specification](https://w3c.github.io/touch-events/#event-touchmove)
    #[doc(alias = "ontouchmove")]
    pub fn set_ontouchmove(&self, value: Option<&Function<fn(TouchEvent)>>) {
        property::set(self, "ontouchmove", nullable(value))
    }

    /// `attribute EventHandler ontouchcancel`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchcancel_event) · [Specification](https://w3c.github.io/touch-events/#event-touchcancel)
    pub fn ontouchcancel(&self) -> Option<Function<fn(TouchEvent)>> {
        property::get(self, "ontouchcancel")
    }

    /// `attribute EventHandler ontouchcancel`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchcancel_event) · [Specification](https://w3c.github.io/touch-events/#event-touchcancel)
    #[doc(alias = "ontouchcancel")]
    pub fn set_ontouchcancel(&self, value: Option<&Function<fn(TouchEvent)>>) {
        property::set(self, "ontouchcancel", nullable(value))
    }
}

impl TouchInit {
    /// `dictionary TouchInit`
    pub fn new(identifier: i32, target: &EventTarget) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "identifier", identifier as f64);
        property::set(&this, "target", target.as_ref());
        this
    }

    /// `required long identifier`
    #[doc(alias = "identifier")]
    pub fn get_identifier(&self) -> i32 {
        property::get(self, "identifier")
    }

    /// `required long identifier`
    #[doc(alias = "identifier")]
    pub fn set_identifier(&self, value: i32) -> &Self {
        property::set_f64(self, "identifier", value as f64);
        self
    }

    /// `required EventTarget target`
    #[doc(alias = "target")]
    pub fn get_target(&self) -> EventTarget {
        property::get(self, "target")
    }

    /// `required EventTarget target`
    #[doc(alias = "target")]
    pub fn set_target(&self, value: &EventTarget) -> &Self {
        property::set(self, "target", value.as_ref());
        self
    }

    /// `double clientX = 0`
    #[doc(alias = "clientX")]
    pub fn get_client_x(&self) -> Option<f64> {
        property::get(self, "clientX")
    }

    /// `double clientX = 0`
    #[doc(alias = "clientX")]
    pub fn set_client_x(&self, value: f64) -> &Self {
        property::set_f64(self, "clientX", value);
        self
    }

    /// `double clientY = 0`
    #[doc(alias = "clientY")]
    pub fn get_client_y(&self) -> Option<f64> {
        property::get(self, "clientY")
    }

    /// `double clientY = 0`
    #[doc(alias = "clientY")]
    pub fn set_client_y(&self, value: f64) -> &Self {
        property::set_f64(self, "clientY", value);
        self
    }

    /// `double screenX = 0`
    #[doc(alias = "screenX")]
    pub fn get_screen_x(&self) -> Option<f64> {
        property::get(self, "screenX")
    }

    /// `double screenX = 0`
    #[doc(alias = "screenX")]
    pub fn set_screen_x(&self, value: f64) -> &Self {
        property::set_f64(self, "screenX", value);
        self
    }

    /// `double screenY = 0`
    #[doc(alias = "screenY")]
    pub fn get_screen_y(&self) -> Option<f64> {
        property::get(self, "screenY")
    }

    /// `double screenY = 0`
    #[doc(alias = "screenY")]
    pub fn set_screen_y(&self, value: f64) -> &Self {
        property::set_f64(self, "screenY", value);
        self
    }

    /// `double pageX = 0`
    #[doc(alias = "pageX")]
    pub fn get_page_x(&self) -> Option<f64> {
        property::get(self, "pageX")
    }

    /// `double pageX = 0`
    #[doc(alias = "pageX")]
    pub fn set_page_x(&self, value: f64) -> &Self {
        property::set_f64(self, "pageX", value);
        self
    }

    /// `double pageY = 0`
    #[doc(alias = "pageY")]
    pub fn get_page_y(&self) -> Option<f64> {
        property::get(self, "pageY")
    }

    /// `double pageY = 0`
    #[doc(alias = "pageY")]
    pub fn set_page_y(&self, value: f64) -> &Self {
        property::set_f64(self, "pageY", value);
        self
    }

    /// `float radiusX = 0`
    #[doc(alias = "radiusX")]
    pub fn get_radius_x(&self) -> Option<f32> {
        property::get(self, "radiusX")
    }

    /// `float radiusX = 0`
    #[doc(alias = "radiusX")]
    pub fn set_radius_x(&self, value: f32) -> &Self {
        property::set_f64(self, "radiusX", value as f64);
        self
    }

    /// `float radiusY = 0`
    #[doc(alias = "radiusY")]
    pub fn get_radius_y(&self) -> Option<f32> {
        property::get(self, "radiusY")
    }

    /// `float radiusY = 0`
    #[doc(alias = "radiusY")]
    pub fn set_radius_y(&self, value: f32) -> &Self {
        property::set_f64(self, "radiusY", value as f64);
        self
    }

    /// `float rotationAngle = 0`
    #[doc(alias = "rotationAngle")]
    pub fn get_rotation_angle(&self) -> Option<f32> {
        property::get(self, "rotationAngle")
    }

    /// `float rotationAngle = 0`
    #[doc(alias = "rotationAngle")]
    pub fn set_rotation_angle(&self, value: f32) -> &Self {
        property::set_f64(self, "rotationAngle", value as f64);
        self
    }

    /// `float force = 0`
    #[doc(alias = "force")]
    pub fn get_force(&self) -> Option<f32> {
        property::get(self, "force")
    }

    /// `float force = 0`
    #[doc(alias = "force")]
    pub fn set_force(&self, value: f32) -> &Self {
        property::set_f64(self, "force", value as f64);
        self
    }

    /// `double altitudeAngle = 0`
    #[doc(alias = "altitudeAngle")]
    pub fn get_altitude_angle(&self) -> Option<f64> {
        property::get(self, "altitudeAngle")
    }

    /// `double altitudeAngle = 0`
    #[doc(alias = "altitudeAngle")]
    pub fn set_altitude_angle(&self, value: f64) -> &Self {
        property::set_f64(self, "altitudeAngle", value);
        self
    }

    /// `double azimuthAngle = 0`
    #[doc(alias = "azimuthAngle")]
    pub fn get_azimuth_angle(&self) -> Option<f64> {
        property::get(self, "azimuthAngle")
    }

    /// `double azimuthAngle = 0`
    #[doc(alias = "azimuthAngle")]
    pub fn set_azimuth_angle(&self, value: f64) -> &Self {
        property::set_f64(self, "azimuthAngle", value);
        self
    }

    /// `TouchType touchType = "direct"`
    #[doc(alias = "touchType")]
    pub fn get_touch_type(&self) -> Option<TouchType> {
        property::get(self, "touchType")
    }

    /// `TouchType touchType = "direct"`
    #[doc(alias = "touchType")]
    pub fn set_touch_type(&self, value: TouchType) -> &Self {
        property::set_str(self, "touchType", value.as_str());
        self
    }
}

impl Touch {
    /// `constructor(TouchInit touchInitDict)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/Touch) · [Specification](https://w3c.github.io/touch-events/#dom-touch-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for
    /// - a NaN or an infinity
    /// - a value of an enumeration that the engine does not know
    #[inline]
    pub fn new(touch_init_dict: impl IntoJs<TouchInit>) -> Result<Touch, Exception> {
        Js::try_new_Touch__value__as_value(&touch_init_dict.to_value()).map(Js::cast)
    }

    /// `readonly attribute long identifier`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/identifier) · [Specification](https://w3c.github.io/touch-events/#dom-touch-identifier)
    #[inline]
    pub fn identifier(&self) -> i32 {
        Js::get_identifier__as_number(js(self)) as i32
    }

    /// `readonly attribute EventTarget target`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/target) · [Specification](https://w3c.github.io/touch-events/#dom-touch-target)
    #[inline]
    pub fn target(&self) -> EventTarget {
        FromJs::from_js(Js::get_target__as_value(js(self)))
    }

    /// `readonly attribute double screenX`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/screenX) · [Specification](https://w3c.github.io/touch-events/#dom-touch-screenx)
    #[doc(alias = "screenX")]
    #[inline]
    pub fn screen_x(&self) -> f64 {
        Js::get_screenX__as_number(js(self))
    }

    /// `readonly attribute double screenY`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/screenY) · [Specification](https://w3c.github.io/touch-events/#dom-touch-screeny)
    #[doc(alias = "screenY")]
    #[inline]
    pub fn screen_y(&self) -> f64 {
        Js::get_screenY__as_number(js(self))
    }

    /// `readonly attribute double clientX`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/clientX) · [Specification](https://w3c.github.io/touch-events/#dom-touch-clientx)
    #[doc(alias = "clientX")]
    #[inline]
    pub fn client_x(&self) -> f64 {
        Js::get_clientX__as_number(js(self))
    }

    /// `readonly attribute double clientY`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/clientY) · [Specification](https://w3c.github.io/touch-events/#dom-touch-clienty)
    #[doc(alias = "clientY")]
    #[inline]
    pub fn client_y(&self) -> f64 {
        Js::get_clientY__as_number(js(self))
    }

    /// `readonly attribute double pageX`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/pageX) · [Specification](https://w3c.github.io/touch-events/#dom-touch-pagex)
    #[doc(alias = "pageX")]
    #[inline]
    pub fn page_x(&self) -> f64 {
        Js::get_pageX__as_number(js(self))
    }

    /// `readonly attribute double pageY`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/pageY) · [Specification](https://w3c.github.io/touch-events/#dom-touch-pagey)
    #[doc(alias = "pageY")]
    #[inline]
    pub fn page_y(&self) -> f64 {
        Js::get_pageY__as_number(js(self))
    }

    /// `readonly attribute float radiusX`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/radiusX) · [Specification](https://w3c.github.io/touch-events/#dom-touch-radiusx)
    #[doc(alias = "radiusX")]
    #[inline]
    pub fn radius_x(&self) -> f32 {
        Js::get_radiusX__as_number(js(self)) as f32
    }

    /// `readonly attribute float radiusY`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/radiusY) · [Specification](https://w3c.github.io/touch-events/#dom-touch-radiusy)
    #[doc(alias = "radiusY")]
    #[inline]
    pub fn radius_y(&self) -> f32 {
        Js::get_radiusY__as_number(js(self)) as f32
    }

    /// `readonly attribute float rotationAngle`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/rotationAngle) · [Specification](https://w3c.github.io/touch-events/#dom-touch-rotationangle)
    #[doc(alias = "rotationAngle")]
    #[inline]
    pub fn rotation_angle(&self) -> f32 {
        Js::get_rotationAngle__as_number(js(self)) as f32
    }

    /// `readonly attribute float force`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/force) · [Specification](https://w3c.github.io/touch-events/#dom-touch-force)
    #[inline]
    pub fn force(&self) -> f32 {
        Js::get_force__as_number(js(self)) as f32
    }

    /// `readonly attribute float altitudeAngle`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/altitudeAngle) · [Specification](https://w3c.github.io/touch-events/#dom-touch-altitudeangle)
    #[doc(alias = "altitudeAngle")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn altitude_angle(&self) -> f32 {
        Js::get_altitudeAngle__as_number(js(self)) as f32
    }

    /// `readonly attribute float azimuthAngle`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/azimuthAngle) · [Specification](https://w3c.github.io/touch-events/#dom-touch-azimuthangle)
    #[doc(alias = "azimuthAngle")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn azimuth_angle(&self) -> f32 {
        Js::get_azimuthAngle__as_number(js(self)) as f32
    }

    /// `readonly attribute TouchType touchType`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/touchType) · [Specification](https://w3c.github.io/touch-events/#dom-touch-touchtype)
    #[doc(alias = "touchType")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn touch_type(&self) -> TouchType {
        FromJs::from_js(Js::get_touchType__as_value(js(self)))
    }
}

impl TouchList {
    /// `readonly attribute unsigned long length`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TouchList/length) · [Specification](https://w3c.github.io/touch-events/#dom-touchlist-length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter Touch? item(unsigned long index)`
    #[inline]
    pub fn get(&self, index: u32) -> Option<Touch> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// `getter Touch? item(unsigned long index)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TouchList/item) · [Specification](https://w3c.github.io/touch-events/#dom-touchlist-item)
    #[inline]
    pub fn item(&self, index: u32) -> Option<Touch> {
        Js::call_item__number__as_option_value(js(self), index as f64).map(Js::read)
    }
}

impl IntoIterator for &TouchList {
    type Item = Touch;
    type IntoIter = IndexedIter<Touch>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] TouchList; Touch);

impl TouchEventInit {
    /// `dictionary TouchEventInit : EventModifierInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `sequence<Touch> touches = []`
    #[doc(alias = "touches")]
    pub fn get_touches(&self) -> Option<Array<Touch>> {
        property::get(self, "touches")
    }

    /// `sequence<Touch> touches = []`
    #[doc(alias = "touches")]
    pub fn set_touches(&self, value: impl IntoSequence<Touch>) -> &Self {
        property::set(self, "touches", &value.to_value());
        self
    }

    /// `sequence<Touch> targetTouches = []`
    #[doc(alias = "targetTouches")]
    pub fn get_target_touches(&self) -> Option<Array<Touch>> {
        property::get(self, "targetTouches")
    }

    /// `sequence<Touch> targetTouches = []`
    #[doc(alias = "targetTouches")]
    pub fn set_target_touches(&self, value: impl IntoSequence<Touch>) -> &Self {
        property::set(self, "targetTouches", &value.to_value());
        self
    }

    /// `sequence<Touch> changedTouches = []`
    #[doc(alias = "changedTouches")]
    pub fn get_changed_touches(&self) -> Option<Array<Touch>> {
        property::get(self, "changedTouches")
    }

    /// `sequence<Touch> changedTouches = []`
    #[doc(alias = "changedTouches")]
    pub fn set_changed_touches(&self, value: impl IntoSequence<Touch>) -> &Self {
        property::set(self, "changedTouches", &value.to_value());
        self
    }

    /// `boolean ctrlKey = false`
    ///
    /// Inherited from `EventModifierInit`.
    #[doc(alias = "ctrlKey")]
    pub fn set_ctrl_key(&self, value: bool) -> &Self {
        property::set_bool(self, "ctrlKey", value);
        self
    }

    /// `boolean shiftKey = false`
    ///
    /// Inherited from `EventModifierInit`.
    #[doc(alias = "shiftKey")]
    pub fn set_shift_key(&self, value: bool) -> &Self {
        property::set_bool(self, "shiftKey", value);
        self
    }

    /// `boolean altKey = false`
    ///
    /// Inherited from `EventModifierInit`.
    #[doc(alias = "altKey")]
    pub fn set_alt_key(&self, value: bool) -> &Self {
        property::set_bool(self, "altKey", value);
        self
    }

    /// `boolean metaKey = false`
    ///
    /// Inherited from `EventModifierInit`.
    #[doc(alias = "metaKey")]
    pub fn set_meta_key(&self, value: bool) -> &Self {
        property::set_bool(self, "metaKey", value);
        self
    }

    /// `boolean modifierAltGraph = false`
    ///
    /// Inherited from `EventModifierInit`.
    #[doc(alias = "modifierAltGraph")]
    pub fn set_modifier_alt_graph(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierAltGraph", value);
        self
    }

    /// `boolean modifierCapsLock = false`
    ///
    /// Inherited from `EventModifierInit`.
    #[doc(alias = "modifierCapsLock")]
    pub fn set_modifier_caps_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierCapsLock", value);
        self
    }

    /// `boolean modifierFn = false`
    ///
    /// Inherited from `EventModifierInit`.
    #[doc(alias = "modifierFn")]
    pub fn set_modifier_fn(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierFn", value);
        self
    }

    /// `boolean modifierFnLock = false`
    ///
    /// Inherited from `EventModifierInit`.
    #[doc(alias = "modifierFnLock")]
    pub fn set_modifier_fn_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierFnLock", value);
        self
    }

    /// `boolean modifierHyper = false`
    ///
    /// Inherited from `EventModifierInit`.
    #[doc(alias = "modifierHyper")]
    pub fn set_modifier_hyper(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierHyper", value);
        self
    }

    /// `boolean modifierNumLock = false`
    ///
    /// Inherited from `EventModifierInit`.
    #[doc(alias = "modifierNumLock")]
    pub fn set_modifier_num_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierNumLock", value);
        self
    }

    /// `boolean modifierScrollLock = false`
    ///
    /// Inherited from `EventModifierInit`.
    #[doc(alias = "modifierScrollLock")]
    pub fn set_modifier_scroll_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierScrollLock", value);
        self
    }

    /// `boolean modifierSuper = false`
    ///
    /// Inherited from `EventModifierInit`.
    #[doc(alias = "modifierSuper")]
    pub fn set_modifier_super(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierSuper", value);
        self
    }

    /// `boolean modifierSymbol = false`
    ///
    /// Inherited from `EventModifierInit`.
    #[doc(alias = "modifierSymbol")]
    pub fn set_modifier_symbol(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierSymbol", value);
        self
    }

    /// `boolean modifierSymbolLock = false`
    ///
    /// Inherited from `EventModifierInit`.
    #[doc(alias = "modifierSymbolLock")]
    pub fn set_modifier_symbol_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierSymbolLock", value);
        self
    }

    /// `Window? view = null`
    ///
    /// Inherited from `UiEventInit`.
    #[doc(alias = "view")]
    pub fn set_view(&self, value: Option<&Window>) -> &Self {
        property::set(self, "view", nullable(value));
        self
    }

    /// `long detail = 0`
    ///
    /// Inherited from `UiEventInit`.
    #[doc(alias = "detail")]
    pub fn set_detail(&self, value: i32) -> &Self {
        property::set_f64(self, "detail", value as f64);
        self
    }

    /// `InputDeviceCapabilities? sourceCapabilities = null`
    ///
    /// Inherited from `UiEventInit`.
    #[doc(alias = "sourceCapabilities")]
    pub fn set_source_capabilities(&self, value: Option<&InputDeviceCapabilities>) -> &Self {
        property::set(self, "sourceCapabilities", nullable(value));
        self
    }

    /// `unsigned long which = 0`
    ///
    /// Inherited from `UiEventInit`.
    #[doc(alias = "which")]
    pub fn set_which(&self, value: u32) -> &Self {
        property::set_f64(self, "which", value as f64);
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

impl Default for TouchEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl TouchEvent {
    /// `constructor(DOMString type, optional TouchEventInit eventInitDict = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TouchEvent/TouchEvent) · [Specification](https://w3c.github.io/touch-events/#dom-touchevent-constructor)
    #[inline]
    pub fn new(type_: &str) -> TouchEvent {
        Js::new_TouchEvent__str__as_value(type_).cast()
    }

    /// `constructor(DOMString type, optional TouchEventInit eventInitDict = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TouchEvent/TouchEvent) · [Specification](https://w3c.github.io/touch-events/#dom-touchevent-constructor)
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: &TouchEventInit) -> TouchEvent {
        Js::new_TouchEvent__str_value__as_value(type_, event_init_dict.as_ref()).cast()
    }

    /// `readonly attribute TouchList touches`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TouchEvent/touches) · [Specification](https://w3c.github.io/touch-events/#dom-touchevent-touches)
    #[inline]
    pub fn touches(&self) -> TouchList {
        FromJs::from_js(Js::get_touches__as_value(js(self)))
    }

    /// `readonly attribute TouchList targetTouches`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TouchEvent/targetTouches) · [Specification](https://w3c.github.io/touch-events/#dom-touchevent-targettouches)
    #[doc(alias = "targetTouches")]
    #[inline]
    pub fn target_touches(&self) -> TouchList {
        FromJs::from_js(Js::get_targetTouches__as_value(js(self)))
    }

    /// `readonly attribute TouchList changedTouches`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TouchEvent/changedTouches) · [Specification](https://w3c.github.io/touch-events/#dom-touchevent-changedtouches)
    #[doc(alias = "changedTouches")]
    #[inline]
    pub fn changed_touches(&self) -> TouchList {
        FromJs::from_js(Js::get_changedTouches__as_value(js(self)))
    }

    /// `readonly attribute boolean altKey`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TouchEvent/altKey) · [Specification](https://w3c.github.io/touch-events/#dom-touchevent-altkey)
    #[doc(alias = "altKey")]
    #[inline]
    pub fn alt_key(&self) -> bool {
        Js::get_altKey__as_bool(js(self)).get()
    }

    /// `readonly attribute boolean metaKey`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TouchEvent/metaKey) · [Specification](https://w3c.github.io/touch-events/#dom-touchevent-metakey)
    #[doc(alias = "metaKey")]
    #[inline]
    pub fn meta_key(&self) -> bool {
        Js::get_metaKey__as_bool(js(self)).get()
    }

    /// `readonly attribute boolean ctrlKey`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TouchEvent/ctrlKey) · [Specification](https://w3c.github.io/touch-events/#dom-touchevent-ctrlkey)
    #[doc(alias = "ctrlKey")]
    #[inline]
    pub fn ctrl_key(&self) -> bool {
        Js::get_ctrlKey__as_bool(js(self)).get()
    }

    /// `readonly attribute boolean shiftKey`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TouchEvent/shiftKey) · [Specification](https://w3c.github.io/touch-events/#dom-touchevent-shiftkey)
    #[doc(alias = "shiftKey")]
    #[inline]
    pub fn shift_key(&self) -> bool {
        Js::get_shiftKey__as_bool(js(self)).get()
    }

    /// `getter boolean getModifierState(DOMString keyArg)`
    #[inline]
    pub fn get(&self, key_arg: &str) -> Option<bool> {
        FromJs::from_js(Js::index_get__str__as_value(js(self), key_arg))
    }

    /// `getter boolean getModifierState(DOMString keyArg)`
    #[doc(alias = "getModifierState")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn get_modifier_state(&self, key_arg: &str) -> bool {
        Js::call_getModifierState__str__as_bool(js(self), key_arg).get()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "changedTouches")]
    pub(crate) fn get_changedTouches__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "force")]
    pub(crate) fn get_force__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "identifier")]
    pub(crate) fn get_identifier__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "radiusX")]
    pub(crate) fn get_radiusX__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "radiusY")]
    pub(crate) fn get_radiusY__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "rotationAngle")]
    pub(crate) fn get_rotationAngle__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "targetTouches")]
    pub(crate) fn get_targetTouches__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, constructor, js_class = "Touch")]
    pub(crate) fn try_new_Touch__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "TouchEvent")]
    pub(crate) fn new_TouchEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "TouchEvent")]
    pub(crate) fn new_TouchEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "touchType")]
    pub(crate) fn get_touchType__as_value(this: &Js) -> JsValue;
}
