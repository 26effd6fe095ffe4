//! Forms: labels, buttons, field sets, outputs, meters, validity

use crate::runtime::prelude::*;
use crate::{
    DomTokenList, Element, HtmlButtonElement, HtmlCollection, HtmlElement, HtmlFieldSetElement,
    HtmlFormControlsCollection, HtmlFormElement, HtmlLabelElement, HtmlLegendElement, HtmlMeterElement,
    HtmlOutputElement, HtmlProgressElement, NodeList, RadioNodeList, RadioNodeListOrElement, ValidityState,
};

impl HtmlFormControlsCollection {
    /// `getter (RadioNodeList or Element)? namedItem(DOMString name)`
    ///
    /// Feature `forms`.
    #[inline]
    pub fn get(&self, name: &str) -> Option<RadioNodeListOrElement> {
        Js::index_get__str__as_option_value(js(self), name).map(Js::read)
    }

    /// Returns the control with that id or name, a list if several match, or null if none does.
    ///
    /// `getter (RadioNodeList or Element)? namedItem(DOMString name)`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormControlsCollection/namedItem) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#dom-htmlformcontrolscollection-nameditem-dev)
    #[doc(alias = "namedItem")]
    #[inline]
    pub fn named_item(&self, name: &str) -> Option<RadioNodeListOrElement> {
        Js::call_namedItem__str__as_option_value(js(self), name).map(Js::read)
    }
}

impl RadioNodeList {
    /// The value of the radio button that is checked, or an empty string; setting it checks the matching button.
    ///
    /// `attribute DOMString value`
    ///
    /// Feature `forms`. [MDN](https://developer.mozilla.org/docs/Web/API/RadioNodeList/value) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#dom-radionodelist-value)
    #[inline]
    pub fn value(&self) -> String {
        Js::get_value__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the value of the radio button that is checked, or an empty string; setting it checks the matching
    /// button.
    ///
    /// Feature `forms`.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: &str) {
        Js::set_value__str(js(self), value)
    }
}

impl HtmlFormElement {
    /// The character encoding for the submission; today only UTF-8 is valid.
    ///
    /// `attribute DOMString acceptCharset`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/acceptCharset) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-form-acceptcharset)
    #[doc(alias = "acceptCharset")]
    #[inline]
    pub fn accept_charset(&self) -> String {
        Js::get_acceptCharset__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the character encoding for the submission; today only UTF-8 is valid.
    ///
    /// Feature `forms`.
    #[doc(alias = "acceptCharset")]
    #[inline]
    pub fn set_accept_charset(&self, value: &str) {
        Js::set_acceptCharset__str(js(self), value)
    }

    /// The URL that the form is sent to; the URL of the document if it is not set.
    ///
    /// `attribute USVString action`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/action) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fs-action)
    #[inline]
    pub fn action(&self) -> String {
        Js::get_action__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the URL that the form is sent to; the URL of the document if it is not set.
    ///
    /// Feature `forms`.
    #[doc(alias = "action")]
    #[inline]
    pub fn set_action(&self, value: &str) {
        Js::set_action__str(js(self), value)
    }

    /// Whether the browser may fill in the fields by default: `"on"` or `"off"`.
    ///
    /// `attribute DOMString autocomplete`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/autocomplete) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-form-autocomplete)
    #[inline]
    pub fn autocomplete(&self) -> String {
        Js::get_autocomplete__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets whether the browser may fill in the fields by default: `"on"` or `"off"`.
    ///
    /// Feature `forms`.
    #[doc(alias = "autocomplete")]
    #[inline]
    pub fn set_autocomplete(&self, value: &str) {
        Js::set_autocomplete__str(js(self), value)
    }

    /// The encoding of the body for `POST`, such as `"multipart/form-data"`.
    ///
    /// `attribute DOMString enctype`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/enctype) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fs-enctype)
    #[inline]
    pub fn enctype(&self) -> String {
        Js::get_enctype__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the encoding of the body for `POST`, such as `"multipart/form-data"`.
    ///
    /// Feature `forms`.
    #[doc(alias = "enctype")]
    #[inline]
    pub fn set_enctype(&self, value: &str) {
        Js::set_enctype__str(js(self), value)
    }

    /// Another name for `enctype`.
    ///
    /// `attribute DOMString encoding`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/encoding) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fs-encoding)
    #[inline]
    pub fn encoding(&self) -> String {
        Js::get_encoding__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets another name for `enctype`.
    ///
    /// Feature `forms`.
    #[doc(alias = "encoding")]
    #[inline]
    pub fn set_encoding(&self, value: &str) {
        Js::set_encoding__str(js(self), value)
    }

    /// How the form is sent: `"get"`, `"post"` or `"dialog"`.
    ///
    /// `attribute DOMString method`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/method) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fs-method)
    #[inline]
    pub fn method(&self) -> String {
        Js::get_method__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets how the form is sent: `"get"`, `"post"` or `"dialog"`.
    ///
    /// Feature `forms`.
    #[doc(alias = "method")]
    #[inline]
    pub fn set_method(&self, value: &str) {
        Js::set_method__str(js(self), value)
    }

    /// The name under which the form is found in `document.forms`.
    ///
    /// `attribute DOMString name`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/name) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-form-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name under which the form is found in `document.forms`.
    ///
    /// Feature `forms`.
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// Whether the form is sent without checking its values first.
    ///
    /// `attribute boolean noValidate`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/noValidate) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-fs-novalidate)
    #[doc(alias = "noValidate")]
    #[inline]
    pub fn no_validate(&self) -> bool {
        Js::get_noValidate__as_bool(js(self)).get()
    }

    /// Sets whether the form is sent without checking its values first.
    ///
    /// Feature `forms`.
    #[doc(alias = "noValidate")]
    #[inline]
    pub fn set_no_validate(&self, value: bool) {
        Js::set_noValidate__bool(js(self), value)
    }

    /// The window, tab or frame that shows the response, such as `"_blank"`.
    ///
    /// `attribute DOMString target`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/target) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-fs-target)
    #[inline]
    pub fn target(&self) -> String {
        Js::get_target__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the window, tab or frame that shows the response, such as `"_blank"`.
    ///
    /// Feature `forms`.
    #[doc(alias = "target")]
    #[inline]
    pub fn set_target(&self, value: &str) {
        Js::set_target__str(js(self), value)
    }

    /// Link types that control the request, such as `"noopener"`, separated by spaces.
    ///
    /// `attribute DOMString rel`
    ///
    /// Feature `forms`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/rel) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-form-rel)
    #[inline]
    pub fn rel(&self) -> String {
        Js::get_rel__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets link types that control the request, such as `"noopener"`, separated by spaces.
    ///
    /// Feature `forms`.
    #[doc(alias = "rel")]
    #[inline]
    pub fn set_rel(&self, value: &str) {
        Js::set_rel__str(js(self), value)
    }

    /// The link types of `rel` as a list of tokens.
    ///
    /// `[PutForwards=value] readonly attribute DOMTokenList relList`
    ///
    /// Feature `forms`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/relList) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-form-rellist)
    #[doc(alias = "relList")]
    #[inline]
    pub fn rel_list(&self) -> DomTokenList {
        FromJs::from_js(Js::get_relList__as_value(js(self)))
    }

    /// Sets the link types of `rel` as a list of tokens.
    ///
    /// Feature `forms`.
    #[doc(alias = "relList")]
    #[inline]
    pub fn set_rel_list(&self, value: &str) {
        Js::set_relList__str(js(self), value)
    }

    /// The controls of the form except image buttons.
    ///
    /// `readonly attribute HTMLFormControlsCollection elements`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/elements) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-form-elements-dev)
    #[inline]
    pub fn elements(&self) -> HtmlFormControlsCollection {
        FromJs::from_js(Js::get_elements__as_value(js(self)))
    }

    /// The number of controls in `elements`.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/length) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-form-length-dev)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter Element (unsigned long index)`
    ///
    /// Feature `forms`.
    #[inline]
    pub fn get_with_index(&self, index: u32) -> Option<Element> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// `getter (RadioNodeList or Element) (DOMString name)`
    ///
    /// Feature `forms`.
    #[inline]
    pub fn get_with_name(&self, name: &str) -> Option<RadioNodeListOrElement> {
        Js::index_get__str__as_option_value(js(self), name).map(Js::read)
    }

    /// Sends the form at once, with no validation and no `submit` event.
    ///
    /// `undefined submit()`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/submit) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-form-submit-dev)
    #[inline]
    pub fn submit(&self) {
        Js::call_submit(js(self))
    }

    /// Submits the form as a click on a button would, with validation and a `submit` event.
    ///
    /// `undefined requestSubmit(optional HTMLElement? submitter = null)`
    ///
    /// Feature `forms`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/requestSubmit) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-form-requestsubmit-dev)
    #[doc(alias = "requestSubmit")]
    #[inline]
    pub fn request_submit(&self) {
        Js::call_requestSubmit(js(self))
    }

    /// As `request_submit`, with `submitter`.
    ///
    /// `undefined requestSubmit(optional HTMLElement? submitter = null)`
    ///
    /// Feature `forms`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `submitter` is not a submit button, and a `NotFoundError` where it belongs to
    /// another form.
    #[doc(alias = "requestSubmit")]
    #[inline]
    pub fn request_submit_with_submitter(&self, submitter: Option<&HtmlElement>) -> Result<(), Exception> {
        Js::try_call_requestSubmit__value(js(self), nullable(submitter))
    }

    /// Sets all controls back to their initial values, unless the `reset` event is cancelled.
    ///
    /// `undefined reset()`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/reset) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-form-reset-dev)
    #[inline]
    pub fn reset(&self) {
        Js::call_reset(js(self))
    }

    /// Returns whether all controls are valid, and fires `invalid` at those that are not.
    ///
    /// `boolean checkValidity()`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/checkValidity) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-form-checkvalidity-dev)
    #[doc(alias = "checkValidity")]
    #[inline]
    pub fn check_validity(&self) -> bool {
        Js::call_checkValidity__as_bool(js(self)).get()
    }

    /// Returns whether all controls are valid, and shows the user the problems.
    ///
    /// `boolean reportValidity()`
    ///
    /// Feature `forms`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/reportValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-reportvalidity-dev)
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
    /// The form of the labeled control, or null if there is none.
    ///
    /// `readonly attribute HTMLFormElement? form`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLabelElement/form) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-label-form-dev)
    #[inline]
    pub fn form(&self) -> Option<HtmlFormElement> {
        Js::get_form__as_option_value(js(self)).map(Js::read)
    }

    /// The id of the labeled control, from the `for` attribute.
    ///
    /// `attribute DOMString htmlFor`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLabelElement/htmlFor) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-label-htmlfor)
    #[doc(alias = "htmlFor")]
    #[inline]
    pub fn html_for(&self) -> String {
        Js::get_htmlFor__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the id of the labeled control, from the `for` attribute.
    ///
    /// Feature `forms`.
    #[doc(alias = "htmlFor")]
    #[inline]
    pub fn set_html_for(&self, value: &str) {
        Js::set_htmlFor__str(js(self), value)
    }

    /// The labeled control, or null if there is none.
    ///
    /// `readonly attribute HTMLElement? control`
    ///
    /// Feature `forms`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLabelElement/control) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-label-control-dev)
    #[inline]
    pub fn control(&self) -> Option<HtmlElement> {
        Js::get_control__as_option_value(js(self)).map(Js::read)
    }
}

impl HtmlButtonElement {
    /// The action for the target element, such as `"show-modal"` or a custom name that begins with `--`.
    ///
    /// `attribute DOMString command`
    ///
    /// Feature `forms`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/command) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-button-command)
    #[inline]
    pub fn command(&self) -> String {
        Js::get_command__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the action for the target element, such as `"show-modal"` or a custom name that begins with `--`.
    ///
    /// Feature `forms`.
    #[doc(alias = "command")]
    #[inline]
    pub fn set_command(&self, value: &str) {
        Js::set_command__str(js(self), value)
    }

    /// The element that the button controls, or null.
    ///
    /// `attribute Element? commandForElement`
    ///
    /// Feature `forms`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/commandForElement) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-button-commandforelement)
    #[doc(alias = "commandForElement")]
    #[inline]
    pub fn command_for_element(&self) -> Option<Element> {
        Js::get_commandForElement__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the element that the button controls, or null.
    ///
    /// Feature `forms`.
    #[doc(alias = "commandForElement")]
    #[inline]
    pub fn set_command_for_element(&self, value: Option<&Element>) {
        Js::set_commandForElement__value(js(self), nullable(value))
    }

    /// Whether the button cannot be clicked or focused and is not sent with the form.
    ///
    /// `attribute boolean disabled`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/disabled) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-button-disabled)
    #[inline]
    pub fn disabled(&self) -> bool {
        Js::get_disabled__as_bool(js(self)).get()
    }

    /// Sets whether the button cannot be clicked or focused and is not sent with the form.
    ///
    /// Feature `forms`.
    #[doc(alias = "disabled")]
    #[inline]
    pub fn set_disabled(&self, value: bool) {
        Js::set_disabled__bool(js(self), value)
    }

    /// The form that the button belongs to, or null.
    ///
    /// `readonly attribute HTMLFormElement? form`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/form) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fae-form-dev)
    #[inline]
    pub fn form(&self) -> Option<HtmlFormElement> {
        Js::get_form__as_option_value(js(self)).map(Js::read)
    }

    /// The URL for the submission with this button, in place of the form's `action`.
    ///
    /// `attribute USVString formAction`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/formAction) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fs-formaction)
    #[doc(alias = "formAction")]
    #[inline]
    pub fn form_action(&self) -> String {
        Js::get_formAction__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the URL for the submission with this button, in place of the form's `action`.
    ///
    /// Feature `forms`.
    #[doc(alias = "formAction")]
    #[inline]
    pub fn set_form_action(&self, value: &str) {
        Js::set_formAction__str(js(self), value)
    }

    /// The body encoding for the submission with this button, in place of the form's `enctype`.
    ///
    /// `attribute DOMString formEnctype`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/formEnctype) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fs-formenctype)
    #[doc(alias = "formEnctype")]
    #[inline]
    pub fn form_enctype(&self) -> String {
        Js::get_formEnctype__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the body encoding for the submission with this button, in place of the form's `enctype`.
    ///
    /// Feature `forms`.
    #[doc(alias = "formEnctype")]
    #[inline]
    pub fn set_form_enctype(&self, value: &str) {
        Js::set_formEnctype__str(js(self), value)
    }

    /// The method for the submission with this button, in place of the form's `method`.
    ///
    /// `attribute DOMString formMethod`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/formMethod) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fs-formmethod)
    #[doc(alias = "formMethod")]
    #[inline]
    pub fn form_method(&self) -> String {
        Js::get_formMethod__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the method for the submission with this button, in place of the form's `method`.
    ///
    /// Feature `forms`.
    #[doc(alias = "formMethod")]
    #[inline]
    pub fn set_form_method(&self, value: &str) {
        Js::set_formMethod__str(js(self), value)
    }

    /// Whether a submission with this button skips validation.
    ///
    /// `attribute boolean formNoValidate`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/formNoValidate) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-button-formnovalidate)
    #[doc(alias = "formNoValidate")]
    #[inline]
    pub fn form_no_validate(&self) -> bool {
        Js::get_formNoValidate__as_bool(js(self)).get()
    }

    /// Sets whether a submission with this button skips validation.
    ///
    /// Feature `forms`.
    #[doc(alias = "formNoValidate")]
    #[inline]
    pub fn set_form_no_validate(&self, value: bool) {
        Js::set_formNoValidate__bool(js(self), value)
    }

    /// The window or frame for the response when this button submits, in place of the form's `target`.
    ///
    /// `attribute DOMString formTarget`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/formTarget) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-button-formtarget)
    #[doc(alias = "formTarget")]
    #[inline]
    pub fn form_target(&self) -> String {
        Js::get_formTarget__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the window or frame for the response when this button submits, in place of the form's `target`.
    ///
    /// Feature `forms`.
    #[doc(alias = "formTarget")]
    #[inline]
    pub fn set_form_target(&self, value: &str) {
        Js::set_formTarget__str(js(self), value)
    }

    /// The field name that is sent with `value` if this button submits the form.
    ///
    /// `attribute DOMString name`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/name) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-button-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the field name that is sent with `value` if this button submits the form.
    ///
    /// Feature `forms`.
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// What a click does: `"submit"`, `"reset"` or `"button"` for nothing by itself.
    ///
    /// `attribute DOMString type`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/type) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-button-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets what a click does: `"submit"`, `"reset"` or `"button"` for nothing by itself.
    ///
    /// Feature `forms`.
    #[doc(alias = "type")]
    #[inline]
    pub fn set_type(&self, value: &str) {
        Js::set_type__str(js(self), value)
    }

    /// The value that is sent if this button submits the form.
    ///
    /// `attribute DOMString value`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/value) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-button-value)
    #[inline]
    pub fn value(&self) -> String {
        Js::get_value__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the value that is sent if this button submits the form.
    ///
    /// Feature `forms`.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: &str) {
        Js::set_value__str(js(self), value)
    }

    /// Whether the button takes part in validation, which only submit buttons that are enabled do.
    ///
    /// `readonly attribute boolean willValidate`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/willValidate) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-willvalidate-dev)
    #[doc(alias = "willValidate")]
    #[inline]
    pub fn will_validate(&self) -> bool {
        Js::get_willValidate__as_bool(js(self)).get()
    }

    /// The kinds of problem that the button has; only a custom error is possible.
    ///
    /// `readonly attribute ValidityState validity`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/validity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#the-constraint-validation-api:dom-cva-validity)
    #[inline]
    pub fn validity(&self) -> ValidityState {
        FromJs::from_js(Js::get_validity__as_value(js(self)))
    }

    /// The message that would be shown to the user, or an empty string if there is no problem.
    ///
    /// `readonly attribute DOMString validationMessage`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/validationMessage) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-validationmessage-dev)
    #[doc(alias = "validationMessage")]
    #[inline]
    pub fn validation_message(&self) -> String {
        Js::get_validationMessage__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns whether there is no problem, and fires `invalid` if there is one.
    ///
    /// `boolean checkValidity()`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/checkValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-checkvalidity-dev)
    #[doc(alias = "checkValidity")]
    #[inline]
    pub fn check_validity(&self) -> bool {
        Js::call_checkValidity__as_bool(js(self)).get()
    }

    /// Returns whether there is no problem, and shows the user the message if there is one.
    ///
    /// `boolean reportValidity()`
    ///
    /// Feature `forms`. Baseline: widely available since 2018-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/reportValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-reportvalidity-dev)
    #[doc(alias = "reportValidity")]
    #[inline]
    pub fn report_validity(&self) -> bool {
        Js::call_reportValidity__as_bool(js(self)).get()
    }

    /// Sets an error message of your own; an empty string takes it away.
    ///
    /// `undefined setCustomValidity(DOMString error)`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/setCustomValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-setcustomvalidity-dev)
    #[doc(alias = "setCustomValidity")]
    #[inline]
    pub fn set_custom_validity(&self, error: &str) {
        Js::call_setCustomValidity__str(js(self), error)
    }

    /// The labels of the button.
    ///
    /// `readonly attribute NodeList labels`
    ///
    /// Feature `forms`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLButtonElement/labels) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-lfe-labels-dev)
    #[inline]
    pub fn labels(&self) -> NodeList {
        FromJs::from_js(Js::get_labels__as_value(js(self)))
    }
}

impl HtmlOutputElement {
    /// The ids of the elements that the result was calculated from.
    ///
    /// `[PutForwards=value] readonly attribute DOMTokenList htmlFor`
    ///
    /// Feature `forms`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/htmlFor) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-output-htmlfor)
    #[doc(alias = "htmlFor")]
    #[inline]
    pub fn html_for(&self) -> DomTokenList {
        FromJs::from_js(Js::get_htmlFor__as_value(js(self)))
    }

    /// Sets the ids of the elements that the result was calculated from.
    ///
    /// Feature `forms`.
    #[doc(alias = "htmlFor")]
    #[inline]
    pub fn set_html_for(&self, value: &str) {
        Js::set_htmlFor__str(js(self), value)
    }

    /// The form that the element belongs to, or null.
    ///
    /// `readonly attribute HTMLFormElement? form`
    ///
    /// Feature `forms`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/form) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fae-form-dev)
    #[inline]
    pub fn form(&self) -> Option<HtmlFormElement> {
        Js::get_form__as_option_value(js(self)).map(Js::read)
    }

    /// The name of the element within its form; its value is never sent.
    ///
    /// `attribute DOMString name`
    ///
    /// Feature `forms`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/name) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-output-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name of the element within its form; its value is never sent.
    ///
    /// Feature `forms`.
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// Always `"output"`.
    ///
    /// `readonly attribute DOMString type`
    ///
    /// Feature `forms`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/type) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-output-type-dev)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The text to which a reset of the form returns.
    ///
    /// `attribute DOMString defaultValue`
    ///
    /// Feature `forms`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/defaultValue) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-output-defaultvalue-dev)
    #[doc(alias = "defaultValue")]
    #[inline]
    pub fn default_value(&self) -> String {
        Js::get_defaultValue__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the text to which a reset of the form returns.
    ///
    /// Feature `forms`.
    #[doc(alias = "defaultValue")]
    #[inline]
    pub fn set_default_value(&self, value: &str) {
        Js::set_defaultValue__str(js(self), value)
    }

    /// The text that is shown.
    ///
    /// `attribute DOMString value`
    ///
    /// Feature `forms`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/value) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-output-value-dev)
    #[inline]
    pub fn value(&self) -> String {
        Js::get_value__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the text that is shown.
    ///
    /// Feature `forms`.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: &str) {
        Js::set_value__str(js(self), value)
    }

    /// Always false, since an output is never checked.
    ///
    /// `readonly attribute boolean willValidate`
    ///
    /// Feature `forms`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/willValidate) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-willvalidate-dev)
    #[doc(alias = "willValidate")]
    #[inline]
    pub fn will_validate(&self) -> bool {
        Js::get_willValidate__as_bool(js(self)).get()
    }

    /// The kinds of problem that the element has; only a custom error is possible.
    ///
    /// `readonly attribute ValidityState validity`
    ///
    /// Feature `forms`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/validity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#the-constraint-validation-api:dom-cva-validity)
    #[inline]
    pub fn validity(&self) -> ValidityState {
        FromJs::from_js(Js::get_validity__as_value(js(self)))
    }

    /// The message for the user; empty, since an output is never checked.
    ///
    /// `readonly attribute DOMString validationMessage`
    ///
    /// Feature `forms`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/validationMessage) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-validationmessage-dev)
    #[doc(alias = "validationMessage")]
    #[inline]
    pub fn validation_message(&self) -> String {
        Js::get_validationMessage__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns true, since an output is never checked.
    ///
    /// `boolean checkValidity()`
    ///
    /// Feature `forms`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/checkValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-checkvalidity-dev)
    #[doc(alias = "checkValidity")]
    #[inline]
    pub fn check_validity(&self) -> bool {
        Js::call_checkValidity__as_bool(js(self)).get()
    }

    /// Returns true, since an output is never checked.
    ///
    /// `boolean reportValidity()`
    ///
    /// Feature `forms`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/reportValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-reportvalidity-dev)
    #[doc(alias = "reportValidity")]
    #[inline]
    pub fn report_validity(&self) -> bool {
        Js::call_reportValidity__as_bool(js(self)).get()
    }

    /// Sets an error message of your own; an empty string takes it away.
    ///
    /// `undefined setCustomValidity(DOMString error)`
    ///
    /// Feature `forms`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/setCustomValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-setcustomvalidity-dev)
    #[doc(alias = "setCustomValidity")]
    #[inline]
    pub fn set_custom_validity(&self, error: &str) {
        Js::call_setCustomValidity__str(js(self), error)
    }

    /// The labels of the element.
    ///
    /// `readonly attribute NodeList labels`
    ///
    /// Feature `forms`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOutputElement/labels) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-lfe-labels-dev)
    #[inline]
    pub fn labels(&self) -> NodeList {
        FromJs::from_js(Js::get_labels__as_value(js(self)))
    }
}

impl HtmlProgressElement {
    /// The amount done, from 0 to `max`; setting it turns an indeterminate bar into a determinate one.
    ///
    /// `attribute double value`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLProgressElement/value) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-progress-value)
    #[inline]
    pub fn value(&self) -> f64 {
        Js::get_value__as_number(js(self))
    }

    /// Sets the amount done, from 0 to `max`; setting it turns an indeterminate bar into a determinate one.
    ///
    /// Feature `forms`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_value__number(js(self), value)
    }

    /// The amount that means the task is complete; 1 by default.
    ///
    /// `attribute double max`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLProgressElement/max) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-progress-max)
    #[inline]
    pub fn max(&self) -> f64 {
        Js::get_max__as_number(js(self))
    }

    /// Sets the amount that means the task is complete; 1 by default.
    ///
    /// Feature `forms`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a number that is not finite.
    #[doc(alias = "max")]
    #[inline]
    pub fn set_max(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_max__number(js(self), value)
    }

    /// The share done from 0 to 1, or -1 if the bar is indeterminate.
    ///
    /// `readonly attribute double position`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLProgressElement/position) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-progress-position-dev)
    #[inline]
    pub fn position(&self) -> f64 {
        Js::get_position__as_number(js(self))
    }

    /// The labels of the element.
    ///
    /// `readonly attribute NodeList labels`
    ///
    /// Feature `forms`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLProgressElement/labels) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-lfe-labels-dev)
    #[inline]
    pub fn labels(&self) -> NodeList {
        FromJs::from_js(Js::get_labels__as_value(js(self)))
    }
}

impl HtmlMeterElement {
    /// The measured value, kept between `min` and `max`.
    ///
    /// `attribute double value`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-11. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMeterElement/value) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-meter-value)
    #[inline]
    pub fn value(&self) -> f64 {
        Js::get_value__as_number(js(self))
    }

    /// Sets the measured value, kept between `min` and `max`.
    ///
    /// Feature `forms`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_value__number(js(self), value)
    }

    /// The lower end of the scale; 0 by default.
    ///
    /// `attribute double min`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-11. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMeterElement/min) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-meter-min)
    #[inline]
    pub fn min(&self) -> f64 {
        Js::get_min__as_number(js(self))
    }

    /// Sets the lower end of the scale; 0 by default.
    ///
    /// Feature `forms`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "min")]
    #[inline]
    pub fn set_min(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_min__number(js(self), value)
    }

    /// The upper end of the scale; 1 by default.
    ///
    /// `attribute double max`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-11. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMeterElement/max) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-meter-max)
    #[inline]
    pub fn max(&self) -> f64 {
        Js::get_max__as_number(js(self))
    }

    /// Sets the upper end of the scale; 1 by default.
    ///
    /// Feature `forms`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "max")]
    #[inline]
    pub fn set_max(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_max__number(js(self), value)
    }

    /// The upper end of the range that counts as low; `min` by default.
    ///
    /// `attribute double low`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-11. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMeterElement/low) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-meter-low)
    #[inline]
    pub fn low(&self) -> f64 {
        Js::get_low__as_number(js(self))
    }

    /// Sets the upper end of the range that counts as low; `min` by default.
    ///
    /// Feature `forms`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "low")]
    #[inline]
    pub fn set_low(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_low__number(js(self), value)
    }

    /// The lower end of the range that counts as high; `max` by default.
    ///
    /// `attribute double high`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-11. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMeterElement/high) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-meter-high)
    #[inline]
    pub fn high(&self) -> f64 {
        Js::get_high__as_number(js(self))
    }

    /// Sets the lower end of the range that counts as high; `max` by default.
    ///
    /// Feature `forms`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "high")]
    #[inline]
    pub fn set_high(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_high__number(js(self), value)
    }

    /// The best value, which decides whether low, middle or high values are good; by default the middle.
    ///
    /// `attribute double optimum`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-11. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMeterElement/optimum) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-meter-optimum)
    #[inline]
    pub fn optimum(&self) -> f64 {
        Js::get_optimum__as_number(js(self))
    }

    /// Sets the best value, which decides whether low, middle or high values are good; by default the middle.
    ///
    /// Feature `forms`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "optimum")]
    #[inline]
    pub fn set_optimum(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_optimum__number(js(self), value)
    }

    /// The labels of the element.
    ///
    /// `readonly attribute NodeList labels`
    ///
    /// Feature `forms`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMeterElement/labels) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-lfe-labels-dev)
    #[inline]
    pub fn labels(&self) -> NodeList {
        FromJs::from_js(Js::get_labels__as_value(js(self)))
    }
}

impl HtmlFieldSetElement {
    /// Whether all controls inside are disabled, except those within the first `legend`.
    ///
    /// `attribute boolean disabled`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFieldSetElement/disabled) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-fieldset-disabled)
    #[inline]
    pub fn disabled(&self) -> bool {
        Js::get_disabled__as_bool(js(self)).get()
    }

    /// Sets whether all controls inside are disabled, except those within the first `legend`.
    ///
    /// Feature `forms`.
    #[doc(alias = "disabled")]
    #[inline]
    pub fn set_disabled(&self, value: bool) {
        Js::set_disabled__bool(js(self), value)
    }

    /// The form that the fieldset belongs to, or null.
    ///
    /// `readonly attribute HTMLFormElement? form`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFieldSetElement/form) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fae-form-dev)
    #[inline]
    pub fn form(&self) -> Option<HtmlFormElement> {
        Js::get_form__as_option_value(js(self)).map(Js::read)
    }

    /// The name of the fieldset within its form.
    ///
    /// `attribute DOMString name`
    ///
    /// Feature `forms`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFieldSetElement/name) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-fieldset-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name of the fieldset within its form.
    ///
    /// Feature `forms`.
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// Always `"fieldset"`.
    ///
    /// `readonly attribute DOMString type`
    ///
    /// Feature `forms`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFieldSetElement/type) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-fieldset-type-dev)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The controls inside the fieldset.
    ///
    /// `readonly attribute HTMLCollection elements`
    ///
    /// Feature `forms`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFieldSetElement/elements) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-fieldset-elements-dev)
    #[inline]
    pub fn elements(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_elements__as_value(js(self)))
    }

    /// Always false, since a fieldset itself is never checked.
    ///
    /// `readonly attribute boolean willValidate`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFieldSetElement/willValidate) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-willvalidate-dev)
    #[doc(alias = "willValidate")]
    #[inline]
    pub fn will_validate(&self) -> bool {
        Js::get_willValidate__as_bool(js(self)).get()
    }

    /// The kinds of problem that the fieldset has; only a custom error is possible.
    ///
    /// `readonly attribute ValidityState validity`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFieldSetElement/validity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#the-constraint-validation-api:dom-cva-validity)
    #[inline]
    pub fn validity(&self) -> ValidityState {
        FromJs::from_js(Js::get_validity__as_value(js(self)))
    }

    /// The message for the user; empty, since a fieldset is never checked.
    ///
    /// `readonly attribute DOMString validationMessage`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFieldSetElement/validationMessage) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-validationmessage-dev)
    #[doc(alias = "validationMessage")]
    #[inline]
    pub fn validation_message(&self) -> String {
        Js::get_validationMessage__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns true, since a fieldset itself is never checked.
    ///
    /// `boolean checkValidity()`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFieldSetElement/checkValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-checkvalidity-dev)
    #[doc(alias = "checkValidity")]
    #[inline]
    pub fn check_validity(&self) -> bool {
        Js::call_checkValidity__as_bool(js(self)).get()
    }

    /// Returns true, since a fieldset itself is never checked.
    ///
    /// `boolean reportValidity()`
    ///
    /// Feature `forms`. Baseline: widely available since 2018-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFieldSetElement/reportValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-reportvalidity-dev)
    #[doc(alias = "reportValidity")]
    #[inline]
    pub fn report_validity(&self) -> bool {
        Js::call_reportValidity__as_bool(js(self)).get()
    }

    /// Sets an error message of your own; an empty string takes it away.
    ///
    /// `undefined setCustomValidity(DOMString error)`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFieldSetElement/setCustomValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-setcustomvalidity-dev)
    #[doc(alias = "setCustomValidity")]
    #[inline]
    pub fn set_custom_validity(&self, error: &str) {
        Js::call_setCustomValidity__str(js(self), error)
    }
}

impl HtmlLegendElement {
    /// The form of the fieldset around it, or null.
    ///
    /// `readonly attribute HTMLFormElement? form`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLegendElement/form) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-legend-form)
    #[inline]
    pub fn form(&self) -> Option<HtmlFormElement> {
        Js::get_form__as_option_value(js(self)).map(Js::read)
    }
}

impl ValidityState {
    /// Whether the control is required but empty.
    ///
    /// `readonly attribute boolean valueMissing`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ValidityState/valueMissing) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-validitystate-valuemissing-dev)
    #[doc(alias = "valueMissing")]
    #[inline]
    pub fn value_missing(&self) -> bool {
        Js::get_valueMissing__as_bool(js(self)).get()
    }

    /// Whether the value is no valid email address or URL, as the type demands.
    ///
    /// `readonly attribute boolean typeMismatch`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ValidityState/typeMismatch) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-validitystate-typemismatch)
    #[doc(alias = "typeMismatch")]
    #[inline]
    pub fn type_mismatch(&self) -> bool {
        Js::get_typeMismatch__as_bool(js(self)).get()
    }

    /// Whether the value does not match the `pattern` attribute.
    ///
    /// `readonly attribute boolean patternMismatch`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ValidityState/patternMismatch) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-validitystate-patternmismatch)
    #[doc(alias = "patternMismatch")]
    #[inline]
    pub fn pattern_mismatch(&self) -> bool {
        Js::get_patternMismatch__as_bool(js(self)).get()
    }

    /// Whether the user has entered more than `maxlength` allows.
    ///
    /// `readonly attribute boolean tooLong`
    ///
    /// Feature `forms`. Baseline: widely available since 2018-12. [MDN](https://developer.mozilla.org/docs/Web/API/ValidityState/tooLong) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-validitystate-toolong-dev)
    #[doc(alias = "tooLong")]
    #[inline]
    pub fn too_long(&self) -> bool {
        Js::get_tooLong__as_bool(js(self)).get()
    }

    /// Whether the user has entered less than `minlength` demands.
    ///
    /// `readonly attribute boolean tooShort`
    ///
    /// Feature `forms`. Baseline: widely available since 2018-12. [MDN](https://developer.mozilla.org/docs/Web/API/ValidityState/tooShort) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-validitystate-tooshort-dev)
    #[doc(alias = "tooShort")]
    #[inline]
    pub fn too_short(&self) -> bool {
        Js::get_tooShort__as_bool(js(self)).get()
    }

    /// Whether the value is below `min`.
    ///
    /// `readonly attribute boolean rangeUnderflow`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ValidityState/rangeUnderflow) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-validitystate-rangeunderflow)
    #[doc(alias = "rangeUnderflow")]
    #[inline]
    pub fn range_underflow(&self) -> bool {
        Js::get_rangeUnderflow__as_bool(js(self)).get()
    }

    /// Whether the value is above `max`.
    ///
    /// `readonly attribute boolean rangeOverflow`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ValidityState/rangeOverflow) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-validitystate-rangeoverflow)
    #[doc(alias = "rangeOverflow")]
    #[inline]
    pub fn range_overflow(&self) -> bool {
        Js::get_rangeOverflow__as_bool(js(self)).get()
    }

    /// Whether the value does not fit the steps that `step` allows.
    ///
    /// `readonly attribute boolean stepMismatch`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ValidityState/stepMismatch) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-validitystate-stepmismatch)
    #[doc(alias = "stepMismatch")]
    #[inline]
    pub fn step_mismatch(&self) -> bool {
        Js::get_stepMismatch__as_bool(js(self)).get()
    }

    /// Whether the user has entered something that the browser cannot turn into a value.
    ///
    /// `readonly attribute boolean badInput`
    ///
    /// Feature `forms`. Baseline: widely available since 2018-12. [MDN](https://developer.mozilla.org/docs/Web/API/ValidityState/badInput) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-validitystate-badinput-dev)
    #[doc(alias = "badInput")]
    #[inline]
    pub fn bad_input(&self) -> bool {
        Js::get_badInput__as_bool(js(self)).get()
    }

    /// Whether a message was set with `setCustomValidity`.
    ///
    /// `readonly attribute boolean customError`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ValidityState/customError) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-validitystate-customerror-dev)
    #[doc(alias = "customError")]
    #[inline]
    pub fn custom_error(&self) -> bool {
        Js::get_customError__as_bool(js(self)).get()
    }

    /// Whether there is no problem at all.
    ///
    /// `readonly attribute boolean valid`
    ///
    /// Feature `forms`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ValidityState/valid) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-validitystate-valid-dev)
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
