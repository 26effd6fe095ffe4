//! Types: What input.idl defines

interface! {
    /// `interface StyleDeclaration`
    ///
    /// Exposed in Window.
    pub struct StyleDeclaration: [crate::Object];
    class = "StyleDeclaration";
}
