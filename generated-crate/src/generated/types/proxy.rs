//! Types: Objects that do what a program says: Proxy

web_interface! {
    /// An object that stands in for another and lets a handler change its basic operations.
    ///
    /// `interface Proxy`
    ///
    /// Feature `proxy`. Exposed everywhere. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Proxy) · [Specification](https://tc39.es/ecma262/multipage/reflection.html#sec-proxy-objects)
    pub struct Proxy: [crate::Object];
    class = "Proxy";
}

web_dictionary! {
    /// The functions (traps) that a proxy calls; without one, the operation goes to the target.
    ///
    /// `dictionary ProxyHandler`
    ///
    /// Feature `proxy`.
    pub struct ProxyHandler: [crate::Object];
    name = "ProxyHandler";
}

web_dictionary! {
    /// A proxy together with the function that switches it off.
    ///
    /// `dictionary RevocableProxy`
    ///
    /// Feature `proxy`.
    pub struct RevocableProxy: [crate::Object];
    name = "RevocableProxy";
}
