//! Types: What input.idl defines

/// `interface Leaf`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Leaf {
    parent: crate::Object,
}
interface!(Leaf:; "Leaf");

/// `interface Leaves`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Leaves {
    parent: crate::Object,
}
interface!(Leaves:; "Leaves");

/// `interface Words`
///
/// Exposed everywhere.
#[repr(transparent)]
pub struct Words {
    parent: crate::Object,
}
interface!(Words:; "Words");
