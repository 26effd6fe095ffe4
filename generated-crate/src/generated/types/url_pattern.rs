//! Types: Matching URLs against patterns

/// `interface URLPattern`
///
/// Exposed in Window, Worker.
///
/// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern) · [Specification](https://urlpattern.spec.whatwg.org/#urlpattern)
#[doc(alias = "URLPattern")]
#[repr(transparent)]
pub struct UrlPattern {
    parent: crate::Object,
}
interface!(UrlPattern:; "URLPattern");

/// `dictionary URLPatternInit`
#[doc(alias = "URLPatternInit")]
#[repr(transparent)]
pub struct UrlPatternInit {
    parent: crate::Object,
}
dictionary!(UrlPatternInit:; "URLPatternInit");

/// `dictionary URLPatternOptions`
#[doc(alias = "URLPatternOptions")]
#[cfg(feature = "url-pattern")]
#[repr(transparent)]
pub struct UrlPatternOptions {
    parent: crate::Object,
}
#[cfg(feature = "url-pattern")]
dictionary!(UrlPatternOptions:; "URLPatternOptions");

/// `dictionary URLPatternResult`
#[doc(alias = "URLPatternResult")]
#[cfg(feature = "url-pattern")]
#[repr(transparent)]
pub struct UrlPatternResult {
    parent: crate::Object,
}
#[cfg(feature = "url-pattern")]
dictionary!(UrlPatternResult:; "URLPatternResult");

/// `dictionary URLPatternComponentResult`
#[doc(alias = "URLPatternComponentResult")]
#[cfg(feature = "url-pattern")]
#[repr(transparent)]
pub struct UrlPatternComponentResult {
    parent: crate::Object,
}
#[cfg(feature = "url-pattern")]
dictionary!(UrlPatternComponentResult:; "URLPatternComponentResult");

/// `typedef (USVString or URLPatternInit or URLPattern) URLPatternCompatible`
#[doc(alias = "URLPatternCompatible")]
#[non_exhaustive]
pub enum UrlPatternCompatible {
    /// `String`
    String(crate::JsString),
    /// `UrlPatternInit`
    UrlPatternInit(crate::UrlPatternInit),
    /// `UrlPattern`
    UrlPattern(crate::UrlPattern),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(UrlPatternCompatible {
    String(crate::JsString): string,
    UrlPatternInit(crate::UrlPatternInit): value,
    UrlPattern(crate::UrlPattern): value,
});

/// `typedef (USVString or URLPatternInit) URLPatternInput`
#[doc(alias = "URLPatternInput")]
#[cfg(feature = "url-pattern")]
#[non_exhaustive]
pub enum UrlPatternInput {
    /// `String`
    String(crate::JsString),
    /// `UrlPatternInit`
    UrlPatternInit(crate::UrlPatternInit),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "url-pattern")]
union!(UrlPatternInput {
    String(crate::JsString): string,
    UrlPatternInit(crate::UrlPatternInit): value,
});
