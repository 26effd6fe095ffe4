//! Types: CSS animations: their events and keyframe rules, and which ones run

#[cfg(feature = "css-animations")]
web_interface! {
    /// An animation that the CSS property `animation` runs.
    ///
    /// `interface CSSAnimation : Animation`
    ///
    /// Inherits the methods of [`Animation`](crate::Animation) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `css-animations`. Exposed in Window. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSAnimation) · [Specification](https://drafts.csswg.org/css-animations-2/#the-CSSAnimation-interface)
    #[doc(alias = "CSSAnimation")]
    pub struct CssAnimation: [crate::Animation, crate::EventTarget, crate::Object];
    class = "CSSAnimation";
}

web_interface! {
    /// An event for the start, repetition, end or cancellation of a CSS animation.
    ///
    /// `interface AnimationEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `css-animations`. Exposed in Window. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/API/AnimationEvent) · [Specification](https://drafts.csswg.org/css-animations/#interface-animationevent)
    pub struct AnimationEvent: [crate::Event, crate::Object];
    class = "AnimationEvent";
}

#[cfg(feature = "css-animations")]
web_dictionary! {
    /// The fields of a new `AnimationEvent`.
    ///
    /// `dictionary AnimationEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `css-animations`.
    pub struct AnimationEventInit: [crate::EventInit, crate::Object];
    name = "AnimationEventInit";
    optional;
}

#[cfg(feature = "css-animations")]
web_interface! {
    /// One step of a `@keyframes` rule.
    ///
    /// `interface CSSKeyframeRule : CSSRule`
    ///
    /// Inherits the methods of [`CssRule`](crate::CssRule).
    ///
    /// Feature `css-animations`. Exposed in Window. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/CSSKeyframeRule) · [Specification](https://drafts.csswg.org/css-animations/#interface-csskeyframerule)
    #[doc(alias = "CSSKeyframeRule")]
    pub struct CssKeyframeRule: [crate::CssRule, crate::Object];
    class = "CSSKeyframeRule";
}

#[cfg(feature = "css-animations")]
web_interface! {
    /// A `@keyframes` rule: the steps of a CSS animation.
    ///
    /// `interface CSSKeyframesRule : CSSRule`
    ///
    /// Inherits the methods of [`CssRule`](crate::CssRule).
    ///
    /// Feature `css-animations`. Exposed in Window. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/CSSKeyframesRule) · [Specification](https://drafts.csswg.org/css-animations/#interface-csskeyframesrule)
    #[doc(alias = "CSSKeyframesRule")]
    pub struct CssKeyframesRule: [crate::CssRule, crate::Object];
    class = "CSSKeyframesRule";
}

#[cfg(feature = "css-animations")]
web_stands_for!(crate::AnimationEvent, crate::AnimationEventInit);
