//! Values that were checked before they may become markup or script

use crate::runtime::prelude::*;
use crate::{
    CreateHtmlCallback, CreateScriptCallback, CreateScriptUrlCallback, TrustedHtml, TrustedScript, TrustedScriptUrl,
    TrustedTypePolicy, TrustedTypePolicyFactory, TrustedTypePolicyOptions, Window, WorkerGlobalScope,
};

impl Window {
    /// The factory for Trusted Types policies of this page.
    ///
    /// `readonly attribute TrustedTypePolicyFactory trustedTypes`
    ///
    /// Feature `trusted-types`. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/Window/trustedTypes) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#extensions-to-the-windoworworkerglobalscope-interface)
    #[doc(alias = "trustedTypes")]
    #[inline]
    pub fn trusted_types(&self) -> TrustedTypePolicyFactory {
        FromJs::from_js(Js::get_trustedTypes__as_value(js(self)))
    }
}

impl WorkerGlobalScope {
    /// The factory for Trusted Types policies of this page.
    ///
    /// `readonly attribute TrustedTypePolicyFactory trustedTypes`
    ///
    /// Feature `trusted-types`. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/Window/trustedTypes) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#extensions-to-the-windoworworkerglobalscope-interface)
    #[doc(alias = "trustedTypes")]
    #[inline]
    pub fn trusted_types(&self) -> TrustedTypePolicyFactory {
        FromJs::from_js(Js::get_trustedTypes__as_value(js(self)))
    }
}

impl TrustedHtml {
    /// Returns the trusted HTML as a plain string.
    ///
    /// `DOMString toJSON()`
    ///
    /// Feature `trusted-types`. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedHTML/toJSON) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#dom-trustedhtml-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> String {
        Js::call_toJSON__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl fmt::Display for TrustedHtml {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

impl TrustedScript {
    /// Returns the trusted script as a plain string.
    ///
    /// `DOMString toJSON()`
    ///
    /// Feature `trusted-types`. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedScript/toJSON) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#dom-trustedscript-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> String {
        Js::call_toJSON__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl fmt::Display for TrustedScript {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

impl TrustedScriptUrl {
    /// Returns the trusted script address as a plain string.
    ///
    /// `USVString toJSON()`
    ///
    /// Feature `trusted-types`. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedScriptURL/toJSON) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#dom-trustedscripturl-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> String {
        Js::call_toJSON__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl fmt::Display for TrustedScriptUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

impl TrustedTypePolicyFactory {
    /// Creates a policy; throws if the content security policy does not allow its name.
    ///
    /// `TrustedTypePolicy createPolicy(DOMString policyName, optional TrustedTypePolicyOptions policyOptions = {})`
    ///
    /// Feature `trusted-types`. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedTypePolicyFactory/createPolicy) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#dom-trustedtypepolicyfactory-createpolicy)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the content security policy does not allow a policy of that name, or a second one
    /// of the name.
    #[doc(alias = "createPolicy")]
    #[inline]
    pub fn create_policy(&self, policy_name: &str) -> Result<TrustedTypePolicy, Exception> {
        Js::try_call_createPolicy__str__as_value(js(self), policy_name).map(Js::read)
    }

    /// As `create_policy`, with `policy_options`.
    ///
    /// `TrustedTypePolicy createPolicy(DOMString policyName, optional TrustedTypePolicyOptions policyOptions = {})`
    ///
    /// Feature `trusted-types`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the content security policy does not allow a policy of that name, or a second one
    /// of the name.
    #[doc(alias = "createPolicy")]
    #[inline]
    pub fn create_policy_with_policy_options(
        &self,
        policy_name: &str,
        policy_options: &TrustedTypePolicyOptions,
    ) -> Result<TrustedTypePolicy, Exception> {
        Js::try_call_createPolicy__str_value__as_value(js(self), policy_name, policy_options.as_ref()).map(Js::read)
    }

    /// Returns whether a value is a real `TrustedHTML` object.
    ///
    /// `boolean isHTML(any value)`
    ///
    /// Feature `trusted-types`. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedTypePolicyFactory/isHTML) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#dom-trustedtypepolicyfactory-ishtml)
    #[doc(alias = "isHTML")]
    #[inline]
    pub fn is_html(&self, value: &JsValue) -> bool {
        Js::call_isHTML__value__as_bool(js(self), value).get()
    }

    /// Returns whether a value is a real `TrustedScript` object.
    ///
    /// `boolean isScript(any value)`
    ///
    /// Feature `trusted-types`. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedTypePolicyFactory/isScript) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#dom-trustedtypepolicyfactory-isscript)
    #[doc(alias = "isScript")]
    #[inline]
    pub fn is_script(&self, value: &JsValue) -> bool {
        Js::call_isScript__value__as_bool(js(self), value).get()
    }

    /// Returns whether a value is a real `TrustedScriptURL` object.
    ///
    /// `boolean isScriptURL(any value)`
    ///
    /// Feature `trusted-types`. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedTypePolicyFactory/isScriptURL) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#dom-trustedtypepolicyfactory-isscripturl)
    #[doc(alias = "isScriptURL")]
    #[inline]
    pub fn is_script_url(&self, value: &JsValue) -> bool {
        Js::call_isScriptURL__value__as_bool(js(self), value).get()
    }

    /// Trusted HTML that is an empty string, for example to clear an element.
    ///
    /// `readonly attribute TrustedHTML emptyHTML`
    ///
    /// Feature `trusted-types`. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedTypePolicyFactory/emptyHTML) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#dom-trustedtypepolicyfactory-emptyhtml)
    #[doc(alias = "emptyHTML")]
    #[inline]
    pub fn empty_html(&self) -> TrustedHtml {
        FromJs::from_js(Js::get_emptyHTML__as_value(js(self)))
    }

    /// A trusted script that is an empty string.
    ///
    /// `readonly attribute TrustedScript emptyScript`
    ///
    /// Feature `trusted-types`. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedTypePolicyFactory/emptyScript) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#dom-trustedtypepolicyfactory-emptyscript)
    #[doc(alias = "emptyScript")]
    #[inline]
    pub fn empty_script(&self) -> TrustedScript {
        FromJs::from_js(Js::get_emptyScript__as_value(js(self)))
    }

    /// Returns the name of the trusted type that an attribute of an element needs, or null if none.
    ///
    /// `DOMString? getAttributeType(DOMString tagName, DOMString attribute, optional DOMString? elementNs = "", optional DOMString? attrNs = "")`
    ///
    /// Feature `trusted-types`. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedTypePolicyFactory/getAttributeType) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#dom-trustedtypepolicyfactory-getattributetype)
    #[doc(alias = "getAttributeType")]
    #[inline]
    pub fn get_attribute_type(&self, tag_name: &str, attribute: &str) -> Option<String> {
        Js::call_getAttributeType__str2__as_value(js(self), tag_name, attribute).as_string()
    }

    /// As `get_attribute_type`, with `element_ns`.
    ///
    /// `DOMString? getAttributeType(DOMString tagName, DOMString attribute, optional DOMString? elementNs = "", optional DOMString? attrNs = "")`
    ///
    /// Feature `trusted-types`.
    #[doc(alias = "getAttributeType")]
    #[inline]
    pub fn get_attribute_type_with_element_ns(
        &self,
        tag_name: &str,
        attribute: &str,
        element_ns: Option<&str>,
    ) -> Option<String> {
        Js::call_getAttributeType__str2_option_str__as_value(js(self), tag_name, attribute, element_ns).as_string()
    }

    /// As `get_attribute_type_with_element_ns`, with `attr_ns`.
    ///
    /// `DOMString? getAttributeType(DOMString tagName, DOMString attribute, optional DOMString? elementNs = "", optional DOMString? attrNs = "")`
    ///
    /// Feature `trusted-types`.
    #[doc(alias = "getAttributeType")]
    #[inline]
    pub fn get_attribute_type_with_element_ns_and_attr_ns(
        &self,
        tag_name: &str,
        attribute: &str,
        element_ns: Option<&str>,
        attr_ns: Option<&str>,
    ) -> Option<String> {
        Js::call_getAttributeType__str2_option_str2__as_value(js(self), tag_name, attribute, element_ns, attr_ns)
            .as_string()
    }

    /// Returns the name of the trusted type that a property of an element needs, or null if none.
    ///
    /// `DOMString? getPropertyType(DOMString tagName, DOMString property, optional DOMString? elementNs = "")`
    ///
    /// Feature `trusted-types`. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedTypePolicyFactory/getPropertyType) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#dom-trustedtypepolicyfactory-getpropertytype)
    #[doc(alias = "getPropertyType")]
    #[inline]
    pub fn get_property_type(&self, tag_name: &str, property: &str) -> Option<String> {
        Js::call_getPropertyType__str2__as_value(js(self), tag_name, property).as_string()
    }

    /// As `get_property_type`, with `element_ns`.
    ///
    /// `DOMString? getPropertyType(DOMString tagName, DOMString property, optional DOMString? elementNs = "")`
    ///
    /// Feature `trusted-types`.
    #[doc(alias = "getPropertyType")]
    #[inline]
    pub fn get_property_type_with_element_ns(
        &self,
        tag_name: &str,
        property: &str,
        element_ns: Option<&str>,
    ) -> Option<String> {
        Js::call_getPropertyType__str2_option_str__as_value(js(self), tag_name, property, element_ns).as_string()
    }

    /// The policy named `default`, which handles plain strings at protected places, or null if there is none.
    ///
    /// `readonly attribute TrustedTypePolicy? defaultPolicy`
    ///
    /// Feature `trusted-types`. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedTypePolicyFactory/defaultPolicy) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#dom-trustedtypepolicyfactory-defaultpolicy)
    #[doc(alias = "defaultPolicy")]
    #[inline]
    pub fn default_policy(&self) -> Option<TrustedTypePolicy> {
        Js::get_defaultPolicy__as_option_value(js(self)).map(Js::read)
    }
}

impl TrustedTypePolicy {
    /// The name of the policy, as in the content security policy.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Feature `trusted-types`. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedTypePolicy/name) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#dom-trustedtypepolicy-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Runs the policy's function for HTML on a string and returns the result as trusted.
    ///
    /// `TrustedHTML createHTML(DOMString input, any... arguments)`
    ///
    /// Feature `trusted-types`. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedTypePolicy/createHTML) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#dom-trustedtypepolicy-createhtml)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the policy has no `createHTML` function, and whatever that function throws.
    #[doc(alias = "createHTML")]
    #[inline]
    pub fn create_html(&self, input: &str, arguments: impl IntoSequence<JsValue>) -> Result<TrustedHtml, Exception> {
        Js::try_call_createHTML__str_value_spread__as_value(js(self), input, &arguments.to_value()).map(Js::read)
    }

    /// Runs the policy's function for scripts on a string and returns the result as trusted.
    ///
    /// `TrustedScript createScript(DOMString input, any... arguments)`
    ///
    /// Feature `trusted-types`. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedTypePolicy/createScript) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#dom-trustedtypepolicy-createscript)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the policy has no `createScript` function, and whatever that function throws.
    #[doc(alias = "createScript")]
    #[inline]
    pub fn create_script(
        &self,
        input: &str,
        arguments: impl IntoSequence<JsValue>,
    ) -> Result<TrustedScript, Exception> {
        Js::try_call_createScript__str_value_spread__as_value(js(self), input, &arguments.to_value()).map(Js::read)
    }

    /// Runs the policy's function for script addresses on a string and returns the result as trusted.
    ///
    /// `TrustedScriptURL createScriptURL(DOMString input, any... arguments)`
    ///
    /// Feature `trusted-types`. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/TrustedTypePolicy/createScriptURL) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#dom-trustedtypepolicy-createscripturl)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the policy has no `createScriptURL` function, and whatever that function throws.
    #[doc(alias = "createScriptURL")]
    #[inline]
    pub fn create_script_url(
        &self,
        input: &str,
        arguments: impl IntoSequence<JsValue>,
    ) -> Result<TrustedScriptUrl, Exception> {
        Js::try_call_createScriptURL__str_value_spread__as_value(js(self), input, &arguments.to_value()).map(Js::read)
    }
}

impl TrustedTypePolicyOptions {
    /// The functions of a new policy; a kind without a function cannot be created.
    ///
    /// `dictionary TrustedTypePolicyOptions`
    ///
    /// Feature `trusted-types`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The function that makes safe HTML of a string, for example with a sanitizer.
    ///
    /// `CreateHTMLCallback createHTML`
    ///
    /// Feature `trusted-types`.
    #[doc(alias = "createHTML")]
    pub fn get_create_html(&self) -> Option<CreateHtmlCallback> {
        property::get(self, "createHTML")
    }

    /// Sets the function that makes safe HTML of a string, for example with a sanitizer.
    ///
    /// Feature `trusted-types`.
    #[doc(alias = "createHTML")]
    pub fn set_create_html(&self, value: impl IntoFunction<CreateHtmlCallback>) -> &Self {
        property::set(self, "createHTML", &value.into_callback().into_function());
        self
    }

    /// The function that makes a safe script of a string.
    ///
    /// `CreateScriptCallback createScript`
    ///
    /// Feature `trusted-types`.
    #[doc(alias = "createScript")]
    pub fn get_create_script(&self) -> Option<CreateScriptCallback> {
        property::get(self, "createScript")
    }

    /// Sets the function that makes a safe script of a string.
    ///
    /// Feature `trusted-types`.
    #[doc(alias = "createScript")]
    pub fn set_create_script(&self, value: impl IntoFunction<CreateScriptCallback>) -> &Self {
        property::set(self, "createScript", &value.into_callback().into_function());
        self
    }

    /// The function that checks a script address and returns it.
    ///
    /// `CreateScriptURLCallback createScriptURL`
    ///
    /// Feature `trusted-types`.
    #[doc(alias = "createScriptURL")]
    pub fn get_create_script_url(&self) -> Option<CreateScriptUrlCallback> {
        property::get(self, "createScriptURL")
    }

    /// Sets the function that checks a script address and returns it.
    ///
    /// Feature `trusted-types`.
    #[doc(alias = "createScriptURL")]
    pub fn set_create_script_url(&self, value: impl IntoFunction<CreateScriptUrlCallback>) -> &Self {
        property::set(self, "createScriptURL", &value.into_callback().into_function());
        self
    }
}

impl Default for TrustedTypePolicyOptions {
    fn default() -> Self {
        Self::new()
    }
}

/// The factory for Trusted Types policies of this page.
///
/// `readonly attribute TrustedTypePolicyFactory trustedTypes`
///
/// Feature `trusted-types`. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/Window/trustedTypes) · [Specification](https://w3c.github.io/trusted-types/dist/spec/#extensions-to-the-windoworworkerglobalscope-interface)
#[doc(alias = "trustedTypes")]
#[inline]
pub fn trusted_types() -> TrustedTypePolicyFactory {
    FromJs::from_js(global::with(|this| Js::get_trustedTypes__as_value(this)))
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "defaultPolicy")]
    pub(crate) fn get_defaultPolicy__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "emptyHTML")]
    pub(crate) fn get_emptyHTML__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "emptyScript")]
    pub(crate) fn get_emptyScript__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "trustedTypes")]
    pub(crate) fn get_trustedTypes__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, variadic, method, js_name = "createHTML")]
    pub(crate) fn try_call_createHTML__str_value_spread__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createPolicy")]
    pub(crate) fn try_call_createPolicy__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createPolicy")]
    pub(crate) fn try_call_createPolicy__str_value__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "createScript")]
    pub(crate) fn try_call_createScript__str_value_spread__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "createScriptURL")]
    pub(crate) fn try_call_createScriptURL__str_value_spread__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "getAttributeType")]
    pub(crate) fn call_getAttributeType__str2__as_value(this: &Js, a0: &str, a1: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = "getAttributeType")]
    pub(crate) fn call_getAttributeType__str2_option_str__as_value(
        this: &Js,
        a0: &str,
        a1: &str,
        a2: Option<&str>,
    ) -> JsValue;
    #[wasm_bindgen(method, js_name = "getAttributeType")]
    pub(crate) fn call_getAttributeType__str2_option_str2__as_value(
        this: &Js,
        a0: &str,
        a1: &str,
        a2: Option<&str>,
        a3: Option<&str>,
    ) -> JsValue;
    #[wasm_bindgen(method, js_name = "getPropertyType")]
    pub(crate) fn call_getPropertyType__str2__as_value(this: &Js, a0: &str, a1: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = "getPropertyType")]
    pub(crate) fn call_getPropertyType__str2_option_str__as_value(
        this: &Js,
        a0: &str,
        a1: &str,
        a2: Option<&str>,
    ) -> JsValue;
    #[wasm_bindgen(method, js_name = "isHTML")]
    pub(crate) fn call_isHTML__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "isScript")]
    pub(crate) fn call_isScript__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "isScriptURL")]
    pub(crate) fn call_isScriptURL__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
}
