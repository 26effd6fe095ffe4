//! Animations driven by scrolling, by the pointer or by a trigger

use crate::runtime::prelude::*;
use crate::{
    CssNumericValue, Element, ScrollAxis, ScrollTimeline, ScrollTimelineOptions,
    StringOrCssNumericValueOrCssKeywordValueSequence, ViewTimeline, ViewTimelineOptions,
};
#[cfg(feature = "experimental")]
use crate::{
    AnimationTimeline, AnimationTrigger, AnimationTriggerBehavior, AnimationTriggerOptions, PointerAxis,
    PointerTimeline, PointerTimelineOptions, TimelineRangeOffsetOrCssNumericValueOrCssKeywordValueOrString,
};

#[cfg(feature = "experimental")]
impl AnimationTrigger {
    /// Makes a new `AnimationTrigger`.
    ///
    /// `constructor(optional AnimationTriggerOptions options = {})`
    ///
    /// Features `scroll-animations` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<AnimationTrigger, Exception> {
        Js::try_new_AnimationTrigger__as_value().map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(optional AnimationTriggerOptions options = {})`
    ///
    /// Features `scroll-animations` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_options(options: &AnimationTriggerOptions) -> Result<AnimationTrigger, Exception> {
        Js::try_new_AnimationTrigger__value__as_value(options.as_ref()).map(Js::cast)
    }

    /// The timeline whose progress starts the animation.
    ///
    /// `attribute AnimationTimeline timeline`
    ///
    /// Features `scroll-animations` and `experimental`.
    #[inline]
    pub fn timeline(&self) -> AnimationTimeline {
        FromJs::from_js(Js::get_timeline__as_value(js(self)))
    }

    /// Sets the timeline whose progress starts the animation.
    ///
    /// Features `scroll-animations` and `experimental`.
    #[doc(alias = "timeline")]
    #[inline]
    pub fn set_timeline(&self, value: &AnimationTimeline) {
        Js::set_timeline__value(js(self), value.as_ref())
    }

    /// What happens when the range is left and entered again.
    ///
    /// `attribute AnimationTriggerBehavior behavior`
    ///
    /// Features `scroll-animations` and `experimental`.
    #[inline]
    pub fn behavior(&self) -> AnimationTriggerBehavior {
        FromJs::from_js(Js::get_behavior__as_value(js(self)))
    }

    /// Sets what happens when the range is left and entered again.
    ///
    /// Features `scroll-animations` and `experimental`.
    #[doc(alias = "behavior")]
    #[inline]
    pub fn set_behavior(&self, value: AnimationTriggerBehavior) {
        Js::set_behavior__str(js(self), value.as_str())
    }

    /// The start of the range in which the trigger is set off.
    ///
    /// `attribute any activationRangeStart`
    ///
    /// Features `scroll-animations` and `experimental`.
    #[doc(alias = "activationRangeStart")]
    #[inline]
    pub fn activation_range_start(&self) -> JsValue {
        Js::get_activationRangeStart__as_value(js(self))
    }

    /// Sets the start of the range in which the trigger is set off.
    ///
    /// Features `scroll-animations` and `experimental`.
    #[doc(alias = "activationRangeStart")]
    #[inline]
    pub fn set_activation_range_start(&self, value: &JsValue) {
        Js::set_activationRangeStart__value(js(self), value)
    }

    /// The end of the range in which the trigger is set off.
    ///
    /// `attribute any activationRangeEnd`
    ///
    /// Features `scroll-animations` and `experimental`.
    #[doc(alias = "activationRangeEnd")]
    #[inline]
    pub fn activation_range_end(&self) -> JsValue {
        Js::get_activationRangeEnd__as_value(js(self))
    }

    /// Sets the end of the range in which the trigger is set off.
    ///
    /// Features `scroll-animations` and `experimental`.
    #[doc(alias = "activationRangeEnd")]
    #[inline]
    pub fn set_activation_range_end(&self, value: &JsValue) {
        Js::set_activationRangeEnd__value(js(self), value)
    }

    /// The start of the range in which the trigger stays active.
    ///
    /// `attribute any activeRangeStart`
    ///
    /// Features `scroll-animations` and `experimental`.
    #[doc(alias = "activeRangeStart")]
    #[inline]
    pub fn active_range_start(&self) -> JsValue {
        Js::get_activeRangeStart__as_value(js(self))
    }

    /// Sets the start of the range in which the trigger stays active.
    ///
    /// Features `scroll-animations` and `experimental`.
    #[doc(alias = "activeRangeStart")]
    #[inline]
    pub fn set_active_range_start(&self, value: &JsValue) {
        Js::set_activeRangeStart__value(js(self), value)
    }

    /// The end of the range in which the trigger stays active.
    ///
    /// `attribute any activeRangeEnd`
    ///
    /// Features `scroll-animations` and `experimental`.
    #[doc(alias = "activeRangeEnd")]
    #[inline]
    pub fn active_range_end(&self) -> JsValue {
        Js::get_activeRangeEnd__as_value(js(self))
    }

    /// Sets the end of the range in which the trigger stays active.
    ///
    /// Features `scroll-animations` and `experimental`.
    #[doc(alias = "activeRangeEnd")]
    #[inline]
    pub fn set_active_range_end(&self, value: &JsValue) {
        Js::set_activeRangeEnd__value(js(self), value)
    }
}

#[cfg(feature = "experimental")]
impl AnimationTriggerOptions {
    /// The options for a new `AnimationTrigger`.
    ///
    /// `dictionary AnimationTriggerOptions`
    ///
    /// Features `scroll-animations` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The timeline whose progress starts the animation.
    ///
    /// `AnimationTimeline? timeline`
    ///
    /// Features `scroll-animations` and `experimental`.
    #[doc(alias = "timeline")]
    pub fn get_timeline(&self) -> Option<AnimationTimeline> {
        property::get(self, "timeline")
    }

    /// Sets the timeline whose progress starts the animation.
    ///
    /// Features `scroll-animations` and `experimental`.
    #[doc(alias = "timeline")]
    pub fn set_timeline(&self, value: Option<&AnimationTimeline>) -> &Self {
        property::set(self, "timeline", nullable(value));
        self
    }

    /// What happens when the range is left and entered again.
    ///
    /// `AnimationTriggerBehavior? behavior = "once"`
    ///
    /// Features `scroll-animations` and `experimental`.
    #[doc(alias = "behavior")]
    pub fn get_behavior(&self) -> Option<AnimationTriggerBehavior> {
        property::get(self, "behavior")
    }

    /// Sets what happens when the range is left and entered again.
    ///
    /// Features `scroll-animations` and `experimental`.
    #[doc(alias = "behavior")]
    pub fn set_behavior(&self, value: Option<AnimationTriggerBehavior>) -> &Self {
        property::set(self, "behavior", &value.to_js());
        self
    }

    /// The start of the range in which the trigger is set off.
    ///
    /// `(TimelineRangeOffset or CSSNumericValue or CSSKeywordValue or DOMString) activationRangeStart = "normal"`
    ///
    /// Features `scroll-animations` and `experimental`.
    #[doc(alias = "activationRangeStart")]
    pub fn get_activation_range_start(&self) -> Option<TimelineRangeOffsetOrCssNumericValueOrCssKeywordValueOrString> {
        property::get(self, "activationRangeStart")
    }

    /// Sets the start of the range in which the trigger is set off.
    ///
    /// Features `scroll-animations` and `experimental`.
    #[doc(alias = "activationRangeStart")]
    pub fn set_activation_range_start(
        &self,
        value: impl Into<TimelineRangeOffsetOrCssNumericValueOrCssKeywordValueOrString>,
    ) -> &Self {
        property::set(self, "activationRangeStart", &value.into().to_js());
        self
    }

    /// The end of the range in which the trigger is set off.
    ///
    /// `(TimelineRangeOffset or CSSNumericValue or CSSKeywordValue or DOMString) activationRangeEnd = "normal"`
    ///
    /// Features `scroll-animations` and `experimental`.
    #[doc(alias = "activationRangeEnd")]
    pub fn get_activation_range_end(&self) -> Option<TimelineRangeOffsetOrCssNumericValueOrCssKeywordValueOrString> {
        property::get(self, "activationRangeEnd")
    }

    /// Sets the end of the range in which the trigger is set off.
    ///
    /// Features `scroll-animations` and `experimental`.
    #[doc(alias = "activationRangeEnd")]
    pub fn set_activation_range_end(
        &self,
        value: impl Into<TimelineRangeOffsetOrCssNumericValueOrCssKeywordValueOrString>,
    ) -> &Self {
        property::set(self, "activationRangeEnd", &value.into().to_js());
        self
    }

    /// The start of the range in which the trigger stays active; `auto` follows the activation range.
    ///
    /// `(TimelineRangeOffset or CSSNumericValue or CSSKeywordValue or DOMString) activeRangeStart = "auto"`
    ///
    /// Features `scroll-animations` and `experimental`.
    #[doc(alias = "activeRangeStart")]
    pub fn get_active_range_start(&self) -> Option<TimelineRangeOffsetOrCssNumericValueOrCssKeywordValueOrString> {
        property::get(self, "activeRangeStart")
    }

    /// Sets the start of the range in which the trigger stays active; `auto` follows the activation range.
    ///
    /// Features `scroll-animations` and `experimental`.
    #[doc(alias = "activeRangeStart")]
    pub fn set_active_range_start(
        &self,
        value: impl Into<TimelineRangeOffsetOrCssNumericValueOrCssKeywordValueOrString>,
    ) -> &Self {
        property::set(self, "activeRangeStart", &value.into().to_js());
        self
    }

    /// The end of the range in which the trigger stays active; `auto` follows the activation range.
    ///
    /// `(TimelineRangeOffset or CSSNumericValue or CSSKeywordValue or DOMString) activeRangeEnd = "auto"`
    ///
    /// Features `scroll-animations` and `experimental`.
    #[doc(alias = "activeRangeEnd")]
    pub fn get_active_range_end(&self) -> Option<TimelineRangeOffsetOrCssNumericValueOrCssKeywordValueOrString> {
        property::get(self, "activeRangeEnd")
    }

    /// Sets the end of the range in which the trigger stays active; `auto` follows the activation range.
    ///
    /// Features `scroll-animations` and `experimental`.
    #[doc(alias = "activeRangeEnd")]
    pub fn set_active_range_end(
        &self,
        value: impl Into<TimelineRangeOffsetOrCssNumericValueOrCssKeywordValueOrString>,
    ) -> &Self {
        property::set(self, "activeRangeEnd", &value.into().to_js());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for AnimationTriggerOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl PointerTimelineOptions {
    /// The options for a new `PointerTimeline`.
    ///
    /// `dictionary PointerTimelineOptions`
    ///
    /// Features `scroll-animations` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The element over which the pointer is followed.
    ///
    /// `Element? source`
    ///
    /// Features `scroll-animations` and `experimental`.
    #[doc(alias = "source")]
    pub fn get_source(&self) -> Option<Element> {
        property::get(self, "source")
    }

    /// Sets the element over which the pointer is followed.
    ///
    /// Features `scroll-animations` and `experimental`.
    #[doc(alias = "source")]
    pub fn set_source(&self, value: Option<&Element>) -> &Self {
        property::set(self, "source", nullable(value));
        self
    }

    /// The direction along which the pointer is followed.
    ///
    /// `PointerAxis axis = "block"`
    ///
    /// Features `scroll-animations` and `experimental`.
    #[doc(alias = "axis")]
    pub fn get_axis(&self) -> Option<PointerAxis> {
        property::get(self, "axis")
    }

    /// Sets the direction along which the pointer is followed.
    ///
    /// Features `scroll-animations` and `experimental`.
    #[doc(alias = "axis")]
    pub fn set_axis(&self, value: PointerAxis) -> &Self {
        property::set_str(self, "axis", value.as_str());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for PointerTimelineOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl PointerTimeline {
    /// Makes a new `PointerTimeline`.
    ///
    /// `constructor(optional PointerTimelineOptions options = {})`
    ///
    /// Features `scroll-animations` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<PointerTimeline, Exception> {
        Js::try_new_PointerTimeline__as_value().map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(optional PointerTimelineOptions options = {})`
    ///
    /// Features `scroll-animations` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_options(options: impl IntoJs<PointerTimelineOptions>) -> Result<PointerTimeline, Exception> {
        Js::try_new_PointerTimeline__value__as_value(&options.to_value()).map(Js::cast)
    }

    /// The element over which the pointer is followed.
    ///
    /// `readonly attribute Element? source`
    ///
    /// Features `scroll-animations` and `experimental`.
    #[inline]
    pub fn source(&self) -> Option<Element> {
        Js::get_source__as_option_value(js(self)).map(Js::read)
    }

    /// The direction along which the pointer is followed.
    ///
    /// `readonly attribute PointerAxis axis`
    ///
    /// Features `scroll-animations` and `experimental`.
    #[inline]
    pub fn axis(&self) -> PointerAxis {
        FromJs::from_js(Js::get_axis__as_value(js(self)))
    }
}

impl ScrollTimelineOptions {
    /// The options of a new `ScrollTimeline`.
    ///
    /// `dictionary ScrollTimelineOptions`
    ///
    /// Feature `scroll-animations`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The element whose scrolling is followed; by default that of the document.
    ///
    /// `Element? source`
    ///
    /// Feature `scroll-animations`.
    #[doc(alias = "source")]
    pub fn get_source(&self) -> Option<Element> {
        property::get(self, "source")
    }

    /// Sets the element whose scrolling is followed; by default that of the document.
    ///
    /// Feature `scroll-animations`.
    #[doc(alias = "source")]
    pub fn set_source(&self, value: Option<&Element>) -> &Self {
        property::set(self, "source", nullable(value));
        self
    }

    /// The direction of scrolling to follow; by default across the lines of text.
    ///
    /// `ScrollAxis axis = "block"`
    ///
    /// Feature `scroll-animations`.
    #[doc(alias = "axis")]
    pub fn get_axis(&self) -> Option<ScrollAxis> {
        property::get(self, "axis")
    }

    /// Sets the direction of scrolling to follow; by default across the lines of text.
    ///
    /// Feature `scroll-animations`.
    #[doc(alias = "axis")]
    pub fn set_axis(&self, value: ScrollAxis) -> &Self {
        property::set_str(self, "axis", value.as_str());
        self
    }
}

impl Default for ScrollTimelineOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl ScrollTimeline {
    /// Makes a new `ScrollTimeline`.
    ///
    /// `constructor(optional ScrollTimelineOptions options = {})`
    ///
    /// Feature `scroll-animations`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ScrollTimeline/ScrollTimeline) · [Specification](https://drafts.csswg.org/scroll-animations/#dom-scrolltimeline-scrolltimeline)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new() -> Result<ScrollTimeline, Exception> {
        Js::try_new_ScrollTimeline__as_value().map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(optional ScrollTimelineOptions options = {})`
    ///
    /// Feature `scroll-animations`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_options(options: impl IntoJs<ScrollTimelineOptions>) -> Result<ScrollTimeline, Exception> {
        Js::try_new_ScrollTimeline__value__as_value(&options.to_value()).map(Js::cast)
    }

    /// The element whose scrolling is followed, or null.
    ///
    /// `readonly attribute Element? source`
    ///
    /// Feature `scroll-animations`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ScrollTimeline/source) · [Specification](https://drafts.csswg.org/scroll-animations/#dom-scrolltimeline-source)
    #[inline]
    pub fn source(&self) -> Option<Element> {
        Js::get_source__as_option_value(js(self)).map(Js::read)
    }

    /// The direction of scrolling that is followed.
    ///
    /// `readonly attribute ScrollAxis axis`
    ///
    /// Feature `scroll-animations`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ScrollTimeline/axis) · [Specification](https://drafts.csswg.org/scroll-animations/#dom-scrolltimeline-axis)
    #[inline]
    pub fn axis(&self) -> ScrollAxis {
        FromJs::from_js(Js::get_axis__as_value(js(self)))
    }
}

impl ViewTimelineOptions {
    /// The options of a new `ViewTimeline`.
    ///
    /// `dictionary ViewTimelineOptions`
    ///
    /// Feature `scroll-animations`.
    pub fn new(subject: &Element) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "subject", subject.as_ref());
        this
    }

    /// The element whose way through the visible area is followed.
    ///
    /// `required Element subject`
    ///
    /// Feature `scroll-animations`.
    #[doc(alias = "subject")]
    pub fn get_subject(&self) -> Element {
        property::get(self, "subject")
    }

    /// Sets the element whose way through the visible area is followed.
    ///
    /// Feature `scroll-animations`.
    #[doc(alias = "subject")]
    pub fn set_subject(&self, value: &Element) -> &Self {
        property::set(self, "subject", value.as_ref());
        self
    }

    /// The direction of scrolling to follow; by default across the lines of text.
    ///
    /// `ScrollAxis axis = "block"`
    ///
    /// Feature `scroll-animations`.
    #[doc(alias = "axis")]
    pub fn get_axis(&self) -> Option<ScrollAxis> {
        property::get(self, "axis")
    }

    /// Sets the direction of scrolling to follow; by default across the lines of text.
    ///
    /// Feature `scroll-animations`.
    #[doc(alias = "axis")]
    pub fn set_axis(&self, value: ScrollAxis) -> &Self {
        property::set_str(self, "axis", value.as_str());
        self
    }

    /// Distances by which the visible area is made smaller at its start and end.
    ///
    /// `(DOMString or sequence<(CSSNumericValue or CSSKeywordValue)>) inset = "auto"`
    ///
    /// Feature `scroll-animations`.
    #[doc(alias = "inset")]
    pub fn get_inset(&self) -> Option<StringOrCssNumericValueOrCssKeywordValueSequence> {
        property::get(self, "inset")
    }

    /// Sets distances by which the visible area is made smaller at its start and end.
    ///
    /// Feature `scroll-animations`.
    #[doc(alias = "inset")]
    pub fn set_inset(&self, value: impl Into<StringOrCssNumericValueOrCssKeywordValueSequence>) -> &Self {
        property::set(self, "inset", &value.into().to_js());
        self
    }
}

impl ViewTimeline {
    /// Makes a new `ViewTimeline`.
    ///
    /// `constructor(ViewTimelineOptions options)`
    ///
    /// Feature `scroll-animations`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ViewTimeline/ViewTimeline) · [Specification](https://drafts.csswg.org/scroll-animations/#dom-viewtimeline-viewtimeline)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(options: &ViewTimelineOptions) -> Result<ViewTimeline, Exception> {
        Js::try_new_ViewTimeline__value__as_value(options.as_ref()).map(Js::cast)
    }

    /// The element whose way through the visible area is followed.
    ///
    /// `readonly attribute Element subject`
    ///
    /// Feature `scroll-animations`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ViewTimeline/subject) · [Specification](https://drafts.csswg.org/scroll-animations/#dom-viewtimeline-subject)
    #[inline]
    pub fn subject(&self) -> Element {
        FromJs::from_js(Js::get_subject__as_value(js(self)))
    }

    /// The scroll offset at which the timeline is at 0 percent.
    ///
    /// `readonly attribute CSSNumericValue startOffset`
    ///
    /// Feature `scroll-animations`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ViewTimeline/startOffset) · [Specification](https://drafts.csswg.org/scroll-animations/#dom-viewtimeline-startoffset)
    #[doc(alias = "startOffset")]
    #[inline]
    pub fn start_offset(&self) -> CssNumericValue {
        FromJs::from_js(Js::get_startOffset__as_value(js(self)))
    }

    /// The scroll offset at which the timeline is at 100 percent.
    ///
    /// `readonly attribute CSSNumericValue endOffset`
    ///
    /// Feature `scroll-animations`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ViewTimeline/endOffset) · [Specification](https://drafts.csswg.org/scroll-animations/#dom-viewtimeline-endoffset)
    #[doc(alias = "endOffset")]
    #[inline]
    pub fn end_offset(&self) -> CssNumericValue {
        FromJs::from_js(Js::get_endOffset__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "endOffset")]
    pub(crate) fn get_endOffset__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "subject")]
    pub(crate) fn get_subject__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, constructor, js_class = "ScrollTimeline")]
    pub(crate) fn try_new_ScrollTimeline__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "ScrollTimeline")]
    pub(crate) fn try_new_ScrollTimeline__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "ViewTimeline")]
    pub(crate) fn try_new_ViewTimeline__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "activationRangeEnd")]
    pub(crate) fn get_activationRangeEnd__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "activationRangeStart")]
    pub(crate) fn get_activationRangeStart__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "activeRangeEnd")]
    pub(crate) fn get_activeRangeEnd__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "activeRangeStart")]
    pub(crate) fn get_activeRangeStart__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "activationRangeEnd")]
    pub(crate) fn set_activationRangeEnd__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "activationRangeStart")]
    pub(crate) fn set_activationRangeStart__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "activeRangeEnd")]
    pub(crate) fn set_activeRangeEnd__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "activeRangeStart")]
    pub(crate) fn set_activeRangeStart__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, constructor, js_class = "AnimationTrigger")]
    pub(crate) fn try_new_AnimationTrigger__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "AnimationTrigger")]
    pub(crate) fn try_new_AnimationTrigger__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "PointerTimeline")]
    pub(crate) fn try_new_PointerTimeline__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "PointerTimeline")]
    pub(crate) fn try_new_PointerTimeline__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
