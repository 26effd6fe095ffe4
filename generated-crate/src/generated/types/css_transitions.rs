//! Types: CSS transitions: their events and starting styles

#[cfg(feature = "css-transitions")]
web_interface! {
    /// A `@starting-style` rule: the values that an element's first transition begins with.
    ///
    /// `interface CSSStartingStyleRule : CSSGroupingRule`
    ///
    /// Inherits the methods of [`CssGroupingRule`](crate::CssGroupingRule) and [`CssRule`](crate::CssRule).
    ///
    /// Feature `css-transitions`. Exposed in Window. Baseline: newly available since 2024-08. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStartingStyleRule) · [Specification](https://drafts.csswg.org/css-transitions-2/#the-cssstartingstylerule-interface)
    #[doc(alias = "CSSStartingStyleRule")]
    pub struct CssStartingStyleRule: [crate::CssGroupingRule, crate::CssRule, crate::Object];
    class = "CSSStartingStyleRule";
}

#[cfg(feature = "css-transitions")]
web_interface! {
    /// An animation that the CSS property `transition` runs.
    ///
    /// `interface CSSTransition : Animation`
    ///
    /// Inherits the methods of [`Animation`](crate::Animation) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `css-transitions`. Exposed in Window. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTransition) · [Specification](https://drafts.csswg.org/css-transitions-2/#the-CSSTransition-interface)
    #[doc(alias = "CSSTransition")]
    pub struct CssTransition: [crate::Animation, crate::EventTarget, crate::Object];
    class = "CSSTransition";
}

web_interface! {
    /// An event for the run, start, end or cancellation of a CSS transition.
    ///
    /// `interface TransitionEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `css-transitions`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TransitionEvent) · [Specification](https://drafts.csswg.org/css-transitions/#interface-transitionevent)
    pub struct TransitionEvent: [crate::Event, crate::Object];
    class = "TransitionEvent";
}

#[cfg(feature = "css-transitions")]
web_dictionary! {
    /// The fields of a new `TransitionEvent`.
    ///
    /// `dictionary TransitionEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `css-transitions`.
    pub struct TransitionEventInit: [crate::EventInit, crate::Object];
    name = "TransitionEventInit";
    optional;
}

#[cfg(feature = "css-transitions")]
web_stands_for!(crate::TransitionEvent, crate::TransitionEventInit);
