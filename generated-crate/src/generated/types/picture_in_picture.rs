//! Types: A video in a small window above all others

/// `interface PictureInPictureWindow : EventTarget`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PictureInPictureWindow) · [Specification](https://w3c.github.io/picture-in-picture/#interface-picture-in-picture-window)
#[cfg(feature = "picture-in-picture")]
#[repr(transparent)]
pub struct PictureInPictureWindow {
    parent: crate::EventTarget,
}
#[cfg(feature = "picture-in-picture")]
interface!(PictureInPictureWindow: crate::EventTarget; "PictureInPictureWindow");

/// `interface PictureInPictureEvent : Event`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PictureInPictureEvent) · [Specification](https://w3c.github.io/picture-in-picture/#event-types)
#[repr(transparent)]
pub struct PictureInPictureEvent {
    parent: crate::Event,
}
interface!(PictureInPictureEvent: crate::Event; "PictureInPictureEvent");

/// `dictionary PictureInPictureEventInit : EventInit`
#[cfg(feature = "picture-in-picture")]
#[repr(transparent)]
pub struct PictureInPictureEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "picture-in-picture")]
dictionary!(PictureInPictureEventInit: crate::EventInit; "PictureInPictureEventInit");
