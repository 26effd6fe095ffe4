//! Types: What input.idl defines

web_interface! {
    /// `interface Window`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Window: [crate::Object];
    global = "Window";
}

web_interface! {
    /// `interface WorkerScope`
    ///
    /// Feature `input`. Exposed in Worker.
    pub struct WorkerScope: [crate::Object];
    class = "WorkerScope";
    extended;
}

web_interface! {
    /// `interface DedicatedScope : WorkerScope`
    ///
    /// Inherits the methods of [`WorkerScope`](crate::WorkerScope).
    ///
    /// Feature `input`. Exposed in DedicatedWorker.
    pub struct DedicatedScope: [crate::WorkerScope, crate::Object];
    global = "DedicatedScope";
}

/// `callback Timer = undefined ()`
///
/// Feature `input`.
pub type Timer = crate::Function<fn()>;
