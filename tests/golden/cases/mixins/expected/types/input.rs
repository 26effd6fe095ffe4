//! Types: What input.idl defines

web_interface! {
    /// `interface Book`
    ///
    /// Feature `input`. Exposed everywhere.
    pub struct Book: [crate::Object];
    class = "Book";
}

web_interface! {
    /// `interface Film`
    ///
    /// Feature `input`. Exposed everywhere.
    pub struct Film: [crate::Object];
    class = "Film";
}
