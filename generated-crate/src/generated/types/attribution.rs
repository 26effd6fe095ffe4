//! Types: Which advertisement led to a purchase, measured privately

web_enumeration! {
    /// `enum AttributionAggregationProtocol`
    pub enum AttributionAggregationProtocol {
        Dap18Histogram = "dap-18-histogram",
    }
}

web_dictionary! {
    /// `dictionary AttributionAggregationService`
    pub struct AttributionAggregationService: [crate::Object];
    name = "AttributionAggregationService";
}

web_interface! {
    /// `interface AttributionAggregationServices`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    pub struct AttributionAggregationServices: [crate::Object];
    class = "AttributionAggregationServices";
}

web_interface! {
    /// `interface Attribution`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    pub struct Attribution: [crate::Object];
    class = "Attribution";
}

web_dictionary! {
    /// `dictionary AttributionImpressionOptions`
    pub struct AttributionImpressionOptions: [crate::Object];
    name = "AttributionImpressionOptions";
}

web_dictionary! {
    /// `dictionary AttributionImpressionResult`
    pub struct AttributionImpressionResult: [crate::Object];
    name = "AttributionImpressionResult";
}

web_dictionary! {
    /// `dictionary AttributionConversionOptions`
    pub struct AttributionConversionOptions: [crate::Object];
    name = "AttributionConversionOptions";
}

web_dictionary! {
    /// `dictionary AttributionConversionResult`
    pub struct AttributionConversionResult: [crate::Object];
    name = "AttributionConversionResult";
}
