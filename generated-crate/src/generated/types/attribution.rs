//! Types: Which advertisement led to a purchase, measured privately

web_enumeration! {
    /// The privacy protocol that an aggregation service uses to combine attribution reports.
    ///
    /// `enum AttributionAggregationProtocol`
    ///
    /// Features `attribution` and `experimental`.
    pub enum AttributionAggregationProtocol {
        Dap18Histogram = "dap-18-histogram",
    }
}

web_dictionary! {
    /// A description of one service that can aggregate attribution reports.
    ///
    /// `dictionary AttributionAggregationService`
    ///
    /// Features `attribution` and `experimental`.
    pub struct AttributionAggregationService: [crate::Object];
    name = "AttributionAggregationService";
}

web_interface! {
    /// The aggregation services that the browser supports, keyed by their URL.
    ///
    /// `interface AttributionAggregationServices`
    ///
    /// Features `attribution` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct AttributionAggregationServices: [crate::Object];
    class = "AttributionAggregationServices";
}

web_interface! {
    /// Ad measurement that links seen ads to later conversions without revealing a single person's actions.
    ///
    /// `interface Attribution`
    ///
    /// Features `attribution` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct Attribution: [crate::Object];
    class = "Attribution";
}

web_dictionary! {
    /// The options of `saveImpression`, which describe an ad that was shown.
    ///
    /// `dictionary AttributionImpressionOptions`
    ///
    /// Features `attribution` and `experimental`.
    pub struct AttributionImpressionOptions: [crate::Object];
    name = "AttributionImpressionOptions";
}

web_dictionary! {
    /// The result of `saveImpression`, without fields so far.
    ///
    /// `dictionary AttributionImpressionResult`
    ///
    /// Features `attribution` and `experimental`.
    pub struct AttributionImpressionResult: [crate::Object];
    name = "AttributionImpressionResult";
}

web_dictionary! {
    /// The options of `measureConversion`, which choose impressions and fix the form of the report.
    ///
    /// `dictionary AttributionConversionOptions`
    ///
    /// Features `attribution` and `experimental`.
    pub struct AttributionConversionOptions: [crate::Object];
    name = "AttributionConversionOptions";
}

web_dictionary! {
    /// The result of `measureConversion`, with the encrypted report.
    ///
    /// `dictionary AttributionConversionResult`
    ///
    /// Features `attribution` and `experimental`.
    pub struct AttributionConversionResult: [crate::Object];
    name = "AttributionConversionResult";
}
