//! Parsing markup into a document and writing a tree out: DOMParser and XMLSerializer

use crate::runtime::prelude::*;
use crate::{Document, DomParser, DomParserSupportedType, Node, TrustedHtmlOrString, XmlSerializer};

impl DomParser {
    /// Makes a new `DOMParser`.
    ///
    /// `constructor()`
    ///
    /// Feature `dom-parser`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMParser/DOMParser) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-domparser-constructor-dev)
    #[inline]
    pub fn new() -> DomParser {
        Js::new_DOMParser__as_value().cast()
    }

    /// Returns a document made from the text; its scripts do not run.
    ///
    /// `Document parseFromString((TrustedHTML or DOMString) string, DOMParserSupportedType type)`
    ///
    /// Feature `dom-parser`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMParser/parseFromString) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-domparser-parsefromstring-dev)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for an unknown `type`, or where trusted types are required and refuse the string.
    #[doc(alias = "parseFromString")]
    #[inline]
    pub fn parse_from_string(
        &self,
        string: impl Into<TrustedHtmlOrString>,
        type_: DomParserSupportedType,
    ) -> Result<Document, Exception> {
        Js::try_call_parseFromString__value_str__as_value(js(self), &string.into().to_js(), type_.as_str())
            .map(Js::read)
    }
}

impl XmlSerializer {
    /// Makes a new `XMLSerializer`.
    ///
    /// `constructor()`
    ///
    /// Feature `dom-parser`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLSerializer/XMLSerializer) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-xmlserializer-constructor)
    #[inline]
    pub fn new() -> XmlSerializer {
        Js::new_XMLSerializer__as_value().cast()
    }

    /// Returns a node and everything below it as XML text.
    ///
    /// `DOMString serializeToString(Node root)`
    ///
    /// Feature `dom-parser`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLSerializer/serializeToString) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-xmlserializer-serializetostring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "serializeToString")]
    #[inline]
    pub fn serialize_to_string(&self, root: &Node) -> Result<String, Exception> {
        Js::try_call_serializeToString__value__as_value(js(self), root.as_ref()).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "parseFromString")]
    pub(crate) fn try_call_parseFromString__value_str__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &str,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "serializeToString")]
    pub(crate) fn try_call_serializeToString__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "DOMParser")]
    pub(crate) fn new_DOMParser__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "XMLSerializer")]
    pub(crate) fn new_XMLSerializer__as_value() -> Js;
}
