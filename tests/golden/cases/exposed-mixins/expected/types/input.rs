//! Types: What input.idl defines

web_interface! {
    /// `interface Window`
    ///
    /// Exposed in Window.
    pub struct Window: [crate::Object];
    global = "Window";
}

web_interface! {
    /// `interface SharedScope`
    ///
    /// Exposed in SharedWorker.
    pub struct SharedScope: [crate::Object];
    global = "SharedScope";
}

web_interface! {
    /// `interface Navigator`
    ///
    /// Exposed in Window.
    pub struct Navigator: [crate::Object];
    class = "Navigator";
}

web_interface! {
    /// `interface WorkerNavigator`
    ///
    /// Exposed in Worker.
    pub struct WorkerNavigator: [crate::Object];
    class = "WorkerNavigator";
}
