//! Types: What input.idl defines

/// `interface Loader`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Loader {
    parent: crate::Object,
}
interface!(Loader:; "Loader");

/// `enum Sign`
#[non_exhaustive]
pub enum Sign {
    /// `"+"`
    Plus,
    /// `"-"`
    Minus,
    /// `"plus"`
    PlusWord,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(Sign {
    Plus = "+",
    Minus = "-",
    PlusWord = "plus",
});

/// `interface Sum`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Sum {
    parent: crate::Object,
}
interface!(Sum:; "Sum");

/// `interface Node`
///
/// Exposed in Window.
#[doc(alias = "Node")]
#[repr(transparent)]
pub struct TreeNode {
    parent: crate::Object,
}
interface!(TreeNode:; "Node");

/// `dictionary SumOptions`
#[doc(alias = "SumOptions")]
#[repr(transparent)]
pub struct SumInit {
    parent: crate::Object,
}
dictionary!(SumInit:; "SumOptions");

/// `(Node or DOMString)`
#[non_exhaustive]
pub enum NodeOrText {
    /// `TreeNode`
    TreeNode(crate::TreeNode),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(NodeOrText {
    TreeNode(crate::TreeNode): value,
    String(crate::JsString): string,
});

/// `callback Finished = undefined (SumOptions options)`
#[doc(alias = "Finished")]
pub type OnFinished = crate::Function<fn(crate::SumInit)>;

/// `typedef (Node or Loader) NodeOrLoad`
#[doc(alias = "NodeOrLoad")]
#[non_exhaustive]
pub enum NodeOrLoader {
    /// `TreeNode`
    TreeNode(crate::TreeNode),
    /// `Loader`
    Loader(crate::Loader),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(NodeOrLoader {
    TreeNode(crate::TreeNode): value,
    Loader(crate::Loader): value,
});
