//! XML documents: processing instructions, document types, XSL transformations

use crate::runtime::prelude::*;
use crate::{
    CdataSection, Document, DocumentFragment, DocumentType, DomImplementation, Node, ProcessingInstruction, XmlDocument,
    XsltProcessor,
};

impl Document {
    /// The functions for creating documents.
    ///
    /// `readonly attribute DOMImplementation implementation`
    ///
    /// Feature `xml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/implementation) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-document-implementation①)
    #[inline]
    pub fn implementation(&self) -> DomImplementation {
        FromJs::from_js(Js::get_implementation__as_value(js(self)))
    }

    /// The document type declaration, or null if there is none.
    ///
    /// `readonly attribute DocumentType? doctype`
    ///
    /// Feature `xml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/doctype) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-document-doctype①)
    #[inline]
    pub fn doctype(&self) -> Option<DocumentType> {
        Js::get_doctype__as_option_value(js(self)).map(Js::read)
    }

    /// Creates a CDATA section, only for XML documents. The text must not contain its end mark.
    ///
    /// `CDATASection createCDATASection(DOMString data)`
    ///
    /// Feature `xml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/createCDATASection) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-document-createcomment①)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` in an HTML document, and an `InvalidCharacterError` where `data` contains the
    /// end mark of a section.
    #[doc(alias = "createCDATASection")]
    #[inline]
    pub fn create_cdata_section(&self, data: &str) -> Result<CdataSection, Exception> {
        Js::try_call_createCDATASection__str__as_value(js(self), data).map(Js::read)
    }

    /// Creates a processing instruction with a target and data.
    ///
    /// `ProcessingInstruction createProcessingInstruction(DOMString target, DOMString data)`
    ///
    /// Feature `xml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/createProcessingInstruction) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-document-createprocessinginstruction①)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidCharacterError` where `target` is no valid name, or `data` contains `?>`.
    #[doc(alias = "createProcessingInstruction")]
    #[inline]
    pub fn create_processing_instruction(&self, target: &str, data: &str) -> Result<ProcessingInstruction, Exception> {
        Js::try_call_createProcessingInstruction__str2__as_value(js(self), target, data).map(Js::read)
    }
}

impl DomImplementation {
    /// Creates a document type declaration, for use with `createDocument`.
    ///
    /// `DocumentType createDocumentType(DOMString name, DOMString publicId, DOMString systemId)`
    ///
    /// Feature `xml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMImplementation/createDocumentType) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-domimplementation-createdocumenttype①)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidCharacterError` where `name` is no valid doctype name.
    #[doc(alias = "createDocumentType")]
    #[inline]
    pub fn create_document_type(
        &self,
        name: &str,
        public_id: &str,
        system_id: &str,
    ) -> Result<DocumentType, Exception> {
        Js::try_call_createDocumentType__str3__as_value(js(self), name, public_id, system_id).map(Js::read)
    }

    /// Creates an XML document with a root element, or an empty one if the name is empty.
    ///
    /// `XMLDocument createDocument(DOMString? namespace, DOMString qualifiedName, optional DocumentType? doctype = null)`
    ///
    /// Feature `xml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMImplementation/createDocument) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-domimplementation-createdocument②)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidCharacterError` where `qualifiedName` is not valid, and a `NamespaceError` where its
    /// prefix does not go with `namespace`.
    #[doc(alias = "createDocument")]
    #[inline]
    pub fn create_document(&self, namespace: Option<&str>, qualified_name: &str) -> Result<XmlDocument, Exception> {
        Js::try_call_createDocument__option_str_str__as_value(js(self), namespace, qualified_name).map(Js::read)
    }

    /// As `create_document`, with `doctype`.
    ///
    /// `XMLDocument createDocument(DOMString? namespace, DOMString qualifiedName, optional DocumentType? doctype = null)`
    ///
    /// Feature `xml`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidCharacterError` where `qualifiedName` is not valid, and a `NamespaceError` where its
    /// prefix does not go with `namespace`.
    #[doc(alias = "createDocument")]
    #[inline]
    pub fn create_document_with_doctype(
        &self,
        namespace: Option<&str>,
        qualified_name: &str,
        doctype: Option<&DocumentType>,
    ) -> Result<XmlDocument, Exception> {
        Js::try_call_createDocument__option_str_str_value__as_value(
            js(self),
            namespace,
            qualified_name,
            nullable(doctype),
        )
        .map(Js::read)
    }

    /// Creates an HTML document with the usual basic elements and an optional title.
    ///
    /// `Document createHTMLDocument(optional DOMString title)`
    ///
    /// Feature `xml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMImplementation/createHTMLDocument) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-domimplementation-createhtmldocument①)
    #[doc(alias = "createHTMLDocument")]
    #[inline]
    pub fn create_html_document(&self) -> Document {
        FromJs::from_js(Js::call_createHTMLDocument__as_value(js(self)))
    }

    /// As `create_html_document`, with `title`.
    ///
    /// `Document createHTMLDocument(optional DOMString title)`
    ///
    /// Feature `xml`.
    #[doc(alias = "createHTMLDocument")]
    #[inline]
    pub fn create_html_document_with_title(&self, title: &str) -> Document {
        FromJs::from_js(Js::call_createHTMLDocument__str__as_value(js(self), title))
    }

    /// Returns true, always.
    ///
    /// `boolean hasFeature()`
    ///
    /// Feature `xml`. [MDN](https://developer.mozilla.org/docs/Web/API/DOMImplementation/hasFeature) · [Specification](https://dom.spec.whatwg.org/#dom-domimplementation-hasfeature)
    #[doc(alias = "hasFeature")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/DOMImplementation/hasFeature"]
    #[inline]
    pub fn has_feature(&self) -> bool {
        Js::call_hasFeature__as_bool(js(self)).get()
    }
}

impl DocumentType {
    /// The name of the document type, such as `html`.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Feature `xml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentType/name) · [Specification](https://dom.spec.whatwg.org/#dom-documenttype-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The public identifier, or an empty string.
    ///
    /// `readonly attribute DOMString publicId`
    ///
    /// Feature `xml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentType/publicId) · [Specification](https://dom.spec.whatwg.org/#dom-documenttype-publicid)
    #[doc(alias = "publicId")]
    #[inline]
    pub fn public_id(&self) -> String {
        Js::get_publicId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The system identifier, or an empty string.
    ///
    /// `readonly attribute DOMString systemId`
    ///
    /// Feature `xml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentType/systemId) · [Specification](https://dom.spec.whatwg.org/#dom-documenttype-systemid)
    #[doc(alias = "systemId")]
    #[inline]
    pub fn system_id(&self) -> String {
        Js::get_systemId__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl ProcessingInstruction {
    /// Makes a new `ProcessingInstruction`.
    ///
    /// `constructor(DOMString target, optional DOMString data = "")`
    ///
    /// Features `xml` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn new(target: &str) -> Result<ProcessingInstruction, Exception> {
        Js::try_new_ProcessingInstruction__str__as_value(target).map(Js::cast)
    }

    /// As `new`, with `data`.
    ///
    /// `constructor(DOMString target, optional DOMString data = "")`
    ///
    /// Features `xml` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn new_with_data(target: &str, data: &str) -> Result<ProcessingInstruction, Exception> {
        Js::try_new_ProcessingInstruction__str2__as_value(target, data).map(Js::cast)
    }

    /// The name of the program or purpose that the instruction is for, such as `xml-stylesheet`.
    ///
    /// `readonly attribute DOMString target`
    ///
    /// Feature `xml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ProcessingInstruction/target) · [Specification](https://dom.spec.whatwg.org/#dom-processinginstruction-target)
    #[inline]
    pub fn target(&self) -> String {
        Js::get_target__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns whether the instruction has any attributes, written as `name="value"` in its data.
    ///
    /// `boolean hasAttributes()`
    ///
    /// Features `xml` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ProcessingInstruction/hasAttributes) · [Specification](https://dom.spec.whatwg.org/#dom-processinginstruction-hasattributes)
    #[doc(alias = "hasAttributes")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn has_attributes(&self) -> bool {
        Js::call_hasAttributes__as_bool(js(self)).get()
    }

    /// Returns the names of the attributes, in order.
    ///
    /// `sequence<DOMString> getAttributeNames()`
    ///
    /// Features `xml` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ProcessingInstruction/getAttributeNames) · [Specification](https://dom.spec.whatwg.org/#dom-processinginstruction-getattributenames)
    #[doc(alias = "getAttributeNames")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn get_attribute_names(&self) -> Array<String> {
        FromJs::from_js(Js::call_getAttributeNames__as_value(js(self)))
    }

    /// Returns the value of the attribute, null if there is none.
    ///
    /// `DOMString? getAttribute(DOMString name)`
    ///
    /// Features `xml` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ProcessingInstruction/getAttribute) · [Specification](https://dom.spec.whatwg.org/#dom-processinginstruction-getattribute)
    #[doc(alias = "getAttribute")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn get_attribute(&self, name: &str) -> Option<String> {
        Js::call_getAttribute__str__as_value(js(self), name).as_string()
    }

    /// Sets the value of the attribute, and adds it if there is none.
    ///
    /// `undefined setAttribute(DOMString name, DOMString value)`
    ///
    /// Features `xml` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ProcessingInstruction/setAttribute) · [Specification](https://dom.spec.whatwg.org/#dom-processinginstruction-setattribute)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setAttribute")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_attribute(&self, name: &str, value: &str) -> Result<(), Exception> {
        Js::try_call_setAttribute__str2(js(self), name, value)
    }

    /// Removes the attribute; does nothing if there is none.
    ///
    /// `undefined removeAttribute(DOMString name)`
    ///
    /// Features `xml` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ProcessingInstruction/removeAttribute) · [Specification](https://dom.spec.whatwg.org/#dom-processinginstruction-removeattribute)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "removeAttribute")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn remove_attribute(&self, name: &str) -> Result<(), Exception> {
        Js::try_call_removeAttribute__str(js(self), name)
    }

    /// Adds the attribute if it is missing and removes it otherwise; returns whether it is there afterwards.
    ///
    /// `boolean toggleAttribute(DOMString name, optional boolean force)`
    ///
    /// Features `xml` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ProcessingInstruction/toggleAttribute) · [Specification](https://dom.spec.whatwg.org/#dom-processinginstruction-toggleattribute)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toggleAttribute")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn toggle_attribute(&self, name: &str) -> Result<bool, Exception> {
        Js::try_call_toggleAttribute__str__as_bool(js(self), name).map(Truth::get)
    }

    /// As `toggle_attribute`, with `force`.
    ///
    /// `boolean toggleAttribute(DOMString name, optional boolean force)`
    ///
    /// Features `xml` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toggleAttribute")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn toggle_attribute_with_force(&self, name: &str, force: bool) -> Result<bool, Exception> {
        Js::try_call_toggleAttribute__str_bool__as_bool(js(self), name, force).map(Truth::get)
    }

    /// Returns whether there is an attribute of this name.
    ///
    /// `boolean hasAttribute(DOMString name)`
    ///
    /// Features `xml` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ProcessingInstruction/hasAttribute) · [Specification](https://dom.spec.whatwg.org/#dom-processinginstruction-hasattribute)
    #[doc(alias = "hasAttribute")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn has_attribute(&self, name: &str) -> bool {
        Js::call_hasAttribute__str__as_bool(js(self), name).get()
    }
}

impl XsltProcessor {
    /// Makes a new `XSLTProcessor`.
    ///
    /// `constructor()`
    ///
    /// Feature `xml`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XSLTProcessor/XSLTProcessor) · [Specification](https://dom.spec.whatwg.org/#dom-xsltprocessor-xsltprocessor)
    #[deprecated = "XSLT is a candidate for removal from browsers because browser implementations are highly susceptible to memory safety vulnerabilities."]
    #[inline]
    pub fn new() -> XsltProcessor {
        Js::new_XSLTProcessor__as_value().cast()
    }

    /// Takes over a stylesheet, given as a document or its root element.
    ///
    /// `undefined importStylesheet(Node style)`
    ///
    /// Feature `xml`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XSLTProcessor/importStylesheet) · [Specification](https://dom.spec.whatwg.org/#dom-xsltprocessor-importstylesheet)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "importStylesheet")]
    #[deprecated = "XSLT is a candidate for removal from browsers because browser implementations are highly susceptible to memory safety vulnerabilities."]
    #[inline]
    pub fn import_stylesheet(&self, style: &Node) -> Result<(), Exception> {
        Js::try_call_importStylesheet__value(js(self), style.as_ref())
    }

    /// Transforms a node and returns the result as a fragment that belongs to the given document.
    ///
    /// `DocumentFragment transformToFragment(Node source, Document output)`
    ///
    /// Feature `xml`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XSLTProcessor/transformToFragment) · [Specification](https://dom.spec.whatwg.org/#dom-xsltprocessor-transformtofragment)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "transformToFragment")]
    #[deprecated = "XSLT is a candidate for removal from browsers because browser implementations are highly susceptible to memory safety vulnerabilities."]
    #[inline]
    pub fn transform_to_fragment(&self, source: &Node, output: &Document) -> Result<DocumentFragment, Exception> {
        Js::try_call_transformToFragment__value2__as_value(js(self), source.as_ref(), output.as_ref()).map(Js::read)
    }

    /// Transforms a node and returns the result as a new document.
    ///
    /// `Document transformToDocument(Node source)`
    ///
    /// Feature `xml`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XSLTProcessor/transformToDocument) · [Specification](https://dom.spec.whatwg.org/#dom-xsltprocessor-transformtodocument)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "transformToDocument")]
    #[deprecated = "XSLT is a candidate for removal from browsers because browser implementations are highly susceptible to memory safety vulnerabilities."]
    #[inline]
    pub fn transform_to_document(&self, source: &Node) -> Result<Document, Exception> {
        Js::try_call_transformToDocument__value__as_value(js(self), source.as_ref()).map(Js::read)
    }

    /// Sets the value of a parameter of the stylesheet.
    ///
    /// `undefined setParameter(DOMString namespaceURI, DOMString localName, any value)`
    ///
    /// Feature `xml`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XSLTProcessor/setParameter) · [Specification](https://dom.spec.whatwg.org/#dom-xsltprocessor-setparameter)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setParameter")]
    #[deprecated = "XSLT is a candidate for removal from browsers because browser implementations are highly susceptible to memory safety vulnerabilities."]
    #[inline]
    pub fn set_parameter(&self, namespace_uri: &str, local_name: &str, value: &JsValue) -> Result<(), Exception> {
        Js::try_call_setParameter__str2_value(js(self), namespace_uri, local_name, value)
    }

    /// Returns the value of a parameter that was set, or null if there is none.
    ///
    /// `any getParameter(DOMString namespaceURI, DOMString localName)`
    ///
    /// Feature `xml`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XSLTProcessor/getParameter) · [Specification](https://dom.spec.whatwg.org/#dom-xsltprocessor-getparameter)
    #[doc(alias = "getParameter")]
    #[deprecated = "XSLT is a candidate for removal from browsers because browser implementations are highly susceptible to memory safety vulnerabilities."]
    #[inline]
    pub fn get_parameter(&self, namespace_uri: &str, local_name: &str) -> JsValue {
        Js::call_getParameter__str2__as_value(js(self), namespace_uri, local_name)
    }

    /// Removes the value of a parameter, so that the stylesheet's default applies.
    ///
    /// `undefined removeParameter(DOMString namespaceURI, DOMString localName)`
    ///
    /// Feature `xml`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XSLTProcessor/removeParameter) · [Specification](https://dom.spec.whatwg.org/#dom-xsltprocessor-removeparameter)
    #[doc(alias = "removeParameter")]
    #[deprecated = "XSLT is a candidate for removal from browsers because browser implementations are highly susceptible to memory safety vulnerabilities."]
    #[inline]
    pub fn remove_parameter(&self, namespace_uri: &str, local_name: &str) {
        Js::call_removeParameter__str2(js(self), namespace_uri, local_name)
    }

    /// Removes the values of all parameters.
    ///
    /// `undefined clearParameters()`
    ///
    /// Feature `xml`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XSLTProcessor/clearParameters) · [Specification](https://dom.spec.whatwg.org/#dom-xsltprocessor-clearparameters)
    #[doc(alias = "clearParameters")]
    #[deprecated = "XSLT is a candidate for removal from browsers because browser implementations are highly susceptible to memory safety vulnerabilities."]
    #[inline]
    pub fn clear_parameters(&self) {
        Js::call_clearParameters(js(self))
    }

    /// Removes the stylesheet and the values of all parameters.
    ///
    /// `undefined reset()`
    ///
    /// Feature `xml`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XSLTProcessor/reset) · [Specification](https://dom.spec.whatwg.org/#dom-xsltprocessor-reset)
    #[deprecated = "XSLT is a candidate for removal from browsers because browser implementations are highly susceptible to memory safety vulnerabilities."]
    #[inline]
    pub fn reset(&self) {
        Js::call_reset(js(self))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "doctype")]
    pub(crate) fn get_doctype__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "implementation")]
    pub(crate) fn get_implementation__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "publicId")]
    pub(crate) fn get_publicId__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "systemId")]
    pub(crate) fn get_systemId__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "clearParameters")]
    pub(crate) fn call_clearParameters(this: &Js);
    #[wasm_bindgen(catch, method, js_name = "createCDATASection")]
    pub(crate) fn try_call_createCDATASection__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createDocument")]
    pub(crate) fn try_call_createDocument__option_str_str__as_value(
        this: &Js,
        a0: Option<&str>,
        a1: &str,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createDocument")]
    pub(crate) fn try_call_createDocument__option_str_str_value__as_value(
        this: &Js,
        a0: Option<&str>,
        a1: &str,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createDocumentType")]
    pub(crate) fn try_call_createDocumentType__str3__as_value(
        this: &Js,
        a0: &str,
        a1: &str,
        a2: &str,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "createHTMLDocument")]
    pub(crate) fn call_createHTMLDocument__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "createHTMLDocument")]
    pub(crate) fn call_createHTMLDocument__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "createProcessingInstruction")]
    pub(crate) fn try_call_createProcessingInstruction__str2__as_value(
        this: &Js,
        a0: &str,
        a1: &str,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "getParameter")]
    pub(crate) fn call_getParameter__str2__as_value(this: &Js, a0: &str, a1: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = "hasFeature")]
    pub(crate) fn call_hasFeature__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "importStylesheet")]
    pub(crate) fn try_call_importStylesheet__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "removeParameter")]
    pub(crate) fn call_removeParameter__str2(this: &Js, a0: &str, a1: &str);
    #[wasm_bindgen(catch, method, js_name = "setParameter")]
    pub(crate) fn try_call_setParameter__str2_value(
        this: &Js,
        a0: &str,
        a1: &str,
        a2: &JsValue,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "transformToDocument")]
    pub(crate) fn try_call_transformToDocument__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "transformToFragment")]
    pub(crate) fn try_call_transformToFragment__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "XSLTProcessor")]
    pub(crate) fn new_XSLTProcessor__as_value() -> Js;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "removeAttribute")]
    pub(crate) fn try_call_removeAttribute__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setAttribute")]
    pub(crate) fn try_call_setAttribute__str2(this: &Js, a0: &str, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "ProcessingInstruction")]
    pub(crate) fn try_new_ProcessingInstruction__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "ProcessingInstruction")]
    pub(crate) fn try_new_ProcessingInstruction__str2__as_value(a0: &str, a1: &str) -> Result<Js, Exception>;
}
