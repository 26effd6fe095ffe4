//! Types: Elements, attributes and properties that HTML keeps only for old pages

/// `interface HTMLAllCollection`
///
/// Exposed in Window.
///
/// Deprecated. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAllCollection) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#the-htmlallcollection-interface)
#[doc(alias = "HTMLAllCollection")]
#[repr(transparent)]
pub struct HtmlAllCollection {
    parent: crate::Object,
}
interface!(HtmlAllCollection:; "HTMLAllCollection");

/// `interface BarProp`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/BarProp) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#barprop)
#[repr(transparent)]
pub struct BarProp {
    parent: crate::Object,
}
interface!(BarProp:; "BarProp");

/// `interface HTMLMarqueeElement : HTMLElement`
///
/// Exposed in Window.
///
/// Deprecated. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMarqueeElement) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#htmlmarqueeelement)
#[doc(alias = "HTMLMarqueeElement")]
#[repr(transparent)]
pub struct HtmlMarqueeElement {
    parent: crate::HtmlElement,
}

interface!(
    HtmlMarqueeElement: crate::HtmlElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "HTMLMarqueeElement"
);

/// `interface HTMLFrameSetElement : HTMLElement`
///
/// Exposed in Window.
///
/// Deprecated. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#htmlframesetelement)
#[doc(alias = "HTMLFrameSetElement")]
#[repr(transparent)]
pub struct HtmlFrameSetElement {
    parent: crate::HtmlElement,
}

interface!(
    HtmlFrameSetElement: crate::HtmlElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "HTMLFrameSetElement"
);

/// `interface HTMLFrameElement : HTMLElement`
///
/// Exposed in Window.
///
/// Deprecated. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#htmlframeelement)
#[doc(alias = "HTMLFrameElement")]
#[repr(transparent)]
pub struct HtmlFrameElement {
    parent: crate::HtmlElement,
}
interface!(HtmlFrameElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLFrameElement");

/// `interface HTMLDirectoryElement : HTMLElement`
///
/// Exposed in Window.
///
/// Deprecated. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#htmldirectoryelement)
#[doc(alias = "HTMLDirectoryElement")]
#[repr(transparent)]
pub struct HtmlDirectoryElement {
    parent: crate::HtmlElement,
}

interface!(
    HtmlDirectoryElement: crate::HtmlElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "HTMLDirectoryElement"
);

/// `interface HTMLFontElement : HTMLElement`
///
/// Exposed in Window.
///
/// Deprecated. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFontElement) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#htmlfontelement)
#[doc(alias = "HTMLFontElement")]
#[repr(transparent)]
pub struct HtmlFontElement {
    parent: crate::HtmlElement,
}
interface!(HtmlFontElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLFontElement");

/// `interface HTMLParamElement : HTMLElement`
///
/// Exposed in Window.
///
/// Deprecated. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLParamElement) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#htmlparamelement)
#[doc(alias = "HTMLParamElement")]
#[repr(transparent)]
pub struct HtmlParamElement {
    parent: crate::HtmlElement,
}
interface!(HtmlParamElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLParamElement");

/// `interface External`
///
/// Exposed in Window.
///
/// Deprecated. Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#external)
#[repr(transparent)]
pub struct External {
    parent: crate::Object,
}
interface!(External:; "External");

/// `(HTMLCollection or Element)`
#[non_exhaustive]
pub enum HtmlCollectionOrElement {
    /// `HtmlCollection`
    HtmlCollection(crate::HtmlCollection),
    /// `Element`
    Element(crate::Element),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(HtmlCollectionOrElement {
    HtmlCollection(crate::HtmlCollection): value,
    Element(crate::Element): value,
});
