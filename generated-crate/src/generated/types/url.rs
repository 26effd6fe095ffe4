//! Types: Parsing and making URLs: URL and URLSearchParams, and origins

/// `interface Origin`
///
/// Exposed everywhere.
///
/// Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/browsers.html#the-origin-interface)
#[cfg(feature = "url")]
#[repr(transparent)]
pub struct Origin {
    parent: crate::Object,
}
#[cfg(feature = "url")]
interface!(Origin:; "Origin");

/// `interface URL`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/URL) · [Specification](https://url.spec.whatwg.org/#url)
#[doc(alias = "webkitURL")]
#[doc(alias = "URL")]
#[cfg(any(feature = "files", feature = "url"))]
#[repr(transparent)]
pub struct Url {
    parent: crate::Object,
}
#[cfg(any(feature = "files", feature = "url"))]
interface!(Url:; "URL");

/// `interface URLSearchParams`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/URLSearchParams) · [Specification](https://url.spec.whatwg.org/#urlsearchparams)
#[doc(alias = "URLSearchParams")]
#[cfg(any(feature = "beacon", feature = "fetch", feature = "url", feature = "xhr"))]
#[repr(transparent)]
pub struct UrlSearchParams {
    parent: crate::Object,
}
#[cfg(any(feature = "beacon", feature = "fetch", feature = "url", feature = "xhr"))]
interface!(UrlSearchParams:; "URLSearchParams");

/// `(sequence<sequence<USVString>> or record<USVString, USVString> or USVString)`
#[cfg(feature = "url")]
#[non_exhaustive]
pub enum StringSequenceSequenceOrStringRecordOrString {
    /// `StringSequenceSequence`
    StringSequenceSequence(crate::Array<crate::Array<alloc::string::String>>),
    /// `StringRecord`
    StringRecord(crate::Record<alloc::string::String>),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "url")]
union!(StringSequenceSequenceOrStringRecordOrString {
    StringSequenceSequence(crate::Array<crate::Array<alloc::string::String>>): array,
    StringRecord(crate::Record<alloc::string::String>): record,
    String(crate::JsString): string,
});
