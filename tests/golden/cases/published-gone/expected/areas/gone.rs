//! What gone.idl defines

use crate::runtime::prelude::*;
use crate::{Mode, Node, NodeOrString, NodeOrStringOrNumber, Range, RangeOptions, Visitor};

impl Node {
    /// `readonly attribute DOMString? label`
    ///
    /// Feature `gone`.
    #[doc(alias = "label")]
    #[inline]
    pub fn label_or_null(&self) -> Option<String> {
        Js::get_label__as_value(js(self)).as_string()
    }

    /// `readonly attribute Node? parent`
    ///
    /// Feature `gone`.
    #[doc(alias = "parent")]
    #[inline]
    pub fn parent_or_null(&self) -> Option<Node> {
        Js::get_parent__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute Mode mode`
    ///
    /// Feature `gone`.
    #[inline]
    pub fn mode(&self) -> Mode {
        FromJs::from_js(Js::get_mode__as_value(js(self)))
    }

    /// `attribute Mode mode`
    ///
    /// Feature `gone`.
    #[doc(alias = "mode")]
    #[inline]
    pub fn set_mode(&self, value: Mode) {
        Js::set_mode__str(js(self), value.as_str())
    }

    /// `undefined visit(Visitor visitor)`
    ///
    /// Feature `gone`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn visit(&self, visitor: impl IntoFunction<Visitor>) -> Result<(), Exception> {
        Js::try_call_visit__value(js(self), &visitor.into_callback().into_function())
    }

    /// `undefined find((Node or DOMString or unsigned long) what)`
    ///
    /// Feature `gone`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "find")]
    #[inline]
    pub fn find_with_node_or_string_or_number(&self, what: impl Into<NodeOrStringOrNumber>) -> Result<(), Exception> {
        Js::try_call_find__value(js(self), &what.into().to_js())
    }

    /// `const unsigned short KIND = 1`
    ///
    /// Feature `gone`.
    #[deprecated = "its specification does not have it any more"]
    pub const KIND: u16 = 1;

    /// `boolean contains(Node other)`
    ///
    /// Feature `gone`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[deprecated = "its specification does not have it any more"]
    #[inline]
    pub fn contains(&self, other: &Node) -> Result<bool, Exception> {
        Js::try_call_contains__value__as_bool(js(self), other.as_ref()).map(Truth::get)
    }

    /// `undefined find((Node or DOMString) what)`
    ///
    /// Feature `gone`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[deprecated = "its specification has changed: see `find_with_node_or_string_or_number`"]
    #[inline]
    pub fn find(&self, what: impl Into<NodeOrString>) -> Result<(), Exception> {
        Js::try_call_find__value(js(self), &what.into().to_js())
    }

    /// `readonly attribute DOMString label`
    ///
    /// Feature `gone`.
    #[deprecated = "its specification has changed: see `label_or_null`"]
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute Node parent`
    ///
    /// Feature `gone`.
    #[deprecated = "its specification has changed: see `parent_or_null`"]
    #[inline]
    pub fn parent(&self) -> Node {
        FromJs::from_js(Js::get_parent__as_value(js(self)))
    }

    /// `static Range whole()`
    ///
    /// Feature `gone`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[deprecated = "its specification does not have it any more"]
    #[inline]
    pub fn whole() -> Result<Range, Exception> {
        Js::try_static_call_Node_whole__as_value().map(Js::read)
    }
}

impl Range {
    /// Makes a new `Range`.
    ///
    /// `constructor(Node start, optional RangeOptions options = {})`
    ///
    /// Feature `gone`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[deprecated = "its specification does not have it any more"]
    #[inline]
    pub fn new(start: &Node) -> Result<Range, Exception> {
        Js::try_new_Range__value__as_value(start.as_ref()).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(Node start, optional RangeOptions options = {})`
    ///
    /// Feature `gone`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[deprecated = "its specification does not have it any more"]
    #[inline]
    pub fn new_with_options(start: &Node, options: &RangeOptions) -> Result<Range, Exception> {
        Js::try_new_Range__value2__as_value(start.as_ref(), options.as_ref()).map(Js::cast)
    }

    /// `undefined collapse()`
    ///
    /// Feature `gone`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[deprecated = "its specification does not have it any more"]
    #[inline]
    pub fn collapse(&self) -> Result<(), Exception> {
        Js::try_call_collapse(js(self))
    }
}

impl RangeOptions {
    /// Makes a new `RangeOptions`.
    ///
    /// `dictionary RangeOptions`
    ///
    /// Feature `gone`.
    #[deprecated = "its specification does not have it any more"]
    pub fn new(length: i32) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "length", length as f64);
        this
    }

    /// `required long length`
    ///
    /// Feature `gone`.
    #[doc(alias = "length")]
    #[deprecated = "its specification does not have it any more"]
    pub fn get_length(&self) -> i32 {
        property::get(self, "length")
    }

    /// `required long length`
    ///
    /// Feature `gone`.
    #[doc(alias = "length")]
    #[deprecated = "its specification does not have it any more"]
    pub fn set_length(&self, value: i32) -> &Self {
        property::set_f64(self, "length", value as f64);
        self
    }

    /// `Mode mode`
    ///
    /// Feature `gone`.
    #[doc(alias = "mode")]
    #[deprecated = "its specification does not have it any more"]
    pub fn get_mode(&self) -> Option<Mode> {
        property::get(self, "mode")
    }

    /// `Mode mode`
    ///
    /// Feature `gone`.
    #[doc(alias = "mode")]
    #[deprecated = "its specification does not have it any more"]
    pub fn set_mode(&self, value: Mode) -> &Self {
        property::set_str(self, "mode", value.as_str());
        self
    }
}

/// The namespace `Tools`.
pub mod tools {
    use crate::runtime::prelude::*;
    use crate::Node;

    /// `undefined wipe(Node node)`
    ///
    /// Feature `gone`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[deprecated = "its specification does not have it any more"]
    #[inline]
    pub fn wipe(node: &Node) -> Result<(), Exception> {
        Js::try_static_call_Tools_wipe__value(node.as_ref())
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "label")]
    pub(crate) fn get_label__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "mode")]
    pub(crate) fn get_mode__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "parent")]
    pub(crate) fn get_parent__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "parent")]
    pub(crate) fn get_parent__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, setter, js_name = "mode")]
    pub(crate) fn set_mode__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "collapse")]
    pub(crate) fn try_call_collapse(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "contains")]
    pub(crate) fn try_call_contains__value__as_bool(this: &Js, a0: &JsValue) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "find")]
    pub(crate) fn try_call_find__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "visit")]
    pub(crate) fn try_call_visit__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Range")]
    pub(crate) fn try_new_Range__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Range")]
    pub(crate) fn try_new_Range__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Node", js_name = "whole")]
    pub(crate) fn try_static_call_Node_whole__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Tools", js_name = "wipe")]
    pub(crate) fn try_static_call_Tools_wipe__value(a0: &JsValue) -> Result<(), Exception>;
}
