//! The dialog element, and closing things as the system does: CloseWatcher

use crate::runtime::prelude::*;
use crate::{AbortSignal, CloseWatcher, CloseWatcherOptions, Event, HtmlDialogElement};

impl HtmlDialogElement {
    /// Whether the dialog is shown; better changed by `show` and `close`.
    ///
    /// `attribute boolean open`
    ///
    /// Feature `dialog-element`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/open) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-open)
    #[inline]
    pub fn open(&self) -> bool {
        Js::get_open__as_bool(js(self)).get()
    }

    /// Sets whether the dialog is shown; better changed by `show` and `close`.
    ///
    /// Feature `dialog-element`.
    #[doc(alias = "open")]
    #[inline]
    pub fn set_open(&self, value: bool) {
        Js::set_open__bool(js(self), value)
    }

    /// The result of the dialog, such as the value of the button that closed it.
    ///
    /// `attribute DOMString returnValue`
    ///
    /// Feature `dialog-element`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/returnValue) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-returnvalue-dev)
    #[doc(alias = "returnValue")]
    #[inline]
    pub fn return_value(&self) -> String {
        Js::get_returnValue__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the result of the dialog, such as the value of the button that closed it.
    ///
    /// Feature `dialog-element`.
    #[doc(alias = "returnValue")]
    #[inline]
    pub fn set_return_value(&self, value: &str) {
        Js::set_returnValue__str(js(self), value)
    }

    /// How the user may close the dialog: `any` (a click outside, too), `closerequest` or `none`.
    ///
    /// `attribute DOMString closedBy`
    ///
    /// Feature `dialog-element`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/closedBy) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-closedby)
    #[doc(alias = "closedBy")]
    #[inline]
    pub fn closed_by(&self) -> String {
        Js::get_closedBy__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets how the user may close the dialog: `any` (a click outside, too), `closerequest` or `none`.
    ///
    /// Feature `dialog-element`.
    #[doc(alias = "closedBy")]
    #[inline]
    pub fn set_closed_by(&self, value: &str) {
        Js::set_closedBy__str(js(self), value)
    }

    /// Shows the dialog without blocking the rest of the page.
    ///
    /// `undefined show()`
    ///
    /// Feature `dialog-element`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/show) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-show-dev)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the dialog is already open as a modal one.
    #[inline]
    pub fn show(&self) -> Result<(), Exception> {
        Js::try_call_show(js(self))
    }

    /// Shows the dialog on top and makes the rest of the page inert.
    ///
    /// `undefined showModal()`
    ///
    /// Feature `dialog-element`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/showModal) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-showmodal-dev)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the dialog is already open and not modal, is not connected to a
    /// document, or is showing as a popover.
    #[doc(alias = "showModal")]
    #[inline]
    pub fn show_modal(&self) -> Result<(), Exception> {
        Js::try_call_showModal(js(self))
    }

    /// Closes the dialog, and sets `returnValue` if a value is given.
    ///
    /// `undefined close(optional DOMString returnValue)`
    ///
    /// Feature `dialog-element`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/close) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-close-dev)
    #[inline]
    pub fn close(&self) {
        Js::call_close(js(self))
    }

    /// As `close`, with `return_value`.
    ///
    /// `undefined close(optional DOMString returnValue)`
    ///
    /// Feature `dialog-element`.
    #[doc(alias = "close")]
    #[inline]
    pub fn close_with_return_value(&self, return_value: &str) {
        Js::call_close__str(js(self), return_value)
    }

    /// Fires a `cancel` event, and closes the dialog if nobody cancels it.
    ///
    /// `undefined requestClose(optional DOMString returnValue)`
    ///
    /// Feature `dialog-element`. Baseline: newly available since 2025-05. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/requestClose) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-requestclose)
    #[doc(alias = "requestClose")]
    #[inline]
    pub fn request_close(&self) {
        Js::call_requestClose(js(self))
    }

    /// As `request_close`, with `return_value`.
    ///
    /// `undefined requestClose(optional DOMString returnValue)`
    ///
    /// Feature `dialog-element`.
    #[doc(alias = "requestClose")]
    #[inline]
    pub fn request_close_with_return_value(&self, return_value: &str) {
        Js::call_requestClose__str(js(self), return_value)
    }
}

impl CloseWatcher {
    /// Makes a new `CloseWatcher`.
    ///
    /// `constructor(optional CloseWatcherOptions options = {})`
    ///
    /// Feature `dialog-element`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CloseWatcher/CloseWatcher) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-closewatcher)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<CloseWatcher, Exception> {
        Js::try_new_CloseWatcher__as_value().map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(optional CloseWatcherOptions options = {})`
    ///
    /// Feature `dialog-element`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_options(options: &CloseWatcherOptions) -> Result<CloseWatcher, Exception> {
        Js::try_new_CloseWatcher__value__as_value(options.as_ref()).map(Js::cast)
    }

    /// Acts as if the user had asked to close: fires `cancel` and then `close`, if not prevented.
    ///
    /// `undefined requestClose()`
    ///
    /// Feature `dialog-element`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CloseWatcher/requestClose) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-closewatcher-requestclose)
    #[doc(alias = "requestClose")]
    #[inline]
    pub fn request_close(&self) {
        Js::call_requestClose(js(self))
    }

    /// Fires `close` at once, without `cancel`, and ends the watcher.
    ///
    /// `undefined close()`
    ///
    /// Feature `dialog-element`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CloseWatcher/close) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-closewatcher-close)
    #[inline]
    pub fn close(&self) {
        Js::call_close(js(self))
    }

    /// Ends the watcher without any event.
    ///
    /// `undefined destroy()`
    ///
    /// Feature `dialog-element`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CloseWatcher/destroy) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-closewatcher-destroy)
    #[inline]
    pub fn destroy(&self) {
        Js::call_destroy(js(self))
    }

    /// The handler of the event `cancel`.
    ///
    /// `attribute EventHandler oncancel`
    ///
    /// Feature `dialog-element`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CloseWatcher/cancel_event) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#handler-closewatcher-oncancel)
    pub fn oncancel(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncancel")
    }

    /// Sets the handler of the event `cancel`.
    ///
    /// Feature `dialog-element`.
    #[doc(alias = "oncancel")]
    pub fn set_oncancel(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncancel", nullable(value))
    }

    /// The handler of the event `close`.
    ///
    /// `attribute EventHandler onclose`
    ///
    /// Feature `dialog-element`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CloseWatcher/close_event) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#handler-closewatcher-onclose)
    pub fn onclose(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onclose")
    }

    /// Sets the handler of the event `close`.
    ///
    /// Feature `dialog-element`.
    #[doc(alias = "onclose")]
    pub fn set_onclose(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onclose", nullable(value))
    }
}

impl CloseWatcherOptions {
    /// Options for a new `CloseWatcher`.
    ///
    /// `dictionary CloseWatcherOptions`
    ///
    /// Feature `dialog-element`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A signal that destroys the watcher.
    ///
    /// `AbortSignal signal`
    ///
    /// Feature `dialog-element`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that destroys the watcher.
    ///
    /// Feature `dialog-element`.
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
