//! Registering custom CSS properties with a type

use crate::runtime::prelude::*;
use crate::{CssPropertyRule, PropertyDefinition};

impl PropertyDefinition {
    /// Makes a new `PropertyDefinition`.
    ///
    /// `dictionary PropertyDefinition`
    ///
    /// Feature `css-custom-properties`.
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// `required DOMString name`
    ///
    /// Feature `css-custom-properties`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// `required DOMString name`
    ///
    /// Feature `css-custom-properties`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `DOMString syntax = "*"`
    ///
    /// Feature `css-custom-properties`.
    #[doc(alias = "syntax")]
    pub fn get_syntax(&self) -> Option<String> {
        property::get(self, "syntax")
    }

    /// `DOMString syntax = "*"`
    ///
    /// Feature `css-custom-properties`.
    #[doc(alias = "syntax")]
    pub fn set_syntax(&self, value: &str) -> &Self {
        property::set_str(self, "syntax", value);
        self
    }

    /// `boolean inherits = true`
    ///
    /// Feature `css-custom-properties`.
    #[doc(alias = "inherits")]
    pub fn get_inherits(&self) -> Option<bool> {
        property::get(self, "inherits")
    }

    /// `boolean inherits = true`
    ///
    /// Feature `css-custom-properties`.
    #[doc(alias = "inherits")]
    pub fn set_inherits(&self, value: bool) -> &Self {
        property::set_bool(self, "inherits", value);
        self
    }

    /// `DOMString initialValue`
    ///
    /// Feature `css-custom-properties`.
    #[doc(alias = "initialValue")]
    pub fn get_initial_value(&self) -> Option<String> {
        property::get(self, "initialValue")
    }

    /// `DOMString initialValue`
    ///
    /// Feature `css-custom-properties`.
    #[doc(alias = "initialValue")]
    pub fn set_initial_value(&self, value: &str) -> &Self {
        property::set_str(self, "initialValue", value);
        self
    }
}

impl CssPropertyRule {
    /// `readonly attribute CSSOMString name`
    ///
    /// Feature `css-custom-properties`. Baseline: newly available since 2024-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPropertyRule/name) · [Specification](https://drafts.css-houdini.org/css-properties-values-api/#dom-csspropertyrule-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute CSSOMString syntax`
    ///
    /// Feature `css-custom-properties`. Baseline: newly available since 2024-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPropertyRule/syntax) · [Specification](https://drafts.css-houdini.org/css-properties-values-api/#dom-csspropertyrule-syntax)
    #[inline]
    pub fn syntax(&self) -> String {
        Js::get_syntax__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute boolean inherits`
    ///
    /// Feature `css-custom-properties`. Baseline: newly available since 2024-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPropertyRule/inherits) · [Specification](https://drafts.css-houdini.org/css-properties-values-api/#dom-csspropertyrule-inherits)
    #[inline]
    pub fn inherits(&self) -> bool {
        Js::get_inherits__as_bool(js(self)).get()
    }

    /// `readonly attribute CSSOMString? initialValue`
    ///
    /// Feature `css-custom-properties`. Baseline: newly available since 2024-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPropertyRule/initialValue) · [Specification](https://drafts.css-houdini.org/css-properties-values-api/#dom-csspropertyrule-initialvalue)
    #[doc(alias = "initialValue")]
    #[inline]
    pub fn initial_value(&self) -> Option<String> {
        Js::get_initialValue__as_value(js(self)).as_string()
    }
}

/// The namespace `CSS`.
pub mod css {
    use crate::runtime::prelude::*;
    use crate::PropertyDefinition;

    /// `undefined registerProperty(PropertyDefinition definition)`
    ///
    /// Feature `css-custom-properties`. Baseline: newly available since 2024-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/registerProperty_static) · [Specification](https://drafts.css-houdini.org/css-properties-values-api/#the-registerproperty-function)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidModificationError` where the name is already registered, and a `SyntaxError` for an
    /// invalid name, syntax or initial value.
    #[doc(alias = "registerProperty")]
    #[inline]
    pub fn register_property(definition: &PropertyDefinition) -> Result<(), Exception> {
        Js::try_static_call_CSS_registerProperty__value(definition.as_ref())
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "inherits")]
    pub(crate) fn get_inherits__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "initialValue")]
    pub(crate) fn get_initialValue__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "syntax")]
    pub(crate) fn get_syntax__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "registerProperty")]
    pub(crate) fn try_static_call_CSS_registerProperty__value(a0: &JsValue) -> Result<(), Exception>;
}
