//! Types: The plain elements of a page: headings, paragraphs, lists, quotes, div, span, details

/// `interface HTMLHtmlElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLHtmlElement) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#htmlhtmlelement)
#[doc(alias = "HTMLHtmlElement")]
#[cfg(any(feature = "html-elements", feature = "obsolete"))]
#[repr(transparent)]
pub struct HtmlHtmlElement {
    parent: crate::HtmlElement,
}
#[cfg(any(feature = "html-elements", feature = "obsolete"))]
interface!(HtmlHtmlElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLHtmlElement");

/// `interface HTMLBodyElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLBodyElement) · [Specification](https://html.spec.whatwg.org/multipage/sections.html#htmlbodyelement)
#[doc(alias = "HTMLBodyElement")]
#[repr(transparent)]
pub struct HtmlBodyElement {
    parent: crate::HtmlElement,
}
interface!(HtmlBodyElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLBodyElement");

/// `interface HTMLHeadingElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLHeadingElement) · [Specification](https://html.spec.whatwg.org/multipage/sections.html#htmlheadingelement)
#[doc(alias = "HTMLHeadingElement")]
#[cfg(any(feature = "html-elements", feature = "obsolete"))]
#[repr(transparent)]
pub struct HtmlHeadingElement {
    parent: crate::HtmlElement,
}

#[cfg(any(feature = "html-elements", feature = "obsolete"))]
interface!(
    HtmlHeadingElement: crate::HtmlElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "HTMLHeadingElement"
);

/// `interface HTMLParagraphElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLParagraphElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmlparagraphelement)
#[doc(alias = "HTMLParagraphElement")]
#[cfg(any(feature = "html-elements", feature = "obsolete"))]
#[repr(transparent)]
pub struct HtmlParagraphElement {
    parent: crate::HtmlElement,
}

#[cfg(any(feature = "html-elements", feature = "obsolete"))]
interface!(
    HtmlParagraphElement: crate::HtmlElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "HTMLParagraphElement"
);

/// `interface HTMLHRElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLHRElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmlhrelement)
#[doc(alias = "HTMLHRElement")]
#[cfg(any(feature = "html-elements", feature = "obsolete"))]
#[repr(transparent)]
pub struct HtmlHrElement {
    parent: crate::HtmlElement,
}
#[cfg(any(feature = "html-elements", feature = "obsolete"))]
interface!(HtmlHrElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLHRElement");

/// `interface HTMLPreElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLPreElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmlpreelement)
#[doc(alias = "HTMLPreElement")]
#[cfg(any(feature = "html-elements", feature = "obsolete"))]
#[repr(transparent)]
pub struct HtmlPreElement {
    parent: crate::HtmlElement,
}
#[cfg(any(feature = "html-elements", feature = "obsolete"))]
interface!(HtmlPreElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLPreElement");

/// `interface HTMLQuoteElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLQuoteElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmlquoteelement)
#[doc(alias = "HTMLQuoteElement")]
#[cfg(feature = "html-elements")]
#[repr(transparent)]
pub struct HtmlQuoteElement {
    parent: crate::HtmlElement,
}
#[cfg(feature = "html-elements")]
interface!(HtmlQuoteElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLQuoteElement");

/// `interface HTMLOListElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOListElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmlolistelement)
#[doc(alias = "HTMLOListElement")]
#[cfg(any(feature = "html-elements", feature = "obsolete"))]
#[repr(transparent)]
pub struct HtmlOListElement {
    parent: crate::HtmlElement,
}
#[cfg(any(feature = "html-elements", feature = "obsolete"))]
interface!(HtmlOListElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLOListElement");

/// `interface HTMLUListElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLUListElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmlulistelement)
#[doc(alias = "HTMLUListElement")]
#[cfg(any(feature = "html-elements", feature = "obsolete"))]
#[repr(transparent)]
pub struct HtmlUListElement {
    parent: crate::HtmlElement,
}
#[cfg(any(feature = "html-elements", feature = "obsolete"))]
interface!(HtmlUListElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLUListElement");

/// `interface HTMLMenuElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMenuElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmlmenuelement)
#[doc(alias = "HTMLMenuElement")]
#[cfg(any(feature = "html-elements", feature = "obsolete"))]
#[repr(transparent)]
pub struct HtmlMenuElement {
    parent: crate::HtmlElement,
}
#[cfg(any(feature = "html-elements", feature = "obsolete"))]
interface!(HtmlMenuElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLMenuElement");

/// `interface HTMLLIElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLIElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmllielement)
#[doc(alias = "HTMLLIElement")]
#[cfg(any(feature = "html-elements", feature = "obsolete"))]
#[repr(transparent)]
pub struct HtmlLiElement {
    parent: crate::HtmlElement,
}
#[cfg(any(feature = "html-elements", feature = "obsolete"))]
interface!(HtmlLiElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLLIElement");

/// `interface HTMLDListElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDListElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmldlistelement)
#[doc(alias = "HTMLDListElement")]
#[cfg(any(feature = "html-elements", feature = "obsolete"))]
#[repr(transparent)]
pub struct HtmlDListElement {
    parent: crate::HtmlElement,
}
#[cfg(any(feature = "html-elements", feature = "obsolete"))]
interface!(HtmlDListElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLDListElement");

/// `interface HTMLDivElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDivElement) · [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#htmldivelement)
#[doc(alias = "HTMLDivElement")]
#[cfg(any(feature = "html-elements", feature = "obsolete"))]
#[repr(transparent)]
pub struct HtmlDivElement {
    parent: crate::HtmlElement,
}
#[cfg(any(feature = "html-elements", feature = "obsolete"))]
interface!(HtmlDivElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLDivElement");

/// `interface HTMLDataElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDataElement) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#htmldataelement)
#[doc(alias = "HTMLDataElement")]
#[cfg(feature = "html-elements")]
#[repr(transparent)]
pub struct HtmlDataElement {
    parent: crate::HtmlElement,
}
#[cfg(feature = "html-elements")]
interface!(HtmlDataElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLDataElement");

/// `interface HTMLTimeElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTimeElement) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#htmltimeelement)
#[doc(alias = "HTMLTimeElement")]
#[cfg(feature = "html-elements")]
#[repr(transparent)]
pub struct HtmlTimeElement {
    parent: crate::HtmlElement,
}
#[cfg(feature = "html-elements")]
interface!(HtmlTimeElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLTimeElement");

/// `interface HTMLSpanElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSpanElement) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#htmlspanelement)
#[doc(alias = "HTMLSpanElement")]
#[cfg(feature = "html-elements")]
#[repr(transparent)]
pub struct HtmlSpanElement {
    parent: crate::HtmlElement,
}
#[cfg(feature = "html-elements")]
interface!(HtmlSpanElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLSpanElement");

/// `interface HTMLBRElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLBRElement) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#htmlbrelement)
#[doc(alias = "HTMLBRElement")]
#[cfg(any(feature = "html-elements", feature = "obsolete"))]
#[repr(transparent)]
pub struct HtmlBrElement {
    parent: crate::HtmlElement,
}
#[cfg(any(feature = "html-elements", feature = "obsolete"))]
interface!(HtmlBrElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLBRElement");

/// `interface HTMLModElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLModElement) · [Specification](https://html.spec.whatwg.org/multipage/edits.html#htmlmodelement)
#[doc(alias = "HTMLModElement")]
#[cfg(feature = "html-elements")]
#[repr(transparent)]
pub struct HtmlModElement {
    parent: crate::HtmlElement,
}
#[cfg(feature = "html-elements")]
interface!(HtmlModElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLModElement");

/// `interface HTMLDetailsElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDetailsElement) · [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#htmldetailselement)
#[doc(alias = "HTMLDetailsElement")]
#[cfg(any(feature = "event-handlers", feature = "html-elements"))]
#[repr(transparent)]
pub struct HtmlDetailsElement {
    parent: crate::HtmlElement,
}

#[cfg(any(feature = "event-handlers", feature = "html-elements"))]
interface!(
    HtmlDetailsElement: crate::HtmlElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "HTMLDetailsElement"
);
