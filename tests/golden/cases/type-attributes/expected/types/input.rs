//! Types: What input.idl defines

/// `interface Ranges`
///
/// Exposed everywhere.
#[repr(transparent)]
pub struct Ranges {
    parent: crate::Object,
}
interface!(Ranges:; "Ranges");

/// `dictionary RangeOptions`
#[repr(transparent)]
pub struct RangeOptions {
    parent: crate::Object,
}
dictionary!(RangeOptions:; "RangeOptions");
