//! Being told when elements change their size

use crate::runtime::prelude::*;
use crate::{
    DomRectReadOnly, Element, ResizeObserver, ResizeObserverBoxOptions, ResizeObserverCallback, ResizeObserverEntry,
    ResizeObserverOptions, ResizeObserverSize,
};

impl ResizeObserverOptions {
    /// The options of `ResizeObserver.observe`.
    ///
    /// `dictionary ResizeObserverOptions`
    ///
    /// Feature `resize-observer`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The box to watch; the content box by default.
    ///
    /// `ResizeObserverBoxOptions box = "content-box"`
    ///
    /// Feature `resize-observer`.
    #[doc(alias = "box")]
    pub fn get_box(&self) -> Option<ResizeObserverBoxOptions> {
        property::get(self, "box")
    }

    /// Sets the box to watch; the content box by default.
    ///
    /// Feature `resize-observer`.
    #[doc(alias = "box")]
    pub fn set_box(&self, value: ResizeObserverBoxOptions) -> &Self {
        property::set_str(self, "box", value.as_str());
        self
    }
}

impl Default for ResizeObserverOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl ResizeObserver {
    /// Makes a new `ResizeObserver`.
    ///
    /// `constructor(ResizeObserverCallback callback)`
    ///
    /// Feature `resize-observer`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/ResizeObserver/ResizeObserver) · [Specification](https://drafts.csswg.org/resize-observer/#dom-resizeobserver-resizeobserver)
    #[inline]
    pub fn new(callback: impl IntoFunction<ResizeObserverCallback>) -> ResizeObserver {
        Js::new_ResizeObserver__value__as_value(&callback.into_callback().into_function()).cast()
    }

    /// Starts to watch an element; the callback is first called with its current size.
    ///
    /// `undefined observe(Element target, optional ResizeObserverOptions options = {})`
    ///
    /// Feature `resize-observer`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/ResizeObserver/observe) · [Specification](https://drafts.csswg.org/resize-observer/#dom-resizeobserver-observe)
    #[inline]
    pub fn observe(&self, target: &Element) {
        Js::call_observe__value(js(self), target.as_ref())
    }

    /// As `observe`, with `options`.
    ///
    /// `undefined observe(Element target, optional ResizeObserverOptions options = {})`
    ///
    /// Feature `resize-observer`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "observe")]
    #[inline]
    pub fn observe_with_options(&self, target: &Element, options: &ResizeObserverOptions) -> Result<(), Exception> {
        Js::try_call_observe__value2(js(self), target.as_ref(), options.as_ref())
    }

    /// Stops watching an element.
    ///
    /// `undefined unobserve(Element target)`
    ///
    /// Feature `resize-observer`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/ResizeObserver/unobserve) · [Specification](https://drafts.csswg.org/resize-observer/#dom-resizeobserver-unobserve)
    #[inline]
    pub fn unobserve(&self, target: &Element) {
        Js::call_unobserve__value(js(self), target.as_ref())
    }

    /// Stops watching all elements.
    ///
    /// `undefined disconnect()`
    ///
    /// Feature `resize-observer`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/ResizeObserver/disconnect) · [Specification](https://drafts.csswg.org/resize-observer/#dom-resizeobserver-disconnect)
    #[inline]
    pub fn disconnect(&self) {
        Js::call_disconnect(js(self))
    }
}

impl ResizeObserverEntry {
    /// The element whose size changed.
    ///
    /// `readonly attribute Element target`
    ///
    /// Feature `resize-observer`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/ResizeObserverEntry/target) · [Specification](https://drafts.csswg.org/resize-observer/#dom-resizeobserverentry-target)
    #[inline]
    pub fn target(&self) -> Element {
        FromJs::from_js(Js::get_target__as_value(js(self)))
    }

    /// The content box of the element, in CSS pixels; its position is the padding.
    ///
    /// `readonly attribute DOMRectReadOnly contentRect`
    ///
    /// Feature `resize-observer`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/ResizeObserverEntry/contentRect) · [Specification](https://drafts.csswg.org/resize-observer/#dom-resizeobserverentry-contentrect)
    #[doc(alias = "contentRect")]
    #[inline]
    pub fn content_rect(&self) -> DomRectReadOnly {
        FromJs::from_js(Js::get_contentRect__as_value(js(self)))
    }

    /// The size of the border box, one item for each fragment; at present only one.
    ///
    /// `readonly attribute FrozenArray<ResizeObserverSize> borderBoxSize`
    ///
    /// Feature `resize-observer`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/ResizeObserverEntry/borderBoxSize) · [Specification](https://drafts.csswg.org/resize-observer/#dom-resizeobserverentry-borderboxsize)
    #[doc(alias = "borderBoxSize")]
    #[inline]
    pub fn border_box_size(&self) -> Array<ResizeObserverSize> {
        FromJs::from_js(Js::get_borderBoxSize__as_value(js(self)))
    }

    /// The size of the content box, one item for each fragment; at present only one.
    ///
    /// `readonly attribute FrozenArray<ResizeObserverSize> contentBoxSize`
    ///
    /// Feature `resize-observer`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/ResizeObserverEntry/contentBoxSize) · [Specification](https://drafts.csswg.org/resize-observer/#dom-resizeobserverentry-contentboxsize)
    #[doc(alias = "contentBoxSize")]
    #[inline]
    pub fn content_box_size(&self) -> Array<ResizeObserverSize> {
        FromJs::from_js(Js::get_contentBoxSize__as_value(js(self)))
    }

    /// The size of the content box in device pixels, for sharp canvases.
    ///
    /// `readonly attribute FrozenArray<ResizeObserverSize> devicePixelContentBoxSize`
    ///
    /// Feature `resize-observer`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ResizeObserverEntry/devicePixelContentBoxSize) · [Specification](https://drafts.csswg.org/resize-observer/#dom-resizeobserverentry-devicepixelcontentboxsize)
    #[doc(alias = "devicePixelContentBoxSize")]
    #[inline]
    pub fn device_pixel_content_box_size(&self) -> Array<ResizeObserverSize> {
        FromJs::from_js(Js::get_devicePixelContentBoxSize__as_value(js(self)))
    }
}

impl ResizeObserverSize {
    /// The size along the lines of text: the width, if the text is horizontal.
    ///
    /// `readonly attribute unrestricted double inlineSize`
    ///
    /// Feature `resize-observer`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/ResizeObserverSize/inlineSize) · [Specification](https://drafts.csswg.org/resize-observer/#dom-resizeobserversize-inlinesize)
    #[doc(alias = "inlineSize")]
    #[inline]
    pub fn inline_size(&self) -> f64 {
        Js::get_inlineSize__as_number(js(self))
    }

    /// The size across the lines of text: the height, if the text is horizontal.
    ///
    /// `readonly attribute unrestricted double blockSize`
    ///
    /// Feature `resize-observer`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/ResizeObserverSize/blockSize) · [Specification](https://drafts.csswg.org/resize-observer/#dom-resizeobserversize-blocksize)
    #[doc(alias = "blockSize")]
    #[inline]
    pub fn block_size(&self) -> f64 {
        Js::get_blockSize__as_number(js(self))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "borderBoxSize")]
    pub(crate) fn get_borderBoxSize__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "contentBoxSize")]
    pub(crate) fn get_contentBoxSize__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "contentRect")]
    pub(crate) fn get_contentRect__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "devicePixelContentBoxSize")]
    pub(crate) fn get_devicePixelContentBoxSize__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(constructor, js_class = "ResizeObserver")]
    pub(crate) fn new_ResizeObserver__value__as_value(a0: &JsValue) -> Js;
}
