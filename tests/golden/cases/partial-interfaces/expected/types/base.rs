//! Types: What base.idl defines

/// `interface House`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct House {
    parent: crate::Object,
}
interface!(House:; "House");
