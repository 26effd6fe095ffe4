//! The part of the page that the user sees when it is zoomed

use crate::runtime::prelude::*;
use crate::{Event, VisualViewport, Window};

impl VisualViewport {
    /// The distance from the left edge of the layout viewport to that of the visual one, in CSS pixels.
    ///
    /// `readonly attribute double offsetLeft`
    ///
    /// Feature `visual-viewport`. Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/offsetLeft) · [Specification](https://drafts.csswg.org/cssom-view/#dom-visualviewport-offsetleft)
    #[doc(alias = "offsetLeft")]
    #[inline]
    pub fn offset_left(&self) -> f64 {
        Js::get_offsetLeft__as_number(js(self))
    }

    /// The distance from the top edge of the layout viewport to that of the visual one, in CSS pixels.
    ///
    /// `readonly attribute double offsetTop`
    ///
    /// Feature `visual-viewport`. Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/offsetTop) · [Specification](https://drafts.csswg.org/cssom-view/#dom-visualviewport-offsettop)
    #[doc(alias = "offsetTop")]
    #[inline]
    pub fn offset_top(&self) -> f64 {
        Js::get_offsetTop__as_number(js(self))
    }

    /// The distance from the left edge of the page to that of the visual viewport, in CSS pixels.
    ///
    /// `readonly attribute double pageLeft`
    ///
    /// Feature `visual-viewport`. Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/pageLeft) · [Specification](https://drafts.csswg.org/cssom-view/#dom-visualviewport-pageleft)
    #[doc(alias = "pageLeft")]
    #[inline]
    pub fn page_left(&self) -> f64 {
        Js::get_pageLeft__as_number(js(self))
    }

    /// The distance from the top edge of the page to that of the visual viewport, in CSS pixels.
    ///
    /// `readonly attribute double pageTop`
    ///
    /// Feature `visual-viewport`. Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/pageTop) · [Specification](https://drafts.csswg.org/cssom-view/#dom-visualviewport-pagetop)
    #[doc(alias = "pageTop")]
    #[inline]
    pub fn page_top(&self) -> f64 {
        Js::get_pageTop__as_number(js(self))
    }

    /// The width of the visible part in CSS pixels, without a scroll bar.
    ///
    /// `readonly attribute double width`
    ///
    /// Feature `visual-viewport`. Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/width) · [Specification](https://drafts.csswg.org/cssom-view/#dom-visualviewport-width)
    #[inline]
    pub fn width(&self) -> f64 {
        Js::get_width__as_number(js(self))
    }

    /// The height of the visible part in CSS pixels, without a scroll bar.
    ///
    /// `readonly attribute double height`
    ///
    /// Feature `visual-viewport`. Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/height) · [Specification](https://drafts.csswg.org/cssom-view/#dom-visualviewport-height)
    #[inline]
    pub fn height(&self) -> f64 {
        Js::get_height__as_number(js(self))
    }

    /// The factor of the pinch zoom, 1 for none.
    ///
    /// `readonly attribute double scale`
    ///
    /// Feature `visual-viewport`. Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/scale) · [Specification](https://drafts.csswg.org/cssom-view/#dom-visualviewport-scale)
    #[inline]
    pub fn scale(&self) -> f64 {
        Js::get_scale__as_number(js(self))
    }

    /// The handler of the event `resize`.
    ///
    /// `attribute EventHandler onresize`
    ///
    /// Feature `visual-viewport`. Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/resize_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-window-resize)
    pub fn onresize(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onresize")
    }

    /// Sets the handler of the event `resize`.
    ///
    /// Feature `visual-viewport`.
    #[doc(alias = "onresize")]
    pub fn set_onresize(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onresize", nullable(value))
    }

    /// The handler of the event `scroll`.
    ///
    /// `attribute EventHandler onscroll`
    ///
    /// Feature `visual-viewport`. Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/scroll_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scroll)
    pub fn onscroll(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onscroll")
    }

    /// Sets the handler of the event `scroll`.
    ///
    /// Feature `visual-viewport`.
    #[doc(alias = "onscroll")]
    pub fn set_onscroll(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onscroll", nullable(value))
    }

    /// The handler of the event `scrollend`.
    ///
    /// `attribute EventHandler onscrollend`
    ///
    /// Feature `visual-viewport`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/scrollend_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scrollend)
    pub fn onscrollend(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onscrollend")
    }

    /// Sets the handler of the event `scrollend`.
    ///
    /// Feature `visual-viewport`.
    #[doc(alias = "onscrollend")]
    pub fn set_onscrollend(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onscrollend", nullable(value))
    }
}

impl Window {
    /// The visual viewport of the window, or null if its document is not active.
    ///
    /// `readonly attribute VisualViewport? visualViewport`
    ///
    /// Feature `visual-viewport`. Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/Window/visualViewport) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-visualviewport)
    #[doc(alias = "visualViewport")]
    #[inline]
    pub fn visual_viewport(&self) -> Option<VisualViewport> {
        Js::get_visualViewport__as_option_value(js(self)).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "pageLeft")]
    pub(crate) fn get_pageLeft__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "pageTop")]
    pub(crate) fn get_pageTop__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "scale")]
    pub(crate) fn get_scale__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "visualViewport")]
    pub(crate) fn get_visualViewport__as_option_value(this: &Js) -> Option<Js>;
}
