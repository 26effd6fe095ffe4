//! Reading and writing the clipboard, and its events

use crate::runtime::prelude::*;
use crate::{
    Blob, Clipboard, ClipboardEvent, ClipboardEventInit, ClipboardItem, ClipboardItemOptions,
    ClipboardPermissionDescriptor, ClipboardUnsanitizedFormats, DataTransfer, Navigator, PresentationStyle,
    StringOrBlob,
};
#[cfg(feature = "experimental")]
use crate::{ClipboardChangeEvent, ClipboardChangeEventInit};

impl ClipboardEventInit {
    /// `dictionary ClipboardEventInit : EventInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DataTransfer? clipboardData = null`
    #[doc(alias = "clipboardData")]
    pub fn get_clipboard_data(&self) -> Option<DataTransfer> {
        property::get(self, "clipboardData")
    }

    /// `DataTransfer? clipboardData = null`
    #[doc(alias = "clipboardData")]
    pub fn set_clipboard_data(&self, value: Option<&DataTransfer>) -> &Self {
        property::set(self, "clipboardData", nullable(value));
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for ClipboardEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl ClipboardEvent {
    /// `constructor(DOMString type, optional ClipboardEventInit eventInitDict = {})`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardEvent/ClipboardEvent) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboardevent-clipboardevent)
    #[inline]
    pub fn new(type_: &str) -> ClipboardEvent {
        Js::new_ClipboardEvent__str__as_value(type_).cast()
    }

    /// `constructor(DOMString type, optional ClipboardEventInit eventInitDict = {})`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardEvent/ClipboardEvent) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboardevent-clipboardevent)
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<ClipboardEventInit>) -> ClipboardEvent {
        Js::new_ClipboardEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// `readonly attribute DataTransfer? clipboardData`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardEvent/clipboardData) · [Specification](https://w3c.github.io/clipboard-apis/#clipboardevent-clipboarddata)
    #[doc(alias = "clipboardData")]
    #[inline]
    pub fn clipboard_data(&self) -> Option<DataTransfer> {
        Js::get_clipboardData__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl ClipboardChangeEventInit {
    /// `dictionary ClipboardChangeEventInit : EventInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `sequence<DOMString> types = []`
    #[doc(alias = "types")]
    pub fn get_types(&self) -> Option<Array<String>> {
        property::get(self, "types")
    }

    /// `sequence<DOMString> types = []`
    #[doc(alias = "types")]
    pub fn set_types(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "types", &value.to_value());
        self
    }

    /// `bigint changeId = 0`
    #[doc(alias = "changeId")]
    pub fn get_change_id(&self) -> Option<BigInt> {
        property::get(self, "changeId")
    }

    /// `bigint changeId = 0`
    #[doc(alias = "changeId")]
    pub fn set_change_id(&self, value: &BigInt) -> &Self {
        property::set(self, "changeId", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for ClipboardChangeEventInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl ClipboardChangeEvent {
    /// `constructor(DOMString type, optional ClipboardChangeEventInit eventInitDict = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardChangeEvent/ClipboardChangeEvent) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboardchangeevent-clipboardchangeevent)
    #[inline]
    pub fn new(type_: &str) -> ClipboardChangeEvent {
        Js::new_ClipboardChangeEvent__str__as_value(type_).cast()
    }

    /// `constructor(DOMString type, optional ClipboardChangeEventInit eventInitDict = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardChangeEvent/ClipboardChangeEvent) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboardchangeevent-clipboardchangeevent)
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<ClipboardChangeEventInit>,
    ) -> ClipboardChangeEvent {
        Js::new_ClipboardChangeEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// `readonly attribute FrozenArray<DOMString> types`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardChangeEvent/types) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboardchangeevent-types)
    #[inline]
    pub fn types(&self) -> Array<String> {
        FromJs::from_js(Js::get_types__as_value(js(self)))
    }

    /// `readonly attribute bigint changeId`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardChangeEvent/changeId) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboardchangeevent-changeid)
    #[doc(alias = "changeId")]
    #[inline]
    pub fn change_id(&self) -> BigInt {
        FromJs::from_js(Js::get_changeId__as_value(js(self)))
    }
}

impl ClipboardItem {
    /// `constructor(record<DOMString, ClipboardItemData> items, optional ClipboardItemOptions options = {})`
    ///
    /// Baseline: newly available since 2025-02. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardItem/ClipboardItem) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboarditem-clipboarditem)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(items: impl IntoRecord<Promise<StringOrBlob>>) -> Result<ClipboardItem, Exception> {
        Js::try_new_ClipboardItem__value__as_value(&items.into_record()).map(Js::cast)
    }

    /// `constructor(record<DOMString, ClipboardItemData> items, optional ClipboardItemOptions options = {})`
    ///
    /// Baseline: newly available since 2025-02. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardItem/ClipboardItem) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboarditem-clipboarditem)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_options(
        items: impl IntoRecord<Promise<StringOrBlob>>,
        options: &ClipboardItemOptions,
    ) -> Result<ClipboardItem, Exception> {
        Js::try_new_ClipboardItem__value2__as_value(&items.into_record(), options.as_ref()).map(Js::cast)
    }

    /// `readonly attribute PresentationStyle presentationStyle`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardItem/presentationStyle) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboarditem-presentationstyle)
    #[doc(alias = "presentationStyle")]
    #[inline]
    pub fn presentation_style(&self) -> PresentationStyle {
        FromJs::from_js(Js::get_presentationStyle__as_value(js(self)))
    }

    /// `readonly attribute FrozenArray<DOMString> types`
    ///
    /// Baseline: newly available since 2024-06. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardItem/types) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboarditem-types)
    #[inline]
    pub fn types(&self) -> Array<String> {
        FromJs::from_js(Js::get_types__as_value(js(self)))
    }

    /// `Promise<Blob> getType(DOMString type)`
    ///
    /// Baseline: newly available since 2024-06. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardItem/getType) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboarditem-gettype)
    #[doc(alias = "getType")]
    #[inline]
    pub fn get_type(&self, type_: &str) -> Promise<Blob> {
        Promise::of_call(Js::try_call_getType__str__as_value(js(self), type_))
    }

    /// `static boolean supports(DOMString type)`
    ///
    /// Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardItem/supports_static) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboarditem-supports)
    #[inline]
    pub fn supports(type_: &str) -> bool {
        Js::static_call_ClipboardItem_supports__str__as_bool(type_).get()
    }
}

impl ClipboardItemOptions {
    /// `dictionary ClipboardItemOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `PresentationStyle presentationStyle = "unspecified"`
    #[doc(alias = "presentationStyle")]
    pub fn get_presentation_style(&self) -> Option<PresentationStyle> {
        property::get(self, "presentationStyle")
    }

    /// `PresentationStyle presentationStyle = "unspecified"`
    #[doc(alias = "presentationStyle")]
    pub fn set_presentation_style(&self, value: PresentationStyle) -> &Self {
        property::set_str(self, "presentationStyle", value.as_str());
        self
    }
}

impl Default for ClipboardItemOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl Clipboard {
    /// `Promise<ClipboardItems> read(optional ClipboardUnsanitizedFormats formats = {})`
    ///
    /// Baseline: newly available since 2024-06. [MDN](https://developer.mozilla.org/docs/Web/API/Clipboard/read) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboard-read)
    #[inline]
    pub fn read(&self) -> Promise<Array<ClipboardItem>> {
        Promise::of_call(Js::try_call_read__as_value(js(self)))
    }

    /// `Promise<ClipboardItems> read(optional ClipboardUnsanitizedFormats formats = {})`
    ///
    /// Baseline: newly available since 2024-06. [MDN](https://developer.mozilla.org/docs/Web/API/Clipboard/read) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboard-read)
    #[doc(alias = "read")]
    #[inline]
    pub fn read_with_formats(&self, formats: &ClipboardUnsanitizedFormats) -> Promise<Array<ClipboardItem>> {
        Promise::of_call(Js::try_call_read__value__as_value(js(self), formats.as_ref()))
    }

    /// `Promise<DOMString> readText()`
    ///
    /// Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/Clipboard/readText) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboard-readtext)
    #[doc(alias = "readText")]
    #[inline]
    pub fn read_text(&self) -> Promise<String> {
        Promise::of_call(Js::try_call_readText__as_value(js(self)))
    }

    /// `Promise<undefined> write(ClipboardItems data)`
    ///
    /// Baseline: newly available since 2024-06. [MDN](https://developer.mozilla.org/docs/Web/API/Clipboard/write) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboard-write)
    #[inline]
    pub fn write(&self, data: impl IntoSequence<ClipboardItem>) -> Promise<()> {
        Promise::of_call(Js::try_call_write__value__as_value(js(self), &data.to_value()))
    }

    /// `Promise<undefined> writeText(DOMString data)`
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Clipboard/writeText) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboard-writetext)
    #[doc(alias = "writeText")]
    #[inline]
    pub fn write_text(&self, data: &str) -> Promise<()> {
        Promise::of_call(Js::try_call_writeText__str__as_value(js(self), data))
    }
}

impl ClipboardUnsanitizedFormats {
    /// `dictionary ClipboardUnsanitizedFormats`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `sequence<DOMString> unsanitized`
    #[doc(alias = "unsanitized")]
    pub fn get_unsanitized(&self) -> Option<Array<String>> {
        property::get(self, "unsanitized")
    }

    /// `sequence<DOMString> unsanitized`
    #[doc(alias = "unsanitized")]
    pub fn set_unsanitized(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "unsanitized", &value.to_value());
        self
    }
}

impl Default for ClipboardUnsanitizedFormats {
    fn default() -> Self {
        Self::new()
    }
}

impl ClipboardPermissionDescriptor {
    /// `dictionary ClipboardPermissionDescriptor : PermissionDescriptor`
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// `boolean allowWithoutGesture = false`
    #[doc(alias = "allowWithoutGesture")]
    pub fn get_allow_without_gesture(&self) -> Option<bool> {
        property::get(self, "allowWithoutGesture")
    }

    /// `boolean allowWithoutGesture = false`
    #[doc(alias = "allowWithoutGesture")]
    pub fn set_allow_without_gesture(&self, value: bool) -> &Self {
        property::set_bool(self, "allowWithoutGesture", value);
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `PermissionDescriptor`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl Navigator {
    /// `readonly attribute Clipboard clipboard`
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/clipboard) · [Specification](https://w3c.github.io/clipboard-apis/#navigator-clipboard)
    ///
    /// `None` where the page or the global object does not have it.
    #[inline]
    pub fn clipboard(&self) -> Option<Clipboard> {
        Js::get_clipboard__as_option_value(js(self)).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "clipboard")]
    pub(crate) fn get_clipboard__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "clipboardData")]
    pub(crate) fn get_clipboardData__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "presentationStyle")]
    pub(crate) fn get_presentationStyle__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "getType")]
    pub(crate) fn try_call_getType__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "readText")]
    pub(crate) fn try_call_readText__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "writeText")]
    pub(crate) fn try_call_writeText__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "ClipboardEvent")]
    pub(crate) fn new_ClipboardEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "ClipboardEvent")]
    pub(crate) fn new_ClipboardEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "ClipboardItem")]
    pub(crate) fn try_new_ClipboardItem__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "ClipboardItem")]
    pub(crate) fn try_new_ClipboardItem__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "ClipboardItem", js_name = "supports")]
    pub(crate) fn static_call_ClipboardItem_supports__str__as_bool(a0: &str) -> Truth;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "changeId")]
    pub(crate) fn get_changeId__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(constructor, js_class = "ClipboardChangeEvent")]
    pub(crate) fn new_ClipboardChangeEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "ClipboardChangeEvent")]
    pub(crate) fn new_ClipboardChangeEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}
