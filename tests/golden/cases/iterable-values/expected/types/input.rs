//! Types: What input.idl defines

web_interface! {
    /// `interface Leaf`
    ///
    /// Exposed in Window.
    pub struct Leaf: [crate::Object];
    class = "Leaf";
}

web_interface! {
    /// `interface Leaves`
    ///
    /// Exposed in Window.
    pub struct Leaves: [crate::Object];
    class = "Leaves";
}

web_interface! {
    /// `interface Words`
    ///
    /// Exposed everywhere.
    pub struct Words: [crate::Object];
    class = "Words";
}
