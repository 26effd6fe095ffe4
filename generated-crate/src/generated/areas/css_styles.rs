//! Styles: declarations, the style attribute, computed styles, adopted style sheets

use crate::runtime::prelude::*;
use crate::{
    CssRule, CssStyleDeclaration, CssStyleProperties, CssStyleSheet, Document, Element, HtmlElement, MathMlElement,
    ShadowRoot, SvgElement, Window,
};
#[cfg(feature = "experimental")]
use crate::{CssPseudoElement, ElementOrCssPseudoElement};

impl SvgElement {
    /// `[PutForwards=cssText] readonly attribute CSSStyleProperties style`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGElement/style) · [Specification](https://drafts.csswg.org/cssom/#dom-elementcssinlinestyle-style)
    #[inline]
    pub fn style(&self) -> CssStyleProperties {
        FromJs::from_js(Js::get_style__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl CssPseudoElement {
    /// `readonly attribute CSSOMString type`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPseudoElement/type) · [Specification](https://drafts.csswg.org/css-pseudo/#dom-csspseudoelement-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute Element element`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPseudoElement/element) · [Specification](https://drafts.csswg.org/css-pseudo/#dom-csspseudoelement-element)
    #[inline]
    pub fn element(&self) -> Element {
        FromJs::from_js(Js::get_element__as_value(js(self)))
    }

    /// `readonly attribute (Element or CSSPseudoElement) parent`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/CSSPseudoElement/parent) · [Specification](https://drafts.csswg.org/css-pseudo-4/#dom-csspseudoelement-parent)
    #[inline]
    pub fn parent(&self) -> ElementOrCssPseudoElement {
        FromJs::from_js(Js::get_parent__as_value(js(self)))
    }

    /// `readonly attribute CSSOMString selectorText`
    #[doc(alias = "selectorText")]
    #[inline]
    pub fn selector_text(&self) -> String {
        Js::get_selectorText__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `CSSPseudoElement? pseudo(CSSOMString type)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/CSSPseudoElement/pseudo) · [Specification](https://drafts.csswg.org/css-pseudo-4/#dom-csspseudoelement-pseudo)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn pseudo(&self, type_: &str) -> Result<Option<CssPseudoElement>, Exception> {
        Js::try_call_pseudo__str__as_option_value(js(self), type_).map(Js::read_nullable)
    }
}

impl CssStyleDeclaration {
    /// `attribute CSSOMString cssText`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration/cssText) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyledeclaration-csstext)
    #[doc(alias = "cssText")]
    #[inline]
    pub fn css_text(&self) -> String {
        Js::get_cssText__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute CSSOMString cssText`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration/cssText) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyledeclaration-csstext)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "cssText")]
    #[inline]
    pub fn set_css_text(&self, value: impl IntoJs<String>) -> Result<(), Exception> {
        Js::try_set_cssText__value(js(self), &value.to_value())
    }

    /// `readonly attribute unsigned long length`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration/length) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyledeclaration-length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter CSSOMString item(unsigned long index)`
    #[inline]
    pub fn get(&self, index: u32) -> Option<String> {
        Js::index_get__number__as_value(js(self), index as f64).as_string()
    }

    /// `getter CSSOMString item(unsigned long index)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration/item) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyledeclaration-item)
    #[inline]
    pub fn item(&self, index: u32) -> String {
        Js::call_item__number__as_value(js(self), index as f64).as_string().unwrap_or_default()
    }

    /// `CSSOMString getPropertyValue(CSSOMString property)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration/getPropertyValue) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyledeclaration-getpropertyvalue)
    #[doc(alias = "getPropertyValue")]
    #[inline]
    pub fn get_property_value(&self, property: &str) -> String {
        Js::call_getPropertyValue__str__as_value(js(self), property).as_string().unwrap_or_default()
    }

    /// `CSSOMString getPropertyPriority(CSSOMString property)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration/getPropertyPriority) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyledeclaration-getpropertypriority)
    #[doc(alias = "getPropertyPriority")]
    #[inline]
    pub fn get_property_priority(&self, property: &str) -> String {
        Js::call_getPropertyPriority__str__as_value(js(self), property).as_string().unwrap_or_default()
    }

    /// `undefined setProperty(CSSOMString property, CSSOMString value, optional CSSOMString priority = "")`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration/setProperty) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyledeclaration-setproperty)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setProperty")]
    #[inline]
    pub fn set_property(&self, property: impl IntoJs<String>, value: impl IntoJs<String>) -> Result<(), Exception> {
        Js::try_call_setProperty__value2(js(self), &property.to_value(), &value.to_value())
    }

    /// `undefined setProperty(CSSOMString property, CSSOMString value, optional CSSOMString priority = "")`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration/setProperty) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyledeclaration-setproperty)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setProperty")]
    #[inline]
    pub fn set_property_with_priority(
        &self,
        property: impl IntoJs<String>,
        value: impl IntoJs<String>,
        priority: &str,
    ) -> Result<(), Exception> {
        Js::try_call_setProperty__value2_str(js(self), &property.to_value(), &value.to_value(), priority)
    }

    /// `CSSOMString removeProperty(CSSOMString property)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration/removeProperty) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyledeclaration-removeproperty)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "removeProperty")]
    #[inline]
    pub fn remove_property(&self, property: &str) -> Result<String, Exception> {
        Js::try_call_removeProperty__str__as_value(js(self), property).map(Js::read)
    }

    /// `readonly attribute CSSRule? parentRule`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration/parentRule) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyledeclaration-parentrule)
    #[doc(alias = "parentRule")]
    #[inline]
    pub fn parent_rule(&self) -> Option<CssRule> {
        Js::get_parentRule__as_option_value(js(self)).map(Js::read)
    }
}

impl IntoIterator for &CssStyleDeclaration {
    type Item = String;
    type IntoIter = IndexedIter<String>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] CssStyleDeclaration; String);

impl CssStyleProperties {
    /// `attribute CSSOMString cssFloat`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleProperties/cssFloat) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyleproperties-cssfloat)
    #[doc(alias = "cssFloat")]
    pub fn css_float(&self) -> String {
        property::get(self, "cssFloat")
    }

    /// `attribute CSSOMString cssFloat`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleProperties/cssFloat) · [Specification](https://drafts.csswg.org/cssom/#dom-cssstyleproperties-cssfloat)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the style is a computed one.
    #[doc(alias = "cssFloat")]
    pub fn set_css_float(&self, value: &str) -> Result<(), Exception> {
        property::try_set_str(self, "cssFloat", value)
    }
}

impl Document {
    /// `attribute ObservableArray<CSSStyleSheet> adoptedStyleSheets`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/Document/adoptedStyleSheets) · [Specification](https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets)
    #[doc(alias = "adoptedStyleSheets")]
    #[inline]
    pub fn adopted_style_sheets(&self) -> Array<CssStyleSheet> {
        FromJs::from_js(Js::get_adoptedStyleSheets__as_value(js(self)))
    }

    /// `attribute ObservableArray<CSSStyleSheet> adoptedStyleSheets`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/Document/adoptedStyleSheets) · [Specification](https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "adoptedStyleSheets")]
    #[inline]
    pub fn set_adopted_style_sheets(&self, value: impl IntoSequence<CssStyleSheet>) -> Result<(), Exception> {
        Js::try_set_adoptedStyleSheets__value(js(self), &value.to_value())
    }
}

impl ShadowRoot {
    /// `attribute ObservableArray<CSSStyleSheet> adoptedStyleSheets`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/adoptedStyleSheets) · [Specification](https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets)
    #[doc(alias = "adoptedStyleSheets")]
    #[inline]
    pub fn adopted_style_sheets(&self) -> Array<CssStyleSheet> {
        FromJs::from_js(Js::get_adoptedStyleSheets__as_value(js(self)))
    }

    /// `attribute ObservableArray<CSSStyleSheet> adoptedStyleSheets`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/adoptedStyleSheets) · [Specification](https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "adoptedStyleSheets")]
    #[inline]
    pub fn set_adopted_style_sheets(&self, value: impl IntoSequence<CssStyleSheet>) -> Result<(), Exception> {
        Js::try_set_adoptedStyleSheets__value(js(self), &value.to_value())
    }
}

#[cfg(feature = "experimental")]
impl Element {
    /// `CSSPseudoElement? pseudo(CSSOMString type)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/pseudo) · [Specification](https://www.w3.org/TR/css-pseudo-4/#window-interface)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn pseudo(&self, type_: &str) -> Result<Option<CssPseudoElement>, Exception> {
        Js::try_call_pseudo__str__as_option_value(js(self), type_).map(Js::read_nullable)
    }
}

impl HtmlElement {
    /// `[PutForwards=cssText] readonly attribute CSSStyleProperties style`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/style) · [Specification](https://drafts.csswg.org/cssom/#dom-elementcssinlinestyle-style)
    #[inline]
    pub fn style(&self) -> CssStyleProperties {
        FromJs::from_js(Js::get_style__as_value(js(self)))
    }
}

impl Window {
    /// `CSSStyleProperties getComputedStyle(Element elt, optional CSSOMString? pseudoElt)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/getComputedStyle) · [Specification](https://drafts.csswg.org/cssom/#dom-window-getcomputedstyle)
    #[doc(alias = "getComputedStyle")]
    #[inline]
    pub fn get_computed_style(&self, elt: &Element) -> CssStyleProperties {
        FromJs::from_js(Js::call_getComputedStyle__value__as_value(js(self), elt.as_ref()))
    }

    /// `CSSStyleProperties getComputedStyle(Element elt, optional CSSOMString? pseudoElt)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/getComputedStyle) · [Specification](https://drafts.csswg.org/cssom/#dom-window-getcomputedstyle)
    #[doc(alias = "getComputedStyle")]
    #[inline]
    pub fn get_computed_style_with_pseudo_elt(&self, elt: &Element, pseudo_elt: Option<&str>) -> CssStyleProperties {
        FromJs::from_js(Js::call_getComputedStyle__value_option_str__as_value(js(self), elt.as_ref(), pseudo_elt))
    }
}

impl MathMlElement {
    /// `[PutForwards=cssText] readonly attribute CSSStyleProperties style`
    ///
    /// Baseline: widely available since 2023-01. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLElement/style) · [Specification](https://drafts.csswg.org/cssom/#dom-elementcssinlinestyle-style)
    #[inline]
    pub fn style(&self) -> CssStyleProperties {
        FromJs::from_js(Js::get_style__as_value(js(self)))
    }
}

imports! {
    #[wasm_bindgen(method, getter, js_name = "adoptedStyleSheets")]
    pub(crate) fn get_adoptedStyleSheets__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, setter, js_name = "adoptedStyleSheets")]
    pub(crate) fn try_set_adoptedStyleSheets__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "cssText")]
    pub(crate) fn try_set_cssText__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "getComputedStyle")]
    pub(crate) fn call_getComputedStyle__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "getComputedStyle")]
    pub(crate) fn call_getComputedStyle__value_option_str__as_value(
        this: &Js,
        a0: &JsValue,
        a1: Option<&str>,
    ) -> JsValue;
    #[wasm_bindgen(method, js_name = "getPropertyPriority")]
    pub(crate) fn call_getPropertyPriority__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = "getPropertyValue")]
    pub(crate) fn call_getPropertyValue__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "removeProperty")]
    pub(crate) fn try_call_removeProperty__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setProperty")]
    pub(crate) fn try_call_setProperty__value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setProperty")]
    pub(crate) fn try_call_setProperty__value2_str(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &str,
    ) -> Result<(), Exception>;
}

#[cfg(feature = "experimental")]
imports! {
    #[wasm_bindgen(method, getter, js_name = "element")]
    pub(crate) fn get_element__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "parent")]
    pub(crate) fn get_parent__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "pseudo")]
    pub(crate) fn try_call_pseudo__str__as_option_value(this: &Js, a0: &str) -> Result<Option<Js>, Exception>;
}
