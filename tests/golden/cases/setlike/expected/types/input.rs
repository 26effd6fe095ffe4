//! Types: What input.idl defines

/// `interface Face`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Face {
    parent: crate::Object,
}
interface!(Face:; "Face");

/// `interface Faces`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Faces {
    parent: crate::Object,
}
interface!(Faces:; "Faces");

/// `interface Features`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Features {
    parent: crate::Object,
}
interface!(Features:; "Features");

/// `interface States`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct States {
    parent: crate::Object,
}
interface!(States:; "States");
