//! Types: Tasks and animation frames that took too long

web_interface! {
    /// An animation frame that took longer than 50 milliseconds, with the scripts to blame.
    ///
    /// `interface PerformanceLongAnimationFrameTiming : PerformanceEntry`
    ///
    /// Inherits the methods of [`PerformanceEntry`](crate::PerformanceEntry).
    ///
    /// Features `long-tasks` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceLongAnimationFrameTiming) · [Specification](https://www.w3.org/TR/long-animation-frames/#sec-PerformanceLongAnimationFrameTiming)
    pub struct PerformanceLongAnimationFrameTiming: [crate::PerformanceEntry, crate::Object];
    class = "PerformanceLongAnimationFrameTiming";
}

web_enumeration! {
    /// The way in which a script was started, such as `event-listener` or `user-callback`.
    ///
    /// `enum ScriptInvokerType`
    ///
    /// Features `long-tasks` and `experimental`.
    pub enum ScriptInvokerType {
        ClassicScript = "classic-script",
        ModuleScript = "module-script",
        EventListener = "event-listener",
        UserCallback = "user-callback",
        ResolvePromise = "resolve-promise",
        RejectPromise = "reject-promise",
    }
}

web_enumeration! {
    /// The relation of a script's window to this one, such as `self` or `descendant`.
    ///
    /// `enum ScriptWindowAttribution`
    ///
    /// Features `long-tasks` and `experimental`.
    pub enum ScriptWindowAttribution {
        Self_ = "self",
        Descendant = "descendant",
        Ancestor = "ancestor",
        SamePage = "same-page",
        Other = "other",
    }
}

web_interface! {
    /// A script of more than 5 milliseconds that ran in a long animation frame.
    ///
    /// `interface PerformanceScriptTiming : PerformanceEntry`
    ///
    /// Inherits the methods of [`PerformanceEntry`](crate::PerformanceEntry).
    ///
    /// Features `long-tasks` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceScriptTiming) · [Specification](https://www.w3.org/TR/long-animation-frames/#sec-PerformanceScriptTiming)
    pub struct PerformanceScriptTiming: [crate::PerformanceEntry, crate::Object];
    class = "PerformanceScriptTiming";
}

web_interface! {
    /// A task that blocked the main thread for 50 milliseconds or more.
    ///
    /// `interface PerformanceLongTaskTiming : PerformanceEntry`
    ///
    /// Inherits the methods of [`PerformanceEntry`](crate::PerformanceEntry).
    ///
    /// Features `long-tasks` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceLongTaskTiming)
    pub struct PerformanceLongTaskTiming: [crate::PerformanceEntry, crate::Object];
    class = "PerformanceLongTaskTiming";
}

web_interface! {
    /// The frame or other container in which a long task ran.
    ///
    /// `interface TaskAttributionTiming : PerformanceEntry`
    ///
    /// Inherits the methods of [`PerformanceEntry`](crate::PerformanceEntry).
    ///
    /// Features `long-tasks` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskAttributionTiming)
    pub struct TaskAttributionTiming: [crate::PerformanceEntry, crate::Object];
    class = "TaskAttributionTiming";
}
