//! Ink that follows the pen without delay

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{DelegatedInkTrailPresenter, Element, Ink, InkPresenterParam, InkTrailStyle, Navigator, PointerEvent};

#[cfg(feature = "experimental")]
impl Navigator {
    /// The entry point for pen trails with little delay.
    ///
    /// `readonly attribute Ink ink`
    ///
    /// Features `ink` and `experimental`. Exposed in Window only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/ink) · [Specification](https://wicg.github.io/ink-enhancement/#navigator-interface-extensions)
    #[inline]
    pub fn ink(&self) -> Ink {
        FromJs::from_js(Js::get_ink__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl Ink {
    /// Resolves to a presenter for pen trails in an area.
    ///
    /// `Promise<DelegatedInkTrailPresenter> requestPresenter(optional InkPresenterParam param = {})`
    ///
    /// Features `ink` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Ink/requestPresenter) · [Specification](https://wicg.github.io/ink-enhancement/#dom-ink-requestpresenter)
    #[doc(alias = "requestPresenter")]
    #[inline]
    pub fn request_presenter(&self) -> Promise<DelegatedInkTrailPresenter> {
        Promise::of_call(Js::try_call_requestPresenter__as_value(js(self)))
    }

    /// As `request_presenter`, with `param`.
    ///
    /// `Promise<DelegatedInkTrailPresenter> requestPresenter(optional InkPresenterParam param = {})`
    ///
    /// Features `ink` and `experimental`.
    #[doc(alias = "requestPresenter")]
    #[inline]
    pub fn request_presenter_with_param(&self, param: &InkPresenterParam) -> Promise<DelegatedInkTrailPresenter> {
        Promise::of_call(Js::try_call_requestPresenter__value__as_value(js(self), param.as_ref()))
    }
}

#[cfg(feature = "experimental")]
impl InkPresenterParam {
    /// The options of `requestPresenter`.
    ///
    /// `dictionary InkPresenterParam`
    ///
    /// Features `ink` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The element to which the trail is confined; null means the whole viewport.
    ///
    /// `Element? presentationArea = null`
    ///
    /// Features `ink` and `experimental`.
    #[doc(alias = "presentationArea")]
    pub fn get_presentation_area(&self) -> Option<Element> {
        property::get(self, "presentationArea")
    }

    /// Sets the element to which the trail is confined; null means the whole viewport.
    ///
    /// Features `ink` and `experimental`.
    #[doc(alias = "presentationArea")]
    pub fn set_presentation_area(&self, value: Option<&Element>) -> &Self {
        property::set(self, "presentationArea", nullable(value));
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for InkPresenterParam {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl DelegatedInkTrailPresenter {
    /// The element to which the trail is confined; null means the whole viewport.
    ///
    /// `readonly attribute Element? presentationArea`
    ///
    /// Features `ink` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DelegatedInkTrailPresenter/presentationArea) · [Specification](https://wicg.github.io/ink-enhancement/#dom-delegatedinktrailpresenter-presentationarea)
    #[doc(alias = "presentationArea")]
    #[inline]
    pub fn presentation_area(&self) -> Option<Element> {
        Js::get_presentationArea__as_option_value(js(self)).map(Js::read)
    }

    /// Tells the system the last point drawn by the page, from where it goes on.
    ///
    /// `undefined updateInkTrailStartPoint(PointerEvent event, InkTrailStyle style)`
    ///
    /// Features `ink` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DelegatedInkTrailPresenter/updateInkTrailStartPoint) · [Specification](https://wicg.github.io/ink-enhancement/#dom-delegatedinktrailpresenter-updateinktrailstartpoint)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "updateInkTrailStartPoint")]
    #[inline]
    pub fn update_ink_trail_start_point(&self, event: &PointerEvent, style: &InkTrailStyle) -> Result<(), Exception> {
        Js::try_call_updateInkTrailStartPoint__value2(js(self), event.as_ref(), style.as_ref())
    }
}

#[cfg(feature = "experimental")]
impl InkTrailStyle {
    /// The look of the trail that the system draws.
    ///
    /// `dictionary InkTrailStyle`
    ///
    /// Features `ink` and `experimental`.
    pub fn new(color: &str, diameter: f64) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "color", color);
        property::set_f64(&this, "diameter", diameter);
        this
    }

    /// The color of the trail as CSS text.
    ///
    /// `required DOMString color`
    ///
    /// Features `ink` and `experimental`.
    #[doc(alias = "color")]
    pub fn get_color(&self) -> String {
        property::get(self, "color")
    }

    /// Sets the color of the trail as CSS text.
    ///
    /// Features `ink` and `experimental`.
    #[doc(alias = "color")]
    pub fn set_color(&self, value: &str) -> &Self {
        property::set_str(self, "color", value);
        self
    }

    /// The width of the trail in CSS pixels.
    ///
    /// `required unrestricted double diameter`
    ///
    /// Features `ink` and `experimental`.
    #[doc(alias = "diameter")]
    pub fn get_diameter(&self) -> f64 {
        property::get(self, "diameter")
    }

    /// Sets the width of the trail in CSS pixels.
    ///
    /// Features `ink` and `experimental`.
    #[doc(alias = "diameter")]
    pub fn set_diameter(&self, value: f64) -> &Self {
        property::set_f64(self, "diameter", value);
        self
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "ink")]
    pub(crate) fn get_ink__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "presentationArea")]
    pub(crate) fn get_presentationArea__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "requestPresenter")]
    pub(crate) fn try_call_requestPresenter__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestPresenter")]
    pub(crate) fn try_call_requestPresenter__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "updateInkTrailStartPoint")]
    pub(crate) fn try_call_updateInkTrailStartPoint__value2(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<(), Exception>;
}
