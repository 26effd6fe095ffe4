//! Events of mouse, pen and touch alike, and pointer capture

use crate::runtime::prelude::*;
use crate::{
    Element, EventTarget, InputDeviceCapabilities, MathMlElement, Navigator, PointerEvent, PointerEventInit, Window,
};

impl Element {
    /// `undefined setPointerCapture(long pointerId)`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/setPointerCapture) · [Specification](https://w3c.github.io/pointerevents/#dom-element-setpointercapture)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setPointerCapture")]
    #[inline]
    pub fn set_pointer_capture(&self, pointer_id: i32) -> Result<(), Exception> {
        Js::try_call_setPointerCapture__number(js(self), pointer_id as f64)
    }

    /// `undefined releasePointerCapture(long pointerId)`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/releasePointerCapture) · [Specification](https://w3c.github.io/pointerevents/#dom-element-releasepointercapture)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "releasePointerCapture")]
    #[inline]
    pub fn release_pointer_capture(&self, pointer_id: i32) -> Result<(), Exception> {
        Js::try_call_releasePointerCapture__number(js(self), pointer_id as f64)
    }

    /// `boolean hasPointerCapture(long pointerId)`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/hasPointerCapture) · [Specification](https://w3c.github.io/pointerevents/#dom-element-haspointercapture)
    #[doc(alias = "hasPointerCapture")]
    #[inline]
    pub fn has_pointer_capture(&self, pointer_id: i32) -> bool {
        Js::call_hasPointerCapture__number__as_bool(js(self), pointer_id as f64).get()
    }
}

impl Navigator {
    /// `readonly attribute long maxTouchPoints`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/maxTouchPoints) · [Specification](https://w3c.github.io/pointerevents/#dom-navigator-maxtouchpoints)
    #[doc(alias = "maxTouchPoints")]
    #[inline]
    pub fn max_touch_points(&self) -> i32 {
        Js::get_maxTouchPoints__as_number(js(self)) as i32
    }
}

impl MathMlElement {
    /// `attribute EventHandler onpointerover`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerover_event) · [Specification](https://w3c.github.io/pointerevents/#pointerover)
    pub fn onpointerover(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerover")
    }

    /// `attribute EventHandler onpointerover`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerover_event) · [Specification](https://w3c.github.io/pointerevents/#pointerover)
    #[doc(alias = "onpointerover")]
    pub fn set_onpointerover(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerover", nullable(value))
    }

    /// `attribute EventHandler onpointerenter`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerenter_event) · [Specification](https://w3c.github.io/pointerevents/#pointerenter)
    pub fn onpointerenter(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerenter")
    }

    /// `attribute EventHandler onpointerenter`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerenter_event) · [Specification](https://w3c.github.io/pointerevents/#pointerenter)
    #[doc(alias = "onpointerenter")]
    pub fn set_onpointerenter(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerenter", nullable(value))
    }

    /// `attribute EventHandler onpointerdown`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerdown_event) · [Specification](https://w3c.github.io/pointerevents/#pointerdown)
    pub fn onpointerdown(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerdown")
    }

    /// `attribute EventHandler onpointerdown`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerdown_event) · [Specification](https://w3c.github.io/pointerevents/#pointerdown)
    #[doc(alias = "onpointerdown")]
    pub fn set_onpointerdown(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerdown", nullable(value))
    }

    /// `attribute EventHandler onpointermove`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointermove_event) · [Specification](https://w3c.github.io/pointerevents/#pointermove)
    pub fn onpointermove(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointermove")
    }

    /// `attribute EventHandler onpointermove`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointermove_event) · [Specification](https://w3c.github.io/pointerevents/#pointermove)
    #[doc(alias = "onpointermove")]
    pub fn set_onpointermove(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointermove", nullable(value))
    }

    /// `attribute EventHandler onpointerrawupdate`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerrawupdate_event) · [Specification](https://w3c.github.io/pointerevents/#pointerrawupdate)
    pub fn onpointerrawupdate(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerrawupdate")
    }

    /// `attribute EventHandler onpointerrawupdate`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerrawupdate_event) · [Specification](https://w3c.github.io/pointerevents/#pointerrawupdate)
    #[doc(alias = "onpointerrawupdate")]
    pub fn set_onpointerrawupdate(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerrawupdate", nullable(value))
    }

    /// `attribute EventHandler onpointerup`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerup_event) · [Specification](https://w3c.github.io/pointerevents/#pointerup)
    pub fn onpointerup(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerup")
    }

    /// `attribute EventHandler onpointerup`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerup_event) · [Specification](https://w3c.github.io/pointerevents/#pointerup)
    #[doc(alias = "onpointerup")]
    pub fn set_onpointerup(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerup", nullable(value))
    }

    /// `attribute EventHandler onpointercancel`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointercancel_event) · [Specification](https://w3c.github.io/pointerevents/#pointercancel)
    pub fn onpointercancel(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointercancel")
    }

    /// `attribute EventHandler onpointercancel`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointercancel_event) · [Specification](https://w3c.github.io/pointerevents/#pointercancel)
    #[doc(alias = "onpointercancel")]
    pub fn set_onpointercancel(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointercancel", nullable(value))
    }

    /// `attribute EventHandler onpointerout`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerout_event) · [Specification](https://w3c.github.io/pointerevents/#pointerout)
    pub fn onpointerout(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerout")
    }

    /// `attribute EventHandler onpointerout`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerout_event) · [Specification](https://w3c.github.io/pointerevents/#pointerout)
    #[doc(alias = "onpointerout")]
    pub fn set_onpointerout(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerout", nullable(value))
    }

    /// `attribute EventHandler onpointerleave`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerleave_event) · [Specification](https://w3c.github.io/pointerevents/#pointerleave)
    pub fn onpointerleave(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerleave")
    }

    /// `attribute EventHandler onpointerleave`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerleave_event) · [Specification](https://w3c.github.io/pointerevents/#pointerleave)
    #[doc(alias = "onpointerleave")]
    pub fn set_onpointerleave(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerleave", nullable(value))
    }

    /// `attribute EventHandler ongotpointercapture`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/gotpointercapture_event) · [Specification](https://w3c.github.io/pointerevents/#gotpointercapture)
    pub fn ongotpointercapture(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "ongotpointercapture")
    }

    /// `attribute EventHandler ongotpointercapture`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/gotpointercapture_event) · [Specification](https://w3c.github.io/pointerevents/#gotpointercapture)
    #[doc(alias = "ongotpointercapture")]
    pub fn set_ongotpointercapture(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "ongotpointercapture", nullable(value))
    }

    /// `attribute EventHandler onlostpointercapture`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/lostpointercapture_event) · [Specification](https://w3c.github.io/pointerevents/#lostpointercapture)
    pub fn onlostpointercapture(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onlostpointercapture")
    }

    /// `attribute EventHandler onlostpointercapture`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/lostpointercapture_event) · [Specification](https://w3c.github.io/pointerevents/#lostpointercapture)
    #[doc(alias = "onlostpointercapture")]
    pub fn set_onlostpointercapture(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onlostpointercapture", nullable(value))
    }
}

impl PointerEventInit {
    /// `dictionary PointerEventInit : MouseEventInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `long pointerId = 0`
    #[doc(alias = "pointerId")]
    pub fn get_pointer_id(&self) -> Option<i32> {
        property::get(self, "pointerId")
    }

    /// `long pointerId = 0`
    #[doc(alias = "pointerId")]
    pub fn set_pointer_id(&self, value: i32) -> &Self {
        property::set_f64(self, "pointerId", value as f64);
        self
    }

    /// `double width = 1`
    #[doc(alias = "width")]
    pub fn get_width(&self) -> Option<f64> {
        property::get(self, "width")
    }

    /// `double width = 1`
    #[doc(alias = "width")]
    pub fn set_width(&self, value: f64) -> &Self {
        property::set_f64(self, "width", value);
        self
    }

    /// `double height = 1`
    #[doc(alias = "height")]
    pub fn get_height(&self) -> Option<f64> {
        property::get(self, "height")
    }

    /// `double height = 1`
    #[doc(alias = "height")]
    pub fn set_height(&self, value: f64) -> &Self {
        property::set_f64(self, "height", value);
        self
    }

    /// `float pressure = 0`
    #[doc(alias = "pressure")]
    pub fn get_pressure(&self) -> Option<f32> {
        property::get(self, "pressure")
    }

    /// `float pressure = 0`
    #[doc(alias = "pressure")]
    pub fn set_pressure(&self, value: f32) -> &Self {
        property::set_f64(self, "pressure", value as f64);
        self
    }

    /// `float tangentialPressure = 0`
    #[doc(alias = "tangentialPressure")]
    pub fn get_tangential_pressure(&self) -> Option<f32> {
        property::get(self, "tangentialPressure")
    }

    /// `float tangentialPressure = 0`
    #[doc(alias = "tangentialPressure")]
    pub fn set_tangential_pressure(&self, value: f32) -> &Self {
        property::set_f64(self, "tangentialPressure", value as f64);
        self
    }

    /// `long tiltX`
    #[doc(alias = "tiltX")]
    pub fn get_tilt_x(&self) -> Option<i32> {
        property::get(self, "tiltX")
    }

    /// `long tiltX`
    #[doc(alias = "tiltX")]
    pub fn set_tilt_x(&self, value: i32) -> &Self {
        property::set_f64(self, "tiltX", value as f64);
        self
    }

    /// `long tiltY`
    #[doc(alias = "tiltY")]
    pub fn get_tilt_y(&self) -> Option<i32> {
        property::get(self, "tiltY")
    }

    /// `long tiltY`
    #[doc(alias = "tiltY")]
    pub fn set_tilt_y(&self, value: i32) -> &Self {
        property::set_f64(self, "tiltY", value as f64);
        self
    }

    /// `long twist = 0`
    #[doc(alias = "twist")]
    pub fn get_twist(&self) -> Option<i32> {
        property::get(self, "twist")
    }

    /// `long twist = 0`
    #[doc(alias = "twist")]
    pub fn set_twist(&self, value: i32) -> &Self {
        property::set_f64(self, "twist", value as f64);
        self
    }

    /// `double altitudeAngle`
    #[doc(alias = "altitudeAngle")]
    pub fn get_altitude_angle(&self) -> Option<f64> {
        property::get(self, "altitudeAngle")
    }

    /// `double altitudeAngle`
    #[doc(alias = "altitudeAngle")]
    pub fn set_altitude_angle(&self, value: f64) -> &Self {
        property::set_f64(self, "altitudeAngle", value);
        self
    }

    /// `double azimuthAngle`
    #[doc(alias = "azimuthAngle")]
    pub fn get_azimuth_angle(&self) -> Option<f64> {
        property::get(self, "azimuthAngle")
    }

    /// `double azimuthAngle`
    #[doc(alias = "azimuthAngle")]
    pub fn set_azimuth_angle(&self, value: f64) -> &Self {
        property::set_f64(self, "azimuthAngle", value);
        self
    }

    /// `DOMString pointerType = ""`
    #[doc(alias = "pointerType")]
    pub fn get_pointer_type(&self) -> Option<String> {
        property::get(self, "pointerType")
    }

    /// `DOMString pointerType = ""`
    #[doc(alias = "pointerType")]
    pub fn set_pointer_type(&self, value: &str) -> &Self {
        property::set_str(self, "pointerType", value);
        self
    }

    /// `boolean isPrimary = false`
    #[doc(alias = "isPrimary")]
    pub fn get_is_primary(&self) -> Option<bool> {
        property::get(self, "isPrimary")
    }

    /// `boolean isPrimary = false`
    #[doc(alias = "isPrimary")]
    pub fn set_is_primary(&self, value: bool) -> &Self {
        property::set_bool(self, "isPrimary", value);
        self
    }

    /// `long persistentDeviceId = 0`
    #[doc(alias = "persistentDeviceId")]
    pub fn get_persistent_device_id(&self) -> Option<i32> {
        property::get(self, "persistentDeviceId")
    }

    /// `long persistentDeviceId = 0`
    #[doc(alias = "persistentDeviceId")]
    pub fn set_persistent_device_id(&self, value: i32) -> &Self {
        property::set_f64(self, "persistentDeviceId", value as f64);
        self
    }

    /// `sequence<PointerEvent> coalescedEvents = []`
    #[doc(alias = "coalescedEvents")]
    pub fn get_coalesced_events(&self) -> Option<Array<PointerEvent>> {
        property::get(self, "coalescedEvents")
    }

    /// `sequence<PointerEvent> coalescedEvents = []`
    #[doc(alias = "coalescedEvents")]
    pub fn set_coalesced_events(&self, value: impl IntoSequence<PointerEvent>) -> &Self {
        property::set(self, "coalescedEvents", &value.to_value());
        self
    }

    /// `sequence<PointerEvent> predictedEvents = []`
    #[doc(alias = "predictedEvents")]
    pub fn get_predicted_events(&self) -> Option<Array<PointerEvent>> {
        property::get(self, "predictedEvents")
    }

    /// `sequence<PointerEvent> predictedEvents = []`
    #[doc(alias = "predictedEvents")]
    pub fn set_predicted_events(&self, value: impl IntoSequence<PointerEvent>) -> &Self {
        property::set(self, "predictedEvents", &value.to_value());
        self
    }

    /// `long screenX = 0`
    ///
    /// Inherited from `MouseEventInit`.
    #[doc(alias = "screenX")]
    pub fn set_screen_x(&self, value: i32) -> &Self {
        property::set_f64(self, "screenX", value as f64);
        self
    }

    /// `long screenY = 0`
    ///
    /// Inherited from `MouseEventInit`.
    #[doc(alias = "screenY")]
    pub fn set_screen_y(&self, value: i32) -> &Self {
        property::set_f64(self, "screenY", value as f64);
        self
    }

    /// `long clientX = 0`
    ///
    /// Inherited from `MouseEventInit`.
    #[doc(alias = "clientX")]
    pub fn set_client_x(&self, value: i32) -> &Self {
        property::set_f64(self, "clientX", value as f64);
        self
    }

    /// `long clientY = 0`
    ///
    /// Inherited from `MouseEventInit`.
    #[doc(alias = "clientY")]
    pub fn set_client_y(&self, value: i32) -> &Self {
        property::set_f64(self, "clientY", value as f64);
        self
    }

    /// `short button = 0`
    ///
    /// Inherited from `MouseEventInit`.
    #[doc(alias = "button")]
    pub fn set_button(&self, value: i16) -> &Self {
        property::set_f64(self, "button", value as f64);
        self
    }

    /// `unsigned short buttons = 0`
    ///
    /// Inherited from `MouseEventInit`.
    #[doc(alias = "buttons")]
    pub fn set_buttons(&self, value: u16) -> &Self {
        property::set_f64(self, "buttons", value as f64);
        self
    }

    /// `EventTarget? relatedTarget = null`
    ///
    /// Inherited from `MouseEventInit`.
    #[doc(alias = "relatedTarget")]
    pub fn set_related_target(&self, value: Option<&EventTarget>) -> &Self {
        property::set(self, "relatedTarget", nullable(value));
        self
    }

    /// `double movementX = 0`
    ///
    /// Inherited from `MouseEventInit`.
    #[doc(alias = "movementX")]
    pub fn set_movement_x(&self, value: f64) -> &Self {
        property::set_f64(self, "movementX", value);
        self
    }

    /// `double movementY = 0`
    ///
    /// Inherited from `MouseEventInit`.
    #[doc(alias = "movementY")]
    pub fn set_movement_y(&self, value: f64) -> &Self {
        property::set_f64(self, "movementY", value);
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

impl Default for PointerEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl PointerEvent {
    /// `constructor(DOMString type, optional PointerEventInit eventInitDict = {})`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/PointerEvent) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-constructor)
    #[inline]
    pub fn new(type_: &str) -> PointerEvent {
        Js::new_PointerEvent__str__as_value(type_).cast()
    }

    /// `constructor(DOMString type, optional PointerEventInit eventInitDict = {})`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/PointerEvent) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-constructor)
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

    /// `readonly attribute long pointerId`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/pointerId) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-pointerid)
    #[doc(alias = "pointerId")]
    #[inline]
    pub fn pointer_id(&self) -> i32 {
        Js::get_pointerId__as_number(js(self)) as i32
    }

    /// `readonly attribute double width`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/width) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-width)
    #[inline]
    pub fn width(&self) -> f64 {
        Js::get_width__as_number(js(self))
    }

    /// `readonly attribute double height`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/height) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-height)
    #[inline]
    pub fn height(&self) -> f64 {
        Js::get_height__as_number(js(self))
    }

    /// `readonly attribute float pressure`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/pressure) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-pressure)
    #[inline]
    pub fn pressure(&self) -> f32 {
        Js::get_pressure__as_number(js(self)) as f32
    }

    /// `readonly attribute float tangentialPressure`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/tangentialPressure) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-tangentialpressure)
    #[doc(alias = "tangentialPressure")]
    #[inline]
    pub fn tangential_pressure(&self) -> f32 {
        Js::get_tangentialPressure__as_number(js(self)) as f32
    }

    /// `readonly attribute long tiltX`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/tiltX) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-tiltx)
    #[doc(alias = "tiltX")]
    #[inline]
    pub fn tilt_x(&self) -> i32 {
        Js::get_tiltX__as_number(js(self)) as i32
    }

    /// `readonly attribute long tiltY`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/tiltY) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-tilty)
    #[doc(alias = "tiltY")]
    #[inline]
    pub fn tilt_y(&self) -> i32 {
        Js::get_tiltY__as_number(js(self)) as i32
    }

    /// `readonly attribute long twist`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/twist) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-twist)
    #[inline]
    pub fn twist(&self) -> i32 {
        Js::get_twist__as_number(js(self)) as i32
    }

    /// `readonly attribute double altitudeAngle`
    ///
    /// Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/altitudeAngle) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-altitudeangle)
    #[doc(alias = "altitudeAngle")]
    #[inline]
    pub fn altitude_angle(&self) -> f64 {
        Js::get_altitudeAngle__as_number(js(self))
    }

    /// `readonly attribute double azimuthAngle`
    ///
    /// Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/azimuthAngle) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-azimuthangle)
    #[doc(alias = "azimuthAngle")]
    #[inline]
    pub fn azimuth_angle(&self) -> f64 {
        Js::get_azimuthAngle__as_number(js(self))
    }

    /// `readonly attribute DOMString pointerType`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/pointerType) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-pointertype)
    #[doc(alias = "pointerType")]
    #[inline]
    pub fn pointer_type(&self) -> String {
        Js::get_pointerType__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute boolean isPrimary`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/isPrimary) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-isprimary)
    #[doc(alias = "isPrimary")]
    #[inline]
    pub fn is_primary(&self) -> bool {
        Js::get_isPrimary__as_bool(js(self)).get()
    }

    /// `readonly attribute long persistentDeviceId`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/persistentDeviceId) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-persistentdeviceid)
    #[doc(alias = "persistentDeviceId")]
    #[inline]
    pub fn persistent_device_id(&self) -> i32 {
        Js::get_persistentDeviceId__as_number(js(self)) as i32
    }

    /// `sequence<PointerEvent> getCoalescedEvents()`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/getCoalescedEvents) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-getcoalescedevents)
    #[doc(alias = "getCoalescedEvents")]
    #[inline]
    pub fn get_coalesced_events(&self) -> Array<PointerEvent> {
        FromJs::from_js(Js::call_getCoalescedEvents__as_value(js(self)))
    }

    /// `sequence<PointerEvent> getPredictedEvents()`
    ///
    /// Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent/getPredictedEvents) · [Specification](https://w3c.github.io/pointerevents/#dom-pointerevent-getpredictedevents)
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
