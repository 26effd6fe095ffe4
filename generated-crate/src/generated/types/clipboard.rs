//! Types: Reading and writing the clipboard, and its events
#[cfg(feature = "clipboard")]
/// `dictionary ClipboardEventInit : EventInit`
#[repr(transparent)]
pub struct ClipboardEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "clipboard")]
dictionary!(ClipboardEventInit: crate::EventInit; "ClipboardEventInit");

#[cfg(any(feature = "clipboard", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
/// `interface ClipboardEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardEvent) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-interfaces)
#[repr(transparent)]
pub struct ClipboardEvent {
    parent: crate::Event,
}
#[cfg(any(feature = "clipboard", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
interface!(ClipboardEvent: crate::Event; "ClipboardEvent");

#[cfg(all(feature = "experimental", feature = "clipboard"))]
/// `dictionary ClipboardChangeEventInit : EventInit`
#[repr(transparent)]
pub struct ClipboardChangeEventInit {
    parent: crate::EventInit,
}
#[cfg(all(feature = "experimental", feature = "clipboard"))]
dictionary!(ClipboardChangeEventInit: crate::EventInit; "ClipboardChangeEventInit");

#[cfg(all(feature = "experimental", feature = "clipboard"))]
/// `interface ClipboardChangeEvent : Event`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardChangeEvent) · [Specification](https://w3c.github.io/clipboard-apis/#clipboardchangeevent)
#[repr(transparent)]
pub struct ClipboardChangeEvent {
    parent: crate::Event,
}
#[cfg(all(feature = "experimental", feature = "clipboard"))]
interface!(ClipboardChangeEvent: crate::Event; "ClipboardChangeEvent");

#[cfg(feature = "clipboard")]
/// `interface ClipboardItem`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: newly available since 2024-06. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardItem) · [Specification](https://w3c.github.io/clipboard-apis/#clipboarditem)
#[repr(transparent)]
pub struct ClipboardItem {
    parent: crate::Object,
}
#[cfg(feature = "clipboard")]
interface!(ClipboardItem:; "ClipboardItem");

#[cfg(feature = "clipboard")]
/// `enum PresentationStyle`
#[non_exhaustive]
pub enum PresentationStyle {
    /// `"unspecified"`
    Unspecified,
    /// `"inline"`
    Inline,
    /// `"attachment"`
    Attachment,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "clipboard")]
enumeration!(PresentationStyle {
    Unspecified = "unspecified",
    Inline = "inline",
    Attachment = "attachment",
});

#[cfg(feature = "clipboard")]
/// `dictionary ClipboardItemOptions`
#[repr(transparent)]
pub struct ClipboardItemOptions {
    parent: crate::Object,
}
#[cfg(feature = "clipboard")]
dictionary!(ClipboardItemOptions:; "ClipboardItemOptions");

#[cfg(feature = "clipboard")]
/// `interface Clipboard : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Clipboard) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-interface)
#[repr(transparent)]
pub struct Clipboard {
    parent: crate::EventTarget,
}
#[cfg(feature = "clipboard")]
interface!(Clipboard: crate::EventTarget; "Clipboard");

#[cfg(feature = "clipboard")]
/// `dictionary ClipboardUnsanitizedFormats`
#[repr(transparent)]
pub struct ClipboardUnsanitizedFormats {
    parent: crate::Object,
}
#[cfg(feature = "clipboard")]
dictionary!(ClipboardUnsanitizedFormats:; "ClipboardUnsanitizedFormats");

#[cfg(feature = "clipboard")]
/// `dictionary ClipboardPermissionDescriptor : PermissionDescriptor`
#[repr(transparent)]
pub struct ClipboardPermissionDescriptor {
    parent: crate::PermissionDescriptor,
}
#[cfg(feature = "clipboard")]
dictionary!(ClipboardPermissionDescriptor: crate::PermissionDescriptor; "ClipboardPermissionDescriptor");

#[cfg(any(feature = "clipboard", feature = "webrtc-data-channels"))]
/// `(DOMString or Blob)`
#[non_exhaustive]
pub enum StringOrBlob {
    /// `String`
    String(crate::JsString),
    /// `Blob`
    Blob(crate::Blob),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(any(feature = "clipboard", feature = "webrtc-data-channels"))]
union!(StringOrBlob {
    String(crate::JsString): string,
    Blob(crate::Blob): value,
});
