//! Showing an element on the full screen

use crate::runtime::prelude::*;
use crate::{Document, Element, Event, FullscreenKeyboardLock, FullscreenNavigationUi, FullscreenOptions, ShadowRoot};

impl Document {
    /// `readonly attribute boolean fullscreenEnabled`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/fullscreenEnabled) · [Specification](https://fullscreen.spec.whatwg.org/#ref-for-dom-document-fullscreenenabled①)
    #[doc(alias = "fullscreenEnabled")]
    #[inline]
    pub fn fullscreen_enabled(&self) -> bool {
        Js::get_fullscreenEnabled__as_bool(js(self)).get()
    }

    /// `readonly attribute boolean fullscreen`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Document/fullscreen) · [Specification](https://fullscreen.spec.whatwg.org/#dom-document-fullscreen)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Document/fullscreen"]
    #[inline]
    pub fn fullscreen(&self) -> bool {
        Js::get_fullscreen__as_bool(js(self)).get()
    }

    /// `Promise<undefined> exitFullscreen()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/exitFullscreen) · [Specification](https://fullscreen.spec.whatwg.org/#ref-for-dom-document-exitfullscreen①)
    #[doc(alias = "exitFullscreen")]
    #[inline]
    pub fn exit_fullscreen(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_exitFullscreen__as_value(js(self)))
    }

    /// `attribute EventHandler onfullscreenchange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/fullscreenchange_event) · [Specification](https://fullscreen.spec.whatwg.org/#handler-document-onfullscreenchange)
    pub fn onfullscreenchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onfullscreenchange")
    }

    /// `attribute EventHandler onfullscreenchange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/fullscreenchange_event) · [Specification](https://fullscreen.spec.whatwg.org/#handler-document-onfullscreenchange)
    #[doc(alias = "onfullscreenchange")]
    pub fn set_onfullscreenchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onfullscreenchange", nullable(value))
    }

    /// `attribute EventHandler onfullscreenerror`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/fullscreenerror_event) · [Specification](https://fullscreen.spec.whatwg.org/#handler-document-onfullscreenerror)
    pub fn onfullscreenerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onfullscreenerror")
    }

    /// `attribute EventHandler onfullscreenerror`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/fullscreenerror_event) · [Specification](https://fullscreen.spec.whatwg.org/#handler-document-onfullscreenerror)
    #[doc(alias = "onfullscreenerror")]
    pub fn set_onfullscreenerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onfullscreenerror", nullable(value))
    }

    /// `readonly attribute Element? fullscreenElement`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/fullscreenElement) · [Specification](https://fullscreen.spec.whatwg.org/#ref-for-dom-document-fullscreenelement①)
    #[doc(alias = "fullscreenElement")]
    #[inline]
    pub fn fullscreen_element(&self) -> Option<Element> {
        Js::get_fullscreenElement__as_option_value(js(self)).map(Js::read)
    }
}

impl ShadowRoot {
    /// `readonly attribute Element? fullscreenElement`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/fullscreenElement) · [Specification](https://fullscreen.spec.whatwg.org/#ref-for-dom-document-fullscreenelement②)
    #[doc(alias = "fullscreenElement")]
    #[inline]
    pub fn fullscreen_element(&self) -> Option<Element> {
        Js::get_fullscreenElement__as_option_value(js(self)).map(Js::read)
    }
}

impl Element {
    /// `Promise<undefined> requestFullscreen(optional FullscreenOptions options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/requestFullscreen) · [Specification](https://fullscreen.spec.whatwg.org/#ref-for-dom-element-requestfullscreen①)
    #[doc(alias = "requestFullscreen")]
    #[inline]
    pub fn request_fullscreen(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_requestFullscreen__as_value(js(self)))
    }

    /// `Promise<undefined> requestFullscreen(optional FullscreenOptions options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/requestFullscreen) · [Specification](https://fullscreen.spec.whatwg.org/#ref-for-dom-element-requestfullscreen①)
    #[doc(alias = "requestFullscreen")]
    #[inline]
    pub fn request_fullscreen_with_options(&self, options: &FullscreenOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_requestFullscreen__value__as_value(js(self), options.as_ref()))
    }

    /// `attribute EventHandler onfullscreenchange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/fullscreenchange_event) · [Specification](https://fullscreen.spec.whatwg.org/#handler-document-onfullscreenchange)
    pub fn onfullscreenchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onfullscreenchange")
    }

    /// `attribute EventHandler onfullscreenchange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/fullscreenchange_event) · [Specification](https://fullscreen.spec.whatwg.org/#handler-document-onfullscreenchange)
    #[doc(alias = "onfullscreenchange")]
    pub fn set_onfullscreenchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onfullscreenchange", nullable(value))
    }

    /// `attribute EventHandler onfullscreenerror`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/fullscreenerror_event) · [Specification](https://fullscreen.spec.whatwg.org/#handler-document-onfullscreenerror)
    pub fn onfullscreenerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onfullscreenerror")
    }

    /// `attribute EventHandler onfullscreenerror`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/fullscreenerror_event) · [Specification](https://fullscreen.spec.whatwg.org/#handler-document-onfullscreenerror)
    #[doc(alias = "onfullscreenerror")]
    pub fn set_onfullscreenerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onfullscreenerror", nullable(value))
    }
}

impl FullscreenOptions {
    /// `dictionary FullscreenOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `FullscreenKeyboardLock keyboardLock = "none"`
    #[doc(alias = "keyboardLock")]
    pub fn get_keyboard_lock(&self) -> Option<FullscreenKeyboardLock> {
        property::get(self, "keyboardLock")
    }

    /// `FullscreenKeyboardLock keyboardLock = "none"`
    #[doc(alias = "keyboardLock")]
    pub fn set_keyboard_lock(&self, value: FullscreenKeyboardLock) -> &Self {
        property::set_str(self, "keyboardLock", value.as_str());
        self
    }

    /// `FullscreenNavigationUI navigationUI = "auto"`
    #[doc(alias = "navigationUI")]
    pub fn get_navigation_ui(&self) -> Option<FullscreenNavigationUi> {
        property::get(self, "navigationUI")
    }

    /// `FullscreenNavigationUI navigationUI = "auto"`
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
