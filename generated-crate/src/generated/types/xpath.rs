//! Types: XPath queries over the tree

/// `interface XPathResult`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathResult) · [Specification](https://dom.spec.whatwg.org/#interface-xpathresult)
#[repr(transparent)]
pub struct XPathResult {
    parent: crate::Object,
}
interface!(XPathResult:; "XPathResult");

/// `interface XPathExpression`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathExpression) · [Specification](https://dom.spec.whatwg.org/#interface-xpathexpression)
#[repr(transparent)]
pub struct XPathExpression {
    parent: crate::Object,
}
interface!(XPathExpression:; "XPathExpression");

/// `interface XPathEvaluator`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathEvaluator) · [Specification](https://dom.spec.whatwg.org/#interface-xpathevaluator)
#[repr(transparent)]
pub struct XPathEvaluator {
    parent: crate::Object,
}
interface!(XPathEvaluator:; "XPathEvaluator");

/// `callback interface XPathNSResolver`
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XPathEvaluator) · [Specification](https://dom.spec.whatwg.org/#interface-xpathevaluator)
#[doc(alias = "XPathNSResolver")]
pub type XPathNsResolver = crate::Function<fn(Option<alloc::string::String>) -> Option<alloc::string::String>>;
