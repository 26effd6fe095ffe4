//! Types: Which advertisement led to a purchase, measured privately

web_enumeration! {
    /// `enum AttributionAggregationProtocol`
    ///
    /// Features `attribution` and `experimental`.
    pub enum AttributionAggregationProtocol {
        Dap18Histogram = "dap-18-histogram",
    }
}

web_dictionary! {
    /// `dictionary AttributionAggregationService`
    ///
    /// Features `attribution` and `experimental`.
    pub struct AttributionAggregationService: [crate::Object];
    name = "AttributionAggregationService";
}

web_interface! {
    /// `interface AttributionAggregationServices`
    ///
    /// Features `attribution` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct AttributionAggregationServices: [crate::Object];
    class = "AttributionAggregationServices";
}

web_interface! {
    /// `interface Attribution`
    ///
    /// Features `attribution` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct Attribution: [crate::Object];
    class = "Attribution";
}

web_dictionary! {
    /// `dictionary AttributionImpressionOptions`
    ///
    /// Features `attribution` and `experimental`.
    pub struct AttributionImpressionOptions: [crate::Object];
    name = "AttributionImpressionOptions";
}

web_dictionary! {
    /// `dictionary AttributionImpressionResult`
    ///
    /// Features `attribution` and `experimental`.
    pub struct AttributionImpressionResult: [crate::Object];
    name = "AttributionImpressionResult";
}

web_dictionary! {
    /// `dictionary AttributionConversionOptions`
    ///
    /// Features `attribution` and `experimental`.
    pub struct AttributionConversionOptions: [crate::Object];
    name = "AttributionConversionOptions";
}

web_dictionary! {
    /// `dictionary AttributionConversionResult`
    ///
    /// Features `attribution` and `experimental`.
    pub struct AttributionConversionResult: [crate::Object];
    name = "AttributionConversionResult";
}
