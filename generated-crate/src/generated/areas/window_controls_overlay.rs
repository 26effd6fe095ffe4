//! Drawing in the title bar of an installed app

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    DomRect, Navigator, WindowControlsOverlay, WindowControlsOverlayGeometryChangeEvent,
    WindowControlsOverlayGeometryChangeEventInit,
};

#[cfg(feature = "experimental")]
impl Navigator {
    /// The state of the title bar area that an installed app may draw in.
    ///
    /// `readonly attribute WindowControlsOverlay windowControlsOverlay`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `window-controls-overlay` and `experimental`. Exposed in Window only. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/windowControlsOverlay) · [Specification](https://wicg.github.io/window-controls-overlay/#windowcontrolsoverlay-interface)
    #[doc(alias = "windowControlsOverlay")]
    #[inline]
    pub fn window_controls_overlay(&self) -> Option<WindowControlsOverlay> {
        Js::get_windowControlsOverlay__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl WindowControlsOverlay {
    /// Whether the page extends into the title bar at the moment.
    ///
    /// `readonly attribute boolean visible`
    ///
    /// Features `window-controls-overlay` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WindowControlsOverlay/visible) · [Specification](https://wicg.github.io/window-controls-overlay/#the-visible-attribute)
    #[inline]
    pub fn visible(&self) -> bool {
        Js::get_visible__as_bool(js(self)).get()
    }

    /// Returns the part of the title bar that the page may use, in CSS pixels; empty if not visible.
    ///
    /// `DOMRect getTitlebarAreaRect()`
    ///
    /// Features `window-controls-overlay` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WindowControlsOverlay/getTitlebarAreaRect) · [Specification](https://wicg.github.io/window-controls-overlay/#the-gettitlebararearect-method)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getTitlebarAreaRect")]
    #[inline]
    pub fn get_titlebar_area_rect(&self) -> Result<DomRect, Exception> {
        Js::try_call_getTitlebarAreaRect__as_value(js(self)).map(Js::read)
    }

    /// The handler of the event `geometrychange`.
    ///
    /// `attribute EventHandler ongeometrychange`
    ///
    /// Features `window-controls-overlay` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WindowControlsOverlay/geometrychange_event) · [Specification](https://wicg.github.io/window-controls-overlay/#the-ongeometrychange-attribute)
    pub fn ongeometrychange(&self) -> Option<Function<fn(WindowControlsOverlayGeometryChangeEvent)>> {
        property::get(self, "ongeometrychange")
    }

    /// Sets the handler of the event `geometrychange`.
    ///
    /// Features `window-controls-overlay` and `experimental`.
    #[doc(alias = "ongeometrychange")]
    pub fn set_ongeometrychange(&self, value: Option<&Function<fn(WindowControlsOverlayGeometryChangeEvent)>>) {
        property::set(self, "ongeometrychange", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl WindowControlsOverlayGeometryChangeEvent {
    /// Makes a new `WindowControlsOverlayGeometryChangeEvent`.
    ///
    /// `constructor(DOMString type, WindowControlsOverlayGeometryChangeEventInit eventInitDict)`
    ///
    /// Features `window-controls-overlay` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WindowControlsOverlayGeometryChangeEvent/WindowControlsOverlayGeometryChangeEvent) · [Specification](https://wicg.github.io/window-controls-overlay/#windowcontrolsoverlay-interface)
    #[inline]
    pub fn new(
        type_: &str,
        event_init_dict: impl IntoJs<WindowControlsOverlayGeometryChangeEventInit>,
    ) -> WindowControlsOverlayGeometryChangeEvent {
        Js::new_WindowControlsOverlayGeometryChangeEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The part of the title bar that the page may use, in CSS pixels.
    ///
    /// `readonly attribute DOMRect titlebarAreaRect`
    ///
    /// Features `window-controls-overlay` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WindowControlsOverlayGeometryChangeEvent/titlebarAreaRect) · [Specification](https://wicg.github.io/window-controls-overlay/#windowcontrolsoverlay-interface)
    #[doc(alias = "titlebarAreaRect")]
    #[inline]
    pub fn titlebar_area_rect(&self) -> DomRect {
        FromJs::from_js(Js::get_titlebarAreaRect__as_value(js(self)))
    }

    /// Whether the page extends into the title bar now.
    ///
    /// `readonly attribute boolean visible`
    ///
    /// Features `window-controls-overlay` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WindowControlsOverlayGeometryChangeEvent/visible) · [Specification](https://wicg.github.io/window-controls-overlay/#windowcontrolsoverlay-interface)
    #[inline]
    pub fn visible(&self) -> bool {
        Js::get_visible__as_bool(js(self)).get()
    }
}

#[cfg(feature = "experimental")]
impl WindowControlsOverlayGeometryChangeEventInit {
    /// The properties for a new `WindowControlsOverlayGeometryChangeEvent`.
    ///
    /// `dictionary WindowControlsOverlayGeometryChangeEventInit : EventInit`
    ///
    /// Features `window-controls-overlay` and `experimental`.
    pub fn new(titlebar_area_rect: &DomRect) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "titlebarAreaRect", titlebar_area_rect.as_ref());
        this
    }

    /// The part of the title bar that the page may use, in CSS pixels.
    ///
    /// `required DOMRect titlebarAreaRect`
    ///
    /// Features `window-controls-overlay` and `experimental`.
    #[doc(alias = "titlebarAreaRect")]
    pub fn get_titlebar_area_rect(&self) -> DomRect {
        property::get(self, "titlebarAreaRect")
    }

    /// Sets the part of the title bar that the page may use, in CSS pixels.
    ///
    /// Features `window-controls-overlay` and `experimental`.
    #[doc(alias = "titlebarAreaRect")]
    pub fn set_titlebar_area_rect(&self, value: &DomRect) -> &Self {
        property::set(self, "titlebarAreaRect", value.as_ref());
        self
    }

    /// Whether the page extends into the title bar now.
    ///
    /// `boolean visible = false`
    ///
    /// Features `window-controls-overlay` and `experimental`.
    #[doc(alias = "visible")]
    pub fn get_visible(&self) -> Option<bool> {
        property::get(self, "visible")
    }

    /// Sets whether the page extends into the title bar now.
    ///
    /// Features `window-controls-overlay` and `experimental`.
    #[doc(alias = "visible")]
    pub fn set_visible(&self, value: bool) -> &Self {
        property::set_bool(self, "visible", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `window-controls-overlay` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `window-controls-overlay` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `window-controls-overlay` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "titlebarAreaRect")]
    pub(crate) fn get_titlebarAreaRect__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "windowControlsOverlay")]
    pub(crate) fn get_windowControlsOverlay__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "getTitlebarAreaRect")]
    pub(crate) fn try_call_getTitlebarAreaRect__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "WindowControlsOverlayGeometryChangeEvent")]
    pub(crate) fn new_WindowControlsOverlayGeometryChangeEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}
