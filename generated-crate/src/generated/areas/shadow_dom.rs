//! Shadow trees, slots and parts

use crate::runtime::prelude::*;
use crate::{
    AssignedNodesOptions, CustomElementRegistry, DomTokenList, Element, ElementOrText, Event, HtmlSlotElement, Node,
    ShadowRoot, ShadowRootInit, ShadowRootMode, SlotAssignmentMode, Text,
};

impl ShadowRoot {
    /// `readonly attribute ShadowRootMode mode`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/mode) · [Specification](https://dom.spec.whatwg.org/#dom-shadowroot-mode)
    #[inline]
    pub fn mode(&self) -> ShadowRootMode {
        FromJs::from_js(Js::get_mode__as_value(js(self)))
    }

    /// `readonly attribute boolean delegatesFocus`
    ///
    /// Baseline: widely available since 2021-11. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/delegatesFocus) · [Specification](https://dom.spec.whatwg.org/#shadowroot-delegates-focus)
    #[doc(alias = "delegatesFocus")]
    #[inline]
    pub fn delegates_focus(&self) -> bool {
        Js::get_delegatesFocus__as_bool(js(self)).get()
    }

    /// `readonly attribute boolean serializable`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/serializable) · [Specification](https://dom.spec.whatwg.org/#dom-shadowroot-serializable)
    #[inline]
    pub fn serializable(&self) -> bool {
        Js::get_serializable__as_bool(js(self)).get()
    }

    /// `readonly attribute SlotAssignmentMode slotAssignment`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/slotAssignment) · [Specification](https://dom.spec.whatwg.org/#dom-shadowroot-slotassignment)
    #[doc(alias = "slotAssignment")]
    #[inline]
    pub fn slot_assignment(&self) -> SlotAssignmentMode {
        FromJs::from_js(Js::get_slotAssignment__as_value(js(self)))
    }

    /// `readonly attribute boolean clonable`
    ///
    /// Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/clonable) · [Specification](https://dom.spec.whatwg.org/#dom-shadowroot-clonable)
    #[inline]
    pub fn clonable(&self) -> bool {
        Js::get_clonable__as_bool(js(self)).get()
    }

    /// `readonly attribute Element host`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/host) · [Specification](https://dom.spec.whatwg.org/#dom-shadowroot-host)
    #[inline]
    pub fn host(&self) -> Element {
        FromJs::from_js(Js::get_host__as_value(js(self)))
    }

    /// `attribute EventHandler onslotchange`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSlotElement/slotchange_event) · [Specification](https://dom.spec.whatwg.org/#eventdef-htmlslotelement-slotchange)
    pub fn onslotchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onslotchange")
    }

    /// `attribute EventHandler onslotchange`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSlotElement/slotchange_event) · [Specification](https://dom.spec.whatwg.org/#eventdef-htmlslotelement-slotchange)
    #[doc(alias = "onslotchange")]
    pub fn set_onslotchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onslotchange", nullable(value))
    }
}

impl Element {
    /// `attribute DOMString slot`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Element/slot) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-element-slot①)
    #[inline]
    pub fn slot(&self) -> String {
        Js::get_slot__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString slot`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Element/slot) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-element-slot①)
    #[doc(alias = "slot")]
    #[inline]
    pub fn set_slot(&self, value: &str) {
        Js::set_slot__str(js(self), value)
    }

    /// `ShadowRoot attachShadow(ShadowRootInit init)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Element/attachShadow) · [Specification](https://dom.spec.whatwg.org/#dom-element-attachshadow)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "attachShadow")]
    #[inline]
    pub fn attach_shadow(&self, init: &ShadowRootInit) -> Result<ShadowRoot, Exception> {
        Js::try_call_attachShadow__value__as_value(js(self), init.as_ref()).map(Js::read)
    }

    /// `readonly attribute ShadowRoot? shadowRoot`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Element/shadowRoot) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-element-shadowroot①)
    #[doc(alias = "shadowRoot")]
    #[inline]
    pub fn shadow_root(&self) -> Option<ShadowRoot> {
        Js::get_shadowRoot__as_option_value(js(self)).map(Js::read)
    }

    /// `[PutForwards=value] readonly attribute DOMTokenList part`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/part) · [Specification](https://drafts.csswg.org/css-shadow/#idl)
    #[inline]
    pub fn part(&self) -> DomTokenList {
        FromJs::from_js(Js::get_part__as_value(js(self)))
    }

    /// `[PutForwards=value] readonly attribute DOMTokenList part`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/part) · [Specification](https://drafts.csswg.org/css-shadow/#idl)
    #[doc(alias = "part")]
    #[inline]
    pub fn set_part(&self, value: &str) {
        Js::set_part__str(js(self), value)
    }

    /// `readonly attribute HTMLSlotElement? assignedSlot`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Element/assignedSlot) · [Specification](https://dom.spec.whatwg.org/#dom-slotable-assignedslot)
    #[doc(alias = "assignedSlot")]
    #[inline]
    pub fn assigned_slot(&self) -> Option<HtmlSlotElement> {
        Js::get_assignedSlot__as_option_value(js(self)).map(Js::read)
    }
}

impl ShadowRootInit {
    /// `dictionary ShadowRootInit`
    pub fn new(mode: ShadowRootMode) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "mode", mode.as_str());
        this
    }

    /// `required ShadowRootMode mode`
    #[doc(alias = "mode")]
    pub fn get_mode(&self) -> ShadowRootMode {
        property::get(self, "mode")
    }

    /// `required ShadowRootMode mode`
    #[doc(alias = "mode")]
    pub fn set_mode(&self, value: ShadowRootMode) -> &Self {
        property::set_str(self, "mode", value.as_str());
        self
    }

    /// `boolean delegatesFocus = false`
    #[doc(alias = "delegatesFocus")]
    pub fn get_delegates_focus(&self) -> Option<bool> {
        property::get(self, "delegatesFocus")
    }

    /// `boolean delegatesFocus = false`
    #[doc(alias = "delegatesFocus")]
    pub fn set_delegates_focus(&self, value: bool) -> &Self {
        property::set_bool(self, "delegatesFocus", value);
        self
    }

    /// `boolean serializable = false`
    #[doc(alias = "serializable")]
    pub fn get_serializable(&self) -> Option<bool> {
        property::get(self, "serializable")
    }

    /// `boolean serializable = false`
    #[doc(alias = "serializable")]
    pub fn set_serializable(&self, value: bool) -> &Self {
        property::set_bool(self, "serializable", value);
        self
    }

    /// `SlotAssignmentMode slotAssignment = "named"`
    #[doc(alias = "slotAssignment")]
    pub fn get_slot_assignment(&self) -> Option<SlotAssignmentMode> {
        property::get(self, "slotAssignment")
    }

    /// `SlotAssignmentMode slotAssignment = "named"`
    #[doc(alias = "slotAssignment")]
    pub fn set_slot_assignment(&self, value: SlotAssignmentMode) -> &Self {
        property::set_str(self, "slotAssignment", value.as_str());
        self
    }

    /// `boolean clonable = false`
    #[doc(alias = "clonable")]
    pub fn get_clonable(&self) -> Option<bool> {
        property::get(self, "clonable")
    }

    /// `boolean clonable = false`
    #[doc(alias = "clonable")]
    pub fn set_clonable(&self, value: bool) -> &Self {
        property::set_bool(self, "clonable", value);
        self
    }

    /// `CustomElementRegistry? customElementRegistry`
    #[doc(alias = "customElementRegistry")]
    pub fn get_custom_element_registry(&self) -> Option<CustomElementRegistry> {
        property::get(self, "customElementRegistry")
    }

    /// `CustomElementRegistry? customElementRegistry`
    #[doc(alias = "customElementRegistry")]
    pub fn set_custom_element_registry(&self, value: Option<&CustomElementRegistry>) -> &Self {
        property::set(self, "customElementRegistry", nullable(value));
        self
    }
}

impl Text {
    /// `readonly attribute HTMLSlotElement? assignedSlot`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Text/assignedSlot) · [Specification](https://dom.spec.whatwg.org/#dom-slotable-assignedslot)
    #[doc(alias = "assignedSlot")]
    #[inline]
    pub fn assigned_slot(&self) -> Option<HtmlSlotElement> {
        Js::get_assignedSlot__as_option_value(js(self)).map(Js::read)
    }
}

impl HtmlSlotElement {
    /// `attribute DOMString name`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSlotElement/name) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-slot-name-dev)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString name`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSlotElement/name) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-slot-name-dev)
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// `sequence<Node> assignedNodes(optional AssignedNodesOptions options = {})`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSlotElement/assignedNodes) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-slot-assignednodes-dev)
    #[doc(alias = "assignedNodes")]
    #[inline]
    pub fn assigned_nodes(&self) -> Array<Node> {
        FromJs::from_js(Js::call_assignedNodes__as_value(js(self)))
    }

    /// `sequence<Node> assignedNodes(optional AssignedNodesOptions options = {})`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSlotElement/assignedNodes) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-slot-assignednodes-dev)
    #[doc(alias = "assignedNodes")]
    #[inline]
    pub fn assigned_nodes_with_options(&self, options: &AssignedNodesOptions) -> Array<Node> {
        FromJs::from_js(Js::call_assignedNodes__value__as_value(js(self), options.as_ref()))
    }

    /// `sequence<Element> assignedElements(optional AssignedNodesOptions options = {})`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSlotElement/assignedElements) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-slot-assignedelements-dev)
    #[doc(alias = "assignedElements")]
    #[inline]
    pub fn assigned_elements(&self) -> Array<Element> {
        FromJs::from_js(Js::call_assignedElements__as_value(js(self)))
    }

    /// `sequence<Element> assignedElements(optional AssignedNodesOptions options = {})`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSlotElement/assignedElements) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-slot-assignedelements-dev)
    #[doc(alias = "assignedElements")]
    #[inline]
    pub fn assigned_elements_with_options(&self, options: &AssignedNodesOptions) -> Array<Element> {
        FromJs::from_js(Js::call_assignedElements__value__as_value(js(self), options.as_ref()))
    }

    /// `undefined assign((Element or Text)... nodes)`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSlotElement/assign) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-slot-assign)
    #[inline]
    pub fn assign(&self, nodes: impl IntoSequence<ElementOrText>) {
        Js::call_assign__value_spread(js(self), &nodes.to_value())
    }
}

impl AssignedNodesOptions {
    /// `dictionary AssignedNodesOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean flatten = false`
    #[doc(alias = "flatten")]
    pub fn get_flatten(&self) -> Option<bool> {
        property::get(self, "flatten")
    }

    /// `boolean flatten = false`
    #[doc(alias = "flatten")]
    pub fn set_flatten(&self, value: bool) -> &Self {
        property::set_bool(self, "flatten", value);
        self
    }
}

impl Default for AssignedNodesOptions {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "assignedSlot")]
    pub(crate) fn get_assignedSlot__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "clonable")]
    pub(crate) fn get_clonable__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "delegatesFocus")]
    pub(crate) fn get_delegatesFocus__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "part")]
    pub(crate) fn get_part__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "serializable")]
    pub(crate) fn get_serializable__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "slot")]
    pub(crate) fn get_slot__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "slotAssignment")]
    pub(crate) fn get_slotAssignment__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "part")]
    pub(crate) fn set_part__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "slot")]
    pub(crate) fn set_slot__str(this: &Js, a0: &str);
    #[wasm_bindgen(variadic, method, js_name = "assign")]
    pub(crate) fn call_assign__value_spread(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "assignedElements")]
    pub(crate) fn call_assignedElements__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "assignedElements")]
    pub(crate) fn call_assignedElements__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "assignedNodes")]
    pub(crate) fn call_assignedNodes__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "assignedNodes")]
    pub(crate) fn call_assignedNodes__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "attachShadow")]
    pub(crate) fn try_call_attachShadow__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}
