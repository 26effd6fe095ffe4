//! Types: What input.idl defines

/// `interface Store`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Store {
    parent: crate::Object,
}
interface!(Store:; "Store");
