//! Types: Keyboard events

web_interface! {
    /// The event at which a key is pressed or released.
    ///
    /// `interface KeyboardEvent : UIEvent`
    ///
    /// Inherits the methods of [`UiEvent`](crate::UiEvent) and [`Event`](crate::Event).
    ///
    /// Feature `keyboard-events`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent) · [Specification](https://w3c.github.io/uievents/#interface-keyboardevent)
    pub struct KeyboardEvent: [crate::UiEvent, crate::Event, crate::Object];
    class = "KeyboardEvent";
}

#[cfg(feature = "keyboard-events")]
web_dictionary! {
    /// Options for making a `KeyboardEvent`.
    ///
    /// `dictionary KeyboardEventInit : EventModifierInit`
    ///
    /// Inherits the methods of [`EventModifierInit`](crate::EventModifierInit), [`UiEventInit`](crate::UiEventInit)
    /// and [`EventInit`](crate::EventInit).
    ///
    /// Feature `keyboard-events`.
    pub struct KeyboardEventInit: [crate::EventModifierInit, crate::UiEventInit, crate::EventInit, crate::Object];
    name = "KeyboardEventInit";
}
