//! Animations from a program: animate, Animation, keyframes and timelines

use crate::runtime::prelude::*;
use crate::{
    Animation, AnimationEffect, AnimationPlayState, AnimationPlaybackEvent, AnimationPlaybackEventInit,
    AnimationReplaceState, AnimationTimeline, AnimationTrigger, BaseComputedKeyframe, BaseKeyframe,
    BasePropertyIndexedKeyframe, CompositeOperation, CompositeOperationOrAuto,
    CompositeOperationOrAutoOrCompositeOperationOrAutoSequence, ComputedEffectTiming, CssNumberish, CssNumericValue,
    Document, DocumentTimeline, DocumentTimelineOptions, EffectTiming, Element, FillMode, GetAnimationsOptions,
    IterationCompositeOperation, KeyframeAnimationOptions, KeyframeEffect, KeyframeEffectOptions,
    NumberOrCssNumericValueOrString, NumberOrKeyframeAnimationOptions, NumberOrKeyframeEffectOptions,
    NumberOrNullableNumberSequence, NumberOrString, OptionalEffectTiming, PlaybackDirection, StringOrStringSequence,
    TimelineRangeOffset, TimelineRangeOffsetOrCssNumericValueOrCssKeywordValueOrString,
};
#[cfg(feature = "experimental")]
use crate::{AnimationNodeList, GroupEffect, NumberOrEffectTiming, SequenceEffect};

impl Document {
    /// The default timeline of the document.
    ///
    /// `readonly attribute DocumentTimeline timeline`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/timeline) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-document-timeline)
    #[inline]
    pub fn timeline(&self) -> DocumentTimeline {
        FromJs::from_js(Js::get_timeline__as_value(js(self)))
    }
}

impl Element {
    /// Starts an animation of the element through keyframes; a number as options is the duration in milliseconds.
    ///
    /// `Animation animate(object? keyframes, optional (unrestricted double or KeyframeAnimationOptions) options = {})`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animate) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animatable-animate)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for malformed keyframes, or an invalid duration, easing or other timing option, and a
    /// `SyntaxError` where `pseudoElement` is not a valid selector.
    #[inline]
    pub fn animate(&self, keyframes: Option<&Object>) -> Result<Animation, Exception> {
        Js::try_call_animate__value__as_value(js(self), nullable(keyframes)).map(Js::read)
    }

    /// As `animate`, with `options`.
    ///
    /// `Animation animate(object? keyframes, optional (unrestricted double or KeyframeAnimationOptions) options = {})`
    ///
    /// Feature `web-animations`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for malformed keyframes, or an invalid duration, easing or other timing option, and a
    /// `SyntaxError` where `pseudoElement` is not a valid selector.
    #[doc(alias = "animate")]
    #[inline]
    pub fn animate_with_options(
        &self,
        keyframes: Option<&Object>,
        options: impl Into<NumberOrKeyframeAnimationOptions>,
    ) -> Result<Animation, Exception> {
        Js::try_call_animate__value2__as_value(js(self), nullable(keyframes), &options.into().to_js()).map(Js::read)
    }

    /// Returns the animations that affect the element now or will do so later, with CSS ones.
    ///
    /// `sequence<Animation> getAnimations(optional GetAnimationsOptions options = {})`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/getAnimations) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animatable-getanimations)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getAnimations")]
    #[inline]
    pub fn get_animations(&self) -> Result<Array<Animation>, Exception> {
        Js::try_call_getAnimations__as_value(js(self)).map(Js::read)
    }

    /// As `get_animations`, with `options`.
    ///
    /// `sequence<Animation> getAnimations(optional GetAnimationsOptions options = {})`
    ///
    /// Feature `web-animations`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getAnimations")]
    #[inline]
    pub fn get_animations_with_options(&self, options: &GetAnimationsOptions) -> Result<Array<Animation>, Exception> {
        Js::try_call_getAnimations__value__as_value(js(self), options.as_ref()).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl GroupEffect {
    /// Makes a new `GroupEffect`.
    ///
    /// `constructor(sequence<AnimationEffect>? children, optional (unrestricted double or EffectTiming) timing = {})`
    ///
    /// Features `web-animations` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(children: Option<&Array<AnimationEffect>>) -> Result<GroupEffect, Exception> {
        Js::try_new_GroupEffect__value__as_value(nullable(children)).map(Js::cast)
    }

    /// As `new`, with `timing`.
    ///
    /// `constructor(sequence<AnimationEffect>? children, optional (unrestricted double or EffectTiming) timing = {})`
    ///
    /// Features `web-animations` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_timing(
        children: Option<&Array<AnimationEffect>>,
        timing: impl Into<NumberOrEffectTiming>,
    ) -> Result<GroupEffect, Exception> {
        Js::try_new_GroupEffect__value2__as_value(nullable(children), &timing.into().to_js()).map(Js::cast)
    }

    /// The child effects, as a live list.
    ///
    /// `readonly attribute AnimationNodeList children`
    ///
    /// Features `web-animations` and `experimental`.
    #[inline]
    pub fn children(&self) -> AnimationNodeList {
        FromJs::from_js(Js::get_children__as_value(js(self)))
    }

    /// The first child effect, null if the group is empty.
    ///
    /// `readonly attribute AnimationEffect? firstChild`
    ///
    /// Features `web-animations` and `experimental`.
    #[doc(alias = "firstChild")]
    #[inline]
    pub fn first_child(&self) -> Option<AnimationEffect> {
        Js::get_firstChild__as_option_value(js(self)).map(Js::read)
    }

    /// The last child effect, null if the group is empty.
    ///
    /// `readonly attribute AnimationEffect? lastChild`
    ///
    /// Features `web-animations` and `experimental`.
    #[doc(alias = "lastChild")]
    #[inline]
    pub fn last_child(&self) -> Option<AnimationEffect> {
        Js::get_lastChild__as_option_value(js(self)).map(Js::read)
    }

    /// Returns a deep copy of the group with its child effects.
    ///
    /// `GroupEffect clone()`
    ///
    /// Features `web-animations` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn clone(&self) -> Result<GroupEffect, Exception> {
        Js::try_call_clone__as_value(js(self)).map(Js::read)
    }

    /// Inserts the effects at the beginning of the group.
    ///
    /// `undefined prepend(AnimationEffect... effects)`
    ///
    /// Features `web-animations` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn prepend(&self, effects: impl IntoSequence<AnimationEffect>) -> Result<(), Exception> {
        Js::try_call_prepend__value_spread(js(self), &effects.to_value())
    }

    /// Adds the effects to the end of the group.
    ///
    /// `undefined append(AnimationEffect... effects)`
    ///
    /// Features `web-animations` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn append(&self, effects: impl IntoSequence<AnimationEffect>) -> Result<(), Exception> {
        Js::try_call_append__value_spread(js(self), &effects.to_value())
    }
}

#[cfg(feature = "experimental")]
impl AnimationNodeList {
    /// The number of effects in the list.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Features `web-animations` and `experimental`.
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter AnimationEffect? item(unsigned long index)`
    ///
    /// Features `web-animations` and `experimental`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<AnimationEffect> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Returns the effect at this index, null beyond the end.
    ///
    /// `getter AnimationEffect? item(unsigned long index)`
    ///
    /// Features `web-animations` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn item(&self, index: u32) -> Result<Option<AnimationEffect>, Exception> {
        Js::try_call_item__number__as_option_value(js(self), index as f64).map(Js::read_nullable)
    }
}

#[cfg(feature = "experimental")]
impl IntoIterator for &AnimationNodeList {
    type Item = AnimationEffect;
    type IntoIter = IndexedIter<AnimationEffect>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

#[cfg(feature = "experimental")]
sequence!([] AnimationNodeList; AnimationEffect);

#[cfg(feature = "experimental")]
impl SequenceEffect {
    /// Makes a new `SequenceEffect`.
    ///
    /// `constructor(sequence<AnimationEffect>? children, optional (unrestricted double or EffectTiming) timing = {})`
    ///
    /// Features `web-animations` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(children: Option<&Array<AnimationEffect>>) -> Result<SequenceEffect, Exception> {
        Js::try_new_SequenceEffect__value__as_value(nullable(children)).map(Js::cast)
    }

    /// As `new`, with `timing`.
    ///
    /// `constructor(sequence<AnimationEffect>? children, optional (unrestricted double or EffectTiming) timing = {})`
    ///
    /// Features `web-animations` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_timing(
        children: Option<&Array<AnimationEffect>>,
        timing: impl Into<NumberOrEffectTiming>,
    ) -> Result<SequenceEffect, Exception> {
        Js::try_new_SequenceEffect__value2__as_value(nullable(children), &timing.into().to_js()).map(Js::cast)
    }

    /// Returns a deep copy of the sequence with its child effects.
    ///
    /// `SequenceEffect clone()`
    ///
    /// Features `web-animations` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn clone(&self) -> Result<SequenceEffect, Exception> {
        Js::try_call_clone__as_value(js(self)).map(Js::read)
    }
}

impl TimelineRangeOffset {
    /// A position in a range of a timeline, such as 20% into `entry`.
    ///
    /// `dictionary TimelineRangeOffset`
    ///
    /// Feature `web-animations`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The name of the range, such as `cover` or `entry`; null for the whole timeline.
    ///
    /// `CSSOMString? rangeName`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "rangeName")]
    pub fn get_range_name(&self) -> Option<String> {
        property::get(self, "rangeName")
    }

    /// Sets the name of the range, such as `cover` or `entry`; null for the whole timeline.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "rangeName")]
    pub fn set_range_name(&self, value: Option<&str>) -> &Self {
        property::set(self, "rangeName", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// The distance from the start of the range, such as a percentage.
    ///
    /// `CSSNumericValue offset`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "offset")]
    pub fn get_offset(&self) -> Option<CssNumericValue> {
        property::get(self, "offset")
    }

    /// Sets the distance from the start of the range, such as a percentage.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "offset")]
    pub fn set_offset(&self, value: &CssNumericValue) -> &Self {
        property::set(self, "offset", value.as_ref());
        self
    }
}

impl Default for TimelineRangeOffset {
    fn default() -> Self {
        Self::new()
    }
}

impl AnimationPlaybackEvent {
    /// Makes a new `AnimationPlaybackEvent`.
    ///
    /// `constructor(DOMString type, optional AnimationPlaybackEventInit eventInitDict = {})`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/AnimationPlaybackEvent/AnimationPlaybackEvent) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animationplaybackevent-animationplaybackevent)
    #[inline]
    pub fn new(type_: &str) -> AnimationPlaybackEvent {
        Js::new_AnimationPlaybackEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional AnimationPlaybackEventInit eventInitDict = {})`
    ///
    /// Feature `web-animations`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<AnimationPlaybackEventInit>,
    ) -> Result<AnimationPlaybackEvent, Exception> {
        Js::try_new_AnimationPlaybackEvent__str_value__as_value(type_, &event_init_dict.to_value()).map(Js::cast)
    }

    /// The current time of the animation at the event, or null if it has none, as after a cancel.
    ///
    /// `readonly attribute CSSNumberish? currentTime`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/AnimationPlaybackEvent/currentTime) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animationplaybackevent-currenttime)
    #[doc(alias = "currentTime")]
    #[inline]
    pub fn current_time(&self) -> Option<CssNumberish> {
        Js::get_currentTime__as_option_value(js(self)).map(Js::read)
    }

    /// The time of the timeline at the event, or null if it has none.
    ///
    /// `readonly attribute CSSNumberish? timelineTime`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/AnimationPlaybackEvent/timelineTime) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animationplaybackevent-timelinetime)
    #[doc(alias = "timelineTime")]
    #[inline]
    pub fn timeline_time(&self) -> Option<CssNumberish> {
        Js::get_timelineTime__as_option_value(js(self)).map(Js::read)
    }
}

impl AnimationPlaybackEventInit {
    /// The properties for a new `AnimationPlaybackEvent`.
    ///
    /// `dictionary AnimationPlaybackEventInit : EventInit`
    ///
    /// Feature `web-animations`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The current time of the animation at the event, or null if it has none, as after a cancel.
    ///
    /// `CSSNumberish? currentTime = null`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "currentTime")]
    pub fn get_current_time(&self) -> Option<CssNumberish> {
        property::get(self, "currentTime")
    }

    /// Sets the current time of the animation at the event, or null if it has none, as after a cancel.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "currentTime")]
    pub fn set_current_time(&self, value: impl NullableUnion<CssNumberish>) -> &Self {
        property::set(self, "currentTime", &value.into_option().to_js());
        self
    }

    /// The time of the timeline at the event, or null if it has none.
    ///
    /// `CSSNumberish? timelineTime = null`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "timelineTime")]
    pub fn get_timeline_time(&self) -> Option<CssNumberish> {
        property::get(self, "timelineTime")
    }

    /// Sets the time of the timeline at the event, or null if it has none.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "timelineTime")]
    pub fn set_timeline_time(&self, value: impl NullableUnion<CssNumberish>) -> &Self {
        property::set(self, "timelineTime", &value.into_option().to_js());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `web-animations`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `web-animations`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `web-animations`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for AnimationPlaybackEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl AnimationTimeline {
    /// The current time of the timeline, in milliseconds or as a percentage; null if it is inactive.
    ///
    /// `readonly attribute CSSNumberish? currentTime`
    ///
    /// Feature `web-animations`. Exposed in Window only. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/AnimationTimeline/currentTime) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animationtimeline-currenttime)
    #[doc(alias = "currentTime")]
    #[inline]
    pub fn current_time(&self) -> Option<CssNumberish> {
        Js::get_currentTime__as_option_value(js(self)).map(Js::read)
    }

    /// The end of the timeline, such as 100% for scrolling; null if it has none.
    ///
    /// `readonly attribute CSSNumberish? duration`
    ///
    /// Feature `web-animations`. Exposed in Window only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AnimationTimeline/duration) · [Specification](https://drafts.csswg.org/web-animations-2/#dom-animationtimeline-duration)
    #[inline]
    pub fn duration(&self) -> Option<CssNumberish> {
        Js::get_duration__as_option_value(js(self)).map(Js::read)
    }

    /// Creates an animation of the effect on this timeline, starts it and returns it.
    ///
    /// `Animation play(optional AnimationEffect? effect = null)`
    ///
    /// Features `web-animations` and `experimental`. Exposed in Window only.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn play(&self) -> Result<Animation, Exception> {
        Js::try_call_play__as_value(js(self)).map(Js::read)
    }

    /// As `play`, with `effect`.
    ///
    /// `Animation play(optional AnimationEffect? effect = null)`
    ///
    /// Features `web-animations` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "play")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn play_with_effect(&self, effect: Option<&AnimationEffect>) -> Result<Animation, Exception> {
        Js::try_call_play__value__as_value(js(self), nullable(effect)).map(Js::read)
    }
}

impl DocumentTimelineOptions {
    /// Options for a new `DocumentTimeline`.
    ///
    /// `dictionary DocumentTimelineOptions`
    ///
    /// Feature `web-animations`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The zero point of the timeline, in milliseconds after the start of the page; 0 by default.
    ///
    /// `DOMHighResTimeStamp originTime = 0`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "originTime")]
    pub fn get_origin_time(&self) -> Option<f64> {
        property::get(self, "originTime")
    }

    /// Sets the zero point of the timeline, in milliseconds after the start of the page; 0 by default.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "originTime")]
    pub fn set_origin_time(&self, value: f64) -> &Self {
        property::set_f64(self, "originTime", value);
        self
    }
}

impl Default for DocumentTimelineOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl DocumentTimeline {
    /// Makes a new `DocumentTimeline`.
    ///
    /// `constructor(optional DocumentTimelineOptions options = {})`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentTimeline/DocumentTimeline) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-documenttimeline-documenttimeline)
    #[inline]
    pub fn new() -> DocumentTimeline {
        Js::new_DocumentTimeline__as_value().cast()
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(optional DocumentTimelineOptions options = {})`
    ///
    /// Feature `web-animations`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn new_with_options(options: &DocumentTimelineOptions) -> Result<DocumentTimeline, Exception> {
        Js::try_new_DocumentTimeline__value__as_value(options.as_ref()).map(Js::cast)
    }
}

impl Animation {
    /// Makes a new `Animation`.
    ///
    /// `constructor(optional AnimationEffect? effect = null, optional AnimationTimeline? timeline)`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Animation/Animation) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animation-animation)
    #[inline]
    pub fn new() -> Animation {
        Js::new_Animation__as_value().cast()
    }

    /// As `new`, with `effect`.
    ///
    /// `constructor(optional AnimationEffect? effect = null, optional AnimationTimeline? timeline)`
    ///
    /// Feature `web-animations`.
    #[inline]
    pub fn new_with_effect(effect: Option<&AnimationEffect>) -> Animation {
        Js::new_Animation__value__as_value(nullable(effect)).cast()
    }

    /// As `new_with_effect`, with `timeline`.
    ///
    /// `constructor(optional AnimationEffect? effect = null, optional AnimationTimeline? timeline)`
    ///
    /// Feature `web-animations`.
    #[inline]
    pub fn new_with_effect_and_timeline(
        effect: Option<&AnimationEffect>,
        timeline: Option<&AnimationTimeline>,
    ) -> Animation {
        Js::new_Animation__value2__as_value(nullable(effect), nullable(timeline)).cast()
    }

    /// A name for the animation, for your own use; empty by default.
    ///
    /// `attribute DOMString id`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Animation/id) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animation-id)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a name for the animation, for your own use; empty by default.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "id")]
    #[inline]
    pub fn set_id(&self, value: &str) {
        Js::set_id__str(js(self), value)
    }

    /// The effect that the animation plays, or null.
    ///
    /// `attribute AnimationEffect? effect`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Animation/effect) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animation-effect)
    #[inline]
    pub fn effect(&self) -> Option<AnimationEffect> {
        Js::get_effect__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the effect that the animation plays, or null.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "effect")]
    #[inline]
    pub fn set_effect(&self, value: Option<&AnimationEffect>) {
        Js::set_effect__value(js(self), nullable(value))
    }

    /// The timeline that drives the animation, or null for none.
    ///
    /// `attribute AnimationTimeline? timeline`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Animation/timeline) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animation-timeline)
    #[inline]
    pub fn timeline(&self) -> Option<AnimationTimeline> {
        Js::get_timeline__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the timeline that drives the animation, or null for none.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "timeline")]
    #[inline]
    pub fn set_timeline(&self, value: Option<&AnimationTimeline>) {
        Js::set_timeline__value(js(self), nullable(value))
    }

    /// The speed: 1 is normal, 2 twice as fast, negative values play backward.
    ///
    /// `attribute double playbackRate`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Animation/playbackRate) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animation-playbackrate)
    #[doc(alias = "playbackRate")]
    #[inline]
    pub fn playback_rate(&self) -> f64 {
        Js::get_playbackRate__as_number(js(self))
    }

    /// Sets the speed: 1 is normal, 2 twice as fast, negative values play backward.
    ///
    /// Feature `web-animations`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "playbackRate")]
    #[inline]
    pub fn set_playback_rate(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_playbackRate__number(js(self), value)
    }

    /// Whether the animation is idle, running, paused or finished.
    ///
    /// `readonly attribute AnimationPlayState playState`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Animation/playState) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animation-playstate)
    #[doc(alias = "playState")]
    #[inline]
    pub fn play_state(&self) -> AnimationPlayState {
        FromJs::from_js(Js::get_playState__as_value(js(self)))
    }

    /// Whether the animation is in force, was removed because newer ones replace it, or persists.
    ///
    /// `readonly attribute AnimationReplaceState replaceState`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Animation/replaceState) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animation-replacestate)
    #[doc(alias = "replaceState")]
    #[inline]
    pub fn replace_state(&self) -> AnimationReplaceState {
        FromJs::from_js(Js::get_replaceState__as_value(js(self)))
    }

    /// Whether the animation waits for a play or a pause to take effect.
    ///
    /// `readonly attribute boolean pending`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Animation/pending) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animation-pending)
    #[inline]
    pub fn pending(&self) -> bool {
        Js::get_pending__as_bool(js(self)).get()
    }

    /// A promise that resolves to the animation when a pending play or pause has taken effect.
    ///
    /// `readonly attribute Promise<Animation> ready`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Animation/ready) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animation-ready)
    #[inline]
    pub fn ready(&self) -> Promise<Animation> {
        Promise::of_call(Js::try_get_ready__as_value(js(self)))
    }

    /// A promise that resolves to the animation when it has finished, and rejects when it is canceled.
    ///
    /// `readonly attribute Promise<Animation> finished`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Animation/finished) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animation-finished)
    #[inline]
    pub fn finished(&self) -> Promise<Animation> {
        Promise::of_call(Js::try_get_finished__as_value(js(self)))
    }

    /// The handler of the event `finish`.
    ///
    /// `attribute EventHandler onfinish`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Animation/finish_event) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animation-onfinish)
    pub fn onfinish(&self) -> Option<Function<fn(AnimationPlaybackEvent)>> {
        property::get(self, "onfinish")
    }

    /// Sets the handler of the event `finish`.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "onfinish")]
    pub fn set_onfinish(&self, value: Option<&Function<fn(AnimationPlaybackEvent)>>) {
        property::set(self, "onfinish", nullable(value))
    }

    /// The handler of the event `cancel`.
    ///
    /// `attribute EventHandler oncancel`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Animation/cancel_event) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animation-oncancel)
    pub fn oncancel(&self) -> Option<Function<fn(AnimationPlaybackEvent)>> {
        property::get(self, "oncancel")
    }

    /// Sets the handler of the event `cancel`.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "oncancel")]
    pub fn set_oncancel(&self, value: Option<&Function<fn(AnimationPlaybackEvent)>>) {
        property::set(self, "oncancel", nullable(value))
    }

    /// The handler of the event `remove`.
    ///
    /// `attribute EventHandler onremove`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Animation/remove_event) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animation-onremove)
    pub fn onremove(&self) -> Option<Function<fn(AnimationPlaybackEvent)>> {
        property::get(self, "onremove")
    }

    /// Sets the handler of the event `remove`.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "onremove")]
    pub fn set_onremove(&self, value: Option<&Function<fn(AnimationPlaybackEvent)>>) {
        property::set(self, "onremove", nullable(value))
    }

    /// Ends the animation and removes its effects.
    ///
    /// `undefined cancel()`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Animation/cancel) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animation-cancel)
    #[inline]
    pub fn cancel(&self) {
        Js::call_cancel(js(self))
    }

    /// Jumps to the end of the animation, or to its start when it plays backward.
    ///
    /// `undefined finish()`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Animation/finish) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animation-finish)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the playback rate is 0, or it is positive and the end of the animation
    /// is infinite.
    #[inline]
    pub fn finish(&self) -> Result<(), Exception> {
        Js::try_call_finish(js(self))
    }

    /// Starts or resumes the animation; a finished one starts again.
    ///
    /// `undefined play()`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Animation/play) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animation-play)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the animation is to be played backwards from an end that is infinite.
    #[inline]
    pub fn play(&self) -> Result<(), Exception> {
        Js::try_call_play(js(self))
    }

    /// Pauses the animation.
    ///
    /// `undefined pause()`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Animation/pause) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animation-pause)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the animation is to be played backwards from an end that is infinite.
    #[inline]
    pub fn pause(&self) -> Result<(), Exception> {
        Js::try_call_pause(js(self))
    }

    /// Changes the speed smoothly, without a jump of the current position.
    ///
    /// `undefined updatePlaybackRate(double playbackRate)`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Animation/updatePlaybackRate) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animation-updateplaybackrate)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "updatePlaybackRate")]
    #[inline]
    pub fn update_playback_rate(&self, playback_rate: f64) -> Result<(), Exception> {
        Js::try_call_updatePlaybackRate__number(js(self), playback_rate)
    }

    /// Plays the animation in the opposite direction.
    ///
    /// `undefined reverse()`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Animation/reverse) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animation-reverse)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where there is no active timeline, or it is to be played backwards from an end
    /// that is infinite.
    #[inline]
    pub fn reverse(&self) -> Result<(), Exception> {
        Js::try_call_reverse(js(self))
    }

    /// Keeps the animation from being removed when newer ones replace it.
    ///
    /// `undefined persist()`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Animation/persist) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animation-persist)
    #[inline]
    pub fn persist(&self) {
        Js::call_persist(js(self))
    }

    /// Writes the current animated values into the inline style of the target.
    ///
    /// `undefined commitStyles()`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Animation/commitStyles) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animation-commitstyles)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the target is a pseudo-element or has no style attribute, and an
    /// `InvalidStateError` where it is not rendered.
    #[doc(alias = "commitStyles")]
    #[inline]
    pub fn commit_styles(&self) -> Result<(), Exception> {
        Js::try_call_commitStyles(js(self))
    }

    /// The time of the timeline at which the animation starts, or null while it is paused, idle or pending.
    ///
    /// `attribute CSSNumberish? startTime`
    ///
    /// Feature `web-animations`. Exposed in Window only. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Animation/startTime) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animation-starttime)
    #[doc(alias = "startTime")]
    #[inline]
    pub fn start_time(&self) -> Option<CssNumberish> {
        Js::get_startTime__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the time of the timeline at which the animation starts, or null while it is paused, idle or pending.
    ///
    /// Feature `web-animations`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the value is not a percentage on a scroll or view timeline, or not a time on
    /// another.
    #[doc(alias = "startTime")]
    #[inline]
    pub fn set_start_time(&self, value: impl NullableUnion<CssNumberish>) -> Result<(), Exception> {
        Js::try_set_startTime__value(js(self), &value.into_option().to_js())
    }

    /// The position in the animation, in milliseconds or as a percentage; null if it is idle.
    ///
    /// `attribute CSSNumberish? currentTime`
    ///
    /// Feature `web-animations`. Exposed in Window only. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Animation/currentTime) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animation-currenttime)
    #[doc(alias = "currentTime")]
    #[inline]
    pub fn current_time(&self) -> Option<CssNumberish> {
        Js::get_currentTime__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the position in the animation, in milliseconds or as a percentage; null if it is idle.
    ///
    /// Feature `web-animations`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for `null` where there is a current time, and for a value that is not a percentage on a
    /// scroll or view timeline, or not a time on another.
    #[doc(alias = "currentTime")]
    #[inline]
    pub fn set_current_time(&self, value: impl NullableUnion<CssNumberish>) -> Result<(), Exception> {
        Js::try_set_currentTime__value(js(self), &value.into_option().to_js())
    }

    /// The trigger that starts or controls the animation, null if there is none.
    ///
    /// `attribute AnimationTrigger? trigger`
    ///
    /// Features `web-animations` and `experimental`. Exposed in Window only.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn trigger(&self) -> Option<AnimationTrigger> {
        Js::get_trigger__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the trigger that starts or controls the animation, null if there is none.
    ///
    /// Features `web-animations` and `experimental`.
    #[doc(alias = "trigger")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_trigger(&self, value: Option<&AnimationTrigger>) {
        Js::set_trigger__value(js(self), nullable(value))
    }

    /// The progress through all iterations, from 0 to 1; null if it cannot be told.
    ///
    /// `readonly attribute double? overallProgress`
    ///
    /// Feature `web-animations`. Exposed in Window only. [MDN](https://developer.mozilla.org/docs/Web/API/Animation/overallProgress) · [Specification](https://drafts.csswg.org/web-animations-2/#dom-animation-overallprogress)
    #[doc(alias = "overallProgress")]
    #[inline]
    pub fn overall_progress(&self) -> Option<f64> {
        FromJs::from_js(Js::get_overallProgress__as_value(js(self)))
    }
}

impl AnimationEffect {
    /// Returns the timing of the effect as it was specified.
    ///
    /// `EffectTiming getTiming()`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/AnimationEffect/getTiming) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animationeffect-gettiming)
    #[doc(alias = "getTiming")]
    #[inline]
    pub fn get_timing(&self) -> EffectTiming {
        FromJs::from_js(Js::call_getTiming__as_value(js(self)))
    }

    /// Returns the timing with all values calculated, and the current progress.
    ///
    /// `ComputedEffectTiming getComputedTiming()`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/AnimationEffect/getComputedTiming) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animationeffect-getcomputedtiming)
    #[doc(alias = "getComputedTiming")]
    #[inline]
    pub fn get_computed_timing(&self) -> ComputedEffectTiming {
        FromJs::from_js(Js::call_getComputedTiming__as_value(js(self)))
    }

    /// Changes the given fields of the timing.
    ///
    /// `undefined updateTiming(optional OptionalEffectTiming timing = {})`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/AnimationEffect/updateTiming) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-animationeffect-updatetiming)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a negative or `NaN` duration, iteration start or count, or an invalid easing.
    #[doc(alias = "updateTiming")]
    #[inline]
    pub fn update_timing(&self) -> Result<(), Exception> {
        Js::try_call_updateTiming(js(self))
    }

    /// As `update_timing`, with `timing`.
    ///
    /// `undefined updateTiming(optional OptionalEffectTiming timing = {})`
    ///
    /// Feature `web-animations`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a negative or `NaN` duration, iteration start or count, or an invalid easing.
    #[doc(alias = "updateTiming")]
    #[inline]
    pub fn update_timing_with_timing(&self, timing: &OptionalEffectTiming) -> Result<(), Exception> {
        Js::try_call_updateTiming__value(js(self), timing.as_ref())
    }

    /// The group that holds this effect, null if there is none.
    ///
    /// `readonly attribute GroupEffect? parent`
    ///
    /// Features `web-animations` and `experimental`. Exposed in Window only.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn parent(&self) -> Option<GroupEffect> {
        Js::get_parent__as_option_value(js(self)).map(Js::read)
    }

    /// The effect before this one in its group, null if there is none.
    ///
    /// `readonly attribute AnimationEffect? previousSibling`
    ///
    /// Features `web-animations` and `experimental`. Exposed in Window only.
    #[doc(alias = "previousSibling")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn previous_sibling(&self) -> Option<AnimationEffect> {
        Js::get_previousSibling__as_option_value(js(self)).map(Js::read)
    }

    /// The effect after this one in its group, null if there is none.
    ///
    /// `readonly attribute AnimationEffect? nextSibling`
    ///
    /// Features `web-animations` and `experimental`. Exposed in Window only.
    #[doc(alias = "nextSibling")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn next_sibling(&self) -> Option<AnimationEffect> {
        Js::get_nextSibling__as_option_value(js(self)).map(Js::read)
    }

    /// Inserts the effects right before this one in its group.
    ///
    /// `undefined before(AnimationEffect... effects)`
    ///
    /// Features `web-animations` and `experimental`. Exposed in Window only.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn before(&self, effects: impl IntoSequence<AnimationEffect>) -> Result<(), Exception> {
        Js::try_call_before__value_spread(js(self), &effects.to_value())
    }

    /// Inserts the effects right after this one in its group.
    ///
    /// `undefined after(AnimationEffect... effects)`
    ///
    /// Features `web-animations` and `experimental`. Exposed in Window only.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn after(&self, effects: impl IntoSequence<AnimationEffect>) -> Result<(), Exception> {
        Js::try_call_after__value_spread(js(self), &effects.to_value())
    }

    /// Puts the given effects in the place of this one in its group.
    ///
    /// `undefined replace(AnimationEffect... effects)`
    ///
    /// Features `web-animations` and `experimental`. Exposed in Window only.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn replace(&self, effects: impl IntoSequence<AnimationEffect>) -> Result<(), Exception> {
        Js::try_call_replace__value_spread(js(self), &effects.to_value())
    }

    /// Takes this effect out of its group or its animation.
    ///
    /// `undefined remove()`
    ///
    /// Features `web-animations` and `experimental`. Exposed in Window only.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn remove(&self) -> Result<(), Exception> {
        Js::try_call_remove(js(self))
    }
}

impl EffectTiming {
    /// The timing of an effect: duration, delays, repeats, direction and easing.
    ///
    /// `dictionary EffectTiming`
    ///
    /// Feature `web-animations`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the effect applies before its start or after its end; `auto` means neither.
    ///
    /// `FillMode fill = "auto"`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "fill")]
    pub fn get_fill(&self) -> Option<FillMode> {
        property::get(self, "fill")
    }

    /// Sets whether the effect applies before its start or after its end; `auto` means neither.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "fill")]
    pub fn set_fill(&self, value: FillMode) -> &Self {
        property::set_str(self, "fill", value.as_str());
        self
    }

    /// The point within an iteration at which the effect starts, such as 0.5 for the middle; 0 by default.
    ///
    /// `double iterationStart = 0.0`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "iterationStart")]
    pub fn get_iteration_start(&self) -> Option<f64> {
        property::get(self, "iterationStart")
    }

    /// Sets the point within an iteration at which the effect starts, such as 0.5 for the middle; 0 by default.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "iterationStart")]
    pub fn set_iteration_start(&self, value: f64) -> &Self {
        property::set_f64(self, "iterationStart", value);
        self
    }

    /// How often the effect repeats, 1 by default; may be a fraction or infinity.
    ///
    /// `unrestricted double iterations = 1.0`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "iterations")]
    pub fn get_iterations(&self) -> Option<f64> {
        property::get(self, "iterations")
    }

    /// Sets how often the effect repeats, 1 by default; may be a fraction or infinity.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "iterations")]
    pub fn set_iterations(&self, value: f64) -> &Self {
        property::set_f64(self, "iterations", value);
        self
    }

    /// The direction in which iterations run; `normal` is forward.
    ///
    /// `PlaybackDirection direction = "normal"`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "direction")]
    pub fn get_direction(&self) -> Option<PlaybackDirection> {
        property::get(self, "direction")
    }

    /// Sets the direction in which iterations run; `normal` is forward.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "direction")]
    pub fn set_direction(&self, value: PlaybackDirection) -> &Self {
        property::set_str(self, "direction", value.as_str());
        self
    }

    /// The easing function over each iteration, such as `ease-in`; `linear` by default.
    ///
    /// `DOMString easing = "linear"`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "easing")]
    pub fn get_easing(&self) -> Option<String> {
        property::get(self, "easing")
    }

    /// Sets the easing function over each iteration, such as `ease-in`; `linear` by default.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "easing")]
    pub fn set_easing(&self, value: &str) -> &Self {
        property::set_str(self, "easing", value);
        self
    }

    /// The wait before the start, in milliseconds; negative values start in the middle.
    ///
    /// `double delay`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "delay")]
    pub fn get_delay(&self) -> Option<f64> {
        property::get(self, "delay")
    }

    /// Sets the wait before the start, in milliseconds; negative values start in the middle.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "delay")]
    pub fn set_delay(&self, value: f64) -> &Self {
        property::set_f64(self, "delay", value);
        self
    }

    /// The wait after the end, in milliseconds.
    ///
    /// `double endDelay`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "endDelay")]
    pub fn get_end_delay(&self) -> Option<f64> {
        property::get(self, "endDelay")
    }

    /// Sets the wait after the end, in milliseconds.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "endDelay")]
    pub fn set_end_delay(&self, value: f64) -> &Self {
        property::set_f64(self, "endDelay", value);
        self
    }

    /// The speed of this effect, 1 by default.
    ///
    /// `double playbackRate = 1.0`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "playbackRate")]
    pub fn get_playback_rate(&self) -> Option<f64> {
        property::get(self, "playbackRate")
    }

    /// Sets the speed of this effect, 1 by default.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "playbackRate")]
    pub fn set_playback_rate(&self, value: f64) -> &Self {
        property::set_f64(self, "playbackRate", value);
        self
    }

    /// The length of one iteration in milliseconds; `auto` is 0 on a clock and the whole range on scrolling.
    ///
    /// `(unrestricted double or CSSNumericValue or DOMString) duration = "auto"`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "duration")]
    pub fn get_duration(&self) -> Option<NumberOrCssNumericValueOrString> {
        property::get(self, "duration")
    }

    /// Sets the length of one iteration in milliseconds; `auto` is 0 on a clock and the whole range on scrolling.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "duration")]
    pub fn set_duration(&self, value: impl Into<NumberOrCssNumericValueOrString>) -> &Self {
        property::set(self, "duration", &value.into().to_js());
        self
    }
}

impl Default for EffectTiming {
    fn default() -> Self {
        Self::new()
    }
}

impl OptionalEffectTiming {
    /// Changes to the timing of an effect; absent fields stay as they are.
    ///
    /// `dictionary OptionalEffectTiming`
    ///
    /// Feature `web-animations`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The wait before the start, in milliseconds.
    ///
    /// `double delay`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "delay")]
    pub fn get_delay(&self) -> Option<f64> {
        property::get(self, "delay")
    }

    /// Sets the wait before the start, in milliseconds.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "delay")]
    pub fn set_delay(&self, value: f64) -> &Self {
        property::set_f64(self, "delay", value);
        self
    }

    /// The wait after the end, in milliseconds.
    ///
    /// `double endDelay`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "endDelay")]
    pub fn get_end_delay(&self) -> Option<f64> {
        property::get(self, "endDelay")
    }

    /// Sets the wait after the end, in milliseconds.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "endDelay")]
    pub fn set_end_delay(&self, value: f64) -> &Self {
        property::set_f64(self, "endDelay", value);
        self
    }

    /// Whether the effect applies before its start or after its end; `auto` means neither.
    ///
    /// `FillMode fill`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "fill")]
    pub fn get_fill(&self) -> Option<FillMode> {
        property::get(self, "fill")
    }

    /// Sets whether the effect applies before its start or after its end; `auto` means neither.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "fill")]
    pub fn set_fill(&self, value: FillMode) -> &Self {
        property::set_str(self, "fill", value.as_str());
        self
    }

    /// The point within an iteration at which the effect starts, such as 0.5 for the middle.
    ///
    /// `double iterationStart`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "iterationStart")]
    pub fn get_iteration_start(&self) -> Option<f64> {
        property::get(self, "iterationStart")
    }

    /// Sets the point within an iteration at which the effect starts, such as 0.5 for the middle.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "iterationStart")]
    pub fn set_iteration_start(&self, value: f64) -> &Self {
        property::set_f64(self, "iterationStart", value);
        self
    }

    /// How often the effect repeats; may be a fraction or infinity.
    ///
    /// `unrestricted double iterations`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "iterations")]
    pub fn get_iterations(&self) -> Option<f64> {
        property::get(self, "iterations")
    }

    /// Sets how often the effect repeats; may be a fraction or infinity.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "iterations")]
    pub fn set_iterations(&self, value: f64) -> &Self {
        property::set_f64(self, "iterations", value);
        self
    }

    /// The length of one iteration in milliseconds, or `auto`.
    ///
    /// `(unrestricted double or DOMString) duration`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "duration")]
    pub fn get_duration(&self) -> Option<NumberOrString> {
        property::get(self, "duration")
    }

    /// Sets the length of one iteration in milliseconds, or `auto`.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "duration")]
    pub fn set_duration(&self, value: impl Into<NumberOrString>) -> &Self {
        property::set(self, "duration", &value.into().to_js());
        self
    }

    /// The direction in which iterations run.
    ///
    /// `PlaybackDirection direction`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "direction")]
    pub fn get_direction(&self) -> Option<PlaybackDirection> {
        property::get(self, "direction")
    }

    /// Sets the direction in which iterations run.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "direction")]
    pub fn set_direction(&self, value: PlaybackDirection) -> &Self {
        property::set_str(self, "direction", value.as_str());
        self
    }

    /// The easing function over each iteration, such as `ease-in`.
    ///
    /// `DOMString easing`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "easing")]
    pub fn get_easing(&self) -> Option<String> {
        property::get(self, "easing")
    }

    /// Sets the easing function over each iteration, such as `ease-in`.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "easing")]
    pub fn set_easing(&self, value: &str) -> &Self {
        property::set_str(self, "easing", value);
        self
    }

    /// The speed of this effect.
    ///
    /// `double playbackRate`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "playbackRate")]
    pub fn get_playback_rate(&self) -> Option<f64> {
        property::get(self, "playbackRate")
    }

    /// Sets the speed of this effect.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "playbackRate")]
    pub fn set_playback_rate(&self, value: f64) -> &Self {
        property::set_f64(self, "playbackRate", value);
        self
    }
}

impl Default for OptionalEffectTiming {
    fn default() -> Self {
        Self::new()
    }
}

impl ComputedEffectTiming {
    /// The timing of an effect with all values calculated, and its current progress.
    ///
    /// `dictionary ComputedEffectTiming : EffectTiming`
    ///
    /// Feature `web-animations`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The progress through the current iteration, usually from 0 to 1; null if the effect does not apply.
    ///
    /// `double? progress`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "progress")]
    pub fn get_progress(&self) -> Option<f64> {
        property::get(self, "progress")
    }

    /// Sets the progress through the current iteration, usually from 0 to 1; null if the effect does not apply.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "progress")]
    pub fn set_progress(&self, value: Option<f64>) -> &Self {
        property::set(self, "progress", &value.to_js());
        self
    }

    /// The number of the current iteration, beginning with 0; null if the effect does not apply.
    ///
    /// `unrestricted double? currentIteration`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "currentIteration")]
    pub fn get_current_iteration(&self) -> Option<f64> {
        property::get(self, "currentIteration")
    }

    /// Sets the number of the current iteration, beginning with 0; null if the effect does not apply.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "currentIteration")]
    pub fn set_current_iteration(&self, value: Option<f64>) -> &Self {
        property::set(self, "currentIteration", &value.to_js());
        self
    }

    /// The start of the effect within the animation, before the delay.
    ///
    /// `CSSNumberish startTime`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "startTime")]
    pub fn get_start_time(&self) -> Option<CssNumberish> {
        property::get(self, "startTime")
    }

    /// Sets the start of the effect within the animation, before the delay.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "startTime")]
    pub fn set_start_time(&self, value: impl Into<CssNumberish>) -> &Self {
        property::set(self, "startTime", &value.into().to_js());
        self
    }

    /// The end of the effect with its delays: `delay`, active time and `endDelay` together.
    ///
    /// `CSSNumberish endTime`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "endTime")]
    pub fn get_end_time(&self) -> Option<CssNumberish> {
        property::get(self, "endTime")
    }

    /// Sets the end of the effect with its delays: `delay`, active time and `endDelay` together.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "endTime")]
    pub fn set_end_time(&self, value: impl Into<CssNumberish>) -> &Self {
        property::set(self, "endTime", &value.into().to_js());
        self
    }

    /// The length of all iterations together.
    ///
    /// `CSSNumberish activeDuration`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "activeDuration")]
    pub fn get_active_duration(&self) -> Option<CssNumberish> {
        property::get(self, "activeDuration")
    }

    /// Sets the length of all iterations together.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "activeDuration")]
    pub fn set_active_duration(&self, value: impl Into<CssNumberish>) -> &Self {
        property::set(self, "activeDuration", &value.into().to_js());
        self
    }

    /// The position in the effect, in milliseconds or as a percentage; null if it has none.
    ///
    /// `CSSNumberish? localTime`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "localTime")]
    pub fn get_local_time(&self) -> Option<CssNumberish> {
        property::get(self, "localTime")
    }

    /// Sets the position in the effect, in milliseconds or as a percentage; null if it has none.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "localTime")]
    pub fn set_local_time(&self, value: impl NullableUnion<CssNumberish>) -> &Self {
        property::set(self, "localTime", &value.into_option().to_js());
        self
    }

    /// Sets whether the effect applies before its start or after its end; `auto` means neither.
    ///
    /// `FillMode fill = "auto"`
    ///
    /// Feature `web-animations`. Inherited from `EffectTiming`.
    #[doc(alias = "fill")]
    pub fn set_fill(&self, value: FillMode) -> &Self {
        property::set_str(self, "fill", value.as_str());
        self
    }

    /// Sets the point within an iteration at which the effect starts, such as 0.5 for the middle; 0 by default.
    ///
    /// `double iterationStart = 0.0`
    ///
    /// Feature `web-animations`. Inherited from `EffectTiming`.
    #[doc(alias = "iterationStart")]
    pub fn set_iteration_start(&self, value: f64) -> &Self {
        property::set_f64(self, "iterationStart", value);
        self
    }

    /// Sets how often the effect repeats, 1 by default; may be a fraction or infinity.
    ///
    /// `unrestricted double iterations = 1.0`
    ///
    /// Feature `web-animations`. Inherited from `EffectTiming`.
    #[doc(alias = "iterations")]
    pub fn set_iterations(&self, value: f64) -> &Self {
        property::set_f64(self, "iterations", value);
        self
    }

    /// Sets the direction in which iterations run; `normal` is forward.
    ///
    /// `PlaybackDirection direction = "normal"`
    ///
    /// Feature `web-animations`. Inherited from `EffectTiming`.
    #[doc(alias = "direction")]
    pub fn set_direction(&self, value: PlaybackDirection) -> &Self {
        property::set_str(self, "direction", value.as_str());
        self
    }

    /// Sets the easing function over each iteration, such as `ease-in`; `linear` by default.
    ///
    /// `DOMString easing = "linear"`
    ///
    /// Feature `web-animations`. Inherited from `EffectTiming`.
    #[doc(alias = "easing")]
    pub fn set_easing(&self, value: &str) -> &Self {
        property::set_str(self, "easing", value);
        self
    }

    /// Sets the wait before the start, in milliseconds; negative values start in the middle.
    ///
    /// `double delay`
    ///
    /// Feature `web-animations`. Inherited from `EffectTiming`.
    #[doc(alias = "delay")]
    pub fn set_delay(&self, value: f64) -> &Self {
        property::set_f64(self, "delay", value);
        self
    }

    /// Sets the wait after the end, in milliseconds.
    ///
    /// `double endDelay`
    ///
    /// Feature `web-animations`. Inherited from `EffectTiming`.
    #[doc(alias = "endDelay")]
    pub fn set_end_delay(&self, value: f64) -> &Self {
        property::set_f64(self, "endDelay", value);
        self
    }

    /// Sets the speed of this effect, 1 by default.
    ///
    /// `double playbackRate = 1.0`
    ///
    /// Feature `web-animations`. Inherited from `EffectTiming`.
    #[doc(alias = "playbackRate")]
    pub fn set_playback_rate(&self, value: f64) -> &Self {
        property::set_f64(self, "playbackRate", value);
        self
    }

    /// Sets the length of one iteration in milliseconds; `auto` is 0 on a clock and the whole range on scrolling.
    ///
    /// `(unrestricted double or CSSNumericValue or DOMString) duration = "auto"`
    ///
    /// Feature `web-animations`. Inherited from `EffectTiming`.
    #[doc(alias = "duration")]
    pub fn set_duration(&self, value: impl Into<NumberOrCssNumericValueOrString>) -> &Self {
        property::set(self, "duration", &value.into().to_js());
        self
    }
}

impl Default for ComputedEffectTiming {
    fn default() -> Self {
        Self::new()
    }
}

impl KeyframeEffect {
    /// Makes a new `KeyframeEffect`.
    ///
    /// `constructor(Element? target, object? keyframes, optional (unrestricted double or KeyframeEffectOptions) options = {})`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/KeyframeEffect/KeyframeEffect) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-keyframeeffect-keyframeeffect)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for malformed keyframes, or an invalid duration, easing or other timing option, and a
    /// `SyntaxError` where `pseudoElement` is not a valid selector.
    #[inline]
    pub fn new(target: Option<&Element>, keyframes: Option<&Object>) -> Result<KeyframeEffect, Exception> {
        Js::try_new_KeyframeEffect__value2__as_value(nullable(target), nullable(keyframes)).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(Element? target, object? keyframes, optional (unrestricted double or KeyframeEffectOptions) options = {})`
    ///
    /// Feature `web-animations`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for malformed keyframes, or an invalid duration, easing or other timing option, and a
    /// `SyntaxError` where `pseudoElement` is not a valid selector.
    #[inline]
    pub fn new_with_options(
        target: Option<&Element>,
        keyframes: Option<&Object>,
        options: impl Into<NumberOrKeyframeEffectOptions>,
    ) -> Result<KeyframeEffect, Exception> {
        Js::try_new_KeyframeEffect__value3__as_value(nullable(target), nullable(keyframes), &options.into().to_js())
            .map(Js::cast)
    }

    /// As `new`, with `source`.
    ///
    /// `constructor(KeyframeEffect source)`
    ///
    /// Feature `web-animations`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for malformed keyframes, or an invalid duration, easing or other timing option, and a
    /// `SyntaxError` where `pseudoElement` is not a valid selector.
    #[inline]
    pub fn new_with_source(source: &KeyframeEffect) -> Result<KeyframeEffect, Exception> {
        Js::try_new_KeyframeEffect__value__as_value(source.as_ref()).map(Js::cast)
    }

    /// The element that is animated, or the one that the pseudo-element belongs to; null for none.
    ///
    /// `attribute Element? target`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/KeyframeEffect/target) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-keyframeeffect-target)
    #[inline]
    pub fn target(&self) -> Option<Element> {
        Js::get_target__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the element that is animated, or the one that the pseudo-element belongs to; null for none.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "target")]
    #[inline]
    pub fn set_target(&self, value: Option<&Element>) {
        Js::set_target__value(js(self), nullable(value))
    }

    /// The pseudo-element that is animated, such as `::before`, or null for the element itself.
    ///
    /// `attribute CSSOMString? pseudoElement`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/KeyframeEffect/pseudoElement) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-keyframeeffect-pseudoelement)
    #[doc(alias = "pseudoElement")]
    #[inline]
    pub fn pseudo_element(&self) -> Option<String> {
        Js::get_pseudoElement__as_value(js(self)).as_string()
    }

    /// Sets the pseudo-element that is animated, such as `::before`, or null for the element itself.
    ///
    /// Feature `web-animations`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where the value is not a valid pseudo-element selector.
    #[doc(alias = "pseudoElement")]
    #[inline]
    pub fn set_pseudo_element(&self, value: Option<&str>) -> Result<(), Exception> {
        Js::try_set_pseudoElement__option_str(js(self), value)
    }

    /// How the values combine with those below: `replace`, `add` or `accumulate`.
    ///
    /// `attribute CompositeOperation composite`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/KeyframeEffect/composite) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-keyframeeffect-composite)
    #[inline]
    pub fn composite(&self) -> CompositeOperation {
        FromJs::from_js(Js::get_composite__as_value(js(self)))
    }

    /// Sets how the values combine with those below: `replace`, `add` or `accumulate`.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "composite")]
    #[inline]
    pub fn set_composite(&self, value: CompositeOperation) {
        Js::set_composite__str(js(self), value.as_str())
    }

    /// Returns the keyframes with calculated offsets.
    ///
    /// `sequence<object> getKeyframes()`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/KeyframeEffect/getKeyframes) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-keyframeeffect-getkeyframes)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getKeyframes")]
    #[inline]
    pub fn get_keyframes(&self) -> Result<Array<Object>, Exception> {
        Js::try_call_getKeyframes__as_value(js(self)).map(Js::read)
    }

    /// Replaces all keyframes of the effect.
    ///
    /// `undefined setKeyframes(object? keyframes)`
    ///
    /// Feature `web-animations`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/KeyframeEffect/setKeyframes) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-keyframeeffect-setkeyframes)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for malformed keyframes, such as offsets out of order or outside of 0 to 1, or an
    /// invalid easing.
    #[doc(alias = "setKeyframes")]
    #[inline]
    pub fn set_keyframes(&self, keyframes: Option<&Object>) -> Result<(), Exception> {
        Js::try_call_setKeyframes__value(js(self), nullable(keyframes))
    }

    /// Whether each iteration starts from the same values or builds on the one before.
    ///
    /// `attribute IterationCompositeOperation iterationComposite`
    ///
    /// Feature `web-animations`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/KeyframeEffect/iterationComposite) · [Specification](https://drafts.csswg.org/web-animations-2/#dom-keyframeeffect-iterationcomposite)
    #[doc(alias = "iterationComposite")]
    #[inline]
    pub fn iteration_composite(&self) -> IterationCompositeOperation {
        FromJs::from_js(Js::get_iterationComposite__as_value(js(self)))
    }

    /// Sets whether each iteration starts from the same values or builds on the one before.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "iterationComposite")]
    #[inline]
    pub fn set_iteration_composite(&self, value: IterationCompositeOperation) {
        Js::set_iterationComposite__str(js(self), value.as_str())
    }
}

impl BaseComputedKeyframe {
    /// The common fields of the keyframes that `getKeyframes` returns.
    ///
    /// `dictionary BaseComputedKeyframe`
    ///
    /// Feature `web-animations`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The position as it was given, from 0 to 1; null for an even distribution.
    ///
    /// `double? offset = null`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "offset")]
    pub fn get_offset(&self) -> Option<f64> {
        property::get(self, "offset")
    }

    /// Sets the position as it was given, from 0 to 1; null for an even distribution.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "offset")]
    pub fn set_offset(&self, value: Option<f64>) -> &Self {
        property::set(self, "offset", &value.to_js());
        self
    }

    /// The position that applies, from 0 to 1.
    ///
    /// `double computedOffset`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "computedOffset")]
    pub fn get_computed_offset(&self) -> Option<f64> {
        property::get(self, "computedOffset")
    }

    /// Sets the position that applies, from 0 to 1.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "computedOffset")]
    pub fn set_computed_offset(&self, value: f64) -> &Self {
        property::set_f64(self, "computedOffset", value);
        self
    }

    /// The easing function from this keyframe to the next; `linear` by default.
    ///
    /// `DOMString easing = "linear"`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "easing")]
    pub fn get_easing(&self) -> Option<String> {
        property::get(self, "easing")
    }

    /// Sets the easing function from this keyframe to the next; `linear` by default.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "easing")]
    pub fn set_easing(&self, value: &str) -> &Self {
        property::set_str(self, "easing", value);
        self
    }

    /// How the values of this keyframe combine with those below; `auto` follows the effect.
    ///
    /// `CompositeOperationOrAuto composite = "auto"`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "composite")]
    pub fn get_composite(&self) -> Option<CompositeOperationOrAuto> {
        property::get(self, "composite")
    }

    /// Sets how the values of this keyframe combine with those below; `auto` follows the effect.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "composite")]
    pub fn set_composite(&self, value: CompositeOperationOrAuto) -> &Self {
        property::set_str(self, "composite", value.as_str());
        self
    }
}

impl Default for BaseComputedKeyframe {
    fn default() -> Self {
        Self::new()
    }
}

impl BasePropertyIndexedKeyframe {
    /// Keyframes with a list of values for each property.
    ///
    /// `dictionary BasePropertyIndexedKeyframe`
    ///
    /// Feature `web-animations`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The positions of the keyframes, from 0 to 1; missing ones are distributed evenly.
    ///
    /// `(double? or sequence<double?>) offset = []`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "offset")]
    pub fn get_offset(&self) -> Option<NumberOrNullableNumberSequence> {
        property::get(self, "offset")
    }

    /// Sets the positions of the keyframes, from 0 to 1; missing ones are distributed evenly.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "offset")]
    pub fn set_offset(&self, value: impl NullableUnion<NumberOrNullableNumberSequence>) -> &Self {
        property::set(self, "offset", &value.into_option().to_js());
        self
    }

    /// The easing functions of the keyframes; a short list is repeated.
    ///
    /// `(DOMString or sequence<DOMString>) easing = []`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "easing")]
    pub fn get_easing(&self) -> Option<StringOrStringSequence> {
        property::get(self, "easing")
    }

    /// Sets the easing functions of the keyframes; a short list is repeated.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "easing")]
    pub fn set_easing(&self, value: impl Into<StringOrStringSequence>) -> &Self {
        property::set(self, "easing", &value.into().to_js());
        self
    }

    /// How the values of the keyframes combine with those below; a short list is repeated.
    ///
    /// `(CompositeOperationOrAuto or sequence<CompositeOperationOrAuto>) composite = []`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "composite")]
    pub fn get_composite(&self) -> Option<CompositeOperationOrAutoOrCompositeOperationOrAutoSequence> {
        property::get(self, "composite")
    }

    /// Sets how the values of the keyframes combine with those below; a short list is repeated.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "composite")]
    pub fn set_composite(&self, value: impl Into<CompositeOperationOrAutoOrCompositeOperationOrAutoSequence>) -> &Self {
        property::set(self, "composite", &value.into().to_js());
        self
    }
}

impl Default for BasePropertyIndexedKeyframe {
    fn default() -> Self {
        Self::new()
    }
}

impl BaseKeyframe {
    /// The common fields of a keyframe, besides its CSS properties.
    ///
    /// `dictionary BaseKeyframe`
    ///
    /// Feature `web-animations`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The position of the keyframe, from 0 to 1; null for an even distribution.
    ///
    /// `double? offset = null`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "offset")]
    pub fn get_offset(&self) -> Option<f64> {
        property::get(self, "offset")
    }

    /// Sets the position of the keyframe, from 0 to 1; null for an even distribution.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "offset")]
    pub fn set_offset(&self, value: Option<f64>) -> &Self {
        property::set(self, "offset", &value.to_js());
        self
    }

    /// The easing function from this keyframe to the next; `linear` by default.
    ///
    /// `DOMString easing = "linear"`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "easing")]
    pub fn get_easing(&self) -> Option<String> {
        property::get(self, "easing")
    }

    /// Sets the easing function from this keyframe to the next; `linear` by default.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "easing")]
    pub fn set_easing(&self, value: &str) -> &Self {
        property::set_str(self, "easing", value);
        self
    }

    /// How the values of this keyframe combine with those below; `auto` follows the effect.
    ///
    /// `CompositeOperationOrAuto composite = "auto"`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "composite")]
    pub fn get_composite(&self) -> Option<CompositeOperationOrAuto> {
        property::get(self, "composite")
    }

    /// Sets how the values of this keyframe combine with those below; `auto` follows the effect.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "composite")]
    pub fn set_composite(&self, value: CompositeOperationOrAuto) -> &Self {
        property::set_str(self, "composite", value.as_str());
        self
    }
}

impl Default for BaseKeyframe {
    fn default() -> Self {
        Self::new()
    }
}

impl KeyframeEffectOptions {
    /// Options for a new `KeyframeEffect`: timing, target part and composition.
    ///
    /// `dictionary KeyframeEffectOptions : EffectTiming`
    ///
    /// Feature `web-animations`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// How the values combine with those below; `replace` by default.
    ///
    /// `CompositeOperation composite = "replace"`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "composite")]
    pub fn get_composite(&self) -> Option<CompositeOperation> {
        property::get(self, "composite")
    }

    /// Sets how the values combine with those below; `replace` by default.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "composite")]
    pub fn set_composite(&self, value: CompositeOperation) -> &Self {
        property::set_str(self, "composite", value.as_str());
        self
    }

    /// The pseudo-element to animate, such as `::before`; null for the element itself.
    ///
    /// `CSSOMString? pseudoElement = null`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "pseudoElement")]
    pub fn get_pseudo_element(&self) -> Option<String> {
        property::get(self, "pseudoElement")
    }

    /// Sets the pseudo-element to animate, such as `::before`; null for the element itself.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "pseudoElement")]
    pub fn set_pseudo_element(&self, value: Option<&str>) -> &Self {
        property::set(self, "pseudoElement", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// Whether iterations build on each other (`accumulate`) or not (`replace`, the default).
    ///
    /// `IterationCompositeOperation iterationComposite = "replace"`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "iterationComposite")]
    pub fn get_iteration_composite(&self) -> Option<IterationCompositeOperation> {
        property::get(self, "iterationComposite")
    }

    /// Sets whether iterations build on each other (`accumulate`) or not (`replace`, the default).
    ///
    /// Feature `web-animations`.
    #[doc(alias = "iterationComposite")]
    pub fn set_iteration_composite(&self, value: IterationCompositeOperation) -> &Self {
        property::set_str(self, "iterationComposite", value.as_str());
        self
    }

    /// Sets whether the effect applies before its start or after its end; `auto` means neither.
    ///
    /// `FillMode fill = "auto"`
    ///
    /// Feature `web-animations`. Inherited from `EffectTiming`.
    #[doc(alias = "fill")]
    pub fn set_fill(&self, value: FillMode) -> &Self {
        property::set_str(self, "fill", value.as_str());
        self
    }

    /// Sets the point within an iteration at which the effect starts, such as 0.5 for the middle; 0 by default.
    ///
    /// `double iterationStart = 0.0`
    ///
    /// Feature `web-animations`. Inherited from `EffectTiming`.
    #[doc(alias = "iterationStart")]
    pub fn set_iteration_start(&self, value: f64) -> &Self {
        property::set_f64(self, "iterationStart", value);
        self
    }

    /// Sets how often the effect repeats, 1 by default; may be a fraction or infinity.
    ///
    /// `unrestricted double iterations = 1.0`
    ///
    /// Feature `web-animations`. Inherited from `EffectTiming`.
    #[doc(alias = "iterations")]
    pub fn set_iterations(&self, value: f64) -> &Self {
        property::set_f64(self, "iterations", value);
        self
    }

    /// Sets the direction in which iterations run; `normal` is forward.
    ///
    /// `PlaybackDirection direction = "normal"`
    ///
    /// Feature `web-animations`. Inherited from `EffectTiming`.
    #[doc(alias = "direction")]
    pub fn set_direction(&self, value: PlaybackDirection) -> &Self {
        property::set_str(self, "direction", value.as_str());
        self
    }

    /// Sets the easing function over each iteration, such as `ease-in`; `linear` by default.
    ///
    /// `DOMString easing = "linear"`
    ///
    /// Feature `web-animations`. Inherited from `EffectTiming`.
    #[doc(alias = "easing")]
    pub fn set_easing(&self, value: &str) -> &Self {
        property::set_str(self, "easing", value);
        self
    }

    /// Sets the wait before the start, in milliseconds; negative values start in the middle.
    ///
    /// `double delay`
    ///
    /// Feature `web-animations`. Inherited from `EffectTiming`.
    #[doc(alias = "delay")]
    pub fn set_delay(&self, value: f64) -> &Self {
        property::set_f64(self, "delay", value);
        self
    }

    /// Sets the wait after the end, in milliseconds.
    ///
    /// `double endDelay`
    ///
    /// Feature `web-animations`. Inherited from `EffectTiming`.
    #[doc(alias = "endDelay")]
    pub fn set_end_delay(&self, value: f64) -> &Self {
        property::set_f64(self, "endDelay", value);
        self
    }

    /// Sets the speed of this effect, 1 by default.
    ///
    /// `double playbackRate = 1.0`
    ///
    /// Feature `web-animations`. Inherited from `EffectTiming`.
    #[doc(alias = "playbackRate")]
    pub fn set_playback_rate(&self, value: f64) -> &Self {
        property::set_f64(self, "playbackRate", value);
        self
    }

    /// Sets the length of one iteration in milliseconds; `auto` is 0 on a clock and the whole range on scrolling.
    ///
    /// `(unrestricted double or CSSNumericValue or DOMString) duration = "auto"`
    ///
    /// Feature `web-animations`. Inherited from `EffectTiming`.
    #[doc(alias = "duration")]
    pub fn set_duration(&self, value: impl Into<NumberOrCssNumericValueOrString>) -> &Self {
        property::set(self, "duration", &value.into().to_js());
        self
    }
}

impl Default for KeyframeEffectOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl KeyframeAnimationOptions {
    /// Options for `animate`: those of the effect, and the animation's id and timeline.
    ///
    /// `dictionary KeyframeAnimationOptions : KeyframeEffectOptions`
    ///
    /// Feature `web-animations`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A name for the animation, for your own use.
    ///
    /// `DOMString id = ""`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> Option<String> {
        property::get(self, "id")
    }

    /// Sets a name for the animation, for your own use.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// The timeline that drives the animation; by default that of the document, null for none.
    ///
    /// `AnimationTimeline? timeline`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "timeline")]
    pub fn get_timeline(&self) -> Option<AnimationTimeline> {
        property::get(self, "timeline")
    }

    /// Sets the timeline that drives the animation; by default that of the document, null for none.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "timeline")]
    pub fn set_timeline(&self, value: Option<&AnimationTimeline>) -> &Self {
        property::set(self, "timeline", nullable(value));
        self
    }

    /// The start of the part of the timeline in which the animation plays; `normal` for its start.
    ///
    /// `(TimelineRangeOffset or CSSNumericValue or CSSKeywordValue or DOMString) rangeStart = "normal"`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "rangeStart")]
    pub fn get_range_start(&self) -> Option<TimelineRangeOffsetOrCssNumericValueOrCssKeywordValueOrString> {
        property::get(self, "rangeStart")
    }

    /// Sets the start of the part of the timeline in which the animation plays; `normal` for its start.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "rangeStart")]
    pub fn set_range_start(
        &self,
        value: impl Into<TimelineRangeOffsetOrCssNumericValueOrCssKeywordValueOrString>,
    ) -> &Self {
        property::set(self, "rangeStart", &value.into().to_js());
        self
    }

    /// The end of the part of the timeline in which the animation plays; `normal` for its end.
    ///
    /// `(TimelineRangeOffset or CSSNumericValue or CSSKeywordValue or DOMString) rangeEnd = "normal"`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "rangeEnd")]
    pub fn get_range_end(&self) -> Option<TimelineRangeOffsetOrCssNumericValueOrCssKeywordValueOrString> {
        property::get(self, "rangeEnd")
    }

    /// Sets the end of the part of the timeline in which the animation plays; `normal` for its end.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "rangeEnd")]
    pub fn set_range_end(
        &self,
        value: impl Into<TimelineRangeOffsetOrCssNumericValueOrCssKeywordValueOrString>,
    ) -> &Self {
        property::set(self, "rangeEnd", &value.into().to_js());
        self
    }

    /// The trigger that decides when the animation plays.
    ///
    /// `AnimationTrigger? trigger`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "trigger")]
    pub fn get_trigger(&self) -> Option<AnimationTrigger> {
        property::get(self, "trigger")
    }

    /// Sets the trigger that decides when the animation plays.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "trigger")]
    pub fn set_trigger(&self, value: Option<&AnimationTrigger>) -> &Self {
        property::set(self, "trigger", nullable(value));
        self
    }

    /// Sets how the values combine with those below; `replace` by default.
    ///
    /// `CompositeOperation composite = "replace"`
    ///
    /// Feature `web-animations`. Inherited from `KeyframeEffectOptions`.
    #[doc(alias = "composite")]
    pub fn set_composite(&self, value: CompositeOperation) -> &Self {
        property::set_str(self, "composite", value.as_str());
        self
    }

    /// Sets the pseudo-element to animate, such as `::before`; null for the element itself.
    ///
    /// `CSSOMString? pseudoElement = null`
    ///
    /// Feature `web-animations`. Inherited from `KeyframeEffectOptions`.
    #[doc(alias = "pseudoElement")]
    pub fn set_pseudo_element(&self, value: Option<&str>) -> &Self {
        property::set(self, "pseudoElement", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// Sets whether iterations build on each other (`accumulate`) or not (`replace`, the default).
    ///
    /// `IterationCompositeOperation iterationComposite = "replace"`
    ///
    /// Feature `web-animations`. Inherited from `KeyframeEffectOptions`.
    #[doc(alias = "iterationComposite")]
    pub fn set_iteration_composite(&self, value: IterationCompositeOperation) -> &Self {
        property::set_str(self, "iterationComposite", value.as_str());
        self
    }

    /// Sets whether the effect applies before its start or after its end; `auto` means neither.
    ///
    /// `FillMode fill = "auto"`
    ///
    /// Feature `web-animations`. Inherited from `EffectTiming`.
    #[doc(alias = "fill")]
    pub fn set_fill(&self, value: FillMode) -> &Self {
        property::set_str(self, "fill", value.as_str());
        self
    }

    /// Sets the point within an iteration at which the effect starts, such as 0.5 for the middle; 0 by default.
    ///
    /// `double iterationStart = 0.0`
    ///
    /// Feature `web-animations`. Inherited from `EffectTiming`.
    #[doc(alias = "iterationStart")]
    pub fn set_iteration_start(&self, value: f64) -> &Self {
        property::set_f64(self, "iterationStart", value);
        self
    }

    /// Sets how often the effect repeats, 1 by default; may be a fraction or infinity.
    ///
    /// `unrestricted double iterations = 1.0`
    ///
    /// Feature `web-animations`. Inherited from `EffectTiming`.
    #[doc(alias = "iterations")]
    pub fn set_iterations(&self, value: f64) -> &Self {
        property::set_f64(self, "iterations", value);
        self
    }

    /// Sets the direction in which iterations run; `normal` is forward.
    ///
    /// `PlaybackDirection direction = "normal"`
    ///
    /// Feature `web-animations`. Inherited from `EffectTiming`.
    #[doc(alias = "direction")]
    pub fn set_direction(&self, value: PlaybackDirection) -> &Self {
        property::set_str(self, "direction", value.as_str());
        self
    }

    /// Sets the easing function over each iteration, such as `ease-in`; `linear` by default.
    ///
    /// `DOMString easing = "linear"`
    ///
    /// Feature `web-animations`. Inherited from `EffectTiming`.
    #[doc(alias = "easing")]
    pub fn set_easing(&self, value: &str) -> &Self {
        property::set_str(self, "easing", value);
        self
    }

    /// Sets the wait before the start, in milliseconds; negative values start in the middle.
    ///
    /// `double delay`
    ///
    /// Feature `web-animations`. Inherited from `EffectTiming`.
    #[doc(alias = "delay")]
    pub fn set_delay(&self, value: f64) -> &Self {
        property::set_f64(self, "delay", value);
        self
    }

    /// Sets the wait after the end, in milliseconds.
    ///
    /// `double endDelay`
    ///
    /// Feature `web-animations`. Inherited from `EffectTiming`.
    #[doc(alias = "endDelay")]
    pub fn set_end_delay(&self, value: f64) -> &Self {
        property::set_f64(self, "endDelay", value);
        self
    }

    /// Sets the speed of this effect, 1 by default.
    ///
    /// `double playbackRate = 1.0`
    ///
    /// Feature `web-animations`. Inherited from `EffectTiming`.
    #[doc(alias = "playbackRate")]
    pub fn set_playback_rate(&self, value: f64) -> &Self {
        property::set_f64(self, "playbackRate", value);
        self
    }

    /// Sets the length of one iteration in milliseconds; `auto` is 0 on a clock and the whole range on scrolling.
    ///
    /// `(unrestricted double or CSSNumericValue or DOMString) duration = "auto"`
    ///
    /// Feature `web-animations`. Inherited from `EffectTiming`.
    #[doc(alias = "duration")]
    pub fn set_duration(&self, value: impl Into<NumberOrCssNumericValueOrString>) -> &Self {
        property::set(self, "duration", &value.into().to_js());
        self
    }
}

impl Default for KeyframeAnimationOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl GetAnimationsOptions {
    /// Options for finding animations: whether to include descendants.
    ///
    /// `dictionary GetAnimationsOptions`
    ///
    /// Feature `web-animations`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to include the animations of descendants and pseudo-elements; false by default.
    ///
    /// `boolean subtree = false`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "subtree")]
    pub fn get_subtree(&self) -> Option<bool> {
        property::get(self, "subtree")
    }

    /// Sets whether to include the animations of descendants and pseudo-elements; false by default.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "subtree")]
    pub fn set_subtree(&self, value: bool) -> &Self {
        property::set_bool(self, "subtree", value);
        self
    }

    /// The pseudo-element whose animations are wanted, such as `::before`; null for the element itself.
    ///
    /// `CSSOMString? pseudoElement = null`
    ///
    /// Feature `web-animations`.
    #[doc(alias = "pseudoElement")]
    pub fn get_pseudo_element(&self) -> Option<String> {
        property::get(self, "pseudoElement")
    }

    /// Sets the pseudo-element whose animations are wanted, such as `::before`; null for the element itself.
    ///
    /// Feature `web-animations`.
    #[doc(alias = "pseudoElement")]
    pub fn set_pseudo_element(&self, value: Option<&str>) -> &Self {
        property::set(self, "pseudoElement", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }
}

impl Default for GetAnimationsOptions {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "composite")]
    pub(crate) fn get_composite__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "currentTime")]
    pub(crate) fn get_currentTime__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "duration")]
    pub(crate) fn get_duration__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "effect")]
    pub(crate) fn get_effect__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "iterationComposite")]
    pub(crate) fn get_iterationComposite__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "overallProgress")]
    pub(crate) fn get_overallProgress__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "playState")]
    pub(crate) fn get_playState__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "replaceState")]
    pub(crate) fn get_replaceState__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "startTime")]
    pub(crate) fn get_startTime__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "timeline")]
    pub(crate) fn get_timeline__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "timelineTime")]
    pub(crate) fn get_timelineTime__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, setter, js_name = "composite")]
    pub(crate) fn set_composite__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, setter, js_name = "currentTime")]
    pub(crate) fn try_set_currentTime__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "effect")]
    pub(crate) fn set_effect__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "iterationComposite")]
    pub(crate) fn set_iterationComposite__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, setter, js_name = "pseudoElement")]
    pub(crate) fn try_set_pseudoElement__option_str(this: &Js, a0: Option<&str>) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "startTime")]
    pub(crate) fn try_set_startTime__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "target")]
    pub(crate) fn set_target__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "animate")]
    pub(crate) fn try_call_animate__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "animate")]
    pub(crate) fn try_call_animate__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "commitStyles")]
    pub(crate) fn try_call_commitStyles(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "getAnimations")]
    pub(crate) fn try_call_getAnimations__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getAnimations")]
    pub(crate) fn try_call_getAnimations__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "getComputedTiming")]
    pub(crate) fn call_getComputedTiming__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "getKeyframes")]
    pub(crate) fn try_call_getKeyframes__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "getTiming")]
    pub(crate) fn call_getTiming__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "persist")]
    pub(crate) fn call_persist(this: &Js);
    #[wasm_bindgen(catch, method, js_name = "play")]
    pub(crate) fn try_call_play(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "reverse")]
    pub(crate) fn try_call_reverse(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setKeyframes")]
    pub(crate) fn try_call_setKeyframes__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "updatePlaybackRate")]
    pub(crate) fn try_call_updatePlaybackRate__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "updateTiming")]
    pub(crate) fn try_call_updateTiming(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "updateTiming")]
    pub(crate) fn try_call_updateTiming__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(constructor, js_class = "Animation")]
    pub(crate) fn new_Animation__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "Animation")]
    pub(crate) fn new_Animation__value__as_value(a0: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "Animation")]
    pub(crate) fn new_Animation__value2__as_value(a0: &JsValue, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "AnimationPlaybackEvent")]
    pub(crate) fn new_AnimationPlaybackEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "AnimationPlaybackEvent")]
    pub(crate) fn try_new_AnimationPlaybackEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "DocumentTimeline")]
    pub(crate) fn new_DocumentTimeline__as_value() -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "DocumentTimeline")]
    pub(crate) fn try_new_DocumentTimeline__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "KeyframeEffect")]
    pub(crate) fn try_new_KeyframeEffect__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "KeyframeEffect")]
    pub(crate) fn try_new_KeyframeEffect__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "KeyframeEffect")]
    pub(crate) fn try_new_KeyframeEffect__value3__as_value(
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "trigger")]
    pub(crate) fn get_trigger__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, setter, js_name = "trigger")]
    pub(crate) fn set_trigger__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "item")]
    pub(crate) fn try_call_item__number__as_option_value(this: &Js, a0: f64) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "play")]
    pub(crate) fn try_call_play__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "remove")]
    pub(crate) fn try_call_remove(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "replace")]
    pub(crate) fn try_call_replace__value_spread(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "GroupEffect")]
    pub(crate) fn try_new_GroupEffect__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "GroupEffect")]
    pub(crate) fn try_new_GroupEffect__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "SequenceEffect")]
    pub(crate) fn try_new_SequenceEffect__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "SequenceEffect")]
    pub(crate) fn try_new_SequenceEffect__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
}
