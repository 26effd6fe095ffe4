//! Types: Matching URLs against patterns

web_interface! {
    /// `interface URLPattern`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern) · [Specification](https://urlpattern.spec.whatwg.org/#urlpattern)
    #[doc(alias = "URLPattern")]
    pub struct UrlPattern: [crate::Object];
    class = "URLPattern";
}

web_dictionary! {
    /// `dictionary URLPatternInit`
    #[doc(alias = "URLPatternInit")]
    pub struct UrlPatternInit: [crate::Object];
    name = "URLPatternInit";
}

#[cfg(feature = "url-pattern")]
web_dictionary! {
    /// `dictionary URLPatternOptions`
    #[doc(alias = "URLPatternOptions")]
    pub struct UrlPatternOptions: [crate::Object];
    name = "URLPatternOptions";
}

#[cfg(feature = "url-pattern")]
web_dictionary! {
    /// `dictionary URLPatternResult`
    #[doc(alias = "URLPatternResult")]
    pub struct UrlPatternResult: [crate::Object];
    name = "URLPatternResult";
}

#[cfg(feature = "url-pattern")]
web_dictionary! {
    /// `dictionary URLPatternComponentResult`
    #[doc(alias = "URLPatternComponentResult")]
    pub struct UrlPatternComponentResult: [crate::Object];
    name = "URLPatternComponentResult";
}

web_union! {
    /// `typedef (USVString or URLPatternInit or URLPattern) URLPatternCompatible`
    #[doc(alias = "URLPatternCompatible")]
    pub enum UrlPatternCompatible {
        UrlPattern(crate::UrlPattern): value,
        UrlPatternInit(crate::UrlPatternInit): dictionary,
        String(crate::JsString): string,
    }
}

#[cfg(feature = "url-pattern")]
web_union! {
    /// `typedef (USVString or URLPatternInit) URLPatternInput`
    #[doc(alias = "URLPatternInput")]
    pub enum UrlPatternInput {
        UrlPatternInit(crate::UrlPatternInit): dictionary,
        String(crate::JsString): string,
    }
}
