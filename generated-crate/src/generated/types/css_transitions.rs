//! Types: CSS transitions: their events and starting styles

#[cfg(feature = "css-transitions")]
web_interface! {
    /// `interface CSSStartingStyleRule : CSSGroupingRule`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2024-08. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStartingStyleRule) · [Specification](https://drafts.csswg.org/css-transitions-2/#the-cssstartingstylerule-interface)
    #[doc(alias = "CSSStartingStyleRule")]
    pub struct CssStartingStyleRule: [crate::CssGroupingRule, crate::CssRule, crate::Object];
    class = "CSSStartingStyleRule";
}

#[cfg(feature = "css-transitions")]
web_interface! {
    /// `interface CSSTransition : Animation`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTransition) · [Specification](https://drafts.csswg.org/css-transitions-2/#the-CSSTransition-interface)
    #[doc(alias = "CSSTransition")]
    pub struct CssTransition: [crate::Animation, crate::EventTarget, crate::Object];
    class = "CSSTransition";
}

web_interface! {
    /// `interface TransitionEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TransitionEvent) · [Specification](https://drafts.csswg.org/css-transitions/#interface-transitionevent)
    pub struct TransitionEvent: [crate::Event, crate::Object];
    class = "TransitionEvent";
}

#[cfg(feature = "css-transitions")]
web_dictionary! {
    /// `dictionary TransitionEventInit : EventInit`
    pub struct TransitionEventInit: [crate::EventInit, crate::Object];
    name = "TransitionEventInit";
    optional;
}

#[cfg(feature = "css-transitions")]
web_stands_for!(crate::TransitionEvent, crate::TransitionEventInit);
