//! The properties of CSS on styles: style.set_margin_top("1em")

use crate::runtime::prelude::*;
use crate::CssStyleProperties;

impl CssStyleProperties {
    /// `attribute CSSOMString accentColor`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/accent-color) · [Specification](https://drafts.csswg.org/css-ui/#widget-accent)
    #[doc(alias = "accentColor")]
    #[doc(alias = "accent-color")]
    pub fn accent_color(&self) -> String {
        property::get(self, "accentColor")
    }

    /// `attribute CSSOMString accentColor`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/accent-color) · [Specification](https://drafts.csswg.org/css-ui/#widget-accent)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "accentColor")]
    #[doc(alias = "accent-color")]
    pub fn set_accent_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "accentColor", value)
    }

    /// `attribute CSSOMString alignContent`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/align-content) · [Specification](https://drafts.csswg.org/css-align/#align-justify-content)
    #[doc(alias = "alignContent")]
    #[doc(alias = "align-content")]
    pub fn align_content(&self) -> String {
        property::get(self, "alignContent")
    }

    /// `attribute CSSOMString alignContent`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/align-content) · [Specification](https://drafts.csswg.org/css-align/#align-justify-content)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "alignContent")]
    #[doc(alias = "align-content")]
    pub fn set_align_content(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "alignContent", value)
    }

    /// `attribute CSSOMString alignItems`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/align-items) · [Specification](https://drafts.csswg.org/css-align/#align-items-property)
    #[doc(alias = "alignItems")]
    #[doc(alias = "align-items")]
    pub fn align_items(&self) -> String {
        property::get(self, "alignItems")
    }

    /// `attribute CSSOMString alignItems`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/align-items) · [Specification](https://drafts.csswg.org/css-align/#align-items-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "alignItems")]
    #[doc(alias = "align-items")]
    pub fn set_align_items(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "alignItems", value)
    }

    /// `attribute CSSOMString alignSelf`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/align-self) · [Specification](https://drafts.csswg.org/css-align/#align-self-property)
    #[doc(alias = "alignSelf")]
    #[doc(alias = "align-self")]
    pub fn align_self(&self) -> String {
        property::get(self, "alignSelf")
    }

    /// `attribute CSSOMString alignSelf`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/align-self) · [Specification](https://drafts.csswg.org/css-align/#align-self-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "alignSelf")]
    #[doc(alias = "align-self")]
    pub fn set_align_self(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "alignSelf", value)
    }

    /// `attribute CSSOMString alignmentBaseline`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/alignment-baseline) · [Specification](https://drafts.csswg.org/css-inline/#alignment-baseline-property)
    #[doc(alias = "alignmentBaseline")]
    #[doc(alias = "alignment-baseline")]
    pub fn alignment_baseline(&self) -> String {
        property::get(self, "alignmentBaseline")
    }

    /// `attribute CSSOMString alignmentBaseline`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/alignment-baseline) · [Specification](https://drafts.csswg.org/css-inline/#alignment-baseline-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "alignmentBaseline")]
    #[doc(alias = "alignment-baseline")]
    pub fn set_alignment_baseline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "alignmentBaseline", value)
    }

    /// `attribute CSSOMString all`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/all) · [Specification](https://drafts.csswg.org/css-cascade/#all-shorthand)
    pub fn all(&self) -> String {
        property::get(self, "all")
    }

    /// `attribute CSSOMString all`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/all) · [Specification](https://drafts.csswg.org/css-cascade/#all-shorthand)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "all")]
    pub fn set_all(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "all", value)
    }

    /// `attribute CSSOMString anchorName`
    ///
    /// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/anchor-name) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#name)
    #[doc(alias = "anchorName")]
    #[doc(alias = "anchor-name")]
    pub fn anchor_name(&self) -> String {
        property::get(self, "anchorName")
    }

    /// `attribute CSSOMString anchorName`
    ///
    /// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/anchor-name) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#name)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "anchorName")]
    #[doc(alias = "anchor-name")]
    pub fn set_anchor_name(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "anchorName", value)
    }

    /// `attribute CSSOMString anchorScope`
    ///
    /// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/anchor-scope) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#propdef-anchor-scope)
    #[doc(alias = "anchorScope")]
    #[doc(alias = "anchor-scope")]
    pub fn anchor_scope(&self) -> String {
        property::get(self, "anchorScope")
    }

    /// `attribute CSSOMString anchorScope`
    ///
    /// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/anchor-scope) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#propdef-anchor-scope)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "anchorScope")]
    #[doc(alias = "anchor-scope")]
    pub fn set_anchor_scope(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "anchorScope", value)
    }

    /// `attribute CSSOMString animation`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation) · [Specification](https://drafts.csswg.org/css-animations/#animation)
    pub fn animation(&self) -> String {
        property::get(self, "animation")
    }

    /// `attribute CSSOMString animation`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation) · [Specification](https://drafts.csswg.org/css-animations/#animation)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animation")]
    pub fn set_animation(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animation", value)
    }

    /// `attribute CSSOMString animationComposition`
    ///
    /// Baseline: widely available since 2023-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-composition) · [Specification](https://drafts.csswg.org/css-animations-2/#animation-composition)
    #[doc(alias = "animationComposition")]
    #[doc(alias = "animation-composition")]
    pub fn animation_composition(&self) -> String {
        property::get(self, "animationComposition")
    }

    /// `attribute CSSOMString animationComposition`
    ///
    /// Baseline: widely available since 2023-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-composition) · [Specification](https://drafts.csswg.org/css-animations-2/#animation-composition)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationComposition")]
    #[doc(alias = "animation-composition")]
    pub fn set_animation_composition(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationComposition", value)
    }

    /// `attribute CSSOMString animationDelay`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-delay) · [Specification](https://drafts.csswg.org/css-animations/#animation-delay)
    #[doc(alias = "animationDelay")]
    #[doc(alias = "animation-delay")]
    pub fn animation_delay(&self) -> String {
        property::get(self, "animationDelay")
    }

    /// `attribute CSSOMString animationDelay`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-delay) · [Specification](https://drafts.csswg.org/css-animations/#animation-delay)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationDelay")]
    #[doc(alias = "animation-delay")]
    pub fn set_animation_delay(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationDelay", value)
    }

    /// `attribute CSSOMString animationDelayEnd`
    #[doc(alias = "animationDelayEnd")]
    #[doc(alias = "animation-delay-end")]
    #[cfg(feature = "experimental")]
    pub fn animation_delay_end(&self) -> String {
        property::get(self, "animationDelayEnd")
    }

    /// `attribute CSSOMString animationDelayEnd`
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

    /// `attribute CSSOMString animationDelayStart`
    #[doc(alias = "animationDelayStart")]
    #[doc(alias = "animation-delay-start")]
    #[cfg(feature = "experimental")]
    pub fn animation_delay_start(&self) -> String {
        property::get(self, "animationDelayStart")
    }

    /// `attribute CSSOMString animationDelayStart`
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

    /// `attribute CSSOMString animationDirection`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-direction) · [Specification](https://drafts.csswg.org/css-animations/#animation-direction)
    #[doc(alias = "animationDirection")]
    #[doc(alias = "animation-direction")]
    pub fn animation_direction(&self) -> String {
        property::get(self, "animationDirection")
    }

    /// `attribute CSSOMString animationDirection`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-direction) · [Specification](https://drafts.csswg.org/css-animations/#animation-direction)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationDirection")]
    #[doc(alias = "animation-direction")]
    pub fn set_animation_direction(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationDirection", value)
    }

    /// `attribute CSSOMString animationDuration`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-duration) · [Specification](https://drafts.csswg.org/css-animations-2/#animation-duration)
    #[doc(alias = "animationDuration")]
    #[doc(alias = "animation-duration")]
    pub fn animation_duration(&self) -> String {
        property::get(self, "animationDuration")
    }

    /// `attribute CSSOMString animationDuration`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-duration) · [Specification](https://drafts.csswg.org/css-animations-2/#animation-duration)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationDuration")]
    #[doc(alias = "animation-duration")]
    pub fn set_animation_duration(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationDuration", value)
    }

    /// `attribute CSSOMString animationFillMode`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-fill-mode) · [Specification](https://drafts.csswg.org/css-animations/#animation-fill-mode)
    #[doc(alias = "animationFillMode")]
    #[doc(alias = "animation-fill-mode")]
    pub fn animation_fill_mode(&self) -> String {
        property::get(self, "animationFillMode")
    }

    /// `attribute CSSOMString animationFillMode`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-fill-mode) · [Specification](https://drafts.csswg.org/css-animations/#animation-fill-mode)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationFillMode")]
    #[doc(alias = "animation-fill-mode")]
    pub fn set_animation_fill_mode(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationFillMode", value)
    }

    /// `attribute CSSOMString animationIterationCount`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-iteration-count) · [Specification](https://drafts.csswg.org/css-animations/#animation-iteration-count)
    #[doc(alias = "animationIterationCount")]
    #[doc(alias = "animation-iteration-count")]
    pub fn animation_iteration_count(&self) -> String {
        property::get(self, "animationIterationCount")
    }

    /// `attribute CSSOMString animationIterationCount`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-iteration-count) · [Specification](https://drafts.csswg.org/css-animations/#animation-iteration-count)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationIterationCount")]
    #[doc(alias = "animation-iteration-count")]
    pub fn set_animation_iteration_count(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationIterationCount", value)
    }

    /// `attribute CSSOMString animationName`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-name) · [Specification](https://drafts.csswg.org/css-animations/#animation-name)
    #[doc(alias = "animationName")]
    #[doc(alias = "animation-name")]
    pub fn animation_name(&self) -> String {
        property::get(self, "animationName")
    }

    /// `attribute CSSOMString animationName`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-name) · [Specification](https://drafts.csswg.org/css-animations/#animation-name)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationName")]
    #[doc(alias = "animation-name")]
    pub fn set_animation_name(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationName", value)
    }

    /// `attribute CSSOMString animationPlayState`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-play-state) · [Specification](https://drafts.csswg.org/css-animations/#animation-play-state)
    #[doc(alias = "animationPlayState")]
    #[doc(alias = "animation-play-state")]
    pub fn animation_play_state(&self) -> String {
        property::get(self, "animationPlayState")
    }

    /// `attribute CSSOMString animationPlayState`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-play-state) · [Specification](https://drafts.csswg.org/css-animations/#animation-play-state)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationPlayState")]
    #[doc(alias = "animation-play-state")]
    pub fn set_animation_play_state(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationPlayState", value)
    }

    /// `attribute CSSOMString animationRange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-range) · [Specification](https://drafts.csswg.org/scroll-animations/#animation-range)
    #[doc(alias = "animationRange")]
    #[doc(alias = "animation-range")]
    pub fn animation_range(&self) -> String {
        property::get(self, "animationRange")
    }

    /// `attribute CSSOMString animationRange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-range) · [Specification](https://drafts.csswg.org/scroll-animations/#animation-range)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationRange")]
    #[doc(alias = "animation-range")]
    pub fn set_animation_range(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationRange", value)
    }

    /// `attribute CSSOMString animationRangeCenter`
    #[doc(alias = "animationRangeCenter")]
    #[doc(alias = "animation-range-center")]
    #[cfg(feature = "experimental")]
    pub fn animation_range_center(&self) -> String {
        property::get(self, "animationRangeCenter")
    }

    /// `attribute CSSOMString animationRangeCenter`
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

    /// `attribute CSSOMString animationRangeEnd`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-range-end) · [Specification](https://drafts.csswg.org/scroll-animations/#animation-range-end)
    #[doc(alias = "animationRangeEnd")]
    #[doc(alias = "animation-range-end")]
    pub fn animation_range_end(&self) -> String {
        property::get(self, "animationRangeEnd")
    }

    /// `attribute CSSOMString animationRangeEnd`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-range-end) · [Specification](https://drafts.csswg.org/scroll-animations/#animation-range-end)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationRangeEnd")]
    #[doc(alias = "animation-range-end")]
    pub fn set_animation_range_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationRangeEnd", value)
    }

    /// `attribute CSSOMString animationRangeStart`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-range-start) · [Specification](https://drafts.csswg.org/scroll-animations/#animation-range-start)
    #[doc(alias = "animationRangeStart")]
    #[doc(alias = "animation-range-start")]
    pub fn animation_range_start(&self) -> String {
        property::get(self, "animationRangeStart")
    }

    /// `attribute CSSOMString animationRangeStart`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-range-start) · [Specification](https://drafts.csswg.org/scroll-animations/#animation-range-start)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationRangeStart")]
    #[doc(alias = "animation-range-start")]
    pub fn set_animation_range_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationRangeStart", value)
    }

    /// `attribute CSSOMString animationTimeline`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-timeline) · [Specification](https://drafts.csswg.org/css-animations-2/#animation-timeline)
    #[doc(alias = "animationTimeline")]
    #[doc(alias = "animation-timeline")]
    pub fn animation_timeline(&self) -> String {
        property::get(self, "animationTimeline")
    }

    /// `attribute CSSOMString animationTimeline`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-timeline) · [Specification](https://drafts.csswg.org/css-animations-2/#animation-timeline)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationTimeline")]
    #[doc(alias = "animation-timeline")]
    pub fn set_animation_timeline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationTimeline", value)
    }

    /// `attribute CSSOMString animationTimingFunction`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-timing-function) · [Specification](https://drafts.csswg.org/css-animations/#animation-timing-function)
    #[doc(alias = "animationTimingFunction")]
    #[doc(alias = "animation-timing-function")]
    pub fn animation_timing_function(&self) -> String {
        property::get(self, "animationTimingFunction")
    }

    /// `attribute CSSOMString animationTimingFunction`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-timing-function) · [Specification](https://drafts.csswg.org/css-animations/#animation-timing-function)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "animationTimingFunction")]
    #[doc(alias = "animation-timing-function")]
    pub fn set_animation_timing_function(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "animationTimingFunction", value)
    }

    /// `attribute CSSOMString animationTrigger`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-trigger) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-animation-trigger)
    #[doc(alias = "animationTrigger")]
    #[doc(alias = "animation-trigger")]
    #[cfg(feature = "experimental")]
    pub fn animation_trigger(&self) -> String {
        property::get(self, "animationTrigger")
    }

    /// `attribute CSSOMString animationTrigger`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-trigger) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-animation-trigger)
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

    /// `attribute CSSOMString appearance`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/appearance) · [Specification](https://drafts.csswg.org/css-ui/#appearance-switching)
    pub fn appearance(&self) -> String {
        property::get(self, "appearance")
    }

    /// `attribute CSSOMString appearance`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/appearance) · [Specification](https://drafts.csswg.org/css-ui/#appearance-switching)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "appearance")]
    pub fn set_appearance(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "appearance", value)
    }

    /// `attribute CSSOMString aspectRatio`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/aspect-ratio) · [Specification](https://drafts.csswg.org/css-sizing-4/#aspect-ratio)
    #[doc(alias = "aspectRatio")]
    #[doc(alias = "aspect-ratio")]
    pub fn aspect_ratio(&self) -> String {
        property::get(self, "aspectRatio")
    }

    /// `attribute CSSOMString aspectRatio`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/aspect-ratio) · [Specification](https://drafts.csswg.org/css-sizing-4/#aspect-ratio)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "aspectRatio")]
    #[doc(alias = "aspect-ratio")]
    pub fn set_aspect_ratio(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "aspectRatio", value)
    }

    /// `attribute CSSOMString backdropFilter`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/backdrop-filter) · [Specification](https://drafts.csswg.org/filter-effects-2/#BackdropFilterProperty)
    #[doc(alias = "backdropFilter")]
    #[doc(alias = "backdrop-filter")]
    pub fn backdrop_filter(&self) -> String {
        property::get(self, "backdropFilter")
    }

    /// `attribute CSSOMString backdropFilter`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/backdrop-filter) · [Specification](https://drafts.csswg.org/filter-effects-2/#BackdropFilterProperty)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backdropFilter")]
    #[doc(alias = "backdrop-filter")]
    pub fn set_backdrop_filter(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backdropFilter", value)
    }

    /// `attribute CSSOMString backfaceVisibility`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/backface-visibility) · [Specification](https://drafts.csswg.org/css-transforms-2/#backface-visibility-property)
    #[doc(alias = "backfaceVisibility")]
    #[doc(alias = "backface-visibility")]
    pub fn backface_visibility(&self) -> String {
        property::get(self, "backfaceVisibility")
    }

    /// `attribute CSSOMString backfaceVisibility`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/backface-visibility) · [Specification](https://drafts.csswg.org/css-transforms-2/#backface-visibility-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backfaceVisibility")]
    #[doc(alias = "backface-visibility")]
    pub fn set_backface_visibility(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backfaceVisibility", value)
    }

    /// `attribute CSSOMString background`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background) · [Specification](https://drafts.csswg.org/css-backgrounds/#background)
    pub fn background(&self) -> String {
        property::get(self, "background")
    }

    /// `attribute CSSOMString background`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background) · [Specification](https://drafts.csswg.org/css-backgrounds/#background)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "background")]
    pub fn set_background(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "background", value)
    }

    /// `attribute CSSOMString backgroundAttachment`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-attachment) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-attachment)
    #[doc(alias = "backgroundAttachment")]
    #[doc(alias = "background-attachment")]
    pub fn background_attachment(&self) -> String {
        property::get(self, "backgroundAttachment")
    }

    /// `attribute CSSOMString backgroundAttachment`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-attachment) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-attachment)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backgroundAttachment")]
    #[doc(alias = "background-attachment")]
    pub fn set_background_attachment(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backgroundAttachment", value)
    }

    /// `attribute CSSOMString backgroundBlendMode`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-blend-mode) · [Specification](https://drafts.csswg.org/compositing/#background-blend-mode)
    #[doc(alias = "backgroundBlendMode")]
    #[doc(alias = "background-blend-mode")]
    pub fn background_blend_mode(&self) -> String {
        property::get(self, "backgroundBlendMode")
    }

    /// `attribute CSSOMString backgroundBlendMode`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-blend-mode) · [Specification](https://drafts.csswg.org/compositing/#background-blend-mode)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backgroundBlendMode")]
    #[doc(alias = "background-blend-mode")]
    pub fn set_background_blend_mode(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backgroundBlendMode", value)
    }

    /// `attribute CSSOMString backgroundClip`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-clip) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-clip)
    #[doc(alias = "backgroundClip")]
    #[doc(alias = "background-clip")]
    pub fn background_clip(&self) -> String {
        property::get(self, "backgroundClip")
    }

    /// `attribute CSSOMString backgroundClip`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-clip) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-clip)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backgroundClip")]
    #[doc(alias = "background-clip")]
    pub fn set_background_clip(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backgroundClip", value)
    }

    /// `attribute CSSOMString backgroundColor`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-color) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-color)
    #[doc(alias = "backgroundColor")]
    #[doc(alias = "background-color")]
    pub fn background_color(&self) -> String {
        property::get(self, "backgroundColor")
    }

    /// `attribute CSSOMString backgroundColor`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-color) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-color)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backgroundColor")]
    #[doc(alias = "background-color")]
    pub fn set_background_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backgroundColor", value)
    }

    /// `attribute CSSOMString backgroundImage`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-image) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-image)
    #[doc(alias = "backgroundImage")]
    #[doc(alias = "background-image")]
    pub fn background_image(&self) -> String {
        property::get(self, "backgroundImage")
    }

    /// `attribute CSSOMString backgroundImage`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-image) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-image)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backgroundImage")]
    #[doc(alias = "background-image")]
    pub fn set_background_image(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backgroundImage", value)
    }

    /// `attribute CSSOMString backgroundOrigin`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-origin) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-origin)
    #[doc(alias = "backgroundOrigin")]
    #[doc(alias = "background-origin")]
    pub fn background_origin(&self) -> String {
        property::get(self, "backgroundOrigin")
    }

    /// `attribute CSSOMString backgroundOrigin`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-origin) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-origin)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backgroundOrigin")]
    #[doc(alias = "background-origin")]
    pub fn set_background_origin(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backgroundOrigin", value)
    }

    /// `attribute CSSOMString backgroundPosition`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-position) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-position)
    #[doc(alias = "backgroundPosition")]
    #[doc(alias = "background-position")]
    pub fn background_position(&self) -> String {
        property::get(self, "backgroundPosition")
    }

    /// `attribute CSSOMString backgroundPosition`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-position) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-position)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backgroundPosition")]
    #[doc(alias = "background-position")]
    pub fn set_background_position(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backgroundPosition", value)
    }

    /// `attribute CSSOMString backgroundPositionBlock`
    #[doc(alias = "backgroundPositionBlock")]
    #[doc(alias = "background-position-block")]
    #[cfg(feature = "experimental")]
    pub fn background_position_block(&self) -> String {
        property::get(self, "backgroundPositionBlock")
    }

    /// `attribute CSSOMString backgroundPositionBlock`
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

    /// `attribute CSSOMString backgroundPositionInline`
    #[doc(alias = "backgroundPositionInline")]
    #[doc(alias = "background-position-inline")]
    #[cfg(feature = "experimental")]
    pub fn background_position_inline(&self) -> String {
        property::get(self, "backgroundPositionInline")
    }

    /// `attribute CSSOMString backgroundPositionInline`
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

    /// `attribute CSSOMString backgroundPositionX`
    ///
    /// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-position-x) · [Specification](https://drafts.csswg.org/css-backgrounds-4/#propdef-background-position-x)
    #[doc(alias = "backgroundPositionX")]
    #[doc(alias = "background-position-x")]
    pub fn background_position_x(&self) -> String {
        property::get(self, "backgroundPositionX")
    }

    /// `attribute CSSOMString backgroundPositionX`
    ///
    /// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-position-x) · [Specification](https://drafts.csswg.org/css-backgrounds-4/#propdef-background-position-x)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backgroundPositionX")]
    #[doc(alias = "background-position-x")]
    pub fn set_background_position_x(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backgroundPositionX", value)
    }

    /// `attribute CSSOMString backgroundPositionY`
    ///
    /// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-position-y) · [Specification](https://drafts.csswg.org/css-backgrounds-4/#propdef-background-position-y)
    #[doc(alias = "backgroundPositionY")]
    #[doc(alias = "background-position-y")]
    pub fn background_position_y(&self) -> String {
        property::get(self, "backgroundPositionY")
    }

    /// `attribute CSSOMString backgroundPositionY`
    ///
    /// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-position-y) · [Specification](https://drafts.csswg.org/css-backgrounds-4/#propdef-background-position-y)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backgroundPositionY")]
    #[doc(alias = "background-position-y")]
    pub fn set_background_position_y(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backgroundPositionY", value)
    }

    /// `attribute CSSOMString backgroundRepeat`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-repeat) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-repeat)
    #[doc(alias = "backgroundRepeat")]
    #[doc(alias = "background-repeat")]
    pub fn background_repeat(&self) -> String {
        property::get(self, "backgroundRepeat")
    }

    /// `attribute CSSOMString backgroundRepeat`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-repeat) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-repeat)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backgroundRepeat")]
    #[doc(alias = "background-repeat")]
    pub fn set_background_repeat(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backgroundRepeat", value)
    }

    /// `attribute CSSOMString backgroundRepeatBlock`
    #[doc(alias = "backgroundRepeatBlock")]
    #[doc(alias = "background-repeat-block")]
    #[cfg(feature = "experimental")]
    pub fn background_repeat_block(&self) -> String {
        property::get(self, "backgroundRepeatBlock")
    }

    /// `attribute CSSOMString backgroundRepeatBlock`
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

    /// `attribute CSSOMString backgroundRepeatInline`
    #[doc(alias = "backgroundRepeatInline")]
    #[doc(alias = "background-repeat-inline")]
    #[cfg(feature = "experimental")]
    pub fn background_repeat_inline(&self) -> String {
        property::get(self, "backgroundRepeatInline")
    }

    /// `attribute CSSOMString backgroundRepeatInline`
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

    /// `attribute CSSOMString backgroundRepeatX`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-repeat-x) · [Specification](https://drafts.csswg.org/css-backgrounds-4/#background-repeat-longhands)
    #[doc(alias = "backgroundRepeatX")]
    #[doc(alias = "background-repeat-x")]
    #[cfg(feature = "experimental")]
    pub fn background_repeat_x(&self) -> String {
        property::get(self, "backgroundRepeatX")
    }

    /// `attribute CSSOMString backgroundRepeatX`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-repeat-x) · [Specification](https://drafts.csswg.org/css-backgrounds-4/#background-repeat-longhands)
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

    /// `attribute CSSOMString backgroundRepeatY`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-repeat-y) · [Specification](https://drafts.csswg.org/css-backgrounds-4/#background-repeat-longhands)
    #[doc(alias = "backgroundRepeatY")]
    #[doc(alias = "background-repeat-y")]
    #[cfg(feature = "experimental")]
    pub fn background_repeat_y(&self) -> String {
        property::get(self, "backgroundRepeatY")
    }

    /// `attribute CSSOMString backgroundRepeatY`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-repeat-y) · [Specification](https://drafts.csswg.org/css-backgrounds-4/#background-repeat-longhands)
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

    /// `attribute CSSOMString backgroundSize`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-size) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-size)
    #[doc(alias = "backgroundSize")]
    #[doc(alias = "background-size")]
    pub fn background_size(&self) -> String {
        property::get(self, "backgroundSize")
    }

    /// `attribute CSSOMString backgroundSize`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-size) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-size)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "backgroundSize")]
    #[doc(alias = "background-size")]
    pub fn set_background_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "backgroundSize", value)
    }

    /// `attribute CSSOMString backgroundTbd`
    #[doc(alias = "backgroundTbd")]
    #[doc(alias = "background-tbd")]
    #[cfg(feature = "experimental")]
    pub fn background_tbd(&self) -> String {
        property::get(self, "backgroundTbd")
    }

    /// `attribute CSSOMString backgroundTbd`
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

    /// `attribute CSSOMString baselineShift`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/baseline-shift) · [Specification](https://drafts.csswg.org/css-inline/#baseline-shift-property)
    #[doc(alias = "baselineShift")]
    #[doc(alias = "baseline-shift")]
    pub fn baseline_shift(&self) -> String {
        property::get(self, "baselineShift")
    }

    /// `attribute CSSOMString baselineShift`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/baseline-shift) · [Specification](https://drafts.csswg.org/css-inline/#baseline-shift-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "baselineShift")]
    #[doc(alias = "baseline-shift")]
    pub fn set_baseline_shift(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "baselineShift", value)
    }

    /// `attribute CSSOMString baselineSource`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/baseline-source) · [Specification](https://drafts.csswg.org/css-inline/#baseline-source)
    #[doc(alias = "baselineSource")]
    #[doc(alias = "baseline-source")]
    pub fn baseline_source(&self) -> String {
        property::get(self, "baselineSource")
    }

    /// `attribute CSSOMString baselineSource`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/baseline-source) · [Specification](https://drafts.csswg.org/css-inline/#baseline-source)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "baselineSource")]
    #[doc(alias = "baseline-source")]
    pub fn set_baseline_source(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "baselineSource", value)
    }

    /// `attribute CSSOMString blockEllipsis`
    ///
    /// [Specification](https://drafts.csswg.org/css-overflow-4/#propdef-block-ellipsis)
    #[doc(alias = "blockEllipsis")]
    #[doc(alias = "block-ellipsis")]
    #[cfg(feature = "experimental")]
    pub fn block_ellipsis(&self) -> String {
        property::get(self, "blockEllipsis")
    }

    /// `attribute CSSOMString blockEllipsis`
    ///
    /// [Specification](https://drafts.csswg.org/css-overflow-4/#propdef-block-ellipsis)
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

    /// `attribute CSSOMString blockSize`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/block-size) · [Specification](https://drafts.csswg.org/css-logical/#propdef-block-size)
    #[doc(alias = "blockSize")]
    #[doc(alias = "block-size")]
    pub fn block_size(&self) -> String {
        property::get(self, "blockSize")
    }

    /// `attribute CSSOMString blockSize`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/block-size) · [Specification](https://drafts.csswg.org/css-logical/#propdef-block-size)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "blockSize")]
    #[doc(alias = "block-size")]
    pub fn set_block_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "blockSize", value)
    }

    /// `attribute CSSOMString blockStep`
    #[doc(alias = "blockStep")]
    #[doc(alias = "block-step")]
    #[cfg(feature = "experimental")]
    pub fn block_step(&self) -> String {
        property::get(self, "blockStep")
    }

    /// `attribute CSSOMString blockStep`
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

    /// `attribute CSSOMString blockStepAlign`
    #[doc(alias = "blockStepAlign")]
    #[doc(alias = "block-step-align")]
    #[cfg(feature = "experimental")]
    pub fn block_step_align(&self) -> String {
        property::get(self, "blockStepAlign")
    }

    /// `attribute CSSOMString blockStepAlign`
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

    /// `attribute CSSOMString blockStepInsert`
    #[doc(alias = "blockStepInsert")]
    #[doc(alias = "block-step-insert")]
    #[cfg(feature = "experimental")]
    pub fn block_step_insert(&self) -> String {
        property::get(self, "blockStepInsert")
    }

    /// `attribute CSSOMString blockStepInsert`
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

    /// `attribute CSSOMString blockStepRound`
    #[doc(alias = "blockStepRound")]
    #[doc(alias = "block-step-round")]
    #[cfg(feature = "experimental")]
    pub fn block_step_round(&self) -> String {
        property::get(self, "blockStepRound")
    }

    /// `attribute CSSOMString blockStepRound`
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

    /// `attribute CSSOMString blockStepSize`
    #[doc(alias = "blockStepSize")]
    #[doc(alias = "block-step-size")]
    #[cfg(feature = "experimental")]
    pub fn block_step_size(&self) -> String {
        property::get(self, "blockStepSize")
    }

    /// `attribute CSSOMString blockStepSize`
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

    /// `attribute CSSOMString bookmarkLabel`
    #[doc(alias = "bookmarkLabel")]
    #[doc(alias = "bookmark-label")]
    #[cfg(feature = "experimental")]
    pub fn bookmark_label(&self) -> String {
        property::get(self, "bookmarkLabel")
    }

    /// `attribute CSSOMString bookmarkLabel`
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

    /// `attribute CSSOMString bookmarkLevel`
    #[doc(alias = "bookmarkLevel")]
    #[doc(alias = "bookmark-level")]
    #[cfg(feature = "experimental")]
    pub fn bookmark_level(&self) -> String {
        property::get(self, "bookmarkLevel")
    }

    /// `attribute CSSOMString bookmarkLevel`
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

    /// `attribute CSSOMString bookmarkState`
    #[doc(alias = "bookmarkState")]
    #[doc(alias = "bookmark-state")]
    #[cfg(feature = "experimental")]
    pub fn bookmark_state(&self) -> String {
        property::get(self, "bookmarkState")
    }

    /// `attribute CSSOMString bookmarkState`
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

    /// `attribute CSSOMString border`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border) · [Specification](https://drafts.csswg.org/css-backgrounds/#propdef-border)
    pub fn border(&self) -> String {
        property::get(self, "border")
    }

    /// `attribute CSSOMString border`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border) · [Specification](https://drafts.csswg.org/css-backgrounds/#propdef-border)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "border")]
    pub fn set_border(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "border", value)
    }

    /// `attribute CSSOMString borderBlock`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block) · [Specification](https://drafts.csswg.org/css-logical/#propdef-border-block)
    #[doc(alias = "borderBlock")]
    #[doc(alias = "border-block")]
    pub fn border_block(&self) -> String {
        property::get(self, "borderBlock")
    }

    /// `attribute CSSOMString borderBlock`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block) · [Specification](https://drafts.csswg.org/css-logical/#propdef-border-block)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBlock")]
    #[doc(alias = "border-block")]
    pub fn set_border_block(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBlock", value)
    }

    /// `attribute CSSOMString borderBlockClip`
    #[doc(alias = "borderBlockClip")]
    #[doc(alias = "border-block-clip")]
    #[cfg(feature = "experimental")]
    pub fn border_block_clip(&self) -> String {
        property::get(self, "borderBlockClip")
    }

    /// `attribute CSSOMString borderBlockClip`
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

    /// `attribute CSSOMString borderBlockColor`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-color) · [Specification](https://drafts.csswg.org/css-logical/#propdef-border-block-color)
    #[doc(alias = "borderBlockColor")]
    #[doc(alias = "border-block-color")]
    pub fn border_block_color(&self) -> String {
        property::get(self, "borderBlockColor")
    }

    /// `attribute CSSOMString borderBlockColor`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-color) · [Specification](https://drafts.csswg.org/css-logical/#propdef-border-block-color)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBlockColor")]
    #[doc(alias = "border-block-color")]
    pub fn set_border_block_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBlockColor", value)
    }

    /// `attribute CSSOMString borderBlockEnd`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-end) · [Specification](https://drafts.csswg.org/css-logical/#border-shorthands)
    #[doc(alias = "borderBlockEnd")]
    #[doc(alias = "border-block-end")]
    pub fn border_block_end(&self) -> String {
        property::get(self, "borderBlockEnd")
    }

    /// `attribute CSSOMString borderBlockEnd`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-end) · [Specification](https://drafts.csswg.org/css-logical/#border-shorthands)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBlockEnd")]
    #[doc(alias = "border-block-end")]
    pub fn set_border_block_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBlockEnd", value)
    }

    /// `attribute CSSOMString borderBlockEndClip`
    #[doc(alias = "borderBlockEndClip")]
    #[doc(alias = "border-block-end-clip")]
    #[cfg(feature = "experimental")]
    pub fn border_block_end_clip(&self) -> String {
        property::get(self, "borderBlockEndClip")
    }

    /// `attribute CSSOMString borderBlockEndClip`
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

    /// `attribute CSSOMString borderBlockEndColor`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-end-color) · [Specification](https://drafts.csswg.org/css-logical/#border-color)
    #[doc(alias = "borderBlockEndColor")]
    #[doc(alias = "border-block-end-color")]
    pub fn border_block_end_color(&self) -> String {
        property::get(self, "borderBlockEndColor")
    }

    /// `attribute CSSOMString borderBlockEndColor`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-end-color) · [Specification](https://drafts.csswg.org/css-logical/#border-color)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBlockEndColor")]
    #[doc(alias = "border-block-end-color")]
    pub fn set_border_block_end_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBlockEndColor", value)
    }

    /// `attribute CSSOMString borderBlockEndRadius`
    ///
    /// [Specification](https://drafts.csswg.org/css-borders-4/#propdef-border-block-end-radius)
    #[doc(alias = "borderBlockEndRadius")]
    #[doc(alias = "border-block-end-radius")]
    #[cfg(feature = "experimental")]
    pub fn border_block_end_radius(&self) -> String {
        property::get(self, "borderBlockEndRadius")
    }

    /// `attribute CSSOMString borderBlockEndRadius`
    ///
    /// [Specification](https://drafts.csswg.org/css-borders-4/#propdef-border-block-end-radius)
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

    /// `attribute CSSOMString borderBlockEndStyle`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-end-style) · [Specification](https://drafts.csswg.org/css-logical/#border-style)
    #[doc(alias = "borderBlockEndStyle")]
    #[doc(alias = "border-block-end-style")]
    pub fn border_block_end_style(&self) -> String {
        property::get(self, "borderBlockEndStyle")
    }

    /// `attribute CSSOMString borderBlockEndStyle`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-end-style) · [Specification](https://drafts.csswg.org/css-logical/#border-style)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBlockEndStyle")]
    #[doc(alias = "border-block-end-style")]
    pub fn set_border_block_end_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBlockEndStyle", value)
    }

    /// `attribute CSSOMString borderBlockEndWidth`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-end-width) · [Specification](https://drafts.csswg.org/css-logical/#border-width)
    #[doc(alias = "borderBlockEndWidth")]
    #[doc(alias = "border-block-end-width")]
    pub fn border_block_end_width(&self) -> String {
        property::get(self, "borderBlockEndWidth")
    }

    /// `attribute CSSOMString borderBlockEndWidth`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-end-width) · [Specification](https://drafts.csswg.org/css-logical/#border-width)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBlockEndWidth")]
    #[doc(alias = "border-block-end-width")]
    pub fn set_border_block_end_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBlockEndWidth", value)
    }

    /// `attribute CSSOMString borderBlockStart`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-start) · [Specification](https://drafts.csswg.org/css-logical/#border-shorthands)
    #[doc(alias = "borderBlockStart")]
    #[doc(alias = "border-block-start")]
    pub fn border_block_start(&self) -> String {
        property::get(self, "borderBlockStart")
    }

    /// `attribute CSSOMString borderBlockStart`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-start) · [Specification](https://drafts.csswg.org/css-logical/#border-shorthands)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBlockStart")]
    #[doc(alias = "border-block-start")]
    pub fn set_border_block_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBlockStart", value)
    }

    /// `attribute CSSOMString borderBlockStartClip`
    #[doc(alias = "borderBlockStartClip")]
    #[doc(alias = "border-block-start-clip")]
    #[cfg(feature = "experimental")]
    pub fn border_block_start_clip(&self) -> String {
        property::get(self, "borderBlockStartClip")
    }

    /// `attribute CSSOMString borderBlockStartClip`
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

    /// `attribute CSSOMString borderBlockStartColor`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-start-color) · [Specification](https://drafts.csswg.org/css-logical/#border-color)
    #[doc(alias = "borderBlockStartColor")]
    #[doc(alias = "border-block-start-color")]
    pub fn border_block_start_color(&self) -> String {
        property::get(self, "borderBlockStartColor")
    }

    /// `attribute CSSOMString borderBlockStartColor`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-start-color) · [Specification](https://drafts.csswg.org/css-logical/#border-color)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBlockStartColor")]
    #[doc(alias = "border-block-start-color")]
    pub fn set_border_block_start_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBlockStartColor", value)
    }

    /// `attribute CSSOMString borderBlockStartRadius`
    ///
    /// [Specification](https://drafts.csswg.org/css-borders-4/#propdef-border-block-start-radius)
    #[doc(alias = "borderBlockStartRadius")]
    #[doc(alias = "border-block-start-radius")]
    #[cfg(feature = "experimental")]
    pub fn border_block_start_radius(&self) -> String {
        property::get(self, "borderBlockStartRadius")
    }

    /// `attribute CSSOMString borderBlockStartRadius`
    ///
    /// [Specification](https://drafts.csswg.org/css-borders-4/#propdef-border-block-start-radius)
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

    /// `attribute CSSOMString borderBlockStartStyle`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-start-style) · [Specification](https://drafts.csswg.org/css-logical/#border-style)
    #[doc(alias = "borderBlockStartStyle")]
    #[doc(alias = "border-block-start-style")]
    pub fn border_block_start_style(&self) -> String {
        property::get(self, "borderBlockStartStyle")
    }

    /// `attribute CSSOMString borderBlockStartStyle`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-start-style) · [Specification](https://drafts.csswg.org/css-logical/#border-style)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBlockStartStyle")]
    #[doc(alias = "border-block-start-style")]
    pub fn set_border_block_start_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBlockStartStyle", value)
    }

    /// `attribute CSSOMString borderBlockStartWidth`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-start-width) · [Specification](https://drafts.csswg.org/css-logical/#border-width)
    #[doc(alias = "borderBlockStartWidth")]
    #[doc(alias = "border-block-start-width")]
    pub fn border_block_start_width(&self) -> String {
        property::get(self, "borderBlockStartWidth")
    }

    /// `attribute CSSOMString borderBlockStartWidth`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-start-width) · [Specification](https://drafts.csswg.org/css-logical/#border-width)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBlockStartWidth")]
    #[doc(alias = "border-block-start-width")]
    pub fn set_border_block_start_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBlockStartWidth", value)
    }

    /// `attribute CSSOMString borderBlockStyle`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-style) · [Specification](https://drafts.csswg.org/css-logical/#propdef-border-block-style)
    #[doc(alias = "borderBlockStyle")]
    #[doc(alias = "border-block-style")]
    pub fn border_block_style(&self) -> String {
        property::get(self, "borderBlockStyle")
    }

    /// `attribute CSSOMString borderBlockStyle`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-style) · [Specification](https://drafts.csswg.org/css-logical/#propdef-border-block-style)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBlockStyle")]
    #[doc(alias = "border-block-style")]
    pub fn set_border_block_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBlockStyle", value)
    }

    /// `attribute CSSOMString borderBlockWidth`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-width) · [Specification](https://drafts.csswg.org/css-logical/#propdef-border-block-width)
    #[doc(alias = "borderBlockWidth")]
    #[doc(alias = "border-block-width")]
    pub fn border_block_width(&self) -> String {
        property::get(self, "borderBlockWidth")
    }

    /// `attribute CSSOMString borderBlockWidth`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-block-width) · [Specification](https://drafts.csswg.org/css-logical/#propdef-border-block-width)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBlockWidth")]
    #[doc(alias = "border-block-width")]
    pub fn set_border_block_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBlockWidth", value)
    }

    /// `attribute CSSOMString borderBottom`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-bottom) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-shorthands)
    #[doc(alias = "borderBottom")]
    #[doc(alias = "border-bottom")]
    pub fn border_bottom(&self) -> String {
        property::get(self, "borderBottom")
    }

    /// `attribute CSSOMString borderBottom`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-bottom) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-shorthands)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBottom")]
    #[doc(alias = "border-bottom")]
    pub fn set_border_bottom(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBottom", value)
    }

    /// `attribute CSSOMString borderBottomClip`
    #[doc(alias = "borderBottomClip")]
    #[doc(alias = "border-bottom-clip")]
    #[cfg(feature = "experimental")]
    pub fn border_bottom_clip(&self) -> String {
        property::get(self, "borderBottomClip")
    }

    /// `attribute CSSOMString borderBottomClip`
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

    /// `attribute CSSOMString borderBottomColor`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-bottom-color) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-color)
    #[doc(alias = "borderBottomColor")]
    #[doc(alias = "border-bottom-color")]
    pub fn border_bottom_color(&self) -> String {
        property::get(self, "borderBottomColor")
    }

    /// `attribute CSSOMString borderBottomColor`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-bottom-color) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-color)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBottomColor")]
    #[doc(alias = "border-bottom-color")]
    pub fn set_border_bottom_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBottomColor", value)
    }

    /// `attribute CSSOMString borderBottomLeftRadius`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-bottom-left-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-radius)
    #[doc(alias = "borderBottomLeftRadius")]
    #[doc(alias = "border-bottom-left-radius")]
    pub fn border_bottom_left_radius(&self) -> String {
        property::get(self, "borderBottomLeftRadius")
    }

    /// `attribute CSSOMString borderBottomLeftRadius`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-bottom-left-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-radius)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBottomLeftRadius")]
    #[doc(alias = "border-bottom-left-radius")]
    pub fn set_border_bottom_left_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBottomLeftRadius", value)
    }

    /// `attribute CSSOMString borderBottomRadius`
    ///
    /// [Specification](https://drafts.csswg.org/css-borders-4/#propdef-border-bottom-radius)
    #[doc(alias = "borderBottomRadius")]
    #[doc(alias = "border-bottom-radius")]
    #[cfg(feature = "experimental")]
    pub fn border_bottom_radius(&self) -> String {
        property::get(self, "borderBottomRadius")
    }

    /// `attribute CSSOMString borderBottomRadius`
    ///
    /// [Specification](https://drafts.csswg.org/css-borders-4/#propdef-border-bottom-radius)
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

    /// `attribute CSSOMString borderBottomRightRadius`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-bottom-right-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-radius)
    #[doc(alias = "borderBottomRightRadius")]
    #[doc(alias = "border-bottom-right-radius")]
    pub fn border_bottom_right_radius(&self) -> String {
        property::get(self, "borderBottomRightRadius")
    }

    /// `attribute CSSOMString borderBottomRightRadius`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-bottom-right-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-radius)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBottomRightRadius")]
    #[doc(alias = "border-bottom-right-radius")]
    pub fn set_border_bottom_right_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBottomRightRadius", value)
    }

    /// `attribute CSSOMString borderBottomStyle`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-bottom-style) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-style)
    #[doc(alias = "borderBottomStyle")]
    #[doc(alias = "border-bottom-style")]
    pub fn border_bottom_style(&self) -> String {
        property::get(self, "borderBottomStyle")
    }

    /// `attribute CSSOMString borderBottomStyle`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-bottom-style) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-style)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBottomStyle")]
    #[doc(alias = "border-bottom-style")]
    pub fn set_border_bottom_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBottomStyle", value)
    }

    /// `attribute CSSOMString borderBottomWidth`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-bottom-width) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-width)
    #[doc(alias = "borderBottomWidth")]
    #[doc(alias = "border-bottom-width")]
    pub fn border_bottom_width(&self) -> String {
        property::get(self, "borderBottomWidth")
    }

    /// `attribute CSSOMString borderBottomWidth`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-bottom-width) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-width)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderBottomWidth")]
    #[doc(alias = "border-bottom-width")]
    pub fn set_border_bottom_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderBottomWidth", value)
    }

    /// `attribute CSSOMString borderBoundary`
    #[doc(alias = "borderBoundary")]
    #[doc(alias = "border-boundary")]
    #[cfg(feature = "experimental")]
    pub fn border_boundary(&self) -> String {
        property::get(self, "borderBoundary")
    }

    /// `attribute CSSOMString borderBoundary`
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

    /// `attribute CSSOMString borderClip`
    #[doc(alias = "borderClip")]
    #[doc(alias = "border-clip")]
    #[cfg(feature = "experimental")]
    pub fn border_clip(&self) -> String {
        property::get(self, "borderClip")
    }

    /// `attribute CSSOMString borderClip`
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

    /// `attribute CSSOMString borderCollapse`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-collapse) · [Specification](https://drafts.csswg.org/css2/#propdef-border-collapse)
    #[doc(alias = "borderCollapse")]
    #[doc(alias = "border-collapse")]
    pub fn border_collapse(&self) -> String {
        property::get(self, "borderCollapse")
    }

    /// `attribute CSSOMString borderCollapse`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-collapse) · [Specification](https://drafts.csswg.org/css2/#propdef-border-collapse)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderCollapse")]
    #[doc(alias = "border-collapse")]
    pub fn set_border_collapse(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderCollapse", value)
    }

    /// `attribute CSSOMString borderColor`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-color) · [Specification](https://drafts.csswg.org/css-logical/#logical-shorthand-keyword)
    #[doc(alias = "borderColor")]
    #[doc(alias = "border-color")]
    pub fn border_color(&self) -> String {
        property::get(self, "borderColor")
    }

    /// `attribute CSSOMString borderColor`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-color) · [Specification](https://drafts.csswg.org/css-logical/#logical-shorthand-keyword)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderColor")]
    #[doc(alias = "border-color")]
    pub fn set_border_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderColor", value)
    }

    /// `attribute CSSOMString borderEndEndRadius`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-end-end-radius) · [Specification](https://drafts.csswg.org/css-logical/#border-radius-properties)
    #[doc(alias = "borderEndEndRadius")]
    #[doc(alias = "border-end-end-radius")]
    pub fn border_end_end_radius(&self) -> String {
        property::get(self, "borderEndEndRadius")
    }

    /// `attribute CSSOMString borderEndEndRadius`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-end-end-radius) · [Specification](https://drafts.csswg.org/css-logical/#border-radius-properties)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderEndEndRadius")]
    #[doc(alias = "border-end-end-radius")]
    pub fn set_border_end_end_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderEndEndRadius", value)
    }

    /// `attribute CSSOMString borderEndStartRadius`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-end-start-radius) · [Specification](https://drafts.csswg.org/css-logical/#border-radius-properties)
    #[doc(alias = "borderEndStartRadius")]
    #[doc(alias = "border-end-start-radius")]
    pub fn border_end_start_radius(&self) -> String {
        property::get(self, "borderEndStartRadius")
    }

    /// `attribute CSSOMString borderEndStartRadius`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-end-start-radius) · [Specification](https://drafts.csswg.org/css-logical/#border-radius-properties)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderEndStartRadius")]
    #[doc(alias = "border-end-start-radius")]
    pub fn set_border_end_start_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderEndStartRadius", value)
    }

    /// `attribute CSSOMString borderImage`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-image) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-image)
    #[doc(alias = "borderImage")]
    #[doc(alias = "border-image")]
    pub fn border_image(&self) -> String {
        property::get(self, "borderImage")
    }

    /// `attribute CSSOMString borderImage`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-image) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-image)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderImage")]
    #[doc(alias = "border-image")]
    pub fn set_border_image(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderImage", value)
    }

    /// `attribute CSSOMString borderImageOutset`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-image-outset) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-image-outset)
    #[doc(alias = "borderImageOutset")]
    #[doc(alias = "border-image-outset")]
    pub fn border_image_outset(&self) -> String {
        property::get(self, "borderImageOutset")
    }

    /// `attribute CSSOMString borderImageOutset`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-image-outset) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-image-outset)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderImageOutset")]
    #[doc(alias = "border-image-outset")]
    pub fn set_border_image_outset(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderImageOutset", value)
    }

    /// `attribute CSSOMString borderImageRepeat`
    ///
    /// Baseline: widely available since 2016-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-image-repeat) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-image-repeat)
    #[doc(alias = "borderImageRepeat")]
    #[doc(alias = "border-image-repeat")]
    pub fn border_image_repeat(&self) -> String {
        property::get(self, "borderImageRepeat")
    }

    /// `attribute CSSOMString borderImageRepeat`
    ///
    /// Baseline: widely available since 2016-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-image-repeat) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-image-repeat)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderImageRepeat")]
    #[doc(alias = "border-image-repeat")]
    pub fn set_border_image_repeat(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderImageRepeat", value)
    }

    /// `attribute CSSOMString borderImageSlice`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-image-slice) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-image-slice)
    #[doc(alias = "borderImageSlice")]
    #[doc(alias = "border-image-slice")]
    pub fn border_image_slice(&self) -> String {
        property::get(self, "borderImageSlice")
    }

    /// `attribute CSSOMString borderImageSlice`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-image-slice) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-image-slice)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderImageSlice")]
    #[doc(alias = "border-image-slice")]
    pub fn set_border_image_slice(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderImageSlice", value)
    }

    /// `attribute CSSOMString borderImageSource`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-image-source) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-image-source)
    #[doc(alias = "borderImageSource")]
    #[doc(alias = "border-image-source")]
    pub fn border_image_source(&self) -> String {
        property::get(self, "borderImageSource")
    }

    /// `attribute CSSOMString borderImageSource`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-image-source) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-image-source)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderImageSource")]
    #[doc(alias = "border-image-source")]
    pub fn set_border_image_source(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderImageSource", value)
    }

    /// `attribute CSSOMString borderImageWidth`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-image-width) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-image-width)
    #[doc(alias = "borderImageWidth")]
    #[doc(alias = "border-image-width")]
    pub fn border_image_width(&self) -> String {
        property::get(self, "borderImageWidth")
    }

    /// `attribute CSSOMString borderImageWidth`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-image-width) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-image-width)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderImageWidth")]
    #[doc(alias = "border-image-width")]
    pub fn set_border_image_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderImageWidth", value)
    }

    /// `attribute CSSOMString borderInline`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline) · [Specification](https://drafts.csswg.org/css-logical/#propdef-border-inline)
    #[doc(alias = "borderInline")]
    #[doc(alias = "border-inline")]
    pub fn border_inline(&self) -> String {
        property::get(self, "borderInline")
    }

    /// `attribute CSSOMString borderInline`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline) · [Specification](https://drafts.csswg.org/css-logical/#propdef-border-inline)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderInline")]
    #[doc(alias = "border-inline")]
    pub fn set_border_inline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderInline", value)
    }

    /// `attribute CSSOMString borderInlineClip`
    #[doc(alias = "borderInlineClip")]
    #[doc(alias = "border-inline-clip")]
    #[cfg(feature = "experimental")]
    pub fn border_inline_clip(&self) -> String {
        property::get(self, "borderInlineClip")
    }

    /// `attribute CSSOMString borderInlineClip`
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

    /// `attribute CSSOMString borderInlineColor`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-color) · [Specification](https://drafts.csswg.org/css-logical/#propdef-border-inline-color)
    #[doc(alias = "borderInlineColor")]
    #[doc(alias = "border-inline-color")]
    pub fn border_inline_color(&self) -> String {
        property::get(self, "borderInlineColor")
    }

    /// `attribute CSSOMString borderInlineColor`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-color) · [Specification](https://drafts.csswg.org/css-logical/#propdef-border-inline-color)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderInlineColor")]
    #[doc(alias = "border-inline-color")]
    pub fn set_border_inline_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderInlineColor", value)
    }

    /// `attribute CSSOMString borderInlineEnd`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-end) · [Specification](https://drafts.csswg.org/css-logical/#border-shorthands)
    #[doc(alias = "borderInlineEnd")]
    #[doc(alias = "border-inline-end")]
    pub fn border_inline_end(&self) -> String {
        property::get(self, "borderInlineEnd")
    }

    /// `attribute CSSOMString borderInlineEnd`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-end) · [Specification](https://drafts.csswg.org/css-logical/#border-shorthands)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderInlineEnd")]
    #[doc(alias = "border-inline-end")]
    pub fn set_border_inline_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderInlineEnd", value)
    }

    /// `attribute CSSOMString borderInlineEndClip`
    #[doc(alias = "borderInlineEndClip")]
    #[doc(alias = "border-inline-end-clip")]
    #[cfg(feature = "experimental")]
    pub fn border_inline_end_clip(&self) -> String {
        property::get(self, "borderInlineEndClip")
    }

    /// `attribute CSSOMString borderInlineEndClip`
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

    /// `attribute CSSOMString borderInlineEndColor`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-end-color) · [Specification](https://drafts.csswg.org/css-logical/#border-color)
    #[doc(alias = "borderInlineEndColor")]
    #[doc(alias = "border-inline-end-color")]
    pub fn border_inline_end_color(&self) -> String {
        property::get(self, "borderInlineEndColor")
    }

    /// `attribute CSSOMString borderInlineEndColor`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-end-color) · [Specification](https://drafts.csswg.org/css-logical/#border-color)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderInlineEndColor")]
    #[doc(alias = "border-inline-end-color")]
    pub fn set_border_inline_end_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderInlineEndColor", value)
    }

    /// `attribute CSSOMString borderInlineEndRadius`
    ///
    /// [Specification](https://drafts.csswg.org/css-borders-4/#propdef-border-inline-end-radius)
    #[doc(alias = "borderInlineEndRadius")]
    #[doc(alias = "border-inline-end-radius")]
    #[cfg(feature = "experimental")]
    pub fn border_inline_end_radius(&self) -> String {
        property::get(self, "borderInlineEndRadius")
    }

    /// `attribute CSSOMString borderInlineEndRadius`
    ///
    /// [Specification](https://drafts.csswg.org/css-borders-4/#propdef-border-inline-end-radius)
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

    /// `attribute CSSOMString borderInlineEndStyle`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-end-style) · [Specification](https://drafts.csswg.org/css-logical/#border-style)
    #[doc(alias = "borderInlineEndStyle")]
    #[doc(alias = "border-inline-end-style")]
    pub fn border_inline_end_style(&self) -> String {
        property::get(self, "borderInlineEndStyle")
    }

    /// `attribute CSSOMString borderInlineEndStyle`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-end-style) · [Specification](https://drafts.csswg.org/css-logical/#border-style)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderInlineEndStyle")]
    #[doc(alias = "border-inline-end-style")]
    pub fn set_border_inline_end_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderInlineEndStyle", value)
    }

    /// `attribute CSSOMString borderInlineEndWidth`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-end-width) · [Specification](https://drafts.csswg.org/css-logical/#border-width)
    #[doc(alias = "borderInlineEndWidth")]
    #[doc(alias = "border-inline-end-width")]
    pub fn border_inline_end_width(&self) -> String {
        property::get(self, "borderInlineEndWidth")
    }

    /// `attribute CSSOMString borderInlineEndWidth`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-end-width) · [Specification](https://drafts.csswg.org/css-logical/#border-width)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderInlineEndWidth")]
    #[doc(alias = "border-inline-end-width")]
    pub fn set_border_inline_end_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderInlineEndWidth", value)
    }

    /// `attribute CSSOMString borderInlineStart`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-start) · [Specification](https://drafts.csswg.org/css-logical/#border-shorthands)
    #[doc(alias = "borderInlineStart")]
    #[doc(alias = "border-inline-start")]
    pub fn border_inline_start(&self) -> String {
        property::get(self, "borderInlineStart")
    }

    /// `attribute CSSOMString borderInlineStart`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-start) · [Specification](https://drafts.csswg.org/css-logical/#border-shorthands)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderInlineStart")]
    #[doc(alias = "border-inline-start")]
    pub fn set_border_inline_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderInlineStart", value)
    }

    /// `attribute CSSOMString borderInlineStartClip`
    #[doc(alias = "borderInlineStartClip")]
    #[doc(alias = "border-inline-start-clip")]
    #[cfg(feature = "experimental")]
    pub fn border_inline_start_clip(&self) -> String {
        property::get(self, "borderInlineStartClip")
    }

    /// `attribute CSSOMString borderInlineStartClip`
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

    /// `attribute CSSOMString borderInlineStartColor`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-start-color) · [Specification](https://drafts.csswg.org/css-logical/#border-color)
    #[doc(alias = "borderInlineStartColor")]
    #[doc(alias = "border-inline-start-color")]
    pub fn border_inline_start_color(&self) -> String {
        property::get(self, "borderInlineStartColor")
    }

    /// `attribute CSSOMString borderInlineStartColor`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-start-color) · [Specification](https://drafts.csswg.org/css-logical/#border-color)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderInlineStartColor")]
    #[doc(alias = "border-inline-start-color")]
    pub fn set_border_inline_start_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderInlineStartColor", value)
    }

    /// `attribute CSSOMString borderInlineStartRadius`
    ///
    /// [Specification](https://drafts.csswg.org/css-borders-4/#propdef-border-inline-start-radius)
    #[doc(alias = "borderInlineStartRadius")]
    #[doc(alias = "border-inline-start-radius")]
    #[cfg(feature = "experimental")]
    pub fn border_inline_start_radius(&self) -> String {
        property::get(self, "borderInlineStartRadius")
    }

    /// `attribute CSSOMString borderInlineStartRadius`
    ///
    /// [Specification](https://drafts.csswg.org/css-borders-4/#propdef-border-inline-start-radius)
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

    /// `attribute CSSOMString borderInlineStartStyle`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-start-style) · [Specification](https://drafts.csswg.org/css-logical/#border-style)
    #[doc(alias = "borderInlineStartStyle")]
    #[doc(alias = "border-inline-start-style")]
    pub fn border_inline_start_style(&self) -> String {
        property::get(self, "borderInlineStartStyle")
    }

    /// `attribute CSSOMString borderInlineStartStyle`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-start-style) · [Specification](https://drafts.csswg.org/css-logical/#border-style)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderInlineStartStyle")]
    #[doc(alias = "border-inline-start-style")]
    pub fn set_border_inline_start_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderInlineStartStyle", value)
    }

    /// `attribute CSSOMString borderInlineStartWidth`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-start-width) · [Specification](https://drafts.csswg.org/css-logical/#border-width)
    #[doc(alias = "borderInlineStartWidth")]
    #[doc(alias = "border-inline-start-width")]
    pub fn border_inline_start_width(&self) -> String {
        property::get(self, "borderInlineStartWidth")
    }

    /// `attribute CSSOMString borderInlineStartWidth`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-start-width) · [Specification](https://drafts.csswg.org/css-logical/#border-width)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderInlineStartWidth")]
    #[doc(alias = "border-inline-start-width")]
    pub fn set_border_inline_start_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderInlineStartWidth", value)
    }

    /// `attribute CSSOMString borderInlineStyle`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-style) · [Specification](https://drafts.csswg.org/css-logical/#propdef-border-inline-style)
    #[doc(alias = "borderInlineStyle")]
    #[doc(alias = "border-inline-style")]
    pub fn border_inline_style(&self) -> String {
        property::get(self, "borderInlineStyle")
    }

    /// `attribute CSSOMString borderInlineStyle`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-style) · [Specification](https://drafts.csswg.org/css-logical/#propdef-border-inline-style)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderInlineStyle")]
    #[doc(alias = "border-inline-style")]
    pub fn set_border_inline_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderInlineStyle", value)
    }

    /// `attribute CSSOMString borderInlineWidth`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-width) · [Specification](https://drafts.csswg.org/css-logical/#propdef-border-inline-width)
    #[doc(alias = "borderInlineWidth")]
    #[doc(alias = "border-inline-width")]
    pub fn border_inline_width(&self) -> String {
        property::get(self, "borderInlineWidth")
    }

    /// `attribute CSSOMString borderInlineWidth`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-inline-width) · [Specification](https://drafts.csswg.org/css-logical/#propdef-border-inline-width)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderInlineWidth")]
    #[doc(alias = "border-inline-width")]
    pub fn set_border_inline_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderInlineWidth", value)
    }

    /// `attribute CSSOMString borderLeft`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-left) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-shorthands)
    #[doc(alias = "borderLeft")]
    #[doc(alias = "border-left")]
    pub fn border_left(&self) -> String {
        property::get(self, "borderLeft")
    }

    /// `attribute CSSOMString borderLeft`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-left) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-shorthands)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderLeft")]
    #[doc(alias = "border-left")]
    pub fn set_border_left(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderLeft", value)
    }

    /// `attribute CSSOMString borderLeftClip`
    #[doc(alias = "borderLeftClip")]
    #[doc(alias = "border-left-clip")]
    #[cfg(feature = "experimental")]
    pub fn border_left_clip(&self) -> String {
        property::get(self, "borderLeftClip")
    }

    /// `attribute CSSOMString borderLeftClip`
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

    /// `attribute CSSOMString borderLeftColor`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-left-color) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-color)
    #[doc(alias = "borderLeftColor")]
    #[doc(alias = "border-left-color")]
    pub fn border_left_color(&self) -> String {
        property::get(self, "borderLeftColor")
    }

    /// `attribute CSSOMString borderLeftColor`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-left-color) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-color)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderLeftColor")]
    #[doc(alias = "border-left-color")]
    pub fn set_border_left_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderLeftColor", value)
    }

    /// `attribute CSSOMString borderLeftRadius`
    ///
    /// [Specification](https://drafts.csswg.org/css-borders-4/#propdef-border-left-radius)
    #[doc(alias = "borderLeftRadius")]
    #[doc(alias = "border-left-radius")]
    #[cfg(feature = "experimental")]
    pub fn border_left_radius(&self) -> String {
        property::get(self, "borderLeftRadius")
    }

    /// `attribute CSSOMString borderLeftRadius`
    ///
    /// [Specification](https://drafts.csswg.org/css-borders-4/#propdef-border-left-radius)
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

    /// `attribute CSSOMString borderLeftStyle`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-left-style) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-style)
    #[doc(alias = "borderLeftStyle")]
    #[doc(alias = "border-left-style")]
    pub fn border_left_style(&self) -> String {
        property::get(self, "borderLeftStyle")
    }

    /// `attribute CSSOMString borderLeftStyle`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-left-style) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-style)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderLeftStyle")]
    #[doc(alias = "border-left-style")]
    pub fn set_border_left_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderLeftStyle", value)
    }

    /// `attribute CSSOMString borderLeftWidth`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-left-width) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-width)
    #[doc(alias = "borderLeftWidth")]
    #[doc(alias = "border-left-width")]
    pub fn border_left_width(&self) -> String {
        property::get(self, "borderLeftWidth")
    }

    /// `attribute CSSOMString borderLeftWidth`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-left-width) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-width)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderLeftWidth")]
    #[doc(alias = "border-left-width")]
    pub fn set_border_left_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderLeftWidth", value)
    }

    /// `attribute CSSOMString borderLimit`
    #[doc(alias = "borderLimit")]
    #[doc(alias = "border-limit")]
    #[cfg(feature = "experimental")]
    pub fn border_limit(&self) -> String {
        property::get(self, "borderLimit")
    }

    /// `attribute CSSOMString borderLimit`
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

    /// `attribute CSSOMString borderRadius`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#propdef-border-radius)
    #[doc(alias = "borderRadius")]
    #[doc(alias = "border-radius")]
    pub fn border_radius(&self) -> String {
        property::get(self, "borderRadius")
    }

    /// `attribute CSSOMString borderRadius`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#propdef-border-radius)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderRadius")]
    #[doc(alias = "border-radius")]
    pub fn set_border_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderRadius", value)
    }

    /// `attribute CSSOMString borderRight`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-right) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-shorthands)
    #[doc(alias = "borderRight")]
    #[doc(alias = "border-right")]
    pub fn border_right(&self) -> String {
        property::get(self, "borderRight")
    }

    /// `attribute CSSOMString borderRight`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-right) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-shorthands)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderRight")]
    #[doc(alias = "border-right")]
    pub fn set_border_right(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderRight", value)
    }

    /// `attribute CSSOMString borderRightClip`
    #[doc(alias = "borderRightClip")]
    #[doc(alias = "border-right-clip")]
    #[cfg(feature = "experimental")]
    pub fn border_right_clip(&self) -> String {
        property::get(self, "borderRightClip")
    }

    /// `attribute CSSOMString borderRightClip`
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

    /// `attribute CSSOMString borderRightColor`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-right-color) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-color)
    #[doc(alias = "borderRightColor")]
    #[doc(alias = "border-right-color")]
    pub fn border_right_color(&self) -> String {
        property::get(self, "borderRightColor")
    }

    /// `attribute CSSOMString borderRightColor`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-right-color) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-color)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderRightColor")]
    #[doc(alias = "border-right-color")]
    pub fn set_border_right_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderRightColor", value)
    }

    /// `attribute CSSOMString borderRightRadius`
    ///
    /// [Specification](https://drafts.csswg.org/css-borders-4/#propdef-border-right-radius)
    #[doc(alias = "borderRightRadius")]
    #[doc(alias = "border-right-radius")]
    #[cfg(feature = "experimental")]
    pub fn border_right_radius(&self) -> String {
        property::get(self, "borderRightRadius")
    }

    /// `attribute CSSOMString borderRightRadius`
    ///
    /// [Specification](https://drafts.csswg.org/css-borders-4/#propdef-border-right-radius)
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

    /// `attribute CSSOMString borderRightStyle`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-right-style) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-style)
    #[doc(alias = "borderRightStyle")]
    #[doc(alias = "border-right-style")]
    pub fn border_right_style(&self) -> String {
        property::get(self, "borderRightStyle")
    }

    /// `attribute CSSOMString borderRightStyle`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-right-style) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-style)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderRightStyle")]
    #[doc(alias = "border-right-style")]
    pub fn set_border_right_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderRightStyle", value)
    }

    /// `attribute CSSOMString borderRightWidth`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-right-width) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-width)
    #[doc(alias = "borderRightWidth")]
    #[doc(alias = "border-right-width")]
    pub fn border_right_width(&self) -> String {
        property::get(self, "borderRightWidth")
    }

    /// `attribute CSSOMString borderRightWidth`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-right-width) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-width)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderRightWidth")]
    #[doc(alias = "border-right-width")]
    pub fn set_border_right_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderRightWidth", value)
    }

    /// `attribute CSSOMString borderShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-shape) · [Specification](https://drafts.csswg.org/css-borders-4/#border-shape)
    #[doc(alias = "borderShape")]
    #[doc(alias = "border-shape")]
    #[cfg(feature = "experimental")]
    pub fn border_shape(&self) -> String {
        property::get(self, "borderShape")
    }

    /// `attribute CSSOMString borderShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-shape) · [Specification](https://drafts.csswg.org/css-borders-4/#border-shape)
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

    /// `attribute CSSOMString borderSpacing`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-spacing) · [Specification](https://drafts.csswg.org/css2/#separated-borders)
    #[doc(alias = "borderSpacing")]
    #[doc(alias = "border-spacing")]
    pub fn border_spacing(&self) -> String {
        property::get(self, "borderSpacing")
    }

    /// `attribute CSSOMString borderSpacing`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-spacing) · [Specification](https://drafts.csswg.org/css2/#separated-borders)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderSpacing")]
    #[doc(alias = "border-spacing")]
    pub fn set_border_spacing(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderSpacing", value)
    }

    /// `attribute CSSOMString borderStartEndRadius`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-start-end-radius) · [Specification](https://drafts.csswg.org/css-logical/#border-radius-properties)
    #[doc(alias = "borderStartEndRadius")]
    #[doc(alias = "border-start-end-radius")]
    pub fn border_start_end_radius(&self) -> String {
        property::get(self, "borderStartEndRadius")
    }

    /// `attribute CSSOMString borderStartEndRadius`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-start-end-radius) · [Specification](https://drafts.csswg.org/css-logical/#border-radius-properties)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderStartEndRadius")]
    #[doc(alias = "border-start-end-radius")]
    pub fn set_border_start_end_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderStartEndRadius", value)
    }

    /// `attribute CSSOMString borderStartStartRadius`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-start-start-radius) · [Specification](https://drafts.csswg.org/css-logical/#border-radius-properties)
    #[doc(alias = "borderStartStartRadius")]
    #[doc(alias = "border-start-start-radius")]
    pub fn border_start_start_radius(&self) -> String {
        property::get(self, "borderStartStartRadius")
    }

    /// `attribute CSSOMString borderStartStartRadius`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-start-start-radius) · [Specification](https://drafts.csswg.org/css-logical/#border-radius-properties)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderStartStartRadius")]
    #[doc(alias = "border-start-start-radius")]
    pub fn set_border_start_start_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderStartStartRadius", value)
    }

    /// `attribute CSSOMString borderStyle`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-style) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-style)
    #[doc(alias = "borderStyle")]
    #[doc(alias = "border-style")]
    pub fn border_style(&self) -> String {
        property::get(self, "borderStyle")
    }

    /// `attribute CSSOMString borderStyle`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-style) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-style)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderStyle")]
    #[doc(alias = "border-style")]
    pub fn set_border_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderStyle", value)
    }

    /// `attribute CSSOMString borderTop`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-top) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-shorthands)
    #[doc(alias = "borderTop")]
    #[doc(alias = "border-top")]
    pub fn border_top(&self) -> String {
        property::get(self, "borderTop")
    }

    /// `attribute CSSOMString borderTop`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-top) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-shorthands)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderTop")]
    #[doc(alias = "border-top")]
    pub fn set_border_top(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderTop", value)
    }

    /// `attribute CSSOMString borderTopClip`
    #[doc(alias = "borderTopClip")]
    #[doc(alias = "border-top-clip")]
    #[cfg(feature = "experimental")]
    pub fn border_top_clip(&self) -> String {
        property::get(self, "borderTopClip")
    }

    /// `attribute CSSOMString borderTopClip`
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

    /// `attribute CSSOMString borderTopColor`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-top-color) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-color)
    #[doc(alias = "borderTopColor")]
    #[doc(alias = "border-top-color")]
    pub fn border_top_color(&self) -> String {
        property::get(self, "borderTopColor")
    }

    /// `attribute CSSOMString borderTopColor`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-top-color) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-color)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderTopColor")]
    #[doc(alias = "border-top-color")]
    pub fn set_border_top_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderTopColor", value)
    }

    /// `attribute CSSOMString borderTopLeftRadius`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-top-left-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#propdef-border-top-left-radius)
    #[doc(alias = "borderTopLeftRadius")]
    #[doc(alias = "border-top-left-radius")]
    pub fn border_top_left_radius(&self) -> String {
        property::get(self, "borderTopLeftRadius")
    }

    /// `attribute CSSOMString borderTopLeftRadius`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-top-left-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#propdef-border-top-left-radius)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderTopLeftRadius")]
    #[doc(alias = "border-top-left-radius")]
    pub fn set_border_top_left_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderTopLeftRadius", value)
    }

    /// `attribute CSSOMString borderTopRadius`
    ///
    /// [Specification](https://drafts.csswg.org/css-borders-4/#propdef-border-top-radius)
    #[doc(alias = "borderTopRadius")]
    #[doc(alias = "border-top-radius")]
    #[cfg(feature = "experimental")]
    pub fn border_top_radius(&self) -> String {
        property::get(self, "borderTopRadius")
    }

    /// `attribute CSSOMString borderTopRadius`
    ///
    /// [Specification](https://drafts.csswg.org/css-borders-4/#propdef-border-top-radius)
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

    /// `attribute CSSOMString borderTopRightRadius`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-top-right-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#propdef-border-top-right-radius)
    #[doc(alias = "borderTopRightRadius")]
    #[doc(alias = "border-top-right-radius")]
    pub fn border_top_right_radius(&self) -> String {
        property::get(self, "borderTopRightRadius")
    }

    /// `attribute CSSOMString borderTopRightRadius`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-top-right-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#propdef-border-top-right-radius)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderTopRightRadius")]
    #[doc(alias = "border-top-right-radius")]
    pub fn set_border_top_right_radius(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderTopRightRadius", value)
    }

    /// `attribute CSSOMString borderTopStyle`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-top-style) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-style)
    #[doc(alias = "borderTopStyle")]
    #[doc(alias = "border-top-style")]
    pub fn border_top_style(&self) -> String {
        property::get(self, "borderTopStyle")
    }

    /// `attribute CSSOMString borderTopStyle`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-top-style) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-style)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderTopStyle")]
    #[doc(alias = "border-top-style")]
    pub fn set_border_top_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderTopStyle", value)
    }

    /// `attribute CSSOMString borderTopWidth`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-top-width) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-width)
    #[doc(alias = "borderTopWidth")]
    #[doc(alias = "border-top-width")]
    pub fn border_top_width(&self) -> String {
        property::get(self, "borderTopWidth")
    }

    /// `attribute CSSOMString borderTopWidth`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-top-width) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-width)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderTopWidth")]
    #[doc(alias = "border-top-width")]
    pub fn set_border_top_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderTopWidth", value)
    }

    /// `attribute CSSOMString borderWidth`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-width) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-width)
    #[doc(alias = "borderWidth")]
    #[doc(alias = "border-width")]
    pub fn border_width(&self) -> String {
        property::get(self, "borderWidth")
    }

    /// `attribute CSSOMString borderWidth`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-width) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-width)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "borderWidth")]
    #[doc(alias = "border-width")]
    pub fn set_border_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "borderWidth", value)
    }

    /// `attribute CSSOMString bottom`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/bottom) · [Specification](https://drafts.csswg.org/css-position/#insets)
    pub fn bottom(&self) -> String {
        property::get(self, "bottom")
    }

    /// `attribute CSSOMString bottom`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/bottom) · [Specification](https://drafts.csswg.org/css-position/#insets)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "bottom")]
    pub fn set_bottom(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "bottom", value)
    }

    /// `attribute CSSOMString boxDecorationBreak`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-decoration-break) · [Specification](https://drafts.csswg.org/css-break/#break-decoration)
    #[doc(alias = "boxDecorationBreak")]
    #[doc(alias = "box-decoration-break")]
    pub fn box_decoration_break(&self) -> String {
        property::get(self, "boxDecorationBreak")
    }

    /// `attribute CSSOMString boxDecorationBreak`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-decoration-break) · [Specification](https://drafts.csswg.org/css-break/#break-decoration)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "boxDecorationBreak")]
    #[doc(alias = "box-decoration-break")]
    pub fn set_box_decoration_break(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "boxDecorationBreak", value)
    }

    /// `attribute CSSOMString boxShadow`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-shadow) · [Specification](https://drafts.csswg.org/css-backgrounds/#propdef-box-shadow)
    #[doc(alias = "boxShadow")]
    #[doc(alias = "box-shadow")]
    pub fn box_shadow(&self) -> String {
        property::get(self, "boxShadow")
    }

    /// `attribute CSSOMString boxShadow`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-shadow) · [Specification](https://drafts.csswg.org/css-backgrounds/#propdef-box-shadow)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "boxShadow")]
    #[doc(alias = "box-shadow")]
    pub fn set_box_shadow(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "boxShadow", value)
    }

    /// `attribute CSSOMString boxShadowBlur`
    #[doc(alias = "boxShadowBlur")]
    #[doc(alias = "box-shadow-blur")]
    #[cfg(feature = "experimental")]
    pub fn box_shadow_blur(&self) -> String {
        property::get(self, "boxShadowBlur")
    }

    /// `attribute CSSOMString boxShadowBlur`
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

    /// `attribute CSSOMString boxShadowColor`
    #[doc(alias = "boxShadowColor")]
    #[doc(alias = "box-shadow-color")]
    #[cfg(feature = "experimental")]
    pub fn box_shadow_color(&self) -> String {
        property::get(self, "boxShadowColor")
    }

    /// `attribute CSSOMString boxShadowColor`
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

    /// `attribute CSSOMString boxShadowOffset`
    #[doc(alias = "boxShadowOffset")]
    #[doc(alias = "box-shadow-offset")]
    #[cfg(feature = "experimental")]
    pub fn box_shadow_offset(&self) -> String {
        property::get(self, "boxShadowOffset")
    }

    /// `attribute CSSOMString boxShadowOffset`
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

    /// `attribute CSSOMString boxShadowPosition`
    #[doc(alias = "boxShadowPosition")]
    #[doc(alias = "box-shadow-position")]
    #[cfg(feature = "experimental")]
    pub fn box_shadow_position(&self) -> String {
        property::get(self, "boxShadowPosition")
    }

    /// `attribute CSSOMString boxShadowPosition`
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

    /// `attribute CSSOMString boxShadowSpread`
    #[doc(alias = "boxShadowSpread")]
    #[doc(alias = "box-shadow-spread")]
    #[cfg(feature = "experimental")]
    pub fn box_shadow_spread(&self) -> String {
        property::get(self, "boxShadowSpread")
    }

    /// `attribute CSSOMString boxShadowSpread`
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

    /// `attribute CSSOMString boxSizing`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-sizing) · [Specification](https://drafts.csswg.org/css-sizing/#box-sizing)
    #[doc(alias = "boxSizing")]
    #[doc(alias = "box-sizing")]
    pub fn box_sizing(&self) -> String {
        property::get(self, "boxSizing")
    }

    /// `attribute CSSOMString boxSizing`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-sizing) · [Specification](https://drafts.csswg.org/css-sizing/#box-sizing)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "boxSizing")]
    #[doc(alias = "box-sizing")]
    pub fn set_box_sizing(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "boxSizing", value)
    }

    /// `attribute CSSOMString boxSnap`
    #[doc(alias = "boxSnap")]
    #[doc(alias = "box-snap")]
    #[cfg(feature = "experimental")]
    pub fn box_snap(&self) -> String {
        property::get(self, "boxSnap")
    }

    /// `attribute CSSOMString boxSnap`
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

    /// `attribute CSSOMString breakAfter`
    ///
    /// Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/break-after) · [Specification](https://drafts.csswg.org/css-break/#propdef-break-after)
    #[doc(alias = "breakAfter")]
    #[doc(alias = "break-after")]
    pub fn break_after(&self) -> String {
        property::get(self, "breakAfter")
    }

    /// `attribute CSSOMString breakAfter`
    ///
    /// Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/break-after) · [Specification](https://drafts.csswg.org/css-break/#propdef-break-after)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "breakAfter")]
    #[doc(alias = "break-after")]
    pub fn set_break_after(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "breakAfter", value)
    }

    /// `attribute CSSOMString breakBefore`
    ///
    /// Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/break-before) · [Specification](https://drafts.csswg.org/css-break/#break-between)
    #[doc(alias = "breakBefore")]
    #[doc(alias = "break-before")]
    pub fn break_before(&self) -> String {
        property::get(self, "breakBefore")
    }

    /// `attribute CSSOMString breakBefore`
    ///
    /// Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/break-before) · [Specification](https://drafts.csswg.org/css-break/#break-between)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "breakBefore")]
    #[doc(alias = "break-before")]
    pub fn set_break_before(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "breakBefore", value)
    }

    /// `attribute CSSOMString breakInside`
    ///
    /// Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/break-inside) · [Specification](https://drafts.csswg.org/css-break/#break-within)
    #[doc(alias = "breakInside")]
    #[doc(alias = "break-inside")]
    pub fn break_inside(&self) -> String {
        property::get(self, "breakInside")
    }

    /// `attribute CSSOMString breakInside`
    ///
    /// Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/break-inside) · [Specification](https://drafts.csswg.org/css-break/#break-within)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "breakInside")]
    #[doc(alias = "break-inside")]
    pub fn set_break_inside(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "breakInside", value)
    }

    /// `attribute CSSOMString captionSide`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/caption-side) · [Specification](https://drafts.csswg.org/css2/#propdef-caption-side)
    #[doc(alias = "captionSide")]
    #[doc(alias = "caption-side")]
    pub fn caption_side(&self) -> String {
        property::get(self, "captionSide")
    }

    /// `attribute CSSOMString captionSide`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/caption-side) · [Specification](https://drafts.csswg.org/css2/#propdef-caption-side)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "captionSide")]
    #[doc(alias = "caption-side")]
    pub fn set_caption_side(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "captionSide", value)
    }

    /// `attribute CSSOMString caret`
    #[cfg(feature = "experimental")]
    pub fn caret(&self) -> String {
        property::get(self, "caret")
    }

    /// `attribute CSSOMString caret`
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "caret")]
    #[cfg(feature = "experimental")]
    pub fn set_caret(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "caret", value)
    }

    /// `attribute CSSOMString caretAnimation`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/caret-animation) · [Specification](https://drafts.csswg.org/css-ui/#propdef-caret-animation)
    #[doc(alias = "caretAnimation")]
    #[doc(alias = "caret-animation")]
    #[cfg(feature = "experimental")]
    pub fn caret_animation(&self) -> String {
        property::get(self, "caretAnimation")
    }

    /// `attribute CSSOMString caretAnimation`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/caret-animation) · [Specification](https://drafts.csswg.org/css-ui/#propdef-caret-animation)
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

    /// `attribute CSSOMString caretColor`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/caret-color) · [Specification](https://drafts.csswg.org/css-ui/#caret-color)
    #[doc(alias = "caretColor")]
    #[doc(alias = "caret-color")]
    pub fn caret_color(&self) -> String {
        property::get(self, "caretColor")
    }

    /// `attribute CSSOMString caretColor`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/caret-color) · [Specification](https://drafts.csswg.org/css-ui/#caret-color)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "caretColor")]
    #[doc(alias = "caret-color")]
    pub fn set_caret_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "caretColor", value)
    }

    /// `attribute CSSOMString caretShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/caret-shape) · [Specification](https://drafts.csswg.org/css-ui/#propdef-caret-shape)
    #[doc(alias = "caretShape")]
    #[doc(alias = "caret-shape")]
    #[cfg(feature = "experimental")]
    pub fn caret_shape(&self) -> String {
        property::get(self, "caretShape")
    }

    /// `attribute CSSOMString caretShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/caret-shape) · [Specification](https://drafts.csswg.org/css-ui/#propdef-caret-shape)
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

    /// `attribute CSSOMString clear`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/clear) · [Specification](https://drafts.csswg.org/css2/#propdef-clear)
    pub fn clear(&self) -> String {
        property::get(self, "clear")
    }

    /// `attribute CSSOMString clear`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/clear) · [Specification](https://drafts.csswg.org/css2/#propdef-clear)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "clear")]
    pub fn set_clear(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "clear", value)
    }

    /// `attribute CSSOMString clip`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/clip) · [Specification](https://drafts.csswg.org/css-masking/#propdef-clip)
    #[deprecated = "The CSS Masking specification deprecated the clip property. Instead: clip-path."]
    pub fn clip(&self) -> String {
        property::get(self, "clip")
    }

    /// `attribute CSSOMString clip`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/clip) · [Specification](https://drafts.csswg.org/css-masking/#propdef-clip)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "clip")]
    #[deprecated = "The CSS Masking specification deprecated the clip property. Instead: clip-path."]
    pub fn set_clip(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "clip", value)
    }

    /// `attribute CSSOMString clipPath`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/clip-path) · [Specification](https://drafts.csswg.org/css-masking/#propdef-clip-path)
    #[doc(alias = "clipPath")]
    #[doc(alias = "clip-path")]
    pub fn clip_path(&self) -> String {
        property::get(self, "clipPath")
    }

    /// `attribute CSSOMString clipPath`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/clip-path) · [Specification](https://drafts.csswg.org/css-masking/#propdef-clip-path)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "clipPath")]
    #[doc(alias = "clip-path")]
    pub fn set_clip_path(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "clipPath", value)
    }

    /// `attribute CSSOMString clipRule`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/clip-rule) · [Specification](https://drafts.csswg.org/css-masking/#the-clip-rule)
    #[doc(alias = "clipRule")]
    #[doc(alias = "clip-rule")]
    pub fn clip_rule(&self) -> String {
        property::get(self, "clipRule")
    }

    /// `attribute CSSOMString clipRule`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/clip-rule) · [Specification](https://drafts.csswg.org/css-masking/#the-clip-rule)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "clipRule")]
    #[doc(alias = "clip-rule")]
    pub fn set_clip_rule(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "clipRule", value)
    }

    /// `attribute CSSOMString color`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/color) · [Specification](https://drafts.csswg.org/css-color/#the-color-property)
    pub fn color(&self) -> String {
        property::get(self, "color")
    }

    /// `attribute CSSOMString color`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/color) · [Specification](https://drafts.csswg.org/css-color/#the-color-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "color")]
    pub fn set_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "color", value)
    }

    /// `attribute CSSOMString colorAdjust`
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/css-color-adjust-1/#color-adjust)
    #[doc(alias = "colorAdjust")]
    #[doc(alias = "color-adjust")]
    #[deprecated = "The CSS Color Adjustment specification described the color-adjust as deprecated, to prevent authors from accidentally resetting color adjustments in unexpected contexts. Instead: print-color-adjust."]
    pub fn color_adjust(&self) -> String {
        property::get(self, "colorAdjust")
    }

    /// `attribute CSSOMString colorAdjust`
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/css-color-adjust-1/#color-adjust)
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

    /// `attribute CSSOMString colorInterpolation`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/color-interpolation) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#ColorInterpolationProperty)
    #[doc(alias = "colorInterpolation")]
    #[doc(alias = "color-interpolation")]
    pub fn color_interpolation(&self) -> String {
        property::get(self, "colorInterpolation")
    }

    /// `attribute CSSOMString colorInterpolation`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/color-interpolation) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#ColorInterpolationProperty)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "colorInterpolation")]
    #[doc(alias = "color-interpolation")]
    pub fn set_color_interpolation(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "colorInterpolation", value)
    }

    /// `attribute CSSOMString colorInterpolationFilters`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/color-interpolation-filters) · [Specification](https://drafts.csswg.org/filter-effects/#ColorInterpolationFiltersProperty)
    #[doc(alias = "colorInterpolationFilters")]
    #[doc(alias = "color-interpolation-filters")]
    pub fn color_interpolation_filters(&self) -> String {
        property::get(self, "colorInterpolationFilters")
    }

    /// `attribute CSSOMString colorInterpolationFilters`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/color-interpolation-filters) · [Specification](https://drafts.csswg.org/filter-effects/#ColorInterpolationFiltersProperty)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "colorInterpolationFilters")]
    #[doc(alias = "color-interpolation-filters")]
    pub fn set_color_interpolation_filters(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "colorInterpolationFilters", value)
    }

    /// `attribute CSSOMString colorScheme`
    ///
    /// Baseline: widely available since 2022-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/color-scheme) · [Specification](https://drafts.csswg.org/css-color-adjust/#color-scheme-prop)
    #[doc(alias = "colorScheme")]
    #[doc(alias = "color-scheme")]
    pub fn color_scheme(&self) -> String {
        property::get(self, "colorScheme")
    }

    /// `attribute CSSOMString colorScheme`
    ///
    /// Baseline: widely available since 2022-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/color-scheme) · [Specification](https://drafts.csswg.org/css-color-adjust/#color-scheme-prop)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "colorScheme")]
    #[doc(alias = "color-scheme")]
    pub fn set_color_scheme(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "colorScheme", value)
    }

    /// `attribute CSSOMString columnCount`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-count) · [Specification](https://drafts.csswg.org/css-multicol/#cc)
    #[doc(alias = "columnCount")]
    #[doc(alias = "column-count")]
    pub fn column_count(&self) -> String {
        property::get(self, "columnCount")
    }

    /// `attribute CSSOMString columnCount`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-count) · [Specification](https://drafts.csswg.org/css-multicol/#cc)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnCount")]
    #[doc(alias = "column-count")]
    pub fn set_column_count(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnCount", value)
    }

    /// `attribute CSSOMString columnFill`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-fill) · [Specification](https://drafts.csswg.org/css-multicol/#cf)
    #[doc(alias = "columnFill")]
    #[doc(alias = "column-fill")]
    pub fn column_fill(&self) -> String {
        property::get(self, "columnFill")
    }

    /// `attribute CSSOMString columnFill`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-fill) · [Specification](https://drafts.csswg.org/css-multicol/#cf)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnFill")]
    #[doc(alias = "column-fill")]
    pub fn set_column_fill(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnFill", value)
    }

    /// `attribute CSSOMString columnGap`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-gap) · [Specification](https://drafts.csswg.org/css-gaps-1/#column-row-gap)
    #[doc(alias = "columnGap")]
    #[doc(alias = "column-gap")]
    pub fn column_gap(&self) -> String {
        property::get(self, "columnGap")
    }

    /// `attribute CSSOMString columnGap`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-gap) · [Specification](https://drafts.csswg.org/css-gaps-1/#column-row-gap)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnGap")]
    #[doc(alias = "column-gap")]
    pub fn set_column_gap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnGap", value)
    }

    /// `attribute CSSOMString columnHeight`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-height) · [Specification](https://drafts.csswg.org/css-multicol-2/#propdef-column-height)
    #[doc(alias = "columnHeight")]
    #[doc(alias = "column-height")]
    #[cfg(feature = "experimental")]
    pub fn column_height(&self) -> String {
        property::get(self, "columnHeight")
    }

    /// `attribute CSSOMString columnHeight`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-height) · [Specification](https://drafts.csswg.org/css-multicol-2/#propdef-column-height)
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

    /// `attribute CSSOMString columnRule`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule) · [Specification](https://drafts.csswg.org/css-multicol/#column-rule)
    #[doc(alias = "columnRule")]
    #[doc(alias = "column-rule")]
    pub fn column_rule(&self) -> String {
        property::get(self, "columnRule")
    }

    /// `attribute CSSOMString columnRule`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule) · [Specification](https://drafts.csswg.org/css-multicol/#column-rule)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnRule")]
    #[doc(alias = "column-rule")]
    pub fn set_column_rule(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnRule", value)
    }

    /// `attribute CSSOMString columnRuleBreak`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-break) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-break)
    #[doc(alias = "columnRuleBreak")]
    #[doc(alias = "column-rule-break")]
    #[cfg(feature = "experimental")]
    pub fn column_rule_break(&self) -> String {
        property::get(self, "columnRuleBreak")
    }

    /// `attribute CSSOMString columnRuleBreak`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-break) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-break)
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

    /// `attribute CSSOMString columnRuleColor`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-color) · [Specification](https://drafts.csswg.org/css-multicol/#propdef-column-rule-color)
    #[doc(alias = "columnRuleColor")]
    #[doc(alias = "column-rule-color")]
    pub fn column_rule_color(&self) -> String {
        property::get(self, "columnRuleColor")
    }

    /// `attribute CSSOMString columnRuleColor`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-color) · [Specification](https://drafts.csswg.org/css-multicol/#propdef-column-rule-color)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnRuleColor")]
    #[doc(alias = "column-rule-color")]
    pub fn set_column_rule_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnRuleColor", value)
    }

    /// `attribute CSSOMString columnRuleInset`
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset)
    #[doc(alias = "columnRuleInset")]
    #[doc(alias = "column-rule-inset")]
    #[cfg(feature = "experimental")]
    pub fn column_rule_inset(&self) -> String {
        property::get(self, "columnRuleInset")
    }

    /// `attribute CSSOMString columnRuleInset`
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset)
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

    /// `attribute CSSOMString columnRuleInsetCap`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-inset-cap) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset-cap)
    #[doc(alias = "columnRuleInsetCap")]
    #[doc(alias = "column-rule-inset-cap")]
    #[cfg(feature = "experimental")]
    pub fn column_rule_inset_cap(&self) -> String {
        property::get(self, "columnRuleInsetCap")
    }

    /// `attribute CSSOMString columnRuleInsetCap`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-inset-cap) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset-cap)
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

    /// `attribute CSSOMString columnRuleInsetCapEnd`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-inset-cap-end) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset-cap-end)
    #[doc(alias = "columnRuleInsetCapEnd")]
    #[doc(alias = "column-rule-inset-cap-end")]
    #[cfg(feature = "experimental")]
    pub fn column_rule_inset_cap_end(&self) -> String {
        property::get(self, "columnRuleInsetCapEnd")
    }

    /// `attribute CSSOMString columnRuleInsetCapEnd`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-inset-cap-end) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset-cap-end)
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

    /// `attribute CSSOMString columnRuleInsetCapStart`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-inset-cap-start) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset-cap-start)
    #[doc(alias = "columnRuleInsetCapStart")]
    #[doc(alias = "column-rule-inset-cap-start")]
    #[cfg(feature = "experimental")]
    pub fn column_rule_inset_cap_start(&self) -> String {
        property::get(self, "columnRuleInsetCapStart")
    }

    /// `attribute CSSOMString columnRuleInsetCapStart`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-inset-cap-start) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset-cap-start)
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

    /// `attribute CSSOMString columnRuleInsetEnd`
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset-end)
    #[doc(alias = "columnRuleInsetEnd")]
    #[doc(alias = "column-rule-inset-end")]
    #[cfg(feature = "experimental")]
    pub fn column_rule_inset_end(&self) -> String {
        property::get(self, "columnRuleInsetEnd")
    }

    /// `attribute CSSOMString columnRuleInsetEnd`
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset-end)
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

    /// `attribute CSSOMString columnRuleInsetJunction`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-inset-junction) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset-junction)
    #[doc(alias = "columnRuleInsetJunction")]
    #[doc(alias = "column-rule-inset-junction")]
    #[cfg(feature = "experimental")]
    pub fn column_rule_inset_junction(&self) -> String {
        property::get(self, "columnRuleInsetJunction")
    }

    /// `attribute CSSOMString columnRuleInsetJunction`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-inset-junction) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset-junction)
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

    /// `attribute CSSOMString columnRuleInsetJunctionEnd`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-inset-junction-end) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset-junction-end)
    #[doc(alias = "columnRuleInsetJunctionEnd")]
    #[doc(alias = "column-rule-inset-junction-end")]
    #[cfg(feature = "experimental")]
    pub fn column_rule_inset_junction_end(&self) -> String {
        property::get(self, "columnRuleInsetJunctionEnd")
    }

    /// `attribute CSSOMString columnRuleInsetJunctionEnd`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-inset-junction-end) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset-junction-end)
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

    /// `attribute CSSOMString columnRuleInsetJunctionStart`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-inset-junction-start) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset-junction-start)
    #[doc(alias = "columnRuleInsetJunctionStart")]
    #[doc(alias = "column-rule-inset-junction-start")]
    #[cfg(feature = "experimental")]
    pub fn column_rule_inset_junction_start(&self) -> String {
        property::get(self, "columnRuleInsetJunctionStart")
    }

    /// `attribute CSSOMString columnRuleInsetJunctionStart`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-inset-junction-start) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset-junction-start)
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

    /// `attribute CSSOMString columnRuleInsetStart`
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset-start)
    #[doc(alias = "columnRuleInsetStart")]
    #[doc(alias = "column-rule-inset-start")]
    #[cfg(feature = "experimental")]
    pub fn column_rule_inset_start(&self) -> String {
        property::get(self, "columnRuleInsetStart")
    }

    /// `attribute CSSOMString columnRuleInsetStart`
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset-start)
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

    /// `attribute CSSOMString columnRuleStyle`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-style) · [Specification](https://drafts.csswg.org/css-multicol/#crs)
    #[doc(alias = "columnRuleStyle")]
    #[doc(alias = "column-rule-style")]
    pub fn column_rule_style(&self) -> String {
        property::get(self, "columnRuleStyle")
    }

    /// `attribute CSSOMString columnRuleStyle`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-style) · [Specification](https://drafts.csswg.org/css-multicol/#crs)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnRuleStyle")]
    #[doc(alias = "column-rule-style")]
    pub fn set_column_rule_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnRuleStyle", value)
    }

    /// `attribute CSSOMString columnRuleVisibilityItems`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-visibility-items) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-visibility-items)
    #[doc(alias = "columnRuleVisibilityItems")]
    #[doc(alias = "column-rule-visibility-items")]
    #[cfg(feature = "experimental")]
    pub fn column_rule_visibility_items(&self) -> String {
        property::get(self, "columnRuleVisibilityItems")
    }

    /// `attribute CSSOMString columnRuleVisibilityItems`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-visibility-items) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-visibility-items)
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

    /// `attribute CSSOMString columnRuleWidth`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-width) · [Specification](https://drafts.csswg.org/css-multicol/#crw)
    #[doc(alias = "columnRuleWidth")]
    #[doc(alias = "column-rule-width")]
    pub fn column_rule_width(&self) -> String {
        property::get(self, "columnRuleWidth")
    }

    /// `attribute CSSOMString columnRuleWidth`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-width) · [Specification](https://drafts.csswg.org/css-multicol/#crw)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnRuleWidth")]
    #[doc(alias = "column-rule-width")]
    pub fn set_column_rule_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnRuleWidth", value)
    }

    /// `attribute CSSOMString columnSpan`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-span) · [Specification](https://drafts.csswg.org/css-multicol/#column-span)
    #[doc(alias = "columnSpan")]
    #[doc(alias = "column-span")]
    pub fn column_span(&self) -> String {
        property::get(self, "columnSpan")
    }

    /// `attribute CSSOMString columnSpan`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-span) · [Specification](https://drafts.csswg.org/css-multicol/#column-span)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnSpan")]
    #[doc(alias = "column-span")]
    pub fn set_column_span(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnSpan", value)
    }

    /// `attribute CSSOMString columnWidth`
    ///
    /// Baseline: widely available since 2016-11. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-width) · [Specification](https://drafts.csswg.org/css-multicol-2/#propdef-column-width)
    #[doc(alias = "columnWidth")]
    #[doc(alias = "column-width")]
    pub fn column_width(&self) -> String {
        property::get(self, "columnWidth")
    }

    /// `attribute CSSOMString columnWidth`
    ///
    /// Baseline: widely available since 2016-11. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-width) · [Specification](https://drafts.csswg.org/css-multicol-2/#propdef-column-width)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columnWidth")]
    #[doc(alias = "column-width")]
    pub fn set_column_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columnWidth", value)
    }

    /// `attribute CSSOMString columnWrap`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-wrap) · [Specification](https://drafts.csswg.org/css-multicol-2/#propdef-column-wrap)
    #[doc(alias = "columnWrap")]
    #[doc(alias = "column-wrap")]
    #[cfg(feature = "experimental")]
    pub fn column_wrap(&self) -> String {
        property::get(self, "columnWrap")
    }

    /// `attribute CSSOMString columnWrap`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-wrap) · [Specification](https://drafts.csswg.org/css-multicol-2/#propdef-column-wrap)
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

    /// `attribute CSSOMString columns`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/columns) · [Specification](https://drafts.csswg.org/css-multicol-2/#propdef-columns)
    pub fn columns(&self) -> String {
        property::get(self, "columns")
    }

    /// `attribute CSSOMString columns`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/columns) · [Specification](https://drafts.csswg.org/css-multicol-2/#propdef-columns)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "columns")]
    pub fn set_columns(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "columns", value)
    }

    /// `attribute CSSOMString contain`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/contain) · [Specification](https://drafts.csswg.org/css-contain/#contain-property)
    pub fn contain(&self) -> String {
        property::get(self, "contain")
    }

    /// `attribute CSSOMString contain`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/contain) · [Specification](https://drafts.csswg.org/css-contain/#contain-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "contain")]
    pub fn set_contain(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "contain", value)
    }

    /// `attribute CSSOMString containIntrinsicBlockSize`
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/contain-intrinsic-block-size) · [Specification](https://drafts.csswg.org/css-sizing-4/#propdef-contain-intrinsic-block-size)
    #[doc(alias = "containIntrinsicBlockSize")]
    #[doc(alias = "contain-intrinsic-block-size")]
    pub fn contain_intrinsic_block_size(&self) -> String {
        property::get(self, "containIntrinsicBlockSize")
    }

    /// `attribute CSSOMString containIntrinsicBlockSize`
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/contain-intrinsic-block-size) · [Specification](https://drafts.csswg.org/css-sizing-4/#propdef-contain-intrinsic-block-size)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "containIntrinsicBlockSize")]
    #[doc(alias = "contain-intrinsic-block-size")]
    pub fn set_contain_intrinsic_block_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "containIntrinsicBlockSize", value)
    }

    /// `attribute CSSOMString containIntrinsicHeight`
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/contain-intrinsic-height) · [Specification](https://drafts.csswg.org/css-sizing-4/#propdef-contain-intrinsic-height)
    #[doc(alias = "containIntrinsicHeight")]
    #[doc(alias = "contain-intrinsic-height")]
    pub fn contain_intrinsic_height(&self) -> String {
        property::get(self, "containIntrinsicHeight")
    }

    /// `attribute CSSOMString containIntrinsicHeight`
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/contain-intrinsic-height) · [Specification](https://drafts.csswg.org/css-sizing-4/#propdef-contain-intrinsic-height)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "containIntrinsicHeight")]
    #[doc(alias = "contain-intrinsic-height")]
    pub fn set_contain_intrinsic_height(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "containIntrinsicHeight", value)
    }

    /// `attribute CSSOMString containIntrinsicInlineSize`
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/contain-intrinsic-inline-size) · [Specification](https://drafts.csswg.org/css-sizing-4/#propdef-contain-intrinsic-inline-size)
    #[doc(alias = "containIntrinsicInlineSize")]
    #[doc(alias = "contain-intrinsic-inline-size")]
    pub fn contain_intrinsic_inline_size(&self) -> String {
        property::get(self, "containIntrinsicInlineSize")
    }

    /// `attribute CSSOMString containIntrinsicInlineSize`
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/contain-intrinsic-inline-size) · [Specification](https://drafts.csswg.org/css-sizing-4/#propdef-contain-intrinsic-inline-size)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "containIntrinsicInlineSize")]
    #[doc(alias = "contain-intrinsic-inline-size")]
    pub fn set_contain_intrinsic_inline_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "containIntrinsicInlineSize", value)
    }

    /// `attribute CSSOMString containIntrinsicSize`
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/contain-intrinsic-size) · [Specification](https://drafts.csswg.org/css-sizing-4/#propdef-contain-intrinsic-size)
    #[doc(alias = "containIntrinsicSize")]
    #[doc(alias = "contain-intrinsic-size")]
    pub fn contain_intrinsic_size(&self) -> String {
        property::get(self, "containIntrinsicSize")
    }

    /// `attribute CSSOMString containIntrinsicSize`
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/contain-intrinsic-size) · [Specification](https://drafts.csswg.org/css-sizing-4/#propdef-contain-intrinsic-size)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "containIntrinsicSize")]
    #[doc(alias = "contain-intrinsic-size")]
    pub fn set_contain_intrinsic_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "containIntrinsicSize", value)
    }

    /// `attribute CSSOMString containIntrinsicWidth`
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/contain-intrinsic-width) · [Specification](https://drafts.csswg.org/css-sizing-4/#propdef-contain-intrinsic-width)
    #[doc(alias = "containIntrinsicWidth")]
    #[doc(alias = "contain-intrinsic-width")]
    pub fn contain_intrinsic_width(&self) -> String {
        property::get(self, "containIntrinsicWidth")
    }

    /// `attribute CSSOMString containIntrinsicWidth`
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/contain-intrinsic-width) · [Specification](https://drafts.csswg.org/css-sizing-4/#propdef-contain-intrinsic-width)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "containIntrinsicWidth")]
    #[doc(alias = "contain-intrinsic-width")]
    pub fn set_contain_intrinsic_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "containIntrinsicWidth", value)
    }

    /// `attribute CSSOMString container`
    ///
    /// Baseline: widely available since 2023-02. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/container) · [Specification](https://drafts.csswg.org/css-conditional-5/#container-shorthand)
    pub fn container(&self) -> String {
        property::get(self, "container")
    }

    /// `attribute CSSOMString container`
    ///
    /// Baseline: widely available since 2023-02. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/container) · [Specification](https://drafts.csswg.org/css-conditional-5/#container-shorthand)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "container")]
    pub fn set_container(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "container", value)
    }

    /// `attribute CSSOMString containerName`
    ///
    /// Baseline: widely available since 2023-02. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/container-name) · [Specification](https://drafts.csswg.org/css-conditional-5/#container-name)
    #[doc(alias = "containerName")]
    #[doc(alias = "container-name")]
    pub fn container_name(&self) -> String {
        property::get(self, "containerName")
    }

    /// `attribute CSSOMString containerName`
    ///
    /// Baseline: widely available since 2023-02. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/container-name) · [Specification](https://drafts.csswg.org/css-conditional-5/#container-name)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "containerName")]
    #[doc(alias = "container-name")]
    pub fn set_container_name(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "containerName", value)
    }

    /// `attribute CSSOMString containerType`
    ///
    /// Baseline: widely available since 2023-02. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/container-type) · [Specification](https://drafts.csswg.org/css-conditional-5/#container-type)
    #[doc(alias = "containerType")]
    #[doc(alias = "container-type")]
    pub fn container_type(&self) -> String {
        property::get(self, "containerType")
    }

    /// `attribute CSSOMString containerType`
    ///
    /// Baseline: widely available since 2023-02. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/container-type) · [Specification](https://drafts.csswg.org/css-conditional-5/#container-type)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "containerType")]
    #[doc(alias = "container-type")]
    pub fn set_container_type(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "containerType", value)
    }

    /// `attribute CSSOMString content`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/content) · [Specification](https://drafts.csswg.org/css-content/#propdef-content)
    pub fn content(&self) -> String {
        property::get(self, "content")
    }

    /// `attribute CSSOMString content`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/content) · [Specification](https://drafts.csswg.org/css-content/#propdef-content)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "content")]
    pub fn set_content(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "content", value)
    }

    /// `attribute CSSOMString contentVisibility`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/content-visibility) · [Specification](https://drafts.csswg.org/css-contain/#content-visibility)
    #[doc(alias = "contentVisibility")]
    #[doc(alias = "content-visibility")]
    pub fn content_visibility(&self) -> String {
        property::get(self, "contentVisibility")
    }

    /// `attribute CSSOMString contentVisibility`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/content-visibility) · [Specification](https://drafts.csswg.org/css-contain/#content-visibility)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "contentVisibility")]
    #[doc(alias = "content-visibility")]
    pub fn set_content_visibility(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "contentVisibility", value)
    }

    /// `attribute CSSOMString continue`
    ///
    /// [Specification](https://drafts.csswg.org/css-overflow-4/#propdef-continue)
    #[doc(alias = "continue")]
    #[cfg(feature = "experimental")]
    pub fn continue_(&self) -> String {
        property::get(self, "continue")
    }

    /// `attribute CSSOMString continue`
    ///
    /// [Specification](https://drafts.csswg.org/css-overflow-4/#propdef-continue)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "continue")]
    #[cfg(feature = "experimental")]
    pub fn set_continue(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "continue", value)
    }

    /// `attribute CSSOMString copyInto`
    #[doc(alias = "copyInto")]
    #[doc(alias = "copy-into")]
    #[cfg(feature = "experimental")]
    pub fn copy_into(&self) -> String {
        property::get(self, "copyInto")
    }

    /// `attribute CSSOMString copyInto`
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

    /// `attribute CSSOMString corner`
    #[cfg(feature = "experimental")]
    pub fn corner(&self) -> String {
        property::get(self, "corner")
    }

    /// `attribute CSSOMString corner`
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "corner")]
    #[cfg(feature = "experimental")]
    pub fn set_corner(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "corner", value)
    }

    /// `attribute CSSOMString cornerBlockEnd`
    #[doc(alias = "cornerBlockEnd")]
    #[doc(alias = "corner-block-end")]
    #[cfg(feature = "experimental")]
    pub fn corner_block_end(&self) -> String {
        property::get(self, "cornerBlockEnd")
    }

    /// `attribute CSSOMString cornerBlockEnd`
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

    /// `attribute CSSOMString cornerBlockEndShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-block-end-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-block-end-shape)
    #[doc(alias = "cornerBlockEndShape")]
    #[doc(alias = "corner-block-end-shape")]
    pub fn corner_block_end_shape(&self) -> String {
        property::get(self, "cornerBlockEndShape")
    }

    /// `attribute CSSOMString cornerBlockEndShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-block-end-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-block-end-shape)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerBlockEndShape")]
    #[doc(alias = "corner-block-end-shape")]
    pub fn set_corner_block_end_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerBlockEndShape", value)
    }

    /// `attribute CSSOMString cornerBlockStart`
    #[doc(alias = "cornerBlockStart")]
    #[doc(alias = "corner-block-start")]
    #[cfg(feature = "experimental")]
    pub fn corner_block_start(&self) -> String {
        property::get(self, "cornerBlockStart")
    }

    /// `attribute CSSOMString cornerBlockStart`
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

    /// `attribute CSSOMString cornerBlockStartShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-block-start-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-block-start-shape)
    #[doc(alias = "cornerBlockStartShape")]
    #[doc(alias = "corner-block-start-shape")]
    pub fn corner_block_start_shape(&self) -> String {
        property::get(self, "cornerBlockStartShape")
    }

    /// `attribute CSSOMString cornerBlockStartShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-block-start-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-block-start-shape)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerBlockStartShape")]
    #[doc(alias = "corner-block-start-shape")]
    pub fn set_corner_block_start_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerBlockStartShape", value)
    }

    /// `attribute CSSOMString cornerBottom`
    #[doc(alias = "cornerBottom")]
    #[doc(alias = "corner-bottom")]
    #[cfg(feature = "experimental")]
    pub fn corner_bottom(&self) -> String {
        property::get(self, "cornerBottom")
    }

    /// `attribute CSSOMString cornerBottom`
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

    /// `attribute CSSOMString cornerBottomLeft`
    #[doc(alias = "cornerBottomLeft")]
    #[doc(alias = "corner-bottom-left")]
    #[cfg(feature = "experimental")]
    pub fn corner_bottom_left(&self) -> String {
        property::get(self, "cornerBottomLeft")
    }

    /// `attribute CSSOMString cornerBottomLeft`
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

    /// `attribute CSSOMString cornerBottomLeftShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-bottom-left-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-bottom-left-shape)
    #[doc(alias = "cornerBottomLeftShape")]
    #[doc(alias = "corner-bottom-left-shape")]
    pub fn corner_bottom_left_shape(&self) -> String {
        property::get(self, "cornerBottomLeftShape")
    }

    /// `attribute CSSOMString cornerBottomLeftShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-bottom-left-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-bottom-left-shape)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerBottomLeftShape")]
    #[doc(alias = "corner-bottom-left-shape")]
    pub fn set_corner_bottom_left_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerBottomLeftShape", value)
    }

    /// `attribute CSSOMString cornerBottomRight`
    #[doc(alias = "cornerBottomRight")]
    #[doc(alias = "corner-bottom-right")]
    #[cfg(feature = "experimental")]
    pub fn corner_bottom_right(&self) -> String {
        property::get(self, "cornerBottomRight")
    }

    /// `attribute CSSOMString cornerBottomRight`
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

    /// `attribute CSSOMString cornerBottomRightShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-bottom-right-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-bottom-right-shape)
    #[doc(alias = "cornerBottomRightShape")]
    #[doc(alias = "corner-bottom-right-shape")]
    pub fn corner_bottom_right_shape(&self) -> String {
        property::get(self, "cornerBottomRightShape")
    }

    /// `attribute CSSOMString cornerBottomRightShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-bottom-right-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-bottom-right-shape)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerBottomRightShape")]
    #[doc(alias = "corner-bottom-right-shape")]
    pub fn set_corner_bottom_right_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerBottomRightShape", value)
    }

    /// `attribute CSSOMString cornerBottomShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-bottom-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-bottom-shape)
    #[doc(alias = "cornerBottomShape")]
    #[doc(alias = "corner-bottom-shape")]
    pub fn corner_bottom_shape(&self) -> String {
        property::get(self, "cornerBottomShape")
    }

    /// `attribute CSSOMString cornerBottomShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-bottom-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-bottom-shape)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerBottomShape")]
    #[doc(alias = "corner-bottom-shape")]
    pub fn set_corner_bottom_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerBottomShape", value)
    }

    /// `attribute CSSOMString cornerEndEnd`
    #[doc(alias = "cornerEndEnd")]
    #[doc(alias = "corner-end-end")]
    #[cfg(feature = "experimental")]
    pub fn corner_end_end(&self) -> String {
        property::get(self, "cornerEndEnd")
    }

    /// `attribute CSSOMString cornerEndEnd`
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

    /// `attribute CSSOMString cornerEndEndShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-end-end-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-end-end-shape)
    #[doc(alias = "cornerEndEndShape")]
    #[doc(alias = "corner-end-end-shape")]
    pub fn corner_end_end_shape(&self) -> String {
        property::get(self, "cornerEndEndShape")
    }

    /// `attribute CSSOMString cornerEndEndShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-end-end-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-end-end-shape)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerEndEndShape")]
    #[doc(alias = "corner-end-end-shape")]
    pub fn set_corner_end_end_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerEndEndShape", value)
    }

    /// `attribute CSSOMString cornerEndStart`
    #[doc(alias = "cornerEndStart")]
    #[doc(alias = "corner-end-start")]
    #[cfg(feature = "experimental")]
    pub fn corner_end_start(&self) -> String {
        property::get(self, "cornerEndStart")
    }

    /// `attribute CSSOMString cornerEndStart`
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

    /// `attribute CSSOMString cornerEndStartShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-end-start-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-end-start-shape)
    #[doc(alias = "cornerEndStartShape")]
    #[doc(alias = "corner-end-start-shape")]
    pub fn corner_end_start_shape(&self) -> String {
        property::get(self, "cornerEndStartShape")
    }

    /// `attribute CSSOMString cornerEndStartShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-end-start-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-end-start-shape)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerEndStartShape")]
    #[doc(alias = "corner-end-start-shape")]
    pub fn set_corner_end_start_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerEndStartShape", value)
    }

    /// `attribute CSSOMString cornerInlineEnd`
    #[doc(alias = "cornerInlineEnd")]
    #[doc(alias = "corner-inline-end")]
    #[cfg(feature = "experimental")]
    pub fn corner_inline_end(&self) -> String {
        property::get(self, "cornerInlineEnd")
    }

    /// `attribute CSSOMString cornerInlineEnd`
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

    /// `attribute CSSOMString cornerInlineEndShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-inline-end-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-inline-end-shape)
    #[doc(alias = "cornerInlineEndShape")]
    #[doc(alias = "corner-inline-end-shape")]
    pub fn corner_inline_end_shape(&self) -> String {
        property::get(self, "cornerInlineEndShape")
    }

    /// `attribute CSSOMString cornerInlineEndShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-inline-end-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-inline-end-shape)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerInlineEndShape")]
    #[doc(alias = "corner-inline-end-shape")]
    pub fn set_corner_inline_end_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerInlineEndShape", value)
    }

    /// `attribute CSSOMString cornerInlineStart`
    #[doc(alias = "cornerInlineStart")]
    #[doc(alias = "corner-inline-start")]
    #[cfg(feature = "experimental")]
    pub fn corner_inline_start(&self) -> String {
        property::get(self, "cornerInlineStart")
    }

    /// `attribute CSSOMString cornerInlineStart`
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

    /// `attribute CSSOMString cornerInlineStartShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-inline-start-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-inline-start-shape)
    #[doc(alias = "cornerInlineStartShape")]
    #[doc(alias = "corner-inline-start-shape")]
    pub fn corner_inline_start_shape(&self) -> String {
        property::get(self, "cornerInlineStartShape")
    }

    /// `attribute CSSOMString cornerInlineStartShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-inline-start-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-inline-start-shape)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerInlineStartShape")]
    #[doc(alias = "corner-inline-start-shape")]
    pub fn set_corner_inline_start_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerInlineStartShape", value)
    }

    /// `attribute CSSOMString cornerLeft`
    #[doc(alias = "cornerLeft")]
    #[doc(alias = "corner-left")]
    #[cfg(feature = "experimental")]
    pub fn corner_left(&self) -> String {
        property::get(self, "cornerLeft")
    }

    /// `attribute CSSOMString cornerLeft`
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

    /// `attribute CSSOMString cornerLeftShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-left-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-left-shape)
    #[doc(alias = "cornerLeftShape")]
    #[doc(alias = "corner-left-shape")]
    pub fn corner_left_shape(&self) -> String {
        property::get(self, "cornerLeftShape")
    }

    /// `attribute CSSOMString cornerLeftShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-left-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-left-shape)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerLeftShape")]
    #[doc(alias = "corner-left-shape")]
    pub fn set_corner_left_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerLeftShape", value)
    }

    /// `attribute CSSOMString cornerRight`
    #[doc(alias = "cornerRight")]
    #[doc(alias = "corner-right")]
    #[cfg(feature = "experimental")]
    pub fn corner_right(&self) -> String {
        property::get(self, "cornerRight")
    }

    /// `attribute CSSOMString cornerRight`
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

    /// `attribute CSSOMString cornerRightShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-right-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-right-shape)
    #[doc(alias = "cornerRightShape")]
    #[doc(alias = "corner-right-shape")]
    pub fn corner_right_shape(&self) -> String {
        property::get(self, "cornerRightShape")
    }

    /// `attribute CSSOMString cornerRightShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-right-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-right-shape)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerRightShape")]
    #[doc(alias = "corner-right-shape")]
    pub fn set_corner_right_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerRightShape", value)
    }

    /// `attribute CSSOMString cornerShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-shape)
    #[doc(alias = "cornerShape")]
    #[doc(alias = "corner-shape")]
    pub fn corner_shape(&self) -> String {
        property::get(self, "cornerShape")
    }

    /// `attribute CSSOMString cornerShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-shape)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerShape")]
    #[doc(alias = "corner-shape")]
    pub fn set_corner_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerShape", value)
    }

    /// `attribute CSSOMString cornerStartEnd`
    #[doc(alias = "cornerStartEnd")]
    #[doc(alias = "corner-start-end")]
    #[cfg(feature = "experimental")]
    pub fn corner_start_end(&self) -> String {
        property::get(self, "cornerStartEnd")
    }

    /// `attribute CSSOMString cornerStartEnd`
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

    /// `attribute CSSOMString cornerStartEndShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-start-end-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-start-end-shape)
    #[doc(alias = "cornerStartEndShape")]
    #[doc(alias = "corner-start-end-shape")]
    pub fn corner_start_end_shape(&self) -> String {
        property::get(self, "cornerStartEndShape")
    }

    /// `attribute CSSOMString cornerStartEndShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-start-end-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-start-end-shape)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerStartEndShape")]
    #[doc(alias = "corner-start-end-shape")]
    pub fn set_corner_start_end_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerStartEndShape", value)
    }

    /// `attribute CSSOMString cornerStartStart`
    #[doc(alias = "cornerStartStart")]
    #[doc(alias = "corner-start-start")]
    #[cfg(feature = "experimental")]
    pub fn corner_start_start(&self) -> String {
        property::get(self, "cornerStartStart")
    }

    /// `attribute CSSOMString cornerStartStart`
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

    /// `attribute CSSOMString cornerStartStartShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-start-start-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-start-start-shape)
    #[doc(alias = "cornerStartStartShape")]
    #[doc(alias = "corner-start-start-shape")]
    pub fn corner_start_start_shape(&self) -> String {
        property::get(self, "cornerStartStartShape")
    }

    /// `attribute CSSOMString cornerStartStartShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-start-start-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-start-start-shape)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerStartStartShape")]
    #[doc(alias = "corner-start-start-shape")]
    pub fn set_corner_start_start_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerStartStartShape", value)
    }

    /// `attribute CSSOMString cornerTop`
    #[doc(alias = "cornerTop")]
    #[doc(alias = "corner-top")]
    #[cfg(feature = "experimental")]
    pub fn corner_top(&self) -> String {
        property::get(self, "cornerTop")
    }

    /// `attribute CSSOMString cornerTop`
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

    /// `attribute CSSOMString cornerTopLeft`
    #[doc(alias = "cornerTopLeft")]
    #[doc(alias = "corner-top-left")]
    #[cfg(feature = "experimental")]
    pub fn corner_top_left(&self) -> String {
        property::get(self, "cornerTopLeft")
    }

    /// `attribute CSSOMString cornerTopLeft`
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

    /// `attribute CSSOMString cornerTopLeftShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-top-left-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-top-left-shape)
    #[doc(alias = "cornerTopLeftShape")]
    #[doc(alias = "corner-top-left-shape")]
    pub fn corner_top_left_shape(&self) -> String {
        property::get(self, "cornerTopLeftShape")
    }

    /// `attribute CSSOMString cornerTopLeftShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-top-left-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-top-left-shape)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerTopLeftShape")]
    #[doc(alias = "corner-top-left-shape")]
    pub fn set_corner_top_left_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerTopLeftShape", value)
    }

    /// `attribute CSSOMString cornerTopRight`
    #[doc(alias = "cornerTopRight")]
    #[doc(alias = "corner-top-right")]
    #[cfg(feature = "experimental")]
    pub fn corner_top_right(&self) -> String {
        property::get(self, "cornerTopRight")
    }

    /// `attribute CSSOMString cornerTopRight`
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

    /// `attribute CSSOMString cornerTopRightShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-top-right-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-top-right-shape)
    #[doc(alias = "cornerTopRightShape")]
    #[doc(alias = "corner-top-right-shape")]
    pub fn corner_top_right_shape(&self) -> String {
        property::get(self, "cornerTopRightShape")
    }

    /// `attribute CSSOMString cornerTopRightShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-top-right-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-top-right-shape)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerTopRightShape")]
    #[doc(alias = "corner-top-right-shape")]
    pub fn set_corner_top_right_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerTopRightShape", value)
    }

    /// `attribute CSSOMString cornerTopShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-top-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-top-shape)
    #[doc(alias = "cornerTopShape")]
    #[doc(alias = "corner-top-shape")]
    pub fn corner_top_shape(&self) -> String {
        property::get(self, "cornerTopShape")
    }

    /// `attribute CSSOMString cornerTopShape`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/corner-top-shape) · [Specification](https://drafts.csswg.org/css-borders/#propdef-corner-top-shape)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cornerTopShape")]
    #[doc(alias = "corner-top-shape")]
    pub fn set_corner_top_shape(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cornerTopShape", value)
    }

    /// `attribute CSSOMString counterIncrement`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/counter-increment) · [Specification](https://drafts.csswg.org/css-lists/#increment-set)
    #[doc(alias = "counterIncrement")]
    #[doc(alias = "counter-increment")]
    pub fn counter_increment(&self) -> String {
        property::get(self, "counterIncrement")
    }

    /// `attribute CSSOMString counterIncrement`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/counter-increment) · [Specification](https://drafts.csswg.org/css-lists/#increment-set)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "counterIncrement")]
    #[doc(alias = "counter-increment")]
    pub fn set_counter_increment(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "counterIncrement", value)
    }

    /// `attribute CSSOMString counterReset`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/counter-reset) · [Specification](https://drafts.csswg.org/css-lists/#counter-reset)
    #[doc(alias = "counterReset")]
    #[doc(alias = "counter-reset")]
    pub fn counter_reset(&self) -> String {
        property::get(self, "counterReset")
    }

    /// `attribute CSSOMString counterReset`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/counter-reset) · [Specification](https://drafts.csswg.org/css-lists/#counter-reset)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "counterReset")]
    #[doc(alias = "counter-reset")]
    pub fn set_counter_reset(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "counterReset", value)
    }

    /// `attribute CSSOMString counterSet`
    ///
    /// Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/counter-set) · [Specification](https://drafts.csswg.org/css-lists/#propdef-counter-set)
    #[doc(alias = "counterSet")]
    #[doc(alias = "counter-set")]
    pub fn counter_set(&self) -> String {
        property::get(self, "counterSet")
    }

    /// `attribute CSSOMString counterSet`
    ///
    /// Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/counter-set) · [Specification](https://drafts.csswg.org/css-lists/#propdef-counter-set)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "counterSet")]
    #[doc(alias = "counter-set")]
    pub fn set_counter_set(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "counterSet", value)
    }

    /// `attribute CSSOMString cue`
    #[cfg(feature = "experimental")]
    pub fn cue(&self) -> String {
        property::get(self, "cue")
    }

    /// `attribute CSSOMString cue`
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cue")]
    #[cfg(feature = "experimental")]
    pub fn set_cue(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cue", value)
    }

    /// `attribute CSSOMString cueAfter`
    #[doc(alias = "cueAfter")]
    #[doc(alias = "cue-after")]
    #[cfg(feature = "experimental")]
    pub fn cue_after(&self) -> String {
        property::get(self, "cueAfter")
    }

    /// `attribute CSSOMString cueAfter`
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

    /// `attribute CSSOMString cueBefore`
    #[doc(alias = "cueBefore")]
    #[doc(alias = "cue-before")]
    #[cfg(feature = "experimental")]
    pub fn cue_before(&self) -> String {
        property::get(self, "cueBefore")
    }

    /// `attribute CSSOMString cueBefore`
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

    /// `attribute CSSOMString cursor`
    ///
    /// Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/cursor) · [Specification](https://drafts.csswg.org/css-ui/#cursor)
    pub fn cursor(&self) -> String {
        property::get(self, "cursor")
    }

    /// `attribute CSSOMString cursor`
    ///
    /// Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/cursor) · [Specification](https://drafts.csswg.org/css-ui/#cursor)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cursor")]
    pub fn set_cursor(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cursor", value)
    }

    /// `attribute CSSOMString cx`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/cx) · [Specification](https://w3c.github.io/svgwg/svg2-draft/geometry.html#CX)
    pub fn cx(&self) -> String {
        property::get(self, "cx")
    }

    /// `attribute CSSOMString cx`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/cx) · [Specification](https://w3c.github.io/svgwg/svg2-draft/geometry.html#CX)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cx")]
    pub fn set_cx(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cx", value)
    }

    /// `attribute CSSOMString cy`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/cy) · [Specification](https://w3c.github.io/svgwg/svg2-draft/geometry.html#CY)
    pub fn cy(&self) -> String {
        property::get(self, "cy")
    }

    /// `attribute CSSOMString cy`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/cy) · [Specification](https://w3c.github.io/svgwg/svg2-draft/geometry.html#CY)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cy")]
    pub fn set_cy(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cy", value)
    }

    /// `attribute CSSOMString d`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/d) · [Specification](https://w3c.github.io/svgwg/svg2-draft/paths.html#TheDProperty)
    pub fn d(&self) -> String {
        property::get(self, "d")
    }

    /// `attribute CSSOMString d`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/d) · [Specification](https://w3c.github.io/svgwg/svg2-draft/paths.html#TheDProperty)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "d")]
    pub fn set_d(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "d", value)
    }

    /// `attribute CSSOMString direction`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/direction) · [Specification](https://drafts.csswg.org/css-writing-modes/#direction)
    pub fn direction(&self) -> String {
        property::get(self, "direction")
    }

    /// `attribute CSSOMString direction`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/direction) · [Specification](https://drafts.csswg.org/css-writing-modes/#direction)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "direction")]
    pub fn set_direction(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "direction", value)
    }

    /// `attribute CSSOMString display`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/display) · [Specification](https://drafts.csswg.org/css-display/#the-display-properties)
    pub fn display(&self) -> String {
        property::get(self, "display")
    }

    /// `attribute CSSOMString display`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/display) · [Specification](https://drafts.csswg.org/css-display/#the-display-properties)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "display")]
    pub fn set_display(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "display", value)
    }

    /// `attribute CSSOMString dominantBaseline`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/dominant-baseline) · [Specification](https://drafts.csswg.org/css-inline/#dominant-baseline-property)
    #[doc(alias = "dominantBaseline")]
    #[doc(alias = "dominant-baseline")]
    pub fn dominant_baseline(&self) -> String {
        property::get(self, "dominantBaseline")
    }

    /// `attribute CSSOMString dominantBaseline`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/dominant-baseline) · [Specification](https://drafts.csswg.org/css-inline/#dominant-baseline-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "dominantBaseline")]
    #[doc(alias = "dominant-baseline")]
    pub fn set_dominant_baseline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "dominantBaseline", value)
    }

    /// `attribute CSSOMString dynamicRangeLimit`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/dynamic-range-limit) · [Specification](https://drafts.csswg.org/css-color-hdr/#the-dynamic-range-limit-property)
    #[doc(alias = "dynamicRangeLimit")]
    #[doc(alias = "dynamic-range-limit")]
    pub fn dynamic_range_limit(&self) -> String {
        property::get(self, "dynamicRangeLimit")
    }

    /// `attribute CSSOMString dynamicRangeLimit`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/dynamic-range-limit) · [Specification](https://drafts.csswg.org/css-color-hdr/#the-dynamic-range-limit-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "dynamicRangeLimit")]
    #[doc(alias = "dynamic-range-limit")]
    pub fn set_dynamic_range_limit(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "dynamicRangeLimit", value)
    }

    /// `attribute CSSOMString emptyCells`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/empty-cells) · [Specification](https://drafts.csswg.org/css2/#empty-cells)
    #[doc(alias = "emptyCells")]
    #[doc(alias = "empty-cells")]
    pub fn empty_cells(&self) -> String {
        property::get(self, "emptyCells")
    }

    /// `attribute CSSOMString emptyCells`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/empty-cells) · [Specification](https://drafts.csswg.org/css2/#empty-cells)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "emptyCells")]
    #[doc(alias = "empty-cells")]
    pub fn set_empty_cells(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "emptyCells", value)
    }

    /// `attribute CSSOMString eventTrigger`
    #[doc(alias = "eventTrigger")]
    #[doc(alias = "event-trigger")]
    #[cfg(feature = "experimental")]
    pub fn event_trigger(&self) -> String {
        property::get(self, "eventTrigger")
    }

    /// `attribute CSSOMString eventTrigger`
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

    /// `attribute CSSOMString eventTriggerName`
    #[doc(alias = "eventTriggerName")]
    #[doc(alias = "event-trigger-name")]
    #[cfg(feature = "experimental")]
    pub fn event_trigger_name(&self) -> String {
        property::get(self, "eventTriggerName")
    }

    /// `attribute CSSOMString eventTriggerName`
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

    /// `attribute CSSOMString eventTriggerSource`
    #[doc(alias = "eventTriggerSource")]
    #[doc(alias = "event-trigger-source")]
    #[cfg(feature = "experimental")]
    pub fn event_trigger_source(&self) -> String {
        property::get(self, "eventTriggerSource")
    }

    /// `attribute CSSOMString eventTriggerSource`
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

    /// `attribute CSSOMString fieldSizing`
    ///
    /// Baseline: newly available since 2026-06. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/field-sizing) · [Specification](https://drafts.csswg.org/css-forms-1/#propdef-field-sizing)
    #[doc(alias = "fieldSizing")]
    #[doc(alias = "field-sizing")]
    pub fn field_sizing(&self) -> String {
        property::get(self, "fieldSizing")
    }

    /// `attribute CSSOMString fieldSizing`
    ///
    /// Baseline: newly available since 2026-06. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/field-sizing) · [Specification](https://drafts.csswg.org/css-forms-1/#propdef-field-sizing)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fieldSizing")]
    #[doc(alias = "field-sizing")]
    pub fn set_field_sizing(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fieldSizing", value)
    }

    /// `attribute CSSOMString fill`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/fill) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#FillProperty)
    pub fn fill(&self) -> String {
        property::get(self, "fill")
    }

    /// `attribute CSSOMString fill`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/fill) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#FillProperty)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fill")]
    pub fn set_fill(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fill", value)
    }

    /// `attribute CSSOMString fillBreak`
    #[doc(alias = "fillBreak")]
    #[doc(alias = "fill-break")]
    #[cfg(feature = "experimental")]
    pub fn fill_break(&self) -> String {
        property::get(self, "fillBreak")
    }

    /// `attribute CSSOMString fillBreak`
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

    /// `attribute CSSOMString fillColor`
    #[doc(alias = "fillColor")]
    #[doc(alias = "fill-color")]
    #[cfg(feature = "experimental")]
    pub fn fill_color(&self) -> String {
        property::get(self, "fillColor")
    }

    /// `attribute CSSOMString fillColor`
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

    /// `attribute CSSOMString fillImage`
    #[doc(alias = "fillImage")]
    #[doc(alias = "fill-image")]
    #[cfg(feature = "experimental")]
    pub fn fill_image(&self) -> String {
        property::get(self, "fillImage")
    }

    /// `attribute CSSOMString fillImage`
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

    /// `attribute CSSOMString fillOpacity`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/fill-opacity) · [Specification](https://drafts.csswg.org/fill-stroke-3/#fill-opacity)
    #[doc(alias = "fillOpacity")]
    #[doc(alias = "fill-opacity")]
    pub fn fill_opacity(&self) -> String {
        property::get(self, "fillOpacity")
    }

    /// `attribute CSSOMString fillOpacity`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/fill-opacity) · [Specification](https://drafts.csswg.org/fill-stroke-3/#fill-opacity)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fillOpacity")]
    #[doc(alias = "fill-opacity")]
    pub fn set_fill_opacity(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fillOpacity", value)
    }

    /// `attribute CSSOMString fillOrigin`
    #[doc(alias = "fillOrigin")]
    #[doc(alias = "fill-origin")]
    #[cfg(feature = "experimental")]
    pub fn fill_origin(&self) -> String {
        property::get(self, "fillOrigin")
    }

    /// `attribute CSSOMString fillOrigin`
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

    /// `attribute CSSOMString fillPosition`
    #[doc(alias = "fillPosition")]
    #[doc(alias = "fill-position")]
    #[cfg(feature = "experimental")]
    pub fn fill_position(&self) -> String {
        property::get(self, "fillPosition")
    }

    /// `attribute CSSOMString fillPosition`
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

    /// `attribute CSSOMString fillRepeat`
    #[doc(alias = "fillRepeat")]
    #[doc(alias = "fill-repeat")]
    #[cfg(feature = "experimental")]
    pub fn fill_repeat(&self) -> String {
        property::get(self, "fillRepeat")
    }

    /// `attribute CSSOMString fillRepeat`
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

    /// `attribute CSSOMString fillRule`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/fill-rule) · [Specification](https://drafts.csswg.org/fill-stroke-3/#fill-rule)
    #[doc(alias = "fillRule")]
    #[doc(alias = "fill-rule")]
    pub fn fill_rule(&self) -> String {
        property::get(self, "fillRule")
    }

    /// `attribute CSSOMString fillRule`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/fill-rule) · [Specification](https://drafts.csswg.org/fill-stroke-3/#fill-rule)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fillRule")]
    #[doc(alias = "fill-rule")]
    pub fn set_fill_rule(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fillRule", value)
    }

    /// `attribute CSSOMString fillSize`
    #[doc(alias = "fillSize")]
    #[doc(alias = "fill-size")]
    #[cfg(feature = "experimental")]
    pub fn fill_size(&self) -> String {
        property::get(self, "fillSize")
    }

    /// `attribute CSSOMString fillSize`
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

    /// `attribute CSSOMString filter`
    ///
    /// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/filter) · [Specification](https://drafts.csswg.org/filter-effects/#FilterProperty)
    pub fn filter(&self) -> String {
        property::get(self, "filter")
    }

    /// `attribute CSSOMString filter`
    ///
    /// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/filter) · [Specification](https://drafts.csswg.org/filter-effects/#FilterProperty)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "filter")]
    pub fn set_filter(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "filter", value)
    }

    /// `attribute CSSOMString flex`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-property)
    pub fn flex(&self) -> String {
        property::get(self, "flex")
    }

    /// `attribute CSSOMString flex`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "flex")]
    pub fn set_flex(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "flex", value)
    }

    /// `attribute CSSOMString flexBasis`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-basis) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-basis-property)
    #[doc(alias = "flexBasis")]
    #[doc(alias = "flex-basis")]
    pub fn flex_basis(&self) -> String {
        property::get(self, "flexBasis")
    }

    /// `attribute CSSOMString flexBasis`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-basis) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-basis-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "flexBasis")]
    #[doc(alias = "flex-basis")]
    pub fn set_flex_basis(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "flexBasis", value)
    }

    /// `attribute CSSOMString flexDirection`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-direction) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-direction-property)
    #[doc(alias = "flexDirection")]
    #[doc(alias = "flex-direction")]
    pub fn flex_direction(&self) -> String {
        property::get(self, "flexDirection")
    }

    /// `attribute CSSOMString flexDirection`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-direction) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-direction-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "flexDirection")]
    #[doc(alias = "flex-direction")]
    pub fn set_flex_direction(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "flexDirection", value)
    }

    /// `attribute CSSOMString flexFlow`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-flow) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-flow-property)
    #[doc(alias = "flexFlow")]
    #[doc(alias = "flex-flow")]
    pub fn flex_flow(&self) -> String {
        property::get(self, "flexFlow")
    }

    /// `attribute CSSOMString flexFlow`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-flow) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-flow-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "flexFlow")]
    #[doc(alias = "flex-flow")]
    pub fn set_flex_flow(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "flexFlow", value)
    }

    /// `attribute CSSOMString flexGrow`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-grow) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-grow-property)
    #[doc(alias = "flexGrow")]
    #[doc(alias = "flex-grow")]
    pub fn flex_grow(&self) -> String {
        property::get(self, "flexGrow")
    }

    /// `attribute CSSOMString flexGrow`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-grow) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-grow-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "flexGrow")]
    #[doc(alias = "flex-grow")]
    pub fn set_flex_grow(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "flexGrow", value)
    }

    /// `attribute CSSOMString flexLineCount`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-line-count) · [Specification](https://drafts.csswg.org/css-flexbox-2/#flex-line-count-property)
    #[doc(alias = "flexLineCount")]
    #[doc(alias = "flex-line-count")]
    #[cfg(feature = "experimental")]
    pub fn flex_line_count(&self) -> String {
        property::get(self, "flexLineCount")
    }

    /// `attribute CSSOMString flexLineCount`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-line-count) · [Specification](https://drafts.csswg.org/css-flexbox-2/#flex-line-count-property)
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

    /// `attribute CSSOMString flexShrink`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-shrink) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-shrink-property)
    #[doc(alias = "flexShrink")]
    #[doc(alias = "flex-shrink")]
    pub fn flex_shrink(&self) -> String {
        property::get(self, "flexShrink")
    }

    /// `attribute CSSOMString flexShrink`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-shrink) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-shrink-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "flexShrink")]
    #[doc(alias = "flex-shrink")]
    pub fn set_flex_shrink(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "flexShrink", value)
    }

    /// `attribute CSSOMString flexWrap`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-wrap) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-wrap-property)
    #[doc(alias = "flexWrap")]
    #[doc(alias = "flex-wrap")]
    pub fn flex_wrap(&self) -> String {
        property::get(self, "flexWrap")
    }

    /// `attribute CSSOMString flexWrap`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-wrap) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-wrap-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "flexWrap")]
    #[doc(alias = "flex-wrap")]
    pub fn set_flex_wrap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "flexWrap", value)
    }

    /// `attribute CSSOMString float`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/float) · [Specification](https://drafts.csswg.org/css2/#propdef-float)
    pub fn float(&self) -> String {
        property::get(self, "float")
    }

    /// `attribute CSSOMString float`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/float) · [Specification](https://drafts.csswg.org/css2/#propdef-float)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "float")]
    pub fn set_float(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "float", value)
    }

    /// `attribute CSSOMString floatDefer`
    #[doc(alias = "floatDefer")]
    #[doc(alias = "float-defer")]
    #[cfg(feature = "experimental")]
    pub fn float_defer(&self) -> String {
        property::get(self, "floatDefer")
    }

    /// `attribute CSSOMString floatDefer`
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

    /// `attribute CSSOMString floatOffset`
    #[doc(alias = "floatOffset")]
    #[doc(alias = "float-offset")]
    #[cfg(feature = "experimental")]
    pub fn float_offset(&self) -> String {
        property::get(self, "floatOffset")
    }

    /// `attribute CSSOMString floatOffset`
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

    /// `attribute CSSOMString floatReference`
    #[doc(alias = "floatReference")]
    #[doc(alias = "float-reference")]
    #[cfg(feature = "experimental")]
    pub fn float_reference(&self) -> String {
        property::get(self, "floatReference")
    }

    /// `attribute CSSOMString floatReference`
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

    /// `attribute CSSOMString floodColor`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flood-color) · [Specification](https://drafts.csswg.org/filter-effects/#FloodColorProperty)
    #[doc(alias = "floodColor")]
    #[doc(alias = "flood-color")]
    pub fn flood_color(&self) -> String {
        property::get(self, "floodColor")
    }

    /// `attribute CSSOMString floodColor`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flood-color) · [Specification](https://drafts.csswg.org/filter-effects/#FloodColorProperty)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "floodColor")]
    #[doc(alias = "flood-color")]
    pub fn set_flood_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "floodColor", value)
    }

    /// `attribute CSSOMString floodOpacity`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flood-opacity) · [Specification](https://drafts.csswg.org/filter-effects/#FloodOpacityProperty)
    #[doc(alias = "floodOpacity")]
    #[doc(alias = "flood-opacity")]
    pub fn flood_opacity(&self) -> String {
        property::get(self, "floodOpacity")
    }

    /// `attribute CSSOMString floodOpacity`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flood-opacity) · [Specification](https://drafts.csswg.org/filter-effects/#FloodOpacityProperty)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "floodOpacity")]
    #[doc(alias = "flood-opacity")]
    pub fn set_flood_opacity(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "floodOpacity", value)
    }

    /// `attribute CSSOMString flowFrom`
    #[doc(alias = "flowFrom")]
    #[doc(alias = "flow-from")]
    #[cfg(feature = "experimental")]
    pub fn flow_from(&self) -> String {
        property::get(self, "flowFrom")
    }

    /// `attribute CSSOMString flowFrom`
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

    /// `attribute CSSOMString flowInto`
    #[doc(alias = "flowInto")]
    #[doc(alias = "flow-into")]
    #[cfg(feature = "experimental")]
    pub fn flow_into(&self) -> String {
        property::get(self, "flowInto")
    }

    /// `attribute CSSOMString flowInto`
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

    /// `attribute CSSOMString flowTolerance`
    ///
    /// [Specification](https://drafts.csswg.org/css-grid-3/#propdef-fit-tolerance)
    #[doc(alias = "flowTolerance")]
    #[doc(alias = "flow-tolerance")]
    #[cfg(feature = "experimental")]
    pub fn flow_tolerance(&self) -> String {
        property::get(self, "flowTolerance")
    }

    /// `attribute CSSOMString flowTolerance`
    ///
    /// [Specification](https://drafts.csswg.org/css-grid-3/#propdef-fit-tolerance)
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

    /// `attribute CSSOMString font`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font) · [Specification](https://drafts.csswg.org/css-fonts/#font-prop)
    pub fn font(&self) -> String {
        property::get(self, "font")
    }

    /// `attribute CSSOMString font`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font) · [Specification](https://drafts.csswg.org/css-fonts/#font-prop)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "font")]
    pub fn set_font(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "font", value)
    }

    /// `attribute CSSOMString fontFamily`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-family) · [Specification](https://drafts.csswg.org/css-fonts/#generic-font-families)
    #[doc(alias = "fontFamily")]
    #[doc(alias = "font-family")]
    pub fn font_family(&self) -> String {
        property::get(self, "fontFamily")
    }

    /// `attribute CSSOMString fontFamily`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-family) · [Specification](https://drafts.csswg.org/css-fonts/#generic-font-families)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontFamily")]
    #[doc(alias = "font-family")]
    pub fn set_font_family(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontFamily", value)
    }

    /// `attribute CSSOMString fontFeatureSettings`
    ///
    /// Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-feature-settings) · [Specification](https://drafts.csswg.org/css-fonts/#font-feature-settings-prop)
    #[doc(alias = "fontFeatureSettings")]
    #[doc(alias = "font-feature-settings")]
    pub fn font_feature_settings(&self) -> String {
        property::get(self, "fontFeatureSettings")
    }

    /// `attribute CSSOMString fontFeatureSettings`
    ///
    /// Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-feature-settings) · [Specification](https://drafts.csswg.org/css-fonts/#font-feature-settings-prop)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontFeatureSettings")]
    #[doc(alias = "font-feature-settings")]
    pub fn set_font_feature_settings(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontFeatureSettings", value)
    }

    /// `attribute CSSOMString fontKerning`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-kerning) · [Specification](https://drafts.csswg.org/css-fonts/#font-kerning-prop)
    #[doc(alias = "fontKerning")]
    #[doc(alias = "font-kerning")]
    pub fn font_kerning(&self) -> String {
        property::get(self, "fontKerning")
    }

    /// `attribute CSSOMString fontKerning`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-kerning) · [Specification](https://drafts.csswg.org/css-fonts/#font-kerning-prop)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontKerning")]
    #[doc(alias = "font-kerning")]
    pub fn set_font_kerning(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontKerning", value)
    }

    /// `attribute CSSOMString fontLanguageOverride`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-language-override) · [Specification](https://drafts.csswg.org/css-fonts/#font-language-override-prop)
    #[doc(alias = "fontLanguageOverride")]
    #[doc(alias = "font-language-override")]
    pub fn font_language_override(&self) -> String {
        property::get(self, "fontLanguageOverride")
    }

    /// `attribute CSSOMString fontLanguageOverride`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-language-override) · [Specification](https://drafts.csswg.org/css-fonts/#font-language-override-prop)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontLanguageOverride")]
    #[doc(alias = "font-language-override")]
    pub fn set_font_language_override(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontLanguageOverride", value)
    }

    /// `attribute CSSOMString fontOpticalSizing`
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-optical-sizing) · [Specification](https://drafts.csswg.org/css-fonts/#font-optical-sizing-def)
    #[doc(alias = "fontOpticalSizing")]
    #[doc(alias = "font-optical-sizing")]
    pub fn font_optical_sizing(&self) -> String {
        property::get(self, "fontOpticalSizing")
    }

    /// `attribute CSSOMString fontOpticalSizing`
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-optical-sizing) · [Specification](https://drafts.csswg.org/css-fonts/#font-optical-sizing-def)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontOpticalSizing")]
    #[doc(alias = "font-optical-sizing")]
    pub fn set_font_optical_sizing(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontOpticalSizing", value)
    }

    /// `attribute CSSOMString fontPalette`
    ///
    /// Baseline: widely available since 2022-11. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-palette) · [Specification](https://drafts.csswg.org/css-fonts/#font-palette-prop)
    #[doc(alias = "fontPalette")]
    #[doc(alias = "font-palette")]
    pub fn font_palette(&self) -> String {
        property::get(self, "fontPalette")
    }

    /// `attribute CSSOMString fontPalette`
    ///
    /// Baseline: widely available since 2022-11. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-palette) · [Specification](https://drafts.csswg.org/css-fonts/#font-palette-prop)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontPalette")]
    #[doc(alias = "font-palette")]
    pub fn set_font_palette(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontPalette", value)
    }

    /// `attribute CSSOMString fontSize`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-size) · [Specification](https://drafts.csswg.org/css-fonts/#font-size-prop)
    #[doc(alias = "fontSize")]
    #[doc(alias = "font-size")]
    pub fn font_size(&self) -> String {
        property::get(self, "fontSize")
    }

    /// `attribute CSSOMString fontSize`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-size) · [Specification](https://drafts.csswg.org/css-fonts/#font-size-prop)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontSize")]
    #[doc(alias = "font-size")]
    pub fn set_font_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontSize", value)
    }

    /// `attribute CSSOMString fontSizeAdjust`
    ///
    /// Baseline: newly available since 2024-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-size-adjust) · [Specification](https://drafts.csswg.org/css-fonts-5/#font-size-adjust-prop)
    #[doc(alias = "fontSizeAdjust")]
    #[doc(alias = "font-size-adjust")]
    pub fn font_size_adjust(&self) -> String {
        property::get(self, "fontSizeAdjust")
    }

    /// `attribute CSSOMString fontSizeAdjust`
    ///
    /// Baseline: newly available since 2024-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-size-adjust) · [Specification](https://drafts.csswg.org/css-fonts-5/#font-size-adjust-prop)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontSizeAdjust")]
    #[doc(alias = "font-size-adjust")]
    pub fn set_font_size_adjust(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontSizeAdjust", value)
    }

    /// `attribute CSSOMString fontStretch`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-stretch) · [Specification](https://drafts.csswg.org/css-fonts/#font-stretch-prop)
    #[doc(alias = "fontStretch")]
    #[doc(alias = "font-stretch")]
    pub fn font_stretch(&self) -> String {
        property::get(self, "fontStretch")
    }

    /// `attribute CSSOMString fontStretch`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-stretch) · [Specification](https://drafts.csswg.org/css-fonts/#font-stretch-prop)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontStretch")]
    #[doc(alias = "font-stretch")]
    pub fn set_font_stretch(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontStretch", value)
    }

    /// `attribute CSSOMString fontStyle`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-style) · [Specification](https://drafts.csswg.org/css-fonts/#font-style-prop)
    #[doc(alias = "fontStyle")]
    #[doc(alias = "font-style")]
    pub fn font_style(&self) -> String {
        property::get(self, "fontStyle")
    }

    /// `attribute CSSOMString fontStyle`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-style) · [Specification](https://drafts.csswg.org/css-fonts/#font-style-prop)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontStyle")]
    #[doc(alias = "font-style")]
    pub fn set_font_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontStyle", value)
    }

    /// `attribute CSSOMString fontSynthesis`
    ///
    /// Baseline: widely available since 2022-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-synthesis) · [Specification](https://drafts.csswg.org/css-fonts/#font-synthesis)
    #[doc(alias = "fontSynthesis")]
    #[doc(alias = "font-synthesis")]
    pub fn font_synthesis(&self) -> String {
        property::get(self, "fontSynthesis")
    }

    /// `attribute CSSOMString fontSynthesis`
    ///
    /// Baseline: widely available since 2022-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-synthesis) · [Specification](https://drafts.csswg.org/css-fonts/#font-synthesis)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontSynthesis")]
    #[doc(alias = "font-synthesis")]
    pub fn set_font_synthesis(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontSynthesis", value)
    }

    /// `attribute CSSOMString fontSynthesisPosition`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-synthesis-position) · [Specification](https://drafts.csswg.org/css-fonts/#font-synthesis-position)
    #[doc(alias = "fontSynthesisPosition")]
    #[doc(alias = "font-synthesis-position")]
    #[cfg(feature = "experimental")]
    pub fn font_synthesis_position(&self) -> String {
        property::get(self, "fontSynthesisPosition")
    }

    /// `attribute CSSOMString fontSynthesisPosition`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-synthesis-position) · [Specification](https://drafts.csswg.org/css-fonts/#font-synthesis-position)
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

    /// `attribute CSSOMString fontSynthesisSmallCaps`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-synthesis-small-caps) · [Specification](https://drafts.csswg.org/css-fonts/#font-synthesis-small-caps)
    #[doc(alias = "fontSynthesisSmallCaps")]
    #[doc(alias = "font-synthesis-small-caps")]
    pub fn font_synthesis_small_caps(&self) -> String {
        property::get(self, "fontSynthesisSmallCaps")
    }

    /// `attribute CSSOMString fontSynthesisSmallCaps`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-synthesis-small-caps) · [Specification](https://drafts.csswg.org/css-fonts/#font-synthesis-small-caps)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontSynthesisSmallCaps")]
    #[doc(alias = "font-synthesis-small-caps")]
    pub fn set_font_synthesis_small_caps(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontSynthesisSmallCaps", value)
    }

    /// `attribute CSSOMString fontSynthesisStyle`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-synthesis-style) · [Specification](https://drafts.csswg.org/css-fonts/#font-synthesis-style)
    #[doc(alias = "fontSynthesisStyle")]
    #[doc(alias = "font-synthesis-style")]
    pub fn font_synthesis_style(&self) -> String {
        property::get(self, "fontSynthesisStyle")
    }

    /// `attribute CSSOMString fontSynthesisStyle`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-synthesis-style) · [Specification](https://drafts.csswg.org/css-fonts/#font-synthesis-style)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontSynthesisStyle")]
    #[doc(alias = "font-synthesis-style")]
    pub fn set_font_synthesis_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontSynthesisStyle", value)
    }

    /// `attribute CSSOMString fontSynthesisWeight`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-synthesis-weight) · [Specification](https://drafts.csswg.org/css-fonts/#font-synthesis-weight)
    #[doc(alias = "fontSynthesisWeight")]
    #[doc(alias = "font-synthesis-weight")]
    pub fn font_synthesis_weight(&self) -> String {
        property::get(self, "fontSynthesisWeight")
    }

    /// `attribute CSSOMString fontSynthesisWeight`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-synthesis-weight) · [Specification](https://drafts.csswg.org/css-fonts/#font-synthesis-weight)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontSynthesisWeight")]
    #[doc(alias = "font-synthesis-weight")]
    pub fn set_font_synthesis_weight(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontSynthesisWeight", value)
    }

    /// `attribute CSSOMString fontVariant`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variant) · [Specification](https://drafts.csswg.org/css-fonts/#font-variant-prop)
    #[doc(alias = "fontVariant")]
    #[doc(alias = "font-variant")]
    pub fn font_variant(&self) -> String {
        property::get(self, "fontVariant")
    }

    /// `attribute CSSOMString fontVariant`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variant) · [Specification](https://drafts.csswg.org/css-fonts/#font-variant-prop)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontVariant")]
    #[doc(alias = "font-variant")]
    pub fn set_font_variant(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontVariant", value)
    }

    /// `attribute CSSOMString fontVariantAlternates`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variant-alternates) · [Specification](https://drafts.csswg.org/css-fonts/#font-variant-alternates-prop)
    #[doc(alias = "fontVariantAlternates")]
    #[doc(alias = "font-variant-alternates")]
    pub fn font_variant_alternates(&self) -> String {
        property::get(self, "fontVariantAlternates")
    }

    /// `attribute CSSOMString fontVariantAlternates`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variant-alternates) · [Specification](https://drafts.csswg.org/css-fonts/#font-variant-alternates-prop)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontVariantAlternates")]
    #[doc(alias = "font-variant-alternates")]
    pub fn set_font_variant_alternates(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontVariantAlternates", value)
    }

    /// `attribute CSSOMString fontVariantCaps`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variant-caps) · [Specification](https://drafts.csswg.org/css-fonts/#font-variant-caps-prop)
    #[doc(alias = "fontVariantCaps")]
    #[doc(alias = "font-variant-caps")]
    pub fn font_variant_caps(&self) -> String {
        property::get(self, "fontVariantCaps")
    }

    /// `attribute CSSOMString fontVariantCaps`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variant-caps) · [Specification](https://drafts.csswg.org/css-fonts/#font-variant-caps-prop)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontVariantCaps")]
    #[doc(alias = "font-variant-caps")]
    pub fn set_font_variant_caps(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontVariantCaps", value)
    }

    /// `attribute CSSOMString fontVariantEastAsian`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variant-east-asian) · [Specification](https://drafts.csswg.org/css-fonts/#font-variant-east-asian-prop)
    #[doc(alias = "fontVariantEastAsian")]
    #[doc(alias = "font-variant-east-asian")]
    pub fn font_variant_east_asian(&self) -> String {
        property::get(self, "fontVariantEastAsian")
    }

    /// `attribute CSSOMString fontVariantEastAsian`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variant-east-asian) · [Specification](https://drafts.csswg.org/css-fonts/#font-variant-east-asian-prop)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontVariantEastAsian")]
    #[doc(alias = "font-variant-east-asian")]
    pub fn set_font_variant_east_asian(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontVariantEastAsian", value)
    }

    /// `attribute CSSOMString fontVariantEmoji`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variant-emoji) · [Specification](https://drafts.csswg.org/css-fonts/#font-variant-emoji-prop)
    #[doc(alias = "fontVariantEmoji")]
    #[doc(alias = "font-variant-emoji")]
    pub fn font_variant_emoji(&self) -> String {
        property::get(self, "fontVariantEmoji")
    }

    /// `attribute CSSOMString fontVariantEmoji`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variant-emoji) · [Specification](https://drafts.csswg.org/css-fonts/#font-variant-emoji-prop)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontVariantEmoji")]
    #[doc(alias = "font-variant-emoji")]
    pub fn set_font_variant_emoji(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontVariantEmoji", value)
    }

    /// `attribute CSSOMString fontVariantLigatures`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variant-ligatures) · [Specification](https://drafts.csswg.org/css-fonts/#font-variant-ligatures-prop)
    #[doc(alias = "fontVariantLigatures")]
    #[doc(alias = "font-variant-ligatures")]
    pub fn font_variant_ligatures(&self) -> String {
        property::get(self, "fontVariantLigatures")
    }

    /// `attribute CSSOMString fontVariantLigatures`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variant-ligatures) · [Specification](https://drafts.csswg.org/css-fonts/#font-variant-ligatures-prop)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontVariantLigatures")]
    #[doc(alias = "font-variant-ligatures")]
    pub fn set_font_variant_ligatures(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontVariantLigatures", value)
    }

    /// `attribute CSSOMString fontVariantNumeric`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variant-numeric) · [Specification](https://drafts.csswg.org/css-fonts/#font-variant-numeric-prop)
    #[doc(alias = "fontVariantNumeric")]
    #[doc(alias = "font-variant-numeric")]
    pub fn font_variant_numeric(&self) -> String {
        property::get(self, "fontVariantNumeric")
    }

    /// `attribute CSSOMString fontVariantNumeric`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variant-numeric) · [Specification](https://drafts.csswg.org/css-fonts/#font-variant-numeric-prop)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontVariantNumeric")]
    #[doc(alias = "font-variant-numeric")]
    pub fn set_font_variant_numeric(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontVariantNumeric", value)
    }

    /// `attribute CSSOMString fontVariantPosition`
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variant-position) · [Specification](https://drafts.csswg.org/css-fonts/#font-variant-position-prop)
    #[doc(alias = "fontVariantPosition")]
    #[doc(alias = "font-variant-position")]
    pub fn font_variant_position(&self) -> String {
        property::get(self, "fontVariantPosition")
    }

    /// `attribute CSSOMString fontVariantPosition`
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variant-position) · [Specification](https://drafts.csswg.org/css-fonts/#font-variant-position-prop)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontVariantPosition")]
    #[doc(alias = "font-variant-position")]
    pub fn set_font_variant_position(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontVariantPosition", value)
    }

    /// `attribute CSSOMString fontVariationSettings`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variation-settings) · [Specification](https://drafts.csswg.org/css-fonts/#font-variation-settings-def)
    #[doc(alias = "fontVariationSettings")]
    #[doc(alias = "font-variation-settings")]
    pub fn font_variation_settings(&self) -> String {
        property::get(self, "fontVariationSettings")
    }

    /// `attribute CSSOMString fontVariationSettings`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variation-settings) · [Specification](https://drafts.csswg.org/css-fonts/#font-variation-settings-def)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontVariationSettings")]
    #[doc(alias = "font-variation-settings")]
    pub fn set_font_variation_settings(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontVariationSettings", value)
    }

    /// `attribute CSSOMString fontWeight`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-weight) · [Specification](https://drafts.csswg.org/css-fonts/#font-weight-prop)
    #[doc(alias = "fontWeight")]
    #[doc(alias = "font-weight")]
    pub fn font_weight(&self) -> String {
        property::get(self, "fontWeight")
    }

    /// `attribute CSSOMString fontWeight`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-weight) · [Specification](https://drafts.csswg.org/css-fonts/#font-weight-prop)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontWeight")]
    #[doc(alias = "font-weight")]
    pub fn set_font_weight(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontWeight", value)
    }

    /// `attribute CSSOMString fontWidth`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-width) · [Specification](https://drafts.csswg.org/css-fonts/#propdef-font-width)
    #[doc(alias = "fontWidth")]
    #[doc(alias = "font-width")]
    pub fn font_width(&self) -> String {
        property::get(self, "fontWidth")
    }

    /// `attribute CSSOMString fontWidth`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-width) · [Specification](https://drafts.csswg.org/css-fonts/#propdef-font-width)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "fontWidth")]
    #[doc(alias = "font-width")]
    pub fn set_font_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "fontWidth", value)
    }

    /// `attribute CSSOMString footnoteDisplay`
    #[doc(alias = "footnoteDisplay")]
    #[doc(alias = "footnote-display")]
    #[cfg(feature = "experimental")]
    pub fn footnote_display(&self) -> String {
        property::get(self, "footnoteDisplay")
    }

    /// `attribute CSSOMString footnoteDisplay`
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

    /// `attribute CSSOMString footnotePolicy`
    #[doc(alias = "footnotePolicy")]
    #[doc(alias = "footnote-policy")]
    #[cfg(feature = "experimental")]
    pub fn footnote_policy(&self) -> String {
        property::get(self, "footnotePolicy")
    }

    /// `attribute CSSOMString footnotePolicy`
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

    /// `attribute CSSOMString forcedColorAdjust`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/forced-color-adjust) · [Specification](https://drafts.csswg.org/css-color-adjust/#forced-color-adjust-prop)
    #[doc(alias = "forcedColorAdjust")]
    #[doc(alias = "forced-color-adjust")]
    pub fn forced_color_adjust(&self) -> String {
        property::get(self, "forcedColorAdjust")
    }

    /// `attribute CSSOMString forcedColorAdjust`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/forced-color-adjust) · [Specification](https://drafts.csswg.org/css-color-adjust/#forced-color-adjust-prop)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "forcedColorAdjust")]
    #[doc(alias = "forced-color-adjust")]
    pub fn set_forced_color_adjust(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "forcedColorAdjust", value)
    }

    /// `attribute CSSOMString frameSizing`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/frame-sizing) · [Specification](https://drafts.csswg.org/css-sizing-4/#responsive-iframes)
    #[doc(alias = "frameSizing")]
    #[doc(alias = "frame-sizing")]
    #[cfg(feature = "experimental")]
    pub fn frame_sizing(&self) -> String {
        property::get(self, "frameSizing")
    }

    /// `attribute CSSOMString frameSizing`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/frame-sizing) · [Specification](https://drafts.csswg.org/css-sizing-4/#responsive-iframes)
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

    /// `attribute CSSOMString gap`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/gap) · [Specification](https://drafts.csswg.org/css-gaps-1/#gap-shorthand)
    pub fn gap(&self) -> String {
        property::get(self, "gap")
    }

    /// `attribute CSSOMString gap`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/gap) · [Specification](https://drafts.csswg.org/css-gaps-1/#gap-shorthand)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gap")]
    pub fn set_gap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gap", value)
    }

    /// `attribute CSSOMString glyphOrientationVertical`
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/css-writing-modes-4/#glyph-orientation)
    #[doc(alias = "glyphOrientationVertical")]
    #[doc(alias = "glyph-orientation-vertical")]
    #[deprecated = "The glyph-orientation-vertical property was defined by SVG 1.1 and formally obsoleted by SVG 2. Instead: text-orientation."]
    #[cfg(feature = "experimental")]
    pub fn glyph_orientation_vertical(&self) -> String {
        property::get(self, "glyphOrientationVertical")
    }

    /// `attribute CSSOMString glyphOrientationVertical`
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/css-writing-modes-4/#glyph-orientation)
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

    /// `attribute CSSOMString grid`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid) · [Specification](https://drafts.csswg.org/css-grid/#grid-shorthand)
    pub fn grid(&self) -> String {
        property::get(self, "grid")
    }

    /// `attribute CSSOMString grid`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid) · [Specification](https://drafts.csswg.org/css-grid/#grid-shorthand)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "grid")]
    pub fn set_grid(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "grid", value)
    }

    /// `attribute CSSOMString gridArea`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-area) · [Specification](https://drafts.csswg.org/css-grid/#propdef-grid-area)
    #[doc(alias = "gridArea")]
    #[doc(alias = "grid-area")]
    pub fn grid_area(&self) -> String {
        property::get(self, "gridArea")
    }

    /// `attribute CSSOMString gridArea`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-area) · [Specification](https://drafts.csswg.org/css-grid/#propdef-grid-area)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridArea")]
    #[doc(alias = "grid-area")]
    pub fn set_grid_area(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridArea", value)
    }

    /// `attribute CSSOMString gridAutoColumns`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-auto-columns) · [Specification](https://drafts.csswg.org/css-grid/#auto-tracks)
    #[doc(alias = "gridAutoColumns")]
    #[doc(alias = "grid-auto-columns")]
    pub fn grid_auto_columns(&self) -> String {
        property::get(self, "gridAutoColumns")
    }

    /// `attribute CSSOMString gridAutoColumns`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-auto-columns) · [Specification](https://drafts.csswg.org/css-grid/#auto-tracks)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridAutoColumns")]
    #[doc(alias = "grid-auto-columns")]
    pub fn set_grid_auto_columns(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridAutoColumns", value)
    }

    /// `attribute CSSOMString gridAutoFlow`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-auto-flow) · [Specification](https://drafts.csswg.org/css-grid/#grid-auto-flow-property)
    #[doc(alias = "gridAutoFlow")]
    #[doc(alias = "grid-auto-flow")]
    pub fn grid_auto_flow(&self) -> String {
        property::get(self, "gridAutoFlow")
    }

    /// `attribute CSSOMString gridAutoFlow`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-auto-flow) · [Specification](https://drafts.csswg.org/css-grid/#grid-auto-flow-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridAutoFlow")]
    #[doc(alias = "grid-auto-flow")]
    pub fn set_grid_auto_flow(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridAutoFlow", value)
    }

    /// `attribute CSSOMString gridAutoRows`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-auto-rows) · [Specification](https://drafts.csswg.org/css-grid/#auto-tracks)
    #[doc(alias = "gridAutoRows")]
    #[doc(alias = "grid-auto-rows")]
    pub fn grid_auto_rows(&self) -> String {
        property::get(self, "gridAutoRows")
    }

    /// `attribute CSSOMString gridAutoRows`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-auto-rows) · [Specification](https://drafts.csswg.org/css-grid/#auto-tracks)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridAutoRows")]
    #[doc(alias = "grid-auto-rows")]
    pub fn set_grid_auto_rows(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridAutoRows", value)
    }

    /// `attribute CSSOMString gridColumn`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-column) · [Specification](https://drafts.csswg.org/css-grid/#placement-shorthands)
    #[doc(alias = "gridColumn")]
    #[doc(alias = "grid-column")]
    pub fn grid_column(&self) -> String {
        property::get(self, "gridColumn")
    }

    /// `attribute CSSOMString gridColumn`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-column) · [Specification](https://drafts.csswg.org/css-grid/#placement-shorthands)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridColumn")]
    #[doc(alias = "grid-column")]
    pub fn set_grid_column(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridColumn", value)
    }

    /// `attribute CSSOMString gridColumnEnd`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-column-end) · [Specification](https://drafts.csswg.org/css-grid/#line-placement)
    #[doc(alias = "gridColumnEnd")]
    #[doc(alias = "grid-column-end")]
    pub fn grid_column_end(&self) -> String {
        property::get(self, "gridColumnEnd")
    }

    /// `attribute CSSOMString gridColumnEnd`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-column-end) · [Specification](https://drafts.csswg.org/css-grid/#line-placement)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridColumnEnd")]
    #[doc(alias = "grid-column-end")]
    pub fn set_grid_column_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridColumnEnd", value)
    }

    /// `attribute CSSOMString gridColumnGap`
    ///
    /// Baseline: widely available since 2018-09. [Specification](https://drafts.csswg.org/css-gaps-1/#column-row-gap)
    #[doc(alias = "gridColumnGap")]
    #[doc(alias = "grid-column-gap")]
    pub fn grid_column_gap(&self) -> String {
        property::get(self, "gridColumnGap")
    }

    /// `attribute CSSOMString gridColumnGap`
    ///
    /// Baseline: widely available since 2018-09. [Specification](https://drafts.csswg.org/css-gaps-1/#column-row-gap)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridColumnGap")]
    #[doc(alias = "grid-column-gap")]
    pub fn set_grid_column_gap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridColumnGap", value)
    }

    /// `attribute CSSOMString gridColumnStart`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-column-start) · [Specification](https://drafts.csswg.org/css-grid/#line-placement)
    #[doc(alias = "gridColumnStart")]
    #[doc(alias = "grid-column-start")]
    pub fn grid_column_start(&self) -> String {
        property::get(self, "gridColumnStart")
    }

    /// `attribute CSSOMString gridColumnStart`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-column-start) · [Specification](https://drafts.csswg.org/css-grid/#line-placement)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridColumnStart")]
    #[doc(alias = "grid-column-start")]
    pub fn set_grid_column_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridColumnStart", value)
    }

    /// `attribute CSSOMString gridGap`
    ///
    /// Baseline: widely available since 2018-09. [Specification](https://drafts.csswg.org/css-gaps-1/#gap-shorthand)
    #[doc(alias = "gridGap")]
    #[doc(alias = "grid-gap")]
    pub fn grid_gap(&self) -> String {
        property::get(self, "gridGap")
    }

    /// `attribute CSSOMString gridGap`
    ///
    /// Baseline: widely available since 2018-09. [Specification](https://drafts.csswg.org/css-gaps-1/#gap-shorthand)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridGap")]
    #[doc(alias = "grid-gap")]
    pub fn set_grid_gap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridGap", value)
    }

    /// `attribute CSSOMString gridRow`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-row) · [Specification](https://drafts.csswg.org/css-grid/#placement-shorthands)
    #[doc(alias = "gridRow")]
    #[doc(alias = "grid-row")]
    pub fn grid_row(&self) -> String {
        property::get(self, "gridRow")
    }

    /// `attribute CSSOMString gridRow`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-row) · [Specification](https://drafts.csswg.org/css-grid/#placement-shorthands)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridRow")]
    #[doc(alias = "grid-row")]
    pub fn set_grid_row(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridRow", value)
    }

    /// `attribute CSSOMString gridRowEnd`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-row-end) · [Specification](https://drafts.csswg.org/css-grid/#line-placement)
    #[doc(alias = "gridRowEnd")]
    #[doc(alias = "grid-row-end")]
    pub fn grid_row_end(&self) -> String {
        property::get(self, "gridRowEnd")
    }

    /// `attribute CSSOMString gridRowEnd`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-row-end) · [Specification](https://drafts.csswg.org/css-grid/#line-placement)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridRowEnd")]
    #[doc(alias = "grid-row-end")]
    pub fn set_grid_row_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridRowEnd", value)
    }

    /// `attribute CSSOMString gridRowGap`
    ///
    /// Baseline: widely available since 2018-09. [Specification](https://drafts.csswg.org/css-gaps-1/#column-row-gap)
    #[doc(alias = "gridRowGap")]
    #[doc(alias = "grid-row-gap")]
    pub fn grid_row_gap(&self) -> String {
        property::get(self, "gridRowGap")
    }

    /// `attribute CSSOMString gridRowGap`
    ///
    /// Baseline: widely available since 2018-09. [Specification](https://drafts.csswg.org/css-gaps-1/#column-row-gap)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridRowGap")]
    #[doc(alias = "grid-row-gap")]
    pub fn set_grid_row_gap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridRowGap", value)
    }

    /// `attribute CSSOMString gridRowStart`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-row-start) · [Specification](https://drafts.csswg.org/css-grid/#line-placement)
    #[doc(alias = "gridRowStart")]
    #[doc(alias = "grid-row-start")]
    pub fn grid_row_start(&self) -> String {
        property::get(self, "gridRowStart")
    }

    /// `attribute CSSOMString gridRowStart`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-row-start) · [Specification](https://drafts.csswg.org/css-grid/#line-placement)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridRowStart")]
    #[doc(alias = "grid-row-start")]
    pub fn set_grid_row_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridRowStart", value)
    }

    /// `attribute CSSOMString gridTemplate`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-template) · [Specification](https://drafts.csswg.org/css-grid/#explicit-grid-shorthand)
    #[doc(alias = "gridTemplate")]
    #[doc(alias = "grid-template")]
    pub fn grid_template(&self) -> String {
        property::get(self, "gridTemplate")
    }

    /// `attribute CSSOMString gridTemplate`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-template) · [Specification](https://drafts.csswg.org/css-grid/#explicit-grid-shorthand)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridTemplate")]
    #[doc(alias = "grid-template")]
    pub fn set_grid_template(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridTemplate", value)
    }

    /// `attribute CSSOMString gridTemplateAreas`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-template-areas) · [Specification](https://drafts.csswg.org/css-grid/#grid-template-areas-property)
    #[doc(alias = "gridTemplateAreas")]
    #[doc(alias = "grid-template-areas")]
    pub fn grid_template_areas(&self) -> String {
        property::get(self, "gridTemplateAreas")
    }

    /// `attribute CSSOMString gridTemplateAreas`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-template-areas) · [Specification](https://drafts.csswg.org/css-grid/#grid-template-areas-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridTemplateAreas")]
    #[doc(alias = "grid-template-areas")]
    pub fn set_grid_template_areas(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridTemplateAreas", value)
    }

    /// `attribute CSSOMString gridTemplateColumns`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-template-columns) · [Specification](https://drafts.csswg.org/css-grid/#track-sizing)
    #[doc(alias = "gridTemplateColumns")]
    #[doc(alias = "grid-template-columns")]
    pub fn grid_template_columns(&self) -> String {
        property::get(self, "gridTemplateColumns")
    }

    /// `attribute CSSOMString gridTemplateColumns`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-template-columns) · [Specification](https://drafts.csswg.org/css-grid/#track-sizing)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridTemplateColumns")]
    #[doc(alias = "grid-template-columns")]
    pub fn set_grid_template_columns(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridTemplateColumns", value)
    }

    /// `attribute CSSOMString gridTemplateRows`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-template-rows) · [Specification](https://drafts.csswg.org/css-grid/#track-sizing)
    #[doc(alias = "gridTemplateRows")]
    #[doc(alias = "grid-template-rows")]
    pub fn grid_template_rows(&self) -> String {
        property::get(self, "gridTemplateRows")
    }

    /// `attribute CSSOMString gridTemplateRows`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/grid-template-rows) · [Specification](https://drafts.csswg.org/css-grid/#track-sizing)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "gridTemplateRows")]
    #[doc(alias = "grid-template-rows")]
    pub fn set_grid_template_rows(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "gridTemplateRows", value)
    }

    /// `attribute CSSOMString hangingPunctuation`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/hanging-punctuation) · [Specification](https://drafts.csswg.org/css-text/#hanging-punctuation-property)
    #[doc(alias = "hangingPunctuation")]
    #[doc(alias = "hanging-punctuation")]
    #[cfg(feature = "experimental")]
    pub fn hanging_punctuation(&self) -> String {
        property::get(self, "hangingPunctuation")
    }

    /// `attribute CSSOMString hangingPunctuation`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/hanging-punctuation) · [Specification](https://drafts.csswg.org/css-text/#hanging-punctuation-property)
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

    /// `attribute CSSOMString height`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/height) · [Specification](https://drafts.csswg.org/css-sizing/#preferred-size-properties)
    pub fn height(&self) -> String {
        property::get(self, "height")
    }

    /// `attribute CSSOMString height`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/height) · [Specification](https://drafts.csswg.org/css-sizing/#preferred-size-properties)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "height")]
    pub fn set_height(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "height", value)
    }

    /// `attribute CSSOMString hyphenateCharacter`
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/hyphenate-character) · [Specification](https://drafts.csswg.org/css-text-4/#propdef-hyphenate-character)
    #[doc(alias = "hyphenateCharacter")]
    #[doc(alias = "hyphenate-character")]
    pub fn hyphenate_character(&self) -> String {
        property::get(self, "hyphenateCharacter")
    }

    /// `attribute CSSOMString hyphenateCharacter`
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/hyphenate-character) · [Specification](https://drafts.csswg.org/css-text-4/#propdef-hyphenate-character)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "hyphenateCharacter")]
    #[doc(alias = "hyphenate-character")]
    pub fn set_hyphenate_character(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "hyphenateCharacter", value)
    }

    /// `attribute CSSOMString hyphenateLimitChars`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/hyphenate-limit-chars) · [Specification](https://drafts.csswg.org/css-text-4/#propdef-hyphenate-limit-chars)
    #[doc(alias = "hyphenateLimitChars")]
    #[doc(alias = "hyphenate-limit-chars")]
    pub fn hyphenate_limit_chars(&self) -> String {
        property::get(self, "hyphenateLimitChars")
    }

    /// `attribute CSSOMString hyphenateLimitChars`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/hyphenate-limit-chars) · [Specification](https://drafts.csswg.org/css-text-4/#propdef-hyphenate-limit-chars)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "hyphenateLimitChars")]
    #[doc(alias = "hyphenate-limit-chars")]
    pub fn set_hyphenate_limit_chars(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "hyphenateLimitChars", value)
    }

    /// `attribute CSSOMString hyphenateLimitLast`
    #[doc(alias = "hyphenateLimitLast")]
    #[doc(alias = "hyphenate-limit-last")]
    #[cfg(feature = "experimental")]
    pub fn hyphenate_limit_last(&self) -> String {
        property::get(self, "hyphenateLimitLast")
    }

    /// `attribute CSSOMString hyphenateLimitLast`
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

    /// `attribute CSSOMString hyphenateLimitLines`
    ///
    /// [Specification](https://drafts.csswg.org/css-text-4/#propdef-hyphenate-limit-lines)
    #[doc(alias = "hyphenateLimitLines")]
    #[doc(alias = "hyphenate-limit-lines")]
    #[cfg(feature = "experimental")]
    pub fn hyphenate_limit_lines(&self) -> String {
        property::get(self, "hyphenateLimitLines")
    }

    /// `attribute CSSOMString hyphenateLimitLines`
    ///
    /// [Specification](https://drafts.csswg.org/css-text-4/#propdef-hyphenate-limit-lines)
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

    /// `attribute CSSOMString hyphenateLimitZone`
    #[doc(alias = "hyphenateLimitZone")]
    #[doc(alias = "hyphenate-limit-zone")]
    #[cfg(feature = "experimental")]
    pub fn hyphenate_limit_zone(&self) -> String {
        property::get(self, "hyphenateLimitZone")
    }

    /// `attribute CSSOMString hyphenateLimitZone`
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

    /// `attribute CSSOMString hyphens`
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/hyphens) · [Specification](https://drafts.csswg.org/css-text/#propdef-hyphens)
    pub fn hyphens(&self) -> String {
        property::get(self, "hyphens")
    }

    /// `attribute CSSOMString hyphens`
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/hyphens) · [Specification](https://drafts.csswg.org/css-text/#propdef-hyphens)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "hyphens")]
    pub fn set_hyphens(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "hyphens", value)
    }

    /// `attribute CSSOMString imageAnimation`
    #[doc(alias = "imageAnimation")]
    #[doc(alias = "image-animation")]
    #[cfg(feature = "experimental")]
    pub fn image_animation(&self) -> String {
        property::get(self, "imageAnimation")
    }

    /// `attribute CSSOMString imageAnimation`
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

    /// `attribute CSSOMString imageOrientation`
    ///
    /// Baseline: widely available since 2020-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/image-orientation) · [Specification](https://drafts.csswg.org/css-images/#the-image-orientation)
    #[doc(alias = "imageOrientation")]
    #[doc(alias = "image-orientation")]
    pub fn image_orientation(&self) -> String {
        property::get(self, "imageOrientation")
    }

    /// `attribute CSSOMString imageOrientation`
    ///
    /// Baseline: widely available since 2020-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/image-orientation) · [Specification](https://drafts.csswg.org/css-images/#the-image-orientation)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "imageOrientation")]
    #[doc(alias = "image-orientation")]
    pub fn set_image_orientation(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "imageOrientation", value)
    }

    /// `attribute CSSOMString imageRendering`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/image-rendering) · [Specification](https://drafts.csswg.org/css-images/#the-image-rendering)
    #[doc(alias = "imageRendering")]
    #[doc(alias = "image-rendering")]
    pub fn image_rendering(&self) -> String {
        property::get(self, "imageRendering")
    }

    /// `attribute CSSOMString imageRendering`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/image-rendering) · [Specification](https://drafts.csswg.org/css-images/#the-image-rendering)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "imageRendering")]
    #[doc(alias = "image-rendering")]
    pub fn set_image_rendering(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "imageRendering", value)
    }

    /// `attribute CSSOMString imageResolution`
    #[doc(alias = "imageResolution")]
    #[doc(alias = "image-resolution")]
    #[cfg(feature = "experimental")]
    pub fn image_resolution(&self) -> String {
        property::get(self, "imageResolution")
    }

    /// `attribute CSSOMString imageResolution`
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

    /// `attribute CSSOMString initialLetter`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/initial-letter) · [Specification](https://drafts.csswg.org/css-inline/#sizing-drop-initials)
    #[doc(alias = "initialLetter")]
    #[doc(alias = "initial-letter")]
    #[cfg(feature = "experimental")]
    pub fn initial_letter(&self) -> String {
        property::get(self, "initialLetter")
    }

    /// `attribute CSSOMString initialLetter`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/initial-letter) · [Specification](https://drafts.csswg.org/css-inline/#sizing-drop-initials)
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

    /// `attribute CSSOMString initialLetterAlign`
    #[doc(alias = "initialLetterAlign")]
    #[doc(alias = "initial-letter-align")]
    #[cfg(feature = "experimental")]
    pub fn initial_letter_align(&self) -> String {
        property::get(self, "initialLetterAlign")
    }

    /// `attribute CSSOMString initialLetterAlign`
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

    /// `attribute CSSOMString initialLetterWrap`
    #[doc(alias = "initialLetterWrap")]
    #[doc(alias = "initial-letter-wrap")]
    #[cfg(feature = "experimental")]
    pub fn initial_letter_wrap(&self) -> String {
        property::get(self, "initialLetterWrap")
    }

    /// `attribute CSSOMString initialLetterWrap`
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

    /// `attribute CSSOMString inlineSize`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/inline-size) · [Specification](https://drafts.csswg.org/css-logical/#dimension-properties)
    #[doc(alias = "inlineSize")]
    #[doc(alias = "inline-size")]
    pub fn inline_size(&self) -> String {
        property::get(self, "inlineSize")
    }

    /// `attribute CSSOMString inlineSize`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/inline-size) · [Specification](https://drafts.csswg.org/css-logical/#dimension-properties)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "inlineSize")]
    #[doc(alias = "inline-size")]
    pub fn set_inline_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "inlineSize", value)
    }

    /// `attribute CSSOMString inlineSizing`
    #[doc(alias = "inlineSizing")]
    #[doc(alias = "inline-sizing")]
    #[cfg(feature = "experimental")]
    pub fn inline_sizing(&self) -> String {
        property::get(self, "inlineSizing")
    }

    /// `attribute CSSOMString inlineSizing`
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

    /// `attribute CSSOMString inputSecurity`
    #[doc(alias = "inputSecurity")]
    #[doc(alias = "input-security")]
    #[cfg(feature = "experimental")]
    pub fn input_security(&self) -> String {
        property::get(self, "inputSecurity")
    }

    /// `attribute CSSOMString inputSecurity`
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

    /// `attribute CSSOMString inset`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/inset) · [Specification](https://drafts.csswg.org/css-logical/#propdef-inset)
    pub fn inset(&self) -> String {
        property::get(self, "inset")
    }

    /// `attribute CSSOMString inset`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/inset) · [Specification](https://drafts.csswg.org/css-logical/#propdef-inset)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "inset")]
    pub fn set_inset(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "inset", value)
    }

    /// `attribute CSSOMString insetBlock`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/inset-block) · [Specification](https://drafts.csswg.org/css-logical/#propdef-inset-block)
    #[doc(alias = "insetBlock")]
    #[doc(alias = "inset-block")]
    pub fn inset_block(&self) -> String {
        property::get(self, "insetBlock")
    }

    /// `attribute CSSOMString insetBlock`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/inset-block) · [Specification](https://drafts.csswg.org/css-logical/#propdef-inset-block)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "insetBlock")]
    #[doc(alias = "inset-block")]
    pub fn set_inset_block(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "insetBlock", value)
    }

    /// `attribute CSSOMString insetBlockEnd`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/inset-block-end) · [Specification](https://drafts.csswg.org/css-logical/#propdef-inset-block-end)
    #[doc(alias = "insetBlockEnd")]
    #[doc(alias = "inset-block-end")]
    pub fn inset_block_end(&self) -> String {
        property::get(self, "insetBlockEnd")
    }

    /// `attribute CSSOMString insetBlockEnd`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/inset-block-end) · [Specification](https://drafts.csswg.org/css-logical/#propdef-inset-block-end)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "insetBlockEnd")]
    #[doc(alias = "inset-block-end")]
    pub fn set_inset_block_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "insetBlockEnd", value)
    }

    /// `attribute CSSOMString insetBlockStart`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/inset-block-start) · [Specification](https://drafts.csswg.org/css-logical/#propdef-inset-block-start)
    #[doc(alias = "insetBlockStart")]
    #[doc(alias = "inset-block-start")]
    pub fn inset_block_start(&self) -> String {
        property::get(self, "insetBlockStart")
    }

    /// `attribute CSSOMString insetBlockStart`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/inset-block-start) · [Specification](https://drafts.csswg.org/css-logical/#propdef-inset-block-start)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "insetBlockStart")]
    #[doc(alias = "inset-block-start")]
    pub fn set_inset_block_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "insetBlockStart", value)
    }

    /// `attribute CSSOMString insetInline`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/inset-inline) · [Specification](https://drafts.csswg.org/css-logical/#propdef-inset-inline)
    #[doc(alias = "insetInline")]
    #[doc(alias = "inset-inline")]
    pub fn inset_inline(&self) -> String {
        property::get(self, "insetInline")
    }

    /// `attribute CSSOMString insetInline`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/inset-inline) · [Specification](https://drafts.csswg.org/css-logical/#propdef-inset-inline)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "insetInline")]
    #[doc(alias = "inset-inline")]
    pub fn set_inset_inline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "insetInline", value)
    }

    /// `attribute CSSOMString insetInlineEnd`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/inset-inline-end) · [Specification](https://drafts.csswg.org/css-logical/#propdef-inset-inline-end)
    #[doc(alias = "insetInlineEnd")]
    #[doc(alias = "inset-inline-end")]
    pub fn inset_inline_end(&self) -> String {
        property::get(self, "insetInlineEnd")
    }

    /// `attribute CSSOMString insetInlineEnd`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/inset-inline-end) · [Specification](https://drafts.csswg.org/css-logical/#propdef-inset-inline-end)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "insetInlineEnd")]
    #[doc(alias = "inset-inline-end")]
    pub fn set_inset_inline_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "insetInlineEnd", value)
    }

    /// `attribute CSSOMString insetInlineStart`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/inset-inline-start) · [Specification](https://drafts.csswg.org/css-logical/#propdef-inset-inline-start)
    #[doc(alias = "insetInlineStart")]
    #[doc(alias = "inset-inline-start")]
    pub fn inset_inline_start(&self) -> String {
        property::get(self, "insetInlineStart")
    }

    /// `attribute CSSOMString insetInlineStart`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/inset-inline-start) · [Specification](https://drafts.csswg.org/css-logical/#propdef-inset-inline-start)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "insetInlineStart")]
    #[doc(alias = "inset-inline-start")]
    pub fn set_inset_inline_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "insetInlineStart", value)
    }

    /// `attribute CSSOMString interactivity`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/interactivity) · [Specification](https://drafts.csswg.org/css-ui-4/#propdef-interactivity)
    #[cfg(feature = "experimental")]
    pub fn interactivity(&self) -> String {
        property::get(self, "interactivity")
    }

    /// `attribute CSSOMString interactivity`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/interactivity) · [Specification](https://drafts.csswg.org/css-ui-4/#propdef-interactivity)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "interactivity")]
    #[cfg(feature = "experimental")]
    pub fn set_interactivity(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "interactivity", value)
    }

    /// `attribute CSSOMString interestDelay`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/interest-delay) · [Specification](https://drafts.csswg.org/css-ui-4/#propdef-interest-delay)
    #[doc(alias = "interestDelay")]
    #[doc(alias = "interest-delay")]
    #[cfg(feature = "experimental")]
    pub fn interest_delay(&self) -> String {
        property::get(self, "interestDelay")
    }

    /// `attribute CSSOMString interestDelay`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/interest-delay) · [Specification](https://drafts.csswg.org/css-ui-4/#propdef-interest-delay)
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

    /// `attribute CSSOMString interestDelayEnd`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/interest-delay-end) · [Specification](https://drafts.csswg.org/css-ui-4/#propdef-interest-delay-end)
    #[doc(alias = "interestDelayEnd")]
    #[doc(alias = "interest-delay-end")]
    #[cfg(feature = "experimental")]
    pub fn interest_delay_end(&self) -> String {
        property::get(self, "interestDelayEnd")
    }

    /// `attribute CSSOMString interestDelayEnd`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/interest-delay-end) · [Specification](https://drafts.csswg.org/css-ui-4/#propdef-interest-delay-end)
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

    /// `attribute CSSOMString interestDelayStart`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/interest-delay-start) · [Specification](https://drafts.csswg.org/css-ui-4/#propdef-interest-delay-start)
    #[doc(alias = "interestDelayStart")]
    #[doc(alias = "interest-delay-start")]
    #[cfg(feature = "experimental")]
    pub fn interest_delay_start(&self) -> String {
        property::get(self, "interestDelayStart")
    }

    /// `attribute CSSOMString interestDelayStart`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/interest-delay-start) · [Specification](https://drafts.csswg.org/css-ui-4/#propdef-interest-delay-start)
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

    /// `attribute CSSOMString interpolateSize`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/interpolate-size) · [Specification](https://drafts.csswg.org/css-sizing-4/#propdef-interpolate-size)
    #[doc(alias = "interpolateSize")]
    #[doc(alias = "interpolate-size")]
    #[cfg(feature = "experimental")]
    pub fn interpolate_size(&self) -> String {
        property::get(self, "interpolateSize")
    }

    /// `attribute CSSOMString interpolateSize`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/interpolate-size) · [Specification](https://drafts.csswg.org/css-sizing-4/#propdef-interpolate-size)
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

    /// `attribute CSSOMString isolation`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/isolation) · [Specification](https://drafts.csswg.org/compositing/#isolation)
    pub fn isolation(&self) -> String {
        property::get(self, "isolation")
    }

    /// `attribute CSSOMString isolation`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/isolation) · [Specification](https://drafts.csswg.org/compositing/#isolation)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "isolation")]
    pub fn set_isolation(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "isolation", value)
    }

    /// `attribute CSSOMString justifyContent`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/justify-content) · [Specification](https://drafts.csswg.org/css-align/#align-justify-content)
    #[doc(alias = "justifyContent")]
    #[doc(alias = "justify-content")]
    pub fn justify_content(&self) -> String {
        property::get(self, "justifyContent")
    }

    /// `attribute CSSOMString justifyContent`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/justify-content) · [Specification](https://drafts.csswg.org/css-align/#align-justify-content)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "justifyContent")]
    #[doc(alias = "justify-content")]
    pub fn set_justify_content(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "justifyContent", value)
    }

    /// `attribute CSSOMString justifyItems`
    ///
    /// Baseline: widely available since 2016-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/justify-items) · [Specification](https://drafts.csswg.org/css-align/#justify-items-property)
    #[doc(alias = "justifyItems")]
    #[doc(alias = "justify-items")]
    pub fn justify_items(&self) -> String {
        property::get(self, "justifyItems")
    }

    /// `attribute CSSOMString justifyItems`
    ///
    /// Baseline: widely available since 2016-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/justify-items) · [Specification](https://drafts.csswg.org/css-align/#justify-items-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "justifyItems")]
    #[doc(alias = "justify-items")]
    pub fn set_justify_items(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "justifyItems", value)
    }

    /// `attribute CSSOMString justifySelf`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/justify-self) · [Specification](https://drafts.csswg.org/css-align/#justify-self-property)
    #[doc(alias = "justifySelf")]
    #[doc(alias = "justify-self")]
    pub fn justify_self(&self) -> String {
        property::get(self, "justifySelf")
    }

    /// `attribute CSSOMString justifySelf`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/justify-self) · [Specification](https://drafts.csswg.org/css-align/#justify-self-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "justifySelf")]
    #[doc(alias = "justify-self")]
    pub fn set_justify_self(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "justifySelf", value)
    }

    /// `attribute CSSOMString left`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/left) · [Specification](https://drafts.csswg.org/css-position/#insets)
    pub fn left(&self) -> String {
        property::get(self, "left")
    }

    /// `attribute CSSOMString left`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/left) · [Specification](https://drafts.csswg.org/css-position/#insets)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "left")]
    pub fn set_left(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "left", value)
    }

    /// `attribute CSSOMString letterSpacing`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/letter-spacing) · [Specification](https://drafts.csswg.org/css-text/#letter-spacing-property)
    #[doc(alias = "letterSpacing")]
    #[doc(alias = "letter-spacing")]
    pub fn letter_spacing(&self) -> String {
        property::get(self, "letterSpacing")
    }

    /// `attribute CSSOMString letterSpacing`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/letter-spacing) · [Specification](https://drafts.csswg.org/css-text/#letter-spacing-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "letterSpacing")]
    #[doc(alias = "letter-spacing")]
    pub fn set_letter_spacing(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "letterSpacing", value)
    }

    /// `attribute CSSOMString lightingColor`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/lighting-color) · [Specification](https://drafts.csswg.org/filter-effects/#LightingColorProperty)
    #[doc(alias = "lightingColor")]
    #[doc(alias = "lighting-color")]
    pub fn lighting_color(&self) -> String {
        property::get(self, "lightingColor")
    }

    /// `attribute CSSOMString lightingColor`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/lighting-color) · [Specification](https://drafts.csswg.org/filter-effects/#LightingColorProperty)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "lightingColor")]
    #[doc(alias = "lighting-color")]
    pub fn set_lighting_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "lightingColor", value)
    }

    /// `attribute CSSOMString lineBreak`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/line-break) · [Specification](https://drafts.csswg.org/css-text/#line-break-property)
    #[doc(alias = "lineBreak")]
    #[doc(alias = "line-break")]
    pub fn line_break(&self) -> String {
        property::get(self, "lineBreak")
    }

    /// `attribute CSSOMString lineBreak`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/line-break) · [Specification](https://drafts.csswg.org/css-text/#line-break-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "lineBreak")]
    #[doc(alias = "line-break")]
    pub fn set_line_break(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "lineBreak", value)
    }

    /// `attribute CSSOMString lineClamp`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/line-clamp) · [Specification](https://drafts.csswg.org/css-overflow-4/#propdef-line-clamp)
    #[doc(alias = "lineClamp")]
    #[doc(alias = "line-clamp")]
    #[cfg(feature = "experimental")]
    pub fn line_clamp(&self) -> String {
        property::get(self, "lineClamp")
    }

    /// `attribute CSSOMString lineClamp`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/line-clamp) · [Specification](https://drafts.csswg.org/css-overflow-4/#propdef-line-clamp)
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

    /// `attribute CSSOMString lineFitEdge`
    #[doc(alias = "lineFitEdge")]
    #[doc(alias = "line-fit-edge")]
    #[cfg(feature = "experimental")]
    pub fn line_fit_edge(&self) -> String {
        property::get(self, "lineFitEdge")
    }

    /// `attribute CSSOMString lineFitEdge`
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

    /// `attribute CSSOMString lineGrid`
    #[doc(alias = "lineGrid")]
    #[doc(alias = "line-grid")]
    #[cfg(feature = "experimental")]
    pub fn line_grid(&self) -> String {
        property::get(self, "lineGrid")
    }

    /// `attribute CSSOMString lineGrid`
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

    /// `attribute CSSOMString lineHeight`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/line-height) · [Specification](https://drafts.csswg.org/css-inline/#line-height-property)
    #[doc(alias = "lineHeight")]
    #[doc(alias = "line-height")]
    pub fn line_height(&self) -> String {
        property::get(self, "lineHeight")
    }

    /// `attribute CSSOMString lineHeight`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/line-height) · [Specification](https://drafts.csswg.org/css-inline/#line-height-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "lineHeight")]
    #[doc(alias = "line-height")]
    pub fn set_line_height(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "lineHeight", value)
    }

    /// `attribute CSSOMString lineHeightStep`
    #[doc(alias = "lineHeightStep")]
    #[doc(alias = "line-height-step")]
    #[cfg(feature = "experimental")]
    pub fn line_height_step(&self) -> String {
        property::get(self, "lineHeightStep")
    }

    /// `attribute CSSOMString lineHeightStep`
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

    /// `attribute CSSOMString linePadding`
    #[doc(alias = "linePadding")]
    #[doc(alias = "line-padding")]
    #[cfg(feature = "experimental")]
    pub fn line_padding(&self) -> String {
        property::get(self, "linePadding")
    }

    /// `attribute CSSOMString linePadding`
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

    /// `attribute CSSOMString lineSnap`
    #[doc(alias = "lineSnap")]
    #[doc(alias = "line-snap")]
    #[cfg(feature = "experimental")]
    pub fn line_snap(&self) -> String {
        property::get(self, "lineSnap")
    }

    /// `attribute CSSOMString lineSnap`
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

    /// `attribute CSSOMString linkParameters`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/link-parameters) · [Specification](https://drafts.csswg.org/css-link-params/#propdef-link-parameters)
    #[doc(alias = "linkParameters")]
    #[doc(alias = "link-parameters")]
    #[cfg(feature = "experimental")]
    pub fn link_parameters(&self) -> String {
        property::get(self, "linkParameters")
    }

    /// `attribute CSSOMString linkParameters`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/link-parameters) · [Specification](https://drafts.csswg.org/css-link-params/#propdef-link-parameters)
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

    /// `attribute CSSOMString listStyle`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/list-style) · [Specification](https://drafts.csswg.org/css-lists/#list-style-property)
    #[doc(alias = "listStyle")]
    #[doc(alias = "list-style")]
    pub fn list_style(&self) -> String {
        property::get(self, "listStyle")
    }

    /// `attribute CSSOMString listStyle`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/list-style) · [Specification](https://drafts.csswg.org/css-lists/#list-style-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "listStyle")]
    #[doc(alias = "list-style")]
    pub fn set_list_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "listStyle", value)
    }

    /// `attribute CSSOMString listStyleImage`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/list-style-image) · [Specification](https://drafts.csswg.org/css-lists/#image-markers)
    #[doc(alias = "listStyleImage")]
    #[doc(alias = "list-style-image")]
    pub fn list_style_image(&self) -> String {
        property::get(self, "listStyleImage")
    }

    /// `attribute CSSOMString listStyleImage`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/list-style-image) · [Specification](https://drafts.csswg.org/css-lists/#image-markers)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "listStyleImage")]
    #[doc(alias = "list-style-image")]
    pub fn set_list_style_image(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "listStyleImage", value)
    }

    /// `attribute CSSOMString listStylePosition`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/list-style-position) · [Specification](https://drafts.csswg.org/css-lists/#list-style-position-property)
    #[doc(alias = "listStylePosition")]
    #[doc(alias = "list-style-position")]
    pub fn list_style_position(&self) -> String {
        property::get(self, "listStylePosition")
    }

    /// `attribute CSSOMString listStylePosition`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/list-style-position) · [Specification](https://drafts.csswg.org/css-lists/#list-style-position-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "listStylePosition")]
    #[doc(alias = "list-style-position")]
    pub fn set_list_style_position(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "listStylePosition", value)
    }

    /// `attribute CSSOMString listStyleType`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/list-style-type) · [Specification](https://drafts.csswg.org/css-lists/#text-markers)
    #[doc(alias = "listStyleType")]
    #[doc(alias = "list-style-type")]
    pub fn list_style_type(&self) -> String {
        property::get(self, "listStyleType")
    }

    /// `attribute CSSOMString listStyleType`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/list-style-type) · [Specification](https://drafts.csswg.org/css-lists/#text-markers)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "listStyleType")]
    #[doc(alias = "list-style-type")]
    pub fn set_list_style_type(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "listStyleType", value)
    }

    /// `attribute CSSOMString margin`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin) · [Specification](https://drafts.csswg.org/css-box/#margin)
    pub fn margin(&self) -> String {
        property::get(self, "margin")
    }

    /// `attribute CSSOMString margin`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin) · [Specification](https://drafts.csswg.org/css-box/#margin)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "margin")]
    pub fn set_margin(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "margin", value)
    }

    /// `attribute CSSOMString marginBlock`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-block) · [Specification](https://drafts.csswg.org/css-logical/#propdef-margin-block)
    #[doc(alias = "marginBlock")]
    #[doc(alias = "margin-block")]
    pub fn margin_block(&self) -> String {
        property::get(self, "marginBlock")
    }

    /// `attribute CSSOMString marginBlock`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-block) · [Specification](https://drafts.csswg.org/css-logical/#propdef-margin-block)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "marginBlock")]
    #[doc(alias = "margin-block")]
    pub fn set_margin_block(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "marginBlock", value)
    }

    /// `attribute CSSOMString marginBlockEnd`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-block-end) · [Specification](https://drafts.csswg.org/css-logical/#margin-properties)
    #[doc(alias = "marginBlockEnd")]
    #[doc(alias = "margin-block-end")]
    pub fn margin_block_end(&self) -> String {
        property::get(self, "marginBlockEnd")
    }

    /// `attribute CSSOMString marginBlockEnd`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-block-end) · [Specification](https://drafts.csswg.org/css-logical/#margin-properties)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "marginBlockEnd")]
    #[doc(alias = "margin-block-end")]
    pub fn set_margin_block_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "marginBlockEnd", value)
    }

    /// `attribute CSSOMString marginBlockStart`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-block-start) · [Specification](https://drafts.csswg.org/css-logical/#margin-properties)
    #[doc(alias = "marginBlockStart")]
    #[doc(alias = "margin-block-start")]
    pub fn margin_block_start(&self) -> String {
        property::get(self, "marginBlockStart")
    }

    /// `attribute CSSOMString marginBlockStart`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-block-start) · [Specification](https://drafts.csswg.org/css-logical/#margin-properties)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "marginBlockStart")]
    #[doc(alias = "margin-block-start")]
    pub fn set_margin_block_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "marginBlockStart", value)
    }

    /// `attribute CSSOMString marginBottom`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-bottom) · [Specification](https://drafts.csswg.org/css-box/#margin-physical)
    #[doc(alias = "marginBottom")]
    #[doc(alias = "margin-bottom")]
    pub fn margin_bottom(&self) -> String {
        property::get(self, "marginBottom")
    }

    /// `attribute CSSOMString marginBottom`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-bottom) · [Specification](https://drafts.csswg.org/css-box/#margin-physical)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "marginBottom")]
    #[doc(alias = "margin-bottom")]
    pub fn set_margin_bottom(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "marginBottom", value)
    }

    /// `attribute CSSOMString marginBreak`
    #[doc(alias = "marginBreak")]
    #[doc(alias = "margin-break")]
    #[cfg(feature = "experimental")]
    pub fn margin_break(&self) -> String {
        property::get(self, "marginBreak")
    }

    /// `attribute CSSOMString marginBreak`
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

    /// `attribute CSSOMString marginInline`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-inline) · [Specification](https://drafts.csswg.org/css-logical/#propdef-margin-inline)
    #[doc(alias = "marginInline")]
    #[doc(alias = "margin-inline")]
    pub fn margin_inline(&self) -> String {
        property::get(self, "marginInline")
    }

    /// `attribute CSSOMString marginInline`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-inline) · [Specification](https://drafts.csswg.org/css-logical/#propdef-margin-inline)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "marginInline")]
    #[doc(alias = "margin-inline")]
    pub fn set_margin_inline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "marginInline", value)
    }

    /// `attribute CSSOMString marginInlineEnd`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-inline-end) · [Specification](https://drafts.csswg.org/css-logical/#margin-properties)
    #[doc(alias = "marginInlineEnd")]
    #[doc(alias = "margin-inline-end")]
    pub fn margin_inline_end(&self) -> String {
        property::get(self, "marginInlineEnd")
    }

    /// `attribute CSSOMString marginInlineEnd`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-inline-end) · [Specification](https://drafts.csswg.org/css-logical/#margin-properties)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "marginInlineEnd")]
    #[doc(alias = "margin-inline-end")]
    pub fn set_margin_inline_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "marginInlineEnd", value)
    }

    /// `attribute CSSOMString marginInlineStart`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-inline-start) · [Specification](https://drafts.csswg.org/css-logical/#margin-properties)
    #[doc(alias = "marginInlineStart")]
    #[doc(alias = "margin-inline-start")]
    pub fn margin_inline_start(&self) -> String {
        property::get(self, "marginInlineStart")
    }

    /// `attribute CSSOMString marginInlineStart`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-inline-start) · [Specification](https://drafts.csswg.org/css-logical/#margin-properties)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "marginInlineStart")]
    #[doc(alias = "margin-inline-start")]
    pub fn set_margin_inline_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "marginInlineStart", value)
    }

    /// `attribute CSSOMString marginLeft`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-left) · [Specification](https://drafts.csswg.org/css-box/#margin-physical)
    #[doc(alias = "marginLeft")]
    #[doc(alias = "margin-left")]
    pub fn margin_left(&self) -> String {
        property::get(self, "marginLeft")
    }

    /// `attribute CSSOMString marginLeft`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-left) · [Specification](https://drafts.csswg.org/css-box/#margin-physical)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "marginLeft")]
    #[doc(alias = "margin-left")]
    pub fn set_margin_left(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "marginLeft", value)
    }

    /// `attribute CSSOMString marginRight`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-right) · [Specification](https://drafts.csswg.org/css-box/#margin-physical)
    #[doc(alias = "marginRight")]
    #[doc(alias = "margin-right")]
    pub fn margin_right(&self) -> String {
        property::get(self, "marginRight")
    }

    /// `attribute CSSOMString marginRight`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-right) · [Specification](https://drafts.csswg.org/css-box/#margin-physical)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "marginRight")]
    #[doc(alias = "margin-right")]
    pub fn set_margin_right(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "marginRight", value)
    }

    /// `attribute CSSOMString marginTop`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-top) · [Specification](https://drafts.csswg.org/css-box/#margin-physical)
    #[doc(alias = "marginTop")]
    #[doc(alias = "margin-top")]
    pub fn margin_top(&self) -> String {
        property::get(self, "marginTop")
    }

    /// `attribute CSSOMString marginTop`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-top) · [Specification](https://drafts.csswg.org/css-box/#margin-physical)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "marginTop")]
    #[doc(alias = "margin-top")]
    pub fn set_margin_top(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "marginTop", value)
    }

    /// `attribute CSSOMString marginTrim`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-trim) · [Specification](https://drafts.csswg.org/css-box-4/#margin-trim)
    #[doc(alias = "marginTrim")]
    #[doc(alias = "margin-trim")]
    pub fn margin_trim(&self) -> String {
        property::get(self, "marginTrim")
    }

    /// `attribute CSSOMString marginTrim`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-trim) · [Specification](https://drafts.csswg.org/css-box-4/#margin-trim)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "marginTrim")]
    #[doc(alias = "margin-trim")]
    pub fn set_margin_trim(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "marginTrim", value)
    }

    /// `attribute CSSOMString marker`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/marker) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#MarkerShorthand)
    pub fn marker(&self) -> String {
        property::get(self, "marker")
    }

    /// `attribute CSSOMString marker`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/marker) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#MarkerShorthand)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "marker")]
    pub fn set_marker(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "marker", value)
    }

    /// `attribute CSSOMString markerEnd`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/marker-end) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#MarkerEndProperty)
    #[doc(alias = "markerEnd")]
    #[doc(alias = "marker-end")]
    pub fn marker_end(&self) -> String {
        property::get(self, "markerEnd")
    }

    /// `attribute CSSOMString markerEnd`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/marker-end) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#MarkerEndProperty)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "markerEnd")]
    #[doc(alias = "marker-end")]
    pub fn set_marker_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "markerEnd", value)
    }

    /// `attribute CSSOMString markerMid`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/marker-mid) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#MarkerMidProperty)
    #[doc(alias = "markerMid")]
    #[doc(alias = "marker-mid")]
    pub fn marker_mid(&self) -> String {
        property::get(self, "markerMid")
    }

    /// `attribute CSSOMString markerMid`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/marker-mid) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#MarkerMidProperty)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "markerMid")]
    #[doc(alias = "marker-mid")]
    pub fn set_marker_mid(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "markerMid", value)
    }

    /// `attribute CSSOMString markerSide`
    #[doc(alias = "markerSide")]
    #[doc(alias = "marker-side")]
    #[cfg(feature = "experimental")]
    pub fn marker_side(&self) -> String {
        property::get(self, "markerSide")
    }

    /// `attribute CSSOMString markerSide`
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

    /// `attribute CSSOMString markerStart`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/marker-start) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#MarkerStartProperty)
    #[doc(alias = "markerStart")]
    #[doc(alias = "marker-start")]
    pub fn marker_start(&self) -> String {
        property::get(self, "markerStart")
    }

    /// `attribute CSSOMString markerStart`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/marker-start) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#MarkerStartProperty)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "markerStart")]
    #[doc(alias = "marker-start")]
    pub fn set_marker_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "markerStart", value)
    }

    /// `attribute CSSOMString mask`
    ///
    /// Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask) · [Specification](https://drafts.csswg.org/css-masking/#the-mask)
    pub fn mask(&self) -> String {
        property::get(self, "mask")
    }

    /// `attribute CSSOMString mask`
    ///
    /// Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask) · [Specification](https://drafts.csswg.org/css-masking/#the-mask)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "mask")]
    pub fn set_mask(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "mask", value)
    }

    /// `attribute CSSOMString maskBorder`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border)
    #[doc(alias = "maskBorder")]
    #[doc(alias = "mask-border")]
    #[cfg(feature = "experimental")]
    pub fn mask_border(&self) -> String {
        property::get(self, "maskBorder")
    }

    /// `attribute CSSOMString maskBorder`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border)
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

    /// `attribute CSSOMString maskBorderMode`
    #[doc(alias = "maskBorderMode")]
    #[doc(alias = "mask-border-mode")]
    #[cfg(feature = "experimental")]
    pub fn mask_border_mode(&self) -> String {
        property::get(self, "maskBorderMode")
    }

    /// `attribute CSSOMString maskBorderMode`
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

    /// `attribute CSSOMString maskBorderOutset`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-outset) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-outset)
    #[doc(alias = "maskBorderOutset")]
    #[doc(alias = "mask-border-outset")]
    #[cfg(feature = "experimental")]
    pub fn mask_border_outset(&self) -> String {
        property::get(self, "maskBorderOutset")
    }

    /// `attribute CSSOMString maskBorderOutset`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-outset) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-outset)
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

    /// `attribute CSSOMString maskBorderRepeat`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-repeat) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-repeat)
    #[doc(alias = "maskBorderRepeat")]
    #[doc(alias = "mask-border-repeat")]
    #[cfg(feature = "experimental")]
    pub fn mask_border_repeat(&self) -> String {
        property::get(self, "maskBorderRepeat")
    }

    /// `attribute CSSOMString maskBorderRepeat`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-repeat) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-repeat)
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

    /// `attribute CSSOMString maskBorderSlice`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-slice) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-slice)
    #[doc(alias = "maskBorderSlice")]
    #[doc(alias = "mask-border-slice")]
    #[cfg(feature = "experimental")]
    pub fn mask_border_slice(&self) -> String {
        property::get(self, "maskBorderSlice")
    }

    /// `attribute CSSOMString maskBorderSlice`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-slice) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-slice)
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

    /// `attribute CSSOMString maskBorderSource`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-source) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-source)
    #[doc(alias = "maskBorderSource")]
    #[doc(alias = "mask-border-source")]
    #[cfg(feature = "experimental")]
    pub fn mask_border_source(&self) -> String {
        property::get(self, "maskBorderSource")
    }

    /// `attribute CSSOMString maskBorderSource`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-source) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-source)
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

    /// `attribute CSSOMString maskBorderWidth`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-width) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-width)
    #[doc(alias = "maskBorderWidth")]
    #[doc(alias = "mask-border-width")]
    #[cfg(feature = "experimental")]
    pub fn mask_border_width(&self) -> String {
        property::get(self, "maskBorderWidth")
    }

    /// `attribute CSSOMString maskBorderWidth`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-width) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-width)
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

    /// `attribute CSSOMString maskClip`
    ///
    /// Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-clip) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-clip)
    #[doc(alias = "maskClip")]
    #[doc(alias = "mask-clip")]
    pub fn mask_clip(&self) -> String {
        property::get(self, "maskClip")
    }

    /// `attribute CSSOMString maskClip`
    ///
    /// Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-clip) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-clip)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maskClip")]
    #[doc(alias = "mask-clip")]
    pub fn set_mask_clip(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maskClip", value)
    }

    /// `attribute CSSOMString maskComposite`
    ///
    /// Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-composite) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-composite)
    #[doc(alias = "maskComposite")]
    #[doc(alias = "mask-composite")]
    pub fn mask_composite(&self) -> String {
        property::get(self, "maskComposite")
    }

    /// `attribute CSSOMString maskComposite`
    ///
    /// Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-composite) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-composite)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maskComposite")]
    #[doc(alias = "mask-composite")]
    pub fn set_mask_composite(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maskComposite", value)
    }

    /// `attribute CSSOMString maskImage`
    ///
    /// Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-image) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-image)
    #[doc(alias = "maskImage")]
    #[doc(alias = "mask-image")]
    pub fn mask_image(&self) -> String {
        property::get(self, "maskImage")
    }

    /// `attribute CSSOMString maskImage`
    ///
    /// Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-image) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-image)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maskImage")]
    #[doc(alias = "mask-image")]
    pub fn set_mask_image(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maskImage", value)
    }

    /// `attribute CSSOMString maskMode`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-mode) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-mode)
    #[doc(alias = "maskMode")]
    #[doc(alias = "mask-mode")]
    pub fn mask_mode(&self) -> String {
        property::get(self, "maskMode")
    }

    /// `attribute CSSOMString maskMode`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-mode) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-mode)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maskMode")]
    #[doc(alias = "mask-mode")]
    pub fn set_mask_mode(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maskMode", value)
    }

    /// `attribute CSSOMString maskOrigin`
    ///
    /// Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-origin) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-origin)
    #[doc(alias = "maskOrigin")]
    #[doc(alias = "mask-origin")]
    pub fn mask_origin(&self) -> String {
        property::get(self, "maskOrigin")
    }

    /// `attribute CSSOMString maskOrigin`
    ///
    /// Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-origin) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-origin)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maskOrigin")]
    #[doc(alias = "mask-origin")]
    pub fn set_mask_origin(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maskOrigin", value)
    }

    /// `attribute CSSOMString maskPosition`
    ///
    /// Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-position) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-position)
    #[doc(alias = "maskPosition")]
    #[doc(alias = "mask-position")]
    pub fn mask_position(&self) -> String {
        property::get(self, "maskPosition")
    }

    /// `attribute CSSOMString maskPosition`
    ///
    /// Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-position) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-position)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maskPosition")]
    #[doc(alias = "mask-position")]
    pub fn set_mask_position(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maskPosition", value)
    }

    /// `attribute CSSOMString maskRepeat`
    ///
    /// Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-repeat) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-repeat)
    #[doc(alias = "maskRepeat")]
    #[doc(alias = "mask-repeat")]
    pub fn mask_repeat(&self) -> String {
        property::get(self, "maskRepeat")
    }

    /// `attribute CSSOMString maskRepeat`
    ///
    /// Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-repeat) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-repeat)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maskRepeat")]
    #[doc(alias = "mask-repeat")]
    pub fn set_mask_repeat(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maskRepeat", value)
    }

    /// `attribute CSSOMString maskSize`
    ///
    /// Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-size) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-size)
    #[doc(alias = "maskSize")]
    #[doc(alias = "mask-size")]
    pub fn mask_size(&self) -> String {
        property::get(self, "maskSize")
    }

    /// `attribute CSSOMString maskSize`
    ///
    /// Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-size) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-size)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maskSize")]
    #[doc(alias = "mask-size")]
    pub fn set_mask_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maskSize", value)
    }

    /// `attribute CSSOMString maskType`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-type) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-type)
    #[doc(alias = "maskType")]
    #[doc(alias = "mask-type")]
    pub fn mask_type(&self) -> String {
        property::get(self, "maskType")
    }

    /// `attribute CSSOMString maskType`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-type) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-type)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maskType")]
    #[doc(alias = "mask-type")]
    pub fn set_mask_type(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maskType", value)
    }

    /// `attribute CSSOMString mathDepth`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/math-depth) · [Specification](https://w3c.github.io/mathml-core/#the-math-script-level-property)
    #[doc(alias = "mathDepth")]
    #[doc(alias = "math-depth")]
    pub fn math_depth(&self) -> String {
        property::get(self, "mathDepth")
    }

    /// `attribute CSSOMString mathDepth`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/math-depth) · [Specification](https://w3c.github.io/mathml-core/#the-math-script-level-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "mathDepth")]
    #[doc(alias = "math-depth")]
    pub fn set_math_depth(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "mathDepth", value)
    }

    /// `attribute CSSOMString mathShift`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/math-shift) · [Specification](https://w3c.github.io/mathml-core/#the-math-shift)
    #[doc(alias = "mathShift")]
    #[doc(alias = "math-shift")]
    pub fn math_shift(&self) -> String {
        property::get(self, "mathShift")
    }

    /// `attribute CSSOMString mathShift`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/math-shift) · [Specification](https://w3c.github.io/mathml-core/#the-math-shift)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "mathShift")]
    #[doc(alias = "math-shift")]
    pub fn set_math_shift(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "mathShift", value)
    }

    /// `attribute CSSOMString mathStyle`
    ///
    /// Baseline: widely available since 2023-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/math-style) · [Specification](https://w3c.github.io/mathml-core/#the-math-style-property)
    #[doc(alias = "mathStyle")]
    #[doc(alias = "math-style")]
    pub fn math_style(&self) -> String {
        property::get(self, "mathStyle")
    }

    /// `attribute CSSOMString mathStyle`
    ///
    /// Baseline: widely available since 2023-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/math-style) · [Specification](https://w3c.github.io/mathml-core/#the-math-style-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "mathStyle")]
    #[doc(alias = "math-style")]
    pub fn set_math_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "mathStyle", value)
    }

    /// `attribute CSSOMString maxBlockSize`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/max-block-size) · [Specification](https://drafts.csswg.org/css-logical/#propdef-max-block-size)
    #[doc(alias = "maxBlockSize")]
    #[doc(alias = "max-block-size")]
    pub fn max_block_size(&self) -> String {
        property::get(self, "maxBlockSize")
    }

    /// `attribute CSSOMString maxBlockSize`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/max-block-size) · [Specification](https://drafts.csswg.org/css-logical/#propdef-max-block-size)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maxBlockSize")]
    #[doc(alias = "max-block-size")]
    pub fn set_max_block_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maxBlockSize", value)
    }

    /// `attribute CSSOMString maxHeight`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/max-height) · [Specification](https://drafts.csswg.org/css-sizing/#sizing-values)
    #[doc(alias = "maxHeight")]
    #[doc(alias = "max-height")]
    pub fn max_height(&self) -> String {
        property::get(self, "maxHeight")
    }

    /// `attribute CSSOMString maxHeight`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/max-height) · [Specification](https://drafts.csswg.org/css-sizing/#sizing-values)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maxHeight")]
    #[doc(alias = "max-height")]
    pub fn set_max_height(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maxHeight", value)
    }

    /// `attribute CSSOMString maxInlineSize`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/max-inline-size) · [Specification](https://drafts.csswg.org/css-logical/#propdef-max-inline-size)
    #[doc(alias = "maxInlineSize")]
    #[doc(alias = "max-inline-size")]
    pub fn max_inline_size(&self) -> String {
        property::get(self, "maxInlineSize")
    }

    /// `attribute CSSOMString maxInlineSize`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/max-inline-size) · [Specification](https://drafts.csswg.org/css-logical/#propdef-max-inline-size)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maxInlineSize")]
    #[doc(alias = "max-inline-size")]
    pub fn set_max_inline_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maxInlineSize", value)
    }

    /// `attribute CSSOMString maxLines`
    ///
    /// [Specification](https://drafts.csswg.org/css-overflow-4/#propdef-max-lines)
    #[doc(alias = "maxLines")]
    #[doc(alias = "max-lines")]
    #[cfg(feature = "experimental")]
    pub fn max_lines(&self) -> String {
        property::get(self, "maxLines")
    }

    /// `attribute CSSOMString maxLines`
    ///
    /// [Specification](https://drafts.csswg.org/css-overflow-4/#propdef-max-lines)
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

    /// `attribute CSSOMString maxSize`
    ///
    /// [Specification](https://drafts.csswg.org/css-sizing-4/#propdef-max-size)
    #[doc(alias = "maxSize")]
    #[doc(alias = "max-size")]
    #[cfg(feature = "experimental")]
    pub fn max_size(&self) -> String {
        property::get(self, "maxSize")
    }

    /// `attribute CSSOMString maxSize`
    ///
    /// [Specification](https://drafts.csswg.org/css-sizing-4/#propdef-max-size)
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

    /// `attribute CSSOMString maxWidth`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/max-width) · [Specification](https://drafts.csswg.org/css-sizing/#sizing-values)
    #[doc(alias = "maxWidth")]
    #[doc(alias = "max-width")]
    pub fn max_width(&self) -> String {
        property::get(self, "maxWidth")
    }

    /// `attribute CSSOMString maxWidth`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/max-width) · [Specification](https://drafts.csswg.org/css-sizing/#sizing-values)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "maxWidth")]
    #[doc(alias = "max-width")]
    pub fn set_max_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "maxWidth", value)
    }

    /// `attribute CSSOMString minBlockSize`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/min-block-size) · [Specification](https://drafts.csswg.org/css-logical/#propdef-min-block-size)
    #[doc(alias = "minBlockSize")]
    #[doc(alias = "min-block-size")]
    pub fn min_block_size(&self) -> String {
        property::get(self, "minBlockSize")
    }

    /// `attribute CSSOMString minBlockSize`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/min-block-size) · [Specification](https://drafts.csswg.org/css-logical/#propdef-min-block-size)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "minBlockSize")]
    #[doc(alias = "min-block-size")]
    pub fn set_min_block_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "minBlockSize", value)
    }

    /// `attribute CSSOMString minHeight`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/min-height) · [Specification](https://drafts.csswg.org/css-sizing/#sizing-values)
    #[doc(alias = "minHeight")]
    #[doc(alias = "min-height")]
    pub fn min_height(&self) -> String {
        property::get(self, "minHeight")
    }

    /// `attribute CSSOMString minHeight`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/min-height) · [Specification](https://drafts.csswg.org/css-sizing/#sizing-values)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "minHeight")]
    #[doc(alias = "min-height")]
    pub fn set_min_height(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "minHeight", value)
    }

    /// `attribute CSSOMString minInlineSize`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/min-inline-size) · [Specification](https://drafts.csswg.org/css-logical/#propdef-min-inline-size)
    #[doc(alias = "minInlineSize")]
    #[doc(alias = "min-inline-size")]
    pub fn min_inline_size(&self) -> String {
        property::get(self, "minInlineSize")
    }

    /// `attribute CSSOMString minInlineSize`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/min-inline-size) · [Specification](https://drafts.csswg.org/css-logical/#propdef-min-inline-size)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "minInlineSize")]
    #[doc(alias = "min-inline-size")]
    pub fn set_min_inline_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "minInlineSize", value)
    }

    /// `attribute CSSOMString minIntrinsicSizing`
    #[doc(alias = "minIntrinsicSizing")]
    #[doc(alias = "min-intrinsic-sizing")]
    #[cfg(feature = "experimental")]
    pub fn min_intrinsic_sizing(&self) -> String {
        property::get(self, "minIntrinsicSizing")
    }

    /// `attribute CSSOMString minIntrinsicSizing`
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

    /// `attribute CSSOMString minSize`
    ///
    /// [Specification](https://drafts.csswg.org/css-sizing-4/#propdef-min-size)
    #[doc(alias = "minSize")]
    #[doc(alias = "min-size")]
    #[cfg(feature = "experimental")]
    pub fn min_size(&self) -> String {
        property::get(self, "minSize")
    }

    /// `attribute CSSOMString minSize`
    ///
    /// [Specification](https://drafts.csswg.org/css-sizing-4/#propdef-min-size)
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

    /// `attribute CSSOMString minWidth`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/min-width) · [Specification](https://drafts.csswg.org/css-sizing/#sizing-values)
    #[doc(alias = "minWidth")]
    #[doc(alias = "min-width")]
    pub fn min_width(&self) -> String {
        property::get(self, "minWidth")
    }

    /// `attribute CSSOMString minWidth`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/min-width) · [Specification](https://drafts.csswg.org/css-sizing/#sizing-values)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "minWidth")]
    #[doc(alias = "min-width")]
    pub fn set_min_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "minWidth", value)
    }

    /// `attribute CSSOMString mixBlendMode`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mix-blend-mode) · [Specification](https://drafts.csswg.org/compositing/#mix-blend-mode)
    #[doc(alias = "mixBlendMode")]
    #[doc(alias = "mix-blend-mode")]
    pub fn mix_blend_mode(&self) -> String {
        property::get(self, "mixBlendMode")
    }

    /// `attribute CSSOMString mixBlendMode`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mix-blend-mode) · [Specification](https://drafts.csswg.org/compositing/#mix-blend-mode)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "mixBlendMode")]
    #[doc(alias = "mix-blend-mode")]
    pub fn set_mix_blend_mode(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "mixBlendMode", value)
    }

    /// `attribute CSSOMString navDown`
    #[doc(alias = "navDown")]
    #[doc(alias = "nav-down")]
    #[cfg(feature = "experimental")]
    pub fn nav_down(&self) -> String {
        property::get(self, "navDown")
    }

    /// `attribute CSSOMString navDown`
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

    /// `attribute CSSOMString navLeft`
    #[doc(alias = "navLeft")]
    #[doc(alias = "nav-left")]
    #[cfg(feature = "experimental")]
    pub fn nav_left(&self) -> String {
        property::get(self, "navLeft")
    }

    /// `attribute CSSOMString navLeft`
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

    /// `attribute CSSOMString navRight`
    #[doc(alias = "navRight")]
    #[doc(alias = "nav-right")]
    #[cfg(feature = "experimental")]
    pub fn nav_right(&self) -> String {
        property::get(self, "navRight")
    }

    /// `attribute CSSOMString navRight`
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

    /// `attribute CSSOMString navUp`
    #[doc(alias = "navUp")]
    #[doc(alias = "nav-up")]
    #[cfg(feature = "experimental")]
    pub fn nav_up(&self) -> String {
        property::get(self, "navUp")
    }

    /// `attribute CSSOMString navUp`
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

    /// `attribute CSSOMString objectFit`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/object-fit) · [Specification](https://drafts.csswg.org/css-images/#the-object-fit)
    #[doc(alias = "objectFit")]
    #[doc(alias = "object-fit")]
    pub fn object_fit(&self) -> String {
        property::get(self, "objectFit")
    }

    /// `attribute CSSOMString objectFit`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/object-fit) · [Specification](https://drafts.csswg.org/css-images/#the-object-fit)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "objectFit")]
    #[doc(alias = "object-fit")]
    pub fn set_object_fit(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "objectFit", value)
    }

    /// `attribute CSSOMString objectPosition`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/object-position) · [Specification](https://drafts.csswg.org/css-images/#the-object-position)
    #[doc(alias = "objectPosition")]
    #[doc(alias = "object-position")]
    pub fn object_position(&self) -> String {
        property::get(self, "objectPosition")
    }

    /// `attribute CSSOMString objectPosition`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/object-position) · [Specification](https://drafts.csswg.org/css-images/#the-object-position)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "objectPosition")]
    #[doc(alias = "object-position")]
    pub fn set_object_position(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "objectPosition", value)
    }

    /// `attribute CSSOMString objectViewBox`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/object-view-box) · [Specification](https://drafts.csswg.org/css-images-5/#propdef-object-view-box)
    #[doc(alias = "objectViewBox")]
    #[doc(alias = "object-view-box")]
    pub fn object_view_box(&self) -> String {
        property::get(self, "objectViewBox")
    }

    /// `attribute CSSOMString objectViewBox`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/object-view-box) · [Specification](https://drafts.csswg.org/css-images-5/#propdef-object-view-box)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "objectViewBox")]
    #[doc(alias = "object-view-box")]
    pub fn set_object_view_box(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "objectViewBox", value)
    }

    /// `attribute CSSOMString offset`
    ///
    /// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/offset) · [Specification](https://drafts.csswg.org/motion/#offset-shorthand)
    pub fn offset(&self) -> String {
        property::get(self, "offset")
    }

    /// `attribute CSSOMString offset`
    ///
    /// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/offset) · [Specification](https://drafts.csswg.org/motion/#offset-shorthand)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "offset")]
    pub fn set_offset(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "offset", value)
    }

    /// `attribute CSSOMString offsetAnchor`
    ///
    /// Baseline: widely available since 2023-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/offset-anchor) · [Specification](https://drafts.csswg.org/motion/#offset-anchor-property)
    #[doc(alias = "offsetAnchor")]
    #[doc(alias = "offset-anchor")]
    pub fn offset_anchor(&self) -> String {
        property::get(self, "offsetAnchor")
    }

    /// `attribute CSSOMString offsetAnchor`
    ///
    /// Baseline: widely available since 2023-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/offset-anchor) · [Specification](https://drafts.csswg.org/motion/#offset-anchor-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "offsetAnchor")]
    #[doc(alias = "offset-anchor")]
    pub fn set_offset_anchor(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "offsetAnchor", value)
    }

    /// `attribute CSSOMString offsetDistance`
    ///
    /// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/offset-distance) · [Specification](https://drafts.csswg.org/motion/#offset-distance-property)
    #[doc(alias = "offsetDistance")]
    #[doc(alias = "offset-distance")]
    pub fn offset_distance(&self) -> String {
        property::get(self, "offsetDistance")
    }

    /// `attribute CSSOMString offsetDistance`
    ///
    /// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/offset-distance) · [Specification](https://drafts.csswg.org/motion/#offset-distance-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "offsetDistance")]
    #[doc(alias = "offset-distance")]
    pub fn set_offset_distance(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "offsetDistance", value)
    }

    /// `attribute CSSOMString offsetPath`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/offset-path) · [Specification](https://drafts.csswg.org/motion/#offset-path-property)
    #[doc(alias = "offsetPath")]
    #[doc(alias = "offset-path")]
    pub fn offset_path(&self) -> String {
        property::get(self, "offsetPath")
    }

    /// `attribute CSSOMString offsetPath`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/offset-path) · [Specification](https://drafts.csswg.org/motion/#offset-path-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "offsetPath")]
    #[doc(alias = "offset-path")]
    pub fn set_offset_path(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "offsetPath", value)
    }

    /// `attribute CSSOMString offsetPosition`
    ///
    /// Baseline: widely available since 2024-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/offset-position) · [Specification](https://drafts.csswg.org/motion/#offset-position-property)
    #[doc(alias = "offsetPosition")]
    #[doc(alias = "offset-position")]
    pub fn offset_position(&self) -> String {
        property::get(self, "offsetPosition")
    }

    /// `attribute CSSOMString offsetPosition`
    ///
    /// Baseline: widely available since 2024-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/offset-position) · [Specification](https://drafts.csswg.org/motion/#offset-position-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "offsetPosition")]
    #[doc(alias = "offset-position")]
    pub fn set_offset_position(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "offsetPosition", value)
    }

    /// `attribute CSSOMString offsetRotate`
    ///
    /// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/offset-rotate) · [Specification](https://drafts.csswg.org/motion/#offset-rotate-property)
    #[doc(alias = "offsetRotate")]
    #[doc(alias = "offset-rotate")]
    pub fn offset_rotate(&self) -> String {
        property::get(self, "offsetRotate")
    }

    /// `attribute CSSOMString offsetRotate`
    ///
    /// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/offset-rotate) · [Specification](https://drafts.csswg.org/motion/#offset-rotate-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "offsetRotate")]
    #[doc(alias = "offset-rotate")]
    pub fn set_offset_rotate(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "offsetRotate", value)
    }

    /// `attribute CSSOMString opacity`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/opacity) · [Specification](https://drafts.csswg.org/css-color/#propdef-opacity)
    pub fn opacity(&self) -> String {
        property::get(self, "opacity")
    }

    /// `attribute CSSOMString opacity`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/opacity) · [Specification](https://drafts.csswg.org/css-color/#propdef-opacity)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "opacity")]
    pub fn set_opacity(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "opacity", value)
    }

    /// `attribute CSSOMString order`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/order) · [Specification](https://drafts.csswg.org/css-display/#order-property)
    pub fn order(&self) -> String {
        property::get(self, "order")
    }

    /// `attribute CSSOMString order`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/order) · [Specification](https://drafts.csswg.org/css-display/#order-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "order")]
    pub fn set_order(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "order", value)
    }

    /// `attribute CSSOMString orphans`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/orphans) · [Specification](https://drafts.csswg.org/css-break/#widows-orphans)
    pub fn orphans(&self) -> String {
        property::get(self, "orphans")
    }

    /// `attribute CSSOMString orphans`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/orphans) · [Specification](https://drafts.csswg.org/css-break/#widows-orphans)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "orphans")]
    pub fn set_orphans(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "orphans", value)
    }

    /// `attribute CSSOMString outline`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/outline) · [Specification](https://drafts.csswg.org/css-ui/#outline)
    pub fn outline(&self) -> String {
        property::get(self, "outline")
    }

    /// `attribute CSSOMString outline`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/outline) · [Specification](https://drafts.csswg.org/css-ui/#outline)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "outline")]
    pub fn set_outline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "outline", value)
    }

    /// `attribute CSSOMString outlineColor`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/outline-color) · [Specification](https://drafts.csswg.org/css-ui/#outline-color)
    #[doc(alias = "outlineColor")]
    #[doc(alias = "outline-color")]
    pub fn outline_color(&self) -> String {
        property::get(self, "outlineColor")
    }

    /// `attribute CSSOMString outlineColor`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/outline-color) · [Specification](https://drafts.csswg.org/css-ui/#outline-color)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "outlineColor")]
    #[doc(alias = "outline-color")]
    pub fn set_outline_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "outlineColor", value)
    }

    /// `attribute CSSOMString outlineOffset`
    ///
    /// Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/outline-offset) · [Specification](https://drafts.csswg.org/css-ui/#outline-offset)
    #[doc(alias = "outlineOffset")]
    #[doc(alias = "outline-offset")]
    pub fn outline_offset(&self) -> String {
        property::get(self, "outlineOffset")
    }

    /// `attribute CSSOMString outlineOffset`
    ///
    /// Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/outline-offset) · [Specification](https://drafts.csswg.org/css-ui/#outline-offset)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "outlineOffset")]
    #[doc(alias = "outline-offset")]
    pub fn set_outline_offset(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "outlineOffset", value)
    }

    /// `attribute CSSOMString outlineStyle`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/outline-style) · [Specification](https://drafts.csswg.org/css-ui/#outline-style)
    #[doc(alias = "outlineStyle")]
    #[doc(alias = "outline-style")]
    pub fn outline_style(&self) -> String {
        property::get(self, "outlineStyle")
    }

    /// `attribute CSSOMString outlineStyle`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/outline-style) · [Specification](https://drafts.csswg.org/css-ui/#outline-style)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "outlineStyle")]
    #[doc(alias = "outline-style")]
    pub fn set_outline_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "outlineStyle", value)
    }

    /// `attribute CSSOMString outlineWidth`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/outline-width) · [Specification](https://drafts.csswg.org/css-ui/#outline-width)
    #[doc(alias = "outlineWidth")]
    #[doc(alias = "outline-width")]
    pub fn outline_width(&self) -> String {
        property::get(self, "outlineWidth")
    }

    /// `attribute CSSOMString outlineWidth`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/outline-width) · [Specification](https://drafts.csswg.org/css-ui/#outline-width)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "outlineWidth")]
    #[doc(alias = "outline-width")]
    pub fn set_outline_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "outlineWidth", value)
    }

    /// `attribute CSSOMString overflow`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overflow) · [Specification](https://drafts.csswg.org/css-overflow/#propdef-overflow)
    pub fn overflow(&self) -> String {
        property::get(self, "overflow")
    }

    /// `attribute CSSOMString overflow`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overflow) · [Specification](https://drafts.csswg.org/css-overflow/#propdef-overflow)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overflow")]
    pub fn set_overflow(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overflow", value)
    }

    /// `attribute CSSOMString overflowAnchor`
    ///
    /// Baseline: newly available since 2026-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overflow-anchor) · [Specification](https://drafts.csswg.org/css-scroll-anchoring/#exclusion-api)
    #[doc(alias = "overflowAnchor")]
    #[doc(alias = "overflow-anchor")]
    pub fn overflow_anchor(&self) -> String {
        property::get(self, "overflowAnchor")
    }

    /// `attribute CSSOMString overflowAnchor`
    ///
    /// Baseline: newly available since 2026-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overflow-anchor) · [Specification](https://drafts.csswg.org/css-scroll-anchoring/#exclusion-api)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overflowAnchor")]
    #[doc(alias = "overflow-anchor")]
    pub fn set_overflow_anchor(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overflowAnchor", value)
    }

    /// `attribute CSSOMString overflowBlock`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overflow-block) · [Specification](https://drafts.csswg.org/css-overflow/#overflow-control)
    #[doc(alias = "overflowBlock")]
    #[doc(alias = "overflow-block")]
    pub fn overflow_block(&self) -> String {
        property::get(self, "overflowBlock")
    }

    /// `attribute CSSOMString overflowBlock`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overflow-block) · [Specification](https://drafts.csswg.org/css-overflow/#overflow-control)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overflowBlock")]
    #[doc(alias = "overflow-block")]
    pub fn set_overflow_block(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overflowBlock", value)
    }

    /// `attribute CSSOMString overflowClipMargin`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overflow-clip-margin) · [Specification](https://drafts.csswg.org/css-overflow/#overflow-clip-margin)
    #[doc(alias = "overflowClipMargin")]
    #[doc(alias = "overflow-clip-margin")]
    pub fn overflow_clip_margin(&self) -> String {
        property::get(self, "overflowClipMargin")
    }

    /// `attribute CSSOMString overflowClipMargin`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overflow-clip-margin) · [Specification](https://drafts.csswg.org/css-overflow/#overflow-clip-margin)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overflowClipMargin")]
    #[doc(alias = "overflow-clip-margin")]
    pub fn set_overflow_clip_margin(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overflowClipMargin", value)
    }

    /// `attribute CSSOMString overflowClipMarginBlock`
    #[doc(alias = "overflowClipMarginBlock")]
    #[doc(alias = "overflow-clip-margin-block")]
    #[cfg(feature = "experimental")]
    pub fn overflow_clip_margin_block(&self) -> String {
        property::get(self, "overflowClipMarginBlock")
    }

    /// `attribute CSSOMString overflowClipMarginBlock`
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

    /// `attribute CSSOMString overflowClipMarginBlockEnd`
    #[doc(alias = "overflowClipMarginBlockEnd")]
    #[doc(alias = "overflow-clip-margin-block-end")]
    #[cfg(feature = "experimental")]
    pub fn overflow_clip_margin_block_end(&self) -> String {
        property::get(self, "overflowClipMarginBlockEnd")
    }

    /// `attribute CSSOMString overflowClipMarginBlockEnd`
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

    /// `attribute CSSOMString overflowClipMarginBlockStart`
    #[doc(alias = "overflowClipMarginBlockStart")]
    #[doc(alias = "overflow-clip-margin-block-start")]
    #[cfg(feature = "experimental")]
    pub fn overflow_clip_margin_block_start(&self) -> String {
        property::get(self, "overflowClipMarginBlockStart")
    }

    /// `attribute CSSOMString overflowClipMarginBlockStart`
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

    /// `attribute CSSOMString overflowClipMarginBottom`
    #[doc(alias = "overflowClipMarginBottom")]
    #[doc(alias = "overflow-clip-margin-bottom")]
    #[cfg(feature = "experimental")]
    pub fn overflow_clip_margin_bottom(&self) -> String {
        property::get(self, "overflowClipMarginBottom")
    }

    /// `attribute CSSOMString overflowClipMarginBottom`
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

    /// `attribute CSSOMString overflowClipMarginInline`
    #[doc(alias = "overflowClipMarginInline")]
    #[doc(alias = "overflow-clip-margin-inline")]
    #[cfg(feature = "experimental")]
    pub fn overflow_clip_margin_inline(&self) -> String {
        property::get(self, "overflowClipMarginInline")
    }

    /// `attribute CSSOMString overflowClipMarginInline`
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

    /// `attribute CSSOMString overflowClipMarginInlineEnd`
    #[doc(alias = "overflowClipMarginInlineEnd")]
    #[doc(alias = "overflow-clip-margin-inline-end")]
    #[cfg(feature = "experimental")]
    pub fn overflow_clip_margin_inline_end(&self) -> String {
        property::get(self, "overflowClipMarginInlineEnd")
    }

    /// `attribute CSSOMString overflowClipMarginInlineEnd`
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

    /// `attribute CSSOMString overflowClipMarginInlineStart`
    #[doc(alias = "overflowClipMarginInlineStart")]
    #[doc(alias = "overflow-clip-margin-inline-start")]
    #[cfg(feature = "experimental")]
    pub fn overflow_clip_margin_inline_start(&self) -> String {
        property::get(self, "overflowClipMarginInlineStart")
    }

    /// `attribute CSSOMString overflowClipMarginInlineStart`
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

    /// `attribute CSSOMString overflowClipMarginLeft`
    #[doc(alias = "overflowClipMarginLeft")]
    #[doc(alias = "overflow-clip-margin-left")]
    #[cfg(feature = "experimental")]
    pub fn overflow_clip_margin_left(&self) -> String {
        property::get(self, "overflowClipMarginLeft")
    }

    /// `attribute CSSOMString overflowClipMarginLeft`
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

    /// `attribute CSSOMString overflowClipMarginRight`
    #[doc(alias = "overflowClipMarginRight")]
    #[doc(alias = "overflow-clip-margin-right")]
    #[cfg(feature = "experimental")]
    pub fn overflow_clip_margin_right(&self) -> String {
        property::get(self, "overflowClipMarginRight")
    }

    /// `attribute CSSOMString overflowClipMarginRight`
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

    /// `attribute CSSOMString overflowClipMarginTop`
    #[doc(alias = "overflowClipMarginTop")]
    #[doc(alias = "overflow-clip-margin-top")]
    #[cfg(feature = "experimental")]
    pub fn overflow_clip_margin_top(&self) -> String {
        property::get(self, "overflowClipMarginTop")
    }

    /// `attribute CSSOMString overflowClipMarginTop`
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

    /// `attribute CSSOMString overflowInline`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overflow-inline) · [Specification](https://drafts.csswg.org/css-overflow/#overflow-control)
    #[doc(alias = "overflowInline")]
    #[doc(alias = "overflow-inline")]
    pub fn overflow_inline(&self) -> String {
        property::get(self, "overflowInline")
    }

    /// `attribute CSSOMString overflowInline`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overflow-inline) · [Specification](https://drafts.csswg.org/css-overflow/#overflow-control)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overflowInline")]
    #[doc(alias = "overflow-inline")]
    pub fn set_overflow_inline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overflowInline", value)
    }

    /// `attribute CSSOMString overflowWrap`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overflow-wrap) · [Specification](https://drafts.csswg.org/css-text/#overflow-wrap-property)
    #[doc(alias = "overflowWrap")]
    #[doc(alias = "overflow-wrap")]
    pub fn overflow_wrap(&self) -> String {
        property::get(self, "overflowWrap")
    }

    /// `attribute CSSOMString overflowWrap`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overflow-wrap) · [Specification](https://drafts.csswg.org/css-text/#overflow-wrap-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overflowWrap")]
    #[doc(alias = "overflow-wrap")]
    pub fn set_overflow_wrap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overflowWrap", value)
    }

    /// `attribute CSSOMString overflowX`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overflow-x) · [Specification](https://drafts.csswg.org/css-overflow/#overflow-properties)
    #[doc(alias = "overflowX")]
    #[doc(alias = "overflow-x")]
    pub fn overflow_x(&self) -> String {
        property::get(self, "overflowX")
    }

    /// `attribute CSSOMString overflowX`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overflow-x) · [Specification](https://drafts.csswg.org/css-overflow/#overflow-properties)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overflowX")]
    #[doc(alias = "overflow-x")]
    pub fn set_overflow_x(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overflowX", value)
    }

    /// `attribute CSSOMString overflowY`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overflow-y) · [Specification](https://drafts.csswg.org/css-overflow/#overflow-properties)
    #[doc(alias = "overflowY")]
    #[doc(alias = "overflow-y")]
    pub fn overflow_y(&self) -> String {
        property::get(self, "overflowY")
    }

    /// `attribute CSSOMString overflowY`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overflow-y) · [Specification](https://drafts.csswg.org/css-overflow/#overflow-properties)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overflowY")]
    #[doc(alias = "overflow-y")]
    pub fn set_overflow_y(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overflowY", value)
    }

    /// `attribute CSSOMString overlay`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overlay) · [Specification](https://drafts.csswg.org/css-position-4/#overlay)
    #[cfg(feature = "experimental")]
    pub fn overlay(&self) -> String {
        property::get(self, "overlay")
    }

    /// `attribute CSSOMString overlay`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overlay) · [Specification](https://drafts.csswg.org/css-position-4/#overlay)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overlay")]
    #[cfg(feature = "experimental")]
    pub fn set_overlay(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overlay", value)
    }

    /// `attribute CSSOMString overscrollBehavior`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overscroll-behavior) · [Specification](https://drafts.csswg.org/css-overscroll/#overscroll-behavior-properties)
    #[doc(alias = "overscrollBehavior")]
    #[doc(alias = "overscroll-behavior")]
    pub fn overscroll_behavior(&self) -> String {
        property::get(self, "overscrollBehavior")
    }

    /// `attribute CSSOMString overscrollBehavior`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overscroll-behavior) · [Specification](https://drafts.csswg.org/css-overscroll/#overscroll-behavior-properties)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overscrollBehavior")]
    #[doc(alias = "overscroll-behavior")]
    pub fn set_overscroll_behavior(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overscrollBehavior", value)
    }

    /// `attribute CSSOMString overscrollBehaviorBlock`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overscroll-behavior-block) · [Specification](https://drafts.csswg.org/css-overscroll/#overscroll-behavior-longhands-logical)
    #[doc(alias = "overscrollBehaviorBlock")]
    #[doc(alias = "overscroll-behavior-block")]
    pub fn overscroll_behavior_block(&self) -> String {
        property::get(self, "overscrollBehaviorBlock")
    }

    /// `attribute CSSOMString overscrollBehaviorBlock`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overscroll-behavior-block) · [Specification](https://drafts.csswg.org/css-overscroll/#overscroll-behavior-longhands-logical)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overscrollBehaviorBlock")]
    #[doc(alias = "overscroll-behavior-block")]
    pub fn set_overscroll_behavior_block(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overscrollBehaviorBlock", value)
    }

    /// `attribute CSSOMString overscrollBehaviorInline`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overscroll-behavior-inline) · [Specification](https://drafts.csswg.org/css-overscroll/#overscroll-behavior-longhands-logical)
    #[doc(alias = "overscrollBehaviorInline")]
    #[doc(alias = "overscroll-behavior-inline")]
    pub fn overscroll_behavior_inline(&self) -> String {
        property::get(self, "overscrollBehaviorInline")
    }

    /// `attribute CSSOMString overscrollBehaviorInline`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overscroll-behavior-inline) · [Specification](https://drafts.csswg.org/css-overscroll/#overscroll-behavior-longhands-logical)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overscrollBehaviorInline")]
    #[doc(alias = "overscroll-behavior-inline")]
    pub fn set_overscroll_behavior_inline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overscrollBehaviorInline", value)
    }

    /// `attribute CSSOMString overscrollBehaviorX`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overscroll-behavior-x) · [Specification](https://drafts.csswg.org/css-overscroll/#overscroll-behavior-longhands-physical)
    #[doc(alias = "overscrollBehaviorX")]
    #[doc(alias = "overscroll-behavior-x")]
    pub fn overscroll_behavior_x(&self) -> String {
        property::get(self, "overscrollBehaviorX")
    }

    /// `attribute CSSOMString overscrollBehaviorX`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overscroll-behavior-x) · [Specification](https://drafts.csswg.org/css-overscroll/#overscroll-behavior-longhands-physical)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overscrollBehaviorX")]
    #[doc(alias = "overscroll-behavior-x")]
    pub fn set_overscroll_behavior_x(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overscrollBehaviorX", value)
    }

    /// `attribute CSSOMString overscrollBehaviorY`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overscroll-behavior-y) · [Specification](https://drafts.csswg.org/css-overscroll/#overscroll-behavior-longhands-physical)
    #[doc(alias = "overscrollBehaviorY")]
    #[doc(alias = "overscroll-behavior-y")]
    pub fn overscroll_behavior_y(&self) -> String {
        property::get(self, "overscrollBehaviorY")
    }

    /// `attribute CSSOMString overscrollBehaviorY`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overscroll-behavior-y) · [Specification](https://drafts.csswg.org/css-overscroll/#overscroll-behavior-longhands-physical)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "overscrollBehaviorY")]
    #[doc(alias = "overscroll-behavior-y")]
    pub fn set_overscroll_behavior_y(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "overscrollBehaviorY", value)
    }

    /// `attribute CSSOMString padding`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding) · [Specification](https://drafts.csswg.org/css-box/#padding-shorthand)
    pub fn padding(&self) -> String {
        property::get(self, "padding")
    }

    /// `attribute CSSOMString padding`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding) · [Specification](https://drafts.csswg.org/css-box/#padding-shorthand)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "padding")]
    pub fn set_padding(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "padding", value)
    }

    /// `attribute CSSOMString paddingBlock`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-block) · [Specification](https://drafts.csswg.org/css-logical/#propdef-padding-block)
    #[doc(alias = "paddingBlock")]
    #[doc(alias = "padding-block")]
    pub fn padding_block(&self) -> String {
        property::get(self, "paddingBlock")
    }

    /// `attribute CSSOMString paddingBlock`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-block) · [Specification](https://drafts.csswg.org/css-logical/#propdef-padding-block)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "paddingBlock")]
    #[doc(alias = "padding-block")]
    pub fn set_padding_block(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "paddingBlock", value)
    }

    /// `attribute CSSOMString paddingBlockEnd`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-block-end) · [Specification](https://drafts.csswg.org/css-logical/#padding-properties)
    #[doc(alias = "paddingBlockEnd")]
    #[doc(alias = "padding-block-end")]
    pub fn padding_block_end(&self) -> String {
        property::get(self, "paddingBlockEnd")
    }

    /// `attribute CSSOMString paddingBlockEnd`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-block-end) · [Specification](https://drafts.csswg.org/css-logical/#padding-properties)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "paddingBlockEnd")]
    #[doc(alias = "padding-block-end")]
    pub fn set_padding_block_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "paddingBlockEnd", value)
    }

    /// `attribute CSSOMString paddingBlockStart`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-block-start) · [Specification](https://drafts.csswg.org/css-logical/#padding-properties)
    #[doc(alias = "paddingBlockStart")]
    #[doc(alias = "padding-block-start")]
    pub fn padding_block_start(&self) -> String {
        property::get(self, "paddingBlockStart")
    }

    /// `attribute CSSOMString paddingBlockStart`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-block-start) · [Specification](https://drafts.csswg.org/css-logical/#padding-properties)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "paddingBlockStart")]
    #[doc(alias = "padding-block-start")]
    pub fn set_padding_block_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "paddingBlockStart", value)
    }

    /// `attribute CSSOMString paddingBottom`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-bottom) · [Specification](https://drafts.csswg.org/css-box/#padding-physical)
    #[doc(alias = "paddingBottom")]
    #[doc(alias = "padding-bottom")]
    pub fn padding_bottom(&self) -> String {
        property::get(self, "paddingBottom")
    }

    /// `attribute CSSOMString paddingBottom`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-bottom) · [Specification](https://drafts.csswg.org/css-box/#padding-physical)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "paddingBottom")]
    #[doc(alias = "padding-bottom")]
    pub fn set_padding_bottom(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "paddingBottom", value)
    }

    /// `attribute CSSOMString paddingInline`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-inline) · [Specification](https://drafts.csswg.org/css-logical/#propdef-padding-inline)
    #[doc(alias = "paddingInline")]
    #[doc(alias = "padding-inline")]
    pub fn padding_inline(&self) -> String {
        property::get(self, "paddingInline")
    }

    /// `attribute CSSOMString paddingInline`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-inline) · [Specification](https://drafts.csswg.org/css-logical/#propdef-padding-inline)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "paddingInline")]
    #[doc(alias = "padding-inline")]
    pub fn set_padding_inline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "paddingInline", value)
    }

    /// `attribute CSSOMString paddingInlineEnd`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-inline-end) · [Specification](https://drafts.csswg.org/css-logical/#padding-properties)
    #[doc(alias = "paddingInlineEnd")]
    #[doc(alias = "padding-inline-end")]
    pub fn padding_inline_end(&self) -> String {
        property::get(self, "paddingInlineEnd")
    }

    /// `attribute CSSOMString paddingInlineEnd`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-inline-end) · [Specification](https://drafts.csswg.org/css-logical/#padding-properties)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "paddingInlineEnd")]
    #[doc(alias = "padding-inline-end")]
    pub fn set_padding_inline_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "paddingInlineEnd", value)
    }

    /// `attribute CSSOMString paddingInlineStart`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-inline-start) · [Specification](https://drafts.csswg.org/css-logical/#padding-properties)
    #[doc(alias = "paddingInlineStart")]
    #[doc(alias = "padding-inline-start")]
    pub fn padding_inline_start(&self) -> String {
        property::get(self, "paddingInlineStart")
    }

    /// `attribute CSSOMString paddingInlineStart`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-inline-start) · [Specification](https://drafts.csswg.org/css-logical/#padding-properties)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "paddingInlineStart")]
    #[doc(alias = "padding-inline-start")]
    pub fn set_padding_inline_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "paddingInlineStart", value)
    }

    /// `attribute CSSOMString paddingLeft`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-left) · [Specification](https://drafts.csswg.org/css-box/#padding-physical)
    #[doc(alias = "paddingLeft")]
    #[doc(alias = "padding-left")]
    pub fn padding_left(&self) -> String {
        property::get(self, "paddingLeft")
    }

    /// `attribute CSSOMString paddingLeft`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-left) · [Specification](https://drafts.csswg.org/css-box/#padding-physical)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "paddingLeft")]
    #[doc(alias = "padding-left")]
    pub fn set_padding_left(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "paddingLeft", value)
    }

    /// `attribute CSSOMString paddingRight`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-right) · [Specification](https://drafts.csswg.org/css-box/#padding-physical)
    #[doc(alias = "paddingRight")]
    #[doc(alias = "padding-right")]
    pub fn padding_right(&self) -> String {
        property::get(self, "paddingRight")
    }

    /// `attribute CSSOMString paddingRight`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-right) · [Specification](https://drafts.csswg.org/css-box/#padding-physical)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "paddingRight")]
    #[doc(alias = "padding-right")]
    pub fn set_padding_right(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "paddingRight", value)
    }

    /// `attribute CSSOMString paddingTop`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-top) · [Specification](https://drafts.csswg.org/css-box/#padding-physical)
    #[doc(alias = "paddingTop")]
    #[doc(alias = "padding-top")]
    pub fn padding_top(&self) -> String {
        property::get(self, "paddingTop")
    }

    /// `attribute CSSOMString paddingTop`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-top) · [Specification](https://drafts.csswg.org/css-box/#padding-physical)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "paddingTop")]
    #[doc(alias = "padding-top")]
    pub fn set_padding_top(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "paddingTop", value)
    }

    /// `attribute CSSOMString page`
    ///
    /// Baseline: widely available since 2023-02. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/page) · [Specification](https://drafts.csswg.org/css-page/#propdef-page)
    pub fn page(&self) -> String {
        property::get(self, "page")
    }

    /// `attribute CSSOMString page`
    ///
    /// Baseline: widely available since 2023-02. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/page) · [Specification](https://drafts.csswg.org/css-page/#propdef-page)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "page")]
    pub fn set_page(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "page", value)
    }

    /// `attribute CSSOMString pageBreakAfter`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/page-break-after) · [Specification](https://drafts.csswg.org/css-logical/#page)
    #[doc(alias = "pageBreakAfter")]
    #[doc(alias = "page-break-after")]
    #[deprecated = "The page-break- alias properties exist only for backwards compatibility with pages that predate the break- properties. Instead: Page breaks."]
    pub fn page_break_after(&self) -> String {
        property::get(self, "pageBreakAfter")
    }

    /// `attribute CSSOMString pageBreakAfter`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/page-break-after) · [Specification](https://drafts.csswg.org/css-logical/#page)
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

    /// `attribute CSSOMString pageBreakBefore`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/page-break-before) · [Specification](https://drafts.csswg.org/css-logical/#page)
    #[doc(alias = "pageBreakBefore")]
    #[doc(alias = "page-break-before")]
    #[deprecated = "The page-break- alias properties exist only for backwards compatibility with pages that predate the break- properties. Instead: Page breaks."]
    pub fn page_break_before(&self) -> String {
        property::get(self, "pageBreakBefore")
    }

    /// `attribute CSSOMString pageBreakBefore`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/page-break-before) · [Specification](https://drafts.csswg.org/css-logical/#page)
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

    /// `attribute CSSOMString pageBreakInside`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/page-break-inside) · [Specification](https://drafts.csswg.org/css-break/#page-break-properties)
    #[doc(alias = "pageBreakInside")]
    #[doc(alias = "page-break-inside")]
    #[deprecated = "The page-break- alias properties exist only for backwards compatibility with pages that predate the break- properties. Instead: Page breaks."]
    pub fn page_break_inside(&self) -> String {
        property::get(self, "pageBreakInside")
    }

    /// `attribute CSSOMString pageBreakInside`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/page-break-inside) · [Specification](https://drafts.csswg.org/css-break/#page-break-properties)
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

    /// `attribute CSSOMString paintOrder`
    ///
    /// Baseline: widely available since 2024-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/paint-order) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#PaintOrderProperty)
    #[doc(alias = "paintOrder")]
    #[doc(alias = "paint-order")]
    pub fn paint_order(&self) -> String {
        property::get(self, "paintOrder")
    }

    /// `attribute CSSOMString paintOrder`
    ///
    /// Baseline: widely available since 2024-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/paint-order) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#PaintOrderProperty)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "paintOrder")]
    #[doc(alias = "paint-order")]
    pub fn set_paint_order(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "paintOrder", value)
    }

    /// `attribute CSSOMString pathLength`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/path-length) · [Specification](https://w3c.github.io/svgwg/svg2-draft/paths.html#PathLengthProperty)
    #[doc(alias = "pathLength")]
    #[doc(alias = "path-length")]
    #[cfg(feature = "experimental")]
    pub fn path_length(&self) -> String {
        property::get(self, "pathLength")
    }

    /// `attribute CSSOMString pathLength`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/path-length) · [Specification](https://w3c.github.io/svgwg/svg2-draft/paths.html#PathLengthProperty)
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

    /// `attribute CSSOMString pause`
    #[cfg(feature = "experimental")]
    pub fn pause(&self) -> String {
        property::get(self, "pause")
    }

    /// `attribute CSSOMString pause`
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "pause")]
    #[cfg(feature = "experimental")]
    pub fn set_pause(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "pause", value)
    }

    /// `attribute CSSOMString pauseAfter`
    #[doc(alias = "pauseAfter")]
    #[doc(alias = "pause-after")]
    #[cfg(feature = "experimental")]
    pub fn pause_after(&self) -> String {
        property::get(self, "pauseAfter")
    }

    /// `attribute CSSOMString pauseAfter`
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

    /// `attribute CSSOMString pauseBefore`
    #[doc(alias = "pauseBefore")]
    #[doc(alias = "pause-before")]
    #[cfg(feature = "experimental")]
    pub fn pause_before(&self) -> String {
        property::get(self, "pauseBefore")
    }

    /// `attribute CSSOMString pauseBefore`
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

    /// `attribute CSSOMString perspective`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/perspective) · [Specification](https://drafts.csswg.org/css-transforms-2/#perspective-property)
    pub fn perspective(&self) -> String {
        property::get(self, "perspective")
    }

    /// `attribute CSSOMString perspective`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/perspective) · [Specification](https://drafts.csswg.org/css-transforms-2/#perspective-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "perspective")]
    pub fn set_perspective(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "perspective", value)
    }

    /// `attribute CSSOMString perspectiveOrigin`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/perspective-origin) · [Specification](https://drafts.csswg.org/css-transforms-2/#perspective-origin-property)
    #[doc(alias = "perspectiveOrigin")]
    #[doc(alias = "perspective-origin")]
    pub fn perspective_origin(&self) -> String {
        property::get(self, "perspectiveOrigin")
    }

    /// `attribute CSSOMString perspectiveOrigin`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/perspective-origin) · [Specification](https://drafts.csswg.org/css-transforms-2/#perspective-origin-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "perspectiveOrigin")]
    #[doc(alias = "perspective-origin")]
    pub fn set_perspective_origin(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "perspectiveOrigin", value)
    }

    /// `attribute CSSOMString placeContent`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/place-content) · [Specification](https://drafts.csswg.org/css-align/#place-content)
    #[doc(alias = "placeContent")]
    #[doc(alias = "place-content")]
    pub fn place_content(&self) -> String {
        property::get(self, "placeContent")
    }

    /// `attribute CSSOMString placeContent`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/place-content) · [Specification](https://drafts.csswg.org/css-align/#place-content)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "placeContent")]
    #[doc(alias = "place-content")]
    pub fn set_place_content(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "placeContent", value)
    }

    /// `attribute CSSOMString placeItems`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/place-items) · [Specification](https://drafts.csswg.org/css-align/#place-items-property)
    #[doc(alias = "placeItems")]
    #[doc(alias = "place-items")]
    pub fn place_items(&self) -> String {
        property::get(self, "placeItems")
    }

    /// `attribute CSSOMString placeItems`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/place-items) · [Specification](https://drafts.csswg.org/css-align/#place-items-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "placeItems")]
    #[doc(alias = "place-items")]
    pub fn set_place_items(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "placeItems", value)
    }

    /// `attribute CSSOMString placeSelf`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/place-self) · [Specification](https://drafts.csswg.org/css-align/#place-self-property)
    #[doc(alias = "placeSelf")]
    #[doc(alias = "place-self")]
    pub fn place_self(&self) -> String {
        property::get(self, "placeSelf")
    }

    /// `attribute CSSOMString placeSelf`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/place-self) · [Specification](https://drafts.csswg.org/css-align/#place-self-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "placeSelf")]
    #[doc(alias = "place-self")]
    pub fn set_place_self(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "placeSelf", value)
    }

    /// `attribute CSSOMString pointerEvents`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/pointer-events) · [Specification](https://drafts.csswg.org/css-ui/#pointer-events-control)
    #[doc(alias = "pointerEvents")]
    #[doc(alias = "pointer-events")]
    pub fn pointer_events(&self) -> String {
        property::get(self, "pointerEvents")
    }

    /// `attribute CSSOMString pointerEvents`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/pointer-events) · [Specification](https://drafts.csswg.org/css-ui/#pointer-events-control)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "pointerEvents")]
    #[doc(alias = "pointer-events")]
    pub fn set_pointer_events(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "pointerEvents", value)
    }

    /// `attribute CSSOMString pointerTimeline`
    #[doc(alias = "pointerTimeline")]
    #[doc(alias = "pointer-timeline")]
    #[cfg(feature = "experimental")]
    pub fn pointer_timeline(&self) -> String {
        property::get(self, "pointerTimeline")
    }

    /// `attribute CSSOMString pointerTimeline`
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

    /// `attribute CSSOMString pointerTimelineAxis`
    #[doc(alias = "pointerTimelineAxis")]
    #[doc(alias = "pointer-timeline-axis")]
    #[cfg(feature = "experimental")]
    pub fn pointer_timeline_axis(&self) -> String {
        property::get(self, "pointerTimelineAxis")
    }

    /// `attribute CSSOMString pointerTimelineAxis`
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

    /// `attribute CSSOMString pointerTimelineName`
    #[doc(alias = "pointerTimelineName")]
    #[doc(alias = "pointer-timeline-name")]
    #[cfg(feature = "experimental")]
    pub fn pointer_timeline_name(&self) -> String {
        property::get(self, "pointerTimelineName")
    }

    /// `attribute CSSOMString pointerTimelineName`
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

    /// `attribute CSSOMString position`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/position) · [Specification](https://drafts.csswg.org/css-position/#position-property)
    pub fn position(&self) -> String {
        property::get(self, "position")
    }

    /// `attribute CSSOMString position`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/position) · [Specification](https://drafts.csswg.org/css-position/#position-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "position")]
    pub fn set_position(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "position", value)
    }

    /// `attribute CSSOMString positionAnchor`
    ///
    /// Baseline: newly available since 2026-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/position-anchor) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#position-anchor)
    #[doc(alias = "positionAnchor")]
    #[doc(alias = "position-anchor")]
    pub fn position_anchor(&self) -> String {
        property::get(self, "positionAnchor")
    }

    /// `attribute CSSOMString positionAnchor`
    ///
    /// Baseline: newly available since 2026-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/position-anchor) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#position-anchor)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "positionAnchor")]
    #[doc(alias = "position-anchor")]
    pub fn set_position_anchor(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "positionAnchor", value)
    }

    /// `attribute CSSOMString positionArea`
    ///
    /// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/position-area) · [Specification](https://drafts.csswg.org/css-anchor-position/#position-area)
    #[doc(alias = "positionArea")]
    #[doc(alias = "position-area")]
    pub fn position_area(&self) -> String {
        property::get(self, "positionArea")
    }

    /// `attribute CSSOMString positionArea`
    ///
    /// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/position-area) · [Specification](https://drafts.csswg.org/css-anchor-position/#position-area)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "positionArea")]
    #[doc(alias = "position-area")]
    pub fn set_position_area(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "positionArea", value)
    }

    /// `attribute CSSOMString positionTry`
    ///
    /// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/position-try) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#position-try-prop)
    #[doc(alias = "positionTry")]
    #[doc(alias = "position-try")]
    pub fn position_try(&self) -> String {
        property::get(self, "positionTry")
    }

    /// `attribute CSSOMString positionTry`
    ///
    /// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/position-try) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#position-try-prop)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "positionTry")]
    #[doc(alias = "position-try")]
    pub fn set_position_try(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "positionTry", value)
    }

    /// `attribute CSSOMString positionTryFallbacks`
    ///
    /// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/position-try-fallbacks) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#position-try-fallbacks)
    #[doc(alias = "positionTryFallbacks")]
    #[doc(alias = "position-try-fallbacks")]
    pub fn position_try_fallbacks(&self) -> String {
        property::get(self, "positionTryFallbacks")
    }

    /// `attribute CSSOMString positionTryFallbacks`
    ///
    /// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/position-try-fallbacks) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#position-try-fallbacks)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "positionTryFallbacks")]
    #[doc(alias = "position-try-fallbacks")]
    pub fn set_position_try_fallbacks(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "positionTryFallbacks", value)
    }

    /// `attribute CSSOMString positionTryOrder`
    ///
    /// Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/position-try-order) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#position-try-order-property)
    #[doc(alias = "positionTryOrder")]
    #[doc(alias = "position-try-order")]
    pub fn position_try_order(&self) -> String {
        property::get(self, "positionTryOrder")
    }

    /// `attribute CSSOMString positionTryOrder`
    ///
    /// Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/position-try-order) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#position-try-order-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "positionTryOrder")]
    #[doc(alias = "position-try-order")]
    pub fn set_position_try_order(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "positionTryOrder", value)
    }

    /// `attribute CSSOMString positionVisibility`
    ///
    /// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/position-visibility) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#position-visibility)
    #[doc(alias = "positionVisibility")]
    #[doc(alias = "position-visibility")]
    pub fn position_visibility(&self) -> String {
        property::get(self, "positionVisibility")
    }

    /// `attribute CSSOMString positionVisibility`
    ///
    /// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/position-visibility) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#position-visibility)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "positionVisibility")]
    #[doc(alias = "position-visibility")]
    pub fn set_position_visibility(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "positionVisibility", value)
    }

    /// `attribute CSSOMString printColorAdjust`
    ///
    /// Baseline: newly available since 2025-05. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/print-color-adjust) · [Specification](https://drafts.csswg.org/css-color-adjust/#propdef-print-color-adjust)
    #[doc(alias = "printColorAdjust")]
    #[doc(alias = "print-color-adjust")]
    pub fn print_color_adjust(&self) -> String {
        property::get(self, "printColorAdjust")
    }

    /// `attribute CSSOMString printColorAdjust`
    ///
    /// Baseline: newly available since 2025-05. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/print-color-adjust) · [Specification](https://drafts.csswg.org/css-color-adjust/#propdef-print-color-adjust)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "printColorAdjust")]
    #[doc(alias = "print-color-adjust")]
    pub fn set_print_color_adjust(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "printColorAdjust", value)
    }

    /// `attribute CSSOMString quotes`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/quotes) · [Specification](https://drafts.csswg.org/css-content/#quotes)
    pub fn quotes(&self) -> String {
        property::get(self, "quotes")
    }

    /// `attribute CSSOMString quotes`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/quotes) · [Specification](https://drafts.csswg.org/css-content/#quotes)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "quotes")]
    pub fn set_quotes(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "quotes", value)
    }

    /// `attribute CSSOMString r`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/r) · [Specification](https://w3c.github.io/svgwg/svg2-draft/geometry.html#R)
    pub fn r(&self) -> String {
        property::get(self, "r")
    }

    /// `attribute CSSOMString r`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/r) · [Specification](https://w3c.github.io/svgwg/svg2-draft/geometry.html#R)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "r")]
    pub fn set_r(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "r", value)
    }

    /// `attribute CSSOMString readingFlow`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/reading-flow) · [Specification](https://drafts.csswg.org/css-display-4/#reading-flow)
    #[doc(alias = "readingFlow")]
    #[doc(alias = "reading-flow")]
    #[cfg(feature = "experimental")]
    pub fn reading_flow(&self) -> String {
        property::get(self, "readingFlow")
    }

    /// `attribute CSSOMString readingFlow`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/reading-flow) · [Specification](https://drafts.csswg.org/css-display-4/#reading-flow)
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

    /// `attribute CSSOMString readingOrder`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/reading-order) · [Specification](https://drafts.csswg.org/css-display-4/#propdef-reading-order)
    #[doc(alias = "readingOrder")]
    #[doc(alias = "reading-order")]
    #[cfg(feature = "experimental")]
    pub fn reading_order(&self) -> String {
        property::get(self, "readingOrder")
    }

    /// `attribute CSSOMString readingOrder`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/reading-order) · [Specification](https://drafts.csswg.org/css-display-4/#propdef-reading-order)
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

    /// `attribute CSSOMString regionFragment`
    #[doc(alias = "regionFragment")]
    #[doc(alias = "region-fragment")]
    #[cfg(feature = "experimental")]
    pub fn region_fragment(&self) -> String {
        property::get(self, "regionFragment")
    }

    /// `attribute CSSOMString regionFragment`
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

    /// `attribute CSSOMString resize`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/resize) · [Specification](https://drafts.csswg.org/css-ui/#resize)
    pub fn resize(&self) -> String {
        property::get(self, "resize")
    }

    /// `attribute CSSOMString resize`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/resize) · [Specification](https://drafts.csswg.org/css-ui/#resize)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "resize")]
    pub fn set_resize(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "resize", value)
    }

    /// `attribute CSSOMString rest`
    #[cfg(feature = "experimental")]
    pub fn rest(&self) -> String {
        property::get(self, "rest")
    }

    /// `attribute CSSOMString rest`
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rest")]
    #[cfg(feature = "experimental")]
    pub fn set_rest(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rest", value)
    }

    /// `attribute CSSOMString restAfter`
    #[doc(alias = "restAfter")]
    #[doc(alias = "rest-after")]
    #[cfg(feature = "experimental")]
    pub fn rest_after(&self) -> String {
        property::get(self, "restAfter")
    }

    /// `attribute CSSOMString restAfter`
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

    /// `attribute CSSOMString restBefore`
    #[doc(alias = "restBefore")]
    #[doc(alias = "rest-before")]
    #[cfg(feature = "experimental")]
    pub fn rest_before(&self) -> String {
        property::get(self, "restBefore")
    }

    /// `attribute CSSOMString restBefore`
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

    /// `attribute CSSOMString right`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/right) · [Specification](https://drafts.csswg.org/css-position/#insets)
    pub fn right(&self) -> String {
        property::get(self, "right")
    }

    /// `attribute CSSOMString right`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/right) · [Specification](https://drafts.csswg.org/css-position/#insets)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "right")]
    pub fn set_right(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "right", value)
    }

    /// `attribute CSSOMString rotate`
    ///
    /// Baseline: widely available since 2022-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rotate) · [Specification](https://drafts.csswg.org/css-transforms-2/#propdef-rotate)
    pub fn rotate(&self) -> String {
        property::get(self, "rotate")
    }

    /// `attribute CSSOMString rotate`
    ///
    /// Baseline: widely available since 2022-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rotate) · [Specification](https://drafts.csswg.org/css-transforms-2/#propdef-rotate)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rotate")]
    pub fn set_rotate(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rotate", value)
    }

    /// `attribute CSSOMString rowGap`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-gap) · [Specification](https://drafts.csswg.org/css-gaps-1/#column-row-gap)
    #[doc(alias = "rowGap")]
    #[doc(alias = "row-gap")]
    pub fn row_gap(&self) -> String {
        property::get(self, "rowGap")
    }

    /// `attribute CSSOMString rowGap`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-gap) · [Specification](https://drafts.csswg.org/css-gaps-1/#column-row-gap)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rowGap")]
    #[doc(alias = "row-gap")]
    pub fn set_row_gap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rowGap", value)
    }

    /// `attribute CSSOMString rowRule`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule)
    #[doc(alias = "rowRule")]
    #[doc(alias = "row-rule")]
    #[cfg(feature = "experimental")]
    pub fn row_rule(&self) -> String {
        property::get(self, "rowRule")
    }

    /// `attribute CSSOMString rowRule`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule)
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

    /// `attribute CSSOMString rowRuleBreak`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-break) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-break)
    #[doc(alias = "rowRuleBreak")]
    #[doc(alias = "row-rule-break")]
    #[cfg(feature = "experimental")]
    pub fn row_rule_break(&self) -> String {
        property::get(self, "rowRuleBreak")
    }

    /// `attribute CSSOMString rowRuleBreak`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-break) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-break)
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

    /// `attribute CSSOMString rowRuleColor`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-color) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-color)
    #[doc(alias = "rowRuleColor")]
    #[doc(alias = "row-rule-color")]
    #[cfg(feature = "experimental")]
    pub fn row_rule_color(&self) -> String {
        property::get(self, "rowRuleColor")
    }

    /// `attribute CSSOMString rowRuleColor`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-color) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-color)
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

    /// `attribute CSSOMString rowRuleInset`
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-inset)
    #[doc(alias = "rowRuleInset")]
    #[doc(alias = "row-rule-inset")]
    #[cfg(feature = "experimental")]
    pub fn row_rule_inset(&self) -> String {
        property::get(self, "rowRuleInset")
    }

    /// `attribute CSSOMString rowRuleInset`
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-inset)
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

    /// `attribute CSSOMString rowRuleInsetCap`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-inset-cap) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-inset-cap)
    #[doc(alias = "rowRuleInsetCap")]
    #[doc(alias = "row-rule-inset-cap")]
    #[cfg(feature = "experimental")]
    pub fn row_rule_inset_cap(&self) -> String {
        property::get(self, "rowRuleInsetCap")
    }

    /// `attribute CSSOMString rowRuleInsetCap`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-inset-cap) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-inset-cap)
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

    /// `attribute CSSOMString rowRuleInsetCapEnd`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-inset-cap-end) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-inset-cap-end)
    #[doc(alias = "rowRuleInsetCapEnd")]
    #[doc(alias = "row-rule-inset-cap-end")]
    #[cfg(feature = "experimental")]
    pub fn row_rule_inset_cap_end(&self) -> String {
        property::get(self, "rowRuleInsetCapEnd")
    }

    /// `attribute CSSOMString rowRuleInsetCapEnd`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-inset-cap-end) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-inset-cap-end)
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

    /// `attribute CSSOMString rowRuleInsetCapStart`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-inset-cap-start) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset-cap-start)
    #[doc(alias = "rowRuleInsetCapStart")]
    #[doc(alias = "row-rule-inset-cap-start")]
    #[cfg(feature = "experimental")]
    pub fn row_rule_inset_cap_start(&self) -> String {
        property::get(self, "rowRuleInsetCapStart")
    }

    /// `attribute CSSOMString rowRuleInsetCapStart`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-inset-cap-start) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-column-rule-inset-cap-start)
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

    /// `attribute CSSOMString rowRuleInsetEnd`
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-inset-end)
    #[doc(alias = "rowRuleInsetEnd")]
    #[doc(alias = "row-rule-inset-end")]
    #[cfg(feature = "experimental")]
    pub fn row_rule_inset_end(&self) -> String {
        property::get(self, "rowRuleInsetEnd")
    }

    /// `attribute CSSOMString rowRuleInsetEnd`
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-inset-end)
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

    /// `attribute CSSOMString rowRuleInsetJunction`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-inset-junction) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-inset-junction)
    #[doc(alias = "rowRuleInsetJunction")]
    #[doc(alias = "row-rule-inset-junction")]
    #[cfg(feature = "experimental")]
    pub fn row_rule_inset_junction(&self) -> String {
        property::get(self, "rowRuleInsetJunction")
    }

    /// `attribute CSSOMString rowRuleInsetJunction`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-inset-junction) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-inset-junction)
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

    /// `attribute CSSOMString rowRuleInsetJunctionEnd`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-inset-junction-end) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-inset-junction-end)
    #[doc(alias = "rowRuleInsetJunctionEnd")]
    #[doc(alias = "row-rule-inset-junction-end")]
    #[cfg(feature = "experimental")]
    pub fn row_rule_inset_junction_end(&self) -> String {
        property::get(self, "rowRuleInsetJunctionEnd")
    }

    /// `attribute CSSOMString rowRuleInsetJunctionEnd`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-inset-junction-end) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-inset-junction-end)
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

    /// `attribute CSSOMString rowRuleInsetJunctionStart`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-inset-junction-start) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-inset-junction-start)
    #[doc(alias = "rowRuleInsetJunctionStart")]
    #[doc(alias = "row-rule-inset-junction-start")]
    #[cfg(feature = "experimental")]
    pub fn row_rule_inset_junction_start(&self) -> String {
        property::get(self, "rowRuleInsetJunctionStart")
    }

    /// `attribute CSSOMString rowRuleInsetJunctionStart`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-inset-junction-start) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-inset-junction-start)
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

    /// `attribute CSSOMString rowRuleInsetStart`
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-inset-start)
    #[doc(alias = "rowRuleInsetStart")]
    #[doc(alias = "row-rule-inset-start")]
    #[cfg(feature = "experimental")]
    pub fn row_rule_inset_start(&self) -> String {
        property::get(self, "rowRuleInsetStart")
    }

    /// `attribute CSSOMString rowRuleInsetStart`
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-inset-start)
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

    /// `attribute CSSOMString rowRuleStyle`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-style) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-style)
    #[doc(alias = "rowRuleStyle")]
    #[doc(alias = "row-rule-style")]
    #[cfg(feature = "experimental")]
    pub fn row_rule_style(&self) -> String {
        property::get(self, "rowRuleStyle")
    }

    /// `attribute CSSOMString rowRuleStyle`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-style) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-style)
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

    /// `attribute CSSOMString rowRuleVisibilityItems`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-visibility-items) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-visibility-items)
    #[doc(alias = "rowRuleVisibilityItems")]
    #[doc(alias = "row-rule-visibility-items")]
    #[cfg(feature = "experimental")]
    pub fn row_rule_visibility_items(&self) -> String {
        property::get(self, "rowRuleVisibilityItems")
    }

    /// `attribute CSSOMString rowRuleVisibilityItems`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-visibility-items) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-visibility-items)
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

    /// `attribute CSSOMString rowRuleWidth`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-width) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-width)
    #[doc(alias = "rowRuleWidth")]
    #[doc(alias = "row-rule-width")]
    #[cfg(feature = "experimental")]
    pub fn row_rule_width(&self) -> String {
        property::get(self, "rowRuleWidth")
    }

    /// `attribute CSSOMString rowRuleWidth`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/row-rule-width) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-row-rule-width)
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

    /// `attribute CSSOMString rubyAlign`
    ///
    /// Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/ruby-align) · [Specification](https://drafts.csswg.org/css-ruby/#ruby-align-property)
    #[doc(alias = "rubyAlign")]
    #[doc(alias = "ruby-align")]
    pub fn ruby_align(&self) -> String {
        property::get(self, "rubyAlign")
    }

    /// `attribute CSSOMString rubyAlign`
    ///
    /// Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/ruby-align) · [Specification](https://drafts.csswg.org/css-ruby/#ruby-align-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rubyAlign")]
    #[doc(alias = "ruby-align")]
    pub fn set_ruby_align(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rubyAlign", value)
    }

    /// `attribute CSSOMString rubyMerge`
    #[doc(alias = "rubyMerge")]
    #[doc(alias = "ruby-merge")]
    #[cfg(feature = "experimental")]
    pub fn ruby_merge(&self) -> String {
        property::get(self, "rubyMerge")
    }

    /// `attribute CSSOMString rubyMerge`
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

    /// `attribute CSSOMString rubyOverhang`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/ruby-overhang) · [Specification](https://drafts.csswg.org/css-ruby/#propdef-ruby-overhang)
    #[doc(alias = "rubyOverhang")]
    #[doc(alias = "ruby-overhang")]
    pub fn ruby_overhang(&self) -> String {
        property::get(self, "rubyOverhang")
    }

    /// `attribute CSSOMString rubyOverhang`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/ruby-overhang) · [Specification](https://drafts.csswg.org/css-ruby/#propdef-ruby-overhang)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rubyOverhang")]
    #[doc(alias = "ruby-overhang")]
    pub fn set_ruby_overhang(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rubyOverhang", value)
    }

    /// `attribute CSSOMString rubyPosition`
    ///
    /// Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/ruby-position) · [Specification](https://drafts.csswg.org/css-ruby/#rubypos)
    #[doc(alias = "rubyPosition")]
    #[doc(alias = "ruby-position")]
    pub fn ruby_position(&self) -> String {
        property::get(self, "rubyPosition")
    }

    /// `attribute CSSOMString rubyPosition`
    ///
    /// Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/ruby-position) · [Specification](https://drafts.csswg.org/css-ruby/#rubypos)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rubyPosition")]
    #[doc(alias = "ruby-position")]
    pub fn set_ruby_position(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rubyPosition", value)
    }

    /// `attribute CSSOMString rule`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rule) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule)
    #[cfg(feature = "experimental")]
    pub fn rule(&self) -> String {
        property::get(self, "rule")
    }

    /// `attribute CSSOMString rule`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rule) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rule")]
    #[cfg(feature = "experimental")]
    pub fn set_rule(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rule", value)
    }

    /// `attribute CSSOMString ruleBreak`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rule-break) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-break)
    #[doc(alias = "ruleBreak")]
    #[doc(alias = "rule-break")]
    #[cfg(feature = "experimental")]
    pub fn rule_break(&self) -> String {
        property::get(self, "ruleBreak")
    }

    /// `attribute CSSOMString ruleBreak`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rule-break) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-break)
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

    /// `attribute CSSOMString ruleColor`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rule-color) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-color)
    #[doc(alias = "ruleColor")]
    #[doc(alias = "rule-color")]
    #[cfg(feature = "experimental")]
    pub fn rule_color(&self) -> String {
        property::get(self, "ruleColor")
    }

    /// `attribute CSSOMString ruleColor`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rule-color) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-color)
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

    /// `attribute CSSOMString ruleInset`
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-inset)
    #[doc(alias = "ruleInset")]
    #[doc(alias = "rule-inset")]
    #[cfg(feature = "experimental")]
    pub fn rule_inset(&self) -> String {
        property::get(self, "ruleInset")
    }

    /// `attribute CSSOMString ruleInset`
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-inset)
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

    /// `attribute CSSOMString ruleInsetCap`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rule-inset-cap) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-inset-cap)
    #[doc(alias = "ruleInsetCap")]
    #[doc(alias = "rule-inset-cap")]
    #[cfg(feature = "experimental")]
    pub fn rule_inset_cap(&self) -> String {
        property::get(self, "ruleInsetCap")
    }

    /// `attribute CSSOMString ruleInsetCap`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rule-inset-cap) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-inset-cap)
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

    /// `attribute CSSOMString ruleInsetEnd`
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-inset-end)
    #[doc(alias = "ruleInsetEnd")]
    #[doc(alias = "rule-inset-end")]
    #[cfg(feature = "experimental")]
    pub fn rule_inset_end(&self) -> String {
        property::get(self, "ruleInsetEnd")
    }

    /// `attribute CSSOMString ruleInsetEnd`
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-inset-end)
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

    /// `attribute CSSOMString ruleInsetJunction`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rule-inset-junction) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-inset-junction)
    #[doc(alias = "ruleInsetJunction")]
    #[doc(alias = "rule-inset-junction")]
    #[cfg(feature = "experimental")]
    pub fn rule_inset_junction(&self) -> String {
        property::get(self, "ruleInsetJunction")
    }

    /// `attribute CSSOMString ruleInsetJunction`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rule-inset-junction) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-inset-junction)
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

    /// `attribute CSSOMString ruleInsetStart`
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-inset-start)
    #[doc(alias = "ruleInsetStart")]
    #[doc(alias = "rule-inset-start")]
    #[cfg(feature = "experimental")]
    pub fn rule_inset_start(&self) -> String {
        property::get(self, "ruleInsetStart")
    }

    /// `attribute CSSOMString ruleInsetStart`
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-inset-start)
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

    /// `attribute CSSOMString ruleOverlap`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rule-overlap) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-overlap)
    #[doc(alias = "ruleOverlap")]
    #[doc(alias = "rule-overlap")]
    #[cfg(feature = "experimental")]
    pub fn rule_overlap(&self) -> String {
        property::get(self, "ruleOverlap")
    }

    /// `attribute CSSOMString ruleOverlap`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rule-overlap) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-overlap)
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

    /// `attribute CSSOMString ruleStyle`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rule-style) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-style)
    #[doc(alias = "ruleStyle")]
    #[doc(alias = "rule-style")]
    #[cfg(feature = "experimental")]
    pub fn rule_style(&self) -> String {
        property::get(self, "ruleStyle")
    }

    /// `attribute CSSOMString ruleStyle`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rule-style) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-style)
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

    /// `attribute CSSOMString ruleVisibilityItems`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rule-visibility-items) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-visibility-items)
    #[doc(alias = "ruleVisibilityItems")]
    #[doc(alias = "rule-visibility-items")]
    #[cfg(feature = "experimental")]
    pub fn rule_visibility_items(&self) -> String {
        property::get(self, "ruleVisibilityItems")
    }

    /// `attribute CSSOMString ruleVisibilityItems`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rule-visibility-items) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-visibility-items)
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

    /// `attribute CSSOMString ruleWidth`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rule-width) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-width)
    #[doc(alias = "ruleWidth")]
    #[doc(alias = "rule-width")]
    #[cfg(feature = "experimental")]
    pub fn rule_width(&self) -> String {
        property::get(self, "ruleWidth")
    }

    /// `attribute CSSOMString ruleWidth`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rule-width) · [Specification](https://drafts.csswg.org/css-gaps-1/#propdef-rule-width)
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

    /// `attribute CSSOMString rx`
    ///
    /// Baseline: widely available since 2024-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rx) · [Specification](https://w3c.github.io/svgwg/svg2-draft/geometry.html#RX)
    pub fn rx(&self) -> String {
        property::get(self, "rx")
    }

    /// `attribute CSSOMString rx`
    ///
    /// Baseline: widely available since 2024-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/rx) · [Specification](https://w3c.github.io/svgwg/svg2-draft/geometry.html#RX)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "rx")]
    pub fn set_rx(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "rx", value)
    }

    /// `attribute CSSOMString ry`
    ///
    /// Baseline: widely available since 2024-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/ry) · [Specification](https://w3c.github.io/svgwg/svg2-draft/geometry.html#RY)
    pub fn ry(&self) -> String {
        property::get(self, "ry")
    }

    /// `attribute CSSOMString ry`
    ///
    /// Baseline: widely available since 2024-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/ry) · [Specification](https://w3c.github.io/svgwg/svg2-draft/geometry.html#RY)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "ry")]
    pub fn set_ry(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "ry", value)
    }

    /// `attribute CSSOMString scale`
    ///
    /// Baseline: widely available since 2022-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scale) · [Specification](https://drafts.csswg.org/css-transforms-2/#individual-transforms)
    pub fn scale(&self) -> String {
        property::get(self, "scale")
    }

    /// `attribute CSSOMString scale`
    ///
    /// Baseline: widely available since 2022-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scale) · [Specification](https://drafts.csswg.org/css-transforms-2/#individual-transforms)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scale")]
    pub fn set_scale(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scale", value)
    }

    /// `attribute CSSOMString scrollAxisLock`
    ///
    /// [Specification](https://drafts.csswg.org/css-overflow-5/#scroll-axis-lock)
    #[doc(alias = "scrollAxisLock")]
    #[doc(alias = "scroll-axis-lock")]
    #[cfg(feature = "experimental")]
    pub fn scroll_axis_lock(&self) -> String {
        property::get(self, "scrollAxisLock")
    }

    /// `attribute CSSOMString scrollAxisLock`
    ///
    /// [Specification](https://drafts.csswg.org/css-overflow-5/#scroll-axis-lock)
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

    /// `attribute CSSOMString scrollBehavior`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-behavior) · [Specification](https://drafts.csswg.org/css-overflow/#smooth-scrolling)
    #[doc(alias = "scrollBehavior")]
    #[doc(alias = "scroll-behavior")]
    pub fn scroll_behavior(&self) -> String {
        property::get(self, "scrollBehavior")
    }

    /// `attribute CSSOMString scrollBehavior`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-behavior) · [Specification](https://drafts.csswg.org/css-overflow/#smooth-scrolling)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollBehavior")]
    #[doc(alias = "scroll-behavior")]
    pub fn set_scroll_behavior(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollBehavior", value)
    }

    /// `attribute CSSOMString scrollInitialTarget`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-initial-target) · [Specification](https://drafts.csswg.org/css-scroll-snap-2/#propdef-scroll-initial-target)
    #[doc(alias = "scrollInitialTarget")]
    #[doc(alias = "scroll-initial-target")]
    #[cfg(feature = "experimental")]
    pub fn scroll_initial_target(&self) -> String {
        property::get(self, "scrollInitialTarget")
    }

    /// `attribute CSSOMString scrollInitialTarget`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-initial-target) · [Specification](https://drafts.csswg.org/css-scroll-snap-2/#propdef-scroll-initial-target)
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

    /// `attribute CSSOMString scrollMargin`
    ///
    /// Baseline: widely available since 2021-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin) · [Specification](https://drafts.csswg.org/css-scroll-snap/#scroll-margin)
    #[doc(alias = "scrollMargin")]
    #[doc(alias = "scroll-margin")]
    pub fn scroll_margin(&self) -> String {
        property::get(self, "scrollMargin")
    }

    /// `attribute CSSOMString scrollMargin`
    ///
    /// Baseline: widely available since 2021-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin) · [Specification](https://drafts.csswg.org/css-scroll-snap/#scroll-margin)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollMargin")]
    #[doc(alias = "scroll-margin")]
    pub fn set_scroll_margin(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollMargin", value)
    }

    /// `attribute CSSOMString scrollMarginBlock`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-block) · [Specification](https://drafts.csswg.org/css-scroll-snap/#propdef-scroll-margin-block)
    #[doc(alias = "scrollMarginBlock")]
    #[doc(alias = "scroll-margin-block")]
    pub fn scroll_margin_block(&self) -> String {
        property::get(self, "scrollMarginBlock")
    }

    /// `attribute CSSOMString scrollMarginBlock`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-block) · [Specification](https://drafts.csswg.org/css-scroll-snap/#propdef-scroll-margin-block)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollMarginBlock")]
    #[doc(alias = "scroll-margin-block")]
    pub fn set_scroll_margin_block(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollMarginBlock", value)
    }

    /// `attribute CSSOMString scrollMarginBlockEnd`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-block-end) · [Specification](https://drafts.csswg.org/css-scroll-snap/#margin-longhands-logical)
    #[doc(alias = "scrollMarginBlockEnd")]
    #[doc(alias = "scroll-margin-block-end")]
    pub fn scroll_margin_block_end(&self) -> String {
        property::get(self, "scrollMarginBlockEnd")
    }

    /// `attribute CSSOMString scrollMarginBlockEnd`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-block-end) · [Specification](https://drafts.csswg.org/css-scroll-snap/#margin-longhands-logical)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollMarginBlockEnd")]
    #[doc(alias = "scroll-margin-block-end")]
    pub fn set_scroll_margin_block_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollMarginBlockEnd", value)
    }

    /// `attribute CSSOMString scrollMarginBlockStart`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-block-start) · [Specification](https://drafts.csswg.org/css-scroll-snap/#margin-longhands-logical)
    #[doc(alias = "scrollMarginBlockStart")]
    #[doc(alias = "scroll-margin-block-start")]
    pub fn scroll_margin_block_start(&self) -> String {
        property::get(self, "scrollMarginBlockStart")
    }

    /// `attribute CSSOMString scrollMarginBlockStart`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-block-start) · [Specification](https://drafts.csswg.org/css-scroll-snap/#margin-longhands-logical)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollMarginBlockStart")]
    #[doc(alias = "scroll-margin-block-start")]
    pub fn set_scroll_margin_block_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollMarginBlockStart", value)
    }

    /// `attribute CSSOMString scrollMarginBottom`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-bottom) · [Specification](https://drafts.csswg.org/css-scroll-snap/#margin-longhands-physical)
    #[doc(alias = "scrollMarginBottom")]
    #[doc(alias = "scroll-margin-bottom")]
    pub fn scroll_margin_bottom(&self) -> String {
        property::get(self, "scrollMarginBottom")
    }

    /// `attribute CSSOMString scrollMarginBottom`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-bottom) · [Specification](https://drafts.csswg.org/css-scroll-snap/#margin-longhands-physical)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollMarginBottom")]
    #[doc(alias = "scroll-margin-bottom")]
    pub fn set_scroll_margin_bottom(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollMarginBottom", value)
    }

    /// `attribute CSSOMString scrollMarginInline`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-inline) · [Specification](https://drafts.csswg.org/css-scroll-snap/#propdef-scroll-margin-inline)
    #[doc(alias = "scrollMarginInline")]
    #[doc(alias = "scroll-margin-inline")]
    pub fn scroll_margin_inline(&self) -> String {
        property::get(self, "scrollMarginInline")
    }

    /// `attribute CSSOMString scrollMarginInline`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-inline) · [Specification](https://drafts.csswg.org/css-scroll-snap/#propdef-scroll-margin-inline)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollMarginInline")]
    #[doc(alias = "scroll-margin-inline")]
    pub fn set_scroll_margin_inline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollMarginInline", value)
    }

    /// `attribute CSSOMString scrollMarginInlineEnd`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-inline-end) · [Specification](https://drafts.csswg.org/css-scroll-snap/#margin-longhands-logical)
    #[doc(alias = "scrollMarginInlineEnd")]
    #[doc(alias = "scroll-margin-inline-end")]
    pub fn scroll_margin_inline_end(&self) -> String {
        property::get(self, "scrollMarginInlineEnd")
    }

    /// `attribute CSSOMString scrollMarginInlineEnd`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-inline-end) · [Specification](https://drafts.csswg.org/css-scroll-snap/#margin-longhands-logical)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollMarginInlineEnd")]
    #[doc(alias = "scroll-margin-inline-end")]
    pub fn set_scroll_margin_inline_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollMarginInlineEnd", value)
    }

    /// `attribute CSSOMString scrollMarginInlineStart`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-inline-start) · [Specification](https://drafts.csswg.org/css-scroll-snap/#margin-longhands-logical)
    #[doc(alias = "scrollMarginInlineStart")]
    #[doc(alias = "scroll-margin-inline-start")]
    pub fn scroll_margin_inline_start(&self) -> String {
        property::get(self, "scrollMarginInlineStart")
    }

    /// `attribute CSSOMString scrollMarginInlineStart`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-inline-start) · [Specification](https://drafts.csswg.org/css-scroll-snap/#margin-longhands-logical)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollMarginInlineStart")]
    #[doc(alias = "scroll-margin-inline-start")]
    pub fn set_scroll_margin_inline_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollMarginInlineStart", value)
    }

    /// `attribute CSSOMString scrollMarginLeft`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-left) · [Specification](https://drafts.csswg.org/css-scroll-snap/#margin-longhands-physical)
    #[doc(alias = "scrollMarginLeft")]
    #[doc(alias = "scroll-margin-left")]
    pub fn scroll_margin_left(&self) -> String {
        property::get(self, "scrollMarginLeft")
    }

    /// `attribute CSSOMString scrollMarginLeft`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-left) · [Specification](https://drafts.csswg.org/css-scroll-snap/#margin-longhands-physical)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollMarginLeft")]
    #[doc(alias = "scroll-margin-left")]
    pub fn set_scroll_margin_left(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollMarginLeft", value)
    }

    /// `attribute CSSOMString scrollMarginRight`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-right) · [Specification](https://drafts.csswg.org/css-scroll-snap/#margin-longhands-physical)
    #[doc(alias = "scrollMarginRight")]
    #[doc(alias = "scroll-margin-right")]
    pub fn scroll_margin_right(&self) -> String {
        property::get(self, "scrollMarginRight")
    }

    /// `attribute CSSOMString scrollMarginRight`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-right) · [Specification](https://drafts.csswg.org/css-scroll-snap/#margin-longhands-physical)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollMarginRight")]
    #[doc(alias = "scroll-margin-right")]
    pub fn set_scroll_margin_right(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollMarginRight", value)
    }

    /// `attribute CSSOMString scrollMarginTop`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-top) · [Specification](https://drafts.csswg.org/css-scroll-snap/#margin-longhands-physical)
    #[doc(alias = "scrollMarginTop")]
    #[doc(alias = "scroll-margin-top")]
    pub fn scroll_margin_top(&self) -> String {
        property::get(self, "scrollMarginTop")
    }

    /// `attribute CSSOMString scrollMarginTop`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-margin-top) · [Specification](https://drafts.csswg.org/css-scroll-snap/#margin-longhands-physical)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollMarginTop")]
    #[doc(alias = "scroll-margin-top")]
    pub fn set_scroll_margin_top(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollMarginTop", value)
    }

    /// `attribute CSSOMString scrollMarkerGroup`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-marker-group) · [Specification](https://drafts.csswg.org/css-overflow-5/#scroll-marker-group-property)
    #[doc(alias = "scrollMarkerGroup")]
    #[doc(alias = "scroll-marker-group")]
    #[cfg(feature = "experimental")]
    pub fn scroll_marker_group(&self) -> String {
        property::get(self, "scrollMarkerGroup")
    }

    /// `attribute CSSOMString scrollMarkerGroup`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-marker-group) · [Specification](https://drafts.csswg.org/css-overflow-5/#scroll-marker-group-property)
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

    /// `attribute CSSOMString scrollPadding`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding) · [Specification](https://drafts.csswg.org/css-scroll-snap/#scroll-padding)
    #[doc(alias = "scrollPadding")]
    #[doc(alias = "scroll-padding")]
    pub fn scroll_padding(&self) -> String {
        property::get(self, "scrollPadding")
    }

    /// `attribute CSSOMString scrollPadding`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding) · [Specification](https://drafts.csswg.org/css-scroll-snap/#scroll-padding)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollPadding")]
    #[doc(alias = "scroll-padding")]
    pub fn set_scroll_padding(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollPadding", value)
    }

    /// `attribute CSSOMString scrollPaddingBlock`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-block) · [Specification](https://drafts.csswg.org/css-scroll-snap/#propdef-scroll-padding-block)
    #[doc(alias = "scrollPaddingBlock")]
    #[doc(alias = "scroll-padding-block")]
    pub fn scroll_padding_block(&self) -> String {
        property::get(self, "scrollPaddingBlock")
    }

    /// `attribute CSSOMString scrollPaddingBlock`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-block) · [Specification](https://drafts.csswg.org/css-scroll-snap/#propdef-scroll-padding-block)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollPaddingBlock")]
    #[doc(alias = "scroll-padding-block")]
    pub fn set_scroll_padding_block(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollPaddingBlock", value)
    }

    /// `attribute CSSOMString scrollPaddingBlockEnd`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-block-end) · [Specification](https://drafts.csswg.org/css-scroll-snap/#padding-longhands-logical)
    #[doc(alias = "scrollPaddingBlockEnd")]
    #[doc(alias = "scroll-padding-block-end")]
    pub fn scroll_padding_block_end(&self) -> String {
        property::get(self, "scrollPaddingBlockEnd")
    }

    /// `attribute CSSOMString scrollPaddingBlockEnd`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-block-end) · [Specification](https://drafts.csswg.org/css-scroll-snap/#padding-longhands-logical)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollPaddingBlockEnd")]
    #[doc(alias = "scroll-padding-block-end")]
    pub fn set_scroll_padding_block_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollPaddingBlockEnd", value)
    }

    /// `attribute CSSOMString scrollPaddingBlockStart`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-block-start) · [Specification](https://drafts.csswg.org/css-scroll-snap/#padding-longhands-logical)
    #[doc(alias = "scrollPaddingBlockStart")]
    #[doc(alias = "scroll-padding-block-start")]
    pub fn scroll_padding_block_start(&self) -> String {
        property::get(self, "scrollPaddingBlockStart")
    }

    /// `attribute CSSOMString scrollPaddingBlockStart`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-block-start) · [Specification](https://drafts.csswg.org/css-scroll-snap/#padding-longhands-logical)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollPaddingBlockStart")]
    #[doc(alias = "scroll-padding-block-start")]
    pub fn set_scroll_padding_block_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollPaddingBlockStart", value)
    }

    /// `attribute CSSOMString scrollPaddingBottom`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-bottom) · [Specification](https://drafts.csswg.org/css-scroll-snap/#padding-longhands-physical)
    #[doc(alias = "scrollPaddingBottom")]
    #[doc(alias = "scroll-padding-bottom")]
    pub fn scroll_padding_bottom(&self) -> String {
        property::get(self, "scrollPaddingBottom")
    }

    /// `attribute CSSOMString scrollPaddingBottom`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-bottom) · [Specification](https://drafts.csswg.org/css-scroll-snap/#padding-longhands-physical)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollPaddingBottom")]
    #[doc(alias = "scroll-padding-bottom")]
    pub fn set_scroll_padding_bottom(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollPaddingBottom", value)
    }

    /// `attribute CSSOMString scrollPaddingInline`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-inline) · [Specification](https://drafts.csswg.org/css-scroll-snap/#propdef-scroll-padding-inline)
    #[doc(alias = "scrollPaddingInline")]
    #[doc(alias = "scroll-padding-inline")]
    pub fn scroll_padding_inline(&self) -> String {
        property::get(self, "scrollPaddingInline")
    }

    /// `attribute CSSOMString scrollPaddingInline`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-inline) · [Specification](https://drafts.csswg.org/css-scroll-snap/#propdef-scroll-padding-inline)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollPaddingInline")]
    #[doc(alias = "scroll-padding-inline")]
    pub fn set_scroll_padding_inline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollPaddingInline", value)
    }

    /// `attribute CSSOMString scrollPaddingInlineEnd`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-inline-end) · [Specification](https://drafts.csswg.org/css-scroll-snap/#padding-longhands-logical)
    #[doc(alias = "scrollPaddingInlineEnd")]
    #[doc(alias = "scroll-padding-inline-end")]
    pub fn scroll_padding_inline_end(&self) -> String {
        property::get(self, "scrollPaddingInlineEnd")
    }

    /// `attribute CSSOMString scrollPaddingInlineEnd`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-inline-end) · [Specification](https://drafts.csswg.org/css-scroll-snap/#padding-longhands-logical)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollPaddingInlineEnd")]
    #[doc(alias = "scroll-padding-inline-end")]
    pub fn set_scroll_padding_inline_end(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollPaddingInlineEnd", value)
    }

    /// `attribute CSSOMString scrollPaddingInlineStart`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-inline-start) · [Specification](https://drafts.csswg.org/css-scroll-snap/#padding-longhands-logical)
    #[doc(alias = "scrollPaddingInlineStart")]
    #[doc(alias = "scroll-padding-inline-start")]
    pub fn scroll_padding_inline_start(&self) -> String {
        property::get(self, "scrollPaddingInlineStart")
    }

    /// `attribute CSSOMString scrollPaddingInlineStart`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-inline-start) · [Specification](https://drafts.csswg.org/css-scroll-snap/#padding-longhands-logical)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollPaddingInlineStart")]
    #[doc(alias = "scroll-padding-inline-start")]
    pub fn set_scroll_padding_inline_start(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollPaddingInlineStart", value)
    }

    /// `attribute CSSOMString scrollPaddingLeft`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-left) · [Specification](https://drafts.csswg.org/css-scroll-snap/#padding-longhands-physical)
    #[doc(alias = "scrollPaddingLeft")]
    #[doc(alias = "scroll-padding-left")]
    pub fn scroll_padding_left(&self) -> String {
        property::get(self, "scrollPaddingLeft")
    }

    /// `attribute CSSOMString scrollPaddingLeft`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-left) · [Specification](https://drafts.csswg.org/css-scroll-snap/#padding-longhands-physical)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollPaddingLeft")]
    #[doc(alias = "scroll-padding-left")]
    pub fn set_scroll_padding_left(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollPaddingLeft", value)
    }

    /// `attribute CSSOMString scrollPaddingRight`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-right) · [Specification](https://drafts.csswg.org/css-scroll-snap/#padding-longhands-physical)
    #[doc(alias = "scrollPaddingRight")]
    #[doc(alias = "scroll-padding-right")]
    pub fn scroll_padding_right(&self) -> String {
        property::get(self, "scrollPaddingRight")
    }

    /// `attribute CSSOMString scrollPaddingRight`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-right) · [Specification](https://drafts.csswg.org/css-scroll-snap/#padding-longhands-physical)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollPaddingRight")]
    #[doc(alias = "scroll-padding-right")]
    pub fn set_scroll_padding_right(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollPaddingRight", value)
    }

    /// `attribute CSSOMString scrollPaddingTop`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-top) · [Specification](https://drafts.csswg.org/css-scroll-snap/#padding-longhands-physical)
    #[doc(alias = "scrollPaddingTop")]
    #[doc(alias = "scroll-padding-top")]
    pub fn scroll_padding_top(&self) -> String {
        property::get(self, "scrollPaddingTop")
    }

    /// `attribute CSSOMString scrollPaddingTop`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-padding-top) · [Specification](https://drafts.csswg.org/css-scroll-snap/#padding-longhands-physical)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollPaddingTop")]
    #[doc(alias = "scroll-padding-top")]
    pub fn set_scroll_padding_top(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollPaddingTop", value)
    }

    /// `attribute CSSOMString scrollSnapAlign`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-snap-align) · [Specification](https://drafts.csswg.org/css-scroll-snap/#scroll-snap-align)
    #[doc(alias = "scrollSnapAlign")]
    #[doc(alias = "scroll-snap-align")]
    pub fn scroll_snap_align(&self) -> String {
        property::get(self, "scrollSnapAlign")
    }

    /// `attribute CSSOMString scrollSnapAlign`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-snap-align) · [Specification](https://drafts.csswg.org/css-scroll-snap/#scroll-snap-align)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollSnapAlign")]
    #[doc(alias = "scroll-snap-align")]
    pub fn set_scroll_snap_align(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollSnapAlign", value)
    }

    /// `attribute CSSOMString scrollSnapStop`
    ///
    /// Baseline: widely available since 2022-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-snap-stop) · [Specification](https://drafts.csswg.org/css-scroll-snap/#scroll-snap-stop)
    #[doc(alias = "scrollSnapStop")]
    #[doc(alias = "scroll-snap-stop")]
    pub fn scroll_snap_stop(&self) -> String {
        property::get(self, "scrollSnapStop")
    }

    /// `attribute CSSOMString scrollSnapStop`
    ///
    /// Baseline: widely available since 2022-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-snap-stop) · [Specification](https://drafts.csswg.org/css-scroll-snap/#scroll-snap-stop)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollSnapStop")]
    #[doc(alias = "scroll-snap-stop")]
    pub fn set_scroll_snap_stop(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollSnapStop", value)
    }

    /// `attribute CSSOMString scrollSnapType`
    ///
    /// Baseline: widely available since 2022-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-snap-type) · [Specification](https://drafts.csswg.org/css-scroll-snap/#scroll-snap-type)
    #[doc(alias = "scrollSnapType")]
    #[doc(alias = "scroll-snap-type")]
    pub fn scroll_snap_type(&self) -> String {
        property::get(self, "scrollSnapType")
    }

    /// `attribute CSSOMString scrollSnapType`
    ///
    /// Baseline: widely available since 2022-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-snap-type) · [Specification](https://drafts.csswg.org/css-scroll-snap/#scroll-snap-type)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollSnapType")]
    #[doc(alias = "scroll-snap-type")]
    pub fn set_scroll_snap_type(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollSnapType", value)
    }

    /// `attribute CSSOMString scrollTargetGroup`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-target-group) · [Specification](https://drafts.csswg.org/css-overflow-5/#scroll-target-group)
    #[doc(alias = "scrollTargetGroup")]
    #[doc(alias = "scroll-target-group")]
    #[cfg(feature = "experimental")]
    pub fn scroll_target_group(&self) -> String {
        property::get(self, "scrollTargetGroup")
    }

    /// `attribute CSSOMString scrollTargetGroup`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-target-group) · [Specification](https://drafts.csswg.org/css-overflow-5/#scroll-target-group)
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

    /// `attribute CSSOMString scrollTimeline`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-timeline) · [Specification](https://drafts.csswg.org/scroll-animations/#scroll-timeline-shorthand)
    #[doc(alias = "scrollTimeline")]
    #[doc(alias = "scroll-timeline")]
    pub fn scroll_timeline(&self) -> String {
        property::get(self, "scrollTimeline")
    }

    /// `attribute CSSOMString scrollTimeline`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-timeline) · [Specification](https://drafts.csswg.org/scroll-animations/#scroll-timeline-shorthand)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollTimeline")]
    #[doc(alias = "scroll-timeline")]
    pub fn set_scroll_timeline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollTimeline", value)
    }

    /// `attribute CSSOMString scrollTimelineAxis`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-timeline-axis) · [Specification](https://drafts.csswg.org/scroll-animations/#propdef-scroll-timeline-axis)
    #[doc(alias = "scrollTimelineAxis")]
    #[doc(alias = "scroll-timeline-axis")]
    pub fn scroll_timeline_axis(&self) -> String {
        property::get(self, "scrollTimelineAxis")
    }

    /// `attribute CSSOMString scrollTimelineAxis`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-timeline-axis) · [Specification](https://drafts.csswg.org/scroll-animations/#propdef-scroll-timeline-axis)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollTimelineAxis")]
    #[doc(alias = "scroll-timeline-axis")]
    pub fn set_scroll_timeline_axis(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollTimelineAxis", value)
    }

    /// `attribute CSSOMString scrollTimelineName`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-timeline-name) · [Specification](https://drafts.csswg.org/scroll-animations/#scroll-timeline-name)
    #[doc(alias = "scrollTimelineName")]
    #[doc(alias = "scroll-timeline-name")]
    pub fn scroll_timeline_name(&self) -> String {
        property::get(self, "scrollTimelineName")
    }

    /// `attribute CSSOMString scrollTimelineName`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scroll-timeline-name) · [Specification](https://drafts.csswg.org/scroll-animations/#scroll-timeline-name)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollTimelineName")]
    #[doc(alias = "scroll-timeline-name")]
    pub fn set_scroll_timeline_name(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollTimelineName", value)
    }

    /// `attribute CSSOMString scrollbarColor`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scrollbar-color) · [Specification](https://drafts.csswg.org/css-scrollbars/#scrollbar-color)
    #[doc(alias = "scrollbarColor")]
    #[doc(alias = "scrollbar-color")]
    pub fn scrollbar_color(&self) -> String {
        property::get(self, "scrollbarColor")
    }

    /// `attribute CSSOMString scrollbarColor`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scrollbar-color) · [Specification](https://drafts.csswg.org/css-scrollbars/#scrollbar-color)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollbarColor")]
    #[doc(alias = "scrollbar-color")]
    pub fn set_scrollbar_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollbarColor", value)
    }

    /// `attribute CSSOMString scrollbarGutter`
    ///
    /// Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scrollbar-gutter) · [Specification](https://drafts.csswg.org/css-overflow/#scrollbar-gutter-property)
    #[doc(alias = "scrollbarGutter")]
    #[doc(alias = "scrollbar-gutter")]
    pub fn scrollbar_gutter(&self) -> String {
        property::get(self, "scrollbarGutter")
    }

    /// `attribute CSSOMString scrollbarGutter`
    ///
    /// Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scrollbar-gutter) · [Specification](https://drafts.csswg.org/css-overflow/#scrollbar-gutter-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollbarGutter")]
    #[doc(alias = "scrollbar-gutter")]
    pub fn set_scrollbar_gutter(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollbarGutter", value)
    }

    /// `attribute CSSOMString scrollbarWidth`
    ///
    /// Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scrollbar-width) · [Specification](https://drafts.csswg.org/css-scrollbars/#scrollbar-width)
    #[doc(alias = "scrollbarWidth")]
    #[doc(alias = "scrollbar-width")]
    pub fn scrollbar_width(&self) -> String {
        property::get(self, "scrollbarWidth")
    }

    /// `attribute CSSOMString scrollbarWidth`
    ///
    /// Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/scrollbar-width) · [Specification](https://drafts.csswg.org/css-scrollbars/#scrollbar-width)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "scrollbarWidth")]
    #[doc(alias = "scrollbar-width")]
    pub fn set_scrollbar_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "scrollbarWidth", value)
    }

    /// `attribute CSSOMString shapeImageThreshold`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/shape-image-threshold) · [Specification](https://drafts.csswg.org/css-shapes/#shape-image-threshold-property)
    #[doc(alias = "shapeImageThreshold")]
    #[doc(alias = "shape-image-threshold")]
    pub fn shape_image_threshold(&self) -> String {
        property::get(self, "shapeImageThreshold")
    }

    /// `attribute CSSOMString shapeImageThreshold`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/shape-image-threshold) · [Specification](https://drafts.csswg.org/css-shapes/#shape-image-threshold-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "shapeImageThreshold")]
    #[doc(alias = "shape-image-threshold")]
    pub fn set_shape_image_threshold(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "shapeImageThreshold", value)
    }

    /// `attribute CSSOMString shapeInside`
    #[doc(alias = "shapeInside")]
    #[doc(alias = "shape-inside")]
    #[cfg(feature = "experimental")]
    pub fn shape_inside(&self) -> String {
        property::get(self, "shapeInside")
    }

    /// `attribute CSSOMString shapeInside`
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

    /// `attribute CSSOMString shapeMargin`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/shape-margin) · [Specification](https://drafts.csswg.org/css-shapes/#shape-margin-property)
    #[doc(alias = "shapeMargin")]
    #[doc(alias = "shape-margin")]
    pub fn shape_margin(&self) -> String {
        property::get(self, "shapeMargin")
    }

    /// `attribute CSSOMString shapeMargin`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/shape-margin) · [Specification](https://drafts.csswg.org/css-shapes/#shape-margin-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "shapeMargin")]
    #[doc(alias = "shape-margin")]
    pub fn set_shape_margin(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "shapeMargin", value)
    }

    /// `attribute CSSOMString shapeOutside`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/shape-outside) · [Specification](https://drafts.csswg.org/css-shapes/#shape-outside-property)
    #[doc(alias = "shapeOutside")]
    #[doc(alias = "shape-outside")]
    pub fn shape_outside(&self) -> String {
        property::get(self, "shapeOutside")
    }

    /// `attribute CSSOMString shapeOutside`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/shape-outside) · [Specification](https://drafts.csswg.org/css-shapes/#shape-outside-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "shapeOutside")]
    #[doc(alias = "shape-outside")]
    pub fn set_shape_outside(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "shapeOutside", value)
    }

    /// `attribute CSSOMString shapePadding`
    #[doc(alias = "shapePadding")]
    #[doc(alias = "shape-padding")]
    #[cfg(feature = "experimental")]
    pub fn shape_padding(&self) -> String {
        property::get(self, "shapePadding")
    }

    /// `attribute CSSOMString shapePadding`
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

    /// `attribute CSSOMString shapeRendering`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/shape-rendering) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#ShapeRendering)
    #[doc(alias = "shapeRendering")]
    #[doc(alias = "shape-rendering")]
    pub fn shape_rendering(&self) -> String {
        property::get(self, "shapeRendering")
    }

    /// `attribute CSSOMString shapeRendering`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/shape-rendering) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#ShapeRendering)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "shapeRendering")]
    #[doc(alias = "shape-rendering")]
    pub fn set_shape_rendering(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "shapeRendering", value)
    }

    /// `attribute CSSOMString size`
    ///
    /// [Specification](https://drafts.csswg.org/css-sizing-4/#propdef-size)
    #[cfg(feature = "experimental")]
    pub fn size(&self) -> String {
        property::get(self, "size")
    }

    /// `attribute CSSOMString size`
    ///
    /// [Specification](https://drafts.csswg.org/css-sizing-4/#propdef-size)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "size")]
    #[cfg(feature = "experimental")]
    pub fn set_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "size", value)
    }

    /// `attribute CSSOMString sliderOrientation`
    #[doc(alias = "sliderOrientation")]
    #[doc(alias = "slider-orientation")]
    #[cfg(feature = "experimental")]
    pub fn slider_orientation(&self) -> String {
        property::get(self, "sliderOrientation")
    }

    /// `attribute CSSOMString sliderOrientation`
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

    /// `attribute CSSOMString spatialNavigationAction`
    #[doc(alias = "spatialNavigationAction")]
    #[doc(alias = "spatial-navigation-action")]
    #[cfg(feature = "experimental")]
    pub fn spatial_navigation_action(&self) -> String {
        property::get(self, "spatialNavigationAction")
    }

    /// `attribute CSSOMString spatialNavigationAction`
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

    /// `attribute CSSOMString spatialNavigationContain`
    #[doc(alias = "spatialNavigationContain")]
    #[doc(alias = "spatial-navigation-contain")]
    #[cfg(feature = "experimental")]
    pub fn spatial_navigation_contain(&self) -> String {
        property::get(self, "spatialNavigationContain")
    }

    /// `attribute CSSOMString spatialNavigationContain`
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

    /// `attribute CSSOMString spatialNavigationFunction`
    #[doc(alias = "spatialNavigationFunction")]
    #[doc(alias = "spatial-navigation-function")]
    #[cfg(feature = "experimental")]
    pub fn spatial_navigation_function(&self) -> String {
        property::get(self, "spatialNavigationFunction")
    }

    /// `attribute CSSOMString spatialNavigationFunction`
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

    /// `attribute CSSOMString speak`
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/css-speech-1/#speaking-props-speak)
    #[cfg(feature = "experimental")]
    pub fn speak(&self) -> String {
        property::get(self, "speak")
    }

    /// `attribute CSSOMString speak`
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/css-speech-1/#speaking-props-speak)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "speak")]
    #[cfg(feature = "experimental")]
    pub fn set_speak(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "speak", value)
    }

    /// `attribute CSSOMString speakAs`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/speak-as) · [Specification](https://drafts.csswg.org/css-speech-1/#speaking-props-speak-as)
    #[doc(alias = "speakAs")]
    #[doc(alias = "speak-as")]
    #[cfg(feature = "experimental")]
    pub fn speak_as(&self) -> String {
        property::get(self, "speakAs")
    }

    /// `attribute CSSOMString speakAs`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/speak-as) · [Specification](https://drafts.csswg.org/css-speech-1/#speaking-props-speak-as)
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

    /// `attribute CSSOMString stopColor`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stop-color) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#StopColorProperty)
    #[doc(alias = "stopColor")]
    #[doc(alias = "stop-color")]
    pub fn stop_color(&self) -> String {
        property::get(self, "stopColor")
    }

    /// `attribute CSSOMString stopColor`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stop-color) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#StopColorProperty)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "stopColor")]
    #[doc(alias = "stop-color")]
    pub fn set_stop_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "stopColor", value)
    }

    /// `attribute CSSOMString stopOpacity`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stop-opacity) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#StopOpacityProperty)
    #[doc(alias = "stopOpacity")]
    #[doc(alias = "stop-opacity")]
    pub fn stop_opacity(&self) -> String {
        property::get(self, "stopOpacity")
    }

    /// `attribute CSSOMString stopOpacity`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stop-opacity) · [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#StopOpacityProperty)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "stopOpacity")]
    #[doc(alias = "stop-opacity")]
    pub fn set_stop_opacity(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "stopOpacity", value)
    }

    /// `attribute CSSOMString stringSet`
    #[doc(alias = "stringSet")]
    #[doc(alias = "string-set")]
    #[cfg(feature = "experimental")]
    pub fn string_set(&self) -> String {
        property::get(self, "stringSet")
    }

    /// `attribute CSSOMString stringSet`
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

    /// `attribute CSSOMString stroke`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stroke) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#StrokeProperty)
    pub fn stroke(&self) -> String {
        property::get(self, "stroke")
    }

    /// `attribute CSSOMString stroke`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stroke) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#StrokeProperty)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "stroke")]
    pub fn set_stroke(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "stroke", value)
    }

    /// `attribute CSSOMString strokeAlign`
    #[doc(alias = "strokeAlign")]
    #[doc(alias = "stroke-align")]
    #[cfg(feature = "experimental")]
    pub fn stroke_align(&self) -> String {
        property::get(self, "strokeAlign")
    }

    /// `attribute CSSOMString strokeAlign`
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

    /// `attribute CSSOMString strokeAlignment`
    #[doc(alias = "strokeAlignment")]
    #[doc(alias = "stroke-alignment")]
    #[cfg(feature = "experimental")]
    pub fn stroke_alignment(&self) -> String {
        property::get(self, "strokeAlignment")
    }

    /// `attribute CSSOMString strokeAlignment`
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

    /// `attribute CSSOMString strokeBreak`
    #[doc(alias = "strokeBreak")]
    #[doc(alias = "stroke-break")]
    #[cfg(feature = "experimental")]
    pub fn stroke_break(&self) -> String {
        property::get(self, "strokeBreak")
    }

    /// `attribute CSSOMString strokeBreak`
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

    /// `attribute CSSOMString strokeColor`
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/fill-stroke-3/#stroke-color)
    #[doc(alias = "strokeColor")]
    #[doc(alias = "stroke-color")]
    #[cfg(feature = "experimental")]
    pub fn stroke_color(&self) -> String {
        property::get(self, "strokeColor")
    }

    /// `attribute CSSOMString strokeColor`
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/fill-stroke-3/#stroke-color)
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

    /// `attribute CSSOMString strokeDashCorner`
    #[doc(alias = "strokeDashCorner")]
    #[doc(alias = "stroke-dash-corner")]
    #[cfg(feature = "experimental")]
    pub fn stroke_dash_corner(&self) -> String {
        property::get(self, "strokeDashCorner")
    }

    /// `attribute CSSOMString strokeDashCorner`
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

    /// `attribute CSSOMString strokeDashJustify`
    #[doc(alias = "strokeDashJustify")]
    #[doc(alias = "stroke-dash-justify")]
    #[cfg(feature = "experimental")]
    pub fn stroke_dash_justify(&self) -> String {
        property::get(self, "strokeDashJustify")
    }

    /// `attribute CSSOMString strokeDashJustify`
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

    /// `attribute CSSOMString strokeDashadjust`
    #[doc(alias = "strokeDashadjust")]
    #[doc(alias = "stroke-dashadjust")]
    #[cfg(feature = "experimental")]
    pub fn stroke_dashadjust(&self) -> String {
        property::get(self, "strokeDashadjust")
    }

    /// `attribute CSSOMString strokeDashadjust`
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

    /// `attribute CSSOMString strokeDasharray`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stroke-dasharray) · [Specification](https://drafts.csswg.org/fill-stroke-3/#stroke-dasharray)
    #[doc(alias = "strokeDasharray")]
    #[doc(alias = "stroke-dasharray")]
    pub fn stroke_dasharray(&self) -> String {
        property::get(self, "strokeDasharray")
    }

    /// `attribute CSSOMString strokeDasharray`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stroke-dasharray) · [Specification](https://drafts.csswg.org/fill-stroke-3/#stroke-dasharray)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "strokeDasharray")]
    #[doc(alias = "stroke-dasharray")]
    pub fn set_stroke_dasharray(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "strokeDasharray", value)
    }

    /// `attribute CSSOMString strokeDashcorner`
    #[doc(alias = "strokeDashcorner")]
    #[doc(alias = "stroke-dashcorner")]
    #[cfg(feature = "experimental")]
    pub fn stroke_dashcorner(&self) -> String {
        property::get(self, "strokeDashcorner")
    }

    /// `attribute CSSOMString strokeDashcorner`
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

    /// `attribute CSSOMString strokeDashoffset`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stroke-dashoffset) · [Specification](https://drafts.csswg.org/fill-stroke-3/#stroke-dashoffset)
    #[doc(alias = "strokeDashoffset")]
    #[doc(alias = "stroke-dashoffset")]
    pub fn stroke_dashoffset(&self) -> String {
        property::get(self, "strokeDashoffset")
    }

    /// `attribute CSSOMString strokeDashoffset`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stroke-dashoffset) · [Specification](https://drafts.csswg.org/fill-stroke-3/#stroke-dashoffset)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "strokeDashoffset")]
    #[doc(alias = "stroke-dashoffset")]
    pub fn set_stroke_dashoffset(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "strokeDashoffset", value)
    }

    /// `attribute CSSOMString strokeImage`
    #[doc(alias = "strokeImage")]
    #[doc(alias = "stroke-image")]
    #[cfg(feature = "experimental")]
    pub fn stroke_image(&self) -> String {
        property::get(self, "strokeImage")
    }

    /// `attribute CSSOMString strokeImage`
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

    /// `attribute CSSOMString strokeLinecap`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stroke-linecap) · [Specification](https://drafts.csswg.org/fill-stroke-3/#stroke-linecap)
    #[doc(alias = "strokeLinecap")]
    #[doc(alias = "stroke-linecap")]
    pub fn stroke_linecap(&self) -> String {
        property::get(self, "strokeLinecap")
    }

    /// `attribute CSSOMString strokeLinecap`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stroke-linecap) · [Specification](https://drafts.csswg.org/fill-stroke-3/#stroke-linecap)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "strokeLinecap")]
    #[doc(alias = "stroke-linecap")]
    pub fn set_stroke_linecap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "strokeLinecap", value)
    }

    /// `attribute CSSOMString strokeLinejoin`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stroke-linejoin) · [Specification](https://drafts.csswg.org/fill-stroke-3/#stroke-linejoin)
    #[doc(alias = "strokeLinejoin")]
    #[doc(alias = "stroke-linejoin")]
    pub fn stroke_linejoin(&self) -> String {
        property::get(self, "strokeLinejoin")
    }

    /// `attribute CSSOMString strokeLinejoin`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stroke-linejoin) · [Specification](https://drafts.csswg.org/fill-stroke-3/#stroke-linejoin)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "strokeLinejoin")]
    #[doc(alias = "stroke-linejoin")]
    pub fn set_stroke_linejoin(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "strokeLinejoin", value)
    }

    /// `attribute CSSOMString strokeMiterlimit`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stroke-miterlimit) · [Specification](https://drafts.csswg.org/fill-stroke-3/#stroke-miterlimit)
    #[doc(alias = "strokeMiterlimit")]
    #[doc(alias = "stroke-miterlimit")]
    pub fn stroke_miterlimit(&self) -> String {
        property::get(self, "strokeMiterlimit")
    }

    /// `attribute CSSOMString strokeMiterlimit`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stroke-miterlimit) · [Specification](https://drafts.csswg.org/fill-stroke-3/#stroke-miterlimit)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "strokeMiterlimit")]
    #[doc(alias = "stroke-miterlimit")]
    pub fn set_stroke_miterlimit(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "strokeMiterlimit", value)
    }

    /// `attribute CSSOMString strokeOpacity`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stroke-opacity) · [Specification](https://drafts.csswg.org/fill-stroke-3/#stroke-opacity)
    #[doc(alias = "strokeOpacity")]
    #[doc(alias = "stroke-opacity")]
    pub fn stroke_opacity(&self) -> String {
        property::get(self, "strokeOpacity")
    }

    /// `attribute CSSOMString strokeOpacity`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stroke-opacity) · [Specification](https://drafts.csswg.org/fill-stroke-3/#stroke-opacity)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "strokeOpacity")]
    #[doc(alias = "stroke-opacity")]
    pub fn set_stroke_opacity(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "strokeOpacity", value)
    }

    /// `attribute CSSOMString strokeOrigin`
    #[doc(alias = "strokeOrigin")]
    #[doc(alias = "stroke-origin")]
    #[cfg(feature = "experimental")]
    pub fn stroke_origin(&self) -> String {
        property::get(self, "strokeOrigin")
    }

    /// `attribute CSSOMString strokeOrigin`
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

    /// `attribute CSSOMString strokePosition`
    #[doc(alias = "strokePosition")]
    #[doc(alias = "stroke-position")]
    #[cfg(feature = "experimental")]
    pub fn stroke_position(&self) -> String {
        property::get(self, "strokePosition")
    }

    /// `attribute CSSOMString strokePosition`
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

    /// `attribute CSSOMString strokeRepeat`
    #[doc(alias = "strokeRepeat")]
    #[doc(alias = "stroke-repeat")]
    #[cfg(feature = "experimental")]
    pub fn stroke_repeat(&self) -> String {
        property::get(self, "strokeRepeat")
    }

    /// `attribute CSSOMString strokeRepeat`
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

    /// `attribute CSSOMString strokeSize`
    #[doc(alias = "strokeSize")]
    #[doc(alias = "stroke-size")]
    #[cfg(feature = "experimental")]
    pub fn stroke_size(&self) -> String {
        property::get(self, "strokeSize")
    }

    /// `attribute CSSOMString strokeSize`
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

    /// `attribute CSSOMString strokeWidth`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stroke-width) · [Specification](https://drafts.csswg.org/fill-stroke-3/#stroke-width)
    #[doc(alias = "strokeWidth")]
    #[doc(alias = "stroke-width")]
    pub fn stroke_width(&self) -> String {
        property::get(self, "strokeWidth")
    }

    /// `attribute CSSOMString strokeWidth`
    ///
    /// Baseline: widely available since 2017-04 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/stroke-width) · [Specification](https://drafts.csswg.org/fill-stroke-3/#stroke-width)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "strokeWidth")]
    #[doc(alias = "stroke-width")]
    pub fn set_stroke_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "strokeWidth", value)
    }

    /// `attribute CSSOMString tabSize`
    ///
    /// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/tab-size) · [Specification](https://drafts.csswg.org/css-text/#tab-size-property)
    #[doc(alias = "tabSize")]
    #[doc(alias = "tab-size")]
    pub fn tab_size(&self) -> String {
        property::get(self, "tabSize")
    }

    /// `attribute CSSOMString tabSize`
    ///
    /// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/tab-size) · [Specification](https://drafts.csswg.org/css-text/#tab-size-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "tabSize")]
    #[doc(alias = "tab-size")]
    pub fn set_tab_size(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "tabSize", value)
    }

    /// `attribute CSSOMString tableLayout`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/table-layout) · [Specification](https://drafts.csswg.org/css2/#width-layout)
    #[doc(alias = "tableLayout")]
    #[doc(alias = "table-layout")]
    pub fn table_layout(&self) -> String {
        property::get(self, "tableLayout")
    }

    /// `attribute CSSOMString tableLayout`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/table-layout) · [Specification](https://drafts.csswg.org/css2/#width-layout)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "tableLayout")]
    #[doc(alias = "table-layout")]
    pub fn set_table_layout(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "tableLayout", value)
    }

    /// `attribute CSSOMString textAlign`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-align) · [Specification](https://drafts.csswg.org/css-logical/#text-align)
    #[doc(alias = "textAlign")]
    #[doc(alias = "text-align")]
    pub fn text_align(&self) -> String {
        property::get(self, "textAlign")
    }

    /// `attribute CSSOMString textAlign`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-align) · [Specification](https://drafts.csswg.org/css-logical/#text-align)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textAlign")]
    #[doc(alias = "text-align")]
    pub fn set_text_align(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textAlign", value)
    }

    /// `attribute CSSOMString textAlignAll`
    #[doc(alias = "textAlignAll")]
    #[doc(alias = "text-align-all")]
    #[cfg(feature = "experimental")]
    pub fn text_align_all(&self) -> String {
        property::get(self, "textAlignAll")
    }

    /// `attribute CSSOMString textAlignAll`
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

    /// `attribute CSSOMString textAlignLast`
    ///
    /// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-align-last) · [Specification](https://drafts.csswg.org/css-text/#text-align-last-property)
    #[doc(alias = "textAlignLast")]
    #[doc(alias = "text-align-last")]
    pub fn text_align_last(&self) -> String {
        property::get(self, "textAlignLast")
    }

    /// `attribute CSSOMString textAlignLast`
    ///
    /// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-align-last) · [Specification](https://drafts.csswg.org/css-text/#text-align-last-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textAlignLast")]
    #[doc(alias = "text-align-last")]
    pub fn set_text_align_last(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textAlignLast", value)
    }

    /// `attribute CSSOMString textAnchor`
    ///
    /// Baseline: widely available since 2016-08 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-anchor) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#TextAnchorProperty)
    #[doc(alias = "textAnchor")]
    #[doc(alias = "text-anchor")]
    pub fn text_anchor(&self) -> String {
        property::get(self, "textAnchor")
    }

    /// `attribute CSSOMString textAnchor`
    ///
    /// Baseline: widely available since 2016-08 or before. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-anchor) · [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#TextAnchorProperty)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textAnchor")]
    #[doc(alias = "text-anchor")]
    pub fn set_text_anchor(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textAnchor", value)
    }

    /// `attribute CSSOMString textAutospace`
    ///
    /// Baseline: newly available since 2025-11. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-autospace) · [Specification](https://drafts.csswg.org/css-text-4/#propdef-text-autospace)
    #[doc(alias = "textAutospace")]
    #[doc(alias = "text-autospace")]
    pub fn text_autospace(&self) -> String {
        property::get(self, "textAutospace")
    }

    /// `attribute CSSOMString textAutospace`
    ///
    /// Baseline: newly available since 2025-11. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-autospace) · [Specification](https://drafts.csswg.org/css-text-4/#propdef-text-autospace)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textAutospace")]
    #[doc(alias = "text-autospace")]
    pub fn set_text_autospace(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textAutospace", value)
    }

    /// `attribute CSSOMString textBox`
    ///
    /// Baseline: newly available since 2026-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-box) · [Specification](https://drafts.csswg.org/css-inline-3/#text-box-shorthand)
    #[doc(alias = "textBox")]
    #[doc(alias = "text-box")]
    pub fn text_box(&self) -> String {
        property::get(self, "textBox")
    }

    /// `attribute CSSOMString textBox`
    ///
    /// Baseline: newly available since 2026-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-box) · [Specification](https://drafts.csswg.org/css-inline-3/#text-box-shorthand)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textBox")]
    #[doc(alias = "text-box")]
    pub fn set_text_box(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textBox", value)
    }

    /// `attribute CSSOMString textBoxEdge`
    ///
    /// Baseline: newly available since 2026-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-box-edge) · [Specification](https://drafts.csswg.org/css-inline-3/#text-box-edge)
    #[doc(alias = "textBoxEdge")]
    #[doc(alias = "text-box-edge")]
    pub fn text_box_edge(&self) -> String {
        property::get(self, "textBoxEdge")
    }

    /// `attribute CSSOMString textBoxEdge`
    ///
    /// Baseline: newly available since 2026-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-box-edge) · [Specification](https://drafts.csswg.org/css-inline-3/#text-box-edge)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textBoxEdge")]
    #[doc(alias = "text-box-edge")]
    pub fn set_text_box_edge(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textBoxEdge", value)
    }

    /// `attribute CSSOMString textBoxTrim`
    ///
    /// Baseline: newly available since 2026-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-box-trim) · [Specification](https://drafts.csswg.org/css-inline-3/#text-box-trim)
    #[doc(alias = "textBoxTrim")]
    #[doc(alias = "text-box-trim")]
    pub fn text_box_trim(&self) -> String {
        property::get(self, "textBoxTrim")
    }

    /// `attribute CSSOMString textBoxTrim`
    ///
    /// Baseline: newly available since 2026-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-box-trim) · [Specification](https://drafts.csswg.org/css-inline-3/#text-box-trim)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textBoxTrim")]
    #[doc(alias = "text-box-trim")]
    pub fn set_text_box_trim(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textBoxTrim", value)
    }

    /// `attribute CSSOMString textCombineUpright`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-combine-upright) · [Specification](https://drafts.csswg.org/css-writing-modes/#text-combine-upright)
    #[doc(alias = "textCombineUpright")]
    #[doc(alias = "text-combine-upright")]
    pub fn text_combine_upright(&self) -> String {
        property::get(self, "textCombineUpright")
    }

    /// `attribute CSSOMString textCombineUpright`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-combine-upright) · [Specification](https://drafts.csswg.org/css-writing-modes/#text-combine-upright)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textCombineUpright")]
    #[doc(alias = "text-combine-upright")]
    pub fn set_text_combine_upright(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textCombineUpright", value)
    }

    /// `attribute CSSOMString textDecoration`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-decoration) · [Specification](https://drafts.csswg.org/css-text-decor-4/#text-decoration-property)
    #[doc(alias = "textDecoration")]
    #[doc(alias = "text-decoration")]
    pub fn text_decoration(&self) -> String {
        property::get(self, "textDecoration")
    }

    /// `attribute CSSOMString textDecoration`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-decoration) · [Specification](https://drafts.csswg.org/css-text-decor-4/#text-decoration-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textDecoration")]
    #[doc(alias = "text-decoration")]
    pub fn set_text_decoration(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textDecoration", value)
    }

    /// `attribute CSSOMString textDecorationColor`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-decoration-color) · [Specification](https://drafts.csswg.org/css-text-decor/#text-decoration-color-property)
    #[doc(alias = "textDecorationColor")]
    #[doc(alias = "text-decoration-color")]
    pub fn text_decoration_color(&self) -> String {
        property::get(self, "textDecorationColor")
    }

    /// `attribute CSSOMString textDecorationColor`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-decoration-color) · [Specification](https://drafts.csswg.org/css-text-decor/#text-decoration-color-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textDecorationColor")]
    #[doc(alias = "text-decoration-color")]
    pub fn set_text_decoration_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textDecorationColor", value)
    }

    /// `attribute CSSOMString textDecorationInset`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-decoration-inset) · [Specification](https://drafts.csswg.org/css-text-decor-4/#propdef-text-decoration-inset)
    #[doc(alias = "textDecorationInset")]
    #[doc(alias = "text-decoration-inset")]
    pub fn text_decoration_inset(&self) -> String {
        property::get(self, "textDecorationInset")
    }

    /// `attribute CSSOMString textDecorationInset`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-decoration-inset) · [Specification](https://drafts.csswg.org/css-text-decor-4/#propdef-text-decoration-inset)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textDecorationInset")]
    #[doc(alias = "text-decoration-inset")]
    pub fn set_text_decoration_inset(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textDecorationInset", value)
    }

    /// `attribute CSSOMString textDecorationLine`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-decoration-line) · [Specification](https://drafts.csswg.org/css-text-decor/#text-decoration-line-property)
    #[doc(alias = "textDecorationLine")]
    #[doc(alias = "text-decoration-line")]
    pub fn text_decoration_line(&self) -> String {
        property::get(self, "textDecorationLine")
    }

    /// `attribute CSSOMString textDecorationLine`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-decoration-line) · [Specification](https://drafts.csswg.org/css-text-decor/#text-decoration-line-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textDecorationLine")]
    #[doc(alias = "text-decoration-line")]
    pub fn set_text_decoration_line(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textDecorationLine", value)
    }

    /// `attribute CSSOMString textDecorationSkip`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-decoration-skip) · [Specification](https://drafts.csswg.org/css-text-decor-4/#text-decoration-skipping)
    #[doc(alias = "textDecorationSkip")]
    #[doc(alias = "text-decoration-skip")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-decoration-skip"]
    #[cfg(feature = "experimental")]
    pub fn text_decoration_skip(&self) -> String {
        property::get(self, "textDecorationSkip")
    }

    /// `attribute CSSOMString textDecorationSkip`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-decoration-skip) · [Specification](https://drafts.csswg.org/css-text-decor-4/#text-decoration-skipping)
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

    /// `attribute CSSOMString textDecorationSkipBox`
    #[doc(alias = "textDecorationSkipBox")]
    #[doc(alias = "text-decoration-skip-box")]
    #[cfg(feature = "experimental")]
    pub fn text_decoration_skip_box(&self) -> String {
        property::get(self, "textDecorationSkipBox")
    }

    /// `attribute CSSOMString textDecorationSkipBox`
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

    /// `attribute CSSOMString textDecorationSkipInk`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-decoration-skip-ink) · [Specification](https://drafts.csswg.org/css-text-decor-4/#text-decoration-skip-ink-property)
    #[doc(alias = "textDecorationSkipInk")]
    #[doc(alias = "text-decoration-skip-ink")]
    pub fn text_decoration_skip_ink(&self) -> String {
        property::get(self, "textDecorationSkipInk")
    }

    /// `attribute CSSOMString textDecorationSkipInk`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-decoration-skip-ink) · [Specification](https://drafts.csswg.org/css-text-decor-4/#text-decoration-skip-ink-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textDecorationSkipInk")]
    #[doc(alias = "text-decoration-skip-ink")]
    pub fn set_text_decoration_skip_ink(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textDecorationSkipInk", value)
    }

    /// `attribute CSSOMString textDecorationSkipSelf`
    #[doc(alias = "textDecorationSkipSelf")]
    #[doc(alias = "text-decoration-skip-self")]
    #[cfg(feature = "experimental")]
    pub fn text_decoration_skip_self(&self) -> String {
        property::get(self, "textDecorationSkipSelf")
    }

    /// `attribute CSSOMString textDecorationSkipSelf`
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

    /// `attribute CSSOMString textDecorationSkipSpaces`
    ///
    /// [Specification](https://drafts.csswg.org/css-text-decor-4/#propdef-text-decoration-skip-spaces)
    #[doc(alias = "textDecorationSkipSpaces")]
    #[doc(alias = "text-decoration-skip-spaces")]
    #[cfg(feature = "experimental")]
    pub fn text_decoration_skip_spaces(&self) -> String {
        property::get(self, "textDecorationSkipSpaces")
    }

    /// `attribute CSSOMString textDecorationSkipSpaces`
    ///
    /// [Specification](https://drafts.csswg.org/css-text-decor-4/#propdef-text-decoration-skip-spaces)
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

    /// `attribute CSSOMString textDecorationStyle`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-decoration-style) · [Specification](https://drafts.csswg.org/css-text-decor/#text-decoration-style-property)
    #[doc(alias = "textDecorationStyle")]
    #[doc(alias = "text-decoration-style")]
    pub fn text_decoration_style(&self) -> String {
        property::get(self, "textDecorationStyle")
    }

    /// `attribute CSSOMString textDecorationStyle`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-decoration-style) · [Specification](https://drafts.csswg.org/css-text-decor/#text-decoration-style-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textDecorationStyle")]
    #[doc(alias = "text-decoration-style")]
    pub fn set_text_decoration_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textDecorationStyle", value)
    }

    /// `attribute CSSOMString textDecorationThickness`
    ///
    /// Baseline: widely available since 2021-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-decoration-thickness) · [Specification](https://drafts.csswg.org/css-text-decor-4/#text-decoration-thickness-property)
    #[doc(alias = "textDecorationThickness")]
    #[doc(alias = "text-decoration-thickness")]
    pub fn text_decoration_thickness(&self) -> String {
        property::get(self, "textDecorationThickness")
    }

    /// `attribute CSSOMString textDecorationThickness`
    ///
    /// Baseline: widely available since 2021-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-decoration-thickness) · [Specification](https://drafts.csswg.org/css-text-decor-4/#text-decoration-thickness-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textDecorationThickness")]
    #[doc(alias = "text-decoration-thickness")]
    pub fn set_text_decoration_thickness(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textDecorationThickness", value)
    }

    /// `attribute CSSOMString textEmphasis`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-emphasis) · [Specification](https://drafts.csswg.org/css-text-decor/#text-emphasis-property)
    #[doc(alias = "textEmphasis")]
    #[doc(alias = "text-emphasis")]
    pub fn text_emphasis(&self) -> String {
        property::get(self, "textEmphasis")
    }

    /// `attribute CSSOMString textEmphasis`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-emphasis) · [Specification](https://drafts.csswg.org/css-text-decor/#text-emphasis-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textEmphasis")]
    #[doc(alias = "text-emphasis")]
    pub fn set_text_emphasis(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textEmphasis", value)
    }

    /// `attribute CSSOMString textEmphasisColor`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-emphasis-color) · [Specification](https://drafts.csswg.org/css-text-decor/#text-emphasis-color-property)
    #[doc(alias = "textEmphasisColor")]
    #[doc(alias = "text-emphasis-color")]
    pub fn text_emphasis_color(&self) -> String {
        property::get(self, "textEmphasisColor")
    }

    /// `attribute CSSOMString textEmphasisColor`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-emphasis-color) · [Specification](https://drafts.csswg.org/css-text-decor/#text-emphasis-color-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textEmphasisColor")]
    #[doc(alias = "text-emphasis-color")]
    pub fn set_text_emphasis_color(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textEmphasisColor", value)
    }

    /// `attribute CSSOMString textEmphasisPosition`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-emphasis-position) · [Specification](https://drafts.csswg.org/css-text-decor/#text-emphasis-position-property)
    #[doc(alias = "textEmphasisPosition")]
    #[doc(alias = "text-emphasis-position")]
    pub fn text_emphasis_position(&self) -> String {
        property::get(self, "textEmphasisPosition")
    }

    /// `attribute CSSOMString textEmphasisPosition`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-emphasis-position) · [Specification](https://drafts.csswg.org/css-text-decor/#text-emphasis-position-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textEmphasisPosition")]
    #[doc(alias = "text-emphasis-position")]
    pub fn set_text_emphasis_position(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textEmphasisPosition", value)
    }

    /// `attribute CSSOMString textEmphasisSkip`
    #[doc(alias = "textEmphasisSkip")]
    #[doc(alias = "text-emphasis-skip")]
    #[cfg(feature = "experimental")]
    pub fn text_emphasis_skip(&self) -> String {
        property::get(self, "textEmphasisSkip")
    }

    /// `attribute CSSOMString textEmphasisSkip`
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

    /// `attribute CSSOMString textEmphasisStyle`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-emphasis-style) · [Specification](https://drafts.csswg.org/css-text-decor/#text-emphasis-style-property)
    #[doc(alias = "textEmphasisStyle")]
    #[doc(alias = "text-emphasis-style")]
    pub fn text_emphasis_style(&self) -> String {
        property::get(self, "textEmphasisStyle")
    }

    /// `attribute CSSOMString textEmphasisStyle`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-emphasis-style) · [Specification](https://drafts.csswg.org/css-text-decor/#text-emphasis-style-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textEmphasisStyle")]
    #[doc(alias = "text-emphasis-style")]
    pub fn set_text_emphasis_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textEmphasisStyle", value)
    }

    /// `attribute CSSOMString textFit`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-fit) · [Specification](https://drafts.csswg.org/css-text-5/#text-fit-property)
    #[doc(alias = "textFit")]
    #[doc(alias = "text-fit")]
    #[cfg(feature = "experimental")]
    pub fn text_fit(&self) -> String {
        property::get(self, "textFit")
    }

    /// `attribute CSSOMString textFit`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-fit) · [Specification](https://drafts.csswg.org/css-text-5/#text-fit-property)
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

    /// `attribute CSSOMString textGroupAlign`
    #[doc(alias = "textGroupAlign")]
    #[doc(alias = "text-group-align")]
    #[cfg(feature = "experimental")]
    pub fn text_group_align(&self) -> String {
        property::get(self, "textGroupAlign")
    }

    /// `attribute CSSOMString textGroupAlign`
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

    /// `attribute CSSOMString textIndent`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-indent) · [Specification](https://drafts.csswg.org/css-text/#text-indent-property)
    #[doc(alias = "textIndent")]
    #[doc(alias = "text-indent")]
    pub fn text_indent(&self) -> String {
        property::get(self, "textIndent")
    }

    /// `attribute CSSOMString textIndent`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-indent) · [Specification](https://drafts.csswg.org/css-text/#text-indent-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textIndent")]
    #[doc(alias = "text-indent")]
    pub fn set_text_indent(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textIndent", value)
    }

    /// `attribute CSSOMString textJustify`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-justify) · [Specification](https://drafts.csswg.org/css-text/#text-justify-property)
    #[doc(alias = "textJustify")]
    #[doc(alias = "text-justify")]
    pub fn text_justify(&self) -> String {
        property::get(self, "textJustify")
    }

    /// `attribute CSSOMString textJustify`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-justify) · [Specification](https://drafts.csswg.org/css-text/#text-justify-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textJustify")]
    #[doc(alias = "text-justify")]
    pub fn set_text_justify(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textJustify", value)
    }

    /// `attribute CSSOMString textOrientation`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-orientation) · [Specification](https://drafts.csswg.org/css-writing-modes/#text-orientation)
    #[doc(alias = "textOrientation")]
    #[doc(alias = "text-orientation")]
    pub fn text_orientation(&self) -> String {
        property::get(self, "textOrientation")
    }

    /// `attribute CSSOMString textOrientation`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-orientation) · [Specification](https://drafts.csswg.org/css-writing-modes/#text-orientation)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textOrientation")]
    #[doc(alias = "text-orientation")]
    pub fn set_text_orientation(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textOrientation", value)
    }

    /// `attribute CSSOMString textOverflow`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-overflow) · [Specification](https://drafts.csswg.org/css-overflow/#text-overflow)
    #[doc(alias = "textOverflow")]
    #[doc(alias = "text-overflow")]
    pub fn text_overflow(&self) -> String {
        property::get(self, "textOverflow")
    }

    /// `attribute CSSOMString textOverflow`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-overflow) · [Specification](https://drafts.csswg.org/css-overflow/#text-overflow)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textOverflow")]
    #[doc(alias = "text-overflow")]
    pub fn set_text_overflow(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textOverflow", value)
    }

    /// `attribute CSSOMString textRendering`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-rendering) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#TextRenderingProperty)
    #[doc(alias = "textRendering")]
    #[doc(alias = "text-rendering")]
    pub fn text_rendering(&self) -> String {
        property::get(self, "textRendering")
    }

    /// `attribute CSSOMString textRendering`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-rendering) · [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#TextRenderingProperty)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textRendering")]
    #[doc(alias = "text-rendering")]
    pub fn set_text_rendering(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textRendering", value)
    }

    /// `attribute CSSOMString textShadow`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-shadow) · [Specification](https://drafts.csswg.org/css-text-decor/#text-shadow-property)
    #[doc(alias = "textShadow")]
    #[doc(alias = "text-shadow")]
    pub fn text_shadow(&self) -> String {
        property::get(self, "textShadow")
    }

    /// `attribute CSSOMString textShadow`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-shadow) · [Specification](https://drafts.csswg.org/css-text-decor/#text-shadow-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textShadow")]
    #[doc(alias = "text-shadow")]
    pub fn set_text_shadow(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textShadow", value)
    }

    /// `attribute CSSOMString textSizeAdjust`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-size-adjust) · [Specification](https://drafts.csswg.org/css-size-adjust/#adjustment-control)
    #[doc(alias = "textSizeAdjust")]
    #[doc(alias = "text-size-adjust")]
    #[cfg(feature = "experimental")]
    pub fn text_size_adjust(&self) -> String {
        property::get(self, "textSizeAdjust")
    }

    /// `attribute CSSOMString textSizeAdjust`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-size-adjust) · [Specification](https://drafts.csswg.org/css-size-adjust/#adjustment-control)
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

    /// `attribute CSSOMString textSpacing`
    #[doc(alias = "textSpacing")]
    #[doc(alias = "text-spacing")]
    #[cfg(feature = "experimental")]
    pub fn text_spacing(&self) -> String {
        property::get(self, "textSpacing")
    }

    /// `attribute CSSOMString textSpacing`
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

    /// `attribute CSSOMString textSpacingTrim`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-spacing-trim) · [Specification](https://drafts.csswg.org/css-text-4/#text-spacing-trim-property)
    #[doc(alias = "textSpacingTrim")]
    #[doc(alias = "text-spacing-trim")]
    #[cfg(feature = "experimental")]
    pub fn text_spacing_trim(&self) -> String {
        property::get(self, "textSpacingTrim")
    }

    /// `attribute CSSOMString textSpacingTrim`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-spacing-trim) · [Specification](https://drafts.csswg.org/css-text-4/#text-spacing-trim-property)
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

    /// `attribute CSSOMString textTransform`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-transform) · [Specification](https://drafts.csswg.org/css-text-4/#text-transform-property)
    #[doc(alias = "textTransform")]
    #[doc(alias = "text-transform")]
    pub fn text_transform(&self) -> String {
        property::get(self, "textTransform")
    }

    /// `attribute CSSOMString textTransform`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-transform) · [Specification](https://drafts.csswg.org/css-text-4/#text-transform-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textTransform")]
    #[doc(alias = "text-transform")]
    pub fn set_text_transform(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textTransform", value)
    }

    /// `attribute CSSOMString textUnderlineOffset`
    ///
    /// Baseline: widely available since 2020-11. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-underline-offset) · [Specification](https://drafts.csswg.org/css-text-decor-4/#underline-offset)
    #[doc(alias = "textUnderlineOffset")]
    #[doc(alias = "text-underline-offset")]
    pub fn text_underline_offset(&self) -> String {
        property::get(self, "textUnderlineOffset")
    }

    /// `attribute CSSOMString textUnderlineOffset`
    ///
    /// Baseline: widely available since 2020-11. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-underline-offset) · [Specification](https://drafts.csswg.org/css-text-decor-4/#underline-offset)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textUnderlineOffset")]
    #[doc(alias = "text-underline-offset")]
    pub fn set_text_underline_offset(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textUnderlineOffset", value)
    }

    /// `attribute CSSOMString textUnderlinePosition`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-underline-position) · [Specification](https://drafts.csswg.org/css-text-decor/#text-underline-position-property)
    #[doc(alias = "textUnderlinePosition")]
    #[doc(alias = "text-underline-position")]
    pub fn text_underline_position(&self) -> String {
        property::get(self, "textUnderlinePosition")
    }

    /// `attribute CSSOMString textUnderlinePosition`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-underline-position) · [Specification](https://drafts.csswg.org/css-text-decor/#text-underline-position-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textUnderlinePosition")]
    #[doc(alias = "text-underline-position")]
    pub fn set_text_underline_position(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textUnderlinePosition", value)
    }

    /// `attribute CSSOMString textWrap`
    ///
    /// Baseline: widely available since 2024-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-wrap) · [Specification](https://drafts.csswg.org/css-text-4/#text-wrap-shorthand)
    #[doc(alias = "textWrap")]
    #[doc(alias = "text-wrap")]
    pub fn text_wrap(&self) -> String {
        property::get(self, "textWrap")
    }

    /// `attribute CSSOMString textWrap`
    ///
    /// Baseline: widely available since 2024-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-wrap) · [Specification](https://drafts.csswg.org/css-text-4/#text-wrap-shorthand)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textWrap")]
    #[doc(alias = "text-wrap")]
    pub fn set_text_wrap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textWrap", value)
    }

    /// `attribute CSSOMString textWrapMode`
    ///
    /// Baseline: newly available since 2024-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-wrap-mode) · [Specification](https://drafts.csswg.org/css-text-4/#text-wrap-mode)
    #[doc(alias = "textWrapMode")]
    #[doc(alias = "text-wrap-mode")]
    pub fn text_wrap_mode(&self) -> String {
        property::get(self, "textWrapMode")
    }

    /// `attribute CSSOMString textWrapMode`
    ///
    /// Baseline: newly available since 2024-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-wrap-mode) · [Specification](https://drafts.csswg.org/css-text-4/#text-wrap-mode)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textWrapMode")]
    #[doc(alias = "text-wrap-mode")]
    pub fn set_text_wrap_mode(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textWrapMode", value)
    }

    /// `attribute CSSOMString textWrapStyle`
    ///
    /// Baseline: newly available since 2024-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-wrap-style) · [Specification](https://drafts.csswg.org/css-text-4/#text-wrap-style)
    #[doc(alias = "textWrapStyle")]
    #[doc(alias = "text-wrap-style")]
    pub fn text_wrap_style(&self) -> String {
        property::get(self, "textWrapStyle")
    }

    /// `attribute CSSOMString textWrapStyle`
    ///
    /// Baseline: newly available since 2024-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-wrap-style) · [Specification](https://drafts.csswg.org/css-text-4/#text-wrap-style)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "textWrapStyle")]
    #[doc(alias = "text-wrap-style")]
    pub fn set_text_wrap_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "textWrapStyle", value)
    }

    /// `attribute CSSOMString timelineScope`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-scope) · [Specification](https://drafts.csswg.org/scroll-animations/#propdef-timeline-scope)
    #[doc(alias = "timelineScope")]
    #[doc(alias = "timeline-scope")]
    pub fn timeline_scope(&self) -> String {
        property::get(self, "timelineScope")
    }

    /// `attribute CSSOMString timelineScope`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-scope) · [Specification](https://drafts.csswg.org/scroll-animations/#propdef-timeline-scope)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "timelineScope")]
    #[doc(alias = "timeline-scope")]
    pub fn set_timeline_scope(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "timelineScope", value)
    }

    /// `attribute CSSOMString timelineTrigger`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-trigger) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-timeline-trigger)
    #[doc(alias = "timelineTrigger")]
    #[doc(alias = "timeline-trigger")]
    #[cfg(feature = "experimental")]
    pub fn timeline_trigger(&self) -> String {
        property::get(self, "timelineTrigger")
    }

    /// `attribute CSSOMString timelineTrigger`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-trigger) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-timeline-trigger)
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

    /// `attribute CSSOMString timelineTriggerActivationRange`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-trigger-activation-range) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-timeline-trigger-activation-range)
    #[doc(alias = "timelineTriggerActivationRange")]
    #[doc(alias = "timeline-trigger-activation-range")]
    #[cfg(feature = "experimental")]
    pub fn timeline_trigger_activation_range(&self) -> String {
        property::get(self, "timelineTriggerActivationRange")
    }

    /// `attribute CSSOMString timelineTriggerActivationRange`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-trigger-activation-range) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-timeline-trigger-activation-range)
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

    /// `attribute CSSOMString timelineTriggerActivationRangeEnd`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-trigger-activation-range-end) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-timeline-trigger-activation-range-end)
    #[doc(alias = "timelineTriggerActivationRangeEnd")]
    #[doc(alias = "timeline-trigger-activation-range-end")]
    #[cfg(feature = "experimental")]
    pub fn timeline_trigger_activation_range_end(&self) -> String {
        property::get(self, "timelineTriggerActivationRangeEnd")
    }

    /// `attribute CSSOMString timelineTriggerActivationRangeEnd`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-trigger-activation-range-end) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-timeline-trigger-activation-range-end)
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

    /// `attribute CSSOMString timelineTriggerActivationRangeStart`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-trigger-activation-range-start) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-timeline-trigger-activation-range-start)
    #[doc(alias = "timelineTriggerActivationRangeStart")]
    #[doc(alias = "timeline-trigger-activation-range-start")]
    #[cfg(feature = "experimental")]
    pub fn timeline_trigger_activation_range_start(&self) -> String {
        property::get(self, "timelineTriggerActivationRangeStart")
    }

    /// `attribute CSSOMString timelineTriggerActivationRangeStart`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-trigger-activation-range-start) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-timeline-trigger-activation-range-start)
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

    /// `attribute CSSOMString timelineTriggerActiveRange`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-trigger-active-range) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-timeline-trigger-active-range)
    #[doc(alias = "timelineTriggerActiveRange")]
    #[doc(alias = "timeline-trigger-active-range")]
    #[cfg(feature = "experimental")]
    pub fn timeline_trigger_active_range(&self) -> String {
        property::get(self, "timelineTriggerActiveRange")
    }

    /// `attribute CSSOMString timelineTriggerActiveRange`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-trigger-active-range) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-timeline-trigger-active-range)
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

    /// `attribute CSSOMString timelineTriggerActiveRangeEnd`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-trigger-active-range-end) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-timeline-trigger-active-range-end)
    #[doc(alias = "timelineTriggerActiveRangeEnd")]
    #[doc(alias = "timeline-trigger-active-range-end")]
    #[cfg(feature = "experimental")]
    pub fn timeline_trigger_active_range_end(&self) -> String {
        property::get(self, "timelineTriggerActiveRangeEnd")
    }

    /// `attribute CSSOMString timelineTriggerActiveRangeEnd`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-trigger-active-range-end) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-timeline-trigger-active-range-end)
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

    /// `attribute CSSOMString timelineTriggerActiveRangeStart`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-trigger-active-range-start) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-timeline-trigger-active-range-start)
    #[doc(alias = "timelineTriggerActiveRangeStart")]
    #[doc(alias = "timeline-trigger-active-range-start")]
    #[cfg(feature = "experimental")]
    pub fn timeline_trigger_active_range_start(&self) -> String {
        property::get(self, "timelineTriggerActiveRangeStart")
    }

    /// `attribute CSSOMString timelineTriggerActiveRangeStart`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-trigger-active-range-start) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-timeline-trigger-active-range-start)
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

    /// `attribute CSSOMString timelineTriggerName`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-trigger-name) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-timeline-trigger-name)
    #[doc(alias = "timelineTriggerName")]
    #[doc(alias = "timeline-trigger-name")]
    #[cfg(feature = "experimental")]
    pub fn timeline_trigger_name(&self) -> String {
        property::get(self, "timelineTriggerName")
    }

    /// `attribute CSSOMString timelineTriggerName`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-trigger-name) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-timeline-trigger-name)
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

    /// `attribute CSSOMString timelineTriggerSource`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-trigger-source) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-timeline-trigger-source)
    #[doc(alias = "timelineTriggerSource")]
    #[doc(alias = "timeline-trigger-source")]
    #[cfg(feature = "experimental")]
    pub fn timeline_trigger_source(&self) -> String {
        property::get(self, "timelineTriggerSource")
    }

    /// `attribute CSSOMString timelineTriggerSource`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/timeline-trigger-source) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-timeline-trigger-source)
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

    /// `attribute CSSOMString top`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/top) · [Specification](https://drafts.csswg.org/css-position/#insets)
    pub fn top(&self) -> String {
        property::get(self, "top")
    }

    /// `attribute CSSOMString top`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/top) · [Specification](https://drafts.csswg.org/css-position/#insets)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "top")]
    pub fn set_top(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "top", value)
    }

    /// `attribute CSSOMString touchAction`
    ///
    /// Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/touch-action) · [Specification](https://compat.spec.whatwg.org/#touch-action)
    #[doc(alias = "touchAction")]
    #[doc(alias = "touch-action")]
    pub fn touch_action(&self) -> String {
        property::get(self, "touchAction")
    }

    /// `attribute CSSOMString touchAction`
    ///
    /// Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/touch-action) · [Specification](https://compat.spec.whatwg.org/#touch-action)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "touchAction")]
    #[doc(alias = "touch-action")]
    pub fn set_touch_action(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "touchAction", value)
    }

    /// `attribute CSSOMString transform`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transform) · [Specification](https://drafts.csswg.org/css-transforms-2/#transform-functions)
    pub fn transform(&self) -> String {
        property::get(self, "transform")
    }

    /// `attribute CSSOMString transform`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transform) · [Specification](https://drafts.csswg.org/css-transforms-2/#transform-functions)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "transform")]
    pub fn set_transform(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "transform", value)
    }

    /// `attribute CSSOMString transformBox`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transform-box) · [Specification](https://drafts.csswg.org/css-transforms/#transform-box)
    #[doc(alias = "transformBox")]
    #[doc(alias = "transform-box")]
    pub fn transform_box(&self) -> String {
        property::get(self, "transformBox")
    }

    /// `attribute CSSOMString transformBox`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transform-box) · [Specification](https://drafts.csswg.org/css-transforms/#transform-box)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "transformBox")]
    #[doc(alias = "transform-box")]
    pub fn set_transform_box(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "transformBox", value)
    }

    /// `attribute CSSOMString transformOrigin`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transform-origin) · [Specification](https://drafts.csswg.org/css-transforms/#transform-origin-property)
    #[doc(alias = "transformOrigin")]
    #[doc(alias = "transform-origin")]
    pub fn transform_origin(&self) -> String {
        property::get(self, "transformOrigin")
    }

    /// `attribute CSSOMString transformOrigin`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transform-origin) · [Specification](https://drafts.csswg.org/css-transforms/#transform-origin-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "transformOrigin")]
    #[doc(alias = "transform-origin")]
    pub fn set_transform_origin(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "transformOrigin", value)
    }

    /// `attribute CSSOMString transformStyle`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transform-style) · [Specification](https://drafts.csswg.org/css-transforms-2/#transform-style-property)
    #[doc(alias = "transformStyle")]
    #[doc(alias = "transform-style")]
    pub fn transform_style(&self) -> String {
        property::get(self, "transformStyle")
    }

    /// `attribute CSSOMString transformStyle`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transform-style) · [Specification](https://drafts.csswg.org/css-transforms-2/#transform-style-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "transformStyle")]
    #[doc(alias = "transform-style")]
    pub fn set_transform_style(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "transformStyle", value)
    }

    /// `attribute CSSOMString transition`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition) · [Specification](https://drafts.csswg.org/css-transitions/#transition-shorthand-property)
    pub fn transition(&self) -> String {
        property::get(self, "transition")
    }

    /// `attribute CSSOMString transition`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition) · [Specification](https://drafts.csswg.org/css-transitions/#transition-shorthand-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "transition")]
    pub fn set_transition(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "transition", value)
    }

    /// `attribute CSSOMString transitionBehavior`
    ///
    /// Baseline: newly available since 2024-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition-behavior) · [Specification](https://drafts.csswg.org/css-transitions-2/#transition-behavior-property)
    #[doc(alias = "transitionBehavior")]
    #[doc(alias = "transition-behavior")]
    pub fn transition_behavior(&self) -> String {
        property::get(self, "transitionBehavior")
    }

    /// `attribute CSSOMString transitionBehavior`
    ///
    /// Baseline: newly available since 2024-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition-behavior) · [Specification](https://drafts.csswg.org/css-transitions-2/#transition-behavior-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "transitionBehavior")]
    #[doc(alias = "transition-behavior")]
    pub fn set_transition_behavior(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "transitionBehavior", value)
    }

    /// `attribute CSSOMString transitionDelay`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition-delay) · [Specification](https://drafts.csswg.org/css-transitions/#transition-delay-property)
    #[doc(alias = "transitionDelay")]
    #[doc(alias = "transition-delay")]
    pub fn transition_delay(&self) -> String {
        property::get(self, "transitionDelay")
    }

    /// `attribute CSSOMString transitionDelay`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition-delay) · [Specification](https://drafts.csswg.org/css-transitions/#transition-delay-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "transitionDelay")]
    #[doc(alias = "transition-delay")]
    pub fn set_transition_delay(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "transitionDelay", value)
    }

    /// `attribute CSSOMString transitionDuration`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition-duration) · [Specification](https://drafts.csswg.org/css-transitions/#transition-duration-property)
    #[doc(alias = "transitionDuration")]
    #[doc(alias = "transition-duration")]
    pub fn transition_duration(&self) -> String {
        property::get(self, "transitionDuration")
    }

    /// `attribute CSSOMString transitionDuration`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition-duration) · [Specification](https://drafts.csswg.org/css-transitions/#transition-duration-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "transitionDuration")]
    #[doc(alias = "transition-duration")]
    pub fn set_transition_duration(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "transitionDuration", value)
    }

    /// `attribute CSSOMString transitionProperty`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition-property) · [Specification](https://drafts.csswg.org/css-transitions/#transition-property-property)
    #[doc(alias = "transitionProperty")]
    #[doc(alias = "transition-property")]
    pub fn transition_property(&self) -> String {
        property::get(self, "transitionProperty")
    }

    /// `attribute CSSOMString transitionProperty`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition-property) · [Specification](https://drafts.csswg.org/css-transitions/#transition-property-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "transitionProperty")]
    #[doc(alias = "transition-property")]
    pub fn set_transition_property(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "transitionProperty", value)
    }

    /// `attribute CSSOMString transitionTimingFunction`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition-timing-function) · [Specification](https://drafts.csswg.org/css-transitions/#transition-timing-function-property)
    #[doc(alias = "transitionTimingFunction")]
    #[doc(alias = "transition-timing-function")]
    pub fn transition_timing_function(&self) -> String {
        property::get(self, "transitionTimingFunction")
    }

    /// `attribute CSSOMString transitionTimingFunction`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition-timing-function) · [Specification](https://drafts.csswg.org/css-transitions/#transition-timing-function-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "transitionTimingFunction")]
    #[doc(alias = "transition-timing-function")]
    pub fn set_transition_timing_function(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "transitionTimingFunction", value)
    }

    /// `attribute CSSOMString translate`
    ///
    /// Baseline: widely available since 2022-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/translate) · [Specification](https://drafts.csswg.org/css-transforms-2/#individual-transforms)
    pub fn translate(&self) -> String {
        property::get(self, "translate")
    }

    /// `attribute CSSOMString translate`
    ///
    /// Baseline: widely available since 2022-08. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/translate) · [Specification](https://drafts.csswg.org/css-transforms-2/#individual-transforms)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "translate")]
    pub fn set_translate(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "translate", value)
    }

    /// `attribute CSSOMString triggerScope`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/trigger-scope) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-trigger-scope)
    #[doc(alias = "triggerScope")]
    #[doc(alias = "trigger-scope")]
    #[cfg(feature = "experimental")]
    pub fn trigger_scope(&self) -> String {
        property::get(self, "triggerScope")
    }

    /// `attribute CSSOMString triggerScope`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/trigger-scope) · [Specification](https://drafts.csswg.org/animation-triggers-1/#propdef-trigger-scope)
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

    /// `attribute CSSOMString unicodeBidi`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/unicode-bidi) · [Specification](https://drafts.csswg.org/css-writing-modes/#unicode-bidi)
    #[doc(alias = "unicodeBidi")]
    #[doc(alias = "unicode-bidi")]
    pub fn unicode_bidi(&self) -> String {
        property::get(self, "unicodeBidi")
    }

    /// `attribute CSSOMString unicodeBidi`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/unicode-bidi) · [Specification](https://drafts.csswg.org/css-writing-modes/#unicode-bidi)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "unicodeBidi")]
    #[doc(alias = "unicode-bidi")]
    pub fn set_unicode_bidi(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "unicodeBidi", value)
    }

    /// `attribute CSSOMString userSelect`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/user-select) · [Specification](https://drafts.csswg.org/css-ui/#content-selection)
    #[doc(alias = "userSelect")]
    #[doc(alias = "user-select")]
    pub fn user_select(&self) -> String {
        property::get(self, "userSelect")
    }

    /// `attribute CSSOMString userSelect`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/user-select) · [Specification](https://drafts.csswg.org/css-ui/#content-selection)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "userSelect")]
    #[doc(alias = "user-select")]
    pub fn set_user_select(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "userSelect", value)
    }

    /// `attribute CSSOMString vectorEffect`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/vector-effect) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#VectorEffectProperty)
    #[doc(alias = "vectorEffect")]
    #[doc(alias = "vector-effect")]
    pub fn vector_effect(&self) -> String {
        property::get(self, "vectorEffect")
    }

    /// `attribute CSSOMString vectorEffect`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/vector-effect) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#VectorEffectProperty)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "vectorEffect")]
    #[doc(alias = "vector-effect")]
    pub fn set_vector_effect(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "vectorEffect", value)
    }

    /// `attribute CSSOMString verticalAlign`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/vertical-align) · [Specification](https://drafts.csswg.org/css-inline/#propdef-vertical-align)
    #[doc(alias = "verticalAlign")]
    #[doc(alias = "vertical-align")]
    pub fn vertical_align(&self) -> String {
        property::get(self, "verticalAlign")
    }

    /// `attribute CSSOMString verticalAlign`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/vertical-align) · [Specification](https://drafts.csswg.org/css-inline/#propdef-vertical-align)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "verticalAlign")]
    #[doc(alias = "vertical-align")]
    pub fn set_vertical_align(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "verticalAlign", value)
    }

    /// `attribute CSSOMString viewTimeline`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/view-timeline) · [Specification](https://drafts.csswg.org/scroll-animations/#view-timeline-shorthand)
    #[doc(alias = "viewTimeline")]
    #[doc(alias = "view-timeline")]
    pub fn view_timeline(&self) -> String {
        property::get(self, "viewTimeline")
    }

    /// `attribute CSSOMString viewTimeline`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/view-timeline) · [Specification](https://drafts.csswg.org/scroll-animations/#view-timeline-shorthand)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "viewTimeline")]
    #[doc(alias = "view-timeline")]
    pub fn set_view_timeline(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "viewTimeline", value)
    }

    /// `attribute CSSOMString viewTimelineAxis`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/view-timeline-axis) · [Specification](https://drafts.csswg.org/scroll-animations/#view-timeline-axis)
    #[doc(alias = "viewTimelineAxis")]
    #[doc(alias = "view-timeline-axis")]
    pub fn view_timeline_axis(&self) -> String {
        property::get(self, "viewTimelineAxis")
    }

    /// `attribute CSSOMString viewTimelineAxis`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/view-timeline-axis) · [Specification](https://drafts.csswg.org/scroll-animations/#view-timeline-axis)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "viewTimelineAxis")]
    #[doc(alias = "view-timeline-axis")]
    pub fn set_view_timeline_axis(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "viewTimelineAxis", value)
    }

    /// `attribute CSSOMString viewTimelineInset`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/view-timeline-inset) · [Specification](https://drafts.csswg.org/scroll-animations/#view-timeline-inset)
    #[doc(alias = "viewTimelineInset")]
    #[doc(alias = "view-timeline-inset")]
    pub fn view_timeline_inset(&self) -> String {
        property::get(self, "viewTimelineInset")
    }

    /// `attribute CSSOMString viewTimelineInset`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/view-timeline-inset) · [Specification](https://drafts.csswg.org/scroll-animations/#view-timeline-inset)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "viewTimelineInset")]
    #[doc(alias = "view-timeline-inset")]
    pub fn set_view_timeline_inset(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "viewTimelineInset", value)
    }

    /// `attribute CSSOMString viewTimelineName`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/view-timeline-name) · [Specification](https://drafts.csswg.org/scroll-animations/#view-timeline-name)
    #[doc(alias = "viewTimelineName")]
    #[doc(alias = "view-timeline-name")]
    pub fn view_timeline_name(&self) -> String {
        property::get(self, "viewTimelineName")
    }

    /// `attribute CSSOMString viewTimelineName`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/view-timeline-name) · [Specification](https://drafts.csswg.org/scroll-animations/#view-timeline-name)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "viewTimelineName")]
    #[doc(alias = "view-timeline-name")]
    pub fn set_view_timeline_name(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "viewTimelineName", value)
    }

    /// `attribute CSSOMString viewTransitionClass`
    ///
    /// Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/view-transition-class) · [Specification](https://drafts.csswg.org/css-view-transitions-2/#view-transition-class-prop)
    #[doc(alias = "viewTransitionClass")]
    #[doc(alias = "view-transition-class")]
    pub fn view_transition_class(&self) -> String {
        property::get(self, "viewTransitionClass")
    }

    /// `attribute CSSOMString viewTransitionClass`
    ///
    /// Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/view-transition-class) · [Specification](https://drafts.csswg.org/css-view-transitions-2/#view-transition-class-prop)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "viewTransitionClass")]
    #[doc(alias = "view-transition-class")]
    pub fn set_view_transition_class(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "viewTransitionClass", value)
    }

    /// `attribute CSSOMString viewTransitionGroup`
    ///
    /// [Specification](https://drafts.csswg.org/css-view-transitions-2/#view-transition-group-prop)
    #[doc(alias = "viewTransitionGroup")]
    #[doc(alias = "view-transition-group")]
    #[cfg(feature = "experimental")]
    pub fn view_transition_group(&self) -> String {
        property::get(self, "viewTransitionGroup")
    }

    /// `attribute CSSOMString viewTransitionGroup`
    ///
    /// [Specification](https://drafts.csswg.org/css-view-transitions-2/#view-transition-group-prop)
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

    /// `attribute CSSOMString viewTransitionName`
    ///
    /// Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/view-transition-name) · [Specification](https://drafts.csswg.org/css-view-transitions/#view-transition-name-prop)
    #[doc(alias = "viewTransitionName")]
    #[doc(alias = "view-transition-name")]
    pub fn view_transition_name(&self) -> String {
        property::get(self, "viewTransitionName")
    }

    /// `attribute CSSOMString viewTransitionName`
    ///
    /// Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/view-transition-name) · [Specification](https://drafts.csswg.org/css-view-transitions/#view-transition-name-prop)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "viewTransitionName")]
    #[doc(alias = "view-transition-name")]
    pub fn set_view_transition_name(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "viewTransitionName", value)
    }

    /// `attribute CSSOMString viewTransitionScope`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/view-transition-scope) · [Specification](https://drafts.csswg.org/css-view-transitions-2/#view-transition-scope-prop)
    #[doc(alias = "viewTransitionScope")]
    #[doc(alias = "view-transition-scope")]
    #[cfg(feature = "experimental")]
    pub fn view_transition_scope(&self) -> String {
        property::get(self, "viewTransitionScope")
    }

    /// `attribute CSSOMString viewTransitionScope`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/view-transition-scope) · [Specification](https://drafts.csswg.org/css-view-transitions-2/#view-transition-scope-prop)
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

    /// `attribute CSSOMString visibility`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/visibility) · [Specification](https://drafts.csswg.org/css-display/#visibility)
    pub fn visibility(&self) -> String {
        property::get(self, "visibility")
    }

    /// `attribute CSSOMString visibility`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/visibility) · [Specification](https://drafts.csswg.org/css-display/#visibility)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "visibility")]
    pub fn set_visibility(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "visibility", value)
    }

    /// `attribute CSSOMString voiceBalance`
    #[doc(alias = "voiceBalance")]
    #[doc(alias = "voice-balance")]
    #[cfg(feature = "experimental")]
    pub fn voice_balance(&self) -> String {
        property::get(self, "voiceBalance")
    }

    /// `attribute CSSOMString voiceBalance`
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

    /// `attribute CSSOMString voiceDuration`
    #[doc(alias = "voiceDuration")]
    #[doc(alias = "voice-duration")]
    #[cfg(feature = "experimental")]
    pub fn voice_duration(&self) -> String {
        property::get(self, "voiceDuration")
    }

    /// `attribute CSSOMString voiceDuration`
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

    /// `attribute CSSOMString voiceFamily`
    #[doc(alias = "voiceFamily")]
    #[doc(alias = "voice-family")]
    #[cfg(feature = "experimental")]
    pub fn voice_family(&self) -> String {
        property::get(self, "voiceFamily")
    }

    /// `attribute CSSOMString voiceFamily`
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

    /// `attribute CSSOMString voicePitch`
    #[doc(alias = "voicePitch")]
    #[doc(alias = "voice-pitch")]
    #[cfg(feature = "experimental")]
    pub fn voice_pitch(&self) -> String {
        property::get(self, "voicePitch")
    }

    /// `attribute CSSOMString voicePitch`
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

    /// `attribute CSSOMString voiceRange`
    #[doc(alias = "voiceRange")]
    #[doc(alias = "voice-range")]
    #[cfg(feature = "experimental")]
    pub fn voice_range(&self) -> String {
        property::get(self, "voiceRange")
    }

    /// `attribute CSSOMString voiceRange`
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

    /// `attribute CSSOMString voiceRate`
    #[doc(alias = "voiceRate")]
    #[doc(alias = "voice-rate")]
    #[cfg(feature = "experimental")]
    pub fn voice_rate(&self) -> String {
        property::get(self, "voiceRate")
    }

    /// `attribute CSSOMString voiceRate`
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

    /// `attribute CSSOMString voiceStress`
    #[doc(alias = "voiceStress")]
    #[doc(alias = "voice-stress")]
    #[cfg(feature = "experimental")]
    pub fn voice_stress(&self) -> String {
        property::get(self, "voiceStress")
    }

    /// `attribute CSSOMString voiceStress`
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

    /// `attribute CSSOMString voiceVolume`
    #[doc(alias = "voiceVolume")]
    #[doc(alias = "voice-volume")]
    #[cfg(feature = "experimental")]
    pub fn voice_volume(&self) -> String {
        property::get(self, "voiceVolume")
    }

    /// `attribute CSSOMString voiceVolume`
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

    /// `attribute CSSOMString whiteSpace`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/white-space) · [Specification](https://drafts.csswg.org/css-text-4/#white-space-property)
    #[doc(alias = "whiteSpace")]
    #[doc(alias = "white-space")]
    pub fn white_space(&self) -> String {
        property::get(self, "whiteSpace")
    }

    /// `attribute CSSOMString whiteSpace`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/white-space) · [Specification](https://drafts.csswg.org/css-text-4/#white-space-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "whiteSpace")]
    #[doc(alias = "white-space")]
    pub fn set_white_space(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "whiteSpace", value)
    }

    /// `attribute CSSOMString whiteSpaceCollapse`
    ///
    /// Baseline: widely available since 2024-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/white-space-collapse) · [Specification](https://drafts.csswg.org/css-text-4/#white-space-collapsing)
    #[doc(alias = "whiteSpaceCollapse")]
    #[doc(alias = "white-space-collapse")]
    pub fn white_space_collapse(&self) -> String {
        property::get(self, "whiteSpaceCollapse")
    }

    /// `attribute CSSOMString whiteSpaceCollapse`
    ///
    /// Baseline: widely available since 2024-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/white-space-collapse) · [Specification](https://drafts.csswg.org/css-text-4/#white-space-collapsing)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "whiteSpaceCollapse")]
    #[doc(alias = "white-space-collapse")]
    pub fn set_white_space_collapse(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "whiteSpaceCollapse", value)
    }

    /// `attribute CSSOMString whiteSpaceTrim`
    ///
    /// [Specification](https://drafts.csswg.org/css-text-4/#propdef-white-space-trim)
    #[doc(alias = "whiteSpaceTrim")]
    #[doc(alias = "white-space-trim")]
    #[cfg(feature = "experimental")]
    pub fn white_space_trim(&self) -> String {
        property::get(self, "whiteSpaceTrim")
    }

    /// `attribute CSSOMString whiteSpaceTrim`
    ///
    /// [Specification](https://drafts.csswg.org/css-text-4/#propdef-white-space-trim)
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

    /// `attribute CSSOMString widows`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/widows) · [Specification](https://drafts.csswg.org/css-break/#widows-orphans)
    pub fn widows(&self) -> String {
        property::get(self, "widows")
    }

    /// `attribute CSSOMString widows`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/widows) · [Specification](https://drafts.csswg.org/css-break/#widows-orphans)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "widows")]
    pub fn set_widows(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "widows", value)
    }

    /// `attribute CSSOMString width`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/width) · [Specification](https://drafts.csswg.org/css-sizing-3/#propdef-width)
    pub fn width(&self) -> String {
        property::get(self, "width")
    }

    /// `attribute CSSOMString width`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/width) · [Specification](https://drafts.csswg.org/css-sizing-3/#propdef-width)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "width")]
    pub fn set_width(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "width", value)
    }

    /// `attribute CSSOMString willChange`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/will-change) · [Specification](https://drafts.csswg.org/css-will-change/#will-change)
    #[doc(alias = "willChange")]
    #[doc(alias = "will-change")]
    pub fn will_change(&self) -> String {
        property::get(self, "willChange")
    }

    /// `attribute CSSOMString willChange`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/will-change) · [Specification](https://drafts.csswg.org/css-will-change/#will-change)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "willChange")]
    #[doc(alias = "will-change")]
    pub fn set_will_change(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "willChange", value)
    }

    /// `attribute CSSOMString windowDrag`
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/css-ui-4/#propdef-window-drag)
    #[doc(alias = "windowDrag")]
    #[doc(alias = "window-drag")]
    #[cfg(feature = "experimental")]
    pub fn window_drag(&self) -> String {
        property::get(self, "windowDrag")
    }

    /// `attribute CSSOMString windowDrag`
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/css-ui-4/#propdef-window-drag)
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

    /// `attribute CSSOMString wordBreak`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/word-break) · [Specification](https://drafts.csswg.org/css-text/#word-break-property)
    #[doc(alias = "wordBreak")]
    #[doc(alias = "word-break")]
    pub fn word_break(&self) -> String {
        property::get(self, "wordBreak")
    }

    /// `attribute CSSOMString wordBreak`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/word-break) · [Specification](https://drafts.csswg.org/css-text/#word-break-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "wordBreak")]
    #[doc(alias = "word-break")]
    pub fn set_word_break(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "wordBreak", value)
    }

    /// `attribute CSSOMString wordSpaceTransform`
    #[doc(alias = "wordSpaceTransform")]
    #[doc(alias = "word-space-transform")]
    #[cfg(feature = "experimental")]
    pub fn word_space_transform(&self) -> String {
        property::get(self, "wordSpaceTransform")
    }

    /// `attribute CSSOMString wordSpaceTransform`
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

    /// `attribute CSSOMString wordSpacing`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/word-spacing) · [Specification](https://drafts.csswg.org/css-text/#word-spacing-property)
    #[doc(alias = "wordSpacing")]
    #[doc(alias = "word-spacing")]
    pub fn word_spacing(&self) -> String {
        property::get(self, "wordSpacing")
    }

    /// `attribute CSSOMString wordSpacing`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/word-spacing) · [Specification](https://drafts.csswg.org/css-text/#word-spacing-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "wordSpacing")]
    #[doc(alias = "word-spacing")]
    pub fn set_word_spacing(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "wordSpacing", value)
    }

    /// `attribute CSSOMString wordWrap`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overflow-wrap) · [Specification](https://drafts.csswg.org/css-text/#overflow-wrap-property)
    #[doc(alias = "wordWrap")]
    #[doc(alias = "word-wrap")]
    pub fn word_wrap(&self) -> String {
        property::get(self, "wordWrap")
    }

    /// `attribute CSSOMString wordWrap`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/overflow-wrap) · [Specification](https://drafts.csswg.org/css-text/#overflow-wrap-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "wordWrap")]
    #[doc(alias = "word-wrap")]
    pub fn set_word_wrap(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "wordWrap", value)
    }

    /// `attribute CSSOMString wrapAfter`
    #[doc(alias = "wrapAfter")]
    #[doc(alias = "wrap-after")]
    #[cfg(feature = "experimental")]
    pub fn wrap_after(&self) -> String {
        property::get(self, "wrapAfter")
    }

    /// `attribute CSSOMString wrapAfter`
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

    /// `attribute CSSOMString wrapBefore`
    #[doc(alias = "wrapBefore")]
    #[doc(alias = "wrap-before")]
    #[cfg(feature = "experimental")]
    pub fn wrap_before(&self) -> String {
        property::get(self, "wrapBefore")
    }

    /// `attribute CSSOMString wrapBefore`
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

    /// `attribute CSSOMString wrapFlow`
    #[doc(alias = "wrapFlow")]
    #[doc(alias = "wrap-flow")]
    #[cfg(feature = "experimental")]
    pub fn wrap_flow(&self) -> String {
        property::get(self, "wrapFlow")
    }

    /// `attribute CSSOMString wrapFlow`
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

    /// `attribute CSSOMString wrapInside`
    ///
    /// [Specification](https://drafts.csswg.org/css-text-4/#propdef-wrap-inside)
    #[doc(alias = "wrapInside")]
    #[doc(alias = "wrap-inside")]
    #[cfg(feature = "experimental")]
    pub fn wrap_inside(&self) -> String {
        property::get(self, "wrapInside")
    }

    /// `attribute CSSOMString wrapInside`
    ///
    /// [Specification](https://drafts.csswg.org/css-text-4/#propdef-wrap-inside)
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

    /// `attribute CSSOMString wrapThrough`
    #[doc(alias = "wrapThrough")]
    #[doc(alias = "wrap-through")]
    #[cfg(feature = "experimental")]
    pub fn wrap_through(&self) -> String {
        property::get(self, "wrapThrough")
    }

    /// `attribute CSSOMString wrapThrough`
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

    /// `attribute CSSOMString writingMode`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/writing-mode) · [Specification](https://drafts.csswg.org/css-writing-modes/#block-flow)
    #[doc(alias = "writingMode")]
    #[doc(alias = "writing-mode")]
    pub fn writing_mode(&self) -> String {
        property::get(self, "writingMode")
    }

    /// `attribute CSSOMString writingMode`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/writing-mode) · [Specification](https://drafts.csswg.org/css-writing-modes/#block-flow)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "writingMode")]
    #[doc(alias = "writing-mode")]
    pub fn set_writing_mode(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "writingMode", value)
    }

    /// `attribute CSSOMString x`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/x) · [Specification](https://w3c.github.io/svgwg/svg2-draft/geometry.html#X)
    pub fn x(&self) -> String {
        property::get(self, "x")
    }

    /// `attribute CSSOMString x`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/x) · [Specification](https://w3c.github.io/svgwg/svg2-draft/geometry.html#X)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "x")]
    pub fn set_x(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "x", value)
    }

    /// `attribute CSSOMString y`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/y) · [Specification](https://w3c.github.io/svgwg/svg2-draft/geometry.html#Y)
    pub fn y(&self) -> String {
        property::get(self, "y")
    }

    /// `attribute CSSOMString y`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/y) · [Specification](https://w3c.github.io/svgwg/svg2-draft/geometry.html#Y)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "y")]
    pub fn set_y(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "y", value)
    }

    /// `attribute CSSOMString zIndex`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/z-index) · [Specification](https://drafts.csswg.org/css2/#z-index)
    #[doc(alias = "zIndex")]
    #[doc(alias = "z-index")]
    pub fn z_index(&self) -> String {
        property::get(self, "zIndex")
    }

    /// `attribute CSSOMString zIndex`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/z-index) · [Specification](https://drafts.csswg.org/css2/#z-index)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "zIndex")]
    #[doc(alias = "z-index")]
    pub fn set_z_index(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "zIndex", value)
    }

    /// `attribute CSSOMString zoom`
    ///
    /// Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/zoom) · [Specification](https://drafts.csswg.org/css-viewport/#zoom-property)
    pub fn zoom(&self) -> String {
        property::get(self, "zoom")
    }

    /// `attribute CSSOMString zoom`
    ///
    /// Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/zoom) · [Specification](https://drafts.csswg.org/css-viewport/#zoom-property)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "zoom")]
    pub fn set_zoom(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "zoom", value)
    }

    /// `attribute CSSOMString webkitAlignContent`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/align-content) · [Specification](https://drafts.csswg.org/css-align/#align-justify-content)
    #[doc(alias = "webkitAlignContent")]
    #[doc(alias = "WebkitAlignContent")]
    #[doc(alias = "-webkit-align-content")]
    pub fn webkit_align_content(&self) -> String {
        property::get(self, "webkitAlignContent")
    }

    /// `attribute CSSOMString webkitAlignContent`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/align-content) · [Specification](https://drafts.csswg.org/css-align/#align-justify-content)
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

    /// `attribute CSSOMString webkitAlignItems`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/align-items) · [Specification](https://drafts.csswg.org/css-align/#align-items-property)
    #[doc(alias = "webkitAlignItems")]
    #[doc(alias = "WebkitAlignItems")]
    #[doc(alias = "-webkit-align-items")]
    pub fn webkit_align_items(&self) -> String {
        property::get(self, "webkitAlignItems")
    }

    /// `attribute CSSOMString webkitAlignItems`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/align-items) · [Specification](https://drafts.csswg.org/css-align/#align-items-property)
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

    /// `attribute CSSOMString webkitAlignSelf`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/align-self) · [Specification](https://drafts.csswg.org/css-align/#align-self-property)
    #[doc(alias = "webkitAlignSelf")]
    #[doc(alias = "WebkitAlignSelf")]
    #[doc(alias = "-webkit-align-self")]
    pub fn webkit_align_self(&self) -> String {
        property::get(self, "webkitAlignSelf")
    }

    /// `attribute CSSOMString webkitAlignSelf`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/align-self) · [Specification](https://drafts.csswg.org/css-align/#align-self-property)
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

    /// `attribute CSSOMString webkitAnimation`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation) · [Specification](https://drafts.csswg.org/css-animations/#animation)
    #[doc(alias = "webkitAnimation")]
    #[doc(alias = "WebkitAnimation")]
    #[doc(alias = "-webkit-animation")]
    pub fn webkit_animation(&self) -> String {
        property::get(self, "webkitAnimation")
    }

    /// `attribute CSSOMString webkitAnimation`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation) · [Specification](https://drafts.csswg.org/css-animations/#animation)
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

    /// `attribute CSSOMString webkitAnimationDelay`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-delay) · [Specification](https://drafts.csswg.org/css-animations/#animation-delay)
    #[doc(alias = "webkitAnimationDelay")]
    #[doc(alias = "WebkitAnimationDelay")]
    #[doc(alias = "-webkit-animation-delay")]
    pub fn webkit_animation_delay(&self) -> String {
        property::get(self, "webkitAnimationDelay")
    }

    /// `attribute CSSOMString webkitAnimationDelay`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-delay) · [Specification](https://drafts.csswg.org/css-animations/#animation-delay)
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

    /// `attribute CSSOMString webkitAnimationDirection`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-direction) · [Specification](https://drafts.csswg.org/css-animations/#animation-direction)
    #[doc(alias = "webkitAnimationDirection")]
    #[doc(alias = "WebkitAnimationDirection")]
    #[doc(alias = "-webkit-animation-direction")]
    pub fn webkit_animation_direction(&self) -> String {
        property::get(self, "webkitAnimationDirection")
    }

    /// `attribute CSSOMString webkitAnimationDirection`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-direction) · [Specification](https://drafts.csswg.org/css-animations/#animation-direction)
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

    /// `attribute CSSOMString webkitAnimationDuration`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-duration) · [Specification](https://drafts.csswg.org/css-animations-2/#animation-duration)
    #[doc(alias = "webkitAnimationDuration")]
    #[doc(alias = "WebkitAnimationDuration")]
    #[doc(alias = "-webkit-animation-duration")]
    pub fn webkit_animation_duration(&self) -> String {
        property::get(self, "webkitAnimationDuration")
    }

    /// `attribute CSSOMString webkitAnimationDuration`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-duration) · [Specification](https://drafts.csswg.org/css-animations-2/#animation-duration)
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

    /// `attribute CSSOMString webkitAnimationFillMode`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-fill-mode) · [Specification](https://drafts.csswg.org/css-animations/#animation-fill-mode)
    #[doc(alias = "webkitAnimationFillMode")]
    #[doc(alias = "WebkitAnimationFillMode")]
    #[doc(alias = "-webkit-animation-fill-mode")]
    pub fn webkit_animation_fill_mode(&self) -> String {
        property::get(self, "webkitAnimationFillMode")
    }

    /// `attribute CSSOMString webkitAnimationFillMode`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-fill-mode) · [Specification](https://drafts.csswg.org/css-animations/#animation-fill-mode)
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

    /// `attribute CSSOMString webkitAnimationIterationCount`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-iteration-count) · [Specification](https://drafts.csswg.org/css-animations/#animation-iteration-count)
    #[doc(alias = "webkitAnimationIterationCount")]
    #[doc(alias = "WebkitAnimationIterationCount")]
    #[doc(alias = "-webkit-animation-iteration-count")]
    pub fn webkit_animation_iteration_count(&self) -> String {
        property::get(self, "webkitAnimationIterationCount")
    }

    /// `attribute CSSOMString webkitAnimationIterationCount`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-iteration-count) · [Specification](https://drafts.csswg.org/css-animations/#animation-iteration-count)
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

    /// `attribute CSSOMString webkitAnimationName`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-name) · [Specification](https://drafts.csswg.org/css-animations/#animation-name)
    #[doc(alias = "webkitAnimationName")]
    #[doc(alias = "WebkitAnimationName")]
    #[doc(alias = "-webkit-animation-name")]
    pub fn webkit_animation_name(&self) -> String {
        property::get(self, "webkitAnimationName")
    }

    /// `attribute CSSOMString webkitAnimationName`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-name) · [Specification](https://drafts.csswg.org/css-animations/#animation-name)
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

    /// `attribute CSSOMString webkitAnimationPlayState`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-play-state) · [Specification](https://drafts.csswg.org/css-animations/#animation-play-state)
    #[doc(alias = "webkitAnimationPlayState")]
    #[doc(alias = "WebkitAnimationPlayState")]
    #[doc(alias = "-webkit-animation-play-state")]
    pub fn webkit_animation_play_state(&self) -> String {
        property::get(self, "webkitAnimationPlayState")
    }

    /// `attribute CSSOMString webkitAnimationPlayState`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-play-state) · [Specification](https://drafts.csswg.org/css-animations/#animation-play-state)
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

    /// `attribute CSSOMString webkitAnimationTimingFunction`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-timing-function) · [Specification](https://drafts.csswg.org/css-animations/#animation-timing-function)
    #[doc(alias = "webkitAnimationTimingFunction")]
    #[doc(alias = "WebkitAnimationTimingFunction")]
    #[doc(alias = "-webkit-animation-timing-function")]
    pub fn webkit_animation_timing_function(&self) -> String {
        property::get(self, "webkitAnimationTimingFunction")
    }

    /// `attribute CSSOMString webkitAnimationTimingFunction`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/animation-timing-function) · [Specification](https://drafts.csswg.org/css-animations/#animation-timing-function)
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

    /// `attribute CSSOMString webkitAppearance`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/appearance) · [Specification](https://drafts.csswg.org/css-ui/#appearance-switching)
    #[doc(alias = "webkitAppearance")]
    #[doc(alias = "WebkitAppearance")]
    #[doc(alias = "-webkit-appearance")]
    pub fn webkit_appearance(&self) -> String {
        property::get(self, "webkitAppearance")
    }

    /// `attribute CSSOMString webkitAppearance`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/appearance) · [Specification](https://drafts.csswg.org/css-ui/#appearance-switching)
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

    /// `attribute CSSOMString webkitBackfaceVisibility`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/backface-visibility) · [Specification](https://drafts.csswg.org/css-transforms-2/#backface-visibility-property)
    #[doc(alias = "webkitBackfaceVisibility")]
    #[doc(alias = "WebkitBackfaceVisibility")]
    #[doc(alias = "-webkit-backface-visibility")]
    pub fn webkit_backface_visibility(&self) -> String {
        property::get(self, "webkitBackfaceVisibility")
    }

    /// `attribute CSSOMString webkitBackfaceVisibility`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/backface-visibility) · [Specification](https://drafts.csswg.org/css-transforms-2/#backface-visibility-property)
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

    /// `attribute CSSOMString webkitBackgroundClip`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-clip) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-clip)
    #[doc(alias = "webkitBackgroundClip")]
    #[doc(alias = "WebkitBackgroundClip")]
    #[doc(alias = "-webkit-background-clip")]
    pub fn webkit_background_clip(&self) -> String {
        property::get(self, "webkitBackgroundClip")
    }

    /// `attribute CSSOMString webkitBackgroundClip`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-clip) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-clip)
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

    /// `attribute CSSOMString webkitBackgroundOrigin`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-origin) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-origin)
    #[doc(alias = "webkitBackgroundOrigin")]
    #[doc(alias = "WebkitBackgroundOrigin")]
    #[doc(alias = "-webkit-background-origin")]
    pub fn webkit_background_origin(&self) -> String {
        property::get(self, "webkitBackgroundOrigin")
    }

    /// `attribute CSSOMString webkitBackgroundOrigin`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-origin) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-origin)
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

    /// `attribute CSSOMString webkitBackgroundSize`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-size) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-size)
    #[doc(alias = "webkitBackgroundSize")]
    #[doc(alias = "WebkitBackgroundSize")]
    #[doc(alias = "-webkit-background-size")]
    pub fn webkit_background_size(&self) -> String {
        property::get(self, "webkitBackgroundSize")
    }

    /// `attribute CSSOMString webkitBackgroundSize`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/background-size) · [Specification](https://drafts.csswg.org/css-backgrounds/#background-size)
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

    /// `attribute CSSOMString webkitBorderBottomLeftRadius`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-bottom-left-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-radius)
    #[doc(alias = "webkitBorderBottomLeftRadius")]
    #[doc(alias = "WebkitBorderBottomLeftRadius")]
    #[doc(alias = "-webkit-border-bottom-left-radius")]
    pub fn webkit_border_bottom_left_radius(&self) -> String {
        property::get(self, "webkitBorderBottomLeftRadius")
    }

    /// `attribute CSSOMString webkitBorderBottomLeftRadius`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-bottom-left-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-radius)
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

    /// `attribute CSSOMString webkitBorderBottomRightRadius`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-bottom-right-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-radius)
    #[doc(alias = "webkitBorderBottomRightRadius")]
    #[doc(alias = "WebkitBorderBottomRightRadius")]
    #[doc(alias = "-webkit-border-bottom-right-radius")]
    pub fn webkit_border_bottom_right_radius(&self) -> String {
        property::get(self, "webkitBorderBottomRightRadius")
    }

    /// `attribute CSSOMString webkitBorderBottomRightRadius`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-bottom-right-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-radius)
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

    /// `attribute CSSOMString webkitBorderRadius`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#propdef-border-radius)
    #[doc(alias = "webkitBorderRadius")]
    #[doc(alias = "WebkitBorderRadius")]
    #[doc(alias = "-webkit-border-radius")]
    pub fn webkit_border_radius(&self) -> String {
        property::get(self, "webkitBorderRadius")
    }

    /// `attribute CSSOMString webkitBorderRadius`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#propdef-border-radius)
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

    /// `attribute CSSOMString webkitBorderTopLeftRadius`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-top-left-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#propdef-border-top-left-radius)
    #[doc(alias = "webkitBorderTopLeftRadius")]
    #[doc(alias = "WebkitBorderTopLeftRadius")]
    #[doc(alias = "-webkit-border-top-left-radius")]
    pub fn webkit_border_top_left_radius(&self) -> String {
        property::get(self, "webkitBorderTopLeftRadius")
    }

    /// `attribute CSSOMString webkitBorderTopLeftRadius`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-top-left-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#propdef-border-top-left-radius)
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

    /// `attribute CSSOMString webkitBorderTopRightRadius`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-top-right-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#propdef-border-top-right-radius)
    #[doc(alias = "webkitBorderTopRightRadius")]
    #[doc(alias = "WebkitBorderTopRightRadius")]
    #[doc(alias = "-webkit-border-top-right-radius")]
    pub fn webkit_border_top_right_radius(&self) -> String {
        property::get(self, "webkitBorderTopRightRadius")
    }

    /// `attribute CSSOMString webkitBorderTopRightRadius`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-top-right-radius) · [Specification](https://drafts.csswg.org/css-backgrounds/#propdef-border-top-right-radius)
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

    /// `attribute CSSOMString webkitBoxAlign`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-align)
    #[doc(alias = "webkitBoxAlign")]
    #[doc(alias = "WebkitBoxAlign")]
    #[doc(alias = "-webkit-box-align")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-align"]
    pub fn webkit_box_align(&self) -> String {
        property::get(self, "webkitBoxAlign")
    }

    /// `attribute CSSOMString webkitBoxAlign`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-align)
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

    /// `attribute CSSOMString webkitBoxFlex`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-flex)
    #[doc(alias = "webkitBoxFlex")]
    #[doc(alias = "WebkitBoxFlex")]
    #[doc(alias = "-webkit-box-flex")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-flex"]
    pub fn webkit_box_flex(&self) -> String {
        property::get(self, "webkitBoxFlex")
    }

    /// `attribute CSSOMString webkitBoxFlex`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-flex)
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

    /// `attribute CSSOMString webkitBoxOrdinalGroup`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-ordinal-group)
    #[doc(alias = "webkitBoxOrdinalGroup")]
    #[doc(alias = "WebkitBoxOrdinalGroup")]
    #[doc(alias = "-webkit-box-ordinal-group")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-ordinal-group"]
    pub fn webkit_box_ordinal_group(&self) -> String {
        property::get(self, "webkitBoxOrdinalGroup")
    }

    /// `attribute CSSOMString webkitBoxOrdinalGroup`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-ordinal-group)
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

    /// `attribute CSSOMString webkitBoxOrient`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-orient)
    #[doc(alias = "webkitBoxOrient")]
    #[doc(alias = "WebkitBoxOrient")]
    #[doc(alias = "-webkit-box-orient")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-orient"]
    pub fn webkit_box_orient(&self) -> String {
        property::get(self, "webkitBoxOrient")
    }

    /// `attribute CSSOMString webkitBoxOrient`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-orient)
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

    /// `attribute CSSOMString webkitBoxPack`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-pack)
    #[doc(alias = "webkitBoxPack")]
    #[doc(alias = "WebkitBoxPack")]
    #[doc(alias = "-webkit-box-pack")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-pack"]
    pub fn webkit_box_pack(&self) -> String {
        property::get(self, "webkitBoxPack")
    }

    /// `attribute CSSOMString webkitBoxPack`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-pack)
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

    /// `attribute CSSOMString webkitBoxShadow`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-shadow) · [Specification](https://drafts.csswg.org/css-backgrounds/#propdef-box-shadow)
    #[doc(alias = "webkitBoxShadow")]
    #[doc(alias = "WebkitBoxShadow")]
    #[doc(alias = "-webkit-box-shadow")]
    pub fn webkit_box_shadow(&self) -> String {
        property::get(self, "webkitBoxShadow")
    }

    /// `attribute CSSOMString webkitBoxShadow`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-shadow) · [Specification](https://drafts.csswg.org/css-backgrounds/#propdef-box-shadow)
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

    /// `attribute CSSOMString webkitBoxSizing`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-sizing) · [Specification](https://drafts.csswg.org/css-sizing/#box-sizing)
    #[doc(alias = "webkitBoxSizing")]
    #[doc(alias = "WebkitBoxSizing")]
    #[doc(alias = "-webkit-box-sizing")]
    pub fn webkit_box_sizing(&self) -> String {
        property::get(self, "webkitBoxSizing")
    }

    /// `attribute CSSOMString webkitBoxSizing`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-sizing) · [Specification](https://drafts.csswg.org/css-sizing/#box-sizing)
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

    /// `attribute CSSOMString webkitFilter`
    ///
    /// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/filter) · [Specification](https://drafts.csswg.org/filter-effects/#FilterProperty)
    #[doc(alias = "webkitFilter")]
    #[doc(alias = "WebkitFilter")]
    #[doc(alias = "-webkit-filter")]
    pub fn webkit_filter(&self) -> String {
        property::get(self, "webkitFilter")
    }

    /// `attribute CSSOMString webkitFilter`
    ///
    /// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/filter) · [Specification](https://drafts.csswg.org/filter-effects/#FilterProperty)
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

    /// `attribute CSSOMString webkitFlex`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-property)
    #[doc(alias = "webkitFlex")]
    #[doc(alias = "WebkitFlex")]
    #[doc(alias = "-webkit-flex")]
    pub fn webkit_flex(&self) -> String {
        property::get(self, "webkitFlex")
    }

    /// `attribute CSSOMString webkitFlex`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-property)
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

    /// `attribute CSSOMString webkitFlexBasis`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-basis) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-basis-property)
    #[doc(alias = "webkitFlexBasis")]
    #[doc(alias = "WebkitFlexBasis")]
    #[doc(alias = "-webkit-flex-basis")]
    pub fn webkit_flex_basis(&self) -> String {
        property::get(self, "webkitFlexBasis")
    }

    /// `attribute CSSOMString webkitFlexBasis`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-basis) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-basis-property)
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

    /// `attribute CSSOMString webkitFlexDirection`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-direction) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-direction-property)
    #[doc(alias = "webkitFlexDirection")]
    #[doc(alias = "WebkitFlexDirection")]
    #[doc(alias = "-webkit-flex-direction")]
    pub fn webkit_flex_direction(&self) -> String {
        property::get(self, "webkitFlexDirection")
    }

    /// `attribute CSSOMString webkitFlexDirection`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-direction) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-direction-property)
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

    /// `attribute CSSOMString webkitFlexFlow`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-flow) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-flow-property)
    #[doc(alias = "webkitFlexFlow")]
    #[doc(alias = "WebkitFlexFlow")]
    #[doc(alias = "-webkit-flex-flow")]
    pub fn webkit_flex_flow(&self) -> String {
        property::get(self, "webkitFlexFlow")
    }

    /// `attribute CSSOMString webkitFlexFlow`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-flow) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-flow-property)
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

    /// `attribute CSSOMString webkitFlexGrow`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-grow) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-grow-property)
    #[doc(alias = "webkitFlexGrow")]
    #[doc(alias = "WebkitFlexGrow")]
    #[doc(alias = "-webkit-flex-grow")]
    pub fn webkit_flex_grow(&self) -> String {
        property::get(self, "webkitFlexGrow")
    }

    /// `attribute CSSOMString webkitFlexGrow`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-grow) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-grow-property)
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

    /// `attribute CSSOMString webkitFlexShrink`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-shrink) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-shrink-property)
    #[doc(alias = "webkitFlexShrink")]
    #[doc(alias = "WebkitFlexShrink")]
    #[doc(alias = "-webkit-flex-shrink")]
    pub fn webkit_flex_shrink(&self) -> String {
        property::get(self, "webkitFlexShrink")
    }

    /// `attribute CSSOMString webkitFlexShrink`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-shrink) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-shrink-property)
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

    /// `attribute CSSOMString webkitFlexWrap`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-wrap) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-wrap-property)
    #[doc(alias = "webkitFlexWrap")]
    #[doc(alias = "WebkitFlexWrap")]
    #[doc(alias = "-webkit-flex-wrap")]
    pub fn webkit_flex_wrap(&self) -> String {
        property::get(self, "webkitFlexWrap")
    }

    /// `attribute CSSOMString webkitFlexWrap`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/flex-wrap) · [Specification](https://drafts.csswg.org/css-flexbox/#flex-wrap-property)
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

    /// `attribute CSSOMString webkitJustifyContent`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/justify-content) · [Specification](https://drafts.csswg.org/css-align/#align-justify-content)
    #[doc(alias = "webkitJustifyContent")]
    #[doc(alias = "WebkitJustifyContent")]
    #[doc(alias = "-webkit-justify-content")]
    pub fn webkit_justify_content(&self) -> String {
        property::get(self, "webkitJustifyContent")
    }

    /// `attribute CSSOMString webkitJustifyContent`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/justify-content) · [Specification](https://drafts.csswg.org/css-align/#align-justify-content)
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

    /// `attribute CSSOMString webkitLineClamp`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/line-clamp) · [Specification](https://drafts.csswg.org/css-overflow-4/#propdef-line-clamp)
    #[doc(alias = "webkitLineClamp")]
    #[doc(alias = "WebkitLineClamp")]
    #[doc(alias = "-webkit-line-clamp")]
    pub fn webkit_line_clamp(&self) -> String {
        property::get(self, "webkitLineClamp")
    }

    /// `attribute CSSOMString webkitLineClamp`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/line-clamp) · [Specification](https://drafts.csswg.org/css-overflow-4/#propdef-line-clamp)
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

    /// `attribute CSSOMString webkitMask`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask) · [Specification](https://drafts.csswg.org/css-masking/#the-mask)
    #[doc(alias = "webkitMask")]
    #[doc(alias = "WebkitMask")]
    #[doc(alias = "-webkit-mask")]
    pub fn webkit_mask(&self) -> String {
        property::get(self, "webkitMask")
    }

    /// `attribute CSSOMString webkitMask`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask) · [Specification](https://drafts.csswg.org/css-masking/#the-mask)
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

    /// `attribute CSSOMString webkitMaskBoxImage`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-mask-box-image)
    #[doc(alias = "webkitMaskBoxImage")]
    #[doc(alias = "WebkitMaskBoxImage")]
    #[doc(alias = "-webkit-mask-box-image")]
    pub fn webkit_mask_box_image(&self) -> String {
        property::get(self, "webkitMaskBoxImage")
    }

    /// `attribute CSSOMString webkitMaskBoxImage`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-mask-box-image)
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

    /// `attribute CSSOMString webkitMaskBoxImageOutset`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-outset) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-outset)
    #[doc(alias = "webkitMaskBoxImageOutset")]
    #[doc(alias = "WebkitMaskBoxImageOutset")]
    #[doc(alias = "-webkit-mask-box-image-outset")]
    pub fn webkit_mask_box_image_outset(&self) -> String {
        property::get(self, "webkitMaskBoxImageOutset")
    }

    /// `attribute CSSOMString webkitMaskBoxImageOutset`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-outset) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-outset)
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

    /// `attribute CSSOMString webkitMaskBoxImageRepeat`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-repeat) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-repeat)
    #[doc(alias = "webkitMaskBoxImageRepeat")]
    #[doc(alias = "WebkitMaskBoxImageRepeat")]
    #[doc(alias = "-webkit-mask-box-image-repeat")]
    pub fn webkit_mask_box_image_repeat(&self) -> String {
        property::get(self, "webkitMaskBoxImageRepeat")
    }

    /// `attribute CSSOMString webkitMaskBoxImageRepeat`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-repeat) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-repeat)
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

    /// `attribute CSSOMString webkitMaskBoxImageSlice`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-slice) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-slice)
    #[doc(alias = "webkitMaskBoxImageSlice")]
    #[doc(alias = "WebkitMaskBoxImageSlice")]
    #[doc(alias = "-webkit-mask-box-image-slice")]
    pub fn webkit_mask_box_image_slice(&self) -> String {
        property::get(self, "webkitMaskBoxImageSlice")
    }

    /// `attribute CSSOMString webkitMaskBoxImageSlice`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-slice) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-slice)
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

    /// `attribute CSSOMString webkitMaskBoxImageSource`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-source) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-source)
    #[doc(alias = "webkitMaskBoxImageSource")]
    #[doc(alias = "WebkitMaskBoxImageSource")]
    #[doc(alias = "-webkit-mask-box-image-source")]
    pub fn webkit_mask_box_image_source(&self) -> String {
        property::get(self, "webkitMaskBoxImageSource")
    }

    /// `attribute CSSOMString webkitMaskBoxImageSource`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-source) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-source)
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

    /// `attribute CSSOMString webkitMaskBoxImageWidth`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-width) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-width)
    #[doc(alias = "webkitMaskBoxImageWidth")]
    #[doc(alias = "WebkitMaskBoxImageWidth")]
    #[doc(alias = "-webkit-mask-box-image-width")]
    pub fn webkit_mask_box_image_width(&self) -> String {
        property::get(self, "webkitMaskBoxImageWidth")
    }

    /// `attribute CSSOMString webkitMaskBoxImageWidth`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-border-width) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-border-width)
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

    /// `attribute CSSOMString webkitMaskClip`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-clip) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-clip)
    #[doc(alias = "webkitMaskClip")]
    #[doc(alias = "WebkitMaskClip")]
    #[doc(alias = "-webkit-mask-clip")]
    pub fn webkit_mask_clip(&self) -> String {
        property::get(self, "webkitMaskClip")
    }

    /// `attribute CSSOMString webkitMaskClip`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-clip) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-clip)
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

    /// `attribute CSSOMString webkitMaskComposite`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-mask-composite)
    #[doc(alias = "webkitMaskComposite")]
    #[doc(alias = "WebkitMaskComposite")]
    #[doc(alias = "-webkit-mask-composite")]
    pub fn webkit_mask_composite(&self) -> String {
        property::get(self, "webkitMaskComposite")
    }

    /// `attribute CSSOMString webkitMaskComposite`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-mask-composite)
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

    /// `attribute CSSOMString webkitMaskImage`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-image) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-image)
    #[doc(alias = "webkitMaskImage")]
    #[doc(alias = "WebkitMaskImage")]
    #[doc(alias = "-webkit-mask-image")]
    pub fn webkit_mask_image(&self) -> String {
        property::get(self, "webkitMaskImage")
    }

    /// `attribute CSSOMString webkitMaskImage`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-image) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-image)
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

    /// `attribute CSSOMString webkitMaskOrigin`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-origin) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-origin)
    #[doc(alias = "webkitMaskOrigin")]
    #[doc(alias = "WebkitMaskOrigin")]
    #[doc(alias = "-webkit-mask-origin")]
    pub fn webkit_mask_origin(&self) -> String {
        property::get(self, "webkitMaskOrigin")
    }

    /// `attribute CSSOMString webkitMaskOrigin`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-origin) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-origin)
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

    /// `attribute CSSOMString webkitMaskPosition`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-position) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-position)
    #[doc(alias = "webkitMaskPosition")]
    #[doc(alias = "WebkitMaskPosition")]
    #[doc(alias = "-webkit-mask-position")]
    pub fn webkit_mask_position(&self) -> String {
        property::get(self, "webkitMaskPosition")
    }

    /// `attribute CSSOMString webkitMaskPosition`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-position) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-position)
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

    /// `attribute CSSOMString webkitMaskRepeat`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-repeat) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-repeat)
    #[doc(alias = "webkitMaskRepeat")]
    #[doc(alias = "WebkitMaskRepeat")]
    #[doc(alias = "-webkit-mask-repeat")]
    pub fn webkit_mask_repeat(&self) -> String {
        property::get(self, "webkitMaskRepeat")
    }

    /// `attribute CSSOMString webkitMaskRepeat`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-repeat) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-repeat)
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

    /// `attribute CSSOMString webkitMaskSize`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-size) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-size)
    #[doc(alias = "webkitMaskSize")]
    #[doc(alias = "WebkitMaskSize")]
    #[doc(alias = "-webkit-mask-size")]
    pub fn webkit_mask_size(&self) -> String {
        property::get(self, "webkitMaskSize")
    }

    /// `attribute CSSOMString webkitMaskSize`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/mask-size) · [Specification](https://drafts.csswg.org/css-masking/#the-mask-size)
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

    /// `attribute CSSOMString webkitOrder`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/order) · [Specification](https://drafts.csswg.org/css-display/#order-property)
    #[doc(alias = "webkitOrder")]
    #[doc(alias = "WebkitOrder")]
    #[doc(alias = "-webkit-order")]
    pub fn webkit_order(&self) -> String {
        property::get(self, "webkitOrder")
    }

    /// `attribute CSSOMString webkitOrder`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/order) · [Specification](https://drafts.csswg.org/css-display/#order-property)
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

    /// `attribute CSSOMString webkitPerspective`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/perspective) · [Specification](https://drafts.csswg.org/css-transforms-2/#perspective-property)
    #[doc(alias = "webkitPerspective")]
    #[doc(alias = "WebkitPerspective")]
    #[doc(alias = "-webkit-perspective")]
    pub fn webkit_perspective(&self) -> String {
        property::get(self, "webkitPerspective")
    }

    /// `attribute CSSOMString webkitPerspective`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/perspective) · [Specification](https://drafts.csswg.org/css-transforms-2/#perspective-property)
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

    /// `attribute CSSOMString webkitPerspectiveOrigin`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/perspective-origin) · [Specification](https://drafts.csswg.org/css-transforms-2/#perspective-origin-property)
    #[doc(alias = "webkitPerspectiveOrigin")]
    #[doc(alias = "WebkitPerspectiveOrigin")]
    #[doc(alias = "-webkit-perspective-origin")]
    pub fn webkit_perspective_origin(&self) -> String {
        property::get(self, "webkitPerspectiveOrigin")
    }

    /// `attribute CSSOMString webkitPerspectiveOrigin`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/perspective-origin) · [Specification](https://drafts.csswg.org/css-transforms-2/#perspective-origin-property)
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

    /// `attribute CSSOMString webkitTextFillColor`
    ///
    /// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-text-fill-color) · [Specification](https://compat.spec.whatwg.org/#the-webkit-text-fill-color)
    #[doc(alias = "webkitTextFillColor")]
    #[doc(alias = "WebkitTextFillColor")]
    #[doc(alias = "-webkit-text-fill-color")]
    pub fn webkit_text_fill_color(&self) -> String {
        property::get(self, "webkitTextFillColor")
    }

    /// `attribute CSSOMString webkitTextFillColor`
    ///
    /// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-text-fill-color) · [Specification](https://compat.spec.whatwg.org/#the-webkit-text-fill-color)
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

    /// `attribute CSSOMString webkitTextSizeAdjust`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-size-adjust) · [Specification](https://drafts.csswg.org/css-size-adjust/#adjustment-control)
    #[doc(alias = "webkitTextSizeAdjust")]
    #[doc(alias = "WebkitTextSizeAdjust")]
    #[doc(alias = "-webkit-text-size-adjust")]
    pub fn webkit_text_size_adjust(&self) -> String {
        property::get(self, "webkitTextSizeAdjust")
    }

    /// `attribute CSSOMString webkitTextSizeAdjust`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-size-adjust) · [Specification](https://drafts.csswg.org/css-size-adjust/#adjustment-control)
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

    /// `attribute CSSOMString webkitTextStroke`
    ///
    /// Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-text-stroke) · [Specification](https://compat.spec.whatwg.org/#the-webkit-text-stroke)
    #[doc(alias = "webkitTextStroke")]
    #[doc(alias = "WebkitTextStroke")]
    #[doc(alias = "-webkit-text-stroke")]
    pub fn webkit_text_stroke(&self) -> String {
        property::get(self, "webkitTextStroke")
    }

    /// `attribute CSSOMString webkitTextStroke`
    ///
    /// Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-text-stroke) · [Specification](https://compat.spec.whatwg.org/#the-webkit-text-stroke)
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

    /// `attribute CSSOMString webkitTextStrokeColor`
    ///
    /// Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-text-stroke-color) · [Specification](https://compat.spec.whatwg.org/#the-webkit-text-stroke-color)
    #[doc(alias = "webkitTextStrokeColor")]
    #[doc(alias = "WebkitTextStrokeColor")]
    #[doc(alias = "-webkit-text-stroke-color")]
    pub fn webkit_text_stroke_color(&self) -> String {
        property::get(self, "webkitTextStrokeColor")
    }

    /// `attribute CSSOMString webkitTextStrokeColor`
    ///
    /// Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-text-stroke-color) · [Specification](https://compat.spec.whatwg.org/#the-webkit-text-stroke-color)
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

    /// `attribute CSSOMString webkitTextStrokeWidth`
    ///
    /// Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-text-stroke-width) · [Specification](https://compat.spec.whatwg.org/#the-webkit-text-stroke-width)
    #[doc(alias = "webkitTextStrokeWidth")]
    #[doc(alias = "WebkitTextStrokeWidth")]
    #[doc(alias = "-webkit-text-stroke-width")]
    pub fn webkit_text_stroke_width(&self) -> String {
        property::get(self, "webkitTextStrokeWidth")
    }

    /// `attribute CSSOMString webkitTextStrokeWidth`
    ///
    /// Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-text-stroke-width) · [Specification](https://compat.spec.whatwg.org/#the-webkit-text-stroke-width)
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

    /// `attribute CSSOMString webkitTransform`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transform) · [Specification](https://drafts.csswg.org/css-transforms-2/#transform-functions)
    #[doc(alias = "webkitTransform")]
    #[doc(alias = "WebkitTransform")]
    #[doc(alias = "-webkit-transform")]
    pub fn webkit_transform(&self) -> String {
        property::get(self, "webkitTransform")
    }

    /// `attribute CSSOMString webkitTransform`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transform) · [Specification](https://drafts.csswg.org/css-transforms-2/#transform-functions)
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

    /// `attribute CSSOMString webkitTransformOrigin`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transform-origin) · [Specification](https://drafts.csswg.org/css-transforms/#transform-origin-property)
    #[doc(alias = "webkitTransformOrigin")]
    #[doc(alias = "WebkitTransformOrigin")]
    #[doc(alias = "-webkit-transform-origin")]
    pub fn webkit_transform_origin(&self) -> String {
        property::get(self, "webkitTransformOrigin")
    }

    /// `attribute CSSOMString webkitTransformOrigin`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transform-origin) · [Specification](https://drafts.csswg.org/css-transforms/#transform-origin-property)
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

    /// `attribute CSSOMString webkitTransformStyle`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transform-style) · [Specification](https://drafts.csswg.org/css-transforms-2/#transform-style-property)
    #[doc(alias = "webkitTransformStyle")]
    #[doc(alias = "WebkitTransformStyle")]
    #[doc(alias = "-webkit-transform-style")]
    pub fn webkit_transform_style(&self) -> String {
        property::get(self, "webkitTransformStyle")
    }

    /// `attribute CSSOMString webkitTransformStyle`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transform-style) · [Specification](https://drafts.csswg.org/css-transforms-2/#transform-style-property)
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

    /// `attribute CSSOMString webkitTransition`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition) · [Specification](https://drafts.csswg.org/css-transitions/#transition-shorthand-property)
    #[doc(alias = "webkitTransition")]
    #[doc(alias = "WebkitTransition")]
    #[doc(alias = "-webkit-transition")]
    pub fn webkit_transition(&self) -> String {
        property::get(self, "webkitTransition")
    }

    /// `attribute CSSOMString webkitTransition`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition) · [Specification](https://drafts.csswg.org/css-transitions/#transition-shorthand-property)
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

    /// `attribute CSSOMString webkitTransitionDelay`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition-delay) · [Specification](https://drafts.csswg.org/css-transitions/#transition-delay-property)
    #[doc(alias = "webkitTransitionDelay")]
    #[doc(alias = "WebkitTransitionDelay")]
    #[doc(alias = "-webkit-transition-delay")]
    pub fn webkit_transition_delay(&self) -> String {
        property::get(self, "webkitTransitionDelay")
    }

    /// `attribute CSSOMString webkitTransitionDelay`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition-delay) · [Specification](https://drafts.csswg.org/css-transitions/#transition-delay-property)
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

    /// `attribute CSSOMString webkitTransitionDuration`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition-duration) · [Specification](https://drafts.csswg.org/css-transitions/#transition-duration-property)
    #[doc(alias = "webkitTransitionDuration")]
    #[doc(alias = "WebkitTransitionDuration")]
    #[doc(alias = "-webkit-transition-duration")]
    pub fn webkit_transition_duration(&self) -> String {
        property::get(self, "webkitTransitionDuration")
    }

    /// `attribute CSSOMString webkitTransitionDuration`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition-duration) · [Specification](https://drafts.csswg.org/css-transitions/#transition-duration-property)
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

    /// `attribute CSSOMString webkitTransitionProperty`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition-property) · [Specification](https://drafts.csswg.org/css-transitions/#transition-property-property)
    #[doc(alias = "webkitTransitionProperty")]
    #[doc(alias = "WebkitTransitionProperty")]
    #[doc(alias = "-webkit-transition-property")]
    pub fn webkit_transition_property(&self) -> String {
        property::get(self, "webkitTransitionProperty")
    }

    /// `attribute CSSOMString webkitTransitionProperty`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition-property) · [Specification](https://drafts.csswg.org/css-transitions/#transition-property-property)
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

    /// `attribute CSSOMString webkitTransitionTimingFunction`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition-timing-function) · [Specification](https://drafts.csswg.org/css-transitions/#transition-timing-function-property)
    #[doc(alias = "webkitTransitionTimingFunction")]
    #[doc(alias = "WebkitTransitionTimingFunction")]
    #[doc(alias = "-webkit-transition-timing-function")]
    pub fn webkit_transition_timing_function(&self) -> String {
        property::get(self, "webkitTransitionTimingFunction")
    }

    /// `attribute CSSOMString webkitTransitionTimingFunction`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/transition-timing-function) · [Specification](https://drafts.csswg.org/css-transitions/#transition-timing-function-property)
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

    /// `attribute CSSOMString webkitUserSelect`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/user-select) · [Specification](https://drafts.csswg.org/css-ui/#content-selection)
    #[doc(alias = "webkitUserSelect")]
    #[doc(alias = "WebkitUserSelect")]
    #[doc(alias = "-webkit-user-select")]
    pub fn webkit_user_select(&self) -> String {
        property::get(self, "webkitUserSelect")
    }

    /// `attribute CSSOMString webkitUserSelect`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/user-select) · [Specification](https://drafts.csswg.org/css-ui/#content-selection)
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

    /// `attribute CSSOMString bufferedRendering`
    #[doc(alias = "bufferedRendering")]
    #[doc(alias = "buffered-rendering")]
    #[deprecated = "it is no longer recommended, and kept for old programs only"]
    pub fn buffered_rendering(&self) -> String {
        property::get(self, "bufferedRendering")
    }

    /// `attribute CSSOMString bufferedRendering`
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

    /// `attribute CSSOMString webkitBorderBefore`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-border-before)
    #[doc(alias = "webkitBorderBefore")]
    #[doc(alias = "WebkitBorderBefore")]
    #[doc(alias = "-webkit-border-before")]
    pub fn webkit_border_before(&self) -> String {
        property::get(self, "webkitBorderBefore")
    }

    /// `attribute CSSOMString webkitBorderBefore`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-border-before)
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

    /// `attribute CSSOMString webkitBorderHorizontalSpacing`
    #[doc(alias = "webkitBorderHorizontalSpacing")]
    #[doc(alias = "WebkitBorderHorizontalSpacing")]
    #[doc(alias = "-webkit-border-horizontal-spacing")]
    pub fn webkit_border_horizontal_spacing(&self) -> String {
        property::get(self, "webkitBorderHorizontalSpacing")
    }

    /// `attribute CSSOMString webkitBorderHorizontalSpacing`
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

    /// `attribute CSSOMString webkitBorderImage`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-image) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-image)
    #[doc(alias = "webkitBorderImage")]
    #[doc(alias = "WebkitBorderImage")]
    #[doc(alias = "-webkit-border-image")]
    pub fn webkit_border_image(&self) -> String {
        property::get(self, "webkitBorderImage")
    }

    /// `attribute CSSOMString webkitBorderImage`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/border-image) · [Specification](https://drafts.csswg.org/css-backgrounds/#border-image)
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

    /// `attribute CSSOMString webkitBorderVerticalSpacing`
    #[doc(alias = "webkitBorderVerticalSpacing")]
    #[doc(alias = "WebkitBorderVerticalSpacing")]
    #[doc(alias = "-webkit-border-vertical-spacing")]
    pub fn webkit_border_vertical_spacing(&self) -> String {
        property::get(self, "webkitBorderVerticalSpacing")
    }

    /// `attribute CSSOMString webkitBorderVerticalSpacing`
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

    /// `attribute CSSOMString webkitBoxDecorationBreak`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-decoration-break) · [Specification](https://drafts.csswg.org/css-break/#break-decoration)
    #[doc(alias = "webkitBoxDecorationBreak")]
    #[doc(alias = "WebkitBoxDecorationBreak")]
    #[doc(alias = "-webkit-box-decoration-break")]
    pub fn webkit_box_decoration_break(&self) -> String {
        property::get(self, "webkitBoxDecorationBreak")
    }

    /// `attribute CSSOMString webkitBoxDecorationBreak`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-decoration-break) · [Specification](https://drafts.csswg.org/css-break/#break-decoration)
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

    /// `attribute CSSOMString webkitBoxDirection`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-direction)
    #[doc(alias = "webkitBoxDirection")]
    #[doc(alias = "WebkitBoxDirection")]
    #[doc(alias = "-webkit-box-direction")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-direction"]
    pub fn webkit_box_direction(&self) -> String {
        property::get(self, "webkitBoxDirection")
    }

    /// `attribute CSSOMString webkitBoxDirection`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/box-direction)
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

    /// `attribute CSSOMString webkitBoxReflect`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-box-reflect)
    #[doc(alias = "webkitBoxReflect")]
    #[doc(alias = "WebkitBoxReflect")]
    #[doc(alias = "-webkit-box-reflect")]
    pub fn webkit_box_reflect(&self) -> String {
        property::get(self, "webkitBoxReflect")
    }

    /// `attribute CSSOMString webkitBoxReflect`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-box-reflect)
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

    /// `attribute CSSOMString webkitClipPath`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/clip-path) · [Specification](https://drafts.csswg.org/css-masking/#propdef-clip-path)
    #[doc(alias = "webkitClipPath")]
    #[doc(alias = "WebkitClipPath")]
    #[doc(alias = "-webkit-clip-path")]
    pub fn webkit_clip_path(&self) -> String {
        property::get(self, "webkitClipPath")
    }

    /// `attribute CSSOMString webkitClipPath`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/clip-path) · [Specification](https://drafts.csswg.org/css-masking/#propdef-clip-path)
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

    /// `attribute CSSOMString webkitColumnBreakAfter`
    #[doc(alias = "webkitColumnBreakAfter")]
    #[doc(alias = "WebkitColumnBreakAfter")]
    #[doc(alias = "-webkit-column-break-after")]
    pub fn webkit_column_break_after(&self) -> String {
        property::get(self, "webkitColumnBreakAfter")
    }

    /// `attribute CSSOMString webkitColumnBreakAfter`
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

    /// `attribute CSSOMString webkitColumnBreakBefore`
    #[doc(alias = "webkitColumnBreakBefore")]
    #[doc(alias = "WebkitColumnBreakBefore")]
    #[doc(alias = "-webkit-column-break-before")]
    pub fn webkit_column_break_before(&self) -> String {
        property::get(self, "webkitColumnBreakBefore")
    }

    /// `attribute CSSOMString webkitColumnBreakBefore`
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

    /// `attribute CSSOMString webkitColumnBreakInside`
    #[doc(alias = "webkitColumnBreakInside")]
    #[doc(alias = "WebkitColumnBreakInside")]
    #[doc(alias = "-webkit-column-break-inside")]
    pub fn webkit_column_break_inside(&self) -> String {
        property::get(self, "webkitColumnBreakInside")
    }

    /// `attribute CSSOMString webkitColumnBreakInside`
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

    /// `attribute CSSOMString webkitColumnCount`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-count) · [Specification](https://drafts.csswg.org/css-multicol/#cc)
    #[doc(alias = "webkitColumnCount")]
    #[doc(alias = "WebkitColumnCount")]
    #[doc(alias = "-webkit-column-count")]
    pub fn webkit_column_count(&self) -> String {
        property::get(self, "webkitColumnCount")
    }

    /// `attribute CSSOMString webkitColumnCount`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-count) · [Specification](https://drafts.csswg.org/css-multicol/#cc)
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

    /// `attribute CSSOMString webkitColumnRule`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule) · [Specification](https://drafts.csswg.org/css-multicol/#column-rule)
    #[doc(alias = "webkitColumnRule")]
    #[doc(alias = "WebkitColumnRule")]
    #[doc(alias = "-webkit-column-rule")]
    pub fn webkit_column_rule(&self) -> String {
        property::get(self, "webkitColumnRule")
    }

    /// `attribute CSSOMString webkitColumnRule`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule) · [Specification](https://drafts.csswg.org/css-multicol/#column-rule)
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

    /// `attribute CSSOMString webkitColumnRuleColor`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-color) · [Specification](https://drafts.csswg.org/css-multicol/#propdef-column-rule-color)
    #[doc(alias = "webkitColumnRuleColor")]
    #[doc(alias = "WebkitColumnRuleColor")]
    #[doc(alias = "-webkit-column-rule-color")]
    pub fn webkit_column_rule_color(&self) -> String {
        property::get(self, "webkitColumnRuleColor")
    }

    /// `attribute CSSOMString webkitColumnRuleColor`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-color) · [Specification](https://drafts.csswg.org/css-multicol/#propdef-column-rule-color)
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

    /// `attribute CSSOMString webkitColumnRuleStyle`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-style) · [Specification](https://drafts.csswg.org/css-multicol/#crs)
    #[doc(alias = "webkitColumnRuleStyle")]
    #[doc(alias = "WebkitColumnRuleStyle")]
    #[doc(alias = "-webkit-column-rule-style")]
    pub fn webkit_column_rule_style(&self) -> String {
        property::get(self, "webkitColumnRuleStyle")
    }

    /// `attribute CSSOMString webkitColumnRuleStyle`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-style) · [Specification](https://drafts.csswg.org/css-multicol/#crs)
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

    /// `attribute CSSOMString webkitColumnRuleWidth`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-width) · [Specification](https://drafts.csswg.org/css-multicol/#crw)
    #[doc(alias = "webkitColumnRuleWidth")]
    #[doc(alias = "WebkitColumnRuleWidth")]
    #[doc(alias = "-webkit-column-rule-width")]
    pub fn webkit_column_rule_width(&self) -> String {
        property::get(self, "webkitColumnRuleWidth")
    }

    /// `attribute CSSOMString webkitColumnRuleWidth`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-rule-width) · [Specification](https://drafts.csswg.org/css-multicol/#crw)
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

    /// `attribute CSSOMString webkitColumnSpan`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-span) · [Specification](https://drafts.csswg.org/css-multicol/#column-span)
    #[doc(alias = "webkitColumnSpan")]
    #[doc(alias = "WebkitColumnSpan")]
    #[doc(alias = "-webkit-column-span")]
    pub fn webkit_column_span(&self) -> String {
        property::get(self, "webkitColumnSpan")
    }

    /// `attribute CSSOMString webkitColumnSpan`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-span) · [Specification](https://drafts.csswg.org/css-multicol/#column-span)
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

    /// `attribute CSSOMString webkitColumnWidth`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-width) · [Specification](https://drafts.csswg.org/css-multicol-2/#propdef-column-width)
    #[doc(alias = "webkitColumnWidth")]
    #[doc(alias = "WebkitColumnWidth")]
    #[doc(alias = "-webkit-column-width")]
    pub fn webkit_column_width(&self) -> String {
        property::get(self, "webkitColumnWidth")
    }

    /// `attribute CSSOMString webkitColumnWidth`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/column-width) · [Specification](https://drafts.csswg.org/css-multicol-2/#propdef-column-width)
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

    /// `attribute CSSOMString webkitColumns`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/columns) · [Specification](https://drafts.csswg.org/css-multicol-2/#propdef-columns)
    #[doc(alias = "webkitColumns")]
    #[doc(alias = "WebkitColumns")]
    #[doc(alias = "-webkit-columns")]
    pub fn webkit_columns(&self) -> String {
        property::get(self, "webkitColumns")
    }

    /// `attribute CSSOMString webkitColumns`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/columns) · [Specification](https://drafts.csswg.org/css-multicol-2/#propdef-columns)
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

    /// `attribute CSSOMString webkitFontFeatureSettings`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-feature-settings) · [Specification](https://drafts.csswg.org/css-fonts/#font-feature-settings-prop)
    #[doc(alias = "webkitFontFeatureSettings")]
    #[doc(alias = "WebkitFontFeatureSettings")]
    #[doc(alias = "-webkit-font-feature-settings")]
    pub fn webkit_font_feature_settings(&self) -> String {
        property::get(self, "webkitFontFeatureSettings")
    }

    /// `attribute CSSOMString webkitFontFeatureSettings`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-feature-settings) · [Specification](https://drafts.csswg.org/css-fonts/#font-feature-settings-prop)
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

    /// `attribute CSSOMString webkitFontSmoothing`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-smooth)
    #[doc(alias = "webkitFontSmoothing")]
    #[doc(alias = "WebkitFontSmoothing")]
    #[doc(alias = "-webkit-font-smoothing")]
    pub fn webkit_font_smoothing(&self) -> String {
        property::get(self, "webkitFontSmoothing")
    }

    /// `attribute CSSOMString webkitFontSmoothing`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-smooth)
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

    /// `attribute CSSOMString webkitFontVariantLigatures`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variant-ligatures) · [Specification](https://drafts.csswg.org/css-fonts/#font-variant-ligatures-prop)
    #[doc(alias = "webkitFontVariantLigatures")]
    #[doc(alias = "WebkitFontVariantLigatures")]
    #[doc(alias = "-webkit-font-variant-ligatures")]
    pub fn webkit_font_variant_ligatures(&self) -> String {
        property::get(self, "webkitFontVariantLigatures")
    }

    /// `attribute CSSOMString webkitFontVariantLigatures`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/font-variant-ligatures) · [Specification](https://drafts.csswg.org/css-fonts/#font-variant-ligatures-prop)
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

    /// `attribute CSSOMString webkitHyphenateCharacter`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/hyphenate-character) · [Specification](https://drafts.csswg.org/css-text-4/#propdef-hyphenate-character)
    #[doc(alias = "webkitHyphenateCharacter")]
    #[doc(alias = "WebkitHyphenateCharacter")]
    #[doc(alias = "-webkit-hyphenate-character")]
    pub fn webkit_hyphenate_character(&self) -> String {
        property::get(self, "webkitHyphenateCharacter")
    }

    /// `attribute CSSOMString webkitHyphenateCharacter`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/hyphenate-character) · [Specification](https://drafts.csswg.org/css-text-4/#propdef-hyphenate-character)
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

    /// `attribute CSSOMString webkitHyphens`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/hyphens) · [Specification](https://drafts.csswg.org/css-text/#propdef-hyphens)
    #[doc(alias = "webkitHyphens")]
    #[doc(alias = "WebkitHyphens")]
    #[doc(alias = "-webkit-hyphens")]
    pub fn webkit_hyphens(&self) -> String {
        property::get(self, "webkitHyphens")
    }

    /// `attribute CSSOMString webkitHyphens`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/hyphens) · [Specification](https://drafts.csswg.org/css-text/#propdef-hyphens)
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

    /// `attribute CSSOMString webkitLineBreak`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/line-break) · [Specification](https://drafts.csswg.org/css-text/#line-break-property)
    #[doc(alias = "webkitLineBreak")]
    #[doc(alias = "WebkitLineBreak")]
    #[doc(alias = "-webkit-line-break")]
    pub fn webkit_line_break(&self) -> String {
        property::get(self, "webkitLineBreak")
    }

    /// `attribute CSSOMString webkitLineBreak`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/line-break) · [Specification](https://drafts.csswg.org/css-text/#line-break-property)
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

    /// `attribute CSSOMString webkitLocale`
    #[doc(alias = "webkitLocale")]
    #[doc(alias = "WebkitLocale")]
    #[doc(alias = "-webkit-locale")]
    pub fn webkit_locale(&self) -> String {
        property::get(self, "webkitLocale")
    }

    /// `attribute CSSOMString webkitLocale`
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

    /// `attribute CSSOMString webkitLogicalHeight`
    #[doc(alias = "webkitLogicalHeight")]
    #[doc(alias = "WebkitLogicalHeight")]
    #[doc(alias = "-webkit-logical-height")]
    pub fn webkit_logical_height(&self) -> String {
        property::get(self, "webkitLogicalHeight")
    }

    /// `attribute CSSOMString webkitLogicalHeight`
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

    /// `attribute CSSOMString webkitLogicalWidth`
    #[doc(alias = "webkitLogicalWidth")]
    #[doc(alias = "WebkitLogicalWidth")]
    #[doc(alias = "-webkit-logical-width")]
    pub fn webkit_logical_width(&self) -> String {
        property::get(self, "webkitLogicalWidth")
    }

    /// `attribute CSSOMString webkitLogicalWidth`
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

    /// `attribute CSSOMString webkitMarginAfter`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-block-end) · [Specification](https://drafts.csswg.org/css-logical/#margin-properties)
    #[doc(alias = "webkitMarginAfter")]
    #[doc(alias = "WebkitMarginAfter")]
    #[doc(alias = "-webkit-margin-after")]
    pub fn webkit_margin_after(&self) -> String {
        property::get(self, "webkitMarginAfter")
    }

    /// `attribute CSSOMString webkitMarginAfter`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-block-end) · [Specification](https://drafts.csswg.org/css-logical/#margin-properties)
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

    /// `attribute CSSOMString webkitMarginBefore`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-block-start) · [Specification](https://drafts.csswg.org/css-logical/#margin-properties)
    #[doc(alias = "webkitMarginBefore")]
    #[doc(alias = "WebkitMarginBefore")]
    #[doc(alias = "-webkit-margin-before")]
    pub fn webkit_margin_before(&self) -> String {
        property::get(self, "webkitMarginBefore")
    }

    /// `attribute CSSOMString webkitMarginBefore`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-block-start) · [Specification](https://drafts.csswg.org/css-logical/#margin-properties)
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

    /// `attribute CSSOMString webkitMarginEnd`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-inline-end) · [Specification](https://drafts.csswg.org/css-logical/#margin-properties)
    #[doc(alias = "webkitMarginEnd")]
    #[doc(alias = "WebkitMarginEnd")]
    #[doc(alias = "-webkit-margin-end")]
    pub fn webkit_margin_end(&self) -> String {
        property::get(self, "webkitMarginEnd")
    }

    /// `attribute CSSOMString webkitMarginEnd`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-inline-end) · [Specification](https://drafts.csswg.org/css-logical/#margin-properties)
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

    /// `attribute CSSOMString webkitMarginStart`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-inline-start) · [Specification](https://drafts.csswg.org/css-logical/#margin-properties)
    #[doc(alias = "webkitMarginStart")]
    #[doc(alias = "WebkitMarginStart")]
    #[doc(alias = "-webkit-margin-start")]
    pub fn webkit_margin_start(&self) -> String {
        property::get(self, "webkitMarginStart")
    }

    /// `attribute CSSOMString webkitMarginStart`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/margin-inline-start) · [Specification](https://drafts.csswg.org/css-logical/#margin-properties)
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

    /// `attribute CSSOMString webkitMaskPositionX`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-mask-position-x)
    #[doc(alias = "webkitMaskPositionX")]
    #[doc(alias = "WebkitMaskPositionX")]
    #[doc(alias = "-webkit-mask-position-x")]
    pub fn webkit_mask_position_x(&self) -> String {
        property::get(self, "webkitMaskPositionX")
    }

    /// `attribute CSSOMString webkitMaskPositionX`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-mask-position-x)
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

    /// `attribute CSSOMString webkitMaskPositionY`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-mask-position-y)
    #[doc(alias = "webkitMaskPositionY")]
    #[doc(alias = "WebkitMaskPositionY")]
    #[doc(alias = "-webkit-mask-position-y")]
    pub fn webkit_mask_position_y(&self) -> String {
        property::get(self, "webkitMaskPositionY")
    }

    /// `attribute CSSOMString webkitMaskPositionY`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-mask-position-y)
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

    /// `attribute CSSOMString webkitMaxLogicalHeight`
    #[doc(alias = "webkitMaxLogicalHeight")]
    #[doc(alias = "WebkitMaxLogicalHeight")]
    #[doc(alias = "-webkit-max-logical-height")]
    pub fn webkit_max_logical_height(&self) -> String {
        property::get(self, "webkitMaxLogicalHeight")
    }

    /// `attribute CSSOMString webkitMaxLogicalHeight`
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

    /// `attribute CSSOMString webkitMaxLogicalWidth`
    #[doc(alias = "webkitMaxLogicalWidth")]
    #[doc(alias = "WebkitMaxLogicalWidth")]
    #[doc(alias = "-webkit-max-logical-width")]
    pub fn webkit_max_logical_width(&self) -> String {
        property::get(self, "webkitMaxLogicalWidth")
    }

    /// `attribute CSSOMString webkitMaxLogicalWidth`
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

    /// `attribute CSSOMString webkitMinLogicalHeight`
    #[doc(alias = "webkitMinLogicalHeight")]
    #[doc(alias = "WebkitMinLogicalHeight")]
    #[doc(alias = "-webkit-min-logical-height")]
    pub fn webkit_min_logical_height(&self) -> String {
        property::get(self, "webkitMinLogicalHeight")
    }

    /// `attribute CSSOMString webkitMinLogicalHeight`
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

    /// `attribute CSSOMString webkitMinLogicalWidth`
    #[doc(alias = "webkitMinLogicalWidth")]
    #[doc(alias = "WebkitMinLogicalWidth")]
    #[doc(alias = "-webkit-min-logical-width")]
    pub fn webkit_min_logical_width(&self) -> String {
        property::get(self, "webkitMinLogicalWidth")
    }

    /// `attribute CSSOMString webkitMinLogicalWidth`
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

    /// `attribute CSSOMString webkitPaddingEnd`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-inline-end) · [Specification](https://drafts.csswg.org/css-logical/#padding-properties)
    #[doc(alias = "webkitPaddingEnd")]
    #[doc(alias = "WebkitPaddingEnd")]
    #[doc(alias = "-webkit-padding-end")]
    pub fn webkit_padding_end(&self) -> String {
        property::get(self, "webkitPaddingEnd")
    }

    /// `attribute CSSOMString webkitPaddingEnd`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-inline-end) · [Specification](https://drafts.csswg.org/css-logical/#padding-properties)
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

    /// `attribute CSSOMString webkitPaddingStart`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-inline-start) · [Specification](https://drafts.csswg.org/css-logical/#padding-properties)
    #[doc(alias = "webkitPaddingStart")]
    #[doc(alias = "WebkitPaddingStart")]
    #[doc(alias = "-webkit-padding-start")]
    pub fn webkit_padding_start(&self) -> String {
        property::get(self, "webkitPaddingStart")
    }

    /// `attribute CSSOMString webkitPaddingStart`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/padding-inline-start) · [Specification](https://drafts.csswg.org/css-logical/#padding-properties)
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

    /// `attribute CSSOMString webkitPerspectiveOriginX`
    #[doc(alias = "webkitPerspectiveOriginX")]
    #[doc(alias = "WebkitPerspectiveOriginX")]
    #[doc(alias = "-webkit-perspective-origin-x")]
    pub fn webkit_perspective_origin_x(&self) -> String {
        property::get(self, "webkitPerspectiveOriginX")
    }

    /// `attribute CSSOMString webkitPerspectiveOriginX`
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

    /// `attribute CSSOMString webkitPerspectiveOriginY`
    #[doc(alias = "webkitPerspectiveOriginY")]
    #[doc(alias = "WebkitPerspectiveOriginY")]
    #[doc(alias = "-webkit-perspective-origin-y")]
    pub fn webkit_perspective_origin_y(&self) -> String {
        property::get(self, "webkitPerspectiveOriginY")
    }

    /// `attribute CSSOMString webkitPerspectiveOriginY`
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

    /// `attribute CSSOMString webkitPrintColorAdjust`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/print-color-adjust) · [Specification](https://drafts.csswg.org/css-color-adjust/#propdef-print-color-adjust)
    #[doc(alias = "webkitPrintColorAdjust")]
    #[doc(alias = "WebkitPrintColorAdjust")]
    #[doc(alias = "-webkit-print-color-adjust")]
    pub fn webkit_print_color_adjust(&self) -> String {
        property::get(self, "webkitPrintColorAdjust")
    }

    /// `attribute CSSOMString webkitPrintColorAdjust`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/print-color-adjust) · [Specification](https://drafts.csswg.org/css-color-adjust/#propdef-print-color-adjust)
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

    /// `attribute CSSOMString webkitRtlOrdering`
    #[doc(alias = "webkitRtlOrdering")]
    #[doc(alias = "WebkitRtlOrdering")]
    #[doc(alias = "-webkit-rtl-ordering")]
    pub fn webkit_rtl_ordering(&self) -> String {
        property::get(self, "webkitRtlOrdering")
    }

    /// `attribute CSSOMString webkitRtlOrdering`
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

    /// `attribute CSSOMString webkitRubyPosition`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/ruby-position) · [Specification](https://drafts.csswg.org/css-ruby/#rubypos)
    #[doc(alias = "webkitRubyPosition")]
    #[doc(alias = "WebkitRubyPosition")]
    #[doc(alias = "-webkit-ruby-position")]
    pub fn webkit_ruby_position(&self) -> String {
        property::get(self, "webkitRubyPosition")
    }

    /// `attribute CSSOMString webkitRubyPosition`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/ruby-position) · [Specification](https://drafts.csswg.org/css-ruby/#rubypos)
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

    /// `attribute CSSOMString webkitTapHighlightColor`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-tap-highlight-color)
    #[doc(alias = "webkitTapHighlightColor")]
    #[doc(alias = "WebkitTapHighlightColor")]
    #[doc(alias = "-webkit-tap-highlight-color")]
    pub fn webkit_tap_highlight_color(&self) -> String {
        property::get(self, "webkitTapHighlightColor")
    }

    /// `attribute CSSOMString webkitTapHighlightColor`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-tap-highlight-color)
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

    /// `attribute CSSOMString webkitTextCombine`
    #[doc(alias = "webkitTextCombine")]
    #[doc(alias = "WebkitTextCombine")]
    #[doc(alias = "-webkit-text-combine")]
    pub fn webkit_text_combine(&self) -> String {
        property::get(self, "webkitTextCombine")
    }

    /// `attribute CSSOMString webkitTextCombine`
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

    /// `attribute CSSOMString webkitTextEmphasis`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-emphasis) · [Specification](https://drafts.csswg.org/css-text-decor/#text-emphasis-property)
    #[doc(alias = "webkitTextEmphasis")]
    #[doc(alias = "WebkitTextEmphasis")]
    #[doc(alias = "-webkit-text-emphasis")]
    pub fn webkit_text_emphasis(&self) -> String {
        property::get(self, "webkitTextEmphasis")
    }

    /// `attribute CSSOMString webkitTextEmphasis`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-emphasis) · [Specification](https://drafts.csswg.org/css-text-decor/#text-emphasis-property)
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

    /// `attribute CSSOMString webkitTextEmphasisColor`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-emphasis-color) · [Specification](https://drafts.csswg.org/css-text-decor/#text-emphasis-color-property)
    #[doc(alias = "webkitTextEmphasisColor")]
    #[doc(alias = "WebkitTextEmphasisColor")]
    #[doc(alias = "-webkit-text-emphasis-color")]
    pub fn webkit_text_emphasis_color(&self) -> String {
        property::get(self, "webkitTextEmphasisColor")
    }

    /// `attribute CSSOMString webkitTextEmphasisColor`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-emphasis-color) · [Specification](https://drafts.csswg.org/css-text-decor/#text-emphasis-color-property)
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

    /// `attribute CSSOMString webkitTextEmphasisPosition`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-emphasis-position) · [Specification](https://drafts.csswg.org/css-text-decor/#text-emphasis-position-property)
    #[doc(alias = "webkitTextEmphasisPosition")]
    #[doc(alias = "WebkitTextEmphasisPosition")]
    #[doc(alias = "-webkit-text-emphasis-position")]
    pub fn webkit_text_emphasis_position(&self) -> String {
        property::get(self, "webkitTextEmphasisPosition")
    }

    /// `attribute CSSOMString webkitTextEmphasisPosition`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-emphasis-position) · [Specification](https://drafts.csswg.org/css-text-decor/#text-emphasis-position-property)
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

    /// `attribute CSSOMString webkitTextEmphasisStyle`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-emphasis-style) · [Specification](https://drafts.csswg.org/css-text-decor/#text-emphasis-style-property)
    #[doc(alias = "webkitTextEmphasisStyle")]
    #[doc(alias = "WebkitTextEmphasisStyle")]
    #[doc(alias = "-webkit-text-emphasis-style")]
    pub fn webkit_text_emphasis_style(&self) -> String {
        property::get(self, "webkitTextEmphasisStyle")
    }

    /// `attribute CSSOMString webkitTextEmphasisStyle`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-emphasis-style) · [Specification](https://drafts.csswg.org/css-text-decor/#text-emphasis-style-property)
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

    /// `attribute CSSOMString webkitTextOrientation`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-orientation) · [Specification](https://drafts.csswg.org/css-writing-modes/#text-orientation)
    #[doc(alias = "webkitTextOrientation")]
    #[doc(alias = "WebkitTextOrientation")]
    #[doc(alias = "-webkit-text-orientation")]
    pub fn webkit_text_orientation(&self) -> String {
        property::get(self, "webkitTextOrientation")
    }

    /// `attribute CSSOMString webkitTextOrientation`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/text-orientation) · [Specification](https://drafts.csswg.org/css-writing-modes/#text-orientation)
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

    /// `attribute CSSOMString webkitTextSecurity`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-text-security)
    #[doc(alias = "webkitTextSecurity")]
    #[doc(alias = "WebkitTextSecurity")]
    #[doc(alias = "-webkit-text-security")]
    pub fn webkit_text_security(&self) -> String {
        property::get(self, "webkitTextSecurity")
    }

    /// `attribute CSSOMString webkitTextSecurity`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/-webkit-text-security)
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

    /// `attribute CSSOMString webkitTransformOriginX`
    #[doc(alias = "webkitTransformOriginX")]
    #[doc(alias = "WebkitTransformOriginX")]
    #[doc(alias = "-webkit-transform-origin-x")]
    pub fn webkit_transform_origin_x(&self) -> String {
        property::get(self, "webkitTransformOriginX")
    }

    /// `attribute CSSOMString webkitTransformOriginX`
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

    /// `attribute CSSOMString webkitTransformOriginY`
    #[doc(alias = "webkitTransformOriginY")]
    #[doc(alias = "WebkitTransformOriginY")]
    #[doc(alias = "-webkit-transform-origin-y")]
    pub fn webkit_transform_origin_y(&self) -> String {
        property::get(self, "webkitTransformOriginY")
    }

    /// `attribute CSSOMString webkitTransformOriginY`
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

    /// `attribute CSSOMString webkitTransformOriginZ`
    #[doc(alias = "webkitTransformOriginZ")]
    #[doc(alias = "WebkitTransformOriginZ")]
    #[doc(alias = "-webkit-transform-origin-z")]
    pub fn webkit_transform_origin_z(&self) -> String {
        property::get(self, "webkitTransformOriginZ")
    }

    /// `attribute CSSOMString webkitTransformOriginZ`
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

    /// `attribute CSSOMString webkitUserDrag`
    #[doc(alias = "webkitUserDrag")]
    #[doc(alias = "WebkitUserDrag")]
    #[doc(alias = "-webkit-user-drag")]
    pub fn webkit_user_drag(&self) -> String {
        property::get(self, "webkitUserDrag")
    }

    /// `attribute CSSOMString webkitUserDrag`
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

    /// `attribute CSSOMString webkitUserModify`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/user-modify)
    #[doc(alias = "webkitUserModify")]
    #[doc(alias = "WebkitUserModify")]
    #[doc(alias = "-webkit-user-modify")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/user-modify"]
    pub fn webkit_user_modify(&self) -> String {
        property::get(self, "webkitUserModify")
    }

    /// `attribute CSSOMString webkitUserModify`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/user-modify)
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

    /// `attribute CSSOMString webkitWritingMode`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/writing-mode) · [Specification](https://drafts.csswg.org/css-writing-modes/#block-flow)
    #[doc(alias = "webkitWritingMode")]
    #[doc(alias = "WebkitWritingMode")]
    #[doc(alias = "-webkit-writing-mode")]
    pub fn webkit_writing_mode(&self) -> String {
        property::get(self, "webkitWritingMode")
    }

    /// `attribute CSSOMString webkitWritingMode`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/writing-mode) · [Specification](https://drafts.csswg.org/css-writing-modes/#block-flow)
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
