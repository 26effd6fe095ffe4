//! Types: What input.idl defines

/// `interface Window`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Window {
    parent: crate::Object,
}
interface!(Window:; "Window");

/// `interface WorkerScope`
///
/// Exposed in Worker.
#[repr(transparent)]
pub struct WorkerScope {
    parent: crate::Object,
}
interface!(WorkerScope:; "WorkerScope");
extended!([] WorkerScope);

/// `interface DedicatedScope : WorkerScope`
///
/// Exposed in DedicatedWorker.
#[repr(transparent)]
pub struct DedicatedScope {
    parent: crate::WorkerScope,
}
interface!(DedicatedScope: crate::WorkerScope; "DedicatedScope");

/// `callback Timer = undefined ()`
pub type Timer = crate::Function<fn()>;
