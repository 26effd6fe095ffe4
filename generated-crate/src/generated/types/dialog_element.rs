//! Types: The dialog element, and closing things as the system does: CloseWatcher

web_interface! {
    /// `interface HTMLDialogElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#htmldialogelement)
    #[doc(alias = "HTMLDialogElement")]
    pub struct HtmlDialogElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLDialogElement";
}

#[cfg(feature = "dialog-element")]
web_interface! {
    /// `interface CloseWatcher : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CloseWatcher) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#closewatcher)
    pub struct CloseWatcher: [crate::EventTarget, crate::Object];
    class = "CloseWatcher";
}

#[cfg(feature = "dialog-element")]
web_dictionary! {
    /// `dictionary CloseWatcherOptions`
    pub struct CloseWatcherOptions: [crate::Object];
    name = "CloseWatcherOptions";
}
