//! Types: What input.idl defines

/// `interface Element`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Element {
    parent: crate::Object,
}
interface!(Element:; "Element");
extended!([] Element);

/// `interface HTMLElement : Element`
///
/// Exposed in Window.
#[doc(alias = "HTMLElement")]
#[repr(transparent)]
pub struct HtmlElement {
    parent: crate::Element,
}
interface!(HtmlElement: crate::Element; "HTMLElement");
extended!([] HtmlElement);

/// `interface HTMLButtonElement : HTMLElement`
///
/// Exposed in Window.
#[doc(alias = "HTMLButtonElement")]
#[repr(transparent)]
pub struct HtmlButtonElement {
    parent: crate::HtmlElement,
}
interface!(HtmlButtonElement: crate::HtmlElement, crate::Element; "HTMLButtonElement");

/// `interface HTMLHeadingElement : HTMLElement`
///
/// Exposed in Window.
#[doc(alias = "HTMLHeadingElement")]
#[repr(transparent)]
pub struct HtmlHeadingElement {
    parent: crate::HtmlElement,
}
interface!(HtmlHeadingElement: crate::HtmlElement, crate::Element; "HTMLHeadingElement");

/// `interface HTMLOldElement : HTMLElement`
///
/// Exposed in Window.
#[doc(alias = "HTMLOldElement")]
#[repr(transparent)]
pub struct HtmlOldElement {
    parent: crate::HtmlElement,
}
interface!(HtmlOldElement: crate::HtmlElement, crate::Element; "HTMLOldElement");

/// `interface SVGAElement : Element`
///
/// Exposed in Window.
#[doc(alias = "SVGAElement")]
#[repr(transparent)]
pub struct SvgaElement {
    parent: crate::Element,
}
interface!(SvgaElement: crate::Element; "SVGAElement");

/// `interface Document`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Document {
    parent: crate::Object,
}
interface!(Document:; "Document");
