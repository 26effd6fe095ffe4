//! Types: Tasks and animation frames that took too long

web_interface! {
    /// `interface PerformanceLongAnimationFrameTiming : PerformanceEntry`
    ///
    /// Inherits the methods of [`PerformanceEntry`](crate::PerformanceEntry).
    ///
    /// Features `long-tasks` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceLongAnimationFrameTiming) · [Specification](https://www.w3.org/TR/long-animation-frames/#sec-PerformanceLongAnimationFrameTiming)
    pub struct PerformanceLongAnimationFrameTiming: [crate::PerformanceEntry, crate::Object];
    class = "PerformanceLongAnimationFrameTiming";
}

web_enumeration! {
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
    /// `interface PerformanceScriptTiming : PerformanceEntry`
    ///
    /// Inherits the methods of [`PerformanceEntry`](crate::PerformanceEntry).
    ///
    /// Features `long-tasks` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceScriptTiming) · [Specification](https://www.w3.org/TR/long-animation-frames/#sec-PerformanceScriptTiming)
    pub struct PerformanceScriptTiming: [crate::PerformanceEntry, crate::Object];
    class = "PerformanceScriptTiming";
}

web_interface! {
    /// `interface PerformanceLongTaskTiming : PerformanceEntry`
    ///
    /// Inherits the methods of [`PerformanceEntry`](crate::PerformanceEntry).
    ///
    /// Features `long-tasks` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceLongTaskTiming)
    pub struct PerformanceLongTaskTiming: [crate::PerformanceEntry, crate::Object];
    class = "PerformanceLongTaskTiming";
}

web_interface! {
    /// `interface TaskAttributionTiming : PerformanceEntry`
    ///
    /// Inherits the methods of [`PerformanceEntry`](crate::PerformanceEntry).
    ///
    /// Features `long-tasks` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskAttributionTiming)
    pub struct TaskAttributionTiming: [crate::PerformanceEntry, crate::Object];
    class = "TaskAttributionTiming";
}
