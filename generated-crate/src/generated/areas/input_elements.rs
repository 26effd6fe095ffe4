//! The input and textarea elements

use crate::runtime::prelude::*;
use crate::{
    FileList, FileSystemEntry, HtmlDataListElement, HtmlFormElement, HtmlInputElement, HtmlTextAreaElement, NodeList,
    SelectionMode, ValidityState,
};

impl HtmlInputElement {
    /// The file types offered by a file input, such as `"image/*"`, separated by commas.
    ///
    /// `attribute DOMString accept`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/accept) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-accept)
    #[inline]
    pub fn accept(&self) -> String {
        Js::get_accept__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the file types offered by a file input, such as `"image/*"`, separated by commas.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "accept")]
    #[inline]
    pub fn set_accept(&self, value: &str) {
        Js::set_accept__str(js(self), value)
    }

    /// Whether a color input also lets the user choose the opacity.
    ///
    /// `attribute boolean alpha`
    ///
    /// Features `input-elements` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/alpha) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-alpha)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn alpha(&self) -> bool {
        Js::get_alpha__as_bool(js(self)).get()
    }

    /// Sets whether a color input also lets the user choose the opacity.
    ///
    /// Features `input-elements` and `experimental`.
    #[doc(alias = "alpha")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_alpha(&self, value: bool) {
        Js::set_alpha__bool(js(self), value)
    }

    /// The text for an image button whose image cannot be seen.
    ///
    /// `attribute DOMString alt`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/alt) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-alt)
    #[inline]
    pub fn alt(&self) -> String {
        Js::get_alt__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the text for an image button whose image cannot be seen.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "alt")]
    #[inline]
    pub fn set_alt(&self, value: &str) {
        Js::set_alt__str(js(self), value)
    }

    /// What the browser may fill in, such as `"email"`, or `"off"`.
    ///
    /// `attribute DOMString autocomplete`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/autocomplete) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fe-autocomplete)
    #[inline]
    pub fn autocomplete(&self) -> String {
        Js::get_autocomplete__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets what the browser may fill in, such as `"email"`, or `"off"`.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "autocomplete")]
    #[inline]
    pub fn set_autocomplete(&self, value: &str) {
        Js::set_autocomplete__str(js(self), value)
    }

    /// Whether the box or button is checked at first and after a reset.
    ///
    /// `attribute boolean defaultChecked`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/defaultChecked) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-defaultchecked)
    #[doc(alias = "defaultChecked")]
    #[inline]
    pub fn default_checked(&self) -> bool {
        Js::get_defaultChecked__as_bool(js(self)).get()
    }

    /// Sets whether the box or button is checked at first and after a reset.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "defaultChecked")]
    #[inline]
    pub fn set_default_checked(&self, value: bool) {
        Js::set_defaultChecked__bool(js(self), value)
    }

    /// Whether the check box or radio button is checked.
    ///
    /// `attribute boolean checked`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/checked) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-checked)
    #[inline]
    pub fn checked(&self) -> bool {
        Js::get_checked__as_bool(js(self)).get()
    }

    /// Sets whether the check box or radio button is checked.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "checked")]
    #[inline]
    pub fn set_checked(&self, value: bool) {
        Js::set_checked__bool(js(self), value)
    }

    /// The color space of a color input: `"limited-srgb"` or `"display-p3"`.
    ///
    /// `attribute DOMString colorSpace`
    ///
    /// Feature `input-elements`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/colorSpace) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-colorspace)
    #[doc(alias = "colorSpace")]
    #[inline]
    pub fn color_space(&self) -> String {
        Js::get_colorSpace__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the color space of a color input: `"limited-srgb"` or `"display-p3"`.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "colorSpace")]
    #[inline]
    pub fn set_color_space(&self, value: &str) {
        Js::set_colorSpace__str(js(self), value)
    }

    /// The name under which the direction of the text is sent with the form.
    ///
    /// `attribute DOMString dirName`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2023-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/dirName) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-dirname)
    #[doc(alias = "dirName")]
    #[inline]
    pub fn dir_name(&self) -> String {
        Js::get_dirName__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name under which the direction of the text is sent with the form.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "dirName")]
    #[inline]
    pub fn set_dir_name(&self, value: &str) {
        Js::set_dirName__str(js(self), value)
    }

    /// Whether the control cannot be used and is not sent with the form.
    ///
    /// `attribute boolean disabled`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/disabled) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-fe-disabled)
    #[inline]
    pub fn disabled(&self) -> bool {
        Js::get_disabled__as_bool(js(self)).get()
    }

    /// Sets whether the control cannot be used and is not sent with the form.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "disabled")]
    #[inline]
    pub fn set_disabled(&self, value: bool) {
        Js::set_disabled__bool(js(self), value)
    }

    /// The form that the control belongs to, or null.
    ///
    /// `readonly attribute HTMLFormElement? form`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/form) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fae-form-dev)
    #[inline]
    pub fn form(&self) -> Option<HtmlFormElement> {
        Js::get_form__as_option_value(js(self)).map(Js::read)
    }

    /// The files chosen in a file input, or null for any other type.
    ///
    /// `attribute FileList? files`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/files) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-files-dev)
    #[inline]
    pub fn files(&self) -> Option<FileList> {
        Js::get_files__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the files chosen in a file input, or null for any other type.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "files")]
    #[inline]
    pub fn set_files(&self, value: Option<&FileList>) {
        Js::set_files__value(js(self), nullable(value))
    }

    /// The URL for the submission with this button, in place of the form's `action`.
    ///
    /// `attribute USVString formAction`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/formAction) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fs-formaction)
    #[doc(alias = "formAction")]
    #[inline]
    pub fn form_action(&self) -> String {
        Js::get_formAction__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the URL for the submission with this button, in place of the form's `action`.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "formAction")]
    #[inline]
    pub fn set_form_action(&self, value: &str) {
        Js::set_formAction__str(js(self), value)
    }

    /// The body encoding for the submission with this button, in place of the form's `enctype`.
    ///
    /// `attribute DOMString formEnctype`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/formEnctype) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fs-formenctype)
    #[doc(alias = "formEnctype")]
    #[inline]
    pub fn form_enctype(&self) -> String {
        Js::get_formEnctype__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the body encoding for the submission with this button, in place of the form's `enctype`.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "formEnctype")]
    #[inline]
    pub fn set_form_enctype(&self, value: &str) {
        Js::set_formEnctype__str(js(self), value)
    }

    /// The method for the submission with this button, in place of the form's `method`.
    ///
    /// `attribute DOMString formMethod`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/formMethod) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fs-formmethod)
    #[doc(alias = "formMethod")]
    #[inline]
    pub fn form_method(&self) -> String {
        Js::get_formMethod__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the method for the submission with this button, in place of the form's `method`.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "formMethod")]
    #[inline]
    pub fn set_form_method(&self, value: &str) {
        Js::set_formMethod__str(js(self), value)
    }

    /// Whether a submission with this button skips validation.
    ///
    /// `attribute boolean formNoValidate`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/formNoValidate) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-fs-formnovalidate)
    #[doc(alias = "formNoValidate")]
    #[inline]
    pub fn form_no_validate(&self) -> bool {
        Js::get_formNoValidate__as_bool(js(self)).get()
    }

    /// Sets whether a submission with this button skips validation.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "formNoValidate")]
    #[inline]
    pub fn set_form_no_validate(&self, value: bool) {
        Js::set_formNoValidate__bool(js(self), value)
    }

    /// The window or frame for the response when this button submits, in place of the form's `target`.
    ///
    /// `attribute DOMString formTarget`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/formTarget) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-fs-formtarget)
    #[doc(alias = "formTarget")]
    #[inline]
    pub fn form_target(&self) -> String {
        Js::get_formTarget__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the window or frame for the response when this button submits, in place of the form's `target`.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "formTarget")]
    #[inline]
    pub fn set_form_target(&self, value: &str) {
        Js::set_formTarget__str(js(self), value)
    }

    /// The height of an image button in CSS pixels.
    ///
    /// `attribute unsigned long height`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/height) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-height)
    #[inline]
    pub fn height(&self) -> u32 {
        Js::get_height__as_number(js(self)) as u32
    }

    /// Sets the height of an image button in CSS pixels.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "height")]
    #[inline]
    pub fn set_height(&self, value: u32) {
        Js::set_height__number(js(self), value as f64)
    }

    /// Whether a check box is shown as neither on nor off; does not change `checked`.
    ///
    /// `attribute boolean indeterminate`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/indeterminate) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-indeterminate)
    #[inline]
    pub fn indeterminate(&self) -> bool {
        Js::get_indeterminate__as_bool(js(self)).get()
    }

    /// Sets whether a check box is shown as neither on nor off; does not change `checked`.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "indeterminate")]
    #[inline]
    pub fn set_indeterminate(&self, value: bool) {
        Js::set_indeterminate__bool(js(self), value)
    }

    /// The `datalist` element with suggestions, or null.
    ///
    /// `readonly attribute HTMLDataListElement? list`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/list) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-list-dev)
    #[inline]
    pub fn list(&self) -> Option<HtmlDataListElement> {
        Js::get_list__as_option_value(js(self)).map(Js::read)
    }

    /// The greatest value for numbers and dates, as text.
    ///
    /// `attribute DOMString max`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/max) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-max)
    #[inline]
    pub fn max(&self) -> String {
        Js::get_max__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the greatest value for numbers and dates, as text.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "max")]
    #[inline]
    pub fn set_max(&self, value: &str) {
        Js::set_max__str(js(self), value)
    }

    /// The greatest number of UTF-16 units that the user can enter, or -1 for no limit.
    ///
    /// `attribute long maxLength`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/maxLength) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-maxlength)
    #[doc(alias = "maxLength")]
    #[inline]
    pub fn max_length(&self) -> i32 {
        Js::get_maxLength__as_number(js(self)) as i32
    }

    /// Sets the greatest number of UTF-16 units that the user can enter, or -1 for no limit.
    ///
    /// Feature `input-elements`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` for a negative value.
    #[doc(alias = "maxLength")]
    #[inline]
    pub fn set_max_length(&self, value: i32) -> Result<(), Exception> {
        Js::try_set_maxLength__number(js(self), value as f64)
    }

    /// The smallest value for numbers and dates, as text.
    ///
    /// `attribute DOMString min`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/min) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-min)
    #[inline]
    pub fn min(&self) -> String {
        Js::get_min__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the smallest value for numbers and dates, as text.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "min")]
    #[inline]
    pub fn set_min(&self, value: &str) {
        Js::set_min__str(js(self), value)
    }

    /// The smallest number of UTF-16 units that is valid, or -1 for no limit.
    ///
    /// `attribute long minLength`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/minLength) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-minlength)
    #[doc(alias = "minLength")]
    #[inline]
    pub fn min_length(&self) -> i32 {
        Js::get_minLength__as_number(js(self)) as i32
    }

    /// Sets the smallest number of UTF-16 units that is valid, or -1 for no limit.
    ///
    /// Feature `input-elements`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` for a negative value.
    #[doc(alias = "minLength")]
    #[inline]
    pub fn set_min_length(&self, value: i32) -> Result<(), Exception> {
        Js::try_set_minLength__number(js(self), value as f64)
    }

    /// Whether several files or email addresses are allowed.
    ///
    /// `attribute boolean multiple`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/multiple) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-multiple)
    #[inline]
    pub fn multiple(&self) -> bool {
        Js::get_multiple__as_bool(js(self)).get()
    }

    /// Sets whether several files or email addresses are allowed.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "multiple")]
    #[inline]
    pub fn set_multiple(&self, value: bool) {
        Js::set_multiple__bool(js(self), value)
    }

    /// The name under which the value is sent with the form.
    ///
    /// `attribute DOMString name`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/name) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-fe-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name under which the value is sent with the form.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// A regular expression that the whole value must match.
    ///
    /// `attribute DOMString pattern`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/pattern) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-pattern)
    #[inline]
    pub fn pattern(&self) -> String {
        Js::get_pattern__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a regular expression that the whole value must match.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "pattern")]
    #[inline]
    pub fn set_pattern(&self, value: &str) {
        Js::set_pattern__str(js(self), value)
    }

    /// A hint that is shown while the field is empty.
    ///
    /// `attribute DOMString placeholder`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/placeholder) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-placeholder)
    #[inline]
    pub fn placeholder(&self) -> String {
        Js::get_placeholder__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a hint that is shown while the field is empty.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "placeholder")]
    #[inline]
    pub fn set_placeholder(&self, value: &str) {
        Js::set_placeholder__str(js(self), value)
    }

    /// Whether the user cannot change the value; it is still sent with the form.
    ///
    /// `attribute boolean readOnly`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/readOnly) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-readonly)
    #[doc(alias = "readOnly")]
    #[inline]
    pub fn read_only(&self) -> bool {
        Js::get_readOnly__as_bool(js(self)).get()
    }

    /// Sets whether the user cannot change the value; it is still sent with the form.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "readOnly")]
    #[inline]
    pub fn set_read_only(&self, value: bool) {
        Js::set_readOnly__bool(js(self), value)
    }

    /// Whether a value must be given before the form can be sent.
    ///
    /// `attribute boolean required`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/required) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-required)
    #[inline]
    pub fn required(&self) -> bool {
        Js::get_required__as_bool(js(self)).get()
    }

    /// Sets whether a value must be given before the form can be sent.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "required")]
    #[inline]
    pub fn set_required(&self, value: bool) {
        Js::set_required__bool(js(self), value)
    }

    /// The width of the field in characters; 20 by default.
    ///
    /// `attribute unsigned long size`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/size) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-size)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Sets the width of the field in characters; 20 by default.
    ///
    /// Feature `input-elements`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` for zero.
    #[doc(alias = "size")]
    #[inline]
    pub fn set_size(&self, value: u32) -> Result<(), Exception> {
        Js::try_set_size__number(js(self), value as f64)
    }

    /// The URL of the image for an image button.
    ///
    /// `attribute USVString src`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/src) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-src)
    #[inline]
    pub fn src(&self) -> String {
        Js::get_src__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the URL of the image for an image button.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "src")]
    #[inline]
    pub fn set_src(&self, value: &str) {
        Js::set_src__str(js(self), value)
    }

    /// The distance between allowed values, as text, or `"any"`.
    ///
    /// `attribute DOMString step`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/step) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-step)
    #[inline]
    pub fn step(&self) -> String {
        Js::get_step__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the distance between allowed values, as text, or `"any"`.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "step")]
    #[inline]
    pub fn set_step(&self, value: &str) {
        Js::set_step__str(js(self), value)
    }

    /// The kind of control, such as `"text"`, `"checkbox"` or `"date"`.
    ///
    /// `attribute DOMString type`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/type) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the kind of control, such as `"text"`, `"checkbox"` or `"date"`.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "type")]
    #[inline]
    pub fn set_type(&self, value: &str) {
        Js::set_type__str(js(self), value)
    }

    /// The value at first and after a reset.
    ///
    /// `attribute DOMString defaultValue`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/defaultValue) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-defaultvalue)
    #[doc(alias = "defaultValue")]
    #[inline]
    pub fn default_value(&self) -> String {
        Js::get_defaultValue__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the value at first and after a reset.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "defaultValue")]
    #[inline]
    pub fn set_default_value(&self, value: &str) {
        Js::set_defaultValue__str(js(self), value)
    }

    /// The present value as text; for a file input, a made-up path that can only be set to empty.
    ///
    /// `attribute DOMString value`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/value) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-value)
    #[inline]
    pub fn value(&self) -> String {
        Js::get_value__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the present value as text; for a file input, a made-up path that can only be set to empty.
    ///
    /// Feature `input-elements`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the input is of type `file` and the value is not empty.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: impl IntoJs<String>) -> Result<(), Exception> {
        Js::try_set_value__value(js(self), &value.to_value())
    }

    /// The value as a `Date`, or null if it is none or the type has no date.
    ///
    /// `attribute object? valueAsDate`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2017-11. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/valueAsDate) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-valueasdate-dev)
    #[doc(alias = "valueAsDate")]
    #[inline]
    pub fn value_as_date(&self) -> Option<Object> {
        Js::get_valueAsDate__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the value as a `Date`, or null if it is none or the type has no date.
    ///
    /// Feature `input-elements`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the input's type has no dates, and a `TypeError` where the value is
    /// neither null nor a `Date`.
    #[doc(alias = "valueAsDate")]
    #[inline]
    pub fn set_value_as_date(&self, value: Option<&Object>) -> Result<(), Exception> {
        Js::try_set_valueAsDate__value(js(self), nullable(value))
    }

    /// The value as a number, in milliseconds for dates, or NaN if it is none.
    ///
    /// `attribute unrestricted double valueAsNumber`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/valueAsNumber) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-valueasnumber-dev)
    #[doc(alias = "valueAsNumber")]
    #[inline]
    pub fn value_as_number(&self) -> f64 {
        Js::get_valueAsNumber__as_number(js(self))
    }

    /// Sets the value as a number, in milliseconds for dates, or NaN if it is none.
    ///
    /// Feature `input-elements`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the input's type has no numbers, and a `TypeError` for an infinite
    /// value.
    #[doc(alias = "valueAsNumber")]
    #[inline]
    pub fn set_value_as_number(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_valueAsNumber__number(js(self), value)
    }

    /// The width of an image button in CSS pixels.
    ///
    /// `attribute unsigned long width`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/width) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-width)
    #[inline]
    pub fn width(&self) -> u32 {
        Js::get_width__as_number(js(self)) as u32
    }

    /// Sets the width of an image button in CSS pixels.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "width")]
    #[inline]
    pub fn set_width(&self, value: u32) {
        Js::set_width__number(js(self), value as f64)
    }

    /// Raises the value by `n` steps; throws if the type has no steps.
    ///
    /// `undefined stepUp(optional long n = 1)`
    ///
    /// Feature `input-elements`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/stepUp) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-stepup-dev)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the input's type has no steps, or its step is `any`.
    #[doc(alias = "stepUp")]
    #[inline]
    pub fn step_up(&self) -> Result<(), Exception> {
        Js::try_call_stepUp(js(self))
    }

    /// As `step_up`, with `n`.
    ///
    /// `undefined stepUp(optional long n = 1)`
    ///
    /// Feature `input-elements`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the input's type has no steps, or its step is `any`.
    #[doc(alias = "stepUp")]
    #[inline]
    pub fn step_up_with_n(&self, n: i32) -> Result<(), Exception> {
        Js::try_call_stepUp__number(js(self), n as f64)
    }

    /// Lowers the value by `n` steps; throws if the type has no steps.
    ///
    /// `undefined stepDown(optional long n = 1)`
    ///
    /// Feature `input-elements`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/stepDown) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-stepdown-dev)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the input's type has no steps, or its step is `any`.
    #[doc(alias = "stepDown")]
    #[inline]
    pub fn step_down(&self) -> Result<(), Exception> {
        Js::try_call_stepDown(js(self))
    }

    /// As `step_down`, with `n`.
    ///
    /// `undefined stepDown(optional long n = 1)`
    ///
    /// Feature `input-elements`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the input's type has no steps, or its step is `any`.
    #[doc(alias = "stepDown")]
    #[inline]
    pub fn step_down_with_n(&self, n: i32) -> Result<(), Exception> {
        Js::try_call_stepDown__number(js(self), n as f64)
    }

    /// Whether the control is checked when the form is submitted.
    ///
    /// `readonly attribute boolean willValidate`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/willValidate) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-willvalidate-dev)
    #[doc(alias = "willValidate")]
    #[inline]
    pub fn will_validate(&self) -> bool {
        Js::get_willValidate__as_bool(js(self)).get()
    }

    /// The kinds of problem that the value has.
    ///
    /// `readonly attribute ValidityState validity`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/validity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#the-constraint-validation-api:dom-cva-validity)
    #[inline]
    pub fn validity(&self) -> ValidityState {
        FromJs::from_js(Js::get_validity__as_value(js(self)))
    }

    /// The message that would be shown to the user, or an empty string if the value is valid.
    ///
    /// `readonly attribute DOMString validationMessage`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/validationMessage) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-validationmessage-dev)
    #[doc(alias = "validationMessage")]
    #[inline]
    pub fn validation_message(&self) -> String {
        Js::get_validationMessage__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns whether the value is valid, and fires `invalid` if not.
    ///
    /// `boolean checkValidity()`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/checkValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-checkvalidity-dev)
    #[doc(alias = "checkValidity")]
    #[inline]
    pub fn check_validity(&self) -> bool {
        Js::call_checkValidity__as_bool(js(self)).get()
    }

    /// Returns whether the value is valid, and shows the user the message if not.
    ///
    /// `boolean reportValidity()`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2018-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/reportValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-reportvalidity-dev)
    #[doc(alias = "reportValidity")]
    #[inline]
    pub fn report_validity(&self) -> bool {
        Js::call_reportValidity__as_bool(js(self)).get()
    }

    /// Sets an error message of your own; an empty string takes it away.
    ///
    /// `undefined setCustomValidity(DOMString error)`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/setCustomValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-setcustomvalidity)
    #[doc(alias = "setCustomValidity")]
    #[inline]
    pub fn set_custom_validity(&self, error: &str) {
        Js::call_setCustomValidity__str(js(self), error)
    }

    /// The labels of the control, or null if it is hidden.
    ///
    /// `readonly attribute NodeList? labels`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/labels) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-lfe-labels-dev)
    #[inline]
    pub fn labels(&self) -> Option<NodeList> {
        Js::get_labels__as_option_value(js(self)).map(Js::read)
    }

    /// Selects the whole text.
    ///
    /// `undefined select()`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/select) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-textarea/input-select)
    #[inline]
    pub fn select(&self) {
        Js::call_select(js(self))
    }

    /// The offset of the start of the selection in UTF-16 units, or null if the type has no selection.
    ///
    /// `attribute unsigned long? selectionStart`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/selectionStart) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-textarea/input-selectionstart)
    #[doc(alias = "selectionStart")]
    #[inline]
    pub fn selection_start(&self) -> Option<u32> {
        FromJs::from_js(Js::get_selectionStart__as_value(js(self)))
    }

    /// Sets the offset of the start of the selection in UTF-16 units, or null if the type has no selection.
    ///
    /// Feature `input-elements`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the input's type has no text selection.
    #[doc(alias = "selectionStart")]
    #[inline]
    pub fn set_selection_start(&self, value: Option<u32>) -> Result<(), Exception> {
        Js::try_set_selectionStart__value(js(self), &value.to_js())
    }

    /// The offset of the end of the selection in UTF-16 units, or null if the type has no selection.
    ///
    /// `attribute unsigned long? selectionEnd`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/selectionEnd) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-textarea/input-selectionend)
    #[doc(alias = "selectionEnd")]
    #[inline]
    pub fn selection_end(&self) -> Option<u32> {
        FromJs::from_js(Js::get_selectionEnd__as_value(js(self)))
    }

    /// Sets the offset of the end of the selection in UTF-16 units, or null if the type has no selection.
    ///
    /// Feature `input-elements`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the input's type has no text selection.
    #[doc(alias = "selectionEnd")]
    #[inline]
    pub fn set_selection_end(&self, value: Option<u32>) -> Result<(), Exception> {
        Js::try_set_selectionEnd__value(js(self), &value.to_js())
    }

    /// The direction of the selection: `"forward"`, `"backward"` or `"none"`; null if the type has none.
    ///
    /// `attribute DOMString? selectionDirection`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-11. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/selectionDirection) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-textarea/input-selectiondirection-dev)
    #[doc(alias = "selectionDirection")]
    #[inline]
    pub fn selection_direction(&self) -> Option<String> {
        Js::get_selectionDirection__as_value(js(self)).as_string()
    }

    /// Sets the direction of the selection: `"forward"`, `"backward"` or `"none"`; null if the type has none.
    ///
    /// Feature `input-elements`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the input's type has no text selection.
    #[doc(alias = "selectionDirection")]
    #[inline]
    pub fn set_selection_direction(&self, value: Option<&str>) -> Result<(), Exception> {
        Js::try_set_selectionDirection__option_str(js(self), value)
    }

    /// Replaces the selected text.
    ///
    /// `undefined setRangeText(DOMString replacement)`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/setRangeText) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-textarea/input-setrangetext-dev)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the input's type has no text selection, and an `IndexSizeError` where
    /// the start is greater than the end.
    #[doc(alias = "setRangeText")]
    #[inline]
    pub fn set_range_text(&self, replacement: &str) -> Result<(), Exception> {
        Js::try_call_setRangeText__str(js(self), replacement)
    }

    /// As `set_range_text`, with `start` and `end`.
    ///
    /// `undefined setRangeText(DOMString replacement, unsigned long start, unsigned long end, optional SelectionMode selectionMode = "preserve")`
    ///
    /// Feature `input-elements`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the input's type has no text selection, and an `IndexSizeError` where
    /// the start is greater than the end.
    #[doc(alias = "setRangeText")]
    #[inline]
    pub fn set_range_text_with_start_and_end(&self, replacement: &str, start: u32, end: u32) -> Result<(), Exception> {
        Js::try_call_setRangeText__str_number2(js(self), replacement, start as f64, end as f64)
    }

    /// As `set_range_text_with_start_and_end`, with `selection_mode`.
    ///
    /// `undefined setRangeText(DOMString replacement, unsigned long start, unsigned long end, optional SelectionMode selectionMode = "preserve")`
    ///
    /// Feature `input-elements`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the input's type has no text selection, and an `IndexSizeError` where
    /// the start is greater than the end.
    #[doc(alias = "setRangeText")]
    #[inline]
    pub fn set_range_text_with_start_and_end_and_selection_mode(
        &self,
        replacement: &str,
        start: u32,
        end: u32,
        selection_mode: SelectionMode,
    ) -> Result<(), Exception> {
        Js::try_call_setRangeText__str_number2_str(
            js(self),
            replacement,
            start as f64,
            end as f64,
            selection_mode.as_str(),
        )
    }

    /// Selects the text between two offsets in UTF-16 units.
    ///
    /// `undefined setSelectionRange(unsigned long start, unsigned long end, optional DOMString direction)`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/setSelectionRange) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-textarea/input-setselectionrange-dev)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the input's type has no text selection.
    #[doc(alias = "setSelectionRange")]
    #[inline]
    pub fn set_selection_range(&self, start: u32, end: u32) -> Result<(), Exception> {
        Js::try_call_setSelectionRange__number2(js(self), start as f64, end as f64)
    }

    /// As `set_selection_range`, with `direction`.
    ///
    /// `undefined setSelectionRange(unsigned long start, unsigned long end, optional DOMString direction)`
    ///
    /// Feature `input-elements`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the input's type has no text selection.
    #[doc(alias = "setSelectionRange")]
    #[inline]
    pub fn set_selection_range_with_direction(&self, start: u32, end: u32, direction: &str) -> Result<(), Exception> {
        Js::try_call_setSelectionRange__number2_str(js(self), start as f64, end as f64, direction)
    }

    /// Opens the browser's picker, for instance for a date, color or file; needs a user gesture.
    ///
    /// `undefined showPicker()`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/showPicker) · [Specification](https://html.spec.whatwg.org/multipage/input.html#dom-input-showpicker)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the input is disabled or read-only, a `NotAllowedError` without a user's
    /// action, and, but for files and colors, a `SecurityError` in a frame of another origin.
    #[doc(alias = "showPicker")]
    #[inline]
    pub fn show_picker(&self) -> Result<(), Exception> {
        Js::try_call_showPicker(js(self))
    }

    /// Whether the user picks a folder with all its files instead of single files.
    ///
    /// `attribute boolean webkitdirectory`
    ///
    /// Feature `input-elements`. Baseline: newly available since 2025-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/webkitdirectory) · [Specification](https://wicg.github.io/entries-api/#dom-htmlinputelement-webkitdirectory)
    #[inline]
    pub fn webkitdirectory(&self) -> bool {
        Js::get_webkitdirectory__as_bool(js(self)).get()
    }

    /// Sets whether the user picks a folder with all its files instead of single files.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "webkitdirectory")]
    #[inline]
    pub fn set_webkitdirectory(&self, value: bool) {
        Js::set_webkitdirectory__bool(js(self), value)
    }

    /// The files and folders that the user has dropped on a file input.
    ///
    /// `readonly attribute FrozenArray<FileSystemEntry> webkitEntries`
    ///
    /// Feature `input-elements`. Baseline: newly available since 2025-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/webkitEntries) · [Specification](https://wicg.github.io/entries-api/#dom-htmlinputelement-webkitentries)
    #[doc(alias = "webkitEntries")]
    #[inline]
    pub fn webkit_entries(&self) -> Array<FileSystemEntry> {
        FromJs::from_js(Js::get_webkitEntries__as_value(js(self)))
    }

    /// The camera for a photo, video or sound from a file input: `"user"` or `"environment"`.
    ///
    /// `attribute DOMString capture`
    ///
    /// Feature `input-elements`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/capture) · [Specification](https://w3c.github.io/html-media-capture/#dom-htmlinputelement-capture)
    #[inline]
    pub fn capture(&self) -> String {
        Js::get_capture__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the camera for a photo, video or sound from a file input: `"user"` or `"environment"`.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "capture")]
    #[inline]
    pub fn set_capture(&self, value: &str) {
        Js::set_capture__str(js(self), value)
    }

    /// The alignment of an image button; out of date in favor of CSS.
    ///
    /// `attribute DOMString align`
    ///
    /// Feature `input-elements`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-input-align)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-input-align"]
    #[inline]
    pub fn align(&self) -> String {
        Js::get_align__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the alignment of an image button; out of date in favor of CSS.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "align")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-input-align"]
    #[inline]
    pub fn set_align(&self, value: &str) {
        Js::set_align__str(js(self), value)
    }

    /// The name of the image map with a `#` before it; out of date.
    ///
    /// `attribute DOMString useMap`
    ///
    /// Feature `input-elements`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-input-usemap)
    #[doc(alias = "useMap")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-input-usemap"]
    #[inline]
    pub fn use_map(&self) -> String {
        Js::get_useMap__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name of the image map with a `#` before it; out of date.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "useMap")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-input-usemap"]
    #[inline]
    pub fn set_use_map(&self, value: &str) {
        Js::set_useMap__str(js(self), value)
    }
}

impl HtmlTextAreaElement {
    /// What the browser may fill in, or `"off"`.
    ///
    /// `attribute DOMString autocomplete`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/autocomplete) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fe-autocomplete)
    #[inline]
    pub fn autocomplete(&self) -> String {
        Js::get_autocomplete__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets what the browser may fill in, or `"off"`.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "autocomplete")]
    #[inline]
    pub fn set_autocomplete(&self, value: &str) {
        Js::set_autocomplete__str(js(self), value)
    }

    /// The width of the field in characters; 20 by default.
    ///
    /// `attribute unsigned long cols`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/cols) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-textarea-cols)
    #[inline]
    pub fn cols(&self) -> u32 {
        Js::get_cols__as_number(js(self)) as u32
    }

    /// Sets the width of the field in characters; 20 by default.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "cols")]
    #[inline]
    pub fn set_cols(&self, value: u32) {
        Js::set_cols__number(js(self), value as f64)
    }

    /// The name under which the direction of the text is sent with the form.
    ///
    /// `attribute DOMString dirName`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2023-08. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/dirName) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-textarea-dirname)
    #[doc(alias = "dirName")]
    #[inline]
    pub fn dir_name(&self) -> String {
        Js::get_dirName__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name under which the direction of the text is sent with the form.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "dirName")]
    #[inline]
    pub fn set_dir_name(&self, value: &str) {
        Js::set_dirName__str(js(self), value)
    }

    /// Whether the field cannot be used and is not sent with the form.
    ///
    /// `attribute boolean disabled`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/disabled) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-textarea-disabled)
    #[inline]
    pub fn disabled(&self) -> bool {
        Js::get_disabled__as_bool(js(self)).get()
    }

    /// Sets whether the field cannot be used and is not sent with the form.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "disabled")]
    #[inline]
    pub fn set_disabled(&self, value: bool) {
        Js::set_disabled__bool(js(self), value)
    }

    /// The form that the field belongs to, or null.
    ///
    /// `readonly attribute HTMLFormElement? form`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/form) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fae-form-dev)
    #[inline]
    pub fn form(&self) -> Option<HtmlFormElement> {
        Js::get_form__as_option_value(js(self)).map(Js::read)
    }

    /// The greatest number of UTF-16 units that the user can enter, or -1 for no limit.
    ///
    /// `attribute long maxLength`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/maxLength) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-textarea-maxlength)
    #[doc(alias = "maxLength")]
    #[inline]
    pub fn max_length(&self) -> i32 {
        Js::get_maxLength__as_number(js(self)) as i32
    }

    /// Sets the greatest number of UTF-16 units that the user can enter, or -1 for no limit.
    ///
    /// Feature `input-elements`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` for a negative value.
    #[doc(alias = "maxLength")]
    #[inline]
    pub fn set_max_length(&self, value: i32) -> Result<(), Exception> {
        Js::try_set_maxLength__number(js(self), value as f64)
    }

    /// The smallest number of UTF-16 units that is valid, or -1 for no limit.
    ///
    /// `attribute long minLength`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/minLength) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-textarea-minlength)
    #[doc(alias = "minLength")]
    #[inline]
    pub fn min_length(&self) -> i32 {
        Js::get_minLength__as_number(js(self)) as i32
    }

    /// Sets the smallest number of UTF-16 units that is valid, or -1 for no limit.
    ///
    /// Feature `input-elements`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` for a negative value.
    #[doc(alias = "minLength")]
    #[inline]
    pub fn set_min_length(&self, value: i32) -> Result<(), Exception> {
        Js::try_set_minLength__number(js(self), value as f64)
    }

    /// The name under which the text is sent with the form.
    ///
    /// `attribute DOMString name`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/name) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-textarea-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name under which the text is sent with the form.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// A hint that is shown while the field is empty.
    ///
    /// `attribute DOMString placeholder`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/placeholder) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-textarea-placeholder)
    #[inline]
    pub fn placeholder(&self) -> String {
        Js::get_placeholder__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a hint that is shown while the field is empty.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "placeholder")]
    #[inline]
    pub fn set_placeholder(&self, value: &str) {
        Js::set_placeholder__str(js(self), value)
    }

    /// Whether the user cannot change the text; it is still sent with the form.
    ///
    /// `attribute boolean readOnly`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/readOnly) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-textarea-readonly)
    #[doc(alias = "readOnly")]
    #[inline]
    pub fn read_only(&self) -> bool {
        Js::get_readOnly__as_bool(js(self)).get()
    }

    /// Sets whether the user cannot change the text; it is still sent with the form.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "readOnly")]
    #[inline]
    pub fn set_read_only(&self, value: bool) {
        Js::set_readOnly__bool(js(self), value)
    }

    /// Whether text must be given before the form can be sent.
    ///
    /// `attribute boolean required`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/required) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-textarea-required)
    #[inline]
    pub fn required(&self) -> bool {
        Js::get_required__as_bool(js(self)).get()
    }

    /// Sets whether text must be given before the form can be sent.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "required")]
    #[inline]
    pub fn set_required(&self, value: bool) {
        Js::set_required__bool(js(self), value)
    }

    /// The height of the field in lines; 2 by default.
    ///
    /// `attribute unsigned long rows`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/rows) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-textarea-rows)
    #[inline]
    pub fn rows(&self) -> u32 {
        Js::get_rows__as_number(js(self)) as u32
    }

    /// Sets the height of the field in lines; 2 by default.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "rows")]
    #[inline]
    pub fn set_rows(&self, value: u32) {
        Js::set_rows__number(js(self), value as f64)
    }

    /// Whether line breaks from wrapping are sent too: `"hard"` for yes, `"soft"` for no.
    ///
    /// `attribute DOMString wrap`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/wrap) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-textarea-wrap)
    #[inline]
    pub fn wrap(&self) -> String {
        Js::get_wrap__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets whether line breaks from wrapping are sent too: `"hard"` for yes, `"soft"` for no.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "wrap")]
    #[inline]
    pub fn set_wrap(&self, value: &str) {
        Js::set_wrap__str(js(self), value)
    }

    /// Always `"textarea"`.
    ///
    /// `readonly attribute DOMString type`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/type) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-textarea-type-dev)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The text at first and after a reset.
    ///
    /// `attribute DOMString defaultValue`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/defaultValue) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-textarea-defaultvalue)
    #[doc(alias = "defaultValue")]
    #[inline]
    pub fn default_value(&self) -> String {
        Js::get_defaultValue__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the text at first and after a reset.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "defaultValue")]
    #[inline]
    pub fn set_default_value(&self, value: &str) {
        Js::set_defaultValue__str(js(self), value)
    }

    /// The present text, with line breaks as a single line feed.
    ///
    /// `attribute DOMString value`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/value) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-textarea-value-dev)
    #[inline]
    pub fn value(&self) -> String {
        Js::get_value__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the present text, with line breaks as a single line feed.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: impl IntoJs<String>) {
        Js::set_value__value(js(self), &value.to_value())
    }

    /// The length of the text in UTF-16 units.
    ///
    /// `readonly attribute unsigned long textLength`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/textLength) · [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#dom-textarea-textlength)
    #[doc(alias = "textLength")]
    #[inline]
    pub fn text_length(&self) -> u32 {
        Js::get_textLength__as_number(js(self)) as u32
    }

    /// Whether the field is checked when the form is submitted.
    ///
    /// `readonly attribute boolean willValidate`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/willValidate) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-willvalidate-dev)
    #[doc(alias = "willValidate")]
    #[inline]
    pub fn will_validate(&self) -> bool {
        Js::get_willValidate__as_bool(js(self)).get()
    }

    /// The kinds of problem that the text has.
    ///
    /// `readonly attribute ValidityState validity`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/validity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#the-constraint-validation-api:dom-cva-validity)
    #[inline]
    pub fn validity(&self) -> ValidityState {
        FromJs::from_js(Js::get_validity__as_value(js(self)))
    }

    /// The message that would be shown to the user, or an empty string if the text is valid.
    ///
    /// `readonly attribute DOMString validationMessage`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/validationMessage) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-validationmessage-dev)
    #[doc(alias = "validationMessage")]
    #[inline]
    pub fn validation_message(&self) -> String {
        Js::get_validationMessage__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns whether the text is valid, and fires `invalid` if not.
    ///
    /// `boolean checkValidity()`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/checkValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-checkvalidity-dev)
    #[doc(alias = "checkValidity")]
    #[inline]
    pub fn check_validity(&self) -> bool {
        Js::call_checkValidity__as_bool(js(self)).get()
    }

    /// Returns whether the text is valid, and shows the user the message if not.
    ///
    /// `boolean reportValidity()`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2018-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/reportValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-reportvalidity-dev)
    #[doc(alias = "reportValidity")]
    #[inline]
    pub fn report_validity(&self) -> bool {
        Js::call_reportValidity__as_bool(js(self)).get()
    }

    /// Sets an error message of your own; an empty string takes it away.
    ///
    /// `undefined setCustomValidity(DOMString error)`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/setCustomValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-setcustomvalidity-dev)
    #[doc(alias = "setCustomValidity")]
    #[inline]
    pub fn set_custom_validity(&self, error: &str) {
        Js::call_setCustomValidity__str(js(self), error)
    }

    /// The labels of the field.
    ///
    /// `readonly attribute NodeList labels`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/labels) · [Specification](https://html.spec.whatwg.org/multipage/forms.html#dom-lfe-labels-dev)
    #[inline]
    pub fn labels(&self) -> NodeList {
        FromJs::from_js(Js::get_labels__as_value(js(self)))
    }

    /// Selects the whole text.
    ///
    /// `undefined select()`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/select) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-textarea/input-select-dev)
    #[inline]
    pub fn select(&self) {
        Js::call_select(js(self))
    }

    /// The offset of the start of the selection in UTF-16 units.
    ///
    /// `attribute unsigned long selectionStart`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/selectionStart) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-textarea/input-selectionstart)
    #[doc(alias = "selectionStart")]
    #[inline]
    pub fn selection_start(&self) -> u32 {
        Js::get_selectionStart__as_number(js(self)) as u32
    }

    /// Sets the offset of the start of the selection in UTF-16 units.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "selectionStart")]
    #[inline]
    pub fn set_selection_start(&self, value: u32) {
        Js::set_selectionStart__number(js(self), value as f64)
    }

    /// The offset of the end of the selection in UTF-16 units.
    ///
    /// `attribute unsigned long selectionEnd`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/selectionEnd) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-textarea/input-selectionend)
    #[doc(alias = "selectionEnd")]
    #[inline]
    pub fn selection_end(&self) -> u32 {
        Js::get_selectionEnd__as_number(js(self)) as u32
    }

    /// Sets the offset of the end of the selection in UTF-16 units.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "selectionEnd")]
    #[inline]
    pub fn set_selection_end(&self, value: u32) {
        Js::set_selectionEnd__number(js(self), value as f64)
    }

    /// The direction of the selection: `"forward"`, `"backward"` or `"none"`.
    ///
    /// `attribute DOMString selectionDirection`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/selectionDirection) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-textarea/input-selectiondirection)
    #[doc(alias = "selectionDirection")]
    #[inline]
    pub fn selection_direction(&self) -> String {
        Js::get_selectionDirection__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the direction of the selection: `"forward"`, `"backward"` or `"none"`.
    ///
    /// Feature `input-elements`.
    #[doc(alias = "selectionDirection")]
    #[inline]
    pub fn set_selection_direction(&self, value: &str) {
        Js::set_selectionDirection__str(js(self), value)
    }

    /// Replaces the selected text.
    ///
    /// `undefined setRangeText(DOMString replacement)`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/setRangeText) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-textarea/input-setrangetext-dev)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where the start is greater than the end.
    #[doc(alias = "setRangeText")]
    #[inline]
    pub fn set_range_text(&self, replacement: &str) -> Result<(), Exception> {
        Js::try_call_setRangeText__str(js(self), replacement)
    }

    /// As `set_range_text`, with `start` and `end`.
    ///
    /// `undefined setRangeText(DOMString replacement, unsigned long start, unsigned long end, optional SelectionMode selectionMode = "preserve")`
    ///
    /// Feature `input-elements`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where the start is greater than the end.
    #[doc(alias = "setRangeText")]
    #[inline]
    pub fn set_range_text_with_start_and_end(&self, replacement: &str, start: u32, end: u32) -> Result<(), Exception> {
        Js::try_call_setRangeText__str_number2(js(self), replacement, start as f64, end as f64)
    }

    /// As `set_range_text_with_start_and_end`, with `selection_mode`.
    ///
    /// `undefined setRangeText(DOMString replacement, unsigned long start, unsigned long end, optional SelectionMode selectionMode = "preserve")`
    ///
    /// Feature `input-elements`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where the start is greater than the end.
    #[doc(alias = "setRangeText")]
    #[inline]
    pub fn set_range_text_with_start_and_end_and_selection_mode(
        &self,
        replacement: &str,
        start: u32,
        end: u32,
        selection_mode: SelectionMode,
    ) -> Result<(), Exception> {
        Js::try_call_setRangeText__str_number2_str(
            js(self),
            replacement,
            start as f64,
            end as f64,
            selection_mode.as_str(),
        )
    }

    /// Selects the text between two offsets in UTF-16 units.
    ///
    /// `undefined setSelectionRange(unsigned long start, unsigned long end, optional DOMString direction)`
    ///
    /// Feature `input-elements`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTextAreaElement/setSelectionRange) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-textarea/input-setselectionrange-dev)
    #[doc(alias = "setSelectionRange")]
    #[inline]
    pub fn set_selection_range(&self, start: u32, end: u32) {
        Js::call_setSelectionRange__number2(js(self), start as f64, end as f64)
    }

    /// As `set_selection_range`, with `direction`.
    ///
    /// `undefined setSelectionRange(unsigned long start, unsigned long end, optional DOMString direction)`
    ///
    /// Feature `input-elements`.
    #[doc(alias = "setSelectionRange")]
    #[inline]
    pub fn set_selection_range_with_direction(&self, start: u32, end: u32, direction: &str) {
        Js::call_setSelectionRange__number2_str(js(self), start as f64, end as f64, direction)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "accept")]
    pub(crate) fn get_accept__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "capture")]
    pub(crate) fn get_capture__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "checked")]
    pub(crate) fn get_checked__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "cols")]
    pub(crate) fn get_cols__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "defaultChecked")]
    pub(crate) fn get_defaultChecked__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "dirName")]
    pub(crate) fn get_dirName__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "files")]
    pub(crate) fn get_files__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "indeterminate")]
    pub(crate) fn get_indeterminate__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "labels")]
    pub(crate) fn get_labels__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "list")]
    pub(crate) fn get_list__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "maxLength")]
    pub(crate) fn get_maxLength__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "min")]
    pub(crate) fn get_min__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "minLength")]
    pub(crate) fn get_minLength__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "pattern")]
    pub(crate) fn get_pattern__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "placeholder")]
    pub(crate) fn get_placeholder__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "readOnly")]
    pub(crate) fn get_readOnly__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "rows")]
    pub(crate) fn get_rows__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "selectionDirection")]
    pub(crate) fn get_selectionDirection__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "selectionEnd")]
    pub(crate) fn get_selectionEnd__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "selectionStart")]
    pub(crate) fn get_selectionStart__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "step")]
    pub(crate) fn get_step__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "textLength")]
    pub(crate) fn get_textLength__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "valueAsDate")]
    pub(crate) fn get_valueAsDate__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "valueAsNumber")]
    pub(crate) fn get_valueAsNumber__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "webkitEntries")]
    pub(crate) fn get_webkitEntries__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "webkitdirectory")]
    pub(crate) fn get_webkitdirectory__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "wrap")]
    pub(crate) fn get_wrap__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "accept")]
    pub(crate) fn set_accept__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "capture")]
    pub(crate) fn set_capture__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "checked")]
    pub(crate) fn set_checked__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "colorSpace")]
    pub(crate) fn set_colorSpace__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "cols")]
    pub(crate) fn set_cols__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "defaultChecked")]
    pub(crate) fn set_defaultChecked__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "dirName")]
    pub(crate) fn set_dirName__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "files")]
    pub(crate) fn set_files__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "indeterminate")]
    pub(crate) fn set_indeterminate__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "max")]
    pub(crate) fn set_max__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, setter, js_name = "maxLength")]
    pub(crate) fn try_set_maxLength__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "min")]
    pub(crate) fn set_min__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, setter, js_name = "minLength")]
    pub(crate) fn try_set_minLength__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "pattern")]
    pub(crate) fn set_pattern__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "placeholder")]
    pub(crate) fn set_placeholder__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "readOnly")]
    pub(crate) fn set_readOnly__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "rows")]
    pub(crate) fn set_rows__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "selectionDirection")]
    pub(crate) fn set_selectionDirection__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, setter, js_name = "selectionDirection")]
    pub(crate) fn try_set_selectionDirection__option_str(this: &Js, a0: Option<&str>) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "selectionEnd")]
    pub(crate) fn set_selectionEnd__number(this: &Js, a0: f64);
    #[wasm_bindgen(catch, method, setter, js_name = "selectionEnd")]
    pub(crate) fn try_set_selectionEnd__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "selectionStart")]
    pub(crate) fn set_selectionStart__number(this: &Js, a0: f64);
    #[wasm_bindgen(catch, method, setter, js_name = "selectionStart")]
    pub(crate) fn try_set_selectionStart__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "step")]
    pub(crate) fn set_step__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, setter, js_name = "valueAsDate")]
    pub(crate) fn try_set_valueAsDate__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "valueAsNumber")]
    pub(crate) fn try_set_valueAsNumber__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "webkitdirectory")]
    pub(crate) fn set_webkitdirectory__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "wrap")]
    pub(crate) fn set_wrap__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, js_name = "select")]
    pub(crate) fn call_select(this: &Js);
    #[wasm_bindgen(catch, method, js_name = "setRangeText")]
    pub(crate) fn try_call_setRangeText__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setRangeText")]
    pub(crate) fn try_call_setRangeText__str_number2(this: &Js, a0: &str, a1: f64, a2: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setRangeText")]
    pub(crate) fn try_call_setRangeText__str_number2_str(
        this: &Js,
        a0: &str,
        a1: f64,
        a2: f64,
        a3: &str,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "setSelectionRange")]
    pub(crate) fn call_setSelectionRange__number2(this: &Js, a0: f64, a1: f64);
    #[wasm_bindgen(catch, method, js_name = "setSelectionRange")]
    pub(crate) fn try_call_setSelectionRange__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "setSelectionRange")]
    pub(crate) fn call_setSelectionRange__number2_str(this: &Js, a0: f64, a1: f64, a2: &str);
    #[wasm_bindgen(catch, method, js_name = "setSelectionRange")]
    pub(crate) fn try_call_setSelectionRange__number2_str(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: &str,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "stepDown")]
    pub(crate) fn try_call_stepDown(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "stepDown")]
    pub(crate) fn try_call_stepDown__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "stepUp")]
    pub(crate) fn try_call_stepUp(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "stepUp")]
    pub(crate) fn try_call_stepUp__number(this: &Js, a0: f64) -> Result<(), Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "alpha")]
    pub(crate) fn get_alpha__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, setter, js_name = "alpha")]
    pub(crate) fn set_alpha__bool(this: &Js, a0: bool);
}
