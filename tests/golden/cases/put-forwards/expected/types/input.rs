//! Types: What input.idl defines

web_interface! {
    /// `interface Place`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Place: [crate::Object];
    class = "Place";
}

web_interface! {
    /// `interface Page`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Page: [crate::Object];
    class = "Page";
}

web_interface! {
    /// `interface TokenList`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct TokenList: [crate::Object];
    class = "TokenList";
}
