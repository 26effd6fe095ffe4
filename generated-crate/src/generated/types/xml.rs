//! Types: XML documents: processing instructions, document types, XSL transformations

/// `interface XMLDocument : Document`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/XMLDocument) · [Specification](https://dom.spec.whatwg.org/#xmldocument)
#[doc(alias = "XMLDocument")]
#[cfg(feature = "xml")]
#[repr(transparent)]
pub struct XmlDocument {
    parent: crate::Document,
}
#[cfg(feature = "xml")]
interface!(XmlDocument: crate::Document, crate::Node, crate::EventTarget; "XMLDocument");

/// `interface DOMImplementation`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMImplementation) · [Specification](https://dom.spec.whatwg.org/#interface-domimplementation)
#[doc(alias = "DOMImplementation")]
#[cfg(feature = "xml")]
#[repr(transparent)]
pub struct DomImplementation {
    parent: crate::Object,
}
#[cfg(feature = "xml")]
interface!(DomImplementation:; "DOMImplementation");

/// `interface DocumentType : Node`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentType) · [Specification](https://dom.spec.whatwg.org/#interface-documenttype)
#[cfg(any(feature = "dom", feature = "xml"))]
#[repr(transparent)]
pub struct DocumentType {
    parent: crate::Node,
}
#[cfg(any(feature = "dom", feature = "xml"))]
interface!(DocumentType: crate::Node, crate::EventTarget; "DocumentType");

/// `interface CDATASection : Text`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CDATASection) · [Specification](https://dom.spec.whatwg.org/#interface-cdatasection)
#[doc(alias = "CDATASection")]
#[cfg(feature = "xml")]
#[repr(transparent)]
pub struct CdataSection {
    parent: crate::Text,
}
#[cfg(feature = "xml")]
interface!(CdataSection: crate::Text, crate::CharacterData, crate::Node, crate::EventTarget; "CDATASection");

/// `interface ProcessingInstruction : CharacterData`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ProcessingInstruction) · [Specification](https://dom.spec.whatwg.org/#interface-processinginstruction)
#[cfg(any(feature = "cssom", feature = "xml"))]
#[repr(transparent)]
pub struct ProcessingInstruction {
    parent: crate::CharacterData,
}
#[cfg(any(feature = "cssom", feature = "xml"))]
interface!(ProcessingInstruction: crate::CharacterData, crate::Node, crate::EventTarget; "ProcessingInstruction");

/// `interface XSLTProcessor`
///
/// Exposed in Window.
///
/// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XSLTProcessor) · [Specification](https://dom.spec.whatwg.org/#interface-xsltprocessor)
#[doc(alias = "XSLTProcessor")]
#[cfg(feature = "xml")]
#[repr(transparent)]
pub struct XsltProcessor {
    parent: crate::Object,
}
#[cfg(feature = "xml")]
interface!(XsltProcessor:; "XSLTProcessor");
