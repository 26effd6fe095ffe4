//! Defining elements of one's own, and their internals

use crate::runtime::prelude::*;
use crate::{
    CustomElementConstructor, CustomElementRegistry, CustomStateSet, Document, Element, ElementDefinitionOptions,
    ElementInternals, FileOrStringOrFormData, HtmlElement, HtmlFormElement, Node, NodeList, ShadowRoot, ValidityState,
    ValidityStateFlags, Window,
};

impl Document {
    /// The registry for elements in this document, or none.
    ///
    /// `readonly attribute CustomElementRegistry? customElementRegistry`
    ///
    /// Feature `custom-elements`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/customElementRegistry) · [Specification](https://dom.spec.whatwg.org/#dom-documentorshadowroot-customelementregistry)
    #[doc(alias = "customElementRegistry")]
    #[inline]
    pub fn custom_element_registry(&self) -> Option<CustomElementRegistry> {
        Js::get_customElementRegistry__as_option_value(js(self)).map(Js::read)
    }
}

impl ShadowRoot {
    /// The registry for elements in this document, or none.
    ///
    /// `readonly attribute CustomElementRegistry? customElementRegistry`
    ///
    /// Feature `custom-elements`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/customElementRegistry) · [Specification](https://dom.spec.whatwg.org/#dom-documentorshadowroot-customelementregistry)
    #[doc(alias = "customElementRegistry")]
    #[inline]
    pub fn custom_element_registry(&self) -> Option<CustomElementRegistry> {
        Js::get_customElementRegistry__as_option_value(js(self)).map(Js::read)
    }
}

impl Element {
    /// The registry that the element's name is looked up in, or none.
    ///
    /// `readonly attribute CustomElementRegistry? customElementRegistry`
    ///
    /// Feature `custom-elements`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/customElementRegistry) · [Specification](https://dom.spec.whatwg.org/#dom-element-customelementregistry)
    #[doc(alias = "customElementRegistry")]
    #[inline]
    pub fn custom_element_registry(&self) -> Option<CustomElementRegistry> {
        Js::get_customElementRegistry__as_option_value(js(self)).map(Js::read)
    }
}

impl HtmlElement {
    /// Returns the internals of a custom element; throws if called twice.
    ///
    /// `ElementInternals attachInternals()`
    ///
    /// Feature `custom-elements`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/attachInternals) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-attachinternals)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where the element is not an autonomous custom element, its definition disables
    /// internals, or they are already attached.
    #[doc(alias = "attachInternals")]
    #[inline]
    pub fn attach_internals(&self) -> Result<ElementInternals, Exception> {
        Js::try_call_attachInternals__as_value(js(self)).map(Js::read)
    }
}

impl CustomElementRegistry {
    /// Makes a new `CustomElementRegistry`.
    ///
    /// `constructor()`
    ///
    /// Feature `custom-elements`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CustomElementRegistry/CustomElementRegistry) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-customelementregistry)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new() -> Result<CustomElementRegistry, Exception> {
        Js::try_new_CustomElementRegistry__as_value().map(Js::cast)
    }

    /// Connects a name, which must contain a hyphen, with the class of a custom element.
    ///
    /// `undefined define(DOMString name, CustomElementConstructor constructor, optional ElementDefinitionOptions options = {})`
    ///
    /// Feature `custom-elements`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/CustomElementRegistry/define) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-customelementregistry-define-dev)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `constructor` is not a constructor, a `SyntaxError` for an invalid name, and a
    /// `NotSupportedError` where either is already defined.
    #[inline]
    pub fn define(
        &self,
        name: &str,
        constructor: impl IntoFunction<CustomElementConstructor>,
    ) -> Result<(), Exception> {
        Js::try_call_define__str_value(js(self), name, &constructor.into_callback().into_function())
    }

    /// As `define`, with `options`.
    ///
    /// `undefined define(DOMString name, CustomElementConstructor constructor, optional ElementDefinitionOptions options = {})`
    ///
    /// Feature `custom-elements`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `constructor` is not a constructor, a `SyntaxError` for an invalid name, and a
    /// `NotSupportedError` where either is already defined.
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

    /// Returns the class of a custom element, or none if the name is not defined.
    ///
    /// `(CustomElementConstructor or undefined) get(DOMString name)`
    ///
    /// Feature `custom-elements`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CustomElementRegistry/get) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-customelementregistry-get-dev)
    #[inline]
    pub fn get(&self, name: &str) -> Option<CustomElementConstructor> {
        Js::call_get__str__as_option_value(js(self), name).map(Js::read)
    }

    /// Returns the name that a class is defined with, or none.
    ///
    /// `DOMString? getName(CustomElementConstructor constructor)`
    ///
    /// Feature `custom-elements`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CustomElementRegistry/getName) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-customelementregistry-getname)
    #[doc(alias = "getName")]
    #[inline]
    pub fn get_name(&self, constructor: impl IntoFunction<CustomElementConstructor>) -> Option<String> {
        Js::call_getName__value__as_value(js(self), &constructor.into_callback().into_function()).as_string()
    }

    /// Resolves to the class once the name is defined.
    ///
    /// `Promise<CustomElementConstructor> whenDefined(DOMString name)`
    ///
    /// Feature `custom-elements`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/CustomElementRegistry/whenDefined) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-customelementregistry-whendefined-dev)
    #[doc(alias = "whenDefined")]
    #[inline]
    pub fn when_defined(&self, name: &str) -> Promise<CustomElementConstructor> {
        Promise::of_call(Js::try_call_whenDefined__str__as_value(js(self), name))
    }

    /// Turns elements in the tree that were made before their definition into custom elements, at once.
    ///
    /// `undefined upgrade(Node root)`
    ///
    /// Feature `custom-elements`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/CustomElementRegistry/upgrade) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-customelementregistry-upgrade-dev)
    #[inline]
    pub fn upgrade(&self, root: &Node) {
        Js::call_upgrade__value(js(self), root.as_ref())
    }

    /// Makes this registry that of all elements in the tree which have none yet.
    ///
    /// `undefined initialize(Node root)`
    ///
    /// Feature `custom-elements`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CustomElementRegistry/initialize) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-customelementregistry-initialize)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where this is the global registry and `root` is a document or belongs to a
    /// document with another registry.
    #[inline]
    pub fn initialize(&self, root: &Node) -> Result<(), Exception> {
        Js::try_call_initialize__value(js(self), root.as_ref())
    }
}

impl ElementDefinitionOptions {
    /// Options for the definition of a custom element.
    ///
    /// `dictionary ElementDefinitionOptions`
    ///
    /// Feature `custom-elements`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The name of the built-in element to extend, such as `button`.
    ///
    /// `DOMString extends`
    ///
    /// Feature `custom-elements`.
    #[doc(alias = "extends")]
    pub fn get_extends(&self) -> Option<String> {
        property::get(self, "extends")
    }

    /// Sets the name of the built-in element to extend, such as `button`.
    ///
    /// Feature `custom-elements`.
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
    /// The shadow root of the element, even if it is closed, or none.
    ///
    /// `readonly attribute ShadowRoot? shadowRoot`
    ///
    /// Feature `custom-elements`. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/shadowRoot) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-elementinternals-shadowroot)
    #[doc(alias = "shadowRoot")]
    #[inline]
    pub fn shadow_root(&self) -> Option<ShadowRoot> {
        Js::get_shadowRoot__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the value that the form sends, and a state from which the browser can restore the field.
    ///
    /// `undefined setFormValue((File or USVString or FormData)? value, optional (File or USVString or FormData)? state)`
    ///
    /// Feature `custom-elements`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/setFormValue) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-elementinternals-setformvalue)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where the element is not a form-associated custom element.
    #[doc(alias = "setFormValue")]
    #[inline]
    pub fn set_form_value(&self, value: impl NullableUnion<FileOrStringOrFormData>) -> Result<(), Exception> {
        Js::try_call_setFormValue__value(js(self), &value.into_option().to_js())
    }

    /// As `set_form_value`, with `state`.
    ///
    /// `undefined setFormValue((File or USVString or FormData)? value, optional (File or USVString or FormData)? state)`
    ///
    /// Feature `custom-elements`.
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where the element is not a form-associated custom element.
    #[doc(alias = "setFormValue")]
    #[inline]
    pub fn set_form_value_with_state(
        &self,
        value: impl NullableUnion<FileOrStringOrFormData>,
        state: impl NullableUnion<FileOrStringOrFormData>,
    ) -> Result<(), Exception> {
        Js::try_call_setFormValue__value2(js(self), &value.into_option().to_js(), &state.into_option().to_js())
    }

    /// The form that the element belongs to, or none.
    ///
    /// `readonly attribute HTMLFormElement? form`
    ///
    /// Feature `custom-elements`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/form) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-elementinternals-form)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where the element is not a form-associated custom element.
    #[inline]
    pub fn form(&self) -> Result<Option<HtmlFormElement>, Exception> {
        Js::try_get_form__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// Sets why the element is invalid, with a message; without flags, it is valid.
    ///
    /// `undefined setValidity(optional ValidityStateFlags flags = {}, optional DOMString message, optional HTMLElement anchor)`
    ///
    /// Feature `custom-elements`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/setValidity) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-elementinternals-setvalidity)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where the element is not form-associated, a `TypeError` for a flag without a
    /// message, and a `NotFoundError` where `anchor` is outside of the element.
    #[doc(alias = "setValidity")]
    #[inline]
    pub fn set_validity(&self) -> Result<(), Exception> {
        Js::try_call_setValidity(js(self))
    }

    /// As `set_validity`, with `flags`.
    ///
    /// `undefined setValidity(optional ValidityStateFlags flags = {}, optional DOMString message, optional HTMLElement anchor)`
    ///
    /// Feature `custom-elements`.
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where the element is not form-associated, a `TypeError` for a flag without a
    /// message, and a `NotFoundError` where `anchor` is outside of the element.
    #[doc(alias = "setValidity")]
    #[inline]
    pub fn set_validity_with_flags(&self, flags: &ValidityStateFlags) -> Result<(), Exception> {
        Js::try_call_setValidity__value(js(self), flags.as_ref())
    }

    /// As `set_validity_with_flags`, with `message`.
    ///
    /// `undefined setValidity(optional ValidityStateFlags flags = {}, optional DOMString message, optional HTMLElement anchor)`
    ///
    /// Feature `custom-elements`.
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where the element is not form-associated, a `TypeError` for a flag without a
    /// message, and a `NotFoundError` where `anchor` is outside of the element.
    #[doc(alias = "setValidity")]
    #[inline]
    pub fn set_validity_with_flags_and_message(
        &self,
        flags: &ValidityStateFlags,
        message: &str,
    ) -> Result<(), Exception> {
        Js::try_call_setValidity__value_str(js(self), flags.as_ref(), message)
    }

    /// As `set_validity_with_flags_and_message`, with `anchor`.
    ///
    /// `undefined setValidity(optional ValidityStateFlags flags = {}, optional DOMString message, optional HTMLElement anchor)`
    ///
    /// Feature `custom-elements`.
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where the element is not form-associated, a `TypeError` for a flag without a
    /// message, and a `NotFoundError` where `anchor` is outside of the element.
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

    /// Whether the element takes part in validation.
    ///
    /// `readonly attribute boolean willValidate`
    ///
    /// Feature `custom-elements`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/willValidate) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-elementinternals-willvalidate)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where the element is not a form-associated custom element.
    #[doc(alias = "willValidate")]
    #[inline]
    pub fn will_validate(&self) -> Result<bool, Exception> {
        Js::try_get_willValidate__as_bool(js(self)).map(Truth::get)
    }

    /// The reasons why the element is invalid.
    ///
    /// `readonly attribute ValidityState validity`
    ///
    /// Feature `custom-elements`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/validity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-elementinternals-validity)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where the element is not a form-associated custom element.
    #[inline]
    pub fn validity(&self) -> Result<ValidityState, Exception> {
        Js::try_get_validity__as_value(js(self)).map(Js::read)
    }

    /// The message given to `setValidity`, or an empty string.
    ///
    /// `readonly attribute DOMString validationMessage`
    ///
    /// Feature `custom-elements`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/validationMessage) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-elementinternals-validationmessage)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where the element is not a form-associated custom element.
    #[doc(alias = "validationMessage")]
    #[inline]
    pub fn validation_message(&self) -> Result<String, Exception> {
        Js::try_get_validationMessage__as_value(js(self)).map(Js::read)
    }

    /// Returns whether the element is valid, and fires an `invalid` event if not.
    ///
    /// `boolean checkValidity()`
    ///
    /// Feature `custom-elements`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/checkValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-elementinternals-checkvalidity)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where the element is not a form-associated custom element.
    #[doc(alias = "checkValidity")]
    #[inline]
    pub fn check_validity(&self) -> Result<bool, Exception> {
        Js::try_call_checkValidity__as_bool(js(self)).map(Truth::get)
    }

    /// Returns whether the element is valid, and shows the user the message if not.
    ///
    /// `boolean reportValidity()`
    ///
    /// Feature `custom-elements`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/reportValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-elementinternals-reportvalidity)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where the element is not a form-associated custom element.
    #[doc(alias = "reportValidity")]
    #[inline]
    pub fn report_validity(&self) -> Result<bool, Exception> {
        Js::try_call_reportValidity__as_bool(js(self)).map(Truth::get)
    }

    /// The `<label>` elements for this element.
    ///
    /// `readonly attribute NodeList labels`
    ///
    /// Feature `custom-elements`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/labels) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-elementinternals-labels)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where the element is not a form-associated custom element.
    #[inline]
    pub fn labels(&self) -> Result<NodeList, Exception> {
        Js::try_get_labels__as_value(js(self)).map(Js::read)
    }

    /// The custom states of the element.
    ///
    /// `readonly attribute CustomStateSet states`
    ///
    /// Feature `custom-elements`. Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/states) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#custom-state-pseudo-class)
    #[inline]
    pub fn states(&self) -> CustomStateSet {
        FromJs::from_js(Js::get_states__as_value(js(self)))
    }
}

impl ValidityStateFlags {
    /// The reasons why a custom element is invalid.
    ///
    /// `dictionary ValidityStateFlags`
    ///
    /// Feature `custom-elements`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether a required value is missing.
    ///
    /// `boolean valueMissing = false`
    ///
    /// Feature `custom-elements`.
    #[doc(alias = "valueMissing")]
    pub fn get_value_missing(&self) -> Option<bool> {
        property::get(self, "valueMissing")
    }

    /// Sets whether a required value is missing.
    ///
    /// Feature `custom-elements`.
    #[doc(alias = "valueMissing")]
    pub fn set_value_missing(&self, value: bool) -> &Self {
        property::set_bool(self, "valueMissing", value);
        self
    }

    /// Whether the value is not of the right kind, such as no email address.
    ///
    /// `boolean typeMismatch = false`
    ///
    /// Feature `custom-elements`.
    #[doc(alias = "typeMismatch")]
    pub fn get_type_mismatch(&self) -> Option<bool> {
        property::get(self, "typeMismatch")
    }

    /// Sets whether the value is not of the right kind, such as no email address.
    ///
    /// Feature `custom-elements`.
    #[doc(alias = "typeMismatch")]
    pub fn set_type_mismatch(&self, value: bool) -> &Self {
        property::set_bool(self, "typeMismatch", value);
        self
    }

    /// Whether the value does not fit the pattern.
    ///
    /// `boolean patternMismatch = false`
    ///
    /// Feature `custom-elements`.
    #[doc(alias = "patternMismatch")]
    pub fn get_pattern_mismatch(&self) -> Option<bool> {
        property::get(self, "patternMismatch")
    }

    /// Sets whether the value does not fit the pattern.
    ///
    /// Feature `custom-elements`.
    #[doc(alias = "patternMismatch")]
    pub fn set_pattern_mismatch(&self, value: bool) -> &Self {
        property::set_bool(self, "patternMismatch", value);
        self
    }

    /// Whether the value is too long.
    ///
    /// `boolean tooLong = false`
    ///
    /// Feature `custom-elements`.
    #[doc(alias = "tooLong")]
    pub fn get_too_long(&self) -> Option<bool> {
        property::get(self, "tooLong")
    }

    /// Sets whether the value is too long.
    ///
    /// Feature `custom-elements`.
    #[doc(alias = "tooLong")]
    pub fn set_too_long(&self, value: bool) -> &Self {
        property::set_bool(self, "tooLong", value);
        self
    }

    /// Whether the value is too short.
    ///
    /// `boolean tooShort = false`
    ///
    /// Feature `custom-elements`.
    #[doc(alias = "tooShort")]
    pub fn get_too_short(&self) -> Option<bool> {
        property::get(self, "tooShort")
    }

    /// Sets whether the value is too short.
    ///
    /// Feature `custom-elements`.
    #[doc(alias = "tooShort")]
    pub fn set_too_short(&self, value: bool) -> &Self {
        property::set_bool(self, "tooShort", value);
        self
    }

    /// Whether the value is below the minimum.
    ///
    /// `boolean rangeUnderflow = false`
    ///
    /// Feature `custom-elements`.
    #[doc(alias = "rangeUnderflow")]
    pub fn get_range_underflow(&self) -> Option<bool> {
        property::get(self, "rangeUnderflow")
    }

    /// Sets whether the value is below the minimum.
    ///
    /// Feature `custom-elements`.
    #[doc(alias = "rangeUnderflow")]
    pub fn set_range_underflow(&self, value: bool) -> &Self {
        property::set_bool(self, "rangeUnderflow", value);
        self
    }

    /// Whether the value is above the maximum.
    ///
    /// `boolean rangeOverflow = false`
    ///
    /// Feature `custom-elements`.
    #[doc(alias = "rangeOverflow")]
    pub fn get_range_overflow(&self) -> Option<bool> {
        property::get(self, "rangeOverflow")
    }

    /// Sets whether the value is above the maximum.
    ///
    /// Feature `custom-elements`.
    #[doc(alias = "rangeOverflow")]
    pub fn set_range_overflow(&self, value: bool) -> &Self {
        property::set_bool(self, "rangeOverflow", value);
        self
    }

    /// Whether the value does not fall on a step.
    ///
    /// `boolean stepMismatch = false`
    ///
    /// Feature `custom-elements`.
    #[doc(alias = "stepMismatch")]
    pub fn get_step_mismatch(&self) -> Option<bool> {
        property::get(self, "stepMismatch")
    }

    /// Sets whether the value does not fall on a step.
    ///
    /// Feature `custom-elements`.
    #[doc(alias = "stepMismatch")]
    pub fn set_step_mismatch(&self, value: bool) -> &Self {
        property::set_bool(self, "stepMismatch", value);
        self
    }

    /// Whether the input cannot be turned into a value.
    ///
    /// `boolean badInput = false`
    ///
    /// Feature `custom-elements`.
    #[doc(alias = "badInput")]
    pub fn get_bad_input(&self) -> Option<bool> {
        property::get(self, "badInput")
    }

    /// Sets whether the input cannot be turned into a value.
    ///
    /// Feature `custom-elements`.
    #[doc(alias = "badInput")]
    pub fn set_bad_input(&self, value: bool) -> &Self {
        property::set_bool(self, "badInput", value);
        self
    }

    /// Whether there is an error of another kind.
    ///
    /// `boolean customError = false`
    ///
    /// Feature `custom-elements`.
    #[doc(alias = "customError")]
    pub fn get_custom_error(&self) -> Option<bool> {
        property::get(self, "customError")
    }

    /// Sets whether there is an error of another kind.
    ///
    /// Feature `custom-elements`.
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
    /// The number of states that are on.
    ///
    /// `setlike<DOMString>`
    ///
    /// Feature `custom-elements`. Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/CustomStateSet/size) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#custom-state-pseudo-class)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Returns whether the state is on.
    ///
    /// `setlike<DOMString>`
    ///
    /// Feature `custom-elements`. Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/CustomStateSet/has) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#custom-state-pseudo-class)
    #[inline]
    pub fn has(&self, value: &str) -> bool {
        Js::call_has__str__as_bool(js(self), value).get()
    }

    /// Switches a state on.
    ///
    /// `setlike<DOMString>`
    ///
    /// Feature `custom-elements`. Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/CustomStateSet/add) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#custom-state-pseudo-class)
    #[inline]
    pub fn add(&self, value: &str) -> CustomStateSet {
        FromJs::from_js(Js::call_add__str__as_value(js(self), value))
    }

    /// Switches a state off and returns whether it was on.
    ///
    /// `setlike<DOMString>`
    ///
    /// Feature `custom-elements`. Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/CustomStateSet/delete) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#custom-state-pseudo-class)
    #[inline]
    pub fn delete(&self, value: &str) -> bool {
        Js::call_delete__str__as_bool(js(self), value).get()
    }

    /// Switches all states off.
    ///
    /// `setlike<DOMString>`
    ///
    /// Feature `custom-elements`. Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/CustomStateSet/clear) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#custom-state-pseudo-class)
    #[inline]
    pub fn clear(&self) {
        Js::call_clear(js(self))
    }

    /// Returns an iterator over pairs that hold each state twice, as a `Set` does.
    ///
    /// `setlike<DOMString>`
    ///
    /// Feature `custom-elements`. Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/CustomStateSet/entries) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#custom-state-pseudo-class)
    #[inline]
    pub fn entries(&self) -> Iter<(String, String)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the states, the same as `values`.
    ///
    /// `setlike<DOMString>`
    ///
    /// Feature `custom-elements`. Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/CustomStateSet/keys) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#custom-state-pseudo-class)
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the states that are on.
    ///
    /// `setlike<DOMString>`
    ///
    /// Feature `custom-elements`. Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/CustomStateSet/values) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#custom-state-pseudo-class)
    #[inline]
    pub fn values(&self) -> Iter<String> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls the callback for each state.
    ///
    /// `setlike<DOMString>`
    ///
    /// Feature `custom-elements`. Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/CustomStateSet/forEach) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#custom-state-pseudo-class)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(String, String, CustomStateSet)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls the callback for each state.
    ///
    /// `setlike<DOMString>`
    ///
    /// Feature `custom-elements`. Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/CustomStateSet/forEach) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#custom-state-pseudo-class)
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
    /// The registry in which the page defines its custom elements.
    ///
    /// `readonly attribute CustomElementRegistry customElements`
    ///
    /// Feature `custom-elements`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Window/customElements) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#dom-window-customelements)
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
