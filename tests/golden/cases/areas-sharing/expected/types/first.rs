//! Types: What first.idl defines

interface! {
    /// `interface Shared`
    ///
    /// Exposed in Window.
    pub struct Shared: [crate::Object];
    class = "Shared";
}

enumeration! {
    /// `enum Level`
    pub enum Level {
        Low = "low",
        High = "high",
    }
}
