//! Shadow trees, slots and parts

use crate::runtime::prelude::*;
use crate::{
    AssignedNodesOptions, CustomElementRegistry, DomTokenList, Element, ElementOrText, Event, HtmlSlotElement, Node,
    ShadowRoot, ShadowRootInit, ShadowRootMode, SlotAssignmentMode, Text,
};

impl ShadowRoot {
    /// Whether scripts can reach the root through `Element.shadowRoot` (`open`) or not (`closed`).
    ///
    /// `readonly attribute ShadowRootMode mode`
    ///
    /// Feature `shadow-dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/mode) · [Specification](https://dom.spec.whatwg.org/#dom-shadowroot-mode)
    #[inline]
    pub fn mode(&self) -> ShadowRootMode {
        FromJs::from_js(Js::get_mode__as_value(js(self)))
    }

    /// Whether focusing the host focuses the first focusable part inside.
    ///
    /// `readonly attribute boolean delegatesFocus`
    ///
    /// Feature `shadow-dom`. Baseline: widely available since 2021-11. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/delegatesFocus) · [Specification](https://dom.spec.whatwg.org/#shadowroot-delegates-focus)
    #[doc(alias = "delegatesFocus")]
    #[inline]
    pub fn delegates_focus(&self) -> bool {
        Js::get_delegatesFocus__as_bool(js(self)).get()
    }

    /// Whether the shadow tree is included by `getHTML`, if asked for.
    ///
    /// `readonly attribute boolean serializable`
    ///
    /// Feature `shadow-dom`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/serializable) · [Specification](https://dom.spec.whatwg.org/#dom-shadowroot-serializable)
    #[inline]
    pub fn serializable(&self) -> bool {
        Js::get_serializable__as_bool(js(self)).get()
    }

    /// Whether children go to slots by name (`named`) or by `assign` (`manual`).
    ///
    /// `readonly attribute SlotAssignmentMode slotAssignment`
    ///
    /// Feature `shadow-dom`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/slotAssignment) · [Specification](https://dom.spec.whatwg.org/#dom-shadowroot-slotassignment)
    #[doc(alias = "slotAssignment")]
    #[inline]
    pub fn slot_assignment(&self) -> SlotAssignmentMode {
        FromJs::from_js(Js::get_slotAssignment__as_value(js(self)))
    }

    /// Whether the shadow tree is copied when the host is cloned.
    ///
    /// `readonly attribute boolean clonable`
    ///
    /// Feature `shadow-dom`. Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/clonable) · [Specification](https://dom.spec.whatwg.org/#dom-shadowroot-clonable)
    #[inline]
    pub fn clonable(&self) -> bool {
        Js::get_clonable__as_bool(js(self)).get()
    }

    /// The element that the shadow tree belongs to.
    ///
    /// `readonly attribute Element host`
    ///
    /// Feature `shadow-dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/host) · [Specification](https://dom.spec.whatwg.org/#dom-shadowroot-host)
    #[inline]
    pub fn host(&self) -> Element {
        FromJs::from_js(Js::get_host__as_value(js(self)))
    }

    /// The handler of the event `slotchange`.
    ///
    /// `attribute EventHandler onslotchange`
    ///
    /// Feature `shadow-dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSlotElement/slotchange_event) · [Specification](https://dom.spec.whatwg.org/#eventdef-htmlslotelement-slotchange)
    pub fn onslotchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onslotchange")
    }

    /// Sets the handler of the event `slotchange`.
    ///
    /// Feature `shadow-dom`.
    #[doc(alias = "onslotchange")]
    pub fn set_onslotchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onslotchange", nullable(value))
    }
}

impl Element {
    /// The name of the slot in the parent's shadow tree where the element is shown.
    ///
    /// `attribute DOMString slot`
    ///
    /// Feature `shadow-dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Element/slot) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-element-slot①)
    #[inline]
    pub fn slot(&self) -> String {
        Js::get_slot__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name of the slot in the parent's shadow tree where the element is shown.
    ///
    /// Feature `shadow-dom`.
    #[doc(alias = "slot")]
    #[inline]
    pub fn set_slot(&self, value: &str) {
        Js::set_slot__str(js(self), value)
    }

    /// Gives the element a shadow tree and returns its root.
    ///
    /// `ShadowRoot attachShadow(ShadowRootInit init)`
    ///
    /// Feature `shadow-dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Element/attachShadow) · [Specification](https://dom.spec.whatwg.org/#dom-element-attachshadow)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where the element cannot be a host, its definition disables shadow roots, or it
    /// has a shadow root already.
    #[doc(alias = "attachShadow")]
    #[inline]
    pub fn attach_shadow(&self, init: &ShadowRootInit) -> Result<ShadowRoot, Exception> {
        Js::try_call_attachShadow__value__as_value(js(self), init.as_ref()).map(Js::read)
    }

    /// The open shadow root of the element, or null if there is none or it is closed.
    ///
    /// `readonly attribute ShadowRoot? shadowRoot`
    ///
    /// Feature `shadow-dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Element/shadowRoot) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-element-shadowroot①)
    #[doc(alias = "shadowRoot")]
    #[inline]
    pub fn shadow_root(&self) -> Option<ShadowRoot> {
        Js::get_shadowRoot__as_option_value(js(self)).map(Js::read)
    }

    /// The names by which CSS outside of the shadow tree can style this element.
    ///
    /// `[PutForwards=value] readonly attribute DOMTokenList part`
    ///
    /// Feature `shadow-dom`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/part) · [Specification](https://drafts.csswg.org/css-shadow/#idl)
    #[inline]
    pub fn part(&self) -> DomTokenList {
        FromJs::from_js(Js::get_part__as_value(js(self)))
    }

    /// Sets the names by which CSS outside of the shadow tree can style this element.
    ///
    /// Feature `shadow-dom`.
    #[doc(alias = "part")]
    #[inline]
    pub fn set_part(&self, value: &str) {
        Js::set_part__str(js(self), value)
    }

    /// The slot that shows this element, or null if there is none or its tree is closed.
    ///
    /// `readonly attribute HTMLSlotElement? assignedSlot`
    ///
    /// Feature `shadow-dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Element/assignedSlot) · [Specification](https://dom.spec.whatwg.org/#dom-slotable-assignedslot)
    #[doc(alias = "assignedSlot")]
    #[inline]
    pub fn assigned_slot(&self) -> Option<HtmlSlotElement> {
        Js::get_assignedSlot__as_option_value(js(self)).map(Js::read)
    }
}

impl ShadowRootInit {
    /// The options of `Element.attachShadow`.
    ///
    /// `dictionary ShadowRootInit`
    ///
    /// Feature `shadow-dom`.
    pub fn new(mode: ShadowRootMode) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "mode", mode.as_str());
        this
    }

    /// Whether scripts can reach the root through `Element.shadowRoot` (`open`) or not (`closed`).
    ///
    /// `required ShadowRootMode mode`
    ///
    /// Feature `shadow-dom`.
    #[doc(alias = "mode")]
    pub fn get_mode(&self) -> ShadowRootMode {
        property::get(self, "mode")
    }

    /// Sets whether scripts can reach the root through `Element.shadowRoot` (`open`) or not (`closed`).
    ///
    /// Feature `shadow-dom`.
    #[doc(alias = "mode")]
    pub fn set_mode(&self, value: ShadowRootMode) -> &Self {
        property::set_str(self, "mode", value.as_str());
        self
    }

    /// Whether focusing the host focuses the first focusable part inside.
    ///
    /// `boolean delegatesFocus = false`
    ///
    /// Feature `shadow-dom`.
    #[doc(alias = "delegatesFocus")]
    pub fn get_delegates_focus(&self) -> Option<bool> {
        property::get(self, "delegatesFocus")
    }

    /// Sets whether focusing the host focuses the first focusable part inside.
    ///
    /// Feature `shadow-dom`.
    #[doc(alias = "delegatesFocus")]
    pub fn set_delegates_focus(&self, value: bool) -> &Self {
        property::set_bool(self, "delegatesFocus", value);
        self
    }

    /// Whether the shadow tree is included by `getHTML`, if asked for.
    ///
    /// `boolean serializable = false`
    ///
    /// Feature `shadow-dom`.
    #[doc(alias = "serializable")]
    pub fn get_serializable(&self) -> Option<bool> {
        property::get(self, "serializable")
    }

    /// Sets whether the shadow tree is included by `getHTML`, if asked for.
    ///
    /// Feature `shadow-dom`.
    #[doc(alias = "serializable")]
    pub fn set_serializable(&self, value: bool) -> &Self {
        property::set_bool(self, "serializable", value);
        self
    }

    /// Whether children go to slots by name (`named`) or by `assign` (`manual`).
    ///
    /// `SlotAssignmentMode slotAssignment = "named"`
    ///
    /// Feature `shadow-dom`.
    #[doc(alias = "slotAssignment")]
    pub fn get_slot_assignment(&self) -> Option<SlotAssignmentMode> {
        property::get(self, "slotAssignment")
    }

    /// Sets whether children go to slots by name (`named`) or by `assign` (`manual`).
    ///
    /// Feature `shadow-dom`.
    #[doc(alias = "slotAssignment")]
    pub fn set_slot_assignment(&self, value: SlotAssignmentMode) -> &Self {
        property::set_str(self, "slotAssignment", value.as_str());
        self
    }

    /// Whether the shadow tree is copied when the host is cloned.
    ///
    /// `boolean clonable = false`
    ///
    /// Feature `shadow-dom`.
    #[doc(alias = "clonable")]
    pub fn get_clonable(&self) -> Option<bool> {
        property::get(self, "clonable")
    }

    /// Sets whether the shadow tree is copied when the host is cloned.
    ///
    /// Feature `shadow-dom`.
    #[doc(alias = "clonable")]
    pub fn set_clonable(&self, value: bool) -> &Self {
        property::set_bool(self, "clonable", value);
        self
    }

    /// `CustomElementRegistry? customElementRegistry`
    ///
    /// Feature `shadow-dom`.
    #[doc(alias = "customElementRegistry")]
    pub fn get_custom_element_registry(&self) -> Option<CustomElementRegistry> {
        property::get(self, "customElementRegistry")
    }

    /// `CustomElementRegistry? customElementRegistry`
    ///
    /// Feature `shadow-dom`.
    #[doc(alias = "customElementRegistry")]
    pub fn set_custom_element_registry(&self, value: Option<&CustomElementRegistry>) -> &Self {
        property::set(self, "customElementRegistry", nullable(value));
        self
    }
}

impl Text {
    /// The slot that shows this element, or null if there is none or its tree is closed.
    ///
    /// `readonly attribute HTMLSlotElement? assignedSlot`
    ///
    /// Feature `shadow-dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Text/assignedSlot) · [Specification](https://dom.spec.whatwg.org/#dom-slotable-assignedslot)
    #[doc(alias = "assignedSlot")]
    #[inline]
    pub fn assigned_slot(&self) -> Option<HtmlSlotElement> {
        Js::get_assignedSlot__as_option_value(js(self)).map(Js::read)
    }
}

impl HtmlSlotElement {
    /// The name of the slot; an empty string for the default slot.
    ///
    /// `attribute DOMString name`
    ///
    /// Feature `shadow-dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSlotElement/name) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-slot-name-dev)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name of the slot; an empty string for the default slot.
    ///
    /// Feature `shadow-dom`.
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// Returns the nodes that are assigned to the slot.
    ///
    /// `sequence<Node> assignedNodes(optional AssignedNodesOptions options = {})`
    ///
    /// Feature `shadow-dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSlotElement/assignedNodes) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-slot-assignednodes-dev)
    #[doc(alias = "assignedNodes")]
    #[inline]
    pub fn assigned_nodes(&self) -> Array<Node> {
        FromJs::from_js(Js::call_assignedNodes__as_value(js(self)))
    }

    /// As `assigned_nodes`, with `options`.
    ///
    /// `sequence<Node> assignedNodes(optional AssignedNodesOptions options = {})`
    ///
    /// Feature `shadow-dom`.
    #[doc(alias = "assignedNodes")]
    #[inline]
    pub fn assigned_nodes_with_options(&self, options: &AssignedNodesOptions) -> Array<Node> {
        FromJs::from_js(Js::call_assignedNodes__value__as_value(js(self), options.as_ref()))
    }

    /// Returns the elements that are assigned to the slot, without text.
    ///
    /// `sequence<Element> assignedElements(optional AssignedNodesOptions options = {})`
    ///
    /// Feature `shadow-dom`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSlotElement/assignedElements) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-slot-assignedelements-dev)
    #[doc(alias = "assignedElements")]
    #[inline]
    pub fn assigned_elements(&self) -> Array<Element> {
        FromJs::from_js(Js::call_assignedElements__as_value(js(self)))
    }

    /// As `assigned_elements`, with `options`.
    ///
    /// `sequence<Element> assignedElements(optional AssignedNodesOptions options = {})`
    ///
    /// Feature `shadow-dom`.
    #[doc(alias = "assignedElements")]
    #[inline]
    pub fn assigned_elements_with_options(&self, options: &AssignedNodesOptions) -> Array<Element> {
        FromJs::from_js(Js::call_assignedElements__value__as_value(js(self), options.as_ref()))
    }

    /// Sets the nodes of the slot, in a shadow tree with manual assignment.
    ///
    /// `undefined assign((Element or Text)... nodes)`
    ///
    /// Feature `shadow-dom`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSlotElement/assign) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-slot-assign)
    #[inline]
    pub fn assign(&self, nodes: impl IntoSequence<ElementOrText>) {
        Js::call_assign__value_spread(js(self), &nodes.to_value())
    }
}

impl AssignedNodesOptions {
    /// The options for listing what is assigned to a slot.
    ///
    /// `dictionary AssignedNodesOptions`
    ///
    /// Feature `shadow-dom`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to replace slots by their content, and to use the fallback of an empty slot.
    ///
    /// `boolean flatten = false`
    ///
    /// Feature `shadow-dom`.
    #[doc(alias = "flatten")]
    pub fn get_flatten(&self) -> Option<bool> {
        property::get(self, "flatten")
    }

    /// Sets whether to replace slots by their content, and to use the fallback of an empty slot.
    ///
    /// Feature `shadow-dom`.
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
