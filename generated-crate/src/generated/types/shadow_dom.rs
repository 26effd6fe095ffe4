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
extended!([] ShadowRoot);

/// `enum ShadowRootMode`
#[cfg(feature = "shadow-dom")]
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

/// `enum SlotAssignmentMode`
#[cfg(feature = "shadow-dom")]
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

/// `dictionary ShadowRootInit`
#[cfg(feature = "shadow-dom")]
#[repr(transparent)]
pub struct ShadowRootInit {
    parent: crate::Object,
}
#[cfg(feature = "shadow-dom")]
dictionary!(ShadowRootInit:; "ShadowRootInit");

/// `interface HTMLSlotElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSlotElement) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#htmlslotelement)
#[doc(alias = "HTMLSlotElement")]
#[cfg(feature = "shadow-dom")]
#[repr(transparent)]
pub struct HtmlSlotElement {
    parent: crate::HtmlElement,
}
#[cfg(feature = "shadow-dom")]
interface!(HtmlSlotElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLSlotElement");

/// `dictionary AssignedNodesOptions`
#[cfg(feature = "shadow-dom")]
#[repr(transparent)]
pub struct AssignedNodesOptions {
    parent: crate::Object,
}
#[cfg(feature = "shadow-dom")]
dictionary!(AssignedNodesOptions:; "AssignedNodesOptions");

/// `(Element or Text)`
#[cfg(feature = "shadow-dom")]
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
