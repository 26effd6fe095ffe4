//! Types: XML documents: processing instructions, document types, XSL transformations

#[cfg(feature = "xml")]
web_interface! {
    /// A document in XML rather than HTML.
    ///
    /// `interface XMLDocument : Document`
    ///
    /// Inherits the methods of [`Document`](crate::Document), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `xml`. Exposed in Window. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/XMLDocument) · [Specification](https://dom.spec.whatwg.org/#xmldocument)
    #[doc(alias = "XMLDocument")]
    pub struct XmlDocument: [crate::Document, crate::Node, crate::EventTarget, crate::Object];
    class = "XMLDocument";
}

#[cfg(feature = "xml")]
web_interface! {
    /// Functions for creating documents, independent of any existing one.
    ///
    /// `interface DOMImplementation`
    ///
    /// Feature `xml`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMImplementation) · [Specification](https://dom.spec.whatwg.org/#interface-domimplementation)
    #[doc(alias = "DOMImplementation")]
    pub struct DomImplementation: [crate::Object];
    class = "DOMImplementation";
}

#[cfg(any(feature = "dom", feature = "xml"))]
web_interface! {
    /// The document type declaration, such as `<!DOCTYPE html>`.
    ///
    /// `interface DocumentType : Node`
    ///
    /// Inherits the methods of [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `dom`.
    ///
    /// Feature `xml`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentType) · [Specification](https://dom.spec.whatwg.org/#interface-documenttype)
    pub struct DocumentType: [crate::Node, crate::EventTarget, crate::Object];
    class = "DocumentType";
}

#[cfg(feature = "xml")]
web_interface! {
    /// A section of text in XML in which markup characters need no escaping.
    ///
    /// `interface CDATASection : Text`
    ///
    /// Inherits the methods of [`Text`](crate::Text), [`CharacterData`](crate::CharacterData),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `xml`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CDATASection) · [Specification](https://dom.spec.whatwg.org/#interface-cdatasection)
    #[doc(alias = "CDATASection")]
    pub struct CdataSection: [crate::Text, crate::CharacterData, crate::Node, crate::EventTarget, crate::Object];
    class = "CDATASection";
}

#[cfg(any(feature = "cssom", feature = "xml"))]
web_interface! {
    /// An instruction for programs within XML, such as one that names a stylesheet.
    ///
    /// `interface ProcessingInstruction : CharacterData`
    ///
    /// Inherits the methods of [`CharacterData`](crate::CharacterData), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `cssom`.
    ///
    /// Feature `xml`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ProcessingInstruction) · [Specification](https://dom.spec.whatwg.org/#interface-processinginstruction)
    pub struct ProcessingInstruction: [crate::CharacterData, crate::Node, crate::EventTarget, crate::Object];
    class = "ProcessingInstruction";
}

#[cfg(feature = "xml")]
web_interface! {
    /// A processor that transforms XML with an XSLT stylesheet.
    ///
    /// `interface XSLTProcessor`
    ///
    /// Feature `xml`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XSLTProcessor) · [Specification](https://dom.spec.whatwg.org/#interface-xsltprocessor)
    #[doc(alias = "XSLTProcessor")]
    #[deprecated = "XSLT is a candidate for removal from browsers because browser implementations are highly susceptible to memory safety vulnerabilities."]
    pub struct XsltProcessor: [crate::Object];
    class = "XSLTProcessor";
}
