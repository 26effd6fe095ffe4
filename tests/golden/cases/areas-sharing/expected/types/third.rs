//! Types: What third.idl defines

/// `interface Third`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Third {
    parent: crate::Object,
}
interface!(Third:; "Third");
