//! The size, the place and the orientation of the window, and moving it

use crate::runtime::prelude::*;
use crate::{Event, HtmlBodyElement, Window};

impl HtmlBodyElement {
    /// `attribute EventHandler onorientationchange`
    ///
    /// [Specification](https://compat.spec.whatwg.org/#windoworientation-interface)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://compat.spec.whatwg.org/#windoworientation-interface"]
    pub fn onorientationchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onorientationchange")
    }

    /// `attribute EventHandler onorientationchange`
    ///
    /// [Specification](https://compat.spec.whatwg.org/#windoworientation-interface)
    #[doc(alias = "onorientationchange")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://compat.spec.whatwg.org/#windoworientation-interface"]
    pub fn set_onorientationchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onorientationchange", nullable(value))
    }
}

impl Window {
    /// `readonly attribute short orientation`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/orientation) · [Specification](https://compat.spec.whatwg.org/#dfn-window-orientation-angle)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Window/orientation"]
    #[inline]
    pub fn orientation(&self) -> i16 {
        Js::get_orientation__as_number(js(self)) as i16
    }

    /// `attribute EventHandler onorientationchange`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/orientationchange_event) · [Specification](https://compat.spec.whatwg.org/#event-orientationchange)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Window/orientationchange_event"]
    pub fn onorientationchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onorientationchange")
    }

    /// `attribute EventHandler onorientationchange`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/orientationchange_event) · [Specification](https://compat.spec.whatwg.org/#event-orientationchange)
    #[doc(alias = "onorientationchange")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Window/orientationchange_event"]
    pub fn set_onorientationchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onorientationchange", nullable(value))
    }

    /// `undefined moveTo(long x, long y)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/moveTo) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-moveto)
    #[doc(alias = "moveTo")]
    #[inline]
    pub fn move_to(&self, x: i32, y: i32) {
        Js::call_moveTo__number2(js(self), x as f64, y as f64)
    }

    /// `undefined moveBy(long x, long y)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/moveBy) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-moveby)
    #[doc(alias = "moveBy")]
    #[inline]
    pub fn move_by(&self, x: i32, y: i32) {
        Js::call_moveBy__number2(js(self), x as f64, y as f64)
    }

    /// `undefined resizeTo(long width, long height)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/resizeTo) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-resizeto)
    #[doc(alias = "resizeTo")]
    #[inline]
    pub fn resize_to(&self, width: i32, height: i32) {
        Js::call_resizeTo__number2(js(self), width as f64, height as f64)
    }

    /// `undefined resizeBy(long x, long y)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/resizeBy) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-resizeby)
    #[doc(alias = "resizeBy")]
    #[inline]
    pub fn resize_by(&self, x: i32, y: i32) {
        Js::call_resizeBy__number2(js(self), x as f64, y as f64)
    }

    /// `readonly attribute long innerWidth`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/innerWidth) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-innerwidth)
    #[doc(alias = "innerWidth")]
    #[inline]
    pub fn inner_width(&self) -> i32 {
        Js::get_innerWidth__as_number(js(self)) as i32
    }

    /// `readonly attribute long innerHeight`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/innerHeight) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-innerheight)
    #[doc(alias = "innerHeight")]
    #[inline]
    pub fn inner_height(&self) -> i32 {
        Js::get_innerHeight__as_number(js(self)) as i32
    }

    /// `readonly attribute long screenX`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/screenX) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-screenx)
    #[doc(alias = "screenX")]
    #[inline]
    pub fn screen_x(&self) -> i32 {
        Js::get_screenX__as_number(js(self)) as i32
    }

    /// `readonly attribute long screenLeft`
    ///
    /// Baseline: widely available since 2018-12. [MDN](https://developer.mozilla.org/docs/Web/API/Window/screenLeft) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-screenleft)
    #[doc(alias = "screenLeft")]
    #[inline]
    pub fn screen_left(&self) -> i32 {
        Js::get_screenLeft__as_number(js(self)) as i32
    }

    /// `readonly attribute long screenY`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/screenY) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-screeny)
    #[doc(alias = "screenY")]
    #[inline]
    pub fn screen_y(&self) -> i32 {
        Js::get_screenY__as_number(js(self)) as i32
    }

    /// `readonly attribute long screenTop`
    ///
    /// Baseline: widely available since 2018-12. [MDN](https://developer.mozilla.org/docs/Web/API/Window/screenTop) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-screentop)
    #[doc(alias = "screenTop")]
    #[inline]
    pub fn screen_top(&self) -> i32 {
        Js::get_screenTop__as_number(js(self)) as i32
    }

    /// `readonly attribute long outerWidth`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/outerWidth) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-outerwidth)
    #[doc(alias = "outerWidth")]
    #[inline]
    pub fn outer_width(&self) -> i32 {
        Js::get_outerWidth__as_number(js(self)) as i32
    }

    /// `readonly attribute long outerHeight`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/outerHeight) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-outerheight)
    #[doc(alias = "outerHeight")]
    #[inline]
    pub fn outer_height(&self) -> i32 {
        Js::get_outerHeight__as_number(js(self)) as i32
    }

    /// `readonly attribute double devicePixelRatio`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/devicePixelRatio) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-devicepixelratio)
    #[doc(alias = "devicePixelRatio")]
    #[inline]
    pub fn device_pixel_ratio(&self) -> f64 {
        Js::get_devicePixelRatio__as_number(js(self))
    }
}

imports! {
    #[wasm_bindgen(method, getter, js_name = "innerHeight")]
    pub(crate) fn get_innerHeight__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "innerWidth")]
    pub(crate) fn get_innerWidth__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "orientation")]
    pub(crate) fn get_orientation__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "outerHeight")]
    pub(crate) fn get_outerHeight__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "outerWidth")]
    pub(crate) fn get_outerWidth__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "screenLeft")]
    pub(crate) fn get_screenLeft__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "screenTop")]
    pub(crate) fn get_screenTop__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "moveBy")]
    pub(crate) fn call_moveBy__number2(this: &Js, a0: f64, a1: f64);
    #[wasm_bindgen(method, js_name = "resizeBy")]
    pub(crate) fn call_resizeBy__number2(this: &Js, a0: f64, a1: f64);
    #[wasm_bindgen(method, js_name = "resizeTo")]
    pub(crate) fn call_resizeTo__number2(this: &Js, a0: f64, a1: f64);
}
