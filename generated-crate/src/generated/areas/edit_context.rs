//! Text editors that draw their own text

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    CharacterBoundsUpdateEvent, CharacterBoundsUpdateEventInit, CompositionEvent, DomRect, EditContext, EditContextInit,
    HtmlElement, TextFormat, TextFormatInit, TextFormatUpdateEvent, TextFormatUpdateEventInit, TextUpdateEvent,
    TextUpdateEventInit, UnderlineStyle, UnderlineThickness,
};

#[cfg(feature = "experimental")]
impl EditContextInit {
    /// The initial values for a new `EditContext`.
    ///
    /// `dictionary EditContextInit`
    ///
    /// Features `edit-context` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The text that the system sees.
    ///
    /// `DOMString text = ""`
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "text")]
    pub fn get_text(&self) -> Option<String> {
        property::get(self, "text")
    }

    /// Sets the text that the system sees.
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "text")]
    pub fn set_text(&self, value: &str) -> &Self {
        property::set_str(self, "text", value);
        self
    }

    /// The offset of the start of the selection, in UTF-16 units.
    ///
    /// `unsigned long selectionStart = 0`
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "selectionStart")]
    pub fn get_selection_start(&self) -> Option<u32> {
        property::get(self, "selectionStart")
    }

    /// Sets the offset of the start of the selection, in UTF-16 units.
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "selectionStart")]
    pub fn set_selection_start(&self, value: u32) -> &Self {
        property::set_f64(self, "selectionStart", value as f64);
        self
    }

    /// The offset of the end of the selection, in UTF-16 units.
    ///
    /// `unsigned long selectionEnd = 0`
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "selectionEnd")]
    pub fn get_selection_end(&self) -> Option<u32> {
        property::get(self, "selectionEnd")
    }

    /// Sets the offset of the end of the selection, in UTF-16 units.
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "selectionEnd")]
    pub fn set_selection_end(&self, value: u32) -> &Self {
        property::set_f64(self, "selectionEnd", value as f64);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for EditContextInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl EditContext {
    /// Makes a new `EditContext`.
    ///
    /// `constructor(optional EditContextInit options = {})`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EditContext/EditContext) · [Specification](https://w3c.github.io/edit-context/#dom-editcontext-constructor)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<EditContext, Exception> {
        Js::try_new_EditContext__as_value().map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(optional EditContextInit options = {})`
    ///
    /// Features `edit-context` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_options(options: impl IntoJs<EditContextInit>) -> Result<EditContext, Exception> {
        Js::try_new_EditContext__value__as_value(&options.to_value()).map(Js::cast)
    }

    /// Replaces a range of the text; called when the editor itself changes its content.
    ///
    /// `undefined updateText(unsigned long rangeStart, unsigned long rangeEnd, DOMString text)`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EditContext/updateText) · [Specification](https://w3c.github.io/edit-context/#dom-editcontext-updatetext)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "updateText")]
    #[inline]
    pub fn update_text(&self, range_start: u32, range_end: u32, text: &str) -> Result<(), Exception> {
        Js::try_call_updateText__number2_str(js(self), range_start as f64, range_end as f64, text)
    }

    /// Tells the system where the selection is, as offsets in the text.
    ///
    /// `undefined updateSelection(unsigned long start, unsigned long end)`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EditContext/updateSelection) · [Specification](https://w3c.github.io/edit-context/#dom-editcontext-updateselection)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "updateSelection")]
    #[inline]
    pub fn update_selection(&self, start: u32, end: u32) -> Result<(), Exception> {
        Js::try_call_updateSelection__number2(js(self), start as f64, end as f64)
    }

    /// Tells the system the rectangle of the editor in client coordinates.
    ///
    /// `undefined updateControlBounds(DOMRect controlBounds)`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EditContext/updateControlBounds) · [Specification](https://w3c.github.io/edit-context/#dom-editcontext-updatecontrolbounds)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "updateControlBounds")]
    #[inline]
    pub fn update_control_bounds(&self, control_bounds: &DomRect) -> Result<(), Exception> {
        Js::try_call_updateControlBounds__value(js(self), control_bounds.as_ref())
    }

    /// Tells the system the rectangle of the selection in client coordinates.
    ///
    /// `undefined updateSelectionBounds(DOMRect selectionBounds)`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EditContext/updateSelectionBounds) · [Specification](https://w3c.github.io/edit-context/#dom-editcontext-updateselectionbounds)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "updateSelectionBounds")]
    #[inline]
    pub fn update_selection_bounds(&self, selection_bounds: &DomRect) -> Result<(), Exception> {
        Js::try_call_updateSelectionBounds__value(js(self), selection_bounds.as_ref())
    }

    /// Tells the system the rectangles of the characters from `rangeStart` on.
    ///
    /// `undefined updateCharacterBounds(unsigned long rangeStart, sequence<DOMRect> characterBounds)`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EditContext/updateCharacterBounds) · [Specification](https://w3c.github.io/edit-context/#dom-editcontext-updatecharacterbounds)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "updateCharacterBounds")]
    #[inline]
    pub fn update_character_bounds(
        &self,
        range_start: u32,
        character_bounds: impl IntoSequence<DomRect>,
    ) -> Result<(), Exception> {
        Js::try_call_updateCharacterBounds__number_value(js(self), range_start as f64, &character_bounds.to_value())
    }

    /// Returns the element that uses this context, in a list of at most one.
    ///
    /// `sequence<HTMLElement> attachedElements()`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EditContext/attachedElements) · [Specification](https://w3c.github.io/edit-context/#dom-editcontext-attachedelements)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "attachedElements")]
    #[inline]
    pub fn attached_elements(&self) -> Result<Array<HtmlElement>, Exception> {
        Js::try_call_attachedElements__as_value(js(self)).map(Js::read)
    }

    /// The text that the system sees.
    ///
    /// `readonly attribute DOMString text`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EditContext/text) · [Specification](https://w3c.github.io/edit-context/#dom-editcontext-text)
    #[inline]
    pub fn text(&self) -> String {
        Js::get_text__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The offset of the start of the selection, in UTF-16 units.
    ///
    /// `readonly attribute unsigned long selectionStart`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EditContext/selectionStart) · [Specification](https://w3c.github.io/edit-context/#dom-editcontextinit-selectionstart)
    #[doc(alias = "selectionStart")]
    #[inline]
    pub fn selection_start(&self) -> u32 {
        Js::get_selectionStart__as_number(js(self)) as u32
    }

    /// The offset of the end of the selection, in UTF-16 units.
    ///
    /// `readonly attribute unsigned long selectionEnd`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EditContext/selectionEnd) · [Specification](https://w3c.github.io/edit-context/#dom-editcontextinit-selectionend)
    #[doc(alias = "selectionEnd")]
    #[inline]
    pub fn selection_end(&self) -> u32 {
        Js::get_selectionEnd__as_number(js(self)) as u32
    }

    /// The offset of the first character in `characterBounds`.
    ///
    /// `readonly attribute unsigned long characterBoundsRangeStart`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EditContext/characterBoundsRangeStart) · [Specification](https://w3c.github.io/edit-context/#dom-editcontext-characterboundsrangestart)
    #[doc(alias = "characterBoundsRangeStart")]
    #[inline]
    pub fn character_bounds_range_start(&self) -> u32 {
        Js::get_characterBoundsRangeStart__as_number(js(self)) as u32
    }

    /// Returns the character rectangles that were last given to `updateCharacterBounds`.
    ///
    /// `sequence<DOMRect> characterBounds()`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EditContext/characterBounds) · [Specification](https://w3c.github.io/edit-context/#dom-editcontext-characterbounds)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "characterBounds")]
    #[inline]
    pub fn character_bounds(&self) -> Result<Array<DomRect>, Exception> {
        Js::try_call_characterBounds__as_value(js(self)).map(Js::read)
    }

    /// The handler of the event `textupdate`.
    ///
    /// `attribute EventHandler ontextupdate`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EditContext/textupdate_event) · [Specification](https://w3c.github.io/edit-context/#dom-editcontext-ontextupdate)
    pub fn ontextupdate(&self) -> Option<Function<fn(TextUpdateEvent)>> {
        property::get(self, "ontextupdate")
    }

    /// Sets the handler of the event `textupdate`.
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "ontextupdate")]
    pub fn set_ontextupdate(&self, value: Option<&Function<fn(TextUpdateEvent)>>) {
        property::set(self, "ontextupdate", nullable(value))
    }

    /// The handler of the event `textformatupdate`.
    ///
    /// `attribute EventHandler ontextformatupdate`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EditContext/textformatupdate_event) · [Specification](https://w3c.github.io/edit-context/#dom-editcontext-ontextformatupdate)
    pub fn ontextformatupdate(&self) -> Option<Function<fn(TextFormatUpdateEvent)>> {
        property::get(self, "ontextformatupdate")
    }

    /// Sets the handler of the event `textformatupdate`.
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "ontextformatupdate")]
    pub fn set_ontextformatupdate(&self, value: Option<&Function<fn(TextFormatUpdateEvent)>>) {
        property::set(self, "ontextformatupdate", nullable(value))
    }

    /// The handler of the event `characterboundsupdate`.
    ///
    /// `attribute EventHandler oncharacterboundsupdate`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EditContext/characterboundsupdate_event) · [Specification](https://w3c.github.io/edit-context/#dom-editcontext-oncharacterboundsupdate)
    pub fn oncharacterboundsupdate(&self) -> Option<Function<fn(CharacterBoundsUpdateEvent)>> {
        property::get(self, "oncharacterboundsupdate")
    }

    /// Sets the handler of the event `characterboundsupdate`.
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "oncharacterboundsupdate")]
    pub fn set_oncharacterboundsupdate(&self, value: Option<&Function<fn(CharacterBoundsUpdateEvent)>>) {
        property::set(self, "oncharacterboundsupdate", nullable(value))
    }

    /// The handler of the event `compositionstart`.
    ///
    /// `attribute EventHandler oncompositionstart`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EditContext/compositionstart_event) · [Specification](https://w3c.github.io/edit-context/#dom-editcontext-oncompositionstart)
    pub fn oncompositionstart(&self) -> Option<Function<fn(CompositionEvent)>> {
        property::get(self, "oncompositionstart")
    }

    /// Sets the handler of the event `compositionstart`.
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "oncompositionstart")]
    pub fn set_oncompositionstart(&self, value: Option<&Function<fn(CompositionEvent)>>) {
        property::set(self, "oncompositionstart", nullable(value))
    }

    /// The handler of the event `compositionend`.
    ///
    /// `attribute EventHandler oncompositionend`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EditContext/compositionend_event) · [Specification](https://w3c.github.io/edit-context/#dom-editcontext-oncompositionend)
    pub fn oncompositionend(&self) -> Option<Function<fn(CompositionEvent)>> {
        property::get(self, "oncompositionend")
    }

    /// Sets the handler of the event `compositionend`.
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "oncompositionend")]
    pub fn set_oncompositionend(&self, value: Option<&Function<fn(CompositionEvent)>>) {
        property::set(self, "oncompositionend", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl TextUpdateEventInit {
    /// The initial values for a new `TextUpdateEvent`.
    ///
    /// `dictionary TextUpdateEventInit : EventInit`
    ///
    /// Features `edit-context` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The start of the replaced range in the old text.
    ///
    /// `unsigned long updateRangeStart = 0`
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "updateRangeStart")]
    pub fn get_update_range_start(&self) -> Option<u32> {
        property::get(self, "updateRangeStart")
    }

    /// Sets the start of the replaced range in the old text.
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "updateRangeStart")]
    pub fn set_update_range_start(&self, value: u32) -> &Self {
        property::set_f64(self, "updateRangeStart", value as f64);
        self
    }

    /// The end of the replaced range in the old text.
    ///
    /// `unsigned long updateRangeEnd = 0`
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "updateRangeEnd")]
    pub fn get_update_range_end(&self) -> Option<u32> {
        property::get(self, "updateRangeEnd")
    }

    /// Sets the end of the replaced range in the old text.
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "updateRangeEnd")]
    pub fn set_update_range_end(&self, value: u32) -> &Self {
        property::set_f64(self, "updateRangeEnd", value as f64);
        self
    }

    /// The new text for the range.
    ///
    /// `DOMString text = ""`
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "text")]
    pub fn get_text(&self) -> Option<String> {
        property::get(self, "text")
    }

    /// Sets the new text for the range.
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "text")]
    pub fn set_text(&self, value: &str) -> &Self {
        property::set_str(self, "text", value);
        self
    }

    /// The start of the selection after the change.
    ///
    /// `unsigned long selectionStart = 0`
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "selectionStart")]
    pub fn get_selection_start(&self) -> Option<u32> {
        property::get(self, "selectionStart")
    }

    /// Sets the start of the selection after the change.
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "selectionStart")]
    pub fn set_selection_start(&self, value: u32) -> &Self {
        property::set_f64(self, "selectionStart", value as f64);
        self
    }

    /// The end of the selection after the change.
    ///
    /// `unsigned long selectionEnd = 0`
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "selectionEnd")]
    pub fn get_selection_end(&self) -> Option<u32> {
        property::get(self, "selectionEnd")
    }

    /// Sets the end of the selection after the change.
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "selectionEnd")]
    pub fn set_selection_end(&self, value: u32) -> &Self {
        property::set_f64(self, "selectionEnd", value as f64);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `edit-context` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `edit-context` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `edit-context` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for TextUpdateEventInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl TextUpdateEvent {
    /// Makes a new `TextUpdateEvent`.
    ///
    /// `constructor(DOMString type, optional TextUpdateEventInit options = {})`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TextUpdateEvent/TextUpdateEvent) · [Specification](https://w3c.github.io/edit-context/#dom-textupdateevent-constructor)
    #[inline]
    pub fn new(type_: &str) -> TextUpdateEvent {
        Js::new_TextUpdateEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(DOMString type, optional TextUpdateEventInit options = {})`
    ///
    /// Features `edit-context` and `experimental`.
    #[inline]
    pub fn new_with_options(type_: &str, options: impl IntoJs<TextUpdateEventInit>) -> TextUpdateEvent {
        Js::new_TextUpdateEvent__str_value__as_value(type_, &options.to_value()).cast()
    }

    /// The start of the replaced range in the old text.
    ///
    /// `readonly attribute unsigned long updateRangeStart`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TextUpdateEvent/updateRangeStart) · [Specification](https://w3c.github.io/edit-context/#dom-textupdateevent-updaterangestart)
    #[doc(alias = "updateRangeStart")]
    #[inline]
    pub fn update_range_start(&self) -> u32 {
        Js::get_updateRangeStart__as_number(js(self)) as u32
    }

    /// The end of the replaced range in the old text.
    ///
    /// `readonly attribute unsigned long updateRangeEnd`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TextUpdateEvent/updateRangeEnd) · [Specification](https://w3c.github.io/edit-context/#dom-textupdateevent-updaterangeend)
    #[doc(alias = "updateRangeEnd")]
    #[inline]
    pub fn update_range_end(&self) -> u32 {
        Js::get_updateRangeEnd__as_number(js(self)) as u32
    }

    /// The new text for the range.
    ///
    /// `readonly attribute DOMString text`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TextUpdateEvent/text) · [Specification](https://w3c.github.io/edit-context/#dom-textupdateevent-text)
    #[inline]
    pub fn text(&self) -> String {
        Js::get_text__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The start of the selection after the change.
    ///
    /// `readonly attribute unsigned long selectionStart`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TextUpdateEvent/selectionStart) · [Specification](https://w3c.github.io/edit-context/#dom-textupdateevent-selectionstart)
    #[doc(alias = "selectionStart")]
    #[inline]
    pub fn selection_start(&self) -> u32 {
        Js::get_selectionStart__as_number(js(self)) as u32
    }

    /// The end of the selection after the change.
    ///
    /// `readonly attribute unsigned long selectionEnd`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TextUpdateEvent/selectionEnd) · [Specification](https://w3c.github.io/edit-context/#dom-textupdateevent-selectionend)
    #[doc(alias = "selectionEnd")]
    #[inline]
    pub fn selection_end(&self) -> u32 {
        Js::get_selectionEnd__as_number(js(self)) as u32
    }
}

#[cfg(feature = "experimental")]
impl TextFormatInit {
    /// The initial values for a new `TextFormat`.
    ///
    /// `dictionary TextFormatInit`
    ///
    /// Features `edit-context` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The offset where the underline starts.
    ///
    /// `unsigned long rangeStart = 0`
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "rangeStart")]
    pub fn get_range_start(&self) -> Option<u32> {
        property::get(self, "rangeStart")
    }

    /// Sets the offset where the underline starts.
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "rangeStart")]
    pub fn set_range_start(&self, value: u32) -> &Self {
        property::set_f64(self, "rangeStart", value as f64);
        self
    }

    /// The offset where the underline ends.
    ///
    /// `unsigned long rangeEnd = 0`
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "rangeEnd")]
    pub fn get_range_end(&self) -> Option<u32> {
        property::get(self, "rangeEnd")
    }

    /// Sets the offset where the underline ends.
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "rangeEnd")]
    pub fn set_range_end(&self, value: u32) -> &Self {
        property::set_f64(self, "rangeEnd", value as f64);
        self
    }

    /// The line style to draw.
    ///
    /// `UnderlineStyle underlineStyle = "none"`
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "underlineStyle")]
    pub fn get_underline_style(&self) -> Option<UnderlineStyle> {
        property::get(self, "underlineStyle")
    }

    /// Sets the line style to draw.
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "underlineStyle")]
    pub fn set_underline_style(&self, value: UnderlineStyle) -> &Self {
        property::set_str(self, "underlineStyle", value.as_str());
        self
    }

    /// The thickness to draw.
    ///
    /// `UnderlineThickness underlineThickness = "none"`
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "underlineThickness")]
    pub fn get_underline_thickness(&self) -> Option<UnderlineThickness> {
        property::get(self, "underlineThickness")
    }

    /// Sets the thickness to draw.
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "underlineThickness")]
    pub fn set_underline_thickness(&self, value: UnderlineThickness) -> &Self {
        property::set_str(self, "underlineThickness", value.as_str());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for TextFormatInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl TextFormat {
    /// Makes a new `TextFormat`.
    ///
    /// `constructor(optional TextFormatInit options = {})`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TextFormat/TextFormat) · [Specification](https://w3c.github.io/edit-context/#dom-textformat-constructor)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<TextFormat, Exception> {
        Js::try_new_TextFormat__as_value().map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(optional TextFormatInit options = {})`
    ///
    /// Features `edit-context` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_options(options: impl IntoJs<TextFormatInit>) -> Result<TextFormat, Exception> {
        Js::try_new_TextFormat__value__as_value(&options.to_value()).map(Js::cast)
    }

    /// The offset where the underline starts.
    ///
    /// `readonly attribute unsigned long rangeStart`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TextFormat/rangeStart) · [Specification](https://w3c.github.io/edit-context/#dom-textformat-rangestart)
    #[doc(alias = "rangeStart")]
    #[inline]
    pub fn range_start(&self) -> u32 {
        Js::get_rangeStart__as_number(js(self)) as u32
    }

    /// The offset where the underline ends.
    ///
    /// `readonly attribute unsigned long rangeEnd`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TextFormat/rangeEnd) · [Specification](https://w3c.github.io/edit-context/#dom-textformat-rangeend)
    #[doc(alias = "rangeEnd")]
    #[inline]
    pub fn range_end(&self) -> u32 {
        Js::get_rangeEnd__as_number(js(self)) as u32
    }

    /// The line style to draw.
    ///
    /// `readonly attribute UnderlineStyle underlineStyle`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TextFormat/underlineStyle) · [Specification](https://w3c.github.io/edit-context/#dom-textformat-underlinestyle)
    #[doc(alias = "underlineStyle")]
    #[inline]
    pub fn underline_style(&self) -> UnderlineStyle {
        FromJs::from_js(Js::get_underlineStyle__as_value(js(self)))
    }

    /// The thickness to draw.
    ///
    /// `readonly attribute UnderlineThickness underlineThickness`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TextFormat/underlineThickness) · [Specification](https://w3c.github.io/edit-context/#dom-textformat-underlinethickness)
    #[doc(alias = "underlineThickness")]
    #[inline]
    pub fn underline_thickness(&self) -> UnderlineThickness {
        FromJs::from_js(Js::get_underlineThickness__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl TextFormatUpdateEventInit {
    /// The initial values for a new `TextFormatUpdateEvent`.
    ///
    /// `dictionary TextFormatUpdateEventInit : EventInit`
    ///
    /// Features `edit-context` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The formats that `getTextFormats` will return.
    ///
    /// `sequence<TextFormat> textFormats = []`
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "textFormats")]
    pub fn get_text_formats(&self) -> Option<Array<TextFormat>> {
        property::get(self, "textFormats")
    }

    /// Sets the formats that `getTextFormats` will return.
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "textFormats")]
    pub fn set_text_formats(&self, value: impl IntoSequence<TextFormat>) -> &Self {
        property::set(self, "textFormats", &value.to_value());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `edit-context` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `edit-context` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `edit-context` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for TextFormatUpdateEventInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl TextFormatUpdateEvent {
    /// Makes a new `TextFormatUpdateEvent`.
    ///
    /// `constructor(DOMString type, optional TextFormatUpdateEventInit options = {})`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TextFormatUpdateEvent/TextFormatUpdateEvent) · [Specification](https://w3c.github.io/edit-context/#dom-textformatupdateevent-constructor)
    #[inline]
    pub fn new(type_: &str) -> TextFormatUpdateEvent {
        Js::new_TextFormatUpdateEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(DOMString type, optional TextFormatUpdateEventInit options = {})`
    ///
    /// Features `edit-context` and `experimental`.
    #[inline]
    pub fn new_with_options(type_: &str, options: &TextFormatUpdateEventInit) -> TextFormatUpdateEvent {
        Js::new_TextFormatUpdateEvent__str_value__as_value(type_, options.as_ref()).cast()
    }

    /// Returns the ranges to underline and their styles.
    ///
    /// `sequence<TextFormat> getTextFormats()`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TextFormatUpdateEvent/getTextFormats) · [Specification](https://w3c.github.io/edit-context/#dom-textformatupdateevent-gettextformats)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getTextFormats")]
    #[inline]
    pub fn get_text_formats(&self) -> Result<Array<TextFormat>, Exception> {
        Js::try_call_getTextFormats__as_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl CharacterBoundsUpdateEventInit {
    /// The initial values for a new `CharacterBoundsUpdateEvent`.
    ///
    /// `dictionary CharacterBoundsUpdateEventInit : EventInit`
    ///
    /// Features `edit-context` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The offset of the first character whose rectangle is needed.
    ///
    /// `unsigned long rangeStart = 0`
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "rangeStart")]
    pub fn get_range_start(&self) -> Option<u32> {
        property::get(self, "rangeStart")
    }

    /// Sets the offset of the first character whose rectangle is needed.
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "rangeStart")]
    pub fn set_range_start(&self, value: u32) -> &Self {
        property::set_f64(self, "rangeStart", value as f64);
        self
    }

    /// The offset after the last character whose rectangle is needed.
    ///
    /// `unsigned long rangeEnd = 0`
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "rangeEnd")]
    pub fn get_range_end(&self) -> Option<u32> {
        property::get(self, "rangeEnd")
    }

    /// Sets the offset after the last character whose rectangle is needed.
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "rangeEnd")]
    pub fn set_range_end(&self, value: u32) -> &Self {
        property::set_f64(self, "rangeEnd", value as f64);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `edit-context` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `edit-context` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `edit-context` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for CharacterBoundsUpdateEventInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl CharacterBoundsUpdateEvent {
    /// Makes a new `CharacterBoundsUpdateEvent`.
    ///
    /// `constructor(DOMString type, optional CharacterBoundsUpdateEventInit options = {})`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CharacterBoundsUpdateEvent/CharacterBoundsUpdateEvent) · [Specification](https://w3c.github.io/edit-context/#dom-characterboundsupdateevent-constructor)
    #[inline]
    pub fn new(type_: &str) -> CharacterBoundsUpdateEvent {
        Js::new_CharacterBoundsUpdateEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(DOMString type, optional CharacterBoundsUpdateEventInit options = {})`
    ///
    /// Features `edit-context` and `experimental`.
    #[inline]
    pub fn new_with_options(
        type_: &str,
        options: impl IntoJs<CharacterBoundsUpdateEventInit>,
    ) -> CharacterBoundsUpdateEvent {
        Js::new_CharacterBoundsUpdateEvent__str_value__as_value(type_, &options.to_value()).cast()
    }

    /// The offset of the first character whose rectangle is needed.
    ///
    /// `readonly attribute unsigned long rangeStart`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CharacterBoundsUpdateEvent/rangeStart) · [Specification](https://w3c.github.io/edit-context/#dom-characterboundsupdateevent-rangestart)
    #[doc(alias = "rangeStart")]
    #[inline]
    pub fn range_start(&self) -> u32 {
        Js::get_rangeStart__as_number(js(self)) as u32
    }

    /// The offset after the last character whose rectangle is needed.
    ///
    /// `readonly attribute unsigned long rangeEnd`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CharacterBoundsUpdateEvent/rangeEnd) · [Specification](https://w3c.github.io/edit-context/#dom-characterboundsupdateevent-rangestart)
    #[doc(alias = "rangeEnd")]
    #[inline]
    pub fn range_end(&self) -> u32 {
        Js::get_rangeEnd__as_number(js(self)) as u32
    }
}

#[cfg(feature = "experimental")]
impl HtmlElement {
    /// The context that takes the text input of this element, null for normal behaviour.
    ///
    /// `attribute EditContext? editContext`
    ///
    /// Features `edit-context` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/editContext) · [Specification](https://w3c.github.io/edit-context/#dom-htmlelement-editcontext)
    #[doc(alias = "editContext")]
    #[inline]
    pub fn edit_context(&self) -> Option<EditContext> {
        Js::get_editContext__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the context that takes the text input of this element, null for normal behaviour.
    ///
    /// Features `edit-context` and `experimental`.
    #[doc(alias = "editContext")]
    #[inline]
    pub fn set_edit_context(&self, value: Option<&EditContext>) {
        Js::set_editContext__value(js(self), nullable(value))
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "characterBoundsRangeStart")]
    pub(crate) fn get_characterBoundsRangeStart__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "editContext")]
    pub(crate) fn get_editContext__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "rangeEnd")]
    pub(crate) fn get_rangeEnd__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "rangeStart")]
    pub(crate) fn get_rangeStart__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "underlineStyle")]
    pub(crate) fn get_underlineStyle__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "underlineThickness")]
    pub(crate) fn get_underlineThickness__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "updateRangeEnd")]
    pub(crate) fn get_updateRangeEnd__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "updateRangeStart")]
    pub(crate) fn get_updateRangeStart__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, setter, js_name = "editContext")]
    pub(crate) fn set_editContext__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "attachedElements")]
    pub(crate) fn try_call_attachedElements__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "characterBounds")]
    pub(crate) fn try_call_characterBounds__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getTextFormats")]
    pub(crate) fn try_call_getTextFormats__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "updateCharacterBounds")]
    pub(crate) fn try_call_updateCharacterBounds__number_value(
        this: &Js,
        a0: f64,
        a1: &JsValue,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "updateControlBounds")]
    pub(crate) fn try_call_updateControlBounds__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "updateSelection")]
    pub(crate) fn try_call_updateSelection__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "updateSelectionBounds")]
    pub(crate) fn try_call_updateSelectionBounds__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "updateText")]
    pub(crate) fn try_call_updateText__number2_str(this: &Js, a0: f64, a1: f64, a2: &str) -> Result<(), Exception>;
    #[wasm_bindgen(constructor, js_class = "CharacterBoundsUpdateEvent")]
    pub(crate) fn new_CharacterBoundsUpdateEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "CharacterBoundsUpdateEvent")]
    pub(crate) fn new_CharacterBoundsUpdateEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "EditContext")]
    pub(crate) fn try_new_EditContext__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "EditContext")]
    pub(crate) fn try_new_EditContext__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "TextFormat")]
    pub(crate) fn try_new_TextFormat__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "TextFormat")]
    pub(crate) fn try_new_TextFormat__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "TextFormatUpdateEvent")]
    pub(crate) fn new_TextFormatUpdateEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "TextFormatUpdateEvent")]
    pub(crate) fn new_TextFormatUpdateEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "TextUpdateEvent")]
    pub(crate) fn new_TextUpdateEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "TextUpdateEvent")]
    pub(crate) fn new_TextUpdateEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}
