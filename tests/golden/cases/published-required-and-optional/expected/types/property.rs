//! Types: What property.idl defines

dictionary! {
    /// `dictionary PropertyDefinition`
    pub struct PropertyDefinition: [crate::Object];
    name = "PropertyDefinition";
}

interface! {
    /// `interface Properties`
    ///
    /// Exposed in Window.
    pub struct Properties: [crate::Object];
    class = "Properties";
}
