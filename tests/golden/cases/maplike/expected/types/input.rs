//! Types: What input.idl defines

/// `interface Report`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Report {
    parent: crate::Object,
}
interface!(Report:; "Report");

/// `interface Stats`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Stats {
    parent: crate::Object,
}
interface!(Stats:; "Stats");

/// `interface Cache_`
///
/// Exposed in Window.
#[doc(alias = "Cache_")]
#[repr(transparent)]
pub struct Cache {
    parent: crate::Object,
}
interface!(Cache:; "Cache_");

/// `interface Highlights`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Highlights {
    parent: crate::Object,
}
interface!(Highlights:; "Highlights");
