//! Types: Matching URLs against patterns

web_interface! {
    /// A pattern that web addresses are matched with, such as `/books/:id`.
    ///
    /// `interface URLPattern`
    ///
    /// Feature `url-pattern`. Exposed in Window, Worker. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern) · [Specification](https://urlpattern.spec.whatwg.org/#urlpattern)
    #[doc(alias = "URLPattern")]
    pub struct UrlPattern: [crate::Object];
    class = "URLPattern";
}

web_dictionary! {
    /// The parts of a pattern or of an address to match; in a pattern, a missing part matches anything.
    ///
    /// `dictionary URLPatternInit`
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "URLPatternInit")]
    pub struct UrlPatternInit: [crate::Object];
    name = "URLPatternInit";
}

#[cfg(feature = "url-pattern")]
web_dictionary! {
    /// Options for a new `URLPattern`.
    ///
    /// `dictionary URLPatternOptions`
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "URLPatternOptions")]
    pub struct UrlPatternOptions: [crate::Object];
    name = "URLPatternOptions";
}

#[cfg(feature = "url-pattern")]
web_dictionary! {
    /// The result of a match: what each part of the address has matched.
    ///
    /// `dictionary URLPatternResult`
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "URLPatternResult")]
    pub struct UrlPatternResult: [crate::Object];
    name = "URLPatternResult";
}

#[cfg(feature = "url-pattern")]
web_dictionary! {
    /// The match of one part of the address.
    ///
    /// `dictionary URLPatternComponentResult`
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "URLPatternComponentResult")]
    pub struct UrlPatternComponentResult: [crate::Object];
    name = "URLPatternComponentResult";
}

web_union! {
    /// `typedef (USVString or URLPatternInit or URLPattern) URLPatternCompatible`
    ///
    /// Feature `url-pattern`.
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
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "URLPatternInput")]
    pub enum UrlPatternInput {
        UrlPatternInit(crate::UrlPatternInit): dictionary,
        String(crate::JsString): string,
    }
}
