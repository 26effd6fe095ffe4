//! Types: What solids.idl defines

/// `interface Cube`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Cube {
    parent: crate::Object,
}
interface!(Cube:; "Cube");
