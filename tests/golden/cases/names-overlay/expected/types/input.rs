//! Types: What input.idl defines

web_interface! {
    /// `interface Loader`
    ///
    /// Exposed in Window.
    pub struct Loader: [crate::Object];
    class = "Loader";
}

web_enumeration! {
    /// `enum Sign`
    pub enum Sign {
        Plus = "+",
        Minus = "-",
        PlusWord = "plus",
    }
}

web_interface! {
    /// `interface Sum`
    ///
    /// Exposed in Window.
    pub struct Sum: [crate::Object];
    class = "Sum";
}

web_interface! {
    /// `interface Node`
    ///
    /// Exposed in Window.
    #[doc(alias = "Node")]
    pub struct TreeNode: [crate::Object];
    class = "Node";
}

web_dictionary! {
    /// `dictionary SumOptions`
    #[doc(alias = "SumOptions")]
    pub struct SumInit: [crate::Object];
    name = "SumOptions";
}

web_union! {
    /// `(Node or DOMString)`
    pub enum NodeOrText {
        TreeNode(crate::TreeNode): value,
        String(crate::JsString): string,
    }
}

/// `callback Finished = undefined (SumOptions options)`
#[doc(alias = "Finished")]
pub type OnFinished = crate::Function<fn(crate::SumInit)>;

web_union! {
    /// `typedef (Node or Loader) NodeOrLoad`
    #[doc(alias = "NodeOrLoad")]
    pub enum NodeOrLoader {
        TreeNode(crate::TreeNode): value,
        Loader(crate::Loader): value,
    }
    into crate::Object;
}
