//! Types: A video in a small window above all others

#[cfg(feature = "picture-in-picture")]
web_interface! {
    /// `interface PictureInPictureWindow : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PictureInPictureWindow) · [Specification](https://w3c.github.io/picture-in-picture/#interface-picture-in-picture-window)
    pub struct PictureInPictureWindow: [crate::EventTarget, crate::Object];
    class = "PictureInPictureWindow";
}

web_interface! {
    /// `interface PictureInPictureEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PictureInPictureEvent) · [Specification](https://w3c.github.io/picture-in-picture/#event-types)
    pub struct PictureInPictureEvent: [crate::Event, crate::Object];
    class = "PictureInPictureEvent";
}

#[cfg(feature = "picture-in-picture")]
web_dictionary! {
    /// `dictionary PictureInPictureEventInit : EventInit`
    pub struct PictureInPictureEventInit: [crate::EventInit, crate::Object];
    name = "PictureInPictureEventInit";
}

#[cfg(feature = "picture-in-picture")]
web_stands_for!(crate::PictureInPictureEvent, crate::PictureInPictureEventInit);
