//! The select and datalist elements, and their options

use crate::runtime::prelude::*;
use crate::{
    HtmlCollection, HtmlDataListElement, HtmlElementOrNumber, HtmlFormElement, HtmlOptGroupElement, HtmlOptionElement,
    HtmlOptionElementOrHtmlOptGroupElement, HtmlOptionsCollection, HtmlSelectElement, NodeList, ValidityState,
};

impl HtmlOptionsCollection {
    /// The number of options; setting it cuts the list or fills it with empty options.
    ///
    /// `attribute unsigned long length`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionsCollection/length) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#dom-htmloptionscollection-length-dev)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// Sets the number of options; setting it cuts the list or fills it with empty options.
    ///
    /// Feature `select-elements`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "length")]
    #[inline]
    pub fn set_length(&self, value: u32) -> Result<(), Exception> {
        Js::try_set_length__number(js(self), value as f64)
    }

    /// `setter undefined (unsigned long index, HTMLOptionElement? option)`
    ///
    /// Feature `select-elements`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn set(&self, index: u32, option: Option<&HtmlOptionElement>) -> Result<(), Exception> {
        Js::try_index_set__number_value(js(self), index as f64, nullable(option))
    }

    /// Inserts an option or group before an element or index, or at the end.
    ///
    /// `undefined add((HTMLOptionElement or HTMLOptGroupElement) element, optional (HTMLElement or long)? before = null)`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionsCollection/add) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#dom-htmloptionscollection-add-dev)
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where `element` is an ancestor of the select element, and a `NotFoundError`
    /// where the element `before` is not inside of it.
    #[inline]
    pub fn add(&self, element: impl Into<HtmlOptionElementOrHtmlOptGroupElement>) -> Result<(), Exception> {
        Js::try_call_add__value(js(self), &element.into().to_js())
    }

    /// As `add`, with `before`.
    ///
    /// `undefined add((HTMLOptionElement or HTMLOptGroupElement) element, optional (HTMLElement or long)? before = null)`
    ///
    /// Feature `select-elements`.
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where `element` is an ancestor of the select element, and a `NotFoundError`
    /// where the element `before` is not inside of it.
    #[doc(alias = "add")]
    #[inline]
    pub fn add_with_before(
        &self,
        element: impl Into<HtmlOptionElementOrHtmlOptGroupElement>,
        before: impl NullableUnion<HtmlElementOrNumber>,
    ) -> Result<(), Exception> {
        Js::try_call_add__value2(js(self), &element.into().to_js(), &before.into_option().to_js())
    }

    /// Removes the option with this index.
    ///
    /// `undefined remove(long index)`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionsCollection/remove) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#dom-htmloptionscollection-remove-dev)
    #[inline]
    pub fn remove(&self, index: i32) {
        Js::call_remove__number(js(self), index as f64)
    }

    /// The index of the first chosen option, or -1 if there is none.
    ///
    /// `attribute long selectedIndex`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionsCollection/selectedIndex) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#the-htmloptionscollection-interface:dom-htmloptionscollection-selectedindex-2)
    #[doc(alias = "selectedIndex")]
    #[inline]
    pub fn selected_index(&self) -> i32 {
        Js::get_selectedIndex__as_number(js(self)) as i32
    }

    /// Sets the index of the first chosen option, or -1 if there is none.
    ///
    /// Feature `select-elements`.
    #[doc(alias = "selectedIndex")]
    #[inline]
    pub fn set_selected_index(&self, value: i32) {
        Js::set_selectedIndex__number(js(self), value as f64)
    }
}

impl HtmlSelectElement {
    /// A hint for the browser on how to fill in the field, such as `country`.
    ///
    /// `attribute DOMString autocomplete`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/autocomplete) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fe-autocomplete)
    #[inline]
    pub fn autocomplete(&self) -> String {
        Js::get_autocomplete__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a hint for the browser on how to fill in the field, such as `country`.
    ///
    /// Feature `select-elements`.
    #[doc(alias = "autocomplete")]
    #[inline]
    pub fn set_autocomplete(&self, value: &str) {
        Js::set_autocomplete__str(js(self), value)
    }

    /// Whether the control is switched off and left out when the form is sent.
    ///
    /// `attribute boolean disabled`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/disabled) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-fe-disabled)
    #[inline]
    pub fn disabled(&self) -> bool {
        Js::get_disabled__as_bool(js(self)).get()
    }

    /// Sets whether the control is switched off and left out when the form is sent.
    ///
    /// Feature `select-elements`.
    #[doc(alias = "disabled")]
    #[inline]
    pub fn set_disabled(&self, value: bool) {
        Js::set_disabled__bool(js(self), value)
    }

    /// The form that the element belongs to, or null.
    ///
    /// `readonly attribute HTMLFormElement? form`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/form) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fae-form-dev)
    #[inline]
    pub fn form(&self) -> Option<HtmlFormElement> {
        Js::get_form__as_option_value(js(self)).map(Js::read)
    }

    /// Whether several options can be chosen.
    ///
    /// `attribute boolean multiple`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/multiple) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-multiple)
    #[inline]
    pub fn multiple(&self) -> bool {
        Js::get_multiple__as_bool(js(self)).get()
    }

    /// Sets whether several options can be chosen.
    ///
    /// Feature `select-elements`.
    #[doc(alias = "multiple")]
    #[inline]
    pub fn set_multiple(&self, value: bool) {
        Js::set_multiple__bool(js(self), value)
    }

    /// The name under which the value is sent with the form.
    ///
    /// `attribute DOMString name`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/name) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name under which the value is sent with the form.
    ///
    /// Feature `select-elements`.
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// Whether the user must choose an option that is not empty.
    ///
    /// `attribute boolean required`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/required) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-required)
    #[inline]
    pub fn required(&self) -> bool {
        Js::get_required__as_bool(js(self)).get()
    }

    /// Sets whether the user must choose an option that is not empty.
    ///
    /// Feature `select-elements`.
    #[doc(alias = "required")]
    #[inline]
    pub fn set_required(&self, value: bool) {
        Js::set_required__bool(js(self), value)
    }

    /// The number of visible rows; 0 stands for the default.
    ///
    /// `attribute unsigned long size`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/size) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-size)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Sets the number of visible rows; 0 stands for the default.
    ///
    /// Feature `select-elements`.
    #[doc(alias = "size")]
    #[inline]
    pub fn set_size(&self, value: u32) {
        Js::set_size__number(js(self), value as f64)
    }

    /// The kind of the control: `select-one` or `select-multiple`.
    ///
    /// `readonly attribute DOMString type`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/type) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-type-dev)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// All options of the element.
    ///
    /// `readonly attribute HTMLOptionsCollection options`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/options) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-options-dev)
    #[inline]
    pub fn options(&self) -> HtmlOptionsCollection {
        FromJs::from_js(Js::get_options__as_value(js(self)))
    }

    /// The number of options; setting it cuts the list or fills it with empty options.
    ///
    /// `attribute unsigned long length`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/length) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-length-dev)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// Sets the number of options; setting it cuts the list or fills it with empty options.
    ///
    /// Feature `select-elements`.
    #[doc(alias = "length")]
    #[inline]
    pub fn set_length(&self, value: u32) {
        Js::set_length__number(js(self), value as f64)
    }

    /// `getter HTMLOptionElement? item(unsigned long index)`
    ///
    /// Feature `select-elements`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<HtmlOptionElement> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Returns the option with this index, or null if there is none.
    ///
    /// `getter HTMLOptionElement? item(unsigned long index)`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/item) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-item-dev)
    #[inline]
    pub fn item(&self, index: u32) -> Option<HtmlOptionElement> {
        Js::call_item__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Returns the option with this id or name, or null if there is none.
    ///
    /// `HTMLOptionElement? namedItem(DOMString name)`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/namedItem) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-nameditem-dev)
    #[doc(alias = "namedItem")]
    #[inline]
    pub fn named_item(&self, name: &str) -> Option<HtmlOptionElement> {
        Js::call_namedItem__str__as_option_value(js(self), name).map(Js::read)
    }

    /// Inserts an option or group before an element or index, or at the end.
    ///
    /// `undefined add((HTMLOptionElement or HTMLOptGroupElement) element, optional (HTMLElement or long)? before = null)`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/add) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-add-dev)
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where `element` is an ancestor of the select element, and a `NotFoundError`
    /// where the element `before` is not inside of it.
    #[inline]
    pub fn add(&self, element: impl Into<HtmlOptionElementOrHtmlOptGroupElement>) -> Result<(), Exception> {
        Js::try_call_add__value(js(self), &element.into().to_js())
    }

    /// As `add`, with `before`.
    ///
    /// `undefined add((HTMLOptionElement or HTMLOptGroupElement) element, optional (HTMLElement or long)? before = null)`
    ///
    /// Feature `select-elements`.
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where `element` is an ancestor of the select element, and a `NotFoundError`
    /// where the element `before` is not inside of it.
    #[doc(alias = "add")]
    #[inline]
    pub fn add_with_before(
        &self,
        element: impl Into<HtmlOptionElementOrHtmlOptGroupElement>,
        before: impl NullableUnion<HtmlElementOrNumber>,
    ) -> Result<(), Exception> {
        Js::try_call_add__value2(js(self), &element.into().to_js(), &before.into_option().to_js())
    }

    /// Removes the `select` element itself from its parent.
    ///
    /// `undefined remove()`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/remove) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-remove)
    #[inline]
    pub fn remove(&self) {
        Js::call_remove(js(self))
    }

    /// As `remove`, with `index`.
    ///
    /// `undefined remove(long index)`
    ///
    /// Feature `select-elements`.
    #[doc(alias = "remove")]
    #[inline]
    pub fn remove_with_index(&self, index: i32) {
        Js::call_remove__number(js(self), index as f64)
    }

    /// `setter undefined (unsigned long index, HTMLOptionElement? option)`
    ///
    /// Feature `select-elements`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn set(&self, index: u32, option: Option<&HtmlOptionElement>) -> Result<(), Exception> {
        Js::try_index_set__number_value(js(self), index as f64, nullable(option))
    }

    /// The live list of the chosen options.
    ///
    /// `readonly attribute HTMLCollection selectedOptions`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/selectedOptions) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-selectedoptions-dev)
    #[doc(alias = "selectedOptions")]
    #[inline]
    pub fn selected_options(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_selectedOptions__as_value(js(self)))
    }

    /// The index of the first chosen option, or -1 if there is none; can be set.
    ///
    /// `attribute long selectedIndex`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/selectedIndex) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-selectedindex-dev)
    #[doc(alias = "selectedIndex")]
    #[inline]
    pub fn selected_index(&self) -> i32 {
        Js::get_selectedIndex__as_number(js(self)) as i32
    }

    /// Sets the index of the first chosen option, or -1 if there is none; can be set.
    ///
    /// Feature `select-elements`.
    #[doc(alias = "selectedIndex")]
    #[inline]
    pub fn set_selected_index(&self, value: i32) {
        Js::set_selectedIndex__number(js(self), value as f64)
    }

    /// The value of the first chosen option, or an empty string; setting it chooses an option.
    ///
    /// `attribute DOMString value`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/value) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-value-dev)
    #[inline]
    pub fn value(&self) -> String {
        Js::get_value__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the value of the first chosen option, or an empty string; setting it chooses an option.
    ///
    /// Feature `select-elements`.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: impl IntoJs<String>) {
        Js::set_value__value(js(self), &value.to_value())
    }

    /// Whether the element is checked when the form is sent.
    ///
    /// `readonly attribute boolean willValidate`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/willValidate) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-willvalidate-dev)
    #[doc(alias = "willValidate")]
    #[inline]
    pub fn will_validate(&self) -> bool {
        Js::get_willValidate__as_bool(js(self)).get()
    }

    /// The result of the checks, one flag for each kind of error.
    ///
    /// `readonly attribute ValidityState validity`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/validity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#the-constraint-validation-api:dom-cva-validity)
    #[inline]
    pub fn validity(&self) -> ValidityState {
        FromJs::from_js(Js::get_validity__as_value(js(self)))
    }

    /// The message about a failed check, or an empty string.
    ///
    /// `readonly attribute DOMString validationMessage`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/validationMessage) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-validationmessage-dev)
    #[doc(alias = "validationMessage")]
    #[inline]
    pub fn validation_message(&self) -> String {
        Js::get_validationMessage__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns whether the choice is valid, and fires an `invalid` event if not.
    ///
    /// `boolean checkValidity()`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/checkValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-checkvalidity-dev)
    #[doc(alias = "checkValidity")]
    #[inline]
    pub fn check_validity(&self) -> bool {
        Js::call_checkValidity__as_bool(js(self)).get()
    }

    /// Returns whether the choice is valid, and shows the problem to the user if not.
    ///
    /// `boolean reportValidity()`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2018-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/reportValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-reportvalidity-dev)
    #[doc(alias = "reportValidity")]
    #[inline]
    pub fn report_validity(&self) -> bool {
        Js::call_reportValidity__as_bool(js(self)).get()
    }

    /// Sets an error message, which makes the element invalid; an empty string clears it.
    ///
    /// `undefined setCustomValidity(DOMString error)`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/setCustomValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-setcustomvalidity-dev)
    #[doc(alias = "setCustomValidity")]
    #[inline]
    pub fn set_custom_validity(&self, error: &str) {
        Js::call_setCustomValidity__str(js(self), error)
    }

    /// Opens the list of options; needs a user action.
    ///
    /// `undefined showPicker()`
    ///
    /// Feature `select-elements`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/showPicker) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-select-showpicker)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where disabled, a `SecurityError` in a cross-origin frame, a `NotAllowedError`
    /// without user activation, and a `NotSupportedError` where not rendered.
    #[doc(alias = "showPicker")]
    #[inline]
    pub fn show_picker(&self) -> Result<(), Exception> {
        Js::try_call_showPicker(js(self))
    }

    /// The `label` elements of this control.
    ///
    /// `readonly attribute NodeList labels`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/labels) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-lfe-labels-dev)
    #[inline]
    pub fn labels(&self) -> NodeList {
        FromJs::from_js(Js::get_labels__as_value(js(self)))
    }
}

impl IntoIterator for &HtmlSelectElement {
    type Item = HtmlOptionElement;
    type IntoIter = IndexedIter<HtmlOptionElement>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] HtmlSelectElement; HtmlOptionElement);

impl HtmlDataListElement {
    /// The live list of the `option` elements in it.
    ///
    /// `readonly attribute HTMLCollection options`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDataListElement/options) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-datalist-options-dev)
    #[inline]
    pub fn options(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_options__as_value(js(self)))
    }
}

impl HtmlOptGroupElement {
    /// Whether all options of the group are switched off.
    ///
    /// `attribute boolean disabled`
    ///
    /// Feature `select-elements`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptGroupElement/disabled) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-optgroup-disabled)
    #[inline]
    pub fn disabled(&self) -> bool {
        Js::get_disabled__as_bool(js(self)).get()
    }

    /// Sets whether all options of the group are switched off.
    ///
    /// Feature `select-elements`.
    #[doc(alias = "disabled")]
    #[inline]
    pub fn set_disabled(&self, value: bool) {
        Js::set_disabled__bool(js(self), value)
    }

    /// The heading of the group.
    ///
    /// `attribute DOMString label`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptGroupElement/label) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-optgroup-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the heading of the group.
    ///
    /// Feature `select-elements`.
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl HtmlOptionElement {
    /// Makes a new `HTMLOptionElement`.
    ///
    /// `Option(optional DOMString text = "", optional DOMString value, optional boolean defaultSelected = false, optional boolean selected = false)`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmloptionelement)
    #[inline]
    pub fn new() -> HtmlOptionElement {
        Js::new_Option__as_value().cast()
    }

    /// As `new`, with `text`.
    ///
    /// `Option(optional DOMString text = "", optional DOMString value, optional boolean defaultSelected = false, optional boolean selected = false)`
    ///
    /// Feature `select-elements`.
    #[inline]
    pub fn new_with_text(text: &str) -> HtmlOptionElement {
        Js::new_Option__str__as_value(text).cast()
    }

    /// As `new_with_text`, with `value`.
    ///
    /// `Option(optional DOMString text = "", optional DOMString value, optional boolean defaultSelected = false, optional boolean selected = false)`
    ///
    /// Feature `select-elements`.
    #[inline]
    pub fn new_with_text_and_value(text: &str, value: &str) -> HtmlOptionElement {
        Js::new_Option__str2__as_value(text, value).cast()
    }

    /// As `new_with_text_and_value`, with `default_selected`.
    ///
    /// `Option(optional DOMString text = "", optional DOMString value, optional boolean defaultSelected = false, optional boolean selected = false)`
    ///
    /// Feature `select-elements`.
    #[inline]
    pub fn new_with_text_and_value_and_default_selected(
        text: &str,
        value: &str,
        default_selected: bool,
    ) -> HtmlOptionElement {
        Js::new_Option__str2_bool__as_value(text, value, default_selected).cast()
    }

    /// As `new_with_text_and_value_and_default_selected`, with `selected`.
    ///
    /// `Option(optional DOMString text = "", optional DOMString value, optional boolean defaultSelected = false, optional boolean selected = false)`
    ///
    /// Feature `select-elements`.
    #[inline]
    pub fn new_with_text_and_value_and_default_selected_and_selected(
        text: &str,
        value: &str,
        default_selected: bool,
        selected: bool,
    ) -> HtmlOptionElement {
        Js::new_Option__str2_bool2__as_value(text, value, default_selected, selected).cast()
    }

    /// Whether the option itself is switched off.
    ///
    /// `attribute boolean disabled`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement/disabled) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-option-disabled)
    #[inline]
    pub fn disabled(&self) -> bool {
        Js::get_disabled__as_bool(js(self)).get()
    }

    /// Sets whether the option itself is switched off.
    ///
    /// Feature `select-elements`.
    #[doc(alias = "disabled")]
    #[inline]
    pub fn set_disabled(&self, value: bool) {
        Js::set_disabled__bool(js(self), value)
    }

    /// The form of the `select` element that the option belongs to, or null.
    ///
    /// `readonly attribute HTMLFormElement? form`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement/form) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-option-form-dev)
    #[inline]
    pub fn form(&self) -> Option<HtmlFormElement> {
        Js::get_form__as_option_value(js(self)).map(Js::read)
    }

    /// The text of the option that the user sees; without the attribute, its content.
    ///
    /// `attribute DOMString label`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement/label) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-option-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the text of the option that the user sees; without the attribute, its content.
    ///
    /// Feature `select-elements`.
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }

    /// Whether the option is chosen at first (the `selected` attribute).
    ///
    /// `attribute boolean defaultSelected`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement/defaultSelected) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-option-defaultselected)
    #[doc(alias = "defaultSelected")]
    #[inline]
    pub fn default_selected(&self) -> bool {
        Js::get_defaultSelected__as_bool(js(self)).get()
    }

    /// Sets whether the option is chosen at first (the `selected` attribute).
    ///
    /// Feature `select-elements`.
    #[doc(alias = "defaultSelected")]
    #[inline]
    pub fn set_default_selected(&self, value: bool) {
        Js::set_defaultSelected__bool(js(self), value)
    }

    /// Whether the option is chosen now.
    ///
    /// `attribute boolean selected`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement/selected) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-option-selected-dev)
    #[inline]
    pub fn selected(&self) -> bool {
        Js::get_selected__as_bool(js(self)).get()
    }

    /// Sets whether the option is chosen now.
    ///
    /// Feature `select-elements`.
    #[doc(alias = "selected")]
    #[inline]
    pub fn set_selected(&self, value: bool) {
        Js::set_selected__bool(js(self), value)
    }

    /// The value that is sent with the form; without the attribute, the text.
    ///
    /// `attribute DOMString value`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement/value) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-option-value)
    #[inline]
    pub fn value(&self) -> String {
        Js::get_value__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the value that is sent with the form; without the attribute, the text.
    ///
    /// Feature `select-elements`.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: &str) {
        Js::set_value__str(js(self), value)
    }

    /// The text inside the option, without surplus white space.
    ///
    /// `attribute DOMString text`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement/text) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-option-text-dev)
    #[inline]
    pub fn text(&self) -> String {
        Js::get_text__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the text inside the option, without surplus white space.
    ///
    /// Feature `select-elements`.
    #[doc(alias = "text")]
    #[inline]
    pub fn set_text(&self, value: &str) {
        Js::set_text__str(js(self), value)
    }

    /// The position of the option in its list, or 0 if it is in none.
    ///
    /// `readonly attribute long index`
    ///
    /// Feature `select-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement/index) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-option-index-dev)
    #[inline]
    pub fn index(&self) -> i32 {
        Js::get_index__as_number(js(self)) as i32
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "defaultSelected")]
    pub(crate) fn get_defaultSelected__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "selectedOptions")]
    pub(crate) fn get_selectedOptions__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "defaultSelected")]
    pub(crate) fn set_defaultSelected__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "length")]
    pub(crate) fn set_length__number(this: &Js, a0: f64);
    #[wasm_bindgen(catch, method, setter, js_name = "length")]
    pub(crate) fn try_set_length__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "selectedIndex")]
    pub(crate) fn set_selectedIndex__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "size")]
    pub(crate) fn set_size__number(this: &Js, a0: f64);
    #[wasm_bindgen(catch, method, js_name = "add")]
    pub(crate) fn try_call_add__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "add")]
    pub(crate) fn try_call_add__value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "remove")]
    pub(crate) fn call_remove__number(this: &Js, a0: f64);
    #[wasm_bindgen(constructor, js_class = "Option")]
    pub(crate) fn new_Option__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "Option")]
    pub(crate) fn new_Option__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "Option")]
    pub(crate) fn new_Option__str2__as_value(a0: &str, a1: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "Option")]
    pub(crate) fn new_Option__str2_bool__as_value(a0: &str, a1: &str, a2: bool) -> Js;
    #[wasm_bindgen(constructor, js_class = "Option")]
    pub(crate) fn new_Option__str2_bool2__as_value(a0: &str, a1: &str, a2: bool, a3: bool) -> Js;
}
