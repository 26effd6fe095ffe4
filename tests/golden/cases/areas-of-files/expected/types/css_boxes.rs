//! Types: CSS Boxes Level 2

/// `interface Box2`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Box2 {
    parent: crate::Object,
}
interface!(Box2:; "Box2");

/// `interface Box1`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Box1 {
    parent: crate::Object,
}
interface!(Box1:; "Box1");
