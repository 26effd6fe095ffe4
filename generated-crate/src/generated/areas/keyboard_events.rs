//! Keyboard events

use crate::runtime::prelude::*;
use crate::{InputDeviceCapabilities, KeyboardEvent, KeyboardEventInit, Window};

impl KeyboardEvent {
    /// `constructor(DOMString type, optional KeyboardEventInit eventInitDict = {})`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/KeyboardEvent) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-keyboardevent)
    #[inline]
    pub fn new(type_: &str) -> KeyboardEvent {
        Js::new_KeyboardEvent__str__as_value(type_).cast()
    }

    /// `constructor(DOMString type, optional KeyboardEventInit eventInitDict = {})`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/KeyboardEvent) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-keyboardevent)
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: &KeyboardEventInit) -> KeyboardEvent {
        Js::new_KeyboardEvent__str_value__as_value(type_, event_init_dict.as_ref()).cast()
    }

    /// `const unsigned long DOM_KEY_LOCATION_STANDARD = 0`
    pub const DOM_KEY_LOCATION_STANDARD: u32 = 0;

    /// `const unsigned long DOM_KEY_LOCATION_LEFT = 1`
    pub const DOM_KEY_LOCATION_LEFT: u32 = 1;

    /// `const unsigned long DOM_KEY_LOCATION_RIGHT = 2`
    pub const DOM_KEY_LOCATION_RIGHT: u32 = 2;

    /// `const unsigned long DOM_KEY_LOCATION_NUMPAD = 3`
    pub const DOM_KEY_LOCATION_NUMPAD: u32 = 3;

    /// `readonly attribute DOMString key`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/key) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-key)
    #[inline]
    pub fn key(&self) -> String {
        Js::get_key__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString code`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/code) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-code)
    #[inline]
    pub fn code(&self) -> String {
        Js::get_code__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute unsigned long location`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/location) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-location)
    #[inline]
    pub fn location(&self) -> u32 {
        Js::get_location__as_number(js(self)) as u32
    }

    /// `readonly attribute boolean ctrlKey`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/ctrlKey) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-ctrlkey)
    #[doc(alias = "ctrlKey")]
    #[inline]
    pub fn ctrl_key(&self) -> bool {
        Js::get_ctrlKey__as_bool(js(self)).get()
    }

    /// `readonly attribute boolean shiftKey`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/shiftKey) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-shiftkey)
    #[doc(alias = "shiftKey")]
    #[inline]
    pub fn shift_key(&self) -> bool {
        Js::get_shiftKey__as_bool(js(self)).get()
    }

    /// `readonly attribute boolean altKey`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/altKey) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-altkey)
    #[doc(alias = "altKey")]
    #[inline]
    pub fn alt_key(&self) -> bool {
        Js::get_altKey__as_bool(js(self)).get()
    }

    /// `readonly attribute boolean metaKey`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/metaKey) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-metakey)
    #[doc(alias = "metaKey")]
    #[inline]
    pub fn meta_key(&self) -> bool {
        Js::get_metaKey__as_bool(js(self)).get()
    }

    /// `readonly attribute boolean repeat`
    ///
    /// Baseline: newly available since 2025-05. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/repeat) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-repeat)
    #[inline]
    pub fn repeat(&self) -> bool {
        Js::get_repeat__as_bool(js(self)).get()
    }

    /// `readonly attribute boolean isComposing`
    ///
    /// Baseline: newly available since 2026-09. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/isComposing) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-iscomposing)
    #[doc(alias = "isComposing")]
    #[inline]
    pub fn is_composing(&self) -> bool {
        Js::get_isComposing__as_bool(js(self)).get()
    }

    /// `boolean getModifierState(DOMString keyArg)`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/getModifierState) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-getmodifierstate)
    #[doc(alias = "getModifierState")]
    #[inline]
    pub fn get_modifier_state(&self, key_arg: &str) -> bool {
        Js::call_getModifierState__str__as_bool(js(self), key_arg).get()
    }

    /// `undefined initKeyboardEvent(DOMString typeArg, optional boolean bubblesArg = false, optional boolean cancelableArg = false, optional Window? viewArg = null, optional DOMString keyArg = "", optional unsigned long locationArg = 0, optional boolean ctrlKey = false, optional boolean altKey = false, optional boolean shiftKey = false, optional boolean metaKey = false)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/initKeyboardEvent) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-initkeyboardevent)
    #[doc(alias = "initKeyboardEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/KeyboardEvent/initKeyboardEvent"]
    #[inline]
    pub fn init_keyboard_event(&self, type_arg: &str) {
        Js::call_initKeyboardEvent__str(js(self), type_arg)
    }

    /// `undefined initKeyboardEvent(DOMString typeArg, optional boolean bubblesArg = false, optional boolean cancelableArg = false, optional Window? viewArg = null, optional DOMString keyArg = "", optional unsigned long locationArg = 0, optional boolean ctrlKey = false, optional boolean altKey = false, optional boolean shiftKey = false, optional boolean metaKey = false)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/initKeyboardEvent) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-initkeyboardevent)
    #[doc(alias = "initKeyboardEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/KeyboardEvent/initKeyboardEvent"]
    #[inline]
    pub fn init_keyboard_event_with_bubbles_arg(&self, type_arg: &str, bubbles_arg: bool) {
        Js::call_initKeyboardEvent__str_bool(js(self), type_arg, bubbles_arg)
    }

    /// `undefined initKeyboardEvent(DOMString typeArg, optional boolean bubblesArg = false, optional boolean cancelableArg = false, optional Window? viewArg = null, optional DOMString keyArg = "", optional unsigned long locationArg = 0, optional boolean ctrlKey = false, optional boolean altKey = false, optional boolean shiftKey = false, optional boolean metaKey = false)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/initKeyboardEvent) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-initkeyboardevent)
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

    /// `undefined initKeyboardEvent(DOMString typeArg, optional boolean bubblesArg = false, optional boolean cancelableArg = false, optional Window? viewArg = null, optional DOMString keyArg = "", optional unsigned long locationArg = 0, optional boolean ctrlKey = false, optional boolean altKey = false, optional boolean shiftKey = false, optional boolean metaKey = false)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/initKeyboardEvent) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-initkeyboardevent)
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

    /// `undefined initKeyboardEvent(DOMString typeArg, optional boolean bubblesArg = false, optional boolean cancelableArg = false, optional Window? viewArg = null, optional DOMString keyArg = "", optional unsigned long locationArg = 0, optional boolean ctrlKey = false, optional boolean altKey = false, optional boolean shiftKey = false, optional boolean metaKey = false)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/initKeyboardEvent) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-initkeyboardevent)
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

    /// `undefined initKeyboardEvent(DOMString typeArg, optional boolean bubblesArg = false, optional boolean cancelableArg = false, optional Window? viewArg = null, optional DOMString keyArg = "", optional unsigned long locationArg = 0, optional boolean ctrlKey = false, optional boolean altKey = false, optional boolean shiftKey = false, optional boolean metaKey = false)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/initKeyboardEvent) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-initkeyboardevent)
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

    /// `readonly attribute unsigned long charCode`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/charCode) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-charcode)
    #[doc(alias = "charCode")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/KeyboardEvent/charCode"]
    #[inline]
    pub fn char_code(&self) -> u32 {
        Js::get_charCode__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long keyCode`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent/keyCode) · [Specification](https://w3c.github.io/uievents/#dom-keyboardevent-keycode)
    #[doc(alias = "keyCode")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/KeyboardEvent/keyCode"]
    #[inline]
    pub fn key_code(&self) -> u32 {
        Js::get_keyCode__as_number(js(self)) as u32
    }
}

impl KeyboardEventInit {
    /// `dictionary KeyboardEventInit : EventModifierInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString key = ""`
    #[doc(alias = "key")]
    pub fn get_key(&self) -> Option<String> {
        property::get(self, "key")
    }

    /// `DOMString key = ""`
    #[doc(alias = "key")]
    pub fn set_key(&self, value: &str) -> &Self {
        property::set_str(self, "key", value);
        self
    }

    /// `DOMString code = ""`
    #[doc(alias = "code")]
    pub fn get_code(&self) -> Option<String> {
        property::get(self, "code")
    }

    /// `DOMString code = ""`
    #[doc(alias = "code")]
    pub fn set_code(&self, value: &str) -> &Self {
        property::set_str(self, "code", value);
        self
    }

    /// `unsigned long location = 0`
    #[doc(alias = "location")]
    pub fn get_location(&self) -> Option<u32> {
        property::get(self, "location")
    }

    /// `unsigned long location = 0`
    #[doc(alias = "location")]
    pub fn set_location(&self, value: u32) -> &Self {
        property::set_f64(self, "location", value as f64);
        self
    }

    /// `boolean repeat = false`
    #[doc(alias = "repeat")]
    pub fn get_repeat(&self) -> Option<bool> {
        property::get(self, "repeat")
    }

    /// `boolean repeat = false`
    #[doc(alias = "repeat")]
    pub fn set_repeat(&self, value: bool) -> &Self {
        property::set_bool(self, "repeat", value);
        self
    }

    /// `boolean isComposing = false`
    #[doc(alias = "isComposing")]
    pub fn get_is_composing(&self) -> Option<bool> {
        property::get(self, "isComposing")
    }

    /// `boolean isComposing = false`
    #[doc(alias = "isComposing")]
    pub fn set_is_composing(&self, value: bool) -> &Self {
        property::set_bool(self, "isComposing", value);
        self
    }

    /// `unsigned long charCode = 0`
    #[doc(alias = "charCode")]
    pub fn get_char_code(&self) -> Option<u32> {
        property::get(self, "charCode")
    }

    /// `unsigned long charCode = 0`
    #[doc(alias = "charCode")]
    pub fn set_char_code(&self, value: u32) -> &Self {
        property::set_f64(self, "charCode", value as f64);
        self
    }

    /// `unsigned long keyCode = 0`
    #[doc(alias = "keyCode")]
    pub fn get_key_code(&self) -> Option<u32> {
        property::get(self, "keyCode")
    }

    /// `unsigned long keyCode = 0`
    #[doc(alias = "keyCode")]
    pub fn set_key_code(&self, value: u32) -> &Self {
        property::set_f64(self, "keyCode", value as f64);
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
