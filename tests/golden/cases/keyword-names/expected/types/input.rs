//! Types: What input.idl defines

dictionary! {
    /// `dictionary Fields`
    pub struct Fields: [crate::Object];
    name = "Fields";
}

interface! {
    /// `interface Words`
    ///
    /// Exposed in Window.
    pub struct Words: [crate::Object];
    class = "Words";
}
