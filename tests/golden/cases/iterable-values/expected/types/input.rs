//! Types: What input.idl defines

web_interface! {
    /// `interface Leaf`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Leaf: [crate::Object];
    class = "Leaf";
}

web_interface! {
    /// `interface Leaves`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Leaves: [crate::Object];
    class = "Leaves";
}

web_interface! {
    /// `interface Words`
    ///
    /// Feature `input`. Exposed everywhere.
    pub struct Words: [crate::Object];
    class = "Words";
}
