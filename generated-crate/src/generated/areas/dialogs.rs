//! The dialogs of the browser: alert, confirm, prompt, print

use crate::runtime::prelude::*;
use crate::Window;

impl Window {
    /// Shows a message box and blocks the page until the user closes it.
    ///
    /// `undefined alert()`
    ///
    /// Feature `dialogs`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/alert) · [Specification](https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#dom-alert-dev)
    #[inline]
    pub fn alert(&self) {
        Js::call_alert(js(self))
    }

    /// As `alert`, with `message`.
    ///
    /// `undefined alert(DOMString message)`
    ///
    /// Feature `dialogs`.
    #[doc(alias = "alert")]
    #[inline]
    pub fn alert_with_message(&self, message: &str) {
        Js::call_alert__str(js(self), message)
    }

    /// Asks with an OK and a Cancel button, and returns whether the user chose OK.
    ///
    /// `boolean confirm(optional DOMString message = "")`
    ///
    /// Feature `dialogs`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/confirm) · [Specification](https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#dom-confirm-dev)
    #[inline]
    pub fn confirm(&self) -> bool {
        Js::call_confirm__as_bool(js(self)).get()
    }

    /// As `confirm`, with `message`.
    ///
    /// `boolean confirm(optional DOMString message = "")`
    ///
    /// Feature `dialogs`.
    #[doc(alias = "confirm")]
    #[inline]
    pub fn confirm_with_message(&self, message: &str) -> bool {
        Js::call_confirm__str__as_bool(js(self), message).get()
    }

    /// Asks for a line of text, and returns it; none if the user cancels.
    ///
    /// `DOMString? prompt(optional DOMString message = "", optional DOMString default = "")`
    ///
    /// Feature `dialogs`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/prompt) · [Specification](https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#dom-prompt-dev)
    #[inline]
    pub fn prompt(&self) -> Option<String> {
        Js::call_prompt__as_value(js(self)).as_string()
    }

    /// As `prompt`, with `message`.
    ///
    /// `DOMString? prompt(optional DOMString message = "", optional DOMString default = "")`
    ///
    /// Feature `dialogs`.
    #[doc(alias = "prompt")]
    #[inline]
    pub fn prompt_with_message(&self, message: &str) -> Option<String> {
        Js::call_prompt__str__as_value(js(self), message).as_string()
    }

    /// As `prompt_with_message`, with `default`.
    ///
    /// `DOMString? prompt(optional DOMString message = "", optional DOMString default = "")`
    ///
    /// Feature `dialogs`.
    #[doc(alias = "prompt")]
    #[inline]
    pub fn prompt_with_message_and_default(&self, message: &str, default: &str) -> Option<String> {
        Js::call_prompt__str2__as_value(js(self), message, default).as_string()
    }

    /// Opens the dialog to print the page.
    ///
    /// `undefined print()`
    ///
    /// Feature `dialogs`. Baseline: widely available since 2023-06. [MDN](https://developer.mozilla.org/docs/Web/API/Window/print) · [Specification](https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#printing)
    #[inline]
    pub fn print(&self) {
        Js::call_print(js(self))
    }
}

web_imports! {
    #[wasm_bindgen(method, js_name = "alert")]
    pub(crate) fn call_alert(this: &Js);
    #[wasm_bindgen(method, js_name = "alert")]
    pub(crate) fn call_alert__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, js_name = "confirm")]
    pub(crate) fn call_confirm__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, js_name = "confirm")]
    pub(crate) fn call_confirm__str__as_bool(this: &Js, a0: &str) -> Truth;
    #[wasm_bindgen(method, js_name = "print")]
    pub(crate) fn call_print(this: &Js);
    #[wasm_bindgen(method, js_name = "prompt")]
    pub(crate) fn call_prompt__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "prompt")]
    pub(crate) fn call_prompt__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = "prompt")]
    pub(crate) fn call_prompt__str2__as_value(this: &Js, a0: &str, a1: &str) -> JsValue;
}
