//! Types: What input.idl defines

web_interface! {
    /// `interface Everywhere`
    ///
    /// Feature `input`. Exposed everywhere.
    pub struct Everywhere: [crate::Object];
    class = "Everywhere";
}

web_interface! {
    /// `interface Task`
    ///
    /// Feature `input`. Exposed in Window, Worker.
    pub struct Task: [crate::Object];
    class = "Task";
}

web_interface! {
    /// `interface Unsaid`
    ///
    /// Feature `input`.
    pub struct Unsaid: [crate::Object];
    class = "Unsaid";
}

web_union! {
    /// `(Everywhere or Task)`
    ///
    /// Feature `input`.
    pub enum EverywhereOrTask {
        Everywhere(crate::Everywhere): value,
        Task(crate::Task): value,
    }
    into crate::Object;
}
