//! Types: What input.idl defines

/// `interface Safe`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Safe {
    parent: crate::Object,
}
interface!(Safe:; "Safe");
