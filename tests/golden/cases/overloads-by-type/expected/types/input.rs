//! Types: What input.idl defines

/// `interface Matrix`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Matrix {
    parent: crate::Object,
}
interface!(Matrix:; "Matrix");
