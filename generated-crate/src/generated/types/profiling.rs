//! Types: Measuring the memory of a page and sampling its scripts

interface! {
    /// `interface Profiler : EventTarget`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Profiler) · [Specification](https://wicg.github.io/js-self-profiling/#the-profiler-interface)
    pub struct Profiler: [crate::EventTarget, crate::Object];
    class = "Profiler";
}

dictionary! {
    /// `dictionary ProfilerTrace`
    pub struct ProfilerTrace: [crate::Object];
    name = "ProfilerTrace";
}

dictionary! {
    /// `dictionary ProfilerSample`
    pub struct ProfilerSample: [crate::Object];
    name = "ProfilerSample";
}

dictionary! {
    /// `dictionary ProfilerStack`
    pub struct ProfilerStack: [crate::Object];
    name = "ProfilerStack";
}

dictionary! {
    /// `dictionary ProfilerFrame`
    pub struct ProfilerFrame: [crate::Object];
    name = "ProfilerFrame";
}

dictionary! {
    /// `dictionary ProfilerInitOptions`
    pub struct ProfilerInitOptions: [crate::Object];
    name = "ProfilerInitOptions";
}

dictionary! {
    /// `dictionary MemoryMeasurement`
    pub struct MemoryMeasurement: [crate::Object];
    name = "MemoryMeasurement";
}

dictionary! {
    /// `dictionary MemoryBreakdownEntry`
    pub struct MemoryBreakdownEntry: [crate::Object];
    name = "MemoryBreakdownEntry";
}

dictionary! {
    /// `dictionary MemoryAttribution`
    pub struct MemoryAttribution: [crate::Object];
    name = "MemoryAttribution";
}

dictionary! {
    /// `dictionary MemoryAttributionContainer`
    pub struct MemoryAttributionContainer: [crate::Object];
    name = "MemoryAttributionContainer";
}
