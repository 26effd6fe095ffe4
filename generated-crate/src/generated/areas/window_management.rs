//! Several screens, and placing windows on them

use crate::runtime::prelude::*;
use crate::{FullscreenOptions, ScreenDetailed};
#[cfg(feature = "experimental")]
use crate::{Event, Screen, ScreenDetails, Window};

#[cfg(feature = "experimental")]
impl Screen {
    /// Whether the computer has more than one screen.
    ///
    /// `readonly attribute boolean isExtended`
    ///
    /// Features `window-management` and `experimental`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Screen/isExtended) · [Specification](https://w3c.github.io/window-management/#api-screen-isExtended-attribute)
    #[doc(alias = "isExtended")]
    #[inline]
    pub fn is_extended(&self) -> bool {
        Js::get_isExtended__as_bool(js(self)).get()
    }

    /// The handler of the event `change`.
    ///
    /// `attribute EventHandler onchange`
    ///
    /// Features `window-management` and `experimental`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Screen/change_event) · [Specification](https://w3c.github.io/window-management/#api-screen-onchange-attribute)
    pub fn onchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onchange")
    }

    /// Sets the handler of the event `change`.
    ///
    /// Features `window-management` and `experimental`.
    #[doc(alias = "onchange")]
    pub fn set_onchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onchange", nullable(value))
    }
}

impl FullscreenOptions {
    /// The screen on which to show the element. Without it, the browser chooses.
    ///
    /// `ScreenDetailed screen`
    ///
    /// Feature `window-management`.
    #[doc(alias = "screen")]
    pub fn get_screen(&self) -> Option<ScreenDetailed> {
        property::get(self, "screen")
    }

    /// Sets the screen on which to show the element. Without it, the browser chooses.
    ///
    /// Feature `window-management`.
    #[doc(alias = "screen")]
    pub fn set_screen(&self, value: &ScreenDetailed) -> &Self {
        property::set(self, "screen", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Window {
    /// Resolves to the details of all screens, after asking the user for permission.
    ///
    /// `Promise<ScreenDetails> getScreenDetails()`
    ///
    /// Features `window-management` and `experimental`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/getScreenDetails) · [Specification](https://w3c.github.io/window-management/#api-window-getScreenDetails-method)
    #[doc(alias = "getScreenDetails")]
    #[inline]
    pub fn get_screen_details(&self) -> Promise<ScreenDetails> {
        Promise::of_call(Js::try_call_getScreenDetails__as_value(js(self)))
    }

    /// Minimizes the window of an installed app; needs the window management permission.
    ///
    /// `Promise<undefined> minimize()`
    ///
    /// Features `window-management` and `experimental`. In secure contexts only. [Specification](https://w3c.github.io/window-management/#api-window-minimize-method)
    #[inline]
    pub fn minimize(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_minimize__as_value(js(self)))
    }

    /// Maximizes the window of an installed app; needs the window management permission.
    ///
    /// `Promise<undefined> maximize()`
    ///
    /// Features `window-management` and `experimental`. In secure contexts only. [Specification](https://w3c.github.io/window-management/#api-window-maximize-method)
    #[inline]
    pub fn maximize(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_maximize__as_value(js(self)))
    }

    /// Gives the window of an installed app its normal size again; needs the window management permission.
    ///
    /// `Promise<undefined> restore()`
    ///
    /// Features `window-management` and `experimental`. In secure contexts only. [Specification](https://w3c.github.io/window-management/#api-window-restore-method)
    #[inline]
    pub fn restore(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_restore__as_value(js(self)))
    }

    /// Lets the user resize the window of an installed app, or not.
    ///
    /// `Promise<undefined> setResizable(boolean resizable)`
    ///
    /// Features `window-management` and `experimental`. In secure contexts only. [MDN](https://developer.mozilla.org/docs/Web/API/Window/setResizable) · [Specification](https://w3c.github.io/window-management/#api-window-setresizable-method)
    #[doc(alias = "setResizable")]
    #[inline]
    pub fn set_resizable(&self, resizable: bool) -> Promise<()> {
        Promise::of_call(Js::try_call_setResizable__bool__as_value(js(self), resizable))
    }
}

#[cfg(feature = "experimental")]
impl ScreenDetails {
    /// All screens; a `screenschange` event tells when one comes or goes.
    ///
    /// `readonly attribute FrozenArray<ScreenDetailed> screens`
    ///
    /// Features `window-management` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ScreenDetails/screens) · [Specification](https://w3c.github.io/window-management/#ref-for-dom-screendetails-screens)
    #[inline]
    pub fn screens(&self) -> Array<ScreenDetailed> {
        FromJs::from_js(Js::get_screens__as_value(js(self)))
    }

    /// The screen that the window is on.
    ///
    /// `readonly attribute ScreenDetailed currentScreen`
    ///
    /// Features `window-management` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ScreenDetails/currentScreen) · [Specification](https://w3c.github.io/window-management/#ref-for-dom-screendetails-currentscreen)
    #[doc(alias = "currentScreen")]
    #[inline]
    pub fn current_screen(&self) -> ScreenDetailed {
        FromJs::from_js(Js::get_currentScreen__as_value(js(self)))
    }

    /// The handler of the event `screenschange`.
    ///
    /// `attribute EventHandler onscreenschange`
    ///
    /// Features `window-management` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ScreenDetails/screenschange_event) · [Specification](https://w3c.github.io/window-management/#eventdef-screendetails-screenschange)
    pub fn onscreenschange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onscreenschange")
    }

    /// Sets the handler of the event `screenschange`.
    ///
    /// Features `window-management` and `experimental`.
    #[doc(alias = "onscreenschange")]
    pub fn set_onscreenschange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onscreenschange", nullable(value))
    }

    /// The handler of the event `currentscreenchange`.
    ///
    /// `attribute EventHandler oncurrentscreenchange`
    ///
    /// Features `window-management` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ScreenDetails/currentscreenchange_event) · [Specification](https://w3c.github.io/window-management/#eventdef-screendetails-currentscreenchange)
    pub fn oncurrentscreenchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncurrentscreenchange")
    }

    /// Sets the handler of the event `currentscreenchange`.
    ///
    /// Features `window-management` and `experimental`.
    #[doc(alias = "oncurrentscreenchange")]
    pub fn set_oncurrentscreenchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncurrentscreenchange", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl ScreenDetailed {
    /// The left edge of the usable area in CSS pixels, counted across all screens.
    ///
    /// `readonly attribute long availLeft`
    ///
    /// Features `window-management` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ScreenDetailed/availLeft) · [Specification](https://w3c.github.io/window-management/#ref-for-dom-screendetailed-availleft)
    #[doc(alias = "availLeft")]
    #[inline]
    pub fn avail_left(&self) -> i32 {
        Js::get_availLeft__as_number(js(self)) as i32
    }

    /// The top edge of the usable area in CSS pixels, counted across all screens.
    ///
    /// `readonly attribute long availTop`
    ///
    /// Features `window-management` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ScreenDetailed/availTop) · [Specification](https://w3c.github.io/window-management/#ref-for-dom-screendetailed-availtop)
    #[doc(alias = "availTop")]
    #[inline]
    pub fn avail_top(&self) -> i32 {
        Js::get_availTop__as_number(js(self)) as i32
    }

    /// The left edge of the screen in CSS pixels, counted across all screens.
    ///
    /// `readonly attribute long left`
    ///
    /// Features `window-management` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ScreenDetailed/left) · [Specification](https://w3c.github.io/window-management/#ref-for-dom-screendetailed-left)
    #[inline]
    pub fn left(&self) -> i32 {
        Js::get_left__as_number(js(self)) as i32
    }

    /// The top edge of the screen in CSS pixels, counted across all screens.
    ///
    /// `readonly attribute long top`
    ///
    /// Features `window-management` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ScreenDetailed/top) · [Specification](https://w3c.github.io/window-management/#ref-for-dom-screendetailed-top)
    #[inline]
    pub fn top(&self) -> i32 {
        Js::get_top__as_number(js(self)) as i32
    }

    /// Whether this is the main screen of the system.
    ///
    /// `readonly attribute boolean isPrimary`
    ///
    /// Features `window-management` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ScreenDetailed/isPrimary) · [Specification](https://w3c.github.io/window-management/#ref-for-dom-screendetailed-isprimary)
    #[doc(alias = "isPrimary")]
    #[inline]
    pub fn is_primary(&self) -> bool {
        Js::get_isPrimary__as_bool(js(self)).get()
    }

    /// Whether the screen is built into the device.
    ///
    /// `readonly attribute boolean isInternal`
    ///
    /// Features `window-management` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ScreenDetailed/isInternal) · [Specification](https://w3c.github.io/window-management/#ref-for-dom-screendetailed-isinternal)
    #[doc(alias = "isInternal")]
    #[inline]
    pub fn is_internal(&self) -> bool {
        Js::get_isInternal__as_bool(js(self)).get()
    }

    /// The number of device pixels for each CSS pixel on this screen.
    ///
    /// `readonly attribute float devicePixelRatio`
    ///
    /// Features `window-management` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ScreenDetailed/devicePixelRatio) · [Specification](https://w3c.github.io/window-management/#ref-for-dom-screendetailed-devicepixelratio)
    #[doc(alias = "devicePixelRatio")]
    #[inline]
    pub fn device_pixel_ratio(&self) -> f32 {
        Js::get_devicePixelRatio__as_number(js(self)) as f32
    }

    /// A name of the screen for people.
    ///
    /// `readonly attribute DOMString label`
    ///
    /// Features `window-management` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ScreenDetailed/label) · [Specification](https://w3c.github.io/window-management/#ref-for-dom-screendetailed-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "currentScreen")]
    pub(crate) fn get_currentScreen__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "isExtended")]
    pub(crate) fn get_isExtended__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "isInternal")]
    pub(crate) fn get_isInternal__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "screens")]
    pub(crate) fn get_screens__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "getScreenDetails")]
    pub(crate) fn try_call_getScreenDetails__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "maximize")]
    pub(crate) fn try_call_maximize__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "minimize")]
    pub(crate) fn try_call_minimize__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "restore")]
    pub(crate) fn try_call_restore__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setResizable")]
    pub(crate) fn try_call_setResizable__bool__as_value(this: &Js, a0: bool) -> Result<Js, Exception>;
}
