//! Types: What input.idl defines

dictionary! {
    /// `dictionary IteratorOptions`
    pub struct IteratorOptions: [crate::Object];
    name = "IteratorOptions";
}

interface! {
    /// `interface Stream`
    ///
    /// Exposed everywhere.
    pub struct Stream: [crate::Object];
    class = "Stream";
}

interface! {
    /// `interface Handle`
    ///
    /// Exposed in Window.
    pub struct Handle: [crate::Object];
    class = "Handle";
}

interface! {
    /// `interface Feed`
    ///
    /// Exposed in Window.
    pub struct Feed: [crate::Object];
    class = "Feed";
}
