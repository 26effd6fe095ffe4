//! Types: What input.idl defines

interface! {
    /// `interface Item`
    ///
    /// Exposed in Window.
    pub struct Item: [crate::Object];
    class = "Item";
}

interface! {
    /// `interface Items`
    ///
    /// Exposed in Window.
    pub struct Items: [crate::Object];
    class = "Items";
}

interface! {
    /// `interface Slots`
    ///
    /// Exposed in Window.
    pub struct Slots: [crate::Object];
    class = "Slots";
}
