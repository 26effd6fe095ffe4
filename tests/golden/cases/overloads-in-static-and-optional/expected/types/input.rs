//! Types: What input.idl defines

/// `interface Reply`
///
/// Exposed everywhere.
#[repr(transparent)]
pub struct Reply {
    parent: crate::Object,
}
interface!(Reply:; "Reply");
