//! Types: Offering the functions of a page to agents as tools

web_interface! {
    /// The place where a page registers tools that AI agents can use.
    ///
    /// `interface ModelContext : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `webmcp` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct ModelContext: [crate::EventTarget, crate::Object];
    class = "ModelContext";
}

web_dictionary! {
    /// A tool that a page offers to AI agents.
    ///
    /// `dictionary ModelContextTool`
    ///
    /// Features `webmcp` and `experimental`.
    pub struct ModelContextTool: [crate::Object];
    name = "ModelContextTool";
}

web_dictionary! {
    /// Hints about the behaviour of a tool, which agents cannot rely on.
    ///
    /// `dictionary ToolAnnotations`
    ///
    /// Features `webmcp` and `experimental`.
    pub struct ToolAnnotations: [crate::Object];
    name = "ToolAnnotations";
}

web_dictionary! {
    /// What the function of a tool receives besides the input.
    ///
    /// `dictionary ToolExecuteCallbackOptions`
    ///
    /// Features `webmcp` and `experimental`.
    pub struct ToolExecuteCallbackOptions: [crate::Object];
    name = "ToolExecuteCallbackOptions";
}

web_dictionary! {
    /// Options for the registration of a tool.
    ///
    /// `dictionary ModelContextRegisterToolOptions`
    ///
    /// Features `webmcp` and `experimental`.
    pub struct ModelContextRegisterToolOptions: [crate::Object];
    name = "ModelContextRegisterToolOptions";
}

web_dictionary! {
    /// Options for listing tools.
    ///
    /// `dictionary ModelContextGetToolOptions`
    ///
    /// Features `webmcp` and `experimental`.
    pub struct ModelContextGetToolOptions: [crate::Object];
    name = "ModelContextGetToolOptions";
}

web_dictionary! {
    /// Options for running a tool.
    ///
    /// `dictionary ModelContextExecuteToolOptions`
    ///
    /// Features `webmcp` and `experimental`.
    pub struct ModelContextExecuteToolOptions: [crate::Object];
    name = "ModelContextExecuteToolOptions";
}

web_dictionary! {
    /// A registered tool as other documents see it.
    ///
    /// `dictionary RegisteredTool`
    ///
    /// Features `webmcp` and `experimental`.
    pub struct RegisteredTool: [crate::Object];
    name = "RegisteredTool";
}

web_interface! {
    /// An event about a tool that starts to run.
    ///
    /// `interface ToolActivatedEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `webmcp` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct ToolActivatedEvent: [crate::Event, crate::Object];
    class = "ToolActivatedEvent";
}

web_dictionary! {
    /// The properties for a new `ToolActivatedEvent`.
    ///
    /// `dictionary ToolActivatedEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `webmcp` and `experimental`.
    pub struct ToolActivatedEventInit: [crate::EventInit, crate::Object];
    name = "ToolActivatedEventInit";
    optional;
}

web_interface! {
    /// An event about a tool whose run was cancelled.
    ///
    /// `interface ToolCancelEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `webmcp` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct ToolCancelEvent: [crate::Event, crate::Object];
    class = "ToolCancelEvent";
}

web_dictionary! {
    /// The properties for a new `ToolCancelEvent`.
    ///
    /// `dictionary ToolCancelEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `webmcp` and `experimental`.
    pub struct ToolCancelEventInit: [crate::EventInit, crate::Object];
    name = "ToolCancelEventInit";
    optional;
}

/// `callback ToolExecuteCallback = Promise<any> (object inputObject, ToolExecuteCallbackOptions options)`
///
/// Features `webmcp` and `experimental`.
pub type ToolExecuteCallback = crate::Function<fn(
    crate::Object,
    crate::ToolExecuteCallbackOptions,
) -> crate::Promise<crate::JsValue>>;

#[cfg(all(feature = "experimental", feature = "webmcp"))]
web_stands_for!(crate::ToolActivatedEvent, crate::ToolActivatedEventInit);

#[cfg(all(feature = "experimental", feature = "webmcp"))]
web_stands_for!(crate::ToolCancelEvent, crate::ToolCancelEventInit);
