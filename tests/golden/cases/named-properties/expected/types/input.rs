//! Types: What input.idl defines

/// `interface Shelf`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Shelf {
    parent: crate::Object,
}
interface!(Shelf:; "Shelf");

/// `interface Bag`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Bag {
    parent: crate::Object,
}
interface!(Bag:; "Bag");
