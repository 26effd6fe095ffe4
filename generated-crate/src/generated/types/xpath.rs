//! Types: XPath queries over the tree

web_interface! {
    /// `interface XPathResult`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathResult) · [Specification](https://dom.spec.whatwg.org/#interface-xpathresult)
    pub struct XPathResult: [crate::Object];
    class = "XPathResult";
}

web_interface! {
    /// `interface XPathExpression`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathExpression) · [Specification](https://dom.spec.whatwg.org/#interface-xpathexpression)
    pub struct XPathExpression: [crate::Object];
    class = "XPathExpression";
}

web_interface! {
    /// `interface XPathEvaluator`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathEvaluator) · [Specification](https://dom.spec.whatwg.org/#interface-xpathevaluator)
    pub struct XPathEvaluator: [crate::Object];
    class = "XPathEvaluator";
}

/// `callback interface XPathNSResolver`
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathEvaluator) · [Specification](https://dom.spec.whatwg.org/#interface-xpathevaluator)
#[doc(alias = "XPathNSResolver")]
pub type XPathNsResolver = crate::Function<fn(Option<alloc::string::String>) -> Option<alloc::string::String>>;
