//! Types: Tasks with priorities, yielding, and asking whether input waits

#[cfg(all(feature = "experimental", feature = "scheduler"))]
web_dictionary! {
    /// `dictionary IsInputPendingOptions`
    pub struct IsInputPendingOptions: [crate::Object];
    name = "IsInputPendingOptions";
}

#[cfg(all(feature = "experimental", feature = "scheduler"))]
web_interface! {
    /// `interface Scheduling`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Scheduling) · [Specification](https://wicg.github.io/is-input-pending/#the-scheduling-interface)
    pub struct Scheduling: [crate::Object];
    class = "Scheduling";
}

web_enumeration! {
    /// `enum TaskPriority`
    pub enum TaskPriority {
        UserBlocking = "user-blocking",
        UserVisible = "user-visible",
        Background = "background",
    }
}

web_dictionary! {
    /// `dictionary SchedulerPostTaskOptions`
    pub struct SchedulerPostTaskOptions: [crate::Object];
    name = "SchedulerPostTaskOptions";
}

web_interface! {
    /// `interface Scheduler`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Scheduler) · [Specification](https://wicg.github.io/scheduling-apis/#scheduler)
    pub struct Scheduler: [crate::Object];
    class = "Scheduler";
}

web_interface! {
    /// `interface TaskPriorityChangeEvent : Event`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskPriorityChangeEvent) · [Specification](https://wicg.github.io/scheduling-apis/#sec-task-priority-change-event)
    pub struct TaskPriorityChangeEvent: [crate::Event, crate::Object];
    class = "TaskPriorityChangeEvent";
}

web_dictionary! {
    /// `dictionary TaskPriorityChangeEventInit : EventInit`
    pub struct TaskPriorityChangeEventInit: [crate::EventInit, crate::Object];
    name = "TaskPriorityChangeEventInit";
}

web_dictionary! {
    /// `dictionary TaskControllerInit`
    pub struct TaskControllerInit: [crate::Object];
    name = "TaskControllerInit";
}

web_interface! {
    /// `interface TaskController : AbortController`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskController) · [Specification](https://wicg.github.io/scheduling-apis/#sec-task-controller)
    pub struct TaskController: [crate::AbortController, crate::Object];
    class = "TaskController";
}

web_dictionary! {
    /// `dictionary TaskSignalAnyInit`
    pub struct TaskSignalAnyInit: [crate::Object];
    name = "TaskSignalAnyInit";
}

web_interface! {
    /// `interface TaskSignal : AbortSignal`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskSignal) · [Specification](https://wicg.github.io/scheduling-apis/#tasksignal)
    pub struct TaskSignal: [crate::AbortSignal, crate::EventTarget, crate::Object];
    class = "TaskSignal";
}

/// `callback SchedulerPostTaskCallback = any ()`
pub type SchedulerPostTaskCallback = crate::Function<fn() -> crate::JsValue>;

web_union! {
    /// `(TaskPriority or TaskSignal)`
    pub enum TaskPriorityOrTaskSignal {
        TaskSignal(crate::TaskSignal): value,
        TaskPriority(crate::TaskPriority): value,
    }
}

#[cfg(feature = "scheduler")]
web_stands_for!(crate::TaskPriorityChangeEvent, crate::TaskPriorityChangeEventInit);
