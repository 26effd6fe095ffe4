//! Neural networks (WebNN)

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    AllowSharedBufferSource, GpuBuffer, GpuDevice, Ml, MlArgMinMaxOptions, MlBatchNormalizationOptions,
    MlBatchNormalizationSupportLimits, MlBinarySupportLimits, MlClampOptions, MlConcatSupportLimits, MlContext,
    MlContextLostInfo, MlContextOptions, MlConv2dFilterOperandLayout, MlConv2dOptions, MlConv2dSupportLimits,
    MlConvTranspose2dFilterOperandLayout, MlConvTranspose2dOptions, MlCumulativeSumOptions, MlEluOptions,
    MlGatherOptions, MlGatherSupportLimits, MlGemmOptions, MlGemmSupportLimits, MlGraph, MlGraphBuilder,
    MlGruCellOptions, MlGruCellSupportLimits, MlGruOptions, MlGruSupportLimits, MlGruWeightLayout, MlHardSigmoidOptions,
    MlInputOperandLayout, MlInstanceNormalizationOptions, MlInterpolationMode, MlLayerNormalizationOptions,
    MlLeakyReluOptions, MlLinearOptions, MlLogicalNotSupportLimits, MlLstmCellOptions, MlLstmCellSupportLimits,
    MlLstmOptions, MlLstmSupportLimits, MlLstmWeightLayout, MlNormalizationSupportLimits, MlNumber, MlOpSupportLimits,
    MlOperand, MlOperandDataType, MlOperandDescriptor, MlOperatorOptions, MlPadOptions, MlPaddingMode, MlPool2dOptions,
    MlPowerPreference, MlPreluSupportLimits, MlQuantizeDequantizeLinearSupportLimits, MlRankRange,
    MlRecurrentNetworkActivation, MlRecurrentNetworkDirection, MlReduceOptions, MlResample2dOptions, MlReverseOptions,
    MlRoundingType, MlScatterOptions, MlScatterSupportLimits, MlSingleInputSupportLimits, MlSliceOptions,
    MlSplitOptions, MlSplitSupportLimits, MlTensor, MlTensorDescriptor, MlTensorLimits, MlTransposeOptions,
    MlTriangularOptions, MlWhereSupportLimits, Navigator, NumberOrU32Sequence, WorkerNavigator,
};

#[cfg(feature = "experimental")]
impl Navigator {
    /// The entry to machine learning on the device.
    ///
    /// `readonly attribute ML ml`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `webnn` and `experimental`. In secure contexts only. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-navigator-ml)
    #[inline]
    pub fn ml(&self) -> Option<Ml> {
        Js::get_ml__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl WorkerNavigator {
    /// The entry to machine learning on the device.
    ///
    /// `readonly attribute ML ml`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `webnn` and `experimental`. In secure contexts only. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-navigator-ml)
    #[inline]
    pub fn ml(&self) -> Option<Ml> {
        Js::get_ml__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl MlContextOptions {
    /// The wishes for a new context.
    ///
    /// `dictionary MLContextOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to rather be fast or save power; a hint for the choice of hardware.
    ///
    /// `MLPowerPreference powerPreference = "default"`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "powerPreference")]
    pub fn get_power_preference(&self) -> Option<MlPowerPreference> {
        property::get(self, "powerPreference")
    }

    /// Sets whether to rather be fast or save power; a hint for the choice of hardware.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "powerPreference")]
    pub fn set_power_preference(&self, value: MlPowerPreference) -> &Self {
        property::set_str(self, "powerPreference", value.as_str());
        self
    }

    /// Whether hardware such as a GPU or NPU is preferred; a hint only.
    ///
    /// `boolean accelerated = true`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "accelerated")]
    pub fn get_accelerated(&self) -> Option<bool> {
        property::get(self, "accelerated")
    }

    /// Sets whether hardware such as a GPU or NPU is preferred; a hint only.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "accelerated")]
    pub fn set_accelerated(&self, value: bool) -> &Self {
        property::set_bool(self, "accelerated", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlContextOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl Ml {
    /// Resolves to a new context for building and running graphs.
    ///
    /// `Promise<MLContext> createContext(optional MLContextOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-ml-createcontext)
    #[doc(alias = "createContext")]
    #[inline]
    pub fn create_context(&self) -> Promise<MlContext> {
        Promise::of_call(Js::try_call_createContext__as_value(js(self)))
    }

    /// As `create_context`, with `options`.
    ///
    /// `Promise<MLContext> createContext(optional MLContextOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "createContext")]
    #[inline]
    pub fn create_context_with_options(&self, options: &MlContextOptions) -> Promise<MlContext> {
        Promise::of_call(Js::try_call_createContext__value__as_value(js(self), options.as_ref()))
    }

    /// As `create_context`, with `gpu_device`.
    ///
    /// `Promise<MLContext> createContext(GPUDevice gpuDevice)`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "createContext")]
    #[inline]
    pub fn create_context_with_gpu_device(&self, gpu_device: &GpuDevice) -> Promise<MlContext> {
        Promise::of_call(Js::try_call_createContext__value__as_value(js(self), gpu_device.as_ref()))
    }
}

#[cfg(feature = "experimental")]
impl MlContextLostInfo {
    /// Why a context was lost.
    ///
    /// `dictionary MLContextLostInfo`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A description of the cause for developers.
    ///
    /// `DOMString message`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "message")]
    pub fn get_message(&self) -> Option<String> {
        property::get(self, "message")
    }

    /// Sets a description of the cause for developers.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "message")]
    pub fn set_message(&self, value: &str) -> &Self {
        property::set_str(self, "message", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlContextLostInfo {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlContext {
    /// Queues a run of the graph with the named tensors and returns at once; `readTensor` waits for the result.
    ///
    /// `undefined dispatch(MLGraph graph, MLNamedTensors inputs, MLNamedTensors outputs)`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlcontext-dispatch)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn dispatch(
        &self,
        graph: &MlGraph,
        inputs: impl IntoRecord<MlTensor>,
        outputs: impl IntoRecord<MlTensor>,
    ) -> Result<(), Exception> {
        Js::try_call_dispatch__value3(js(self), graph.as_ref(), &inputs.into_record(), &outputs.into_record())
    }

    /// Resolves to a new tensor of this context, filled with zeros.
    ///
    /// `Promise<MLTensor> createTensor(MLTensorDescriptor descriptor)`
    ///
    /// Features `webnn` and `experimental`. [Specification](https://www.w3.org/TR/webnn/#api-mlcontext-createtensor)
    #[doc(alias = "createTensor")]
    #[inline]
    pub fn create_tensor(&self, descriptor: &MlTensorDescriptor) -> Promise<MlTensor> {
        Promise::of_call(Js::try_call_createTensor__value__as_value(js(self), descriptor.as_ref()))
    }

    /// Resolves to a new tensor that can be shared with this WebGPU device.
    ///
    /// `Promise<MLTensor> createExportableTensor(MLTensorDescriptor descriptor, GPUDevice gpuDevice)`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "createExportableTensor")]
    #[inline]
    pub fn create_exportable_tensor(
        &self,
        descriptor: &MlTensorDescriptor,
        gpu_device: &GpuDevice,
    ) -> Promise<MlTensor> {
        Promise::of_call(Js::try_call_createExportableTensor__value2__as_value(
            js(self),
            descriptor.as_ref(),
            gpu_device.as_ref(),
        ))
    }

    /// Resolves to a tensor with fixed content, for use as a constant in graphs.
    ///
    /// `Promise<MLTensor> createConstantTensor(MLOperandDescriptor descriptor, AllowSharedBufferSource inputData)`
    ///
    /// Features `webnn` and `experimental`. [Specification](https://www.w3.org/TR/webnn/#api-mlcontext-createconstanttensor)
    #[doc(alias = "createConstantTensor")]
    #[inline]
    pub fn create_constant_tensor(
        &self,
        descriptor: &MlOperandDescriptor,
        input_data: impl Into<AllowSharedBufferSource>,
    ) -> Promise<MlTensor> {
        Promise::of_call(Js::try_call_createConstantTensor__value2__as_value(
            js(self),
            descriptor.as_ref(),
            &input_data.into().to_js(),
        ))
    }

    /// Resolves to a copy of the content, after all work queued before; the tensor must be readable.
    ///
    /// `Promise<ArrayBuffer> readTensor(MLTensor tensor)`
    ///
    /// Features `webnn` and `experimental`. [Specification](https://www.w3.org/TR/webnn/#api-mlcontext-readtensor)
    #[doc(alias = "readTensor")]
    #[inline]
    pub fn read_tensor(&self, tensor: &MlTensor) -> Promise<ArrayBuffer> {
        Promise::of_call(Js::try_call_readTensor__value__as_value(js(self), tensor.as_ref()))
    }

    /// As `read_tensor`, with `output_data`.
    ///
    /// `Promise<undefined> readTensor(MLTensor tensor, AllowSharedBufferSource outputData)`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "readTensor")]
    #[inline]
    pub fn read_tensor_with_output_data(
        &self,
        tensor: &MlTensor,
        output_data: impl Into<AllowSharedBufferSource>,
    ) -> Promise<()> {
        Promise::of_call(Js::try_call_readTensor__value2__as_value(
            js(self),
            tensor.as_ref(),
            &output_data.into().to_js(),
        ))
    }

    /// Copies the data into the tensor, which must be writable.
    ///
    /// `undefined writeTensor(MLTensor tensor, AllowSharedBufferSource inputData)`
    ///
    /// Features `webnn` and `experimental`. [Specification](https://www.w3.org/TR/webnn/#api-mlcontext-writetensor)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "writeTensor")]
    #[inline]
    pub fn write_tensor(
        &self,
        tensor: &MlTensor,
        input_data: impl Into<AllowSharedBufferSource>,
    ) -> Result<(), Exception> {
        Js::try_call_writeTensor__value2(js(self), tensor.as_ref(), &input_data.into().to_js())
    }

    /// Hands an exportable tensor to WebGPU as a buffer.
    ///
    /// `GPUBuffer exportToGPU(MLTensor tensor)`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "exportToGPU")]
    #[inline]
    pub fn export_to_gpu(&self, tensor: &MlTensor) -> Result<GpuBuffer, Exception> {
        Js::try_call_exportToGPU__value__as_value(js(self), tensor.as_ref()).map(Js::read)
    }

    /// Returns the data types and ranks that the context supports.
    ///
    /// `MLOpSupportLimits opSupportLimits()`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlcontext-opsupportlimits)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "opSupportLimits")]
    #[inline]
    pub fn op_support_limits(&self) -> Result<MlOpSupportLimits, Exception> {
        Js::try_call_opSupportLimits__as_value(js(self)).map(Js::read)
    }

    /// Releases the resources of the context; its tensors and graphs become useless.
    ///
    /// `undefined destroy()`
    ///
    /// Features `webnn` and `experimental`. [Specification](https://www.w3.org/TR/webnn/#api-mlcontext-destroy)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn destroy(&self) -> Result<(), Exception> {
        Js::try_call_destroy(js(self))
    }

    /// Whether the context can use hardware such as a GPU or NPU.
    ///
    /// `readonly attribute boolean accelerated`
    ///
    /// Features `webnn` and `experimental`.
    #[inline]
    pub fn accelerated(&self) -> bool {
        Js::get_accelerated__as_bool(js(self)).get()
    }

    /// Resolves when the context is lost or destroyed.
    ///
    /// `readonly attribute Promise<MLContextLostInfo> lost`
    ///
    /// Features `webnn` and `experimental`. [Specification](https://www.w3.org/TR/webnn/#context-lost)
    #[inline]
    pub fn lost(&self) -> Promise<MlContextLostInfo> {
        Promise::of_call(Js::try_get_lost__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl MlOpSupportLimits {
    /// The data types and ranks that a context supports, for each operation of the builder.
    ///
    /// `dictionary MLOpSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The layout of image tensors that is fastest.
    ///
    /// `MLInputOperandLayout preferredInputLayout`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "preferredInputLayout")]
    pub fn get_preferred_input_layout(&self) -> Option<MlInputOperandLayout> {
        property::get(self, "preferredInputLayout")
    }

    /// Sets the layout of image tensors that is fastest.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "preferredInputLayout")]
    pub fn set_preferred_input_layout(&self, value: MlInputOperandLayout) -> &Self {
        property::set_str(self, "preferredInputLayout", value.as_str());
        self
    }

    /// The largest size of a tensor in bytes.
    ///
    /// `[EnforceRange] unsigned long long maxTensorByteLength`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "maxTensorByteLength")]
    pub fn get_max_tensor_byte_length(&self) -> Option<u64> {
        property::get(self, "maxTensorByteLength")
    }

    /// Sets the largest size of a tensor in bytes.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "maxTensorByteLength")]
    pub fn set_max_tensor_byte_length(&self, value: u64) -> &Self {
        property::set_f64(self, "maxTensorByteLength", safe_integer::unsigned(value));
        self
    }

    /// The limits of the inputs of a graph.
    ///
    /// `MLTensorLimits input`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "input")]
    pub fn get_input(&self) -> Option<MlTensorLimits> {
        property::get(self, "input")
    }

    /// Sets the limits of the inputs of a graph.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "input")]
    pub fn set_input(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "input", value.as_ref());
        self
    }

    /// The limits of the constants in a graph.
    ///
    /// `MLTensorLimits constant`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "constant")]
    pub fn get_constant(&self) -> Option<MlTensorLimits> {
        property::get(self, "constant")
    }

    /// Sets the limits of the constants in a graph.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "constant")]
    pub fn set_constant(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "constant", value.as_ref());
        self
    }

    /// The limits of the outputs of a graph.
    ///
    /// `MLTensorLimits output`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn get_output(&self) -> Option<MlTensorLimits> {
        property::get(self, "output")
    }

    /// Sets the limits of the outputs of a graph.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn set_output(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "output", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `argMin`.
    ///
    /// `MLSingleInputSupportLimits argMin`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "argMin")]
    pub fn get_arg_min(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "argMin")
    }

    /// Sets the limits of the input and output tensors of `argMin`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "argMin")]
    pub fn set_arg_min(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "argMin", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `argMax`.
    ///
    /// `MLSingleInputSupportLimits argMax`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "argMax")]
    pub fn get_arg_max(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "argMax")
    }

    /// Sets the limits of the input and output tensors of `argMax`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "argMax")]
    pub fn set_arg_max(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "argMax", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `batchNormalization`.
    ///
    /// `MLBatchNormalizationSupportLimits batchNormalization`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "batchNormalization")]
    pub fn get_batch_normalization(&self) -> Option<MlBatchNormalizationSupportLimits> {
        property::get(self, "batchNormalization")
    }

    /// Sets the limits of the input and output tensors of `batchNormalization`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "batchNormalization")]
    pub fn set_batch_normalization(&self, value: &MlBatchNormalizationSupportLimits) -> &Self {
        property::set(self, "batchNormalization", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `cast`.
    ///
    /// `MLSingleInputSupportLimits cast`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "cast")]
    pub fn get_cast(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "cast")
    }

    /// Sets the limits of the input and output tensors of `cast`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "cast")]
    pub fn set_cast(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "cast", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `clamp`.
    ///
    /// `MLSingleInputSupportLimits clamp`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "clamp")]
    pub fn get_clamp(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "clamp")
    }

    /// Sets the limits of the input and output tensors of `clamp`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "clamp")]
    pub fn set_clamp(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "clamp", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `concat`.
    ///
    /// `MLConcatSupportLimits concat`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "concat")]
    pub fn get_concat(&self) -> Option<MlConcatSupportLimits> {
        property::get(self, "concat")
    }

    /// Sets the limits of the input and output tensors of `concat`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "concat")]
    pub fn set_concat(&self, value: &MlConcatSupportLimits) -> &Self {
        property::set(self, "concat", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `conv2d`.
    ///
    /// `MLConv2dSupportLimits conv2d`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "conv2d")]
    pub fn get_conv2d(&self) -> Option<MlConv2dSupportLimits> {
        property::get(self, "conv2d")
    }

    /// Sets the limits of the input and output tensors of `conv2d`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "conv2d")]
    pub fn set_conv2d(&self, value: &MlConv2dSupportLimits) -> &Self {
        property::set(self, "conv2d", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `convTranspose2d`.
    ///
    /// `MLConv2dSupportLimits convTranspose2d`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "convTranspose2d")]
    pub fn get_conv_transpose2d(&self) -> Option<MlConv2dSupportLimits> {
        property::get(self, "convTranspose2d")
    }

    /// Sets the limits of the input and output tensors of `convTranspose2d`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "convTranspose2d")]
    pub fn set_conv_transpose2d(&self, value: &MlConv2dSupportLimits) -> &Self {
        property::set(self, "convTranspose2d", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `cumulativeSum`.
    ///
    /// `MLSingleInputSupportLimits cumulativeSum`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "cumulativeSum")]
    pub fn get_cumulative_sum(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "cumulativeSum")
    }

    /// Sets the limits of the input and output tensors of `cumulativeSum`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "cumulativeSum")]
    pub fn set_cumulative_sum(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "cumulativeSum", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `add`.
    ///
    /// `MLBinarySupportLimits add`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "add")]
    pub fn get_add(&self) -> Option<MlBinarySupportLimits> {
        property::get(self, "add")
    }

    /// Sets the limits of the input and output tensors of `add`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "add")]
    pub fn set_add(&self, value: &MlBinarySupportLimits) -> &Self {
        property::set(self, "add", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `sub`.
    ///
    /// `MLBinarySupportLimits sub`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "sub")]
    pub fn get_sub(&self) -> Option<MlBinarySupportLimits> {
        property::get(self, "sub")
    }

    /// Sets the limits of the input and output tensors of `sub`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "sub")]
    pub fn set_sub(&self, value: &MlBinarySupportLimits) -> &Self {
        property::set(self, "sub", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `mul`.
    ///
    /// `MLBinarySupportLimits mul`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "mul")]
    pub fn get_mul(&self) -> Option<MlBinarySupportLimits> {
        property::get(self, "mul")
    }

    /// Sets the limits of the input and output tensors of `mul`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "mul")]
    pub fn set_mul(&self, value: &MlBinarySupportLimits) -> &Self {
        property::set(self, "mul", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `div`.
    ///
    /// `MLBinarySupportLimits div`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "div")]
    pub fn get_div(&self) -> Option<MlBinarySupportLimits> {
        property::get(self, "div")
    }

    /// Sets the limits of the input and output tensors of `div`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "div")]
    pub fn set_div(&self, value: &MlBinarySupportLimits) -> &Self {
        property::set(self, "div", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `max`.
    ///
    /// `MLBinarySupportLimits max`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "max")]
    pub fn get_max(&self) -> Option<MlBinarySupportLimits> {
        property::get(self, "max")
    }

    /// Sets the limits of the input and output tensors of `max`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "max")]
    pub fn set_max(&self, value: &MlBinarySupportLimits) -> &Self {
        property::set(self, "max", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `min`.
    ///
    /// `MLBinarySupportLimits min`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "min")]
    pub fn get_min(&self) -> Option<MlBinarySupportLimits> {
        property::get(self, "min")
    }

    /// Sets the limits of the input and output tensors of `min`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "min")]
    pub fn set_min(&self, value: &MlBinarySupportLimits) -> &Self {
        property::set(self, "min", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `pow`.
    ///
    /// `MLBinarySupportLimits pow`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "pow")]
    pub fn get_pow(&self) -> Option<MlBinarySupportLimits> {
        property::get(self, "pow")
    }

    /// Sets the limits of the input and output tensors of `pow`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "pow")]
    pub fn set_pow(&self, value: &MlBinarySupportLimits) -> &Self {
        property::set(self, "pow", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `equal`.
    ///
    /// `MLBinarySupportLimits equal`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "equal")]
    pub fn get_equal(&self) -> Option<MlBinarySupportLimits> {
        property::get(self, "equal")
    }

    /// Sets the limits of the input and output tensors of `equal`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "equal")]
    pub fn set_equal(&self, value: &MlBinarySupportLimits) -> &Self {
        property::set(self, "equal", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `notEqual`.
    ///
    /// `MLBinarySupportLimits notEqual`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "notEqual")]
    pub fn get_not_equal(&self) -> Option<MlBinarySupportLimits> {
        property::get(self, "notEqual")
    }

    /// Sets the limits of the input and output tensors of `notEqual`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "notEqual")]
    pub fn set_not_equal(&self, value: &MlBinarySupportLimits) -> &Self {
        property::set(self, "notEqual", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `greater`.
    ///
    /// `MLBinarySupportLimits greater`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "greater")]
    pub fn get_greater(&self) -> Option<MlBinarySupportLimits> {
        property::get(self, "greater")
    }

    /// Sets the limits of the input and output tensors of `greater`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "greater")]
    pub fn set_greater(&self, value: &MlBinarySupportLimits) -> &Self {
        property::set(self, "greater", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `greaterOrEqual`.
    ///
    /// `MLBinarySupportLimits greaterOrEqual`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "greaterOrEqual")]
    pub fn get_greater_or_equal(&self) -> Option<MlBinarySupportLimits> {
        property::get(self, "greaterOrEqual")
    }

    /// Sets the limits of the input and output tensors of `greaterOrEqual`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "greaterOrEqual")]
    pub fn set_greater_or_equal(&self, value: &MlBinarySupportLimits) -> &Self {
        property::set(self, "greaterOrEqual", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `lesser`.
    ///
    /// `MLBinarySupportLimits lesser`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "lesser")]
    pub fn get_lesser(&self) -> Option<MlBinarySupportLimits> {
        property::get(self, "lesser")
    }

    /// Sets the limits of the input and output tensors of `lesser`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "lesser")]
    pub fn set_lesser(&self, value: &MlBinarySupportLimits) -> &Self {
        property::set(self, "lesser", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `lesserOrEqual`.
    ///
    /// `MLBinarySupportLimits lesserOrEqual`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "lesserOrEqual")]
    pub fn get_lesser_or_equal(&self) -> Option<MlBinarySupportLimits> {
        property::get(self, "lesserOrEqual")
    }

    /// Sets the limits of the input and output tensors of `lesserOrEqual`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "lesserOrEqual")]
    pub fn set_lesser_or_equal(&self, value: &MlBinarySupportLimits) -> &Self {
        property::set(self, "lesserOrEqual", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `logicalNot`.
    ///
    /// `MLLogicalNotSupportLimits logicalNot`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "logicalNot")]
    pub fn get_logical_not(&self) -> Option<MlLogicalNotSupportLimits> {
        property::get(self, "logicalNot")
    }

    /// Sets the limits of the input and output tensors of `logicalNot`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "logicalNot")]
    pub fn set_logical_not(&self, value: &MlLogicalNotSupportLimits) -> &Self {
        property::set(self, "logicalNot", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `logicalAnd`.
    ///
    /// `MLBinarySupportLimits logicalAnd`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "logicalAnd")]
    pub fn get_logical_and(&self) -> Option<MlBinarySupportLimits> {
        property::get(self, "logicalAnd")
    }

    /// Sets the limits of the input and output tensors of `logicalAnd`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "logicalAnd")]
    pub fn set_logical_and(&self, value: &MlBinarySupportLimits) -> &Self {
        property::set(self, "logicalAnd", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `logicalOr`.
    ///
    /// `MLBinarySupportLimits logicalOr`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "logicalOr")]
    pub fn get_logical_or(&self) -> Option<MlBinarySupportLimits> {
        property::get(self, "logicalOr")
    }

    /// Sets the limits of the input and output tensors of `logicalOr`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "logicalOr")]
    pub fn set_logical_or(&self, value: &MlBinarySupportLimits) -> &Self {
        property::set(self, "logicalOr", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `logicalXor`.
    ///
    /// `MLBinarySupportLimits logicalXor`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "logicalXor")]
    pub fn get_logical_xor(&self) -> Option<MlBinarySupportLimits> {
        property::get(self, "logicalXor")
    }

    /// Sets the limits of the input and output tensors of `logicalXor`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "logicalXor")]
    pub fn set_logical_xor(&self, value: &MlBinarySupportLimits) -> &Self {
        property::set(self, "logicalXor", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `isNaN`.
    ///
    /// `MLLogicalNotSupportLimits isNaN`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "isNaN")]
    pub fn get_is_nan(&self) -> Option<MlLogicalNotSupportLimits> {
        property::get(self, "isNaN")
    }

    /// Sets the limits of the input and output tensors of `isNaN`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "isNaN")]
    pub fn set_is_nan(&self, value: &MlLogicalNotSupportLimits) -> &Self {
        property::set(self, "isNaN", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `isInfinite`.
    ///
    /// `MLLogicalNotSupportLimits isInfinite`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "isInfinite")]
    pub fn get_is_infinite(&self) -> Option<MlLogicalNotSupportLimits> {
        property::get(self, "isInfinite")
    }

    /// Sets the limits of the input and output tensors of `isInfinite`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "isInfinite")]
    pub fn set_is_infinite(&self, value: &MlLogicalNotSupportLimits) -> &Self {
        property::set(self, "isInfinite", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `abs`.
    ///
    /// `MLSingleInputSupportLimits abs`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "abs")]
    pub fn get_abs(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "abs")
    }

    /// Sets the limits of the input and output tensors of `abs`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "abs")]
    pub fn set_abs(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "abs", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `ceil`.
    ///
    /// `MLSingleInputSupportLimits ceil`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "ceil")]
    pub fn get_ceil(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "ceil")
    }

    /// Sets the limits of the input and output tensors of `ceil`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "ceil")]
    pub fn set_ceil(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "ceil", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `cos`.
    ///
    /// `MLSingleInputSupportLimits cos`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "cos")]
    pub fn get_cos(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "cos")
    }

    /// Sets the limits of the input and output tensors of `cos`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "cos")]
    pub fn set_cos(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "cos", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `erf`.
    ///
    /// `MLSingleInputSupportLimits erf`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "erf")]
    pub fn get_erf(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "erf")
    }

    /// Sets the limits of the input and output tensors of `erf`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "erf")]
    pub fn set_erf(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "erf", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `exp`.
    ///
    /// `MLSingleInputSupportLimits exp`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "exp")]
    pub fn get_exp(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "exp")
    }

    /// Sets the limits of the input and output tensors of `exp`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "exp")]
    pub fn set_exp(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "exp", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `floor`.
    ///
    /// `MLSingleInputSupportLimits floor`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "floor")]
    pub fn get_floor(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "floor")
    }

    /// Sets the limits of the input and output tensors of `floor`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "floor")]
    pub fn set_floor(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "floor", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `identity`.
    ///
    /// `MLSingleInputSupportLimits identity`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "identity")]
    pub fn get_identity(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "identity")
    }

    /// Sets the limits of the input and output tensors of `identity`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "identity")]
    pub fn set_identity(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "identity", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `log`.
    ///
    /// `MLSingleInputSupportLimits log`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "log")]
    pub fn get_log(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "log")
    }

    /// Sets the limits of the input and output tensors of `log`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "log")]
    pub fn set_log(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "log", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `neg`.
    ///
    /// `MLSingleInputSupportLimits neg`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "neg")]
    pub fn get_neg(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "neg")
    }

    /// Sets the limits of the input and output tensors of `neg`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "neg")]
    pub fn set_neg(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "neg", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `reciprocal`.
    ///
    /// `MLSingleInputSupportLimits reciprocal`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "reciprocal")]
    pub fn get_reciprocal(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "reciprocal")
    }

    /// Sets the limits of the input and output tensors of `reciprocal`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "reciprocal")]
    pub fn set_reciprocal(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "reciprocal", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `roundEven`.
    ///
    /// `MLSingleInputSupportLimits roundEven`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "roundEven")]
    pub fn get_round_even(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "roundEven")
    }

    /// Sets the limits of the input and output tensors of `roundEven`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "roundEven")]
    pub fn set_round_even(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "roundEven", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `sin`.
    ///
    /// `MLSingleInputSupportLimits sin`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "sin")]
    pub fn get_sin(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "sin")
    }

    /// Sets the limits of the input and output tensors of `sin`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "sin")]
    pub fn set_sin(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "sin", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `sign`.
    ///
    /// `MLSingleInputSupportLimits sign`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "sign")]
    pub fn get_sign(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "sign")
    }

    /// Sets the limits of the input and output tensors of `sign`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "sign")]
    pub fn set_sign(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "sign", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `sqrt`.
    ///
    /// `MLSingleInputSupportLimits sqrt`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "sqrt")]
    pub fn get_sqrt(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "sqrt")
    }

    /// Sets the limits of the input and output tensors of `sqrt`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "sqrt")]
    pub fn set_sqrt(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "sqrt", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `tan`.
    ///
    /// `MLSingleInputSupportLimits tan`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "tan")]
    pub fn get_tan(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "tan")
    }

    /// Sets the limits of the input and output tensors of `tan`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "tan")]
    pub fn set_tan(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "tan", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `dequantizeLinear`.
    ///
    /// `MLQuantizeDequantizeLinearSupportLimits dequantizeLinear`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "dequantizeLinear")]
    pub fn get_dequantize_linear(&self) -> Option<MlQuantizeDequantizeLinearSupportLimits> {
        property::get(self, "dequantizeLinear")
    }

    /// Sets the limits of the input and output tensors of `dequantizeLinear`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "dequantizeLinear")]
    pub fn set_dequantize_linear(&self, value: &MlQuantizeDequantizeLinearSupportLimits) -> &Self {
        property::set(self, "dequantizeLinear", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `quantizeLinear`.
    ///
    /// `MLQuantizeDequantizeLinearSupportLimits quantizeLinear`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "quantizeLinear")]
    pub fn get_quantize_linear(&self) -> Option<MlQuantizeDequantizeLinearSupportLimits> {
        property::get(self, "quantizeLinear")
    }

    /// Sets the limits of the input and output tensors of `quantizeLinear`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "quantizeLinear")]
    pub fn set_quantize_linear(&self, value: &MlQuantizeDequantizeLinearSupportLimits) -> &Self {
        property::set(self, "quantizeLinear", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `elu`.
    ///
    /// `MLSingleInputSupportLimits elu`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "elu")]
    pub fn get_elu(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "elu")
    }

    /// Sets the limits of the input and output tensors of `elu`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "elu")]
    pub fn set_elu(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "elu", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `expand`.
    ///
    /// `MLSingleInputSupportLimits expand`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "expand")]
    pub fn get_expand(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "expand")
    }

    /// Sets the limits of the input and output tensors of `expand`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "expand")]
    pub fn set_expand(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "expand", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `gather`.
    ///
    /// `MLGatherSupportLimits gather`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "gather")]
    pub fn get_gather(&self) -> Option<MlGatherSupportLimits> {
        property::get(self, "gather")
    }

    /// Sets the limits of the input and output tensors of `gather`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "gather")]
    pub fn set_gather(&self, value: &MlGatherSupportLimits) -> &Self {
        property::set(self, "gather", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `gatherElements`.
    ///
    /// `MLGatherSupportLimits gatherElements`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "gatherElements")]
    pub fn get_gather_elements(&self) -> Option<MlGatherSupportLimits> {
        property::get(self, "gatherElements")
    }

    /// Sets the limits of the input and output tensors of `gatherElements`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "gatherElements")]
    pub fn set_gather_elements(&self, value: &MlGatherSupportLimits) -> &Self {
        property::set(self, "gatherElements", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `gatherND`.
    ///
    /// `MLGatherSupportLimits gatherND`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "gatherND")]
    pub fn get_gather_nd(&self) -> Option<MlGatherSupportLimits> {
        property::get(self, "gatherND")
    }

    /// Sets the limits of the input and output tensors of `gatherND`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "gatherND")]
    pub fn set_gather_nd(&self, value: &MlGatherSupportLimits) -> &Self {
        property::set(self, "gatherND", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `gelu`.
    ///
    /// `MLSingleInputSupportLimits gelu`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "gelu")]
    pub fn get_gelu(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "gelu")
    }

    /// Sets the limits of the input and output tensors of `gelu`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "gelu")]
    pub fn set_gelu(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "gelu", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `gemm`.
    ///
    /// `MLGemmSupportLimits gemm`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "gemm")]
    pub fn get_gemm(&self) -> Option<MlGemmSupportLimits> {
        property::get(self, "gemm")
    }

    /// Sets the limits of the input and output tensors of `gemm`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "gemm")]
    pub fn set_gemm(&self, value: &MlGemmSupportLimits) -> &Self {
        property::set(self, "gemm", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `gru`.
    ///
    /// `MLGruSupportLimits gru`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "gru")]
    pub fn get_gru(&self) -> Option<MlGruSupportLimits> {
        property::get(self, "gru")
    }

    /// Sets the limits of the input and output tensors of `gru`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "gru")]
    pub fn set_gru(&self, value: &MlGruSupportLimits) -> &Self {
        property::set(self, "gru", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `gruCell`.
    ///
    /// `MLGruCellSupportLimits gruCell`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "gruCell")]
    pub fn get_gru_cell(&self) -> Option<MlGruCellSupportLimits> {
        property::get(self, "gruCell")
    }

    /// Sets the limits of the input and output tensors of `gruCell`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "gruCell")]
    pub fn set_gru_cell(&self, value: &MlGruCellSupportLimits) -> &Self {
        property::set(self, "gruCell", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `hardSigmoid`.
    ///
    /// `MLSingleInputSupportLimits hardSigmoid`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "hardSigmoid")]
    pub fn get_hard_sigmoid(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "hardSigmoid")
    }

    /// Sets the limits of the input and output tensors of `hardSigmoid`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "hardSigmoid")]
    pub fn set_hard_sigmoid(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "hardSigmoid", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `hardSwish`.
    ///
    /// `MLSingleInputSupportLimits hardSwish`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "hardSwish")]
    pub fn get_hard_swish(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "hardSwish")
    }

    /// Sets the limits of the input and output tensors of `hardSwish`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "hardSwish")]
    pub fn set_hard_swish(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "hardSwish", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `instanceNormalization`.
    ///
    /// `MLNormalizationSupportLimits instanceNormalization`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "instanceNormalization")]
    pub fn get_instance_normalization(&self) -> Option<MlNormalizationSupportLimits> {
        property::get(self, "instanceNormalization")
    }

    /// Sets the limits of the input and output tensors of `instanceNormalization`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "instanceNormalization")]
    pub fn set_instance_normalization(&self, value: &MlNormalizationSupportLimits) -> &Self {
        property::set(self, "instanceNormalization", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `layerNormalization`.
    ///
    /// `MLNormalizationSupportLimits layerNormalization`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "layerNormalization")]
    pub fn get_layer_normalization(&self) -> Option<MlNormalizationSupportLimits> {
        property::get(self, "layerNormalization")
    }

    /// Sets the limits of the input and output tensors of `layerNormalization`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "layerNormalization")]
    pub fn set_layer_normalization(&self, value: &MlNormalizationSupportLimits) -> &Self {
        property::set(self, "layerNormalization", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `leakyRelu`.
    ///
    /// `MLSingleInputSupportLimits leakyRelu`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "leakyRelu")]
    pub fn get_leaky_relu(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "leakyRelu")
    }

    /// Sets the limits of the input and output tensors of `leakyRelu`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "leakyRelu")]
    pub fn set_leaky_relu(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "leakyRelu", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `linear`.
    ///
    /// `MLSingleInputSupportLimits linear`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "linear")]
    pub fn get_linear(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "linear")
    }

    /// Sets the limits of the input and output tensors of `linear`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "linear")]
    pub fn set_linear(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "linear", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `lstm`.
    ///
    /// `MLLstmSupportLimits lstm`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "lstm")]
    pub fn get_lstm(&self) -> Option<MlLstmSupportLimits> {
        property::get(self, "lstm")
    }

    /// Sets the limits of the input and output tensors of `lstm`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "lstm")]
    pub fn set_lstm(&self, value: &MlLstmSupportLimits) -> &Self {
        property::set(self, "lstm", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `lstmCell`.
    ///
    /// `MLLstmCellSupportLimits lstmCell`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "lstmCell")]
    pub fn get_lstm_cell(&self) -> Option<MlLstmCellSupportLimits> {
        property::get(self, "lstmCell")
    }

    /// Sets the limits of the input and output tensors of `lstmCell`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "lstmCell")]
    pub fn set_lstm_cell(&self, value: &MlLstmCellSupportLimits) -> &Self {
        property::set(self, "lstmCell", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `matmul`.
    ///
    /// `MLBinarySupportLimits matmul`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "matmul")]
    pub fn get_matmul(&self) -> Option<MlBinarySupportLimits> {
        property::get(self, "matmul")
    }

    /// Sets the limits of the input and output tensors of `matmul`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "matmul")]
    pub fn set_matmul(&self, value: &MlBinarySupportLimits) -> &Self {
        property::set(self, "matmul", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `pad`.
    ///
    /// `MLSingleInputSupportLimits pad`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "pad")]
    pub fn get_pad(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "pad")
    }

    /// Sets the limits of the input and output tensors of `pad`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "pad")]
    pub fn set_pad(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "pad", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `averagePool2d`.
    ///
    /// `MLSingleInputSupportLimits averagePool2d`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "averagePool2d")]
    pub fn get_average_pool2d(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "averagePool2d")
    }

    /// Sets the limits of the input and output tensors of `averagePool2d`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "averagePool2d")]
    pub fn set_average_pool2d(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "averagePool2d", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `l2Pool2d`.
    ///
    /// `MLSingleInputSupportLimits l2Pool2d`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "l2Pool2d")]
    pub fn get_l2_pool2d(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "l2Pool2d")
    }

    /// Sets the limits of the input and output tensors of `l2Pool2d`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "l2Pool2d")]
    pub fn set_l2_pool2d(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "l2Pool2d", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `maxPool2d`.
    ///
    /// `MLSingleInputSupportLimits maxPool2d`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "maxPool2d")]
    pub fn get_max_pool2d(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "maxPool2d")
    }

    /// Sets the limits of the input and output tensors of `maxPool2d`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "maxPool2d")]
    pub fn set_max_pool2d(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "maxPool2d", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `prelu`.
    ///
    /// `MLPreluSupportLimits prelu`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "prelu")]
    pub fn get_prelu(&self) -> Option<MlPreluSupportLimits> {
        property::get(self, "prelu")
    }

    /// Sets the limits of the input and output tensors of `prelu`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "prelu")]
    pub fn set_prelu(&self, value: &MlPreluSupportLimits) -> &Self {
        property::set(self, "prelu", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `reduceL1`.
    ///
    /// `MLSingleInputSupportLimits reduceL1`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "reduceL1")]
    pub fn get_reduce_l1(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "reduceL1")
    }

    /// Sets the limits of the input and output tensors of `reduceL1`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "reduceL1")]
    pub fn set_reduce_l1(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "reduceL1", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `reduceL2`.
    ///
    /// `MLSingleInputSupportLimits reduceL2`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "reduceL2")]
    pub fn get_reduce_l2(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "reduceL2")
    }

    /// Sets the limits of the input and output tensors of `reduceL2`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "reduceL2")]
    pub fn set_reduce_l2(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "reduceL2", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `reduceLogSum`.
    ///
    /// `MLSingleInputSupportLimits reduceLogSum`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "reduceLogSum")]
    pub fn get_reduce_log_sum(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "reduceLogSum")
    }

    /// Sets the limits of the input and output tensors of `reduceLogSum`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "reduceLogSum")]
    pub fn set_reduce_log_sum(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "reduceLogSum", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `reduceLogSumExp`.
    ///
    /// `MLSingleInputSupportLimits reduceLogSumExp`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "reduceLogSumExp")]
    pub fn get_reduce_log_sum_exp(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "reduceLogSumExp")
    }

    /// Sets the limits of the input and output tensors of `reduceLogSumExp`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "reduceLogSumExp")]
    pub fn set_reduce_log_sum_exp(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "reduceLogSumExp", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `reduceMax`.
    ///
    /// `MLSingleInputSupportLimits reduceMax`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "reduceMax")]
    pub fn get_reduce_max(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "reduceMax")
    }

    /// Sets the limits of the input and output tensors of `reduceMax`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "reduceMax")]
    pub fn set_reduce_max(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "reduceMax", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `reduceMean`.
    ///
    /// `MLSingleInputSupportLimits reduceMean`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "reduceMean")]
    pub fn get_reduce_mean(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "reduceMean")
    }

    /// Sets the limits of the input and output tensors of `reduceMean`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "reduceMean")]
    pub fn set_reduce_mean(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "reduceMean", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `reduceMin`.
    ///
    /// `MLSingleInputSupportLimits reduceMin`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "reduceMin")]
    pub fn get_reduce_min(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "reduceMin")
    }

    /// Sets the limits of the input and output tensors of `reduceMin`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "reduceMin")]
    pub fn set_reduce_min(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "reduceMin", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `reduceProduct`.
    ///
    /// `MLSingleInputSupportLimits reduceProduct`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "reduceProduct")]
    pub fn get_reduce_product(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "reduceProduct")
    }

    /// Sets the limits of the input and output tensors of `reduceProduct`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "reduceProduct")]
    pub fn set_reduce_product(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "reduceProduct", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `reduceSum`.
    ///
    /// `MLSingleInputSupportLimits reduceSum`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "reduceSum")]
    pub fn get_reduce_sum(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "reduceSum")
    }

    /// Sets the limits of the input and output tensors of `reduceSum`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "reduceSum")]
    pub fn set_reduce_sum(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "reduceSum", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `reduceSumSquare`.
    ///
    /// `MLSingleInputSupportLimits reduceSumSquare`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "reduceSumSquare")]
    pub fn get_reduce_sum_square(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "reduceSumSquare")
    }

    /// Sets the limits of the input and output tensors of `reduceSumSquare`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "reduceSumSquare")]
    pub fn set_reduce_sum_square(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "reduceSumSquare", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `relu`.
    ///
    /// `MLSingleInputSupportLimits relu`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "relu")]
    pub fn get_relu(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "relu")
    }

    /// Sets the limits of the input and output tensors of `relu`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "relu")]
    pub fn set_relu(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "relu", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `resample2d`.
    ///
    /// `MLSingleInputSupportLimits resample2d`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "resample2d")]
    pub fn get_resample2d(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "resample2d")
    }

    /// Sets the limits of the input and output tensors of `resample2d`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "resample2d")]
    pub fn set_resample2d(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "resample2d", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `reshape`.
    ///
    /// `MLSingleInputSupportLimits reshape`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "reshape")]
    pub fn get_reshape(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "reshape")
    }

    /// Sets the limits of the input and output tensors of `reshape`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "reshape")]
    pub fn set_reshape(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "reshape", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `reverse`.
    ///
    /// `MLSingleInputSupportLimits reverse`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "reverse")]
    pub fn get_reverse(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "reverse")
    }

    /// Sets the limits of the input and output tensors of `reverse`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "reverse")]
    pub fn set_reverse(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "reverse", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `scatterElements`.
    ///
    /// `MLScatterSupportLimits scatterElements`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "scatterElements")]
    pub fn get_scatter_elements(&self) -> Option<MlScatterSupportLimits> {
        property::get(self, "scatterElements")
    }

    /// Sets the limits of the input and output tensors of `scatterElements`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "scatterElements")]
    pub fn set_scatter_elements(&self, value: &MlScatterSupportLimits) -> &Self {
        property::set(self, "scatterElements", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `scatterND`.
    ///
    /// `MLScatterSupportLimits scatterND`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "scatterND")]
    pub fn get_scatter_nd(&self) -> Option<MlScatterSupportLimits> {
        property::get(self, "scatterND")
    }

    /// Sets the limits of the input and output tensors of `scatterND`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "scatterND")]
    pub fn set_scatter_nd(&self, value: &MlScatterSupportLimits) -> &Self {
        property::set(self, "scatterND", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `sigmoid`.
    ///
    /// `MLSingleInputSupportLimits sigmoid`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "sigmoid")]
    pub fn get_sigmoid(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "sigmoid")
    }

    /// Sets the limits of the input and output tensors of `sigmoid`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "sigmoid")]
    pub fn set_sigmoid(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "sigmoid", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `slice`.
    ///
    /// `MLSingleInputSupportLimits slice`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "slice")]
    pub fn get_slice(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "slice")
    }

    /// Sets the limits of the input and output tensors of `slice`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "slice")]
    pub fn set_slice(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "slice", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `softmax`.
    ///
    /// `MLSingleInputSupportLimits softmax`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "softmax")]
    pub fn get_softmax(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "softmax")
    }

    /// Sets the limits of the input and output tensors of `softmax`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "softmax")]
    pub fn set_softmax(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "softmax", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `softplus`.
    ///
    /// `MLSingleInputSupportLimits softplus`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "softplus")]
    pub fn get_softplus(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "softplus")
    }

    /// Sets the limits of the input and output tensors of `softplus`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "softplus")]
    pub fn set_softplus(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "softplus", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `softsign`.
    ///
    /// `MLSingleInputSupportLimits softsign`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "softsign")]
    pub fn get_softsign(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "softsign")
    }

    /// Sets the limits of the input and output tensors of `softsign`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "softsign")]
    pub fn set_softsign(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "softsign", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `split`.
    ///
    /// `MLSplitSupportLimits split`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "split")]
    pub fn get_split(&self) -> Option<MlSplitSupportLimits> {
        property::get(self, "split")
    }

    /// Sets the limits of the input and output tensors of `split`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "split")]
    pub fn set_split(&self, value: &MlSplitSupportLimits) -> &Self {
        property::set(self, "split", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `tanh`.
    ///
    /// `MLSingleInputSupportLimits tanh`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "tanh")]
    pub fn get_tanh(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "tanh")
    }

    /// Sets the limits of the input and output tensors of `tanh`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "tanh")]
    pub fn set_tanh(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "tanh", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `tile`.
    ///
    /// `MLSingleInputSupportLimits tile`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "tile")]
    pub fn get_tile(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "tile")
    }

    /// Sets the limits of the input and output tensors of `tile`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "tile")]
    pub fn set_tile(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "tile", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `transpose`.
    ///
    /// `MLSingleInputSupportLimits transpose`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "transpose")]
    pub fn get_transpose(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "transpose")
    }

    /// Sets the limits of the input and output tensors of `transpose`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "transpose")]
    pub fn set_transpose(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "transpose", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `triangular`.
    ///
    /// `MLSingleInputSupportLimits triangular`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "triangular")]
    pub fn get_triangular(&self) -> Option<MlSingleInputSupportLimits> {
        property::get(self, "triangular")
    }

    /// Sets the limits of the input and output tensors of `triangular`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "triangular")]
    pub fn set_triangular(&self, value: &MlSingleInputSupportLimits) -> &Self {
        property::set(self, "triangular", value.as_ref());
        self
    }

    /// The limits of the input and output tensors of `where`.
    ///
    /// `MLWhereSupportLimits where`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "where")]
    pub fn get_where(&self) -> Option<MlWhereSupportLimits> {
        property::get(self, "where")
    }

    /// Sets the limits of the input and output tensors of `where`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "where")]
    pub fn set_where(&self, value: &MlWhereSupportLimits) -> &Self {
        property::set(self, "where", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlOpSupportLimits {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlRankRange {
    /// The smallest and largest number of dimensions that is supported.
    ///
    /// `dictionary MLRankRange`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The smallest number of dimensions.
    ///
    /// `unsigned long min`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "min")]
    pub fn get_min(&self) -> Option<u32> {
        property::get(self, "min")
    }

    /// Sets the smallest number of dimensions.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "min")]
    pub fn set_min(&self, value: u32) -> &Self {
        property::set_f64(self, "min", value as f64);
        self
    }

    /// The largest number of dimensions.
    ///
    /// `unsigned long max`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "max")]
    pub fn get_max(&self) -> Option<u32> {
        property::get(self, "max")
    }

    /// Sets the largest number of dimensions.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "max")]
    pub fn set_max(&self, value: u32) -> &Self {
        property::set_f64(self, "max", value as f64);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlRankRange {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlTensorLimits {
    /// The supported data types and ranks of one tensor.
    ///
    /// `dictionary MLTensorLimits`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The supported data types.
    ///
    /// `MLDataTypeList dataTypes`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "dataTypes")]
    pub fn get_data_types(&self) -> Option<Array<MlOperandDataType>> {
        property::get(self, "dataTypes")
    }

    /// Sets the supported data types.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "dataTypes")]
    pub fn set_data_types(&self, value: impl IntoSequence<MlOperandDataType>) -> &Self {
        property::set(self, "dataTypes", &value.to_value());
        self
    }

    /// The supported numbers of dimensions.
    ///
    /// `MLRankRange rankRange`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "rankRange")]
    pub fn get_rank_range(&self) -> Option<MlRankRange> {
        property::get(self, "rankRange")
    }

    /// Sets the supported numbers of dimensions.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "rankRange")]
    pub fn set_rank_range(&self, value: &MlRankRange) -> &Self {
        property::set(self, "rankRange", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlTensorLimits {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlBinarySupportLimits {
    /// The limits of an operation with two inputs.
    ///
    /// `dictionary MLBinarySupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The limits of the first input.
    ///
    /// `MLTensorLimits a`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "a")]
    pub fn get_a(&self) -> Option<MlTensorLimits> {
        property::get(self, "a")
    }

    /// Sets the limits of the first input.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "a")]
    pub fn set_a(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "a", value.as_ref());
        self
    }

    /// The limits of the second input.
    ///
    /// `MLTensorLimits b`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "b")]
    pub fn get_b(&self) -> Option<MlTensorLimits> {
        property::get(self, "b")
    }

    /// Sets the limits of the second input.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "b")]
    pub fn set_b(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "b", value.as_ref());
        self
    }

    /// The limits of the result.
    ///
    /// `MLTensorLimits output`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn get_output(&self) -> Option<MlTensorLimits> {
        property::get(self, "output")
    }

    /// Sets the limits of the result.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn set_output(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "output", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlBinarySupportLimits {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlSingleInputSupportLimits {
    /// The limits of an operation with one input.
    ///
    /// `dictionary MLSingleInputSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The limits of the input.
    ///
    /// `MLTensorLimits input`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "input")]
    pub fn get_input(&self) -> Option<MlTensorLimits> {
        property::get(self, "input")
    }

    /// Sets the limits of the input.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "input")]
    pub fn set_input(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "input", value.as_ref());
        self
    }

    /// The limits of the result.
    ///
    /// `MLTensorLimits output`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn get_output(&self) -> Option<MlTensorLimits> {
        property::get(self, "output")
    }

    /// Sets the limits of the result.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn set_output(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "output", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlSingleInputSupportLimits {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlGraph {
    /// Releases the resources of the graph, which can then not run any more.
    ///
    /// `undefined destroy()`
    ///
    /// Features `webnn` and `experimental`. [Specification](https://www.w3.org/TR/webnn/#api-mlgraph-destroy)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn destroy(&self) -> Result<(), Exception> {
        Js::try_call_destroy(js(self))
    }
}

#[cfg(feature = "experimental")]
impl MlOperandDescriptor {
    /// The data type and shape of an operand.
    ///
    /// `dictionary MLOperandDescriptor`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new(data_type: MlOperandDataType, shape: impl IntoSequence<u32>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "dataType", data_type.as_str());
        property::set(&this, "shape", &shape.to_value());
        this
    }

    /// The type of the numbers.
    ///
    /// `required MLOperandDataType dataType`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "dataType")]
    pub fn get_data_type(&self) -> MlOperandDataType {
        property::get(self, "dataType")
    }

    /// Sets the type of the numbers.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "dataType")]
    pub fn set_data_type(&self, value: MlOperandDataType) -> &Self {
        property::set_str(self, "dataType", value.as_str());
        self
    }

    /// The size of each dimension; an empty list means a single number.
    ///
    /// `required sequence<[EnforceRange] unsigned long> shape`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "shape")]
    pub fn get_shape(&self) -> Array<u32> {
        property::get(self, "shape")
    }

    /// Sets the size of each dimension; an empty list means a single number.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "shape")]
    pub fn set_shape(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "shape", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl MlOperand {
    /// The type of the numbers.
    ///
    /// `readonly attribute MLOperandDataType dataType`
    ///
    /// Features `webnn` and `experimental`. [Specification](https://www.w3.org/TR/webnn/#dom-mloperanddescriptor-datatype)
    #[doc(alias = "dataType")]
    #[inline]
    pub fn data_type(&self) -> MlOperandDataType {
        FromJs::from_js(Js::get_dataType__as_value(js(self)))
    }

    /// The size of each dimension; an empty list means a single number.
    ///
    /// `readonly attribute FrozenArray<unsigned long> shape`
    ///
    /// Features `webnn` and `experimental`. [Specification](https://www.w3.org/TR/webnn/#dom-mloperanddescriptor-shape)
    #[inline]
    pub fn shape(&self) -> Array<u32> {
        FromJs::from_js(Js::get_shape__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl MlOperatorOptions {
    /// The options that every operation has.
    ///
    /// `dictionary MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A name for the operation in error messages.
    ///
    /// `USVString label = ""`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "label")]
    pub fn get_label(&self) -> Option<String> {
        property::get(self, "label")
    }

    /// Sets a name for the operation in error messages.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlOperatorOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlTensorDescriptor {
    /// The data type, shape and intended use of a new tensor.
    ///
    /// `dictionary MLTensorDescriptor : MLOperandDescriptor`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new(data_type: MlOperandDataType, shape: impl IntoSequence<u32>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "dataType", data_type.as_str());
        property::set(&this, "shape", &shape.to_value());
        this
    }

    /// Whether `readTensor` may read the tensor.
    ///
    /// `boolean readable = false`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "readable")]
    pub fn get_readable(&self) -> Option<bool> {
        property::get(self, "readable")
    }

    /// Sets whether `readTensor` may read the tensor.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "readable")]
    pub fn set_readable(&self, value: bool) -> &Self {
        property::set_bool(self, "readable", value);
        self
    }

    /// Whether `writeTensor` may write to the tensor.
    ///
    /// `boolean writable = false`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "writable")]
    pub fn get_writable(&self) -> Option<bool> {
        property::get(self, "writable")
    }

    /// Sets whether `writeTensor` may write to the tensor.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "writable")]
    pub fn set_writable(&self, value: bool) -> &Self {
        property::set_bool(self, "writable", value);
        self
    }

    /// Sets the type of the numbers.
    ///
    /// `required MLOperandDataType dataType`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperandDescriptor`.
    #[doc(alias = "dataType")]
    pub fn set_data_type(&self, value: MlOperandDataType) -> &Self {
        property::set_str(self, "dataType", value.as_str());
        self
    }

    /// Sets the size of each dimension; an empty list means a single number.
    ///
    /// `required sequence<[EnforceRange] unsigned long> shape`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperandDescriptor`.
    #[doc(alias = "shape")]
    pub fn set_shape(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "shape", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl MlTensor {
    /// The type of the numbers.
    ///
    /// `readonly attribute MLOperandDataType dataType`
    ///
    /// Features `webnn` and `experimental`. [Specification](https://www.w3.org/TR/webnn/#dom-mltensor-datatype)
    #[doc(alias = "dataType")]
    #[inline]
    pub fn data_type(&self) -> MlOperandDataType {
        FromJs::from_js(Js::get_dataType__as_value(js(self)))
    }

    /// The size of each dimension; an empty list means a single number.
    ///
    /// `readonly attribute FrozenArray<unsigned long> shape`
    ///
    /// Features `webnn` and `experimental`. [Specification](https://www.w3.org/TR/webnn/#dom-mltensor-datatype)
    #[inline]
    pub fn shape(&self) -> Array<u32> {
        FromJs::from_js(Js::get_shape__as_value(js(self)))
    }

    /// Whether `readTensor` may read the tensor.
    ///
    /// `readonly attribute boolean readable`
    ///
    /// Features `webnn` and `experimental`. [Specification](https://www.w3.org/TR/webnn/#dom-mltensor-readable)
    #[inline]
    pub fn readable(&self) -> bool {
        Js::get_readable__as_bool(js(self)).get()
    }

    /// Whether `writeTensor` may write to the tensor.
    ///
    /// `readonly attribute boolean writable`
    ///
    /// Features `webnn` and `experimental`. [Specification](https://www.w3.org/TR/webnn/#dom-mltensor-writable)
    #[inline]
    pub fn writable(&self) -> bool {
        Js::get_writable__as_bool(js(self)).get()
    }

    /// Whether the content is fixed, for use as a constant in graphs.
    ///
    /// `readonly attribute boolean constant`
    ///
    /// Features `webnn` and `experimental`. [Specification](https://www.w3.org/TR/webnn/#dom-mltensor-constant)
    #[inline]
    pub fn constant(&self) -> bool {
        Js::get_constant__as_bool(js(self)).get()
    }

    /// Releases the memory of the tensor, which is then useless.
    ///
    /// `undefined destroy()`
    ///
    /// Features `webnn` and `experimental`. [Specification](https://www.w3.org/TR/webnn/#api-mltensor-destroy)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn destroy(&self) -> Result<(), Exception> {
        Js::try_call_destroy(js(self))
    }
}

#[cfg(feature = "experimental")]
impl MlGraphBuilder {
    /// Makes a new `MLGraphBuilder`.
    ///
    /// `constructor(MLContext context)`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-constructor)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(context: &MlContext) -> Result<MlGraphBuilder, Exception> {
        Js::try_new_MLGraphBuilder__value__as_value(context.as_ref()).map(Js::cast)
    }

    /// Adds an input to the graph, to be given under this name to `dispatch`.
    ///
    /// `MLOperand input(USVString name, MLOperandDescriptor descriptor)`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-input)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn input(&self, name: &str, descriptor: &MlOperandDescriptor) -> Result<MlOperand, Exception> {
        Js::try_call_input__str_value__as_value(js(self), name, descriptor.as_ref()).map(Js::read)
    }

    /// Adds fixed numbers to the graph, such as trained weights.
    ///
    /// `MLOperand constant(MLOperandDescriptor descriptor, AllowSharedBufferSource buffer)`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-constant)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn constant(
        &self,
        descriptor: &MlOperandDescriptor,
        buffer: impl Into<AllowSharedBufferSource>,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_constant__value2__as_value(js(self), descriptor.as_ref(), &buffer.into().to_js()).map(Js::read)
    }

    /// As `constant`, with `data_type` and `value`.
    ///
    /// `MLOperand constant(MLOperandDataType dataType, MLNumber value)`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "constant")]
    #[inline]
    pub fn constant_with_data_type_and_value(
        &self,
        data_type: MlOperandDataType,
        value: impl Into<MlNumber>,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_constant__str_value__as_value(js(self), data_type.as_str(), &value.into().to_js()).map(Js::read)
    }

    /// As `constant`, with `tensor`.
    ///
    /// `MLOperand constant(MLTensor tensor)`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "constant")]
    #[inline]
    pub fn constant_with_tensor(&self, tensor: &MlTensor) -> Result<MlOperand, Exception> {
        Js::try_call_constant__value__as_value(js(self), tensor.as_ref()).map(Js::read)
    }

    /// Compiles the graph with these named outputs; the builder can be used only once.
    ///
    /// `Promise<MLGraph> build(MLNamedOperands outputs)`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-build)
    #[inline]
    pub fn build(&self, outputs: impl IntoRecord<MlOperand>) -> Promise<MlGraph> {
        Promise::of_call(Js::try_call_build__value__as_value(js(self), &outputs.into_record()))
    }

    /// Finds the index of the smallest value along the axis.
    ///
    /// `MLOperand argMin(MLOperand input, [EnforceRange] unsigned long axis, optional MLArgMinMaxOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-argminmax)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "argMin")]
    #[inline]
    pub fn arg_min(&self, input: &MlOperand, axis: u32) -> Result<MlOperand, Exception> {
        Js::try_call_argMin__value_number__as_value(js(self), input.as_ref(), axis as f64).map(Js::read)
    }

    /// As `arg_min`, with `options`.
    ///
    /// `MLOperand argMin(MLOperand input, [EnforceRange] unsigned long axis, optional MLArgMinMaxOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "argMin")]
    #[inline]
    pub fn arg_min_with_options(
        &self,
        input: &MlOperand,
        axis: u32,
        options: &MlArgMinMaxOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_argMin__value_number_value__as_value(js(self), input.as_ref(), axis as f64, options.as_ref())
            .map(Js::read)
    }

    /// Finds the index of the largest value along the axis.
    ///
    /// `MLOperand argMax(MLOperand input, [EnforceRange] unsigned long axis, optional MLArgMinMaxOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-argminmax)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "argMax")]
    #[inline]
    pub fn arg_max(&self, input: &MlOperand, axis: u32) -> Result<MlOperand, Exception> {
        Js::try_call_argMax__value_number__as_value(js(self), input.as_ref(), axis as f64).map(Js::read)
    }

    /// As `arg_max`, with `options`.
    ///
    /// `MLOperand argMax(MLOperand input, [EnforceRange] unsigned long axis, optional MLArgMinMaxOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "argMax")]
    #[inline]
    pub fn arg_max_with_options(
        &self,
        input: &MlOperand,
        axis: u32,
        options: &MlArgMinMaxOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_argMax__value_number_value__as_value(js(self), input.as_ref(), axis as f64, options.as_ref())
            .map(Js::read)
    }

    /// Normalizes the input over the batch, with the given mean and variance for each channel.
    ///
    /// `MLOperand batchNormalization(MLOperand input, MLOperand mean, MLOperand variance, optional MLBatchNormalizationOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-batchnorm)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "batchNormalization")]
    #[inline]
    pub fn batch_normalization(
        &self,
        input: &MlOperand,
        mean: &MlOperand,
        variance: &MlOperand,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_batchNormalization__value3__as_value(js(self), input.as_ref(), mean.as_ref(), variance.as_ref())
            .map(Js::read)
    }

    /// As `batch_normalization`, with `options`.
    ///
    /// `MLOperand batchNormalization(MLOperand input, MLOperand mean, MLOperand variance, optional MLBatchNormalizationOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "batchNormalization")]
    #[inline]
    pub fn batch_normalization_with_options(
        &self,
        input: &MlOperand,
        mean: &MlOperand,
        variance: &MlOperand,
        options: &MlBatchNormalizationOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_batchNormalization__value4__as_value(
            js(self),
            input.as_ref(),
            mean.as_ref(),
            variance.as_ref(),
            options.as_ref(),
        )
        .map(Js::read)
    }

    /// Converts the numbers to another data type.
    ///
    /// `MLOperand cast(MLOperand input, MLOperandDataType dataType, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-cast)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn cast(&self, input: &MlOperand, data_type: MlOperandDataType) -> Result<MlOperand, Exception> {
        Js::try_call_cast__value_str__as_value(js(self), input.as_ref(), data_type.as_str()).map(Js::read)
    }

    /// As `cast`, with `options`.
    ///
    /// `MLOperand cast(MLOperand input, MLOperandDataType dataType, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "cast")]
    #[inline]
    pub fn cast_with_options(
        &self,
        input: &MlOperand,
        data_type: MlOperandDataType,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_cast__value_str_value__as_value(js(self), input.as_ref(), data_type.as_str(), options.as_ref())
            .map(Js::read)
    }

    /// Limits each value to the range of the options.
    ///
    /// `MLOperand clamp(MLOperand input, optional MLClampOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-clamp)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn clamp(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_clamp__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `clamp`, with `options`.
    ///
    /// `MLOperand clamp(MLOperand input, optional MLClampOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "clamp")]
    #[inline]
    pub fn clamp_with_options(&self, input: &MlOperand, options: &MlClampOptions) -> Result<MlOperand, Exception> {
        Js::try_call_clamp__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Joins the inputs along the axis.
    ///
    /// `MLOperand concat(sequence<MLOperand> inputs, [EnforceRange] unsigned long axis, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-concat)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn concat(&self, inputs: impl IntoSequence<MlOperand>, axis: u32) -> Result<MlOperand, Exception> {
        Js::try_call_concat__value_number__as_value(js(self), &inputs.to_value(), axis as f64).map(Js::read)
    }

    /// As `concat`, with `options`.
    ///
    /// `MLOperand concat(sequence<MLOperand> inputs, [EnforceRange] unsigned long axis, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "concat")]
    #[inline]
    pub fn concat_with_options(
        &self,
        inputs: impl IntoSequence<MlOperand>,
        axis: u32,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_concat__value_number_value__as_value(js(self), &inputs.to_value(), axis as f64, options.as_ref())
            .map(Js::read)
    }

    /// Computes a two-dimensional convolution of the input with the filter.
    ///
    /// `MLOperand conv2d(MLOperand input, MLOperand filter, optional MLConv2dOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-conv2d)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn conv2d(&self, input: &MlOperand, filter: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_conv2d__value2__as_value(js(self), input.as_ref(), filter.as_ref()).map(Js::read)
    }

    /// As `conv2d`, with `options`.
    ///
    /// `MLOperand conv2d(MLOperand input, MLOperand filter, optional MLConv2dOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "conv2d")]
    #[inline]
    pub fn conv2d_with_options(
        &self,
        input: &MlOperand,
        filter: &MlOperand,
        options: &MlConv2dOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_conv2d__value3__as_value(js(self), input.as_ref(), filter.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Computes a transposed two-dimensional convolution, which makes the image larger.
    ///
    /// `MLOperand convTranspose2d(MLOperand input, MLOperand filter, optional MLConvTranspose2dOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-convtranspose2d)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "convTranspose2d")]
    #[inline]
    pub fn conv_transpose2d(&self, input: &MlOperand, filter: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_convTranspose2d__value2__as_value(js(self), input.as_ref(), filter.as_ref()).map(Js::read)
    }

    /// As `conv_transpose2d`, with `options`.
    ///
    /// `MLOperand convTranspose2d(MLOperand input, MLOperand filter, optional MLConvTranspose2dOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "convTranspose2d")]
    #[inline]
    pub fn conv_transpose2d_with_options(
        &self,
        input: &MlOperand,
        filter: &MlOperand,
        options: &MlConvTranspose2dOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_convTranspose2d__value3__as_value(js(self), input.as_ref(), filter.as_ref(), options.as_ref())
            .map(Js::read)
    }

    /// Adds up the values along the axis, so that each output is the sum up to there.
    ///
    /// `MLOperand cumulativeSum(MLOperand input, unsigned long axis, optional MLCumulativeSumOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-cast)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "cumulativeSum")]
    #[inline]
    pub fn cumulative_sum(&self, input: &MlOperand, axis: u32) -> Result<MlOperand, Exception> {
        Js::try_call_cumulativeSum__value_number__as_value(js(self), input.as_ref(), axis as f64).map(Js::read)
    }

    /// As `cumulative_sum`, with `options`.
    ///
    /// `MLOperand cumulativeSum(MLOperand input, unsigned long axis, optional MLCumulativeSumOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "cumulativeSum")]
    #[inline]
    pub fn cumulative_sum_with_options(
        &self,
        input: &MlOperand,
        axis: u32,
        options: &MlCumulativeSumOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_cumulativeSum__value_number_value__as_value(
            js(self),
            input.as_ref(),
            axis as f64,
            options.as_ref(),
        )
        .map(Js::read)
    }

    /// Adds `a` and `b` element by element, with broadcasting of shapes.
    ///
    /// `MLOperand add(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-add)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn add(&self, a: &MlOperand, b: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_add__value2__as_value(js(self), a.as_ref(), b.as_ref()).map(Js::read)
    }

    /// As `add`, with `options`.
    ///
    /// `MLOperand add(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "add")]
    #[inline]
    pub fn add_with_options(
        &self,
        a: &MlOperand,
        b: &MlOperand,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_add__value3__as_value(js(self), a.as_ref(), b.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Subtracts `b` from `a` element by element, with broadcasting of shapes.
    ///
    /// `MLOperand sub(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-sub)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn sub(&self, a: &MlOperand, b: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_sub__value2__as_value(js(self), a.as_ref(), b.as_ref()).map(Js::read)
    }

    /// As `sub`, with `options`.
    ///
    /// `MLOperand sub(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "sub")]
    #[inline]
    pub fn sub_with_options(
        &self,
        a: &MlOperand,
        b: &MlOperand,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_sub__value3__as_value(js(self), a.as_ref(), b.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Multiplies `a` and `b` element by element, with broadcasting of shapes.
    ///
    /// `MLOperand mul(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-mul)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn mul(&self, a: &MlOperand, b: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_mul__value2__as_value(js(self), a.as_ref(), b.as_ref()).map(Js::read)
    }

    /// As `mul`, with `options`.
    ///
    /// `MLOperand mul(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "mul")]
    #[inline]
    pub fn mul_with_options(
        &self,
        a: &MlOperand,
        b: &MlOperand,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_mul__value3__as_value(js(self), a.as_ref(), b.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Divides `a` by `b` element by element, with broadcasting of shapes.
    ///
    /// `MLOperand div(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-div)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn div(&self, a: &MlOperand, b: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_div__value2__as_value(js(self), a.as_ref(), b.as_ref()).map(Js::read)
    }

    /// As `div`, with `options`.
    ///
    /// `MLOperand div(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "div")]
    #[inline]
    pub fn div_with_options(
        &self,
        a: &MlOperand,
        b: &MlOperand,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_div__value3__as_value(js(self), a.as_ref(), b.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Takes the larger of `a` and `b` element by element, with broadcasting of shapes.
    ///
    /// `MLOperand max(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-max)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn max(&self, a: &MlOperand, b: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_max__value2__as_value(js(self), a.as_ref(), b.as_ref()).map(Js::read)
    }

    /// As `max`, with `options`.
    ///
    /// `MLOperand max(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "max")]
    #[inline]
    pub fn max_with_options(
        &self,
        a: &MlOperand,
        b: &MlOperand,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_max__value3__as_value(js(self), a.as_ref(), b.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Takes the smaller of `a` and `b` element by element, with broadcasting of shapes.
    ///
    /// `MLOperand min(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-min)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn min(&self, a: &MlOperand, b: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_min__value2__as_value(js(self), a.as_ref(), b.as_ref()).map(Js::read)
    }

    /// As `min`, with `options`.
    ///
    /// `MLOperand min(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "min")]
    #[inline]
    pub fn min_with_options(
        &self,
        a: &MlOperand,
        b: &MlOperand,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_min__value3__as_value(js(self), a.as_ref(), b.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Raises `a` to the power of `b` element by element, with broadcasting of shapes.
    ///
    /// `MLOperand pow(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-pow)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn pow(&self, a: &MlOperand, b: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_pow__value2__as_value(js(self), a.as_ref(), b.as_ref()).map(Js::read)
    }

    /// As `pow`, with `options`.
    ///
    /// `MLOperand pow(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "pow")]
    #[inline]
    pub fn pow_with_options(
        &self,
        a: &MlOperand,
        b: &MlOperand,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_pow__value3__as_value(js(self), a.as_ref(), b.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Gives 1 where `a` and `b` are equal, and 0 elsewhere.
    ///
    /// `MLOperand equal(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-equal)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn equal(&self, a: &MlOperand, b: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_equal__value2__as_value(js(self), a.as_ref(), b.as_ref()).map(Js::read)
    }

    /// As `equal`, with `options`.
    ///
    /// `MLOperand equal(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "equal")]
    #[inline]
    pub fn equal_with_options(
        &self,
        a: &MlOperand,
        b: &MlOperand,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_equal__value3__as_value(js(self), a.as_ref(), b.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Gives 1 where `a` and `b` differ, and 0 elsewhere.
    ///
    /// `MLOperand notEqual(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-notequal)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "notEqual")]
    #[inline]
    pub fn not_equal(&self, a: &MlOperand, b: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_notEqual__value2__as_value(js(self), a.as_ref(), b.as_ref()).map(Js::read)
    }

    /// As `not_equal`, with `options`.
    ///
    /// `MLOperand notEqual(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "notEqual")]
    #[inline]
    pub fn not_equal_with_options(
        &self,
        a: &MlOperand,
        b: &MlOperand,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_notEqual__value3__as_value(js(self), a.as_ref(), b.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Gives 1 where `a` is greater than `b`, and 0 elsewhere.
    ///
    /// `MLOperand greater(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-greater)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn greater(&self, a: &MlOperand, b: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_greater__value2__as_value(js(self), a.as_ref(), b.as_ref()).map(Js::read)
    }

    /// As `greater`, with `options`.
    ///
    /// `MLOperand greater(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "greater")]
    #[inline]
    pub fn greater_with_options(
        &self,
        a: &MlOperand,
        b: &MlOperand,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_greater__value3__as_value(js(self), a.as_ref(), b.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Gives 1 where `a` is greater than or equal to `b`, and 0 elsewhere.
    ///
    /// `MLOperand greaterOrEqual(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-greaterorequal)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "greaterOrEqual")]
    #[inline]
    pub fn greater_or_equal(&self, a: &MlOperand, b: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_greaterOrEqual__value2__as_value(js(self), a.as_ref(), b.as_ref()).map(Js::read)
    }

    /// As `greater_or_equal`, with `options`.
    ///
    /// `MLOperand greaterOrEqual(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "greaterOrEqual")]
    #[inline]
    pub fn greater_or_equal_with_options(
        &self,
        a: &MlOperand,
        b: &MlOperand,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_greaterOrEqual__value3__as_value(js(self), a.as_ref(), b.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Gives 1 where `a` is less than `b`, and 0 elsewhere.
    ///
    /// `MLOperand lesser(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-lesser)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn lesser(&self, a: &MlOperand, b: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_lesser__value2__as_value(js(self), a.as_ref(), b.as_ref()).map(Js::read)
    }

    /// As `lesser`, with `options`.
    ///
    /// `MLOperand lesser(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "lesser")]
    #[inline]
    pub fn lesser_with_options(
        &self,
        a: &MlOperand,
        b: &MlOperand,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_lesser__value3__as_value(js(self), a.as_ref(), b.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Gives 1 where `a` is less than or equal to `b`, and 0 elsewhere.
    ///
    /// `MLOperand lesserOrEqual(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-lesserorequal)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "lesserOrEqual")]
    #[inline]
    pub fn lesser_or_equal(&self, a: &MlOperand, b: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_lesserOrEqual__value2__as_value(js(self), a.as_ref(), b.as_ref()).map(Js::read)
    }

    /// As `lesser_or_equal`, with `options`.
    ///
    /// `MLOperand lesserOrEqual(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "lesserOrEqual")]
    #[inline]
    pub fn lesser_or_equal_with_options(
        &self,
        a: &MlOperand,
        b: &MlOperand,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_lesserOrEqual__value3__as_value(js(self), a.as_ref(), b.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Gives 1 where `a` is 0, and 0 elsewhere.
    ///
    /// `MLOperand logicalNot(MLOperand a, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-logicalnot)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "logicalNot")]
    #[inline]
    pub fn logical_not(&self, a: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_logicalNot__value__as_value(js(self), a.as_ref()).map(Js::read)
    }

    /// As `logical_not`, with `options`.
    ///
    /// `MLOperand logicalNot(MLOperand a, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "logicalNot")]
    #[inline]
    pub fn logical_not_with_options(&self, a: &MlOperand, options: &MlOperatorOptions) -> Result<MlOperand, Exception> {
        Js::try_call_logicalNot__value2__as_value(js(self), a.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Gives 1 where neither `a` nor `b` is 0, and 0 elsewhere.
    ///
    /// `MLOperand logicalAnd(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-cast)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "logicalAnd")]
    #[inline]
    pub fn logical_and(&self, a: &MlOperand, b: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_logicalAnd__value2__as_value(js(self), a.as_ref(), b.as_ref()).map(Js::read)
    }

    /// As `logical_and`, with `options`.
    ///
    /// `MLOperand logicalAnd(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "logicalAnd")]
    #[inline]
    pub fn logical_and_with_options(
        &self,
        a: &MlOperand,
        b: &MlOperand,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_logicalAnd__value3__as_value(js(self), a.as_ref(), b.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Gives 1 where `a` or `b` is not 0, and 0 elsewhere.
    ///
    /// `MLOperand logicalOr(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-cast)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "logicalOr")]
    #[inline]
    pub fn logical_or(&self, a: &MlOperand, b: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_logicalOr__value2__as_value(js(self), a.as_ref(), b.as_ref()).map(Js::read)
    }

    /// As `logical_or`, with `options`.
    ///
    /// `MLOperand logicalOr(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "logicalOr")]
    #[inline]
    pub fn logical_or_with_options(
        &self,
        a: &MlOperand,
        b: &MlOperand,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_logicalOr__value3__as_value(js(self), a.as_ref(), b.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Gives 1 where exactly one of `a` and `b` is not 0, and 0 elsewhere.
    ///
    /// `MLOperand logicalXor(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-cast)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "logicalXor")]
    #[inline]
    pub fn logical_xor(&self, a: &MlOperand, b: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_logicalXor__value2__as_value(js(self), a.as_ref(), b.as_ref()).map(Js::read)
    }

    /// As `logical_xor`, with `options`.
    ///
    /// `MLOperand logicalXor(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "logicalXor")]
    #[inline]
    pub fn logical_xor_with_options(
        &self,
        a: &MlOperand,
        b: &MlOperand,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_logicalXor__value3__as_value(js(self), a.as_ref(), b.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Gives 1 where `a` is not a number, and 0 elsewhere.
    ///
    /// `MLOperand isNaN(MLOperand a, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-logical)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "isNaN")]
    #[inline]
    pub fn is_nan(&self, a: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_isNaN__value__as_value(js(self), a.as_ref()).map(Js::read)
    }

    /// As `is_nan`, with `options`.
    ///
    /// `MLOperand isNaN(MLOperand a, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "isNaN")]
    #[inline]
    pub fn is_nan_with_options(&self, a: &MlOperand, options: &MlOperatorOptions) -> Result<MlOperand, Exception> {
        Js::try_call_isNaN__value2__as_value(js(self), a.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Gives 1 where `a` is infinite, and 0 elsewhere.
    ///
    /// `MLOperand isInfinite(MLOperand a, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-logical)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "isInfinite")]
    #[inline]
    pub fn is_infinite(&self, a: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_isInfinite__value__as_value(js(self), a.as_ref()).map(Js::read)
    }

    /// As `is_infinite`, with `options`.
    ///
    /// `MLOperand isInfinite(MLOperand a, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "isInfinite")]
    #[inline]
    pub fn is_infinite_with_options(&self, a: &MlOperand, options: &MlOperatorOptions) -> Result<MlOperand, Exception> {
        Js::try_call_isInfinite__value2__as_value(js(self), a.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Takes the absolute value of each element.
    ///
    /// `MLOperand abs(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-abs)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn abs(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_abs__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `abs`, with `options`.
    ///
    /// `MLOperand abs(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "abs")]
    #[inline]
    pub fn abs_with_options(&self, input: &MlOperand, options: &MlOperatorOptions) -> Result<MlOperand, Exception> {
        Js::try_call_abs__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Rounds each element up to a whole number.
    ///
    /// `MLOperand ceil(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-ceil)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn ceil(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_ceil__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `ceil`, with `options`.
    ///
    /// `MLOperand ceil(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "ceil")]
    #[inline]
    pub fn ceil_with_options(&self, input: &MlOperand, options: &MlOperatorOptions) -> Result<MlOperand, Exception> {
        Js::try_call_ceil__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Computes the cosine of each element, in radians.
    ///
    /// `MLOperand cos(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-cos)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn cos(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_cos__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `cos`, with `options`.
    ///
    /// `MLOperand cos(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "cos")]
    #[inline]
    pub fn cos_with_options(&self, input: &MlOperand, options: &MlOperatorOptions) -> Result<MlOperand, Exception> {
        Js::try_call_cos__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Computes the error function of each element.
    ///
    /// `MLOperand erf(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-erf)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn erf(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_erf__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `erf`, with `options`.
    ///
    /// `MLOperand erf(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "erf")]
    #[inline]
    pub fn erf_with_options(&self, input: &MlOperand, options: &MlOperatorOptions) -> Result<MlOperand, Exception> {
        Js::try_call_erf__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Computes e to the power of each element.
    ///
    /// `MLOperand exp(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-exp)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn exp(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_exp__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `exp`, with `options`.
    ///
    /// `MLOperand exp(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "exp")]
    #[inline]
    pub fn exp_with_options(&self, input: &MlOperand, options: &MlOperatorOptions) -> Result<MlOperand, Exception> {
        Js::try_call_exp__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Rounds each element down to a whole number.
    ///
    /// `MLOperand floor(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-floor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn floor(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_floor__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `floor`, with `options`.
    ///
    /// `MLOperand floor(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "floor")]
    #[inline]
    pub fn floor_with_options(&self, input: &MlOperand, options: &MlOperatorOptions) -> Result<MlOperand, Exception> {
        Js::try_call_floor__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Copies the input unchanged.
    ///
    /// `MLOperand identity(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-identity)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn identity(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_identity__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `identity`, with `options`.
    ///
    /// `MLOperand identity(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "identity")]
    #[inline]
    pub fn identity_with_options(
        &self,
        input: &MlOperand,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_identity__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Computes the natural logarithm of each element.
    ///
    /// `MLOperand log(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-log)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn log(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_log__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `log`, with `options`.
    ///
    /// `MLOperand log(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "log")]
    #[inline]
    pub fn log_with_options(&self, input: &MlOperand, options: &MlOperatorOptions) -> Result<MlOperand, Exception> {
        Js::try_call_log__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Changes the sign of each element.
    ///
    /// `MLOperand neg(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-neg)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn neg(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_neg__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `neg`, with `options`.
    ///
    /// `MLOperand neg(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "neg")]
    #[inline]
    pub fn neg_with_options(&self, input: &MlOperand, options: &MlOperatorOptions) -> Result<MlOperand, Exception> {
        Js::try_call_neg__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Computes 1 divided by each element.
    ///
    /// `MLOperand reciprocal(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-reciprocal)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn reciprocal(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_reciprocal__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `reciprocal`, with `options`.
    ///
    /// `MLOperand reciprocal(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "reciprocal")]
    #[inline]
    pub fn reciprocal_with_options(
        &self,
        input: &MlOperand,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_reciprocal__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Rounds each element to the nearest whole number, and halves to the even one.
    ///
    /// `MLOperand roundEven(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-unary)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "roundEven")]
    #[inline]
    pub fn round_even(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_roundEven__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `round_even`, with `options`.
    ///
    /// `MLOperand roundEven(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "roundEven")]
    #[inline]
    pub fn round_even_with_options(
        &self,
        input: &MlOperand,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_roundEven__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Computes the sine of each element, in radians.
    ///
    /// `MLOperand sin(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-sin)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn sin(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_sin__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `sin`, with `options`.
    ///
    /// `MLOperand sin(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "sin")]
    #[inline]
    pub fn sin_with_options(&self, input: &MlOperand, options: &MlOperatorOptions) -> Result<MlOperand, Exception> {
        Js::try_call_sin__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Gives 1, 0 or -1 for each element, according to its sign.
    ///
    /// `MLOperand sign(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-cast)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn sign(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_sign__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `sign`, with `options`.
    ///
    /// `MLOperand sign(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "sign")]
    #[inline]
    pub fn sign_with_options(&self, input: &MlOperand, options: &MlOperatorOptions) -> Result<MlOperand, Exception> {
        Js::try_call_sign__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Computes the square root of each element.
    ///
    /// `MLOperand sqrt(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-sqrt)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn sqrt(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_sqrt__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `sqrt`, with `options`.
    ///
    /// `MLOperand sqrt(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "sqrt")]
    #[inline]
    pub fn sqrt_with_options(&self, input: &MlOperand, options: &MlOperatorOptions) -> Result<MlOperand, Exception> {
        Js::try_call_sqrt__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Computes the tangent of each element, in radians.
    ///
    /// `MLOperand tan(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-tan)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn tan(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_tan__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `tan`, with `options`.
    ///
    /// `MLOperand tan(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "tan")]
    #[inline]
    pub fn tan_with_options(&self, input: &MlOperand, options: &MlOperatorOptions) -> Result<MlOperand, Exception> {
        Js::try_call_tan__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Turns quantized integers into floats: `(input - zeroPoint) * scale`.
    ///
    /// `MLOperand dequantizeLinear(MLOperand input, MLOperand scale, MLOperand zeroPoint, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-cast)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "dequantizeLinear")]
    #[inline]
    pub fn dequantize_linear(
        &self,
        input: &MlOperand,
        scale: &MlOperand,
        zero_point: &MlOperand,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_dequantizeLinear__value3__as_value(js(self), input.as_ref(), scale.as_ref(), zero_point.as_ref())
            .map(Js::read)
    }

    /// As `dequantize_linear`, with `options`.
    ///
    /// `MLOperand dequantizeLinear(MLOperand input, MLOperand scale, MLOperand zeroPoint, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "dequantizeLinear")]
    #[inline]
    pub fn dequantize_linear_with_options(
        &self,
        input: &MlOperand,
        scale: &MlOperand,
        zero_point: &MlOperand,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_dequantizeLinear__value4__as_value(
            js(self),
            input.as_ref(),
            scale.as_ref(),
            zero_point.as_ref(),
            options.as_ref(),
        )
        .map(Js::read)
    }

    /// Turns floats into small integers: `input / scale + zeroPoint`, rounded and limited to the range.
    ///
    /// `MLOperand quantizeLinear(MLOperand input, MLOperand scale, MLOperand zeroPoint, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-cast)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "quantizeLinear")]
    #[inline]
    pub fn quantize_linear(
        &self,
        input: &MlOperand,
        scale: &MlOperand,
        zero_point: &MlOperand,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_quantizeLinear__value3__as_value(js(self), input.as_ref(), scale.as_ref(), zero_point.as_ref())
            .map(Js::read)
    }

    /// As `quantize_linear`, with `options`.
    ///
    /// `MLOperand quantizeLinear(MLOperand input, MLOperand scale, MLOperand zeroPoint, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "quantizeLinear")]
    #[inline]
    pub fn quantize_linear_with_options(
        &self,
        input: &MlOperand,
        scale: &MlOperand,
        zero_point: &MlOperand,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_quantizeLinear__value4__as_value(
            js(self),
            input.as_ref(),
            scale.as_ref(),
            zero_point.as_ref(),
            options.as_ref(),
        )
        .map(Js::read)
    }

    /// Applies the exponential linear unit: `x` if positive, else `alpha * (exp(x) - 1)`.
    ///
    /// `MLOperand elu(MLOperand input, optional MLEluOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-elu)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn elu(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_elu__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `elu`, with `options`.
    ///
    /// `MLOperand elu(MLOperand input, optional MLEluOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "elu")]
    #[inline]
    pub fn elu_with_options(&self, input: &MlOperand, options: &MlEluOptions) -> Result<MlOperand, Exception> {
        Js::try_call_elu__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Repeats dimensions of size 1 until the new shape is reached.
    ///
    /// `MLOperand expand(MLOperand input, sequence<[EnforceRange] unsigned long> newShape, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-expand)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn expand(&self, input: &MlOperand, new_shape: impl IntoSequence<u32>) -> Result<MlOperand, Exception> {
        Js::try_call_expand__value2__as_value(js(self), input.as_ref(), &new_shape.to_value()).map(Js::read)
    }

    /// As `expand`, with `options`.
    ///
    /// `MLOperand expand(MLOperand input, sequence<[EnforceRange] unsigned long> newShape, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "expand")]
    #[inline]
    pub fn expand_with_options(
        &self,
        input: &MlOperand,
        new_shape: impl IntoSequence<u32>,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_expand__value3__as_value(js(self), input.as_ref(), &new_shape.to_value(), options.as_ref())
            .map(Js::read)
    }

    /// Picks slices of the input along an axis, at the given indices.
    ///
    /// `MLOperand gather(MLOperand input, MLOperand indices, optional MLGatherOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-gather)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn gather(&self, input: &MlOperand, indices: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_gather__value2__as_value(js(self), input.as_ref(), indices.as_ref()).map(Js::read)
    }

    /// As `gather`, with `options`.
    ///
    /// `MLOperand gather(MLOperand input, MLOperand indices, optional MLGatherOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "gather")]
    #[inline]
    pub fn gather_with_options(
        &self,
        input: &MlOperand,
        indices: &MlOperand,
        options: &MlGatherOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_gather__value3__as_value(js(self), input.as_ref(), indices.as_ref(), options.as_ref())
            .map(Js::read)
    }

    /// Picks single elements of the input along an axis, at the given indices.
    ///
    /// `MLOperand gatherElements(MLOperand input, MLOperand indices, optional MLGatherOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-cast)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "gatherElements")]
    #[inline]
    pub fn gather_elements(&self, input: &MlOperand, indices: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_gatherElements__value2__as_value(js(self), input.as_ref(), indices.as_ref()).map(Js::read)
    }

    /// As `gather_elements`, with `options`.
    ///
    /// `MLOperand gatherElements(MLOperand input, MLOperand indices, optional MLGatherOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "gatherElements")]
    #[inline]
    pub fn gather_elements_with_options(
        &self,
        input: &MlOperand,
        indices: &MlOperand,
        options: &MlGatherOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_gatherElements__value3__as_value(js(self), input.as_ref(), indices.as_ref(), options.as_ref())
            .map(Js::read)
    }

    /// Picks slices of the input at indices into several dimensions.
    ///
    /// `MLOperand gatherND(MLOperand input, MLOperand indices, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-cast)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "gatherND")]
    #[inline]
    pub fn gather_nd(&self, input: &MlOperand, indices: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_gatherND__value2__as_value(js(self), input.as_ref(), indices.as_ref()).map(Js::read)
    }

    /// As `gather_nd`, with `options`.
    ///
    /// `MLOperand gatherND(MLOperand input, MLOperand indices, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "gatherND")]
    #[inline]
    pub fn gather_nd_with_options(
        &self,
        input: &MlOperand,
        indices: &MlOperand,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_gatherND__value3__as_value(js(self), input.as_ref(), indices.as_ref(), options.as_ref())
            .map(Js::read)
    }

    /// Applies the Gaussian error linear unit to each element.
    ///
    /// `MLOperand gelu(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-gelu-method)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn gelu(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_gelu__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `gelu`, with `options`.
    ///
    /// `MLOperand gelu(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "gelu")]
    #[inline]
    pub fn gelu_with_options(&self, input: &MlOperand, options: &MlOperatorOptions) -> Result<MlOperand, Exception> {
        Js::try_call_gelu__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Computes the matrix product `alpha * A * B + beta * C`.
    ///
    /// `MLOperand gemm(MLOperand a, MLOperand b, optional MLGemmOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-gemm)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn gemm(&self, a: &MlOperand, b: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_gemm__value2__as_value(js(self), a.as_ref(), b.as_ref()).map(Js::read)
    }

    /// As `gemm`, with `options`.
    ///
    /// `MLOperand gemm(MLOperand a, MLOperand b, optional MLGemmOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "gemm")]
    #[inline]
    pub fn gemm_with_options(
        &self,
        a: &MlOperand,
        b: &MlOperand,
        options: &MlGemmOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_gemm__value3__as_value(js(self), a.as_ref(), b.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Runs a gated recurrent unit network over all time steps and returns its outputs.
    ///
    /// `sequence<MLOperand> gru(MLOperand input, MLOperand weight, MLOperand recurrentWeight, [EnforceRange] unsigned long steps, [EnforceRange] unsigned long hiddenSize, optional MLGruOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-gru)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn gru(
        &self,
        input: &MlOperand,
        weight: &MlOperand,
        recurrent_weight: &MlOperand,
        steps: u32,
        hidden_size: u32,
    ) -> Result<Array<MlOperand>, Exception> {
        Js::try_call_gru__value3_number2__as_value(
            js(self),
            input.as_ref(),
            weight.as_ref(),
            recurrent_weight.as_ref(),
            steps as f64,
            hidden_size as f64,
        )
        .map(Js::read)
    }

    /// As `gru`, with `options`.
    ///
    /// `sequence<MLOperand> gru(MLOperand input, MLOperand weight, MLOperand recurrentWeight, [EnforceRange] unsigned long steps, [EnforceRange] unsigned long hiddenSize, optional MLGruOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "gru")]
    #[inline]
    pub fn gru_with_options(
        &self,
        input: &MlOperand,
        weight: &MlOperand,
        recurrent_weight: &MlOperand,
        steps: u32,
        hidden_size: u32,
        options: &MlGruOptions,
    ) -> Result<Array<MlOperand>, Exception> {
        Js::try_call_gru__value3_number2_value__as_value(
            js(self),
            input.as_ref(),
            weight.as_ref(),
            recurrent_weight.as_ref(),
            steps as f64,
            hidden_size as f64,
            options.as_ref(),
        )
        .map(Js::read)
    }

    /// Runs a gated recurrent unit for one time step and returns the new hidden state.
    ///
    /// `MLOperand gruCell(MLOperand input, MLOperand weight, MLOperand recurrentWeight, MLOperand hiddenState, [EnforceRange] unsigned long hiddenSize, optional MLGruCellOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-grucell)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "gruCell")]
    #[inline]
    pub fn gru_cell(
        &self,
        input: &MlOperand,
        weight: &MlOperand,
        recurrent_weight: &MlOperand,
        hidden_state: &MlOperand,
        hidden_size: u32,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_gruCell__value4_number__as_value(
            js(self),
            input.as_ref(),
            weight.as_ref(),
            recurrent_weight.as_ref(),
            hidden_state.as_ref(),
            hidden_size as f64,
        )
        .map(Js::read)
    }

    /// As `gru_cell`, with `options`.
    ///
    /// `MLOperand gruCell(MLOperand input, MLOperand weight, MLOperand recurrentWeight, MLOperand hiddenState, [EnforceRange] unsigned long hiddenSize, optional MLGruCellOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "gruCell")]
    #[inline]
    pub fn gru_cell_with_options(
        &self,
        input: &MlOperand,
        weight: &MlOperand,
        recurrent_weight: &MlOperand,
        hidden_state: &MlOperand,
        hidden_size: u32,
        options: &MlGruCellOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_gruCell__value4_number_value__as_value(
            js(self),
            input.as_ref(),
            weight.as_ref(),
            recurrent_weight.as_ref(),
            hidden_state.as_ref(),
            hidden_size as f64,
            options.as_ref(),
        )
        .map(Js::read)
    }

    /// Computes `max(0, min(1, alpha * x + beta))` for each element.
    ///
    /// `MLOperand hardSigmoid(MLOperand input, optional MLHardSigmoidOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-hard-sigmoid)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "hardSigmoid")]
    #[inline]
    pub fn hard_sigmoid(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_hardSigmoid__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `hard_sigmoid`, with `options`.
    ///
    /// `MLOperand hardSigmoid(MLOperand input, optional MLHardSigmoidOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "hardSigmoid")]
    #[inline]
    pub fn hard_sigmoid_with_options(
        &self,
        input: &MlOperand,
        options: &MlHardSigmoidOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_hardSigmoid__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Computes `x * max(0, min(6, x + 3)) / 6` for each element.
    ///
    /// `MLOperand hardSwish(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-hard-swish)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "hardSwish")]
    #[inline]
    pub fn hard_swish(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_hardSwish__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `hard_swish`, with `options`.
    ///
    /// `MLOperand hardSwish(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "hardSwish")]
    #[inline]
    pub fn hard_swish_with_options(
        &self,
        input: &MlOperand,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_hardSwish__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Normalizes each channel of each image in the batch on its own.
    ///
    /// `MLOperand instanceNormalization(MLOperand input, optional MLInstanceNormalizationOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-instancenorm)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "instanceNormalization")]
    #[inline]
    pub fn instance_normalization(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_instanceNormalization__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `instance_normalization`, with `options`.
    ///
    /// `MLOperand instanceNormalization(MLOperand input, optional MLInstanceNormalizationOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "instanceNormalization")]
    #[inline]
    pub fn instance_normalization_with_options(
        &self,
        input: &MlOperand,
        options: &MlInstanceNormalizationOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_instanceNormalization__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Normalizes the input over the axes of the options, for each sample on its own.
    ///
    /// `MLOperand layerNormalization(MLOperand input, optional MLLayerNormalizationOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-layernorm)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "layerNormalization")]
    #[inline]
    pub fn layer_normalization(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_layerNormalization__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `layer_normalization`, with `options`.
    ///
    /// `MLOperand layerNormalization(MLOperand input, optional MLLayerNormalizationOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "layerNormalization")]
    #[inline]
    pub fn layer_normalization_with_options(
        &self,
        input: &MlOperand,
        options: &MlLayerNormalizationOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_layerNormalization__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Keeps positive elements and multiplies negative ones by `alpha`.
    ///
    /// `MLOperand leakyRelu(MLOperand input, optional MLLeakyReluOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-leakyrelu)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "leakyRelu")]
    #[inline]
    pub fn leaky_relu(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_leakyRelu__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `leaky_relu`, with `options`.
    ///
    /// `MLOperand leakyRelu(MLOperand input, optional MLLeakyReluOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "leakyRelu")]
    #[inline]
    pub fn leaky_relu_with_options(
        &self,
        input: &MlOperand,
        options: &MlLeakyReluOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_leakyRelu__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Computes `alpha * x + beta` for each element.
    ///
    /// `MLOperand linear(MLOperand input, optional MLLinearOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-linear)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn linear(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_linear__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `linear`, with `options`.
    ///
    /// `MLOperand linear(MLOperand input, optional MLLinearOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "linear")]
    #[inline]
    pub fn linear_with_options(&self, input: &MlOperand, options: &MlLinearOptions) -> Result<MlOperand, Exception> {
        Js::try_call_linear__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Runs a long short-term memory network over all time steps and returns its outputs.
    ///
    /// `sequence<MLOperand> lstm(MLOperand input, MLOperand weight, MLOperand recurrentWeight, [EnforceRange] unsigned long steps, [EnforceRange] unsigned long hiddenSize, optional MLLstmOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-lstm)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn lstm(
        &self,
        input: &MlOperand,
        weight: &MlOperand,
        recurrent_weight: &MlOperand,
        steps: u32,
        hidden_size: u32,
    ) -> Result<Array<MlOperand>, Exception> {
        Js::try_call_lstm__value3_number2__as_value(
            js(self),
            input.as_ref(),
            weight.as_ref(),
            recurrent_weight.as_ref(),
            steps as f64,
            hidden_size as f64,
        )
        .map(Js::read)
    }

    /// As `lstm`, with `options`.
    ///
    /// `sequence<MLOperand> lstm(MLOperand input, MLOperand weight, MLOperand recurrentWeight, [EnforceRange] unsigned long steps, [EnforceRange] unsigned long hiddenSize, optional MLLstmOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "lstm")]
    #[inline]
    pub fn lstm_with_options(
        &self,
        input: &MlOperand,
        weight: &MlOperand,
        recurrent_weight: &MlOperand,
        steps: u32,
        hidden_size: u32,
        options: &MlLstmOptions,
    ) -> Result<Array<MlOperand>, Exception> {
        Js::try_call_lstm__value3_number2_value__as_value(
            js(self),
            input.as_ref(),
            weight.as_ref(),
            recurrent_weight.as_ref(),
            steps as f64,
            hidden_size as f64,
            options.as_ref(),
        )
        .map(Js::read)
    }

    /// Runs a long short-term memory cell for one step and returns the new hidden and cell states.
    ///
    /// `sequence<MLOperand> lstmCell(MLOperand input, MLOperand weight, MLOperand recurrentWeight, MLOperand hiddenState, MLOperand cellState, [EnforceRange] unsigned long hiddenSize, optional MLLstmCellOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-lstmcell)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "lstmCell")]
    #[inline]
    pub fn lstm_cell(
        &self,
        input: &MlOperand,
        weight: &MlOperand,
        recurrent_weight: &MlOperand,
        hidden_state: &MlOperand,
        cell_state: &MlOperand,
        hidden_size: u32,
    ) -> Result<Array<MlOperand>, Exception> {
        Js::try_call_lstmCell__value5_number__as_value(
            js(self),
            input.as_ref(),
            weight.as_ref(),
            recurrent_weight.as_ref(),
            hidden_state.as_ref(),
            cell_state.as_ref(),
            hidden_size as f64,
        )
        .map(Js::read)
    }

    /// As `lstm_cell`, with `options`.
    ///
    /// `sequence<MLOperand> lstmCell(MLOperand input, MLOperand weight, MLOperand recurrentWeight, MLOperand hiddenState, MLOperand cellState, [EnforceRange] unsigned long hiddenSize, optional MLLstmCellOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "lstmCell")]
    #[inline]
    pub fn lstm_cell_with_options(
        &self,
        input: &MlOperand,
        weight: &MlOperand,
        recurrent_weight: &MlOperand,
        hidden_state: &MlOperand,
        cell_state: &MlOperand,
        hidden_size: u32,
        options: &MlLstmCellOptions,
    ) -> Result<Array<MlOperand>, Exception> {
        Js::try_call_lstmCell__value5_number_value__as_value(
            js(self),
            input.as_ref(),
            weight.as_ref(),
            recurrent_weight.as_ref(),
            hidden_state.as_ref(),
            cell_state.as_ref(),
            hidden_size as f64,
            options.as_ref(),
        )
        .map(Js::read)
    }

    /// Computes the matrix product over the last two dimensions; earlier dimensions are batches.
    ///
    /// `MLOperand matmul(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-matmul)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn matmul(&self, a: &MlOperand, b: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_matmul__value2__as_value(js(self), a.as_ref(), b.as_ref()).map(Js::read)
    }

    /// As `matmul`, with `options`.
    ///
    /// `MLOperand matmul(MLOperand a, MLOperand b, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "matmul")]
    #[inline]
    pub fn matmul_with_options(
        &self,
        a: &MlOperand,
        b: &MlOperand,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_matmul__value3__as_value(js(self), a.as_ref(), b.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Enlarges the tensor by the given number of elements before and after each dimension.
    ///
    /// `MLOperand pad(MLOperand input, sequence<[EnforceRange] unsigned long> beginningPadding, sequence<[EnforceRange] unsigned long> endingPadding, optional MLPadOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-pad)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn pad(
        &self,
        input: &MlOperand,
        beginning_padding: impl IntoSequence<u32>,
        ending_padding: impl IntoSequence<u32>,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_pad__value3__as_value(
            js(self),
            input.as_ref(),
            &beginning_padding.to_value(),
            &ending_padding.to_value(),
        )
        .map(Js::read)
    }

    /// As `pad`, with `options`.
    ///
    /// `MLOperand pad(MLOperand input, sequence<[EnforceRange] unsigned long> beginningPadding, sequence<[EnforceRange] unsigned long> endingPadding, optional MLPadOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "pad")]
    #[inline]
    pub fn pad_with_options(
        &self,
        input: &MlOperand,
        beginning_padding: impl IntoSequence<u32>,
        ending_padding: impl IntoSequence<u32>,
        options: &MlPadOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_pad__value4__as_value(
            js(self),
            input.as_ref(),
            &beginning_padding.to_value(),
            &ending_padding.to_value(),
            options.as_ref(),
        )
        .map(Js::read)
    }

    /// Takes the average of each window of the image.
    ///
    /// `MLOperand averagePool2d(MLOperand input, optional MLPool2dOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-pool2d-average)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "averagePool2d")]
    #[inline]
    pub fn average_pool2d(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_averagePool2d__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `average_pool2d`, with `options`.
    ///
    /// `MLOperand averagePool2d(MLOperand input, optional MLPool2dOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "averagePool2d")]
    #[inline]
    pub fn average_pool2d_with_options(
        &self,
        input: &MlOperand,
        options: &MlPool2dOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_averagePool2d__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Takes the square root of the sum of squares of each window of the image.
    ///
    /// `MLOperand l2Pool2d(MLOperand input, optional MLPool2dOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-pool2d-l2)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "l2Pool2d")]
    #[inline]
    pub fn l2_pool2d(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_l2Pool2d__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `l2_pool2d`, with `options`.
    ///
    /// `MLOperand l2Pool2d(MLOperand input, optional MLPool2dOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "l2Pool2d")]
    #[inline]
    pub fn l2_pool2d_with_options(&self, input: &MlOperand, options: &MlPool2dOptions) -> Result<MlOperand, Exception> {
        Js::try_call_l2Pool2d__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Takes the largest value of each window of the image.
    ///
    /// `MLOperand maxPool2d(MLOperand input, optional MLPool2dOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-pool2d-max)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "maxPool2d")]
    #[inline]
    pub fn max_pool2d(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_maxPool2d__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `max_pool2d`, with `options`.
    ///
    /// `MLOperand maxPool2d(MLOperand input, optional MLPool2dOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "maxPool2d")]
    #[inline]
    pub fn max_pool2d_with_options(
        &self,
        input: &MlOperand,
        options: &MlPool2dOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_maxPool2d__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Keeps positive elements and multiplies negative ones by `slope`.
    ///
    /// `MLOperand prelu(MLOperand input, MLOperand slope, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-prelu)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn prelu(&self, input: &MlOperand, slope: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_prelu__value2__as_value(js(self), input.as_ref(), slope.as_ref()).map(Js::read)
    }

    /// As `prelu`, with `options`.
    ///
    /// `MLOperand prelu(MLOperand input, MLOperand slope, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "prelu")]
    #[inline]
    pub fn prelu_with_options(
        &self,
        input: &MlOperand,
        slope: &MlOperand,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_prelu__value3__as_value(js(self), input.as_ref(), slope.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Adds up the absolute values along the axes.
    ///
    /// `MLOperand reduceL1(MLOperand input, optional MLReduceOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-reducel1)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "reduceL1")]
    #[inline]
    pub fn reduce_l1(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_reduceL1__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `reduce_l1`, with `options`.
    ///
    /// `MLOperand reduceL1(MLOperand input, optional MLReduceOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "reduceL1")]
    #[inline]
    pub fn reduce_l1_with_options(&self, input: &MlOperand, options: &MlReduceOptions) -> Result<MlOperand, Exception> {
        Js::try_call_reduceL1__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Takes the square root of the sum of squares along the axes.
    ///
    /// `MLOperand reduceL2(MLOperand input, optional MLReduceOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-reducel2)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "reduceL2")]
    #[inline]
    pub fn reduce_l2(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_reduceL2__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `reduce_l2`, with `options`.
    ///
    /// `MLOperand reduceL2(MLOperand input, optional MLReduceOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "reduceL2")]
    #[inline]
    pub fn reduce_l2_with_options(&self, input: &MlOperand, options: &MlReduceOptions) -> Result<MlOperand, Exception> {
        Js::try_call_reduceL2__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Takes the logarithm of the sum along the axes.
    ///
    /// `MLOperand reduceLogSum(MLOperand input, optional MLReduceOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-reducelogsum)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "reduceLogSum")]
    #[inline]
    pub fn reduce_log_sum(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_reduceLogSum__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `reduce_log_sum`, with `options`.
    ///
    /// `MLOperand reduceLogSum(MLOperand input, optional MLReduceOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "reduceLogSum")]
    #[inline]
    pub fn reduce_log_sum_with_options(
        &self,
        input: &MlOperand,
        options: &MlReduceOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_reduceLogSum__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Takes the logarithm of the sum of the exponentials along the axes.
    ///
    /// `MLOperand reduceLogSumExp(MLOperand input, optional MLReduceOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-reducelogsumexp)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "reduceLogSumExp")]
    #[inline]
    pub fn reduce_log_sum_exp(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_reduceLogSumExp__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `reduce_log_sum_exp`, with `options`.
    ///
    /// `MLOperand reduceLogSumExp(MLOperand input, optional MLReduceOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "reduceLogSumExp")]
    #[inline]
    pub fn reduce_log_sum_exp_with_options(
        &self,
        input: &MlOperand,
        options: &MlReduceOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_reduceLogSumExp__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Takes the largest value along the axes.
    ///
    /// `MLOperand reduceMax(MLOperand input, optional MLReduceOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-reducemax)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "reduceMax")]
    #[inline]
    pub fn reduce_max(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_reduceMax__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `reduce_max`, with `options`.
    ///
    /// `MLOperand reduceMax(MLOperand input, optional MLReduceOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "reduceMax")]
    #[inline]
    pub fn reduce_max_with_options(
        &self,
        input: &MlOperand,
        options: &MlReduceOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_reduceMax__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Takes the average along the axes.
    ///
    /// `MLOperand reduceMean(MLOperand input, optional MLReduceOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-reducemean)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "reduceMean")]
    #[inline]
    pub fn reduce_mean(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_reduceMean__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `reduce_mean`, with `options`.
    ///
    /// `MLOperand reduceMean(MLOperand input, optional MLReduceOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "reduceMean")]
    #[inline]
    pub fn reduce_mean_with_options(
        &self,
        input: &MlOperand,
        options: &MlReduceOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_reduceMean__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Takes the smallest value along the axes.
    ///
    /// `MLOperand reduceMin(MLOperand input, optional MLReduceOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-reducemin)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "reduceMin")]
    #[inline]
    pub fn reduce_min(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_reduceMin__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `reduce_min`, with `options`.
    ///
    /// `MLOperand reduceMin(MLOperand input, optional MLReduceOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "reduceMin")]
    #[inline]
    pub fn reduce_min_with_options(
        &self,
        input: &MlOperand,
        options: &MlReduceOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_reduceMin__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Multiplies the values along the axes.
    ///
    /// `MLOperand reduceProduct(MLOperand input, optional MLReduceOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-reduceproduct)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "reduceProduct")]
    #[inline]
    pub fn reduce_product(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_reduceProduct__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `reduce_product`, with `options`.
    ///
    /// `MLOperand reduceProduct(MLOperand input, optional MLReduceOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "reduceProduct")]
    #[inline]
    pub fn reduce_product_with_options(
        &self,
        input: &MlOperand,
        options: &MlReduceOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_reduceProduct__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Adds up the values along the axes.
    ///
    /// `MLOperand reduceSum(MLOperand input, optional MLReduceOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-reducesum)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "reduceSum")]
    #[inline]
    pub fn reduce_sum(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_reduceSum__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `reduce_sum`, with `options`.
    ///
    /// `MLOperand reduceSum(MLOperand input, optional MLReduceOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "reduceSum")]
    #[inline]
    pub fn reduce_sum_with_options(
        &self,
        input: &MlOperand,
        options: &MlReduceOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_reduceSum__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Adds up the squares of the values along the axes.
    ///
    /// `MLOperand reduceSumSquare(MLOperand input, optional MLReduceOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#dom-mlgraphbuilder-reducesumsquare)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "reduceSumSquare")]
    #[inline]
    pub fn reduce_sum_square(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_reduceSumSquare__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `reduce_sum_square`, with `options`.
    ///
    /// `MLOperand reduceSumSquare(MLOperand input, optional MLReduceOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "reduceSumSquare")]
    #[inline]
    pub fn reduce_sum_square_with_options(
        &self,
        input: &MlOperand,
        options: &MlReduceOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_reduceSumSquare__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Replaces negative elements by 0.
    ///
    /// `MLOperand relu(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-relu-method)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn relu(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_relu__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `relu`, with `options`.
    ///
    /// `MLOperand relu(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "relu")]
    #[inline]
    pub fn relu_with_options(&self, input: &MlOperand, options: &MlOperatorOptions) -> Result<MlOperand, Exception> {
        Js::try_call_relu__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Scales two dimensions of the tensor to another size.
    ///
    /// `MLOperand resample2d(MLOperand input, optional MLResample2dOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-resample2d-method)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn resample2d(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_resample2d__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `resample2d`, with `options`.
    ///
    /// `MLOperand resample2d(MLOperand input, optional MLResample2dOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "resample2d")]
    #[inline]
    pub fn resample2d_with_options(
        &self,
        input: &MlOperand,
        options: &MlResample2dOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_resample2d__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Gives the tensor another shape with the same number of elements.
    ///
    /// `MLOperand reshape(MLOperand input, sequence<[EnforceRange] unsigned long> newShape, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-reshape-method)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn reshape(&self, input: &MlOperand, new_shape: impl IntoSequence<u32>) -> Result<MlOperand, Exception> {
        Js::try_call_reshape__value2__as_value(js(self), input.as_ref(), &new_shape.to_value()).map(Js::read)
    }

    /// As `reshape`, with `options`.
    ///
    /// `MLOperand reshape(MLOperand input, sequence<[EnforceRange] unsigned long> newShape, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "reshape")]
    #[inline]
    pub fn reshape_with_options(
        &self,
        input: &MlOperand,
        new_shape: impl IntoSequence<u32>,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_reshape__value3__as_value(js(self), input.as_ref(), &new_shape.to_value(), options.as_ref())
            .map(Js::read)
    }

    /// Reverses the order of the elements along the axes.
    ///
    /// `MLOperand reverse(MLOperand input, optional MLReverseOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-reverse-method)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn reverse(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_reverse__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `reverse`, with `options`.
    ///
    /// `MLOperand reverse(MLOperand input, optional MLReverseOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "reverse")]
    #[inline]
    pub fn reverse_with_options(&self, input: &MlOperand, options: &MlReverseOptions) -> Result<MlOperand, Exception> {
        Js::try_call_reverse__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Copies the input, with single elements along an axis replaced by the updates.
    ///
    /// `MLOperand scatterElements(MLOperand input, MLOperand indices, MLOperand updates, optional MLScatterOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-cast)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "scatterElements")]
    #[inline]
    pub fn scatter_elements(
        &self,
        input: &MlOperand,
        indices: &MlOperand,
        updates: &MlOperand,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_scatterElements__value3__as_value(js(self), input.as_ref(), indices.as_ref(), updates.as_ref())
            .map(Js::read)
    }

    /// As `scatter_elements`, with `options`.
    ///
    /// `MLOperand scatterElements(MLOperand input, MLOperand indices, MLOperand updates, optional MLScatterOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "scatterElements")]
    #[inline]
    pub fn scatter_elements_with_options(
        &self,
        input: &MlOperand,
        indices: &MlOperand,
        updates: &MlOperand,
        options: &MlScatterOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_scatterElements__value4__as_value(
            js(self),
            input.as_ref(),
            indices.as_ref(),
            updates.as_ref(),
            options.as_ref(),
        )
        .map(Js::read)
    }

    /// Copies the input, with slices at indices into several dimensions replaced by the updates.
    ///
    /// `MLOperand scatterND(MLOperand input, MLOperand indices, MLOperand updates, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-cast)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "scatterND")]
    #[inline]
    pub fn scatter_nd(
        &self,
        input: &MlOperand,
        indices: &MlOperand,
        updates: &MlOperand,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_scatterND__value3__as_value(js(self), input.as_ref(), indices.as_ref(), updates.as_ref())
            .map(Js::read)
    }

    /// As `scatter_nd`, with `options`.
    ///
    /// `MLOperand scatterND(MLOperand input, MLOperand indices, MLOperand updates, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "scatterND")]
    #[inline]
    pub fn scatter_nd_with_options(
        &self,
        input: &MlOperand,
        indices: &MlOperand,
        updates: &MlOperand,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_scatterND__value4__as_value(
            js(self),
            input.as_ref(),
            indices.as_ref(),
            updates.as_ref(),
            options.as_ref(),
        )
        .map(Js::read)
    }

    /// Computes `1 / (1 + exp(-x))` for each element.
    ///
    /// `MLOperand sigmoid(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-sigmoid-method)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn sigmoid(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_sigmoid__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `sigmoid`, with `options`.
    ///
    /// `MLOperand sigmoid(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "sigmoid")]
    #[inline]
    pub fn sigmoid_with_options(&self, input: &MlOperand, options: &MlOperatorOptions) -> Result<MlOperand, Exception> {
        Js::try_call_sigmoid__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Cuts out the part that begins at `starts` and has the given sizes.
    ///
    /// `MLOperand slice(MLOperand input, sequence<[EnforceRange] unsigned long> starts, sequence<[EnforceRange] unsigned long> sizes, optional MLSliceOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-slice)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn slice(
        &self,
        input: &MlOperand,
        starts: impl IntoSequence<u32>,
        sizes: impl IntoSequence<u32>,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_slice__value3__as_value(js(self), input.as_ref(), &starts.to_value(), &sizes.to_value())
            .map(Js::read)
    }

    /// As `slice`, with `options`.
    ///
    /// `MLOperand slice(MLOperand input, sequence<[EnforceRange] unsigned long> starts, sequence<[EnforceRange] unsigned long> sizes, optional MLSliceOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "slice")]
    #[inline]
    pub fn slice_with_options(
        &self,
        input: &MlOperand,
        starts: impl IntoSequence<u32>,
        sizes: impl IntoSequence<u32>,
        options: &MlSliceOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_slice__value4__as_value(
            js(self),
            input.as_ref(),
            &starts.to_value(),
            &sizes.to_value(),
            options.as_ref(),
        )
        .map(Js::read)
    }

    /// Turns the values along the axis into positive numbers with the sum 1.
    ///
    /// `MLOperand softmax(MLOperand input, [EnforceRange] unsigned long axis, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-softmax-method)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn softmax(&self, input: &MlOperand, axis: u32) -> Result<MlOperand, Exception> {
        Js::try_call_softmax__value_number__as_value(js(self), input.as_ref(), axis as f64).map(Js::read)
    }

    /// As `softmax`, with `options`.
    ///
    /// `MLOperand softmax(MLOperand input, [EnforceRange] unsigned long axis, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "softmax")]
    #[inline]
    pub fn softmax_with_options(
        &self,
        input: &MlOperand,
        axis: u32,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_softmax__value_number_value__as_value(js(self), input.as_ref(), axis as f64, options.as_ref())
            .map(Js::read)
    }

    /// Computes `log(1 + exp(x))` for each element.
    ///
    /// `MLOperand softplus(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-softplus-method)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn softplus(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_softplus__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `softplus`, with `options`.
    ///
    /// `MLOperand softplus(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "softplus")]
    #[inline]
    pub fn softplus_with_options(
        &self,
        input: &MlOperand,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_softplus__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Computes `x / (1 + abs(x))` for each element.
    ///
    /// `MLOperand softsign(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-softsign-method)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn softsign(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_softsign__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `softsign`, with `options`.
    ///
    /// `MLOperand softsign(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "softsign")]
    #[inline]
    pub fn softsign_with_options(
        &self,
        input: &MlOperand,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_softsign__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Divides the input along an axis into a number of equal parts, or into parts of given sizes.
    ///
    /// `sequence<MLOperand> split(MLOperand input, ([EnforceRange] unsigned long or sequence<[EnforceRange] unsigned long>) splits, optional MLSplitOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-split)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn split(
        &self,
        input: &MlOperand,
        splits: impl Into<NumberOrU32Sequence>,
    ) -> Result<Array<MlOperand>, Exception> {
        Js::try_call_split__value2__as_value(js(self), input.as_ref(), &splits.into().to_js()).map(Js::read)
    }

    /// As `split`, with `options`.
    ///
    /// `sequence<MLOperand> split(MLOperand input, ([EnforceRange] unsigned long or sequence<[EnforceRange] unsigned long>) splits, optional MLSplitOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "split")]
    #[inline]
    pub fn split_with_options(
        &self,
        input: &MlOperand,
        splits: impl Into<NumberOrU32Sequence>,
        options: &MlSplitOptions,
    ) -> Result<Array<MlOperand>, Exception> {
        Js::try_call_split__value3__as_value(js(self), input.as_ref(), &splits.into().to_js(), options.as_ref())
            .map(Js::read)
    }

    /// Computes the hyperbolic tangent of each element.
    ///
    /// `MLOperand tanh(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-tanh-method)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn tanh(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_tanh__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `tanh`, with `options`.
    ///
    /// `MLOperand tanh(MLOperand input, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "tanh")]
    #[inline]
    pub fn tanh_with_options(&self, input: &MlOperand, options: &MlOperatorOptions) -> Result<MlOperand, Exception> {
        Js::try_call_tanh__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Repeats the tensor along each dimension the given number of times.
    ///
    /// `MLOperand tile(MLOperand input, sequence<unsigned long> repetitions, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-cast)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn tile(&self, input: &MlOperand, repetitions: impl IntoSequence<u32>) -> Result<MlOperand, Exception> {
        Js::try_call_tile__value2__as_value(js(self), input.as_ref(), &repetitions.to_value()).map(Js::read)
    }

    /// As `tile`, with `options`.
    ///
    /// `MLOperand tile(MLOperand input, sequence<unsigned long> repetitions, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "tile")]
    #[inline]
    pub fn tile_with_options(
        &self,
        input: &MlOperand,
        repetitions: impl IntoSequence<u32>,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_tile__value3__as_value(js(self), input.as_ref(), &repetitions.to_value(), options.as_ref())
            .map(Js::read)
    }

    /// Reorders the dimensions of the tensor.
    ///
    /// `MLOperand transpose(MLOperand input, optional MLTransposeOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-transpose)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn transpose(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_transpose__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `transpose`, with `options`.
    ///
    /// `MLOperand transpose(MLOperand input, optional MLTransposeOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "transpose")]
    #[inline]
    pub fn transpose_with_options(
        &self,
        input: &MlOperand,
        options: &MlTransposeOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_transpose__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Keeps the upper or lower triangle of the last two dimensions and fills the rest with zeros.
    ///
    /// `MLOperand triangular(MLOperand input, optional MLTriangularOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-triangular)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn triangular(&self, input: &MlOperand) -> Result<MlOperand, Exception> {
        Js::try_call_triangular__value__as_value(js(self), input.as_ref()).map(Js::read)
    }

    /// As `triangular`, with `options`.
    ///
    /// `MLOperand triangular(MLOperand input, optional MLTriangularOptions options = {})`
    ///
    /// Features `webnn` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "triangular")]
    #[inline]
    pub fn triangular_with_options(
        &self,
        input: &MlOperand,
        options: &MlTriangularOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_triangular__value2__as_value(js(self), input.as_ref(), options.as_ref()).map(Js::read)
    }

    /// Takes elements of `trueValue` where the condition is not 0, and of `falseValue` elsewhere.
    ///
    /// `MLOperand where(MLOperand condition, MLOperand trueValue, MLOperand falseValue, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-where)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "where")]
    #[inline]
    pub fn where_(
        &self,
        condition: &MlOperand,
        true_value: &MlOperand,
        false_value: &MlOperand,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_where__value3__as_value(js(self), condition.as_ref(), true_value.as_ref(), false_value.as_ref())
            .map(Js::read)
    }

    /// Takes elements of `trueValue` where the condition is not 0, and of `falseValue` elsewhere.
    ///
    /// `MLOperand where(MLOperand condition, MLOperand trueValue, MLOperand falseValue, optional MLOperatorOptions options = {})`
    ///
    /// Features `webnn` and `experimental`. Not in Baseline. [Specification](https://www.w3.org/TR/webnn/#api-mlgraphbuilder-where)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "where")]
    #[inline]
    pub fn where_with_options(
        &self,
        condition: &MlOperand,
        true_value: &MlOperand,
        false_value: &MlOperand,
        options: &MlOperatorOptions,
    ) -> Result<MlOperand, Exception> {
        Js::try_call_where__value4__as_value(
            js(self),
            condition.as_ref(),
            true_value.as_ref(),
            false_value.as_ref(),
            options.as_ref(),
        )
        .map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl MlArgMinMaxOptions {
    /// Options for `argMin` and `argMax`.
    ///
    /// `dictionary MLArgMinMaxOptions : MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the reduced dimension stays, with size 1.
    ///
    /// `boolean keepDimensions = false`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "keepDimensions")]
    pub fn get_keep_dimensions(&self) -> Option<bool> {
        property::get(self, "keepDimensions")
    }

    /// Sets whether the reduced dimension stays, with size 1.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "keepDimensions")]
    pub fn set_keep_dimensions(&self, value: bool) -> &Self {
        property::set_bool(self, "keepDimensions", value);
        self
    }

    /// The data type of the indices.
    ///
    /// `MLOperandDataType outputDataType = "int32"`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "outputDataType")]
    pub fn get_output_data_type(&self) -> Option<MlOperandDataType> {
        property::get(self, "outputDataType")
    }

    /// Sets the data type of the indices.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "outputDataType")]
    pub fn set_output_data_type(&self, value: MlOperandDataType) -> &Self {
        property::set_str(self, "outputDataType", value.as_str());
        self
    }

    /// Sets a name for the operation in error messages.
    ///
    /// `USVString label = ""`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperatorOptions`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlArgMinMaxOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlBatchNormalizationOptions {
    /// Options for `batchNormalization`.
    ///
    /// `dictionary MLBatchNormalizationOptions : MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The factor for each channel after the normalization.
    ///
    /// `MLOperand scale`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "scale")]
    pub fn get_scale(&self) -> Option<MlOperand> {
        property::get(self, "scale")
    }

    /// Sets the factor for each channel after the normalization.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "scale")]
    pub fn set_scale(&self, value: &MlOperand) -> &Self {
        property::set(self, "scale", value.as_ref());
        self
    }

    /// The number added to each channel after the scaling.
    ///
    /// `MLOperand bias`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn get_bias(&self) -> Option<MlOperand> {
        property::get(self, "bias")
    }

    /// Sets the number added to each channel after the scaling.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn set_bias(&self, value: &MlOperand) -> &Self {
        property::set(self, "bias", value.as_ref());
        self
    }

    /// The dimension of the channels.
    ///
    /// `[EnforceRange] unsigned long axis = 1`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "axis")]
    pub fn get_axis(&self) -> Option<u32> {
        property::get(self, "axis")
    }

    /// Sets the dimension of the channels.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "axis")]
    pub fn set_axis(&self, value: u32) -> &Self {
        property::set_f64(self, "axis", value as f64);
        self
    }

    /// A small number added to the variance, against a division by zero.
    ///
    /// `double epsilon = 1e-5`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "epsilon")]
    pub fn get_epsilon(&self) -> Option<f64> {
        property::get(self, "epsilon")
    }

    /// Sets a small number added to the variance, against a division by zero.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "epsilon")]
    pub fn set_epsilon(&self, value: f64) -> &Self {
        property::set_f64(self, "epsilon", value);
        self
    }

    /// Sets a name for the operation in error messages.
    ///
    /// `USVString label = ""`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperatorOptions`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlBatchNormalizationOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlBatchNormalizationSupportLimits {
    /// The limits of the tensors of `batchNormalization`.
    ///
    /// `dictionary MLBatchNormalizationSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The limits of the input.
    ///
    /// `MLTensorLimits input`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "input")]
    pub fn get_input(&self) -> Option<MlTensorLimits> {
        property::get(self, "input")
    }

    /// Sets the limits of the input.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "input")]
    pub fn set_input(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "input", value.as_ref());
        self
    }

    /// The limits of the mean.
    ///
    /// `MLTensorLimits mean`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "mean")]
    pub fn get_mean(&self) -> Option<MlTensorLimits> {
        property::get(self, "mean")
    }

    /// Sets the limits of the mean.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "mean")]
    pub fn set_mean(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "mean", value.as_ref());
        self
    }

    /// The limits of the variance.
    ///
    /// `MLTensorLimits variance`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "variance")]
    pub fn get_variance(&self) -> Option<MlTensorLimits> {
        property::get(self, "variance")
    }

    /// Sets the limits of the variance.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "variance")]
    pub fn set_variance(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "variance", value.as_ref());
        self
    }

    /// The limits of the scale.
    ///
    /// `MLTensorLimits scale`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "scale")]
    pub fn get_scale(&self) -> Option<MlTensorLimits> {
        property::get(self, "scale")
    }

    /// Sets the limits of the scale.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "scale")]
    pub fn set_scale(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "scale", value.as_ref());
        self
    }

    /// The limits of the bias.
    ///
    /// `MLTensorLimits bias`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn get_bias(&self) -> Option<MlTensorLimits> {
        property::get(self, "bias")
    }

    /// Sets the limits of the bias.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn set_bias(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "bias", value.as_ref());
        self
    }

    /// The limits of the result.
    ///
    /// `MLTensorLimits output`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn get_output(&self) -> Option<MlTensorLimits> {
        property::get(self, "output")
    }

    /// Sets the limits of the result.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn set_output(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "output", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlBatchNormalizationSupportLimits {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlClampOptions {
    /// Options for `clamp`.
    ///
    /// `dictionary MLClampOptions : MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The lower limit, none by default.
    ///
    /// `MLNumber minValue`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "minValue")]
    pub fn get_min_value(&self) -> Option<MlNumber> {
        property::get(self, "minValue")
    }

    /// Sets the lower limit, none by default.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "minValue")]
    pub fn set_min_value(&self, value: impl Into<MlNumber>) -> &Self {
        property::set(self, "minValue", &value.into().to_js());
        self
    }

    /// The upper limit, none by default.
    ///
    /// `MLNumber maxValue`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "maxValue")]
    pub fn get_max_value(&self) -> Option<MlNumber> {
        property::get(self, "maxValue")
    }

    /// Sets the upper limit, none by default.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "maxValue")]
    pub fn set_max_value(&self, value: impl Into<MlNumber>) -> &Self {
        property::set(self, "maxValue", &value.into().to_js());
        self
    }

    /// Sets a name for the operation in error messages.
    ///
    /// `USVString label = ""`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperatorOptions`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlClampOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlConcatSupportLimits {
    /// The limits of the tensors of `concat`.
    ///
    /// `dictionary MLConcatSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The limits of each input.
    ///
    /// `MLTensorLimits inputs`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "inputs")]
    pub fn get_inputs(&self) -> Option<MlTensorLimits> {
        property::get(self, "inputs")
    }

    /// Sets the limits of each input.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "inputs")]
    pub fn set_inputs(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "inputs", value.as_ref());
        self
    }

    /// The limits of the result.
    ///
    /// `MLTensorLimits output`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn get_output(&self) -> Option<MlTensorLimits> {
        property::get(self, "output")
    }

    /// Sets the limits of the result.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn set_output(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "output", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlConcatSupportLimits {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlConv2dOptions {
    /// Options for `conv2d`.
    ///
    /// `dictionary MLConv2dOptions : MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The padding with zeros: top, bottom, left and right; all 0 by default.
    ///
    /// `sequence<[EnforceRange] unsigned long> padding`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "padding")]
    pub fn get_padding(&self) -> Option<Array<u32>> {
        property::get(self, "padding")
    }

    /// Sets the padding with zeros: top, bottom, left and right; all 0 by default.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "padding")]
    pub fn set_padding(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "padding", &value.to_value());
        self
    }

    /// The steps of the window in height and width; 1 and 1 by default.
    ///
    /// `sequence<[EnforceRange] unsigned long> strides`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "strides")]
    pub fn get_strides(&self) -> Option<Array<u32>> {
        property::get(self, "strides")
    }

    /// Sets the steps of the window in height and width; 1 and 1 by default.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "strides")]
    pub fn set_strides(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "strides", &value.to_value());
        self
    }

    /// The spacing of the filter elements in height and width; 1 and 1 by default.
    ///
    /// `sequence<[EnforceRange] unsigned long> dilations`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "dilations")]
    pub fn get_dilations(&self) -> Option<Array<u32>> {
        property::get(self, "dilations")
    }

    /// Sets the spacing of the filter elements in height and width; 1 and 1 by default.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "dilations")]
    pub fn set_dilations(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "dilations", &value.to_value());
        self
    }

    /// The number of groups into which the channels are split.
    ///
    /// `[EnforceRange] unsigned long groups = 1`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "groups")]
    pub fn get_groups(&self) -> Option<u32> {
        property::get(self, "groups")
    }

    /// Sets the number of groups into which the channels are split.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "groups")]
    pub fn set_groups(&self, value: u32) -> &Self {
        property::set_f64(self, "groups", value as f64);
        self
    }

    /// The order of the dimensions of the input.
    ///
    /// `MLInputOperandLayout inputLayout = "nchw"`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "inputLayout")]
    pub fn get_input_layout(&self) -> Option<MlInputOperandLayout> {
        property::get(self, "inputLayout")
    }

    /// Sets the order of the dimensions of the input.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "inputLayout")]
    pub fn set_input_layout(&self, value: MlInputOperandLayout) -> &Self {
        property::set_str(self, "inputLayout", value.as_str());
        self
    }

    /// The order of the dimensions of the filter.
    ///
    /// `MLConv2dFilterOperandLayout filterLayout = "oihw"`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "filterLayout")]
    pub fn get_filter_layout(&self) -> Option<MlConv2dFilterOperandLayout> {
        property::get(self, "filterLayout")
    }

    /// Sets the order of the dimensions of the filter.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "filterLayout")]
    pub fn set_filter_layout(&self, value: MlConv2dFilterOperandLayout) -> &Self {
        property::set_str(self, "filterLayout", value.as_str());
        self
    }

    /// The numbers to add to each output channel.
    ///
    /// `MLOperand bias`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn get_bias(&self) -> Option<MlOperand> {
        property::get(self, "bias")
    }

    /// Sets the numbers to add to each output channel.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn set_bias(&self, value: &MlOperand) -> &Self {
        property::set(self, "bias", value.as_ref());
        self
    }

    /// Sets a name for the operation in error messages.
    ///
    /// `USVString label = ""`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperatorOptions`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlConv2dOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlConv2dSupportLimits {
    /// The limits of the tensors of `conv2d` and `convTranspose2d`.
    ///
    /// `dictionary MLConv2dSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The limits of the input.
    ///
    /// `MLTensorLimits input`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "input")]
    pub fn get_input(&self) -> Option<MlTensorLimits> {
        property::get(self, "input")
    }

    /// Sets the limits of the input.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "input")]
    pub fn set_input(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "input", value.as_ref());
        self
    }

    /// The limits of the filter.
    ///
    /// `MLTensorLimits filter`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "filter")]
    pub fn get_filter(&self) -> Option<MlTensorLimits> {
        property::get(self, "filter")
    }

    /// Sets the limits of the filter.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "filter")]
    pub fn set_filter(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "filter", value.as_ref());
        self
    }

    /// The limits of the bias.
    ///
    /// `MLTensorLimits bias`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn get_bias(&self) -> Option<MlTensorLimits> {
        property::get(self, "bias")
    }

    /// Sets the limits of the bias.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn set_bias(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "bias", value.as_ref());
        self
    }

    /// The limits of the result.
    ///
    /// `MLTensorLimits output`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn get_output(&self) -> Option<MlTensorLimits> {
        property::get(self, "output")
    }

    /// Sets the limits of the result.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn set_output(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "output", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlConv2dSupportLimits {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlConvTranspose2dOptions {
    /// Options for `convTranspose2d`.
    ///
    /// `dictionary MLConvTranspose2dOptions : MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The padding that is taken away: top, bottom, left and right; all 0 by default.
    ///
    /// `sequence<[EnforceRange] unsigned long> padding`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "padding")]
    pub fn get_padding(&self) -> Option<Array<u32>> {
        property::get(self, "padding")
    }

    /// Sets the padding that is taken away: top, bottom, left and right; all 0 by default.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "padding")]
    pub fn set_padding(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "padding", &value.to_value());
        self
    }

    /// The steps of the window in height and width; 1 and 1 by default.
    ///
    /// `sequence<[EnforceRange] unsigned long> strides`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "strides")]
    pub fn get_strides(&self) -> Option<Array<u32>> {
        property::get(self, "strides")
    }

    /// Sets the steps of the window in height and width; 1 and 1 by default.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "strides")]
    pub fn set_strides(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "strides", &value.to_value());
        self
    }

    /// The spacing of the filter elements in height and width; 1 and 1 by default.
    ///
    /// `sequence<[EnforceRange] unsigned long> dilations`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "dilations")]
    pub fn get_dilations(&self) -> Option<Array<u32>> {
        property::get(self, "dilations")
    }

    /// Sets the spacing of the filter elements in height and width; 1 and 1 by default.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "dilations")]
    pub fn set_dilations(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "dilations", &value.to_value());
        self
    }

    /// The rows and columns added at the end of the output, to choose between possible sizes.
    ///
    /// `sequence<[EnforceRange] unsigned long> outputPadding`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "outputPadding")]
    pub fn get_output_padding(&self) -> Option<Array<u32>> {
        property::get(self, "outputPadding")
    }

    /// Sets the rows and columns added at the end of the output, to choose between possible sizes.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "outputPadding")]
    pub fn set_output_padding(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "outputPadding", &value.to_value());
        self
    }

    /// The height and width of the output; it takes the place of `outputPadding`.
    ///
    /// `sequence<[EnforceRange] unsigned long> outputSizes`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "outputSizes")]
    pub fn get_output_sizes(&self) -> Option<Array<u32>> {
        property::get(self, "outputSizes")
    }

    /// Sets the height and width of the output; it takes the place of `outputPadding`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "outputSizes")]
    pub fn set_output_sizes(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "outputSizes", &value.to_value());
        self
    }

    /// The number of groups into which the channels are split.
    ///
    /// `[EnforceRange] unsigned long groups = 1`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "groups")]
    pub fn get_groups(&self) -> Option<u32> {
        property::get(self, "groups")
    }

    /// Sets the number of groups into which the channels are split.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "groups")]
    pub fn set_groups(&self, value: u32) -> &Self {
        property::set_f64(self, "groups", value as f64);
        self
    }

    /// The order of the dimensions of the input.
    ///
    /// `MLInputOperandLayout inputLayout = "nchw"`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "inputLayout")]
    pub fn get_input_layout(&self) -> Option<MlInputOperandLayout> {
        property::get(self, "inputLayout")
    }

    /// Sets the order of the dimensions of the input.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "inputLayout")]
    pub fn set_input_layout(&self, value: MlInputOperandLayout) -> &Self {
        property::set_str(self, "inputLayout", value.as_str());
        self
    }

    /// The order of the dimensions of the filter.
    ///
    /// `MLConvTranspose2dFilterOperandLayout filterLayout = "iohw"`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "filterLayout")]
    pub fn get_filter_layout(&self) -> Option<MlConvTranspose2dFilterOperandLayout> {
        property::get(self, "filterLayout")
    }

    /// Sets the order of the dimensions of the filter.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "filterLayout")]
    pub fn set_filter_layout(&self, value: MlConvTranspose2dFilterOperandLayout) -> &Self {
        property::set_str(self, "filterLayout", value.as_str());
        self
    }

    /// The numbers to add to each output channel.
    ///
    /// `MLOperand bias`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn get_bias(&self) -> Option<MlOperand> {
        property::get(self, "bias")
    }

    /// Sets the numbers to add to each output channel.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn set_bias(&self, value: &MlOperand) -> &Self {
        property::set(self, "bias", value.as_ref());
        self
    }

    /// Sets a name for the operation in error messages.
    ///
    /// `USVString label = ""`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperatorOptions`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlConvTranspose2dOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlCumulativeSumOptions {
    /// Options for `cumulativeSum`.
    ///
    /// `dictionary MLCumulativeSumOptions : MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the sum leaves out the element at the position itself.
    ///
    /// `boolean exclusive = false`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "exclusive")]
    pub fn get_exclusive(&self) -> Option<bool> {
        property::get(self, "exclusive")
    }

    /// Sets whether the sum leaves out the element at the position itself.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "exclusive")]
    pub fn set_exclusive(&self, value: bool) -> &Self {
        property::set_bool(self, "exclusive", value);
        self
    }

    /// Whether to add up from the end.
    ///
    /// `boolean reversed = false`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "reversed")]
    pub fn get_reversed(&self) -> Option<bool> {
        property::get(self, "reversed")
    }

    /// Sets whether to add up from the end.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "reversed")]
    pub fn set_reversed(&self, value: bool) -> &Self {
        property::set_bool(self, "reversed", value);
        self
    }

    /// Sets a name for the operation in error messages.
    ///
    /// `USVString label = ""`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperatorOptions`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlCumulativeSumOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlLogicalNotSupportLimits {
    /// The limits of the tensors of `logicalNot`, `isNaN` and `isInfinite`.
    ///
    /// `dictionary MLLogicalNotSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The limits of the input.
    ///
    /// `MLTensorLimits a`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "a")]
    pub fn get_a(&self) -> Option<MlTensorLimits> {
        property::get(self, "a")
    }

    /// Sets the limits of the input.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "a")]
    pub fn set_a(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "a", value.as_ref());
        self
    }

    /// The limits of the result.
    ///
    /// `MLTensorLimits output`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn get_output(&self) -> Option<MlTensorLimits> {
        property::get(self, "output")
    }

    /// Sets the limits of the result.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn set_output(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "output", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlLogicalNotSupportLimits {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlQuantizeDequantizeLinearSupportLimits {
    /// The limits of the tensors of `quantizeLinear` and `dequantizeLinear`.
    ///
    /// `dictionary MLQuantizeDequantizeLinearSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The limits of the input.
    ///
    /// `MLTensorLimits input`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "input")]
    pub fn get_input(&self) -> Option<MlTensorLimits> {
        property::get(self, "input")
    }

    /// Sets the limits of the input.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "input")]
    pub fn set_input(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "input", value.as_ref());
        self
    }

    /// The limits of the scale.
    ///
    /// `MLTensorLimits scale`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "scale")]
    pub fn get_scale(&self) -> Option<MlTensorLimits> {
        property::get(self, "scale")
    }

    /// Sets the limits of the scale.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "scale")]
    pub fn set_scale(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "scale", value.as_ref());
        self
    }

    /// The limits of the zero point.
    ///
    /// `MLTensorLimits zeroPoint`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "zeroPoint")]
    pub fn get_zero_point(&self) -> Option<MlTensorLimits> {
        property::get(self, "zeroPoint")
    }

    /// Sets the limits of the zero point.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "zeroPoint")]
    pub fn set_zero_point(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "zeroPoint", value.as_ref());
        self
    }

    /// The limits of the result.
    ///
    /// `MLTensorLimits output`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn get_output(&self) -> Option<MlTensorLimits> {
        property::get(self, "output")
    }

    /// Sets the limits of the result.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn set_output(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "output", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlQuantizeDequantizeLinearSupportLimits {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlEluOptions {
    /// Options for `elu`.
    ///
    /// `dictionary MLEluOptions : MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The factor for negative elements.
    ///
    /// `double alpha = 1`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "alpha")]
    pub fn get_alpha(&self) -> Option<f64> {
        property::get(self, "alpha")
    }

    /// Sets the factor for negative elements.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "alpha")]
    pub fn set_alpha(&self, value: f64) -> &Self {
        property::set_f64(self, "alpha", value);
        self
    }

    /// Sets a name for the operation in error messages.
    ///
    /// `USVString label = ""`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperatorOptions`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlEluOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlGatherOptions {
    /// Options for `gather` and `gatherElements`.
    ///
    /// `dictionary MLGatherOptions : MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The dimension that the indices refer to.
    ///
    /// `[EnforceRange] unsigned long axis = 0`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "axis")]
    pub fn get_axis(&self) -> Option<u32> {
        property::get(self, "axis")
    }

    /// Sets the dimension that the indices refer to.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "axis")]
    pub fn set_axis(&self, value: u32) -> &Self {
        property::set_f64(self, "axis", value as f64);
        self
    }

    /// Sets a name for the operation in error messages.
    ///
    /// `USVString label = ""`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperatorOptions`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlGatherOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlGatherSupportLimits {
    /// The limits of the tensors of the gather operations.
    ///
    /// `dictionary MLGatherSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The limits of the input.
    ///
    /// `MLTensorLimits input`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "input")]
    pub fn get_input(&self) -> Option<MlTensorLimits> {
        property::get(self, "input")
    }

    /// Sets the limits of the input.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "input")]
    pub fn set_input(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "input", value.as_ref());
        self
    }

    /// The limits of the indices.
    ///
    /// `MLTensorLimits indices`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "indices")]
    pub fn get_indices(&self) -> Option<MlTensorLimits> {
        property::get(self, "indices")
    }

    /// Sets the limits of the indices.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "indices")]
    pub fn set_indices(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "indices", value.as_ref());
        self
    }

    /// The limits of the result.
    ///
    /// `MLTensorLimits output`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn get_output(&self) -> Option<MlTensorLimits> {
        property::get(self, "output")
    }

    /// Sets the limits of the result.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn set_output(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "output", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlGatherSupportLimits {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlGemmOptions {
    /// Options for `gemm`.
    ///
    /// `dictionary MLGemmOptions : MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The matrix to add, none by default.
    ///
    /// `MLOperand c`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "c")]
    pub fn get_c(&self) -> Option<MlOperand> {
        property::get(self, "c")
    }

    /// Sets the matrix to add, none by default.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "c")]
    pub fn set_c(&self, value: &MlOperand) -> &Self {
        property::set(self, "c", value.as_ref());
        self
    }

    /// The factor for the product.
    ///
    /// `double alpha = 1.0`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "alpha")]
    pub fn get_alpha(&self) -> Option<f64> {
        property::get(self, "alpha")
    }

    /// Sets the factor for the product.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "alpha")]
    pub fn set_alpha(&self, value: f64) -> &Self {
        property::set_f64(self, "alpha", value);
        self
    }

    /// The factor for `c`.
    ///
    /// `double beta = 1.0`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "beta")]
    pub fn get_beta(&self) -> Option<f64> {
        property::get(self, "beta")
    }

    /// Sets the factor for `c`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "beta")]
    pub fn set_beta(&self, value: f64) -> &Self {
        property::set_f64(self, "beta", value);
        self
    }

    /// Whether to transpose `a` first.
    ///
    /// `boolean aTranspose = false`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "aTranspose")]
    pub fn get_a_transpose(&self) -> Option<bool> {
        property::get(self, "aTranspose")
    }

    /// Sets whether to transpose `a` first.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "aTranspose")]
    pub fn set_a_transpose(&self, value: bool) -> &Self {
        property::set_bool(self, "aTranspose", value);
        self
    }

    /// Whether to transpose `b` first.
    ///
    /// `boolean bTranspose = false`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bTranspose")]
    pub fn get_b_transpose(&self) -> Option<bool> {
        property::get(self, "bTranspose")
    }

    /// Sets whether to transpose `b` first.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bTranspose")]
    pub fn set_b_transpose(&self, value: bool) -> &Self {
        property::set_bool(self, "bTranspose", value);
        self
    }

    /// Sets a name for the operation in error messages.
    ///
    /// `USVString label = ""`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperatorOptions`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlGemmOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlGemmSupportLimits {
    /// The limits of the tensors of `gemm`.
    ///
    /// `dictionary MLGemmSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The limits of the first matrix.
    ///
    /// `MLTensorLimits a`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "a")]
    pub fn get_a(&self) -> Option<MlTensorLimits> {
        property::get(self, "a")
    }

    /// Sets the limits of the first matrix.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "a")]
    pub fn set_a(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "a", value.as_ref());
        self
    }

    /// The limits of the second matrix.
    ///
    /// `MLTensorLimits b`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "b")]
    pub fn get_b(&self) -> Option<MlTensorLimits> {
        property::get(self, "b")
    }

    /// Sets the limits of the second matrix.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "b")]
    pub fn set_b(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "b", value.as_ref());
        self
    }

    /// The limits of the matrix to add.
    ///
    /// `MLTensorLimits c`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "c")]
    pub fn get_c(&self) -> Option<MlTensorLimits> {
        property::get(self, "c")
    }

    /// Sets the limits of the matrix to add.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "c")]
    pub fn set_c(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "c", value.as_ref());
        self
    }

    /// The limits of the result.
    ///
    /// `MLTensorLimits output`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn get_output(&self) -> Option<MlTensorLimits> {
        property::get(self, "output")
    }

    /// Sets the limits of the result.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn set_output(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "output", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlGemmSupportLimits {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlGruOptions {
    /// Options for `gru`.
    ///
    /// `dictionary MLGruOptions : MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The bias of the input weights.
    ///
    /// `MLOperand bias`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn get_bias(&self) -> Option<MlOperand> {
        property::get(self, "bias")
    }

    /// Sets the bias of the input weights.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn set_bias(&self, value: &MlOperand) -> &Self {
        property::set(self, "bias", value.as_ref());
        self
    }

    /// The bias of the recurrent weights.
    ///
    /// `MLOperand recurrentBias`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "recurrentBias")]
    pub fn get_recurrent_bias(&self) -> Option<MlOperand> {
        property::get(self, "recurrentBias")
    }

    /// Sets the bias of the recurrent weights.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "recurrentBias")]
    pub fn set_recurrent_bias(&self, value: &MlOperand) -> &Self {
        property::set(self, "recurrentBias", value.as_ref());
        self
    }

    /// The hidden state at the start, all zeros by default.
    ///
    /// `MLOperand initialHiddenState`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "initialHiddenState")]
    pub fn get_initial_hidden_state(&self) -> Option<MlOperand> {
        property::get(self, "initialHiddenState")
    }

    /// Sets the hidden state at the start, all zeros by default.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "initialHiddenState")]
    pub fn set_initial_hidden_state(&self, value: &MlOperand) -> &Self {
        property::set(self, "initialHiddenState", value.as_ref());
        self
    }

    /// Whether the reset gate is applied after the matrix product, not before.
    ///
    /// `boolean resetAfter = true`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "resetAfter")]
    pub fn get_reset_after(&self) -> Option<bool> {
        property::get(self, "resetAfter")
    }

    /// Sets whether the reset gate is applied after the matrix product, not before.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "resetAfter")]
    pub fn set_reset_after(&self, value: bool) -> &Self {
        property::set_bool(self, "resetAfter", value);
        self
    }

    /// Whether to return the hidden state of every time step as well.
    ///
    /// `boolean returnSequence = false`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "returnSequence")]
    pub fn get_return_sequence(&self) -> Option<bool> {
        property::get(self, "returnSequence")
    }

    /// Sets whether to return the hidden state of every time step as well.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "returnSequence")]
    pub fn set_return_sequence(&self, value: bool) -> &Self {
        property::set_bool(self, "returnSequence", value);
        self
    }

    /// Whether to go through the steps forward, backward or both.
    ///
    /// `MLRecurrentNetworkDirection direction = "forward"`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "direction")]
    pub fn get_direction(&self) -> Option<MlRecurrentNetworkDirection> {
        property::get(self, "direction")
    }

    /// Sets whether to go through the steps forward, backward or both.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "direction")]
    pub fn set_direction(&self, value: MlRecurrentNetworkDirection) -> &Self {
        property::set_str(self, "direction", value.as_str());
        self
    }

    /// The order of the gates in the weights.
    ///
    /// `MLGruWeightLayout layout = "zrn"`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "layout")]
    pub fn get_layout(&self) -> Option<MlGruWeightLayout> {
        property::get(self, "layout")
    }

    /// Sets the order of the gates in the weights.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: MlGruWeightLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// Two functions: for the update and reset gates, and for the new gate; `sigmoid` and `tanh` by default.
    ///
    /// `sequence<MLRecurrentNetworkActivation> activations`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "activations")]
    pub fn get_activations(&self) -> Option<Array<MlRecurrentNetworkActivation>> {
        property::get(self, "activations")
    }

    /// Sets two functions: for the update and reset gates, and for the new gate; `sigmoid` and `tanh` by default.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "activations")]
    pub fn set_activations(&self, value: impl IntoSequence<MlRecurrentNetworkActivation>) -> &Self {
        property::set(self, "activations", &value.to_value());
        self
    }

    /// Sets a name for the operation in error messages.
    ///
    /// `USVString label = ""`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperatorOptions`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlGruOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlGruSupportLimits {
    /// The limits of the tensors of `gru`.
    ///
    /// `dictionary MLGruSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The limits of the input.
    ///
    /// `MLTensorLimits input`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "input")]
    pub fn get_input(&self) -> Option<MlTensorLimits> {
        property::get(self, "input")
    }

    /// Sets the limits of the input.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "input")]
    pub fn set_input(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "input", value.as_ref());
        self
    }

    /// The limits of the input weights.
    ///
    /// `MLTensorLimits weight`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "weight")]
    pub fn get_weight(&self) -> Option<MlTensorLimits> {
        property::get(self, "weight")
    }

    /// Sets the limits of the input weights.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "weight")]
    pub fn set_weight(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "weight", value.as_ref());
        self
    }

    /// The limits of the recurrent weights.
    ///
    /// `MLTensorLimits recurrentWeight`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "recurrentWeight")]
    pub fn get_recurrent_weight(&self) -> Option<MlTensorLimits> {
        property::get(self, "recurrentWeight")
    }

    /// Sets the limits of the recurrent weights.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "recurrentWeight")]
    pub fn set_recurrent_weight(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "recurrentWeight", value.as_ref());
        self
    }

    /// The limits of the bias.
    ///
    /// `MLTensorLimits bias`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn get_bias(&self) -> Option<MlTensorLimits> {
        property::get(self, "bias")
    }

    /// Sets the limits of the bias.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn set_bias(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "bias", value.as_ref());
        self
    }

    /// The limits of the recurrent bias.
    ///
    /// `MLTensorLimits recurrentBias`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "recurrentBias")]
    pub fn get_recurrent_bias(&self) -> Option<MlTensorLimits> {
        property::get(self, "recurrentBias")
    }

    /// Sets the limits of the recurrent bias.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "recurrentBias")]
    pub fn set_recurrent_bias(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "recurrentBias", value.as_ref());
        self
    }

    /// The limits of the hidden state at the start.
    ///
    /// `MLTensorLimits initialHiddenState`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "initialHiddenState")]
    pub fn get_initial_hidden_state(&self) -> Option<MlTensorLimits> {
        property::get(self, "initialHiddenState")
    }

    /// Sets the limits of the hidden state at the start.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "initialHiddenState")]
    pub fn set_initial_hidden_state(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "initialHiddenState", value.as_ref());
        self
    }

    /// The limits of the last hidden state.
    ///
    /// `MLTensorLimits output0`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output0")]
    pub fn get_output0(&self) -> Option<MlTensorLimits> {
        property::get(self, "output0")
    }

    /// Sets the limits of the last hidden state.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output0")]
    pub fn set_output0(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "output0", value.as_ref());
        self
    }

    /// The limits of the hidden states of all time steps.
    ///
    /// `MLTensorLimits output1`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output1")]
    pub fn get_output1(&self) -> Option<MlTensorLimits> {
        property::get(self, "output1")
    }

    /// Sets the limits of the hidden states of all time steps.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output1")]
    pub fn set_output1(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "output1", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlGruSupportLimits {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlGruCellOptions {
    /// Options for `gruCell`.
    ///
    /// `dictionary MLGruCellOptions : MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The bias of the input weights.
    ///
    /// `MLOperand bias`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn get_bias(&self) -> Option<MlOperand> {
        property::get(self, "bias")
    }

    /// Sets the bias of the input weights.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn set_bias(&self, value: &MlOperand) -> &Self {
        property::set(self, "bias", value.as_ref());
        self
    }

    /// The bias of the recurrent weights.
    ///
    /// `MLOperand recurrentBias`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "recurrentBias")]
    pub fn get_recurrent_bias(&self) -> Option<MlOperand> {
        property::get(self, "recurrentBias")
    }

    /// Sets the bias of the recurrent weights.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "recurrentBias")]
    pub fn set_recurrent_bias(&self, value: &MlOperand) -> &Self {
        property::set(self, "recurrentBias", value.as_ref());
        self
    }

    /// Whether the reset gate is applied after the matrix product, not before.
    ///
    /// `boolean resetAfter = true`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "resetAfter")]
    pub fn get_reset_after(&self) -> Option<bool> {
        property::get(self, "resetAfter")
    }

    /// Sets whether the reset gate is applied after the matrix product, not before.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "resetAfter")]
    pub fn set_reset_after(&self, value: bool) -> &Self {
        property::set_bool(self, "resetAfter", value);
        self
    }

    /// The order of the gates in the weights.
    ///
    /// `MLGruWeightLayout layout = "zrn"`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "layout")]
    pub fn get_layout(&self) -> Option<MlGruWeightLayout> {
        property::get(self, "layout")
    }

    /// Sets the order of the gates in the weights.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: MlGruWeightLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// Two functions: for the update and reset gates, and for the new gate; `sigmoid` and `tanh` by default.
    ///
    /// `sequence<MLRecurrentNetworkActivation> activations`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "activations")]
    pub fn get_activations(&self) -> Option<Array<MlRecurrentNetworkActivation>> {
        property::get(self, "activations")
    }

    /// Sets two functions: for the update and reset gates, and for the new gate; `sigmoid` and `tanh` by default.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "activations")]
    pub fn set_activations(&self, value: impl IntoSequence<MlRecurrentNetworkActivation>) -> &Self {
        property::set(self, "activations", &value.to_value());
        self
    }

    /// Sets a name for the operation in error messages.
    ///
    /// `USVString label = ""`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperatorOptions`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlGruCellOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlGruCellSupportLimits {
    /// The limits of the tensors of `gruCell`.
    ///
    /// `dictionary MLGruCellSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The limits of the input.
    ///
    /// `MLTensorLimits input`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "input")]
    pub fn get_input(&self) -> Option<MlTensorLimits> {
        property::get(self, "input")
    }

    /// Sets the limits of the input.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "input")]
    pub fn set_input(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "input", value.as_ref());
        self
    }

    /// The limits of the input weights.
    ///
    /// `MLTensorLimits weight`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "weight")]
    pub fn get_weight(&self) -> Option<MlTensorLimits> {
        property::get(self, "weight")
    }

    /// Sets the limits of the input weights.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "weight")]
    pub fn set_weight(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "weight", value.as_ref());
        self
    }

    /// The limits of the recurrent weights.
    ///
    /// `MLTensorLimits recurrentWeight`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "recurrentWeight")]
    pub fn get_recurrent_weight(&self) -> Option<MlTensorLimits> {
        property::get(self, "recurrentWeight")
    }

    /// Sets the limits of the recurrent weights.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "recurrentWeight")]
    pub fn set_recurrent_weight(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "recurrentWeight", value.as_ref());
        self
    }

    /// The limits of the hidden state of the step before.
    ///
    /// `MLTensorLimits hiddenState`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "hiddenState")]
    pub fn get_hidden_state(&self) -> Option<MlTensorLimits> {
        property::get(self, "hiddenState")
    }

    /// Sets the limits of the hidden state of the step before.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "hiddenState")]
    pub fn set_hidden_state(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "hiddenState", value.as_ref());
        self
    }

    /// The limits of the bias.
    ///
    /// `MLTensorLimits bias`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn get_bias(&self) -> Option<MlTensorLimits> {
        property::get(self, "bias")
    }

    /// Sets the limits of the bias.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn set_bias(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "bias", value.as_ref());
        self
    }

    /// The limits of the recurrent bias.
    ///
    /// `MLTensorLimits recurrentBias`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "recurrentBias")]
    pub fn get_recurrent_bias(&self) -> Option<MlTensorLimits> {
        property::get(self, "recurrentBias")
    }

    /// Sets the limits of the recurrent bias.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "recurrentBias")]
    pub fn set_recurrent_bias(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "recurrentBias", value.as_ref());
        self
    }

    /// The limits of the new hidden state.
    ///
    /// `MLTensorLimits output`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn get_output(&self) -> Option<MlTensorLimits> {
        property::get(self, "output")
    }

    /// Sets the limits of the new hidden state.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn set_output(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "output", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlGruCellSupportLimits {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlHardSigmoidOptions {
    /// Options for `hardSigmoid`.
    ///
    /// `dictionary MLHardSigmoidOptions : MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The slope of the middle part.
    ///
    /// `double alpha = 0.2`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "alpha")]
    pub fn get_alpha(&self) -> Option<f64> {
        property::get(self, "alpha")
    }

    /// Sets the slope of the middle part.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "alpha")]
    pub fn set_alpha(&self, value: f64) -> &Self {
        property::set_f64(self, "alpha", value);
        self
    }

    /// The value at zero.
    ///
    /// `double beta = 0.5`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "beta")]
    pub fn get_beta(&self) -> Option<f64> {
        property::get(self, "beta")
    }

    /// Sets the value at zero.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "beta")]
    pub fn set_beta(&self, value: f64) -> &Self {
        property::set_f64(self, "beta", value);
        self
    }

    /// Sets a name for the operation in error messages.
    ///
    /// `USVString label = ""`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperatorOptions`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlHardSigmoidOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlInstanceNormalizationOptions {
    /// Options for `instanceNormalization`.
    ///
    /// `dictionary MLInstanceNormalizationOptions : MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The factor for each channel after the normalization.
    ///
    /// `MLOperand scale`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "scale")]
    pub fn get_scale(&self) -> Option<MlOperand> {
        property::get(self, "scale")
    }

    /// Sets the factor for each channel after the normalization.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "scale")]
    pub fn set_scale(&self, value: &MlOperand) -> &Self {
        property::set(self, "scale", value.as_ref());
        self
    }

    /// The number added to each channel after the scaling.
    ///
    /// `MLOperand bias`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn get_bias(&self) -> Option<MlOperand> {
        property::get(self, "bias")
    }

    /// Sets the number added to each channel after the scaling.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn set_bias(&self, value: &MlOperand) -> &Self {
        property::set(self, "bias", value.as_ref());
        self
    }

    /// A small number added to the variance, against a division by zero.
    ///
    /// `double epsilon = 1e-5`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "epsilon")]
    pub fn get_epsilon(&self) -> Option<f64> {
        property::get(self, "epsilon")
    }

    /// Sets a small number added to the variance, against a division by zero.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "epsilon")]
    pub fn set_epsilon(&self, value: f64) -> &Self {
        property::set_f64(self, "epsilon", value);
        self
    }

    /// The order of the dimensions of the input.
    ///
    /// `MLInputOperandLayout layout = "nchw"`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "layout")]
    pub fn get_layout(&self) -> Option<MlInputOperandLayout> {
        property::get(self, "layout")
    }

    /// Sets the order of the dimensions of the input.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: MlInputOperandLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// Sets a name for the operation in error messages.
    ///
    /// `USVString label = ""`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperatorOptions`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlInstanceNormalizationOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlNormalizationSupportLimits {
    /// The limits of the tensors of `instanceNormalization` and `layerNormalization`.
    ///
    /// `dictionary MLNormalizationSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The limits of the input.
    ///
    /// `MLTensorLimits input`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "input")]
    pub fn get_input(&self) -> Option<MlTensorLimits> {
        property::get(self, "input")
    }

    /// Sets the limits of the input.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "input")]
    pub fn set_input(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "input", value.as_ref());
        self
    }

    /// The limits of the scale.
    ///
    /// `MLTensorLimits scale`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "scale")]
    pub fn get_scale(&self) -> Option<MlTensorLimits> {
        property::get(self, "scale")
    }

    /// Sets the limits of the scale.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "scale")]
    pub fn set_scale(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "scale", value.as_ref());
        self
    }

    /// The limits of the bias.
    ///
    /// `MLTensorLimits bias`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn get_bias(&self) -> Option<MlTensorLimits> {
        property::get(self, "bias")
    }

    /// Sets the limits of the bias.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn set_bias(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "bias", value.as_ref());
        self
    }

    /// The limits of the result.
    ///
    /// `MLTensorLimits output`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn get_output(&self) -> Option<MlTensorLimits> {
        property::get(self, "output")
    }

    /// Sets the limits of the result.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn set_output(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "output", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlNormalizationSupportLimits {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlLayerNormalizationOptions {
    /// Options for `layerNormalization`.
    ///
    /// `dictionary MLLayerNormalizationOptions : MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The factors to apply after the normalization.
    ///
    /// `MLOperand scale`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "scale")]
    pub fn get_scale(&self) -> Option<MlOperand> {
        property::get(self, "scale")
    }

    /// Sets the factors to apply after the normalization.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "scale")]
    pub fn set_scale(&self, value: &MlOperand) -> &Self {
        property::set(self, "scale", value.as_ref());
        self
    }

    /// The numbers added after the scaling.
    ///
    /// `MLOperand bias`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn get_bias(&self) -> Option<MlOperand> {
        property::get(self, "bias")
    }

    /// Sets the numbers added after the scaling.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn set_bias(&self, value: &MlOperand) -> &Self {
        property::set(self, "bias", value.as_ref());
        self
    }

    /// The dimensions to normalize over; all but the first by default.
    ///
    /// `sequence<[EnforceRange] unsigned long> axes`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "axes")]
    pub fn get_axes(&self) -> Option<Array<u32>> {
        property::get(self, "axes")
    }

    /// Sets the dimensions to normalize over; all but the first by default.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "axes")]
    pub fn set_axes(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "axes", &value.to_value());
        self
    }

    /// A small number added to the variance, against a division by zero.
    ///
    /// `double epsilon = 1e-5`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "epsilon")]
    pub fn get_epsilon(&self) -> Option<f64> {
        property::get(self, "epsilon")
    }

    /// Sets a small number added to the variance, against a division by zero.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "epsilon")]
    pub fn set_epsilon(&self, value: f64) -> &Self {
        property::set_f64(self, "epsilon", value);
        self
    }

    /// Sets a name for the operation in error messages.
    ///
    /// `USVString label = ""`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperatorOptions`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlLayerNormalizationOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlLeakyReluOptions {
    /// Options for `leakyRelu`.
    ///
    /// `dictionary MLLeakyReluOptions : MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The factor for negative elements.
    ///
    /// `double alpha = 0.01`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "alpha")]
    pub fn get_alpha(&self) -> Option<f64> {
        property::get(self, "alpha")
    }

    /// Sets the factor for negative elements.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "alpha")]
    pub fn set_alpha(&self, value: f64) -> &Self {
        property::set_f64(self, "alpha", value);
        self
    }

    /// Sets a name for the operation in error messages.
    ///
    /// `USVString label = ""`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperatorOptions`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlLeakyReluOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlLinearOptions {
    /// Options for `linear`.
    ///
    /// `dictionary MLLinearOptions : MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The factor for each element.
    ///
    /// `double alpha = 1`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "alpha")]
    pub fn get_alpha(&self) -> Option<f64> {
        property::get(self, "alpha")
    }

    /// Sets the factor for each element.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "alpha")]
    pub fn set_alpha(&self, value: f64) -> &Self {
        property::set_f64(self, "alpha", value);
        self
    }

    /// The number added to each element.
    ///
    /// `double beta = 0`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "beta")]
    pub fn get_beta(&self) -> Option<f64> {
        property::get(self, "beta")
    }

    /// Sets the number added to each element.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "beta")]
    pub fn set_beta(&self, value: f64) -> &Self {
        property::set_f64(self, "beta", value);
        self
    }

    /// Sets a name for the operation in error messages.
    ///
    /// `USVString label = ""`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperatorOptions`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlLinearOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlLstmOptions {
    /// Options for `lstm`.
    ///
    /// `dictionary MLLstmOptions : MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The bias of the input weights.
    ///
    /// `MLOperand bias`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn get_bias(&self) -> Option<MlOperand> {
        property::get(self, "bias")
    }

    /// Sets the bias of the input weights.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn set_bias(&self, value: &MlOperand) -> &Self {
        property::set(self, "bias", value.as_ref());
        self
    }

    /// The bias of the recurrent weights.
    ///
    /// `MLOperand recurrentBias`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "recurrentBias")]
    pub fn get_recurrent_bias(&self) -> Option<MlOperand> {
        property::get(self, "recurrentBias")
    }

    /// Sets the bias of the recurrent weights.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "recurrentBias")]
    pub fn set_recurrent_bias(&self, value: &MlOperand) -> &Self {
        property::set(self, "recurrentBias", value.as_ref());
        self
    }

    /// The weights by which the gates look at the cell state, none by default.
    ///
    /// `MLOperand peepholeWeight`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "peepholeWeight")]
    pub fn get_peephole_weight(&self) -> Option<MlOperand> {
        property::get(self, "peepholeWeight")
    }

    /// Sets the weights by which the gates look at the cell state, none by default.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "peepholeWeight")]
    pub fn set_peephole_weight(&self, value: &MlOperand) -> &Self {
        property::set(self, "peepholeWeight", value.as_ref());
        self
    }

    /// The hidden state at the start, all zeros by default.
    ///
    /// `MLOperand initialHiddenState`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "initialHiddenState")]
    pub fn get_initial_hidden_state(&self) -> Option<MlOperand> {
        property::get(self, "initialHiddenState")
    }

    /// Sets the hidden state at the start, all zeros by default.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "initialHiddenState")]
    pub fn set_initial_hidden_state(&self, value: &MlOperand) -> &Self {
        property::set(self, "initialHiddenState", value.as_ref());
        self
    }

    /// The cell state at the start, all zeros by default.
    ///
    /// `MLOperand initialCellState`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "initialCellState")]
    pub fn get_initial_cell_state(&self) -> Option<MlOperand> {
        property::get(self, "initialCellState")
    }

    /// Sets the cell state at the start, all zeros by default.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "initialCellState")]
    pub fn set_initial_cell_state(&self, value: &MlOperand) -> &Self {
        property::set(self, "initialCellState", value.as_ref());
        self
    }

    /// Whether to return the hidden state of every time step as well.
    ///
    /// `boolean returnSequence = false`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "returnSequence")]
    pub fn get_return_sequence(&self) -> Option<bool> {
        property::get(self, "returnSequence")
    }

    /// Sets whether to return the hidden state of every time step as well.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "returnSequence")]
    pub fn set_return_sequence(&self, value: bool) -> &Self {
        property::set_bool(self, "returnSequence", value);
        self
    }

    /// Whether to go through the steps forward, backward or both.
    ///
    /// `MLRecurrentNetworkDirection direction = "forward"`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "direction")]
    pub fn get_direction(&self) -> Option<MlRecurrentNetworkDirection> {
        property::get(self, "direction")
    }

    /// Sets whether to go through the steps forward, backward or both.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "direction")]
    pub fn set_direction(&self, value: MlRecurrentNetworkDirection) -> &Self {
        property::set_str(self, "direction", value.as_str());
        self
    }

    /// The order of the gates in the weights.
    ///
    /// `MLLstmWeightLayout layout = "iofg"`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "layout")]
    pub fn get_layout(&self) -> Option<MlLstmWeightLayout> {
        property::get(self, "layout")
    }

    /// Sets the order of the gates in the weights.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: MlLstmWeightLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// Three functions: for the gates, the cell gate and the output; `sigmoid`, `tanh` and `tanh` by default.
    ///
    /// `sequence<MLRecurrentNetworkActivation> activations`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "activations")]
    pub fn get_activations(&self) -> Option<Array<MlRecurrentNetworkActivation>> {
        property::get(self, "activations")
    }

    /// Sets three functions: for the gates, the cell gate and the output; `sigmoid`, `tanh` and `tanh` by default.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "activations")]
    pub fn set_activations(&self, value: impl IntoSequence<MlRecurrentNetworkActivation>) -> &Self {
        property::set(self, "activations", &value.to_value());
        self
    }

    /// Sets a name for the operation in error messages.
    ///
    /// `USVString label = ""`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperatorOptions`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlLstmOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlLstmSupportLimits {
    /// The limits of the tensors of `lstm`.
    ///
    /// `dictionary MLLstmSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The limits of the input.
    ///
    /// `MLTensorLimits input`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "input")]
    pub fn get_input(&self) -> Option<MlTensorLimits> {
        property::get(self, "input")
    }

    /// Sets the limits of the input.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "input")]
    pub fn set_input(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "input", value.as_ref());
        self
    }

    /// The limits of the input weights.
    ///
    /// `MLTensorLimits weight`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "weight")]
    pub fn get_weight(&self) -> Option<MlTensorLimits> {
        property::get(self, "weight")
    }

    /// Sets the limits of the input weights.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "weight")]
    pub fn set_weight(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "weight", value.as_ref());
        self
    }

    /// The limits of the recurrent weights.
    ///
    /// `MLTensorLimits recurrentWeight`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "recurrentWeight")]
    pub fn get_recurrent_weight(&self) -> Option<MlTensorLimits> {
        property::get(self, "recurrentWeight")
    }

    /// Sets the limits of the recurrent weights.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "recurrentWeight")]
    pub fn set_recurrent_weight(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "recurrentWeight", value.as_ref());
        self
    }

    /// The limits of the bias.
    ///
    /// `MLTensorLimits bias`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn get_bias(&self) -> Option<MlTensorLimits> {
        property::get(self, "bias")
    }

    /// Sets the limits of the bias.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn set_bias(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "bias", value.as_ref());
        self
    }

    /// The limits of the recurrent bias.
    ///
    /// `MLTensorLimits recurrentBias`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "recurrentBias")]
    pub fn get_recurrent_bias(&self) -> Option<MlTensorLimits> {
        property::get(self, "recurrentBias")
    }

    /// Sets the limits of the recurrent bias.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "recurrentBias")]
    pub fn set_recurrent_bias(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "recurrentBias", value.as_ref());
        self
    }

    /// The limits of the peephole weights.
    ///
    /// `MLTensorLimits peepholeWeight`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "peepholeWeight")]
    pub fn get_peephole_weight(&self) -> Option<MlTensorLimits> {
        property::get(self, "peepholeWeight")
    }

    /// Sets the limits of the peephole weights.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "peepholeWeight")]
    pub fn set_peephole_weight(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "peepholeWeight", value.as_ref());
        self
    }

    /// The limits of the hidden state at the start.
    ///
    /// `MLTensorLimits initialHiddenState`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "initialHiddenState")]
    pub fn get_initial_hidden_state(&self) -> Option<MlTensorLimits> {
        property::get(self, "initialHiddenState")
    }

    /// Sets the limits of the hidden state at the start.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "initialHiddenState")]
    pub fn set_initial_hidden_state(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "initialHiddenState", value.as_ref());
        self
    }

    /// The limits of the cell state at the start.
    ///
    /// `MLTensorLimits initialCellState`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "initialCellState")]
    pub fn get_initial_cell_state(&self) -> Option<MlTensorLimits> {
        property::get(self, "initialCellState")
    }

    /// Sets the limits of the cell state at the start.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "initialCellState")]
    pub fn set_initial_cell_state(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "initialCellState", value.as_ref());
        self
    }

    /// The limits of the last hidden state.
    ///
    /// `MLTensorLimits output0`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output0")]
    pub fn get_output0(&self) -> Option<MlTensorLimits> {
        property::get(self, "output0")
    }

    /// Sets the limits of the last hidden state.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output0")]
    pub fn set_output0(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "output0", value.as_ref());
        self
    }

    /// The limits of the last cell state.
    ///
    /// `MLTensorLimits output1`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output1")]
    pub fn get_output1(&self) -> Option<MlTensorLimits> {
        property::get(self, "output1")
    }

    /// Sets the limits of the last cell state.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output1")]
    pub fn set_output1(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "output1", value.as_ref());
        self
    }

    /// The limits of the hidden states of all time steps.
    ///
    /// `MLTensorLimits output2`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output2")]
    pub fn get_output2(&self) -> Option<MlTensorLimits> {
        property::get(self, "output2")
    }

    /// Sets the limits of the hidden states of all time steps.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output2")]
    pub fn set_output2(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "output2", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlLstmSupportLimits {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlLstmCellOptions {
    /// Options for `lstmCell`.
    ///
    /// `dictionary MLLstmCellOptions : MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The bias of the input weights.
    ///
    /// `MLOperand bias`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn get_bias(&self) -> Option<MlOperand> {
        property::get(self, "bias")
    }

    /// Sets the bias of the input weights.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn set_bias(&self, value: &MlOperand) -> &Self {
        property::set(self, "bias", value.as_ref());
        self
    }

    /// The bias of the recurrent weights.
    ///
    /// `MLOperand recurrentBias`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "recurrentBias")]
    pub fn get_recurrent_bias(&self) -> Option<MlOperand> {
        property::get(self, "recurrentBias")
    }

    /// Sets the bias of the recurrent weights.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "recurrentBias")]
    pub fn set_recurrent_bias(&self, value: &MlOperand) -> &Self {
        property::set(self, "recurrentBias", value.as_ref());
        self
    }

    /// The weights by which the gates look at the cell state, none by default.
    ///
    /// `MLOperand peepholeWeight`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "peepholeWeight")]
    pub fn get_peephole_weight(&self) -> Option<MlOperand> {
        property::get(self, "peepholeWeight")
    }

    /// Sets the weights by which the gates look at the cell state, none by default.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "peepholeWeight")]
    pub fn set_peephole_weight(&self, value: &MlOperand) -> &Self {
        property::set(self, "peepholeWeight", value.as_ref());
        self
    }

    /// The order of the gates in the weights.
    ///
    /// `MLLstmWeightLayout layout = "iofg"`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "layout")]
    pub fn get_layout(&self) -> Option<MlLstmWeightLayout> {
        property::get(self, "layout")
    }

    /// Sets the order of the gates in the weights.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: MlLstmWeightLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// Three functions: for the gates, the cell gate and the output; `sigmoid`, `tanh` and `tanh` by default.
    ///
    /// `sequence<MLRecurrentNetworkActivation> activations`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "activations")]
    pub fn get_activations(&self) -> Option<Array<MlRecurrentNetworkActivation>> {
        property::get(self, "activations")
    }

    /// Sets three functions: for the gates, the cell gate and the output; `sigmoid`, `tanh` and `tanh` by default.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "activations")]
    pub fn set_activations(&self, value: impl IntoSequence<MlRecurrentNetworkActivation>) -> &Self {
        property::set(self, "activations", &value.to_value());
        self
    }

    /// Sets a name for the operation in error messages.
    ///
    /// `USVString label = ""`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperatorOptions`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlLstmCellOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlLstmCellSupportLimits {
    /// The limits of the tensors of `lstmCell`.
    ///
    /// `dictionary MLLstmCellSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The limits of the input.
    ///
    /// `MLTensorLimits input`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "input")]
    pub fn get_input(&self) -> Option<MlTensorLimits> {
        property::get(self, "input")
    }

    /// Sets the limits of the input.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "input")]
    pub fn set_input(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "input", value.as_ref());
        self
    }

    /// The limits of the input weights.
    ///
    /// `MLTensorLimits weight`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "weight")]
    pub fn get_weight(&self) -> Option<MlTensorLimits> {
        property::get(self, "weight")
    }

    /// Sets the limits of the input weights.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "weight")]
    pub fn set_weight(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "weight", value.as_ref());
        self
    }

    /// The limits of the recurrent weights.
    ///
    /// `MLTensorLimits recurrentWeight`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "recurrentWeight")]
    pub fn get_recurrent_weight(&self) -> Option<MlTensorLimits> {
        property::get(self, "recurrentWeight")
    }

    /// Sets the limits of the recurrent weights.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "recurrentWeight")]
    pub fn set_recurrent_weight(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "recurrentWeight", value.as_ref());
        self
    }

    /// The limits of the hidden state of the step before.
    ///
    /// `MLTensorLimits hiddenState`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "hiddenState")]
    pub fn get_hidden_state(&self) -> Option<MlTensorLimits> {
        property::get(self, "hiddenState")
    }

    /// Sets the limits of the hidden state of the step before.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "hiddenState")]
    pub fn set_hidden_state(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "hiddenState", value.as_ref());
        self
    }

    /// The limits of the cell state of the step before.
    ///
    /// `MLTensorLimits cellState`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "cellState")]
    pub fn get_cell_state(&self) -> Option<MlTensorLimits> {
        property::get(self, "cellState")
    }

    /// Sets the limits of the cell state of the step before.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "cellState")]
    pub fn set_cell_state(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "cellState", value.as_ref());
        self
    }

    /// The limits of the bias.
    ///
    /// `MLTensorLimits bias`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn get_bias(&self) -> Option<MlTensorLimits> {
        property::get(self, "bias")
    }

    /// Sets the limits of the bias.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "bias")]
    pub fn set_bias(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "bias", value.as_ref());
        self
    }

    /// The limits of the recurrent bias.
    ///
    /// `MLTensorLimits recurrentBias`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "recurrentBias")]
    pub fn get_recurrent_bias(&self) -> Option<MlTensorLimits> {
        property::get(self, "recurrentBias")
    }

    /// Sets the limits of the recurrent bias.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "recurrentBias")]
    pub fn set_recurrent_bias(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "recurrentBias", value.as_ref());
        self
    }

    /// The limits of the peephole weights.
    ///
    /// `MLTensorLimits peepholeWeight`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "peepholeWeight")]
    pub fn get_peephole_weight(&self) -> Option<MlTensorLimits> {
        property::get(self, "peepholeWeight")
    }

    /// Sets the limits of the peephole weights.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "peepholeWeight")]
    pub fn set_peephole_weight(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "peepholeWeight", value.as_ref());
        self
    }

    /// The limits of the new hidden state.
    ///
    /// `MLTensorLimits output0`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output0")]
    pub fn get_output0(&self) -> Option<MlTensorLimits> {
        property::get(self, "output0")
    }

    /// Sets the limits of the new hidden state.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output0")]
    pub fn set_output0(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "output0", value.as_ref());
        self
    }

    /// The limits of the new cell state.
    ///
    /// `MLTensorLimits output1`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output1")]
    pub fn get_output1(&self) -> Option<MlTensorLimits> {
        property::get(self, "output1")
    }

    /// Sets the limits of the new cell state.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output1")]
    pub fn set_output1(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "output1", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlLstmCellSupportLimits {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlPadOptions {
    /// Options for `pad`.
    ///
    /// `dictionary MLPadOptions : MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// How the new elements are filled.
    ///
    /// `MLPaddingMode mode = "constant"`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "mode")]
    pub fn get_mode(&self) -> Option<MlPaddingMode> {
        property::get(self, "mode")
    }

    /// Sets how the new elements are filled.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "mode")]
    pub fn set_mode(&self, value: MlPaddingMode) -> &Self {
        property::set_str(self, "mode", value.as_str());
        self
    }

    /// The number to fill with, in the mode `constant`.
    ///
    /// `MLNumber value = 0`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "value")]
    pub fn get_value(&self) -> Option<MlNumber> {
        property::get(self, "value")
    }

    /// Sets the number to fill with, in the mode `constant`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "value")]
    pub fn set_value(&self, value: impl Into<MlNumber>) -> &Self {
        property::set(self, "value", &value.into().to_js());
        self
    }

    /// Sets a name for the operation in error messages.
    ///
    /// `USVString label = ""`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperatorOptions`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlPadOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlPool2dOptions {
    /// Options for the pooling operations.
    ///
    /// `dictionary MLPool2dOptions : MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The height and width of the window; the whole image by default.
    ///
    /// `sequence<[EnforceRange] unsigned long> windowDimensions`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "windowDimensions")]
    pub fn get_window_dimensions(&self) -> Option<Array<u32>> {
        property::get(self, "windowDimensions")
    }

    /// Sets the height and width of the window; the whole image by default.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "windowDimensions")]
    pub fn set_window_dimensions(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "windowDimensions", &value.to_value());
        self
    }

    /// The padding: top, bottom, left and right; all 0 by default.
    ///
    /// `sequence<[EnforceRange] unsigned long> padding`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "padding")]
    pub fn get_padding(&self) -> Option<Array<u32>> {
        property::get(self, "padding")
    }

    /// Sets the padding: top, bottom, left and right; all 0 by default.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "padding")]
    pub fn set_padding(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "padding", &value.to_value());
        self
    }

    /// The steps of the window in height and width; 1 and 1 by default.
    ///
    /// `sequence<[EnforceRange] unsigned long> strides`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "strides")]
    pub fn get_strides(&self) -> Option<Array<u32>> {
        property::get(self, "strides")
    }

    /// Sets the steps of the window in height and width; 1 and 1 by default.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "strides")]
    pub fn set_strides(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "strides", &value.to_value());
        self
    }

    /// The spacing of the window elements in height and width; 1 and 1 by default.
    ///
    /// `sequence<[EnforceRange] unsigned long> dilations`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "dilations")]
    pub fn get_dilations(&self) -> Option<Array<u32>> {
        property::get(self, "dilations")
    }

    /// Sets the spacing of the window elements in height and width; 1 and 1 by default.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "dilations")]
    pub fn set_dilations(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "dilations", &value.to_value());
        self
    }

    /// The order of the dimensions of the input.
    ///
    /// `MLInputOperandLayout layout = "nchw"`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "layout")]
    pub fn get_layout(&self) -> Option<MlInputOperandLayout> {
        property::get(self, "layout")
    }

    /// Sets the order of the dimensions of the input.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: MlInputOperandLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// How the size of the output is rounded.
    ///
    /// `MLRoundingType outputShapeRounding = "floor"`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "outputShapeRounding")]
    pub fn get_output_shape_rounding(&self) -> Option<MlRoundingType> {
        property::get(self, "outputShapeRounding")
    }

    /// Sets how the size of the output is rounded.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "outputShapeRounding")]
    pub fn set_output_shape_rounding(&self, value: MlRoundingType) -> &Self {
        property::set_str(self, "outputShapeRounding", value.as_str());
        self
    }

    /// The height and width of the output; it takes the place of `outputShapeRounding`.
    ///
    /// `sequence<[EnforceRange] unsigned long> outputSizes`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "outputSizes")]
    pub fn get_output_sizes(&self) -> Option<Array<u32>> {
        property::get(self, "outputSizes")
    }

    /// Sets the height and width of the output; it takes the place of `outputShapeRounding`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "outputSizes")]
    pub fn set_output_sizes(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "outputSizes", &value.to_value());
        self
    }

    /// Sets a name for the operation in error messages.
    ///
    /// `USVString label = ""`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperatorOptions`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlPool2dOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlPreluSupportLimits {
    /// The limits of the tensors of `prelu`.
    ///
    /// `dictionary MLPreluSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The limits of the input.
    ///
    /// `MLTensorLimits input`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "input")]
    pub fn get_input(&self) -> Option<MlTensorLimits> {
        property::get(self, "input")
    }

    /// Sets the limits of the input.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "input")]
    pub fn set_input(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "input", value.as_ref());
        self
    }

    /// The limits of the slope.
    ///
    /// `MLTensorLimits slope`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "slope")]
    pub fn get_slope(&self) -> Option<MlTensorLimits> {
        property::get(self, "slope")
    }

    /// Sets the limits of the slope.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "slope")]
    pub fn set_slope(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "slope", value.as_ref());
        self
    }

    /// The limits of the result.
    ///
    /// `MLTensorLimits output`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn get_output(&self) -> Option<MlTensorLimits> {
        property::get(self, "output")
    }

    /// Sets the limits of the result.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn set_output(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "output", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlPreluSupportLimits {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlReduceOptions {
    /// Options for the operations that reduce dimensions.
    ///
    /// `dictionary MLReduceOptions : MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The dimensions to reduce; all by default.
    ///
    /// `sequence<[EnforceRange] unsigned long> axes`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "axes")]
    pub fn get_axes(&self) -> Option<Array<u32>> {
        property::get(self, "axes")
    }

    /// Sets the dimensions to reduce; all by default.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "axes")]
    pub fn set_axes(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "axes", &value.to_value());
        self
    }

    /// Whether the reduced dimensions stay, with size 1.
    ///
    /// `boolean keepDimensions = false`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "keepDimensions")]
    pub fn get_keep_dimensions(&self) -> Option<bool> {
        property::get(self, "keepDimensions")
    }

    /// Sets whether the reduced dimensions stay, with size 1.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "keepDimensions")]
    pub fn set_keep_dimensions(&self, value: bool) -> &Self {
        property::set_bool(self, "keepDimensions", value);
        self
    }

    /// Sets a name for the operation in error messages.
    ///
    /// `USVString label = ""`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperatorOptions`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlReduceOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlResample2dOptions {
    /// Options for `resample2d`.
    ///
    /// `dictionary MLResample2dOptions : MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// How values between the samples are computed.
    ///
    /// `MLInterpolationMode mode = "nearest-neighbor"`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "mode")]
    pub fn get_mode(&self) -> Option<MlInterpolationMode> {
        property::get(self, "mode")
    }

    /// Sets how values between the samples are computed.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "mode")]
    pub fn set_mode(&self, value: MlInterpolationMode) -> &Self {
        property::set_str(self, "mode", value.as_str());
        self
    }

    /// The factors for the two dimensions; 1 and 1 by default.
    ///
    /// `sequence<float> scales`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "scales")]
    pub fn get_scales(&self) -> Option<Array<f32>> {
        property::get(self, "scales")
    }

    /// Sets the factors for the two dimensions; 1 and 1 by default.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "scales")]
    pub fn set_scales(&self, value: impl IntoSequence<f32>) -> &Self {
        property::set(self, "scales", &value.to_value());
        self
    }

    /// The new sizes of the two dimensions; they take the place of `scales`.
    ///
    /// `sequence<[EnforceRange] unsigned long> sizes`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "sizes")]
    pub fn get_sizes(&self) -> Option<Array<u32>> {
        property::get(self, "sizes")
    }

    /// Sets the new sizes of the two dimensions; they take the place of `scales`.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "sizes")]
    pub fn set_sizes(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "sizes", &value.to_value());
        self
    }

    /// The two dimensions to scale; the third and fourth by default.
    ///
    /// `sequence<[EnforceRange] unsigned long> axes`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "axes")]
    pub fn get_axes(&self) -> Option<Array<u32>> {
        property::get(self, "axes")
    }

    /// Sets the two dimensions to scale; the third and fourth by default.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "axes")]
    pub fn set_axes(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "axes", &value.to_value());
        self
    }

    /// Sets a name for the operation in error messages.
    ///
    /// `USVString label = ""`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperatorOptions`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlResample2dOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlReverseOptions {
    /// Options for `reverse`.
    ///
    /// `dictionary MLReverseOptions : MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The dimensions to reverse; all by default.
    ///
    /// `sequence<[EnforceRange] unsigned long> axes`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "axes")]
    pub fn get_axes(&self) -> Option<Array<u32>> {
        property::get(self, "axes")
    }

    /// Sets the dimensions to reverse; all by default.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "axes")]
    pub fn set_axes(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "axes", &value.to_value());
        self
    }

    /// Sets a name for the operation in error messages.
    ///
    /// `USVString label = ""`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperatorOptions`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlReverseOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlScatterOptions {
    /// Options for `scatterElements`.
    ///
    /// `dictionary MLScatterOptions : MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The dimension that the indices refer to.
    ///
    /// `[EnforceRange] unsigned long axis = 0`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "axis")]
    pub fn get_axis(&self) -> Option<u32> {
        property::get(self, "axis")
    }

    /// Sets the dimension that the indices refer to.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "axis")]
    pub fn set_axis(&self, value: u32) -> &Self {
        property::set_f64(self, "axis", value as f64);
        self
    }

    /// Sets a name for the operation in error messages.
    ///
    /// `USVString label = ""`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperatorOptions`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlScatterOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlScatterSupportLimits {
    /// The limits of the tensors of the scatter operations.
    ///
    /// `dictionary MLScatterSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The limits of the input.
    ///
    /// `MLTensorLimits input`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "input")]
    pub fn get_input(&self) -> Option<MlTensorLimits> {
        property::get(self, "input")
    }

    /// Sets the limits of the input.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "input")]
    pub fn set_input(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "input", value.as_ref());
        self
    }

    /// The limits of the indices.
    ///
    /// `MLTensorLimits indices`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "indices")]
    pub fn get_indices(&self) -> Option<MlTensorLimits> {
        property::get(self, "indices")
    }

    /// Sets the limits of the indices.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "indices")]
    pub fn set_indices(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "indices", value.as_ref());
        self
    }

    /// The limits of the updates.
    ///
    /// `MLTensorLimits updates`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "updates")]
    pub fn get_updates(&self) -> Option<MlTensorLimits> {
        property::get(self, "updates")
    }

    /// Sets the limits of the updates.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "updates")]
    pub fn set_updates(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "updates", value.as_ref());
        self
    }

    /// The limits of the result.
    ///
    /// `MLTensorLimits output`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn get_output(&self) -> Option<MlTensorLimits> {
        property::get(self, "output")
    }

    /// Sets the limits of the result.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn set_output(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "output", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlScatterSupportLimits {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlSliceOptions {
    /// Options for `slice`.
    ///
    /// `dictionary MLSliceOptions : MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The step along each dimension, 1 by default.
    ///
    /// `sequence<[EnforceRange] unsigned long> strides`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "strides")]
    pub fn get_strides(&self) -> Option<Array<u32>> {
        property::get(self, "strides")
    }

    /// Sets the step along each dimension, 1 by default.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "strides")]
    pub fn set_strides(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "strides", &value.to_value());
        self
    }

    /// Sets a name for the operation in error messages.
    ///
    /// `USVString label = ""`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperatorOptions`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlSliceOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlSplitOptions {
    /// Options for `split`.
    ///
    /// `dictionary MLSplitOptions : MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The dimension to split.
    ///
    /// `[EnforceRange] unsigned long axis = 0`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "axis")]
    pub fn get_axis(&self) -> Option<u32> {
        property::get(self, "axis")
    }

    /// Sets the dimension to split.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "axis")]
    pub fn set_axis(&self, value: u32) -> &Self {
        property::set_f64(self, "axis", value as f64);
        self
    }

    /// Sets a name for the operation in error messages.
    ///
    /// `USVString label = ""`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperatorOptions`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlSplitOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlSplitSupportLimits {
    /// The limits of the tensors of `split`.
    ///
    /// `dictionary MLSplitSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The limits of the input.
    ///
    /// `MLTensorLimits input`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "input")]
    pub fn get_input(&self) -> Option<MlTensorLimits> {
        property::get(self, "input")
    }

    /// Sets the limits of the input.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "input")]
    pub fn set_input(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "input", value.as_ref());
        self
    }

    /// The limits of each part.
    ///
    /// `MLTensorLimits outputs`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "outputs")]
    pub fn get_outputs(&self) -> Option<MlTensorLimits> {
        property::get(self, "outputs")
    }

    /// Sets the limits of each part.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "outputs")]
    pub fn set_outputs(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "outputs", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlSplitSupportLimits {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlTransposeOptions {
    /// Options for `transpose`.
    ///
    /// `dictionary MLTransposeOptions : MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The new order of the dimensions; reversed by default.
    ///
    /// `sequence<[EnforceRange] unsigned long> permutation`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "permutation")]
    pub fn get_permutation(&self) -> Option<Array<u32>> {
        property::get(self, "permutation")
    }

    /// Sets the new order of the dimensions; reversed by default.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "permutation")]
    pub fn set_permutation(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "permutation", &value.to_value());
        self
    }

    /// Sets a name for the operation in error messages.
    ///
    /// `USVString label = ""`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperatorOptions`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlTransposeOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlTriangularOptions {
    /// Options for `triangular`.
    ///
    /// `dictionary MLTriangularOptions : MLOperatorOptions`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to keep the upper triangle, not the lower.
    ///
    /// `boolean upper = true`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "upper")]
    pub fn get_upper(&self) -> Option<bool> {
        property::get(self, "upper")
    }

    /// Sets whether to keep the upper triangle, not the lower.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "upper")]
    pub fn set_upper(&self, value: bool) -> &Self {
        property::set_bool(self, "upper", value);
        self
    }

    /// How many diagonals above (or below, if negative) the main one the border lies.
    ///
    /// `[EnforceRange] long diagonal = 0`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "diagonal")]
    pub fn get_diagonal(&self) -> Option<i32> {
        property::get(self, "diagonal")
    }

    /// Sets how many diagonals above (or below, if negative) the main one the border lies.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "diagonal")]
    pub fn set_diagonal(&self, value: i32) -> &Self {
        property::set_f64(self, "diagonal", value as f64);
        self
    }

    /// Sets a name for the operation in error messages.
    ///
    /// `USVString label = ""`
    ///
    /// Features `webnn` and `experimental`. Inherited from `MlOperatorOptions`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlTriangularOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MlWhereSupportLimits {
    /// The limits of the tensors of `where`.
    ///
    /// `dictionary MLWhereSupportLimits`
    ///
    /// Features `webnn` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The limits of the condition.
    ///
    /// `MLTensorLimits condition`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "condition")]
    pub fn get_condition(&self) -> Option<MlTensorLimits> {
        property::get(self, "condition")
    }

    /// Sets the limits of the condition.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "condition")]
    pub fn set_condition(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "condition", value.as_ref());
        self
    }

    /// The limits of the values where the condition holds.
    ///
    /// `MLTensorLimits trueValue`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "trueValue")]
    pub fn get_true_value(&self) -> Option<MlTensorLimits> {
        property::get(self, "trueValue")
    }

    /// Sets the limits of the values where the condition holds.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "trueValue")]
    pub fn set_true_value(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "trueValue", value.as_ref());
        self
    }

    /// The limits of the values where the condition does not hold.
    ///
    /// `MLTensorLimits falseValue`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "falseValue")]
    pub fn get_false_value(&self) -> Option<MlTensorLimits> {
        property::get(self, "falseValue")
    }

    /// Sets the limits of the values where the condition does not hold.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "falseValue")]
    pub fn set_false_value(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "falseValue", value.as_ref());
        self
    }

    /// The limits of the result.
    ///
    /// `MLTensorLimits output`
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn get_output(&self) -> Option<MlTensorLimits> {
        property::get(self, "output")
    }

    /// Sets the limits of the result.
    ///
    /// Features `webnn` and `experimental`.
    #[doc(alias = "output")]
    pub fn set_output(&self, value: &MlTensorLimits) -> &Self {
        property::set(self, "output", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MlWhereSupportLimits {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "accelerated")]
    pub(crate) fn get_accelerated__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "constant")]
    pub(crate) fn get_constant__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "dataType")]
    pub(crate) fn get_dataType__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ml")]
    pub(crate) fn get_ml__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "readable")]
    pub(crate) fn get_readable__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "writable")]
    pub(crate) fn get_writable__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "abs")]
    pub(crate) fn try_call_abs__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "abs")]
    pub(crate) fn try_call_abs__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "add")]
    pub(crate) fn try_call_add__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "argMax")]
    pub(crate) fn try_call_argMax__value_number__as_value(this: &Js, a0: &JsValue, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "argMax")]
    pub(crate) fn try_call_argMax__value_number_value__as_value(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "argMin")]
    pub(crate) fn try_call_argMin__value_number__as_value(this: &Js, a0: &JsValue, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "argMin")]
    pub(crate) fn try_call_argMin__value_number_value__as_value(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "averagePool2d")]
    pub(crate) fn try_call_averagePool2d__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "averagePool2d")]
    pub(crate) fn try_call_averagePool2d__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "batchNormalization")]
    pub(crate) fn try_call_batchNormalization__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "batchNormalization")]
    pub(crate) fn try_call_batchNormalization__value4__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "build")]
    pub(crate) fn try_call_build__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "cast")]
    pub(crate) fn try_call_cast__value_str__as_value(this: &Js, a0: &JsValue, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "cast")]
    pub(crate) fn try_call_cast__value_str_value__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &str,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "ceil")]
    pub(crate) fn try_call_ceil__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "ceil")]
    pub(crate) fn try_call_ceil__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "clamp")]
    pub(crate) fn try_call_clamp__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "clamp")]
    pub(crate) fn try_call_clamp__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "concat")]
    pub(crate) fn try_call_concat__value_number__as_value(this: &Js, a0: &JsValue, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "concat")]
    pub(crate) fn try_call_concat__value_number_value__as_value(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "constant")]
    pub(crate) fn try_call_constant__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "constant")]
    pub(crate) fn try_call_constant__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "constant")]
    pub(crate) fn try_call_constant__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "conv2d")]
    pub(crate) fn try_call_conv2d__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "conv2d")]
    pub(crate) fn try_call_conv2d__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "convTranspose2d")]
    pub(crate) fn try_call_convTranspose2d__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "convTranspose2d")]
    pub(crate) fn try_call_convTranspose2d__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "cos")]
    pub(crate) fn try_call_cos__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "cos")]
    pub(crate) fn try_call_cos__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createConstantTensor")]
    pub(crate) fn try_call_createConstantTensor__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createContext")]
    pub(crate) fn try_call_createContext__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createContext")]
    pub(crate) fn try_call_createContext__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createExportableTensor")]
    pub(crate) fn try_call_createExportableTensor__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createTensor")]
    pub(crate) fn try_call_createTensor__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "cumulativeSum")]
    pub(crate) fn try_call_cumulativeSum__value_number__as_value(
        this: &Js,
        a0: &JsValue,
        a1: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "cumulativeSum")]
    pub(crate) fn try_call_cumulativeSum__value_number_value__as_value(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "dequantizeLinear")]
    pub(crate) fn try_call_dequantizeLinear__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "dequantizeLinear")]
    pub(crate) fn try_call_dequantizeLinear__value4__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "dispatch")]
    pub(crate) fn try_call_dispatch__value3(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "div")]
    pub(crate) fn try_call_div__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "div")]
    pub(crate) fn try_call_div__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "elu")]
    pub(crate) fn try_call_elu__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "elu")]
    pub(crate) fn try_call_elu__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "equal")]
    pub(crate) fn try_call_equal__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "equal")]
    pub(crate) fn try_call_equal__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "erf")]
    pub(crate) fn try_call_erf__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "erf")]
    pub(crate) fn try_call_erf__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "exp")]
    pub(crate) fn try_call_exp__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "exp")]
    pub(crate) fn try_call_exp__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "expand")]
    pub(crate) fn try_call_expand__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "expand")]
    pub(crate) fn try_call_expand__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "exportToGPU")]
    pub(crate) fn try_call_exportToGPU__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "floor")]
    pub(crate) fn try_call_floor__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "floor")]
    pub(crate) fn try_call_floor__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "gather")]
    pub(crate) fn try_call_gather__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "gather")]
    pub(crate) fn try_call_gather__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "gatherElements")]
    pub(crate) fn try_call_gatherElements__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "gatherElements")]
    pub(crate) fn try_call_gatherElements__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "gatherND")]
    pub(crate) fn try_call_gatherND__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "gatherND")]
    pub(crate) fn try_call_gatherND__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "gelu")]
    pub(crate) fn try_call_gelu__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "gelu")]
    pub(crate) fn try_call_gelu__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "gemm")]
    pub(crate) fn try_call_gemm__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "gemm")]
    pub(crate) fn try_call_gemm__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "greater")]
    pub(crate) fn try_call_greater__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "greater")]
    pub(crate) fn try_call_greater__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "greaterOrEqual")]
    pub(crate) fn try_call_greaterOrEqual__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "greaterOrEqual")]
    pub(crate) fn try_call_greaterOrEqual__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "gru")]
    pub(crate) fn try_call_gru__value3_number2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: f64,
        a4: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "gru")]
    pub(crate) fn try_call_gru__value3_number2_value__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: f64,
        a4: f64,
        a5: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "gruCell")]
    pub(crate) fn try_call_gruCell__value4_number__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
        a4: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "gruCell")]
    pub(crate) fn try_call_gruCell__value4_number_value__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
        a4: f64,
        a5: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "hardSigmoid")]
    pub(crate) fn try_call_hardSigmoid__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "hardSigmoid")]
    pub(crate) fn try_call_hardSigmoid__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "hardSwish")]
    pub(crate) fn try_call_hardSwish__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "hardSwish")]
    pub(crate) fn try_call_hardSwish__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "identity")]
    pub(crate) fn try_call_identity__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "identity")]
    pub(crate) fn try_call_identity__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "input")]
    pub(crate) fn try_call_input__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "instanceNormalization")]
    pub(crate) fn try_call_instanceNormalization__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "instanceNormalization")]
    pub(crate) fn try_call_instanceNormalization__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "isInfinite")]
    pub(crate) fn try_call_isInfinite__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "isInfinite")]
    pub(crate) fn try_call_isInfinite__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "isNaN")]
    pub(crate) fn try_call_isNaN__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "isNaN")]
    pub(crate) fn try_call_isNaN__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "l2Pool2d")]
    pub(crate) fn try_call_l2Pool2d__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "l2Pool2d")]
    pub(crate) fn try_call_l2Pool2d__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "layerNormalization")]
    pub(crate) fn try_call_layerNormalization__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "layerNormalization")]
    pub(crate) fn try_call_layerNormalization__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "leakyRelu")]
    pub(crate) fn try_call_leakyRelu__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "leakyRelu")]
    pub(crate) fn try_call_leakyRelu__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "lesser")]
    pub(crate) fn try_call_lesser__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "lesser")]
    pub(crate) fn try_call_lesser__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "lesserOrEqual")]
    pub(crate) fn try_call_lesserOrEqual__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "lesserOrEqual")]
    pub(crate) fn try_call_lesserOrEqual__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "linear")]
    pub(crate) fn try_call_linear__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "linear")]
    pub(crate) fn try_call_linear__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "log")]
    pub(crate) fn try_call_log__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "log")]
    pub(crate) fn try_call_log__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "logicalAnd")]
    pub(crate) fn try_call_logicalAnd__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "logicalAnd")]
    pub(crate) fn try_call_logicalAnd__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "logicalNot")]
    pub(crate) fn try_call_logicalNot__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "logicalNot")]
    pub(crate) fn try_call_logicalNot__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "logicalOr")]
    pub(crate) fn try_call_logicalOr__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "logicalOr")]
    pub(crate) fn try_call_logicalOr__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "logicalXor")]
    pub(crate) fn try_call_logicalXor__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "logicalXor")]
    pub(crate) fn try_call_logicalXor__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "lstm")]
    pub(crate) fn try_call_lstm__value3_number2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: f64,
        a4: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "lstm")]
    pub(crate) fn try_call_lstm__value3_number2_value__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: f64,
        a4: f64,
        a5: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "lstmCell")]
    pub(crate) fn try_call_lstmCell__value5_number__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
        a4: &JsValue,
        a5: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "lstmCell")]
    pub(crate) fn try_call_lstmCell__value5_number_value__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
        a4: &JsValue,
        a5: f64,
        a6: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "matmul")]
    pub(crate) fn try_call_matmul__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "matmul")]
    pub(crate) fn try_call_matmul__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "max")]
    pub(crate) fn try_call_max__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "max")]
    pub(crate) fn try_call_max__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "maxPool2d")]
    pub(crate) fn try_call_maxPool2d__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "maxPool2d")]
    pub(crate) fn try_call_maxPool2d__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "min")]
    pub(crate) fn try_call_min__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "min")]
    pub(crate) fn try_call_min__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "mul")]
    pub(crate) fn try_call_mul__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "mul")]
    pub(crate) fn try_call_mul__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "neg")]
    pub(crate) fn try_call_neg__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "neg")]
    pub(crate) fn try_call_neg__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "notEqual")]
    pub(crate) fn try_call_notEqual__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "notEqual")]
    pub(crate) fn try_call_notEqual__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "opSupportLimits")]
    pub(crate) fn try_call_opSupportLimits__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "pad")]
    pub(crate) fn try_call_pad__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "pad")]
    pub(crate) fn try_call_pad__value4__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "pow")]
    pub(crate) fn try_call_pow__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "pow")]
    pub(crate) fn try_call_pow__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "prelu")]
    pub(crate) fn try_call_prelu__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "prelu")]
    pub(crate) fn try_call_prelu__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "quantizeLinear")]
    pub(crate) fn try_call_quantizeLinear__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "quantizeLinear")]
    pub(crate) fn try_call_quantizeLinear__value4__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "readTensor")]
    pub(crate) fn try_call_readTensor__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "readTensor")]
    pub(crate) fn try_call_readTensor__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reciprocal")]
    pub(crate) fn try_call_reciprocal__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reciprocal")]
    pub(crate) fn try_call_reciprocal__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reduceL1")]
    pub(crate) fn try_call_reduceL1__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reduceL1")]
    pub(crate) fn try_call_reduceL1__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reduceL2")]
    pub(crate) fn try_call_reduceL2__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reduceL2")]
    pub(crate) fn try_call_reduceL2__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reduceLogSum")]
    pub(crate) fn try_call_reduceLogSum__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reduceLogSum")]
    pub(crate) fn try_call_reduceLogSum__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reduceLogSumExp")]
    pub(crate) fn try_call_reduceLogSumExp__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reduceLogSumExp")]
    pub(crate) fn try_call_reduceLogSumExp__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reduceMax")]
    pub(crate) fn try_call_reduceMax__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reduceMax")]
    pub(crate) fn try_call_reduceMax__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reduceMean")]
    pub(crate) fn try_call_reduceMean__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reduceMean")]
    pub(crate) fn try_call_reduceMean__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reduceMin")]
    pub(crate) fn try_call_reduceMin__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reduceMin")]
    pub(crate) fn try_call_reduceMin__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reduceProduct")]
    pub(crate) fn try_call_reduceProduct__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reduceProduct")]
    pub(crate) fn try_call_reduceProduct__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reduceSum")]
    pub(crate) fn try_call_reduceSum__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reduceSum")]
    pub(crate) fn try_call_reduceSum__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reduceSumSquare")]
    pub(crate) fn try_call_reduceSumSquare__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reduceSumSquare")]
    pub(crate) fn try_call_reduceSumSquare__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "relu")]
    pub(crate) fn try_call_relu__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "relu")]
    pub(crate) fn try_call_relu__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "resample2d")]
    pub(crate) fn try_call_resample2d__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "resample2d")]
    pub(crate) fn try_call_resample2d__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reshape")]
    pub(crate) fn try_call_reshape__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reshape")]
    pub(crate) fn try_call_reshape__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reverse")]
    pub(crate) fn try_call_reverse__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reverse")]
    pub(crate) fn try_call_reverse__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "roundEven")]
    pub(crate) fn try_call_roundEven__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "roundEven")]
    pub(crate) fn try_call_roundEven__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "scatterElements")]
    pub(crate) fn try_call_scatterElements__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "scatterElements")]
    pub(crate) fn try_call_scatterElements__value4__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "scatterND")]
    pub(crate) fn try_call_scatterND__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "scatterND")]
    pub(crate) fn try_call_scatterND__value4__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "sigmoid")]
    pub(crate) fn try_call_sigmoid__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "sigmoid")]
    pub(crate) fn try_call_sigmoid__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "sign")]
    pub(crate) fn try_call_sign__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "sign")]
    pub(crate) fn try_call_sign__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "sin")]
    pub(crate) fn try_call_sin__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "sin")]
    pub(crate) fn try_call_sin__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "slice")]
    pub(crate) fn try_call_slice__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "slice")]
    pub(crate) fn try_call_slice__value4__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "softmax")]
    pub(crate) fn try_call_softmax__value_number__as_value(this: &Js, a0: &JsValue, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "softmax")]
    pub(crate) fn try_call_softmax__value_number_value__as_value(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "softplus")]
    pub(crate) fn try_call_softplus__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "softplus")]
    pub(crate) fn try_call_softplus__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "softsign")]
    pub(crate) fn try_call_softsign__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "softsign")]
    pub(crate) fn try_call_softsign__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "split")]
    pub(crate) fn try_call_split__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "split")]
    pub(crate) fn try_call_split__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "sqrt")]
    pub(crate) fn try_call_sqrt__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "sqrt")]
    pub(crate) fn try_call_sqrt__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "sub")]
    pub(crate) fn try_call_sub__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "sub")]
    pub(crate) fn try_call_sub__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "tan")]
    pub(crate) fn try_call_tan__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "tan")]
    pub(crate) fn try_call_tan__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "tanh")]
    pub(crate) fn try_call_tanh__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "tanh")]
    pub(crate) fn try_call_tanh__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "tile")]
    pub(crate) fn try_call_tile__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "tile")]
    pub(crate) fn try_call_tile__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "transpose")]
    pub(crate) fn try_call_transpose__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "transpose")]
    pub(crate) fn try_call_transpose__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "triangular")]
    pub(crate) fn try_call_triangular__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "triangular")]
    pub(crate) fn try_call_triangular__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "where")]
    pub(crate) fn try_call_where__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "where")]
    pub(crate) fn try_call_where__value4__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "writeTensor")]
    pub(crate) fn try_call_writeTensor__value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "MLGraphBuilder")]
    pub(crate) fn try_new_MLGraphBuilder__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
