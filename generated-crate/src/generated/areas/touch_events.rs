//! Touch events, touches and their lists

use crate::runtime::prelude::*;
use crate::{
    EventTarget, InputDeviceCapabilities, MathMlElement, Touch, TouchEvent, TouchEventInit, TouchInit, TouchList,
    TouchType, Window,
};

impl MathMlElement {
    /// The handler of the event `touchstart`.
    ///
    /// `attribute EventHandler ontouchstart`
    ///
    /// Feature `touch-events`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchstart_event) · [Specification](https://w3c.github.io/touch-events/#event-touchstart)
    pub fn ontouchstart(&self) -> Option<Function<fn(TouchEvent)>> {
        property::get(self, "ontouchstart")
    }

    /// Sets the handler of the event `touchstart`.
    ///
    /// Feature `touch-events`.
    #[doc(alias = "ontouchstart")]
    pub fn set_ontouchstart(&self, value: Option<&Function<fn(TouchEvent)>>) {
        property::set(self, "ontouchstart", nullable(value))
    }

    /// The handler of the event `touchend`.
    ///
    /// `attribute EventHandler ontouchend`
    ///
    /// Feature `touch-events`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchend_event) · [Specification](https://w3c.github.io/touch-events/#event-touchend)
    pub fn ontouchend(&self) -> Option<Function<fn(TouchEvent)>> {
        property::get(self, "ontouchend")
    }

    /// Sets the handler of the event `touchend`.
    ///
    /// Feature `touch-events`.
    #[doc(alias = "ontouchend")]
    pub fn set_ontouchend(&self, value: Option<&Function<fn(TouchEvent)>>) {
        property::set(self, "ontouchend", nullable(value))
    }

    /// The handler of the event `touchmove`.
    ///
    /// `attribute EventHandler ontouchmove`
    ///
    /// Feature `touch-events`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchmove_event) · [Specification](https://w3c.github.io/touch-events/#event-touchmove)
    pub fn ontouchmove(&self) -> Option<Function<fn(TouchEvent)>> {
        property::get(self, "ontouchmove")
    }

    /// Sets the handler of the event `touchmove`.
    ///
    /// Feature `touch-events`.
    #[doc(alias = "ontouchmove")]
    pub fn set_ontouchmove(&self, value: Option<&Function<fn(TouchEvent)>>) {
        property::set(self, "ontouchmove", nullable(value))
    }

    /// The handler of the event `touchcancel`.
    ///
    /// `attribute EventHandler ontouchcancel`
    ///
    /// Feature `touch-events`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchcancel_event) · [Specification](https://w3c.github.io/touch-events/#event-touchcancel)
    pub fn ontouchcancel(&self) -> Option<Function<fn(TouchEvent)>> {
        property::get(self, "ontouchcancel")
    }

    /// Sets the handler of the event `touchcancel`.
    ///
    /// Feature `touch-events`.
    #[doc(alias = "ontouchcancel")]
    pub fn set_ontouchcancel(&self, value: Option<&Function<fn(TouchEvent)>>) {
        property::set(self, "ontouchcancel", nullable(value))
    }
}

impl TouchInit {
    /// The properties for a new `Touch`.
    ///
    /// `dictionary TouchInit`
    ///
    /// Feature `touch-events`.
    pub fn new(identifier: i32, target: &EventTarget) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "identifier", identifier as f64);
        property::set(&this, "target", target.as_ref());
        this
    }

    /// A number that stays the same for this finger as long as it touches the surface.
    ///
    /// `required long identifier`
    ///
    /// Feature `touch-events`.
    #[doc(alias = "identifier")]
    pub fn get_identifier(&self) -> i32 {
        property::get(self, "identifier")
    }

    /// Sets a number that stays the same for this finger as long as it touches the surface.
    ///
    /// Feature `touch-events`.
    #[doc(alias = "identifier")]
    pub fn set_identifier(&self, value: i32) -> &Self {
        property::set_f64(self, "identifier", value as f64);
        self
    }

    /// The element where the touch began, even if the finger has moved away from it.
    ///
    /// `required EventTarget target`
    ///
    /// Feature `touch-events`.
    #[doc(alias = "target")]
    pub fn get_target(&self) -> EventTarget {
        property::get(self, "target")
    }

    /// Sets the element where the touch began, even if the finger has moved away from it.
    ///
    /// Feature `touch-events`.
    #[doc(alias = "target")]
    pub fn set_target(&self, value: &EventTarget) -> &Self {
        property::set(self, "target", value.as_ref());
        self
    }

    /// The x coordinate relative to the viewport, in CSS pixels.
    ///
    /// `double clientX = 0`
    ///
    /// Feature `touch-events`.
    #[doc(alias = "clientX")]
    pub fn get_client_x(&self) -> Option<f64> {
        property::get(self, "clientX")
    }

    /// Sets the x coordinate relative to the viewport, in CSS pixels.
    ///
    /// Feature `touch-events`.
    #[doc(alias = "clientX")]
    pub fn set_client_x(&self, value: f64) -> &Self {
        property::set_f64(self, "clientX", value);
        self
    }

    /// The y coordinate relative to the viewport, in CSS pixels.
    ///
    /// `double clientY = 0`
    ///
    /// Feature `touch-events`.
    #[doc(alias = "clientY")]
    pub fn get_client_y(&self) -> Option<f64> {
        property::get(self, "clientY")
    }

    /// Sets the y coordinate relative to the viewport, in CSS pixels.
    ///
    /// Feature `touch-events`.
    #[doc(alias = "clientY")]
    pub fn set_client_y(&self, value: f64) -> &Self {
        property::set_f64(self, "clientY", value);
        self
    }

    /// The x coordinate relative to the screen, in CSS pixels.
    ///
    /// `double screenX = 0`
    ///
    /// Feature `touch-events`.
    #[doc(alias = "screenX")]
    pub fn get_screen_x(&self) -> Option<f64> {
        property::get(self, "screenX")
    }

    /// Sets the x coordinate relative to the screen, in CSS pixels.
    ///
    /// Feature `touch-events`.
    #[doc(alias = "screenX")]
    pub fn set_screen_x(&self, value: f64) -> &Self {
        property::set_f64(self, "screenX", value);
        self
    }

    /// The y coordinate relative to the screen, in CSS pixels.
    ///
    /// `double screenY = 0`
    ///
    /// Feature `touch-events`.
    #[doc(alias = "screenY")]
    pub fn get_screen_y(&self) -> Option<f64> {
        property::get(self, "screenY")
    }

    /// Sets the y coordinate relative to the screen, in CSS pixels.
    ///
    /// Feature `touch-events`.
    #[doc(alias = "screenY")]
    pub fn set_screen_y(&self, value: f64) -> &Self {
        property::set_f64(self, "screenY", value);
        self
    }

    /// The x coordinate relative to the whole page, including scrolling, in CSS pixels.
    ///
    /// `double pageX = 0`
    ///
    /// Feature `touch-events`.
    #[doc(alias = "pageX")]
    pub fn get_page_x(&self) -> Option<f64> {
        property::get(self, "pageX")
    }

    /// Sets the x coordinate relative to the whole page, including scrolling, in CSS pixels.
    ///
    /// Feature `touch-events`.
    #[doc(alias = "pageX")]
    pub fn set_page_x(&self, value: f64) -> &Self {
        property::set_f64(self, "pageX", value);
        self
    }

    /// The y coordinate relative to the whole page, including scrolling, in CSS pixels.
    ///
    /// `double pageY = 0`
    ///
    /// Feature `touch-events`.
    #[doc(alias = "pageY")]
    pub fn get_page_y(&self) -> Option<f64> {
        property::get(self, "pageY")
    }

    /// Sets the y coordinate relative to the whole page, including scrolling, in CSS pixels.
    ///
    /// Feature `touch-events`.
    #[doc(alias = "pageY")]
    pub fn set_page_y(&self, value: f64) -> &Self {
        property::set_f64(self, "pageY", value);
        self
    }

    /// The horizontal radius, before rotation, of the ellipse that covers the contact area, in CSS pixels.
    ///
    /// `float radiusX = 0`
    ///
    /// Feature `touch-events`.
    #[doc(alias = "radiusX")]
    pub fn get_radius_x(&self) -> Option<f32> {
        property::get(self, "radiusX")
    }

    /// Sets the horizontal radius, before rotation, of the ellipse that covers the contact area, in CSS pixels.
    ///
    /// Feature `touch-events`.
    #[doc(alias = "radiusX")]
    pub fn set_radius_x(&self, value: f32) -> &Self {
        property::set_f64(self, "radiusX", value as f64);
        self
    }

    /// The vertical radius, before rotation, of the ellipse that covers the contact area, in CSS pixels.
    ///
    /// `float radiusY = 0`
    ///
    /// Feature `touch-events`.
    #[doc(alias = "radiusY")]
    pub fn get_radius_y(&self) -> Option<f32> {
        property::get(self, "radiusY")
    }

    /// Sets the vertical radius, before rotation, of the ellipse that covers the contact area, in CSS pixels.
    ///
    /// Feature `touch-events`.
    #[doc(alias = "radiusY")]
    pub fn set_radius_y(&self, value: f32) -> &Self {
        property::set_f64(self, "radiusY", value as f64);
        self
    }

    /// The clockwise rotation of the contact ellipse in degrees.
    ///
    /// `float rotationAngle = 0`
    ///
    /// Feature `touch-events`.
    #[doc(alias = "rotationAngle")]
    pub fn get_rotation_angle(&self) -> Option<f32> {
        property::get(self, "rotationAngle")
    }

    /// Sets the clockwise rotation of the contact ellipse in degrees.
    ///
    /// Feature `touch-events`.
    #[doc(alias = "rotationAngle")]
    pub fn set_rotation_angle(&self, value: f32) -> &Self {
        property::set_f64(self, "rotationAngle", value as f64);
        self
    }

    /// The pressure, from 0 to 1; 0 if it is unknown.
    ///
    /// `float force = 0`
    ///
    /// Feature `touch-events`.
    #[doc(alias = "force")]
    pub fn get_force(&self) -> Option<f32> {
        property::get(self, "force")
    }

    /// Sets the pressure, from 0 to 1; 0 if it is unknown.
    ///
    /// Feature `touch-events`.
    #[doc(alias = "force")]
    pub fn set_force(&self, value: f32) -> &Self {
        property::set_f64(self, "force", value as f64);
        self
    }

    /// The angle of the stylus above the surface in radians, from 0 (flat) to π/2 (upright).
    ///
    /// `double altitudeAngle = 0`
    ///
    /// Feature `touch-events`.
    #[doc(alias = "altitudeAngle")]
    pub fn get_altitude_angle(&self) -> Option<f64> {
        property::get(self, "altitudeAngle")
    }

    /// Sets the angle of the stylus above the surface in radians, from 0 (flat) to π/2 (upright).
    ///
    /// Feature `touch-events`.
    #[doc(alias = "altitudeAngle")]
    pub fn set_altitude_angle(&self, value: f64) -> &Self {
        property::set_f64(self, "altitudeAngle", value);
        self
    }

    /// The compass direction in which the stylus points, in radians from 0 to 2π.
    ///
    /// `double azimuthAngle = 0`
    ///
    /// Feature `touch-events`.
    #[doc(alias = "azimuthAngle")]
    pub fn get_azimuth_angle(&self) -> Option<f64> {
        property::get(self, "azimuthAngle")
    }

    /// Sets the compass direction in which the stylus points, in radians from 0 to 2π.
    ///
    /// Feature `touch-events`.
    #[doc(alias = "azimuthAngle")]
    pub fn set_azimuth_angle(&self, value: f64) -> &Self {
        property::set_f64(self, "azimuthAngle", value);
        self
    }

    /// Whether a finger (`direct`) or a `stylus` touches the surface.
    ///
    /// `TouchType touchType = "direct"`
    ///
    /// Feature `touch-events`.
    #[doc(alias = "touchType")]
    pub fn get_touch_type(&self) -> Option<TouchType> {
        property::get(self, "touchType")
    }

    /// Sets whether a finger (`direct`) or a `stylus` touches the surface.
    ///
    /// Feature `touch-events`.
    #[doc(alias = "touchType")]
    pub fn set_touch_type(&self, value: TouchType) -> &Self {
        property::set_str(self, "touchType", value.as_str());
        self
    }
}

impl Touch {
    /// Makes a new `Touch`.
    ///
    /// `constructor(TouchInit touchInitDict)`
    ///
    /// Feature `touch-events`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/Touch) · [Specification](https://w3c.github.io/touch-events/#dom-touch-constructor)
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

    /// A number that stays the same for this finger as long as it touches the surface.
    ///
    /// `readonly attribute long identifier`
    ///
    /// Feature `touch-events`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/identifier) · [Specification](https://w3c.github.io/touch-events/#dom-touch-identifier)
    #[inline]
    pub fn identifier(&self) -> i32 {
        Js::get_identifier__as_number(js(self)) as i32
    }

    /// The element where the touch began, even if the finger has moved away from it.
    ///
    /// `readonly attribute EventTarget target`
    ///
    /// Feature `touch-events`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/target) · [Specification](https://w3c.github.io/touch-events/#dom-touch-target)
    #[inline]
    pub fn target(&self) -> EventTarget {
        FromJs::from_js(Js::get_target__as_value(js(self)))
    }

    /// The x coordinate relative to the screen, in CSS pixels.
    ///
    /// `readonly attribute double screenX`
    ///
    /// Feature `touch-events`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/screenX) · [Specification](https://w3c.github.io/touch-events/#dom-touch-screenx)
    #[doc(alias = "screenX")]
    #[inline]
    pub fn screen_x(&self) -> f64 {
        Js::get_screenX__as_number(js(self))
    }

    /// The y coordinate relative to the screen, in CSS pixels.
    ///
    /// `readonly attribute double screenY`
    ///
    /// Feature `touch-events`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/screenY) · [Specification](https://w3c.github.io/touch-events/#dom-touch-screeny)
    #[doc(alias = "screenY")]
    #[inline]
    pub fn screen_y(&self) -> f64 {
        Js::get_screenY__as_number(js(self))
    }

    /// The x coordinate relative to the viewport, in CSS pixels.
    ///
    /// `readonly attribute double clientX`
    ///
    /// Feature `touch-events`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/clientX) · [Specification](https://w3c.github.io/touch-events/#dom-touch-clientx)
    #[doc(alias = "clientX")]
    #[inline]
    pub fn client_x(&self) -> f64 {
        Js::get_clientX__as_number(js(self))
    }

    /// The y coordinate relative to the viewport, in CSS pixels.
    ///
    /// `readonly attribute double clientY`
    ///
    /// Feature `touch-events`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/clientY) · [Specification](https://w3c.github.io/touch-events/#dom-touch-clienty)
    #[doc(alias = "clientY")]
    #[inline]
    pub fn client_y(&self) -> f64 {
        Js::get_clientY__as_number(js(self))
    }

    /// The x coordinate relative to the whole page, including scrolling, in CSS pixels.
    ///
    /// `readonly attribute double pageX`
    ///
    /// Feature `touch-events`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/pageX) · [Specification](https://w3c.github.io/touch-events/#dom-touch-pagex)
    #[doc(alias = "pageX")]
    #[inline]
    pub fn page_x(&self) -> f64 {
        Js::get_pageX__as_number(js(self))
    }

    /// The y coordinate relative to the whole page, including scrolling, in CSS pixels.
    ///
    /// `readonly attribute double pageY`
    ///
    /// Feature `touch-events`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/pageY) · [Specification](https://w3c.github.io/touch-events/#dom-touch-pagey)
    #[doc(alias = "pageY")]
    #[inline]
    pub fn page_y(&self) -> f64 {
        Js::get_pageY__as_number(js(self))
    }

    /// The horizontal radius, before rotation, of the ellipse that covers the contact area, in CSS pixels.
    ///
    /// `readonly attribute float radiusX`
    ///
    /// Feature `touch-events`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/radiusX) · [Specification](https://w3c.github.io/touch-events/#dom-touch-radiusx)
    #[doc(alias = "radiusX")]
    #[inline]
    pub fn radius_x(&self) -> f32 {
        Js::get_radiusX__as_number(js(self)) as f32
    }

    /// The vertical radius, before rotation, of the ellipse that covers the contact area, in CSS pixels.
    ///
    /// `readonly attribute float radiusY`
    ///
    /// Feature `touch-events`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/radiusY) · [Specification](https://w3c.github.io/touch-events/#dom-touch-radiusy)
    #[doc(alias = "radiusY")]
    #[inline]
    pub fn radius_y(&self) -> f32 {
        Js::get_radiusY__as_number(js(self)) as f32
    }

    /// The clockwise rotation of the contact ellipse in degrees.
    ///
    /// `readonly attribute float rotationAngle`
    ///
    /// Feature `touch-events`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/rotationAngle) · [Specification](https://w3c.github.io/touch-events/#dom-touch-rotationangle)
    #[doc(alias = "rotationAngle")]
    #[inline]
    pub fn rotation_angle(&self) -> f32 {
        Js::get_rotationAngle__as_number(js(self)) as f32
    }

    /// The pressure, from 0 to 1; 0 if it is unknown.
    ///
    /// `readonly attribute float force`
    ///
    /// Feature `touch-events`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/force) · [Specification](https://w3c.github.io/touch-events/#dom-touch-force)
    #[inline]
    pub fn force(&self) -> f32 {
        Js::get_force__as_number(js(self)) as f32
    }

    /// The angle of the stylus above the surface in radians, from 0 (flat) to π/2 (upright).
    ///
    /// `readonly attribute float altitudeAngle`
    ///
    /// Features `touch-events` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/altitudeAngle) · [Specification](https://w3c.github.io/touch-events/#dom-touch-altitudeangle)
    #[doc(alias = "altitudeAngle")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn altitude_angle(&self) -> f32 {
        Js::get_altitudeAngle__as_number(js(self)) as f32
    }

    /// The compass direction in which the stylus points, in radians from 0 to 2π.
    ///
    /// `readonly attribute float azimuthAngle`
    ///
    /// Features `touch-events` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/azimuthAngle) · [Specification](https://w3c.github.io/touch-events/#dom-touch-azimuthangle)
    #[doc(alias = "azimuthAngle")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn azimuth_angle(&self) -> f32 {
        Js::get_azimuthAngle__as_number(js(self)) as f32
    }

    /// Whether a finger (`direct`) or a `stylus` touches the surface.
    ///
    /// `readonly attribute TouchType touchType`
    ///
    /// Features `touch-events` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch/touchType) · [Specification](https://w3c.github.io/touch-events/#dom-touch-touchtype)
    #[doc(alias = "touchType")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn touch_type(&self) -> TouchType {
        FromJs::from_js(Js::get_touchType__as_value(js(self)))
    }
}

impl TouchList {
    /// The number of touch points in the list.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `touch-events`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TouchList/length) · [Specification](https://w3c.github.io/touch-events/#dom-touchlist-length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter Touch? item(unsigned long index)`
    ///
    /// Feature `touch-events`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<Touch> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Returns the touch point at an index, or null if it is out of range.
    ///
    /// `getter Touch? item(unsigned long index)`
    ///
    /// Feature `touch-events`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TouchList/item) · [Specification](https://w3c.github.io/touch-events/#dom-touchlist-item)
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
    /// The properties for a new `TouchEvent`.
    ///
    /// `dictionary TouchEventInit : EventModifierInit`
    ///
    /// Feature `touch-events`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// All touch points that are on the surface now.
    ///
    /// `sequence<Touch> touches = []`
    ///
    /// Feature `touch-events`.
    #[doc(alias = "touches")]
    pub fn get_touches(&self) -> Option<Array<Touch>> {
        property::get(self, "touches")
    }

    /// Sets all touch points that are on the surface now.
    ///
    /// Feature `touch-events`.
    #[doc(alias = "touches")]
    pub fn set_touches(&self, value: impl IntoSequence<Touch>) -> &Self {
        property::set(self, "touches", &value.to_value());
        self
    }

    /// The touch points on the surface that began on the same element as this event.
    ///
    /// `sequence<Touch> targetTouches = []`
    ///
    /// Feature `touch-events`.
    #[doc(alias = "targetTouches")]
    pub fn get_target_touches(&self) -> Option<Array<Touch>> {
        property::get(self, "targetTouches")
    }

    /// Sets the touch points on the surface that began on the same element as this event.
    ///
    /// Feature `touch-events`.
    #[doc(alias = "targetTouches")]
    pub fn set_target_touches(&self, value: impl IntoSequence<Touch>) -> &Self {
        property::set(self, "targetTouches", &value.to_value());
        self
    }

    /// The touch points that have changed since the last event and so caused this one.
    ///
    /// `sequence<Touch> changedTouches = []`
    ///
    /// Feature `touch-events`.
    #[doc(alias = "changedTouches")]
    pub fn get_changed_touches(&self) -> Option<Array<Touch>> {
        property::get(self, "changedTouches")
    }

    /// Sets the touch points that have changed since the last event and so caused this one.
    ///
    /// Feature `touch-events`.
    #[doc(alias = "changedTouches")]
    pub fn set_changed_touches(&self, value: impl IntoSequence<Touch>) -> &Self {
        property::set(self, "changedTouches", &value.to_value());
        self
    }

    /// Sets whether the Ctrl key counts as held down; false by default.
    ///
    /// `boolean ctrlKey = false`
    ///
    /// Feature `touch-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "ctrlKey")]
    pub fn set_ctrl_key(&self, value: bool) -> &Self {
        property::set_bool(self, "ctrlKey", value);
        self
    }

    /// Sets whether the Shift key counts as held down; false by default.
    ///
    /// `boolean shiftKey = false`
    ///
    /// Feature `touch-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "shiftKey")]
    pub fn set_shift_key(&self, value: bool) -> &Self {
        property::set_bool(self, "shiftKey", value);
        self
    }

    /// Sets whether the Alt key counts as held down; false by default.
    ///
    /// `boolean altKey = false`
    ///
    /// Feature `touch-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "altKey")]
    pub fn set_alt_key(&self, value: bool) -> &Self {
        property::set_bool(self, "altKey", value);
        self
    }

    /// Sets whether the Meta key (Command or Windows) counts as held down; false by default.
    ///
    /// `boolean metaKey = false`
    ///
    /// Feature `touch-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "metaKey")]
    pub fn set_meta_key(&self, value: bool) -> &Self {
        property::set_bool(self, "metaKey", value);
        self
    }

    /// Sets whether `getModifierState` reports AltGraph as active; false by default.
    ///
    /// `boolean modifierAltGraph = false`
    ///
    /// Feature `touch-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierAltGraph")]
    pub fn set_modifier_alt_graph(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierAltGraph", value);
        self
    }

    /// Sets whether `getModifierState` reports CapsLock as active; false by default.
    ///
    /// `boolean modifierCapsLock = false`
    ///
    /// Feature `touch-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierCapsLock")]
    pub fn set_modifier_caps_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierCapsLock", value);
        self
    }

    /// Sets whether `getModifierState` reports Fn as active; false by default.
    ///
    /// `boolean modifierFn = false`
    ///
    /// Feature `touch-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierFn")]
    pub fn set_modifier_fn(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierFn", value);
        self
    }

    /// Sets whether `getModifierState` reports FnLock as active; false by default.
    ///
    /// `boolean modifierFnLock = false`
    ///
    /// Feature `touch-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierFnLock")]
    pub fn set_modifier_fn_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierFnLock", value);
        self
    }

    /// Sets whether `getModifierState` reports Hyper as active; false by default.
    ///
    /// `boolean modifierHyper = false`
    ///
    /// Feature `touch-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierHyper")]
    pub fn set_modifier_hyper(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierHyper", value);
        self
    }

    /// Sets whether `getModifierState` reports NumLock as active; false by default.
    ///
    /// `boolean modifierNumLock = false`
    ///
    /// Feature `touch-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierNumLock")]
    pub fn set_modifier_num_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierNumLock", value);
        self
    }

    /// Sets whether `getModifierState` reports ScrollLock as active; false by default.
    ///
    /// `boolean modifierScrollLock = false`
    ///
    /// Feature `touch-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierScrollLock")]
    pub fn set_modifier_scroll_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierScrollLock", value);
        self
    }

    /// Sets whether `getModifierState` reports Super as active; false by default.
    ///
    /// `boolean modifierSuper = false`
    ///
    /// Feature `touch-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierSuper")]
    pub fn set_modifier_super(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierSuper", value);
        self
    }

    /// Sets whether `getModifierState` reports Symbol as active; false by default.
    ///
    /// `boolean modifierSymbol = false`
    ///
    /// Feature `touch-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierSymbol")]
    pub fn set_modifier_symbol(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierSymbol", value);
        self
    }

    /// Sets whether `getModifierState` reports SymbolLock as active; false by default.
    ///
    /// `boolean modifierSymbolLock = false`
    ///
    /// Feature `touch-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierSymbolLock")]
    pub fn set_modifier_symbol_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierSymbolLock", value);
        self
    }

    /// `Window? view = null`
    ///
    /// Feature `touch-events`. Inherited from `UiEventInit`.
    #[doc(alias = "view")]
    pub fn set_view(&self, value: Option<&Window>) -> &Self {
        property::set(self, "view", nullable(value));
        self
    }

    /// `long detail = 0`
    ///
    /// Feature `touch-events`. Inherited from `UiEventInit`.
    #[doc(alias = "detail")]
    pub fn set_detail(&self, value: i32) -> &Self {
        property::set_f64(self, "detail", value as f64);
        self
    }

    /// `InputDeviceCapabilities? sourceCapabilities = null`
    ///
    /// Feature `touch-events`. Inherited from `UiEventInit`.
    #[doc(alias = "sourceCapabilities")]
    pub fn set_source_capabilities(&self, value: Option<&InputDeviceCapabilities>) -> &Self {
        property::set(self, "sourceCapabilities", nullable(value));
        self
    }

    /// `unsigned long which = 0`
    ///
    /// Feature `touch-events`. Inherited from `UiEventInit`.
    #[doc(alias = "which")]
    pub fn set_which(&self, value: u32) -> &Self {
        property::set_f64(self, "which", value as f64);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `touch-events`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `touch-events`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `touch-events`. Inherited from `EventInit`.
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
    /// Makes a new `TouchEvent`.
    ///
    /// `constructor(DOMString type, optional TouchEventInit eventInitDict = {})`
    ///
    /// Feature `touch-events`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TouchEvent/TouchEvent) · [Specification](https://w3c.github.io/touch-events/#dom-touchevent-constructor)
    #[inline]
    pub fn new(type_: &str) -> TouchEvent {
        Js::new_TouchEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional TouchEventInit eventInitDict = {})`
    ///
    /// Feature `touch-events`.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: &TouchEventInit) -> TouchEvent {
        Js::new_TouchEvent__str_value__as_value(type_, event_init_dict.as_ref()).cast()
    }

    /// All touch points that are on the surface now.
    ///
    /// `readonly attribute TouchList touches`
    ///
    /// Feature `touch-events`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TouchEvent/touches) · [Specification](https://w3c.github.io/touch-events/#dom-touchevent-touches)
    #[inline]
    pub fn touches(&self) -> TouchList {
        FromJs::from_js(Js::get_touches__as_value(js(self)))
    }

    /// The touch points on the surface that began on the same element as this event.
    ///
    /// `readonly attribute TouchList targetTouches`
    ///
    /// Feature `touch-events`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TouchEvent/targetTouches) · [Specification](https://w3c.github.io/touch-events/#dom-touchevent-targettouches)
    #[doc(alias = "targetTouches")]
    #[inline]
    pub fn target_touches(&self) -> TouchList {
        FromJs::from_js(Js::get_targetTouches__as_value(js(self)))
    }

    /// The touch points that have changed since the last event and so caused this one.
    ///
    /// `readonly attribute TouchList changedTouches`
    ///
    /// Feature `touch-events`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TouchEvent/changedTouches) · [Specification](https://w3c.github.io/touch-events/#dom-touchevent-changedtouches)
    #[doc(alias = "changedTouches")]
    #[inline]
    pub fn changed_touches(&self) -> TouchList {
        FromJs::from_js(Js::get_changedTouches__as_value(js(self)))
    }

    /// Whether the Alt key was held down.
    ///
    /// `readonly attribute boolean altKey`
    ///
    /// Feature `touch-events`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TouchEvent/altKey) · [Specification](https://w3c.github.io/touch-events/#dom-touchevent-altkey)
    #[doc(alias = "altKey")]
    #[inline]
    pub fn alt_key(&self) -> bool {
        Js::get_altKey__as_bool(js(self)).get()
    }

    /// Whether the Meta key (Command or Windows) was held down.
    ///
    /// `readonly attribute boolean metaKey`
    ///
    /// Feature `touch-events`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TouchEvent/metaKey) · [Specification](https://w3c.github.io/touch-events/#dom-touchevent-metakey)
    #[doc(alias = "metaKey")]
    #[inline]
    pub fn meta_key(&self) -> bool {
        Js::get_metaKey__as_bool(js(self)).get()
    }

    /// Whether the Ctrl key was held down.
    ///
    /// `readonly attribute boolean ctrlKey`
    ///
    /// Feature `touch-events`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TouchEvent/ctrlKey) · [Specification](https://w3c.github.io/touch-events/#dom-touchevent-ctrlkey)
    #[doc(alias = "ctrlKey")]
    #[inline]
    pub fn ctrl_key(&self) -> bool {
        Js::get_ctrlKey__as_bool(js(self)).get()
    }

    /// Whether the Shift key was held down.
    ///
    /// `readonly attribute boolean shiftKey`
    ///
    /// Feature `touch-events`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TouchEvent/shiftKey) · [Specification](https://w3c.github.io/touch-events/#dom-touchevent-shiftkey)
    #[doc(alias = "shiftKey")]
    #[inline]
    pub fn shift_key(&self) -> bool {
        Js::get_shiftKey__as_bool(js(self)).get()
    }

    /// `getter boolean getModifierState(DOMString keyArg)`
    ///
    /// Feature `touch-events`.
    #[inline]
    pub fn get(&self, key_arg: &str) -> Option<bool> {
        FromJs::from_js(Js::index_get__str__as_value(js(self), key_arg))
    }

    /// Returns whether a modifier key such as `Shift` or `CapsLock` is active.
    ///
    /// `getter boolean getModifierState(DOMString keyArg)`
    ///
    /// Features `touch-events` and `experimental`.
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
