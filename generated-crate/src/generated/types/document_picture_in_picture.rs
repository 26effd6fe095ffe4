//! Types: A small window above all others, with a document in it

/// `interface DocumentPictureInPicture : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentPictureInPicture) · [Specification](https://wicg.github.io/document-picture-in-picture/#documentpictureinpicture)
#[repr(transparent)]
pub struct DocumentPictureInPicture {
    parent: crate::EventTarget,
}
interface!(DocumentPictureInPicture: crate::EventTarget; "DocumentPictureInPicture");

/// `dictionary DocumentPictureInPictureOptions`
#[repr(transparent)]
pub struct DocumentPictureInPictureOptions {
    parent: crate::Object,
}
dictionary!(DocumentPictureInPictureOptions:; "DocumentPictureInPictureOptions");

/// `interface DocumentPictureInPictureEvent : Event`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentPictureInPictureEvent) · [Specification](https://wicg.github.io/document-picture-in-picture/#documentpictureinpictureevent)
#[repr(transparent)]
pub struct DocumentPictureInPictureEvent {
    parent: crate::Event,
}
interface!(DocumentPictureInPictureEvent: crate::Event; "DocumentPictureInPictureEvent");

/// `dictionary DocumentPictureInPictureEventInit : EventInit`
#[repr(transparent)]
pub struct DocumentPictureInPictureEventInit {
    parent: crate::EventInit,
}
dictionary!(DocumentPictureInPictureEventInit: crate::EventInit; "DocumentPictureInPictureEventInit");
