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
impl Document {
    /// `readonly attribute ModelContext modelContext`
    ///
    /// In secure contexts only.
    ///
    /// `None` where the page or the global object does not have it.
    #[doc(alias = "modelContext")]
    #[inline]
    pub fn model_context(&self) -> Option<ModelContext> {
        Js::get_modelContext__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl ModelContext {
    /// `Promise<undefined> registerTool(ModelContextTool tool, optional ModelContextRegisterToolOptions options = {})`
    #[doc(alias = "registerTool")]
    #[inline]
    pub fn register_tool(&self, tool: &ModelContextTool) -> Promise<()> {
        Promise::of_call(Js::try_call_registerTool__value__as_value(js(self), tool.as_ref()))
    }

    /// `Promise<undefined> registerTool(ModelContextTool tool, optional ModelContextRegisterToolOptions options = {})`
    #[doc(alias = "registerTool")]
    #[inline]
    pub fn register_tool_with_options(
        &self,
        tool: &ModelContextTool,
        options: &ModelContextRegisterToolOptions,
    ) -> Promise<()> {
        Promise::of_call(Js::try_call_registerTool__value2__as_value(js(self), tool.as_ref(), options.as_ref()))
    }

    /// `Promise<sequence<RegisteredTool>> getTools(optional ModelContextGetToolOptions options = {})`
    #[doc(alias = "getTools")]
    #[inline]
    pub fn get_tools(&self) -> Promise<Array<RegisteredTool>> {
        Promise::of_call(Js::try_call_getTools__as_value(js(self)))
    }

    /// `Promise<sequence<RegisteredTool>> getTools(optional ModelContextGetToolOptions options = {})`
    #[doc(alias = "getTools")]
    #[inline]
    pub fn get_tools_with_options(&self, options: &ModelContextGetToolOptions) -> Promise<Array<RegisteredTool>> {
        Promise::of_call(Js::try_call_getTools__value__as_value(js(self), options.as_ref()))
    }

    /// `Promise<DOMString> executeTool(RegisteredTool tool, optional any inputObject, optional ModelContextExecuteToolOptions options = {})`
    #[doc(alias = "executeTool")]
    #[inline]
    pub fn execute_tool(&self, tool: &RegisteredTool) -> Promise<String> {
        Promise::of_call(Js::try_call_executeTool__value__as_value(js(self), tool.as_ref()))
    }

    /// `Promise<DOMString> executeTool(RegisteredTool tool, optional any inputObject, optional ModelContextExecuteToolOptions options = {})`
    #[doc(alias = "executeTool")]
    #[inline]
    pub fn execute_tool_with_input_object(&self, tool: &RegisteredTool, input_object: &JsValue) -> Promise<String> {
        Promise::of_call(Js::try_call_executeTool__value2__as_value(js(self), tool.as_ref(), input_object))
    }

    /// `Promise<DOMString> executeTool(RegisteredTool tool, optional any inputObject, optional ModelContextExecuteToolOptions options = {})`
    #[doc(alias = "executeTool")]
    #[inline]
    pub fn execute_tool_with_input_object_and_options(
        &self,
        tool: &RegisteredTool,
        input_object: &JsValue,
        options: &ModelContextExecuteToolOptions,
    ) -> Promise<String> {
        Promise::of_call(Js::try_call_executeTool__value3__as_value(
            js(self),
            tool.as_ref(),
            input_object,
            options.as_ref(),
        ))
    }

    /// `attribute EventHandler ontoolchange`
    pub fn ontoolchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ontoolchange")
    }

    /// `attribute EventHandler ontoolchange`
    #[doc(alias = "ontoolchange")]
    pub fn set_ontoolchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ontoolchange", nullable(value))
    }

    /// `attribute EventHandler ontoolactivated`
    pub fn ontoolactivated(&self) -> Option<Function<fn(ToolActivatedEvent)>> {
        property::get(self, "ontoolactivated")
    }

    /// `attribute EventHandler ontoolactivated`
    #[doc(alias = "ontoolactivated")]
    pub fn set_ontoolactivated(&self, value: Option<&Function<fn(ToolActivatedEvent)>>) {
        property::set(self, "ontoolactivated", nullable(value))
    }

    /// `attribute EventHandler ontoolcancel`
    pub fn ontoolcancel(&self) -> Option<Function<fn(ToolCancelEvent)>> {
        property::get(self, "ontoolcancel")
    }

    /// `attribute EventHandler ontoolcancel`
    #[doc(alias = "ontoolcancel")]
    pub fn set_ontoolcancel(&self, value: Option<&Function<fn(ToolCancelEvent)>>) {
        property::set(self, "ontoolcancel", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl ModelContextTool {
    /// `dictionary ModelContextTool`
    pub fn new(name: &str, description: &str, execute: impl IntoAsyncFunction<ToolExecuteCallback>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_str(&this, "description", description);
        property::set(&this, "execute", &execute.into_callback().into_function());
        this
    }

    /// `required DOMString name`
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// `required DOMString name`
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `USVString title`
    #[doc(alias = "title")]
    pub fn get_title(&self) -> Option<String> {
        property::get(self, "title")
    }

    /// `USVString title`
    #[doc(alias = "title")]
    pub fn set_title(&self, value: &str) -> &Self {
        property::set_str(self, "title", value);
        self
    }

    /// `required DOMString description`
    #[doc(alias = "description")]
    pub fn get_description(&self) -> String {
        property::get(self, "description")
    }

    /// `required DOMString description`
    #[doc(alias = "description")]
    pub fn set_description(&self, value: &str) -> &Self {
        property::set_str(self, "description", value);
        self
    }

    /// `object inputSchema`
    #[doc(alias = "inputSchema")]
    pub fn get_input_schema(&self) -> Option<Object> {
        property::get(self, "inputSchema")
    }

    /// `object inputSchema`
    #[doc(alias = "inputSchema")]
    pub fn set_input_schema(&self, value: &Object) -> &Self {
        property::set(self, "inputSchema", value.as_ref());
        self
    }

    /// `required ToolExecuteCallback execute`
    #[doc(alias = "execute")]
    pub fn get_execute(&self) -> ToolExecuteCallback {
        property::get(self, "execute")
    }

    /// `required ToolExecuteCallback execute`
    #[doc(alias = "execute")]
    pub fn set_execute(&self, value: impl IntoAsyncFunction<ToolExecuteCallback>) -> &Self {
        property::set(self, "execute", &value.into_callback().into_function());
        self
    }

    /// `ToolAnnotations annotations`
    #[doc(alias = "annotations")]
    pub fn get_annotations(&self) -> Option<ToolAnnotations> {
        property::get(self, "annotations")
    }

    /// `ToolAnnotations annotations`
    #[doc(alias = "annotations")]
    pub fn set_annotations(&self, value: &ToolAnnotations) -> &Self {
        property::set(self, "annotations", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl ToolAnnotations {
    /// `dictionary ToolAnnotations`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean readOnlyHint = false`
    #[doc(alias = "readOnlyHint")]
    pub fn get_read_only_hint(&self) -> Option<bool> {
        property::get(self, "readOnlyHint")
    }

    /// `boolean readOnlyHint = false`
    #[doc(alias = "readOnlyHint")]
    pub fn set_read_only_hint(&self, value: bool) -> &Self {
        property::set_bool(self, "readOnlyHint", value);
        self
    }

    /// `boolean untrustedContentHint = false`
    #[doc(alias = "untrustedContentHint")]
    pub fn get_untrusted_content_hint(&self) -> Option<bool> {
        property::get(self, "untrustedContentHint")
    }

    /// `boolean untrustedContentHint = false`
    #[doc(alias = "untrustedContentHint")]
    pub fn set_untrusted_content_hint(&self, value: bool) -> &Self {
        property::set_bool(self, "untrustedContentHint", value);
        self
    }

    /// `boolean consequentialHint = false`
    #[doc(alias = "consequentialHint")]
    pub fn get_consequential_hint(&self) -> Option<bool> {
        property::get(self, "consequentialHint")
    }

    /// `boolean consequentialHint = false`
    #[doc(alias = "consequentialHint")]
    pub fn set_consequential_hint(&self, value: bool) -> &Self {
        property::set_bool(self, "consequentialHint", value);
        self
    }

    /// `boolean debugging = false`
    #[doc(alias = "debugging")]
    pub fn get_debugging(&self) -> Option<bool> {
        property::get(self, "debugging")
    }

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
    /// `dictionary ToolExecuteCallbackOptions`
    pub fn new(signal: &AbortSignal) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "signal", signal.as_ref());
        this
    }

    /// `required AbortSignal signal`
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> AbortSignal {
        property::get(self, "signal")
    }

    /// `required AbortSignal signal`
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl ModelContextRegisterToolOptions {
    /// `dictionary ModelContextRegisterToolOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `sequence<USVString> exposedTo`
    #[doc(alias = "exposedTo")]
    pub fn get_exposed_to(&self) -> Option<Array<String>> {
        property::get(self, "exposedTo")
    }

    /// `sequence<USVString> exposedTo`
    #[doc(alias = "exposedTo")]
    pub fn set_exposed_to(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "exposedTo", &value.to_value());
        self
    }

    /// `AbortSignal signal`
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// `AbortSignal signal`
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
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
    /// `dictionary ModelContextGetToolOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `sequence<USVString> fromOrigins`
    #[doc(alias = "fromOrigins")]
    pub fn get_from_origins(&self) -> Option<Array<String>> {
        property::get(self, "fromOrigins")
    }

    /// `sequence<USVString> fromOrigins`
    #[doc(alias = "fromOrigins")]
    pub fn set_from_origins(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "fromOrigins", &value.to_value());
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
    /// `dictionary ModelContextExecuteToolOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `AbortSignal signal`
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// `AbortSignal signal`
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
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
    /// `dictionary RegisteredTool`
    pub fn new(name: &str, description: &str, window: &Window, origin: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_str(&this, "description", description);
        property::set(&this, "window", window.as_ref());
        property::set_str(&this, "origin", origin);
        this
    }

    /// `required DOMString name`
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// `required DOMString name`
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `DOMString title`
    #[doc(alias = "title")]
    pub fn get_title(&self) -> Option<String> {
        property::get(self, "title")
    }

    /// `DOMString title`
    #[doc(alias = "title")]
    pub fn set_title(&self, value: &str) -> &Self {
        property::set_str(self, "title", value);
        self
    }

    /// `required DOMString description`
    #[doc(alias = "description")]
    pub fn get_description(&self) -> String {
        property::get(self, "description")
    }

    /// `required DOMString description`
    #[doc(alias = "description")]
    pub fn set_description(&self, value: &str) -> &Self {
        property::set_str(self, "description", value);
        self
    }

    /// `object inputSchema`
    #[doc(alias = "inputSchema")]
    pub fn get_input_schema(&self) -> Option<Object> {
        property::get(self, "inputSchema")
    }

    /// `object inputSchema`
    #[doc(alias = "inputSchema")]
    pub fn set_input_schema(&self, value: &Object) -> &Self {
        property::set(self, "inputSchema", value.as_ref());
        self
    }

    /// `required Window window`
    #[doc(alias = "window")]
    pub fn get_window(&self) -> Window {
        property::get(self, "window")
    }

    /// `required Window window`
    #[doc(alias = "window")]
    pub fn set_window(&self, value: &Window) -> &Self {
        property::set(self, "window", value.as_ref());
        self
    }

    /// `required USVString origin`
    #[doc(alias = "origin")]
    pub fn get_origin(&self) -> String {
        property::get(self, "origin")
    }

    /// `required USVString origin`
    #[doc(alias = "origin")]
    pub fn set_origin(&self, value: &str) -> &Self {
        property::set_str(self, "origin", value);
        self
    }

    /// `ToolAnnotations annotations`
    #[doc(alias = "annotations")]
    pub fn get_annotations(&self) -> Option<ToolAnnotations> {
        property::get(self, "annotations")
    }

    /// `ToolAnnotations annotations`
    #[doc(alias = "annotations")]
    pub fn set_annotations(&self, value: &ToolAnnotations) -> &Self {
        property::set(self, "annotations", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl ToolActivatedEvent {
    /// `constructor(DOMString type, optional ToolActivatedEventInit eventInitDict = {})`
    #[inline]
    pub fn new(type_: &str) -> ToolActivatedEvent {
        Js::new_ToolActivatedEvent__str__as_value(type_).cast()
    }

    /// `constructor(DOMString type, optional ToolActivatedEventInit eventInitDict = {})`
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<ToolActivatedEventInit>,
    ) -> ToolActivatedEvent {
        Js::new_ToolActivatedEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// `readonly attribute DOMString toolName`
    #[doc(alias = "toolName")]
    #[inline]
    pub fn tool_name(&self) -> String {
        Js::get_toolName__as_value(js(self)).as_string().unwrap_or_default()
    }
}

#[cfg(feature = "experimental")]
impl ToolActivatedEventInit {
    /// `dictionary ToolActivatedEventInit : EventInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString toolName = ""`
    #[doc(alias = "toolName")]
    pub fn get_tool_name(&self) -> Option<String> {
        property::get(self, "toolName")
    }

    /// `DOMString toolName = ""`
    #[doc(alias = "toolName")]
    pub fn set_tool_name(&self, value: &str) -> &Self {
        property::set_str(self, "toolName", value);
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
impl Default for ToolActivatedEventInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl ToolCancelEvent {
    /// `constructor(DOMString type, optional ToolCancelEventInit eventInitDict = {})`
    #[inline]
    pub fn new(type_: &str) -> ToolCancelEvent {
        Js::new_ToolCancelEvent__str__as_value(type_).cast()
    }

    /// `constructor(DOMString type, optional ToolCancelEventInit eventInitDict = {})`
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<ToolCancelEventInit>) -> ToolCancelEvent {
        Js::new_ToolCancelEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// `readonly attribute DOMString toolName`
    #[doc(alias = "toolName")]
    #[inline]
    pub fn tool_name(&self) -> String {
        Js::get_toolName__as_value(js(self)).as_string().unwrap_or_default()
    }
}

#[cfg(feature = "experimental")]
impl ToolCancelEventInit {
    /// `dictionary ToolCancelEventInit : EventInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString toolName = ""`
    #[doc(alias = "toolName")]
    pub fn get_tool_name(&self) -> Option<String> {
        property::get(self, "toolName")
    }

    /// `DOMString toolName = ""`
    #[doc(alias = "toolName")]
    pub fn set_tool_name(&self, value: &str) -> &Self {
        property::set_str(self, "toolName", value);
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
impl Default for ToolCancelEventInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "modelContext")]
    pub(crate) fn get_modelContext__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "toolName")]
    pub(crate) fn get_toolName__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "executeTool")]
    pub(crate) fn try_call_executeTool__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "executeTool")]
    pub(crate) fn try_call_executeTool__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "executeTool")]
    pub(crate) fn try_call_executeTool__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getTools")]
    pub(crate) fn try_call_getTools__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getTools")]
    pub(crate) fn try_call_getTools__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "registerTool")]
    pub(crate) fn try_call_registerTool__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "registerTool")]
    pub(crate) fn try_call_registerTool__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "ToolActivatedEvent")]
    pub(crate) fn new_ToolActivatedEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "ToolActivatedEvent")]
    pub(crate) fn new_ToolActivatedEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "ToolCancelEvent")]
    pub(crate) fn new_ToolCancelEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "ToolCancelEvent")]
    pub(crate) fn new_ToolCancelEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}
