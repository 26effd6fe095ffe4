//! XPath queries over the tree

use crate::runtime::prelude::*;
use crate::{Document, Node, XPathEvaluator, XPathExpression, XPathNsResolver, XPathResult};

impl Document {
    /// Parses an XPath expression for later evaluation. The resolver maps prefixes to namespaces.
    ///
    /// `XPathExpression createExpression(DOMString expression, optional XPathNSResolver? resolver = null)`
    ///
    /// Feature `xpath`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/createExpression) · [Specification](https://dom.spec.whatwg.org/#dom-xpathevaluatorbase-createexpression)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid expression, and a `NamespaceError` for a prefix that `resolver` does
    /// not resolve.
    #[doc(alias = "createExpression")]
    #[inline]
    pub fn create_expression(&self, expression: &str) -> Result<XPathExpression, Exception> {
        Js::try_call_createExpression__str__as_value(js(self), expression).map(Js::read)
    }

    /// As `create_expression`, with `resolver`.
    ///
    /// `XPathExpression createExpression(DOMString expression, optional XPathNSResolver? resolver = null)`
    ///
    /// Feature `xpath`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid expression, and a `NamespaceError` for a prefix that `resolver` does
    /// not resolve.
    #[doc(alias = "createExpression")]
    #[inline]
    pub fn create_expression_with_resolver(
        &self,
        expression: &str,
        resolver: Option<&XPathNsResolver>,
    ) -> Result<XPathExpression, Exception> {
        Js::try_call_createExpression__str_value__as_value(js(self), expression, nullable(resolver)).map(Js::read)
    }

    /// Returns the given node unchanged, since nodes can serve as namespace resolvers.
    ///
    /// `Node createNSResolver(Node nodeResolver)`
    ///
    /// Feature `xpath`. [MDN](https://developer.mozilla.org/docs/Web/API/Document/createNSResolver) · [Specification](https://dom.spec.whatwg.org/#dom-xpathevaluatorbase-creatensresolver)
    #[doc(alias = "createNSResolver")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Document/createNSResolver"]
    #[inline]
    pub fn create_ns_resolver(&self, node_resolver: &Node) -> Node {
        FromJs::from_js(Js::call_createNSResolver__value__as_value(js(self), node_resolver.as_ref()))
    }

    /// Evaluates an XPath expression from a node. The type says which form the result shall have.
    ///
    /// `XPathResult evaluate(DOMString expression, Node contextNode, optional XPathNSResolver? resolver = null, optional unsigned short type = 0, optional XPathResult? result = null)`
    ///
    /// Feature `xpath`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/evaluate) · [Specification](https://dom.spec.whatwg.org/#dom-xpathevaluatorbase-evaluate)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid expression, a `NamespaceError` for an unresolved prefix, and a
    /// `TypeError` where the result cannot be converted to `type`.
    #[inline]
    pub fn evaluate(&self, expression: &str, context_node: &Node) -> Result<XPathResult, Exception> {
        Js::try_call_evaluate__str_value__as_value(js(self), expression, context_node.as_ref()).map(Js::read)
    }

    /// As `evaluate`, with `resolver`.
    ///
    /// `XPathResult evaluate(DOMString expression, Node contextNode, optional XPathNSResolver? resolver = null, optional unsigned short type = 0, optional XPathResult? result = null)`
    ///
    /// Feature `xpath`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid expression, a `NamespaceError` for an unresolved prefix, and a
    /// `TypeError` where the result cannot be converted to `type`.
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

    /// As `evaluate_with_resolver`, with `type_`.
    ///
    /// `XPathResult evaluate(DOMString expression, Node contextNode, optional XPathNSResolver? resolver = null, optional unsigned short type = 0, optional XPathResult? result = null)`
    ///
    /// Feature `xpath`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid expression, a `NamespaceError` for an unresolved prefix, and a
    /// `TypeError` where the result cannot be converted to `type`.
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

    /// As `evaluate_with_resolver_and_type`, with `result`.
    ///
    /// `XPathResult evaluate(DOMString expression, Node contextNode, optional XPathNSResolver? resolver = null, optional unsigned short type = 0, optional XPathResult? result = null)`
    ///
    /// Feature `xpath`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid expression, a `NamespaceError` for an unresolved prefix, and a
    /// `TypeError` where the result cannot be converted to `type`.
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
    /// Means that the result has the type that the expression naturally gives.
    ///
    /// `const unsigned short ANY_TYPE = 0`
    ///
    /// Feature `xpath`.
    pub const ANY_TYPE: u16 = 0;

    /// Means that the result is a number.
    ///
    /// `const unsigned short NUMBER_TYPE = 1`
    ///
    /// Feature `xpath`.
    pub const NUMBER_TYPE: u16 = 1;

    /// Means that the result is a text.
    ///
    /// `const unsigned short STRING_TYPE = 2`
    ///
    /// Feature `xpath`.
    pub const STRING_TYPE: u16 = 2;

    /// Means that the result is a boolean.
    ///
    /// `const unsigned short BOOLEAN_TYPE = 3`
    ///
    /// Feature `xpath`.
    pub const BOOLEAN_TYPE: u16 = 3;

    /// Means that the result is an iterator over nodes in any order.
    ///
    /// `const unsigned short UNORDERED_NODE_ITERATOR_TYPE = 4`
    ///
    /// Feature `xpath`.
    pub const UNORDERED_NODE_ITERATOR_TYPE: u16 = 4;

    /// Means that the result is an iterator over nodes in document order.
    ///
    /// `const unsigned short ORDERED_NODE_ITERATOR_TYPE = 5`
    ///
    /// Feature `xpath`.
    pub const ORDERED_NODE_ITERATOR_TYPE: u16 = 5;

    /// Means that the result is a fixed list of nodes in any order.
    ///
    /// `const unsigned short UNORDERED_NODE_SNAPSHOT_TYPE = 6`
    ///
    /// Feature `xpath`.
    pub const UNORDERED_NODE_SNAPSHOT_TYPE: u16 = 6;

    /// Means that the result is a fixed list of nodes in document order.
    ///
    /// `const unsigned short ORDERED_NODE_SNAPSHOT_TYPE = 7`
    ///
    /// Feature `xpath`.
    pub const ORDERED_NODE_SNAPSHOT_TYPE: u16 = 7;

    /// Means that the result is any one of the matching nodes.
    ///
    /// `const unsigned short ANY_UNORDERED_NODE_TYPE = 8`
    ///
    /// Feature `xpath`.
    pub const ANY_UNORDERED_NODE_TYPE: u16 = 8;

    /// Means that the result is the first matching node in document order.
    ///
    /// `const unsigned short FIRST_ORDERED_NODE_TYPE = 9`
    ///
    /// Feature `xpath`.
    pub const FIRST_ORDERED_NODE_TYPE: u16 = 9;

    /// The type of the result, never `ANY_TYPE`.
    ///
    /// `readonly attribute unsigned short resultType`
    ///
    /// Feature `xpath`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathResult/resultType) · [Specification](https://dom.spec.whatwg.org/#dom-xpathresult-resulttype)
    #[doc(alias = "resultType")]
    #[inline]
    pub fn result_type(&self) -> u16 {
        Js::get_resultType__as_number(js(self)) as u16
    }

    /// The number. Throws if the result is of another type.
    ///
    /// `readonly attribute unrestricted double numberValue`
    ///
    /// Feature `xpath`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathResult/numberValue) · [Specification](https://dom.spec.whatwg.org/#dom-xpathresult-numbervalue)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the result is not a number.
    #[doc(alias = "numberValue")]
    #[inline]
    pub fn number_value(&self) -> Result<f64, Exception> {
        Js::try_get_numberValue__as_value(js(self)).map(Js::read)
    }

    /// The text. Throws if the result is of another type.
    ///
    /// `readonly attribute DOMString stringValue`
    ///
    /// Feature `xpath`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathResult/stringValue) · [Specification](https://dom.spec.whatwg.org/#dom-xpathresult-stringvalue)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the result is not a string.
    #[doc(alias = "stringValue")]
    #[inline]
    pub fn string_value(&self) -> Result<String, Exception> {
        Js::try_get_stringValue__as_value(js(self)).map(Js::read)
    }

    /// Whether the expression is true. Throws if the result is of another type.
    ///
    /// `readonly attribute boolean booleanValue`
    ///
    /// Feature `xpath`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathResult/booleanValue) · [Specification](https://dom.spec.whatwg.org/#dom-xpathresult-booleanvalue)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the result is not a boolean.
    #[doc(alias = "booleanValue")]
    #[inline]
    pub fn boolean_value(&self) -> Result<bool, Exception> {
        Js::try_get_booleanValue__as_bool(js(self)).map(Truth::get)
    }

    /// The node, or null if none matches. Throws if the result does not hold a single node.
    ///
    /// `readonly attribute Node? singleNodeValue`
    ///
    /// Feature `xpath`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathResult/singleNodeValue) · [Specification](https://dom.spec.whatwg.org/#dom-xpathresult-singlenodevalue)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the result is not of a single node.
    #[doc(alias = "singleNodeValue")]
    #[inline]
    pub fn single_node_value(&self) -> Result<Option<Node>, Exception> {
        Js::try_get_singleNodeValue__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// Whether the iterator has ended because the document was changed.
    ///
    /// `readonly attribute boolean invalidIteratorState`
    ///
    /// Feature `xpath`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathResult/invalidIteratorState) · [Specification](https://dom.spec.whatwg.org/#dom-xpathresult-invaliditeratorstate)
    #[doc(alias = "invalidIteratorState")]
    #[inline]
    pub fn invalid_iterator_state(&self) -> bool {
        Js::get_invalidIteratorState__as_bool(js(self)).get()
    }

    /// The number of nodes in the fixed list. Throws if the result is of another type.
    ///
    /// `readonly attribute unsigned long snapshotLength`
    ///
    /// Feature `xpath`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathResult/snapshotLength) · [Specification](https://dom.spec.whatwg.org/#dom-xpathresult-snapshotlength)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the result is not a snapshot.
    #[doc(alias = "snapshotLength")]
    #[inline]
    pub fn snapshot_length(&self) -> Result<u32, Exception> {
        Js::try_get_snapshotLength__as_value(js(self)).map(Js::read)
    }

    /// Returns the next node, or null at the end. Throws if the document has changed since.
    ///
    /// `Node? iterateNext()`
    ///
    /// Feature `xpath`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathResult/iterateNext) · [Specification](https://dom.spec.whatwg.org/#dom-xpathresult-iteratenext)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the result is not an iterator, and an `InvalidStateError` where the document was
    /// changed since.
    #[doc(alias = "iterateNext")]
    #[inline]
    pub fn iterate_next(&self) -> Result<Option<Node>, Exception> {
        Js::try_call_iterateNext__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// Returns the node at an index of the fixed list, or null past its end.
    ///
    /// `Node? snapshotItem(unsigned long index)`
    ///
    /// Feature `xpath`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathResult/snapshotItem) · [Specification](https://dom.spec.whatwg.org/#dom-xpathresult-snapshotitem-index-index)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the result is not a snapshot.
    #[doc(alias = "snapshotItem")]
    #[inline]
    pub fn snapshot_item(&self, index: u32) -> Result<Option<Node>, Exception> {
        Js::try_call_snapshotItem__number__as_option_value(js(self), index as f64).map(Js::read_nullable)
    }
}

impl XPathExpression {
    /// Evaluates the expression from a node. The type says which form the result shall have.
    ///
    /// `XPathResult evaluate(Node contextNode, optional unsigned short type = 0, optional XPathResult? result = null)`
    ///
    /// Feature `xpath`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathExpression/evaluate) · [Specification](https://dom.spec.whatwg.org/#dom-xpathexpression-evaluate)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the result cannot be converted to `type`, and a `NotSupportedError` where
    /// `contextNode` is of a kind that XPath does not know.
    #[inline]
    pub fn evaluate(&self, context_node: &Node) -> Result<XPathResult, Exception> {
        Js::try_call_evaluate__value__as_value(js(self), context_node.as_ref()).map(Js::read)
    }

    /// As `evaluate`, with `type_`.
    ///
    /// `XPathResult evaluate(Node contextNode, optional unsigned short type = 0, optional XPathResult? result = null)`
    ///
    /// Feature `xpath`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the result cannot be converted to `type`, and a `NotSupportedError` where
    /// `contextNode` is of a kind that XPath does not know.
    #[doc(alias = "evaluate")]
    #[inline]
    pub fn evaluate_with_type(&self, context_node: &Node, type_: u16) -> Result<XPathResult, Exception> {
        Js::try_call_evaluate__value_number__as_value(js(self), context_node.as_ref(), type_ as f64).map(Js::read)
    }

    /// As `evaluate_with_type`, with `result`.
    ///
    /// `XPathResult evaluate(Node contextNode, optional unsigned short type = 0, optional XPathResult? result = null)`
    ///
    /// Feature `xpath`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the result cannot be converted to `type`, and a `NotSupportedError` where
    /// `contextNode` is of a kind that XPath does not know.
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
    /// Makes a new `XPathEvaluator`.
    ///
    /// `constructor()`
    ///
    /// Feature `xpath`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathEvaluator/XPathEvaluator) · [Specification](https://dom.spec.whatwg.org/#dom-xpathevaluator-xpathevaluator)
    #[inline]
    pub fn new() -> XPathEvaluator {
        Js::new_XPathEvaluator__as_value().cast()
    }

    /// Parses an XPath expression for later evaluation. The resolver maps prefixes to namespaces.
    ///
    /// `XPathExpression createExpression(DOMString expression, optional XPathNSResolver? resolver = null)`
    ///
    /// Feature `xpath`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathEvaluator/createExpression) · [Specification](https://dom.spec.whatwg.org/#dom-xpathevaluatorbase-createexpression)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid expression, and a `NamespaceError` for a prefix that `resolver` does
    /// not resolve.
    #[doc(alias = "createExpression")]
    #[inline]
    pub fn create_expression(&self, expression: &str) -> Result<XPathExpression, Exception> {
        Js::try_call_createExpression__str__as_value(js(self), expression).map(Js::read)
    }

    /// As `create_expression`, with `resolver`.
    ///
    /// `XPathExpression createExpression(DOMString expression, optional XPathNSResolver? resolver = null)`
    ///
    /// Feature `xpath`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid expression, and a `NamespaceError` for a prefix that `resolver` does
    /// not resolve.
    #[doc(alias = "createExpression")]
    #[inline]
    pub fn create_expression_with_resolver(
        &self,
        expression: &str,
        resolver: Option<&XPathNsResolver>,
    ) -> Result<XPathExpression, Exception> {
        Js::try_call_createExpression__str_value__as_value(js(self), expression, nullable(resolver)).map(Js::read)
    }

    /// Returns the given node unchanged, since nodes can serve as namespace resolvers.
    ///
    /// `Node createNSResolver(Node nodeResolver)`
    ///
    /// Feature `xpath`. [MDN](https://developer.mozilla.org/docs/Web/API/XPathEvaluator/createNSResolver) · [Specification](https://dom.spec.whatwg.org/#dom-xpathevaluatorbase-creatensresolver)
    #[doc(alias = "createNSResolver")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/XPathEvaluator/createNSResolver"]
    #[inline]
    pub fn create_ns_resolver(&self, node_resolver: &Node) -> Node {
        FromJs::from_js(Js::call_createNSResolver__value__as_value(js(self), node_resolver.as_ref()))
    }

    /// Evaluates an XPath expression from a node. The type says which form the result shall have.
    ///
    /// `XPathResult evaluate(DOMString expression, Node contextNode, optional XPathNSResolver? resolver = null, optional unsigned short type = 0, optional XPathResult? result = null)`
    ///
    /// Feature `xpath`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathEvaluator/evaluate) · [Specification](https://dom.spec.whatwg.org/#dom-xpathevaluatorbase-evaluate)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid expression, a `NamespaceError` for an unresolved prefix, and a
    /// `TypeError` where the result cannot be converted to `type`.
    #[inline]
    pub fn evaluate(&self, expression: &str, context_node: &Node) -> Result<XPathResult, Exception> {
        Js::try_call_evaluate__str_value__as_value(js(self), expression, context_node.as_ref()).map(Js::read)
    }

    /// As `evaluate`, with `resolver`.
    ///
    /// `XPathResult evaluate(DOMString expression, Node contextNode, optional XPathNSResolver? resolver = null, optional unsigned short type = 0, optional XPathResult? result = null)`
    ///
    /// Feature `xpath`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid expression, a `NamespaceError` for an unresolved prefix, and a
    /// `TypeError` where the result cannot be converted to `type`.
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

    /// As `evaluate_with_resolver`, with `type_`.
    ///
    /// `XPathResult evaluate(DOMString expression, Node contextNode, optional XPathNSResolver? resolver = null, optional unsigned short type = 0, optional XPathResult? result = null)`
    ///
    /// Feature `xpath`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid expression, a `NamespaceError` for an unresolved prefix, and a
    /// `TypeError` where the result cannot be converted to `type`.
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

    /// As `evaluate_with_resolver_and_type`, with `result`.
    ///
    /// `XPathResult evaluate(DOMString expression, Node contextNode, optional XPathNSResolver? resolver = null, optional unsigned short type = 0, optional XPathResult? result = null)`
    ///
    /// Feature `xpath`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid expression, a `NamespaceError` for an unresolved prefix, and a
    /// `TypeError` where the result cannot be converted to `type`.
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
