//! Types: The input and textarea elements

/// `interface HTMLInputElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement) · [Specification](https://html.spec.whatwg.org/multipage/input.html#htmlinputelement)
#[doc(alias = "HTMLInputElement")]
#[repr(transparent)]
pub struct HtmlInputElement {
    parent: crate::HtmlElement,
}
interface!(HtmlInputElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLInputElement");

/// `interface HTMLTextAreaElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmltextareaelement)
#[doc(alias = "HTMLTextAreaElement")]
#[cfg(any(feature = "event-handlers", feature = "input-elements"))]
#[repr(transparent)]
pub struct HtmlTextAreaElement {
    parent: crate::HtmlElement,
}

#[cfg(any(feature = "event-handlers", feature = "input-elements"))]
interface!(
    HtmlTextAreaElement: crate::HtmlElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "HTMLTextAreaElement"
);

/// `enum SelectionMode`
#[cfg(feature = "input-elements")]
#[non_exhaustive]
pub enum SelectionMode {
    /// `"select"`
    Select,
    /// `"start"`
    Start,
    /// `"end"`
    End,
    /// `"preserve"`
    Preserve,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "input-elements")]
enumeration!(SelectionMode {
    Select = "select",
    Start = "start",
    End = "end",
    Preserve = "preserve",
});
