//! Editable content: contenteditable, designMode and execCommand

use crate::runtime::prelude::*;
use crate::{Document, HtmlElement};

impl Document {
    /// Whether the whole page can be edited: `on` or `off`.
    ///
    /// `attribute DOMString designMode`
    ///
    /// Feature `editing`. [MDN](https://developer.mozilla.org/docs/Web/API/Document/designMode) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-document-designmode-dev)
    #[doc(alias = "designMode")]
    #[inline]
    pub fn design_mode(&self) -> String {
        Js::get_designMode__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets whether the whole page can be edited: `on` or `off`.
    ///
    /// Feature `editing`.
    #[doc(alias = "designMode")]
    #[inline]
    pub fn set_design_mode(&self, value: &str) {
        Js::set_designMode__str(js(self), value)
    }

    /// Runs an editing command such as `bold`, and returns whether it did; deprecated.
    ///
    /// `boolean execCommand(DOMString commandId, optional boolean showUI = false, optional DOMString value = "")`
    ///
    /// Feature `editing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/execCommand)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the document is not an HTML document.
    #[doc(alias = "execCommand")]
    #[deprecated = "The execCommand() method is \"not implemented consistently or fully by user agents, and it is not expected that this will change in the foreseeable future.\" Instead: Async clipboard, contenteditable."]
    #[inline]
    pub fn exec_command(&self, command_id: &str) -> Result<bool, Exception> {
        Js::try_call_execCommand__str__as_bool(js(self), command_id).map(Truth::get)
    }

    /// As `exec_command`, with `show_ui`.
    ///
    /// `boolean execCommand(DOMString commandId, optional boolean showUI = false, optional DOMString value = "")`
    ///
    /// Feature `editing`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the document is not an HTML document.
    #[doc(alias = "execCommand")]
    #[deprecated = "The execCommand() method is \"not implemented consistently or fully by user agents, and it is not expected that this will change in the foreseeable future.\" Instead: Async clipboard, contenteditable."]
    #[inline]
    pub fn exec_command_with_show_ui(&self, command_id: &str, show_ui: bool) -> Result<bool, Exception> {
        Js::try_call_execCommand__str_bool__as_bool(js(self), command_id, show_ui).map(Truth::get)
    }

    /// As `exec_command_with_show_ui`, with `value`.
    ///
    /// `boolean execCommand(DOMString commandId, optional boolean showUI = false, optional DOMString value = "")`
    ///
    /// Feature `editing`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the document is not an HTML document.
    #[doc(alias = "execCommand")]
    #[deprecated = "The execCommand() method is \"not implemented consistently or fully by user agents, and it is not expected that this will change in the foreseeable future.\" Instead: Async clipboard, contenteditable."]
    #[inline]
    pub fn exec_command_with_show_ui_and_value(
        &self,
        command_id: &str,
        show_ui: bool,
        value: &str,
    ) -> Result<bool, Exception> {
        Js::try_call_execCommand__str_bool_str__as_bool(js(self), command_id, show_ui, value).map(Truth::get)
    }

    /// Returns whether the command can be run now.
    ///
    /// `boolean queryCommandEnabled(DOMString commandId)`
    ///
    /// Feature `editing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/queryCommandEnabled)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the document is not an HTML document.
    #[doc(alias = "queryCommandEnabled")]
    #[deprecated = "The execCommand() method is \"not implemented consistently or fully by user agents, and it is not expected that this will change in the foreseeable future.\" Instead: Async clipboard, contenteditable."]
    #[inline]
    pub fn query_command_enabled(&self, command_id: &str) -> Result<bool, Exception> {
        Js::try_call_queryCommandEnabled__str__as_bool(js(self), command_id).map(Truth::get)
    }

    /// Returns whether the selection is partly in the state of the command, such as partly bold.
    ///
    /// `boolean queryCommandIndeterm(DOMString commandId)`
    ///
    /// Feature `editing`. Not in Baseline.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the document is not an HTML document.
    #[doc(alias = "queryCommandIndeterm")]
    #[deprecated = "The execCommand() method is \"not implemented consistently or fully by user agents, and it is not expected that this will change in the foreseeable future.\" Instead: Async clipboard, contenteditable."]
    #[inline]
    pub fn query_command_indeterm(&self, command_id: &str) -> Result<bool, Exception> {
        Js::try_call_queryCommandIndeterm__str__as_bool(js(self), command_id).map(Truth::get)
    }

    /// Returns whether the selection is in the state of the command, such as bold.
    ///
    /// `boolean queryCommandState(DOMString commandId)`
    ///
    /// Feature `editing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/queryCommandState)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the document is not an HTML document.
    #[doc(alias = "queryCommandState")]
    #[deprecated = "The execCommand() method is \"not implemented consistently or fully by user agents, and it is not expected that this will change in the foreseeable future.\" Instead: Async clipboard, contenteditable."]
    #[inline]
    pub fn query_command_state(&self, command_id: &str) -> Result<bool, Exception> {
        Js::try_call_queryCommandState__str__as_bool(js(self), command_id).map(Truth::get)
    }

    /// Returns whether the browser knows the command.
    ///
    /// `boolean queryCommandSupported(DOMString commandId)`
    ///
    /// Feature `editing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/queryCommandSupported)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the document is not an HTML document.
    #[doc(alias = "queryCommandSupported")]
    #[deprecated = "The execCommand() method is \"not implemented consistently or fully by user agents, and it is not expected that this will change in the foreseeable future.\" Instead: Async clipboard, contenteditable."]
    #[inline]
    pub fn query_command_supported(&self, command_id: &str) -> Result<bool, Exception> {
        Js::try_call_queryCommandSupported__str__as_bool(js(self), command_id).map(Truth::get)
    }

    /// Returns the value of the command at the selection, such as the font name.
    ///
    /// `DOMString queryCommandValue(DOMString commandId)`
    ///
    /// Feature `editing`. Not in Baseline.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the document is not an HTML document.
    #[doc(alias = "queryCommandValue")]
    #[deprecated = "The execCommand() method is \"not implemented consistently or fully by user agents, and it is not expected that this will change in the foreseeable future.\" Instead: Async clipboard, contenteditable."]
    #[inline]
    pub fn query_command_value(&self, command_id: &str) -> Result<String, Exception> {
        Js::try_call_queryCommandValue__str__as_value(js(self), command_id).map(Js::read)
    }
}

impl HtmlElement {
    /// Whether the element can be edited: `true`, `false`, `plaintext-only` or `inherit`.
    ///
    /// `attribute DOMString contentEditable`
    ///
    /// Feature `editing`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/contentEditable) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#contenteditable)
    #[doc(alias = "contentEditable")]
    #[inline]
    pub fn content_editable(&self) -> String {
        Js::get_contentEditable__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets whether the element can be edited: `true`, `false`, `plaintext-only` or `inherit`.
    ///
    /// Feature `editing`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for a value other than `true`, `false`, `plaintext-only` or `inherit`.
    #[doc(alias = "contentEditable")]
    #[inline]
    pub fn set_content_editable(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_contentEditable__str(js(self), value)
    }

    /// The label of the Enter key on screen keyboards, such as `send` or `search`.
    ///
    /// `attribute DOMString enterKeyHint`
    ///
    /// Feature `editing`. Baseline: widely available since 2021-11. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/enterKeyHint) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-enterkeyhint)
    #[doc(alias = "enterKeyHint")]
    #[inline]
    pub fn enter_key_hint(&self) -> String {
        Js::get_enterKeyHint__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the label of the Enter key on screen keyboards, such as `send` or `search`.
    ///
    /// Feature `editing`.
    #[doc(alias = "enterKeyHint")]
    #[inline]
    pub fn set_enter_key_hint(&self, value: &str) {
        Js::set_enterKeyHint__str(js(self), value)
    }

    /// Whether the element can really be edited, by itself or through a parent.
    ///
    /// `readonly attribute boolean isContentEditable`
    ///
    /// Feature `editing`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/isContentEditable) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-iscontenteditable-dev)
    #[doc(alias = "isContentEditable")]
    #[inline]
    pub fn is_content_editable(&self) -> bool {
        Js::get_isContentEditable__as_bool(js(self)).get()
    }

    /// The screen keyboard to show, such as `numeric`, `email` or `none`.
    ///
    /// `attribute DOMString inputMode`
    ///
    /// Feature `editing`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/inputMode) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-inputmode)
    #[doc(alias = "inputMode")]
    #[inline]
    pub fn input_mode(&self) -> String {
        Js::get_inputMode__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the screen keyboard to show, such as `numeric`, `email` or `none`.
    ///
    /// Feature `editing`.
    #[doc(alias = "inputMode")]
    #[inline]
    pub fn set_input_mode(&self, value: &str) {
        Js::set_inputMode__str(js(self), value)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "contentEditable")]
    pub(crate) fn get_contentEditable__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "designMode")]
    pub(crate) fn get_designMode__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "enterKeyHint")]
    pub(crate) fn get_enterKeyHint__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "inputMode")]
    pub(crate) fn get_inputMode__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "isContentEditable")]
    pub(crate) fn get_isContentEditable__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, setter, js_name = "contentEditable")]
    pub(crate) fn try_set_contentEditable__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "designMode")]
    pub(crate) fn set_designMode__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "enterKeyHint")]
    pub(crate) fn set_enterKeyHint__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "inputMode")]
    pub(crate) fn set_inputMode__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "execCommand")]
    pub(crate) fn try_call_execCommand__str__as_bool(this: &Js, a0: &str) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "execCommand")]
    pub(crate) fn try_call_execCommand__str_bool__as_bool(this: &Js, a0: &str, a1: bool) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "execCommand")]
    pub(crate) fn try_call_execCommand__str_bool_str__as_bool(
        this: &Js,
        a0: &str,
        a1: bool,
        a2: &str,
    ) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "queryCommandEnabled")]
    pub(crate) fn try_call_queryCommandEnabled__str__as_bool(this: &Js, a0: &str) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "queryCommandIndeterm")]
    pub(crate) fn try_call_queryCommandIndeterm__str__as_bool(this: &Js, a0: &str) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "queryCommandState")]
    pub(crate) fn try_call_queryCommandState__str__as_bool(this: &Js, a0: &str) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "queryCommandSupported")]
    pub(crate) fn try_call_queryCommandSupported__str__as_bool(this: &Js, a0: &str) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "queryCommandValue")]
    pub(crate) fn try_call_queryCommandValue__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
}
