//! XPath queries over the tree

use crate::runtime::prelude::*;
use crate::{Document, Node, XPathEvaluator, XPathExpression, XPathNsResolver, XPathResult};

impl Document {
    /// `XPathExpression createExpression(DOMString expression, optional XPathNSResolver? resolver = null)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/createExpression) · [Specification](https://dom.spec.whatwg.org/#dom-xpathevaluatorbase-createexpression)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createExpression")]
    #[inline]
    pub fn create_expression(&self, expression: &str) -> Result<XPathExpression, Exception> {
        Js::try_call_createExpression__str__as_value(js(self), expression).map(Js::read)
    }

    /// `XPathExpression createExpression(DOMString expression, optional XPathNSResolver? resolver = null)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/createExpression) · [Specification](https://dom.spec.whatwg.org/#dom-xpathevaluatorbase-createexpression)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createExpression")]
    #[inline]
    pub fn create_expression_with_resolver(
        &self,
        expression: &str,
        resolver: Option<&XPathNsResolver>,
    ) -> Result<XPathExpression, Exception> {
        Js::try_call_createExpression__str_value__as_value(js(self), expression, nullable(resolver)).map(Js::read)
    }

    /// `Node createNSResolver(Node nodeResolver)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Document/createNSResolver) · [Specification](https://dom.spec.whatwg.org/#dom-xpathevaluatorbase-creatensresolver)
    #[doc(alias = "createNSResolver")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Document/createNSResolver"]
    #[inline]
    pub fn create_ns_resolver(&self, node_resolver: &Node) -> Node {
        FromJs::from_js(Js::call_createNSResolver__value__as_value(js(self), node_resolver.as_ref()))
    }

    /// `XPathResult evaluate(DOMString expression, Node contextNode, optional XPathNSResolver? resolver = null, optional unsigned short type = 0, optional XPathResult? result = null)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/evaluate) · [Specification](https://dom.spec.whatwg.org/#dom-xpathevaluatorbase-evaluate)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn evaluate(&self, expression: &str, context_node: &Node) -> Result<XPathResult, Exception> {
        Js::try_call_evaluate__str_value__as_value(js(self), expression, context_node.as_ref()).map(Js::read)
    }

    /// `XPathResult evaluate(DOMString expression, Node contextNode, optional XPathNSResolver? resolver = null, optional unsigned short type = 0, optional XPathResult? result = null)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/evaluate) · [Specification](https://dom.spec.whatwg.org/#dom-xpathevaluatorbase-evaluate)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "evaluate")]
    #[inline]
    pub fn evaluate_with_resolver(
        &self,
        expression: &str,
        context_node: &Node,
        resolver: Option<&XPathNsResolver>,
    ) -> Result<XPathResult, Exception> {
        Js::try_call_evaluate__str_value2__as_value(js(self), expression, context_node.as_ref(), nullable(resolver))
            .map(Js::read)
    }

    /// `XPathResult evaluate(DOMString expression, Node contextNode, optional XPathNSResolver? resolver = null, optional unsigned short type = 0, optional XPathResult? result = null)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/evaluate) · [Specification](https://dom.spec.whatwg.org/#dom-xpathevaluatorbase-evaluate)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "evaluate")]
    #[inline]
    pub fn evaluate_with_resolver_and_type(
        &self,
        expression: &str,
        context_node: &Node,
        resolver: Option<&XPathNsResolver>,
        type_: u16,
    ) -> Result<XPathResult, Exception> {
        Js::try_call_evaluate__str_value2_number__as_value(
            js(self),
            expression,
            context_node.as_ref(),
            nullable(resolver),
            type_ as f64,
        )
        .map(Js::read)
    }

    /// `XPathResult evaluate(DOMString expression, Node contextNode, optional XPathNSResolver? resolver = null, optional unsigned short type = 0, optional XPathResult? result = null)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/evaluate) · [Specification](https://dom.spec.whatwg.org/#dom-xpathevaluatorbase-evaluate)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "evaluate")]
    #[inline]
    pub fn evaluate_with_resolver_and_type_and_result(
        &self,
        expression: &str,
        context_node: &Node,
        resolver: Option<&XPathNsResolver>,
        type_: u16,
        result: Option<&XPathResult>,
    ) -> Result<XPathResult, Exception> {
        Js::try_call_evaluate__str_value2_number_value__as_value(
            js(self),
            expression,
            context_node.as_ref(),
            nullable(resolver),
            type_ as f64,
            nullable(result),
        )
        .map(Js::read)
    }
}

impl XPathResult {
    /// `const unsigned short ANY_TYPE = 0`
    pub const ANY_TYPE: u16 = 0;

    /// `const unsigned short NUMBER_TYPE = 1`
    pub const NUMBER_TYPE: u16 = 1;

    /// `const unsigned short STRING_TYPE = 2`
    pub const STRING_TYPE: u16 = 2;

    /// `const unsigned short BOOLEAN_TYPE = 3`
    pub const BOOLEAN_TYPE: u16 = 3;

    /// `const unsigned short UNORDERED_NODE_ITERATOR_TYPE = 4`
    pub const UNORDERED_NODE_ITERATOR_TYPE: u16 = 4;

    /// `const unsigned short ORDERED_NODE_ITERATOR_TYPE = 5`
    pub const ORDERED_NODE_ITERATOR_TYPE: u16 = 5;

    /// `const unsigned short UNORDERED_NODE_SNAPSHOT_TYPE = 6`
    pub const UNORDERED_NODE_SNAPSHOT_TYPE: u16 = 6;

    /// `const unsigned short ORDERED_NODE_SNAPSHOT_TYPE = 7`
    pub const ORDERED_NODE_SNAPSHOT_TYPE: u16 = 7;

    /// `const unsigned short ANY_UNORDERED_NODE_TYPE = 8`
    pub const ANY_UNORDERED_NODE_TYPE: u16 = 8;

    /// `const unsigned short FIRST_ORDERED_NODE_TYPE = 9`
    pub const FIRST_ORDERED_NODE_TYPE: u16 = 9;

    /// `readonly attribute unsigned short resultType`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathResult/resultType) · [Specification](https://dom.spec.whatwg.org/#dom-xpathresult-resulttype)
    #[doc(alias = "resultType")]
    #[inline]
    pub fn result_type(&self) -> u16 {
        Js::get_resultType__as_number(js(self)) as u16
    }

    /// `readonly attribute unrestricted double numberValue`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathResult/numberValue) · [Specification](https://dom.spec.whatwg.org/#dom-xpathresult-numbervalue)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "numberValue")]
    #[inline]
    pub fn number_value(&self) -> Result<f64, Exception> {
        Js::try_get_numberValue__as_value(js(self)).map(Js::read)
    }

    /// `readonly attribute DOMString stringValue`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathResult/stringValue) · [Specification](https://dom.spec.whatwg.org/#dom-xpathresult-stringvalue)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "stringValue")]
    #[inline]
    pub fn string_value(&self) -> Result<String, Exception> {
        Js::try_get_stringValue__as_value(js(self)).map(Js::read)
    }

    /// `readonly attribute boolean booleanValue`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathResult/booleanValue) · [Specification](https://dom.spec.whatwg.org/#dom-xpathresult-booleanvalue)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "booleanValue")]
    #[inline]
    pub fn boolean_value(&self) -> Result<bool, Exception> {
        Js::try_get_booleanValue__as_bool(js(self)).map(Truth::get)
    }

    /// `readonly attribute Node? singleNodeValue`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathResult/singleNodeValue) · [Specification](https://dom.spec.whatwg.org/#dom-xpathresult-singlenodevalue)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "singleNodeValue")]
    #[inline]
    pub fn single_node_value(&self) -> Result<Option<Node>, Exception> {
        Js::try_get_singleNodeValue__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// `readonly attribute boolean invalidIteratorState`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathResult/invalidIteratorState) · [Specification](https://dom.spec.whatwg.org/#dom-xpathresult-invaliditeratorstate)
    #[doc(alias = "invalidIteratorState")]
    #[inline]
    pub fn invalid_iterator_state(&self) -> bool {
        Js::get_invalidIteratorState__as_bool(js(self)).get()
    }

    /// `readonly attribute unsigned long snapshotLength`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathResult/snapshotLength) · [Specification](https://dom.spec.whatwg.org/#dom-xpathresult-snapshotlength)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "snapshotLength")]
    #[inline]
    pub fn snapshot_length(&self) -> Result<u32, Exception> {
        Js::try_get_snapshotLength__as_value(js(self)).map(Js::read)
    }

    /// `Node? iterateNext()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathResult/iterateNext) · [Specification](https://dom.spec.whatwg.org/#dom-xpathresult-iteratenext)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "iterateNext")]
    #[inline]
    pub fn iterate_next(&self) -> Result<Option<Node>, Exception> {
        Js::try_call_iterateNext__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// `Node? snapshotItem(unsigned long index)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathResult/snapshotItem) · [Specification](https://dom.spec.whatwg.org/#dom-xpathresult-snapshotitem-index-index)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "snapshotItem")]
    #[inline]
    pub fn snapshot_item(&self, index: u32) -> Result<Option<Node>, Exception> {
        Js::try_call_snapshotItem__number__as_option_value(js(self), index as f64).map(Js::read_nullable)
    }
}

impl XPathExpression {
    /// `XPathResult evaluate(Node contextNode, optional unsigned short type = 0, optional XPathResult? result = null)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathExpression/evaluate) · [Specification](https://dom.spec.whatwg.org/#dom-xpathexpression-evaluate)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn evaluate(&self, context_node: &Node) -> Result<XPathResult, Exception> {
        Js::try_call_evaluate__value__as_value(js(self), context_node.as_ref()).map(Js::read)
    }

    /// `XPathResult evaluate(Node contextNode, optional unsigned short type = 0, optional XPathResult? result = null)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathExpression/evaluate) · [Specification](https://dom.spec.whatwg.org/#dom-xpathexpression-evaluate)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "evaluate")]
    #[inline]
    pub fn evaluate_with_type(&self, context_node: &Node, type_: u16) -> Result<XPathResult, Exception> {
        Js::try_call_evaluate__value_number__as_value(js(self), context_node.as_ref(), type_ as f64).map(Js::read)
    }

    /// `XPathResult evaluate(Node contextNode, optional unsigned short type = 0, optional XPathResult? result = null)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathExpression/evaluate) · [Specification](https://dom.spec.whatwg.org/#dom-xpathexpression-evaluate)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "evaluate")]
    #[inline]
    pub fn evaluate_with_type_and_result(
        &self,
        context_node: &Node,
        type_: u16,
        result: Option<&XPathResult>,
    ) -> Result<XPathResult, Exception> {
        Js::try_call_evaluate__value_number_value__as_value(
            js(self),
            context_node.as_ref(),
            type_ as f64,
            nullable(result),
        )
        .map(Js::read)
    }
}

impl XPathEvaluator {
    /// `constructor()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathEvaluator/XPathEvaluator) · [Specification](https://dom.spec.whatwg.org/#dom-xpathevaluator-xpathevaluator)
    #[inline]
    pub fn new() -> XPathEvaluator {
        Js::new_XPathEvaluator__as_value().cast()
    }

    /// `XPathExpression createExpression(DOMString expression, optional XPathNSResolver? resolver = null)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathEvaluator/createExpression) · [Specification](https://dom.spec.whatwg.org/#dom-xpathevaluatorbase-createexpression)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createExpression")]
    #[inline]
    pub fn create_expression(&self, expression: &str) -> Result<XPathExpression, Exception> {
        Js::try_call_createExpression__str__as_value(js(self), expression).map(Js::read)
    }

    /// `XPathExpression createExpression(DOMString expression, optional XPathNSResolver? resolver = null)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathEvaluator/createExpression) · [Specification](https://dom.spec.whatwg.org/#dom-xpathevaluatorbase-createexpression)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createExpression")]
    #[inline]
    pub fn create_expression_with_resolver(
        &self,
        expression: &str,
        resolver: Option<&XPathNsResolver>,
    ) -> Result<XPathExpression, Exception> {
        Js::try_call_createExpression__str_value__as_value(js(self), expression, nullable(resolver)).map(Js::read)
    }

    /// `Node createNSResolver(Node nodeResolver)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/XPathEvaluator/createNSResolver) · [Specification](https://dom.spec.whatwg.org/#dom-xpathevaluatorbase-creatensresolver)
    #[doc(alias = "createNSResolver")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/XPathEvaluator/createNSResolver"]
    #[inline]
    pub fn create_ns_resolver(&self, node_resolver: &Node) -> Node {
        FromJs::from_js(Js::call_createNSResolver__value__as_value(js(self), node_resolver.as_ref()))
    }

    /// `XPathResult evaluate(DOMString expression, Node contextNode, optional XPathNSResolver? resolver = null, optional unsigned short type = 0, optional XPathResult? result = null)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathEvaluator/evaluate) · [Specification](https://dom.spec.whatwg.org/#dom-xpathevaluatorbase-evaluate)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn evaluate(&self, expression: &str, context_node: &Node) -> Result<XPathResult, Exception> {
        Js::try_call_evaluate__str_value__as_value(js(self), expression, context_node.as_ref()).map(Js::read)
    }

    /// `XPathResult evaluate(DOMString expression, Node contextNode, optional XPathNSResolver? resolver = null, optional unsigned short type = 0, optional XPathResult? result = null)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathEvaluator/evaluate) · [Specification](https://dom.spec.whatwg.org/#dom-xpathevaluatorbase-evaluate)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "evaluate")]
    #[inline]
    pub fn evaluate_with_resolver(
        &self,
        expression: &str,
        context_node: &Node,
        resolver: Option<&XPathNsResolver>,
    ) -> Result<XPathResult, Exception> {
        Js::try_call_evaluate__str_value2__as_value(js(self), expression, context_node.as_ref(), nullable(resolver))
            .map(Js::read)
    }

    /// `XPathResult evaluate(DOMString expression, Node contextNode, optional XPathNSResolver? resolver = null, optional unsigned short type = 0, optional XPathResult? result = null)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathEvaluator/evaluate) · [Specification](https://dom.spec.whatwg.org/#dom-xpathevaluatorbase-evaluate)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "evaluate")]
    #[inline]
    pub fn evaluate_with_resolver_and_type(
        &self,
        expression: &str,
        context_node: &Node,
        resolver: Option<&XPathNsResolver>,
        type_: u16,
    ) -> Result<XPathResult, Exception> {
        Js::try_call_evaluate__str_value2_number__as_value(
            js(self),
            expression,
            context_node.as_ref(),
            nullable(resolver),
            type_ as f64,
        )
        .map(Js::read)
    }

    /// `XPathResult evaluate(DOMString expression, Node contextNode, optional XPathNSResolver? resolver = null, optional unsigned short type = 0, optional XPathResult? result = null)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathEvaluator/evaluate) · [Specification](https://dom.spec.whatwg.org/#dom-xpathevaluatorbase-evaluate)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "evaluate")]
    #[inline]
    pub fn evaluate_with_resolver_and_type_and_result(
        &self,
        expression: &str,
        context_node: &Node,
        resolver: Option<&XPathNsResolver>,
        type_: u16,
        result: Option<&XPathResult>,
    ) -> Result<XPathResult, Exception> {
        Js::try_call_evaluate__str_value2_number_value__as_value(
            js(self),
            expression,
            context_node.as_ref(),
            nullable(resolver),
            type_ as f64,
            nullable(result),
        )
        .map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, getter, js_name = "booleanValue")]
    pub(crate) fn try_get_booleanValue__as_bool(this: &Js) -> Result<Truth, Exception>;
    #[wasm_bindgen(method, getter, js_name = "invalidIteratorState")]
    pub(crate) fn get_invalidIteratorState__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, getter, js_name = "numberValue")]
    pub(crate) fn try_get_numberValue__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "resultType")]
    pub(crate) fn get_resultType__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, getter, js_name = "singleNodeValue")]
    pub(crate) fn try_get_singleNodeValue__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "snapshotLength")]
    pub(crate) fn try_get_snapshotLength__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "stringValue")]
    pub(crate) fn try_get_stringValue__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createExpression")]
    pub(crate) fn try_call_createExpression__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createExpression")]
    pub(crate) fn try_call_createExpression__str_value__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "createNSResolver")]
    pub(crate) fn call_createNSResolver__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "evaluate")]
    pub(crate) fn try_call_evaluate__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "evaluate")]
    pub(crate) fn try_call_evaluate__str_value2__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "evaluate")]
    pub(crate) fn try_call_evaluate__str_value2_number__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
        a2: &JsValue,
        a3: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "evaluate")]
    pub(crate) fn try_call_evaluate__str_value2_number_value__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
        a2: &JsValue,
        a3: f64,
        a4: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "evaluate")]
    pub(crate) fn try_call_evaluate__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "evaluate")]
    pub(crate) fn try_call_evaluate__value_number__as_value(this: &Js, a0: &JsValue, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "evaluate")]
    pub(crate) fn try_call_evaluate__value_number_value__as_value(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "iterateNext")]
    pub(crate) fn try_call_iterateNext__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "snapshotItem")]
    pub(crate) fn try_call_snapshotItem__number__as_option_value(this: &Js, a0: f64) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(constructor, js_class = "XPathEvaluator")]
    pub(crate) fn new_XPathEvaluator__as_value() -> Js;
}
