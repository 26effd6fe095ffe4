//! Types: What property.idl defines

web_dictionary! {
    /// `dictionary PropertyDefinition`
    ///
    /// Feature `property`.
    pub struct PropertyDefinition: [crate::Object];
    name = "PropertyDefinition";
}

web_interface! {
    /// `interface Properties`
    ///
    /// Feature `property`. Exposed in Window.
    pub struct Properties: [crate::Object];
    class = "Properties";
}
