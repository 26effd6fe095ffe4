//! Types: What input.idl defines

interface! {
    /// `interface Loader`
    ///
    /// Exposed in Window.
    pub struct Loader: [crate::Object];
    class = "Loader";
}

enumeration! {
    /// `enum Sign`
    pub enum Sign {
        Plus = "+",
        Minus = "-",
        PlusWord = "plus",
    }
}

interface! {
    /// `interface Sum`
    ///
    /// Exposed in Window.
    pub struct Sum: [crate::Object];
    class = "Sum";
}

interface! {
    /// `interface Node`
    ///
    /// Exposed in Window.
    #[doc(alias = "Node")]
    pub struct TreeNode: [crate::Object];
    class = "Node";
}

dictionary! {
    /// `dictionary SumOptions`
    #[doc(alias = "SumOptions")]
    pub struct SumInit: [crate::Object];
    name = "SumOptions";
}

union! {
    /// `(Node or DOMString)`
    pub enum NodeOrText {
        TreeNode(crate::TreeNode): value,
        String(crate::JsString): string,
    }
}

/// `callback Finished = undefined (SumOptions options)`
#[doc(alias = "Finished")]
pub type OnFinished = crate::Function<fn(crate::SumInit)>;

union! {
    /// `typedef (Node or Loader) NodeOrLoad`
    #[doc(alias = "NodeOrLoad")]
    pub enum NodeOrLoader {
        TreeNode(crate::TreeNode): value,
        Loader(crate::Loader): value,
    }
    into crate::Object;
}
