//! Types: Neural networks (WebNN)

web_enumeration! {
    /// `enum MLPowerPreference`
    #[doc(alias = "MLPowerPreference")]
    pub enum MlPowerPreference {
        Default = "default",
        HighPerformance = "high-performance",
        LowPower = "low-power",
    }
}

web_dictionary! {
    /// `dictionary MLContextOptions`
    #[doc(alias = "MLContextOptions")]
    pub struct MlContextOptions: [crate::Object];
    name = "MLContextOptions";
}

web_interface! {
    /// `interface ML`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-ml)
    #[doc(alias = "ML")]
    pub struct Ml: [crate::Object];
    class = "ML";
}

web_dictionary! {
    /// `dictionary MLContextLostInfo`
    #[doc(alias = "MLContextLostInfo")]
    pub struct MlContextLostInfo: [crate::Object];
    name = "MLContextLostInfo";
}

web_interface! {
    /// `interface MLContext`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlcontext)
    #[doc(alias = "MLContext")]
    pub struct MlContext: [crate::Object];
    class = "MLContext";
}

web_dictionary! {
    /// `dictionary MLOpSupportLimits`
    #[doc(alias = "MLOpSupportLimits")]
    pub struct MlOpSupportLimits: [crate::Object];
    name = "MLOpSupportLimits";
}

web_dictionary! {
    /// `dictionary MLRankRange`
    #[doc(alias = "MLRankRange")]
    pub struct MlRankRange: [crate::Object];
    name = "MLRankRange";
}

web_dictionary! {
    /// `dictionary MLTensorLimits`
    #[doc(alias = "MLTensorLimits")]
    pub struct MlTensorLimits: [crate::Object];
    name = "MLTensorLimits";
}

web_dictionary! {
    /// `dictionary MLBinarySupportLimits`
    #[doc(alias = "MLBinarySupportLimits")]
    pub struct MlBinarySupportLimits: [crate::Object];
    name = "MLBinarySupportLimits";
}

web_dictionary! {
    /// `dictionary MLSingleInputSupportLimits`
    #[doc(alias = "MLSingleInputSupportLimits")]
    pub struct MlSingleInputSupportLimits: [crate::Object];
    name = "MLSingleInputSupportLimits";
}

web_interface! {
    /// `interface MLGraph`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraph)
    #[doc(alias = "MLGraph")]
    pub struct MlGraph: [crate::Object];
    class = "MLGraph";
}

web_enumeration! {
    /// `enum MLInputOperandLayout`
    #[doc(alias = "MLInputOperandLayout")]
    pub enum MlInputOperandLayout {
        Nchw = "nchw",
        Nhwc = "nhwc",
    }
}

web_enumeration! {
    /// `enum MLOperandDataType`
    #[doc(alias = "MLOperandDataType")]
    pub enum MlOperandDataType {
        Float32 = "float32",
        Float16 = "float16",
        Int32 = "int32",
        Uint32 = "uint32",
        Int64 = "int64",
        Uint64 = "uint64",
        Int8 = "int8",
        Uint8 = "uint8",
    }
}

web_dictionary! {
    /// `dictionary MLOperandDescriptor`
    #[doc(alias = "MLOperandDescriptor")]
    pub struct MlOperandDescriptor: [crate::Object];
    name = "MLOperandDescriptor";
    extended;
}

web_interface! {
    /// `interface MLOperand`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mloperand)
    #[doc(alias = "MLOperand")]
    pub struct MlOperand: [crate::Object];
    class = "MLOperand";
}

web_dictionary! {
    /// `dictionary MLOperatorOptions`
    #[doc(alias = "MLOperatorOptions")]
    pub struct MlOperatorOptions: [crate::Object];
    name = "MLOperatorOptions";
    extended;
}

web_dictionary! {
    /// `dictionary MLTensorDescriptor : MLOperandDescriptor`
    #[doc(alias = "MLTensorDescriptor")]
    pub struct MlTensorDescriptor: [crate::MlOperandDescriptor, crate::Object];
    name = "MLTensorDescriptor";
}

web_interface! {
    /// `interface MLTensor`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// [Specification](https://www.w3.org/TR/webnn/#api-mltensor)
    #[doc(alias = "MLTensor")]
    pub struct MlTensor: [crate::Object];
    class = "MLTensor";
}

web_interface! {
    /// `interface MLGraphBuilder`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder)
    #[doc(alias = "MLGraphBuilder")]
    pub struct MlGraphBuilder: [crate::Object];
    class = "MLGraphBuilder";
}

web_dictionary! {
    /// `dictionary MLArgMinMaxOptions : MLOperatorOptions`
    #[doc(alias = "MLArgMinMaxOptions")]
    pub struct MlArgMinMaxOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLArgMinMaxOptions";
}

web_dictionary! {
    /// `dictionary MLBatchNormalizationOptions : MLOperatorOptions`
    #[doc(alias = "MLBatchNormalizationOptions")]
    pub struct MlBatchNormalizationOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLBatchNormalizationOptions";
}

web_dictionary! {
    /// `dictionary MLBatchNormalizationSupportLimits`
    #[doc(alias = "MLBatchNormalizationSupportLimits")]
    pub struct MlBatchNormalizationSupportLimits: [crate::Object];
    name = "MLBatchNormalizationSupportLimits";
}

web_dictionary! {
    /// `dictionary MLClampOptions : MLOperatorOptions`
    #[doc(alias = "MLClampOptions")]
    pub struct MlClampOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLClampOptions";
}

web_dictionary! {
    /// `dictionary MLConcatSupportLimits`
    #[doc(alias = "MLConcatSupportLimits")]
    pub struct MlConcatSupportLimits: [crate::Object];
    name = "MLConcatSupportLimits";
}

web_enumeration! {
    /// `enum MLConv2dFilterOperandLayout`
    #[doc(alias = "MLConv2dFilterOperandLayout")]
    pub enum MlConv2dFilterOperandLayout {
        Oihw = "oihw",
        Hwio = "hwio",
        Ohwi = "ohwi",
        Ihwo = "ihwo",
    }
}

web_dictionary! {
    /// `dictionary MLConv2dOptions : MLOperatorOptions`
    #[doc(alias = "MLConv2dOptions")]
    pub struct MlConv2dOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLConv2dOptions";
}

web_dictionary! {
    /// `dictionary MLConv2dSupportLimits`
    #[doc(alias = "MLConv2dSupportLimits")]
    pub struct MlConv2dSupportLimits: [crate::Object];
    name = "MLConv2dSupportLimits";
}

web_enumeration! {
    /// `enum MLConvTranspose2dFilterOperandLayout`
    #[doc(alias = "MLConvTranspose2dFilterOperandLayout")]
    pub enum MlConvTranspose2dFilterOperandLayout {
        Iohw = "iohw",
        Hwoi = "hwoi",
        Ohwi = "ohwi",
    }
}

web_dictionary! {
    /// `dictionary MLConvTranspose2dOptions : MLOperatorOptions`
    #[doc(alias = "MLConvTranspose2dOptions")]
    pub struct MlConvTranspose2dOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLConvTranspose2dOptions";
}

web_dictionary! {
    /// `dictionary MLCumulativeSumOptions : MLOperatorOptions`
    #[doc(alias = "MLCumulativeSumOptions")]
    pub struct MlCumulativeSumOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLCumulativeSumOptions";
}

web_dictionary! {
    /// `dictionary MLLogicalNotSupportLimits`
    #[doc(alias = "MLLogicalNotSupportLimits")]
    pub struct MlLogicalNotSupportLimits: [crate::Object];
    name = "MLLogicalNotSupportLimits";
}

web_dictionary! {
    /// `dictionary MLQuantizeDequantizeLinearSupportLimits`
    #[doc(alias = "MLQuantizeDequantizeLinearSupportLimits")]
    pub struct MlQuantizeDequantizeLinearSupportLimits: [crate::Object];
    name = "MLQuantizeDequantizeLinearSupportLimits";
}

web_dictionary! {
    /// `dictionary MLEluOptions : MLOperatorOptions`
    #[doc(alias = "MLEluOptions")]
    pub struct MlEluOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLEluOptions";
}

web_dictionary! {
    /// `dictionary MLGatherOptions : MLOperatorOptions`
    #[doc(alias = "MLGatherOptions")]
    pub struct MlGatherOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLGatherOptions";
}

web_dictionary! {
    /// `dictionary MLGatherSupportLimits`
    #[doc(alias = "MLGatherSupportLimits")]
    pub struct MlGatherSupportLimits: [crate::Object];
    name = "MLGatherSupportLimits";
}

web_dictionary! {
    /// `dictionary MLGemmOptions : MLOperatorOptions`
    #[doc(alias = "MLGemmOptions")]
    pub struct MlGemmOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLGemmOptions";
}

web_dictionary! {
    /// `dictionary MLGemmSupportLimits`
    #[doc(alias = "MLGemmSupportLimits")]
    pub struct MlGemmSupportLimits: [crate::Object];
    name = "MLGemmSupportLimits";
}

web_enumeration! {
    /// `enum MLGruWeightLayout`
    #[doc(alias = "MLGruWeightLayout")]
    pub enum MlGruWeightLayout {
        Zrn = "zrn",
        Rzn = "rzn",
    }
}

web_enumeration! {
    /// `enum MLRecurrentNetworkActivation`
    #[doc(alias = "MLRecurrentNetworkActivation")]
    pub enum MlRecurrentNetworkActivation {
        Relu = "relu",
        Sigmoid = "sigmoid",
        Tanh = "tanh",
    }
}

web_enumeration! {
    /// `enum MLRecurrentNetworkDirection`
    #[doc(alias = "MLRecurrentNetworkDirection")]
    pub enum MlRecurrentNetworkDirection {
        Forward = "forward",
        Backward = "backward",
        Both = "both",
    }
}

web_dictionary! {
    /// `dictionary MLGruOptions : MLOperatorOptions`
    #[doc(alias = "MLGruOptions")]
    pub struct MlGruOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLGruOptions";
}

web_dictionary! {
    /// `dictionary MLGruSupportLimits`
    #[doc(alias = "MLGruSupportLimits")]
    pub struct MlGruSupportLimits: [crate::Object];
    name = "MLGruSupportLimits";
}

web_dictionary! {
    /// `dictionary MLGruCellOptions : MLOperatorOptions`
    #[doc(alias = "MLGruCellOptions")]
    pub struct MlGruCellOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLGruCellOptions";
}

web_dictionary! {
    /// `dictionary MLGruCellSupportLimits`
    #[doc(alias = "MLGruCellSupportLimits")]
    pub struct MlGruCellSupportLimits: [crate::Object];
    name = "MLGruCellSupportLimits";
}

web_dictionary! {
    /// `dictionary MLHardSigmoidOptions : MLOperatorOptions`
    #[doc(alias = "MLHardSigmoidOptions")]
    pub struct MlHardSigmoidOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLHardSigmoidOptions";
}

web_dictionary! {
    /// `dictionary MLInstanceNormalizationOptions : MLOperatorOptions`
    #[doc(alias = "MLInstanceNormalizationOptions")]
    pub struct MlInstanceNormalizationOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLInstanceNormalizationOptions";
}

web_dictionary! {
    /// `dictionary MLNormalizationSupportLimits`
    #[doc(alias = "MLNormalizationSupportLimits")]
    pub struct MlNormalizationSupportLimits: [crate::Object];
    name = "MLNormalizationSupportLimits";
}

web_dictionary! {
    /// `dictionary MLLayerNormalizationOptions : MLOperatorOptions`
    #[doc(alias = "MLLayerNormalizationOptions")]
    pub struct MlLayerNormalizationOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLLayerNormalizationOptions";
}

web_dictionary! {
    /// `dictionary MLLeakyReluOptions : MLOperatorOptions`
    #[doc(alias = "MLLeakyReluOptions")]
    pub struct MlLeakyReluOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLLeakyReluOptions";
}

web_dictionary! {
    /// `dictionary MLLinearOptions : MLOperatorOptions`
    #[doc(alias = "MLLinearOptions")]
    pub struct MlLinearOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLLinearOptions";
}

web_enumeration! {
    /// `enum MLLstmWeightLayout`
    #[doc(alias = "MLLstmWeightLayout")]
    pub enum MlLstmWeightLayout {
        Iofg = "iofg",
        Ifgo = "ifgo",
    }
}

web_dictionary! {
    /// `dictionary MLLstmOptions : MLOperatorOptions`
    #[doc(alias = "MLLstmOptions")]
    pub struct MlLstmOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLLstmOptions";
}

web_dictionary! {
    /// `dictionary MLLstmSupportLimits`
    #[doc(alias = "MLLstmSupportLimits")]
    pub struct MlLstmSupportLimits: [crate::Object];
    name = "MLLstmSupportLimits";
}

web_dictionary! {
    /// `dictionary MLLstmCellOptions : MLOperatorOptions`
    #[doc(alias = "MLLstmCellOptions")]
    pub struct MlLstmCellOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLLstmCellOptions";
}

web_dictionary! {
    /// `dictionary MLLstmCellSupportLimits`
    #[doc(alias = "MLLstmCellSupportLimits")]
    pub struct MlLstmCellSupportLimits: [crate::Object];
    name = "MLLstmCellSupportLimits";
}

web_enumeration! {
    /// `enum MLPaddingMode`
    #[doc(alias = "MLPaddingMode")]
    pub enum MlPaddingMode {
        Constant = "constant",
        Edge = "edge",
        Reflection = "reflection",
    }
}

web_dictionary! {
    /// `dictionary MLPadOptions : MLOperatorOptions`
    #[doc(alias = "MLPadOptions")]
    pub struct MlPadOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLPadOptions";
}

web_enumeration! {
    /// `enum MLRoundingType`
    #[doc(alias = "MLRoundingType")]
    pub enum MlRoundingType {
        Floor = "floor",
        Ceil = "ceil",
    }
}

web_dictionary! {
    /// `dictionary MLPool2dOptions : MLOperatorOptions`
    #[doc(alias = "MLPool2dOptions")]
    pub struct MlPool2dOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLPool2dOptions";
}

web_dictionary! {
    /// `dictionary MLPreluSupportLimits`
    #[doc(alias = "MLPreluSupportLimits")]
    pub struct MlPreluSupportLimits: [crate::Object];
    name = "MLPreluSupportLimits";
}

web_dictionary! {
    /// `dictionary MLReduceOptions : MLOperatorOptions`
    #[doc(alias = "MLReduceOptions")]
    pub struct MlReduceOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLReduceOptions";
}

web_enumeration! {
    /// `enum MLInterpolationMode`
    #[doc(alias = "MLInterpolationMode")]
    pub enum MlInterpolationMode {
        NearestNeighbor = "nearest-neighbor",
        Linear = "linear",
    }
}

web_dictionary! {
    /// `dictionary MLResample2dOptions : MLOperatorOptions`
    #[doc(alias = "MLResample2dOptions")]
    pub struct MlResample2dOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLResample2dOptions";
}

web_dictionary! {
    /// `dictionary MLReverseOptions : MLOperatorOptions`
    #[doc(alias = "MLReverseOptions")]
    pub struct MlReverseOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLReverseOptions";
}

web_dictionary! {
    /// `dictionary MLScatterOptions : MLOperatorOptions`
    #[doc(alias = "MLScatterOptions")]
    pub struct MlScatterOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLScatterOptions";
}

web_dictionary! {
    /// `dictionary MLScatterSupportLimits`
    #[doc(alias = "MLScatterSupportLimits")]
    pub struct MlScatterSupportLimits: [crate::Object];
    name = "MLScatterSupportLimits";
}

web_dictionary! {
    /// `dictionary MLSliceOptions : MLOperatorOptions`
    #[doc(alias = "MLSliceOptions")]
    pub struct MlSliceOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLSliceOptions";
}

web_dictionary! {
    /// `dictionary MLSplitOptions : MLOperatorOptions`
    #[doc(alias = "MLSplitOptions")]
    pub struct MlSplitOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLSplitOptions";
}

web_dictionary! {
    /// `dictionary MLSplitSupportLimits`
    #[doc(alias = "MLSplitSupportLimits")]
    pub struct MlSplitSupportLimits: [crate::Object];
    name = "MLSplitSupportLimits";
}

web_dictionary! {
    /// `dictionary MLTransposeOptions : MLOperatorOptions`
    #[doc(alias = "MLTransposeOptions")]
    pub struct MlTransposeOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLTransposeOptions";
}

web_dictionary! {
    /// `dictionary MLTriangularOptions : MLOperatorOptions`
    #[doc(alias = "MLTriangularOptions")]
    pub struct MlTriangularOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLTriangularOptions";
}

web_dictionary! {
    /// `dictionary MLWhereSupportLimits`
    #[doc(alias = "MLWhereSupportLimits")]
    pub struct MlWhereSupportLimits: [crate::Object];
    name = "MLWhereSupportLimits";
}

web_union! {
    /// `typedef (bigint or unrestricted double) MLNumber`
    #[doc(alias = "MLNumber")]
    pub enum MlNumber {
        BigInt(crate::BigInt): value,
        Number(f64): number,
    }
}
