//! Types: Matching URLs against patterns

interface! {
    /// `interface URLPattern`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern) · [Specification](https://urlpattern.spec.whatwg.org/#urlpattern)
    #[doc(alias = "URLPattern")]
    pub struct UrlPattern: [crate::Object];
    class = "URLPattern";
}

dictionary! {
    /// `dictionary URLPatternInit`
    #[doc(alias = "URLPatternInit")]
    pub struct UrlPatternInit: [crate::Object];
    name = "URLPatternInit";
}

#[cfg(feature = "url-pattern")]
dictionary! {
    /// `dictionary URLPatternOptions`
    #[doc(alias = "URLPatternOptions")]
    pub struct UrlPatternOptions: [crate::Object];
    name = "URLPatternOptions";
}

#[cfg(feature = "url-pattern")]
dictionary! {
    /// `dictionary URLPatternResult`
    #[doc(alias = "URLPatternResult")]
    pub struct UrlPatternResult: [crate::Object];
    name = "URLPatternResult";
}

#[cfg(feature = "url-pattern")]
dictionary! {
    /// `dictionary URLPatternComponentResult`
    #[doc(alias = "URLPatternComponentResult")]
    pub struct UrlPatternComponentResult: [crate::Object];
    name = "URLPatternComponentResult";
}

union! {
    /// `typedef (USVString or URLPatternInit or URLPattern) URLPatternCompatible`
    #[doc(alias = "URLPatternCompatible")]
    pub enum UrlPatternCompatible {
        UrlPattern(crate::UrlPattern): value,
        UrlPatternInit(crate::UrlPatternInit): dictionary,
        String(crate::JsString): string,
    }
}

#[cfg(feature = "url-pattern")]
union! {
    /// `typedef (USVString or URLPatternInit) URLPatternInput`
    #[doc(alias = "URLPatternInput")]
    pub enum UrlPatternInput {
        UrlPatternInit(crate::UrlPatternInit): dictionary,
        String(crate::JsString): string,
    }
}
