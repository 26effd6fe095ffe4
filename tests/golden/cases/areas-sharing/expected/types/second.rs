//! Types: What second.idl defines

/// `interface Second`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Second {
    parent: crate::Object,
}
interface!(Second:; "Second");
