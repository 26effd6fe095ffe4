//! Types: What random.idl defines

/// `interface Dice`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Dice {
    parent: crate::Object,
}
interface!(Dice:; "Dice");
