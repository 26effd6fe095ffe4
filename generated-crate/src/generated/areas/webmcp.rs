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
    /// The place where this document registers tools for AI agents.
    ///
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
    /// Registers a tool for agents and resolves when it is in place; rejects if the name is already taken.
    ///
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

    /// Resolves to the tools that this document may use, also from other frames, sorted by name.
    ///
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

    /// Runs a tool with the input object and resolves to its result as text.
    ///
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
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "ontoolcancel")]
    pub fn set_ontoolcancel(&self, value: Option<&Function<fn(ToolCancelEvent)>>) {
        property::set(self, "ontoolcancel", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl ModelContextTool {
    /// A tool that a page offers to AI agents.
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

    /// The unique name, at most 128 ASCII letters, digits, underscores, hyphens and dots.
    ///
    /// `required DOMString name`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// Sets the unique name, at most 128 ASCII letters, digits, underscores, hyphens and dots.
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// A name to show to people.
    ///
    /// `USVString title`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "title")]
    pub fn get_title(&self) -> Option<String> {
        property::get(self, "title")
    }

    /// Sets a name to show to people.
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "title")]
    pub fn set_title(&self, value: &str) -> &Self {
        property::set_str(self, "title", value);
        self
    }

    /// What the tool does, in words for the agent; must not be empty.
    ///
    /// `required DOMString description`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "description")]
    pub fn get_description(&self) -> String {
        property::get(self, "description")
    }

    /// Sets what the tool does, in words for the agent; must not be empty.
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "description")]
    pub fn set_description(&self, value: &str) -> &Self {
        property::set_str(self, "description", value);
        self
    }

    /// A JSON Schema for the input of the tool.
    ///
    /// `object inputSchema`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "inputSchema")]
    pub fn get_input_schema(&self) -> Option<Object> {
        property::get(self, "inputSchema")
    }

    /// Sets a JSON Schema for the input of the tool.
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "inputSchema")]
    pub fn set_input_schema(&self, value: &Object) -> &Self {
        property::set(self, "inputSchema", value.as_ref());
        self
    }

    /// The function that runs the tool; its result goes to the agent.
    ///
    /// `required ToolExecuteCallback execute`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "execute")]
    pub fn get_execute(&self) -> ToolExecuteCallback {
        property::get(self, "execute")
    }

    /// Sets the function that runs the tool; its result goes to the agent.
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "execute")]
    pub fn set_execute(&self, value: impl IntoAsyncFunction<ToolExecuteCallback>) -> &Self {
        property::set(self, "execute", &value.into_callback().into_function());
        self
    }

    /// Hints about the behaviour of the tool.
    ///
    /// `ToolAnnotations annotations`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "annotations")]
    pub fn get_annotations(&self) -> Option<ToolAnnotations> {
        property::get(self, "annotations")
    }

    /// Sets hints about the behaviour of the tool.
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
    /// Hints about the behaviour of a tool, which agents cannot rely on.
    ///
    /// `dictionary ToolAnnotations`
    ///
    /// Features `webmcp` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the tool only reads and changes nothing.
    ///
    /// `boolean readOnlyHint = false`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "readOnlyHint")]
    pub fn get_read_only_hint(&self) -> Option<bool> {
        property::get(self, "readOnlyHint")
    }

    /// Sets whether the tool only reads and changes nothing.
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "readOnlyHint")]
    pub fn set_read_only_hint(&self, value: bool) -> &Self {
        property::set_bool(self, "readOnlyHint", value);
        self
    }

    /// Whether the result may hold text by strangers, which could try to mislead an agent.
    ///
    /// `boolean untrustedContentHint = false`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "untrustedContentHint")]
    pub fn get_untrusted_content_hint(&self) -> Option<bool> {
        property::get(self, "untrustedContentHint")
    }

    /// Sets whether the result may hold text by strangers, which could try to mislead an agent.
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "untrustedContentHint")]
    pub fn set_untrusted_content_hint(&self, value: bool) -> &Self {
        property::set_bool(self, "untrustedContentHint", value);
        self
    }

    /// Whether a run has effects that the user might not be able to take back.
    ///
    /// `boolean consequentialHint = false`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "consequentialHint")]
    pub fn get_consequential_hint(&self) -> Option<bool> {
        property::get(self, "consequentialHint")
    }

    /// Sets whether a run has effects that the user might not be able to take back.
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
    /// What the function of a tool receives besides the input.
    ///
    /// `dictionary ToolExecuteCallbackOptions`
    ///
    /// Features `webmcp` and `experimental`.
    pub fn new(signal: &AbortSignal) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "signal", signal.as_ref());
        this
    }

    /// A signal that is aborted when the run is cancelled.
    ///
    /// `required AbortSignal signal`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> AbortSignal {
        property::get(self, "signal")
    }

    /// Sets a signal that is aborted when the run is cancelled.
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
    /// Options for the registration of a tool.
    ///
    /// `dictionary ModelContextRegisterToolOptions`
    ///
    /// Features `webmcp` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The other origins whose documents may use the tool as well.
    ///
    /// `sequence<USVString> exposedTo`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "exposedTo")]
    pub fn get_exposed_to(&self) -> Option<Array<String>> {
        property::get(self, "exposedTo")
    }

    /// Sets the other origins whose documents may use the tool as well.
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "exposedTo")]
    pub fn set_exposed_to(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "exposedTo", &value.to_value());
        self
    }

    /// A signal that removes the tool when it is aborted.
    ///
    /// `AbortSignal signal`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that removes the tool when it is aborted.
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
    /// Options for listing tools.
    ///
    /// `dictionary ModelContextGetToolOptions`
    ///
    /// Features `webmcp` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The other origins whose tools are wanted as well.
    ///
    /// `sequence<USVString> fromOrigins`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "fromOrigins")]
    pub fn get_from_origins(&self) -> Option<Array<String>> {
        property::get(self, "fromOrigins")
    }

    /// Sets the other origins whose tools are wanted as well.
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
    /// Options for running a tool.
    ///
    /// `dictionary ModelContextExecuteToolOptions`
    ///
    /// Features `webmcp` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A signal that cancels the run when it is aborted.
    ///
    /// `AbortSignal signal`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that cancels the run when it is aborted.
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
    /// A registered tool as other documents see it.
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

    /// The name of the tool, unique in its document.
    ///
    /// `required DOMString name`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// Sets the name of the tool, unique in its document.
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// The name to show to people, empty if the tool has none.
    ///
    /// `DOMString title`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "title")]
    pub fn get_title(&self) -> Option<String> {
        property::get(self, "title")
    }

    /// Sets the name to show to people, empty if the tool has none.
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "title")]
    pub fn set_title(&self, value: &str) -> &Self {
        property::set_str(self, "title", value);
        self
    }

    /// What the tool does, in words for the agent.
    ///
    /// `required DOMString description`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "description")]
    pub fn get_description(&self) -> String {
        property::get(self, "description")
    }

    /// Sets what the tool does, in words for the agent.
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "description")]
    pub fn set_description(&self, value: &str) -> &Self {
        property::set_str(self, "description", value);
        self
    }

    /// The JSON Schema for the input, absent if the tool gave none.
    ///
    /// `object inputSchema`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "inputSchema")]
    pub fn get_input_schema(&self) -> Option<Object> {
        property::get(self, "inputSchema")
    }

    /// Sets the JSON Schema for the input, absent if the tool gave none.
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "inputSchema")]
    pub fn set_input_schema(&self, value: &Object) -> &Self {
        property::set(self, "inputSchema", value.as_ref());
        self
    }

    /// The window of the document that registered the tool.
    ///
    /// `required Window window`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "window")]
    pub fn get_window(&self) -> Window {
        property::get(self, "window")
    }

    /// Sets the window of the document that registered the tool.
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "window")]
    pub fn set_window(&self, value: &Window) -> &Self {
        property::set(self, "window", value.as_ref());
        self
    }

    /// The origin of the document that registered the tool.
    ///
    /// `required USVString origin`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "origin")]
    pub fn get_origin(&self) -> String {
        property::get(self, "origin")
    }

    /// Sets the origin of the document that registered the tool.
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "origin")]
    pub fn set_origin(&self, value: &str) -> &Self {
        property::set_str(self, "origin", value);
        self
    }

    /// The hints that the tool gave about its behaviour.
    ///
    /// `ToolAnnotations annotations`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "annotations")]
    pub fn get_annotations(&self) -> Option<ToolAnnotations> {
        property::get(self, "annotations")
    }

    /// Sets the hints that the tool gave about its behaviour.
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

    /// The name of the tool that starts to run.
    ///
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
    /// The properties for a new `ToolActivatedEvent`.
    ///
    /// `dictionary ToolActivatedEventInit : EventInit`
    ///
    /// Features `webmcp` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The name of the tool that starts to run.
    ///
    /// `DOMString toolName = ""`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "toolName")]
    pub fn get_tool_name(&self) -> Option<String> {
        property::get(self, "toolName")
    }

    /// Sets the name of the tool that starts to run.
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

    /// The name of the tool whose run was cancelled.
    ///
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
    /// The properties for a new `ToolCancelEvent`.
    ///
    /// `dictionary ToolCancelEventInit : EventInit`
    ///
    /// Features `webmcp` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The name of the tool whose run was cancelled.
    ///
    /// `DOMString toolName = ""`
    ///
    /// Features `webmcp` and `experimental`.
    #[doc(alias = "toolName")]
    pub fn get_tool_name(&self) -> Option<String> {
        property::get(self, "toolName")
    }

    /// Sets the name of the tool whose run was cancelled.
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
