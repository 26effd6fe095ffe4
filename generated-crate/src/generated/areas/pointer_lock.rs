//! Keeping the mouse pointer, for games and 3D views

use crate::runtime::prelude::*;
use crate::{Document, Element, Event, PointerLockOptions, ShadowRoot};

impl Document {
    /// The handler of the event `pointerlockchange`.
    ///
    /// `attribute EventHandler onpointerlockchange`
    ///
    /// Feature `pointer-lock`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/pointerlockchange_event) · [Specification](https://w3c.github.io/pointerlock/#pointerlockchange-and-pointerlockerror-events)
    pub fn onpointerlockchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onpointerlockchange")
    }

    /// Sets the handler of the event `pointerlockchange`.
    ///
    /// Feature `pointer-lock`.
    #[doc(alias = "onpointerlockchange")]
    pub fn set_onpointerlockchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onpointerlockchange", nullable(value))
    }

    /// The handler of the event `pointerlockerror`.
    ///
    /// `attribute EventHandler onpointerlockerror`
    ///
    /// Feature `pointer-lock`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/pointerlockerror_event) · [Specification](https://w3c.github.io/pointerlock/#pointerlockchange-and-pointerlockerror-events)
    pub fn onpointerlockerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onpointerlockerror")
    }

    /// Sets the handler of the event `pointerlockerror`.
    ///
    /// Feature `pointer-lock`.
    #[doc(alias = "onpointerlockerror")]
    pub fn set_onpointerlockerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onpointerlockerror", nullable(value))
    }

    /// Gives the mouse pointer back to the user.
    ///
    /// `undefined exitPointerLock()`
    ///
    /// Feature `pointer-lock`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/exitPointerLock) · [Specification](https://w3c.github.io/pointerlock/#dom-document-exitpointerlock)
    #[doc(alias = "exitPointerLock")]
    #[inline]
    pub fn exit_pointer_lock(&self) {
        Js::call_exitPointerLock(js(self))
    }

    /// The element that has locked the mouse pointer, or null.
    ///
    /// `readonly attribute Element? pointerLockElement`
    ///
    /// Feature `pointer-lock`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/pointerLockElement) · [Specification](https://w3c.github.io/pointerlock/#dom-documentorshadowroot-pointerlockelement)
    #[doc(alias = "pointerLockElement")]
    #[inline]
    pub fn pointer_lock_element(&self) -> Option<Element> {
        Js::get_pointerLockElement__as_option_value(js(self)).map(Js::read)
    }
}

impl ShadowRoot {
    /// The element that has locked the mouse pointer, or null.
    ///
    /// `readonly attribute Element? pointerLockElement`
    ///
    /// Feature `pointer-lock`. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/pointerLockElement) · [Specification](https://w3c.github.io/pointerlock/#dom-documentorshadowroot-pointerlockelement)
    #[doc(alias = "pointerLockElement")]
    #[inline]
    pub fn pointer_lock_element(&self) -> Option<Element> {
        Js::get_pointerLockElement__as_option_value(js(self)).map(Js::read)
    }
}

impl Element {
    /// Hides the mouse pointer and sends its raw movement to this element, with no screen edges.
    ///
    /// `Promise<undefined> requestPointerLock(optional PointerLockOptions options = {})`
    ///
    /// Feature `pointer-lock`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/requestPointerLock) · [Specification](https://w3c.github.io/pointerlock/#dom-element-requestpointerlock)
    #[doc(alias = "requestPointerLock")]
    #[inline]
    pub fn request_pointer_lock(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_requestPointerLock__as_value(js(self)))
    }

    /// As `request_pointer_lock`, with `options`.
    ///
    /// `Promise<undefined> requestPointerLock(optional PointerLockOptions options = {})`
    ///
    /// Feature `pointer-lock`.
    #[doc(alias = "requestPointerLock")]
    #[inline]
    pub fn request_pointer_lock_with_options(&self, options: &PointerLockOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_requestPointerLock__value__as_value(js(self), options.as_ref()))
    }
}

impl PointerLockOptions {
    /// The options of `Element.requestPointerLock`.
    ///
    /// `dictionary PointerLockOptions`
    ///
    /// Feature `pointer-lock`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to report movement without the system's mouse acceleration.
    ///
    /// `boolean unadjustedMovement = false`
    ///
    /// Feature `pointer-lock`.
    #[doc(alias = "unadjustedMovement")]
    pub fn get_unadjusted_movement(&self) -> Option<bool> {
        property::get(self, "unadjustedMovement")
    }

    /// Sets whether to report movement without the system's mouse acceleration.
    ///
    /// Feature `pointer-lock`.
    #[doc(alias = "unadjustedMovement")]
    pub fn set_unadjusted_movement(&self, value: bool) -> &Self {
        property::set_bool(self, "unadjustedMovement", value);
        self
    }
}

impl Default for PointerLockOptions {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "pointerLockElement")]
    pub(crate) fn get_pointerLockElement__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "exitPointerLock")]
    pub(crate) fn call_exitPointerLock(this: &Js);
    #[wasm_bindgen(catch, method, js_name = "requestPointerLock")]
    pub(crate) fn try_call_requestPointerLock__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestPointerLock")]
    pub(crate) fn try_call_requestPointerLock__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}
