//! Types: Shadow trees, slots and parts
/// `interface ShadowRoot : DocumentFragment`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot) · [Specification](https://dom.spec.whatwg.org/#interface-shadowroot)
#[repr(transparent)]
pub struct ShadowRoot {
    parent: crate::DocumentFragment,
}
interface!(ShadowRoot: crate::DocumentFragment, crate::Node, crate::EventTarget; "ShadowRoot");

#[cfg(feature = "shadow-dom")]
/// `enum ShadowRootMode`
#[non_exhaustive]
pub enum ShadowRootMode {
    /// `"open"`
    Open,
    /// `"closed"`
    Closed,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "shadow-dom")]
enumeration!(ShadowRootMode {
    Open = "open",
    Closed = "closed",
});

#[cfg(feature = "shadow-dom")]
/// `enum SlotAssignmentMode`
#[non_exhaustive]
pub enum SlotAssignmentMode {
    /// `"manual"`
    Manual,
    /// `"named"`
    Named,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "shadow-dom")]
enumeration!(SlotAssignmentMode {
    Manual = "manual",
    Named = "named",
});

#[cfg(feature = "shadow-dom")]
/// `dictionary ShadowRootInit`
#[repr(transparent)]
pub struct ShadowRootInit {
    parent: crate::Object,
}
#[cfg(feature = "shadow-dom")]
dictionary!(ShadowRootInit:; "ShadowRootInit");

#[cfg(feature = "shadow-dom")]
/// `interface HTMLSlotElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSlotElement) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#htmlslotelement)
#[doc(alias = "HTMLSlotElement")]
#[repr(transparent)]
pub struct HtmlSlotElement {
    parent: crate::HtmlElement,
}
#[cfg(feature = "shadow-dom")]
interface!(HtmlSlotElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLSlotElement");

#[cfg(feature = "shadow-dom")]
/// `dictionary AssignedNodesOptions`
#[repr(transparent)]
pub struct AssignedNodesOptions {
    parent: crate::Object,
}
#[cfg(feature = "shadow-dom")]
dictionary!(AssignedNodesOptions:; "AssignedNodesOptions");

#[cfg(feature = "shadow-dom")]
/// `(Element or Text)`
#[non_exhaustive]
pub enum ElementOrText {
    /// `Element`
    Element(crate::Element),
    /// `Text`
    Text(crate::Text),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "shadow-dom")]
union!(ElementOrText {
    Element(crate::Element): value,
    Text(crate::Text): value,
});
