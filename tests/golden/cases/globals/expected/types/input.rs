//! Types: What input.idl defines

web_interface! {
    /// `interface Window`
    ///
    /// Exposed in Window.
    pub struct Window: [crate::Object];
    global = "Window";
}

web_interface! {
    /// `interface WorkerScope`
    ///
    /// Exposed in Worker.
    pub struct WorkerScope: [crate::Object];
    class = "WorkerScope";
    extended;
}

web_interface! {
    /// `interface DedicatedScope : WorkerScope`
    ///
    /// Exposed in DedicatedWorker.
    pub struct DedicatedScope: [crate::WorkerScope, crate::Object];
    global = "DedicatedScope";
}

/// `callback Timer = undefined ()`
pub type Timer = crate::Function<fn()>;
