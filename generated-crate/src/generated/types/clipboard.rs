//! Types: Reading and writing the clipboard, and its events

#[cfg(feature = "clipboard")]
web_dictionary! {
    /// `dictionary ClipboardEventInit : EventInit`
    pub struct ClipboardEventInit: [crate::EventInit, crate::Object];
    name = "ClipboardEventInit";
    optional;
}

#[cfg(any(feature = "clipboard", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
web_interface! {
    /// `interface ClipboardEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardEvent) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-interfaces)
    pub struct ClipboardEvent: [crate::Event, crate::Object];
    class = "ClipboardEvent";
}

#[cfg(all(feature = "experimental", feature = "clipboard"))]
web_dictionary! {
    /// `dictionary ClipboardChangeEventInit : EventInit`
    pub struct ClipboardChangeEventInit: [crate::EventInit, crate::Object];
    name = "ClipboardChangeEventInit";
    optional;
}

#[cfg(all(feature = "experimental", feature = "clipboard"))]
web_interface! {
    /// `interface ClipboardChangeEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardChangeEvent) · [Specification](https://w3c.github.io/clipboard-apis/#clipboardchangeevent)
    pub struct ClipboardChangeEvent: [crate::Event, crate::Object];
    class = "ClipboardChangeEvent";
}

#[cfg(feature = "clipboard")]
web_interface! {
    /// `interface ClipboardItem`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: newly available since 2024-06. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardItem) · [Specification](https://w3c.github.io/clipboard-apis/#clipboarditem)
    pub struct ClipboardItem: [crate::Object];
    class = "ClipboardItem";
}

#[cfg(feature = "clipboard")]
web_enumeration! {
    /// `enum PresentationStyle`
    pub enum PresentationStyle {
        Unspecified = "unspecified",
        Inline = "inline",
        Attachment = "attachment",
    }
}

#[cfg(feature = "clipboard")]
web_dictionary! {
    /// `dictionary ClipboardItemOptions`
    pub struct ClipboardItemOptions: [crate::Object];
    name = "ClipboardItemOptions";
}

#[cfg(feature = "clipboard")]
web_interface! {
    /// `interface Clipboard : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Clipboard) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-interface)
    pub struct Clipboard: [crate::EventTarget, crate::Object];
    class = "Clipboard";
}

#[cfg(feature = "clipboard")]
web_dictionary! {
    /// `dictionary ClipboardUnsanitizedFormats`
    pub struct ClipboardUnsanitizedFormats: [crate::Object];
    name = "ClipboardUnsanitizedFormats";
}

#[cfg(feature = "clipboard")]
web_dictionary! {
    /// `dictionary ClipboardPermissionDescriptor : PermissionDescriptor`
    pub struct ClipboardPermissionDescriptor: [crate::PermissionDescriptor, crate::Object];
    name = "ClipboardPermissionDescriptor";
}

#[cfg(any(feature = "clipboard", feature = "webrtc-data-channels"))]
web_union! {
    /// `(DOMString or Blob)`
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
