//! Types: What input.idl defines

web_dictionary! {
    /// `dictionary Settings`
    ///
    /// Feature `input`.
    pub struct Settings: [crate::Object];
    name = "Settings";
}

web_interface! {
    /// `interface Printer`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Printer: [crate::Object];
    class = "Printer";
}
