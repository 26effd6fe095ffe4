//! Types: What input.idl defines

web_dictionary! {
    /// `dictionary Fields`
    pub struct Fields: [crate::Object];
    name = "Fields";
}

web_interface! {
    /// `interface Words`
    ///
    /// Exposed in Window.
    pub struct Words: [crate::Object];
    class = "Words";
}
