//! Types: Reading and writing the clipboard, and its events

/// `dictionary ClipboardEventInit : EventInit`
#[cfg(feature = "clipboard")]
#[repr(transparent)]
pub struct ClipboardEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "clipboard")]
dictionary!(ClipboardEventInit: crate::EventInit; "ClipboardEventInit");

/// `interface ClipboardEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardEvent) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-interfaces)
#[cfg(any(feature = "clipboard", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
#[repr(transparent)]
pub struct ClipboardEvent {
    parent: crate::Event,
}
#[cfg(any(feature = "clipboard", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
interface!(ClipboardEvent: crate::Event; "ClipboardEvent");

/// `dictionary ClipboardChangeEventInit : EventInit`
#[cfg(all(feature = "experimental", feature = "clipboard"))]
#[repr(transparent)]
pub struct ClipboardChangeEventInit {
    parent: crate::EventInit,
}
#[cfg(all(feature = "experimental", feature = "clipboard"))]
dictionary!(ClipboardChangeEventInit: crate::EventInit; "ClipboardChangeEventInit");

/// `interface ClipboardChangeEvent : Event`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardChangeEvent) · [Specification](https://w3c.github.io/clipboard-apis/#clipboardchangeevent)
#[cfg(all(feature = "experimental", feature = "clipboard"))]
#[repr(transparent)]
pub struct ClipboardChangeEvent {
    parent: crate::Event,
}
#[cfg(all(feature = "experimental", feature = "clipboard"))]
interface!(ClipboardChangeEvent: crate::Event; "ClipboardChangeEvent");

/// `interface ClipboardItem`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: newly available since 2024-06. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardItem) · [Specification](https://w3c.github.io/clipboard-apis/#clipboarditem)
#[cfg(feature = "clipboard")]
#[repr(transparent)]
pub struct ClipboardItem {
    parent: crate::Object,
}
#[cfg(feature = "clipboard")]
interface!(ClipboardItem:; "ClipboardItem");

/// `enum PresentationStyle`
#[cfg(feature = "clipboard")]
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

/// `dictionary ClipboardItemOptions`
#[cfg(feature = "clipboard")]
#[repr(transparent)]
pub struct ClipboardItemOptions {
    parent: crate::Object,
}
#[cfg(feature = "clipboard")]
dictionary!(ClipboardItemOptions:; "ClipboardItemOptions");

/// `interface Clipboard : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Clipboard) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-interface)
#[cfg(feature = "clipboard")]
#[repr(transparent)]
pub struct Clipboard {
    parent: crate::EventTarget,
}
#[cfg(feature = "clipboard")]
interface!(Clipboard: crate::EventTarget; "Clipboard");

/// `dictionary ClipboardUnsanitizedFormats`
#[cfg(feature = "clipboard")]
#[repr(transparent)]
pub struct ClipboardUnsanitizedFormats {
    parent: crate::Object,
}
#[cfg(feature = "clipboard")]
dictionary!(ClipboardUnsanitizedFormats:; "ClipboardUnsanitizedFormats");

/// `dictionary ClipboardPermissionDescriptor : PermissionDescriptor`
#[cfg(feature = "clipboard")]
#[repr(transparent)]
pub struct ClipboardPermissionDescriptor {
    parent: crate::PermissionDescriptor,
}
#[cfg(feature = "clipboard")]
dictionary!(ClipboardPermissionDescriptor: crate::PermissionDescriptor; "ClipboardPermissionDescriptor");

/// `(DOMString or Blob)`
#[cfg(any(
    feature = "clipboard", feature = "webrtc-data-channels", all(feature = "experimental", feature = "presentation"),
))]
#[non_exhaustive]
pub enum StringOrBlob {
    /// `String`
    String(crate::JsString),
    /// `Blob`
    Blob(crate::Blob),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(any(
    feature = "clipboard", feature = "webrtc-data-channels", all(feature = "experimental", feature = "presentation"),
))]
union!(StringOrBlob {
    String(crate::JsString): string,
    Blob(crate::Blob): value,
});
