//! A small window above all others, with a document in it

use crate::runtime::prelude::*;
use crate::{
    DocumentPictureInPicture, DocumentPictureInPictureEvent, DocumentPictureInPictureEventInit,
    DocumentPictureInPictureOptions, Window,
};

impl DocumentPictureInPicture {
    /// Opens the window and resolves to it; this needs a click or key press of the user.
    ///
    /// `Promise<Window> requestWindow(optional DocumentPictureInPictureOptions options = {})`
    ///
    /// Feature `document-picture-in-picture`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentPictureInPicture/requestWindow) · [Specification](https://wicg.github.io/document-picture-in-picture/#dom-documentpictureinpicture-requestwindow)
    #[doc(alias = "requestWindow")]
    #[inline]
    pub fn request_window(&self) -> Promise<Window> {
        Promise::of_call(Js::try_call_requestWindow__as_value(js(self)))
    }

    /// As `request_window`, with `options`.
    ///
    /// `Promise<Window> requestWindow(optional DocumentPictureInPictureOptions options = {})`
    ///
    /// Feature `document-picture-in-picture`.
    #[doc(alias = "requestWindow")]
    #[inline]
    pub fn request_window_with_options(&self, options: &DocumentPictureInPictureOptions) -> Promise<Window> {
        Promise::of_call(Js::try_call_requestWindow__value__as_value(js(self), options.as_ref()))
    }

    /// The window while it is open, otherwise null.
    ///
    /// `readonly attribute Window window`
    ///
    /// Feature `document-picture-in-picture`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentPictureInPicture/window) · [Specification](https://wicg.github.io/document-picture-in-picture/#dom-documentpictureinpicture-window)
    #[inline]
    pub fn window(&self) -> Window {
        FromJs::from_js(Js::get_window__as_value(js(self)))
    }

    /// The handler of the event `enter`.
    ///
    /// `attribute EventHandler onenter`
    ///
    /// Feature `document-picture-in-picture`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentPictureInPicture/enter_event) · [Specification](https://wicg.github.io/document-picture-in-picture/#dom-documentpictureinpicture-onenter)
    pub fn onenter(&self) -> Option<Function<fn(DocumentPictureInPictureEvent)>> {
        property::get(self, "onenter")
    }

    /// Sets the handler of the event `enter`.
    ///
    /// Feature `document-picture-in-picture`.
    #[doc(alias = "onenter")]
    pub fn set_onenter(&self, value: Option<&Function<fn(DocumentPictureInPictureEvent)>>) {
        property::set(self, "onenter", nullable(value))
    }
}

impl DocumentPictureInPictureOptions {
    /// Options for a new picture-in-picture window.
    ///
    /// `dictionary DocumentPictureInPictureOptions`
    ///
    /// Feature `document-picture-in-picture`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The inner width of the window in CSS pixels; 0 leaves the choice to the browser.
    ///
    /// `[EnforceRange] unsigned long long width = 0`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `document-picture-in-picture`.
    #[doc(alias = "width")]
    pub fn get_width(&self) -> Option<u64> {
        property::get(self, "width")
    }

    /// Sets the inner width of the window in CSS pixels; 0 leaves the choice to the browser.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `document-picture-in-picture`.
    #[doc(alias = "width")]
    pub fn set_width(&self, value: u64) -> &Self {
        property::set_f64(self, "width", safe_integer::unsigned(value));
        self
    }

    /// The inner height of the window in CSS pixels; 0 leaves the choice to the browser.
    ///
    /// `[EnforceRange] unsigned long long height = 0`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `document-picture-in-picture`.
    #[doc(alias = "height")]
    pub fn get_height(&self) -> Option<u64> {
        property::get(self, "height")
    }

    /// Sets the inner height of the window in CSS pixels; 0 leaves the choice to the browser.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `document-picture-in-picture`.
    #[doc(alias = "height")]
    pub fn set_height(&self, value: u64) -> &Self {
        property::set_f64(self, "height", safe_integer::unsigned(value));
        self
    }

    /// Whether to leave out the button that goes back to the tab.
    ///
    /// `boolean disallowReturnToOpener = false`
    ///
    /// Feature `document-picture-in-picture`.
    #[doc(alias = "disallowReturnToOpener")]
    pub fn get_disallow_return_to_opener(&self) -> Option<bool> {
        property::get(self, "disallowReturnToOpener")
    }

    /// Sets whether to leave out the button that goes back to the tab.
    ///
    /// Feature `document-picture-in-picture`.
    #[doc(alias = "disallowReturnToOpener")]
    pub fn set_disallow_return_to_opener(&self, value: bool) -> &Self {
        property::set_bool(self, "disallowReturnToOpener", value);
        self
    }

    /// Whether to open in the default place and size, and not those of the last time.
    ///
    /// `boolean preferInitialWindowPlacement = false`
    ///
    /// Feature `document-picture-in-picture`.
    #[doc(alias = "preferInitialWindowPlacement")]
    pub fn get_prefer_initial_window_placement(&self) -> Option<bool> {
        property::get(self, "preferInitialWindowPlacement")
    }

    /// Sets whether to open in the default place and size, and not those of the last time.
    ///
    /// Feature `document-picture-in-picture`.
    #[doc(alias = "preferInitialWindowPlacement")]
    pub fn set_prefer_initial_window_placement(&self, value: bool) -> &Self {
        property::set_bool(self, "preferInitialWindowPlacement", value);
        self
    }
}

impl Default for DocumentPictureInPictureOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl DocumentPictureInPictureEvent {
    /// Makes a new `DocumentPictureInPictureEvent`.
    ///
    /// `constructor(DOMString type, DocumentPictureInPictureEventInit eventInitDict)`
    ///
    /// Feature `document-picture-in-picture`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentPictureInPictureEvent/DocumentPictureInPictureEvent) · [Specification](https://wicg.github.io/document-picture-in-picture/#dom-documentpictureinpictureevent-documentpictureinpictureevent)
    #[inline]
    pub fn new(
        type_: &str,
        event_init_dict: impl IntoJs<DocumentPictureInPictureEventInit>,
    ) -> DocumentPictureInPictureEvent {
        Js::new_DocumentPictureInPictureEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The window that was opened.
    ///
    /// `readonly attribute Window window`
    ///
    /// Feature `document-picture-in-picture`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentPictureInPictureEvent/window) · [Specification](https://wicg.github.io/document-picture-in-picture/#dom-documentpictureinpictureevent-window)
    #[inline]
    pub fn window(&self) -> Window {
        FromJs::from_js(Js::get_window__as_value(js(self)))
    }
}

impl DocumentPictureInPictureEventInit {
    /// The fields of a new `DocumentPictureInPictureEvent`.
    ///
    /// `dictionary DocumentPictureInPictureEventInit : EventInit`
    ///
    /// Feature `document-picture-in-picture`.
    pub fn new(window: &Window) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "window", window.as_ref());
        this
    }

    /// The window that was opened.
    ///
    /// `required Window window`
    ///
    /// Feature `document-picture-in-picture`.
    #[doc(alias = "window")]
    pub fn get_window(&self) -> Window {
        property::get(self, "window")
    }

    /// Sets the window that was opened.
    ///
    /// Feature `document-picture-in-picture`.
    #[doc(alias = "window")]
    pub fn set_window(&self, value: &Window) -> &Self {
        property::set(self, "window", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `document-picture-in-picture`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `document-picture-in-picture`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `document-picture-in-picture`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Window {
    /// The picture-in-picture window of the page.
    ///
    /// `readonly attribute DocumentPictureInPicture documentPictureInPicture`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `document-picture-in-picture`. Exposed in Window only. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/documentPictureInPicture) · [Specification](https://wicg.github.io/document-picture-in-picture/#dom-window-documentpictureinpicture)
    #[doc(alias = "documentPictureInPicture")]
    #[inline]
    pub fn document_picture_in_picture(&self) -> Option<DocumentPictureInPicture> {
        Js::get_documentPictureInPicture__as_option_value(js(self)).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "documentPictureInPicture")]
    pub(crate) fn get_documentPictureInPicture__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "requestWindow")]
    pub(crate) fn try_call_requestWindow__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestWindow")]
    pub(crate) fn try_call_requestWindow__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "DocumentPictureInPictureEvent")]
    pub(crate) fn new_DocumentPictureInPictureEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}
