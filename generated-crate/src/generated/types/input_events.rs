//! Types: Events of text entry: input, beforeinput and composition

#[cfg(any(feature = "event-handlers", feature = "input-events", feature = "mathml", feature = "svg-event-handlers"))]
web_interface! {
    /// The event at which the user changes, or is about to change, editable text.
    ///
    /// `interface InputEvent : UIEvent`
    ///
    /// Inherits the methods of [`UiEvent`](crate::UiEvent) and [`Event`](crate::Event).
    ///
    /// Feature `input-events`. Exposed in Window. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/InputEvent) · [Specification](https://w3c.github.io/input-events/#interface-InputEvent)
    pub struct InputEvent: [crate::UiEvent, crate::Event, crate::Object];
    class = "InputEvent";
}

#[cfg(feature = "input-events")]
web_dictionary! {
    /// Options for making an `InputEvent`.
    ///
    /// `dictionary InputEventInit : UIEventInit`
    ///
    /// Inherits the methods of [`UiEventInit`](crate::UiEventInit) and [`EventInit`](crate::EventInit).
    ///
    /// Feature `input-events`.
    pub struct InputEventInit: [crate::UiEventInit, crate::EventInit, crate::Object];
    name = "InputEventInit";
}

#[cfg(any(feature = "input-events", all(feature = "experimental", feature = "edit-context")))]
web_interface! {
    /// The event at which text is composed with an input method, such as one for Japanese.
    ///
    /// `interface CompositionEvent : UIEvent`
    ///
    /// Inherits the methods of [`UiEvent`](crate::UiEvent) and [`Event`](crate::Event).
    ///
    /// Feature `input-events`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CompositionEvent) · [Specification](https://w3c.github.io/uievents/#interface-compositionevent)
    pub struct CompositionEvent: [crate::UiEvent, crate::Event, crate::Object];
    class = "CompositionEvent";
}

#[cfg(feature = "input-events")]
web_dictionary! {
    /// Options for making a `CompositionEvent`.
    ///
    /// `dictionary CompositionEventInit : UIEventInit`
    ///
    /// Inherits the methods of [`UiEventInit`](crate::UiEventInit) and [`EventInit`](crate::EventInit).
    ///
    /// Feature `input-events`.
    pub struct CompositionEventInit: [crate::UiEventInit, crate::EventInit, crate::Object];
    name = "CompositionEventInit";
    optional;
}

#[cfg(feature = "input-events")]
web_interface! {
    /// An event for entered text; out of date in favor of `InputEvent`.
    ///
    /// `interface TextEvent : UIEvent`
    ///
    /// Inherits the methods of [`UiEvent`](crate::UiEvent) and [`Event`](crate::Event).
    ///
    /// Feature `input-events`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/TextEvent) · [Specification](https://w3c.github.io/uievents/#legacy-textevent-events)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/TextEvent"]
    pub struct TextEvent: [crate::UiEvent, crate::Event, crate::Object];
    class = "TextEvent";
}

#[cfg(feature = "input-events")]
web_stands_for!(crate::CompositionEvent, crate::CompositionEventInit);
