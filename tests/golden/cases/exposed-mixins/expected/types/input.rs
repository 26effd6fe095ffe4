//! Types: What input.idl defines

interface! {
    /// `interface Window`
    ///
    /// Exposed in Window.
    pub struct Window: [crate::Object];
    global = "Window";
}

interface! {
    /// `interface SharedScope`
    ///
    /// Exposed in SharedWorker.
    pub struct SharedScope: [crate::Object];
    global = "SharedScope";
}

interface! {
    /// `interface Navigator`
    ///
    /// Exposed in Window.
    pub struct Navigator: [crate::Object];
    class = "Navigator";
}

interface! {
    /// `interface WorkerNavigator`
    ///
    /// Exposed in Worker.
    pub struct WorkerNavigator: [crate::Object];
    class = "WorkerNavigator";
}
