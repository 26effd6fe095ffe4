//! Types: What input.idl defines

web_interface! {
    /// `interface Tree`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Tree: [crate::Object];
    class = "Tree";
}

web_union! {
    /// `(Tree or DOMString)`
    ///
    /// Feature `input`.
    pub enum TreeOrString {
        Tree(crate::Tree): value,
        String(crate::JsString): string,
    }
}
