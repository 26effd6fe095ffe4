//! Drag events, and the data transfer that they share with the clipboard

use crate::runtime::prelude::*;
use crate::{
    DataTransfer, DataTransferItem, DataTransferItemList, DragEvent, DragEventInit, Element, EventTarget, File,
    FileList, FunctionStringCallback, InputDeviceCapabilities, Window,
};

impl DataTransfer {
    /// Makes a new `DataTransfer`.
    ///
    /// `constructor()`
    ///
    /// Feature `drag-and-drop`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransfer/DataTransfer) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#dom-datatransfer-dev)
    #[inline]
    pub fn new() -> DataTransfer {
        Js::new_DataTransfer__as_value().cast()
    }

    /// What a drop will do: `none`, `copy`, `link` or `move`.
    ///
    /// `attribute DOMString dropEffect`
    ///
    /// Feature `drag-and-drop`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransfer/dropEffect) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#dom-datatransfer-dropeffect-dev)
    #[doc(alias = "dropEffect")]
    #[inline]
    pub fn drop_effect(&self) -> String {
        Js::get_dropEffect__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets what a drop will do: `none`, `copy`, `link` or `move`.
    ///
    /// Feature `drag-and-drop`.
    #[doc(alias = "dropEffect")]
    #[inline]
    pub fn set_drop_effect(&self, value: &str) {
        Js::set_dropEffect__str(js(self), value)
    }

    /// What the source allows a drop to do, such as `copyMove` or `all`; set in `dragstart`.
    ///
    /// `attribute DOMString effectAllowed`
    ///
    /// Feature `drag-and-drop`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransfer/effectAllowed) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#dom-datatransfer-effectallowed-dev)
    #[doc(alias = "effectAllowed")]
    #[inline]
    pub fn effect_allowed(&self) -> String {
        Js::get_effectAllowed__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets what the source allows a drop to do, such as `copyMove` or `all`; set in `dragstart`.
    ///
    /// Feature `drag-and-drop`.
    #[doc(alias = "effectAllowed")]
    #[inline]
    pub fn set_effect_allowed(&self, value: &str) {
        Js::set_effectAllowed__str(js(self), value)
    }

    /// The items of the drag.
    ///
    /// `readonly attribute DataTransferItemList items`
    ///
    /// Feature `drag-and-drop`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransfer/items) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#dom-datatransfer-items-dev)
    #[inline]
    pub fn items(&self) -> DataTransferItemList {
        FromJs::from_js(Js::get_items__as_value(js(self)))
    }

    /// Sets the picture under the pointer and the point of it that the pointer holds, in CSS pixels.
    ///
    /// `undefined setDragImage(Element image, long x, long y)`
    ///
    /// Feature `drag-and-drop`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransfer/setDragImage) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#dom-datatransfer-setdragimage-dev)
    #[doc(alias = "setDragImage")]
    #[inline]
    pub fn set_drag_image(&self, image: &Element, x: i32, y: i32) {
        Js::call_setDragImage__value_number2(js(self), image.as_ref(), x as f64, y as f64)
    }

    /// The formats of the data, and `Files` if there are files.
    ///
    /// `readonly attribute FrozenArray<DOMString> types`
    ///
    /// Feature `drag-and-drop`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransfer/types) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#dom-datatransfer-types-dev)
    #[inline]
    pub fn types(&self) -> Array<String> {
        FromJs::from_js(Js::get_types__as_value(js(self)))
    }

    /// Returns the data in a format, or an empty string; during a drag it works on drop only.
    ///
    /// `DOMString getData(DOMString format)`
    ///
    /// Feature `drag-and-drop`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransfer/getData) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#dom-datatransfer-getdata-dev)
    #[doc(alias = "getData")]
    #[inline]
    pub fn get_data(&self, format: &str) -> String {
        Js::call_getData__str__as_value(js(self), format).as_string().unwrap_or_default()
    }

    /// Sets the data in a format, such as `text/plain`.
    ///
    /// `undefined setData(DOMString format, DOMString data)`
    ///
    /// Feature `drag-and-drop`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransfer/setData) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#dom-datatransfer-setdata-dev)
    #[doc(alias = "setData")]
    #[inline]
    pub fn set_data(&self, format: &str, data: &str) {
        Js::call_setData__str2(js(self), format, data)
    }

    /// Removes the data of a format, or of all formats but files.
    ///
    /// `undefined clearData(optional DOMString format)`
    ///
    /// Feature `drag-and-drop`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransfer/clearData) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#dom-datatransfer-cleardata-dev)
    #[doc(alias = "clearData")]
    #[inline]
    pub fn clear_data(&self) {
        Js::call_clearData(js(self))
    }

    /// As `clear_data`, with `format`.
    ///
    /// `undefined clearData(optional DOMString format)`
    ///
    /// Feature `drag-and-drop`.
    #[doc(alias = "clearData")]
    #[inline]
    pub fn clear_data_with_format(&self, format: &str) {
        Js::call_clearData__str(js(self), format)
    }

    /// The files that are dragged or pasted, empty if there are none.
    ///
    /// `readonly attribute FileList files`
    ///
    /// Feature `drag-and-drop`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransfer/files) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#dom-datatransfer-files-dev)
    #[inline]
    pub fn files(&self) -> FileList {
        FromJs::from_js(Js::get_files__as_value(js(self)))
    }
}

impl DataTransferItemList {
    /// The number of items.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `drag-and-drop`. Baseline: widely available since 2016-11. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransferItemList/length) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#dom-datatransferitemlist-length-dev)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter DataTransferItem (unsigned long index)`
    ///
    /// Feature `drag-and-drop`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<DataTransferItem> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Adds a file, and returns its item; none if the list is read-only.
    ///
    /// `DataTransferItem? add(File data)`
    ///
    /// Feature `drag-and-drop`. Baseline: widely available since 2016-11. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransferItemList/add) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#dom-datatransferitemlist-add-dev)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where a string is added and the list already has a string of that type.
    #[inline]
    pub fn add(&self, data: &File) -> Result<Option<DataTransferItem>, Exception> {
        Js::try_call_add__value__as_option_value(js(self), data.as_ref()).map(Js::read_nullable)
    }

    /// As `add`, with `type_`.
    ///
    /// `DataTransferItem? add(DOMString data, DOMString type)`
    ///
    /// Feature `drag-and-drop`.
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where a string is added and the list already has a string of that type.
    #[doc(alias = "add")]
    #[inline]
    pub fn add_with_type(&self, data: &str, type_: &str) -> Result<Option<DataTransferItem>, Exception> {
        Js::try_call_add__str2__as_option_value(js(self), data, type_).map(Js::read_nullable)
    }

    /// Removes the item at the index.
    ///
    /// `undefined remove(unsigned long index)`
    ///
    /// Feature `drag-and-drop`. Baseline: widely available since 2016-11. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransferItemList/remove) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#dom-datatransferitemlist-remove-dev)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the list cannot be modified, as outside of the `dragstart` event.
    #[inline]
    pub fn remove(&self, index: u32) -> Result<(), Exception> {
        Js::try_call_remove__number(js(self), index as f64)
    }

    /// Removes all items.
    ///
    /// `undefined clear()`
    ///
    /// Feature `drag-and-drop`. Baseline: widely available since 2016-11. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransferItemList/clear) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#dom-datatransferitemlist-clear-dev)
    #[inline]
    pub fn clear(&self) {
        Js::call_clear(js(self))
    }
}

impl IntoIterator for &DataTransferItemList {
    type Item = DataTransferItem;
    type IntoIter = IndexedIter<DataTransferItem>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] DataTransferItemList; DataTransferItem);

impl DataTransferItem {
    /// Whether the item is a text (`string`) or a `file`.
    ///
    /// `readonly attribute DOMString kind`
    ///
    /// Feature `drag-and-drop`. Baseline: widely available since 2016-11. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransferItem/kind) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#dom-datatransferitem-kind-dev)
    #[inline]
    pub fn kind(&self) -> String {
        Js::get_kind__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The MIME type of the item.
    ///
    /// `readonly attribute DOMString type`
    ///
    /// Feature `drag-and-drop`. Baseline: widely available since 2016-11. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransferItem/type) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#dom-datatransferitem-type-dev)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Hands the text of the item to the callback; does nothing for files.
    ///
    /// `undefined getAsString(FunctionStringCallback? callback)`
    ///
    /// Feature `drag-and-drop`. Baseline: widely available since 2016-11. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransferItem/getAsString) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#dom-datatransferitem-getasstring-dev)
    #[doc(alias = "getAsString")]
    #[inline]
    pub fn get_as_string(&self, callback: Option<&FunctionStringCallback>) {
        Js::call_getAsString__value(js(self), nullable(callback))
    }

    /// Returns the file of the item, or none if it is a text.
    ///
    /// `File? getAsFile()`
    ///
    /// Feature `drag-and-drop`. Baseline: widely available since 2016-11. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransferItem/getAsFile) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#dom-datatransferitem-getasfile-dev)
    #[doc(alias = "getAsFile")]
    #[inline]
    pub fn get_as_file(&self) -> Option<File> {
        Js::call_getAsFile__as_option_value(js(self)).map(Js::read)
    }
}

impl DragEvent {
    /// Makes a new `DragEvent`.
    ///
    /// `constructor(DOMString type, optional DragEventInit eventInitDict = {})`
    ///
    /// Feature `drag-and-drop`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/DragEvent/DragEvent) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#the-dragevent-interface)
    #[inline]
    pub fn new(type_: &str) -> DragEvent {
        Js::new_DragEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional DragEventInit eventInitDict = {})`
    ///
    /// Feature `drag-and-drop`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: &DragEventInit) -> Result<DragEvent, Exception> {
        Js::try_new_DragEvent__str_value__as_value(type_, event_init_dict.as_ref()).map(Js::cast)
    }

    /// The data of the drag, none for events made by script without it.
    ///
    /// `readonly attribute DataTransfer? dataTransfer`
    ///
    /// Feature `drag-and-drop`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/DragEvent/dataTransfer) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#dom-dragevent-datatransfer-dev)
    #[doc(alias = "dataTransfer")]
    #[inline]
    pub fn data_transfer(&self) -> Option<DataTransfer> {
        Js::get_dataTransfer__as_option_value(js(self)).map(Js::read)
    }
}

impl DragEventInit {
    /// The fields of a new `DragEvent`.
    ///
    /// `dictionary DragEventInit : MouseEventInit`
    ///
    /// Feature `drag-and-drop`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The data of the drag, none for events made by script without it.
    ///
    /// `DataTransfer? dataTransfer = null`
    ///
    /// Feature `drag-and-drop`.
    #[doc(alias = "dataTransfer")]
    pub fn get_data_transfer(&self) -> Option<DataTransfer> {
        property::get(self, "dataTransfer")
    }

    /// Sets the data of the drag, none for events made by script without it.
    ///
    /// Feature `drag-and-drop`.
    #[doc(alias = "dataTransfer")]
    pub fn set_data_transfer(&self, value: Option<&DataTransfer>) -> &Self {
        property::set(self, "dataTransfer", nullable(value));
        self
    }

    /// `long screenX = 0`
    ///
    /// Feature `drag-and-drop`. Inherited from `MouseEventInit`.
    #[doc(alias = "screenX")]
    pub fn set_screen_x(&self, value: i32) -> &Self {
        property::set_f64(self, "screenX", value as f64);
        self
    }

    /// `long screenY = 0`
    ///
    /// Feature `drag-and-drop`. Inherited from `MouseEventInit`.
    #[doc(alias = "screenY")]
    pub fn set_screen_y(&self, value: i32) -> &Self {
        property::set_f64(self, "screenY", value as f64);
        self
    }

    /// `long clientX = 0`
    ///
    /// Feature `drag-and-drop`. Inherited from `MouseEventInit`.
    #[doc(alias = "clientX")]
    pub fn set_client_x(&self, value: i32) -> &Self {
        property::set_f64(self, "clientX", value as f64);
        self
    }

    /// `long clientY = 0`
    ///
    /// Feature `drag-and-drop`. Inherited from `MouseEventInit`.
    #[doc(alias = "clientY")]
    pub fn set_client_y(&self, value: i32) -> &Self {
        property::set_f64(self, "clientY", value as f64);
        self
    }

    /// `short button = 0`
    ///
    /// Feature `drag-and-drop`. Inherited from `MouseEventInit`.
    #[doc(alias = "button")]
    pub fn set_button(&self, value: i16) -> &Self {
        property::set_f64(self, "button", value as f64);
        self
    }

    /// `unsigned short buttons = 0`
    ///
    /// Feature `drag-and-drop`. Inherited from `MouseEventInit`.
    #[doc(alias = "buttons")]
    pub fn set_buttons(&self, value: u16) -> &Self {
        property::set_f64(self, "buttons", value as f64);
        self
    }

    /// `EventTarget? relatedTarget = null`
    ///
    /// Feature `drag-and-drop`. Inherited from `MouseEventInit`.
    #[doc(alias = "relatedTarget")]
    pub fn set_related_target(&self, value: Option<&EventTarget>) -> &Self {
        property::set(self, "relatedTarget", nullable(value));
        self
    }

    /// `double movementX = 0`
    ///
    /// Feature `drag-and-drop`. Inherited from `MouseEventInit`.
    #[doc(alias = "movementX")]
    pub fn set_movement_x(&self, value: f64) -> &Self {
        property::set_f64(self, "movementX", value);
        self
    }

    /// `double movementY = 0`
    ///
    /// Feature `drag-and-drop`. Inherited from `MouseEventInit`.
    #[doc(alias = "movementY")]
    pub fn set_movement_y(&self, value: f64) -> &Self {
        property::set_f64(self, "movementY", value);
        self
    }

    /// Sets whether the Ctrl key counts as held down; false by default.
    ///
    /// `boolean ctrlKey = false`
    ///
    /// Feature `drag-and-drop`. Inherited from `EventModifierInit`.
    #[doc(alias = "ctrlKey")]
    pub fn set_ctrl_key(&self, value: bool) -> &Self {
        property::set_bool(self, "ctrlKey", value);
        self
    }

    /// Sets whether the Shift key counts as held down; false by default.
    ///
    /// `boolean shiftKey = false`
    ///
    /// Feature `drag-and-drop`. Inherited from `EventModifierInit`.
    #[doc(alias = "shiftKey")]
    pub fn set_shift_key(&self, value: bool) -> &Self {
        property::set_bool(self, "shiftKey", value);
        self
    }

    /// Sets whether the Alt key counts as held down; false by default.
    ///
    /// `boolean altKey = false`
    ///
    /// Feature `drag-and-drop`. Inherited from `EventModifierInit`.
    #[doc(alias = "altKey")]
    pub fn set_alt_key(&self, value: bool) -> &Self {
        property::set_bool(self, "altKey", value);
        self
    }

    /// Sets whether the Meta key (Command or Windows) counts as held down; false by default.
    ///
    /// `boolean metaKey = false`
    ///
    /// Feature `drag-and-drop`. Inherited from `EventModifierInit`.
    #[doc(alias = "metaKey")]
    pub fn set_meta_key(&self, value: bool) -> &Self {
        property::set_bool(self, "metaKey", value);
        self
    }

    /// Sets whether `getModifierState` reports AltGraph as active; false by default.
    ///
    /// `boolean modifierAltGraph = false`
    ///
    /// Feature `drag-and-drop`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierAltGraph")]
    pub fn set_modifier_alt_graph(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierAltGraph", value);
        self
    }

    /// Sets whether `getModifierState` reports CapsLock as active; false by default.
    ///
    /// `boolean modifierCapsLock = false`
    ///
    /// Feature `drag-and-drop`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierCapsLock")]
    pub fn set_modifier_caps_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierCapsLock", value);
        self
    }

    /// Sets whether `getModifierState` reports Fn as active; false by default.
    ///
    /// `boolean modifierFn = false`
    ///
    /// Feature `drag-and-drop`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierFn")]
    pub fn set_modifier_fn(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierFn", value);
        self
    }

    /// Sets whether `getModifierState` reports FnLock as active; false by default.
    ///
    /// `boolean modifierFnLock = false`
    ///
    /// Feature `drag-and-drop`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierFnLock")]
    pub fn set_modifier_fn_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierFnLock", value);
        self
    }

    /// Sets whether `getModifierState` reports Hyper as active; false by default.
    ///
    /// `boolean modifierHyper = false`
    ///
    /// Feature `drag-and-drop`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierHyper")]
    pub fn set_modifier_hyper(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierHyper", value);
        self
    }

    /// Sets whether `getModifierState` reports NumLock as active; false by default.
    ///
    /// `boolean modifierNumLock = false`
    ///
    /// Feature `drag-and-drop`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierNumLock")]
    pub fn set_modifier_num_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierNumLock", value);
        self
    }

    /// Sets whether `getModifierState` reports ScrollLock as active; false by default.
    ///
    /// `boolean modifierScrollLock = false`
    ///
    /// Feature `drag-and-drop`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierScrollLock")]
    pub fn set_modifier_scroll_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierScrollLock", value);
        self
    }

    /// Sets whether `getModifierState` reports Super as active; false by default.
    ///
    /// `boolean modifierSuper = false`
    ///
    /// Feature `drag-and-drop`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierSuper")]
    pub fn set_modifier_super(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierSuper", value);
        self
    }

    /// Sets whether `getModifierState` reports Symbol as active; false by default.
    ///
    /// `boolean modifierSymbol = false`
    ///
    /// Feature `drag-and-drop`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierSymbol")]
    pub fn set_modifier_symbol(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierSymbol", value);
        self
    }

    /// Sets whether `getModifierState` reports SymbolLock as active; false by default.
    ///
    /// `boolean modifierSymbolLock = false`
    ///
    /// Feature `drag-and-drop`. Inherited from `EventModifierInit`.
    #[doc(alias = "modifierSymbolLock")]
    pub fn set_modifier_symbol_lock(&self, value: bool) -> &Self {
        property::set_bool(self, "modifierSymbolLock", value);
        self
    }

    /// `Window? view = null`
    ///
    /// Feature `drag-and-drop`. Inherited from `UiEventInit`.
    #[doc(alias = "view")]
    pub fn set_view(&self, value: Option<&Window>) -> &Self {
        property::set(self, "view", nullable(value));
        self
    }

    /// `long detail = 0`
    ///
    /// Feature `drag-and-drop`. Inherited from `UiEventInit`.
    #[doc(alias = "detail")]
    pub fn set_detail(&self, value: i32) -> &Self {
        property::set_f64(self, "detail", value as f64);
        self
    }

    /// `InputDeviceCapabilities? sourceCapabilities = null`
    ///
    /// Feature `drag-and-drop`. Inherited from `UiEventInit`.
    #[doc(alias = "sourceCapabilities")]
    pub fn set_source_capabilities(&self, value: Option<&InputDeviceCapabilities>) -> &Self {
        property::set(self, "sourceCapabilities", nullable(value));
        self
    }

    /// `unsigned long which = 0`
    ///
    /// Feature `drag-and-drop`. Inherited from `UiEventInit`.
    #[doc(alias = "which")]
    pub fn set_which(&self, value: u32) -> &Self {
        property::set_f64(self, "which", value as f64);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `drag-and-drop`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `drag-and-drop`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `drag-and-drop`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for DragEventInit {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "dropEffect")]
    pub(crate) fn get_dropEffect__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "effectAllowed")]
    pub(crate) fn get_effectAllowed__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "items")]
    pub(crate) fn get_items__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "dropEffect")]
    pub(crate) fn set_dropEffect__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "effectAllowed")]
    pub(crate) fn set_effectAllowed__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "add")]
    pub(crate) fn try_call_add__str2__as_option_value(this: &Js, a0: &str, a1: &str) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "add")]
    pub(crate) fn try_call_add__value__as_option_value(this: &Js, a0: &JsValue) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(method, js_name = "clearData")]
    pub(crate) fn call_clearData(this: &Js);
    #[wasm_bindgen(method, js_name = "clearData")]
    pub(crate) fn call_clearData__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, js_name = "getAsFile")]
    pub(crate) fn call_getAsFile__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "getAsString")]
    pub(crate) fn call_getAsString__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "getData")]
    pub(crate) fn call_getData__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "remove")]
    pub(crate) fn try_call_remove__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "setData")]
    pub(crate) fn call_setData__str2(this: &Js, a0: &str, a1: &str);
    #[wasm_bindgen(method, js_name = "setDragImage")]
    pub(crate) fn call_setDragImage__value_number2(this: &Js, a0: &JsValue, a1: f64, a2: f64);
    #[wasm_bindgen(constructor, js_class = "DataTransfer")]
    pub(crate) fn new_DataTransfer__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "DragEvent")]
    pub(crate) fn new_DragEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "DragEvent")]
    pub(crate) fn try_new_DragEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
}
