//! Types: What garden.idl defines

/// `interface Garden`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Garden {
    parent: crate::Object,
}
interface!(Garden:; "Garden");
