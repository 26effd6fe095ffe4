//! Types: Values that were checked before they may become markup or script

#[cfg(any(
    feature = "dom", feature = "dom-parser", feature = "html", feature = "html-sanitizer", feature = "iframes",
    feature = "ranges", feature = "trusted-types",
))]
web_interface! {
    /// A string that a policy has declared safe for use as HTML.
    ///
    /// `interface TrustedHTML`
    ///
    /// Feature `trusted-types`. Exposed in Window, Worker. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedHTML) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#trusted-html)
    #[doc(alias = "TrustedHTML")]
    pub struct TrustedHtml: [crate::Object];
    class = "TrustedHTML";
}

#[cfg(any(feature = "dom", feature = "timers", feature = "trusted-types"))]
web_interface! {
    /// A string that a policy has declared safe to run as script.
    ///
    /// `interface TrustedScript`
    ///
    /// Feature `trusted-types`. Exposed in Window, Worker. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedScript) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#trusted-script)
    pub struct TrustedScript: [crate::Object];
    class = "TrustedScript";
}

#[cfg(any(
    feature = "dom", feature = "service-workers", feature = "svg-values", feature = "trusted-types",
    feature = "worker-scope", feature = "workers",
))]
web_interface! {
    /// A string that a policy has declared safe as the address of a script.
    ///
    /// `interface TrustedScriptURL`
    ///
    /// Feature `trusted-types`. Exposed in Window, Worker. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedScriptURL) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#trused-script-url)
    #[doc(alias = "TrustedScriptURL")]
    pub struct TrustedScriptUrl: [crate::Object];
    class = "TrustedScriptURL";
}

#[cfg(feature = "trusted-types")]
web_interface! {
    /// The maker of policies for Trusted Types, and the tests for trusted values.
    ///
    /// `interface TrustedTypePolicyFactory`
    ///
    /// Feature `trusted-types`. Exposed in Window, Worker. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedTypePolicyFactory) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#trusted-type-policy-factory)
    pub struct TrustedTypePolicyFactory: [crate::Object];
    class = "TrustedTypePolicyFactory";
}

#[cfg(feature = "trusted-types")]
web_interface! {
    /// A named set of functions that turn strings into trusted values.
    ///
    /// `interface TrustedTypePolicy`
    ///
    /// Feature `trusted-types`. Exposed in Window, Worker. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedTypePolicy) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#trusted-type-policy)
    pub struct TrustedTypePolicy: [crate::Object];
    class = "TrustedTypePolicy";
}

#[cfg(feature = "trusted-types")]
web_dictionary! {
    /// The functions of a new policy; a kind without a function cannot be created.
    ///
    /// `dictionary TrustedTypePolicyOptions`
    ///
    /// Feature `trusted-types`.
    pub struct TrustedTypePolicyOptions: [crate::Object];
    name = "TrustedTypePolicyOptions";
}

#[cfg(any(feature = "dom", feature = "trusted-types"))]
web_union! {
    /// `typedef (TrustedHTML or TrustedScript or TrustedScriptURL) TrustedType`
    ///
    /// Feature `trusted-types`.
    pub enum TrustedType {
        TrustedHtml(crate::TrustedHtml): value,
        TrustedScript(crate::TrustedScript): value,
        TrustedScriptUrl(crate::TrustedScriptUrl): value,
    }
    into crate::Object;
}

/// `callback CreateHTMLCallback = DOMString? (DOMString input, any... arguments)`
///
/// Feature `trusted-types`.
#[doc(alias = "CreateHTMLCallback")]
#[cfg(feature = "trusted-types")]
pub type CreateHtmlCallback = crate::Function<fn(
    alloc::string::String,
    crate::Rest<crate::JsValue>,
) -> Option<alloc::string::String>>;

/// `callback CreateScriptCallback = DOMString? (DOMString input, any... arguments)`
///
/// Feature `trusted-types`.
#[cfg(feature = "trusted-types")]
pub type CreateScriptCallback = crate::Function<fn(
    alloc::string::String,
    crate::Rest<crate::JsValue>,
) -> Option<alloc::string::String>>;

/// `callback CreateScriptURLCallback = USVString? (DOMString input, any... arguments)`
///
/// Feature `trusted-types`.
#[doc(alias = "CreateScriptURLCallback")]
#[cfg(feature = "trusted-types")]
pub type CreateScriptUrlCallback = crate::Function<fn(
    alloc::string::String,
    crate::Rest<crate::JsValue>,
) -> Option<alloc::string::String>>;
