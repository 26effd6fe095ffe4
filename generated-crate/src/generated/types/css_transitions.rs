//! Types: CSS transitions: their events and starting styles

/// `interface CSSStartingStyleRule : CSSGroupingRule`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2024-08. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStartingStyleRule) · [Specification](https://drafts.csswg.org/css-transitions-2/#the-cssstartingstylerule-interface)
#[doc(alias = "CSSStartingStyleRule")]
#[cfg(feature = "css-transitions")]
#[repr(transparent)]
pub struct CssStartingStyleRule {
    parent: crate::CssGroupingRule,
}
#[cfg(feature = "css-transitions")]
interface!(CssStartingStyleRule: crate::CssGroupingRule, crate::CssRule; "CSSStartingStyleRule");

/// `interface CSSTransition : Animation`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTransition) · [Specification](https://drafts.csswg.org/css-transitions-2/#the-CSSTransition-interface)
#[doc(alias = "CSSTransition")]
#[cfg(feature = "css-transitions")]
#[repr(transparent)]
pub struct CssTransition {
    parent: crate::Animation,
}
#[cfg(feature = "css-transitions")]
interface!(CssTransition: crate::Animation, crate::EventTarget; "CSSTransition");

/// `interface TransitionEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TransitionEvent) · [Specification](https://drafts.csswg.org/css-transitions/#interface-transitionevent)
#[repr(transparent)]
pub struct TransitionEvent {
    parent: crate::Event,
}
interface!(TransitionEvent: crate::Event; "TransitionEvent");

/// `dictionary TransitionEventInit : EventInit`
#[cfg(feature = "css-transitions")]
#[repr(transparent)]
pub struct TransitionEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "css-transitions")]
dictionary!(TransitionEventInit: crate::EventInit; "TransitionEventInit");
