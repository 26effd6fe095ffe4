//! Types: Neural networks (WebNN)

web_enumeration! {
    /// `enum MLPowerPreference`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLPowerPreference")]
    pub enum MlPowerPreference {
        Default = "default",
        HighPerformance = "high-performance",
        LowPower = "low-power",
    }
}

web_dictionary! {
    /// `dictionary MLContextOptions`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLContextOptions")]
    pub struct MlContextOptions: [crate::Object];
    name = "MLContextOptions";
}

web_interface! {
    /// `interface ML`
    ///
    /// Features `webnn` and `experimental`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-ml)
    #[doc(alias = "ML")]
    pub struct Ml: [crate::Object];
    class = "ML";
}

web_dictionary! {
    /// `dictionary MLContextLostInfo`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLContextLostInfo")]
    pub struct MlContextLostInfo: [crate::Object];
    name = "MLContextLostInfo";
}

web_interface! {
    /// `interface MLContext`
    ///
    /// Features `webnn` and `experimental`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlcontext)
    #[doc(alias = "MLContext")]
    pub struct MlContext: [crate::Object];
    class = "MLContext";
}

web_dictionary! {
    /// `dictionary MLOpSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLOpSupportLimits")]
    pub struct MlOpSupportLimits: [crate::Object];
    name = "MLOpSupportLimits";
}

web_dictionary! {
    /// `dictionary MLRankRange`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLRankRange")]
    pub struct MlRankRange: [crate::Object];
    name = "MLRankRange";
}

web_dictionary! {
    /// `dictionary MLTensorLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLTensorLimits")]
    pub struct MlTensorLimits: [crate::Object];
    name = "MLTensorLimits";
}

web_dictionary! {
    /// `dictionary MLBinarySupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLBinarySupportLimits")]
    pub struct MlBinarySupportLimits: [crate::Object];
    name = "MLBinarySupportLimits";
}

web_dictionary! {
    /// `dictionary MLSingleInputSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLSingleInputSupportLimits")]
    pub struct MlSingleInputSupportLimits: [crate::Object];
    name = "MLSingleInputSupportLimits";
}

web_interface! {
    /// `interface MLGraph`
    ///
    /// Features `webnn` and `experimental`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraph)
    #[doc(alias = "MLGraph")]
    pub struct MlGraph: [crate::Object];
    class = "MLGraph";
}

web_enumeration! {
    /// `enum MLInputOperandLayout`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLInputOperandLayout")]
    pub enum MlInputOperandLayout {
        Nchw = "nchw",
        Nhwc = "nhwc",
    }
}

web_enumeration! {
    /// `enum MLOperandDataType`
    ///
    /// Features `webnn` and `experimental`.
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
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLOperandDescriptor")]
    pub struct MlOperandDescriptor: [crate::Object];
    name = "MLOperandDescriptor";
    extended;
}

web_interface! {
    /// `interface MLOperand`
    ///
    /// Features `webnn` and `experimental`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mloperand)
    #[doc(alias = "MLOperand")]
    pub struct MlOperand: [crate::Object];
    class = "MLOperand";
}

web_dictionary! {
    /// `dictionary MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLOperatorOptions")]
    pub struct MlOperatorOptions: [crate::Object];
    name = "MLOperatorOptions";
    extended;
}

web_dictionary! {
    /// `dictionary MLTensorDescriptor : MLOperandDescriptor`
    ///
    /// Inherits the methods of [`MlOperandDescriptor`](crate::MlOperandDescriptor).
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLTensorDescriptor")]
    pub struct MlTensorDescriptor: [crate::MlOperandDescriptor, crate::Object];
    name = "MLTensorDescriptor";
}

web_interface! {
    /// `interface MLTensor`
    ///
    /// Features `webnn` and `experimental`. Exposed in Window, Worker. In secure contexts only. [Specification](https://www.w3.org/TR/webnn/#api-mltensor)
    #[doc(alias = "MLTensor")]
    pub struct MlTensor: [crate::Object];
    class = "MLTensor";
}

web_interface! {
    /// `interface MLGraphBuilder`
    ///
    /// Features `webnn` and `experimental`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder)
    #[doc(alias = "MLGraphBuilder")]
    pub struct MlGraphBuilder: [crate::Object];
    class = "MLGraphBuilder";
}

web_dictionary! {
    /// `dictionary MLArgMinMaxOptions : MLOperatorOptions`
    ///
    /// Inherits the methods of [`MlOperatorOptions`](crate::MlOperatorOptions).
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLArgMinMaxOptions")]
    pub struct MlArgMinMaxOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLArgMinMaxOptions";
}

web_dictionary! {
    /// `dictionary MLBatchNormalizationOptions : MLOperatorOptions`
    ///
    /// Inherits the methods of [`MlOperatorOptions`](crate::MlOperatorOptions).
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLBatchNormalizationOptions")]
    pub struct MlBatchNormalizationOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLBatchNormalizationOptions";
}

web_dictionary! {
    /// `dictionary MLBatchNormalizationSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLBatchNormalizationSupportLimits")]
    pub struct MlBatchNormalizationSupportLimits: [crate::Object];
    name = "MLBatchNormalizationSupportLimits";
}

web_dictionary! {
    /// `dictionary MLClampOptions : MLOperatorOptions`
    ///
    /// Inherits the methods of [`MlOperatorOptions`](crate::MlOperatorOptions).
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLClampOptions")]
    pub struct MlClampOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLClampOptions";
}

web_dictionary! {
    /// `dictionary MLConcatSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLConcatSupportLimits")]
    pub struct MlConcatSupportLimits: [crate::Object];
    name = "MLConcatSupportLimits";
}

web_enumeration! {
    /// `enum MLConv2dFilterOperandLayout`
    ///
    /// Features `webnn` and `experimental`.
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
    ///
    /// Inherits the methods of [`MlOperatorOptions`](crate::MlOperatorOptions).
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLConv2dOptions")]
    pub struct MlConv2dOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLConv2dOptions";
}

web_dictionary! {
    /// `dictionary MLConv2dSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLConv2dSupportLimits")]
    pub struct MlConv2dSupportLimits: [crate::Object];
    name = "MLConv2dSupportLimits";
}

web_enumeration! {
    /// `enum MLConvTranspose2dFilterOperandLayout`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLConvTranspose2dFilterOperandLayout")]
    pub enum MlConvTranspose2dFilterOperandLayout {
        Iohw = "iohw",
        Hwoi = "hwoi",
        Ohwi = "ohwi",
    }
}

web_dictionary! {
    /// `dictionary MLConvTranspose2dOptions : MLOperatorOptions`
    ///
    /// Inherits the methods of [`MlOperatorOptions`](crate::MlOperatorOptions).
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLConvTranspose2dOptions")]
    pub struct MlConvTranspose2dOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLConvTranspose2dOptions";
}

web_dictionary! {
    /// `dictionary MLCumulativeSumOptions : MLOperatorOptions`
    ///
    /// Inherits the methods of [`MlOperatorOptions`](crate::MlOperatorOptions).
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLCumulativeSumOptions")]
    pub struct MlCumulativeSumOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLCumulativeSumOptions";
}

web_dictionary! {
    /// `dictionary MLLogicalNotSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLLogicalNotSupportLimits")]
    pub struct MlLogicalNotSupportLimits: [crate::Object];
    name = "MLLogicalNotSupportLimits";
}

web_dictionary! {
    /// `dictionary MLQuantizeDequantizeLinearSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLQuantizeDequantizeLinearSupportLimits")]
    pub struct MlQuantizeDequantizeLinearSupportLimits: [crate::Object];
    name = "MLQuantizeDequantizeLinearSupportLimits";
}

web_dictionary! {
    /// `dictionary MLEluOptions : MLOperatorOptions`
    ///
    /// Inherits the methods of [`MlOperatorOptions`](crate::MlOperatorOptions).
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLEluOptions")]
    pub struct MlEluOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLEluOptions";
}

web_dictionary! {
    /// `dictionary MLGatherOptions : MLOperatorOptions`
    ///
    /// Inherits the methods of [`MlOperatorOptions`](crate::MlOperatorOptions).
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLGatherOptions")]
    pub struct MlGatherOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLGatherOptions";
}

web_dictionary! {
    /// `dictionary MLGatherSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLGatherSupportLimits")]
    pub struct MlGatherSupportLimits: [crate::Object];
    name = "MLGatherSupportLimits";
}

web_dictionary! {
    /// `dictionary MLGemmOptions : MLOperatorOptions`
    ///
    /// Inherits the methods of [`MlOperatorOptions`](crate::MlOperatorOptions).
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLGemmOptions")]
    pub struct MlGemmOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLGemmOptions";
}

web_dictionary! {
    /// `dictionary MLGemmSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLGemmSupportLimits")]
    pub struct MlGemmSupportLimits: [crate::Object];
    name = "MLGemmSupportLimits";
}

web_enumeration! {
    /// `enum MLGruWeightLayout`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLGruWeightLayout")]
    pub enum MlGruWeightLayout {
        Zrn = "zrn",
        Rzn = "rzn",
    }
}

web_enumeration! {
    /// `enum MLRecurrentNetworkActivation`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLRecurrentNetworkActivation")]
    pub enum MlRecurrentNetworkActivation {
        Relu = "relu",
        Sigmoid = "sigmoid",
        Tanh = "tanh",
    }
}

web_enumeration! {
    /// `enum MLRecurrentNetworkDirection`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLRecurrentNetworkDirection")]
    pub enum MlRecurrentNetworkDirection {
        Forward = "forward",
        Backward = "backward",
        Both = "both",
    }
}

web_dictionary! {
    /// `dictionary MLGruOptions : MLOperatorOptions`
    ///
    /// Inherits the methods of [`MlOperatorOptions`](crate::MlOperatorOptions).
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLGruOptions")]
    pub struct MlGruOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLGruOptions";
}

web_dictionary! {
    /// `dictionary MLGruSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLGruSupportLimits")]
    pub struct MlGruSupportLimits: [crate::Object];
    name = "MLGruSupportLimits";
}

web_dictionary! {
    /// `dictionary MLGruCellOptions : MLOperatorOptions`
    ///
    /// Inherits the methods of [`MlOperatorOptions`](crate::MlOperatorOptions).
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLGruCellOptions")]
    pub struct MlGruCellOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLGruCellOptions";
}

web_dictionary! {
    /// `dictionary MLGruCellSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLGruCellSupportLimits")]
    pub struct MlGruCellSupportLimits: [crate::Object];
    name = "MLGruCellSupportLimits";
}

web_dictionary! {
    /// `dictionary MLHardSigmoidOptions : MLOperatorOptions`
    ///
    /// Inherits the methods of [`MlOperatorOptions`](crate::MlOperatorOptions).
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLHardSigmoidOptions")]
    pub struct MlHardSigmoidOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLHardSigmoidOptions";
}

web_dictionary! {
    /// `dictionary MLInstanceNormalizationOptions : MLOperatorOptions`
    ///
    /// Inherits the methods of [`MlOperatorOptions`](crate::MlOperatorOptions).
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLInstanceNormalizationOptions")]
    pub struct MlInstanceNormalizationOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLInstanceNormalizationOptions";
}

web_dictionary! {
    /// `dictionary MLNormalizationSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLNormalizationSupportLimits")]
    pub struct MlNormalizationSupportLimits: [crate::Object];
    name = "MLNormalizationSupportLimits";
}

web_dictionary! {
    /// `dictionary MLLayerNormalizationOptions : MLOperatorOptions`
    ///
    /// Inherits the methods of [`MlOperatorOptions`](crate::MlOperatorOptions).
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLLayerNormalizationOptions")]
    pub struct MlLayerNormalizationOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLLayerNormalizationOptions";
}

web_dictionary! {
    /// `dictionary MLLeakyReluOptions : MLOperatorOptions`
    ///
    /// Inherits the methods of [`MlOperatorOptions`](crate::MlOperatorOptions).
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLLeakyReluOptions")]
    pub struct MlLeakyReluOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLLeakyReluOptions";
}

web_dictionary! {
    /// `dictionary MLLinearOptions : MLOperatorOptions`
    ///
    /// Inherits the methods of [`MlOperatorOptions`](crate::MlOperatorOptions).
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLLinearOptions")]
    pub struct MlLinearOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLLinearOptions";
}

web_enumeration! {
    /// `enum MLLstmWeightLayout`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLLstmWeightLayout")]
    pub enum MlLstmWeightLayout {
        Iofg = "iofg",
        Ifgo = "ifgo",
    }
}

web_dictionary! {
    /// `dictionary MLLstmOptions : MLOperatorOptions`
    ///
    /// Inherits the methods of [`MlOperatorOptions`](crate::MlOperatorOptions).
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLLstmOptions")]
    pub struct MlLstmOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLLstmOptions";
}

web_dictionary! {
    /// `dictionary MLLstmSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLLstmSupportLimits")]
    pub struct MlLstmSupportLimits: [crate::Object];
    name = "MLLstmSupportLimits";
}

web_dictionary! {
    /// `dictionary MLLstmCellOptions : MLOperatorOptions`
    ///
    /// Inherits the methods of [`MlOperatorOptions`](crate::MlOperatorOptions).
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLLstmCellOptions")]
    pub struct MlLstmCellOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLLstmCellOptions";
}

web_dictionary! {
    /// `dictionary MLLstmCellSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLLstmCellSupportLimits")]
    pub struct MlLstmCellSupportLimits: [crate::Object];
    name = "MLLstmCellSupportLimits";
}

web_enumeration! {
    /// `enum MLPaddingMode`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLPaddingMode")]
    pub enum MlPaddingMode {
        Constant = "constant",
        Edge = "edge",
        Reflection = "reflection",
    }
}

web_dictionary! {
    /// `dictionary MLPadOptions : MLOperatorOptions`
    ///
    /// Inherits the methods of [`MlOperatorOptions`](crate::MlOperatorOptions).
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLPadOptions")]
    pub struct MlPadOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLPadOptions";
}

web_enumeration! {
    /// `enum MLRoundingType`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLRoundingType")]
    pub enum MlRoundingType {
        Floor = "floor",
        Ceil = "ceil",
    }
}

web_dictionary! {
    /// `dictionary MLPool2dOptions : MLOperatorOptions`
    ///
    /// Inherits the methods of [`MlOperatorOptions`](crate::MlOperatorOptions).
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLPool2dOptions")]
    pub struct MlPool2dOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLPool2dOptions";
}

web_dictionary! {
    /// `dictionary MLPreluSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLPreluSupportLimits")]
    pub struct MlPreluSupportLimits: [crate::Object];
    name = "MLPreluSupportLimits";
}

web_dictionary! {
    /// `dictionary MLReduceOptions : MLOperatorOptions`
    ///
    /// Inherits the methods of [`MlOperatorOptions`](crate::MlOperatorOptions).
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLReduceOptions")]
    pub struct MlReduceOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLReduceOptions";
}

web_enumeration! {
    /// `enum MLInterpolationMode`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLInterpolationMode")]
    pub enum MlInterpolationMode {
        NearestNeighbor = "nearest-neighbor",
        Linear = "linear",
    }
}

web_dictionary! {
    /// `dictionary MLResample2dOptions : MLOperatorOptions`
    ///
    /// Inherits the methods of [`MlOperatorOptions`](crate::MlOperatorOptions).
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLResample2dOptions")]
    pub struct MlResample2dOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLResample2dOptions";
}

web_dictionary! {
    /// `dictionary MLReverseOptions : MLOperatorOptions`
    ///
    /// Inherits the methods of [`MlOperatorOptions`](crate::MlOperatorOptions).
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLReverseOptions")]
    pub struct MlReverseOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLReverseOptions";
}

web_dictionary! {
    /// `dictionary MLScatterOptions : MLOperatorOptions`
    ///
    /// Inherits the methods of [`MlOperatorOptions`](crate::MlOperatorOptions).
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLScatterOptions")]
    pub struct MlScatterOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLScatterOptions";
}

web_dictionary! {
    /// `dictionary MLScatterSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLScatterSupportLimits")]
    pub struct MlScatterSupportLimits: [crate::Object];
    name = "MLScatterSupportLimits";
}

web_dictionary! {
    /// `dictionary MLSliceOptions : MLOperatorOptions`
    ///
    /// Inherits the methods of [`MlOperatorOptions`](crate::MlOperatorOptions).
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLSliceOptions")]
    pub struct MlSliceOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLSliceOptions";
}

web_dictionary! {
    /// `dictionary MLSplitOptions : MLOperatorOptions`
    ///
    /// Inherits the methods of [`MlOperatorOptions`](crate::MlOperatorOptions).
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLSplitOptions")]
    pub struct MlSplitOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLSplitOptions";
}

web_dictionary! {
    /// `dictionary MLSplitSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLSplitSupportLimits")]
    pub struct MlSplitSupportLimits: [crate::Object];
    name = "MLSplitSupportLimits";
}

web_dictionary! {
    /// `dictionary MLTransposeOptions : MLOperatorOptions`
    ///
    /// Inherits the methods of [`MlOperatorOptions`](crate::MlOperatorOptions).
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLTransposeOptions")]
    pub struct MlTransposeOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLTransposeOptions";
}

web_dictionary! {
    /// `dictionary MLTriangularOptions : MLOperatorOptions`
    ///
    /// Inherits the methods of [`MlOperatorOptions`](crate::MlOperatorOptions).
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLTriangularOptions")]
    pub struct MlTriangularOptions: [crate::MlOperatorOptions, crate::Object];
    name = "MLTriangularOptions";
}

web_dictionary! {
    /// `dictionary MLWhereSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLWhereSupportLimits")]
    pub struct MlWhereSupportLimits: [crate::Object];
    name = "MLWhereSupportLimits";
}

web_union! {
    /// `typedef (bigint or unrestricted double) MLNumber`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLNumber")]
    pub enum MlNumber {
        BigInt(crate::BigInt): value,
        Number(f64): number,
    }
}
