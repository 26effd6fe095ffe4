//! What all events of the user interface share, and the focus events

use crate::runtime::prelude::*;
use crate::{
    EventModifierInit, EventTarget, FocusEvent, FocusEventInit, InputDeviceCapabilities, UiEvent, UiEventInit, Window,
};
#[cfg(feature = "experimental")]
use crate::InputDeviceCapabilitiesInit;

#[cfg(feature = "experimental")]
impl InputDeviceCapabilities {
    /// Makes a new `InputDeviceCapabilities`.
    ///
    /// `constructor(optional InputDeviceCapabilitiesInit deviceInitDict = {})`
    ///
    /// Features `ui-events` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/InputDeviceCapabilities/InputDeviceCapabilities) · [Specification](https://wicg.github.io/input-device-capabilities/#dom-inputdevicecapabilities-constructor)
    #[inline]
    pub fn new() -> InputDeviceCapabilities {
        Js::new_InputDeviceCapabilities__as_value().cast()
    }

    /// As `new`, with `device_init_dict`.
    ///
    /// `constructor(optional InputDeviceCapabilitiesInit deviceInitDict = {})`
    ///
    /// Features `ui-events` and `experimental`.
    #[inline]
    pub fn new_with_device_init_dict(
        device_init_dict: impl IntoJs<InputDeviceCapabilitiesInit>,
    ) -> InputDeviceCapabilities {
        Js::new_InputDeviceCapabilities__value__as_value(&device_init_dict.to_value()).cast()
    }

    /// Whether the device sends touch events, so that a mouse event of it may be a repetition of a touch.
    ///
    /// `readonly attribute boolean firesTouchEvents`
    ///
    /// Features `ui-events` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/InputDeviceCapabilities/firesTouchEvents) · [Specification](https://wicg.github.io/input-device-capabilities/#dom-inputdevicecapabilities-firestouchevents)
    #[doc(alias = "firesTouchEvents")]
    #[inline]
    pub fn fires_touch_events(&self) -> bool {
        Js::get_firesTouchEvents__as_bool(js(self)).get()
    }

    /// `readonly attribute boolean pointerMovementScrolls`
    ///
    /// Features `ui-events` and `experimental`.
    #[doc(alias = "pointerMovementScrolls")]
    #[inline]
    pub fn pointer_movement_scrolls(&self) -> bool {
        Js::get_pointerMovementScrolls__as_bool(js(self)).get()
    }
}

#[cfg(feature = "experimental")]
impl InputDeviceCapabilitiesInit {
    /// The properties for a new `InputDeviceCapabilities`.
    ///
    /// `dictionary InputDeviceCapabilitiesInit`
    ///
    /// Features `ui-events` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the device sends touch events, so that a mouse event of it may be a repetition of a touch.
    ///
    /// `boolean firesTouchEvents = false`
    ///
    /// Features `ui-events` and `experimental`.
    #[doc(alias = "firesTouchEvents")]
    pub fn get_fires_touch_events(&self) -> Option<bool> {
        property::get(self, "firesTouchEvents")
    }

    /// Sets whether the device sends touch events, so that a mouse event of it may be a repetition of a touch.
    ///
    /// Features `ui-events` and `experimental`.
    #[doc(alias = "firesTouchEvents")]
    pub fn set_fires_touch_events(&self, value: bool) -> &Self {
        property::set_bool(self, "firesTouchEvents", value);
        self
    }

    /// `boolean pointerMovementScrolls = false`
    ///
    /// Features `ui-events` and `experimental`.
    #[doc(alias = "pointerMovementScrolls")]
    pub fn get_pointer_movement_scrolls(&self) -> Option<bool> {
        property::get(self, "pointerMovementScrolls")
    }

    /// `boolean pointerMovementScrolls = false`
    ///
    /// Features `ui-events` and `experimental`.
    #[doc(alias = "pointerMovementScrolls")]
    pub fn set_pointer_movement_scrolls(&self, value: bool) -> &Self {
        property::set_bool(self, "pointerMovementScrolls", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for InputDeviceCapabilitiesInit {
    fn default() -> Self {
        Self::new()
    }
}

impl UiEvent {
    /// Makes a new `UIEvent`.
    ///
    /// `constructor(DOMString type, optional UIEventInit eventInitDict = {})`
    ///
    /// Feature `ui-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/UIEvent/UIEvent) · [Specification](https://w3c.github.io/uievents/#dom-uievent-uievent)
    #[inline]
    pub fn new(type_: &str) -> UiEvent {
        Js::new_UIEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional UIEventInit eventInitDict = {})`
    ///
    /// Feature `ui-events`.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<UiEventInit>) -> UiEvent {
        Js::new_UIEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The window in which the event happened, or null.
    ///
    /// `readonly attribute Window? view`
    ///
    /// Feature `ui-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/UIEvent/view) · [Specification](https://w3c.github.io/uievents/#dom-uievent-view)
    #[inline]
    pub fn view(&self) -> Option<Window> {
        Js::get_view__as_option_value(js(self)).map(Js::read)
    }

    /// A number that depends on the event; for clicks, how many came in quick succession.
    ///
    /// `readonly attribute long detail`
    ///
    /// Feature `ui-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/UIEvent/detail) · [Specification](https://w3c.github.io/uievents/#dom-uievent-detail)
    #[inline]
    pub fn detail(&self) -> i32 {
        Js::get_detail__as_number(js(self)) as i32
    }

    /// Facts about the device that caused the event, null if no device did.
    ///
    /// `readonly attribute InputDeviceCapabilities? sourceCapabilities`
    ///
    /// Features `ui-events` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/UIEvent/sourceCapabilities) · [Specification](https://wicg.github.io/input-device-capabilities/#dom-uievent-sourcecapabilities)
    #[doc(alias = "sourceCapabilities")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn source_capabilities(&self) -> Option<InputDeviceCapabilities> {
        Js::get_sourceCapabilities__as_option_value(js(self)).map(Js::read)
    }

    /// Initializes an event from `createEvent`; outdated, the constructor replaces it.
    ///
    /// `undefined initUIEvent(DOMString typeArg, optional boolean bubblesArg = false, optional boolean cancelableArg = false, optional Window? viewArg = null, optional long detailArg = 0)`
    ///
    /// Feature `ui-events`. [MDN](https://developer.mozilla.org/docs/Web/API/UIEvent/initUIEvent) · [Specification](https://w3c.github.io/uievents/#dom-uievent-inituievent)
    #[doc(alias = "initUIEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/UIEvent/initUIEvent"]
    #[inline]
    pub fn init_ui_event(&self, type_arg: &str) {
        Js::call_initUIEvent__str(js(self), type_arg)
    }

    /// As `init_ui_event`, with `bubbles_arg`.
    ///
    /// `undefined initUIEvent(DOMString typeArg, optional boolean bubblesArg = false, optional boolean cancelableArg = false, optional Window? viewArg = null, optional long detailArg = 0)`
    ///
    /// Feature `ui-events`.
    #[doc(alias = "initUIEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/UIEvent/initUIEvent"]
    #[inline]
    pub fn init_ui_event_with_bubbles_arg(&self, type_arg: &str, bubbles_arg: bool) {
        Js::call_initUIEvent__str_bool(js(self), type_arg, bubbles_arg)
    }

    /// As `init_ui_event_with_bubbles_arg`, with `cancelable_arg`.
    ///
    /// `undefined initUIEvent(DOMString typeArg, optional boolean bubblesArg = false, optional boolean cancelableArg = false, optional Window? viewArg = null, optional long detailArg = 0)`
    ///
    /// Feature `ui-events`.
    #[doc(alias = "initUIEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/UIEvent/initUIEvent"]
    #[inline]
    pub fn init_ui_event_with_bubbles_arg_and_cancelable_arg(
        &self,
        type_arg: &str,
        bubbles_arg: bool,
        cancelable_arg: bool,
    ) {
        Js::call_initUIEvent__str_bool2(js(self), type_arg, bubbles_arg, cancelable_arg)
    }

    /// As `init_ui_event_with_bubbles_arg_and_cancelable_arg`, with `view_arg`.
    ///
    /// `undefined initUIEvent(DOMString typeArg, optional boolean bubblesArg = false, optional boolean cancelableArg = false, optional Window? viewArg = null, optional long detailArg = 0)`
    ///
    /// Feature `ui-events`.
    #[doc(alias = "initUIEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/UIEvent/initUIEvent"]
    #[inline]
    pub fn init_ui_event_with_bubbles_arg_and_cancelable_arg_and_view_arg(
        &self,
        type_arg: &str,
        bubbles_arg: bool,
        cancelable_arg: bool,
        view_arg: Option<&Window>,
    ) {
        Js::call_initUIEvent__str_bool2_value(js(self), type_arg, bubbles_arg, cancelable_arg, nullable(view_arg))
    }

    /// As `init_ui_event_with_bubbles_arg_and_cancelable_arg_and_view_arg`, with `detail_arg`.
    ///
    /// `undefined initUIEvent(DOMString typeArg, optional boolean bubblesArg = false, optional boolean cancelableArg = false, optional Window? viewArg = null, optional long detailArg = 0)`
    ///
    /// Feature `ui-events`.
    #[doc(alias = "initUIEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/UIEvent/initUIEvent"]
    #[inline]
    pub fn init_ui_event_with_bubbles_arg_and_cancelable_arg_and_view_arg_and_detail_arg(
        &self,
        type_arg: &str,
        bubbles_arg: bool,
        cancelable_arg: bool,
        view_arg: Option<&Window>,
        detail_arg: i32,
    ) {
        Js::call_initUIEvent__str_bool2_value_number(
            js(self),
            type_arg,
            bubbles_arg,
            cancelable_arg,
            nullable(view_arg),
            detail_arg as f64,
        )
    }

    /// The code of the key or the number of the mouse button; outdated.
    ///
    /// `readonly attribute unsigned long which`
    ///
    /// Feature `ui-events`. [MDN](https://developer.mozilla.org/docs/Web/API/UIEvent/which) · [Specification](https://w3c.github.io/uievents/#dom-uievent-which)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/UIEvent/which"]
    #[inline]
    pub fn which(&self) -> u32 {
        Js::get_which__as_number(js(self)) as u32
    }
}

impl UiEventInit {
    /// The properties for a new `UIEvent`.
    ///
    /// `dictionary UIEventInit : EventInit`
    ///
    /// Feature `ui-events`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The window in which the event happened, or null.
    ///
    /// `Window? view = null`
    ///
    /// Feature `ui-events`.
    #[doc(alias = "view")]
    pub fn get_view(&self) -> Option<Window> {
        property::get(self, "view")
    }

    /// Sets the window in which the event happened, or null.
    ///
    /// Feature `ui-events`.
    #[doc(alias = "view")]
    pub fn set_view(&self, value: Option<&Window>) -> &Self {
        property::set(self, "view", nullable(value));
        self
    }

    /// A number that depends on the event; for clicks, how many came in quick succession.
    ///
    /// `long detail = 0`
    ///
    /// Feature `ui-events`.
    #[doc(alias = "detail")]
    pub fn get_detail(&self) -> Option<i32> {
        property::get(self, "detail")
    }

    /// Sets a number that depends on the event; for clicks, how many came in quick succession.
    ///
    /// Feature `ui-events`.
    #[doc(alias = "detail")]
    pub fn set_detail(&self, value: i32) -> &Self {
        property::set_f64(self, "detail", value as f64);
        self
    }

    /// Facts about the device that caused the event, null if no device did.
    ///
    /// `InputDeviceCapabilities? sourceCapabilities = null`
    ///
    /// Feature `ui-events`.
    #[doc(alias = "sourceCapabilities")]
    pub fn get_source_capabilities(&self) -> Option<InputDeviceCapabilities> {
        property::get(self, "sourceCapabilities")
    }

    /// Sets facts about the device that caused the event, null if no device did.
    ///
    /// Feature `ui-events`.
    #[doc(alias = "sourceCapabilities")]
    pub fn set_source_capabilities(&self, value: Option<&InputDeviceCapabilities>) -> &Self {
        property::set(self, "sourceCapabilities", nullable(value));
        self
    }

    /// The code of the key or the number of the mouse button; outdated.
    ///
    /// `unsigned long which = 0`
    ///
    /// Feature `ui-events`.
    #[doc(alias = "which")]
    pub fn get_which(&self) -> Option<u32> {
        property::get(self, "which")
    }

    /// Sets the code of the key or the number of the mouse button; outdated.
    ///
    /// Feature `ui-events`.
    #[doc(alias = "which")]
    pub fn set_which(&self, value: u32) -> &Self {
        property::set_f64(self, "which", value as f64);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `ui-events`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `ui-events`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `ui-events`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for UiEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl FocusEvent {
    /// Makes a new `FocusEvent`.
    ///
    /// `constructor(DOMString type, optional FocusEventInit eventInitDict = {})`
    ///
    /// Feature `ui-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FocusEvent/FocusEvent) · [Specification](https://w3c.github.io/uievents/#dom-focusevent-focusevent)
    #[inline]
    pub fn new(type_: &str) -> FocusEvent {
        Js::new_FocusEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional FocusEventInit eventInitDict = {})`
    ///
    /// Feature `ui-events`.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<FocusEventInit>) -> FocusEvent {
        Js::new_FocusEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The element that lost the focus to this one, or that gets it next; null if there is none.
    ///
    /// `readonly attribute EventTarget? relatedTarget`
    ///
    /// Feature `ui-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FocusEvent/relatedTarget) · [Specification](https://w3c.github.io/uievents/#dom-focusevent-relatedtarget)
    #[doc(alias = "relatedTarget")]
    #[inline]
    pub fn related_target(&self) -> Option<EventTarget> {
        Js::get_relatedTarget__as_option_value(js(self)).map(Js::read)
    }
}

impl FocusEventInit {
    /// The properties for a new `FocusEvent`.
    ///
    /// `dictionary FocusEventInit : UIEventInit`
    ///
    /// Feature `ui-events`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The element that lost the focus to this one, or that gets it next; null if there is none.
    ///
    /// `EventTarget? relatedTarget = null`
    ///
    /// Feature `ui-events`.
    #[doc(alias = "relatedTarget")]
    pub fn get_related_target(&self) -> Option<EventTarget> {
        property::get(self, "relatedTarget")
    }

    /// Sets the element that lost the focus to this one, or that gets it next; null if there is none.
    ///
    /// Feature `ui-events`.
    #[doc(alias = "relatedTarget")]
    pub fn set_related_target(&self, value: Option<&EventTarget>) -> &Self {
        property::set(self, "relatedTarget", nullable(value));
        self
    }

    /// `Window? view = null`
    ///
    /// Feature `ui-events`. Inherited from `UiEventInit`.
    #[doc(alias = "view")]
    pub fn set_view(&self, value: Option<&Window>) -> &Self {
        property::set(self, "view", nullable(value));
        self
    }

    /// `long detail = 0`
    ///
    /// Feature `ui-events`. Inherited from `UiEventInit`.
    #[doc(alias = "detail")]
    pub fn set_detail(&self, value: i32) -> &Self {
        property::set_f64(self, "detail", value as f64);
        self
    }

    /// `InputDeviceCapabilities? sourceCapabilities = null`
    ///
    /// Feature `ui-events`. Inherited from `UiEventInit`.
    #[doc(alias = "sourceCapabilities")]
    pub fn set_source_capabilities(&self, value: Option<&InputDeviceCapabilities>) -> &Self {
        property::set(self, "sourceCapabilities", nullable(value));
        self
    }

    /// `unsigned long which = 0`
    ///
    /// Feature `ui-events`. Inherited from `UiEventInit`.
    #[doc(alias = "which")]
    pub fn set_which(&self, value: u32) -> &Self {
        property::set_f64(self, "which", value as f64);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `ui-events`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `ui-events`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `ui-events`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for FocusEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl EventModifierInit {
    /// The modifier keys of a new mouse, keyboard or touch event.
    ///
    /// `dictionary EventModifierInit : UIEventInit`
    ///
    /// Feature `ui-events`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the Ctrl key counts as held down; false by default.
    ///
    /// `boolean ctrlKey = false`
    ///
    /// Feature `ui-events`.
    #[doc(alias = "ctrlKey")]
    pub fn get_ctrl_key(&self) -> Option<bool> {
        property::get(self, "ctrlKey")
    }

    /// Sets whether the Ctrl key counts as held down; false by default.
    ///
    /// Feature `ui-events`.
    #[doc(alias = "ctrlKey")]
    pub fn set_ctrl_key(&self, value: bool) -> &Self {
        property::set_bool(self, "ctrlKey", value);
        self
    }

    /// Whether the Shift key counts as held down; false by default.
    ///
    /// `boolean shiftKey = false`
    ///
    /// Feature `ui-events`.
    #[doc(alias = "shiftKey")]
    pub fn get_shift_key(&self) -> Option<bool> {
        property::get(self, "shiftKey")
    }

    /// Sets whether the Shift key counts as held down; false by default.
    ///
    /// Feature `ui-events`.
    #[doc(alias = "shiftKey")]
    pub fn set_shift_key(&self, value: bool) -> &Self {
        property::set_bool(self, "shiftKey", value);
        self
    }

    /// Whether the Alt key counts as held down; false by default.
    ///
    /// `boolean altKey = false`
    ///
    /// Feature `ui-events`.
    #[doc(alias = "altKey")]
    pub fn get_alt_key(&self) -> Option<bool> {
        property::get(self, "altKey")
    }

    /// Sets whether the Alt key counts as held down; false by default.
    ///
    /// Feature `ui-events`.
    #[doc(alias = "altKey")]
    pub fn set_alt_key(&self, value: bool) -> &Self {
        property::set_bool(self, "altKey", value);
        self
    }

    /// Whether the Meta key (Command or Windows) counts as held down; false by default.
    ///
    /// `boolean metaKey = false`
    ///
    /// Feature `ui-events`.
    #[doc(alias = "metaKey")]
    pub fn get_meta_key(&self) -> Option<bool> {
        property::get(self, "metaKey")
    }

    /// Sets whether the Meta key (Command or Windows) counts as held down; false by default.
    ///
    /// Feature `ui-events`.
    #[doc(alias = "metaKey")]
    pub fn set_meta_key(&self, value: bool) -> &Self {
        property::set_bool(self, "metaKey", value);
        self
    }

    /// Whether `getModifierState` reports AltGraph as active; false by default.
    ///
    /// `boolean modifierAltGraph = false`
    ///
    /// Feature `ui-events`.
    #[doc(alias = "modifierAltGraph")]
    pub fn get_modifier_alt_graph(&self) -> Option<bool> {
        property::get(self, "modifierAltGraph")
    }

    /// Sets whether `getModifierState` reports AltGraph as active; false by default.
    ///
    /// Feature `ui-events`.
    #[doc(alias = "modifierAltGraph")]
    pub fn set_modifier_alt_graph(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierAltGraph", value);
        self
    }

    /// Whether `getModifierState` reports CapsLock as active; false by default.
    ///
    /// `boolean modifierCapsLock = false`
    ///
    /// Feature `ui-events`.
    #[doc(alias = "modifierCapsLock")]
    pub fn get_modifier_caps_lock(&self) -> Option<bool> {
        property::get(self, "modifierCapsLock")
    }

    /// Sets whether `getModifierState` reports CapsLock as active; false by default.
    ///
    /// Feature `ui-events`.
    #[doc(alias = "modifierCapsLock")]
    pub fn set_modifier_caps_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierCapsLock", value);
        self
    }

    /// Whether `getModifierState` reports Fn as active; false by default.
    ///
    /// `boolean modifierFn = false`
    ///
    /// Feature `ui-events`.
    #[doc(alias = "modifierFn")]
    pub fn get_modifier_fn(&self) -> Option<bool> {
        property::get(self, "modifierFn")
    }

    /// Sets whether `getModifierState` reports Fn as active; false by default.
    ///
    /// Feature `ui-events`.
    #[doc(alias = "modifierFn")]
    pub fn set_modifier_fn(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierFn", value);
        self
    }

    /// Whether `getModifierState` reports FnLock as active; false by default.
    ///
    /// `boolean modifierFnLock = false`
    ///
    /// Feature `ui-events`.
    #[doc(alias = "modifierFnLock")]
    pub fn get_modifier_fn_lock(&self) -> Option<bool> {
        property::get(self, "modifierFnLock")
    }

    /// Sets whether `getModifierState` reports FnLock as active; false by default.
    ///
    /// Feature `ui-events`.
    #[doc(alias = "modifierFnLock")]
    pub fn set_modifier_fn_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierFnLock", value);
        self
    }

    /// Whether `getModifierState` reports Hyper as active; false by default.
    ///
    /// `boolean modifierHyper = false`
    ///
    /// Feature `ui-events`.
    #[doc(alias = "modifierHyper")]
    pub fn get_modifier_hyper(&self) -> Option<bool> {
        property::get(self, "modifierHyper")
    }

    /// Sets whether `getModifierState` reports Hyper as active; false by default.
    ///
    /// Feature `ui-events`.
    #[doc(alias = "modifierHyper")]
    pub fn set_modifier_hyper(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierHyper", value);
        self
    }

    /// Whether `getModifierState` reports NumLock as active; false by default.
    ///
    /// `boolean modifierNumLock = false`
    ///
    /// Feature `ui-events`.
    #[doc(alias = "modifierNumLock")]
    pub fn get_modifier_num_lock(&self) -> Option<bool> {
        property::get(self, "modifierNumLock")
    }

    /// Sets whether `getModifierState` reports NumLock as active; false by default.
    ///
    /// Feature `ui-events`.
    #[doc(alias = "modifierNumLock")]
    pub fn set_modifier_num_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierNumLock", value);
        self
    }

    /// Whether `getModifierState` reports ScrollLock as active; false by default.
    ///
    /// `boolean modifierScrollLock = false`
    ///
    /// Feature `ui-events`.
    #[doc(alias = "modifierScrollLock")]
    pub fn get_modifier_scroll_lock(&self) -> Option<bool> {
        property::get(self, "modifierScrollLock")
    }

    /// Sets whether `getModifierState` reports ScrollLock as active; false by default.
    ///
    /// Feature `ui-events`.
    #[doc(alias = "modifierScrollLock")]
    pub fn set_modifier_scroll_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierScrollLock", value);
        self
    }

    /// Whether `getModifierState` reports Super as active; false by default.
    ///
    /// `boolean modifierSuper = false`
    ///
    /// Feature `ui-events`.
    #[doc(alias = "modifierSuper")]
    pub fn get_modifier_super(&self) -> Option<bool> {
        property::get(self, "modifierSuper")
    }

    /// Sets whether `getModifierState` reports Super as active; false by default.
    ///
    /// Feature `ui-events`.
    #[doc(alias = "modifierSuper")]
    pub fn set_modifier_super(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierSuper", value);
        self
    }

    /// Whether `getModifierState` reports Symbol as active; false by default.
    ///
    /// `boolean modifierSymbol = false`
    ///
    /// Feature `ui-events`.
    #[doc(alias = "modifierSymbol")]
    pub fn get_modifier_symbol(&self) -> Option<bool> {
        property::get(self, "modifierSymbol")
    }

    /// Sets whether `getModifierState` reports Symbol as active; false by default.
    ///
    /// Feature `ui-events`.
    #[doc(alias = "modifierSymbol")]
    pub fn set_modifier_symbol(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierSymbol", value);
        self
    }

    /// Whether `getModifierState` reports SymbolLock as active; false by default.
    ///
    /// `boolean modifierSymbolLock = false`
    ///
    /// Feature `ui-events`.
    #[doc(alias = "modifierSymbolLock")]
    pub fn get_modifier_symbol_lock(&self) -> Option<bool> {
        property::get(self, "modifierSymbolLock")
    }

    /// Sets whether `getModifierState` reports SymbolLock as active; false by default.
    ///
    /// Feature `ui-events`.
    #[doc(alias = "modifierSymbolLock")]
    pub fn set_modifier_symbol_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierSymbolLock", value);
        self
    }

    /// `Window? view = null`
    ///
    /// Feature `ui-events`. Inherited from `UiEventInit`.
    #[doc(alias = "view")]
    pub fn set_view(&self, value: Option<&Window>) -> &Self {
        property::set(self, "view", nullable(value));
        self
    }

    /// `long detail = 0`
    ///
    /// Feature `ui-events`. Inherited from `UiEventInit`.
    #[doc(alias = "detail")]
    pub fn set_detail(&self, value: i32) -> &Self {
        property::set_f64(self, "detail", value as f64);
        self
    }

    /// `InputDeviceCapabilities? sourceCapabilities = null`
    ///
    /// Feature `ui-events`. Inherited from `UiEventInit`.
    #[doc(alias = "sourceCapabilities")]
    pub fn set_source_capabilities(&self, value: Option<&InputDeviceCapabilities>) -> &Self {
        property::set(self, "sourceCapabilities", nullable(value));
        self
    }

    /// `unsigned long which = 0`
    ///
    /// Feature `ui-events`. Inherited from `UiEventInit`.
    #[doc(alias = "which")]
    pub fn set_which(&self, value: u32) -> &Self {
        property::set_f64(self, "which", value as f64);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `ui-events`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `ui-events`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `ui-events`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for EventModifierInit {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "which")]
    pub(crate) fn get_which__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "initUIEvent")]
    pub(crate) fn call_initUIEvent__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, js_name = "initUIEvent")]
    pub(crate) fn call_initUIEvent__str_bool(this: &Js, a0: &str, a1: bool);
    #[wasm_bindgen(method, js_name = "initUIEvent")]
    pub(crate) fn call_initUIEvent__str_bool2(this: &Js, a0: &str, a1: bool, a2: bool);
    #[wasm_bindgen(method, js_name = "initUIEvent")]
    pub(crate) fn call_initUIEvent__str_bool2_value(this: &Js, a0: &str, a1: bool, a2: bool, a3: &JsValue);
    #[wasm_bindgen(method, js_name = "initUIEvent")]
    pub(crate) fn call_initUIEvent__str_bool2_value_number(
        this: &Js,
        a0: &str,
        a1: bool,
        a2: bool,
        a3: &JsValue,
        a4: f64,
    );
    #[wasm_bindgen(constructor, js_class = "FocusEvent")]
    pub(crate) fn new_FocusEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "FocusEvent")]
    pub(crate) fn new_FocusEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "UIEvent")]
    pub(crate) fn new_UIEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "UIEvent")]
    pub(crate) fn new_UIEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "firesTouchEvents")]
    pub(crate) fn get_firesTouchEvents__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "pointerMovementScrolls")]
    pub(crate) fn get_pointerMovementScrolls__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "sourceCapabilities")]
    pub(crate) fn get_sourceCapabilities__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(constructor, js_class = "InputDeviceCapabilities")]
    pub(crate) fn new_InputDeviceCapabilities__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "InputDeviceCapabilities")]
    pub(crate) fn new_InputDeviceCapabilities__value__as_value(a0: &JsValue) -> Js;
}
