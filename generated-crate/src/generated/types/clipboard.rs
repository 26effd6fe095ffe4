//! Types: Reading and writing the clipboard, and its events

#[cfg(feature = "clipboard")]
web_dictionary! {
    /// The fields of a new `ClipboardEvent`.
    ///
    /// `dictionary ClipboardEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `clipboard`.
    pub struct ClipboardEventInit: [crate::EventInit, crate::Object];
    name = "ClipboardEventInit";
    optional;
}

#[cfg(any(feature = "clipboard", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
web_interface! {
    /// An event for copy, cut or paste.
    ///
    /// `interface ClipboardEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `clipboard`. Exposed in Window. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardEvent) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-interfaces)
    pub struct ClipboardEvent: [crate::Event, crate::Object];
    class = "ClipboardEvent";
}

#[cfg(all(feature = "experimental", feature = "clipboard"))]
web_dictionary! {
    /// The initial values for a new `ClipboardChangeEvent`.
    ///
    /// `dictionary ClipboardChangeEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `clipboard` and `experimental`.
    pub struct ClipboardChangeEventInit: [crate::EventInit, crate::Object];
    name = "ClipboardChangeEventInit";
    optional;
}

#[cfg(all(feature = "experimental", feature = "clipboard"))]
web_interface! {
    /// The event when the content of the system clipboard has changed.
    ///
    /// `interface ClipboardChangeEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `clipboard` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardChangeEvent) · [Specification](https://w3c.github.io/clipboard-apis/#clipboardchangeevent)
    pub struct ClipboardChangeEvent: [crate::Event, crate::Object];
    class = "ClipboardChangeEvent";
}

#[cfg(feature = "clipboard")]
web_interface! {
    /// One thing on the clipboard, with the same content in one or more formats.
    ///
    /// `interface ClipboardItem`
    ///
    /// Feature `clipboard`. Exposed in Window. In secure contexts only. Baseline: newly available since 2024-06. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardItem) · [Specification](https://w3c.github.io/clipboard-apis/#clipboarditem)
    pub struct ClipboardItem: [crate::Object];
    class = "ClipboardItem";
}

#[cfg(feature = "clipboard")]
web_enumeration! {
    /// Whether pasted content belongs into the text or is an attachment.
    ///
    /// `enum PresentationStyle`
    ///
    /// Feature `clipboard`.
    pub enum PresentationStyle {
        Unspecified = "unspecified",
        Inline = "inline",
        Attachment = "attachment",
    }
}

#[cfg(feature = "clipboard")]
web_dictionary! {
    /// Options for a new `ClipboardItem`.
    ///
    /// `dictionary ClipboardItemOptions`
    ///
    /// Feature `clipboard`.
    pub struct ClipboardItemOptions: [crate::Object];
    name = "ClipboardItemOptions";
}

#[cfg(feature = "clipboard")]
web_interface! {
    /// The system clipboard, to read from and write to.
    ///
    /// `interface Clipboard : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `clipboard`. Exposed in Window. In secure contexts only. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Clipboard) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-interface)
    pub struct Clipboard: [crate::EventTarget, crate::Object];
    class = "Clipboard";
}

#[cfg(feature = "clipboard")]
web_dictionary! {
    /// A choice of formats to read from the clipboard without cleaning.
    ///
    /// `dictionary ClipboardUnsanitizedFormats`
    ///
    /// Feature `clipboard`.
    pub struct ClipboardUnsanitizedFormats: [crate::Object];
    name = "ClipboardUnsanitizedFormats";
}

#[cfg(feature = "clipboard")]
web_dictionary! {
    /// A query for the permission to use the clipboard.
    ///
    /// `dictionary ClipboardPermissionDescriptor : PermissionDescriptor`
    ///
    /// Inherits the methods of [`PermissionDescriptor`](crate::PermissionDescriptor).
    ///
    /// Feature `clipboard`.
    pub struct ClipboardPermissionDescriptor: [crate::PermissionDescriptor, crate::Object];
    name = "ClipboardPermissionDescriptor";
}

#[cfg(any(feature = "clipboard", feature = "webrtc-data-channels"))]
web_union! {
    /// `(DOMString or Blob)`
    ///
    /// Feature `clipboard`.
    pub enum StringOrBlob {
        Blob(crate::Blob): value,
        String(crate::JsString): string,
    }
    heirs Blob(crate::Blob);
}

#[cfg(feature = "clipboard")]
web_stands_for!(crate::ClipboardEvent, crate::ClipboardEventInit);

#[cfg(all(feature = "experimental", feature = "clipboard"))]
web_stands_for!(crate::ClipboardChangeEvent, crate::ClipboardChangeEventInit);
