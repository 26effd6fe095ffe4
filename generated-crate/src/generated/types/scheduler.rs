//! Types: Tasks with priorities, yielding, and asking whether input waits

#[cfg(all(feature = "experimental", feature = "scheduler"))]
web_dictionary! {
    /// The options of `isInputPending`.
    ///
    /// `dictionary IsInputPendingOptions`
    ///
    /// Features `scheduler` and `experimental`.
    pub struct IsInputPendingOptions: [crate::Object];
    name = "IsInputPendingOptions";
}

#[cfg(all(feature = "experimental", feature = "scheduler"))]
web_interface! {
    /// Information that helps long tasks to pause in time.
    ///
    /// `interface Scheduling`
    ///
    /// Features `scheduler` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Scheduling) · [Specification](https://wicg.github.io/is-input-pending/#the-scheduling-interface)
    pub struct Scheduling: [crate::Object];
    class = "Scheduling";
}

web_enumeration! {
    /// The urgency of a task: `user-blocking`, `user-visible` or `background`.
    ///
    /// `enum TaskPriority`
    ///
    /// Feature `scheduler`.
    pub enum TaskPriority {
        UserBlocking = "user-blocking",
        UserVisible = "user-visible",
        Background = "background",
    }
}

web_dictionary! {
    /// The options of `Scheduler.postTask`.
    ///
    /// `dictionary SchedulerPostTaskOptions`
    ///
    /// Feature `scheduler`.
    pub struct SchedulerPostTaskOptions: [crate::Object];
    name = "SchedulerPostTaskOptions";
}

web_interface! {
    /// A scheduler that runs tasks by priority.
    ///
    /// `interface Scheduler`
    ///
    /// Feature `scheduler`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Scheduler) · [Specification](https://wicg.github.io/scheduling-apis/#scheduler)
    pub struct Scheduler: [crate::Object];
    class = "Scheduler";
}

web_interface! {
    /// The event after the priority of a task signal has changed.
    ///
    /// `interface TaskPriorityChangeEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `scheduler`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskPriorityChangeEvent) · [Specification](https://wicg.github.io/scheduling-apis/#sec-task-priority-change-event)
    pub struct TaskPriorityChangeEvent: [crate::Event, crate::Object];
    class = "TaskPriorityChangeEvent";
}

web_dictionary! {
    /// The values to make a `TaskPriorityChangeEvent` from.
    ///
    /// `dictionary TaskPriorityChangeEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `scheduler`.
    pub struct TaskPriorityChangeEventInit: [crate::EventInit, crate::Object];
    name = "TaskPriorityChangeEventInit";
}

web_dictionary! {
    /// The options of a new `TaskController`.
    ///
    /// `dictionary TaskControllerInit`
    ///
    /// Feature `scheduler`.
    pub struct TaskControllerInit: [crate::Object];
    name = "TaskControllerInit";
}

web_interface! {
    /// A controller that can abort tasks and change their priority.
    ///
    /// `interface TaskController : AbortController`
    ///
    /// Inherits the methods of [`AbortController`](crate::AbortController).
    ///
    /// Feature `scheduler`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskController) · [Specification](https://wicg.github.io/scheduling-apis/#sec-task-controller)
    pub struct TaskController: [crate::AbortController, crate::Object];
    class = "TaskController";
}

web_dictionary! {
    /// The options of `TaskSignal.any`.
    ///
    /// `dictionary TaskSignalAnyInit`
    ///
    /// Feature `scheduler`.
    pub struct TaskSignalAnyInit: [crate::Object];
    name = "TaskSignalAnyInit";
}

web_interface! {
    /// A signal that can abort tasks and carries their priority.
    ///
    /// `interface TaskSignal : AbortSignal`
    ///
    /// Inherits the methods of [`AbortSignal`](crate::AbortSignal) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `scheduler`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskSignal) · [Specification](https://wicg.github.io/scheduling-apis/#tasksignal)
    pub struct TaskSignal: [crate::AbortSignal, crate::EventTarget, crate::Object];
    class = "TaskSignal";
}

/// `callback SchedulerPostTaskCallback = any ()`
///
/// Feature `scheduler`.
pub type SchedulerPostTaskCallback = crate::Function<fn() -> crate::JsValue>;

web_union! {
    /// `(TaskPriority or TaskSignal)`
    ///
    /// Feature `scheduler`.
    pub enum TaskPriorityOrTaskSignal {
        TaskSignal(crate::TaskSignal): value,
        TaskPriority(crate::TaskPriority): value,
    }
}

#[cfg(feature = "scheduler")]
web_stands_for!(crate::TaskPriorityChangeEvent, crate::TaskPriorityChangeEventInit);
