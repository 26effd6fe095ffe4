//! Types: What input.idl defines

interface! {
    /// `interface Book`
    ///
    /// Exposed everywhere.
    pub struct Book: [crate::Object];
    class = "Book";
}

interface! {
    /// `interface Film`
    ///
    /// Exposed everywhere.
    pub struct Film: [crate::Object];
    class = "Film";
}
