//! Types: What input.idl defines

/// `interface Thing`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Thing {
    parent: crate::Object,
}
interface!(Thing:; "Thing");

/// `interface Things`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Things {
    parent: crate::Object,
}
interface!(Things:; "Things");

/// `interface Registry`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Registry {
    parent: crate::Object,
}
interface!(Registry:; "Registry");

/// `interface Legacy`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Legacy {
    parent: crate::Object,
}
interface!(Legacy:; "Legacy");

/// `(Thing or Things)`
#[non_exhaustive]
pub enum ThingOrThings {
    /// `Thing`
    Thing(crate::Thing),
    /// `Things`
    Things(crate::Things),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(ThingOrThings {
    Thing(crate::Thing): value,
    Things(crate::Things): value,
});
