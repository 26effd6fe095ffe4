//! Walking the tree with a filter: NodeIterator and TreeWalker

use crate::runtime::prelude::*;
use crate::{Document, Node, NodeFilter, NodeIterator, TreeWalker};

impl Document {
    /// Creates an iterator over the nodes below a root, limited by node types and a filter.
    ///
    /// `NodeIterator createNodeIterator(Node root, optional unsigned long whatToShow = 4294967295, optional NodeFilter? filter = null)`
    ///
    /// Feature `tree-traversal`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/createNodeIterator) · [Specification](https://dom.spec.whatwg.org/#dom-document-createnodeiterator)
    #[doc(alias = "createNodeIterator")]
    #[inline]
    pub fn create_node_iterator(&self, root: &Node) -> NodeIterator {
        FromJs::from_js(Js::call_createNodeIterator__value__as_value(js(self), root.as_ref()))
    }

    /// As `create_node_iterator`, with `what_to_show`.
    ///
    /// `NodeIterator createNodeIterator(Node root, optional unsigned long whatToShow = 4294967295, optional NodeFilter? filter = null)`
    ///
    /// Feature `tree-traversal`.
    #[doc(alias = "createNodeIterator")]
    #[inline]
    pub fn create_node_iterator_with_what_to_show(&self, root: &Node, what_to_show: u32) -> NodeIterator {
        FromJs::from_js(Js::call_createNodeIterator__value_number__as_value(
            js(self),
            root.as_ref(),
            what_to_show as f64,
        ))
    }

    /// As `create_node_iterator_with_what_to_show`, with `filter`.
    ///
    /// `NodeIterator createNodeIterator(Node root, optional unsigned long whatToShow = 4294967295, optional NodeFilter? filter = null)`
    ///
    /// Feature `tree-traversal`.
    #[doc(alias = "createNodeIterator")]
    #[inline]
    pub fn create_node_iterator_with_what_to_show_and_filter(
        &self,
        root: &Node,
        what_to_show: u32,
        filter: Option<&Function<fn(Node) -> u16>>,
    ) -> NodeIterator {
        FromJs::from_js(Js::call_createNodeIterator__value_number_value__as_value(
            js(self),
            root.as_ref(),
            what_to_show as f64,
            nullable(filter),
        ))
    }

    /// Creates a walker over the nodes below a root, limited by node types and a filter.
    ///
    /// `TreeWalker createTreeWalker(Node root, optional unsigned long whatToShow = 4294967295, optional NodeFilter? filter = null)`
    ///
    /// Feature `tree-traversal`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/createTreeWalker) · [Specification](https://dom.spec.whatwg.org/#dom-document-createtreewalker)
    #[doc(alias = "createTreeWalker")]
    #[inline]
    pub fn create_tree_walker(&self, root: &Node) -> TreeWalker {
        FromJs::from_js(Js::call_createTreeWalker__value__as_value(js(self), root.as_ref()))
    }

    /// As `create_tree_walker`, with `what_to_show`.
    ///
    /// `TreeWalker createTreeWalker(Node root, optional unsigned long whatToShow = 4294967295, optional NodeFilter? filter = null)`
    ///
    /// Feature `tree-traversal`.
    #[doc(alias = "createTreeWalker")]
    #[inline]
    pub fn create_tree_walker_with_what_to_show(&self, root: &Node, what_to_show: u32) -> TreeWalker {
        FromJs::from_js(Js::call_createTreeWalker__value_number__as_value(js(self), root.as_ref(), what_to_show as f64))
    }

    /// As `create_tree_walker_with_what_to_show`, with `filter`.
    ///
    /// `TreeWalker createTreeWalker(Node root, optional unsigned long whatToShow = 4294967295, optional NodeFilter? filter = null)`
    ///
    /// Feature `tree-traversal`.
    #[doc(alias = "createTreeWalker")]
    #[inline]
    pub fn create_tree_walker_with_what_to_show_and_filter(
        &self,
        root: &Node,
        what_to_show: u32,
        filter: Option<&Function<fn(Node) -> u16>>,
    ) -> TreeWalker {
        FromJs::from_js(Js::call_createTreeWalker__value_number_value__as_value(
            js(self),
            root.as_ref(),
            what_to_show as f64,
            nullable(filter),
        ))
    }
}

impl NodeIterator {
    /// The node where the iteration begins and that it never leaves.
    ///
    /// `readonly attribute Node root`
    ///
    /// Feature `tree-traversal`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/NodeIterator/root) · [Specification](https://dom.spec.whatwg.org/#dom-nodeiterator-root)
    #[inline]
    pub fn root(&self) -> Node {
        FromJs::from_js(Js::get_root__as_value(js(self)))
    }

    /// The node that the iterator is at.
    ///
    /// `readonly attribute Node referenceNode`
    ///
    /// Feature `tree-traversal`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/NodeIterator/referenceNode) · [Specification](https://dom.spec.whatwg.org/#dom-nodeiterator-referencenode)
    #[doc(alias = "referenceNode")]
    #[inline]
    pub fn reference_node(&self) -> Node {
        FromJs::from_js(Js::get_referenceNode__as_value(js(self)))
    }

    /// Whether the iterator stands before its reference node, rather than after it.
    ///
    /// `readonly attribute boolean pointerBeforeReferenceNode`
    ///
    /// Feature `tree-traversal`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/NodeIterator/pointerBeforeReferenceNode) · [Specification](https://dom.spec.whatwg.org/#dom-nodeiterator-pointerbeforereferencenode)
    #[doc(alias = "pointerBeforeReferenceNode")]
    #[inline]
    pub fn pointer_before_reference_node(&self) -> bool {
        Js::get_pointerBeforeReferenceNode__as_bool(js(self)).get()
    }

    /// The node types to show, as a sum of `SHOW` constants.
    ///
    /// `readonly attribute unsigned long whatToShow`
    ///
    /// Feature `tree-traversal`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/NodeIterator/whatToShow) · [Specification](https://dom.spec.whatwg.org/#dom-nodeiterator-whattoshow)
    #[doc(alias = "whatToShow")]
    #[inline]
    pub fn what_to_show(&self) -> u32 {
        Js::get_whatToShow__as_number(js(self)) as u32
    }

    /// The filter that decides about each node, or null if there is none.
    ///
    /// `readonly attribute NodeFilter? filter`
    ///
    /// Feature `tree-traversal`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/NodeIterator/filter) · [Specification](https://dom.spec.whatwg.org/#dom-nodeiterator-filter)
    #[inline]
    pub fn filter(&self) -> Option<Function<fn(Node) -> u16>> {
        Js::get_filter__as_option_value(js(self)).map(Js::read)
    }

    /// Moves to the next shown node and returns it, or null at the end.
    ///
    /// `Node? nextNode()`
    ///
    /// Feature `tree-traversal`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/NodeIterator/nextNode) · [Specification](https://dom.spec.whatwg.org/#dom-nodeiterator-nextnode)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where it is called from inside of its own filter, and whatever the filter
    /// throws.
    #[doc(alias = "nextNode")]
    #[inline]
    pub fn next_node(&self) -> Result<Option<Node>, Exception> {
        Js::try_call_nextNode__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// Moves to the previous shown node and returns it, or null at the beginning.
    ///
    /// `Node? previousNode()`
    ///
    /// Feature `tree-traversal`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/NodeIterator/previousNode) · [Specification](https://dom.spec.whatwg.org/#dom-nodeiterator-previousnode)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where it is called from inside of its own filter, and whatever the filter
    /// throws.
    #[doc(alias = "previousNode")]
    #[inline]
    pub fn previous_node(&self) -> Result<Option<Node>, Exception> {
        Js::try_call_previousNode__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// Does nothing; kept for old pages.
    ///
    /// `undefined detach()`
    ///
    /// Feature `tree-traversal`. [MDN](https://developer.mozilla.org/docs/Web/API/NodeIterator/detach) · [Specification](https://dom.spec.whatwg.org/#dom-nodeiterator-detach)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/NodeIterator/detach"]
    #[inline]
    pub fn detach(&self) {
        Js::call_detach(js(self))
    }
}

impl TreeWalker {
    /// The node that the walker never leaves.
    ///
    /// `readonly attribute Node root`
    ///
    /// Feature `tree-traversal`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TreeWalker/root) · [Specification](https://dom.spec.whatwg.org/#dom-treewalker-root)
    #[inline]
    pub fn root(&self) -> Node {
        FromJs::from_js(Js::get_root__as_value(js(self)))
    }

    /// The node types to show, as a sum of `SHOW` constants.
    ///
    /// `readonly attribute unsigned long whatToShow`
    ///
    /// Feature `tree-traversal`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TreeWalker/whatToShow) · [Specification](https://dom.spec.whatwg.org/#dom-treewalker-whattoshow)
    #[doc(alias = "whatToShow")]
    #[inline]
    pub fn what_to_show(&self) -> u32 {
        Js::get_whatToShow__as_number(js(self)) as u32
    }

    /// The filter that decides about each node, or null if there is none.
    ///
    /// `readonly attribute NodeFilter? filter`
    ///
    /// Feature `tree-traversal`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TreeWalker/filter) · [Specification](https://dom.spec.whatwg.org/#dom-treewalker-filter)
    #[inline]
    pub fn filter(&self) -> Option<Function<fn(Node) -> u16>> {
        Js::get_filter__as_option_value(js(self)).map(Js::read)
    }

    /// The node that the walker is at; it can be set to any node.
    ///
    /// `attribute Node currentNode`
    ///
    /// Feature `tree-traversal`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TreeWalker/currentNode) · [Specification](https://dom.spec.whatwg.org/#dom-treewalker-currentnode)
    #[doc(alias = "currentNode")]
    #[inline]
    pub fn current_node(&self) -> Node {
        FromJs::from_js(Js::get_currentNode__as_value(js(self)))
    }

    /// Sets the node that the walker is at; it can be set to any node.
    ///
    /// Feature `tree-traversal`.
    #[doc(alias = "currentNode")]
    #[inline]
    pub fn set_current_node(&self, value: &Node) {
        Js::set_currentNode__value(js(self), value.as_ref())
    }

    /// Moves to the nearest shown ancestor within the root and returns it, or null.
    ///
    /// `Node? parentNode()`
    ///
    /// Feature `tree-traversal`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TreeWalker/parentNode) · [Specification](https://dom.spec.whatwg.org/#dom-treewalker-parentnode)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where it is called from inside of its own filter, and whatever the filter
    /// throws.
    #[doc(alias = "parentNode")]
    #[inline]
    pub fn parent_node(&self) -> Result<Option<Node>, Exception> {
        Js::try_call_parentNode__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// Moves to the first shown child and returns it, or null.
    ///
    /// `Node? firstChild()`
    ///
    /// Feature `tree-traversal`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TreeWalker/firstChild) · [Specification](https://dom.spec.whatwg.org/#dom-treewalker-firstchild)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where it is called from inside of its own filter, and whatever the filter
    /// throws.
    #[doc(alias = "firstChild")]
    #[inline]
    pub fn first_child(&self) -> Result<Option<Node>, Exception> {
        Js::try_call_firstChild__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// Moves to the last shown child and returns it, or null.
    ///
    /// `Node? lastChild()`
    ///
    /// Feature `tree-traversal`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TreeWalker/lastChild) · [Specification](https://dom.spec.whatwg.org/#dom-treewalker-lastchild)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where it is called from inside of its own filter, and whatever the filter
    /// throws.
    #[doc(alias = "lastChild")]
    #[inline]
    pub fn last_child(&self) -> Result<Option<Node>, Exception> {
        Js::try_call_lastChild__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// Moves to the previous shown sibling and returns it, or null.
    ///
    /// `Node? previousSibling()`
    ///
    /// Feature `tree-traversal`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TreeWalker/previousSibling) · [Specification](https://dom.spec.whatwg.org/#dom-treewalker-previoussibling)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where it is called from inside of its own filter, and whatever the filter
    /// throws.
    #[doc(alias = "previousSibling")]
    #[inline]
    pub fn previous_sibling(&self) -> Result<Option<Node>, Exception> {
        Js::try_call_previousSibling__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// Moves to the next shown sibling and returns it, or null.
    ///
    /// `Node? nextSibling()`
    ///
    /// Feature `tree-traversal`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TreeWalker/nextSibling) · [Specification](https://dom.spec.whatwg.org/#dom-treewalker-nextsibling)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where it is called from inside of its own filter, and whatever the filter
    /// throws.
    #[doc(alias = "nextSibling")]
    #[inline]
    pub fn next_sibling(&self) -> Result<Option<Node>, Exception> {
        Js::try_call_nextSibling__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// Moves to the previous shown node in document order and returns it, or null.
    ///
    /// `Node? previousNode()`
    ///
    /// Feature `tree-traversal`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TreeWalker/previousNode) · [Specification](https://dom.spec.whatwg.org/#dom-treewalker-previousnode)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where it is called from inside of its own filter, and whatever the filter
    /// throws.
    #[doc(alias = "previousNode")]
    #[inline]
    pub fn previous_node(&self) -> Result<Option<Node>, Exception> {
        Js::try_call_previousNode__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// Moves to the next shown node in document order and returns it, or null.
    ///
    /// `Node? nextNode()`
    ///
    /// Feature `tree-traversal`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TreeWalker/nextNode) · [Specification](https://dom.spec.whatwg.org/#dom-treewalker-nextnode)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where it is called from inside of its own filter, and whatever the filter
    /// throws.
    #[doc(alias = "nextNode")]
    #[inline]
    pub fn next_node(&self) -> Result<Option<Node>, Exception> {
        Js::try_call_nextNode__as_option_value(js(self)).map(Js::read_nullable)
    }
}

impl NodeFilter {
    /// Means that the node is shown.
    ///
    /// `const unsigned short FILTER_ACCEPT = 1`
    ///
    /// Feature `tree-traversal`.
    pub const FILTER_ACCEPT: u16 = 1;

    /// Means that the node is not shown; a `TreeWalker` skips all its descendants too.
    ///
    /// `const unsigned short FILTER_REJECT = 2`
    ///
    /// Feature `tree-traversal`.
    pub const FILTER_REJECT: u16 = 2;

    /// Means that the node is not shown, but its descendants are still visited.
    ///
    /// `const unsigned short FILTER_SKIP = 3`
    ///
    /// Feature `tree-traversal`.
    pub const FILTER_SKIP: u16 = 3;

    /// All node types.
    ///
    /// `const unsigned long SHOW_ALL = 4294967295`
    ///
    /// Feature `tree-traversal`.
    pub const SHOW_ALL: u32 = 4294967295;

    /// Elements.
    ///
    /// `const unsigned long SHOW_ELEMENT = 1`
    ///
    /// Feature `tree-traversal`.
    pub const SHOW_ELEMENT: u32 = 1;

    /// Attributes; only of use if the root itself is an attribute.
    ///
    /// `const unsigned long SHOW_ATTRIBUTE = 2`
    ///
    /// Feature `tree-traversal`.
    pub const SHOW_ATTRIBUTE: u32 = 2;

    /// Text nodes.
    ///
    /// `const unsigned long SHOW_TEXT = 4`
    ///
    /// Feature `tree-traversal`.
    pub const SHOW_TEXT: u32 = 4;

    /// CDATA sections, which occur only in XML.
    ///
    /// `const unsigned long SHOW_CDATA_SECTION = 8`
    ///
    /// Feature `tree-traversal`.
    pub const SHOW_CDATA_SECTION: u32 = 8;

    /// Entity references; obsolete, no such nodes exist.
    ///
    /// `const unsigned long SHOW_ENTITY_REFERENCE = 16`
    ///
    /// Feature `tree-traversal`.
    pub const SHOW_ENTITY_REFERENCE: u32 = 16;

    /// Entities; obsolete, no such nodes exist.
    ///
    /// `const unsigned long SHOW_ENTITY = 32`
    ///
    /// Feature `tree-traversal`.
    pub const SHOW_ENTITY: u32 = 32;

    /// Processing instructions.
    ///
    /// `const unsigned long SHOW_PROCESSING_INSTRUCTION = 64`
    ///
    /// Feature `tree-traversal`.
    pub const SHOW_PROCESSING_INSTRUCTION: u32 = 64;

    /// Comments.
    ///
    /// `const unsigned long SHOW_COMMENT = 128`
    ///
    /// Feature `tree-traversal`.
    pub const SHOW_COMMENT: u32 = 128;

    /// The document node.
    ///
    /// `const unsigned long SHOW_DOCUMENT = 256`
    ///
    /// Feature `tree-traversal`.
    pub const SHOW_DOCUMENT: u32 = 256;

    /// The document type (`doctype`).
    ///
    /// `const unsigned long SHOW_DOCUMENT_TYPE = 512`
    ///
    /// Feature `tree-traversal`.
    pub const SHOW_DOCUMENT_TYPE: u32 = 512;

    /// Document fragments.
    ///
    /// `const unsigned long SHOW_DOCUMENT_FRAGMENT = 1024`
    ///
    /// Feature `tree-traversal`.
    pub const SHOW_DOCUMENT_FRAGMENT: u32 = 1024;

    /// Notations; obsolete, no such nodes exist.
    ///
    /// `const unsigned long SHOW_NOTATION = 2048`
    ///
    /// Feature `tree-traversal`.
    pub const SHOW_NOTATION: u32 = 2048;
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "currentNode")]
    pub(crate) fn get_currentNode__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "filter")]
    pub(crate) fn get_filter__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "pointerBeforeReferenceNode")]
    pub(crate) fn get_pointerBeforeReferenceNode__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "referenceNode")]
    pub(crate) fn get_referenceNode__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "whatToShow")]
    pub(crate) fn get_whatToShow__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, setter, js_name = "currentNode")]
    pub(crate) fn set_currentNode__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "createNodeIterator")]
    pub(crate) fn call_createNodeIterator__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "createNodeIterator")]
    pub(crate) fn call_createNodeIterator__value_number__as_value(this: &Js, a0: &JsValue, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "createNodeIterator")]
    pub(crate) fn call_createNodeIterator__value_number_value__as_value(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: &JsValue,
    ) -> JsValue;
    #[wasm_bindgen(method, js_name = "createTreeWalker")]
    pub(crate) fn call_createTreeWalker__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "createTreeWalker")]
    pub(crate) fn call_createTreeWalker__value_number__as_value(this: &Js, a0: &JsValue, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "createTreeWalker")]
    pub(crate) fn call_createTreeWalker__value_number_value__as_value(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: &JsValue,
    ) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "firstChild")]
    pub(crate) fn try_call_firstChild__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "lastChild")]
    pub(crate) fn try_call_lastChild__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "nextNode")]
    pub(crate) fn try_call_nextNode__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "nextSibling")]
    pub(crate) fn try_call_nextSibling__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "parentNode")]
    pub(crate) fn try_call_parentNode__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "previousNode")]
    pub(crate) fn try_call_previousNode__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "previousSibling")]
    pub(crate) fn try_call_previousSibling__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
}
