//! Types: What input.idl defines

dictionary! {
    /// `dictionary Settings`
    pub struct Settings: [crate::Object];
    name = "Settings";
}

interface! {
    /// `interface Printer`
    ///
    /// Exposed in Window.
    pub struct Printer: [crate::Object];
    class = "Printer";
}
