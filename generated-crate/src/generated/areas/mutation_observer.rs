//! Being told of changes of the tree

use crate::runtime::prelude::*;
use crate::{MutationCallback, MutationObserver, MutationObserverInit, MutationRecord, Node, NodeList};

impl MutationObserver {
    /// Makes a new `MutationObserver`.
    ///
    /// `constructor(MutationCallback callback)`
    ///
    /// Feature `mutation-observer`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MutationObserver/MutationObserver) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-mutationobserver-mutationobserver①)
    #[inline]
    pub fn new(callback: impl IntoFunction<MutationCallback>) -> MutationObserver {
        Js::new_MutationObserver__value__as_value(&callback.into_callback().into_function()).cast()
    }

    /// Starts to watch a node for the chosen changes; at least one kind must be asked for.
    ///
    /// `undefined observe(Node target, optional MutationObserverInit options = {})`
    ///
    /// Feature `mutation-observer`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MutationObserver/observe) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-mutationobserver-observe②)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `options` asks for none of `childList`, `attributes` and `characterData`, or
    /// contradicts itself.
    #[inline]
    pub fn observe(&self, target: &Node) -> Result<(), Exception> {
        Js::try_call_observe__value(js(self), target.as_ref())
    }

    /// As `observe`, with `options`.
    ///
    /// `undefined observe(Node target, optional MutationObserverInit options = {})`
    ///
    /// Feature `mutation-observer`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `options` asks for none of `childList`, `attributes` and `characterData`, or
    /// contradicts itself.
    #[doc(alias = "observe")]
    #[inline]
    pub fn observe_with_options(&self, target: &Node, options: &MutationObserverInit) -> Result<(), Exception> {
        Js::try_call_observe__value2(js(self), target.as_ref(), options.as_ref())
    }

    /// Stops watching all nodes and drops records that were not delivered yet.
    ///
    /// `undefined disconnect()`
    ///
    /// Feature `mutation-observer`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MutationObserver/disconnect) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-mutationobserver-disconnect①)
    #[inline]
    pub fn disconnect(&self) {
        Js::call_disconnect(js(self))
    }

    /// Returns the records that are waiting for the callback, and empties the queue.
    ///
    /// `sequence<MutationRecord> takeRecords()`
    ///
    /// Feature `mutation-observer`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MutationObserver/takeRecords) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-mutationobserver-takerecords①)
    #[doc(alias = "takeRecords")]
    #[inline]
    pub fn take_records(&self) -> Array<MutationRecord> {
        FromJs::from_js(Js::call_takeRecords__as_value(js(self)))
    }
}

impl MutationObserverInit {
    /// The kinds of change that a `MutationObserver` reports for a node.
    ///
    /// `dictionary MutationObserverInit`
    ///
    /// Feature `mutation-observer`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to report child nodes that are added or removed.
    ///
    /// `boolean childList = false`
    ///
    /// Feature `mutation-observer`.
    #[doc(alias = "childList")]
    pub fn get_child_list(&self) -> Option<bool> {
        property::get(self, "childList")
    }

    /// Sets whether to report child nodes that are added or removed.
    ///
    /// Feature `mutation-observer`.
    #[doc(alias = "childList")]
    pub fn set_child_list(&self, value: bool) -> &Self {
        property::set_bool(self, "childList", value);
        self
    }

    /// Whether to report changes of attributes; true if an attribute option is given and this is not.
    ///
    /// `boolean attributes`
    ///
    /// Feature `mutation-observer`.
    #[doc(alias = "attributes")]
    pub fn get_attributes(&self) -> Option<bool> {
        property::get(self, "attributes")
    }

    /// Sets whether to report changes of attributes; true if an attribute option is given and this is not.
    ///
    /// Feature `mutation-observer`.
    #[doc(alias = "attributes")]
    pub fn set_attributes(&self, value: bool) -> &Self {
        property::set_bool(self, "attributes", value);
        self
    }

    /// Whether to report changes of the data of text, comments and the like.
    ///
    /// `boolean characterData`
    ///
    /// Feature `mutation-observer`.
    #[doc(alias = "characterData")]
    pub fn get_character_data(&self) -> Option<bool> {
        property::get(self, "characterData")
    }

    /// Sets whether to report changes of the data of text, comments and the like.
    ///
    /// Feature `mutation-observer`.
    #[doc(alias = "characterData")]
    pub fn set_character_data(&self, value: bool) -> &Self {
        property::set_bool(self, "characterData", value);
        self
    }

    /// Whether to watch all descendants as well.
    ///
    /// `boolean subtree = false`
    ///
    /// Feature `mutation-observer`.
    #[doc(alias = "subtree")]
    pub fn get_subtree(&self) -> Option<bool> {
        property::get(self, "subtree")
    }

    /// Sets whether to watch all descendants as well.
    ///
    /// Feature `mutation-observer`.
    #[doc(alias = "subtree")]
    pub fn set_subtree(&self, value: bool) -> &Self {
        property::set_bool(self, "subtree", value);
        self
    }

    /// Whether records carry the attribute's value before the change.
    ///
    /// `boolean attributeOldValue`
    ///
    /// Feature `mutation-observer`.
    #[doc(alias = "attributeOldValue")]
    pub fn get_attribute_old_value(&self) -> Option<bool> {
        property::get(self, "attributeOldValue")
    }

    /// Sets whether records carry the attribute's value before the change.
    ///
    /// Feature `mutation-observer`.
    #[doc(alias = "attributeOldValue")]
    pub fn set_attribute_old_value(&self, value: bool) -> &Self {
        property::set_bool(self, "attributeOldValue", value);
        self
    }

    /// Whether records carry the data before the change.
    ///
    /// `boolean characterDataOldValue`
    ///
    /// Feature `mutation-observer`.
    #[doc(alias = "characterDataOldValue")]
    pub fn get_character_data_old_value(&self) -> Option<bool> {
        property::get(self, "characterDataOldValue")
    }

    /// Sets whether records carry the data before the change.
    ///
    /// Feature `mutation-observer`.
    #[doc(alias = "characterDataOldValue")]
    pub fn set_character_data_old_value(&self, value: bool) -> &Self {
        property::set_bool(self, "characterDataOldValue", value);
        self
    }

    /// The local names of the attributes to report; without it, all of them.
    ///
    /// `sequence<DOMString> attributeFilter`
    ///
    /// Feature `mutation-observer`.
    #[doc(alias = "attributeFilter")]
    pub fn get_attribute_filter(&self) -> Option<Array<String>> {
        property::get(self, "attributeFilter")
    }

    /// Sets the local names of the attributes to report; without it, all of them.
    ///
    /// Feature `mutation-observer`.
    #[doc(alias = "attributeFilter")]
    pub fn set_attribute_filter(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "attributeFilter", &value.to_value());
        self
    }
}

impl Default for MutationObserverInit {
    fn default() -> Self {
        Self::new()
    }
}

impl MutationRecord {
    /// The kind of change: `attributes`, `characterData` or `childList`.
    ///
    /// `readonly attribute DOMString type`
    ///
    /// Feature `mutation-observer`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MutationRecord/type) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-mutationrecord-type②)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The node that changed; for `childList`, the parent of the children in question.
    ///
    /// `readonly attribute Node target`
    ///
    /// Feature `mutation-observer`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MutationRecord/target) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-mutationrecord-target②)
    #[inline]
    pub fn target(&self) -> Node {
        FromJs::from_js(Js::get_target__as_value(js(self)))
    }

    /// The nodes that were added; empty if there were none.
    ///
    /// `readonly attribute NodeList addedNodes`
    ///
    /// Feature `mutation-observer`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MutationRecord/addedNodes) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-mutationrecord-addednodes②)
    #[doc(alias = "addedNodes")]
    #[inline]
    pub fn added_nodes(&self) -> NodeList {
        FromJs::from_js(Js::get_addedNodes__as_value(js(self)))
    }

    /// The nodes that were removed; empty if there were none.
    ///
    /// `readonly attribute NodeList removedNodes`
    ///
    /// Feature `mutation-observer`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MutationRecord/removedNodes) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-mutationrecord-removednodes②)
    #[doc(alias = "removedNodes")]
    #[inline]
    pub fn removed_nodes(&self) -> NodeList {
        FromJs::from_js(Js::get_removedNodes__as_value(js(self)))
    }

    /// The node just before the added or removed nodes, or null.
    ///
    /// `readonly attribute Node? previousSibling`
    ///
    /// Feature `mutation-observer`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MutationRecord/previousSibling) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-mutationrecord-previoussibling②)
    #[doc(alias = "previousSibling")]
    #[inline]
    pub fn previous_sibling(&self) -> Option<Node> {
        Js::get_previousSibling__as_option_value(js(self)).map(Js::read)
    }

    /// The node just after the added or removed nodes, or null.
    ///
    /// `readonly attribute Node? nextSibling`
    ///
    /// Feature `mutation-observer`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MutationRecord/nextSibling) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-mutationrecord-nextsibling②)
    #[doc(alias = "nextSibling")]
    #[inline]
    pub fn next_sibling(&self) -> Option<Node> {
        Js::get_nextSibling__as_option_value(js(self)).map(Js::read)
    }

    /// The local name of the changed attribute, or null for other changes.
    ///
    /// `readonly attribute DOMString? attributeName`
    ///
    /// Feature `mutation-observer`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MutationRecord/attributeName) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-mutationrecord-attributename②)
    #[doc(alias = "attributeName")]
    #[inline]
    pub fn attribute_name(&self) -> Option<String> {
        Js::get_attributeName__as_value(js(self)).as_string()
    }

    /// The namespace of the changed attribute, or null.
    ///
    /// `readonly attribute DOMString? attributeNamespace`
    ///
    /// Feature `mutation-observer`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MutationRecord/attributeNamespace) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-mutationrecord-attributenamespace②)
    #[doc(alias = "attributeNamespace")]
    #[inline]
    pub fn attribute_namespace(&self) -> Option<String> {
        Js::get_attributeNamespace__as_value(js(self)).as_string()
    }

    /// The value before the change if it was asked for, otherwise null.
    ///
    /// `readonly attribute DOMString? oldValue`
    ///
    /// Feature `mutation-observer`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MutationRecord/oldValue) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-mutationrecord-oldvalue②)
    #[doc(alias = "oldValue")]
    #[inline]
    pub fn old_value(&self) -> Option<String> {
        Js::get_oldValue__as_value(js(self)).as_string()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "addedNodes")]
    pub(crate) fn get_addedNodes__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "attributeName")]
    pub(crate) fn get_attributeName__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "attributeNamespace")]
    pub(crate) fn get_attributeNamespace__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "removedNodes")]
    pub(crate) fn get_removedNodes__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(constructor, js_class = "MutationObserver")]
    pub(crate) fn new_MutationObserver__value__as_value(a0: &JsValue) -> Js;
}
