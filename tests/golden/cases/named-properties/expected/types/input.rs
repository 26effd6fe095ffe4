//! Types: What input.idl defines

web_interface! {
    /// `interface Shelf`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Shelf: [crate::Object];
    class = "Shelf";
}

web_interface! {
    /// `interface Bag`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Bag: [crate::Object];
    class = "Bag";
}
