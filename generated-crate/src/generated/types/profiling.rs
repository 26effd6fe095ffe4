//! Types: Measuring the memory of a page and sampling its scripts

/// `interface Profiler : EventTarget`
///
/// Exposed in Window, Worker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Profiler) · [Specification](https://wicg.github.io/js-self-profiling/#the-profiler-interface)
#[repr(transparent)]
pub struct Profiler {
    parent: crate::EventTarget,
}
interface!(Profiler: crate::EventTarget; "Profiler");

/// `dictionary ProfilerTrace`
#[repr(transparent)]
pub struct ProfilerTrace {
    parent: crate::Object,
}
dictionary!(ProfilerTrace:; "ProfilerTrace");

/// `dictionary ProfilerSample`
#[repr(transparent)]
pub struct ProfilerSample {
    parent: crate::Object,
}
dictionary!(ProfilerSample:; "ProfilerSample");

/// `dictionary ProfilerStack`
#[repr(transparent)]
pub struct ProfilerStack {
    parent: crate::Object,
}
dictionary!(ProfilerStack:; "ProfilerStack");

/// `dictionary ProfilerFrame`
#[repr(transparent)]
pub struct ProfilerFrame {
    parent: crate::Object,
}
dictionary!(ProfilerFrame:; "ProfilerFrame");

/// `dictionary ProfilerInitOptions`
#[repr(transparent)]
pub struct ProfilerInitOptions {
    parent: crate::Object,
}
dictionary!(ProfilerInitOptions:; "ProfilerInitOptions");

/// `dictionary MemoryMeasurement`
#[repr(transparent)]
pub struct MemoryMeasurement {
    parent: crate::Object,
}
dictionary!(MemoryMeasurement:; "MemoryMeasurement");

/// `dictionary MemoryBreakdownEntry`
#[repr(transparent)]
pub struct MemoryBreakdownEntry {
    parent: crate::Object,
}
dictionary!(MemoryBreakdownEntry:; "MemoryBreakdownEntry");

/// `dictionary MemoryAttribution`
#[repr(transparent)]
pub struct MemoryAttribution {
    parent: crate::Object,
}
dictionary!(MemoryAttribution:; "MemoryAttribution");

/// `dictionary MemoryAttributionContainer`
#[repr(transparent)]
pub struct MemoryAttributionContainer {
    parent: crate::Object,
}
dictionary!(MemoryAttributionContainer:; "MemoryAttributionContainer");
