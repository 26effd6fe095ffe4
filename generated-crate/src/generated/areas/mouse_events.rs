//! Mouse and wheel events

use crate::runtime::prelude::*;
use crate::{EventTarget, InputDeviceCapabilities, MouseEvent, MouseEventInit, WheelEvent, WheelEventInit, Window};

impl MouseEventInit {
    /// The values to make a `MouseEvent` from.
    ///
    /// `dictionary MouseEventInit : EventModifierInit`
    ///
    /// Feature `mouse-events`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The horizontal position of the pointer in CSS pixels, relative to the screen.
    ///
    /// `long screenX = 0`
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "screenX")]
    pub fn get_screen_x(&self) -> Option<i32> {
        property::get(self, "screenX")
    }

    /// Sets the horizontal position of the pointer in CSS pixels, relative to the screen.
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "screenX")]
    pub fn set_screen_x(&self, value: i32) -> &Self {
        property::set_f64(self, "screenX", value as f64);
        self
    }

    /// The vertical position of the pointer in CSS pixels, relative to the screen.
    ///
    /// `long screenY = 0`
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "screenY")]
    pub fn get_screen_y(&self) -> Option<i32> {
        property::get(self, "screenY")
    }

    /// Sets the vertical position of the pointer in CSS pixels, relative to the screen.
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "screenY")]
    pub fn set_screen_y(&self, value: i32) -> &Self {
        property::set_f64(self, "screenY", value as f64);
        self
    }

    /// The horizontal position of the pointer in CSS pixels, relative to the viewport.
    ///
    /// `long clientX = 0`
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "clientX")]
    pub fn get_client_x(&self) -> Option<i32> {
        property::get(self, "clientX")
    }

    /// Sets the horizontal position of the pointer in CSS pixels, relative to the viewport.
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "clientX")]
    pub fn set_client_x(&self, value: i32) -> &Self {
        property::set_f64(self, "clientX", value as f64);
        self
    }

    /// The vertical position of the pointer in CSS pixels, relative to the viewport.
    ///
    /// `long clientY = 0`
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "clientY")]
    pub fn get_client_y(&self) -> Option<i32> {
        property::get(self, "clientY")
    }

    /// Sets the vertical position of the pointer in CSS pixels, relative to the viewport.
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "clientY")]
    pub fn set_client_y(&self, value: i32) -> &Self {
        property::set_f64(self, "clientY", value as f64);
        self
    }

    /// The button that changed: 0 for the main one, 1 for the middle one, 2 for the secondary one.
    ///
    /// `short button = 0`
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "button")]
    pub fn get_button(&self) -> Option<i16> {
        property::get(self, "button")
    }

    /// Sets the button that changed: 0 for the main one, 1 for the middle one, 2 for the secondary one.
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "button")]
    pub fn set_button(&self, value: i16) -> &Self {
        property::set_f64(self, "button", value as f64);
        self
    }

    /// The buttons that are down, as bits: 1 for the main one, 2 for the secondary one, 4 for the middle one.
    ///
    /// `unsigned short buttons = 0`
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "buttons")]
    pub fn get_buttons(&self) -> Option<u16> {
        property::get(self, "buttons")
    }

    /// Sets the buttons that are down, as bits: 1 for the main one, 2 for the secondary one, 4 for the middle one.
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "buttons")]
    pub fn set_buttons(&self, value: u16) -> &Self {
        property::set_f64(self, "buttons", value as f64);
        self
    }

    /// The other element of an enter or leave event, from which or to which the pointer moved, or null.
    ///
    /// `EventTarget? relatedTarget = null`
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "relatedTarget")]
    pub fn get_related_target(&self) -> Option<EventTarget> {
        property::get(self, "relatedTarget")
    }

    /// Sets the other element of an enter or leave event, from which or to which the pointer moved, or null.
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "relatedTarget")]
    pub fn set_related_target(&self, value: Option<&EventTarget>) -> &Self {
        property::set(self, "relatedTarget", nullable(value));
        self
    }

    /// The horizontal distance since the last `mousemove` event.
    ///
    /// `double movementX = 0`
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "movementX")]
    pub fn get_movement_x(&self) -> Option<f64> {
        property::get(self, "movementX")
    }

    /// Sets the horizontal distance since the last `mousemove` event.
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "movementX")]
    pub fn set_movement_x(&self, value: f64) -> &Self {
        property::set_f64(self, "movementX", value);
        self
    }

    /// The vertical distance since the last `mousemove` event.
    ///
    /// `double movementY = 0`
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "movementY")]
    pub fn get_movement_y(&self) -> Option<f64> {
        property::get(self, "movementY")
    }

    /// Sets the vertical distance since the last `mousemove` event.
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "movementY")]
    pub fn set_movement_y(&self, value: f64) -> &Self {
        property::set_f64(self, "movementY", value);
        self
    }

    /// Sets whether the Ctrl key counts as held down; false by default.
    ///
    /// `boolean ctrlKey = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "ctrlKey")]
    pub fn set_ctrl_key(&self, value: bool) -> &Self {
        property::set_bool(self, "ctrlKey", value);
        self
    }

    /// Sets whether the Shift key counts as held down; false by default.
    ///
    /// `boolean shiftKey = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "shiftKey")]
    pub fn set_shift_key(&self, value: bool) -> &Self {
        property::set_bool(self, "shiftKey", value);
        self
    }

    /// Sets whether the Alt key counts as held down; false by default.
    ///
    /// `boolean altKey = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "altKey")]
    pub fn set_alt_key(&self, value: bool) -> &Self {
        property::set_bool(self, "altKey", value);
        self
    }

    /// Sets whether the Meta key (Command or Windows) counts as held down; false by default.
    ///
    /// `boolean metaKey = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "metaKey")]
    pub fn set_meta_key(&self, value: bool) -> &Self {
        property::set_bool(self, "metaKey", value);
        self
    }

    /// Sets whether `getModifierState` reports AltGraph as active; false by default.
    ///
    /// `boolean modifierAltGraph = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierAltGraph")]
    pub fn set_modifier_alt_graph(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierAltGraph", value);
        self
    }

    /// Sets whether `getModifierState` reports CapsLock as active; false by default.
    ///
    /// `boolean modifierCapsLock = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierCapsLock")]
    pub fn set_modifier_caps_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierCapsLock", value);
        self
    }

    /// Sets whether `getModifierState` reports Fn as active; false by default.
    ///
    /// `boolean modifierFn = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierFn")]
    pub fn set_modifier_fn(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierFn", value);
        self
    }

    /// Sets whether `getModifierState` reports FnLock as active; false by default.
    ///
    /// `boolean modifierFnLock = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierFnLock")]
    pub fn set_modifier_fn_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierFnLock", value);
        self
    }

    /// Sets whether `getModifierState` reports Hyper as active; false by default.
    ///
    /// `boolean modifierHyper = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierHyper")]
    pub fn set_modifier_hyper(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierHyper", value);
        self
    }

    /// Sets whether `getModifierState` reports NumLock as active; false by default.
    ///
    /// `boolean modifierNumLock = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierNumLock")]
    pub fn set_modifier_num_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierNumLock", value);
        self
    }

    /// Sets whether `getModifierState` reports ScrollLock as active; false by default.
    ///
    /// `boolean modifierScrollLock = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierScrollLock")]
    pub fn set_modifier_scroll_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierScrollLock", value);
        self
    }

    /// Sets whether `getModifierState` reports Super as active; false by default.
    ///
    /// `boolean modifierSuper = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierSuper")]
    pub fn set_modifier_super(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierSuper", value);
        self
    }

    /// Sets whether `getModifierState` reports Symbol as active; false by default.
    ///
    /// `boolean modifierSymbol = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierSymbol")]
    pub fn set_modifier_symbol(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierSymbol", value);
        self
    }

    /// Sets whether `getModifierState` reports SymbolLock as active; false by default.
    ///
    /// `boolean modifierSymbolLock = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierSymbolLock")]
    pub fn set_modifier_symbol_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierSymbolLock", value);
        self
    }

    /// `Window? view = null`
    ///
    /// Feature `mouse-events`. Inherited from `UiEventInit`.
    #[doc(alias = "view")]
    pub fn set_view(&self, value: Option<&Window>) -> &Self {
        property::set(self, "view", nullable(value));
        self
    }

    /// `long detail = 0`
    ///
    /// Feature `mouse-events`. Inherited from `UiEventInit`.
    #[doc(alias = "detail")]
    pub fn set_detail(&self, value: i32) -> &Self {
        property::set_f64(self, "detail", value as f64);
        self
    }

    /// `InputDeviceCapabilities? sourceCapabilities = null`
    ///
    /// Feature `mouse-events`. Inherited from `UiEventInit`.
    #[doc(alias = "sourceCapabilities")]
    pub fn set_source_capabilities(&self, value: Option<&InputDeviceCapabilities>) -> &Self {
        property::set(self, "sourceCapabilities", nullable(value));
        self
    }

    /// `unsigned long which = 0`
    ///
    /// Feature `mouse-events`. Inherited from `UiEventInit`.
    #[doc(alias = "which")]
    pub fn set_which(&self, value: u32) -> &Self {
        property::set_f64(self, "which", value as f64);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for MouseEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl MouseEvent {
    /// Makes a new `MouseEvent`.
    ///
    /// `constructor(DOMString type, optional MouseEventInit eventInitDict = {})`
    ///
    /// Feature `mouse-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MouseEvent/MouseEvent) · [Specification](https://w3c.github.io/pointerevents/#dom-mouseevent-constructor)
    #[inline]
    pub fn new(type_: &str) -> MouseEvent {
        Js::new_MouseEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional MouseEventInit eventInitDict = {})`
    ///
    /// Feature `mouse-events`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: &MouseEventInit) -> Result<MouseEvent, Exception> {
        Js::try_new_MouseEvent__str_value__as_value(type_, event_init_dict.as_ref()).map(Js::cast)
    }

    /// The horizontal position of the pointer in CSS pixels, relative to the screen.
    ///
    /// `readonly attribute long screenX`
    ///
    /// Feature `mouse-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MouseEvent/screenX) · [Specification](https://w3c.github.io/pointerevents/#dom-mouseevent-screenx)
    #[doc(alias = "screenX")]
    #[inline]
    pub fn screen_x(&self) -> i32 {
        Js::get_screenX__as_number(js(self)) as i32
    }

    /// The vertical position of the pointer in CSS pixels, relative to the screen.
    ///
    /// `readonly attribute long screenY`
    ///
    /// Feature `mouse-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MouseEvent/screenY) · [Specification](https://w3c.github.io/pointerevents/#dom-mouseevent-screeny)
    #[doc(alias = "screenY")]
    #[inline]
    pub fn screen_y(&self) -> i32 {
        Js::get_screenY__as_number(js(self)) as i32
    }

    /// The horizontal position of the pointer in CSS pixels, relative to the viewport.
    ///
    /// `readonly attribute long clientX`
    ///
    /// Feature `mouse-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MouseEvent/clientX) · [Specification](https://w3c.github.io/pointerevents/#dom-mouseevent-clientx)
    #[doc(alias = "clientX")]
    #[inline]
    pub fn client_x(&self) -> i32 {
        Js::get_clientX__as_number(js(self)) as i32
    }

    /// The vertical position of the pointer in CSS pixels, relative to the viewport.
    ///
    /// `readonly attribute long clientY`
    ///
    /// Feature `mouse-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MouseEvent/clientY) · [Specification](https://w3c.github.io/pointerevents/#dom-mouseevent-clienty)
    #[doc(alias = "clientY")]
    #[inline]
    pub fn client_y(&self) -> i32 {
        Js::get_clientY__as_number(js(self)) as i32
    }

    /// The horizontal position in the closest positioned ancestor; not standardized, avoid it.
    ///
    /// `readonly attribute long layerX`
    ///
    /// Feature `mouse-events`. [MDN](https://developer.mozilla.org/docs/Web/API/MouseEvent/layerX) · [Specification](https://w3c.github.io/pointerevents/#dom-mouseevent-layerx)
    #[doc(alias = "layerX")]
    #[inline]
    pub fn layer_x(&self) -> i32 {
        Js::get_layerX__as_number(js(self)) as i32
    }

    /// The vertical position in the closest positioned ancestor; not standardized, avoid it.
    ///
    /// `readonly attribute long layerY`
    ///
    /// Feature `mouse-events`. [MDN](https://developer.mozilla.org/docs/Web/API/MouseEvent/layerY) · [Specification](https://w3c.github.io/pointerevents/#dom-mouseevent-layery)
    #[doc(alias = "layerY")]
    #[inline]
    pub fn layer_y(&self) -> i32 {
        Js::get_layerY__as_number(js(self)) as i32
    }

    /// Whether the Control key was down.
    ///
    /// `readonly attribute boolean ctrlKey`
    ///
    /// Feature `mouse-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MouseEvent/ctrlKey) · [Specification](https://w3c.github.io/pointerevents/#dom-mouseevent-ctrlkey)
    #[doc(alias = "ctrlKey")]
    #[inline]
    pub fn ctrl_key(&self) -> bool {
        Js::get_ctrlKey__as_bool(js(self)).get()
    }

    /// Whether the Shift key was down.
    ///
    /// `readonly attribute boolean shiftKey`
    ///
    /// Feature `mouse-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MouseEvent/shiftKey) · [Specification](https://w3c.github.io/pointerevents/#dom-mouseevent-shiftkey)
    #[doc(alias = "shiftKey")]
    #[inline]
    pub fn shift_key(&self) -> bool {
        Js::get_shiftKey__as_bool(js(self)).get()
    }

    /// Whether the Alt key (Option on a Mac) was down.
    ///
    /// `readonly attribute boolean altKey`
    ///
    /// Feature `mouse-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MouseEvent/altKey) · [Specification](https://w3c.github.io/pointerevents/#dom-mouseevent-altkey)
    #[doc(alias = "altKey")]
    #[inline]
    pub fn alt_key(&self) -> bool {
        Js::get_altKey__as_bool(js(self)).get()
    }

    /// Whether the Meta key (Command on a Mac, the Windows key on a PC) was down.
    ///
    /// `readonly attribute boolean metaKey`
    ///
    /// Feature `mouse-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MouseEvent/metaKey) · [Specification](https://w3c.github.io/pointerevents/#dom-mouseevent-metakey)
    #[doc(alias = "metaKey")]
    #[inline]
    pub fn meta_key(&self) -> bool {
        Js::get_metaKey__as_bool(js(self)).get()
    }

    /// The button that changed: 0 for the main one, 1 for the middle one, 2 for the secondary one.
    ///
    /// `readonly attribute short button`
    ///
    /// Feature `mouse-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MouseEvent/button) · [Specification](https://w3c.github.io/pointerevents/#dom-mouseevent-button)
    #[inline]
    pub fn button(&self) -> i16 {
        Js::get_button__as_number(js(self)) as i16
    }

    /// The buttons that are down, as bits: 1 for the main one, 2 for the secondary one, 4 for the middle one.
    ///
    /// `readonly attribute unsigned short buttons`
    ///
    /// Feature `mouse-events`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/MouseEvent/buttons) · [Specification](https://w3c.github.io/pointerevents/#dom-mouseevent-buttons)
    #[inline]
    pub fn buttons(&self) -> u16 {
        Js::get_buttons__as_number(js(self)) as u16
    }

    /// The other element of an enter or leave event, from which or to which the pointer moved, or null.
    ///
    /// `readonly attribute EventTarget? relatedTarget`
    ///
    /// Feature `mouse-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MouseEvent/relatedTarget) · [Specification](https://w3c.github.io/pointerevents/#dom-mouseevent-relatedtarget)
    #[doc(alias = "relatedTarget")]
    #[inline]
    pub fn related_target(&self) -> Option<EventTarget> {
        Js::get_relatedTarget__as_option_value(js(self)).map(Js::read)
    }

    /// Returns whether a modifier key, such as `CapsLock` or `Shift`, was active.
    ///
    /// `boolean getModifierState(DOMString keyArg)`
    ///
    /// Feature `mouse-events`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MouseEvent/getModifierState) · [Specification](https://w3c.github.io/pointerevents/#dom-mouseevent-getmodifierstate)
    #[doc(alias = "getModifierState")]
    #[inline]
    pub fn get_modifier_state(&self, key_arg: &str) -> bool {
        Js::call_getModifierState__str__as_bool(js(self), key_arg).get()
    }

    /// The horizontal position of the pointer in CSS pixels, relative to the whole document.
    ///
    /// `readonly attribute double pageX`
    ///
    /// Feature `mouse-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MouseEvent/pageX) · [Specification](https://drafts.csswg.org/cssom-view/#dom-mouseevent-pagex)
    #[doc(alias = "pageX")]
    #[inline]
    pub fn page_x(&self) -> f64 {
        Js::get_pageX__as_number(js(self))
    }

    /// The vertical position of the pointer in CSS pixels, relative to the whole document.
    ///
    /// `readonly attribute double pageY`
    ///
    /// Feature `mouse-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MouseEvent/pageY) · [Specification](https://drafts.csswg.org/cssom-view/#dom-mouseevent-pagey)
    #[doc(alias = "pageY")]
    #[inline]
    pub fn page_y(&self) -> f64 {
        Js::get_pageY__as_number(js(self))
    }

    /// The same as `clientX`.
    ///
    /// `readonly attribute double x`
    ///
    /// Feature `mouse-events`. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/API/MouseEvent/x) · [Specification](https://drafts.csswg.org/cssom-view/#dom-mouseevent-x)
    #[inline]
    pub fn x(&self) -> f64 {
        Js::get_x__as_number(js(self))
    }

    /// The same as `clientY`.
    ///
    /// `readonly attribute double y`
    ///
    /// Feature `mouse-events`. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/API/MouseEvent/y) · [Specification](https://drafts.csswg.org/cssom-view/#dom-mouseevent-y)
    #[inline]
    pub fn y(&self) -> f64 {
        Js::get_y__as_number(js(self))
    }

    /// The horizontal position of the pointer relative to the padding edge of the target.
    ///
    /// `readonly attribute double offsetX`
    ///
    /// Feature `mouse-events`. Baseline: widely available since 2015-12. [MDN](https://developer.mozilla.org/docs/Web/API/MouseEvent/offsetX) · [Specification](https://drafts.csswg.org/cssom-view/#dom-mouseevent-offsetx)
    #[doc(alias = "offsetX")]
    #[inline]
    pub fn offset_x(&self) -> f64 {
        Js::get_offsetX__as_number(js(self))
    }

    /// The vertical position of the pointer relative to the padding edge of the target.
    ///
    /// `readonly attribute double offsetY`
    ///
    /// Feature `mouse-events`. Baseline: widely available since 2015-12. [MDN](https://developer.mozilla.org/docs/Web/API/MouseEvent/offsetY) · [Specification](https://drafts.csswg.org/cssom-view/#dom-mouseevent-offsety)
    #[doc(alias = "offsetY")]
    #[inline]
    pub fn offset_y(&self) -> f64 {
        Js::get_offsetY__as_number(js(self))
    }

    /// Sets the values of a newly created event; obsolete, use the constructor.
    ///
    /// `undefined initMouseEvent(DOMString typeArg, optional boolean bubblesArg = false, optional boolean cancelableArg = false, optional Window? viewArg = null, optional long detailArg = 0, optional long screenXArg = 0, optional long screenYArg = 0, optional long clientXArg = 0, optional long clientYArg = 0, optional boolean ctrlKeyArg = false, optional boolean altKeyArg = false, optional boolean shiftKeyArg = false, optional boolean metaKeyArg = false, optional short buttonArg = 0, optional EventTarget? relatedTargetArg = null)`
    ///
    /// Feature `mouse-events`. [MDN](https://developer.mozilla.org/docs/Web/API/MouseEvent/initMouseEvent) · [Specification](https://w3c.github.io/pointerevents/#dom-mouseevent-initmouseevent)
    #[doc(alias = "initMouseEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/MouseEvent/initMouseEvent"]
    #[inline]
    pub fn init_mouse_event(&self, type_arg: &str) {
        Js::call_initMouseEvent__str(js(self), type_arg)
    }

    /// As `init_mouse_event`, with `bubbles_arg`.
    ///
    /// `undefined initMouseEvent(DOMString typeArg, optional boolean bubblesArg = false, optional boolean cancelableArg = false, optional Window? viewArg = null, optional long detailArg = 0, optional long screenXArg = 0, optional long screenYArg = 0, optional long clientXArg = 0, optional long clientYArg = 0, optional boolean ctrlKeyArg = false, optional boolean altKeyArg = false, optional boolean shiftKeyArg = false, optional boolean metaKeyArg = false, optional short buttonArg = 0, optional EventTarget? relatedTargetArg = null)`
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "initMouseEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/MouseEvent/initMouseEvent"]
    #[inline]
    pub fn init_mouse_event_with_bubbles_arg(&self, type_arg: &str, bubbles_arg: bool) {
        Js::call_initMouseEvent__str_bool(js(self), type_arg, bubbles_arg)
    }

    /// As `init_mouse_event_with_bubbles_arg`, with `cancelable_arg`.
    ///
    /// `undefined initMouseEvent(DOMString typeArg, optional boolean bubblesArg = false, optional boolean cancelableArg = false, optional Window? viewArg = null, optional long detailArg = 0, optional long screenXArg = 0, optional long screenYArg = 0, optional long clientXArg = 0, optional long clientYArg = 0, optional boolean ctrlKeyArg = false, optional boolean altKeyArg = false, optional boolean shiftKeyArg = false, optional boolean metaKeyArg = false, optional short buttonArg = 0, optional EventTarget? relatedTargetArg = null)`
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "initMouseEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/MouseEvent/initMouseEvent"]
    #[inline]
    pub fn init_mouse_event_with_bubbles_arg_and_cancelable_arg(
        &self,
        type_arg: &str,
        bubbles_arg: bool,
        cancelable_arg: bool,
    ) {
        Js::call_initMouseEvent__str_bool2(js(self), type_arg, bubbles_arg, cancelable_arg)
    }

    /// As `init_mouse_event_with_bubbles_arg_and_cancelable_arg`, with `view_arg`.
    ///
    /// `undefined initMouseEvent(DOMString typeArg, optional boolean bubblesArg = false, optional boolean cancelableArg = false, optional Window? viewArg = null, optional long detailArg = 0, optional long screenXArg = 0, optional long screenYArg = 0, optional long clientXArg = 0, optional long clientYArg = 0, optional boolean ctrlKeyArg = false, optional boolean altKeyArg = false, optional boolean shiftKeyArg = false, optional boolean metaKeyArg = false, optional short buttonArg = 0, optional EventTarget? relatedTargetArg = null)`
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "initMouseEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/MouseEvent/initMouseEvent"]
    #[inline]
    pub fn init_mouse_event_with_bubbles_arg_and_cancelable_arg_and_view_arg(
        &self,
        type_arg: &str,
        bubbles_arg: bool,
        cancelable_arg: bool,
        view_arg: Option<&Window>,
    ) {
        Js::call_initMouseEvent__str_bool2_value(js(self), type_arg, bubbles_arg, cancelable_arg, nullable(view_arg))
    }

    /// As `init_mouse_event_with_bubbles_arg_and_cancelable_arg_and_view_arg`, with `detail_arg`.
    ///
    /// `undefined initMouseEvent(DOMString typeArg, optional boolean bubblesArg = false, optional boolean cancelableArg = false, optional Window? viewArg = null, optional long detailArg = 0, optional long screenXArg = 0, optional long screenYArg = 0, optional long clientXArg = 0, optional long clientYArg = 0, optional boolean ctrlKeyArg = false, optional boolean altKeyArg = false, optional boolean shiftKeyArg = false, optional boolean metaKeyArg = false, optional short buttonArg = 0, optional EventTarget? relatedTargetArg = null)`
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "initMouseEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/MouseEvent/initMouseEvent"]
    #[inline]
    pub fn init_mouse_event_with_bubbles_arg_and_cancelable_arg_and_view_arg_and_detail_arg(
        &self,
        type_arg: &str,
        bubbles_arg: bool,
        cancelable_arg: bool,
        view_arg: Option<&Window>,
        detail_arg: i32,
    ) {
        Js::call_initMouseEvent__str_bool2_value_number(
            js(self),
            type_arg,
            bubbles_arg,
            cancelable_arg,
            nullable(view_arg),
            detail_arg as f64,
        )
    }

    /// As `init_mouse_event`, with `bubbles_arg`, `cancelable_arg`, `view_arg`, `detail_arg`, `screen_x_arg`,
    /// `screen_y_arg`, `client_x_arg`, `client_y_arg`, `ctrl_key_arg`, `alt_key_arg`, `shift_key_arg`,
    /// `meta_key_arg`, `button_arg` and `related_target_arg`.
    ///
    /// `undefined initMouseEvent(DOMString typeArg, optional boolean bubblesArg = false, optional boolean cancelableArg = false, optional Window? viewArg = null, optional long detailArg = 0, optional long screenXArg = 0, optional long screenYArg = 0, optional long clientXArg = 0, optional long clientYArg = 0, optional boolean ctrlKeyArg = false, optional boolean altKeyArg = false, optional boolean shiftKeyArg = false, optional boolean metaKeyArg = false, optional short buttonArg = 0, optional EventTarget? relatedTargetArg = null)`
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "initMouseEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/MouseEvent/initMouseEvent"]
    #[inline]
    pub fn init_mouse_event_with_bubbles_arg_to_related_target_arg(
        &self,
        type_arg: &str,
        bubbles_arg: bool,
        cancelable_arg: bool,
        view_arg: Option<&Window>,
        detail_arg: i32,
        screen_x_arg: i32,
        screen_y_arg: i32,
        client_x_arg: i32,
        client_y_arg: i32,
        ctrl_key_arg: bool,
        alt_key_arg: bool,
        shift_key_arg: bool,
        meta_key_arg: bool,
        button_arg: i16,
        related_target_arg: Option<&EventTarget>,
    ) {
        Js::call_initMouseEvent__str_bool2_value_number5_bool4_number_value(
            js(self),
            type_arg,
            bubbles_arg,
            cancelable_arg,
            nullable(view_arg),
            detail_arg as f64,
            screen_x_arg as f64,
            screen_y_arg as f64,
            client_x_arg as f64,
            client_y_arg as f64,
            ctrl_key_arg,
            alt_key_arg,
            shift_key_arg,
            meta_key_arg,
            button_arg as f64,
            nullable(related_target_arg),
        )
    }

    /// The horizontal distance since the last `mousemove` event.
    ///
    /// `readonly attribute double movementX`
    ///
    /// Feature `mouse-events`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/MouseEvent/movementX) · [Specification](https://w3c.github.io/pointerlock/#dom-mouseevent-movementx)
    #[doc(alias = "movementX")]
    #[inline]
    pub fn movement_x(&self) -> f64 {
        Js::get_movementX__as_number(js(self))
    }

    /// The vertical distance since the last `mousemove` event.
    ///
    /// `readonly attribute double movementY`
    ///
    /// Feature `mouse-events`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/MouseEvent/movementY) · [Specification](https://w3c.github.io/pointerlock/#dom-mouseevent-movementy)
    #[doc(alias = "movementY")]
    #[inline]
    pub fn movement_y(&self) -> f64 {
        Js::get_movementY__as_number(js(self))
    }
}

impl WheelEventInit {
    /// The values to make a `WheelEvent` from.
    ///
    /// `dictionary WheelEventInit : MouseEventInit`
    ///
    /// Feature `mouse-events`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The amount to scroll to the right, in the unit of `deltaMode`.
    ///
    /// `double deltaX = 0.0`
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "deltaX")]
    pub fn get_delta_x(&self) -> Option<f64> {
        property::get(self, "deltaX")
    }

    /// Sets the amount to scroll to the right, in the unit of `deltaMode`.
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "deltaX")]
    pub fn set_delta_x(&self, value: f64) -> &Self {
        property::set_f64(self, "deltaX", value);
        self
    }

    /// The amount to scroll down, in the unit of `deltaMode`.
    ///
    /// `double deltaY = 0.0`
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "deltaY")]
    pub fn get_delta_y(&self) -> Option<f64> {
        property::get(self, "deltaY")
    }

    /// Sets the amount to scroll down, in the unit of `deltaMode`.
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "deltaY")]
    pub fn set_delta_y(&self, value: f64) -> &Self {
        property::set_f64(self, "deltaY", value);
        self
    }

    /// The amount of movement along the z-axis, in the unit of `deltaMode`; mostly 0.
    ///
    /// `double deltaZ = 0.0`
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "deltaZ")]
    pub fn get_delta_z(&self) -> Option<f64> {
        property::get(self, "deltaZ")
    }

    /// Sets the amount of movement along the z-axis, in the unit of `deltaMode`; mostly 0.
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "deltaZ")]
    pub fn set_delta_z(&self, value: f64) -> &Self {
        property::set_f64(self, "deltaZ", value);
        self
    }

    /// The unit of the delta values: pixels, lines or pages.
    ///
    /// `unsigned long deltaMode = 0`
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "deltaMode")]
    pub fn get_delta_mode(&self) -> Option<u32> {
        property::get(self, "deltaMode")
    }

    /// Sets the unit of the delta values: pixels, lines or pages.
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "deltaMode")]
    pub fn set_delta_mode(&self, value: u32) -> &Self {
        property::set_f64(self, "deltaMode", value as f64);
        self
    }

    /// Whether the scrolling goes on by momentum, after the fingers have left the device.
    ///
    /// `boolean momentum = false`
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "momentum")]
    pub fn get_momentum(&self) -> Option<bool> {
        property::get(self, "momentum")
    }

    /// Sets whether the scrolling goes on by momentum, after the fingers have left the device.
    ///
    /// Feature `mouse-events`.
    #[doc(alias = "momentum")]
    pub fn set_momentum(&self, value: bool) -> &Self {
        property::set_bool(self, "momentum", value);
        self
    }

    /// `long screenX = 0`
    ///
    /// Feature `mouse-events`. Inherited from `MouseEventInit`.
    #[doc(alias = "screenX")]
    pub fn set_screen_x(&self, value: i32) -> &Self {
        property::set_f64(self, "screenX", value as f64);
        self
    }

    /// `long screenY = 0`
    ///
    /// Feature `mouse-events`. Inherited from `MouseEventInit`.
    #[doc(alias = "screenY")]
    pub fn set_screen_y(&self, value: i32) -> &Self {
        property::set_f64(self, "screenY", value as f64);
        self
    }

    /// `long clientX = 0`
    ///
    /// Feature `mouse-events`. Inherited from `MouseEventInit`.
    #[doc(alias = "clientX")]
    pub fn set_client_x(&self, value: i32) -> &Self {
        property::set_f64(self, "clientX", value as f64);
        self
    }

    /// `long clientY = 0`
    ///
    /// Feature `mouse-events`. Inherited from `MouseEventInit`.
    #[doc(alias = "clientY")]
    pub fn set_client_y(&self, value: i32) -> &Self {
        property::set_f64(self, "clientY", value as f64);
        self
    }

    /// `short button = 0`
    ///
    /// Feature `mouse-events`. Inherited from `MouseEventInit`.
    #[doc(alias = "button")]
    pub fn set_button(&self, value: i16) -> &Self {
        property::set_f64(self, "button", value as f64);
        self
    }

    /// `unsigned short buttons = 0`
    ///
    /// Feature `mouse-events`. Inherited from `MouseEventInit`.
    #[doc(alias = "buttons")]
    pub fn set_buttons(&self, value: u16) -> &Self {
        property::set_f64(self, "buttons", value as f64);
        self
    }

    /// `EventTarget? relatedTarget = null`
    ///
    /// Feature `mouse-events`. Inherited from `MouseEventInit`.
    #[doc(alias = "relatedTarget")]
    pub fn set_related_target(&self, value: Option<&EventTarget>) -> &Self {
        property::set(self, "relatedTarget", nullable(value));
        self
    }

    /// `double movementX = 0`
    ///
    /// Feature `mouse-events`. Inherited from `MouseEventInit`.
    #[doc(alias = "movementX")]
    pub fn set_movement_x(&self, value: f64) -> &Self {
        property::set_f64(self, "movementX", value);
        self
    }

    /// `double movementY = 0`
    ///
    /// Feature `mouse-events`. Inherited from `MouseEventInit`.
    #[doc(alias = "movementY")]
    pub fn set_movement_y(&self, value: f64) -> &Self {
        property::set_f64(self, "movementY", value);
        self
    }

    /// Sets whether the Ctrl key counts as held down; false by default.
    ///
    /// `boolean ctrlKey = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "ctrlKey")]
    pub fn set_ctrl_key(&self, value: bool) -> &Self {
        property::set_bool(self, "ctrlKey", value);
        self
    }

    /// Sets whether the Shift key counts as held down; false by default.
    ///
    /// `boolean shiftKey = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "shiftKey")]
    pub fn set_shift_key(&self, value: bool) -> &Self {
        property::set_bool(self, "shiftKey", value);
        self
    }

    /// Sets whether the Alt key counts as held down; false by default.
    ///
    /// `boolean altKey = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "altKey")]
    pub fn set_alt_key(&self, value: bool) -> &Self {
        property::set_bool(self, "altKey", value);
        self
    }

    /// Sets whether the Meta key (Command or Windows) counts as held down; false by default.
    ///
    /// `boolean metaKey = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "metaKey")]
    pub fn set_meta_key(&self, value: bool) -> &Self {
        property::set_bool(self, "metaKey", value);
        self
    }

    /// Sets whether `getModifierState` reports AltGraph as active; false by default.
    ///
    /// `boolean modifierAltGraph = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierAltGraph")]
    pub fn set_modifier_alt_graph(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierAltGraph", value);
        self
    }

    /// Sets whether `getModifierState` reports CapsLock as active; false by default.
    ///
    /// `boolean modifierCapsLock = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierCapsLock")]
    pub fn set_modifier_caps_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierCapsLock", value);
        self
    }

    /// Sets whether `getModifierState` reports Fn as active; false by default.
    ///
    /// `boolean modifierFn = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierFn")]
    pub fn set_modifier_fn(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierFn", value);
        self
    }

    /// Sets whether `getModifierState` reports FnLock as active; false by default.
    ///
    /// `boolean modifierFnLock = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierFnLock")]
    pub fn set_modifier_fn_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierFnLock", value);
        self
    }

    /// Sets whether `getModifierState` reports Hyper as active; false by default.
    ///
    /// `boolean modifierHyper = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierHyper")]
    pub fn set_modifier_hyper(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierHyper", value);
        self
    }

    /// Sets whether `getModifierState` reports NumLock as active; false by default.
    ///
    /// `boolean modifierNumLock = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierNumLock")]
    pub fn set_modifier_num_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierNumLock", value);
        self
    }

    /// Sets whether `getModifierState` reports ScrollLock as active; false by default.
    ///
    /// `boolean modifierScrollLock = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierScrollLock")]
    pub fn set_modifier_scroll_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierScrollLock", value);
        self
    }

    /// Sets whether `getModifierState` reports Super as active; false by default.
    ///
    /// `boolean modifierSuper = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierSuper")]
    pub fn set_modifier_super(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierSuper", value);
        self
    }

    /// Sets whether `getModifierState` reports Symbol as active; false by default.
    ///
    /// `boolean modifierSymbol = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierSymbol")]
    pub fn set_modifier_symbol(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierSymbol", value);
        self
    }

    /// Sets whether `getModifierState` reports SymbolLock as active; false by default.
    ///
    /// `boolean modifierSymbolLock = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierSymbolLock")]
    pub fn set_modifier_symbol_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierSymbolLock", value);
        self
    }

    /// `Window? view = null`
    ///
    /// Feature `mouse-events`. Inherited from `UiEventInit`.
    #[doc(alias = "view")]
    pub fn set_view(&self, value: Option<&Window>) -> &Self {
        property::set(self, "view", nullable(value));
        self
    }

    /// `long detail = 0`
    ///
    /// Feature `mouse-events`. Inherited from `UiEventInit`.
    #[doc(alias = "detail")]
    pub fn set_detail(&self, value: i32) -> &Self {
        property::set_f64(self, "detail", value as f64);
        self
    }

    /// `InputDeviceCapabilities? sourceCapabilities = null`
    ///
    /// Feature `mouse-events`. Inherited from `UiEventInit`.
    #[doc(alias = "sourceCapabilities")]
    pub fn set_source_capabilities(&self, value: Option<&InputDeviceCapabilities>) -> &Self {
        property::set(self, "sourceCapabilities", nullable(value));
        self
    }

    /// `unsigned long which = 0`
    ///
    /// Feature `mouse-events`. Inherited from `UiEventInit`.
    #[doc(alias = "which")]
    pub fn set_which(&self, value: u32) -> &Self {
        property::set_f64(self, "which", value as f64);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `mouse-events`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for WheelEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl WheelEvent {
    /// Makes a new `WheelEvent`.
    ///
    /// `constructor(DOMString type, optional WheelEventInit eventInitDict = {})`
    ///
    /// Feature `mouse-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WheelEvent/WheelEvent) · [Specification](https://w3c.github.io/pointerevents/#dom-wheelevent-constructor)
    #[inline]
    pub fn new(type_: &str) -> WheelEvent {
        Js::new_WheelEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional WheelEventInit eventInitDict = {})`
    ///
    /// Feature `mouse-events`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: &WheelEventInit) -> Result<WheelEvent, Exception> {
        Js::try_new_WheelEvent__str_value__as_value(type_, event_init_dict.as_ref()).map(Js::cast)
    }

    /// Means that the delta values are in pixels.
    ///
    /// `const unsigned long DOM_DELTA_PIXEL = 0`
    ///
    /// Feature `mouse-events`.
    pub const DOM_DELTA_PIXEL: u32 = 0;

    /// Means that the delta values are in lines of text.
    ///
    /// `const unsigned long DOM_DELTA_LINE = 1`
    ///
    /// Feature `mouse-events`.
    pub const DOM_DELTA_LINE: u32 = 1;

    /// Means that the delta values are in pages.
    ///
    /// `const unsigned long DOM_DELTA_PAGE = 2`
    ///
    /// Feature `mouse-events`.
    pub const DOM_DELTA_PAGE: u32 = 2;

    /// The amount to scroll to the right, in the unit of `deltaMode`.
    ///
    /// `readonly attribute double deltaX`
    ///
    /// Feature `mouse-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WheelEvent/deltaX) · [Specification](https://w3c.github.io/pointerevents/#dom-wheelevent-deltax)
    #[doc(alias = "deltaX")]
    #[inline]
    pub fn delta_x(&self) -> f64 {
        Js::get_deltaX__as_number(js(self))
    }

    /// The amount to scroll down, in the unit of `deltaMode`.
    ///
    /// `readonly attribute double deltaY`
    ///
    /// Feature `mouse-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WheelEvent/deltaY) · [Specification](https://w3c.github.io/pointerevents/#dom-wheelevent-deltay)
    #[doc(alias = "deltaY")]
    #[inline]
    pub fn delta_y(&self) -> f64 {
        Js::get_deltaY__as_number(js(self))
    }

    /// The amount of movement along the z-axis, in the unit of `deltaMode`; mostly 0.
    ///
    /// `readonly attribute double deltaZ`
    ///
    /// Feature `mouse-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WheelEvent/deltaZ) · [Specification](https://w3c.github.io/pointerevents/#dom-wheelevent-deltaz)
    #[doc(alias = "deltaZ")]
    #[inline]
    pub fn delta_z(&self) -> f64 {
        Js::get_deltaZ__as_number(js(self))
    }

    /// The unit of the delta values: pixels, lines or pages.
    ///
    /// `readonly attribute unsigned long deltaMode`
    ///
    /// Feature `mouse-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WheelEvent/deltaMode) · [Specification](https://w3c.github.io/pointerevents/#dom-wheelevent-deltamode)
    #[doc(alias = "deltaMode")]
    #[inline]
    pub fn delta_mode(&self) -> u32 {
        Js::get_deltaMode__as_number(js(self)) as u32
    }

    /// Whether the scrolling goes on by momentum, after the fingers have left the device.
    ///
    /// `readonly attribute boolean momentum`
    ///
    /// Features `mouse-events` and `experimental`. [Specification](https://w3c.github.io/pointerevents/#dom-wheeleventinit-momentum)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn momentum(&self) -> bool {
        Js::get_momentum__as_bool(js(self)).get()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "button")]
    pub(crate) fn get_button__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "buttons")]
    pub(crate) fn get_buttons__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "deltaMode")]
    pub(crate) fn get_deltaMode__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "deltaX")]
    pub(crate) fn get_deltaX__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "deltaY")]
    pub(crate) fn get_deltaY__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "deltaZ")]
    pub(crate) fn get_deltaZ__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "layerX")]
    pub(crate) fn get_layerX__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "layerY")]
    pub(crate) fn get_layerY__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "movementX")]
    pub(crate) fn get_movementX__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "movementY")]
    pub(crate) fn get_movementY__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "offsetX")]
    pub(crate) fn get_offsetX__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "offsetY")]
    pub(crate) fn get_offsetY__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "initMouseEvent")]
    pub(crate) fn call_initMouseEvent__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, js_name = "initMouseEvent")]
    pub(crate) fn call_initMouseEvent__str_bool(this: &Js, a0: &str, a1: bool);
    #[wasm_bindgen(method, js_name = "initMouseEvent")]
    pub(crate) fn call_initMouseEvent__str_bool2(this: &Js, a0: &str, a1: bool, a2: bool);
    #[wasm_bindgen(method, js_name = "initMouseEvent")]
    pub(crate) fn call_initMouseEvent__str_bool2_value(this: &Js, a0: &str, a1: bool, a2: bool, a3: &JsValue);
    #[wasm_bindgen(method, js_name = "initMouseEvent")]
    pub(crate) fn call_initMouseEvent__str_bool2_value_number(
        this: &Js,
        a0: &str,
        a1: bool,
        a2: bool,
        a3: &JsValue,
        a4: f64,
    );
    #[wasm_bindgen(method, js_name = "initMouseEvent")]
    pub(crate) fn call_initMouseEvent__str_bool2_value_number5_bool4_number_value(
        this: &Js,
        a0: &str,
        a1: bool,
        a2: bool,
        a3: &JsValue,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: f64,
        a8: f64,
        a9: bool,
        a10: bool,
        a11: bool,
        a12: bool,
        a13: f64,
        a14: &JsValue,
    );
    #[wasm_bindgen(constructor, js_class = "MouseEvent")]
    pub(crate) fn new_MouseEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "MouseEvent")]
    pub(crate) fn try_new_MouseEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "WheelEvent")]
    pub(crate) fn new_WheelEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "WheelEvent")]
    pub(crate) fn try_new_WheelEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "momentum")]
    pub(crate) fn get_momentum__as_bool(this: &Js) -> Truth;
}
