//! Types: What input.idl defines

/// `interface Book`
///
/// Exposed everywhere.
#[repr(transparent)]
pub struct Book {
    parent: crate::Object,
}
interface!(Book:; "Book");

/// `interface Film`
///
/// Exposed everywhere.
#[repr(transparent)]
pub struct Film {
    parent: crate::Object,
}
interface!(Film:; "Film");
