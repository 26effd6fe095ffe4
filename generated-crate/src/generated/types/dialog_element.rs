//! Types: The dialog element, and closing things as the system does: CloseWatcher

web_interface! {
    /// A `<dialog>` element: a dialog box that is part of the page.
    ///
    /// `interface HTMLDialogElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `dialog-element`. Exposed in Window. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#htmldialogelement)
    #[doc(alias = "HTMLDialogElement")]
    pub struct HtmlDialogElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLDialogElement";
}

#[cfg(feature = "dialog-element")]
web_interface! {
    /// A watcher for close requests, such as the Esc key or Android's back gesture.
    ///
    /// `interface CloseWatcher : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `dialog-element`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CloseWatcher) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#closewatcher)
    pub struct CloseWatcher: [crate::EventTarget, crate::Object];
    class = "CloseWatcher";
}

#[cfg(feature = "dialog-element")]
web_dictionary! {
    /// Options for a new `CloseWatcher`.
    ///
    /// `dictionary CloseWatcherOptions`
    ///
    /// Feature `dialog-element`.
    pub struct CloseWatcherOptions: [crate::Object];
    name = "CloseWatcherOptions";
}
