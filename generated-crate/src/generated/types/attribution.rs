//! Types: Which advertisement led to a purchase, measured privately

enumeration! {
    /// `enum AttributionAggregationProtocol`
    pub enum AttributionAggregationProtocol {
        Dap18Histogram = "dap-18-histogram",
    }
}

dictionary! {
    /// `dictionary AttributionAggregationService`
    pub struct AttributionAggregationService: [crate::Object];
    name = "AttributionAggregationService";
}

interface! {
    /// `interface AttributionAggregationServices`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    pub struct AttributionAggregationServices: [crate::Object];
    class = "AttributionAggregationServices";
}

interface! {
    /// `interface Attribution`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    pub struct Attribution: [crate::Object];
    class = "Attribution";
}

dictionary! {
    /// `dictionary AttributionImpressionOptions`
    pub struct AttributionImpressionOptions: [crate::Object];
    name = "AttributionImpressionOptions";
}

dictionary! {
    /// `dictionary AttributionImpressionResult`
    pub struct AttributionImpressionResult: [crate::Object];
    name = "AttributionImpressionResult";
}

dictionary! {
    /// `dictionary AttributionConversionOptions`
    pub struct AttributionConversionOptions: [crate::Object];
    name = "AttributionConversionOptions";
}

dictionary! {
    /// `dictionary AttributionConversionResult`
    pub struct AttributionConversionResult: [crate::Object];
    name = "AttributionConversionResult";
}
