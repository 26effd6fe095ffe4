//! Types: Neural networks (WebNN)

web_enumeration! {
    /// Whether a context should rather be fast or save power.
    ///
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
    /// The wishes for a new context.
    ///
    /// `dictionary MLContextOptions`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLContextOptions")]
    pub struct MlContextOptions: [crate::Object];
    name = "MLContextOptions";
}

web_interface! {
    /// The entry to machine learning on the device.
    ///
    /// `interface ML`
    ///
    /// Features `webnn` and `experimental`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-ml)
    #[doc(alias = "ML")]
    pub struct Ml: [crate::Object];
    class = "ML";
}

web_dictionary! {
    /// Why a context was lost.
    ///
    /// `dictionary MLContextLostInfo`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLContextLostInfo")]
    pub struct MlContextLostInfo: [crate::Object];
    name = "MLContextLostInfo";
}

web_interface! {
    /// A connection to the device part that runs neural networks; it makes tensors and runs graphs.
    ///
    /// `interface MLContext`
    ///
    /// Features `webnn` and `experimental`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlcontext)
    #[doc(alias = "MLContext")]
    pub struct MlContext: [crate::Object];
    class = "MLContext";
}

web_dictionary! {
    /// The data types and ranks that a context supports, for each operation of the builder.
    ///
    /// `dictionary MLOpSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLOpSupportLimits")]
    pub struct MlOpSupportLimits: [crate::Object];
    name = "MLOpSupportLimits";
}

web_dictionary! {
    /// The smallest and largest number of dimensions that is supported.
    ///
    /// `dictionary MLRankRange`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLRankRange")]
    pub struct MlRankRange: [crate::Object];
    name = "MLRankRange";
}

web_dictionary! {
    /// The supported data types and ranks of one tensor.
    ///
    /// `dictionary MLTensorLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLTensorLimits")]
    pub struct MlTensorLimits: [crate::Object];
    name = "MLTensorLimits";
}

web_dictionary! {
    /// The limits of an operation with two inputs.
    ///
    /// `dictionary MLBinarySupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLBinarySupportLimits")]
    pub struct MlBinarySupportLimits: [crate::Object];
    name = "MLBinarySupportLimits";
}

web_dictionary! {
    /// The limits of an operation with one input.
    ///
    /// `dictionary MLSingleInputSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLSingleInputSupportLimits")]
    pub struct MlSingleInputSupportLimits: [crate::Object];
    name = "MLSingleInputSupportLimits";
}

web_interface! {
    /// A compiled neural network that is ready to run.
    ///
    /// `interface MLGraph`
    ///
    /// Features `webnn` and `experimental`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraph)
    #[doc(alias = "MLGraph")]
    pub struct MlGraph: [crate::Object];
    class = "MLGraph";
}

web_enumeration! {
    /// The order of dimensions of an image tensor: batch, channels, height, width or with the channels last.
    ///
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
    /// The type of the numbers in a tensor.
    ///
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
    /// The data type and shape of an operand.
    ///
    /// `dictionary MLOperandDescriptor`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLOperandDescriptor")]
    pub struct MlOperandDescriptor: [crate::Object];
    name = "MLOperandDescriptor";
    extended;
}

web_interface! {
    /// A value that flows through a graph under construction, such as an input or the result of an operation.
    ///
    /// `interface MLOperand`
    ///
    /// Features `webnn` and `experimental`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mloperand)
    #[doc(alias = "MLOperand")]
    pub struct MlOperand: [crate::Object];
    class = "MLOperand";
}

web_dictionary! {
    /// The options that every operation has.
    ///
    /// `dictionary MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLOperatorOptions")]
    pub struct MlOperatorOptions: [crate::Object];
    name = "MLOperatorOptions";
    extended;
}

web_dictionary! {
    /// The data type, shape and intended use of a new tensor.
    ///
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
    /// A multidimensional array of numbers in the memory of a context.
    ///
    /// `interface MLTensor`
    ///
    /// Features `webnn` and `experimental`. Exposed in Window, Worker. In secure contexts only. [Specification](https://www.w3.org/TR/webnn/#api-mltensor)
    #[doc(alias = "MLTensor")]
    pub struct MlTensor: [crate::Object];
    class = "MLTensor";
}

web_interface! {
    /// Builds a neural network out of operations and compiles it.
    ///
    /// `interface MLGraphBuilder`
    ///
    /// Features `webnn` and `experimental`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder)
    #[doc(alias = "MLGraphBuilder")]
    pub struct MlGraphBuilder: [crate::Object];
    class = "MLGraphBuilder";
}

web_dictionary! {
    /// Options for `argMin` and `argMax`.
    ///
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
    /// Options for `batchNormalization`.
    ///
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
    /// The limits of the tensors of `batchNormalization`.
    ///
    /// `dictionary MLBatchNormalizationSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLBatchNormalizationSupportLimits")]
    pub struct MlBatchNormalizationSupportLimits: [crate::Object];
    name = "MLBatchNormalizationSupportLimits";
}

web_dictionary! {
    /// Options for `clamp`.
    ///
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
    /// The limits of the tensors of `concat`.
    ///
    /// `dictionary MLConcatSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLConcatSupportLimits")]
    pub struct MlConcatSupportLimits: [crate::Object];
    name = "MLConcatSupportLimits";
}

web_enumeration! {
    /// The order of dimensions of a filter: o for output channels, i for input channels, h and w for the size.
    ///
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
    /// Options for `conv2d`.
    ///
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
    /// The limits of the tensors of `conv2d` and `convTranspose2d`.
    ///
    /// `dictionary MLConv2dSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLConv2dSupportLimits")]
    pub struct MlConv2dSupportLimits: [crate::Object];
    name = "MLConv2dSupportLimits";
}

web_enumeration! {
    /// The order of dimensions of a filter: i for input channels, o for output channels, h and w for the size.
    ///
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
    /// Options for `convTranspose2d`.
    ///
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
    /// Options for `cumulativeSum`.
    ///
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
    /// The limits of the tensors of `logicalNot`, `isNaN` and `isInfinite`.
    ///
    /// `dictionary MLLogicalNotSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLLogicalNotSupportLimits")]
    pub struct MlLogicalNotSupportLimits: [crate::Object];
    name = "MLLogicalNotSupportLimits";
}

web_dictionary! {
    /// The limits of the tensors of `quantizeLinear` and `dequantizeLinear`.
    ///
    /// `dictionary MLQuantizeDequantizeLinearSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLQuantizeDequantizeLinearSupportLimits")]
    pub struct MlQuantizeDequantizeLinearSupportLimits: [crate::Object];
    name = "MLQuantizeDequantizeLinearSupportLimits";
}

web_dictionary! {
    /// Options for `elu`.
    ///
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
    /// Options for `gather` and `gatherElements`.
    ///
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
    /// The limits of the tensors of the gather operations.
    ///
    /// `dictionary MLGatherSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLGatherSupportLimits")]
    pub struct MlGatherSupportLimits: [crate::Object];
    name = "MLGatherSupportLimits";
}

web_dictionary! {
    /// Options for `gemm`.
    ///
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
    /// The limits of the tensors of `gemm`.
    ///
    /// `dictionary MLGemmSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLGemmSupportLimits")]
    pub struct MlGemmSupportLimits: [crate::Object];
    name = "MLGemmSupportLimits";
}

web_enumeration! {
    /// The order of the gates in GRU weights: z for update, r for reset, n for new.
    ///
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
    /// An activation function of a recurrent network.
    ///
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
    /// The direction in which a recurrent network goes through the time steps.
    ///
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
    /// Options for `gru`.
    ///
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
    /// The limits of the tensors of `gru`.
    ///
    /// `dictionary MLGruSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLGruSupportLimits")]
    pub struct MlGruSupportLimits: [crate::Object];
    name = "MLGruSupportLimits";
}

web_dictionary! {
    /// Options for `gruCell`.
    ///
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
    /// The limits of the tensors of `gruCell`.
    ///
    /// `dictionary MLGruCellSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLGruCellSupportLimits")]
    pub struct MlGruCellSupportLimits: [crate::Object];
    name = "MLGruCellSupportLimits";
}

web_dictionary! {
    /// Options for `hardSigmoid`.
    ///
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
    /// Options for `instanceNormalization`.
    ///
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
    /// The limits of the tensors of `instanceNormalization` and `layerNormalization`.
    ///
    /// `dictionary MLNormalizationSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLNormalizationSupportLimits")]
    pub struct MlNormalizationSupportLimits: [crate::Object];
    name = "MLNormalizationSupportLimits";
}

web_dictionary! {
    /// Options for `layerNormalization`.
    ///
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
    /// Options for `leakyRelu`.
    ///
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
    /// Options for `linear`.
    ///
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
    /// The order of the gates in LSTM weights: i for input, o for output, f for forget, g for cell.
    ///
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
    /// Options for `lstm`.
    ///
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
    /// The limits of the tensors of `lstm`.
    ///
    /// `dictionary MLLstmSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLLstmSupportLimits")]
    pub struct MlLstmSupportLimits: [crate::Object];
    name = "MLLstmSupportLimits";
}

web_dictionary! {
    /// Options for `lstmCell`.
    ///
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
    /// The limits of the tensors of `lstmCell`.
    ///
    /// `dictionary MLLstmCellSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLLstmCellSupportLimits")]
    pub struct MlLstmCellSupportLimits: [crate::Object];
    name = "MLLstmCellSupportLimits";
}

web_enumeration! {
    /// How padding is filled: with a constant, the edge values or a mirror image.
    ///
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
    /// Options for `pad`.
    ///
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
    /// How a size that is not whole is rounded.
    ///
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
    /// Options for the pooling operations.
    ///
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
    /// The limits of the tensors of `prelu`.
    ///
    /// `dictionary MLPreluSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLPreluSupportLimits")]
    pub struct MlPreluSupportLimits: [crate::Object];
    name = "MLPreluSupportLimits";
}

web_dictionary! {
    /// Options for the operations that reduce dimensions.
    ///
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
    /// How values between the samples are computed.
    ///
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
    /// Options for `resample2d`.
    ///
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
    /// Options for `reverse`.
    ///
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
    /// Options for `scatterElements`.
    ///
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
    /// The limits of the tensors of the scatter operations.
    ///
    /// `dictionary MLScatterSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLScatterSupportLimits")]
    pub struct MlScatterSupportLimits: [crate::Object];
    name = "MLScatterSupportLimits";
}

web_dictionary! {
    /// Options for `slice`.
    ///
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
    /// Options for `split`.
    ///
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
    /// The limits of the tensors of `split`.
    ///
    /// `dictionary MLSplitSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "MLSplitSupportLimits")]
    pub struct MlSplitSupportLimits: [crate::Object];
    name = "MLSplitSupportLimits";
}

web_dictionary! {
    /// Options for `transpose`.
    ///
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
    /// Options for `triangular`.
    ///
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
    /// The limits of the tensors of `where`.
    ///
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
