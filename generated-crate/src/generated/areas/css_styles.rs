//! Computed styles, the styles of pseudo-elements, adopted style sheets

use crate::runtime::prelude::*;
use crate::{CssStyleProperties, CssStyleSheet, Document, Element, ShadowRoot, Window};
#[cfg(feature = "experimental")]
use crate::{CssPseudoElement, ElementOrCssPseudoElement};

#[cfg(feature = "experimental")]
impl CssPseudoElement {
    /// The name of the pseudo-element with colons, such as `::before`.
    ///
    /// `readonly attribute CSSOMString type`
    ///
    /// Features `css-styles` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPseudoElement/type) · [Specification](https://drafts.csswg.org/css-pseudo/#dom-csspseudoelement-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The real element to which the pseudo-element in the end belongs.
    ///
    /// `readonly attribute Element element`
    ///
    /// Features `css-styles` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPseudoElement/element) · [Specification](https://drafts.csswg.org/css-pseudo/#dom-csspseudoelement-element)
    #[inline]
    pub fn element(&self) -> Element {
        FromJs::from_js(Js::get_element__as_value(js(self)))
    }

    /// The element or pseudo-element directly above.
    ///
    /// `readonly attribute (Element or CSSPseudoElement) parent`
    ///
    /// Features `css-styles` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPseudoElement/parent) · [Specification](https://drafts.csswg.org/css-pseudo-4/#dom-csspseudoelement-parent)
    #[inline]
    pub fn parent(&self) -> ElementOrCssPseudoElement {
        FromJs::from_js(Js::get_parent__as_value(js(self)))
    }

    /// The pseudo-element's selector as text.
    ///
    /// `readonly attribute CSSOMString selectorText`
    ///
    /// Features `css-styles` and `experimental`.
    #[doc(alias = "selectorText")]
    #[inline]
    pub fn selector_text(&self) -> String {
        Js::get_selectorText__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns a nested pseudo-element of this type, or null if the type is not supported.
    ///
    /// `CSSPseudoElement? pseudo(CSSOMString type)`
    ///
    /// Features `css-styles` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPseudoElement/pseudo) · [Specification](https://drafts.csswg.org/css-pseudo-4/#dom-csspseudoelement-pseudo)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn pseudo(&self, type_: &str) -> Result<Option<CssPseudoElement>, Exception> {
        Js::try_call_pseudo__str__as_option_value(js(self), type_).map(Js::read_nullable)
    }
}

impl Document {
    /// Style sheets made by script that apply to the document, after those of its elements.
    ///
    /// `attribute ObservableArray<CSSStyleSheet> adoptedStyleSheets`
    ///
    /// Feature `css-styles`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/Document/adoptedStyleSheets) · [Specification](https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets)
    #[doc(alias = "adoptedStyleSheets")]
    #[inline]
    pub fn adopted_style_sheets(&self) -> Array<CssStyleSheet> {
        FromJs::from_js(Js::get_adoptedStyleSheets__as_value(js(self)))
    }

    /// Sets style sheets made by script that apply to the document, after those of its elements.
    ///
    /// Feature `css-styles`.
    ///
    /// # Errors
    ///
    /// Throws a `NotAllowedError` for a style sheet that was not made by its constructor, or was constructed for
    /// another document.
    #[doc(alias = "adoptedStyleSheets")]
    #[inline]
    pub fn set_adopted_style_sheets(&self, value: impl IntoSequence<CssStyleSheet>) -> Result<(), Exception> {
        Js::try_set_adoptedStyleSheets__value(js(self), &value.to_value())
    }
}

impl ShadowRoot {
    /// Style sheets made by script that apply to the document, after those of its elements.
    ///
    /// `attribute ObservableArray<CSSStyleSheet> adoptedStyleSheets`
    ///
    /// Feature `css-styles`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/adoptedStyleSheets) · [Specification](https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets)
    #[doc(alias = "adoptedStyleSheets")]
    #[inline]
    pub fn adopted_style_sheets(&self) -> Array<CssStyleSheet> {
        FromJs::from_js(Js::get_adoptedStyleSheets__as_value(js(self)))
    }

    /// Sets style sheets made by script that apply to the document, after those of its elements.
    ///
    /// Feature `css-styles`.
    ///
    /// # Errors
    ///
    /// Throws a `NotAllowedError` for a style sheet that was not made by its constructor, or was constructed for
    /// another document.
    #[doc(alias = "adoptedStyleSheets")]
    #[inline]
    pub fn set_adopted_style_sheets(&self, value: impl IntoSequence<CssStyleSheet>) -> Result<(), Exception> {
        Js::try_set_adoptedStyleSheets__value(js(self), &value.to_value())
    }
}

#[cfg(feature = "experimental")]
impl Element {
    /// Returns the pseudo-element of this type, such as `::before`, or null if not supported.
    ///
    /// `CSSPseudoElement? pseudo(CSSOMString type)`
    ///
    /// Features `css-styles` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pseudo) · [Specification](https://www.w3.org/TR/css-pseudo-4/#window-interface)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn pseudo(&self, type_: &str) -> Result<Option<CssPseudoElement>, Exception> {
        Js::try_call_pseudo__str__as_option_value(js(self), type_).map(Js::read_nullable)
    }
}

impl Window {
    /// Returns the final values of all CSS properties of an element or its pseudo-element, kept up to date.
    ///
    /// `CSSStyleProperties getComputedStyle(Element elt, optional CSSOMString? pseudoElt)`
    ///
    /// Feature `css-styles`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/getComputedStyle) · [Specification](https://drafts.csswg.org/cssom/#dom-window-getcomputedstyle)
    #[doc(alias = "getComputedStyle")]
    #[inline]
    pub fn get_computed_style(&self, elt: &Element) -> CssStyleProperties {
        FromJs::from_js(Js::call_getComputedStyle__value__as_value(js(self), elt.as_ref()))
    }

    /// As `get_computed_style`, with `pseudo_elt`.
    ///
    /// `CSSStyleProperties getComputedStyle(Element elt, optional CSSOMString? pseudoElt)`
    ///
    /// Feature `css-styles`.
    #[doc(alias = "getComputedStyle")]
    #[inline]
    pub fn get_computed_style_with_pseudo_elt(&self, elt: &Element, pseudo_elt: Option<&str>) -> CssStyleProperties {
        FromJs::from_js(Js::call_getComputedStyle__value_option_str__as_value(js(self), elt.as_ref(), pseudo_elt))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "adoptedStyleSheets")]
    pub(crate) fn get_adoptedStyleSheets__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, setter, js_name = "adoptedStyleSheets")]
    pub(crate) fn try_set_adoptedStyleSheets__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "getComputedStyle")]
    pub(crate) fn call_getComputedStyle__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "getComputedStyle")]
    pub(crate) fn call_getComputedStyle__value_option_str__as_value(
        this: &Js,
        a0: &JsValue,
        a1: Option<&str>,
    ) -> JsValue;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "element")]
    pub(crate) fn get_element__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "parent")]
    pub(crate) fn get_parent__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "pseudo")]
    pub(crate) fn try_call_pseudo__str__as_option_value(this: &Js, a0: &str) -> Result<Option<Js>, Exception>;
}
