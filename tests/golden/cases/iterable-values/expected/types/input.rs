//! Types: What input.idl defines

interface! {
    /// `interface Leaf`
    ///
    /// Exposed in Window.
    pub struct Leaf: [crate::Object];
    class = "Leaf";
}

interface! {
    /// `interface Leaves`
    ///
    /// Exposed in Window.
    pub struct Leaves: [crate::Object];
    class = "Leaves";
}

interface! {
    /// `interface Words`
    ///
    /// Exposed everywhere.
    pub struct Words: [crate::Object];
    class = "Words";
}
