//! Types: What input.idl defines

/// `interface Window`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Window {
    parent: crate::Object,
}
interface!(Window:; "Window");

/// `interface SharedScope`
///
/// Exposed in SharedWorker.
#[repr(transparent)]
pub struct SharedScope {
    parent: crate::Object,
}
interface!(SharedScope:; "SharedScope");

/// `interface Navigator`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Navigator {
    parent: crate::Object,
}
interface!(Navigator:; "Navigator");

/// `interface WorkerNavigator`
///
/// Exposed in Worker.
#[repr(transparent)]
pub struct WorkerNavigator {
    parent: crate::Object,
}
interface!(WorkerNavigator:; "WorkerNavigator");
