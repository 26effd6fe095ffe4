//! Types: Parsing and making URLs: URL and URLSearchParams, and origins

#[cfg(feature = "url")]
web_interface! {
    /// `interface Origin`
    ///
    /// Exposed everywhere.
    ///
    /// Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/browsers.html#the-origin-interface)
    pub struct Origin: [crate::Object];
    class = "Origin";
}

#[cfg(any(feature = "files", feature = "url"))]
web_interface! {
    /// `interface URL`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/URL) · [Specification](https://url.spec.whatwg.org/#url)
    ///
    /// Members are added by the feature `files`.
    #[doc(alias = "webkitURL")]
    #[doc(alias = "URL")]
    pub struct Url: [crate::Object];
    class = "URL";
}

#[cfg(any(feature = "beacon", feature = "fetch", feature = "url", feature = "xhr"))]
web_interface! {
    /// `interface URLSearchParams`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/URLSearchParams) · [Specification](https://url.spec.whatwg.org/#urlsearchparams)
    #[doc(alias = "URLSearchParams")]
    pub struct UrlSearchParams: [crate::Object];
    class = "URLSearchParams";
}

#[cfg(feature = "url")]
web_union! {
    /// `(sequence<sequence<USVString>> or record<USVString, USVString> or USVString)`
    pub enum StringSequenceSequenceOrStringRecordOrString {
        StringSequenceSequence(crate::Array<crate::Array<alloc::string::String>>): array,
        StringRecord(crate::Record<alloc::string::String>): record,
        String(crate::JsString): string,
    }
}
