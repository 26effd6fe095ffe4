//! Types: What input.idl defines

/// `interface Everywhere`
///
/// Exposed everywhere.
#[repr(transparent)]
pub struct Everywhere {
    parent: crate::Object,
}
interface!(Everywhere:; "Everywhere");

/// `interface Task`
///
/// Exposed in Window, Worker.
#[repr(transparent)]
pub struct Task {
    parent: crate::Object,
}
interface!(Task:; "Task");

/// `interface Unsaid`
#[repr(transparent)]
pub struct Unsaid {
    parent: crate::Object,
}
interface!(Unsaid:; "Unsaid");

/// `(Everywhere or Task)`
#[non_exhaustive]
pub enum EverywhereOrTask {
    /// `Everywhere`
    Everywhere(crate::Everywhere),
    /// `Task`
    Task(crate::Task),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(EverywhereOrTask {
    Everywhere(crate::Everywhere): value,
    Task(crate::Task): value,
});
