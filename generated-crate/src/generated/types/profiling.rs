//! Types: Measuring the memory of a page and sampling its scripts

web_interface! {
    /// `interface Profiler : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `profiling` and `experimental`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Profiler) · [Specification](https://wicg.github.io/js-self-profiling/#the-profiler-interface)
    pub struct Profiler: [crate::EventTarget, crate::Object];
    class = "Profiler";
}

web_dictionary! {
    /// `dictionary ProfilerTrace`
    ///
    /// Features `profiling` and `experimental`.
    pub struct ProfilerTrace: [crate::Object];
    name = "ProfilerTrace";
}

web_dictionary! {
    /// `dictionary ProfilerSample`
    ///
    /// Features `profiling` and `experimental`.
    pub struct ProfilerSample: [crate::Object];
    name = "ProfilerSample";
}

web_dictionary! {
    /// `dictionary ProfilerStack`
    ///
    /// Features `profiling` and `experimental`.
    pub struct ProfilerStack: [crate::Object];
    name = "ProfilerStack";
}

web_dictionary! {
    /// `dictionary ProfilerFrame`
    ///
    /// Features `profiling` and `experimental`.
    pub struct ProfilerFrame: [crate::Object];
    name = "ProfilerFrame";
}

web_dictionary! {
    /// `dictionary ProfilerInitOptions`
    ///
    /// Features `profiling` and `experimental`.
    pub struct ProfilerInitOptions: [crate::Object];
    name = "ProfilerInitOptions";
}

web_dictionary! {
    /// `dictionary MemoryMeasurement`
    ///
    /// Features `profiling` and `experimental`.
    pub struct MemoryMeasurement: [crate::Object];
    name = "MemoryMeasurement";
}

web_dictionary! {
    /// `dictionary MemoryBreakdownEntry`
    ///
    /// Features `profiling` and `experimental`.
    pub struct MemoryBreakdownEntry: [crate::Object];
    name = "MemoryBreakdownEntry";
}

web_dictionary! {
    /// `dictionary MemoryAttribution`
    ///
    /// Features `profiling` and `experimental`.
    pub struct MemoryAttribution: [crate::Object];
    name = "MemoryAttribution";
}

web_dictionary! {
    /// `dictionary MemoryAttributionContainer`
    ///
    /// Features `profiling` and `experimental`.
    pub struct MemoryAttributionContainer: [crate::Object];
    name = "MemoryAttributionContainer";
}
