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
    /// `readonly attribute Scheduler scheduler`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/scheduler) · [Specification](https://wicg.github.io/scheduling-apis/#dom-windoworworkerglobalscope-scheduler)
    #[inline]
    pub fn scheduler(&self) -> Scheduler {
        FromJs::from_js(Js::get_scheduler__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl Navigator {
    /// `readonly attribute Scheduling scheduling`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/scheduling) · [Specification](https://wicg.github.io/is-input-pending/#dom-navigator-scheduling)
    #[inline]
    pub fn scheduling(&self) -> Scheduling {
        FromJs::from_js(Js::get_scheduling__as_value(js(self)))
    }
}

impl WorkerGlobalScope {
    /// `readonly attribute Scheduler scheduler`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/scheduler) · [Specification](https://wicg.github.io/scheduling-apis/#dom-windoworworkerglobalscope-scheduler)
    #[inline]
    pub fn scheduler(&self) -> Scheduler {
        FromJs::from_js(Js::get_scheduler__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl IsInputPendingOptions {
    /// `dictionary IsInputPendingOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean includeContinuous = false`
    #[doc(alias = "includeContinuous")]
    pub fn get_include_continuous(&self) -> Option<bool> {
        property::get(self, "includeContinuous")
    }

    /// `boolean includeContinuous = false`
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
    /// `boolean isInputPending(optional IsInputPendingOptions isInputPendingOptions = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Scheduling/isInputPending) · [Specification](https://wicg.github.io/is-input-pending/#dom-scheduling-isinputpending)
    #[doc(alias = "isInputPending")]
    #[inline]
    pub fn is_input_pending(&self) -> bool {
        Js::call_isInputPending__as_bool(js(self)).get()
    }

    /// `boolean isInputPending(optional IsInputPendingOptions isInputPendingOptions = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Scheduling/isInputPending) · [Specification](https://wicg.github.io/is-input-pending/#dom-scheduling-isinputpending)
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
    /// `dictionary SchedulerPostTaskOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `AbortSignal signal`
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// `AbortSignal signal`
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }

    /// `TaskPriority priority`
    #[doc(alias = "priority")]
    pub fn get_priority(&self) -> Option<TaskPriority> {
        property::get(self, "priority")
    }

    /// `TaskPriority priority`
    #[doc(alias = "priority")]
    pub fn set_priority(&self, value: TaskPriority) -> &Self {
        property::set_str(self, "priority", value.as_str());
        self
    }

    /// `[EnforceRange] unsigned long long delay = 0`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "delay")]
    pub fn get_delay(&self) -> Option<u64> {
        property::get(self, "delay")
    }

    /// `[EnforceRange] unsigned long long delay = 0`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
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
    /// `Promise<any> postTask(SchedulerPostTaskCallback callback, optional SchedulerPostTaskOptions options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Scheduler/postTask) · [Specification](https://wicg.github.io/scheduling-apis/#dom-scheduler-posttask)
    #[doc(alias = "postTask")]
    #[inline]
    pub fn post_task(&self, callback: impl IntoAnyFunctionOnce<SchedulerPostTaskCallback>) -> Promise<JsValue> {
        Promise::of_call(Js::try_call_postTask__value__as_value(js(self), &callback.into_callback().into_function()))
    }

    /// `Promise<any> postTask(SchedulerPostTaskCallback callback, optional SchedulerPostTaskOptions options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Scheduler/postTask) · [Specification](https://wicg.github.io/scheduling-apis/#dom-scheduler-posttask)
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

    /// `Promise<undefined> yield()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Scheduler/yield) · [Specification](https://wicg.github.io/scheduling-apis/#dom-scheduler-yield)
    #[doc(alias = "yield")]
    #[inline]
    pub fn yield_(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_yield__as_value(js(self)))
    }
}

impl TaskPriorityChangeEvent {
    /// `constructor(DOMString type, TaskPriorityChangeEventInit priorityChangeEventInitDict)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskPriorityChangeEvent/TaskPriorityChangeEvent) · [Specification](https://wicg.github.io/scheduling-apis/#dom-taskprioritychangeevent-taskprioritychangeevent)
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

    /// `readonly attribute TaskPriority previousPriority`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskPriorityChangeEvent/previousPriority) · [Specification](https://wicg.github.io/scheduling-apis/#dom-taskprioritychangeevent-previouspriority)
    #[doc(alias = "previousPriority")]
    #[inline]
    pub fn previous_priority(&self) -> TaskPriority {
        FromJs::from_js(Js::get_previousPriority__as_value(js(self)))
    }
}

impl TaskPriorityChangeEventInit {
    /// `dictionary TaskPriorityChangeEventInit : EventInit`
    pub fn new(previous_priority: TaskPriority) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "previousPriority", previous_priority.as_str());
        this
    }

    /// `required TaskPriority previousPriority`
    #[doc(alias = "previousPriority")]
    pub fn get_previous_priority(&self) -> TaskPriority {
        property::get(self, "previousPriority")
    }

    /// `required TaskPriority previousPriority`
    #[doc(alias = "previousPriority")]
    pub fn set_previous_priority(&self, value: TaskPriority) -> &Self {
        property::set_str(self, "previousPriority", value.as_str());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl TaskControllerInit {
    /// `dictionary TaskControllerInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `TaskPriority priority = "user-visible"`
    #[doc(alias = "priority")]
    pub fn get_priority(&self) -> Option<TaskPriority> {
        property::get(self, "priority")
    }

    /// `TaskPriority priority = "user-visible"`
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
    /// `constructor(optional TaskControllerInit init = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskController/TaskController) · [Specification](https://wicg.github.io/scheduling-apis/#dom-taskcontroller-taskcontroller)
    #[inline]
    pub fn new() -> TaskController {
        Js::new_TaskController__as_value().cast()
    }

    /// `constructor(optional TaskControllerInit init = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskController/TaskController) · [Specification](https://wicg.github.io/scheduling-apis/#dom-taskcontroller-taskcontroller)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new_with_init(init: &TaskControllerInit) -> Result<TaskController, Exception> {
        Js::try_new_TaskController__value__as_value(init.as_ref()).map(Js::cast)
    }

    /// `undefined setPriority(TaskPriority priority)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskController/setPriority) · [Specification](https://wicg.github.io/scheduling-apis/#dom-taskcontroller-setpriority)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setPriority")]
    #[inline]
    pub fn set_priority(&self, priority: TaskPriority) -> Result<(), Exception> {
        Js::try_call_setPriority__str(js(self), priority.as_str())
    }
}

impl TaskSignalAnyInit {
    /// `dictionary TaskSignalAnyInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `(TaskPriority or TaskSignal) priority = "user-visible"`
    #[doc(alias = "priority")]
    pub fn get_priority(&self) -> Option<TaskPriorityOrTaskSignal> {
        property::get(self, "priority")
    }

    /// `(TaskPriority or TaskSignal) priority = "user-visible"`
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
    /// `static TaskSignal any(sequence<AbortSignal> signals, optional TaskSignalAnyInit init = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskSignal/any_static) · [Specification](https://wicg.github.io/scheduling-apis/#dom-tasksignal-any)
    #[inline]
    pub fn any(signals: impl IntoSequence<AbortSignal>) -> TaskSignal {
        FromJs::from_js(Js::static_call_TaskSignal_any__value__as_value(&signals.to_value()))
    }

    /// `static TaskSignal any(sequence<AbortSignal> signals, optional TaskSignalAnyInit init = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskSignal/any_static) · [Specification](https://wicg.github.io/scheduling-apis/#dom-tasksignal-any)
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

    /// `readonly attribute TaskPriority priority`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskSignal/priority) · [Specification](https://wicg.github.io/scheduling-apis/#dom-tasksignal-priority)
    #[inline]
    pub fn priority(&self) -> TaskPriority {
        FromJs::from_js(Js::get_priority__as_value(js(self)))
    }

    /// `attribute EventHandler onprioritychange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskSignal/prioritychange_event) · [Specification](https://wicg.github.io/scheduling-apis/#eventdef-tasksignal-prioritychange)
    pub fn onprioritychange(&self) -> Option<Function<fn(TaskPriorityChangeEvent)>> {
        property::get(self, "onprioritychange")
    }

    /// `attribute EventHandler onprioritychange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskSignal/prioritychange_event) · [Specification](https://wicg.github.io/scheduling-apis/#eventdef-tasksignal-prioritychange)
    #[doc(alias = "onprioritychange")]
    pub fn set_onprioritychange(&self, value: Option<&Function<fn(TaskPriorityChangeEvent)>>) {
        property::set(self, "onprioritychange", nullable(value))
    }
}

/// `readonly attribute Scheduler scheduler`
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/scheduler) · [Specification](https://wicg.github.io/scheduling-apis/#dom-windoworworkerglobalscope-scheduler)
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
