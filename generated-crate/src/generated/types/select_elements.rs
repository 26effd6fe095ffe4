//! Types: The select and datalist elements, and their options

/// `interface HTMLOptionsCollection : HTMLCollection`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionsCollection) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#the-htmloptionscollection-interface)
#[doc(alias = "HTMLOptionsCollection")]
#[cfg(feature = "select-elements")]
#[repr(transparent)]
pub struct HtmlOptionsCollection {
    parent: crate::HtmlCollection,
}
#[cfg(feature = "select-elements")]
interface!(HtmlOptionsCollection: crate::HtmlCollection; "HTMLOptionsCollection");

/// `interface HTMLSelectElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmlselectelement)
#[doc(alias = "HTMLSelectElement")]
#[cfg(any(feature = "event-handlers", feature = "select-elements"))]
#[repr(transparent)]
pub struct HtmlSelectElement {
    parent: crate::HtmlElement,
}
#[cfg(any(feature = "event-handlers", feature = "select-elements"))]
interface!(HtmlSelectElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLSelectElement");

/// `interface HTMLDataListElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDataListElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmldatalistelement)
#[doc(alias = "HTMLDataListElement")]
#[cfg(any(feature = "input-elements", feature = "select-elements"))]
#[repr(transparent)]
pub struct HtmlDataListElement {
    parent: crate::HtmlElement,
}

#[cfg(any(feature = "input-elements", feature = "select-elements"))]
interface!(
    HtmlDataListElement: crate::HtmlElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "HTMLDataListElement"
);

/// `interface HTMLOptGroupElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptGroupElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmloptgroupelement)
#[doc(alias = "HTMLOptGroupElement")]
#[cfg(feature = "select-elements")]
#[repr(transparent)]
pub struct HtmlOptGroupElement {
    parent: crate::HtmlElement,
}

#[cfg(feature = "select-elements")]
interface!(
    HtmlOptGroupElement: crate::HtmlElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "HTMLOptGroupElement"
);

/// `interface HTMLOptionElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmloptionelement)
#[doc(alias = "HTMLOptionElement")]
#[cfg(feature = "select-elements")]
#[repr(transparent)]
pub struct HtmlOptionElement {
    parent: crate::HtmlElement,
}
#[cfg(feature = "select-elements")]
interface!(HtmlOptionElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLOptionElement");

/// `interface HTMLSelectedContentElement : HTMLElement`
///
/// Exposed in Window.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectedContentElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmlselectedcontentelement)
#[doc(alias = "HTMLSelectedContentElement")]
#[cfg(feature = "select-elements")]
#[repr(transparent)]
pub struct HtmlSelectedContentElement {
    parent: crate::HtmlElement,
}

#[cfg(feature = "select-elements")]
interface!(
    HtmlSelectedContentElement: crate::HtmlElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "HTMLSelectedContentElement"
);

/// `(HTMLOptionElement or HTMLOptGroupElement)`
#[cfg(feature = "select-elements")]
#[non_exhaustive]
pub enum HtmlOptionElementOrHtmlOptGroupElement {
    /// `HtmlOptionElement`
    HtmlOptionElement(crate::HtmlOptionElement),
    /// `HtmlOptGroupElement`
    HtmlOptGroupElement(crate::HtmlOptGroupElement),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "select-elements")]
union!(HtmlOptionElementOrHtmlOptGroupElement {
    HtmlOptionElement(crate::HtmlOptionElement): value,
    HtmlOptGroupElement(crate::HtmlOptGroupElement): value,
});

/// `(HTMLElement or long)`
#[cfg(feature = "select-elements")]
#[non_exhaustive]
pub enum HtmlElementOrNumber {
    /// `HtmlElement`
    HtmlElement(crate::HtmlElement),
    /// `Number`
    Number(f64),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "select-elements")]
union!(HtmlElementOrNumber {
    HtmlElement(crate::HtmlElement): value,
    Number(f64): number,
});
