//! Types: A small window above all others, with a document in it

web_interface! {
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

web_dictionary! {
    /// `dictionary DocumentPictureInPictureOptions`
    pub struct DocumentPictureInPictureOptions: [crate::Object];
    name = "DocumentPictureInPictureOptions";
}

web_interface! {
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

web_dictionary! {
    /// `dictionary DocumentPictureInPictureEventInit : EventInit`
    pub struct DocumentPictureInPictureEventInit: [crate::EventInit, crate::Object];
    name = "DocumentPictureInPictureEventInit";
}

#[cfg(feature = "document-picture-in-picture")]
web_stands_for!(crate::DocumentPictureInPictureEvent, crate::DocumentPictureInPictureEventInit);
