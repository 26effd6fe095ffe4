//! Types: What input.idl defines

interface! {
    /// `interface Everywhere`
    ///
    /// Exposed everywhere.
    pub struct Everywhere: [crate::Object];
    class = "Everywhere";
}

interface! {
    /// `interface Task`
    ///
    /// Exposed in Window, Worker.
    pub struct Task: [crate::Object];
    class = "Task";
}

interface! {
    /// `interface Unsaid`
    pub struct Unsaid: [crate::Object];
    class = "Unsaid";
}

union! {
    /// `(Everywhere or Task)`
    pub enum EverywhereOrTask {
        Everywhere(crate::Everywhere): value,
        Task(crate::Task): value,
    }
    into crate::Object;
}
