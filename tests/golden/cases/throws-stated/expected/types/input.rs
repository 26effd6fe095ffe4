//! Types: What input.idl defines

interface! {
    /// `interface A`
    ///
    /// Exposed in Window.
    pub struct A: [crate::Object];
    class = "A";
}

interface! {
    /// `interface B`
    ///
    /// Exposed in Window.
    pub struct B: [crate::Object];
    class = "B";
}
