//! Types: What input.idl defines

web_interface! {
    /// `interface A`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct A: [crate::Object];
    class = "A";
}

web_interface! {
    /// `interface B`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct B: [crate::Object];
    class = "B";
}
