//! Types: Measuring the memory of a page and sampling its scripts

web_interface! {
    /// A sampling profiler of the scripts of the page.
    ///
    /// `interface Profiler : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `profiling` and `experimental`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Profiler) · [Specification](https://wicg.github.io/js-self-profiling/#the-profiler-interface)
    pub struct Profiler: [crate::EventTarget, crate::Object];
    class = "Profiler";
}

web_dictionary! {
    /// The result of a profile, in a compact form with shared frames and stacks.
    ///
    /// `dictionary ProfilerTrace`
    ///
    /// Features `profiling` and `experimental`.
    pub struct ProfilerTrace: [crate::Object];
    name = "ProfilerTrace";
}

web_dictionary! {
    /// The call stack at one moment.
    ///
    /// `dictionary ProfilerSample`
    ///
    /// Features `profiling` and `experimental`.
    pub struct ProfilerSample: [crate::Object];
    name = "ProfilerSample";
}

web_dictionary! {
    /// One entry of a call stack with a link to its caller.
    ///
    /// `dictionary ProfilerStack`
    ///
    /// Features `profiling` and `experimental`.
    pub struct ProfilerStack: [crate::Object];
    name = "ProfilerStack";
}

web_dictionary! {
    /// A function in a script.
    ///
    /// `dictionary ProfilerFrame`
    ///
    /// Features `profiling` and `experimental`.
    pub struct ProfilerFrame: [crate::Object];
    name = "ProfilerFrame";
}

web_dictionary! {
    /// The options for a new profiler.
    ///
    /// `dictionary ProfilerInitOptions`
    ///
    /// Features `profiling` and `experimental`.
    pub struct ProfilerInitOptions: [crate::Object];
    name = "ProfilerInitOptions";
}

web_dictionary! {
    /// The memory use of the page.
    ///
    /// `dictionary MemoryMeasurement`
    ///
    /// Features `profiling` and `experimental`.
    pub struct MemoryMeasurement: [crate::Object];
    name = "MemoryMeasurement";
}

web_dictionary! {
    /// A part of the memory use.
    ///
    /// `dictionary MemoryBreakdownEntry`
    ///
    /// Features `profiling` and `experimental`.
    pub struct MemoryBreakdownEntry: [crate::Object];
    name = "MemoryBreakdownEntry";
}

web_dictionary! {
    /// A frame or worker to which memory belongs.
    ///
    /// `dictionary MemoryAttribution`
    ///
    /// Features `profiling` and `experimental`.
    pub struct MemoryAttribution: [crate::Object];
    name = "MemoryAttribution";
}

web_dictionary! {
    /// The frame element that contains a document of another origin.
    ///
    /// `dictionary MemoryAttributionContainer`
    ///
    /// Features `profiling` and `experimental`.
    pub struct MemoryAttributionContainer: [crate::Object];
    name = "MemoryAttributionContainer";
}
