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
    /// A description of one service that can aggregate attribution reports.
    ///
    /// `dictionary AttributionAggregationService`
    ///
    /// Features `attribution` and `experimental`.
    pub fn new(protocol: AttributionAggregationProtocol) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "protocol", protocol.as_str());
        this
    }

    /// The protocol in which the service takes its reports.
    ///
    /// `required AttributionAggregationProtocol protocol`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "protocol")]
    pub fn get_protocol(&self) -> AttributionAggregationProtocol {
        property::get(self, "protocol")
    }

    /// Sets the protocol in which the service takes its reports.
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
    /// The number of supported aggregation services.
    ///
    /// `readonly maplike<USVString, AttributionAggregationService>`
    ///
    /// Features `attribution` and `experimental`.
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Returns whether the browser supports the aggregation service with this URL.
    ///
    /// `readonly maplike<USVString, AttributionAggregationService>`
    ///
    /// Features `attribution` and `experimental`.
    #[inline]
    pub fn has(&self, key: &str) -> bool {
        Js::call_has__str__as_bool(js(self), key).get()
    }

    /// Returns the description of the service with this URL, or `undefined` if it is not supported.
    ///
    /// `readonly maplike<USVString, AttributionAggregationService>`
    ///
    /// Features `attribution` and `experimental`.
    #[inline]
    pub fn get(&self, key: &str) -> Option<AttributionAggregationService> {
        Js::call_get__str__as_option_value(js(self), key).map(Js::read)
    }

    /// Returns an iterator over pairs of a service URL and its description.
    ///
    /// `readonly maplike<USVString, AttributionAggregationService>`
    ///
    /// Features `attribution` and `experimental`.
    #[inline]
    pub fn entries(&self) -> Iter<(String, AttributionAggregationService)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the URLs of the services.
    ///
    /// `readonly maplike<USVString, AttributionAggregationService>`
    ///
    /// Features `attribution` and `experimental`.
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the descriptions of the services.
    ///
    /// `readonly maplike<USVString, AttributionAggregationService>`
    ///
    /// Features `attribution` and `experimental`.
    #[inline]
    pub fn values(&self) -> Iter<AttributionAggregationService> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls a function once for each service.
    ///
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

    /// Calls a function once for each service.
    ///
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
    /// The services to which a conversion report can be addressed.
    ///
    /// `readonly attribute AttributionAggregationServices aggregationServices`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "aggregationServices")]
    #[inline]
    pub fn aggregation_services(&self) -> AttributionAggregationServices {
        FromJs::from_js(Js::get_aggregationServices__as_value(js(self)))
    }

    /// Stores in the browser that an ad was shown, for a later attribution.
    ///
    /// `Promise<AttributionImpressionResult> saveImpression(AttributionImpressionOptions options)`
    ///
    /// Features `attribution` and `experimental`. Exposed in Window only. In secure contexts only.
    #[doc(alias = "saveImpression")]
    #[inline]
    pub fn save_impression(&self, options: &AttributionImpressionOptions) -> Promise<AttributionImpressionResult> {
        Promise::of_call(Js::try_call_saveImpression__value__as_value(js(self), options.as_ref()))
    }

    /// Looks for stored impressions that fit a conversion and resolves to an encrypted report.
    ///
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
    /// The options of `saveImpression`, which describe an ad that was shown.
    ///
    /// `dictionary AttributionImpressionOptions`
    ///
    /// Features `attribution` and `experimental`.
    pub fn new(histogram_index: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "histogramIndex", histogram_index as f64);
        this
    }

    /// The position in the histogram that gets the value if this impression is credited.
    ///
    /// `required unsigned long histogramIndex`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "histogramIndex")]
    pub fn get_histogram_index(&self) -> u32 {
        property::get(self, "histogramIndex")
    }

    /// Sets the position in the histogram that gets the value if this impression is credited.
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "histogramIndex")]
    pub fn set_histogram_index(&self, value: u32) -> &Self {
        property::set_f64(self, "histogramIndex", value as f64);
        self
    }

    /// A number by which a later conversion can select this impression.
    ///
    /// `unsigned long matchValue = 0`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "matchValue")]
    pub fn get_match_value(&self) -> Option<u32> {
        property::get(self, "matchValue")
    }

    /// Sets a number by which a later conversion can select this impression.
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "matchValue")]
    pub fn set_match_value(&self, value: u32) -> &Self {
        property::set_f64(self, "matchValue", value as f64);
        self
    }

    /// The sites where conversions may use the impression; an empty list means any site.
    ///
    /// `sequence<USVString> conversionSites = []`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "conversionSites")]
    pub fn get_conversion_sites(&self) -> Option<Array<String>> {
        property::get(self, "conversionSites")
    }

    /// Sets the sites where conversions may use the impression; an empty list means any site.
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "conversionSites")]
    pub fn set_conversion_sites(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "conversionSites", &value.to_value());
        self
    }

    /// The sites that may call `measureConversion` for it; an empty list means any caller.
    ///
    /// `sequence<USVString> conversionCallers = []`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "conversionCallers")]
    pub fn get_conversion_callers(&self) -> Option<Array<String>> {
        property::get(self, "conversionCallers")
    }

    /// Sets the sites that may call `measureConversion` for it; an empty list means any caller.
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "conversionCallers")]
    pub fn set_conversion_callers(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "conversionCallers", &value.to_value());
        self
    }

    /// For how many days the impression stays usable.
    ///
    /// `unsigned long lifetimeDays = 30`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "lifetimeDays")]
    pub fn get_lifetime_days(&self) -> Option<u32> {
        property::get(self, "lifetimeDays")
    }

    /// Sets for how many days the impression stays usable.
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "lifetimeDays")]
    pub fn set_lifetime_days(&self, value: u32) -> &Self {
        property::set_f64(self, "lifetimeDays", value as f64);
        self
    }

    /// A rank for the choice among impressions; higher numbers come first.
    ///
    /// `long priority = 0`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "priority")]
    pub fn get_priority(&self) -> Option<i32> {
        property::get(self, "priority")
    }

    /// Sets a rank for the choice among impressions; higher numbers come first.
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
    /// The result of `saveImpression`, without fields so far.
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
    /// The options of `measureConversion`, which choose impressions and fix the form of the report.
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

    /// The URL of the service for which the report is encrypted, one of `aggregationServices`.
    ///
    /// `required USVString aggregationService`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "aggregationService")]
    pub fn get_aggregation_service(&self) -> String {
        property::get(self, "aggregationService")
    }

    /// Sets the URL of the service for which the report is encrypted, one of `aggregationServices`.
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "aggregationService")]
    pub fn set_aggregation_service(&self, value: &str) -> &Self {
        property::set_str(self, "aggregationService", value);
        self
    }

    /// The privacy budget to spend; a larger value means less noise in the aggregate.
    ///
    /// `double epsilon = 1.0`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "epsilon")]
    pub fn get_epsilon(&self) -> Option<f64> {
        property::get(self, "epsilon")
    }

    /// Sets the privacy budget to spend; a larger value means less noise in the aggregate.
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "epsilon")]
    pub fn set_epsilon(&self, value: f64) -> &Self {
        property::set_f64(self, "epsilon", value);
        self
    }

    /// The number of buckets in the histogram of the report.
    ///
    /// `required unsigned long histogramSize`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "histogramSize")]
    pub fn get_histogram_size(&self) -> u32 {
        property::get(self, "histogramSize")
    }

    /// Sets the number of buckets in the histogram of the report.
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "histogramSize")]
    pub fn set_histogram_size(&self, value: u32) -> &Self {
        property::set_f64(self, "histogramSize", value as f64);
        self
    }

    /// How many days back impressions are considered.
    ///
    /// `unsigned long lookbackDays`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "lookbackDays")]
    pub fn get_lookback_days(&self) -> Option<u32> {
        property::get(self, "lookbackDays")
    }

    /// Sets how many days back impressions are considered.
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "lookbackDays")]
    pub fn set_lookback_days(&self, value: u32) -> &Self {
        property::set_f64(self, "lookbackDays", value as f64);
        self
    }

    /// The match values of impressions to consider; an empty list means all.
    ///
    /// `sequence<unsigned long> matchValues = []`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "matchValues")]
    pub fn get_match_values(&self) -> Option<Array<u32>> {
        property::get(self, "matchValues")
    }

    /// Sets the match values of impressions to consider; an empty list means all.
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "matchValues")]
    pub fn set_match_values(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "matchValues", &value.to_value());
        self
    }

    /// The sites on which the ad was shown; an empty list means any site.
    ///
    /// `sequence<USVString> impressionSites = []`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "impressionSites")]
    pub fn get_impression_sites(&self) -> Option<Array<String>> {
        property::get(self, "impressionSites")
    }

    /// Sets the sites on which the ad was shown; an empty list means any site.
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "impressionSites")]
    pub fn set_impression_sites(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "impressionSites", &value.to_value());
        self
    }

    /// The sites that saved the impression; an empty list means any caller.
    ///
    /// `sequence<USVString> impressionCallers = []`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "impressionCallers")]
    pub fn get_impression_callers(&self) -> Option<Array<String>> {
        property::get(self, "impressionCallers")
    }

    /// Sets the sites that saved the impression; an empty list means any caller.
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "impressionCallers")]
    pub fn set_impression_callers(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "impressionCallers", &value.to_value());
        self
    }

    /// The relative weights by which the value is divided among the chosen impressions.
    ///
    /// `sequence<double> credit`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "credit")]
    pub fn get_credit(&self) -> Option<Array<f64>> {
        property::get(self, "credit")
    }

    /// Sets the relative weights by which the value is divided among the chosen impressions.
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "credit")]
    pub fn set_credit(&self, value: impl IntoSequence<f64>) -> &Self {
        property::set(self, "credit", &value.to_value());
        self
    }

    /// The value of the conversion, which is spread over the credited impressions.
    ///
    /// `unsigned long value = 1`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "value")]
    pub fn get_value(&self) -> Option<u32> {
        property::get(self, "value")
    }

    /// Sets the value of the conversion, which is spread over the credited impressions.
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "value")]
    pub fn set_value(&self, value: u32) -> &Self {
        property::set_f64(self, "value", value as f64);
        self
    }

    /// The largest value that any conversion of this kind can have, used to scale the noise.
    ///
    /// `unsigned long maxValue = 1`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "maxValue")]
    pub fn get_max_value(&self) -> Option<u32> {
        property::get(self, "maxValue")
    }

    /// Sets the largest value that any conversion of this kind can have, used to scale the noise.
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
    /// The result of `measureConversion`, with the encrypted report.
    ///
    /// `dictionary AttributionConversionResult`
    ///
    /// Features `attribution` and `experimental`.
    pub fn new(report: impl IntoJs<Uint8Array>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "report", &report.to_value());
        this
    }

    /// The encrypted report, to be sent to the aggregation service.
    ///
    /// `required Uint8Array report`
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "report")]
    pub fn get_report(&self) -> Uint8Array {
        property::get(self, "report")
    }

    /// Sets the encrypted report, to be sent to the aggregation service.
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
    /// The number of the ad campaign behind the link, for private click measurement.
    ///
    /// `attribute unsigned long attributionSourceId`
    ///
    /// Features `attribution` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/attributionSourceId) · [Specification](https://privacycg.github.io/private-click-measurement/#dom-htmlanchorelement-attributionsourceid)
    #[doc(alias = "attributionSourceId")]
    #[inline]
    pub fn attribution_source_id(&self) -> u32 {
        Js::get_attributionSourceId__as_number(js(self)) as u32
    }

    /// Sets the number of the ad campaign behind the link, for private click measurement.
    ///
    /// Features `attribution` and `experimental`.
    #[doc(alias = "attributionSourceId")]
    #[inline]
    pub fn set_attribution_source_id(&self, value: u32) {
        Js::set_attributionSourceId__number(js(self), value as f64)
    }
}

#[cfg(feature = "experimental")]
impl Navigator {
    /// The entry point for ad attribution that preserves privacy.
    ///
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
