//! Types: Keyboard events

web_interface! {
    /// `interface KeyboardEvent : UIEvent`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent) · [Specification](https://w3c.github.io/uievents/#interface-keyboardevent)
    pub struct KeyboardEvent: [crate::UiEvent, crate::Event, crate::Object];
    class = "KeyboardEvent";
}

#[cfg(feature = "keyboard-events")]
web_dictionary! {
    /// `dictionary KeyboardEventInit : EventModifierInit`
    pub struct KeyboardEventInit: [crate::EventModifierInit, crate::UiEventInit, crate::EventInit, crate::Object];
    name = "KeyboardEventInit";
}
