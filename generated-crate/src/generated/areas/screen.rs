//! The screen: its size, its colours, its orientation

use crate::runtime::prelude::*;
use crate::{Event, HtmlBodyElement, OrientationLockType, OrientationType, Screen, ScreenOrientation, Window};

impl Screen {
    /// The width of the screen in CSS pixels, without task bars and the like.
    ///
    /// `readonly attribute long availWidth`
    ///
    /// Feature `screen`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Screen/availWidth) · [Specification](https://drafts.csswg.org/cssom-view/#dom-screen-availwidth)
    #[doc(alias = "availWidth")]
    #[inline]
    pub fn avail_width(&self) -> i32 {
        Js::get_availWidth__as_number(js(self)) as i32
    }

    /// The height of the screen in CSS pixels, without task bars and the like.
    ///
    /// `readonly attribute long availHeight`
    ///
    /// Feature `screen`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Screen/availHeight) · [Specification](https://drafts.csswg.org/cssom-view/#dom-screen-availheight)
    #[doc(alias = "availHeight")]
    #[inline]
    pub fn avail_height(&self) -> i32 {
        Js::get_availHeight__as_number(js(self)) as i32
    }

    /// The width of the screen in CSS pixels.
    ///
    /// `readonly attribute long width`
    ///
    /// Feature `screen`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Screen/width) · [Specification](https://drafts.csswg.org/cssom-view/#dom-screen-width)
    #[inline]
    pub fn width(&self) -> i32 {
        Js::get_width__as_number(js(self)) as i32
    }

    /// The height of the screen in CSS pixels.
    ///
    /// `readonly attribute long height`
    ///
    /// Feature `screen`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Screen/height) · [Specification](https://drafts.csswg.org/cssom-view/#dom-screen-height)
    #[inline]
    pub fn height(&self) -> i32 {
        Js::get_height__as_number(js(self)) as i32
    }

    /// The number of bits for the color of a pixel, mostly 24.
    ///
    /// `readonly attribute unsigned long colorDepth`
    ///
    /// Feature `screen`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Screen/colorDepth) · [Specification](https://drafts.csswg.org/cssom-view/#dom-screen-colordepth)
    #[doc(alias = "colorDepth")]
    #[inline]
    pub fn color_depth(&self) -> u32 {
        Js::get_colorDepth__as_number(js(self)) as u32
    }

    /// The same as `colorDepth`.
    ///
    /// `readonly attribute unsigned long pixelDepth`
    ///
    /// Feature `screen`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Screen/pixelDepth) · [Specification](https://drafts.csswg.org/cssom-view/#dom-screen-pixeldepth)
    #[doc(alias = "pixelDepth")]
    #[inline]
    pub fn pixel_depth(&self) -> u32 {
        Js::get_pixelDepth__as_number(js(self)) as u32
    }

    /// The orientation of the screen.
    ///
    /// `readonly attribute ScreenOrientation orientation`
    ///
    /// Feature `screen`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/Screen/orientation) · [Specification](https://w3c.github.io/screen-orientation/#dom-screen-orientation)
    #[inline]
    pub fn orientation(&self) -> ScreenOrientation {
        FromJs::from_js(Js::get_orientation__as_value(js(self)))
    }
}

impl HtmlBodyElement {
    /// The handler of the event `orientationchange`.
    ///
    /// `attribute EventHandler onorientationchange`
    ///
    /// Feature `screen`. [Specification](https://compat.spec.whatwg.org/#windoworientation-interface)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://compat.spec.whatwg.org/#windoworientation-interface"]
    pub fn onorientationchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onorientationchange")
    }

    /// Sets the handler of the event `orientationchange`.
    ///
    /// Feature `screen`.
    #[doc(alias = "onorientationchange")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://compat.spec.whatwg.org/#windoworientation-interface"]
    pub fn set_onorientationchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onorientationchange", nullable(value))
    }
}

impl Window {
    /// The rotation of the screen in degrees (0, 90, -90 or 180); obsolete, use `screen.orientation`.
    ///
    /// `readonly attribute short orientation`
    ///
    /// Feature `screen`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/orientation) · [Specification](https://compat.spec.whatwg.org/#dfn-window-orientation-angle)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Window/orientation"]
    #[inline]
    pub fn orientation(&self) -> i16 {
        Js::get_orientation__as_number(js(self)) as i16
    }

    /// The handler of the event `orientationchange`.
    ///
    /// `attribute EventHandler onorientationchange`
    ///
    /// Feature `screen`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/orientationchange_event) · [Specification](https://compat.spec.whatwg.org/#event-orientationchange)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Window/orientationchange_event"]
    pub fn onorientationchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onorientationchange")
    }

    /// Sets the handler of the event `orientationchange`.
    ///
    /// Feature `screen`.
    #[doc(alias = "onorientationchange")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Window/orientationchange_event"]
    pub fn set_onorientationchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onorientationchange", nullable(value))
    }

    /// The screen that shows this window.
    ///
    /// `readonly attribute Screen screen`
    ///
    /// Feature `screen`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/screen) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-screen)
    #[inline]
    pub fn screen(&self) -> Screen {
        FromJs::from_js(Js::get_screen__as_value(js(self)))
    }
}

impl ScreenOrientation {
    /// Keeps the screen in an orientation; most browsers require fullscreen for it.
    ///
    /// `Promise<undefined> lock(OrientationLockType orientation)`
    ///
    /// Feature `screen`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ScreenOrientation/lock) · [Specification](https://w3c.github.io/screen-orientation/#dom-screenorientation-lock)
    #[inline]
    pub fn lock(&self, orientation: OrientationLockType) -> Promise<()> {
        Promise::of_call(Js::try_call_lock__str__as_value(js(self), orientation.as_str()))
    }

    /// Lets the screen turn freely again.
    ///
    /// `undefined unlock()`
    ///
    /// Feature `screen`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ScreenOrientation/unlock) · [Specification](https://w3c.github.io/screen-orientation/#dom-screenorientation-unlock)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the document is not fully active, and a `SecurityError` where it is
    /// hidden or sandboxed against locking the orientation.
    #[inline]
    pub fn unlock(&self) -> Result<(), Exception> {
        Js::try_call_unlock(js(self))
    }

    /// The current orientation, such as `landscape-primary`.
    ///
    /// `readonly attribute OrientationType type`
    ///
    /// Feature `screen`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ScreenOrientation/type) · [Specification](https://w3c.github.io/screen-orientation/#dom-screenorientation-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> OrientationType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// The clockwise rotation from the natural orientation of the screen, in degrees.
    ///
    /// `readonly attribute unsigned short angle`
    ///
    /// Feature `screen`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ScreenOrientation/angle) · [Specification](https://w3c.github.io/screen-orientation/#dom-screenorientation-angle)
    #[inline]
    pub fn angle(&self) -> u16 {
        Js::get_angle__as_number(js(self)) as u16
    }

    /// The handler of the event `change`.
    ///
    /// `attribute EventHandler onchange`
    ///
    /// Feature `screen`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ScreenOrientation/change_event) · [Specification](https://w3c.github.io/screen-orientation/#dom-screenorientation-onchange)
    pub fn onchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onchange")
    }

    /// Sets the handler of the event `change`.
    ///
    /// Feature `screen`.
    #[doc(alias = "onchange")]
    pub fn set_onchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onchange", nullable(value))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "availHeight")]
    pub(crate) fn get_availHeight__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "availWidth")]
    pub(crate) fn get_availWidth__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "colorDepth")]
    pub(crate) fn get_colorDepth__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "orientation")]
    pub(crate) fn get_orientation__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "pixelDepth")]
    pub(crate) fn get_pixelDepth__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "screen")]
    pub(crate) fn get_screen__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "lock")]
    pub(crate) fn try_call_lock__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "unlock")]
    pub(crate) fn try_call_unlock(this: &Js) -> Result<(), Exception>;
}
