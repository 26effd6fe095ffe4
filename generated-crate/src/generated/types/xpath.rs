//! Types: XPath queries over the tree

web_interface! {
    /// The result of an XPath expression: a number, a text, a boolean or nodes.
    ///
    /// `interface XPathResult`
    ///
    /// Feature `xpath`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathResult) · [Specification](https://dom.spec.whatwg.org/#interface-xpathresult)
    pub struct XPathResult: [crate::Object];
    class = "XPathResult";
}

web_interface! {
    /// A parsed XPath expression, which can be evaluated many times.
    ///
    /// `interface XPathExpression`
    ///
    /// Feature `xpath`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathExpression) · [Specification](https://dom.spec.whatwg.org/#interface-xpathexpression)
    pub struct XPathExpression: [crate::Object];
    class = "XPathExpression";
}

web_interface! {
    /// An object that parses and evaluates XPath expressions without a document.
    ///
    /// `interface XPathEvaluator`
    ///
    /// Feature `xpath`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathEvaluator) · [Specification](https://dom.spec.whatwg.org/#interface-xpathevaluator)
    pub struct XPathEvaluator: [crate::Object];
    class = "XPathEvaluator";
}

/// `callback interface XPathNSResolver`
///
/// Feature `xpath`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathEvaluator) · [Specification](https://dom.spec.whatwg.org/#interface-xpathevaluator)
#[doc(alias = "XPathNSResolver")]
pub type XPathNsResolver = crate::Function<fn(Option<alloc::string::String>) -> Option<alloc::string::String>>;
