//! Forms: labels, buttons, field sets, outputs, meters, validity

use crate::runtime::prelude::*;
use crate::{
    DomTokenList, Element, HtmlButtonElement, HtmlCollection, HtmlElement, HtmlFieldSetElement,
    HtmlFormControlsCollection, HtmlFormElement, HtmlLabelElement, HtmlLegendElement, HtmlMeterElement,
    HtmlOutputElement, HtmlProgressElement, NodeList, RadioNodeList, RadioNodeListOrElement, ValidityState,
};

impl HtmlFormControlsCollection {
    /// `getter (RadioNodeList or Element)? namedItem(DOMString name)`
    #[inline]
    pub fn get(&self, name: &str) -> Option<RadioNodeListOrElement> {
        Js::index_get__str__as_option_value(js(self), name).map(Js::read)
    }

    /// `getter (RadioNodeList or Element)? namedItem(DOMString name)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormControlsCollection/namedItem) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#dom-htmlformcontrolscollection-nameditem-dev)
    #[doc(alias = "namedItem")]
    #[inline]
    pub fn named_item(&self, name: &str) -> Option<RadioNodeListOrElement> {
        Js::call_namedItem__str__as_option_value(js(self), name).map(Js::read)
    }
}

impl RadioNodeList {
    /// `attribute DOMString value`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/RadioNodeList/value) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#dom-radionodelist-value)
    #[inline]
    pub fn value(&self) -> String {
        Js::get_value__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString value`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/RadioNodeList/value) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#dom-radionodelist-value)
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: &str) {
        Js::set_value__str(js(self), value)
    }
}

impl HtmlFormElement {
    /// `attribute DOMString acceptCharset`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/acceptCharset) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-form-acceptcharset)
    #[doc(alias = "acceptCharset")]
    #[inline]
    pub fn accept_charset(&self) -> String {
        Js::get_acceptCharset__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString acceptCharset`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/acceptCharset) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-form-acceptcharset)
    #[doc(alias = "acceptCharset")]
    #[inline]
    pub fn set_accept_charset(&self, value: &str) {
        Js::set_acceptCharset__str(js(self), value)
    }

    /// `attribute USVString action`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/action) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fs-action)
    #[inline]
    pub fn action(&self) -> String {
        Js::get_action__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString action`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/action) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fs-action)
    #[doc(alias = "action")]
    #[inline]
    pub fn set_action(&self, value: &str) {
        Js::set_action__str(js(self), value)
    }

    /// `attribute DOMString autocomplete`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/autocomplete) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-form-autocomplete)
    #[inline]
    pub fn autocomplete(&self) -> String {
        Js::get_autocomplete__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString autocomplete`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/autocomplete) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-form-autocomplete)
    #[doc(alias = "autocomplete")]
    #[inline]
    pub fn set_autocomplete(&self, value: &str) {
        Js::set_autocomplete__str(js(self), value)
    }

    /// `attribute DOMString enctype`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/enctype) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fs-enctype)
    #[inline]
    pub fn enctype(&self) -> String {
        Js::get_enctype__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString enctype`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/enctype) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fs-enctype)
    #[doc(alias = "enctype")]
    #[inline]
    pub fn set_enctype(&self, value: &str) {
        Js::set_enctype__str(js(self), value)
    }

    /// `attribute DOMString encoding`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/encoding) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fs-encoding)
    #[inline]
    pub fn encoding(&self) -> String {
        Js::get_encoding__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString encoding`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/encoding) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fs-encoding)
    #[doc(alias = "encoding")]
    #[inline]
    pub fn set_encoding(&self, value: &str) {
        Js::set_encoding__str(js(self), value)
    }

    /// `attribute DOMString method`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/method) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fs-method)
    #[inline]
    pub fn method(&self) -> String {
        Js::get_method__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString method`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/method) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fs-method)
    #[doc(alias = "method")]
    #[inline]
    pub fn set_method(&self, value: &str) {
        Js::set_method__str(js(self), value)
    }

    /// `attribute DOMString name`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/name) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-form-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString name`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/name) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-form-name)
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// `attribute boolean noValidate`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/noValidate) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-fs-novalidate)
    #[doc(alias = "noValidate")]
    #[inline]
    pub fn no_validate(&self) -> bool {
        Js::get_noValidate__as_bool(js(self)).get()
    }

    /// `attribute boolean noValidate`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/noValidate) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-fs-novalidate)
    #[doc(alias = "noValidate")]
    #[inline]
    pub fn set_no_validate(&self, value: bool) {
        Js::set_noValidate__bool(js(self), value)
    }

    /// `attribute DOMString target`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/target) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-fs-target)
    #[inline]
    pub fn target(&self) -> String {
        Js::get_target__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString target`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/target) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-fs-target)
    #[doc(alias = "target")]
    #[inline]
    pub fn set_target(&self, value: &str) {
        Js::set_target__str(js(self), value)
    }

    /// `attribute DOMString rel`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/rel) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-form-rel)
    #[inline]
    pub fn rel(&self) -> String {
        Js::get_rel__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString rel`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/rel) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-form-rel)
    #[doc(alias = "rel")]
    #[inline]
    pub fn set_rel(&self, value: &str) {
        Js::set_rel__str(js(self), value)
    }

    /// `[PutForwards=value] readonly attribute DOMTokenList relList`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/relList) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-form-rellist)
    #[doc(alias = "relList")]
    #[inline]
    pub fn rel_list(&self) -> DomTokenList {
        FromJs::from_js(Js::get_relList__as_value(js(self)))
    }

    /// `[PutForwards=value] readonly attribute DOMTokenList relList`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/relList) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-form-rellist)
    #[doc(alias = "relList")]
    #[inline]
    pub fn set_rel_list(&self, value: &str) {
        Js::set_relList__str(js(self), value)
    }

    /// `readonly attribute HTMLFormControlsCollection elements`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/elements) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-form-elements-dev)
    #[inline]
    pub fn elements(&self) -> HtmlFormControlsCollection {
        FromJs::from_js(Js::get_elements__as_value(js(self)))
    }

    /// `readonly attribute unsigned long length`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/length) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-form-length-dev)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter Element (unsigned long index)`
    #[inline]
    pub fn get_with_index(&self, index: u32) -> Option<Element> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// `getter (RadioNodeList or Element) (DOMString name)`
    #[inline]
    pub fn get_with_name(&self, name: &str) -> Option<RadioNodeListOrElement> {
        Js::index_get__str__as_option_value(js(self), name).map(Js::read)
    }

    /// `undefined submit()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/submit) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-form-submit-dev)
    #[inline]
    pub fn submit(&self) {
        Js::call_submit(js(self))
    }

    /// `undefined requestSubmit(optional HTMLElement? submitter = null)`
    ///
    /// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/requestSubmit) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-form-requestsubmit-dev)
    #[doc(alias = "requestSubmit")]
    #[inline]
    pub fn request_submit(&self) {
        Js::call_requestSubmit(js(self))
    }

    /// `undefined requestSubmit(optional HTMLElement? submitter = null)`
    ///
    /// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/requestSubmit) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-form-requestsubmit-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "requestSubmit")]
    #[inline]
    pub fn request_submit_with_submitter(&self, submitter: Option<&HtmlElement>) -> Result<(), Exception> {
        Js::try_call_requestSubmit__value(js(self), nullable(submitter))
    }

    /// `undefined reset()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/reset) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-form-reset-dev)
    #[inline]
    pub fn reset(&self) {
        Js::call_reset(js(self))
    }

    /// `boolean checkValidity()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/checkValidity) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-form-checkvalidity-dev)
    #[doc(alias = "checkValidity")]
    #[inline]
    pub fn check_validity(&self) -> bool {
        Js::call_checkValidity__as_bool(js(self)).get()
    }

    /// `boolean reportValidity()`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/reportValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-reportvalidity-dev)
    #[doc(alias = "reportValidity")]
    #[inline]
    pub fn report_validity(&self) -> bool {
        Js::call_reportValidity__as_bool(js(self)).get()
    }
}

impl IntoIterator for &HtmlFormElement {
    type Item = Element;
    type IntoIter = IndexedIter<Element>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] HtmlFormElement; Element);

impl HtmlLabelElement {
    /// `readonly attribute HTMLFormElement? form`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLabelElement/form) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-label-form-dev)
    #[inline]
    pub fn form(&self) -> Option<HtmlFormElement> {
        Js::get_form__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute DOMString htmlFor`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLabelElement/htmlFor) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-label-htmlfor)
    #[doc(alias = "htmlFor")]
    #[inline]
    pub fn html_for(&self) -> String {
        Js::get_htmlFor__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString htmlFor`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLabelElement/htmlFor) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-label-htmlfor)
    #[doc(alias = "htmlFor")]
    #[inline]
    pub fn set_html_for(&self, value: &str) {
        Js::set_htmlFor__str(js(self), value)
    }

    /// `readonly attribute HTMLElement? control`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLabelElement/control) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-label-control-dev)
    #[inline]
    pub fn control(&self) -> Option<HtmlElement> {
        Js::get_control__as_option_value(js(self)).map(Js::read)
    }
}

impl HtmlButtonElement {
    /// `attribute DOMString command`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/command) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-button-command)
    #[inline]
    pub fn command(&self) -> String {
        Js::get_command__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString command`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/command) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-button-command)
    #[doc(alias = "command")]
    #[inline]
    pub fn set_command(&self, value: &str) {
        Js::set_command__str(js(self), value)
    }

    /// `attribute Element? commandForElement`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/commandForElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-button-commandforelement)
    #[doc(alias = "commandForElement")]
    #[inline]
    pub fn command_for_element(&self) -> Option<Element> {
        Js::get_commandForElement__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute Element? commandForElement`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/commandForElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-button-commandforelement)
    #[doc(alias = "commandForElement")]
    #[inline]
    pub fn set_command_for_element(&self, value: Option<&Element>) {
        Js::set_commandForElement__value(js(self), nullable(value))
    }

    /// `attribute boolean disabled`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/disabled) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-button-disabled)
    #[inline]
    pub fn disabled(&self) -> bool {
        Js::get_disabled__as_bool(js(self)).get()
    }

    /// `attribute boolean disabled`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/disabled) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-button-disabled)
    #[doc(alias = "disabled")]
    #[inline]
    pub fn set_disabled(&self, value: bool) {
        Js::set_disabled__bool(js(self), value)
    }

    /// `readonly attribute HTMLFormElement? form`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/form) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fae-form-dev)
    #[inline]
    pub fn form(&self) -> Option<HtmlFormElement> {
        Js::get_form__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute USVString formAction`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/formAction) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fs-formaction)
    #[doc(alias = "formAction")]
    #[inline]
    pub fn form_action(&self) -> String {
        Js::get_formAction__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString formAction`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/formAction) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fs-formaction)
    #[doc(alias = "formAction")]
    #[inline]
    pub fn set_form_action(&self, value: &str) {
        Js::set_formAction__str(js(self), value)
    }

    /// `attribute DOMString formEnctype`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/formEnctype) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fs-formenctype)
    #[doc(alias = "formEnctype")]
    #[inline]
    pub fn form_enctype(&self) -> String {
        Js::get_formEnctype__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString formEnctype`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/formEnctype) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fs-formenctype)
    #[doc(alias = "formEnctype")]
    #[inline]
    pub fn set_form_enctype(&self, value: &str) {
        Js::set_formEnctype__str(js(self), value)
    }

    /// `attribute DOMString formMethod`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/formMethod) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fs-formmethod)
    #[doc(alias = "formMethod")]
    #[inline]
    pub fn form_method(&self) -> String {
        Js::get_formMethod__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString formMethod`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/formMethod) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fs-formmethod)
    #[doc(alias = "formMethod")]
    #[inline]
    pub fn set_form_method(&self, value: &str) {
        Js::set_formMethod__str(js(self), value)
    }

    /// `attribute boolean formNoValidate`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/formNoValidate) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-button-formnovalidate)
    #[doc(alias = "formNoValidate")]
    #[inline]
    pub fn form_no_validate(&self) -> bool {
        Js::get_formNoValidate__as_bool(js(self)).get()
    }

    /// `attribute boolean formNoValidate`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/formNoValidate) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-button-formnovalidate)
    #[doc(alias = "formNoValidate")]
    #[inline]
    pub fn set_form_no_validate(&self, value: bool) {
        Js::set_formNoValidate__bool(js(self), value)
    }

    /// `attribute DOMString formTarget`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/formTarget) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-button-formtarget)
    #[doc(alias = "formTarget")]
    #[inline]
    pub fn form_target(&self) -> String {
        Js::get_formTarget__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString formTarget`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/formTarget) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-button-formtarget)
    #[doc(alias = "formTarget")]
    #[inline]
    pub fn set_form_target(&self, value: &str) {
        Js::set_formTarget__str(js(self), value)
    }

    /// `attribute DOMString name`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/name) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-button-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString name`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/name) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-button-name)
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// `attribute DOMString type`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/type) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-button-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString type`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/type) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-button-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn set_type(&self, value: &str) {
        Js::set_type__str(js(self), value)
    }

    /// `attribute DOMString value`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/value) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-button-value)
    #[inline]
    pub fn value(&self) -> String {
        Js::get_value__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString value`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/value) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-button-value)
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: &str) {
        Js::set_value__str(js(self), value)
    }

    /// `readonly attribute boolean willValidate`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/willValidate) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-willvalidate-dev)
    #[doc(alias = "willValidate")]
    #[inline]
    pub fn will_validate(&self) -> bool {
        Js::get_willValidate__as_bool(js(self)).get()
    }

    /// `readonly attribute ValidityState validity`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/validity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#the-constraint-validation-api:dom-cva-validity)
    #[inline]
    pub fn validity(&self) -> ValidityState {
        FromJs::from_js(Js::get_validity__as_value(js(self)))
    }

    /// `readonly attribute DOMString validationMessage`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/validationMessage) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-validationmessage-dev)
    #[doc(alias = "validationMessage")]
    #[inline]
    pub fn validation_message(&self) -> String {
        Js::get_validationMessage__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `boolean checkValidity()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/checkValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-checkvalidity-dev)
    #[doc(alias = "checkValidity")]
    #[inline]
    pub fn check_validity(&self) -> bool {
        Js::call_checkValidity__as_bool(js(self)).get()
    }

    /// `boolean reportValidity()`
    ///
    /// Baseline: widely available since 2018-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/reportValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-reportvalidity-dev)
    #[doc(alias = "reportValidity")]
    #[inline]
    pub fn report_validity(&self) -> bool {
        Js::call_reportValidity__as_bool(js(self)).get()
    }

    /// `undefined setCustomValidity(DOMString error)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/setCustomValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-setcustomvalidity-dev)
    #[doc(alias = "setCustomValidity")]
    #[inline]
    pub fn set_custom_validity(&self, error: &str) {
        Js::call_setCustomValidity__str(js(self), error)
    }

    /// `readonly attribute NodeList labels`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/labels) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-lfe-labels-dev)
    #[inline]
    pub fn labels(&self) -> NodeList {
        FromJs::from_js(Js::get_labels__as_value(js(self)))
    }
}

impl HtmlOutputElement {
    /// `[PutForwards=value] readonly attribute DOMTokenList htmlFor`
    ///
    /// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/htmlFor) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-output-htmlfor)
    #[doc(alias = "htmlFor")]
    #[inline]
    pub fn html_for(&self) -> DomTokenList {
        FromJs::from_js(Js::get_htmlFor__as_value(js(self)))
    }

    /// `[PutForwards=value] readonly attribute DOMTokenList htmlFor`
    ///
    /// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/htmlFor) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-output-htmlfor)
    #[doc(alias = "htmlFor")]
    #[inline]
    pub fn set_html_for(&self, value: &str) {
        Js::set_htmlFor__str(js(self), value)
    }

    /// `readonly attribute HTMLFormElement? form`
    ///
    /// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/form) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fae-form-dev)
    #[inline]
    pub fn form(&self) -> Option<HtmlFormElement> {
        Js::get_form__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute DOMString name`
    ///
    /// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/name) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-output-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString name`
    ///
    /// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/name) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-output-name)
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// `readonly attribute DOMString type`
    ///
    /// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/type) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-output-type-dev)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString defaultValue`
    ///
    /// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/defaultValue) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-output-defaultvalue-dev)
    #[doc(alias = "defaultValue")]
    #[inline]
    pub fn default_value(&self) -> String {
        Js::get_defaultValue__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString defaultValue`
    ///
    /// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/defaultValue) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-output-defaultvalue-dev)
    #[doc(alias = "defaultValue")]
    #[inline]
    pub fn set_default_value(&self, value: &str) {
        Js::set_defaultValue__str(js(self), value)
    }

    /// `attribute DOMString value`
    ///
    /// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/value) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-output-value-dev)
    #[inline]
    pub fn value(&self) -> String {
        Js::get_value__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString value`
    ///
    /// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/value) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-output-value-dev)
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: &str) {
        Js::set_value__str(js(self), value)
    }

    /// `readonly attribute boolean willValidate`
    ///
    /// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/willValidate) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-willvalidate-dev)
    #[doc(alias = "willValidate")]
    #[inline]
    pub fn will_validate(&self) -> bool {
        Js::get_willValidate__as_bool(js(self)).get()
    }

    /// `readonly attribute ValidityState validity`
    ///
    /// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/validity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#the-constraint-validation-api:dom-cva-validity)
    #[inline]
    pub fn validity(&self) -> ValidityState {
        FromJs::from_js(Js::get_validity__as_value(js(self)))
    }

    /// `readonly attribute DOMString validationMessage`
    ///
    /// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/validationMessage) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-validationmessage-dev)
    #[doc(alias = "validationMessage")]
    #[inline]
    pub fn validation_message(&self) -> String {
        Js::get_validationMessage__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `boolean checkValidity()`
    ///
    /// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/checkValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-checkvalidity-dev)
    #[doc(alias = "checkValidity")]
    #[inline]
    pub fn check_validity(&self) -> bool {
        Js::call_checkValidity__as_bool(js(self)).get()
    }

    /// `boolean reportValidity()`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/reportValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-reportvalidity-dev)
    #[doc(alias = "reportValidity")]
    #[inline]
    pub fn report_validity(&self) -> bool {
        Js::call_reportValidity__as_bool(js(self)).get()
    }

    /// `undefined setCustomValidity(DOMString error)`
    ///
    /// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/setCustomValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-setcustomvalidity-dev)
    #[doc(alias = "setCustomValidity")]
    #[inline]
    pub fn set_custom_validity(&self, error: &str) {
        Js::call_setCustomValidity__str(js(self), error)
    }

    /// `readonly attribute NodeList labels`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/labels) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-lfe-labels-dev)
    #[inline]
    pub fn labels(&self) -> NodeList {
        FromJs::from_js(Js::get_labels__as_value(js(self)))
    }
}

impl HtmlProgressElement {
    /// `attribute double value`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLProgressElement/value) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-progress-value)
    #[inline]
    pub fn value(&self) -> f64 {
        Js::get_value__as_number(js(self))
    }

    /// `attribute double value`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLProgressElement/value) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-progress-value)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_value__number(js(self), value)
    }

    /// `attribute double max`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLProgressElement/max) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-progress-max)
    #[inline]
    pub fn max(&self) -> f64 {
        Js::get_max__as_number(js(self))
    }

    /// `attribute double max`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLProgressElement/max) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-progress-max)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "max")]
    #[inline]
    pub fn set_max(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_max__number(js(self), value)
    }

    /// `readonly attribute double position`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLProgressElement/position) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-progress-position-dev)
    #[inline]
    pub fn position(&self) -> f64 {
        Js::get_position__as_number(js(self))
    }

    /// `readonly attribute NodeList labels`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLProgressElement/labels) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-lfe-labels-dev)
    #[inline]
    pub fn labels(&self) -> NodeList {
        FromJs::from_js(Js::get_labels__as_value(js(self)))
    }
}

impl HtmlMeterElement {
    /// `attribute double value`
    ///
    /// Baseline: widely available since 2015-11. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMeterElement/value) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-meter-value)
    #[inline]
    pub fn value(&self) -> f64 {
        Js::get_value__as_number(js(self))
    }

    /// `attribute double value`
    ///
    /// Baseline: widely available since 2015-11. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMeterElement/value) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-meter-value)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_value__number(js(self), value)
    }

    /// `attribute double min`
    ///
    /// Baseline: widely available since 2015-11. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMeterElement/min) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-meter-min)
    #[inline]
    pub fn min(&self) -> f64 {
        Js::get_min__as_number(js(self))
    }

    /// `attribute double min`
    ///
    /// Baseline: widely available since 2015-11. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMeterElement/min) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-meter-min)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "min")]
    #[inline]
    pub fn set_min(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_min__number(js(self), value)
    }

    /// `attribute double max`
    ///
    /// Baseline: widely available since 2015-11. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMeterElement/max) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-meter-max)
    #[inline]
    pub fn max(&self) -> f64 {
        Js::get_max__as_number(js(self))
    }

    /// `attribute double max`
    ///
    /// Baseline: widely available since 2015-11. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMeterElement/max) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-meter-max)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "max")]
    #[inline]
    pub fn set_max(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_max__number(js(self), value)
    }

    /// `attribute double low`
    ///
    /// Baseline: widely available since 2015-11. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMeterElement/low) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-meter-low)
    #[inline]
    pub fn low(&self) -> f64 {
        Js::get_low__as_number(js(self))
    }

    /// `attribute double low`
    ///
    /// Baseline: widely available since 2015-11. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMeterElement/low) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-meter-low)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "low")]
    #[inline]
    pub fn set_low(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_low__number(js(self), value)
    }

    /// `attribute double high`
    ///
    /// Baseline: widely available since 2015-11. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMeterElement/high) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-meter-high)
    #[inline]
    pub fn high(&self) -> f64 {
        Js::get_high__as_number(js(self))
    }

    /// `attribute double high`
    ///
    /// Baseline: widely available since 2015-11. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMeterElement/high) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-meter-high)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "high")]
    #[inline]
    pub fn set_high(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_high__number(js(self), value)
    }

    /// `attribute double optimum`
    ///
    /// Baseline: widely available since 2015-11. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMeterElement/optimum) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-meter-optimum)
    #[inline]
    pub fn optimum(&self) -> f64 {
        Js::get_optimum__as_number(js(self))
    }

    /// `attribute double optimum`
    ///
    /// Baseline: widely available since 2015-11. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMeterElement/optimum) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-meter-optimum)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "optimum")]
    #[inline]
    pub fn set_optimum(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_optimum__number(js(self), value)
    }

    /// `readonly attribute NodeList labels`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMeterElement/labels) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-lfe-labels-dev)
    #[inline]
    pub fn labels(&self) -> NodeList {
        FromJs::from_js(Js::get_labels__as_value(js(self)))
    }
}

impl HtmlFieldSetElement {
    /// `attribute boolean disabled`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFieldSetElement/disabled) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-fieldset-disabled)
    #[inline]
    pub fn disabled(&self) -> bool {
        Js::get_disabled__as_bool(js(self)).get()
    }

    /// `attribute boolean disabled`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFieldSetElement/disabled) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-fieldset-disabled)
    #[doc(alias = "disabled")]
    #[inline]
    pub fn set_disabled(&self, value: bool) {
        Js::set_disabled__bool(js(self), value)
    }

    /// `readonly attribute HTMLFormElement? form`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFieldSetElement/form) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fae-form-dev)
    #[inline]
    pub fn form(&self) -> Option<HtmlFormElement> {
        Js::get_form__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute DOMString name`
    ///
    /// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFieldSetElement/name) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-fieldset-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString name`
    ///
    /// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFieldSetElement/name) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-fieldset-name)
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// `readonly attribute DOMString type`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFieldSetElement/type) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-fieldset-type-dev)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute HTMLCollection elements`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFieldSetElement/elements) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-fieldset-elements-dev)
    #[inline]
    pub fn elements(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_elements__as_value(js(self)))
    }

    /// `readonly attribute boolean willValidate`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFieldSetElement/willValidate) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-willvalidate-dev)
    #[doc(alias = "willValidate")]
    #[inline]
    pub fn will_validate(&self) -> bool {
        Js::get_willValidate__as_bool(js(self)).get()
    }

    /// `readonly attribute ValidityState validity`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFieldSetElement/validity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#the-constraint-validation-api:dom-cva-validity)
    #[inline]
    pub fn validity(&self) -> ValidityState {
        FromJs::from_js(Js::get_validity__as_value(js(self)))
    }

    /// `readonly attribute DOMString validationMessage`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFieldSetElement/validationMessage) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-validationmessage-dev)
    #[doc(alias = "validationMessage")]
    #[inline]
    pub fn validation_message(&self) -> String {
        Js::get_validationMessage__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `boolean checkValidity()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFieldSetElement/checkValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-checkvalidity-dev)
    #[doc(alias = "checkValidity")]
    #[inline]
    pub fn check_validity(&self) -> bool {
        Js::call_checkValidity__as_bool(js(self)).get()
    }

    /// `boolean reportValidity()`
    ///
    /// Baseline: widely available since 2018-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFieldSetElement/reportValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-reportvalidity-dev)
    #[doc(alias = "reportValidity")]
    #[inline]
    pub fn report_validity(&self) -> bool {
        Js::call_reportValidity__as_bool(js(self)).get()
    }

    /// `undefined setCustomValidity(DOMString error)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFieldSetElement/setCustomValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-setcustomvalidity-dev)
    #[doc(alias = "setCustomValidity")]
    #[inline]
    pub fn set_custom_validity(&self, error: &str) {
        Js::call_setCustomValidity__str(js(self), error)
    }
}

impl HtmlLegendElement {
    /// `readonly attribute HTMLFormElement? form`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLegendElement/form) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-legend-form)
    #[inline]
    pub fn form(&self) -> Option<HtmlFormElement> {
        Js::get_form__as_option_value(js(self)).map(Js::read)
    }
}

impl ValidityState {
    /// `readonly attribute boolean valueMissing`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ValidityState/valueMissing) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-validitystate-valuemissing-dev)
    #[doc(alias = "valueMissing")]
    #[inline]
    pub fn value_missing(&self) -> bool {
        Js::get_valueMissing__as_bool(js(self)).get()
    }

    /// `readonly attribute boolean typeMismatch`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ValidityState/typeMismatch) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-validitystate-typemismatch)
    #[doc(alias = "typeMismatch")]
    #[inline]
    pub fn type_mismatch(&self) -> bool {
        Js::get_typeMismatch__as_bool(js(self)).get()
    }

    /// `readonly attribute boolean patternMismatch`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ValidityState/patternMismatch) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-validitystate-patternmismatch)
    #[doc(alias = "patternMismatch")]
    #[inline]
    pub fn pattern_mismatch(&self) -> bool {
        Js::get_patternMismatch__as_bool(js(self)).get()
    }

    /// `readonly attribute boolean tooLong`
    ///
    /// Baseline: widely available since 2018-12. [MDN](https://developer.mozilla.org/docs/Web/API/ValidityState/tooLong) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-validitystate-toolong-dev)
    #[doc(alias = "tooLong")]
    #[inline]
    pub fn too_long(&self) -> bool {
        Js::get_tooLong__as_bool(js(self)).get()
    }

    /// `readonly attribute boolean tooShort`
    ///
    /// Baseline: widely available since 2018-12. [MDN](https://developer.mozilla.org/docs/Web/API/ValidityState/tooShort) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-validitystate-tooshort-dev)
    #[doc(alias = "tooShort")]
    #[inline]
    pub fn too_short(&self) -> bool {
        Js::get_tooShort__as_bool(js(self)).get()
    }

    /// `readonly attribute boolean rangeUnderflow`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ValidityState/rangeUnderflow) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-validitystate-rangeunderflow)
    #[doc(alias = "rangeUnderflow")]
    #[inline]
    pub fn range_underflow(&self) -> bool {
        Js::get_rangeUnderflow__as_bool(js(self)).get()
    }

    /// `readonly attribute boolean rangeOverflow`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ValidityState/rangeOverflow) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-validitystate-rangeoverflow)
    #[doc(alias = "rangeOverflow")]
    #[inline]
    pub fn range_overflow(&self) -> bool {
        Js::get_rangeOverflow__as_bool(js(self)).get()
    }

    /// `readonly attribute boolean stepMismatch`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ValidityState/stepMismatch) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-validitystate-stepmismatch)
    #[doc(alias = "stepMismatch")]
    #[inline]
    pub fn step_mismatch(&self) -> bool {
        Js::get_stepMismatch__as_bool(js(self)).get()
    }

    /// `readonly attribute boolean badInput`
    ///
    /// Baseline: widely available since 2018-12. [MDN](https://developer.mozilla.org/docs/Web/API/ValidityState/badInput) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-validitystate-badinput-dev)
    #[doc(alias = "badInput")]
    #[inline]
    pub fn bad_input(&self) -> bool {
        Js::get_badInput__as_bool(js(self)).get()
    }

    /// `readonly attribute boolean customError`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ValidityState/customError) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-validitystate-customerror-dev)
    #[doc(alias = "customError")]
    #[inline]
    pub fn custom_error(&self) -> bool {
        Js::get_customError__as_bool(js(self)).get()
    }

    /// `readonly attribute boolean valid`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ValidityState/valid) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-validitystate-valid-dev)
    #[inline]
    pub fn valid(&self) -> bool {
        Js::get_valid__as_bool(js(self)).get()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "acceptCharset")]
    pub(crate) fn get_acceptCharset__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "badInput")]
    pub(crate) fn get_badInput__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "commandForElement")]
    pub(crate) fn get_commandForElement__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "control")]
    pub(crate) fn get_control__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "customError")]
    pub(crate) fn get_customError__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "elements")]
    pub(crate) fn get_elements__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "enctype")]
    pub(crate) fn get_enctype__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "high")]
    pub(crate) fn get_high__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "low")]
    pub(crate) fn get_low__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "max")]
    pub(crate) fn get_max__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "min")]
    pub(crate) fn get_min__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "noValidate")]
    pub(crate) fn get_noValidate__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "optimum")]
    pub(crate) fn get_optimum__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "patternMismatch")]
    pub(crate) fn get_patternMismatch__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "position")]
    pub(crate) fn get_position__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "rangeOverflow")]
    pub(crate) fn get_rangeOverflow__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "rangeUnderflow")]
    pub(crate) fn get_rangeUnderflow__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "stepMismatch")]
    pub(crate) fn get_stepMismatch__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "tooLong")]
    pub(crate) fn get_tooLong__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "tooShort")]
    pub(crate) fn get_tooShort__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "typeMismatch")]
    pub(crate) fn get_typeMismatch__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "valid")]
    pub(crate) fn get_valid__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "valueMissing")]
    pub(crate) fn get_valueMissing__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, setter, js_name = "acceptCharset")]
    pub(crate) fn set_acceptCharset__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "action")]
    pub(crate) fn set_action__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "command")]
    pub(crate) fn set_command__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "commandForElement")]
    pub(crate) fn set_commandForElement__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "encoding")]
    pub(crate) fn set_encoding__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "enctype")]
    pub(crate) fn set_enctype__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, setter, js_name = "high")]
    pub(crate) fn try_set_high__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "low")]
    pub(crate) fn try_set_low__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "max")]
    pub(crate) fn try_set_max__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "method")]
    pub(crate) fn set_method__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, setter, js_name = "min")]
    pub(crate) fn try_set_min__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "noValidate")]
    pub(crate) fn set_noValidate__bool(this: &Js, a0: bool);
    #[wasm_bindgen(catch, method, setter, js_name = "optimum")]
    pub(crate) fn try_set_optimum__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "requestSubmit")]
    pub(crate) fn call_requestSubmit(this: &Js);
    #[wasm_bindgen(catch, method, js_name = "requestSubmit")]
    pub(crate) fn try_call_requestSubmit__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "submit")]
    pub(crate) fn call_submit(this: &Js);
}
