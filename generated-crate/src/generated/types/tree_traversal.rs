//! Types: Walking the tree with a filter: NodeIterator and TreeWalker

web_interface! {
    /// `interface NodeIterator`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/NodeIterator) · [Specification](https://dom.spec.whatwg.org/#interface-nodeiterator)
    pub struct NodeIterator: [crate::Object];
    class = "NodeIterator";
}

web_interface! {
    /// `interface TreeWalker`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TreeWalker) · [Specification](https://dom.spec.whatwg.org/#interface-treewalker)
    pub struct TreeWalker: [crate::Object];
    class = "TreeWalker";
}

web_interface! {
    /// `callback interface NodeFilter`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TreeWalker) · [Specification](https://dom.spec.whatwg.org/#interface-treewalker)
    pub struct NodeFilter: [crate::Object];
}
