//! Types: A small window above all others, with a document in it

web_interface! {
    /// The small window that stays on top of others and can hold any HTML.
    ///
    /// `interface DocumentPictureInPicture : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `document-picture-in-picture`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentPictureInPicture) · [Specification](https://wicg.github.io/document-picture-in-picture/#documentpictureinpicture)
    pub struct DocumentPictureInPicture: [crate::EventTarget, crate::Object];
    class = "DocumentPictureInPicture";
}

web_dictionary! {
    /// Options for a new picture-in-picture window.
    ///
    /// `dictionary DocumentPictureInPictureOptions`
    ///
    /// Feature `document-picture-in-picture`.
    pub struct DocumentPictureInPictureOptions: [crate::Object];
    name = "DocumentPictureInPictureOptions";
}

web_interface! {
    /// An event for the opening of a picture-in-picture window.
    ///
    /// `interface DocumentPictureInPictureEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `document-picture-in-picture`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentPictureInPictureEvent) · [Specification](https://wicg.github.io/document-picture-in-picture/#documentpictureinpictureevent)
    pub struct DocumentPictureInPictureEvent: [crate::Event, crate::Object];
    class = "DocumentPictureInPictureEvent";
}

web_dictionary! {
    /// The fields of a new `DocumentPictureInPictureEvent`.
    ///
    /// `dictionary DocumentPictureInPictureEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `document-picture-in-picture`.
    pub struct DocumentPictureInPictureEventInit: [crate::EventInit, crate::Object];
    name = "DocumentPictureInPictureEventInit";
}

#[cfg(feature = "document-picture-in-picture")]
web_stands_for!(crate::DocumentPictureInPictureEvent, crate::DocumentPictureInPictureEventInit);
