//! Types: Parsing markup into a document and writing a tree out: DOMParser and XMLSerializer

/// `interface DOMParser`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMParser) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-parsing-and-serialization)
#[doc(alias = "DOMParser")]
#[repr(transparent)]
pub struct DomParser {
    parent: crate::Object,
}
interface!(DomParser:; "DOMParser");

/// `enum DOMParserSupportedType`
#[doc(alias = "DOMParserSupportedType")]
#[non_exhaustive]
pub enum DomParserSupportedType {
    /// `"text/html"`
    TextHtml,
    /// `"text/xml"`
    TextXml,
    /// `"application/xml"`
    ApplicationXml,
    /// `"application/xhtml+xml"`
    ApplicationXhtmlXml,
    /// `"image/svg+xml"`
    ImageSvgXml,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(DomParserSupportedType {
    TextHtml = "text/html",
    TextXml = "text/xml",
    ApplicationXml = "application/xml",
    ApplicationXhtmlXml = "application/xhtml+xml",
    ImageSvgXml = "image/svg+xml",
});

/// `interface XMLSerializer`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLSerializer) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#xmlserializer)
#[doc(alias = "XMLSerializer")]
#[repr(transparent)]
pub struct XmlSerializer {
    parent: crate::Object,
}
interface!(XmlSerializer:; "XMLSerializer");
