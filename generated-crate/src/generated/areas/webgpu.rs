//! WebGPU

use crate::runtime::prelude::*;
use crate::{
    Gpu, GpuAdapter, GpuAdapterInfo, GpuAddressMode, GpuBindGroup, GpuBindGroupDescriptor, GpuBindGroupEntry,
    GpuBindGroupLayout, GpuBindGroupLayoutDescriptor, GpuBindGroupLayoutEntry, GpuBindingResource, GpuBlendComponent,
    GpuBlendFactor, GpuBlendOperation, GpuBlendState, GpuBuffer, GpuBufferBinding, GpuBufferBindingLayout,
    GpuBufferBindingType, GpuBufferDescriptor, GpuBufferMapState, GpuCanvasAlphaMode, GpuCanvasConfiguration,
    GpuCanvasContext, GpuCanvasToneMapping, GpuCanvasToneMappingMode, GpuColor, GpuColorDict, GpuColorTargetState,
    GpuCommandBuffer, GpuCommandBufferDescriptor, GpuCommandEncoder, GpuCommandEncoderDescriptor, GpuCompareFunction,
    GpuCompilationInfo, GpuCompilationMessage, GpuCompilationMessageType, GpuComputePassDescriptor,
    GpuComputePassEncoder, GpuComputePassTimestampWrites, GpuComputePipeline, GpuComputePipelineDescriptor,
    GpuCopyExternalImageDestInfo, GpuCopyExternalImageSource, GpuCopyExternalImageSourceInfo, GpuCullMode,
    GpuDepthStencilState, GpuDevice, GpuDeviceDescriptor, GpuDeviceLostInfo, GpuDeviceLostReason, GpuError,
    GpuErrorFilter, GpuExtent3d, GpuExtent3dDict, GpuExternalTexture, GpuExternalTextureBindingLayout,
    GpuExternalTextureDescriptor, GpuFeatureName, GpuFilterMode, GpuFragmentState, GpuFrontFace, GpuIndexFormat,
    GpuInternalError, GpuLoadOp, GpuMipmapFilterMode, GpuMultisampleState, GpuObjectDescriptorBase, GpuOrigin2d,
    GpuOrigin2dDict, GpuOrigin3d, GpuOrigin3dDict, GpuOutOfMemoryError, GpuPipelineDescriptorBase, GpuPipelineError,
    GpuPipelineErrorInit, GpuPipelineErrorReason, GpuPipelineLayout, GpuPipelineLayoutDescriptor,
    GpuPipelineLayoutOrGpuAutoLayoutMode, GpuPowerPreference, GpuPrimitiveState, GpuPrimitiveTopology,
    GpuProgrammableStage, GpuQuerySet, GpuQuerySetDescriptor, GpuQueryType, GpuQueue, GpuQueueDescriptor,
    GpuRenderBundle, GpuRenderBundleDescriptor, GpuRenderBundleEncoder, GpuRenderBundleEncoderDescriptor,
    GpuRenderPassColorAttachment, GpuRenderPassDepthStencilAttachment, GpuRenderPassDescriptor, GpuRenderPassEncoder,
    GpuRenderPassLayout, GpuRenderPassTimestampWrites, GpuRenderPipeline, GpuRenderPipelineDescriptor,
    GpuRequestAdapterOptions, GpuSampler, GpuSamplerBindingLayout, GpuSamplerBindingType, GpuSamplerDescriptor,
    GpuShaderModule, GpuShaderModuleCompilationHint, GpuShaderModuleDescriptor, GpuStencilFaceState,
    GpuStencilOperation, GpuStorageTextureAccess, GpuStorageTextureBindingLayout, GpuStoreOp, GpuSupportedFeatures,
    GpuSupportedLimits, GpuTexelCopyBufferInfo, GpuTexelCopyBufferLayout, GpuTexelCopyTextureInfo, GpuTexture,
    GpuTextureAspect, GpuTextureBindingLayout, GpuTextureDescriptor, GpuTextureDimension, GpuTextureFormat,
    GpuTextureOrGpuTextureView, GpuTextureSampleType, GpuTextureView, GpuTextureViewDescriptor, GpuTextureViewDimension,
    GpuUncapturedErrorEvent, GpuUncapturedErrorEventInit, GpuValidationError, GpuVertexAttribute, GpuVertexBufferLayout,
    GpuVertexFormat, GpuVertexState, GpuVertexStepMode, HtmlCanvasElementOrOffscreenCanvas,
    HtmlVideoElementOrVideoFrame, Navigator, PredefinedColorSpace, WgslLanguageFeatures, WorkerNavigator,
};

impl Navigator {
    /// The entry point of WebGPU.
    ///
    /// `readonly attribute GPU gpu`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `webgpu`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/gpu) · [Specification](https://gpuweb.github.io/gpuweb/#navigator-gpu)
    #[inline]
    pub fn gpu(&self) -> Option<Gpu> {
        Js::get_gpu__as_option_value(js(self)).map(Js::read)
    }
}

impl WorkerNavigator {
    /// The entry point of WebGPU.
    ///
    /// `readonly attribute GPU gpu`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `webgpu`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator/gpu) · [Specification](https://gpuweb.github.io/gpuweb/#navigator-gpu)
    #[inline]
    pub fn gpu(&self) -> Option<Gpu> {
        Js::get_gpu__as_option_value(js(self)).map(Js::read)
    }
}

impl GpuObjectDescriptorBase {
    /// The common base of the descriptions from which a device creates objects.
    ///
    /// `dictionary GPUObjectDescriptorBase`
    ///
    /// Feature `webgpu`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A name for the object that appears in error messages and tools.
    ///
    /// `USVString label = ""`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "label")]
    pub fn get_label(&self) -> Option<String> {
        property::get(self, "label")
    }

    /// Sets a name for the object that appears in error messages and tools.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl Default for GpuObjectDescriptorBase {
    fn default() -> Self {
        Self::new()
    }
}

impl GpuSupportedLimits {
    /// The largest width of a 1D texture.
    ///
    /// `readonly attribute unsigned long maxTextureDimension1D`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxtexturedimension1d)
    #[doc(alias = "maxTextureDimension1D")]
    #[inline]
    pub fn max_texture_dimension_1d(&self) -> u32 {
        Js::get_maxTextureDimension1D__as_number(js(self)) as u32
    }

    /// The largest width and height of a 2D texture.
    ///
    /// `readonly attribute unsigned long maxTextureDimension2D`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxtexturedimension2d)
    #[doc(alias = "maxTextureDimension2D")]
    #[inline]
    pub fn max_texture_dimension_2d(&self) -> u32 {
        Js::get_maxTextureDimension2D__as_number(js(self)) as u32
    }

    /// The largest width, height and depth of a 3D texture.
    ///
    /// `readonly attribute unsigned long maxTextureDimension3D`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxtexturedimension3d)
    #[doc(alias = "maxTextureDimension3D")]
    #[inline]
    pub fn max_texture_dimension_3d(&self) -> u32 {
        Js::get_maxTextureDimension3D__as_number(js(self)) as u32
    }

    /// The largest number of layers of a 2D texture.
    ///
    /// `readonly attribute unsigned long maxTextureArrayLayers`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxtexturearraylayers)
    #[doc(alias = "maxTextureArrayLayers")]
    #[inline]
    pub fn max_texture_array_layers(&self) -> u32 {
        Js::get_maxTextureArrayLayers__as_number(js(self)) as u32
    }

    /// The largest number of bind groups in a pipeline layout.
    ///
    /// `readonly attribute unsigned long maxBindGroups`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxbindgroups)
    #[doc(alias = "maxBindGroups")]
    #[inline]
    pub fn max_bind_groups(&self) -> u32 {
        Js::get_maxBindGroups__as_number(js(self)) as u32
    }

    /// The largest number of bind groups and vertex buffers together in a render pipeline.
    ///
    /// `readonly attribute unsigned long maxBindGroupsPlusVertexBuffers`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxbindgroupsplusvertexbuffers)
    #[doc(alias = "maxBindGroupsPlusVertexBuffers")]
    #[inline]
    pub fn max_bind_groups_plus_vertex_buffers(&self) -> u32 {
        Js::get_maxBindGroupsPlusVertexBuffers__as_number(js(self)) as u32
    }

    /// The largest size in bytes of the immediate data of a pipeline layout.
    ///
    /// `readonly attribute unsigned long maxImmediateSize`
    ///
    /// Features `webgpu` and `experimental`. [Specification](https://gpuweb.github.io/gpuweb/#dom-supported-limits-maximmediatesize)
    #[doc(alias = "maxImmediateSize")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn max_immediate_size(&self) -> u32 {
        Js::get_maxImmediateSize__as_number(js(self)) as u32
    }

    /// The limit for binding numbers in a bind group layout, each of which must be below it.
    ///
    /// `readonly attribute unsigned long maxBindingsPerBindGroup`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxbindingsperbindgroup)
    #[doc(alias = "maxBindingsPerBindGroup")]
    #[inline]
    pub fn max_bindings_per_bind_group(&self) -> u32 {
        Js::get_maxBindingsPerBindGroup__as_number(js(self)) as u32
    }

    /// The largest number of uniform buffers with dynamic offsets in a pipeline layout.
    ///
    /// `readonly attribute unsigned long maxDynamicUniformBuffersPerPipelineLayout`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxdynamicuniformbuffersperpipelinelayout)
    #[doc(alias = "maxDynamicUniformBuffersPerPipelineLayout")]
    #[inline]
    pub fn max_dynamic_uniform_buffers_per_pipeline_layout(&self) -> u32 {
        Js::get_maxDynamicUniformBuffersPerPipelineLayout__as_number(js(self)) as u32
    }

    /// The largest number of storage buffers with dynamic offsets in a pipeline layout.
    ///
    /// `readonly attribute unsigned long maxDynamicStorageBuffersPerPipelineLayout`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxdynamicstoragebuffersperpipelinelayout)
    #[doc(alias = "maxDynamicStorageBuffersPerPipelineLayout")]
    #[inline]
    pub fn max_dynamic_storage_buffers_per_pipeline_layout(&self) -> u32 {
        Js::get_maxDynamicStorageBuffersPerPipelineLayout__as_number(js(self)) as u32
    }

    /// The largest number of sampled textures that one shader stage can use.
    ///
    /// `readonly attribute unsigned long maxSampledTexturesPerShaderStage`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxsampledtexturespershaderstage)
    #[doc(alias = "maxSampledTexturesPerShaderStage")]
    #[inline]
    pub fn max_sampled_textures_per_shader_stage(&self) -> u32 {
        Js::get_maxSampledTexturesPerShaderStage__as_number(js(self)) as u32
    }

    /// The largest number of samplers that one shader stage can use.
    ///
    /// `readonly attribute unsigned long maxSamplersPerShaderStage`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxsamplerspershaderstage)
    #[doc(alias = "maxSamplersPerShaderStage")]
    #[inline]
    pub fn max_samplers_per_shader_stage(&self) -> u32 {
        Js::get_maxSamplersPerShaderStage__as_number(js(self)) as u32
    }

    /// The largest number of storage buffers that one shader stage can use.
    ///
    /// `readonly attribute unsigned long maxStorageBuffersPerShaderStage`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxstoragebufferspershaderstage)
    #[doc(alias = "maxStorageBuffersPerShaderStage")]
    #[inline]
    pub fn max_storage_buffers_per_shader_stage(&self) -> u32 {
        Js::get_maxStorageBuffersPerShaderStage__as_number(js(self)) as u32
    }

    /// The largest number of storage buffers that the vertex stage can use.
    ///
    /// `readonly attribute unsigned long maxStorageBuffersInVertexStage`
    ///
    /// Feature `webgpu`. [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxstoragetexturesinvertexstage)
    #[doc(alias = "maxStorageBuffersInVertexStage")]
    #[inline]
    pub fn max_storage_buffers_in_vertex_stage(&self) -> u32 {
        Js::get_maxStorageBuffersInVertexStage__as_number(js(self)) as u32
    }

    /// The largest number of storage buffers that the fragment stage can use.
    ///
    /// `readonly attribute unsigned long maxStorageBuffersInFragmentStage`
    ///
    /// Feature `webgpu`. [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxstoragebuffersinfragmentstage)
    #[doc(alias = "maxStorageBuffersInFragmentStage")]
    #[inline]
    pub fn max_storage_buffers_in_fragment_stage(&self) -> u32 {
        Js::get_maxStorageBuffersInFragmentStage__as_number(js(self)) as u32
    }

    /// The largest number of storage textures that one shader stage can use.
    ///
    /// `readonly attribute unsigned long maxStorageTexturesPerShaderStage`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxstoragetexturespershaderstage)
    #[doc(alias = "maxStorageTexturesPerShaderStage")]
    #[inline]
    pub fn max_storage_textures_per_shader_stage(&self) -> u32 {
        Js::get_maxStorageTexturesPerShaderStage__as_number(js(self)) as u32
    }

    /// The largest number of storage textures that the vertex stage can use.
    ///
    /// `readonly attribute unsigned long maxStorageTexturesInVertexStage`
    ///
    /// Feature `webgpu`. [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxstoragetexturesinvertexstage)
    #[doc(alias = "maxStorageTexturesInVertexStage")]
    #[inline]
    pub fn max_storage_textures_in_vertex_stage(&self) -> u32 {
        Js::get_maxStorageTexturesInVertexStage__as_number(js(self)) as u32
    }

    /// The largest number of storage textures that the fragment stage can use.
    ///
    /// `readonly attribute unsigned long maxStorageTexturesInFragmentStage`
    ///
    /// Feature `webgpu`. [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxstoragebuffersinfragmentstage)
    #[doc(alias = "maxStorageTexturesInFragmentStage")]
    #[inline]
    pub fn max_storage_textures_in_fragment_stage(&self) -> u32 {
        Js::get_maxStorageTexturesInFragmentStage__as_number(js(self)) as u32
    }

    /// The largest number of uniform buffers that one shader stage can use.
    ///
    /// `readonly attribute unsigned long maxUniformBuffersPerShaderStage`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxuniformbufferspershaderstage)
    #[doc(alias = "maxUniformBuffersPerShaderStage")]
    #[inline]
    pub fn max_uniform_buffers_per_shader_stage(&self) -> u32 {
        Js::get_maxUniformBuffersPerShaderStage__as_number(js(self)) as u32
    }

    /// The largest number of bytes bound as one uniform buffer.
    ///
    /// `readonly attribute unsigned long long maxUniformBufferBindingSize`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxuniformbufferbindingsize)
    #[doc(alias = "maxUniformBufferBindingSize")]
    #[inline]
    pub fn max_uniform_buffer_binding_size(&self) -> u64 {
        Js::get_maxUniformBufferBindingSize__as_number(js(self)) as u64
    }

    /// The largest number of bytes bound as one storage buffer.
    ///
    /// `readonly attribute unsigned long long maxStorageBufferBindingSize`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxstoragebufferbindingsize)
    #[doc(alias = "maxStorageBufferBindingSize")]
    #[inline]
    pub fn max_storage_buffer_binding_size(&self) -> u64 {
        Js::get_maxStorageBufferBindingSize__as_number(js(self)) as u64
    }

    /// The number of bytes that offsets into uniform buffers must be a multiple of.
    ///
    /// `readonly attribute unsigned long minUniformBufferOffsetAlignment`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-minuniformbufferoffsetalignment)
    #[doc(alias = "minUniformBufferOffsetAlignment")]
    #[inline]
    pub fn min_uniform_buffer_offset_alignment(&self) -> u32 {
        Js::get_minUniformBufferOffsetAlignment__as_number(js(self)) as u32
    }

    /// The number of bytes that offsets into storage buffers must be a multiple of.
    ///
    /// `readonly attribute unsigned long minStorageBufferOffsetAlignment`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-minstoragebufferoffsetalignment)
    #[doc(alias = "minStorageBufferOffsetAlignment")]
    #[inline]
    pub fn min_storage_buffer_offset_alignment(&self) -> u32 {
        Js::get_minStorageBufferOffsetAlignment__as_number(js(self)) as u32
    }

    /// The largest number of vertex buffers in a render pipeline.
    ///
    /// `readonly attribute unsigned long maxVertexBuffers`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxvertexbuffers)
    #[doc(alias = "maxVertexBuffers")]
    #[inline]
    pub fn max_vertex_buffers(&self) -> u32 {
        Js::get_maxVertexBuffers__as_number(js(self)) as u32
    }

    /// The largest size of a buffer in bytes.
    ///
    /// `readonly attribute unsigned long long maxBufferSize`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxbuffersize)
    #[doc(alias = "maxBufferSize")]
    #[inline]
    pub fn max_buffer_size(&self) -> u64 {
        Js::get_maxBufferSize__as_number(js(self)) as u64
    }

    /// The largest number of attributes in all vertex buffers of a pipeline together.
    ///
    /// `readonly attribute unsigned long maxVertexAttributes`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxvertexattributes)
    #[doc(alias = "maxVertexAttributes")]
    #[inline]
    pub fn max_vertex_attributes(&self) -> u32 {
        Js::get_maxVertexAttributes__as_number(js(self)) as u32
    }

    /// The largest distance in bytes between two elements of a vertex buffer.
    ///
    /// `readonly attribute unsigned long maxVertexBufferArrayStride`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxvertexbufferarraystride)
    #[doc(alias = "maxVertexBufferArrayStride")]
    #[inline]
    pub fn max_vertex_buffer_array_stride(&self) -> u32 {
        Js::get_maxVertexBufferArrayStride__as_number(js(self)) as u32
    }

    /// The largest number of variables passed from the vertex to the fragment stage.
    ///
    /// `readonly attribute unsigned long maxInterStageShaderVariables`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxinterstageshadervariables)
    #[doc(alias = "maxInterStageShaderVariables")]
    #[inline]
    pub fn max_inter_stage_shader_variables(&self) -> u32 {
        Js::get_maxInterStageShaderVariables__as_number(js(self)) as u32
    }

    /// The largest number of color attachments of a render pass.
    ///
    /// `readonly attribute unsigned long maxColorAttachments`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxcolorattachments)
    #[doc(alias = "maxColorAttachments")]
    #[inline]
    pub fn max_color_attachments(&self) -> u32 {
        Js::get_maxColorAttachments__as_number(js(self)) as u32
    }

    /// The largest number of bytes for one sample in all color attachments together.
    ///
    /// `readonly attribute unsigned long maxColorAttachmentBytesPerSample`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxcolorattachmentbytespersample)
    #[doc(alias = "maxColorAttachmentBytesPerSample")]
    #[inline]
    pub fn max_color_attachment_bytes_per_sample(&self) -> u32 {
        Js::get_maxColorAttachmentBytesPerSample__as_number(js(self)) as u32
    }

    /// The largest number of bytes of workgroup memory in a compute shader.
    ///
    /// `readonly attribute unsigned long maxComputeWorkgroupStorageSize`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxcomputeworkgroupstoragesize)
    #[doc(alias = "maxComputeWorkgroupStorageSize")]
    #[inline]
    pub fn max_compute_workgroup_storage_size(&self) -> u32 {
        Js::get_maxComputeWorkgroupStorageSize__as_number(js(self)) as u32
    }

    /// The largest number of invocations in a workgroup, the product of its three sizes.
    ///
    /// `readonly attribute unsigned long maxComputeInvocationsPerWorkgroup`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxcomputeinvocationsperworkgroup)
    #[doc(alias = "maxComputeInvocationsPerWorkgroup")]
    #[inline]
    pub fn max_compute_invocations_per_workgroup(&self) -> u32 {
        Js::get_maxComputeInvocationsPerWorkgroup__as_number(js(self)) as u32
    }

    /// The largest size of a workgroup in the X direction.
    ///
    /// `readonly attribute unsigned long maxComputeWorkgroupSizeX`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxcomputeworkgroupsizex)
    #[doc(alias = "maxComputeWorkgroupSizeX")]
    #[inline]
    pub fn max_compute_workgroup_size_x(&self) -> u32 {
        Js::get_maxComputeWorkgroupSizeX__as_number(js(self)) as u32
    }

    /// The largest size of a workgroup in the Y direction.
    ///
    /// `readonly attribute unsigned long maxComputeWorkgroupSizeY`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxcomputeworkgroupsizey)
    #[doc(alias = "maxComputeWorkgroupSizeY")]
    #[inline]
    pub fn max_compute_workgroup_size_y(&self) -> u32 {
        Js::get_maxComputeWorkgroupSizeY__as_number(js(self)) as u32
    }

    /// The largest size of a workgroup in the Z direction.
    ///
    /// `readonly attribute unsigned long maxComputeWorkgroupSizeZ`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxcomputeworkgroupsizez)
    #[doc(alias = "maxComputeWorkgroupSizeZ")]
    #[inline]
    pub fn max_compute_workgroup_size_z(&self) -> u32 {
        Js::get_maxComputeWorkgroupSizeZ__as_number(js(self)) as u32
    }

    /// The largest number of workgroups in each direction of one dispatch.
    ///
    /// `readonly attribute unsigned long maxComputeWorkgroupsPerDimension`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxcomputeworkgroupsperdimension)
    #[doc(alias = "maxComputeWorkgroupsPerDimension")]
    #[inline]
    pub fn max_compute_workgroups_per_dimension(&self) -> u32 {
        Js::get_maxComputeWorkgroupsPerDimension__as_number(js(self)) as u32
    }
}

impl GpuSupportedFeatures {
    /// The number of features in the set.
    ///
    /// `readonly setlike<DOMString>`
    ///
    /// Feature `webgpu`. Not in Baseline. [Specification](https://gpuweb.github.io/gpuweb/#gpusupportedfeatures)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Returns whether a feature is in the set.
    ///
    /// `readonly setlike<DOMString>`
    ///
    /// Feature `webgpu`. Not in Baseline. [Specification](https://gpuweb.github.io/gpuweb/#gpusupportedfeatures)
    #[inline]
    pub fn has(&self, value: &str) -> bool {
        Js::call_has__str__as_bool(js(self), value).get()
    }

    /// Returns an iterator over the features, as pairs of twice the same name.
    ///
    /// `readonly setlike<DOMString>`
    ///
    /// Feature `webgpu`. Not in Baseline. [Specification](https://gpuweb.github.io/gpuweb/#gpusupportedfeatures)
    #[inline]
    pub fn entries(&self) -> Iter<(String, String)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the names of the features.
    ///
    /// `readonly setlike<DOMString>`
    ///
    /// Feature `webgpu`. Not in Baseline. [Specification](https://gpuweb.github.io/gpuweb/#gpusupportedfeatures)
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the names of the features.
    ///
    /// `readonly setlike<DOMString>`
    ///
    /// Feature `webgpu`. Not in Baseline. [Specification](https://gpuweb.github.io/gpuweb/#gpusupportedfeatures)
    #[inline]
    pub fn values(&self) -> Iter<String> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls a function for each feature in the set.
    ///
    /// `readonly setlike<DOMString>`
    ///
    /// Feature `webgpu`. Not in Baseline. [Specification](https://gpuweb.github.io/gpuweb/#gpusupportedfeatures)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(String, String, GpuSupportedFeatures)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls a function for each feature in the set.
    ///
    /// `readonly setlike<DOMString>`
    ///
    /// Feature `webgpu`. Not in Baseline. [Specification](https://gpuweb.github.io/gpuweb/#gpusupportedfeatures)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(String, String, GpuSupportedFeatures)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

impl IntoIterator for &GpuSupportedFeatures {
    type Item = String;
    type IntoIter = Iter<String>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }
}

sequence!([] GpuSupportedFeatures; String);

impl WgslLanguageFeatures {
    /// The number of features in the set.
    ///
    /// `readonly setlike<DOMString>`
    ///
    /// Feature `webgpu`. Not in Baseline. [Specification](https://gpuweb.github.io/gpuweb/#gpuwgsllanguagefeatures)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Returns whether a feature is in the set.
    ///
    /// `readonly setlike<DOMString>`
    ///
    /// Feature `webgpu`. Not in Baseline. [Specification](https://gpuweb.github.io/gpuweb/#gpuwgsllanguagefeatures)
    #[inline]
    pub fn has(&self, value: &str) -> bool {
        Js::call_has__str__as_bool(js(self), value).get()
    }

    /// Returns an iterator over the features, as pairs of twice the same name.
    ///
    /// `readonly setlike<DOMString>`
    ///
    /// Feature `webgpu`. Not in Baseline. [Specification](https://gpuweb.github.io/gpuweb/#gpuwgsllanguagefeatures)
    #[inline]
    pub fn entries(&self) -> Iter<(String, String)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the names of the features.
    ///
    /// `readonly setlike<DOMString>`
    ///
    /// Feature `webgpu`. Not in Baseline. [Specification](https://gpuweb.github.io/gpuweb/#gpuwgsllanguagefeatures)
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the names of the features.
    ///
    /// `readonly setlike<DOMString>`
    ///
    /// Feature `webgpu`. Not in Baseline. [Specification](https://gpuweb.github.io/gpuweb/#gpuwgsllanguagefeatures)
    #[inline]
    pub fn values(&self) -> Iter<String> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls a function for each feature in the set.
    ///
    /// `readonly setlike<DOMString>`
    ///
    /// Feature `webgpu`. Not in Baseline. [Specification](https://gpuweb.github.io/gpuweb/#gpuwgsllanguagefeatures)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(String, String, WgslLanguageFeatures)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls a function for each feature in the set.
    ///
    /// `readonly setlike<DOMString>`
    ///
    /// Feature `webgpu`. Not in Baseline. [Specification](https://gpuweb.github.io/gpuweb/#gpuwgsllanguagefeatures)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(String, String, WgslLanguageFeatures)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

impl IntoIterator for &WgslLanguageFeatures {
    type Item = String;
    type IntoIter = Iter<String>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }
}

sequence!([] WgslLanguageFeatures; String);

impl GpuAdapterInfo {
    /// The name of the GPU's vendor in lower case, or an empty string if not revealed.
    ///
    /// `readonly attribute DOMString vendor`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUAdapterInfo/vendor) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuadapterinfo-vendor)
    #[inline]
    pub fn vendor(&self) -> String {
        Js::get_vendor__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The name of the GPU's family, or an empty string if not revealed.
    ///
    /// `readonly attribute DOMString architecture`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUAdapterInfo/architecture) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuadapterinfo-architecture)
    #[inline]
    pub fn architecture(&self) -> String {
        Js::get_architecture__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The vendor's identifier of the GPU model, or an empty string if not revealed.
    ///
    /// `readonly attribute DOMString device`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUAdapterInfo/device) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuadapterinfo-device)
    #[inline]
    pub fn device(&self) -> String {
        Js::get_device__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// A readable description of the GPU, or an empty string if not revealed.
    ///
    /// `readonly attribute DOMString description`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUAdapterInfo/description) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuadapterinfo-description)
    #[inline]
    pub fn description(&self) -> String {
        Js::get_description__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The smallest number of invocations in a subgroup.
    ///
    /// `readonly attribute unsigned long subgroupMinSize`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUAdapterInfo/subgroupMinSize) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuadapterinfo-subgroupminsize)
    #[doc(alias = "subgroupMinSize")]
    #[inline]
    pub fn subgroup_min_size(&self) -> u32 {
        Js::get_subgroupMinSize__as_number(js(self)) as u32
    }

    /// The largest number of invocations in a subgroup.
    ///
    /// `readonly attribute unsigned long subgroupMaxSize`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUAdapterInfo/subgroupMaxSize) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuadapterinfo-subgroupmaxsize)
    #[doc(alias = "subgroupMaxSize")]
    #[inline]
    pub fn subgroup_max_size(&self) -> u32 {
        Js::get_subgroupMaxSize__as_number(js(self)) as u32
    }

    /// Whether the adapter is a slow replacement, usually in software.
    ///
    /// `readonly attribute boolean isFallbackAdapter`
    ///
    /// Feature `webgpu`. [MDN](https://developer.mozilla.org/docs/Web/API/GPUAdapterInfo/isFallbackAdapter) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuadapterinfo-isfallbackadapter)
    #[doc(alias = "isFallbackAdapter")]
    #[inline]
    pub fn is_fallback_adapter(&self) -> bool {
        Js::get_isFallbackAdapter__as_bool(js(self)).get()
    }
}

impl Gpu {
    /// Resolves to an adapter with the wanted properties, or null if there is none.
    ///
    /// `Promise<GPUAdapter?> requestAdapter(optional GPURequestAdapterOptions options = {})`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPU/requestAdapter) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpu-requestadapter)
    #[doc(alias = "requestAdapter")]
    #[inline]
    pub fn request_adapter(&self) -> Promise<Option<GpuAdapter>> {
        Promise::of_call(Js::try_call_requestAdapter__as_value(js(self)))
    }

    /// As `request_adapter`, with `options`.
    ///
    /// `Promise<GPUAdapter?> requestAdapter(optional GPURequestAdapterOptions options = {})`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "requestAdapter")]
    #[inline]
    pub fn request_adapter_with_options(&self, options: &GpuRequestAdapterOptions) -> Promise<Option<GpuAdapter>> {
        Promise::of_call(Js::try_call_requestAdapter__value__as_value(js(self), options.as_ref()))
    }

    /// Returns the texture format that is the fastest for showing on a canvas of this system.
    ///
    /// `GPUTextureFormat getPreferredCanvasFormat()`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPU/getPreferredCanvasFormat) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpu-getpreferredcanvasformat)
    #[doc(alias = "getPreferredCanvasFormat")]
    #[inline]
    pub fn get_preferred_canvas_format(&self) -> GpuTextureFormat {
        FromJs::from_js(Js::call_getPreferredCanvasFormat__as_value(js(self)))
    }

    /// The optional features of the shader language WGSL that the browser supports.
    ///
    /// `readonly attribute WGSLLanguageFeatures wgslLanguageFeatures`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPU/wgslLanguageFeatures) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpu-wgsllanguagefeatures)
    #[doc(alias = "wgslLanguageFeatures")]
    #[inline]
    pub fn wgsl_language_features(&self) -> WgslLanguageFeatures {
        FromJs::from_js(Js::get_wgslLanguageFeatures__as_value(js(self)))
    }
}

impl GpuRequestAdapterOptions {
    /// The properties wanted of an adapter.
    ///
    /// `dictionary GPURequestAdapterOptions`
    ///
    /// Feature `webgpu`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The wanted set of features: `core`, or `compatibility` for older systems.
    ///
    /// `DOMString featureLevel = "core"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "featureLevel")]
    pub fn get_feature_level(&self) -> Option<String> {
        property::get(self, "featureLevel")
    }

    /// Sets the wanted set of features: `core`, or `compatibility` for older systems.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "featureLevel")]
    pub fn set_feature_level(&self, value: &str) -> &Self {
        property::set_str(self, "featureLevel", value);
        self
    }

    /// Which GPU to prefer on a system with several.
    ///
    /// `GPUPowerPreference powerPreference`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "powerPreference")]
    pub fn get_power_preference(&self) -> Option<GpuPowerPreference> {
        property::get(self, "powerPreference")
    }

    /// Sets which GPU to prefer on a system with several.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "powerPreference")]
    pub fn set_power_preference(&self, value: GpuPowerPreference) -> &Self {
        property::set_str(self, "powerPreference", value.as_str());
        self
    }

    /// Whether only a replacement adapter, usually in software, will do.
    ///
    /// `boolean forceFallbackAdapter = false`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "forceFallbackAdapter")]
    pub fn get_force_fallback_adapter(&self) -> Option<bool> {
        property::get(self, "forceFallbackAdapter")
    }

    /// Sets whether only a replacement adapter, usually in software, will do.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "forceFallbackAdapter")]
    pub fn set_force_fallback_adapter(&self, value: bool) -> &Self {
        property::set_bool(self, "forceFallbackAdapter", value);
        self
    }

    /// Whether the adapter must be able to draw for a virtual reality headset.
    ///
    /// `boolean xrCompatible = false`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "xrCompatible")]
    pub fn get_xr_compatible(&self) -> Option<bool> {
        property::get(self, "xrCompatible")
    }

    /// Sets whether the adapter must be able to draw for a virtual reality headset.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "xrCompatible")]
    pub fn set_xr_compatible(&self, value: bool) -> &Self {
        property::set_bool(self, "xrCompatible", value);
        self
    }
}

impl Default for GpuRequestAdapterOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl GpuAdapter {
    /// The optional features that can be requested for a device.
    ///
    /// `readonly attribute GPUSupportedFeatures features`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUAdapter/features) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuadapter-features)
    #[inline]
    pub fn features(&self) -> GpuSupportedFeatures {
        FromJs::from_js(Js::get_features__as_value(js(self)))
    }

    /// The best limits that can be requested for a device.
    ///
    /// `readonly attribute GPUSupportedLimits limits`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUAdapter/limits) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuadapter-limits)
    #[inline]
    pub fn limits(&self) -> GpuSupportedLimits {
        FromJs::from_js(Js::get_limits__as_value(js(self)))
    }

    /// Names and properties of the GPU.
    ///
    /// `readonly attribute GPUAdapterInfo info`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUAdapter/info) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuadapter-info)
    #[inline]
    pub fn info(&self) -> GpuAdapterInfo {
        FromJs::from_js(Js::get_info__as_value(js(self)))
    }

    /// Resolves to a device. An adapter can give only one.
    ///
    /// `Promise<GPUDevice> requestDevice(optional GPUDeviceDescriptor descriptor = {})`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUAdapter/requestDevice) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuadapter-requestdevice)
    #[doc(alias = "requestDevice")]
    #[inline]
    pub fn request_device(&self) -> Promise<GpuDevice> {
        Promise::of_call(Js::try_call_requestDevice__as_value(js(self)))
    }

    /// As `request_device`, with `descriptor`.
    ///
    /// `Promise<GPUDevice> requestDevice(optional GPUDeviceDescriptor descriptor = {})`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "requestDevice")]
    #[inline]
    pub fn request_device_with_descriptor(&self, descriptor: &GpuDeviceDescriptor) -> Promise<GpuDevice> {
        Promise::of_call(Js::try_call_requestDevice__value__as_value(js(self), descriptor.as_ref()))
    }
}

impl GpuDeviceDescriptor {
    /// The features and limits that a new device must have.
    ///
    /// `dictionary GPUDeviceDescriptor : GPUObjectDescriptorBase`
    ///
    /// Feature `webgpu`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The optional features the device must have. If one is missing, the request fails.
    ///
    /// `sequence<GPUFeatureName> requiredFeatures = []`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "requiredFeatures")]
    pub fn get_required_features(&self) -> Option<Array<GpuFeatureName>> {
        property::get(self, "requiredFeatures")
    }

    /// Sets the optional features the device must have. If one is missing, the request fails.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "requiredFeatures")]
    pub fn set_required_features(&self, value: impl IntoSequence<GpuFeatureName>) -> &Self {
        property::set(self, "requiredFeatures", &value.to_value());
        self
    }

    /// The limits the device must reach, by name. All others have their default values.
    ///
    /// `record<DOMString, (GPUSize64 or undefined)> requiredLimits = {}`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "requiredLimits")]
    pub fn get_required_limits(&self) -> Option<Record<Option<f64>>> {
        property::get(self, "requiredLimits")
    }

    /// Sets the limits the device must reach, by name. All others have their default values.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "requiredLimits")]
    pub fn set_required_limits(&self, value: impl IntoRecord<Option<f64>>) -> &Self {
        property::set(self, "requiredLimits", &value.into_record());
        self
    }

    /// The description of the device's queue.
    ///
    /// `GPUQueueDescriptor defaultQueue = {}`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "defaultQueue")]
    pub fn get_default_queue(&self) -> Option<GpuQueueDescriptor> {
        property::get(self, "defaultQueue")
    }

    /// Sets the description of the device's queue.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "defaultQueue")]
    pub fn set_default_queue(&self, value: &GpuQueueDescriptor) -> &Self {
        property::set(self, "defaultQueue", value.as_ref());
        self
    }

    /// Sets a name for the object that appears in error messages and tools.
    ///
    /// `USVString label = ""`
    ///
    /// Feature `webgpu`. Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl Default for GpuDeviceDescriptor {
    fn default() -> Self {
        Self::new()
    }
}

impl GpuDevice {
    /// The optional features that the device can use.
    ///
    /// `readonly attribute GPUSupportedFeatures features`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/features) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-features)
    #[inline]
    pub fn features(&self) -> GpuSupportedFeatures {
        FromJs::from_js(Js::get_features__as_value(js(self)))
    }

    /// The limits that the device keeps to.
    ///
    /// `readonly attribute GPUSupportedLimits limits`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/limits) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-limits)
    #[inline]
    pub fn limits(&self) -> GpuSupportedLimits {
        FromJs::from_js(Js::get_limits__as_value(js(self)))
    }

    /// Names and properties of the GPU behind the device.
    ///
    /// `readonly attribute GPUAdapterInfo adapterInfo`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/adapterInfo) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-adapterinfo)
    #[doc(alias = "adapterInfo")]
    #[inline]
    pub fn adapter_info(&self) -> GpuAdapterInfo {
        FromJs::from_js(Js::get_adapterInfo__as_value(js(self)))
    }

    /// The queue through which work reaches the GPU.
    ///
    /// `readonly attribute GPUQueue queue`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/queue) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-queue)
    #[inline]
    pub fn queue(&self) -> GpuQueue {
        FromJs::from_js(Js::get_queue__as_value(js(self)))
    }

    /// Destroys the device and everything it created, freeing the memory.
    ///
    /// `undefined destroy()`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/destroy) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-destroy)
    #[inline]
    pub fn destroy(&self) {
        Js::call_destroy(js(self))
    }

    /// Creates a buffer with a given size and given uses.
    ///
    /// `GPUBuffer createBuffer(GPUBufferDescriptor descriptor)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createbuffer)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `mappedAtCreation` is `true`, and the size is not a multiple of 4 or cannot be
    /// allocated.
    #[doc(alias = "createBuffer")]
    #[inline]
    pub fn create_buffer(&self, descriptor: &GpuBufferDescriptor) -> Result<GpuBuffer, Exception> {
        Js::try_call_createBuffer__value__as_value(js(self), descriptor.as_ref()).map(Js::read)
    }

    /// Creates a texture with a given size, format and uses.
    ///
    /// `GPUTexture createTexture(GPUTextureDescriptor descriptor)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createTexture) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createtexture)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a format whose feature is not enabled, or a size of no or more than 3 values.
    #[doc(alias = "createTexture")]
    #[inline]
    pub fn create_texture(&self, descriptor: &GpuTextureDescriptor) -> Result<GpuTexture, Exception> {
        Js::try_call_createTexture__value__as_value(js(self), descriptor.as_ref()).map(Js::read)
    }

    /// Creates a sampler, by default one without filtering that clamps to the edges.
    ///
    /// `GPUSampler createSampler(optional GPUSamplerDescriptor descriptor = {})`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createSampler) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createsampler)
    #[doc(alias = "createSampler")]
    #[inline]
    pub fn create_sampler(&self) -> GpuSampler {
        FromJs::from_js(Js::call_createSampler__as_value(js(self)))
    }

    /// As `create_sampler`, with `descriptor`.
    ///
    /// `GPUSampler createSampler(optional GPUSamplerDescriptor descriptor = {})`
    ///
    /// Feature `webgpu`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for
    /// - a NaN or an infinity
    /// - a value of an enumeration that the engine does not know
    #[doc(alias = "createSampler")]
    #[inline]
    pub fn create_sampler_with_descriptor(&self, descriptor: &GpuSamplerDescriptor) -> Result<GpuSampler, Exception> {
        Js::try_call_createSampler__value__as_value(js(self), descriptor.as_ref()).map(Js::read)
    }

    /// Makes the current frame of a video available to shaders, for a short time.
    ///
    /// `GPUExternalTexture importExternalTexture(GPUExternalTextureDescriptor descriptor)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/importExternalTexture) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-importexternaltexture)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the source is not origin-clean.
    #[doc(alias = "importExternalTexture")]
    #[inline]
    pub fn import_external_texture(
        &self,
        descriptor: &GpuExternalTextureDescriptor,
    ) -> Result<GpuExternalTexture, Exception> {
        Js::try_call_importExternalTexture__value__as_value(js(self), descriptor.as_ref()).map(Js::read)
    }

    /// Creates a bind group layout.
    ///
    /// `GPUBindGroupLayout createBindGroupLayout(GPUBindGroupLayoutDescriptor descriptor)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createBindGroupLayout) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createbindgrouplayout)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a texture format whose feature is not enabled.
    #[doc(alias = "createBindGroupLayout")]
    #[inline]
    pub fn create_bind_group_layout(
        &self,
        descriptor: &GpuBindGroupLayoutDescriptor,
    ) -> Result<GpuBindGroupLayout, Exception> {
        Js::try_call_createBindGroupLayout__value__as_value(js(self), descriptor.as_ref()).map(Js::read)
    }

    /// Creates a pipeline layout from bind group layouts.
    ///
    /// `GPUPipelineLayout createPipelineLayout(GPUPipelineLayoutDescriptor descriptor)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createPipelineLayout) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createpipelinelayout)
    #[doc(alias = "createPipelineLayout")]
    #[inline]
    pub fn create_pipeline_layout(&self, descriptor: &GpuPipelineLayoutDescriptor) -> GpuPipelineLayout {
        FromJs::from_js(Js::call_createPipelineLayout__value__as_value(js(self), descriptor.as_ref()))
    }

    /// Creates a bind group that fits a layout.
    ///
    /// `GPUBindGroup createBindGroup(GPUBindGroupDescriptor descriptor)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createBindGroup) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createbindgroup)
    #[doc(alias = "createBindGroup")]
    #[inline]
    pub fn create_bind_group(&self, descriptor: &GpuBindGroupDescriptor) -> GpuBindGroup {
        FromJs::from_js(Js::call_createBindGroup__value__as_value(js(self), descriptor.as_ref()))
    }

    /// Creates a shader module from WGSL code. Mistakes are reported through the error scopes.
    ///
    /// `GPUShaderModule createShaderModule(GPUShaderModuleDescriptor descriptor)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createShaderModule) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createshadermodule)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "createShaderModule")]
    #[inline]
    pub fn create_shader_module(&self, descriptor: &GpuShaderModuleDescriptor) -> Result<GpuShaderModule, Exception> {
        Js::try_call_createShaderModule__value__as_value(js(self), descriptor.as_ref()).map(Js::read)
    }

    /// Creates a compute pipeline at once. Its first use may wait for the compilation.
    ///
    /// `GPUComputePipeline createComputePipeline(GPUComputePipelineDescriptor descriptor)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createComputePipeline) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createcomputepipeline)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for
    /// - a NaN or an infinity
    /// - a value of an enumeration that the engine does not know
    #[doc(alias = "createComputePipeline")]
    #[inline]
    pub fn create_compute_pipeline(
        &self,
        descriptor: &GpuComputePipelineDescriptor,
    ) -> Result<GpuComputePipeline, Exception> {
        Js::try_call_createComputePipeline__value__as_value(js(self), descriptor.as_ref()).map(Js::read)
    }

    /// Creates a render pipeline at once. Its first use may wait for the compilation.
    ///
    /// `GPURenderPipeline createRenderPipeline(GPURenderPipelineDescriptor descriptor)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createRenderPipeline) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createrenderpipeline)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a texture format whose feature is not enabled.
    #[doc(alias = "createRenderPipeline")]
    #[inline]
    pub fn create_render_pipeline(
        &self,
        descriptor: &GpuRenderPipelineDescriptor,
    ) -> Result<GpuRenderPipeline, Exception> {
        Js::try_call_createRenderPipeline__value__as_value(js(self), descriptor.as_ref()).map(Js::read)
    }

    /// Resolves to a compute pipeline once it is compiled, without blocking other work.
    ///
    /// `Promise<GPUComputePipeline> createComputePipelineAsync(GPUComputePipelineDescriptor descriptor)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createComputePipelineAsync) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createcomputepipelineasync)
    #[doc(alias = "createComputePipelineAsync")]
    #[inline]
    pub fn create_compute_pipeline_async(
        &self,
        descriptor: &GpuComputePipelineDescriptor,
    ) -> Promise<GpuComputePipeline> {
        Promise::of_call(Js::try_call_createComputePipelineAsync__value__as_value(js(self), descriptor.as_ref()))
    }

    /// Resolves to a render pipeline once it is compiled, without blocking other work.
    ///
    /// `Promise<GPURenderPipeline> createRenderPipelineAsync(GPURenderPipelineDescriptor descriptor)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createRenderPipelineAsync) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createrenderpipelineasync)
    #[doc(alias = "createRenderPipelineAsync")]
    #[inline]
    pub fn create_render_pipeline_async(&self, descriptor: &GpuRenderPipelineDescriptor) -> Promise<GpuRenderPipeline> {
        Promise::of_call(Js::try_call_createRenderPipelineAsync__value__as_value(js(self), descriptor.as_ref()))
    }

    /// Creates a recorder for commands.
    ///
    /// `GPUCommandEncoder createCommandEncoder(optional GPUCommandEncoderDescriptor descriptor = {})`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createCommandEncoder) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createcommandencoder)
    #[doc(alias = "createCommandEncoder")]
    #[inline]
    pub fn create_command_encoder(&self) -> GpuCommandEncoder {
        FromJs::from_js(Js::call_createCommandEncoder__as_value(js(self)))
    }

    /// As `create_command_encoder`, with `descriptor`.
    ///
    /// `GPUCommandEncoder createCommandEncoder(optional GPUCommandEncoderDescriptor descriptor = {})`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "createCommandEncoder")]
    #[inline]
    pub fn create_command_encoder_with_descriptor(
        &self,
        descriptor: &GpuCommandEncoderDescriptor,
    ) -> GpuCommandEncoder {
        FromJs::from_js(Js::call_createCommandEncoder__value__as_value(js(self), descriptor.as_ref()))
    }

    /// Creates a recorder for drawing commands that can be used in many render passes.
    ///
    /// `GPURenderBundleEncoder createRenderBundleEncoder(GPURenderBundleEncoderDescriptor descriptor)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createRenderBundleEncoder) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createrenderbundleencoder)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a texture format whose feature is not enabled.
    #[doc(alias = "createRenderBundleEncoder")]
    #[inline]
    pub fn create_render_bundle_encoder(
        &self,
        descriptor: &GpuRenderBundleEncoderDescriptor,
    ) -> Result<GpuRenderBundleEncoder, Exception> {
        Js::try_call_createRenderBundleEncoder__value__as_value(js(self), descriptor.as_ref()).map(Js::read)
    }

    /// Creates a set of queries.
    ///
    /// `GPUQuerySet createQuerySet(GPUQuerySetDescriptor descriptor)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createQuerySet) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createqueryset)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the type is `timestamp`, and the feature `timestamp-query` is not enabled.
    #[doc(alias = "createQuerySet")]
    #[inline]
    pub fn create_query_set(&self, descriptor: &GpuQuerySetDescriptor) -> Result<GpuQuerySet, Exception> {
        Js::try_call_createQuerySet__value__as_value(js(self), descriptor.as_ref()).map(Js::read)
    }

    /// A promise that resolves with the reason when the device is lost.
    ///
    /// `readonly attribute Promise<GPUDeviceLostInfo> lost`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/lost) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-lost)
    #[inline]
    pub fn lost(&self) -> Promise<GpuDeviceLostInfo> {
        Promise::of_call(Js::try_get_lost__as_value(js(self)))
    }

    /// Begins to catch errors of one kind, until `popErrorScope`.
    ///
    /// `undefined pushErrorScope(GPUErrorFilter filter)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/pushErrorScope) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-pusherrorscope)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "pushErrorScope")]
    #[inline]
    pub fn push_error_scope(&self, filter: GpuErrorFilter) -> Result<(), Exception> {
        Js::try_call_pushErrorScope__str(js(self), filter.as_str())
    }

    /// Ends the latest error scope and resolves to the first error it caught, or null.
    ///
    /// `Promise<GPUError?> popErrorScope()`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/popErrorScope) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-poperrorscope)
    #[doc(alias = "popErrorScope")]
    #[inline]
    pub fn pop_error_scope(&self) -> Promise<Option<GpuError>> {
        Promise::of_call(Js::try_call_popErrorScope__as_value(js(self)))
    }

    /// The handler of the event `uncapturederror`.
    ///
    /// `attribute EventHandler onuncapturederror`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/uncapturederror_event) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-onuncapturederror)
    pub fn onuncapturederror(&self) -> Option<Function<fn(GpuUncapturedErrorEvent)>> {
        property::get(self, "onuncapturederror")
    }

    /// Sets the handler of the event `uncapturederror`.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "onuncapturederror")]
    pub fn set_onuncapturederror(&self, value: Option<&Function<fn(GpuUncapturedErrorEvent)>>) {
        property::set(self, "onuncapturederror", nullable(value))
    }

    /// A name for the device that appears in error messages and tools.
    ///
    /// `attribute USVString label`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a name for the device that appears in error messages and tools.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl GpuBuffer {
    /// The size in bytes.
    ///
    /// `readonly attribute GPUSize64Out size`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBuffer/size) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubuffer-size)
    #[inline]
    pub fn size(&self) -> u64 {
        Js::get_size__as_number(js(self)) as u64
    }

    /// The uses for which the buffer was created, as `GPUBufferUsage` bits.
    ///
    /// `readonly attribute GPUFlagsConstant usage`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBuffer/usage) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubuffer-usage)
    #[inline]
    pub fn usage(&self) -> u32 {
        Js::get_usage__as_number(js(self)) as u32
    }

    /// Whether the buffer is mapped for access from the CPU.
    ///
    /// `readonly attribute GPUBufferMapState mapState`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBuffer/mapState) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubuffer-mapstate)
    #[doc(alias = "mapState")]
    #[inline]
    pub fn map_state(&self) -> GpuBufferMapState {
        FromJs::from_js(Js::get_mapState__as_value(js(self)))
    }

    /// Resolves once the buffer's content can be accessed with `getMappedRange`, for reading or writing.
    ///
    /// `Promise<undefined> mapAsync(GPUMapModeFlags mode, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBuffer/mapAsync) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubuffer-mapasync)
    #[doc(alias = "mapAsync")]
    #[inline]
    pub fn map_async(&self, mode: u32) -> Promise<()> {
        Promise::of_call(Js::try_call_mapAsync__number__as_value(js(self), mode as f64))
    }

    /// As `map_async`, with `offset`.
    ///
    /// `Promise<undefined> mapAsync(GPUMapModeFlags mode, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "mapAsync")]
    #[inline]
    pub fn map_async_with_offset(&self, mode: u32, offset: u64) -> Promise<()> {
        Promise::of_call(Js::try_call_mapAsync__number2__as_value(
            js(self),
            mode as f64,
            safe_integer::unsigned(offset),
        ))
    }

    /// As `map_async_with_offset`, with `size`.
    ///
    /// `Promise<undefined> mapAsync(GPUMapModeFlags mode, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "mapAsync")]
    #[inline]
    pub fn map_async_with_offset_and_size(&self, mode: u32, offset: u64, size: u64) -> Promise<()> {
        Promise::of_call(Js::try_call_mapAsync__number3__as_value(
            js(self),
            mode as f64,
            safe_integer::unsigned(offset),
            safe_integer::unsigned(size),
        ))
    }

    /// Returns the bytes of a mapped range, with offset and size in bytes, until `unmap`.
    ///
    /// `ArrayBuffer getMappedRange(optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBuffer/getMappedRange) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubuffer-getmappedrange)
    ///
    /// # Errors
    ///
    /// Throws an `OperationError` where the buffer is not mapped, `offset` is no multiple of 8 or `size` none of 4,
    /// or the range is outside of the mapped one or overlaps another.
    #[doc(alias = "getMappedRange")]
    #[inline]
    pub fn get_mapped_range(&self) -> Result<ArrayBuffer, Exception> {
        Js::try_call_getMappedRange__as_value(js(self)).map(Js::read)
    }

    /// As `get_mapped_range`, with `offset`.
    ///
    /// `ArrayBuffer getMappedRange(optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Feature `webgpu`.
    ///
    /// # Errors
    ///
    /// Throws an `OperationError` where the buffer is not mapped, `offset` is no multiple of 8 or `size` none of 4,
    /// or the range is outside of the mapped one or overlaps another.
    #[doc(alias = "getMappedRange")]
    #[inline]
    pub fn get_mapped_range_with_offset(&self, offset: u64) -> Result<ArrayBuffer, Exception> {
        Js::try_call_getMappedRange__number__as_value(js(self), safe_integer::unsigned(offset)).map(Js::read)
    }

    /// As `get_mapped_range_with_offset`, with `size`.
    ///
    /// `ArrayBuffer getMappedRange(optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Feature `webgpu`.
    ///
    /// # Errors
    ///
    /// Throws an `OperationError` where the buffer is not mapped, `offset` is no multiple of 8 or `size` none of 4,
    /// or the range is outside of the mapped one or overlaps another.
    #[doc(alias = "getMappedRange")]
    #[inline]
    pub fn get_mapped_range_with_offset_and_size(&self, offset: u64, size: u64) -> Result<ArrayBuffer, Exception> {
        Js::try_call_getMappedRange__number2__as_value(
            js(self),
            safe_integer::unsigned(offset),
            safe_integer::unsigned(size),
        )
        .map(Js::read)
    }

    /// Ends the access from the CPU, so that the GPU can use the buffer with its new content.
    ///
    /// `undefined unmap()`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBuffer/unmap) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubuffer-unmap)
    #[inline]
    pub fn unmap(&self) {
        Js::call_unmap(js(self))
    }

    /// Frees the memory of the buffer, which cannot be used any more.
    ///
    /// `undefined destroy()`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBuffer/destroy) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubuffer-destroy)
    #[inline]
    pub fn destroy(&self) {
        Js::call_destroy(js(self))
    }

    /// A name for the device that appears in error messages and tools.
    ///
    /// `attribute USVString label`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBuffer/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a name for the device that appears in error messages and tools.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl GpuBufferDescriptor {
    /// The size and the uses of a new buffer.
    ///
    /// `dictionary GPUBufferDescriptor : GPUObjectDescriptorBase`
    ///
    /// Feature `webgpu`.
    pub fn new(size: u64, usage: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "size", safe_integer::unsigned(size));
        property::set_f64(&this, "usage", usage as f64);
        this
    }

    /// The size in bytes.
    ///
    /// `required GPUSize64 size`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "size")]
    pub fn get_size(&self) -> u64 {
        property::get(self, "size")
    }

    /// Sets the size in bytes.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "size")]
    pub fn set_size(&self, value: u64) -> &Self {
        property::set_f64(self, "size", safe_integer::unsigned(value));
        self
    }

    /// The uses of the buffer, as `GPUBufferUsage` bits.
    ///
    /// `required GPUBufferUsageFlags usage`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "usage")]
    pub fn get_usage(&self) -> u32 {
        property::get(self, "usage")
    }

    /// Sets the uses of the buffer, as `GPUBufferUsage` bits.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "usage")]
    pub fn set_usage(&self, value: u32) -> &Self {
        property::set_f64(self, "usage", value as f64);
        self
    }

    /// Whether the buffer is mapped from the beginning, to be filled before its first use.
    ///
    /// `boolean mappedAtCreation = false`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "mappedAtCreation")]
    pub fn get_mapped_at_creation(&self) -> Option<bool> {
        property::get(self, "mappedAtCreation")
    }

    /// Sets whether the buffer is mapped from the beginning, to be filled before its first use.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "mappedAtCreation")]
    pub fn set_mapped_at_creation(&self, value: bool) -> &Self {
        property::set_bool(self, "mappedAtCreation", value);
        self
    }

    /// Sets a name for the object that appears in error messages and tools.
    ///
    /// `USVString label = ""`
    ///
    /// Feature `webgpu`. Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

/// The namespace `GPUBufferUsage`.
pub mod gpu_buffer_usage {
    /// Means that the buffer can be mapped for reading, which only goes together with `COPY_DST`.
    ///
    /// `const GPUFlagsConstant MAP_READ = 1`
    ///
    /// Feature `webgpu`.
    pub const MAP_READ: u32 = 1;

    /// Means that the buffer can be mapped for writing, which only goes together with `COPY_SRC`.
    ///
    /// `const GPUFlagsConstant MAP_WRITE = 2`
    ///
    /// Feature `webgpu`.
    pub const MAP_WRITE: u32 = 2;

    /// Means that the buffer can be the source of a copy.
    ///
    /// `const GPUFlagsConstant COPY_SRC = 4`
    ///
    /// Feature `webgpu`.
    pub const COPY_SRC: u32 = 4;

    /// Means that the buffer can be the destination of a copy or write.
    ///
    /// `const GPUFlagsConstant COPY_DST = 8`
    ///
    /// Feature `webgpu`.
    pub const COPY_DST: u32 = 8;

    /// Means that the buffer can hold indices for drawing.
    ///
    /// `const GPUFlagsConstant INDEX = 16`
    ///
    /// Feature `webgpu`.
    pub const INDEX: u32 = 16;

    /// Means that the buffer can hold vertices.
    ///
    /// `const GPUFlagsConstant VERTEX = 32`
    ///
    /// Feature `webgpu`.
    pub const VERTEX: u32 = 32;

    /// Means that shaders can read the buffer as uniform values.
    ///
    /// `const GPUFlagsConstant UNIFORM = 64`
    ///
    /// Feature `webgpu`.
    pub const UNIFORM: u32 = 64;

    /// Means that shaders can use the buffer as storage, also for writing.
    ///
    /// `const GPUFlagsConstant STORAGE = 128`
    ///
    /// Feature `webgpu`.
    pub const STORAGE: u32 = 128;

    /// Means that the buffer can hold the arguments of indirect draws and dispatches.
    ///
    /// `const GPUFlagsConstant INDIRECT = 256`
    ///
    /// Feature `webgpu`.
    pub const INDIRECT: u32 = 256;

    /// Means that results of queries can be written to the buffer.
    ///
    /// `const GPUFlagsConstant QUERY_RESOLVE = 512`
    ///
    /// Feature `webgpu`.
    pub const QUERY_RESOLVE: u32 = 512;
}

/// The namespace `GPUMapMode`.
pub mod gpu_map_mode {
    /// Means that the buffer is mapped for reading.
    ///
    /// `const GPUFlagsConstant READ = 1`
    ///
    /// Feature `webgpu`.
    pub const READ: u32 = 1;

    /// Means that the buffer is mapped for writing.
    ///
    /// `const GPUFlagsConstant WRITE = 2`
    ///
    /// Feature `webgpu`.
    pub const WRITE: u32 = 2;
}

impl GpuTexture {
    /// Creates a view of the texture, by default of all of it.
    ///
    /// `GPUTextureView createView(optional GPUTextureViewDescriptor descriptor = {})`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTexture/createView) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gputexture-createview)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a texture format whose feature is not enabled.
    #[doc(alias = "createView")]
    #[inline]
    pub fn create_view(&self) -> Result<GpuTextureView, Exception> {
        Js::try_call_createView__as_value(js(self)).map(Js::read)
    }

    /// As `create_view`, with `descriptor`.
    ///
    /// `GPUTextureView createView(optional GPUTextureViewDescriptor descriptor = {})`
    ///
    /// Feature `webgpu`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a texture format whose feature is not enabled.
    #[doc(alias = "createView")]
    #[inline]
    pub fn create_view_with_descriptor(
        &self,
        descriptor: &GpuTextureViewDescriptor,
    ) -> Result<GpuTextureView, Exception> {
        Js::try_call_createView__value__as_value(js(self), descriptor.as_ref()).map(Js::read)
    }

    /// Frees the memory of the texture, which cannot be used any more.
    ///
    /// `undefined destroy()`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTexture/destroy) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gputexture-destroy)
    #[inline]
    pub fn destroy(&self) {
        Js::call_destroy(js(self))
    }

    /// The width in texels.
    ///
    /// `readonly attribute GPUIntegerCoordinateOut width`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTexture/width) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gputexture-width)
    #[inline]
    pub fn width(&self) -> u32 {
        Js::get_width__as_number(js(self)) as u32
    }

    /// The height in texels.
    ///
    /// `readonly attribute GPUIntegerCoordinateOut height`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTexture/height) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gputexture-height)
    #[inline]
    pub fn height(&self) -> u32 {
        Js::get_height__as_number(js(self)) as u32
    }

    /// The depth of a 3D texture in texels, or else the number of layers.
    ///
    /// `readonly attribute GPUIntegerCoordinateOut depthOrArrayLayers`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTexture/depthOrArrayLayers) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gputexture-depthorarraylayers)
    #[doc(alias = "depthOrArrayLayers")]
    #[inline]
    pub fn depth_or_array_layers(&self) -> u32 {
        Js::get_depthOrArrayLayers__as_number(js(self)) as u32
    }

    /// The number of mipmap levels.
    ///
    /// `readonly attribute GPUIntegerCoordinateOut mipLevelCount`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTexture/mipLevelCount) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gputexture-miplevelcount)
    #[doc(alias = "mipLevelCount")]
    #[inline]
    pub fn mip_level_count(&self) -> u32 {
        Js::get_mipLevelCount__as_number(js(self)) as u32
    }

    /// The number of samples for each texel, 1 or 4.
    ///
    /// `readonly attribute GPUSize32Out sampleCount`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTexture/sampleCount) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gputexture-samplecount)
    #[doc(alias = "sampleCount")]
    #[inline]
    pub fn sample_count(&self) -> u32 {
        Js::get_sampleCount__as_number(js(self)) as u32
    }

    /// The dimension of the texture.
    ///
    /// `readonly attribute GPUTextureDimension dimension`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTexture/dimension) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gputexture-dimension)
    #[inline]
    pub fn dimension(&self) -> GpuTextureDimension {
        FromJs::from_js(Js::get_dimension__as_value(js(self)))
    }

    /// The format of the texels.
    ///
    /// `readonly attribute GPUTextureFormat format`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTexture/format) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gputexture-format)
    #[inline]
    pub fn format(&self) -> GpuTextureFormat {
        FromJs::from_js(Js::get_format__as_value(js(self)))
    }

    /// The uses for which the texture was created, as `GPUTextureUsage` bits.
    ///
    /// `readonly attribute GPUFlagsConstant usage`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTexture/usage) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gputexture-usage)
    #[inline]
    pub fn usage(&self) -> u32 {
        Js::get_usage__as_number(js(self)) as u32
    }

    /// The only view dimension that can be bound, on devices in compatibility mode, otherwise undefined.
    ///
    /// `readonly attribute (GPUTextureViewDimension or undefined) textureBindingViewDimension`
    ///
    /// Feature `webgpu`. [Specification](https://gpuweb.github.io/gpuweb/#dom-gputexture-texturebindingviewdimension)
    #[doc(alias = "textureBindingViewDimension")]
    #[inline]
    pub fn texture_binding_view_dimension(&self) -> Option<GpuTextureViewDimension> {
        FromJs::from_js(Js::get_textureBindingViewDimension__as_value(js(self)))
    }

    /// A name for the device that appears in error messages and tools.
    ///
    /// `attribute USVString label`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTexture/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a name for the device that appears in error messages and tools.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl GpuTextureDescriptor {
    /// The size, format and uses of a new texture.
    ///
    /// `dictionary GPUTextureDescriptor : GPUObjectDescriptorBase`
    ///
    /// Feature `webgpu`.
    pub fn new(size: impl Into<GpuExtent3d>, format: GpuTextureFormat, usage: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "size", &size.into().to_js());
        property::set_str(&this, "format", format.as_str());
        property::set_f64(&this, "usage", usage as f64);
        this
    }

    /// The width, height and depth (or number of layers) in texels.
    ///
    /// `required GPUExtent3D size`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "size")]
    pub fn get_size(&self) -> GpuExtent3d {
        property::get(self, "size")
    }

    /// Sets the width, height and depth (or number of layers) in texels.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "size")]
    pub fn set_size(&self, value: impl Into<GpuExtent3d>) -> &Self {
        property::set(self, "size", &value.into().to_js());
        self
    }

    /// The number of mipmap levels.
    ///
    /// `GPUIntegerCoordinate mipLevelCount = 1`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "mipLevelCount")]
    pub fn get_mip_level_count(&self) -> Option<u32> {
        property::get(self, "mipLevelCount")
    }

    /// Sets the number of mipmap levels.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "mipLevelCount")]
    pub fn set_mip_level_count(&self, value: u32) -> &Self {
        property::set_f64(self, "mipLevelCount", value as f64);
        self
    }

    /// The number of samples for each texel, 1 or 4.
    ///
    /// `GPUSize32 sampleCount = 1`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "sampleCount")]
    pub fn get_sample_count(&self) -> Option<u32> {
        property::get(self, "sampleCount")
    }

    /// Sets the number of samples for each texel, 1 or 4.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "sampleCount")]
    pub fn set_sample_count(&self, value: u32) -> &Self {
        property::set_f64(self, "sampleCount", value as f64);
        self
    }

    /// The dimension of the texture.
    ///
    /// `GPUTextureDimension dimension = "2d"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "dimension")]
    pub fn get_dimension(&self) -> Option<GpuTextureDimension> {
        property::get(self, "dimension")
    }

    /// Sets the dimension of the texture.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "dimension")]
    pub fn set_dimension(&self, value: GpuTextureDimension) -> &Self {
        property::set_str(self, "dimension", value.as_str());
        self
    }

    /// The format of the texels.
    ///
    /// `required GPUTextureFormat format`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "format")]
    pub fn get_format(&self) -> GpuTextureFormat {
        property::get(self, "format")
    }

    /// Sets the format of the texels.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "format")]
    pub fn set_format(&self, value: GpuTextureFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// The uses of the texture, as `GPUTextureUsage` bits.
    ///
    /// `required GPUTextureUsageFlags usage`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "usage")]
    pub fn get_usage(&self) -> u32 {
        property::get(self, "usage")
    }

    /// Sets the uses of the texture, as `GPUTextureUsage` bits.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "usage")]
    pub fn set_usage(&self, value: u32) -> &Self {
        property::set_f64(self, "usage", value as f64);
        self
    }

    /// Other formats that views may have, which may only differ in whether they are sRGB.
    ///
    /// `sequence<GPUTextureFormat> viewFormats = []`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "viewFormats")]
    pub fn get_view_formats(&self) -> Option<Array<GpuTextureFormat>> {
        property::get(self, "viewFormats")
    }

    /// Sets other formats that views may have, which may only differ in whether they are sRGB.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "viewFormats")]
    pub fn set_view_formats(&self, value: impl IntoSequence<GpuTextureFormat>) -> &Self {
        property::set(self, "viewFormats", &value.to_value());
        self
    }

    /// The view dimension to be used in bind groups, which matters only in compatibility mode.
    ///
    /// `GPUTextureViewDimension textureBindingViewDimension`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "textureBindingViewDimension")]
    pub fn get_texture_binding_view_dimension(&self) -> Option<GpuTextureViewDimension> {
        property::get(self, "textureBindingViewDimension")
    }

    /// Sets the view dimension to be used in bind groups, which matters only in compatibility mode.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "textureBindingViewDimension")]
    pub fn set_texture_binding_view_dimension(&self, value: GpuTextureViewDimension) -> &Self {
        property::set_str(self, "textureBindingViewDimension", value.as_str());
        self
    }

    /// Sets a name for the object that appears in error messages and tools.
    ///
    /// `USVString label = ""`
    ///
    /// Feature `webgpu`. Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

/// The namespace `GPUTextureUsage`.
pub mod gpu_texture_usage {
    /// Means that the texture can be the source of a copy.
    ///
    /// `const GPUFlagsConstant COPY_SRC = 1`
    ///
    /// Feature `webgpu`.
    pub const COPY_SRC: u32 = 1;

    /// Means that the texture can be the destination of a copy or write.
    ///
    /// `const GPUFlagsConstant COPY_DST = 2`
    ///
    /// Feature `webgpu`.
    pub const COPY_DST: u32 = 2;

    /// Means that shaders can sample the texture.
    ///
    /// `const GPUFlagsConstant TEXTURE_BINDING = 4`
    ///
    /// Feature `webgpu`.
    pub const TEXTURE_BINDING: u32 = 4;

    /// Means that shaders can use the texture as storage.
    ///
    /// `const GPUFlagsConstant STORAGE_BINDING = 8`
    ///
    /// Feature `webgpu`.
    pub const STORAGE_BINDING: u32 = 8;

    /// Means that render passes can draw into the texture.
    ///
    /// `const GPUFlagsConstant RENDER_ATTACHMENT = 16`
    ///
    /// Feature `webgpu`.
    pub const RENDER_ATTACHMENT: u32 = 16;

    /// Means that the content is only needed within a render pass, so that it may not need memory.
    ///
    /// `const GPUFlagsConstant TRANSIENT_ATTACHMENT = 32`
    ///
    /// Feature `webgpu`.
    pub const TRANSIENT_ATTACHMENT: u32 = 32;
}

impl GpuTextureView {
    /// A name for the device that appears in error messages and tools.
    ///
    /// `attribute USVString label`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTextureView/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a name for the device that appears in error messages and tools.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl GpuTextureViewDescriptor {
    /// The part of a texture that a new view shows, and how.
    ///
    /// `dictionary GPUTextureViewDescriptor : GPUObjectDescriptorBase`
    ///
    /// Feature `webgpu`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The format of the view, by default that of the texture.
    ///
    /// `GPUTextureFormat format`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "format")]
    pub fn get_format(&self) -> Option<GpuTextureFormat> {
        property::get(self, "format")
    }

    /// Sets the format of the view, by default that of the texture.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "format")]
    pub fn set_format(&self, value: GpuTextureFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// How shaders see the view, by default worked out from the texture.
    ///
    /// `GPUTextureViewDimension dimension`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "dimension")]
    pub fn get_dimension(&self) -> Option<GpuTextureViewDimension> {
        property::get(self, "dimension")
    }

    /// Sets how shaders see the view, by default worked out from the texture.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "dimension")]
    pub fn set_dimension(&self, value: GpuTextureViewDimension) -> &Self {
        property::set_str(self, "dimension", value.as_str());
        self
    }

    /// The uses of the view, as `GPUTextureUsage` bits. With 0 it has those of the texture.
    ///
    /// `GPUTextureUsageFlags usage = 0`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "usage")]
    pub fn get_usage(&self) -> Option<u32> {
        property::get(self, "usage")
    }

    /// Sets the uses of the view, as `GPUTextureUsage` bits. With 0 it has those of the texture.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "usage")]
    pub fn set_usage(&self, value: u32) -> &Self {
        property::set_f64(self, "usage", value as f64);
        self
    }

    /// Which part of a depth and stencil format the view shows.
    ///
    /// `GPUTextureAspect aspect = "all"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "aspect")]
    pub fn get_aspect(&self) -> Option<GpuTextureAspect> {
        property::get(self, "aspect")
    }

    /// Sets which part of a depth and stencil format the view shows.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "aspect")]
    pub fn set_aspect(&self, value: GpuTextureAspect) -> &Self {
        property::set_str(self, "aspect", value.as_str());
        self
    }

    /// The first mipmap level of the view.
    ///
    /// `GPUIntegerCoordinate baseMipLevel = 0`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "baseMipLevel")]
    pub fn get_base_mip_level(&self) -> Option<u32> {
        property::get(self, "baseMipLevel")
    }

    /// Sets the first mipmap level of the view.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "baseMipLevel")]
    pub fn set_base_mip_level(&self, value: u32) -> &Self {
        property::set_f64(self, "baseMipLevel", value as f64);
        self
    }

    /// The number of mipmap levels, by default all the rest.
    ///
    /// `GPUIntegerCoordinate mipLevelCount`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "mipLevelCount")]
    pub fn get_mip_level_count(&self) -> Option<u32> {
        property::get(self, "mipLevelCount")
    }

    /// Sets the number of mipmap levels, by default all the rest.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "mipLevelCount")]
    pub fn set_mip_level_count(&self, value: u32) -> &Self {
        property::set_f64(self, "mipLevelCount", value as f64);
        self
    }

    /// The first layer of the view.
    ///
    /// `GPUIntegerCoordinate baseArrayLayer = 0`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "baseArrayLayer")]
    pub fn get_base_array_layer(&self) -> Option<u32> {
        property::get(self, "baseArrayLayer")
    }

    /// Sets the first layer of the view.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "baseArrayLayer")]
    pub fn set_base_array_layer(&self, value: u32) -> &Self {
        property::set_f64(self, "baseArrayLayer", value as f64);
        self
    }

    /// The number of layers, by default worked out from the dimension.
    ///
    /// `GPUIntegerCoordinate arrayLayerCount`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "arrayLayerCount")]
    pub fn get_array_layer_count(&self) -> Option<u32> {
        property::get(self, "arrayLayerCount")
    }

    /// Sets the number of layers, by default worked out from the dimension.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "arrayLayerCount")]
    pub fn set_array_layer_count(&self, value: u32) -> &Self {
        property::set_f64(self, "arrayLayerCount", value as f64);
        self
    }

    /// Four letters that say where each channel comes from: `r`, `g`, `b`, `a`, `0` or `1`.
    ///
    /// `DOMString swizzle = "rgba"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "swizzle")]
    pub fn get_swizzle(&self) -> Option<String> {
        property::get(self, "swizzle")
    }

    /// Sets four letters that say where each channel comes from: `r`, `g`, `b`, `a`, `0` or `1`.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "swizzle")]
    pub fn set_swizzle(&self, value: &str) -> &Self {
        property::set_str(self, "swizzle", value);
        self
    }

    /// Sets a name for the object that appears in error messages and tools.
    ///
    /// `USVString label = ""`
    ///
    /// Feature `webgpu`. Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl Default for GpuTextureViewDescriptor {
    fn default() -> Self {
        Self::new()
    }
}

impl GpuExternalTexture {
    /// A name for the device that appears in error messages and tools.
    ///
    /// `attribute USVString label`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUExternalTexture/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a name for the device that appears in error messages and tools.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl GpuExternalTextureDescriptor {
    /// The video and color space for a new external texture.
    ///
    /// `dictionary GPUExternalTextureDescriptor : GPUObjectDescriptorBase`
    ///
    /// Feature `webgpu`.
    pub fn new(source: impl Into<HtmlVideoElementOrVideoFrame>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "source", &source.into().to_js());
        this
    }

    /// The video element or frame.
    ///
    /// `required (HTMLVideoElement or VideoFrame) source`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "source")]
    pub fn get_source(&self) -> HtmlVideoElementOrVideoFrame {
        property::get(self, "source")
    }

    /// Sets the video element or frame.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "source")]
    pub fn set_source(&self, value: impl Into<HtmlVideoElementOrVideoFrame>) -> &Self {
        property::set(self, "source", &value.into().to_js());
        self
    }

    /// The color space into which the video's colors are converted.
    ///
    /// `PredefinedColorSpace colorSpace = "srgb"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "colorSpace")]
    pub fn get_color_space(&self) -> Option<PredefinedColorSpace> {
        property::get(self, "colorSpace")
    }

    /// Sets the color space into which the video's colors are converted.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "colorSpace")]
    pub fn set_color_space(&self, value: PredefinedColorSpace) -> &Self {
        property::set_str(self, "colorSpace", value.as_str());
        self
    }

    /// Sets a name for the object that appears in error messages and tools.
    ///
    /// `USVString label = ""`
    ///
    /// Feature `webgpu`. Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl GpuSampler {
    /// A name for the device that appears in error messages and tools.
    ///
    /// `attribute USVString label`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSampler/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a name for the device that appears in error messages and tools.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl GpuSamplerDescriptor {
    /// The settings of a new sampler.
    ///
    /// `dictionary GPUSamplerDescriptor : GPUObjectDescriptorBase`
    ///
    /// Feature `webgpu`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// What happens outside the texture horizontally.
    ///
    /// `GPUAddressMode addressModeU = "clamp-to-edge"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "addressModeU")]
    pub fn get_address_mode_u(&self) -> Option<GpuAddressMode> {
        property::get(self, "addressModeU")
    }

    /// Sets what happens outside the texture horizontally.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "addressModeU")]
    pub fn set_address_mode_u(&self, value: GpuAddressMode) -> &Self {
        property::set_str(self, "addressModeU", value.as_str());
        self
    }

    /// What happens outside the texture vertically.
    ///
    /// `GPUAddressMode addressModeV = "clamp-to-edge"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "addressModeV")]
    pub fn get_address_mode_v(&self) -> Option<GpuAddressMode> {
        property::get(self, "addressModeV")
    }

    /// Sets what happens outside the texture vertically.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "addressModeV")]
    pub fn set_address_mode_v(&self, value: GpuAddressMode) -> &Self {
        property::set_str(self, "addressModeV", value.as_str());
        self
    }

    /// What happens outside the texture in the direction of its depth.
    ///
    /// `GPUAddressMode addressModeW = "clamp-to-edge"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "addressModeW")]
    pub fn get_address_mode_w(&self) -> Option<GpuAddressMode> {
        property::get(self, "addressModeW")
    }

    /// Sets what happens outside the texture in the direction of its depth.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "addressModeW")]
    pub fn set_address_mode_w(&self, value: GpuAddressMode) -> &Self {
        property::set_str(self, "addressModeW", value.as_str());
        self
    }

    /// The filter for a texture that appears larger than it is.
    ///
    /// `GPUFilterMode magFilter = "nearest"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "magFilter")]
    pub fn get_mag_filter(&self) -> Option<GpuFilterMode> {
        property::get(self, "magFilter")
    }

    /// Sets the filter for a texture that appears larger than it is.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "magFilter")]
    pub fn set_mag_filter(&self, value: GpuFilterMode) -> &Self {
        property::set_str(self, "magFilter", value.as_str());
        self
    }

    /// The filter for a texture that appears smaller than it is.
    ///
    /// `GPUFilterMode minFilter = "nearest"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "minFilter")]
    pub fn get_min_filter(&self) -> Option<GpuFilterMode> {
        property::get(self, "minFilter")
    }

    /// Sets the filter for a texture that appears smaller than it is.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "minFilter")]
    pub fn set_min_filter(&self, value: GpuFilterMode) -> &Self {
        property::set_str(self, "minFilter", value.as_str());
        self
    }

    /// The filter between mipmap levels.
    ///
    /// `GPUMipmapFilterMode mipmapFilter = "nearest"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "mipmapFilter")]
    pub fn get_mipmap_filter(&self) -> Option<GpuMipmapFilterMode> {
        property::get(self, "mipmapFilter")
    }

    /// Sets the filter between mipmap levels.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "mipmapFilter")]
    pub fn set_mipmap_filter(&self, value: GpuMipmapFilterMode) -> &Self {
        property::set_str(self, "mipmapFilter", value.as_str());
        self
    }

    /// The smallest level of detail to use.
    ///
    /// `float lodMinClamp = 0`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "lodMinClamp")]
    pub fn get_lod_min_clamp(&self) -> Option<f32> {
        property::get(self, "lodMinClamp")
    }

    /// Sets the smallest level of detail to use.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "lodMinClamp")]
    pub fn set_lod_min_clamp(&self, value: f32) -> &Self {
        property::set_f64(self, "lodMinClamp", value as f64);
        self
    }

    /// The largest level of detail to use.
    ///
    /// `float lodMaxClamp = 32`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "lodMaxClamp")]
    pub fn get_lod_max_clamp(&self) -> Option<f32> {
        property::get(self, "lodMaxClamp")
    }

    /// Sets the largest level of detail to use.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "lodMaxClamp")]
    pub fn set_lod_max_clamp(&self, value: f32) -> &Self {
        property::set_f64(self, "lodMaxClamp", value as f64);
        self
    }

    /// The comparison with a reference value, which makes this a comparison sampler.
    ///
    /// `GPUCompareFunction compare`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "compare")]
    pub fn get_compare(&self) -> Option<GpuCompareFunction> {
        property::get(self, "compare")
    }

    /// Sets the comparison with a reference value, which makes this a comparison sampler.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "compare")]
    pub fn set_compare(&self, value: GpuCompareFunction) -> &Self {
        property::set_str(self, "compare", value.as_str());
        self
    }

    /// How much sharper textures are at steep angles. Above 1, all filters must be linear.
    ///
    /// `[Clamp] unsigned short maxAnisotropy = 1`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "maxAnisotropy")]
    pub fn get_max_anisotropy(&self) -> Option<u16> {
        property::get(self, "maxAnisotropy")
    }

    /// Sets how much sharper textures are at steep angles. Above 1, all filters must be linear.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "maxAnisotropy")]
    pub fn set_max_anisotropy(&self, value: u16) -> &Self {
        property::set_f64(self, "maxAnisotropy", value as f64);
        self
    }

    /// Sets a name for the object that appears in error messages and tools.
    ///
    /// `USVString label = ""`
    ///
    /// Feature `webgpu`. Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl Default for GpuSamplerDescriptor {
    fn default() -> Self {
        Self::new()
    }
}

impl GpuBindGroupLayout {
    /// A name for the device that appears in error messages and tools.
    ///
    /// `attribute USVString label`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBindGroupLayout/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a name for the device that appears in error messages and tools.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl GpuBindGroupLayoutDescriptor {
    /// The entries of a new bind group layout.
    ///
    /// `dictionary GPUBindGroupLayoutDescriptor : GPUObjectDescriptorBase`
    ///
    /// Feature `webgpu`.
    pub fn new(entries: impl IntoSequence<GpuBindGroupLayoutEntry>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "entries", &entries.to_value());
        this
    }

    /// The places in the bind group.
    ///
    /// `required sequence<GPUBindGroupLayoutEntry> entries`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "entries")]
    pub fn get_entries(&self) -> Array<GpuBindGroupLayoutEntry> {
        property::get(self, "entries")
    }

    /// Sets the places in the bind group.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "entries")]
    pub fn set_entries(&self, value: impl IntoSequence<GpuBindGroupLayoutEntry>) -> &Self {
        property::set(self, "entries", &value.to_value());
        self
    }

    /// Sets a name for the object that appears in error messages and tools.
    ///
    /// `USVString label = ""`
    ///
    /// Feature `webgpu`. Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl GpuBindGroupLayoutEntry {
    /// One place in a bind group layout, for a buffer, sampler or texture.
    ///
    /// `dictionary GPUBindGroupLayoutEntry`
    ///
    /// Feature `webgpu`.
    pub fn new(binding: u32, visibility: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "binding", binding as f64);
        property::set_f64(&this, "visibility", visibility as f64);
        this
    }

    /// The number of the place, as in `@binding` of the shader.
    ///
    /// `required GPUIndex32 binding`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "binding")]
    pub fn get_binding(&self) -> u32 {
        property::get(self, "binding")
    }

    /// Sets the number of the place, as in `@binding` of the shader.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "binding")]
    pub fn set_binding(&self, value: u32) -> &Self {
        property::set_f64(self, "binding", value as f64);
        self
    }

    /// The shader stages that can access the resource, as `GPUShaderStage` bits.
    ///
    /// `required GPUShaderStageFlags visibility`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "visibility")]
    pub fn get_visibility(&self) -> u32 {
        property::get(self, "visibility")
    }

    /// Sets the shader stages that can access the resource, as `GPUShaderStage` bits.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "visibility")]
    pub fn set_visibility(&self, value: u32) -> &Self {
        property::set_f64(self, "visibility", value as f64);
        self
    }

    /// The requirements for a buffer, if the resource is one.
    ///
    /// `GPUBufferBindingLayout buffer`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "buffer")]
    pub fn get_buffer(&self) -> Option<GpuBufferBindingLayout> {
        property::get(self, "buffer")
    }

    /// Sets the requirements for a buffer, if the resource is one.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "buffer")]
    pub fn set_buffer(&self, value: &GpuBufferBindingLayout) -> &Self {
        property::set(self, "buffer", value.as_ref());
        self
    }

    /// The requirements for a sampler, if the resource is one.
    ///
    /// `GPUSamplerBindingLayout sampler`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "sampler")]
    pub fn get_sampler(&self) -> Option<GpuSamplerBindingLayout> {
        property::get(self, "sampler")
    }

    /// Sets the requirements for a sampler, if the resource is one.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "sampler")]
    pub fn set_sampler(&self, value: &GpuSamplerBindingLayout) -> &Self {
        property::set(self, "sampler", value.as_ref());
        self
    }

    /// The requirements for a texture, if the resource is a sampled one.
    ///
    /// `GPUTextureBindingLayout texture`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "texture")]
    pub fn get_texture(&self) -> Option<GpuTextureBindingLayout> {
        property::get(self, "texture")
    }

    /// Sets the requirements for a texture, if the resource is a sampled one.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "texture")]
    pub fn set_texture(&self, value: &GpuTextureBindingLayout) -> &Self {
        property::set(self, "texture", value.as_ref());
        self
    }

    /// The requirements for a storage texture, if the resource is one.
    ///
    /// `GPUStorageTextureBindingLayout storageTexture`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "storageTexture")]
    pub fn get_storage_texture(&self) -> Option<GpuStorageTextureBindingLayout> {
        property::get(self, "storageTexture")
    }

    /// Sets the requirements for a storage texture, if the resource is one.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "storageTexture")]
    pub fn set_storage_texture(&self, value: &GpuStorageTextureBindingLayout) -> &Self {
        property::set(self, "storageTexture", value.as_ref());
        self
    }

    /// A marker for an external texture, if the resource is one.
    ///
    /// `GPUExternalTextureBindingLayout externalTexture`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "externalTexture")]
    pub fn get_external_texture(&self) -> Option<GpuExternalTextureBindingLayout> {
        property::get(self, "externalTexture")
    }

    /// Sets a marker for an external texture, if the resource is one.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "externalTexture")]
    pub fn set_external_texture(&self, value: &GpuExternalTextureBindingLayout) -> &Self {
        property::set(self, "externalTexture", value.as_ref());
        self
    }
}

/// The namespace `GPUShaderStage`.
pub mod gpu_shader_stage {
    /// The bit for vertex shaders.
    ///
    /// `const GPUFlagsConstant VERTEX = 1`
    ///
    /// Feature `webgpu`.
    pub const VERTEX: u32 = 1;

    /// The bit for fragment shaders.
    ///
    /// `const GPUFlagsConstant FRAGMENT = 2`
    ///
    /// Feature `webgpu`.
    pub const FRAGMENT: u32 = 2;

    /// The bit for compute shaders.
    ///
    /// `const GPUFlagsConstant COMPUTE = 4`
    ///
    /// Feature `webgpu`.
    pub const COMPUTE: u32 = 4;
}

impl GpuBufferBindingLayout {
    /// The requirements for a buffer in a bind group.
    ///
    /// `dictionary GPUBufferBindingLayout`
    ///
    /// Feature `webgpu`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// How shaders use the buffer.
    ///
    /// `GPUBufferBindingType type = "uniform"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<GpuBufferBindingType> {
        property::get(self, "type")
    }

    /// Sets how shaders use the buffer.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: GpuBufferBindingType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// Whether an offset is given when the bind group is set.
    ///
    /// `boolean hasDynamicOffset = false`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "hasDynamicOffset")]
    pub fn get_has_dynamic_offset(&self) -> Option<bool> {
        property::get(self, "hasDynamicOffset")
    }

    /// Sets whether an offset is given when the bind group is set.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "hasDynamicOffset")]
    pub fn set_has_dynamic_offset(&self, value: bool) -> &Self {
        property::set_bool(self, "hasDynamicOffset", value);
        self
    }

    /// The smallest size of the bound range in bytes. With 0, it is checked at each draw or dispatch.
    ///
    /// `GPUSize64 minBindingSize = 0`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "minBindingSize")]
    pub fn get_min_binding_size(&self) -> Option<u64> {
        property::get(self, "minBindingSize")
    }

    /// Sets the smallest size of the bound range in bytes. With 0, it is checked at each draw or dispatch.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "minBindingSize")]
    pub fn set_min_binding_size(&self, value: u64) -> &Self {
        property::set_f64(self, "minBindingSize", safe_integer::unsigned(value));
        self
    }
}

impl Default for GpuBufferBindingLayout {
    fn default() -> Self {
        Self::new()
    }
}

impl GpuSamplerBindingLayout {
    /// The requirements for a sampler in a bind group.
    ///
    /// `dictionary GPUSamplerBindingLayout`
    ///
    /// Feature `webgpu`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// What the sampler may do.
    ///
    /// `GPUSamplerBindingType type = "filtering"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<GpuSamplerBindingType> {
        property::get(self, "type")
    }

    /// Sets what the sampler may do.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: GpuSamplerBindingType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }
}

impl Default for GpuSamplerBindingLayout {
    fn default() -> Self {
        Self::new()
    }
}

impl GpuTextureBindingLayout {
    /// The requirements for a texture in a bind group.
    ///
    /// `dictionary GPUTextureBindingLayout`
    ///
    /// Feature `webgpu`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The type of the values that shaders get.
    ///
    /// `GPUTextureSampleType sampleType = "float"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "sampleType")]
    pub fn get_sample_type(&self) -> Option<GpuTextureSampleType> {
        property::get(self, "sampleType")
    }

    /// Sets the type of the values that shaders get.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "sampleType")]
    pub fn set_sample_type(&self, value: GpuTextureSampleType) -> &Self {
        property::set_str(self, "sampleType", value.as_str());
        self
    }

    /// The dimension of the texture view.
    ///
    /// `GPUTextureViewDimension viewDimension = "2d"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "viewDimension")]
    pub fn get_view_dimension(&self) -> Option<GpuTextureViewDimension> {
        property::get(self, "viewDimension")
    }

    /// Sets the dimension of the texture view.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "viewDimension")]
    pub fn set_view_dimension(&self, value: GpuTextureViewDimension) -> &Self {
        property::set_str(self, "viewDimension", value.as_str());
        self
    }

    /// Whether the texture has several samples for each texel.
    ///
    /// `boolean multisampled = false`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "multisampled")]
    pub fn get_multisampled(&self) -> Option<bool> {
        property::get(self, "multisampled")
    }

    /// Sets whether the texture has several samples for each texel.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "multisampled")]
    pub fn set_multisampled(&self, value: bool) -> &Self {
        property::set_bool(self, "multisampled", value);
        self
    }
}

impl Default for GpuTextureBindingLayout {
    fn default() -> Self {
        Self::new()
    }
}

impl GpuStorageTextureBindingLayout {
    /// The requirements for a storage texture in a bind group.
    ///
    /// `dictionary GPUStorageTextureBindingLayout`
    ///
    /// Feature `webgpu`.
    pub fn new(format: GpuTextureFormat) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "format", format.as_str());
        this
    }

    /// How shaders access the texture.
    ///
    /// `GPUStorageTextureAccess access = "write-only"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "access")]
    pub fn get_access(&self) -> Option<GpuStorageTextureAccess> {
        property::get(self, "access")
    }

    /// Sets how shaders access the texture.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "access")]
    pub fn set_access(&self, value: GpuStorageTextureAccess) -> &Self {
        property::set_str(self, "access", value.as_str());
        self
    }

    /// The format of the texture view.
    ///
    /// `required GPUTextureFormat format`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "format")]
    pub fn get_format(&self) -> GpuTextureFormat {
        property::get(self, "format")
    }

    /// Sets the format of the texture view.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "format")]
    pub fn set_format(&self, value: GpuTextureFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// The dimension of the texture view.
    ///
    /// `GPUTextureViewDimension viewDimension = "2d"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "viewDimension")]
    pub fn get_view_dimension(&self) -> Option<GpuTextureViewDimension> {
        property::get(self, "viewDimension")
    }

    /// Sets the dimension of the texture view.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "viewDimension")]
    pub fn set_view_dimension(&self, value: GpuTextureViewDimension) -> &Self {
        property::set_str(self, "viewDimension", value.as_str());
        self
    }
}

impl GpuExternalTextureBindingLayout {
    /// A marker for an external texture in a bind group layout, without any settings.
    ///
    /// `dictionary GPUExternalTextureBindingLayout`
    ///
    /// Feature `webgpu`.
    pub fn new() -> Self {
        dictionary::empty()
    }
}

impl Default for GpuExternalTextureBindingLayout {
    fn default() -> Self {
        Self::new()
    }
}

impl GpuBindGroup {
    /// A name for the device that appears in error messages and tools.
    ///
    /// `attribute USVString label`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBindGroup/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a name for the device that appears in error messages and tools.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl GpuBindGroupDescriptor {
    /// The layout and the resources of a new bind group.
    ///
    /// `dictionary GPUBindGroupDescriptor : GPUObjectDescriptorBase`
    ///
    /// Feature `webgpu`.
    pub fn new(layout: &GpuBindGroupLayout, entries: impl IntoSequence<GpuBindGroupEntry>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "layout", layout.as_ref());
        property::set(&this, "entries", &entries.to_value());
        this
    }

    /// The layout that the entries must fit.
    ///
    /// `required GPUBindGroupLayout layout`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "layout")]
    pub fn get_layout(&self) -> GpuBindGroupLayout {
        property::get(self, "layout")
    }

    /// Sets the layout that the entries must fit.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: &GpuBindGroupLayout) -> &Self {
        property::set(self, "layout", value.as_ref());
        self
    }

    /// The resources, one for each place of the layout.
    ///
    /// `required sequence<GPUBindGroupEntry> entries`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "entries")]
    pub fn get_entries(&self) -> Array<GpuBindGroupEntry> {
        property::get(self, "entries")
    }

    /// Sets the resources, one for each place of the layout.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "entries")]
    pub fn set_entries(&self, value: impl IntoSequence<GpuBindGroupEntry>) -> &Self {
        property::set(self, "entries", &value.to_value());
        self
    }

    /// Sets a name for the object that appears in error messages and tools.
    ///
    /// `USVString label = ""`
    ///
    /// Feature `webgpu`. Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl GpuBindGroupEntry {
    /// A resource and the number of its place in the bind group.
    ///
    /// `dictionary GPUBindGroupEntry`
    ///
    /// Feature `webgpu`.
    pub fn new(binding: u32, resource: impl Into<GpuBindingResource>) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "binding", binding as f64);
        property::set(&this, "resource", &resource.into().to_js());
        this
    }

    /// The number of the place, as in `@binding` of the shader.
    ///
    /// `required GPUIndex32 binding`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "binding")]
    pub fn get_binding(&self) -> u32 {
        property::get(self, "binding")
    }

    /// Sets the number of the place, as in `@binding` of the shader.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "binding")]
    pub fn set_binding(&self, value: u32) -> &Self {
        property::set_f64(self, "binding", value as f64);
        self
    }

    /// The buffer, sampler or texture.
    ///
    /// `required GPUBindingResource resource`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "resource")]
    pub fn get_resource(&self) -> GpuBindingResource {
        property::get(self, "resource")
    }

    /// Sets the buffer, sampler or texture.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "resource")]
    pub fn set_resource(&self, value: impl Into<GpuBindingResource>) -> &Self {
        property::set(self, "resource", &value.into().to_js());
        self
    }
}

impl GpuBufferBinding {
    /// A buffer, or a part of one, as a resource in a bind group.
    ///
    /// `dictionary GPUBufferBinding`
    ///
    /// Feature `webgpu`.
    pub fn new(buffer: &GpuBuffer) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "buffer", buffer.as_ref());
        this
    }

    /// The buffer to bind.
    ///
    /// `required GPUBuffer buffer`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "buffer")]
    pub fn get_buffer(&self) -> GpuBuffer {
        property::get(self, "buffer")
    }

    /// Sets the buffer to bind.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "buffer")]
    pub fn set_buffer(&self, value: &GpuBuffer) -> &Self {
        property::set(self, "buffer", value.as_ref());
        self
    }

    /// The offset of the bound range in bytes.
    ///
    /// `GPUSize64 offset = 0`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "offset")]
    pub fn get_offset(&self) -> Option<u64> {
        property::get(self, "offset")
    }

    /// Sets the offset of the bound range in bytes.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "offset")]
    pub fn set_offset(&self, value: u64) -> &Self {
        property::set_f64(self, "offset", safe_integer::unsigned(value));
        self
    }

    /// The size of the bound range in bytes, by default up to the end of the buffer.
    ///
    /// `GPUSize64 size`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "size")]
    pub fn get_size(&self) -> Option<u64> {
        property::get(self, "size")
    }

    /// Sets the size of the bound range in bytes, by default up to the end of the buffer.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "size")]
    pub fn set_size(&self, value: u64) -> &Self {
        property::set_f64(self, "size", safe_integer::unsigned(value));
        self
    }
}

impl GpuPipelineLayout {
    /// A name for the device that appears in error messages and tools.
    ///
    /// `attribute USVString label`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUPipelineLayout/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a name for the device that appears in error messages and tools.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl GpuPipelineLayoutDescriptor {
    /// The bind group layouts of a new pipeline layout.
    ///
    /// `dictionary GPUPipelineLayoutDescriptor : GPUObjectDescriptorBase`
    ///
    /// Feature `webgpu`.
    pub fn new(bind_group_layouts: impl IntoSequence<Option<GpuBindGroupLayout>>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "bindGroupLayouts", &bind_group_layouts.to_value());
        this
    }

    /// The layouts in the order of `@group` in the shaders, where null leaves a group empty.
    ///
    /// `required sequence<GPUBindGroupLayout?> bindGroupLayouts`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "bindGroupLayouts")]
    pub fn get_bind_group_layouts(&self) -> Array<Option<GpuBindGroupLayout>> {
        property::get(self, "bindGroupLayouts")
    }

    /// Sets the layouts in the order of `@group` in the shaders, where null leaves a group empty.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "bindGroupLayouts")]
    pub fn set_bind_group_layouts(&self, value: impl IntoSequence<Option<GpuBindGroupLayout>>) -> &Self {
        property::set(self, "bindGroupLayouts", &value.to_value());
        self
    }

    /// The number of bytes of immediate data, small values set directly in a pass.
    ///
    /// `GPUSize32 immediateSize = 0`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "immediateSize")]
    pub fn get_immediate_size(&self) -> Option<u32> {
        property::get(self, "immediateSize")
    }

    /// Sets the number of bytes of immediate data, small values set directly in a pass.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "immediateSize")]
    pub fn set_immediate_size(&self, value: u32) -> &Self {
        property::set_f64(self, "immediateSize", value as f64);
        self
    }

    /// Sets a name for the object that appears in error messages and tools.
    ///
    /// `USVString label = ""`
    ///
    /// Feature `webgpu`. Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl GpuShaderModule {
    /// Resolves to the messages of the compiler, once it is done.
    ///
    /// `Promise<GPUCompilationInfo> getCompilationInfo()`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUShaderModule/getCompilationInfo) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpushadermodule-getcompilationinfo)
    #[doc(alias = "getCompilationInfo")]
    #[inline]
    pub fn get_compilation_info(&self) -> Promise<GpuCompilationInfo> {
        Promise::of_call(Js::try_call_getCompilationInfo__as_value(js(self)))
    }

    /// A name for the device that appears in error messages and tools.
    ///
    /// `attribute USVString label`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUShaderModule/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a name for the device that appears in error messages and tools.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl GpuShaderModuleDescriptor {
    /// The code of a new shader module.
    ///
    /// `dictionary GPUShaderModuleDescriptor : GPUObjectDescriptorBase`
    ///
    /// Feature `webgpu`.
    pub fn new(code: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "code", code);
        this
    }

    /// The WGSL source code.
    ///
    /// `required USVString code`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "code")]
    pub fn get_code(&self) -> String {
        property::get(self, "code")
    }

    /// Sets the WGSL source code.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "code")]
    pub fn set_code(&self, value: &str) -> &Self {
        property::set_str(self, "code", value);
        self
    }

    /// Hints for earlier compilation, which browsers may ignore.
    ///
    /// `sequence<GPUShaderModuleCompilationHint> compilationHints = []`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "compilationHints")]
    pub fn get_compilation_hints(&self) -> Option<Array<GpuShaderModuleCompilationHint>> {
        property::get(self, "compilationHints")
    }

    /// Sets hints for earlier compilation, which browsers may ignore.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "compilationHints")]
    pub fn set_compilation_hints(&self, value: impl IntoSequence<GpuShaderModuleCompilationHint>) -> &Self {
        property::set(self, "compilationHints", &value.to_value());
        self
    }

    /// Sets a name for the object that appears in error messages and tools.
    ///
    /// `USVString label = ""`
    ///
    /// Feature `webgpu`. Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl GpuShaderModuleCompilationHint {
    /// A hint at the layout with which an entry point will be used, to allow for earlier compilation.
    ///
    /// `dictionary GPUShaderModuleCompilationHint`
    ///
    /// Feature `webgpu`.
    pub fn new(entry_point: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "entryPoint", entry_point);
        this
    }

    /// The name of the shader function.
    ///
    /// `required USVString entryPoint`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "entryPoint")]
    pub fn get_entry_point(&self) -> String {
        property::get(self, "entryPoint")
    }

    /// Sets the name of the shader function.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "entryPoint")]
    pub fn set_entry_point(&self, value: &str) -> &Self {
        property::set_str(self, "entryPoint", value);
        self
    }

    /// The layout with which the entry point will be used.
    ///
    /// `(GPUPipelineLayout or GPUAutoLayoutMode) layout`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "layout")]
    pub fn get_layout(&self) -> Option<GpuPipelineLayoutOrGpuAutoLayoutMode> {
        property::get(self, "layout")
    }

    /// Sets the layout with which the entry point will be used.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: impl Into<GpuPipelineLayoutOrGpuAutoLayoutMode>) -> &Self {
        property::set(self, "layout", &value.into().to_js());
        self
    }
}

impl GpuCompilationMessage {
    /// The text of the message.
    ///
    /// `readonly attribute DOMString message`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCompilationMessage/message) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucompilationmessage-message)
    #[inline]
    pub fn message(&self) -> String {
        Js::get_message__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether this is an error, a warning or information.
    ///
    /// `readonly attribute GPUCompilationMessageType type`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCompilationMessage/type) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucompilationmessage-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> GpuCompilationMessageType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// The line in the code, counted from 1, or 0 if unknown.
    ///
    /// `readonly attribute unsigned long long lineNum`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCompilationMessage/lineNum) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucompilationmessage-linenum)
    #[doc(alias = "lineNum")]
    #[inline]
    pub fn line_num(&self) -> u64 {
        Js::get_lineNum__as_number(js(self)) as u64
    }

    /// The position in the line in UTF-16 units, counted from 1, or 0 if unknown.
    ///
    /// `readonly attribute unsigned long long linePos`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCompilationMessage/linePos) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucompilationmessage-linepos)
    #[doc(alias = "linePos")]
    #[inline]
    pub fn line_pos(&self) -> u64 {
        Js::get_linePos__as_number(js(self)) as u64
    }

    /// The position in the whole code in UTF-16 units, counted from 0.
    ///
    /// `readonly attribute unsigned long long offset`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCompilationMessage/offset) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucompilationmessage-offset)
    #[inline]
    pub fn offset(&self) -> u64 {
        Js::get_offset__as_number(js(self)) as u64
    }

    /// The length of the part of the code in UTF-16 units.
    ///
    /// `readonly attribute unsigned long long length`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCompilationMessage/length) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucompilationmessage-length)
    #[inline]
    pub fn length(&self) -> u64 {
        Js::get_length__as_number(js(self)) as u64
    }
}

impl GpuCompilationInfo {
    /// The messages in the order the compiler gave them.
    ///
    /// `readonly attribute FrozenArray<GPUCompilationMessage> messages`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCompilationInfo/messages) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucompilationinfo-messages)
    #[inline]
    pub fn messages(&self) -> Array<GpuCompilationMessage> {
        FromJs::from_js(Js::get_messages__as_value(js(self)))
    }
}

impl GpuPipelineError {
    /// Makes a new `GPUPipelineError`.
    ///
    /// `constructor(optional DOMString message = "", GPUPipelineErrorInit options)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUPipelineError/GPUPipelineError) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpupipelineerror-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new(options: &GpuPipelineErrorInit) -> Result<GpuPipelineError, Exception> {
        Js::try_new_GPUPipelineError__value2__as_value(&JsValue::UNDEFINED, options.as_ref()).map(Js::cast)
    }

    /// As `new`, with `message`.
    ///
    /// `constructor(optional DOMString message = "", GPUPipelineErrorInit options)`
    ///
    /// Feature `webgpu`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new_with_message(message: &str, options: &GpuPipelineErrorInit) -> Result<GpuPipelineError, Exception> {
        Js::try_new_GPUPipelineError__str_value__as_value(message, options.as_ref()).map(Js::cast)
    }

    /// Whether the program made a mistake or the system failed.
    ///
    /// `readonly attribute GPUPipelineErrorReason reason`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUPipelineError/reason) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpupipelineerror-reason)
    #[inline]
    pub fn reason(&self) -> GpuPipelineErrorReason {
        FromJs::from_js(Js::get_reason__as_value(js(self)))
    }
}

web_error_traits!(GpuPipelineError);

impl GpuPipelineErrorInit {
    /// The reason of a new pipeline error.
    ///
    /// `dictionary GPUPipelineErrorInit`
    ///
    /// Feature `webgpu`.
    pub fn new(reason: GpuPipelineErrorReason) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "reason", reason.as_str());
        this
    }

    /// Whether the program made a mistake or the system failed.
    ///
    /// `required GPUPipelineErrorReason reason`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "reason")]
    pub fn get_reason(&self) -> GpuPipelineErrorReason {
        property::get(self, "reason")
    }

    /// Sets whether the program made a mistake or the system failed.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "reason")]
    pub fn set_reason(&self, value: GpuPipelineErrorReason) -> &Self {
        property::set_str(self, "reason", value.as_str());
        self
    }
}

impl GpuPipelineDescriptorBase {
    /// The common base of the descriptions of render and compute pipelines.
    ///
    /// `dictionary GPUPipelineDescriptorBase : GPUObjectDescriptorBase`
    ///
    /// Feature `webgpu`.
    pub fn new(layout: impl Into<GpuPipelineLayoutOrGpuAutoLayoutMode>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "layout", &layout.into().to_js());
        this
    }

    /// The layout of the pipeline, or `auto` to work it out from the shaders.
    ///
    /// `required (GPUPipelineLayout or GPUAutoLayoutMode) layout`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "layout")]
    pub fn get_layout(&self) -> GpuPipelineLayoutOrGpuAutoLayoutMode {
        property::get(self, "layout")
    }

    /// Sets the layout of the pipeline, or `auto` to work it out from the shaders.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: impl Into<GpuPipelineLayoutOrGpuAutoLayoutMode>) -> &Self {
        property::set(self, "layout", &value.into().to_js());
        self
    }

    /// Sets a name for the object that appears in error messages and tools.
    ///
    /// `USVString label = ""`
    ///
    /// Feature `webgpu`. Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl GpuProgrammableStage {
    /// A shader module, its entry point and the values of its constants.
    ///
    /// `dictionary GPUProgrammableStage`
    ///
    /// Feature `webgpu`.
    pub fn new(module: &GpuShaderModule) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "module", module.as_ref());
        this
    }

    /// The module that holds the shader function.
    ///
    /// `required GPUShaderModule module`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "module")]
    pub fn get_module(&self) -> GpuShaderModule {
        property::get(self, "module")
    }

    /// Sets the module that holds the shader function.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "module")]
    pub fn set_module(&self, value: &GpuShaderModule) -> &Self {
        property::set(self, "module", value.as_ref());
        self
    }

    /// The name of the shader function, not needed if the module has only one for the stage.
    ///
    /// `USVString entryPoint`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "entryPoint")]
    pub fn get_entry_point(&self) -> Option<String> {
        property::get(self, "entryPoint")
    }

    /// Sets the name of the shader function, not needed if the module has only one for the stage.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "entryPoint")]
    pub fn set_entry_point(&self, value: &str) -> &Self {
        property::set_str(self, "entryPoint", value);
        self
    }

    /// Values for the `override` constants of the shader, by name or by number.
    ///
    /// `record<USVString, GPUPipelineConstantValue> constants = {}`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "constants")]
    pub fn get_constants(&self) -> Option<Record<f64>> {
        property::get(self, "constants")
    }

    /// Sets values for the `override` constants of the shader, by name or by number.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "constants")]
    pub fn set_constants(&self, value: impl IntoRecord<f64>) -> &Self {
        property::set(self, "constants", &value.into_record());
        self
    }
}

impl GpuComputePipeline {
    /// A name for the device that appears in error messages and tools.
    ///
    /// `attribute USVString label`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePipeline/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a name for the device that appears in error messages and tools.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }

    /// Returns the layout of the group with the given number, mainly for the layout `auto`.
    ///
    /// `GPUBindGroupLayout getBindGroupLayout(unsigned long index)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePipeline/getBindGroupLayout) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpupipelinebase-getbindgrouplayout)
    #[doc(alias = "getBindGroupLayout")]
    #[inline]
    pub fn get_bind_group_layout(&self, index: u32) -> GpuBindGroupLayout {
        FromJs::from_js(Js::call_getBindGroupLayout__number__as_value(js(self), index as f64))
    }
}

impl GpuComputePipelineDescriptor {
    /// The shader and the layout of a new compute pipeline.
    ///
    /// `dictionary GPUComputePipelineDescriptor : GPUPipelineDescriptorBase`
    ///
    /// Feature `webgpu`.
    pub fn new(layout: impl Into<GpuPipelineLayoutOrGpuAutoLayoutMode>, compute: &GpuProgrammableStage) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "layout", &layout.into().to_js());
        property::set(&this, "compute", compute.as_ref());
        this
    }

    /// The compute shader.
    ///
    /// `required GPUProgrammableStage compute`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "compute")]
    pub fn get_compute(&self) -> GpuProgrammableStage {
        property::get(self, "compute")
    }

    /// Sets the compute shader.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "compute")]
    pub fn set_compute(&self, value: &GpuProgrammableStage) -> &Self {
        property::set(self, "compute", value.as_ref());
        self
    }

    /// Sets the layout of the pipeline, or `auto` to work it out from the shaders.
    ///
    /// `required (GPUPipelineLayout or GPUAutoLayoutMode) layout`
    ///
    /// Feature `webgpu`. Inherited from `GpuPipelineDescriptorBase`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: impl Into<GpuPipelineLayoutOrGpuAutoLayoutMode>) -> &Self {
        property::set(self, "layout", &value.into().to_js());
        self
    }

    /// Sets a name for the object that appears in error messages and tools.
    ///
    /// `USVString label = ""`
    ///
    /// Feature `webgpu`. Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl GpuRenderPipeline {
    /// A name for the device that appears in error messages and tools.
    ///
    /// `attribute USVString label`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPipeline/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a name for the device that appears in error messages and tools.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }

    /// Returns the layout of the group with the given number, mainly for the layout `auto`.
    ///
    /// `GPUBindGroupLayout getBindGroupLayout(unsigned long index)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPipeline/getBindGroupLayout) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpupipelinebase-getbindgrouplayout)
    #[doc(alias = "getBindGroupLayout")]
    #[inline]
    pub fn get_bind_group_layout(&self, index: u32) -> GpuBindGroupLayout {
        FromJs::from_js(Js::call_getBindGroupLayout__number__as_value(js(self), index as f64))
    }
}

impl GpuRenderPipelineDescriptor {
    /// The shaders and the fixed settings of a new render pipeline.
    ///
    /// `dictionary GPURenderPipelineDescriptor : GPUPipelineDescriptorBase`
    ///
    /// Feature `webgpu`.
    pub fn new(layout: impl Into<GpuPipelineLayoutOrGpuAutoLayoutMode>, vertex: &GpuVertexState) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "layout", &layout.into().to_js());
        property::set(&this, "vertex", vertex.as_ref());
        this
    }

    /// The vertex shader and the vertex buffers.
    ///
    /// `required GPUVertexState vertex`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "vertex")]
    pub fn get_vertex(&self) -> GpuVertexState {
        property::get(self, "vertex")
    }

    /// Sets the vertex shader and the vertex buffers.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "vertex")]
    pub fn set_vertex(&self, value: &GpuVertexState) -> &Self {
        property::set(self, "vertex", value.as_ref());
        self
    }

    /// How vertices become points, lines or triangles.
    ///
    /// `GPUPrimitiveState primitive = {}`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "primitive")]
    pub fn get_primitive(&self) -> Option<GpuPrimitiveState> {
        property::get(self, "primitive")
    }

    /// Sets how vertices become points, lines or triangles.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "primitive")]
    pub fn set_primitive(&self, value: &GpuPrimitiveState) -> &Self {
        property::set(self, "primitive", value.as_ref());
        self
    }

    /// The depth and stencil tests. Without it, there are none.
    ///
    /// `GPUDepthStencilState depthStencil`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthStencil")]
    pub fn get_depth_stencil(&self) -> Option<GpuDepthStencilState> {
        property::get(self, "depthStencil")
    }

    /// Sets the depth and stencil tests. Without it, there are none.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthStencil")]
    pub fn set_depth_stencil(&self, value: &GpuDepthStencilState) -> &Self {
        property::set(self, "depthStencil", value.as_ref());
        self
    }

    /// The settings for several samples for each pixel.
    ///
    /// `GPUMultisampleState multisample = {}`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "multisample")]
    pub fn get_multisample(&self) -> Option<GpuMultisampleState> {
        property::get(self, "multisample")
    }

    /// Sets the settings for several samples for each pixel.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "multisample")]
    pub fn set_multisample(&self, value: &GpuMultisampleState) -> &Self {
        property::set(self, "multisample", value.as_ref());
        self
    }

    /// The fragment shader and the color targets. Without it, no colors are drawn.
    ///
    /// `GPUFragmentState fragment`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "fragment")]
    pub fn get_fragment(&self) -> Option<GpuFragmentState> {
        property::get(self, "fragment")
    }

    /// Sets the fragment shader and the color targets. Without it, no colors are drawn.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "fragment")]
    pub fn set_fragment(&self, value: &GpuFragmentState) -> &Self {
        property::set(self, "fragment", value.as_ref());
        self
    }

    /// Sets the layout of the pipeline, or `auto` to work it out from the shaders.
    ///
    /// `required (GPUPipelineLayout or GPUAutoLayoutMode) layout`
    ///
    /// Feature `webgpu`. Inherited from `GpuPipelineDescriptorBase`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: impl Into<GpuPipelineLayoutOrGpuAutoLayoutMode>) -> &Self {
        property::set(self, "layout", &value.into().to_js());
        self
    }

    /// Sets a name for the object that appears in error messages and tools.
    ///
    /// `USVString label = ""`
    ///
    /// Feature `webgpu`. Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl GpuPrimitiveState {
    /// The way vertices become points, lines or triangles, and which of them are dropped.
    ///
    /// `dictionary GPUPrimitiveState`
    ///
    /// Feature `webgpu`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether vertices make up points, lines or triangles.
    ///
    /// `GPUPrimitiveTopology topology = "triangle-list"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "topology")]
    pub fn get_topology(&self) -> Option<GpuPrimitiveTopology> {
        property::get(self, "topology")
    }

    /// Sets whether vertices make up points, lines or triangles.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "topology")]
    pub fn set_topology(&self, value: GpuPrimitiveTopology) -> &Self {
        property::set_str(self, "topology", value.as_str());
        self
    }

    /// The size of indices for indexed strips, which is needed to know the value that begins a new strip.
    ///
    /// `GPUIndexFormat stripIndexFormat`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "stripIndexFormat")]
    pub fn get_strip_index_format(&self) -> Option<GpuIndexFormat> {
        property::get(self, "stripIndexFormat")
    }

    /// Sets the size of indices for indexed strips, which is needed to know the value that begins a new strip.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "stripIndexFormat")]
    pub fn set_strip_index_format(&self, value: GpuIndexFormat) -> &Self {
        property::set_str(self, "stripIndexFormat", value.as_str());
        self
    }

    /// Which triangles face the front.
    ///
    /// `GPUFrontFace frontFace = "ccw"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "frontFace")]
    pub fn get_front_face(&self) -> Option<GpuFrontFace> {
        property::get(self, "frontFace")
    }

    /// Sets which triangles face the front.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "frontFace")]
    pub fn set_front_face(&self, value: GpuFrontFace) -> &Self {
        property::set_str(self, "frontFace", value.as_str());
        self
    }

    /// Which side of triangles is dropped.
    ///
    /// `GPUCullMode cullMode = "none"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "cullMode")]
    pub fn get_cull_mode(&self) -> Option<GpuCullMode> {
        property::get(self, "cullMode")
    }

    /// Sets which side of triangles is dropped.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "cullMode")]
    pub fn set_cull_mode(&self, value: GpuCullMode) -> &Self {
        property::set_str(self, "cullMode", value.as_str());
        self
    }

    /// Whether triangles outside the depth range are kept, which needs the feature `depth-clip-control`.
    ///
    /// `boolean unclippedDepth = false`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "unclippedDepth")]
    pub fn get_unclipped_depth(&self) -> Option<bool> {
        property::get(self, "unclippedDepth")
    }

    /// Sets whether triangles outside the depth range are kept, which needs the feature `depth-clip-control`.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "unclippedDepth")]
    pub fn set_unclipped_depth(&self, value: bool) -> &Self {
        property::set_bool(self, "unclippedDepth", value);
        self
    }
}

impl Default for GpuPrimitiveState {
    fn default() -> Self {
        Self::new()
    }
}

impl GpuMultisampleState {
    /// The settings for several samples for each pixel.
    ///
    /// `dictionary GPUMultisampleState`
    ///
    /// Feature `webgpu`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The number of samples for each pixel, 1 or 4.
    ///
    /// `GPUSize32 count = 1`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "count")]
    pub fn get_count(&self) -> Option<u32> {
        property::get(self, "count")
    }

    /// Sets the number of samples for each pixel, 1 or 4.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "count")]
    pub fn set_count(&self, value: u32) -> &Self {
        property::set_f64(self, "count", value as f64);
        self
    }

    /// A mask of the samples that are written.
    ///
    /// `GPUSampleMask mask = 4294967295`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "mask")]
    pub fn get_mask(&self) -> Option<u32> {
        property::get(self, "mask")
    }

    /// Sets a mask of the samples that are written.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "mask")]
    pub fn set_mask(&self, value: u32) -> &Self {
        property::set_f64(self, "mask", value as f64);
        self
    }

    /// Whether the alpha of a fragment decides how many samples it covers.
    ///
    /// `boolean alphaToCoverageEnabled = false`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "alphaToCoverageEnabled")]
    pub fn get_alpha_to_coverage_enabled(&self) -> Option<bool> {
        property::get(self, "alphaToCoverageEnabled")
    }

    /// Sets whether the alpha of a fragment decides how many samples it covers.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "alphaToCoverageEnabled")]
    pub fn set_alpha_to_coverage_enabled(&self, value: bool) -> &Self {
        property::set_bool(self, "alphaToCoverageEnabled", value);
        self
    }
}

impl Default for GpuMultisampleState {
    fn default() -> Self {
        Self::new()
    }
}

impl GpuFragmentState {
    /// The fragment shader and the color targets of a render pipeline.
    ///
    /// `dictionary GPUFragmentState : GPUProgrammableStage`
    ///
    /// Feature `webgpu`.
    pub fn new(module: &GpuShaderModule, targets: impl IntoSequence<Option<GpuColorTargetState>>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "module", module.as_ref());
        property::set(&this, "targets", &targets.to_value());
        this
    }

    /// The color targets, where null leaves an output unused.
    ///
    /// `required sequence<GPUColorTargetState?> targets`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "targets")]
    pub fn get_targets(&self) -> Array<Option<GpuColorTargetState>> {
        property::get(self, "targets")
    }

    /// Sets the color targets, where null leaves an output unused.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "targets")]
    pub fn set_targets(&self, value: impl IntoSequence<Option<GpuColorTargetState>>) -> &Self {
        property::set(self, "targets", &value.to_value());
        self
    }

    /// Sets the module that holds the shader function.
    ///
    /// `required GPUShaderModule module`
    ///
    /// Feature `webgpu`. Inherited from `GpuProgrammableStage`.
    #[doc(alias = "module")]
    pub fn set_module(&self, value: &GpuShaderModule) -> &Self {
        property::set(self, "module", value.as_ref());
        self
    }

    /// Sets the name of the shader function, not needed if the module has only one for the stage.
    ///
    /// `USVString entryPoint`
    ///
    /// Feature `webgpu`. Inherited from `GpuProgrammableStage`.
    #[doc(alias = "entryPoint")]
    pub fn set_entry_point(&self, value: &str) -> &Self {
        property::set_str(self, "entryPoint", value);
        self
    }

    /// Sets values for the `override` constants of the shader, by name or by number.
    ///
    /// `record<USVString, GPUPipelineConstantValue> constants = {}`
    ///
    /// Feature `webgpu`. Inherited from `GpuProgrammableStage`.
    #[doc(alias = "constants")]
    pub fn set_constants(&self, value: impl IntoRecord<f64>) -> &Self {
        property::set(self, "constants", &value.into_record());
        self
    }
}

impl GpuColorTargetState {
    /// The format, blending and write mask of one color target.
    ///
    /// `dictionary GPUColorTargetState`
    ///
    /// Feature `webgpu`.
    pub fn new(format: GpuTextureFormat) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "format", format.as_str());
        this
    }

    /// The format of the texture to draw into.
    ///
    /// `required GPUTextureFormat format`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "format")]
    pub fn get_format(&self) -> GpuTextureFormat {
        property::get(self, "format")
    }

    /// Sets the format of the texture to draw into.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "format")]
    pub fn set_format(&self, value: GpuTextureFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// The blending. Without it, new colors replace old ones.
    ///
    /// `GPUBlendState blend`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "blend")]
    pub fn get_blend(&self) -> Option<GpuBlendState> {
        property::get(self, "blend")
    }

    /// Sets the blending. Without it, new colors replace old ones.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "blend")]
    pub fn set_blend(&self, value: &GpuBlendState) -> &Self {
        property::set(self, "blend", value.as_ref());
        self
    }

    /// The color components that are written, as `GPUColorWrite` bits.
    ///
    /// `GPUColorWriteFlags writeMask = 15`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "writeMask")]
    pub fn get_write_mask(&self) -> Option<u32> {
        property::get(self, "writeMask")
    }

    /// Sets the color components that are written, as `GPUColorWrite` bits.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "writeMask")]
    pub fn set_write_mask(&self, value: u32) -> &Self {
        property::set_f64(self, "writeMask", value as f64);
        self
    }
}

impl GpuBlendState {
    /// The way new colors are combined with those already in the target.
    ///
    /// `dictionary GPUBlendState`
    ///
    /// Feature `webgpu`.
    pub fn new(color: &GpuBlendComponent, alpha: &GpuBlendComponent) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "color", color.as_ref());
        property::set(&this, "alpha", alpha.as_ref());
        this
    }

    /// The blending of red, green and blue.
    ///
    /// `required GPUBlendComponent color`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "color")]
    pub fn get_color(&self) -> GpuBlendComponent {
        property::get(self, "color")
    }

    /// Sets the blending of red, green and blue.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "color")]
    pub fn set_color(&self, value: &GpuBlendComponent) -> &Self {
        property::set(self, "color", value.as_ref());
        self
    }

    /// The blending of alpha.
    ///
    /// `required GPUBlendComponent alpha`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "alpha")]
    pub fn get_alpha(&self) -> GpuBlendComponent {
        property::get(self, "alpha")
    }

    /// Sets the blending of alpha.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "alpha")]
    pub fn set_alpha(&self, value: &GpuBlendComponent) -> &Self {
        property::set(self, "alpha", value.as_ref());
        self
    }
}

/// The namespace `GPUColorWrite`.
pub mod gpu_color_write {
    /// The bit for writing red.
    ///
    /// `const GPUFlagsConstant RED = 1`
    ///
    /// Feature `webgpu`.
    pub const RED: u32 = 1;

    /// The bit for writing green.
    ///
    /// `const GPUFlagsConstant GREEN = 2`
    ///
    /// Feature `webgpu`.
    pub const GREEN: u32 = 2;

    /// The bit for writing blue.
    ///
    /// `const GPUFlagsConstant BLUE = 4`
    ///
    /// Feature `webgpu`.
    pub const BLUE: u32 = 4;

    /// The bit for writing alpha.
    ///
    /// `const GPUFlagsConstant ALPHA = 8`
    ///
    /// Feature `webgpu`.
    pub const ALPHA: u32 = 8;

    /// The bits for writing all four components.
    ///
    /// `const GPUFlagsConstant ALL = 15`
    ///
    /// Feature `webgpu`.
    pub const ALL: u32 = 15;
}

impl GpuBlendComponent {
    /// The factors and the operation for blending the color or the alpha.
    ///
    /// `dictionary GPUBlendComponent`
    ///
    /// Feature `webgpu`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// How the multiplied source and destination are combined.
    ///
    /// `GPUBlendOperation operation = "add"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "operation")]
    pub fn get_operation(&self) -> Option<GpuBlendOperation> {
        property::get(self, "operation")
    }

    /// Sets how the multiplied source and destination are combined.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "operation")]
    pub fn set_operation(&self, value: GpuBlendOperation) -> &Self {
        property::set_str(self, "operation", value.as_str());
        self
    }

    /// The factor for the new color.
    ///
    /// `GPUBlendFactor srcFactor = "one"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "srcFactor")]
    pub fn get_src_factor(&self) -> Option<GpuBlendFactor> {
        property::get(self, "srcFactor")
    }

    /// Sets the factor for the new color.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "srcFactor")]
    pub fn set_src_factor(&self, value: GpuBlendFactor) -> &Self {
        property::set_str(self, "srcFactor", value.as_str());
        self
    }

    /// The factor for the color in the target.
    ///
    /// `GPUBlendFactor dstFactor = "zero"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "dstFactor")]
    pub fn get_dst_factor(&self) -> Option<GpuBlendFactor> {
        property::get(self, "dstFactor")
    }

    /// Sets the factor for the color in the target.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "dstFactor")]
    pub fn set_dst_factor(&self, value: GpuBlendFactor) -> &Self {
        property::set_str(self, "dstFactor", value.as_str());
        self
    }
}

impl Default for GpuBlendComponent {
    fn default() -> Self {
        Self::new()
    }
}

impl GpuDepthStencilState {
    /// The depth and stencil tests of a render pipeline.
    ///
    /// `dictionary GPUDepthStencilState`
    ///
    /// Feature `webgpu`.
    pub fn new(format: GpuTextureFormat) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "format", format.as_str());
        this
    }

    /// The format of the depth and stencil texture.
    ///
    /// `required GPUTextureFormat format`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "format")]
    pub fn get_format(&self) -> GpuTextureFormat {
        property::get(self, "format")
    }

    /// Sets the format of the depth and stencil texture.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "format")]
    pub fn set_format(&self, value: GpuTextureFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// Whether drawing changes the depth values. Required for formats with depth.
    ///
    /// `boolean depthWriteEnabled`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthWriteEnabled")]
    pub fn get_depth_write_enabled(&self) -> Option<bool> {
        property::get(self, "depthWriteEnabled")
    }

    /// Sets whether drawing changes the depth values. Required for formats with depth.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthWriteEnabled")]
    pub fn set_depth_write_enabled(&self, value: bool) -> &Self {
        property::set_bool(self, "depthWriteEnabled", value);
        self
    }

    /// The comparison with the depth in the texture, by which fragments are kept or dropped.
    ///
    /// `GPUCompareFunction depthCompare`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthCompare")]
    pub fn get_depth_compare(&self) -> Option<GpuCompareFunction> {
        property::get(self, "depthCompare")
    }

    /// Sets the comparison with the depth in the texture, by which fragments are kept or dropped.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthCompare")]
    pub fn set_depth_compare(&self, value: GpuCompareFunction) -> &Self {
        property::set_str(self, "depthCompare", value.as_str());
        self
    }

    /// The stencil test for triangles that face the front.
    ///
    /// `GPUStencilFaceState stencilFront = {}`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "stencilFront")]
    pub fn get_stencil_front(&self) -> Option<GpuStencilFaceState> {
        property::get(self, "stencilFront")
    }

    /// Sets the stencil test for triangles that face the front.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "stencilFront")]
    pub fn set_stencil_front(&self, value: &GpuStencilFaceState) -> &Self {
        property::set(self, "stencilFront", value.as_ref());
        self
    }

    /// The stencil test for triangles that face the back.
    ///
    /// `GPUStencilFaceState stencilBack = {}`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "stencilBack")]
    pub fn get_stencil_back(&self) -> Option<GpuStencilFaceState> {
        property::get(self, "stencilBack")
    }

    /// Sets the stencil test for triangles that face the back.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "stencilBack")]
    pub fn set_stencil_back(&self, value: &GpuStencilFaceState) -> &Self {
        property::set(self, "stencilBack", value.as_ref());
        self
    }

    /// The bits of the stencil value that are compared.
    ///
    /// `GPUStencilValue stencilReadMask = 4294967295`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "stencilReadMask")]
    pub fn get_stencil_read_mask(&self) -> Option<u32> {
        property::get(self, "stencilReadMask")
    }

    /// Sets the bits of the stencil value that are compared.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "stencilReadMask")]
    pub fn set_stencil_read_mask(&self, value: u32) -> &Self {
        property::set_f64(self, "stencilReadMask", value as f64);
        self
    }

    /// The bits of the stencil value that are written.
    ///
    /// `GPUStencilValue stencilWriteMask = 4294967295`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "stencilWriteMask")]
    pub fn get_stencil_write_mask(&self) -> Option<u32> {
        property::get(self, "stencilWriteMask")
    }

    /// Sets the bits of the stencil value that are written.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "stencilWriteMask")]
    pub fn set_stencil_write_mask(&self, value: u32) -> &Self {
        property::set_f64(self, "stencilWriteMask", value as f64);
        self
    }

    /// A constant added to the depth of each triangle, to keep surfaces apart.
    ///
    /// `GPUDepthBias depthBias = 0`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthBias")]
    pub fn get_depth_bias(&self) -> Option<i32> {
        property::get(self, "depthBias")
    }

    /// Sets a constant added to the depth of each triangle, to keep surfaces apart.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthBias")]
    pub fn set_depth_bias(&self, value: i32) -> &Self {
        property::set_f64(self, "depthBias", value as f64);
        self
    }

    /// A depth offset that grows with the slope of the triangle.
    ///
    /// `float depthBiasSlopeScale = 0`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthBiasSlopeScale")]
    pub fn get_depth_bias_slope_scale(&self) -> Option<f32> {
        property::get(self, "depthBiasSlopeScale")
    }

    /// Sets a depth offset that grows with the slope of the triangle.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthBiasSlopeScale")]
    pub fn set_depth_bias_slope_scale(&self, value: f32) -> &Self {
        property::set_f64(self, "depthBiasSlopeScale", value as f64);
        self
    }

    /// The largest depth offset. With 0 there is no limit.
    ///
    /// `float depthBiasClamp = 0`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthBiasClamp")]
    pub fn get_depth_bias_clamp(&self) -> Option<f32> {
        property::get(self, "depthBiasClamp")
    }

    /// Sets the largest depth offset. With 0 there is no limit.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthBiasClamp")]
    pub fn set_depth_bias_clamp(&self, value: f32) -> &Self {
        property::set_f64(self, "depthBiasClamp", value as f64);
        self
    }
}

impl GpuStencilFaceState {
    /// The stencil test for one side of triangles and what happens to the stencil value.
    ///
    /// `dictionary GPUStencilFaceState`
    ///
    /// Feature `webgpu`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The comparison of the reference value with the stencil value.
    ///
    /// `GPUCompareFunction compare = "always"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "compare")]
    pub fn get_compare(&self) -> Option<GpuCompareFunction> {
        property::get(self, "compare")
    }

    /// Sets the comparison of the reference value with the stencil value.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "compare")]
    pub fn set_compare(&self, value: GpuCompareFunction) -> &Self {
        property::set_str(self, "compare", value.as_str());
        self
    }

    /// What happens when the stencil test fails.
    ///
    /// `GPUStencilOperation failOp = "keep"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "failOp")]
    pub fn get_fail_op(&self) -> Option<GpuStencilOperation> {
        property::get(self, "failOp")
    }

    /// Sets what happens when the stencil test fails.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "failOp")]
    pub fn set_fail_op(&self, value: GpuStencilOperation) -> &Self {
        property::set_str(self, "failOp", value.as_str());
        self
    }

    /// What happens when the stencil test passes and the depth test fails.
    ///
    /// `GPUStencilOperation depthFailOp = "keep"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthFailOp")]
    pub fn get_depth_fail_op(&self) -> Option<GpuStencilOperation> {
        property::get(self, "depthFailOp")
    }

    /// Sets what happens when the stencil test passes and the depth test fails.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthFailOp")]
    pub fn set_depth_fail_op(&self, value: GpuStencilOperation) -> &Self {
        property::set_str(self, "depthFailOp", value.as_str());
        self
    }

    /// What happens when both tests pass.
    ///
    /// `GPUStencilOperation passOp = "keep"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "passOp")]
    pub fn get_pass_op(&self) -> Option<GpuStencilOperation> {
        property::get(self, "passOp")
    }

    /// Sets what happens when both tests pass.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "passOp")]
    pub fn set_pass_op(&self, value: GpuStencilOperation) -> &Self {
        property::set_str(self, "passOp", value.as_str());
        self
    }
}

impl Default for GpuStencilFaceState {
    fn default() -> Self {
        Self::new()
    }
}

impl GpuVertexState {
    /// The vertex shader and the vertex buffers of a render pipeline.
    ///
    /// `dictionary GPUVertexState : GPUProgrammableStage`
    ///
    /// Feature `webgpu`.
    pub fn new(module: &GpuShaderModule) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "module", module.as_ref());
        this
    }

    /// The layouts of the vertex buffers, where null leaves a slot empty.
    ///
    /// `sequence<GPUVertexBufferLayout?> buffers = []`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "buffers")]
    pub fn get_buffers(&self) -> Option<Array<Option<GpuVertexBufferLayout>>> {
        property::get(self, "buffers")
    }

    /// Sets the layouts of the vertex buffers, where null leaves a slot empty.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "buffers")]
    pub fn set_buffers(&self, value: impl IntoSequence<Option<GpuVertexBufferLayout>>) -> &Self {
        property::set(self, "buffers", &value.to_value());
        self
    }

    /// Sets the module that holds the shader function.
    ///
    /// `required GPUShaderModule module`
    ///
    /// Feature `webgpu`. Inherited from `GpuProgrammableStage`.
    #[doc(alias = "module")]
    pub fn set_module(&self, value: &GpuShaderModule) -> &Self {
        property::set(self, "module", value.as_ref());
        self
    }

    /// Sets the name of the shader function, not needed if the module has only one for the stage.
    ///
    /// `USVString entryPoint`
    ///
    /// Feature `webgpu`. Inherited from `GpuProgrammableStage`.
    #[doc(alias = "entryPoint")]
    pub fn set_entry_point(&self, value: &str) -> &Self {
        property::set_str(self, "entryPoint", value);
        self
    }

    /// Sets values for the `override` constants of the shader, by name or by number.
    ///
    /// `record<USVString, GPUPipelineConstantValue> constants = {}`
    ///
    /// Feature `webgpu`. Inherited from `GpuProgrammableStage`.
    #[doc(alias = "constants")]
    pub fn set_constants(&self, value: impl IntoRecord<f64>) -> &Self {
        property::set(self, "constants", &value.into_record());
        self
    }
}

impl GpuVertexBufferLayout {
    /// The arrangement of the vertices in a vertex buffer.
    ///
    /// `dictionary GPUVertexBufferLayout`
    ///
    /// Feature `webgpu`.
    pub fn new(array_stride: u64, attributes: impl IntoSequence<GpuVertexAttribute>) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "arrayStride", safe_integer::unsigned(array_stride));
        property::set(&this, "attributes", &attributes.to_value());
        this
    }

    /// The distance in bytes between two elements.
    ///
    /// `required GPUSize64 arrayStride`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "arrayStride")]
    pub fn get_array_stride(&self) -> u64 {
        property::get(self, "arrayStride")
    }

    /// Sets the distance in bytes between two elements.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "arrayStride")]
    pub fn set_array_stride(&self, value: u64) -> &Self {
        property::set_f64(self, "arrayStride", safe_integer::unsigned(value));
        self
    }

    /// Whether the buffer moves on for each vertex or for each instance.
    ///
    /// `GPUVertexStepMode stepMode = "vertex"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "stepMode")]
    pub fn get_step_mode(&self) -> Option<GpuVertexStepMode> {
        property::get(self, "stepMode")
    }

    /// Sets whether the buffer moves on for each vertex or for each instance.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "stepMode")]
    pub fn set_step_mode(&self, value: GpuVertexStepMode) -> &Self {
        property::set_str(self, "stepMode", value.as_str());
        self
    }

    /// The inputs of the vertex shader that are read from the buffer.
    ///
    /// `required sequence<GPUVertexAttribute> attributes`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "attributes")]
    pub fn get_attributes(&self) -> Array<GpuVertexAttribute> {
        property::get(self, "attributes")
    }

    /// Sets the inputs of the vertex shader that are read from the buffer.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "attributes")]
    pub fn set_attributes(&self, value: impl IntoSequence<GpuVertexAttribute>) -> &Self {
        property::set(self, "attributes", &value.to_value());
        self
    }
}

impl GpuVertexAttribute {
    /// An input of the vertex shader that is read from a vertex buffer.
    ///
    /// `dictionary GPUVertexAttribute`
    ///
    /// Feature `webgpu`.
    pub fn new(format: GpuVertexFormat, offset: u64, shader_location: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "format", format.as_str());
        property::set_f64(&this, "offset", safe_integer::unsigned(offset));
        property::set_f64(&this, "shaderLocation", shader_location as f64);
        this
    }

    /// The type of the data.
    ///
    /// `required GPUVertexFormat format`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "format")]
    pub fn get_format(&self) -> GpuVertexFormat {
        property::get(self, "format")
    }

    /// Sets the type of the data.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "format")]
    pub fn set_format(&self, value: GpuVertexFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// The offset in bytes from the beginning of the element.
    ///
    /// `required GPUSize64 offset`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "offset")]
    pub fn get_offset(&self) -> u64 {
        property::get(self, "offset")
    }

    /// Sets the offset in bytes from the beginning of the element.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "offset")]
    pub fn set_offset(&self, value: u64) -> &Self {
        property::set_f64(self, "offset", safe_integer::unsigned(value));
        self
    }

    /// The number of the input, as in `@location` of the vertex shader.
    ///
    /// `required GPUIndex32 shaderLocation`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "shaderLocation")]
    pub fn get_shader_location(&self) -> u32 {
        property::get(self, "shaderLocation")
    }

    /// Sets the number of the input, as in `@location` of the vertex shader.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "shaderLocation")]
    pub fn set_shader_location(&self, value: u32) -> &Self {
        property::set_f64(self, "shaderLocation", value as f64);
        self
    }
}

impl GpuTexelCopyBufferLayout {
    /// The arrangement of an image's rows in memory.
    ///
    /// `dictionary GPUTexelCopyBufferLayout`
    ///
    /// Feature `webgpu`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The offset in bytes of the first row.
    ///
    /// `GPUSize64 offset = 0`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "offset")]
    pub fn get_offset(&self) -> Option<u64> {
        property::get(self, "offset")
    }

    /// Sets the offset in bytes of the first row.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "offset")]
    pub fn set_offset(&self, value: u64) -> &Self {
        property::set_f64(self, "offset", safe_integer::unsigned(value));
        self
    }

    /// The distance in bytes between two rows, for buffers a multiple of 256. Needed for several rows.
    ///
    /// `GPUSize32 bytesPerRow`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "bytesPerRow")]
    pub fn get_bytes_per_row(&self) -> Option<u32> {
        property::get(self, "bytesPerRow")
    }

    /// Sets the distance in bytes between two rows, for buffers a multiple of 256. Needed for several rows.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "bytesPerRow")]
    pub fn set_bytes_per_row(&self, value: u32) -> &Self {
        property::set_f64(self, "bytesPerRow", value as f64);
        self
    }

    /// The number of rows from one image to the next, needed for several images.
    ///
    /// `GPUSize32 rowsPerImage`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "rowsPerImage")]
    pub fn get_rows_per_image(&self) -> Option<u32> {
        property::get(self, "rowsPerImage")
    }

    /// Sets the number of rows from one image to the next, needed for several images.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "rowsPerImage")]
    pub fn set_rows_per_image(&self, value: u32) -> &Self {
        property::set_f64(self, "rowsPerImage", value as f64);
        self
    }
}

impl Default for GpuTexelCopyBufferLayout {
    fn default() -> Self {
        Self::new()
    }
}

impl GpuTexelCopyBufferInfo {
    /// A buffer, with the arrangement of an image's rows in it.
    ///
    /// `dictionary GPUTexelCopyBufferInfo : GPUTexelCopyBufferLayout`
    ///
    /// Feature `webgpu`.
    pub fn new(buffer: &GpuBuffer) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "buffer", buffer.as_ref());
        this
    }

    /// The buffer, with `COPY_SRC` or `COPY_DST` usage.
    ///
    /// `required GPUBuffer buffer`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "buffer")]
    pub fn get_buffer(&self) -> GpuBuffer {
        property::get(self, "buffer")
    }

    /// Sets the buffer, with `COPY_SRC` or `COPY_DST` usage.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "buffer")]
    pub fn set_buffer(&self, value: &GpuBuffer) -> &Self {
        property::set(self, "buffer", value.as_ref());
        self
    }

    /// Sets the offset in bytes of the first row.
    ///
    /// `GPUSize64 offset = 0`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `webgpu`. Inherited from `GpuTexelCopyBufferLayout`.
    #[doc(alias = "offset")]
    pub fn set_offset(&self, value: u64) -> &Self {
        property::set_f64(self, "offset", safe_integer::unsigned(value));
        self
    }

    /// Sets the distance in bytes between two rows, for buffers a multiple of 256. Needed for several rows.
    ///
    /// `GPUSize32 bytesPerRow`
    ///
    /// Feature `webgpu`. Inherited from `GpuTexelCopyBufferLayout`.
    #[doc(alias = "bytesPerRow")]
    pub fn set_bytes_per_row(&self, value: u32) -> &Self {
        property::set_f64(self, "bytesPerRow", value as f64);
        self
    }

    /// Sets the number of rows from one image to the next, needed for several images.
    ///
    /// `GPUSize32 rowsPerImage`
    ///
    /// Feature `webgpu`. Inherited from `GpuTexelCopyBufferLayout`.
    #[doc(alias = "rowsPerImage")]
    pub fn set_rows_per_image(&self, value: u32) -> &Self {
        property::set_f64(self, "rowsPerImage", value as f64);
        self
    }
}

impl GpuTexelCopyTextureInfo {
    /// A texture and the place in it for a copy.
    ///
    /// `dictionary GPUTexelCopyTextureInfo`
    ///
    /// Feature `webgpu`.
    pub fn new(texture: &GpuTexture) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "texture", texture.as_ref());
        this
    }

    /// The texture to copy from or to.
    ///
    /// `required GPUTexture texture`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "texture")]
    pub fn get_texture(&self) -> GpuTexture {
        property::get(self, "texture")
    }

    /// Sets the texture to copy from or to.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "texture")]
    pub fn set_texture(&self, value: &GpuTexture) -> &Self {
        property::set(self, "texture", value.as_ref());
        self
    }

    /// The mipmap level to copy from or to.
    ///
    /// `GPUIntegerCoordinate mipLevel = 0`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "mipLevel")]
    pub fn get_mip_level(&self) -> Option<u32> {
        property::get(self, "mipLevel")
    }

    /// Sets the mipmap level to copy from or to.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "mipLevel")]
    pub fn set_mip_level(&self, value: u32) -> &Self {
        property::set_f64(self, "mipLevel", value as f64);
        self
    }

    /// The first texel to copy from or to.
    ///
    /// `GPUOrigin3D origin = {}`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "origin")]
    pub fn get_origin(&self) -> Option<GpuOrigin3d> {
        property::get(self, "origin")
    }

    /// Sets the first texel to copy from or to.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "origin")]
    pub fn set_origin(&self, value: impl Into<GpuOrigin3d>) -> &Self {
        property::set(self, "origin", &value.into().to_js());
        self
    }

    /// Which part of a depth and stencil format to copy.
    ///
    /// `GPUTextureAspect aspect = "all"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "aspect")]
    pub fn get_aspect(&self) -> Option<GpuTextureAspect> {
        property::get(self, "aspect")
    }

    /// Sets which part of a depth and stencil format to copy.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "aspect")]
    pub fn set_aspect(&self, value: GpuTextureAspect) -> &Self {
        property::set_str(self, "aspect", value.as_str());
        self
    }
}

impl GpuCopyExternalImageDestInfo {
    /// A texture as the destination of an image, with the color space it shall have.
    ///
    /// `dictionary GPUCopyExternalImageDestInfo : GPUTexelCopyTextureInfo`
    ///
    /// Feature `webgpu`.
    pub fn new(texture: &GpuTexture) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "texture", texture.as_ref());
        this
    }

    /// The color space of the copied colors in the texture.
    ///
    /// `PredefinedColorSpace colorSpace = "srgb"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "colorSpace")]
    pub fn get_color_space(&self) -> Option<PredefinedColorSpace> {
        property::get(self, "colorSpace")
    }

    /// Sets the color space of the copied colors in the texture.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "colorSpace")]
    pub fn set_color_space(&self, value: PredefinedColorSpace) -> &Self {
        property::set_str(self, "colorSpace", value.as_str());
        self
    }

    /// Whether the copied colors are multiplied by alpha.
    ///
    /// `boolean premultipliedAlpha = false`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "premultipliedAlpha")]
    pub fn get_premultiplied_alpha(&self) -> Option<bool> {
        property::get(self, "premultipliedAlpha")
    }

    /// Sets whether the copied colors are multiplied by alpha.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "premultipliedAlpha")]
    pub fn set_premultiplied_alpha(&self, value: bool) -> &Self {
        property::set_bool(self, "premultipliedAlpha", value);
        self
    }

    /// Sets the texture to copy from or to.
    ///
    /// `required GPUTexture texture`
    ///
    /// Feature `webgpu`. Inherited from `GpuTexelCopyTextureInfo`.
    #[doc(alias = "texture")]
    pub fn set_texture(&self, value: &GpuTexture) -> &Self {
        property::set(self, "texture", value.as_ref());
        self
    }

    /// Sets the mipmap level to copy from or to.
    ///
    /// `GPUIntegerCoordinate mipLevel = 0`
    ///
    /// Feature `webgpu`. Inherited from `GpuTexelCopyTextureInfo`.
    #[doc(alias = "mipLevel")]
    pub fn set_mip_level(&self, value: u32) -> &Self {
        property::set_f64(self, "mipLevel", value as f64);
        self
    }

    /// Sets the first texel to copy from or to.
    ///
    /// `GPUOrigin3D origin = {}`
    ///
    /// Feature `webgpu`. Inherited from `GpuTexelCopyTextureInfo`.
    #[doc(alias = "origin")]
    pub fn set_origin(&self, value: impl Into<GpuOrigin3d>) -> &Self {
        property::set(self, "origin", &value.into().to_js());
        self
    }

    /// Sets which part of a depth and stencil format to copy.
    ///
    /// `GPUTextureAspect aspect = "all"`
    ///
    /// Feature `webgpu`. Inherited from `GpuTexelCopyTextureInfo`.
    #[doc(alias = "aspect")]
    pub fn set_aspect(&self, value: GpuTextureAspect) -> &Self {
        property::set_str(self, "aspect", value.as_str());
        self
    }
}

impl GpuCopyExternalImageSourceInfo {
    /// An image, video or canvas as the source of a copy.
    ///
    /// `dictionary GPUCopyExternalImageSourceInfo`
    ///
    /// Feature `webgpu`.
    pub fn new(source: impl Into<GpuCopyExternalImageSource>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "source", &source.into().to_js());
        this
    }

    /// The image, video, canvas or frame to copy.
    ///
    /// `required GPUCopyExternalImageSource source`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "source")]
    pub fn get_source(&self) -> GpuCopyExternalImageSource {
        property::get(self, "source")
    }

    /// Sets the image, video, canvas or frame to copy.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "source")]
    pub fn set_source(&self, value: impl Into<GpuCopyExternalImageSource>) -> &Self {
        property::set(self, "source", &value.into().to_js());
        self
    }

    /// The first pixel to copy.
    ///
    /// `GPUOrigin2D origin = {}`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "origin")]
    pub fn get_origin(&self) -> Option<GpuOrigin2d> {
        property::get(self, "origin")
    }

    /// Sets the first pixel to copy.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "origin")]
    pub fn set_origin(&self, value: impl Into<GpuOrigin2d>) -> &Self {
        property::set(self, "origin", &value.into().to_js());
        self
    }

    /// Whether the image is flipped upside down.
    ///
    /// `boolean flipY = false`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "flipY")]
    pub fn get_flip_y(&self) -> Option<bool> {
        property::get(self, "flipY")
    }

    /// Sets whether the image is flipped upside down.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "flipY")]
    pub fn set_flip_y(&self, value: bool) -> &Self {
        property::set_bool(self, "flipY", value);
        self
    }
}

impl GpuCommandBuffer {
    /// A name for the device that appears in error messages and tools.
    ///
    /// `attribute USVString label`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandBuffer/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a name for the device that appears in error messages and tools.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl GpuCommandBufferDescriptor {
    /// The description of a new command buffer, of which only the label can be set.
    ///
    /// `dictionary GPUCommandBufferDescriptor : GPUObjectDescriptorBase`
    ///
    /// Feature `webgpu`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Sets a name for the object that appears in error messages and tools.
    ///
    /// `USVString label = ""`
    ///
    /// Feature `webgpu`. Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl Default for GpuCommandBufferDescriptor {
    fn default() -> Self {
        Self::new()
    }
}

impl GpuCommandEncoder {
    /// Begins a pass that draws into textures. It must end before the next pass begins.
    ///
    /// `GPURenderPassEncoder beginRenderPass(GPURenderPassDescriptor descriptor)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/beginRenderPass) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucommandencoder-beginrenderpass)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where a clear value is a sequence of other than 4 numbers.
    #[doc(alias = "beginRenderPass")]
    #[inline]
    pub fn begin_render_pass(&self, descriptor: &GpuRenderPassDescriptor) -> Result<GpuRenderPassEncoder, Exception> {
        Js::try_call_beginRenderPass__value__as_value(js(self), descriptor.as_ref()).map(Js::read)
    }

    /// Begins a pass that runs compute shaders. It must end before the next pass begins.
    ///
    /// `GPUComputePassEncoder beginComputePass(optional GPUComputePassDescriptor descriptor = {})`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/beginComputePass) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucommandencoder-begincomputepass)
    #[doc(alias = "beginComputePass")]
    #[inline]
    pub fn begin_compute_pass(&self) -> GpuComputePassEncoder {
        FromJs::from_js(Js::call_beginComputePass__as_value(js(self)))
    }

    /// As `begin_compute_pass`, with `descriptor`.
    ///
    /// `GPUComputePassEncoder beginComputePass(optional GPUComputePassDescriptor descriptor = {})`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "beginComputePass")]
    #[inline]
    pub fn begin_compute_pass_with_descriptor(&self, descriptor: &GpuComputePassDescriptor) -> GpuComputePassEncoder {
        FromJs::from_js(Js::call_beginComputePass__value__as_value(js(self), descriptor.as_ref()))
    }

    /// Copies bytes from one buffer to another, with sizes and offsets in multiples of 4.
    ///
    /// `undefined copyBufferToBuffer(GPUBuffer source, GPUBuffer destination, optional GPUSize64 size)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/copyBufferToBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucommandencoder-copybuffertobuffer)
    #[doc(alias = "copyBufferToBuffer")]
    #[inline]
    pub fn copy_buffer_to_buffer(&self, source: &GpuBuffer, destination: &GpuBuffer) {
        Js::call_copyBufferToBuffer__value2(js(self), source.as_ref(), destination.as_ref())
    }

    /// As `copy_buffer_to_buffer`, with `size`.
    ///
    /// `undefined copyBufferToBuffer(GPUBuffer source, GPUBuffer destination, optional GPUSize64 size)`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "copyBufferToBuffer")]
    #[inline]
    pub fn copy_buffer_to_buffer_with_size(&self, source: &GpuBuffer, destination: &GpuBuffer, size: u64) {
        Js::call_copyBufferToBuffer__value2_number(
            js(self),
            source.as_ref(),
            destination.as_ref(),
            safe_integer::unsigned(size),
        )
    }

    /// As `copy_buffer_to_buffer`, with `source_offset` and `destination_offset`.
    ///
    /// `undefined copyBufferToBuffer(GPUBuffer source, GPUSize64 sourceOffset, GPUBuffer destination, GPUSize64 destinationOffset, optional GPUSize64 size)`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "copyBufferToBuffer")]
    #[inline]
    pub fn copy_buffer_to_buffer_with_source_offset_and_destination_offset(
        &self,
        source: &GpuBuffer,
        source_offset: u64,
        destination: &GpuBuffer,
        destination_offset: u64,
    ) {
        Js::call_copyBufferToBuffer__value_number_value_number(
            js(self),
            source.as_ref(),
            safe_integer::unsigned(source_offset),
            destination.as_ref(),
            safe_integer::unsigned(destination_offset),
        )
    }

    /// As `copy_buffer_to_buffer_with_source_offset_and_destination_offset`, with `size`.
    ///
    /// `undefined copyBufferToBuffer(GPUBuffer source, GPUSize64 sourceOffset, GPUBuffer destination, GPUSize64 destinationOffset, optional GPUSize64 size)`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "copyBufferToBuffer")]
    #[inline]
    pub fn copy_buffer_to_buffer_with_source_offset_and_destination_offset_and_size(
        &self,
        source: &GpuBuffer,
        source_offset: u64,
        destination: &GpuBuffer,
        destination_offset: u64,
        size: u64,
    ) {
        Js::call_copyBufferToBuffer__value_number_value_number2(
            js(self),
            source.as_ref(),
            safe_integer::unsigned(source_offset),
            destination.as_ref(),
            safe_integer::unsigned(destination_offset),
            safe_integer::unsigned(size),
        )
    }

    /// Copies data from a buffer into a texture.
    ///
    /// `undefined copyBufferToTexture(GPUTexelCopyBufferInfo source, GPUTexelCopyTextureInfo destination, GPUExtent3D copySize)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/copyBufferToTexture) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucommandencoder-copybuffertotexture)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `copySize` is a sequence of no or more than 3 numbers, or an origin one of more
    /// than 3.
    #[doc(alias = "copyBufferToTexture")]
    #[inline]
    pub fn copy_buffer_to_texture(
        &self,
        source: &GpuTexelCopyBufferInfo,
        destination: &GpuTexelCopyTextureInfo,
        copy_size: impl Into<GpuExtent3d>,
    ) -> Result<(), Exception> {
        Js::try_call_copyBufferToTexture__value3(
            js(self),
            source.as_ref(),
            destination.as_ref(),
            &copy_size.into().to_js(),
        )
    }

    /// Copies data from a texture into a buffer.
    ///
    /// `undefined copyTextureToBuffer(GPUTexelCopyTextureInfo source, GPUTexelCopyBufferInfo destination, GPUExtent3D copySize)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/copyTextureToBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucommandencoder-copytexturetobuffer)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `copySize` is a sequence of no or more than 3 numbers, or an origin one of more
    /// than 3.
    #[doc(alias = "copyTextureToBuffer")]
    #[inline]
    pub fn copy_texture_to_buffer(
        &self,
        source: &GpuTexelCopyTextureInfo,
        destination: &GpuTexelCopyBufferInfo,
        copy_size: impl Into<GpuExtent3d>,
    ) -> Result<(), Exception> {
        Js::try_call_copyTextureToBuffer__value3(
            js(self),
            source.as_ref(),
            destination.as_ref(),
            &copy_size.into().to_js(),
        )
    }

    /// Copies texels from one texture to another of a compatible format.
    ///
    /// `undefined copyTextureToTexture(GPUTexelCopyTextureInfo source, GPUTexelCopyTextureInfo destination, GPUExtent3D copySize)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/copyTextureToTexture) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucommandencoder-copytexturetotexture)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `copySize` is a sequence of no or more than 3 numbers, or an origin one of more
    /// than 3.
    #[doc(alias = "copyTextureToTexture")]
    #[inline]
    pub fn copy_texture_to_texture(
        &self,
        source: &GpuTexelCopyTextureInfo,
        destination: &GpuTexelCopyTextureInfo,
        copy_size: impl Into<GpuExtent3d>,
    ) -> Result<(), Exception> {
        Js::try_call_copyTextureToTexture__value3(
            js(self),
            source.as_ref(),
            destination.as_ref(),
            &copy_size.into().to_js(),
        )
    }

    /// Fills a range of a buffer with zeros, by default all of it.
    ///
    /// `undefined clearBuffer(GPUBuffer buffer, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/clearBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucommandencoder-clearbuffer)
    #[doc(alias = "clearBuffer")]
    #[inline]
    pub fn clear_buffer(&self, buffer: &GpuBuffer) {
        Js::call_clearBuffer__value(js(self), buffer.as_ref())
    }

    /// As `clear_buffer`, with `offset`.
    ///
    /// `undefined clearBuffer(GPUBuffer buffer, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "clearBuffer")]
    #[inline]
    pub fn clear_buffer_with_offset(&self, buffer: &GpuBuffer, offset: u64) {
        Js::call_clearBuffer__value_number(js(self), buffer.as_ref(), safe_integer::unsigned(offset))
    }

    /// As `clear_buffer_with_offset`, with `size`.
    ///
    /// `undefined clearBuffer(GPUBuffer buffer, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "clearBuffer")]
    #[inline]
    pub fn clear_buffer_with_offset_and_size(&self, buffer: &GpuBuffer, offset: u64, size: u64) {
        Js::call_clearBuffer__value_number2(
            js(self),
            buffer.as_ref(),
            safe_integer::unsigned(offset),
            safe_integer::unsigned(size),
        )
    }

    /// Writes results of queries into a buffer, 8 bytes each.
    ///
    /// `undefined resolveQuerySet(GPUQuerySet querySet, GPUSize32 firstQuery, GPUSize32 queryCount, GPUBuffer destination, GPUSize64 destinationOffset)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/resolveQuerySet) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucommandencoder-resolvequeryset)
    #[doc(alias = "resolveQuerySet")]
    #[inline]
    pub fn resolve_query_set(
        &self,
        query_set: &GpuQuerySet,
        first_query: u32,
        query_count: u32,
        destination: &GpuBuffer,
        destination_offset: u64,
    ) {
        Js::call_resolveQuerySet__value_number2_value_number(
            js(self),
            query_set.as_ref(),
            first_query as f64,
            query_count as f64,
            destination.as_ref(),
            safe_integer::unsigned(destination_offset),
        )
    }

    /// Ends the recording and returns the commands, ready to be submitted.
    ///
    /// `GPUCommandBuffer finish(optional GPUCommandBufferDescriptor descriptor = {})`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/finish) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucommandencoder-finish)
    #[inline]
    pub fn finish(&self) -> GpuCommandBuffer {
        FromJs::from_js(Js::call_finish__as_value(js(self)))
    }

    /// As `finish`, with `descriptor`.
    ///
    /// `GPUCommandBuffer finish(optional GPUCommandBufferDescriptor descriptor = {})`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "finish")]
    #[inline]
    pub fn finish_with_descriptor(&self, descriptor: &GpuCommandBufferDescriptor) -> GpuCommandBuffer {
        FromJs::from_js(Js::call_finish__value__as_value(js(self), descriptor.as_ref()))
    }

    /// A name for the device that appears in error messages and tools.
    ///
    /// `attribute USVString label`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a name for the device that appears in error messages and tools.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }

    /// Begins a named group of commands that debugging tools can show.
    ///
    /// `undefined pushDebugGroup(USVString groupLabel)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/pushDebugGroup) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudebugcommandsmixin-pushdebuggroup)
    #[doc(alias = "pushDebugGroup")]
    #[inline]
    pub fn push_debug_group(&self, group_label: &str) {
        Js::call_pushDebugGroup__str(js(self), group_label)
    }

    /// Ends the latest group of commands.
    ///
    /// `undefined popDebugGroup()`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/popDebugGroup) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudebugcommandsmixin-popdebuggroup)
    #[doc(alias = "popDebugGroup")]
    #[inline]
    pub fn pop_debug_group(&self) {
        Js::call_popDebugGroup(js(self))
    }

    /// Marks a point among the commands, for debugging tools.
    ///
    /// `undefined insertDebugMarker(USVString markerLabel)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/insertDebugMarker) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudebugcommandsmixin-insertdebugmarker)
    #[doc(alias = "insertDebugMarker")]
    #[inline]
    pub fn insert_debug_marker(&self, marker_label: &str) {
        Js::call_insertDebugMarker__str(js(self), marker_label)
    }
}

impl GpuCommandEncoderDescriptor {
    /// The description of a new command encoder, of which only the label can be set.
    ///
    /// `dictionary GPUCommandEncoderDescriptor : GPUObjectDescriptorBase`
    ///
    /// Feature `webgpu`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Sets a name for the object that appears in error messages and tools.
    ///
    /// `USVString label = ""`
    ///
    /// Feature `webgpu`. Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl Default for GpuCommandEncoderDescriptor {
    fn default() -> Self {
        Self::new()
    }
}

impl GpuComputePassEncoder {
    /// Sets the compute pipeline for the next dispatches.
    ///
    /// `undefined setPipeline(GPUComputePipeline pipeline)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePassEncoder/setPipeline) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucomputepassencoder-setpipeline)
    #[doc(alias = "setPipeline")]
    #[inline]
    pub fn set_pipeline(&self, pipeline: &GpuComputePipeline) {
        Js::call_setPipeline__value(js(self), pipeline.as_ref())
    }

    /// Runs the compute shader with the given numbers of workgroups.
    ///
    /// `undefined dispatchWorkgroups(GPUSize32 workgroupCountX, optional GPUSize32 workgroupCountY = 1, optional GPUSize32 workgroupCountZ = 1)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePassEncoder/dispatchWorkgroups) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucomputepassencoder-dispatchworkgroups)
    #[doc(alias = "dispatchWorkgroups")]
    #[inline]
    pub fn dispatch_workgroups(&self, workgroup_count_x: u32) {
        Js::call_dispatchWorkgroups__number(js(self), workgroup_count_x as f64)
    }

    /// As `dispatch_workgroups`, with `workgroup_count_y`.
    ///
    /// `undefined dispatchWorkgroups(GPUSize32 workgroupCountX, optional GPUSize32 workgroupCountY = 1, optional GPUSize32 workgroupCountZ = 1)`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "dispatchWorkgroups")]
    #[inline]
    pub fn dispatch_workgroups_with_workgroup_count_y(&self, workgroup_count_x: u32, workgroup_count_y: u32) {
        Js::call_dispatchWorkgroups__number2(js(self), workgroup_count_x as f64, workgroup_count_y as f64)
    }

    /// As `dispatch_workgroups_with_workgroup_count_y`, with `workgroup_count_z`.
    ///
    /// `undefined dispatchWorkgroups(GPUSize32 workgroupCountX, optional GPUSize32 workgroupCountY = 1, optional GPUSize32 workgroupCountZ = 1)`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "dispatchWorkgroups")]
    #[inline]
    pub fn dispatch_workgroups_with_workgroup_count_y_and_workgroup_count_z(
        &self,
        workgroup_count_x: u32,
        workgroup_count_y: u32,
        workgroup_count_z: u32,
    ) {
        Js::call_dispatchWorkgroups__number3(
            js(self),
            workgroup_count_x as f64,
            workgroup_count_y as f64,
            workgroup_count_z as f64,
        )
    }

    /// Runs the compute shader with numbers of workgroups that are read from a buffer.
    ///
    /// `undefined dispatchWorkgroupsIndirect(GPUBuffer indirectBuffer, GPUSize64 indirectOffset)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePassEncoder/dispatchWorkgroupsIndirect) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucomputepassencoder-dispatchworkgroupsindirect)
    #[doc(alias = "dispatchWorkgroupsIndirect")]
    #[inline]
    pub fn dispatch_workgroups_indirect(&self, indirect_buffer: &GpuBuffer, indirect_offset: u64) {
        Js::call_dispatchWorkgroupsIndirect__value_number(
            js(self),
            indirect_buffer.as_ref(),
            safe_integer::unsigned(indirect_offset),
        )
    }

    /// Ends the pass.
    ///
    /// `undefined end()`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePassEncoder/end) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucomputepassencoder-end)
    #[inline]
    pub fn end(&self) {
        Js::call_end(js(self))
    }

    /// A name for the device that appears in error messages and tools.
    ///
    /// `attribute USVString label`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePassEncoder/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a name for the device that appears in error messages and tools.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }

    /// Begins a named group of commands that debugging tools can show.
    ///
    /// `undefined pushDebugGroup(USVString groupLabel)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePassEncoder/pushDebugGroup) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudebugcommandsmixin-pushdebuggroup)
    #[doc(alias = "pushDebugGroup")]
    #[inline]
    pub fn push_debug_group(&self, group_label: &str) {
        Js::call_pushDebugGroup__str(js(self), group_label)
    }

    /// Ends the latest group of commands.
    ///
    /// `undefined popDebugGroup()`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePassEncoder/popDebugGroup) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudebugcommandsmixin-popdebuggroup)
    #[doc(alias = "popDebugGroup")]
    #[inline]
    pub fn pop_debug_group(&self) {
        Js::call_popDebugGroup(js(self))
    }

    /// Marks a point among the commands, for debugging tools.
    ///
    /// `undefined insertDebugMarker(USVString markerLabel)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePassEncoder/insertDebugMarker) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudebugcommandsmixin-insertdebugmarker)
    #[doc(alias = "insertDebugMarker")]
    #[inline]
    pub fn insert_debug_marker(&self, marker_label: &str) {
        Js::call_insertDebugMarker__str(js(self), marker_label)
    }

    /// Sets the resources of a group for the shaders, or removes them if null.
    ///
    /// `undefined setBindGroup(GPUIndex32 index, GPUBindGroup? bindGroup, optional sequence<GPUBufferDynamicOffset> dynamicOffsets = [])`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePassEncoder/setBindGroup) · [Specification](https://gpuweb.github.io/gpuweb/#programmable-passes-bind-groups)
    #[doc(alias = "setBindGroup")]
    #[inline]
    pub fn set_bind_group(&self, index: u32, bind_group: Option<&GpuBindGroup>) {
        Js::call_setBindGroup__number_value(js(self), index as f64, nullable(bind_group))
    }

    /// As `set_bind_group`, with `dynamic_offsets`.
    ///
    /// `undefined setBindGroup(GPUIndex32 index, GPUBindGroup? bindGroup, optional sequence<GPUBufferDynamicOffset> dynamicOffsets = [])`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "setBindGroup")]
    #[inline]
    pub fn set_bind_group_with_dynamic_offsets(
        &self,
        index: u32,
        bind_group: Option<&GpuBindGroup>,
        dynamic_offsets: impl IntoSequence<u32>,
    ) {
        Js::call_setBindGroup__number_value2(js(self), index as f64, nullable(bind_group), &dynamic_offsets.to_value())
    }

    /// As `set_bind_group`, with `dynamic_offsets_data`, `dynamic_offsets_data_start` and
    /// `dynamic_offsets_data_length`.
    ///
    /// `undefined setBindGroup(GPUIndex32 index, GPUBindGroup? bindGroup, Uint32Array dynamicOffsetsData, GPUSize64 dynamicOffsetsDataStart, GPUSize32 dynamicOffsetsDataLength)`
    ///
    /// Feature `webgpu`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where the start and length are past the end of `dynamicOffsetsData`.
    #[doc(alias = "setBindGroup")]
    #[inline]
    pub fn set_bind_group_with_dynamic_offsets_data_and_dynamic_offsets_data_start_and_dynamic_offsets_data_length<'a>(
        &self,
        index: u32,
        bind_group: Option<&GpuBindGroup>,
        dynamic_offsets_data: impl Into<ReadBuffer<'a, u32>>,
        dynamic_offsets_data_start: u64,
        dynamic_offsets_data_length: u32,
    ) -> Result<(), Exception> {
        dynamic_offsets_data.into().with_shared(|dynamic_offsets_data| {
            Js::try_call_setBindGroup__number_value2_number2(
                js(self),
                index as f64,
                nullable(bind_group),
                dynamic_offsets_data,
                safe_integer::unsigned(dynamic_offsets_data_start),
                dynamic_offsets_data_length as f64,
            )
        })
    }

    /// Writes small data for the shaders directly into the pass, from `rangeOffset` in bytes on.
    ///
    /// `undefined setImmediates(GPUSize32 rangeOffset, AllowSharedBufferSource data, optional GPUSize64 dataOffset = 0, optional GPUSize64 dataSize)`
    ///
    /// Features `webgpu` and `experimental`. [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubindingcommandsmixin-setimmediates)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setImmediates")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_immediates<'a>(
        &self,
        range_offset: u32,
        data: impl Into<ReadBuffer<'a, AnySharedBuffer>>,
    ) -> Result<(), Exception> {
        data.into().with_shared(|data| Js::try_call_setImmediates__number_value(js(self), range_offset as f64, data))
    }

    /// As `set_immediates`, with `data_offset`.
    ///
    /// `undefined setImmediates(GPUSize32 rangeOffset, AllowSharedBufferSource data, optional GPUSize64 dataOffset = 0, optional GPUSize64 dataSize)`
    ///
    /// Features `webgpu` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setImmediates")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_immediates_with_data_offset<'a>(
        &self,
        range_offset: u32,
        data: impl Into<ReadBuffer<'a, AnySharedBuffer>>,
        data_offset: u64,
    ) -> Result<(), Exception> {
        data.into().with_shared(|data| {
            Js::try_call_setImmediates__number_value_number(
                js(self),
                range_offset as f64,
                data,
                safe_integer::unsigned(data_offset),
            )
        })
    }

    /// As `set_immediates_with_data_offset`, with `data_size`.
    ///
    /// `undefined setImmediates(GPUSize32 rangeOffset, AllowSharedBufferSource data, optional GPUSize64 dataOffset = 0, optional GPUSize64 dataSize)`
    ///
    /// Features `webgpu` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setImmediates")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_immediates_with_data_offset_and_data_size<'a>(
        &self,
        range_offset: u32,
        data: impl Into<ReadBuffer<'a, AnySharedBuffer>>,
        data_offset: u64,
        data_size: u64,
    ) -> Result<(), Exception> {
        data.into().with_shared(|data| {
            Js::try_call_setImmediates__number_value_number2(
                js(self),
                range_offset as f64,
                data,
                safe_integer::unsigned(data_offset),
                safe_integer::unsigned(data_size),
            )
        })
    }
}

impl GpuComputePassTimestampWrites {
    /// The places for the times at the beginning and the end of a compute pass.
    ///
    /// `dictionary GPUComputePassTimestampWrites`
    ///
    /// Feature `webgpu`.
    pub fn new(query_set: &GpuQuerySet) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "querySet", query_set.as_ref());
        this
    }

    /// The set of queries of type `timestamp`.
    ///
    /// `required GPUQuerySet querySet`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "querySet")]
    pub fn get_query_set(&self) -> GpuQuerySet {
        property::get(self, "querySet")
    }

    /// Sets the set of queries of type `timestamp`.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "querySet")]
    pub fn set_query_set(&self, value: &GpuQuerySet) -> &Self {
        property::set(self, "querySet", value.as_ref());
        self
    }

    /// The number of the query for the time at the beginning, if it is wanted.
    ///
    /// `GPUSize32 beginningOfPassWriteIndex`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "beginningOfPassWriteIndex")]
    pub fn get_beginning_of_pass_write_index(&self) -> Option<u32> {
        property::get(self, "beginningOfPassWriteIndex")
    }

    /// Sets the number of the query for the time at the beginning, if it is wanted.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "beginningOfPassWriteIndex")]
    pub fn set_beginning_of_pass_write_index(&self, value: u32) -> &Self {
        property::set_f64(self, "beginningOfPassWriteIndex", value as f64);
        self
    }

    /// The number of the query for the time at the end, if it is wanted.
    ///
    /// `GPUSize32 endOfPassWriteIndex`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "endOfPassWriteIndex")]
    pub fn get_end_of_pass_write_index(&self) -> Option<u32> {
        property::get(self, "endOfPassWriteIndex")
    }

    /// Sets the number of the query for the time at the end, if it is wanted.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "endOfPassWriteIndex")]
    pub fn set_end_of_pass_write_index(&self, value: u32) -> &Self {
        property::set_f64(self, "endOfPassWriteIndex", value as f64);
        self
    }
}

impl GpuComputePassDescriptor {
    /// The settings of a new compute pass.
    ///
    /// `dictionary GPUComputePassDescriptor : GPUObjectDescriptorBase`
    ///
    /// Feature `webgpu`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Where to write the times of the pass, which needs the feature `timestamp-query`.
    ///
    /// `GPUComputePassTimestampWrites timestampWrites`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "timestampWrites")]
    pub fn get_timestamp_writes(&self) -> Option<GpuComputePassTimestampWrites> {
        property::get(self, "timestampWrites")
    }

    /// Sets where to write the times of the pass, which needs the feature `timestamp-query`.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "timestampWrites")]
    pub fn set_timestamp_writes(&self, value: &GpuComputePassTimestampWrites) -> &Self {
        property::set(self, "timestampWrites", value.as_ref());
        self
    }

    /// Sets a name for the object that appears in error messages and tools.
    ///
    /// `USVString label = ""`
    ///
    /// Feature `webgpu`. Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl Default for GpuComputePassDescriptor {
    fn default() -> Self {
        Self::new()
    }
}

impl GpuRenderPassEncoder {
    /// Sets the rectangle and the depth range to which the drawing is mapped, by default the whole target.
    ///
    /// `undefined setViewport(float x, float y, float width, float height, float minDepth, float maxDepth)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/setViewport) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurenderpassencoder-setviewport)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "setViewport")]
    #[inline]
    pub fn set_viewport(
        &self,
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        min_depth: f32,
        max_depth: f32,
    ) -> Result<(), Exception> {
        Js::try_call_setViewport__number6(
            js(self),
            x as f64,
            y as f64,
            width as f64,
            height as f64,
            min_depth as f64,
            max_depth as f64,
        )
    }

    /// Sets the rectangle outside which nothing is drawn, in texels, by default the whole target.
    ///
    /// `undefined setScissorRect(GPUIntegerCoordinate x, GPUIntegerCoordinate y, GPUIntegerCoordinate width, GPUIntegerCoordinate height)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/setScissorRect) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurenderpassencoder-setscissorrect)
    #[doc(alias = "setScissorRect")]
    #[inline]
    pub fn set_scissor_rect(&self, x: u32, y: u32, width: u32, height: u32) {
        Js::call_setScissorRect__number4(js(self), x as f64, y as f64, width as f64, height as f64)
    }

    /// Sets the color for the blend factors that use a constant one, transparent black by default.
    ///
    /// `undefined setBlendConstant(GPUColor color)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/setBlendConstant) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurenderpassencoder-setblendconstant)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `color` is a sequence of other than 4 numbers.
    #[doc(alias = "setBlendConstant")]
    #[inline]
    pub fn set_blend_constant(&self, color: impl Into<GpuColor>) -> Result<(), Exception> {
        Js::try_call_setBlendConstant__value(js(self), &color.into().to_js())
    }

    /// Sets the reference value of the stencil tests, 0 by default.
    ///
    /// `undefined setStencilReference(GPUStencilValue reference)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/setStencilReference) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurenderpassencoder-setstencilreference)
    #[doc(alias = "setStencilReference")]
    #[inline]
    pub fn set_stencil_reference(&self, reference: u32) {
        Js::call_setStencilReference__number(js(self), reference as f64)
    }

    /// Starts to measure whether any samples pass all tests.
    ///
    /// `undefined beginOcclusionQuery(GPUSize32 queryIndex)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/beginOcclusionQuery) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurenderpassencoder-beginocclusionquery)
    #[doc(alias = "beginOcclusionQuery")]
    #[inline]
    pub fn begin_occlusion_query(&self, query_index: u32) {
        Js::call_beginOcclusionQuery__number(js(self), query_index as f64)
    }

    /// Ends the measurement that `beginOcclusionQuery` started.
    ///
    /// `undefined endOcclusionQuery()`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/endOcclusionQuery) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurenderpassencoder-endocclusionquery)
    #[doc(alias = "endOcclusionQuery")]
    #[inline]
    pub fn end_occlusion_query(&self) {
        Js::call_endOcclusionQuery(js(self))
    }

    /// Runs the commands of render bundles. Afterwards pipeline, bind groups and buffers are unset.
    ///
    /// `undefined executeBundles(sequence<GPURenderBundle> bundles)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/executeBundles) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurenderpassencoder-executebundles)
    #[doc(alias = "executeBundles")]
    #[inline]
    pub fn execute_bundles(&self, bundles: impl IntoSequence<GpuRenderBundle>) {
        Js::call_executeBundles__value(js(self), &bundles.to_value())
    }

    /// Ends the pass.
    ///
    /// `undefined end()`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/end) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurenderpassencoder-end)
    #[inline]
    pub fn end(&self) {
        Js::call_end(js(self))
    }

    /// A name for the device that appears in error messages and tools.
    ///
    /// `attribute USVString label`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a name for the device that appears in error messages and tools.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }

    /// Begins a named group of commands that debugging tools can show.
    ///
    /// `undefined pushDebugGroup(USVString groupLabel)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/pushDebugGroup) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudebugcommandsmixin-pushdebuggroup)
    #[doc(alias = "pushDebugGroup")]
    #[inline]
    pub fn push_debug_group(&self, group_label: &str) {
        Js::call_pushDebugGroup__str(js(self), group_label)
    }

    /// Ends the latest group of commands.
    ///
    /// `undefined popDebugGroup()`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/popDebugGroup) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudebugcommandsmixin-popdebuggroup)
    #[doc(alias = "popDebugGroup")]
    #[inline]
    pub fn pop_debug_group(&self) {
        Js::call_popDebugGroup(js(self))
    }

    /// Marks a point among the commands, for debugging tools.
    ///
    /// `undefined insertDebugMarker(USVString markerLabel)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/insertDebugMarker) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudebugcommandsmixin-insertdebugmarker)
    #[doc(alias = "insertDebugMarker")]
    #[inline]
    pub fn insert_debug_marker(&self, marker_label: &str) {
        Js::call_insertDebugMarker__str(js(self), marker_label)
    }

    /// Sets the resources of a group for the shaders, or removes them if null.
    ///
    /// `undefined setBindGroup(GPUIndex32 index, GPUBindGroup? bindGroup, optional sequence<GPUBufferDynamicOffset> dynamicOffsets = [])`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/setBindGroup) · [Specification](https://gpuweb.github.io/gpuweb/#programmable-passes-bind-groups)
    #[doc(alias = "setBindGroup")]
    #[inline]
    pub fn set_bind_group(&self, index: u32, bind_group: Option<&GpuBindGroup>) {
        Js::call_setBindGroup__number_value(js(self), index as f64, nullable(bind_group))
    }

    /// As `set_bind_group`, with `dynamic_offsets`.
    ///
    /// `undefined setBindGroup(GPUIndex32 index, GPUBindGroup? bindGroup, optional sequence<GPUBufferDynamicOffset> dynamicOffsets = [])`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "setBindGroup")]
    #[inline]
    pub fn set_bind_group_with_dynamic_offsets(
        &self,
        index: u32,
        bind_group: Option<&GpuBindGroup>,
        dynamic_offsets: impl IntoSequence<u32>,
    ) {
        Js::call_setBindGroup__number_value2(js(self), index as f64, nullable(bind_group), &dynamic_offsets.to_value())
    }

    /// As `set_bind_group`, with `dynamic_offsets_data`, `dynamic_offsets_data_start` and
    /// `dynamic_offsets_data_length`.
    ///
    /// `undefined setBindGroup(GPUIndex32 index, GPUBindGroup? bindGroup, Uint32Array dynamicOffsetsData, GPUSize64 dynamicOffsetsDataStart, GPUSize32 dynamicOffsetsDataLength)`
    ///
    /// Feature `webgpu`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where the start and length are past the end of `dynamicOffsetsData`.
    #[doc(alias = "setBindGroup")]
    #[inline]
    pub fn set_bind_group_with_dynamic_offsets_data_and_dynamic_offsets_data_start_and_dynamic_offsets_data_length<'a>(
        &self,
        index: u32,
        bind_group: Option<&GpuBindGroup>,
        dynamic_offsets_data: impl Into<ReadBuffer<'a, u32>>,
        dynamic_offsets_data_start: u64,
        dynamic_offsets_data_length: u32,
    ) -> Result<(), Exception> {
        dynamic_offsets_data.into().with_shared(|dynamic_offsets_data| {
            Js::try_call_setBindGroup__number_value2_number2(
                js(self),
                index as f64,
                nullable(bind_group),
                dynamic_offsets_data,
                safe_integer::unsigned(dynamic_offsets_data_start),
                dynamic_offsets_data_length as f64,
            )
        })
    }

    /// Writes small data for the shaders directly into the pass, from `rangeOffset` in bytes on.
    ///
    /// `undefined setImmediates(GPUSize32 rangeOffset, AllowSharedBufferSource data, optional GPUSize64 dataOffset = 0, optional GPUSize64 dataSize)`
    ///
    /// Features `webgpu` and `experimental`. [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubindingcommandsmixin-setimmediates)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setImmediates")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_immediates<'a>(
        &self,
        range_offset: u32,
        data: impl Into<ReadBuffer<'a, AnySharedBuffer>>,
    ) -> Result<(), Exception> {
        data.into().with_shared(|data| Js::try_call_setImmediates__number_value(js(self), range_offset as f64, data))
    }

    /// As `set_immediates`, with `data_offset`.
    ///
    /// `undefined setImmediates(GPUSize32 rangeOffset, AllowSharedBufferSource data, optional GPUSize64 dataOffset = 0, optional GPUSize64 dataSize)`
    ///
    /// Features `webgpu` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setImmediates")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_immediates_with_data_offset<'a>(
        &self,
        range_offset: u32,
        data: impl Into<ReadBuffer<'a, AnySharedBuffer>>,
        data_offset: u64,
    ) -> Result<(), Exception> {
        data.into().with_shared(|data| {
            Js::try_call_setImmediates__number_value_number(
                js(self),
                range_offset as f64,
                data,
                safe_integer::unsigned(data_offset),
            )
        })
    }

    /// As `set_immediates_with_data_offset`, with `data_size`.
    ///
    /// `undefined setImmediates(GPUSize32 rangeOffset, AllowSharedBufferSource data, optional GPUSize64 dataOffset = 0, optional GPUSize64 dataSize)`
    ///
    /// Features `webgpu` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setImmediates")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_immediates_with_data_offset_and_data_size<'a>(
        &self,
        range_offset: u32,
        data: impl Into<ReadBuffer<'a, AnySharedBuffer>>,
        data_offset: u64,
        data_size: u64,
    ) -> Result<(), Exception> {
        data.into().with_shared(|data| {
            Js::try_call_setImmediates__number_value_number2(
                js(self),
                range_offset as f64,
                data,
                safe_integer::unsigned(data_offset),
                safe_integer::unsigned(data_size),
            )
        })
    }

    /// Sets the render pipeline for the next draws.
    ///
    /// `undefined setPipeline(GPURenderPipeline pipeline)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/setPipeline) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-setpipeline)
    #[doc(alias = "setPipeline")]
    #[inline]
    pub fn set_pipeline(&self, pipeline: &GpuRenderPipeline) {
        Js::call_setPipeline__value(js(self), pipeline.as_ref())
    }

    /// Sets the buffer of indices for indexed draws, with offset and size in bytes.
    ///
    /// `undefined setIndexBuffer(GPUBuffer buffer, GPUIndexFormat indexFormat, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/setIndexBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-setindexbuffer)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "setIndexBuffer")]
    #[inline]
    pub fn set_index_buffer(&self, buffer: &GpuBuffer, index_format: GpuIndexFormat) -> Result<(), Exception> {
        Js::try_call_setIndexBuffer__value_str(js(self), buffer.as_ref(), index_format.as_str())
    }

    /// As `set_index_buffer`, with `offset`.
    ///
    /// `undefined setIndexBuffer(GPUBuffer buffer, GPUIndexFormat indexFormat, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Feature `webgpu`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "setIndexBuffer")]
    #[inline]
    pub fn set_index_buffer_with_offset(
        &self,
        buffer: &GpuBuffer,
        index_format: GpuIndexFormat,
        offset: u64,
    ) -> Result<(), Exception> {
        Js::try_call_setIndexBuffer__value_str_number(
            js(self),
            buffer.as_ref(),
            index_format.as_str(),
            safe_integer::unsigned(offset),
        )
    }

    /// As `set_index_buffer_with_offset`, with `size`.
    ///
    /// `undefined setIndexBuffer(GPUBuffer buffer, GPUIndexFormat indexFormat, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Feature `webgpu`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "setIndexBuffer")]
    #[inline]
    pub fn set_index_buffer_with_offset_and_size(
        &self,
        buffer: &GpuBuffer,
        index_format: GpuIndexFormat,
        offset: u64,
        size: u64,
    ) -> Result<(), Exception> {
        Js::try_call_setIndexBuffer__value_str_number2(
            js(self),
            buffer.as_ref(),
            index_format.as_str(),
            safe_integer::unsigned(offset),
            safe_integer::unsigned(size),
        )
    }

    /// Sets the buffer of a vertex slot, with offset and size in bytes, or removes it if null.
    ///
    /// `undefined setVertexBuffer(GPUIndex32 slot, GPUBuffer? buffer, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/setVertexBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-setvertexbuffer)
    #[doc(alias = "setVertexBuffer")]
    #[inline]
    pub fn set_vertex_buffer(&self, slot: u32, buffer: Option<&GpuBuffer>) {
        Js::call_setVertexBuffer__number_value(js(self), slot as f64, nullable(buffer))
    }

    /// As `set_vertex_buffer`, with `offset`.
    ///
    /// `undefined setVertexBuffer(GPUIndex32 slot, GPUBuffer? buffer, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "setVertexBuffer")]
    #[inline]
    pub fn set_vertex_buffer_with_offset(&self, slot: u32, buffer: Option<&GpuBuffer>, offset: u64) {
        Js::call_setVertexBuffer__number_value_number(
            js(self),
            slot as f64,
            nullable(buffer),
            safe_integer::unsigned(offset),
        )
    }

    /// As `set_vertex_buffer_with_offset`, with `size`.
    ///
    /// `undefined setVertexBuffer(GPUIndex32 slot, GPUBuffer? buffer, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "setVertexBuffer")]
    #[inline]
    pub fn set_vertex_buffer_with_offset_and_size(
        &self,
        slot: u32,
        buffer: Option<&GpuBuffer>,
        offset: u64,
        size: u64,
    ) {
        Js::call_setVertexBuffer__number_value_number2(
            js(self),
            slot as f64,
            nullable(buffer),
            safe_integer::unsigned(offset),
            safe_integer::unsigned(size),
        )
    }

    /// Draws consecutive vertices, as one or several instances.
    ///
    /// `undefined draw(GPUSize32 vertexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/draw) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-draw)
    #[inline]
    pub fn draw(&self, vertex_count: u32) {
        Js::call_draw__number(js(self), vertex_count as f64)
    }

    /// As `draw`, with `instance_count`.
    ///
    /// `undefined draw(GPUSize32 vertexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "draw")]
    #[inline]
    pub fn draw_with_instance_count(&self, vertex_count: u32, instance_count: u32) {
        Js::call_draw__number2(js(self), vertex_count as f64, instance_count as f64)
    }

    /// As `draw_with_instance_count`, with `first_vertex`.
    ///
    /// `undefined draw(GPUSize32 vertexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "draw")]
    #[inline]
    pub fn draw_with_instance_count_and_first_vertex(&self, vertex_count: u32, instance_count: u32, first_vertex: u32) {
        Js::call_draw__number3(js(self), vertex_count as f64, instance_count as f64, first_vertex as f64)
    }

    /// As `draw_with_instance_count_and_first_vertex`, with `first_instance`.
    ///
    /// `undefined draw(GPUSize32 vertexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "draw")]
    #[inline]
    pub fn draw_with_instance_count_and_first_vertex_and_first_instance(
        &self,
        vertex_count: u32,
        instance_count: u32,
        first_vertex: u32,
        first_instance: u32,
    ) {
        Js::call_draw__number4(
            js(self),
            vertex_count as f64,
            instance_count as f64,
            first_vertex as f64,
            first_instance as f64,
        )
    }

    /// Draws the vertices chosen by the index buffer, as one or several instances.
    ///
    /// `undefined drawIndexed(GPUSize32 indexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstIndex = 0, optional GPUSignedOffset32 baseVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/drawIndexed) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-drawindexed)
    #[doc(alias = "drawIndexed")]
    #[inline]
    pub fn draw_indexed(&self, index_count: u32) {
        Js::call_drawIndexed__number(js(self), index_count as f64)
    }

    /// As `draw_indexed`, with `instance_count`.
    ///
    /// `undefined drawIndexed(GPUSize32 indexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstIndex = 0, optional GPUSignedOffset32 baseVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "drawIndexed")]
    #[inline]
    pub fn draw_indexed_with_instance_count(&self, index_count: u32, instance_count: u32) {
        Js::call_drawIndexed__number2(js(self), index_count as f64, instance_count as f64)
    }

    /// As `draw_indexed_with_instance_count`, with `first_index`.
    ///
    /// `undefined drawIndexed(GPUSize32 indexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstIndex = 0, optional GPUSignedOffset32 baseVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "drawIndexed")]
    #[inline]
    pub fn draw_indexed_with_instance_count_and_first_index(
        &self,
        index_count: u32,
        instance_count: u32,
        first_index: u32,
    ) {
        Js::call_drawIndexed__number3(js(self), index_count as f64, instance_count as f64, first_index as f64)
    }

    /// As `draw_indexed_with_instance_count_and_first_index`, with `base_vertex`.
    ///
    /// `undefined drawIndexed(GPUSize32 indexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstIndex = 0, optional GPUSignedOffset32 baseVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "drawIndexed")]
    #[inline]
    pub fn draw_indexed_with_instance_count_and_first_index_and_base_vertex(
        &self,
        index_count: u32,
        instance_count: u32,
        first_index: u32,
        base_vertex: i32,
    ) {
        Js::call_drawIndexed__number4(
            js(self),
            index_count as f64,
            instance_count as f64,
            first_index as f64,
            base_vertex as f64,
        )
    }

    /// As `draw_indexed_with_instance_count_and_first_index_and_base_vertex`, with `first_instance`.
    ///
    /// `undefined drawIndexed(GPUSize32 indexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstIndex = 0, optional GPUSignedOffset32 baseVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "drawIndexed")]
    #[inline]
    pub fn draw_indexed_with_instance_count_and_first_index_and_base_vertex_and_first_instance(
        &self,
        index_count: u32,
        instance_count: u32,
        first_index: u32,
        base_vertex: i32,
        first_instance: u32,
    ) {
        Js::call_drawIndexed__number5(
            js(self),
            index_count as f64,
            instance_count as f64,
            first_index as f64,
            base_vertex as f64,
            first_instance as f64,
        )
    }

    /// Draws with counts that are read from a buffer.
    ///
    /// `undefined drawIndirect(GPUBuffer indirectBuffer, GPUSize64 indirectOffset)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/drawIndirect) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-drawindirect)
    #[doc(alias = "drawIndirect")]
    #[inline]
    pub fn draw_indirect(&self, indirect_buffer: &GpuBuffer, indirect_offset: u64) {
        Js::call_drawIndirect__value_number(js(self), indirect_buffer.as_ref(), safe_integer::unsigned(indirect_offset))
    }

    /// Draws indexed vertices with counts that are read from a buffer.
    ///
    /// `undefined drawIndexedIndirect(GPUBuffer indirectBuffer, GPUSize64 indirectOffset)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/drawIndexedIndirect) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-drawindexedindirect)
    #[doc(alias = "drawIndexedIndirect")]
    #[inline]
    pub fn draw_indexed_indirect(&self, indirect_buffer: &GpuBuffer, indirect_offset: u64) {
        Js::call_drawIndexedIndirect__value_number(
            js(self),
            indirect_buffer.as_ref(),
            safe_integer::unsigned(indirect_offset),
        )
    }
}

impl GpuRenderPassTimestampWrites {
    /// The places for the times at the beginning and the end of a render pass.
    ///
    /// `dictionary GPURenderPassTimestampWrites`
    ///
    /// Feature `webgpu`.
    pub fn new(query_set: &GpuQuerySet) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "querySet", query_set.as_ref());
        this
    }

    /// The set of queries of type `timestamp`.
    ///
    /// `required GPUQuerySet querySet`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "querySet")]
    pub fn get_query_set(&self) -> GpuQuerySet {
        property::get(self, "querySet")
    }

    /// Sets the set of queries of type `timestamp`.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "querySet")]
    pub fn set_query_set(&self, value: &GpuQuerySet) -> &Self {
        property::set(self, "querySet", value.as_ref());
        self
    }

    /// The number of the query for the time at the beginning, if it is wanted.
    ///
    /// `GPUSize32 beginningOfPassWriteIndex`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "beginningOfPassWriteIndex")]
    pub fn get_beginning_of_pass_write_index(&self) -> Option<u32> {
        property::get(self, "beginningOfPassWriteIndex")
    }

    /// Sets the number of the query for the time at the beginning, if it is wanted.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "beginningOfPassWriteIndex")]
    pub fn set_beginning_of_pass_write_index(&self, value: u32) -> &Self {
        property::set_f64(self, "beginningOfPassWriteIndex", value as f64);
        self
    }

    /// The number of the query for the time at the end, if it is wanted.
    ///
    /// `GPUSize32 endOfPassWriteIndex`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "endOfPassWriteIndex")]
    pub fn get_end_of_pass_write_index(&self) -> Option<u32> {
        property::get(self, "endOfPassWriteIndex")
    }

    /// Sets the number of the query for the time at the end, if it is wanted.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "endOfPassWriteIndex")]
    pub fn set_end_of_pass_write_index(&self, value: u32) -> &Self {
        property::set_f64(self, "endOfPassWriteIndex", value as f64);
        self
    }
}

impl GpuRenderPassDescriptor {
    /// The textures a new render pass draws into, and its other settings.
    ///
    /// `dictionary GPURenderPassDescriptor : GPUObjectDescriptorBase`
    ///
    /// Feature `webgpu`.
    pub fn new(color_attachments: impl IntoSequence<Option<GpuRenderPassColorAttachment>>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "colorAttachments", &color_attachments.to_value());
        this
    }

    /// The textures to draw colors into, where null leaves an output unused.
    ///
    /// `required sequence<GPURenderPassColorAttachment?> colorAttachments`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "colorAttachments")]
    pub fn get_color_attachments(&self) -> Array<Option<GpuRenderPassColorAttachment>> {
        property::get(self, "colorAttachments")
    }

    /// Sets the textures to draw colors into, where null leaves an output unused.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "colorAttachments")]
    pub fn set_color_attachments(&self, value: impl IntoSequence<Option<GpuRenderPassColorAttachment>>) -> &Self {
        property::set(self, "colorAttachments", &value.to_value());
        self
    }

    /// The texture for depth and stencil values, if there is one.
    ///
    /// `GPURenderPassDepthStencilAttachment depthStencilAttachment`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthStencilAttachment")]
    pub fn get_depth_stencil_attachment(&self) -> Option<GpuRenderPassDepthStencilAttachment> {
        property::get(self, "depthStencilAttachment")
    }

    /// Sets the texture for depth and stencil values, if there is one.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthStencilAttachment")]
    pub fn set_depth_stencil_attachment(&self, value: &GpuRenderPassDepthStencilAttachment) -> &Self {
        property::set(self, "depthStencilAttachment", value.as_ref());
        self
    }

    /// The set of queries for `beginOcclusionQuery`.
    ///
    /// `GPUQuerySet occlusionQuerySet`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "occlusionQuerySet")]
    pub fn get_occlusion_query_set(&self) -> Option<GpuQuerySet> {
        property::get(self, "occlusionQuerySet")
    }

    /// Sets the set of queries for `beginOcclusionQuery`.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "occlusionQuerySet")]
    pub fn set_occlusion_query_set(&self, value: &GpuQuerySet) -> &Self {
        property::set(self, "occlusionQuerySet", value.as_ref());
        self
    }

    /// Where to write the times of the pass, which needs the feature `timestamp-query`.
    ///
    /// `GPURenderPassTimestampWrites timestampWrites`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "timestampWrites")]
    pub fn get_timestamp_writes(&self) -> Option<GpuRenderPassTimestampWrites> {
        property::get(self, "timestampWrites")
    }

    /// Sets where to write the times of the pass, which needs the feature `timestamp-query`.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "timestampWrites")]
    pub fn set_timestamp_writes(&self, value: &GpuRenderPassTimestampWrites) -> &Self {
        property::set(self, "timestampWrites", value.as_ref());
        self
    }

    /// The largest number of draws in the pass.
    ///
    /// `GPUSize64 maxDrawCount = 50000000`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "maxDrawCount")]
    pub fn get_max_draw_count(&self) -> Option<u64> {
        property::get(self, "maxDrawCount")
    }

    /// Sets the largest number of draws in the pass.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "maxDrawCount")]
    pub fn set_max_draw_count(&self, value: u64) -> &Self {
        property::set_f64(self, "maxDrawCount", safe_integer::unsigned(value));
        self
    }

    /// Sets a name for the object that appears in error messages and tools.
    ///
    /// `USVString label = ""`
    ///
    /// Feature `webgpu`. Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl GpuRenderPassColorAttachment {
    /// A texture for the colors of a render pass, with what happens to it at the beginning and the end.
    ///
    /// `dictionary GPURenderPassColorAttachment`
    ///
    /// Feature `webgpu`.
    pub fn new(view: impl Into<GpuTextureOrGpuTextureView>, load_op: GpuLoadOp, store_op: GpuStoreOp) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "view", &view.into().to_js());
        property::set_str(&this, "loadOp", load_op.as_str());
        property::set_str(&this, "storeOp", store_op.as_str());
        this
    }

    /// The texture to draw into, or a view of it.
    ///
    /// `required (GPUTexture or GPUTextureView) view`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "view")]
    pub fn get_view(&self) -> GpuTextureOrGpuTextureView {
        property::get(self, "view")
    }

    /// Sets the texture to draw into, or a view of it.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "view")]
    pub fn set_view(&self, value: impl Into<GpuTextureOrGpuTextureView>) -> &Self {
        property::set(self, "view", &value.into().to_js());
        self
    }

    /// The slice of a 3D texture to draw into.
    ///
    /// `GPUIntegerCoordinate depthSlice`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthSlice")]
    pub fn get_depth_slice(&self) -> Option<u32> {
        property::get(self, "depthSlice")
    }

    /// Sets the slice of a 3D texture to draw into.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthSlice")]
    pub fn set_depth_slice(&self, value: u32) -> &Self {
        property::set_f64(self, "depthSlice", value as f64);
        self
    }

    /// The texture that gets the final colors if `view` has several samples for each texel.
    ///
    /// `(GPUTexture or GPUTextureView) resolveTarget`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "resolveTarget")]
    pub fn get_resolve_target(&self) -> Option<GpuTextureOrGpuTextureView> {
        property::get(self, "resolveTarget")
    }

    /// Sets the texture that gets the final colors if `view` has several samples for each texel.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "resolveTarget")]
    pub fn set_resolve_target(&self, value: impl Into<GpuTextureOrGpuTextureView>) -> &Self {
        property::set(self, "resolveTarget", &value.into().to_js());
        self
    }

    /// The color for the load operation `clear`, transparent black by default.
    ///
    /// `GPUColor clearValue`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "clearValue")]
    pub fn get_clear_value(&self) -> Option<GpuColor> {
        property::get(self, "clearValue")
    }

    /// Sets the color for the load operation `clear`, transparent black by default.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "clearValue")]
    pub fn set_clear_value(&self, value: impl Into<GpuColor>) -> &Self {
        property::set(self, "clearValue", &value.into().to_js());
        self
    }

    /// Whether the pass begins with the old content or the clear value.
    ///
    /// `required GPULoadOp loadOp`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "loadOp")]
    pub fn get_load_op(&self) -> GpuLoadOp {
        property::get(self, "loadOp")
    }

    /// Sets whether the pass begins with the old content or the clear value.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "loadOp")]
    pub fn set_load_op(&self, value: GpuLoadOp) -> &Self {
        property::set_str(self, "loadOp", value.as_str());
        self
    }

    /// Whether the result is kept after the pass.
    ///
    /// `required GPUStoreOp storeOp`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "storeOp")]
    pub fn get_store_op(&self) -> GpuStoreOp {
        property::get(self, "storeOp")
    }

    /// Sets whether the result is kept after the pass.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "storeOp")]
    pub fn set_store_op(&self, value: GpuStoreOp) -> &Self {
        property::set_str(self, "storeOp", value.as_str());
        self
    }
}

impl GpuRenderPassDepthStencilAttachment {
    /// A texture for depth and stencil values of a render pass.
    ///
    /// `dictionary GPURenderPassDepthStencilAttachment`
    ///
    /// Feature `webgpu`.
    pub fn new(view: impl Into<GpuTextureOrGpuTextureView>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "view", &view.into().to_js());
        this
    }

    /// The texture for the depth and stencil values, or a view of it.
    ///
    /// `required (GPUTexture or GPUTextureView) view`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "view")]
    pub fn get_view(&self) -> GpuTextureOrGpuTextureView {
        property::get(self, "view")
    }

    /// Sets the texture for the depth and stencil values, or a view of it.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "view")]
    pub fn set_view(&self, value: impl Into<GpuTextureOrGpuTextureView>) -> &Self {
        property::set(self, "view", &value.into().to_js());
        self
    }

    /// The depth for the load operation `clear`, from 0 to 1.
    ///
    /// `float depthClearValue`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthClearValue")]
    pub fn get_depth_clear_value(&self) -> Option<f32> {
        property::get(self, "depthClearValue")
    }

    /// Sets the depth for the load operation `clear`, from 0 to 1.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthClearValue")]
    pub fn set_depth_clear_value(&self, value: f32) -> &Self {
        property::set_f64(self, "depthClearValue", value as f64);
        self
    }

    /// Whether the pass begins with the old depth values or the clear value.
    ///
    /// `GPULoadOp depthLoadOp`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthLoadOp")]
    pub fn get_depth_load_op(&self) -> Option<GpuLoadOp> {
        property::get(self, "depthLoadOp")
    }

    /// Sets whether the pass begins with the old depth values or the clear value.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthLoadOp")]
    pub fn set_depth_load_op(&self, value: GpuLoadOp) -> &Self {
        property::set_str(self, "depthLoadOp", value.as_str());
        self
    }

    /// Whether the depth values are kept after the pass.
    ///
    /// `GPUStoreOp depthStoreOp`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthStoreOp")]
    pub fn get_depth_store_op(&self) -> Option<GpuStoreOp> {
        property::get(self, "depthStoreOp")
    }

    /// Sets whether the depth values are kept after the pass.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthStoreOp")]
    pub fn set_depth_store_op(&self, value: GpuStoreOp) -> &Self {
        property::set_str(self, "depthStoreOp", value.as_str());
        self
    }

    /// Whether the depth values cannot change, so that shaders can read them at the same time.
    ///
    /// `boolean depthReadOnly = false`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthReadOnly")]
    pub fn get_depth_read_only(&self) -> Option<bool> {
        property::get(self, "depthReadOnly")
    }

    /// Sets whether the depth values cannot change, so that shaders can read them at the same time.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthReadOnly")]
    pub fn set_depth_read_only(&self, value: bool) -> &Self {
        property::set_bool(self, "depthReadOnly", value);
        self
    }

    /// The stencil value for the load operation `clear`.
    ///
    /// `GPUStencilValue stencilClearValue = 0`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "stencilClearValue")]
    pub fn get_stencil_clear_value(&self) -> Option<u32> {
        property::get(self, "stencilClearValue")
    }

    /// Sets the stencil value for the load operation `clear`.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "stencilClearValue")]
    pub fn set_stencil_clear_value(&self, value: u32) -> &Self {
        property::set_f64(self, "stencilClearValue", value as f64);
        self
    }

    /// Whether the pass begins with the old stencil values or the clear value.
    ///
    /// `GPULoadOp stencilLoadOp`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "stencilLoadOp")]
    pub fn get_stencil_load_op(&self) -> Option<GpuLoadOp> {
        property::get(self, "stencilLoadOp")
    }

    /// Sets whether the pass begins with the old stencil values or the clear value.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "stencilLoadOp")]
    pub fn set_stencil_load_op(&self, value: GpuLoadOp) -> &Self {
        property::set_str(self, "stencilLoadOp", value.as_str());
        self
    }

    /// Whether the stencil values are kept after the pass.
    ///
    /// `GPUStoreOp stencilStoreOp`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "stencilStoreOp")]
    pub fn get_stencil_store_op(&self) -> Option<GpuStoreOp> {
        property::get(self, "stencilStoreOp")
    }

    /// Sets whether the stencil values are kept after the pass.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "stencilStoreOp")]
    pub fn set_stencil_store_op(&self, value: GpuStoreOp) -> &Self {
        property::set_str(self, "stencilStoreOp", value.as_str());
        self
    }

    /// Whether the stencil values cannot change.
    ///
    /// `boolean stencilReadOnly = false`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "stencilReadOnly")]
    pub fn get_stencil_read_only(&self) -> Option<bool> {
        property::get(self, "stencilReadOnly")
    }

    /// Sets whether the stencil values cannot change.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "stencilReadOnly")]
    pub fn set_stencil_read_only(&self, value: bool) -> &Self {
        property::set_bool(self, "stencilReadOnly", value);
        self
    }
}

impl GpuRenderPassLayout {
    /// The formats of the textures that a render pass or bundle draws into.
    ///
    /// `dictionary GPURenderPassLayout : GPUObjectDescriptorBase`
    ///
    /// Feature `webgpu`.
    pub fn new(color_formats: impl IntoSequence<Option<GpuTextureFormat>>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "colorFormats", &color_formats.to_value());
        this
    }

    /// The formats of the color attachments, where null leaves an output unused.
    ///
    /// `required sequence<GPUTextureFormat?> colorFormats`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "colorFormats")]
    pub fn get_color_formats(&self) -> Array<Option<GpuTextureFormat>> {
        property::get(self, "colorFormats")
    }

    /// Sets the formats of the color attachments, where null leaves an output unused.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "colorFormats")]
    pub fn set_color_formats(&self, value: impl IntoSequence<Option<GpuTextureFormat>>) -> &Self {
        property::set(self, "colorFormats", &value.to_value());
        self
    }

    /// The format of the depth and stencil texture, if there is one.
    ///
    /// `GPUTextureFormat depthStencilFormat`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthStencilFormat")]
    pub fn get_depth_stencil_format(&self) -> Option<GpuTextureFormat> {
        property::get(self, "depthStencilFormat")
    }

    /// Sets the format of the depth and stencil texture, if there is one.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthStencilFormat")]
    pub fn set_depth_stencil_format(&self, value: GpuTextureFormat) -> &Self {
        property::set_str(self, "depthStencilFormat", value.as_str());
        self
    }

    /// The number of samples for each texel.
    ///
    /// `GPUSize32 sampleCount = 1`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "sampleCount")]
    pub fn get_sample_count(&self) -> Option<u32> {
        property::get(self, "sampleCount")
    }

    /// Sets the number of samples for each texel.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "sampleCount")]
    pub fn set_sample_count(&self, value: u32) -> &Self {
        property::set_f64(self, "sampleCount", value as f64);
        self
    }

    /// Sets a name for the object that appears in error messages and tools.
    ///
    /// `USVString label = ""`
    ///
    /// Feature `webgpu`. Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl GpuRenderBundle {
    /// A name for the device that appears in error messages and tools.
    ///
    /// `attribute USVString label`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundle/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a name for the device that appears in error messages and tools.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl GpuRenderBundleDescriptor {
    /// The description of a new render bundle, of which only the label can be set.
    ///
    /// `dictionary GPURenderBundleDescriptor : GPUObjectDescriptorBase`
    ///
    /// Feature `webgpu`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Sets a name for the object that appears in error messages and tools.
    ///
    /// `USVString label = ""`
    ///
    /// Feature `webgpu`. Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl Default for GpuRenderBundleDescriptor {
    fn default() -> Self {
        Self::new()
    }
}

impl GpuRenderBundleEncoder {
    /// Ends the recording and returns the bundle.
    ///
    /// `GPURenderBundle finish(optional GPURenderBundleDescriptor descriptor = {})`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/finish) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurenderbundleencoder-finish)
    #[inline]
    pub fn finish(&self) -> GpuRenderBundle {
        FromJs::from_js(Js::call_finish__as_value(js(self)))
    }

    /// As `finish`, with `descriptor`.
    ///
    /// `GPURenderBundle finish(optional GPURenderBundleDescriptor descriptor = {})`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "finish")]
    #[inline]
    pub fn finish_with_descriptor(&self, descriptor: &GpuRenderBundleDescriptor) -> GpuRenderBundle {
        FromJs::from_js(Js::call_finish__value__as_value(js(self), descriptor.as_ref()))
    }

    /// A name for the device that appears in error messages and tools.
    ///
    /// `attribute USVString label`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a name for the device that appears in error messages and tools.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }

    /// Begins a named group of commands that debugging tools can show.
    ///
    /// `undefined pushDebugGroup(USVString groupLabel)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/pushDebugGroup) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudebugcommandsmixin-pushdebuggroup)
    #[doc(alias = "pushDebugGroup")]
    #[inline]
    pub fn push_debug_group(&self, group_label: &str) {
        Js::call_pushDebugGroup__str(js(self), group_label)
    }

    /// Ends the latest group of commands.
    ///
    /// `undefined popDebugGroup()`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/popDebugGroup) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudebugcommandsmixin-popdebuggroup)
    #[doc(alias = "popDebugGroup")]
    #[inline]
    pub fn pop_debug_group(&self) {
        Js::call_popDebugGroup(js(self))
    }

    /// Marks a point among the commands, for debugging tools.
    ///
    /// `undefined insertDebugMarker(USVString markerLabel)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/insertDebugMarker) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudebugcommandsmixin-insertdebugmarker)
    #[doc(alias = "insertDebugMarker")]
    #[inline]
    pub fn insert_debug_marker(&self, marker_label: &str) {
        Js::call_insertDebugMarker__str(js(self), marker_label)
    }

    /// Sets the resources of a group for the shaders, or removes them if null.
    ///
    /// `undefined setBindGroup(GPUIndex32 index, GPUBindGroup? bindGroup, optional sequence<GPUBufferDynamicOffset> dynamicOffsets = [])`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/setBindGroup) · [Specification](https://gpuweb.github.io/gpuweb/#programmable-passes-bind-groups)
    #[doc(alias = "setBindGroup")]
    #[inline]
    pub fn set_bind_group(&self, index: u32, bind_group: Option<&GpuBindGroup>) {
        Js::call_setBindGroup__number_value(js(self), index as f64, nullable(bind_group))
    }

    /// As `set_bind_group`, with `dynamic_offsets`.
    ///
    /// `undefined setBindGroup(GPUIndex32 index, GPUBindGroup? bindGroup, optional sequence<GPUBufferDynamicOffset> dynamicOffsets = [])`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "setBindGroup")]
    #[inline]
    pub fn set_bind_group_with_dynamic_offsets(
        &self,
        index: u32,
        bind_group: Option<&GpuBindGroup>,
        dynamic_offsets: impl IntoSequence<u32>,
    ) {
        Js::call_setBindGroup__number_value2(js(self), index as f64, nullable(bind_group), &dynamic_offsets.to_value())
    }

    /// As `set_bind_group`, with `dynamic_offsets_data`, `dynamic_offsets_data_start` and
    /// `dynamic_offsets_data_length`.
    ///
    /// `undefined setBindGroup(GPUIndex32 index, GPUBindGroup? bindGroup, Uint32Array dynamicOffsetsData, GPUSize64 dynamicOffsetsDataStart, GPUSize32 dynamicOffsetsDataLength)`
    ///
    /// Feature `webgpu`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where the start and length are past the end of `dynamicOffsetsData`.
    #[doc(alias = "setBindGroup")]
    #[inline]
    pub fn set_bind_group_with_dynamic_offsets_data_and_dynamic_offsets_data_start_and_dynamic_offsets_data_length<'a>(
        &self,
        index: u32,
        bind_group: Option<&GpuBindGroup>,
        dynamic_offsets_data: impl Into<ReadBuffer<'a, u32>>,
        dynamic_offsets_data_start: u64,
        dynamic_offsets_data_length: u32,
    ) -> Result<(), Exception> {
        dynamic_offsets_data.into().with_shared(|dynamic_offsets_data| {
            Js::try_call_setBindGroup__number_value2_number2(
                js(self),
                index as f64,
                nullable(bind_group),
                dynamic_offsets_data,
                safe_integer::unsigned(dynamic_offsets_data_start),
                dynamic_offsets_data_length as f64,
            )
        })
    }

    /// Writes small data for the shaders directly into the pass, from `rangeOffset` in bytes on.
    ///
    /// `undefined setImmediates(GPUSize32 rangeOffset, AllowSharedBufferSource data, optional GPUSize64 dataOffset = 0, optional GPUSize64 dataSize)`
    ///
    /// Features `webgpu` and `experimental`. [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubindingcommandsmixin-setimmediates)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setImmediates")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_immediates<'a>(
        &self,
        range_offset: u32,
        data: impl Into<ReadBuffer<'a, AnySharedBuffer>>,
    ) -> Result<(), Exception> {
        data.into().with_shared(|data| Js::try_call_setImmediates__number_value(js(self), range_offset as f64, data))
    }

    /// As `set_immediates`, with `data_offset`.
    ///
    /// `undefined setImmediates(GPUSize32 rangeOffset, AllowSharedBufferSource data, optional GPUSize64 dataOffset = 0, optional GPUSize64 dataSize)`
    ///
    /// Features `webgpu` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setImmediates")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_immediates_with_data_offset<'a>(
        &self,
        range_offset: u32,
        data: impl Into<ReadBuffer<'a, AnySharedBuffer>>,
        data_offset: u64,
    ) -> Result<(), Exception> {
        data.into().with_shared(|data| {
            Js::try_call_setImmediates__number_value_number(
                js(self),
                range_offset as f64,
                data,
                safe_integer::unsigned(data_offset),
            )
        })
    }

    /// As `set_immediates_with_data_offset`, with `data_size`.
    ///
    /// `undefined setImmediates(GPUSize32 rangeOffset, AllowSharedBufferSource data, optional GPUSize64 dataOffset = 0, optional GPUSize64 dataSize)`
    ///
    /// Features `webgpu` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setImmediates")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_immediates_with_data_offset_and_data_size<'a>(
        &self,
        range_offset: u32,
        data: impl Into<ReadBuffer<'a, AnySharedBuffer>>,
        data_offset: u64,
        data_size: u64,
    ) -> Result<(), Exception> {
        data.into().with_shared(|data| {
            Js::try_call_setImmediates__number_value_number2(
                js(self),
                range_offset as f64,
                data,
                safe_integer::unsigned(data_offset),
                safe_integer::unsigned(data_size),
            )
        })
    }

    /// Sets the render pipeline for the next draws.
    ///
    /// `undefined setPipeline(GPURenderPipeline pipeline)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/setPipeline) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-setpipeline)
    #[doc(alias = "setPipeline")]
    #[inline]
    pub fn set_pipeline(&self, pipeline: &GpuRenderPipeline) {
        Js::call_setPipeline__value(js(self), pipeline.as_ref())
    }

    /// Sets the buffer of indices for indexed draws, with offset and size in bytes.
    ///
    /// `undefined setIndexBuffer(GPUBuffer buffer, GPUIndexFormat indexFormat, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/setIndexBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-setindexbuffer)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "setIndexBuffer")]
    #[inline]
    pub fn set_index_buffer(&self, buffer: &GpuBuffer, index_format: GpuIndexFormat) -> Result<(), Exception> {
        Js::try_call_setIndexBuffer__value_str(js(self), buffer.as_ref(), index_format.as_str())
    }

    /// As `set_index_buffer`, with `offset`.
    ///
    /// `undefined setIndexBuffer(GPUBuffer buffer, GPUIndexFormat indexFormat, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Feature `webgpu`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "setIndexBuffer")]
    #[inline]
    pub fn set_index_buffer_with_offset(
        &self,
        buffer: &GpuBuffer,
        index_format: GpuIndexFormat,
        offset: u64,
    ) -> Result<(), Exception> {
        Js::try_call_setIndexBuffer__value_str_number(
            js(self),
            buffer.as_ref(),
            index_format.as_str(),
            safe_integer::unsigned(offset),
        )
    }

    /// As `set_index_buffer_with_offset`, with `size`.
    ///
    /// `undefined setIndexBuffer(GPUBuffer buffer, GPUIndexFormat indexFormat, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Feature `webgpu`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "setIndexBuffer")]
    #[inline]
    pub fn set_index_buffer_with_offset_and_size(
        &self,
        buffer: &GpuBuffer,
        index_format: GpuIndexFormat,
        offset: u64,
        size: u64,
    ) -> Result<(), Exception> {
        Js::try_call_setIndexBuffer__value_str_number2(
            js(self),
            buffer.as_ref(),
            index_format.as_str(),
            safe_integer::unsigned(offset),
            safe_integer::unsigned(size),
        )
    }

    /// Sets the buffer of a vertex slot, with offset and size in bytes, or removes it if null.
    ///
    /// `undefined setVertexBuffer(GPUIndex32 slot, GPUBuffer? buffer, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/setVertexBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-setvertexbuffer)
    #[doc(alias = "setVertexBuffer")]
    #[inline]
    pub fn set_vertex_buffer(&self, slot: u32, buffer: Option<&GpuBuffer>) {
        Js::call_setVertexBuffer__number_value(js(self), slot as f64, nullable(buffer))
    }

    /// As `set_vertex_buffer`, with `offset`.
    ///
    /// `undefined setVertexBuffer(GPUIndex32 slot, GPUBuffer? buffer, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "setVertexBuffer")]
    #[inline]
    pub fn set_vertex_buffer_with_offset(&self, slot: u32, buffer: Option<&GpuBuffer>, offset: u64) {
        Js::call_setVertexBuffer__number_value_number(
            js(self),
            slot as f64,
            nullable(buffer),
            safe_integer::unsigned(offset),
        )
    }

    /// As `set_vertex_buffer_with_offset`, with `size`.
    ///
    /// `undefined setVertexBuffer(GPUIndex32 slot, GPUBuffer? buffer, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "setVertexBuffer")]
    #[inline]
    pub fn set_vertex_buffer_with_offset_and_size(
        &self,
        slot: u32,
        buffer: Option<&GpuBuffer>,
        offset: u64,
        size: u64,
    ) {
        Js::call_setVertexBuffer__number_value_number2(
            js(self),
            slot as f64,
            nullable(buffer),
            safe_integer::unsigned(offset),
            safe_integer::unsigned(size),
        )
    }

    /// Draws consecutive vertices, as one or several instances.
    ///
    /// `undefined draw(GPUSize32 vertexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/draw) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-draw)
    #[inline]
    pub fn draw(&self, vertex_count: u32) {
        Js::call_draw__number(js(self), vertex_count as f64)
    }

    /// As `draw`, with `instance_count`.
    ///
    /// `undefined draw(GPUSize32 vertexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "draw")]
    #[inline]
    pub fn draw_with_instance_count(&self, vertex_count: u32, instance_count: u32) {
        Js::call_draw__number2(js(self), vertex_count as f64, instance_count as f64)
    }

    /// As `draw_with_instance_count`, with `first_vertex`.
    ///
    /// `undefined draw(GPUSize32 vertexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "draw")]
    #[inline]
    pub fn draw_with_instance_count_and_first_vertex(&self, vertex_count: u32, instance_count: u32, first_vertex: u32) {
        Js::call_draw__number3(js(self), vertex_count as f64, instance_count as f64, first_vertex as f64)
    }

    /// As `draw_with_instance_count_and_first_vertex`, with `first_instance`.
    ///
    /// `undefined draw(GPUSize32 vertexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "draw")]
    #[inline]
    pub fn draw_with_instance_count_and_first_vertex_and_first_instance(
        &self,
        vertex_count: u32,
        instance_count: u32,
        first_vertex: u32,
        first_instance: u32,
    ) {
        Js::call_draw__number4(
            js(self),
            vertex_count as f64,
            instance_count as f64,
            first_vertex as f64,
            first_instance as f64,
        )
    }

    /// Draws the vertices chosen by the index buffer, as one or several instances.
    ///
    /// `undefined drawIndexed(GPUSize32 indexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstIndex = 0, optional GPUSignedOffset32 baseVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/drawIndexed) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-drawindexed)
    #[doc(alias = "drawIndexed")]
    #[inline]
    pub fn draw_indexed(&self, index_count: u32) {
        Js::call_drawIndexed__number(js(self), index_count as f64)
    }

    /// As `draw_indexed`, with `instance_count`.
    ///
    /// `undefined drawIndexed(GPUSize32 indexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstIndex = 0, optional GPUSignedOffset32 baseVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "drawIndexed")]
    #[inline]
    pub fn draw_indexed_with_instance_count(&self, index_count: u32, instance_count: u32) {
        Js::call_drawIndexed__number2(js(self), index_count as f64, instance_count as f64)
    }

    /// As `draw_indexed_with_instance_count`, with `first_index`.
    ///
    /// `undefined drawIndexed(GPUSize32 indexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstIndex = 0, optional GPUSignedOffset32 baseVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "drawIndexed")]
    #[inline]
    pub fn draw_indexed_with_instance_count_and_first_index(
        &self,
        index_count: u32,
        instance_count: u32,
        first_index: u32,
    ) {
        Js::call_drawIndexed__number3(js(self), index_count as f64, instance_count as f64, first_index as f64)
    }

    /// As `draw_indexed_with_instance_count_and_first_index`, with `base_vertex`.
    ///
    /// `undefined drawIndexed(GPUSize32 indexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstIndex = 0, optional GPUSignedOffset32 baseVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "drawIndexed")]
    #[inline]
    pub fn draw_indexed_with_instance_count_and_first_index_and_base_vertex(
        &self,
        index_count: u32,
        instance_count: u32,
        first_index: u32,
        base_vertex: i32,
    ) {
        Js::call_drawIndexed__number4(
            js(self),
            index_count as f64,
            instance_count as f64,
            first_index as f64,
            base_vertex as f64,
        )
    }

    /// As `draw_indexed_with_instance_count_and_first_index_and_base_vertex`, with `first_instance`.
    ///
    /// `undefined drawIndexed(GPUSize32 indexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstIndex = 0, optional GPUSignedOffset32 baseVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "drawIndexed")]
    #[inline]
    pub fn draw_indexed_with_instance_count_and_first_index_and_base_vertex_and_first_instance(
        &self,
        index_count: u32,
        instance_count: u32,
        first_index: u32,
        base_vertex: i32,
        first_instance: u32,
    ) {
        Js::call_drawIndexed__number5(
            js(self),
            index_count as f64,
            instance_count as f64,
            first_index as f64,
            base_vertex as f64,
            first_instance as f64,
        )
    }

    /// Draws with counts that are read from a buffer.
    ///
    /// `undefined drawIndirect(GPUBuffer indirectBuffer, GPUSize64 indirectOffset)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/drawIndirect) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-drawindirect)
    #[doc(alias = "drawIndirect")]
    #[inline]
    pub fn draw_indirect(&self, indirect_buffer: &GpuBuffer, indirect_offset: u64) {
        Js::call_drawIndirect__value_number(js(self), indirect_buffer.as_ref(), safe_integer::unsigned(indirect_offset))
    }

    /// Draws indexed vertices with counts that are read from a buffer.
    ///
    /// `undefined drawIndexedIndirect(GPUBuffer indirectBuffer, GPUSize64 indirectOffset)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/drawIndexedIndirect) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-drawindexedindirect)
    #[doc(alias = "drawIndexedIndirect")]
    #[inline]
    pub fn draw_indexed_indirect(&self, indirect_buffer: &GpuBuffer, indirect_offset: u64) {
        Js::call_drawIndexedIndirect__value_number(
            js(self),
            indirect_buffer.as_ref(),
            safe_integer::unsigned(indirect_offset),
        )
    }
}

impl GpuRenderBundleEncoderDescriptor {
    /// The formats that a new render bundle is for.
    ///
    /// `dictionary GPURenderBundleEncoderDescriptor : GPURenderPassLayout`
    ///
    /// Feature `webgpu`.
    pub fn new(color_formats: impl IntoSequence<Option<GpuTextureFormat>>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "colorFormats", &color_formats.to_value());
        this
    }

    /// Whether the bundle leaves the depth values unchanged.
    ///
    /// `boolean depthReadOnly = false`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthReadOnly")]
    pub fn get_depth_read_only(&self) -> Option<bool> {
        property::get(self, "depthReadOnly")
    }

    /// Sets whether the bundle leaves the depth values unchanged.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthReadOnly")]
    pub fn set_depth_read_only(&self, value: bool) -> &Self {
        property::set_bool(self, "depthReadOnly", value);
        self
    }

    /// Whether the bundle leaves the stencil values unchanged.
    ///
    /// `boolean stencilReadOnly = false`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "stencilReadOnly")]
    pub fn get_stencil_read_only(&self) -> Option<bool> {
        property::get(self, "stencilReadOnly")
    }

    /// Sets whether the bundle leaves the stencil values unchanged.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "stencilReadOnly")]
    pub fn set_stencil_read_only(&self, value: bool) -> &Self {
        property::set_bool(self, "stencilReadOnly", value);
        self
    }

    /// Sets the formats of the color attachments, where null leaves an output unused.
    ///
    /// `required sequence<GPUTextureFormat?> colorFormats`
    ///
    /// Feature `webgpu`. Inherited from `GpuRenderPassLayout`.
    #[doc(alias = "colorFormats")]
    pub fn set_color_formats(&self, value: impl IntoSequence<Option<GpuTextureFormat>>) -> &Self {
        property::set(self, "colorFormats", &value.to_value());
        self
    }

    /// Sets the format of the depth and stencil texture, if there is one.
    ///
    /// `GPUTextureFormat depthStencilFormat`
    ///
    /// Feature `webgpu`. Inherited from `GpuRenderPassLayout`.
    #[doc(alias = "depthStencilFormat")]
    pub fn set_depth_stencil_format(&self, value: GpuTextureFormat) -> &Self {
        property::set_str(self, "depthStencilFormat", value.as_str());
        self
    }

    /// Sets the number of samples for each texel.
    ///
    /// `GPUSize32 sampleCount = 1`
    ///
    /// Feature `webgpu`. Inherited from `GpuRenderPassLayout`.
    #[doc(alias = "sampleCount")]
    pub fn set_sample_count(&self, value: u32) -> &Self {
        property::set_f64(self, "sampleCount", value as f64);
        self
    }

    /// Sets a name for the object that appears in error messages and tools.
    ///
    /// `USVString label = ""`
    ///
    /// Feature `webgpu`. Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl GpuQueueDescriptor {
    /// The description of a device's queue, of which only the label can be set.
    ///
    /// `dictionary GPUQueueDescriptor : GPUObjectDescriptorBase`
    ///
    /// Feature `webgpu`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Sets a name for the object that appears in error messages and tools.
    ///
    /// `USVString label = ""`
    ///
    /// Feature `webgpu`. Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl Default for GpuQueueDescriptor {
    fn default() -> Self {
        Self::new()
    }
}

impl GpuQueue {
    /// Sends recorded commands to the GPU, to run in the given order. Each buffer works only once.
    ///
    /// `undefined submit(sequence<GPUCommandBuffer> commandBuffers)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQueue/submit) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuqueue-submit)
    #[inline]
    pub fn submit(&self, command_buffers: impl IntoSequence<GpuCommandBuffer>) {
        Js::call_submit__value(js(self), &command_buffers.to_value())
    }

    /// Resolves once all work submitted so far is done.
    ///
    /// `Promise<undefined> onSubmittedWorkDone()`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQueue/onSubmittedWorkDone) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuqueue-onsubmittedworkdone)
    #[doc(alias = "onSubmittedWorkDone")]
    #[inline]
    pub fn on_submitted_work_done(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_onSubmittedWorkDone__as_value(js(self)))
    }

    /// Copies bytes into a buffer. Offset and size of typed arrays count elements, not bytes.
    ///
    /// `undefined writeBuffer(GPUBuffer buffer, GPUSize64 bufferOffset, AllowSharedBufferSource data, optional GPUSize64 dataOffset = 0, optional GPUSize64 size)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQueue/writeBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuqueue-writebuffer)
    ///
    /// # Errors
    ///
    /// Throws an `OperationError` where the range is outside of `data`, or its size in bytes is no multiple of 4.
    #[doc(alias = "writeBuffer")]
    #[inline]
    pub fn write_buffer<'a>(
        &self,
        buffer: &GpuBuffer,
        buffer_offset: u64,
        data: impl Into<ReadBuffer<'a, AnySharedBuffer>>,
    ) -> Result<(), Exception> {
        data.into().with_shared(|data| {
            Js::try_call_writeBuffer__value_number_value(
                js(self),
                buffer.as_ref(),
                safe_integer::unsigned(buffer_offset),
                data,
            )
        })
    }

    /// As `write_buffer`, with `data_offset`.
    ///
    /// `undefined writeBuffer(GPUBuffer buffer, GPUSize64 bufferOffset, AllowSharedBufferSource data, optional GPUSize64 dataOffset = 0, optional GPUSize64 size)`
    ///
    /// Feature `webgpu`.
    ///
    /// # Errors
    ///
    /// Throws an `OperationError` where the range is outside of `data`, or its size in bytes is no multiple of 4.
    #[doc(alias = "writeBuffer")]
    #[inline]
    pub fn write_buffer_with_data_offset<'a>(
        &self,
        buffer: &GpuBuffer,
        buffer_offset: u64,
        data: impl Into<ReadBuffer<'a, AnySharedBuffer>>,
        data_offset: u64,
    ) -> Result<(), Exception> {
        data.into().with_shared(|data| {
            Js::try_call_writeBuffer__value_number_value_number(
                js(self),
                buffer.as_ref(),
                safe_integer::unsigned(buffer_offset),
                data,
                safe_integer::unsigned(data_offset),
            )
        })
    }

    /// As `write_buffer_with_data_offset`, with `size`.
    ///
    /// `undefined writeBuffer(GPUBuffer buffer, GPUSize64 bufferOffset, AllowSharedBufferSource data, optional GPUSize64 dataOffset = 0, optional GPUSize64 size)`
    ///
    /// Feature `webgpu`.
    ///
    /// # Errors
    ///
    /// Throws an `OperationError` where the range is outside of `data`, or its size in bytes is no multiple of 4.
    #[doc(alias = "writeBuffer")]
    #[inline]
    pub fn write_buffer_with_data_offset_and_size<'a>(
        &self,
        buffer: &GpuBuffer,
        buffer_offset: u64,
        data: impl Into<ReadBuffer<'a, AnySharedBuffer>>,
        data_offset: u64,
        size: u64,
    ) -> Result<(), Exception> {
        data.into().with_shared(|data| {
            Js::try_call_writeBuffer__value_number_value_number2(
                js(self),
                buffer.as_ref(),
                safe_integer::unsigned(buffer_offset),
                data,
                safe_integer::unsigned(data_offset),
                safe_integer::unsigned(size),
            )
        })
    }

    /// Copies bytes into a part of a texture.
    ///
    /// `undefined writeTexture(GPUTexelCopyTextureInfo destination, AllowSharedBufferSource data, GPUTexelCopyBufferLayout dataLayout, GPUExtent3D size)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQueue/writeTexture) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuqueue-writetexture)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `size` is a sequence of no or more than 3 numbers, or the origin one of more than
    /// 3.
    #[doc(alias = "writeTexture")]
    #[inline]
    pub fn write_texture<'a>(
        &self,
        destination: &GpuTexelCopyTextureInfo,
        data: impl Into<ReadBuffer<'a, AnySharedBuffer>>,
        data_layout: &GpuTexelCopyBufferLayout,
        size: impl Into<GpuExtent3d>,
    ) -> Result<(), Exception> {
        data.into().with_shared(|data| {
            Js::try_call_writeTexture__value4(
                js(self),
                destination.as_ref(),
                data,
                data_layout.as_ref(),
                &size.into().to_js(),
            )
        })
    }

    /// Copies an image, video or canvas into a texture, with conversion of its colors.
    ///
    /// `undefined copyExternalImageToTexture(GPUCopyExternalImageSourceInfo source, GPUCopyExternalImageDestInfo destination, GPUExtent3D copySize)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQueue/copyExternalImageToTexture) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuqueue-copyexternalimagetotexture)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the source is not origin-clean, an `InvalidStateError` where it is not
    /// usable, and an `OperationError` where the copy is outside of it.
    #[doc(alias = "copyExternalImageToTexture")]
    #[inline]
    pub fn copy_external_image_to_texture(
        &self,
        source: &GpuCopyExternalImageSourceInfo,
        destination: &GpuCopyExternalImageDestInfo,
        copy_size: impl Into<GpuExtent3d>,
    ) -> Result<(), Exception> {
        Js::try_call_copyExternalImageToTexture__value3(
            js(self),
            source.as_ref(),
            destination.as_ref(),
            &copy_size.into().to_js(),
        )
    }

    /// A name for the device that appears in error messages and tools.
    ///
    /// `attribute USVString label`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQueue/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a name for the device that appears in error messages and tools.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl GpuQuerySet {
    /// Frees the memory of the queries, which cannot be used any more.
    ///
    /// `undefined destroy()`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQuerySet/destroy) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuqueryset-destroy)
    #[inline]
    pub fn destroy(&self) {
        Js::call_destroy(js(self))
    }

    /// What the queries measure.
    ///
    /// `readonly attribute GPUQueryType type`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQuerySet/type) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuqueryset-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> GpuQueryType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// The number of queries.
    ///
    /// `readonly attribute GPUSize32Out count`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQuerySet/count) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuqueryset-count)
    #[inline]
    pub fn count(&self) -> u32 {
        Js::get_count__as_number(js(self)) as u32
    }

    /// A name for the device that appears in error messages and tools.
    ///
    /// `attribute USVString label`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQuerySet/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a name for the device that appears in error messages and tools.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl GpuQuerySetDescriptor {
    /// The type and the number of queries in a new query set.
    ///
    /// `dictionary GPUQuerySetDescriptor : GPUObjectDescriptorBase`
    ///
    /// Feature `webgpu`.
    pub fn new(type_: GpuQueryType, count: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        property::set_f64(&this, "count", count as f64);
        this
    }

    /// What the queries measure. The type `timestamp` needs the feature `timestamp-query`.
    ///
    /// `required GPUQueryType type`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> GpuQueryType {
        property::get(self, "type")
    }

    /// Sets what the queries measure. The type `timestamp` needs the feature `timestamp-query`.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: GpuQueryType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// The number of queries, at most 4096.
    ///
    /// `required GPUSize32 count`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "count")]
    pub fn get_count(&self) -> u32 {
        property::get(self, "count")
    }

    /// Sets the number of queries, at most 4096.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "count")]
    pub fn set_count(&self, value: u32) -> &Self {
        property::set_f64(self, "count", value as f64);
        self
    }

    /// Sets a name for the object that appears in error messages and tools.
    ///
    /// `USVString label = ""`
    ///
    /// Feature `webgpu`. Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl GpuCanvasContext {
    /// The canvas that the context draws on.
    ///
    /// `readonly attribute (HTMLCanvasElement or OffscreenCanvas) canvas`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCanvasContext/canvas) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucanvascontext-canvas)
    #[inline]
    pub fn canvas(&self) -> HtmlCanvasElementOrOffscreenCanvas {
        FromJs::from_js(Js::get_canvas__as_value(js(self)))
    }

    /// Sets device, format and other settings, which also clears the canvas.
    ///
    /// `undefined configure(GPUCanvasConfiguration configuration)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCanvasContext/configure) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucanvascontext-configure)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a format that a canvas does not support, or one whose feature is not enabled.
    #[inline]
    pub fn configure(&self, configuration: &GpuCanvasConfiguration) -> Result<(), Exception> {
        Js::try_call_configure__value(js(self), configuration.as_ref())
    }

    /// Removes the settings and the textures of the canvas.
    ///
    /// `undefined unconfigure()`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCanvasContext/unconfigure) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucanvascontext-unconfigure)
    #[inline]
    pub fn unconfigure(&self) {
        Js::call_unconfigure(js(self))
    }

    /// Returns the settings from the last `configure`, or null.
    ///
    /// `GPUCanvasConfiguration? getConfiguration()`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCanvasContext/getConfiguration) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucanvascontext-getconfiguration)
    #[doc(alias = "getConfiguration")]
    #[inline]
    pub fn get_configuration(&self) -> Option<GpuCanvasConfiguration> {
        Js::call_getConfiguration__as_option_value(js(self)).map(Js::read)
    }

    /// Returns the texture to draw into for the next frame of the canvas. Ask anew in each frame.
    ///
    /// `GPUTexture getCurrentTexture()`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCanvasContext/getCurrentTexture) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucanvascontext-getcurrenttexture)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the context is not configured.
    #[doc(alias = "getCurrentTexture")]
    #[inline]
    pub fn get_current_texture(&self) -> Result<GpuTexture, Exception> {
        Js::try_call_getCurrentTexture__as_value(js(self)).map(Js::read)
    }
}

impl GpuCanvasToneMapping {
    /// The mapping of the canvas's colors to those that the screen can show.
    ///
    /// `dictionary GPUCanvasToneMapping`
    ///
    /// Feature `webgpu`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// How the colors are mapped: `standard` or `extended`.
    ///
    /// `GPUCanvasToneMappingMode mode = "standard"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "mode")]
    pub fn get_mode(&self) -> Option<GpuCanvasToneMappingMode> {
        property::get(self, "mode")
    }

    /// Sets how the colors are mapped: `standard` or `extended`.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "mode")]
    pub fn set_mode(&self, value: GpuCanvasToneMappingMode) -> &Self {
        property::set_str(self, "mode", value.as_str());
        self
    }
}

impl Default for GpuCanvasToneMapping {
    fn default() -> Self {
        Self::new()
    }
}

impl GpuCanvasConfiguration {
    /// The device, format and other settings for a canvas.
    ///
    /// `dictionary GPUCanvasConfiguration`
    ///
    /// Feature `webgpu`.
    pub fn new(device: &GpuDevice, format: GpuTextureFormat) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "device", device.as_ref());
        property::set_str(&this, "format", format.as_str());
        this
    }

    /// The device that draws on the canvas.
    ///
    /// `required GPUDevice device`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "device")]
    pub fn get_device(&self) -> GpuDevice {
        property::get(self, "device")
    }

    /// Sets the device that draws on the canvas.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "device")]
    pub fn set_device(&self, value: &GpuDevice) -> &Self {
        property::set(self, "device", value.as_ref());
        self
    }

    /// The format of the textures, best from `getPreferredCanvasFormat`.
    ///
    /// `required GPUTextureFormat format`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "format")]
    pub fn get_format(&self) -> GpuTextureFormat {
        property::get(self, "format")
    }

    /// Sets the format of the textures, best from `getPreferredCanvasFormat`.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "format")]
    pub fn set_format(&self, value: GpuTextureFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// The uses of the textures, as `GPUTextureUsage` bits, by default `RENDER_ATTACHMENT`.
    ///
    /// `GPUTextureUsageFlags usage = 16`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "usage")]
    pub fn get_usage(&self) -> Option<u32> {
        property::get(self, "usage")
    }

    /// Sets the uses of the textures, as `GPUTextureUsage` bits, by default `RENDER_ATTACHMENT`.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "usage")]
    pub fn set_usage(&self, value: u32) -> &Self {
        property::set_f64(self, "usage", value as f64);
        self
    }

    /// Other formats that views of the textures may have.
    ///
    /// `sequence<GPUTextureFormat> viewFormats = []`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "viewFormats")]
    pub fn get_view_formats(&self) -> Option<Array<GpuTextureFormat>> {
        property::get(self, "viewFormats")
    }

    /// Sets other formats that views of the textures may have.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "viewFormats")]
    pub fn set_view_formats(&self, value: impl IntoSequence<GpuTextureFormat>) -> &Self {
        property::set(self, "viewFormats", &value.to_value());
        self
    }

    /// The color space in which the colors of the textures are shown.
    ///
    /// `PredefinedColorSpace colorSpace = "srgb"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "colorSpace")]
    pub fn get_color_space(&self) -> Option<PredefinedColorSpace> {
        property::get(self, "colorSpace")
    }

    /// Sets the color space in which the colors of the textures are shown.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "colorSpace")]
    pub fn set_color_space(&self, value: PredefinedColorSpace) -> &Self {
        property::set_str(self, "colorSpace", value.as_str());
        self
    }

    /// How the colors are mapped to what the screen can show.
    ///
    /// `GPUCanvasToneMapping toneMapping = {}`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "toneMapping")]
    pub fn get_tone_mapping(&self) -> Option<GpuCanvasToneMapping> {
        property::get(self, "toneMapping")
    }

    /// Sets how the colors are mapped to what the screen can show.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "toneMapping")]
    pub fn set_tone_mapping(&self, value: &GpuCanvasToneMapping) -> &Self {
        property::set(self, "toneMapping", value.as_ref());
        self
    }

    /// Whether the canvas is opaque or shows the page through its alpha.
    ///
    /// `GPUCanvasAlphaMode alphaMode = "opaque"`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "alphaMode")]
    pub fn get_alpha_mode(&self) -> Option<GpuCanvasAlphaMode> {
        property::get(self, "alphaMode")
    }

    /// Sets whether the canvas is opaque or shows the page through its alpha.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "alphaMode")]
    pub fn set_alpha_mode(&self, value: GpuCanvasAlphaMode) -> &Self {
        property::set_str(self, "alphaMode", value.as_str());
        self
    }
}

impl GpuDeviceLostInfo {
    /// Whether the program destroyed the device or it was lost for another reason.
    ///
    /// `readonly attribute GPUDeviceLostReason reason`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDeviceLostInfo/reason) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevicelostinfo-reason)
    #[inline]
    pub fn reason(&self) -> GpuDeviceLostReason {
        FromJs::from_js(Js::get_reason__as_value(js(self)))
    }

    /// A text for people, which programs should not read.
    ///
    /// `readonly attribute DOMString message`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDeviceLostInfo/message) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevicelostinfo-message)
    #[inline]
    pub fn message(&self) -> String {
        Js::get_message__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl GpuError {
    /// A text for people, which programs should not read.
    ///
    /// `readonly attribute DOMString message`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUError/message) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuerror-message)
    #[inline]
    pub fn message(&self) -> String {
        Js::get_message__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl GpuValidationError {
    /// Makes a new `GPUValidationError`.
    ///
    /// `constructor(DOMString message)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUValidationError/GPUValidationError) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuvalidationerror-gpuvalidationerror)
    #[inline]
    pub fn new(message: &str) -> GpuValidationError {
        Js::new_GPUValidationError__str__as_value(message).cast()
    }
}

impl GpuOutOfMemoryError {
    /// Makes a new `GPUOutOfMemoryError`.
    ///
    /// `constructor(DOMString message)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUOutOfMemoryError/GPUOutOfMemoryError) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuoutofmemoryerror-gpuoutofmemoryerror)
    #[inline]
    pub fn new(message: &str) -> GpuOutOfMemoryError {
        Js::new_GPUOutOfMemoryError__str__as_value(message).cast()
    }
}

impl GpuInternalError {
    /// Makes a new `GPUInternalError`.
    ///
    /// `constructor(DOMString message)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUInternalError/GPUInternalError) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuinternalerror-gpuinternalerror)
    #[inline]
    pub fn new(message: &str) -> GpuInternalError {
        Js::new_GPUInternalError__str__as_value(message).cast()
    }
}

impl GpuUncapturedErrorEvent {
    /// Makes a new `GPUUncapturedErrorEvent`.
    ///
    /// `constructor(DOMString type, GPUUncapturedErrorEventInit gpuUncapturedErrorEventInitDict)`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUUncapturedErrorEvent/GPUUncapturedErrorEvent) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuuncapturederrorevent-gpuuncapturederrorevent)
    #[inline]
    pub fn new(
        type_: &str,
        gpu_uncaptured_error_event_init_dict: impl IntoJs<GpuUncapturedErrorEventInit>,
    ) -> GpuUncapturedErrorEvent {
        Js::new_GPUUncapturedErrorEvent__str_value__as_value(type_, &gpu_uncaptured_error_event_init_dict.to_value())
            .cast()
    }

    /// The error that no error scope caught.
    ///
    /// `readonly attribute GPUError error`
    ///
    /// Feature `webgpu`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUUncapturedErrorEvent/error) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuuncapturederroreventinit-error)
    #[inline]
    pub fn error(&self) -> GpuError {
        FromJs::from_js(Js::get_error__as_value(js(self)))
    }
}

impl GpuUncapturedErrorEventInit {
    /// The fields for creating a `GPUUncapturedErrorEvent`.
    ///
    /// `dictionary GPUUncapturedErrorEventInit : EventInit`
    ///
    /// Feature `webgpu`.
    pub fn new(error: &GpuError) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "error", error.as_ref());
        this
    }

    /// The error that no error scope caught.
    ///
    /// `required GPUError error`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "error")]
    pub fn get_error(&self) -> GpuError {
        property::get(self, "error")
    }

    /// Sets the error that no error scope caught.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "error")]
    pub fn set_error(&self, value: &GpuError) -> &Self {
        property::set(self, "error", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `webgpu`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `webgpu`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `webgpu`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl GpuColorDict {
    /// A color with four components, where 1 is full intensity.
    ///
    /// `dictionary GPUColorDict`
    ///
    /// Feature `webgpu`.
    pub fn new(r: f64, g: f64, b: f64, a: f64) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "r", r);
        property::set_f64(&this, "g", g);
        property::set_f64(&this, "b", b);
        property::set_f64(&this, "a", a);
        this
    }

    /// The red component.
    ///
    /// `required double r`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "r")]
    pub fn get_r(&self) -> f64 {
        property::get(self, "r")
    }

    /// Sets the red component.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "r")]
    pub fn set_r(&self, value: f64) -> &Self {
        property::set_f64(self, "r", value);
        self
    }

    /// The green component.
    ///
    /// `required double g`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "g")]
    pub fn get_g(&self) -> f64 {
        property::get(self, "g")
    }

    /// Sets the green component.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "g")]
    pub fn set_g(&self, value: f64) -> &Self {
        property::set_f64(self, "g", value);
        self
    }

    /// The blue component.
    ///
    /// `required double b`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "b")]
    pub fn get_b(&self) -> f64 {
        property::get(self, "b")
    }

    /// Sets the blue component.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "b")]
    pub fn set_b(&self, value: f64) -> &Self {
        property::set_f64(self, "b", value);
        self
    }

    /// The alpha component, where 1 is opaque.
    ///
    /// `required double a`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "a")]
    pub fn get_a(&self) -> f64 {
        property::get(self, "a")
    }

    /// Sets the alpha component, where 1 is opaque.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "a")]
    pub fn set_a(&self, value: f64) -> &Self {
        property::set_f64(self, "a", value);
        self
    }
}

impl GpuOrigin2dDict {
    /// A position in an image, in pixels.
    ///
    /// `dictionary GPUOrigin2DDict`
    ///
    /// Feature `webgpu`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The horizontal position.
    ///
    /// `GPUIntegerCoordinate x = 0`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "x")]
    pub fn get_x(&self) -> Option<u32> {
        property::get(self, "x")
    }

    /// Sets the horizontal position.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "x")]
    pub fn set_x(&self, value: u32) -> &Self {
        property::set_f64(self, "x", value as f64);
        self
    }

    /// The vertical position.
    ///
    /// `GPUIntegerCoordinate y = 0`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "y")]
    pub fn get_y(&self) -> Option<u32> {
        property::get(self, "y")
    }

    /// Sets the vertical position.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "y")]
    pub fn set_y(&self, value: u32) -> &Self {
        property::set_f64(self, "y", value as f64);
        self
    }
}

impl Default for GpuOrigin2dDict {
    fn default() -> Self {
        Self::new()
    }
}

impl GpuOrigin3dDict {
    /// A position in a texture, in texels.
    ///
    /// `dictionary GPUOrigin3DDict`
    ///
    /// Feature `webgpu`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The horizontal position.
    ///
    /// `GPUIntegerCoordinate x = 0`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "x")]
    pub fn get_x(&self) -> Option<u32> {
        property::get(self, "x")
    }

    /// Sets the horizontal position.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "x")]
    pub fn set_x(&self, value: u32) -> &Self {
        property::set_f64(self, "x", value as f64);
        self
    }

    /// The vertical position.
    ///
    /// `GPUIntegerCoordinate y = 0`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "y")]
    pub fn get_y(&self) -> Option<u32> {
        property::get(self, "y")
    }

    /// Sets the vertical position.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "y")]
    pub fn set_y(&self, value: u32) -> &Self {
        property::set_f64(self, "y", value as f64);
        self
    }

    /// The slice of a 3D texture or the layer.
    ///
    /// `GPUIntegerCoordinate z = 0`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "z")]
    pub fn get_z(&self) -> Option<u32> {
        property::get(self, "z")
    }

    /// Sets the slice of a 3D texture or the layer.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "z")]
    pub fn set_z(&self, value: u32) -> &Self {
        property::set_f64(self, "z", value as f64);
        self
    }
}

impl Default for GpuOrigin3dDict {
    fn default() -> Self {
        Self::new()
    }
}

impl GpuExtent3dDict {
    /// A size in texels.
    ///
    /// `dictionary GPUExtent3DDict`
    ///
    /// Feature `webgpu`.
    pub fn new(width: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "width", width as f64);
        this
    }

    /// The width in texels.
    ///
    /// `required GPUIntegerCoordinate width`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "width")]
    pub fn get_width(&self) -> u32 {
        property::get(self, "width")
    }

    /// Sets the width in texels.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "width")]
    pub fn set_width(&self, value: u32) -> &Self {
        property::set_f64(self, "width", value as f64);
        self
    }

    /// The height in texels.
    ///
    /// `GPUIntegerCoordinate height = 1`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "height")]
    pub fn get_height(&self) -> Option<u32> {
        property::get(self, "height")
    }

    /// Sets the height in texels.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "height")]
    pub fn set_height(&self, value: u32) -> &Self {
        property::set_f64(self, "height", value as f64);
        self
    }

    /// The depth of a 3D texture in texels, or else the number of layers.
    ///
    /// `GPUIntegerCoordinate depthOrArrayLayers = 1`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthOrArrayLayers")]
    pub fn get_depth_or_array_layers(&self) -> Option<u32> {
        property::get(self, "depthOrArrayLayers")
    }

    /// Sets the depth of a 3D texture in texels, or else the number of layers.
    ///
    /// Feature `webgpu`.
    #[doc(alias = "depthOrArrayLayers")]
    pub fn set_depth_or_array_layers(&self, value: u32) -> &Self {
        property::set_f64(self, "depthOrArrayLayers", value as f64);
        self
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "adapterInfo")]
    pub(crate) fn get_adapterInfo__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "architecture")]
    pub(crate) fn get_architecture__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "count")]
    pub(crate) fn get_count__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "depthOrArrayLayers")]
    pub(crate) fn get_depthOrArrayLayers__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "dimension")]
    pub(crate) fn get_dimension__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "gpu")]
    pub(crate) fn get_gpu__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "isFallbackAdapter")]
    pub(crate) fn get_isFallbackAdapter__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "limits")]
    pub(crate) fn get_limits__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "lineNum")]
    pub(crate) fn get_lineNum__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "linePos")]
    pub(crate) fn get_linePos__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "mapState")]
    pub(crate) fn get_mapState__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "maxBindGroups")]
    pub(crate) fn get_maxBindGroups__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxBindGroupsPlusVertexBuffers")]
    pub(crate) fn get_maxBindGroupsPlusVertexBuffers__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxBindingsPerBindGroup")]
    pub(crate) fn get_maxBindingsPerBindGroup__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxBufferSize")]
    pub(crate) fn get_maxBufferSize__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxColorAttachmentBytesPerSample")]
    pub(crate) fn get_maxColorAttachmentBytesPerSample__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxColorAttachments")]
    pub(crate) fn get_maxColorAttachments__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxComputeInvocationsPerWorkgroup")]
    pub(crate) fn get_maxComputeInvocationsPerWorkgroup__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxComputeWorkgroupSizeX")]
    pub(crate) fn get_maxComputeWorkgroupSizeX__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxComputeWorkgroupSizeY")]
    pub(crate) fn get_maxComputeWorkgroupSizeY__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxComputeWorkgroupSizeZ")]
    pub(crate) fn get_maxComputeWorkgroupSizeZ__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxComputeWorkgroupStorageSize")]
    pub(crate) fn get_maxComputeWorkgroupStorageSize__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxComputeWorkgroupsPerDimension")]
    pub(crate) fn get_maxComputeWorkgroupsPerDimension__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxDynamicStorageBuffersPerPipelineLayout")]
    pub(crate) fn get_maxDynamicStorageBuffersPerPipelineLayout__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxDynamicUniformBuffersPerPipelineLayout")]
    pub(crate) fn get_maxDynamicUniformBuffersPerPipelineLayout__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxInterStageShaderVariables")]
    pub(crate) fn get_maxInterStageShaderVariables__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxSampledTexturesPerShaderStage")]
    pub(crate) fn get_maxSampledTexturesPerShaderStage__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxSamplersPerShaderStage")]
    pub(crate) fn get_maxSamplersPerShaderStage__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxStorageBufferBindingSize")]
    pub(crate) fn get_maxStorageBufferBindingSize__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxStorageBuffersInFragmentStage")]
    pub(crate) fn get_maxStorageBuffersInFragmentStage__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxStorageBuffersInVertexStage")]
    pub(crate) fn get_maxStorageBuffersInVertexStage__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxStorageBuffersPerShaderStage")]
    pub(crate) fn get_maxStorageBuffersPerShaderStage__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxStorageTexturesInFragmentStage")]
    pub(crate) fn get_maxStorageTexturesInFragmentStage__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxStorageTexturesInVertexStage")]
    pub(crate) fn get_maxStorageTexturesInVertexStage__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxStorageTexturesPerShaderStage")]
    pub(crate) fn get_maxStorageTexturesPerShaderStage__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxTextureArrayLayers")]
    pub(crate) fn get_maxTextureArrayLayers__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxTextureDimension1D")]
    pub(crate) fn get_maxTextureDimension1D__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxTextureDimension2D")]
    pub(crate) fn get_maxTextureDimension2D__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxTextureDimension3D")]
    pub(crate) fn get_maxTextureDimension3D__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxUniformBufferBindingSize")]
    pub(crate) fn get_maxUniformBufferBindingSize__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxUniformBuffersPerShaderStage")]
    pub(crate) fn get_maxUniformBuffersPerShaderStage__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxVertexAttributes")]
    pub(crate) fn get_maxVertexAttributes__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxVertexBufferArrayStride")]
    pub(crate) fn get_maxVertexBufferArrayStride__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxVertexBuffers")]
    pub(crate) fn get_maxVertexBuffers__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "messages")]
    pub(crate) fn get_messages__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "minStorageBufferOffsetAlignment")]
    pub(crate) fn get_minStorageBufferOffsetAlignment__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "minUniformBufferOffsetAlignment")]
    pub(crate) fn get_minUniformBufferOffsetAlignment__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "mipLevelCount")]
    pub(crate) fn get_mipLevelCount__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "queue")]
    pub(crate) fn get_queue__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "sampleCount")]
    pub(crate) fn get_sampleCount__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "subgroupMaxSize")]
    pub(crate) fn get_subgroupMaxSize__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "subgroupMinSize")]
    pub(crate) fn get_subgroupMinSize__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "textureBindingViewDimension")]
    pub(crate) fn get_textureBindingViewDimension__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "usage")]
    pub(crate) fn get_usage__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "wgslLanguageFeatures")]
    pub(crate) fn get_wgslLanguageFeatures__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "beginComputePass")]
    pub(crate) fn call_beginComputePass__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "beginComputePass")]
    pub(crate) fn call_beginComputePass__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "beginOcclusionQuery")]
    pub(crate) fn call_beginOcclusionQuery__number(this: &Js, a0: f64);
    #[wasm_bindgen(catch, method, js_name = "beginRenderPass")]
    pub(crate) fn try_call_beginRenderPass__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "clearBuffer")]
    pub(crate) fn call_clearBuffer__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "clearBuffer")]
    pub(crate) fn call_clearBuffer__value_number(this: &Js, a0: &JsValue, a1: f64);
    #[wasm_bindgen(method, js_name = "clearBuffer")]
    pub(crate) fn call_clearBuffer__value_number2(this: &Js, a0: &JsValue, a1: f64, a2: f64);
    #[wasm_bindgen(method, js_name = "copyBufferToBuffer")]
    pub(crate) fn call_copyBufferToBuffer__value_number_value_number(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: &JsValue,
        a3: f64,
    );
    #[wasm_bindgen(method, js_name = "copyBufferToBuffer")]
    pub(crate) fn call_copyBufferToBuffer__value_number_value_number2(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: &JsValue,
        a3: f64,
        a4: f64,
    );
    #[wasm_bindgen(method, js_name = "copyBufferToBuffer")]
    pub(crate) fn call_copyBufferToBuffer__value2(this: &Js, a0: &JsValue, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "copyBufferToBuffer")]
    pub(crate) fn call_copyBufferToBuffer__value2_number(this: &Js, a0: &JsValue, a1: &JsValue, a2: f64);
    #[wasm_bindgen(catch, method, js_name = "copyBufferToTexture")]
    pub(crate) fn try_call_copyBufferToTexture__value3(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "copyExternalImageToTexture")]
    pub(crate) fn try_call_copyExternalImageToTexture__value3(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "copyTextureToBuffer")]
    pub(crate) fn try_call_copyTextureToBuffer__value3(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "copyTextureToTexture")]
    pub(crate) fn try_call_copyTextureToTexture__value3(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "createBindGroup")]
    pub(crate) fn call_createBindGroup__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "createBindGroupLayout")]
    pub(crate) fn try_call_createBindGroupLayout__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createBuffer")]
    pub(crate) fn try_call_createBuffer__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "createCommandEncoder")]
    pub(crate) fn call_createCommandEncoder__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "createCommandEncoder")]
    pub(crate) fn call_createCommandEncoder__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "createComputePipeline")]
    pub(crate) fn try_call_createComputePipeline__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createComputePipelineAsync")]
    pub(crate) fn try_call_createComputePipelineAsync__value__as_value(
        this: &Js,
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "createPipelineLayout")]
    pub(crate) fn call_createPipelineLayout__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "createQuerySet")]
    pub(crate) fn try_call_createQuerySet__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createRenderBundleEncoder")]
    pub(crate) fn try_call_createRenderBundleEncoder__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createRenderPipeline")]
    pub(crate) fn try_call_createRenderPipeline__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createRenderPipelineAsync")]
    pub(crate) fn try_call_createRenderPipelineAsync__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createSampler")]
    pub(crate) fn try_call_createSampler__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createShaderModule")]
    pub(crate) fn try_call_createShaderModule__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createTexture")]
    pub(crate) fn try_call_createTexture__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createView")]
    pub(crate) fn try_call_createView__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createView")]
    pub(crate) fn try_call_createView__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "dispatchWorkgroups")]
    pub(crate) fn call_dispatchWorkgroups__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "dispatchWorkgroups")]
    pub(crate) fn call_dispatchWorkgroups__number2(this: &Js, a0: f64, a1: f64);
    #[wasm_bindgen(method, js_name = "dispatchWorkgroups")]
    pub(crate) fn call_dispatchWorkgroups__number3(this: &Js, a0: f64, a1: f64, a2: f64);
    #[wasm_bindgen(method, js_name = "dispatchWorkgroupsIndirect")]
    pub(crate) fn call_dispatchWorkgroupsIndirect__value_number(this: &Js, a0: &JsValue, a1: f64);
    #[wasm_bindgen(method, js_name = "draw")]
    pub(crate) fn call_draw__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "draw")]
    pub(crate) fn call_draw__number2(this: &Js, a0: f64, a1: f64);
    #[wasm_bindgen(method, js_name = "draw")]
    pub(crate) fn call_draw__number3(this: &Js, a0: f64, a1: f64, a2: f64);
    #[wasm_bindgen(method, js_name = "draw")]
    pub(crate) fn call_draw__number4(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "drawIndexed")]
    pub(crate) fn call_drawIndexed__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "drawIndexed")]
    pub(crate) fn call_drawIndexed__number2(this: &Js, a0: f64, a1: f64);
    #[wasm_bindgen(method, js_name = "drawIndexed")]
    pub(crate) fn call_drawIndexed__number3(this: &Js, a0: f64, a1: f64, a2: f64);
    #[wasm_bindgen(method, js_name = "drawIndexed")]
    pub(crate) fn call_drawIndexed__number4(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "drawIndexed")]
    pub(crate) fn call_drawIndexed__number5(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64, a4: f64);
    #[wasm_bindgen(method, js_name = "drawIndexedIndirect")]
    pub(crate) fn call_drawIndexedIndirect__value_number(this: &Js, a0: &JsValue, a1: f64);
    #[wasm_bindgen(method, js_name = "drawIndirect")]
    pub(crate) fn call_drawIndirect__value_number(this: &Js, a0: &JsValue, a1: f64);
    #[wasm_bindgen(method, js_name = "end")]
    pub(crate) fn call_end(this: &Js);
    #[wasm_bindgen(method, js_name = "endOcclusionQuery")]
    pub(crate) fn call_endOcclusionQuery(this: &Js);
    #[wasm_bindgen(method, js_name = "executeBundles")]
    pub(crate) fn call_executeBundles__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "finish")]
    pub(crate) fn call_finish__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "finish")]
    pub(crate) fn call_finish__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "getBindGroupLayout")]
    pub(crate) fn call_getBindGroupLayout__number__as_value(this: &Js, a0: f64) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "getCompilationInfo")]
    pub(crate) fn try_call_getCompilationInfo__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "getConfiguration")]
    pub(crate) fn call_getConfiguration__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "getCurrentTexture")]
    pub(crate) fn try_call_getCurrentTexture__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getMappedRange")]
    pub(crate) fn try_call_getMappedRange__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getMappedRange")]
    pub(crate) fn try_call_getMappedRange__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getMappedRange")]
    pub(crate) fn try_call_getMappedRange__number2__as_value(this: &Js, a0: f64, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "getPreferredCanvasFormat")]
    pub(crate) fn call_getPreferredCanvasFormat__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "importExternalTexture")]
    pub(crate) fn try_call_importExternalTexture__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "insertDebugMarker")]
    pub(crate) fn call_insertDebugMarker__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "mapAsync")]
    pub(crate) fn try_call_mapAsync__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "mapAsync")]
    pub(crate) fn try_call_mapAsync__number2__as_value(this: &Js, a0: f64, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "mapAsync")]
    pub(crate) fn try_call_mapAsync__number3__as_value(this: &Js, a0: f64, a1: f64, a2: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "onSubmittedWorkDone")]
    pub(crate) fn try_call_onSubmittedWorkDone__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "popDebugGroup")]
    pub(crate) fn call_popDebugGroup(this: &Js);
    #[wasm_bindgen(catch, method, js_name = "popErrorScope")]
    pub(crate) fn try_call_popErrorScope__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "pushDebugGroup")]
    pub(crate) fn call_pushDebugGroup__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "pushErrorScope")]
    pub(crate) fn try_call_pushErrorScope__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestAdapter")]
    pub(crate) fn try_call_requestAdapter__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestAdapter")]
    pub(crate) fn try_call_requestAdapter__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "resolveQuerySet")]
    pub(crate) fn call_resolveQuerySet__value_number2_value_number(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: f64,
        a3: &JsValue,
        a4: f64,
    );
    #[wasm_bindgen(method, js_name = "setBindGroup")]
    pub(crate) fn call_setBindGroup__number_value(this: &Js, a0: f64, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "setBindGroup")]
    pub(crate) fn call_setBindGroup__number_value2(this: &Js, a0: f64, a1: &JsValue, a2: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "setBindGroup")]
    pub(crate) fn try_call_setBindGroup__number_value2_number2(
        this: &Js,
        a0: f64,
        a1: &JsValue,
        a2: &JsValue,
        a3: f64,
        a4: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setBlendConstant")]
    pub(crate) fn try_call_setBlendConstant__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setIndexBuffer")]
    pub(crate) fn try_call_setIndexBuffer__value_str(this: &Js, a0: &JsValue, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setIndexBuffer")]
    pub(crate) fn try_call_setIndexBuffer__value_str_number(
        this: &Js,
        a0: &JsValue,
        a1: &str,
        a2: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setIndexBuffer")]
    pub(crate) fn try_call_setIndexBuffer__value_str_number2(
        this: &Js,
        a0: &JsValue,
        a1: &str,
        a2: f64,
        a3: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "setPipeline")]
    pub(crate) fn call_setPipeline__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "setScissorRect")]
    pub(crate) fn call_setScissorRect__number4(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "setStencilReference")]
    pub(crate) fn call_setStencilReference__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "setVertexBuffer")]
    pub(crate) fn call_setVertexBuffer__number_value(this: &Js, a0: f64, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "setVertexBuffer")]
    pub(crate) fn call_setVertexBuffer__number_value_number(this: &Js, a0: f64, a1: &JsValue, a2: f64);
    #[wasm_bindgen(method, js_name = "setVertexBuffer")]
    pub(crate) fn call_setVertexBuffer__number_value_number2(this: &Js, a0: f64, a1: &JsValue, a2: f64, a3: f64);
    #[wasm_bindgen(catch, method, js_name = "setViewport")]
    pub(crate) fn try_call_setViewport__number6(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "submit")]
    pub(crate) fn call_submit__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "unconfigure")]
    pub(crate) fn call_unconfigure(this: &Js);
    #[wasm_bindgen(method, js_name = "unmap")]
    pub(crate) fn call_unmap(this: &Js);
    #[wasm_bindgen(catch, method, js_name = "writeBuffer")]
    pub(crate) fn try_call_writeBuffer__value_number_value(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: &JsValue,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "writeBuffer")]
    pub(crate) fn try_call_writeBuffer__value_number_value_number(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: &JsValue,
        a3: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "writeBuffer")]
    pub(crate) fn try_call_writeBuffer__value_number_value_number2(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: &JsValue,
        a3: f64,
        a4: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "writeTexture")]
    pub(crate) fn try_call_writeTexture__value4(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(constructor, js_class = "GPUInternalError")]
    pub(crate) fn new_GPUInternalError__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "GPUOutOfMemoryError")]
    pub(crate) fn new_GPUOutOfMemoryError__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "GPUPipelineError")]
    pub(crate) fn try_new_GPUPipelineError__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "GPUPipelineError")]
    pub(crate) fn try_new_GPUPipelineError__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "GPUUncapturedErrorEvent")]
    pub(crate) fn new_GPUUncapturedErrorEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "GPUValidationError")]
    pub(crate) fn new_GPUValidationError__str__as_value(a0: &str) -> Js;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "maxImmediateSize")]
    pub(crate) fn get_maxImmediateSize__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, js_name = "setImmediates")]
    pub(crate) fn try_call_setImmediates__number_value(this: &Js, a0: f64, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setImmediates")]
    pub(crate) fn try_call_setImmediates__number_value_number(
        this: &Js,
        a0: f64,
        a1: &JsValue,
        a2: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setImmediates")]
    pub(crate) fn try_call_setImmediates__number_value_number2(
        this: &Js,
        a0: f64,
        a1: &JsValue,
        a2: f64,
        a3: f64,
    ) -> Result<(), Exception>;
}
