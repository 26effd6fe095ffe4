//! Types: Tables: sections, rows, cells, columns, captions

/// `interface HTMLTableElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableElement) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#htmltableelement)
#[doc(alias = "HTMLTableElement")]
#[repr(transparent)]
pub struct HtmlTableElement {
    parent: crate::HtmlElement,
}
interface!(HtmlTableElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLTableElement");

/// `interface HTMLTableCaptionElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableCaptionElement) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#htmltablecaptionelement)
#[doc(alias = "HTMLTableCaptionElement")]
#[repr(transparent)]
pub struct HtmlTableCaptionElement {
    parent: crate::HtmlElement,
}

interface!(
    HtmlTableCaptionElement: crate::HtmlElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "HTMLTableCaptionElement"
);

/// `interface HTMLTableColElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableColElement) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#htmltablecolelement)
#[doc(alias = "HTMLTableColElement")]
#[repr(transparent)]
pub struct HtmlTableColElement {
    parent: crate::HtmlElement,
}

interface!(
    HtmlTableColElement: crate::HtmlElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "HTMLTableColElement"
);

/// `interface HTMLTableSectionElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableSectionElement) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#htmltablesectionelement)
#[doc(alias = "HTMLTableSectionElement")]
#[repr(transparent)]
pub struct HtmlTableSectionElement {
    parent: crate::HtmlElement,
}

interface!(
    HtmlTableSectionElement: crate::HtmlElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "HTMLTableSectionElement"
);

/// `interface HTMLTableRowElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableRowElement) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#htmltablerowelement)
#[doc(alias = "HTMLTableRowElement")]
#[repr(transparent)]
pub struct HtmlTableRowElement {
    parent: crate::HtmlElement,
}

interface!(
    HtmlTableRowElement: crate::HtmlElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "HTMLTableRowElement"
);

/// `interface HTMLTableCellElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableCellElement) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#htmltablecellelement)
#[doc(alias = "HTMLTableCellElement")]
#[repr(transparent)]
pub struct HtmlTableCellElement {
    parent: crate::HtmlElement,
}

interface!(
    HtmlTableCellElement: crate::HtmlElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "HTMLTableCellElement"
);
