//! Types: What plain.idl defines

/// `interface Plain`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Plain {
    parent: crate::Object,
}
interface!(Plain:; "Plain");
