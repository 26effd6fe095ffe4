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
    /// The fields of a new `ClipboardEvent`.
    ///
    /// `dictionary ClipboardEventInit : EventInit`
    ///
    /// Feature `clipboard`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The data being pasted, or the place to put data on copy and cut after `preventDefault`.
    ///
    /// `DataTransfer? clipboardData = null`
    ///
    /// Feature `clipboard`.
    #[doc(alias = "clipboardData")]
    pub fn get_clipboard_data(&self) -> Option<DataTransfer> {
        property::get(self, "clipboardData")
    }

    /// Sets the data being pasted, or the place to put data on copy and cut after `preventDefault`.
    ///
    /// Feature `clipboard`.
    #[doc(alias = "clipboardData")]
    pub fn set_clipboard_data(&self, value: Option<&DataTransfer>) -> &Self {
        property::set(self, "clipboardData", nullable(value));
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `clipboard`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `clipboard`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `clipboard`. Inherited from `EventInit`.
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
    /// Makes a new `ClipboardEvent`.
    ///
    /// `constructor(DOMString type, optional ClipboardEventInit eventInitDict = {})`
    ///
    /// Feature `clipboard`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardEvent/ClipboardEvent) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboardevent-clipboardevent)
    #[inline]
    pub fn new(type_: &str) -> ClipboardEvent {
        Js::new_ClipboardEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional ClipboardEventInit eventInitDict = {})`
    ///
    /// Feature `clipboard`.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<ClipboardEventInit>) -> ClipboardEvent {
        Js::new_ClipboardEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The data being pasted, or the place to put data on copy and cut after `preventDefault`.
    ///
    /// `readonly attribute DataTransfer? clipboardData`
    ///
    /// Feature `clipboard`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardEvent/clipboardData) · [Specification](https://w3c.github.io/clipboard-apis/#clipboardevent-clipboarddata)
    #[doc(alias = "clipboardData")]
    #[inline]
    pub fn clipboard_data(&self) -> Option<DataTransfer> {
        Js::get_clipboardData__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl ClipboardChangeEventInit {
    /// The initial values for a new `ClipboardChangeEvent`.
    ///
    /// `dictionary ClipboardChangeEventInit : EventInit`
    ///
    /// Features `clipboard` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The MIME types in which the new content can be read.
    ///
    /// `sequence<DOMString> types = []`
    ///
    /// Features `clipboard` and `experimental`.
    #[doc(alias = "types")]
    pub fn get_types(&self) -> Option<Array<String>> {
        property::get(self, "types")
    }

    /// Sets the MIME types in which the new content can be read.
    ///
    /// Features `clipboard` and `experimental`.
    #[doc(alias = "types")]
    pub fn set_types(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "types", &value.to_value());
        self
    }

    /// A number for this clipboard content, by which two notices of the same change can be recognised.
    ///
    /// `bigint changeId = 0`
    ///
    /// Features `clipboard` and `experimental`.
    #[doc(alias = "changeId")]
    pub fn get_change_id(&self) -> Option<BigInt> {
        property::get(self, "changeId")
    }

    /// Sets a number for this clipboard content, by which two notices of the same change can be recognised.
    ///
    /// Features `clipboard` and `experimental`.
    #[doc(alias = "changeId")]
    pub fn set_change_id(&self, value: &BigInt) -> &Self {
        property::set(self, "changeId", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `clipboard` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `clipboard` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `clipboard` and `experimental`. Inherited from `EventInit`.
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
    /// Makes a new `ClipboardChangeEvent`.
    ///
    /// `constructor(DOMString type, optional ClipboardChangeEventInit eventInitDict = {})`
    ///
    /// Features `clipboard` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardChangeEvent/ClipboardChangeEvent) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboardchangeevent-clipboardchangeevent)
    #[inline]
    pub fn new(type_: &str) -> ClipboardChangeEvent {
        Js::new_ClipboardChangeEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional ClipboardChangeEventInit eventInitDict = {})`
    ///
    /// Features `clipboard` and `experimental`.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<ClipboardChangeEventInit>,
    ) -> ClipboardChangeEvent {
        Js::new_ClipboardChangeEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The MIME types in which the new content can be read.
    ///
    /// `readonly attribute FrozenArray<DOMString> types`
    ///
    /// Features `clipboard` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardChangeEvent/types) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboardchangeevent-types)
    #[inline]
    pub fn types(&self) -> Array<String> {
        FromJs::from_js(Js::get_types__as_value(js(self)))
    }

    /// A number for this clipboard content, by which two notices of the same change can be recognised.
    ///
    /// `readonly attribute bigint changeId`
    ///
    /// Features `clipboard` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardChangeEvent/changeId) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboardchangeevent-changeid)
    #[doc(alias = "changeId")]
    #[inline]
    pub fn change_id(&self) -> BigInt {
        FromJs::from_js(Js::get_changeId__as_value(js(self)))
    }
}

impl ClipboardItem {
    /// Makes a new `ClipboardItem`.
    ///
    /// `constructor(record<DOMString, ClipboardItemData> items, optional ClipboardItemOptions options = {})`
    ///
    /// Feature `clipboard`. Baseline: newly available since 2025-02. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardItem/ClipboardItem) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboarditem-clipboarditem)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `items` is empty or one of its keys is not a valid MIME type.
    #[inline]
    pub fn new(items: impl IntoRecord<Promise<StringOrBlob>>) -> Result<ClipboardItem, Exception> {
        Js::try_new_ClipboardItem__value__as_value(&items.into_record()).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(record<DOMString, ClipboardItemData> items, optional ClipboardItemOptions options = {})`
    ///
    /// Feature `clipboard`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `items` is empty or one of its keys is not a valid MIME type.
    #[inline]
    pub fn new_with_options(
        items: impl IntoRecord<Promise<StringOrBlob>>,
        options: &ClipboardItemOptions,
    ) -> Result<ClipboardItem, Exception> {
        Js::try_new_ClipboardItem__value2__as_value(&items.into_record(), options.as_ref()).map(Js::cast)
    }

    /// Whether the item shall be pasted in line with the text or as an attachment.
    ///
    /// `readonly attribute PresentationStyle presentationStyle`
    ///
    /// Feature `clipboard`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardItem/presentationStyle) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboarditem-presentationstyle)
    #[doc(alias = "presentationStyle")]
    #[inline]
    pub fn presentation_style(&self) -> PresentationStyle {
        FromJs::from_js(Js::get_presentationStyle__as_value(js(self)))
    }

    /// The MIME types that the item offers, such as `text/plain`.
    ///
    /// `readonly attribute FrozenArray<DOMString> types`
    ///
    /// Feature `clipboard`. Baseline: newly available since 2024-06. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardItem/types) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboarditem-types)
    #[inline]
    pub fn types(&self) -> Array<String> {
        FromJs::from_js(Js::get_types__as_value(js(self)))
    }

    /// Resolves to the content in this MIME type; rejects if the item does not offer it.
    ///
    /// `Promise<Blob> getType(DOMString type)`
    ///
    /// Feature `clipboard`. Baseline: newly available since 2024-06. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardItem/getType) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboarditem-gettype)
    #[doc(alias = "getType")]
    #[inline]
    pub fn get_type(&self, type_: &str) -> Promise<Blob> {
        Promise::of_call(Js::try_call_getType__str__as_value(js(self), type_))
    }

    /// Returns whether the browser can put this MIME type on the clipboard.
    ///
    /// `static boolean supports(DOMString type)`
    ///
    /// Feature `clipboard`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/ClipboardItem/supports_static) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboarditem-supports)
    #[inline]
    pub fn supports(type_: &str) -> bool {
        Js::static_call_ClipboardItem_supports__str__as_bool(type_).get()
    }
}

impl ClipboardItemOptions {
    /// Options for a new `ClipboardItem`.
    ///
    /// `dictionary ClipboardItemOptions`
    ///
    /// Feature `clipboard`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The way of pasting to ask for, `unspecified` by default.
    ///
    /// `PresentationStyle presentationStyle = "unspecified"`
    ///
    /// Feature `clipboard`.
    #[doc(alias = "presentationStyle")]
    pub fn get_presentation_style(&self) -> Option<PresentationStyle> {
        property::get(self, "presentationStyle")
    }

    /// Sets the way of pasting to ask for, `unspecified` by default.
    ///
    /// Feature `clipboard`.
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
    /// Resolves to all items on the clipboard, once the user has allowed it.
    ///
    /// `Promise<ClipboardItems> read(optional ClipboardUnsanitizedFormats formats = {})`
    ///
    /// Feature `clipboard`. Baseline: newly available since 2024-06. [MDN](https://developer.mozilla.org/docs/Web/API/Clipboard/read) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboard-read)
    #[inline]
    pub fn read(&self) -> Promise<Array<ClipboardItem>> {
        Promise::of_call(Js::try_call_read__as_value(js(self)))
    }

    /// As `read`, with `formats`.
    ///
    /// `Promise<ClipboardItems> read(optional ClipboardUnsanitizedFormats formats = {})`
    ///
    /// Feature `clipboard`.
    #[doc(alias = "read")]
    #[inline]
    pub fn read_with_formats(&self, formats: &ClipboardUnsanitizedFormats) -> Promise<Array<ClipboardItem>> {
        Promise::of_call(Js::try_call_read__value__as_value(js(self), formats.as_ref()))
    }

    /// Resolves to the text on the clipboard, or an empty string if there is none.
    ///
    /// `Promise<DOMString> readText()`
    ///
    /// Feature `clipboard`. Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/Clipboard/readText) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboard-readtext)
    #[doc(alias = "readText")]
    #[inline]
    pub fn read_text(&self) -> Promise<String> {
        Promise::of_call(Js::try_call_readText__as_value(js(self)))
    }

    /// Replaces the contents of the clipboard with these items.
    ///
    /// `Promise<undefined> write(ClipboardItems data)`
    ///
    /// Feature `clipboard`. Baseline: newly available since 2024-06. [MDN](https://developer.mozilla.org/docs/Web/API/Clipboard/write) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboard-write)
    #[inline]
    pub fn write(&self, data: impl IntoSequence<ClipboardItem>) -> Promise<()> {
        Promise::of_call(Js::try_call_write__value__as_value(js(self), &data.to_value()))
    }

    /// Replaces the contents of the clipboard with a text.
    ///
    /// `Promise<undefined> writeText(DOMString data)`
    ///
    /// Feature `clipboard`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Clipboard/writeText) · [Specification](https://w3c.github.io/clipboard-apis/#dom-clipboard-writetext)
    #[doc(alias = "writeText")]
    #[inline]
    pub fn write_text(&self, data: &str) -> Promise<()> {
        Promise::of_call(Js::try_call_writeText__str__as_value(js(self), data))
    }
}

impl ClipboardUnsanitizedFormats {
    /// A choice of formats to read from the clipboard without cleaning.
    ///
    /// `dictionary ClipboardUnsanitizedFormats`
    ///
    /// Feature `clipboard`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The MIME types to read unchanged, such as `text/html`, where the browser allows it.
    ///
    /// `sequence<DOMString> unsanitized`
    ///
    /// Feature `clipboard`.
    #[doc(alias = "unsanitized")]
    pub fn get_unsanitized(&self) -> Option<Array<String>> {
        property::get(self, "unsanitized")
    }

    /// Sets the MIME types to read unchanged, such as `text/html`, where the browser allows it.
    ///
    /// Feature `clipboard`.
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
    /// A query for the permission to use the clipboard.
    ///
    /// `dictionary ClipboardPermissionDescriptor : PermissionDescriptor`
    ///
    /// Feature `clipboard`.
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// Whether the query is about use without a click or key press of the user.
    ///
    /// `boolean allowWithoutGesture = false`
    ///
    /// Feature `clipboard`.
    #[doc(alias = "allowWithoutGesture")]
    pub fn get_allow_without_gesture(&self) -> Option<bool> {
        property::get(self, "allowWithoutGesture")
    }

    /// Sets whether the query is about use without a click or key press of the user.
    ///
    /// Feature `clipboard`.
    #[doc(alias = "allowWithoutGesture")]
    pub fn set_allow_without_gesture(&self, value: bool) -> &Self {
        property::set_bool(self, "allowWithoutGesture", value);
        self
    }

    /// Sets the name of the feature, such as `geolocation`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `clipboard`. Inherited from `PermissionDescriptor`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl Navigator {
    /// The system clipboard; only there in secure contexts.
    ///
    /// `readonly attribute Clipboard clipboard`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `clipboard`. In secure contexts only. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/clipboard) · [Specification](https://w3c.github.io/clipboard-apis/#navigator-clipboard)
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
