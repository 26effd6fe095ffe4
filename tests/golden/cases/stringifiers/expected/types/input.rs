//! Types: What input.idl defines

/// `interface Url_`
///
/// Exposed everywhere.
#[doc(alias = "Url_")]
#[repr(transparent)]
pub struct Url {
    parent: crate::Object,
}
interface!(Url:; "Url_");

/// `interface Range_`
///
/// Exposed everywhere.
#[doc(alias = "Range_")]
#[repr(transparent)]
pub struct Range {
    parent: crate::Object,
}
interface!(Range:; "Range_");

/// `interface Selection_`
///
/// Exposed everywhere.
#[doc(alias = "Selection_")]
#[repr(transparent)]
pub struct Selection {
    parent: crate::Object,
}
interface!(Selection:; "Selection_");

/// `interface Nameless`
///
/// Exposed everywhere.
#[repr(transparent)]
pub struct Nameless {
    parent: crate::Object,
}
interface!(Nameless:; "Nameless");
