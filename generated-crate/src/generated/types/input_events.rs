//! Types: Events of text entry: input, beforeinput and composition

#[cfg(any(feature = "event-handlers", feature = "input-events", feature = "mathml", feature = "svg-event-handlers"))]
web_interface! {
    /// `interface InputEvent : UIEvent`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/InputEvent) · [Specification](https://w3c.github.io/input-events/#interface-InputEvent)
    pub struct InputEvent: [crate::UiEvent, crate::Event, crate::Object];
    class = "InputEvent";
}

#[cfg(feature = "input-events")]
web_dictionary! {
    /// `dictionary InputEventInit : UIEventInit`
    pub struct InputEventInit: [crate::UiEventInit, crate::EventInit, crate::Object];
    name = "InputEventInit";
}

#[cfg(any(feature = "input-events", all(feature = "experimental", feature = "edit-context")))]
web_interface! {
    /// `interface CompositionEvent : UIEvent`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CompositionEvent) · [Specification](https://w3c.github.io/uievents/#interface-compositionevent)
    pub struct CompositionEvent: [crate::UiEvent, crate::Event, crate::Object];
    class = "CompositionEvent";
}

#[cfg(feature = "input-events")]
web_dictionary! {
    /// `dictionary CompositionEventInit : UIEventInit`
    pub struct CompositionEventInit: [crate::UiEventInit, crate::EventInit, crate::Object];
    name = "CompositionEventInit";
    optional;
}

#[cfg(feature = "input-events")]
web_interface! {
    /// `interface TextEvent : UIEvent`
    ///
    /// Exposed in Window.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/TextEvent) · [Specification](https://w3c.github.io/uievents/#legacy-textevent-events)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/TextEvent"]
    pub struct TextEvent: [crate::UiEvent, crate::Event, crate::Object];
    class = "TextEvent";
}

#[cfg(feature = "input-events")]
web_stands_for!(crate::CompositionEvent, crate::CompositionEventInit);
