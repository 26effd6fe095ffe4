//! Types: What input.idl defines

interface! {
    /// `interface Shelf`
    ///
    /// Exposed in Window.
    pub struct Shelf: [crate::Object];
    class = "Shelf";
}

interface! {
    /// `interface Bag`
    ///
    /// Exposed in Window.
    pub struct Bag: [crate::Object];
    class = "Bag";
}
