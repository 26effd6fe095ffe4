//! Types: The window: its document, its name, its parents and openers, opening and closing

interface! {
    /// `interface Window : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-window-object)
    pub struct Window: [crate::EventTarget, crate::Object];
    class = "Window";
}
