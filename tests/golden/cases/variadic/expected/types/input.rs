//! Types: What input.idl defines

interface! {
    /// `interface Tree`
    ///
    /// Exposed in Window.
    pub struct Tree: [crate::Object];
    class = "Tree";
}

union! {
    /// `(Tree or DOMString)`
    pub enum TreeOrString {
        Tree(crate::Tree): value,
        String(crate::JsString): string,
    }
}
