//! Animation elements of SVG

use crate::runtime::prelude::*;
use crate::{
    SvgAnimatedString, SvgAnimationElement, SvgElement, SvgStringList, SvgmPathElement, SvgsvgElement, TimeEvent,
};
#[cfg(feature = "experimental")]
use crate::Window;

impl SvgsvgElement {
    /// Pauses all animations in this drawing.
    ///
    /// `undefined pauseAnimations()`
    ///
    /// Feature `svg-animations`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSVGElement/pauseAnimations) · [Specification](https://svgwg.org/specs/animations/#__svg__SVGSVGElement__pauseAnimations)
    #[doc(alias = "pauseAnimations")]
    #[inline]
    pub fn pause_animations(&self) {
        Js::call_pauseAnimations(js(self))
    }

    /// Lets the animations in this drawing go on.
    ///
    /// `undefined unpauseAnimations()`
    ///
    /// Feature `svg-animations`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSVGElement/unpauseAnimations) · [Specification](https://svgwg.org/specs/animations/#__svg__SVGSVGElement__unpauseAnimations)
    #[doc(alias = "unpauseAnimations")]
    #[inline]
    pub fn unpause_animations(&self) {
        Js::call_unpauseAnimations(js(self))
    }

    /// Returns whether the animations in this drawing are paused.
    ///
    /// `boolean animationsPaused()`
    ///
    /// Feature `svg-animations`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSVGElement/animationsPaused) · [Specification](https://svgwg.org/specs/animations/#__svg__SVGSVGElement__animationsPaused)
    #[doc(alias = "animationsPaused")]
    #[inline]
    pub fn animations_paused(&self) -> bool {
        Js::call_animationsPaused__as_bool(js(self)).get()
    }

    /// Returns the time of the drawing's animations in seconds since their start.
    ///
    /// `float getCurrentTime()`
    ///
    /// Feature `svg-animations`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSVGElement/getCurrentTime) · [Specification](https://svgwg.org/specs/animations/#__svg__SVGSVGElement__getCurrentTime)
    #[doc(alias = "getCurrentTime")]
    #[inline]
    pub fn get_current_time(&self) -> f32 {
        Js::call_getCurrentTime__as_number(js(self)) as f32
    }

    /// Moves all animations of the drawing to a time in seconds.
    ///
    /// `undefined setCurrentTime(float seconds)`
    ///
    /// Feature `svg-animations`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSVGElement/setCurrentTime) · [Specification](https://svgwg.org/specs/animations/#__svg__SVGSVGElement__setCurrentTime)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "setCurrentTime")]
    #[inline]
    pub fn set_current_time(&self, seconds: f32) -> Result<(), Exception> {
        Js::try_call_setCurrentTime__number(js(self), seconds as f64)
    }
}

#[cfg(feature = "experimental")]
impl TimeEvent {
    /// The window in which the event happened.
    ///
    /// `readonly attribute WindowProxy? view`
    ///
    /// Features `svg-animations` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TimeEvent/view) · [Specification](https://svgwg.org/specs/animations/#__svg__TimeEvent__view)
    #[inline]
    pub fn view(&self) -> Option<Window> {
        Js::get_view__as_option_value(js(self)).map(Js::read)
    }

    /// For a repeat event the number of the repetition, otherwise 0.
    ///
    /// `readonly attribute long detail`
    ///
    /// Features `svg-animations` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TimeEvent/detail) · [Specification](https://svgwg.org/specs/animations/#__svg__TimeEvent__detail)
    #[inline]
    pub fn detail(&self) -> i32 {
        Js::get_detail__as_number(js(self)) as i32
    }

    /// Sets the values of an event that was made with `createEvent`.
    ///
    /// `undefined initTimeEvent(DOMString typeArg, optional Window? viewArg = null, optional long detailArg = 0)`
    ///
    /// Features `svg-animations` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TimeEvent/initTimeEvent) · [Specification](https://svgwg.org/specs/animations/#__svg__TimeEvent__initTimeEvent)
    #[doc(alias = "initTimeEvent")]
    #[inline]
    pub fn init_time_event(&self, type_arg: &str) {
        Js::call_initTimeEvent__str(js(self), type_arg)
    }

    /// As `init_time_event`, with `view_arg`.
    ///
    /// `undefined initTimeEvent(DOMString typeArg, optional Window? viewArg = null, optional long detailArg = 0)`
    ///
    /// Features `svg-animations` and `experimental`.
    #[doc(alias = "initTimeEvent")]
    #[inline]
    pub fn init_time_event_with_view_arg(&self, type_arg: &str, view_arg: Option<&Window>) {
        Js::call_initTimeEvent__str_value(js(self), type_arg, nullable(view_arg))
    }

    /// As `init_time_event_with_view_arg`, with `detail_arg`.
    ///
    /// `undefined initTimeEvent(DOMString typeArg, optional Window? viewArg = null, optional long detailArg = 0)`
    ///
    /// Features `svg-animations` and `experimental`.
    #[doc(alias = "initTimeEvent")]
    #[inline]
    pub fn init_time_event_with_view_arg_and_detail_arg(
        &self,
        type_arg: &str,
        view_arg: Option<&Window>,
        detail_arg: i32,
    ) {
        Js::call_initTimeEvent__str_value_number(js(self), type_arg, nullable(view_arg), detail_arg as f64)
    }
}

impl SvgAnimationElement {
    /// The element that is animated, or null.
    ///
    /// `readonly attribute SVGElement? targetElement`
    ///
    /// Feature `svg-animations`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimationElement/targetElement) · [Specification](https://svgwg.org/specs/animations/#__svg__SVGAnimationElement__targetElement)
    #[doc(alias = "targetElement")]
    #[inline]
    pub fn target_element(&self) -> Option<SvgElement> {
        Js::get_targetElement__as_option_value(js(self)).map(Js::read)
    }

    /// The handler of the event `begin`.
    ///
    /// `attribute EventHandler onbegin`
    ///
    /// Feature `svg-animations`.
    pub fn onbegin(&self) -> Option<Function<fn(TimeEvent)>> {
        property::get(self, "onbegin")
    }

    /// Sets the handler of the event `begin`.
    ///
    /// Feature `svg-animations`.
    #[doc(alias = "onbegin")]
    pub fn set_onbegin(&self, value: Option<&Function<fn(TimeEvent)>>) {
        property::set(self, "onbegin", nullable(value))
    }

    /// The handler of the event `end`.
    ///
    /// `attribute EventHandler onend`
    ///
    /// Feature `svg-animations`.
    pub fn onend(&self) -> Option<Function<fn(TimeEvent)>> {
        property::get(self, "onend")
    }

    /// Sets the handler of the event `end`.
    ///
    /// Feature `svg-animations`.
    #[doc(alias = "onend")]
    pub fn set_onend(&self, value: Option<&Function<fn(TimeEvent)>>) {
        property::set(self, "onend", nullable(value))
    }

    /// The handler of the event `repeat`.
    ///
    /// `attribute EventHandler onrepeat`
    ///
    /// Feature `svg-animations`.
    pub fn onrepeat(&self) -> Option<Function<fn(TimeEvent)>> {
        property::get(self, "onrepeat")
    }

    /// Sets the handler of the event `repeat`.
    ///
    /// Feature `svg-animations`.
    #[doc(alias = "onrepeat")]
    pub fn set_onrepeat(&self, value: Option<&Function<fn(TimeEvent)>>) {
        property::set(self, "onrepeat", nullable(value))
    }

    /// Returns the start of the current or next interval in seconds; throws if there is none.
    ///
    /// `float getStartTime()`
    ///
    /// Feature `svg-animations`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimationElement/getStartTime) · [Specification](https://svgwg.org/specs/animations/#__svg__SVGAnimationElement__getStartTime)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the animation has no current interval.
    #[doc(alias = "getStartTime")]
    #[inline]
    pub fn get_start_time(&self) -> Result<f32, Exception> {
        Js::try_call_getStartTime__as_value(js(self)).map(Js::read)
    }

    /// Returns the current time in seconds on the timeline of the drawing.
    ///
    /// `float getCurrentTime()`
    ///
    /// Feature `svg-animations`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimationElement/getCurrentTime) · [Specification](https://svgwg.org/specs/animations/#__svg__SVGAnimationElement__getCurrentTime)
    #[doc(alias = "getCurrentTime")]
    #[inline]
    pub fn get_current_time(&self) -> f32 {
        Js::call_getCurrentTime__as_number(js(self)) as f32
    }

    /// Returns the length of one run in seconds; throws if it is not defined.
    ///
    /// `float getSimpleDuration()`
    ///
    /// Feature `svg-animations`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimationElement/getSimpleDuration) · [Specification](https://svgwg.org/specs/animations/#__svg__SVGAnimationElement__getSimpleDuration)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where the simple duration is undefined.
    #[doc(alias = "getSimpleDuration")]
    #[inline]
    pub fn get_simple_duration(&self) -> Result<f32, Exception> {
        Js::try_call_getSimpleDuration__as_value(js(self)).map(Js::read)
    }

    /// Starts the animation now.
    ///
    /// `undefined beginElement()`
    ///
    /// Feature `svg-animations`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimationElement/beginElement) · [Specification](https://svgwg.org/specs/animations/#__svg__SVGAnimationElement__beginElement)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "beginElement")]
    #[inline]
    pub fn begin_element(&self) -> Result<(), Exception> {
        Js::try_call_beginElement(js(self))
    }

    /// Starts the animation after an offset in seconds.
    ///
    /// `undefined beginElementAt(float offset)`
    ///
    /// Feature `svg-animations`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimationElement/beginElementAt) · [Specification](https://svgwg.org/specs/animations/#__svg__SVGAnimationElement__beginElementAt)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "beginElementAt")]
    #[inline]
    pub fn begin_element_at(&self, offset: f32) -> Result<(), Exception> {
        Js::try_call_beginElementAt__number(js(self), offset as f64)
    }

    /// Ends the animation now.
    ///
    /// `undefined endElement()`
    ///
    /// Feature `svg-animations`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimationElement/endElement) · [Specification](https://svgwg.org/specs/animations/#__svg__SVGAnimationElement__endElement)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "endElement")]
    #[inline]
    pub fn end_element(&self) -> Result<(), Exception> {
        Js::try_call_endElement(js(self))
    }

    /// Ends the animation after an offset in seconds.
    ///
    /// `undefined endElementAt(float offset)`
    ///
    /// Feature `svg-animations`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimationElement/endElementAt) · [Specification](https://svgwg.org/specs/animations/#__svg__SVGAnimationElement__endElementAt)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "endElementAt")]
    #[inline]
    pub fn end_element_at(&self, offset: f32) -> Result<(), Exception> {
        Js::try_call_endElementAt__number(js(self), offset as f64)
    }

    /// The extensions that must be supported for the element to be drawn.
    ///
    /// `readonly attribute SVGStringList requiredExtensions`
    ///
    /// Feature `svg-animations`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimationElement/requiredExtensions) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGTests__requiredExtensions)
    #[doc(alias = "requiredExtensions")]
    #[inline]
    pub fn required_extensions(&self) -> SvgStringList {
        FromJs::from_js(Js::get_requiredExtensions__as_value(js(self)))
    }

    /// The languages, one of which the user must prefer for the element to be drawn.
    ///
    /// `readonly attribute SVGStringList systemLanguage`
    ///
    /// Feature `svg-animations`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimationElement/systemLanguage) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGTests__systemLanguage)
    #[doc(alias = "systemLanguage")]
    #[inline]
    pub fn system_language(&self) -> SvgStringList {
        FromJs::from_js(Js::get_systemLanguage__as_value(js(self)))
    }
}

impl SvgmPathElement {
    /// The address of the element to copy, such as `#icon`.
    ///
    /// `readonly attribute SVGAnimatedString href`
    ///
    /// Feature `svg-animations`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMPathElement/href) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGURIReference__href)
    #[inline]
    pub fn href(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_href__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "targetElement")]
    pub(crate) fn get_targetElement__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "animationsPaused")]
    pub(crate) fn call_animationsPaused__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "beginElement")]
    pub(crate) fn try_call_beginElement(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "beginElementAt")]
    pub(crate) fn try_call_beginElementAt__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "endElement")]
    pub(crate) fn try_call_endElement(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "endElementAt")]
    pub(crate) fn try_call_endElementAt__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "getCurrentTime")]
    pub(crate) fn call_getCurrentTime__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, js_name = "getSimpleDuration")]
    pub(crate) fn try_call_getSimpleDuration__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getStartTime")]
    pub(crate) fn try_call_getStartTime__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "pauseAnimations")]
    pub(crate) fn call_pauseAnimations(this: &Js);
    #[wasm_bindgen(catch, method, js_name = "setCurrentTime")]
    pub(crate) fn try_call_setCurrentTime__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "unpauseAnimations")]
    pub(crate) fn call_unpauseAnimations(this: &Js);
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, js_name = "initTimeEvent")]
    pub(crate) fn call_initTimeEvent__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, js_name = "initTimeEvent")]
    pub(crate) fn call_initTimeEvent__str_value(this: &Js, a0: &str, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "initTimeEvent")]
    pub(crate) fn call_initTimeEvent__str_value_number(this: &Js, a0: &str, a1: &JsValue, a2: f64);
}
