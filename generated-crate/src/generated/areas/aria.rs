//! Accessibility: roles, ARIA attributes as properties, announcements

use crate::runtime::prelude::*;
use crate::{AriaNotificationOptions, AriaNotifyPriority, Document, Element, ElementInternals};

impl Document {
    /// Asks assistive technology to speak a message that no element on the page shows.
    ///
    /// `undefined ariaNotify(DOMString announcement, optional AriaNotificationOptions options = {})`
    ///
    /// Feature `aria`. Baseline: newly available since 2026-09. [MDN](https://developer.mozilla.org/docs/Web/API/Document/ariaNotify) · [Specification](https://w3c.github.io/aria/#ARIANotifyMixin)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "ariaNotify")]
    #[inline]
    pub fn aria_notify(&self, announcement: &str) -> Result<(), Exception> {
        Js::try_call_ariaNotify__str(js(self), announcement)
    }

    /// As `aria_notify`, with `options`.
    ///
    /// `undefined ariaNotify(DOMString announcement, optional AriaNotificationOptions options = {})`
    ///
    /// Feature `aria`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "ariaNotify")]
    #[inline]
    pub fn aria_notify_with_options(
        &self,
        announcement: &str,
        options: &AriaNotificationOptions,
    ) -> Result<(), Exception> {
        Js::try_call_ariaNotify__str_value(js(self), announcement, options.as_ref())
    }
}

impl Element {
    /// The ARIA role of the element, such as `button`, as its `role` attribute; none if the attribute is not set.
    ///
    /// `attribute DOMString? role`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/role) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-role)
    #[inline]
    pub fn role(&self) -> Option<String> {
        Js::get_role__as_value(js(self)).as_string()
    }

    /// Sets the ARIA role of the element, such as `button`, as its `role` attribute; none if the attribute is not
    /// set.
    ///
    /// Feature `aria`.
    #[doc(alias = "role")]
    #[inline]
    pub fn set_role(&self, value: Option<&str>) {
        Js::set_role__option_str(js(self), value)
    }

    /// The element that counts as focused inside this composite widget, while the real focus stays here.
    ///
    /// `attribute Element? ariaActiveDescendantElement`
    ///
    /// Feature `aria`. Baseline: newly available since 2025-04. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaActiveDescendantElement) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariaactivedescendantelement)
    #[doc(alias = "ariaActiveDescendantElement")]
    #[inline]
    pub fn aria_active_descendant_element(&self) -> Option<Element> {
        Js::get_ariaActiveDescendantElement__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the element that counts as focused inside this composite widget, while the real focus stays here.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaActiveDescendantElement")]
    #[inline]
    pub fn set_aria_active_descendant_element(&self, value: Option<&Element>) {
        Js::set_ariaActiveDescendantElement__value(js(self), nullable(value))
    }

    /// Whether (`true` or `false`) a changed live region is read as a whole and not only its changed parts.
    ///
    /// `attribute DOMString? ariaAtomic`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaAtomic) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariaatomic)
    #[doc(alias = "ariaAtomic")]
    #[inline]
    pub fn aria_atomic(&self) -> Option<String> {
        Js::get_ariaAtomic__as_value(js(self)).as_string()
    }

    /// Sets whether (`true` or `false`) a changed live region is read as a whole and not only its changed parts.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaAtomic")]
    #[inline]
    pub fn set_aria_atomic(&self, value: Option<&str>) {
        Js::set_ariaAtomic__option_str(js(self), value)
    }

    /// How a text field offers completions: `none`, `inline`, `list` or `both`.
    ///
    /// `attribute DOMString? ariaAutoComplete`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaAutoComplete) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariaautocomplete)
    #[doc(alias = "ariaAutoComplete")]
    #[inline]
    pub fn aria_auto_complete(&self) -> Option<String> {
        Js::get_ariaAutoComplete__as_value(js(self)).as_string()
    }

    /// Sets how a text field offers completions: `none`, `inline`, `list` or `both`.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaAutoComplete")]
    #[inline]
    pub fn set_aria_auto_complete(&self, value: Option<&str>) {
        Js::set_ariaAutoComplete__option_str(js(self), value)
    }

    /// A label for Braille displays, where `ariaLabel` does not suit them.
    ///
    /// `attribute DOMString? ariaBrailleLabel`
    ///
    /// Feature `aria`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaBrailleLabel) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariabraillelabel)
    #[doc(alias = "ariaBrailleLabel")]
    #[inline]
    pub fn aria_braille_label(&self) -> Option<String> {
        Js::get_ariaBrailleLabel__as_value(js(self)).as_string()
    }

    /// Sets a label for Braille displays, where `ariaLabel` does not suit them.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaBrailleLabel")]
    #[inline]
    pub fn set_aria_braille_label(&self, value: Option<&str>) {
        Js::set_ariaBrailleLabel__option_str(js(self), value)
    }

    /// A name for the kind of the element, shortened for Braille displays.
    ///
    /// `attribute DOMString? ariaBrailleRoleDescription`
    ///
    /// Feature `aria`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaBrailleRoleDescription) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariabrailleroledescription)
    #[doc(alias = "ariaBrailleRoleDescription")]
    #[inline]
    pub fn aria_braille_role_description(&self) -> Option<String> {
        Js::get_ariaBrailleRoleDescription__as_value(js(self)).as_string()
    }

    /// Sets a name for the kind of the element, shortened for Braille displays.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaBrailleRoleDescription")]
    #[inline]
    pub fn set_aria_braille_role_description(&self, value: Option<&str>) {
        Js::set_ariaBrailleRoleDescription__option_str(js(self), value)
    }

    /// Whether (`true` or `false`) the element is being updated, so that screen readers wait with its changes.
    ///
    /// `attribute DOMString? ariaBusy`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaBusy) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariabusy)
    #[doc(alias = "ariaBusy")]
    #[inline]
    pub fn aria_busy(&self) -> Option<String> {
        Js::get_ariaBusy__as_value(js(self)).as_string()
    }

    /// Sets whether (`true` or `false`) the element is being updated, so that screen readers wait with its changes.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaBusy")]
    #[inline]
    pub fn set_aria_busy(&self, value: Option<&str>) {
        Js::set_ariaBusy__option_str(js(self), value)
    }

    /// The state of a checkbox, radio button or switch: `true`, `false` or `mixed`.
    ///
    /// `attribute DOMString? ariaChecked`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaChecked) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariachecked)
    #[doc(alias = "ariaChecked")]
    #[inline]
    pub fn aria_checked(&self) -> Option<String> {
        Js::get_ariaChecked__as_value(js(self)).as_string()
    }

    /// Sets the state of a checkbox, radio button or switch: `true`, `false` or `mixed`.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaChecked")]
    #[inline]
    pub fn set_aria_checked(&self, value: Option<&str>) {
        Js::set_ariaChecked__option_str(js(self), value)
    }

    /// The total number of columns of a table, if not all are in the document; `-1` means unknown.
    ///
    /// `attribute DOMString? ariaColCount`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaColCount) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariacolcount)
    #[doc(alias = "ariaColCount")]
    #[inline]
    pub fn aria_col_count(&self) -> Option<String> {
        Js::get_ariaColCount__as_value(js(self)).as_string()
    }

    /// Sets the total number of columns of a table, if not all are in the document; `-1` means unknown.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaColCount")]
    #[inline]
    pub fn set_aria_col_count(&self, value: Option<&str>) {
        Js::set_ariaColCount__option_str(js(self), value)
    }

    /// The position of a cell among all columns of the table, counted from 1.
    ///
    /// `attribute DOMString? ariaColIndex`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaColIndex) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariacolindex)
    #[doc(alias = "ariaColIndex")]
    #[inline]
    pub fn aria_col_index(&self) -> Option<String> {
        Js::get_ariaColIndex__as_value(js(self)).as_string()
    }

    /// Sets the position of a cell among all columns of the table, counted from 1.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaColIndex")]
    #[inline]
    pub fn set_aria_col_index(&self, value: Option<&str>) {
        Js::set_ariaColIndex__option_str(js(self), value)
    }

    /// A readable text for the column position, such as a letter.
    ///
    /// `attribute DOMString? ariaColIndexText`
    ///
    /// Feature `aria`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaColIndexText) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariacolindextext)
    #[doc(alias = "ariaColIndexText")]
    #[inline]
    pub fn aria_col_index_text(&self) -> Option<String> {
        Js::get_ariaColIndexText__as_value(js(self)).as_string()
    }

    /// Sets a readable text for the column position, such as a letter.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaColIndexText")]
    #[inline]
    pub fn set_aria_col_index_text(&self, value: Option<&str>) {
        Js::set_ariaColIndexText__option_str(js(self), value)
    }

    /// The number of columns that a cell covers, for tables not made of HTML table elements.
    ///
    /// `attribute DOMString? ariaColSpan`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaColSpan) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariacolspan)
    #[doc(alias = "ariaColSpan")]
    #[inline]
    pub fn aria_col_span(&self) -> Option<String> {
        Js::get_ariaColSpan__as_value(js(self)).as_string()
    }

    /// Sets the number of columns that a cell covers, for tables not made of HTML table elements.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaColSpan")]
    #[inline]
    pub fn set_aria_col_span(&self, value: Option<&str>) {
        Js::set_ariaColSpan__option_str(js(self), value)
    }

    /// The elements whose contents or presence this element controls, such as the panel of a tab.
    ///
    /// `attribute FrozenArray<Element>? ariaControlsElements`
    ///
    /// Feature `aria`. Baseline: newly available since 2025-04. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaControlsElements) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariacontrolselements)
    #[doc(alias = "ariaControlsElements")]
    #[inline]
    pub fn aria_controls_elements(&self) -> Option<Array<Element>> {
        Js::get_ariaControlsElements__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the elements whose contents or presence this element controls, such as the panel of a tab.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaControlsElements")]
    #[inline]
    pub fn set_aria_controls_elements(&self, value: Option<&Array<Element>>) {
        Js::set_ariaControlsElements__value(js(self), nullable(value))
    }

    /// Marks the current item of a set: `page`, `step`, `location`, `date`, `time`, `true` or `false`.
    ///
    /// `attribute DOMString? ariaCurrent`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaCurrent) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariacurrent)
    #[doc(alias = "ariaCurrent")]
    #[inline]
    pub fn aria_current(&self) -> Option<String> {
        Js::get_ariaCurrent__as_value(js(self)).as_string()
    }

    /// Sets marks the current item of a set: `page`, `step`, `location`, `date`, `time`, `true` or `false`.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaCurrent")]
    #[inline]
    pub fn set_aria_current(&self, value: Option<&str>) {
        Js::set_ariaCurrent__option_str(js(self), value)
    }

    /// The elements whose text describes this element further, after its name.
    ///
    /// `attribute FrozenArray<Element>? ariaDescribedByElements`
    ///
    /// Feature `aria`. Baseline: newly available since 2025-04. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaDescribedByElements) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariadescribedbyelements)
    #[doc(alias = "ariaDescribedByElements")]
    #[inline]
    pub fn aria_described_by_elements(&self) -> Option<Array<Element>> {
        Js::get_ariaDescribedByElements__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the elements whose text describes this element further, after its name.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaDescribedByElements")]
    #[inline]
    pub fn set_aria_described_by_elements(&self, value: Option<&Array<Element>>) {
        Js::set_ariaDescribedByElements__value(js(self), nullable(value))
    }

    /// A text that describes the element for assistive technology.
    ///
    /// `attribute DOMString? ariaDescription`
    ///
    /// Feature `aria`. Baseline: widely available since 2024-03. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaDescription) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariadescription)
    #[doc(alias = "ariaDescription")]
    #[inline]
    pub fn aria_description(&self) -> Option<String> {
        Js::get_ariaDescription__as_value(js(self)).as_string()
    }

    /// Sets a text that describes the element for assistive technology.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaDescription")]
    #[inline]
    pub fn set_aria_description(&self, value: Option<&str>) {
        Js::set_ariaDescription__option_str(js(self), value)
    }

    /// The elements that hold detailed information about this element, such as a footnote.
    ///
    /// `attribute FrozenArray<Element>? ariaDetailsElements`
    ///
    /// Feature `aria`. Baseline: newly available since 2025-04. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaDetailsElements) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariadetailselements)
    #[doc(alias = "ariaDetailsElements")]
    #[inline]
    pub fn aria_details_elements(&self) -> Option<Array<Element>> {
        Js::get_ariaDetailsElements__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the elements that hold detailed information about this element, such as a footnote.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaDetailsElements")]
    #[inline]
    pub fn set_aria_details_elements(&self, value: Option<&Array<Element>>) {
        Js::set_ariaDetailsElements__value(js(self), nullable(value))
    }

    /// Whether (`true` or `false`) the element is visible but cannot be used.
    ///
    /// `attribute DOMString? ariaDisabled`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaDisabled) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariadisabled)
    #[doc(alias = "ariaDisabled")]
    #[inline]
    pub fn aria_disabled(&self) -> Option<String> {
        Js::get_ariaDisabled__as_value(js(self)).as_string()
    }

    /// Sets whether (`true` or `false`) the element is visible but cannot be used.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaDisabled")]
    #[inline]
    pub fn set_aria_disabled(&self, value: Option<&str>) {
        Js::set_ariaDisabled__option_str(js(self), value)
    }

    /// The elements with the error message for this element, used while `ariaInvalid` is set.
    ///
    /// `attribute FrozenArray<Element>? ariaErrorMessageElements`
    ///
    /// Feature `aria`. Baseline: newly available since 2025-04. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaErrorMessageElements) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariaerrormessageelements)
    #[doc(alias = "ariaErrorMessageElements")]
    #[inline]
    pub fn aria_error_message_elements(&self) -> Option<Array<Element>> {
        Js::get_ariaErrorMessageElements__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the elements with the error message for this element, used while `ariaInvalid` is set.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaErrorMessageElements")]
    #[inline]
    pub fn set_aria_error_message_elements(&self, value: Option<&Array<Element>>) {
        Js::set_ariaErrorMessageElements__value(js(self), nullable(value))
    }

    /// Whether (`true` or `false`) the part that this element controls is open.
    ///
    /// `attribute DOMString? ariaExpanded`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaExpanded) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariaexpanded)
    #[doc(alias = "ariaExpanded")]
    #[inline]
    pub fn aria_expanded(&self) -> Option<String> {
        Js::get_ariaExpanded__as_value(js(self)).as_string()
    }

    /// Sets whether (`true` or `false`) the part that this element controls is open.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaExpanded")]
    #[inline]
    pub fn set_aria_expanded(&self, value: Option<&str>) {
        Js::set_ariaExpanded__option_str(js(self), value)
    }

    /// The elements to read next, in place of the document order.
    ///
    /// `attribute FrozenArray<Element>? ariaFlowToElements`
    ///
    /// Feature `aria`. Baseline: newly available since 2025-04. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaFlowToElements) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariaflowtoelements)
    #[doc(alias = "ariaFlowToElements")]
    #[inline]
    pub fn aria_flow_to_elements(&self) -> Option<Array<Element>> {
        Js::get_ariaFlowToElements__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the elements to read next, in place of the document order.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaFlowToElements")]
    #[inline]
    pub fn set_aria_flow_to_elements(&self, value: Option<&Array<Element>>) {
        Js::set_ariaFlowToElements__value(js(self), nullable(value))
    }

    /// The kind of popup the element opens: `menu`, `listbox`, `tree`, `grid`, `dialog`, `true` or `false`.
    ///
    /// `attribute DOMString? ariaHasPopup`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaHasPopup) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariahaspopup)
    #[doc(alias = "ariaHasPopup")]
    #[inline]
    pub fn aria_has_popup(&self) -> Option<String> {
        Js::get_ariaHasPopup__as_value(js(self)).as_string()
    }

    /// Sets the kind of popup the element opens: `menu`, `listbox`, `tree`, `grid`, `dialog`, `true` or `false`.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaHasPopup")]
    #[inline]
    pub fn set_aria_has_popup(&self, value: Option<&str>) {
        Js::set_ariaHasPopup__option_str(js(self), value)
    }

    /// Whether (`true` or `false`) the element is hidden from assistive technology.
    ///
    /// `attribute DOMString? ariaHidden`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaHidden) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariahidden)
    #[doc(alias = "ariaHidden")]
    #[inline]
    pub fn aria_hidden(&self) -> Option<String> {
        Js::get_ariaHidden__as_value(js(self)).as_string()
    }

    /// Sets whether (`true` or `false`) the element is hidden from assistive technology.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaHidden")]
    #[inline]
    pub fn set_aria_hidden(&self, value: Option<&str>) {
        Js::set_ariaHidden__option_str(js(self), value)
    }

    /// Whether the entered value is wrong: `true`, `false`, `grammar` or `spelling`.
    ///
    /// `attribute DOMString? ariaInvalid`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaInvalid) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariainvalid)
    #[doc(alias = "ariaInvalid")]
    #[inline]
    pub fn aria_invalid(&self) -> Option<String> {
        Js::get_ariaInvalid__as_value(js(self)).as_string()
    }

    /// Sets whether the entered value is wrong: `true`, `false`, `grammar` or `spelling`.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaInvalid")]
    #[inline]
    pub fn set_aria_invalid(&self, value: Option<&str>) {
        Js::set_ariaInvalid__option_str(js(self), value)
    }

    /// The keyboard shortcuts that activate the element, such as `Control+S`.
    ///
    /// `attribute DOMString? ariaKeyShortcuts`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaKeyShortcuts) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariakeyshortcuts)
    #[doc(alias = "ariaKeyShortcuts")]
    #[inline]
    pub fn aria_key_shortcuts(&self) -> Option<String> {
        Js::get_ariaKeyShortcuts__as_value(js(self)).as_string()
    }

    /// Sets the keyboard shortcuts that activate the element, such as `Control+S`.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaKeyShortcuts")]
    #[inline]
    pub fn set_aria_key_shortcuts(&self, value: Option<&str>) {
        Js::set_ariaKeyShortcuts__option_str(js(self), value)
    }

    /// The accessible name of the element, for elements with no visible label.
    ///
    /// `attribute DOMString? ariaLabel`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaLabel) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-arialabel)
    #[doc(alias = "ariaLabel")]
    #[inline]
    pub fn aria_label(&self) -> Option<String> {
        Js::get_ariaLabel__as_value(js(self)).as_string()
    }

    /// Sets the accessible name of the element, for elements with no visible label.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaLabel")]
    #[inline]
    pub fn set_aria_label(&self, value: Option<&str>) {
        Js::set_ariaLabel__option_str(js(self), value)
    }

    /// The elements whose text is the accessible name of this element.
    ///
    /// `attribute FrozenArray<Element>? ariaLabelledByElements`
    ///
    /// Feature `aria`. Baseline: newly available since 2025-04. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaLabelledByElements) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-arialabelledbyelements)
    #[doc(alias = "ariaLabelledByElements")]
    #[inline]
    pub fn aria_labelled_by_elements(&self) -> Option<Array<Element>> {
        Js::get_ariaLabelledByElements__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the elements whose text is the accessible name of this element.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaLabelledByElements")]
    #[inline]
    pub fn set_aria_labelled_by_elements(&self, value: Option<&Array<Element>>) {
        Js::set_ariaLabelledByElements__value(js(self), nullable(value))
    }

    /// The level in a structure, such as of a heading or a tree item, counted from 1.
    ///
    /// `attribute DOMString? ariaLevel`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaLevel) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-arialevel)
    #[doc(alias = "ariaLevel")]
    #[inline]
    pub fn aria_level(&self) -> Option<String> {
        Js::get_ariaLevel__as_value(js(self)).as_string()
    }

    /// Sets the level in a structure, such as of a heading or a tree item, counted from 1.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaLevel")]
    #[inline]
    pub fn set_aria_level(&self, value: Option<&str>) {
        Js::set_ariaLevel__option_str(js(self), value)
    }

    /// How changes inside the element are announced: `off`, `polite` or `assertive`.
    ///
    /// `attribute DOMString? ariaLive`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaLive) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-arialive)
    #[doc(alias = "ariaLive")]
    #[inline]
    pub fn aria_live(&self) -> Option<String> {
        Js::get_ariaLive__as_value(js(self)).as_string()
    }

    /// Sets how changes inside the element are announced: `off`, `polite` or `assertive`.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaLive")]
    #[inline]
    pub fn set_aria_live(&self, value: Option<&str>) {
        Js::set_ariaLive__option_str(js(self), value)
    }

    /// Whether (`true` or `false`) a dialog is modal, so that the rest of the page cannot be used.
    ///
    /// `attribute DOMString? ariaModal`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaModal) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariamodal)
    #[doc(alias = "ariaModal")]
    #[inline]
    pub fn aria_modal(&self) -> Option<String> {
        Js::get_ariaModal__as_value(js(self)).as_string()
    }

    /// Sets whether (`true` or `false`) a dialog is modal, so that the rest of the page cannot be used.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaModal")]
    #[inline]
    pub fn set_aria_modal(&self, value: Option<&str>) {
        Js::set_ariaModal__option_str(js(self), value)
    }

    /// Whether (`true` or `false`) a text field takes several lines.
    ///
    /// `attribute DOMString? ariaMultiLine`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaMultiLine) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariamultiline)
    #[doc(alias = "ariaMultiLine")]
    #[inline]
    pub fn aria_multi_line(&self) -> Option<String> {
        Js::get_ariaMultiLine__as_value(js(self)).as_string()
    }

    /// Sets whether (`true` or `false`) a text field takes several lines.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaMultiLine")]
    #[inline]
    pub fn set_aria_multi_line(&self, value: Option<&str>) {
        Js::set_ariaMultiLine__option_str(js(self), value)
    }

    /// Whether (`true` or `false`) more than one item can be selected.
    ///
    /// `attribute DOMString? ariaMultiSelectable`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaMultiSelectable) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariamultiselectable)
    #[doc(alias = "ariaMultiSelectable")]
    #[inline]
    pub fn aria_multi_selectable(&self) -> Option<String> {
        Js::get_ariaMultiSelectable__as_value(js(self)).as_string()
    }

    /// Sets whether (`true` or `false`) more than one item can be selected.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaMultiSelectable")]
    #[inline]
    pub fn set_aria_multi_selectable(&self, value: Option<&str>) {
        Js::set_ariaMultiSelectable__option_str(js(self), value)
    }

    /// The direction of a widget, such as a slider: `horizontal`, `vertical` or `undefined`.
    ///
    /// `attribute DOMString? ariaOrientation`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaOrientation) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariaorientation)
    #[doc(alias = "ariaOrientation")]
    #[inline]
    pub fn aria_orientation(&self) -> Option<String> {
        Js::get_ariaOrientation__as_value(js(self)).as_string()
    }

    /// Sets the direction of a widget, such as a slider: `horizontal`, `vertical` or `undefined`.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaOrientation")]
    #[inline]
    pub fn set_aria_orientation(&self, value: Option<&str>) {
        Js::set_ariaOrientation__option_str(js(self), value)
    }

    /// The elements that count as children of this one though they stand elsewhere in the document.
    ///
    /// `attribute FrozenArray<Element>? ariaOwnsElements`
    ///
    /// Feature `aria`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaOwnsElements) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariaownselements)
    #[doc(alias = "ariaOwnsElements")]
    #[inline]
    pub fn aria_owns_elements(&self) -> Option<Array<Element>> {
        Js::get_ariaOwnsElements__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the elements that count as children of this one though they stand elsewhere in the document.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaOwnsElements")]
    #[inline]
    pub fn set_aria_owns_elements(&self, value: Option<&Array<Element>>) {
        Js::set_ariaOwnsElements__value(js(self), nullable(value))
    }

    /// A short hint that an empty text field shows.
    ///
    /// `attribute DOMString? ariaPlaceholder`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaPlaceholder) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariaplaceholder)
    #[doc(alias = "ariaPlaceholder")]
    #[inline]
    pub fn aria_placeholder(&self) -> Option<String> {
        Js::get_ariaPlaceholder__as_value(js(self)).as_string()
    }

    /// Sets a short hint that an empty text field shows.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaPlaceholder")]
    #[inline]
    pub fn set_aria_placeholder(&self, value: Option<&str>) {
        Js::set_ariaPlaceholder__option_str(js(self), value)
    }

    /// The position of the item in its set, counted from 1, if not all items are in the document.
    ///
    /// `attribute DOMString? ariaPosInSet`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaPosInSet) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariaposinset)
    #[doc(alias = "ariaPosInSet")]
    #[inline]
    pub fn aria_pos_in_set(&self) -> Option<String> {
        Js::get_ariaPosInSet__as_value(js(self)).as_string()
    }

    /// Sets the position of the item in its set, counted from 1, if not all items are in the document.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaPosInSet")]
    #[inline]
    pub fn set_aria_pos_in_set(&self, value: Option<&str>) {
        Js::set_ariaPosInSet__option_str(js(self), value)
    }

    /// The state of a toggle button: `true`, `false` or `mixed`.
    ///
    /// `attribute DOMString? ariaPressed`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaPressed) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariapressed)
    #[doc(alias = "ariaPressed")]
    #[inline]
    pub fn aria_pressed(&self) -> Option<String> {
        Js::get_ariaPressed__as_value(js(self)).as_string()
    }

    /// Sets the state of a toggle button: `true`, `false` or `mixed`.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaPressed")]
    #[inline]
    pub fn set_aria_pressed(&self, value: Option<&str>) {
        Js::set_ariaPressed__option_str(js(self), value)
    }

    /// Whether (`true` or `false`) the value can be read but not edited.
    ///
    /// `attribute DOMString? ariaReadOnly`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaReadOnly) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariareadonly)
    #[doc(alias = "ariaReadOnly")]
    #[inline]
    pub fn aria_read_only(&self) -> Option<String> {
        Js::get_ariaReadOnly__as_value(js(self)).as_string()
    }

    /// Sets whether (`true` or `false`) the value can be read but not edited.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaReadOnly")]
    #[inline]
    pub fn set_aria_read_only(&self, value: Option<&str>) {
        Js::set_ariaReadOnly__option_str(js(self), value)
    }

    /// Which changes of a live region matter: a list of `additions`, `removals` and `text`, or `all`.
    ///
    /// `attribute DOMString? ariaRelevant`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaRelevant)
    #[doc(alias = "ariaRelevant")]
    #[inline]
    pub fn aria_relevant(&self) -> Option<String> {
        Js::get_ariaRelevant__as_value(js(self)).as_string()
    }

    /// Sets which changes of a live region matter: a list of `additions`, `removals` and `text`, or `all`.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaRelevant")]
    #[inline]
    pub fn set_aria_relevant(&self, value: Option<&str>) {
        Js::set_ariaRelevant__option_str(js(self), value)
    }

    /// Whether (`true` or `false`) the user must fill in the field.
    ///
    /// `attribute DOMString? ariaRequired`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaRequired) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariarequired)
    #[doc(alias = "ariaRequired")]
    #[inline]
    pub fn aria_required(&self) -> Option<String> {
        Js::get_ariaRequired__as_value(js(self)).as_string()
    }

    /// Sets whether (`true` or `false`) the user must fill in the field.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaRequired")]
    #[inline]
    pub fn set_aria_required(&self, value: Option<&str>) {
        Js::set_ariaRequired__option_str(js(self), value)
    }

    /// A readable name for the kind of the element, spoken in place of its role.
    ///
    /// `attribute DOMString? ariaRoleDescription`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaRoleDescription) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariaorientation)
    #[doc(alias = "ariaRoleDescription")]
    #[inline]
    pub fn aria_role_description(&self) -> Option<String> {
        Js::get_ariaRoleDescription__as_value(js(self)).as_string()
    }

    /// Sets a readable name for the kind of the element, spoken in place of its role.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaRoleDescription")]
    #[inline]
    pub fn set_aria_role_description(&self, value: Option<&str>) {
        Js::set_ariaRoleDescription__option_str(js(self), value)
    }

    /// The total number of rows of a table, if not all are in the document; `-1` means unknown.
    ///
    /// `attribute DOMString? ariaRowCount`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaRowCount) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariarowcount)
    #[doc(alias = "ariaRowCount")]
    #[inline]
    pub fn aria_row_count(&self) -> Option<String> {
        Js::get_ariaRowCount__as_value(js(self)).as_string()
    }

    /// Sets the total number of rows of a table, if not all are in the document; `-1` means unknown.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaRowCount")]
    #[inline]
    pub fn set_aria_row_count(&self, value: Option<&str>) {
        Js::set_ariaRowCount__option_str(js(self), value)
    }

    /// The position of a row or cell among all rows of the table, counted from 1.
    ///
    /// `attribute DOMString? ariaRowIndex`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaRowIndex) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariarowindex)
    #[doc(alias = "ariaRowIndex")]
    #[inline]
    pub fn aria_row_index(&self) -> Option<String> {
        Js::get_ariaRowIndex__as_value(js(self)).as_string()
    }

    /// Sets the position of a row or cell among all rows of the table, counted from 1.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaRowIndex")]
    #[inline]
    pub fn set_aria_row_index(&self, value: Option<&str>) {
        Js::set_ariaRowIndex__option_str(js(self), value)
    }

    /// A readable text for the row position.
    ///
    /// `attribute DOMString? ariaRowIndexText`
    ///
    /// Feature `aria`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaRowIndexText) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariarowindextext)
    #[doc(alias = "ariaRowIndexText")]
    #[inline]
    pub fn aria_row_index_text(&self) -> Option<String> {
        Js::get_ariaRowIndexText__as_value(js(self)).as_string()
    }

    /// Sets a readable text for the row position.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaRowIndexText")]
    #[inline]
    pub fn set_aria_row_index_text(&self, value: Option<&str>) {
        Js::set_ariaRowIndexText__option_str(js(self), value)
    }

    /// The number of rows that a cell covers, for tables not made of HTML table elements.
    ///
    /// `attribute DOMString? ariaRowSpan`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaRowSpan) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariarowspan)
    #[doc(alias = "ariaRowSpan")]
    #[inline]
    pub fn aria_row_span(&self) -> Option<String> {
        Js::get_ariaRowSpan__as_value(js(self)).as_string()
    }

    /// Sets the number of rows that a cell covers, for tables not made of HTML table elements.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaRowSpan")]
    #[inline]
    pub fn set_aria_row_span(&self, value: Option<&str>) {
        Js::set_ariaRowSpan__option_str(js(self), value)
    }

    /// Whether (`true` or `false`) the item, such as a tab or an option, is selected.
    ///
    /// `attribute DOMString? ariaSelected`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaSelected) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariaselected)
    #[doc(alias = "ariaSelected")]
    #[inline]
    pub fn aria_selected(&self) -> Option<String> {
        Js::get_ariaSelected__as_value(js(self)).as_string()
    }

    /// Sets whether (`true` or `false`) the item, such as a tab or an option, is selected.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaSelected")]
    #[inline]
    pub fn set_aria_selected(&self, value: Option<&str>) {
        Js::set_ariaSelected__option_str(js(self), value)
    }

    /// The number of items in the whole set, if not all are in the document; `-1` means unknown.
    ///
    /// `attribute DOMString? ariaSetSize`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaSetSize) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariasetsize)
    #[doc(alias = "ariaSetSize")]
    #[inline]
    pub fn aria_set_size(&self) -> Option<String> {
        Js::get_ariaSetSize__as_value(js(self)).as_string()
    }

    /// Sets the number of items in the whole set, if not all are in the document; `-1` means unknown.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaSetSize")]
    #[inline]
    pub fn set_aria_set_size(&self, value: Option<&str>) {
        Js::set_ariaSetSize__option_str(js(self), value)
    }

    /// The order that a table column is sorted by: `ascending`, `descending`, `other` or `none`.
    ///
    /// `attribute DOMString? ariaSort`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaSort) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariasort)
    #[doc(alias = "ariaSort")]
    #[inline]
    pub fn aria_sort(&self) -> Option<String> {
        Js::get_ariaSort__as_value(js(self)).as_string()
    }

    /// Sets the order that a table column is sorted by: `ascending`, `descending`, `other` or `none`.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaSort")]
    #[inline]
    pub fn set_aria_sort(&self, value: Option<&str>) {
        Js::set_ariaSort__option_str(js(self), value)
    }

    /// The highest value of a range widget, such as a slider.
    ///
    /// `attribute DOMString? ariaValueMax`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaValueMax) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariavaluemax)
    #[doc(alias = "ariaValueMax")]
    #[inline]
    pub fn aria_value_max(&self) -> Option<String> {
        Js::get_ariaValueMax__as_value(js(self)).as_string()
    }

    /// Sets the highest value of a range widget, such as a slider.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaValueMax")]
    #[inline]
    pub fn set_aria_value_max(&self, value: Option<&str>) {
        Js::set_ariaValueMax__option_str(js(self), value)
    }

    /// The lowest value of a range widget, such as a slider.
    ///
    /// `attribute DOMString? ariaValueMin`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaValueMin) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariavaluemin)
    #[doc(alias = "ariaValueMin")]
    #[inline]
    pub fn aria_value_min(&self) -> Option<String> {
        Js::get_ariaValueMin__as_value(js(self)).as_string()
    }

    /// Sets the lowest value of a range widget, such as a slider.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaValueMin")]
    #[inline]
    pub fn set_aria_value_min(&self, value: Option<&str>) {
        Js::set_ariaValueMin__option_str(js(self), value)
    }

    /// The current value of a range widget, such as a slider.
    ///
    /// `attribute DOMString? ariaValueNow`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaValueNow) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariavaluenow)
    #[doc(alias = "ariaValueNow")]
    #[inline]
    pub fn aria_value_now(&self) -> Option<String> {
        Js::get_ariaValueNow__as_value(js(self)).as_string()
    }

    /// Sets the current value of a range widget, such as a slider.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaValueNow")]
    #[inline]
    pub fn set_aria_value_now(&self, value: Option<&str>) {
        Js::set_ariaValueNow__option_str(js(self), value)
    }

    /// A readable text for the current value, where the bare number says too little.
    ///
    /// `attribute DOMString? ariaValueText`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaValueText) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariavaluetext)
    #[doc(alias = "ariaValueText")]
    #[inline]
    pub fn aria_value_text(&self) -> Option<String> {
        Js::get_ariaValueText__as_value(js(self)).as_string()
    }

    /// Sets a readable text for the current value, where the bare number says too little.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaValueText")]
    #[inline]
    pub fn set_aria_value_text(&self, value: Option<&str>) {
        Js::set_ariaValueText__option_str(js(self), value)
    }

    /// Asks assistive technology to speak a message that no element on the page shows.
    ///
    /// `undefined ariaNotify(DOMString announcement, optional AriaNotificationOptions options = {})`
    ///
    /// Feature `aria`. Baseline: newly available since 2026-09. [MDN](https://developer.mozilla.org/docs/Web/API/Element/ariaNotify) · [Specification](https://w3c.github.io/aria/#ARIANotifyMixin)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "ariaNotify")]
    #[inline]
    pub fn aria_notify(&self, announcement: &str) -> Result<(), Exception> {
        Js::try_call_ariaNotify__str(js(self), announcement)
    }

    /// As `aria_notify`, with `options`.
    ///
    /// `undefined ariaNotify(DOMString announcement, optional AriaNotificationOptions options = {})`
    ///
    /// Feature `aria`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "ariaNotify")]
    #[inline]
    pub fn aria_notify_with_options(
        &self,
        announcement: &str,
        options: &AriaNotificationOptions,
    ) -> Result<(), Exception> {
        Js::try_call_ariaNotify__str_value(js(self), announcement, options.as_ref())
    }
}

impl ElementInternals {
    /// The ARIA role of the element, such as `button`, as its `role` attribute; none if the attribute is not set.
    ///
    /// `attribute DOMString? role`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/role) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-role)
    #[inline]
    pub fn role(&self) -> Option<String> {
        Js::get_role__as_value(js(self)).as_string()
    }

    /// Sets the ARIA role of the element, such as `button`, as its `role` attribute; none if the attribute is not
    /// set.
    ///
    /// Feature `aria`.
    #[doc(alias = "role")]
    #[inline]
    pub fn set_role(&self, value: Option<&str>) {
        Js::set_role__option_str(js(self), value)
    }

    /// The element that counts as focused inside this composite widget, while the real focus stays here.
    ///
    /// `attribute Element? ariaActiveDescendantElement`
    ///
    /// Feature `aria`. Baseline: newly available since 2025-04. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaActiveDescendantElement) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariaactivedescendantelement)
    #[doc(alias = "ariaActiveDescendantElement")]
    #[inline]
    pub fn aria_active_descendant_element(&self) -> Option<Element> {
        Js::get_ariaActiveDescendantElement__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the element that counts as focused inside this composite widget, while the real focus stays here.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaActiveDescendantElement")]
    #[inline]
    pub fn set_aria_active_descendant_element(&self, value: Option<&Element>) {
        Js::set_ariaActiveDescendantElement__value(js(self), nullable(value))
    }

    /// Whether (`true` or `false`) a changed live region is read as a whole and not only its changed parts.
    ///
    /// `attribute DOMString? ariaAtomic`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaAtomic) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariaatomic)
    #[doc(alias = "ariaAtomic")]
    #[inline]
    pub fn aria_atomic(&self) -> Option<String> {
        Js::get_ariaAtomic__as_value(js(self)).as_string()
    }

    /// Sets whether (`true` or `false`) a changed live region is read as a whole and not only its changed parts.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaAtomic")]
    #[inline]
    pub fn set_aria_atomic(&self, value: Option<&str>) {
        Js::set_ariaAtomic__option_str(js(self), value)
    }

    /// How a text field offers completions: `none`, `inline`, `list` or `both`.
    ///
    /// `attribute DOMString? ariaAutoComplete`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaAutoComplete) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariaautocomplete)
    #[doc(alias = "ariaAutoComplete")]
    #[inline]
    pub fn aria_auto_complete(&self) -> Option<String> {
        Js::get_ariaAutoComplete__as_value(js(self)).as_string()
    }

    /// Sets how a text field offers completions: `none`, `inline`, `list` or `both`.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaAutoComplete")]
    #[inline]
    pub fn set_aria_auto_complete(&self, value: Option<&str>) {
        Js::set_ariaAutoComplete__option_str(js(self), value)
    }

    /// A label for Braille displays, where `ariaLabel` does not suit them.
    ///
    /// `attribute DOMString? ariaBrailleLabel`
    ///
    /// Feature `aria`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaBrailleLabel) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariabraillelabel)
    #[doc(alias = "ariaBrailleLabel")]
    #[inline]
    pub fn aria_braille_label(&self) -> Option<String> {
        Js::get_ariaBrailleLabel__as_value(js(self)).as_string()
    }

    /// Sets a label for Braille displays, where `ariaLabel` does not suit them.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaBrailleLabel")]
    #[inline]
    pub fn set_aria_braille_label(&self, value: Option<&str>) {
        Js::set_ariaBrailleLabel__option_str(js(self), value)
    }

    /// A name for the kind of the element, shortened for Braille displays.
    ///
    /// `attribute DOMString? ariaBrailleRoleDescription`
    ///
    /// Feature `aria`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaBrailleRoleDescription) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariabrailleroledescription)
    #[doc(alias = "ariaBrailleRoleDescription")]
    #[inline]
    pub fn aria_braille_role_description(&self) -> Option<String> {
        Js::get_ariaBrailleRoleDescription__as_value(js(self)).as_string()
    }

    /// Sets a name for the kind of the element, shortened for Braille displays.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaBrailleRoleDescription")]
    #[inline]
    pub fn set_aria_braille_role_description(&self, value: Option<&str>) {
        Js::set_ariaBrailleRoleDescription__option_str(js(self), value)
    }

    /// Whether (`true` or `false`) the element is being updated, so that screen readers wait with its changes.
    ///
    /// `attribute DOMString? ariaBusy`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaBusy) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariabusy)
    #[doc(alias = "ariaBusy")]
    #[inline]
    pub fn aria_busy(&self) -> Option<String> {
        Js::get_ariaBusy__as_value(js(self)).as_string()
    }

    /// Sets whether (`true` or `false`) the element is being updated, so that screen readers wait with its changes.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaBusy")]
    #[inline]
    pub fn set_aria_busy(&self, value: Option<&str>) {
        Js::set_ariaBusy__option_str(js(self), value)
    }

    /// The state of a checkbox, radio button or switch: `true`, `false` or `mixed`.
    ///
    /// `attribute DOMString? ariaChecked`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaChecked) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariachecked)
    #[doc(alias = "ariaChecked")]
    #[inline]
    pub fn aria_checked(&self) -> Option<String> {
        Js::get_ariaChecked__as_value(js(self)).as_string()
    }

    /// Sets the state of a checkbox, radio button or switch: `true`, `false` or `mixed`.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaChecked")]
    #[inline]
    pub fn set_aria_checked(&self, value: Option<&str>) {
        Js::set_ariaChecked__option_str(js(self), value)
    }

    /// The total number of columns of a table, if not all are in the document; `-1` means unknown.
    ///
    /// `attribute DOMString? ariaColCount`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaColCount) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariacolcount)
    #[doc(alias = "ariaColCount")]
    #[inline]
    pub fn aria_col_count(&self) -> Option<String> {
        Js::get_ariaColCount__as_value(js(self)).as_string()
    }

    /// Sets the total number of columns of a table, if not all are in the document; `-1` means unknown.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaColCount")]
    #[inline]
    pub fn set_aria_col_count(&self, value: Option<&str>) {
        Js::set_ariaColCount__option_str(js(self), value)
    }

    /// The position of a cell among all columns of the table, counted from 1.
    ///
    /// `attribute DOMString? ariaColIndex`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaColIndex) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariacolindex)
    #[doc(alias = "ariaColIndex")]
    #[inline]
    pub fn aria_col_index(&self) -> Option<String> {
        Js::get_ariaColIndex__as_value(js(self)).as_string()
    }

    /// Sets the position of a cell among all columns of the table, counted from 1.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaColIndex")]
    #[inline]
    pub fn set_aria_col_index(&self, value: Option<&str>) {
        Js::set_ariaColIndex__option_str(js(self), value)
    }

    /// A readable text for the column position, such as a letter.
    ///
    /// `attribute DOMString? ariaColIndexText`
    ///
    /// Feature `aria`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaColIndexText) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariacolindextext)
    #[doc(alias = "ariaColIndexText")]
    #[inline]
    pub fn aria_col_index_text(&self) -> Option<String> {
        Js::get_ariaColIndexText__as_value(js(self)).as_string()
    }

    /// Sets a readable text for the column position, such as a letter.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaColIndexText")]
    #[inline]
    pub fn set_aria_col_index_text(&self, value: Option<&str>) {
        Js::set_ariaColIndexText__option_str(js(self), value)
    }

    /// The number of columns that a cell covers, for tables not made of HTML table elements.
    ///
    /// `attribute DOMString? ariaColSpan`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaColSpan) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariacolspan)
    #[doc(alias = "ariaColSpan")]
    #[inline]
    pub fn aria_col_span(&self) -> Option<String> {
        Js::get_ariaColSpan__as_value(js(self)).as_string()
    }

    /// Sets the number of columns that a cell covers, for tables not made of HTML table elements.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaColSpan")]
    #[inline]
    pub fn set_aria_col_span(&self, value: Option<&str>) {
        Js::set_ariaColSpan__option_str(js(self), value)
    }

    /// The elements whose contents or presence this element controls, such as the panel of a tab.
    ///
    /// `attribute FrozenArray<Element>? ariaControlsElements`
    ///
    /// Feature `aria`. Baseline: newly available since 2025-04. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaControlsElements) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariacontrolselements)
    #[doc(alias = "ariaControlsElements")]
    #[inline]
    pub fn aria_controls_elements(&self) -> Option<Array<Element>> {
        Js::get_ariaControlsElements__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the elements whose contents or presence this element controls, such as the panel of a tab.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaControlsElements")]
    #[inline]
    pub fn set_aria_controls_elements(&self, value: Option<&Array<Element>>) {
        Js::set_ariaControlsElements__value(js(self), nullable(value))
    }

    /// Marks the current item of a set: `page`, `step`, `location`, `date`, `time`, `true` or `false`.
    ///
    /// `attribute DOMString? ariaCurrent`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaCurrent) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariacurrent)
    #[doc(alias = "ariaCurrent")]
    #[inline]
    pub fn aria_current(&self) -> Option<String> {
        Js::get_ariaCurrent__as_value(js(self)).as_string()
    }

    /// Sets marks the current item of a set: `page`, `step`, `location`, `date`, `time`, `true` or `false`.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaCurrent")]
    #[inline]
    pub fn set_aria_current(&self, value: Option<&str>) {
        Js::set_ariaCurrent__option_str(js(self), value)
    }

    /// The elements whose text describes this element further, after its name.
    ///
    /// `attribute FrozenArray<Element>? ariaDescribedByElements`
    ///
    /// Feature `aria`. Baseline: newly available since 2025-04. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaDescribedByElements) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariadescribedbyelements)
    #[doc(alias = "ariaDescribedByElements")]
    #[inline]
    pub fn aria_described_by_elements(&self) -> Option<Array<Element>> {
        Js::get_ariaDescribedByElements__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the elements whose text describes this element further, after its name.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaDescribedByElements")]
    #[inline]
    pub fn set_aria_described_by_elements(&self, value: Option<&Array<Element>>) {
        Js::set_ariaDescribedByElements__value(js(self), nullable(value))
    }

    /// A text that describes the element for assistive technology.
    ///
    /// `attribute DOMString? ariaDescription`
    ///
    /// Feature `aria`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaDescription) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariadescription)
    #[doc(alias = "ariaDescription")]
    #[inline]
    pub fn aria_description(&self) -> Option<String> {
        Js::get_ariaDescription__as_value(js(self)).as_string()
    }

    /// Sets a text that describes the element for assistive technology.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaDescription")]
    #[inline]
    pub fn set_aria_description(&self, value: Option<&str>) {
        Js::set_ariaDescription__option_str(js(self), value)
    }

    /// The elements that hold detailed information about this element, such as a footnote.
    ///
    /// `attribute FrozenArray<Element>? ariaDetailsElements`
    ///
    /// Feature `aria`. Baseline: newly available since 2025-04. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaDetailsElements) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariadetailselements)
    #[doc(alias = "ariaDetailsElements")]
    #[inline]
    pub fn aria_details_elements(&self) -> Option<Array<Element>> {
        Js::get_ariaDetailsElements__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the elements that hold detailed information about this element, such as a footnote.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaDetailsElements")]
    #[inline]
    pub fn set_aria_details_elements(&self, value: Option<&Array<Element>>) {
        Js::set_ariaDetailsElements__value(js(self), nullable(value))
    }

    /// Whether (`true` or `false`) the element is visible but cannot be used.
    ///
    /// `attribute DOMString? ariaDisabled`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaDisabled) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariadisabled)
    #[doc(alias = "ariaDisabled")]
    #[inline]
    pub fn aria_disabled(&self) -> Option<String> {
        Js::get_ariaDisabled__as_value(js(self)).as_string()
    }

    /// Sets whether (`true` or `false`) the element is visible but cannot be used.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaDisabled")]
    #[inline]
    pub fn set_aria_disabled(&self, value: Option<&str>) {
        Js::set_ariaDisabled__option_str(js(self), value)
    }

    /// The elements with the error message for this element, used while `ariaInvalid` is set.
    ///
    /// `attribute FrozenArray<Element>? ariaErrorMessageElements`
    ///
    /// Feature `aria`. Baseline: newly available since 2025-04. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaErrorMessageElements) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariaerrormessageelements)
    #[doc(alias = "ariaErrorMessageElements")]
    #[inline]
    pub fn aria_error_message_elements(&self) -> Option<Array<Element>> {
        Js::get_ariaErrorMessageElements__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the elements with the error message for this element, used while `ariaInvalid` is set.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaErrorMessageElements")]
    #[inline]
    pub fn set_aria_error_message_elements(&self, value: Option<&Array<Element>>) {
        Js::set_ariaErrorMessageElements__value(js(self), nullable(value))
    }

    /// Whether (`true` or `false`) the part that this element controls is open.
    ///
    /// `attribute DOMString? ariaExpanded`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaExpanded) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariaexpanded)
    #[doc(alias = "ariaExpanded")]
    #[inline]
    pub fn aria_expanded(&self) -> Option<String> {
        Js::get_ariaExpanded__as_value(js(self)).as_string()
    }

    /// Sets whether (`true` or `false`) the part that this element controls is open.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaExpanded")]
    #[inline]
    pub fn set_aria_expanded(&self, value: Option<&str>) {
        Js::set_ariaExpanded__option_str(js(self), value)
    }

    /// The elements to read next, in place of the document order.
    ///
    /// `attribute FrozenArray<Element>? ariaFlowToElements`
    ///
    /// Feature `aria`. Baseline: newly available since 2025-04. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaFlowToElements) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariaflowtoelements)
    #[doc(alias = "ariaFlowToElements")]
    #[inline]
    pub fn aria_flow_to_elements(&self) -> Option<Array<Element>> {
        Js::get_ariaFlowToElements__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the elements to read next, in place of the document order.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaFlowToElements")]
    #[inline]
    pub fn set_aria_flow_to_elements(&self, value: Option<&Array<Element>>) {
        Js::set_ariaFlowToElements__value(js(self), nullable(value))
    }

    /// The kind of popup the element opens: `menu`, `listbox`, `tree`, `grid`, `dialog`, `true` or `false`.
    ///
    /// `attribute DOMString? ariaHasPopup`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaHasPopup) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariahaspopup)
    #[doc(alias = "ariaHasPopup")]
    #[inline]
    pub fn aria_has_popup(&self) -> Option<String> {
        Js::get_ariaHasPopup__as_value(js(self)).as_string()
    }

    /// Sets the kind of popup the element opens: `menu`, `listbox`, `tree`, `grid`, `dialog`, `true` or `false`.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaHasPopup")]
    #[inline]
    pub fn set_aria_has_popup(&self, value: Option<&str>) {
        Js::set_ariaHasPopup__option_str(js(self), value)
    }

    /// Whether (`true` or `false`) the element is hidden from assistive technology.
    ///
    /// `attribute DOMString? ariaHidden`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaHidden) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariahidden)
    #[doc(alias = "ariaHidden")]
    #[inline]
    pub fn aria_hidden(&self) -> Option<String> {
        Js::get_ariaHidden__as_value(js(self)).as_string()
    }

    /// Sets whether (`true` or `false`) the element is hidden from assistive technology.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaHidden")]
    #[inline]
    pub fn set_aria_hidden(&self, value: Option<&str>) {
        Js::set_ariaHidden__option_str(js(self), value)
    }

    /// Whether the entered value is wrong: `true`, `false`, `grammar` or `spelling`.
    ///
    /// `attribute DOMString? ariaInvalid`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaInvalid) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariainvalid)
    #[doc(alias = "ariaInvalid")]
    #[inline]
    pub fn aria_invalid(&self) -> Option<String> {
        Js::get_ariaInvalid__as_value(js(self)).as_string()
    }

    /// Sets whether the entered value is wrong: `true`, `false`, `grammar` or `spelling`.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaInvalid")]
    #[inline]
    pub fn set_aria_invalid(&self, value: Option<&str>) {
        Js::set_ariaInvalid__option_str(js(self), value)
    }

    /// The keyboard shortcuts that activate the element, such as `Control+S`.
    ///
    /// `attribute DOMString? ariaKeyShortcuts`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaKeyShortcuts) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariakeyshortcuts)
    #[doc(alias = "ariaKeyShortcuts")]
    #[inline]
    pub fn aria_key_shortcuts(&self) -> Option<String> {
        Js::get_ariaKeyShortcuts__as_value(js(self)).as_string()
    }

    /// Sets the keyboard shortcuts that activate the element, such as `Control+S`.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaKeyShortcuts")]
    #[inline]
    pub fn set_aria_key_shortcuts(&self, value: Option<&str>) {
        Js::set_ariaKeyShortcuts__option_str(js(self), value)
    }

    /// The accessible name of the element, for elements with no visible label.
    ///
    /// `attribute DOMString? ariaLabel`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaLabel) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-arialabel)
    #[doc(alias = "ariaLabel")]
    #[inline]
    pub fn aria_label(&self) -> Option<String> {
        Js::get_ariaLabel__as_value(js(self)).as_string()
    }

    /// Sets the accessible name of the element, for elements with no visible label.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaLabel")]
    #[inline]
    pub fn set_aria_label(&self, value: Option<&str>) {
        Js::set_ariaLabel__option_str(js(self), value)
    }

    /// The elements whose text is the accessible name of this element.
    ///
    /// `attribute FrozenArray<Element>? ariaLabelledByElements`
    ///
    /// Feature `aria`. Baseline: newly available since 2025-04. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaLabelledByElements) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-arialabelledbyelements)
    #[doc(alias = "ariaLabelledByElements")]
    #[inline]
    pub fn aria_labelled_by_elements(&self) -> Option<Array<Element>> {
        Js::get_ariaLabelledByElements__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the elements whose text is the accessible name of this element.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaLabelledByElements")]
    #[inline]
    pub fn set_aria_labelled_by_elements(&self, value: Option<&Array<Element>>) {
        Js::set_ariaLabelledByElements__value(js(self), nullable(value))
    }

    /// The level in a structure, such as of a heading or a tree item, counted from 1.
    ///
    /// `attribute DOMString? ariaLevel`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaLevel) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-arialevel)
    #[doc(alias = "ariaLevel")]
    #[inline]
    pub fn aria_level(&self) -> Option<String> {
        Js::get_ariaLevel__as_value(js(self)).as_string()
    }

    /// Sets the level in a structure, such as of a heading or a tree item, counted from 1.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaLevel")]
    #[inline]
    pub fn set_aria_level(&self, value: Option<&str>) {
        Js::set_ariaLevel__option_str(js(self), value)
    }

    /// How changes inside the element are announced: `off`, `polite` or `assertive`.
    ///
    /// `attribute DOMString? ariaLive`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaLive) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-arialive)
    #[doc(alias = "ariaLive")]
    #[inline]
    pub fn aria_live(&self) -> Option<String> {
        Js::get_ariaLive__as_value(js(self)).as_string()
    }

    /// Sets how changes inside the element are announced: `off`, `polite` or `assertive`.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaLive")]
    #[inline]
    pub fn set_aria_live(&self, value: Option<&str>) {
        Js::set_ariaLive__option_str(js(self), value)
    }

    /// Whether (`true` or `false`) a dialog is modal, so that the rest of the page cannot be used.
    ///
    /// `attribute DOMString? ariaModal`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaModal) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariamodal)
    #[doc(alias = "ariaModal")]
    #[inline]
    pub fn aria_modal(&self) -> Option<String> {
        Js::get_ariaModal__as_value(js(self)).as_string()
    }

    /// Sets whether (`true` or `false`) a dialog is modal, so that the rest of the page cannot be used.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaModal")]
    #[inline]
    pub fn set_aria_modal(&self, value: Option<&str>) {
        Js::set_ariaModal__option_str(js(self), value)
    }

    /// Whether (`true` or `false`) a text field takes several lines.
    ///
    /// `attribute DOMString? ariaMultiLine`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaMultiLine) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariamultiline)
    #[doc(alias = "ariaMultiLine")]
    #[inline]
    pub fn aria_multi_line(&self) -> Option<String> {
        Js::get_ariaMultiLine__as_value(js(self)).as_string()
    }

    /// Sets whether (`true` or `false`) a text field takes several lines.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaMultiLine")]
    #[inline]
    pub fn set_aria_multi_line(&self, value: Option<&str>) {
        Js::set_ariaMultiLine__option_str(js(self), value)
    }

    /// Whether (`true` or `false`) more than one item can be selected.
    ///
    /// `attribute DOMString? ariaMultiSelectable`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaMultiSelectable) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariamultiselectable)
    #[doc(alias = "ariaMultiSelectable")]
    #[inline]
    pub fn aria_multi_selectable(&self) -> Option<String> {
        Js::get_ariaMultiSelectable__as_value(js(self)).as_string()
    }

    /// Sets whether (`true` or `false`) more than one item can be selected.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaMultiSelectable")]
    #[inline]
    pub fn set_aria_multi_selectable(&self, value: Option<&str>) {
        Js::set_ariaMultiSelectable__option_str(js(self), value)
    }

    /// The direction of a widget, such as a slider: `horizontal`, `vertical` or `undefined`.
    ///
    /// `attribute DOMString? ariaOrientation`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaOrientation) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariaorientation)
    #[doc(alias = "ariaOrientation")]
    #[inline]
    pub fn aria_orientation(&self) -> Option<String> {
        Js::get_ariaOrientation__as_value(js(self)).as_string()
    }

    /// Sets the direction of a widget, such as a slider: `horizontal`, `vertical` or `undefined`.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaOrientation")]
    #[inline]
    pub fn set_aria_orientation(&self, value: Option<&str>) {
        Js::set_ariaOrientation__option_str(js(self), value)
    }

    /// The elements that count as children of this one though they stand elsewhere in the document.
    ///
    /// `attribute FrozenArray<Element>? ariaOwnsElements`
    ///
    /// Feature `aria`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaOwnsElements) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariaownselements)
    #[doc(alias = "ariaOwnsElements")]
    #[inline]
    pub fn aria_owns_elements(&self) -> Option<Array<Element>> {
        Js::get_ariaOwnsElements__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the elements that count as children of this one though they stand elsewhere in the document.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaOwnsElements")]
    #[inline]
    pub fn set_aria_owns_elements(&self, value: Option<&Array<Element>>) {
        Js::set_ariaOwnsElements__value(js(self), nullable(value))
    }

    /// A short hint that an empty text field shows.
    ///
    /// `attribute DOMString? ariaPlaceholder`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaPlaceholder) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariaplaceholder)
    #[doc(alias = "ariaPlaceholder")]
    #[inline]
    pub fn aria_placeholder(&self) -> Option<String> {
        Js::get_ariaPlaceholder__as_value(js(self)).as_string()
    }

    /// Sets a short hint that an empty text field shows.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaPlaceholder")]
    #[inline]
    pub fn set_aria_placeholder(&self, value: Option<&str>) {
        Js::set_ariaPlaceholder__option_str(js(self), value)
    }

    /// The position of the item in its set, counted from 1, if not all items are in the document.
    ///
    /// `attribute DOMString? ariaPosInSet`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaPosInSet) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariaposinset)
    #[doc(alias = "ariaPosInSet")]
    #[inline]
    pub fn aria_pos_in_set(&self) -> Option<String> {
        Js::get_ariaPosInSet__as_value(js(self)).as_string()
    }

    /// Sets the position of the item in its set, counted from 1, if not all items are in the document.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaPosInSet")]
    #[inline]
    pub fn set_aria_pos_in_set(&self, value: Option<&str>) {
        Js::set_ariaPosInSet__option_str(js(self), value)
    }

    /// The state of a toggle button: `true`, `false` or `mixed`.
    ///
    /// `attribute DOMString? ariaPressed`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaPressed) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariapressed)
    #[doc(alias = "ariaPressed")]
    #[inline]
    pub fn aria_pressed(&self) -> Option<String> {
        Js::get_ariaPressed__as_value(js(self)).as_string()
    }

    /// Sets the state of a toggle button: `true`, `false` or `mixed`.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaPressed")]
    #[inline]
    pub fn set_aria_pressed(&self, value: Option<&str>) {
        Js::set_ariaPressed__option_str(js(self), value)
    }

    /// Whether (`true` or `false`) the value can be read but not edited.
    ///
    /// `attribute DOMString? ariaReadOnly`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaReadOnly) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariareadonly)
    #[doc(alias = "ariaReadOnly")]
    #[inline]
    pub fn aria_read_only(&self) -> Option<String> {
        Js::get_ariaReadOnly__as_value(js(self)).as_string()
    }

    /// Sets whether (`true` or `false`) the value can be read but not edited.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaReadOnly")]
    #[inline]
    pub fn set_aria_read_only(&self, value: Option<&str>) {
        Js::set_ariaReadOnly__option_str(js(self), value)
    }

    /// Which changes of a live region matter: a list of `additions`, `removals` and `text`, or `all`.
    ///
    /// `attribute DOMString? ariaRelevant`
    ///
    /// Feature `aria`. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaRelevant)
    #[doc(alias = "ariaRelevant")]
    #[inline]
    pub fn aria_relevant(&self) -> Option<String> {
        Js::get_ariaRelevant__as_value(js(self)).as_string()
    }

    /// Sets which changes of a live region matter: a list of `additions`, `removals` and `text`, or `all`.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaRelevant")]
    #[inline]
    pub fn set_aria_relevant(&self, value: Option<&str>) {
        Js::set_ariaRelevant__option_str(js(self), value)
    }

    /// Whether (`true` or `false`) the user must fill in the field.
    ///
    /// `attribute DOMString? ariaRequired`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaRequired) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariarequired)
    #[doc(alias = "ariaRequired")]
    #[inline]
    pub fn aria_required(&self) -> Option<String> {
        Js::get_ariaRequired__as_value(js(self)).as_string()
    }

    /// Sets whether (`true` or `false`) the user must fill in the field.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaRequired")]
    #[inline]
    pub fn set_aria_required(&self, value: Option<&str>) {
        Js::set_ariaRequired__option_str(js(self), value)
    }

    /// A readable name for the kind of the element, spoken in place of its role.
    ///
    /// `attribute DOMString? ariaRoleDescription`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaRoleDescription) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariaroledescription)
    #[doc(alias = "ariaRoleDescription")]
    #[inline]
    pub fn aria_role_description(&self) -> Option<String> {
        Js::get_ariaRoleDescription__as_value(js(self)).as_string()
    }

    /// Sets a readable name for the kind of the element, spoken in place of its role.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaRoleDescription")]
    #[inline]
    pub fn set_aria_role_description(&self, value: Option<&str>) {
        Js::set_ariaRoleDescription__option_str(js(self), value)
    }

    /// The total number of rows of a table, if not all are in the document; `-1` means unknown.
    ///
    /// `attribute DOMString? ariaRowCount`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaRowCount) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariarowcount)
    #[doc(alias = "ariaRowCount")]
    #[inline]
    pub fn aria_row_count(&self) -> Option<String> {
        Js::get_ariaRowCount__as_value(js(self)).as_string()
    }

    /// Sets the total number of rows of a table, if not all are in the document; `-1` means unknown.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaRowCount")]
    #[inline]
    pub fn set_aria_row_count(&self, value: Option<&str>) {
        Js::set_ariaRowCount__option_str(js(self), value)
    }

    /// The position of a row or cell among all rows of the table, counted from 1.
    ///
    /// `attribute DOMString? ariaRowIndex`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaRowIndex) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariarowindex)
    #[doc(alias = "ariaRowIndex")]
    #[inline]
    pub fn aria_row_index(&self) -> Option<String> {
        Js::get_ariaRowIndex__as_value(js(self)).as_string()
    }

    /// Sets the position of a row or cell among all rows of the table, counted from 1.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaRowIndex")]
    #[inline]
    pub fn set_aria_row_index(&self, value: Option<&str>) {
        Js::set_ariaRowIndex__option_str(js(self), value)
    }

    /// A readable text for the row position.
    ///
    /// `attribute DOMString? ariaRowIndexText`
    ///
    /// Feature `aria`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaRowIndexText) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariarowindextext)
    #[doc(alias = "ariaRowIndexText")]
    #[inline]
    pub fn aria_row_index_text(&self) -> Option<String> {
        Js::get_ariaRowIndexText__as_value(js(self)).as_string()
    }

    /// Sets a readable text for the row position.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaRowIndexText")]
    #[inline]
    pub fn set_aria_row_index_text(&self, value: Option<&str>) {
        Js::set_ariaRowIndexText__option_str(js(self), value)
    }

    /// The number of rows that a cell covers, for tables not made of HTML table elements.
    ///
    /// `attribute DOMString? ariaRowSpan`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaRowSpan) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariarowspan)
    #[doc(alias = "ariaRowSpan")]
    #[inline]
    pub fn aria_row_span(&self) -> Option<String> {
        Js::get_ariaRowSpan__as_value(js(self)).as_string()
    }

    /// Sets the number of rows that a cell covers, for tables not made of HTML table elements.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaRowSpan")]
    #[inline]
    pub fn set_aria_row_span(&self, value: Option<&str>) {
        Js::set_ariaRowSpan__option_str(js(self), value)
    }

    /// Whether (`true` or `false`) the item, such as a tab or an option, is selected.
    ///
    /// `attribute DOMString? ariaSelected`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaSelected) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariaselected)
    #[doc(alias = "ariaSelected")]
    #[inline]
    pub fn aria_selected(&self) -> Option<String> {
        Js::get_ariaSelected__as_value(js(self)).as_string()
    }

    /// Sets whether (`true` or `false`) the item, such as a tab or an option, is selected.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaSelected")]
    #[inline]
    pub fn set_aria_selected(&self, value: Option<&str>) {
        Js::set_ariaSelected__option_str(js(self), value)
    }

    /// The number of items in the whole set, if not all are in the document; `-1` means unknown.
    ///
    /// `attribute DOMString? ariaSetSize`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaSetSize) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariasetsize)
    #[doc(alias = "ariaSetSize")]
    #[inline]
    pub fn aria_set_size(&self) -> Option<String> {
        Js::get_ariaSetSize__as_value(js(self)).as_string()
    }

    /// Sets the number of items in the whole set, if not all are in the document; `-1` means unknown.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaSetSize")]
    #[inline]
    pub fn set_aria_set_size(&self, value: Option<&str>) {
        Js::set_ariaSetSize__option_str(js(self), value)
    }

    /// The order that a table column is sorted by: `ascending`, `descending`, `other` or `none`.
    ///
    /// `attribute DOMString? ariaSort`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaSort) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariasort)
    #[doc(alias = "ariaSort")]
    #[inline]
    pub fn aria_sort(&self) -> Option<String> {
        Js::get_ariaSort__as_value(js(self)).as_string()
    }

    /// Sets the order that a table column is sorted by: `ascending`, `descending`, `other` or `none`.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaSort")]
    #[inline]
    pub fn set_aria_sort(&self, value: Option<&str>) {
        Js::set_ariaSort__option_str(js(self), value)
    }

    /// The highest value of a range widget, such as a slider.
    ///
    /// `attribute DOMString? ariaValueMax`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaValueMax) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariavaluemax)
    #[doc(alias = "ariaValueMax")]
    #[inline]
    pub fn aria_value_max(&self) -> Option<String> {
        Js::get_ariaValueMax__as_value(js(self)).as_string()
    }

    /// Sets the highest value of a range widget, such as a slider.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaValueMax")]
    #[inline]
    pub fn set_aria_value_max(&self, value: Option<&str>) {
        Js::set_ariaValueMax__option_str(js(self), value)
    }

    /// The lowest value of a range widget, such as a slider.
    ///
    /// `attribute DOMString? ariaValueMin`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaValueMin) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariavaluemin)
    #[doc(alias = "ariaValueMin")]
    #[inline]
    pub fn aria_value_min(&self) -> Option<String> {
        Js::get_ariaValueMin__as_value(js(self)).as_string()
    }

    /// Sets the lowest value of a range widget, such as a slider.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaValueMin")]
    #[inline]
    pub fn set_aria_value_min(&self, value: Option<&str>) {
        Js::set_ariaValueMin__option_str(js(self), value)
    }

    /// The current value of a range widget, such as a slider.
    ///
    /// `attribute DOMString? ariaValueNow`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaValueNow) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariavaluenow)
    #[doc(alias = "ariaValueNow")]
    #[inline]
    pub fn aria_value_now(&self) -> Option<String> {
        Js::get_ariaValueNow__as_value(js(self)).as_string()
    }

    /// Sets the current value of a range widget, such as a slider.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaValueNow")]
    #[inline]
    pub fn set_aria_value_now(&self, value: Option<&str>) {
        Js::set_ariaValueNow__option_str(js(self), value)
    }

    /// A readable text for the current value, where the bare number says too little.
    ///
    /// `attribute DOMString? ariaValueText`
    ///
    /// Feature `aria`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals/ariaValueText) · [Specification](https://w3c.github.io/aria/#dom-ariamixin-ariavaluetext)
    #[doc(alias = "ariaValueText")]
    #[inline]
    pub fn aria_value_text(&self) -> Option<String> {
        Js::get_ariaValueText__as_value(js(self)).as_string()
    }

    /// Sets a readable text for the current value, where the bare number says too little.
    ///
    /// Feature `aria`.
    #[doc(alias = "ariaValueText")]
    #[inline]
    pub fn set_aria_value_text(&self, value: Option<&str>) {
        Js::set_ariaValueText__option_str(js(self), value)
    }
}

impl AriaNotificationOptions {
    /// Options for an announcement with `ariaNotify`.
    ///
    /// `dictionary AriaNotificationOptions`
    ///
    /// Feature `aria`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The urgency of the announcement; one with high priority is spoken before the others.
    ///
    /// `AriaNotifyPriority priority = "normal"`
    ///
    /// Feature `aria`.
    #[doc(alias = "priority")]
    pub fn get_priority(&self) -> Option<AriaNotifyPriority> {
        property::get(self, "priority")
    }

    /// Sets the urgency of the announcement; one with high priority is spoken before the others.
    ///
    /// Feature `aria`.
    #[doc(alias = "priority")]
    pub fn set_priority(&self, value: AriaNotifyPriority) -> &Self {
        property::set_str(self, "priority", value.as_str());
        self
    }
}

impl Default for AriaNotificationOptions {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "ariaActiveDescendantElement")]
    pub(crate) fn get_ariaActiveDescendantElement__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "ariaAtomic")]
    pub(crate) fn get_ariaAtomic__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaAutoComplete")]
    pub(crate) fn get_ariaAutoComplete__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaBrailleLabel")]
    pub(crate) fn get_ariaBrailleLabel__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaBrailleRoleDescription")]
    pub(crate) fn get_ariaBrailleRoleDescription__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaBusy")]
    pub(crate) fn get_ariaBusy__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaChecked")]
    pub(crate) fn get_ariaChecked__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaColCount")]
    pub(crate) fn get_ariaColCount__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaColIndex")]
    pub(crate) fn get_ariaColIndex__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaColIndexText")]
    pub(crate) fn get_ariaColIndexText__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaColSpan")]
    pub(crate) fn get_ariaColSpan__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaControlsElements")]
    pub(crate) fn get_ariaControlsElements__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "ariaCurrent")]
    pub(crate) fn get_ariaCurrent__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaDescribedByElements")]
    pub(crate) fn get_ariaDescribedByElements__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "ariaDescription")]
    pub(crate) fn get_ariaDescription__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaDetailsElements")]
    pub(crate) fn get_ariaDetailsElements__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "ariaDisabled")]
    pub(crate) fn get_ariaDisabled__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaErrorMessageElements")]
    pub(crate) fn get_ariaErrorMessageElements__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "ariaExpanded")]
    pub(crate) fn get_ariaExpanded__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaFlowToElements")]
    pub(crate) fn get_ariaFlowToElements__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "ariaHasPopup")]
    pub(crate) fn get_ariaHasPopup__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaHidden")]
    pub(crate) fn get_ariaHidden__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaInvalid")]
    pub(crate) fn get_ariaInvalid__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaKeyShortcuts")]
    pub(crate) fn get_ariaKeyShortcuts__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaLabel")]
    pub(crate) fn get_ariaLabel__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaLabelledByElements")]
    pub(crate) fn get_ariaLabelledByElements__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "ariaLevel")]
    pub(crate) fn get_ariaLevel__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaLive")]
    pub(crate) fn get_ariaLive__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaModal")]
    pub(crate) fn get_ariaModal__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaMultiLine")]
    pub(crate) fn get_ariaMultiLine__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaMultiSelectable")]
    pub(crate) fn get_ariaMultiSelectable__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaOrientation")]
    pub(crate) fn get_ariaOrientation__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaOwnsElements")]
    pub(crate) fn get_ariaOwnsElements__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "ariaPlaceholder")]
    pub(crate) fn get_ariaPlaceholder__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaPosInSet")]
    pub(crate) fn get_ariaPosInSet__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaPressed")]
    pub(crate) fn get_ariaPressed__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaReadOnly")]
    pub(crate) fn get_ariaReadOnly__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaRelevant")]
    pub(crate) fn get_ariaRelevant__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaRequired")]
    pub(crate) fn get_ariaRequired__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaRoleDescription")]
    pub(crate) fn get_ariaRoleDescription__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaRowCount")]
    pub(crate) fn get_ariaRowCount__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaRowIndex")]
    pub(crate) fn get_ariaRowIndex__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaRowIndexText")]
    pub(crate) fn get_ariaRowIndexText__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaRowSpan")]
    pub(crate) fn get_ariaRowSpan__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaSelected")]
    pub(crate) fn get_ariaSelected__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaSetSize")]
    pub(crate) fn get_ariaSetSize__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaSort")]
    pub(crate) fn get_ariaSort__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaValueMax")]
    pub(crate) fn get_ariaValueMax__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaValueMin")]
    pub(crate) fn get_ariaValueMin__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaValueNow")]
    pub(crate) fn get_ariaValueNow__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaValueText")]
    pub(crate) fn get_ariaValueText__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "ariaActiveDescendantElement")]
    pub(crate) fn set_ariaActiveDescendantElement__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "ariaAtomic")]
    pub(crate) fn set_ariaAtomic__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaAutoComplete")]
    pub(crate) fn set_ariaAutoComplete__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaBrailleLabel")]
    pub(crate) fn set_ariaBrailleLabel__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaBrailleRoleDescription")]
    pub(crate) fn set_ariaBrailleRoleDescription__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaBusy")]
    pub(crate) fn set_ariaBusy__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaChecked")]
    pub(crate) fn set_ariaChecked__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaColCount")]
    pub(crate) fn set_ariaColCount__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaColIndex")]
    pub(crate) fn set_ariaColIndex__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaColIndexText")]
    pub(crate) fn set_ariaColIndexText__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaColSpan")]
    pub(crate) fn set_ariaColSpan__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaControlsElements")]
    pub(crate) fn set_ariaControlsElements__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "ariaCurrent")]
    pub(crate) fn set_ariaCurrent__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaDescribedByElements")]
    pub(crate) fn set_ariaDescribedByElements__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "ariaDescription")]
    pub(crate) fn set_ariaDescription__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaDetailsElements")]
    pub(crate) fn set_ariaDetailsElements__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "ariaDisabled")]
    pub(crate) fn set_ariaDisabled__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaErrorMessageElements")]
    pub(crate) fn set_ariaErrorMessageElements__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "ariaExpanded")]
    pub(crate) fn set_ariaExpanded__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaFlowToElements")]
    pub(crate) fn set_ariaFlowToElements__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "ariaHasPopup")]
    pub(crate) fn set_ariaHasPopup__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaHidden")]
    pub(crate) fn set_ariaHidden__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaInvalid")]
    pub(crate) fn set_ariaInvalid__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaKeyShortcuts")]
    pub(crate) fn set_ariaKeyShortcuts__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaLabel")]
    pub(crate) fn set_ariaLabel__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaLabelledByElements")]
    pub(crate) fn set_ariaLabelledByElements__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "ariaLevel")]
    pub(crate) fn set_ariaLevel__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaLive")]
    pub(crate) fn set_ariaLive__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaModal")]
    pub(crate) fn set_ariaModal__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaMultiLine")]
    pub(crate) fn set_ariaMultiLine__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaMultiSelectable")]
    pub(crate) fn set_ariaMultiSelectable__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaOrientation")]
    pub(crate) fn set_ariaOrientation__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaOwnsElements")]
    pub(crate) fn set_ariaOwnsElements__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "ariaPlaceholder")]
    pub(crate) fn set_ariaPlaceholder__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaPosInSet")]
    pub(crate) fn set_ariaPosInSet__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaPressed")]
    pub(crate) fn set_ariaPressed__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaReadOnly")]
    pub(crate) fn set_ariaReadOnly__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaRelevant")]
    pub(crate) fn set_ariaRelevant__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaRequired")]
    pub(crate) fn set_ariaRequired__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaRoleDescription")]
    pub(crate) fn set_ariaRoleDescription__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaRowCount")]
    pub(crate) fn set_ariaRowCount__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaRowIndex")]
    pub(crate) fn set_ariaRowIndex__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaRowIndexText")]
    pub(crate) fn set_ariaRowIndexText__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaRowSpan")]
    pub(crate) fn set_ariaRowSpan__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaSelected")]
    pub(crate) fn set_ariaSelected__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaSetSize")]
    pub(crate) fn set_ariaSetSize__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaSort")]
    pub(crate) fn set_ariaSort__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaValueMax")]
    pub(crate) fn set_ariaValueMax__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaValueMin")]
    pub(crate) fn set_ariaValueMin__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaValueNow")]
    pub(crate) fn set_ariaValueNow__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "ariaValueText")]
    pub(crate) fn set_ariaValueText__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "role")]
    pub(crate) fn set_role__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(catch, method, js_name = "ariaNotify")]
    pub(crate) fn try_call_ariaNotify__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "ariaNotify")]
    pub(crate) fn try_call_ariaNotify__str_value(this: &Js, a0: &str, a1: &JsValue) -> Result<(), Exception>;
}
