//! Showing an element on the full screen

use crate::runtime::prelude::*;
use crate::{Document, Element, Event, FullscreenKeyboardLock, FullscreenNavigationUi, FullscreenOptions, ShadowRoot};

impl Document {
    /// Whether the document is allowed to go fullscreen.
    ///
    /// `readonly attribute boolean fullscreenEnabled`
    ///
    /// Feature `fullscreen`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/fullscreenEnabled) · [Specification](https://fullscreen.spec.whatwg.org/#ref-for-dom-document-fullscreenenabled①)
    #[doc(alias = "fullscreenEnabled")]
    #[inline]
    pub fn fullscreen_enabled(&self) -> bool {
        Js::get_fullscreenEnabled__as_bool(js(self)).get()
    }

    /// Whether an element is shown in fullscreen; out of date in favor of `fullscreenElement`.
    ///
    /// `readonly attribute boolean fullscreen`
    ///
    /// Feature `fullscreen`. [MDN](https://developer.mozilla.org/docs/Web/API/Document/fullscreen) · [Specification](https://fullscreen.spec.whatwg.org/#dom-document-fullscreen)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Document/fullscreen"]
    #[inline]
    pub fn fullscreen(&self) -> bool {
        Js::get_fullscreen__as_bool(js(self)).get()
    }

    /// Leaves fullscreen, and resolves once that is done.
    ///
    /// `Promise<undefined> exitFullscreen()`
    ///
    /// Feature `fullscreen`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/exitFullscreen) · [Specification](https://fullscreen.spec.whatwg.org/#ref-for-dom-document-exitfullscreen①)
    #[doc(alias = "exitFullscreen")]
    #[inline]
    pub fn exit_fullscreen(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_exitFullscreen__as_value(js(self)))
    }

    /// The handler of the event `fullscreenchange`.
    ///
    /// `attribute EventHandler onfullscreenchange`
    ///
    /// Feature `fullscreen`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/fullscreenchange_event) · [Specification](https://fullscreen.spec.whatwg.org/#handler-document-onfullscreenchange)
    pub fn onfullscreenchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onfullscreenchange")
    }

    /// Sets the handler of the event `fullscreenchange`.
    ///
    /// Feature `fullscreen`.
    #[doc(alias = "onfullscreenchange")]
    pub fn set_onfullscreenchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onfullscreenchange", nullable(value))
    }

    /// The handler of the event `fullscreenerror`.
    ///
    /// `attribute EventHandler onfullscreenerror`
    ///
    /// Feature `fullscreen`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/fullscreenerror_event) · [Specification](https://fullscreen.spec.whatwg.org/#handler-document-onfullscreenerror)
    pub fn onfullscreenerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onfullscreenerror")
    }

    /// Sets the handler of the event `fullscreenerror`.
    ///
    /// Feature `fullscreen`.
    #[doc(alias = "onfullscreenerror")]
    pub fn set_onfullscreenerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onfullscreenerror", nullable(value))
    }

    /// The element shown in fullscreen, or null if there is none.
    ///
    /// `readonly attribute Element? fullscreenElement`
    ///
    /// Feature `fullscreen`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/fullscreenElement) · [Specification](https://fullscreen.spec.whatwg.org/#ref-for-dom-document-fullscreenelement①)
    #[doc(alias = "fullscreenElement")]
    #[inline]
    pub fn fullscreen_element(&self) -> Option<Element> {
        Js::get_fullscreenElement__as_option_value(js(self)).map(Js::read)
    }
}

impl ShadowRoot {
    /// The element shown in fullscreen, or null if there is none.
    ///
    /// `readonly attribute Element? fullscreenElement`
    ///
    /// Feature `fullscreen`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/fullscreenElement) · [Specification](https://fullscreen.spec.whatwg.org/#ref-for-dom-document-fullscreenelement②)
    #[doc(alias = "fullscreenElement")]
    #[inline]
    pub fn fullscreen_element(&self) -> Option<Element> {
        Js::get_fullscreenElement__as_option_value(js(self)).map(Js::read)
    }
}

impl Element {
    /// Asks to show the element in fullscreen, which needs a user gesture; resolves once it is shown.
    ///
    /// `Promise<undefined> requestFullscreen(optional FullscreenOptions options = {})`
    ///
    /// Feature `fullscreen`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/requestFullscreen) · [Specification](https://fullscreen.spec.whatwg.org/#ref-for-dom-element-requestfullscreen①)
    #[doc(alias = "requestFullscreen")]
    #[inline]
    pub fn request_fullscreen(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_requestFullscreen__as_value(js(self)))
    }

    /// As `request_fullscreen`, with `options`.
    ///
    /// `Promise<undefined> requestFullscreen(optional FullscreenOptions options = {})`
    ///
    /// Feature `fullscreen`.
    #[doc(alias = "requestFullscreen")]
    #[inline]
    pub fn request_fullscreen_with_options(&self, options: &FullscreenOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_requestFullscreen__value__as_value(js(self), options.as_ref()))
    }

    /// The handler of the event `fullscreenchange`.
    ///
    /// `attribute EventHandler onfullscreenchange`
    ///
    /// Feature `fullscreen`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/fullscreenchange_event) · [Specification](https://fullscreen.spec.whatwg.org/#handler-document-onfullscreenchange)
    pub fn onfullscreenchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onfullscreenchange")
    }

    /// Sets the handler of the event `fullscreenchange`.
    ///
    /// Feature `fullscreen`.
    #[doc(alias = "onfullscreenchange")]
    pub fn set_onfullscreenchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onfullscreenchange", nullable(value))
    }

    /// The handler of the event `fullscreenerror`.
    ///
    /// `attribute EventHandler onfullscreenerror`
    ///
    /// Feature `fullscreen`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/fullscreenerror_event) · [Specification](https://fullscreen.spec.whatwg.org/#handler-document-onfullscreenerror)
    pub fn onfullscreenerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onfullscreenerror")
    }

    /// Sets the handler of the event `fullscreenerror`.
    ///
    /// Feature `fullscreen`.
    #[doc(alias = "onfullscreenerror")]
    pub fn set_onfullscreenerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onfullscreenerror", nullable(value))
    }
}

impl FullscreenOptions {
    /// Options for showing an element in fullscreen.
    ///
    /// `dictionary FullscreenOptions`
    ///
    /// Feature `fullscreen`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// How much of the keyboard the page captures, for instance to receive Escape itself.
    ///
    /// `FullscreenKeyboardLock keyboardLock = "none"`
    ///
    /// Feature `fullscreen`.
    #[doc(alias = "keyboardLock")]
    pub fn get_keyboard_lock(&self) -> Option<FullscreenKeyboardLock> {
        property::get(self, "keyboardLock")
    }

    /// Sets how much of the keyboard the page captures, for instance to receive Escape itself.
    ///
    /// Feature `fullscreen`.
    #[doc(alias = "keyboardLock")]
    pub fn set_keyboard_lock(&self, value: FullscreenKeyboardLock) -> &Self {
        property::set_str(self, "keyboardLock", value.as_str());
        self
    }

    /// Whether the browser should show its navigation controls; `"auto"` leaves it to the browser.
    ///
    /// `FullscreenNavigationUI navigationUI = "auto"`
    ///
    /// Feature `fullscreen`.
    #[doc(alias = "navigationUI")]
    pub fn get_navigation_ui(&self) -> Option<FullscreenNavigationUi> {
        property::get(self, "navigationUI")
    }

    /// Sets whether the browser should show its navigation controls; `"auto"` leaves it to the browser.
    ///
    /// Feature `fullscreen`.
    #[doc(alias = "navigationUI")]
    pub fn set_navigation_ui(&self, value: FullscreenNavigationUi) -> &Self {
        property::set_str(self, "navigationUI", value.as_str());
        self
    }
}

impl Default for FullscreenOptions {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "fullscreen")]
    pub(crate) fn get_fullscreen__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "fullscreenElement")]
    pub(crate) fn get_fullscreenElement__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "fullscreenEnabled")]
    pub(crate) fn get_fullscreenEnabled__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "exitFullscreen")]
    pub(crate) fn try_call_exitFullscreen__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestFullscreen")]
    pub(crate) fn try_call_requestFullscreen__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestFullscreen")]
    pub(crate) fn try_call_requestFullscreen__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}
