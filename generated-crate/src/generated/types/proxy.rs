//! Types: Objects that do what a program says: Proxy

web_interface! {
    /// `interface Proxy`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Proxy) · [Specification](https://tc39.es/ecma262/multipage/reflection.html#sec-proxy-objects)
    pub struct Proxy: [crate::Object];
    class = "Proxy";
}

web_dictionary! {
    /// `dictionary ProxyHandler`
    pub struct ProxyHandler: [crate::Object];
    name = "ProxyHandler";
}

web_dictionary! {
    /// `dictionary RevocableProxy`
    pub struct RevocableProxy: [crate::Object];
    name = "RevocableProxy";
}
