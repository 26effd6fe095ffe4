//! Types: What first.idl defines

web_interface! {
    /// `interface Shared`
    ///
    /// Feature `first`. Exposed in Window.
    pub struct Shared: [crate::Object];
    class = "Shared";
}

web_enumeration! {
    /// `enum Level`
    ///
    /// Feature `first`.
    pub enum Level {
        Low = "low",
        High = "high",
    }
}
