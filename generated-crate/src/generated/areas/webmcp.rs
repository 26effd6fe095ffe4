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
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `webmcp` and `experimental`. In secure contexts only.
    #[doc(alias = "modelContext")]
    #[inline]
    pub fn model_context(&self) -> Option<ModelContext> {
        Js::get_modelContext__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl ModelContext {
    /// `Promise<undefined> registerTool(ModelContextTool tool, optional ModelContextRegisterToolOptions options = {})`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "registerTool")]
    #[inline]
    pub fn register_tool(&self, tool: &ModelContextTool) -> Promise<()> {
        Promise::of_call(Js::try_call_registerTool__value__as_value(js(self), tool.as_ref()))
    }

    /// As `register_tool`, with `options`.
    ///
    /// `Promise<undefined> registerTool(ModelContextTool tool, optional ModelContextRegisterToolOptions options = {})`
    ///
    /// Features `webmcp` and `experimental`.
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
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "getTools")]
    #[inline]
    pub fn get_tools(&self) -> Promise<Array<RegisteredTool>> {
        Promise::of_call(Js::try_call_getTools__as_value(js(self)))
    }

    /// As `get_tools`, with `options`.
    ///
    /// `Promise<sequence<RegisteredTool>> getTools(optional ModelContextGetToolOptions options = {})`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "getTools")]
    #[inline]
    pub fn get_tools_with_options(&self, options: &ModelContextGetToolOptions) -> Promise<Array<RegisteredTool>> {
        Promise::of_call(Js::try_call_getTools__value__as_value(js(self), options.as_ref()))
    }

    /// `Promise<DOMString> executeTool(RegisteredTool tool, optional any inputObject, optional ModelContextExecuteToolOptions options = {})`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "executeTool")]
    #[inline]
    pub fn execute_tool(&self, tool: &RegisteredTool) -> Promise<String> {
        Promise::of_call(Js::try_call_executeTool__value__as_value(js(self), tool.as_ref()))
    }

    /// As `execute_tool`, with `input_object`.
    ///
    /// `Promise<DOMString> executeTool(RegisteredTool tool, optional any inputObject, optional ModelContextExecuteToolOptions options = {})`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "executeTool")]
    #[inline]
    pub fn execute_tool_with_input_object(&self, tool: &RegisteredTool, input_object: &JsValue) -> Promise<String> {
        Promise::of_call(Js::try_call_executeTool__value2__as_value(js(self), tool.as_ref(), input_object))
    }

    /// As `execute_tool_with_input_object`, with `options`.
    ///
    /// `Promise<DOMString> executeTool(RegisteredTool tool, optional any inputObject, optional ModelContextExecuteToolOptions options = {})`
    ///
    /// Features `webmcp` and `experimental`.
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

    /// The handler of the event `toolchange`.
    ///
    /// `attribute EventHandler ontoolchange`
    ///
    /// Features `webmcp` and `experimental`.
    pub fn ontoolchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ontoolchange")
    }

    /// Sets the handler of the event `toolchange`.
    ///
    /// `attribute EventHandler ontoolchange`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "ontoolchange")]
    pub fn set_ontoolchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ontoolchange", nullable(value))
    }

    /// The handler of the event `toolactivated`.
    ///
    /// `attribute EventHandler ontoolactivated`
    ///
    /// Features `webmcp` and `experimental`.
    pub fn ontoolactivated(&self) -> Option<Function<fn(ToolActivatedEvent)>> {
        property::get(self, "ontoolactivated")
    }

    /// Sets the handler of the event `toolactivated`.
    ///
    /// `attribute EventHandler ontoolactivated`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "ontoolactivated")]
    pub fn set_ontoolactivated(&self, value: Option<&Function<fn(ToolActivatedEvent)>>) {
        property::set(self, "ontoolactivated", nullable(value))
    }

    /// The handler of the event `toolcancel`.
    ///
    /// `attribute EventHandler ontoolcancel`
    ///
    /// Features `webmcp` and `experimental`.
    pub fn ontoolcancel(&self) -> Option<Function<fn(ToolCancelEvent)>> {
        property::get(self, "ontoolcancel")
    }

    /// Sets the handler of the event `toolcancel`.
    ///
    /// `attribute EventHandler ontoolcancel`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "ontoolcancel")]
    pub fn set_ontoolcancel(&self, value: Option<&Function<fn(ToolCancelEvent)>>) {
        property::set(self, "ontoolcancel", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl ModelContextTool {
    /// Makes a new `ModelContextTool`.
    ///
    /// `dictionary ModelContextTool`
    ///
    /// Features `webmcp` and `experimental`.
    pub fn new(name: &str, description: &str, execute: impl IntoAsyncFunction<ToolExecuteCallback>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_str(&this, "description", description);
        property::set(&this, "execute", &execute.into_callback().into_function());
        this
    }

    /// `required DOMString name`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// `required DOMString name`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `USVString title`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "title")]
    pub fn get_title(&self) -> Option<String> {
        property::get(self, "title")
    }

    /// `USVString title`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "title")]
    pub fn set_title(&self, value: &str) -> &Self {
        property::set_str(self, "title", value);
        self
    }

    /// `required DOMString description`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "description")]
    pub fn get_description(&self) -> String {
        property::get(self, "description")
    }

    /// `required DOMString description`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "description")]
    pub fn set_description(&self, value: &str) -> &Self {
        property::set_str(self, "description", value);
        self
    }

    /// `object inputSchema`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "inputSchema")]
    pub fn get_input_schema(&self) -> Option<Object> {
        property::get(self, "inputSchema")
    }

    /// `object inputSchema`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "inputSchema")]
    pub fn set_input_schema(&self, value: &Object) -> &Self {
        property::set(self, "inputSchema", value.as_ref());
        self
    }

    /// `required ToolExecuteCallback execute`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "execute")]
    pub fn get_execute(&self) -> ToolExecuteCallback {
        property::get(self, "execute")
    }

    /// `required ToolExecuteCallback execute`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "execute")]
    pub fn set_execute(&self, value: impl IntoAsyncFunction<ToolExecuteCallback>) -> &Self {
        property::set(self, "execute", &value.into_callback().into_function());
        self
    }

    /// `ToolAnnotations annotations`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "annotations")]
    pub fn get_annotations(&self) -> Option<ToolAnnotations> {
        property::get(self, "annotations")
    }

    /// `ToolAnnotations annotations`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "annotations")]
    pub fn set_annotations(&self, value: &ToolAnnotations) -> &Self {
        property::set(self, "annotations", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl ToolAnnotations {
    /// Makes a new `ToolAnnotations`.
    ///
    /// `dictionary ToolAnnotations`
    ///
    /// Features `webmcp` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean readOnlyHint = false`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "readOnlyHint")]
    pub fn get_read_only_hint(&self) -> Option<bool> {
        property::get(self, "readOnlyHint")
    }

    /// `boolean readOnlyHint = false`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "readOnlyHint")]
    pub fn set_read_only_hint(&self, value: bool) -> &Self {
        property::set_bool(self, "readOnlyHint", value);
        self
    }

    /// `boolean untrustedContentHint = false`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "untrustedContentHint")]
    pub fn get_untrusted_content_hint(&self) -> Option<bool> {
        property::get(self, "untrustedContentHint")
    }

    /// `boolean untrustedContentHint = false`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "untrustedContentHint")]
    pub fn set_untrusted_content_hint(&self, value: bool) -> &Self {
        property::set_bool(self, "untrustedContentHint", value);
        self
    }

    /// `boolean consequentialHint = false`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "consequentialHint")]
    pub fn get_consequential_hint(&self) -> Option<bool> {
        property::get(self, "consequentialHint")
    }

    /// `boolean consequentialHint = false`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "consequentialHint")]
    pub fn set_consequential_hint(&self, value: bool) -> &Self {
        property::set_bool(self, "consequentialHint", value);
        self
    }

    /// `boolean debugging = false`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "debugging")]
    pub fn get_debugging(&self) -> Option<bool> {
        property::get(self, "debugging")
    }

    /// `boolean debugging = false`
    ///
    /// Features `webmcp` and `experimental`.
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
    /// Makes a new `ToolExecuteCallbackOptions`.
    ///
    /// `dictionary ToolExecuteCallbackOptions`
    ///
    /// Features `webmcp` and `experimental`.
    pub fn new(signal: &AbortSignal) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "signal", signal.as_ref());
        this
    }

    /// `required AbortSignal signal`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> AbortSignal {
        property::get(self, "signal")
    }

    /// `required AbortSignal signal`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl ModelContextRegisterToolOptions {
    /// Makes a new `ModelContextRegisterToolOptions`.
    ///
    /// `dictionary ModelContextRegisterToolOptions`
    ///
    /// Features `webmcp` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `sequence<USVString> exposedTo`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "exposedTo")]
    pub fn get_exposed_to(&self) -> Option<Array<String>> {
        property::get(self, "exposedTo")
    }

    /// `sequence<USVString> exposedTo`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "exposedTo")]
    pub fn set_exposed_to(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "exposedTo", &value.to_value());
        self
    }

    /// `AbortSignal signal`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// `AbortSignal signal`
    ///
    /// Features `webmcp` and `experimental`.
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
    /// Makes a new `ModelContextGetToolOptions`.
    ///
    /// `dictionary ModelContextGetToolOptions`
    ///
    /// Features `webmcp` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `sequence<USVString> fromOrigins`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "fromOrigins")]
    pub fn get_from_origins(&self) -> Option<Array<String>> {
        property::get(self, "fromOrigins")
    }

    /// `sequence<USVString> fromOrigins`
    ///
    /// Features `webmcp` and `experimental`.
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
    /// Makes a new `ModelContextExecuteToolOptions`.
    ///
    /// `dictionary ModelContextExecuteToolOptions`
    ///
    /// Features `webmcp` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `AbortSignal signal`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// `AbortSignal signal`
    ///
    /// Features `webmcp` and `experimental`.
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
    /// Makes a new `RegisteredTool`.
    ///
    /// `dictionary RegisteredTool`
    ///
    /// Features `webmcp` and `experimental`.
    pub fn new(name: &str, description: &str, window: &Window, origin: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_str(&this, "description", description);
        property::set(&this, "window", window.as_ref());
        property::set_str(&this, "origin", origin);
        this
    }

    /// `required DOMString name`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// `required DOMString name`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `DOMString title`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "title")]
    pub fn get_title(&self) -> Option<String> {
        property::get(self, "title")
    }

    /// `DOMString title`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "title")]
    pub fn set_title(&self, value: &str) -> &Self {
        property::set_str(self, "title", value);
        self
    }

    /// `required DOMString description`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "description")]
    pub fn get_description(&self) -> String {
        property::get(self, "description")
    }

    /// `required DOMString description`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "description")]
    pub fn set_description(&self, value: &str) -> &Self {
        property::set_str(self, "description", value);
        self
    }

    /// `object inputSchema`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "inputSchema")]
    pub fn get_input_schema(&self) -> Option<Object> {
        property::get(self, "inputSchema")
    }

    /// `object inputSchema`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "inputSchema")]
    pub fn set_input_schema(&self, value: &Object) -> &Self {
        property::set(self, "inputSchema", value.as_ref());
        self
    }

    /// `required Window window`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "window")]
    pub fn get_window(&self) -> Window {
        property::get(self, "window")
    }

    /// `required Window window`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "window")]
    pub fn set_window(&self, value: &Window) -> &Self {
        property::set(self, "window", value.as_ref());
        self
    }

    /// `required USVString origin`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "origin")]
    pub fn get_origin(&self) -> String {
        property::get(self, "origin")
    }

    /// `required USVString origin`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "origin")]
    pub fn set_origin(&self, value: &str) -> &Self {
        property::set_str(self, "origin", value);
        self
    }

    /// `ToolAnnotations annotations`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "annotations")]
    pub fn get_annotations(&self) -> Option<ToolAnnotations> {
        property::get(self, "annotations")
    }

    /// `ToolAnnotations annotations`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "annotations")]
    pub fn set_annotations(&self, value: &ToolAnnotations) -> &Self {
        property::set(self, "annotations", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl ToolActivatedEvent {
    /// Makes a new `ToolActivatedEvent`.
    ///
    /// `constructor(DOMString type, optional ToolActivatedEventInit eventInitDict = {})`
    ///
    /// Features `webmcp` and `experimental`.
    #[inline]
    pub fn new(type_: &str) -> ToolActivatedEvent {
        Js::new_ToolActivatedEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional ToolActivatedEventInit eventInitDict = {})`
    ///
    /// Features `webmcp` and `experimental`.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<ToolActivatedEventInit>,
    ) -> ToolActivatedEvent {
        Js::new_ToolActivatedEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// `readonly attribute DOMString toolName`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "toolName")]
    #[inline]
    pub fn tool_name(&self) -> String {
        Js::get_toolName__as_value(js(self)).as_string().unwrap_or_default()
    }
}

#[cfg(feature = "experimental")]
impl ToolActivatedEventInit {
    /// Makes a new `ToolActivatedEventInit`.
    ///
    /// `dictionary ToolActivatedEventInit : EventInit`
    ///
    /// Features `webmcp` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString toolName = ""`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "toolName")]
    pub fn get_tool_name(&self) -> Option<String> {
        property::get(self, "toolName")
    }

    /// `DOMString toolName = ""`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "toolName")]
    pub fn set_tool_name(&self, value: &str) -> &Self {
        property::set_str(self, "toolName", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `webmcp` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `webmcp` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `webmcp` and `experimental`. Inherited from `EventInit`.
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
    /// Makes a new `ToolCancelEvent`.
    ///
    /// `constructor(DOMString type, optional ToolCancelEventInit eventInitDict = {})`
    ///
    /// Features `webmcp` and `experimental`.
    #[inline]
    pub fn new(type_: &str) -> ToolCancelEvent {
        Js::new_ToolCancelEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional ToolCancelEventInit eventInitDict = {})`
    ///
    /// Features `webmcp` and `experimental`.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<ToolCancelEventInit>) -> ToolCancelEvent {
        Js::new_ToolCancelEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// `readonly attribute DOMString toolName`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "toolName")]
    #[inline]
    pub fn tool_name(&self) -> String {
        Js::get_toolName__as_value(js(self)).as_string().unwrap_or_default()
    }
}

#[cfg(feature = "experimental")]
impl ToolCancelEventInit {
    /// Makes a new `ToolCancelEventInit`.
    ///
    /// `dictionary ToolCancelEventInit : EventInit`
    ///
    /// Features `webmcp` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString toolName = ""`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "toolName")]
    pub fn get_tool_name(&self) -> Option<String> {
        property::get(self, "toolName")
    }

    /// `DOMString toolName = ""`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "toolName")]
    pub fn set_tool_name(&self, value: &str) -> &Self {
        property::set_str(self, "toolName", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `webmcp` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `webmcp` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `webmcp` and `experimental`. Inherited from `EventInit`.
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
