//! Types: Offering the functions of a page to agents as tools

interface! {
    /// `interface ModelContext : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    pub struct ModelContext: [crate::EventTarget, crate::Object];
    class = "ModelContext";
}

dictionary! {
    /// `dictionary ModelContextTool`
    pub struct ModelContextTool: [crate::Object];
    name = "ModelContextTool";
}

dictionary! {
    /// `dictionary ToolAnnotations`
    pub struct ToolAnnotations: [crate::Object];
    name = "ToolAnnotations";
}

dictionary! {
    /// `dictionary ToolExecuteCallbackOptions`
    pub struct ToolExecuteCallbackOptions: [crate::Object];
    name = "ToolExecuteCallbackOptions";
}

dictionary! {
    /// `dictionary ModelContextRegisterToolOptions`
    pub struct ModelContextRegisterToolOptions: [crate::Object];
    name = "ModelContextRegisterToolOptions";
}

dictionary! {
    /// `dictionary ModelContextGetToolOptions`
    pub struct ModelContextGetToolOptions: [crate::Object];
    name = "ModelContextGetToolOptions";
}

dictionary! {
    /// `dictionary ModelContextExecuteToolOptions`
    pub struct ModelContextExecuteToolOptions: [crate::Object];
    name = "ModelContextExecuteToolOptions";
}

dictionary! {
    /// `dictionary RegisteredTool`
    pub struct RegisteredTool: [crate::Object];
    name = "RegisteredTool";
}

interface! {
    /// `interface ToolActivatedEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    pub struct ToolActivatedEvent: [crate::Event, crate::Object];
    class = "ToolActivatedEvent";
}

dictionary! {
    /// `dictionary ToolActivatedEventInit : EventInit`
    pub struct ToolActivatedEventInit: [crate::EventInit, crate::Object];
    name = "ToolActivatedEventInit";
    optional;
}

interface! {
    /// `interface ToolCancelEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    pub struct ToolCancelEvent: [crate::Event, crate::Object];
    class = "ToolCancelEvent";
}

dictionary! {
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
stands_for!(crate::ToolActivatedEvent, crate::ToolActivatedEventInit);

#[cfg(all(feature = "experimental", feature = "webmcp"))]
stands_for!(crate::ToolCancelEvent, crate::ToolCancelEventInit);
