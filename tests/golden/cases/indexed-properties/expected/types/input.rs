//! Types: What input.idl defines

web_interface! {
    /// `interface Item`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Item: [crate::Object];
    class = "Item";
}

web_interface! {
    /// `interface Items`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Items: [crate::Object];
    class = "Items";
}

web_interface! {
    /// `interface Slots`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Slots: [crate::Object];
    class = "Slots";
}
