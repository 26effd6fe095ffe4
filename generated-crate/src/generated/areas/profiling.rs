//! Measuring the memory of a page and sampling its scripts
#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    MemoryAttribution, MemoryAttributionContainer, MemoryBreakdownEntry, MemoryMeasurement, Performance, Profiler,
    ProfilerFrame, ProfilerInitOptions, ProfilerSample, ProfilerStack, ProfilerTrace,
};

#[cfg(feature = "experimental")]
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, getter, js_name = "sampleInterval")]
    pub(crate) fn get_sampleInterval__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "stopped")]
    pub(crate) fn get_stopped__as_bool(this: &Js) -> bool;
    #[wasm_bindgen(method, js_name = "measureUserAgentSpecificMemory")]
    pub(crate) fn call_measureUserAgentSpecificMemory__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "stop")]
    pub(crate) fn call_stop__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, constructor, js_class = "Profiler")]
    pub(crate) fn try_new_Profiler__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
impl Performance {
    #[cfg(feature = "experimental")]
    /// `Promise<MemoryMeasurement> measureUserAgentSpecificMemory()`
    ///
    /// Exposed in Window, ServiceWorker, SharedWorker only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/measureUserAgentSpecificMemory) · [Specification](https://wicg.github.io/performance-measure-memory/#ref-for-dom-performance-measureuseragentspecificmemory⑤)
    #[doc(alias = "measureUserAgentSpecificMemory")]
    #[inline]
    pub fn measure_user_agent_specific_memory(&self) -> Promise<MemoryMeasurement> {
        FromJs::from_js(self.js().call_measureUserAgentSpecificMemory__as_value())
    }
}

#[cfg(feature = "experimental")]
impl Profiler {
    #[cfg(feature = "experimental")]
    /// `constructor(ProfilerInitOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Profiler/Profiler) · [Specification](https://wicg.github.io/js-self-profiling/#dom-profiler-constructor)
    #[inline]
    pub fn new(options: &ProfilerInitOptions) -> Result<Profiler, Exception> {
        Ok(FromJs::from_js(JsValue::from(Js::try_new_Profiler__value__as_value(options)?)))
    }

    #[cfg(feature = "experimental")]
    /// `readonly attribute DOMHighResTimeStamp sampleInterval`
    ///
    /// Not in Baseline. [Specification](https://wicg.github.io/js-self-profiling/#dom-profiler-sampleinterval)
    #[doc(alias = "sampleInterval")]
    #[inline]
    pub fn sample_interval(&self) -> f64 {
        self.js().get_sampleInterval__as_number()
    }

    #[cfg(feature = "experimental")]
    /// `readonly attribute boolean stopped`
    ///
    /// Not in Baseline. [Specification](https://wicg.github.io/js-self-profiling/#dom-profiler-stopped)
    #[inline]
    pub fn stopped(&self) -> bool {
        self.js().get_stopped__as_bool()
    }

    #[cfg(feature = "experimental")]
    /// `Promise<ProfilerTrace> stop()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Profiler/stop) · [Specification](https://wicg.github.io/js-self-profiling/#dom-profiler-stop)
    #[inline]
    pub fn stop(&self) -> Promise<ProfilerTrace> {
        FromJs::from_js(self.js().call_stop__as_value())
    }
}

#[cfg(feature = "experimental")]
impl ProfilerTrace {
    #[cfg(feature = "experimental")]
    /// `dictionary ProfilerTrace`
    pub fn new(
        resources: impl IntoSequence<String>,
        frames: impl IntoSequence<ProfilerFrame>,
        stacks: impl IntoSequence<ProfilerStack>,
        samples: impl IntoSequence<ProfilerSample>,
    ) -> Self {
        let this = Object::new();
        property::set(&this, "resources", &resources.into_array());
        property::set(&this, "frames", &frames.into_array());
        property::set(&this, "stacks", &stacks.into_array());
        property::set(&this, "samples", &samples.into_array());
        FromJs::from_js(JsValue::from(this))
    }

    #[cfg(feature = "experimental")]
    /// `required sequence<ProfilerResource> resources`
    #[doc(alias = "resources")]
    pub fn get_resources(&self) -> Array<String> {
        FromJs::from_js(property::get(self, "resources"))
    }

    #[cfg(feature = "experimental")]
    /// `required sequence<ProfilerResource> resources`
    #[doc(alias = "resources")]
    pub fn set_resources(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "resources", &value.into_array());
        self
    }

    #[cfg(feature = "experimental")]
    /// `required sequence<ProfilerFrame> frames`
    #[doc(alias = "frames")]
    pub fn get_frames(&self) -> Array<ProfilerFrame> {
        FromJs::from_js(property::get(self, "frames"))
    }

    #[cfg(feature = "experimental")]
    /// `required sequence<ProfilerFrame> frames`
    #[doc(alias = "frames")]
    pub fn set_frames(&self, value: impl IntoSequence<ProfilerFrame>) -> &Self {
        property::set(self, "frames", &value.into_array());
        self
    }

    #[cfg(feature = "experimental")]
    /// `required sequence<ProfilerStack> stacks`
    #[doc(alias = "stacks")]
    pub fn get_stacks(&self) -> Array<ProfilerStack> {
        FromJs::from_js(property::get(self, "stacks"))
    }

    #[cfg(feature = "experimental")]
    /// `required sequence<ProfilerStack> stacks`
    #[doc(alias = "stacks")]
    pub fn set_stacks(&self, value: impl IntoSequence<ProfilerStack>) -> &Self {
        property::set(self, "stacks", &value.into_array());
        self
    }

    #[cfg(feature = "experimental")]
    /// `required sequence<ProfilerSample> samples`
    #[doc(alias = "samples")]
    pub fn get_samples(&self) -> Array<ProfilerSample> {
        FromJs::from_js(property::get(self, "samples"))
    }

    #[cfg(feature = "experimental")]
    /// `required sequence<ProfilerSample> samples`
    #[doc(alias = "samples")]
    pub fn set_samples(&self, value: impl IntoSequence<ProfilerSample>) -> &Self {
        property::set(self, "samples", &value.into_array());
        self
    }
}

#[cfg(feature = "experimental")]
impl ProfilerSample {
    #[cfg(feature = "experimental")]
    /// `dictionary ProfilerSample`
    pub fn new(timestamp: f64) -> Self {
        let this = Object::new();
        property::set_f64(&this, "timestamp", timestamp);
        FromJs::from_js(JsValue::from(this))
    }

    #[cfg(feature = "experimental")]
    /// `required DOMHighResTimeStamp timestamp`
    #[doc(alias = "timestamp")]
    pub fn get_timestamp(&self) -> f64 {
        FromJs::from_js(property::get(self, "timestamp"))
    }

    #[cfg(feature = "experimental")]
    /// `required DOMHighResTimeStamp timestamp`
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `unsigned long long stackId`
    #[doc(alias = "stackId")]
    pub fn get_stack_id(&self) -> Option<u64> {
        FromJs::from_js(property::get(self, "stackId"))
    }

    #[cfg(feature = "experimental")]
    /// `unsigned long long stackId`
    #[doc(alias = "stackId")]
    pub fn set_stack_id(&self, value: u64) -> &Self {
        property::set_f64(self, "stackId", value as f64);
        self
    }
}

#[cfg(feature = "experimental")]
impl ProfilerStack {
    #[cfg(feature = "experimental")]
    /// `dictionary ProfilerStack`
    pub fn new(frame_id: u64) -> Self {
        let this = Object::new();
        property::set_f64(&this, "frameId", frame_id as f64);
        FromJs::from_js(JsValue::from(this))
    }

    #[cfg(feature = "experimental")]
    /// `unsigned long long parentId`
    #[doc(alias = "parentId")]
    pub fn get_parent_id(&self) -> Option<u64> {
        FromJs::from_js(property::get(self, "parentId"))
    }

    #[cfg(feature = "experimental")]
    /// `unsigned long long parentId`
    #[doc(alias = "parentId")]
    pub fn set_parent_id(&self, value: u64) -> &Self {
        property::set_f64(self, "parentId", value as f64);
        self
    }

    #[cfg(feature = "experimental")]
    /// `required unsigned long long frameId`
    #[doc(alias = "frameId")]
    pub fn get_frame_id(&self) -> u64 {
        FromJs::from_js(property::get(self, "frameId"))
    }

    #[cfg(feature = "experimental")]
    /// `required unsigned long long frameId`
    #[doc(alias = "frameId")]
    pub fn set_frame_id(&self, value: u64) -> &Self {
        property::set_f64(self, "frameId", value as f64);
        self
    }
}

#[cfg(feature = "experimental")]
impl ProfilerFrame {
    #[cfg(feature = "experimental")]
    /// `dictionary ProfilerFrame`
    pub fn new(name: &str) -> Self {
        let this = Object::new();
        property::set_str(&this, "name", name);
        FromJs::from_js(JsValue::from(this))
    }

    #[cfg(feature = "experimental")]
    /// `required DOMString name`
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        FromJs::from_js(property::get(self, "name"))
    }

    #[cfg(feature = "experimental")]
    /// `required DOMString name`
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `unsigned long long resourceId`
    #[doc(alias = "resourceId")]
    pub fn get_resource_id(&self) -> Option<u64> {
        FromJs::from_js(property::get(self, "resourceId"))
    }

    #[cfg(feature = "experimental")]
    /// `unsigned long long resourceId`
    #[doc(alias = "resourceId")]
    pub fn set_resource_id(&self, value: u64) -> &Self {
        property::set_f64(self, "resourceId", value as f64);
        self
    }

    #[cfg(feature = "experimental")]
    /// `unsigned long long line`
    #[doc(alias = "line")]
    pub fn get_line(&self) -> Option<u64> {
        FromJs::from_js(property::get(self, "line"))
    }

    #[cfg(feature = "experimental")]
    /// `unsigned long long line`
    #[doc(alias = "line")]
    pub fn set_line(&self, value: u64) -> &Self {
        property::set_f64(self, "line", value as f64);
        self
    }

    #[cfg(feature = "experimental")]
    /// `unsigned long long column`
    #[doc(alias = "column")]
    pub fn get_column(&self) -> Option<u64> {
        FromJs::from_js(property::get(self, "column"))
    }

    #[cfg(feature = "experimental")]
    /// `unsigned long long column`
    #[doc(alias = "column")]
    pub fn set_column(&self, value: u64) -> &Self {
        property::set_f64(self, "column", value as f64);
        self
    }
}

#[cfg(feature = "experimental")]
impl ProfilerInitOptions {
    #[cfg(feature = "experimental")]
    /// `dictionary ProfilerInitOptions`
    pub fn new(sample_interval: f64, max_buffer_size: u32) -> Self {
        let this = Object::new();
        property::set_f64(&this, "sampleInterval", sample_interval);
        property::set_f64(&this, "maxBufferSize", f64::from(max_buffer_size));
        FromJs::from_js(JsValue::from(this))
    }

    #[cfg(feature = "experimental")]
    /// `required DOMHighResTimeStamp sampleInterval`
    #[doc(alias = "sampleInterval")]
    pub fn get_sample_interval(&self) -> f64 {
        FromJs::from_js(property::get(self, "sampleInterval"))
    }

    #[cfg(feature = "experimental")]
    /// `required DOMHighResTimeStamp sampleInterval`
    #[doc(alias = "sampleInterval")]
    pub fn set_sample_interval(&self, value: f64) -> &Self {
        property::set_f64(self, "sampleInterval", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `required unsigned long maxBufferSize`
    #[doc(alias = "maxBufferSize")]
    pub fn get_max_buffer_size(&self) -> u32 {
        FromJs::from_js(property::get(self, "maxBufferSize"))
    }

    #[cfg(feature = "experimental")]
    /// `required unsigned long maxBufferSize`
    #[doc(alias = "maxBufferSize")]
    pub fn set_max_buffer_size(&self, value: u32) -> &Self {
        property::set_f64(self, "maxBufferSize", f64::from(value));
        self
    }
}

#[cfg(feature = "experimental")]
impl MemoryMeasurement {
    #[cfg(feature = "experimental")]
    /// `dictionary MemoryMeasurement`
    pub fn new() -> Self {
        FromJs::from_js(JsValue::from(Object::new()))
    }

    #[cfg(feature = "experimental")]
    /// `unsigned long long bytes`
    #[doc(alias = "bytes")]
    pub fn get_bytes(&self) -> Option<u64> {
        FromJs::from_js(property::get(self, "bytes"))
    }

    #[cfg(feature = "experimental")]
    /// `unsigned long long bytes`
    #[doc(alias = "bytes")]
    pub fn set_bytes(&self, value: u64) -> &Self {
        property::set_f64(self, "bytes", value as f64);
        self
    }

    #[cfg(feature = "experimental")]
    /// `sequence<MemoryBreakdownEntry> breakdown`
    #[doc(alias = "breakdown")]
    pub fn get_breakdown(&self) -> Option<Array<MemoryBreakdownEntry>> {
        FromJs::from_js(property::get(self, "breakdown"))
    }

    #[cfg(feature = "experimental")]
    /// `sequence<MemoryBreakdownEntry> breakdown`
    #[doc(alias = "breakdown")]
    pub fn set_breakdown(&self, value: impl IntoSequence<MemoryBreakdownEntry>) -> &Self {
        property::set(self, "breakdown", &value.into_array());
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
    #[cfg(feature = "experimental")]
    /// `dictionary MemoryBreakdownEntry`
    pub fn new() -> Self {
        FromJs::from_js(JsValue::from(Object::new()))
    }

    #[cfg(feature = "experimental")]
    /// `unsigned long long bytes`
    #[doc(alias = "bytes")]
    pub fn get_bytes(&self) -> Option<u64> {
        FromJs::from_js(property::get(self, "bytes"))
    }

    #[cfg(feature = "experimental")]
    /// `unsigned long long bytes`
    #[doc(alias = "bytes")]
    pub fn set_bytes(&self, value: u64) -> &Self {
        property::set_f64(self, "bytes", value as f64);
        self
    }

    #[cfg(feature = "experimental")]
    /// `sequence<MemoryAttribution> attribution`
    #[doc(alias = "attribution")]
    pub fn get_attribution(&self) -> Option<Array<MemoryAttribution>> {
        FromJs::from_js(property::get(self, "attribution"))
    }

    #[cfg(feature = "experimental")]
    /// `sequence<MemoryAttribution> attribution`
    #[doc(alias = "attribution")]
    pub fn set_attribution(&self, value: impl IntoSequence<MemoryAttribution>) -> &Self {
        property::set(self, "attribution", &value.into_array());
        self
    }

    #[cfg(feature = "experimental")]
    /// `sequence<DOMString> types`
    #[doc(alias = "types")]
    pub fn get_types(&self) -> Option<Array<String>> {
        FromJs::from_js(property::get(self, "types"))
    }

    #[cfg(feature = "experimental")]
    /// `sequence<DOMString> types`
    #[doc(alias = "types")]
    pub fn set_types(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "types", &value.into_array());
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
    #[cfg(feature = "experimental")]
    /// `dictionary MemoryAttribution`
    pub fn new() -> Self {
        FromJs::from_js(JsValue::from(Object::new()))
    }

    #[cfg(feature = "experimental")]
    /// `USVString url`
    #[doc(alias = "url")]
    pub fn get_url(&self) -> Option<String> {
        FromJs::from_js(property::get(self, "url"))
    }

    #[cfg(feature = "experimental")]
    /// `USVString url`
    #[doc(alias = "url")]
    pub fn set_url(&self, value: &str) -> &Self {
        property::set_str(self, "url", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `MemoryAttributionContainer container`
    #[doc(alias = "container")]
    pub fn get_container(&self) -> Option<MemoryAttributionContainer> {
        FromJs::from_js(property::get(self, "container"))
    }

    #[cfg(feature = "experimental")]
    /// `MemoryAttributionContainer container`
    #[doc(alias = "container")]
    pub fn set_container(&self, value: &MemoryAttributionContainer) -> &Self {
        property::set(self, "container", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `DOMString scope`
    #[doc(alias = "scope")]
    pub fn get_scope(&self) -> Option<String> {
        FromJs::from_js(property::get(self, "scope"))
    }

    #[cfg(feature = "experimental")]
    /// `DOMString scope`
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
    #[cfg(feature = "experimental")]
    /// `dictionary MemoryAttributionContainer`
    pub fn new() -> Self {
        FromJs::from_js(JsValue::from(Object::new()))
    }

    #[cfg(feature = "experimental")]
    /// `DOMString id`
    #[doc(alias = "id")]
    pub fn get_id(&self) -> Option<String> {
        FromJs::from_js(property::get(self, "id"))
    }

    #[cfg(feature = "experimental")]
    /// `DOMString id`
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `USVString src`
    #[doc(alias = "src")]
    pub fn get_src(&self) -> Option<String> {
        FromJs::from_js(property::get(self, "src"))
    }

    #[cfg(feature = "experimental")]
    /// `USVString src`
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
