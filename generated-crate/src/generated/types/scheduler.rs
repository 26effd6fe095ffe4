//! Types: Tasks with priorities, yielding, and asking whether input waits

/// `dictionary IsInputPendingOptions`
#[cfg(all(feature = "experimental", feature = "scheduler"))]
#[repr(transparent)]
pub struct IsInputPendingOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "scheduler"))]
dictionary!(IsInputPendingOptions:; "IsInputPendingOptions");

/// `interface Scheduling`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Scheduling) · [Specification](https://wicg.github.io/is-input-pending/#the-scheduling-interface)
#[cfg(all(feature = "experimental", feature = "scheduler"))]
#[repr(transparent)]
pub struct Scheduling {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "scheduler"))]
interface!(Scheduling:; "Scheduling");

/// `enum TaskPriority`
#[non_exhaustive]
pub enum TaskPriority {
    /// `"user-blocking"`
    UserBlocking,
    /// `"user-visible"`
    UserVisible,
    /// `"background"`
    Background,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(TaskPriority {
    UserBlocking = "user-blocking",
    UserVisible = "user-visible",
    Background = "background",
});

/// `dictionary SchedulerPostTaskOptions`
#[repr(transparent)]
pub struct SchedulerPostTaskOptions {
    parent: crate::Object,
}
dictionary!(SchedulerPostTaskOptions:; "SchedulerPostTaskOptions");

/// `interface Scheduler`
///
/// Exposed in Window, Worker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Scheduler) · [Specification](https://wicg.github.io/scheduling-apis/#scheduler)
#[repr(transparent)]
pub struct Scheduler {
    parent: crate::Object,
}
interface!(Scheduler:; "Scheduler");

/// `interface TaskPriorityChangeEvent : Event`
///
/// Exposed in Window, Worker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskPriorityChangeEvent) · [Specification](https://wicg.github.io/scheduling-apis/#sec-task-priority-change-event)
#[repr(transparent)]
pub struct TaskPriorityChangeEvent {
    parent: crate::Event,
}
interface!(TaskPriorityChangeEvent: crate::Event; "TaskPriorityChangeEvent");

/// `dictionary TaskPriorityChangeEventInit : EventInit`
#[repr(transparent)]
pub struct TaskPriorityChangeEventInit {
    parent: crate::EventInit,
}
dictionary!(TaskPriorityChangeEventInit: crate::EventInit; "TaskPriorityChangeEventInit");

/// `dictionary TaskControllerInit`
#[repr(transparent)]
pub struct TaskControllerInit {
    parent: crate::Object,
}
dictionary!(TaskControllerInit:; "TaskControllerInit");

/// `interface TaskController : AbortController`
///
/// Exposed in Window, Worker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskController) · [Specification](https://wicg.github.io/scheduling-apis/#sec-task-controller)
#[repr(transparent)]
pub struct TaskController {
    parent: crate::AbortController,
}
interface!(TaskController: crate::AbortController; "TaskController");

/// `dictionary TaskSignalAnyInit`
#[repr(transparent)]
pub struct TaskSignalAnyInit {
    parent: crate::Object,
}
dictionary!(TaskSignalAnyInit:; "TaskSignalAnyInit");

/// `interface TaskSignal : AbortSignal`
///
/// Exposed in Window, Worker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskSignal) · [Specification](https://wicg.github.io/scheduling-apis/#tasksignal)
#[repr(transparent)]
pub struct TaskSignal {
    parent: crate::AbortSignal,
}
interface!(TaskSignal: crate::AbortSignal, crate::EventTarget; "TaskSignal");

/// `callback SchedulerPostTaskCallback = any ()`
pub type SchedulerPostTaskCallback = crate::Function<fn() -> crate::JsValue>;

/// `(TaskPriority or TaskSignal)`
#[non_exhaustive]
pub enum TaskPriorityOrTaskSignal {
    /// `TaskPriority`
    TaskPriority(crate::TaskPriority),
    /// `TaskSignal`
    TaskSignal(crate::TaskSignal),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(TaskPriorityOrTaskSignal {
    TaskPriority(crate::TaskPriority): value,
    TaskSignal(crate::TaskSignal): value,
});
