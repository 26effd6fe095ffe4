//! Types: Parsing and making URLs: URL and URLSearchParams, and origins

#[cfg(feature = "url")]
web_interface! {
    /// A web origin: scheme, host and port of a page, or an opaque one.
    ///
    /// `interface Origin`
    ///
    /// Feature `url`. Exposed everywhere. Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/browsers.html#the-origin-interface)
    pub struct Origin: [crate::Object];
    class = "Origin";
}

#[cfg(any(feature = "files", feature = "url"))]
web_interface! {
    /// A parsed web address with its parts.
    ///
    /// `interface URL`
    ///
    /// Members are added by the feature `files`.
    ///
    /// Feature `url`. Exposed everywhere. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/URL) · [Specification](https://url.spec.whatwg.org/#url)
    #[doc(alias = "webkitURL")]
    #[doc(alias = "URL")]
    pub struct Url: [crate::Object];
    class = "URL";
}

#[cfg(any(feature = "beacon", feature = "fetch", feature = "url", feature = "xhr"))]
web_interface! {
    /// The name and value pairs of a query string.
    ///
    /// `interface URLSearchParams`
    ///
    /// Feature `url`. Exposed everywhere. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/URLSearchParams) · [Specification](https://url.spec.whatwg.org/#urlsearchparams)
    #[doc(alias = "URLSearchParams")]
    pub struct UrlSearchParams: [crate::Object];
    class = "URLSearchParams";
}

#[cfg(feature = "url")]
web_union! {
    /// `(sequence<sequence<USVString>> or record<USVString, USVString> or USVString)`
    ///
    /// Feature `url`.
    pub enum StringSequenceSequenceOrStringRecordOrString {
        StringSequenceSequence(crate::Array<crate::Array<alloc::string::String>>): array,
        StringRecord(crate::Record<alloc::string::String>): record,
        String(crate::JsString): string,
    }
}
