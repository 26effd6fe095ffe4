//! Types: Offering the functions of a page to agents as tools

/// `interface ModelContext : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[repr(transparent)]
pub struct ModelContext {
    parent: crate::EventTarget,
}
interface!(ModelContext: crate::EventTarget; "ModelContext");

/// `dictionary ModelContextTool`
#[repr(transparent)]
pub struct ModelContextTool {
    parent: crate::Object,
}
dictionary!(ModelContextTool:; "ModelContextTool");

/// `dictionary ToolAnnotations`
#[repr(transparent)]
pub struct ToolAnnotations {
    parent: crate::Object,
}
dictionary!(ToolAnnotations:; "ToolAnnotations");

/// `dictionary ToolExecuteCallbackOptions`
#[repr(transparent)]
pub struct ToolExecuteCallbackOptions {
    parent: crate::Object,
}
dictionary!(ToolExecuteCallbackOptions:; "ToolExecuteCallbackOptions");

/// `dictionary ModelContextRegisterToolOptions`
#[repr(transparent)]
pub struct ModelContextRegisterToolOptions {
    parent: crate::Object,
}
dictionary!(ModelContextRegisterToolOptions:; "ModelContextRegisterToolOptions");

/// `dictionary ModelContextGetToolOptions`
#[repr(transparent)]
pub struct ModelContextGetToolOptions {
    parent: crate::Object,
}
dictionary!(ModelContextGetToolOptions:; "ModelContextGetToolOptions");

/// `dictionary ModelContextExecuteToolOptions`
#[repr(transparent)]
pub struct ModelContextExecuteToolOptions {
    parent: crate::Object,
}
dictionary!(ModelContextExecuteToolOptions:; "ModelContextExecuteToolOptions");

/// `dictionary RegisteredTool`
#[repr(transparent)]
pub struct RegisteredTool {
    parent: crate::Object,
}
dictionary!(RegisteredTool:; "RegisteredTool");

/// `interface ToolActivatedEvent : Event`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[repr(transparent)]
pub struct ToolActivatedEvent {
    parent: crate::Event,
}
interface!(ToolActivatedEvent: crate::Event; "ToolActivatedEvent");

/// `dictionary ToolActivatedEventInit : EventInit`
#[repr(transparent)]
pub struct ToolActivatedEventInit {
    parent: crate::EventInit,
}
dictionary!(ToolActivatedEventInit: crate::EventInit; "ToolActivatedEventInit");

/// `interface ToolCancelEvent : Event`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[repr(transparent)]
pub struct ToolCancelEvent {
    parent: crate::Event,
}
interface!(ToolCancelEvent: crate::Event; "ToolCancelEvent");

/// `dictionary ToolCancelEventInit : EventInit`
#[repr(transparent)]
pub struct ToolCancelEventInit {
    parent: crate::EventInit,
}
dictionary!(ToolCancelEventInit: crate::EventInit; "ToolCancelEventInit");

/// `callback ToolExecuteCallback = Promise<any> (object inputObject, ToolExecuteCallbackOptions options)`
pub type ToolExecuteCallback = crate::Function<fn(
    crate::Object,
    crate::ToolExecuteCallbackOptions,
) -> crate::Promise<crate::JsValue>>;
