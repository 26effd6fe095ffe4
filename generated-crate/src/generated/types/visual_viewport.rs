//! Types: The part of the page that the user sees when it is zoomed

/// `interface VisualViewport : EventTarget`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport) · [Specification](https://drafts.csswg.org/cssom-view/#the-visualviewport-interface)
#[repr(transparent)]
pub struct VisualViewport {
    parent: crate::EventTarget,
}
interface!(VisualViewport: crate::EventTarget; "VisualViewport");
