//! Types: What shapes.idl defines

/// `interface Circle`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Circle {
    parent: crate::Object,
}
interface!(Circle:; "Circle");
