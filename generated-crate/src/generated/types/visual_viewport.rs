//! Types: The part of the page that the user sees when it is zoomed

web_interface! {
    /// `interface VisualViewport : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport) · [Specification](https://drafts.csswg.org/cssom-view/#the-visualviewport-interface)
    pub struct VisualViewport: [crate::EventTarget, crate::Object];
    class = "VisualViewport";
}
