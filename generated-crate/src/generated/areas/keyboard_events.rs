//! Keyboard events

use crate::runtime::prelude::*;
use crate::{InputDeviceCapabilities, KeyboardEvent, KeyboardEventInit, Window};

impl KeyboardEvent {
    /// Makes a new `KeyboardEvent`.
    ///
    /// `constructor(DOMString type, optional KeyboardEventInit eventInitDict = {})`
    ///
    /// Feature `keyboard-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/KeyboardEvent) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-keyboardevent)
    #[inline]
    pub fn new(type_: &str) -> KeyboardEvent {
        Js::new_KeyboardEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional KeyboardEventInit eventInitDict = {})`
    ///
    /// Feature `keyboard-events`.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: &KeyboardEventInit) -> KeyboardEvent {
        Js::new_KeyboardEvent__str_value__as_value(type_, event_init_dict.as_ref()).cast()
    }

    /// Means that there is only one such key, or that it is in its main place.
    ///
    /// `const unsigned long DOM_KEY_LOCATION_STANDARD = 0`
    ///
    /// Feature `keyboard-events`.
    pub const DOM_KEY_LOCATION_STANDARD: u32 = 0;

    /// Means the left one of two such keys, such as the left Shift.
    ///
    /// `const unsigned long DOM_KEY_LOCATION_LEFT = 1`
    ///
    /// Feature `keyboard-events`.
    pub const DOM_KEY_LOCATION_LEFT: u32 = 1;

    /// Means the right one of two such keys, such as the right Shift.
    ///
    /// `const unsigned long DOM_KEY_LOCATION_RIGHT = 2`
    ///
    /// Feature `keyboard-events`.
    pub const DOM_KEY_LOCATION_RIGHT: u32 = 2;

    /// Means that the key is on the number pad.
    ///
    /// `const unsigned long DOM_KEY_LOCATION_NUMPAD = 3`
    ///
    /// Feature `keyboard-events`.
    pub const DOM_KEY_LOCATION_NUMPAD: u32 = 3;

    /// The character or meaning of the key in the present layout, such as `"a"` or `"Enter"`.
    ///
    /// `readonly attribute DOMString key`
    ///
    /// Feature `keyboard-events`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/key) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-key)
    #[inline]
    pub fn key(&self) -> String {
        Js::get_key__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The place of the key on the keyboard regardless of the layout, such as `"KeyA"`.
    ///
    /// `readonly attribute DOMString code`
    ///
    /// Feature `keyboard-events`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/code) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-code)
    #[inline]
    pub fn code(&self) -> String {
        Js::get_code__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Which one of several such keys it is, one of the location constants.
    ///
    /// `readonly attribute unsigned long location`
    ///
    /// Feature `keyboard-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/location) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-location)
    #[inline]
    pub fn location(&self) -> u32 {
        Js::get_location__as_number(js(self)) as u32
    }

    /// Whether Ctrl was held down.
    ///
    /// `readonly attribute boolean ctrlKey`
    ///
    /// Feature `keyboard-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/ctrlKey) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-ctrlkey)
    #[doc(alias = "ctrlKey")]
    #[inline]
    pub fn ctrl_key(&self) -> bool {
        Js::get_ctrlKey__as_bool(js(self)).get()
    }

    /// Whether Shift was held down.
    ///
    /// `readonly attribute boolean shiftKey`
    ///
    /// Feature `keyboard-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/shiftKey) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-shiftkey)
    #[doc(alias = "shiftKey")]
    #[inline]
    pub fn shift_key(&self) -> bool {
        Js::get_shiftKey__as_bool(js(self)).get()
    }

    /// Whether Alt, or Option on a Mac, was held down.
    ///
    /// `readonly attribute boolean altKey`
    ///
    /// Feature `keyboard-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/altKey) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-altkey)
    #[doc(alias = "altKey")]
    #[inline]
    pub fn alt_key(&self) -> bool {
        Js::get_altKey__as_bool(js(self)).get()
    }

    /// Whether Meta was held down: Command on a Mac, the Windows key on Windows.
    ///
    /// `readonly attribute boolean metaKey`
    ///
    /// Feature `keyboard-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/metaKey) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-metakey)
    #[doc(alias = "metaKey")]
    #[inline]
    pub fn meta_key(&self) -> bool {
        Js::get_metaKey__as_bool(js(self)).get()
    }

    /// Whether the event comes from a key that is held down.
    ///
    /// `readonly attribute boolean repeat`
    ///
    /// Feature `keyboard-events`. Baseline: newly available since 2025-05. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/repeat) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-repeat)
    #[inline]
    pub fn repeat(&self) -> bool {
        Js::get_repeat__as_bool(js(self)).get()
    }

    /// Whether the key is part of a composition with an input method.
    ///
    /// `readonly attribute boolean isComposing`
    ///
    /// Feature `keyboard-events`. Baseline: newly available since 2026-09. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/isComposing) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-iscomposing)
    #[doc(alias = "isComposing")]
    #[inline]
    pub fn is_composing(&self) -> bool {
        Js::get_isComposing__as_bool(js(self)).get()
    }

    /// Returns whether a modifier such as `"CapsLock"` or `"AltGraph"` was on.
    ///
    /// `boolean getModifierState(DOMString keyArg)`
    ///
    /// Feature `keyboard-events`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/getModifierState) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-getmodifierstate)
    #[doc(alias = "getModifierState")]
    #[inline]
    pub fn get_modifier_state(&self, key_arg: &str) -> bool {
        Js::call_getModifierState__str__as_bool(js(self), key_arg).get()
    }

    /// Sets the fields of an event made by `createEvent`; out of date in favor of the constructor.
    ///
    /// `undefined initKeyboardEvent(DOMString typeArg, optional boolean bubblesArg = false, optional boolean cancelableArg = false, optional Window? viewArg = null, optional DOMString keyArg = "", optional unsigned long locationArg = 0, optional boolean ctrlKey = false, optional boolean altKey = false, optional boolean shiftKey = false, optional boolean metaKey = false)`
    ///
    /// Feature `keyboard-events`. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/initKeyboardEvent) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-initkeyboardevent)
    #[doc(alias = "initKeyboardEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/KeyboardEvent/initKeyboardEvent"]
    #[inline]
    pub fn init_keyboard_event(&self, type_arg: &str) {
        Js::call_initKeyboardEvent__str(js(self), type_arg)
    }

    /// As `init_keyboard_event`, with `bubbles_arg`.
    ///
    /// `undefined initKeyboardEvent(DOMString typeArg, optional boolean bubblesArg = false, optional boolean cancelableArg = false, optional Window? viewArg = null, optional DOMString keyArg = "", optional unsigned long locationArg = 0, optional boolean ctrlKey = false, optional boolean altKey = false, optional boolean shiftKey = false, optional boolean metaKey = false)`
    ///
    /// Feature `keyboard-events`.
    #[doc(alias = "initKeyboardEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/KeyboardEvent/initKeyboardEvent"]
    #[inline]
    pub fn init_keyboard_event_with_bubbles_arg(&self, type_arg: &str, bubbles_arg: bool) {
        Js::call_initKeyboardEvent__str_bool(js(self), type_arg, bubbles_arg)
    }

    /// As `init_keyboard_event_with_bubbles_arg`, with `cancelable_arg`.
    ///
    /// `undefined initKeyboardEvent(DOMString typeArg, optional boolean bubblesArg = false, optional boolean cancelableArg = false, optional Window? viewArg = null, optional DOMString keyArg = "", optional unsigned long locationArg = 0, optional boolean ctrlKey = false, optional boolean altKey = false, optional boolean shiftKey = false, optional boolean metaKey = false)`
    ///
    /// Feature `keyboard-events`.
    #[doc(alias = "initKeyboardEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/KeyboardEvent/initKeyboardEvent"]
    #[inline]
    pub fn init_keyboard_event_with_bubbles_arg_and_cancelable_arg(
        &self,
        type_arg: &str,
        bubbles_arg: bool,
        cancelable_arg: bool,
    ) {
        Js::call_initKeyboardEvent__str_bool2(js(self), type_arg, bubbles_arg, cancelable_arg)
    }

    /// As `init_keyboard_event_with_bubbles_arg_and_cancelable_arg`, with `view_arg`.
    ///
    /// `undefined initKeyboardEvent(DOMString typeArg, optional boolean bubblesArg = false, optional boolean cancelableArg = false, optional Window? viewArg = null, optional DOMString keyArg = "", optional unsigned long locationArg = 0, optional boolean ctrlKey = false, optional boolean altKey = false, optional boolean shiftKey = false, optional boolean metaKey = false)`
    ///
    /// Feature `keyboard-events`.
    #[doc(alias = "initKeyboardEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/KeyboardEvent/initKeyboardEvent"]
    #[inline]
    pub fn init_keyboard_event_with_bubbles_arg_and_cancelable_arg_and_view_arg(
        &self,
        type_arg: &str,
        bubbles_arg: bool,
        cancelable_arg: bool,
        view_arg: Option<&Window>,
    ) {
        Js::call_initKeyboardEvent__str_bool2_value(js(self), type_arg, bubbles_arg, cancelable_arg, nullable(view_arg))
    }

    /// As `init_keyboard_event_with_bubbles_arg_and_cancelable_arg_and_view_arg`, with `key_arg`.
    ///
    /// `undefined initKeyboardEvent(DOMString typeArg, optional boolean bubblesArg = false, optional boolean cancelableArg = false, optional Window? viewArg = null, optional DOMString keyArg = "", optional unsigned long locationArg = 0, optional boolean ctrlKey = false, optional boolean altKey = false, optional boolean shiftKey = false, optional boolean metaKey = false)`
    ///
    /// Feature `keyboard-events`.
    #[doc(alias = "initKeyboardEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/KeyboardEvent/initKeyboardEvent"]
    #[inline]
    pub fn init_keyboard_event_with_bubbles_arg_and_cancelable_arg_and_view_arg_and_key_arg(
        &self,
        type_arg: &str,
        bubbles_arg: bool,
        cancelable_arg: bool,
        view_arg: Option<&Window>,
        key_arg: &str,
    ) {
        Js::call_initKeyboardEvent__str_bool2_value_str(
            js(self),
            type_arg,
            bubbles_arg,
            cancelable_arg,
            nullable(view_arg),
            key_arg,
        )
    }

    /// As `init_keyboard_event`, with `bubbles_arg`, `cancelable_arg`, `view_arg`, `key_arg`, `location_arg`,
    /// `ctrl_key`, `alt_key`, `shift_key` and `meta_key`.
    ///
    /// `undefined initKeyboardEvent(DOMString typeArg, optional boolean bubblesArg = false, optional boolean cancelableArg = false, optional Window? viewArg = null, optional DOMString keyArg = "", optional unsigned long locationArg = 0, optional boolean ctrlKey = false, optional boolean altKey = false, optional boolean shiftKey = false, optional boolean metaKey = false)`
    ///
    /// Feature `keyboard-events`.
    #[doc(alias = "initKeyboardEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/KeyboardEvent/initKeyboardEvent"]
    #[inline]
    pub fn init_keyboard_event_with_bubbles_arg_to_meta_key(
        &self,
        type_arg: &str,
        bubbles_arg: bool,
        cancelable_arg: bool,
        view_arg: Option<&Window>,
        key_arg: &str,
        location_arg: u32,
        ctrl_key: bool,
        alt_key: bool,
        shift_key: bool,
        meta_key: bool,
    ) {
        Js::call_initKeyboardEvent__str_bool2_value_str_number_bool4(
            js(self),
            type_arg,
            bubbles_arg,
            cancelable_arg,
            nullable(view_arg),
            key_arg,
            location_arg as f64,
            ctrl_key,
            alt_key,
            shift_key,
            meta_key,
        )
    }

    /// The code of the character for `keypress`, or 0; out of date in favor of `key`.
    ///
    /// `readonly attribute unsigned long charCode`
    ///
    /// Feature `keyboard-events`. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/charCode) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-charcode)
    #[doc(alias = "charCode")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/KeyboardEvent/charCode"]
    #[inline]
    pub fn char_code(&self) -> u32 {
        Js::get_charCode__as_number(js(self)) as u32
    }

    /// A number for the key that depends on the system; out of date in favor of `key` and `code`.
    ///
    /// `readonly attribute unsigned long keyCode`
    ///
    /// Feature `keyboard-events`. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/keyCode) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-keycode)
    #[doc(alias = "keyCode")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/KeyboardEvent/keyCode"]
    #[inline]
    pub fn key_code(&self) -> u32 {
        Js::get_keyCode__as_number(js(self)) as u32
    }
}

impl KeyboardEventInit {
    /// Options for making a `KeyboardEvent`.
    ///
    /// `dictionary KeyboardEventInit : EventModifierInit`
    ///
    /// Feature `keyboard-events`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The character or meaning of the key in the present layout, such as `"a"` or `"Enter"`.
    ///
    /// `DOMString key = ""`
    ///
    /// Feature `keyboard-events`.
    #[doc(alias = "key")]
    pub fn get_key(&self) -> Option<String> {
        property::get(self, "key")
    }

    /// Sets the character or meaning of the key in the present layout, such as `"a"` or `"Enter"`.
    ///
    /// Feature `keyboard-events`.
    #[doc(alias = "key")]
    pub fn set_key(&self, value: &str) -> &Self {
        property::set_str(self, "key", value);
        self
    }

    /// The place of the key on the keyboard regardless of the layout, such as `"KeyA"`.
    ///
    /// `DOMString code = ""`
    ///
    /// Feature `keyboard-events`.
    #[doc(alias = "code")]
    pub fn get_code(&self) -> Option<String> {
        property::get(self, "code")
    }

    /// Sets the place of the key on the keyboard regardless of the layout, such as `"KeyA"`.
    ///
    /// Feature `keyboard-events`.
    #[doc(alias = "code")]
    pub fn set_code(&self, value: &str) -> &Self {
        property::set_str(self, "code", value);
        self
    }

    /// Which one of several such keys it is, one of the location constants.
    ///
    /// `unsigned long location = 0`
    ///
    /// Feature `keyboard-events`.
    #[doc(alias = "location")]
    pub fn get_location(&self) -> Option<u32> {
        property::get(self, "location")
    }

    /// Sets which one of several such keys it is, one of the location constants.
    ///
    /// Feature `keyboard-events`.
    #[doc(alias = "location")]
    pub fn set_location(&self, value: u32) -> &Self {
        property::set_f64(self, "location", value as f64);
        self
    }

    /// Whether the event comes from a key that is held down.
    ///
    /// `boolean repeat = false`
    ///
    /// Feature `keyboard-events`.
    #[doc(alias = "repeat")]
    pub fn get_repeat(&self) -> Option<bool> {
        property::get(self, "repeat")
    }

    /// Sets whether the event comes from a key that is held down.
    ///
    /// Feature `keyboard-events`.
    #[doc(alias = "repeat")]
    pub fn set_repeat(&self, value: bool) -> &Self {
        property::set_bool(self, "repeat", value);
        self
    }

    /// Whether the key is part of a composition with an input method.
    ///
    /// `boolean isComposing = false`
    ///
    /// Feature `keyboard-events`.
    #[doc(alias = "isComposing")]
    pub fn get_is_composing(&self) -> Option<bool> {
        property::get(self, "isComposing")
    }

    /// Sets whether the key is part of a composition with an input method.
    ///
    /// Feature `keyboard-events`.
    #[doc(alias = "isComposing")]
    pub fn set_is_composing(&self, value: bool) -> &Self {
        property::set_bool(self, "isComposing", value);
        self
    }

    /// The code of the character for `keypress`, or 0; out of date in favor of `key`.
    ///
    /// `unsigned long charCode = 0`
    ///
    /// Feature `keyboard-events`.
    #[doc(alias = "charCode")]
    pub fn get_char_code(&self) -> Option<u32> {
        property::get(self, "charCode")
    }

    /// Sets the code of the character for `keypress`, or 0; out of date in favor of `key`.
    ///
    /// Feature `keyboard-events`.
    #[doc(alias = "charCode")]
    pub fn set_char_code(&self, value: u32) -> &Self {
        property::set_f64(self, "charCode", value as f64);
        self
    }

    /// A number for the key that depends on the system; out of date in favor of `key` and `code`.
    ///
    /// `unsigned long keyCode = 0`
    ///
    /// Feature `keyboard-events`.
    #[doc(alias = "keyCode")]
    pub fn get_key_code(&self) -> Option<u32> {
        property::get(self, "keyCode")
    }

    /// Sets a number for the key that depends on the system; out of date in favor of `key` and `code`.
    ///
    /// Feature `keyboard-events`.
    #[doc(alias = "keyCode")]
    pub fn set_key_code(&self, value: u32) -> &Self {
        property::set_f64(self, "keyCode", value as f64);
        self
    }

    /// Sets whether the Ctrl key counts as held down; false by default.
    ///
    /// `boolean ctrlKey = false`
    ///
    /// Feature `keyboard-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "ctrlKey")]
    pub fn set_ctrl_key(&self, value: bool) -> &Self {
        property::set_bool(self, "ctrlKey", value);
        self
    }

    /// Sets whether the Shift key counts as held down; false by default.
    ///
    /// `boolean shiftKey = false`
    ///
    /// Feature `keyboard-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "shiftKey")]
    pub fn set_shift_key(&self, value: bool) -> &Self {
        property::set_bool(self, "shiftKey", value);
        self
    }

    /// Sets whether the Alt key counts as held down; false by default.
    ///
    /// `boolean altKey = false`
    ///
    /// Feature `keyboard-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "altKey")]
    pub fn set_alt_key(&self, value: bool) -> &Self {
        property::set_bool(self, "altKey", value);
        self
    }

    /// Sets whether the Meta key (Command or Windows) counts as held down; false by default.
    ///
    /// `boolean metaKey = false`
    ///
    /// Feature `keyboard-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "metaKey")]
    pub fn set_meta_key(&self, value: bool) -> &Self {
        property::set_bool(self, "metaKey", value);
        self
    }

    /// Sets whether `getModifierState` reports AltGraph as active; false by default.
    ///
    /// `boolean modifierAltGraph = false`
    ///
    /// Feature `keyboard-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierAltGraph")]
    pub fn set_modifier_alt_graph(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierAltGraph", value);
        self
    }

    /// Sets whether `getModifierState` reports CapsLock as active; false by default.
    ///
    /// `boolean modifierCapsLock = false`
    ///
    /// Feature `keyboard-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierCapsLock")]
    pub fn set_modifier_caps_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierCapsLock", value);
        self
    }

    /// Sets whether `getModifierState` reports Fn as active; false by default.
    ///
    /// `boolean modifierFn = false`
    ///
    /// Feature `keyboard-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierFn")]
    pub fn set_modifier_fn(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierFn", value);
        self
    }

    /// Sets whether `getModifierState` reports FnLock as active; false by default.
    ///
    /// `boolean modifierFnLock = false`
    ///
    /// Feature `keyboard-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierFnLock")]
    pub fn set_modifier_fn_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierFnLock", value);
        self
    }

    /// Sets whether `getModifierState` reports Hyper as active; false by default.
    ///
    /// `boolean modifierHyper = false`
    ///
    /// Feature `keyboard-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierHyper")]
    pub fn set_modifier_hyper(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierHyper", value);
        self
    }

    /// Sets whether `getModifierState` reports NumLock as active; false by default.
    ///
    /// `boolean modifierNumLock = false`
    ///
    /// Feature `keyboard-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierNumLock")]
    pub fn set_modifier_num_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierNumLock", value);
        self
    }

    /// Sets whether `getModifierState` reports ScrollLock as active; false by default.
    ///
    /// `boolean modifierScrollLock = false`
    ///
    /// Feature `keyboard-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierScrollLock")]
    pub fn set_modifier_scroll_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierScrollLock", value);
        self
    }

    /// Sets whether `getModifierState` reports Super as active; false by default.
    ///
    /// `boolean modifierSuper = false`
    ///
    /// Feature `keyboard-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierSuper")]
    pub fn set_modifier_super(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierSuper", value);
        self
    }

    /// Sets whether `getModifierState` reports Symbol as active; false by default.
    ///
    /// `boolean modifierSymbol = false`
    ///
    /// Feature `keyboard-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierSymbol")]
    pub fn set_modifier_symbol(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierSymbol", value);
        self
    }

    /// Sets whether `getModifierState` reports SymbolLock as active; false by default.
    ///
    /// `boolean modifierSymbolLock = false`
    ///
    /// Feature `keyboard-events`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierSymbolLock")]
    pub fn set_modifier_symbol_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierSymbolLock", value);
        self
    }

    /// `Window? view = null`
    ///
    /// Feature `keyboard-events`. Inherited from `UiEventInit`.
    #[doc(alias = "view")]
    pub fn set_view(&self, value: Option<&Window>) -> &Self {
        property::set(self, "view", nullable(value));
        self
    }

    /// `long detail = 0`
    ///
    /// Feature `keyboard-events`. Inherited from `UiEventInit`.
    #[doc(alias = "detail")]
    pub fn set_detail(&self, value: i32) -> &Self {
        property::set_f64(self, "detail", value as f64);
        self
    }

    /// `InputDeviceCapabilities? sourceCapabilities = null`
    ///
    /// Feature `keyboard-events`. Inherited from `UiEventInit`.
    #[doc(alias = "sourceCapabilities")]
    pub fn set_source_capabilities(&self, value: Option<&InputDeviceCapabilities>) -> &Self {
        property::set(self, "sourceCapabilities", nullable(value));
        self
    }

    /// `unsigned long which = 0`
    ///
    /// Feature `keyboard-events`. Inherited from `UiEventInit`.
    #[doc(alias = "which")]
    pub fn set_which(&self, value: u32) -> &Self {
        property::set_f64(self, "which", value as f64);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `keyboard-events`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `keyboard-events`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `keyboard-events`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for KeyboardEventInit {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "charCode")]
    pub(crate) fn get_charCode__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "keyCode")]
    pub(crate) fn get_keyCode__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "location")]
    pub(crate) fn get_location__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "repeat")]
    pub(crate) fn get_repeat__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, js_name = "initKeyboardEvent")]
    pub(crate) fn call_initKeyboardEvent__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, js_name = "initKeyboardEvent")]
    pub(crate) fn call_initKeyboardEvent__str_bool(this: &Js, a0: &str, a1: bool);
    #[wasm_bindgen(method, js_name = "initKeyboardEvent")]
    pub(crate) fn call_initKeyboardEvent__str_bool2(this: &Js, a0: &str, a1: bool, a2: bool);
    #[wasm_bindgen(method, js_name = "initKeyboardEvent")]
    pub(crate) fn call_initKeyboardEvent__str_bool2_value(this: &Js, a0: &str, a1: bool, a2: bool, a3: &JsValue);
    #[wasm_bindgen(method, js_name = "initKeyboardEvent")]
    pub(crate) fn call_initKeyboardEvent__str_bool2_value_str(
        this: &Js,
        a0: &str,
        a1: bool,
        a2: bool,
        a3: &JsValue,
        a4: &str,
    );
    #[wasm_bindgen(method, js_name = "initKeyboardEvent")]
    pub(crate) fn call_initKeyboardEvent__str_bool2_value_str_number_bool4(
        this: &Js,
        a0: &str,
        a1: bool,
        a2: bool,
        a3: &JsValue,
        a4: &str,
        a5: f64,
        a6: bool,
        a7: bool,
        a8: bool,
        a9: bool,
    );
    #[wasm_bindgen(constructor, js_class = "KeyboardEvent")]
    pub(crate) fn new_KeyboardEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "KeyboardEvent")]
    pub(crate) fn new_KeyboardEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}
