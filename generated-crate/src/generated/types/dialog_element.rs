//! Types: The dialog element, and closing things as the system does: CloseWatcher

/// `interface HTMLDialogElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#htmldialogelement)
#[doc(alias = "HTMLDialogElement")]
#[repr(transparent)]
pub struct HtmlDialogElement {
    parent: crate::HtmlElement,
}
interface!(HtmlDialogElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLDialogElement");

/// `interface CloseWatcher : EventTarget`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CloseWatcher) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#closewatcher)
#[cfg(feature = "dialog-element")]
#[repr(transparent)]
pub struct CloseWatcher {
    parent: crate::EventTarget,
}
#[cfg(feature = "dialog-element")]
interface!(CloseWatcher: crate::EventTarget; "CloseWatcher");

/// `dictionary CloseWatcherOptions`
#[cfg(feature = "dialog-element")]
#[repr(transparent)]
pub struct CloseWatcherOptions {
    parent: crate::Object,
}
#[cfg(feature = "dialog-element")]
dictionary!(CloseWatcherOptions:; "CloseWatcherOptions");
