//! Types: Walking the tree with a filter: NodeIterator and TreeWalker

web_interface! {
    /// A cursor over the nodes of a subtree in document order, as a flat list.
    ///
    /// `interface NodeIterator`
    ///
    /// Feature `tree-traversal`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/NodeIterator) · [Specification](https://dom.spec.whatwg.org/#interface-nodeiterator)
    pub struct NodeIterator: [crate::Object];
    class = "NodeIterator";
}

web_interface! {
    /// A cursor that moves through the nodes of a subtree in all directions.
    ///
    /// `interface TreeWalker`
    ///
    /// Feature `tree-traversal`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TreeWalker) · [Specification](https://dom.spec.whatwg.org/#interface-treewalker)
    pub struct TreeWalker: [crate::Object];
    class = "TreeWalker";
}

web_interface! {
    /// A callback that decides which nodes an iterator or walker shows, with its constants.
    ///
    /// `callback interface NodeFilter`
    ///
    /// Feature `tree-traversal`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TreeWalker) · [Specification](https://dom.spec.whatwg.org/#interface-treewalker)
    pub struct NodeFilter: [crate::Object];
}
