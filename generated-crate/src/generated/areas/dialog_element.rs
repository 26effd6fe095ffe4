//! The dialog element, and closing things as the system does: CloseWatcher

use crate::runtime::prelude::*;
use crate::{AbortSignal, CloseWatcher, CloseWatcherOptions, Event, HtmlDialogElement};

impl HtmlDialogElement {
    /// `attribute boolean open`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/open) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-open)
    #[inline]
    pub fn open(&self) -> bool {
        Js::get_open__as_bool(js(self)).get()
    }

    /// `attribute boolean open`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/open) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-open)
    #[doc(alias = "open")]
    #[inline]
    pub fn set_open(&self, value: bool) {
        Js::set_open__bool(js(self), value)
    }

    /// `attribute DOMString returnValue`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/returnValue) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-returnvalue-dev)
    #[doc(alias = "returnValue")]
    #[inline]
    pub fn return_value(&self) -> String {
        Js::get_returnValue__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString returnValue`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/returnValue) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-returnvalue-dev)
    #[doc(alias = "returnValue")]
    #[inline]
    pub fn set_return_value(&self, value: &str) {
        Js::set_returnValue__str(js(self), value)
    }

    /// `attribute DOMString closedBy`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/closedBy) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-closedby)
    #[doc(alias = "closedBy")]
    #[inline]
    pub fn closed_by(&self) -> String {
        Js::get_closedBy__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString closedBy`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/closedBy) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-closedby)
    #[doc(alias = "closedBy")]
    #[inline]
    pub fn set_closed_by(&self, value: &str) {
        Js::set_closedBy__str(js(self), value)
    }

    /// `undefined show()`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/show) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-show-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn show(&self) -> Result<(), Exception> {
        Js::try_call_show(js(self))
    }

    /// `undefined showModal()`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/showModal) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-showmodal-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "showModal")]
    #[inline]
    pub fn show_modal(&self) -> Result<(), Exception> {
        Js::try_call_showModal(js(self))
    }

    /// `undefined close(optional DOMString returnValue)`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/close) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-close-dev)
    #[inline]
    pub fn close(&self) {
        Js::call_close(js(self))
    }

    /// `undefined close(optional DOMString returnValue)`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/close) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-close-dev)
    #[doc(alias = "close")]
    #[inline]
    pub fn close_with_return_value(&self, return_value: &str) {
        Js::call_close__str(js(self), return_value)
    }

    /// `undefined requestClose(optional DOMString returnValue)`
    ///
    /// Baseline: newly available since 2025-05. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/requestClose) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-requestclose)
    #[doc(alias = "requestClose")]
    #[inline]
    pub fn request_close(&self) {
        Js::call_requestClose(js(self))
    }

    /// `undefined requestClose(optional DOMString returnValue)`
    ///
    /// Baseline: newly available since 2025-05. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/requestClose) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-requestclose)
    #[doc(alias = "requestClose")]
    #[inline]
    pub fn request_close_with_return_value(&self, return_value: &str) {
        Js::call_requestClose__str(js(self), return_value)
    }
}

impl CloseWatcher {
    /// `constructor(optional CloseWatcherOptions options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CloseWatcher/CloseWatcher) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-closewatcher)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<CloseWatcher, Exception> {
        Js::try_new_CloseWatcher__as_value().map(Js::cast)
    }

    /// `constructor(optional CloseWatcherOptions options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CloseWatcher/CloseWatcher) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-closewatcher)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_options(options: &CloseWatcherOptions) -> Result<CloseWatcher, Exception> {
        Js::try_new_CloseWatcher__value__as_value(options.as_ref()).map(Js::cast)
    }

    /// `undefined requestClose()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CloseWatcher/requestClose) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-closewatcher-requestclose)
    #[doc(alias = "requestClose")]
    #[inline]
    pub fn request_close(&self) {
        Js::call_requestClose(js(self))
    }

    /// `undefined close()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CloseWatcher/close) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-closewatcher-close)
    #[inline]
    pub fn close(&self) {
        Js::call_close(js(self))
    }

    /// `undefined destroy()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CloseWatcher/destroy) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-closewatcher-destroy)
    #[inline]
    pub fn destroy(&self) {
        Js::call_destroy(js(self))
    }

    /// `attribute EventHandler oncancel`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CloseWatcher/cancel_event) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#handler-closewatcher-oncancel)
    pub fn oncancel(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncancel")
    }

    /// `attribute EventHandler oncancel`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CloseWatcher/cancel_event) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#handler-closewatcher-oncancel)
    #[doc(alias = "oncancel")]
    pub fn set_oncancel(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncancel", nullable(value))
    }

    /// `attribute EventHandler onclose`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CloseWatcher/close_event) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#handler-closewatcher-onclose)
    pub fn onclose(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onclose")
    }

    /// `attribute EventHandler onclose`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CloseWatcher/close_event) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#handler-closewatcher-onclose)
    #[doc(alias = "onclose")]
    pub fn set_onclose(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onclose", nullable(value))
    }
}

impl CloseWatcherOptions {
    /// `dictionary CloseWatcherOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `AbortSignal signal`
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// `AbortSignal signal`
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }
}

impl Default for CloseWatcherOptions {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "closedBy")]
    pub(crate) fn get_closedBy__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "closedBy")]
    pub(crate) fn set_closedBy__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, js_name = "close")]
    pub(crate) fn call_close__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, js_name = "requestClose")]
    pub(crate) fn call_requestClose(this: &Js);
    #[wasm_bindgen(method, js_name = "requestClose")]
    pub(crate) fn call_requestClose__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "show")]
    pub(crate) fn try_call_show(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "showModal")]
    pub(crate) fn try_call_showModal(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CloseWatcher")]
    pub(crate) fn try_new_CloseWatcher__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CloseWatcher")]
    pub(crate) fn try_new_CloseWatcher__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
