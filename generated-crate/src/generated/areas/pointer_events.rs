//! Events of mouse, pen and touch alike, and pointer capture

use crate::runtime::prelude::*;
use crate::{
    Element, EventTarget, InputDeviceCapabilities, MathMlElement, Navigator, PointerEvent, PointerEventInit, Window,
};

impl Element {
    /// Sends all further events of the pointer to this element, until it is released.
    ///
    /// `undefined setPointerCapture(long pointerId)`
    ///
    /// Feature `pointer-events`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/setPointerCapture) · [Specification](https://w3c.github.io/pointerevents/#dom-element-setpointercapture)
    ///
    /// # Errors
    ///
    /// Throws a `NotFoundError` where no active pointer has the id, and an `InvalidStateError` where the element is
    /// not connected to a document.
    #[doc(alias = "setPointerCapture")]
    #[inline]
    pub fn set_pointer_capture(&self, pointer_id: i32) -> Result<(), Exception> {
        Js::try_call_setPointerCapture__number(js(self), pointer_id as f64)
    }

    /// Ends the capture of the pointer by this element.
    ///
    /// `undefined releasePointerCapture(long pointerId)`
    ///
    /// Feature `pointer-events`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/releasePointerCapture) · [Specification](https://w3c.github.io/pointerevents/#dom-element-releasepointercapture)
    ///
    /// # Errors
    ///
    /// Throws a `NotFoundError` where no active pointer has the id.
    #[doc(alias = "releasePointerCapture")]
    #[inline]
    pub fn release_pointer_capture(&self, pointer_id: i32) -> Result<(), Exception> {
        Js::try_call_releasePointerCapture__number(js(self), pointer_id as f64)
    }

    /// Returns whether this element has captured the pointer.
    ///
    /// `boolean hasPointerCapture(long pointerId)`
    ///
    /// Feature `pointer-events`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/hasPointerCapture) · [Specification](https://w3c.github.io/pointerevents/#dom-element-haspointercapture)
    #[doc(alias = "hasPointerCapture")]
    #[inline]
    pub fn has_pointer_capture(&self, pointer_id: i32) -> bool {
        Js::call_hasPointerCapture__number__as_bool(js(self), pointer_id as f64).get()
    }
}

impl Navigator {
    /// The greatest number of touch points at the same time; 0 without a touch screen.
    ///
    /// `readonly attribute long maxTouchPoints`
    ///
    /// Feature `pointer-events`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/maxTouchPoints) · [Specification](https://w3c.github.io/pointerevents/#dom-navigator-maxtouchpoints)
    #[doc(alias = "maxTouchPoints")]
    #[inline]
    pub fn max_touch_points(&self) -> i32 {
        Js::get_maxTouchPoints__as_number(js(self)) as i32
    }
}

impl MathMlElement {
    /// The handler of the event `pointerover`.
    ///
    /// `attribute EventHandler onpointerover`
    ///
    /// Feature `pointer-events`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerover_event) · [Specification](https://w3c.github.io/pointerevents/#pointerover)
    pub fn onpointerover(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerover")
    }

    /// Sets the handler of the event `pointerover`.
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "onpointerover")]
    pub fn set_onpointerover(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerover", nullable(value))
    }

    /// The handler of the event `pointerenter`.
    ///
    /// `attribute EventHandler onpointerenter`
    ///
    /// Feature `pointer-events`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerenter_event) · [Specification](https://w3c.github.io/pointerevents/#pointerenter)
    pub fn onpointerenter(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerenter")
    }

    /// Sets the handler of the event `pointerenter`.
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "onpointerenter")]
    pub fn set_onpointerenter(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerenter", nullable(value))
    }

    /// The handler of the event `pointerdown`.
    ///
    /// `attribute EventHandler onpointerdown`
    ///
    /// Feature `pointer-events`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerdown_event) · [Specification](https://w3c.github.io/pointerevents/#pointerdown)
    pub fn onpointerdown(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerdown")
    }

    /// Sets the handler of the event `pointerdown`.
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "onpointerdown")]
    pub fn set_onpointerdown(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerdown", nullable(value))
    }

    /// The handler of the event `pointermove`.
    ///
    /// `attribute EventHandler onpointermove`
    ///
    /// Feature `pointer-events`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointermove_event) · [Specification](https://w3c.github.io/pointerevents/#pointermove)
    pub fn onpointermove(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointermove")
    }

    /// Sets the handler of the event `pointermove`.
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "onpointermove")]
    pub fn set_onpointermove(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointermove", nullable(value))
    }

    /// The handler of the event `pointerrawupdate`.
    ///
    /// `attribute EventHandler onpointerrawupdate`
    ///
    /// Feature `pointer-events`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerrawupdate_event) · [Specification](https://w3c.github.io/pointerevents/#pointerrawupdate)
    pub fn onpointerrawupdate(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerrawupdate")
    }

    /// Sets the handler of the event `pointerrawupdate`.
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "onpointerrawupdate")]
    pub fn set_onpointerrawupdate(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerrawupdate", nullable(value))
    }

    /// The handler of the event `pointerup`.
    ///
    /// `attribute EventHandler onpointerup`
    ///
    /// Feature `pointer-events`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerup_event) · [Specification](https://w3c.github.io/pointerevents/#pointerup)
    pub fn onpointerup(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerup")
    }

    /// Sets the handler of the event `pointerup`.
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "onpointerup")]
    pub fn set_onpointerup(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerup", nullable(value))
    }

    /// The handler of the event `pointercancel`.
    ///
    /// `attribute EventHandler onpointercancel`
    ///
    /// Feature `pointer-events`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointercancel_event) · [Specification](https://w3c.github.io/pointerevents/#pointercancel)
    pub fn onpointercancel(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointercancel")
    }

    /// Sets the handler of the event `pointercancel`.
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "onpointercancel")]
    pub fn set_onpointercancel(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointercancel", nullable(value))
    }

    /// The handler of the event `pointerout`.
    ///
    /// `attribute EventHandler onpointerout`
    ///
    /// Feature `pointer-events`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerout_event) · [Specification](https://w3c.github.io/pointerevents/#pointerout)
    pub fn onpointerout(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerout")
    }

    /// Sets the handler of the event `pointerout`.
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "onpointerout")]
    pub fn set_onpointerout(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerout", nullable(value))
    }

    /// The handler of the event `pointerleave`.
    ///
    /// `attribute EventHandler onpointerleave`
    ///
    /// Feature `pointer-events`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerleave_event) · [Specification](https://w3c.github.io/pointerevents/#pointerleave)
    pub fn onpointerleave(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerleave")
    }

    /// Sets the handler of the event `pointerleave`.
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "onpointerleave")]
    pub fn set_onpointerleave(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerleave", nullable(value))
    }

    /// The handler of the event `gotpointercapture`.
    ///
    /// `attribute EventHandler ongotpointercapture`
    ///
    /// Feature `pointer-events`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/gotpointercapture_event) · [Specification](https://w3c.github.io/pointerevents/#gotpointercapture)
    pub fn ongotpointercapture(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "ongotpointercapture")
    }

    /// Sets the handler of the event `gotpointercapture`.
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "ongotpointercapture")]
    pub fn set_ongotpointercapture(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "ongotpointercapture", nullable(value))
    }

    /// The handler of the event `lostpointercapture`.
    ///
    /// `attribute EventHandler onlostpointercapture`
    ///
    /// Feature `pointer-events`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/lostpointercapture_event) · [Specification](https://w3c.github.io/pointerevents/#lostpointercapture)
    pub fn onlostpointercapture(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onlostpointercapture")
    }

    /// Sets the handler of the event `lostpointercapture`.
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "onlostpointercapture")]
    pub fn set_onlostpointercapture(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onlostpointercapture", nullable(value))
    }
}

impl PointerEventInit {
    /// The values to make a `PointerEvent` from.
    ///
    /// `dictionary PointerEventInit : MouseEventInit`
    ///
    /// Feature `pointer-events`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The id of the pointer that caused the event, to tell several pointers apart.
    ///
    /// `long pointerId = 0`
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "pointerId")]
    pub fn get_pointer_id(&self) -> Option<i32> {
        property::get(self, "pointerId")
    }

    /// Sets the id of the pointer that caused the event, to tell several pointers apart.
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "pointerId")]
    pub fn set_pointer_id(&self, value: i32) -> &Self {
        property::set_f64(self, "pointerId", value as f64);
        self
    }

    /// The width of the contact area in CSS pixels; 1 for devices without contact geometry.
    ///
    /// `double width = 1`
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "width")]
    pub fn get_width(&self) -> Option<f64> {
        property::get(self, "width")
    }

    /// Sets the width of the contact area in CSS pixels; 1 for devices without contact geometry.
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "width")]
    pub fn set_width(&self, value: f64) -> &Self {
        property::set_f64(self, "width", value);
        self
    }

    /// The height of the contact area in CSS pixels; 1 for devices without contact geometry.
    ///
    /// `double height = 1`
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "height")]
    pub fn get_height(&self) -> Option<f64> {
        property::get(self, "height")
    }

    /// Sets the height of the contact area in CSS pixels; 1 for devices without contact geometry.
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "height")]
    pub fn set_height(&self, value: f64) -> &Self {
        property::set_f64(self, "height", value);
        self
    }

    /// The pressure from 0 to 1; 0.5 while a button is down on a device that cannot measure it.
    ///
    /// `float pressure = 0`
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "pressure")]
    pub fn get_pressure(&self) -> Option<f32> {
        property::get(self, "pressure")
    }

    /// Sets the pressure from 0 to 1; 0.5 while a button is down on a device that cannot measure it.
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "pressure")]
    pub fn set_pressure(&self, value: f32) -> &Self {
        property::set_f64(self, "pressure", value as f64);
        self
    }

    /// The position of a control such as the wheel of an airbrush, from -1 to 1; 0 by default.
    ///
    /// `float tangentialPressure = 0`
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "tangentialPressure")]
    pub fn get_tangential_pressure(&self) -> Option<f32> {
        property::get(self, "tangentialPressure")
    }

    /// Sets the position of a control such as the wheel of an airbrush, from -1 to 1; 0 by default.
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "tangentialPressure")]
    pub fn set_tangential_pressure(&self, value: f32) -> &Self {
        property::set_f64(self, "tangentialPressure", value as f64);
        self
    }

    /// The tilt of a pen to the left or right in degrees, from -90 to 90.
    ///
    /// `long tiltX`
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "tiltX")]
    pub fn get_tilt_x(&self) -> Option<i32> {
        property::get(self, "tiltX")
    }

    /// Sets the tilt of a pen to the left or right in degrees, from -90 to 90.
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "tiltX")]
    pub fn set_tilt_x(&self, value: i32) -> &Self {
        property::set_f64(self, "tiltX", value as f64);
        self
    }

    /// The tilt of a pen towards or away from the user in degrees, from -90 to 90.
    ///
    /// `long tiltY`
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "tiltY")]
    pub fn get_tilt_y(&self) -> Option<i32> {
        property::get(self, "tiltY")
    }

    /// Sets the tilt of a pen towards or away from the user in degrees, from -90 to 90.
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "tiltY")]
    pub fn set_tilt_y(&self, value: i32) -> &Self {
        property::set_f64(self, "tiltY", value as f64);
        self
    }

    /// The clockwise rotation of a pen around its own axis in degrees, from 0 to 359.
    ///
    /// `long twist = 0`
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "twist")]
    pub fn get_twist(&self) -> Option<i32> {
        property::get(self, "twist")
    }

    /// Sets the clockwise rotation of a pen around its own axis in degrees, from 0 to 359.
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "twist")]
    pub fn set_twist(&self, value: i32) -> &Self {
        property::set_f64(self, "twist", value as f64);
        self
    }

    /// The angle of a pen to the surface in radians: 0 if flat, half of π if upright.
    ///
    /// `double altitudeAngle`
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "altitudeAngle")]
    pub fn get_altitude_angle(&self) -> Option<f64> {
        property::get(self, "altitudeAngle")
    }

    /// Sets the angle of a pen to the surface in radians: 0 if flat, half of π if upright.
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "altitudeAngle")]
    pub fn set_altitude_angle(&self, value: f64) -> &Self {
        property::set_f64(self, "altitudeAngle", value);
        self
    }

    /// The compass direction of a pen's tilt in radians, from 0 (to the right) to 2π.
    ///
    /// `double azimuthAngle`
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "azimuthAngle")]
    pub fn get_azimuth_angle(&self) -> Option<f64> {
        property::get(self, "azimuthAngle")
    }

    /// Sets the compass direction of a pen's tilt in radians, from 0 (to the right) to 2π.
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "azimuthAngle")]
    pub fn set_azimuth_angle(&self, value: f64) -> &Self {
        property::set_f64(self, "azimuthAngle", value);
        self
    }

    /// The kind of device: `mouse`, `pen`, `touch`, or an empty string if unknown.
    ///
    /// `DOMString pointerType = ""`
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "pointerType")]
    pub fn get_pointer_type(&self) -> Option<String> {
        property::get(self, "pointerType")
    }

    /// Sets the kind of device: `mouse`, `pen`, `touch`, or an empty string if unknown.
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "pointerType")]
    pub fn set_pointer_type(&self, value: &str) -> &Self {
        property::set_str(self, "pointerType", value);
        self
    }

    /// Whether this is the main pointer of its kind, for instance the first finger.
    ///
    /// `boolean isPrimary = false`
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "isPrimary")]
    pub fn get_is_primary(&self) -> Option<bool> {
        property::get(self, "isPrimary")
    }

    /// Sets whether this is the main pointer of its kind, for instance the first finger.
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "isPrimary")]
    pub fn set_is_primary(&self, value: bool) -> &Self {
        property::set_bool(self, "isPrimary", value);
        self
    }

    /// An id of the device, such as one of several pens, for this session; 0 if unknown.
    ///
    /// `long persistentDeviceId = 0`
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "persistentDeviceId")]
    pub fn get_persistent_device_id(&self) -> Option<i32> {
        property::get(self, "persistentDeviceId")
    }

    /// Sets an id of the device, such as one of several pens, for this session; 0 if unknown.
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "persistentDeviceId")]
    pub fn set_persistent_device_id(&self, value: i32) -> &Self {
        property::set_f64(self, "persistentDeviceId", value as f64);
        self
    }

    /// The list that `getCoalescedEvents` will return.
    ///
    /// `sequence<PointerEvent> coalescedEvents = []`
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "coalescedEvents")]
    pub fn get_coalesced_events(&self) -> Option<Array<PointerEvent>> {
        property::get(self, "coalescedEvents")
    }

    /// Sets the list that `getCoalescedEvents` will return.
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "coalescedEvents")]
    pub fn set_coalesced_events(&self, value: impl IntoSequence<PointerEvent>) -> &Self {
        property::set(self, "coalescedEvents", &value.to_value());
        self
    }

    /// The list that `getPredictedEvents` will return.
    ///
    /// `sequence<PointerEvent> predictedEvents = []`
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "predictedEvents")]
    pub fn get_predicted_events(&self) -> Option<Array<PointerEvent>> {
        property::get(self, "predictedEvents")
    }

    /// Sets the list that `getPredictedEvents` will return.
    ///
    /// Feature `pointer-events`.
    #[doc(alias = "predictedEvents")]
    pub fn set_predicted_events(&self, value: impl IntoSequence<PointerEvent>) -> &Self {
        property::set(self, "predictedEvents", &value.to_value());
        self
    }

    /// `long screenX = 0`
    ///
    /// Feature `pointer-events`. Inherited from `MouseEventInit`.
    #[doc(alias = "screenX")]
    pub fn set_screen_x(&self, value: i32) -> &Self {
        property::set_f64(self, "screenX", value as f64);
        self
    }

    /// `long screenY = 0`
    ///
    /// Feature `pointer-events`. Inherited from `MouseEventInit`.
    #[doc(alias = "screenY")]
    pub fn set_screen_y(&self, value: i32) -> &Self {
        property::set_f64(self, "screenY", value as f64);
        self
    }

    /// `long clientX = 0`
    ///
    /// Feature `pointer-events`. Inherited from `MouseEventInit`.
    #[doc(alias = "clientX")]
    pub fn set_client_x(&self, value: i32) -> &Self {
        property::set_f64(self, "clientX", value as f64);
        self
    }

    /// `long clientY = 0`
    ///
    /// Feature `pointer-events`. Inherited from `MouseEventInit`.
    #[doc(alias = "clientY")]
    pub fn set_client_y(&self, value: i32) -> &Self {
        property::set_f64(self, "clientY", value as f64);
        self
    }

    /// `short button = 0`
    ///
    /// Feature `pointer-events`. Inherited from `MouseEventInit`.
    #[doc(alias = "button")]
    pub fn set_button(&self, value: i16) -> &Self {
        property::set_f64(self, "button", value as f64);
        self
    }

    /// `unsigned short buttons = 0`
    ///
    /// Feature `pointer-events`. Inherited from `MouseEventInit`.
    #[doc(alias = "buttons")]
    pub fn set_buttons(&self, value: u16) -> &Self {
        property::set_f64(self, "buttons", value as f64);
        self
    }

    /// `EventTarget? relatedTarget = null`
    ///
    /// Feature `pointer-events`. Inherited from `MouseEventInit`.
    #[doc(alias = "relatedTarget")]
    pub fn set_related_target(&self, value: Option<&EventTarget>) -> &Self {
        property::set(self, "relatedTarget", nullable(value));
        self
    }

    /// `double movementX = 0`
    ///
    /// Feature `pointer-events`. Inherited from `MouseEventInit`.
    #[doc(alias = "movementX")]
    pub fn set_movement_x(&self, value: f64) -> &Self {
        property::set_f64(self, "movementX", value);
        self
    }

    /// `double movementY = 0`
    ///
    /// Feature `pointer-events`. Inherited from `MouseEventInit`.
    #[doc(alias = "movementY")]
    pub fn set_movement_y(&self, value: f64) -> &Self {
        property::set_f64(self, "movementY", value);
        self
    }

    /// Sets whether the Ctrl key counts as held down; false by default.
    ///
    /// `boolean ctrlKey = false`
    ///
    /// Feature `pointer-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "ctrlKey")]
    pub fn set_ctrl_key(&self, value: bool) -> &Self {
        property::set_bool(self, "ctrlKey", value);
        self
    }

    /// Sets whether the Shift key counts as held down; false by default.
    ///
    /// `boolean shiftKey = false`
    ///
    /// Feature `pointer-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "shiftKey")]
    pub fn set_shift_key(&self, value: bool) -> &Self {
        property::set_bool(self, "shiftKey", value);
        self
    }

    /// Sets whether the Alt key counts as held down; false by default.
    ///
    /// `boolean altKey = false`
    ///
    /// Feature `pointer-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "altKey")]
    pub fn set_alt_key(&self, value: bool) -> &Self {
        property::set_bool(self, "altKey", value);
        self
    }

    /// Sets whether the Meta key (Command or Windows) counts as held down; false by default.
    ///
    /// `boolean metaKey = false`
    ///
    /// Feature `pointer-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "metaKey")]
    pub fn set_meta_key(&self, value: bool) -> &Self {
        property::set_bool(self, "metaKey", value);
        self
    }

    /// Sets whether `getModifierState` reports AltGraph as active; false by default.
    ///
    /// `boolean modifierAltGraph = false`
    ///
    /// Feature `pointer-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierAltGraph")]
    pub fn set_modifier_alt_graph(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierAltGraph", value);
        self
    }

    /// Sets whether `getModifierState` reports CapsLock as active; false by default.
    ///
    /// `boolean modifierCapsLock = false`
    ///
    /// Feature `pointer-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierCapsLock")]
    pub fn set_modifier_caps_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierCapsLock", value);
        self
    }

    /// Sets whether `getModifierState` reports Fn as active; false by default.
    ///
    /// `boolean modifierFn = false`
    ///
    /// Feature `pointer-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierFn")]
    pub fn set_modifier_fn(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierFn", value);
        self
    }

    /// Sets whether `getModifierState` reports FnLock as active; false by default.
    ///
    /// `boolean modifierFnLock = false`
    ///
    /// Feature `pointer-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierFnLock")]
    pub fn set_modifier_fn_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierFnLock", value);
        self
    }

    /// Sets whether `getModifierState` reports Hyper as active; false by default.
    ///
    /// `boolean modifierHyper = false`
    ///
    /// Feature `pointer-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierHyper")]
    pub fn set_modifier_hyper(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierHyper", value);
        self
    }

    /// Sets whether `getModifierState` reports NumLock as active; false by default.
    ///
    /// `boolean modifierNumLock = false`
    ///
    /// Feature `pointer-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierNumLock")]
    pub fn set_modifier_num_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierNumLock", value);
        self
    }

    /// Sets whether `getModifierState` reports ScrollLock as active; false by default.
    ///
    /// `boolean modifierScrollLock = false`
    ///
    /// Feature `pointer-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierScrollLock")]
    pub fn set_modifier_scroll_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierScrollLock", value);
        self
    }

    /// Sets whether `getModifierState` reports Super as active; false by default.
    ///
    /// `boolean modifierSuper = false`
    ///
    /// Feature `pointer-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierSuper")]
    pub fn set_modifier_super(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierSuper", value);
        self
    }

    /// Sets whether `getModifierState` reports Symbol as active; false by default.
    ///
    /// `boolean modifierSymbol = false`
    ///
    /// Feature `pointer-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierSymbol")]
    pub fn set_modifier_symbol(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierSymbol", value);
        self
    }

    /// Sets whether `getModifierState` reports SymbolLock as active; false by default.
    ///
    /// `boolean modifierSymbolLock = false`
    ///
    /// Feature `pointer-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierSymbolLock")]
    pub fn set_modifier_symbol_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierSymbolLock", value);
        self
    }

    /// `Window? view = null`
    ///
    /// Feature `pointer-events`. Inherited from `UiEventInit`.
    #[doc(alias = "view")]
    pub fn set_view(&self, value: Option<&Window>) -> &Self {
        property::set(self, "view", nullable(value));
        self
    }

    /// `long detail = 0`
    ///
    /// Feature `pointer-events`. Inherited from `UiEventInit`.
    #[doc(alias = "detail")]
    pub fn set_detail(&self, value: i32) -> &Self {
        property::set_f64(self, "detail", value as f64);
        self
    }

    /// `InputDeviceCapabilities? sourceCapabilities = null`
    ///
    /// Feature `pointer-events`. Inherited from `UiEventInit`.
    #[doc(alias = "sourceCapabilities")]
    pub fn set_source_capabilities(&self, value: Option<&InputDeviceCapabilities>) -> &Self {
        property::set(self, "sourceCapabilities", nullable(value));
        self
    }

    /// `unsigned long which = 0`
    ///
    /// Feature `pointer-events`. Inherited from `UiEventInit`.
    #[doc(alias = "which")]
    pub fn set_which(&self, value: u32) -> &Self {
        property::set_f64(self, "which", value as f64);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `pointer-events`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `pointer-events`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `pointer-events`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for PointerEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl PointerEvent {
    /// Makes a new `PointerEvent`.
    ///
    /// `constructor(DOMString type, optional PointerEventInit eventInitDict = {})`
    ///
    /// Feature `pointer-events`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/PointerEvent) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-constructor)
    #[inline]
    pub fn new(type_: &str) -> PointerEvent {
        Js::new_PointerEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional PointerEventInit eventInitDict = {})`
    ///
    /// Feature `pointer-events`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: &PointerEventInit,
    ) -> Result<PointerEvent, Exception> {
        Js::try_new_PointerEvent__str_value__as_value(type_, event_init_dict.as_ref()).map(Js::cast)
    }

    /// The id of the pointer that caused the event, to tell several pointers apart.
    ///
    /// `readonly attribute long pointerId`
    ///
    /// Feature `pointer-events`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/pointerId) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-pointerid)
    #[doc(alias = "pointerId")]
    #[inline]
    pub fn pointer_id(&self) -> i32 {
        Js::get_pointerId__as_number(js(self)) as i32
    }

    /// The width of the contact area in CSS pixels; 1 for devices without contact geometry.
    ///
    /// `readonly attribute double width`
    ///
    /// Feature `pointer-events`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/width) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-width)
    #[inline]
    pub fn width(&self) -> f64 {
        Js::get_width__as_number(js(self))
    }

    /// The height of the contact area in CSS pixels; 1 for devices without contact geometry.
    ///
    /// `readonly attribute double height`
    ///
    /// Feature `pointer-events`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/height) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-height)
    #[inline]
    pub fn height(&self) -> f64 {
        Js::get_height__as_number(js(self))
    }

    /// The pressure from 0 to 1; 0.5 while a button is down on a device that cannot measure it.
    ///
    /// `readonly attribute float pressure`
    ///
    /// Feature `pointer-events`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/pressure) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-pressure)
    #[inline]
    pub fn pressure(&self) -> f32 {
        Js::get_pressure__as_number(js(self)) as f32
    }

    /// The position of a control such as the wheel of an airbrush, from -1 to 1; 0 by default.
    ///
    /// `readonly attribute float tangentialPressure`
    ///
    /// Feature `pointer-events`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/tangentialPressure) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-tangentialpressure)
    #[doc(alias = "tangentialPressure")]
    #[inline]
    pub fn tangential_pressure(&self) -> f32 {
        Js::get_tangentialPressure__as_number(js(self)) as f32
    }

    /// The tilt of a pen to the left or right in degrees, from -90 to 90.
    ///
    /// `readonly attribute long tiltX`
    ///
    /// Feature `pointer-events`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/tiltX) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-tiltx)
    #[doc(alias = "tiltX")]
    #[inline]
    pub fn tilt_x(&self) -> i32 {
        Js::get_tiltX__as_number(js(self)) as i32
    }

    /// The tilt of a pen towards or away from the user in degrees, from -90 to 90.
    ///
    /// `readonly attribute long tiltY`
    ///
    /// Feature `pointer-events`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/tiltY) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-tilty)
    #[doc(alias = "tiltY")]
    #[inline]
    pub fn tilt_y(&self) -> i32 {
        Js::get_tiltY__as_number(js(self)) as i32
    }

    /// The clockwise rotation of a pen around its own axis in degrees, from 0 to 359.
    ///
    /// `readonly attribute long twist`
    ///
    /// Feature `pointer-events`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/twist) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-twist)
    #[inline]
    pub fn twist(&self) -> i32 {
        Js::get_twist__as_number(js(self)) as i32
    }

    /// The angle of a pen to the surface in radians: 0 if flat, half of π if upright.
    ///
    /// `readonly attribute double altitudeAngle`
    ///
    /// Feature `pointer-events`. Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/altitudeAngle) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-altitudeangle)
    #[doc(alias = "altitudeAngle")]
    #[inline]
    pub fn altitude_angle(&self) -> f64 {
        Js::get_altitudeAngle__as_number(js(self))
    }

    /// The compass direction of a pen's tilt in radians, from 0 (to the right) to 2π.
    ///
    /// `readonly attribute double azimuthAngle`
    ///
    /// Feature `pointer-events`. Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/azimuthAngle) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-azimuthangle)
    #[doc(alias = "azimuthAngle")]
    #[inline]
    pub fn azimuth_angle(&self) -> f64 {
        Js::get_azimuthAngle__as_number(js(self))
    }

    /// The kind of device: `mouse`, `pen`, `touch`, or an empty string if unknown.
    ///
    /// `readonly attribute DOMString pointerType`
    ///
    /// Feature `pointer-events`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/pointerType) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-pointertype)
    #[doc(alias = "pointerType")]
    #[inline]
    pub fn pointer_type(&self) -> String {
        Js::get_pointerType__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether this is the main pointer of its kind, for instance the first finger.
    ///
    /// `readonly attribute boolean isPrimary`
    ///
    /// Feature `pointer-events`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/isPrimary) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-isprimary)
    #[doc(alias = "isPrimary")]
    #[inline]
    pub fn is_primary(&self) -> bool {
        Js::get_isPrimary__as_bool(js(self)).get()
    }

    /// An id of the device, such as one of several pens, for this session; 0 if unknown.
    ///
    /// `readonly attribute long persistentDeviceId`
    ///
    /// Feature `pointer-events`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/persistentDeviceId) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-persistentdeviceid)
    #[doc(alias = "persistentDeviceId")]
    #[inline]
    pub fn persistent_device_id(&self) -> i32 {
        Js::get_persistentDeviceId__as_number(js(self)) as i32
    }

    /// Returns the raw movements that the browser merged into this event.
    ///
    /// `sequence<PointerEvent> getCoalescedEvents()`
    ///
    /// Feature `pointer-events`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/getCoalescedEvents) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-getcoalescedevents)
    #[doc(alias = "getCoalescedEvents")]
    #[inline]
    pub fn get_coalesced_events(&self) -> Array<PointerEvent> {
        FromJs::from_js(Js::call_getCoalescedEvents__as_value(js(self)))
    }

    /// Returns the movements that the browser expects next.
    ///
    /// `sequence<PointerEvent> getPredictedEvents()`
    ///
    /// Feature `pointer-events`. Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/getPredictedEvents) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-getpredictedevents)
    #[doc(alias = "getPredictedEvents")]
    #[inline]
    pub fn get_predicted_events(&self) -> Array<PointerEvent> {
        FromJs::from_js(Js::call_getPredictedEvents__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "maxTouchPoints")]
    pub(crate) fn get_maxTouchPoints__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "persistentDeviceId")]
    pub(crate) fn get_persistentDeviceId__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "pointerId")]
    pub(crate) fn get_pointerId__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "pointerType")]
    pub(crate) fn get_pointerType__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "pressure")]
    pub(crate) fn get_pressure__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "tangentialPressure")]
    pub(crate) fn get_tangentialPressure__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "tiltX")]
    pub(crate) fn get_tiltX__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "tiltY")]
    pub(crate) fn get_tiltY__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "twist")]
    pub(crate) fn get_twist__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "getCoalescedEvents")]
    pub(crate) fn call_getCoalescedEvents__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getPredictedEvents")]
    pub(crate) fn call_getPredictedEvents__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "hasPointerCapture")]
    pub(crate) fn call_hasPointerCapture__number__as_bool(this: &Js, a0: f64) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "releasePointerCapture")]
    pub(crate) fn try_call_releasePointerCapture__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setPointerCapture")]
    pub(crate) fn try_call_setPointerCapture__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(constructor, js_class = "PointerEvent")]
    pub(crate) fn new_PointerEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "PointerEvent")]
    pub(crate) fn try_new_PointerEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
}
