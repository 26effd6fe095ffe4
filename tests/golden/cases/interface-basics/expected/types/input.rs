//! Types: What input.idl defines

/// `interface Lamp`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Lamp {
    parent: crate::Object,
}
interface!(Lamp:; "Lamp");
