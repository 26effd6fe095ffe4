//! Measuring the memory of a page and sampling its scripts

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    MemoryAttribution, MemoryAttributionContainer, MemoryBreakdownEntry, MemoryMeasurement, Performance, Profiler,
    ProfilerFrame, ProfilerInitOptions, ProfilerSample, ProfilerStack, ProfilerTrace,
};

#[cfg(feature = "experimental")]
impl Performance {
    /// Estimates the memory of the page and its frames and workers; resolves after some time.
    ///
    /// `Promise<MemoryMeasurement> measureUserAgentSpecificMemory()`
    ///
    /// Features `profiling` and `experimental`. Exposed in Window, ServiceWorker, SharedWorker only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/measureUserAgentSpecificMemory) · [Specification](https://wicg.github.io/performance-measure-memory/#ref-for-dom-performance-measureuseragentspecificmemory⑤)
    #[doc(alias = "measureUserAgentSpecificMemory")]
    #[inline]
    pub fn measure_user_agent_specific_memory(&self) -> Promise<MemoryMeasurement> {
        Promise::of_call(Js::try_call_measureUserAgentSpecificMemory__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl Profiler {
    /// Makes a new `Profiler`.
    ///
    /// `constructor(ProfilerInitOptions options)`
    ///
    /// Features `profiling` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Profiler/Profiler) · [Specification](https://wicg.github.io/js-self-profiling/#dom-profiler-constructor)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(options: &ProfilerInitOptions) -> Result<Profiler, Exception> {
        Js::try_new_Profiler__value__as_value(options.as_ref()).map(Js::cast)
    }

    /// The time between samples that the browser uses, in milliseconds.
    ///
    /// `readonly attribute DOMHighResTimeStamp sampleInterval`
    ///
    /// Features `profiling` and `experimental`. Not in Baseline. [Specification](https://wicg.github.io/js-self-profiling/#dom-profiler-sampleinterval)
    #[doc(alias = "sampleInterval")]
    #[inline]
    pub fn sample_interval(&self) -> f64 {
        Js::get_sampleInterval__as_number(js(self))
    }

    /// Whether the profiler has been stopped.
    ///
    /// `readonly attribute boolean stopped`
    ///
    /// Features `profiling` and `experimental`. Not in Baseline. [Specification](https://wicg.github.io/js-self-profiling/#dom-profiler-stopped)
    #[inline]
    pub fn stopped(&self) -> bool {
        Js::get_stopped__as_bool(js(self)).get()
    }

    /// Ends the profile and resolves to its trace.
    ///
    /// `Promise<ProfilerTrace> stop()`
    ///
    /// Features `profiling` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Profiler/stop) · [Specification](https://wicg.github.io/js-self-profiling/#dom-profiler-stop)
    #[inline]
    pub fn stop(&self) -> Promise<ProfilerTrace> {
        Promise::of_call(Js::try_call_stop__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl ProfilerTrace {
    /// The result of a profile, in a compact form with shared frames and stacks.
    ///
    /// `dictionary ProfilerTrace`
    ///
    /// Features `profiling` and `experimental`.
    pub fn new(
        resources: impl IntoSequence<String>,
        frames: impl IntoSequence<ProfilerFrame>,
        stacks: impl IntoSequence<ProfilerStack>,
        samples: impl IntoSequence<ProfilerSample>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "resources", &resources.to_value());
        property::set(&this, "frames", &frames.to_value());
        property::set(&this, "stacks", &stacks.to_value());
        property::set(&this, "samples", &samples.to_value());
        this
    }

    /// The URLs of the scripts, to which the frames refer by index.
    ///
    /// `required sequence<ProfilerResource> resources`
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "resources")]
    pub fn get_resources(&self) -> Array<String> {
        property::get(self, "resources")
    }

    /// Sets the URLs of the scripts, to which the frames refer by index.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "resources")]
    pub fn set_resources(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "resources", &value.to_value());
        self
    }

    /// The functions, to which the stacks refer by index.
    ///
    /// `required sequence<ProfilerFrame> frames`
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "frames")]
    pub fn get_frames(&self) -> Array<ProfilerFrame> {
        property::get(self, "frames")
    }

    /// Sets the functions, to which the stacks refer by index.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "frames")]
    pub fn set_frames(&self, value: impl IntoSequence<ProfilerFrame>) -> &Self {
        property::set(self, "frames", &value.to_value());
        self
    }

    /// The stack entries, to which the samples refer by index.
    ///
    /// `required sequence<ProfilerStack> stacks`
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "stacks")]
    pub fn get_stacks(&self) -> Array<ProfilerStack> {
        property::get(self, "stacks")
    }

    /// Sets the stack entries, to which the samples refer by index.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "stacks")]
    pub fn set_stacks(&self, value: impl IntoSequence<ProfilerStack>) -> &Self {
        property::set(self, "stacks", &value.to_value());
        self
    }

    /// The samples in the order of time.
    ///
    /// `required sequence<ProfilerSample> samples`
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "samples")]
    pub fn get_samples(&self) -> Array<ProfilerSample> {
        property::get(self, "samples")
    }

    /// Sets the samples in the order of time.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "samples")]
    pub fn set_samples(&self, value: impl IntoSequence<ProfilerSample>) -> &Self {
        property::set(self, "samples", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl ProfilerSample {
    /// The call stack at one moment.
    ///
    /// `dictionary ProfilerSample`
    ///
    /// Features `profiling` and `experimental`.
    pub fn new(timestamp: f64) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        this
    }

    /// The time in milliseconds since the time origin of the page.
    ///
    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "timestamp")]
    pub fn get_timestamp(&self) -> f64 {
        property::get(self, "timestamp")
    }

    /// Sets the time in milliseconds since the time origin of the page.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// The index of the innermost stack entry, missing if no script was running.
    ///
    /// `unsigned long long stackId`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "stackId")]
    pub fn get_stack_id(&self) -> Option<u64> {
        property::get(self, "stackId")
    }

    /// Sets the index of the innermost stack entry, missing if no script was running.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "stackId")]
    pub fn set_stack_id(&self, value: u64) -> &Self {
        property::set_f64(self, "stackId", value as f64);
        self
    }
}

#[cfg(feature = "experimental")]
impl ProfilerStack {
    /// One entry of a call stack with a link to its caller.
    ///
    /// `dictionary ProfilerStack`
    ///
    /// Features `profiling` and `experimental`.
    pub fn new(frame_id: u64) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "frameId", frame_id as f64);
        this
    }

    /// The index of the caller's entry in `stacks`, missing for the outermost function.
    ///
    /// `unsigned long long parentId`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "parentId")]
    pub fn get_parent_id(&self) -> Option<u64> {
        property::get(self, "parentId")
    }

    /// Sets the index of the caller's entry in `stacks`, missing for the outermost function.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "parentId")]
    pub fn set_parent_id(&self, value: u64) -> &Self {
        property::set_f64(self, "parentId", value as f64);
        self
    }

    /// The index of the function in `frames`.
    ///
    /// `required unsigned long long frameId`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "frameId")]
    pub fn get_frame_id(&self) -> u64 {
        property::get(self, "frameId")
    }

    /// Sets the index of the function in `frames`.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "frameId")]
    pub fn set_frame_id(&self, value: u64) -> &Self {
        property::set_f64(self, "frameId", value as f64);
        self
    }
}

#[cfg(feature = "experimental")]
impl ProfilerFrame {
    /// A function in a script.
    ///
    /// `dictionary ProfilerFrame`
    ///
    /// Features `profiling` and `experimental`.
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// The name of the function, empty if it has none.
    ///
    /// `required DOMString name`
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// Sets the name of the function, empty if it has none.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// The index of the script in `resources`.
    ///
    /// `unsigned long long resourceId`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "resourceId")]
    pub fn get_resource_id(&self) -> Option<u64> {
        property::get(self, "resourceId")
    }

    /// Sets the index of the script in `resources`.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "resourceId")]
    pub fn set_resource_id(&self, value: u64) -> &Self {
        property::set_f64(self, "resourceId", value as f64);
        self
    }

    /// The line of the function in the script, from 1.
    ///
    /// `unsigned long long line`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "line")]
    pub fn get_line(&self) -> Option<u64> {
        property::get(self, "line")
    }

    /// Sets the line of the function in the script, from 1.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "line")]
    pub fn set_line(&self, value: u64) -> &Self {
        property::set_f64(self, "line", value as f64);
        self
    }

    /// The column of the function in the script, from 1.
    ///
    /// `unsigned long long column`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "column")]
    pub fn get_column(&self) -> Option<u64> {
        property::get(self, "column")
    }

    /// Sets the column of the function in the script, from 1.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "column")]
    pub fn set_column(&self, value: u64) -> &Self {
        property::set_f64(self, "column", value as f64);
        self
    }
}

#[cfg(feature = "experimental")]
impl ProfilerInitOptions {
    /// The options for a new profiler.
    ///
    /// `dictionary ProfilerInitOptions`
    ///
    /// Features `profiling` and `experimental`.
    pub fn new(sample_interval: f64, max_buffer_size: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "sampleInterval", sample_interval);
        property::set_f64(&this, "maxBufferSize", max_buffer_size as f64);
        this
    }

    /// The wanted time between samples in milliseconds; the browser may choose another.
    ///
    /// `required DOMHighResTimeStamp sampleInterval`
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "sampleInterval")]
    pub fn get_sample_interval(&self) -> f64 {
        property::get(self, "sampleInterval")
    }

    /// Sets the wanted time between samples in milliseconds; the browser may choose another.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "sampleInterval")]
    pub fn set_sample_interval(&self, value: f64) -> &Self {
        property::set_f64(self, "sampleInterval", value);
        self
    }

    /// The largest number of samples before the profiler's buffer is full.
    ///
    /// `required unsigned long maxBufferSize`
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "maxBufferSize")]
    pub fn get_max_buffer_size(&self) -> u32 {
        property::get(self, "maxBufferSize")
    }

    /// Sets the largest number of samples before the profiler's buffer is full.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "maxBufferSize")]
    pub fn set_max_buffer_size(&self, value: u32) -> &Self {
        property::set_f64(self, "maxBufferSize", value as f64);
        self
    }
}

#[cfg(feature = "experimental")]
impl MemoryMeasurement {
    /// The memory use of the page.
    ///
    /// `dictionary MemoryMeasurement`
    ///
    /// Features `profiling` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The total memory in bytes.
    ///
    /// `unsigned long long bytes`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "bytes")]
    pub fn get_bytes(&self) -> Option<u64> {
        property::get(self, "bytes")
    }

    /// Sets the total memory in bytes.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "bytes")]
    pub fn set_bytes(&self, value: u64) -> &Self {
        property::set_f64(self, "bytes", value as f64);
        self
    }

    /// The parts of the memory, by place and type.
    ///
    /// `sequence<MemoryBreakdownEntry> breakdown`
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "breakdown")]
    pub fn get_breakdown(&self) -> Option<Array<MemoryBreakdownEntry>> {
        property::get(self, "breakdown")
    }

    /// Sets the parts of the memory, by place and type.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "breakdown")]
    pub fn set_breakdown(&self, value: impl IntoSequence<MemoryBreakdownEntry>) -> &Self {
        property::set(self, "breakdown", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MemoryMeasurement {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MemoryBreakdownEntry {
    /// A part of the memory use.
    ///
    /// `dictionary MemoryBreakdownEntry`
    ///
    /// Features `profiling` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The size of the part in bytes.
    ///
    /// `unsigned long long bytes`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "bytes")]
    pub fn get_bytes(&self) -> Option<u64> {
        property::get(self, "bytes")
    }

    /// Sets the size of the part in bytes.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "bytes")]
    pub fn set_bytes(&self, value: u64) -> &Self {
        property::set_f64(self, "bytes", value as f64);
        self
    }

    /// The frames and workers that use the memory; empty if unknown.
    ///
    /// `sequence<MemoryAttribution> attribution`
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "attribution")]
    pub fn get_attribution(&self) -> Option<Array<MemoryAttribution>> {
        property::get(self, "attribution")
    }

    /// Sets the frames and workers that use the memory; empty if unknown.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "attribution")]
    pub fn set_attribution(&self, value: impl IntoSequence<MemoryAttribution>) -> &Self {
        property::set(self, "attribution", &value.to_value());
        self
    }

    /// The kinds of memory as the browser names them, such as `JavaScript` or `DOM`.
    ///
    /// `sequence<DOMString> types`
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "types")]
    pub fn get_types(&self) -> Option<Array<String>> {
        property::get(self, "types")
    }

    /// Sets the kinds of memory as the browser names them, such as `JavaScript` or `DOM`.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "types")]
    pub fn set_types(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "types", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MemoryBreakdownEntry {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MemoryAttribution {
    /// A frame or worker to which memory belongs.
    ///
    /// `dictionary MemoryAttribution`
    ///
    /// Features `profiling` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The URL of the document or worker, or `cross-origin-url` for another origin.
    ///
    /// `USVString url`
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "url")]
    pub fn get_url(&self) -> Option<String> {
        property::get(self, "url")
    }

    /// Sets the URL of the document or worker, or `cross-origin-url` for another origin.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "url")]
    pub fn set_url(&self, value: &str) -> &Self {
        property::set_str(self, "url", value);
        self
    }

    /// The frame element that contains the document.
    ///
    /// `MemoryAttributionContainer container`
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "container")]
    pub fn get_container(&self) -> Option<MemoryAttributionContainer> {
        property::get(self, "container")
    }

    /// Sets the frame element that contains the document.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "container")]
    pub fn set_container(&self, value: &MemoryAttributionContainer) -> &Self {
        property::set(self, "container", value.as_ref());
        self
    }

    /// The kind of global scope, such as `Window` or `DedicatedWorkerGlobalScope`.
    ///
    /// `DOMString scope`
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "scope")]
    pub fn get_scope(&self) -> Option<String> {
        property::get(self, "scope")
    }

    /// Sets the kind of global scope, such as `Window` or `DedicatedWorkerGlobalScope`.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "scope")]
    pub fn set_scope(&self, value: &str) -> &Self {
        property::set_str(self, "scope", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MemoryAttribution {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MemoryAttributionContainer {
    /// The frame element that contains a document of another origin.
    ///
    /// `dictionary MemoryAttributionContainer`
    ///
    /// Features `profiling` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The `id` attribute of the frame element.
    ///
    /// `DOMString id`
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> Option<String> {
        property::get(self, "id")
    }

    /// Sets the `id` attribute of the frame element.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// The `src` attribute of the frame element.
    ///
    /// `USVString src`
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "src")]
    pub fn get_src(&self) -> Option<String> {
        property::get(self, "src")
    }

    /// Sets the `src` attribute of the frame element.
    ///
    /// Features `profiling` and `experimental`.
    #[doc(alias = "src")]
    pub fn set_src(&self, value: &str) -> &Self {
        property::set_str(self, "src", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MemoryAttributionContainer {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "sampleInterval")]
    pub(crate) fn get_sampleInterval__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, js_name = "measureUserAgentSpecificMemory")]
    pub(crate) fn try_call_measureUserAgentSpecificMemory__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "stop")]
    pub(crate) fn try_call_stop__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Profiler")]
    pub(crate) fn try_new_Profiler__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
