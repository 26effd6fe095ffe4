//! Types: What input.idl defines

web_dictionary! {
    /// `dictionary IteratorOptions`
    ///
    /// Feature `input`.
    pub struct IteratorOptions: [crate::Object];
    name = "IteratorOptions";
}

web_interface! {
    /// `interface Stream`
    ///
    /// Feature `input`. Exposed everywhere.
    pub struct Stream: [crate::Object];
    class = "Stream";
}

web_interface! {
    /// `interface Handle`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Handle: [crate::Object];
    class = "Handle";
}

web_interface! {
    /// `interface Feed`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Feed: [crate::Object];
    class = "Feed";
}
