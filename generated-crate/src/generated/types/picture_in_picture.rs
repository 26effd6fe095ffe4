//! Types: A video in a small window above all others

#[cfg(feature = "picture-in-picture")]
web_interface! {
    /// The small floating window of a video in picture-in-picture mode.
    ///
    /// `interface PictureInPictureWindow : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `picture-in-picture`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PictureInPictureWindow) · [Specification](https://w3c.github.io/picture-in-picture/#interface-picture-in-picture-window)
    pub struct PictureInPictureWindow: [crate::EventTarget, crate::Object];
    class = "PictureInPictureWindow";
}

web_interface! {
    /// The event when a video enters or leaves picture-in-picture mode.
    ///
    /// `interface PictureInPictureEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `picture-in-picture`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PictureInPictureEvent) · [Specification](https://w3c.github.io/picture-in-picture/#event-types)
    pub struct PictureInPictureEvent: [crate::Event, crate::Object];
    class = "PictureInPictureEvent";
}

#[cfg(feature = "picture-in-picture")]
web_dictionary! {
    /// The values to make a `PictureInPictureEvent` from.
    ///
    /// `dictionary PictureInPictureEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `picture-in-picture`.
    pub struct PictureInPictureEventInit: [crate::EventInit, crate::Object];
    name = "PictureInPictureEventInit";
}

#[cfg(feature = "picture-in-picture")]
web_stands_for!(crate::PictureInPictureEvent, crate::PictureInPictureEventInit);
