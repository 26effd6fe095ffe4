//! Types: What input.idl defines

/// `dictionary Init`
#[repr(transparent)]
pub struct Init {
    parent: crate::Object,
}
dictionary!(Init:; "Init");

/// `interface Point`
///
/// Exposed everywhere.
#[repr(transparent)]
pub struct Point {
    parent: crate::Object,
}
interface!(Point:; "Point");

/// `interface Moment`
///
/// Exposed everywhere.
#[repr(transparent)]
pub struct Moment {
    parent: crate::Object,
}
interface!(Moment:; "Moment");

/// `interface Widget`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Widget {
    parent: crate::Object,
}
interface!(Widget:; "Widget");
