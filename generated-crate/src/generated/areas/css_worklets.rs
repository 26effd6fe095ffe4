//! Painting, layout and animation in worklets (Houdini)

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    AnimationEffectOrAnimationEffectSequence, AnimationTimeline, AnimationWorkletGlobalScope,
    AnimatorInstanceConstructor, BlockFragmentationType, BreakToken, BreakTokenOptions, BreakType, CanvasFillRule,
    CanvasGradient, CanvasImageSource, CanvasLineCap, CanvasLineJoin, CanvasPattern, ChildBreakToken, ChildDisplayType,
    ComputedEffectTiming, DomMatrix, DomMatrix2dInit, EffectTiming, FragmentResult, FragmentResultOptions,
    ImageSmoothingQuality, IntrinsicSizes, IntrinsicSizesResultOptions, LayoutChild, LayoutConstraints,
    LayoutConstraintsOptions, LayoutEdges, LayoutFragment, LayoutOptions, LayoutSizingMode, LayoutWorkletGlobalScope,
    NumberOrDomPointInitOrNumberOrDomPointInitSequence, PaintRenderingContext2d, PaintRenderingContext2dSettings,
    PaintSize, PaintWorkletGlobalScope, Path2d, StringOrCanvasGradientOrCanvasPattern, StylePropertyMapReadOnly,
    VoidFunction, WorkletAnimation, WorkletAnimationEffect, WorkletGroupEffect,
};

#[cfg(feature = "experimental")]
impl AnimationWorkletGlobalScope {
    /// `undefined registerAnimator(DOMString name, AnimatorInstanceConstructor animatorCtor)`
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "registerAnimator")]
    #[inline]
    pub fn register_animator(
        &self,
        name: &str,
        animator_ctor: impl IntoAnyFunction<AnimatorInstanceConstructor>,
    ) -> Result<(), Exception> {
        Js::try_call_registerAnimator__str_value(js(self), name, &animator_ctor.into_callback().into_function())
    }
}

#[cfg(feature = "experimental")]
impl WorkletAnimationEffect {
    /// `EffectTiming getTiming()`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getTiming")]
    #[inline]
    pub fn get_timing(&self) -> Result<EffectTiming, Exception> {
        Js::try_call_getTiming__as_value(js(self)).map(Js::read)
    }

    /// `ComputedEffectTiming getComputedTiming()`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getComputedTiming")]
    #[inline]
    pub fn get_computed_timing(&self) -> Result<ComputedEffectTiming, Exception> {
        Js::try_call_getComputedTiming__as_value(js(self)).map(Js::read)
    }

    /// `attribute double? localTime`
    #[doc(alias = "localTime")]
    #[inline]
    pub fn local_time(&self) -> Option<f64> {
        FromJs::from_js(Js::get_localTime__as_value(js(self)))
    }

    /// `attribute double? localTime`
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "localTime")]
    #[inline]
    pub fn set_local_time(&self, value: Option<f64>) -> Result<(), Exception> {
        Js::try_set_localTime__value(js(self), &value.to_js())
    }
}

#[cfg(feature = "experimental")]
impl WorkletAnimation {
    /// `constructor(DOMString animatorName, optional (AnimationEffect or sequence<AnimationEffect>)? effects = null, optional AnimationTimeline? timeline, optional any options)`
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(animator_name: &str) -> Result<WorkletAnimation, Exception> {
        Js::try_new_WorkletAnimation__str__as_value(animator_name).map(Js::cast)
    }

    /// `constructor(DOMString animatorName, optional (AnimationEffect or sequence<AnimationEffect>)? effects = null, optional AnimationTimeline? timeline, optional any options)`
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_effects(
        animator_name: &str,
        effects: impl NullableUnion<AnimationEffectOrAnimationEffectSequence>,
    ) -> Result<WorkletAnimation, Exception> {
        Js::try_new_WorkletAnimation__str_value__as_value(animator_name, &effects.into_option().to_js()).map(Js::cast)
    }

    /// `constructor(DOMString animatorName, optional (AnimationEffect or sequence<AnimationEffect>)? effects = null, optional AnimationTimeline? timeline, optional any options)`
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_effects_and_timeline(
        animator_name: &str,
        effects: impl NullableUnion<AnimationEffectOrAnimationEffectSequence>,
        timeline: Option<&AnimationTimeline>,
    ) -> Result<WorkletAnimation, Exception> {
        Js::try_new_WorkletAnimation__str_value2__as_value(
            animator_name,
            &effects.into_option().to_js(),
            nullable(timeline),
        )
        .map(Js::cast)
    }

    /// `constructor(DOMString animatorName, optional (AnimationEffect or sequence<AnimationEffect>)? effects = null, optional AnimationTimeline? timeline, optional any options)`
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_effects_and_timeline_and_options(
        animator_name: &str,
        effects: impl NullableUnion<AnimationEffectOrAnimationEffectSequence>,
        timeline: Option<&AnimationTimeline>,
        options: &JsValue,
    ) -> Result<WorkletAnimation, Exception> {
        Js::try_new_WorkletAnimation__str_value3__as_value(
            animator_name,
            &effects.into_option().to_js(),
            nullable(timeline),
            options,
        )
        .map(Js::cast)
    }

    /// `readonly attribute DOMString animatorName`
    #[doc(alias = "animatorName")]
    #[inline]
    pub fn animator_name(&self) -> String {
        Js::get_animatorName__as_value(js(self)).as_string().unwrap_or_default()
    }
}

#[cfg(feature = "experimental")]
impl WorkletGroupEffect {
    /// `sequence<WorkletAnimationEffect> getChildren()`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getChildren")]
    #[inline]
    pub fn get_children(&self) -> Result<Array<WorkletAnimationEffect>, Exception> {
        Js::try_call_getChildren__as_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl LayoutWorkletGlobalScope {
    /// `undefined registerLayout(DOMString name, VoidFunction layoutCtor)`
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "registerLayout")]
    #[inline]
    pub fn register_layout(&self, name: &str, layout_ctor: impl IntoFunction<VoidFunction>) -> Result<(), Exception> {
        Js::try_call_registerLayout__str_value(js(self), name, &layout_ctor.into_callback().into_function())
    }
}

#[cfg(feature = "experimental")]
impl LayoutOptions {
    /// `dictionary LayoutOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `ChildDisplayType childDisplay = "block"`
    #[doc(alias = "childDisplay")]
    pub fn get_child_display(&self) -> Option<ChildDisplayType> {
        property::get(self, "childDisplay")
    }

    /// `ChildDisplayType childDisplay = "block"`
    #[doc(alias = "childDisplay")]
    pub fn set_child_display(&self, value: ChildDisplayType) -> &Self {
        property::set_str(self, "childDisplay", value.as_str());
        self
    }

    /// `LayoutSizingMode sizing = "block-like"`
    #[doc(alias = "sizing")]
    pub fn get_sizing(&self) -> Option<LayoutSizingMode> {
        property::get(self, "sizing")
    }

    /// `LayoutSizingMode sizing = "block-like"`
    #[doc(alias = "sizing")]
    pub fn set_sizing(&self, value: LayoutSizingMode) -> &Self {
        property::set_str(self, "sizing", value.as_str());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for LayoutOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl LayoutChild {
    /// `readonly attribute StylePropertyMapReadOnly styleMap`
    #[doc(alias = "styleMap")]
    #[inline]
    pub fn style_map(&self) -> StylePropertyMapReadOnly {
        FromJs::from_js(Js::get_styleMap__as_value(js(self)))
    }

    /// `Promise<IntrinsicSizes> intrinsicSizes()`
    #[doc(alias = "intrinsicSizes")]
    #[inline]
    pub fn intrinsic_sizes(&self) -> Promise<IntrinsicSizes> {
        Promise::of_call(Js::try_call_intrinsicSizes__as_value(js(self)))
    }

    /// `Promise<LayoutFragment> layoutNextFragment(LayoutConstraintsOptions constraints, ChildBreakToken breakToken)`
    #[doc(alias = "layoutNextFragment")]
    #[inline]
    pub fn layout_next_fragment(
        &self,
        constraints: &LayoutConstraintsOptions,
        break_token: &ChildBreakToken,
    ) -> Promise<LayoutFragment> {
        Promise::of_call(Js::try_call_layoutNextFragment__value2__as_value(
            js(self),
            constraints.as_ref(),
            break_token.as_ref(),
        ))
    }
}

#[cfg(feature = "experimental")]
impl LayoutFragment {
    /// `readonly attribute double inlineSize`
    #[doc(alias = "inlineSize")]
    #[inline]
    pub fn inline_size(&self) -> f64 {
        Js::get_inlineSize__as_number(js(self))
    }

    /// `readonly attribute double blockSize`
    #[doc(alias = "blockSize")]
    #[inline]
    pub fn block_size(&self) -> f64 {
        Js::get_blockSize__as_number(js(self))
    }

    /// `attribute double inlineOffset`
    #[doc(alias = "inlineOffset")]
    #[inline]
    pub fn inline_offset(&self) -> f64 {
        Js::get_inlineOffset__as_number(js(self))
    }

    /// `attribute double inlineOffset`
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "inlineOffset")]
    #[inline]
    pub fn set_inline_offset(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_inlineOffset__number(js(self), value)
    }

    /// `attribute double blockOffset`
    #[doc(alias = "blockOffset")]
    #[inline]
    pub fn block_offset(&self) -> f64 {
        Js::get_blockOffset__as_number(js(self))
    }

    /// `attribute double blockOffset`
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "blockOffset")]
    #[inline]
    pub fn set_block_offset(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_blockOffset__number(js(self), value)
    }

    /// `readonly attribute any data`
    #[inline]
    pub fn data(&self) -> JsValue {
        Js::get_data__as_value(js(self))
    }

    /// `readonly attribute ChildBreakToken? breakToken`
    #[doc(alias = "breakToken")]
    #[inline]
    pub fn break_token(&self) -> Option<ChildBreakToken> {
        Js::get_breakToken__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl IntrinsicSizes {
    /// `readonly attribute double minContentSize`
    #[doc(alias = "minContentSize")]
    #[inline]
    pub fn min_content_size(&self) -> f64 {
        Js::get_minContentSize__as_number(js(self))
    }

    /// `readonly attribute double maxContentSize`
    #[doc(alias = "maxContentSize")]
    #[inline]
    pub fn max_content_size(&self) -> f64 {
        Js::get_maxContentSize__as_number(js(self))
    }
}

#[cfg(feature = "experimental")]
impl LayoutConstraints {
    /// `readonly attribute double availableInlineSize`
    #[doc(alias = "availableInlineSize")]
    #[inline]
    pub fn available_inline_size(&self) -> f64 {
        Js::get_availableInlineSize__as_number(js(self))
    }

    /// `readonly attribute double availableBlockSize`
    #[doc(alias = "availableBlockSize")]
    #[inline]
    pub fn available_block_size(&self) -> f64 {
        Js::get_availableBlockSize__as_number(js(self))
    }

    /// `readonly attribute double? fixedInlineSize`
    #[doc(alias = "fixedInlineSize")]
    #[inline]
    pub fn fixed_inline_size(&self) -> Option<f64> {
        FromJs::from_js(Js::get_fixedInlineSize__as_value(js(self)))
    }

    /// `readonly attribute double? fixedBlockSize`
    #[doc(alias = "fixedBlockSize")]
    #[inline]
    pub fn fixed_block_size(&self) -> Option<f64> {
        FromJs::from_js(Js::get_fixedBlockSize__as_value(js(self)))
    }

    /// `readonly attribute double percentageInlineSize`
    #[doc(alias = "percentageInlineSize")]
    #[inline]
    pub fn percentage_inline_size(&self) -> f64 {
        Js::get_percentageInlineSize__as_number(js(self))
    }

    /// `readonly attribute double percentageBlockSize`
    #[doc(alias = "percentageBlockSize")]
    #[inline]
    pub fn percentage_block_size(&self) -> f64 {
        Js::get_percentageBlockSize__as_number(js(self))
    }

    /// `readonly attribute double? blockFragmentationOffset`
    #[doc(alias = "blockFragmentationOffset")]
    #[inline]
    pub fn block_fragmentation_offset(&self) -> Option<f64> {
        FromJs::from_js(Js::get_blockFragmentationOffset__as_value(js(self)))
    }

    /// `readonly attribute BlockFragmentationType blockFragmentationType`
    #[doc(alias = "blockFragmentationType")]
    #[inline]
    pub fn block_fragmentation_type(&self) -> BlockFragmentationType {
        FromJs::from_js(Js::get_blockFragmentationType__as_value(js(self)))
    }

    /// `readonly attribute any data`
    #[inline]
    pub fn data(&self) -> JsValue {
        Js::get_data__as_value(js(self))
    }
}

#[cfg(feature = "experimental")]
impl LayoutConstraintsOptions {
    /// `dictionary LayoutConstraintsOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `double availableInlineSize`
    #[doc(alias = "availableInlineSize")]
    pub fn get_available_inline_size(&self) -> Option<f64> {
        property::get(self, "availableInlineSize")
    }

    /// `double availableInlineSize`
    #[doc(alias = "availableInlineSize")]
    pub fn set_available_inline_size(&self, value: f64) -> &Self {
        property::set_f64(self, "availableInlineSize", value);
        self
    }

    /// `double availableBlockSize`
    #[doc(alias = "availableBlockSize")]
    pub fn get_available_block_size(&self) -> Option<f64> {
        property::get(self, "availableBlockSize")
    }

    /// `double availableBlockSize`
    #[doc(alias = "availableBlockSize")]
    pub fn set_available_block_size(&self, value: f64) -> &Self {
        property::set_f64(self, "availableBlockSize", value);
        self
    }

    /// `double fixedInlineSize`
    #[doc(alias = "fixedInlineSize")]
    pub fn get_fixed_inline_size(&self) -> Option<f64> {
        property::get(self, "fixedInlineSize")
    }

    /// `double fixedInlineSize`
    #[doc(alias = "fixedInlineSize")]
    pub fn set_fixed_inline_size(&self, value: f64) -> &Self {
        property::set_f64(self, "fixedInlineSize", value);
        self
    }

    /// `double fixedBlockSize`
    #[doc(alias = "fixedBlockSize")]
    pub fn get_fixed_block_size(&self) -> Option<f64> {
        property::get(self, "fixedBlockSize")
    }

    /// `double fixedBlockSize`
    #[doc(alias = "fixedBlockSize")]
    pub fn set_fixed_block_size(&self, value: f64) -> &Self {
        property::set_f64(self, "fixedBlockSize", value);
        self
    }

    /// `double percentageInlineSize`
    #[doc(alias = "percentageInlineSize")]
    pub fn get_percentage_inline_size(&self) -> Option<f64> {
        property::get(self, "percentageInlineSize")
    }

    /// `double percentageInlineSize`
    #[doc(alias = "percentageInlineSize")]
    pub fn set_percentage_inline_size(&self, value: f64) -> &Self {
        property::set_f64(self, "percentageInlineSize", value);
        self
    }

    /// `double percentageBlockSize`
    #[doc(alias = "percentageBlockSize")]
    pub fn get_percentage_block_size(&self) -> Option<f64> {
        property::get(self, "percentageBlockSize")
    }

    /// `double percentageBlockSize`
    #[doc(alias = "percentageBlockSize")]
    pub fn set_percentage_block_size(&self, value: f64) -> &Self {
        property::set_f64(self, "percentageBlockSize", value);
        self
    }

    /// `double blockFragmentationOffset`
    #[doc(alias = "blockFragmentationOffset")]
    pub fn get_block_fragmentation_offset(&self) -> Option<f64> {
        property::get(self, "blockFragmentationOffset")
    }

    /// `double blockFragmentationOffset`
    #[doc(alias = "blockFragmentationOffset")]
    pub fn set_block_fragmentation_offset(&self, value: f64) -> &Self {
        property::set_f64(self, "blockFragmentationOffset", value);
        self
    }

    /// `BlockFragmentationType blockFragmentationType = "none"`
    #[doc(alias = "blockFragmentationType")]
    pub fn get_block_fragmentation_type(&self) -> Option<BlockFragmentationType> {
        property::get(self, "blockFragmentationType")
    }

    /// `BlockFragmentationType blockFragmentationType = "none"`
    #[doc(alias = "blockFragmentationType")]
    pub fn set_block_fragmentation_type(&self, value: BlockFragmentationType) -> &Self {
        property::set_str(self, "blockFragmentationType", value.as_str());
        self
    }

    /// `any data`
    #[doc(alias = "data")]
    pub fn get_data(&self) -> JsValue {
        property::get(self, "data")
    }

    /// `any data`
    #[doc(alias = "data")]
    pub fn set_data(&self, value: &JsValue) -> &Self {
        property::set(self, "data", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for LayoutConstraintsOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl ChildBreakToken {
    /// `readonly attribute BreakType breakType`
    #[doc(alias = "breakType")]
    #[inline]
    pub fn break_type(&self) -> BreakType {
        FromJs::from_js(Js::get_breakType__as_value(js(self)))
    }

    /// `readonly attribute LayoutChild child`
    #[inline]
    pub fn child(&self) -> LayoutChild {
        FromJs::from_js(Js::get_child__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl BreakToken {
    /// `readonly attribute FrozenArray<ChildBreakToken> childBreakTokens`
    #[doc(alias = "childBreakTokens")]
    #[inline]
    pub fn child_break_tokens(&self) -> Array<ChildBreakToken> {
        FromJs::from_js(Js::get_childBreakTokens__as_value(js(self)))
    }

    /// `readonly attribute any data`
    #[inline]
    pub fn data(&self) -> JsValue {
        Js::get_data__as_value(js(self))
    }
}

#[cfg(feature = "experimental")]
impl BreakTokenOptions {
    /// `dictionary BreakTokenOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `sequence<ChildBreakToken> childBreakTokens`
    #[doc(alias = "childBreakTokens")]
    pub fn get_child_break_tokens(&self) -> Option<Array<ChildBreakToken>> {
        property::get(self, "childBreakTokens")
    }

    /// `sequence<ChildBreakToken> childBreakTokens`
    #[doc(alias = "childBreakTokens")]
    pub fn set_child_break_tokens(&self, value: impl IntoSequence<ChildBreakToken>) -> &Self {
        property::set(self, "childBreakTokens", &value.to_value());
        self
    }

    /// `any data = null`
    #[doc(alias = "data")]
    pub fn get_data(&self) -> JsValue {
        property::get(self, "data")
    }

    /// `any data = null`
    #[doc(alias = "data")]
    pub fn set_data(&self, value: &JsValue) -> &Self {
        property::set(self, "data", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for BreakTokenOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl LayoutEdges {
    /// `readonly attribute double inlineStart`
    #[doc(alias = "inlineStart")]
    #[inline]
    pub fn inline_start(&self) -> f64 {
        Js::get_inlineStart__as_number(js(self))
    }

    /// `readonly attribute double inlineEnd`
    #[doc(alias = "inlineEnd")]
    #[inline]
    pub fn inline_end(&self) -> f64 {
        Js::get_inlineEnd__as_number(js(self))
    }

    /// `readonly attribute double blockStart`
    #[doc(alias = "blockStart")]
    #[inline]
    pub fn block_start(&self) -> f64 {
        Js::get_blockStart__as_number(js(self))
    }

    /// `readonly attribute double blockEnd`
    #[doc(alias = "blockEnd")]
    #[inline]
    pub fn block_end(&self) -> f64 {
        Js::get_blockEnd__as_number(js(self))
    }

    /// `readonly attribute double inline`
    #[inline]
    pub fn inline(&self) -> f64 {
        Js::get_inline__as_number(js(self))
    }

    /// `readonly attribute double block`
    #[inline]
    pub fn block(&self) -> f64 {
        Js::get_block__as_number(js(self))
    }
}

#[cfg(feature = "experimental")]
impl FragmentResultOptions {
    /// `dictionary FragmentResultOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `double inlineSize = 0`
    #[doc(alias = "inlineSize")]
    pub fn get_inline_size(&self) -> Option<f64> {
        property::get(self, "inlineSize")
    }

    /// `double inlineSize = 0`
    #[doc(alias = "inlineSize")]
    pub fn set_inline_size(&self, value: f64) -> &Self {
        property::set_f64(self, "inlineSize", value);
        self
    }

    /// `double blockSize = 0`
    #[doc(alias = "blockSize")]
    pub fn get_block_size(&self) -> Option<f64> {
        property::get(self, "blockSize")
    }

    /// `double blockSize = 0`
    #[doc(alias = "blockSize")]
    pub fn set_block_size(&self, value: f64) -> &Self {
        property::set_f64(self, "blockSize", value);
        self
    }

    /// `double autoBlockSize = 0`
    #[doc(alias = "autoBlockSize")]
    pub fn get_auto_block_size(&self) -> Option<f64> {
        property::get(self, "autoBlockSize")
    }

    /// `double autoBlockSize = 0`
    #[doc(alias = "autoBlockSize")]
    pub fn set_auto_block_size(&self, value: f64) -> &Self {
        property::set_f64(self, "autoBlockSize", value);
        self
    }

    /// `sequence<LayoutFragment> childFragments = []`
    #[doc(alias = "childFragments")]
    pub fn get_child_fragments(&self) -> Option<Array<LayoutFragment>> {
        property::get(self, "childFragments")
    }

    /// `sequence<LayoutFragment> childFragments = []`
    #[doc(alias = "childFragments")]
    pub fn set_child_fragments(&self, value: impl IntoSequence<LayoutFragment>) -> &Self {
        property::set(self, "childFragments", &value.to_value());
        self
    }

    /// `any data = null`
    #[doc(alias = "data")]
    pub fn get_data(&self) -> JsValue {
        property::get(self, "data")
    }

    /// `any data = null`
    #[doc(alias = "data")]
    pub fn set_data(&self, value: &JsValue) -> &Self {
        property::set(self, "data", value);
        self
    }

    /// `BreakTokenOptions breakToken = null`
    #[doc(alias = "breakToken")]
    pub fn get_break_token(&self) -> Option<BreakTokenOptions> {
        property::get(self, "breakToken")
    }

    /// `BreakTokenOptions breakToken = null`
    #[doc(alias = "breakToken")]
    pub fn set_break_token(&self, value: &BreakTokenOptions) -> &Self {
        property::set(self, "breakToken", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for FragmentResultOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl FragmentResult {
    /// `constructor(optional FragmentResultOptions options = {})`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<FragmentResult, Exception> {
        Js::try_new_FragmentResult__as_value().map(Js::cast)
    }

    /// `constructor(optional FragmentResultOptions options = {})`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_options(options: &FragmentResultOptions) -> Result<FragmentResult, Exception> {
        Js::try_new_FragmentResult__value__as_value(options.as_ref()).map(Js::cast)
    }

    /// `readonly attribute double inlineSize`
    #[doc(alias = "inlineSize")]
    #[inline]
    pub fn inline_size(&self) -> f64 {
        Js::get_inlineSize__as_number(js(self))
    }

    /// `readonly attribute double blockSize`
    #[doc(alias = "blockSize")]
    #[inline]
    pub fn block_size(&self) -> f64 {
        Js::get_blockSize__as_number(js(self))
    }
}

#[cfg(feature = "experimental")]
impl IntrinsicSizesResultOptions {
    /// `dictionary IntrinsicSizesResultOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `double maxContentSize`
    #[doc(alias = "maxContentSize")]
    pub fn get_max_content_size(&self) -> Option<f64> {
        property::get(self, "maxContentSize")
    }

    /// `double maxContentSize`
    #[doc(alias = "maxContentSize")]
    pub fn set_max_content_size(&self, value: f64) -> &Self {
        property::set_f64(self, "maxContentSize", value);
        self
    }

    /// `double minContentSize`
    #[doc(alias = "minContentSize")]
    pub fn get_min_content_size(&self) -> Option<f64> {
        property::get(self, "minContentSize")
    }

    /// `double minContentSize`
    #[doc(alias = "minContentSize")]
    pub fn set_min_content_size(&self, value: f64) -> &Self {
        property::set_f64(self, "minContentSize", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for IntrinsicSizesResultOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl PaintWorkletGlobalScope {
    /// `undefined registerPaint(DOMString name, VoidFunction paintCtor)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaintWorkletGlobalScope/registerPaint) · [Specification](https://drafts.css-houdini.org/css-paint-api/#dom-paintworkletglobalscope-registerpaint)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "registerPaint")]
    #[inline]
    pub fn register_paint(&self, name: &str, paint_ctor: impl IntoFunction<VoidFunction>) -> Result<(), Exception> {
        Js::try_call_registerPaint__str_value(js(self), name, &paint_ctor.into_callback().into_function())
    }

    /// `readonly attribute unrestricted double devicePixelRatio`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaintWorkletGlobalScope/devicePixelRatio) · [Specification](https://drafts.css-houdini.org/css-paint-api/#dom-paintworkletglobalscope-devicepixelratio)
    #[doc(alias = "devicePixelRatio")]
    #[inline]
    pub fn device_pixel_ratio(&self) -> f64 {
        Js::get_devicePixelRatio__as_number(js(self))
    }
}

#[cfg(feature = "experimental")]
impl PaintRenderingContext2dSettings {
    /// `dictionary PaintRenderingContext2DSettings`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean alpha = true`
    #[doc(alias = "alpha")]
    pub fn get_alpha(&self) -> Option<bool> {
        property::get(self, "alpha")
    }

    /// `boolean alpha = true`
    #[doc(alias = "alpha")]
    pub fn set_alpha(&self, value: bool) -> &Self {
        property::set_bool(self, "alpha", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for PaintRenderingContext2dSettings {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl PaintRenderingContext2d {
    /// `undefined save()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/save) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-save-dev)
    #[inline]
    pub fn save(&self) {
        Js::call_save(js(self))
    }

    /// `undefined restore()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/restore) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-restore-dev)
    #[inline]
    pub fn restore(&self) {
        Js::call_restore(js(self))
    }

    /// `undefined reset()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/reset) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-reset)
    #[inline]
    pub fn reset(&self) {
        Js::call_reset(js(self))
    }

    /// `boolean isContextLost()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/isContextLost) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-iscontextlost)
    #[doc(alias = "isContextLost")]
    #[inline]
    pub fn is_context_lost(&self) -> bool {
        Js::call_isContextLost__as_bool(js(self)).get()
    }

    /// `undefined scale(unrestricted double x, unrestricted double y)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/scale) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-scale-dev)
    #[inline]
    pub fn scale(&self, x: f64, y: f64) {
        Js::call_scale__number2(js(self), x, y)
    }

    /// `undefined rotate(unrestricted double angle)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/rotate) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-rotate-dev)
    #[inline]
    pub fn rotate(&self, angle: f64) {
        Js::call_rotate__number(js(self), angle)
    }

    /// `undefined translate(unrestricted double x, unrestricted double y)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/translate) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-translate-dev)
    #[inline]
    pub fn translate(&self, x: f64, y: f64) {
        Js::call_translate__number2(js(self), x, y)
    }

    /// `undefined transform(unrestricted double a, unrestricted double b, unrestricted double c, unrestricted double d, unrestricted double e, unrestricted double f)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/transform) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-transform-dev)
    #[inline]
    pub fn transform(&self, a: f64, b: f64, c: f64, d: f64, e: f64, f: f64) {
        Js::call_transform__number6(js(self), a, b, c, d, e, f)
    }

    /// `DOMMatrix getTransform()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/getTransform) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-gettransform-dev)
    #[doc(alias = "getTransform")]
    #[inline]
    pub fn get_transform(&self) -> DomMatrix {
        FromJs::from_js(Js::call_getTransform__as_value(js(self)))
    }

    /// `undefined setTransform(unrestricted double a, unrestricted double b, unrestricted double c, unrestricted double d, unrestricted double e, unrestricted double f)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/setTransform) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-settransform-dev)
    #[doc(alias = "setTransform")]
    #[inline]
    pub fn set_transform(&self, a: f64, b: f64, c: f64, d: f64, e: f64, f: f64) {
        Js::call_setTransform__number6(js(self), a, b, c, d, e, f)
    }

    /// `undefined setTransform(optional DOMMatrix2DInit transform = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/setTransform) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-settransform-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setTransform")]
    #[inline]
    pub fn set_transform_with_transform(&self, transform: impl IntoJs<DomMatrix2dInit>) -> Result<(), Exception> {
        Js::try_call_setTransform__value(js(self), &transform.to_value())
    }

    /// `undefined resetTransform()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/resetTransform) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-resettransform-dev)
    #[doc(alias = "resetTransform")]
    #[inline]
    pub fn reset_transform(&self) {
        Js::call_resetTransform(js(self))
    }

    /// `attribute unrestricted double globalAlpha`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/globalAlpha) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-globalalpha-dev)
    #[doc(alias = "globalAlpha")]
    #[inline]
    pub fn global_alpha(&self) -> f64 {
        Js::get_globalAlpha__as_number(js(self))
    }

    /// `attribute unrestricted double globalAlpha`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/globalAlpha) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-globalalpha-dev)
    #[doc(alias = "globalAlpha")]
    #[inline]
    pub fn set_global_alpha(&self, value: f64) {
        Js::set_globalAlpha__number(js(self), value)
    }

    /// `attribute DOMString globalCompositeOperation`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/globalCompositeOperation) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-globalcompositeoperation-dev)
    #[doc(alias = "globalCompositeOperation")]
    #[inline]
    pub fn global_composite_operation(&self) -> String {
        Js::get_globalCompositeOperation__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString globalCompositeOperation`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/globalCompositeOperation) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-globalcompositeoperation-dev)
    #[doc(alias = "globalCompositeOperation")]
    #[inline]
    pub fn set_global_composite_operation(&self, value: &str) {
        Js::set_globalCompositeOperation__str(js(self), value)
    }

    /// `attribute boolean imageSmoothingEnabled`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/imageSmoothingEnabled) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-imagesmoothingenabled-dev)
    #[doc(alias = "imageSmoothingEnabled")]
    #[inline]
    pub fn image_smoothing_enabled(&self) -> bool {
        Js::get_imageSmoothingEnabled__as_bool(js(self)).get()
    }

    /// `attribute boolean imageSmoothingEnabled`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/imageSmoothingEnabled) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-imagesmoothingenabled-dev)
    #[doc(alias = "imageSmoothingEnabled")]
    #[inline]
    pub fn set_image_smoothing_enabled(&self, value: bool) {
        Js::set_imageSmoothingEnabled__bool(js(self), value)
    }

    /// `attribute ImageSmoothingQuality imageSmoothingQuality`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/imageSmoothingQuality) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-imagesmoothingquality-dev)
    #[doc(alias = "imageSmoothingQuality")]
    #[inline]
    pub fn image_smoothing_quality(&self) -> ImageSmoothingQuality {
        FromJs::from_js(Js::get_imageSmoothingQuality__as_value(js(self)))
    }

    /// `attribute ImageSmoothingQuality imageSmoothingQuality`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/imageSmoothingQuality) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-imagesmoothingquality-dev)
    #[doc(alias = "imageSmoothingQuality")]
    #[inline]
    pub fn set_image_smoothing_quality(&self, value: ImageSmoothingQuality) {
        Js::set_imageSmoothingQuality__str(js(self), value.as_str())
    }

    /// `attribute (DOMString or CanvasGradient or CanvasPattern) strokeStyle`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/strokeStyle) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-strokestyle-dev)
    #[doc(alias = "strokeStyle")]
    #[inline]
    pub fn stroke_style(&self) -> StringOrCanvasGradientOrCanvasPattern {
        FromJs::from_js(Js::get_strokeStyle__as_value(js(self)))
    }

    /// `attribute (DOMString or CanvasGradient or CanvasPattern) strokeStyle`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/strokeStyle) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-strokestyle-dev)
    #[doc(alias = "strokeStyle")]
    #[inline]
    pub fn set_stroke_style(&self, value: impl Into<StringOrCanvasGradientOrCanvasPattern>) {
        Js::set_strokeStyle__value(js(self), &value.into().to_js())
    }

    /// `attribute (DOMString or CanvasGradient or CanvasPattern) fillStyle`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/fillStyle) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-fillstyle-dev)
    #[doc(alias = "fillStyle")]
    #[inline]
    pub fn fill_style(&self) -> StringOrCanvasGradientOrCanvasPattern {
        FromJs::from_js(Js::get_fillStyle__as_value(js(self)))
    }

    /// `attribute (DOMString or CanvasGradient or CanvasPattern) fillStyle`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/fillStyle) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-fillstyle-dev)
    #[doc(alias = "fillStyle")]
    #[inline]
    pub fn set_fill_style(&self, value: impl Into<StringOrCanvasGradientOrCanvasPattern>) {
        Js::set_fillStyle__value(js(self), &value.into().to_js())
    }

    /// `CanvasGradient createLinearGradient(double x0, double y0, double x1, double y1)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/createLinearGradient) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-createlineargradient-dev)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "createLinearGradient")]
    #[inline]
    pub fn create_linear_gradient(&self, x0: f64, y0: f64, x1: f64, y1: f64) -> Result<CanvasGradient, Exception> {
        Js::try_call_createLinearGradient__number4__as_value(js(self), x0, y0, x1, y1).map(Js::read)
    }

    /// `CanvasGradient createRadialGradient(double x0, double y0, double r0, double x1, double y1, double r1)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/createRadialGradient) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-createradialgradient-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createRadialGradient")]
    #[inline]
    pub fn create_radial_gradient(
        &self,
        x0: f64,
        y0: f64,
        r0: f64,
        x1: f64,
        y1: f64,
        r1: f64,
    ) -> Result<CanvasGradient, Exception> {
        Js::try_call_createRadialGradient__number6__as_value(js(self), x0, y0, r0, x1, y1, r1).map(Js::read)
    }

    /// `CanvasGradient createConicGradient(double startAngle, double x, double y)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/createConicGradient) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-createconicgradient-dev)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "createConicGradient")]
    #[inline]
    pub fn create_conic_gradient(&self, start_angle: f64, x: f64, y: f64) -> Result<CanvasGradient, Exception> {
        Js::try_call_createConicGradient__number3__as_value(js(self), start_angle, x, y).map(Js::read)
    }

    /// `CanvasPattern? createPattern(CanvasImageSource image, DOMString repetition)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/createPattern) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-createpattern-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createPattern")]
    #[inline]
    pub fn create_pattern(
        &self,
        image: impl Into<CanvasImageSource>,
        repetition: &str,
    ) -> Result<Option<CanvasPattern>, Exception> {
        Js::try_call_createPattern__value_str__as_option_value(js(self), &image.into().to_js(), repetition)
            .map(Js::read_nullable)
    }

    /// `attribute unrestricted double shadowOffsetX`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/shadowOffsetX) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-shadowoffsetx-dev)
    #[doc(alias = "shadowOffsetX")]
    #[inline]
    pub fn shadow_offset_x(&self) -> f64 {
        Js::get_shadowOffsetX__as_number(js(self))
    }

    /// `attribute unrestricted double shadowOffsetX`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/shadowOffsetX) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-shadowoffsetx-dev)
    #[doc(alias = "shadowOffsetX")]
    #[inline]
    pub fn set_shadow_offset_x(&self, value: f64) {
        Js::set_shadowOffsetX__number(js(self), value)
    }

    /// `attribute unrestricted double shadowOffsetY`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/shadowOffsetY) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-shadowoffsety-dev)
    #[doc(alias = "shadowOffsetY")]
    #[inline]
    pub fn shadow_offset_y(&self) -> f64 {
        Js::get_shadowOffsetY__as_number(js(self))
    }

    /// `attribute unrestricted double shadowOffsetY`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/shadowOffsetY) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-shadowoffsety-dev)
    #[doc(alias = "shadowOffsetY")]
    #[inline]
    pub fn set_shadow_offset_y(&self, value: f64) {
        Js::set_shadowOffsetY__number(js(self), value)
    }

    /// `attribute unrestricted double shadowBlur`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/shadowBlur) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-shadowblur-dev)
    #[doc(alias = "shadowBlur")]
    #[inline]
    pub fn shadow_blur(&self) -> f64 {
        Js::get_shadowBlur__as_number(js(self))
    }

    /// `attribute unrestricted double shadowBlur`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/shadowBlur) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-shadowblur-dev)
    #[doc(alias = "shadowBlur")]
    #[inline]
    pub fn set_shadow_blur(&self, value: f64) {
        Js::set_shadowBlur__number(js(self), value)
    }

    /// `attribute DOMString shadowColor`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/shadowColor) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-shadowcolor-dev)
    #[doc(alias = "shadowColor")]
    #[inline]
    pub fn shadow_color(&self) -> String {
        Js::get_shadowColor__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString shadowColor`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/shadowColor) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-shadowcolor-dev)
    #[doc(alias = "shadowColor")]
    #[inline]
    pub fn set_shadow_color(&self, value: &str) {
        Js::set_shadowColor__str(js(self), value)
    }

    /// `undefined clearRect(unrestricted double x, unrestricted double y, unrestricted double w, unrestricted double h)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/clearRect) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-clearrect-dev)
    #[doc(alias = "clearRect")]
    #[inline]
    pub fn clear_rect(&self, x: f64, y: f64, w: f64, h: f64) {
        Js::call_clearRect__number4(js(self), x, y, w, h)
    }

    /// `undefined fillRect(unrestricted double x, unrestricted double y, unrestricted double w, unrestricted double h)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/fillRect) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-fillrect-dev)
    #[doc(alias = "fillRect")]
    #[inline]
    pub fn fill_rect(&self, x: f64, y: f64, w: f64, h: f64) {
        Js::call_fillRect__number4(js(self), x, y, w, h)
    }

    /// `undefined strokeRect(unrestricted double x, unrestricted double y, unrestricted double w, unrestricted double h)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/strokeRect) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-strokerect-dev)
    #[doc(alias = "strokeRect")]
    #[inline]
    pub fn stroke_rect(&self, x: f64, y: f64, w: f64, h: f64) {
        Js::call_strokeRect__number4(js(self), x, y, w, h)
    }

    /// `undefined beginPath()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/beginPath) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-beginpath-dev)
    #[doc(alias = "beginPath")]
    #[inline]
    pub fn begin_path(&self) {
        Js::call_beginPath(js(self))
    }

    /// `undefined fill(optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/fill) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-fill-dev)
    #[inline]
    pub fn fill(&self) {
        Js::call_fill(js(self))
    }

    /// `undefined fill(optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/fill) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-fill-dev)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "fill")]
    #[inline]
    pub fn fill_with_fill_rule(&self, fill_rule: CanvasFillRule) -> Result<(), Exception> {
        Js::try_call_fill__str(js(self), fill_rule.as_str())
    }

    /// `undefined fill(Path2D path, optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/fill) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-fill-dev)
    #[doc(alias = "fill")]
    #[inline]
    pub fn fill_with_path(&self, path: &Path2d) {
        Js::call_fill__value(js(self), path.as_ref())
    }

    /// `undefined fill(Path2D path, optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/fill) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-fill-dev)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "fill")]
    #[inline]
    pub fn fill_with_path_and_fill_rule(&self, path: &Path2d, fill_rule: CanvasFillRule) -> Result<(), Exception> {
        Js::try_call_fill__value_str(js(self), path.as_ref(), fill_rule.as_str())
    }

    /// `undefined stroke()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/stroke) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-stroke-dev)
    #[inline]
    pub fn stroke(&self) {
        Js::call_stroke(js(self))
    }

    /// `undefined stroke(Path2D path)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/stroke) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-stroke-dev)
    #[doc(alias = "stroke")]
    #[inline]
    pub fn stroke_with_path(&self, path: &Path2d) {
        Js::call_stroke__value(js(self), path.as_ref())
    }

    /// `undefined clip(optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/clip) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-clip-dev)
    #[inline]
    pub fn clip(&self) {
        Js::call_clip(js(self))
    }

    /// `undefined clip(optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/clip) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-clip-dev)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "clip")]
    #[inline]
    pub fn clip_with_fill_rule(&self, fill_rule: CanvasFillRule) -> Result<(), Exception> {
        Js::try_call_clip__str(js(self), fill_rule.as_str())
    }

    /// `undefined clip(Path2D path, optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/clip) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-clip-dev)
    #[doc(alias = "clip")]
    #[inline]
    pub fn clip_with_path(&self, path: &Path2d) {
        Js::call_clip__value(js(self), path.as_ref())
    }

    /// `undefined clip(Path2D path, optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/clip) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-clip-dev)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "clip")]
    #[inline]
    pub fn clip_with_path_and_fill_rule(&self, path: &Path2d, fill_rule: CanvasFillRule) -> Result<(), Exception> {
        Js::try_call_clip__value_str(js(self), path.as_ref(), fill_rule.as_str())
    }

    /// `boolean isPointInPath(unrestricted double x, unrestricted double y, optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/isPointInPath) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-ispointinpath-dev)
    #[doc(alias = "isPointInPath")]
    #[inline]
    pub fn is_point_in_path(&self, x: f64, y: f64) -> bool {
        Js::call_isPointInPath__number2__as_bool(js(self), x, y).get()
    }

    /// `boolean isPointInPath(unrestricted double x, unrestricted double y, optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/isPointInPath) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-ispointinpath-dev)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "isPointInPath")]
    #[inline]
    pub fn is_point_in_path_with_fill_rule(
        &self,
        x: f64,
        y: f64,
        fill_rule: CanvasFillRule,
    ) -> Result<bool, Exception> {
        Js::try_call_isPointInPath__number2_str__as_bool(js(self), x, y, fill_rule.as_str()).map(Truth::get)
    }

    /// `boolean isPointInPath(Path2D path, unrestricted double x, unrestricted double y, optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/isPointInPath) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-ispointinpath-dev)
    #[doc(alias = "isPointInPath")]
    #[inline]
    pub fn is_point_in_path_with_path(&self, path: &Path2d, x: f64, y: f64) -> bool {
        Js::call_isPointInPath__value_number2__as_bool(js(self), path.as_ref(), x, y).get()
    }

    /// `boolean isPointInPath(Path2D path, unrestricted double x, unrestricted double y, optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/isPointInPath) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-ispointinpath-dev)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "isPointInPath")]
    #[inline]
    pub fn is_point_in_path_with_path_and_fill_rule(
        &self,
        path: &Path2d,
        x: f64,
        y: f64,
        fill_rule: CanvasFillRule,
    ) -> Result<bool, Exception> {
        Js::try_call_isPointInPath__value_number2_str__as_bool(js(self), path.as_ref(), x, y, fill_rule.as_str())
            .map(Truth::get)
    }

    /// `boolean isPointInStroke(unrestricted double x, unrestricted double y)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/isPointInStroke) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-ispointinstroke-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "isPointInStroke")]
    #[inline]
    pub fn is_point_in_stroke(&self, x: f64, y: f64) -> Result<bool, Exception> {
        Js::try_call_isPointInStroke__number2__as_bool(js(self), x, y).map(Truth::get)
    }

    /// `boolean isPointInStroke(Path2D path, unrestricted double x, unrestricted double y)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/isPointInStroke) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-ispointinstroke-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "isPointInStroke")]
    #[inline]
    pub fn is_point_in_stroke_with_path(&self, path: &Path2d, x: f64, y: f64) -> Result<bool, Exception> {
        Js::try_call_isPointInStroke__value_number2__as_bool(js(self), path.as_ref(), x, y).map(Truth::get)
    }

    /// `undefined drawImage(CanvasImageSource image, unrestricted double dx, unrestricted double dy)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/drawImage) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-drawimage-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "drawImage")]
    #[inline]
    pub fn draw_image(&self, image: impl Into<CanvasImageSource>, dx: f64, dy: f64) -> Result<(), Exception> {
        Js::try_call_drawImage__value_number2(js(self), &image.into().to_js(), dx, dy)
    }

    /// `undefined drawImage(CanvasImageSource image, unrestricted double dx, unrestricted double dy, unrestricted double dw, unrestricted double dh)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/drawImage) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-drawimage-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "drawImage")]
    #[inline]
    pub fn draw_image_with_dw_and_dh(
        &self,
        image: impl Into<CanvasImageSource>,
        dx: f64,
        dy: f64,
        dw: f64,
        dh: f64,
    ) -> Result<(), Exception> {
        Js::try_call_drawImage__value_number4(js(self), &image.into().to_js(), dx, dy, dw, dh)
    }

    /// `undefined drawImage(CanvasImageSource image, unrestricted double sx, unrestricted double sy, unrestricted double sw, unrestricted double sh, unrestricted double dx, unrestricted double dy, unrestricted double dw, unrestricted double dh)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/drawImage) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-drawimage-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "drawImage")]
    #[inline]
    pub fn draw_image_with_sx_to_dh(
        &self,
        image: impl Into<CanvasImageSource>,
        sx: f64,
        sy: f64,
        sw: f64,
        sh: f64,
        dx: f64,
        dy: f64,
        dw: f64,
        dh: f64,
    ) -> Result<(), Exception> {
        Js::try_call_drawImage__value_number8(js(self), &image.into().to_js(), sx, sy, sw, sh, dx, dy, dw, dh)
    }

    /// `attribute unrestricted double lineWidth`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/lineWidth) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-linewidth-dev)
    #[doc(alias = "lineWidth")]
    #[inline]
    pub fn line_width(&self) -> f64 {
        Js::get_lineWidth__as_number(js(self))
    }

    /// `attribute unrestricted double lineWidth`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/lineWidth) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-linewidth-dev)
    #[doc(alias = "lineWidth")]
    #[inline]
    pub fn set_line_width(&self, value: f64) {
        Js::set_lineWidth__number(js(self), value)
    }

    /// `attribute CanvasLineCap lineCap`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/lineCap) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-linecap-dev)
    #[doc(alias = "lineCap")]
    #[inline]
    pub fn line_cap(&self) -> CanvasLineCap {
        FromJs::from_js(Js::get_lineCap__as_value(js(self)))
    }

    /// `attribute CanvasLineCap lineCap`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/lineCap) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-linecap-dev)
    #[doc(alias = "lineCap")]
    #[inline]
    pub fn set_line_cap(&self, value: CanvasLineCap) {
        Js::set_lineCap__str(js(self), value.as_str())
    }

    /// `attribute CanvasLineJoin lineJoin`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/lineJoin) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-linejoin-dev)
    #[doc(alias = "lineJoin")]
    #[inline]
    pub fn line_join(&self) -> CanvasLineJoin {
        FromJs::from_js(Js::get_lineJoin__as_value(js(self)))
    }

    /// `attribute CanvasLineJoin lineJoin`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/lineJoin) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-linejoin-dev)
    #[doc(alias = "lineJoin")]
    #[inline]
    pub fn set_line_join(&self, value: CanvasLineJoin) {
        Js::set_lineJoin__str(js(self), value.as_str())
    }

    /// `attribute unrestricted double miterLimit`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/miterLimit) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-miterlimit-dev)
    #[doc(alias = "miterLimit")]
    #[inline]
    pub fn miter_limit(&self) -> f64 {
        Js::get_miterLimit__as_number(js(self))
    }

    /// `attribute unrestricted double miterLimit`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/miterLimit) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-miterlimit-dev)
    #[doc(alias = "miterLimit")]
    #[inline]
    pub fn set_miter_limit(&self, value: f64) {
        Js::set_miterLimit__number(js(self), value)
    }

    /// `undefined setLineDash(sequence<unrestricted double> segments)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/setLineDash) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-setlinedash-dev)
    #[doc(alias = "setLineDash")]
    #[inline]
    pub fn set_line_dash(&self, segments: impl IntoSequence<f64>) {
        Js::call_setLineDash__value(js(self), &segments.to_value())
    }

    /// `sequence<unrestricted double> getLineDash()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/getLineDash) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-getlinedash-dev)
    #[doc(alias = "getLineDash")]
    #[inline]
    pub fn get_line_dash(&self) -> Array<f64> {
        FromJs::from_js(Js::call_getLineDash__as_value(js(self)))
    }

    /// `attribute unrestricted double lineDashOffset`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/lineDashOffset) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-linedashoffset-dev)
    #[doc(alias = "lineDashOffset")]
    #[inline]
    pub fn line_dash_offset(&self) -> f64 {
        Js::get_lineDashOffset__as_number(js(self))
    }

    /// `attribute unrestricted double lineDashOffset`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/lineDashOffset) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-linedashoffset-dev)
    #[doc(alias = "lineDashOffset")]
    #[inline]
    pub fn set_line_dash_offset(&self, value: f64) {
        Js::set_lineDashOffset__number(js(self), value)
    }

    /// `undefined closePath()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/closePath) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-closepath-dev)
    #[doc(alias = "closePath")]
    #[inline]
    pub fn close_path(&self) {
        Js::call_closePath(js(self))
    }

    /// `undefined moveTo(unrestricted double x, unrestricted double y)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/moveTo) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-moveto-dev)
    #[doc(alias = "moveTo")]
    #[inline]
    pub fn move_to(&self, x: f64, y: f64) {
        Js::call_moveTo__number2(js(self), x, y)
    }

    /// `undefined lineTo(unrestricted double x, unrestricted double y)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/lineTo) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-lineto-dev)
    #[doc(alias = "lineTo")]
    #[inline]
    pub fn line_to(&self, x: f64, y: f64) {
        Js::call_lineTo__number2(js(self), x, y)
    }

    /// `undefined quadraticCurveTo(unrestricted double cpx, unrestricted double cpy, unrestricted double x, unrestricted double y)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/quadraticCurveTo) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-quadraticcurveto-dev)
    #[doc(alias = "quadraticCurveTo")]
    #[inline]
    pub fn quadratic_curve_to(&self, cpx: f64, cpy: f64, x: f64, y: f64) {
        Js::call_quadraticCurveTo__number4(js(self), cpx, cpy, x, y)
    }

    /// `undefined bezierCurveTo(unrestricted double cp1x, unrestricted double cp1y, unrestricted double cp2x, unrestricted double cp2y, unrestricted double x, unrestricted double y)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/bezierCurveTo) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-beziercurveto-dev)
    #[doc(alias = "bezierCurveTo")]
    #[inline]
    pub fn bezier_curve_to(&self, cp1x: f64, cp1y: f64, cp2x: f64, cp2y: f64, x: f64, y: f64) {
        Js::call_bezierCurveTo__number6(js(self), cp1x, cp1y, cp2x, cp2y, x, y)
    }

    /// `undefined arcTo(unrestricted double x1, unrestricted double y1, unrestricted double x2, unrestricted double y2, unrestricted double radius)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/arcTo) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-arcto-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "arcTo")]
    #[inline]
    pub fn arc_to(&self, x1: f64, y1: f64, x2: f64, y2: f64, radius: f64) -> Result<(), Exception> {
        Js::try_call_arcTo__number5(js(self), x1, y1, x2, y2, radius)
    }

    /// `undefined rect(unrestricted double x, unrestricted double y, unrestricted double w, unrestricted double h)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/rect) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-rect-dev)
    #[inline]
    pub fn rect(&self, x: f64, y: f64, w: f64, h: f64) {
        Js::call_rect__number4(js(self), x, y, w, h)
    }

    /// `undefined roundRect(unrestricted double x, unrestricted double y, unrestricted double w, unrestricted double h, optional (unrestricted double or DOMPointInit or sequence<(unrestricted double or DOMPointInit)>) radii = 0)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/roundRect) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-roundrect)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "roundRect")]
    #[inline]
    pub fn round_rect(&self, x: f64, y: f64, w: f64, h: f64) -> Result<(), Exception> {
        Js::try_call_roundRect__number4(js(self), x, y, w, h)
    }

    /// `undefined roundRect(unrestricted double x, unrestricted double y, unrestricted double w, unrestricted double h, optional (unrestricted double or DOMPointInit or sequence<(unrestricted double or DOMPointInit)>) radii = 0)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/roundRect) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-roundrect)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "roundRect")]
    #[inline]
    pub fn round_rect_with_radii(
        &self,
        x: f64,
        y: f64,
        w: f64,
        h: f64,
        radii: impl Into<NumberOrDomPointInitOrNumberOrDomPointInitSequence>,
    ) -> Result<(), Exception> {
        Js::try_call_roundRect__number4_value(js(self), x, y, w, h, &radii.into().to_js())
    }

    /// `undefined arc(unrestricted double x, unrestricted double y, unrestricted double radius, unrestricted double startAngle, unrestricted double endAngle, optional boolean counterclockwise = false)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/arc) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-arc-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn arc(&self, x: f64, y: f64, radius: f64, start_angle: f64, end_angle: f64) -> Result<(), Exception> {
        Js::try_call_arc__number5(js(self), x, y, radius, start_angle, end_angle)
    }

    /// `undefined arc(unrestricted double x, unrestricted double y, unrestricted double radius, unrestricted double startAngle, unrestricted double endAngle, optional boolean counterclockwise = false)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/arc) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-arc-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "arc")]
    #[inline]
    pub fn arc_with_counterclockwise(
        &self,
        x: f64,
        y: f64,
        radius: f64,
        start_angle: f64,
        end_angle: f64,
        counterclockwise: bool,
    ) -> Result<(), Exception> {
        Js::try_call_arc__number5_bool(js(self), x, y, radius, start_angle, end_angle, counterclockwise)
    }

    /// `undefined ellipse(unrestricted double x, unrestricted double y, unrestricted double radiusX, unrestricted double radiusY, unrestricted double rotation, unrestricted double startAngle, unrestricted double endAngle, optional boolean counterclockwise = false)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/ellipse) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-ellipse-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn ellipse(
        &self,
        x: f64,
        y: f64,
        radius_x: f64,
        radius_y: f64,
        rotation: f64,
        start_angle: f64,
        end_angle: f64,
    ) -> Result<(), Exception> {
        Js::try_call_ellipse__number7(js(self), x, y, radius_x, radius_y, rotation, start_angle, end_angle)
    }

    /// `undefined ellipse(unrestricted double x, unrestricted double y, unrestricted double radiusX, unrestricted double radiusY, unrestricted double rotation, unrestricted double startAngle, unrestricted double endAngle, optional boolean counterclockwise = false)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/ellipse) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-ellipse-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "ellipse")]
    #[inline]
    pub fn ellipse_with_counterclockwise(
        &self,
        x: f64,
        y: f64,
        radius_x: f64,
        radius_y: f64,
        rotation: f64,
        start_angle: f64,
        end_angle: f64,
        counterclockwise: bool,
    ) -> Result<(), Exception> {
        Js::try_call_ellipse__number7_bool(
            js(self),
            x,
            y,
            radius_x,
            radius_y,
            rotation,
            start_angle,
            end_angle,
            counterclockwise,
        )
    }
}

#[cfg(feature = "experimental")]
impl PaintSize {
    /// `readonly attribute double width`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaintSize/width) · [Specification](https://drafts.css-houdini.org/css-paint-api/#dom-paintsize-width)
    #[inline]
    pub fn width(&self) -> f64 {
        Js::get_width__as_number(js(self))
    }

    /// `readonly attribute double height`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaintSize/height) · [Specification](https://drafts.css-houdini.org/css-paint-api/#dom-paintsize-height)
    #[inline]
    pub fn height(&self) -> f64 {
        Js::get_height__as_number(js(self))
    }
}

#[cfg(feature = "experimental")]
/// The namespace `CSS`.
pub mod css {
    use crate::runtime::prelude::*;
    use crate::Worklet;

    /// `readonly attribute Worklet animationWorklet`
    ///
    /// Exposed in Window only.
    ///
    /// `None` where the page or the global object does not have it.
    #[doc(alias = "animationWorklet")]
    #[inline]
    pub fn animation_worklet() -> Option<Worklet> {
        Js::static_get_CSS_animationWorklet__as_option_value().map(Js::read)
    }

    /// `readonly attribute Worklet layoutWorklet`
    ///
    /// `None` where the page or the global object does not have it.
    #[doc(alias = "layoutWorklet")]
    #[inline]
    pub fn layout_worklet() -> Option<Worklet> {
        Js::static_get_CSS_layoutWorklet__as_option_value().map(Js::read)
    }

    /// `readonly attribute Worklet paintWorklet`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/paintWorklet_static) · [Specification](https://drafts.css-houdini.org/css-paint-api/#dom-css-paintworklet)
    ///
    /// `None` where the page or the global object does not have it.
    #[doc(alias = "paintWorklet")]
    #[inline]
    pub fn paint_worklet() -> Option<Worklet> {
        Js::static_get_CSS_paintWorklet__as_option_value().map(Js::read)
    }
}

/// `globalThis instanceof AnimationWorkletGlobalScope`
///
/// The global object, where it is a `AnimationWorkletGlobalScope`.
#[cfg(feature = "experimental")]
pub fn animation_worklet_global_scope() -> Option<AnimationWorkletGlobalScope> {
    global::instance()
}

/// `globalThis instanceof LayoutWorkletGlobalScope`
///
/// The global object, where it is a `LayoutWorkletGlobalScope`.
#[cfg(feature = "experimental")]
pub fn layout_worklet_global_scope() -> Option<LayoutWorkletGlobalScope> {
    global::instance()
}

/// `globalThis instanceof PaintWorkletGlobalScope`
///
/// The global object, where it is a `PaintWorkletGlobalScope`.
#[cfg(feature = "experimental")]
pub fn paint_worklet_global_scope() -> Option<PaintWorkletGlobalScope> {
    global::instance()
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "animatorName")]
    pub(crate) fn get_animatorName__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "availableBlockSize")]
    pub(crate) fn get_availableBlockSize__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "availableInlineSize")]
    pub(crate) fn get_availableInlineSize__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "block")]
    pub(crate) fn get_block__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "blockEnd")]
    pub(crate) fn get_blockEnd__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "blockFragmentationOffset")]
    pub(crate) fn get_blockFragmentationOffset__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "blockFragmentationType")]
    pub(crate) fn get_blockFragmentationType__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "blockOffset")]
    pub(crate) fn get_blockOffset__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "blockStart")]
    pub(crate) fn get_blockStart__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "breakToken")]
    pub(crate) fn get_breakToken__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "breakType")]
    pub(crate) fn get_breakType__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "child")]
    pub(crate) fn get_child__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "childBreakTokens")]
    pub(crate) fn get_childBreakTokens__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "fixedBlockSize")]
    pub(crate) fn get_fixedBlockSize__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "fixedInlineSize")]
    pub(crate) fn get_fixedInlineSize__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "inline")]
    pub(crate) fn get_inline__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "inlineEnd")]
    pub(crate) fn get_inlineEnd__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "inlineOffset")]
    pub(crate) fn get_inlineOffset__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "inlineStart")]
    pub(crate) fn get_inlineStart__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "localTime")]
    pub(crate) fn get_localTime__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "maxContentSize")]
    pub(crate) fn get_maxContentSize__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "minContentSize")]
    pub(crate) fn get_minContentSize__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "percentageBlockSize")]
    pub(crate) fn get_percentageBlockSize__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "percentageInlineSize")]
    pub(crate) fn get_percentageInlineSize__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, setter, js_name = "blockOffset")]
    pub(crate) fn try_set_blockOffset__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "inlineOffset")]
    pub(crate) fn try_set_inlineOffset__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "localTime")]
    pub(crate) fn try_set_localTime__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "getChildren")]
    pub(crate) fn try_call_getChildren__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getComputedTiming")]
    pub(crate) fn try_call_getComputedTiming__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getTiming")]
    pub(crate) fn try_call_getTiming__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "intrinsicSizes")]
    pub(crate) fn try_call_intrinsicSizes__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "layoutNextFragment")]
    pub(crate) fn try_call_layoutNextFragment__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "registerAnimator")]
    pub(crate) fn try_call_registerAnimator__str_value(this: &Js, a0: &str, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "registerLayout")]
    pub(crate) fn try_call_registerLayout__str_value(this: &Js, a0: &str, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "registerPaint")]
    pub(crate) fn try_call_registerPaint__str_value(this: &Js, a0: &str, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "FragmentResult")]
    pub(crate) fn try_new_FragmentResult__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "FragmentResult")]
    pub(crate) fn try_new_FragmentResult__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "WorkletAnimation")]
    pub(crate) fn try_new_WorkletAnimation__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "WorkletAnimation")]
    pub(crate) fn try_new_WorkletAnimation__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "WorkletAnimation")]
    pub(crate) fn try_new_WorkletAnimation__str_value2__as_value(
        a0: &str,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "WorkletAnimation")]
    pub(crate) fn try_new_WorkletAnimation__str_value3__as_value(
        a0: &str,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "CSS", getter, js_name = "animationWorklet")]
    pub(crate) fn static_get_CSS_animationWorklet__as_option_value() -> Option<Js>;
    #[wasm_bindgen(static_method_of = Js, js_class = "CSS", getter, js_name = "layoutWorklet")]
    pub(crate) fn static_get_CSS_layoutWorklet__as_option_value() -> Option<Js>;
    #[wasm_bindgen(static_method_of = Js, js_class = "CSS", getter, js_name = "paintWorklet")]
    pub(crate) fn static_get_CSS_paintWorklet__as_option_value() -> Option<Js>;
}
