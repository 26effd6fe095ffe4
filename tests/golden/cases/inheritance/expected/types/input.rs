//! Types: What input.idl defines

/// `interface Target`
///
/// Exposed everywhere.
#[repr(transparent)]
pub struct Target {
    parent: crate::Object,
}
interface!(Target:; "Target");
extended!([] Target);

/// `interface Node_ : Target`
///
/// Exposed in Window.
#[doc(alias = "Node_")]
#[repr(transparent)]
pub struct Node {
    parent: crate::Target,
}
interface!(Node: crate::Target; "Node_");
extended!([] Node);

/// `interface Element_ : Node_`
///
/// Exposed in Window.
#[doc(alias = "Element_")]
#[repr(transparent)]
pub struct Element {
    parent: crate::Node,
}
interface!(Element: crate::Node, crate::Target; "Element_");
extended!([] Element);

/// `interface HTMLElement : Element_`
///
/// Exposed in Window.
#[doc(alias = "HTMLElement")]
#[repr(transparent)]
pub struct HtmlElement {
    parent: crate::Element,
}
interface!(HtmlElement: crate::Element, crate::Node, crate::Target; "HTMLElement");
