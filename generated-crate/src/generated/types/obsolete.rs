//! Types: Elements, attributes and properties that HTML keeps only for old pages
#[cfg(feature = "obsolete")]
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
#[cfg(feature = "obsolete")]
interface!(HtmlAllCollection:; "HTMLAllCollection");

#[cfg(feature = "obsolete")]
/// `interface BarProp`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/BarProp) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#barprop)
#[repr(transparent)]
pub struct BarProp {
    parent: crate::Object,
}
#[cfg(feature = "obsolete")]
interface!(BarProp:; "BarProp");

#[cfg(feature = "obsolete")]
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

#[cfg(feature = "obsolete")]
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

#[cfg(feature = "obsolete")]
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
#[cfg(feature = "obsolete")]
interface!(HtmlFrameElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLFrameElement");

#[cfg(feature = "obsolete")]
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

#[cfg(feature = "obsolete")]
interface!(
    HtmlDirectoryElement: crate::HtmlElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "HTMLDirectoryElement"
);

#[cfg(feature = "obsolete")]
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
#[cfg(feature = "obsolete")]
interface!(HtmlFontElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLFontElement");

#[cfg(feature = "obsolete")]
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
#[cfg(feature = "obsolete")]
interface!(HtmlParamElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLParamElement");

#[cfg(feature = "obsolete")]
/// `interface External`
///
/// Exposed in Window.
///
/// Deprecated. Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#external)
#[repr(transparent)]
pub struct External {
    parent: crate::Object,
}
#[cfg(feature = "obsolete")]
interface!(External:; "External");

#[cfg(feature = "obsolete")]
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
#[cfg(feature = "obsolete")]
union!(HtmlCollectionOrElement {
    HtmlCollection(crate::HtmlCollection): value,
    Element(crate::Element): value,
});
