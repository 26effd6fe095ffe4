//! Types: What input.idl defines

/// `interface Item`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Item {
    parent: crate::Object,
}
interface!(Item:; "Item");

/// `interface Items`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Items {
    parent: crate::Object,
}
interface!(Items:; "Items");

/// `interface Slots`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Slots {
    parent: crate::Object,
}
interface!(Slots:; "Slots");
