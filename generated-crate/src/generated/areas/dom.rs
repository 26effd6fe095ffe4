//! The tree of nodes: documents, elements, attributes, text, queries, changes, boxes

use crate::runtime::prelude::*;
use crate::{
    Attr, BooleanOrImportNodeOptions, CharacterData, Comment, CustomElementRegistry, Document, DocumentFragment,
    DocumentReadyState, DocumentType, DocumentVisibilityState, DomRect, DomRectInit, DomRectList, DomRectReadOnly,
    DomTokenList, Element, ElementCreationOptions, Event, GetRootNodeOptions, HtmlCollection, HtmlElement,
    HtmlHeadElement, ImportNodeOptions, NamedNodeMap, Node, NodeList, NodeOrString, ShadowRoot,
    StringOrElementCreationOptions, Text, TrustedHtmlOrString, TrustedTypeOrString, Window,
};

impl NodeList {
    /// `getter Node? item(unsigned long index)`
    ///
    /// Feature `dom`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<Node> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Returns the node at the index, or none if out of range.
    ///
    /// `getter Node? item(unsigned long index)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/NodeList/item) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-nodelist-item①)
    #[inline]
    pub fn item(&self, index: u32) -> Option<Node> {
        Js::call_item__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// The number of nodes.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/NodeList/length) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-nodelist-length①)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// Returns an iterator over pairs of index and node.
    ///
    /// `iterable<Node>`
    ///
    /// Feature `dom`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/NodeList/entries) · [Specification](https://dom.spec.whatwg.org/#interface-nodelist)
    #[inline]
    pub fn entries(&self) -> Iter<(u32, Node)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the indexes.
    ///
    /// `iterable<Node>`
    ///
    /// Feature `dom`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/NodeList/keys) · [Specification](https://dom.spec.whatwg.org/#interface-nodelist)
    #[inline]
    pub fn keys(&self) -> Iter<u32> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the nodes.
    ///
    /// `iterable<Node>`
    ///
    /// Feature `dom`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/NodeList/values) · [Specification](https://dom.spec.whatwg.org/#interface-nodelist)
    #[inline]
    pub fn values(&self) -> Iter<Node> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls the callback for each node.
    ///
    /// `iterable<Node>`
    ///
    /// Feature `dom`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/NodeList/forEach) · [Specification](https://dom.spec.whatwg.org/#interface-nodelist)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(Node, u32, NodeList)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls the callback for each node.
    ///
    /// `iterable<Node>`
    ///
    /// Feature `dom`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/NodeList/forEach) · [Specification](https://dom.spec.whatwg.org/#interface-nodelist)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(Node, u32, NodeList)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

impl IntoIterator for &NodeList {
    type Item = Node;
    type IntoIter = IndexedIter<Node>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] NodeList; Node);

impl HtmlCollection {
    /// The number of elements.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCollection/length) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-htmlcollection-length①)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter Element? item(unsigned long index)`
    ///
    /// Feature `dom`.
    #[inline]
    pub fn get_with_index(&self, index: u32) -> Option<Element> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Returns the element at the index, or none if out of range.
    ///
    /// `getter Element? item(unsigned long index)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCollection/item) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-htmlcollection-item①)
    #[inline]
    pub fn item(&self, index: u32) -> Option<Element> {
        Js::call_item__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// `getter Element? namedItem(DOMString name)`
    ///
    /// Feature `dom`.
    #[inline]
    pub fn get_with_name(&self, name: &str) -> Option<Element> {
        Js::index_get__str__as_option_value(js(self), name).map(Js::read)
    }

    /// Returns the first element with this ID or `name` attribute, or none.
    ///
    /// `getter Element? namedItem(DOMString name)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCollection/namedItem) · [Specification](https://dom.spec.whatwg.org/#dom-htmlcollection-nameditem-key)
    #[doc(alias = "namedItem")]
    #[inline]
    pub fn named_item(&self, name: &str) -> Option<Element> {
        Js::call_namedItem__str__as_option_value(js(self), name).map(Js::read)
    }
}

impl IntoIterator for &HtmlCollection {
    type Item = Element;
    type IntoIter = IndexedIter<Element>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] HtmlCollection; Element);

impl Node {
    /// The `nodeType` of an element.
    ///
    /// `const unsigned short ELEMENT_NODE = 1`
    ///
    /// Feature `dom`.
    pub const ELEMENT_NODE: u16 = 1;

    /// The `nodeType` of an attribute.
    ///
    /// `const unsigned short ATTRIBUTE_NODE = 2`
    ///
    /// Feature `dom`.
    pub const ATTRIBUTE_NODE: u16 = 2;

    /// The `nodeType` of a text.
    ///
    /// `const unsigned short TEXT_NODE = 3`
    ///
    /// Feature `dom`.
    pub const TEXT_NODE: u16 = 3;

    /// The `nodeType` of a CDATA section in XML.
    ///
    /// `const unsigned short CDATA_SECTION_NODE = 4`
    ///
    /// Feature `dom`.
    pub const CDATA_SECTION_NODE: u16 = 4;

    /// An old `nodeType` that no node has any more.
    ///
    /// `const unsigned short ENTITY_REFERENCE_NODE = 5`
    ///
    /// Feature `dom`.
    pub const ENTITY_REFERENCE_NODE: u16 = 5;

    /// An old `nodeType` that no node has any more.
    ///
    /// `const unsigned short ENTITY_NODE = 6`
    ///
    /// Feature `dom`.
    pub const ENTITY_NODE: u16 = 6;

    /// The `nodeType` of a processing instruction.
    ///
    /// `const unsigned short PROCESSING_INSTRUCTION_NODE = 7`
    ///
    /// Feature `dom`.
    pub const PROCESSING_INSTRUCTION_NODE: u16 = 7;

    /// The `nodeType` of a comment.
    ///
    /// `const unsigned short COMMENT_NODE = 8`
    ///
    /// Feature `dom`.
    pub const COMMENT_NODE: u16 = 8;

    /// The `nodeType` of a document.
    ///
    /// `const unsigned short DOCUMENT_NODE = 9`
    ///
    /// Feature `dom`.
    pub const DOCUMENT_NODE: u16 = 9;

    /// The `nodeType` of a doctype.
    ///
    /// `const unsigned short DOCUMENT_TYPE_NODE = 10`
    ///
    /// Feature `dom`.
    pub const DOCUMENT_TYPE_NODE: u16 = 10;

    /// The `nodeType` of a document fragment or shadow root.
    ///
    /// `const unsigned short DOCUMENT_FRAGMENT_NODE = 11`
    ///
    /// Feature `dom`.
    pub const DOCUMENT_FRAGMENT_NODE: u16 = 11;

    /// An old `nodeType` that no node has any more.
    ///
    /// `const unsigned short NOTATION_NODE = 12`
    ///
    /// Feature `dom`.
    pub const NOTATION_NODE: u16 = 12;

    /// The kind of the node, as one of the constants such as `ELEMENT_NODE`.
    ///
    /// `readonly attribute unsigned short nodeType`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Node/nodeType) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-node-nodetype①)
    #[doc(alias = "nodeType")]
    #[inline]
    pub fn node_type(&self) -> u16 {
        Js::get_nodeType__as_number(js(self)) as u16
    }

    /// The tag name of an element, in upper case for HTML, or a fixed name such as `#text`.
    ///
    /// `readonly attribute DOMString nodeName`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Node/nodeName) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-node-nodename①)
    #[doc(alias = "nodeName")]
    #[inline]
    pub fn node_name(&self) -> String {
        Js::get_nodeName__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The base URL for relative URLs in the document.
    ///
    /// `readonly attribute USVString baseURI`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Node/baseURI) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-node-baseuri①)
    #[doc(alias = "baseURI")]
    #[inline]
    pub fn base_uri(&self) -> String {
        Js::get_baseURI__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether the node is in a document, shadow trees included.
    ///
    /// `readonly attribute boolean isConnected`
    ///
    /// Feature `dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Node/isConnected) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-node-isconnected①)
    #[doc(alias = "isConnected")]
    #[inline]
    pub fn is_connected(&self) -> bool {
        Js::get_isConnected__as_bool(js(self)).get()
    }

    /// The document that the node belongs to; none for a document itself.
    ///
    /// `readonly attribute Document? ownerDocument`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Node/ownerDocument) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-node-ownerdocument①)
    #[doc(alias = "ownerDocument")]
    #[inline]
    pub fn owner_document(&self) -> Option<Document> {
        Js::get_ownerDocument__as_option_value(js(self)).map(Js::read)
    }

    /// Returns the topmost node above this one, such as the document or a shadow root.
    ///
    /// `Node getRootNode(optional GetRootNodeOptions options = {})`
    ///
    /// Feature `dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Node/getRootNode) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-node-getrootnode①)
    #[doc(alias = "getRootNode")]
    #[inline]
    pub fn get_root_node(&self) -> Node {
        FromJs::from_js(Js::call_getRootNode__as_value(js(self)))
    }

    /// As `get_root_node`, with `options`.
    ///
    /// `Node getRootNode(optional GetRootNodeOptions options = {})`
    ///
    /// Feature `dom`.
    #[doc(alias = "getRootNode")]
    #[inline]
    pub fn get_root_node_with_options(&self, options: &GetRootNodeOptions) -> Node {
        FromJs::from_js(Js::call_getRootNode__value__as_value(js(self), options.as_ref()))
    }

    /// The node that this one is a child of, or none.
    ///
    /// `readonly attribute Node? parentNode`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Node/parentNode) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-node-parentnode①)
    #[doc(alias = "parentNode")]
    #[inline]
    pub fn parent_node(&self) -> Option<Node> {
        Js::get_parentNode__as_option_value(js(self)).map(Js::read)
    }

    /// The parent if it is an element, or none.
    ///
    /// `readonly attribute Element? parentElement`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Node/parentElement) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-node-parentelement①)
    #[doc(alias = "parentElement")]
    #[inline]
    pub fn parent_element(&self) -> Option<Element> {
        Js::get_parentElement__as_option_value(js(self)).map(Js::read)
    }

    /// Returns whether the node has any children.
    ///
    /// `boolean hasChildNodes()`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Node/hasChildNodes) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-node-haschildnodes①)
    #[doc(alias = "hasChildNodes")]
    #[inline]
    pub fn has_child_nodes(&self) -> bool {
        Js::call_hasChildNodes__as_bool(js(self)).get()
    }

    /// The children of the node, text and comments included, kept up to date.
    ///
    /// `readonly attribute NodeList childNodes`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Node/childNodes) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-node-childnodes①)
    #[doc(alias = "childNodes")]
    #[inline]
    pub fn child_nodes(&self) -> NodeList {
        FromJs::from_js(Js::get_childNodes__as_value(js(self)))
    }

    /// The first child, or none.
    ///
    /// `readonly attribute Node? firstChild`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Node/firstChild) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-node-firstchild①)
    #[doc(alias = "firstChild")]
    #[inline]
    pub fn first_child(&self) -> Option<Node> {
        Js::get_firstChild__as_option_value(js(self)).map(Js::read)
    }

    /// The last child, or none.
    ///
    /// `readonly attribute Node? lastChild`
    ///
    /// Feature `dom`. Baseline: widely available since 2016-03. [MDN](https://developer.mozilla.org/docs/Web/API/Node/lastChild) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-node-lastchild①)
    #[doc(alias = "lastChild")]
    #[inline]
    pub fn last_child(&self) -> Option<Node> {
        Js::get_lastChild__as_option_value(js(self)).map(Js::read)
    }

    /// The node just before this one under the same parent, or none.
    ///
    /// `readonly attribute Node? previousSibling`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Node/previousSibling) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-node-previoussibling①)
    #[doc(alias = "previousSibling")]
    #[inline]
    pub fn previous_sibling(&self) -> Option<Node> {
        Js::get_previousSibling__as_option_value(js(self)).map(Js::read)
    }

    /// The node just after this one under the same parent, or none.
    ///
    /// `readonly attribute Node? nextSibling`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Node/nextSibling) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-node-nextsibling①)
    #[doc(alias = "nextSibling")]
    #[inline]
    pub fn next_sibling(&self) -> Option<Node> {
        Js::get_nextSibling__as_option_value(js(self)).map(Js::read)
    }

    /// The text of a text, comment or attribute; none for other nodes.
    ///
    /// `attribute DOMString? nodeValue`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Node/nodeValue) · [Specification](https://dom.spec.whatwg.org/#dom-node-nodevalue)
    #[doc(alias = "nodeValue")]
    #[inline]
    pub fn node_value(&self) -> Option<String> {
        Js::get_nodeValue__as_value(js(self)).as_string()
    }

    /// Sets the text of a text, comment or attribute; none for other nodes.
    ///
    /// Feature `dom`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "nodeValue")]
    #[inline]
    #[track_caller]
    pub fn set_node_value(&self, value: impl NullableText) {
        expected("Node.nodeValue", Js::try_set_nodeValue__value(js(self), &value.to_value()))
    }

    /// All text inside the node; setting it replaces the children by one text.
    ///
    /// `attribute DOMString? textContent`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Node/textContent) · [Specification](https://dom.spec.whatwg.org/#dom-node-textcontent)
    #[doc(alias = "textContent")]
    #[inline]
    pub fn text_content(&self) -> Option<String> {
        Js::get_textContent__as_value(js(self)).as_string()
    }

    /// Sets all text inside the node; setting it replaces the children by one text.
    ///
    /// Feature `dom`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "textContent")]
    #[inline]
    #[track_caller]
    pub fn set_text_content(&self, value: impl NullableText) {
        expected("Node.textContent", Js::try_set_textContent__value(js(self), &value.to_value()))
    }

    /// Joins neighboring texts below the node and removes empty ones.
    ///
    /// `undefined normalize()`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Node/normalize) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-node-normalize①)
    #[inline]
    pub fn normalize(&self) {
        Js::call_normalize(js(self))
    }

    /// Returns a copy of the node, with everything below it if `subtree` is true.
    ///
    /// `Node cloneNode(optional boolean subtree = false)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Node/cloneNode) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-node-clonenode①)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` for a shadow root.
    #[doc(alias = "cloneNode")]
    #[inline]
    pub fn clone_node(&self) -> Result<Node, Exception> {
        Js::try_call_cloneNode__as_value(js(self)).map(Js::read)
    }

    /// As `clone_node`, with `subtree`.
    ///
    /// `Node cloneNode(optional boolean subtree = false)`
    ///
    /// Feature `dom`.
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` for a shadow root.
    #[doc(alias = "cloneNode")]
    #[inline]
    pub fn clone_node_with_subtree(&self, subtree: bool) -> Result<Node, Exception> {
        Js::try_call_cloneNode__bool__as_value(js(self), subtree).map(Js::read)
    }

    /// Returns whether both nodes have the same kind, attributes and contents.
    ///
    /// `boolean isEqualNode(Node? otherNode)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Node/isEqualNode) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-node-isequalnode①)
    #[doc(alias = "isEqualNode")]
    #[inline]
    pub fn is_equal_node(&self, other_node: Option<&Node>) -> bool {
        Js::call_isEqualNode__value__as_bool(js(self), nullable(other_node)).get()
    }

    /// Returns whether both are the very same node.
    ///
    /// `boolean isSameNode(Node? otherNode)`
    ///
    /// Feature `dom`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/Node/isSameNode) · [Specification](https://dom.spec.whatwg.org/#dom-node-issamenode)
    #[doc(alias = "isSameNode")]
    #[inline]
    pub fn is_same_node(&self, other_node: Option<&Node>) -> bool {
        Js::call_isSameNode__value__as_bool(js(self), nullable(other_node)).get()
    }

    /// Means that the nodes are not in the same tree.
    ///
    /// `const unsigned short DOCUMENT_POSITION_DISCONNECTED = 1`
    ///
    /// Feature `dom`.
    pub const DOCUMENT_POSITION_DISCONNECTED: u16 = 1;

    /// Means that the other node comes before this one.
    ///
    /// `const unsigned short DOCUMENT_POSITION_PRECEDING = 2`
    ///
    /// Feature `dom`.
    pub const DOCUMENT_POSITION_PRECEDING: u16 = 2;

    /// Means that the other node comes after this one.
    ///
    /// `const unsigned short DOCUMENT_POSITION_FOLLOWING = 4`
    ///
    /// Feature `dom`.
    pub const DOCUMENT_POSITION_FOLLOWING: u16 = 4;

    /// Means that the other node contains this one.
    ///
    /// `const unsigned short DOCUMENT_POSITION_CONTAINS = 8`
    ///
    /// Feature `dom`.
    pub const DOCUMENT_POSITION_CONTAINS: u16 = 8;

    /// Means that the other node is inside this one.
    ///
    /// `const unsigned short DOCUMENT_POSITION_CONTAINED_BY = 16`
    ///
    /// Feature `dom`.
    pub const DOCUMENT_POSITION_CONTAINED_BY: u16 = 16;

    /// Means that the order was chosen by the browser, as for nodes of different trees.
    ///
    /// `const unsigned short DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC = 32`
    ///
    /// Feature `dom`.
    pub const DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC: u16 = 32;

    /// Returns where the other node stands, as bits of the constants; 0 for the same node.
    ///
    /// `unsigned short compareDocumentPosition(Node other)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Node/compareDocumentPosition) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-node-comparedocumentposition①)
    #[doc(alias = "compareDocumentPosition")]
    #[inline]
    pub fn compare_document_position(&self, other: &Node) -> u16 {
        Js::call_compareDocumentPosition__value__as_number(js(self), other.as_ref()) as u16
    }

    /// Returns whether the other node is this one or inside it.
    ///
    /// `boolean contains(Node? other)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Node/contains) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-node-contains①)
    #[inline]
    pub fn contains(&self, other: Option<&Node>) -> bool {
        Js::call_contains__value__as_bool(js(self), nullable(other)).get()
    }

    /// Returns a prefix that stands for the namespace at this node, or none.
    ///
    /// `DOMString? lookupPrefix(DOMString? namespace)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Node/lookupPrefix) · [Specification](https://dom.spec.whatwg.org/#dom-node-lookupprefix)
    #[doc(alias = "lookupPrefix")]
    #[inline]
    pub fn lookup_prefix(&self, namespace: Option<&str>) -> Option<String> {
        Js::call_lookupPrefix__option_str__as_value(js(self), namespace).as_string()
    }

    /// Returns the namespace that a prefix stands for at this node, or none.
    ///
    /// `DOMString? lookupNamespaceURI(DOMString? prefix)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Node/lookupNamespaceURI) · [Specification](https://dom.spec.whatwg.org/#dom-node-lookupnamespaceuri)
    #[doc(alias = "lookupNamespaceURI")]
    #[inline]
    pub fn lookup_namespace_uri(&self, prefix: Option<&str>) -> Option<String> {
        Js::call_lookupNamespaceURI__option_str__as_value(js(self), prefix).as_string()
    }

    /// Returns whether this is the namespace of names without a prefix.
    ///
    /// `boolean isDefaultNamespace(DOMString? namespace)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Node/isDefaultNamespace) · [Specification](https://dom.spec.whatwg.org/#dom-node-isdefaultnamespace)
    #[doc(alias = "isDefaultNamespace")]
    #[inline]
    pub fn is_default_namespace(&self, namespace: Option<&str>) -> bool {
        Js::call_isDefaultNamespace__option_str__as_bool(js(self), namespace).get()
    }

    /// Inserts a node before the given child, or at the end if that is null, and returns the node.
    ///
    /// `Node insertBefore(Node node, Node? child)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Node/insertBefore) · [Specification](https://dom.spec.whatwg.org/#dom-node-insertbefore)
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where the parent cannot have `node` as a child, and a `NotFoundError` if
    /// `child` is none of its children.
    #[doc(alias = "insertBefore")]
    #[inline]
    pub fn insert_before(&self, node: &Node, child: Option<&Node>) -> Result<Node, Exception> {
        Js::try_call_insertBefore__value2__as_value(js(self), node.as_ref(), nullable(child)).map(Js::read)
    }

    /// Adds a node as the last child, taken from its old place if it has one, and returns it.
    ///
    /// `Node appendChild(Node node)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Node/appendChild) · [Specification](https://dom.spec.whatwg.org/#dom-node-appendchild)
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where the parent cannot have `node` as a child.
    #[doc(alias = "appendChild")]
    #[inline]
    pub fn append_child(&self, node: &Node) -> Result<Node, Exception> {
        Js::try_call_appendChild__value__as_value(js(self), node.as_ref()).map(Js::read)
    }

    /// Puts a new node in the place of a child, and returns the old child.
    ///
    /// `Node replaceChild(Node node, Node child)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Node/replaceChild) · [Specification](https://dom.spec.whatwg.org/#dom-node-replacechild)
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where the parent cannot have `node` as a child, and a `NotFoundError` if
    /// `child` is none of its children.
    #[doc(alias = "replaceChild")]
    #[inline]
    pub fn replace_child(&self, node: &Node, child: &Node) -> Result<Node, Exception> {
        Js::try_call_replaceChild__value2__as_value(js(self), node.as_ref(), child.as_ref()).map(Js::read)
    }

    /// Removes a child and returns it.
    ///
    /// `Node removeChild(Node child)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Node/removeChild) · [Specification](https://dom.spec.whatwg.org/#dom-node-removechild)
    ///
    /// # Errors
    ///
    /// Throws a `NotFoundError` if `child` is not a child of the node.
    #[doc(alias = "removeChild")]
    #[inline]
    pub fn remove_child(&self, child: &Node) -> Result<Node, Exception> {
        Js::try_call_removeChild__value__as_value(js(self), child.as_ref()).map(Js::read)
    }
}

impl GetRootNodeOptions {
    /// Options for `getRootNode`.
    ///
    /// `dictionary GetRootNodeOptions`
    ///
    /// Feature `dom`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to go out of shadow trees up to the document.
    ///
    /// `boolean composed = false`
    ///
    /// Feature `dom`.
    #[doc(alias = "composed")]
    pub fn get_composed(&self) -> Option<bool> {
        property::get(self, "composed")
    }

    /// Sets whether to go out of shadow trees up to the document.
    ///
    /// Feature `dom`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for GetRootNodeOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl Document {
    /// Makes a new `Document`.
    ///
    /// `constructor()`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Document/Document) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-document-document①)
    #[inline]
    pub fn new() -> Document {
        Js::new_Document__as_value().cast()
    }

    /// The URL of the document.
    ///
    /// `readonly attribute USVString URL`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/URL) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-document-url①)
    #[doc(alias = "URL")]
    #[inline]
    pub fn url(&self) -> String {
        Js::get_URL__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The URL of the document, the same as `URL`.
    ///
    /// `readonly attribute USVString documentURI`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Document/documentURI) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-document-documenturi①)
    #[doc(alias = "documentURI")]
    #[inline]
    pub fn document_uri(&self) -> String {
        Js::get_documentURI__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The layout mode: `CSS1Compat` for standards, `BackCompat` for quirks.
    ///
    /// `readonly attribute DOMString compatMode`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/compatMode) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-document-compatmode①)
    #[doc(alias = "compatMode")]
    #[inline]
    pub fn compat_mode(&self) -> String {
        Js::get_compatMode__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The encoding of the document, such as `UTF-8`.
    ///
    /// `readonly attribute DOMString characterSet`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/characterSet) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-document-characterset①)
    #[doc(alias = "characterSet")]
    #[inline]
    pub fn character_set(&self) -> String {
        Js::get_characterSet__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// An old name of `characterSet`.
    ///
    /// `readonly attribute DOMString charset`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/characterSet) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-document-characterset①)
    #[inline]
    pub fn charset(&self) -> String {
        Js::get_charset__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// An old name of `characterSet`.
    ///
    /// `readonly attribute DOMString inputEncoding`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/characterSet) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-document-characterset①)
    #[doc(alias = "inputEncoding")]
    #[inline]
    pub fn input_encoding(&self) -> String {
        Js::get_inputEncoding__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The MIME type of the document, such as `text/html`.
    ///
    /// `readonly attribute DOMString contentType`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Document/contentType) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-document-contenttype①)
    #[doc(alias = "contentType")]
    #[inline]
    pub fn content_type(&self) -> String {
        Js::get_contentType__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The root element, such as `<html>`, or none.
    ///
    /// `readonly attribute Element? documentElement`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/documentElement) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-document-documentelement①)
    #[doc(alias = "documentElement")]
    #[inline]
    pub fn document_element(&self) -> Option<Element> {
        Js::get_documentElement__as_option_value(js(self)).map(Js::read)
    }

    /// Returns a live list of the elements with this tag name; `*` means all.
    ///
    /// `HTMLCollection getElementsByTagName(DOMString qualifiedName)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/getElementsByTagName) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-document-getelementsbytagname①)
    #[doc(alias = "getElementsByTagName")]
    #[inline]
    pub fn get_elements_by_tag_name(&self, qualified_name: &str) -> HtmlCollection {
        FromJs::from_js(Js::call_getElementsByTagName__str__as_value(js(self), qualified_name))
    }

    /// Returns a live list of the elements with this namespace and local name; `*` means any.
    ///
    /// `HTMLCollection getElementsByTagNameNS(DOMString? namespace, DOMString localName)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/getElementsByTagNameNS) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-document-getelementsbytagnamens①)
    #[doc(alias = "getElementsByTagNameNS")]
    #[inline]
    pub fn get_elements_by_tag_name_ns(&self, namespace: Option<&str>, local_name: &str) -> HtmlCollection {
        FromJs::from_js(Js::call_getElementsByTagNameNS__option_str_str__as_value(js(self), namespace, local_name))
    }

    /// Returns a live list of the elements that have all of these classes.
    ///
    /// `HTMLCollection getElementsByClassName(DOMString classNames)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/getElementsByClassName) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-document-getelementsbyclassname①)
    #[doc(alias = "getElementsByClassName")]
    #[inline]
    pub fn get_elements_by_class_name(&self, class_names: &str) -> HtmlCollection {
        FromJs::from_js(Js::call_getElementsByClassName__str__as_value(js(self), class_names))
    }

    /// Creates an element with this tag name; it is not yet in the tree.
    ///
    /// `Element createElement(DOMString localName, optional (DOMString or ElementCreationOptions) options = {})`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/createElement) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-document-createelement①)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidCharacterError` where `localName` is not a valid element name.
    #[doc(alias = "createElement")]
    #[inline]
    pub fn create_element(&self, local_name: impl IntoJs<String>) -> Result<Element, Exception> {
        Js::try_call_createElement__value__as_value(js(self), &local_name.to_value()).map(Js::read)
    }

    /// As `create_element`, with `options`.
    ///
    /// `Element createElement(DOMString localName, optional (DOMString or ElementCreationOptions) options = {})`
    ///
    /// Feature `dom`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidCharacterError` where `localName` is not a valid element name.
    #[doc(alias = "createElement")]
    #[inline]
    pub fn create_element_with_options(
        &self,
        local_name: impl IntoJs<String>,
        options: impl Into<StringOrElementCreationOptions>,
    ) -> Result<Element, Exception> {
        Js::try_call_createElement__value2__as_value(js(self), &local_name.to_value(), &options.into().to_js())
            .map(Js::read)
    }

    /// Creates an element in a namespace, such as that of SVG.
    ///
    /// `Element createElementNS(DOMString? namespace, DOMString qualifiedName, optional (DOMString or ElementCreationOptions) options = {})`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/createElementNS) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-document-createelementns①)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidCharacterError` where `qualifiedName` is invalid, and a `NamespaceError` where its prefix
    /// does not fit `namespace`.
    #[doc(alias = "createElementNS")]
    #[inline]
    pub fn create_element_ns(
        &self,
        namespace: Option<&str>,
        qualified_name: impl IntoJs<String>,
    ) -> Result<Element, Exception> {
        Js::try_call_createElementNS__option_str_value__as_value(js(self), namespace, &qualified_name.to_value())
            .map(Js::read)
    }

    /// As `create_element_ns`, with `options`.
    ///
    /// `Element createElementNS(DOMString? namespace, DOMString qualifiedName, optional (DOMString or ElementCreationOptions) options = {})`
    ///
    /// Feature `dom`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidCharacterError` where `qualifiedName` is invalid, and a `NamespaceError` where its prefix
    /// does not fit `namespace`.
    #[doc(alias = "createElementNS")]
    #[inline]
    pub fn create_element_ns_with_options(
        &self,
        namespace: Option<&str>,
        qualified_name: impl IntoJs<String>,
        options: impl Into<StringOrElementCreationOptions>,
    ) -> Result<Element, Exception> {
        Js::try_call_createElementNS__option_str_value2__as_value(
            js(self),
            namespace,
            &qualified_name.to_value(),
            &options.into().to_js(),
        )
        .map(Js::read)
    }

    /// Creates an empty document fragment.
    ///
    /// `DocumentFragment createDocumentFragment()`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/createDocumentFragment) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-document-createdocumentfragment①)
    #[doc(alias = "createDocumentFragment")]
    #[inline]
    pub fn create_document_fragment(&self) -> DocumentFragment {
        FromJs::from_js(Js::call_createDocumentFragment__as_value(js(self)))
    }

    /// Creates a text.
    ///
    /// `Text createTextNode(DOMString data)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/createTextNode) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-document-createtextnode①)
    #[doc(alias = "createTextNode")]
    #[inline]
    pub fn create_text_node(&self, data: impl IntoJs<String>) -> Text {
        FromJs::from_js(Js::call_createTextNode__value__as_value(js(self), &data.to_value()))
    }

    /// Creates a comment.
    ///
    /// `Comment createComment(DOMString data)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/createComment) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-document-createcomment①)
    #[doc(alias = "createComment")]
    #[inline]
    pub fn create_comment(&self, data: &str) -> Comment {
        FromJs::from_js(Js::call_createComment__str__as_value(js(self), data))
    }

    /// Returns a copy of a node from another document, which belongs to this one.
    ///
    /// `Node importNode(Node node, optional (boolean or ImportNodeOptions) options = false)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/importNode) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-document-importnode①)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where `node` is a document or a shadow root.
    #[doc(alias = "importNode")]
    #[inline]
    pub fn import_node(&self, node: &Node) -> Result<Node, Exception> {
        Js::try_call_importNode__value__as_value(js(self), node.as_ref()).map(Js::read)
    }

    /// As `import_node`, with `options`.
    ///
    /// `Node importNode(Node node, optional (boolean or ImportNodeOptions) options = false)`
    ///
    /// Feature `dom`.
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where `node` is a document or a shadow root.
    #[doc(alias = "importNode")]
    #[inline]
    pub fn import_node_with_options(
        &self,
        node: &Node,
        options: impl Into<BooleanOrImportNodeOptions>,
    ) -> Result<Node, Exception> {
        Js::try_call_importNode__value2__as_value(js(self), node.as_ref(), &options.into().to_js()).map(Js::read)
    }

    /// Takes a node out of its document and makes it belong to this one.
    ///
    /// `Node adoptNode(Node node)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/adoptNode) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-document-adoptnode①)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where `node` is a document, and a `HierarchyRequestError` where it is a shadow
    /// root.
    #[doc(alias = "adoptNode")]
    #[inline]
    pub fn adopt_node(&self, node: &Node) -> Result<Node, Exception> {
        Js::try_call_adoptNode__value__as_value(js(self), node.as_ref()).map(Js::read)
    }

    /// Creates an attribute without a value.
    ///
    /// `Attr createAttribute(DOMString localName)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/createAttribute) · [Specification](https://dom.spec.whatwg.org/#dom-document-createattribute)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidCharacterError` where `localName` is not a valid attribute name.
    #[doc(alias = "createAttribute")]
    #[inline]
    pub fn create_attribute(&self, local_name: &str) -> Result<Attr, Exception> {
        Js::try_call_createAttribute__str__as_value(js(self), local_name).map(Js::read)
    }

    /// Creates an attribute in a namespace.
    ///
    /// `Attr createAttributeNS(DOMString? namespace, DOMString qualifiedName)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/createAttributeNS) · [Specification](https://dom.spec.whatwg.org/#dom-document-createattributens)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidCharacterError` where `qualifiedName` is invalid, and a `NamespaceError` where its prefix
    /// does not fit `namespace`.
    #[doc(alias = "createAttributeNS")]
    #[inline]
    pub fn create_attribute_ns(&self, namespace: Option<&str>, qualified_name: &str) -> Result<Attr, Exception> {
        Js::try_call_createAttributeNS__option_str_str__as_value(js(self), namespace, qualified_name).map(Js::read)
    }

    /// Creates an event to be set up with `initEvent`; the constructor of the event is preferred.
    ///
    /// `Event createEvent(DOMString interface)`
    ///
    /// Feature `dom`. [MDN](https://developer.mozilla.org/docs/Web/API/Document/createEvent) · [Specification](https://dom.spec.whatwg.org/#dom-document-createevent)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where `interface` is not one of the event interfaces it can create.
    #[doc(alias = "createEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Document/createEvent"]
    #[inline]
    pub fn create_event(&self, interface: &str) -> Result<Event, Exception> {
        Js::try_call_createEvent__str__as_value(js(self), interface).map(Js::read)
    }

    /// Creates an event to be set up with `initEvent`; the constructor of the event is preferred.
    ///
    /// `Event createEvent(DOMString interface)`
    ///
    /// Feature `dom`. [MDN](https://developer.mozilla.org/docs/Web/API/Document/createEvent) · [Specification](https://dom.spec.whatwg.org/#dom-document-createevent)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where `interface` is not one of the event interfaces it can create.
    #[doc(alias = "createEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Document/createEvent"]
    #[inline]
    pub fn create_event_as<T: FoundOn<Self>>(&self) -> Result<T, Exception> {
        Js::try_call_createEvent__str__as_value(js(self), T::TEXT).map(Js::read)
    }

    /// How far the document is loaded.
    ///
    /// `readonly attribute DocumentReadyState readyState`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/readyState) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#current-document-readiness)
    #[doc(alias = "readyState")]
    #[inline]
    pub fn ready_state(&self) -> DocumentReadyState {
        FromJs::from_js(Js::get_readyState__as_value(js(self)))
    }

    /// The title of the page.
    ///
    /// `attribute DOMString title`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/title) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#document.title)
    #[inline]
    pub fn title(&self) -> String {
        Js::get_title__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the title of the page.
    ///
    /// Feature `dom`.
    #[doc(alias = "title")]
    #[inline]
    pub fn set_title(&self, value: &str) {
        Js::set_title__str(js(self), value)
    }

    /// The `<body>` element, or none.
    ///
    /// `attribute HTMLElement? body`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-05. [MDN](https://developer.mozilla.org/docs/Web/API/Document/body) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-document-body-dev)
    #[inline]
    pub fn body(&self) -> Option<HtmlElement> {
        Js::get_body__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the `<body>` element, or none.
    ///
    /// Feature `dom`.
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where the value is not a `body` or `frameset` element, or the document has
    /// no root element.
    #[doc(alias = "body")]
    #[inline]
    pub fn set_body(&self, value: Option<&HtmlElement>) -> Result<(), Exception> {
        Js::try_set_body__value(js(self), nullable(value))
    }

    /// The `<head>` element, or none.
    ///
    /// `readonly attribute HTMLHeadElement? head`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-06. [MDN](https://developer.mozilla.org/docs/Web/API/Document/head) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-document-head-dev)
    #[inline]
    pub fn head(&self) -> Option<HtmlHeadElement> {
        Js::get_head__as_option_value(js(self)).map(Js::read)
    }

    /// The window that shows the document, or none.
    ///
    /// `readonly attribute WindowProxy? defaultView`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/defaultView) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-document-defaultview-dev)
    #[doc(alias = "defaultView")]
    #[inline]
    pub fn default_view(&self) -> Option<Window> {
        Js::get_defaultView__as_option_value(js(self)).map(Js::read)
    }

    /// Returns whether the document or a frame in it has the focus.
    ///
    /// `boolean hasFocus()`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/hasFocus) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-document-hasfocus-dev)
    #[doc(alias = "hasFocus")]
    #[inline]
    pub fn has_focus(&self) -> bool {
        Js::call_hasFocus__as_bool(js(self)).get()
    }

    /// Whether the page cannot be seen, as in a background tab.
    ///
    /// `readonly attribute boolean hidden`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/hidden) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-document-hidden)
    #[inline]
    pub fn hidden(&self) -> bool {
        Js::get_hidden__as_bool(js(self)).get()
    }

    /// Whether the page can be seen or is hidden.
    ///
    /// `readonly attribute DocumentVisibilityState visibilityState`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/visibilityState) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-document-visibilitystate)
    #[doc(alias = "visibilityState")]
    #[inline]
    pub fn visibility_state(&self) -> DocumentVisibilityState {
        FromJs::from_js(Js::get_visibilityState__as_value(js(self)))
    }

    /// Returns the first element with this ID, or none.
    ///
    /// `Element? getElementById(DOMString elementId)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/getElementById) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-nonelementparentnode-getelementbyid②)
    #[doc(alias = "getElementById")]
    #[inline]
    pub fn get_element_by_id(&self, element_id: &str) -> Option<Element> {
        Js::call_getElementById__str__as_option_value(js(self), element_id).map(Js::read)
    }

    /// The element that has the focus; often `<body>` if no other has.
    ///
    /// `readonly attribute Element? activeElement`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/activeElement) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-documentorshadowroot-activeelement-dev)
    #[doc(alias = "activeElement")]
    #[inline]
    pub fn active_element(&self) -> Option<Element> {
        Js::get_activeElement__as_option_value(js(self)).map(Js::read)
    }

    /// The child elements, which is the root element alone.
    ///
    /// `readonly attribute HTMLCollection children`
    ///
    /// Feature `dom`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/Document/children) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-parentnode-children①)
    #[inline]
    pub fn children(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_children__as_value(js(self)))
    }

    /// The root element, or none.
    ///
    /// `readonly attribute Element? firstElementChild`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Document/firstElementChild) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-parentnode-firstelementchild①)
    #[doc(alias = "firstElementChild")]
    #[inline]
    pub fn first_element_child(&self) -> Option<Element> {
        Js::get_firstElementChild__as_option_value(js(self)).map(Js::read)
    }

    /// The root element, or none.
    ///
    /// `readonly attribute Element? lastElementChild`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Document/lastElementChild) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-parentnode-lastelementchild①)
    #[doc(alias = "lastElementChild")]
    #[inline]
    pub fn last_element_child(&self) -> Option<Element> {
        Js::get_lastElementChild__as_option_value(js(self)).map(Js::read)
    }

    /// The number of child elements: 1, or 0 for an empty document.
    ///
    /// `readonly attribute unsigned long childElementCount`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Document/childElementCount) · [Specification](https://dom.spec.whatwg.org/#dom-parentnode-childelementcount)
    #[doc(alias = "childElementCount")]
    #[inline]
    pub fn child_element_count(&self) -> u32 {
        Js::get_childElementCount__as_number(js(self)) as u32
    }

    /// Inserts nodes and strings before the first child.
    ///
    /// `undefined prepend((Node or DOMString)... nodes)`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Document/prepend) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-parentnode-prepend①)
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where the document cannot have one of the nodes as a child, such as text or
    /// a second root element.
    #[inline]
    pub fn prepend(&self, nodes: impl IntoSequence<NodeOrString>) -> Result<(), Exception> {
        Js::try_call_prepend__value_spread(js(self), &nodes.to_value())
    }

    /// Inserts nodes and strings after the last child.
    ///
    /// `undefined append((Node or DOMString)... nodes)`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Document/append) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-parentnode-append①)
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where the document cannot have one of the nodes as a child, such as text or
    /// a second root element.
    #[inline]
    pub fn append(&self, nodes: impl IntoSequence<NodeOrString>) -> Result<(), Exception> {
        Js::try_call_append__value_spread(js(self), &nodes.to_value())
    }

    /// Replaces all children by these nodes and strings.
    ///
    /// `undefined replaceChildren((Node or DOMString)... nodes)`
    ///
    /// Feature `dom`. Baseline: widely available since 2020-10. [MDN](https://developer.mozilla.org/docs/Web/API/Document/replaceChildren) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-parentnode-replacechildren①)
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where the document cannot have one of the nodes as a child, such as text or
    /// a second root element.
    #[doc(alias = "replaceChildren")]
    #[inline]
    pub fn replace_children(&self, nodes: impl IntoSequence<NodeOrString>) -> Result<(), Exception> {
        Js::try_call_replaceChildren__value_spread(js(self), &nodes.to_value())
    }

    /// Moves a node before a child and keeps its state, such as loaded frames and animations.
    ///
    /// `undefined moveBefore(Node node, Node? child)`
    ///
    /// Feature `dom`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/moveBefore) · [Specification](https://dom.spec.whatwg.org/#dom-parentnode-movebefore)
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where `node` cannot be moved there, as from another tree, and a
    /// `NotFoundError` if `child` is not a child of the document.
    #[doc(alias = "moveBefore")]
    #[inline]
    pub fn move_before(&self, node: &Node, child: Option<&Node>) -> Result<(), Exception> {
        Js::try_call_moveBefore__value2(js(self), node.as_ref(), nullable(child))
    }

    /// Returns the first element that matches the CSS selectors, or none.
    ///
    /// `Element? querySelector(DOMString selectors)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/querySelector) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-parentnode-queryselector①)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid selector.
    #[doc(alias = "querySelector")]
    #[inline]
    pub fn query_selector(&self, selectors: &str) -> Result<Option<Element>, Exception> {
        Js::try_call_querySelector__str__as_option_value(js(self), selectors).map(Js::read_nullable)
    }

    /// Returns the first element that matches the CSS selectors, or none.
    ///
    /// `Element? querySelector(DOMString selectors)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/querySelector) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-parentnode-queryselector①)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid selector.
    #[doc(alias = "querySelector")]
    #[inline]
    pub fn query_selector_as<T: Class + AsRef<Element>>(&self, selectors: &str) -> Result<Option<T>, Exception> {
        Js::try_call_querySelector__str__as_value(js(self), selectors).map(Js::instance)
    }

    /// Returns a fixed list of all elements that match the CSS selectors.
    ///
    /// `NodeList querySelectorAll(DOMString selectors)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/querySelectorAll) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-parentnode-queryselectorall①)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid selector.
    #[doc(alias = "querySelectorAll")]
    #[inline]
    pub fn query_selector_all(&self, selectors: &str) -> Result<NodeList, Exception> {
        Js::try_call_querySelectorAll__str__as_value(js(self), selectors).map(Js::read)
    }

    /// Makes an element of the class, or of the tag where its class has several:
    ///
    /// `document.create::<HtmlCanvasElement>()`, `document.create::<html::H1>()`.
    ///
    /// Feature `dom`.
    pub fn create<T: ElementTag>(&self) -> Result<T::Element, Exception> {
        Js::try_call_createElementNS__option_str_str__as_value(js(self), Some(T::NAMESPACE), T::NAME).map(Js::read)
    }
}

impl ElementCreationOptions {
    /// Options for a new element, for custom elements.
    ///
    /// `dictionary ElementCreationOptions`
    ///
    /// Feature `dom`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The registry in which to look up the name of the element.
    ///
    /// `CustomElementRegistry? customElementRegistry`
    ///
    /// Feature `dom`.
    #[doc(alias = "customElementRegistry")]
    pub fn get_custom_element_registry(&self) -> Option<CustomElementRegistry> {
        property::get(self, "customElementRegistry")
    }

    /// Sets the registry in which to look up the name of the element.
    ///
    /// Feature `dom`.
    #[doc(alias = "customElementRegistry")]
    pub fn set_custom_element_registry(&self, value: Option<&CustomElementRegistry>) -> &Self {
        property::set(self, "customElementRegistry", nullable(value));
        self
    }

    /// The name of the custom element that extends this built-in one.
    ///
    /// `DOMString is`
    ///
    /// Feature `dom`.
    #[doc(alias = "is")]
    pub fn get_is(&self) -> Option<String> {
        property::get(self, "is")
    }

    /// Sets the name of the custom element that extends this built-in one.
    ///
    /// Feature `dom`.
    #[doc(alias = "is")]
    pub fn set_is(&self, value: &str) -> &Self {
        property::set_str(self, "is", value);
        self
    }
}

impl Default for ElementCreationOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl ImportNodeOptions {
    /// Options for the copy of a node from another document.
    ///
    /// `dictionary ImportNodeOptions`
    ///
    /// Feature `dom`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The registry for the copied elements.
    ///
    /// `CustomElementRegistry customElementRegistry`
    ///
    /// Feature `dom`.
    #[doc(alias = "customElementRegistry")]
    pub fn get_custom_element_registry(&self) -> Option<CustomElementRegistry> {
        property::get(self, "customElementRegistry")
    }

    /// Sets the registry for the copied elements.
    ///
    /// Feature `dom`.
    #[doc(alias = "customElementRegistry")]
    pub fn set_custom_element_registry(&self, value: &CustomElementRegistry) -> &Self {
        property::set(self, "customElementRegistry", value.as_ref());
        self
    }

    /// Whether to copy the node alone, without anything below it.
    ///
    /// `boolean selfOnly = false`
    ///
    /// Feature `dom`.
    #[doc(alias = "selfOnly")]
    pub fn get_self_only(&self) -> Option<bool> {
        property::get(self, "selfOnly")
    }

    /// Sets whether to copy the node alone, without anything below it.
    ///
    /// Feature `dom`.
    #[doc(alias = "selfOnly")]
    pub fn set_self_only(&self, value: bool) -> &Self {
        property::set_bool(self, "selfOnly", value);
        self
    }
}

impl Default for ImportNodeOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl DocumentType {
    /// Inserts nodes and strings just before the doctype.
    ///
    /// `undefined before((Node or DOMString)... nodes)`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentType/before) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-childnode-before①)
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where the parent cannot have one of the nodes as a child there.
    #[inline]
    pub fn before(&self, nodes: impl IntoSequence<NodeOrString>) -> Result<(), Exception> {
        Js::try_call_before__value_spread(js(self), &nodes.to_value())
    }

    /// Inserts nodes and strings just after the doctype.
    ///
    /// `undefined after((Node or DOMString)... nodes)`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentType/after) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-childnode-after①)
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where the parent cannot have one of the nodes as a child there.
    #[inline]
    pub fn after(&self, nodes: impl IntoSequence<NodeOrString>) -> Result<(), Exception> {
        Js::try_call_after__value_spread(js(self), &nodes.to_value())
    }

    /// Puts nodes and strings in the place of the doctype.
    ///
    /// `undefined replaceWith((Node or DOMString)... nodes)`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentType/replaceWith) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-childnode-replacewith①)
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where the parent cannot have one of the nodes as a child there.
    #[doc(alias = "replaceWith")]
    #[inline]
    pub fn replace_with(&self, nodes: impl IntoSequence<NodeOrString>) -> Result<(), Exception> {
        Js::try_call_replaceWith__value_spread(js(self), &nodes.to_value())
    }

    /// Removes the doctype from the document.
    ///
    /// `undefined remove()`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentType/remove) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-childnode-remove①)
    #[inline]
    pub fn remove(&self) {
        Js::call_remove(js(self))
    }
}

impl DocumentFragment {
    /// Makes a new `DocumentFragment`.
    ///
    /// `constructor()`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentFragment/DocumentFragment) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-documentfragment-documentfragment①)
    #[inline]
    pub fn new() -> DocumentFragment {
        Js::new_DocumentFragment__as_value().cast()
    }

    /// Returns the first element with this ID, or none.
    ///
    /// `Element? getElementById(DOMString elementId)`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentFragment/getElementById) · [Specification](https://dom.spec.whatwg.org/#dom-nonelementparentnode-getelementbyid)
    #[doc(alias = "getElementById")]
    #[inline]
    pub fn get_element_by_id(&self, element_id: &str) -> Option<Element> {
        Js::call_getElementById__str__as_option_value(js(self), element_id).map(Js::read)
    }

    /// The child elements, which is the root element alone.
    ///
    /// `readonly attribute HTMLCollection children`
    ///
    /// Feature `dom`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentFragment/children) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-parentnode-children①)
    #[inline]
    pub fn children(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_children__as_value(js(self)))
    }

    /// The root element, or none.
    ///
    /// `readonly attribute Element? firstElementChild`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentFragment/firstElementChild) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-parentnode-firstelementchild①)
    #[doc(alias = "firstElementChild")]
    #[inline]
    pub fn first_element_child(&self) -> Option<Element> {
        Js::get_firstElementChild__as_option_value(js(self)).map(Js::read)
    }

    /// The root element, or none.
    ///
    /// `readonly attribute Element? lastElementChild`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentFragment/lastElementChild) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-parentnode-lastelementchild①)
    #[doc(alias = "lastElementChild")]
    #[inline]
    pub fn last_element_child(&self) -> Option<Element> {
        Js::get_lastElementChild__as_option_value(js(self)).map(Js::read)
    }

    /// The number of child elements: 1, or 0 for an empty document.
    ///
    /// `readonly attribute unsigned long childElementCount`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentFragment/childElementCount) · [Specification](https://dom.spec.whatwg.org/#dom-parentnode-childelementcount)
    #[doc(alias = "childElementCount")]
    #[inline]
    pub fn child_element_count(&self) -> u32 {
        Js::get_childElementCount__as_number(js(self)) as u32
    }

    /// Inserts nodes and strings before the first child.
    ///
    /// `undefined prepend((Node or DOMString)... nodes)`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentFragment/prepend) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-parentnode-prepend①)
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where the document cannot have one of the nodes as a child, such as text or
    /// a second root element.
    #[inline]
    pub fn prepend(&self, nodes: impl IntoSequence<NodeOrString>) -> Result<(), Exception> {
        Js::try_call_prepend__value_spread(js(self), &nodes.to_value())
    }

    /// Inserts nodes and strings after the last child.
    ///
    /// `undefined append((Node or DOMString)... nodes)`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentFragment/append) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-parentnode-append①)
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where the document cannot have one of the nodes as a child, such as text or
    /// a second root element.
    #[inline]
    pub fn append(&self, nodes: impl IntoSequence<NodeOrString>) -> Result<(), Exception> {
        Js::try_call_append__value_spread(js(self), &nodes.to_value())
    }

    /// Replaces all children by these nodes and strings.
    ///
    /// `undefined replaceChildren((Node or DOMString)... nodes)`
    ///
    /// Feature `dom`. Baseline: widely available since 2020-10. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentFragment/replaceChildren) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-parentnode-replacechildren①)
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where the document cannot have one of the nodes as a child, such as text or
    /// a second root element.
    #[doc(alias = "replaceChildren")]
    #[inline]
    pub fn replace_children(&self, nodes: impl IntoSequence<NodeOrString>) -> Result<(), Exception> {
        Js::try_call_replaceChildren__value_spread(js(self), &nodes.to_value())
    }

    /// Moves a node before a child and keeps its state, such as loaded frames and animations.
    ///
    /// `undefined moveBefore(Node node, Node? child)`
    ///
    /// Feature `dom`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentFragment/moveBefore) · [Specification](https://dom.spec.whatwg.org/#dom-parentnode-movebefore)
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where `node` cannot be moved there, as from another tree, and a
    /// `NotFoundError` if `child` is not a child of the document.
    #[doc(alias = "moveBefore")]
    #[inline]
    pub fn move_before(&self, node: &Node, child: Option<&Node>) -> Result<(), Exception> {
        Js::try_call_moveBefore__value2(js(self), node.as_ref(), nullable(child))
    }

    /// Returns the first element that matches the CSS selectors, or none.
    ///
    /// `Element? querySelector(DOMString selectors)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentFragment/querySelector) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-parentnode-queryselector①)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid selector.
    #[doc(alias = "querySelector")]
    #[inline]
    pub fn query_selector(&self, selectors: &str) -> Result<Option<Element>, Exception> {
        Js::try_call_querySelector__str__as_option_value(js(self), selectors).map(Js::read_nullable)
    }

    /// Returns the first element that matches the CSS selectors, or none.
    ///
    /// `Element? querySelector(DOMString selectors)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentFragment/querySelector) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-parentnode-queryselector①)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid selector.
    #[doc(alias = "querySelector")]
    #[inline]
    pub fn query_selector_as<T: Class + AsRef<Element>>(&self, selectors: &str) -> Result<Option<T>, Exception> {
        Js::try_call_querySelector__str__as_value(js(self), selectors).map(Js::instance)
    }

    /// Returns a fixed list of all elements that match the CSS selectors.
    ///
    /// `NodeList querySelectorAll(DOMString selectors)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentFragment/querySelectorAll) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-parentnode-queryselectorall①)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid selector.
    #[doc(alias = "querySelectorAll")]
    #[inline]
    pub fn query_selector_all(&self, selectors: &str) -> Result<NodeList, Exception> {
        Js::try_call_querySelectorAll__str__as_value(js(self), selectors).map(Js::read)
    }
}

impl ShadowRoot {
    /// The contents of the shadow root as HTML; setting it parses the text, which must be trusted.
    ///
    /// `attribute (TrustedHTML or DOMString) innerHTML`
    ///
    /// Feature `dom`. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/innerHTML) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-shadowroot-innerhtml)
    #[doc(alias = "innerHTML")]
    #[inline]
    pub fn inner_html(&self) -> String {
        Js::get_innerHTML__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the contents of the shadow root as HTML; setting it parses the text, which must be trusted.
    ///
    /// Feature `dom`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where trusted types are required and refuse the string, and a `SyntaxError` for
    /// ill-formed markup in an XML document.
    #[doc(alias = "innerHTML")]
    #[inline]
    pub fn set_inner_html(&self, value: impl Into<TrustedHtmlOrString>) -> Result<(), Exception> {
        Js::try_set_innerHTML__value(js(self), &value.into().to_js())
    }

    /// The element that has the focus; often `<body>` if no other has.
    ///
    /// `readonly attribute Element? activeElement`
    ///
    /// Feature `dom`. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/activeElement) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-documentorshadowroot-activeelement-dev)
    #[doc(alias = "activeElement")]
    #[inline]
    pub fn active_element(&self) -> Option<Element> {
        Js::get_activeElement__as_option_value(js(self)).map(Js::read)
    }
}

impl Element {
    /// The namespace of the element, or none.
    ///
    /// `readonly attribute DOMString? namespaceURI`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/namespaceURI) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-element-namespaceuri①)
    #[doc(alias = "namespaceURI")]
    #[inline]
    pub fn namespace_uri(&self) -> Option<String> {
        Js::get_namespaceURI__as_value(js(self)).as_string()
    }

    /// The prefix of the element's name, or none.
    ///
    /// `readonly attribute DOMString? prefix`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/prefix) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-element-prefix①)
    #[inline]
    pub fn prefix(&self) -> Option<String> {
        Js::get_prefix__as_value(js(self)).as_string()
    }

    /// The name without a prefix, in lower case for HTML.
    ///
    /// `readonly attribute DOMString localName`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/localName) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-element-localname①)
    #[doc(alias = "localName")]
    #[inline]
    pub fn local_name(&self) -> String {
        Js::get_localName__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The name with its prefix, in upper case for HTML elements.
    ///
    /// `readonly attribute DOMString tagName`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/tagName) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-element-tagname①)
    #[doc(alias = "tagName")]
    #[inline]
    pub fn tag_name(&self) -> String {
        Js::get_tagName__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The ID of the element, as its `id` attribute.
    ///
    /// `attribute DOMString id`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/id) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-element-id①)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the ID of the element, as its `id` attribute.
    ///
    /// Feature `dom`.
    #[doc(alias = "id")]
    #[inline]
    pub fn set_id(&self, value: &str) {
        Js::set_id__str(js(self), value)
    }

    /// The classes of the element as one string.
    ///
    /// `attribute DOMString className`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/className) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-element-classname①)
    #[doc(alias = "className")]
    #[inline]
    pub fn class_name(&self) -> String {
        Js::get_className__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the classes of the element as one string.
    ///
    /// Feature `dom`.
    #[doc(alias = "className")]
    #[inline]
    pub fn set_class_name(&self, value: impl IntoJs<String>) {
        Js::set_className__value(js(self), &value.to_value())
    }

    /// The classes of the element as a list.
    ///
    /// `[PutForwards=value] readonly attribute DOMTokenList classList`
    ///
    /// Feature `dom`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/classList) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-element-classlist①)
    #[doc(alias = "classList")]
    #[inline]
    pub fn class_list(&self) -> DomTokenList {
        FromJs::from_js(Js::get_classList__as_value(js(self)))
    }

    /// Sets the classes of the element as a list.
    ///
    /// Feature `dom`.
    #[doc(alias = "classList")]
    #[inline]
    pub fn set_class_list(&self, value: &str) {
        Js::set_classList__str(js(self), value)
    }

    /// Returns whether the element has any attributes.
    ///
    /// `boolean hasAttributes()`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/hasAttributes) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-element-hasattributes①)
    #[doc(alias = "hasAttributes")]
    #[inline]
    pub fn has_attributes(&self) -> bool {
        Js::call_hasAttributes__as_bool(js(self)).get()
    }

    /// The attributes of the element, kept up to date.
    ///
    /// `readonly attribute NamedNodeMap attributes`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/attributes) · [Specification](https://dom.spec.whatwg.org/#dom-element-attributes)
    #[inline]
    pub fn attributes(&self) -> NamedNodeMap {
        FromJs::from_js(Js::get_attributes__as_value(js(self)))
    }

    /// Returns the names of all attributes.
    ///
    /// `sequence<DOMString> getAttributeNames()`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/getAttributeNames) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-element-getattributenames①)
    #[doc(alias = "getAttributeNames")]
    #[inline]
    pub fn get_attribute_names(&self) -> Array<String> {
        FromJs::from_js(Js::call_getAttributeNames__as_value(js(self)))
    }

    /// Returns the value of an attribute, or none if it is not set.
    ///
    /// `DOMString? getAttribute(DOMString qualifiedName)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/getAttribute) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-element-getattribute①)
    #[doc(alias = "getAttribute")]
    #[inline]
    pub fn get_attribute(&self, qualified_name: &str) -> Option<String> {
        Js::call_getAttribute__str__as_value(js(self), qualified_name).as_string()
    }

    /// Returns the value of an attribute in a namespace, or none if it is not set.
    ///
    /// `DOMString? getAttributeNS(DOMString? namespace, DOMString localName)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/getAttributeNS) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-element-getattributens①)
    #[doc(alias = "getAttributeNS")]
    #[inline]
    pub fn get_attribute_ns(&self, namespace: Option<&str>, local_name: &str) -> Option<String> {
        Js::call_getAttributeNS__option_str_str__as_value(js(self), namespace, local_name).as_string()
    }

    /// Sets an attribute, whether it was there or not.
    ///
    /// `undefined setAttribute(DOMString qualifiedName, (TrustedType or DOMString) value)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/setAttribute) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-element-setattribute①)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidCharacterError` where `qualifiedName` is invalid, and a `TypeError` where trusted types
    /// are required and refuse `value`.
    #[doc(alias = "setAttribute")]
    #[inline]
    pub fn set_attribute(
        &self,
        qualified_name: impl IntoJs<String>,
        value: impl Into<TrustedTypeOrString>,
    ) -> Result<(), Exception> {
        Js::try_call_setAttribute__value2(js(self), &qualified_name.to_value(), &value.into().to_js())
    }

    /// Sets an attribute in a namespace.
    ///
    /// `undefined setAttributeNS(DOMString? namespace, DOMString qualifiedName, (TrustedType or DOMString) value)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/setAttributeNS) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-element-setattributens①)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidCharacterError` where `qualifiedName` is invalid, and a `NamespaceError` where its prefix
    /// does not fit `namespace`.
    #[doc(alias = "setAttributeNS")]
    #[inline]
    pub fn set_attribute_ns(
        &self,
        namespace: Option<&str>,
        qualified_name: impl IntoJs<String>,
        value: impl Into<TrustedTypeOrString>,
    ) -> Result<(), Exception> {
        Js::try_call_setAttributeNS__option_str_value2(
            js(self),
            namespace,
            &qualified_name.to_value(),
            &value.into().to_js(),
        )
    }

    /// Removes an attribute if it is there.
    ///
    /// `undefined removeAttribute(DOMString qualifiedName)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/removeAttribute) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-element-removeattribute①)
    #[doc(alias = "removeAttribute")]
    #[inline]
    pub fn remove_attribute(&self, qualified_name: impl IntoJs<String>) {
        Js::call_removeAttribute__value(js(self), &qualified_name.to_value())
    }

    /// Removes an attribute in a namespace if it is there.
    ///
    /// `undefined removeAttributeNS(DOMString? namespace, DOMString localName)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/removeAttributeNS) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-element-removeattributens①)
    #[doc(alias = "removeAttributeNS")]
    #[inline]
    pub fn remove_attribute_ns(&self, namespace: Option<&str>, local_name: &str) {
        Js::call_removeAttributeNS__option_str_str(js(self), namespace, local_name)
    }

    /// Adds an empty attribute or removes it, and returns whether it is there now.
    ///
    /// `boolean toggleAttribute(DOMString qualifiedName, optional boolean force)`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/toggleAttribute) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-element-toggleattribute①)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidCharacterError` where `qualifiedName` is not a valid attribute name.
    #[doc(alias = "toggleAttribute")]
    #[inline]
    pub fn toggle_attribute(&self, qualified_name: &str) -> Result<bool, Exception> {
        Js::try_call_toggleAttribute__str__as_bool(js(self), qualified_name).map(Truth::get)
    }

    /// As `toggle_attribute`, with `force`.
    ///
    /// `boolean toggleAttribute(DOMString qualifiedName, optional boolean force)`
    ///
    /// Feature `dom`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidCharacterError` where `qualifiedName` is not a valid attribute name.
    #[doc(alias = "toggleAttribute")]
    #[inline]
    pub fn toggle_attribute_with_force(&self, qualified_name: &str, force: bool) -> Result<bool, Exception> {
        Js::try_call_toggleAttribute__str_bool__as_bool(js(self), qualified_name, force).map(Truth::get)
    }

    /// Returns whether the attribute is set.
    ///
    /// `boolean hasAttribute(DOMString qualifiedName)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/hasAttribute) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-element-hasattribute①)
    #[doc(alias = "hasAttribute")]
    #[inline]
    pub fn has_attribute(&self, qualified_name: &str) -> bool {
        Js::call_hasAttribute__str__as_bool(js(self), qualified_name).get()
    }

    /// Returns whether the attribute in a namespace is set.
    ///
    /// `boolean hasAttributeNS(DOMString? namespace, DOMString localName)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/hasAttributeNS) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-element-hasattributens①)
    #[doc(alias = "hasAttributeNS")]
    #[inline]
    pub fn has_attribute_ns(&self, namespace: Option<&str>, local_name: &str) -> bool {
        Js::call_hasAttributeNS__option_str_str__as_bool(js(self), namespace, local_name).get()
    }

    /// Returns an attribute as a node, or none.
    ///
    /// `Attr? getAttributeNode(DOMString qualifiedName)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/getAttributeNode) · [Specification](https://dom.spec.whatwg.org/#dom-element-getattributenode)
    #[doc(alias = "getAttributeNode")]
    #[inline]
    pub fn get_attribute_node(&self, qualified_name: &str) -> Option<Attr> {
        Js::call_getAttributeNode__str__as_option_value(js(self), qualified_name).map(Js::read)
    }

    /// Returns an attribute in a namespace as a node, or none.
    ///
    /// `Attr? getAttributeNodeNS(DOMString? namespace, DOMString localName)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/getAttributeNodeNS) · [Specification](https://dom.spec.whatwg.org/#dom-element-getattributenodens)
    #[doc(alias = "getAttributeNodeNS")]
    #[inline]
    pub fn get_attribute_node_ns(&self, namespace: Option<&str>, local_name: &str) -> Option<Attr> {
        Js::call_getAttributeNodeNS__option_str_str__as_option_value(js(self), namespace, local_name).map(Js::read)
    }

    /// Adds an attribute node, and returns the one it replaces, or none.
    ///
    /// `Attr? setAttributeNode(Attr attr)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/setAttributeNode) · [Specification](https://dom.spec.whatwg.org/#dom-element-setattributenode)
    ///
    /// # Errors
    ///
    /// Throws an `InUseAttributeError` where `attr` already belongs to another element.
    #[doc(alias = "setAttributeNode")]
    #[inline]
    pub fn set_attribute_node(&self, attr: &Attr) -> Result<Option<Attr>, Exception> {
        Js::try_call_setAttributeNode__value__as_option_value(js(self), attr.as_ref()).map(Js::read_nullable)
    }

    /// Adds an attribute node with a namespace, and returns the one it replaces, or none.
    ///
    /// `Attr? setAttributeNodeNS(Attr attr)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/setAttributeNodeNS) · [Specification](https://dom.spec.whatwg.org/#dom-element-setattributenodens)
    ///
    /// # Errors
    ///
    /// Throws an `InUseAttributeError` where `attr` already belongs to another element.
    #[doc(alias = "setAttributeNodeNS")]
    #[inline]
    pub fn set_attribute_node_ns(&self, attr: &Attr) -> Result<Option<Attr>, Exception> {
        Js::try_call_setAttributeNodeNS__value__as_option_value(js(self), attr.as_ref()).map(Js::read_nullable)
    }

    /// Removes an attribute node and returns it.
    ///
    /// `Attr removeAttributeNode(Attr attr)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/removeAttributeNode) · [Specification](https://dom.spec.whatwg.org/#dom-element-removeattributenode)
    ///
    /// # Errors
    ///
    /// Throws a `NotFoundError` where `attr` is none of the element's attributes.
    #[doc(alias = "removeAttributeNode")]
    #[inline]
    pub fn remove_attribute_node(&self, attr: &Attr) -> Result<Attr, Exception> {
        Js::try_call_removeAttributeNode__value__as_value(js(self), attr.as_ref()).map(Js::read)
    }

    /// Returns the nearest element that matches the selectors, from this one upwards, or none.
    ///
    /// `Element? closest(DOMString selectors)`
    ///
    /// Feature `dom`. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/API/Element/closest) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-element-closest①)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid selector.
    #[inline]
    pub fn closest(&self, selectors: &str) -> Result<Option<Element>, Exception> {
        Js::try_call_closest__str__as_option_value(js(self), selectors).map(Js::read_nullable)
    }

    /// Returns the nearest element that matches the selectors, from this one upwards, or none.
    ///
    /// `Element? closest(DOMString selectors)`
    ///
    /// Feature `dom`. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/API/Element/closest) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-element-closest①)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid selector.
    #[doc(alias = "closest")]
    #[inline]
    pub fn closest_as<T: Class + AsRef<Element>>(&self, selectors: &str) -> Result<Option<T>, Exception> {
        Js::try_call_closest__str__as_value(js(self), selectors).map(Js::instance)
    }

    /// Returns whether the element matches the CSS selectors.
    ///
    /// `boolean matches(DOMString selectors)`
    ///
    /// Feature `dom`. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/API/Element/matches) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-element-matches①)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid selector.
    #[inline]
    pub fn matches(&self, selectors: &str) -> Result<bool, Exception> {
        Js::try_call_matches__str__as_bool(js(self), selectors).map(Truth::get)
    }

    /// Returns whether the element matches the CSS selectors; an old name of `matches`.
    ///
    /// `boolean webkitMatchesSelector(DOMString selectors)`
    ///
    /// Feature `dom`. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/API/Element/matches) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-element-matches①)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid selector.
    #[doc(alias = "webkitMatchesSelector")]
    #[inline]
    pub fn webkit_matches_selector(&self, selectors: &str) -> Result<bool, Exception> {
        Js::try_call_webkitMatchesSelector__str__as_bool(js(self), selectors).map(Truth::get)
    }

    /// Returns a live list of the elements inside this one with the tag name; `*` means all.
    ///
    /// `HTMLCollection getElementsByTagName(DOMString qualifiedName)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/getElementsByTagName) · [Specification](https://dom.spec.whatwg.org/#dom-element-getelementsbytagname)
    #[doc(alias = "getElementsByTagName")]
    #[inline]
    pub fn get_elements_by_tag_name(&self, qualified_name: &str) -> HtmlCollection {
        FromJs::from_js(Js::call_getElementsByTagName__str__as_value(js(self), qualified_name))
    }

    /// Returns a live list of the elements inside this one with the namespace and local name.
    ///
    /// `HTMLCollection getElementsByTagNameNS(DOMString? namespace, DOMString localName)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/getElementsByTagNameNS) · [Specification](https://dom.spec.whatwg.org/#dom-element-getelementsbytagnamens)
    #[doc(alias = "getElementsByTagNameNS")]
    #[inline]
    pub fn get_elements_by_tag_name_ns(&self, namespace: Option<&str>, local_name: &str) -> HtmlCollection {
        FromJs::from_js(Js::call_getElementsByTagNameNS__option_str_str__as_value(js(self), namespace, local_name))
    }

    /// Returns a live list of the elements inside this one that have all of these classes.
    ///
    /// `HTMLCollection getElementsByClassName(DOMString classNames)`
    ///
    /// Feature `dom`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/getElementsByClassName) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-element-getelementsbyclassname)
    #[doc(alias = "getElementsByClassName")]
    #[inline]
    pub fn get_elements_by_class_name(&self, class_names: &str) -> HtmlCollection {
        FromJs::from_js(Js::call_getElementsByClassName__str__as_value(js(self), class_names))
    }

    /// Inserts an element at `beforebegin`, `afterbegin`, `beforeend` or `afterend`, and returns it.
    ///
    /// `Element? insertAdjacentElement(DOMString where, Element element)`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Element/insertAdjacentElement) · [Specification](https://dom.spec.whatwg.org/#dom-element-insertadjacentelement)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an unknown position, and a `HierarchyRequestError` where `element` cannot be
    /// inserted there.
    #[doc(alias = "insertAdjacentElement")]
    #[inline]
    pub fn insert_adjacent_element(&self, where_: &str, element: &Element) -> Result<Option<Element>, Exception> {
        Js::try_call_insertAdjacentElement__str_value__as_option_value(js(self), where_, element.as_ref())
            .map(Js::read_nullable)
    }

    /// Inserts a text at `beforebegin`, `afterbegin`, `beforeend` or `afterend`.
    ///
    /// `undefined insertAdjacentText(DOMString where, DOMString data)`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Element/insertAdjacentText) · [Specification](https://dom.spec.whatwg.org/#dom-element-insertadjacenttext)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an unknown position, and a `HierarchyRequestError` where text cannot be inserted
    /// there, as beside the root element.
    #[doc(alias = "insertAdjacentText")]
    #[inline]
    pub fn insert_adjacent_text(&self, where_: &str, data: &str) -> Result<(), Exception> {
        Js::try_call_insertAdjacentText__str2(js(self), where_, data)
    }

    /// Returns the boxes of the element, such as one for each line of an inline element.
    ///
    /// `DOMRectList getClientRects()`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/getClientRects) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-getclientrects)
    #[doc(alias = "getClientRects")]
    #[inline]
    pub fn get_client_rects(&self) -> DomRectList {
        FromJs::from_js(Js::call_getClientRects__as_value(js(self)))
    }

    /// Returns the rectangle around the element, borders included, relative to the viewport.
    ///
    /// `DOMRect getBoundingClientRect()`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/getBoundingClientRect) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-getboundingclientrect)
    #[doc(alias = "getBoundingClientRect")]
    #[inline]
    pub fn get_bounding_client_rect(&self) -> DomRect {
        FromJs::from_js(Js::call_getBoundingClientRect__as_value(js(self)))
    }

    /// The width of the top border in CSS pixels.
    ///
    /// `readonly attribute long clientTop`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/clientTop) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-clienttop)
    #[doc(alias = "clientTop")]
    #[inline]
    pub fn client_top(&self) -> i32 {
        Js::get_clientTop__as_number(js(self)) as i32
    }

    /// The width of the left border in CSS pixels, with a scroll bar on that side.
    ///
    /// `readonly attribute long clientLeft`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/clientLeft) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-clientleft)
    #[doc(alias = "clientLeft")]
    #[inline]
    pub fn client_left(&self) -> i32 {
        Js::get_clientLeft__as_number(js(self)) as i32
    }

    /// The inner width in CSS pixels: with padding, without border and scroll bar; 0 for inline elements.
    ///
    /// `readonly attribute long clientWidth`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/clientWidth) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-clientwidth)
    #[doc(alias = "clientWidth")]
    #[inline]
    pub fn client_width(&self) -> i32 {
        Js::get_clientWidth__as_number(js(self)) as i32
    }

    /// The inner height in CSS pixels: with padding, without border and scroll bar; 0 for inline elements.
    ///
    /// `readonly attribute long clientHeight`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/clientHeight) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-clientheight)
    #[doc(alias = "clientHeight")]
    #[inline]
    pub fn client_height(&self) -> i32 {
        Js::get_clientHeight__as_number(js(self)) as i32
    }

    /// The contents of the element as HTML; setting it parses the text, which must be trusted.
    ///
    /// `attribute (TrustedHTML or DOMString) innerHTML`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/innerHTML) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-element-innerhtml)
    #[doc(alias = "innerHTML")]
    #[inline]
    pub fn inner_html(&self) -> String {
        Js::get_innerHTML__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the contents of the element as HTML; setting it parses the text, which must be trusted.
    ///
    /// Feature `dom`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where trusted types are required and refuse the string, and a `SyntaxError` for
    /// ill-formed markup in an XML document.
    #[doc(alias = "innerHTML")]
    #[inline]
    pub fn set_inner_html(&self, value: impl Into<TrustedHtmlOrString>) -> Result<(), Exception> {
        Js::try_set_innerHTML__value(js(self), &value.into().to_js())
    }

    /// The element itself as HTML; setting it replaces the element, with text that must be trusted.
    ///
    /// `attribute (TrustedHTML or DOMString) outerHTML`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/outerHTML) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-element-outerhtml)
    #[doc(alias = "outerHTML")]
    #[inline]
    pub fn outer_html(&self) -> String {
        Js::get_outerHTML__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the element itself as HTML; setting it replaces the element, with text that must be trusted.
    ///
    /// Feature `dom`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the parent is a document, and a `SyntaxError` for ill-formed
    /// markup in an XML document.
    #[doc(alias = "outerHTML")]
    #[inline]
    pub fn set_outer_html(&self, value: impl Into<TrustedHtmlOrString>) -> Result<(), Exception> {
        Js::try_set_outerHTML__value(js(self), &value.into().to_js())
    }

    /// Parses HTML and inserts it at `beforebegin`, `afterbegin`, `beforeend` or `afterend`.
    ///
    /// `undefined insertAdjacentHTML(DOMString position, (TrustedHTML or DOMString) string)`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Element/insertAdjacentHTML) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#the-insertadjacenthtml()-method)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an unknown position, and a `NoModificationAllowedError` beside an element with no
    /// parent, or with a document as its parent.
    #[doc(alias = "insertAdjacentHTML")]
    #[inline]
    pub fn insert_adjacent_html(
        &self,
        position: &str,
        string: impl Into<TrustedHtmlOrString>,
    ) -> Result<(), Exception> {
        Js::try_call_insertAdjacentHTML__str_value(js(self), position, &string.into().to_js())
    }

    /// The child elements, which is the root element alone.
    ///
    /// `readonly attribute HTMLCollection children`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/children) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-parentnode-children①)
    #[inline]
    pub fn children(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_children__as_value(js(self)))
    }

    /// The root element, or none.
    ///
    /// `readonly attribute Element? firstElementChild`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/firstElementChild) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-parentnode-firstelementchild①)
    #[doc(alias = "firstElementChild")]
    #[inline]
    pub fn first_element_child(&self) -> Option<Element> {
        Js::get_firstElementChild__as_option_value(js(self)).map(Js::read)
    }

    /// The root element, or none.
    ///
    /// `readonly attribute Element? lastElementChild`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/lastElementChild) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-parentnode-lastelementchild①)
    #[doc(alias = "lastElementChild")]
    #[inline]
    pub fn last_element_child(&self) -> Option<Element> {
        Js::get_lastElementChild__as_option_value(js(self)).map(Js::read)
    }

    /// The number of child elements: 1, or 0 for an empty document.
    ///
    /// `readonly attribute unsigned long childElementCount`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/childElementCount) · [Specification](https://dom.spec.whatwg.org/#dom-parentnode-childelementcount)
    #[doc(alias = "childElementCount")]
    #[inline]
    pub fn child_element_count(&self) -> u32 {
        Js::get_childElementCount__as_number(js(self)) as u32
    }

    /// Inserts nodes and strings before the first child.
    ///
    /// `undefined prepend((Node or DOMString)... nodes)`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Element/prepend) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-parentnode-prepend①)
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where the document cannot have one of the nodes as a child, such as text or
    /// a second root element.
    #[inline]
    pub fn prepend(&self, nodes: impl IntoSequence<NodeOrString>) -> Result<(), Exception> {
        Js::try_call_prepend__value_spread(js(self), &nodes.to_value())
    }

    /// Inserts nodes and strings after the last child.
    ///
    /// `undefined append((Node or DOMString)... nodes)`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Element/append) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-parentnode-append①)
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where the document cannot have one of the nodes as a child, such as text or
    /// a second root element.
    #[inline]
    pub fn append(&self, nodes: impl IntoSequence<NodeOrString>) -> Result<(), Exception> {
        Js::try_call_append__value_spread(js(self), &nodes.to_value())
    }

    /// Replaces all children by these nodes and strings.
    ///
    /// `undefined replaceChildren((Node or DOMString)... nodes)`
    ///
    /// Feature `dom`. Baseline: widely available since 2020-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/replaceChildren) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-parentnode-replacechildren①)
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where the document cannot have one of the nodes as a child, such as text or
    /// a second root element.
    #[doc(alias = "replaceChildren")]
    #[inline]
    pub fn replace_children(&self, nodes: impl IntoSequence<NodeOrString>) -> Result<(), Exception> {
        Js::try_call_replaceChildren__value_spread(js(self), &nodes.to_value())
    }

    /// Moves a node before a child and keeps its state, such as loaded frames and animations.
    ///
    /// `undefined moveBefore(Node node, Node? child)`
    ///
    /// Feature `dom`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/moveBefore) · [Specification](https://dom.spec.whatwg.org/#dom-parentnode-movebefore)
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where `node` cannot be moved there, as from another tree, and a
    /// `NotFoundError` if `child` is not a child of the document.
    #[doc(alias = "moveBefore")]
    #[inline]
    pub fn move_before(&self, node: &Node, child: Option<&Node>) -> Result<(), Exception> {
        Js::try_call_moveBefore__value2(js(self), node.as_ref(), nullable(child))
    }

    /// Returns the first element that matches the CSS selectors, or none.
    ///
    /// `Element? querySelector(DOMString selectors)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/querySelector) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-parentnode-queryselector①)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid selector.
    #[doc(alias = "querySelector")]
    #[inline]
    pub fn query_selector(&self, selectors: &str) -> Result<Option<Element>, Exception> {
        Js::try_call_querySelector__str__as_option_value(js(self), selectors).map(Js::read_nullable)
    }

    /// Returns the first element that matches the CSS selectors, or none.
    ///
    /// `Element? querySelector(DOMString selectors)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/querySelector) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-parentnode-queryselector①)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid selector.
    #[doc(alias = "querySelector")]
    #[inline]
    pub fn query_selector_as<T: Class + AsRef<Element>>(&self, selectors: &str) -> Result<Option<T>, Exception> {
        Js::try_call_querySelector__str__as_value(js(self), selectors).map(Js::instance)
    }

    /// Returns a fixed list of all elements that match the CSS selectors.
    ///
    /// `NodeList querySelectorAll(DOMString selectors)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/querySelectorAll) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-parentnode-queryselectorall①)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid selector.
    #[doc(alias = "querySelectorAll")]
    #[inline]
    pub fn query_selector_all(&self, selectors: &str) -> Result<NodeList, Exception> {
        Js::try_call_querySelectorAll__str__as_value(js(self), selectors).map(Js::read)
    }

    /// The element just before this one under the same parent, or none.
    ///
    /// `readonly attribute Element? previousElementSibling`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/previousElementSibling) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-nondocumenttypechildnode-previouselementsibling②)
    #[doc(alias = "previousElementSibling")]
    #[inline]
    pub fn previous_element_sibling(&self) -> Option<Element> {
        Js::get_previousElementSibling__as_option_value(js(self)).map(Js::read)
    }

    /// The element just after this one under the same parent, or none.
    ///
    /// `readonly attribute Element? nextElementSibling`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/nextElementSibling) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-nondocumenttypechildnode-nextelementsibling②)
    #[doc(alias = "nextElementSibling")]
    #[inline]
    pub fn next_element_sibling(&self) -> Option<Element> {
        Js::get_nextElementSibling__as_option_value(js(self)).map(Js::read)
    }

    /// Inserts nodes and strings just before the doctype.
    ///
    /// `undefined before((Node or DOMString)... nodes)`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Element/before) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-childnode-before①)
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where the parent cannot have one of the nodes as a child there.
    #[inline]
    pub fn before(&self, nodes: impl IntoSequence<NodeOrString>) -> Result<(), Exception> {
        Js::try_call_before__value_spread(js(self), &nodes.to_value())
    }

    /// Inserts nodes and strings just after the doctype.
    ///
    /// `undefined after((Node or DOMString)... nodes)`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Element/after) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-childnode-after①)
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where the parent cannot have one of the nodes as a child there.
    #[inline]
    pub fn after(&self, nodes: impl IntoSequence<NodeOrString>) -> Result<(), Exception> {
        Js::try_call_after__value_spread(js(self), &nodes.to_value())
    }

    /// Puts nodes and strings in the place of the doctype.
    ///
    /// `undefined replaceWith((Node or DOMString)... nodes)`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Element/replaceWith) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-childnode-replacewith①)
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where the parent cannot have one of the nodes as a child there.
    #[doc(alias = "replaceWith")]
    #[inline]
    pub fn replace_with(&self, nodes: impl IntoSequence<NodeOrString>) -> Result<(), Exception> {
        Js::try_call_replaceWith__value_spread(js(self), &nodes.to_value())
    }

    /// Removes the doctype from the document.
    ///
    /// `undefined remove()`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/remove) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-childnode-remove①)
    #[inline]
    pub fn remove(&self) {
        Js::call_remove(js(self))
    }
}

impl NamedNodeMap {
    /// The number of attributes.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/NamedNodeMap/length) · [Specification](https://dom.spec.whatwg.org/#dom-namednodemap-length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter Attr? item(unsigned long index)`
    ///
    /// Feature `dom`.
    #[inline]
    pub fn get_with_index(&self, index: u32) -> Option<Attr> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Returns the attribute at the index, or none if out of range.
    ///
    /// `getter Attr? item(unsigned long index)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/NamedNodeMap/item) · [Specification](https://dom.spec.whatwg.org/#dom-namednodemap-item)
    #[inline]
    pub fn item(&self, index: u32) -> Option<Attr> {
        Js::call_item__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// `getter Attr? getNamedItem(DOMString qualifiedName)`
    ///
    /// Feature `dom`.
    #[inline]
    pub fn get_with_name(&self, qualified_name: &str) -> Option<Attr> {
        Js::index_get__str__as_option_value(js(self), qualified_name).map(Js::read)
    }

    /// Returns the attribute with this name, or none.
    ///
    /// `getter Attr? getNamedItem(DOMString qualifiedName)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/NamedNodeMap/getNamedItem) · [Specification](https://dom.spec.whatwg.org/#dom-namednodemap-getnameditem)
    #[doc(alias = "getNamedItem")]
    #[inline]
    pub fn get_named_item(&self, qualified_name: &str) -> Option<Attr> {
        Js::call_getNamedItem__str__as_option_value(js(self), qualified_name).map(Js::read)
    }

    /// Returns the attribute with this namespace and local name, or none.
    ///
    /// `Attr? getNamedItemNS(DOMString? namespace, DOMString localName)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/NamedNodeMap/getNamedItemNS) · [Specification](https://dom.spec.whatwg.org/#dom-namednodemap-getnameditemns)
    #[doc(alias = "getNamedItemNS")]
    #[inline]
    pub fn get_named_item_ns(&self, namespace: Option<&str>, local_name: &str) -> Option<Attr> {
        Js::call_getNamedItemNS__option_str_str__as_option_value(js(self), namespace, local_name).map(Js::read)
    }

    /// Adds an attribute, and returns the one it replaces, or none.
    ///
    /// `Attr? setNamedItem(Attr attr)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/NamedNodeMap/setNamedItem) · [Specification](https://dom.spec.whatwg.org/#dom-namednodemap-setnameditem)
    ///
    /// # Errors
    ///
    /// Throws an `InUseAttributeError` where `attr` already belongs to another element.
    #[doc(alias = "setNamedItem")]
    #[inline]
    pub fn set_named_item(&self, attr: &Attr) -> Result<Option<Attr>, Exception> {
        Js::try_call_setNamedItem__value__as_option_value(js(self), attr.as_ref()).map(Js::read_nullable)
    }

    /// Adds an attribute with a namespace, and returns the one it replaces, or none.
    ///
    /// `Attr? setNamedItemNS(Attr attr)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/NamedNodeMap/setNamedItemNS) · [Specification](https://dom.spec.whatwg.org/#dom-namednodemap-setnameditemns)
    ///
    /// # Errors
    ///
    /// Throws an `InUseAttributeError` where `attr` already belongs to another element.
    #[doc(alias = "setNamedItemNS")]
    #[inline]
    pub fn set_named_item_ns(&self, attr: &Attr) -> Result<Option<Attr>, Exception> {
        Js::try_call_setNamedItemNS__value__as_option_value(js(self), attr.as_ref()).map(Js::read_nullable)
    }

    /// Removes the attribute with this name and returns it; throws if there is none.
    ///
    /// `Attr removeNamedItem(DOMString qualifiedName)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/NamedNodeMap/removeNamedItem) · [Specification](https://dom.spec.whatwg.org/#dom-namednodemap-removenameditem)
    ///
    /// # Errors
    ///
    /// Throws a `NotFoundError` where there is no such attribute.
    #[doc(alias = "removeNamedItem")]
    #[inline]
    pub fn remove_named_item(&self, qualified_name: &str) -> Result<Attr, Exception> {
        Js::try_call_removeNamedItem__str__as_value(js(self), qualified_name).map(Js::read)
    }

    /// Removes the attribute with this namespace and local name and returns it; throws if there is none.
    ///
    /// `Attr removeNamedItemNS(DOMString? namespace, DOMString localName)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/NamedNodeMap/removeNamedItemNS) · [Specification](https://dom.spec.whatwg.org/#dom-namednodemap-removenameditemns)
    ///
    /// # Errors
    ///
    /// Throws a `NotFoundError` where there is no such attribute.
    #[doc(alias = "removeNamedItemNS")]
    #[inline]
    pub fn remove_named_item_ns(&self, namespace: Option<&str>, local_name: &str) -> Result<Attr, Exception> {
        Js::try_call_removeNamedItemNS__option_str_str__as_value(js(self), namespace, local_name).map(Js::read)
    }
}

impl IntoIterator for &NamedNodeMap {
    type Item = Attr;
    type IntoIter = IndexedIter<Attr>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] NamedNodeMap; Attr);

impl Attr {
    /// The namespace of the attribute, or none.
    ///
    /// `readonly attribute DOMString? namespaceURI`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Attr/namespaceURI) · [Specification](https://dom.spec.whatwg.org/#dom-attr-namespaceuri)
    #[doc(alias = "namespaceURI")]
    #[inline]
    pub fn namespace_uri(&self) -> Option<String> {
        Js::get_namespaceURI__as_value(js(self)).as_string()
    }

    /// The prefix of the attribute's name, or none.
    ///
    /// `readonly attribute DOMString? prefix`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Attr/prefix) · [Specification](https://dom.spec.whatwg.org/#dom-attr-prefix)
    #[inline]
    pub fn prefix(&self) -> Option<String> {
        Js::get_prefix__as_value(js(self)).as_string()
    }

    /// The name without a prefix.
    ///
    /// `readonly attribute DOMString localName`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Attr/localName) · [Specification](https://dom.spec.whatwg.org/#dom-attr-localname)
    #[doc(alias = "localName")]
    #[inline]
    pub fn local_name(&self) -> String {
        Js::get_localName__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The whole name, with its prefix if it has one.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Attr/name) · [Specification](https://dom.spec.whatwg.org/#dom-attr-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The value of the attribute.
    ///
    /// `attribute DOMString value`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Attr/value) · [Specification](https://dom.spec.whatwg.org/#dom-attr-value)
    #[inline]
    pub fn value(&self) -> String {
        Js::get_value__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the value of the attribute.
    ///
    /// Feature `dom`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where trusted types are required for this attribute of its element and refuse the
    /// value.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: impl IntoJs<String>) -> Result<(), Exception> {
        Js::try_set_value__value(js(self), &value.to_value())
    }

    /// The element that has the attribute, or none.
    ///
    /// `readonly attribute Element? ownerElement`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Attr/ownerElement) · [Specification](https://dom.spec.whatwg.org/#dom-attr-ownerelement)
    #[doc(alias = "ownerElement")]
    #[inline]
    pub fn owner_element(&self) -> Option<Element> {
        Js::get_ownerElement__as_option_value(js(self)).map(Js::read)
    }

    /// Always true; kept for old pages.
    ///
    /// `readonly attribute boolean specified`
    ///
    /// Feature `dom`. [MDN](https://developer.mozilla.org/docs/Web/API/Attr/specified) · [Specification](https://dom.spec.whatwg.org/#dom-attr-specified)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Attr/specified"]
    #[inline]
    pub fn specified(&self) -> bool {
        Js::get_specified__as_bool(js(self)).get()
    }
}

impl CharacterData {
    /// The text of the node.
    ///
    /// `attribute DOMString data`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CharacterData/data) · [Specification](https://dom.spec.whatwg.org/#dom-characterdata-data)
    #[inline]
    pub fn data(&self) -> String {
        Js::get_data__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the text of the node.
    ///
    /// Feature `dom`.
    #[doc(alias = "data")]
    #[inline]
    pub fn set_data(&self, value: impl IntoJs<String>) {
        Js::set_data__value(js(self), &value.to_value())
    }

    /// The length of the text in UTF-16 code units.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CharacterData/length) · [Specification](https://dom.spec.whatwg.org/#dom-characterdata-length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// Returns a part of the text, by offset and count in UTF-16 code units.
    ///
    /// `DOMString substringData(unsigned long offset, unsigned long count)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CharacterData/substringData) · [Specification](https://dom.spec.whatwg.org/#dom-characterdata-substringdata)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `offset` is past the end of the data.
    #[doc(alias = "substringData")]
    #[inline]
    pub fn substring_data(&self, offset: u32, count: u32) -> Result<String, Exception> {
        Js::try_call_substringData__number2__as_value(js(self), offset as f64, count as f64).map(Js::read)
    }

    /// Adds text at the end.
    ///
    /// `undefined appendData(DOMString data)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CharacterData/appendData) · [Specification](https://dom.spec.whatwg.org/#dom-characterdata-appenddata)
    #[doc(alias = "appendData")]
    #[inline]
    pub fn append_data(&self, data: impl IntoJs<String>) {
        Js::call_appendData__value(js(self), &data.to_value())
    }

    /// Inserts text at an offset in UTF-16 code units.
    ///
    /// `undefined insertData(unsigned long offset, DOMString data)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CharacterData/insertData) · [Specification](https://dom.spec.whatwg.org/#dom-characterdata-insertdata)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `offset` is past the end of the data.
    #[doc(alias = "insertData")]
    #[inline]
    pub fn insert_data(&self, offset: u32, data: &str) -> Result<(), Exception> {
        Js::try_call_insertData__number_str(js(self), offset as f64, data)
    }

    /// Removes a part of the text, by offset and count in UTF-16 code units.
    ///
    /// `undefined deleteData(unsigned long offset, unsigned long count)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CharacterData/deleteData) · [Specification](https://dom.spec.whatwg.org/#dom-characterdata-deletedata)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `offset` is past the end of the data.
    #[doc(alias = "deleteData")]
    #[inline]
    pub fn delete_data(&self, offset: u32, count: u32) -> Result<(), Exception> {
        Js::try_call_deleteData__number2(js(self), offset as f64, count as f64)
    }

    /// Replaces a part of the text, by offset and count in UTF-16 code units.
    ///
    /// `undefined replaceData(unsigned long offset, unsigned long count, DOMString data)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CharacterData/replaceData) · [Specification](https://dom.spec.whatwg.org/#dom-characterdata-replacedata)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `offset` is past the end of the data.
    #[doc(alias = "replaceData")]
    #[inline]
    pub fn replace_data(&self, offset: u32, count: u32, data: &str) -> Result<(), Exception> {
        Js::try_call_replaceData__number2_str(js(self), offset as f64, count as f64, data)
    }

    /// The element just before this one under the same parent, or none.
    ///
    /// `readonly attribute Element? previousElementSibling`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/CharacterData/previousElementSibling) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-nondocumenttypechildnode-previouselementsibling②)
    #[doc(alias = "previousElementSibling")]
    #[inline]
    pub fn previous_element_sibling(&self) -> Option<Element> {
        Js::get_previousElementSibling__as_option_value(js(self)).map(Js::read)
    }

    /// The element just after this one under the same parent, or none.
    ///
    /// `readonly attribute Element? nextElementSibling`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/CharacterData/nextElementSibling) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-nondocumenttypechildnode-nextelementsibling②)
    #[doc(alias = "nextElementSibling")]
    #[inline]
    pub fn next_element_sibling(&self) -> Option<Element> {
        Js::get_nextElementSibling__as_option_value(js(self)).map(Js::read)
    }

    /// Inserts nodes and strings just before the doctype.
    ///
    /// `undefined before((Node or DOMString)... nodes)`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/CharacterData/before) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-childnode-before①)
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where the parent cannot have one of the nodes as a child there.
    #[inline]
    pub fn before(&self, nodes: impl IntoSequence<NodeOrString>) -> Result<(), Exception> {
        Js::try_call_before__value_spread(js(self), &nodes.to_value())
    }

    /// Inserts nodes and strings just after the doctype.
    ///
    /// `undefined after((Node or DOMString)... nodes)`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/CharacterData/after) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-childnode-after①)
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where the parent cannot have one of the nodes as a child there.
    #[inline]
    pub fn after(&self, nodes: impl IntoSequence<NodeOrString>) -> Result<(), Exception> {
        Js::try_call_after__value_spread(js(self), &nodes.to_value())
    }

    /// Puts nodes and strings in the place of the doctype.
    ///
    /// `undefined replaceWith((Node or DOMString)... nodes)`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/CharacterData/replaceWith) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-childnode-replacewith①)
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where the parent cannot have one of the nodes as a child there.
    #[doc(alias = "replaceWith")]
    #[inline]
    pub fn replace_with(&self, nodes: impl IntoSequence<NodeOrString>) -> Result<(), Exception> {
        Js::try_call_replaceWith__value_spread(js(self), &nodes.to_value())
    }

    /// Removes the doctype from the document.
    ///
    /// `undefined remove()`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CharacterData/remove) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-childnode-remove①)
    #[inline]
    pub fn remove(&self) {
        Js::call_remove(js(self))
    }
}

impl Text {
    /// Makes a new `Text`.
    ///
    /// `constructor(optional DOMString data = "")`
    ///
    /// Feature `dom`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/Text/Text) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-text-text①)
    #[inline]
    pub fn new() -> Text {
        Js::new_Text__as_value().cast()
    }

    /// As `new`, with `data`.
    ///
    /// `constructor(optional DOMString data = "")`
    ///
    /// Feature `dom`.
    #[inline]
    pub fn new_with_data(data: &str) -> Text {
        Js::new_Text__str__as_value(data).cast()
    }

    /// Splits the text at an offset, and returns the new node with the second part.
    ///
    /// `Text splitText(unsigned long offset)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Text/splitText) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-text-splittext①)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `offset` is past the end of the text.
    #[doc(alias = "splitText")]
    #[inline]
    pub fn split_text(&self, offset: u32) -> Result<Text, Exception> {
        Js::try_call_splitText__number__as_value(js(self), offset as f64).map(Js::read)
    }

    /// The text of this node and of all text nodes directly next to it.
    ///
    /// `readonly attribute DOMString wholeText`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Text/wholeText) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-text-wholetext①)
    #[doc(alias = "wholeText")]
    #[inline]
    pub fn whole_text(&self) -> String {
        Js::get_wholeText__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl Comment {
    /// Makes a new `Comment`.
    ///
    /// `constructor(optional DOMString data = "")`
    ///
    /// Feature `dom`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/Comment/Comment) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-comment-comment①)
    #[inline]
    pub fn new() -> Comment {
        Js::new_Comment__as_value().cast()
    }

    /// As `new`, with `data`.
    ///
    /// `constructor(optional DOMString data = "")`
    ///
    /// Feature `dom`.
    #[inline]
    pub fn new_with_data(data: &str) -> Comment {
        Js::new_Comment__str__as_value(data).cast()
    }
}

impl DomTokenList {
    /// The number of words.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMTokenList/length) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-domtokenlist-length①)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter DOMString? item(unsigned long index)`
    ///
    /// Feature `dom`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<String> {
        Js::index_get__number__as_value(js(self), index as f64).as_string()
    }

    /// Returns the word at the index, or none if out of range.
    ///
    /// `getter DOMString? item(unsigned long index)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMTokenList/item) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-domtokenlist-item①)
    #[inline]
    pub fn item(&self, index: u32) -> Option<String> {
        Js::call_item__number__as_value(js(self), index as f64).as_string()
    }

    /// Returns whether the word is in the list.
    ///
    /// `boolean contains(DOMString token)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMTokenList/contains) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-domtokenlist-contains①)
    #[inline]
    pub fn contains(&self, token: &str) -> bool {
        Js::call_contains__str__as_bool(js(self), token).get()
    }

    /// Adds words that are not in the list yet.
    ///
    /// `undefined add(DOMString... tokens)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMTokenList/add) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-domtokenlist-add①)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an empty token, and an `InvalidCharacterError` for one with whitespace.
    #[inline]
    pub fn add(&self, tokens: impl IntoSequence<String>) -> Result<(), Exception> {
        Js::try_call_add__value_spread(js(self), &tokens.to_value())
    }

    /// Removes words.
    ///
    /// `undefined remove(DOMString... tokens)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMTokenList/remove) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-domtokenlist-remove①)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an empty token, and an `InvalidCharacterError` for one with whitespace.
    #[inline]
    pub fn remove(&self, tokens: impl IntoSequence<String>) -> Result<(), Exception> {
        Js::try_call_remove__value_spread(js(self), &tokens.to_value())
    }

    /// Adds the word or removes it, and returns whether it is in the list now.
    ///
    /// `boolean toggle(DOMString token, optional boolean force)`
    ///
    /// Feature `dom`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMTokenList/toggle) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-domtokenlist-toggle①)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `token` is empty, and an `InvalidCharacterError` where it has whitespace.
    #[inline]
    pub fn toggle(&self, token: impl IntoJs<String>) -> Result<bool, Exception> {
        Js::try_call_toggle__value__as_bool(js(self), &token.to_value()).map(Truth::get)
    }

    /// As `toggle`, with `force`.
    ///
    /// `boolean toggle(DOMString token, optional boolean force)`
    ///
    /// Feature `dom`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `token` is empty, and an `InvalidCharacterError` where it has whitespace.
    #[doc(alias = "toggle")]
    #[inline]
    pub fn toggle_with_force(&self, token: impl IntoJs<String>, force: bool) -> Result<bool, Exception> {
        Js::try_call_toggle__value_bool__as_bool(js(self), &token.to_value(), force).map(Truth::get)
    }

    /// Replaces a word by another, and returns whether the old one was there.
    ///
    /// `boolean replace(DOMString token, DOMString newToken)`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/DOMTokenList/replace) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-domtokenlist-replace①)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `token` or `newToken` is empty, and an `InvalidCharacterError` where either has
    /// whitespace.
    #[inline]
    pub fn replace(&self, token: &str, new_token: &str) -> Result<bool, Exception> {
        Js::try_call_replace__str2__as_bool(js(self), token, new_token).map(Truth::get)
    }

    /// Returns whether the browser knows this word for the attribute; throws for `class`.
    ///
    /// `boolean supports(DOMString token)`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/DOMTokenList/supports) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-domtokenlist-supports①)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the list's attribute defines no supported tokens, as `class` does not.
    #[inline]
    pub fn supports(&self, token: &str) -> Result<bool, Exception> {
        Js::try_call_supports__str__as_bool(js(self), token).map(Truth::get)
    }

    /// The whole attribute as one string.
    ///
    /// `stringifier attribute DOMString value`
    ///
    /// Feature `dom`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/DOMTokenList/value) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-domtokenlist-value②)
    #[inline]
    pub fn value(&self) -> String {
        Js::get_value__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the whole attribute as one string.
    ///
    /// Feature `dom`.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: &str) {
        Js::set_value__str(js(self), value)
    }

    /// Returns an iterator over pairs of index and word.
    ///
    /// `iterable<DOMString>`
    ///
    /// Feature `dom`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/DOMTokenList/entries) · [Specification](https://dom.spec.whatwg.org/#interface-domtokenlist)
    #[inline]
    pub fn entries(&self) -> Iter<(u32, String)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the indexes.
    ///
    /// `iterable<DOMString>`
    ///
    /// Feature `dom`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/DOMTokenList/keys) · [Specification](https://dom.spec.whatwg.org/#interface-domtokenlist)
    #[inline]
    pub fn keys(&self) -> Iter<u32> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the words.
    ///
    /// `iterable<DOMString>`
    ///
    /// Feature `dom`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/DOMTokenList/values) · [Specification](https://dom.spec.whatwg.org/#interface-domtokenlist)
    #[inline]
    pub fn values(&self) -> Iter<String> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls the callback for each word.
    ///
    /// `iterable<DOMString>`
    ///
    /// Feature `dom`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/DOMTokenList/forEach) · [Specification](https://dom.spec.whatwg.org/#interface-domtokenlist)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(String, u32, DomTokenList)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls the callback for each word.
    ///
    /// `iterable<DOMString>`
    ///
    /// Feature `dom`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/DOMTokenList/forEach) · [Specification](https://dom.spec.whatwg.org/#interface-domtokenlist)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(String, u32, DomTokenList)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

impl fmt::Display for DomTokenList {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

impl IntoIterator for &DomTokenList {
    type Item = String;
    type IntoIter = IndexedIter<String>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] DomTokenList; String);

impl DomRectReadOnly {
    /// Makes a new `DOMRectReadOnly`.
    ///
    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double width = 0, optional unrestricted double height = 0)`
    ///
    /// Feature `dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly/DOMRectReadOnly) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectreadonly-domrectreadonly)
    #[inline]
    pub fn new() -> DomRectReadOnly {
        Js::new_DOMRectReadOnly__as_value().cast()
    }

    /// As `new`, with `x`.
    ///
    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double width = 0, optional unrestricted double height = 0)`
    ///
    /// Feature `dom`.
    #[inline]
    pub fn new_with_x(x: f64) -> DomRectReadOnly {
        Js::new_DOMRectReadOnly__number__as_value(x).cast()
    }

    /// As `new_with_x`, with `y`.
    ///
    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double width = 0, optional unrestricted double height = 0)`
    ///
    /// Feature `dom`.
    #[inline]
    pub fn new_with_x_and_y(x: f64, y: f64) -> DomRectReadOnly {
        Js::new_DOMRectReadOnly__number2__as_value(x, y).cast()
    }

    /// As `new_with_x_and_y`, with `width`.
    ///
    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double width = 0, optional unrestricted double height = 0)`
    ///
    /// Feature `dom`.
    #[inline]
    pub fn new_with_x_and_y_and_width(x: f64, y: f64, width: f64) -> DomRectReadOnly {
        Js::new_DOMRectReadOnly__number3__as_value(x, y, width).cast()
    }

    /// As `new_with_x_and_y_and_width`, with `height`.
    ///
    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double width = 0, optional unrestricted double height = 0)`
    ///
    /// Feature `dom`.
    #[inline]
    pub fn new_with_x_and_y_and_width_and_height(x: f64, y: f64, width: f64, height: f64) -> DomRectReadOnly {
        Js::new_DOMRectReadOnly__number4__as_value(x, y, width, height).cast()
    }

    /// Returns a new rectangle with the given corner and size.
    ///
    /// `static DOMRectReadOnly fromRect(optional DOMRectInit other = {})`
    ///
    /// Feature `dom`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly/fromRect_static) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectreadonly-fromrect)
    #[doc(alias = "fromRect")]
    #[inline]
    pub fn from_rect() -> DomRectReadOnly {
        FromJs::from_js(Js::static_call_DOMRectReadOnly_fromRect__as_value())
    }

    /// As `from_rect`, with `other`.
    ///
    /// `static DOMRectReadOnly fromRect(optional DOMRectInit other = {})`
    ///
    /// Feature `dom`.
    #[doc(alias = "fromRect")]
    #[inline]
    pub fn from_rect_with_other(other: impl IntoJs<DomRectInit>) -> DomRectReadOnly {
        FromJs::from_js(Js::static_call_DOMRectReadOnly_fromRect__value__as_value(&other.to_value()))
    }

    /// The x coordinate of the corner that the width counts from.
    ///
    /// `readonly attribute unrestricted double x`
    ///
    /// Feature `dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly/x) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectreadonly-x)
    #[inline]
    pub fn x(&self) -> f64 {
        Js::get_x__as_number(js(self))
    }

    /// The y coordinate of the corner that the height counts from.
    ///
    /// `readonly attribute unrestricted double y`
    ///
    /// Feature `dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly/y) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectreadonly-y)
    #[inline]
    pub fn y(&self) -> f64 {
        Js::get_y__as_number(js(self))
    }

    /// The width, which may be negative.
    ///
    /// `readonly attribute unrestricted double width`
    ///
    /// Feature `dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly/width) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectreadonly-width)
    #[inline]
    pub fn width(&self) -> f64 {
        Js::get_width__as_number(js(self))
    }

    /// The height, which may be negative.
    ///
    /// `readonly attribute unrestricted double height`
    ///
    /// Feature `dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly/height) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectreadonly-height)
    #[inline]
    pub fn height(&self) -> f64 {
        Js::get_height__as_number(js(self))
    }

    /// The upper edge: the smaller of `y` and `y` plus `height`.
    ///
    /// `readonly attribute unrestricted double top`
    ///
    /// Feature `dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly/top) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectreadonly-top)
    #[inline]
    pub fn top(&self) -> f64 {
        Js::get_top__as_number(js(self))
    }

    /// The right edge: the larger of `x` and `x` plus `width`.
    ///
    /// `readonly attribute unrestricted double right`
    ///
    /// Feature `dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly/right) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectreadonly-right)
    #[inline]
    pub fn right(&self) -> f64 {
        Js::get_right__as_number(js(self))
    }

    /// The lower edge: the larger of `y` and `y` plus `height`.
    ///
    /// `readonly attribute unrestricted double bottom`
    ///
    /// Feature `dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly/bottom) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectreadonly-bottom)
    #[inline]
    pub fn bottom(&self) -> f64 {
        Js::get_bottom__as_number(js(self))
    }

    /// The left edge: the smaller of `x` and `x` plus `width`.
    ///
    /// `readonly attribute unrestricted double left`
    ///
    /// Feature `dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly/left) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectreadonly-left)
    #[inline]
    pub fn left(&self) -> f64 {
        Js::get_left__as_number(js(self))
    }

    /// Returns a plain object with all eight numbers.
    ///
    /// `object toJSON()`
    ///
    /// Feature `dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly/toJSON) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectreadonly-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }
}

impl DomRect {
    /// Makes a new `DOMRect`.
    ///
    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double width = 0, optional unrestricted double height = 0)`
    ///
    /// Feature `dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRect/DOMRect) · [Specification](https://drafts.csswg.org/geometry/#dom-domrect-domrect)
    #[inline]
    pub fn new() -> DomRect {
        Js::new_DOMRect__as_value().cast()
    }

    /// As `new`, with `x`.
    ///
    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double width = 0, optional unrestricted double height = 0)`
    ///
    /// Feature `dom`.
    #[inline]
    pub fn new_with_x(x: f64) -> DomRect {
        Js::new_DOMRect__number__as_value(x).cast()
    }

    /// As `new_with_x`, with `y`.
    ///
    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double width = 0, optional unrestricted double height = 0)`
    ///
    /// Feature `dom`.
    #[inline]
    pub fn new_with_x_and_y(x: f64, y: f64) -> DomRect {
        Js::new_DOMRect__number2__as_value(x, y).cast()
    }

    /// As `new_with_x_and_y`, with `width`.
    ///
    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double width = 0, optional unrestricted double height = 0)`
    ///
    /// Feature `dom`.
    #[inline]
    pub fn new_with_x_and_y_and_width(x: f64, y: f64, width: f64) -> DomRect {
        Js::new_DOMRect__number3__as_value(x, y, width).cast()
    }

    /// As `new_with_x_and_y_and_width`, with `height`.
    ///
    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double width = 0, optional unrestricted double height = 0)`
    ///
    /// Feature `dom`.
    #[inline]
    pub fn new_with_x_and_y_and_width_and_height(x: f64, y: f64, width: f64, height: f64) -> DomRect {
        Js::new_DOMRect__number4__as_value(x, y, width, height).cast()
    }

    /// Returns a new rectangle with the given corner and size.
    ///
    /// `static DOMRect fromRect(optional DOMRectInit other = {})`
    ///
    /// Feature `dom`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRect/fromRect_static) · [Specification](https://drafts.csswg.org/geometry/#dom-domrect-fromrect)
    #[doc(alias = "fromRect")]
    #[inline]
    pub fn from_rect() -> DomRect {
        FromJs::from_js(Js::static_call_DOMRect_fromRect__as_value())
    }

    /// As `from_rect`, with `other`.
    ///
    /// `static DOMRect fromRect(optional DOMRectInit other = {})`
    ///
    /// Feature `dom`.
    #[doc(alias = "fromRect")]
    #[inline]
    pub fn from_rect_with_other(other: impl IntoJs<DomRectInit>) -> DomRect {
        FromJs::from_js(Js::static_call_DOMRect_fromRect__value__as_value(&other.to_value()))
    }

    /// Sets the x coordinate of the origin; with a negative width this is the right edge.
    ///
    /// `inherit attribute unrestricted double x`
    ///
    /// Feature `dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRect/x) · [Specification](https://drafts.csswg.org/geometry/#dom-domrect-x)
    #[doc(alias = "x")]
    #[inline]
    pub fn set_x(&self, value: f64) {
        Js::set_x__number(js(self), value)
    }

    /// Sets the y coordinate of the origin; with a negative height this is the bottom edge.
    ///
    /// `inherit attribute unrestricted double y`
    ///
    /// Feature `dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRect/y) · [Specification](https://drafts.csswg.org/geometry/#dom-domrect-y)
    #[doc(alias = "y")]
    #[inline]
    pub fn set_y(&self, value: f64) {
        Js::set_y__number(js(self), value)
    }

    /// Sets the width, which can be negative.
    ///
    /// `inherit attribute unrestricted double width`
    ///
    /// Feature `dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRect/width) · [Specification](https://drafts.csswg.org/geometry/#dom-domrect-width)
    #[doc(alias = "width")]
    #[inline]
    pub fn set_width(&self, value: f64) {
        Js::set_width__number(js(self), value)
    }

    /// Sets the height, which can be negative.
    ///
    /// `inherit attribute unrestricted double height`
    ///
    /// Feature `dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRect/height) · [Specification](https://drafts.csswg.org/geometry/#dom-domrect-height)
    #[doc(alias = "height")]
    #[inline]
    pub fn set_height(&self, value: f64) {
        Js::set_height__number(js(self), value)
    }
}

impl DomRectInit {
    /// The corner and size of a rectangle.
    ///
    /// `dictionary DOMRectInit`
    ///
    /// Feature `dom`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The x coordinate of the corner.
    ///
    /// `unrestricted double x = 0`
    ///
    /// Feature `dom`.
    #[doc(alias = "x")]
    pub fn get_x(&self) -> Option<f64> {
        property::get(self, "x")
    }

    /// Sets the x coordinate of the corner.
    ///
    /// Feature `dom`.
    #[doc(alias = "x")]
    pub fn set_x(&self, value: f64) -> &Self {
        property::set_f64(self, "x", value);
        self
    }

    /// The y coordinate of the corner.
    ///
    /// `unrestricted double y = 0`
    ///
    /// Feature `dom`.
    #[doc(alias = "y")]
    pub fn get_y(&self) -> Option<f64> {
        property::get(self, "y")
    }

    /// Sets the y coordinate of the corner.
    ///
    /// Feature `dom`.
    #[doc(alias = "y")]
    pub fn set_y(&self, value: f64) -> &Self {
        property::set_f64(self, "y", value);
        self
    }

    /// The width, 0 by default.
    ///
    /// `unrestricted double width = 0`
    ///
    /// Feature `dom`.
    #[doc(alias = "width")]
    pub fn get_width(&self) -> Option<f64> {
        property::get(self, "width")
    }

    /// Sets the width, 0 by default.
    ///
    /// Feature `dom`.
    #[doc(alias = "width")]
    pub fn set_width(&self, value: f64) -> &Self {
        property::set_f64(self, "width", value);
        self
    }

    /// The height, 0 by default.
    ///
    /// `unrestricted double height = 0`
    ///
    /// Feature `dom`.
    #[doc(alias = "height")]
    pub fn get_height(&self) -> Option<f64> {
        property::get(self, "height")
    }

    /// Sets the height, 0 by default.
    ///
    /// Feature `dom`.
    #[doc(alias = "height")]
    pub fn set_height(&self, value: f64) -> &Self {
        property::set_f64(self, "height", value);
        self
    }
}

impl Default for DomRectInit {
    fn default() -> Self {
        Self::new()
    }
}

impl DomRectList {
    /// The number of rectangles.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectList/length) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectlist-length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter DOMRect? item(unsigned long index)`
    ///
    /// Feature `dom`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<DomRect> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Returns the rectangle at the index, or none if out of range.
    ///
    /// `getter DOMRect? item(unsigned long index)`
    ///
    /// Feature `dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectList/item) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectlist-item)
    #[inline]
    pub fn item(&self, index: u32) -> Option<DomRect> {
        Js::call_item__number__as_option_value(js(self), index as f64).map(Js::read)
    }
}

impl IntoIterator for &DomRectList {
    type Item = DomRect;
    type IntoIter = IndexedIter<DomRect>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] DomRectList; DomRect);

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "URL")]
    pub(crate) fn get_URL__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "activeElement")]
    pub(crate) fn get_activeElement__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "attributes")]
    pub(crate) fn get_attributes__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "baseURI")]
    pub(crate) fn get_baseURI__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "bottom")]
    pub(crate) fn get_bottom__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "characterSet")]
    pub(crate) fn get_characterSet__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "childElementCount")]
    pub(crate) fn get_childElementCount__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "childNodes")]
    pub(crate) fn get_childNodes__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "classList")]
    pub(crate) fn get_classList__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "clientHeight")]
    pub(crate) fn get_clientHeight__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "clientLeft")]
    pub(crate) fn get_clientLeft__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "clientTop")]
    pub(crate) fn get_clientTop__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "clientWidth")]
    pub(crate) fn get_clientWidth__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "compatMode")]
    pub(crate) fn get_compatMode__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "defaultView")]
    pub(crate) fn get_defaultView__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "documentElement")]
    pub(crate) fn get_documentElement__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "firstElementChild")]
    pub(crate) fn get_firstElementChild__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "head")]
    pub(crate) fn get_head__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "hidden")]
    pub(crate) fn get_hidden__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "innerHTML")]
    pub(crate) fn get_innerHTML__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "inputEncoding")]
    pub(crate) fn get_inputEncoding__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "isConnected")]
    pub(crate) fn get_isConnected__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "lastElementChild")]
    pub(crate) fn get_lastElementChild__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "localName")]
    pub(crate) fn get_localName__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "nextElementSibling")]
    pub(crate) fn get_nextElementSibling__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "nodeName")]
    pub(crate) fn get_nodeName__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "nodeType")]
    pub(crate) fn get_nodeType__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "nodeValue")]
    pub(crate) fn get_nodeValue__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "outerHTML")]
    pub(crate) fn get_outerHTML__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ownerDocument")]
    pub(crate) fn get_ownerDocument__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "ownerElement")]
    pub(crate) fn get_ownerElement__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "parentElement")]
    pub(crate) fn get_parentElement__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "parentNode")]
    pub(crate) fn get_parentNode__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "previousElementSibling")]
    pub(crate) fn get_previousElementSibling__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "right")]
    pub(crate) fn get_right__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "specified")]
    pub(crate) fn get_specified__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "tagName")]
    pub(crate) fn get_tagName__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "textContent")]
    pub(crate) fn get_textContent__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "wholeText")]
    pub(crate) fn get_wholeText__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, setter, js_name = "body")]
    pub(crate) fn try_set_body__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "classList")]
    pub(crate) fn set_classList__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "className")]
    pub(crate) fn set_className__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "data")]
    pub(crate) fn set_data__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, setter, js_name = "innerHTML")]
    pub(crate) fn try_set_innerHTML__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "nodeValue")]
    pub(crate) fn try_set_nodeValue__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "outerHTML")]
    pub(crate) fn try_set_outerHTML__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "textContent")]
    pub(crate) fn try_set_textContent__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "add")]
    pub(crate) fn try_call_add__value_spread(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "adoptNode")]
    pub(crate) fn try_call_adoptNode__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "appendChild")]
    pub(crate) fn try_call_appendChild__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "appendData")]
    pub(crate) fn call_appendData__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "cloneNode")]
    pub(crate) fn try_call_cloneNode__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "cloneNode")]
    pub(crate) fn try_call_cloneNode__bool__as_value(this: &Js, a0: bool) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "closest")]
    pub(crate) fn try_call_closest__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "closest")]
    pub(crate) fn try_call_closest__str__as_option_value(this: &Js, a0: &str) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(method, js_name = "compareDocumentPosition")]
    pub(crate) fn call_compareDocumentPosition__value__as_number(this: &Js, a0: &JsValue) -> f64;
    #[wasm_bindgen(method, js_name = "contains")]
    pub(crate) fn call_contains__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "createAttribute")]
    pub(crate) fn try_call_createAttribute__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createAttributeNS")]
    pub(crate) fn try_call_createAttributeNS__option_str_str__as_value(
        this: &Js,
        a0: Option<&str>,
        a1: &str,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "createComment")]
    pub(crate) fn call_createComment__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = "createDocumentFragment")]
    pub(crate) fn call_createDocumentFragment__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "createElement")]
    pub(crate) fn try_call_createElement__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createElement")]
    pub(crate) fn try_call_createElement__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createElementNS")]
    pub(crate) fn try_call_createElementNS__option_str_str__as_value(
        this: &Js,
        a0: Option<&str>,
        a1: &str,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createElementNS")]
    pub(crate) fn try_call_createElementNS__option_str_value__as_value(
        this: &Js,
        a0: Option<&str>,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createElementNS")]
    pub(crate) fn try_call_createElementNS__option_str_value2__as_value(
        this: &Js,
        a0: Option<&str>,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createEvent")]
    pub(crate) fn try_call_createEvent__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "createTextNode")]
    pub(crate) fn call_createTextNode__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "deleteData")]
    pub(crate) fn try_call_deleteData__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "getAttributeNS")]
    pub(crate) fn call_getAttributeNS__option_str_str__as_value(this: &Js, a0: Option<&str>, a1: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = "getAttributeNode")]
    pub(crate) fn call_getAttributeNode__str__as_option_value(this: &Js, a0: &str) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "getAttributeNodeNS")]
    pub(crate) fn call_getAttributeNodeNS__option_str_str__as_option_value(
        this: &Js,
        a0: Option<&str>,
        a1: &str,
    ) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "getElementsByClassName")]
    pub(crate) fn call_getElementsByClassName__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = "getElementsByTagName")]
    pub(crate) fn call_getElementsByTagName__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = "getElementsByTagNameNS")]
    pub(crate) fn call_getElementsByTagNameNS__option_str_str__as_value(
        this: &Js,
        a0: Option<&str>,
        a1: &str,
    ) -> JsValue;
    #[wasm_bindgen(method, js_name = "getNamedItem")]
    pub(crate) fn call_getNamedItem__str__as_option_value(this: &Js, a0: &str) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "getNamedItemNS")]
    pub(crate) fn call_getNamedItemNS__option_str_str__as_option_value(
        this: &Js,
        a0: Option<&str>,
        a1: &str,
    ) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "getRootNode")]
    pub(crate) fn call_getRootNode__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getRootNode")]
    pub(crate) fn call_getRootNode__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "hasAttributeNS")]
    pub(crate) fn call_hasAttributeNS__option_str_str__as_bool(this: &Js, a0: Option<&str>, a1: &str) -> Truth;
    #[wasm_bindgen(method, js_name = "hasChildNodes")]
    pub(crate) fn call_hasChildNodes__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, js_name = "hasFocus")]
    pub(crate) fn call_hasFocus__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "importNode")]
    pub(crate) fn try_call_importNode__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "importNode")]
    pub(crate) fn try_call_importNode__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "insertAdjacentElement")]
    pub(crate) fn try_call_insertAdjacentElement__str_value__as_option_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "insertAdjacentHTML")]
    pub(crate) fn try_call_insertAdjacentHTML__str_value(this: &Js, a0: &str, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "insertAdjacentText")]
    pub(crate) fn try_call_insertAdjacentText__str2(this: &Js, a0: &str, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "insertBefore")]
    pub(crate) fn try_call_insertBefore__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "insertData")]
    pub(crate) fn try_call_insertData__number_str(this: &Js, a0: f64, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "isDefaultNamespace")]
    pub(crate) fn call_isDefaultNamespace__option_str__as_bool(this: &Js, a0: Option<&str>) -> Truth;
    #[wasm_bindgen(method, js_name = "isEqualNode")]
    pub(crate) fn call_isEqualNode__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "isSameNode")]
    pub(crate) fn call_isSameNode__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "lookupNamespaceURI")]
    pub(crate) fn call_lookupNamespaceURI__option_str__as_value(this: &Js, a0: Option<&str>) -> JsValue;
    #[wasm_bindgen(method, js_name = "lookupPrefix")]
    pub(crate) fn call_lookupPrefix__option_str__as_value(this: &Js, a0: Option<&str>) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "matches")]
    pub(crate) fn try_call_matches__str__as_bool(this: &Js, a0: &str) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "moveBefore")]
    pub(crate) fn try_call_moveBefore__value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "normalize")]
    pub(crate) fn call_normalize(this: &Js);
    #[wasm_bindgen(catch, method, js_name = "querySelector")]
    pub(crate) fn try_call_querySelector__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "querySelector")]
    pub(crate) fn try_call_querySelector__str__as_option_value(this: &Js, a0: &str) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "querySelectorAll")]
    pub(crate) fn try_call_querySelectorAll__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "remove")]
    pub(crate) fn try_call_remove__value_spread(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "removeAttribute")]
    pub(crate) fn call_removeAttribute__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "removeAttributeNS")]
    pub(crate) fn call_removeAttributeNS__option_str_str(this: &Js, a0: Option<&str>, a1: &str);
    #[wasm_bindgen(catch, method, js_name = "removeAttributeNode")]
    pub(crate) fn try_call_removeAttributeNode__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "removeChild")]
    pub(crate) fn try_call_removeChild__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "removeNamedItem")]
    pub(crate) fn try_call_removeNamedItem__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "removeNamedItemNS")]
    pub(crate) fn try_call_removeNamedItemNS__option_str_str__as_value(
        this: &Js,
        a0: Option<&str>,
        a1: &str,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "replace")]
    pub(crate) fn try_call_replace__str2__as_bool(this: &Js, a0: &str, a1: &str) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "replaceChild")]
    pub(crate) fn try_call_replaceChild__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "replaceChildren")]
    pub(crate) fn try_call_replaceChildren__value_spread(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "replaceData")]
    pub(crate) fn try_call_replaceData__number2_str(this: &Js, a0: f64, a1: f64, a2: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "replaceWith")]
    pub(crate) fn try_call_replaceWith__value_spread(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setAttribute")]
    pub(crate) fn try_call_setAttribute__value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setAttributeNS")]
    pub(crate) fn try_call_setAttributeNS__option_str_value2(
        this: &Js,
        a0: Option<&str>,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setAttributeNode")]
    pub(crate) fn try_call_setAttributeNode__value__as_option_value(
        this: &Js,
        a0: &JsValue,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setAttributeNodeNS")]
    pub(crate) fn try_call_setAttributeNodeNS__value__as_option_value(
        this: &Js,
        a0: &JsValue,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setNamedItem")]
    pub(crate) fn try_call_setNamedItem__value__as_option_value(
        this: &Js,
        a0: &JsValue,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setNamedItemNS")]
    pub(crate) fn try_call_setNamedItemNS__value__as_option_value(
        this: &Js,
        a0: &JsValue,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "splitText")]
    pub(crate) fn try_call_splitText__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "substringData")]
    pub(crate) fn try_call_substringData__number2__as_value(this: &Js, a0: f64, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "supports")]
    pub(crate) fn try_call_supports__str__as_bool(this: &Js, a0: &str) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toggle")]
    pub(crate) fn try_call_toggle__value__as_bool(this: &Js, a0: &JsValue) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toggle")]
    pub(crate) fn try_call_toggle__value_bool__as_bool(this: &Js, a0: &JsValue, a1: bool) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "webkitMatchesSelector")]
    pub(crate) fn try_call_webkitMatchesSelector__str__as_bool(this: &Js, a0: &str) -> Result<Truth, Exception>;
    #[wasm_bindgen(constructor, js_class = "Comment")]
    pub(crate) fn new_Comment__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "Comment")]
    pub(crate) fn new_Comment__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMRect")]
    pub(crate) fn new_DOMRect__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMRect")]
    pub(crate) fn new_DOMRect__number__as_value(a0: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMRect")]
    pub(crate) fn new_DOMRect__number2__as_value(a0: f64, a1: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMRect")]
    pub(crate) fn new_DOMRect__number3__as_value(a0: f64, a1: f64, a2: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMRect")]
    pub(crate) fn new_DOMRect__number4__as_value(a0: f64, a1: f64, a2: f64, a3: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMRectReadOnly")]
    pub(crate) fn new_DOMRectReadOnly__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMRectReadOnly")]
    pub(crate) fn new_DOMRectReadOnly__number__as_value(a0: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMRectReadOnly")]
    pub(crate) fn new_DOMRectReadOnly__number2__as_value(a0: f64, a1: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMRectReadOnly")]
    pub(crate) fn new_DOMRectReadOnly__number3__as_value(a0: f64, a1: f64, a2: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMRectReadOnly")]
    pub(crate) fn new_DOMRectReadOnly__number4__as_value(a0: f64, a1: f64, a2: f64, a3: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "Document")]
    pub(crate) fn new_Document__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "DocumentFragment")]
    pub(crate) fn new_DocumentFragment__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "Text")]
    pub(crate) fn new_Text__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "Text")]
    pub(crate) fn new_Text__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(static_method_of = Js, js_class = "DOMRect", js_name = "fromRect")]
    pub(crate) fn static_call_DOMRect_fromRect__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "DOMRect", js_name = "fromRect")]
    pub(crate) fn static_call_DOMRect_fromRect__value__as_value(a0: &JsValue) -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "DOMRectReadOnly", js_name = "fromRect")]
    pub(crate) fn static_call_DOMRectReadOnly_fromRect__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "DOMRectReadOnly", js_name = "fromRect")]
    pub(crate) fn static_call_DOMRectReadOnly_fromRect__value__as_value(a0: &JsValue) -> JsValue;
}
