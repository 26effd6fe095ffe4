//! Types: A small window above all others, with a document in it

interface! {
    /// `interface DocumentPictureInPicture : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentPictureInPicture) · [Specification](https://wicg.github.io/document-picture-in-picture/#documentpictureinpicture)
    pub struct DocumentPictureInPicture: [crate::EventTarget, crate::Object];
    class = "DocumentPictureInPicture";
}

dictionary! {
    /// `dictionary DocumentPictureInPictureOptions`
    pub struct DocumentPictureInPictureOptions: [crate::Object];
    name = "DocumentPictureInPictureOptions";
}

interface! {
    /// `interface DocumentPictureInPictureEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentPictureInPictureEvent) · [Specification](https://wicg.github.io/document-picture-in-picture/#documentpictureinpictureevent)
    pub struct DocumentPictureInPictureEvent: [crate::Event, crate::Object];
    class = "DocumentPictureInPictureEvent";
}

dictionary! {
    /// `dictionary DocumentPictureInPictureEventInit : EventInit`
    pub struct DocumentPictureInPictureEventInit: [crate::EventInit, crate::Object];
    name = "DocumentPictureInPictureEventInit";
}

#[cfg(feature = "document-picture-in-picture")]
stands_for!(crate::DocumentPictureInPictureEvent, crate::DocumentPictureInPictureEventInit);
