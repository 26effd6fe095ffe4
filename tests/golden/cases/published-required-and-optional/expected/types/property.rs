//! Types: What property.idl defines

web_dictionary! {
    /// `dictionary PropertyDefinition`
    pub struct PropertyDefinition: [crate::Object];
    name = "PropertyDefinition";
}

web_interface! {
    /// `interface Properties`
    ///
    /// Exposed in Window.
    pub struct Properties: [crate::Object];
    class = "Properties";
}
