//! Types: What input.idl defines

/// `interface Child`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Child {
    parent: crate::Object,
}
interface!(Child:; "Child");

/// `interface Parent`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Parent {
    parent: crate::Object,
}
interface!(Parent:; "Parent");
