//! Types: Animations from a program: animate, Animation, keyframes and timelines

#[cfg(all(feature = "experimental", feature = "web-animations"))]
web_interface! {
    /// An animation effect that plays its child effects at the same time.
    ///
    /// `interface GroupEffect`
    ///
    /// Features `web-animations` and `experimental`. Exposed in Window.
    pub struct GroupEffect: [crate::Object];
    class = "GroupEffect";
    extended;
}

#[cfg(all(feature = "experimental", feature = "web-animations"))]
web_interface! {
    /// A list of the child effects of a group.
    ///
    /// `interface AnimationNodeList`
    ///
    /// Features `web-animations` and `experimental`. Exposed in Window.
    pub struct AnimationNodeList: [crate::Object];
    class = "AnimationNodeList";
}

#[cfg(all(feature = "experimental", feature = "web-animations"))]
web_interface! {
    /// An animation effect that plays its child effects one after the other.
    ///
    /// `interface SequenceEffect : GroupEffect`
    ///
    /// Inherits the methods of [`GroupEffect`](crate::GroupEffect).
    ///
    /// Features `web-animations` and `experimental`. Exposed in Window.
    pub struct SequenceEffect: [crate::GroupEffect, crate::Object];
    class = "SequenceEffect";
}

#[cfg(feature = "web-animations")]
web_enumeration! {
    /// The relation of iterations: `replace` starts each from the same values, `accumulate` builds on the one
    /// before.
    ///
    /// `enum IterationCompositeOperation`
    ///
    /// Feature `web-animations`.
    pub enum IterationCompositeOperation {
        Replace = "replace",
        Accumulate = "accumulate",
    }
}

#[cfg(any(feature = "scroll-animations", feature = "web-animations"))]
web_dictionary! {
    /// A position in a range of a timeline, such as 20% into `entry`.
    ///
    /// `dictionary TimelineRangeOffset`
    ///
    /// Feature `web-animations`.
    pub struct TimelineRangeOffset: [crate::Object];
    name = "TimelineRangeOffset";
}

#[cfg(feature = "web-animations")]
web_interface! {
    /// The event of an animation that has finished, was canceled or was removed.
    ///
    /// `interface AnimationPlaybackEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `web-animations`. Exposed in Window. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/AnimationPlaybackEvent) · [Specification](https://drafts.csswg.org/web-animations-1/#the-animationplaybackevent-interface)
    pub struct AnimationPlaybackEvent: [crate::Event, crate::Object];
    class = "AnimationPlaybackEvent";
}

#[cfg(feature = "web-animations")]
web_dictionary! {
    /// The properties for a new `AnimationPlaybackEvent`.
    ///
    /// `dictionary AnimationPlaybackEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `web-animations`.
    pub struct AnimationPlaybackEventInit: [crate::EventInit, crate::Object];
    name = "AnimationPlaybackEventInit";
    optional;
}

#[cfg(any(
    feature = "scroll-animations", feature = "web-animations", all(feature = "experimental", feature = "css-worklets"),
))]
web_interface! {
    /// A source of time for animations.
    ///
    /// `interface AnimationTimeline`
    ///
    /// Feature `web-animations`. Exposed in Window. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/AnimationTimeline) · [Specification](https://drafts.csswg.org/web-animations-1/#the-animationtimeline-interface)
    pub struct AnimationTimeline: [crate::Object];
    class = "AnimationTimeline";
    extended;
}

#[cfg(feature = "web-animations")]
web_dictionary! {
    /// Options for a new `DocumentTimeline`.
    ///
    /// `dictionary DocumentTimelineOptions`
    ///
    /// Feature `web-animations`.
    pub struct DocumentTimelineOptions: [crate::Object];
    name = "DocumentTimelineOptions";
}

#[cfg(feature = "web-animations")]
web_interface! {
    /// A timeline that runs with the clock of the document.
    ///
    /// `interface DocumentTimeline : AnimationTimeline`
    ///
    /// Inherits the methods of [`AnimationTimeline`](crate::AnimationTimeline).
    ///
    /// Feature `web-animations`. Exposed in Window. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentTimeline) · [Specification](https://drafts.csswg.org/web-animations-1/#the-documenttimeline-interface)
    pub struct DocumentTimeline: [crate::AnimationTimeline, crate::Object];
    class = "DocumentTimeline";
}

#[cfg(any(
    feature = "css-animations", feature = "css-transitions", feature = "web-animations",
    all(feature = "experimental", any(feature = "css-worklets", feature = "svg")),
))]
web_interface! {
    /// A controller that plays, pauses and seeks an effect on a timeline.
    ///
    /// `interface Animation : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-animations`. Exposed in Window. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Animation) · [Specification](https://drafts.csswg.org/web-animations-1/#the-animation-interface)
    pub struct Animation: [crate::EventTarget, crate::Object];
    class = "Animation";
    extended;
}

#[cfg(feature = "web-animations")]
web_enumeration! {
    /// The state of an animation: idle, running, paused or finished.
    ///
    /// `enum AnimationPlayState`
    ///
    /// Feature `web-animations`.
    pub enum AnimationPlayState {
        Idle = "idle",
        Running = "running",
        Paused = "paused",
        Finished = "finished",
    }
}

#[cfg(feature = "web-animations")]
web_enumeration! {
    /// The states of replacement: `active`, `removed` because of newer animations, or `persisted`.
    ///
    /// `enum AnimationReplaceState`
    ///
    /// Feature `web-animations`.
    pub enum AnimationReplaceState {
        Active = "active",
        Removed = "removed",
        Persisted = "persisted",
    }
}

#[cfg(any(feature = "web-animations", all(feature = "experimental", feature = "css-worklets")))]
web_interface! {
    /// The work of an animation over time; `KeyframeEffect` is the only kind.
    ///
    /// `interface AnimationEffect`
    ///
    /// Feature `web-animations`. Exposed in Window. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/AnimationEffect) · [Specification](https://drafts.csswg.org/web-animations-1/#the-animationeffect-interface)
    pub struct AnimationEffect: [crate::Object];
    class = "AnimationEffect";
    extended;
}

#[cfg(any(feature = "web-animations", all(feature = "experimental", feature = "css-worklets")))]
web_dictionary! {
    /// The timing of an effect: duration, delays, repeats, direction and easing.
    ///
    /// `dictionary EffectTiming`
    ///
    /// Feature `web-animations`.
    pub struct EffectTiming: [crate::Object];
    name = "EffectTiming";
    extended;
}

#[cfg(feature = "web-animations")]
web_dictionary! {
    /// Changes to the timing of an effect; absent fields stay as they are.
    ///
    /// `dictionary OptionalEffectTiming`
    ///
    /// Feature `web-animations`.
    pub struct OptionalEffectTiming: [crate::Object];
    name = "OptionalEffectTiming";
}

#[cfg(feature = "web-animations")]
web_enumeration! {
    /// The times outside of its run at which an effect applies: before its start, after its end, both or neither.
    ///
    /// `enum FillMode`
    ///
    /// Feature `web-animations`.
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
    /// The direction in which iterations run: forward, backward or alternating.
    ///
    /// `enum PlaybackDirection`
    ///
    /// Feature `web-animations`.
    pub enum PlaybackDirection {
        Normal = "normal",
        Reverse = "reverse",
        Alternate = "alternate",
        AlternateReverse = "alternate-reverse",
    }
}

#[cfg(any(feature = "web-animations", all(feature = "experimental", feature = "css-worklets")))]
web_dictionary! {
    /// The timing of an effect with all values calculated, and its current progress.
    ///
    /// `dictionary ComputedEffectTiming : EffectTiming`
    ///
    /// Inherits the methods of [`EffectTiming`](crate::EffectTiming).
    ///
    /// Feature `web-animations`.
    pub struct ComputedEffectTiming: [crate::EffectTiming, crate::Object];
    name = "ComputedEffectTiming";
}

#[cfg(feature = "web-animations")]
web_interface! {
    /// An effect that changes CSS properties of an element through keyframes.
    ///
    /// `interface KeyframeEffect : AnimationEffect`
    ///
    /// Inherits the methods of [`AnimationEffect`](crate::AnimationEffect).
    ///
    /// Feature `web-animations`. Exposed in Window. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/KeyframeEffect) · [Specification](https://drafts.csswg.org/web-animations-1/#the-keyframeeffect-interface)
    pub struct KeyframeEffect: [crate::AnimationEffect, crate::Object];
    class = "KeyframeEffect";
}

#[cfg(feature = "web-animations")]
web_dictionary! {
    /// The common fields of the keyframes that `getKeyframes` returns.
    ///
    /// `dictionary BaseComputedKeyframe`
    ///
    /// Feature `web-animations`.
    pub struct BaseComputedKeyframe: [crate::Object];
    name = "BaseComputedKeyframe";
}

#[cfg(feature = "web-animations")]
web_dictionary! {
    /// Keyframes with a list of values for each property.
    ///
    /// `dictionary BasePropertyIndexedKeyframe`
    ///
    /// Feature `web-animations`.
    pub struct BasePropertyIndexedKeyframe: [crate::Object];
    name = "BasePropertyIndexedKeyframe";
}

#[cfg(feature = "web-animations")]
web_dictionary! {
    /// The common fields of a keyframe, besides its CSS properties.
    ///
    /// `dictionary BaseKeyframe`
    ///
    /// Feature `web-animations`.
    pub struct BaseKeyframe: [crate::Object];
    name = "BaseKeyframe";
}

#[cfg(feature = "web-animations")]
web_dictionary! {
    /// Options for a new `KeyframeEffect`: timing, target part and composition.
    ///
    /// `dictionary KeyframeEffectOptions : EffectTiming`
    ///
    /// Inherits the methods of [`EffectTiming`](crate::EffectTiming).
    ///
    /// Feature `web-animations`.
    pub struct KeyframeEffectOptions: [crate::EffectTiming, crate::Object];
    name = "KeyframeEffectOptions";
    extended;
}

#[cfg(feature = "web-animations")]
web_enumeration! {
    /// The ways to combine animated values with those below: `replace`, `add` or `accumulate`.
    ///
    /// `enum CompositeOperation`
    ///
    /// Feature `web-animations`.
    pub enum CompositeOperation {
        Replace = "replace",
        Add = "add",
        Accumulate = "accumulate",
    }
}

#[cfg(feature = "web-animations")]
web_enumeration! {
    /// The ways to combine a keyframe with the values below; `auto` follows the effect.
    ///
    /// `enum CompositeOperationOrAuto`
    ///
    /// Feature `web-animations`.
    pub enum CompositeOperationOrAuto {
        Replace = "replace",
        Add = "add",
        Accumulate = "accumulate",
        Auto = "auto",
    }
}

#[cfg(feature = "web-animations")]
web_dictionary! {
    /// Options for `animate`: those of the effect, and the animation's id and timeline.
    ///
    /// `dictionary KeyframeAnimationOptions : KeyframeEffectOptions`
    ///
    /// Inherits the methods of [`KeyframeEffectOptions`](crate::KeyframeEffectOptions) and
    /// [`EffectTiming`](crate::EffectTiming).
    ///
    /// Feature `web-animations`.
    pub struct KeyframeAnimationOptions: [crate::KeyframeEffectOptions, crate::EffectTiming, crate::Object];
    name = "KeyframeAnimationOptions";
}

#[cfg(feature = "web-animations")]
web_dictionary! {
    /// Options for finding animations: whether to include descendants.
    ///
    /// `dictionary GetAnimationsOptions`
    ///
    /// Feature `web-animations`.
    pub struct GetAnimationsOptions: [crate::Object];
    name = "GetAnimationsOptions";
}

#[cfg(feature = "web-animations")]
web_union! {
    /// `(unrestricted double or KeyframeAnimationOptions)`
    ///
    /// Feature `web-animations`.
    pub enum NumberOrKeyframeAnimationOptions {
        KeyframeAnimationOptions(crate::KeyframeAnimationOptions): dictionary,
        Number(f64): number,
    }
}

#[cfg(all(feature = "experimental", feature = "web-animations"))]
web_union! {
    /// `(unrestricted double or EffectTiming)`
    ///
    /// Features `web-animations` and `experimental`.
    pub enum NumberOrEffectTiming {
        EffectTiming(crate::EffectTiming): dictionary,
        Number(f64): number,
    }
    heirs EffectTiming(crate::EffectTiming);
}

/// `callback EffectCallback = undefined (double? progress, (Element or CSSPseudoElement) currentTarget, Animation animation)`
///
/// Feature `web-animations`.
#[cfg(feature = "web-animations")]
pub type EffectCallback = crate::Function<fn(Option<f64>, crate::ElementOrCssPseudoElement, crate::Animation)>;

#[cfg(feature = "web-animations")]
web_union! {
    /// `(unrestricted double or CSSNumericValue or DOMString)`
    ///
    /// Feature `web-animations`.
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
    ///
    /// Feature `web-animations`.
    pub enum NumberOrString {
        Number(f64): number,
        String(crate::JsString): string,
    }
}

#[cfg(feature = "web-animations")]
web_union! {
    /// `(unrestricted double or KeyframeEffectOptions)`
    ///
    /// Feature `web-animations`.
    pub enum NumberOrKeyframeEffectOptions {
        KeyframeEffectOptions(crate::KeyframeEffectOptions): dictionary,
        Number(f64): number,
    }
    heirs KeyframeEffectOptions(crate::KeyframeEffectOptions);
}

#[cfg(feature = "web-animations")]
web_union! {
    /// `(double? or sequence<double?>)`
    ///
    /// Feature `web-animations`.
    pub enum NumberOrNullableNumberSequence {
        NullableNumberSequence(crate::Array<Option<f64>>): array,
        Number(f64): number,
    }
}

#[cfg(feature = "web-animations")]
web_union! {
    /// `(CompositeOperationOrAuto or sequence<CompositeOperationOrAuto>)`
    ///
    /// Feature `web-animations`.
    pub enum CompositeOperationOrAutoOrCompositeOperationOrAutoSequence {
        CompositeOperationOrAutoSequence(crate::Array<crate::CompositeOperationOrAuto>): array,
        CompositeOperationOrAuto(crate::CompositeOperationOrAuto): value,
    }
}

#[cfg(feature = "web-animations")]
web_stands_for!(crate::AnimationPlaybackEvent, crate::AnimationPlaybackEventInit);
