//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Document, Element};

impl Document {
    /// `Element createElementNS(DOMString? namespace, DOMString qualifiedName)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "createElementNS")]
    #[inline]
    pub fn create_element_ns(&self, namespace: Option<&str>, qualified_name: &str) -> Result<Element, Exception> {
        Js::try_call_createElementNS__option_str_str__as_value(js(self), namespace, qualified_name).map(Js::read)
    }

    /// Makes an element of the class, or of the tag where its class has several:
    ///
    /// `document.create::<HtmlCanvasElement>()`, `document.create::<html::H1>()`.
    ///
    /// Feature `input`.
    pub fn create<T: ElementTag>(&self) -> Result<T::Element, Exception> {
        Js::try_call_createElementNS__option_str_str__as_value(js(self), Some(T::NAMESPACE), T::NAME).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "createElementNS")]
    pub(crate) fn try_call_createElementNS__option_str_str__as_value(
        this: &Js,
        a0: Option<&str>,
        a1: &str,
    ) -> Result<Js, Exception>;
}
