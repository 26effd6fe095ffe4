//! The properties of CSS on styles: style.set_margin_top("1em")

use crate::runtime::prelude::*;
use crate::CssStyleProperties;

impl CssStyleProperties {
    /// The property `accent-color` of CSS.
    ///
    /// `attribute CSSOMString accentColor`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/accent-color) · [Specification](https://drafts.csswg.org/css-ui/#widget-accent)
    #[doc(alias = "accentColor")]
    #[doc(alias = "accent-color")]
    pub fn accent_color(&self) -> String {
        property::get(self, "accentColor")
    }

    /// Sets the property `accent-color` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "accentColor")]
    #[doc(alias = "accent-color")]
    pub fn set_accent_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "accentColor", value)
    }

    /// The property `align-content` of CSS.
    ///
    /// `attribute CSSOMString alignContent`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/align-content) · [Specification](https://drafts.csswg.org/css-align/#align-justify-content)
    #[doc(alias = "alignContent")]
    #[doc(alias = "align-content")]
    pub fn align_content(&self) -> String {
        property::get(self, "alignContent")
    }

    /// Sets the property `align-content` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "alignContent")]
    #[doc(alias = "align-content")]
    pub fn set_align_content(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "alignContent", value)
    }

    /// The property `align-items` of CSS.
    ///
    /// `attribute CSSOMString alignItems`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/align-items) · [Specification](https://drafts.csswg.org/css-align/#align-items-property)
    #[doc(alias = "alignItems")]
    #[doc(alias = "align-items")]
    pub fn align_items(&self) -> String {
        property::get(self, "alignItems")
    }

    /// Sets the property `align-items` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "alignItems")]
    #[doc(alias = "align-items")]
    pub fn set_align_items(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "alignItems", value)
    }

    /// The property `align-self` of CSS.
    ///
    /// `attribute CSSOMString alignSelf`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/align-self) · [Specification](https://drafts.csswg.org/css-align/#align-self-property)
    #[doc(alias = "alignSelf")]
    #[doc(alias = "align-self")]
    pub fn align_self(&self) -> String {
        property::get(self, "alignSelf")
    }

    /// Sets the property `align-self` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "alignSelf")]
    #[doc(alias = "align-self")]
    pub fn set_align_self(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "alignSelf", value)
    }

    /// The property `alignment-baseline` of CSS.
    ///
    /// `attribute CSSOMString alignmentBaseline`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/alignment-baseline) · [Specification](https://drafts.csswg.org/css-inline/#alignment-baseline-property)
    #[doc(alias = "alignmentBaseline")]
    #[doc(alias = "alignment-baseline")]
    pub fn alignment_baseline(&self) -> String {
        property::get(self, "alignmentBaseline")
    }

    /// Sets the property `alignment-baseline` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "alignmentBaseline")]
    #[doc(alias = "alignment-baseline")]
    pub fn set_alignment_baseline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "alignmentBaseline", value)
    }

    /// The property `all` of CSS.
    ///
    /// `attribute CSSOMString all`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/all) · [Specification](https://drafts.csswg.org/css-cascade/#all-shorthand)
    pub fn all(&self) -> String {
        property::get(self, "all")
    }

    /// Sets the property `all` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "all")]
    pub fn set_all(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "all", value)
    }

    /// The property `anchor-name` of CSS.
    ///
    /// `attribute CSSOMString anchorName`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/anchor-name) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#name)
    #[doc(alias = "anchorName")]
    #[doc(alias = "anchor-name")]
    pub fn anchor_name(&self) -> String {
        property::get(self, "anchorName")
    }

    /// Sets the property `anchor-name` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "anchorName")]
    #[doc(alias = "anchor-name")]
    pub fn set_anchor_name(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "anchorName", value)
    }

    /// The property `anchor-scope` of CSS.
    ///
    /// `attribute CSSOMString anchorScope`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/anchor-scope) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#propdef-anchor-scope)
    #[doc(alias = "anchorScope")]
    #[doc(alias = "anchor-scope")]
    pub fn anchor_scope(&self) -> String {
        property::get(self, "anchorScope")
    }

    /// Sets the property `anchor-scope` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "anchorScope")]
    #[doc(alias = "anchor-scope")]
    pub fn set_anchor_scope(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "anchorScope", value)
    }

    /// The property `animation` of CSS.
    ///
    /// `attribute CSSOMString animation`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation) · [Specification](https://drafts.csswg.org/css-animations/#animation)
    pub fn animation(&self) -> String {
        property::get(self, "animation")
    }

    /// Sets the property `animation` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animation")]
    pub fn set_animation(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animation", value)
    }

    /// The property `animation-composition` of CSS.
    ///
    /// `attribute CSSOMString animationComposition`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2023-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-composition) · [Specification](https://drafts.csswg.org/css-animations-2/#animation-composition)
    #[doc(alias = "animationComposition")]
    #[doc(alias = "animation-composition")]
    pub fn animation_composition(&self) -> String {
        property::get(self, "animationComposition")
    }

    /// Sets the property `animation-composition` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationComposition")]
    #[doc(alias = "animation-composition")]
    pub fn set_animation_composition(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationComposition", value)
    }

    /// The property `animation-delay` of CSS.
    ///
    /// `attribute CSSOMString animationDelay`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-delay) · [Specification](https://drafts.csswg.org/css-animations/#animation-delay)
    #[doc(alias = "animationDelay")]
    #[doc(alias = "animation-delay")]
    pub fn animation_delay(&self) -> String {
        property::get(self, "animationDelay")
    }

    /// Sets the property `animation-delay` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationDelay")]
    #[doc(alias = "animation-delay")]
    pub fn set_animation_delay(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationDelay", value)
    }

    /// The property `animation-delay-end` of CSS.
    ///
    /// `attribute CSSOMString animationDelayEnd`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "animationDelayEnd")]
    #[doc(alias = "animation-delay-end")]
    #[cfg(feature = "experimental")]
    pub fn animation_delay_end(&self) -> String {
        property::get(self, "animationDelayEnd")
    }

    /// Sets the property `animation-delay-end` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationDelayEnd")]
    #[doc(alias = "animation-delay-end")]
    #[cfg(feature = "experimental")]
    pub fn set_animation_delay_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationDelayEnd", value)
    }

    /// The property `animation-delay-start` of CSS.
    ///
    /// `attribute CSSOMString animationDelayStart`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "animationDelayStart")]
    #[doc(alias = "animation-delay-start")]
    #[cfg(feature = "experimental")]
    pub fn animation_delay_start(&self) -> String {
        property::get(self, "animationDelayStart")
    }

    /// Sets the property `animation-delay-start` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationDelayStart")]
    #[doc(alias = "animation-delay-start")]
    #[cfg(feature = "experimental")]
    pub fn set_animation_delay_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationDelayStart", value)
    }

    /// The property `animation-direction` of CSS.
    ///
    /// `attribute CSSOMString animationDirection`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-direction) · [Specification](https://drafts.csswg.org/css-animations/#animation-direction)
    #[doc(alias = "animationDirection")]
    #[doc(alias = "animation-direction")]
    pub fn animation_direction(&self) -> String {
        property::get(self, "animationDirection")
    }

    /// Sets the property `animation-direction` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationDirection")]
    #[doc(alias = "animation-direction")]
    pub fn set_animation_direction(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationDirection", value)
    }

    /// The property `animation-duration` of CSS.
    ///
    /// `attribute CSSOMString animationDuration`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-duration) · [Specification](https://drafts.csswg.org/css-animations-2/#animation-duration)
    #[doc(alias = "animationDuration")]
    #[doc(alias = "animation-duration")]
    pub fn animation_duration(&self) -> String {
        property::get(self, "animationDuration")
    }

    /// Sets the property `animation-duration` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationDuration")]
    #[doc(alias = "animation-duration")]
    pub fn set_animation_duration(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationDuration", value)
    }

    /// The property `animation-fill-mode` of CSS.
    ///
    /// `attribute CSSOMString animationFillMode`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-fill-mode) · [Specification](https://drafts.csswg.org/css-animations/#animation-fill-mode)
    #[doc(alias = "animationFillMode")]
    #[doc(alias = "animation-fill-mode")]
    pub fn animation_fill_mode(&self) -> String {
        property::get(self, "animationFillMode")
    }

    /// Sets the property `animation-fill-mode` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationFillMode")]
    #[doc(alias = "animation-fill-mode")]
    pub fn set_animation_fill_mode(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationFillMode", value)
    }

    /// The property `animation-iteration-count` of CSS.
    ///
    /// `attribute CSSOMString animationIterationCount`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-iteration-count) · [Specification](https://drafts.csswg.org/css-animations/#animation-iteration-count)
    #[doc(alias = "animationIterationCount")]
    #[doc(alias = "animation-iteration-count")]
    pub fn animation_iteration_count(&self) -> String {
        property::get(self, "animationIterationCount")
    }

    /// Sets the property `animation-iteration-count` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationIterationCount")]
    #[doc(alias = "animation-iteration-count")]
    pub fn set_animation_iteration_count(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationIterationCount", value)
    }

    /// The property `animation-name` of CSS.
    ///
    /// `attribute CSSOMString animationName`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-name) · [Specification](https://drafts.csswg.org/css-animations/#animation-name)
    #[doc(alias = "animationName")]
    #[doc(alias = "animation-name")]
    pub fn animation_name(&self) -> String {
        property::get(self, "animationName")
    }

    /// Sets the property `animation-name` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationName")]
    #[doc(alias = "animation-name")]
    pub fn set_animation_name(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationName", value)
    }

    /// The property `animation-play-state` of CSS.
    ///
    /// `attribute CSSOMString animationPlayState`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-play-state) · [Specification](https://drafts.csswg.org/css-animations/#animation-play-state)
    #[doc(alias = "animationPlayState")]
    #[doc(alias = "animation-play-state")]
    pub fn animation_play_state(&self) -> String {
        property::get(self, "animationPlayState")
    }

    /// Sets the property `animation-play-state` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationPlayState")]
    #[doc(alias = "animation-play-state")]
    pub fn set_animation_play_state(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationPlayState", value)
    }

    /// The property `animation-range` of CSS.
    ///
    /// `attribute CSSOMString animationRange`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-range) · [Specification](https://drafts.csswg.org/scroll-animations/#animation-range)
    #[doc(alias = "animationRange")]
    #[doc(alias = "animation-range")]
    pub fn animation_range(&self) -> String {
        property::get(self, "animationRange")
    }

    /// Sets the property `animation-range` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationRange")]
    #[doc(alias = "animation-range")]
    pub fn set_animation_range(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationRange", value)
    }

    /// The property `animation-range-center` of CSS.
    ///
    /// `attribute CSSOMString animationRangeCenter`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "animationRangeCenter")]
    #[doc(alias = "animation-range-center")]
    #[cfg(feature = "experimental")]
    pub fn animation_range_center(&self) -> String {
        property::get(self, "animationRangeCenter")
    }

    /// Sets the property `animation-range-center` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationRangeCenter")]
    #[doc(alias = "animation-range-center")]
    #[cfg(feature = "experimental")]
    pub fn set_animation_range_center(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationRangeCenter", value)
    }

    /// The property `animation-range-end` of CSS.
    ///
    /// `attribute CSSOMString animationRangeEnd`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-range-end) · [Specification](https://drafts.csswg.org/scroll-animations/#animation-range-end)
    #[doc(alias = "animationRangeEnd")]
    #[doc(alias = "animation-range-end")]
    pub fn animation_range_end(&self) -> String {
        property::get(self, "animationRangeEnd")
    }

    /// Sets the property `animation-range-end` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationRangeEnd")]
    #[doc(alias = "animation-range-end")]
    pub fn set_animation_range_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationRangeEnd", value)
    }

    /// The property `animation-range-start` of CSS.
    ///
    /// `attribute CSSOMString animationRangeStart`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-range-start) · [Specification](https://drafts.csswg.org/scroll-animations/#animation-range-start)
    #[doc(alias = "animationRangeStart")]
    #[doc(alias = "animation-range-start")]
    pub fn animation_range_start(&self) -> String {
        property::get(self, "animationRangeStart")
    }

    /// Sets the property `animation-range-start` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationRangeStart")]
    #[doc(alias = "animation-range-start")]
    pub fn set_animation_range_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationRangeStart", value)
    }

    /// The property `animation-timeline` of CSS.
    ///
    /// `attribute CSSOMString animationTimeline`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-timeline) · [Specification](https://drafts.csswg.org/css-animations-2/#animation-timeline)
    #[doc(alias = "animationTimeline")]
    #[doc(alias = "animation-timeline")]
    pub fn animation_timeline(&self) -> String {
        property::get(self, "animationTimeline")
    }

    /// Sets the property `animation-timeline` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationTimeline")]
    #[doc(alias = "animation-timeline")]
    pub fn set_animation_timeline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationTimeline", value)
    }

    /// The property `animation-timing-function` of CSS.
    ///
    /// `attribute CSSOMString animationTimingFunction`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-timing-function) · [Specification](https://drafts.csswg.org/css-animations/#animation-timing-function)
    #[doc(alias = "animationTimingFunction")]
    #[doc(alias = "animation-timing-function")]
    pub fn animation_timing_function(&self) -> String {
        property::get(self, "animationTimingFunction")
    }

    /// Sets the property `animation-timing-function` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationTimingFunction")]
    #[doc(alias = "animation-timing-function")]
    pub fn set_animation_timing_function(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationTimingFunction", value)
    }

    /// The property `animation-trigger` of CSS.
    ///
    /// `attribute CSSOMString animationTrigger`
    ///
    /// Features `css-properties` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-trigger) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-animation-trigger)
    #[doc(alias = "animationTrigger")]
    #[doc(alias = "animation-trigger")]
    #[cfg(feature = "experimental")]
    pub fn animation_trigger(&self) -> String {
        property::get(self, "animationTrigger")
    }

    /// Sets the property `animation-trigger` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationTrigger")]
    #[doc(alias = "animation-trigger")]
    #[cfg(feature = "experimental")]
    pub fn set_animation_trigger(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationTrigger", value)
    }

    /// The property `appearance` of CSS.
    ///
    /// `attribute CSSOMString appearance`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/appearance) · [Specification](https://drafts.csswg.org/css-ui/#appearance-switching)
    pub fn appearance(&self) -> String {
        property::get(self, "appearance")
    }

    /// Sets the property `appearance` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "appearance")]
    pub fn set_appearance(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "appearance", value)
    }

    /// The property `aspect-ratio` of CSS.
    ///
    /// `attribute CSSOMString aspectRatio`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/aspect-ratio) · [Specification](https://drafts.csswg.org/css-sizing-4/#aspect-ratio)
    #[doc(alias = "aspectRatio")]
    #[doc(alias = "aspect-ratio")]
    pub fn aspect_ratio(&self) -> String {
        property::get(self, "aspectRatio")
    }

    /// Sets the property `aspect-ratio` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "aspectRatio")]
    #[doc(alias = "aspect-ratio")]
    pub fn set_aspect_ratio(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "aspectRatio", value)
    }

    /// The property `backdrop-filter` of CSS.
    ///
    /// `attribute CSSOMString backdropFilter`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/backdrop-filter) · [Specification](https://drafts.csswg.org/filter-effects-2/#BackdropFilterProperty)
    #[doc(alias = "backdropFilter")]
    #[doc(alias = "backdrop-filter")]
    pub fn backdrop_filter(&self) -> String {
        property::get(self, "backdropFilter")
    }

    /// Sets the property `backdrop-filter` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backdropFilter")]
    #[doc(alias = "backdrop-filter")]
    pub fn set_backdrop_filter(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backdropFilter", value)
    }

    /// The property `backface-visibility` of CSS.
    ///
    /// `attribute CSSOMString backfaceVisibility`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/backface-visibility) · [Specification](https://drafts.csswg.org/css-transforms-2/#backface-visibility-property)
    #[doc(alias = "backfaceVisibility")]
    #[doc(alias = "backface-visibility")]
    pub fn backface_visibility(&self) -> String {
        property::get(self, "backfaceVisibility")
    }

    /// Sets the property `backface-visibility` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backfaceVisibility")]
    #[doc(alias = "backface-visibility")]
    pub fn set_backface_visibility(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backfaceVisibility", value)
    }

    /// The property `background` of CSS.
    ///
    /// `attribute CSSOMString background`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background) · [Specification](https://drafts.csswg.org/css-backgrounds/#background)
    pub fn background(&self) -> String {
        property::get(self, "background")
    }

    /// Sets the property `background` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "background")]
    pub fn set_background(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "background", value)
    }

    /// The property `background-attachment` of CSS.
    ///
    /// `attribute CSSOMString backgroundAttachment`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-attachment) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-attachment)
    #[doc(alias = "backgroundAttachment")]
    #[doc(alias = "background-attachment")]
    pub fn background_attachment(&self) -> String {
        property::get(self, "backgroundAttachment")
    }

    /// Sets the property `background-attachment` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backgroundAttachment")]
    #[doc(alias = "background-attachment")]
    pub fn set_background_attachment(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backgroundAttachment", value)
    }

    /// The property `background-blend-mode` of CSS.
    ///
    /// `attribute CSSOMString backgroundBlendMode`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-blend-mode) · [Specification](https://drafts.csswg.org/compositing/#background-blend-mode)
    #[doc(alias = "backgroundBlendMode")]
    #[doc(alias = "background-blend-mode")]
    pub fn background_blend_mode(&self) -> String {
        property::get(self, "backgroundBlendMode")
    }

    /// Sets the property `background-blend-mode` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backgroundBlendMode")]
    #[doc(alias = "background-blend-mode")]
    pub fn set_background_blend_mode(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backgroundBlendMode", value)
    }

    /// The property `background-clip` of CSS.
    ///
    /// `attribute CSSOMString backgroundClip`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-clip) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-clip)
    #[doc(alias = "backgroundClip")]
    #[doc(alias = "background-clip")]
    pub fn background_clip(&self) -> String {
        property::get(self, "backgroundClip")
    }

    /// Sets the property `background-clip` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backgroundClip")]
    #[doc(alias = "background-clip")]
    pub fn set_background_clip(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backgroundClip", value)
    }

    /// The property `background-color` of CSS.
    ///
    /// `attribute CSSOMString backgroundColor`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-color) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-color)
    #[doc(alias = "backgroundColor")]
    #[doc(alias = "background-color")]
    pub fn background_color(&self) -> String {
        property::get(self, "backgroundColor")
    }

    /// Sets the property `background-color` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backgroundColor")]
    #[doc(alias = "background-color")]
    pub fn set_background_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backgroundColor", value)
    }

    /// The property `background-image` of CSS.
    ///
    /// `attribute CSSOMString backgroundImage`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-image) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-image)
    #[doc(alias = "backgroundImage")]
    #[doc(alias = "background-image")]
    pub fn background_image(&self) -> String {
        property::get(self, "backgroundImage")
    }

    /// Sets the property `background-image` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backgroundImage")]
    #[doc(alias = "background-image")]
    pub fn set_background_image(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backgroundImage", value)
    }

    /// The property `background-origin` of CSS.
    ///
    /// `attribute CSSOMString backgroundOrigin`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-origin) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-origin)
    #[doc(alias = "backgroundOrigin")]
    #[doc(alias = "background-origin")]
    pub fn background_origin(&self) -> String {
        property::get(self, "backgroundOrigin")
    }

    /// Sets the property `background-origin` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backgroundOrigin")]
    #[doc(alias = "background-origin")]
    pub fn set_background_origin(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backgroundOrigin", value)
    }

    /// The property `background-position` of CSS.
    ///
    /// `attribute CSSOMString backgroundPosition`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-position) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-position)
    #[doc(alias = "backgroundPosition")]
    #[doc(alias = "background-position")]
    pub fn background_position(&self) -> String {
        property::get(self, "backgroundPosition")
    }

    /// Sets the property `background-position` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backgroundPosition")]
    #[doc(alias = "background-position")]
    pub fn set_background_position(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backgroundPosition", value)
    }

    /// The property `background-position-block` of CSS.
    ///
    /// `attribute CSSOMString backgroundPositionBlock`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "backgroundPositionBlock")]
    #[doc(alias = "background-position-block")]
    #[cfg(feature = "experimental")]
    pub fn background_position_block(&self) -> String {
        property::get(self, "backgroundPositionBlock")
    }

    /// Sets the property `background-position-block` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backgroundPositionBlock")]
    #[doc(alias = "background-position-block")]
    #[cfg(feature = "experimental")]
    pub fn set_background_position_block(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backgroundPositionBlock", value)
    }

    /// The property `background-position-inline` of CSS.
    ///
    /// `attribute CSSOMString backgroundPositionInline`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "backgroundPositionInline")]
    #[doc(alias = "background-position-inline")]
    #[cfg(feature = "experimental")]
    pub fn background_position_inline(&self) -> String {
        property::get(self, "backgroundPositionInline")
    }

    /// Sets the property `background-position-inline` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backgroundPositionInline")]
    #[doc(alias = "background-position-inline")]
    #[cfg(feature = "experimental")]
    pub fn set_background_position_inline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backgroundPositionInline", value)
    }

    /// The property `background-position-x` of CSS.
    ///
    /// `attribute CSSOMString backgroundPositionX`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-position-x) · [Specification](https://drafts.csswg.org/css-backgrounds-4/#propdef-background-position-x)
    #[doc(alias = "backgroundPositionX")]
    #[doc(alias = "background-position-x")]
    pub fn background_position_x(&self) -> String {
        property::get(self, "backgroundPositionX")
    }

    /// Sets the property `background-position-x` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backgroundPositionX")]
    #[doc(alias = "background-position-x")]
    pub fn set_background_position_x(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backgroundPositionX", value)
    }

    /// The property `background-position-y` of CSS.
    ///
    /// `attribute CSSOMString backgroundPositionY`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-position-y) · [Specification](https://drafts.csswg.org/css-backgrounds-4/#propdef-background-position-y)
    #[doc(alias = "backgroundPositionY")]
    #[doc(alias = "background-position-y")]
    pub fn background_position_y(&self) -> String {
        property::get(self, "backgroundPositionY")
    }

    /// Sets the property `background-position-y` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backgroundPositionY")]
    #[doc(alias = "background-position-y")]
    pub fn set_background_position_y(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backgroundPositionY", value)
    }

    /// The property `background-repeat` of CSS.
    ///
    /// `attribute CSSOMString backgroundRepeat`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-repeat) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-repeat)
    #[doc(alias = "backgroundRepeat")]
    #[doc(alias = "background-repeat")]
    pub fn background_repeat(&self) -> String {
        property::get(self, "backgroundRepeat")
    }

    /// Sets the property `background-repeat` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backgroundRepeat")]
    #[doc(alias = "background-repeat")]
    pub fn set_background_repeat(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backgroundRepeat", value)
    }

    /// The property `background-repeat-block` of CSS.
    ///
    /// `attribute CSSOMString backgroundRepeatBlock`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "backgroundRepeatBlock")]
    #[doc(alias = "background-repeat-block")]
    #[cfg(feature = "experimental")]
    pub fn background_repeat_block(&self) -> String {
        property::get(self, "backgroundRepeatBlock")
    }

    /// Sets the property `background-repeat-block` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backgroundRepeatBlock")]
    #[doc(alias = "background-repeat-block")]
    #[cfg(feature = "experimental")]
    pub fn set_background_repeat_block(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backgroundRepeatBlock", value)
    }

    /// The property `background-repeat-inline` of CSS.
    ///
    /// `attribute CSSOMString backgroundRepeatInline`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "backgroundRepeatInline")]
    #[doc(alias = "background-repeat-inline")]
    #[cfg(feature = "experimental")]
    pub fn background_repeat_inline(&self) -> String {
        property::get(self, "backgroundRepeatInline")
    }

    /// Sets the property `background-repeat-inline` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backgroundRepeatInline")]
    #[doc(alias = "background-repeat-inline")]
    #[cfg(feature = "experimental")]
    pub fn set_background_repeat_inline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backgroundRepeatInline", value)
    }

    /// The property `background-repeat-x` of CSS.
    ///
    /// `attribute CSSOMString backgroundRepeatX`
    ///
    /// Features `css-properties` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-repeat-x) · [Specification](https://drafts.csswg.org/css-backgrounds-4/#background-repeat-longhands)
    #[doc(alias = "backgroundRepeatX")]
    #[doc(alias = "background-repeat-x")]
    #[cfg(feature = "experimental")]
    pub fn background_repeat_x(&self) -> String {
        property::get(self, "backgroundRepeatX")
    }

    /// Sets the property `background-repeat-x` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backgroundRepeatX")]
    #[doc(alias = "background-repeat-x")]
    #[cfg(feature = "experimental")]
    pub fn set_background_repeat_x(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backgroundRepeatX", value)
    }

    /// The property `background-repeat-y` of CSS.
    ///
    /// `attribute CSSOMString backgroundRepeatY`
    ///
    /// Features `css-properties` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-repeat-y) · [Specification](https://drafts.csswg.org/css-backgrounds-4/#background-repeat-longhands)
    #[doc(alias = "backgroundRepeatY")]
    #[doc(alias = "background-repeat-y")]
    #[cfg(feature = "experimental")]
    pub fn background_repeat_y(&self) -> String {
        property::get(self, "backgroundRepeatY")
    }

    /// Sets the property `background-repeat-y` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backgroundRepeatY")]
    #[doc(alias = "background-repeat-y")]
    #[cfg(feature = "experimental")]
    pub fn set_background_repeat_y(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backgroundRepeatY", value)
    }

    /// The property `background-size` of CSS.
    ///
    /// `attribute CSSOMString backgroundSize`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-size) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-size)
    #[doc(alias = "backgroundSize")]
    #[doc(alias = "background-size")]
    pub fn background_size(&self) -> String {
        property::get(self, "backgroundSize")
    }

    /// Sets the property `background-size` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backgroundSize")]
    #[doc(alias = "background-size")]
    pub fn set_background_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backgroundSize", value)
    }

    /// The property `background-tbd` of CSS.
    ///
    /// `attribute CSSOMString backgroundTbd`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "backgroundTbd")]
    #[doc(alias = "background-tbd")]
    #[cfg(feature = "experimental")]
    pub fn background_tbd(&self) -> String {
        property::get(self, "backgroundTbd")
    }

    /// Sets the property `background-tbd` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backgroundTbd")]
    #[doc(alias = "background-tbd")]
    #[cfg(feature = "experimental")]
    pub fn set_background_tbd(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backgroundTbd", value)
    }

    /// The property `baseline-shift` of CSS.
    ///
    /// `attribute CSSOMString baselineShift`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/baseline-shift) · [Specification](https://drafts.csswg.org/css-inline/#baseline-shift-property)
    #[doc(alias = "baselineShift")]
    #[doc(alias = "baseline-shift")]
    pub fn baseline_shift(&self) -> String {
        property::get(self, "baselineShift")
    }

    /// Sets the property `baseline-shift` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "baselineShift")]
    #[doc(alias = "baseline-shift")]
    pub fn set_baseline_shift(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "baselineShift", value)
    }

    /// The property `baseline-source` of CSS.
    ///
    /// `attribute CSSOMString baselineSource`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/baseline-source) · [Specification](https://drafts.csswg.org/css-inline/#baseline-source)
    #[doc(alias = "baselineSource")]
    #[doc(alias = "baseline-source")]
    pub fn baseline_source(&self) -> String {
        property::get(self, "baselineSource")
    }

    /// Sets the property `baseline-source` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "baselineSource")]
    #[doc(alias = "baseline-source")]
    pub fn set_baseline_source(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "baselineSource", value)
    }

    /// The property `block-ellipsis` of CSS.
    ///
    /// `attribute CSSOMString blockEllipsis`
    ///
    /// Features `css-properties` and `experimental`. [Specification](https://drafts.csswg.org/css-overflow-4/#propdef-block-ellipsis)
    #[doc(alias = "blockEllipsis")]
    #[doc(alias = "block-ellipsis")]
    #[cfg(feature = "experimental")]
    pub fn block_ellipsis(&self) -> String {
        property::get(self, "blockEllipsis")
    }

    /// Sets the property `block-ellipsis` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "blockEllipsis")]
    #[doc(alias = "block-ellipsis")]
    #[cfg(feature = "experimental")]
    pub fn set_block_ellipsis(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "blockEllipsis", value)
    }

    /// The property `block-size` of CSS.
    ///
    /// `attribute CSSOMString blockSize`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/block-size) · [Specification](https://drafts.csswg.org/css-logical/#propdef-block-size)
    #[doc(alias = "blockSize")]
    #[doc(alias = "block-size")]
    pub fn block_size(&self) -> String {
        property::get(self, "blockSize")
    }

    /// Sets the property `block-size` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "blockSize")]
    #[doc(alias = "block-size")]
    pub fn set_block_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "blockSize", value)
    }

    /// The property `block-step` of CSS.
    ///
    /// `attribute CSSOMString blockStep`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "blockStep")]
    #[doc(alias = "block-step")]
    #[cfg(feature = "experimental")]
    pub fn block_step(&self) -> String {
        property::get(self, "blockStep")
    }

    /// Sets the property `block-step` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "blockStep")]
    #[doc(alias = "block-step")]
    #[cfg(feature = "experimental")]
    pub fn set_block_step(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "blockStep", value)
    }

    /// The property `block-step-align` of CSS.
    ///
    /// `attribute CSSOMString blockStepAlign`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "blockStepAlign")]
    #[doc(alias = "block-step-align")]
    #[cfg(feature = "experimental")]
    pub fn block_step_align(&self) -> String {
        property::get(self, "blockStepAlign")
    }

    /// Sets the property `block-step-align` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "blockStepAlign")]
    #[doc(alias = "block-step-align")]
    #[cfg(feature = "experimental")]
    pub fn set_block_step_align(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "blockStepAlign", value)
    }

    /// The property `block-step-insert` of CSS.
    ///
    /// `attribute CSSOMString blockStepInsert`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "blockStepInsert")]
    #[doc(alias = "block-step-insert")]
    #[cfg(feature = "experimental")]
    pub fn block_step_insert(&self) -> String {
        property::get(self, "blockStepInsert")
    }

    /// Sets the property `block-step-insert` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "blockStepInsert")]
    #[doc(alias = "block-step-insert")]
    #[cfg(feature = "experimental")]
    pub fn set_block_step_insert(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "blockStepInsert", value)
    }

    /// The property `block-step-round` of CSS.
    ///
    /// `attribute CSSOMString blockStepRound`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "blockStepRound")]
    #[doc(alias = "block-step-round")]
    #[cfg(feature = "experimental")]
    pub fn block_step_round(&self) -> String {
        property::get(self, "blockStepRound")
    }

    /// Sets the property `block-step-round` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "blockStepRound")]
    #[doc(alias = "block-step-round")]
    #[cfg(feature = "experimental")]
    pub fn set_block_step_round(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "blockStepRound", value)
    }

    /// The property `block-step-size` of CSS.
    ///
    /// `attribute CSSOMString blockStepSize`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "blockStepSize")]
    #[doc(alias = "block-step-size")]
    #[cfg(feature = "experimental")]
    pub fn block_step_size(&self) -> String {
        property::get(self, "blockStepSize")
    }

    /// Sets the property `block-step-size` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "blockStepSize")]
    #[doc(alias = "block-step-size")]
    #[cfg(feature = "experimental")]
    pub fn set_block_step_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "blockStepSize", value)
    }

    /// The property `bookmark-label` of CSS.
    ///
    /// `attribute CSSOMString bookmarkLabel`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "bookmarkLabel")]
    #[doc(alias = "bookmark-label")]
    #[cfg(feature = "experimental")]
    pub fn bookmark_label(&self) -> String {
        property::get(self, "bookmarkLabel")
    }

    /// Sets the property `bookmark-label` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "bookmarkLabel")]
    #[doc(alias = "bookmark-label")]
    #[cfg(feature = "experimental")]
    pub fn set_bookmark_label(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "bookmarkLabel", value)
    }

    /// The property `bookmark-level` of CSS.
    ///
    /// `attribute CSSOMString bookmarkLevel`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "bookmarkLevel")]
    #[doc(alias = "bookmark-level")]
    #[cfg(feature = "experimental")]
    pub fn bookmark_level(&self) -> String {
        property::get(self, "bookmarkLevel")
    }

    /// Sets the property `bookmark-level` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "bookmarkLevel")]
    #[doc(alias = "bookmark-level")]
    #[cfg(feature = "experimental")]
    pub fn set_bookmark_level(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "bookmarkLevel", value)
    }

    /// The property `bookmark-state` of CSS.
    ///
    /// `attribute CSSOMString bookmarkState`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "bookmarkState")]
    #[doc(alias = "bookmark-state")]
    #[cfg(feature = "experimental")]
    pub fn bookmark_state(&self) -> String {
        property::get(self, "bookmarkState")
    }

    /// Sets the property `bookmark-state` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "bookmarkState")]
    #[doc(alias = "bookmark-state")]
    #[cfg(feature = "experimental")]
    pub fn set_bookmark_state(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "bookmarkState", value)
    }

    /// The property `border` of CSS.
    ///
    /// `attribute CSSOMString border`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border) · [Specification](https://drafts.csswg.org/css-backgrounds/#propdef-border)
    pub fn border(&self) -> String {
        property::get(self, "border")
    }

    /// Sets the property `border` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "border")]
    pub fn set_border(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "border", value)
    }

    /// The property `border-block` of CSS.
    ///
    /// `attribute CSSOMString borderBlock`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block) · [Specification](https://drafts.csswg.org/css-logical/#propdef-border-block)
    #[doc(alias = "borderBlock")]
    #[doc(alias = "border-block")]
    pub fn border_block(&self) -> String {
        property::get(self, "borderBlock")
    }

    /// Sets the property `border-block` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBlock")]
    #[doc(alias = "border-block")]
    pub fn set_border_block(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBlock", value)
    }

    /// The property `border-block-clip` of CSS.
    ///
    /// `attribute CSSOMString borderBlockClip`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "borderBlockClip")]
    #[doc(alias = "border-block-clip")]
    #[cfg(feature = "experimental")]
    pub fn border_block_clip(&self) -> String {
        property::get(self, "borderBlockClip")
    }

    /// Sets the property `border-block-clip` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBlockClip")]
    #[doc(alias = "border-block-clip")]
    #[cfg(feature = "experimental")]
    pub fn set_border_block_clip(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBlockClip", value)
    }

    /// The property `border-block-color` of CSS.
    ///
    /// `attribute CSSOMString borderBlockColor`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-color) · [Specification](https://drafts.csswg.org/css-logical/#propdef-border-block-color)
    #[doc(alias = "borderBlockColor")]
    #[doc(alias = "border-block-color")]
    pub fn border_block_color(&self) -> String {
        property::get(self, "borderBlockColor")
    }

    /// Sets the property `border-block-color` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBlockColor")]
    #[doc(alias = "border-block-color")]
    pub fn set_border_block_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBlockColor", value)
    }

    /// The property `border-block-end` of CSS.
    ///
    /// `attribute CSSOMString borderBlockEnd`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-end) · [Specification](https://drafts.csswg.org/css-logical/#border-shorthands)
    #[doc(alias = "borderBlockEnd")]
    #[doc(alias = "border-block-end")]
    pub fn border_block_end(&self) -> String {
        property::get(self, "borderBlockEnd")
    }

    /// Sets the property `border-block-end` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBlockEnd")]
    #[doc(alias = "border-block-end")]
    pub fn set_border_block_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBlockEnd", value)
    }

    /// The property `border-block-end-clip` of CSS.
    ///
    /// `attribute CSSOMString borderBlockEndClip`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "borderBlockEndClip")]
    #[doc(alias = "border-block-end-clip")]
    #[cfg(feature = "experimental")]
    pub fn border_block_end_clip(&self) -> String {
        property::get(self, "borderBlockEndClip")
    }

    /// Sets the property `border-block-end-clip` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBlockEndClip")]
    #[doc(alias = "border-block-end-clip")]
    #[cfg(feature = "experimental")]
    pub fn set_border_block_end_clip(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBlockEndClip", value)
    }

    /// The property `border-block-end-color` of CSS.
    ///
    /// `attribute CSSOMString borderBlockEndColor`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-end-color) · [Specification](https://drafts.csswg.org/css-logical/#border-color)
    #[doc(alias = "borderBlockEndColor")]
    #[doc(alias = "border-block-end-color")]
    pub fn border_block_end_color(&self) -> String {
        property::get(self, "borderBlockEndColor")
    }

    /// Sets the property `border-block-end-color` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBlockEndColor")]
    #[doc(alias = "border-block-end-color")]
    pub fn set_border_block_end_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBlockEndColor", value)
    }

    /// The property `border-block-end-radius` of CSS.
    ///
    /// `attribute CSSOMString borderBlockEndRadius`
    ///
    /// Features `css-properties` and `experimental`. [Specification](https://drafts.csswg.org/css-borders-4/#propdef-border-block-end-radius)
    #[doc(alias = "borderBlockEndRadius")]
    #[doc(alias = "border-block-end-radius")]
    #[cfg(feature = "experimental")]
    pub fn border_block_end_radius(&self) -> String {
        property::get(self, "borderBlockEndRadius")
    }

    /// Sets the property `border-block-end-radius` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBlockEndRadius")]
    #[doc(alias = "border-block-end-radius")]
    #[cfg(feature = "experimental")]
    pub fn set_border_block_end_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBlockEndRadius", value)
    }

    /// The property `border-block-end-style` of CSS.
    ///
    /// `attribute CSSOMString borderBlockEndStyle`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-end-style) · [Specification](https://drafts.csswg.org/css-logical/#border-style)
    #[doc(alias = "borderBlockEndStyle")]
    #[doc(alias = "border-block-end-style")]
    pub fn border_block_end_style(&self) -> String {
        property::get(self, "borderBlockEndStyle")
    }

    /// Sets the property `border-block-end-style` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBlockEndStyle")]
    #[doc(alias = "border-block-end-style")]
    pub fn set_border_block_end_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBlockEndStyle", value)
    }

    /// The property `border-block-end-width` of CSS.
    ///
    /// `attribute CSSOMString borderBlockEndWidth`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-end-width) · [Specification](https://drafts.csswg.org/css-logical/#border-width)
    #[doc(alias = "borderBlockEndWidth")]
    #[doc(alias = "border-block-end-width")]
    pub fn border_block_end_width(&self) -> String {
        property::get(self, "borderBlockEndWidth")
    }

    /// Sets the property `border-block-end-width` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBlockEndWidth")]
    #[doc(alias = "border-block-end-width")]
    pub fn set_border_block_end_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBlockEndWidth", value)
    }

    /// The property `border-block-start` of CSS.
    ///
    /// `attribute CSSOMString borderBlockStart`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-start) · [Specification](https://drafts.csswg.org/css-logical/#border-shorthands)
    #[doc(alias = "borderBlockStart")]
    #[doc(alias = "border-block-start")]
    pub fn border_block_start(&self) -> String {
        property::get(self, "borderBlockStart")
    }

    /// Sets the property `border-block-start` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBlockStart")]
    #[doc(alias = "border-block-start")]
    pub fn set_border_block_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBlockStart", value)
    }

    /// The property `border-block-start-clip` of CSS.
    ///
    /// `attribute CSSOMString borderBlockStartClip`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "borderBlockStartClip")]
    #[doc(alias = "border-block-start-clip")]
    #[cfg(feature = "experimental")]
    pub fn border_block_start_clip(&self) -> String {
        property::get(self, "borderBlockStartClip")
    }

    /// Sets the property `border-block-start-clip` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBlockStartClip")]
    #[doc(alias = "border-block-start-clip")]
    #[cfg(feature = "experimental")]
    pub fn set_border_block_start_clip(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBlockStartClip", value)
    }

    /// The property `border-block-start-color` of CSS.
    ///
    /// `attribute CSSOMString borderBlockStartColor`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-start-color) · [Specification](https://drafts.csswg.org/css-logical/#border-color)
    #[doc(alias = "borderBlockStartColor")]
    #[doc(alias = "border-block-start-color")]
    pub fn border_block_start_color(&self) -> String {
        property::get(self, "borderBlockStartColor")
    }

    /// Sets the property `border-block-start-color` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBlockStartColor")]
    #[doc(alias = "border-block-start-color")]
    pub fn set_border_block_start_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBlockStartColor", value)
    }

    /// The property `border-block-start-radius` of CSS.
    ///
    /// `attribute CSSOMString borderBlockStartRadius`
    ///
    /// Features `css-properties` and `experimental`. [Specification](https://drafts.csswg.org/css-borders-4/#propdef-border-block-start-radius)
    #[doc(alias = "borderBlockStartRadius")]
    #[doc(alias = "border-block-start-radius")]
    #[cfg(feature = "experimental")]
    pub fn border_block_start_radius(&self) -> String {
        property::get(self, "borderBlockStartRadius")
    }

    /// Sets the property `border-block-start-radius` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBlockStartRadius")]
    #[doc(alias = "border-block-start-radius")]
    #[cfg(feature = "experimental")]
    pub fn set_border_block_start_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBlockStartRadius", value)
    }

    /// The property `border-block-start-style` of CSS.
    ///
    /// `attribute CSSOMString borderBlockStartStyle`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-start-style) · [Specification](https://drafts.csswg.org/css-logical/#border-style)
    #[doc(alias = "borderBlockStartStyle")]
    #[doc(alias = "border-block-start-style")]
    pub fn border_block_start_style(&self) -> String {
        property::get(self, "borderBlockStartStyle")
    }

    /// Sets the property `border-block-start-style` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBlockStartStyle")]
    #[doc(alias = "border-block-start-style")]
    pub fn set_border_block_start_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBlockStartStyle", value)
    }

    /// The property `border-block-start-width` of CSS.
    ///
    /// `attribute CSSOMString borderBlockStartWidth`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-start-width) · [Specification](https://drafts.csswg.org/css-logical/#border-width)
    #[doc(alias = "borderBlockStartWidth")]
    #[doc(alias = "border-block-start-width")]
    pub fn border_block_start_width(&self) -> String {
        property::get(self, "borderBlockStartWidth")
    }

    /// Sets the property `border-block-start-width` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBlockStartWidth")]
    #[doc(alias = "border-block-start-width")]
    pub fn set_border_block_start_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBlockStartWidth", value)
    }

    /// The property `border-block-style` of CSS.
    ///
    /// `attribute CSSOMString borderBlockStyle`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-style) · [Specification](https://drafts.csswg.org/css-logical/#propdef-border-block-style)
    #[doc(alias = "borderBlockStyle")]
    #[doc(alias = "border-block-style")]
    pub fn border_block_style(&self) -> String {
        property::get(self, "borderBlockStyle")
    }

    /// Sets the property `border-block-style` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBlockStyle")]
    #[doc(alias = "border-block-style")]
    pub fn set_border_block_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBlockStyle", value)
    }

    /// The property `border-block-width` of CSS.
    ///
    /// `attribute CSSOMString borderBlockWidth`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-width) · [Specification](https://drafts.csswg.org/css-logical/#propdef-border-block-width)
    #[doc(alias = "borderBlockWidth")]
    #[doc(alias = "border-block-width")]
    pub fn border_block_width(&self) -> String {
        property::get(self, "borderBlockWidth")
    }

    /// Sets the property `border-block-width` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBlockWidth")]
    #[doc(alias = "border-block-width")]
    pub fn set_border_block_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBlockWidth", value)
    }

    /// The property `border-bottom` of CSS.
    ///
    /// `attribute CSSOMString borderBottom`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-bottom) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-shorthands)
    #[doc(alias = "borderBottom")]
    #[doc(alias = "border-bottom")]
    pub fn border_bottom(&self) -> String {
        property::get(self, "borderBottom")
    }

    /// Sets the property `border-bottom` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBottom")]
    #[doc(alias = "border-bottom")]
    pub fn set_border_bottom(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBottom", value)
    }

    /// The property `border-bottom-clip` of CSS.
    ///
    /// `attribute CSSOMString borderBottomClip`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "borderBottomClip")]
    #[doc(alias = "border-bottom-clip")]
    #[cfg(feature = "experimental")]
    pub fn border_bottom_clip(&self) -> String {
        property::get(self, "borderBottomClip")
    }

    /// Sets the property `border-bottom-clip` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBottomClip")]
    #[doc(alias = "border-bottom-clip")]
    #[cfg(feature = "experimental")]
    pub fn set_border_bottom_clip(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBottomClip", value)
    }

    /// The property `border-bottom-color` of CSS.
    ///
    /// `attribute CSSOMString borderBottomColor`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-bottom-color) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-color)
    #[doc(alias = "borderBottomColor")]
    #[doc(alias = "border-bottom-color")]
    pub fn border_bottom_color(&self) -> String {
        property::get(self, "borderBottomColor")
    }

    /// Sets the property `border-bottom-color` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBottomColor")]
    #[doc(alias = "border-bottom-color")]
    pub fn set_border_bottom_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBottomColor", value)
    }

    /// The property `border-bottom-left-radius` of CSS.
    ///
    /// `attribute CSSOMString borderBottomLeftRadius`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-bottom-left-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-radius)
    #[doc(alias = "borderBottomLeftRadius")]
    #[doc(alias = "border-bottom-left-radius")]
    pub fn border_bottom_left_radius(&self) -> String {
        property::get(self, "borderBottomLeftRadius")
    }

    /// Sets the property `border-bottom-left-radius` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBottomLeftRadius")]
    #[doc(alias = "border-bottom-left-radius")]
    pub fn set_border_bottom_left_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBottomLeftRadius", value)
    }

    /// The property `border-bottom-radius` of CSS.
    ///
    /// `attribute CSSOMString borderBottomRadius`
    ///
    /// Features `css-properties` and `experimental`. [Specification](https://drafts.csswg.org/css-borders-4/#propdef-border-bottom-radius)
    #[doc(alias = "borderBottomRadius")]
    #[doc(alias = "border-bottom-radius")]
    #[cfg(feature = "experimental")]
    pub fn border_bottom_radius(&self) -> String {
        property::get(self, "borderBottomRadius")
    }

    /// Sets the property `border-bottom-radius` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBottomRadius")]
    #[doc(alias = "border-bottom-radius")]
    #[cfg(feature = "experimental")]
    pub fn set_border_bottom_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBottomRadius", value)
    }

    /// The property `border-bottom-right-radius` of CSS.
    ///
    /// `attribute CSSOMString borderBottomRightRadius`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-bottom-right-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-radius)
    #[doc(alias = "borderBottomRightRadius")]
    #[doc(alias = "border-bottom-right-radius")]
    pub fn border_bottom_right_radius(&self) -> String {
        property::get(self, "borderBottomRightRadius")
    }

    /// Sets the property `border-bottom-right-radius` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBottomRightRadius")]
    #[doc(alias = "border-bottom-right-radius")]
    pub fn set_border_bottom_right_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBottomRightRadius", value)
    }

    /// The property `border-bottom-style` of CSS.
    ///
    /// `attribute CSSOMString borderBottomStyle`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-bottom-style) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-style)
    #[doc(alias = "borderBottomStyle")]
    #[doc(alias = "border-bottom-style")]
    pub fn border_bottom_style(&self) -> String {
        property::get(self, "borderBottomStyle")
    }

    /// Sets the property `border-bottom-style` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBottomStyle")]
    #[doc(alias = "border-bottom-style")]
    pub fn set_border_bottom_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBottomStyle", value)
    }

    /// The property `border-bottom-width` of CSS.
    ///
    /// `attribute CSSOMString borderBottomWidth`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-bottom-width) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-width)
    #[doc(alias = "borderBottomWidth")]
    #[doc(alias = "border-bottom-width")]
    pub fn border_bottom_width(&self) -> String {
        property::get(self, "borderBottomWidth")
    }

    /// Sets the property `border-bottom-width` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBottomWidth")]
    #[doc(alias = "border-bottom-width")]
    pub fn set_border_bottom_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBottomWidth", value)
    }

    /// The property `border-boundary` of CSS.
    ///
    /// `attribute CSSOMString borderBoundary`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "borderBoundary")]
    #[doc(alias = "border-boundary")]
    #[cfg(feature = "experimental")]
    pub fn border_boundary(&self) -> String {
        property::get(self, "borderBoundary")
    }

    /// Sets the property `border-boundary` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBoundary")]
    #[doc(alias = "border-boundary")]
    #[cfg(feature = "experimental")]
    pub fn set_border_boundary(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBoundary", value)
    }

    /// The property `border-clip` of CSS.
    ///
    /// `attribute CSSOMString borderClip`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "borderClip")]
    #[doc(alias = "border-clip")]
    #[cfg(feature = "experimental")]
    pub fn border_clip(&self) -> String {
        property::get(self, "borderClip")
    }

    /// Sets the property `border-clip` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderClip")]
    #[doc(alias = "border-clip")]
    #[cfg(feature = "experimental")]
    pub fn set_border_clip(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderClip", value)
    }

    /// The property `border-collapse` of CSS.
    ///
    /// `attribute CSSOMString borderCollapse`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-collapse) · [Specification](https://drafts.csswg.org/css2/#propdef-border-collapse)
    #[doc(alias = "borderCollapse")]
    #[doc(alias = "border-collapse")]
    pub fn border_collapse(&self) -> String {
        property::get(self, "borderCollapse")
    }

    /// Sets the property `border-collapse` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderCollapse")]
    #[doc(alias = "border-collapse")]
    pub fn set_border_collapse(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderCollapse", value)
    }

    /// The property `border-color` of CSS.
    ///
    /// `attribute CSSOMString borderColor`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-color) · [Specification](https://drafts.csswg.org/css-logical/#logical-shorthand-keyword)
    #[doc(alias = "borderColor")]
    #[doc(alias = "border-color")]
    pub fn border_color(&self) -> String {
        property::get(self, "borderColor")
    }

    /// Sets the property `border-color` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderColor")]
    #[doc(alias = "border-color")]
    pub fn set_border_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderColor", value)
    }

    /// The property `border-end-end-radius` of CSS.
    ///
    /// `attribute CSSOMString borderEndEndRadius`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-end-end-radius) · [Specification](https://drafts.csswg.org/css-logical/#border-radius-properties)
    #[doc(alias = "borderEndEndRadius")]
    #[doc(alias = "border-end-end-radius")]
    pub fn border_end_end_radius(&self) -> String {
        property::get(self, "borderEndEndRadius")
    }

    /// Sets the property `border-end-end-radius` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderEndEndRadius")]
    #[doc(alias = "border-end-end-radius")]
    pub fn set_border_end_end_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderEndEndRadius", value)
    }

    /// The property `border-end-start-radius` of CSS.
    ///
    /// `attribute CSSOMString borderEndStartRadius`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-end-start-radius) · [Specification](https://drafts.csswg.org/css-logical/#border-radius-properties)
    #[doc(alias = "borderEndStartRadius")]
    #[doc(alias = "border-end-start-radius")]
    pub fn border_end_start_radius(&self) -> String {
        property::get(self, "borderEndStartRadius")
    }

    /// Sets the property `border-end-start-radius` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderEndStartRadius")]
    #[doc(alias = "border-end-start-radius")]
    pub fn set_border_end_start_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderEndStartRadius", value)
    }

    /// The property `border-image` of CSS.
    ///
    /// `attribute CSSOMString borderImage`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-image) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-image)
    #[doc(alias = "borderImage")]
    #[doc(alias = "border-image")]
    pub fn border_image(&self) -> String {
        property::get(self, "borderImage")
    }

    /// Sets the property `border-image` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderImage")]
    #[doc(alias = "border-image")]
    pub fn set_border_image(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderImage", value)
    }

    /// The property `border-image-outset` of CSS.
    ///
    /// `attribute CSSOMString borderImageOutset`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-image-outset) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-image-outset)
    #[doc(alias = "borderImageOutset")]
    #[doc(alias = "border-image-outset")]
    pub fn border_image_outset(&self) -> String {
        property::get(self, "borderImageOutset")
    }

    /// Sets the property `border-image-outset` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderImageOutset")]
    #[doc(alias = "border-image-outset")]
    pub fn set_border_image_outset(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderImageOutset", value)
    }

    /// The property `border-image-repeat` of CSS.
    ///
    /// `attribute CSSOMString borderImageRepeat`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2016-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-image-repeat) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-image-repeat)
    #[doc(alias = "borderImageRepeat")]
    #[doc(alias = "border-image-repeat")]
    pub fn border_image_repeat(&self) -> String {
        property::get(self, "borderImageRepeat")
    }

    /// Sets the property `border-image-repeat` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderImageRepeat")]
    #[doc(alias = "border-image-repeat")]
    pub fn set_border_image_repeat(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderImageRepeat", value)
    }

    /// The property `border-image-slice` of CSS.
    ///
    /// `attribute CSSOMString borderImageSlice`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-image-slice) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-image-slice)
    #[doc(alias = "borderImageSlice")]
    #[doc(alias = "border-image-slice")]
    pub fn border_image_slice(&self) -> String {
        property::get(self, "borderImageSlice")
    }

    /// Sets the property `border-image-slice` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderImageSlice")]
    #[doc(alias = "border-image-slice")]
    pub fn set_border_image_slice(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderImageSlice", value)
    }

    /// The property `border-image-source` of CSS.
    ///
    /// `attribute CSSOMString borderImageSource`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-image-source) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-image-source)
    #[doc(alias = "borderImageSource")]
    #[doc(alias = "border-image-source")]
    pub fn border_image_source(&self) -> String {
        property::get(self, "borderImageSource")
    }

    /// Sets the property `border-image-source` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderImageSource")]
    #[doc(alias = "border-image-source")]
    pub fn set_border_image_source(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderImageSource", value)
    }

    /// The property `border-image-width` of CSS.
    ///
    /// `attribute CSSOMString borderImageWidth`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-image-width) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-image-width)
    #[doc(alias = "borderImageWidth")]
    #[doc(alias = "border-image-width")]
    pub fn border_image_width(&self) -> String {
        property::get(self, "borderImageWidth")
    }

    /// Sets the property `border-image-width` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderImageWidth")]
    #[doc(alias = "border-image-width")]
    pub fn set_border_image_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderImageWidth", value)
    }

    /// The property `border-inline` of CSS.
    ///
    /// `attribute CSSOMString borderInline`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline) · [Specification](https://drafts.csswg.org/css-logical/#propdef-border-inline)
    #[doc(alias = "borderInline")]
    #[doc(alias = "border-inline")]
    pub fn border_inline(&self) -> String {
        property::get(self, "borderInline")
    }

    /// Sets the property `border-inline` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderInline")]
    #[doc(alias = "border-inline")]
    pub fn set_border_inline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderInline", value)
    }

    /// The property `border-inline-clip` of CSS.
    ///
    /// `attribute CSSOMString borderInlineClip`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "borderInlineClip")]
    #[doc(alias = "border-inline-clip")]
    #[cfg(feature = "experimental")]
    pub fn border_inline_clip(&self) -> String {
        property::get(self, "borderInlineClip")
    }

    /// Sets the property `border-inline-clip` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderInlineClip")]
    #[doc(alias = "border-inline-clip")]
    #[cfg(feature = "experimental")]
    pub fn set_border_inline_clip(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderInlineClip", value)
    }

    /// The property `border-inline-color` of CSS.
    ///
    /// `attribute CSSOMString borderInlineColor`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-color) · [Specification](https://drafts.csswg.org/css-logical/#propdef-border-inline-color)
    #[doc(alias = "borderInlineColor")]
    #[doc(alias = "border-inline-color")]
    pub fn border_inline_color(&self) -> String {
        property::get(self, "borderInlineColor")
    }

    /// Sets the property `border-inline-color` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderInlineColor")]
    #[doc(alias = "border-inline-color")]
    pub fn set_border_inline_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderInlineColor", value)
    }

    /// The property `border-inline-end` of CSS.
    ///
    /// `attribute CSSOMString borderInlineEnd`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-end) · [Specification](https://drafts.csswg.org/css-logical/#border-shorthands)
    #[doc(alias = "borderInlineEnd")]
    #[doc(alias = "border-inline-end")]
    pub fn border_inline_end(&self) -> String {
        property::get(self, "borderInlineEnd")
    }

    /// Sets the property `border-inline-end` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderInlineEnd")]
    #[doc(alias = "border-inline-end")]
    pub fn set_border_inline_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderInlineEnd", value)
    }

    /// The property `border-inline-end-clip` of CSS.
    ///
    /// `attribute CSSOMString borderInlineEndClip`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "borderInlineEndClip")]
    #[doc(alias = "border-inline-end-clip")]
    #[cfg(feature = "experimental")]
    pub fn border_inline_end_clip(&self) -> String {
        property::get(self, "borderInlineEndClip")
    }

    /// Sets the property `border-inline-end-clip` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderInlineEndClip")]
    #[doc(alias = "border-inline-end-clip")]
    #[cfg(feature = "experimental")]
    pub fn set_border_inline_end_clip(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderInlineEndClip", value)
    }

    /// The property `border-inline-end-color` of CSS.
    ///
    /// `attribute CSSOMString borderInlineEndColor`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-end-color) · [Specification](https://drafts.csswg.org/css-logical/#border-color)
    #[doc(alias = "borderInlineEndColor")]
    #[doc(alias = "border-inline-end-color")]
    pub fn border_inline_end_color(&self) -> String {
        property::get(self, "borderInlineEndColor")
    }

    /// Sets the property `border-inline-end-color` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderInlineEndColor")]
    #[doc(alias = "border-inline-end-color")]
    pub fn set_border_inline_end_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderInlineEndColor", value)
    }

    /// The property `border-inline-end-radius` of CSS.
    ///
    /// `attribute CSSOMString borderInlineEndRadius`
    ///
    /// Features `css-properties` and `experimental`. [Specification](https://drafts.csswg.org/css-borders-4/#propdef-border-inline-end-radius)
    #[doc(alias = "borderInlineEndRadius")]
    #[doc(alias = "border-inline-end-radius")]
    #[cfg(feature = "experimental")]
    pub fn border_inline_end_radius(&self) -> String {
        property::get(self, "borderInlineEndRadius")
    }

    /// Sets the property `border-inline-end-radius` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderInlineEndRadius")]
    #[doc(alias = "border-inline-end-radius")]
    #[cfg(feature = "experimental")]
    pub fn set_border_inline_end_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderInlineEndRadius", value)
    }

    /// The property `border-inline-end-style` of CSS.
    ///
    /// `attribute CSSOMString borderInlineEndStyle`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-end-style) · [Specification](https://drafts.csswg.org/css-logical/#border-style)
    #[doc(alias = "borderInlineEndStyle")]
    #[doc(alias = "border-inline-end-style")]
    pub fn border_inline_end_style(&self) -> String {
        property::get(self, "borderInlineEndStyle")
    }

    /// Sets the property `border-inline-end-style` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderInlineEndStyle")]
    #[doc(alias = "border-inline-end-style")]
    pub fn set_border_inline_end_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderInlineEndStyle", value)
    }

    /// The property `border-inline-end-width` of CSS.
    ///
    /// `attribute CSSOMString borderInlineEndWidth`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-end-width) · [Specification](https://drafts.csswg.org/css-logical/#border-width)
    #[doc(alias = "borderInlineEndWidth")]
    #[doc(alias = "border-inline-end-width")]
    pub fn border_inline_end_width(&self) -> String {
        property::get(self, "borderInlineEndWidth")
    }

    /// Sets the property `border-inline-end-width` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderInlineEndWidth")]
    #[doc(alias = "border-inline-end-width")]
    pub fn set_border_inline_end_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderInlineEndWidth", value)
    }

    /// The property `border-inline-start` of CSS.
    ///
    /// `attribute CSSOMString borderInlineStart`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-start) · [Specification](https://drafts.csswg.org/css-logical/#border-shorthands)
    #[doc(alias = "borderInlineStart")]
    #[doc(alias = "border-inline-start")]
    pub fn border_inline_start(&self) -> String {
        property::get(self, "borderInlineStart")
    }

    /// Sets the property `border-inline-start` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderInlineStart")]
    #[doc(alias = "border-inline-start")]
    pub fn set_border_inline_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderInlineStart", value)
    }

    /// The property `border-inline-start-clip` of CSS.
    ///
    /// `attribute CSSOMString borderInlineStartClip`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "borderInlineStartClip")]
    #[doc(alias = "border-inline-start-clip")]
    #[cfg(feature = "experimental")]
    pub fn border_inline_start_clip(&self) -> String {
        property::get(self, "borderInlineStartClip")
    }

    /// Sets the property `border-inline-start-clip` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderInlineStartClip")]
    #[doc(alias = "border-inline-start-clip")]
    #[cfg(feature = "experimental")]
    pub fn set_border_inline_start_clip(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderInlineStartClip", value)
    }

    /// The property `border-inline-start-color` of CSS.
    ///
    /// `attribute CSSOMString borderInlineStartColor`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-start-color) · [Specification](https://drafts.csswg.org/css-logical/#border-color)
    #[doc(alias = "borderInlineStartColor")]
    #[doc(alias = "border-inline-start-color")]
    pub fn border_inline_start_color(&self) -> String {
        property::get(self, "borderInlineStartColor")
    }

    /// Sets the property `border-inline-start-color` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderInlineStartColor")]
    #[doc(alias = "border-inline-start-color")]
    pub fn set_border_inline_start_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderInlineStartColor", value)
    }

    /// The property `border-inline-start-radius` of CSS.
    ///
    /// `attribute CSSOMString borderInlineStartRadius`
    ///
    /// Features `css-properties` and `experimental`. [Specification](https://drafts.csswg.org/css-borders-4/#propdef-border-inline-start-radius)
    #[doc(alias = "borderInlineStartRadius")]
    #[doc(alias = "border-inline-start-radius")]
    #[cfg(feature = "experimental")]
    pub fn border_inline_start_radius(&self) -> String {
        property::get(self, "borderInlineStartRadius")
    }

    /// Sets the property `border-inline-start-radius` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderInlineStartRadius")]
    #[doc(alias = "border-inline-start-radius")]
    #[cfg(feature = "experimental")]
    pub fn set_border_inline_start_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderInlineStartRadius", value)
    }

    /// The property `border-inline-start-style` of CSS.
    ///
    /// `attribute CSSOMString borderInlineStartStyle`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-start-style) · [Specification](https://drafts.csswg.org/css-logical/#border-style)
    #[doc(alias = "borderInlineStartStyle")]
    #[doc(alias = "border-inline-start-style")]
    pub fn border_inline_start_style(&self) -> String {
        property::get(self, "borderInlineStartStyle")
    }

    /// Sets the property `border-inline-start-style` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderInlineStartStyle")]
    #[doc(alias = "border-inline-start-style")]
    pub fn set_border_inline_start_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderInlineStartStyle", value)
    }

    /// The property `border-inline-start-width` of CSS.
    ///
    /// `attribute CSSOMString borderInlineStartWidth`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-start-width) · [Specification](https://drafts.csswg.org/css-logical/#border-width)
    #[doc(alias = "borderInlineStartWidth")]
    #[doc(alias = "border-inline-start-width")]
    pub fn border_inline_start_width(&self) -> String {
        property::get(self, "borderInlineStartWidth")
    }

    /// Sets the property `border-inline-start-width` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderInlineStartWidth")]
    #[doc(alias = "border-inline-start-width")]
    pub fn set_border_inline_start_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderInlineStartWidth", value)
    }

    /// The property `border-inline-style` of CSS.
    ///
    /// `attribute CSSOMString borderInlineStyle`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-style) · [Specification](https://drafts.csswg.org/css-logical/#propdef-border-inline-style)
    #[doc(alias = "borderInlineStyle")]
    #[doc(alias = "border-inline-style")]
    pub fn border_inline_style(&self) -> String {
        property::get(self, "borderInlineStyle")
    }

    /// Sets the property `border-inline-style` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderInlineStyle")]
    #[doc(alias = "border-inline-style")]
    pub fn set_border_inline_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderInlineStyle", value)
    }

    /// The property `border-inline-width` of CSS.
    ///
    /// `attribute CSSOMString borderInlineWidth`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-width) · [Specification](https://drafts.csswg.org/css-logical/#propdef-border-inline-width)
    #[doc(alias = "borderInlineWidth")]
    #[doc(alias = "border-inline-width")]
    pub fn border_inline_width(&self) -> String {
        property::get(self, "borderInlineWidth")
    }

    /// Sets the property `border-inline-width` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderInlineWidth")]
    #[doc(alias = "border-inline-width")]
    pub fn set_border_inline_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderInlineWidth", value)
    }

    /// The property `border-left` of CSS.
    ///
    /// `attribute CSSOMString borderLeft`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-left) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-shorthands)
    #[doc(alias = "borderLeft")]
    #[doc(alias = "border-left")]
    pub fn border_left(&self) -> String {
        property::get(self, "borderLeft")
    }

    /// Sets the property `border-left` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderLeft")]
    #[doc(alias = "border-left")]
    pub fn set_border_left(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderLeft", value)
    }

    /// The property `border-left-clip` of CSS.
    ///
    /// `attribute CSSOMString borderLeftClip`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "borderLeftClip")]
    #[doc(alias = "border-left-clip")]
    #[cfg(feature = "experimental")]
    pub fn border_left_clip(&self) -> String {
        property::get(self, "borderLeftClip")
    }

    /// Sets the property `border-left-clip` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderLeftClip")]
    #[doc(alias = "border-left-clip")]
    #[cfg(feature = "experimental")]
    pub fn set_border_left_clip(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderLeftClip", value)
    }

    /// The property `border-left-color` of CSS.
    ///
    /// `attribute CSSOMString borderLeftColor`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-left-color) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-color)
    #[doc(alias = "borderLeftColor")]
    #[doc(alias = "border-left-color")]
    pub fn border_left_color(&self) -> String {
        property::get(self, "borderLeftColor")
    }

    /// Sets the property `border-left-color` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderLeftColor")]
    #[doc(alias = "border-left-color")]
    pub fn set_border_left_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderLeftColor", value)
    }

    /// The property `border-left-radius` of CSS.
    ///
    /// `attribute CSSOMString borderLeftRadius`
    ///
    /// Features `css-properties` and `experimental`. [Specification](https://drafts.csswg.org/css-borders-4/#propdef-border-left-radius)
    #[doc(alias = "borderLeftRadius")]
    #[doc(alias = "border-left-radius")]
    #[cfg(feature = "experimental")]
    pub fn border_left_radius(&self) -> String {
        property::get(self, "borderLeftRadius")
    }

    /// Sets the property `border-left-radius` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderLeftRadius")]
    #[doc(alias = "border-left-radius")]
    #[cfg(feature = "experimental")]
    pub fn set_border_left_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderLeftRadius", value)
    }

    /// The property `border-left-style` of CSS.
    ///
    /// `attribute CSSOMString borderLeftStyle`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-left-style) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-style)
    #[doc(alias = "borderLeftStyle")]
    #[doc(alias = "border-left-style")]
    pub fn border_left_style(&self) -> String {
        property::get(self, "borderLeftStyle")
    }

    /// Sets the property `border-left-style` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderLeftStyle")]
    #[doc(alias = "border-left-style")]
    pub fn set_border_left_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderLeftStyle", value)
    }

    /// The property `border-left-width` of CSS.
    ///
    /// `attribute CSSOMString borderLeftWidth`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-left-width) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-width)
    #[doc(alias = "borderLeftWidth")]
    #[doc(alias = "border-left-width")]
    pub fn border_left_width(&self) -> String {
        property::get(self, "borderLeftWidth")
    }

    /// Sets the property `border-left-width` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderLeftWidth")]
    #[doc(alias = "border-left-width")]
    pub fn set_border_left_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderLeftWidth", value)
    }

    /// The property `border-limit` of CSS.
    ///
    /// `attribute CSSOMString borderLimit`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "borderLimit")]
    #[doc(alias = "border-limit")]
    #[cfg(feature = "experimental")]
    pub fn border_limit(&self) -> String {
        property::get(self, "borderLimit")
    }

    /// Sets the property `border-limit` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderLimit")]
    #[doc(alias = "border-limit")]
    #[cfg(feature = "experimental")]
    pub fn set_border_limit(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderLimit", value)
    }

    /// The property `border-radius` of CSS.
    ///
    /// `attribute CSSOMString borderRadius`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#propdef-border-radius)
    #[doc(alias = "borderRadius")]
    #[doc(alias = "border-radius")]
    pub fn border_radius(&self) -> String {
        property::get(self, "borderRadius")
    }

    /// Sets the property `border-radius` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderRadius")]
    #[doc(alias = "border-radius")]
    pub fn set_border_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderRadius", value)
    }

    /// The property `border-right` of CSS.
    ///
    /// `attribute CSSOMString borderRight`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-right) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-shorthands)
    #[doc(alias = "borderRight")]
    #[doc(alias = "border-right")]
    pub fn border_right(&self) -> String {
        property::get(self, "borderRight")
    }

    /// Sets the property `border-right` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderRight")]
    #[doc(alias = "border-right")]
    pub fn set_border_right(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderRight", value)
    }

    /// The property `border-right-clip` of CSS.
    ///
    /// `attribute CSSOMString borderRightClip`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "borderRightClip")]
    #[doc(alias = "border-right-clip")]
    #[cfg(feature = "experimental")]
    pub fn border_right_clip(&self) -> String {
        property::get(self, "borderRightClip")
    }

    /// Sets the property `border-right-clip` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderRightClip")]
    #[doc(alias = "border-right-clip")]
    #[cfg(feature = "experimental")]
    pub fn set_border_right_clip(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderRightClip", value)
    }

    /// The property `border-right-color` of CSS.
    ///
    /// `attribute CSSOMString borderRightColor`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-right-color) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-color)
    #[doc(alias = "borderRightColor")]
    #[doc(alias = "border-right-color")]
    pub fn border_right_color(&self) -> String {
        property::get(self, "borderRightColor")
    }

    /// Sets the property `border-right-color` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderRightColor")]
    #[doc(alias = "border-right-color")]
    pub fn set_border_right_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderRightColor", value)
    }

    /// The property `border-right-radius` of CSS.
    ///
    /// `attribute CSSOMString borderRightRadius`
    ///
    /// Features `css-properties` and `experimental`. [Specification](https://drafts.csswg.org/css-borders-4/#propdef-border-right-radius)
    #[doc(alias = "borderRightRadius")]
    #[doc(alias = "border-right-radius")]
    #[cfg(feature = "experimental")]
    pub fn border_right_radius(&self) -> String {
        property::get(self, "borderRightRadius")
    }

    /// Sets the property `border-right-radius` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderRightRadius")]
    #[doc(alias = "border-right-radius")]
    #[cfg(feature = "experimental")]
    pub fn set_border_right_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderRightRadius", value)
    }

    /// The property `border-right-style` of CSS.
    ///
    /// `attribute CSSOMString borderRightStyle`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-right-style) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-style)
    #[doc(alias = "borderRightStyle")]
    #[doc(alias = "border-right-style")]
    pub fn border_right_style(&self) -> String {
        property::get(self, "borderRightStyle")
    }

    /// Sets the property `border-right-style` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderRightStyle")]
    #[doc(alias = "border-right-style")]
    pub fn set_border_right_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderRightStyle", value)
    }

    /// The property `border-right-width` of CSS.
    ///
    /// `attribute CSSOMString borderRightWidth`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-right-width) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-width)
    #[doc(alias = "borderRightWidth")]
    #[doc(alias = "border-right-width")]
    pub fn border_right_width(&self) -> String {
        property::get(self, "borderRightWidth")
    }

    /// Sets the property `border-right-width` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderRightWidth")]
    #[doc(alias = "border-right-width")]
    pub fn set_border_right_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderRightWidth", value)
    }

    /// The property `border-shape` of CSS.
    ///
    /// `attribute CSSOMString borderShape`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-shape) · [Specification](https://drafts.csswg.org/css-borders-4/#border-shape)
    #[doc(alias = "borderShape")]
    #[doc(alias = "border-shape")]
    #[cfg(feature = "experimental")]
    pub fn border_shape(&self) -> String {
        property::get(self, "borderShape")
    }

    /// Sets the property `border-shape` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderShape")]
    #[doc(alias = "border-shape")]
    #[cfg(feature = "experimental")]
    pub fn set_border_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderShape", value)
    }

    /// The property `border-spacing` of CSS.
    ///
    /// `attribute CSSOMString borderSpacing`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-spacing) · [Specification](https://drafts.csswg.org/css2/#separated-borders)
    #[doc(alias = "borderSpacing")]
    #[doc(alias = "border-spacing")]
    pub fn border_spacing(&self) -> String {
        property::get(self, "borderSpacing")
    }

    /// Sets the property `border-spacing` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderSpacing")]
    #[doc(alias = "border-spacing")]
    pub fn set_border_spacing(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderSpacing", value)
    }

    /// The property `border-start-end-radius` of CSS.
    ///
    /// `attribute CSSOMString borderStartEndRadius`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-start-end-radius) · [Specification](https://drafts.csswg.org/css-logical/#border-radius-properties)
    #[doc(alias = "borderStartEndRadius")]
    #[doc(alias = "border-start-end-radius")]
    pub fn border_start_end_radius(&self) -> String {
        property::get(self, "borderStartEndRadius")
    }

    /// Sets the property `border-start-end-radius` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderStartEndRadius")]
    #[doc(alias = "border-start-end-radius")]
    pub fn set_border_start_end_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderStartEndRadius", value)
    }

    /// The property `border-start-start-radius` of CSS.
    ///
    /// `attribute CSSOMString borderStartStartRadius`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-start-start-radius) · [Specification](https://drafts.csswg.org/css-logical/#border-radius-properties)
    #[doc(alias = "borderStartStartRadius")]
    #[doc(alias = "border-start-start-radius")]
    pub fn border_start_start_radius(&self) -> String {
        property::get(self, "borderStartStartRadius")
    }

    /// Sets the property `border-start-start-radius` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderStartStartRadius")]
    #[doc(alias = "border-start-start-radius")]
    pub fn set_border_start_start_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderStartStartRadius", value)
    }

    /// The property `border-style` of CSS.
    ///
    /// `attribute CSSOMString borderStyle`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-style) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-style)
    #[doc(alias = "borderStyle")]
    #[doc(alias = "border-style")]
    pub fn border_style(&self) -> String {
        property::get(self, "borderStyle")
    }

    /// Sets the property `border-style` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderStyle")]
    #[doc(alias = "border-style")]
    pub fn set_border_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderStyle", value)
    }

    /// The property `border-top` of CSS.
    ///
    /// `attribute CSSOMString borderTop`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-top) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-shorthands)
    #[doc(alias = "borderTop")]
    #[doc(alias = "border-top")]
    pub fn border_top(&self) -> String {
        property::get(self, "borderTop")
    }

    /// Sets the property `border-top` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderTop")]
    #[doc(alias = "border-top")]
    pub fn set_border_top(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderTop", value)
    }

    /// The property `border-top-clip` of CSS.
    ///
    /// `attribute CSSOMString borderTopClip`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "borderTopClip")]
    #[doc(alias = "border-top-clip")]
    #[cfg(feature = "experimental")]
    pub fn border_top_clip(&self) -> String {
        property::get(self, "borderTopClip")
    }

    /// Sets the property `border-top-clip` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderTopClip")]
    #[doc(alias = "border-top-clip")]
    #[cfg(feature = "experimental")]
    pub fn set_border_top_clip(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderTopClip", value)
    }

    /// The property `border-top-color` of CSS.
    ///
    /// `attribute CSSOMString borderTopColor`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-top-color) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-color)
    #[doc(alias = "borderTopColor")]
    #[doc(alias = "border-top-color")]
    pub fn border_top_color(&self) -> String {
        property::get(self, "borderTopColor")
    }

    /// Sets the property `border-top-color` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderTopColor")]
    #[doc(alias = "border-top-color")]
    pub fn set_border_top_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderTopColor", value)
    }

    /// The property `border-top-left-radius` of CSS.
    ///
    /// `attribute CSSOMString borderTopLeftRadius`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-top-left-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#propdef-border-top-left-radius)
    #[doc(alias = "borderTopLeftRadius")]
    #[doc(alias = "border-top-left-radius")]
    pub fn border_top_left_radius(&self) -> String {
        property::get(self, "borderTopLeftRadius")
    }

    /// Sets the property `border-top-left-radius` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderTopLeftRadius")]
    #[doc(alias = "border-top-left-radius")]
    pub fn set_border_top_left_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderTopLeftRadius", value)
    }

    /// The property `border-top-radius` of CSS.
    ///
    /// `attribute CSSOMString borderTopRadius`
    ///
    /// Features `css-properties` and `experimental`. [Specification](https://drafts.csswg.org/css-borders-4/#propdef-border-top-radius)
    #[doc(alias = "borderTopRadius")]
    #[doc(alias = "border-top-radius")]
    #[cfg(feature = "experimental")]
    pub fn border_top_radius(&self) -> String {
        property::get(self, "borderTopRadius")
    }

    /// Sets the property `border-top-radius` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderTopRadius")]
    #[doc(alias = "border-top-radius")]
    #[cfg(feature = "experimental")]
    pub fn set_border_top_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderTopRadius", value)
    }

    /// The property `border-top-right-radius` of CSS.
    ///
    /// `attribute CSSOMString borderTopRightRadius`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-top-right-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#propdef-border-top-right-radius)
    #[doc(alias = "borderTopRightRadius")]
    #[doc(alias = "border-top-right-radius")]
    pub fn border_top_right_radius(&self) -> String {
        property::get(self, "borderTopRightRadius")
    }

    /// Sets the property `border-top-right-radius` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderTopRightRadius")]
    #[doc(alias = "border-top-right-radius")]
    pub fn set_border_top_right_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderTopRightRadius", value)
    }

    /// The property `border-top-style` of CSS.
    ///
    /// `attribute CSSOMString borderTopStyle`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-top-style) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-style)
    #[doc(alias = "borderTopStyle")]
    #[doc(alias = "border-top-style")]
    pub fn border_top_style(&self) -> String {
        property::get(self, "borderTopStyle")
    }

    /// Sets the property `border-top-style` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderTopStyle")]
    #[doc(alias = "border-top-style")]
    pub fn set_border_top_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderTopStyle", value)
    }

    /// The property `border-top-width` of CSS.
    ///
    /// `attribute CSSOMString borderTopWidth`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-top-width) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-width)
    #[doc(alias = "borderTopWidth")]
    #[doc(alias = "border-top-width")]
    pub fn border_top_width(&self) -> String {
        property::get(self, "borderTopWidth")
    }

    /// Sets the property `border-top-width` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderTopWidth")]
    #[doc(alias = "border-top-width")]
    pub fn set_border_top_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderTopWidth", value)
    }

    /// The property `border-width` of CSS.
    ///
    /// `attribute CSSOMString borderWidth`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-width) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-width)
    #[doc(alias = "borderWidth")]
    #[doc(alias = "border-width")]
    pub fn border_width(&self) -> String {
        property::get(self, "borderWidth")
    }

    /// Sets the property `border-width` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderWidth")]
    #[doc(alias = "border-width")]
    pub fn set_border_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderWidth", value)
    }

    /// The property `bottom` of CSS.
    ///
    /// `attribute CSSOMString bottom`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/bottom) · [Specification](https://drafts.csswg.org/css-position/#insets)
    pub fn bottom(&self) -> String {
        property::get(self, "bottom")
    }

    /// Sets the property `bottom` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "bottom")]
    pub fn set_bottom(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "bottom", value)
    }

    /// The property `box-decoration-break` of CSS.
    ///
    /// `attribute CSSOMString boxDecorationBreak`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-decoration-break) · [Specification](https://drafts.csswg.org/css-break/#break-decoration)
    #[doc(alias = "boxDecorationBreak")]
    #[doc(alias = "box-decoration-break")]
    pub fn box_decoration_break(&self) -> String {
        property::get(self, "boxDecorationBreak")
    }

    /// Sets the property `box-decoration-break` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "boxDecorationBreak")]
    #[doc(alias = "box-decoration-break")]
    pub fn set_box_decoration_break(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "boxDecorationBreak", value)
    }

    /// The property `box-shadow` of CSS.
    ///
    /// `attribute CSSOMString boxShadow`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-shadow) · [Specification](https://drafts.csswg.org/css-backgrounds/#propdef-box-shadow)
    #[doc(alias = "boxShadow")]
    #[doc(alias = "box-shadow")]
    pub fn box_shadow(&self) -> String {
        property::get(self, "boxShadow")
    }

    /// Sets the property `box-shadow` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "boxShadow")]
    #[doc(alias = "box-shadow")]
    pub fn set_box_shadow(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "boxShadow", value)
    }

    /// The property `box-shadow-blur` of CSS.
    ///
    /// `attribute CSSOMString boxShadowBlur`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "boxShadowBlur")]
    #[doc(alias = "box-shadow-blur")]
    #[cfg(feature = "experimental")]
    pub fn box_shadow_blur(&self) -> String {
        property::get(self, "boxShadowBlur")
    }

    /// Sets the property `box-shadow-blur` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "boxShadowBlur")]
    #[doc(alias = "box-shadow-blur")]
    #[cfg(feature = "experimental")]
    pub fn set_box_shadow_blur(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "boxShadowBlur", value)
    }

    /// The property `box-shadow-color` of CSS.
    ///
    /// `attribute CSSOMString boxShadowColor`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "boxShadowColor")]
    #[doc(alias = "box-shadow-color")]
    #[cfg(feature = "experimental")]
    pub fn box_shadow_color(&self) -> String {
        property::get(self, "boxShadowColor")
    }

    /// Sets the property `box-shadow-color` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "boxShadowColor")]
    #[doc(alias = "box-shadow-color")]
    #[cfg(feature = "experimental")]
    pub fn set_box_shadow_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "boxShadowColor", value)
    }

    /// The property `box-shadow-offset` of CSS.
    ///
    /// `attribute CSSOMString boxShadowOffset`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "boxShadowOffset")]
    #[doc(alias = "box-shadow-offset")]
    #[cfg(feature = "experimental")]
    pub fn box_shadow_offset(&self) -> String {
        property::get(self, "boxShadowOffset")
    }

    /// Sets the property `box-shadow-offset` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "boxShadowOffset")]
    #[doc(alias = "box-shadow-offset")]
    #[cfg(feature = "experimental")]
    pub fn set_box_shadow_offset(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "boxShadowOffset", value)
    }

    /// The property `box-shadow-position` of CSS.
    ///
    /// `attribute CSSOMString boxShadowPosition`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "boxShadowPosition")]
    #[doc(alias = "box-shadow-position")]
    #[cfg(feature = "experimental")]
    pub fn box_shadow_position(&self) -> String {
        property::get(self, "boxShadowPosition")
    }

    /// Sets the property `box-shadow-position` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "boxShadowPosition")]
    #[doc(alias = "box-shadow-position")]
    #[cfg(feature = "experimental")]
    pub fn set_box_shadow_position(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "boxShadowPosition", value)
    }

    /// The property `box-shadow-spread` of CSS.
    ///
    /// `attribute CSSOMString boxShadowSpread`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "boxShadowSpread")]
    #[doc(alias = "box-shadow-spread")]
    #[cfg(feature = "experimental")]
    pub fn box_shadow_spread(&self) -> String {
        property::get(self, "boxShadowSpread")
    }

    /// Sets the property `box-shadow-spread` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "boxShadowSpread")]
    #[doc(alias = "box-shadow-spread")]
    #[cfg(feature = "experimental")]
    pub fn set_box_shadow_spread(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "boxShadowSpread", value)
    }

    /// The property `box-sizing` of CSS.
    ///
    /// `attribute CSSOMString boxSizing`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-sizing) · [Specification](https://drafts.csswg.org/css-sizing/#box-sizing)
    #[doc(alias = "boxSizing")]
    #[doc(alias = "box-sizing")]
    pub fn box_sizing(&self) -> String {
        property::get(self, "boxSizing")
    }

    /// Sets the property `box-sizing` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "boxSizing")]
    #[doc(alias = "box-sizing")]
    pub fn set_box_sizing(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "boxSizing", value)
    }

    /// The property `box-snap` of CSS.
    ///
    /// `attribute CSSOMString boxSnap`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "boxSnap")]
    #[doc(alias = "box-snap")]
    #[cfg(feature = "experimental")]
    pub fn box_snap(&self) -> String {
        property::get(self, "boxSnap")
    }

    /// Sets the property `box-snap` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "boxSnap")]
    #[doc(alias = "box-snap")]
    #[cfg(feature = "experimental")]
    pub fn set_box_snap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "boxSnap", value)
    }

    /// The property `break-after` of CSS.
    ///
    /// `attribute CSSOMString breakAfter`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/break-after) · [Specification](https://drafts.csswg.org/css-break/#propdef-break-after)
    #[doc(alias = "breakAfter")]
    #[doc(alias = "break-after")]
    pub fn break_after(&self) -> String {
        property::get(self, "breakAfter")
    }

    /// Sets the property `break-after` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "breakAfter")]
    #[doc(alias = "break-after")]
    pub fn set_break_after(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "breakAfter", value)
    }

    /// The property `break-before` of CSS.
    ///
    /// `attribute CSSOMString breakBefore`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/break-before) · [Specification](https://drafts.csswg.org/css-break/#break-between)
    #[doc(alias = "breakBefore")]
    #[doc(alias = "break-before")]
    pub fn break_before(&self) -> String {
        property::get(self, "breakBefore")
    }

    /// Sets the property `break-before` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "breakBefore")]
    #[doc(alias = "break-before")]
    pub fn set_break_before(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "breakBefore", value)
    }

    /// The property `break-inside` of CSS.
    ///
    /// `attribute CSSOMString breakInside`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/break-inside) · [Specification](https://drafts.csswg.org/css-break/#break-within)
    #[doc(alias = "breakInside")]
    #[doc(alias = "break-inside")]
    pub fn break_inside(&self) -> String {
        property::get(self, "breakInside")
    }

    /// Sets the property `break-inside` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "breakInside")]
    #[doc(alias = "break-inside")]
    pub fn set_break_inside(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "breakInside", value)
    }

    /// The property `caption-side` of CSS.
    ///
    /// `attribute CSSOMString captionSide`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/caption-side) · [Specification](https://drafts.csswg.org/css2/#propdef-caption-side)
    #[doc(alias = "captionSide")]
    #[doc(alias = "caption-side")]
    pub fn caption_side(&self) -> String {
        property::get(self, "captionSide")
    }

    /// Sets the property `caption-side` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "captionSide")]
    #[doc(alias = "caption-side")]
    pub fn set_caption_side(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "captionSide", value)
    }

    /// The property `caret` of CSS.
    ///
    /// `attribute CSSOMString caret`
    ///
    /// Features `css-properties` and `experimental`.
    #[cfg(feature = "experimental")]
    pub fn caret(&self) -> String {
        property::get(self, "caret")
    }

    /// Sets the property `caret` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "caret")]
    #[cfg(feature = "experimental")]
    pub fn set_caret(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "caret", value)
    }

    /// The property `caret-animation` of CSS.
    ///
    /// `attribute CSSOMString caretAnimation`
    ///
    /// Features `css-properties` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/caret-animation) · [Specification](https://drafts.csswg.org/css-ui/#propdef-caret-animation)
    #[doc(alias = "caretAnimation")]
    #[doc(alias = "caret-animation")]
    #[cfg(feature = "experimental")]
    pub fn caret_animation(&self) -> String {
        property::get(self, "caretAnimation")
    }

    /// Sets the property `caret-animation` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "caretAnimation")]
    #[doc(alias = "caret-animation")]
    #[cfg(feature = "experimental")]
    pub fn set_caret_animation(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "caretAnimation", value)
    }

    /// The property `caret-color` of CSS.
    ///
    /// `attribute CSSOMString caretColor`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/caret-color) · [Specification](https://drafts.csswg.org/css-ui/#caret-color)
    #[doc(alias = "caretColor")]
    #[doc(alias = "caret-color")]
    pub fn caret_color(&self) -> String {
        property::get(self, "caretColor")
    }

    /// Sets the property `caret-color` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "caretColor")]
    #[doc(alias = "caret-color")]
    pub fn set_caret_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "caretColor", value)
    }

    /// The property `caret-shape` of CSS.
    ///
    /// `attribute CSSOMString caretShape`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/caret-shape) · [Specification](https://drafts.csswg.org/css-ui/#propdef-caret-shape)
    #[doc(alias = "caretShape")]
    #[doc(alias = "caret-shape")]
    #[cfg(feature = "experimental")]
    pub fn caret_shape(&self) -> String {
        property::get(self, "caretShape")
    }

    /// Sets the property `caret-shape` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "caretShape")]
    #[doc(alias = "caret-shape")]
    #[cfg(feature = "experimental")]
    pub fn set_caret_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "caretShape", value)
    }

    /// The property `clear` of CSS.
    ///
    /// `attribute CSSOMString clear`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/clear) · [Specification](https://drafts.csswg.org/css2/#propdef-clear)
    pub fn clear(&self) -> String {
        property::get(self, "clear")
    }

    /// Sets the property `clear` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "clear")]
    pub fn set_clear(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "clear", value)
    }

    /// The property `clip` of CSS.
    ///
    /// `attribute CSSOMString clip`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/clip) · [Specification](https://drafts.csswg.org/css-masking/#propdef-clip)
    #[deprecated = "The CSS Masking specification deprecated the clip property. Instead: clip-path."]
    pub fn clip(&self) -> String {
        property::get(self, "clip")
    }

    /// Sets the property `clip` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "clip")]
    #[deprecated = "The CSS Masking specification deprecated the clip property. Instead: clip-path."]
    pub fn set_clip(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "clip", value)
    }

    /// The property `clip-path` of CSS.
    ///
    /// `attribute CSSOMString clipPath`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/clip-path) · [Specification](https://drafts.csswg.org/css-masking/#propdef-clip-path)
    #[doc(alias = "clipPath")]
    #[doc(alias = "clip-path")]
    pub fn clip_path(&self) -> String {
        property::get(self, "clipPath")
    }

    /// Sets the property `clip-path` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "clipPath")]
    #[doc(alias = "clip-path")]
    pub fn set_clip_path(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "clipPath", value)
    }

    /// The property `clip-rule` of CSS.
    ///
    /// `attribute CSSOMString clipRule`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/clip-rule) · [Specification](https://drafts.csswg.org/css-masking/#the-clip-rule)
    #[doc(alias = "clipRule")]
    #[doc(alias = "clip-rule")]
    pub fn clip_rule(&self) -> String {
        property::get(self, "clipRule")
    }

    /// Sets the property `clip-rule` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "clipRule")]
    #[doc(alias = "clip-rule")]
    pub fn set_clip_rule(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "clipRule", value)
    }

    /// The property `color` of CSS.
    ///
    /// `attribute CSSOMString color`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/color) · [Specification](https://drafts.csswg.org/css-color/#the-color-property)
    pub fn color(&self) -> String {
        property::get(self, "color")
    }

    /// Sets the property `color` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "color")]
    pub fn set_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "color", value)
    }

    /// The property `color-adjust` of CSS.
    ///
    /// `attribute CSSOMString colorAdjust`
    ///
    /// Feature `css-properties`. Not in Baseline. [Specification](https://drafts.csswg.org/css-color-adjust-1/#color-adjust)
    #[doc(alias = "colorAdjust")]
    #[doc(alias = "color-adjust")]
    #[deprecated = "The CSS Color Adjustment specification described the color-adjust as deprecated, to prevent authors from accidentally resetting color adjustments in unexpected contexts. Instead: print-color-adjust."]
    pub fn color_adjust(&self) -> String {
        property::get(self, "colorAdjust")
    }

    /// Sets the property `color-adjust` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "colorAdjust")]
    #[doc(alias = "color-adjust")]
    #[deprecated = "The CSS Color Adjustment specification described the color-adjust as deprecated, to prevent authors from accidentally resetting color adjustments in unexpected contexts. Instead: print-color-adjust."]
    pub fn set_color_adjust(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "colorAdjust", value)
    }

    /// The property `color-interpolation` of CSS.
    ///
    /// `attribute CSSOMString colorInterpolation`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/color-interpolation) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#ColorInterpolationProperty)
    #[doc(alias = "colorInterpolation")]
    #[doc(alias = "color-interpolation")]
    pub fn color_interpolation(&self) -> String {
        property::get(self, "colorInterpolation")
    }

    /// Sets the property `color-interpolation` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "colorInterpolation")]
    #[doc(alias = "color-interpolation")]
    pub fn set_color_interpolation(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "colorInterpolation", value)
    }

    /// The property `color-interpolation-filters` of CSS.
    ///
    /// `attribute CSSOMString colorInterpolationFilters`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/color-interpolation-filters) · [Specification](https://drafts.csswg.org/filter-effects/#ColorInterpolationFiltersProperty)
    #[doc(alias = "colorInterpolationFilters")]
    #[doc(alias = "color-interpolation-filters")]
    pub fn color_interpolation_filters(&self) -> String {
        property::get(self, "colorInterpolationFilters")
    }

    /// Sets the property `color-interpolation-filters` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "colorInterpolationFilters")]
    #[doc(alias = "color-interpolation-filters")]
    pub fn set_color_interpolation_filters(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "colorInterpolationFilters", value)
    }

    /// The property `color-scheme` of CSS.
    ///
    /// `attribute CSSOMString colorScheme`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2022-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/color-scheme) · [Specification](https://drafts.csswg.org/css-color-adjust/#color-scheme-prop)
    #[doc(alias = "colorScheme")]
    #[doc(alias = "color-scheme")]
    pub fn color_scheme(&self) -> String {
        property::get(self, "colorScheme")
    }

    /// Sets the property `color-scheme` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "colorScheme")]
    #[doc(alias = "color-scheme")]
    pub fn set_color_scheme(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "colorScheme", value)
    }

    /// The property `column-count` of CSS.
    ///
    /// `attribute CSSOMString columnCount`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-count) · [Specification](https://drafts.csswg.org/css-multicol/#cc)
    #[doc(alias = "columnCount")]
    #[doc(alias = "column-count")]
    pub fn column_count(&self) -> String {
        property::get(self, "columnCount")
    }

    /// Sets the property `column-count` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnCount")]
    #[doc(alias = "column-count")]
    pub fn set_column_count(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnCount", value)
    }

    /// The property `column-fill` of CSS.
    ///
    /// `attribute CSSOMString columnFill`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-fill) · [Specification](https://drafts.csswg.org/css-multicol/#cf)
    #[doc(alias = "columnFill")]
    #[doc(alias = "column-fill")]
    pub fn column_fill(&self) -> String {
        property::get(self, "columnFill")
    }

    /// Sets the property `column-fill` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnFill")]
    #[doc(alias = "column-fill")]
    pub fn set_column_fill(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnFill", value)
    }

    /// The property `column-gap` of CSS.
    ///
    /// `attribute CSSOMString columnGap`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-gap) · [Specification](https://drafts.csswg.org/css-gaps-1/#column-row-gap)
    #[doc(alias = "columnGap")]
    #[doc(alias = "column-gap")]
    pub fn column_gap(&self) -> String {
        property::get(self, "columnGap")
    }

    /// Sets the property `column-gap` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnGap")]
    #[doc(alias = "column-gap")]
    pub fn set_column_gap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnGap", value)
    }

    /// The property `column-height` of CSS.
    ///
    /// `attribute CSSOMString columnHeight`
    ///
    /// Features `css-properties` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-height) · [Specification](https://drafts.csswg.org/css-multicol-2/#propdef-column-height)
    #[doc(alias = "columnHeight")]
    #[doc(alias = "column-height")]
    #[cfg(feature = "experimental")]
    pub fn column_height(&self) -> String {
        property::get(self, "columnHeight")
    }

    /// Sets the property `column-height` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnHeight")]
    #[doc(alias = "column-height")]
    #[cfg(feature = "experimental")]
    pub fn set_column_height(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnHeight", value)
    }

    /// The property `column-rule` of CSS.
    ///
    /// `attribute CSSOMString columnRule`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule) · [Specification](https://drafts.csswg.org/css-multicol/#column-rule)
    #[doc(alias = "columnRule")]
    #[doc(alias = "column-rule")]
    pub fn column_rule(&self) -> String {
        property::get(self, "columnRule")
    }

    /// Sets the property `column-rule` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnRule")]
    #[doc(alias = "column-rule")]
    pub fn set_column_rule(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnRule", value)
    }

    /// The property `column-rule-break` of CSS.
    ///
    /// `attribute CSSOMString columnRuleBreak`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-break) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-break)
    #[doc(alias = "columnRuleBreak")]
    #[doc(alias = "column-rule-break")]
    #[cfg(feature = "experimental")]
    pub fn column_rule_break(&self) -> String {
        property::get(self, "columnRuleBreak")
    }

    /// Sets the property `column-rule-break` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnRuleBreak")]
    #[doc(alias = "column-rule-break")]
    #[cfg(feature = "experimental")]
    pub fn set_column_rule_break(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnRuleBreak", value)
    }

    /// The property `column-rule-color` of CSS.
    ///
    /// `attribute CSSOMString columnRuleColor`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-color) · [Specification](https://drafts.csswg.org/css-multicol/#propdef-column-rule-color)
    #[doc(alias = "columnRuleColor")]
    #[doc(alias = "column-rule-color")]
    pub fn column_rule_color(&self) -> String {
        property::get(self, "columnRuleColor")
    }

    /// Sets the property `column-rule-color` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnRuleColor")]
    #[doc(alias = "column-rule-color")]
    pub fn set_column_rule_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnRuleColor", value)
    }

    /// The property `column-rule-inset` of CSS.
    ///
    /// `attribute CSSOMString columnRuleInset`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset)
    #[doc(alias = "columnRuleInset")]
    #[doc(alias = "column-rule-inset")]
    #[cfg(feature = "experimental")]
    pub fn column_rule_inset(&self) -> String {
        property::get(self, "columnRuleInset")
    }

    /// Sets the property `column-rule-inset` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnRuleInset")]
    #[doc(alias = "column-rule-inset")]
    #[cfg(feature = "experimental")]
    pub fn set_column_rule_inset(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnRuleInset", value)
    }

    /// The property `column-rule-inset-cap` of CSS.
    ///
    /// `attribute CSSOMString columnRuleInsetCap`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-inset-cap) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset-cap)
    #[doc(alias = "columnRuleInsetCap")]
    #[doc(alias = "column-rule-inset-cap")]
    #[cfg(feature = "experimental")]
    pub fn column_rule_inset_cap(&self) -> String {
        property::get(self, "columnRuleInsetCap")
    }

    /// Sets the property `column-rule-inset-cap` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnRuleInsetCap")]
    #[doc(alias = "column-rule-inset-cap")]
    #[cfg(feature = "experimental")]
    pub fn set_column_rule_inset_cap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnRuleInsetCap", value)
    }

    /// The property `column-rule-inset-cap-end` of CSS.
    ///
    /// `attribute CSSOMString columnRuleInsetCapEnd`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-inset-cap-end) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset-cap-end)
    #[doc(alias = "columnRuleInsetCapEnd")]
    #[doc(alias = "column-rule-inset-cap-end")]
    #[cfg(feature = "experimental")]
    pub fn column_rule_inset_cap_end(&self) -> String {
        property::get(self, "columnRuleInsetCapEnd")
    }

    /// Sets the property `column-rule-inset-cap-end` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnRuleInsetCapEnd")]
    #[doc(alias = "column-rule-inset-cap-end")]
    #[cfg(feature = "experimental")]
    pub fn set_column_rule_inset_cap_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnRuleInsetCapEnd", value)
    }

    /// The property `column-rule-inset-cap-start` of CSS.
    ///
    /// `attribute CSSOMString columnRuleInsetCapStart`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-inset-cap-start) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset-cap-start)
    #[doc(alias = "columnRuleInsetCapStart")]
    #[doc(alias = "column-rule-inset-cap-start")]
    #[cfg(feature = "experimental")]
    pub fn column_rule_inset_cap_start(&self) -> String {
        property::get(self, "columnRuleInsetCapStart")
    }

    /// Sets the property `column-rule-inset-cap-start` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnRuleInsetCapStart")]
    #[doc(alias = "column-rule-inset-cap-start")]
    #[cfg(feature = "experimental")]
    pub fn set_column_rule_inset_cap_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnRuleInsetCapStart", value)
    }

    /// The property `column-rule-inset-end` of CSS.
    ///
    /// `attribute CSSOMString columnRuleInsetEnd`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset-end)
    #[doc(alias = "columnRuleInsetEnd")]
    #[doc(alias = "column-rule-inset-end")]
    #[cfg(feature = "experimental")]
    pub fn column_rule_inset_end(&self) -> String {
        property::get(self, "columnRuleInsetEnd")
    }

    /// Sets the property `column-rule-inset-end` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnRuleInsetEnd")]
    #[doc(alias = "column-rule-inset-end")]
    #[cfg(feature = "experimental")]
    pub fn set_column_rule_inset_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnRuleInsetEnd", value)
    }

    /// The property `column-rule-inset-junction` of CSS.
    ///
    /// `attribute CSSOMString columnRuleInsetJunction`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-inset-junction) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset-junction)
    #[doc(alias = "columnRuleInsetJunction")]
    #[doc(alias = "column-rule-inset-junction")]
    #[cfg(feature = "experimental")]
    pub fn column_rule_inset_junction(&self) -> String {
        property::get(self, "columnRuleInsetJunction")
    }

    /// Sets the property `column-rule-inset-junction` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnRuleInsetJunction")]
    #[doc(alias = "column-rule-inset-junction")]
    #[cfg(feature = "experimental")]
    pub fn set_column_rule_inset_junction(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnRuleInsetJunction", value)
    }

    /// The property `column-rule-inset-junction-end` of CSS.
    ///
    /// `attribute CSSOMString columnRuleInsetJunctionEnd`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-inset-junction-end) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset-junction-end)
    #[doc(alias = "columnRuleInsetJunctionEnd")]
    #[doc(alias = "column-rule-inset-junction-end")]
    #[cfg(feature = "experimental")]
    pub fn column_rule_inset_junction_end(&self) -> String {
        property::get(self, "columnRuleInsetJunctionEnd")
    }

    /// Sets the property `column-rule-inset-junction-end` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnRuleInsetJunctionEnd")]
    #[doc(alias = "column-rule-inset-junction-end")]
    #[cfg(feature = "experimental")]
    pub fn set_column_rule_inset_junction_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnRuleInsetJunctionEnd", value)
    }

    /// The property `column-rule-inset-junction-start` of CSS.
    ///
    /// `attribute CSSOMString columnRuleInsetJunctionStart`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-inset-junction-start) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset-junction-start)
    #[doc(alias = "columnRuleInsetJunctionStart")]
    #[doc(alias = "column-rule-inset-junction-start")]
    #[cfg(feature = "experimental")]
    pub fn column_rule_inset_junction_start(&self) -> String {
        property::get(self, "columnRuleInsetJunctionStart")
    }

    /// Sets the property `column-rule-inset-junction-start` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnRuleInsetJunctionStart")]
    #[doc(alias = "column-rule-inset-junction-start")]
    #[cfg(feature = "experimental")]
    pub fn set_column_rule_inset_junction_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnRuleInsetJunctionStart", value)
    }

    /// The property `column-rule-inset-start` of CSS.
    ///
    /// `attribute CSSOMString columnRuleInsetStart`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset-start)
    #[doc(alias = "columnRuleInsetStart")]
    #[doc(alias = "column-rule-inset-start")]
    #[cfg(feature = "experimental")]
    pub fn column_rule_inset_start(&self) -> String {
        property::get(self, "columnRuleInsetStart")
    }

    /// Sets the property `column-rule-inset-start` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnRuleInsetStart")]
    #[doc(alias = "column-rule-inset-start")]
    #[cfg(feature = "experimental")]
    pub fn set_column_rule_inset_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnRuleInsetStart", value)
    }

    /// The property `column-rule-style` of CSS.
    ///
    /// `attribute CSSOMString columnRuleStyle`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-style) · [Specification](https://drafts.csswg.org/css-multicol/#crs)
    #[doc(alias = "columnRuleStyle")]
    #[doc(alias = "column-rule-style")]
    pub fn column_rule_style(&self) -> String {
        property::get(self, "columnRuleStyle")
    }

    /// Sets the property `column-rule-style` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnRuleStyle")]
    #[doc(alias = "column-rule-style")]
    pub fn set_column_rule_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnRuleStyle", value)
    }

    /// The property `column-rule-visibility-items` of CSS.
    ///
    /// `attribute CSSOMString columnRuleVisibilityItems`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-visibility-items) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-visibility-items)
    #[doc(alias = "columnRuleVisibilityItems")]
    #[doc(alias = "column-rule-visibility-items")]
    #[cfg(feature = "experimental")]
    pub fn column_rule_visibility_items(&self) -> String {
        property::get(self, "columnRuleVisibilityItems")
    }

    /// Sets the property `column-rule-visibility-items` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnRuleVisibilityItems")]
    #[doc(alias = "column-rule-visibility-items")]
    #[cfg(feature = "experimental")]
    pub fn set_column_rule_visibility_items(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnRuleVisibilityItems", value)
    }

    /// The property `column-rule-width` of CSS.
    ///
    /// `attribute CSSOMString columnRuleWidth`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-width) · [Specification](https://drafts.csswg.org/css-multicol/#crw)
    #[doc(alias = "columnRuleWidth")]
    #[doc(alias = "column-rule-width")]
    pub fn column_rule_width(&self) -> String {
        property::get(self, "columnRuleWidth")
    }

    /// Sets the property `column-rule-width` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnRuleWidth")]
    #[doc(alias = "column-rule-width")]
    pub fn set_column_rule_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnRuleWidth", value)
    }

    /// The property `column-span` of CSS.
    ///
    /// `attribute CSSOMString columnSpan`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-span) · [Specification](https://drafts.csswg.org/css-multicol/#column-span)
    #[doc(alias = "columnSpan")]
    #[doc(alias = "column-span")]
    pub fn column_span(&self) -> String {
        property::get(self, "columnSpan")
    }

    /// Sets the property `column-span` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnSpan")]
    #[doc(alias = "column-span")]
    pub fn set_column_span(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnSpan", value)
    }

    /// The property `column-width` of CSS.
    ///
    /// `attribute CSSOMString columnWidth`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2016-11. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-width) · [Specification](https://drafts.csswg.org/css-multicol-2/#propdef-column-width)
    #[doc(alias = "columnWidth")]
    #[doc(alias = "column-width")]
    pub fn column_width(&self) -> String {
        property::get(self, "columnWidth")
    }

    /// Sets the property `column-width` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnWidth")]
    #[doc(alias = "column-width")]
    pub fn set_column_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnWidth", value)
    }

    /// The property `column-wrap` of CSS.
    ///
    /// `attribute CSSOMString columnWrap`
    ///
    /// Features `css-properties` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-wrap) · [Specification](https://drafts.csswg.org/css-multicol-2/#propdef-column-wrap)
    #[doc(alias = "columnWrap")]
    #[doc(alias = "column-wrap")]
    #[cfg(feature = "experimental")]
    pub fn column_wrap(&self) -> String {
        property::get(self, "columnWrap")
    }

    /// Sets the property `column-wrap` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnWrap")]
    #[doc(alias = "column-wrap")]
    #[cfg(feature = "experimental")]
    pub fn set_column_wrap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnWrap", value)
    }

    /// The property `columns` of CSS.
    ///
    /// `attribute CSSOMString columns`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/columns) · [Specification](https://drafts.csswg.org/css-multicol-2/#propdef-columns)
    pub fn columns(&self) -> String {
        property::get(self, "columns")
    }

    /// Sets the property `columns` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columns")]
    pub fn set_columns(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columns", value)
    }

    /// The property `contain` of CSS.
    ///
    /// `attribute CSSOMString contain`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/contain) · [Specification](https://drafts.csswg.org/css-contain/#contain-property)
    pub fn contain(&self) -> String {
        property::get(self, "contain")
    }

    /// Sets the property `contain` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "contain")]
    pub fn set_contain(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "contain", value)
    }

    /// The property `contain-intrinsic-block-size` of CSS.
    ///
    /// `attribute CSSOMString containIntrinsicBlockSize`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/contain-intrinsic-block-size) · [Specification](https://drafts.csswg.org/css-sizing-4/#propdef-contain-intrinsic-block-size)
    #[doc(alias = "containIntrinsicBlockSize")]
    #[doc(alias = "contain-intrinsic-block-size")]
    pub fn contain_intrinsic_block_size(&self) -> String {
        property::get(self, "containIntrinsicBlockSize")
    }

    /// Sets the property `contain-intrinsic-block-size` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "containIntrinsicBlockSize")]
    #[doc(alias = "contain-intrinsic-block-size")]
    pub fn set_contain_intrinsic_block_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "containIntrinsicBlockSize", value)
    }

    /// The property `contain-intrinsic-height` of CSS.
    ///
    /// `attribute CSSOMString containIntrinsicHeight`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/contain-intrinsic-height) · [Specification](https://drafts.csswg.org/css-sizing-4/#propdef-contain-intrinsic-height)
    #[doc(alias = "containIntrinsicHeight")]
    #[doc(alias = "contain-intrinsic-height")]
    pub fn contain_intrinsic_height(&self) -> String {
        property::get(self, "containIntrinsicHeight")
    }

    /// Sets the property `contain-intrinsic-height` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "containIntrinsicHeight")]
    #[doc(alias = "contain-intrinsic-height")]
    pub fn set_contain_intrinsic_height(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "containIntrinsicHeight", value)
    }

    /// The property `contain-intrinsic-inline-size` of CSS.
    ///
    /// `attribute CSSOMString containIntrinsicInlineSize`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/contain-intrinsic-inline-size) · [Specification](https://drafts.csswg.org/css-sizing-4/#propdef-contain-intrinsic-inline-size)
    #[doc(alias = "containIntrinsicInlineSize")]
    #[doc(alias = "contain-intrinsic-inline-size")]
    pub fn contain_intrinsic_inline_size(&self) -> String {
        property::get(self, "containIntrinsicInlineSize")
    }

    /// Sets the property `contain-intrinsic-inline-size` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "containIntrinsicInlineSize")]
    #[doc(alias = "contain-intrinsic-inline-size")]
    pub fn set_contain_intrinsic_inline_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "containIntrinsicInlineSize", value)
    }

    /// The property `contain-intrinsic-size` of CSS.
    ///
    /// `attribute CSSOMString containIntrinsicSize`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/contain-intrinsic-size) · [Specification](https://drafts.csswg.org/css-sizing-4/#propdef-contain-intrinsic-size)
    #[doc(alias = "containIntrinsicSize")]
    #[doc(alias = "contain-intrinsic-size")]
    pub fn contain_intrinsic_size(&self) -> String {
        property::get(self, "containIntrinsicSize")
    }

    /// Sets the property `contain-intrinsic-size` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "containIntrinsicSize")]
    #[doc(alias = "contain-intrinsic-size")]
    pub fn set_contain_intrinsic_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "containIntrinsicSize", value)
    }

    /// The property `contain-intrinsic-width` of CSS.
    ///
    /// `attribute CSSOMString containIntrinsicWidth`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/contain-intrinsic-width) · [Specification](https://drafts.csswg.org/css-sizing-4/#propdef-contain-intrinsic-width)
    #[doc(alias = "containIntrinsicWidth")]
    #[doc(alias = "contain-intrinsic-width")]
    pub fn contain_intrinsic_width(&self) -> String {
        property::get(self, "containIntrinsicWidth")
    }

    /// Sets the property `contain-intrinsic-width` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "containIntrinsicWidth")]
    #[doc(alias = "contain-intrinsic-width")]
    pub fn set_contain_intrinsic_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "containIntrinsicWidth", value)
    }

    /// The property `container` of CSS.
    ///
    /// `attribute CSSOMString container`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2023-02. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/container) · [Specification](https://drafts.csswg.org/css-conditional-5/#container-shorthand)
    pub fn container(&self) -> String {
        property::get(self, "container")
    }

    /// Sets the property `container` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "container")]
    pub fn set_container(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "container", value)
    }

    /// The property `container-name` of CSS.
    ///
    /// `attribute CSSOMString containerName`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2023-02. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/container-name) · [Specification](https://drafts.csswg.org/css-conditional-5/#container-name)
    #[doc(alias = "containerName")]
    #[doc(alias = "container-name")]
    pub fn container_name(&self) -> String {
        property::get(self, "containerName")
    }

    /// Sets the property `container-name` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "containerName")]
    #[doc(alias = "container-name")]
    pub fn set_container_name(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "containerName", value)
    }

    /// The property `container-type` of CSS.
    ///
    /// `attribute CSSOMString containerType`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2023-02. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/container-type) · [Specification](https://drafts.csswg.org/css-conditional-5/#container-type)
    #[doc(alias = "containerType")]
    #[doc(alias = "container-type")]
    pub fn container_type(&self) -> String {
        property::get(self, "containerType")
    }

    /// Sets the property `container-type` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "containerType")]
    #[doc(alias = "container-type")]
    pub fn set_container_type(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "containerType", value)
    }

    /// The property `content` of CSS.
    ///
    /// `attribute CSSOMString content`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/content) · [Specification](https://drafts.csswg.org/css-content/#propdef-content)
    pub fn content(&self) -> String {
        property::get(self, "content")
    }

    /// Sets the property `content` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "content")]
    pub fn set_content(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "content", value)
    }

    /// The property `content-visibility` of CSS.
    ///
    /// `attribute CSSOMString contentVisibility`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/content-visibility) · [Specification](https://drafts.csswg.org/css-contain/#content-visibility)
    #[doc(alias = "contentVisibility")]
    #[doc(alias = "content-visibility")]
    pub fn content_visibility(&self) -> String {
        property::get(self, "contentVisibility")
    }

    /// Sets the property `content-visibility` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "contentVisibility")]
    #[doc(alias = "content-visibility")]
    pub fn set_content_visibility(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "contentVisibility", value)
    }

    /// The property `continue` of CSS.
    ///
    /// `attribute CSSOMString continue`
    ///
    /// Features `css-properties` and `experimental`. [Specification](https://drafts.csswg.org/css-overflow-4/#propdef-continue)
    #[doc(alias = "continue")]
    #[cfg(feature = "experimental")]
    pub fn continue_(&self) -> String {
        property::get(self, "continue")
    }

    /// Sets the property `continue` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "continue")]
    #[cfg(feature = "experimental")]
    pub fn set_continue(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "continue", value)
    }

    /// The property `copy-into` of CSS.
    ///
    /// `attribute CSSOMString copyInto`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "copyInto")]
    #[doc(alias = "copy-into")]
    #[cfg(feature = "experimental")]
    pub fn copy_into(&self) -> String {
        property::get(self, "copyInto")
    }

    /// Sets the property `copy-into` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "copyInto")]
    #[doc(alias = "copy-into")]
    #[cfg(feature = "experimental")]
    pub fn set_copy_into(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "copyInto", value)
    }

    /// The property `corner` of CSS.
    ///
    /// `attribute CSSOMString corner`
    ///
    /// Features `css-properties` and `experimental`.
    #[cfg(feature = "experimental")]
    pub fn corner(&self) -> String {
        property::get(self, "corner")
    }

    /// Sets the property `corner` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "corner")]
    #[cfg(feature = "experimental")]
    pub fn set_corner(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "corner", value)
    }

    /// The property `corner-block-end` of CSS.
    ///
    /// `attribute CSSOMString cornerBlockEnd`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "cornerBlockEnd")]
    #[doc(alias = "corner-block-end")]
    #[cfg(feature = "experimental")]
    pub fn corner_block_end(&self) -> String {
        property::get(self, "cornerBlockEnd")
    }

    /// Sets the property `corner-block-end` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerBlockEnd")]
    #[doc(alias = "corner-block-end")]
    #[cfg(feature = "experimental")]
    pub fn set_corner_block_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerBlockEnd", value)
    }

    /// The property `corner-block-end-shape` of CSS.
    ///
    /// `attribute CSSOMString cornerBlockEndShape`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-block-end-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-block-end-shape)
    #[doc(alias = "cornerBlockEndShape")]
    #[doc(alias = "corner-block-end-shape")]
    pub fn corner_block_end_shape(&self) -> String {
        property::get(self, "cornerBlockEndShape")
    }

    /// Sets the property `corner-block-end-shape` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerBlockEndShape")]
    #[doc(alias = "corner-block-end-shape")]
    pub fn set_corner_block_end_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerBlockEndShape", value)
    }

    /// The property `corner-block-start` of CSS.
    ///
    /// `attribute CSSOMString cornerBlockStart`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "cornerBlockStart")]
    #[doc(alias = "corner-block-start")]
    #[cfg(feature = "experimental")]
    pub fn corner_block_start(&self) -> String {
        property::get(self, "cornerBlockStart")
    }

    /// Sets the property `corner-block-start` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerBlockStart")]
    #[doc(alias = "corner-block-start")]
    #[cfg(feature = "experimental")]
    pub fn set_corner_block_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerBlockStart", value)
    }

    /// The property `corner-block-start-shape` of CSS.
    ///
    /// `attribute CSSOMString cornerBlockStartShape`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-block-start-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-block-start-shape)
    #[doc(alias = "cornerBlockStartShape")]
    #[doc(alias = "corner-block-start-shape")]
    pub fn corner_block_start_shape(&self) -> String {
        property::get(self, "cornerBlockStartShape")
    }

    /// Sets the property `corner-block-start-shape` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerBlockStartShape")]
    #[doc(alias = "corner-block-start-shape")]
    pub fn set_corner_block_start_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerBlockStartShape", value)
    }

    /// The property `corner-bottom` of CSS.
    ///
    /// `attribute CSSOMString cornerBottom`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "cornerBottom")]
    #[doc(alias = "corner-bottom")]
    #[cfg(feature = "experimental")]
    pub fn corner_bottom(&self) -> String {
        property::get(self, "cornerBottom")
    }

    /// Sets the property `corner-bottom` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerBottom")]
    #[doc(alias = "corner-bottom")]
    #[cfg(feature = "experimental")]
    pub fn set_corner_bottom(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerBottom", value)
    }

    /// The property `corner-bottom-left` of CSS.
    ///
    /// `attribute CSSOMString cornerBottomLeft`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "cornerBottomLeft")]
    #[doc(alias = "corner-bottom-left")]
    #[cfg(feature = "experimental")]
    pub fn corner_bottom_left(&self) -> String {
        property::get(self, "cornerBottomLeft")
    }

    /// Sets the property `corner-bottom-left` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerBottomLeft")]
    #[doc(alias = "corner-bottom-left")]
    #[cfg(feature = "experimental")]
    pub fn set_corner_bottom_left(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerBottomLeft", value)
    }

    /// The property `corner-bottom-left-shape` of CSS.
    ///
    /// `attribute CSSOMString cornerBottomLeftShape`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-bottom-left-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-bottom-left-shape)
    #[doc(alias = "cornerBottomLeftShape")]
    #[doc(alias = "corner-bottom-left-shape")]
    pub fn corner_bottom_left_shape(&self) -> String {
        property::get(self, "cornerBottomLeftShape")
    }

    /// Sets the property `corner-bottom-left-shape` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerBottomLeftShape")]
    #[doc(alias = "corner-bottom-left-shape")]
    pub fn set_corner_bottom_left_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerBottomLeftShape", value)
    }

    /// The property `corner-bottom-right` of CSS.
    ///
    /// `attribute CSSOMString cornerBottomRight`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "cornerBottomRight")]
    #[doc(alias = "corner-bottom-right")]
    #[cfg(feature = "experimental")]
    pub fn corner_bottom_right(&self) -> String {
        property::get(self, "cornerBottomRight")
    }

    /// Sets the property `corner-bottom-right` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerBottomRight")]
    #[doc(alias = "corner-bottom-right")]
    #[cfg(feature = "experimental")]
    pub fn set_corner_bottom_right(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerBottomRight", value)
    }

    /// The property `corner-bottom-right-shape` of CSS.
    ///
    /// `attribute CSSOMString cornerBottomRightShape`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-bottom-right-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-bottom-right-shape)
    #[doc(alias = "cornerBottomRightShape")]
    #[doc(alias = "corner-bottom-right-shape")]
    pub fn corner_bottom_right_shape(&self) -> String {
        property::get(self, "cornerBottomRightShape")
    }

    /// Sets the property `corner-bottom-right-shape` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerBottomRightShape")]
    #[doc(alias = "corner-bottom-right-shape")]
    pub fn set_corner_bottom_right_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerBottomRightShape", value)
    }

    /// The property `corner-bottom-shape` of CSS.
    ///
    /// `attribute CSSOMString cornerBottomShape`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-bottom-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-bottom-shape)
    #[doc(alias = "cornerBottomShape")]
    #[doc(alias = "corner-bottom-shape")]
    pub fn corner_bottom_shape(&self) -> String {
        property::get(self, "cornerBottomShape")
    }

    /// Sets the property `corner-bottom-shape` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerBottomShape")]
    #[doc(alias = "corner-bottom-shape")]
    pub fn set_corner_bottom_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerBottomShape", value)
    }

    /// The property `corner-end-end` of CSS.
    ///
    /// `attribute CSSOMString cornerEndEnd`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "cornerEndEnd")]
    #[doc(alias = "corner-end-end")]
    #[cfg(feature = "experimental")]
    pub fn corner_end_end(&self) -> String {
        property::get(self, "cornerEndEnd")
    }

    /// Sets the property `corner-end-end` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerEndEnd")]
    #[doc(alias = "corner-end-end")]
    #[cfg(feature = "experimental")]
    pub fn set_corner_end_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerEndEnd", value)
    }

    /// The property `corner-end-end-shape` of CSS.
    ///
    /// `attribute CSSOMString cornerEndEndShape`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-end-end-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-end-end-shape)
    #[doc(alias = "cornerEndEndShape")]
    #[doc(alias = "corner-end-end-shape")]
    pub fn corner_end_end_shape(&self) -> String {
        property::get(self, "cornerEndEndShape")
    }

    /// Sets the property `corner-end-end-shape` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerEndEndShape")]
    #[doc(alias = "corner-end-end-shape")]
    pub fn set_corner_end_end_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerEndEndShape", value)
    }

    /// The property `corner-end-start` of CSS.
    ///
    /// `attribute CSSOMString cornerEndStart`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "cornerEndStart")]
    #[doc(alias = "corner-end-start")]
    #[cfg(feature = "experimental")]
    pub fn corner_end_start(&self) -> String {
        property::get(self, "cornerEndStart")
    }

    /// Sets the property `corner-end-start` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerEndStart")]
    #[doc(alias = "corner-end-start")]
    #[cfg(feature = "experimental")]
    pub fn set_corner_end_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerEndStart", value)
    }

    /// The property `corner-end-start-shape` of CSS.
    ///
    /// `attribute CSSOMString cornerEndStartShape`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-end-start-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-end-start-shape)
    #[doc(alias = "cornerEndStartShape")]
    #[doc(alias = "corner-end-start-shape")]
    pub fn corner_end_start_shape(&self) -> String {
        property::get(self, "cornerEndStartShape")
    }

    /// Sets the property `corner-end-start-shape` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerEndStartShape")]
    #[doc(alias = "corner-end-start-shape")]
    pub fn set_corner_end_start_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerEndStartShape", value)
    }

    /// The property `corner-inline-end` of CSS.
    ///
    /// `attribute CSSOMString cornerInlineEnd`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "cornerInlineEnd")]
    #[doc(alias = "corner-inline-end")]
    #[cfg(feature = "experimental")]
    pub fn corner_inline_end(&self) -> String {
        property::get(self, "cornerInlineEnd")
    }

    /// Sets the property `corner-inline-end` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerInlineEnd")]
    #[doc(alias = "corner-inline-end")]
    #[cfg(feature = "experimental")]
    pub fn set_corner_inline_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerInlineEnd", value)
    }

    /// The property `corner-inline-end-shape` of CSS.
    ///
    /// `attribute CSSOMString cornerInlineEndShape`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-inline-end-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-inline-end-shape)
    #[doc(alias = "cornerInlineEndShape")]
    #[doc(alias = "corner-inline-end-shape")]
    pub fn corner_inline_end_shape(&self) -> String {
        property::get(self, "cornerInlineEndShape")
    }

    /// Sets the property `corner-inline-end-shape` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerInlineEndShape")]
    #[doc(alias = "corner-inline-end-shape")]
    pub fn set_corner_inline_end_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerInlineEndShape", value)
    }

    /// The property `corner-inline-start` of CSS.
    ///
    /// `attribute CSSOMString cornerInlineStart`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "cornerInlineStart")]
    #[doc(alias = "corner-inline-start")]
    #[cfg(feature = "experimental")]
    pub fn corner_inline_start(&self) -> String {
        property::get(self, "cornerInlineStart")
    }

    /// Sets the property `corner-inline-start` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerInlineStart")]
    #[doc(alias = "corner-inline-start")]
    #[cfg(feature = "experimental")]
    pub fn set_corner_inline_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerInlineStart", value)
    }

    /// The property `corner-inline-start-shape` of CSS.
    ///
    /// `attribute CSSOMString cornerInlineStartShape`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-inline-start-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-inline-start-shape)
    #[doc(alias = "cornerInlineStartShape")]
    #[doc(alias = "corner-inline-start-shape")]
    pub fn corner_inline_start_shape(&self) -> String {
        property::get(self, "cornerInlineStartShape")
    }

    /// Sets the property `corner-inline-start-shape` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerInlineStartShape")]
    #[doc(alias = "corner-inline-start-shape")]
    pub fn set_corner_inline_start_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerInlineStartShape", value)
    }

    /// The property `corner-left` of CSS.
    ///
    /// `attribute CSSOMString cornerLeft`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "cornerLeft")]
    #[doc(alias = "corner-left")]
    #[cfg(feature = "experimental")]
    pub fn corner_left(&self) -> String {
        property::get(self, "cornerLeft")
    }

    /// Sets the property `corner-left` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerLeft")]
    #[doc(alias = "corner-left")]
    #[cfg(feature = "experimental")]
    pub fn set_corner_left(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerLeft", value)
    }

    /// The property `corner-left-shape` of CSS.
    ///
    /// `attribute CSSOMString cornerLeftShape`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-left-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-left-shape)
    #[doc(alias = "cornerLeftShape")]
    #[doc(alias = "corner-left-shape")]
    pub fn corner_left_shape(&self) -> String {
        property::get(self, "cornerLeftShape")
    }

    /// Sets the property `corner-left-shape` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerLeftShape")]
    #[doc(alias = "corner-left-shape")]
    pub fn set_corner_left_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerLeftShape", value)
    }

    /// The property `corner-right` of CSS.
    ///
    /// `attribute CSSOMString cornerRight`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "cornerRight")]
    #[doc(alias = "corner-right")]
    #[cfg(feature = "experimental")]
    pub fn corner_right(&self) -> String {
        property::get(self, "cornerRight")
    }

    /// Sets the property `corner-right` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerRight")]
    #[doc(alias = "corner-right")]
    #[cfg(feature = "experimental")]
    pub fn set_corner_right(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerRight", value)
    }

    /// The property `corner-right-shape` of CSS.
    ///
    /// `attribute CSSOMString cornerRightShape`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-right-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-right-shape)
    #[doc(alias = "cornerRightShape")]
    #[doc(alias = "corner-right-shape")]
    pub fn corner_right_shape(&self) -> String {
        property::get(self, "cornerRightShape")
    }

    /// Sets the property `corner-right-shape` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerRightShape")]
    #[doc(alias = "corner-right-shape")]
    pub fn set_corner_right_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerRightShape", value)
    }

    /// The property `corner-shape` of CSS.
    ///
    /// `attribute CSSOMString cornerShape`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-shape)
    #[doc(alias = "cornerShape")]
    #[doc(alias = "corner-shape")]
    pub fn corner_shape(&self) -> String {
        property::get(self, "cornerShape")
    }

    /// Sets the property `corner-shape` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerShape")]
    #[doc(alias = "corner-shape")]
    pub fn set_corner_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerShape", value)
    }

    /// The property `corner-start-end` of CSS.
    ///
    /// `attribute CSSOMString cornerStartEnd`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "cornerStartEnd")]
    #[doc(alias = "corner-start-end")]
    #[cfg(feature = "experimental")]
    pub fn corner_start_end(&self) -> String {
        property::get(self, "cornerStartEnd")
    }

    /// Sets the property `corner-start-end` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerStartEnd")]
    #[doc(alias = "corner-start-end")]
    #[cfg(feature = "experimental")]
    pub fn set_corner_start_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerStartEnd", value)
    }

    /// The property `corner-start-end-shape` of CSS.
    ///
    /// `attribute CSSOMString cornerStartEndShape`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-start-end-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-start-end-shape)
    #[doc(alias = "cornerStartEndShape")]
    #[doc(alias = "corner-start-end-shape")]
    pub fn corner_start_end_shape(&self) -> String {
        property::get(self, "cornerStartEndShape")
    }

    /// Sets the property `corner-start-end-shape` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerStartEndShape")]
    #[doc(alias = "corner-start-end-shape")]
    pub fn set_corner_start_end_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerStartEndShape", value)
    }

    /// The property `corner-start-start` of CSS.
    ///
    /// `attribute CSSOMString cornerStartStart`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "cornerStartStart")]
    #[doc(alias = "corner-start-start")]
    #[cfg(feature = "experimental")]
    pub fn corner_start_start(&self) -> String {
        property::get(self, "cornerStartStart")
    }

    /// Sets the property `corner-start-start` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerStartStart")]
    #[doc(alias = "corner-start-start")]
    #[cfg(feature = "experimental")]
    pub fn set_corner_start_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerStartStart", value)
    }

    /// The property `corner-start-start-shape` of CSS.
    ///
    /// `attribute CSSOMString cornerStartStartShape`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-start-start-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-start-start-shape)
    #[doc(alias = "cornerStartStartShape")]
    #[doc(alias = "corner-start-start-shape")]
    pub fn corner_start_start_shape(&self) -> String {
        property::get(self, "cornerStartStartShape")
    }

    /// Sets the property `corner-start-start-shape` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerStartStartShape")]
    #[doc(alias = "corner-start-start-shape")]
    pub fn set_corner_start_start_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerStartStartShape", value)
    }

    /// The property `corner-top` of CSS.
    ///
    /// `attribute CSSOMString cornerTop`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "cornerTop")]
    #[doc(alias = "corner-top")]
    #[cfg(feature = "experimental")]
    pub fn corner_top(&self) -> String {
        property::get(self, "cornerTop")
    }

    /// Sets the property `corner-top` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerTop")]
    #[doc(alias = "corner-top")]
    #[cfg(feature = "experimental")]
    pub fn set_corner_top(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerTop", value)
    }

    /// The property `corner-top-left` of CSS.
    ///
    /// `attribute CSSOMString cornerTopLeft`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "cornerTopLeft")]
    #[doc(alias = "corner-top-left")]
    #[cfg(feature = "experimental")]
    pub fn corner_top_left(&self) -> String {
        property::get(self, "cornerTopLeft")
    }

    /// Sets the property `corner-top-left` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerTopLeft")]
    #[doc(alias = "corner-top-left")]
    #[cfg(feature = "experimental")]
    pub fn set_corner_top_left(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerTopLeft", value)
    }

    /// The property `corner-top-left-shape` of CSS.
    ///
    /// `attribute CSSOMString cornerTopLeftShape`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-top-left-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-top-left-shape)
    #[doc(alias = "cornerTopLeftShape")]
    #[doc(alias = "corner-top-left-shape")]
    pub fn corner_top_left_shape(&self) -> String {
        property::get(self, "cornerTopLeftShape")
    }

    /// Sets the property `corner-top-left-shape` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerTopLeftShape")]
    #[doc(alias = "corner-top-left-shape")]
    pub fn set_corner_top_left_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerTopLeftShape", value)
    }

    /// The property `corner-top-right` of CSS.
    ///
    /// `attribute CSSOMString cornerTopRight`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "cornerTopRight")]
    #[doc(alias = "corner-top-right")]
    #[cfg(feature = "experimental")]
    pub fn corner_top_right(&self) -> String {
        property::get(self, "cornerTopRight")
    }

    /// Sets the property `corner-top-right` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerTopRight")]
    #[doc(alias = "corner-top-right")]
    #[cfg(feature = "experimental")]
    pub fn set_corner_top_right(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerTopRight", value)
    }

    /// The property `corner-top-right-shape` of CSS.
    ///
    /// `attribute CSSOMString cornerTopRightShape`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-top-right-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-top-right-shape)
    #[doc(alias = "cornerTopRightShape")]
    #[doc(alias = "corner-top-right-shape")]
    pub fn corner_top_right_shape(&self) -> String {
        property::get(self, "cornerTopRightShape")
    }

    /// Sets the property `corner-top-right-shape` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerTopRightShape")]
    #[doc(alias = "corner-top-right-shape")]
    pub fn set_corner_top_right_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerTopRightShape", value)
    }

    /// The property `corner-top-shape` of CSS.
    ///
    /// `attribute CSSOMString cornerTopShape`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-top-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-top-shape)
    #[doc(alias = "cornerTopShape")]
    #[doc(alias = "corner-top-shape")]
    pub fn corner_top_shape(&self) -> String {
        property::get(self, "cornerTopShape")
    }

    /// Sets the property `corner-top-shape` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerTopShape")]
    #[doc(alias = "corner-top-shape")]
    pub fn set_corner_top_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerTopShape", value)
    }

    /// The property `counter-increment` of CSS.
    ///
    /// `attribute CSSOMString counterIncrement`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/counter-increment) · [Specification](https://drafts.csswg.org/css-lists/#increment-set)
    #[doc(alias = "counterIncrement")]
    #[doc(alias = "counter-increment")]
    pub fn counter_increment(&self) -> String {
        property::get(self, "counterIncrement")
    }

    /// Sets the property `counter-increment` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "counterIncrement")]
    #[doc(alias = "counter-increment")]
    pub fn set_counter_increment(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "counterIncrement", value)
    }

    /// The property `counter-reset` of CSS.
    ///
    /// `attribute CSSOMString counterReset`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/counter-reset) · [Specification](https://drafts.csswg.org/css-lists/#counter-reset)
    #[doc(alias = "counterReset")]
    #[doc(alias = "counter-reset")]
    pub fn counter_reset(&self) -> String {
        property::get(self, "counterReset")
    }

    /// Sets the property `counter-reset` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "counterReset")]
    #[doc(alias = "counter-reset")]
    pub fn set_counter_reset(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "counterReset", value)
    }

    /// The property `counter-set` of CSS.
    ///
    /// `attribute CSSOMString counterSet`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/counter-set) · [Specification](https://drafts.csswg.org/css-lists/#propdef-counter-set)
    #[doc(alias = "counterSet")]
    #[doc(alias = "counter-set")]
    pub fn counter_set(&self) -> String {
        property::get(self, "counterSet")
    }

    /// Sets the property `counter-set` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "counterSet")]
    #[doc(alias = "counter-set")]
    pub fn set_counter_set(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "counterSet", value)
    }

    /// The property `cue` of CSS.
    ///
    /// `attribute CSSOMString cue`
    ///
    /// Features `css-properties` and `experimental`.
    #[cfg(feature = "experimental")]
    pub fn cue(&self) -> String {
        property::get(self, "cue")
    }

    /// Sets the property `cue` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cue")]
    #[cfg(feature = "experimental")]
    pub fn set_cue(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cue", value)
    }

    /// The property `cue-after` of CSS.
    ///
    /// `attribute CSSOMString cueAfter`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "cueAfter")]
    #[doc(alias = "cue-after")]
    #[cfg(feature = "experimental")]
    pub fn cue_after(&self) -> String {
        property::get(self, "cueAfter")
    }

    /// Sets the property `cue-after` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cueAfter")]
    #[doc(alias = "cue-after")]
    #[cfg(feature = "experimental")]
    pub fn set_cue_after(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cueAfter", value)
    }

    /// The property `cue-before` of CSS.
    ///
    /// `attribute CSSOMString cueBefore`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "cueBefore")]
    #[doc(alias = "cue-before")]
    #[cfg(feature = "experimental")]
    pub fn cue_before(&self) -> String {
        property::get(self, "cueBefore")
    }

    /// Sets the property `cue-before` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cueBefore")]
    #[doc(alias = "cue-before")]
    #[cfg(feature = "experimental")]
    pub fn set_cue_before(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cueBefore", value)
    }

    /// The property `cursor` of CSS.
    ///
    /// `attribute CSSOMString cursor`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/cursor) · [Specification](https://drafts.csswg.org/css-ui/#cursor)
    pub fn cursor(&self) -> String {
        property::get(self, "cursor")
    }

    /// Sets the property `cursor` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cursor")]
    pub fn set_cursor(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cursor", value)
    }

    /// The property `cx` of CSS.
    ///
    /// `attribute CSSOMString cx`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/cx) · [Specification](https://w3c.github.io/svgwg/svg2-draft/geometry.html#CX)
    pub fn cx(&self) -> String {
        property::get(self, "cx")
    }

    /// Sets the property `cx` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cx")]
    pub fn set_cx(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cx", value)
    }

    /// The property `cy` of CSS.
    ///
    /// `attribute CSSOMString cy`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/cy) · [Specification](https://w3c.github.io/svgwg/svg2-draft/geometry.html#CY)
    pub fn cy(&self) -> String {
        property::get(self, "cy")
    }

    /// Sets the property `cy` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cy")]
    pub fn set_cy(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cy", value)
    }

    /// The property `d` of CSS.
    ///
    /// `attribute CSSOMString d`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/d) · [Specification](https://w3c.github.io/svgwg/svg2-draft/paths.html#TheDProperty)
    pub fn d(&self) -> String {
        property::get(self, "d")
    }

    /// Sets the property `d` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "d")]
    pub fn set_d(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "d", value)
    }

    /// The property `direction` of CSS.
    ///
    /// `attribute CSSOMString direction`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/direction) · [Specification](https://drafts.csswg.org/css-writing-modes/#direction)
    pub fn direction(&self) -> String {
        property::get(self, "direction")
    }

    /// Sets the property `direction` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "direction")]
    pub fn set_direction(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "direction", value)
    }

    /// The property `display` of CSS.
    ///
    /// `attribute CSSOMString display`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/display) · [Specification](https://drafts.csswg.org/css-display/#the-display-properties)
    pub fn display(&self) -> String {
        property::get(self, "display")
    }

    /// Sets the property `display` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "display")]
    pub fn set_display(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "display", value)
    }

    /// The property `dominant-baseline` of CSS.
    ///
    /// `attribute CSSOMString dominantBaseline`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/dominant-baseline) · [Specification](https://drafts.csswg.org/css-inline/#dominant-baseline-property)
    #[doc(alias = "dominantBaseline")]
    #[doc(alias = "dominant-baseline")]
    pub fn dominant_baseline(&self) -> String {
        property::get(self, "dominantBaseline")
    }

    /// Sets the property `dominant-baseline` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "dominantBaseline")]
    #[doc(alias = "dominant-baseline")]
    pub fn set_dominant_baseline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "dominantBaseline", value)
    }

    /// The property `dynamic-range-limit` of CSS.
    ///
    /// `attribute CSSOMString dynamicRangeLimit`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/dynamic-range-limit) · [Specification](https://drafts.csswg.org/css-color-hdr/#the-dynamic-range-limit-property)
    #[doc(alias = "dynamicRangeLimit")]
    #[doc(alias = "dynamic-range-limit")]
    pub fn dynamic_range_limit(&self) -> String {
        property::get(self, "dynamicRangeLimit")
    }

    /// Sets the property `dynamic-range-limit` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "dynamicRangeLimit")]
    #[doc(alias = "dynamic-range-limit")]
    pub fn set_dynamic_range_limit(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "dynamicRangeLimit", value)
    }

    /// The property `empty-cells` of CSS.
    ///
    /// `attribute CSSOMString emptyCells`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/empty-cells) · [Specification](https://drafts.csswg.org/css2/#empty-cells)
    #[doc(alias = "emptyCells")]
    #[doc(alias = "empty-cells")]
    pub fn empty_cells(&self) -> String {
        property::get(self, "emptyCells")
    }

    /// Sets the property `empty-cells` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "emptyCells")]
    #[doc(alias = "empty-cells")]
    pub fn set_empty_cells(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "emptyCells", value)
    }

    /// The property `event-trigger` of CSS.
    ///
    /// `attribute CSSOMString eventTrigger`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "eventTrigger")]
    #[doc(alias = "event-trigger")]
    #[cfg(feature = "experimental")]
    pub fn event_trigger(&self) -> String {
        property::get(self, "eventTrigger")
    }

    /// Sets the property `event-trigger` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "eventTrigger")]
    #[doc(alias = "event-trigger")]
    #[cfg(feature = "experimental")]
    pub fn set_event_trigger(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "eventTrigger", value)
    }

    /// The property `event-trigger-name` of CSS.
    ///
    /// `attribute CSSOMString eventTriggerName`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "eventTriggerName")]
    #[doc(alias = "event-trigger-name")]
    #[cfg(feature = "experimental")]
    pub fn event_trigger_name(&self) -> String {
        property::get(self, "eventTriggerName")
    }

    /// Sets the property `event-trigger-name` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "eventTriggerName")]
    #[doc(alias = "event-trigger-name")]
    #[cfg(feature = "experimental")]
    pub fn set_event_trigger_name(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "eventTriggerName", value)
    }

    /// The property `event-trigger-source` of CSS.
    ///
    /// `attribute CSSOMString eventTriggerSource`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "eventTriggerSource")]
    #[doc(alias = "event-trigger-source")]
    #[cfg(feature = "experimental")]
    pub fn event_trigger_source(&self) -> String {
        property::get(self, "eventTriggerSource")
    }

    /// Sets the property `event-trigger-source` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "eventTriggerSource")]
    #[doc(alias = "event-trigger-source")]
    #[cfg(feature = "experimental")]
    pub fn set_event_trigger_source(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "eventTriggerSource", value)
    }

    /// The property `field-sizing` of CSS.
    ///
    /// `attribute CSSOMString fieldSizing`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2026-06. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/field-sizing) · [Specification](https://drafts.csswg.org/css-forms-1/#propdef-field-sizing)
    #[doc(alias = "fieldSizing")]
    #[doc(alias = "field-sizing")]
    pub fn field_sizing(&self) -> String {
        property::get(self, "fieldSizing")
    }

    /// Sets the property `field-sizing` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fieldSizing")]
    #[doc(alias = "field-sizing")]
    pub fn set_field_sizing(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fieldSizing", value)
    }

    /// The property `fill` of CSS.
    ///
    /// `attribute CSSOMString fill`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/fill) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#FillProperty)
    pub fn fill(&self) -> String {
        property::get(self, "fill")
    }

    /// Sets the property `fill` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fill")]
    pub fn set_fill(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fill", value)
    }

    /// The property `fill-break` of CSS.
    ///
    /// `attribute CSSOMString fillBreak`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "fillBreak")]
    #[doc(alias = "fill-break")]
    #[cfg(feature = "experimental")]
    pub fn fill_break(&self) -> String {
        property::get(self, "fillBreak")
    }

    /// Sets the property `fill-break` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fillBreak")]
    #[doc(alias = "fill-break")]
    #[cfg(feature = "experimental")]
    pub fn set_fill_break(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fillBreak", value)
    }

    /// The property `fill-color` of CSS.
    ///
    /// `attribute CSSOMString fillColor`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "fillColor")]
    #[doc(alias = "fill-color")]
    #[cfg(feature = "experimental")]
    pub fn fill_color(&self) -> String {
        property::get(self, "fillColor")
    }

    /// Sets the property `fill-color` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fillColor")]
    #[doc(alias = "fill-color")]
    #[cfg(feature = "experimental")]
    pub fn set_fill_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fillColor", value)
    }

    /// The property `fill-image` of CSS.
    ///
    /// `attribute CSSOMString fillImage`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "fillImage")]
    #[doc(alias = "fill-image")]
    #[cfg(feature = "experimental")]
    pub fn fill_image(&self) -> String {
        property::get(self, "fillImage")
    }

    /// Sets the property `fill-image` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fillImage")]
    #[doc(alias = "fill-image")]
    #[cfg(feature = "experimental")]
    pub fn set_fill_image(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fillImage", value)
    }

    /// The property `fill-opacity` of CSS.
    ///
    /// `attribute CSSOMString fillOpacity`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/fill-opacity) · [Specification](https://drafts.csswg.org/fill-stroke-3/#fill-opacity)
    #[doc(alias = "fillOpacity")]
    #[doc(alias = "fill-opacity")]
    pub fn fill_opacity(&self) -> String {
        property::get(self, "fillOpacity")
    }

    /// Sets the property `fill-opacity` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fillOpacity")]
    #[doc(alias = "fill-opacity")]
    pub fn set_fill_opacity(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fillOpacity", value)
    }

    /// The property `fill-origin` of CSS.
    ///
    /// `attribute CSSOMString fillOrigin`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "fillOrigin")]
    #[doc(alias = "fill-origin")]
    #[cfg(feature = "experimental")]
    pub fn fill_origin(&self) -> String {
        property::get(self, "fillOrigin")
    }

    /// Sets the property `fill-origin` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fillOrigin")]
    #[doc(alias = "fill-origin")]
    #[cfg(feature = "experimental")]
    pub fn set_fill_origin(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fillOrigin", value)
    }

    /// The property `fill-position` of CSS.
    ///
    /// `attribute CSSOMString fillPosition`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "fillPosition")]
    #[doc(alias = "fill-position")]
    #[cfg(feature = "experimental")]
    pub fn fill_position(&self) -> String {
        property::get(self, "fillPosition")
    }

    /// Sets the property `fill-position` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fillPosition")]
    #[doc(alias = "fill-position")]
    #[cfg(feature = "experimental")]
    pub fn set_fill_position(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fillPosition", value)
    }

    /// The property `fill-repeat` of CSS.
    ///
    /// `attribute CSSOMString fillRepeat`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "fillRepeat")]
    #[doc(alias = "fill-repeat")]
    #[cfg(feature = "experimental")]
    pub fn fill_repeat(&self) -> String {
        property::get(self, "fillRepeat")
    }

    /// Sets the property `fill-repeat` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fillRepeat")]
    #[doc(alias = "fill-repeat")]
    #[cfg(feature = "experimental")]
    pub fn set_fill_repeat(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fillRepeat", value)
    }

    /// The property `fill-rule` of CSS.
    ///
    /// `attribute CSSOMString fillRule`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/fill-rule) · [Specification](https://drafts.csswg.org/fill-stroke-3/#fill-rule)
    #[doc(alias = "fillRule")]
    #[doc(alias = "fill-rule")]
    pub fn fill_rule(&self) -> String {
        property::get(self, "fillRule")
    }

    /// Sets the property `fill-rule` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fillRule")]
    #[doc(alias = "fill-rule")]
    pub fn set_fill_rule(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fillRule", value)
    }

    /// The property `fill-size` of CSS.
    ///
    /// `attribute CSSOMString fillSize`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "fillSize")]
    #[doc(alias = "fill-size")]
    #[cfg(feature = "experimental")]
    pub fn fill_size(&self) -> String {
        property::get(self, "fillSize")
    }

    /// Sets the property `fill-size` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fillSize")]
    #[doc(alias = "fill-size")]
    #[cfg(feature = "experimental")]
    pub fn set_fill_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fillSize", value)
    }

    /// The property `filter` of CSS.
    ///
    /// `attribute CSSOMString filter`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/filter) · [Specification](https://drafts.csswg.org/filter-effects/#FilterProperty)
    pub fn filter(&self) -> String {
        property::get(self, "filter")
    }

    /// Sets the property `filter` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "filter")]
    pub fn set_filter(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "filter", value)
    }

    /// The property `flex` of CSS.
    ///
    /// `attribute CSSOMString flex`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-property)
    pub fn flex(&self) -> String {
        property::get(self, "flex")
    }

    /// Sets the property `flex` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "flex")]
    pub fn set_flex(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "flex", value)
    }

    /// The property `flex-basis` of CSS.
    ///
    /// `attribute CSSOMString flexBasis`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-basis) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-basis-property)
    #[doc(alias = "flexBasis")]
    #[doc(alias = "flex-basis")]
    pub fn flex_basis(&self) -> String {
        property::get(self, "flexBasis")
    }

    /// Sets the property `flex-basis` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "flexBasis")]
    #[doc(alias = "flex-basis")]
    pub fn set_flex_basis(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "flexBasis", value)
    }

    /// The property `flex-direction` of CSS.
    ///
    /// `attribute CSSOMString flexDirection`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-direction) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-direction-property)
    #[doc(alias = "flexDirection")]
    #[doc(alias = "flex-direction")]
    pub fn flex_direction(&self) -> String {
        property::get(self, "flexDirection")
    }

    /// Sets the property `flex-direction` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "flexDirection")]
    #[doc(alias = "flex-direction")]
    pub fn set_flex_direction(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "flexDirection", value)
    }

    /// The property `flex-flow` of CSS.
    ///
    /// `attribute CSSOMString flexFlow`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-flow) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-flow-property)
    #[doc(alias = "flexFlow")]
    #[doc(alias = "flex-flow")]
    pub fn flex_flow(&self) -> String {
        property::get(self, "flexFlow")
    }

    /// Sets the property `flex-flow` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "flexFlow")]
    #[doc(alias = "flex-flow")]
    pub fn set_flex_flow(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "flexFlow", value)
    }

    /// The property `flex-grow` of CSS.
    ///
    /// `attribute CSSOMString flexGrow`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-grow) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-grow-property)
    #[doc(alias = "flexGrow")]
    #[doc(alias = "flex-grow")]
    pub fn flex_grow(&self) -> String {
        property::get(self, "flexGrow")
    }

    /// Sets the property `flex-grow` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "flexGrow")]
    #[doc(alias = "flex-grow")]
    pub fn set_flex_grow(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "flexGrow", value)
    }

    /// The property `flex-line-count` of CSS.
    ///
    /// `attribute CSSOMString flexLineCount`
    ///
    /// Features `css-properties` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-line-count) · [Specification](https://drafts.csswg.org/css-flexbox-2/#flex-line-count-property)
    #[doc(alias = "flexLineCount")]
    #[doc(alias = "flex-line-count")]
    #[cfg(feature = "experimental")]
    pub fn flex_line_count(&self) -> String {
        property::get(self, "flexLineCount")
    }

    /// Sets the property `flex-line-count` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "flexLineCount")]
    #[doc(alias = "flex-line-count")]
    #[cfg(feature = "experimental")]
    pub fn set_flex_line_count(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "flexLineCount", value)
    }

    /// The property `flex-shrink` of CSS.
    ///
    /// `attribute CSSOMString flexShrink`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-shrink) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-shrink-property)
    #[doc(alias = "flexShrink")]
    #[doc(alias = "flex-shrink")]
    pub fn flex_shrink(&self) -> String {
        property::get(self, "flexShrink")
    }

    /// Sets the property `flex-shrink` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "flexShrink")]
    #[doc(alias = "flex-shrink")]
    pub fn set_flex_shrink(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "flexShrink", value)
    }

    /// The property `flex-wrap` of CSS.
    ///
    /// `attribute CSSOMString flexWrap`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-wrap) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-wrap-property)
    #[doc(alias = "flexWrap")]
    #[doc(alias = "flex-wrap")]
    pub fn flex_wrap(&self) -> String {
        property::get(self, "flexWrap")
    }

    /// Sets the property `flex-wrap` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "flexWrap")]
    #[doc(alias = "flex-wrap")]
    pub fn set_flex_wrap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "flexWrap", value)
    }

    /// The property `float` of CSS.
    ///
    /// `attribute CSSOMString float`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/float) · [Specification](https://drafts.csswg.org/css2/#propdef-float)
    pub fn float(&self) -> String {
        property::get(self, "float")
    }

    /// Sets the property `float` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "float")]
    pub fn set_float(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "float", value)
    }

    /// The property `float-defer` of CSS.
    ///
    /// `attribute CSSOMString floatDefer`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "floatDefer")]
    #[doc(alias = "float-defer")]
    #[cfg(feature = "experimental")]
    pub fn float_defer(&self) -> String {
        property::get(self, "floatDefer")
    }

    /// Sets the property `float-defer` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "floatDefer")]
    #[doc(alias = "float-defer")]
    #[cfg(feature = "experimental")]
    pub fn set_float_defer(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "floatDefer", value)
    }

    /// The property `float-offset` of CSS.
    ///
    /// `attribute CSSOMString floatOffset`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "floatOffset")]
    #[doc(alias = "float-offset")]
    #[cfg(feature = "experimental")]
    pub fn float_offset(&self) -> String {
        property::get(self, "floatOffset")
    }

    /// Sets the property `float-offset` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "floatOffset")]
    #[doc(alias = "float-offset")]
    #[cfg(feature = "experimental")]
    pub fn set_float_offset(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "floatOffset", value)
    }

    /// The property `float-reference` of CSS.
    ///
    /// `attribute CSSOMString floatReference`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "floatReference")]
    #[doc(alias = "float-reference")]
    #[cfg(feature = "experimental")]
    pub fn float_reference(&self) -> String {
        property::get(self, "floatReference")
    }

    /// Sets the property `float-reference` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "floatReference")]
    #[doc(alias = "float-reference")]
    #[cfg(feature = "experimental")]
    pub fn set_float_reference(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "floatReference", value)
    }

    /// The property `flood-color` of CSS.
    ///
    /// `attribute CSSOMString floodColor`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flood-color) · [Specification](https://drafts.csswg.org/filter-effects/#FloodColorProperty)
    #[doc(alias = "floodColor")]
    #[doc(alias = "flood-color")]
    pub fn flood_color(&self) -> String {
        property::get(self, "floodColor")
    }

    /// Sets the property `flood-color` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "floodColor")]
    #[doc(alias = "flood-color")]
    pub fn set_flood_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "floodColor", value)
    }

    /// The property `flood-opacity` of CSS.
    ///
    /// `attribute CSSOMString floodOpacity`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flood-opacity) · [Specification](https://drafts.csswg.org/filter-effects/#FloodOpacityProperty)
    #[doc(alias = "floodOpacity")]
    #[doc(alias = "flood-opacity")]
    pub fn flood_opacity(&self) -> String {
        property::get(self, "floodOpacity")
    }

    /// Sets the property `flood-opacity` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "floodOpacity")]
    #[doc(alias = "flood-opacity")]
    pub fn set_flood_opacity(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "floodOpacity", value)
    }

    /// The property `flow-from` of CSS.
    ///
    /// `attribute CSSOMString flowFrom`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "flowFrom")]
    #[doc(alias = "flow-from")]
    #[cfg(feature = "experimental")]
    pub fn flow_from(&self) -> String {
        property::get(self, "flowFrom")
    }

    /// Sets the property `flow-from` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "flowFrom")]
    #[doc(alias = "flow-from")]
    #[cfg(feature = "experimental")]
    pub fn set_flow_from(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "flowFrom", value)
    }

    /// The property `flow-into` of CSS.
    ///
    /// `attribute CSSOMString flowInto`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "flowInto")]
    #[doc(alias = "flow-into")]
    #[cfg(feature = "experimental")]
    pub fn flow_into(&self) -> String {
        property::get(self, "flowInto")
    }

    /// Sets the property `flow-into` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "flowInto")]
    #[doc(alias = "flow-into")]
    #[cfg(feature = "experimental")]
    pub fn set_flow_into(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "flowInto", value)
    }

    /// The property `flow-tolerance` of CSS.
    ///
    /// `attribute CSSOMString flowTolerance`
    ///
    /// Features `css-properties` and `experimental`. [Specification](https://drafts.csswg.org/css-grid-3/#propdef-fit-tolerance)
    #[doc(alias = "flowTolerance")]
    #[doc(alias = "flow-tolerance")]
    #[cfg(feature = "experimental")]
    pub fn flow_tolerance(&self) -> String {
        property::get(self, "flowTolerance")
    }

    /// Sets the property `flow-tolerance` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "flowTolerance")]
    #[doc(alias = "flow-tolerance")]
    #[cfg(feature = "experimental")]
    pub fn set_flow_tolerance(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "flowTolerance", value)
    }

    /// The property `font` of CSS.
    ///
    /// `attribute CSSOMString font`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font) · [Specification](https://drafts.csswg.org/css-fonts/#font-prop)
    pub fn font(&self) -> String {
        property::get(self, "font")
    }

    /// Sets the property `font` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "font")]
    pub fn set_font(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "font", value)
    }

    /// The property `font-family` of CSS.
    ///
    /// `attribute CSSOMString fontFamily`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-family) · [Specification](https://drafts.csswg.org/css-fonts/#generic-font-families)
    #[doc(alias = "fontFamily")]
    #[doc(alias = "font-family")]
    pub fn font_family(&self) -> String {
        property::get(self, "fontFamily")
    }

    /// Sets the property `font-family` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontFamily")]
    #[doc(alias = "font-family")]
    pub fn set_font_family(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontFamily", value)
    }

    /// The property `font-feature-settings` of CSS.
    ///
    /// `attribute CSSOMString fontFeatureSettings`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-feature-settings) · [Specification](https://drafts.csswg.org/css-fonts/#font-feature-settings-prop)
    #[doc(alias = "fontFeatureSettings")]
    #[doc(alias = "font-feature-settings")]
    pub fn font_feature_settings(&self) -> String {
        property::get(self, "fontFeatureSettings")
    }

    /// Sets the property `font-feature-settings` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontFeatureSettings")]
    #[doc(alias = "font-feature-settings")]
    pub fn set_font_feature_settings(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontFeatureSettings", value)
    }

    /// The property `font-kerning` of CSS.
    ///
    /// `attribute CSSOMString fontKerning`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-kerning) · [Specification](https://drafts.csswg.org/css-fonts/#font-kerning-prop)
    #[doc(alias = "fontKerning")]
    #[doc(alias = "font-kerning")]
    pub fn font_kerning(&self) -> String {
        property::get(self, "fontKerning")
    }

    /// Sets the property `font-kerning` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontKerning")]
    #[doc(alias = "font-kerning")]
    pub fn set_font_kerning(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontKerning", value)
    }

    /// The property `font-language-override` of CSS.
    ///
    /// `attribute CSSOMString fontLanguageOverride`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-language-override) · [Specification](https://drafts.csswg.org/css-fonts/#font-language-override-prop)
    #[doc(alias = "fontLanguageOverride")]
    #[doc(alias = "font-language-override")]
    pub fn font_language_override(&self) -> String {
        property::get(self, "fontLanguageOverride")
    }

    /// Sets the property `font-language-override` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontLanguageOverride")]
    #[doc(alias = "font-language-override")]
    pub fn set_font_language_override(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontLanguageOverride", value)
    }

    /// The property `font-optical-sizing` of CSS.
    ///
    /// `attribute CSSOMString fontOpticalSizing`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-optical-sizing) · [Specification](https://drafts.csswg.org/css-fonts/#font-optical-sizing-def)
    #[doc(alias = "fontOpticalSizing")]
    #[doc(alias = "font-optical-sizing")]
    pub fn font_optical_sizing(&self) -> String {
        property::get(self, "fontOpticalSizing")
    }

    /// Sets the property `font-optical-sizing` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontOpticalSizing")]
    #[doc(alias = "font-optical-sizing")]
    pub fn set_font_optical_sizing(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontOpticalSizing", value)
    }

    /// The property `font-palette` of CSS.
    ///
    /// `attribute CSSOMString fontPalette`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2022-11. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-palette) · [Specification](https://drafts.csswg.org/css-fonts/#font-palette-prop)
    #[doc(alias = "fontPalette")]
    #[doc(alias = "font-palette")]
    pub fn font_palette(&self) -> String {
        property::get(self, "fontPalette")
    }

    /// Sets the property `font-palette` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontPalette")]
    #[doc(alias = "font-palette")]
    pub fn set_font_palette(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontPalette", value)
    }

    /// The property `font-size` of CSS.
    ///
    /// `attribute CSSOMString fontSize`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-size) · [Specification](https://drafts.csswg.org/css-fonts/#font-size-prop)
    #[doc(alias = "fontSize")]
    #[doc(alias = "font-size")]
    pub fn font_size(&self) -> String {
        property::get(self, "fontSize")
    }

    /// Sets the property `font-size` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontSize")]
    #[doc(alias = "font-size")]
    pub fn set_font_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontSize", value)
    }

    /// The property `font-size-adjust` of CSS.
    ///
    /// `attribute CSSOMString fontSizeAdjust`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2024-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-size-adjust) · [Specification](https://drafts.csswg.org/css-fonts-5/#font-size-adjust-prop)
    #[doc(alias = "fontSizeAdjust")]
    #[doc(alias = "font-size-adjust")]
    pub fn font_size_adjust(&self) -> String {
        property::get(self, "fontSizeAdjust")
    }

    /// Sets the property `font-size-adjust` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontSizeAdjust")]
    #[doc(alias = "font-size-adjust")]
    pub fn set_font_size_adjust(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontSizeAdjust", value)
    }

    /// The property `font-stretch` of CSS.
    ///
    /// `attribute CSSOMString fontStretch`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-stretch) · [Specification](https://drafts.csswg.org/css-fonts/#font-stretch-prop)
    #[doc(alias = "fontStretch")]
    #[doc(alias = "font-stretch")]
    pub fn font_stretch(&self) -> String {
        property::get(self, "fontStretch")
    }

    /// Sets the property `font-stretch` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontStretch")]
    #[doc(alias = "font-stretch")]
    pub fn set_font_stretch(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontStretch", value)
    }

    /// The property `font-style` of CSS.
    ///
    /// `attribute CSSOMString fontStyle`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-style) · [Specification](https://drafts.csswg.org/css-fonts/#font-style-prop)
    #[doc(alias = "fontStyle")]
    #[doc(alias = "font-style")]
    pub fn font_style(&self) -> String {
        property::get(self, "fontStyle")
    }

    /// Sets the property `font-style` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontStyle")]
    #[doc(alias = "font-style")]
    pub fn set_font_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontStyle", value)
    }

    /// The property `font-synthesis` of CSS.
    ///
    /// `attribute CSSOMString fontSynthesis`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2022-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-synthesis) · [Specification](https://drafts.csswg.org/css-fonts/#font-synthesis)
    #[doc(alias = "fontSynthesis")]
    #[doc(alias = "font-synthesis")]
    pub fn font_synthesis(&self) -> String {
        property::get(self, "fontSynthesis")
    }

    /// Sets the property `font-synthesis` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontSynthesis")]
    #[doc(alias = "font-synthesis")]
    pub fn set_font_synthesis(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontSynthesis", value)
    }

    /// The property `font-synthesis-position` of CSS.
    ///
    /// `attribute CSSOMString fontSynthesisPosition`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-synthesis-position) · [Specification](https://drafts.csswg.org/css-fonts/#font-synthesis-position)
    #[doc(alias = "fontSynthesisPosition")]
    #[doc(alias = "font-synthesis-position")]
    #[cfg(feature = "experimental")]
    pub fn font_synthesis_position(&self) -> String {
        property::get(self, "fontSynthesisPosition")
    }

    /// Sets the property `font-synthesis-position` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontSynthesisPosition")]
    #[doc(alias = "font-synthesis-position")]
    #[cfg(feature = "experimental")]
    pub fn set_font_synthesis_position(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontSynthesisPosition", value)
    }

    /// The property `font-synthesis-small-caps` of CSS.
    ///
    /// `attribute CSSOMString fontSynthesisSmallCaps`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-synthesis-small-caps) · [Specification](https://drafts.csswg.org/css-fonts/#font-synthesis-small-caps)
    #[doc(alias = "fontSynthesisSmallCaps")]
    #[doc(alias = "font-synthesis-small-caps")]
    pub fn font_synthesis_small_caps(&self) -> String {
        property::get(self, "fontSynthesisSmallCaps")
    }

    /// Sets the property `font-synthesis-small-caps` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontSynthesisSmallCaps")]
    #[doc(alias = "font-synthesis-small-caps")]
    pub fn set_font_synthesis_small_caps(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontSynthesisSmallCaps", value)
    }

    /// The property `font-synthesis-style` of CSS.
    ///
    /// `attribute CSSOMString fontSynthesisStyle`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-synthesis-style) · [Specification](https://drafts.csswg.org/css-fonts/#font-synthesis-style)
    #[doc(alias = "fontSynthesisStyle")]
    #[doc(alias = "font-synthesis-style")]
    pub fn font_synthesis_style(&self) -> String {
        property::get(self, "fontSynthesisStyle")
    }

    /// Sets the property `font-synthesis-style` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontSynthesisStyle")]
    #[doc(alias = "font-synthesis-style")]
    pub fn set_font_synthesis_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontSynthesisStyle", value)
    }

    /// The property `font-synthesis-weight` of CSS.
    ///
    /// `attribute CSSOMString fontSynthesisWeight`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-synthesis-weight) · [Specification](https://drafts.csswg.org/css-fonts/#font-synthesis-weight)
    #[doc(alias = "fontSynthesisWeight")]
    #[doc(alias = "font-synthesis-weight")]
    pub fn font_synthesis_weight(&self) -> String {
        property::get(self, "fontSynthesisWeight")
    }

    /// Sets the property `font-synthesis-weight` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontSynthesisWeight")]
    #[doc(alias = "font-synthesis-weight")]
    pub fn set_font_synthesis_weight(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontSynthesisWeight", value)
    }

    /// The property `font-variant` of CSS.
    ///
    /// `attribute CSSOMString fontVariant`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variant) · [Specification](https://drafts.csswg.org/css-fonts/#font-variant-prop)
    #[doc(alias = "fontVariant")]
    #[doc(alias = "font-variant")]
    pub fn font_variant(&self) -> String {
        property::get(self, "fontVariant")
    }

    /// Sets the property `font-variant` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontVariant")]
    #[doc(alias = "font-variant")]
    pub fn set_font_variant(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontVariant", value)
    }

    /// The property `font-variant-alternates` of CSS.
    ///
    /// `attribute CSSOMString fontVariantAlternates`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variant-alternates) · [Specification](https://drafts.csswg.org/css-fonts/#font-variant-alternates-prop)
    #[doc(alias = "fontVariantAlternates")]
    #[doc(alias = "font-variant-alternates")]
    pub fn font_variant_alternates(&self) -> String {
        property::get(self, "fontVariantAlternates")
    }

    /// Sets the property `font-variant-alternates` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontVariantAlternates")]
    #[doc(alias = "font-variant-alternates")]
    pub fn set_font_variant_alternates(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontVariantAlternates", value)
    }

    /// The property `font-variant-caps` of CSS.
    ///
    /// `attribute CSSOMString fontVariantCaps`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variant-caps) · [Specification](https://drafts.csswg.org/css-fonts/#font-variant-caps-prop)
    #[doc(alias = "fontVariantCaps")]
    #[doc(alias = "font-variant-caps")]
    pub fn font_variant_caps(&self) -> String {
        property::get(self, "fontVariantCaps")
    }

    /// Sets the property `font-variant-caps` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontVariantCaps")]
    #[doc(alias = "font-variant-caps")]
    pub fn set_font_variant_caps(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontVariantCaps", value)
    }

    /// The property `font-variant-east-asian` of CSS.
    ///
    /// `attribute CSSOMString fontVariantEastAsian`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variant-east-asian) · [Specification](https://drafts.csswg.org/css-fonts/#font-variant-east-asian-prop)
    #[doc(alias = "fontVariantEastAsian")]
    #[doc(alias = "font-variant-east-asian")]
    pub fn font_variant_east_asian(&self) -> String {
        property::get(self, "fontVariantEastAsian")
    }

    /// Sets the property `font-variant-east-asian` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontVariantEastAsian")]
    #[doc(alias = "font-variant-east-asian")]
    pub fn set_font_variant_east_asian(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontVariantEastAsian", value)
    }

    /// The property `font-variant-emoji` of CSS.
    ///
    /// `attribute CSSOMString fontVariantEmoji`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variant-emoji) · [Specification](https://drafts.csswg.org/css-fonts/#font-variant-emoji-prop)
    #[doc(alias = "fontVariantEmoji")]
    #[doc(alias = "font-variant-emoji")]
    pub fn font_variant_emoji(&self) -> String {
        property::get(self, "fontVariantEmoji")
    }

    /// Sets the property `font-variant-emoji` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontVariantEmoji")]
    #[doc(alias = "font-variant-emoji")]
    pub fn set_font_variant_emoji(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontVariantEmoji", value)
    }

    /// The property `font-variant-ligatures` of CSS.
    ///
    /// `attribute CSSOMString fontVariantLigatures`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variant-ligatures) · [Specification](https://drafts.csswg.org/css-fonts/#font-variant-ligatures-prop)
    #[doc(alias = "fontVariantLigatures")]
    #[doc(alias = "font-variant-ligatures")]
    pub fn font_variant_ligatures(&self) -> String {
        property::get(self, "fontVariantLigatures")
    }

    /// Sets the property `font-variant-ligatures` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontVariantLigatures")]
    #[doc(alias = "font-variant-ligatures")]
    pub fn set_font_variant_ligatures(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontVariantLigatures", value)
    }

    /// The property `font-variant-numeric` of CSS.
    ///
    /// `attribute CSSOMString fontVariantNumeric`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variant-numeric) · [Specification](https://drafts.csswg.org/css-fonts/#font-variant-numeric-prop)
    #[doc(alias = "fontVariantNumeric")]
    #[doc(alias = "font-variant-numeric")]
    pub fn font_variant_numeric(&self) -> String {
        property::get(self, "fontVariantNumeric")
    }

    /// Sets the property `font-variant-numeric` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontVariantNumeric")]
    #[doc(alias = "font-variant-numeric")]
    pub fn set_font_variant_numeric(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontVariantNumeric", value)
    }

    /// The property `font-variant-position` of CSS.
    ///
    /// `attribute CSSOMString fontVariantPosition`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variant-position) · [Specification](https://drafts.csswg.org/css-fonts/#font-variant-position-prop)
    #[doc(alias = "fontVariantPosition")]
    #[doc(alias = "font-variant-position")]
    pub fn font_variant_position(&self) -> String {
        property::get(self, "fontVariantPosition")
    }

    /// Sets the property `font-variant-position` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontVariantPosition")]
    #[doc(alias = "font-variant-position")]
    pub fn set_font_variant_position(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontVariantPosition", value)
    }

    /// The property `font-variation-settings` of CSS.
    ///
    /// `attribute CSSOMString fontVariationSettings`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variation-settings) · [Specification](https://drafts.csswg.org/css-fonts/#font-variation-settings-def)
    #[doc(alias = "fontVariationSettings")]
    #[doc(alias = "font-variation-settings")]
    pub fn font_variation_settings(&self) -> String {
        property::get(self, "fontVariationSettings")
    }

    /// Sets the property `font-variation-settings` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontVariationSettings")]
    #[doc(alias = "font-variation-settings")]
    pub fn set_font_variation_settings(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontVariationSettings", value)
    }

    /// The property `font-weight` of CSS.
    ///
    /// `attribute CSSOMString fontWeight`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-weight) · [Specification](https://drafts.csswg.org/css-fonts/#font-weight-prop)
    #[doc(alias = "fontWeight")]
    #[doc(alias = "font-weight")]
    pub fn font_weight(&self) -> String {
        property::get(self, "fontWeight")
    }

    /// Sets the property `font-weight` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontWeight")]
    #[doc(alias = "font-weight")]
    pub fn set_font_weight(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontWeight", value)
    }

    /// The property `font-width` of CSS.
    ///
    /// `attribute CSSOMString fontWidth`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-width) · [Specification](https://drafts.csswg.org/css-fonts/#propdef-font-width)
    #[doc(alias = "fontWidth")]
    #[doc(alias = "font-width")]
    pub fn font_width(&self) -> String {
        property::get(self, "fontWidth")
    }

    /// Sets the property `font-width` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontWidth")]
    #[doc(alias = "font-width")]
    pub fn set_font_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontWidth", value)
    }

    /// The property `footnote-display` of CSS.
    ///
    /// `attribute CSSOMString footnoteDisplay`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "footnoteDisplay")]
    #[doc(alias = "footnote-display")]
    #[cfg(feature = "experimental")]
    pub fn footnote_display(&self) -> String {
        property::get(self, "footnoteDisplay")
    }

    /// Sets the property `footnote-display` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "footnoteDisplay")]
    #[doc(alias = "footnote-display")]
    #[cfg(feature = "experimental")]
    pub fn set_footnote_display(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "footnoteDisplay", value)
    }

    /// The property `footnote-policy` of CSS.
    ///
    /// `attribute CSSOMString footnotePolicy`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "footnotePolicy")]
    #[doc(alias = "footnote-policy")]
    #[cfg(feature = "experimental")]
    pub fn footnote_policy(&self) -> String {
        property::get(self, "footnotePolicy")
    }

    /// Sets the property `footnote-policy` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "footnotePolicy")]
    #[doc(alias = "footnote-policy")]
    #[cfg(feature = "experimental")]
    pub fn set_footnote_policy(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "footnotePolicy", value)
    }

    /// The property `forced-color-adjust` of CSS.
    ///
    /// `attribute CSSOMString forcedColorAdjust`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/forced-color-adjust) · [Specification](https://drafts.csswg.org/css-color-adjust/#forced-color-adjust-prop)
    #[doc(alias = "forcedColorAdjust")]
    #[doc(alias = "forced-color-adjust")]
    pub fn forced_color_adjust(&self) -> String {
        property::get(self, "forcedColorAdjust")
    }

    /// Sets the property `forced-color-adjust` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "forcedColorAdjust")]
    #[doc(alias = "forced-color-adjust")]
    pub fn set_forced_color_adjust(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "forcedColorAdjust", value)
    }

    /// The property `frame-sizing` of CSS.
    ///
    /// `attribute CSSOMString frameSizing`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/frame-sizing) · [Specification](https://drafts.csswg.org/css-sizing-4/#responsive-iframes)
    #[doc(alias = "frameSizing")]
    #[doc(alias = "frame-sizing")]
    #[cfg(feature = "experimental")]
    pub fn frame_sizing(&self) -> String {
        property::get(self, "frameSizing")
    }

    /// Sets the property `frame-sizing` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "frameSizing")]
    #[doc(alias = "frame-sizing")]
    #[cfg(feature = "experimental")]
    pub fn set_frame_sizing(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "frameSizing", value)
    }

    /// The property `gap` of CSS.
    ///
    /// `attribute CSSOMString gap`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/gap) · [Specification](https://drafts.csswg.org/css-gaps-1/#gap-shorthand)
    pub fn gap(&self) -> String {
        property::get(self, "gap")
    }

    /// Sets the property `gap` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gap")]
    pub fn set_gap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gap", value)
    }

    /// The property `glyph-orientation-vertical` of CSS.
    ///
    /// `attribute CSSOMString glyphOrientationVertical`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [Specification](https://drafts.csswg.org/css-writing-modes-4/#glyph-orientation)
    #[doc(alias = "glyphOrientationVertical")]
    #[doc(alias = "glyph-orientation-vertical")]
    #[deprecated = "The glyph-orientation-vertical property was defined by SVG 1.1 and formally obsoleted by SVG 2. Instead: text-orientation."]
    #[cfg(feature = "experimental")]
    pub fn glyph_orientation_vertical(&self) -> String {
        property::get(self, "glyphOrientationVertical")
    }

    /// Sets the property `glyph-orientation-vertical` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "glyphOrientationVertical")]
    #[doc(alias = "glyph-orientation-vertical")]
    #[deprecated = "The glyph-orientation-vertical property was defined by SVG 1.1 and formally obsoleted by SVG 2. Instead: text-orientation."]
    #[cfg(feature = "experimental")]
    pub fn set_glyph_orientation_vertical(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "glyphOrientationVertical", value)
    }

    /// The property `grid` of CSS.
    ///
    /// `attribute CSSOMString grid`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid) · [Specification](https://drafts.csswg.org/css-grid/#grid-shorthand)
    pub fn grid(&self) -> String {
        property::get(self, "grid")
    }

    /// Sets the property `grid` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "grid")]
    pub fn set_grid(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "grid", value)
    }

    /// The property `grid-area` of CSS.
    ///
    /// `attribute CSSOMString gridArea`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-area) · [Specification](https://drafts.csswg.org/css-grid/#propdef-grid-area)
    #[doc(alias = "gridArea")]
    #[doc(alias = "grid-area")]
    pub fn grid_area(&self) -> String {
        property::get(self, "gridArea")
    }

    /// Sets the property `grid-area` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridArea")]
    #[doc(alias = "grid-area")]
    pub fn set_grid_area(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridArea", value)
    }

    /// The property `grid-auto-columns` of CSS.
    ///
    /// `attribute CSSOMString gridAutoColumns`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-auto-columns) · [Specification](https://drafts.csswg.org/css-grid/#auto-tracks)
    #[doc(alias = "gridAutoColumns")]
    #[doc(alias = "grid-auto-columns")]
    pub fn grid_auto_columns(&self) -> String {
        property::get(self, "gridAutoColumns")
    }

    /// Sets the property `grid-auto-columns` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridAutoColumns")]
    #[doc(alias = "grid-auto-columns")]
    pub fn set_grid_auto_columns(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridAutoColumns", value)
    }

    /// The property `grid-auto-flow` of CSS.
    ///
    /// `attribute CSSOMString gridAutoFlow`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-auto-flow) · [Specification](https://drafts.csswg.org/css-grid/#grid-auto-flow-property)
    #[doc(alias = "gridAutoFlow")]
    #[doc(alias = "grid-auto-flow")]
    pub fn grid_auto_flow(&self) -> String {
        property::get(self, "gridAutoFlow")
    }

    /// Sets the property `grid-auto-flow` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridAutoFlow")]
    #[doc(alias = "grid-auto-flow")]
    pub fn set_grid_auto_flow(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridAutoFlow", value)
    }

    /// The property `grid-auto-rows` of CSS.
    ///
    /// `attribute CSSOMString gridAutoRows`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-auto-rows) · [Specification](https://drafts.csswg.org/css-grid/#auto-tracks)
    #[doc(alias = "gridAutoRows")]
    #[doc(alias = "grid-auto-rows")]
    pub fn grid_auto_rows(&self) -> String {
        property::get(self, "gridAutoRows")
    }

    /// Sets the property `grid-auto-rows` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridAutoRows")]
    #[doc(alias = "grid-auto-rows")]
    pub fn set_grid_auto_rows(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridAutoRows", value)
    }

    /// The property `grid-column` of CSS.
    ///
    /// `attribute CSSOMString gridColumn`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-column) · [Specification](https://drafts.csswg.org/css-grid/#placement-shorthands)
    #[doc(alias = "gridColumn")]
    #[doc(alias = "grid-column")]
    pub fn grid_column(&self) -> String {
        property::get(self, "gridColumn")
    }

    /// Sets the property `grid-column` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridColumn")]
    #[doc(alias = "grid-column")]
    pub fn set_grid_column(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridColumn", value)
    }

    /// The property `grid-column-end` of CSS.
    ///
    /// `attribute CSSOMString gridColumnEnd`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-column-end) · [Specification](https://drafts.csswg.org/css-grid/#line-placement)
    #[doc(alias = "gridColumnEnd")]
    #[doc(alias = "grid-column-end")]
    pub fn grid_column_end(&self) -> String {
        property::get(self, "gridColumnEnd")
    }

    /// Sets the property `grid-column-end` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridColumnEnd")]
    #[doc(alias = "grid-column-end")]
    pub fn set_grid_column_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridColumnEnd", value)
    }

    /// The property `grid-column-gap` of CSS.
    ///
    /// `attribute CSSOMString gridColumnGap`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2018-09. [Specification](https://drafts.csswg.org/css-gaps-1/#column-row-gap)
    #[doc(alias = "gridColumnGap")]
    #[doc(alias = "grid-column-gap")]
    pub fn grid_column_gap(&self) -> String {
        property::get(self, "gridColumnGap")
    }

    /// Sets the property `grid-column-gap` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridColumnGap")]
    #[doc(alias = "grid-column-gap")]
    pub fn set_grid_column_gap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridColumnGap", value)
    }

    /// The property `grid-column-start` of CSS.
    ///
    /// `attribute CSSOMString gridColumnStart`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-column-start) · [Specification](https://drafts.csswg.org/css-grid/#line-placement)
    #[doc(alias = "gridColumnStart")]
    #[doc(alias = "grid-column-start")]
    pub fn grid_column_start(&self) -> String {
        property::get(self, "gridColumnStart")
    }

    /// Sets the property `grid-column-start` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridColumnStart")]
    #[doc(alias = "grid-column-start")]
    pub fn set_grid_column_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridColumnStart", value)
    }

    /// The property `grid-gap` of CSS.
    ///
    /// `attribute CSSOMString gridGap`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2018-09. [Specification](https://drafts.csswg.org/css-gaps-1/#gap-shorthand)
    #[doc(alias = "gridGap")]
    #[doc(alias = "grid-gap")]
    pub fn grid_gap(&self) -> String {
        property::get(self, "gridGap")
    }

    /// Sets the property `grid-gap` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridGap")]
    #[doc(alias = "grid-gap")]
    pub fn set_grid_gap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridGap", value)
    }

    /// The property `grid-row` of CSS.
    ///
    /// `attribute CSSOMString gridRow`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-row) · [Specification](https://drafts.csswg.org/css-grid/#placement-shorthands)
    #[doc(alias = "gridRow")]
    #[doc(alias = "grid-row")]
    pub fn grid_row(&self) -> String {
        property::get(self, "gridRow")
    }

    /// Sets the property `grid-row` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridRow")]
    #[doc(alias = "grid-row")]
    pub fn set_grid_row(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridRow", value)
    }

    /// The property `grid-row-end` of CSS.
    ///
    /// `attribute CSSOMString gridRowEnd`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-row-end) · [Specification](https://drafts.csswg.org/css-grid/#line-placement)
    #[doc(alias = "gridRowEnd")]
    #[doc(alias = "grid-row-end")]
    pub fn grid_row_end(&self) -> String {
        property::get(self, "gridRowEnd")
    }

    /// Sets the property `grid-row-end` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridRowEnd")]
    #[doc(alias = "grid-row-end")]
    pub fn set_grid_row_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridRowEnd", value)
    }

    /// The property `grid-row-gap` of CSS.
    ///
    /// `attribute CSSOMString gridRowGap`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2018-09. [Specification](https://drafts.csswg.org/css-gaps-1/#column-row-gap)
    #[doc(alias = "gridRowGap")]
    #[doc(alias = "grid-row-gap")]
    pub fn grid_row_gap(&self) -> String {
        property::get(self, "gridRowGap")
    }

    /// Sets the property `grid-row-gap` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridRowGap")]
    #[doc(alias = "grid-row-gap")]
    pub fn set_grid_row_gap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridRowGap", value)
    }

    /// The property `grid-row-start` of CSS.
    ///
    /// `attribute CSSOMString gridRowStart`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-row-start) · [Specification](https://drafts.csswg.org/css-grid/#line-placement)
    #[doc(alias = "gridRowStart")]
    #[doc(alias = "grid-row-start")]
    pub fn grid_row_start(&self) -> String {
        property::get(self, "gridRowStart")
    }

    /// Sets the property `grid-row-start` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridRowStart")]
    #[doc(alias = "grid-row-start")]
    pub fn set_grid_row_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridRowStart", value)
    }

    /// The property `grid-template` of CSS.
    ///
    /// `attribute CSSOMString gridTemplate`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-template) · [Specification](https://drafts.csswg.org/css-grid/#explicit-grid-shorthand)
    #[doc(alias = "gridTemplate")]
    #[doc(alias = "grid-template")]
    pub fn grid_template(&self) -> String {
        property::get(self, "gridTemplate")
    }

    /// Sets the property `grid-template` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridTemplate")]
    #[doc(alias = "grid-template")]
    pub fn set_grid_template(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridTemplate", value)
    }

    /// The property `grid-template-areas` of CSS.
    ///
    /// `attribute CSSOMString gridTemplateAreas`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-template-areas) · [Specification](https://drafts.csswg.org/css-grid/#grid-template-areas-property)
    #[doc(alias = "gridTemplateAreas")]
    #[doc(alias = "grid-template-areas")]
    pub fn grid_template_areas(&self) -> String {
        property::get(self, "gridTemplateAreas")
    }

    /// Sets the property `grid-template-areas` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridTemplateAreas")]
    #[doc(alias = "grid-template-areas")]
    pub fn set_grid_template_areas(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridTemplateAreas", value)
    }

    /// The property `grid-template-columns` of CSS.
    ///
    /// `attribute CSSOMString gridTemplateColumns`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-template-columns) · [Specification](https://drafts.csswg.org/css-grid/#track-sizing)
    #[doc(alias = "gridTemplateColumns")]
    #[doc(alias = "grid-template-columns")]
    pub fn grid_template_columns(&self) -> String {
        property::get(self, "gridTemplateColumns")
    }

    /// Sets the property `grid-template-columns` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridTemplateColumns")]
    #[doc(alias = "grid-template-columns")]
    pub fn set_grid_template_columns(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridTemplateColumns", value)
    }

    /// The property `grid-template-rows` of CSS.
    ///
    /// `attribute CSSOMString gridTemplateRows`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-template-rows) · [Specification](https://drafts.csswg.org/css-grid/#track-sizing)
    #[doc(alias = "gridTemplateRows")]
    #[doc(alias = "grid-template-rows")]
    pub fn grid_template_rows(&self) -> String {
        property::get(self, "gridTemplateRows")
    }

    /// Sets the property `grid-template-rows` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridTemplateRows")]
    #[doc(alias = "grid-template-rows")]
    pub fn set_grid_template_rows(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridTemplateRows", value)
    }

    /// The property `hanging-punctuation` of CSS.
    ///
    /// `attribute CSSOMString hangingPunctuation`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/hanging-punctuation) · [Specification](https://drafts.csswg.org/css-text/#hanging-punctuation-property)
    #[doc(alias = "hangingPunctuation")]
    #[doc(alias = "hanging-punctuation")]
    #[cfg(feature = "experimental")]
    pub fn hanging_punctuation(&self) -> String {
        property::get(self, "hangingPunctuation")
    }

    /// Sets the property `hanging-punctuation` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "hangingPunctuation")]
    #[doc(alias = "hanging-punctuation")]
    #[cfg(feature = "experimental")]
    pub fn set_hanging_punctuation(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "hangingPunctuation", value)
    }

    /// The property `height` of CSS.
    ///
    /// `attribute CSSOMString height`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/height) · [Specification](https://drafts.csswg.org/css-sizing/#preferred-size-properties)
    pub fn height(&self) -> String {
        property::get(self, "height")
    }

    /// Sets the property `height` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "height")]
    pub fn set_height(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "height", value)
    }

    /// The property `hyphenate-character` of CSS.
    ///
    /// `attribute CSSOMString hyphenateCharacter`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/hyphenate-character) · [Specification](https://drafts.csswg.org/css-text-4/#propdef-hyphenate-character)
    #[doc(alias = "hyphenateCharacter")]
    #[doc(alias = "hyphenate-character")]
    pub fn hyphenate_character(&self) -> String {
        property::get(self, "hyphenateCharacter")
    }

    /// Sets the property `hyphenate-character` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "hyphenateCharacter")]
    #[doc(alias = "hyphenate-character")]
    pub fn set_hyphenate_character(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "hyphenateCharacter", value)
    }

    /// The property `hyphenate-limit-chars` of CSS.
    ///
    /// `attribute CSSOMString hyphenateLimitChars`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/hyphenate-limit-chars) · [Specification](https://drafts.csswg.org/css-text-4/#propdef-hyphenate-limit-chars)
    #[doc(alias = "hyphenateLimitChars")]
    #[doc(alias = "hyphenate-limit-chars")]
    pub fn hyphenate_limit_chars(&self) -> String {
        property::get(self, "hyphenateLimitChars")
    }

    /// Sets the property `hyphenate-limit-chars` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "hyphenateLimitChars")]
    #[doc(alias = "hyphenate-limit-chars")]
    pub fn set_hyphenate_limit_chars(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "hyphenateLimitChars", value)
    }

    /// The property `hyphenate-limit-last` of CSS.
    ///
    /// `attribute CSSOMString hyphenateLimitLast`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "hyphenateLimitLast")]
    #[doc(alias = "hyphenate-limit-last")]
    #[cfg(feature = "experimental")]
    pub fn hyphenate_limit_last(&self) -> String {
        property::get(self, "hyphenateLimitLast")
    }

    /// Sets the property `hyphenate-limit-last` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "hyphenateLimitLast")]
    #[doc(alias = "hyphenate-limit-last")]
    #[cfg(feature = "experimental")]
    pub fn set_hyphenate_limit_last(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "hyphenateLimitLast", value)
    }

    /// The property `hyphenate-limit-lines` of CSS.
    ///
    /// `attribute CSSOMString hyphenateLimitLines`
    ///
    /// Features `css-properties` and `experimental`. [Specification](https://drafts.csswg.org/css-text-4/#propdef-hyphenate-limit-lines)
    #[doc(alias = "hyphenateLimitLines")]
    #[doc(alias = "hyphenate-limit-lines")]
    #[cfg(feature = "experimental")]
    pub fn hyphenate_limit_lines(&self) -> String {
        property::get(self, "hyphenateLimitLines")
    }

    /// Sets the property `hyphenate-limit-lines` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "hyphenateLimitLines")]
    #[doc(alias = "hyphenate-limit-lines")]
    #[cfg(feature = "experimental")]
    pub fn set_hyphenate_limit_lines(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "hyphenateLimitLines", value)
    }

    /// The property `hyphenate-limit-zone` of CSS.
    ///
    /// `attribute CSSOMString hyphenateLimitZone`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "hyphenateLimitZone")]
    #[doc(alias = "hyphenate-limit-zone")]
    #[cfg(feature = "experimental")]
    pub fn hyphenate_limit_zone(&self) -> String {
        property::get(self, "hyphenateLimitZone")
    }

    /// Sets the property `hyphenate-limit-zone` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "hyphenateLimitZone")]
    #[doc(alias = "hyphenate-limit-zone")]
    #[cfg(feature = "experimental")]
    pub fn set_hyphenate_limit_zone(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "hyphenateLimitZone", value)
    }

    /// The property `hyphens` of CSS.
    ///
    /// `attribute CSSOMString hyphens`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/hyphens) · [Specification](https://drafts.csswg.org/css-text/#propdef-hyphens)
    pub fn hyphens(&self) -> String {
        property::get(self, "hyphens")
    }

    /// Sets the property `hyphens` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "hyphens")]
    pub fn set_hyphens(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "hyphens", value)
    }

    /// The property `image-animation` of CSS.
    ///
    /// `attribute CSSOMString imageAnimation`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "imageAnimation")]
    #[doc(alias = "image-animation")]
    #[cfg(feature = "experimental")]
    pub fn image_animation(&self) -> String {
        property::get(self, "imageAnimation")
    }

    /// Sets the property `image-animation` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "imageAnimation")]
    #[doc(alias = "image-animation")]
    #[cfg(feature = "experimental")]
    pub fn set_image_animation(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "imageAnimation", value)
    }

    /// The property `image-orientation` of CSS.
    ///
    /// `attribute CSSOMString imageOrientation`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/image-orientation) · [Specification](https://drafts.csswg.org/css-images/#the-image-orientation)
    #[doc(alias = "imageOrientation")]
    #[doc(alias = "image-orientation")]
    pub fn image_orientation(&self) -> String {
        property::get(self, "imageOrientation")
    }

    /// Sets the property `image-orientation` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "imageOrientation")]
    #[doc(alias = "image-orientation")]
    pub fn set_image_orientation(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "imageOrientation", value)
    }

    /// The property `image-rendering` of CSS.
    ///
    /// `attribute CSSOMString imageRendering`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/image-rendering) · [Specification](https://drafts.csswg.org/css-images/#the-image-rendering)
    #[doc(alias = "imageRendering")]
    #[doc(alias = "image-rendering")]
    pub fn image_rendering(&self) -> String {
        property::get(self, "imageRendering")
    }

    /// Sets the property `image-rendering` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "imageRendering")]
    #[doc(alias = "image-rendering")]
    pub fn set_image_rendering(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "imageRendering", value)
    }

    /// The property `image-resolution` of CSS.
    ///
    /// `attribute CSSOMString imageResolution`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "imageResolution")]
    #[doc(alias = "image-resolution")]
    #[cfg(feature = "experimental")]
    pub fn image_resolution(&self) -> String {
        property::get(self, "imageResolution")
    }

    /// Sets the property `image-resolution` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "imageResolution")]
    #[doc(alias = "image-resolution")]
    #[cfg(feature = "experimental")]
    pub fn set_image_resolution(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "imageResolution", value)
    }

    /// The property `initial-letter` of CSS.
    ///
    /// `attribute CSSOMString initialLetter`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/initial-letter) · [Specification](https://drafts.csswg.org/css-inline/#sizing-drop-initials)
    #[doc(alias = "initialLetter")]
    #[doc(alias = "initial-letter")]
    #[cfg(feature = "experimental")]
    pub fn initial_letter(&self) -> String {
        property::get(self, "initialLetter")
    }

    /// Sets the property `initial-letter` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "initialLetter")]
    #[doc(alias = "initial-letter")]
    #[cfg(feature = "experimental")]
    pub fn set_initial_letter(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "initialLetter", value)
    }

    /// The property `initial-letter-align` of CSS.
    ///
    /// `attribute CSSOMString initialLetterAlign`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "initialLetterAlign")]
    #[doc(alias = "initial-letter-align")]
    #[cfg(feature = "experimental")]
    pub fn initial_letter_align(&self) -> String {
        property::get(self, "initialLetterAlign")
    }

    /// Sets the property `initial-letter-align` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "initialLetterAlign")]
    #[doc(alias = "initial-letter-align")]
    #[cfg(feature = "experimental")]
    pub fn set_initial_letter_align(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "initialLetterAlign", value)
    }

    /// The property `initial-letter-wrap` of CSS.
    ///
    /// `attribute CSSOMString initialLetterWrap`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "initialLetterWrap")]
    #[doc(alias = "initial-letter-wrap")]
    #[cfg(feature = "experimental")]
    pub fn initial_letter_wrap(&self) -> String {
        property::get(self, "initialLetterWrap")
    }

    /// Sets the property `initial-letter-wrap` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "initialLetterWrap")]
    #[doc(alias = "initial-letter-wrap")]
    #[cfg(feature = "experimental")]
    pub fn set_initial_letter_wrap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "initialLetterWrap", value)
    }

    /// The property `inline-size` of CSS.
    ///
    /// `attribute CSSOMString inlineSize`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/inline-size) · [Specification](https://drafts.csswg.org/css-logical/#dimension-properties)
    #[doc(alias = "inlineSize")]
    #[doc(alias = "inline-size")]
    pub fn inline_size(&self) -> String {
        property::get(self, "inlineSize")
    }

    /// Sets the property `inline-size` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "inlineSize")]
    #[doc(alias = "inline-size")]
    pub fn set_inline_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "inlineSize", value)
    }

    /// The property `inline-sizing` of CSS.
    ///
    /// `attribute CSSOMString inlineSizing`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "inlineSizing")]
    #[doc(alias = "inline-sizing")]
    #[cfg(feature = "experimental")]
    pub fn inline_sizing(&self) -> String {
        property::get(self, "inlineSizing")
    }

    /// Sets the property `inline-sizing` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "inlineSizing")]
    #[doc(alias = "inline-sizing")]
    #[cfg(feature = "experimental")]
    pub fn set_inline_sizing(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "inlineSizing", value)
    }

    /// The property `input-security` of CSS.
    ///
    /// `attribute CSSOMString inputSecurity`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "inputSecurity")]
    #[doc(alias = "input-security")]
    #[cfg(feature = "experimental")]
    pub fn input_security(&self) -> String {
        property::get(self, "inputSecurity")
    }

    /// Sets the property `input-security` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "inputSecurity")]
    #[doc(alias = "input-security")]
    #[cfg(feature = "experimental")]
    pub fn set_input_security(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "inputSecurity", value)
    }

    /// The property `inset` of CSS.
    ///
    /// `attribute CSSOMString inset`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/inset) · [Specification](https://drafts.csswg.org/css-logical/#propdef-inset)
    pub fn inset(&self) -> String {
        property::get(self, "inset")
    }

    /// Sets the property `inset` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "inset")]
    pub fn set_inset(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "inset", value)
    }

    /// The property `inset-block` of CSS.
    ///
    /// `attribute CSSOMString insetBlock`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/inset-block) · [Specification](https://drafts.csswg.org/css-logical/#propdef-inset-block)
    #[doc(alias = "insetBlock")]
    #[doc(alias = "inset-block")]
    pub fn inset_block(&self) -> String {
        property::get(self, "insetBlock")
    }

    /// Sets the property `inset-block` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "insetBlock")]
    #[doc(alias = "inset-block")]
    pub fn set_inset_block(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "insetBlock", value)
    }

    /// The property `inset-block-end` of CSS.
    ///
    /// `attribute CSSOMString insetBlockEnd`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/inset-block-end) · [Specification](https://drafts.csswg.org/css-logical/#propdef-inset-block-end)
    #[doc(alias = "insetBlockEnd")]
    #[doc(alias = "inset-block-end")]
    pub fn inset_block_end(&self) -> String {
        property::get(self, "insetBlockEnd")
    }

    /// Sets the property `inset-block-end` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "insetBlockEnd")]
    #[doc(alias = "inset-block-end")]
    pub fn set_inset_block_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "insetBlockEnd", value)
    }

    /// The property `inset-block-start` of CSS.
    ///
    /// `attribute CSSOMString insetBlockStart`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/inset-block-start) · [Specification](https://drafts.csswg.org/css-logical/#propdef-inset-block-start)
    #[doc(alias = "insetBlockStart")]
    #[doc(alias = "inset-block-start")]
    pub fn inset_block_start(&self) -> String {
        property::get(self, "insetBlockStart")
    }

    /// Sets the property `inset-block-start` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "insetBlockStart")]
    #[doc(alias = "inset-block-start")]
    pub fn set_inset_block_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "insetBlockStart", value)
    }

    /// The property `inset-inline` of CSS.
    ///
    /// `attribute CSSOMString insetInline`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/inset-inline) · [Specification](https://drafts.csswg.org/css-logical/#propdef-inset-inline)
    #[doc(alias = "insetInline")]
    #[doc(alias = "inset-inline")]
    pub fn inset_inline(&self) -> String {
        property::get(self, "insetInline")
    }

    /// Sets the property `inset-inline` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "insetInline")]
    #[doc(alias = "inset-inline")]
    pub fn set_inset_inline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "insetInline", value)
    }

    /// The property `inset-inline-end` of CSS.
    ///
    /// `attribute CSSOMString insetInlineEnd`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/inset-inline-end) · [Specification](https://drafts.csswg.org/css-logical/#propdef-inset-inline-end)
    #[doc(alias = "insetInlineEnd")]
    #[doc(alias = "inset-inline-end")]
    pub fn inset_inline_end(&self) -> String {
        property::get(self, "insetInlineEnd")
    }

    /// Sets the property `inset-inline-end` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "insetInlineEnd")]
    #[doc(alias = "inset-inline-end")]
    pub fn set_inset_inline_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "insetInlineEnd", value)
    }

    /// The property `inset-inline-start` of CSS.
    ///
    /// `attribute CSSOMString insetInlineStart`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/inset-inline-start) · [Specification](https://drafts.csswg.org/css-logical/#propdef-inset-inline-start)
    #[doc(alias = "insetInlineStart")]
    #[doc(alias = "inset-inline-start")]
    pub fn inset_inline_start(&self) -> String {
        property::get(self, "insetInlineStart")
    }

    /// Sets the property `inset-inline-start` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "insetInlineStart")]
    #[doc(alias = "inset-inline-start")]
    pub fn set_inset_inline_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "insetInlineStart", value)
    }

    /// The property `interactivity` of CSS.
    ///
    /// `attribute CSSOMString interactivity`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/interactivity) · [Specification](https://drafts.csswg.org/css-ui-4/#propdef-interactivity)
    #[cfg(feature = "experimental")]
    pub fn interactivity(&self) -> String {
        property::get(self, "interactivity")
    }

    /// Sets the property `interactivity` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "interactivity")]
    #[cfg(feature = "experimental")]
    pub fn set_interactivity(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "interactivity", value)
    }

    /// The property `interest-delay` of CSS.
    ///
    /// `attribute CSSOMString interestDelay`
    ///
    /// Features `css-properties` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/interest-delay) · [Specification](https://drafts.csswg.org/css-ui-4/#propdef-interest-delay)
    #[doc(alias = "interestDelay")]
    #[doc(alias = "interest-delay")]
    #[cfg(feature = "experimental")]
    pub fn interest_delay(&self) -> String {
        property::get(self, "interestDelay")
    }

    /// Sets the property `interest-delay` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "interestDelay")]
    #[doc(alias = "interest-delay")]
    #[cfg(feature = "experimental")]
    pub fn set_interest_delay(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "interestDelay", value)
    }

    /// The property `interest-delay-end` of CSS.
    ///
    /// `attribute CSSOMString interestDelayEnd`
    ///
    /// Features `css-properties` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/interest-delay-end) · [Specification](https://drafts.csswg.org/css-ui-4/#propdef-interest-delay-end)
    #[doc(alias = "interestDelayEnd")]
    #[doc(alias = "interest-delay-end")]
    #[cfg(feature = "experimental")]
    pub fn interest_delay_end(&self) -> String {
        property::get(self, "interestDelayEnd")
    }

    /// Sets the property `interest-delay-end` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "interestDelayEnd")]
    #[doc(alias = "interest-delay-end")]
    #[cfg(feature = "experimental")]
    pub fn set_interest_delay_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "interestDelayEnd", value)
    }

    /// The property `interest-delay-start` of CSS.
    ///
    /// `attribute CSSOMString interestDelayStart`
    ///
    /// Features `css-properties` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/interest-delay-start) · [Specification](https://drafts.csswg.org/css-ui-4/#propdef-interest-delay-start)
    #[doc(alias = "interestDelayStart")]
    #[doc(alias = "interest-delay-start")]
    #[cfg(feature = "experimental")]
    pub fn interest_delay_start(&self) -> String {
        property::get(self, "interestDelayStart")
    }

    /// Sets the property `interest-delay-start` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "interestDelayStart")]
    #[doc(alias = "interest-delay-start")]
    #[cfg(feature = "experimental")]
    pub fn set_interest_delay_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "interestDelayStart", value)
    }

    /// The property `interpolate-size` of CSS.
    ///
    /// `attribute CSSOMString interpolateSize`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/interpolate-size) · [Specification](https://drafts.csswg.org/css-sizing-4/#propdef-interpolate-size)
    #[doc(alias = "interpolateSize")]
    #[doc(alias = "interpolate-size")]
    #[cfg(feature = "experimental")]
    pub fn interpolate_size(&self) -> String {
        property::get(self, "interpolateSize")
    }

    /// Sets the property `interpolate-size` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "interpolateSize")]
    #[doc(alias = "interpolate-size")]
    #[cfg(feature = "experimental")]
    pub fn set_interpolate_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "interpolateSize", value)
    }

    /// The property `isolation` of CSS.
    ///
    /// `attribute CSSOMString isolation`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/isolation) · [Specification](https://drafts.csswg.org/compositing/#isolation)
    pub fn isolation(&self) -> String {
        property::get(self, "isolation")
    }

    /// Sets the property `isolation` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "isolation")]
    pub fn set_isolation(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "isolation", value)
    }

    /// The property `justify-content` of CSS.
    ///
    /// `attribute CSSOMString justifyContent`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/justify-content) · [Specification](https://drafts.csswg.org/css-align/#align-justify-content)
    #[doc(alias = "justifyContent")]
    #[doc(alias = "justify-content")]
    pub fn justify_content(&self) -> String {
        property::get(self, "justifyContent")
    }

    /// Sets the property `justify-content` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "justifyContent")]
    #[doc(alias = "justify-content")]
    pub fn set_justify_content(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "justifyContent", value)
    }

    /// The property `justify-items` of CSS.
    ///
    /// `attribute CSSOMString justifyItems`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2016-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/justify-items) · [Specification](https://drafts.csswg.org/css-align/#justify-items-property)
    #[doc(alias = "justifyItems")]
    #[doc(alias = "justify-items")]
    pub fn justify_items(&self) -> String {
        property::get(self, "justifyItems")
    }

    /// Sets the property `justify-items` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "justifyItems")]
    #[doc(alias = "justify-items")]
    pub fn set_justify_items(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "justifyItems", value)
    }

    /// The property `justify-self` of CSS.
    ///
    /// `attribute CSSOMString justifySelf`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/justify-self) · [Specification](https://drafts.csswg.org/css-align/#justify-self-property)
    #[doc(alias = "justifySelf")]
    #[doc(alias = "justify-self")]
    pub fn justify_self(&self) -> String {
        property::get(self, "justifySelf")
    }

    /// Sets the property `justify-self` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "justifySelf")]
    #[doc(alias = "justify-self")]
    pub fn set_justify_self(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "justifySelf", value)
    }

    /// The property `left` of CSS.
    ///
    /// `attribute CSSOMString left`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/left) · [Specification](https://drafts.csswg.org/css-position/#insets)
    pub fn left(&self) -> String {
        property::get(self, "left")
    }

    /// Sets the property `left` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "left")]
    pub fn set_left(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "left", value)
    }

    /// The property `letter-spacing` of CSS.
    ///
    /// `attribute CSSOMString letterSpacing`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/letter-spacing) · [Specification](https://drafts.csswg.org/css-text/#letter-spacing-property)
    #[doc(alias = "letterSpacing")]
    #[doc(alias = "letter-spacing")]
    pub fn letter_spacing(&self) -> String {
        property::get(self, "letterSpacing")
    }

    /// Sets the property `letter-spacing` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "letterSpacing")]
    #[doc(alias = "letter-spacing")]
    pub fn set_letter_spacing(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "letterSpacing", value)
    }

    /// The property `lighting-color` of CSS.
    ///
    /// `attribute CSSOMString lightingColor`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/lighting-color) · [Specification](https://drafts.csswg.org/filter-effects/#LightingColorProperty)
    #[doc(alias = "lightingColor")]
    #[doc(alias = "lighting-color")]
    pub fn lighting_color(&self) -> String {
        property::get(self, "lightingColor")
    }

    /// Sets the property `lighting-color` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "lightingColor")]
    #[doc(alias = "lighting-color")]
    pub fn set_lighting_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "lightingColor", value)
    }

    /// The property `line-break` of CSS.
    ///
    /// `attribute CSSOMString lineBreak`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/line-break) · [Specification](https://drafts.csswg.org/css-text/#line-break-property)
    #[doc(alias = "lineBreak")]
    #[doc(alias = "line-break")]
    pub fn line_break(&self) -> String {
        property::get(self, "lineBreak")
    }

    /// Sets the property `line-break` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "lineBreak")]
    #[doc(alias = "line-break")]
    pub fn set_line_break(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "lineBreak", value)
    }

    /// The property `line-clamp` of CSS.
    ///
    /// `attribute CSSOMString lineClamp`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/line-clamp) · [Specification](https://drafts.csswg.org/css-overflow-4/#propdef-line-clamp)
    #[doc(alias = "lineClamp")]
    #[doc(alias = "line-clamp")]
    #[cfg(feature = "experimental")]
    pub fn line_clamp(&self) -> String {
        property::get(self, "lineClamp")
    }

    /// Sets the property `line-clamp` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "lineClamp")]
    #[doc(alias = "line-clamp")]
    #[cfg(feature = "experimental")]
    pub fn set_line_clamp(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "lineClamp", value)
    }

    /// The property `line-fit-edge` of CSS.
    ///
    /// `attribute CSSOMString lineFitEdge`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "lineFitEdge")]
    #[doc(alias = "line-fit-edge")]
    #[cfg(feature = "experimental")]
    pub fn line_fit_edge(&self) -> String {
        property::get(self, "lineFitEdge")
    }

    /// Sets the property `line-fit-edge` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "lineFitEdge")]
    #[doc(alias = "line-fit-edge")]
    #[cfg(feature = "experimental")]
    pub fn set_line_fit_edge(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "lineFitEdge", value)
    }

    /// The property `line-grid` of CSS.
    ///
    /// `attribute CSSOMString lineGrid`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "lineGrid")]
    #[doc(alias = "line-grid")]
    #[cfg(feature = "experimental")]
    pub fn line_grid(&self) -> String {
        property::get(self, "lineGrid")
    }

    /// Sets the property `line-grid` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "lineGrid")]
    #[doc(alias = "line-grid")]
    #[cfg(feature = "experimental")]
    pub fn set_line_grid(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "lineGrid", value)
    }

    /// The property `line-height` of CSS.
    ///
    /// `attribute CSSOMString lineHeight`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/line-height) · [Specification](https://drafts.csswg.org/css-inline/#line-height-property)
    #[doc(alias = "lineHeight")]
    #[doc(alias = "line-height")]
    pub fn line_height(&self) -> String {
        property::get(self, "lineHeight")
    }

    /// Sets the property `line-height` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "lineHeight")]
    #[doc(alias = "line-height")]
    pub fn set_line_height(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "lineHeight", value)
    }

    /// The property `line-height-step` of CSS.
    ///
    /// `attribute CSSOMString lineHeightStep`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "lineHeightStep")]
    #[doc(alias = "line-height-step")]
    #[cfg(feature = "experimental")]
    pub fn line_height_step(&self) -> String {
        property::get(self, "lineHeightStep")
    }

    /// Sets the property `line-height-step` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "lineHeightStep")]
    #[doc(alias = "line-height-step")]
    #[cfg(feature = "experimental")]
    pub fn set_line_height_step(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "lineHeightStep", value)
    }

    /// The property `line-padding` of CSS.
    ///
    /// `attribute CSSOMString linePadding`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "linePadding")]
    #[doc(alias = "line-padding")]
    #[cfg(feature = "experimental")]
    pub fn line_padding(&self) -> String {
        property::get(self, "linePadding")
    }

    /// Sets the property `line-padding` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "linePadding")]
    #[doc(alias = "line-padding")]
    #[cfg(feature = "experimental")]
    pub fn set_line_padding(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "linePadding", value)
    }

    /// The property `line-snap` of CSS.
    ///
    /// `attribute CSSOMString lineSnap`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "lineSnap")]
    #[doc(alias = "line-snap")]
    #[cfg(feature = "experimental")]
    pub fn line_snap(&self) -> String {
        property::get(self, "lineSnap")
    }

    /// Sets the property `line-snap` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "lineSnap")]
    #[doc(alias = "line-snap")]
    #[cfg(feature = "experimental")]
    pub fn set_line_snap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "lineSnap", value)
    }

    /// The property `link-parameters` of CSS.
    ///
    /// `attribute CSSOMString linkParameters`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/link-parameters) · [Specification](https://drafts.csswg.org/css-link-params/#propdef-link-parameters)
    #[doc(alias = "linkParameters")]
    #[doc(alias = "link-parameters")]
    #[cfg(feature = "experimental")]
    pub fn link_parameters(&self) -> String {
        property::get(self, "linkParameters")
    }

    /// Sets the property `link-parameters` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "linkParameters")]
    #[doc(alias = "link-parameters")]
    #[cfg(feature = "experimental")]
    pub fn set_link_parameters(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "linkParameters", value)
    }

    /// The property `list-style` of CSS.
    ///
    /// `attribute CSSOMString listStyle`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/list-style) · [Specification](https://drafts.csswg.org/css-lists/#list-style-property)
    #[doc(alias = "listStyle")]
    #[doc(alias = "list-style")]
    pub fn list_style(&self) -> String {
        property::get(self, "listStyle")
    }

    /// Sets the property `list-style` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "listStyle")]
    #[doc(alias = "list-style")]
    pub fn set_list_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "listStyle", value)
    }

    /// The property `list-style-image` of CSS.
    ///
    /// `attribute CSSOMString listStyleImage`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/list-style-image) · [Specification](https://drafts.csswg.org/css-lists/#image-markers)
    #[doc(alias = "listStyleImage")]
    #[doc(alias = "list-style-image")]
    pub fn list_style_image(&self) -> String {
        property::get(self, "listStyleImage")
    }

    /// Sets the property `list-style-image` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "listStyleImage")]
    #[doc(alias = "list-style-image")]
    pub fn set_list_style_image(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "listStyleImage", value)
    }

    /// The property `list-style-position` of CSS.
    ///
    /// `attribute CSSOMString listStylePosition`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/list-style-position) · [Specification](https://drafts.csswg.org/css-lists/#list-style-position-property)
    #[doc(alias = "listStylePosition")]
    #[doc(alias = "list-style-position")]
    pub fn list_style_position(&self) -> String {
        property::get(self, "listStylePosition")
    }

    /// Sets the property `list-style-position` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "listStylePosition")]
    #[doc(alias = "list-style-position")]
    pub fn set_list_style_position(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "listStylePosition", value)
    }

    /// The property `list-style-type` of CSS.
    ///
    /// `attribute CSSOMString listStyleType`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/list-style-type) · [Specification](https://drafts.csswg.org/css-lists/#text-markers)
    #[doc(alias = "listStyleType")]
    #[doc(alias = "list-style-type")]
    pub fn list_style_type(&self) -> String {
        property::get(self, "listStyleType")
    }

    /// Sets the property `list-style-type` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "listStyleType")]
    #[doc(alias = "list-style-type")]
    pub fn set_list_style_type(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "listStyleType", value)
    }

    /// The property `margin` of CSS.
    ///
    /// `attribute CSSOMString margin`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin) · [Specification](https://drafts.csswg.org/css-box/#margin)
    pub fn margin(&self) -> String {
        property::get(self, "margin")
    }

    /// Sets the property `margin` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "margin")]
    pub fn set_margin(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "margin", value)
    }

    /// The property `margin-block` of CSS.
    ///
    /// `attribute CSSOMString marginBlock`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-block) · [Specification](https://drafts.csswg.org/css-logical/#propdef-margin-block)
    #[doc(alias = "marginBlock")]
    #[doc(alias = "margin-block")]
    pub fn margin_block(&self) -> String {
        property::get(self, "marginBlock")
    }

    /// Sets the property `margin-block` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "marginBlock")]
    #[doc(alias = "margin-block")]
    pub fn set_margin_block(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "marginBlock", value)
    }

    /// The property `margin-block-end` of CSS.
    ///
    /// `attribute CSSOMString marginBlockEnd`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-block-end) · [Specification](https://drafts.csswg.org/css-logical/#margin-properties)
    #[doc(alias = "marginBlockEnd")]
    #[doc(alias = "margin-block-end")]
    pub fn margin_block_end(&self) -> String {
        property::get(self, "marginBlockEnd")
    }

    /// Sets the property `margin-block-end` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "marginBlockEnd")]
    #[doc(alias = "margin-block-end")]
    pub fn set_margin_block_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "marginBlockEnd", value)
    }

    /// The property `margin-block-start` of CSS.
    ///
    /// `attribute CSSOMString marginBlockStart`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-block-start) · [Specification](https://drafts.csswg.org/css-logical/#margin-properties)
    #[doc(alias = "marginBlockStart")]
    #[doc(alias = "margin-block-start")]
    pub fn margin_block_start(&self) -> String {
        property::get(self, "marginBlockStart")
    }

    /// Sets the property `margin-block-start` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "marginBlockStart")]
    #[doc(alias = "margin-block-start")]
    pub fn set_margin_block_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "marginBlockStart", value)
    }

    /// The property `margin-bottom` of CSS.
    ///
    /// `attribute CSSOMString marginBottom`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-bottom) · [Specification](https://drafts.csswg.org/css-box/#margin-physical)
    #[doc(alias = "marginBottom")]
    #[doc(alias = "margin-bottom")]
    pub fn margin_bottom(&self) -> String {
        property::get(self, "marginBottom")
    }

    /// Sets the property `margin-bottom` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "marginBottom")]
    #[doc(alias = "margin-bottom")]
    pub fn set_margin_bottom(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "marginBottom", value)
    }

    /// The property `margin-break` of CSS.
    ///
    /// `attribute CSSOMString marginBreak`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "marginBreak")]
    #[doc(alias = "margin-break")]
    #[cfg(feature = "experimental")]
    pub fn margin_break(&self) -> String {
        property::get(self, "marginBreak")
    }

    /// Sets the property `margin-break` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "marginBreak")]
    #[doc(alias = "margin-break")]
    #[cfg(feature = "experimental")]
    pub fn set_margin_break(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "marginBreak", value)
    }

    /// The property `margin-inline` of CSS.
    ///
    /// `attribute CSSOMString marginInline`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-inline) · [Specification](https://drafts.csswg.org/css-logical/#propdef-margin-inline)
    #[doc(alias = "marginInline")]
    #[doc(alias = "margin-inline")]
    pub fn margin_inline(&self) -> String {
        property::get(self, "marginInline")
    }

    /// Sets the property `margin-inline` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "marginInline")]
    #[doc(alias = "margin-inline")]
    pub fn set_margin_inline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "marginInline", value)
    }

    /// The property `margin-inline-end` of CSS.
    ///
    /// `attribute CSSOMString marginInlineEnd`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-inline-end) · [Specification](https://drafts.csswg.org/css-logical/#margin-properties)
    #[doc(alias = "marginInlineEnd")]
    #[doc(alias = "margin-inline-end")]
    pub fn margin_inline_end(&self) -> String {
        property::get(self, "marginInlineEnd")
    }

    /// Sets the property `margin-inline-end` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "marginInlineEnd")]
    #[doc(alias = "margin-inline-end")]
    pub fn set_margin_inline_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "marginInlineEnd", value)
    }

    /// The property `margin-inline-start` of CSS.
    ///
    /// `attribute CSSOMString marginInlineStart`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-inline-start) · [Specification](https://drafts.csswg.org/css-logical/#margin-properties)
    #[doc(alias = "marginInlineStart")]
    #[doc(alias = "margin-inline-start")]
    pub fn margin_inline_start(&self) -> String {
        property::get(self, "marginInlineStart")
    }

    /// Sets the property `margin-inline-start` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "marginInlineStart")]
    #[doc(alias = "margin-inline-start")]
    pub fn set_margin_inline_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "marginInlineStart", value)
    }

    /// The property `margin-left` of CSS.
    ///
    /// `attribute CSSOMString marginLeft`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-left) · [Specification](https://drafts.csswg.org/css-box/#margin-physical)
    #[doc(alias = "marginLeft")]
    #[doc(alias = "margin-left")]
    pub fn margin_left(&self) -> String {
        property::get(self, "marginLeft")
    }

    /// Sets the property `margin-left` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "marginLeft")]
    #[doc(alias = "margin-left")]
    pub fn set_margin_left(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "marginLeft", value)
    }

    /// The property `margin-right` of CSS.
    ///
    /// `attribute CSSOMString marginRight`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-right) · [Specification](https://drafts.csswg.org/css-box/#margin-physical)
    #[doc(alias = "marginRight")]
    #[doc(alias = "margin-right")]
    pub fn margin_right(&self) -> String {
        property::get(self, "marginRight")
    }

    /// Sets the property `margin-right` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "marginRight")]
    #[doc(alias = "margin-right")]
    pub fn set_margin_right(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "marginRight", value)
    }

    /// The property `margin-top` of CSS.
    ///
    /// `attribute CSSOMString marginTop`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-top) · [Specification](https://drafts.csswg.org/css-box/#margin-physical)
    #[doc(alias = "marginTop")]
    #[doc(alias = "margin-top")]
    pub fn margin_top(&self) -> String {
        property::get(self, "marginTop")
    }

    /// Sets the property `margin-top` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "marginTop")]
    #[doc(alias = "margin-top")]
    pub fn set_margin_top(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "marginTop", value)
    }

    /// The property `margin-trim` of CSS.
    ///
    /// `attribute CSSOMString marginTrim`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-trim) · [Specification](https://drafts.csswg.org/css-box-4/#margin-trim)
    #[doc(alias = "marginTrim")]
    #[doc(alias = "margin-trim")]
    pub fn margin_trim(&self) -> String {
        property::get(self, "marginTrim")
    }

    /// Sets the property `margin-trim` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "marginTrim")]
    #[doc(alias = "margin-trim")]
    pub fn set_margin_trim(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "marginTrim", value)
    }

    /// The property `marker` of CSS.
    ///
    /// `attribute CSSOMString marker`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/marker) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#MarkerShorthand)
    pub fn marker(&self) -> String {
        property::get(self, "marker")
    }

    /// Sets the property `marker` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "marker")]
    pub fn set_marker(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "marker", value)
    }

    /// The property `marker-end` of CSS.
    ///
    /// `attribute CSSOMString markerEnd`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/marker-end) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#MarkerEndProperty)
    #[doc(alias = "markerEnd")]
    #[doc(alias = "marker-end")]
    pub fn marker_end(&self) -> String {
        property::get(self, "markerEnd")
    }

    /// Sets the property `marker-end` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "markerEnd")]
    #[doc(alias = "marker-end")]
    pub fn set_marker_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "markerEnd", value)
    }

    /// The property `marker-mid` of CSS.
    ///
    /// `attribute CSSOMString markerMid`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/marker-mid) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#MarkerMidProperty)
    #[doc(alias = "markerMid")]
    #[doc(alias = "marker-mid")]
    pub fn marker_mid(&self) -> String {
        property::get(self, "markerMid")
    }

    /// Sets the property `marker-mid` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "markerMid")]
    #[doc(alias = "marker-mid")]
    pub fn set_marker_mid(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "markerMid", value)
    }

    /// The property `marker-side` of CSS.
    ///
    /// `attribute CSSOMString markerSide`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "markerSide")]
    #[doc(alias = "marker-side")]
    #[cfg(feature = "experimental")]
    pub fn marker_side(&self) -> String {
        property::get(self, "markerSide")
    }

    /// Sets the property `marker-side` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "markerSide")]
    #[doc(alias = "marker-side")]
    #[cfg(feature = "experimental")]
    pub fn set_marker_side(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "markerSide", value)
    }

    /// The property `marker-start` of CSS.
    ///
    /// `attribute CSSOMString markerStart`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/marker-start) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#MarkerStartProperty)
    #[doc(alias = "markerStart")]
    #[doc(alias = "marker-start")]
    pub fn marker_start(&self) -> String {
        property::get(self, "markerStart")
    }

    /// Sets the property `marker-start` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "markerStart")]
    #[doc(alias = "marker-start")]
    pub fn set_marker_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "markerStart", value)
    }

    /// The property `mask` of CSS.
    ///
    /// `attribute CSSOMString mask`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask) · [Specification](https://drafts.csswg.org/css-masking/#the-mask)
    pub fn mask(&self) -> String {
        property::get(self, "mask")
    }

    /// Sets the property `mask` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "mask")]
    pub fn set_mask(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "mask", value)
    }

    /// The property `mask-border` of CSS.
    ///
    /// `attribute CSSOMString maskBorder`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border)
    #[doc(alias = "maskBorder")]
    #[doc(alias = "mask-border")]
    #[cfg(feature = "experimental")]
    pub fn mask_border(&self) -> String {
        property::get(self, "maskBorder")
    }

    /// Sets the property `mask-border` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maskBorder")]
    #[doc(alias = "mask-border")]
    #[cfg(feature = "experimental")]
    pub fn set_mask_border(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maskBorder", value)
    }

    /// The property `mask-border-mode` of CSS.
    ///
    /// `attribute CSSOMString maskBorderMode`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "maskBorderMode")]
    #[doc(alias = "mask-border-mode")]
    #[cfg(feature = "experimental")]
    pub fn mask_border_mode(&self) -> String {
        property::get(self, "maskBorderMode")
    }

    /// Sets the property `mask-border-mode` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maskBorderMode")]
    #[doc(alias = "mask-border-mode")]
    #[cfg(feature = "experimental")]
    pub fn set_mask_border_mode(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maskBorderMode", value)
    }

    /// The property `mask-border-outset` of CSS.
    ///
    /// `attribute CSSOMString maskBorderOutset`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-outset) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-outset)
    #[doc(alias = "maskBorderOutset")]
    #[doc(alias = "mask-border-outset")]
    #[cfg(feature = "experimental")]
    pub fn mask_border_outset(&self) -> String {
        property::get(self, "maskBorderOutset")
    }

    /// Sets the property `mask-border-outset` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maskBorderOutset")]
    #[doc(alias = "mask-border-outset")]
    #[cfg(feature = "experimental")]
    pub fn set_mask_border_outset(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maskBorderOutset", value)
    }

    /// The property `mask-border-repeat` of CSS.
    ///
    /// `attribute CSSOMString maskBorderRepeat`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-repeat) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-repeat)
    #[doc(alias = "maskBorderRepeat")]
    #[doc(alias = "mask-border-repeat")]
    #[cfg(feature = "experimental")]
    pub fn mask_border_repeat(&self) -> String {
        property::get(self, "maskBorderRepeat")
    }

    /// Sets the property `mask-border-repeat` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maskBorderRepeat")]
    #[doc(alias = "mask-border-repeat")]
    #[cfg(feature = "experimental")]
    pub fn set_mask_border_repeat(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maskBorderRepeat", value)
    }

    /// The property `mask-border-slice` of CSS.
    ///
    /// `attribute CSSOMString maskBorderSlice`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-slice) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-slice)
    #[doc(alias = "maskBorderSlice")]
    #[doc(alias = "mask-border-slice")]
    #[cfg(feature = "experimental")]
    pub fn mask_border_slice(&self) -> String {
        property::get(self, "maskBorderSlice")
    }

    /// Sets the property `mask-border-slice` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maskBorderSlice")]
    #[doc(alias = "mask-border-slice")]
    #[cfg(feature = "experimental")]
    pub fn set_mask_border_slice(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maskBorderSlice", value)
    }

    /// The property `mask-border-source` of CSS.
    ///
    /// `attribute CSSOMString maskBorderSource`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-source) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-source)
    #[doc(alias = "maskBorderSource")]
    #[doc(alias = "mask-border-source")]
    #[cfg(feature = "experimental")]
    pub fn mask_border_source(&self) -> String {
        property::get(self, "maskBorderSource")
    }

    /// Sets the property `mask-border-source` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maskBorderSource")]
    #[doc(alias = "mask-border-source")]
    #[cfg(feature = "experimental")]
    pub fn set_mask_border_source(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maskBorderSource", value)
    }

    /// The property `mask-border-width` of CSS.
    ///
    /// `attribute CSSOMString maskBorderWidth`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-width) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-width)
    #[doc(alias = "maskBorderWidth")]
    #[doc(alias = "mask-border-width")]
    #[cfg(feature = "experimental")]
    pub fn mask_border_width(&self) -> String {
        property::get(self, "maskBorderWidth")
    }

    /// Sets the property `mask-border-width` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maskBorderWidth")]
    #[doc(alias = "mask-border-width")]
    #[cfg(feature = "experimental")]
    pub fn set_mask_border_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maskBorderWidth", value)
    }

    /// The property `mask-clip` of CSS.
    ///
    /// `attribute CSSOMString maskClip`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-clip) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-clip)
    #[doc(alias = "maskClip")]
    #[doc(alias = "mask-clip")]
    pub fn mask_clip(&self) -> String {
        property::get(self, "maskClip")
    }

    /// Sets the property `mask-clip` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maskClip")]
    #[doc(alias = "mask-clip")]
    pub fn set_mask_clip(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maskClip", value)
    }

    /// The property `mask-composite` of CSS.
    ///
    /// `attribute CSSOMString maskComposite`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-composite) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-composite)
    #[doc(alias = "maskComposite")]
    #[doc(alias = "mask-composite")]
    pub fn mask_composite(&self) -> String {
        property::get(self, "maskComposite")
    }

    /// Sets the property `mask-composite` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maskComposite")]
    #[doc(alias = "mask-composite")]
    pub fn set_mask_composite(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maskComposite", value)
    }

    /// The property `mask-image` of CSS.
    ///
    /// `attribute CSSOMString maskImage`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-image) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-image)
    #[doc(alias = "maskImage")]
    #[doc(alias = "mask-image")]
    pub fn mask_image(&self) -> String {
        property::get(self, "maskImage")
    }

    /// Sets the property `mask-image` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maskImage")]
    #[doc(alias = "mask-image")]
    pub fn set_mask_image(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maskImage", value)
    }

    /// The property `mask-mode` of CSS.
    ///
    /// `attribute CSSOMString maskMode`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-mode) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-mode)
    #[doc(alias = "maskMode")]
    #[doc(alias = "mask-mode")]
    pub fn mask_mode(&self) -> String {
        property::get(self, "maskMode")
    }

    /// Sets the property `mask-mode` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maskMode")]
    #[doc(alias = "mask-mode")]
    pub fn set_mask_mode(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maskMode", value)
    }

    /// The property `mask-origin` of CSS.
    ///
    /// `attribute CSSOMString maskOrigin`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-origin) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-origin)
    #[doc(alias = "maskOrigin")]
    #[doc(alias = "mask-origin")]
    pub fn mask_origin(&self) -> String {
        property::get(self, "maskOrigin")
    }

    /// Sets the property `mask-origin` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maskOrigin")]
    #[doc(alias = "mask-origin")]
    pub fn set_mask_origin(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maskOrigin", value)
    }

    /// The property `mask-position` of CSS.
    ///
    /// `attribute CSSOMString maskPosition`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-position) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-position)
    #[doc(alias = "maskPosition")]
    #[doc(alias = "mask-position")]
    pub fn mask_position(&self) -> String {
        property::get(self, "maskPosition")
    }

    /// Sets the property `mask-position` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maskPosition")]
    #[doc(alias = "mask-position")]
    pub fn set_mask_position(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maskPosition", value)
    }

    /// The property `mask-repeat` of CSS.
    ///
    /// `attribute CSSOMString maskRepeat`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-repeat) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-repeat)
    #[doc(alias = "maskRepeat")]
    #[doc(alias = "mask-repeat")]
    pub fn mask_repeat(&self) -> String {
        property::get(self, "maskRepeat")
    }

    /// Sets the property `mask-repeat` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maskRepeat")]
    #[doc(alias = "mask-repeat")]
    pub fn set_mask_repeat(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maskRepeat", value)
    }

    /// The property `mask-size` of CSS.
    ///
    /// `attribute CSSOMString maskSize`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-size) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-size)
    #[doc(alias = "maskSize")]
    #[doc(alias = "mask-size")]
    pub fn mask_size(&self) -> String {
        property::get(self, "maskSize")
    }

    /// Sets the property `mask-size` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maskSize")]
    #[doc(alias = "mask-size")]
    pub fn set_mask_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maskSize", value)
    }

    /// The property `mask-type` of CSS.
    ///
    /// `attribute CSSOMString maskType`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-type) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-type)
    #[doc(alias = "maskType")]
    #[doc(alias = "mask-type")]
    pub fn mask_type(&self) -> String {
        property::get(self, "maskType")
    }

    /// Sets the property `mask-type` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maskType")]
    #[doc(alias = "mask-type")]
    pub fn set_mask_type(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maskType", value)
    }

    /// The property `math-depth` of CSS.
    ///
    /// `attribute CSSOMString mathDepth`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/math-depth) · [Specification](https://w3c.github.io/mathml-core/#the-math-script-level-property)
    #[doc(alias = "mathDepth")]
    #[doc(alias = "math-depth")]
    pub fn math_depth(&self) -> String {
        property::get(self, "mathDepth")
    }

    /// Sets the property `math-depth` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "mathDepth")]
    #[doc(alias = "math-depth")]
    pub fn set_math_depth(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "mathDepth", value)
    }

    /// The property `math-shift` of CSS.
    ///
    /// `attribute CSSOMString mathShift`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/math-shift) · [Specification](https://w3c.github.io/mathml-core/#the-math-shift)
    #[doc(alias = "mathShift")]
    #[doc(alias = "math-shift")]
    pub fn math_shift(&self) -> String {
        property::get(self, "mathShift")
    }

    /// Sets the property `math-shift` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "mathShift")]
    #[doc(alias = "math-shift")]
    pub fn set_math_shift(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "mathShift", value)
    }

    /// The property `math-style` of CSS.
    ///
    /// `attribute CSSOMString mathStyle`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2023-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/math-style) · [Specification](https://w3c.github.io/mathml-core/#the-math-style-property)
    #[doc(alias = "mathStyle")]
    #[doc(alias = "math-style")]
    pub fn math_style(&self) -> String {
        property::get(self, "mathStyle")
    }

    /// Sets the property `math-style` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "mathStyle")]
    #[doc(alias = "math-style")]
    pub fn set_math_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "mathStyle", value)
    }

    /// The property `max-block-size` of CSS.
    ///
    /// `attribute CSSOMString maxBlockSize`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/max-block-size) · [Specification](https://drafts.csswg.org/css-logical/#propdef-max-block-size)
    #[doc(alias = "maxBlockSize")]
    #[doc(alias = "max-block-size")]
    pub fn max_block_size(&self) -> String {
        property::get(self, "maxBlockSize")
    }

    /// Sets the property `max-block-size` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maxBlockSize")]
    #[doc(alias = "max-block-size")]
    pub fn set_max_block_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maxBlockSize", value)
    }

    /// The property `max-height` of CSS.
    ///
    /// `attribute CSSOMString maxHeight`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/max-height) · [Specification](https://drafts.csswg.org/css-sizing/#sizing-values)
    #[doc(alias = "maxHeight")]
    #[doc(alias = "max-height")]
    pub fn max_height(&self) -> String {
        property::get(self, "maxHeight")
    }

    /// Sets the property `max-height` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maxHeight")]
    #[doc(alias = "max-height")]
    pub fn set_max_height(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maxHeight", value)
    }

    /// The property `max-inline-size` of CSS.
    ///
    /// `attribute CSSOMString maxInlineSize`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/max-inline-size) · [Specification](https://drafts.csswg.org/css-logical/#propdef-max-inline-size)
    #[doc(alias = "maxInlineSize")]
    #[doc(alias = "max-inline-size")]
    pub fn max_inline_size(&self) -> String {
        property::get(self, "maxInlineSize")
    }

    /// Sets the property `max-inline-size` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maxInlineSize")]
    #[doc(alias = "max-inline-size")]
    pub fn set_max_inline_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maxInlineSize", value)
    }

    /// The property `max-lines` of CSS.
    ///
    /// `attribute CSSOMString maxLines`
    ///
    /// Features `css-properties` and `experimental`. [Specification](https://drafts.csswg.org/css-overflow-4/#propdef-max-lines)
    #[doc(alias = "maxLines")]
    #[doc(alias = "max-lines")]
    #[cfg(feature = "experimental")]
    pub fn max_lines(&self) -> String {
        property::get(self, "maxLines")
    }

    /// Sets the property `max-lines` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maxLines")]
    #[doc(alias = "max-lines")]
    #[cfg(feature = "experimental")]
    pub fn set_max_lines(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maxLines", value)
    }

    /// The property `max-size` of CSS.
    ///
    /// `attribute CSSOMString maxSize`
    ///
    /// Features `css-properties` and `experimental`. [Specification](https://drafts.csswg.org/css-sizing-4/#propdef-max-size)
    #[doc(alias = "maxSize")]
    #[doc(alias = "max-size")]
    #[cfg(feature = "experimental")]
    pub fn max_size(&self) -> String {
        property::get(self, "maxSize")
    }

    /// Sets the property `max-size` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maxSize")]
    #[doc(alias = "max-size")]
    #[cfg(feature = "experimental")]
    pub fn set_max_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maxSize", value)
    }

    /// The property `max-width` of CSS.
    ///
    /// `attribute CSSOMString maxWidth`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/max-width) · [Specification](https://drafts.csswg.org/css-sizing/#sizing-values)
    #[doc(alias = "maxWidth")]
    #[doc(alias = "max-width")]
    pub fn max_width(&self) -> String {
        property::get(self, "maxWidth")
    }

    /// Sets the property `max-width` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maxWidth")]
    #[doc(alias = "max-width")]
    pub fn set_max_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maxWidth", value)
    }

    /// The property `min-block-size` of CSS.
    ///
    /// `attribute CSSOMString minBlockSize`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/min-block-size) · [Specification](https://drafts.csswg.org/css-logical/#propdef-min-block-size)
    #[doc(alias = "minBlockSize")]
    #[doc(alias = "min-block-size")]
    pub fn min_block_size(&self) -> String {
        property::get(self, "minBlockSize")
    }

    /// Sets the property `min-block-size` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "minBlockSize")]
    #[doc(alias = "min-block-size")]
    pub fn set_min_block_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "minBlockSize", value)
    }

    /// The property `min-height` of CSS.
    ///
    /// `attribute CSSOMString minHeight`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/min-height) · [Specification](https://drafts.csswg.org/css-sizing/#sizing-values)
    #[doc(alias = "minHeight")]
    #[doc(alias = "min-height")]
    pub fn min_height(&self) -> String {
        property::get(self, "minHeight")
    }

    /// Sets the property `min-height` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "minHeight")]
    #[doc(alias = "min-height")]
    pub fn set_min_height(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "minHeight", value)
    }

    /// The property `min-inline-size` of CSS.
    ///
    /// `attribute CSSOMString minInlineSize`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/min-inline-size) · [Specification](https://drafts.csswg.org/css-logical/#propdef-min-inline-size)
    #[doc(alias = "minInlineSize")]
    #[doc(alias = "min-inline-size")]
    pub fn min_inline_size(&self) -> String {
        property::get(self, "minInlineSize")
    }

    /// Sets the property `min-inline-size` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "minInlineSize")]
    #[doc(alias = "min-inline-size")]
    pub fn set_min_inline_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "minInlineSize", value)
    }

    /// The property `min-intrinsic-sizing` of CSS.
    ///
    /// `attribute CSSOMString minIntrinsicSizing`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "minIntrinsicSizing")]
    #[doc(alias = "min-intrinsic-sizing")]
    #[cfg(feature = "experimental")]
    pub fn min_intrinsic_sizing(&self) -> String {
        property::get(self, "minIntrinsicSizing")
    }

    /// Sets the property `min-intrinsic-sizing` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "minIntrinsicSizing")]
    #[doc(alias = "min-intrinsic-sizing")]
    #[cfg(feature = "experimental")]
    pub fn set_min_intrinsic_sizing(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "minIntrinsicSizing", value)
    }

    /// The property `min-size` of CSS.
    ///
    /// `attribute CSSOMString minSize`
    ///
    /// Features `css-properties` and `experimental`. [Specification](https://drafts.csswg.org/css-sizing-4/#propdef-min-size)
    #[doc(alias = "minSize")]
    #[doc(alias = "min-size")]
    #[cfg(feature = "experimental")]
    pub fn min_size(&self) -> String {
        property::get(self, "minSize")
    }

    /// Sets the property `min-size` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "minSize")]
    #[doc(alias = "min-size")]
    #[cfg(feature = "experimental")]
    pub fn set_min_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "minSize", value)
    }

    /// The property `min-width` of CSS.
    ///
    /// `attribute CSSOMString minWidth`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/min-width) · [Specification](https://drafts.csswg.org/css-sizing/#sizing-values)
    #[doc(alias = "minWidth")]
    #[doc(alias = "min-width")]
    pub fn min_width(&self) -> String {
        property::get(self, "minWidth")
    }

    /// Sets the property `min-width` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "minWidth")]
    #[doc(alias = "min-width")]
    pub fn set_min_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "minWidth", value)
    }

    /// The property `mix-blend-mode` of CSS.
    ///
    /// `attribute CSSOMString mixBlendMode`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mix-blend-mode) · [Specification](https://drafts.csswg.org/compositing/#mix-blend-mode)
    #[doc(alias = "mixBlendMode")]
    #[doc(alias = "mix-blend-mode")]
    pub fn mix_blend_mode(&self) -> String {
        property::get(self, "mixBlendMode")
    }

    /// Sets the property `mix-blend-mode` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "mixBlendMode")]
    #[doc(alias = "mix-blend-mode")]
    pub fn set_mix_blend_mode(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "mixBlendMode", value)
    }

    /// The property `nav-down` of CSS.
    ///
    /// `attribute CSSOMString navDown`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "navDown")]
    #[doc(alias = "nav-down")]
    #[cfg(feature = "experimental")]
    pub fn nav_down(&self) -> String {
        property::get(self, "navDown")
    }

    /// Sets the property `nav-down` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "navDown")]
    #[doc(alias = "nav-down")]
    #[cfg(feature = "experimental")]
    pub fn set_nav_down(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "navDown", value)
    }

    /// The property `nav-left` of CSS.
    ///
    /// `attribute CSSOMString navLeft`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "navLeft")]
    #[doc(alias = "nav-left")]
    #[cfg(feature = "experimental")]
    pub fn nav_left(&self) -> String {
        property::get(self, "navLeft")
    }

    /// Sets the property `nav-left` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "navLeft")]
    #[doc(alias = "nav-left")]
    #[cfg(feature = "experimental")]
    pub fn set_nav_left(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "navLeft", value)
    }

    /// The property `nav-right` of CSS.
    ///
    /// `attribute CSSOMString navRight`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "navRight")]
    #[doc(alias = "nav-right")]
    #[cfg(feature = "experimental")]
    pub fn nav_right(&self) -> String {
        property::get(self, "navRight")
    }

    /// Sets the property `nav-right` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "navRight")]
    #[doc(alias = "nav-right")]
    #[cfg(feature = "experimental")]
    pub fn set_nav_right(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "navRight", value)
    }

    /// The property `nav-up` of CSS.
    ///
    /// `attribute CSSOMString navUp`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "navUp")]
    #[doc(alias = "nav-up")]
    #[cfg(feature = "experimental")]
    pub fn nav_up(&self) -> String {
        property::get(self, "navUp")
    }

    /// Sets the property `nav-up` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "navUp")]
    #[doc(alias = "nav-up")]
    #[cfg(feature = "experimental")]
    pub fn set_nav_up(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "navUp", value)
    }

    /// The property `object-fit` of CSS.
    ///
    /// `attribute CSSOMString objectFit`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/object-fit) · [Specification](https://drafts.csswg.org/css-images/#the-object-fit)
    #[doc(alias = "objectFit")]
    #[doc(alias = "object-fit")]
    pub fn object_fit(&self) -> String {
        property::get(self, "objectFit")
    }

    /// Sets the property `object-fit` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "objectFit")]
    #[doc(alias = "object-fit")]
    pub fn set_object_fit(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "objectFit", value)
    }

    /// The property `object-position` of CSS.
    ///
    /// `attribute CSSOMString objectPosition`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/object-position) · [Specification](https://drafts.csswg.org/css-images/#the-object-position)
    #[doc(alias = "objectPosition")]
    #[doc(alias = "object-position")]
    pub fn object_position(&self) -> String {
        property::get(self, "objectPosition")
    }

    /// Sets the property `object-position` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "objectPosition")]
    #[doc(alias = "object-position")]
    pub fn set_object_position(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "objectPosition", value)
    }

    /// The property `object-view-box` of CSS.
    ///
    /// `attribute CSSOMString objectViewBox`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/object-view-box) · [Specification](https://drafts.csswg.org/css-images-5/#propdef-object-view-box)
    #[doc(alias = "objectViewBox")]
    #[doc(alias = "object-view-box")]
    pub fn object_view_box(&self) -> String {
        property::get(self, "objectViewBox")
    }

    /// Sets the property `object-view-box` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "objectViewBox")]
    #[doc(alias = "object-view-box")]
    pub fn set_object_view_box(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "objectViewBox", value)
    }

    /// The property `offset` of CSS.
    ///
    /// `attribute CSSOMString offset`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/offset) · [Specification](https://drafts.csswg.org/motion/#offset-shorthand)
    pub fn offset(&self) -> String {
        property::get(self, "offset")
    }

    /// Sets the property `offset` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "offset")]
    pub fn set_offset(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "offset", value)
    }

    /// The property `offset-anchor` of CSS.
    ///
    /// `attribute CSSOMString offsetAnchor`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2023-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/offset-anchor) · [Specification](https://drafts.csswg.org/motion/#offset-anchor-property)
    #[doc(alias = "offsetAnchor")]
    #[doc(alias = "offset-anchor")]
    pub fn offset_anchor(&self) -> String {
        property::get(self, "offsetAnchor")
    }

    /// Sets the property `offset-anchor` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "offsetAnchor")]
    #[doc(alias = "offset-anchor")]
    pub fn set_offset_anchor(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "offsetAnchor", value)
    }

    /// The property `offset-distance` of CSS.
    ///
    /// `attribute CSSOMString offsetDistance`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/offset-distance) · [Specification](https://drafts.csswg.org/motion/#offset-distance-property)
    #[doc(alias = "offsetDistance")]
    #[doc(alias = "offset-distance")]
    pub fn offset_distance(&self) -> String {
        property::get(self, "offsetDistance")
    }

    /// Sets the property `offset-distance` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "offsetDistance")]
    #[doc(alias = "offset-distance")]
    pub fn set_offset_distance(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "offsetDistance", value)
    }

    /// The property `offset-path` of CSS.
    ///
    /// `attribute CSSOMString offsetPath`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/offset-path) · [Specification](https://drafts.csswg.org/motion/#offset-path-property)
    #[doc(alias = "offsetPath")]
    #[doc(alias = "offset-path")]
    pub fn offset_path(&self) -> String {
        property::get(self, "offsetPath")
    }

    /// Sets the property `offset-path` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "offsetPath")]
    #[doc(alias = "offset-path")]
    pub fn set_offset_path(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "offsetPath", value)
    }

    /// The property `offset-position` of CSS.
    ///
    /// `attribute CSSOMString offsetPosition`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2024-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/offset-position) · [Specification](https://drafts.csswg.org/motion/#offset-position-property)
    #[doc(alias = "offsetPosition")]
    #[doc(alias = "offset-position")]
    pub fn offset_position(&self) -> String {
        property::get(self, "offsetPosition")
    }

    /// Sets the property `offset-position` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "offsetPosition")]
    #[doc(alias = "offset-position")]
    pub fn set_offset_position(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "offsetPosition", value)
    }

    /// The property `offset-rotate` of CSS.
    ///
    /// `attribute CSSOMString offsetRotate`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/offset-rotate) · [Specification](https://drafts.csswg.org/motion/#offset-rotate-property)
    #[doc(alias = "offsetRotate")]
    #[doc(alias = "offset-rotate")]
    pub fn offset_rotate(&self) -> String {
        property::get(self, "offsetRotate")
    }

    /// Sets the property `offset-rotate` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "offsetRotate")]
    #[doc(alias = "offset-rotate")]
    pub fn set_offset_rotate(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "offsetRotate", value)
    }

    /// The property `opacity` of CSS.
    ///
    /// `attribute CSSOMString opacity`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/opacity) · [Specification](https://drafts.csswg.org/css-color/#propdef-opacity)
    pub fn opacity(&self) -> String {
        property::get(self, "opacity")
    }

    /// Sets the property `opacity` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "opacity")]
    pub fn set_opacity(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "opacity", value)
    }

    /// The property `order` of CSS.
    ///
    /// `attribute CSSOMString order`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/order) · [Specification](https://drafts.csswg.org/css-display/#order-property)
    pub fn order(&self) -> String {
        property::get(self, "order")
    }

    /// Sets the property `order` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "order")]
    pub fn set_order(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "order", value)
    }

    /// The property `orphans` of CSS.
    ///
    /// `attribute CSSOMString orphans`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/orphans) · [Specification](https://drafts.csswg.org/css-break/#widows-orphans)
    pub fn orphans(&self) -> String {
        property::get(self, "orphans")
    }

    /// Sets the property `orphans` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "orphans")]
    pub fn set_orphans(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "orphans", value)
    }

    /// The property `outline` of CSS.
    ///
    /// `attribute CSSOMString outline`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/outline) · [Specification](https://drafts.csswg.org/css-ui/#outline)
    pub fn outline(&self) -> String {
        property::get(self, "outline")
    }

    /// Sets the property `outline` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "outline")]
    pub fn set_outline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "outline", value)
    }

    /// The property `outline-color` of CSS.
    ///
    /// `attribute CSSOMString outlineColor`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/outline-color) · [Specification](https://drafts.csswg.org/css-ui/#outline-color)
    #[doc(alias = "outlineColor")]
    #[doc(alias = "outline-color")]
    pub fn outline_color(&self) -> String {
        property::get(self, "outlineColor")
    }

    /// Sets the property `outline-color` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "outlineColor")]
    #[doc(alias = "outline-color")]
    pub fn set_outline_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "outlineColor", value)
    }

    /// The property `outline-offset` of CSS.
    ///
    /// `attribute CSSOMString outlineOffset`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/outline-offset) · [Specification](https://drafts.csswg.org/css-ui/#outline-offset)
    #[doc(alias = "outlineOffset")]
    #[doc(alias = "outline-offset")]
    pub fn outline_offset(&self) -> String {
        property::get(self, "outlineOffset")
    }

    /// Sets the property `outline-offset` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "outlineOffset")]
    #[doc(alias = "outline-offset")]
    pub fn set_outline_offset(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "outlineOffset", value)
    }

    /// The property `outline-style` of CSS.
    ///
    /// `attribute CSSOMString outlineStyle`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/outline-style) · [Specification](https://drafts.csswg.org/css-ui/#outline-style)
    #[doc(alias = "outlineStyle")]
    #[doc(alias = "outline-style")]
    pub fn outline_style(&self) -> String {
        property::get(self, "outlineStyle")
    }

    /// Sets the property `outline-style` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "outlineStyle")]
    #[doc(alias = "outline-style")]
    pub fn set_outline_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "outlineStyle", value)
    }

    /// The property `outline-width` of CSS.
    ///
    /// `attribute CSSOMString outlineWidth`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/outline-width) · [Specification](https://drafts.csswg.org/css-ui/#outline-width)
    #[doc(alias = "outlineWidth")]
    #[doc(alias = "outline-width")]
    pub fn outline_width(&self) -> String {
        property::get(self, "outlineWidth")
    }

    /// Sets the property `outline-width` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "outlineWidth")]
    #[doc(alias = "outline-width")]
    pub fn set_outline_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "outlineWidth", value)
    }

    /// The property `overflow` of CSS.
    ///
    /// `attribute CSSOMString overflow`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overflow) · [Specification](https://drafts.csswg.org/css-overflow/#propdef-overflow)
    pub fn overflow(&self) -> String {
        property::get(self, "overflow")
    }

    /// Sets the property `overflow` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overflow")]
    pub fn set_overflow(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overflow", value)
    }

    /// The property `overflow-anchor` of CSS.
    ///
    /// `attribute CSSOMString overflowAnchor`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2026-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overflow-anchor) · [Specification](https://drafts.csswg.org/css-scroll-anchoring/#exclusion-api)
    #[doc(alias = "overflowAnchor")]
    #[doc(alias = "overflow-anchor")]
    pub fn overflow_anchor(&self) -> String {
        property::get(self, "overflowAnchor")
    }

    /// Sets the property `overflow-anchor` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overflowAnchor")]
    #[doc(alias = "overflow-anchor")]
    pub fn set_overflow_anchor(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overflowAnchor", value)
    }

    /// The property `overflow-block` of CSS.
    ///
    /// `attribute CSSOMString overflowBlock`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overflow-block) · [Specification](https://drafts.csswg.org/css-overflow/#overflow-control)
    #[doc(alias = "overflowBlock")]
    #[doc(alias = "overflow-block")]
    pub fn overflow_block(&self) -> String {
        property::get(self, "overflowBlock")
    }

    /// Sets the property `overflow-block` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overflowBlock")]
    #[doc(alias = "overflow-block")]
    pub fn set_overflow_block(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overflowBlock", value)
    }

    /// The property `overflow-clip-margin` of CSS.
    ///
    /// `attribute CSSOMString overflowClipMargin`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overflow-clip-margin) · [Specification](https://drafts.csswg.org/css-overflow/#overflow-clip-margin)
    #[doc(alias = "overflowClipMargin")]
    #[doc(alias = "overflow-clip-margin")]
    pub fn overflow_clip_margin(&self) -> String {
        property::get(self, "overflowClipMargin")
    }

    /// Sets the property `overflow-clip-margin` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overflowClipMargin")]
    #[doc(alias = "overflow-clip-margin")]
    pub fn set_overflow_clip_margin(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overflowClipMargin", value)
    }

    /// The property `overflow-clip-margin-block` of CSS.
    ///
    /// `attribute CSSOMString overflowClipMarginBlock`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "overflowClipMarginBlock")]
    #[doc(alias = "overflow-clip-margin-block")]
    #[cfg(feature = "experimental")]
    pub fn overflow_clip_margin_block(&self) -> String {
        property::get(self, "overflowClipMarginBlock")
    }

    /// Sets the property `overflow-clip-margin-block` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overflowClipMarginBlock")]
    #[doc(alias = "overflow-clip-margin-block")]
    #[cfg(feature = "experimental")]
    pub fn set_overflow_clip_margin_block(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overflowClipMarginBlock", value)
    }

    /// The property `overflow-clip-margin-block-end` of CSS.
    ///
    /// `attribute CSSOMString overflowClipMarginBlockEnd`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "overflowClipMarginBlockEnd")]
    #[doc(alias = "overflow-clip-margin-block-end")]
    #[cfg(feature = "experimental")]
    pub fn overflow_clip_margin_block_end(&self) -> String {
        property::get(self, "overflowClipMarginBlockEnd")
    }

    /// Sets the property `overflow-clip-margin-block-end` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overflowClipMarginBlockEnd")]
    #[doc(alias = "overflow-clip-margin-block-end")]
    #[cfg(feature = "experimental")]
    pub fn set_overflow_clip_margin_block_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overflowClipMarginBlockEnd", value)
    }

    /// The property `overflow-clip-margin-block-start` of CSS.
    ///
    /// `attribute CSSOMString overflowClipMarginBlockStart`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "overflowClipMarginBlockStart")]
    #[doc(alias = "overflow-clip-margin-block-start")]
    #[cfg(feature = "experimental")]
    pub fn overflow_clip_margin_block_start(&self) -> String {
        property::get(self, "overflowClipMarginBlockStart")
    }

    /// Sets the property `overflow-clip-margin-block-start` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overflowClipMarginBlockStart")]
    #[doc(alias = "overflow-clip-margin-block-start")]
    #[cfg(feature = "experimental")]
    pub fn set_overflow_clip_margin_block_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overflowClipMarginBlockStart", value)
    }

    /// The property `overflow-clip-margin-bottom` of CSS.
    ///
    /// `attribute CSSOMString overflowClipMarginBottom`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "overflowClipMarginBottom")]
    #[doc(alias = "overflow-clip-margin-bottom")]
    #[cfg(feature = "experimental")]
    pub fn overflow_clip_margin_bottom(&self) -> String {
        property::get(self, "overflowClipMarginBottom")
    }

    /// Sets the property `overflow-clip-margin-bottom` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overflowClipMarginBottom")]
    #[doc(alias = "overflow-clip-margin-bottom")]
    #[cfg(feature = "experimental")]
    pub fn set_overflow_clip_margin_bottom(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overflowClipMarginBottom", value)
    }

    /// The property `overflow-clip-margin-inline` of CSS.
    ///
    /// `attribute CSSOMString overflowClipMarginInline`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "overflowClipMarginInline")]
    #[doc(alias = "overflow-clip-margin-inline")]
    #[cfg(feature = "experimental")]
    pub fn overflow_clip_margin_inline(&self) -> String {
        property::get(self, "overflowClipMarginInline")
    }

    /// Sets the property `overflow-clip-margin-inline` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overflowClipMarginInline")]
    #[doc(alias = "overflow-clip-margin-inline")]
    #[cfg(feature = "experimental")]
    pub fn set_overflow_clip_margin_inline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overflowClipMarginInline", value)
    }

    /// The property `overflow-clip-margin-inline-end` of CSS.
    ///
    /// `attribute CSSOMString overflowClipMarginInlineEnd`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "overflowClipMarginInlineEnd")]
    #[doc(alias = "overflow-clip-margin-inline-end")]
    #[cfg(feature = "experimental")]
    pub fn overflow_clip_margin_inline_end(&self) -> String {
        property::get(self, "overflowClipMarginInlineEnd")
    }

    /// Sets the property `overflow-clip-margin-inline-end` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overflowClipMarginInlineEnd")]
    #[doc(alias = "overflow-clip-margin-inline-end")]
    #[cfg(feature = "experimental")]
    pub fn set_overflow_clip_margin_inline_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overflowClipMarginInlineEnd", value)
    }

    /// The property `overflow-clip-margin-inline-start` of CSS.
    ///
    /// `attribute CSSOMString overflowClipMarginInlineStart`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "overflowClipMarginInlineStart")]
    #[doc(alias = "overflow-clip-margin-inline-start")]
    #[cfg(feature = "experimental")]
    pub fn overflow_clip_margin_inline_start(&self) -> String {
        property::get(self, "overflowClipMarginInlineStart")
    }

    /// Sets the property `overflow-clip-margin-inline-start` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overflowClipMarginInlineStart")]
    #[doc(alias = "overflow-clip-margin-inline-start")]
    #[cfg(feature = "experimental")]
    pub fn set_overflow_clip_margin_inline_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overflowClipMarginInlineStart", value)
    }

    /// The property `overflow-clip-margin-left` of CSS.
    ///
    /// `attribute CSSOMString overflowClipMarginLeft`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "overflowClipMarginLeft")]
    #[doc(alias = "overflow-clip-margin-left")]
    #[cfg(feature = "experimental")]
    pub fn overflow_clip_margin_left(&self) -> String {
        property::get(self, "overflowClipMarginLeft")
    }

    /// Sets the property `overflow-clip-margin-left` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overflowClipMarginLeft")]
    #[doc(alias = "overflow-clip-margin-left")]
    #[cfg(feature = "experimental")]
    pub fn set_overflow_clip_margin_left(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overflowClipMarginLeft", value)
    }

    /// The property `overflow-clip-margin-right` of CSS.
    ///
    /// `attribute CSSOMString overflowClipMarginRight`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "overflowClipMarginRight")]
    #[doc(alias = "overflow-clip-margin-right")]
    #[cfg(feature = "experimental")]
    pub fn overflow_clip_margin_right(&self) -> String {
        property::get(self, "overflowClipMarginRight")
    }

    /// Sets the property `overflow-clip-margin-right` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overflowClipMarginRight")]
    #[doc(alias = "overflow-clip-margin-right")]
    #[cfg(feature = "experimental")]
    pub fn set_overflow_clip_margin_right(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overflowClipMarginRight", value)
    }

    /// The property `overflow-clip-margin-top` of CSS.
    ///
    /// `attribute CSSOMString overflowClipMarginTop`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "overflowClipMarginTop")]
    #[doc(alias = "overflow-clip-margin-top")]
    #[cfg(feature = "experimental")]
    pub fn overflow_clip_margin_top(&self) -> String {
        property::get(self, "overflowClipMarginTop")
    }

    /// Sets the property `overflow-clip-margin-top` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overflowClipMarginTop")]
    #[doc(alias = "overflow-clip-margin-top")]
    #[cfg(feature = "experimental")]
    pub fn set_overflow_clip_margin_top(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overflowClipMarginTop", value)
    }

    /// The property `overflow-inline` of CSS.
    ///
    /// `attribute CSSOMString overflowInline`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overflow-inline) · [Specification](https://drafts.csswg.org/css-overflow/#overflow-control)
    #[doc(alias = "overflowInline")]
    #[doc(alias = "overflow-inline")]
    pub fn overflow_inline(&self) -> String {
        property::get(self, "overflowInline")
    }

    /// Sets the property `overflow-inline` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overflowInline")]
    #[doc(alias = "overflow-inline")]
    pub fn set_overflow_inline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overflowInline", value)
    }

    /// The property `overflow-wrap` of CSS.
    ///
    /// `attribute CSSOMString overflowWrap`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overflow-wrap) · [Specification](https://drafts.csswg.org/css-text/#overflow-wrap-property)
    #[doc(alias = "overflowWrap")]
    #[doc(alias = "overflow-wrap")]
    pub fn overflow_wrap(&self) -> String {
        property::get(self, "overflowWrap")
    }

    /// Sets the property `overflow-wrap` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overflowWrap")]
    #[doc(alias = "overflow-wrap")]
    pub fn set_overflow_wrap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overflowWrap", value)
    }

    /// The property `overflow-x` of CSS.
    ///
    /// `attribute CSSOMString overflowX`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overflow-x) · [Specification](https://drafts.csswg.org/css-overflow/#overflow-properties)
    #[doc(alias = "overflowX")]
    #[doc(alias = "overflow-x")]
    pub fn overflow_x(&self) -> String {
        property::get(self, "overflowX")
    }

    /// Sets the property `overflow-x` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overflowX")]
    #[doc(alias = "overflow-x")]
    pub fn set_overflow_x(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overflowX", value)
    }

    /// The property `overflow-y` of CSS.
    ///
    /// `attribute CSSOMString overflowY`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overflow-y) · [Specification](https://drafts.csswg.org/css-overflow/#overflow-properties)
    #[doc(alias = "overflowY")]
    #[doc(alias = "overflow-y")]
    pub fn overflow_y(&self) -> String {
        property::get(self, "overflowY")
    }

    /// Sets the property `overflow-y` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overflowY")]
    #[doc(alias = "overflow-y")]
    pub fn set_overflow_y(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overflowY", value)
    }

    /// The property `overlay` of CSS.
    ///
    /// `attribute CSSOMString overlay`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overlay) · [Specification](https://drafts.csswg.org/css-position-4/#overlay)
    #[cfg(feature = "experimental")]
    pub fn overlay(&self) -> String {
        property::get(self, "overlay")
    }

    /// Sets the property `overlay` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overlay")]
    #[cfg(feature = "experimental")]
    pub fn set_overlay(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overlay", value)
    }

    /// The property `overscroll-behavior` of CSS.
    ///
    /// `attribute CSSOMString overscrollBehavior`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overscroll-behavior) · [Specification](https://drafts.csswg.org/css-overscroll/#overscroll-behavior-properties)
    #[doc(alias = "overscrollBehavior")]
    #[doc(alias = "overscroll-behavior")]
    pub fn overscroll_behavior(&self) -> String {
        property::get(self, "overscrollBehavior")
    }

    /// Sets the property `overscroll-behavior` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overscrollBehavior")]
    #[doc(alias = "overscroll-behavior")]
    pub fn set_overscroll_behavior(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overscrollBehavior", value)
    }

    /// The property `overscroll-behavior-block` of CSS.
    ///
    /// `attribute CSSOMString overscrollBehaviorBlock`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overscroll-behavior-block) · [Specification](https://drafts.csswg.org/css-overscroll/#overscroll-behavior-longhands-logical)
    #[doc(alias = "overscrollBehaviorBlock")]
    #[doc(alias = "overscroll-behavior-block")]
    pub fn overscroll_behavior_block(&self) -> String {
        property::get(self, "overscrollBehaviorBlock")
    }

    /// Sets the property `overscroll-behavior-block` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overscrollBehaviorBlock")]
    #[doc(alias = "overscroll-behavior-block")]
    pub fn set_overscroll_behavior_block(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overscrollBehaviorBlock", value)
    }

    /// The property `overscroll-behavior-inline` of CSS.
    ///
    /// `attribute CSSOMString overscrollBehaviorInline`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overscroll-behavior-inline) · [Specification](https://drafts.csswg.org/css-overscroll/#overscroll-behavior-longhands-logical)
    #[doc(alias = "overscrollBehaviorInline")]
    #[doc(alias = "overscroll-behavior-inline")]
    pub fn overscroll_behavior_inline(&self) -> String {
        property::get(self, "overscrollBehaviorInline")
    }

    /// Sets the property `overscroll-behavior-inline` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overscrollBehaviorInline")]
    #[doc(alias = "overscroll-behavior-inline")]
    pub fn set_overscroll_behavior_inline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overscrollBehaviorInline", value)
    }

    /// The property `overscroll-behavior-x` of CSS.
    ///
    /// `attribute CSSOMString overscrollBehaviorX`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overscroll-behavior-x) · [Specification](https://drafts.csswg.org/css-overscroll/#overscroll-behavior-longhands-physical)
    #[doc(alias = "overscrollBehaviorX")]
    #[doc(alias = "overscroll-behavior-x")]
    pub fn overscroll_behavior_x(&self) -> String {
        property::get(self, "overscrollBehaviorX")
    }

    /// Sets the property `overscroll-behavior-x` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overscrollBehaviorX")]
    #[doc(alias = "overscroll-behavior-x")]
    pub fn set_overscroll_behavior_x(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overscrollBehaviorX", value)
    }

    /// The property `overscroll-behavior-y` of CSS.
    ///
    /// `attribute CSSOMString overscrollBehaviorY`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overscroll-behavior-y) · [Specification](https://drafts.csswg.org/css-overscroll/#overscroll-behavior-longhands-physical)
    #[doc(alias = "overscrollBehaviorY")]
    #[doc(alias = "overscroll-behavior-y")]
    pub fn overscroll_behavior_y(&self) -> String {
        property::get(self, "overscrollBehaviorY")
    }

    /// Sets the property `overscroll-behavior-y` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overscrollBehaviorY")]
    #[doc(alias = "overscroll-behavior-y")]
    pub fn set_overscroll_behavior_y(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overscrollBehaviorY", value)
    }

    /// The property `padding` of CSS.
    ///
    /// `attribute CSSOMString padding`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding) · [Specification](https://drafts.csswg.org/css-box/#padding-shorthand)
    pub fn padding(&self) -> String {
        property::get(self, "padding")
    }

    /// Sets the property `padding` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "padding")]
    pub fn set_padding(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "padding", value)
    }

    /// The property `padding-block` of CSS.
    ///
    /// `attribute CSSOMString paddingBlock`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-block) · [Specification](https://drafts.csswg.org/css-logical/#propdef-padding-block)
    #[doc(alias = "paddingBlock")]
    #[doc(alias = "padding-block")]
    pub fn padding_block(&self) -> String {
        property::get(self, "paddingBlock")
    }

    /// Sets the property `padding-block` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "paddingBlock")]
    #[doc(alias = "padding-block")]
    pub fn set_padding_block(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "paddingBlock", value)
    }

    /// The property `padding-block-end` of CSS.
    ///
    /// `attribute CSSOMString paddingBlockEnd`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-block-end) · [Specification](https://drafts.csswg.org/css-logical/#padding-properties)
    #[doc(alias = "paddingBlockEnd")]
    #[doc(alias = "padding-block-end")]
    pub fn padding_block_end(&self) -> String {
        property::get(self, "paddingBlockEnd")
    }

    /// Sets the property `padding-block-end` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "paddingBlockEnd")]
    #[doc(alias = "padding-block-end")]
    pub fn set_padding_block_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "paddingBlockEnd", value)
    }

    /// The property `padding-block-start` of CSS.
    ///
    /// `attribute CSSOMString paddingBlockStart`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-block-start) · [Specification](https://drafts.csswg.org/css-logical/#padding-properties)
    #[doc(alias = "paddingBlockStart")]
    #[doc(alias = "padding-block-start")]
    pub fn padding_block_start(&self) -> String {
        property::get(self, "paddingBlockStart")
    }

    /// Sets the property `padding-block-start` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "paddingBlockStart")]
    #[doc(alias = "padding-block-start")]
    pub fn set_padding_block_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "paddingBlockStart", value)
    }

    /// The property `padding-bottom` of CSS.
    ///
    /// `attribute CSSOMString paddingBottom`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-bottom) · [Specification](https://drafts.csswg.org/css-box/#padding-physical)
    #[doc(alias = "paddingBottom")]
    #[doc(alias = "padding-bottom")]
    pub fn padding_bottom(&self) -> String {
        property::get(self, "paddingBottom")
    }

    /// Sets the property `padding-bottom` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "paddingBottom")]
    #[doc(alias = "padding-bottom")]
    pub fn set_padding_bottom(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "paddingBottom", value)
    }

    /// The property `padding-inline` of CSS.
    ///
    /// `attribute CSSOMString paddingInline`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-inline) · [Specification](https://drafts.csswg.org/css-logical/#propdef-padding-inline)
    #[doc(alias = "paddingInline")]
    #[doc(alias = "padding-inline")]
    pub fn padding_inline(&self) -> String {
        property::get(self, "paddingInline")
    }

    /// Sets the property `padding-inline` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "paddingInline")]
    #[doc(alias = "padding-inline")]
    pub fn set_padding_inline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "paddingInline", value)
    }

    /// The property `padding-inline-end` of CSS.
    ///
    /// `attribute CSSOMString paddingInlineEnd`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-inline-end) · [Specification](https://drafts.csswg.org/css-logical/#padding-properties)
    #[doc(alias = "paddingInlineEnd")]
    #[doc(alias = "padding-inline-end")]
    pub fn padding_inline_end(&self) -> String {
        property::get(self, "paddingInlineEnd")
    }

    /// Sets the property `padding-inline-end` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "paddingInlineEnd")]
    #[doc(alias = "padding-inline-end")]
    pub fn set_padding_inline_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "paddingInlineEnd", value)
    }

    /// The property `padding-inline-start` of CSS.
    ///
    /// `attribute CSSOMString paddingInlineStart`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-inline-start) · [Specification](https://drafts.csswg.org/css-logical/#padding-properties)
    #[doc(alias = "paddingInlineStart")]
    #[doc(alias = "padding-inline-start")]
    pub fn padding_inline_start(&self) -> String {
        property::get(self, "paddingInlineStart")
    }

    /// Sets the property `padding-inline-start` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "paddingInlineStart")]
    #[doc(alias = "padding-inline-start")]
    pub fn set_padding_inline_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "paddingInlineStart", value)
    }

    /// The property `padding-left` of CSS.
    ///
    /// `attribute CSSOMString paddingLeft`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-left) · [Specification](https://drafts.csswg.org/css-box/#padding-physical)
    #[doc(alias = "paddingLeft")]
    #[doc(alias = "padding-left")]
    pub fn padding_left(&self) -> String {
        property::get(self, "paddingLeft")
    }

    /// Sets the property `padding-left` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "paddingLeft")]
    #[doc(alias = "padding-left")]
    pub fn set_padding_left(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "paddingLeft", value)
    }

    /// The property `padding-right` of CSS.
    ///
    /// `attribute CSSOMString paddingRight`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-right) · [Specification](https://drafts.csswg.org/css-box/#padding-physical)
    #[doc(alias = "paddingRight")]
    #[doc(alias = "padding-right")]
    pub fn padding_right(&self) -> String {
        property::get(self, "paddingRight")
    }

    /// Sets the property `padding-right` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "paddingRight")]
    #[doc(alias = "padding-right")]
    pub fn set_padding_right(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "paddingRight", value)
    }

    /// The property `padding-top` of CSS.
    ///
    /// `attribute CSSOMString paddingTop`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-top) · [Specification](https://drafts.csswg.org/css-box/#padding-physical)
    #[doc(alias = "paddingTop")]
    #[doc(alias = "padding-top")]
    pub fn padding_top(&self) -> String {
        property::get(self, "paddingTop")
    }

    /// Sets the property `padding-top` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "paddingTop")]
    #[doc(alias = "padding-top")]
    pub fn set_padding_top(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "paddingTop", value)
    }

    /// The property `page` of CSS.
    ///
    /// `attribute CSSOMString page`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2023-02. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/page) · [Specification](https://drafts.csswg.org/css-page/#propdef-page)
    pub fn page(&self) -> String {
        property::get(self, "page")
    }

    /// Sets the property `page` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "page")]
    pub fn set_page(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "page", value)
    }

    /// The property `page-break-after` of CSS.
    ///
    /// `attribute CSSOMString pageBreakAfter`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/page-break-after) · [Specification](https://drafts.csswg.org/css-logical/#page)
    #[doc(alias = "pageBreakAfter")]
    #[doc(alias = "page-break-after")]
    #[deprecated = "The page-break- alias properties exist only for backwards compatibility with pages that predate the break- properties. Instead: Page breaks."]
    pub fn page_break_after(&self) -> String {
        property::get(self, "pageBreakAfter")
    }

    /// Sets the property `page-break-after` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "pageBreakAfter")]
    #[doc(alias = "page-break-after")]
    #[deprecated = "The page-break- alias properties exist only for backwards compatibility with pages that predate the break- properties. Instead: Page breaks."]
    pub fn set_page_break_after(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "pageBreakAfter", value)
    }

    /// The property `page-break-before` of CSS.
    ///
    /// `attribute CSSOMString pageBreakBefore`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/page-break-before) · [Specification](https://drafts.csswg.org/css-logical/#page)
    #[doc(alias = "pageBreakBefore")]
    #[doc(alias = "page-break-before")]
    #[deprecated = "The page-break- alias properties exist only for backwards compatibility with pages that predate the break- properties. Instead: Page breaks."]
    pub fn page_break_before(&self) -> String {
        property::get(self, "pageBreakBefore")
    }

    /// Sets the property `page-break-before` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "pageBreakBefore")]
    #[doc(alias = "page-break-before")]
    #[deprecated = "The page-break- alias properties exist only for backwards compatibility with pages that predate the break- properties. Instead: Page breaks."]
    pub fn set_page_break_before(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "pageBreakBefore", value)
    }

    /// The property `page-break-inside` of CSS.
    ///
    /// `attribute CSSOMString pageBreakInside`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/page-break-inside) · [Specification](https://drafts.csswg.org/css-break/#page-break-properties)
    #[doc(alias = "pageBreakInside")]
    #[doc(alias = "page-break-inside")]
    #[deprecated = "The page-break- alias properties exist only for backwards compatibility with pages that predate the break- properties. Instead: Page breaks."]
    pub fn page_break_inside(&self) -> String {
        property::get(self, "pageBreakInside")
    }

    /// Sets the property `page-break-inside` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "pageBreakInside")]
    #[doc(alias = "page-break-inside")]
    #[deprecated = "The page-break- alias properties exist only for backwards compatibility with pages that predate the break- properties. Instead: Page breaks."]
    pub fn set_page_break_inside(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "pageBreakInside", value)
    }

    /// The property `paint-order` of CSS.
    ///
    /// `attribute CSSOMString paintOrder`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2024-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/paint-order) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#PaintOrderProperty)
    #[doc(alias = "paintOrder")]
    #[doc(alias = "paint-order")]
    pub fn paint_order(&self) -> String {
        property::get(self, "paintOrder")
    }

    /// Sets the property `paint-order` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "paintOrder")]
    #[doc(alias = "paint-order")]
    pub fn set_paint_order(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "paintOrder", value)
    }

    /// The property `path-length` of CSS.
    ///
    /// `attribute CSSOMString pathLength`
    ///
    /// Features `css-properties` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/path-length) · [Specification](https://w3c.github.io/svgwg/svg2-draft/paths.html#PathLengthProperty)
    #[doc(alias = "pathLength")]
    #[doc(alias = "path-length")]
    #[cfg(feature = "experimental")]
    pub fn path_length(&self) -> String {
        property::get(self, "pathLength")
    }

    /// Sets the property `path-length` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "pathLength")]
    #[doc(alias = "path-length")]
    #[cfg(feature = "experimental")]
    pub fn set_path_length(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "pathLength", value)
    }

    /// The property `pause` of CSS.
    ///
    /// `attribute CSSOMString pause`
    ///
    /// Features `css-properties` and `experimental`.
    #[cfg(feature = "experimental")]
    pub fn pause(&self) -> String {
        property::get(self, "pause")
    }

    /// Sets the property `pause` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "pause")]
    #[cfg(feature = "experimental")]
    pub fn set_pause(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "pause", value)
    }

    /// The property `pause-after` of CSS.
    ///
    /// `attribute CSSOMString pauseAfter`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "pauseAfter")]
    #[doc(alias = "pause-after")]
    #[cfg(feature = "experimental")]
    pub fn pause_after(&self) -> String {
        property::get(self, "pauseAfter")
    }

    /// Sets the property `pause-after` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "pauseAfter")]
    #[doc(alias = "pause-after")]
    #[cfg(feature = "experimental")]
    pub fn set_pause_after(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "pauseAfter", value)
    }

    /// The property `pause-before` of CSS.
    ///
    /// `attribute CSSOMString pauseBefore`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "pauseBefore")]
    #[doc(alias = "pause-before")]
    #[cfg(feature = "experimental")]
    pub fn pause_before(&self) -> String {
        property::get(self, "pauseBefore")
    }

    /// Sets the property `pause-before` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "pauseBefore")]
    #[doc(alias = "pause-before")]
    #[cfg(feature = "experimental")]
    pub fn set_pause_before(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "pauseBefore", value)
    }

    /// The property `perspective` of CSS.
    ///
    /// `attribute CSSOMString perspective`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/perspective) · [Specification](https://drafts.csswg.org/css-transforms-2/#perspective-property)
    pub fn perspective(&self) -> String {
        property::get(self, "perspective")
    }

    /// Sets the property `perspective` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "perspective")]
    pub fn set_perspective(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "perspective", value)
    }

    /// The property `perspective-origin` of CSS.
    ///
    /// `attribute CSSOMString perspectiveOrigin`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/perspective-origin) · [Specification](https://drafts.csswg.org/css-transforms-2/#perspective-origin-property)
    #[doc(alias = "perspectiveOrigin")]
    #[doc(alias = "perspective-origin")]
    pub fn perspective_origin(&self) -> String {
        property::get(self, "perspectiveOrigin")
    }

    /// Sets the property `perspective-origin` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "perspectiveOrigin")]
    #[doc(alias = "perspective-origin")]
    pub fn set_perspective_origin(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "perspectiveOrigin", value)
    }

    /// The property `place-content` of CSS.
    ///
    /// `attribute CSSOMString placeContent`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/place-content) · [Specification](https://drafts.csswg.org/css-align/#place-content)
    #[doc(alias = "placeContent")]
    #[doc(alias = "place-content")]
    pub fn place_content(&self) -> String {
        property::get(self, "placeContent")
    }

    /// Sets the property `place-content` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "placeContent")]
    #[doc(alias = "place-content")]
    pub fn set_place_content(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "placeContent", value)
    }

    /// The property `place-items` of CSS.
    ///
    /// `attribute CSSOMString placeItems`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/place-items) · [Specification](https://drafts.csswg.org/css-align/#place-items-property)
    #[doc(alias = "placeItems")]
    #[doc(alias = "place-items")]
    pub fn place_items(&self) -> String {
        property::get(self, "placeItems")
    }

    /// Sets the property `place-items` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "placeItems")]
    #[doc(alias = "place-items")]
    pub fn set_place_items(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "placeItems", value)
    }

    /// The property `place-self` of CSS.
    ///
    /// `attribute CSSOMString placeSelf`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/place-self) · [Specification](https://drafts.csswg.org/css-align/#place-self-property)
    #[doc(alias = "placeSelf")]
    #[doc(alias = "place-self")]
    pub fn place_self(&self) -> String {
        property::get(self, "placeSelf")
    }

    /// Sets the property `place-self` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "placeSelf")]
    #[doc(alias = "place-self")]
    pub fn set_place_self(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "placeSelf", value)
    }

    /// The property `pointer-events` of CSS.
    ///
    /// `attribute CSSOMString pointerEvents`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/pointer-events) · [Specification](https://drafts.csswg.org/css-ui/#pointer-events-control)
    #[doc(alias = "pointerEvents")]
    #[doc(alias = "pointer-events")]
    pub fn pointer_events(&self) -> String {
        property::get(self, "pointerEvents")
    }

    /// Sets the property `pointer-events` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "pointerEvents")]
    #[doc(alias = "pointer-events")]
    pub fn set_pointer_events(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "pointerEvents", value)
    }

    /// The property `pointer-timeline` of CSS.
    ///
    /// `attribute CSSOMString pointerTimeline`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "pointerTimeline")]
    #[doc(alias = "pointer-timeline")]
    #[cfg(feature = "experimental")]
    pub fn pointer_timeline(&self) -> String {
        property::get(self, "pointerTimeline")
    }

    /// Sets the property `pointer-timeline` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "pointerTimeline")]
    #[doc(alias = "pointer-timeline")]
    #[cfg(feature = "experimental")]
    pub fn set_pointer_timeline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "pointerTimeline", value)
    }

    /// The property `pointer-timeline-axis` of CSS.
    ///
    /// `attribute CSSOMString pointerTimelineAxis`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "pointerTimelineAxis")]
    #[doc(alias = "pointer-timeline-axis")]
    #[cfg(feature = "experimental")]
    pub fn pointer_timeline_axis(&self) -> String {
        property::get(self, "pointerTimelineAxis")
    }

    /// Sets the property `pointer-timeline-axis` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "pointerTimelineAxis")]
    #[doc(alias = "pointer-timeline-axis")]
    #[cfg(feature = "experimental")]
    pub fn set_pointer_timeline_axis(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "pointerTimelineAxis", value)
    }

    /// The property `pointer-timeline-name` of CSS.
    ///
    /// `attribute CSSOMString pointerTimelineName`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "pointerTimelineName")]
    #[doc(alias = "pointer-timeline-name")]
    #[cfg(feature = "experimental")]
    pub fn pointer_timeline_name(&self) -> String {
        property::get(self, "pointerTimelineName")
    }

    /// Sets the property `pointer-timeline-name` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "pointerTimelineName")]
    #[doc(alias = "pointer-timeline-name")]
    #[cfg(feature = "experimental")]
    pub fn set_pointer_timeline_name(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "pointerTimelineName", value)
    }

    /// The property `position` of CSS.
    ///
    /// `attribute CSSOMString position`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/position) · [Specification](https://drafts.csswg.org/css-position/#position-property)
    pub fn position(&self) -> String {
        property::get(self, "position")
    }

    /// Sets the property `position` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "position")]
    pub fn set_position(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "position", value)
    }

    /// The property `position-anchor` of CSS.
    ///
    /// `attribute CSSOMString positionAnchor`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2026-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/position-anchor) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#position-anchor)
    #[doc(alias = "positionAnchor")]
    #[doc(alias = "position-anchor")]
    pub fn position_anchor(&self) -> String {
        property::get(self, "positionAnchor")
    }

    /// Sets the property `position-anchor` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "positionAnchor")]
    #[doc(alias = "position-anchor")]
    pub fn set_position_anchor(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "positionAnchor", value)
    }

    /// The property `position-area` of CSS.
    ///
    /// `attribute CSSOMString positionArea`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/position-area) · [Specification](https://drafts.csswg.org/css-anchor-position/#position-area)
    #[doc(alias = "positionArea")]
    #[doc(alias = "position-area")]
    pub fn position_area(&self) -> String {
        property::get(self, "positionArea")
    }

    /// Sets the property `position-area` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "positionArea")]
    #[doc(alias = "position-area")]
    pub fn set_position_area(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "positionArea", value)
    }

    /// The property `position-try` of CSS.
    ///
    /// `attribute CSSOMString positionTry`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/position-try) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#position-try-prop)
    #[doc(alias = "positionTry")]
    #[doc(alias = "position-try")]
    pub fn position_try(&self) -> String {
        property::get(self, "positionTry")
    }

    /// Sets the property `position-try` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "positionTry")]
    #[doc(alias = "position-try")]
    pub fn set_position_try(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "positionTry", value)
    }

    /// The property `position-try-fallbacks` of CSS.
    ///
    /// `attribute CSSOMString positionTryFallbacks`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/position-try-fallbacks) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#position-try-fallbacks)
    #[doc(alias = "positionTryFallbacks")]
    #[doc(alias = "position-try-fallbacks")]
    pub fn position_try_fallbacks(&self) -> String {
        property::get(self, "positionTryFallbacks")
    }

    /// Sets the property `position-try-fallbacks` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "positionTryFallbacks")]
    #[doc(alias = "position-try-fallbacks")]
    pub fn set_position_try_fallbacks(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "positionTryFallbacks", value)
    }

    /// The property `position-try-order` of CSS.
    ///
    /// `attribute CSSOMString positionTryOrder`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/position-try-order) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#position-try-order-property)
    #[doc(alias = "positionTryOrder")]
    #[doc(alias = "position-try-order")]
    pub fn position_try_order(&self) -> String {
        property::get(self, "positionTryOrder")
    }

    /// Sets the property `position-try-order` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "positionTryOrder")]
    #[doc(alias = "position-try-order")]
    pub fn set_position_try_order(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "positionTryOrder", value)
    }

    /// The property `position-visibility` of CSS.
    ///
    /// `attribute CSSOMString positionVisibility`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/position-visibility) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#position-visibility)
    #[doc(alias = "positionVisibility")]
    #[doc(alias = "position-visibility")]
    pub fn position_visibility(&self) -> String {
        property::get(self, "positionVisibility")
    }

    /// Sets the property `position-visibility` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "positionVisibility")]
    #[doc(alias = "position-visibility")]
    pub fn set_position_visibility(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "positionVisibility", value)
    }

    /// The property `print-color-adjust` of CSS.
    ///
    /// `attribute CSSOMString printColorAdjust`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2025-05. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/print-color-adjust) · [Specification](https://drafts.csswg.org/css-color-adjust/#propdef-print-color-adjust)
    #[doc(alias = "printColorAdjust")]
    #[doc(alias = "print-color-adjust")]
    pub fn print_color_adjust(&self) -> String {
        property::get(self, "printColorAdjust")
    }

    /// Sets the property `print-color-adjust` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "printColorAdjust")]
    #[doc(alias = "print-color-adjust")]
    pub fn set_print_color_adjust(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "printColorAdjust", value)
    }

    /// The property `quotes` of CSS.
    ///
    /// `attribute CSSOMString quotes`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/quotes) · [Specification](https://drafts.csswg.org/css-content/#quotes)
    pub fn quotes(&self) -> String {
        property::get(self, "quotes")
    }

    /// Sets the property `quotes` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "quotes")]
    pub fn set_quotes(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "quotes", value)
    }

    /// The property `r` of CSS.
    ///
    /// `attribute CSSOMString r`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/r) · [Specification](https://w3c.github.io/svgwg/svg2-draft/geometry.html#R)
    pub fn r(&self) -> String {
        property::get(self, "r")
    }

    /// Sets the property `r` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "r")]
    pub fn set_r(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "r", value)
    }

    /// The property `reading-flow` of CSS.
    ///
    /// `attribute CSSOMString readingFlow`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/reading-flow) · [Specification](https://drafts.csswg.org/css-display-4/#reading-flow)
    #[doc(alias = "readingFlow")]
    #[doc(alias = "reading-flow")]
    #[cfg(feature = "experimental")]
    pub fn reading_flow(&self) -> String {
        property::get(self, "readingFlow")
    }

    /// Sets the property `reading-flow` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "readingFlow")]
    #[doc(alias = "reading-flow")]
    #[cfg(feature = "experimental")]
    pub fn set_reading_flow(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "readingFlow", value)
    }

    /// The property `reading-order` of CSS.
    ///
    /// `attribute CSSOMString readingOrder`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/reading-order) · [Specification](https://drafts.csswg.org/css-display-4/#propdef-reading-order)
    #[doc(alias = "readingOrder")]
    #[doc(alias = "reading-order")]
    #[cfg(feature = "experimental")]
    pub fn reading_order(&self) -> String {
        property::get(self, "readingOrder")
    }

    /// Sets the property `reading-order` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "readingOrder")]
    #[doc(alias = "reading-order")]
    #[cfg(feature = "experimental")]
    pub fn set_reading_order(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "readingOrder", value)
    }

    /// The property `region-fragment` of CSS.
    ///
    /// `attribute CSSOMString regionFragment`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "regionFragment")]
    #[doc(alias = "region-fragment")]
    #[cfg(feature = "experimental")]
    pub fn region_fragment(&self) -> String {
        property::get(self, "regionFragment")
    }

    /// Sets the property `region-fragment` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "regionFragment")]
    #[doc(alias = "region-fragment")]
    #[cfg(feature = "experimental")]
    pub fn set_region_fragment(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "regionFragment", value)
    }

    /// The property `resize` of CSS.
    ///
    /// `attribute CSSOMString resize`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/resize) · [Specification](https://drafts.csswg.org/css-ui/#resize)
    pub fn resize(&self) -> String {
        property::get(self, "resize")
    }

    /// Sets the property `resize` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "resize")]
    pub fn set_resize(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "resize", value)
    }

    /// The property `rest` of CSS.
    ///
    /// `attribute CSSOMString rest`
    ///
    /// Features `css-properties` and `experimental`.
    #[cfg(feature = "experimental")]
    pub fn rest(&self) -> String {
        property::get(self, "rest")
    }

    /// Sets the property `rest` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rest")]
    #[cfg(feature = "experimental")]
    pub fn set_rest(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rest", value)
    }

    /// The property `rest-after` of CSS.
    ///
    /// `attribute CSSOMString restAfter`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "restAfter")]
    #[doc(alias = "rest-after")]
    #[cfg(feature = "experimental")]
    pub fn rest_after(&self) -> String {
        property::get(self, "restAfter")
    }

    /// Sets the property `rest-after` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "restAfter")]
    #[doc(alias = "rest-after")]
    #[cfg(feature = "experimental")]
    pub fn set_rest_after(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "restAfter", value)
    }

    /// The property `rest-before` of CSS.
    ///
    /// `attribute CSSOMString restBefore`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "restBefore")]
    #[doc(alias = "rest-before")]
    #[cfg(feature = "experimental")]
    pub fn rest_before(&self) -> String {
        property::get(self, "restBefore")
    }

    /// Sets the property `rest-before` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "restBefore")]
    #[doc(alias = "rest-before")]
    #[cfg(feature = "experimental")]
    pub fn set_rest_before(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "restBefore", value)
    }

    /// The property `right` of CSS.
    ///
    /// `attribute CSSOMString right`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/right) · [Specification](https://drafts.csswg.org/css-position/#insets)
    pub fn right(&self) -> String {
        property::get(self, "right")
    }

    /// Sets the property `right` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "right")]
    pub fn set_right(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "right", value)
    }

    /// The property `rotate` of CSS.
    ///
    /// `attribute CSSOMString rotate`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2022-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rotate) · [Specification](https://drafts.csswg.org/css-transforms-2/#propdef-rotate)
    pub fn rotate(&self) -> String {
        property::get(self, "rotate")
    }

    /// Sets the property `rotate` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rotate")]
    pub fn set_rotate(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rotate", value)
    }

    /// The property `row-gap` of CSS.
    ///
    /// `attribute CSSOMString rowGap`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-gap) · [Specification](https://drafts.csswg.org/css-gaps-1/#column-row-gap)
    #[doc(alias = "rowGap")]
    #[doc(alias = "row-gap")]
    pub fn row_gap(&self) -> String {
        property::get(self, "rowGap")
    }

    /// Sets the property `row-gap` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rowGap")]
    #[doc(alias = "row-gap")]
    pub fn set_row_gap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rowGap", value)
    }

    /// The property `row-rule` of CSS.
    ///
    /// `attribute CSSOMString rowRule`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule)
    #[doc(alias = "rowRule")]
    #[doc(alias = "row-rule")]
    #[cfg(feature = "experimental")]
    pub fn row_rule(&self) -> String {
        property::get(self, "rowRule")
    }

    /// Sets the property `row-rule` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rowRule")]
    #[doc(alias = "row-rule")]
    #[cfg(feature = "experimental")]
    pub fn set_row_rule(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rowRule", value)
    }

    /// The property `row-rule-break` of CSS.
    ///
    /// `attribute CSSOMString rowRuleBreak`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-break) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-break)
    #[doc(alias = "rowRuleBreak")]
    #[doc(alias = "row-rule-break")]
    #[cfg(feature = "experimental")]
    pub fn row_rule_break(&self) -> String {
        property::get(self, "rowRuleBreak")
    }

    /// Sets the property `row-rule-break` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rowRuleBreak")]
    #[doc(alias = "row-rule-break")]
    #[cfg(feature = "experimental")]
    pub fn set_row_rule_break(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rowRuleBreak", value)
    }

    /// The property `row-rule-color` of CSS.
    ///
    /// `attribute CSSOMString rowRuleColor`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-color) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-color)
    #[doc(alias = "rowRuleColor")]
    #[doc(alias = "row-rule-color")]
    #[cfg(feature = "experimental")]
    pub fn row_rule_color(&self) -> String {
        property::get(self, "rowRuleColor")
    }

    /// Sets the property `row-rule-color` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rowRuleColor")]
    #[doc(alias = "row-rule-color")]
    #[cfg(feature = "experimental")]
    pub fn set_row_rule_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rowRuleColor", value)
    }

    /// The property `row-rule-inset` of CSS.
    ///
    /// `attribute CSSOMString rowRuleInset`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-inset)
    #[doc(alias = "rowRuleInset")]
    #[doc(alias = "row-rule-inset")]
    #[cfg(feature = "experimental")]
    pub fn row_rule_inset(&self) -> String {
        property::get(self, "rowRuleInset")
    }

    /// Sets the property `row-rule-inset` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rowRuleInset")]
    #[doc(alias = "row-rule-inset")]
    #[cfg(feature = "experimental")]
    pub fn set_row_rule_inset(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rowRuleInset", value)
    }

    /// The property `row-rule-inset-cap` of CSS.
    ///
    /// `attribute CSSOMString rowRuleInsetCap`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-inset-cap) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-inset-cap)
    #[doc(alias = "rowRuleInsetCap")]
    #[doc(alias = "row-rule-inset-cap")]
    #[cfg(feature = "experimental")]
    pub fn row_rule_inset_cap(&self) -> String {
        property::get(self, "rowRuleInsetCap")
    }

    /// Sets the property `row-rule-inset-cap` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rowRuleInsetCap")]
    #[doc(alias = "row-rule-inset-cap")]
    #[cfg(feature = "experimental")]
    pub fn set_row_rule_inset_cap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rowRuleInsetCap", value)
    }

    /// The property `row-rule-inset-cap-end` of CSS.
    ///
    /// `attribute CSSOMString rowRuleInsetCapEnd`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-inset-cap-end) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-inset-cap-end)
    #[doc(alias = "rowRuleInsetCapEnd")]
    #[doc(alias = "row-rule-inset-cap-end")]
    #[cfg(feature = "experimental")]
    pub fn row_rule_inset_cap_end(&self) -> String {
        property::get(self, "rowRuleInsetCapEnd")
    }

    /// Sets the property `row-rule-inset-cap-end` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rowRuleInsetCapEnd")]
    #[doc(alias = "row-rule-inset-cap-end")]
    #[cfg(feature = "experimental")]
    pub fn set_row_rule_inset_cap_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rowRuleInsetCapEnd", value)
    }

    /// The property `row-rule-inset-cap-start` of CSS.
    ///
    /// `attribute CSSOMString rowRuleInsetCapStart`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-inset-cap-start) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset-cap-start)
    #[doc(alias = "rowRuleInsetCapStart")]
    #[doc(alias = "row-rule-inset-cap-start")]
    #[cfg(feature = "experimental")]
    pub fn row_rule_inset_cap_start(&self) -> String {
        property::get(self, "rowRuleInsetCapStart")
    }

    /// Sets the property `row-rule-inset-cap-start` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rowRuleInsetCapStart")]
    #[doc(alias = "row-rule-inset-cap-start")]
    #[cfg(feature = "experimental")]
    pub fn set_row_rule_inset_cap_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rowRuleInsetCapStart", value)
    }

    /// The property `row-rule-inset-end` of CSS.
    ///
    /// `attribute CSSOMString rowRuleInsetEnd`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-inset-end)
    #[doc(alias = "rowRuleInsetEnd")]
    #[doc(alias = "row-rule-inset-end")]
    #[cfg(feature = "experimental")]
    pub fn row_rule_inset_end(&self) -> String {
        property::get(self, "rowRuleInsetEnd")
    }

    /// Sets the property `row-rule-inset-end` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rowRuleInsetEnd")]
    #[doc(alias = "row-rule-inset-end")]
    #[cfg(feature = "experimental")]
    pub fn set_row_rule_inset_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rowRuleInsetEnd", value)
    }

    /// The property `row-rule-inset-junction` of CSS.
    ///
    /// `attribute CSSOMString rowRuleInsetJunction`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-inset-junction) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-inset-junction)
    #[doc(alias = "rowRuleInsetJunction")]
    #[doc(alias = "row-rule-inset-junction")]
    #[cfg(feature = "experimental")]
    pub fn row_rule_inset_junction(&self) -> String {
        property::get(self, "rowRuleInsetJunction")
    }

    /// Sets the property `row-rule-inset-junction` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rowRuleInsetJunction")]
    #[doc(alias = "row-rule-inset-junction")]
    #[cfg(feature = "experimental")]
    pub fn set_row_rule_inset_junction(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rowRuleInsetJunction", value)
    }

    /// The property `row-rule-inset-junction-end` of CSS.
    ///
    /// `attribute CSSOMString rowRuleInsetJunctionEnd`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-inset-junction-end) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-inset-junction-end)
    #[doc(alias = "rowRuleInsetJunctionEnd")]
    #[doc(alias = "row-rule-inset-junction-end")]
    #[cfg(feature = "experimental")]
    pub fn row_rule_inset_junction_end(&self) -> String {
        property::get(self, "rowRuleInsetJunctionEnd")
    }

    /// Sets the property `row-rule-inset-junction-end` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rowRuleInsetJunctionEnd")]
    #[doc(alias = "row-rule-inset-junction-end")]
    #[cfg(feature = "experimental")]
    pub fn set_row_rule_inset_junction_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rowRuleInsetJunctionEnd", value)
    }

    /// The property `row-rule-inset-junction-start` of CSS.
    ///
    /// `attribute CSSOMString rowRuleInsetJunctionStart`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-inset-junction-start) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-inset-junction-start)
    #[doc(alias = "rowRuleInsetJunctionStart")]
    #[doc(alias = "row-rule-inset-junction-start")]
    #[cfg(feature = "experimental")]
    pub fn row_rule_inset_junction_start(&self) -> String {
        property::get(self, "rowRuleInsetJunctionStart")
    }

    /// Sets the property `row-rule-inset-junction-start` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rowRuleInsetJunctionStart")]
    #[doc(alias = "row-rule-inset-junction-start")]
    #[cfg(feature = "experimental")]
    pub fn set_row_rule_inset_junction_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rowRuleInsetJunctionStart", value)
    }

    /// The property `row-rule-inset-start` of CSS.
    ///
    /// `attribute CSSOMString rowRuleInsetStart`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-inset-start)
    #[doc(alias = "rowRuleInsetStart")]
    #[doc(alias = "row-rule-inset-start")]
    #[cfg(feature = "experimental")]
    pub fn row_rule_inset_start(&self) -> String {
        property::get(self, "rowRuleInsetStart")
    }

    /// Sets the property `row-rule-inset-start` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rowRuleInsetStart")]
    #[doc(alias = "row-rule-inset-start")]
    #[cfg(feature = "experimental")]
    pub fn set_row_rule_inset_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rowRuleInsetStart", value)
    }

    /// The property `row-rule-style` of CSS.
    ///
    /// `attribute CSSOMString rowRuleStyle`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-style) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-style)
    #[doc(alias = "rowRuleStyle")]
    #[doc(alias = "row-rule-style")]
    #[cfg(feature = "experimental")]
    pub fn row_rule_style(&self) -> String {
        property::get(self, "rowRuleStyle")
    }

    /// Sets the property `row-rule-style` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rowRuleStyle")]
    #[doc(alias = "row-rule-style")]
    #[cfg(feature = "experimental")]
    pub fn set_row_rule_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rowRuleStyle", value)
    }

    /// The property `row-rule-visibility-items` of CSS.
    ///
    /// `attribute CSSOMString rowRuleVisibilityItems`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-visibility-items) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-visibility-items)
    #[doc(alias = "rowRuleVisibilityItems")]
    #[doc(alias = "row-rule-visibility-items")]
    #[cfg(feature = "experimental")]
    pub fn row_rule_visibility_items(&self) -> String {
        property::get(self, "rowRuleVisibilityItems")
    }

    /// Sets the property `row-rule-visibility-items` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rowRuleVisibilityItems")]
    #[doc(alias = "row-rule-visibility-items")]
    #[cfg(feature = "experimental")]
    pub fn set_row_rule_visibility_items(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rowRuleVisibilityItems", value)
    }

    /// The property `row-rule-width` of CSS.
    ///
    /// `attribute CSSOMString rowRuleWidth`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-width) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-width)
    #[doc(alias = "rowRuleWidth")]
    #[doc(alias = "row-rule-width")]
    #[cfg(feature = "experimental")]
    pub fn row_rule_width(&self) -> String {
        property::get(self, "rowRuleWidth")
    }

    /// Sets the property `row-rule-width` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rowRuleWidth")]
    #[doc(alias = "row-rule-width")]
    #[cfg(feature = "experimental")]
    pub fn set_row_rule_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rowRuleWidth", value)
    }

    /// The property `ruby-align` of CSS.
    ///
    /// `attribute CSSOMString rubyAlign`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/ruby-align) · [Specification](https://drafts.csswg.org/css-ruby/#ruby-align-property)
    #[doc(alias = "rubyAlign")]
    #[doc(alias = "ruby-align")]
    pub fn ruby_align(&self) -> String {
        property::get(self, "rubyAlign")
    }

    /// Sets the property `ruby-align` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rubyAlign")]
    #[doc(alias = "ruby-align")]
    pub fn set_ruby_align(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rubyAlign", value)
    }

    /// The property `ruby-merge` of CSS.
    ///
    /// `attribute CSSOMString rubyMerge`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "rubyMerge")]
    #[doc(alias = "ruby-merge")]
    #[cfg(feature = "experimental")]
    pub fn ruby_merge(&self) -> String {
        property::get(self, "rubyMerge")
    }

    /// Sets the property `ruby-merge` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rubyMerge")]
    #[doc(alias = "ruby-merge")]
    #[cfg(feature = "experimental")]
    pub fn set_ruby_merge(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rubyMerge", value)
    }

    /// The property `ruby-overhang` of CSS.
    ///
    /// `attribute CSSOMString rubyOverhang`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/ruby-overhang) · [Specification](https://drafts.csswg.org/css-ruby/#propdef-ruby-overhang)
    #[doc(alias = "rubyOverhang")]
    #[doc(alias = "ruby-overhang")]
    pub fn ruby_overhang(&self) -> String {
        property::get(self, "rubyOverhang")
    }

    /// Sets the property `ruby-overhang` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rubyOverhang")]
    #[doc(alias = "ruby-overhang")]
    pub fn set_ruby_overhang(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rubyOverhang", value)
    }

    /// The property `ruby-position` of CSS.
    ///
    /// `attribute CSSOMString rubyPosition`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/ruby-position) · [Specification](https://drafts.csswg.org/css-ruby/#rubypos)
    #[doc(alias = "rubyPosition")]
    #[doc(alias = "ruby-position")]
    pub fn ruby_position(&self) -> String {
        property::get(self, "rubyPosition")
    }

    /// Sets the property `ruby-position` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rubyPosition")]
    #[doc(alias = "ruby-position")]
    pub fn set_ruby_position(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rubyPosition", value)
    }

    /// The property `rule` of CSS.
    ///
    /// `attribute CSSOMString rule`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rule) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule)
    #[cfg(feature = "experimental")]
    pub fn rule(&self) -> String {
        property::get(self, "rule")
    }

    /// Sets the property `rule` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rule")]
    #[cfg(feature = "experimental")]
    pub fn set_rule(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rule", value)
    }

    /// The property `rule-break` of CSS.
    ///
    /// `attribute CSSOMString ruleBreak`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rule-break) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-break)
    #[doc(alias = "ruleBreak")]
    #[doc(alias = "rule-break")]
    #[cfg(feature = "experimental")]
    pub fn rule_break(&self) -> String {
        property::get(self, "ruleBreak")
    }

    /// Sets the property `rule-break` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "ruleBreak")]
    #[doc(alias = "rule-break")]
    #[cfg(feature = "experimental")]
    pub fn set_rule_break(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "ruleBreak", value)
    }

    /// The property `rule-color` of CSS.
    ///
    /// `attribute CSSOMString ruleColor`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rule-color) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-color)
    #[doc(alias = "ruleColor")]
    #[doc(alias = "rule-color")]
    #[cfg(feature = "experimental")]
    pub fn rule_color(&self) -> String {
        property::get(self, "ruleColor")
    }

    /// Sets the property `rule-color` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "ruleColor")]
    #[doc(alias = "rule-color")]
    #[cfg(feature = "experimental")]
    pub fn set_rule_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "ruleColor", value)
    }

    /// The property `rule-inset` of CSS.
    ///
    /// `attribute CSSOMString ruleInset`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-inset)
    #[doc(alias = "ruleInset")]
    #[doc(alias = "rule-inset")]
    #[cfg(feature = "experimental")]
    pub fn rule_inset(&self) -> String {
        property::get(self, "ruleInset")
    }

    /// Sets the property `rule-inset` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "ruleInset")]
    #[doc(alias = "rule-inset")]
    #[cfg(feature = "experimental")]
    pub fn set_rule_inset(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "ruleInset", value)
    }

    /// The property `rule-inset-cap` of CSS.
    ///
    /// `attribute CSSOMString ruleInsetCap`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rule-inset-cap) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-inset-cap)
    #[doc(alias = "ruleInsetCap")]
    #[doc(alias = "rule-inset-cap")]
    #[cfg(feature = "experimental")]
    pub fn rule_inset_cap(&self) -> String {
        property::get(self, "ruleInsetCap")
    }

    /// Sets the property `rule-inset-cap` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "ruleInsetCap")]
    #[doc(alias = "rule-inset-cap")]
    #[cfg(feature = "experimental")]
    pub fn set_rule_inset_cap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "ruleInsetCap", value)
    }

    /// The property `rule-inset-end` of CSS.
    ///
    /// `attribute CSSOMString ruleInsetEnd`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-inset-end)
    #[doc(alias = "ruleInsetEnd")]
    #[doc(alias = "rule-inset-end")]
    #[cfg(feature = "experimental")]
    pub fn rule_inset_end(&self) -> String {
        property::get(self, "ruleInsetEnd")
    }

    /// Sets the property `rule-inset-end` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "ruleInsetEnd")]
    #[doc(alias = "rule-inset-end")]
    #[cfg(feature = "experimental")]
    pub fn set_rule_inset_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "ruleInsetEnd", value)
    }

    /// The property `rule-inset-junction` of CSS.
    ///
    /// `attribute CSSOMString ruleInsetJunction`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rule-inset-junction) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-inset-junction)
    #[doc(alias = "ruleInsetJunction")]
    #[doc(alias = "rule-inset-junction")]
    #[cfg(feature = "experimental")]
    pub fn rule_inset_junction(&self) -> String {
        property::get(self, "ruleInsetJunction")
    }

    /// Sets the property `rule-inset-junction` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "ruleInsetJunction")]
    #[doc(alias = "rule-inset-junction")]
    #[cfg(feature = "experimental")]
    pub fn set_rule_inset_junction(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "ruleInsetJunction", value)
    }

    /// The property `rule-inset-start` of CSS.
    ///
    /// `attribute CSSOMString ruleInsetStart`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-inset-start)
    #[doc(alias = "ruleInsetStart")]
    #[doc(alias = "rule-inset-start")]
    #[cfg(feature = "experimental")]
    pub fn rule_inset_start(&self) -> String {
        property::get(self, "ruleInsetStart")
    }

    /// Sets the property `rule-inset-start` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "ruleInsetStart")]
    #[doc(alias = "rule-inset-start")]
    #[cfg(feature = "experimental")]
    pub fn set_rule_inset_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "ruleInsetStart", value)
    }

    /// The property `rule-overlap` of CSS.
    ///
    /// `attribute CSSOMString ruleOverlap`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rule-overlap) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-overlap)
    #[doc(alias = "ruleOverlap")]
    #[doc(alias = "rule-overlap")]
    #[cfg(feature = "experimental")]
    pub fn rule_overlap(&self) -> String {
        property::get(self, "ruleOverlap")
    }

    /// Sets the property `rule-overlap` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "ruleOverlap")]
    #[doc(alias = "rule-overlap")]
    #[cfg(feature = "experimental")]
    pub fn set_rule_overlap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "ruleOverlap", value)
    }

    /// The property `rule-style` of CSS.
    ///
    /// `attribute CSSOMString ruleStyle`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rule-style) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-style)
    #[doc(alias = "ruleStyle")]
    #[doc(alias = "rule-style")]
    #[cfg(feature = "experimental")]
    pub fn rule_style(&self) -> String {
        property::get(self, "ruleStyle")
    }

    /// Sets the property `rule-style` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "ruleStyle")]
    #[doc(alias = "rule-style")]
    #[cfg(feature = "experimental")]
    pub fn set_rule_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "ruleStyle", value)
    }

    /// The property `rule-visibility-items` of CSS.
    ///
    /// `attribute CSSOMString ruleVisibilityItems`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rule-visibility-items) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-visibility-items)
    #[doc(alias = "ruleVisibilityItems")]
    #[doc(alias = "rule-visibility-items")]
    #[cfg(feature = "experimental")]
    pub fn rule_visibility_items(&self) -> String {
        property::get(self, "ruleVisibilityItems")
    }

    /// Sets the property `rule-visibility-items` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "ruleVisibilityItems")]
    #[doc(alias = "rule-visibility-items")]
    #[cfg(feature = "experimental")]
    pub fn set_rule_visibility_items(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "ruleVisibilityItems", value)
    }

    /// The property `rule-width` of CSS.
    ///
    /// `attribute CSSOMString ruleWidth`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rule-width) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-width)
    #[doc(alias = "ruleWidth")]
    #[doc(alias = "rule-width")]
    #[cfg(feature = "experimental")]
    pub fn rule_width(&self) -> String {
        property::get(self, "ruleWidth")
    }

    /// Sets the property `rule-width` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "ruleWidth")]
    #[doc(alias = "rule-width")]
    #[cfg(feature = "experimental")]
    pub fn set_rule_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "ruleWidth", value)
    }

    /// The property `rx` of CSS.
    ///
    /// `attribute CSSOMString rx`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2024-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rx) · [Specification](https://w3c.github.io/svgwg/svg2-draft/geometry.html#RX)
    pub fn rx(&self) -> String {
        property::get(self, "rx")
    }

    /// Sets the property `rx` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rx")]
    pub fn set_rx(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rx", value)
    }

    /// The property `ry` of CSS.
    ///
    /// `attribute CSSOMString ry`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2024-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/ry) · [Specification](https://w3c.github.io/svgwg/svg2-draft/geometry.html#RY)
    pub fn ry(&self) -> String {
        property::get(self, "ry")
    }

    /// Sets the property `ry` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "ry")]
    pub fn set_ry(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "ry", value)
    }

    /// The property `scale` of CSS.
    ///
    /// `attribute CSSOMString scale`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2022-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scale) · [Specification](https://drafts.csswg.org/css-transforms-2/#individual-transforms)
    pub fn scale(&self) -> String {
        property::get(self, "scale")
    }

    /// Sets the property `scale` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scale")]
    pub fn set_scale(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scale", value)
    }

    /// The property `scroll-axis-lock` of CSS.
    ///
    /// `attribute CSSOMString scrollAxisLock`
    ///
    /// Features `css-properties` and `experimental`. [Specification](https://drafts.csswg.org/css-overflow-5/#scroll-axis-lock)
    #[doc(alias = "scrollAxisLock")]
    #[doc(alias = "scroll-axis-lock")]
    #[cfg(feature = "experimental")]
    pub fn scroll_axis_lock(&self) -> String {
        property::get(self, "scrollAxisLock")
    }

    /// Sets the property `scroll-axis-lock` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollAxisLock")]
    #[doc(alias = "scroll-axis-lock")]
    #[cfg(feature = "experimental")]
    pub fn set_scroll_axis_lock(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollAxisLock", value)
    }

    /// The property `scroll-behavior` of CSS.
    ///
    /// `attribute CSSOMString scrollBehavior`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-behavior) · [Specification](https://drafts.csswg.org/css-overflow/#smooth-scrolling)
    #[doc(alias = "scrollBehavior")]
    #[doc(alias = "scroll-behavior")]
    pub fn scroll_behavior(&self) -> String {
        property::get(self, "scrollBehavior")
    }

    /// Sets the property `scroll-behavior` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollBehavior")]
    #[doc(alias = "scroll-behavior")]
    pub fn set_scroll_behavior(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollBehavior", value)
    }

    /// The property `scroll-initial-target` of CSS.
    ///
    /// `attribute CSSOMString scrollInitialTarget`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-initial-target) · [Specification](https://drafts.csswg.org/css-scroll-snap-2/#propdef-scroll-initial-target)
    #[doc(alias = "scrollInitialTarget")]
    #[doc(alias = "scroll-initial-target")]
    #[cfg(feature = "experimental")]
    pub fn scroll_initial_target(&self) -> String {
        property::get(self, "scrollInitialTarget")
    }

    /// Sets the property `scroll-initial-target` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollInitialTarget")]
    #[doc(alias = "scroll-initial-target")]
    #[cfg(feature = "experimental")]
    pub fn set_scroll_initial_target(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollInitialTarget", value)
    }

    /// The property `scroll-margin` of CSS.
    ///
    /// `attribute CSSOMString scrollMargin`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin) · [Specification](https://drafts.csswg.org/css-scroll-snap/#scroll-margin)
    #[doc(alias = "scrollMargin")]
    #[doc(alias = "scroll-margin")]
    pub fn scroll_margin(&self) -> String {
        property::get(self, "scrollMargin")
    }

    /// Sets the property `scroll-margin` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollMargin")]
    #[doc(alias = "scroll-margin")]
    pub fn set_scroll_margin(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollMargin", value)
    }

    /// The property `scroll-margin-block` of CSS.
    ///
    /// `attribute CSSOMString scrollMarginBlock`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-block) · [Specification](https://drafts.csswg.org/css-scroll-snap/#propdef-scroll-margin-block)
    #[doc(alias = "scrollMarginBlock")]
    #[doc(alias = "scroll-margin-block")]
    pub fn scroll_margin_block(&self) -> String {
        property::get(self, "scrollMarginBlock")
    }

    /// Sets the property `scroll-margin-block` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollMarginBlock")]
    #[doc(alias = "scroll-margin-block")]
    pub fn set_scroll_margin_block(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollMarginBlock", value)
    }

    /// The property `scroll-margin-block-end` of CSS.
    ///
    /// `attribute CSSOMString scrollMarginBlockEnd`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-block-end) · [Specification](https://drafts.csswg.org/css-scroll-snap/#margin-longhands-logical)
    #[doc(alias = "scrollMarginBlockEnd")]
    #[doc(alias = "scroll-margin-block-end")]
    pub fn scroll_margin_block_end(&self) -> String {
        property::get(self, "scrollMarginBlockEnd")
    }

    /// Sets the property `scroll-margin-block-end` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollMarginBlockEnd")]
    #[doc(alias = "scroll-margin-block-end")]
    pub fn set_scroll_margin_block_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollMarginBlockEnd", value)
    }

    /// The property `scroll-margin-block-start` of CSS.
    ///
    /// `attribute CSSOMString scrollMarginBlockStart`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-block-start) · [Specification](https://drafts.csswg.org/css-scroll-snap/#margin-longhands-logical)
    #[doc(alias = "scrollMarginBlockStart")]
    #[doc(alias = "scroll-margin-block-start")]
    pub fn scroll_margin_block_start(&self) -> String {
        property::get(self, "scrollMarginBlockStart")
    }

    /// Sets the property `scroll-margin-block-start` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollMarginBlockStart")]
    #[doc(alias = "scroll-margin-block-start")]
    pub fn set_scroll_margin_block_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollMarginBlockStart", value)
    }

    /// The property `scroll-margin-bottom` of CSS.
    ///
    /// `attribute CSSOMString scrollMarginBottom`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-bottom) · [Specification](https://drafts.csswg.org/css-scroll-snap/#margin-longhands-physical)
    #[doc(alias = "scrollMarginBottom")]
    #[doc(alias = "scroll-margin-bottom")]
    pub fn scroll_margin_bottom(&self) -> String {
        property::get(self, "scrollMarginBottom")
    }

    /// Sets the property `scroll-margin-bottom` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollMarginBottom")]
    #[doc(alias = "scroll-margin-bottom")]
    pub fn set_scroll_margin_bottom(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollMarginBottom", value)
    }

    /// The property `scroll-margin-inline` of CSS.
    ///
    /// `attribute CSSOMString scrollMarginInline`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-inline) · [Specification](https://drafts.csswg.org/css-scroll-snap/#propdef-scroll-margin-inline)
    #[doc(alias = "scrollMarginInline")]
    #[doc(alias = "scroll-margin-inline")]
    pub fn scroll_margin_inline(&self) -> String {
        property::get(self, "scrollMarginInline")
    }

    /// Sets the property `scroll-margin-inline` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollMarginInline")]
    #[doc(alias = "scroll-margin-inline")]
    pub fn set_scroll_margin_inline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollMarginInline", value)
    }

    /// The property `scroll-margin-inline-end` of CSS.
    ///
    /// `attribute CSSOMString scrollMarginInlineEnd`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-inline-end) · [Specification](https://drafts.csswg.org/css-scroll-snap/#margin-longhands-logical)
    #[doc(alias = "scrollMarginInlineEnd")]
    #[doc(alias = "scroll-margin-inline-end")]
    pub fn scroll_margin_inline_end(&self) -> String {
        property::get(self, "scrollMarginInlineEnd")
    }

    /// Sets the property `scroll-margin-inline-end` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollMarginInlineEnd")]
    #[doc(alias = "scroll-margin-inline-end")]
    pub fn set_scroll_margin_inline_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollMarginInlineEnd", value)
    }

    /// The property `scroll-margin-inline-start` of CSS.
    ///
    /// `attribute CSSOMString scrollMarginInlineStart`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-inline-start) · [Specification](https://drafts.csswg.org/css-scroll-snap/#margin-longhands-logical)
    #[doc(alias = "scrollMarginInlineStart")]
    #[doc(alias = "scroll-margin-inline-start")]
    pub fn scroll_margin_inline_start(&self) -> String {
        property::get(self, "scrollMarginInlineStart")
    }

    /// Sets the property `scroll-margin-inline-start` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollMarginInlineStart")]
    #[doc(alias = "scroll-margin-inline-start")]
    pub fn set_scroll_margin_inline_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollMarginInlineStart", value)
    }

    /// The property `scroll-margin-left` of CSS.
    ///
    /// `attribute CSSOMString scrollMarginLeft`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-left) · [Specification](https://drafts.csswg.org/css-scroll-snap/#margin-longhands-physical)
    #[doc(alias = "scrollMarginLeft")]
    #[doc(alias = "scroll-margin-left")]
    pub fn scroll_margin_left(&self) -> String {
        property::get(self, "scrollMarginLeft")
    }

    /// Sets the property `scroll-margin-left` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollMarginLeft")]
    #[doc(alias = "scroll-margin-left")]
    pub fn set_scroll_margin_left(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollMarginLeft", value)
    }

    /// The property `scroll-margin-right` of CSS.
    ///
    /// `attribute CSSOMString scrollMarginRight`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-right) · [Specification](https://drafts.csswg.org/css-scroll-snap/#margin-longhands-physical)
    #[doc(alias = "scrollMarginRight")]
    #[doc(alias = "scroll-margin-right")]
    pub fn scroll_margin_right(&self) -> String {
        property::get(self, "scrollMarginRight")
    }

    /// Sets the property `scroll-margin-right` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollMarginRight")]
    #[doc(alias = "scroll-margin-right")]
    pub fn set_scroll_margin_right(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollMarginRight", value)
    }

    /// The property `scroll-margin-top` of CSS.
    ///
    /// `attribute CSSOMString scrollMarginTop`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-top) · [Specification](https://drafts.csswg.org/css-scroll-snap/#margin-longhands-physical)
    #[doc(alias = "scrollMarginTop")]
    #[doc(alias = "scroll-margin-top")]
    pub fn scroll_margin_top(&self) -> String {
        property::get(self, "scrollMarginTop")
    }

    /// Sets the property `scroll-margin-top` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollMarginTop")]
    #[doc(alias = "scroll-margin-top")]
    pub fn set_scroll_margin_top(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollMarginTop", value)
    }

    /// The property `scroll-marker-group` of CSS.
    ///
    /// `attribute CSSOMString scrollMarkerGroup`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-marker-group) · [Specification](https://drafts.csswg.org/css-overflow-5/#scroll-marker-group-property)
    #[doc(alias = "scrollMarkerGroup")]
    #[doc(alias = "scroll-marker-group")]
    #[cfg(feature = "experimental")]
    pub fn scroll_marker_group(&self) -> String {
        property::get(self, "scrollMarkerGroup")
    }

    /// Sets the property `scroll-marker-group` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollMarkerGroup")]
    #[doc(alias = "scroll-marker-group")]
    #[cfg(feature = "experimental")]
    pub fn set_scroll_marker_group(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollMarkerGroup", value)
    }

    /// The property `scroll-padding` of CSS.
    ///
    /// `attribute CSSOMString scrollPadding`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding) · [Specification](https://drafts.csswg.org/css-scroll-snap/#scroll-padding)
    #[doc(alias = "scrollPadding")]
    #[doc(alias = "scroll-padding")]
    pub fn scroll_padding(&self) -> String {
        property::get(self, "scrollPadding")
    }

    /// Sets the property `scroll-padding` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollPadding")]
    #[doc(alias = "scroll-padding")]
    pub fn set_scroll_padding(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollPadding", value)
    }

    /// The property `scroll-padding-block` of CSS.
    ///
    /// `attribute CSSOMString scrollPaddingBlock`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-block) · [Specification](https://drafts.csswg.org/css-scroll-snap/#propdef-scroll-padding-block)
    #[doc(alias = "scrollPaddingBlock")]
    #[doc(alias = "scroll-padding-block")]
    pub fn scroll_padding_block(&self) -> String {
        property::get(self, "scrollPaddingBlock")
    }

    /// Sets the property `scroll-padding-block` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollPaddingBlock")]
    #[doc(alias = "scroll-padding-block")]
    pub fn set_scroll_padding_block(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollPaddingBlock", value)
    }

    /// The property `scroll-padding-block-end` of CSS.
    ///
    /// `attribute CSSOMString scrollPaddingBlockEnd`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-block-end) · [Specification](https://drafts.csswg.org/css-scroll-snap/#padding-longhands-logical)
    #[doc(alias = "scrollPaddingBlockEnd")]
    #[doc(alias = "scroll-padding-block-end")]
    pub fn scroll_padding_block_end(&self) -> String {
        property::get(self, "scrollPaddingBlockEnd")
    }

    /// Sets the property `scroll-padding-block-end` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollPaddingBlockEnd")]
    #[doc(alias = "scroll-padding-block-end")]
    pub fn set_scroll_padding_block_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollPaddingBlockEnd", value)
    }

    /// The property `scroll-padding-block-start` of CSS.
    ///
    /// `attribute CSSOMString scrollPaddingBlockStart`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-block-start) · [Specification](https://drafts.csswg.org/css-scroll-snap/#padding-longhands-logical)
    #[doc(alias = "scrollPaddingBlockStart")]
    #[doc(alias = "scroll-padding-block-start")]
    pub fn scroll_padding_block_start(&self) -> String {
        property::get(self, "scrollPaddingBlockStart")
    }

    /// Sets the property `scroll-padding-block-start` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollPaddingBlockStart")]
    #[doc(alias = "scroll-padding-block-start")]
    pub fn set_scroll_padding_block_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollPaddingBlockStart", value)
    }

    /// The property `scroll-padding-bottom` of CSS.
    ///
    /// `attribute CSSOMString scrollPaddingBottom`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-bottom) · [Specification](https://drafts.csswg.org/css-scroll-snap/#padding-longhands-physical)
    #[doc(alias = "scrollPaddingBottom")]
    #[doc(alias = "scroll-padding-bottom")]
    pub fn scroll_padding_bottom(&self) -> String {
        property::get(self, "scrollPaddingBottom")
    }

    /// Sets the property `scroll-padding-bottom` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollPaddingBottom")]
    #[doc(alias = "scroll-padding-bottom")]
    pub fn set_scroll_padding_bottom(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollPaddingBottom", value)
    }

    /// The property `scroll-padding-inline` of CSS.
    ///
    /// `attribute CSSOMString scrollPaddingInline`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-inline) · [Specification](https://drafts.csswg.org/css-scroll-snap/#propdef-scroll-padding-inline)
    #[doc(alias = "scrollPaddingInline")]
    #[doc(alias = "scroll-padding-inline")]
    pub fn scroll_padding_inline(&self) -> String {
        property::get(self, "scrollPaddingInline")
    }

    /// Sets the property `scroll-padding-inline` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollPaddingInline")]
    #[doc(alias = "scroll-padding-inline")]
    pub fn set_scroll_padding_inline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollPaddingInline", value)
    }

    /// The property `scroll-padding-inline-end` of CSS.
    ///
    /// `attribute CSSOMString scrollPaddingInlineEnd`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-inline-end) · [Specification](https://drafts.csswg.org/css-scroll-snap/#padding-longhands-logical)
    #[doc(alias = "scrollPaddingInlineEnd")]
    #[doc(alias = "scroll-padding-inline-end")]
    pub fn scroll_padding_inline_end(&self) -> String {
        property::get(self, "scrollPaddingInlineEnd")
    }

    /// Sets the property `scroll-padding-inline-end` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollPaddingInlineEnd")]
    #[doc(alias = "scroll-padding-inline-end")]
    pub fn set_scroll_padding_inline_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollPaddingInlineEnd", value)
    }

    /// The property `scroll-padding-inline-start` of CSS.
    ///
    /// `attribute CSSOMString scrollPaddingInlineStart`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-inline-start) · [Specification](https://drafts.csswg.org/css-scroll-snap/#padding-longhands-logical)
    #[doc(alias = "scrollPaddingInlineStart")]
    #[doc(alias = "scroll-padding-inline-start")]
    pub fn scroll_padding_inline_start(&self) -> String {
        property::get(self, "scrollPaddingInlineStart")
    }

    /// Sets the property `scroll-padding-inline-start` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollPaddingInlineStart")]
    #[doc(alias = "scroll-padding-inline-start")]
    pub fn set_scroll_padding_inline_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollPaddingInlineStart", value)
    }

    /// The property `scroll-padding-left` of CSS.
    ///
    /// `attribute CSSOMString scrollPaddingLeft`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-left) · [Specification](https://drafts.csswg.org/css-scroll-snap/#padding-longhands-physical)
    #[doc(alias = "scrollPaddingLeft")]
    #[doc(alias = "scroll-padding-left")]
    pub fn scroll_padding_left(&self) -> String {
        property::get(self, "scrollPaddingLeft")
    }

    /// Sets the property `scroll-padding-left` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollPaddingLeft")]
    #[doc(alias = "scroll-padding-left")]
    pub fn set_scroll_padding_left(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollPaddingLeft", value)
    }

    /// The property `scroll-padding-right` of CSS.
    ///
    /// `attribute CSSOMString scrollPaddingRight`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-right) · [Specification](https://drafts.csswg.org/css-scroll-snap/#padding-longhands-physical)
    #[doc(alias = "scrollPaddingRight")]
    #[doc(alias = "scroll-padding-right")]
    pub fn scroll_padding_right(&self) -> String {
        property::get(self, "scrollPaddingRight")
    }

    /// Sets the property `scroll-padding-right` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollPaddingRight")]
    #[doc(alias = "scroll-padding-right")]
    pub fn set_scroll_padding_right(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollPaddingRight", value)
    }

    /// The property `scroll-padding-top` of CSS.
    ///
    /// `attribute CSSOMString scrollPaddingTop`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-top) · [Specification](https://drafts.csswg.org/css-scroll-snap/#padding-longhands-physical)
    #[doc(alias = "scrollPaddingTop")]
    #[doc(alias = "scroll-padding-top")]
    pub fn scroll_padding_top(&self) -> String {
        property::get(self, "scrollPaddingTop")
    }

    /// Sets the property `scroll-padding-top` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollPaddingTop")]
    #[doc(alias = "scroll-padding-top")]
    pub fn set_scroll_padding_top(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollPaddingTop", value)
    }

    /// The property `scroll-snap-align` of CSS.
    ///
    /// `attribute CSSOMString scrollSnapAlign`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-snap-align) · [Specification](https://drafts.csswg.org/css-scroll-snap/#scroll-snap-align)
    #[doc(alias = "scrollSnapAlign")]
    #[doc(alias = "scroll-snap-align")]
    pub fn scroll_snap_align(&self) -> String {
        property::get(self, "scrollSnapAlign")
    }

    /// Sets the property `scroll-snap-align` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollSnapAlign")]
    #[doc(alias = "scroll-snap-align")]
    pub fn set_scroll_snap_align(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollSnapAlign", value)
    }

    /// The property `scroll-snap-stop` of CSS.
    ///
    /// `attribute CSSOMString scrollSnapStop`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2022-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-snap-stop) · [Specification](https://drafts.csswg.org/css-scroll-snap/#scroll-snap-stop)
    #[doc(alias = "scrollSnapStop")]
    #[doc(alias = "scroll-snap-stop")]
    pub fn scroll_snap_stop(&self) -> String {
        property::get(self, "scrollSnapStop")
    }

    /// Sets the property `scroll-snap-stop` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollSnapStop")]
    #[doc(alias = "scroll-snap-stop")]
    pub fn set_scroll_snap_stop(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollSnapStop", value)
    }

    /// The property `scroll-snap-type` of CSS.
    ///
    /// `attribute CSSOMString scrollSnapType`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2022-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-snap-type) · [Specification](https://drafts.csswg.org/css-scroll-snap/#scroll-snap-type)
    #[doc(alias = "scrollSnapType")]
    #[doc(alias = "scroll-snap-type")]
    pub fn scroll_snap_type(&self) -> String {
        property::get(self, "scrollSnapType")
    }

    /// Sets the property `scroll-snap-type` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollSnapType")]
    #[doc(alias = "scroll-snap-type")]
    pub fn set_scroll_snap_type(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollSnapType", value)
    }

    /// The property `scroll-target-group` of CSS.
    ///
    /// `attribute CSSOMString scrollTargetGroup`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-target-group) · [Specification](https://drafts.csswg.org/css-overflow-5/#scroll-target-group)
    #[doc(alias = "scrollTargetGroup")]
    #[doc(alias = "scroll-target-group")]
    #[cfg(feature = "experimental")]
    pub fn scroll_target_group(&self) -> String {
        property::get(self, "scrollTargetGroup")
    }

    /// Sets the property `scroll-target-group` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollTargetGroup")]
    #[doc(alias = "scroll-target-group")]
    #[cfg(feature = "experimental")]
    pub fn set_scroll_target_group(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollTargetGroup", value)
    }

    /// The property `scroll-timeline` of CSS.
    ///
    /// `attribute CSSOMString scrollTimeline`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-timeline) · [Specification](https://drafts.csswg.org/scroll-animations/#scroll-timeline-shorthand)
    #[doc(alias = "scrollTimeline")]
    #[doc(alias = "scroll-timeline")]
    pub fn scroll_timeline(&self) -> String {
        property::get(self, "scrollTimeline")
    }

    /// Sets the property `scroll-timeline` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollTimeline")]
    #[doc(alias = "scroll-timeline")]
    pub fn set_scroll_timeline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollTimeline", value)
    }

    /// The property `scroll-timeline-axis` of CSS.
    ///
    /// `attribute CSSOMString scrollTimelineAxis`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-timeline-axis) · [Specification](https://drafts.csswg.org/scroll-animations/#propdef-scroll-timeline-axis)
    #[doc(alias = "scrollTimelineAxis")]
    #[doc(alias = "scroll-timeline-axis")]
    pub fn scroll_timeline_axis(&self) -> String {
        property::get(self, "scrollTimelineAxis")
    }

    /// Sets the property `scroll-timeline-axis` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollTimelineAxis")]
    #[doc(alias = "scroll-timeline-axis")]
    pub fn set_scroll_timeline_axis(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollTimelineAxis", value)
    }

    /// The property `scroll-timeline-name` of CSS.
    ///
    /// `attribute CSSOMString scrollTimelineName`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-timeline-name) · [Specification](https://drafts.csswg.org/scroll-animations/#scroll-timeline-name)
    #[doc(alias = "scrollTimelineName")]
    #[doc(alias = "scroll-timeline-name")]
    pub fn scroll_timeline_name(&self) -> String {
        property::get(self, "scrollTimelineName")
    }

    /// Sets the property `scroll-timeline-name` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollTimelineName")]
    #[doc(alias = "scroll-timeline-name")]
    pub fn set_scroll_timeline_name(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollTimelineName", value)
    }

    /// The property `scrollbar-color` of CSS.
    ///
    /// `attribute CSSOMString scrollbarColor`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scrollbar-color) · [Specification](https://drafts.csswg.org/css-scrollbars/#scrollbar-color)
    #[doc(alias = "scrollbarColor")]
    #[doc(alias = "scrollbar-color")]
    pub fn scrollbar_color(&self) -> String {
        property::get(self, "scrollbarColor")
    }

    /// Sets the property `scrollbar-color` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollbarColor")]
    #[doc(alias = "scrollbar-color")]
    pub fn set_scrollbar_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollbarColor", value)
    }

    /// The property `scrollbar-gutter` of CSS.
    ///
    /// `attribute CSSOMString scrollbarGutter`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scrollbar-gutter) · [Specification](https://drafts.csswg.org/css-overflow/#scrollbar-gutter-property)
    #[doc(alias = "scrollbarGutter")]
    #[doc(alias = "scrollbar-gutter")]
    pub fn scrollbar_gutter(&self) -> String {
        property::get(self, "scrollbarGutter")
    }

    /// Sets the property `scrollbar-gutter` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollbarGutter")]
    #[doc(alias = "scrollbar-gutter")]
    pub fn set_scrollbar_gutter(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollbarGutter", value)
    }

    /// The property `scrollbar-width` of CSS.
    ///
    /// `attribute CSSOMString scrollbarWidth`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scrollbar-width) · [Specification](https://drafts.csswg.org/css-scrollbars/#scrollbar-width)
    #[doc(alias = "scrollbarWidth")]
    #[doc(alias = "scrollbar-width")]
    pub fn scrollbar_width(&self) -> String {
        property::get(self, "scrollbarWidth")
    }

    /// Sets the property `scrollbar-width` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollbarWidth")]
    #[doc(alias = "scrollbar-width")]
    pub fn set_scrollbar_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollbarWidth", value)
    }

    /// The property `shape-image-threshold` of CSS.
    ///
    /// `attribute CSSOMString shapeImageThreshold`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/shape-image-threshold) · [Specification](https://drafts.csswg.org/css-shapes/#shape-image-threshold-property)
    #[doc(alias = "shapeImageThreshold")]
    #[doc(alias = "shape-image-threshold")]
    pub fn shape_image_threshold(&self) -> String {
        property::get(self, "shapeImageThreshold")
    }

    /// Sets the property `shape-image-threshold` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "shapeImageThreshold")]
    #[doc(alias = "shape-image-threshold")]
    pub fn set_shape_image_threshold(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "shapeImageThreshold", value)
    }

    /// The property `shape-inside` of CSS.
    ///
    /// `attribute CSSOMString shapeInside`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "shapeInside")]
    #[doc(alias = "shape-inside")]
    #[cfg(feature = "experimental")]
    pub fn shape_inside(&self) -> String {
        property::get(self, "shapeInside")
    }

    /// Sets the property `shape-inside` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "shapeInside")]
    #[doc(alias = "shape-inside")]
    #[cfg(feature = "experimental")]
    pub fn set_shape_inside(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "shapeInside", value)
    }

    /// The property `shape-margin` of CSS.
    ///
    /// `attribute CSSOMString shapeMargin`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/shape-margin) · [Specification](https://drafts.csswg.org/css-shapes/#shape-margin-property)
    #[doc(alias = "shapeMargin")]
    #[doc(alias = "shape-margin")]
    pub fn shape_margin(&self) -> String {
        property::get(self, "shapeMargin")
    }

    /// Sets the property `shape-margin` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "shapeMargin")]
    #[doc(alias = "shape-margin")]
    pub fn set_shape_margin(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "shapeMargin", value)
    }

    /// The property `shape-outside` of CSS.
    ///
    /// `attribute CSSOMString shapeOutside`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/shape-outside) · [Specification](https://drafts.csswg.org/css-shapes/#shape-outside-property)
    #[doc(alias = "shapeOutside")]
    #[doc(alias = "shape-outside")]
    pub fn shape_outside(&self) -> String {
        property::get(self, "shapeOutside")
    }

    /// Sets the property `shape-outside` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "shapeOutside")]
    #[doc(alias = "shape-outside")]
    pub fn set_shape_outside(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "shapeOutside", value)
    }

    /// The property `shape-padding` of CSS.
    ///
    /// `attribute CSSOMString shapePadding`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "shapePadding")]
    #[doc(alias = "shape-padding")]
    #[cfg(feature = "experimental")]
    pub fn shape_padding(&self) -> String {
        property::get(self, "shapePadding")
    }

    /// Sets the property `shape-padding` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "shapePadding")]
    #[doc(alias = "shape-padding")]
    #[cfg(feature = "experimental")]
    pub fn set_shape_padding(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "shapePadding", value)
    }

    /// The property `shape-rendering` of CSS.
    ///
    /// `attribute CSSOMString shapeRendering`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/shape-rendering) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#ShapeRendering)
    #[doc(alias = "shapeRendering")]
    #[doc(alias = "shape-rendering")]
    pub fn shape_rendering(&self) -> String {
        property::get(self, "shapeRendering")
    }

    /// Sets the property `shape-rendering` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "shapeRendering")]
    #[doc(alias = "shape-rendering")]
    pub fn set_shape_rendering(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "shapeRendering", value)
    }

    /// The property `size` of CSS.
    ///
    /// `attribute CSSOMString size`
    ///
    /// Features `css-properties` and `experimental`. [Specification](https://drafts.csswg.org/css-sizing-4/#propdef-size)
    #[cfg(feature = "experimental")]
    pub fn size(&self) -> String {
        property::get(self, "size")
    }

    /// Sets the property `size` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "size")]
    #[cfg(feature = "experimental")]
    pub fn set_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "size", value)
    }

    /// The property `slider-orientation` of CSS.
    ///
    /// `attribute CSSOMString sliderOrientation`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "sliderOrientation")]
    #[doc(alias = "slider-orientation")]
    #[cfg(feature = "experimental")]
    pub fn slider_orientation(&self) -> String {
        property::get(self, "sliderOrientation")
    }

    /// Sets the property `slider-orientation` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "sliderOrientation")]
    #[doc(alias = "slider-orientation")]
    #[cfg(feature = "experimental")]
    pub fn set_slider_orientation(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "sliderOrientation", value)
    }

    /// The property `spatial-navigation-action` of CSS.
    ///
    /// `attribute CSSOMString spatialNavigationAction`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "spatialNavigationAction")]
    #[doc(alias = "spatial-navigation-action")]
    #[cfg(feature = "experimental")]
    pub fn spatial_navigation_action(&self) -> String {
        property::get(self, "spatialNavigationAction")
    }

    /// Sets the property `spatial-navigation-action` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "spatialNavigationAction")]
    #[doc(alias = "spatial-navigation-action")]
    #[cfg(feature = "experimental")]
    pub fn set_spatial_navigation_action(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "spatialNavigationAction", value)
    }

    /// The property `spatial-navigation-contain` of CSS.
    ///
    /// `attribute CSSOMString spatialNavigationContain`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "spatialNavigationContain")]
    #[doc(alias = "spatial-navigation-contain")]
    #[cfg(feature = "experimental")]
    pub fn spatial_navigation_contain(&self) -> String {
        property::get(self, "spatialNavigationContain")
    }

    /// Sets the property `spatial-navigation-contain` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "spatialNavigationContain")]
    #[doc(alias = "spatial-navigation-contain")]
    #[cfg(feature = "experimental")]
    pub fn set_spatial_navigation_contain(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "spatialNavigationContain", value)
    }

    /// The property `spatial-navigation-function` of CSS.
    ///
    /// `attribute CSSOMString spatialNavigationFunction`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "spatialNavigationFunction")]
    #[doc(alias = "spatial-navigation-function")]
    #[cfg(feature = "experimental")]
    pub fn spatial_navigation_function(&self) -> String {
        property::get(self, "spatialNavigationFunction")
    }

    /// Sets the property `spatial-navigation-function` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "spatialNavigationFunction")]
    #[doc(alias = "spatial-navigation-function")]
    #[cfg(feature = "experimental")]
    pub fn set_spatial_navigation_function(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "spatialNavigationFunction", value)
    }

    /// The property `speak` of CSS.
    ///
    /// `attribute CSSOMString speak`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [Specification](https://drafts.csswg.org/css-speech-1/#speaking-props-speak)
    #[cfg(feature = "experimental")]
    pub fn speak(&self) -> String {
        property::get(self, "speak")
    }

    /// Sets the property `speak` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "speak")]
    #[cfg(feature = "experimental")]
    pub fn set_speak(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "speak", value)
    }

    /// The property `speak-as` of CSS.
    ///
    /// `attribute CSSOMString speakAs`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/speak-as) · [Specification](https://drafts.csswg.org/css-speech-1/#speaking-props-speak-as)
    #[doc(alias = "speakAs")]
    #[doc(alias = "speak-as")]
    #[cfg(feature = "experimental")]
    pub fn speak_as(&self) -> String {
        property::get(self, "speakAs")
    }

    /// Sets the property `speak-as` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "speakAs")]
    #[doc(alias = "speak-as")]
    #[cfg(feature = "experimental")]
    pub fn set_speak_as(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "speakAs", value)
    }

    /// The property `stop-color` of CSS.
    ///
    /// `attribute CSSOMString stopColor`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stop-color) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#StopColorProperty)
    #[doc(alias = "stopColor")]
    #[doc(alias = "stop-color")]
    pub fn stop_color(&self) -> String {
        property::get(self, "stopColor")
    }

    /// Sets the property `stop-color` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "stopColor")]
    #[doc(alias = "stop-color")]
    pub fn set_stop_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "stopColor", value)
    }

    /// The property `stop-opacity` of CSS.
    ///
    /// `attribute CSSOMString stopOpacity`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stop-opacity) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#StopOpacityProperty)
    #[doc(alias = "stopOpacity")]
    #[doc(alias = "stop-opacity")]
    pub fn stop_opacity(&self) -> String {
        property::get(self, "stopOpacity")
    }

    /// Sets the property `stop-opacity` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "stopOpacity")]
    #[doc(alias = "stop-opacity")]
    pub fn set_stop_opacity(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "stopOpacity", value)
    }

    /// The property `string-set` of CSS.
    ///
    /// `attribute CSSOMString stringSet`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "stringSet")]
    #[doc(alias = "string-set")]
    #[cfg(feature = "experimental")]
    pub fn string_set(&self) -> String {
        property::get(self, "stringSet")
    }

    /// Sets the property `string-set` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "stringSet")]
    #[doc(alias = "string-set")]
    #[cfg(feature = "experimental")]
    pub fn set_string_set(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "stringSet", value)
    }

    /// The property `stroke` of CSS.
    ///
    /// `attribute CSSOMString stroke`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stroke) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#StrokeProperty)
    pub fn stroke(&self) -> String {
        property::get(self, "stroke")
    }

    /// Sets the property `stroke` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "stroke")]
    pub fn set_stroke(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "stroke", value)
    }

    /// The property `stroke-align` of CSS.
    ///
    /// `attribute CSSOMString strokeAlign`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "strokeAlign")]
    #[doc(alias = "stroke-align")]
    #[cfg(feature = "experimental")]
    pub fn stroke_align(&self) -> String {
        property::get(self, "strokeAlign")
    }

    /// Sets the property `stroke-align` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "strokeAlign")]
    #[doc(alias = "stroke-align")]
    #[cfg(feature = "experimental")]
    pub fn set_stroke_align(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "strokeAlign", value)
    }

    /// The property `stroke-alignment` of CSS.
    ///
    /// `attribute CSSOMString strokeAlignment`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "strokeAlignment")]
    #[doc(alias = "stroke-alignment")]
    #[cfg(feature = "experimental")]
    pub fn stroke_alignment(&self) -> String {
        property::get(self, "strokeAlignment")
    }

    /// Sets the property `stroke-alignment` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "strokeAlignment")]
    #[doc(alias = "stroke-alignment")]
    #[cfg(feature = "experimental")]
    pub fn set_stroke_alignment(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "strokeAlignment", value)
    }

    /// The property `stroke-break` of CSS.
    ///
    /// `attribute CSSOMString strokeBreak`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "strokeBreak")]
    #[doc(alias = "stroke-break")]
    #[cfg(feature = "experimental")]
    pub fn stroke_break(&self) -> String {
        property::get(self, "strokeBreak")
    }

    /// Sets the property `stroke-break` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "strokeBreak")]
    #[doc(alias = "stroke-break")]
    #[cfg(feature = "experimental")]
    pub fn set_stroke_break(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "strokeBreak", value)
    }

    /// The property `stroke-color` of CSS.
    ///
    /// `attribute CSSOMString strokeColor`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [Specification](https://drafts.csswg.org/fill-stroke-3/#stroke-color)
    #[doc(alias = "strokeColor")]
    #[doc(alias = "stroke-color")]
    #[cfg(feature = "experimental")]
    pub fn stroke_color(&self) -> String {
        property::get(self, "strokeColor")
    }

    /// Sets the property `stroke-color` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "strokeColor")]
    #[doc(alias = "stroke-color")]
    #[cfg(feature = "experimental")]
    pub fn set_stroke_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "strokeColor", value)
    }

    /// The property `stroke-dash-corner` of CSS.
    ///
    /// `attribute CSSOMString strokeDashCorner`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "strokeDashCorner")]
    #[doc(alias = "stroke-dash-corner")]
    #[cfg(feature = "experimental")]
    pub fn stroke_dash_corner(&self) -> String {
        property::get(self, "strokeDashCorner")
    }

    /// Sets the property `stroke-dash-corner` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "strokeDashCorner")]
    #[doc(alias = "stroke-dash-corner")]
    #[cfg(feature = "experimental")]
    pub fn set_stroke_dash_corner(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "strokeDashCorner", value)
    }

    /// The property `stroke-dash-justify` of CSS.
    ///
    /// `attribute CSSOMString strokeDashJustify`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "strokeDashJustify")]
    #[doc(alias = "stroke-dash-justify")]
    #[cfg(feature = "experimental")]
    pub fn stroke_dash_justify(&self) -> String {
        property::get(self, "strokeDashJustify")
    }

    /// Sets the property `stroke-dash-justify` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "strokeDashJustify")]
    #[doc(alias = "stroke-dash-justify")]
    #[cfg(feature = "experimental")]
    pub fn set_stroke_dash_justify(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "strokeDashJustify", value)
    }

    /// The property `stroke-dashadjust` of CSS.
    ///
    /// `attribute CSSOMString strokeDashadjust`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "strokeDashadjust")]
    #[doc(alias = "stroke-dashadjust")]
    #[cfg(feature = "experimental")]
    pub fn stroke_dashadjust(&self) -> String {
        property::get(self, "strokeDashadjust")
    }

    /// Sets the property `stroke-dashadjust` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "strokeDashadjust")]
    #[doc(alias = "stroke-dashadjust")]
    #[cfg(feature = "experimental")]
    pub fn set_stroke_dashadjust(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "strokeDashadjust", value)
    }

    /// The property `stroke-dasharray` of CSS.
    ///
    /// `attribute CSSOMString strokeDasharray`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stroke-dasharray) · [Specification](https://drafts.csswg.org/fill-stroke-3/#stroke-dasharray)
    #[doc(alias = "strokeDasharray")]
    #[doc(alias = "stroke-dasharray")]
    pub fn stroke_dasharray(&self) -> String {
        property::get(self, "strokeDasharray")
    }

    /// Sets the property `stroke-dasharray` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "strokeDasharray")]
    #[doc(alias = "stroke-dasharray")]
    pub fn set_stroke_dasharray(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "strokeDasharray", value)
    }

    /// The property `stroke-dashcorner` of CSS.
    ///
    /// `attribute CSSOMString strokeDashcorner`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "strokeDashcorner")]
    #[doc(alias = "stroke-dashcorner")]
    #[cfg(feature = "experimental")]
    pub fn stroke_dashcorner(&self) -> String {
        property::get(self, "strokeDashcorner")
    }

    /// Sets the property `stroke-dashcorner` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "strokeDashcorner")]
    #[doc(alias = "stroke-dashcorner")]
    #[cfg(feature = "experimental")]
    pub fn set_stroke_dashcorner(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "strokeDashcorner", value)
    }

    /// The property `stroke-dashoffset` of CSS.
    ///
    /// `attribute CSSOMString strokeDashoffset`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stroke-dashoffset) · [Specification](https://drafts.csswg.org/fill-stroke-3/#stroke-dashoffset)
    #[doc(alias = "strokeDashoffset")]
    #[doc(alias = "stroke-dashoffset")]
    pub fn stroke_dashoffset(&self) -> String {
        property::get(self, "strokeDashoffset")
    }

    /// Sets the property `stroke-dashoffset` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "strokeDashoffset")]
    #[doc(alias = "stroke-dashoffset")]
    pub fn set_stroke_dashoffset(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "strokeDashoffset", value)
    }

    /// The property `stroke-image` of CSS.
    ///
    /// `attribute CSSOMString strokeImage`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "strokeImage")]
    #[doc(alias = "stroke-image")]
    #[cfg(feature = "experimental")]
    pub fn stroke_image(&self) -> String {
        property::get(self, "strokeImage")
    }

    /// Sets the property `stroke-image` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "strokeImage")]
    #[doc(alias = "stroke-image")]
    #[cfg(feature = "experimental")]
    pub fn set_stroke_image(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "strokeImage", value)
    }

    /// The property `stroke-linecap` of CSS.
    ///
    /// `attribute CSSOMString strokeLinecap`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stroke-linecap) · [Specification](https://drafts.csswg.org/fill-stroke-3/#stroke-linecap)
    #[doc(alias = "strokeLinecap")]
    #[doc(alias = "stroke-linecap")]
    pub fn stroke_linecap(&self) -> String {
        property::get(self, "strokeLinecap")
    }

    /// Sets the property `stroke-linecap` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "strokeLinecap")]
    #[doc(alias = "stroke-linecap")]
    pub fn set_stroke_linecap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "strokeLinecap", value)
    }

    /// The property `stroke-linejoin` of CSS.
    ///
    /// `attribute CSSOMString strokeLinejoin`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stroke-linejoin) · [Specification](https://drafts.csswg.org/fill-stroke-3/#stroke-linejoin)
    #[doc(alias = "strokeLinejoin")]
    #[doc(alias = "stroke-linejoin")]
    pub fn stroke_linejoin(&self) -> String {
        property::get(self, "strokeLinejoin")
    }

    /// Sets the property `stroke-linejoin` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "strokeLinejoin")]
    #[doc(alias = "stroke-linejoin")]
    pub fn set_stroke_linejoin(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "strokeLinejoin", value)
    }

    /// The property `stroke-miterlimit` of CSS.
    ///
    /// `attribute CSSOMString strokeMiterlimit`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stroke-miterlimit) · [Specification](https://drafts.csswg.org/fill-stroke-3/#stroke-miterlimit)
    #[doc(alias = "strokeMiterlimit")]
    #[doc(alias = "stroke-miterlimit")]
    pub fn stroke_miterlimit(&self) -> String {
        property::get(self, "strokeMiterlimit")
    }

    /// Sets the property `stroke-miterlimit` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "strokeMiterlimit")]
    #[doc(alias = "stroke-miterlimit")]
    pub fn set_stroke_miterlimit(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "strokeMiterlimit", value)
    }

    /// The property `stroke-opacity` of CSS.
    ///
    /// `attribute CSSOMString strokeOpacity`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stroke-opacity) · [Specification](https://drafts.csswg.org/fill-stroke-3/#stroke-opacity)
    #[doc(alias = "strokeOpacity")]
    #[doc(alias = "stroke-opacity")]
    pub fn stroke_opacity(&self) -> String {
        property::get(self, "strokeOpacity")
    }

    /// Sets the property `stroke-opacity` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "strokeOpacity")]
    #[doc(alias = "stroke-opacity")]
    pub fn set_stroke_opacity(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "strokeOpacity", value)
    }

    /// The property `stroke-origin` of CSS.
    ///
    /// `attribute CSSOMString strokeOrigin`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "strokeOrigin")]
    #[doc(alias = "stroke-origin")]
    #[cfg(feature = "experimental")]
    pub fn stroke_origin(&self) -> String {
        property::get(self, "strokeOrigin")
    }

    /// Sets the property `stroke-origin` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "strokeOrigin")]
    #[doc(alias = "stroke-origin")]
    #[cfg(feature = "experimental")]
    pub fn set_stroke_origin(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "strokeOrigin", value)
    }

    /// The property `stroke-position` of CSS.
    ///
    /// `attribute CSSOMString strokePosition`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "strokePosition")]
    #[doc(alias = "stroke-position")]
    #[cfg(feature = "experimental")]
    pub fn stroke_position(&self) -> String {
        property::get(self, "strokePosition")
    }

    /// Sets the property `stroke-position` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "strokePosition")]
    #[doc(alias = "stroke-position")]
    #[cfg(feature = "experimental")]
    pub fn set_stroke_position(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "strokePosition", value)
    }

    /// The property `stroke-repeat` of CSS.
    ///
    /// `attribute CSSOMString strokeRepeat`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "strokeRepeat")]
    #[doc(alias = "stroke-repeat")]
    #[cfg(feature = "experimental")]
    pub fn stroke_repeat(&self) -> String {
        property::get(self, "strokeRepeat")
    }

    /// Sets the property `stroke-repeat` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "strokeRepeat")]
    #[doc(alias = "stroke-repeat")]
    #[cfg(feature = "experimental")]
    pub fn set_stroke_repeat(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "strokeRepeat", value)
    }

    /// The property `stroke-size` of CSS.
    ///
    /// `attribute CSSOMString strokeSize`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "strokeSize")]
    #[doc(alias = "stroke-size")]
    #[cfg(feature = "experimental")]
    pub fn stroke_size(&self) -> String {
        property::get(self, "strokeSize")
    }

    /// Sets the property `stroke-size` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "strokeSize")]
    #[doc(alias = "stroke-size")]
    #[cfg(feature = "experimental")]
    pub fn set_stroke_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "strokeSize", value)
    }

    /// The property `stroke-width` of CSS.
    ///
    /// `attribute CSSOMString strokeWidth`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stroke-width) · [Specification](https://drafts.csswg.org/fill-stroke-3/#stroke-width)
    #[doc(alias = "strokeWidth")]
    #[doc(alias = "stroke-width")]
    pub fn stroke_width(&self) -> String {
        property::get(self, "strokeWidth")
    }

    /// Sets the property `stroke-width` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "strokeWidth")]
    #[doc(alias = "stroke-width")]
    pub fn set_stroke_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "strokeWidth", value)
    }

    /// The property `tab-size` of CSS.
    ///
    /// `attribute CSSOMString tabSize`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/tab-size) · [Specification](https://drafts.csswg.org/css-text/#tab-size-property)
    #[doc(alias = "tabSize")]
    #[doc(alias = "tab-size")]
    pub fn tab_size(&self) -> String {
        property::get(self, "tabSize")
    }

    /// Sets the property `tab-size` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "tabSize")]
    #[doc(alias = "tab-size")]
    pub fn set_tab_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "tabSize", value)
    }

    /// The property `table-layout` of CSS.
    ///
    /// `attribute CSSOMString tableLayout`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/table-layout) · [Specification](https://drafts.csswg.org/css2/#width-layout)
    #[doc(alias = "tableLayout")]
    #[doc(alias = "table-layout")]
    pub fn table_layout(&self) -> String {
        property::get(self, "tableLayout")
    }

    /// Sets the property `table-layout` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "tableLayout")]
    #[doc(alias = "table-layout")]
    pub fn set_table_layout(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "tableLayout", value)
    }

    /// The property `text-align` of CSS.
    ///
    /// `attribute CSSOMString textAlign`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-align) · [Specification](https://drafts.csswg.org/css-logical/#text-align)
    #[doc(alias = "textAlign")]
    #[doc(alias = "text-align")]
    pub fn text_align(&self) -> String {
        property::get(self, "textAlign")
    }

    /// Sets the property `text-align` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textAlign")]
    #[doc(alias = "text-align")]
    pub fn set_text_align(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textAlign", value)
    }

    /// The property `text-align-all` of CSS.
    ///
    /// `attribute CSSOMString textAlignAll`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "textAlignAll")]
    #[doc(alias = "text-align-all")]
    #[cfg(feature = "experimental")]
    pub fn text_align_all(&self) -> String {
        property::get(self, "textAlignAll")
    }

    /// Sets the property `text-align-all` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textAlignAll")]
    #[doc(alias = "text-align-all")]
    #[cfg(feature = "experimental")]
    pub fn set_text_align_all(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textAlignAll", value)
    }

    /// The property `text-align-last` of CSS.
    ///
    /// `attribute CSSOMString textAlignLast`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-align-last) · [Specification](https://drafts.csswg.org/css-text/#text-align-last-property)
    #[doc(alias = "textAlignLast")]
    #[doc(alias = "text-align-last")]
    pub fn text_align_last(&self) -> String {
        property::get(self, "textAlignLast")
    }

    /// Sets the property `text-align-last` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textAlignLast")]
    #[doc(alias = "text-align-last")]
    pub fn set_text_align_last(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textAlignLast", value)
    }

    /// The property `text-anchor` of CSS.
    ///
    /// `attribute CSSOMString textAnchor`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2016-08 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-anchor) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#TextAnchorProperty)
    #[doc(alias = "textAnchor")]
    #[doc(alias = "text-anchor")]
    pub fn text_anchor(&self) -> String {
        property::get(self, "textAnchor")
    }

    /// Sets the property `text-anchor` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textAnchor")]
    #[doc(alias = "text-anchor")]
    pub fn set_text_anchor(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textAnchor", value)
    }

    /// The property `text-autospace` of CSS.
    ///
    /// `attribute CSSOMString textAutospace`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2025-11. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-autospace) · [Specification](https://drafts.csswg.org/css-text-4/#propdef-text-autospace)
    #[doc(alias = "textAutospace")]
    #[doc(alias = "text-autospace")]
    pub fn text_autospace(&self) -> String {
        property::get(self, "textAutospace")
    }

    /// Sets the property `text-autospace` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textAutospace")]
    #[doc(alias = "text-autospace")]
    pub fn set_text_autospace(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textAutospace", value)
    }

    /// The property `text-box` of CSS.
    ///
    /// `attribute CSSOMString textBox`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2026-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-box) · [Specification](https://drafts.csswg.org/css-inline-3/#text-box-shorthand)
    #[doc(alias = "textBox")]
    #[doc(alias = "text-box")]
    pub fn text_box(&self) -> String {
        property::get(self, "textBox")
    }

    /// Sets the property `text-box` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textBox")]
    #[doc(alias = "text-box")]
    pub fn set_text_box(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textBox", value)
    }

    /// The property `text-box-edge` of CSS.
    ///
    /// `attribute CSSOMString textBoxEdge`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2026-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-box-edge) · [Specification](https://drafts.csswg.org/css-inline-3/#text-box-edge)
    #[doc(alias = "textBoxEdge")]
    #[doc(alias = "text-box-edge")]
    pub fn text_box_edge(&self) -> String {
        property::get(self, "textBoxEdge")
    }

    /// Sets the property `text-box-edge` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textBoxEdge")]
    #[doc(alias = "text-box-edge")]
    pub fn set_text_box_edge(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textBoxEdge", value)
    }

    /// The property `text-box-trim` of CSS.
    ///
    /// `attribute CSSOMString textBoxTrim`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2026-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-box-trim) · [Specification](https://drafts.csswg.org/css-inline-3/#text-box-trim)
    #[doc(alias = "textBoxTrim")]
    #[doc(alias = "text-box-trim")]
    pub fn text_box_trim(&self) -> String {
        property::get(self, "textBoxTrim")
    }

    /// Sets the property `text-box-trim` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textBoxTrim")]
    #[doc(alias = "text-box-trim")]
    pub fn set_text_box_trim(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textBoxTrim", value)
    }

    /// The property `text-combine-upright` of CSS.
    ///
    /// `attribute CSSOMString textCombineUpright`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-combine-upright) · [Specification](https://drafts.csswg.org/css-writing-modes/#text-combine-upright)
    #[doc(alias = "textCombineUpright")]
    #[doc(alias = "text-combine-upright")]
    pub fn text_combine_upright(&self) -> String {
        property::get(self, "textCombineUpright")
    }

    /// Sets the property `text-combine-upright` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textCombineUpright")]
    #[doc(alias = "text-combine-upright")]
    pub fn set_text_combine_upright(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textCombineUpright", value)
    }

    /// The property `text-decoration` of CSS.
    ///
    /// `attribute CSSOMString textDecoration`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-decoration) · [Specification](https://drafts.csswg.org/css-text-decor-4/#text-decoration-property)
    #[doc(alias = "textDecoration")]
    #[doc(alias = "text-decoration")]
    pub fn text_decoration(&self) -> String {
        property::get(self, "textDecoration")
    }

    /// Sets the property `text-decoration` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textDecoration")]
    #[doc(alias = "text-decoration")]
    pub fn set_text_decoration(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textDecoration", value)
    }

    /// The property `text-decoration-color` of CSS.
    ///
    /// `attribute CSSOMString textDecorationColor`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-decoration-color) · [Specification](https://drafts.csswg.org/css-text-decor/#text-decoration-color-property)
    #[doc(alias = "textDecorationColor")]
    #[doc(alias = "text-decoration-color")]
    pub fn text_decoration_color(&self) -> String {
        property::get(self, "textDecorationColor")
    }

    /// Sets the property `text-decoration-color` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textDecorationColor")]
    #[doc(alias = "text-decoration-color")]
    pub fn set_text_decoration_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textDecorationColor", value)
    }

    /// The property `text-decoration-inset` of CSS.
    ///
    /// `attribute CSSOMString textDecorationInset`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-decoration-inset) · [Specification](https://drafts.csswg.org/css-text-decor-4/#propdef-text-decoration-inset)
    #[doc(alias = "textDecorationInset")]
    #[doc(alias = "text-decoration-inset")]
    pub fn text_decoration_inset(&self) -> String {
        property::get(self, "textDecorationInset")
    }

    /// Sets the property `text-decoration-inset` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textDecorationInset")]
    #[doc(alias = "text-decoration-inset")]
    pub fn set_text_decoration_inset(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textDecorationInset", value)
    }

    /// The property `text-decoration-line` of CSS.
    ///
    /// `attribute CSSOMString textDecorationLine`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-decoration-line) · [Specification](https://drafts.csswg.org/css-text-decor/#text-decoration-line-property)
    #[doc(alias = "textDecorationLine")]
    #[doc(alias = "text-decoration-line")]
    pub fn text_decoration_line(&self) -> String {
        property::get(self, "textDecorationLine")
    }

    /// Sets the property `text-decoration-line` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textDecorationLine")]
    #[doc(alias = "text-decoration-line")]
    pub fn set_text_decoration_line(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textDecorationLine", value)
    }

    /// The property `text-decoration-skip` of CSS.
    ///
    /// `attribute CSSOMString textDecorationSkip`
    ///
    /// Features `css-properties` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-decoration-skip) · [Specification](https://drafts.csswg.org/css-text-decor-4/#text-decoration-skipping)
    #[doc(alias = "textDecorationSkip")]
    #[doc(alias = "text-decoration-skip")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-decoration-skip"]
    #[cfg(feature = "experimental")]
    pub fn text_decoration_skip(&self) -> String {
        property::get(self, "textDecorationSkip")
    }

    /// Sets the property `text-decoration-skip` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textDecorationSkip")]
    #[doc(alias = "text-decoration-skip")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-decoration-skip"]
    #[cfg(feature = "experimental")]
    pub fn set_text_decoration_skip(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textDecorationSkip", value)
    }

    /// The property `text-decoration-skip-box` of CSS.
    ///
    /// `attribute CSSOMString textDecorationSkipBox`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "textDecorationSkipBox")]
    #[doc(alias = "text-decoration-skip-box")]
    #[cfg(feature = "experimental")]
    pub fn text_decoration_skip_box(&self) -> String {
        property::get(self, "textDecorationSkipBox")
    }

    /// Sets the property `text-decoration-skip-box` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textDecorationSkipBox")]
    #[doc(alias = "text-decoration-skip-box")]
    #[cfg(feature = "experimental")]
    pub fn set_text_decoration_skip_box(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textDecorationSkipBox", value)
    }

    /// The property `text-decoration-skip-ink` of CSS.
    ///
    /// `attribute CSSOMString textDecorationSkipInk`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-decoration-skip-ink) · [Specification](https://drafts.csswg.org/css-text-decor-4/#text-decoration-skip-ink-property)
    #[doc(alias = "textDecorationSkipInk")]
    #[doc(alias = "text-decoration-skip-ink")]
    pub fn text_decoration_skip_ink(&self) -> String {
        property::get(self, "textDecorationSkipInk")
    }

    /// Sets the property `text-decoration-skip-ink` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textDecorationSkipInk")]
    #[doc(alias = "text-decoration-skip-ink")]
    pub fn set_text_decoration_skip_ink(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textDecorationSkipInk", value)
    }

    /// The property `text-decoration-skip-self` of CSS.
    ///
    /// `attribute CSSOMString textDecorationSkipSelf`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "textDecorationSkipSelf")]
    #[doc(alias = "text-decoration-skip-self")]
    #[cfg(feature = "experimental")]
    pub fn text_decoration_skip_self(&self) -> String {
        property::get(self, "textDecorationSkipSelf")
    }

    /// Sets the property `text-decoration-skip-self` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textDecorationSkipSelf")]
    #[doc(alias = "text-decoration-skip-self")]
    #[cfg(feature = "experimental")]
    pub fn set_text_decoration_skip_self(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textDecorationSkipSelf", value)
    }

    /// The property `text-decoration-skip-spaces` of CSS.
    ///
    /// `attribute CSSOMString textDecorationSkipSpaces`
    ///
    /// Features `css-properties` and `experimental`. [Specification](https://drafts.csswg.org/css-text-decor-4/#propdef-text-decoration-skip-spaces)
    #[doc(alias = "textDecorationSkipSpaces")]
    #[doc(alias = "text-decoration-skip-spaces")]
    #[cfg(feature = "experimental")]
    pub fn text_decoration_skip_spaces(&self) -> String {
        property::get(self, "textDecorationSkipSpaces")
    }

    /// Sets the property `text-decoration-skip-spaces` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textDecorationSkipSpaces")]
    #[doc(alias = "text-decoration-skip-spaces")]
    #[cfg(feature = "experimental")]
    pub fn set_text_decoration_skip_spaces(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textDecorationSkipSpaces", value)
    }

    /// The property `text-decoration-style` of CSS.
    ///
    /// `attribute CSSOMString textDecorationStyle`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-decoration-style) · [Specification](https://drafts.csswg.org/css-text-decor/#text-decoration-style-property)
    #[doc(alias = "textDecorationStyle")]
    #[doc(alias = "text-decoration-style")]
    pub fn text_decoration_style(&self) -> String {
        property::get(self, "textDecorationStyle")
    }

    /// Sets the property `text-decoration-style` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textDecorationStyle")]
    #[doc(alias = "text-decoration-style")]
    pub fn set_text_decoration_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textDecorationStyle", value)
    }

    /// The property `text-decoration-thickness` of CSS.
    ///
    /// `attribute CSSOMString textDecorationThickness`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2021-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-decoration-thickness) · [Specification](https://drafts.csswg.org/css-text-decor-4/#text-decoration-thickness-property)
    #[doc(alias = "textDecorationThickness")]
    #[doc(alias = "text-decoration-thickness")]
    pub fn text_decoration_thickness(&self) -> String {
        property::get(self, "textDecorationThickness")
    }

    /// Sets the property `text-decoration-thickness` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textDecorationThickness")]
    #[doc(alias = "text-decoration-thickness")]
    pub fn set_text_decoration_thickness(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textDecorationThickness", value)
    }

    /// The property `text-emphasis` of CSS.
    ///
    /// `attribute CSSOMString textEmphasis`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-emphasis) · [Specification](https://drafts.csswg.org/css-text-decor/#text-emphasis-property)
    #[doc(alias = "textEmphasis")]
    #[doc(alias = "text-emphasis")]
    pub fn text_emphasis(&self) -> String {
        property::get(self, "textEmphasis")
    }

    /// Sets the property `text-emphasis` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textEmphasis")]
    #[doc(alias = "text-emphasis")]
    pub fn set_text_emphasis(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textEmphasis", value)
    }

    /// The property `text-emphasis-color` of CSS.
    ///
    /// `attribute CSSOMString textEmphasisColor`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-emphasis-color) · [Specification](https://drafts.csswg.org/css-text-decor/#text-emphasis-color-property)
    #[doc(alias = "textEmphasisColor")]
    #[doc(alias = "text-emphasis-color")]
    pub fn text_emphasis_color(&self) -> String {
        property::get(self, "textEmphasisColor")
    }

    /// Sets the property `text-emphasis-color` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textEmphasisColor")]
    #[doc(alias = "text-emphasis-color")]
    pub fn set_text_emphasis_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textEmphasisColor", value)
    }

    /// The property `text-emphasis-position` of CSS.
    ///
    /// `attribute CSSOMString textEmphasisPosition`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-emphasis-position) · [Specification](https://drafts.csswg.org/css-text-decor/#text-emphasis-position-property)
    #[doc(alias = "textEmphasisPosition")]
    #[doc(alias = "text-emphasis-position")]
    pub fn text_emphasis_position(&self) -> String {
        property::get(self, "textEmphasisPosition")
    }

    /// Sets the property `text-emphasis-position` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textEmphasisPosition")]
    #[doc(alias = "text-emphasis-position")]
    pub fn set_text_emphasis_position(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textEmphasisPosition", value)
    }

    /// The property `text-emphasis-skip` of CSS.
    ///
    /// `attribute CSSOMString textEmphasisSkip`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "textEmphasisSkip")]
    #[doc(alias = "text-emphasis-skip")]
    #[cfg(feature = "experimental")]
    pub fn text_emphasis_skip(&self) -> String {
        property::get(self, "textEmphasisSkip")
    }

    /// Sets the property `text-emphasis-skip` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textEmphasisSkip")]
    #[doc(alias = "text-emphasis-skip")]
    #[cfg(feature = "experimental")]
    pub fn set_text_emphasis_skip(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textEmphasisSkip", value)
    }

    /// The property `text-emphasis-style` of CSS.
    ///
    /// `attribute CSSOMString textEmphasisStyle`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-emphasis-style) · [Specification](https://drafts.csswg.org/css-text-decor/#text-emphasis-style-property)
    #[doc(alias = "textEmphasisStyle")]
    #[doc(alias = "text-emphasis-style")]
    pub fn text_emphasis_style(&self) -> String {
        property::get(self, "textEmphasisStyle")
    }

    /// Sets the property `text-emphasis-style` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textEmphasisStyle")]
    #[doc(alias = "text-emphasis-style")]
    pub fn set_text_emphasis_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textEmphasisStyle", value)
    }

    /// The property `text-fit` of CSS.
    ///
    /// `attribute CSSOMString textFit`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-fit) · [Specification](https://drafts.csswg.org/css-text-5/#text-fit-property)
    #[doc(alias = "textFit")]
    #[doc(alias = "text-fit")]
    #[cfg(feature = "experimental")]
    pub fn text_fit(&self) -> String {
        property::get(self, "textFit")
    }

    /// Sets the property `text-fit` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textFit")]
    #[doc(alias = "text-fit")]
    #[cfg(feature = "experimental")]
    pub fn set_text_fit(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textFit", value)
    }

    /// The property `text-group-align` of CSS.
    ///
    /// `attribute CSSOMString textGroupAlign`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "textGroupAlign")]
    #[doc(alias = "text-group-align")]
    #[cfg(feature = "experimental")]
    pub fn text_group_align(&self) -> String {
        property::get(self, "textGroupAlign")
    }

    /// Sets the property `text-group-align` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textGroupAlign")]
    #[doc(alias = "text-group-align")]
    #[cfg(feature = "experimental")]
    pub fn set_text_group_align(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textGroupAlign", value)
    }

    /// The property `text-indent` of CSS.
    ///
    /// `attribute CSSOMString textIndent`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-indent) · [Specification](https://drafts.csswg.org/css-text/#text-indent-property)
    #[doc(alias = "textIndent")]
    #[doc(alias = "text-indent")]
    pub fn text_indent(&self) -> String {
        property::get(self, "textIndent")
    }

    /// Sets the property `text-indent` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textIndent")]
    #[doc(alias = "text-indent")]
    pub fn set_text_indent(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textIndent", value)
    }

    /// The property `text-justify` of CSS.
    ///
    /// `attribute CSSOMString textJustify`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-justify) · [Specification](https://drafts.csswg.org/css-text/#text-justify-property)
    #[doc(alias = "textJustify")]
    #[doc(alias = "text-justify")]
    pub fn text_justify(&self) -> String {
        property::get(self, "textJustify")
    }

    /// Sets the property `text-justify` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textJustify")]
    #[doc(alias = "text-justify")]
    pub fn set_text_justify(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textJustify", value)
    }

    /// The property `text-orientation` of CSS.
    ///
    /// `attribute CSSOMString textOrientation`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-orientation) · [Specification](https://drafts.csswg.org/css-writing-modes/#text-orientation)
    #[doc(alias = "textOrientation")]
    #[doc(alias = "text-orientation")]
    pub fn text_orientation(&self) -> String {
        property::get(self, "textOrientation")
    }

    /// Sets the property `text-orientation` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textOrientation")]
    #[doc(alias = "text-orientation")]
    pub fn set_text_orientation(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textOrientation", value)
    }

    /// The property `text-overflow` of CSS.
    ///
    /// `attribute CSSOMString textOverflow`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-overflow) · [Specification](https://drafts.csswg.org/css-overflow/#text-overflow)
    #[doc(alias = "textOverflow")]
    #[doc(alias = "text-overflow")]
    pub fn text_overflow(&self) -> String {
        property::get(self, "textOverflow")
    }

    /// Sets the property `text-overflow` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textOverflow")]
    #[doc(alias = "text-overflow")]
    pub fn set_text_overflow(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textOverflow", value)
    }

    /// The property `text-rendering` of CSS.
    ///
    /// `attribute CSSOMString textRendering`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-rendering) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#TextRenderingProperty)
    #[doc(alias = "textRendering")]
    #[doc(alias = "text-rendering")]
    pub fn text_rendering(&self) -> String {
        property::get(self, "textRendering")
    }

    /// Sets the property `text-rendering` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textRendering")]
    #[doc(alias = "text-rendering")]
    pub fn set_text_rendering(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textRendering", value)
    }

    /// The property `text-shadow` of CSS.
    ///
    /// `attribute CSSOMString textShadow`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-shadow) · [Specification](https://drafts.csswg.org/css-text-decor/#text-shadow-property)
    #[doc(alias = "textShadow")]
    #[doc(alias = "text-shadow")]
    pub fn text_shadow(&self) -> String {
        property::get(self, "textShadow")
    }

    /// Sets the property `text-shadow` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textShadow")]
    #[doc(alias = "text-shadow")]
    pub fn set_text_shadow(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textShadow", value)
    }

    /// The property `text-size-adjust` of CSS.
    ///
    /// `attribute CSSOMString textSizeAdjust`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-size-adjust) · [Specification](https://drafts.csswg.org/css-size-adjust/#adjustment-control)
    #[doc(alias = "textSizeAdjust")]
    #[doc(alias = "text-size-adjust")]
    #[cfg(feature = "experimental")]
    pub fn text_size_adjust(&self) -> String {
        property::get(self, "textSizeAdjust")
    }

    /// Sets the property `text-size-adjust` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textSizeAdjust")]
    #[doc(alias = "text-size-adjust")]
    #[cfg(feature = "experimental")]
    pub fn set_text_size_adjust(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textSizeAdjust", value)
    }

    /// The property `text-spacing` of CSS.
    ///
    /// `attribute CSSOMString textSpacing`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "textSpacing")]
    #[doc(alias = "text-spacing")]
    #[cfg(feature = "experimental")]
    pub fn text_spacing(&self) -> String {
        property::get(self, "textSpacing")
    }

    /// Sets the property `text-spacing` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textSpacing")]
    #[doc(alias = "text-spacing")]
    #[cfg(feature = "experimental")]
    pub fn set_text_spacing(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textSpacing", value)
    }

    /// The property `text-spacing-trim` of CSS.
    ///
    /// `attribute CSSOMString textSpacingTrim`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-spacing-trim) · [Specification](https://drafts.csswg.org/css-text-4/#text-spacing-trim-property)
    #[doc(alias = "textSpacingTrim")]
    #[doc(alias = "text-spacing-trim")]
    #[cfg(feature = "experimental")]
    pub fn text_spacing_trim(&self) -> String {
        property::get(self, "textSpacingTrim")
    }

    /// Sets the property `text-spacing-trim` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textSpacingTrim")]
    #[doc(alias = "text-spacing-trim")]
    #[cfg(feature = "experimental")]
    pub fn set_text_spacing_trim(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textSpacingTrim", value)
    }

    /// The property `text-transform` of CSS.
    ///
    /// `attribute CSSOMString textTransform`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-transform) · [Specification](https://drafts.csswg.org/css-text-4/#text-transform-property)
    #[doc(alias = "textTransform")]
    #[doc(alias = "text-transform")]
    pub fn text_transform(&self) -> String {
        property::get(self, "textTransform")
    }

    /// Sets the property `text-transform` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textTransform")]
    #[doc(alias = "text-transform")]
    pub fn set_text_transform(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textTransform", value)
    }

    /// The property `text-underline-offset` of CSS.
    ///
    /// `attribute CSSOMString textUnderlineOffset`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-11. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-underline-offset) · [Specification](https://drafts.csswg.org/css-text-decor-4/#underline-offset)
    #[doc(alias = "textUnderlineOffset")]
    #[doc(alias = "text-underline-offset")]
    pub fn text_underline_offset(&self) -> String {
        property::get(self, "textUnderlineOffset")
    }

    /// Sets the property `text-underline-offset` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textUnderlineOffset")]
    #[doc(alias = "text-underline-offset")]
    pub fn set_text_underline_offset(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textUnderlineOffset", value)
    }

    /// The property `text-underline-position` of CSS.
    ///
    /// `attribute CSSOMString textUnderlinePosition`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-underline-position) · [Specification](https://drafts.csswg.org/css-text-decor/#text-underline-position-property)
    #[doc(alias = "textUnderlinePosition")]
    #[doc(alias = "text-underline-position")]
    pub fn text_underline_position(&self) -> String {
        property::get(self, "textUnderlinePosition")
    }

    /// Sets the property `text-underline-position` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textUnderlinePosition")]
    #[doc(alias = "text-underline-position")]
    pub fn set_text_underline_position(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textUnderlinePosition", value)
    }

    /// The property `text-wrap` of CSS.
    ///
    /// `attribute CSSOMString textWrap`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2024-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-wrap) · [Specification](https://drafts.csswg.org/css-text-4/#text-wrap-shorthand)
    #[doc(alias = "textWrap")]
    #[doc(alias = "text-wrap")]
    pub fn text_wrap(&self) -> String {
        property::get(self, "textWrap")
    }

    /// Sets the property `text-wrap` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textWrap")]
    #[doc(alias = "text-wrap")]
    pub fn set_text_wrap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textWrap", value)
    }

    /// The property `text-wrap-mode` of CSS.
    ///
    /// `attribute CSSOMString textWrapMode`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2024-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-wrap-mode) · [Specification](https://drafts.csswg.org/css-text-4/#text-wrap-mode)
    #[doc(alias = "textWrapMode")]
    #[doc(alias = "text-wrap-mode")]
    pub fn text_wrap_mode(&self) -> String {
        property::get(self, "textWrapMode")
    }

    /// Sets the property `text-wrap-mode` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textWrapMode")]
    #[doc(alias = "text-wrap-mode")]
    pub fn set_text_wrap_mode(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textWrapMode", value)
    }

    /// The property `text-wrap-style` of CSS.
    ///
    /// `attribute CSSOMString textWrapStyle`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2024-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-wrap-style) · [Specification](https://drafts.csswg.org/css-text-4/#text-wrap-style)
    #[doc(alias = "textWrapStyle")]
    #[doc(alias = "text-wrap-style")]
    pub fn text_wrap_style(&self) -> String {
        property::get(self, "textWrapStyle")
    }

    /// Sets the property `text-wrap-style` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textWrapStyle")]
    #[doc(alias = "text-wrap-style")]
    pub fn set_text_wrap_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textWrapStyle", value)
    }

    /// The property `timeline-scope` of CSS.
    ///
    /// `attribute CSSOMString timelineScope`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-scope) · [Specification](https://drafts.csswg.org/scroll-animations/#propdef-timeline-scope)
    #[doc(alias = "timelineScope")]
    #[doc(alias = "timeline-scope")]
    pub fn timeline_scope(&self) -> String {
        property::get(self, "timelineScope")
    }

    /// Sets the property `timeline-scope` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "timelineScope")]
    #[doc(alias = "timeline-scope")]
    pub fn set_timeline_scope(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "timelineScope", value)
    }

    /// The property `timeline-trigger` of CSS.
    ///
    /// `attribute CSSOMString timelineTrigger`
    ///
    /// Features `css-properties` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-trigger) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-timeline-trigger)
    #[doc(alias = "timelineTrigger")]
    #[doc(alias = "timeline-trigger")]
    #[cfg(feature = "experimental")]
    pub fn timeline_trigger(&self) -> String {
        property::get(self, "timelineTrigger")
    }

    /// Sets the property `timeline-trigger` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "timelineTrigger")]
    #[doc(alias = "timeline-trigger")]
    #[cfg(feature = "experimental")]
    pub fn set_timeline_trigger(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "timelineTrigger", value)
    }

    /// The property `timeline-trigger-activation-range` of CSS.
    ///
    /// `attribute CSSOMString timelineTriggerActivationRange`
    ///
    /// Features `css-properties` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-trigger-activation-range) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-timeline-trigger-activation-range)
    #[doc(alias = "timelineTriggerActivationRange")]
    #[doc(alias = "timeline-trigger-activation-range")]
    #[cfg(feature = "experimental")]
    pub fn timeline_trigger_activation_range(&self) -> String {
        property::get(self, "timelineTriggerActivationRange")
    }

    /// Sets the property `timeline-trigger-activation-range` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "timelineTriggerActivationRange")]
    #[doc(alias = "timeline-trigger-activation-range")]
    #[cfg(feature = "experimental")]
    pub fn set_timeline_trigger_activation_range(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "timelineTriggerActivationRange", value)
    }

    /// The property `timeline-trigger-activation-range-end` of CSS.
    ///
    /// `attribute CSSOMString timelineTriggerActivationRangeEnd`
    ///
    /// Features `css-properties` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-trigger-activation-range-end) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-timeline-trigger-activation-range-end)
    #[doc(alias = "timelineTriggerActivationRangeEnd")]
    #[doc(alias = "timeline-trigger-activation-range-end")]
    #[cfg(feature = "experimental")]
    pub fn timeline_trigger_activation_range_end(&self) -> String {
        property::get(self, "timelineTriggerActivationRangeEnd")
    }

    /// Sets the property `timeline-trigger-activation-range-end` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "timelineTriggerActivationRangeEnd")]
    #[doc(alias = "timeline-trigger-activation-range-end")]
    #[cfg(feature = "experimental")]
    pub fn set_timeline_trigger_activation_range_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "timelineTriggerActivationRangeEnd", value)
    }

    /// The property `timeline-trigger-activation-range-start` of CSS.
    ///
    /// `attribute CSSOMString timelineTriggerActivationRangeStart`
    ///
    /// Features `css-properties` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-trigger-activation-range-start) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-timeline-trigger-activation-range-start)
    #[doc(alias = "timelineTriggerActivationRangeStart")]
    #[doc(alias = "timeline-trigger-activation-range-start")]
    #[cfg(feature = "experimental")]
    pub fn timeline_trigger_activation_range_start(&self) -> String {
        property::get(self, "timelineTriggerActivationRangeStart")
    }

    /// Sets the property `timeline-trigger-activation-range-start` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "timelineTriggerActivationRangeStart")]
    #[doc(alias = "timeline-trigger-activation-range-start")]
    #[cfg(feature = "experimental")]
    pub fn set_timeline_trigger_activation_range_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "timelineTriggerActivationRangeStart", value)
    }

    /// The property `timeline-trigger-active-range` of CSS.
    ///
    /// `attribute CSSOMString timelineTriggerActiveRange`
    ///
    /// Features `css-properties` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-trigger-active-range) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-timeline-trigger-active-range)
    #[doc(alias = "timelineTriggerActiveRange")]
    #[doc(alias = "timeline-trigger-active-range")]
    #[cfg(feature = "experimental")]
    pub fn timeline_trigger_active_range(&self) -> String {
        property::get(self, "timelineTriggerActiveRange")
    }

    /// Sets the property `timeline-trigger-active-range` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "timelineTriggerActiveRange")]
    #[doc(alias = "timeline-trigger-active-range")]
    #[cfg(feature = "experimental")]
    pub fn set_timeline_trigger_active_range(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "timelineTriggerActiveRange", value)
    }

    /// The property `timeline-trigger-active-range-end` of CSS.
    ///
    /// `attribute CSSOMString timelineTriggerActiveRangeEnd`
    ///
    /// Features `css-properties` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-trigger-active-range-end) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-timeline-trigger-active-range-end)
    #[doc(alias = "timelineTriggerActiveRangeEnd")]
    #[doc(alias = "timeline-trigger-active-range-end")]
    #[cfg(feature = "experimental")]
    pub fn timeline_trigger_active_range_end(&self) -> String {
        property::get(self, "timelineTriggerActiveRangeEnd")
    }

    /// Sets the property `timeline-trigger-active-range-end` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "timelineTriggerActiveRangeEnd")]
    #[doc(alias = "timeline-trigger-active-range-end")]
    #[cfg(feature = "experimental")]
    pub fn set_timeline_trigger_active_range_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "timelineTriggerActiveRangeEnd", value)
    }

    /// The property `timeline-trigger-active-range-start` of CSS.
    ///
    /// `attribute CSSOMString timelineTriggerActiveRangeStart`
    ///
    /// Features `css-properties` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-trigger-active-range-start) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-timeline-trigger-active-range-start)
    #[doc(alias = "timelineTriggerActiveRangeStart")]
    #[doc(alias = "timeline-trigger-active-range-start")]
    #[cfg(feature = "experimental")]
    pub fn timeline_trigger_active_range_start(&self) -> String {
        property::get(self, "timelineTriggerActiveRangeStart")
    }

    /// Sets the property `timeline-trigger-active-range-start` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "timelineTriggerActiveRangeStart")]
    #[doc(alias = "timeline-trigger-active-range-start")]
    #[cfg(feature = "experimental")]
    pub fn set_timeline_trigger_active_range_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "timelineTriggerActiveRangeStart", value)
    }

    /// The property `timeline-trigger-name` of CSS.
    ///
    /// `attribute CSSOMString timelineTriggerName`
    ///
    /// Features `css-properties` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-trigger-name) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-timeline-trigger-name)
    #[doc(alias = "timelineTriggerName")]
    #[doc(alias = "timeline-trigger-name")]
    #[cfg(feature = "experimental")]
    pub fn timeline_trigger_name(&self) -> String {
        property::get(self, "timelineTriggerName")
    }

    /// Sets the property `timeline-trigger-name` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "timelineTriggerName")]
    #[doc(alias = "timeline-trigger-name")]
    #[cfg(feature = "experimental")]
    pub fn set_timeline_trigger_name(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "timelineTriggerName", value)
    }

    /// The property `timeline-trigger-source` of CSS.
    ///
    /// `attribute CSSOMString timelineTriggerSource`
    ///
    /// Features `css-properties` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-trigger-source) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-timeline-trigger-source)
    #[doc(alias = "timelineTriggerSource")]
    #[doc(alias = "timeline-trigger-source")]
    #[cfg(feature = "experimental")]
    pub fn timeline_trigger_source(&self) -> String {
        property::get(self, "timelineTriggerSource")
    }

    /// Sets the property `timeline-trigger-source` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "timelineTriggerSource")]
    #[doc(alias = "timeline-trigger-source")]
    #[cfg(feature = "experimental")]
    pub fn set_timeline_trigger_source(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "timelineTriggerSource", value)
    }

    /// The property `top` of CSS.
    ///
    /// `attribute CSSOMString top`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/top) · [Specification](https://drafts.csswg.org/css-position/#insets)
    pub fn top(&self) -> String {
        property::get(self, "top")
    }

    /// Sets the property `top` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "top")]
    pub fn set_top(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "top", value)
    }

    /// The property `touch-action` of CSS.
    ///
    /// `attribute CSSOMString touchAction`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/touch-action) · [Specification](https://compat.spec.whatwg.org/#touch-action)
    #[doc(alias = "touchAction")]
    #[doc(alias = "touch-action")]
    pub fn touch_action(&self) -> String {
        property::get(self, "touchAction")
    }

    /// Sets the property `touch-action` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "touchAction")]
    #[doc(alias = "touch-action")]
    pub fn set_touch_action(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "touchAction", value)
    }

    /// The property `transform` of CSS.
    ///
    /// `attribute CSSOMString transform`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transform) · [Specification](https://drafts.csswg.org/css-transforms-2/#transform-functions)
    pub fn transform(&self) -> String {
        property::get(self, "transform")
    }

    /// Sets the property `transform` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "transform")]
    pub fn set_transform(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "transform", value)
    }

    /// The property `transform-box` of CSS.
    ///
    /// `attribute CSSOMString transformBox`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transform-box) · [Specification](https://drafts.csswg.org/css-transforms/#transform-box)
    #[doc(alias = "transformBox")]
    #[doc(alias = "transform-box")]
    pub fn transform_box(&self) -> String {
        property::get(self, "transformBox")
    }

    /// Sets the property `transform-box` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "transformBox")]
    #[doc(alias = "transform-box")]
    pub fn set_transform_box(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "transformBox", value)
    }

    /// The property `transform-origin` of CSS.
    ///
    /// `attribute CSSOMString transformOrigin`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transform-origin) · [Specification](https://drafts.csswg.org/css-transforms/#transform-origin-property)
    #[doc(alias = "transformOrigin")]
    #[doc(alias = "transform-origin")]
    pub fn transform_origin(&self) -> String {
        property::get(self, "transformOrigin")
    }

    /// Sets the property `transform-origin` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "transformOrigin")]
    #[doc(alias = "transform-origin")]
    pub fn set_transform_origin(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "transformOrigin", value)
    }

    /// The property `transform-style` of CSS.
    ///
    /// `attribute CSSOMString transformStyle`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transform-style) · [Specification](https://drafts.csswg.org/css-transforms-2/#transform-style-property)
    #[doc(alias = "transformStyle")]
    #[doc(alias = "transform-style")]
    pub fn transform_style(&self) -> String {
        property::get(self, "transformStyle")
    }

    /// Sets the property `transform-style` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "transformStyle")]
    #[doc(alias = "transform-style")]
    pub fn set_transform_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "transformStyle", value)
    }

    /// The property `transition` of CSS.
    ///
    /// `attribute CSSOMString transition`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition) · [Specification](https://drafts.csswg.org/css-transitions/#transition-shorthand-property)
    pub fn transition(&self) -> String {
        property::get(self, "transition")
    }

    /// Sets the property `transition` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "transition")]
    pub fn set_transition(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "transition", value)
    }

    /// The property `transition-behavior` of CSS.
    ///
    /// `attribute CSSOMString transitionBehavior`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2024-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition-behavior) · [Specification](https://drafts.csswg.org/css-transitions-2/#transition-behavior-property)
    #[doc(alias = "transitionBehavior")]
    #[doc(alias = "transition-behavior")]
    pub fn transition_behavior(&self) -> String {
        property::get(self, "transitionBehavior")
    }

    /// Sets the property `transition-behavior` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "transitionBehavior")]
    #[doc(alias = "transition-behavior")]
    pub fn set_transition_behavior(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "transitionBehavior", value)
    }

    /// The property `transition-delay` of CSS.
    ///
    /// `attribute CSSOMString transitionDelay`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition-delay) · [Specification](https://drafts.csswg.org/css-transitions/#transition-delay-property)
    #[doc(alias = "transitionDelay")]
    #[doc(alias = "transition-delay")]
    pub fn transition_delay(&self) -> String {
        property::get(self, "transitionDelay")
    }

    /// Sets the property `transition-delay` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "transitionDelay")]
    #[doc(alias = "transition-delay")]
    pub fn set_transition_delay(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "transitionDelay", value)
    }

    /// The property `transition-duration` of CSS.
    ///
    /// `attribute CSSOMString transitionDuration`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition-duration) · [Specification](https://drafts.csswg.org/css-transitions/#transition-duration-property)
    #[doc(alias = "transitionDuration")]
    #[doc(alias = "transition-duration")]
    pub fn transition_duration(&self) -> String {
        property::get(self, "transitionDuration")
    }

    /// Sets the property `transition-duration` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "transitionDuration")]
    #[doc(alias = "transition-duration")]
    pub fn set_transition_duration(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "transitionDuration", value)
    }

    /// The property `transition-property` of CSS.
    ///
    /// `attribute CSSOMString transitionProperty`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition-property) · [Specification](https://drafts.csswg.org/css-transitions/#transition-property-property)
    #[doc(alias = "transitionProperty")]
    #[doc(alias = "transition-property")]
    pub fn transition_property(&self) -> String {
        property::get(self, "transitionProperty")
    }

    /// Sets the property `transition-property` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "transitionProperty")]
    #[doc(alias = "transition-property")]
    pub fn set_transition_property(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "transitionProperty", value)
    }

    /// The property `transition-timing-function` of CSS.
    ///
    /// `attribute CSSOMString transitionTimingFunction`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition-timing-function) · [Specification](https://drafts.csswg.org/css-transitions/#transition-timing-function-property)
    #[doc(alias = "transitionTimingFunction")]
    #[doc(alias = "transition-timing-function")]
    pub fn transition_timing_function(&self) -> String {
        property::get(self, "transitionTimingFunction")
    }

    /// Sets the property `transition-timing-function` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "transitionTimingFunction")]
    #[doc(alias = "transition-timing-function")]
    pub fn set_transition_timing_function(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "transitionTimingFunction", value)
    }

    /// The property `translate` of CSS.
    ///
    /// `attribute CSSOMString translate`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2022-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/translate) · [Specification](https://drafts.csswg.org/css-transforms-2/#individual-transforms)
    pub fn translate(&self) -> String {
        property::get(self, "translate")
    }

    /// Sets the property `translate` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "translate")]
    pub fn set_translate(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "translate", value)
    }

    /// The property `trigger-scope` of CSS.
    ///
    /// `attribute CSSOMString triggerScope`
    ///
    /// Features `css-properties` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/trigger-scope) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-trigger-scope)
    #[doc(alias = "triggerScope")]
    #[doc(alias = "trigger-scope")]
    #[cfg(feature = "experimental")]
    pub fn trigger_scope(&self) -> String {
        property::get(self, "triggerScope")
    }

    /// Sets the property `trigger-scope` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "triggerScope")]
    #[doc(alias = "trigger-scope")]
    #[cfg(feature = "experimental")]
    pub fn set_trigger_scope(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "triggerScope", value)
    }

    /// The property `unicode-bidi` of CSS.
    ///
    /// `attribute CSSOMString unicodeBidi`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/unicode-bidi) · [Specification](https://drafts.csswg.org/css-writing-modes/#unicode-bidi)
    #[doc(alias = "unicodeBidi")]
    #[doc(alias = "unicode-bidi")]
    pub fn unicode_bidi(&self) -> String {
        property::get(self, "unicodeBidi")
    }

    /// Sets the property `unicode-bidi` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "unicodeBidi")]
    #[doc(alias = "unicode-bidi")]
    pub fn set_unicode_bidi(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "unicodeBidi", value)
    }

    /// The property `user-select` of CSS.
    ///
    /// `attribute CSSOMString userSelect`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/user-select) · [Specification](https://drafts.csswg.org/css-ui/#content-selection)
    #[doc(alias = "userSelect")]
    #[doc(alias = "user-select")]
    pub fn user_select(&self) -> String {
        property::get(self, "userSelect")
    }

    /// Sets the property `user-select` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "userSelect")]
    #[doc(alias = "user-select")]
    pub fn set_user_select(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "userSelect", value)
    }

    /// The property `vector-effect` of CSS.
    ///
    /// `attribute CSSOMString vectorEffect`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/vector-effect) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#VectorEffectProperty)
    #[doc(alias = "vectorEffect")]
    #[doc(alias = "vector-effect")]
    pub fn vector_effect(&self) -> String {
        property::get(self, "vectorEffect")
    }

    /// Sets the property `vector-effect` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "vectorEffect")]
    #[doc(alias = "vector-effect")]
    pub fn set_vector_effect(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "vectorEffect", value)
    }

    /// The property `vertical-align` of CSS.
    ///
    /// `attribute CSSOMString verticalAlign`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/vertical-align) · [Specification](https://drafts.csswg.org/css-inline/#propdef-vertical-align)
    #[doc(alias = "verticalAlign")]
    #[doc(alias = "vertical-align")]
    pub fn vertical_align(&self) -> String {
        property::get(self, "verticalAlign")
    }

    /// Sets the property `vertical-align` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "verticalAlign")]
    #[doc(alias = "vertical-align")]
    pub fn set_vertical_align(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "verticalAlign", value)
    }

    /// The property `view-timeline` of CSS.
    ///
    /// `attribute CSSOMString viewTimeline`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/view-timeline) · [Specification](https://drafts.csswg.org/scroll-animations/#view-timeline-shorthand)
    #[doc(alias = "viewTimeline")]
    #[doc(alias = "view-timeline")]
    pub fn view_timeline(&self) -> String {
        property::get(self, "viewTimeline")
    }

    /// Sets the property `view-timeline` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "viewTimeline")]
    #[doc(alias = "view-timeline")]
    pub fn set_view_timeline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "viewTimeline", value)
    }

    /// The property `view-timeline-axis` of CSS.
    ///
    /// `attribute CSSOMString viewTimelineAxis`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/view-timeline-axis) · [Specification](https://drafts.csswg.org/scroll-animations/#view-timeline-axis)
    #[doc(alias = "viewTimelineAxis")]
    #[doc(alias = "view-timeline-axis")]
    pub fn view_timeline_axis(&self) -> String {
        property::get(self, "viewTimelineAxis")
    }

    /// Sets the property `view-timeline-axis` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "viewTimelineAxis")]
    #[doc(alias = "view-timeline-axis")]
    pub fn set_view_timeline_axis(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "viewTimelineAxis", value)
    }

    /// The property `view-timeline-inset` of CSS.
    ///
    /// `attribute CSSOMString viewTimelineInset`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/view-timeline-inset) · [Specification](https://drafts.csswg.org/scroll-animations/#view-timeline-inset)
    #[doc(alias = "viewTimelineInset")]
    #[doc(alias = "view-timeline-inset")]
    pub fn view_timeline_inset(&self) -> String {
        property::get(self, "viewTimelineInset")
    }

    /// Sets the property `view-timeline-inset` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "viewTimelineInset")]
    #[doc(alias = "view-timeline-inset")]
    pub fn set_view_timeline_inset(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "viewTimelineInset", value)
    }

    /// The property `view-timeline-name` of CSS.
    ///
    /// `attribute CSSOMString viewTimelineName`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/view-timeline-name) · [Specification](https://drafts.csswg.org/scroll-animations/#view-timeline-name)
    #[doc(alias = "viewTimelineName")]
    #[doc(alias = "view-timeline-name")]
    pub fn view_timeline_name(&self) -> String {
        property::get(self, "viewTimelineName")
    }

    /// Sets the property `view-timeline-name` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "viewTimelineName")]
    #[doc(alias = "view-timeline-name")]
    pub fn set_view_timeline_name(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "viewTimelineName", value)
    }

    /// The property `view-transition-class` of CSS.
    ///
    /// `attribute CSSOMString viewTransitionClass`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/view-transition-class) · [Specification](https://drafts.csswg.org/css-view-transitions-2/#view-transition-class-prop)
    #[doc(alias = "viewTransitionClass")]
    #[doc(alias = "view-transition-class")]
    pub fn view_transition_class(&self) -> String {
        property::get(self, "viewTransitionClass")
    }

    /// Sets the property `view-transition-class` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "viewTransitionClass")]
    #[doc(alias = "view-transition-class")]
    pub fn set_view_transition_class(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "viewTransitionClass", value)
    }

    /// The property `view-transition-group` of CSS.
    ///
    /// `attribute CSSOMString viewTransitionGroup`
    ///
    /// Features `css-properties` and `experimental`. [Specification](https://drafts.csswg.org/css-view-transitions-2/#view-transition-group-prop)
    #[doc(alias = "viewTransitionGroup")]
    #[doc(alias = "view-transition-group")]
    #[cfg(feature = "experimental")]
    pub fn view_transition_group(&self) -> String {
        property::get(self, "viewTransitionGroup")
    }

    /// Sets the property `view-transition-group` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "viewTransitionGroup")]
    #[doc(alias = "view-transition-group")]
    #[cfg(feature = "experimental")]
    pub fn set_view_transition_group(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "viewTransitionGroup", value)
    }

    /// The property `view-transition-name` of CSS.
    ///
    /// `attribute CSSOMString viewTransitionName`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/view-transition-name) · [Specification](https://drafts.csswg.org/css-view-transitions/#view-transition-name-prop)
    #[doc(alias = "viewTransitionName")]
    #[doc(alias = "view-transition-name")]
    pub fn view_transition_name(&self) -> String {
        property::get(self, "viewTransitionName")
    }

    /// Sets the property `view-transition-name` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "viewTransitionName")]
    #[doc(alias = "view-transition-name")]
    pub fn set_view_transition_name(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "viewTransitionName", value)
    }

    /// The property `view-transition-scope` of CSS.
    ///
    /// `attribute CSSOMString viewTransitionScope`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/view-transition-scope) · [Specification](https://drafts.csswg.org/css-view-transitions-2/#view-transition-scope-prop)
    #[doc(alias = "viewTransitionScope")]
    #[doc(alias = "view-transition-scope")]
    #[cfg(feature = "experimental")]
    pub fn view_transition_scope(&self) -> String {
        property::get(self, "viewTransitionScope")
    }

    /// Sets the property `view-transition-scope` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "viewTransitionScope")]
    #[doc(alias = "view-transition-scope")]
    #[cfg(feature = "experimental")]
    pub fn set_view_transition_scope(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "viewTransitionScope", value)
    }

    /// The property `visibility` of CSS.
    ///
    /// `attribute CSSOMString visibility`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/visibility) · [Specification](https://drafts.csswg.org/css-display/#visibility)
    pub fn visibility(&self) -> String {
        property::get(self, "visibility")
    }

    /// Sets the property `visibility` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "visibility")]
    pub fn set_visibility(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "visibility", value)
    }

    /// The property `voice-balance` of CSS.
    ///
    /// `attribute CSSOMString voiceBalance`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "voiceBalance")]
    #[doc(alias = "voice-balance")]
    #[cfg(feature = "experimental")]
    pub fn voice_balance(&self) -> String {
        property::get(self, "voiceBalance")
    }

    /// Sets the property `voice-balance` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "voiceBalance")]
    #[doc(alias = "voice-balance")]
    #[cfg(feature = "experimental")]
    pub fn set_voice_balance(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "voiceBalance", value)
    }

    /// The property `voice-duration` of CSS.
    ///
    /// `attribute CSSOMString voiceDuration`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "voiceDuration")]
    #[doc(alias = "voice-duration")]
    #[cfg(feature = "experimental")]
    pub fn voice_duration(&self) -> String {
        property::get(self, "voiceDuration")
    }

    /// Sets the property `voice-duration` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "voiceDuration")]
    #[doc(alias = "voice-duration")]
    #[cfg(feature = "experimental")]
    pub fn set_voice_duration(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "voiceDuration", value)
    }

    /// The property `voice-family` of CSS.
    ///
    /// `attribute CSSOMString voiceFamily`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "voiceFamily")]
    #[doc(alias = "voice-family")]
    #[cfg(feature = "experimental")]
    pub fn voice_family(&self) -> String {
        property::get(self, "voiceFamily")
    }

    /// Sets the property `voice-family` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "voiceFamily")]
    #[doc(alias = "voice-family")]
    #[cfg(feature = "experimental")]
    pub fn set_voice_family(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "voiceFamily", value)
    }

    /// The property `voice-pitch` of CSS.
    ///
    /// `attribute CSSOMString voicePitch`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "voicePitch")]
    #[doc(alias = "voice-pitch")]
    #[cfg(feature = "experimental")]
    pub fn voice_pitch(&self) -> String {
        property::get(self, "voicePitch")
    }

    /// Sets the property `voice-pitch` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "voicePitch")]
    #[doc(alias = "voice-pitch")]
    #[cfg(feature = "experimental")]
    pub fn set_voice_pitch(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "voicePitch", value)
    }

    /// The property `voice-range` of CSS.
    ///
    /// `attribute CSSOMString voiceRange`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "voiceRange")]
    #[doc(alias = "voice-range")]
    #[cfg(feature = "experimental")]
    pub fn voice_range(&self) -> String {
        property::get(self, "voiceRange")
    }

    /// Sets the property `voice-range` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "voiceRange")]
    #[doc(alias = "voice-range")]
    #[cfg(feature = "experimental")]
    pub fn set_voice_range(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "voiceRange", value)
    }

    /// The property `voice-rate` of CSS.
    ///
    /// `attribute CSSOMString voiceRate`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "voiceRate")]
    #[doc(alias = "voice-rate")]
    #[cfg(feature = "experimental")]
    pub fn voice_rate(&self) -> String {
        property::get(self, "voiceRate")
    }

    /// Sets the property `voice-rate` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "voiceRate")]
    #[doc(alias = "voice-rate")]
    #[cfg(feature = "experimental")]
    pub fn set_voice_rate(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "voiceRate", value)
    }

    /// The property `voice-stress` of CSS.
    ///
    /// `attribute CSSOMString voiceStress`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "voiceStress")]
    #[doc(alias = "voice-stress")]
    #[cfg(feature = "experimental")]
    pub fn voice_stress(&self) -> String {
        property::get(self, "voiceStress")
    }

    /// Sets the property `voice-stress` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "voiceStress")]
    #[doc(alias = "voice-stress")]
    #[cfg(feature = "experimental")]
    pub fn set_voice_stress(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "voiceStress", value)
    }

    /// The property `voice-volume` of CSS.
    ///
    /// `attribute CSSOMString voiceVolume`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "voiceVolume")]
    #[doc(alias = "voice-volume")]
    #[cfg(feature = "experimental")]
    pub fn voice_volume(&self) -> String {
        property::get(self, "voiceVolume")
    }

    /// Sets the property `voice-volume` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "voiceVolume")]
    #[doc(alias = "voice-volume")]
    #[cfg(feature = "experimental")]
    pub fn set_voice_volume(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "voiceVolume", value)
    }

    /// The property `white-space` of CSS.
    ///
    /// `attribute CSSOMString whiteSpace`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/white-space) · [Specification](https://drafts.csswg.org/css-text-4/#white-space-property)
    #[doc(alias = "whiteSpace")]
    #[doc(alias = "white-space")]
    pub fn white_space(&self) -> String {
        property::get(self, "whiteSpace")
    }

    /// Sets the property `white-space` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "whiteSpace")]
    #[doc(alias = "white-space")]
    pub fn set_white_space(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "whiteSpace", value)
    }

    /// The property `white-space-collapse` of CSS.
    ///
    /// `attribute CSSOMString whiteSpaceCollapse`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2024-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/white-space-collapse) · [Specification](https://drafts.csswg.org/css-text-4/#white-space-collapsing)
    #[doc(alias = "whiteSpaceCollapse")]
    #[doc(alias = "white-space-collapse")]
    pub fn white_space_collapse(&self) -> String {
        property::get(self, "whiteSpaceCollapse")
    }

    /// Sets the property `white-space-collapse` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "whiteSpaceCollapse")]
    #[doc(alias = "white-space-collapse")]
    pub fn set_white_space_collapse(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "whiteSpaceCollapse", value)
    }

    /// The property `white-space-trim` of CSS.
    ///
    /// `attribute CSSOMString whiteSpaceTrim`
    ///
    /// Features `css-properties` and `experimental`. [Specification](https://drafts.csswg.org/css-text-4/#propdef-white-space-trim)
    #[doc(alias = "whiteSpaceTrim")]
    #[doc(alias = "white-space-trim")]
    #[cfg(feature = "experimental")]
    pub fn white_space_trim(&self) -> String {
        property::get(self, "whiteSpaceTrim")
    }

    /// Sets the property `white-space-trim` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "whiteSpaceTrim")]
    #[doc(alias = "white-space-trim")]
    #[cfg(feature = "experimental")]
    pub fn set_white_space_trim(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "whiteSpaceTrim", value)
    }

    /// The property `widows` of CSS.
    ///
    /// `attribute CSSOMString widows`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/widows) · [Specification](https://drafts.csswg.org/css-break/#widows-orphans)
    pub fn widows(&self) -> String {
        property::get(self, "widows")
    }

    /// Sets the property `widows` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "widows")]
    pub fn set_widows(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "widows", value)
    }

    /// The property `width` of CSS.
    ///
    /// `attribute CSSOMString width`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/width) · [Specification](https://drafts.csswg.org/css-sizing-3/#propdef-width)
    pub fn width(&self) -> String {
        property::get(self, "width")
    }

    /// Sets the property `width` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "width")]
    pub fn set_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "width", value)
    }

    /// The property `will-change` of CSS.
    ///
    /// `attribute CSSOMString willChange`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/will-change) · [Specification](https://drafts.csswg.org/css-will-change/#will-change)
    #[doc(alias = "willChange")]
    #[doc(alias = "will-change")]
    pub fn will_change(&self) -> String {
        property::get(self, "willChange")
    }

    /// Sets the property `will-change` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "willChange")]
    #[doc(alias = "will-change")]
    pub fn set_will_change(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "willChange", value)
    }

    /// The property `window-drag` of CSS.
    ///
    /// `attribute CSSOMString windowDrag`
    ///
    /// Features `css-properties` and `experimental`. Not in Baseline. [Specification](https://drafts.csswg.org/css-ui-4/#propdef-window-drag)
    #[doc(alias = "windowDrag")]
    #[doc(alias = "window-drag")]
    #[cfg(feature = "experimental")]
    pub fn window_drag(&self) -> String {
        property::get(self, "windowDrag")
    }

    /// Sets the property `window-drag` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "windowDrag")]
    #[doc(alias = "window-drag")]
    #[cfg(feature = "experimental")]
    pub fn set_window_drag(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "windowDrag", value)
    }

    /// The property `word-break` of CSS.
    ///
    /// `attribute CSSOMString wordBreak`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/word-break) · [Specification](https://drafts.csswg.org/css-text/#word-break-property)
    #[doc(alias = "wordBreak")]
    #[doc(alias = "word-break")]
    pub fn word_break(&self) -> String {
        property::get(self, "wordBreak")
    }

    /// Sets the property `word-break` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "wordBreak")]
    #[doc(alias = "word-break")]
    pub fn set_word_break(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "wordBreak", value)
    }

    /// The property `word-space-transform` of CSS.
    ///
    /// `attribute CSSOMString wordSpaceTransform`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "wordSpaceTransform")]
    #[doc(alias = "word-space-transform")]
    #[cfg(feature = "experimental")]
    pub fn word_space_transform(&self) -> String {
        property::get(self, "wordSpaceTransform")
    }

    /// Sets the property `word-space-transform` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "wordSpaceTransform")]
    #[doc(alias = "word-space-transform")]
    #[cfg(feature = "experimental")]
    pub fn set_word_space_transform(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "wordSpaceTransform", value)
    }

    /// The property `word-spacing` of CSS.
    ///
    /// `attribute CSSOMString wordSpacing`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/word-spacing) · [Specification](https://drafts.csswg.org/css-text/#word-spacing-property)
    #[doc(alias = "wordSpacing")]
    #[doc(alias = "word-spacing")]
    pub fn word_spacing(&self) -> String {
        property::get(self, "wordSpacing")
    }

    /// Sets the property `word-spacing` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "wordSpacing")]
    #[doc(alias = "word-spacing")]
    pub fn set_word_spacing(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "wordSpacing", value)
    }

    /// The property `word-wrap` of CSS.
    ///
    /// `attribute CSSOMString wordWrap`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overflow-wrap) · [Specification](https://drafts.csswg.org/css-text/#overflow-wrap-property)
    #[doc(alias = "wordWrap")]
    #[doc(alias = "word-wrap")]
    pub fn word_wrap(&self) -> String {
        property::get(self, "wordWrap")
    }

    /// Sets the property `word-wrap` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "wordWrap")]
    #[doc(alias = "word-wrap")]
    pub fn set_word_wrap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "wordWrap", value)
    }

    /// The property `wrap-after` of CSS.
    ///
    /// `attribute CSSOMString wrapAfter`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "wrapAfter")]
    #[doc(alias = "wrap-after")]
    #[cfg(feature = "experimental")]
    pub fn wrap_after(&self) -> String {
        property::get(self, "wrapAfter")
    }

    /// Sets the property `wrap-after` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "wrapAfter")]
    #[doc(alias = "wrap-after")]
    #[cfg(feature = "experimental")]
    pub fn set_wrap_after(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "wrapAfter", value)
    }

    /// The property `wrap-before` of CSS.
    ///
    /// `attribute CSSOMString wrapBefore`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "wrapBefore")]
    #[doc(alias = "wrap-before")]
    #[cfg(feature = "experimental")]
    pub fn wrap_before(&self) -> String {
        property::get(self, "wrapBefore")
    }

    /// Sets the property `wrap-before` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "wrapBefore")]
    #[doc(alias = "wrap-before")]
    #[cfg(feature = "experimental")]
    pub fn set_wrap_before(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "wrapBefore", value)
    }

    /// The property `wrap-flow` of CSS.
    ///
    /// `attribute CSSOMString wrapFlow`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "wrapFlow")]
    #[doc(alias = "wrap-flow")]
    #[cfg(feature = "experimental")]
    pub fn wrap_flow(&self) -> String {
        property::get(self, "wrapFlow")
    }

    /// Sets the property `wrap-flow` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "wrapFlow")]
    #[doc(alias = "wrap-flow")]
    #[cfg(feature = "experimental")]
    pub fn set_wrap_flow(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "wrapFlow", value)
    }

    /// The property `wrap-inside` of CSS.
    ///
    /// `attribute CSSOMString wrapInside`
    ///
    /// Features `css-properties` and `experimental`. [Specification](https://drafts.csswg.org/css-text-4/#propdef-wrap-inside)
    #[doc(alias = "wrapInside")]
    #[doc(alias = "wrap-inside")]
    #[cfg(feature = "experimental")]
    pub fn wrap_inside(&self) -> String {
        property::get(self, "wrapInside")
    }

    /// Sets the property `wrap-inside` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "wrapInside")]
    #[doc(alias = "wrap-inside")]
    #[cfg(feature = "experimental")]
    pub fn set_wrap_inside(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "wrapInside", value)
    }

    /// The property `wrap-through` of CSS.
    ///
    /// `attribute CSSOMString wrapThrough`
    ///
    /// Features `css-properties` and `experimental`.
    #[doc(alias = "wrapThrough")]
    #[doc(alias = "wrap-through")]
    #[cfg(feature = "experimental")]
    pub fn wrap_through(&self) -> String {
        property::get(self, "wrapThrough")
    }

    /// Sets the property `wrap-through` of CSS.
    ///
    /// Features `css-properties` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "wrapThrough")]
    #[doc(alias = "wrap-through")]
    #[cfg(feature = "experimental")]
    pub fn set_wrap_through(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "wrapThrough", value)
    }

    /// The property `writing-mode` of CSS.
    ///
    /// `attribute CSSOMString writingMode`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/writing-mode) · [Specification](https://drafts.csswg.org/css-writing-modes/#block-flow)
    #[doc(alias = "writingMode")]
    #[doc(alias = "writing-mode")]
    pub fn writing_mode(&self) -> String {
        property::get(self, "writingMode")
    }

    /// Sets the property `writing-mode` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "writingMode")]
    #[doc(alias = "writing-mode")]
    pub fn set_writing_mode(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "writingMode", value)
    }

    /// The property `x` of CSS.
    ///
    /// `attribute CSSOMString x`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/x) · [Specification](https://w3c.github.io/svgwg/svg2-draft/geometry.html#X)
    pub fn x(&self) -> String {
        property::get(self, "x")
    }

    /// Sets the property `x` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "x")]
    pub fn set_x(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "x", value)
    }

    /// The property `y` of CSS.
    ///
    /// `attribute CSSOMString y`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/y) · [Specification](https://w3c.github.io/svgwg/svg2-draft/geometry.html#Y)
    pub fn y(&self) -> String {
        property::get(self, "y")
    }

    /// Sets the property `y` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "y")]
    pub fn set_y(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "y", value)
    }

    /// The property `z-index` of CSS.
    ///
    /// `attribute CSSOMString zIndex`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/z-index) · [Specification](https://drafts.csswg.org/css2/#z-index)
    #[doc(alias = "zIndex")]
    #[doc(alias = "z-index")]
    pub fn z_index(&self) -> String {
        property::get(self, "zIndex")
    }

    /// Sets the property `z-index` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "zIndex")]
    #[doc(alias = "z-index")]
    pub fn set_z_index(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "zIndex", value)
    }

    /// The property `zoom` of CSS.
    ///
    /// `attribute CSSOMString zoom`
    ///
    /// Feature `css-properties`. Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/zoom) · [Specification](https://drafts.csswg.org/css-viewport/#zoom-property)
    pub fn zoom(&self) -> String {
        property::get(self, "zoom")
    }

    /// Sets the property `zoom` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "zoom")]
    pub fn set_zoom(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "zoom", value)
    }

    /// The property `-webkit-align-content` of CSS.
    ///
    /// `attribute CSSOMString webkitAlignContent`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/align-content) · [Specification](https://drafts.csswg.org/css-align/#align-justify-content)
    #[doc(alias = "webkitAlignContent")]
    #[doc(alias = "WebkitAlignContent")]
    #[doc(alias = "-webkit-align-content")]
    pub fn webkit_align_content(&self) -> String {
        property::get(self, "webkitAlignContent")
    }

    /// Sets the property `-webkit-align-content` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitAlignContent")]
    #[doc(alias = "WebkitAlignContent")]
    #[doc(alias = "-webkit-align-content")]
    pub fn set_webkit_align_content(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitAlignContent", value)
    }

    /// The property `-webkit-align-items` of CSS.
    ///
    /// `attribute CSSOMString webkitAlignItems`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/align-items) · [Specification](https://drafts.csswg.org/css-align/#align-items-property)
    #[doc(alias = "webkitAlignItems")]
    #[doc(alias = "WebkitAlignItems")]
    #[doc(alias = "-webkit-align-items")]
    pub fn webkit_align_items(&self) -> String {
        property::get(self, "webkitAlignItems")
    }

    /// Sets the property `-webkit-align-items` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitAlignItems")]
    #[doc(alias = "WebkitAlignItems")]
    #[doc(alias = "-webkit-align-items")]
    pub fn set_webkit_align_items(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitAlignItems", value)
    }

    /// The property `-webkit-align-self` of CSS.
    ///
    /// `attribute CSSOMString webkitAlignSelf`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/align-self) · [Specification](https://drafts.csswg.org/css-align/#align-self-property)
    #[doc(alias = "webkitAlignSelf")]
    #[doc(alias = "WebkitAlignSelf")]
    #[doc(alias = "-webkit-align-self")]
    pub fn webkit_align_self(&self) -> String {
        property::get(self, "webkitAlignSelf")
    }

    /// Sets the property `-webkit-align-self` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitAlignSelf")]
    #[doc(alias = "WebkitAlignSelf")]
    #[doc(alias = "-webkit-align-self")]
    pub fn set_webkit_align_self(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitAlignSelf", value)
    }

    /// The property `-webkit-animation` of CSS.
    ///
    /// `attribute CSSOMString webkitAnimation`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation) · [Specification](https://drafts.csswg.org/css-animations/#animation)
    #[doc(alias = "webkitAnimation")]
    #[doc(alias = "WebkitAnimation")]
    #[doc(alias = "-webkit-animation")]
    pub fn webkit_animation(&self) -> String {
        property::get(self, "webkitAnimation")
    }

    /// Sets the property `-webkit-animation` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitAnimation")]
    #[doc(alias = "WebkitAnimation")]
    #[doc(alias = "-webkit-animation")]
    pub fn set_webkit_animation(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitAnimation", value)
    }

    /// The property `-webkit-animation-delay` of CSS.
    ///
    /// `attribute CSSOMString webkitAnimationDelay`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-delay) · [Specification](https://drafts.csswg.org/css-animations/#animation-delay)
    #[doc(alias = "webkitAnimationDelay")]
    #[doc(alias = "WebkitAnimationDelay")]
    #[doc(alias = "-webkit-animation-delay")]
    pub fn webkit_animation_delay(&self) -> String {
        property::get(self, "webkitAnimationDelay")
    }

    /// Sets the property `-webkit-animation-delay` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitAnimationDelay")]
    #[doc(alias = "WebkitAnimationDelay")]
    #[doc(alias = "-webkit-animation-delay")]
    pub fn set_webkit_animation_delay(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitAnimationDelay", value)
    }

    /// The property `-webkit-animation-direction` of CSS.
    ///
    /// `attribute CSSOMString webkitAnimationDirection`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-direction) · [Specification](https://drafts.csswg.org/css-animations/#animation-direction)
    #[doc(alias = "webkitAnimationDirection")]
    #[doc(alias = "WebkitAnimationDirection")]
    #[doc(alias = "-webkit-animation-direction")]
    pub fn webkit_animation_direction(&self) -> String {
        property::get(self, "webkitAnimationDirection")
    }

    /// Sets the property `-webkit-animation-direction` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitAnimationDirection")]
    #[doc(alias = "WebkitAnimationDirection")]
    #[doc(alias = "-webkit-animation-direction")]
    pub fn set_webkit_animation_direction(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitAnimationDirection", value)
    }

    /// The property `-webkit-animation-duration` of CSS.
    ///
    /// `attribute CSSOMString webkitAnimationDuration`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-duration) · [Specification](https://drafts.csswg.org/css-animations-2/#animation-duration)
    #[doc(alias = "webkitAnimationDuration")]
    #[doc(alias = "WebkitAnimationDuration")]
    #[doc(alias = "-webkit-animation-duration")]
    pub fn webkit_animation_duration(&self) -> String {
        property::get(self, "webkitAnimationDuration")
    }

    /// Sets the property `-webkit-animation-duration` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitAnimationDuration")]
    #[doc(alias = "WebkitAnimationDuration")]
    #[doc(alias = "-webkit-animation-duration")]
    pub fn set_webkit_animation_duration(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitAnimationDuration", value)
    }

    /// The property `-webkit-animation-fill-mode` of CSS.
    ///
    /// `attribute CSSOMString webkitAnimationFillMode`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-fill-mode) · [Specification](https://drafts.csswg.org/css-animations/#animation-fill-mode)
    #[doc(alias = "webkitAnimationFillMode")]
    #[doc(alias = "WebkitAnimationFillMode")]
    #[doc(alias = "-webkit-animation-fill-mode")]
    pub fn webkit_animation_fill_mode(&self) -> String {
        property::get(self, "webkitAnimationFillMode")
    }

    /// Sets the property `-webkit-animation-fill-mode` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitAnimationFillMode")]
    #[doc(alias = "WebkitAnimationFillMode")]
    #[doc(alias = "-webkit-animation-fill-mode")]
    pub fn set_webkit_animation_fill_mode(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitAnimationFillMode", value)
    }

    /// The property `-webkit-animation-iteration-count` of CSS.
    ///
    /// `attribute CSSOMString webkitAnimationIterationCount`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-iteration-count) · [Specification](https://drafts.csswg.org/css-animations/#animation-iteration-count)
    #[doc(alias = "webkitAnimationIterationCount")]
    #[doc(alias = "WebkitAnimationIterationCount")]
    #[doc(alias = "-webkit-animation-iteration-count")]
    pub fn webkit_animation_iteration_count(&self) -> String {
        property::get(self, "webkitAnimationIterationCount")
    }

    /// Sets the property `-webkit-animation-iteration-count` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitAnimationIterationCount")]
    #[doc(alias = "WebkitAnimationIterationCount")]
    #[doc(alias = "-webkit-animation-iteration-count")]
    pub fn set_webkit_animation_iteration_count(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitAnimationIterationCount", value)
    }

    /// The property `-webkit-animation-name` of CSS.
    ///
    /// `attribute CSSOMString webkitAnimationName`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-name) · [Specification](https://drafts.csswg.org/css-animations/#animation-name)
    #[doc(alias = "webkitAnimationName")]
    #[doc(alias = "WebkitAnimationName")]
    #[doc(alias = "-webkit-animation-name")]
    pub fn webkit_animation_name(&self) -> String {
        property::get(self, "webkitAnimationName")
    }

    /// Sets the property `-webkit-animation-name` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitAnimationName")]
    #[doc(alias = "WebkitAnimationName")]
    #[doc(alias = "-webkit-animation-name")]
    pub fn set_webkit_animation_name(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitAnimationName", value)
    }

    /// The property `-webkit-animation-play-state` of CSS.
    ///
    /// `attribute CSSOMString webkitAnimationPlayState`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-play-state) · [Specification](https://drafts.csswg.org/css-animations/#animation-play-state)
    #[doc(alias = "webkitAnimationPlayState")]
    #[doc(alias = "WebkitAnimationPlayState")]
    #[doc(alias = "-webkit-animation-play-state")]
    pub fn webkit_animation_play_state(&self) -> String {
        property::get(self, "webkitAnimationPlayState")
    }

    /// Sets the property `-webkit-animation-play-state` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitAnimationPlayState")]
    #[doc(alias = "WebkitAnimationPlayState")]
    #[doc(alias = "-webkit-animation-play-state")]
    pub fn set_webkit_animation_play_state(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitAnimationPlayState", value)
    }

    /// The property `-webkit-animation-timing-function` of CSS.
    ///
    /// `attribute CSSOMString webkitAnimationTimingFunction`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-timing-function) · [Specification](https://drafts.csswg.org/css-animations/#animation-timing-function)
    #[doc(alias = "webkitAnimationTimingFunction")]
    #[doc(alias = "WebkitAnimationTimingFunction")]
    #[doc(alias = "-webkit-animation-timing-function")]
    pub fn webkit_animation_timing_function(&self) -> String {
        property::get(self, "webkitAnimationTimingFunction")
    }

    /// Sets the property `-webkit-animation-timing-function` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitAnimationTimingFunction")]
    #[doc(alias = "WebkitAnimationTimingFunction")]
    #[doc(alias = "-webkit-animation-timing-function")]
    pub fn set_webkit_animation_timing_function(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitAnimationTimingFunction", value)
    }

    /// The property `-webkit-appearance` of CSS.
    ///
    /// `attribute CSSOMString webkitAppearance`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/appearance) · [Specification](https://drafts.csswg.org/css-ui/#appearance-switching)
    #[doc(alias = "webkitAppearance")]
    #[doc(alias = "WebkitAppearance")]
    #[doc(alias = "-webkit-appearance")]
    pub fn webkit_appearance(&self) -> String {
        property::get(self, "webkitAppearance")
    }

    /// Sets the property `-webkit-appearance` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitAppearance")]
    #[doc(alias = "WebkitAppearance")]
    #[doc(alias = "-webkit-appearance")]
    pub fn set_webkit_appearance(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitAppearance", value)
    }

    /// The property `-webkit-backface-visibility` of CSS.
    ///
    /// `attribute CSSOMString webkitBackfaceVisibility`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/backface-visibility) · [Specification](https://drafts.csswg.org/css-transforms-2/#backface-visibility-property)
    #[doc(alias = "webkitBackfaceVisibility")]
    #[doc(alias = "WebkitBackfaceVisibility")]
    #[doc(alias = "-webkit-backface-visibility")]
    pub fn webkit_backface_visibility(&self) -> String {
        property::get(self, "webkitBackfaceVisibility")
    }

    /// Sets the property `-webkit-backface-visibility` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitBackfaceVisibility")]
    #[doc(alias = "WebkitBackfaceVisibility")]
    #[doc(alias = "-webkit-backface-visibility")]
    pub fn set_webkit_backface_visibility(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitBackfaceVisibility", value)
    }

    /// The property `-webkit-background-clip` of CSS.
    ///
    /// `attribute CSSOMString webkitBackgroundClip`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-clip) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-clip)
    #[doc(alias = "webkitBackgroundClip")]
    #[doc(alias = "WebkitBackgroundClip")]
    #[doc(alias = "-webkit-background-clip")]
    pub fn webkit_background_clip(&self) -> String {
        property::get(self, "webkitBackgroundClip")
    }

    /// Sets the property `-webkit-background-clip` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitBackgroundClip")]
    #[doc(alias = "WebkitBackgroundClip")]
    #[doc(alias = "-webkit-background-clip")]
    pub fn set_webkit_background_clip(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitBackgroundClip", value)
    }

    /// The property `-webkit-background-origin` of CSS.
    ///
    /// `attribute CSSOMString webkitBackgroundOrigin`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-origin) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-origin)
    #[doc(alias = "webkitBackgroundOrigin")]
    #[doc(alias = "WebkitBackgroundOrigin")]
    #[doc(alias = "-webkit-background-origin")]
    pub fn webkit_background_origin(&self) -> String {
        property::get(self, "webkitBackgroundOrigin")
    }

    /// Sets the property `-webkit-background-origin` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitBackgroundOrigin")]
    #[doc(alias = "WebkitBackgroundOrigin")]
    #[doc(alias = "-webkit-background-origin")]
    pub fn set_webkit_background_origin(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitBackgroundOrigin", value)
    }

    /// The property `-webkit-background-size` of CSS.
    ///
    /// `attribute CSSOMString webkitBackgroundSize`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-size) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-size)
    #[doc(alias = "webkitBackgroundSize")]
    #[doc(alias = "WebkitBackgroundSize")]
    #[doc(alias = "-webkit-background-size")]
    pub fn webkit_background_size(&self) -> String {
        property::get(self, "webkitBackgroundSize")
    }

    /// Sets the property `-webkit-background-size` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitBackgroundSize")]
    #[doc(alias = "WebkitBackgroundSize")]
    #[doc(alias = "-webkit-background-size")]
    pub fn set_webkit_background_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitBackgroundSize", value)
    }

    /// The property `-webkit-border-bottom-left-radius` of CSS.
    ///
    /// `attribute CSSOMString webkitBorderBottomLeftRadius`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-bottom-left-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-radius)
    #[doc(alias = "webkitBorderBottomLeftRadius")]
    #[doc(alias = "WebkitBorderBottomLeftRadius")]
    #[doc(alias = "-webkit-border-bottom-left-radius")]
    pub fn webkit_border_bottom_left_radius(&self) -> String {
        property::get(self, "webkitBorderBottomLeftRadius")
    }

    /// Sets the property `-webkit-border-bottom-left-radius` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitBorderBottomLeftRadius")]
    #[doc(alias = "WebkitBorderBottomLeftRadius")]
    #[doc(alias = "-webkit-border-bottom-left-radius")]
    pub fn set_webkit_border_bottom_left_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitBorderBottomLeftRadius", value)
    }

    /// The property `-webkit-border-bottom-right-radius` of CSS.
    ///
    /// `attribute CSSOMString webkitBorderBottomRightRadius`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-bottom-right-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-radius)
    #[doc(alias = "webkitBorderBottomRightRadius")]
    #[doc(alias = "WebkitBorderBottomRightRadius")]
    #[doc(alias = "-webkit-border-bottom-right-radius")]
    pub fn webkit_border_bottom_right_radius(&self) -> String {
        property::get(self, "webkitBorderBottomRightRadius")
    }

    /// Sets the property `-webkit-border-bottom-right-radius` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitBorderBottomRightRadius")]
    #[doc(alias = "WebkitBorderBottomRightRadius")]
    #[doc(alias = "-webkit-border-bottom-right-radius")]
    pub fn set_webkit_border_bottom_right_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitBorderBottomRightRadius", value)
    }

    /// The property `-webkit-border-radius` of CSS.
    ///
    /// `attribute CSSOMString webkitBorderRadius`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#propdef-border-radius)
    #[doc(alias = "webkitBorderRadius")]
    #[doc(alias = "WebkitBorderRadius")]
    #[doc(alias = "-webkit-border-radius")]
    pub fn webkit_border_radius(&self) -> String {
        property::get(self, "webkitBorderRadius")
    }

    /// Sets the property `-webkit-border-radius` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitBorderRadius")]
    #[doc(alias = "WebkitBorderRadius")]
    #[doc(alias = "-webkit-border-radius")]
    pub fn set_webkit_border_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitBorderRadius", value)
    }

    /// The property `-webkit-border-top-left-radius` of CSS.
    ///
    /// `attribute CSSOMString webkitBorderTopLeftRadius`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-top-left-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#propdef-border-top-left-radius)
    #[doc(alias = "webkitBorderTopLeftRadius")]
    #[doc(alias = "WebkitBorderTopLeftRadius")]
    #[doc(alias = "-webkit-border-top-left-radius")]
    pub fn webkit_border_top_left_radius(&self) -> String {
        property::get(self, "webkitBorderTopLeftRadius")
    }

    /// Sets the property `-webkit-border-top-left-radius` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitBorderTopLeftRadius")]
    #[doc(alias = "WebkitBorderTopLeftRadius")]
    #[doc(alias = "-webkit-border-top-left-radius")]
    pub fn set_webkit_border_top_left_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitBorderTopLeftRadius", value)
    }

    /// The property `-webkit-border-top-right-radius` of CSS.
    ///
    /// `attribute CSSOMString webkitBorderTopRightRadius`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-top-right-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#propdef-border-top-right-radius)
    #[doc(alias = "webkitBorderTopRightRadius")]
    #[doc(alias = "WebkitBorderTopRightRadius")]
    #[doc(alias = "-webkit-border-top-right-radius")]
    pub fn webkit_border_top_right_radius(&self) -> String {
        property::get(self, "webkitBorderTopRightRadius")
    }

    /// Sets the property `-webkit-border-top-right-radius` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitBorderTopRightRadius")]
    #[doc(alias = "WebkitBorderTopRightRadius")]
    #[doc(alias = "-webkit-border-top-right-radius")]
    pub fn set_webkit_border_top_right_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitBorderTopRightRadius", value)
    }

    /// The property `-webkit-box-align` of CSS.
    ///
    /// `attribute CSSOMString webkitBoxAlign`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-align)
    #[doc(alias = "webkitBoxAlign")]
    #[doc(alias = "WebkitBoxAlign")]
    #[doc(alias = "-webkit-box-align")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-align"]
    pub fn webkit_box_align(&self) -> String {
        property::get(self, "webkitBoxAlign")
    }

    /// Sets the property `-webkit-box-align` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitBoxAlign")]
    #[doc(alias = "WebkitBoxAlign")]
    #[doc(alias = "-webkit-box-align")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-align"]
    pub fn set_webkit_box_align(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitBoxAlign", value)
    }

    /// The property `-webkit-box-flex` of CSS.
    ///
    /// `attribute CSSOMString webkitBoxFlex`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-flex)
    #[doc(alias = "webkitBoxFlex")]
    #[doc(alias = "WebkitBoxFlex")]
    #[doc(alias = "-webkit-box-flex")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-flex"]
    pub fn webkit_box_flex(&self) -> String {
        property::get(self, "webkitBoxFlex")
    }

    /// Sets the property `-webkit-box-flex` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitBoxFlex")]
    #[doc(alias = "WebkitBoxFlex")]
    #[doc(alias = "-webkit-box-flex")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-flex"]
    pub fn set_webkit_box_flex(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitBoxFlex", value)
    }

    /// The property `-webkit-box-ordinal-group` of CSS.
    ///
    /// `attribute CSSOMString webkitBoxOrdinalGroup`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-ordinal-group)
    #[doc(alias = "webkitBoxOrdinalGroup")]
    #[doc(alias = "WebkitBoxOrdinalGroup")]
    #[doc(alias = "-webkit-box-ordinal-group")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-ordinal-group"]
    pub fn webkit_box_ordinal_group(&self) -> String {
        property::get(self, "webkitBoxOrdinalGroup")
    }

    /// Sets the property `-webkit-box-ordinal-group` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitBoxOrdinalGroup")]
    #[doc(alias = "WebkitBoxOrdinalGroup")]
    #[doc(alias = "-webkit-box-ordinal-group")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-ordinal-group"]
    pub fn set_webkit_box_ordinal_group(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitBoxOrdinalGroup", value)
    }

    /// The property `-webkit-box-orient` of CSS.
    ///
    /// `attribute CSSOMString webkitBoxOrient`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-orient)
    #[doc(alias = "webkitBoxOrient")]
    #[doc(alias = "WebkitBoxOrient")]
    #[doc(alias = "-webkit-box-orient")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-orient"]
    pub fn webkit_box_orient(&self) -> String {
        property::get(self, "webkitBoxOrient")
    }

    /// Sets the property `-webkit-box-orient` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitBoxOrient")]
    #[doc(alias = "WebkitBoxOrient")]
    #[doc(alias = "-webkit-box-orient")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-orient"]
    pub fn set_webkit_box_orient(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitBoxOrient", value)
    }

    /// The property `-webkit-box-pack` of CSS.
    ///
    /// `attribute CSSOMString webkitBoxPack`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-pack)
    #[doc(alias = "webkitBoxPack")]
    #[doc(alias = "WebkitBoxPack")]
    #[doc(alias = "-webkit-box-pack")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-pack"]
    pub fn webkit_box_pack(&self) -> String {
        property::get(self, "webkitBoxPack")
    }

    /// Sets the property `-webkit-box-pack` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitBoxPack")]
    #[doc(alias = "WebkitBoxPack")]
    #[doc(alias = "-webkit-box-pack")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-pack"]
    pub fn set_webkit_box_pack(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitBoxPack", value)
    }

    /// The property `-webkit-box-shadow` of CSS.
    ///
    /// `attribute CSSOMString webkitBoxShadow`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-shadow) · [Specification](https://drafts.csswg.org/css-backgrounds/#propdef-box-shadow)
    #[doc(alias = "webkitBoxShadow")]
    #[doc(alias = "WebkitBoxShadow")]
    #[doc(alias = "-webkit-box-shadow")]
    pub fn webkit_box_shadow(&self) -> String {
        property::get(self, "webkitBoxShadow")
    }

    /// Sets the property `-webkit-box-shadow` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitBoxShadow")]
    #[doc(alias = "WebkitBoxShadow")]
    #[doc(alias = "-webkit-box-shadow")]
    pub fn set_webkit_box_shadow(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitBoxShadow", value)
    }

    /// The property `-webkit-box-sizing` of CSS.
    ///
    /// `attribute CSSOMString webkitBoxSizing`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-sizing) · [Specification](https://drafts.csswg.org/css-sizing/#box-sizing)
    #[doc(alias = "webkitBoxSizing")]
    #[doc(alias = "WebkitBoxSizing")]
    #[doc(alias = "-webkit-box-sizing")]
    pub fn webkit_box_sizing(&self) -> String {
        property::get(self, "webkitBoxSizing")
    }

    /// Sets the property `-webkit-box-sizing` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitBoxSizing")]
    #[doc(alias = "WebkitBoxSizing")]
    #[doc(alias = "-webkit-box-sizing")]
    pub fn set_webkit_box_sizing(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitBoxSizing", value)
    }

    /// The property `-webkit-filter` of CSS.
    ///
    /// `attribute CSSOMString webkitFilter`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/filter) · [Specification](https://drafts.csswg.org/filter-effects/#FilterProperty)
    #[doc(alias = "webkitFilter")]
    #[doc(alias = "WebkitFilter")]
    #[doc(alias = "-webkit-filter")]
    pub fn webkit_filter(&self) -> String {
        property::get(self, "webkitFilter")
    }

    /// Sets the property `-webkit-filter` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitFilter")]
    #[doc(alias = "WebkitFilter")]
    #[doc(alias = "-webkit-filter")]
    pub fn set_webkit_filter(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitFilter", value)
    }

    /// The property `-webkit-flex` of CSS.
    ///
    /// `attribute CSSOMString webkitFlex`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-property)
    #[doc(alias = "webkitFlex")]
    #[doc(alias = "WebkitFlex")]
    #[doc(alias = "-webkit-flex")]
    pub fn webkit_flex(&self) -> String {
        property::get(self, "webkitFlex")
    }

    /// Sets the property `-webkit-flex` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitFlex")]
    #[doc(alias = "WebkitFlex")]
    #[doc(alias = "-webkit-flex")]
    pub fn set_webkit_flex(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitFlex", value)
    }

    /// The property `-webkit-flex-basis` of CSS.
    ///
    /// `attribute CSSOMString webkitFlexBasis`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-basis) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-basis-property)
    #[doc(alias = "webkitFlexBasis")]
    #[doc(alias = "WebkitFlexBasis")]
    #[doc(alias = "-webkit-flex-basis")]
    pub fn webkit_flex_basis(&self) -> String {
        property::get(self, "webkitFlexBasis")
    }

    /// Sets the property `-webkit-flex-basis` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitFlexBasis")]
    #[doc(alias = "WebkitFlexBasis")]
    #[doc(alias = "-webkit-flex-basis")]
    pub fn set_webkit_flex_basis(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitFlexBasis", value)
    }

    /// The property `-webkit-flex-direction` of CSS.
    ///
    /// `attribute CSSOMString webkitFlexDirection`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-direction) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-direction-property)
    #[doc(alias = "webkitFlexDirection")]
    #[doc(alias = "WebkitFlexDirection")]
    #[doc(alias = "-webkit-flex-direction")]
    pub fn webkit_flex_direction(&self) -> String {
        property::get(self, "webkitFlexDirection")
    }

    /// Sets the property `-webkit-flex-direction` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitFlexDirection")]
    #[doc(alias = "WebkitFlexDirection")]
    #[doc(alias = "-webkit-flex-direction")]
    pub fn set_webkit_flex_direction(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitFlexDirection", value)
    }

    /// The property `-webkit-flex-flow` of CSS.
    ///
    /// `attribute CSSOMString webkitFlexFlow`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-flow) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-flow-property)
    #[doc(alias = "webkitFlexFlow")]
    #[doc(alias = "WebkitFlexFlow")]
    #[doc(alias = "-webkit-flex-flow")]
    pub fn webkit_flex_flow(&self) -> String {
        property::get(self, "webkitFlexFlow")
    }

    /// Sets the property `-webkit-flex-flow` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitFlexFlow")]
    #[doc(alias = "WebkitFlexFlow")]
    #[doc(alias = "-webkit-flex-flow")]
    pub fn set_webkit_flex_flow(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitFlexFlow", value)
    }

    /// The property `-webkit-flex-grow` of CSS.
    ///
    /// `attribute CSSOMString webkitFlexGrow`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-grow) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-grow-property)
    #[doc(alias = "webkitFlexGrow")]
    #[doc(alias = "WebkitFlexGrow")]
    #[doc(alias = "-webkit-flex-grow")]
    pub fn webkit_flex_grow(&self) -> String {
        property::get(self, "webkitFlexGrow")
    }

    /// Sets the property `-webkit-flex-grow` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitFlexGrow")]
    #[doc(alias = "WebkitFlexGrow")]
    #[doc(alias = "-webkit-flex-grow")]
    pub fn set_webkit_flex_grow(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitFlexGrow", value)
    }

    /// The property `-webkit-flex-shrink` of CSS.
    ///
    /// `attribute CSSOMString webkitFlexShrink`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-shrink) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-shrink-property)
    #[doc(alias = "webkitFlexShrink")]
    #[doc(alias = "WebkitFlexShrink")]
    #[doc(alias = "-webkit-flex-shrink")]
    pub fn webkit_flex_shrink(&self) -> String {
        property::get(self, "webkitFlexShrink")
    }

    /// Sets the property `-webkit-flex-shrink` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitFlexShrink")]
    #[doc(alias = "WebkitFlexShrink")]
    #[doc(alias = "-webkit-flex-shrink")]
    pub fn set_webkit_flex_shrink(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitFlexShrink", value)
    }

    /// The property `-webkit-flex-wrap` of CSS.
    ///
    /// `attribute CSSOMString webkitFlexWrap`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-wrap) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-wrap-property)
    #[doc(alias = "webkitFlexWrap")]
    #[doc(alias = "WebkitFlexWrap")]
    #[doc(alias = "-webkit-flex-wrap")]
    pub fn webkit_flex_wrap(&self) -> String {
        property::get(self, "webkitFlexWrap")
    }

    /// Sets the property `-webkit-flex-wrap` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitFlexWrap")]
    #[doc(alias = "WebkitFlexWrap")]
    #[doc(alias = "-webkit-flex-wrap")]
    pub fn set_webkit_flex_wrap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitFlexWrap", value)
    }

    /// The property `-webkit-justify-content` of CSS.
    ///
    /// `attribute CSSOMString webkitJustifyContent`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/justify-content) · [Specification](https://drafts.csswg.org/css-align/#align-justify-content)
    #[doc(alias = "webkitJustifyContent")]
    #[doc(alias = "WebkitJustifyContent")]
    #[doc(alias = "-webkit-justify-content")]
    pub fn webkit_justify_content(&self) -> String {
        property::get(self, "webkitJustifyContent")
    }

    /// Sets the property `-webkit-justify-content` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitJustifyContent")]
    #[doc(alias = "WebkitJustifyContent")]
    #[doc(alias = "-webkit-justify-content")]
    pub fn set_webkit_justify_content(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitJustifyContent", value)
    }

    /// The property `-webkit-line-clamp` of CSS.
    ///
    /// `attribute CSSOMString webkitLineClamp`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/line-clamp) · [Specification](https://drafts.csswg.org/css-overflow-4/#propdef-line-clamp)
    #[doc(alias = "webkitLineClamp")]
    #[doc(alias = "WebkitLineClamp")]
    #[doc(alias = "-webkit-line-clamp")]
    pub fn webkit_line_clamp(&self) -> String {
        property::get(self, "webkitLineClamp")
    }

    /// Sets the property `-webkit-line-clamp` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitLineClamp")]
    #[doc(alias = "WebkitLineClamp")]
    #[doc(alias = "-webkit-line-clamp")]
    pub fn set_webkit_line_clamp(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitLineClamp", value)
    }

    /// The property `-webkit-mask` of CSS.
    ///
    /// `attribute CSSOMString webkitMask`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask) · [Specification](https://drafts.csswg.org/css-masking/#the-mask)
    #[doc(alias = "webkitMask")]
    #[doc(alias = "WebkitMask")]
    #[doc(alias = "-webkit-mask")]
    pub fn webkit_mask(&self) -> String {
        property::get(self, "webkitMask")
    }

    /// Sets the property `-webkit-mask` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitMask")]
    #[doc(alias = "WebkitMask")]
    #[doc(alias = "-webkit-mask")]
    pub fn set_webkit_mask(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitMask", value)
    }

    /// The property `-webkit-mask-box-image` of CSS.
    ///
    /// `attribute CSSOMString webkitMaskBoxImage`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-mask-box-image)
    #[doc(alias = "webkitMaskBoxImage")]
    #[doc(alias = "WebkitMaskBoxImage")]
    #[doc(alias = "-webkit-mask-box-image")]
    pub fn webkit_mask_box_image(&self) -> String {
        property::get(self, "webkitMaskBoxImage")
    }

    /// Sets the property `-webkit-mask-box-image` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitMaskBoxImage")]
    #[doc(alias = "WebkitMaskBoxImage")]
    #[doc(alias = "-webkit-mask-box-image")]
    pub fn set_webkit_mask_box_image(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitMaskBoxImage", value)
    }

    /// The property `-webkit-mask-box-image-outset` of CSS.
    ///
    /// `attribute CSSOMString webkitMaskBoxImageOutset`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-outset) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-outset)
    #[doc(alias = "webkitMaskBoxImageOutset")]
    #[doc(alias = "WebkitMaskBoxImageOutset")]
    #[doc(alias = "-webkit-mask-box-image-outset")]
    pub fn webkit_mask_box_image_outset(&self) -> String {
        property::get(self, "webkitMaskBoxImageOutset")
    }

    /// Sets the property `-webkit-mask-box-image-outset` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitMaskBoxImageOutset")]
    #[doc(alias = "WebkitMaskBoxImageOutset")]
    #[doc(alias = "-webkit-mask-box-image-outset")]
    pub fn set_webkit_mask_box_image_outset(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitMaskBoxImageOutset", value)
    }

    /// The property `-webkit-mask-box-image-repeat` of CSS.
    ///
    /// `attribute CSSOMString webkitMaskBoxImageRepeat`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-repeat) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-repeat)
    #[doc(alias = "webkitMaskBoxImageRepeat")]
    #[doc(alias = "WebkitMaskBoxImageRepeat")]
    #[doc(alias = "-webkit-mask-box-image-repeat")]
    pub fn webkit_mask_box_image_repeat(&self) -> String {
        property::get(self, "webkitMaskBoxImageRepeat")
    }

    /// Sets the property `-webkit-mask-box-image-repeat` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitMaskBoxImageRepeat")]
    #[doc(alias = "WebkitMaskBoxImageRepeat")]
    #[doc(alias = "-webkit-mask-box-image-repeat")]
    pub fn set_webkit_mask_box_image_repeat(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitMaskBoxImageRepeat", value)
    }

    /// The property `-webkit-mask-box-image-slice` of CSS.
    ///
    /// `attribute CSSOMString webkitMaskBoxImageSlice`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-slice) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-slice)
    #[doc(alias = "webkitMaskBoxImageSlice")]
    #[doc(alias = "WebkitMaskBoxImageSlice")]
    #[doc(alias = "-webkit-mask-box-image-slice")]
    pub fn webkit_mask_box_image_slice(&self) -> String {
        property::get(self, "webkitMaskBoxImageSlice")
    }

    /// Sets the property `-webkit-mask-box-image-slice` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitMaskBoxImageSlice")]
    #[doc(alias = "WebkitMaskBoxImageSlice")]
    #[doc(alias = "-webkit-mask-box-image-slice")]
    pub fn set_webkit_mask_box_image_slice(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitMaskBoxImageSlice", value)
    }

    /// The property `-webkit-mask-box-image-source` of CSS.
    ///
    /// `attribute CSSOMString webkitMaskBoxImageSource`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-source) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-source)
    #[doc(alias = "webkitMaskBoxImageSource")]
    #[doc(alias = "WebkitMaskBoxImageSource")]
    #[doc(alias = "-webkit-mask-box-image-source")]
    pub fn webkit_mask_box_image_source(&self) -> String {
        property::get(self, "webkitMaskBoxImageSource")
    }

    /// Sets the property `-webkit-mask-box-image-source` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitMaskBoxImageSource")]
    #[doc(alias = "WebkitMaskBoxImageSource")]
    #[doc(alias = "-webkit-mask-box-image-source")]
    pub fn set_webkit_mask_box_image_source(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitMaskBoxImageSource", value)
    }

    /// The property `-webkit-mask-box-image-width` of CSS.
    ///
    /// `attribute CSSOMString webkitMaskBoxImageWidth`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-width) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-width)
    #[doc(alias = "webkitMaskBoxImageWidth")]
    #[doc(alias = "WebkitMaskBoxImageWidth")]
    #[doc(alias = "-webkit-mask-box-image-width")]
    pub fn webkit_mask_box_image_width(&self) -> String {
        property::get(self, "webkitMaskBoxImageWidth")
    }

    /// Sets the property `-webkit-mask-box-image-width` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitMaskBoxImageWidth")]
    #[doc(alias = "WebkitMaskBoxImageWidth")]
    #[doc(alias = "-webkit-mask-box-image-width")]
    pub fn set_webkit_mask_box_image_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitMaskBoxImageWidth", value)
    }

    /// The property `-webkit-mask-clip` of CSS.
    ///
    /// `attribute CSSOMString webkitMaskClip`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-clip) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-clip)
    #[doc(alias = "webkitMaskClip")]
    #[doc(alias = "WebkitMaskClip")]
    #[doc(alias = "-webkit-mask-clip")]
    pub fn webkit_mask_clip(&self) -> String {
        property::get(self, "webkitMaskClip")
    }

    /// Sets the property `-webkit-mask-clip` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitMaskClip")]
    #[doc(alias = "WebkitMaskClip")]
    #[doc(alias = "-webkit-mask-clip")]
    pub fn set_webkit_mask_clip(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitMaskClip", value)
    }

    /// The property `-webkit-mask-composite` of CSS.
    ///
    /// `attribute CSSOMString webkitMaskComposite`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-mask-composite)
    #[doc(alias = "webkitMaskComposite")]
    #[doc(alias = "WebkitMaskComposite")]
    #[doc(alias = "-webkit-mask-composite")]
    pub fn webkit_mask_composite(&self) -> String {
        property::get(self, "webkitMaskComposite")
    }

    /// Sets the property `-webkit-mask-composite` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitMaskComposite")]
    #[doc(alias = "WebkitMaskComposite")]
    #[doc(alias = "-webkit-mask-composite")]
    pub fn set_webkit_mask_composite(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitMaskComposite", value)
    }

    /// The property `-webkit-mask-image` of CSS.
    ///
    /// `attribute CSSOMString webkitMaskImage`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-image) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-image)
    #[doc(alias = "webkitMaskImage")]
    #[doc(alias = "WebkitMaskImage")]
    #[doc(alias = "-webkit-mask-image")]
    pub fn webkit_mask_image(&self) -> String {
        property::get(self, "webkitMaskImage")
    }

    /// Sets the property `-webkit-mask-image` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitMaskImage")]
    #[doc(alias = "WebkitMaskImage")]
    #[doc(alias = "-webkit-mask-image")]
    pub fn set_webkit_mask_image(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitMaskImage", value)
    }

    /// The property `-webkit-mask-origin` of CSS.
    ///
    /// `attribute CSSOMString webkitMaskOrigin`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-origin) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-origin)
    #[doc(alias = "webkitMaskOrigin")]
    #[doc(alias = "WebkitMaskOrigin")]
    #[doc(alias = "-webkit-mask-origin")]
    pub fn webkit_mask_origin(&self) -> String {
        property::get(self, "webkitMaskOrigin")
    }

    /// Sets the property `-webkit-mask-origin` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitMaskOrigin")]
    #[doc(alias = "WebkitMaskOrigin")]
    #[doc(alias = "-webkit-mask-origin")]
    pub fn set_webkit_mask_origin(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitMaskOrigin", value)
    }

    /// The property `-webkit-mask-position` of CSS.
    ///
    /// `attribute CSSOMString webkitMaskPosition`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-position) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-position)
    #[doc(alias = "webkitMaskPosition")]
    #[doc(alias = "WebkitMaskPosition")]
    #[doc(alias = "-webkit-mask-position")]
    pub fn webkit_mask_position(&self) -> String {
        property::get(self, "webkitMaskPosition")
    }

    /// Sets the property `-webkit-mask-position` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitMaskPosition")]
    #[doc(alias = "WebkitMaskPosition")]
    #[doc(alias = "-webkit-mask-position")]
    pub fn set_webkit_mask_position(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitMaskPosition", value)
    }

    /// The property `-webkit-mask-repeat` of CSS.
    ///
    /// `attribute CSSOMString webkitMaskRepeat`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-repeat) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-repeat)
    #[doc(alias = "webkitMaskRepeat")]
    #[doc(alias = "WebkitMaskRepeat")]
    #[doc(alias = "-webkit-mask-repeat")]
    pub fn webkit_mask_repeat(&self) -> String {
        property::get(self, "webkitMaskRepeat")
    }

    /// Sets the property `-webkit-mask-repeat` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitMaskRepeat")]
    #[doc(alias = "WebkitMaskRepeat")]
    #[doc(alias = "-webkit-mask-repeat")]
    pub fn set_webkit_mask_repeat(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitMaskRepeat", value)
    }

    /// The property `-webkit-mask-size` of CSS.
    ///
    /// `attribute CSSOMString webkitMaskSize`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-size) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-size)
    #[doc(alias = "webkitMaskSize")]
    #[doc(alias = "WebkitMaskSize")]
    #[doc(alias = "-webkit-mask-size")]
    pub fn webkit_mask_size(&self) -> String {
        property::get(self, "webkitMaskSize")
    }

    /// Sets the property `-webkit-mask-size` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitMaskSize")]
    #[doc(alias = "WebkitMaskSize")]
    #[doc(alias = "-webkit-mask-size")]
    pub fn set_webkit_mask_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitMaskSize", value)
    }

    /// The property `-webkit-order` of CSS.
    ///
    /// `attribute CSSOMString webkitOrder`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/order) · [Specification](https://drafts.csswg.org/css-display/#order-property)
    #[doc(alias = "webkitOrder")]
    #[doc(alias = "WebkitOrder")]
    #[doc(alias = "-webkit-order")]
    pub fn webkit_order(&self) -> String {
        property::get(self, "webkitOrder")
    }

    /// Sets the property `-webkit-order` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitOrder")]
    #[doc(alias = "WebkitOrder")]
    #[doc(alias = "-webkit-order")]
    pub fn set_webkit_order(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitOrder", value)
    }

    /// The property `-webkit-perspective` of CSS.
    ///
    /// `attribute CSSOMString webkitPerspective`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/perspective) · [Specification](https://drafts.csswg.org/css-transforms-2/#perspective-property)
    #[doc(alias = "webkitPerspective")]
    #[doc(alias = "WebkitPerspective")]
    #[doc(alias = "-webkit-perspective")]
    pub fn webkit_perspective(&self) -> String {
        property::get(self, "webkitPerspective")
    }

    /// Sets the property `-webkit-perspective` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitPerspective")]
    #[doc(alias = "WebkitPerspective")]
    #[doc(alias = "-webkit-perspective")]
    pub fn set_webkit_perspective(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitPerspective", value)
    }

    /// The property `-webkit-perspective-origin` of CSS.
    ///
    /// `attribute CSSOMString webkitPerspectiveOrigin`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/perspective-origin) · [Specification](https://drafts.csswg.org/css-transforms-2/#perspective-origin-property)
    #[doc(alias = "webkitPerspectiveOrigin")]
    #[doc(alias = "WebkitPerspectiveOrigin")]
    #[doc(alias = "-webkit-perspective-origin")]
    pub fn webkit_perspective_origin(&self) -> String {
        property::get(self, "webkitPerspectiveOrigin")
    }

    /// Sets the property `-webkit-perspective-origin` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitPerspectiveOrigin")]
    #[doc(alias = "WebkitPerspectiveOrigin")]
    #[doc(alias = "-webkit-perspective-origin")]
    pub fn set_webkit_perspective_origin(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitPerspectiveOrigin", value)
    }

    /// The property `-webkit-text-fill-color` of CSS.
    ///
    /// `attribute CSSOMString webkitTextFillColor`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-text-fill-color) · [Specification](https://compat.spec.whatwg.org/#the-webkit-text-fill-color)
    #[doc(alias = "webkitTextFillColor")]
    #[doc(alias = "WebkitTextFillColor")]
    #[doc(alias = "-webkit-text-fill-color")]
    pub fn webkit_text_fill_color(&self) -> String {
        property::get(self, "webkitTextFillColor")
    }

    /// Sets the property `-webkit-text-fill-color` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitTextFillColor")]
    #[doc(alias = "WebkitTextFillColor")]
    #[doc(alias = "-webkit-text-fill-color")]
    pub fn set_webkit_text_fill_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitTextFillColor", value)
    }

    /// The property `-webkit-text-size-adjust` of CSS.
    ///
    /// `attribute CSSOMString webkitTextSizeAdjust`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-size-adjust) · [Specification](https://drafts.csswg.org/css-size-adjust/#adjustment-control)
    #[doc(alias = "webkitTextSizeAdjust")]
    #[doc(alias = "WebkitTextSizeAdjust")]
    #[doc(alias = "-webkit-text-size-adjust")]
    pub fn webkit_text_size_adjust(&self) -> String {
        property::get(self, "webkitTextSizeAdjust")
    }

    /// Sets the property `-webkit-text-size-adjust` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitTextSizeAdjust")]
    #[doc(alias = "WebkitTextSizeAdjust")]
    #[doc(alias = "-webkit-text-size-adjust")]
    pub fn set_webkit_text_size_adjust(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitTextSizeAdjust", value)
    }

    /// The property `-webkit-text-stroke` of CSS.
    ///
    /// `attribute CSSOMString webkitTextStroke`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-text-stroke) · [Specification](https://compat.spec.whatwg.org/#the-webkit-text-stroke)
    #[doc(alias = "webkitTextStroke")]
    #[doc(alias = "WebkitTextStroke")]
    #[doc(alias = "-webkit-text-stroke")]
    pub fn webkit_text_stroke(&self) -> String {
        property::get(self, "webkitTextStroke")
    }

    /// Sets the property `-webkit-text-stroke` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitTextStroke")]
    #[doc(alias = "WebkitTextStroke")]
    #[doc(alias = "-webkit-text-stroke")]
    pub fn set_webkit_text_stroke(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitTextStroke", value)
    }

    /// The property `-webkit-text-stroke-color` of CSS.
    ///
    /// `attribute CSSOMString webkitTextStrokeColor`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-text-stroke-color) · [Specification](https://compat.spec.whatwg.org/#the-webkit-text-stroke-color)
    #[doc(alias = "webkitTextStrokeColor")]
    #[doc(alias = "WebkitTextStrokeColor")]
    #[doc(alias = "-webkit-text-stroke-color")]
    pub fn webkit_text_stroke_color(&self) -> String {
        property::get(self, "webkitTextStrokeColor")
    }

    /// Sets the property `-webkit-text-stroke-color` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitTextStrokeColor")]
    #[doc(alias = "WebkitTextStrokeColor")]
    #[doc(alias = "-webkit-text-stroke-color")]
    pub fn set_webkit_text_stroke_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitTextStrokeColor", value)
    }

    /// The property `-webkit-text-stroke-width` of CSS.
    ///
    /// `attribute CSSOMString webkitTextStrokeWidth`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-text-stroke-width) · [Specification](https://compat.spec.whatwg.org/#the-webkit-text-stroke-width)
    #[doc(alias = "webkitTextStrokeWidth")]
    #[doc(alias = "WebkitTextStrokeWidth")]
    #[doc(alias = "-webkit-text-stroke-width")]
    pub fn webkit_text_stroke_width(&self) -> String {
        property::get(self, "webkitTextStrokeWidth")
    }

    /// Sets the property `-webkit-text-stroke-width` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitTextStrokeWidth")]
    #[doc(alias = "WebkitTextStrokeWidth")]
    #[doc(alias = "-webkit-text-stroke-width")]
    pub fn set_webkit_text_stroke_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitTextStrokeWidth", value)
    }

    /// The property `-webkit-transform` of CSS.
    ///
    /// `attribute CSSOMString webkitTransform`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transform) · [Specification](https://drafts.csswg.org/css-transforms-2/#transform-functions)
    #[doc(alias = "webkitTransform")]
    #[doc(alias = "WebkitTransform")]
    #[doc(alias = "-webkit-transform")]
    pub fn webkit_transform(&self) -> String {
        property::get(self, "webkitTransform")
    }

    /// Sets the property `-webkit-transform` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitTransform")]
    #[doc(alias = "WebkitTransform")]
    #[doc(alias = "-webkit-transform")]
    pub fn set_webkit_transform(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitTransform", value)
    }

    /// The property `-webkit-transform-origin` of CSS.
    ///
    /// `attribute CSSOMString webkitTransformOrigin`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transform-origin) · [Specification](https://drafts.csswg.org/css-transforms/#transform-origin-property)
    #[doc(alias = "webkitTransformOrigin")]
    #[doc(alias = "WebkitTransformOrigin")]
    #[doc(alias = "-webkit-transform-origin")]
    pub fn webkit_transform_origin(&self) -> String {
        property::get(self, "webkitTransformOrigin")
    }

    /// Sets the property `-webkit-transform-origin` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitTransformOrigin")]
    #[doc(alias = "WebkitTransformOrigin")]
    #[doc(alias = "-webkit-transform-origin")]
    pub fn set_webkit_transform_origin(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitTransformOrigin", value)
    }

    /// The property `-webkit-transform-style` of CSS.
    ///
    /// `attribute CSSOMString webkitTransformStyle`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transform-style) · [Specification](https://drafts.csswg.org/css-transforms-2/#transform-style-property)
    #[doc(alias = "webkitTransformStyle")]
    #[doc(alias = "WebkitTransformStyle")]
    #[doc(alias = "-webkit-transform-style")]
    pub fn webkit_transform_style(&self) -> String {
        property::get(self, "webkitTransformStyle")
    }

    /// Sets the property `-webkit-transform-style` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitTransformStyle")]
    #[doc(alias = "WebkitTransformStyle")]
    #[doc(alias = "-webkit-transform-style")]
    pub fn set_webkit_transform_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitTransformStyle", value)
    }

    /// The property `-webkit-transition` of CSS.
    ///
    /// `attribute CSSOMString webkitTransition`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition) · [Specification](https://drafts.csswg.org/css-transitions/#transition-shorthand-property)
    #[doc(alias = "webkitTransition")]
    #[doc(alias = "WebkitTransition")]
    #[doc(alias = "-webkit-transition")]
    pub fn webkit_transition(&self) -> String {
        property::get(self, "webkitTransition")
    }

    /// Sets the property `-webkit-transition` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitTransition")]
    #[doc(alias = "WebkitTransition")]
    #[doc(alias = "-webkit-transition")]
    pub fn set_webkit_transition(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitTransition", value)
    }

    /// The property `-webkit-transition-delay` of CSS.
    ///
    /// `attribute CSSOMString webkitTransitionDelay`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition-delay) · [Specification](https://drafts.csswg.org/css-transitions/#transition-delay-property)
    #[doc(alias = "webkitTransitionDelay")]
    #[doc(alias = "WebkitTransitionDelay")]
    #[doc(alias = "-webkit-transition-delay")]
    pub fn webkit_transition_delay(&self) -> String {
        property::get(self, "webkitTransitionDelay")
    }

    /// Sets the property `-webkit-transition-delay` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitTransitionDelay")]
    #[doc(alias = "WebkitTransitionDelay")]
    #[doc(alias = "-webkit-transition-delay")]
    pub fn set_webkit_transition_delay(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitTransitionDelay", value)
    }

    /// The property `-webkit-transition-duration` of CSS.
    ///
    /// `attribute CSSOMString webkitTransitionDuration`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition-duration) · [Specification](https://drafts.csswg.org/css-transitions/#transition-duration-property)
    #[doc(alias = "webkitTransitionDuration")]
    #[doc(alias = "WebkitTransitionDuration")]
    #[doc(alias = "-webkit-transition-duration")]
    pub fn webkit_transition_duration(&self) -> String {
        property::get(self, "webkitTransitionDuration")
    }

    /// Sets the property `-webkit-transition-duration` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitTransitionDuration")]
    #[doc(alias = "WebkitTransitionDuration")]
    #[doc(alias = "-webkit-transition-duration")]
    pub fn set_webkit_transition_duration(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitTransitionDuration", value)
    }

    /// The property `-webkit-transition-property` of CSS.
    ///
    /// `attribute CSSOMString webkitTransitionProperty`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition-property) · [Specification](https://drafts.csswg.org/css-transitions/#transition-property-property)
    #[doc(alias = "webkitTransitionProperty")]
    #[doc(alias = "WebkitTransitionProperty")]
    #[doc(alias = "-webkit-transition-property")]
    pub fn webkit_transition_property(&self) -> String {
        property::get(self, "webkitTransitionProperty")
    }

    /// Sets the property `-webkit-transition-property` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitTransitionProperty")]
    #[doc(alias = "WebkitTransitionProperty")]
    #[doc(alias = "-webkit-transition-property")]
    pub fn set_webkit_transition_property(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitTransitionProperty", value)
    }

    /// The property `-webkit-transition-timing-function` of CSS.
    ///
    /// `attribute CSSOMString webkitTransitionTimingFunction`
    ///
    /// Feature `css-properties`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition-timing-function) · [Specification](https://drafts.csswg.org/css-transitions/#transition-timing-function-property)
    #[doc(alias = "webkitTransitionTimingFunction")]
    #[doc(alias = "WebkitTransitionTimingFunction")]
    #[doc(alias = "-webkit-transition-timing-function")]
    pub fn webkit_transition_timing_function(&self) -> String {
        property::get(self, "webkitTransitionTimingFunction")
    }

    /// Sets the property `-webkit-transition-timing-function` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitTransitionTimingFunction")]
    #[doc(alias = "WebkitTransitionTimingFunction")]
    #[doc(alias = "-webkit-transition-timing-function")]
    pub fn set_webkit_transition_timing_function(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitTransitionTimingFunction", value)
    }

    /// The property `-webkit-user-select` of CSS.
    ///
    /// `attribute CSSOMString webkitUserSelect`
    ///
    /// Feature `css-properties`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/user-select) · [Specification](https://drafts.csswg.org/css-ui/#content-selection)
    #[doc(alias = "webkitUserSelect")]
    #[doc(alias = "WebkitUserSelect")]
    #[doc(alias = "-webkit-user-select")]
    pub fn webkit_user_select(&self) -> String {
        property::get(self, "webkitUserSelect")
    }

    /// Sets the property `-webkit-user-select` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitUserSelect")]
    #[doc(alias = "WebkitUserSelect")]
    #[doc(alias = "-webkit-user-select")]
    pub fn set_webkit_user_select(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitUserSelect", value)
    }

    /// The property `buffered-rendering` of CSS.
    ///
    /// `attribute CSSOMString bufferedRendering`
    ///
    /// Feature `css-properties`.
    #[doc(alias = "bufferedRendering")]
    #[doc(alias = "buffered-rendering")]
    #[deprecated = "it is no longer recommended, and kept for old programs only"]
    pub fn buffered_rendering(&self) -> String {
        property::get(self, "bufferedRendering")
    }

    /// Sets the property `buffered-rendering` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "bufferedRendering")]
    #[doc(alias = "buffered-rendering")]
    #[deprecated = "it is no longer recommended, and kept for old programs only"]
    pub fn set_buffered_rendering(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "bufferedRendering", value)
    }

    /// The property `-webkit-border-before` of CSS.
    ///
    /// `attribute CSSOMString webkitBorderBefore`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-border-before)
    #[doc(alias = "webkitBorderBefore")]
    #[doc(alias = "WebkitBorderBefore")]
    #[doc(alias = "-webkit-border-before")]
    pub fn webkit_border_before(&self) -> String {
        property::get(self, "webkitBorderBefore")
    }

    /// Sets the property `-webkit-border-before` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitBorderBefore")]
    #[doc(alias = "WebkitBorderBefore")]
    #[doc(alias = "-webkit-border-before")]
    pub fn set_webkit_border_before(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitBorderBefore", value)
    }

    /// The property `-webkit-border-horizontal-spacing` of CSS.
    ///
    /// `attribute CSSOMString webkitBorderHorizontalSpacing`
    ///
    /// Feature `css-properties`.
    #[doc(alias = "webkitBorderHorizontalSpacing")]
    #[doc(alias = "WebkitBorderHorizontalSpacing")]
    #[doc(alias = "-webkit-border-horizontal-spacing")]
    pub fn webkit_border_horizontal_spacing(&self) -> String {
        property::get(self, "webkitBorderHorizontalSpacing")
    }

    /// Sets the property `-webkit-border-horizontal-spacing` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitBorderHorizontalSpacing")]
    #[doc(alias = "WebkitBorderHorizontalSpacing")]
    #[doc(alias = "-webkit-border-horizontal-spacing")]
    pub fn set_webkit_border_horizontal_spacing(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitBorderHorizontalSpacing", value)
    }

    /// The property `-webkit-border-image` of CSS.
    ///
    /// `attribute CSSOMString webkitBorderImage`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-image) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-image)
    #[doc(alias = "webkitBorderImage")]
    #[doc(alias = "WebkitBorderImage")]
    #[doc(alias = "-webkit-border-image")]
    pub fn webkit_border_image(&self) -> String {
        property::get(self, "webkitBorderImage")
    }

    /// Sets the property `-webkit-border-image` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitBorderImage")]
    #[doc(alias = "WebkitBorderImage")]
    #[doc(alias = "-webkit-border-image")]
    pub fn set_webkit_border_image(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitBorderImage", value)
    }

    /// The property `-webkit-border-vertical-spacing` of CSS.
    ///
    /// `attribute CSSOMString webkitBorderVerticalSpacing`
    ///
    /// Feature `css-properties`.
    #[doc(alias = "webkitBorderVerticalSpacing")]
    #[doc(alias = "WebkitBorderVerticalSpacing")]
    #[doc(alias = "-webkit-border-vertical-spacing")]
    pub fn webkit_border_vertical_spacing(&self) -> String {
        property::get(self, "webkitBorderVerticalSpacing")
    }

    /// Sets the property `-webkit-border-vertical-spacing` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitBorderVerticalSpacing")]
    #[doc(alias = "WebkitBorderVerticalSpacing")]
    #[doc(alias = "-webkit-border-vertical-spacing")]
    pub fn set_webkit_border_vertical_spacing(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitBorderVerticalSpacing", value)
    }

    /// The property `-webkit-box-decoration-break` of CSS.
    ///
    /// `attribute CSSOMString webkitBoxDecorationBreak`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-decoration-break) · [Specification](https://drafts.csswg.org/css-break/#break-decoration)
    #[doc(alias = "webkitBoxDecorationBreak")]
    #[doc(alias = "WebkitBoxDecorationBreak")]
    #[doc(alias = "-webkit-box-decoration-break")]
    pub fn webkit_box_decoration_break(&self) -> String {
        property::get(self, "webkitBoxDecorationBreak")
    }

    /// Sets the property `-webkit-box-decoration-break` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitBoxDecorationBreak")]
    #[doc(alias = "WebkitBoxDecorationBreak")]
    #[doc(alias = "-webkit-box-decoration-break")]
    pub fn set_webkit_box_decoration_break(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitBoxDecorationBreak", value)
    }

    /// The property `-webkit-box-direction` of CSS.
    ///
    /// `attribute CSSOMString webkitBoxDirection`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-direction)
    #[doc(alias = "webkitBoxDirection")]
    #[doc(alias = "WebkitBoxDirection")]
    #[doc(alias = "-webkit-box-direction")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-direction"]
    pub fn webkit_box_direction(&self) -> String {
        property::get(self, "webkitBoxDirection")
    }

    /// Sets the property `-webkit-box-direction` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitBoxDirection")]
    #[doc(alias = "WebkitBoxDirection")]
    #[doc(alias = "-webkit-box-direction")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-direction"]
    pub fn set_webkit_box_direction(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitBoxDirection", value)
    }

    /// The property `-webkit-box-reflect` of CSS.
    ///
    /// `attribute CSSOMString webkitBoxReflect`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-box-reflect)
    #[doc(alias = "webkitBoxReflect")]
    #[doc(alias = "WebkitBoxReflect")]
    #[doc(alias = "-webkit-box-reflect")]
    pub fn webkit_box_reflect(&self) -> String {
        property::get(self, "webkitBoxReflect")
    }

    /// Sets the property `-webkit-box-reflect` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitBoxReflect")]
    #[doc(alias = "WebkitBoxReflect")]
    #[doc(alias = "-webkit-box-reflect")]
    pub fn set_webkit_box_reflect(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitBoxReflect", value)
    }

    /// The property `-webkit-clip-path` of CSS.
    ///
    /// `attribute CSSOMString webkitClipPath`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/clip-path) · [Specification](https://drafts.csswg.org/css-masking/#propdef-clip-path)
    #[doc(alias = "webkitClipPath")]
    #[doc(alias = "WebkitClipPath")]
    #[doc(alias = "-webkit-clip-path")]
    pub fn webkit_clip_path(&self) -> String {
        property::get(self, "webkitClipPath")
    }

    /// Sets the property `-webkit-clip-path` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitClipPath")]
    #[doc(alias = "WebkitClipPath")]
    #[doc(alias = "-webkit-clip-path")]
    pub fn set_webkit_clip_path(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitClipPath", value)
    }

    /// The property `-webkit-column-break-after` of CSS.
    ///
    /// `attribute CSSOMString webkitColumnBreakAfter`
    ///
    /// Feature `css-properties`.
    #[doc(alias = "webkitColumnBreakAfter")]
    #[doc(alias = "WebkitColumnBreakAfter")]
    #[doc(alias = "-webkit-column-break-after")]
    pub fn webkit_column_break_after(&self) -> String {
        property::get(self, "webkitColumnBreakAfter")
    }

    /// Sets the property `-webkit-column-break-after` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitColumnBreakAfter")]
    #[doc(alias = "WebkitColumnBreakAfter")]
    #[doc(alias = "-webkit-column-break-after")]
    pub fn set_webkit_column_break_after(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitColumnBreakAfter", value)
    }

    /// The property `-webkit-column-break-before` of CSS.
    ///
    /// `attribute CSSOMString webkitColumnBreakBefore`
    ///
    /// Feature `css-properties`.
    #[doc(alias = "webkitColumnBreakBefore")]
    #[doc(alias = "WebkitColumnBreakBefore")]
    #[doc(alias = "-webkit-column-break-before")]
    pub fn webkit_column_break_before(&self) -> String {
        property::get(self, "webkitColumnBreakBefore")
    }

    /// Sets the property `-webkit-column-break-before` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitColumnBreakBefore")]
    #[doc(alias = "WebkitColumnBreakBefore")]
    #[doc(alias = "-webkit-column-break-before")]
    pub fn set_webkit_column_break_before(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitColumnBreakBefore", value)
    }

    /// The property `-webkit-column-break-inside` of CSS.
    ///
    /// `attribute CSSOMString webkitColumnBreakInside`
    ///
    /// Feature `css-properties`.
    #[doc(alias = "webkitColumnBreakInside")]
    #[doc(alias = "WebkitColumnBreakInside")]
    #[doc(alias = "-webkit-column-break-inside")]
    pub fn webkit_column_break_inside(&self) -> String {
        property::get(self, "webkitColumnBreakInside")
    }

    /// Sets the property `-webkit-column-break-inside` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitColumnBreakInside")]
    #[doc(alias = "WebkitColumnBreakInside")]
    #[doc(alias = "-webkit-column-break-inside")]
    pub fn set_webkit_column_break_inside(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitColumnBreakInside", value)
    }

    /// The property `-webkit-column-count` of CSS.
    ///
    /// `attribute CSSOMString webkitColumnCount`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-count) · [Specification](https://drafts.csswg.org/css-multicol/#cc)
    #[doc(alias = "webkitColumnCount")]
    #[doc(alias = "WebkitColumnCount")]
    #[doc(alias = "-webkit-column-count")]
    pub fn webkit_column_count(&self) -> String {
        property::get(self, "webkitColumnCount")
    }

    /// Sets the property `-webkit-column-count` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitColumnCount")]
    #[doc(alias = "WebkitColumnCount")]
    #[doc(alias = "-webkit-column-count")]
    pub fn set_webkit_column_count(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitColumnCount", value)
    }

    /// The property `-webkit-column-rule` of CSS.
    ///
    /// `attribute CSSOMString webkitColumnRule`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule) · [Specification](https://drafts.csswg.org/css-multicol/#column-rule)
    #[doc(alias = "webkitColumnRule")]
    #[doc(alias = "WebkitColumnRule")]
    #[doc(alias = "-webkit-column-rule")]
    pub fn webkit_column_rule(&self) -> String {
        property::get(self, "webkitColumnRule")
    }

    /// Sets the property `-webkit-column-rule` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitColumnRule")]
    #[doc(alias = "WebkitColumnRule")]
    #[doc(alias = "-webkit-column-rule")]
    pub fn set_webkit_column_rule(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitColumnRule", value)
    }

    /// The property `-webkit-column-rule-color` of CSS.
    ///
    /// `attribute CSSOMString webkitColumnRuleColor`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-color) · [Specification](https://drafts.csswg.org/css-multicol/#propdef-column-rule-color)
    #[doc(alias = "webkitColumnRuleColor")]
    #[doc(alias = "WebkitColumnRuleColor")]
    #[doc(alias = "-webkit-column-rule-color")]
    pub fn webkit_column_rule_color(&self) -> String {
        property::get(self, "webkitColumnRuleColor")
    }

    /// Sets the property `-webkit-column-rule-color` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitColumnRuleColor")]
    #[doc(alias = "WebkitColumnRuleColor")]
    #[doc(alias = "-webkit-column-rule-color")]
    pub fn set_webkit_column_rule_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitColumnRuleColor", value)
    }

    /// The property `-webkit-column-rule-style` of CSS.
    ///
    /// `attribute CSSOMString webkitColumnRuleStyle`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-style) · [Specification](https://drafts.csswg.org/css-multicol/#crs)
    #[doc(alias = "webkitColumnRuleStyle")]
    #[doc(alias = "WebkitColumnRuleStyle")]
    #[doc(alias = "-webkit-column-rule-style")]
    pub fn webkit_column_rule_style(&self) -> String {
        property::get(self, "webkitColumnRuleStyle")
    }

    /// Sets the property `-webkit-column-rule-style` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitColumnRuleStyle")]
    #[doc(alias = "WebkitColumnRuleStyle")]
    #[doc(alias = "-webkit-column-rule-style")]
    pub fn set_webkit_column_rule_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitColumnRuleStyle", value)
    }

    /// The property `-webkit-column-rule-width` of CSS.
    ///
    /// `attribute CSSOMString webkitColumnRuleWidth`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-width) · [Specification](https://drafts.csswg.org/css-multicol/#crw)
    #[doc(alias = "webkitColumnRuleWidth")]
    #[doc(alias = "WebkitColumnRuleWidth")]
    #[doc(alias = "-webkit-column-rule-width")]
    pub fn webkit_column_rule_width(&self) -> String {
        property::get(self, "webkitColumnRuleWidth")
    }

    /// Sets the property `-webkit-column-rule-width` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitColumnRuleWidth")]
    #[doc(alias = "WebkitColumnRuleWidth")]
    #[doc(alias = "-webkit-column-rule-width")]
    pub fn set_webkit_column_rule_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitColumnRuleWidth", value)
    }

    /// The property `-webkit-column-span` of CSS.
    ///
    /// `attribute CSSOMString webkitColumnSpan`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-span) · [Specification](https://drafts.csswg.org/css-multicol/#column-span)
    #[doc(alias = "webkitColumnSpan")]
    #[doc(alias = "WebkitColumnSpan")]
    #[doc(alias = "-webkit-column-span")]
    pub fn webkit_column_span(&self) -> String {
        property::get(self, "webkitColumnSpan")
    }

    /// Sets the property `-webkit-column-span` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitColumnSpan")]
    #[doc(alias = "WebkitColumnSpan")]
    #[doc(alias = "-webkit-column-span")]
    pub fn set_webkit_column_span(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitColumnSpan", value)
    }

    /// The property `-webkit-column-width` of CSS.
    ///
    /// `attribute CSSOMString webkitColumnWidth`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-width) · [Specification](https://drafts.csswg.org/css-multicol-2/#propdef-column-width)
    #[doc(alias = "webkitColumnWidth")]
    #[doc(alias = "WebkitColumnWidth")]
    #[doc(alias = "-webkit-column-width")]
    pub fn webkit_column_width(&self) -> String {
        property::get(self, "webkitColumnWidth")
    }

    /// Sets the property `-webkit-column-width` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitColumnWidth")]
    #[doc(alias = "WebkitColumnWidth")]
    #[doc(alias = "-webkit-column-width")]
    pub fn set_webkit_column_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitColumnWidth", value)
    }

    /// The property `-webkit-columns` of CSS.
    ///
    /// `attribute CSSOMString webkitColumns`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/columns) · [Specification](https://drafts.csswg.org/css-multicol-2/#propdef-columns)
    #[doc(alias = "webkitColumns")]
    #[doc(alias = "WebkitColumns")]
    #[doc(alias = "-webkit-columns")]
    pub fn webkit_columns(&self) -> String {
        property::get(self, "webkitColumns")
    }

    /// Sets the property `-webkit-columns` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitColumns")]
    #[doc(alias = "WebkitColumns")]
    #[doc(alias = "-webkit-columns")]
    pub fn set_webkit_columns(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitColumns", value)
    }

    /// The property `-webkit-font-feature-settings` of CSS.
    ///
    /// `attribute CSSOMString webkitFontFeatureSettings`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-feature-settings) · [Specification](https://drafts.csswg.org/css-fonts/#font-feature-settings-prop)
    #[doc(alias = "webkitFontFeatureSettings")]
    #[doc(alias = "WebkitFontFeatureSettings")]
    #[doc(alias = "-webkit-font-feature-settings")]
    pub fn webkit_font_feature_settings(&self) -> String {
        property::get(self, "webkitFontFeatureSettings")
    }

    /// Sets the property `-webkit-font-feature-settings` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitFontFeatureSettings")]
    #[doc(alias = "WebkitFontFeatureSettings")]
    #[doc(alias = "-webkit-font-feature-settings")]
    pub fn set_webkit_font_feature_settings(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitFontFeatureSettings", value)
    }

    /// The property `-webkit-font-smoothing` of CSS.
    ///
    /// `attribute CSSOMString webkitFontSmoothing`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-smooth)
    #[doc(alias = "webkitFontSmoothing")]
    #[doc(alias = "WebkitFontSmoothing")]
    #[doc(alias = "-webkit-font-smoothing")]
    pub fn webkit_font_smoothing(&self) -> String {
        property::get(self, "webkitFontSmoothing")
    }

    /// Sets the property `-webkit-font-smoothing` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitFontSmoothing")]
    #[doc(alias = "WebkitFontSmoothing")]
    #[doc(alias = "-webkit-font-smoothing")]
    pub fn set_webkit_font_smoothing(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitFontSmoothing", value)
    }

    /// The property `-webkit-font-variant-ligatures` of CSS.
    ///
    /// `attribute CSSOMString webkitFontVariantLigatures`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variant-ligatures) · [Specification](https://drafts.csswg.org/css-fonts/#font-variant-ligatures-prop)
    #[doc(alias = "webkitFontVariantLigatures")]
    #[doc(alias = "WebkitFontVariantLigatures")]
    #[doc(alias = "-webkit-font-variant-ligatures")]
    pub fn webkit_font_variant_ligatures(&self) -> String {
        property::get(self, "webkitFontVariantLigatures")
    }

    /// Sets the property `-webkit-font-variant-ligatures` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitFontVariantLigatures")]
    #[doc(alias = "WebkitFontVariantLigatures")]
    #[doc(alias = "-webkit-font-variant-ligatures")]
    pub fn set_webkit_font_variant_ligatures(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitFontVariantLigatures", value)
    }

    /// The property `-webkit-hyphenate-character` of CSS.
    ///
    /// `attribute CSSOMString webkitHyphenateCharacter`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/hyphenate-character) · [Specification](https://drafts.csswg.org/css-text-4/#propdef-hyphenate-character)
    #[doc(alias = "webkitHyphenateCharacter")]
    #[doc(alias = "WebkitHyphenateCharacter")]
    #[doc(alias = "-webkit-hyphenate-character")]
    pub fn webkit_hyphenate_character(&self) -> String {
        property::get(self, "webkitHyphenateCharacter")
    }

    /// Sets the property `-webkit-hyphenate-character` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitHyphenateCharacter")]
    #[doc(alias = "WebkitHyphenateCharacter")]
    #[doc(alias = "-webkit-hyphenate-character")]
    pub fn set_webkit_hyphenate_character(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitHyphenateCharacter", value)
    }

    /// The property `-webkit-hyphens` of CSS.
    ///
    /// `attribute CSSOMString webkitHyphens`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/hyphens) · [Specification](https://drafts.csswg.org/css-text/#propdef-hyphens)
    #[doc(alias = "webkitHyphens")]
    #[doc(alias = "WebkitHyphens")]
    #[doc(alias = "-webkit-hyphens")]
    pub fn webkit_hyphens(&self) -> String {
        property::get(self, "webkitHyphens")
    }

    /// Sets the property `-webkit-hyphens` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitHyphens")]
    #[doc(alias = "WebkitHyphens")]
    #[doc(alias = "-webkit-hyphens")]
    pub fn set_webkit_hyphens(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitHyphens", value)
    }

    /// The property `-webkit-line-break` of CSS.
    ///
    /// `attribute CSSOMString webkitLineBreak`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/line-break) · [Specification](https://drafts.csswg.org/css-text/#line-break-property)
    #[doc(alias = "webkitLineBreak")]
    #[doc(alias = "WebkitLineBreak")]
    #[doc(alias = "-webkit-line-break")]
    pub fn webkit_line_break(&self) -> String {
        property::get(self, "webkitLineBreak")
    }

    /// Sets the property `-webkit-line-break` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitLineBreak")]
    #[doc(alias = "WebkitLineBreak")]
    #[doc(alias = "-webkit-line-break")]
    pub fn set_webkit_line_break(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitLineBreak", value)
    }

    /// The property `-webkit-locale` of CSS.
    ///
    /// `attribute CSSOMString webkitLocale`
    ///
    /// Feature `css-properties`.
    #[doc(alias = "webkitLocale")]
    #[doc(alias = "WebkitLocale")]
    #[doc(alias = "-webkit-locale")]
    pub fn webkit_locale(&self) -> String {
        property::get(self, "webkitLocale")
    }

    /// Sets the property `-webkit-locale` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitLocale")]
    #[doc(alias = "WebkitLocale")]
    #[doc(alias = "-webkit-locale")]
    pub fn set_webkit_locale(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitLocale", value)
    }

    /// The property `-webkit-logical-height` of CSS.
    ///
    /// `attribute CSSOMString webkitLogicalHeight`
    ///
    /// Feature `css-properties`.
    #[doc(alias = "webkitLogicalHeight")]
    #[doc(alias = "WebkitLogicalHeight")]
    #[doc(alias = "-webkit-logical-height")]
    pub fn webkit_logical_height(&self) -> String {
        property::get(self, "webkitLogicalHeight")
    }

    /// Sets the property `-webkit-logical-height` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitLogicalHeight")]
    #[doc(alias = "WebkitLogicalHeight")]
    #[doc(alias = "-webkit-logical-height")]
    pub fn set_webkit_logical_height(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitLogicalHeight", value)
    }

    /// The property `-webkit-logical-width` of CSS.
    ///
    /// `attribute CSSOMString webkitLogicalWidth`
    ///
    /// Feature `css-properties`.
    #[doc(alias = "webkitLogicalWidth")]
    #[doc(alias = "WebkitLogicalWidth")]
    #[doc(alias = "-webkit-logical-width")]
    pub fn webkit_logical_width(&self) -> String {
        property::get(self, "webkitLogicalWidth")
    }

    /// Sets the property `-webkit-logical-width` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitLogicalWidth")]
    #[doc(alias = "WebkitLogicalWidth")]
    #[doc(alias = "-webkit-logical-width")]
    pub fn set_webkit_logical_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitLogicalWidth", value)
    }

    /// The property `-webkit-margin-after` of CSS.
    ///
    /// `attribute CSSOMString webkitMarginAfter`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-block-end) · [Specification](https://drafts.csswg.org/css-logical/#margin-properties)
    #[doc(alias = "webkitMarginAfter")]
    #[doc(alias = "WebkitMarginAfter")]
    #[doc(alias = "-webkit-margin-after")]
    pub fn webkit_margin_after(&self) -> String {
        property::get(self, "webkitMarginAfter")
    }

    /// Sets the property `-webkit-margin-after` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitMarginAfter")]
    #[doc(alias = "WebkitMarginAfter")]
    #[doc(alias = "-webkit-margin-after")]
    pub fn set_webkit_margin_after(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitMarginAfter", value)
    }

    /// The property `-webkit-margin-before` of CSS.
    ///
    /// `attribute CSSOMString webkitMarginBefore`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-block-start) · [Specification](https://drafts.csswg.org/css-logical/#margin-properties)
    #[doc(alias = "webkitMarginBefore")]
    #[doc(alias = "WebkitMarginBefore")]
    #[doc(alias = "-webkit-margin-before")]
    pub fn webkit_margin_before(&self) -> String {
        property::get(self, "webkitMarginBefore")
    }

    /// Sets the property `-webkit-margin-before` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitMarginBefore")]
    #[doc(alias = "WebkitMarginBefore")]
    #[doc(alias = "-webkit-margin-before")]
    pub fn set_webkit_margin_before(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitMarginBefore", value)
    }

    /// The property `-webkit-margin-end` of CSS.
    ///
    /// `attribute CSSOMString webkitMarginEnd`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-inline-end) · [Specification](https://drafts.csswg.org/css-logical/#margin-properties)
    #[doc(alias = "webkitMarginEnd")]
    #[doc(alias = "WebkitMarginEnd")]
    #[doc(alias = "-webkit-margin-end")]
    pub fn webkit_margin_end(&self) -> String {
        property::get(self, "webkitMarginEnd")
    }

    /// Sets the property `-webkit-margin-end` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitMarginEnd")]
    #[doc(alias = "WebkitMarginEnd")]
    #[doc(alias = "-webkit-margin-end")]
    pub fn set_webkit_margin_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitMarginEnd", value)
    }

    /// The property `-webkit-margin-start` of CSS.
    ///
    /// `attribute CSSOMString webkitMarginStart`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-inline-start) · [Specification](https://drafts.csswg.org/css-logical/#margin-properties)
    #[doc(alias = "webkitMarginStart")]
    #[doc(alias = "WebkitMarginStart")]
    #[doc(alias = "-webkit-margin-start")]
    pub fn webkit_margin_start(&self) -> String {
        property::get(self, "webkitMarginStart")
    }

    /// Sets the property `-webkit-margin-start` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitMarginStart")]
    #[doc(alias = "WebkitMarginStart")]
    #[doc(alias = "-webkit-margin-start")]
    pub fn set_webkit_margin_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitMarginStart", value)
    }

    /// The property `-webkit-mask-position-x` of CSS.
    ///
    /// `attribute CSSOMString webkitMaskPositionX`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-mask-position-x)
    #[doc(alias = "webkitMaskPositionX")]
    #[doc(alias = "WebkitMaskPositionX")]
    #[doc(alias = "-webkit-mask-position-x")]
    pub fn webkit_mask_position_x(&self) -> String {
        property::get(self, "webkitMaskPositionX")
    }

    /// Sets the property `-webkit-mask-position-x` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitMaskPositionX")]
    #[doc(alias = "WebkitMaskPositionX")]
    #[doc(alias = "-webkit-mask-position-x")]
    pub fn set_webkit_mask_position_x(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitMaskPositionX", value)
    }

    /// The property `-webkit-mask-position-y` of CSS.
    ///
    /// `attribute CSSOMString webkitMaskPositionY`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-mask-position-y)
    #[doc(alias = "webkitMaskPositionY")]
    #[doc(alias = "WebkitMaskPositionY")]
    #[doc(alias = "-webkit-mask-position-y")]
    pub fn webkit_mask_position_y(&self) -> String {
        property::get(self, "webkitMaskPositionY")
    }

    /// Sets the property `-webkit-mask-position-y` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitMaskPositionY")]
    #[doc(alias = "WebkitMaskPositionY")]
    #[doc(alias = "-webkit-mask-position-y")]
    pub fn set_webkit_mask_position_y(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitMaskPositionY", value)
    }

    /// The property `-webkit-max-logical-height` of CSS.
    ///
    /// `attribute CSSOMString webkitMaxLogicalHeight`
    ///
    /// Feature `css-properties`.
    #[doc(alias = "webkitMaxLogicalHeight")]
    #[doc(alias = "WebkitMaxLogicalHeight")]
    #[doc(alias = "-webkit-max-logical-height")]
    pub fn webkit_max_logical_height(&self) -> String {
        property::get(self, "webkitMaxLogicalHeight")
    }

    /// Sets the property `-webkit-max-logical-height` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitMaxLogicalHeight")]
    #[doc(alias = "WebkitMaxLogicalHeight")]
    #[doc(alias = "-webkit-max-logical-height")]
    pub fn set_webkit_max_logical_height(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitMaxLogicalHeight", value)
    }

    /// The property `-webkit-max-logical-width` of CSS.
    ///
    /// `attribute CSSOMString webkitMaxLogicalWidth`
    ///
    /// Feature `css-properties`.
    #[doc(alias = "webkitMaxLogicalWidth")]
    #[doc(alias = "WebkitMaxLogicalWidth")]
    #[doc(alias = "-webkit-max-logical-width")]
    pub fn webkit_max_logical_width(&self) -> String {
        property::get(self, "webkitMaxLogicalWidth")
    }

    /// Sets the property `-webkit-max-logical-width` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitMaxLogicalWidth")]
    #[doc(alias = "WebkitMaxLogicalWidth")]
    #[doc(alias = "-webkit-max-logical-width")]
    pub fn set_webkit_max_logical_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitMaxLogicalWidth", value)
    }

    /// The property `-webkit-min-logical-height` of CSS.
    ///
    /// `attribute CSSOMString webkitMinLogicalHeight`
    ///
    /// Feature `css-properties`.
    #[doc(alias = "webkitMinLogicalHeight")]
    #[doc(alias = "WebkitMinLogicalHeight")]
    #[doc(alias = "-webkit-min-logical-height")]
    pub fn webkit_min_logical_height(&self) -> String {
        property::get(self, "webkitMinLogicalHeight")
    }

    /// Sets the property `-webkit-min-logical-height` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitMinLogicalHeight")]
    #[doc(alias = "WebkitMinLogicalHeight")]
    #[doc(alias = "-webkit-min-logical-height")]
    pub fn set_webkit_min_logical_height(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitMinLogicalHeight", value)
    }

    /// The property `-webkit-min-logical-width` of CSS.
    ///
    /// `attribute CSSOMString webkitMinLogicalWidth`
    ///
    /// Feature `css-properties`.
    #[doc(alias = "webkitMinLogicalWidth")]
    #[doc(alias = "WebkitMinLogicalWidth")]
    #[doc(alias = "-webkit-min-logical-width")]
    pub fn webkit_min_logical_width(&self) -> String {
        property::get(self, "webkitMinLogicalWidth")
    }

    /// Sets the property `-webkit-min-logical-width` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitMinLogicalWidth")]
    #[doc(alias = "WebkitMinLogicalWidth")]
    #[doc(alias = "-webkit-min-logical-width")]
    pub fn set_webkit_min_logical_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitMinLogicalWidth", value)
    }

    /// The property `-webkit-padding-end` of CSS.
    ///
    /// `attribute CSSOMString webkitPaddingEnd`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-inline-end) · [Specification](https://drafts.csswg.org/css-logical/#padding-properties)
    #[doc(alias = "webkitPaddingEnd")]
    #[doc(alias = "WebkitPaddingEnd")]
    #[doc(alias = "-webkit-padding-end")]
    pub fn webkit_padding_end(&self) -> String {
        property::get(self, "webkitPaddingEnd")
    }

    /// Sets the property `-webkit-padding-end` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitPaddingEnd")]
    #[doc(alias = "WebkitPaddingEnd")]
    #[doc(alias = "-webkit-padding-end")]
    pub fn set_webkit_padding_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitPaddingEnd", value)
    }

    /// The property `-webkit-padding-start` of CSS.
    ///
    /// `attribute CSSOMString webkitPaddingStart`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-inline-start) · [Specification](https://drafts.csswg.org/css-logical/#padding-properties)
    #[doc(alias = "webkitPaddingStart")]
    #[doc(alias = "WebkitPaddingStart")]
    #[doc(alias = "-webkit-padding-start")]
    pub fn webkit_padding_start(&self) -> String {
        property::get(self, "webkitPaddingStart")
    }

    /// Sets the property `-webkit-padding-start` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitPaddingStart")]
    #[doc(alias = "WebkitPaddingStart")]
    #[doc(alias = "-webkit-padding-start")]
    pub fn set_webkit_padding_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitPaddingStart", value)
    }

    /// The property `-webkit-perspective-origin-x` of CSS.
    ///
    /// `attribute CSSOMString webkitPerspectiveOriginX`
    ///
    /// Feature `css-properties`.
    #[doc(alias = "webkitPerspectiveOriginX")]
    #[doc(alias = "WebkitPerspectiveOriginX")]
    #[doc(alias = "-webkit-perspective-origin-x")]
    pub fn webkit_perspective_origin_x(&self) -> String {
        property::get(self, "webkitPerspectiveOriginX")
    }

    /// Sets the property `-webkit-perspective-origin-x` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitPerspectiveOriginX")]
    #[doc(alias = "WebkitPerspectiveOriginX")]
    #[doc(alias = "-webkit-perspective-origin-x")]
    pub fn set_webkit_perspective_origin_x(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitPerspectiveOriginX", value)
    }

    /// The property `-webkit-perspective-origin-y` of CSS.
    ///
    /// `attribute CSSOMString webkitPerspectiveOriginY`
    ///
    /// Feature `css-properties`.
    #[doc(alias = "webkitPerspectiveOriginY")]
    #[doc(alias = "WebkitPerspectiveOriginY")]
    #[doc(alias = "-webkit-perspective-origin-y")]
    pub fn webkit_perspective_origin_y(&self) -> String {
        property::get(self, "webkitPerspectiveOriginY")
    }

    /// Sets the property `-webkit-perspective-origin-y` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitPerspectiveOriginY")]
    #[doc(alias = "WebkitPerspectiveOriginY")]
    #[doc(alias = "-webkit-perspective-origin-y")]
    pub fn set_webkit_perspective_origin_y(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitPerspectiveOriginY", value)
    }

    /// The property `-webkit-print-color-adjust` of CSS.
    ///
    /// `attribute CSSOMString webkitPrintColorAdjust`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/print-color-adjust) · [Specification](https://drafts.csswg.org/css-color-adjust/#propdef-print-color-adjust)
    #[doc(alias = "webkitPrintColorAdjust")]
    #[doc(alias = "WebkitPrintColorAdjust")]
    #[doc(alias = "-webkit-print-color-adjust")]
    pub fn webkit_print_color_adjust(&self) -> String {
        property::get(self, "webkitPrintColorAdjust")
    }

    /// Sets the property `-webkit-print-color-adjust` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitPrintColorAdjust")]
    #[doc(alias = "WebkitPrintColorAdjust")]
    #[doc(alias = "-webkit-print-color-adjust")]
    pub fn set_webkit_print_color_adjust(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitPrintColorAdjust", value)
    }

    /// The property `-webkit-rtl-ordering` of CSS.
    ///
    /// `attribute CSSOMString webkitRtlOrdering`
    ///
    /// Feature `css-properties`.
    #[doc(alias = "webkitRtlOrdering")]
    #[doc(alias = "WebkitRtlOrdering")]
    #[doc(alias = "-webkit-rtl-ordering")]
    pub fn webkit_rtl_ordering(&self) -> String {
        property::get(self, "webkitRtlOrdering")
    }

    /// Sets the property `-webkit-rtl-ordering` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitRtlOrdering")]
    #[doc(alias = "WebkitRtlOrdering")]
    #[doc(alias = "-webkit-rtl-ordering")]
    pub fn set_webkit_rtl_ordering(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitRtlOrdering", value)
    }

    /// The property `-webkit-ruby-position` of CSS.
    ///
    /// `attribute CSSOMString webkitRubyPosition`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/ruby-position) · [Specification](https://drafts.csswg.org/css-ruby/#rubypos)
    #[doc(alias = "webkitRubyPosition")]
    #[doc(alias = "WebkitRubyPosition")]
    #[doc(alias = "-webkit-ruby-position")]
    pub fn webkit_ruby_position(&self) -> String {
        property::get(self, "webkitRubyPosition")
    }

    /// Sets the property `-webkit-ruby-position` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitRubyPosition")]
    #[doc(alias = "WebkitRubyPosition")]
    #[doc(alias = "-webkit-ruby-position")]
    pub fn set_webkit_ruby_position(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitRubyPosition", value)
    }

    /// The property `-webkit-tap-highlight-color` of CSS.
    ///
    /// `attribute CSSOMString webkitTapHighlightColor`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-tap-highlight-color)
    #[doc(alias = "webkitTapHighlightColor")]
    #[doc(alias = "WebkitTapHighlightColor")]
    #[doc(alias = "-webkit-tap-highlight-color")]
    pub fn webkit_tap_highlight_color(&self) -> String {
        property::get(self, "webkitTapHighlightColor")
    }

    /// Sets the property `-webkit-tap-highlight-color` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitTapHighlightColor")]
    #[doc(alias = "WebkitTapHighlightColor")]
    #[doc(alias = "-webkit-tap-highlight-color")]
    pub fn set_webkit_tap_highlight_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitTapHighlightColor", value)
    }

    /// The property `-webkit-text-combine` of CSS.
    ///
    /// `attribute CSSOMString webkitTextCombine`
    ///
    /// Feature `css-properties`.
    #[doc(alias = "webkitTextCombine")]
    #[doc(alias = "WebkitTextCombine")]
    #[doc(alias = "-webkit-text-combine")]
    pub fn webkit_text_combine(&self) -> String {
        property::get(self, "webkitTextCombine")
    }

    /// Sets the property `-webkit-text-combine` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitTextCombine")]
    #[doc(alias = "WebkitTextCombine")]
    #[doc(alias = "-webkit-text-combine")]
    pub fn set_webkit_text_combine(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitTextCombine", value)
    }

    /// The property `-webkit-text-emphasis` of CSS.
    ///
    /// `attribute CSSOMString webkitTextEmphasis`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-emphasis) · [Specification](https://drafts.csswg.org/css-text-decor/#text-emphasis-property)
    #[doc(alias = "webkitTextEmphasis")]
    #[doc(alias = "WebkitTextEmphasis")]
    #[doc(alias = "-webkit-text-emphasis")]
    pub fn webkit_text_emphasis(&self) -> String {
        property::get(self, "webkitTextEmphasis")
    }

    /// Sets the property `-webkit-text-emphasis` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitTextEmphasis")]
    #[doc(alias = "WebkitTextEmphasis")]
    #[doc(alias = "-webkit-text-emphasis")]
    pub fn set_webkit_text_emphasis(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitTextEmphasis", value)
    }

    /// The property `-webkit-text-emphasis-color` of CSS.
    ///
    /// `attribute CSSOMString webkitTextEmphasisColor`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-emphasis-color) · [Specification](https://drafts.csswg.org/css-text-decor/#text-emphasis-color-property)
    #[doc(alias = "webkitTextEmphasisColor")]
    #[doc(alias = "WebkitTextEmphasisColor")]
    #[doc(alias = "-webkit-text-emphasis-color")]
    pub fn webkit_text_emphasis_color(&self) -> String {
        property::get(self, "webkitTextEmphasisColor")
    }

    /// Sets the property `-webkit-text-emphasis-color` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitTextEmphasisColor")]
    #[doc(alias = "WebkitTextEmphasisColor")]
    #[doc(alias = "-webkit-text-emphasis-color")]
    pub fn set_webkit_text_emphasis_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitTextEmphasisColor", value)
    }

    /// The property `-webkit-text-emphasis-position` of CSS.
    ///
    /// `attribute CSSOMString webkitTextEmphasisPosition`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-emphasis-position) · [Specification](https://drafts.csswg.org/css-text-decor/#text-emphasis-position-property)
    #[doc(alias = "webkitTextEmphasisPosition")]
    #[doc(alias = "WebkitTextEmphasisPosition")]
    #[doc(alias = "-webkit-text-emphasis-position")]
    pub fn webkit_text_emphasis_position(&self) -> String {
        property::get(self, "webkitTextEmphasisPosition")
    }

    /// Sets the property `-webkit-text-emphasis-position` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitTextEmphasisPosition")]
    #[doc(alias = "WebkitTextEmphasisPosition")]
    #[doc(alias = "-webkit-text-emphasis-position")]
    pub fn set_webkit_text_emphasis_position(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitTextEmphasisPosition", value)
    }

    /// The property `-webkit-text-emphasis-style` of CSS.
    ///
    /// `attribute CSSOMString webkitTextEmphasisStyle`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-emphasis-style) · [Specification](https://drafts.csswg.org/css-text-decor/#text-emphasis-style-property)
    #[doc(alias = "webkitTextEmphasisStyle")]
    #[doc(alias = "WebkitTextEmphasisStyle")]
    #[doc(alias = "-webkit-text-emphasis-style")]
    pub fn webkit_text_emphasis_style(&self) -> String {
        property::get(self, "webkitTextEmphasisStyle")
    }

    /// Sets the property `-webkit-text-emphasis-style` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitTextEmphasisStyle")]
    #[doc(alias = "WebkitTextEmphasisStyle")]
    #[doc(alias = "-webkit-text-emphasis-style")]
    pub fn set_webkit_text_emphasis_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitTextEmphasisStyle", value)
    }

    /// The property `-webkit-text-orientation` of CSS.
    ///
    /// `attribute CSSOMString webkitTextOrientation`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-orientation) · [Specification](https://drafts.csswg.org/css-writing-modes/#text-orientation)
    #[doc(alias = "webkitTextOrientation")]
    #[doc(alias = "WebkitTextOrientation")]
    #[doc(alias = "-webkit-text-orientation")]
    pub fn webkit_text_orientation(&self) -> String {
        property::get(self, "webkitTextOrientation")
    }

    /// Sets the property `-webkit-text-orientation` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitTextOrientation")]
    #[doc(alias = "WebkitTextOrientation")]
    #[doc(alias = "-webkit-text-orientation")]
    pub fn set_webkit_text_orientation(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitTextOrientation", value)
    }

    /// The property `-webkit-text-security` of CSS.
    ///
    /// `attribute CSSOMString webkitTextSecurity`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-text-security)
    #[doc(alias = "webkitTextSecurity")]
    #[doc(alias = "WebkitTextSecurity")]
    #[doc(alias = "-webkit-text-security")]
    pub fn webkit_text_security(&self) -> String {
        property::get(self, "webkitTextSecurity")
    }

    /// Sets the property `-webkit-text-security` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitTextSecurity")]
    #[doc(alias = "WebkitTextSecurity")]
    #[doc(alias = "-webkit-text-security")]
    pub fn set_webkit_text_security(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitTextSecurity", value)
    }

    /// The property `-webkit-transform-origin-x` of CSS.
    ///
    /// `attribute CSSOMString webkitTransformOriginX`
    ///
    /// Feature `css-properties`.
    #[doc(alias = "webkitTransformOriginX")]
    #[doc(alias = "WebkitTransformOriginX")]
    #[doc(alias = "-webkit-transform-origin-x")]
    pub fn webkit_transform_origin_x(&self) -> String {
        property::get(self, "webkitTransformOriginX")
    }

    /// Sets the property `-webkit-transform-origin-x` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitTransformOriginX")]
    #[doc(alias = "WebkitTransformOriginX")]
    #[doc(alias = "-webkit-transform-origin-x")]
    pub fn set_webkit_transform_origin_x(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitTransformOriginX", value)
    }

    /// The property `-webkit-transform-origin-y` of CSS.
    ///
    /// `attribute CSSOMString webkitTransformOriginY`
    ///
    /// Feature `css-properties`.
    #[doc(alias = "webkitTransformOriginY")]
    #[doc(alias = "WebkitTransformOriginY")]
    #[doc(alias = "-webkit-transform-origin-y")]
    pub fn webkit_transform_origin_y(&self) -> String {
        property::get(self, "webkitTransformOriginY")
    }

    /// Sets the property `-webkit-transform-origin-y` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitTransformOriginY")]
    #[doc(alias = "WebkitTransformOriginY")]
    #[doc(alias = "-webkit-transform-origin-y")]
    pub fn set_webkit_transform_origin_y(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitTransformOriginY", value)
    }

    /// The property `-webkit-transform-origin-z` of CSS.
    ///
    /// `attribute CSSOMString webkitTransformOriginZ`
    ///
    /// Feature `css-properties`.
    #[doc(alias = "webkitTransformOriginZ")]
    #[doc(alias = "WebkitTransformOriginZ")]
    #[doc(alias = "-webkit-transform-origin-z")]
    pub fn webkit_transform_origin_z(&self) -> String {
        property::get(self, "webkitTransformOriginZ")
    }

    /// Sets the property `-webkit-transform-origin-z` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitTransformOriginZ")]
    #[doc(alias = "WebkitTransformOriginZ")]
    #[doc(alias = "-webkit-transform-origin-z")]
    pub fn set_webkit_transform_origin_z(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitTransformOriginZ", value)
    }

    /// The property `-webkit-user-drag` of CSS.
    ///
    /// `attribute CSSOMString webkitUserDrag`
    ///
    /// Feature `css-properties`.
    #[doc(alias = "webkitUserDrag")]
    #[doc(alias = "WebkitUserDrag")]
    #[doc(alias = "-webkit-user-drag")]
    pub fn webkit_user_drag(&self) -> String {
        property::get(self, "webkitUserDrag")
    }

    /// Sets the property `-webkit-user-drag` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitUserDrag")]
    #[doc(alias = "WebkitUserDrag")]
    #[doc(alias = "-webkit-user-drag")]
    pub fn set_webkit_user_drag(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitUserDrag", value)
    }

    /// The property `-webkit-user-modify` of CSS.
    ///
    /// `attribute CSSOMString webkitUserModify`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/user-modify)
    #[doc(alias = "webkitUserModify")]
    #[doc(alias = "WebkitUserModify")]
    #[doc(alias = "-webkit-user-modify")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/user-modify"]
    pub fn webkit_user_modify(&self) -> String {
        property::get(self, "webkitUserModify")
    }

    /// Sets the property `-webkit-user-modify` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitUserModify")]
    #[doc(alias = "WebkitUserModify")]
    #[doc(alias = "-webkit-user-modify")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/user-modify"]
    pub fn set_webkit_user_modify(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitUserModify", value)
    }

    /// The property `-webkit-writing-mode` of CSS.
    ///
    /// `attribute CSSOMString webkitWritingMode`
    ///
    /// Feature `css-properties`. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/writing-mode) · [Specification](https://drafts.csswg.org/css-writing-modes/#block-flow)
    #[doc(alias = "webkitWritingMode")]
    #[doc(alias = "WebkitWritingMode")]
    #[doc(alias = "-webkit-writing-mode")]
    pub fn webkit_writing_mode(&self) -> String {
        property::get(self, "webkitWritingMode")
    }

    /// Sets the property `-webkit-writing-mode` of CSS.
    ///
    /// Feature `css-properties`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "webkitWritingMode")]
    #[doc(alias = "WebkitWritingMode")]
    #[doc(alias = "-webkit-writing-mode")]
    pub fn set_webkit_writing_mode(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "webkitWritingMode", value)
    }
}
