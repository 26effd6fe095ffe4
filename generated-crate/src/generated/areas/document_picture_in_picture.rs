//! A small window above all others, with a document in it

use crate::runtime::prelude::*;
use crate::{
    DocumentPictureInPicture, DocumentPictureInPictureEvent, DocumentPictureInPictureEventInit,
    DocumentPictureInPictureOptions, Window,
};

impl DocumentPictureInPicture {
    /// `Promise<Window> requestWindow(optional DocumentPictureInPictureOptions options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentPictureInPicture/requestWindow) · [Specification](https://wicg.github.io/document-picture-in-picture/#dom-documentpictureinpicture-requestwindow)
    #[doc(alias = "requestWindow")]
    #[inline]
    pub fn request_window(&self) -> Promise<Window> {
        Promise::of_call(Js::try_call_requestWindow__as_value(js(self)))
    }

    /// `Promise<Window> requestWindow(optional DocumentPictureInPictureOptions options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentPictureInPicture/requestWindow) · [Specification](https://wicg.github.io/document-picture-in-picture/#dom-documentpictureinpicture-requestwindow)
    #[doc(alias = "requestWindow")]
    #[inline]
    pub fn request_window_with_options(&self, options: &DocumentPictureInPictureOptions) -> Promise<Window> {
        Promise::of_call(Js::try_call_requestWindow__value__as_value(js(self), options.as_ref()))
    }

    /// `readonly attribute Window window`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentPictureInPicture/window) · [Specification](https://wicg.github.io/document-picture-in-picture/#dom-documentpictureinpicture-window)
    #[inline]
    pub fn window(&self) -> Window {
        FromJs::from_js(Js::get_window__as_value(js(self)))
    }

    /// `attribute EventHandler onenter`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentPictureInPicture/enter_event) · [Specification](https://wicg.github.io/document-picture-in-picture/#dom-documentpictureinpicture-onenter)
    pub fn onenter(&self) -> Option<Function<fn(DocumentPictureInPictureEvent)>> {
        property::get(self, "onenter")
    }

    /// `attribute EventHandler onenter`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentPictureInPicture/enter_event) · [Specification](https://wicg.github.io/document-picture-in-picture/#dom-documentpictureinpicture-onenter)
    #[doc(alias = "onenter")]
    pub fn set_onenter(&self, value: Option<&Function<fn(DocumentPictureInPictureEvent)>>) {
        property::set(self, "onenter", nullable(value))
    }
}

impl DocumentPictureInPictureOptions {
    /// `dictionary DocumentPictureInPictureOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `[EnforceRange] unsigned long long width = 0`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "width")]
    pub fn get_width(&self) -> Option<u64> {
        property::get(self, "width")
    }

    /// `[EnforceRange] unsigned long long width = 0`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "width")]
    pub fn set_width(&self, value: u64) -> &Self {
        property::set_f64(self, "width", safe_integer::unsigned(value));
        self
    }

    /// `[EnforceRange] unsigned long long height = 0`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "height")]
    pub fn get_height(&self) -> Option<u64> {
        property::get(self, "height")
    }

    /// `[EnforceRange] unsigned long long height = 0`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "height")]
    pub fn set_height(&self, value: u64) -> &Self {
        property::set_f64(self, "height", safe_integer::unsigned(value));
        self
    }

    /// `boolean disallowReturnToOpener = false`
    #[doc(alias = "disallowReturnToOpener")]
    pub fn get_disallow_return_to_opener(&self) -> Option<bool> {
        property::get(self, "disallowReturnToOpener")
    }

    /// `boolean disallowReturnToOpener = false`
    #[doc(alias = "disallowReturnToOpener")]
    pub fn set_disallow_return_to_opener(&self, value: bool) -> &Self {
        property::set_bool(self, "disallowReturnToOpener", value);
        self
    }

    /// `boolean preferInitialWindowPlacement = false`
    #[doc(alias = "preferInitialWindowPlacement")]
    pub fn get_prefer_initial_window_placement(&self) -> Option<bool> {
        property::get(self, "preferInitialWindowPlacement")
    }

    /// `boolean preferInitialWindowPlacement = false`
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
    /// `constructor(DOMString type, DocumentPictureInPictureEventInit eventInitDict)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentPictureInPictureEvent/DocumentPictureInPictureEvent) · [Specification](https://wicg.github.io/document-picture-in-picture/#dom-documentpictureinpictureevent-documentpictureinpictureevent)
    #[inline]
    pub fn new(
        type_: &str,
        event_init_dict: impl IntoJs<DocumentPictureInPictureEventInit>,
    ) -> DocumentPictureInPictureEvent {
        Js::new_DocumentPictureInPictureEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// `readonly attribute Window window`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentPictureInPictureEvent/window) · [Specification](https://wicg.github.io/document-picture-in-picture/#dom-documentpictureinpictureevent-window)
    #[inline]
    pub fn window(&self) -> Window {
        FromJs::from_js(Js::get_window__as_value(js(self)))
    }
}

impl DocumentPictureInPictureEventInit {
    /// `dictionary DocumentPictureInPictureEventInit : EventInit`
    pub fn new(window: &Window) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "window", window.as_ref());
        this
    }

    /// `required Window window`
    #[doc(alias = "window")]
    pub fn get_window(&self) -> Window {
        property::get(self, "window")
    }

    /// `required Window window`
    #[doc(alias = "window")]
    pub fn set_window(&self, value: &Window) -> &Self {
        property::set(self, "window", value.as_ref());
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

impl Window {
    /// `readonly attribute DocumentPictureInPicture documentPictureInPicture`
    ///
    /// Exposed in Window only.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/documentPictureInPicture) · [Specification](https://wicg.github.io/document-picture-in-picture/#dom-window-documentpictureinpicture)
    ///
    /// `None` where the page or the global object does not have it.
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
