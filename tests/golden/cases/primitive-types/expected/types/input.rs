//! Types: What input.idl defines

/// `interface Kinds`
///
/// Exposed everywhere.
#[repr(transparent)]
pub struct Kinds {
    parent: crate::Object,
}
interface!(Kinds:; "Kinds");
