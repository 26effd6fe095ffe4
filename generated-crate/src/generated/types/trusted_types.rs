//! Types: Values that were checked before they may become markup or script

/// `interface TrustedHTML`
///
/// Exposed in Window, Worker.
///
/// Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedHTML) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#trusted-html)
#[doc(alias = "TrustedHTML")]
#[cfg(any(
    feature = "dom", feature = "dom-parser", feature = "html", feature = "html-sanitizer", feature = "iframes",
    feature = "ranges", feature = "trusted-types",
))]
#[repr(transparent)]
pub struct TrustedHtml {
    parent: crate::Object,
}
#[cfg(any(
    feature = "dom", feature = "dom-parser", feature = "html", feature = "html-sanitizer", feature = "iframes",
    feature = "ranges", feature = "trusted-types",
))]
interface!(TrustedHtml:; "TrustedHTML");

/// `interface TrustedScript`
///
/// Exposed in Window, Worker.
///
/// Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedScript) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#trusted-script)
#[cfg(any(feature = "dom", feature = "timers", feature = "trusted-types"))]
#[repr(transparent)]
pub struct TrustedScript {
    parent: crate::Object,
}
#[cfg(any(feature = "dom", feature = "timers", feature = "trusted-types"))]
interface!(TrustedScript:; "TrustedScript");

/// `interface TrustedScriptURL`
///
/// Exposed in Window, Worker.
///
/// Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedScriptURL) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#trused-script-url)
#[doc(alias = "TrustedScriptURL")]
#[cfg(any(
    feature = "dom", feature = "service-workers", feature = "svg-values", feature = "trusted-types",
    feature = "worker-scope", feature = "workers",
))]
#[repr(transparent)]
pub struct TrustedScriptUrl {
    parent: crate::Object,
}
#[cfg(any(
    feature = "dom", feature = "service-workers", feature = "svg-values", feature = "trusted-types",
    feature = "worker-scope", feature = "workers",
))]
interface!(TrustedScriptUrl:; "TrustedScriptURL");

/// `interface TrustedTypePolicyFactory`
///
/// Exposed in Window, Worker.
///
/// Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedTypePolicyFactory) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#trusted-type-policy-factory)
#[cfg(feature = "trusted-types")]
#[repr(transparent)]
pub struct TrustedTypePolicyFactory {
    parent: crate::Object,
}
#[cfg(feature = "trusted-types")]
interface!(TrustedTypePolicyFactory:; "TrustedTypePolicyFactory");

/// `interface TrustedTypePolicy`
///
/// Exposed in Window, Worker.
///
/// Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedTypePolicy) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#trusted-type-policy)
#[cfg(feature = "trusted-types")]
#[repr(transparent)]
pub struct TrustedTypePolicy {
    parent: crate::Object,
}
#[cfg(feature = "trusted-types")]
interface!(TrustedTypePolicy:; "TrustedTypePolicy");

/// `dictionary TrustedTypePolicyOptions`
#[cfg(feature = "trusted-types")]
#[repr(transparent)]
pub struct TrustedTypePolicyOptions {
    parent: crate::Object,
}
#[cfg(feature = "trusted-types")]
dictionary!(TrustedTypePolicyOptions:; "TrustedTypePolicyOptions");

/// `typedef (TrustedHTML or TrustedScript or TrustedScriptURL) TrustedType`
#[cfg(any(feature = "dom", feature = "trusted-types"))]
#[non_exhaustive]
pub enum TrustedType {
    /// `TrustedHtml`
    TrustedHtml(crate::TrustedHtml),
    /// `TrustedScript`
    TrustedScript(crate::TrustedScript),
    /// `TrustedScriptUrl`
    TrustedScriptUrl(crate::TrustedScriptUrl),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(any(feature = "dom", feature = "trusted-types"))]
union!(TrustedType {
    TrustedHtml(crate::TrustedHtml): value,
    TrustedScript(crate::TrustedScript): value,
    TrustedScriptUrl(crate::TrustedScriptUrl): value,
});

/// `callback CreateHTMLCallback = DOMString? (DOMString input, any... arguments)`
#[doc(alias = "CreateHTMLCallback")]
#[cfg(feature = "trusted-types")]
pub type CreateHtmlCallback = crate::Function;

/// `callback CreateScriptCallback = DOMString? (DOMString input, any... arguments)`
#[cfg(feature = "trusted-types")]
pub type CreateScriptCallback = crate::Function;

/// `callback CreateScriptURLCallback = USVString? (DOMString input, any... arguments)`
#[doc(alias = "CreateScriptURLCallback")]
#[cfg(feature = "trusted-types")]
pub type CreateScriptUrlCallback = crate::Function;
