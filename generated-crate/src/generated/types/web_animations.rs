//! Types: Animations from a program: animate, Animation, keyframes and timelines

/// `interface GroupEffect`
///
/// Exposed in Window.
#[cfg(all(feature = "experimental", feature = "web-animations"))]
#[repr(transparent)]
pub struct GroupEffect {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-animations"))]
interface!(GroupEffect:; "GroupEffect");
#[cfg(all(feature = "experimental", feature = "web-animations"))]
extended!([] GroupEffect);

/// `interface AnimationNodeList`
///
/// Exposed in Window.
#[cfg(all(feature = "experimental", feature = "web-animations"))]
#[repr(transparent)]
pub struct AnimationNodeList {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-animations"))]
interface!(AnimationNodeList:; "AnimationNodeList");

/// `interface SequenceEffect : GroupEffect`
///
/// Exposed in Window.
#[cfg(all(feature = "experimental", feature = "web-animations"))]
#[repr(transparent)]
pub struct SequenceEffect {
    parent: crate::GroupEffect,
}
#[cfg(all(feature = "experimental", feature = "web-animations"))]
interface!(SequenceEffect: crate::GroupEffect; "SequenceEffect");

/// `enum IterationCompositeOperation`
#[cfg(feature = "web-animations")]
#[non_exhaustive]
pub enum IterationCompositeOperation {
    /// `"replace"`
    Replace,
    /// `"accumulate"`
    Accumulate,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-animations")]
enumeration!(IterationCompositeOperation {
    Replace = "replace",
    Accumulate = "accumulate",
});

/// `dictionary TimelineRangeOffset`
#[cfg(any(feature = "scroll-animations", feature = "web-animations"))]
#[repr(transparent)]
pub struct TimelineRangeOffset {
    parent: crate::Object,
}
#[cfg(any(feature = "scroll-animations", feature = "web-animations"))]
dictionary!(TimelineRangeOffset:; "TimelineRangeOffset");

/// `interface AnimationPlaybackEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/AnimationPlaybackEvent) · [Specification](https://drafts.csswg.org/web-animations-1/#the-animationplaybackevent-interface)
#[cfg(feature = "web-animations")]
#[repr(transparent)]
pub struct AnimationPlaybackEvent {
    parent: crate::Event,
}
#[cfg(feature = "web-animations")]
interface!(AnimationPlaybackEvent: crate::Event; "AnimationPlaybackEvent");

/// `dictionary AnimationPlaybackEventInit : EventInit`
#[cfg(feature = "web-animations")]
#[repr(transparent)]
pub struct AnimationPlaybackEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "web-animations")]
dictionary!(AnimationPlaybackEventInit: crate::EventInit; "AnimationPlaybackEventInit");

/// `interface AnimationTimeline`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/AnimationTimeline) · [Specification](https://drafts.csswg.org/web-animations-1/#the-animationtimeline-interface)
#[cfg(any(
    feature = "scroll-animations", feature = "web-animations", all(feature = "experimental", feature = "css-worklets"),
))]
#[repr(transparent)]
pub struct AnimationTimeline {
    parent: crate::Object,
}
#[cfg(any(
    feature = "scroll-animations", feature = "web-animations", all(feature = "experimental", feature = "css-worklets"),
))]
interface!(AnimationTimeline:; "AnimationTimeline");
#[cfg(any(
    feature = "scroll-animations", feature = "web-animations", all(feature = "experimental", feature = "css-worklets"),
))]
extended!([] AnimationTimeline);

/// `dictionary DocumentTimelineOptions`
#[cfg(feature = "web-animations")]
#[repr(transparent)]
pub struct DocumentTimelineOptions {
    parent: crate::Object,
}
#[cfg(feature = "web-animations")]
dictionary!(DocumentTimelineOptions:; "DocumentTimelineOptions");

/// `interface DocumentTimeline : AnimationTimeline`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentTimeline) · [Specification](https://drafts.csswg.org/web-animations-1/#the-documenttimeline-interface)
#[cfg(feature = "web-animations")]
#[repr(transparent)]
pub struct DocumentTimeline {
    parent: crate::AnimationTimeline,
}
#[cfg(feature = "web-animations")]
interface!(DocumentTimeline: crate::AnimationTimeline; "DocumentTimeline");

/// `interface Animation : EventTarget`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Animation) · [Specification](https://drafts.csswg.org/web-animations-1/#the-animation-interface)
#[cfg(any(
    feature = "css-animations", feature = "css-transitions", feature = "web-animations",
    all(feature = "experimental", any(feature = "css-worklets", feature = "svg")),
))]
#[repr(transparent)]
pub struct Animation {
    parent: crate::EventTarget,
}
#[cfg(any(
    feature = "css-animations", feature = "css-transitions", feature = "web-animations",
    all(feature = "experimental", any(feature = "css-worklets", feature = "svg")),
))]
interface!(Animation: crate::EventTarget; "Animation");
#[cfg(any(
    feature = "css-animations", feature = "css-transitions", feature = "web-animations",
    all(feature = "experimental", any(feature = "css-worklets", feature = "svg")),
))]
extended!([] Animation);

/// `enum AnimationPlayState`
#[cfg(feature = "web-animations")]
#[non_exhaustive]
pub enum AnimationPlayState {
    /// `"idle"`
    Idle,
    /// `"running"`
    Running,
    /// `"paused"`
    Paused,
    /// `"finished"`
    Finished,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-animations")]
enumeration!(AnimationPlayState {
    Idle = "idle",
    Running = "running",
    Paused = "paused",
    Finished = "finished",
});

/// `enum AnimationReplaceState`
#[cfg(feature = "web-animations")]
#[non_exhaustive]
pub enum AnimationReplaceState {
    /// `"active"`
    Active,
    /// `"removed"`
    Removed,
    /// `"persisted"`
    Persisted,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-animations")]
enumeration!(AnimationReplaceState {
    Active = "active",
    Removed = "removed",
    Persisted = "persisted",
});

/// `interface AnimationEffect`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/AnimationEffect) · [Specification](https://drafts.csswg.org/web-animations-1/#the-animationeffect-interface)
#[cfg(any(feature = "web-animations", all(feature = "experimental", feature = "css-worklets")))]
#[repr(transparent)]
pub struct AnimationEffect {
    parent: crate::Object,
}
#[cfg(any(feature = "web-animations", all(feature = "experimental", feature = "css-worklets")))]
interface!(AnimationEffect:; "AnimationEffect");
#[cfg(any(feature = "web-animations", all(feature = "experimental", feature = "css-worklets")))]
extended!([] AnimationEffect);

/// `dictionary EffectTiming`
#[cfg(any(feature = "web-animations", all(feature = "experimental", feature = "css-worklets")))]
#[repr(transparent)]
pub struct EffectTiming {
    parent: crate::Object,
}
#[cfg(any(feature = "web-animations", all(feature = "experimental", feature = "css-worklets")))]
dictionary!(EffectTiming:; "EffectTiming");
#[cfg(any(feature = "web-animations", all(feature = "experimental", feature = "css-worklets")))]
extended!([] EffectTiming);

/// `dictionary OptionalEffectTiming`
#[cfg(feature = "web-animations")]
#[repr(transparent)]
pub struct OptionalEffectTiming {
    parent: crate::Object,
}
#[cfg(feature = "web-animations")]
dictionary!(OptionalEffectTiming:; "OptionalEffectTiming");

/// `enum FillMode`
#[cfg(feature = "web-animations")]
#[non_exhaustive]
pub enum FillMode {
    /// `"none"`
    None,
    /// `"forwards"`
    Forwards,
    /// `"backwards"`
    Backwards,
    /// `"both"`
    Both,
    /// `"auto"`
    Auto,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-animations")]
enumeration!(FillMode {
    None = "none",
    Forwards = "forwards",
    Backwards = "backwards",
    Both = "both",
    Auto = "auto",
});

/// `enum PlaybackDirection`
#[cfg(feature = "web-animations")]
#[non_exhaustive]
pub enum PlaybackDirection {
    /// `"normal"`
    Normal,
    /// `"reverse"`
    Reverse,
    /// `"alternate"`
    Alternate,
    /// `"alternate-reverse"`
    AlternateReverse,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-animations")]
enumeration!(PlaybackDirection {
    Normal = "normal",
    Reverse = "reverse",
    Alternate = "alternate",
    AlternateReverse = "alternate-reverse",
});

/// `dictionary ComputedEffectTiming : EffectTiming`
#[cfg(any(feature = "web-animations", all(feature = "experimental", feature = "css-worklets")))]
#[repr(transparent)]
pub struct ComputedEffectTiming {
    parent: crate::EffectTiming,
}
#[cfg(any(feature = "web-animations", all(feature = "experimental", feature = "css-worklets")))]
dictionary!(ComputedEffectTiming: crate::EffectTiming; "ComputedEffectTiming");

/// `interface KeyframeEffect : AnimationEffect`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/KeyframeEffect) · [Specification](https://drafts.csswg.org/web-animations-1/#the-keyframeeffect-interface)
#[cfg(feature = "web-animations")]
#[repr(transparent)]
pub struct KeyframeEffect {
    parent: crate::AnimationEffect,
}
#[cfg(feature = "web-animations")]
interface!(KeyframeEffect: crate::AnimationEffect; "KeyframeEffect");

/// `dictionary BaseComputedKeyframe`
#[cfg(feature = "web-animations")]
#[repr(transparent)]
pub struct BaseComputedKeyframe {
    parent: crate::Object,
}
#[cfg(feature = "web-animations")]
dictionary!(BaseComputedKeyframe:; "BaseComputedKeyframe");

/// `dictionary BasePropertyIndexedKeyframe`
#[cfg(feature = "web-animations")]
#[repr(transparent)]
pub struct BasePropertyIndexedKeyframe {
    parent: crate::Object,
}
#[cfg(feature = "web-animations")]
dictionary!(BasePropertyIndexedKeyframe:; "BasePropertyIndexedKeyframe");

/// `dictionary BaseKeyframe`
#[cfg(feature = "web-animations")]
#[repr(transparent)]
pub struct BaseKeyframe {
    parent: crate::Object,
}
#[cfg(feature = "web-animations")]
dictionary!(BaseKeyframe:; "BaseKeyframe");

/// `dictionary KeyframeEffectOptions : EffectTiming`
#[cfg(feature = "web-animations")]
#[repr(transparent)]
pub struct KeyframeEffectOptions {
    parent: crate::EffectTiming,
}
#[cfg(feature = "web-animations")]
dictionary!(KeyframeEffectOptions: crate::EffectTiming; "KeyframeEffectOptions");
#[cfg(feature = "web-animations")]
extended!([] KeyframeEffectOptions);

/// `enum CompositeOperation`
#[cfg(feature = "web-animations")]
#[non_exhaustive]
pub enum CompositeOperation {
    /// `"replace"`
    Replace,
    /// `"add"`
    Add,
    /// `"accumulate"`
    Accumulate,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-animations")]
enumeration!(CompositeOperation {
    Replace = "replace",
    Add = "add",
    Accumulate = "accumulate",
});

/// `enum CompositeOperationOrAuto`
#[cfg(feature = "web-animations")]
#[non_exhaustive]
pub enum CompositeOperationOrAuto {
    /// `"replace"`
    Replace,
    /// `"add"`
    Add,
    /// `"accumulate"`
    Accumulate,
    /// `"auto"`
    Auto,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "web-animations")]
enumeration!(CompositeOperationOrAuto {
    Replace = "replace",
    Add = "add",
    Accumulate = "accumulate",
    Auto = "auto",
});

/// `dictionary KeyframeAnimationOptions : KeyframeEffectOptions`
#[cfg(feature = "web-animations")]
#[repr(transparent)]
pub struct KeyframeAnimationOptions {
    parent: crate::KeyframeEffectOptions,
}
#[cfg(feature = "web-animations")]
dictionary!(KeyframeAnimationOptions: crate::KeyframeEffectOptions, crate::EffectTiming; "KeyframeAnimationOptions");

/// `dictionary GetAnimationsOptions`
#[cfg(feature = "web-animations")]
#[repr(transparent)]
pub struct GetAnimationsOptions {
    parent: crate::Object,
}
#[cfg(feature = "web-animations")]
dictionary!(GetAnimationsOptions:; "GetAnimationsOptions");

/// `(unrestricted double or KeyframeAnimationOptions)`
#[cfg(feature = "web-animations")]
#[non_exhaustive]
pub enum NumberOrKeyframeAnimationOptions {
    /// `Number`
    Number(f64),
    /// `KeyframeAnimationOptions`
    KeyframeAnimationOptions(crate::KeyframeAnimationOptions),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "web-animations")]
union!(NumberOrKeyframeAnimationOptions {
    Number(f64): number,
    KeyframeAnimationOptions(crate::KeyframeAnimationOptions): value,
});

/// `(unrestricted double or EffectTiming)`
#[cfg(all(feature = "experimental", feature = "web-animations"))]
#[non_exhaustive]
pub enum NumberOrEffectTiming {
    /// `Number`
    Number(f64),
    /// `EffectTiming`
    EffectTiming(crate::EffectTiming),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(all(feature = "experimental", feature = "web-animations"))]
union!(NumberOrEffectTiming {
    Number(f64): number,
    EffectTiming(crate::EffectTiming): value,
});

/// `callback EffectCallback = undefined (double? progress, (Element or CSSPseudoElement) currentTarget, Animation animation)`
#[cfg(feature = "web-animations")]
pub type EffectCallback = crate::Function<fn(Option<f64>, crate::ElementOrCssPseudoElement, crate::Animation)>;

/// `(unrestricted double or CSSNumericValue or DOMString)`
#[cfg(feature = "web-animations")]
#[non_exhaustive]
pub enum NumberOrCssNumericValueOrString {
    /// `Number`
    Number(f64),
    /// `CssNumericValue`
    CssNumericValue(crate::CssNumericValue),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "web-animations")]
union!(NumberOrCssNumericValueOrString {
    Number(f64): number,
    CssNumericValue(crate::CssNumericValue): value,
    String(crate::JsString): string,
});

/// `(unrestricted double or DOMString)`
#[cfg(feature = "web-animations")]
#[non_exhaustive]
pub enum NumberOrString {
    /// `Number`
    Number(f64),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "web-animations")]
union!(NumberOrString {
    Number(f64): number,
    String(crate::JsString): string,
});

/// `(unrestricted double or KeyframeEffectOptions)`
#[cfg(feature = "web-animations")]
#[non_exhaustive]
pub enum NumberOrKeyframeEffectOptions {
    /// `Number`
    Number(f64),
    /// `KeyframeEffectOptions`
    KeyframeEffectOptions(crate::KeyframeEffectOptions),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "web-animations")]
union!(NumberOrKeyframeEffectOptions {
    Number(f64): number,
    KeyframeEffectOptions(crate::KeyframeEffectOptions): value,
});

/// `(double? or sequence<double?>)`
#[cfg(feature = "web-animations")]
#[non_exhaustive]
pub enum NumberOrNullableNumberSequence {
    /// `Number`
    Number(f64),
    /// `NullableNumberSequence`
    NullableNumberSequence(crate::Array<Option<f64>>),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "web-animations")]
union!(NumberOrNullableNumberSequence {
    Number(f64): number,
    NullableNumberSequence(crate::Array<Option<f64>>): array,
});

/// `(CompositeOperationOrAuto or sequence<CompositeOperationOrAuto>)`
#[cfg(feature = "web-animations")]
#[non_exhaustive]
pub enum CompositeOperationOrAutoOrCompositeOperationOrAutoSequence {
    /// `CompositeOperationOrAuto`
    CompositeOperationOrAuto(crate::CompositeOperationOrAuto),
    /// `CompositeOperationOrAutoSequence`
    CompositeOperationOrAutoSequence(crate::Array<crate::CompositeOperationOrAuto>),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "web-animations")]
union!(CompositeOperationOrAutoOrCompositeOperationOrAutoSequence {
    CompositeOperationOrAuto(crate::CompositeOperationOrAuto): value,
    CompositeOperationOrAutoSequence(crate::Array<crate::CompositeOperationOrAuto>): array,
});
