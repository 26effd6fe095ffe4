//! Types: What input.idl defines

web_interface! {
    /// `interface Everywhere`
    ///
    /// Exposed everywhere.
    pub struct Everywhere: [crate::Object];
    class = "Everywhere";
}

web_interface! {
    /// `interface Task`
    ///
    /// Exposed in Window, Worker.
    pub struct Task: [crate::Object];
    class = "Task";
}

web_interface! {
    /// `interface Unsaid`
    pub struct Unsaid: [crate::Object];
    class = "Unsaid";
}

web_union! {
    /// `(Everywhere or Task)`
    pub enum EverywhereOrTask {
        Everywhere(crate::Everywhere): value,
        Task(crate::Task): value,
    }
    into crate::Object;
}
