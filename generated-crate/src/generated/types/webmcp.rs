//! Types: Offering the functions of a page to agents as tools

web_interface! {
    /// `interface ModelContext : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    pub struct ModelContext: [crate::EventTarget, crate::Object];
    class = "ModelContext";
}

web_dictionary! {
    /// `dictionary ModelContextTool`
    pub struct ModelContextTool: [crate::Object];
    name = "ModelContextTool";
}

web_dictionary! {
    /// `dictionary ToolAnnotations`
    pub struct ToolAnnotations: [crate::Object];
    name = "ToolAnnotations";
}

web_dictionary! {
    /// `dictionary ToolExecuteCallbackOptions`
    pub struct ToolExecuteCallbackOptions: [crate::Object];
    name = "ToolExecuteCallbackOptions";
}

web_dictionary! {
    /// `dictionary ModelContextRegisterToolOptions`
    pub struct ModelContextRegisterToolOptions: [crate::Object];
    name = "ModelContextRegisterToolOptions";
}

web_dictionary! {
    /// `dictionary ModelContextGetToolOptions`
    pub struct ModelContextGetToolOptions: [crate::Object];
    name = "ModelContextGetToolOptions";
}

web_dictionary! {
    /// `dictionary ModelContextExecuteToolOptions`
    pub struct ModelContextExecuteToolOptions: [crate::Object];
    name = "ModelContextExecuteToolOptions";
}

web_dictionary! {
    /// `dictionary RegisteredTool`
    pub struct RegisteredTool: [crate::Object];
    name = "RegisteredTool";
}

web_interface! {
    /// `interface ToolActivatedEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    pub struct ToolActivatedEvent: [crate::Event, crate::Object];
    class = "ToolActivatedEvent";
}

web_dictionary! {
    /// `dictionary ToolActivatedEventInit : EventInit`
    pub struct ToolActivatedEventInit: [crate::EventInit, crate::Object];
    name = "ToolActivatedEventInit";
    optional;
}

web_interface! {
    /// `interface ToolCancelEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    pub struct ToolCancelEvent: [crate::Event, crate::Object];
    class = "ToolCancelEvent";
}

web_dictionary! {
    /// `dictionary ToolCancelEventInit : EventInit`
    pub struct ToolCancelEventInit: [crate::EventInit, crate::Object];
    name = "ToolCancelEventInit";
    optional;
}

/// `callback ToolExecuteCallback = Promise<any> (object inputObject, ToolExecuteCallbackOptions options)`
pub type ToolExecuteCallback = crate::Function<fn(
    crate::Object,
    crate::ToolExecuteCallbackOptions,
) -> crate::Promise<crate::JsValue>>;

#[cfg(all(feature = "experimental", feature = "webmcp"))]
web_stands_for!(crate::ToolActivatedEvent, crate::ToolActivatedEventInit);

#[cfg(all(feature = "experimental", feature = "webmcp"))]
web_stands_for!(crate::ToolCancelEvent, crate::ToolCancelEventInit);
