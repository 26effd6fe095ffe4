//! Which advertisement led to a purchase, measured privately

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    Attribution, AttributionAggregationProtocol, AttributionAggregationService, AttributionAggregationServices,
    AttributionConversionOptions, AttributionConversionResult, AttributionImpressionOptions,
    AttributionImpressionResult, HtmlAnchorElement, Navigator,
};

#[cfg(feature = "experimental")]
impl AttributionAggregationService {
    /// Makes a new `AttributionAggregationService`.
    ///
    /// `dictionary AttributionAggregationService`
    ///
    /// Features `attribution` and `experimental`.
    pub fn new(protocol: AttributionAggregationProtocol) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "protocol", protocol.as_str());
        this
    }

    /// `required AttributionAggregationProtocol protocol`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "protocol")]
    pub fn get_protocol(&self) -> AttributionAggregationProtocol {
        property::get(self, "protocol")
    }

    /// `required AttributionAggregationProtocol protocol`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "protocol")]
    pub fn set_protocol(&self, value: AttributionAggregationProtocol) -> &Self {
        property::set_str(self, "protocol", value.as_str());
        self
    }
}

#[cfg(feature = "experimental")]
impl AttributionAggregationServices {
    /// `readonly maplike<USVString, AttributionAggregationService>`
    ///
    /// Features `attribution` and `experimental`.
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// `readonly maplike<USVString, AttributionAggregationService>`
    ///
    /// Features `attribution` and `experimental`.
    #[inline]
    pub fn has(&self, key: &str) -> bool {
        Js::call_has__str__as_bool(js(self), key).get()
    }

    /// `readonly maplike<USVString, AttributionAggregationService>`
    ///
    /// Features `attribution` and `experimental`.
    #[inline]
    pub fn get(&self, key: &str) -> Option<AttributionAggregationService> {
        Js::call_get__str__as_option_value(js(self), key).map(Js::read)
    }

    /// `readonly maplike<USVString, AttributionAggregationService>`
    ///
    /// Features `attribution` and `experimental`.
    #[inline]
    pub fn entries(&self) -> Iter<(String, AttributionAggregationService)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// `readonly maplike<USVString, AttributionAggregationService>`
    ///
    /// Features `attribution` and `experimental`.
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// `readonly maplike<USVString, AttributionAggregationService>`
    ///
    /// Features `attribution` and `experimental`.
    #[inline]
    pub fn values(&self) -> Iter<AttributionAggregationService> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// `readonly maplike<USVString, AttributionAggregationService>`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(
        &self,
        callback: impl IntoInfallibleFunction<
            Function<fn(AttributionAggregationService, String, AttributionAggregationServices)>,
        >,
    ) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// `readonly maplike<USVString, AttributionAggregationService>`
    ///
    /// Features `attribution` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<
            Function<fn(AttributionAggregationService, String, AttributionAggregationServices)>,
        >,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

#[cfg(feature = "experimental")]
impl IntoIterator for &AttributionAggregationServices {
    type Item = (String, AttributionAggregationService);
    type IntoIter = Iter<(String, AttributionAggregationService)>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
sequence!([] AttributionAggregationServices; (String, AttributionAggregationService));

#[cfg(feature = "experimental")]
impl Attribution {
    /// `readonly attribute AttributionAggregationServices aggregationServices`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "aggregationServices")]
    #[inline]
    pub fn aggregation_services(&self) -> AttributionAggregationServices {
        FromJs::from_js(Js::get_aggregationServices__as_value(js(self)))
    }

    /// `Promise<AttributionImpressionResult> saveImpression(AttributionImpressionOptions options)`
    ///
    /// Features `attribution` and `experimental`. Exposed in Window only. In secure contexts only.
    #[doc(alias = "saveImpression")]
    #[inline]
    pub fn save_impression(&self, options: &AttributionImpressionOptions) -> Promise<AttributionImpressionResult> {
        Promise::of_call(Js::try_call_saveImpression__value__as_value(js(self), options.as_ref()))
    }

    /// `Promise<AttributionConversionResult> measureConversion(AttributionConversionOptions options)`
    ///
    /// Features `attribution` and `experimental`. Exposed in Window only. In secure contexts only.
    #[doc(alias = "measureConversion")]
    #[inline]
    pub fn measure_conversion(&self, options: &AttributionConversionOptions) -> Promise<AttributionConversionResult> {
        Promise::of_call(Js::try_call_measureConversion__value__as_value(js(self), options.as_ref()))
    }
}

#[cfg(feature = "experimental")]
impl AttributionImpressionOptions {
    /// Makes a new `AttributionImpressionOptions`.
    ///
    /// `dictionary AttributionImpressionOptions`
    ///
    /// Features `attribution` and `experimental`.
    pub fn new(histogram_index: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "histogramIndex", histogram_index as f64);
        this
    }

    /// `required unsigned long histogramIndex`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "histogramIndex")]
    pub fn get_histogram_index(&self) -> u32 {
        property::get(self, "histogramIndex")
    }

    /// `required unsigned long histogramIndex`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "histogramIndex")]
    pub fn set_histogram_index(&self, value: u32) -> &Self {
        property::set_f64(self, "histogramIndex", value as f64);
        self
    }

    /// `unsigned long matchValue = 0`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "matchValue")]
    pub fn get_match_value(&self) -> Option<u32> {
        property::get(self, "matchValue")
    }

    /// `unsigned long matchValue = 0`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "matchValue")]
    pub fn set_match_value(&self, value: u32) -> &Self {
        property::set_f64(self, "matchValue", value as f64);
        self
    }

    /// `sequence<USVString> conversionSites = []`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "conversionSites")]
    pub fn get_conversion_sites(&self) -> Option<Array<String>> {
        property::get(self, "conversionSites")
    }

    /// `sequence<USVString> conversionSites = []`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "conversionSites")]
    pub fn set_conversion_sites(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "conversionSites", &value.to_value());
        self
    }

    /// `sequence<USVString> conversionCallers = []`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "conversionCallers")]
    pub fn get_conversion_callers(&self) -> Option<Array<String>> {
        property::get(self, "conversionCallers")
    }

    /// `sequence<USVString> conversionCallers = []`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "conversionCallers")]
    pub fn set_conversion_callers(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "conversionCallers", &value.to_value());
        self
    }

    /// `unsigned long lifetimeDays = 30`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "lifetimeDays")]
    pub fn get_lifetime_days(&self) -> Option<u32> {
        property::get(self, "lifetimeDays")
    }

    /// `unsigned long lifetimeDays = 30`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "lifetimeDays")]
    pub fn set_lifetime_days(&self, value: u32) -> &Self {
        property::set_f64(self, "lifetimeDays", value as f64);
        self
    }

    /// `long priority = 0`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "priority")]
    pub fn get_priority(&self) -> Option<i32> {
        property::get(self, "priority")
    }

    /// `long priority = 0`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "priority")]
    pub fn set_priority(&self, value: i32) -> &Self {
        property::set_f64(self, "priority", value as f64);
        self
    }
}

#[cfg(feature = "experimental")]
impl AttributionImpressionResult {
    /// Makes a new `AttributionImpressionResult`.
    ///
    /// `dictionary AttributionImpressionResult`
    ///
    /// Features `attribution` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }
}

#[cfg(feature = "experimental")]
impl Default for AttributionImpressionResult {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl AttributionConversionOptions {
    /// Makes a new `AttributionConversionOptions`.
    ///
    /// `dictionary AttributionConversionOptions`
    ///
    /// Features `attribution` and `experimental`.
    pub fn new(aggregation_service: &str, histogram_size: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "aggregationService", aggregation_service);
        property::set_f64(&this, "histogramSize", histogram_size as f64);
        this
    }

    /// `required USVString aggregationService`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "aggregationService")]
    pub fn get_aggregation_service(&self) -> String {
        property::get(self, "aggregationService")
    }

    /// `required USVString aggregationService`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "aggregationService")]
    pub fn set_aggregation_service(&self, value: &str) -> &Self {
        property::set_str(self, "aggregationService", value);
        self
    }

    /// `double epsilon = 1.0`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "epsilon")]
    pub fn get_epsilon(&self) -> Option<f64> {
        property::get(self, "epsilon")
    }

    /// `double epsilon = 1.0`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "epsilon")]
    pub fn set_epsilon(&self, value: f64) -> &Self {
        property::set_f64(self, "epsilon", value);
        self
    }

    /// `required unsigned long histogramSize`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "histogramSize")]
    pub fn get_histogram_size(&self) -> u32 {
        property::get(self, "histogramSize")
    }

    /// `required unsigned long histogramSize`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "histogramSize")]
    pub fn set_histogram_size(&self, value: u32) -> &Self {
        property::set_f64(self, "histogramSize", value as f64);
        self
    }

    /// `unsigned long lookbackDays`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "lookbackDays")]
    pub fn get_lookback_days(&self) -> Option<u32> {
        property::get(self, "lookbackDays")
    }

    /// `unsigned long lookbackDays`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "lookbackDays")]
    pub fn set_lookback_days(&self, value: u32) -> &Self {
        property::set_f64(self, "lookbackDays", value as f64);
        self
    }

    /// `sequence<unsigned long> matchValues = []`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "matchValues")]
    pub fn get_match_values(&self) -> Option<Array<u32>> {
        property::get(self, "matchValues")
    }

    /// `sequence<unsigned long> matchValues = []`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "matchValues")]
    pub fn set_match_values(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "matchValues", &value.to_value());
        self
    }

    /// `sequence<USVString> impressionSites = []`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "impressionSites")]
    pub fn get_impression_sites(&self) -> Option<Array<String>> {
        property::get(self, "impressionSites")
    }

    /// `sequence<USVString> impressionSites = []`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "impressionSites")]
    pub fn set_impression_sites(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "impressionSites", &value.to_value());
        self
    }

    /// `sequence<USVString> impressionCallers = []`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "impressionCallers")]
    pub fn get_impression_callers(&self) -> Option<Array<String>> {
        property::get(self, "impressionCallers")
    }

    /// `sequence<USVString> impressionCallers = []`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "impressionCallers")]
    pub fn set_impression_callers(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "impressionCallers", &value.to_value());
        self
    }

    /// `sequence<double> credit`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "credit")]
    pub fn get_credit(&self) -> Option<Array<f64>> {
        property::get(self, "credit")
    }

    /// `sequence<double> credit`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "credit")]
    pub fn set_credit(&self, value: impl IntoSequence<f64>) -> &Self {
        property::set(self, "credit", &value.to_value());
        self
    }

    /// `unsigned long value = 1`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "value")]
    pub fn get_value(&self) -> Option<u32> {
        property::get(self, "value")
    }

    /// `unsigned long value = 1`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "value")]
    pub fn set_value(&self, value: u32) -> &Self {
        property::set_f64(self, "value", value as f64);
        self
    }

    /// `unsigned long maxValue = 1`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "maxValue")]
    pub fn get_max_value(&self) -> Option<u32> {
        property::get(self, "maxValue")
    }

    /// `unsigned long maxValue = 1`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "maxValue")]
    pub fn set_max_value(&self, value: u32) -> &Self {
        property::set_f64(self, "maxValue", value as f64);
        self
    }
}

#[cfg(feature = "experimental")]
impl AttributionConversionResult {
    /// Makes a new `AttributionConversionResult`.
    ///
    /// `dictionary AttributionConversionResult`
    ///
    /// Features `attribution` and `experimental`.
    pub fn new(report: impl IntoJs<Uint8Array>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "report", &report.to_value());
        this
    }

    /// `required Uint8Array report`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "report")]
    pub fn get_report(&self) -> Uint8Array {
        property::get(self, "report")
    }

    /// `required Uint8Array report`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "report")]
    pub fn set_report(&self, value: impl IntoJs<Uint8Array>) -> &Self {
        property::set(self, "report", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl HtmlAnchorElement {
    /// `attribute unsigned long attributionSourceId`
    ///
    /// Features `attribution` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/attributionSourceId) · [Specification](https://privacycg.github.io/private-click-measurement/#dom-htmlanchorelement-attributionsourceid)
    #[doc(alias = "attributionSourceId")]
    #[inline]
    pub fn attribution_source_id(&self) -> u32 {
        Js::get_attributionSourceId__as_number(js(self)) as u32
    }

    /// `attribute unsigned long attributionSourceId`
    ///
    /// Features `attribution` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/attributionSourceId) · [Specification](https://privacycg.github.io/private-click-measurement/#dom-htmlanchorelement-attributionsourceid)
    #[doc(alias = "attributionSourceId")]
    #[inline]
    pub fn set_attribution_source_id(&self, value: u32) {
        Js::set_attributionSourceId__number(js(self), value as f64)
    }
}

#[cfg(feature = "experimental")]
impl Navigator {
    /// `readonly attribute Attribution attribution`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `attribution` and `experimental`. In secure contexts only.
    #[inline]
    pub fn attribution(&self) -> Option<Attribution> {
        Js::get_attribution__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "aggregationServices")]
    pub(crate) fn get_aggregationServices__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "attribution")]
    pub(crate) fn get_attribution__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "attributionSourceId")]
    pub(crate) fn get_attributionSourceId__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, setter, js_name = "attributionSourceId")]
    pub(crate) fn set_attributionSourceId__number(this: &Js, a0: f64);
    #[wasm_bindgen(catch, method, js_name = "measureConversion")]
    pub(crate) fn try_call_measureConversion__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "saveImpression")]
    pub(crate) fn try_call_saveImpression__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}
