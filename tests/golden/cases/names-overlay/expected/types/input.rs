//! Types: What input.idl defines

web_interface! {
    /// `interface Loader`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Loader: [crate::Object];
    class = "Loader";
}

web_enumeration! {
    /// `enum Sign`
    ///
    /// Feature `input`.
    pub enum Sign {
        Plus = "+",
        Minus = "-",
        PlusWord = "plus",
    }
}

web_interface! {
    /// `interface Sum`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Sum: [crate::Object];
    class = "Sum";
}

web_interface! {
    /// `interface Node`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "Node")]
    pub struct TreeNode: [crate::Object];
    class = "Node";
}

web_dictionary! {
    /// `dictionary SumOptions`
    ///
    /// Feature `input`.
    #[doc(alias = "SumOptions")]
    pub struct SumInit: [crate::Object];
    name = "SumOptions";
}

web_union! {
    /// `(Node or DOMString)`
    ///
    /// Feature `input`.
    pub enum NodeOrText {
        TreeNode(crate::TreeNode): value,
        String(crate::JsString): string,
    }
}

/// `callback Finished = undefined (SumOptions options)`
///
/// Feature `input`.
#[doc(alias = "Finished")]
pub type OnFinished = crate::Function<fn(crate::SumInit)>;

web_union! {
    /// `typedef (Node or Loader) NodeOrLoad`
    ///
    /// Feature `input`.
    #[doc(alias = "NodeOrLoad")]
    pub enum NodeOrLoader {
        TreeNode(crate::TreeNode): value,
        Loader(crate::Loader): value,
    }
    into crate::Object;
}
