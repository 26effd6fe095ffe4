//! Defining elements of one's own, and their internals

use crate::runtime::prelude::*;
use crate::{
    CustomElementConstructor, CustomElementRegistry, CustomStateSet, Document, Element, ElementDefinitionOptions,
    ElementInternals, FileOrStringOrFormData, HtmlElement, HtmlFormElement, Node, NodeList, ShadowRoot, ValidityState,
    ValidityStateFlags, Window,
};

impl Document {
    /// `readonly attribute CustomElementRegistry? customElementRegistry`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/customElementRegistry) · [Specification](https://dom.spec.whatwg.org/#dom-documentorshadowroot-customelementregistry)
    #[doc(alias = "customElementRegistry")]
    #[inline]
    pub fn custom_element_registry(&self) -> Option<CustomElementRegistry> {
        Js::get_customElementRegistry__as_option_value(js(self)).map(Js::read)
    }
}

impl ShadowRoot {
    /// `readonly attribute CustomElementRegistry? customElementRegistry`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/customElementRegistry) · [Specification](https://dom.spec.whatwg.org/#dom-documentorshadowroot-customelementregistry)
    #[doc(alias = "customElementRegistry")]
    #[inline]
    pub fn custom_element_registry(&self) -> Option<CustomElementRegistry> {
        Js::get_customElementRegistry__as_option_value(js(self)).map(Js::read)
    }
}

impl Element {
    /// `readonly attribute CustomElementRegistry? customElementRegistry`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/customElementRegistry) · [Specification](https://dom.spec.whatwg.org/#dom-element-customelementregistry)
    #[doc(alias = "customElementRegistry")]
    #[inline]
    pub fn custom_element_registry(&self) -> Option<CustomElementRegistry> {
        Js::get_customElementRegistry__as_option_value(js(self)).map(Js::read)
    }
}

impl HtmlElement {
    /// `ElementInternals attachInternals()`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/attachInternals) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-attachinternals)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "attachInternals")]
    #[inline]
    pub fn attach_internals(&self) -> Result<ElementInternals, Exception> {
        Js::try_call_attachInternals__as_value(js(self)).map(Js::read)
    }
}

impl CustomElementRegistry {
    /// `constructor()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CustomElementRegistry/CustomElementRegistry) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-customelementregistry)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new() -> Result<CustomElementRegistry, Exception> {
        Js::try_new_CustomElementRegistry__as_value().map(Js::cast)
    }

    /// `undefined define(DOMString name, CustomElementConstructor constructor, optional ElementDefinitionOptions options = {})`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/CustomElementRegistry/define) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-customelementregistry-define-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn define(
        &self,
        name: &str,
        constructor: impl IntoFunction<CustomElementConstructor>,
    ) -> Result<(), Exception> {
        Js::try_call_define__str_value(js(self), name, &constructor.into_callback().into_function())
    }

    /// `undefined define(DOMString name, CustomElementConstructor constructor, optional ElementDefinitionOptions options = {})`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/CustomElementRegistry/define) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-customelementregistry-define-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "define")]
    #[inline]
    pub fn define_with_options(
        &self,
        name: &str,
        constructor: impl IntoFunction<CustomElementConstructor>,
        options: &ElementDefinitionOptions,
    ) -> Result<(), Exception> {
        Js::try_call_define__str_value2(js(self), name, &constructor.into_callback().into_function(), options.as_ref())
    }

    /// `(CustomElementConstructor or undefined) get(DOMString name)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CustomElementRegistry/get) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-customelementregistry-get-dev)
    #[inline]
    pub fn get(&self, name: &str) -> Option<CustomElementConstructor> {
        Js::call_get__str__as_option_value(js(self), name).map(Js::read)
    }

    /// `DOMString? getName(CustomElementConstructor constructor)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CustomElementRegistry/getName) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-customelementregistry-getname)
    #[doc(alias = "getName")]
    #[inline]
    pub fn get_name(&self, constructor: impl IntoFunction<CustomElementConstructor>) -> Option<String> {
        Js::call_getName__value__as_value(js(self), &constructor.into_callback().into_function()).as_string()
    }

    /// `Promise<CustomElementConstructor> whenDefined(DOMString name)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/CustomElementRegistry/whenDefined) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-customelementregistry-whendefined-dev)
    #[doc(alias = "whenDefined")]
    #[inline]
    pub fn when_defined(&self, name: &str) -> Promise<CustomElementConstructor> {
        Promise::of_call(Js::try_call_whenDefined__str__as_value(js(self), name))
    }

    /// `undefined upgrade(Node root)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/CustomElementRegistry/upgrade) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-customelementregistry-upgrade-dev)
    #[inline]
    pub fn upgrade(&self, root: &Node) {
        Js::call_upgrade__value(js(self), root.as_ref())
    }

    /// `undefined initialize(Node root)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CustomElementRegistry/initialize) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-customelementregistry-initialize)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn initialize(&self, root: &Node) -> Result<(), Exception> {
        Js::try_call_initialize__value(js(self), root.as_ref())
    }
}

impl ElementDefinitionOptions {
    /// `dictionary ElementDefinitionOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString extends`
    #[doc(alias = "extends")]
    pub fn get_extends(&self) -> Option<String> {
        property::get(self, "extends")
    }

    /// `DOMString extends`
    #[doc(alias = "extends")]
    pub fn set_extends(&self, value: &str) -> &Self {
        property::set_str(self, "extends", value);
        self
    }
}

impl Default for ElementDefinitionOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl ElementInternals {
    /// `readonly attribute ShadowRoot? shadowRoot`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/shadowRoot) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-elementinternals-shadowroot)
    #[doc(alias = "shadowRoot")]
    #[inline]
    pub fn shadow_root(&self) -> Option<ShadowRoot> {
        Js::get_shadowRoot__as_option_value(js(self)).map(Js::read)
    }

    /// `undefined setFormValue((File or USVString or FormData)? value, optional (File or USVString or FormData)? state)`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/setFormValue) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-elementinternals-setformvalue)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setFormValue")]
    #[inline]
    pub fn set_form_value(&self, value: impl NullableUnion<FileOrStringOrFormData>) -> Result<(), Exception> {
        Js::try_call_setFormValue__value(js(self), &value.into_option().to_js())
    }

    /// `undefined setFormValue((File or USVString or FormData)? value, optional (File or USVString or FormData)? state)`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/setFormValue) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-elementinternals-setformvalue)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setFormValue")]
    #[inline]
    pub fn set_form_value_with_state(
        &self,
        value: impl NullableUnion<FileOrStringOrFormData>,
        state: impl NullableUnion<FileOrStringOrFormData>,
    ) -> Result<(), Exception> {
        Js::try_call_setFormValue__value2(js(self), &value.into_option().to_js(), &state.into_option().to_js())
    }

    /// `readonly attribute HTMLFormElement? form`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/form) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-elementinternals-form)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn form(&self) -> Result<Option<HtmlFormElement>, Exception> {
        Js::try_get_form__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// `undefined setValidity(optional ValidityStateFlags flags = {}, optional DOMString message, optional HTMLElement anchor)`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/setValidity) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-elementinternals-setvalidity)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setValidity")]
    #[inline]
    pub fn set_validity(&self) -> Result<(), Exception> {
        Js::try_call_setValidity(js(self))
    }

    /// `undefined setValidity(optional ValidityStateFlags flags = {}, optional DOMString message, optional HTMLElement anchor)`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/setValidity) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-elementinternals-setvalidity)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setValidity")]
    #[inline]
    pub fn set_validity_with_flags(&self, flags: &ValidityStateFlags) -> Result<(), Exception> {
        Js::try_call_setValidity__value(js(self), flags.as_ref())
    }

    /// `undefined setValidity(optional ValidityStateFlags flags = {}, optional DOMString message, optional HTMLElement anchor)`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/setValidity) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-elementinternals-setvalidity)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setValidity")]
    #[inline]
    pub fn set_validity_with_flags_and_message(
        &self,
        flags: &ValidityStateFlags,
        message: &str,
    ) -> Result<(), Exception> {
        Js::try_call_setValidity__value_str(js(self), flags.as_ref(), message)
    }

    /// `undefined setValidity(optional ValidityStateFlags flags = {}, optional DOMString message, optional HTMLElement anchor)`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/setValidity) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-elementinternals-setvalidity)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setValidity")]
    #[inline]
    pub fn set_validity_with_flags_and_message_and_anchor(
        &self,
        flags: &ValidityStateFlags,
        message: &str,
        anchor: &HtmlElement,
    ) -> Result<(), Exception> {
        Js::try_call_setValidity__value_str_value(js(self), flags.as_ref(), message, anchor.as_ref())
    }

    /// `readonly attribute boolean willValidate`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/willValidate) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-elementinternals-willvalidate)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "willValidate")]
    #[inline]
    pub fn will_validate(&self) -> Result<bool, Exception> {
        Js::try_get_willValidate__as_bool(js(self)).map(Truth::get)
    }

    /// `readonly attribute ValidityState validity`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/validity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-elementinternals-validity)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn validity(&self) -> Result<ValidityState, Exception> {
        Js::try_get_validity__as_value(js(self)).map(Js::read)
    }

    /// `readonly attribute DOMString validationMessage`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/validationMessage) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-elementinternals-validationmessage)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "validationMessage")]
    #[inline]
    pub fn validation_message(&self) -> Result<String, Exception> {
        Js::try_get_validationMessage__as_value(js(self)).map(Js::read)
    }

    /// `boolean checkValidity()`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/checkValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-elementinternals-checkvalidity)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "checkValidity")]
    #[inline]
    pub fn check_validity(&self) -> Result<bool, Exception> {
        Js::try_call_checkValidity__as_bool(js(self)).map(Truth::get)
    }

    /// `boolean reportValidity()`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/reportValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-elementinternals-reportvalidity)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "reportValidity")]
    #[inline]
    pub fn report_validity(&self) -> Result<bool, Exception> {
        Js::try_call_reportValidity__as_bool(js(self)).map(Truth::get)
    }

    /// `readonly attribute NodeList labels`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/labels) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-elementinternals-labels)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn labels(&self) -> Result<NodeList, Exception> {
        Js::try_get_labels__as_value(js(self)).map(Js::read)
    }

    /// `readonly attribute CustomStateSet states`
    ///
    /// Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/states) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#custom-state-pseudo-class)
    #[inline]
    pub fn states(&self) -> CustomStateSet {
        FromJs::from_js(Js::get_states__as_value(js(self)))
    }
}

impl ValidityStateFlags {
    /// `dictionary ValidityStateFlags`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean valueMissing = false`
    #[doc(alias = "valueMissing")]
    pub fn get_value_missing(&self) -> Option<bool> {
        property::get(self, "valueMissing")
    }

    /// `boolean valueMissing = false`
    #[doc(alias = "valueMissing")]
    pub fn set_value_missing(&self, value: bool) -> &Self {
        property::set_bool(self, "valueMissing", value);
        self
    }

    /// `boolean typeMismatch = false`
    #[doc(alias = "typeMismatch")]
    pub fn get_type_mismatch(&self) -> Option<bool> {
        property::get(self, "typeMismatch")
    }

    /// `boolean typeMismatch = false`
    #[doc(alias = "typeMismatch")]
    pub fn set_type_mismatch(&self, value: bool) -> &Self {
        property::set_bool(self, "typeMismatch", value);
        self
    }

    /// `boolean patternMismatch = false`
    #[doc(alias = "patternMismatch")]
    pub fn get_pattern_mismatch(&self) -> Option<bool> {
        property::get(self, "patternMismatch")
    }

    /// `boolean patternMismatch = false`
    #[doc(alias = "patternMismatch")]
    pub fn set_pattern_mismatch(&self, value: bool) -> &Self {
        property::set_bool(self, "patternMismatch", value);
        self
    }

    /// `boolean tooLong = false`
    #[doc(alias = "tooLong")]
    pub fn get_too_long(&self) -> Option<bool> {
        property::get(self, "tooLong")
    }

    /// `boolean tooLong = false`
    #[doc(alias = "tooLong")]
    pub fn set_too_long(&self, value: bool) -> &Self {
        property::set_bool(self, "tooLong", value);
        self
    }

    /// `boolean tooShort = false`
    #[doc(alias = "tooShort")]
    pub fn get_too_short(&self) -> Option<bool> {
        property::get(self, "tooShort")
    }

    /// `boolean tooShort = false`
    #[doc(alias = "tooShort")]
    pub fn set_too_short(&self, value: bool) -> &Self {
        property::set_bool(self, "tooShort", value);
        self
    }

    /// `boolean rangeUnderflow = false`
    #[doc(alias = "rangeUnderflow")]
    pub fn get_range_underflow(&self) -> Option<bool> {
        property::get(self, "rangeUnderflow")
    }

    /// `boolean rangeUnderflow = false`
    #[doc(alias = "rangeUnderflow")]
    pub fn set_range_underflow(&self, value: bool) -> &Self {
        property::set_bool(self, "rangeUnderflow", value);
        self
    }

    /// `boolean rangeOverflow = false`
    #[doc(alias = "rangeOverflow")]
    pub fn get_range_overflow(&self) -> Option<bool> {
        property::get(self, "rangeOverflow")
    }

    /// `boolean rangeOverflow = false`
    #[doc(alias = "rangeOverflow")]
    pub fn set_range_overflow(&self, value: bool) -> &Self {
        property::set_bool(self, "rangeOverflow", value);
        self
    }

    /// `boolean stepMismatch = false`
    #[doc(alias = "stepMismatch")]
    pub fn get_step_mismatch(&self) -> Option<bool> {
        property::get(self, "stepMismatch")
    }

    /// `boolean stepMismatch = false`
    #[doc(alias = "stepMismatch")]
    pub fn set_step_mismatch(&self, value: bool) -> &Self {
        property::set_bool(self, "stepMismatch", value);
        self
    }

    /// `boolean badInput = false`
    #[doc(alias = "badInput")]
    pub fn get_bad_input(&self) -> Option<bool> {
        property::get(self, "badInput")
    }

    /// `boolean badInput = false`
    #[doc(alias = "badInput")]
    pub fn set_bad_input(&self, value: bool) -> &Self {
        property::set_bool(self, "badInput", value);
        self
    }

    /// `boolean customError = false`
    #[doc(alias = "customError")]
    pub fn get_custom_error(&self) -> Option<bool> {
        property::get(self, "customError")
    }

    /// `boolean customError = false`
    #[doc(alias = "customError")]
    pub fn set_custom_error(&self, value: bool) -> &Self {
        property::set_bool(self, "customError", value);
        self
    }
}

impl Default for ValidityStateFlags {
    fn default() -> Self {
        Self::new()
    }
}

impl CustomStateSet {
    /// `setlike<DOMString>`
    ///
    /// Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/CustomStateSet/size) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#custom-state-pseudo-class)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// `setlike<DOMString>`
    ///
    /// Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/CustomStateSet/has) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#custom-state-pseudo-class)
    #[inline]
    pub fn has(&self, value: &str) -> bool {
        Js::call_has__str__as_bool(js(self), value).get()
    }

    /// `setlike<DOMString>`
    ///
    /// Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/CustomStateSet/add) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#custom-state-pseudo-class)
    #[inline]
    pub fn add(&self, value: &str) -> CustomStateSet {
        FromJs::from_js(Js::call_add__str__as_value(js(self), value))
    }

    /// `setlike<DOMString>`
    ///
    /// Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/CustomStateSet/delete) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#custom-state-pseudo-class)
    #[inline]
    pub fn delete(&self, value: &str) -> bool {
        Js::call_delete__str__as_bool(js(self), value).get()
    }

    /// `setlike<DOMString>`
    ///
    /// Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/CustomStateSet/clear) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#custom-state-pseudo-class)
    #[inline]
    pub fn clear(&self) {
        Js::call_clear(js(self))
    }

    /// `setlike<DOMString>`
    ///
    /// Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/CustomStateSet/entries) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#custom-state-pseudo-class)
    #[inline]
    pub fn entries(&self) -> Iter<(String, String)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// `setlike<DOMString>`
    ///
    /// Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/CustomStateSet/keys) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#custom-state-pseudo-class)
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// `setlike<DOMString>`
    ///
    /// Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/CustomStateSet/values) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#custom-state-pseudo-class)
    #[inline]
    pub fn values(&self) -> Iter<String> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// `setlike<DOMString>`
    ///
    /// Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/CustomStateSet/forEach) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#custom-state-pseudo-class)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(String, String, CustomStateSet)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// `setlike<DOMString>`
    ///
    /// Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/CustomStateSet/forEach) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#custom-state-pseudo-class)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(String, String, CustomStateSet)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

impl IntoIterator for &CustomStateSet {
    type Item = String;
    type IntoIter = Iter<String>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }
}

sequence!([] CustomStateSet; String);

impl Window {
    /// `readonly attribute CustomElementRegistry customElements`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Window/customElements) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-window-customelements)
    #[doc(alias = "customElements")]
    #[inline]
    pub fn custom_elements(&self) -> CustomElementRegistry {
        FromJs::from_js(Js::get_customElements__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "customElementRegistry")]
    pub(crate) fn get_customElementRegistry__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "customElements")]
    pub(crate) fn get_customElements__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, getter, js_name = "form")]
    pub(crate) fn try_get_form__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "labels")]
    pub(crate) fn try_get_labels__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "states")]
    pub(crate) fn get_states__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, getter, js_name = "validationMessage")]
    pub(crate) fn try_get_validationMessage__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "validity")]
    pub(crate) fn try_get_validity__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "willValidate")]
    pub(crate) fn try_get_willValidate__as_bool(this: &Js) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "attachInternals")]
    pub(crate) fn try_call_attachInternals__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "checkValidity")]
    pub(crate) fn try_call_checkValidity__as_bool(this: &Js) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "define")]
    pub(crate) fn try_call_define__str_value(this: &Js, a0: &str, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "define")]
    pub(crate) fn try_call_define__str_value2(this: &Js, a0: &str, a1: &JsValue, a2: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "getName")]
    pub(crate) fn call_getName__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "initialize")]
    pub(crate) fn try_call_initialize__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "reportValidity")]
    pub(crate) fn try_call_reportValidity__as_bool(this: &Js) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setFormValue")]
    pub(crate) fn try_call_setFormValue__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setFormValue")]
    pub(crate) fn try_call_setFormValue__value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setValidity")]
    pub(crate) fn try_call_setValidity(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setValidity")]
    pub(crate) fn try_call_setValidity__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setValidity")]
    pub(crate) fn try_call_setValidity__value_str(this: &Js, a0: &JsValue, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setValidity")]
    pub(crate) fn try_call_setValidity__value_str_value(
        this: &Js,
        a0: &JsValue,
        a1: &str,
        a2: &JsValue,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "upgrade")]
    pub(crate) fn call_upgrade__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "whenDefined")]
    pub(crate) fn try_call_whenDefined__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CustomElementRegistry")]
    pub(crate) fn try_new_CustomElementRegistry__as_value() -> Result<Js, Exception>;
}
