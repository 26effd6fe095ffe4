//! Types: What input.idl defines

/// `dictionary IteratorOptions`
#[repr(transparent)]
pub struct IteratorOptions {
    parent: crate::Object,
}
dictionary!(IteratorOptions:; "IteratorOptions");

/// `interface Stream`
///
/// Exposed everywhere.
#[repr(transparent)]
pub struct Stream {
    parent: crate::Object,
}
interface!(Stream:; "Stream");

/// `interface Handle`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Handle {
    parent: crate::Object,
}
interface!(Handle:; "Handle");

/// `interface Feed`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Feed {
    parent: crate::Object,
}
interface!(Feed:; "Feed");
