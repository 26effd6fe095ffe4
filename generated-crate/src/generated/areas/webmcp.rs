//! Offering the functions of a page to agents as tools
#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    AbortSignal, Document, Event, ModelContext, ModelContextExecuteToolOptions, ModelContextGetToolOptions,
    ModelContextRegisterToolOptions, ModelContextTool, RegisteredTool, ToolActivatedEvent, ToolActivatedEventInit,
    ToolAnnotations, ToolCancelEvent, ToolCancelEventInit, ToolExecuteCallback, ToolExecuteCallbackOptions, Window,
};

#[cfg(feature = "experimental")]
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, getter, js_name = "modelContext")]
    pub(crate) fn get_modelContext__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ontoolactivated")]
    pub(crate) fn get_ontoolactivated__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ontoolcancel")]
    pub(crate) fn get_ontoolcancel__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ontoolchange")]
    pub(crate) fn get_ontoolchange__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "toolName")]
    pub(crate) fn get_toolName__as_str(this: &Js) -> String;
    #[wasm_bindgen(method, setter, js_name = "ontoolactivated")]
    pub(crate) fn set_ontoolactivated__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "ontoolcancel")]
    pub(crate) fn set_ontoolcancel__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "ontoolchange")]
    pub(crate) fn set_ontoolchange__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "executeTool")]
    pub(crate) fn call_executeTool__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "executeTool")]
    pub(crate) fn call_executeTool__value_value__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "executeTool")]
    pub(crate) fn call_executeTool__value_value_value__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> JsValue;
    #[wasm_bindgen(method, js_name = "getTools")]
    pub(crate) fn call_getTools__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getTools")]
    pub(crate) fn call_getTools__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "registerTool")]
    pub(crate) fn call_registerTool__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "registerTool")]
    pub(crate) fn call_registerTool__value_value__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> JsValue;
    #[wasm_bindgen(catch, constructor, js_class = "ToolActivatedEvent")]
    pub(crate) fn try_new_ToolActivatedEvent__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "ToolActivatedEvent")]
    pub(crate) fn try_new_ToolActivatedEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "ToolCancelEvent")]
    pub(crate) fn try_new_ToolCancelEvent__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "ToolCancelEvent")]
    pub(crate) fn try_new_ToolCancelEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
impl Document {
    #[cfg(feature = "experimental")]
    /// `readonly attribute ModelContext modelContext`
    ///
    /// In secure contexts only.
    #[doc(alias = "modelContext")]
    #[inline]
    pub fn model_context(&self) -> ModelContext {
        FromJs::from_js(self.js().get_modelContext__as_value())
    }
}

#[cfg(feature = "experimental")]
impl ModelContext {
    #[cfg(feature = "experimental")]
    /// `Promise<undefined> registerTool(ModelContextTool tool, optional ModelContextRegisterToolOptions options = {})`
    #[doc(alias = "registerTool")]
    #[inline]
    pub fn register_tool(&self, tool: &ModelContextTool) -> Promise<()> {
        FromJs::from_js(self.js().call_registerTool__value__as_value(tool))
    }

    #[cfg(feature = "experimental")]
    /// `Promise<undefined> registerTool(ModelContextTool tool, optional ModelContextRegisterToolOptions options = {})`
    #[doc(alias = "registerTool")]
    #[inline]
    pub fn register_tool_with_options(
        &self,
        tool: &ModelContextTool,
        options: &ModelContextRegisterToolOptions,
    ) -> Promise<()> {
        FromJs::from_js(self.js().call_registerTool__value_value__as_value(tool, options))
    }

    #[cfg(feature = "experimental")]
    /// `Promise<sequence<RegisteredTool>> getTools(optional ModelContextGetToolOptions options = {})`
    #[doc(alias = "getTools")]
    #[inline]
    pub fn get_tools(&self) -> Promise<Array<RegisteredTool>> {
        FromJs::from_js(self.js().call_getTools__as_value())
    }

    #[cfg(feature = "experimental")]
    /// `Promise<sequence<RegisteredTool>> getTools(optional ModelContextGetToolOptions options = {})`
    #[doc(alias = "getTools")]
    #[inline]
    pub fn get_tools_with_options(&self, options: &ModelContextGetToolOptions) -> Promise<Array<RegisteredTool>> {
        FromJs::from_js(self.js().call_getTools__value__as_value(options))
    }

    #[cfg(feature = "experimental")]
    /// `Promise<DOMString> executeTool(RegisteredTool tool, optional any inputObject, optional ModelContextExecuteToolOptions options = {})`
    #[doc(alias = "executeTool")]
    #[inline]
    pub fn execute_tool(&self, tool: &RegisteredTool) -> Promise<String> {
        FromJs::from_js(self.js().call_executeTool__value__as_value(tool))
    }

    #[cfg(feature = "experimental")]
    /// `Promise<DOMString> executeTool(RegisteredTool tool, optional any inputObject, optional ModelContextExecuteToolOptions options = {})`
    #[doc(alias = "executeTool")]
    #[inline]
    pub fn execute_tool_with_input_object(&self, tool: &RegisteredTool, input_object: &JsValue) -> Promise<String> {
        FromJs::from_js(self.js().call_executeTool__value_value__as_value(tool, input_object))
    }

    #[cfg(feature = "experimental")]
    /// `Promise<DOMString> executeTool(RegisteredTool tool, optional any inputObject, optional ModelContextExecuteToolOptions options = {})`
    #[doc(alias = "executeTool")]
    #[inline]
    pub fn execute_tool_with_input_object_and_options(
        &self,
        tool: &RegisteredTool,
        input_object: &JsValue,
        options: &ModelContextExecuteToolOptions,
    ) -> Promise<String> {
        FromJs::from_js(self.js().call_executeTool__value_value_value__as_value(tool, input_object, options))
    }

    #[cfg(feature = "experimental")]
    /// `attribute EventHandler ontoolchange`
    #[inline]
    pub fn ontoolchange(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_ontoolchange__as_value())
    }

    #[cfg(feature = "experimental")]
    /// `attribute EventHandler ontoolchange`
    #[doc(alias = "ontoolchange")]
    #[inline]
    pub fn set_ontoolchange(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_ontoolchange__value(nullable(value))
    }

    #[cfg(feature = "experimental")]
    /// `attribute EventHandler ontoolactivated`
    #[inline]
    pub fn ontoolactivated(&self) -> Option<Function<fn(ToolActivatedEvent)>> {
        FromJs::from_js(self.js().get_ontoolactivated__as_value())
    }

    #[cfg(feature = "experimental")]
    /// `attribute EventHandler ontoolactivated`
    #[doc(alias = "ontoolactivated")]
    #[inline]
    pub fn set_ontoolactivated(&self, value: Option<&Function<fn(ToolActivatedEvent)>>) {
        self.js().set_ontoolactivated__value(nullable(value))
    }

    #[cfg(feature = "experimental")]
    /// `attribute EventHandler ontoolcancel`
    #[inline]
    pub fn ontoolcancel(&self) -> Option<Function<fn(ToolCancelEvent)>> {
        FromJs::from_js(self.js().get_ontoolcancel__as_value())
    }

    #[cfg(feature = "experimental")]
    /// `attribute EventHandler ontoolcancel`
    #[doc(alias = "ontoolcancel")]
    #[inline]
    pub fn set_ontoolcancel(&self, value: Option<&Function<fn(ToolCancelEvent)>>) {
        self.js().set_ontoolcancel__value(nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl ModelContextTool {
    #[cfg(feature = "experimental")]
    /// `dictionary ModelContextTool`
    pub fn new(name: &str, description: &str, execute: &ToolExecuteCallback) -> Self {
        let this = Object::new();
        property::set_str(&this, "name", name);
        property::set_str(&this, "description", description);
        property::set(&this, "execute", execute);
        FromJs::from_js(JsValue::from(this))
    }

    #[cfg(feature = "experimental")]
    /// `required DOMString name`
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        FromJs::from_js(property::get(self, "name"))
    }

    #[cfg(feature = "experimental")]
    /// `required DOMString name`
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `USVString title`
    #[doc(alias = "title")]
    pub fn get_title(&self) -> Option<String> {
        FromJs::from_js(property::get(self, "title"))
    }

    #[cfg(feature = "experimental")]
    /// `USVString title`
    #[doc(alias = "title")]
    pub fn set_title(&self, value: &str) -> &Self {
        property::set_str(self, "title", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `required DOMString description`
    #[doc(alias = "description")]
    pub fn get_description(&self) -> String {
        FromJs::from_js(property::get(self, "description"))
    }

    #[cfg(feature = "experimental")]
    /// `required DOMString description`
    #[doc(alias = "description")]
    pub fn set_description(&self, value: &str) -> &Self {
        property::set_str(self, "description", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `object inputSchema`
    #[doc(alias = "inputSchema")]
    pub fn get_input_schema(&self) -> Option<Object> {
        FromJs::from_js(property::get(self, "inputSchema"))
    }

    #[cfg(feature = "experimental")]
    /// `object inputSchema`
    #[doc(alias = "inputSchema")]
    pub fn set_input_schema(&self, value: &Object) -> &Self {
        property::set(self, "inputSchema", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `required ToolExecuteCallback execute`
    #[doc(alias = "execute")]
    pub fn get_execute(&self) -> ToolExecuteCallback {
        FromJs::from_js(property::get(self, "execute"))
    }

    #[cfg(feature = "experimental")]
    /// `required ToolExecuteCallback execute`
    #[doc(alias = "execute")]
    pub fn set_execute(&self, value: &ToolExecuteCallback) -> &Self {
        property::set(self, "execute", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `ToolAnnotations annotations`
    #[doc(alias = "annotations")]
    pub fn get_annotations(&self) -> Option<ToolAnnotations> {
        FromJs::from_js(property::get(self, "annotations"))
    }

    #[cfg(feature = "experimental")]
    /// `ToolAnnotations annotations`
    #[doc(alias = "annotations")]
    pub fn set_annotations(&self, value: &ToolAnnotations) -> &Self {
        property::set(self, "annotations", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl ToolAnnotations {
    #[cfg(feature = "experimental")]
    /// `dictionary ToolAnnotations`
    pub fn new() -> Self {
        FromJs::from_js(JsValue::from(Object::new()))
    }

    #[cfg(feature = "experimental")]
    /// `boolean readOnlyHint = false`
    #[doc(alias = "readOnlyHint")]
    pub fn get_read_only_hint(&self) -> Option<bool> {
        FromJs::from_js(property::get(self, "readOnlyHint"))
    }

    #[cfg(feature = "experimental")]
    /// `boolean readOnlyHint = false`
    #[doc(alias = "readOnlyHint")]
    pub fn set_read_only_hint(&self, value: bool) -> &Self {
        property::set_bool(self, "readOnlyHint", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `boolean untrustedContentHint = false`
    #[doc(alias = "untrustedContentHint")]
    pub fn get_untrusted_content_hint(&self) -> Option<bool> {
        FromJs::from_js(property::get(self, "untrustedContentHint"))
    }

    #[cfg(feature = "experimental")]
    /// `boolean untrustedContentHint = false`
    #[doc(alias = "untrustedContentHint")]
    pub fn set_untrusted_content_hint(&self, value: bool) -> &Self {
        property::set_bool(self, "untrustedContentHint", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `boolean consequentialHint = false`
    #[doc(alias = "consequentialHint")]
    pub fn get_consequential_hint(&self) -> Option<bool> {
        FromJs::from_js(property::get(self, "consequentialHint"))
    }

    #[cfg(feature = "experimental")]
    /// `boolean consequentialHint = false`
    #[doc(alias = "consequentialHint")]
    pub fn set_consequential_hint(&self, value: bool) -> &Self {
        property::set_bool(self, "consequentialHint", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `boolean debugging = false`
    #[doc(alias = "debugging")]
    pub fn get_debugging(&self) -> Option<bool> {
        FromJs::from_js(property::get(self, "debugging"))
    }

    #[cfg(feature = "experimental")]
    /// `boolean debugging = false`
    #[doc(alias = "debugging")]
    pub fn set_debugging(&self, value: bool) -> &Self {
        property::set_bool(self, "debugging", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for ToolAnnotations {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl ToolExecuteCallbackOptions {
    #[cfg(feature = "experimental")]
    /// `dictionary ToolExecuteCallbackOptions`
    pub fn new(signal: &AbortSignal) -> Self {
        let this = Object::new();
        property::set(&this, "signal", signal);
        FromJs::from_js(JsValue::from(this))
    }

    #[cfg(feature = "experimental")]
    /// `required AbortSignal signal`
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> AbortSignal {
        FromJs::from_js(property::get(self, "signal"))
    }

    #[cfg(feature = "experimental")]
    /// `required AbortSignal signal`
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl ModelContextRegisterToolOptions {
    #[cfg(feature = "experimental")]
    /// `dictionary ModelContextRegisterToolOptions`
    pub fn new() -> Self {
        FromJs::from_js(JsValue::from(Object::new()))
    }

    #[cfg(feature = "experimental")]
    /// `sequence<USVString> exposedTo`
    #[doc(alias = "exposedTo")]
    pub fn get_exposed_to(&self) -> Option<Array<String>> {
        FromJs::from_js(property::get(self, "exposedTo"))
    }

    #[cfg(feature = "experimental")]
    /// `sequence<USVString> exposedTo`
    #[doc(alias = "exposedTo")]
    pub fn set_exposed_to(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "exposedTo", &value.into_array());
        self
    }

    #[cfg(feature = "experimental")]
    /// `AbortSignal signal`
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        FromJs::from_js(property::get(self, "signal"))
    }

    #[cfg(feature = "experimental")]
    /// `AbortSignal signal`
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for ModelContextRegisterToolOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl ModelContextGetToolOptions {
    #[cfg(feature = "experimental")]
    /// `dictionary ModelContextGetToolOptions`
    pub fn new() -> Self {
        FromJs::from_js(JsValue::from(Object::new()))
    }

    #[cfg(feature = "experimental")]
    /// `sequence<USVString> fromOrigins`
    #[doc(alias = "fromOrigins")]
    pub fn get_from_origins(&self) -> Option<Array<String>> {
        FromJs::from_js(property::get(self, "fromOrigins"))
    }

    #[cfg(feature = "experimental")]
    /// `sequence<USVString> fromOrigins`
    #[doc(alias = "fromOrigins")]
    pub fn set_from_origins(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "fromOrigins", &value.into_array());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for ModelContextGetToolOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl ModelContextExecuteToolOptions {
    #[cfg(feature = "experimental")]
    /// `dictionary ModelContextExecuteToolOptions`
    pub fn new() -> Self {
        FromJs::from_js(JsValue::from(Object::new()))
    }

    #[cfg(feature = "experimental")]
    /// `AbortSignal signal`
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        FromJs::from_js(property::get(self, "signal"))
    }

    #[cfg(feature = "experimental")]
    /// `AbortSignal signal`
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for ModelContextExecuteToolOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl RegisteredTool {
    #[cfg(feature = "experimental")]
    /// `dictionary RegisteredTool`
    pub fn new(name: &str, description: &str, window: &Window, origin: &str) -> Self {
        let this = Object::new();
        property::set_str(&this, "name", name);
        property::set_str(&this, "description", description);
        property::set(&this, "window", window);
        property::set_str(&this, "origin", origin);
        FromJs::from_js(JsValue::from(this))
    }

    #[cfg(feature = "experimental")]
    /// `required DOMString name`
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        FromJs::from_js(property::get(self, "name"))
    }

    #[cfg(feature = "experimental")]
    /// `required DOMString name`
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `DOMString title`
    #[doc(alias = "title")]
    pub fn get_title(&self) -> Option<String> {
        FromJs::from_js(property::get(self, "title"))
    }

    #[cfg(feature = "experimental")]
    /// `DOMString title`
    #[doc(alias = "title")]
    pub fn set_title(&self, value: &str) -> &Self {
        property::set_str(self, "title", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `required DOMString description`
    #[doc(alias = "description")]
    pub fn get_description(&self) -> String {
        FromJs::from_js(property::get(self, "description"))
    }

    #[cfg(feature = "experimental")]
    /// `required DOMString description`
    #[doc(alias = "description")]
    pub fn set_description(&self, value: &str) -> &Self {
        property::set_str(self, "description", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `object inputSchema`
    #[doc(alias = "inputSchema")]
    pub fn get_input_schema(&self) -> Option<Object> {
        FromJs::from_js(property::get(self, "inputSchema"))
    }

    #[cfg(feature = "experimental")]
    /// `object inputSchema`
    #[doc(alias = "inputSchema")]
    pub fn set_input_schema(&self, value: &Object) -> &Self {
        property::set(self, "inputSchema", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `required Window window`
    #[doc(alias = "window")]
    pub fn get_window(&self) -> Window {
        FromJs::from_js(property::get(self, "window"))
    }

    #[cfg(feature = "experimental")]
    /// `required Window window`
    #[doc(alias = "window")]
    pub fn set_window(&self, value: &Window) -> &Self {
        property::set(self, "window", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `required USVString origin`
    #[doc(alias = "origin")]
    pub fn get_origin(&self) -> String {
        FromJs::from_js(property::get(self, "origin"))
    }

    #[cfg(feature = "experimental")]
    /// `required USVString origin`
    #[doc(alias = "origin")]
    pub fn set_origin(&self, value: &str) -> &Self {
        property::set_str(self, "origin", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `ToolAnnotations annotations`
    #[doc(alias = "annotations")]
    pub fn get_annotations(&self) -> Option<ToolAnnotations> {
        FromJs::from_js(property::get(self, "annotations"))
    }

    #[cfg(feature = "experimental")]
    /// `ToolAnnotations annotations`
    #[doc(alias = "annotations")]
    pub fn set_annotations(&self, value: &ToolAnnotations) -> &Self {
        property::set(self, "annotations", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl ToolActivatedEvent {
    #[cfg(feature = "experimental")]
    /// `constructor(DOMString type, optional ToolActivatedEventInit eventInitDict = {})`
    #[inline]
    pub fn new(type_: &str) -> Result<ToolActivatedEvent, Exception> {
        Ok(FromJs::from_js(JsValue::from(Js::try_new_ToolActivatedEvent__str__as_value(type_)?)))
    }

    #[cfg(feature = "experimental")]
    /// `constructor(DOMString type, optional ToolActivatedEventInit eventInitDict = {})`
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: &ToolActivatedEventInit,
    ) -> Result<ToolActivatedEvent, Exception> {
        Ok(FromJs::from_js(JsValue::from(Js::try_new_ToolActivatedEvent__str_value__as_value(type_, event_init_dict)?)))
    }

    #[cfg(feature = "experimental")]
    /// `readonly attribute DOMString toolName`
    #[doc(alias = "toolName")]
    #[inline]
    pub fn tool_name(&self) -> String {
        self.js().get_toolName__as_str()
    }
}

#[cfg(feature = "experimental")]
impl ToolActivatedEventInit {
    #[cfg(feature = "experimental")]
    /// `dictionary ToolActivatedEventInit : EventInit`
    pub fn new() -> Self {
        FromJs::from_js(JsValue::from(Object::new()))
    }

    #[cfg(feature = "experimental")]
    /// `DOMString toolName = ""`
    #[doc(alias = "toolName")]
    pub fn get_tool_name(&self) -> Option<String> {
        FromJs::from_js(property::get(self, "toolName"))
    }

    #[cfg(feature = "experimental")]
    /// `DOMString toolName = ""`
    #[doc(alias = "toolName")]
    pub fn set_tool_name(&self, value: &str) -> &Self {
        property::set_str(self, "toolName", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for ToolActivatedEventInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl ToolCancelEvent {
    #[cfg(feature = "experimental")]
    /// `constructor(DOMString type, optional ToolCancelEventInit eventInitDict = {})`
    #[inline]
    pub fn new(type_: &str) -> Result<ToolCancelEvent, Exception> {
        Ok(FromJs::from_js(JsValue::from(Js::try_new_ToolCancelEvent__str__as_value(type_)?)))
    }

    #[cfg(feature = "experimental")]
    /// `constructor(DOMString type, optional ToolCancelEventInit eventInitDict = {})`
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: &ToolCancelEventInit,
    ) -> Result<ToolCancelEvent, Exception> {
        Ok(FromJs::from_js(JsValue::from(Js::try_new_ToolCancelEvent__str_value__as_value(type_, event_init_dict)?)))
    }

    #[cfg(feature = "experimental")]
    /// `readonly attribute DOMString toolName`
    #[doc(alias = "toolName")]
    #[inline]
    pub fn tool_name(&self) -> String {
        self.js().get_toolName__as_str()
    }
}

#[cfg(feature = "experimental")]
impl ToolCancelEventInit {
    #[cfg(feature = "experimental")]
    /// `dictionary ToolCancelEventInit : EventInit`
    pub fn new() -> Self {
        FromJs::from_js(JsValue::from(Object::new()))
    }

    #[cfg(feature = "experimental")]
    /// `DOMString toolName = ""`
    #[doc(alias = "toolName")]
    pub fn get_tool_name(&self) -> Option<String> {
        FromJs::from_js(property::get(self, "toolName"))
    }

    #[cfg(feature = "experimental")]
    /// `DOMString toolName = ""`
    #[doc(alias = "toolName")]
    pub fn set_tool_name(&self, value: &str) -> &Self {
        property::set_str(self, "toolName", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for ToolCancelEventInit {
    fn default() -> Self {
        Self::new()
    }
}
