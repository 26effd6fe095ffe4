//! Types: Animations from a program: animate, Animation, keyframes and timelines

#[cfg(all(feature = "experimental", feature = "web-animations"))]
web_interface! {
    /// `interface GroupEffect`
    ///
    /// Exposed in Window.
    pub struct GroupEffect: [crate::Object];
    class = "GroupEffect";
    extended;
}

#[cfg(all(feature = "experimental", feature = "web-animations"))]
web_interface! {
    /// `interface AnimationNodeList`
    ///
    /// Exposed in Window.
    pub struct AnimationNodeList: [crate::Object];
    class = "AnimationNodeList";
}

#[cfg(all(feature = "experimental", feature = "web-animations"))]
web_interface! {
    /// `interface SequenceEffect : GroupEffect`
    ///
    /// Exposed in Window.
    pub struct SequenceEffect: [crate::GroupEffect, crate::Object];
    class = "SequenceEffect";
}

#[cfg(feature = "web-animations")]
web_enumeration! {
    /// `enum IterationCompositeOperation`
    pub enum IterationCompositeOperation {
        Replace = "replace",
        Accumulate = "accumulate",
    }
}

#[cfg(any(feature = "scroll-animations", feature = "web-animations"))]
web_dictionary! {
    /// `dictionary TimelineRangeOffset`
    pub struct TimelineRangeOffset: [crate::Object];
    name = "TimelineRangeOffset";
}

#[cfg(feature = "web-animations")]
web_interface! {
    /// `interface AnimationPlaybackEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/AnimationPlaybackEvent) · [Specification](https://drafts.csswg.org/web-animations-1/#the-animationplaybackevent-interface)
    pub struct AnimationPlaybackEvent: [crate::Event, crate::Object];
    class = "AnimationPlaybackEvent";
}

#[cfg(feature = "web-animations")]
web_dictionary! {
    /// `dictionary AnimationPlaybackEventInit : EventInit`
    pub struct AnimationPlaybackEventInit: [crate::EventInit, crate::Object];
    name = "AnimationPlaybackEventInit";
    optional;
}

#[cfg(any(
    feature = "scroll-animations", feature = "web-animations", all(feature = "experimental", feature = "css-worklets"),
))]
web_interface! {
    /// `interface AnimationTimeline`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/AnimationTimeline) · [Specification](https://drafts.csswg.org/web-animations-1/#the-animationtimeline-interface)
    pub struct AnimationTimeline: [crate::Object];
    class = "AnimationTimeline";
    extended;
}

#[cfg(feature = "web-animations")]
web_dictionary! {
    /// `dictionary DocumentTimelineOptions`
    pub struct DocumentTimelineOptions: [crate::Object];
    name = "DocumentTimelineOptions";
}

#[cfg(feature = "web-animations")]
web_interface! {
    /// `interface DocumentTimeline : AnimationTimeline`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentTimeline) · [Specification](https://drafts.csswg.org/web-animations-1/#the-documenttimeline-interface)
    pub struct DocumentTimeline: [crate::AnimationTimeline, crate::Object];
    class = "DocumentTimeline";
}

#[cfg(any(
    feature = "css-animations", feature = "css-transitions", feature = "web-animations",
    all(feature = "experimental", any(feature = "css-worklets", feature = "svg")),
))]
web_interface! {
    /// `interface Animation : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Animation) · [Specification](https://drafts.csswg.org/web-animations-1/#the-animation-interface)
    pub struct Animation: [crate::EventTarget, crate::Object];
    class = "Animation";
    extended;
}

#[cfg(feature = "web-animations")]
web_enumeration! {
    /// `enum AnimationPlayState`
    pub enum AnimationPlayState {
        Idle = "idle",
        Running = "running",
        Paused = "paused",
        Finished = "finished",
    }
}

#[cfg(feature = "web-animations")]
web_enumeration! {
    /// `enum AnimationReplaceState`
    pub enum AnimationReplaceState {
        Active = "active",
        Removed = "removed",
        Persisted = "persisted",
    }
}

#[cfg(any(feature = "web-animations", all(feature = "experimental", feature = "css-worklets")))]
web_interface! {
    /// `interface AnimationEffect`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/AnimationEffect) · [Specification](https://drafts.csswg.org/web-animations-1/#the-animationeffect-interface)
    pub struct AnimationEffect: [crate::Object];
    class = "AnimationEffect";
    extended;
}

#[cfg(any(feature = "web-animations", all(feature = "experimental", feature = "css-worklets")))]
web_dictionary! {
    /// `dictionary EffectTiming`
    pub struct EffectTiming: [crate::Object];
    name = "EffectTiming";
    extended;
}

#[cfg(feature = "web-animations")]
web_dictionary! {
    /// `dictionary OptionalEffectTiming`
    pub struct OptionalEffectTiming: [crate::Object];
    name = "OptionalEffectTiming";
}

#[cfg(feature = "web-animations")]
web_enumeration! {
    /// `enum FillMode`
    pub enum FillMode {
        None = "none",
        Forwards = "forwards",
        Backwards = "backwards",
        Both = "both",
        Auto = "auto",
    }
}

#[cfg(feature = "web-animations")]
web_enumeration! {
    /// `enum PlaybackDirection`
    pub enum PlaybackDirection {
        Normal = "normal",
        Reverse = "reverse",
        Alternate = "alternate",
        AlternateReverse = "alternate-reverse",
    }
}

#[cfg(any(feature = "web-animations", all(feature = "experimental", feature = "css-worklets")))]
web_dictionary! {
    /// `dictionary ComputedEffectTiming : EffectTiming`
    pub struct ComputedEffectTiming: [crate::EffectTiming, crate::Object];
    name = "ComputedEffectTiming";
}

#[cfg(feature = "web-animations")]
web_interface! {
    /// `interface KeyframeEffect : AnimationEffect`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/KeyframeEffect) · [Specification](https://drafts.csswg.org/web-animations-1/#the-keyframeeffect-interface)
    pub struct KeyframeEffect: [crate::AnimationEffect, crate::Object];
    class = "KeyframeEffect";
}

#[cfg(feature = "web-animations")]
web_dictionary! {
    /// `dictionary BaseComputedKeyframe`
    pub struct BaseComputedKeyframe: [crate::Object];
    name = "BaseComputedKeyframe";
}

#[cfg(feature = "web-animations")]
web_dictionary! {
    /// `dictionary BasePropertyIndexedKeyframe`
    pub struct BasePropertyIndexedKeyframe: [crate::Object];
    name = "BasePropertyIndexedKeyframe";
}

#[cfg(feature = "web-animations")]
web_dictionary! {
    /// `dictionary BaseKeyframe`
    pub struct BaseKeyframe: [crate::Object];
    name = "BaseKeyframe";
}

#[cfg(feature = "web-animations")]
web_dictionary! {
    /// `dictionary KeyframeEffectOptions : EffectTiming`
    pub struct KeyframeEffectOptions: [crate::EffectTiming, crate::Object];
    name = "KeyframeEffectOptions";
    extended;
}

#[cfg(feature = "web-animations")]
web_enumeration! {
    /// `enum CompositeOperation`
    pub enum CompositeOperation {
        Replace = "replace",
        Add = "add",
        Accumulate = "accumulate",
    }
}

#[cfg(feature = "web-animations")]
web_enumeration! {
    /// `enum CompositeOperationOrAuto`
    pub enum CompositeOperationOrAuto {
        Replace = "replace",
        Add = "add",
        Accumulate = "accumulate",
        Auto = "auto",
    }
}

#[cfg(feature = "web-animations")]
web_dictionary! {
    /// `dictionary KeyframeAnimationOptions : KeyframeEffectOptions`
    pub struct KeyframeAnimationOptions: [crate::KeyframeEffectOptions, crate::EffectTiming, crate::Object];
    name = "KeyframeAnimationOptions";
}

#[cfg(feature = "web-animations")]
web_dictionary! {
    /// `dictionary GetAnimationsOptions`
    pub struct GetAnimationsOptions: [crate::Object];
    name = "GetAnimationsOptions";
}

#[cfg(feature = "web-animations")]
web_union! {
    /// `(unrestricted double or KeyframeAnimationOptions)`
    pub enum NumberOrKeyframeAnimationOptions {
        KeyframeAnimationOptions(crate::KeyframeAnimationOptions): dictionary,
        Number(f64): number,
    }
}

#[cfg(all(feature = "experimental", feature = "web-animations"))]
web_union! {
    /// `(unrestricted double or EffectTiming)`
    pub enum NumberOrEffectTiming {
        EffectTiming(crate::EffectTiming): dictionary,
        Number(f64): number,
    }
    heirs EffectTiming(crate::EffectTiming);
}

/// `callback EffectCallback = undefined (double? progress, (Element or CSSPseudoElement) currentTarget, Animation animation)`
#[cfg(feature = "web-animations")]
pub type EffectCallback = crate::Function<fn(Option<f64>, crate::ElementOrCssPseudoElement, crate::Animation)>;

#[cfg(feature = "web-animations")]
web_union! {
    /// `(unrestricted double or CSSNumericValue or DOMString)`
    pub enum NumberOrCssNumericValueOrString {
        CssNumericValue(crate::CssNumericValue): value,
        Number(f64): number,
        String(crate::JsString): string,
    }
    heirs CssNumericValue(crate::CssNumericValue);
}

#[cfg(feature = "web-animations")]
web_union! {
    /// `(unrestricted double or DOMString)`
    pub enum NumberOrString {
        Number(f64): number,
        String(crate::JsString): string,
    }
}

#[cfg(feature = "web-animations")]
web_union! {
    /// `(unrestricted double or KeyframeEffectOptions)`
    pub enum NumberOrKeyframeEffectOptions {
        KeyframeEffectOptions(crate::KeyframeEffectOptions): dictionary,
        Number(f64): number,
    }
    heirs KeyframeEffectOptions(crate::KeyframeEffectOptions);
}

#[cfg(feature = "web-animations")]
web_union! {
    /// `(double? or sequence<double?>)`
    pub enum NumberOrNullableNumberSequence {
        NullableNumberSequence(crate::Array<Option<f64>>): array,
        Number(f64): number,
    }
}

#[cfg(feature = "web-animations")]
web_union! {
    /// `(CompositeOperationOrAuto or sequence<CompositeOperationOrAuto>)`
    pub enum CompositeOperationOrAutoOrCompositeOperationOrAutoSequence {
        CompositeOperationOrAutoSequence(crate::Array<crate::CompositeOperationOrAuto>): array,
        CompositeOperationOrAuto(crate::CompositeOperationOrAuto): value,
    }
}

#[cfg(feature = "web-animations")]
web_stands_for!(crate::AnimationPlaybackEvent, crate::AnimationPlaybackEventInit);
