//! Popovers, their buttons, and the toggle and command events

use crate::runtime::prelude::*;
use crate::{
    CommandEvent, CommandEventInit, Element, HtmlButtonElement, HtmlElement, HtmlInputElement, ShowPopoverOptions,
    ToggleEvent, ToggleEventInit, TogglePopoverOptions, TogglePopoverOptionsOrBoolean,
};

impl HtmlElement {
    /// Shows the element as a popover, above the rest of the page.
    ///
    /// `undefined showPopover(optional ShowPopoverOptions options = {})`
    ///
    /// Feature `popover`. Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/showPopover) · [Specification](https://html.spec.whatwg.org/multipage/popover.html#dom-showpopover)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where the element has no `popover` attribute, and an `InvalidStateError` where
    /// it is not connected to a document.
    #[doc(alias = "showPopover")]
    #[inline]
    pub fn show_popover(&self) -> Result<(), Exception> {
        Js::try_call_showPopover(js(self))
    }

    /// As `show_popover`, with `options`.
    ///
    /// `undefined showPopover(optional ShowPopoverOptions options = {})`
    ///
    /// Feature `popover`.
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where the element has no `popover` attribute, and an `InvalidStateError` where
    /// it is not connected to a document.
    #[doc(alias = "showPopover")]
    #[inline]
    pub fn show_popover_with_options(&self, options: &ShowPopoverOptions) -> Result<(), Exception> {
        Js::try_call_showPopover__value(js(self), options.as_ref())
    }

    /// Hides the popover.
    ///
    /// `undefined hidePopover()`
    ///
    /// Feature `popover`. Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/hidePopover) · [Specification](https://html.spec.whatwg.org/multipage/popover.html#dom-hidepopover)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where the element has no `popover` attribute.
    #[doc(alias = "hidePopover")]
    #[inline]
    pub fn hide_popover(&self) -> Result<(), Exception> {
        Js::try_call_hidePopover(js(self))
    }

    /// Shows or hides the popover and returns whether it is open afterwards.
    ///
    /// `boolean togglePopover(optional (TogglePopoverOptions or boolean) options = {})`
    ///
    /// Feature `popover`. Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/togglePopover) · [Specification](https://html.spec.whatwg.org/multipage/popover.html#dom-togglepopover)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where the element has no `popover` attribute, and an `InvalidStateError` where
    /// it is to show and is not connected.
    #[doc(alias = "togglePopover")]
    #[inline]
    pub fn toggle_popover(&self) -> Result<bool, Exception> {
        Js::try_call_togglePopover__as_bool(js(self)).map(Truth::get)
    }

    /// As `toggle_popover`, with `options`.
    ///
    /// `boolean togglePopover(optional (TogglePopoverOptions or boolean) options = {})`
    ///
    /// Feature `popover`.
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where the element has no `popover` attribute, and an `InvalidStateError` where
    /// it is to show and is not connected.
    #[doc(alias = "togglePopover")]
    #[inline]
    pub fn toggle_popover_with_options(
        &self,
        options: impl Into<TogglePopoverOptionsOrBoolean>,
    ) -> Result<bool, Exception> {
        Js::try_call_togglePopover__value__as_bool(js(self), &options.into().to_js()).map(Truth::get)
    }

    /// The kind of popover (`auto`, `hint` or `manual`), or null if the element is none.
    ///
    /// `attribute DOMString? popover`
    ///
    /// Feature `popover`. Baseline: newly available since 2025-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/popover) · [Specification](https://html.spec.whatwg.org/multipage/popover.html#dom-popover)
    #[inline]
    pub fn popover(&self) -> Option<String> {
        Js::get_popover__as_value(js(self)).as_string()
    }

    /// Sets the kind of popover (`auto`, `hint` or `manual`), or null if the element is none.
    ///
    /// Feature `popover`.
    #[doc(alias = "popover")]
    #[inline]
    pub fn set_popover(&self, value: Option<&str>) {
        Js::set_popover__option_str(js(self), value)
    }
}

impl ShowPopoverOptions {
    /// The options of `HTMLElement.showPopover`.
    ///
    /// `dictionary ShowPopoverOptions`
    ///
    /// Feature `popover`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The element that opens the popover, which serves as its implicit anchor.
    ///
    /// `HTMLElement source`
    ///
    /// Feature `popover`.
    #[doc(alias = "source")]
    pub fn get_source(&self) -> Option<HtmlElement> {
        property::get(self, "source")
    }

    /// Sets the element that opens the popover, which serves as its implicit anchor.
    ///
    /// Feature `popover`.
    #[doc(alias = "source")]
    pub fn set_source(&self, value: &HtmlElement) -> &Self {
        property::set(self, "source", value.as_ref());
        self
    }
}

impl Default for ShowPopoverOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl TogglePopoverOptions {
    /// The options of `HTMLElement.togglePopover`.
    ///
    /// `dictionary TogglePopoverOptions : ShowPopoverOptions`
    ///
    /// Feature `popover`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to only show (true) or only hide (false) the popover.
    ///
    /// `boolean force`
    ///
    /// Feature `popover`.
    #[doc(alias = "force")]
    pub fn get_force(&self) -> Option<bool> {
        property::get(self, "force")
    }

    /// Sets whether to only show (true) or only hide (false) the popover.
    ///
    /// Feature `popover`.
    #[doc(alias = "force")]
    pub fn set_force(&self, value: bool) -> &Self {
        property::set_bool(self, "force", value);
        self
    }

    /// Sets the element that opens the popover, which serves as its implicit anchor.
    ///
    /// `HTMLElement source`
    ///
    /// Feature `popover`. Inherited from `ShowPopoverOptions`.
    #[doc(alias = "source")]
    pub fn set_source(&self, value: &HtmlElement) -> &Self {
        property::set(self, "source", value.as_ref());
        self
    }
}

impl Default for TogglePopoverOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl HtmlInputElement {
    /// The popover that this button controls, or null.
    ///
    /// `attribute Element? popoverTargetElement`
    ///
    /// Feature `popover`. Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/popoverTargetElement) · [Specification](https://html.spec.whatwg.org/multipage/popover.html#dom-popovertargetelement)
    #[doc(alias = "popoverTargetElement")]
    #[inline]
    pub fn popover_target_element(&self) -> Option<Element> {
        Js::get_popoverTargetElement__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the popover that this button controls, or null.
    ///
    /// Feature `popover`.
    #[doc(alias = "popoverTargetElement")]
    #[inline]
    pub fn set_popover_target_element(&self, value: Option<&Element>) {
        Js::set_popoverTargetElement__value(js(self), nullable(value))
    }

    /// The effect of this button on its popover: `toggle`, `show` or `hide`.
    ///
    /// `attribute DOMString popoverTargetAction`
    ///
    /// Feature `popover`. Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/popoverTargetAction) · [Specification](https://html.spec.whatwg.org/multipage/popover.html#dom-popovertargetaction)
    #[doc(alias = "popoverTargetAction")]
    #[inline]
    pub fn popover_target_action(&self) -> String {
        Js::get_popoverTargetAction__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the effect of this button on its popover: `toggle`, `show` or `hide`.
    ///
    /// Feature `popover`.
    #[doc(alias = "popoverTargetAction")]
    #[inline]
    pub fn set_popover_target_action(&self, value: &str) {
        Js::set_popoverTargetAction__str(js(self), value)
    }
}

impl HtmlButtonElement {
    /// The popover that this button controls, or null.
    ///
    /// `attribute Element? popoverTargetElement`
    ///
    /// Feature `popover`. Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/popoverTargetElement) · [Specification](https://html.spec.whatwg.org/multipage/popover.html#dom-popovertargetelement)
    #[doc(alias = "popoverTargetElement")]
    #[inline]
    pub fn popover_target_element(&self) -> Option<Element> {
        Js::get_popoverTargetElement__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the popover that this button controls, or null.
    ///
    /// Feature `popover`.
    #[doc(alias = "popoverTargetElement")]
    #[inline]
    pub fn set_popover_target_element(&self, value: Option<&Element>) {
        Js::set_popoverTargetElement__value(js(self), nullable(value))
    }

    /// The effect of this button on its popover: `toggle`, `show` or `hide`.
    ///
    /// `attribute DOMString popoverTargetAction`
    ///
    /// Feature `popover`. Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/popoverTargetAction) · [Specification](https://html.spec.whatwg.org/multipage/popover.html#dom-popovertargetaction)
    #[doc(alias = "popoverTargetAction")]
    #[inline]
    pub fn popover_target_action(&self) -> String {
        Js::get_popoverTargetAction__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the effect of this button on its popover: `toggle`, `show` or `hide`.
    ///
    /// Feature `popover`.
    #[doc(alias = "popoverTargetAction")]
    #[inline]
    pub fn set_popover_target_action(&self, value: &str) {
        Js::set_popoverTargetAction__str(js(self), value)
    }
}

impl ToggleEvent {
    /// Makes a new `ToggleEvent`.
    ///
    /// `constructor(DOMString type, optional ToggleEventInit eventInitDict = {})`
    ///
    /// Feature `popover`. Baseline: widely available since 2023-11. [MDN](https://developer.mozilla.org/docs/Web/API/ToggleEvent/ToggleEvent) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#toggleevent)
    #[inline]
    pub fn new(type_: &str) -> ToggleEvent {
        Js::new_ToggleEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional ToggleEventInit eventInitDict = {})`
    ///
    /// Feature `popover`.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<ToggleEventInit>) -> ToggleEvent {
        Js::new_ToggleEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The state before: `open` or `closed`.
    ///
    /// `readonly attribute DOMString oldState`
    ///
    /// Feature `popover`. Baseline: widely available since 2023-11. [MDN](https://developer.mozilla.org/docs/Web/API/ToggleEvent/oldState) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-toggleevent-oldstate)
    #[doc(alias = "oldState")]
    #[inline]
    pub fn old_state(&self) -> String {
        Js::get_oldState__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The state after: `open` or `closed`.
    ///
    /// `readonly attribute DOMString newState`
    ///
    /// Feature `popover`. Baseline: widely available since 2023-11. [MDN](https://developer.mozilla.org/docs/Web/API/ToggleEvent/newState) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-toggleevent-newstate)
    #[doc(alias = "newState")]
    #[inline]
    pub fn new_state(&self) -> String {
        Js::get_newState__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The element that caused the change, such as a button, or null.
    ///
    /// `readonly attribute Element? source`
    ///
    /// Feature `popover`. Baseline: newly available since 2026-05. [MDN](https://developer.mozilla.org/docs/Web/API/ToggleEvent/source) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-toggleevent-source)
    #[inline]
    pub fn source(&self) -> Option<Element> {
        Js::get_source__as_option_value(js(self)).map(Js::read)
    }
}

impl ToggleEventInit {
    /// The values to make a `ToggleEvent` from.
    ///
    /// `dictionary ToggleEventInit : EventInit`
    ///
    /// Feature `popover`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The state before: `open` or `closed`.
    ///
    /// `DOMString oldState = ""`
    ///
    /// Feature `popover`.
    #[doc(alias = "oldState")]
    pub fn get_old_state(&self) -> Option<String> {
        property::get(self, "oldState")
    }

    /// Sets the state before: `open` or `closed`.
    ///
    /// Feature `popover`.
    #[doc(alias = "oldState")]
    pub fn set_old_state(&self, value: &str) -> &Self {
        property::set_str(self, "oldState", value);
        self
    }

    /// The state after: `open` or `closed`.
    ///
    /// `DOMString newState = ""`
    ///
    /// Feature `popover`.
    #[doc(alias = "newState")]
    pub fn get_new_state(&self) -> Option<String> {
        property::get(self, "newState")
    }

    /// Sets the state after: `open` or `closed`.
    ///
    /// Feature `popover`.
    #[doc(alias = "newState")]
    pub fn set_new_state(&self, value: &str) -> &Self {
        property::set_str(self, "newState", value);
        self
    }

    /// The element that caused the change, such as a button, or null.
    ///
    /// `Element? source = null`
    ///
    /// Feature `popover`.
    #[doc(alias = "source")]
    pub fn get_source(&self) -> Option<Element> {
        property::get(self, "source")
    }

    /// Sets the element that caused the change, such as a button, or null.
    ///
    /// Feature `popover`.
    #[doc(alias = "source")]
    pub fn set_source(&self, value: Option<&Element>) -> &Self {
        property::set(self, "source", nullable(value));
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `popover`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `popover`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `popover`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for ToggleEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl CommandEvent {
    /// Makes a new `CommandEvent`.
    ///
    /// `constructor(DOMString type, optional CommandEventInit eventInitDict = {})`
    ///
    /// Feature `popover`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/CommandEvent/CommandEvent) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#commandevent)
    #[inline]
    pub fn new(type_: &str) -> CommandEvent {
        Js::new_CommandEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional CommandEventInit eventInitDict = {})`
    ///
    /// Feature `popover`.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<CommandEventInit>) -> CommandEvent {
        Js::new_CommandEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The button that was used, or null.
    ///
    /// `readonly attribute Element? source`
    ///
    /// Feature `popover`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/CommandEvent/source) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-commandevent-source)
    #[inline]
    pub fn source(&self) -> Option<Element> {
        Js::get_source__as_option_value(js(self)).map(Js::read)
    }

    /// The name of the command, such as `show-modal`, or a custom one that begins with two hyphens.
    ///
    /// `readonly attribute DOMString command`
    ///
    /// Feature `popover`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/CommandEvent/command) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-commandevent-command)
    #[inline]
    pub fn command(&self) -> String {
        Js::get_command__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl CommandEventInit {
    /// The values to make a `CommandEvent` from.
    ///
    /// `dictionary CommandEventInit : EventInit`
    ///
    /// Feature `popover`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The button that was used, or null.
    ///
    /// `Element? source = null`
    ///
    /// Feature `popover`.
    #[doc(alias = "source")]
    pub fn get_source(&self) -> Option<Element> {
        property::get(self, "source")
    }

    /// Sets the button that was used, or null.
    ///
    /// Feature `popover`.
    #[doc(alias = "source")]
    pub fn set_source(&self, value: Option<&Element>) -> &Self {
        property::set(self, "source", nullable(value));
        self
    }

    /// The name of the command, such as `show-modal`, or a custom one that begins with two hyphens.
    ///
    /// `DOMString command = ""`
    ///
    /// Feature `popover`.
    #[doc(alias = "command")]
    pub fn get_command(&self) -> Option<String> {
        property::get(self, "command")
    }

    /// Sets the name of the command, such as `show-modal`, or a custom one that begins with two hyphens.
    ///
    /// Feature `popover`.
    #[doc(alias = "command")]
    pub fn set_command(&self, value: &str) -> &Self {
        property::set_str(self, "command", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `popover`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `popover`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `popover`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for CommandEventInit {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "newState")]
    pub(crate) fn get_newState__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "oldState")]
    pub(crate) fn get_oldState__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "popover")]
    pub(crate) fn get_popover__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "popoverTargetAction")]
    pub(crate) fn get_popoverTargetAction__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "popoverTargetElement")]
    pub(crate) fn get_popoverTargetElement__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, setter, js_name = "popover")]
    pub(crate) fn set_popover__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "popoverTargetAction")]
    pub(crate) fn set_popoverTargetAction__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "popoverTargetElement")]
    pub(crate) fn set_popoverTargetElement__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "hidePopover")]
    pub(crate) fn try_call_hidePopover(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "showPopover")]
    pub(crate) fn try_call_showPopover(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "showPopover")]
    pub(crate) fn try_call_showPopover__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "togglePopover")]
    pub(crate) fn try_call_togglePopover__as_bool(this: &Js) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "togglePopover")]
    pub(crate) fn try_call_togglePopover__value__as_bool(this: &Js, a0: &JsValue) -> Result<Truth, Exception>;
    #[wasm_bindgen(constructor, js_class = "CommandEvent")]
    pub(crate) fn new_CommandEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "CommandEvent")]
    pub(crate) fn new_CommandEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "ToggleEvent")]
    pub(crate) fn new_ToggleEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "ToggleEvent")]
    pub(crate) fn new_ToggleEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}
