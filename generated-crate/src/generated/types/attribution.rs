//! Types: Which advertisement led to a purchase, measured privately

/// `enum AttributionAggregationProtocol`
#[non_exhaustive]
pub enum AttributionAggregationProtocol {
    /// `"dap-18-histogram"`
    Dap18Histogram,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(AttributionAggregationProtocol {
    Dap18Histogram = "dap-18-histogram",
});

/// `dictionary AttributionAggregationService`
#[repr(transparent)]
pub struct AttributionAggregationService {
    parent: crate::Object,
}
dictionary!(AttributionAggregationService:; "AttributionAggregationService");

/// `interface AttributionAggregationServices`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[repr(transparent)]
pub struct AttributionAggregationServices {
    parent: crate::Object,
}
interface!(AttributionAggregationServices:; "AttributionAggregationServices");

/// `interface Attribution`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[repr(transparent)]
pub struct Attribution {
    parent: crate::Object,
}
interface!(Attribution:; "Attribution");

/// `dictionary AttributionImpressionOptions`
#[repr(transparent)]
pub struct AttributionImpressionOptions {
    parent: crate::Object,
}
dictionary!(AttributionImpressionOptions:; "AttributionImpressionOptions");

/// `dictionary AttributionImpressionResult`
#[repr(transparent)]
pub struct AttributionImpressionResult {
    parent: crate::Object,
}
dictionary!(AttributionImpressionResult:; "AttributionImpressionResult");

/// `dictionary AttributionConversionOptions`
#[repr(transparent)]
pub struct AttributionConversionOptions {
    parent: crate::Object,
}
dictionary!(AttributionConversionOptions:; "AttributionConversionOptions");

/// `dictionary AttributionConversionResult`
#[repr(transparent)]
pub struct AttributionConversionResult {
    parent: crate::Object,
}
dictionary!(AttributionConversionResult:; "AttributionConversionResult");
