//! The dialog element, and closing things as the system does: CloseWatcher

use crate::runtime::prelude::*;
use crate::{AbortSignal, CloseWatcher, CloseWatcherOptions, Event, HtmlDialogElement};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, getter, js_name = "closedBy")]
    pub(crate) fn get_closedBy__as_str(this: &Js) -> String;
    #[wasm_bindgen(method, setter, js_name = "closedBy")]
    pub(crate) fn set_closedBy__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, js_name = "close")]
    pub(crate) fn call_close__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "requestClose")]
    pub(crate) fn try_call_requestClose(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestClose")]
    pub(crate) fn try_call_requestClose__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "showModal")]
    pub(crate) fn try_call_showModal(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CloseWatcher")]
    pub(crate) fn try_new_CloseWatcher__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CloseWatcher")]
    pub(crate) fn try_new_CloseWatcher__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}

impl HtmlDialogElement {
    /// `attribute boolean open`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/open) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-open)
    #[inline]
    pub fn open(&self) -> bool {
        self.js().get_open__as_bool()
    }

    /// `attribute boolean open`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/open) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-open)
    #[doc(alias = "open")]
    #[inline]
    pub fn set_open(&self, value: bool) {
        self.js().set_open__bool(value)
    }

    /// `attribute DOMString returnValue`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/returnValue) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-returnvalue-dev)
    #[doc(alias = "returnValue")]
    #[inline]
    pub fn return_value(&self) -> String {
        self.js().get_returnValue__as_str()
    }

    /// `attribute DOMString returnValue`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/returnValue) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-returnvalue-dev)
    #[doc(alias = "returnValue")]
    #[inline]
    pub fn set_return_value(&self, value: &str) {
        self.js().set_returnValue__str(value)
    }

    /// `attribute DOMString closedBy`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/closedBy) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-closedby)
    #[doc(alias = "closedBy")]
    #[inline]
    pub fn closed_by(&self) -> String {
        self.js().get_closedBy__as_str()
    }

    /// `attribute DOMString closedBy`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/closedBy) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-closedby)
    #[doc(alias = "closedBy")]
    #[inline]
    pub fn set_closed_by(&self, value: &str) {
        self.js().set_closedBy__str(value)
    }

    /// `undefined show()`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/show) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-show-dev)
    #[inline]
    pub fn show(&self) -> Result<(), Exception> {
        self.js().try_call_show()
    }

    /// `undefined showModal()`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/showModal) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-showmodal-dev)
    #[doc(alias = "showModal")]
    #[inline]
    pub fn show_modal(&self) -> Result<(), Exception> {
        self.js().try_call_showModal()
    }

    /// `undefined close(optional DOMString returnValue)`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/close) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-close-dev)
    #[inline]
    pub fn close(&self) {
        self.js().call_close()
    }

    /// `undefined close(optional DOMString returnValue)`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/close) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-close-dev)
    #[doc(alias = "close")]
    #[inline]
    pub fn close_with_return_value(&self, return_value: &str) {
        self.js().call_close__str(return_value)
    }

    /// `undefined requestClose(optional DOMString returnValue)`
    ///
    /// Baseline: newly available since 2025-05. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/requestClose) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-requestclose)
    #[doc(alias = "requestClose")]
    #[inline]
    pub fn request_close(&self) -> Result<(), Exception> {
        self.js().try_call_requestClose()
    }

    /// `undefined requestClose(optional DOMString returnValue)`
    ///
    /// Baseline: newly available since 2025-05. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/requestClose) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-requestclose)
    #[doc(alias = "requestClose")]
    #[inline]
    pub fn request_close_with_return_value(&self, return_value: &str) -> Result<(), Exception> {
        self.js().try_call_requestClose__str(return_value)
    }
}

impl CloseWatcher {
    /// `constructor(optional CloseWatcherOptions options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CloseWatcher/CloseWatcher) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-closewatcher)
    #[inline]
    pub fn new() -> Result<CloseWatcher, Exception> {
        Ok(FromJs::from_js(JsValue::from(Js::try_new_CloseWatcher__as_value()?)))
    }

    /// `constructor(optional CloseWatcherOptions options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CloseWatcher/CloseWatcher) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-closewatcher)
    #[inline]
    pub fn new_with_options(options: &CloseWatcherOptions) -> Result<CloseWatcher, Exception> {
        Ok(FromJs::from_js(JsValue::from(Js::try_new_CloseWatcher__value__as_value(options)?)))
    }

    /// `undefined requestClose()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CloseWatcher/requestClose) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-closewatcher-requestclose)
    #[doc(alias = "requestClose")]
    #[inline]
    pub fn request_close(&self) -> Result<(), Exception> {
        self.js().try_call_requestClose()
    }

    /// `undefined close()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CloseWatcher/close) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-closewatcher-close)
    #[inline]
    pub fn close(&self) -> Result<(), Exception> {
        self.js().try_call_close()
    }

    /// `undefined destroy()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CloseWatcher/destroy) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-closewatcher-destroy)
    #[inline]
    pub fn destroy(&self) -> Result<(), Exception> {
        self.js().try_call_destroy()
    }

    /// `attribute EventHandler oncancel`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CloseWatcher/cancel_event) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#handler-closewatcher-oncancel)
    #[inline]
    pub fn oncancel(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_oncancel__as_value())
    }

    /// `attribute EventHandler oncancel`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CloseWatcher/cancel_event) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#handler-closewatcher-oncancel)
    #[doc(alias = "oncancel")]
    #[inline]
    pub fn set_oncancel(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_oncancel__value(nullable(value))
    }

    /// `attribute EventHandler onclose`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CloseWatcher/close_event) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#handler-closewatcher-onclose)
    #[inline]
    pub fn onclose(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onclose__as_value())
    }

    /// `attribute EventHandler onclose`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CloseWatcher/close_event) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#handler-closewatcher-onclose)
    #[doc(alias = "onclose")]
    #[inline]
    pub fn set_onclose(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onclose__value(nullable(value))
    }
}

impl CloseWatcherOptions {
    /// `dictionary CloseWatcherOptions`
    pub fn new() -> Self {
        FromJs::from_js(JsValue::from(Object::new()))
    }

    /// `AbortSignal signal`
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        FromJs::from_js(property::get(self, "signal"))
    }

    /// `AbortSignal signal`
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value);
        self
    }
}

impl Default for CloseWatcherOptions {
    fn default() -> Self {
        Self::new()
    }
}
