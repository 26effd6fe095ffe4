//! Types: What input.idl defines

web_dictionary! {
    /// `dictionary Settings`
    pub struct Settings: [crate::Object];
    name = "Settings";
}

web_interface! {
    /// `interface Printer`
    ///
    /// Exposed in Window.
    pub struct Printer: [crate::Object];
    class = "Printer";
}
