//! What the user has selected in the document

use crate::runtime::prelude::*;
use crate::{
    Document, Event, GetComposedRangesOptions, MathMlElement, Node, Range, Selection, ShadowRoot, StaticRange, Window,
};

impl Document {
    /// Returns the selection of the document, or null if it is in no window.
    ///
    /// `Selection? getSelection()`
    ///
    /// Feature `selection`. Baseline: widely available since 2017-11. [MDN](https://developer.mozilla.org/docs/Web/API/Document/getSelection) · [Specification](https://w3c.github.io/selection-api/#dom-document-getselection)
    #[doc(alias = "getSelection")]
    #[inline]
    pub fn get_selection(&self) -> Option<Selection> {
        Js::call_getSelection__as_option_value(js(self)).map(Js::read)
    }
}

impl Window {
    /// Returns the selection of the window's document, or null if it is not shown.
    ///
    /// `Selection? getSelection()`
    ///
    /// Feature `selection`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/getSelection) · [Specification](https://w3c.github.io/selection-api/#dom-window-getselection)
    #[doc(alias = "getSelection")]
    #[inline]
    pub fn get_selection(&self) -> Option<Selection> {
        Js::call_getSelection__as_option_value(js(self)).map(Js::read)
    }
}

impl MathMlElement {
    /// The handler of the event `selectstart`.
    ///
    /// `attribute EventHandler onselectstart`
    ///
    /// Feature `selection`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Node/selectstart_event) · [Specification](https://w3c.github.io/selection-api/#selectstart-event)
    pub fn onselectstart(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onselectstart")
    }

    /// Sets the handler of the event `selectstart`.
    ///
    /// Feature `selection`.
    #[doc(alias = "onselectstart")]
    pub fn set_onselectstart(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onselectstart", nullable(value))
    }

    /// The handler of the event `selectionchange`.
    ///
    /// `attribute EventHandler onselectionchange`
    ///
    /// Feature `selection`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Document/selectionchange_event) · [Specification](https://w3c.github.io/selection-api/#selectionchange-event)
    pub fn onselectionchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onselectionchange")
    }

    /// Sets the handler of the event `selectionchange`.
    ///
    /// Feature `selection`.
    #[doc(alias = "onselectionchange")]
    pub fn set_onselectionchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onselectionchange", nullable(value))
    }
}

impl Selection {
    /// The node in which the user began to select, or null.
    ///
    /// `readonly attribute Node? anchorNode`
    ///
    /// Feature `selection`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Selection/anchorNode) · [Specification](https://w3c.github.io/selection-api/#dom-selection-anchornode)
    #[doc(alias = "anchorNode")]
    #[inline]
    pub fn anchor_node(&self) -> Option<Node> {
        Js::get_anchorNode__as_option_value(js(self)).map(Js::read)
    }

    /// The place in `anchorNode`, counted in characters for text or in child nodes.
    ///
    /// `readonly attribute unsigned long anchorOffset`
    ///
    /// Feature `selection`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Selection/anchorOffset) · [Specification](https://w3c.github.io/selection-api/#dom-selection-anchoroffset)
    #[doc(alias = "anchorOffset")]
    #[inline]
    pub fn anchor_offset(&self) -> u32 {
        Js::get_anchorOffset__as_number(js(self)) as u32
    }

    /// The node in which the selection ends, where the user let go, or null.
    ///
    /// `readonly attribute Node? focusNode`
    ///
    /// Feature `selection`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Selection/focusNode) · [Specification](https://w3c.github.io/selection-api/#dom-selection-focusnode)
    #[doc(alias = "focusNode")]
    #[inline]
    pub fn focus_node(&self) -> Option<Node> {
        Js::get_focusNode__as_option_value(js(self)).map(Js::read)
    }

    /// The place in `focusNode`, counted in characters for text or in child nodes.
    ///
    /// `readonly attribute unsigned long focusOffset`
    ///
    /// Feature `selection`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Selection/focusOffset) · [Specification](https://w3c.github.io/selection-api/#dom-selection-focusoffset)
    #[doc(alias = "focusOffset")]
    #[inline]
    pub fn focus_offset(&self) -> u32 {
        Js::get_focusOffset__as_number(js(self)) as u32
    }

    /// Whether nothing is selected, so that there is at most a caret.
    ///
    /// `readonly attribute boolean isCollapsed`
    ///
    /// Feature `selection`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Selection/isCollapsed) · [Specification](https://w3c.github.io/selection-api/#dom-selection-iscollapsed)
    #[doc(alias = "isCollapsed")]
    #[inline]
    pub fn is_collapsed(&self) -> bool {
        Js::get_isCollapsed__as_bool(js(self)).get()
    }

    /// The number of ranges, in most browsers 0 or 1.
    ///
    /// `readonly attribute unsigned long rangeCount`
    ///
    /// Feature `selection`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Selection/rangeCount) · [Specification](https://w3c.github.io/selection-api/#dom-selection-rangecount)
    #[doc(alias = "rangeCount")]
    #[inline]
    pub fn range_count(&self) -> u32 {
        Js::get_rangeCount__as_number(js(self)) as u32
    }

    /// The kind of selection: `None`, `Caret` or `Range`.
    ///
    /// `readonly attribute DOMString type`
    ///
    /// Feature `selection`. Baseline: widely available since 2017-11. [MDN](https://developer.mozilla.org/docs/Web/API/Selection/type) · [Specification](https://w3c.github.io/selection-api/#dom-selection-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The direction of selecting: `forward`, `backward`, or `none` if it is not known.
    ///
    /// `readonly attribute DOMString direction`
    ///
    /// Feature `selection`. Baseline: newly available since 2025-05. [MDN](https://developer.mozilla.org/docs/Web/API/Selection/direction) · [Specification](https://w3c.github.io/selection-api/#dom-selection-direction)
    #[inline]
    pub fn direction(&self) -> String {
        Js::get_direction__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns the range with this index; throws if there is none.
    ///
    /// `Range getRangeAt(unsigned long index)`
    ///
    /// Feature `selection`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Selection/getRangeAt) · [Specification](https://w3c.github.io/selection-api/#dom-selection-getrangeat)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `index` is not 0, or the selection is empty.
    #[doc(alias = "getRangeAt")]
    #[inline]
    pub fn get_range_at(&self, index: u32) -> Result<Range, Exception> {
        Js::try_call_getRangeAt__number__as_value(js(self), index as f64).map(Js::read)
    }

    /// Selects a range; most browsers ignore it if there is a range already.
    ///
    /// `undefined addRange(Range range)`
    ///
    /// Feature `selection`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Selection/addRange) · [Specification](https://w3c.github.io/selection-api/#dom-selection-addrange)
    #[doc(alias = "addRange")]
    #[inline]
    pub fn add_range(&self, range: &Range) {
        Js::call_addRange__value(js(self), range.as_ref())
    }

    /// Removes a range; throws `NotFoundError` if it is not the selected one.
    ///
    /// `undefined removeRange(Range range)`
    ///
    /// Feature `selection`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/Selection/removeRange) · [Specification](https://w3c.github.io/selection-api/#dom-selection-removerange)
    ///
    /// # Errors
    ///
    /// Throws a `NotFoundError` where `range` is not the range of the selection.
    #[doc(alias = "removeRange")]
    #[inline]
    pub fn remove_range(&self, range: &Range) -> Result<(), Exception> {
        Js::try_call_removeRange__value(js(self), range.as_ref())
    }

    /// Clears the selection.
    ///
    /// `undefined removeAllRanges()`
    ///
    /// Feature `selection`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Selection/removeAllRanges) · [Specification](https://w3c.github.io/selection-api/#dom-selection-removeallranges)
    #[doc(alias = "removeAllRanges")]
    #[inline]
    pub fn remove_all_ranges(&self) {
        Js::call_removeAllRanges(js(self))
    }

    /// Clears the selection; the same as `removeAllRanges`.
    ///
    /// `undefined empty()`
    ///
    /// Feature `selection`. Baseline: widely available since 2017-08. [MDN](https://developer.mozilla.org/docs/Web/API/Selection/empty) · [Specification](https://w3c.github.io/selection-api/#dom-selection-removeallranges)
    #[inline]
    pub fn empty(&self) {
        Js::call_empty(js(self))
    }

    /// Returns the selected ranges, with ends inside the given shadow roots if they lie there.
    ///
    /// `sequence<StaticRange> getComposedRanges(optional GetComposedRangesOptions options = {})`
    ///
    /// Feature `selection`. Baseline: newly available since 2025-08. [MDN](https://developer.mozilla.org/docs/Web/API/Selection/getComposedRanges) · [Specification](https://w3c.github.io/selection-api/#dom-selection-getcomposedranges)
    #[doc(alias = "getComposedRanges")]
    #[inline]
    pub fn get_composed_ranges(&self) -> Array<StaticRange> {
        FromJs::from_js(Js::call_getComposedRanges__as_value(js(self)))
    }

    /// As `get_composed_ranges`, with `options`.
    ///
    /// `sequence<StaticRange> getComposedRanges(optional GetComposedRangesOptions options = {})`
    ///
    /// Feature `selection`.
    #[doc(alias = "getComposedRanges")]
    #[inline]
    pub fn get_composed_ranges_with_options(&self, options: &GetComposedRangesOptions) -> Array<StaticRange> {
        FromJs::from_js(Js::call_getComposedRanges__value__as_value(js(self), options.as_ref()))
    }

    /// Puts the caret at a point; clears the selection if the node is null.
    ///
    /// `undefined collapse(Node? node, optional unsigned long offset = 0)`
    ///
    /// Feature `selection`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Selection/collapse) · [Specification](https://w3c.github.io/selection-api/#dom-selection-collapse)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidNodeTypeError` where `node` is a doctype, and an `IndexSizeError` where `offset` is
    /// greater than the length of `node`.
    #[inline]
    pub fn collapse(&self, node: Option<&Node>) -> Result<(), Exception> {
        Js::try_call_collapse__value(js(self), nullable(node))
    }

    /// As `collapse`, with `offset`.
    ///
    /// `undefined collapse(Node? node, optional unsigned long offset = 0)`
    ///
    /// Feature `selection`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidNodeTypeError` where `node` is a doctype, and an `IndexSizeError` where `offset` is
    /// greater than the length of `node`.
    #[doc(alias = "collapse")]
    #[inline]
    pub fn collapse_with_offset(&self, node: Option<&Node>, offset: u32) -> Result<(), Exception> {
        Js::try_call_collapse__value_number(js(self), nullable(node), offset as f64)
    }

    /// Puts the caret at a point; the same as `collapse`.
    ///
    /// `undefined setPosition(Node? node, optional unsigned long offset = 0)`
    ///
    /// Feature `selection`. Baseline: widely available since 2017-08. [MDN](https://developer.mozilla.org/docs/Web/API/Selection/setPosition) · [Specification](https://w3c.github.io/selection-api/#dom-selection-collapse)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidNodeTypeError` where `node` is a doctype, and an `IndexSizeError` where `offset` is
    /// greater than the length of `node`.
    #[doc(alias = "setPosition")]
    #[inline]
    pub fn set_position(&self, node: Option<&Node>) -> Result<(), Exception> {
        Js::try_call_setPosition__value(js(self), nullable(node))
    }

    /// As `set_position`, with `offset`.
    ///
    /// `undefined setPosition(Node? node, optional unsigned long offset = 0)`
    ///
    /// Feature `selection`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidNodeTypeError` where `node` is a doctype, and an `IndexSizeError` where `offset` is
    /// greater than the length of `node`.
    #[doc(alias = "setPosition")]
    #[inline]
    pub fn set_position_with_offset(&self, node: Option<&Node>, offset: u32) -> Result<(), Exception> {
        Js::try_call_setPosition__value_number(js(self), nullable(node), offset as f64)
    }

    /// Puts the caret at the start of the selection; throws if there is none.
    ///
    /// `undefined collapseToStart()`
    ///
    /// Feature `selection`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Selection/collapseToStart) · [Specification](https://w3c.github.io/selection-api/#dom-selection-collapsetostart)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the selection is empty.
    #[doc(alias = "collapseToStart")]
    #[inline]
    pub fn collapse_to_start(&self) -> Result<(), Exception> {
        Js::try_call_collapseToStart(js(self))
    }

    /// Puts the caret at the end of the selection; throws if there is none.
    ///
    /// `undefined collapseToEnd()`
    ///
    /// Feature `selection`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Selection/collapseToEnd) · [Specification](https://w3c.github.io/selection-api/#dom-selection-collapsetoend)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the selection is empty.
    #[doc(alias = "collapseToEnd")]
    #[inline]
    pub fn collapse_to_end(&self) -> Result<(), Exception> {
        Js::try_call_collapseToEnd(js(self))
    }

    /// Moves the end of the selection to a point and keeps its anchor.
    ///
    /// `undefined extend(Node node, optional unsigned long offset = 0)`
    ///
    /// Feature `selection`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Selection/extend) · [Specification](https://w3c.github.io/selection-api/#dom-selection-extend)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the selection is empty, an `InvalidNodeTypeError` for a doctype, and an
    /// `IndexSizeError` where `offset` is greater than the length of `node`.
    #[inline]
    pub fn extend(&self, node: &Node) -> Result<(), Exception> {
        Js::try_call_extend__value(js(self), node.as_ref())
    }

    /// As `extend`, with `offset`.
    ///
    /// `undefined extend(Node node, optional unsigned long offset = 0)`
    ///
    /// Feature `selection`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the selection is empty, an `InvalidNodeTypeError` for a doctype, and an
    /// `IndexSizeError` where `offset` is greater than the length of `node`.
    #[doc(alias = "extend")]
    #[inline]
    pub fn extend_with_offset(&self, node: &Node, offset: u32) -> Result<(), Exception> {
        Js::try_call_extend__value_number(js(self), node.as_ref(), offset as f64)
    }

    /// Selects from one point to another, in either direction.
    ///
    /// `undefined setBaseAndExtent(Node anchorNode, unsigned long anchorOffset, Node focusNode, unsigned long focusOffset)`
    ///
    /// Feature `selection`. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/API/Selection/setBaseAndExtent) · [Specification](https://w3c.github.io/selection-api/#dom-selection-setbaseandextent)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `anchorOffset` or `focusOffset` is greater than the length of its node.
    #[doc(alias = "setBaseAndExtent")]
    #[inline]
    pub fn set_base_and_extent(
        &self,
        anchor_node: &Node,
        anchor_offset: u32,
        focus_node: &Node,
        focus_offset: u32,
    ) -> Result<(), Exception> {
        Js::try_call_setBaseAndExtent__value_number_value_number(
            js(self),
            anchor_node.as_ref(),
            anchor_offset as f64,
            focus_node.as_ref(),
            focus_offset as f64,
        )
    }

    /// Selects all that is inside a node.
    ///
    /// `undefined selectAllChildren(Node node)`
    ///
    /// Feature `selection`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Selection/selectAllChildren) · [Specification](https://w3c.github.io/selection-api/#dom-selection-selectallchildren)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidNodeTypeError` where `node` is a doctype.
    #[doc(alias = "selectAllChildren")]
    #[inline]
    pub fn select_all_children(&self, node: &Node) -> Result<(), Exception> {
        Js::try_call_selectAllChildren__value(js(self), node.as_ref())
    }

    /// Moves or extends the selection by a unit such as `character`, `word` or `line`.
    ///
    /// `undefined modify(optional DOMString alter, optional DOMString direction, optional DOMString granularity)`
    ///
    /// Feature `selection`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Selection/modify) · [Specification](https://w3c.github.io/selection-api/#dom-selection-modify)
    #[inline]
    pub fn modify(&self) {
        Js::call_modify(js(self))
    }

    /// As `modify`, with `alter`.
    ///
    /// `undefined modify(optional DOMString alter, optional DOMString direction, optional DOMString granularity)`
    ///
    /// Feature `selection`.
    #[doc(alias = "modify")]
    #[inline]
    pub fn modify_with_alter(&self, alter: &str) {
        Js::call_modify__str(js(self), alter)
    }

    /// As `modify_with_alter`, with `direction`.
    ///
    /// `undefined modify(optional DOMString alter, optional DOMString direction, optional DOMString granularity)`
    ///
    /// Feature `selection`.
    #[doc(alias = "modify")]
    #[inline]
    pub fn modify_with_alter_and_direction(&self, alter: &str, direction: &str) {
        Js::call_modify__str2(js(self), alter, direction)
    }

    /// As `modify_with_alter_and_direction`, with `granularity`.
    ///
    /// `undefined modify(optional DOMString alter, optional DOMString direction, optional DOMString granularity)`
    ///
    /// Feature `selection`.
    #[doc(alias = "modify")]
    #[inline]
    pub fn modify_with_alter_and_direction_and_granularity(&self, alter: &str, direction: &str, granularity: &str) {
        Js::call_modify__str3(js(self), alter, direction, granularity)
    }

    /// Removes the selected content from the document.
    ///
    /// `undefined deleteFromDocument()`
    ///
    /// Feature `selection`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Selection/deleteFromDocument) · [Specification](https://w3c.github.io/selection-api/#dom-selection-deletefromdocument)
    #[doc(alias = "deleteFromDocument")]
    #[inline]
    pub fn delete_from_document(&self) {
        Js::call_deleteFromDocument(js(self))
    }

    /// Returns whether a node is selected, wholly or, if allowed, in part.
    ///
    /// `boolean containsNode(Node node, optional boolean allowPartialContainment = false)`
    ///
    /// Feature `selection`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Selection/containsNode) · [Specification](https://w3c.github.io/selection-api/#dom-selection-containsnode)
    #[doc(alias = "containsNode")]
    #[inline]
    pub fn contains_node(&self, node: &Node) -> bool {
        Js::call_containsNode__value__as_bool(js(self), node.as_ref()).get()
    }

    /// As `contains_node`, with `allow_partial_containment`.
    ///
    /// `boolean containsNode(Node node, optional boolean allowPartialContainment = false)`
    ///
    /// Feature `selection`.
    #[doc(alias = "containsNode")]
    #[inline]
    pub fn contains_node_with_allow_partial_containment(&self, node: &Node, allow_partial_containment: bool) -> bool {
        Js::call_containsNode__value_bool__as_bool(js(self), node.as_ref(), allow_partial_containment).get()
    }
}

impl fmt::Display for Selection {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

impl GetComposedRangesOptions {
    /// The options of `Selection.getComposedRanges`.
    ///
    /// `dictionary GetComposedRangesOptions`
    ///
    /// Feature `selection`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The shadow roots that the result may reach into.
    ///
    /// `sequence<ShadowRoot> shadowRoots = []`
    ///
    /// Feature `selection`.
    #[doc(alias = "shadowRoots")]
    pub fn get_shadow_roots(&self) -> Option<Array<ShadowRoot>> {
        property::get(self, "shadowRoots")
    }

    /// Sets the shadow roots that the result may reach into.
    ///
    /// Feature `selection`.
    #[doc(alias = "shadowRoots")]
    pub fn set_shadow_roots(&self, value: impl IntoSequence<ShadowRoot>) -> &Self {
        property::set(self, "shadowRoots", &value.to_value());
        self
    }
}

impl Default for GetComposedRangesOptions {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "anchorNode")]
    pub(crate) fn get_anchorNode__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "anchorOffset")]
    pub(crate) fn get_anchorOffset__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "focusNode")]
    pub(crate) fn get_focusNode__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "focusOffset")]
    pub(crate) fn get_focusOffset__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "isCollapsed")]
    pub(crate) fn get_isCollapsed__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "rangeCount")]
    pub(crate) fn get_rangeCount__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "addRange")]
    pub(crate) fn call_addRange__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "collapse")]
    pub(crate) fn try_call_collapse__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "collapse")]
    pub(crate) fn try_call_collapse__value_number(this: &Js, a0: &JsValue, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "collapseToEnd")]
    pub(crate) fn try_call_collapseToEnd(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "collapseToStart")]
    pub(crate) fn try_call_collapseToStart(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "containsNode")]
    pub(crate) fn call_containsNode__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "containsNode")]
    pub(crate) fn call_containsNode__value_bool__as_bool(this: &Js, a0: &JsValue, a1: bool) -> Truth;
    #[wasm_bindgen(method, js_name = "deleteFromDocument")]
    pub(crate) fn call_deleteFromDocument(this: &Js);
    #[wasm_bindgen(method, js_name = "empty")]
    pub(crate) fn call_empty(this: &Js);
    #[wasm_bindgen(catch, method, js_name = "extend")]
    pub(crate) fn try_call_extend__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "extend")]
    pub(crate) fn try_call_extend__value_number(this: &Js, a0: &JsValue, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "getComposedRanges")]
    pub(crate) fn call_getComposedRanges__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getComposedRanges")]
    pub(crate) fn call_getComposedRanges__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "getRangeAt")]
    pub(crate) fn try_call_getRangeAt__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "getSelection")]
    pub(crate) fn call_getSelection__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "modify")]
    pub(crate) fn call_modify(this: &Js);
    #[wasm_bindgen(method, js_name = "modify")]
    pub(crate) fn call_modify__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, js_name = "modify")]
    pub(crate) fn call_modify__str2(this: &Js, a0: &str, a1: &str);
    #[wasm_bindgen(method, js_name = "modify")]
    pub(crate) fn call_modify__str3(this: &Js, a0: &str, a1: &str, a2: &str);
    #[wasm_bindgen(method, js_name = "removeAllRanges")]
    pub(crate) fn call_removeAllRanges(this: &Js);
    #[wasm_bindgen(catch, method, js_name = "removeRange")]
    pub(crate) fn try_call_removeRange__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "selectAllChildren")]
    pub(crate) fn try_call_selectAllChildren__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setBaseAndExtent")]
    pub(crate) fn try_call_setBaseAndExtent__value_number_value_number(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: &JsValue,
        a3: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setPosition")]
    pub(crate) fn try_call_setPosition__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setPosition")]
    pub(crate) fn try_call_setPosition__value_number(this: &Js, a0: &JsValue, a1: f64) -> Result<(), Exception>;
}
