//! The select and datalist elements, and their options

use crate::runtime::prelude::*;
use crate::{
    HtmlCollection, HtmlDataListElement, HtmlElementOrNumber, HtmlFormElement, HtmlOptGroupElement, HtmlOptionElement,
    HtmlOptionElementOrHtmlOptGroupElement, HtmlOptionsCollection, HtmlSelectElement, NodeList, ValidityState,
};

impl HtmlOptionsCollection {
    /// `attribute unsigned long length`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionsCollection/length) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#dom-htmloptionscollection-length-dev)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `attribute unsigned long length`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionsCollection/length) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#dom-htmloptionscollection-length-dev)
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
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn set(&self, index: u32, option: Option<&HtmlOptionElement>) -> Result<(), Exception> {
        Js::try_index_set__number_value(js(self), index as f64, nullable(option))
    }

    /// `undefined add((HTMLOptionElement or HTMLOptGroupElement) element, optional (HTMLElement or long)? before = null)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionsCollection/add) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#dom-htmloptionscollection-add-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn add(&self, element: impl Into<HtmlOptionElementOrHtmlOptGroupElement>) -> Result<(), Exception> {
        Js::try_call_add__value(js(self), &element.into().to_js())
    }

    /// `undefined add((HTMLOptionElement or HTMLOptGroupElement) element, optional (HTMLElement or long)? before = null)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionsCollection/add) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#dom-htmloptionscollection-add-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "add")]
    #[inline]
    pub fn add_with_before(
        &self,
        element: impl Into<HtmlOptionElementOrHtmlOptGroupElement>,
        before: impl NullableUnion<HtmlElementOrNumber>,
    ) -> Result<(), Exception> {
        Js::try_call_add__value2(js(self), &element.into().to_js(), &before.into_option().to_js())
    }

    /// `undefined remove(long index)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionsCollection/remove) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#dom-htmloptionscollection-remove-dev)
    #[inline]
    pub fn remove(&self, index: i32) {
        Js::call_remove__number(js(self), index as f64)
    }

    /// `attribute long selectedIndex`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionsCollection/selectedIndex) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#the-htmloptionscollection-interface:dom-htmloptionscollection-selectedindex-2)
    #[doc(alias = "selectedIndex")]
    #[inline]
    pub fn selected_index(&self) -> i32 {
        Js::get_selectedIndex__as_number(js(self)) as i32
    }

    /// `attribute long selectedIndex`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionsCollection/selectedIndex) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#the-htmloptionscollection-interface:dom-htmloptionscollection-selectedindex-2)
    #[doc(alias = "selectedIndex")]
    #[inline]
    pub fn set_selected_index(&self, value: i32) {
        Js::set_selectedIndex__number(js(self), value as f64)
    }
}

impl HtmlSelectElement {
    /// `attribute DOMString autocomplete`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/autocomplete) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fe-autocomplete)
    #[inline]
    pub fn autocomplete(&self) -> String {
        Js::get_autocomplete__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString autocomplete`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/autocomplete) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fe-autocomplete)
    #[doc(alias = "autocomplete")]
    #[inline]
    pub fn set_autocomplete(&self, value: &str) {
        Js::set_autocomplete__str(js(self), value)
    }

    /// `attribute boolean disabled`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/disabled) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-fe-disabled)
    #[inline]
    pub fn disabled(&self) -> bool {
        Js::get_disabled__as_bool(js(self)).get()
    }

    /// `attribute boolean disabled`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/disabled) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-fe-disabled)
    #[doc(alias = "disabled")]
    #[inline]
    pub fn set_disabled(&self, value: bool) {
        Js::set_disabled__bool(js(self), value)
    }

    /// `readonly attribute HTMLFormElement? form`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/form) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fae-form-dev)
    #[inline]
    pub fn form(&self) -> Option<HtmlFormElement> {
        Js::get_form__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute boolean multiple`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/multiple) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-multiple)
    #[inline]
    pub fn multiple(&self) -> bool {
        Js::get_multiple__as_bool(js(self)).get()
    }

    /// `attribute boolean multiple`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/multiple) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-multiple)
    #[doc(alias = "multiple")]
    #[inline]
    pub fn set_multiple(&self, value: bool) {
        Js::set_multiple__bool(js(self), value)
    }

    /// `attribute DOMString name`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/name) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString name`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/name) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-name)
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// `attribute boolean required`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/required) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-required)
    #[inline]
    pub fn required(&self) -> bool {
        Js::get_required__as_bool(js(self)).get()
    }

    /// `attribute boolean required`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/required) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-required)
    #[doc(alias = "required")]
    #[inline]
    pub fn set_required(&self, value: bool) {
        Js::set_required__bool(js(self), value)
    }

    /// `attribute unsigned long size`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/size) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-size)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// `attribute unsigned long size`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/size) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-size)
    #[doc(alias = "size")]
    #[inline]
    pub fn set_size(&self, value: u32) {
        Js::set_size__number(js(self), value as f64)
    }

    /// `readonly attribute DOMString type`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/type) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-type-dev)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute HTMLOptionsCollection options`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/options) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-options-dev)
    #[inline]
    pub fn options(&self) -> HtmlOptionsCollection {
        FromJs::from_js(Js::get_options__as_value(js(self)))
    }

    /// `attribute unsigned long length`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/length) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-length-dev)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `attribute unsigned long length`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/length) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-length-dev)
    #[doc(alias = "length")]
    #[inline]
    pub fn set_length(&self, value: u32) {
        Js::set_length__number(js(self), value as f64)
    }

    /// `getter HTMLOptionElement? item(unsigned long index)`
    #[inline]
    pub fn get(&self, index: u32) -> Option<HtmlOptionElement> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// `getter HTMLOptionElement? item(unsigned long index)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/item) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-item-dev)
    #[inline]
    pub fn item(&self, index: u32) -> Option<HtmlOptionElement> {
        Js::call_item__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// `HTMLOptionElement? namedItem(DOMString name)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/namedItem) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-nameditem-dev)
    #[doc(alias = "namedItem")]
    #[inline]
    pub fn named_item(&self, name: &str) -> Option<HtmlOptionElement> {
        Js::call_namedItem__str__as_option_value(js(self), name).map(Js::read)
    }

    /// `undefined add((HTMLOptionElement or HTMLOptGroupElement) element, optional (HTMLElement or long)? before = null)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/add) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-add-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn add(&self, element: impl Into<HtmlOptionElementOrHtmlOptGroupElement>) -> Result<(), Exception> {
        Js::try_call_add__value(js(self), &element.into().to_js())
    }

    /// `undefined add((HTMLOptionElement or HTMLOptGroupElement) element, optional (HTMLElement or long)? before = null)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/add) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-add-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "add")]
    #[inline]
    pub fn add_with_before(
        &self,
        element: impl Into<HtmlOptionElementOrHtmlOptGroupElement>,
        before: impl NullableUnion<HtmlElementOrNumber>,
    ) -> Result<(), Exception> {
        Js::try_call_add__value2(js(self), &element.into().to_js(), &before.into_option().to_js())
    }

    /// `undefined remove()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/remove) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-remove)
    #[inline]
    pub fn remove(&self) {
        Js::call_remove(js(self))
    }

    /// `undefined remove(long index)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/remove) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-remove)
    #[doc(alias = "remove")]
    #[inline]
    pub fn remove_with_index(&self, index: i32) {
        Js::call_remove__number(js(self), index as f64)
    }

    /// `setter undefined (unsigned long index, HTMLOptionElement? option)`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn set(&self, index: u32, option: Option<&HtmlOptionElement>) -> Result<(), Exception> {
        Js::try_index_set__number_value(js(self), index as f64, nullable(option))
    }

    /// `readonly attribute HTMLCollection selectedOptions`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/selectedOptions) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-selectedoptions-dev)
    #[doc(alias = "selectedOptions")]
    #[inline]
    pub fn selected_options(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_selectedOptions__as_value(js(self)))
    }

    /// `attribute long selectedIndex`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/selectedIndex) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-selectedindex-dev)
    #[doc(alias = "selectedIndex")]
    #[inline]
    pub fn selected_index(&self) -> i32 {
        Js::get_selectedIndex__as_number(js(self)) as i32
    }

    /// `attribute long selectedIndex`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/selectedIndex) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-selectedindex-dev)
    #[doc(alias = "selectedIndex")]
    #[inline]
    pub fn set_selected_index(&self, value: i32) {
        Js::set_selectedIndex__number(js(self), value as f64)
    }

    /// `attribute DOMString value`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/value) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-value-dev)
    #[inline]
    pub fn value(&self) -> String {
        Js::get_value__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString value`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/value) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-select-value-dev)
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: impl IntoJs<String>) {
        Js::set_value__value(js(self), &value.to_value())
    }

    /// `readonly attribute boolean willValidate`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/willValidate) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-willvalidate-dev)
    #[doc(alias = "willValidate")]
    #[inline]
    pub fn will_validate(&self) -> bool {
        Js::get_willValidate__as_bool(js(self)).get()
    }

    /// `readonly attribute ValidityState validity`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/validity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#the-constraint-validation-api:dom-cva-validity)
    #[inline]
    pub fn validity(&self) -> ValidityState {
        FromJs::from_js(Js::get_validity__as_value(js(self)))
    }

    /// `readonly attribute DOMString validationMessage`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/validationMessage) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-validationmessage-dev)
    #[doc(alias = "validationMessage")]
    #[inline]
    pub fn validation_message(&self) -> String {
        Js::get_validationMessage__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `boolean checkValidity()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/checkValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-checkvalidity-dev)
    #[doc(alias = "checkValidity")]
    #[inline]
    pub fn check_validity(&self) -> bool {
        Js::call_checkValidity__as_bool(js(self)).get()
    }

    /// `boolean reportValidity()`
    ///
    /// Baseline: widely available since 2018-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/reportValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-reportvalidity-dev)
    #[doc(alias = "reportValidity")]
    #[inline]
    pub fn report_validity(&self) -> bool {
        Js::call_reportValidity__as_bool(js(self)).get()
    }

    /// `undefined setCustomValidity(DOMString error)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/setCustomValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-setcustomvalidity-dev)
    #[doc(alias = "setCustomValidity")]
    #[inline]
    pub fn set_custom_validity(&self, error: &str) {
        Js::call_setCustomValidity__str(js(self), error)
    }

    /// `undefined showPicker()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/showPicker) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-select-showpicker)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "showPicker")]
    #[inline]
    pub fn show_picker(&self) -> Result<(), Exception> {
        Js::try_call_showPicker(js(self))
    }

    /// `readonly attribute NodeList labels`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSelectElement/labels) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-lfe-labels-dev)
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
    /// `readonly attribute HTMLCollection options`
    ///
    /// Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDataListElement/options) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-datalist-options-dev)
    #[inline]
    pub fn options(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_options__as_value(js(self)))
    }
}

impl HtmlOptGroupElement {
    /// `attribute boolean disabled`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptGroupElement/disabled) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-optgroup-disabled)
    #[inline]
    pub fn disabled(&self) -> bool {
        Js::get_disabled__as_bool(js(self)).get()
    }

    /// `attribute boolean disabled`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptGroupElement/disabled) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-optgroup-disabled)
    #[doc(alias = "disabled")]
    #[inline]
    pub fn set_disabled(&self, value: bool) {
        Js::set_disabled__bool(js(self), value)
    }

    /// `attribute DOMString label`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptGroupElement/label) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-optgroup-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString label`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptGroupElement/label) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-optgroup-label)
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl HtmlOptionElement {
    /// `Option(optional DOMString text = "", optional DOMString value, optional boolean defaultSelected = false, optional boolean selected = false)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmloptionelement)
    #[inline]
    pub fn new() -> HtmlOptionElement {
        Js::new_Option__as_value().cast()
    }

    /// `Option(optional DOMString text = "", optional DOMString value, optional boolean defaultSelected = false, optional boolean selected = false)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmloptionelement)
    #[inline]
    pub fn new_with_text(text: &str) -> HtmlOptionElement {
        Js::new_Option__str__as_value(text).cast()
    }

    /// `Option(optional DOMString text = "", optional DOMString value, optional boolean defaultSelected = false, optional boolean selected = false)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmloptionelement)
    #[inline]
    pub fn new_with_text_and_value(text: &str, value: &str) -> HtmlOptionElement {
        Js::new_Option__str2__as_value(text, value).cast()
    }

    /// `Option(optional DOMString text = "", optional DOMString value, optional boolean defaultSelected = false, optional boolean selected = false)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmloptionelement)
    #[inline]
    pub fn new_with_text_and_value_and_default_selected(
        text: &str,
        value: &str,
        default_selected: bool,
    ) -> HtmlOptionElement {
        Js::new_Option__str2_bool__as_value(text, value, default_selected).cast()
    }

    /// `Option(optional DOMString text = "", optional DOMString value, optional boolean defaultSelected = false, optional boolean selected = false)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#htmloptionelement)
    #[inline]
    pub fn new_with_text_and_value_and_default_selected_and_selected(
        text: &str,
        value: &str,
        default_selected: bool,
        selected: bool,
    ) -> HtmlOptionElement {
        Js::new_Option__str2_bool2__as_value(text, value, default_selected, selected).cast()
    }

    /// `attribute boolean disabled`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement/disabled) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-option-disabled)
    #[inline]
    pub fn disabled(&self) -> bool {
        Js::get_disabled__as_bool(js(self)).get()
    }

    /// `attribute boolean disabled`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement/disabled) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-option-disabled)
    #[doc(alias = "disabled")]
    #[inline]
    pub fn set_disabled(&self, value: bool) {
        Js::set_disabled__bool(js(self), value)
    }

    /// `readonly attribute HTMLFormElement? form`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement/form) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-option-form-dev)
    #[inline]
    pub fn form(&self) -> Option<HtmlFormElement> {
        Js::get_form__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute DOMString label`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement/label) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-option-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString label`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement/label) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-option-label)
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }

    /// `attribute boolean defaultSelected`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement/defaultSelected) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-option-defaultselected)
    #[doc(alias = "defaultSelected")]
    #[inline]
    pub fn default_selected(&self) -> bool {
        Js::get_defaultSelected__as_bool(js(self)).get()
    }

    /// `attribute boolean defaultSelected`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement/defaultSelected) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-option-defaultselected)
    #[doc(alias = "defaultSelected")]
    #[inline]
    pub fn set_default_selected(&self, value: bool) {
        Js::set_defaultSelected__bool(js(self), value)
    }

    /// `attribute boolean selected`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement/selected) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-option-selected-dev)
    #[inline]
    pub fn selected(&self) -> bool {
        Js::get_selected__as_bool(js(self)).get()
    }

    /// `attribute boolean selected`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement/selected) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-option-selected-dev)
    #[doc(alias = "selected")]
    #[inline]
    pub fn set_selected(&self, value: bool) {
        Js::set_selected__bool(js(self), value)
    }

    /// `attribute DOMString value`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement/value) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-option-value)
    #[inline]
    pub fn value(&self) -> String {
        Js::get_value__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString value`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement/value) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-option-value)
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: &str) {
        Js::set_value__str(js(self), value)
    }

    /// `attribute DOMString text`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement/text) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-option-text-dev)
    #[inline]
    pub fn text(&self) -> String {
        Js::get_text__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString text`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement/text) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-option-text-dev)
    #[doc(alias = "text")]
    #[inline]
    pub fn set_text(&self, value: &str) {
        Js::set_text__str(js(self), value)
    }

    /// `readonly attribute long index`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOptionElement/index) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-option-index-dev)
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
