//! Tasks with priorities, yielding, and asking whether input waits

use crate::runtime::prelude::*;
use crate::{
    AbortSignal, Scheduler, SchedulerPostTaskCallback, SchedulerPostTaskOptions, TaskController, TaskControllerInit,
    TaskPriority, TaskPriorityChangeEvent, TaskPriorityChangeEventInit, TaskPriorityOrTaskSignal, TaskSignal,
    TaskSignalAnyInit, Window, WorkerGlobalScope,
};
#[cfg(feature = "experimental")]
use crate::{IsInputPendingOptions, Navigator, Scheduling};

impl Window {
    /// The scheduler for tasks in this window.
    ///
    /// `readonly attribute Scheduler scheduler`
    ///
    /// Feature `scheduler`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/scheduler) · [Specification](https://wicg.github.io/scheduling-apis/#dom-windoworworkerglobalscope-scheduler)
    #[inline]
    pub fn scheduler(&self) -> Scheduler {
        FromJs::from_js(Js::get_scheduler__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl Navigator {
    /// Information that helps long tasks to pause in time.
    ///
    /// `readonly attribute Scheduling scheduling`
    ///
    /// Features `scheduler` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/scheduling) · [Specification](https://wicg.github.io/is-input-pending/#dom-navigator-scheduling)
    #[inline]
    pub fn scheduling(&self) -> Scheduling {
        FromJs::from_js(Js::get_scheduling__as_value(js(self)))
    }
}

impl WorkerGlobalScope {
    /// The scheduler for tasks in this window.
    ///
    /// `readonly attribute Scheduler scheduler`
    ///
    /// Feature `scheduler`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/scheduler) · [Specification](https://wicg.github.io/scheduling-apis/#dom-windoworworkerglobalscope-scheduler)
    #[inline]
    pub fn scheduler(&self) -> Scheduler {
        FromJs::from_js(Js::get_scheduler__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl IsInputPendingOptions {
    /// The options of `isInputPending`.
    ///
    /// `dictionary IsInputPendingOptions`
    ///
    /// Features `scheduler` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether continuous events such as mouse moves count too.
    ///
    /// `boolean includeContinuous = false`
    ///
    /// Features `scheduler` and `experimental`.
    #[doc(alias = "includeContinuous")]
    pub fn get_include_continuous(&self) -> Option<bool> {
        property::get(self, "includeContinuous")
    }

    /// Sets whether continuous events such as mouse moves count too.
    ///
    /// Features `scheduler` and `experimental`.
    #[doc(alias = "includeContinuous")]
    pub fn set_include_continuous(&self, value: bool) -> &Self {
        property::set_bool(self, "includeContinuous", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for IsInputPendingOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl Scheduling {
    /// Returns whether user input waits to be handled, so that a long task should pause.
    ///
    /// `boolean isInputPending(optional IsInputPendingOptions isInputPendingOptions = {})`
    ///
    /// Features `scheduler` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Scheduling/isInputPending) · [Specification](https://wicg.github.io/is-input-pending/#dom-scheduling-isinputpending)
    #[doc(alias = "isInputPending")]
    #[inline]
    pub fn is_input_pending(&self) -> bool {
        Js::call_isInputPending__as_bool(js(self)).get()
    }

    /// As `is_input_pending`, with `is_input_pending_options`.
    ///
    /// `boolean isInputPending(optional IsInputPendingOptions isInputPendingOptions = {})`
    ///
    /// Features `scheduler` and `experimental`.
    #[doc(alias = "isInputPending")]
    #[inline]
    pub fn is_input_pending_with_is_input_pending_options(
        &self,
        is_input_pending_options: &IsInputPendingOptions,
    ) -> bool {
        Js::call_isInputPending__value__as_bool(js(self), is_input_pending_options.as_ref()).get()
    }
}

impl SchedulerPostTaskOptions {
    /// The options of `Scheduler.postTask`.
    ///
    /// `dictionary SchedulerPostTaskOptions`
    ///
    /// Feature `scheduler`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A signal that can abort the task, and gives the priority if `priority` is missing.
    ///
    /// `AbortSignal signal`
    ///
    /// Feature `scheduler`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that can abort the task, and gives the priority if `priority` is missing.
    ///
    /// Feature `scheduler`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }

    /// The fixed priority of the task, which overrides that of the signal.
    ///
    /// `TaskPriority priority`
    ///
    /// Feature `scheduler`.
    #[doc(alias = "priority")]
    pub fn get_priority(&self) -> Option<TaskPriority> {
        property::get(self, "priority")
    }

    /// Sets the fixed priority of the task, which overrides that of the signal.
    ///
    /// Feature `scheduler`.
    #[doc(alias = "priority")]
    pub fn set_priority(&self, value: TaskPriority) -> &Self {
        property::set_str(self, "priority", value.as_str());
        self
    }

    /// The least time to wait in milliseconds.
    ///
    /// `[EnforceRange] unsigned long long delay = 0`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `scheduler`.
    #[doc(alias = "delay")]
    pub fn get_delay(&self) -> Option<u64> {
        property::get(self, "delay")
    }

    /// Sets the least time to wait in milliseconds.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `scheduler`.
    #[doc(alias = "delay")]
    pub fn set_delay(&self, value: u64) -> &Self {
        property::set_f64(self, "delay", safe_integer::unsigned(value));
        self
    }
}

impl Default for SchedulerPostTaskOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl Scheduler {
    /// Runs a function as a task and resolves to its result.
    ///
    /// `Promise<any> postTask(SchedulerPostTaskCallback callback, optional SchedulerPostTaskOptions options = {})`
    ///
    /// Feature `scheduler`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Scheduler/postTask) · [Specification](https://wicg.github.io/scheduling-apis/#dom-scheduler-posttask)
    #[doc(alias = "postTask")]
    #[inline]
    pub fn post_task(&self, callback: impl IntoAnyFunctionOnce<SchedulerPostTaskCallback>) -> Promise<JsValue> {
        Promise::of_call(Js::try_call_postTask__value__as_value(js(self), &callback.into_callback().into_function()))
    }

    /// As `post_task`, with `options`.
    ///
    /// `Promise<any> postTask(SchedulerPostTaskCallback callback, optional SchedulerPostTaskOptions options = {})`
    ///
    /// Feature `scheduler`.
    #[doc(alias = "postTask")]
    #[inline]
    pub fn post_task_with_options(
        &self,
        callback: impl IntoAnyFunctionOnce<SchedulerPostTaskCallback>,
        options: &SchedulerPostTaskOptions,
    ) -> Promise<JsValue> {
        Promise::of_call(Js::try_call_postTask__value2__as_value(
            js(self),
            &callback.into_callback().into_function(),
            options.as_ref(),
        ))
    }

    /// Lets other work run, and resolves when it is time to continue.
    ///
    /// `Promise<undefined> yield()`
    ///
    /// Feature `scheduler`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Scheduler/yield) · [Specification](https://wicg.github.io/scheduling-apis/#dom-scheduler-yield)
    #[doc(alias = "yield")]
    #[inline]
    pub fn yield_(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_yield__as_value(js(self)))
    }
}

impl TaskPriorityChangeEvent {
    /// Makes a new `TaskPriorityChangeEvent`.
    ///
    /// `constructor(DOMString type, TaskPriorityChangeEventInit priorityChangeEventInitDict)`
    ///
    /// Feature `scheduler`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskPriorityChangeEvent/TaskPriorityChangeEvent) · [Specification](https://wicg.github.io/scheduling-apis/#dom-taskprioritychangeevent-taskprioritychangeevent)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new(
        type_: &str,
        priority_change_event_init_dict: impl IntoJs<TaskPriorityChangeEventInit>,
    ) -> Result<TaskPriorityChangeEvent, Exception> {
        Js::try_new_TaskPriorityChangeEvent__str_value__as_value(type_, &priority_change_event_init_dict.to_value())
            .map(Js::cast)
    }

    /// The priority before the change.
    ///
    /// `readonly attribute TaskPriority previousPriority`
    ///
    /// Feature `scheduler`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskPriorityChangeEvent/previousPriority) · [Specification](https://wicg.github.io/scheduling-apis/#dom-taskprioritychangeevent-previouspriority)
    #[doc(alias = "previousPriority")]
    #[inline]
    pub fn previous_priority(&self) -> TaskPriority {
        FromJs::from_js(Js::get_previousPriority__as_value(js(self)))
    }
}

impl TaskPriorityChangeEventInit {
    /// The values to make a `TaskPriorityChangeEvent` from.
    ///
    /// `dictionary TaskPriorityChangeEventInit : EventInit`
    ///
    /// Feature `scheduler`.
    pub fn new(previous_priority: TaskPriority) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "previousPriority", previous_priority.as_str());
        this
    }

    /// The priority before the change.
    ///
    /// `required TaskPriority previousPriority`
    ///
    /// Feature `scheduler`.
    #[doc(alias = "previousPriority")]
    pub fn get_previous_priority(&self) -> TaskPriority {
        property::get(self, "previousPriority")
    }

    /// Sets the priority before the change.
    ///
    /// Feature `scheduler`.
    #[doc(alias = "previousPriority")]
    pub fn set_previous_priority(&self, value: TaskPriority) -> &Self {
        property::set_str(self, "previousPriority", value.as_str());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `scheduler`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `scheduler`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `scheduler`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl TaskControllerInit {
    /// The options of a new `TaskController`.
    ///
    /// `dictionary TaskControllerInit`
    ///
    /// Feature `scheduler`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The priority of the signal at first.
    ///
    /// `TaskPriority priority = "user-visible"`
    ///
    /// Feature `scheduler`.
    #[doc(alias = "priority")]
    pub fn get_priority(&self) -> Option<TaskPriority> {
        property::get(self, "priority")
    }

    /// Sets the priority of the signal at first.
    ///
    /// Feature `scheduler`.
    #[doc(alias = "priority")]
    pub fn set_priority(&self, value: TaskPriority) -> &Self {
        property::set_str(self, "priority", value.as_str());
        self
    }
}

impl Default for TaskControllerInit {
    fn default() -> Self {
        Self::new()
    }
}

impl TaskController {
    /// Makes a new `TaskController`.
    ///
    /// `constructor(optional TaskControllerInit init = {})`
    ///
    /// Feature `scheduler`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskController/TaskController) · [Specification](https://wicg.github.io/scheduling-apis/#dom-taskcontroller-taskcontroller)
    #[inline]
    pub fn new() -> TaskController {
        Js::new_TaskController__as_value().cast()
    }

    /// As `new`, with `init`.
    ///
    /// `constructor(optional TaskControllerInit init = {})`
    ///
    /// Feature `scheduler`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new_with_init(init: &TaskControllerInit) -> Result<TaskController, Exception> {
        Js::try_new_TaskController__value__as_value(init.as_ref()).map(Js::cast)
    }

    /// Changes the priority of all tasks that use the signal of this controller.
    ///
    /// `undefined setPriority(TaskPriority priority)`
    ///
    /// Feature `scheduler`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskController/setPriority) · [Specification](https://wicg.github.io/scheduling-apis/#dom-taskcontroller-setpriority)
    ///
    /// # Errors
    ///
    /// Throws a `NotAllowedError` where it is called while a change of the priority is already being signaled.
    #[doc(alias = "setPriority")]
    #[inline]
    pub fn set_priority(&self, priority: TaskPriority) -> Result<(), Exception> {
        Js::try_call_setPriority__str(js(self), priority.as_str())
    }
}

impl TaskSignalAnyInit {
    /// The options of `TaskSignal.any`.
    ///
    /// `dictionary TaskSignalAnyInit`
    ///
    /// Feature `scheduler`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A fixed priority, or a signal whose priority is followed.
    ///
    /// `(TaskPriority or TaskSignal) priority = "user-visible"`
    ///
    /// Feature `scheduler`.
    #[doc(alias = "priority")]
    pub fn get_priority(&self) -> Option<TaskPriorityOrTaskSignal> {
        property::get(self, "priority")
    }

    /// Sets a fixed priority, or a signal whose priority is followed.
    ///
    /// Feature `scheduler`.
    #[doc(alias = "priority")]
    pub fn set_priority(&self, value: impl Into<TaskPriorityOrTaskSignal>) -> &Self {
        property::set(self, "priority", &value.into().to_js());
        self
    }
}

impl Default for TaskSignalAnyInit {
    fn default() -> Self {
        Self::new()
    }
}

impl TaskSignal {
    /// Returns a signal that is aborted as soon as one of the given signals is.
    ///
    /// `static TaskSignal any(sequence<AbortSignal> signals, optional TaskSignalAnyInit init = {})`
    ///
    /// Feature `scheduler`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskSignal/any_static) · [Specification](https://wicg.github.io/scheduling-apis/#dom-tasksignal-any)
    #[inline]
    pub fn any(signals: impl IntoSequence<AbortSignal>) -> TaskSignal {
        FromJs::from_js(Js::static_call_TaskSignal_any__value__as_value(&signals.to_value()))
    }

    /// As `any`, with `init`.
    ///
    /// `static TaskSignal any(sequence<AbortSignal> signals, optional TaskSignalAnyInit init = {})`
    ///
    /// Feature `scheduler`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "any")]
    #[inline]
    pub fn any_with_init(
        signals: impl IntoSequence<AbortSignal>,
        init: &TaskSignalAnyInit,
    ) -> Result<TaskSignal, Exception> {
        Js::try_static_call_TaskSignal_any__value2__as_value(&signals.to_value(), init.as_ref()).map(Js::read)
    }

    /// The current priority.
    ///
    /// `readonly attribute TaskPriority priority`
    ///
    /// Feature `scheduler`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskSignal/priority) · [Specification](https://wicg.github.io/scheduling-apis/#dom-tasksignal-priority)
    #[inline]
    pub fn priority(&self) -> TaskPriority {
        FromJs::from_js(Js::get_priority__as_value(js(self)))
    }

    /// The handler of the event `prioritychange`.
    ///
    /// `attribute EventHandler onprioritychange`
    ///
    /// Feature `scheduler`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskSignal/prioritychange_event) · [Specification](https://wicg.github.io/scheduling-apis/#eventdef-tasksignal-prioritychange)
    pub fn onprioritychange(&self) -> Option<Function<fn(TaskPriorityChangeEvent)>> {
        property::get(self, "onprioritychange")
    }

    /// Sets the handler of the event `prioritychange`.
    ///
    /// Feature `scheduler`.
    #[doc(alias = "onprioritychange")]
    pub fn set_onprioritychange(&self, value: Option<&Function<fn(TaskPriorityChangeEvent)>>) {
        property::set(self, "onprioritychange", nullable(value))
    }
}

/// The scheduler for tasks in this window.
///
/// `readonly attribute Scheduler scheduler`
///
/// Feature `scheduler`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/scheduler) · [Specification](https://wicg.github.io/scheduling-apis/#dom-windoworworkerglobalscope-scheduler)
#[inline]
pub fn scheduler() -> Scheduler {
    FromJs::from_js(global::with(|this| Js::get_scheduler__as_value(this)))
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "previousPriority")]
    pub(crate) fn get_previousPriority__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "scheduler")]
    pub(crate) fn get_scheduler__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "postTask")]
    pub(crate) fn try_call_postTask__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "postTask")]
    pub(crate) fn try_call_postTask__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setPriority")]
    pub(crate) fn try_call_setPriority__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "yield")]
    pub(crate) fn try_call_yield__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "TaskController")]
    pub(crate) fn new_TaskController__as_value() -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "TaskController")]
    pub(crate) fn try_new_TaskController__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "TaskPriorityChangeEvent")]
    pub(crate) fn try_new_TaskPriorityChangeEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "TaskSignal", js_name = "any")]
    pub(crate) fn static_call_TaskSignal_any__value__as_value(a0: &JsValue) -> JsValue;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "TaskSignal", js_name = "any")]
    pub(crate) fn try_static_call_TaskSignal_any__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "scheduling")]
    pub(crate) fn get_scheduling__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "isInputPending")]
    pub(crate) fn call_isInputPending__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, js_name = "isInputPending")]
    pub(crate) fn call_isInputPending__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
}
