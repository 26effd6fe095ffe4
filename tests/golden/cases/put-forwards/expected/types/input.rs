//! Types: What input.idl defines

interface! {
    /// `interface Place`
    ///
    /// Exposed in Window.
    pub struct Place: [crate::Object];
    class = "Place";
}

interface! {
    /// `interface Page`
    ///
    /// Exposed in Window.
    pub struct Page: [crate::Object];
    class = "Page";
}

interface! {
    /// `interface TokenList`
    ///
    /// Exposed in Window.
    pub struct TokenList: [crate::Object];
    class = "TokenList";
}
