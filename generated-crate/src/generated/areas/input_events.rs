//! Events of text entry: input, beforeinput and composition

use crate::runtime::prelude::*;
use crate::{
    CompositionEvent, CompositionEventInit, DataTransfer, InputDeviceCapabilities, InputEvent, InputEventInit,
    StaticRange, TextEvent, Window, WindowProxy,
};

impl InputEvent {
    /// Makes a new `InputEvent`.
    ///
    /// `constructor(DOMString type, optional InputEventInit eventInitDict = {})`
    ///
    /// Feature `input-events`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/InputEvent/InputEvent) · [Specification](https://w3c.github.io/uievents/#dom-inputevent-inputevent)
    #[inline]
    pub fn new(type_: &str) -> InputEvent {
        Js::new_InputEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional InputEventInit eventInitDict = {})`
    ///
    /// Feature `input-events`.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: &InputEventInit) -> InputEvent {
        Js::new_InputEvent__str_value__as_value(type_, event_init_dict.as_ref()).cast()
    }

    /// The text that is inserted, or null if there is none, for instance for a deletion.
    ///
    /// `readonly attribute USVString? data`
    ///
    /// Feature `input-events`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/InputEvent/data) · [Specification](https://w3c.github.io/input-events/#dfn-data)
    #[inline]
    pub fn data(&self) -> Option<String> {
        Js::get_data__as_value(js(self)).as_string()
    }

    /// Whether the change is part of a composition with an input method.
    ///
    /// `readonly attribute boolean isComposing`
    ///
    /// Feature `input-events`. Baseline: newly available since 2026-09. [MDN](https://developer.mozilla.org/docs/Web/API/InputEvent/isComposing) · [Specification](https://w3c.github.io/uievents/#dom-inputevent-iscomposing)
    #[doc(alias = "isComposing")]
    #[inline]
    pub fn is_composing(&self) -> bool {
        Js::get_isComposing__as_bool(js(self)).get()
    }

    /// The kind of change, such as `"insertText"` or `"deleteContentBackward"`.
    ///
    /// `readonly attribute DOMString inputType`
    ///
    /// Feature `input-events`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/InputEvent/inputType) · [Specification](https://w3c.github.io/uievents/#dom-inputevent-inputtype)
    #[doc(alias = "inputType")]
    #[inline]
    pub fn input_type(&self) -> String {
        Js::get_inputType__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The rich content that is pasted or dropped, or null.
    ///
    /// `readonly attribute DataTransfer? dataTransfer`
    ///
    /// Feature `input-events`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/InputEvent/dataTransfer) · [Specification](https://w3c.github.io/input-events/#dom-inputevent-datatransfer)
    #[doc(alias = "dataTransfer")]
    #[inline]
    pub fn data_transfer(&self) -> Option<DataTransfer> {
        Js::get_dataTransfer__as_option_value(js(self)).map(Js::read)
    }

    /// Returns the ranges of the document that the change will affect if it is not cancelled.
    ///
    /// `sequence<StaticRange> getTargetRanges()`
    ///
    /// Feature `input-events`. Baseline: widely available since 2021-03. [MDN](https://developer.mozilla.org/docs/Web/API/InputEvent/getTargetRanges) · [Specification](https://w3c.github.io/input-events/#dom-inputevent-gettargetranges)
    #[doc(alias = "getTargetRanges")]
    #[inline]
    pub fn get_target_ranges(&self) -> Array<StaticRange> {
        FromJs::from_js(Js::call_getTargetRanges__as_value(js(self)))
    }
}

impl InputEventInit {
    /// Options for making an `InputEvent`.
    ///
    /// `dictionary InputEventInit : UIEventInit`
    ///
    /// Feature `input-events`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The text that is inserted, or null if there is none, for instance for a deletion.
    ///
    /// `DOMString? data = null`
    ///
    /// Feature `input-events`.
    #[doc(alias = "data")]
    pub fn get_data(&self) -> Option<String> {
        property::get(self, "data")
    }

    /// Sets the text that is inserted, or null if there is none, for instance for a deletion.
    ///
    /// Feature `input-events`.
    #[doc(alias = "data")]
    pub fn set_data(&self, value: Option<&str>) -> &Self {
        property::set(self, "data", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// Whether the change is part of a composition with an input method.
    ///
    /// `boolean isComposing = false`
    ///
    /// Feature `input-events`.
    #[doc(alias = "isComposing")]
    pub fn get_is_composing(&self) -> Option<bool> {
        property::get(self, "isComposing")
    }

    /// Sets whether the change is part of a composition with an input method.
    ///
    /// Feature `input-events`.
    #[doc(alias = "isComposing")]
    pub fn set_is_composing(&self, value: bool) -> &Self {
        property::set_bool(self, "isComposing", value);
        self
    }

    /// The kind of change, such as `"insertText"` or `"deleteContentBackward"`.
    ///
    /// `DOMString inputType = ""`
    ///
    /// Feature `input-events`.
    #[doc(alias = "inputType")]
    pub fn get_input_type(&self) -> Option<String> {
        property::get(self, "inputType")
    }

    /// Sets the kind of change, such as `"insertText"` or `"deleteContentBackward"`.
    ///
    /// Feature `input-events`.
    #[doc(alias = "inputType")]
    pub fn set_input_type(&self, value: &str) -> &Self {
        property::set_str(self, "inputType", value);
        self
    }

    /// The rich content that is pasted or dropped, or null.
    ///
    /// `DataTransfer? dataTransfer = null`
    ///
    /// Feature `input-events`.
    #[doc(alias = "dataTransfer")]
    pub fn get_data_transfer(&self) -> Option<DataTransfer> {
        property::get(self, "dataTransfer")
    }

    /// Sets the rich content that is pasted or dropped, or null.
    ///
    /// Feature `input-events`.
    #[doc(alias = "dataTransfer")]
    pub fn set_data_transfer(&self, value: Option<&DataTransfer>) -> &Self {
        property::set(self, "dataTransfer", nullable(value));
        self
    }

    /// The ranges that `getTargetRanges` returns.
    ///
    /// `sequence<StaticRange> targetRanges = []`
    ///
    /// Feature `input-events`.
    #[doc(alias = "targetRanges")]
    pub fn get_target_ranges(&self) -> Option<Array<StaticRange>> {
        property::get(self, "targetRanges")
    }

    /// Sets the ranges that `getTargetRanges` returns.
    ///
    /// Feature `input-events`.
    #[doc(alias = "targetRanges")]
    pub fn set_target_ranges(&self, value: impl IntoSequence<StaticRange>) -> &Self {
        property::set(self, "targetRanges", &value.to_value());
        self
    }

    /// `Window? view = null`
    ///
    /// Feature `input-events`. Inherited from `UiEventInit`.
    #[doc(alias = "view")]
    pub fn set_view(&self, value: Option<&Window>) -> &Self {
        property::set(self, "view", nullable(value));
        self
    }

    /// `long detail = 0`
    ///
    /// Feature `input-events`. Inherited from `UiEventInit`.
    #[doc(alias = "detail")]
    pub fn set_detail(&self, value: i32) -> &Self {
        property::set_f64(self, "detail", value as f64);
        self
    }

    /// `InputDeviceCapabilities? sourceCapabilities = null`
    ///
    /// Feature `input-events`. Inherited from `UiEventInit`.
    #[doc(alias = "sourceCapabilities")]
    pub fn set_source_capabilities(&self, value: Option<&InputDeviceCapabilities>) -> &Self {
        property::set(self, "sourceCapabilities", nullable(value));
        self
    }

    /// `unsigned long which = 0`
    ///
    /// Feature `input-events`. Inherited from `UiEventInit`.
    #[doc(alias = "which")]
    pub fn set_which(&self, value: u32) -> &Self {
        property::set_f64(self, "which", value as f64);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `input-events`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `input-events`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `input-events`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for InputEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl CompositionEvent {
    /// Makes a new `CompositionEvent`.
    ///
    /// `constructor(DOMString type, optional CompositionEventInit eventInitDict = {})`
    ///
    /// Feature `input-events`. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/API/CompositionEvent/CompositionEvent) · [Specification](https://w3c.github.io/uievents/#dom-compositionevent-compositionevent)
    #[inline]
    pub fn new(type_: &str) -> CompositionEvent {
        Js::new_CompositionEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional CompositionEventInit eventInitDict = {})`
    ///
    /// Feature `input-events`.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<CompositionEventInit>,
    ) -> CompositionEvent {
        Js::new_CompositionEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The text composed so far.
    ///
    /// `readonly attribute USVString data`
    ///
    /// Feature `input-events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CompositionEvent/data) · [Specification](https://w3c.github.io/uievents/#dom-compositionevent-data)
    #[inline]
    pub fn data(&self) -> String {
        Js::get_data__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the fields of an event made by `createEvent`; out of date in favor of the constructor.
    ///
    /// `undefined initCompositionEvent(DOMString typeArg, optional boolean bubblesArg = false, optional boolean cancelableArg = false, optional WindowProxy? viewArg = null, optional DOMString dataArg = "")`
    ///
    /// Feature `input-events`. [MDN](https://developer.mozilla.org/docs/Web/API/CompositionEvent/initCompositionEvent) · [Specification](https://w3c.github.io/uievents/#dom-compositionevent-initcompositionevent)
    #[doc(alias = "initCompositionEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/CompositionEvent/initCompositionEvent"]
    #[inline]
    pub fn init_composition_event(&self, type_arg: &str) {
        Js::call_initCompositionEvent__str(js(self), type_arg)
    }

    /// As `init_composition_event`, with `bubbles_arg`.
    ///
    /// `undefined initCompositionEvent(DOMString typeArg, optional boolean bubblesArg = false, optional boolean cancelableArg = false, optional WindowProxy? viewArg = null, optional DOMString dataArg = "")`
    ///
    /// Feature `input-events`.
    #[doc(alias = "initCompositionEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/CompositionEvent/initCompositionEvent"]
    #[inline]
    pub fn init_composition_event_with_bubbles_arg(&self, type_arg: &str, bubbles_arg: bool) {
        Js::call_initCompositionEvent__str_bool(js(self), type_arg, bubbles_arg)
    }

    /// As `init_composition_event_with_bubbles_arg`, with `cancelable_arg`.
    ///
    /// `undefined initCompositionEvent(DOMString typeArg, optional boolean bubblesArg = false, optional boolean cancelableArg = false, optional WindowProxy? viewArg = null, optional DOMString dataArg = "")`
    ///
    /// Feature `input-events`.
    #[doc(alias = "initCompositionEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/CompositionEvent/initCompositionEvent"]
    #[inline]
    pub fn init_composition_event_with_bubbles_arg_and_cancelable_arg(
        &self,
        type_arg: &str,
        bubbles_arg: bool,
        cancelable_arg: bool,
    ) {
        Js::call_initCompositionEvent__str_bool2(js(self), type_arg, bubbles_arg, cancelable_arg)
    }

    /// As `init_composition_event_with_bubbles_arg_and_cancelable_arg`, with `view_arg`.
    ///
    /// `undefined initCompositionEvent(DOMString typeArg, optional boolean bubblesArg = false, optional boolean cancelableArg = false, optional WindowProxy? viewArg = null, optional DOMString dataArg = "")`
    ///
    /// Feature `input-events`.
    #[doc(alias = "initCompositionEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/CompositionEvent/initCompositionEvent"]
    #[inline]
    pub fn init_composition_event_with_bubbles_arg_and_cancelable_arg_and_view_arg(
        &self,
        type_arg: &str,
        bubbles_arg: bool,
        cancelable_arg: bool,
        view_arg: Option<&WindowProxy>,
    ) {
        Js::call_initCompositionEvent__str_bool2_value(
            js(self),
            type_arg,
            bubbles_arg,
            cancelable_arg,
            nullable(view_arg),
        )
    }

    /// As `init_composition_event_with_bubbles_arg_and_cancelable_arg_and_view_arg`, with `data_arg`.
    ///
    /// `undefined initCompositionEvent(DOMString typeArg, optional boolean bubblesArg = false, optional boolean cancelableArg = false, optional WindowProxy? viewArg = null, optional DOMString dataArg = "")`
    ///
    /// Feature `input-events`.
    #[doc(alias = "initCompositionEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/CompositionEvent/initCompositionEvent"]
    #[inline]
    pub fn init_composition_event_with_bubbles_arg_and_cancelable_arg_and_view_arg_and_data_arg(
        &self,
        type_arg: &str,
        bubbles_arg: bool,
        cancelable_arg: bool,
        view_arg: Option<&WindowProxy>,
        data_arg: &str,
    ) {
        Js::call_initCompositionEvent__str_bool2_value_str(
            js(self),
            type_arg,
            bubbles_arg,
            cancelable_arg,
            nullable(view_arg),
            data_arg,
        )
    }
}

impl CompositionEventInit {
    /// Options for making a `CompositionEvent`.
    ///
    /// `dictionary CompositionEventInit : UIEventInit`
    ///
    /// Feature `input-events`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The text composed so far.
    ///
    /// `DOMString data = ""`
    ///
    /// Feature `input-events`.
    #[doc(alias = "data")]
    pub fn get_data(&self) -> Option<String> {
        property::get(self, "data")
    }

    /// Sets the text composed so far.
    ///
    /// Feature `input-events`.
    #[doc(alias = "data")]
    pub fn set_data(&self, value: &str) -> &Self {
        property::set_str(self, "data", value);
        self
    }

    /// `Window? view = null`
    ///
    /// Feature `input-events`. Inherited from `UiEventInit`.
    #[doc(alias = "view")]
    pub fn set_view(&self, value: Option<&Window>) -> &Self {
        property::set(self, "view", nullable(value));
        self
    }

    /// `long detail = 0`
    ///
    /// Feature `input-events`. Inherited from `UiEventInit`.
    #[doc(alias = "detail")]
    pub fn set_detail(&self, value: i32) -> &Self {
        property::set_f64(self, "detail", value as f64);
        self
    }

    /// `InputDeviceCapabilities? sourceCapabilities = null`
    ///
    /// Feature `input-events`. Inherited from `UiEventInit`.
    #[doc(alias = "sourceCapabilities")]
    pub fn set_source_capabilities(&self, value: Option<&InputDeviceCapabilities>) -> &Self {
        property::set(self, "sourceCapabilities", nullable(value));
        self
    }

    /// `unsigned long which = 0`
    ///
    /// Feature `input-events`. Inherited from `UiEventInit`.
    #[doc(alias = "which")]
    pub fn set_which(&self, value: u32) -> &Self {
        property::set_f64(self, "which", value as f64);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `input-events`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `input-events`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `input-events`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for CompositionEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl TextEvent {
    /// The text that was entered.
    ///
    /// `readonly attribute DOMString data`
    ///
    /// Feature `input-events`. [MDN](https://developer.mozilla.org/docs/Web/API/TextEvent/data) · [Specification](https://w3c.github.io/uievents/#dom-textevent-data)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/TextEvent"]
    #[inline]
    pub fn data(&self) -> String {
        Js::get_data__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the fields of an event made by `createEvent`; out of date.
    ///
    /// `undefined initTextEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional Window? view = null, optional DOMString data = "undefined")`
    ///
    /// Feature `input-events`. [MDN](https://developer.mozilla.org/docs/Web/API/TextEvent/initTextEvent) · [Specification](https://w3c.github.io/uievents/#dom-textevent-inittextevent)
    #[doc(alias = "initTextEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/TextEvent"]
    #[inline]
    pub fn init_text_event(&self, type_: &str) {
        Js::call_initTextEvent__str(js(self), type_)
    }

    /// As `init_text_event`, with `bubbles`.
    ///
    /// `undefined initTextEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional Window? view = null, optional DOMString data = "undefined")`
    ///
    /// Feature `input-events`.
    #[doc(alias = "initTextEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/TextEvent"]
    #[inline]
    pub fn init_text_event_with_bubbles(&self, type_: &str, bubbles: bool) {
        Js::call_initTextEvent__str_bool(js(self), type_, bubbles)
    }

    /// As `init_text_event_with_bubbles`, with `cancelable`.
    ///
    /// `undefined initTextEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional Window? view = null, optional DOMString data = "undefined")`
    ///
    /// Feature `input-events`.
    #[doc(alias = "initTextEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/TextEvent"]
    #[inline]
    pub fn init_text_event_with_bubbles_and_cancelable(&self, type_: &str, bubbles: bool, cancelable: bool) {
        Js::call_initTextEvent__str_bool2(js(self), type_, bubbles, cancelable)
    }

    /// As `init_text_event_with_bubbles_and_cancelable`, with `view`.
    ///
    /// `undefined initTextEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional Window? view = null, optional DOMString data = "undefined")`
    ///
    /// Feature `input-events`.
    #[doc(alias = "initTextEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/TextEvent"]
    #[inline]
    pub fn init_text_event_with_bubbles_and_cancelable_and_view(
        &self,
        type_: &str,
        bubbles: bool,
        cancelable: bool,
        view: Option<&Window>,
    ) {
        Js::call_initTextEvent__str_bool2_value(js(self), type_, bubbles, cancelable, nullable(view))
    }

    /// As `init_text_event_with_bubbles_and_cancelable_and_view`, with `data`.
    ///
    /// `undefined initTextEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional Window? view = null, optional DOMString data = "undefined")`
    ///
    /// Feature `input-events`.
    #[doc(alias = "initTextEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/TextEvent"]
    #[inline]
    pub fn init_text_event_with_bubbles_and_cancelable_and_view_and_data(
        &self,
        type_: &str,
        bubbles: bool,
        cancelable: bool,
        view: Option<&Window>,
        data: &str,
    ) {
        Js::call_initTextEvent__str_bool2_value_str(js(self), type_, bubbles, cancelable, nullable(view), data)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "inputType")]
    pub(crate) fn get_inputType__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getTargetRanges")]
    pub(crate) fn call_getTargetRanges__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "initCompositionEvent")]
    pub(crate) fn call_initCompositionEvent__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, js_name = "initCompositionEvent")]
    pub(crate) fn call_initCompositionEvent__str_bool(this: &Js, a0: &str, a1: bool);
    #[wasm_bindgen(method, js_name = "initCompositionEvent")]
    pub(crate) fn call_initCompositionEvent__str_bool2(this: &Js, a0: &str, a1: bool, a2: bool);
    #[wasm_bindgen(method, js_name = "initCompositionEvent")]
    pub(crate) fn call_initCompositionEvent__str_bool2_value(this: &Js, a0: &str, a1: bool, a2: bool, a3: &JsValue);
    #[wasm_bindgen(method, js_name = "initCompositionEvent")]
    pub(crate) fn call_initCompositionEvent__str_bool2_value_str(
        this: &Js,
        a0: &str,
        a1: bool,
        a2: bool,
        a3: &JsValue,
        a4: &str,
    );
    #[wasm_bindgen(method, js_name = "initTextEvent")]
    pub(crate) fn call_initTextEvent__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, js_name = "initTextEvent")]
    pub(crate) fn call_initTextEvent__str_bool(this: &Js, a0: &str, a1: bool);
    #[wasm_bindgen(method, js_name = "initTextEvent")]
    pub(crate) fn call_initTextEvent__str_bool2(this: &Js, a0: &str, a1: bool, a2: bool);
    #[wasm_bindgen(method, js_name = "initTextEvent")]
    pub(crate) fn call_initTextEvent__str_bool2_value(this: &Js, a0: &str, a1: bool, a2: bool, a3: &JsValue);
    #[wasm_bindgen(method, js_name = "initTextEvent")]
    pub(crate) fn call_initTextEvent__str_bool2_value_str(
        this: &Js,
        a0: &str,
        a1: bool,
        a2: bool,
        a3: &JsValue,
        a4: &str,
    );
    #[wasm_bindgen(constructor, js_class = "CompositionEvent")]
    pub(crate) fn new_CompositionEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "CompositionEvent")]
    pub(crate) fn new_CompositionEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "InputEvent")]
    pub(crate) fn new_InputEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "InputEvent")]
    pub(crate) fn new_InputEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}
