//! The keyboard on the screen

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{DomRect, Event, HtmlElement, Navigator, VirtualKeyboard};

#[cfg(feature = "experimental")]
impl HtmlElement {
    /// Whether focus shows the keyboard (`auto`) or the page does so itself (`manual`), for editable elements.
    ///
    /// `attribute DOMString virtualKeyboardPolicy`
    ///
    /// Features `virtual-keyboard` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/virtualKeyboardPolicy) · [Specification](https://w3c.github.io/virtual-keyboard/#dom-elementcontenteditable-virtualkeyboardpolicy)
    #[doc(alias = "virtualKeyboardPolicy")]
    #[inline]
    pub fn virtual_keyboard_policy(&self) -> String {
        Js::get_virtualKeyboardPolicy__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets whether focus shows the keyboard (`auto`) or the page does so itself (`manual`), for editable elements.
    ///
    /// Features `virtual-keyboard` and `experimental`.
    #[doc(alias = "virtualKeyboardPolicy")]
    #[inline]
    pub fn set_virtual_keyboard_policy(&self, value: &str) {
        Js::set_virtualKeyboardPolicy__str(js(self), value)
    }
}

#[cfg(feature = "experimental")]
impl Navigator {
    /// The on-screen keyboard of the device.
    ///
    /// `readonly attribute VirtualKeyboard virtualKeyboard`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `virtual-keyboard` and `experimental`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/virtualKeyboard) · [Specification](https://w3c.github.io/virtual-keyboard/#dom-navigator-virtualkeyboard)
    #[doc(alias = "virtualKeyboard")]
    #[inline]
    pub fn virtual_keyboard(&self) -> Option<VirtualKeyboard> {
        Js::get_virtualKeyboard__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl VirtualKeyboard {
    /// Shows the keyboard; needs a focused editable element with the policy `manual` and an earlier user gesture.
    ///
    /// `undefined show()`
    ///
    /// Features `virtual-keyboard` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VirtualKeyboard/show) · [Specification](https://w3c.github.io/virtual-keyboard/#dom-virtualkeyboard-show)
    #[inline]
    pub fn show(&self) {
        Js::call_show(js(self))
    }

    /// Hides the keyboard; needs a focused editable element with the policy `manual`.
    ///
    /// `undefined hide()`
    ///
    /// Features `virtual-keyboard` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VirtualKeyboard/hide) · [Specification](https://w3c.github.io/virtual-keyboard/#dom-virtualkeyboard-hide)
    #[inline]
    pub fn hide(&self) {
        Js::call_hide(js(self))
    }

    /// The area that the keyboard covers, in CSS pixels of the viewport; all zero while it is hidden.
    ///
    /// `readonly attribute DOMRect boundingRect`
    ///
    /// Features `virtual-keyboard` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VirtualKeyboard/boundingRect) · [Specification](https://w3c.github.io/virtual-keyboard/#dom-virtualkeyboard-boundingrect)
    #[doc(alias = "boundingRect")]
    #[inline]
    pub fn bounding_rect(&self) -> DomRect {
        FromJs::from_js(Js::get_boundingRect__as_value(js(self)))
    }

    /// Whether the keyboard lies over the page instead of making the viewport smaller; false by default.
    ///
    /// `attribute boolean overlaysContent`
    ///
    /// Features `virtual-keyboard` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VirtualKeyboard/overlaysContent) · [Specification](https://w3c.github.io/virtual-keyboard/#dom-virtualkeyboard-overlayscontent)
    #[doc(alias = "overlaysContent")]
    #[inline]
    pub fn overlays_content(&self) -> bool {
        Js::get_overlaysContent__as_bool(js(self)).get()
    }

    /// Sets whether the keyboard lies over the page instead of making the viewport smaller; false by default.
    ///
    /// Features `virtual-keyboard` and `experimental`.
    #[doc(alias = "overlaysContent")]
    #[inline]
    pub fn set_overlays_content(&self, value: bool) {
        Js::set_overlaysContent__bool(js(self), value)
    }

    /// The handler of the event `geometrychange`.
    ///
    /// `attribute EventHandler ongeometrychange`
    ///
    /// Features `virtual-keyboard` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VirtualKeyboard/geometrychange_event) · [Specification](https://w3c.github.io/virtual-keyboard/#dom-virtualkeyboard-ongeometrychange)
    pub fn ongeometrychange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ongeometrychange")
    }

    /// Sets the handler of the event `geometrychange`.
    ///
    /// Features `virtual-keyboard` and `experimental`.
    #[doc(alias = "ongeometrychange")]
    pub fn set_ongeometrychange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ongeometrychange", nullable(value))
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "boundingRect")]
    pub(crate) fn get_boundingRect__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "overlaysContent")]
    pub(crate) fn get_overlaysContent__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "virtualKeyboard")]
    pub(crate) fn get_virtualKeyboard__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "virtualKeyboardPolicy")]
    pub(crate) fn get_virtualKeyboardPolicy__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "overlaysContent")]
    pub(crate) fn set_overlaysContent__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "virtualKeyboardPolicy")]
    pub(crate) fn set_virtualKeyboardPolicy__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, js_name = "hide")]
    pub(crate) fn call_hide(this: &Js);
    #[wasm_bindgen(method, js_name = "show")]
    pub(crate) fn call_show(this: &Js);
}
