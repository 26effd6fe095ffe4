//! Types: What first.idl defines

web_interface! {
    /// `interface Shared`
    ///
    /// Exposed in Window.
    pub struct Shared: [crate::Object];
    class = "Shared";
}

web_enumeration! {
    /// `enum Level`
    pub enum Level {
        Low = "low",
        High = "high",
    }
}
