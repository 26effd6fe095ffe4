//! Types: The input and textarea elements

web_interface! {
    /// An `input` element, a form control of one of many types.
    ///
    /// `interface HTMLInputElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `popover`.
    ///
    /// Feature `input-elements`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement) · [Specification](https://html.spec.whatwg.org/multipage/input.html#htmlinputelement)
    #[doc(alias = "HTMLInputElement")]
    pub struct HtmlInputElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLInputElement";
}

#[cfg(any(feature = "event-handlers", feature = "input-elements"))]
web_interface! {
    /// A `textarea` element, a field for several lines of text.
    ///
    /// `interface HTMLTextAreaElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `input-elements`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmltextareaelement)
    #[doc(alias = "HTMLTextAreaElement")]
    pub struct HtmlTextAreaElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLTextAreaElement";
}

#[cfg(feature = "input-elements")]
web_enumeration! {
    /// What is selected after text has been replaced by `setRangeText`.
    ///
    /// `enum SelectionMode`
    ///
    /// Feature `input-elements`.
    pub enum SelectionMode {
        Select = "select",
        Start = "start",
        End = "end",
        Preserve = "preserve",
    }
}
