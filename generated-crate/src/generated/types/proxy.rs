//! Types: Objects that do what a program says: Proxy

/// `interface Proxy`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Proxy) · [Specification](https://tc39.es/ecma262/multipage/reflection.html#sec-proxy-objects)
#[repr(transparent)]
pub struct Proxy {
    parent: crate::Object,
}
interface!(Proxy:; "Proxy");

/// `dictionary ProxyHandler`
#[repr(transparent)]
pub struct ProxyHandler {
    parent: crate::Object,
}
dictionary!(ProxyHandler:; "ProxyHandler");

/// `dictionary RevocableProxy`
#[repr(transparent)]
pub struct RevocableProxy {
    parent: crate::Object,
}
dictionary!(RevocableProxy:; "RevocableProxy");
