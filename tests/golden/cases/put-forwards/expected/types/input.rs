//! Types: What input.idl defines

/// `interface Place`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Place {
    parent: crate::Object,
}
interface!(Place:; "Place");

/// `interface Page`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Page {
    parent: crate::Object,
}
interface!(Page:; "Page");

/// `interface TokenList`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct TokenList {
    parent: crate::Object,
}
interface!(TokenList:; "TokenList");
