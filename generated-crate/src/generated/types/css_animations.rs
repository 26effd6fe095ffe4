//! Types: CSS animations: their events and keyframe rules, and which ones run

/// `interface CSSAnimation : Animation`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSAnimation) · [Specification](https://drafts.csswg.org/css-animations-2/#the-CSSAnimation-interface)
#[doc(alias = "CSSAnimation")]
#[cfg(feature = "css-animations")]
#[repr(transparent)]
pub struct CssAnimation {
    parent: crate::Animation,
}
#[cfg(feature = "css-animations")]
interface!(CssAnimation: crate::Animation, crate::EventTarget; "CSSAnimation");

/// `interface AnimationEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/API/AnimationEvent) · [Specification](https://drafts.csswg.org/css-animations/#interface-animationevent)
#[repr(transparent)]
pub struct AnimationEvent {
    parent: crate::Event,
}
interface!(AnimationEvent: crate::Event; "AnimationEvent");

/// `dictionary AnimationEventInit : EventInit`
#[cfg(feature = "css-animations")]
#[repr(transparent)]
pub struct AnimationEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "css-animations")]
dictionary!(AnimationEventInit: crate::EventInit; "AnimationEventInit");

/// `interface CSSKeyframeRule : CSSRule`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/CSSKeyframeRule) · [Specification](https://drafts.csswg.org/css-animations/#interface-csskeyframerule)
#[doc(alias = "CSSKeyframeRule")]
#[cfg(feature = "css-animations")]
#[repr(transparent)]
pub struct CssKeyframeRule {
    parent: crate::CssRule,
}
#[cfg(feature = "css-animations")]
interface!(CssKeyframeRule: crate::CssRule; "CSSKeyframeRule");

/// `interface CSSKeyframesRule : CSSRule`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/CSSKeyframesRule) · [Specification](https://drafts.csswg.org/css-animations/#interface-csskeyframesrule)
#[doc(alias = "CSSKeyframesRule")]
#[cfg(feature = "css-animations")]
#[repr(transparent)]
pub struct CssKeyframesRule {
    parent: crate::CssRule,
}
#[cfg(feature = "css-animations")]
interface!(CssKeyframesRule: crate::CssRule; "CSSKeyframesRule");
