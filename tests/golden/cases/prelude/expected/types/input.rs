//! Types: What input.idl defines

/// `interface Archive`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Archive {
    parent: crate::Object,
}
interface!(Archive:; "Archive");
