//! Types: What IndexedThings.idl defines

/// `interface Indexed`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Indexed {
    parent: crate::Object,
}
interface!(Indexed:; "Indexed");
