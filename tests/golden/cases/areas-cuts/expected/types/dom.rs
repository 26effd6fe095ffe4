//! Types: Elements

/// `interface Element_`
///
/// Exposed in Window.
#[doc(alias = "Element_")]
#[repr(transparent)]
pub struct Element {
    parent: crate::Object,
}
interface!(Element:; "Element_");
