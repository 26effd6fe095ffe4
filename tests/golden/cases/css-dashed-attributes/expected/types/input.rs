//! Types: What input.idl defines

web_interface! {
    /// `interface StyleDeclaration`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct StyleDeclaration: [crate::Object];
    class = "StyleDeclaration";
}
