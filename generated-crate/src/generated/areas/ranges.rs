//! Ranges of content between two points of the tree

use crate::runtime::prelude::*;
use crate::{
    AbstractRange, Document, DocumentFragment, DomRect, DomRectList, Node, Range, StaticRange, StaticRangeInit,
    TrustedHtmlOrString,
};

impl Document {
    /// Creates a range that is collapsed at the start of the document.
    ///
    /// `Range createRange()`
    ///
    /// Feature `ranges`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/createRange) · [Specification](https://dom.spec.whatwg.org/#dom-document-createrange)
    #[doc(alias = "createRange")]
    #[inline]
    pub fn create_range(&self) -> Range {
        FromJs::from_js(Js::call_createRange__as_value(js(self)))
    }
}

impl AbstractRange {
    /// The node in which the range starts.
    ///
    /// `readonly attribute Node startContainer`
    ///
    /// Feature `ranges`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AbstractRange/startContainer) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-range-startcontainer①)
    #[doc(alias = "startContainer")]
    #[inline]
    pub fn start_container(&self) -> Node {
        FromJs::from_js(Js::get_startContainer__as_value(js(self)))
    }

    /// The start inside its node, counted in characters for text or in child nodes.
    ///
    /// `readonly attribute unsigned long startOffset`
    ///
    /// Feature `ranges`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AbstractRange/startOffset) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-range-startoffset①)
    #[doc(alias = "startOffset")]
    #[inline]
    pub fn start_offset(&self) -> u32 {
        Js::get_startOffset__as_number(js(self)) as u32
    }

    /// The node in which the range ends.
    ///
    /// `readonly attribute Node endContainer`
    ///
    /// Feature `ranges`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AbstractRange/endContainer) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-range-endcontainer①)
    #[doc(alias = "endContainer")]
    #[inline]
    pub fn end_container(&self) -> Node {
        FromJs::from_js(Js::get_endContainer__as_value(js(self)))
    }

    /// The end inside its node, counted in characters for text or in child nodes.
    ///
    /// `readonly attribute unsigned long endOffset`
    ///
    /// Feature `ranges`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AbstractRange/endOffset) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-range-endoffset①)
    #[doc(alias = "endOffset")]
    #[inline]
    pub fn end_offset(&self) -> u32 {
        Js::get_endOffset__as_number(js(self)) as u32
    }

    /// Whether the range is empty, with its start and end at the same point.
    ///
    /// `readonly attribute boolean collapsed`
    ///
    /// Feature `ranges`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AbstractRange/collapsed) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-range-collapsed①)
    #[inline]
    pub fn collapsed(&self) -> bool {
        Js::get_collapsed__as_bool(js(self)).get()
    }
}

impl StaticRangeInit {
    /// The boundary points to make a `StaticRange` from.
    ///
    /// `dictionary StaticRangeInit`
    ///
    /// Feature `ranges`.
    pub fn new(start_container: &Node, start_offset: u32, end_container: &Node, end_offset: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "startContainer", start_container.as_ref());
        property::set_f64(&this, "startOffset", start_offset as f64);
        property::set(&this, "endContainer", end_container.as_ref());
        property::set_f64(&this, "endOffset", end_offset as f64);
        this
    }

    /// The node in which the range starts.
    ///
    /// `required Node startContainer`
    ///
    /// Feature `ranges`.
    #[doc(alias = "startContainer")]
    pub fn get_start_container(&self) -> Node {
        property::get(self, "startContainer")
    }

    /// Sets the node in which the range starts.
    ///
    /// Feature `ranges`.
    #[doc(alias = "startContainer")]
    pub fn set_start_container(&self, value: &Node) -> &Self {
        property::set(self, "startContainer", value.as_ref());
        self
    }

    /// The start inside its node, counted in characters for text or in child nodes.
    ///
    /// `required unsigned long startOffset`
    ///
    /// Feature `ranges`.
    #[doc(alias = "startOffset")]
    pub fn get_start_offset(&self) -> u32 {
        property::get(self, "startOffset")
    }

    /// Sets the start inside its node, counted in characters for text or in child nodes.
    ///
    /// Feature `ranges`.
    #[doc(alias = "startOffset")]
    pub fn set_start_offset(&self, value: u32) -> &Self {
        property::set_f64(self, "startOffset", value as f64);
        self
    }

    /// The node in which the range ends.
    ///
    /// `required Node endContainer`
    ///
    /// Feature `ranges`.
    #[doc(alias = "endContainer")]
    pub fn get_end_container(&self) -> Node {
        property::get(self, "endContainer")
    }

    /// Sets the node in which the range ends.
    ///
    /// Feature `ranges`.
    #[doc(alias = "endContainer")]
    pub fn set_end_container(&self, value: &Node) -> &Self {
        property::set(self, "endContainer", value.as_ref());
        self
    }

    /// The end inside its node, counted in characters for text or in child nodes.
    ///
    /// `required unsigned long endOffset`
    ///
    /// Feature `ranges`.
    #[doc(alias = "endOffset")]
    pub fn get_end_offset(&self) -> u32 {
        property::get(self, "endOffset")
    }

    /// Sets the end inside its node, counted in characters for text or in child nodes.
    ///
    /// Feature `ranges`.
    #[doc(alias = "endOffset")]
    pub fn set_end_offset(&self, value: u32) -> &Self {
        property::set_f64(self, "endOffset", value as f64);
        self
    }
}

impl StaticRange {
    /// Makes a new `StaticRange`.
    ///
    /// `constructor(StaticRangeInit init)`
    ///
    /// Feature `ranges`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/StaticRange/StaticRange) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-staticrange-staticrange①)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidNodeTypeError` where either container is a doctype or an attribute.
    #[inline]
    pub fn new(init: impl IntoJs<StaticRangeInit>) -> Result<StaticRange, Exception> {
        Js::try_new_StaticRange__value__as_value(&init.to_value()).map(Js::cast)
    }
}

impl Range {
    /// Makes a new `Range`.
    ///
    /// `constructor()`
    ///
    /// Feature `ranges`. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/API/Range/Range) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-range-range②)
    #[inline]
    pub fn new() -> Range {
        Js::new_Range__as_value().cast()
    }

    /// The deepest node that contains both ends of the range.
    ///
    /// `readonly attribute Node commonAncestorContainer`
    ///
    /// Feature `ranges`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Range/commonAncestorContainer) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-range-commonancestorcontainer②)
    #[doc(alias = "commonAncestorContainer")]
    #[inline]
    pub fn common_ancestor_container(&self) -> Node {
        FromJs::from_js(Js::get_commonAncestorContainer__as_value(js(self)))
    }

    /// Moves the start; the end moves along if it would come before it.
    ///
    /// `undefined setStart(Node node, unsigned long offset)`
    ///
    /// Feature `ranges`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Range/setStart) · [Specification](https://dom.spec.whatwg.org/#dom-range-setstart)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidNodeTypeError` where `node` is a doctype, and an `IndexSizeError` where `offset` is
    /// greater than its length.
    #[doc(alias = "setStart")]
    #[inline]
    pub fn set_start(&self, node: &Node, offset: u32) -> Result<(), Exception> {
        Js::try_call_setStart__value_number(js(self), node.as_ref(), offset as f64)
    }

    /// Moves the end; the start moves along if it would come after it.
    ///
    /// `undefined setEnd(Node node, unsigned long offset)`
    ///
    /// Feature `ranges`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Range/setEnd) · [Specification](https://dom.spec.whatwg.org/#dom-range-setend)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidNodeTypeError` where `node` is a doctype, and an `IndexSizeError` where `offset` is
    /// greater than its length.
    #[doc(alias = "setEnd")]
    #[inline]
    pub fn set_end(&self, node: &Node, offset: u32) -> Result<(), Exception> {
        Js::try_call_setEnd__value_number(js(self), node.as_ref(), offset as f64)
    }

    /// Moves the start to just before a node.
    ///
    /// `undefined setStartBefore(Node node)`
    ///
    /// Feature `ranges`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Range/setStartBefore) · [Specification](https://dom.spec.whatwg.org/#dom-range-setstartbefore)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidNodeTypeError` where `node` has no parent.
    #[doc(alias = "setStartBefore")]
    #[inline]
    pub fn set_start_before(&self, node: &Node) -> Result<(), Exception> {
        Js::try_call_setStartBefore__value(js(self), node.as_ref())
    }

    /// Moves the start to just after a node.
    ///
    /// `undefined setStartAfter(Node node)`
    ///
    /// Feature `ranges`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Range/setStartAfter) · [Specification](https://dom.spec.whatwg.org/#dom-range-setstartafter)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidNodeTypeError` where `node` has no parent.
    #[doc(alias = "setStartAfter")]
    #[inline]
    pub fn set_start_after(&self, node: &Node) -> Result<(), Exception> {
        Js::try_call_setStartAfter__value(js(self), node.as_ref())
    }

    /// Moves the end to just before a node.
    ///
    /// `undefined setEndBefore(Node node)`
    ///
    /// Feature `ranges`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Range/setEndBefore) · [Specification](https://dom.spec.whatwg.org/#dom-range-setendbefore)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidNodeTypeError` where `node` has no parent.
    #[doc(alias = "setEndBefore")]
    #[inline]
    pub fn set_end_before(&self, node: &Node) -> Result<(), Exception> {
        Js::try_call_setEndBefore__value(js(self), node.as_ref())
    }

    /// Moves the end to just after a node.
    ///
    /// `undefined setEndAfter(Node node)`
    ///
    /// Feature `ranges`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Range/setEndAfter) · [Specification](https://dom.spec.whatwg.org/#dom-range-setendafter)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidNodeTypeError` where `node` has no parent.
    #[doc(alias = "setEndAfter")]
    #[inline]
    pub fn set_end_after(&self, node: &Node) -> Result<(), Exception> {
        Js::try_call_setEndAfter__value(js(self), node.as_ref())
    }

    /// Makes the range empty at its start if `toStart` is true, else at its end.
    ///
    /// `undefined collapse(optional boolean toStart = false)`
    ///
    /// Feature `ranges`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Range/collapse) · [Specification](https://dom.spec.whatwg.org/#dom-range-collapse)
    #[inline]
    pub fn collapse(&self) {
        Js::call_collapse(js(self))
    }

    /// As `collapse`, with `to_start`.
    ///
    /// `undefined collapse(optional boolean toStart = false)`
    ///
    /// Feature `ranges`.
    #[doc(alias = "collapse")]
    #[inline]
    pub fn collapse_with_to_start(&self, to_start: bool) {
        Js::call_collapse__bool(js(self), to_start)
    }

    /// Makes the range contain a whole node.
    ///
    /// `undefined selectNode(Node node)`
    ///
    /// Feature `ranges`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Range/selectNode) · [Specification](https://dom.spec.whatwg.org/#dom-range-selectnode)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidNodeTypeError` where `node` has no parent.
    #[doc(alias = "selectNode")]
    #[inline]
    pub fn select_node(&self, node: &Node) -> Result<(), Exception> {
        Js::try_call_selectNode__value(js(self), node.as_ref())
    }

    /// Makes the range contain all that is inside a node.
    ///
    /// `undefined selectNodeContents(Node node)`
    ///
    /// Feature `ranges`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Range/selectNodeContents) · [Specification](https://dom.spec.whatwg.org/#dom-range-selectnodecontents)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidNodeTypeError` where `node` is a doctype.
    #[doc(alias = "selectNodeContents")]
    #[inline]
    pub fn select_node_contents(&self, node: &Node) -> Result<(), Exception> {
        Js::try_call_selectNodeContents__value(js(self), node.as_ref())
    }

    /// Means to compare the start of the other range with the start of this one.
    ///
    /// `const unsigned short START_TO_START = 0`
    ///
    /// Feature `ranges`.
    pub const START_TO_START: u16 = 0;

    /// Means to compare the start of the other range with the end of this one.
    ///
    /// `const unsigned short START_TO_END = 1`
    ///
    /// Feature `ranges`.
    pub const START_TO_END: u16 = 1;

    /// Means to compare the end of the other range with the end of this one.
    ///
    /// `const unsigned short END_TO_END = 2`
    ///
    /// Feature `ranges`.
    pub const END_TO_END: u16 = 2;

    /// Means to compare the end of the other range with the start of this one.
    ///
    /// `const unsigned short END_TO_START = 3`
    ///
    /// Feature `ranges`.
    pub const END_TO_START: u16 = 3;

    /// Returns -1, 0 or 1 if this range's point is before, at or after that of the other range.
    ///
    /// `short compareBoundaryPoints(unsigned short how, Range sourceRange)`
    ///
    /// Feature `ranges`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Range/compareBoundaryPoints) · [Specification](https://dom.spec.whatwg.org/#dom-range-compareboundarypoints)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` for an unknown `how`, and a `WrongDocumentError` where the ranges are in
    /// different trees.
    #[doc(alias = "compareBoundaryPoints")]
    #[inline]
    pub fn compare_boundary_points(&self, how: u16, source_range: &Range) -> Result<i16, Exception> {
        Js::try_call_compareBoundaryPoints__number_value__as_value(js(self), how as f64, source_range.as_ref())
            .map(Js::read)
    }

    /// Removes the content of the range from the document.
    ///
    /// `undefined deleteContents()`
    ///
    /// Feature `ranges`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Range/deleteContents) · [Specification](https://dom.spec.whatwg.org/#dom-range-deletecontents)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "deleteContents")]
    #[inline]
    pub fn delete_contents(&self) -> Result<(), Exception> {
        Js::try_call_deleteContents(js(self))
    }

    /// Moves the content of the range into a fragment and returns it.
    ///
    /// `DocumentFragment extractContents()`
    ///
    /// Feature `ranges`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Range/extractContents) · [Specification](https://dom.spec.whatwg.org/#dom-range-extractcontents)
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where a doctype is within the range.
    #[doc(alias = "extractContents")]
    #[inline]
    pub fn extract_contents(&self) -> Result<DocumentFragment, Exception> {
        Js::try_call_extractContents__as_value(js(self)).map(Js::read)
    }

    /// Returns a fragment with a copy of the content of the range.
    ///
    /// `DocumentFragment cloneContents()`
    ///
    /// Feature `ranges`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Range/cloneContents) · [Specification](https://dom.spec.whatwg.org/#dom-range-clonecontents)
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where a doctype is within the range.
    #[doc(alias = "cloneContents")]
    #[inline]
    pub fn clone_contents(&self) -> Result<DocumentFragment, Exception> {
        Js::try_call_cloneContents__as_value(js(self)).map(Js::read)
    }

    /// Inserts a node at the start of the range.
    ///
    /// `undefined insertNode(Node node)`
    ///
    /// Feature `ranges`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Range/insertNode) · [Specification](https://dom.spec.whatwg.org/#dom-range-insertnode)
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where `node` cannot be inserted at the start of the range, as within a
    /// comment.
    #[doc(alias = "insertNode")]
    #[inline]
    pub fn insert_node(&self, node: &Node) -> Result<(), Exception> {
        Js::try_call_insertNode__value(js(self), node.as_ref())
    }

    /// Moves the content into a node and puts that node in its place; throws if a node is split.
    ///
    /// `undefined surroundContents(Node newParent)`
    ///
    /// Feature `ranges`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Range/surroundContents) · [Specification](https://dom.spec.whatwg.org/#dom-range-surroundcontents)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the range holds a part of a node that is not text, and an
    /// `InvalidNodeTypeError` for a document, doctype or fragment.
    #[doc(alias = "surroundContents")]
    #[inline]
    pub fn surround_contents(&self, new_parent: &Node) -> Result<(), Exception> {
        Js::try_call_surroundContents__value(js(self), new_parent.as_ref())
    }

    /// Returns a new range with the same ends.
    ///
    /// `Range cloneRange()`
    ///
    /// Feature `ranges`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Range/cloneRange) · [Specification](https://dom.spec.whatwg.org/#dom-range-clonerange)
    #[doc(alias = "cloneRange")]
    #[inline]
    pub fn clone_range(&self) -> Range {
        FromJs::from_js(Js::call_cloneRange__as_value(js(self)))
    }

    /// Does nothing; kept for compatibility.
    ///
    /// `undefined detach()`
    ///
    /// Feature `ranges`. [MDN](https://developer.mozilla.org/docs/Web/API/Range/detach) · [Specification](https://dom.spec.whatwg.org/#dom-range-detach)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Range/detach"]
    #[inline]
    pub fn detach(&self) {
        Js::call_detach(js(self))
    }

    /// Returns whether a point lies within the range, ends included.
    ///
    /// `boolean isPointInRange(Node node, unsigned long offset)`
    ///
    /// Feature `ranges`. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/API/Range/isPointInRange) · [Specification](https://dom.spec.whatwg.org/#dom-range-ispointinrange)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidNodeTypeError` where `node` is a doctype, and an `IndexSizeError` where `offset` is
    /// greater than its length.
    #[doc(alias = "isPointInRange")]
    #[inline]
    pub fn is_point_in_range(&self, node: &Node, offset: u32) -> Result<bool, Exception> {
        Js::try_call_isPointInRange__value_number__as_bool(js(self), node.as_ref(), offset as f64).map(Truth::get)
    }

    /// Returns -1, 0 or 1 if a point is before, in or after the range.
    ///
    /// `short comparePoint(Node node, unsigned long offset)`
    ///
    /// Feature `ranges`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Range/comparePoint) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-range-comparepoint①)
    ///
    /// # Errors
    ///
    /// Throws a `WrongDocumentError` where `node` has another root, an `InvalidNodeTypeError` for a doctype, and an
    /// `IndexSizeError` where `offset` is past the end of `node`.
    #[doc(alias = "comparePoint")]
    #[inline]
    pub fn compare_point(&self, node: &Node, offset: u32) -> Result<i16, Exception> {
        Js::try_call_comparePoint__value_number__as_value(js(self), node.as_ref(), offset as f64).map(Js::read)
    }

    /// Returns whether any part of a node lies in the range.
    ///
    /// `boolean intersectsNode(Node node)`
    ///
    /// Feature `ranges`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Range/intersectsNode) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-range-intersectsnode①)
    #[doc(alias = "intersectsNode")]
    #[inline]
    pub fn intersects_node(&self, node: &Node) -> bool {
        Js::call_intersectsNode__value__as_bool(js(self), node.as_ref()).get()
    }

    /// Returns the boxes of the range's content, relative to the viewport.
    ///
    /// `DOMRectList getClientRects()`
    ///
    /// Feature `ranges`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Range/getClientRects) · [Specification](https://drafts.csswg.org/cssom-view/#dom-range-getclientrects)
    #[doc(alias = "getClientRects")]
    #[inline]
    pub fn get_client_rects(&self) -> DomRectList {
        FromJs::from_js(Js::call_getClientRects__as_value(js(self)))
    }

    /// Returns the rectangle around all boxes of the range, relative to the viewport.
    ///
    /// `DOMRect getBoundingClientRect()`
    ///
    /// Feature `ranges`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Range/getBoundingClientRect) · [Specification](https://drafts.csswg.org/cssom-view/#dom-range-getboundingclientrect)
    #[doc(alias = "getBoundingClientRect")]
    #[inline]
    pub fn get_bounding_client_rect(&self) -> DomRect {
        FromJs::from_js(Js::call_getBoundingClientRect__as_value(js(self)))
    }

    /// Parses markup in the context of the range's start; scripts in it run once inserted.
    ///
    /// `DocumentFragment createContextualFragment((TrustedHTML or DOMString) string)`
    ///
    /// Feature `ranges`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Range/createContextualFragment) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-range-createcontextualfragment)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where trusted types are required and the plain string is not admitted, and a
    /// `SyntaxError` for ill-formed markup in an XML document.
    #[doc(alias = "createContextualFragment")]
    #[inline]
    pub fn create_contextual_fragment(
        &self,
        string: impl Into<TrustedHtmlOrString>,
    ) -> Result<DocumentFragment, Exception> {
        Js::try_call_createContextualFragment__value__as_value(js(self), &string.into().to_js()).map(Js::read)
    }
}

impl fmt::Display for Range {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "collapsed")]
    pub(crate) fn get_collapsed__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "commonAncestorContainer")]
    pub(crate) fn get_commonAncestorContainer__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "endContainer")]
    pub(crate) fn get_endContainer__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "endOffset")]
    pub(crate) fn get_endOffset__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "startContainer")]
    pub(crate) fn get_startContainer__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "startOffset")]
    pub(crate) fn get_startOffset__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, js_name = "cloneContents")]
    pub(crate) fn try_call_cloneContents__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "cloneRange")]
    pub(crate) fn call_cloneRange__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "collapse")]
    pub(crate) fn call_collapse(this: &Js);
    #[wasm_bindgen(method, js_name = "collapse")]
    pub(crate) fn call_collapse__bool(this: &Js, a0: bool);
    #[wasm_bindgen(catch, method, js_name = "compareBoundaryPoints")]
    pub(crate) fn try_call_compareBoundaryPoints__number_value__as_value(
        this: &Js,
        a0: f64,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "comparePoint")]
    pub(crate) fn try_call_comparePoint__value_number__as_value(
        this: &Js,
        a0: &JsValue,
        a1: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createContextualFragment")]
    pub(crate) fn try_call_createContextualFragment__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "createRange")]
    pub(crate) fn call_createRange__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "deleteContents")]
    pub(crate) fn try_call_deleteContents(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "extractContents")]
    pub(crate) fn try_call_extractContents__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "insertNode")]
    pub(crate) fn try_call_insertNode__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "intersectsNode")]
    pub(crate) fn call_intersectsNode__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "isPointInRange")]
    pub(crate) fn try_call_isPointInRange__value_number__as_bool(
        this: &Js,
        a0: &JsValue,
        a1: f64,
    ) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "selectNode")]
    pub(crate) fn try_call_selectNode__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "selectNodeContents")]
    pub(crate) fn try_call_selectNodeContents__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setEnd")]
    pub(crate) fn try_call_setEnd__value_number(this: &Js, a0: &JsValue, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setEndAfter")]
    pub(crate) fn try_call_setEndAfter__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setEndBefore")]
    pub(crate) fn try_call_setEndBefore__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setStart")]
    pub(crate) fn try_call_setStart__value_number(this: &Js, a0: &JsValue, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setStartAfter")]
    pub(crate) fn try_call_setStartAfter__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setStartBefore")]
    pub(crate) fn try_call_setStartBefore__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "surroundContents")]
    pub(crate) fn try_call_surroundContents__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(constructor, js_class = "Range")]
    pub(crate) fn new_Range__as_value() -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "StaticRange")]
    pub(crate) fn try_new_StaticRange__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
