//! Types: Values that were checked before they may become markup or script
#[cfg(any(
    feature = "dom", feature = "dom-parser", feature = "html", feature = "html-sanitizer", feature = "iframes",
    feature = "ranges", feature = "trusted-types",
))]
/// `interface TrustedHTML`
///
/// Exposed in Window, Worker.
///
/// Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedHTML) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#trusted-html)
#[doc(alias = "TrustedHTML")]
#[repr(transparent)]
pub struct TrustedHtml {
    parent: crate::Object,
}
#[cfg(any(
    feature = "dom", feature = "dom-parser", feature = "html", feature = "html-sanitizer", feature = "iframes",
    feature = "ranges", feature = "trusted-types",
))]
interface!(TrustedHtml:; "TrustedHTML");

#[cfg(any(feature = "dom", feature = "timers", feature = "trusted-types"))]
/// `interface TrustedScript`
///
/// Exposed in Window, Worker.
///
/// Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedScript) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#trusted-script)
#[repr(transparent)]
pub struct TrustedScript {
    parent: crate::Object,
}
#[cfg(any(feature = "dom", feature = "timers", feature = "trusted-types"))]
interface!(TrustedScript:; "TrustedScript");

#[cfg(any(
    feature = "dom", feature = "service-workers", feature = "svg-values", feature = "trusted-types",
    feature = "worker-scope", feature = "workers",
))]
/// `interface TrustedScriptURL`
///
/// Exposed in Window, Worker.
///
/// Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedScriptURL) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#trused-script-url)
#[doc(alias = "TrustedScriptURL")]
#[repr(transparent)]
pub struct TrustedScriptUrl {
    parent: crate::Object,
}
#[cfg(any(
    feature = "dom", feature = "service-workers", feature = "svg-values", feature = "trusted-types",
    feature = "worker-scope", feature = "workers",
))]
interface!(TrustedScriptUrl:; "TrustedScriptURL");

#[cfg(feature = "trusted-types")]
/// `interface TrustedTypePolicyFactory`
///
/// Exposed in Window, Worker.
///
/// Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedTypePolicyFactory) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#trusted-type-policy-factory)
#[repr(transparent)]
pub struct TrustedTypePolicyFactory {
    parent: crate::Object,
}
#[cfg(feature = "trusted-types")]
interface!(TrustedTypePolicyFactory:; "TrustedTypePolicyFactory");

#[cfg(feature = "trusted-types")]
/// `interface TrustedTypePolicy`
///
/// Exposed in Window, Worker.
///
/// Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedTypePolicy) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#trusted-type-policy)
#[repr(transparent)]
pub struct TrustedTypePolicy {
    parent: crate::Object,
}
#[cfg(feature = "trusted-types")]
interface!(TrustedTypePolicy:; "TrustedTypePolicy");

#[cfg(feature = "trusted-types")]
/// `dictionary TrustedTypePolicyOptions`
#[repr(transparent)]
pub struct TrustedTypePolicyOptions {
    parent: crate::Object,
}
#[cfg(feature = "trusted-types")]
dictionary!(TrustedTypePolicyOptions:; "TrustedTypePolicyOptions");

#[cfg(feature = "trusted-types")]
/// `callback CreateHTMLCallback = DOMString? (DOMString input, any... arguments)`
pub type CreateHtmlCallback = crate::Function;

#[cfg(feature = "trusted-types")]
/// `callback CreateScriptCallback = DOMString? (DOMString input, any... arguments)`
pub type CreateScriptCallback = crate::Function;

#[cfg(feature = "trusted-types")]
/// `callback CreateScriptURLCallback = USVString? (DOMString input, any... arguments)`
pub type CreateScriptUrlCallback = crate::Function;

#[cfg(feature = "trusted-types")]
/// `typedef (TrustedHTML or TrustedScript or TrustedScriptURL) TrustedType`
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
#[cfg(feature = "trusted-types")]
union!(TrustedType {
    TrustedHtml(crate::TrustedHtml): value,
    TrustedScript(crate::TrustedScript): value,
    TrustedScriptUrl(crate::TrustedScriptUrl): value,
});
