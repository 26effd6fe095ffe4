//! How busy the processor is

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    PressureObserver, PressureObserverOptions, PressureRecord, PressureSource, PressureState, PressureUpdateCallback,
};

#[cfg(feature = "experimental")]
impl PressureObserver {
    /// Makes a new `PressureObserver`.
    ///
    /// `constructor(PressureUpdateCallback callback)`
    ///
    /// Features `compute-pressure` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PressureObserver/PressureObserver) · [Specification](https://w3c.github.io/compute-pressure/#dom-pressureobserver-constructor)
    #[inline]
    pub fn new(callback: impl IntoFunction<PressureUpdateCallback>) -> PressureObserver {
        Js::new_PressureObserver__value__as_value(&callback.into_callback().into_function()).cast()
    }

    /// Starts to watch a source; resolves once the observation has begun.
    ///
    /// `Promise<undefined> observe(PressureSource source, optional PressureObserverOptions options = {})`
    ///
    /// Features `compute-pressure` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PressureObserver/observe) · [Specification](https://w3c.github.io/compute-pressure/#the-observe-method)
    #[inline]
    pub fn observe(&self, source: PressureSource) -> Promise<()> {
        Promise::of_call(Js::try_call_observe__str__as_value(js(self), source.as_str()))
    }

    /// As `observe`, with `options`.
    ///
    /// `Promise<undefined> observe(PressureSource source, optional PressureObserverOptions options = {})`
    ///
    /// Features `compute-pressure` and `experimental`.
    #[doc(alias = "observe")]
    #[inline]
    pub fn observe_with_options(&self, source: PressureSource, options: &PressureObserverOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_observe__str_value__as_value(js(self), source.as_str(), options.as_ref()))
    }

    /// Stops to watch one source.
    ///
    /// `undefined unobserve(PressureSource source)`
    ///
    /// Features `compute-pressure` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PressureObserver/unobserve) · [Specification](https://w3c.github.io/compute-pressure/#the-unobserve-method)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn unobserve(&self, source: PressureSource) -> Result<(), Exception> {
        Js::try_call_unobserve__str(js(self), source.as_str())
    }

    /// Stops to watch all sources.
    ///
    /// `undefined disconnect()`
    ///
    /// Features `compute-pressure` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PressureObserver/disconnect) · [Specification](https://w3c.github.io/compute-pressure/#dom-pressureobserver-disconnect)
    #[inline]
    pub fn disconnect(&self) {
        Js::call_disconnect(js(self))
    }

    /// Returns the records that were not yet passed to the callback and removes them from the queue.
    ///
    /// `sequence<PressureRecord> takeRecords()`
    ///
    /// Features `compute-pressure` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PressureObserver/takeRecords) · [Specification](https://w3c.github.io/compute-pressure/#the-takerecords-method)
    #[doc(alias = "takeRecords")]
    #[inline]
    pub fn take_records(&self) -> Array<PressureRecord> {
        FromJs::from_js(Js::call_takeRecords__as_value(js(self)))
    }

    /// The sources that the browser knows, though the device may not support each.
    ///
    /// `static readonly attribute FrozenArray<PressureSource> knownSources`
    ///
    /// Features `compute-pressure` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PressureObserver/knownSources_static) · [Specification](https://w3c.github.io/compute-pressure/#dom-pressureobserver-knownsources)
    #[doc(alias = "knownSources")]
    #[inline]
    pub fn known_sources() -> Array<PressureSource> {
        FromJs::from_js(Js::static_get_PressureObserver_knownSources__as_value())
    }
}

#[cfg(feature = "experimental")]
impl PressureRecord {
    /// The part of the device that the record is about.
    ///
    /// `readonly attribute PressureSource source`
    ///
    /// Features `compute-pressure` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PressureRecord/source) · [Specification](https://w3c.github.io/compute-pressure/#dom-pressurerecord-source)
    #[inline]
    pub fn source(&self) -> PressureSource {
        FromJs::from_js(Js::get_source__as_value(js(self)))
    }

    /// The level of load.
    ///
    /// `readonly attribute PressureState state`
    ///
    /// Features `compute-pressure` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PressureRecord/state) · [Specification](https://w3c.github.io/compute-pressure/#the-state-attribute)
    #[inline]
    pub fn state(&self) -> PressureState {
        FromJs::from_js(Js::get_state__as_value(js(self)))
    }

    /// The time of the measurement in milliseconds since the time origin of the page.
    ///
    /// `readonly attribute DOMHighResTimeStamp time`
    ///
    /// Features `compute-pressure` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PressureRecord/time) · [Specification](https://w3c.github.io/compute-pressure/#the-time-attribute)
    #[inline]
    pub fn time(&self) -> f64 {
        Js::get_time__as_number(js(self))
    }

    /// Returns a plain object with the same fields, for `JSON.stringify`.
    ///
    /// `object toJSON()`
    ///
    /// Features `compute-pressure` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PressureRecord/toJSON) · [Specification](https://w3c.github.io/compute-pressure/#the-tojson-member)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Result<Object, Exception> {
        Js::try_call_toJSON__as_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl PressureObserverOptions {
    /// The options of `observe`.
    ///
    /// `dictionary PressureObserverOptions`
    ///
    /// Features `compute-pressure` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The wanted time between measurements in milliseconds; 0 leaves it to the system.
    ///
    /// `[EnforceRange] unsigned long sampleInterval = 0`
    ///
    /// Features `compute-pressure` and `experimental`.
    #[doc(alias = "sampleInterval")]
    pub fn get_sample_interval(&self) -> Option<u32> {
        property::get(self, "sampleInterval")
    }

    /// Sets the wanted time between measurements in milliseconds; 0 leaves it to the system.
    ///
    /// Features `compute-pressure` and `experimental`.
    #[doc(alias = "sampleInterval")]
    pub fn set_sample_interval(&self, value: u32) -> &Self {
        property::set_f64(self, "sampleInterval", value as f64);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for PressureObserverOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "observe")]
    pub(crate) fn try_call_observe__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "observe")]
    pub(crate) fn try_call_observe__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "unobserve")]
    pub(crate) fn try_call_unobserve__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(constructor, js_class = "PressureObserver")]
    pub(crate) fn new_PressureObserver__value__as_value(a0: &JsValue) -> Js;
    #[wasm_bindgen(static_method_of = Js, js_class = "PressureObserver", getter, js_name = "knownSources")]
    pub(crate) fn static_get_PressureObserver_knownSources__as_value() -> JsValue;
}
