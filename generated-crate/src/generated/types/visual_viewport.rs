//! Types: The part of the page that the user sees when it is zoomed

web_interface! {
    /// The part of the page that is visible after pinch zoom and without the on-screen keyboard.
    ///
    /// `interface VisualViewport : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `visual-viewport`. Exposed in Window. Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport) · [Specification](https://drafts.csswg.org/cssom-view/#the-visualviewport-interface)
    pub struct VisualViewport: [crate::EventTarget, crate::Object];
    class = "VisualViewport";
}
