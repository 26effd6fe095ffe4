//! Types: What other.idl defines

/// `interface Other`
#[repr(transparent)]
pub struct Other {
    parent: crate::Object,
}
interface!(Other:; "Other");
