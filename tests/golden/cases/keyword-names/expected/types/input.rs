//! Types: What input.idl defines

web_dictionary! {
    /// `dictionary Fields`
    ///
    /// Feature `input`.
    pub struct Fields: [crate::Object];
    name = "Fields";
}

web_interface! {
    /// `interface Words`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Words: [crate::Object];
    class = "Words";
}
