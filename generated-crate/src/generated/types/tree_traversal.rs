//! Types: Walking the tree with a filter: NodeIterator and TreeWalker

/// `interface NodeIterator`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/NodeIterator) · [Specification](https://dom.spec.whatwg.org/#interface-nodeiterator)
#[repr(transparent)]
pub struct NodeIterator {
    parent: crate::Object,
}
interface!(NodeIterator:; "NodeIterator");

/// `interface TreeWalker`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TreeWalker) · [Specification](https://dom.spec.whatwg.org/#interface-treewalker)
#[repr(transparent)]
pub struct TreeWalker {
    parent: crate::Object,
}
interface!(TreeWalker:; "TreeWalker");

/// `callback interface NodeFilter`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TreeWalker) · [Specification](https://dom.spec.whatwg.org/#interface-treewalker)
#[repr(transparent)]
pub struct NodeFilter {
    parent: crate::Object,
}
interface!(NodeFilter:;);
