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
    /// Registers an animator class under a name for use by `WorkletAnimation`.
    ///
    /// `undefined registerAnimator(DOMString name, AnimatorInstanceConstructor animatorCtor)`
    ///
    /// Features `css-worklets` and `experimental`.
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
    /// Returns the timing settings of the effect.
    ///
    /// `EffectTiming getTiming()`
    ///
    /// Features `css-worklets` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getTiming")]
    #[inline]
    pub fn get_timing(&self) -> Result<EffectTiming, Exception> {
        Js::try_call_getTiming__as_value(js(self)).map(Js::read)
    }

    /// Returns the computed timing of the effect, with all automatic values resolved.
    ///
    /// `ComputedEffectTiming getComputedTiming()`
    ///
    /// Features `css-worklets` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getComputedTiming")]
    #[inline]
    pub fn get_computed_timing(&self) -> Result<ComputedEffectTiming, Exception> {
        Js::try_call_getComputedTiming__as_value(js(self)).map(Js::read)
    }

    /// The time of the effect in milliseconds, which the animator sets; null means no effect.
    ///
    /// `attribute double? localTime`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "localTime")]
    #[inline]
    pub fn local_time(&self) -> Option<f64> {
        FromJs::from_js(Js::get_localTime__as_value(js(self)))
    }

    /// Sets the time of the effect in milliseconds, which the animator sets; null means no effect.
    ///
    /// Features `css-worklets` and `experimental`.
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
    /// Makes a new `WorkletAnimation`.
    ///
    /// `constructor(DOMString animatorName, optional (AnimationEffect or sequence<AnimationEffect>)? effects = null, optional AnimationTimeline? timeline, optional any options)`
    ///
    /// Features `css-worklets` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(animator_name: &str) -> Result<WorkletAnimation, Exception> {
        Js::try_new_WorkletAnimation__str__as_value(animator_name).map(Js::cast)
    }

    /// As `new`, with `effects`.
    ///
    /// `constructor(DOMString animatorName, optional (AnimationEffect or sequence<AnimationEffect>)? effects = null, optional AnimationTimeline? timeline, optional any options)`
    ///
    /// Features `css-worklets` and `experimental`.
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

    /// As `new_with_effects`, with `timeline`.
    ///
    /// `constructor(DOMString animatorName, optional (AnimationEffect or sequence<AnimationEffect>)? effects = null, optional AnimationTimeline? timeline, optional any options)`
    ///
    /// Features `css-worklets` and `experimental`.
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

    /// As `new_with_effects_and_timeline`, with `options`.
    ///
    /// `constructor(DOMString animatorName, optional (AnimationEffect or sequence<AnimationEffect>)? effects = null, optional AnimationTimeline? timeline, optional any options)`
    ///
    /// Features `css-worklets` and `experimental`.
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

    /// The name of the registered animator that drives the animation.
    ///
    /// `readonly attribute DOMString animatorName`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "animatorName")]
    #[inline]
    pub fn animator_name(&self) -> String {
        Js::get_animatorName__as_value(js(self)).as_string().unwrap_or_default()
    }
}

#[cfg(feature = "experimental")]
impl WorkletGroupEffect {
    /// Returns the effects of the group.
    ///
    /// `sequence<WorkletAnimationEffect> getChildren()`
    ///
    /// Features `css-worklets` and `experimental`.
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
    /// Registers a layout class under a name for the CSS value `layout(name)`.
    ///
    /// `undefined registerLayout(DOMString name, VoidFunction layoutCtor)`
    ///
    /// Features `css-worklets` and `experimental`.
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
    /// The options that a custom layout class declares.
    ///
    /// `dictionary LayoutOptions`
    ///
    /// Features `css-worklets` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether children are made into blocks or keep their own display type.
    ///
    /// `ChildDisplayType childDisplay = "block"`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "childDisplay")]
    pub fn get_child_display(&self) -> Option<ChildDisplayType> {
        property::get(self, "childDisplay")
    }

    /// Sets whether children are made into blocks or keep their own display type.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "childDisplay")]
    pub fn set_child_display(&self, value: ChildDisplayType) -> &Self {
        property::set_str(self, "childDisplay", value.as_str());
        self
    }

    /// Whether the browser sizes the box like a block or leaves it to the layout class.
    ///
    /// `LayoutSizingMode sizing = "block-like"`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "sizing")]
    pub fn get_sizing(&self) -> Option<LayoutSizingMode> {
        property::get(self, "sizing")
    }

    /// Sets whether the browser sizes the box like a block or leaves it to the layout class.
    ///
    /// Features `css-worklets` and `experimental`.
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
    /// The styles of the child, with only the properties that the layout class has asked for.
    ///
    /// `readonly attribute StylePropertyMapReadOnly styleMap`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "styleMap")]
    #[inline]
    pub fn style_map(&self) -> StylePropertyMapReadOnly {
        FromJs::from_js(Js::get_styleMap__as_value(js(self)))
    }

    /// Resolves to the smallest and preferred sizes of the child.
    ///
    /// `Promise<IntrinsicSizes> intrinsicSizes()`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "intrinsicSizes")]
    #[inline]
    pub fn intrinsic_sizes(&self) -> Promise<IntrinsicSizes> {
        Promise::of_call(Js::try_call_intrinsicSizes__as_value(js(self)))
    }

    /// Lays out the child within the constraints and resolves to the resulting fragment.
    ///
    /// `Promise<LayoutFragment> layoutNextFragment(LayoutConstraintsOptions constraints, ChildBreakToken breakToken)`
    ///
    /// Features `css-worklets` and `experimental`.
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
    /// The size along the line direction, in CSS pixels.
    ///
    /// `readonly attribute double inlineSize`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "inlineSize")]
    #[inline]
    pub fn inline_size(&self) -> f64 {
        Js::get_inlineSize__as_number(js(self))
    }

    /// The size across the line direction, in CSS pixels.
    ///
    /// `readonly attribute double blockSize`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "blockSize")]
    #[inline]
    pub fn block_size(&self) -> f64 {
        Js::get_blockSize__as_number(js(self))
    }

    /// The position in the parent along the line direction, to be set by the layout.
    ///
    /// `attribute double inlineOffset`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "inlineOffset")]
    #[inline]
    pub fn inline_offset(&self) -> f64 {
        Js::get_inlineOffset__as_number(js(self))
    }

    /// Sets the position in the parent along the line direction, to be set by the layout.
    ///
    /// Features `css-worklets` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "inlineOffset")]
    #[inline]
    pub fn set_inline_offset(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_inlineOffset__number(js(self), value)
    }

    /// The position in the parent across the line direction, to be set by the layout.
    ///
    /// `attribute double blockOffset`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "blockOffset")]
    #[inline]
    pub fn block_offset(&self) -> f64 {
        Js::get_blockOffset__as_number(js(self))
    }

    /// Sets the position in the parent across the line direction, to be set by the layout.
    ///
    /// Features `css-worklets` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "blockOffset")]
    #[inline]
    pub fn set_block_offset(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_blockOffset__number(js(self), value)
    }

    /// The data that the child's own custom layout has passed to its parent.
    ///
    /// `readonly attribute any data`
    ///
    /// Features `css-worklets` and `experimental`.
    #[inline]
    pub fn data(&self) -> JsValue {
        Js::get_data__as_value(js(self))
    }

    /// The point where the child goes on in the next fragment, null if it is complete.
    ///
    /// `readonly attribute ChildBreakToken? breakToken`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "breakToken")]
    #[inline]
    pub fn break_token(&self) -> Option<ChildBreakToken> {
        Js::get_breakToken__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl IntrinsicSizes {
    /// The smallest inline size without overflow, in CSS pixels.
    ///
    /// `readonly attribute double minContentSize`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "minContentSize")]
    #[inline]
    pub fn min_content_size(&self) -> f64 {
        Js::get_minContentSize__as_number(js(self))
    }

    /// The inline size without any soft line break, in CSS pixels.
    ///
    /// `readonly attribute double maxContentSize`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "maxContentSize")]
    #[inline]
    pub fn max_content_size(&self) -> f64 {
        Js::get_maxContentSize__as_number(js(self))
    }
}

#[cfg(feature = "experimental")]
impl LayoutConstraints {
    /// The available size along the line direction, in CSS pixels.
    ///
    /// `readonly attribute double availableInlineSize`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "availableInlineSize")]
    #[inline]
    pub fn available_inline_size(&self) -> f64 {
        Js::get_availableInlineSize__as_number(js(self))
    }

    /// The available size across the line direction, in CSS pixels.
    ///
    /// `readonly attribute double availableBlockSize`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "availableBlockSize")]
    #[inline]
    pub fn available_block_size(&self) -> f64 {
        Js::get_availableBlockSize__as_number(js(self))
    }

    /// The inline size that the box must have, null if it is free.
    ///
    /// `readonly attribute double? fixedInlineSize`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "fixedInlineSize")]
    #[inline]
    pub fn fixed_inline_size(&self) -> Option<f64> {
        FromJs::from_js(Js::get_fixedInlineSize__as_value(js(self)))
    }

    /// The block size that the box must have, null if it is free.
    ///
    /// `readonly attribute double? fixedBlockSize`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "fixedBlockSize")]
    #[inline]
    pub fn fixed_block_size(&self) -> Option<f64> {
        FromJs::from_js(Js::get_fixedBlockSize__as_value(js(self)))
    }

    /// The size from which percentages along the line direction are computed.
    ///
    /// `readonly attribute double percentageInlineSize`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "percentageInlineSize")]
    #[inline]
    pub fn percentage_inline_size(&self) -> f64 {
        Js::get_percentageInlineSize__as_number(js(self))
    }

    /// The size from which percentages across the line direction are computed.
    ///
    /// `readonly attribute double percentageBlockSize`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "percentageBlockSize")]
    #[inline]
    pub fn percentage_block_size(&self) -> f64 {
        Js::get_percentageBlockSize__as_number(js(self))
    }

    /// The offset at which the content will be broken, null if it will not be.
    ///
    /// `readonly attribute double? blockFragmentationOffset`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "blockFragmentationOffset")]
    #[inline]
    pub fn block_fragmentation_offset(&self) -> Option<f64> {
        FromJs::from_js(Js::get_blockFragmentationOffset__as_value(js(self)))
    }

    /// The kind of break, such as between pages or columns.
    ///
    /// `readonly attribute BlockFragmentationType blockFragmentationType`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "blockFragmentationType")]
    #[inline]
    pub fn block_fragmentation_type(&self) -> BlockFragmentationType {
        FromJs::from_js(Js::get_blockFragmentationType__as_value(js(self)))
    }

    /// The data that the parent layout has passed down.
    ///
    /// `readonly attribute any data`
    ///
    /// Features `css-worklets` and `experimental`.
    #[inline]
    pub fn data(&self) -> JsValue {
        Js::get_data__as_value(js(self))
    }
}

#[cfg(feature = "experimental")]
impl LayoutConstraintsOptions {
    /// The space that a custom layout gives to a child.
    ///
    /// `dictionary LayoutConstraintsOptions`
    ///
    /// Features `css-worklets` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The size that the child may use along the line direction, in CSS pixels.
    ///
    /// `double availableInlineSize`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "availableInlineSize")]
    pub fn get_available_inline_size(&self) -> Option<f64> {
        property::get(self, "availableInlineSize")
    }

    /// Sets the size that the child may use along the line direction, in CSS pixels.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "availableInlineSize")]
    pub fn set_available_inline_size(&self, value: f64) -> &Self {
        property::set_f64(self, "availableInlineSize", value);
        self
    }

    /// The size that the child may use across the line direction, in CSS pixels.
    ///
    /// `double availableBlockSize`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "availableBlockSize")]
    pub fn get_available_block_size(&self) -> Option<f64> {
        property::get(self, "availableBlockSize")
    }

    /// Sets the size that the child may use across the line direction, in CSS pixels.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "availableBlockSize")]
    pub fn set_available_block_size(&self, value: f64) -> &Self {
        property::set_f64(self, "availableBlockSize", value);
        self
    }

    /// An inline size that the child must take.
    ///
    /// `double fixedInlineSize`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "fixedInlineSize")]
    pub fn get_fixed_inline_size(&self) -> Option<f64> {
        property::get(self, "fixedInlineSize")
    }

    /// Sets an inline size that the child must take.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "fixedInlineSize")]
    pub fn set_fixed_inline_size(&self, value: f64) -> &Self {
        property::set_f64(self, "fixedInlineSize", value);
        self
    }

    /// A block size that the child must take.
    ///
    /// `double fixedBlockSize`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "fixedBlockSize")]
    pub fn get_fixed_block_size(&self) -> Option<f64> {
        property::get(self, "fixedBlockSize")
    }

    /// Sets a block size that the child must take.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "fixedBlockSize")]
    pub fn set_fixed_block_size(&self, value: f64) -> &Self {
        property::set_f64(self, "fixedBlockSize", value);
        self
    }

    /// The size from which the child computes percentages along the line direction.
    ///
    /// `double percentageInlineSize`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "percentageInlineSize")]
    pub fn get_percentage_inline_size(&self) -> Option<f64> {
        property::get(self, "percentageInlineSize")
    }

    /// Sets the size from which the child computes percentages along the line direction.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "percentageInlineSize")]
    pub fn set_percentage_inline_size(&self, value: f64) -> &Self {
        property::set_f64(self, "percentageInlineSize", value);
        self
    }

    /// The size from which the child computes percentages across the line direction.
    ///
    /// `double percentageBlockSize`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "percentageBlockSize")]
    pub fn get_percentage_block_size(&self) -> Option<f64> {
        property::get(self, "percentageBlockSize")
    }

    /// Sets the size from which the child computes percentages across the line direction.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "percentageBlockSize")]
    pub fn set_percentage_block_size(&self, value: f64) -> &Self {
        property::set_f64(self, "percentageBlockSize", value);
        self
    }

    /// The offset at which the child should break its content.
    ///
    /// `double blockFragmentationOffset`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "blockFragmentationOffset")]
    pub fn get_block_fragmentation_offset(&self) -> Option<f64> {
        property::get(self, "blockFragmentationOffset")
    }

    /// Sets the offset at which the child should break its content.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "blockFragmentationOffset")]
    pub fn set_block_fragmentation_offset(&self, value: f64) -> &Self {
        property::set_f64(self, "blockFragmentationOffset", value);
        self
    }

    /// The kind of break to apply; by default none.
    ///
    /// `BlockFragmentationType blockFragmentationType = "none"`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "blockFragmentationType")]
    pub fn get_block_fragmentation_type(&self) -> Option<BlockFragmentationType> {
        property::get(self, "blockFragmentationType")
    }

    /// Sets the kind of break to apply; by default none.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "blockFragmentationType")]
    pub fn set_block_fragmentation_type(&self, value: BlockFragmentationType) -> &Self {
        property::set_str(self, "blockFragmentationType", value.as_str());
        self
    }

    /// Any data for a child that itself has a custom layout.
    ///
    /// `any data`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "data")]
    pub fn get_data(&self) -> JsValue {
        property::get(self, "data")
    }

    /// Sets any data for a child that itself has a custom layout.
    ///
    /// Features `css-worklets` and `experimental`.
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
    /// The kind of break at this point.
    ///
    /// `readonly attribute BreakType breakType`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "breakType")]
    #[inline]
    pub fn break_type(&self) -> BreakType {
        FromJs::from_js(Js::get_breakType__as_value(js(self)))
    }

    /// The child that was broken.
    ///
    /// `readonly attribute LayoutChild child`
    ///
    /// Features `css-worklets` and `experimental`.
    #[inline]
    pub fn child(&self) -> LayoutChild {
        FromJs::from_js(Js::get_child__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl BreakToken {
    /// The break points of the children that are not complete.
    ///
    /// `readonly attribute FrozenArray<ChildBreakToken> childBreakTokens`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "childBreakTokens")]
    #[inline]
    pub fn child_break_tokens(&self) -> Array<ChildBreakToken> {
        FromJs::from_js(Js::get_childBreakTokens__as_value(js(self)))
    }

    /// The data that the layout stored when it was broken.
    ///
    /// `readonly attribute any data`
    ///
    /// Features `css-worklets` and `experimental`.
    #[inline]
    pub fn data(&self) -> JsValue {
        Js::get_data__as_value(js(self))
    }
}

#[cfg(feature = "experimental")]
impl BreakTokenOptions {
    /// The data for the break token of a layout result.
    ///
    /// `dictionary BreakTokenOptions`
    ///
    /// Features `css-worklets` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The break points of the children that are not complete.
    ///
    /// `sequence<ChildBreakToken> childBreakTokens`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "childBreakTokens")]
    pub fn get_child_break_tokens(&self) -> Option<Array<ChildBreakToken>> {
        property::get(self, "childBreakTokens")
    }

    /// Sets the break points of the children that are not complete.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "childBreakTokens")]
    pub fn set_child_break_tokens(&self, value: impl IntoSequence<ChildBreakToken>) -> &Self {
        property::set(self, "childBreakTokens", &value.to_value());
        self
    }

    /// Any data that the layout needs to go on.
    ///
    /// `any data = null`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "data")]
    pub fn get_data(&self) -> JsValue {
        property::get(self, "data")
    }

    /// Sets any data that the layout needs to go on.
    ///
    /// Features `css-worklets` and `experimental`.
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
    /// The edge at the start of the line, in CSS pixels.
    ///
    /// `readonly attribute double inlineStart`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "inlineStart")]
    #[inline]
    pub fn inline_start(&self) -> f64 {
        Js::get_inlineStart__as_number(js(self))
    }

    /// The edge at the end of the line, in CSS pixels.
    ///
    /// `readonly attribute double inlineEnd`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "inlineEnd")]
    #[inline]
    pub fn inline_end(&self) -> f64 {
        Js::get_inlineEnd__as_number(js(self))
    }

    /// The edge before the first line, in CSS pixels.
    ///
    /// `readonly attribute double blockStart`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "blockStart")]
    #[inline]
    pub fn block_start(&self) -> f64 {
        Js::get_blockStart__as_number(js(self))
    }

    /// The edge after the last line, in CSS pixels.
    ///
    /// `readonly attribute double blockEnd`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "blockEnd")]
    #[inline]
    pub fn block_end(&self) -> f64 {
        Js::get_blockEnd__as_number(js(self))
    }

    /// The sum of `inlineStart` and `inlineEnd`.
    ///
    /// `readonly attribute double inline`
    ///
    /// Features `css-worklets` and `experimental`.
    #[inline]
    pub fn inline(&self) -> f64 {
        Js::get_inline__as_number(js(self))
    }

    /// The sum of `blockStart` and `blockEnd`.
    ///
    /// `readonly attribute double block`
    ///
    /// Features `css-worklets` and `experimental`.
    #[inline]
    pub fn block(&self) -> f64 {
        Js::get_block__as_number(js(self))
    }
}

#[cfg(feature = "experimental")]
impl FragmentResultOptions {
    /// The data for the result of a custom layout.
    ///
    /// `dictionary FragmentResultOptions`
    ///
    /// Features `css-worklets` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The inline size of the box, in CSS pixels.
    ///
    /// `double inlineSize = 0`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "inlineSize")]
    pub fn get_inline_size(&self) -> Option<f64> {
        property::get(self, "inlineSize")
    }

    /// Sets the inline size of the box, in CSS pixels.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "inlineSize")]
    pub fn set_inline_size(&self, value: f64) -> &Self {
        property::set_f64(self, "inlineSize", value);
        self
    }

    /// The block size of the box, in CSS pixels.
    ///
    /// `double blockSize = 0`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "blockSize")]
    pub fn get_block_size(&self) -> Option<f64> {
        property::get(self, "blockSize")
    }

    /// Sets the block size of the box, in CSS pixels.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "blockSize")]
    pub fn set_block_size(&self, value: f64) -> &Self {
        property::set_f64(self, "blockSize", value);
        self
    }

    /// The block size of the content, for boxes whose size the browser resolves.
    ///
    /// `double autoBlockSize = 0`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "autoBlockSize")]
    pub fn get_auto_block_size(&self) -> Option<f64> {
        property::get(self, "autoBlockSize")
    }

    /// Sets the block size of the content, for boxes whose size the browser resolves.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "autoBlockSize")]
    pub fn set_auto_block_size(&self, value: f64) -> &Self {
        property::set_f64(self, "autoBlockSize", value);
        self
    }

    /// The placed fragments of the children, in paint order.
    ///
    /// `sequence<LayoutFragment> childFragments = []`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "childFragments")]
    pub fn get_child_fragments(&self) -> Option<Array<LayoutFragment>> {
        property::get(self, "childFragments")
    }

    /// Sets the placed fragments of the children, in paint order.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "childFragments")]
    pub fn set_child_fragments(&self, value: impl IntoSequence<LayoutFragment>) -> &Self {
        property::set(self, "childFragments", &value.to_value());
        self
    }

    /// Any data for the parent layout.
    ///
    /// `any data = null`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "data")]
    pub fn get_data(&self) -> JsValue {
        property::get(self, "data")
    }

    /// Sets any data for the parent layout.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "data")]
    pub fn set_data(&self, value: &JsValue) -> &Self {
        property::set(self, "data", value);
        self
    }

    /// Where the layout goes on if it was broken.
    ///
    /// `BreakTokenOptions breakToken = null`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "breakToken")]
    pub fn get_break_token(&self) -> Option<BreakTokenOptions> {
        property::get(self, "breakToken")
    }

    /// Sets where the layout goes on if it was broken.
    ///
    /// Features `css-worklets` and `experimental`.
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
    /// Makes a new `FragmentResult`.
    ///
    /// `constructor(optional FragmentResultOptions options = {})`
    ///
    /// Features `css-worklets` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<FragmentResult, Exception> {
        Js::try_new_FragmentResult__as_value().map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(optional FragmentResultOptions options = {})`
    ///
    /// Features `css-worklets` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_options(options: &FragmentResultOptions) -> Result<FragmentResult, Exception> {
        Js::try_new_FragmentResult__value__as_value(options.as_ref()).map(Js::cast)
    }

    /// The inline size of the box in CSS pixels.
    ///
    /// `readonly attribute double inlineSize`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "inlineSize")]
    #[inline]
    pub fn inline_size(&self) -> f64 {
        Js::get_inlineSize__as_number(js(self))
    }

    /// The block size of the box in CSS pixels.
    ///
    /// `readonly attribute double blockSize`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "blockSize")]
    #[inline]
    pub fn block_size(&self) -> f64 {
        Js::get_blockSize__as_number(js(self))
    }
}

#[cfg(feature = "experimental")]
impl IntrinsicSizesResultOptions {
    /// The intrinsic sizes that a custom layout reports for its box.
    ///
    /// `dictionary IntrinsicSizesResultOptions`
    ///
    /// Features `css-worklets` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The inline size that the box prefers without line breaks, in CSS pixels.
    ///
    /// `double maxContentSize`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "maxContentSize")]
    pub fn get_max_content_size(&self) -> Option<f64> {
        property::get(self, "maxContentSize")
    }

    /// Sets the inline size that the box prefers without line breaks, in CSS pixels.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "maxContentSize")]
    pub fn set_max_content_size(&self, value: f64) -> &Self {
        property::set_f64(self, "maxContentSize", value);
        self
    }

    /// The smallest inline size of the box without overflow, in CSS pixels.
    ///
    /// `double minContentSize`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "minContentSize")]
    pub fn get_min_content_size(&self) -> Option<f64> {
        property::get(self, "minContentSize")
    }

    /// Sets the smallest inline size of the box without overflow, in CSS pixels.
    ///
    /// Features `css-worklets` and `experimental`.
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
    /// Registers a paint class under a name for the CSS function `paint(name)`.
    ///
    /// `undefined registerPaint(DOMString name, VoidFunction paintCtor)`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaintWorkletGlobalScope/registerPaint) · [Specification](https://drafts.css-houdini.org/css-paint-api/#dom-paintworkletglobalscope-registerpaint)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "registerPaint")]
    #[inline]
    pub fn register_paint(&self, name: &str, paint_ctor: impl IntoFunction<VoidFunction>) -> Result<(), Exception> {
        Js::try_call_registerPaint__str_value(js(self), name, &paint_ctor.into_callback().into_function())
    }

    /// The number of device pixels for one CSS pixel.
    ///
    /// `readonly attribute unrestricted double devicePixelRatio`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaintWorkletGlobalScope/devicePixelRatio) · [Specification](https://drafts.css-houdini.org/css-paint-api/#dom-paintworkletglobalscope-devicepixelratio)
    #[doc(alias = "devicePixelRatio")]
    #[inline]
    pub fn device_pixel_ratio(&self) -> f64 {
        Js::get_devicePixelRatio__as_number(js(self))
    }
}

#[cfg(feature = "experimental")]
impl PaintRenderingContext2dSettings {
    /// The drawing options of a paint class.
    ///
    /// `dictionary PaintRenderingContext2DSettings`
    ///
    /// Features `css-worklets` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the drawing can be transparent.
    ///
    /// `boolean alpha = true`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "alpha")]
    pub fn get_alpha(&self) -> Option<bool> {
        property::get(self, "alpha")
    }

    /// Sets whether the drawing can be transparent.
    ///
    /// Features `css-worklets` and `experimental`.
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
    /// Pushes the drawing state, such as styles, transform and clip, onto a stack.
    ///
    /// `undefined save()`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/save) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-save-dev)
    #[inline]
    pub fn save(&self) {
        Js::call_save(js(self))
    }

    /// Takes the last saved drawing state from the stack; without one it does nothing.
    ///
    /// `undefined restore()`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/restore) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-restore-dev)
    #[inline]
    pub fn restore(&self) {
        Js::call_restore(js(self))
    }

    /// Clears the canvas and brings the whole drawing state back to its defaults.
    ///
    /// `undefined reset()`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/reset) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-reset)
    #[inline]
    pub fn reset(&self) {
        Js::call_reset(js(self))
    }

    /// Returns whether the bitmap was lost, such as after a crash of the graphics driver.
    ///
    /// `boolean isContextLost()`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/isContextLost) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-iscontextlost)
    #[doc(alias = "isContextLost")]
    #[inline]
    pub fn is_context_lost(&self) -> bool {
        Js::call_isContextLost__as_bool(js(self)).get()
    }

    /// Scales all later drawing by the two factors.
    ///
    /// `undefined scale(unrestricted double x, unrestricted double y)`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/scale) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-scale-dev)
    #[inline]
    pub fn scale(&self, x: f64, y: f64) {
        Js::call_scale__number2(js(self), x, y)
    }

    /// Rotates all later drawing clockwise around the origin, by an angle in radians.
    ///
    /// `undefined rotate(unrestricted double angle)`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/rotate) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-rotate-dev)
    #[inline]
    pub fn rotate(&self, angle: f64) {
        Js::call_rotate__number(js(self), angle)
    }

    /// Moves the origin of all later drawing.
    ///
    /// `undefined translate(unrestricted double x, unrestricted double y)`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/translate) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-translate-dev)
    #[inline]
    pub fn translate(&self, x: f64, y: f64) {
        Js::call_translate__number2(js(self), x, y)
    }

    /// Multiplies the current transform with this matrix.
    ///
    /// `undefined transform(unrestricted double a, unrestricted double b, unrestricted double c, unrestricted double d, unrestricted double e, unrestricted double f)`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/transform) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-transform-dev)
    #[inline]
    pub fn transform(&self, a: f64, b: f64, c: f64, d: f64, e: f64, f: f64) {
        Js::call_transform__number6(js(self), a, b, c, d, e, f)
    }

    /// Returns a copy of the current transform.
    ///
    /// `DOMMatrix getTransform()`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/getTransform) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-gettransform-dev)
    #[doc(alias = "getTransform")]
    #[inline]
    pub fn get_transform(&self) -> DomMatrix {
        FromJs::from_js(Js::call_getTransform__as_value(js(self)))
    }

    /// Replaces the current transform with this matrix.
    ///
    /// `undefined setTransform(unrestricted double a, unrestricted double b, unrestricted double c, unrestricted double d, unrestricted double e, unrestricted double f)`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/setTransform) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-settransform-dev)
    #[doc(alias = "setTransform")]
    #[inline]
    pub fn set_transform(&self, a: f64, b: f64, c: f64, d: f64, e: f64, f: f64) {
        Js::call_setTransform__number6(js(self), a, b, c, d, e, f)
    }

    /// As `set_transform`, with `transform`.
    ///
    /// `undefined setTransform(optional DOMMatrix2DInit transform = {})`
    ///
    /// Features `css-worklets` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where two names of one value in `transform`, such as `a` and `m11`, differ.
    #[doc(alias = "setTransform")]
    #[inline]
    pub fn set_transform_with_transform(&self, transform: impl IntoJs<DomMatrix2dInit>) -> Result<(), Exception> {
        Js::try_call_setTransform__value(js(self), &transform.to_value())
    }

    /// Sets the transform back to identity.
    ///
    /// `undefined resetTransform()`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/resetTransform) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-resettransform-dev)
    #[doc(alias = "resetTransform")]
    #[inline]
    pub fn reset_transform(&self) {
        Js::call_resetTransform(js(self))
    }

    /// The opacity of all drawing, from 0 (transparent) to 1 (opaque, the default).
    ///
    /// `attribute unrestricted double globalAlpha`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/globalAlpha) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-globalalpha-dev)
    #[doc(alias = "globalAlpha")]
    #[inline]
    pub fn global_alpha(&self) -> f64 {
        Js::get_globalAlpha__as_number(js(self))
    }

    /// Sets the opacity of all drawing, from 0 (transparent) to 1 (opaque, the default).
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "globalAlpha")]
    #[inline]
    pub fn set_global_alpha(&self, value: f64) {
        Js::set_globalAlpha__number(js(self), value)
    }

    /// How drawing mixes with the pixels already there, `source-over` by default.
    ///
    /// `attribute DOMString globalCompositeOperation`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/globalCompositeOperation) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-globalcompositeoperation-dev)
    #[doc(alias = "globalCompositeOperation")]
    #[inline]
    pub fn global_composite_operation(&self) -> String {
        Js::get_globalCompositeOperation__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets how drawing mixes with the pixels already there, `source-over` by default.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "globalCompositeOperation")]
    #[inline]
    pub fn set_global_composite_operation(&self, value: &str) {
        Js::set_globalCompositeOperation__str(js(self), value)
    }

    /// Whether scaled images are smoothed; false keeps the pixels sharp.
    ///
    /// `attribute boolean imageSmoothingEnabled`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/imageSmoothingEnabled) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-imagesmoothingenabled-dev)
    #[doc(alias = "imageSmoothingEnabled")]
    #[inline]
    pub fn image_smoothing_enabled(&self) -> bool {
        Js::get_imageSmoothingEnabled__as_bool(js(self)).get()
    }

    /// Sets whether scaled images are smoothed; false keeps the pixels sharp.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "imageSmoothingEnabled")]
    #[inline]
    pub fn set_image_smoothing_enabled(&self, value: bool) {
        Js::set_imageSmoothingEnabled__bool(js(self), value)
    }

    /// How carefully scaled images are smoothed, `low` by default.
    ///
    /// `attribute ImageSmoothingQuality imageSmoothingQuality`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/imageSmoothingQuality) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-imagesmoothingquality-dev)
    #[doc(alias = "imageSmoothingQuality")]
    #[inline]
    pub fn image_smoothing_quality(&self) -> ImageSmoothingQuality {
        FromJs::from_js(Js::get_imageSmoothingQuality__as_value(js(self)))
    }

    /// Sets how carefully scaled images are smoothed, `low` by default.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "imageSmoothingQuality")]
    #[inline]
    pub fn set_image_smoothing_quality(&self, value: ImageSmoothingQuality) {
        Js::set_imageSmoothingQuality__str(js(self), value.as_str())
    }

    /// The color, gradient or pattern of outlines, black by default.
    ///
    /// `attribute (DOMString or CanvasGradient or CanvasPattern) strokeStyle`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/strokeStyle) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-strokestyle-dev)
    #[doc(alias = "strokeStyle")]
    #[inline]
    pub fn stroke_style(&self) -> StringOrCanvasGradientOrCanvasPattern {
        FromJs::from_js(Js::get_strokeStyle__as_value(js(self)))
    }

    /// Sets the color, gradient or pattern of outlines, black by default.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "strokeStyle")]
    #[inline]
    pub fn set_stroke_style(&self, value: impl Into<StringOrCanvasGradientOrCanvasPattern>) {
        Js::set_strokeStyle__value(js(self), &value.into().to_js())
    }

    /// The color, gradient or pattern of filled areas, black by default.
    ///
    /// `attribute (DOMString or CanvasGradient or CanvasPattern) fillStyle`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/fillStyle) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-fillstyle-dev)
    #[doc(alias = "fillStyle")]
    #[inline]
    pub fn fill_style(&self) -> StringOrCanvasGradientOrCanvasPattern {
        FromJs::from_js(Js::get_fillStyle__as_value(js(self)))
    }

    /// Sets the color, gradient or pattern of filled areas, black by default.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "fillStyle")]
    #[inline]
    pub fn set_fill_style(&self, value: impl Into<StringOrCanvasGradientOrCanvasPattern>) {
        Js::set_fillStyle__value(js(self), &value.into().to_js())
    }

    /// Returns a gradient along the line between two points.
    ///
    /// `CanvasGradient createLinearGradient(double x0, double y0, double x1, double y1)`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/createLinearGradient) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-createlineargradient-dev)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "createLinearGradient")]
    #[inline]
    pub fn create_linear_gradient(&self, x0: f64, y0: f64, x1: f64, y1: f64) -> Result<CanvasGradient, Exception> {
        Js::try_call_createLinearGradient__number4__as_value(js(self), x0, y0, x1, y1).map(Js::read)
    }

    /// Returns a gradient between two circles.
    ///
    /// `CanvasGradient createRadialGradient(double x0, double y0, double r0, double x1, double y1, double r1)`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/createRadialGradient) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-createradialgradient-dev)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `r0` or `r1` is negative.
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

    /// Returns a gradient that turns around a point, from a start angle in radians.
    ///
    /// `CanvasGradient createConicGradient(double startAngle, double x, double y)`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/createConicGradient) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-createconicgradient-dev)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "createConicGradient")]
    #[inline]
    pub fn create_conic_gradient(&self, start_angle: f64, x: f64, y: f64) -> Result<CanvasGradient, Exception> {
        Js::try_call_createConicGradient__number3__as_value(js(self), start_angle, x, y).map(Js::read)
    }

    /// Returns a pattern of the image, repeated by `repeat`, `repeat-x`, `repeat-y` or `no-repeat`.
    ///
    /// `CanvasPattern? createPattern(CanvasImageSource image, DOMString repetition)`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/createPattern) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-createpattern-dev)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` for a broken image, an empty canvas or a detached bitmap, and a `SyntaxError`
    /// for an unknown `repetition`.
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

    /// The distance of shadows to the right, in pixels, whatever the transform is.
    ///
    /// `attribute unrestricted double shadowOffsetX`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/shadowOffsetX) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-shadowoffsetx-dev)
    #[doc(alias = "shadowOffsetX")]
    #[inline]
    pub fn shadow_offset_x(&self) -> f64 {
        Js::get_shadowOffsetX__as_number(js(self))
    }

    /// Sets the distance of shadows to the right, in pixels, whatever the transform is.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "shadowOffsetX")]
    #[inline]
    pub fn set_shadow_offset_x(&self, value: f64) {
        Js::set_shadowOffsetX__number(js(self), value)
    }

    /// The distance of shadows downwards, in pixels, whatever the transform is.
    ///
    /// `attribute unrestricted double shadowOffsetY`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/shadowOffsetY) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-shadowoffsety-dev)
    #[doc(alias = "shadowOffsetY")]
    #[inline]
    pub fn shadow_offset_y(&self) -> f64 {
        Js::get_shadowOffsetY__as_number(js(self))
    }

    /// Sets the distance of shadows downwards, in pixels, whatever the transform is.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "shadowOffsetY")]
    #[inline]
    pub fn set_shadow_offset_y(&self, value: f64) {
        Js::set_shadowOffsetY__number(js(self), value)
    }

    /// How blurred shadows are; 0, the default, means sharp.
    ///
    /// `attribute unrestricted double shadowBlur`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/shadowBlur) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-shadowblur-dev)
    #[doc(alias = "shadowBlur")]
    #[inline]
    pub fn shadow_blur(&self) -> f64 {
        Js::get_shadowBlur__as_number(js(self))
    }

    /// Sets how blurred shadows are; 0, the default, means sharp.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "shadowBlur")]
    #[inline]
    pub fn set_shadow_blur(&self, value: f64) {
        Js::set_shadowBlur__number(js(self), value)
    }

    /// The color of shadows; transparent by default, so that there are none.
    ///
    /// `attribute DOMString shadowColor`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/shadowColor) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-shadowcolor-dev)
    #[doc(alias = "shadowColor")]
    #[inline]
    pub fn shadow_color(&self) -> String {
        Js::get_shadowColor__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the color of shadows; transparent by default, so that there are none.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "shadowColor")]
    #[inline]
    pub fn set_shadow_color(&self, value: &str) {
        Js::set_shadowColor__str(js(self), value)
    }

    /// Makes the pixels of a rectangle transparent black.
    ///
    /// `undefined clearRect(unrestricted double x, unrestricted double y, unrestricted double w, unrestricted double h)`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/clearRect) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-clearrect-dev)
    #[doc(alias = "clearRect")]
    #[inline]
    pub fn clear_rect(&self, x: f64, y: f64, w: f64, h: f64) {
        Js::call_clearRect__number4(js(self), x, y, w, h)
    }

    /// Fills a rectangle, without touching the current path.
    ///
    /// `undefined fillRect(unrestricted double x, unrestricted double y, unrestricted double w, unrestricted double h)`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/fillRect) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-fillrect-dev)
    #[doc(alias = "fillRect")]
    #[inline]
    pub fn fill_rect(&self, x: f64, y: f64, w: f64, h: f64) {
        Js::call_fillRect__number4(js(self), x, y, w, h)
    }

    /// Draws the outline of a rectangle, without touching the current path.
    ///
    /// `undefined strokeRect(unrestricted double x, unrestricted double y, unrestricted double w, unrestricted double h)`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/strokeRect) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-strokerect-dev)
    #[doc(alias = "strokeRect")]
    #[inline]
    pub fn stroke_rect(&self, x: f64, y: f64, w: f64, h: f64) {
        Js::call_strokeRect__number4(js(self), x, y, w, h)
    }

    /// Empties the current path to start a new one.
    ///
    /// `undefined beginPath()`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/beginPath) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-beginpath-dev)
    #[doc(alias = "beginPath")]
    #[inline]
    pub fn begin_path(&self) {
        Js::call_beginPath(js(self))
    }

    /// Fills the current path with `fillStyle`.
    ///
    /// `undefined fill(optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/fill) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-fill-dev)
    #[inline]
    pub fn fill(&self) {
        Js::call_fill(js(self))
    }

    /// As `fill`, with `fill_rule`.
    ///
    /// `undefined fill(optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Features `css-worklets` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "fill")]
    #[inline]
    pub fn fill_with_fill_rule(&self, fill_rule: CanvasFillRule) -> Result<(), Exception> {
        Js::try_call_fill__str(js(self), fill_rule.as_str())
    }

    /// As `fill`, with `path`.
    ///
    /// `undefined fill(Path2D path, optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "fill")]
    #[inline]
    pub fn fill_with_path(&self, path: &Path2d) {
        Js::call_fill__value(js(self), path.as_ref())
    }

    /// As `fill_with_path`, with `fill_rule`.
    ///
    /// `undefined fill(Path2D path, optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Features `css-worklets` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "fill")]
    #[inline]
    pub fn fill_with_path_and_fill_rule(&self, path: &Path2d, fill_rule: CanvasFillRule) -> Result<(), Exception> {
        Js::try_call_fill__value_str(js(self), path.as_ref(), fill_rule.as_str())
    }

    /// Draws the outline of the current path with `strokeStyle`.
    ///
    /// `undefined stroke()`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/stroke) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-stroke-dev)
    #[inline]
    pub fn stroke(&self) {
        Js::call_stroke(js(self))
    }

    /// As `stroke`, with `path`.
    ///
    /// `undefined stroke(Path2D path)`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "stroke")]
    #[inline]
    pub fn stroke_with_path(&self, path: &Path2d) {
        Js::call_stroke__value(js(self), path.as_ref())
    }

    /// Limits all later drawing to the inside of the current path; `restore` takes it back.
    ///
    /// `undefined clip(optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/clip) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-clip-dev)
    #[inline]
    pub fn clip(&self) {
        Js::call_clip(js(self))
    }

    /// As `clip`, with `fill_rule`.
    ///
    /// `undefined clip(optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Features `css-worklets` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "clip")]
    #[inline]
    pub fn clip_with_fill_rule(&self, fill_rule: CanvasFillRule) -> Result<(), Exception> {
        Js::try_call_clip__str(js(self), fill_rule.as_str())
    }

    /// As `clip`, with `path`.
    ///
    /// `undefined clip(Path2D path, optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "clip")]
    #[inline]
    pub fn clip_with_path(&self, path: &Path2d) {
        Js::call_clip__value(js(self), path.as_ref())
    }

    /// As `clip_with_path`, with `fill_rule`.
    ///
    /// `undefined clip(Path2D path, optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Features `css-worklets` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "clip")]
    #[inline]
    pub fn clip_with_path_and_fill_rule(&self, path: &Path2d, fill_rule: CanvasFillRule) -> Result<(), Exception> {
        Js::try_call_clip__value_str(js(self), path.as_ref(), fill_rule.as_str())
    }

    /// Returns whether a point, in untransformed canvas pixels, lies in the current path.
    ///
    /// `boolean isPointInPath(unrestricted double x, unrestricted double y, optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/isPointInPath) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-ispointinpath-dev)
    #[doc(alias = "isPointInPath")]
    #[inline]
    pub fn is_point_in_path(&self, x: f64, y: f64) -> bool {
        Js::call_isPointInPath__number2__as_bool(js(self), x, y).get()
    }

    /// As `is_point_in_path`, with `fill_rule`.
    ///
    /// `boolean isPointInPath(unrestricted double x, unrestricted double y, optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Features `css-worklets` and `experimental`.
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

    /// As `is_point_in_path`, with `path`.
    ///
    /// `boolean isPointInPath(Path2D path, unrestricted double x, unrestricted double y, optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "isPointInPath")]
    #[inline]
    pub fn is_point_in_path_with_path(&self, path: &Path2d, x: f64, y: f64) -> bool {
        Js::call_isPointInPath__value_number2__as_bool(js(self), path.as_ref(), x, y).get()
    }

    /// As `is_point_in_path_with_path`, with `fill_rule`.
    ///
    /// `boolean isPointInPath(Path2D path, unrestricted double x, unrestricted double y, optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Features `css-worklets` and `experimental`.
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

    /// Returns whether a point, in untransformed canvas pixels, lies on the stroke of the current path.
    ///
    /// `boolean isPointInStroke(unrestricted double x, unrestricted double y)`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/isPointInStroke) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-ispointinstroke-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "isPointInStroke")]
    #[inline]
    pub fn is_point_in_stroke(&self, x: f64, y: f64) -> Result<bool, Exception> {
        Js::try_call_isPointInStroke__number2__as_bool(js(self), x, y).map(Truth::get)
    }

    /// As `is_point_in_stroke`, with `path`.
    ///
    /// `boolean isPointInStroke(Path2D path, unrestricted double x, unrestricted double y)`
    ///
    /// Features `css-worklets` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "isPointInStroke")]
    #[inline]
    pub fn is_point_in_stroke_with_path(&self, path: &Path2d, x: f64, y: f64) -> Result<bool, Exception> {
        Js::try_call_isPointInStroke__value_number2__as_bool(js(self), path.as_ref(), x, y).map(Truth::get)
    }

    /// Draws an image, video frame or other canvas with its top left corner at a point.
    ///
    /// `undefined drawImage(CanvasImageSource image, unrestricted double dx, unrestricted double dy)`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/drawImage) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-drawimage-dev)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` for a broken image, a canvas of zero width or height, or a detached bitmap or
    /// video frame.
    #[doc(alias = "drawImage")]
    #[inline]
    pub fn draw_image(&self, image: impl Into<CanvasImageSource>, dx: f64, dy: f64) -> Result<(), Exception> {
        Js::try_call_drawImage__value_number2(js(self), &image.into().to_js(), dx, dy)
    }

    /// As `draw_image`, with `dw` and `dh`.
    ///
    /// `undefined drawImage(CanvasImageSource image, unrestricted double dx, unrestricted double dy, unrestricted double dw, unrestricted double dh)`
    ///
    /// Features `css-worklets` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` for a broken image, a canvas of zero width or height, or a detached bitmap or
    /// video frame.
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

    /// As `draw_image`, with `sx`, `sy`, `sw`, `sh`, `dw` and `dh`.
    ///
    /// `undefined drawImage(CanvasImageSource image, unrestricted double sx, unrestricted double sy, unrestricted double sw, unrestricted double sh, unrestricted double dx, unrestricted double dy, unrestricted double dw, unrestricted double dh)`
    ///
    /// Features `css-worklets` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` for a broken image, a canvas of zero width or height, or a detached bitmap or
    /// video frame.
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

    /// The thickness of lines, 1 by default.
    ///
    /// `attribute unrestricted double lineWidth`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/lineWidth) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-linewidth-dev)
    #[doc(alias = "lineWidth")]
    #[inline]
    pub fn line_width(&self) -> f64 {
        Js::get_lineWidth__as_number(js(self))
    }

    /// Sets the thickness of lines, 1 by default.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "lineWidth")]
    #[inline]
    pub fn set_line_width(&self, value: f64) {
        Js::set_lineWidth__number(js(self), value)
    }

    /// The shape of line ends, `butt` by default.
    ///
    /// `attribute CanvasLineCap lineCap`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/lineCap) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-linecap-dev)
    #[doc(alias = "lineCap")]
    #[inline]
    pub fn line_cap(&self) -> CanvasLineCap {
        FromJs::from_js(Js::get_lineCap__as_value(js(self)))
    }

    /// Sets the shape of line ends, `butt` by default.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "lineCap")]
    #[inline]
    pub fn set_line_cap(&self, value: CanvasLineCap) {
        Js::set_lineCap__str(js(self), value.as_str())
    }

    /// The shape of line corners, `miter` by default.
    ///
    /// `attribute CanvasLineJoin lineJoin`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/lineJoin) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-linejoin-dev)
    #[doc(alias = "lineJoin")]
    #[inline]
    pub fn line_join(&self) -> CanvasLineJoin {
        FromJs::from_js(Js::get_lineJoin__as_value(js(self)))
    }

    /// Sets the shape of line corners, `miter` by default.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "lineJoin")]
    #[inline]
    pub fn set_line_join(&self, value: CanvasLineJoin) {
        Js::set_lineJoin__str(js(self), value.as_str())
    }

    /// How far sharp corners may stick out, as a multiple of half the line width, before they are cut; 10 by
    /// default.
    ///
    /// `attribute unrestricted double miterLimit`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/miterLimit) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-miterlimit-dev)
    #[doc(alias = "miterLimit")]
    #[inline]
    pub fn miter_limit(&self) -> f64 {
        Js::get_miterLimit__as_number(js(self))
    }

    /// Sets how far sharp corners may stick out, as a multiple of half the line width, before they are cut; 10 by
    /// default.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "miterLimit")]
    #[inline]
    pub fn set_miter_limit(&self, value: f64) {
        Js::set_miterLimit__number(js(self), value)
    }

    /// Sets the lengths of dashes and gaps in turn; an empty list means solid lines.
    ///
    /// `undefined setLineDash(sequence<unrestricted double> segments)`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/setLineDash) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-setlinedash-dev)
    #[doc(alias = "setLineDash")]
    #[inline]
    pub fn set_line_dash(&self, segments: impl IntoSequence<f64>) {
        Js::call_setLineDash__value(js(self), &segments.to_value())
    }

    /// Returns the lengths of dashes and gaps in turn, always an even number of them.
    ///
    /// `sequence<unrestricted double> getLineDash()`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/getLineDash) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-getlinedash-dev)
    #[doc(alias = "getLineDash")]
    #[inline]
    pub fn get_line_dash(&self) -> Array<f64> {
        FromJs::from_js(Js::call_getLineDash__as_value(js(self)))
    }

    /// The distance into the dash pattern at which lines start.
    ///
    /// `attribute unrestricted double lineDashOffset`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/lineDashOffset) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-linedashoffset-dev)
    #[doc(alias = "lineDashOffset")]
    #[inline]
    pub fn line_dash_offset(&self) -> f64 {
        Js::get_lineDashOffset__as_number(js(self))
    }

    /// Sets the distance into the dash pattern at which lines start.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "lineDashOffset")]
    #[inline]
    pub fn set_line_dash_offset(&self, value: f64) {
        Js::set_lineDashOffset__number(js(self), value)
    }

    /// Draws a straight line back to the start of the current subpath.
    ///
    /// `undefined closePath()`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/closePath) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-closepath-dev)
    #[doc(alias = "closePath")]
    #[inline]
    pub fn close_path(&self) {
        Js::call_closePath(js(self))
    }

    /// Starts a new subpath at the point.
    ///
    /// `undefined moveTo(unrestricted double x, unrestricted double y)`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/moveTo) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-moveto-dev)
    #[doc(alias = "moveTo")]
    #[inline]
    pub fn move_to(&self, x: f64, y: f64) {
        Js::call_moveTo__number2(js(self), x, y)
    }

    /// Adds a straight line to the point.
    ///
    /// `undefined lineTo(unrestricted double x, unrestricted double y)`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/lineTo) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-lineto-dev)
    #[doc(alias = "lineTo")]
    #[inline]
    pub fn line_to(&self, x: f64, y: f64) {
        Js::call_lineTo__number2(js(self), x, y)
    }

    /// Adds a quadratic Bézier curve with one control point.
    ///
    /// `undefined quadraticCurveTo(unrestricted double cpx, unrestricted double cpy, unrestricted double x, unrestricted double y)`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/quadraticCurveTo) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-quadraticcurveto-dev)
    #[doc(alias = "quadraticCurveTo")]
    #[inline]
    pub fn quadratic_curve_to(&self, cpx: f64, cpy: f64, x: f64, y: f64) {
        Js::call_quadraticCurveTo__number4(js(self), cpx, cpy, x, y)
    }

    /// Adds a cubic Bézier curve with two control points.
    ///
    /// `undefined bezierCurveTo(unrestricted double cp1x, unrestricted double cp1y, unrestricted double cp2x, unrestricted double cp2y, unrestricted double x, unrestricted double y)`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/bezierCurveTo) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-beziercurveto-dev)
    #[doc(alias = "bezierCurveTo")]
    #[inline]
    pub fn bezier_curve_to(&self, cp1x: f64, cp1y: f64, cp2x: f64, cp2y: f64, x: f64, y: f64) {
        Js::call_bezierCurveTo__number6(js(self), cp1x, cp1y, cp2x, cp2y, x, y)
    }

    /// Adds an arc with a radius that rounds the corner at the first point on the way to the second.
    ///
    /// `undefined arcTo(unrestricted double x1, unrestricted double y1, unrestricted double x2, unrestricted double y2, unrestricted double radius)`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/arcTo) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-arcto-dev)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `radius` is negative.
    #[doc(alias = "arcTo")]
    #[inline]
    pub fn arc_to(&self, x1: f64, y1: f64, x2: f64, y2: f64, radius: f64) -> Result<(), Exception> {
        Js::try_call_arcTo__number5(js(self), x1, y1, x2, y2, radius)
    }

    /// Adds a closed rectangle to the path.
    ///
    /// `undefined rect(unrestricted double x, unrestricted double y, unrestricted double w, unrestricted double h)`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/rect) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-rect-dev)
    #[inline]
    pub fn rect(&self, x: f64, y: f64, w: f64, h: f64) {
        Js::call_rect__number4(js(self), x, y, w, h)
    }

    /// Adds a rectangle with round corners, with one radius or up to four.
    ///
    /// `undefined roundRect(unrestricted double x, unrestricted double y, unrestricted double w, unrestricted double h, optional (unrestricted double or DOMPointInit or sequence<(unrestricted double or DOMPointInit)>) radii = 0)`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/roundRect) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-roundrect)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for a negative radius, or a list of none or more than four radii.
    #[doc(alias = "roundRect")]
    #[inline]
    pub fn round_rect(&self, x: f64, y: f64, w: f64, h: f64) -> Result<(), Exception> {
        Js::try_call_roundRect__number4(js(self), x, y, w, h)
    }

    /// As `round_rect`, with `radii`.
    ///
    /// `undefined roundRect(unrestricted double x, unrestricted double y, unrestricted double w, unrestricted double h, optional (unrestricted double or DOMPointInit or sequence<(unrestricted double or DOMPointInit)>) radii = 0)`
    ///
    /// Features `css-worklets` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for a negative radius, or a list of none or more than four radii.
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

    /// Adds a part of a circle; the angles are in radians, clockwise from the x axis.
    ///
    /// `undefined arc(unrestricted double x, unrestricted double y, unrestricted double radius, unrestricted double startAngle, unrestricted double endAngle, optional boolean counterclockwise = false)`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/arc) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-arc-dev)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `radius` is negative.
    #[inline]
    pub fn arc(&self, x: f64, y: f64, radius: f64, start_angle: f64, end_angle: f64) -> Result<(), Exception> {
        Js::try_call_arc__number5(js(self), x, y, radius, start_angle, end_angle)
    }

    /// As `arc`, with `counterclockwise`.
    ///
    /// `undefined arc(unrestricted double x, unrestricted double y, unrestricted double radius, unrestricted double startAngle, unrestricted double endAngle, optional boolean counterclockwise = false)`
    ///
    /// Features `css-worklets` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `radius` is negative.
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

    /// Adds a part of an ellipse; the angles are in radians.
    ///
    /// `undefined ellipse(unrestricted double x, unrestricted double y, unrestricted double radiusX, unrestricted double radiusY, unrestricted double rotation, unrestricted double startAngle, unrestricted double endAngle, optional boolean counterclockwise = false)`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/ellipse) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-ellipse-dev)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `radiusX` or `radiusY` is negative.
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

    /// As `ellipse`, with `counterclockwise`.
    ///
    /// `undefined ellipse(unrestricted double x, unrestricted double y, unrestricted double radiusX, unrestricted double radiusY, unrestricted double rotation, unrestricted double startAngle, unrestricted double endAngle, optional boolean counterclockwise = false)`
    ///
    /// Features `css-worklets` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `radiusX` or `radiusY` is negative.
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
    /// The width in CSS pixels.
    ///
    /// `readonly attribute double width`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaintSize/width) · [Specification](https://drafts.css-houdini.org/css-paint-api/#dom-paintsize-width)
    #[inline]
    pub fn width(&self) -> f64 {
        Js::get_width__as_number(js(self))
    }

    /// The height in CSS pixels.
    ///
    /// `readonly attribute double height`
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaintSize/height) · [Specification](https://drafts.css-houdini.org/css-paint-api/#dom-paintsize-height)
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

    /// The worklet to which scripts with animators are added.
    ///
    /// `readonly attribute Worklet animationWorklet`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `css-worklets` and `experimental`. Exposed in Window only.
    #[doc(alias = "animationWorklet")]
    #[inline]
    pub fn animation_worklet() -> Option<Worklet> {
        Js::static_get_CSS_animationWorklet__as_option_value().map(Js::read)
    }

    /// The worklet to which scripts with custom layouts are added.
    ///
    /// `readonly attribute Worklet layoutWorklet`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "layoutWorklet")]
    #[inline]
    pub fn layout_worklet() -> Option<Worklet> {
        Js::static_get_CSS_layoutWorklet__as_option_value().map(Js::read)
    }

    /// The worklet to which scripts with painters are added.
    ///
    /// `readonly attribute Worklet paintWorklet`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `css-worklets` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/paintWorklet_static) · [Specification](https://drafts.css-houdini.org/css-paint-api/#dom-css-paintworklet)
    #[doc(alias = "paintWorklet")]
    #[inline]
    pub fn paint_worklet() -> Option<Worklet> {
        Js::static_get_CSS_paintWorklet__as_option_value().map(Js::read)
    }
}

/// The global object, where it is a `AnimationWorkletGlobalScope`.
///
/// `globalThis instanceof AnimationWorkletGlobalScope`
///
/// Features `css-worklets` and `experimental`.
#[cfg(feature = "experimental")]
pub fn animation_worklet_global_scope() -> Option<AnimationWorkletGlobalScope> {
    global::instance()
}

/// The global object, where it is a `LayoutWorkletGlobalScope`.
///
/// `globalThis instanceof LayoutWorkletGlobalScope`
///
/// Features `css-worklets` and `experimental`.
#[cfg(feature = "experimental")]
pub fn layout_worklet_global_scope() -> Option<LayoutWorkletGlobalScope> {
    global::instance()
}

/// The global object, where it is a `PaintWorkletGlobalScope`.
///
/// `globalThis instanceof PaintWorkletGlobalScope`
///
/// Features `css-worklets` and `experimental`.
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
