//! Types: XML documents: processing instructions, document types, XSL transformations

#[cfg(feature = "xml")]
web_interface! {
    /// `interface XMLDocument : Document`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/XMLDocument) · [Specification](https://dom.spec.whatwg.org/#xmldocument)
    #[doc(alias = "XMLDocument")]
    pub struct XmlDocument: [crate::Document, crate::Node, crate::EventTarget, crate::Object];
    class = "XMLDocument";
}

#[cfg(feature = "xml")]
web_interface! {
    /// `interface DOMImplementation`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMImplementation) · [Specification](https://dom.spec.whatwg.org/#interface-domimplementation)
    #[doc(alias = "DOMImplementation")]
    pub struct DomImplementation: [crate::Object];
    class = "DOMImplementation";
}

#[cfg(any(feature = "dom", feature = "xml"))]
web_interface! {
    /// `interface DocumentType : Node`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentType) · [Specification](https://dom.spec.whatwg.org/#interface-documenttype)
    ///
    /// Members are added by the feature `dom`.
    pub struct DocumentType: [crate::Node, crate::EventTarget, crate::Object];
    class = "DocumentType";
}

#[cfg(feature = "xml")]
web_interface! {
    /// `interface CDATASection : Text`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CDATASection) · [Specification](https://dom.spec.whatwg.org/#interface-cdatasection)
    #[doc(alias = "CDATASection")]
    pub struct CdataSection: [crate::Text, crate::CharacterData, crate::Node, crate::EventTarget, crate::Object];
    class = "CDATASection";
}

#[cfg(any(feature = "cssom", feature = "xml"))]
web_interface! {
    /// `interface ProcessingInstruction : CharacterData`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ProcessingInstruction) · [Specification](https://dom.spec.whatwg.org/#interface-processinginstruction)
    ///
    /// Members are added by the feature `cssom`.
    pub struct ProcessingInstruction: [crate::CharacterData, crate::Node, crate::EventTarget, crate::Object];
    class = "ProcessingInstruction";
}

#[cfg(feature = "xml")]
web_interface! {
    /// `interface XSLTProcessor`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XSLTProcessor) · [Specification](https://dom.spec.whatwg.org/#interface-xsltprocessor)
    #[doc(alias = "XSLTProcessor")]
    #[deprecated = "XSLT is a candidate for removal from browsers because browser implementations are highly susceptible to memory safety vulnerabilities."]
    pub struct XsltProcessor: [crate::Object];
    class = "XSLTProcessor";
}
