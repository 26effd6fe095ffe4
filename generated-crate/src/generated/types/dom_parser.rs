//! Types: Parsing markup into a document and writing a tree out: DOMParser and XMLSerializer

web_interface! {
    /// A parser that makes a document out of HTML or XML text.
    ///
    /// `interface DOMParser`
    ///
    /// Feature `dom-parser`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMParser) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-parsing-and-serialization)
    #[doc(alias = "DOMParser")]
    pub struct DomParser: [crate::Object];
    class = "DOMParser";
}

web_enumeration! {
    /// A MIME type that `DOMParser` can read, such as `text/html`.
    ///
    /// `enum DOMParserSupportedType`
    ///
    /// Feature `dom-parser`.
    #[doc(alias = "DOMParserSupportedType")]
    pub enum DomParserSupportedType {
        TextHtml = "text/html",
        TextXml = "text/xml",
        ApplicationXml = "application/xml",
        ApplicationXhtmlXml = "application/xhtml+xml",
        ImageSvgXml = "image/svg+xml",
    }
}

web_interface! {
    /// A writer that makes XML text out of a node.
    ///
    /// `interface XMLSerializer`
    ///
    /// Feature `dom-parser`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLSerializer) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#xmlserializer)
    #[doc(alias = "XMLSerializer")]
    pub struct XmlSerializer: [crate::Object];
    class = "XMLSerializer";
}
