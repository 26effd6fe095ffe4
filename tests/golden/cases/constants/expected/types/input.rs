//! Types: What input.idl defines

/// `interface Numbers`
///
/// Exposed everywhere.
#[repr(transparent)]
pub struct Numbers {
    parent: crate::Object,
}
interface!(Numbers:; "Numbers");
