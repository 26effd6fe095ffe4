//! Types: The input and textarea elements

web_interface! {
    /// `interface HTMLInputElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement) · [Specification](https://html.spec.whatwg.org/multipage/input.html#htmlinputelement)
    ///
    /// Members are added by the feature `popover`.
    #[doc(alias = "HTMLInputElement")]
    pub struct HtmlInputElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLInputElement";
}

#[cfg(any(feature = "event-handlers", feature = "input-elements"))]
web_interface! {
    /// `interface HTMLTextAreaElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmltextareaelement)
    #[doc(alias = "HTMLTextAreaElement")]
    pub struct HtmlTextAreaElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLTextAreaElement";
}

#[cfg(feature = "input-elements")]
web_enumeration! {
    /// `enum SelectionMode`
    pub enum SelectionMode {
        Select = "select",
        Start = "start",
        End = "end",
        Preserve = "preserve",
    }
}
