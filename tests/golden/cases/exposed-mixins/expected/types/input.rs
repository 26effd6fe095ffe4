//! Types: What input.idl defines

web_interface! {
    /// `interface Window`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Window: [crate::Object];
    global = "Window";
}

web_interface! {
    /// `interface SharedScope`
    ///
    /// Feature `input`. Exposed in SharedWorker.
    pub struct SharedScope: [crate::Object];
    global = "SharedScope";
}

web_interface! {
    /// `interface Navigator`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Navigator: [crate::Object];
    class = "Navigator";
}

web_interface! {
    /// `interface WorkerNavigator`
    ///
    /// Feature `input`. Exposed in Worker.
    pub struct WorkerNavigator: [crate::Object];
    class = "WorkerNavigator";
}
