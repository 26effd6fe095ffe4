//! Types: Neural networks (WebNN)

/// `enum MLPowerPreference`
#[doc(alias = "MLPowerPreference")]
#[non_exhaustive]
pub enum MlPowerPreference {
    /// `"default"`
    Default,
    /// `"high-performance"`
    HighPerformance,
    /// `"low-power"`
    LowPower,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(MlPowerPreference {
    Default = "default",
    HighPerformance = "high-performance",
    LowPower = "low-power",
});

/// `dictionary MLContextOptions`
#[doc(alias = "MLContextOptions")]
#[repr(transparent)]
pub struct MlContextOptions {
    parent: crate::Object,
}
dictionary!(MlContextOptions:; "MLContextOptions");

/// `interface ML`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-ml)
#[doc(alias = "ML")]
#[repr(transparent)]
pub struct Ml {
    parent: crate::Object,
}
interface!(Ml:; "ML");

/// `dictionary MLContextLostInfo`
#[doc(alias = "MLContextLostInfo")]
#[repr(transparent)]
pub struct MlContextLostInfo {
    parent: crate::Object,
}
dictionary!(MlContextLostInfo:; "MLContextLostInfo");

/// `interface MLContext`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlcontext)
#[doc(alias = "MLContext")]
#[repr(transparent)]
pub struct MlContext {
    parent: crate::Object,
}
interface!(MlContext:; "MLContext");

/// `dictionary MLOpSupportLimits`
#[doc(alias = "MLOpSupportLimits")]
#[repr(transparent)]
pub struct MlOpSupportLimits {
    parent: crate::Object,
}
dictionary!(MlOpSupportLimits:; "MLOpSupportLimits");

/// `dictionary MLRankRange`
#[doc(alias = "MLRankRange")]
#[repr(transparent)]
pub struct MlRankRange {
    parent: crate::Object,
}
dictionary!(MlRankRange:; "MLRankRange");

/// `dictionary MLTensorLimits`
#[doc(alias = "MLTensorLimits")]
#[repr(transparent)]
pub struct MlTensorLimits {
    parent: crate::Object,
}
dictionary!(MlTensorLimits:; "MLTensorLimits");

/// `dictionary MLBinarySupportLimits`
#[doc(alias = "MLBinarySupportLimits")]
#[repr(transparent)]
pub struct MlBinarySupportLimits {
    parent: crate::Object,
}
dictionary!(MlBinarySupportLimits:; "MLBinarySupportLimits");

/// `dictionary MLSingleInputSupportLimits`
#[doc(alias = "MLSingleInputSupportLimits")]
#[repr(transparent)]
pub struct MlSingleInputSupportLimits {
    parent: crate::Object,
}
dictionary!(MlSingleInputSupportLimits:; "MLSingleInputSupportLimits");

/// `interface MLGraph`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraph)
#[doc(alias = "MLGraph")]
#[repr(transparent)]
pub struct MlGraph {
    parent: crate::Object,
}
interface!(MlGraph:; "MLGraph");

/// `enum MLInputOperandLayout`
#[doc(alias = "MLInputOperandLayout")]
#[non_exhaustive]
pub enum MlInputOperandLayout {
    /// `"nchw"`
    Nchw,
    /// `"nhwc"`
    Nhwc,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(MlInputOperandLayout {
    Nchw = "nchw",
    Nhwc = "nhwc",
});

/// `enum MLOperandDataType`
#[doc(alias = "MLOperandDataType")]
#[non_exhaustive]
pub enum MlOperandDataType {
    /// `"float32"`
    Float32,
    /// `"float16"`
    Float16,
    /// `"int32"`
    Int32,
    /// `"uint32"`
    Uint32,
    /// `"int64"`
    Int64,
    /// `"uint64"`
    Uint64,
    /// `"int8"`
    Int8,
    /// `"uint8"`
    Uint8,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(MlOperandDataType {
    Float32 = "float32",
    Float16 = "float16",
    Int32 = "int32",
    Uint32 = "uint32",
    Int64 = "int64",
    Uint64 = "uint64",
    Int8 = "int8",
    Uint8 = "uint8",
});

/// `dictionary MLOperandDescriptor`
#[doc(alias = "MLOperandDescriptor")]
#[repr(transparent)]
pub struct MlOperandDescriptor {
    parent: crate::Object,
}
dictionary!(MlOperandDescriptor:; "MLOperandDescriptor");
extended!([] MlOperandDescriptor);

/// `interface MLOperand`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mloperand)
#[doc(alias = "MLOperand")]
#[repr(transparent)]
pub struct MlOperand {
    parent: crate::Object,
}
interface!(MlOperand:; "MLOperand");

/// `dictionary MLOperatorOptions`
#[doc(alias = "MLOperatorOptions")]
#[repr(transparent)]
pub struct MlOperatorOptions {
    parent: crate::Object,
}
dictionary!(MlOperatorOptions:; "MLOperatorOptions");
extended!([] MlOperatorOptions);

/// `dictionary MLTensorDescriptor : MLOperandDescriptor`
#[doc(alias = "MLTensorDescriptor")]
#[repr(transparent)]
pub struct MlTensorDescriptor {
    parent: crate::MlOperandDescriptor,
}
dictionary!(MlTensorDescriptor: crate::MlOperandDescriptor; "MLTensorDescriptor");

/// `interface MLTensor`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// [Specification](https://www.w3.org/TR/webnn/#api-mltensor)
#[doc(alias = "MLTensor")]
#[repr(transparent)]
pub struct MlTensor {
    parent: crate::Object,
}
interface!(MlTensor:; "MLTensor");

/// `interface MLGraphBuilder`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder)
#[doc(alias = "MLGraphBuilder")]
#[repr(transparent)]
pub struct MlGraphBuilder {
    parent: crate::Object,
}
interface!(MlGraphBuilder:; "MLGraphBuilder");

/// `dictionary MLArgMinMaxOptions : MLOperatorOptions`
#[doc(alias = "MLArgMinMaxOptions")]
#[repr(transparent)]
pub struct MlArgMinMaxOptions {
    parent: crate::MlOperatorOptions,
}
dictionary!(MlArgMinMaxOptions: crate::MlOperatorOptions; "MLArgMinMaxOptions");

/// `dictionary MLBatchNormalizationOptions : MLOperatorOptions`
#[doc(alias = "MLBatchNormalizationOptions")]
#[repr(transparent)]
pub struct MlBatchNormalizationOptions {
    parent: crate::MlOperatorOptions,
}
dictionary!(MlBatchNormalizationOptions: crate::MlOperatorOptions; "MLBatchNormalizationOptions");

/// `dictionary MLBatchNormalizationSupportLimits`
#[doc(alias = "MLBatchNormalizationSupportLimits")]
#[repr(transparent)]
pub struct MlBatchNormalizationSupportLimits {
    parent: crate::Object,
}
dictionary!(MlBatchNormalizationSupportLimits:; "MLBatchNormalizationSupportLimits");

/// `dictionary MLClampOptions : MLOperatorOptions`
#[doc(alias = "MLClampOptions")]
#[repr(transparent)]
pub struct MlClampOptions {
    parent: crate::MlOperatorOptions,
}
dictionary!(MlClampOptions: crate::MlOperatorOptions; "MLClampOptions");

/// `dictionary MLConcatSupportLimits`
#[doc(alias = "MLConcatSupportLimits")]
#[repr(transparent)]
pub struct MlConcatSupportLimits {
    parent: crate::Object,
}
dictionary!(MlConcatSupportLimits:; "MLConcatSupportLimits");

/// `enum MLConv2dFilterOperandLayout`
#[doc(alias = "MLConv2dFilterOperandLayout")]
#[non_exhaustive]
pub enum MlConv2dFilterOperandLayout {
    /// `"oihw"`
    Oihw,
    /// `"hwio"`
    Hwio,
    /// `"ohwi"`
    Ohwi,
    /// `"ihwo"`
    Ihwo,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(MlConv2dFilterOperandLayout {
    Oihw = "oihw",
    Hwio = "hwio",
    Ohwi = "ohwi",
    Ihwo = "ihwo",
});

/// `dictionary MLConv2dOptions : MLOperatorOptions`
#[doc(alias = "MLConv2dOptions")]
#[repr(transparent)]
pub struct MlConv2dOptions {
    parent: crate::MlOperatorOptions,
}
dictionary!(MlConv2dOptions: crate::MlOperatorOptions; "MLConv2dOptions");

/// `dictionary MLConv2dSupportLimits`
#[doc(alias = "MLConv2dSupportLimits")]
#[repr(transparent)]
pub struct MlConv2dSupportLimits {
    parent: crate::Object,
}
dictionary!(MlConv2dSupportLimits:; "MLConv2dSupportLimits");

/// `enum MLConvTranspose2dFilterOperandLayout`
#[doc(alias = "MLConvTranspose2dFilterOperandLayout")]
#[non_exhaustive]
pub enum MlConvTranspose2dFilterOperandLayout {
    /// `"iohw"`
    Iohw,
    /// `"hwoi"`
    Hwoi,
    /// `"ohwi"`
    Ohwi,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(MlConvTranspose2dFilterOperandLayout {
    Iohw = "iohw",
    Hwoi = "hwoi",
    Ohwi = "ohwi",
});

/// `dictionary MLConvTranspose2dOptions : MLOperatorOptions`
#[doc(alias = "MLConvTranspose2dOptions")]
#[repr(transparent)]
pub struct MlConvTranspose2dOptions {
    parent: crate::MlOperatorOptions,
}
dictionary!(MlConvTranspose2dOptions: crate::MlOperatorOptions; "MLConvTranspose2dOptions");

/// `dictionary MLCumulativeSumOptions : MLOperatorOptions`
#[doc(alias = "MLCumulativeSumOptions")]
#[repr(transparent)]
pub struct MlCumulativeSumOptions {
    parent: crate::MlOperatorOptions,
}
dictionary!(MlCumulativeSumOptions: crate::MlOperatorOptions; "MLCumulativeSumOptions");

/// `dictionary MLLogicalNotSupportLimits`
#[doc(alias = "MLLogicalNotSupportLimits")]
#[repr(transparent)]
pub struct MlLogicalNotSupportLimits {
    parent: crate::Object,
}
dictionary!(MlLogicalNotSupportLimits:; "MLLogicalNotSupportLimits");

/// `dictionary MLQuantizeDequantizeLinearSupportLimits`
#[doc(alias = "MLQuantizeDequantizeLinearSupportLimits")]
#[repr(transparent)]
pub struct MlQuantizeDequantizeLinearSupportLimits {
    parent: crate::Object,
}
dictionary!(MlQuantizeDequantizeLinearSupportLimits:; "MLQuantizeDequantizeLinearSupportLimits");

/// `dictionary MLEluOptions : MLOperatorOptions`
#[doc(alias = "MLEluOptions")]
#[repr(transparent)]
pub struct MlEluOptions {
    parent: crate::MlOperatorOptions,
}
dictionary!(MlEluOptions: crate::MlOperatorOptions; "MLEluOptions");

/// `dictionary MLGatherOptions : MLOperatorOptions`
#[doc(alias = "MLGatherOptions")]
#[repr(transparent)]
pub struct MlGatherOptions {
    parent: crate::MlOperatorOptions,
}
dictionary!(MlGatherOptions: crate::MlOperatorOptions; "MLGatherOptions");

/// `dictionary MLGatherSupportLimits`
#[doc(alias = "MLGatherSupportLimits")]
#[repr(transparent)]
pub struct MlGatherSupportLimits {
    parent: crate::Object,
}
dictionary!(MlGatherSupportLimits:; "MLGatherSupportLimits");

/// `dictionary MLGemmOptions : MLOperatorOptions`
#[doc(alias = "MLGemmOptions")]
#[repr(transparent)]
pub struct MlGemmOptions {
    parent: crate::MlOperatorOptions,
}
dictionary!(MlGemmOptions: crate::MlOperatorOptions; "MLGemmOptions");

/// `dictionary MLGemmSupportLimits`
#[doc(alias = "MLGemmSupportLimits")]
#[repr(transparent)]
pub struct MlGemmSupportLimits {
    parent: crate::Object,
}
dictionary!(MlGemmSupportLimits:; "MLGemmSupportLimits");

/// `enum MLGruWeightLayout`
#[doc(alias = "MLGruWeightLayout")]
#[non_exhaustive]
pub enum MlGruWeightLayout {
    /// `"zrn"`
    Zrn,
    /// `"rzn"`
    Rzn,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(MlGruWeightLayout {
    Zrn = "zrn",
    Rzn = "rzn",
});

/// `enum MLRecurrentNetworkActivation`
#[doc(alias = "MLRecurrentNetworkActivation")]
#[non_exhaustive]
pub enum MlRecurrentNetworkActivation {
    /// `"relu"`
    Relu,
    /// `"sigmoid"`
    Sigmoid,
    /// `"tanh"`
    Tanh,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(MlRecurrentNetworkActivation {
    Relu = "relu",
    Sigmoid = "sigmoid",
    Tanh = "tanh",
});

/// `enum MLRecurrentNetworkDirection`
#[doc(alias = "MLRecurrentNetworkDirection")]
#[non_exhaustive]
pub enum MlRecurrentNetworkDirection {
    /// `"forward"`
    Forward,
    /// `"backward"`
    Backward,
    /// `"both"`
    Both,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(MlRecurrentNetworkDirection {
    Forward = "forward",
    Backward = "backward",
    Both = "both",
});

/// `dictionary MLGruOptions : MLOperatorOptions`
#[doc(alias = "MLGruOptions")]
#[repr(transparent)]
pub struct MlGruOptions {
    parent: crate::MlOperatorOptions,
}
dictionary!(MlGruOptions: crate::MlOperatorOptions; "MLGruOptions");

/// `dictionary MLGruSupportLimits`
#[doc(alias = "MLGruSupportLimits")]
#[repr(transparent)]
pub struct MlGruSupportLimits {
    parent: crate::Object,
}
dictionary!(MlGruSupportLimits:; "MLGruSupportLimits");

/// `dictionary MLGruCellOptions : MLOperatorOptions`
#[doc(alias = "MLGruCellOptions")]
#[repr(transparent)]
pub struct MlGruCellOptions {
    parent: crate::MlOperatorOptions,
}
dictionary!(MlGruCellOptions: crate::MlOperatorOptions; "MLGruCellOptions");

/// `dictionary MLGruCellSupportLimits`
#[doc(alias = "MLGruCellSupportLimits")]
#[repr(transparent)]
pub struct MlGruCellSupportLimits {
    parent: crate::Object,
}
dictionary!(MlGruCellSupportLimits:; "MLGruCellSupportLimits");

/// `dictionary MLHardSigmoidOptions : MLOperatorOptions`
#[doc(alias = "MLHardSigmoidOptions")]
#[repr(transparent)]
pub struct MlHardSigmoidOptions {
    parent: crate::MlOperatorOptions,
}
dictionary!(MlHardSigmoidOptions: crate::MlOperatorOptions; "MLHardSigmoidOptions");

/// `dictionary MLInstanceNormalizationOptions : MLOperatorOptions`
#[doc(alias = "MLInstanceNormalizationOptions")]
#[repr(transparent)]
pub struct MlInstanceNormalizationOptions {
    parent: crate::MlOperatorOptions,
}
dictionary!(MlInstanceNormalizationOptions: crate::MlOperatorOptions; "MLInstanceNormalizationOptions");

/// `dictionary MLNormalizationSupportLimits`
#[doc(alias = "MLNormalizationSupportLimits")]
#[repr(transparent)]
pub struct MlNormalizationSupportLimits {
    parent: crate::Object,
}
dictionary!(MlNormalizationSupportLimits:; "MLNormalizationSupportLimits");

/// `dictionary MLLayerNormalizationOptions : MLOperatorOptions`
#[doc(alias = "MLLayerNormalizationOptions")]
#[repr(transparent)]
pub struct MlLayerNormalizationOptions {
    parent: crate::MlOperatorOptions,
}
dictionary!(MlLayerNormalizationOptions: crate::MlOperatorOptions; "MLLayerNormalizationOptions");

/// `dictionary MLLeakyReluOptions : MLOperatorOptions`
#[doc(alias = "MLLeakyReluOptions")]
#[repr(transparent)]
pub struct MlLeakyReluOptions {
    parent: crate::MlOperatorOptions,
}
dictionary!(MlLeakyReluOptions: crate::MlOperatorOptions; "MLLeakyReluOptions");

/// `dictionary MLLinearOptions : MLOperatorOptions`
#[doc(alias = "MLLinearOptions")]
#[repr(transparent)]
pub struct MlLinearOptions {
    parent: crate::MlOperatorOptions,
}
dictionary!(MlLinearOptions: crate::MlOperatorOptions; "MLLinearOptions");

/// `enum MLLstmWeightLayout`
#[doc(alias = "MLLstmWeightLayout")]
#[non_exhaustive]
pub enum MlLstmWeightLayout {
    /// `"iofg"`
    Iofg,
    /// `"ifgo"`
    Ifgo,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(MlLstmWeightLayout {
    Iofg = "iofg",
    Ifgo = "ifgo",
});

/// `dictionary MLLstmOptions : MLOperatorOptions`
#[doc(alias = "MLLstmOptions")]
#[repr(transparent)]
pub struct MlLstmOptions {
    parent: crate::MlOperatorOptions,
}
dictionary!(MlLstmOptions: crate::MlOperatorOptions; "MLLstmOptions");

/// `dictionary MLLstmSupportLimits`
#[doc(alias = "MLLstmSupportLimits")]
#[repr(transparent)]
pub struct MlLstmSupportLimits {
    parent: crate::Object,
}
dictionary!(MlLstmSupportLimits:; "MLLstmSupportLimits");

/// `dictionary MLLstmCellOptions : MLOperatorOptions`
#[doc(alias = "MLLstmCellOptions")]
#[repr(transparent)]
pub struct MlLstmCellOptions {
    parent: crate::MlOperatorOptions,
}
dictionary!(MlLstmCellOptions: crate::MlOperatorOptions; "MLLstmCellOptions");

/// `dictionary MLLstmCellSupportLimits`
#[doc(alias = "MLLstmCellSupportLimits")]
#[repr(transparent)]
pub struct MlLstmCellSupportLimits {
    parent: crate::Object,
}
dictionary!(MlLstmCellSupportLimits:; "MLLstmCellSupportLimits");

/// `enum MLPaddingMode`
#[doc(alias = "MLPaddingMode")]
#[non_exhaustive]
pub enum MlPaddingMode {
    /// `"constant"`
    Constant,
    /// `"edge"`
    Edge,
    /// `"reflection"`
    Reflection,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(MlPaddingMode {
    Constant = "constant",
    Edge = "edge",
    Reflection = "reflection",
});

/// `dictionary MLPadOptions : MLOperatorOptions`
#[doc(alias = "MLPadOptions")]
#[repr(transparent)]
pub struct MlPadOptions {
    parent: crate::MlOperatorOptions,
}
dictionary!(MlPadOptions: crate::MlOperatorOptions; "MLPadOptions");

/// `enum MLRoundingType`
#[doc(alias = "MLRoundingType")]
#[non_exhaustive]
pub enum MlRoundingType {
    /// `"floor"`
    Floor,
    /// `"ceil"`
    Ceil,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(MlRoundingType {
    Floor = "floor",
    Ceil = "ceil",
});

/// `dictionary MLPool2dOptions : MLOperatorOptions`
#[doc(alias = "MLPool2dOptions")]
#[repr(transparent)]
pub struct MlPool2dOptions {
    parent: crate::MlOperatorOptions,
}
dictionary!(MlPool2dOptions: crate::MlOperatorOptions; "MLPool2dOptions");

/// `dictionary MLPreluSupportLimits`
#[doc(alias = "MLPreluSupportLimits")]
#[repr(transparent)]
pub struct MlPreluSupportLimits {
    parent: crate::Object,
}
dictionary!(MlPreluSupportLimits:; "MLPreluSupportLimits");

/// `dictionary MLReduceOptions : MLOperatorOptions`
#[doc(alias = "MLReduceOptions")]
#[repr(transparent)]
pub struct MlReduceOptions {
    parent: crate::MlOperatorOptions,
}
dictionary!(MlReduceOptions: crate::MlOperatorOptions; "MLReduceOptions");

/// `enum MLInterpolationMode`
#[doc(alias = "MLInterpolationMode")]
#[non_exhaustive]
pub enum MlInterpolationMode {
    /// `"nearest-neighbor"`
    NearestNeighbor,
    /// `"linear"`
    Linear,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(MlInterpolationMode {
    NearestNeighbor = "nearest-neighbor",
    Linear = "linear",
});

/// `dictionary MLResample2dOptions : MLOperatorOptions`
#[doc(alias = "MLResample2dOptions")]
#[repr(transparent)]
pub struct MlResample2dOptions {
    parent: crate::MlOperatorOptions,
}
dictionary!(MlResample2dOptions: crate::MlOperatorOptions; "MLResample2dOptions");

/// `dictionary MLReverseOptions : MLOperatorOptions`
#[doc(alias = "MLReverseOptions")]
#[repr(transparent)]
pub struct MlReverseOptions {
    parent: crate::MlOperatorOptions,
}
dictionary!(MlReverseOptions: crate::MlOperatorOptions; "MLReverseOptions");

/// `dictionary MLScatterOptions : MLOperatorOptions`
#[doc(alias = "MLScatterOptions")]
#[repr(transparent)]
pub struct MlScatterOptions {
    parent: crate::MlOperatorOptions,
}
dictionary!(MlScatterOptions: crate::MlOperatorOptions; "MLScatterOptions");

/// `dictionary MLScatterSupportLimits`
#[doc(alias = "MLScatterSupportLimits")]
#[repr(transparent)]
pub struct MlScatterSupportLimits {
    parent: crate::Object,
}
dictionary!(MlScatterSupportLimits:; "MLScatterSupportLimits");

/// `dictionary MLSliceOptions : MLOperatorOptions`
#[doc(alias = "MLSliceOptions")]
#[repr(transparent)]
pub struct MlSliceOptions {
    parent: crate::MlOperatorOptions,
}
dictionary!(MlSliceOptions: crate::MlOperatorOptions; "MLSliceOptions");

/// `dictionary MLSplitOptions : MLOperatorOptions`
#[doc(alias = "MLSplitOptions")]
#[repr(transparent)]
pub struct MlSplitOptions {
    parent: crate::MlOperatorOptions,
}
dictionary!(MlSplitOptions: crate::MlOperatorOptions; "MLSplitOptions");

/// `dictionary MLSplitSupportLimits`
#[doc(alias = "MLSplitSupportLimits")]
#[repr(transparent)]
pub struct MlSplitSupportLimits {
    parent: crate::Object,
}
dictionary!(MlSplitSupportLimits:; "MLSplitSupportLimits");

/// `dictionary MLTransposeOptions : MLOperatorOptions`
#[doc(alias = "MLTransposeOptions")]
#[repr(transparent)]
pub struct MlTransposeOptions {
    parent: crate::MlOperatorOptions,
}
dictionary!(MlTransposeOptions: crate::MlOperatorOptions; "MLTransposeOptions");

/// `dictionary MLTriangularOptions : MLOperatorOptions`
#[doc(alias = "MLTriangularOptions")]
#[repr(transparent)]
pub struct MlTriangularOptions {
    parent: crate::MlOperatorOptions,
}
dictionary!(MlTriangularOptions: crate::MlOperatorOptions; "MLTriangularOptions");

/// `dictionary MLWhereSupportLimits`
#[doc(alias = "MLWhereSupportLimits")]
#[repr(transparent)]
pub struct MlWhereSupportLimits {
    parent: crate::Object,
}
dictionary!(MlWhereSupportLimits:; "MLWhereSupportLimits");

/// `typedef (bigint or unrestricted double) MLNumber`
#[doc(alias = "MLNumber")]
#[non_exhaustive]
pub enum MlNumber {
    /// `BigInt`
    BigInt(crate::BigInt),
    /// `Number`
    Number(f64),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(MlNumber {
    BigInt(crate::BigInt): value,
    Number(f64): number,
});
