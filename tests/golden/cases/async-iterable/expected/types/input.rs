//! Types: What input.idl defines

web_dictionary! {
    /// `dictionary IteratorOptions`
    pub struct IteratorOptions: [crate::Object];
    name = "IteratorOptions";
}

web_interface! {
    /// `interface Stream`
    ///
    /// Exposed everywhere.
    pub struct Stream: [crate::Object];
    class = "Stream";
}

web_interface! {
    /// `interface Handle`
    ///
    /// Exposed in Window.
    pub struct Handle: [crate::Object];
    class = "Handle";
}

web_interface! {
    /// `interface Feed`
    ///
    /// Exposed in Window.
    pub struct Feed: [crate::Object];
    class = "Feed";
}
