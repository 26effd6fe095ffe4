//! Types: Tasks and animation frames that took too long

/// `interface PerformanceLongAnimationFrameTiming : PerformanceEntry`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceLongAnimationFrameTiming) · [Specification](https://www.w3.org/TR/long-animation-frames/#sec-PerformanceLongAnimationFrameTiming)
#[repr(transparent)]
pub struct PerformanceLongAnimationFrameTiming {
    parent: crate::PerformanceEntry,
}
interface!(PerformanceLongAnimationFrameTiming: crate::PerformanceEntry; "PerformanceLongAnimationFrameTiming");

/// `enum ScriptInvokerType`
#[non_exhaustive]
pub enum ScriptInvokerType {
    /// `"classic-script"`
    ClassicScript,
    /// `"module-script"`
    ModuleScript,
    /// `"event-listener"`
    EventListener,
    /// `"user-callback"`
    UserCallback,
    /// `"resolve-promise"`
    ResolvePromise,
    /// `"reject-promise"`
    RejectPromise,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(ScriptInvokerType {
    ClassicScript = "classic-script",
    ModuleScript = "module-script",
    EventListener = "event-listener",
    UserCallback = "user-callback",
    ResolvePromise = "resolve-promise",
    RejectPromise = "reject-promise",
});

/// `enum ScriptWindowAttribution`
#[non_exhaustive]
pub enum ScriptWindowAttribution {
    /// `"self"`
    Self_,
    /// `"descendant"`
    Descendant,
    /// `"ancestor"`
    Ancestor,
    /// `"same-page"`
    SamePage,
    /// `"other"`
    Other,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(ScriptWindowAttribution {
    Self_ = "self",
    Descendant = "descendant",
    Ancestor = "ancestor",
    SamePage = "same-page",
    Other = "other",
});

/// `interface PerformanceScriptTiming : PerformanceEntry`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceScriptTiming) · [Specification](https://www.w3.org/TR/long-animation-frames/#sec-PerformanceScriptTiming)
#[repr(transparent)]
pub struct PerformanceScriptTiming {
    parent: crate::PerformanceEntry,
}
interface!(PerformanceScriptTiming: crate::PerformanceEntry; "PerformanceScriptTiming");

/// `interface PerformanceLongTaskTiming : PerformanceEntry`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceLongTaskTiming)
#[repr(transparent)]
pub struct PerformanceLongTaskTiming {
    parent: crate::PerformanceEntry,
}
interface!(PerformanceLongTaskTiming: crate::PerformanceEntry; "PerformanceLongTaskTiming");

/// `interface TaskAttributionTiming : PerformanceEntry`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TaskAttributionTiming)
#[repr(transparent)]
pub struct TaskAttributionTiming {
    parent: crate::PerformanceEntry,
}
interface!(TaskAttributionTiming: crate::PerformanceEntry; "TaskAttributionTiming");
